//! A name everywhere: each place in its line, ticked or not, before anything is tagged.
//! Invariant: what Enter tags is what is ticked in the list that is seen; the session is not
//! changed before.

use egui::{Align, Id, Key, Label, Layout, Modifiers, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::{
        Bearer, Link, SpreadFrom,
        command::{Command, LABEL_SLOTS},
    },
    explain,
    l10n::messages as m,
    model::{DocumentId, LabelKey, Mention, Session},
    names::{Likeliest, Occurrence, Standing, Written},
    text::{Fold, Language},
    ui::{
        concordance::{Lines, Shown},
        intent::Intent,
        keys,
        look::Look,
        reader::Glyphs,
        widgets,
    },
};

use super::{Answer, Given, button_row, modal};

const WIDTH: f32 = 1040.0;
/// The places stand at this share of the line.
const SHARE: f32 = 0.42;
/// Room for what is said of a place.
const NOTE: f32 = 190.0;
/// Between the list and its edge.
const EDGE: f32 = 4.0;
/// Room for the box.
const BOX: f32 = 30.0;

/// What the name is, and what was found of it.
#[derive(Debug)]
pub struct Spread {
    from: SpreadFrom,
    name: String,
    label: LabelKey,
    /// A hand has chosen it.
    label_chosen: bool,
    /// The mention has no entity, so that one can be made.
    unlinked: bool,
    /// Entities it is likely one of.
    likely: Vec<Likeliest>,
    link: Chosen,
    /// Afterwards the next words that look like a name are selected.
    next: bool,
    asked: Option<SpreadFrom>,
    /// The places, and whether each is ticked.
    found: Option<Vec<(Occurrence, bool)>>,
    rows: Vec<Row>,
    /// Which of the rows the keys are at.
    at: usize,
    moved: bool,
    /// How far the list is scrolled, in points.
    top: f32,
    begun: bool,
    /// It was accepted before the places were there.
    hurry: bool,
    lines: Lines,
}

/// What a name without an entity is linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chosen {
    New,
    /// One of those it is likely one of, chosen by the program or by the person.
    Likely {
        place: usize,
        by_hand: bool,
    },
    None,
}

#[derive(Debug, Clone, Copy)]
enum Row {
    Document(DocumentId),
    Place(usize),
}

impl Spread {
    /// Of a mention; `None` where its text cannot be sought.
    pub fn of(session: &Session, from: SpreadFrom) -> Option<Self> {
        let question = from.question(session)?;
        Some(Self {
            name: question.forms.first()?.clone(),
            label: question.label,
            label_chosen: false,
            unlinked: question.entity.is_none(),
            likely: Vec::new(),
            link: Chosen::New,
            next: matches!(from.bearer, Bearer::Words(_)),
            from,
            asked: None,
            found: None,
            rows: Vec::new(),
            at: 0,
            moved: false,
            top: 0.0,
            begun: false,
            hurry: false,
            lines: Lines::default(),
        })
    }

    /// Takes what a worker found; the answer to an older question is dropped.
    pub fn found(
        &mut self,
        from: SpreadFrom,
        occurrences: Vec<Occurrence>,
        likely: Vec<Likeliest>,
    ) {
        if self.from != from {
            return;
        }
        let of_source = |one: &Occurrence| match (from.bearer, one.standing) {
            (Bearer::Mention(source), Standing::Done(id) | Standing::Open(id)) => id == source,
            (Bearer::Words(range), _) => (one.document, one.range) == (from.document, range),
            _ => false,
        };
        let found: Vec<(Occurrence, bool)> = occurrences
            .into_iter()
            .filter(|one| !of_source(one))
            .map(|one| {
                let ticked = one.standing.is_plain() && one.written != Written::InWord;
                (one, ticked)
            })
            .collect();
        self.rows.clear();
        let mut last = None;
        for (place, (one, _)) in found.iter().enumerate() {
            if last != Some(one.document) {
                last = Some(one.document);
                self.rows.push(Row::Document(one.document));
            }
            self.rows.push(Row::Place(place));
        }
        self.found = Some(found);
        if self.likely != likely {
            self.likely = likely;
            self.link = match self.likely.first() {
                Some(first) if first.is_sure() => Chosen::Likely {
                    place: 0,
                    by_hand: false,
                },
                _ => Chosen::New,
            };
            let sure = self.likely.first().filter(|first| first.is_sure());
            if let Some(label) = sure.map(|first| first.label.clone())
                && self.chooses_label()
                && !self.label_chosen
            {
                self.set_label(&label);
            }
        }
        self.at = 1;
        self.moved = true;
    }

    /// The places in the order of the list.
    /// Whether each is ticked stands beside it.
    pub fn places(&self) -> impl Iterator<Item = &(Occurrence, bool)> {
        self.found.iter().flatten()
    }

    /// What is linked to. One that the program chose has the label that was chosen, or it is
    /// another thing of that name.
    fn link(&self) -> Link {
        self.link_as(&self.label)
    }

    /// What would be linked to with this label.
    pub fn link_as(&self, label: &LabelKey) -> Link {
        let offered = |place: usize| self.likely.get(place);
        match self.link {
            _ if !self.unlinked => Link::Keep,
            Chosen::None => Link::Keep,
            Chosen::New => Link::New,
            Chosen::Likely { place, by_hand } => match offered(place) {
                Some(likely) if by_hand || likely.label == *label => Link::To(likely.entity),
                _ => Link::New,
            },
        }
    }

    /// The next of what it can be linked to, round and round.
    fn next_link(&mut self) {
        self.link = match self.link {
            Chosen::New if self.likely.is_empty() => Chosen::None,
            Chosen::New => Chosen::Likely {
                place: 0,
                by_hand: true,
            },
            Chosen::Likely { by_hand: false, .. } => Chosen::New,
            Chosen::Likely { place, .. } if place + 1 < self.likely.len() => Chosen::Likely {
                place: place + 1,
                by_hand: true,
            },
            Chosen::Likely { .. } => Chosen::None,
            Chosen::None => Chosen::New,
        };
    }

    fn ticked(&self) -> usize {
        let found = self.found.iter().flatten();
        found.filter(|(_, ticked)| *ticked).count()
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(session) = given.desk.as_deref().map(|desk| desk.session()) else {
            return Answer::Close;
        };
        if self.asked.as_ref() != Some(&self.from) {
            self.asked = Some(self.from.clone());
            given.out.push(Intent::SeekName(self.from.clone()));
        }
        let (glyphs, out) = (&mut *given.glyphs, &mut *given.out);
        modal(ctx, "spread", "", WIDTH, look, |ui| {
            let go = self.keys(ui) | self.label_keys(ui, session, look);
            self.heading_ui(ui, session, look);
            ui.add_space(8.0);
            if self.chooses_label() {
                self.labels_ui(ui, session, look);
            }
            self.options_ui(ui, look);
            if self.unlinked {
                self.links_ui(ui, session, look);
            }
            ui.add_space(8.0);
            self.list_ui(ui, session, look, glyphs);
            ui.add_space(8.0);
            self.below_ui(ui, go, look, out)
        })
    }

    /// What the keys say to the list. Gives whether Enter was pressed.
    fn keys(&mut self, ui: &mut Ui) -> bool {
        let list = list_id();
        if !ui.memory(|memory| memory.has_focus(list)) {
            return false;
        }
        let (steps, remarks, link, tick, all, go) = ui.input_mut(|input| {
            let mut steps = 0;
            for (key, step) in [
                (Key::ArrowDown, 1),
                (Key::ArrowUp, -1),
                (Key::PageDown, 10),
                (Key::PageUp, -10),
                (Key::End, 1_000_000),
                (Key::Home, -1_000_000),
            ] {
                steps += step * input.count_and_consume_key(Modifiers::NONE, key) as isize;
            }
            let on = input.count_and_consume_key(Modifiers::NONE, Key::ArrowRight) as isize;
            let back = input.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft) as isize;
            (
                steps,
                on - back,
                input.consume_key(Modifiers::NONE, Key::L),
                input.consume_key(Modifiers::NONE, Key::Space),
                input.consume_key(Modifiers::COMMAND, Key::A),
                input.consume_key(Modifiers::NONE, Key::Enter),
            )
        });
        if steps != 0 {
            self.step(steps);
        }
        for _ in 0..remarks.abs() {
            self.step_remark(remarks > 0);
        }
        if link && self.unlinked {
            self.next_link();
        }
        if tick {
            self.tick_at();
        }
        if all {
            let on = self.found.iter().flatten().any(|(one, on)| !on && can(one));
            self.tick_all(on);
        }
        go
    }

    /// Words that are not tagged get their label here: its key tags at once.
    fn label_keys(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) -> bool {
        if !self.chooses_label() || ui.ctx().text_edit_focused() {
            return false;
        }
        let labels = &session.scheme().labels;
        let taken = ui.input_mut(|input| {
            let events = std::mem::take(&mut input.events);
            let slot = |place: usize| -> Option<usize> {
                let chords = keys::Press::at(&events, place)?.chords();
                let mut heard = chords
                    .into_iter()
                    .filter_map(|chord| look.keymap.command(chord, true));
                match heard.next()? {
                    Command::Tag(slot) => Some(usize::from(slot)),
                    _ => None,
                }
            };
            let found = (0..events.len())
                .find_map(|place| Some((place, slot(place).filter(|&slot| slot < labels.len())?)));
            input.events = events;
            if let Some((place, _)) = found {
                input.events.remove(place);
            }
            found.map(|(_, slot)| slot)
        });
        let Some(label) = taken.and_then(|slot| labels.get(slot)) else {
            return false;
        };
        self.set_label(&label.key);
        self.label_chosen = true;
        true
    }

    fn chooses_label(&self) -> bool {
        matches!(self.from.bearer, Bearer::Words(_))
    }

    fn set_label(&mut self, label: &LabelKey) {
        self.label = label.clone();
        self.from.label = Some(label.clone());
    }

    /// To another place; titles of documents are passed over.
    fn step(&mut self, steps: isize) {
        let last = self.rows.len().saturating_sub(1);
        let mut at = self.at.saturating_add_signed(steps).min(last);
        let is_place = |at: usize| matches!(self.rows.get(at), Some(Row::Place(_)));
        if !is_place(at) {
            at = match steps < 0 && at > 0 {
                true => at - 1,
                false => (at + 1).min(last),
            };
        }
        self.at = at;
        self.moved = true;
    }

    /// To the next place that something is said of, or the one before.
    fn step_remark(&mut self, on: bool) {
        let said = |row: &Row| match (row, &self.found) {
            (&Row::Place(place), Some(found)) => {
                found.get(place).is_some_and(|(one, _)| has_remark(one))
            }
            _ => false,
        };
        let found = match on {
            true => (self.at + 1..self.rows.len()).find(|&at| said(&self.rows[at])),
            false => (0..self.at).rev().find(|&at| said(&self.rows[at])),
        };
        self.at = found.unwrap_or(self.at);
        self.moved = true;
    }

    fn tick_at(&mut self) {
        if let Some(&Row::Place(place)) = self.rows.get(self.at)
            && let Some((one, ticked)) = self.found.iter_mut().flatten().nth(place)
            && can(one)
        {
            *ticked = !*ticked;
        }
    }

    fn tick_all(&mut self, on: bool) {
        for (one, ticked) in self.found.iter_mut().flatten() {
            *ticked = on && can(one);
        }
    }

    fn heading_ui(&self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        ui.horizontal(|ui| {
            let title = m::spread_title(look.l, &self.name);
            let label = match self.chooses_label() {
                true => String::new(),
                false => m::spread_label(look.l, &look.label(session.scheme(), &self.label)),
            };
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| {
                let tone = look.tone(session.scheme(), &self.label);
                ui.label(RichText::new(label).color(tone.text));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let text = RichText::new(title).heading().color(tokens.text.strong);
                    ui.add(Label::new(text).truncate());
                });
            });
        });
    }

    /// The entities it can be linked to; one is chosen, by L from the keyboard.
    fn links_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let l = look.l;
        let mut words = vec![m::spread_new_entity(l, &self.name)];
        for likely in &self.likely {
            let name = session
                .entity(likely.entity)
                .map(|entity| entity.name.as_str());
            words.push(name.unwrap_or_default().to_owned());
        }
        words.push(m::spread_no_entity(l));
        let last = words.len() - 1;
        let chosen = match self.link {
            Chosen::New => 0,
            Chosen::Likely { place, .. } => (place + 1).min(last),
            Chosen::None => last,
        };
        let mut now = chosen;
        let names: Vec<&str> = words.iter().map(String::as_str).collect();
        ui.horizontal_wrapped(|ui| {
            ui.label(m::spread_entity(l));
            widgets::segmented(ui, &m::spread_entity(l), &names, &mut now);
            widgets::key_hint(ui, "L");
        });
        if now != chosen {
            self.link = match now {
                0 => Chosen::New,
                place if place == last => Chosen::None,
                place => Chosen::Likely {
                    place: place - 1,
                    by_hand: true,
                },
            };
        }
    }

    /// The labels with their keys; one is chosen.
    fn labels_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let labels = &session.scheme().labels;
        let words: Vec<String> = labels
            .iter()
            .enumerate()
            .take(usize::from(LABEL_SLOTS))
            .map(|(slot, label)| {
                let name = explain::label(look.l, label);
                let slot = u8::try_from(slot).unwrap_or(u8::MAX);
                let keys = look.keys(Command::Tag(slot));
                match keys.is_empty() {
                    true => name,
                    false => format!("{keys}  {name}"),
                }
            })
            .collect();
        let chosen = labels.iter().position(|label| label.key == self.label);
        let mut slot = chosen.unwrap_or(0);
        let names: Vec<&str> = words.iter().map(String::as_str).collect();
        ui.horizontal_wrapped(|ui| {
            widgets::segmented(ui, &m::spread_which_label(look.l), &names, &mut slot);
        });
        if Some(slot) != chosen
            && let Some(label) = labels.get(slot)
        {
            self.set_label(&label.key.clone());
            self.label_chosen = true;
        }
    }

    fn options_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        let l = look.l;
        let from = &mut self.from;
        ui.horizontal_wrapped(|ui| {
            let scopes = [m::spread_everywhere(l), m::spread_here(l)];
            let mut scope = usize::from(!from.everywhere);
            let names = [scopes[0].as_str(), scopes[1].as_str()];
            widgets::segmented(ui, &scopes[scope].clone(), &names, &mut scope);
            from.everywhere = scope == 0;
            if !self.unlinked {
                let which = [m::spread_all_names(l), m::spread_same(l, &self.name)];
                let mut one = usize::from(!from.all_names);
                let names = [which[0].as_str(), which[1].as_str()];
                widgets::segmented(ui, &which[one].clone(), &names, &mut one);
                from.all_names = one == 0;
            }
        });
        ui.horizontal_wrapped(|ui| {
            widgets::checkbox(ui, &mut from.inflection, m::spread_endings(l));
            let Fold { case, diacritics } = &mut from.fold;
            widgets::checkbox(ui, case, m::spread_case(l));
            widgets::checkbox(ui, diacritics, m::spread_accents(l));
            widgets::checkbox(ui, &mut self.next, m::spread_next(l));
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>, glyphs: &mut Glyphs) {
        let tokens = &look.theme.tokens;
        let row = look.theme.row_height();
        let room = ui.ctx().content_rect().height() - 370.0;
        let height = room.clamp(4.0 * row, 16.0 * row);
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let list = ui.interact(rect, list_id(), egui::Sense::click());
        list.widget_info(|| {
            let words = m::spread_title(look.l, &self.name);
            egui::WidgetInfo::labeled(egui::Role::ListBox, true, words)
        });
        // A window that is being sized does not keep the focus it is given.
        if !self.begun {
            self.begun = list.has_focus();
            list.request_focus();
        }
        if list.has_focus() {
            let arrows = egui::EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..egui::EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), arrows));
        }
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(EDGE)));
        let ui = &mut inside;
        ui.spacing_mut().item_spacing.y = 0.0;
        let weak = |text: String| RichText::new(text).color(tokens.text.weak);
        match &self.found {
            None => {
                ui.label(weak(m::spread_searching(look.l)));
                return;
            }
            Some(found) if found.is_empty() => {
                ui.label(weak(m::spread_nothing(look.l)));
                return;
            }
            Some(_) => {}
        }
        let mut area = ScrollArea::vertical()
            .id_salt("spread")
            .auto_shrink(false)
            .max_height(height - 2.0 * EDGE);
        if std::mem::take(&mut self.moved) {
            let top = self.at as f32 * row;
            let height = height - 2.0 * EDGE;
            let seen = self.top..self.top + height - row;
            if top < seen.start + row {
                area = area.vertical_scroll_offset((top - row).max(0.0));
            } else if top > seen.end {
                area = area.vertical_scroll_offset(top - height + row);
            }
        }
        let focused = list.has_focus();
        let shown = area.show_rows(ui, row, self.rows.len(), |ui, range| {
            for at in range {
                self.row_ui(ui, at, focused, session, look, glyphs);
            }
        });
        self.top = shown.state.unclamped_offset().y;
        widgets::focus_ring(ui, &list, rect);
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        at: usize,
        focused: bool,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let Some(&row) = self.rows.get(at) else {
            return;
        };
        let tokens = &look.theme.tokens;
        let Self { found, lines, .. } = self;
        match row {
            Row::Document(id) => {
                let document = session.document(id);
                let title = document.map_or("", |document| document.display_title());
                let language = document.and_then(|document| document.language());
                let tag = language.map_or("", Language::primary).to_uppercase();
                let size = vec2(ui.available_width(), look.theme.row_height());
                let left = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(size, left, |ui| {
                    ui.set_min_size(size);
                    ui.label(RichText::new(tag).small().color(tokens.accent));
                    let text = RichText::new(title)
                        .family(crate::ui::theme::bold())
                        .color(tokens.text.strong);
                    ui.add(Label::new(text).truncate());
                });
            }
            Row::Place(place) => {
                let Some((one, ticked)) = found.iter_mut().flatten().nth(place) else {
                    return;
                };
                let Some(document) = session.document(one.document) else {
                    return;
                };
                let note = note(one, session, look);
                let here = self.at == at;
                let quote = one.range.slice(document.text()).unwrap_or_default();
                let told = match note.is_empty() {
                    true => quote.to_owned(),
                    false => format!("{quote} – {note}"),
                };
                let tone = look.tone(session.scheme(), &self.label);
                let able = can(one);
                let response = ui.push_id(place, |ui| {
                    widgets::list_row(ui, here && focused, &told, |ui| {
                        ui.add_enabled_ui(able, |ui| {
                            let width = ui.spacing().icon_width + ui.spacing().icon_spacing;
                            ui.allocate_ui(vec2(BOX.min(width), ui.available_height()), |ui| {
                                widgets::checkbox(ui, ticked, "").accessible_name(&told);
                            });
                        });
                        let full = ui.available_rect_before_wrap();
                        let line = full.with_max_x(full.right() - NOTE);
                        let shown = Shown {
                            document,
                            place: one.range,
                            share: SHARE,
                            tone,
                        };
                        lines.draw(ui, line, shown, look, glyphs);
                        let rest = full.with_min_x(full.right() - NOTE + 12.0);
                        let text = RichText::new(&note).color(match one.standing.is_plain() {
                            true => tokens.text.weak,
                            false => tokens.warn,
                        });
                        ui.put(rest, Label::new(text).truncate().halign(Align::Min));
                    })
                });
                if response.inner.response.clicked() {
                    self.at = at;
                    self.tick_at();
                    ui.memory_mut(|memory| memory.request_focus(list_id()));
                }
            }
        }
    }

    fn summary(&self, look: &Look<'_>) -> String {
        match &self.found {
            None => m::spread_searching(look.l),
            Some(found) => m::spread_summary(look.l, self.ticked() as u64, found.len() as u64),
        }
    }

    /// The buttons, and what Enter does.
    fn below_ui(
        &mut self,
        ui: &mut Ui,
        go: bool,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let ticked = self.ticked();
        let alone = self.chooses_label() || (self.unlinked && self.link != Chosen::None);
        let ready = self.found.is_some() && (ticked > 0 || alone);
        let mut answer = Answer::Open;
        self.hurry |= go && self.found.is_none();
        let mut pressed = (go || self.hurry) && ready;
        let weak = look.theme.tokens.text.weak;
        ui.horizontal(|ui| {
            let any = self.found.iter().flatten().any(|(one, on)| !on && can(one));
            let (words, on) = match any {
                true => (m::spread_tick_all(look.l), true),
                false => (m::spread_tick_none(look.l), false),
            };
            ui.label(RichText::new(self.summary(look)).color(weak));
            let some = self.found.iter().flatten().any(|(one, _)| can(one));
            if some && widgets::quiet_button(ui, &words).clicked() {
                self.tick_all(on);
            }
            ui.label(RichText::new(m::spread_keys(look.l)).color(weak));
        });
        button_row(ui, |ui| {
            let words = m::spread_go(look.l, ticked as u64);
            let button = ui.add_enabled_ui(ready, |ui| widgets::primary_button(ui, &words));
            pressed |= button.inner.clicked();
            if ui.button(m::cancel(look.l)).clicked() {
                answer = Answer::Close;
            }
        });
        if pressed {
            let found = std::mem::take(&mut self.found).unwrap_or_default();
            let ticked = found.into_iter().filter(|(_, ticked)| *ticked);
            out.push(Intent::Spread {
                from: self.from.clone(),
                label: self.label.clone(),
                places: ticked.map(|(one, _)| one).collect(),
                link: self.link(),
            });
            if self.next {
                out.push(Intent::Command(Command::NextName));
            }
            answer = Answer::Close;
        }
        answer
    }
}

fn list_id() -> Id {
    Id::unique("spread.list")
}

/// Whether there is anything to be done about a place.
fn can(one: &Occurrence) -> bool {
    !matches!(one.standing, Standing::Done(_))
}

/// Whether it is worth a look: something is said of it, and there is a choice.
fn has_remark(one: &Occurrence) -> bool {
    can(one) && (!one.standing.is_plain() || one.written != Written::Alike)
}

/// What is to be known of a place before it is ticked.
fn note(one: &Occurrence, session: &Session, look: &Look<'_>) -> String {
    let l = look.l;
    let mention = |id| -> Option<&Mention> {
        let document = session.document(one.document)?;
        document.mentions().get(id)
    };
    match one.standing {
        Standing::New => match one.written {
            Written::Alike => String::new(),
            Written::Inflected => m::spread_ending(l),
            Written::InWord => m::spread_in_word(l),
        },
        Standing::Open(_) => m::spread_open(l),
        Standing::Done(_) => m::spread_done(l),
        Standing::Other(id) => {
            let label = mention(id).map(|mention| look.label(session.scheme(), &mention.label));
            m::spread_other(l, &label.unwrap_or_default())
        }
        Standing::Rejected(_) => m::spread_rejected(l),
        Standing::Overlaps(id) => {
            let document = session.document(one.document);
            let text = mention(id)
                .zip(document)
                .and_then(|(mention, document)| mention.ranges.quote(document.text()));
            m::spread_overlaps(l, &text.unwrap_or_default())
        }
        Standing::PartOfName => m::spread_part(l),
        Standing::LeftOut => m::spread_left_out(l),
    }
}
