//! A name everywhere: each place in its line, ticked or not, before anything is tagged.
//!
//! | file | holds |
//! |---|---|
//! | `choose` | the label and the entity, where there is none yet |
//! | `list` | the places with their boxes |
//! | `words` | the words themselves, in their line, where they are not tagged yet |
//!
//! Invariant: what Enter tags is what is ticked in the list that is seen; the session is not
//! changed before.

mod choose;
mod list;
mod words;

use egui::{Align, Key, Label, Layout, Modifiers, Rangef, RichText, Ui};

use crate::{
    action::{Bearer, SpreadFrom, command::Command},
    l10n::messages as m,
    model::{DocumentId, LabelKey, Session},
    names::{Likeliest, Occurrence, Standing, Written},
    text::{Fold, TextRange},
    ui::{concordance::Lines, guideline::Guideline, intent::Intent, look::Look, widgets},
};

use super::{Answer, Given, button_row, modal};
use choose::Chosen;
use list::{Row, can, list_id};
use words::Said;

const WIDTH: f32 = 1040.0;

/// What the name is, and what was found of it.
#[derive(Debug)]
pub struct Spread {
    from: SpreadFrom,
    name: String,
    label: LabelKey,
    /// A hand has chosen it.
    label_chosen: bool,
    guideline: Guideline,
    /// The mention has no entity, so that one can be made.
    unlinked: bool,
    /// Entities it is likely one of.
    likely: Vec<Likeliest>,
    link: Chosen,
    /// Afterwards it is asked of the next words that look like a name.
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
    /// From where to where a place and what is around it is drawn.
    column: Option<Rangef>,
}

impl Spread {
    /// Of a mention; `None` where its text cannot be sought.
    pub fn of(session: &Session, from: SpreadFrom) -> Option<Self> {
        let question = from.question(session)?;
        Some(Self {
            name: question.forms.first()?.clone(),
            label: question.label,
            label_chosen: false,
            guideline: Guideline::default(),
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
            column: None,
        })
    }

    /// Asked in the way in which it was of the name before.
    #[must_use]
    pub fn like(mut self, before: &SpreadFrom) -> Self {
        self.from.everywhere = before.everywhere;
        self.from.inflection = before.inflection;
        self.from.fold = before.fold;
        self.from.width = before.width;
        self
    }

    /// The words it is about, where they are not tagged yet.
    pub fn words(&self) -> Option<(DocumentId, TextRange)> {
        match self.from.bearer {
            Bearer::Words(range) => Some((self.from.document, range)),
            Bearer::Mention(_) => None,
        }
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
        self.offer(likely);
        self.at = 1;
        self.moved = true;
    }

    /// The places in the order of the list, and whether each is ticked.
    pub fn places(&self) -> impl Iterator<Item = &(Occurrence, bool)> {
        self.found.iter().flatten()
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
            let said = self.said(ui, session, look);
            let go = self.keys(ui) | matches!(said, Some(Said::Label));
            match said {
                Some(Said::Pass) => return self.pass(out),
                Some(Said::Nudge(nudge)) => self.nudge(nudge, session, out),
                Some(Said::Label) | None => {}
            }
            self.heading_ui(ui, session, look);
            ui.add_space(8.0);
            self.source_ui(ui, session, look, glyphs);
            if self.chooses_label() {
                self.labels_ui(ui, session, look);
            }
            let (guideline, label) = (&mut self.guideline, &self.label);
            guideline.ui(ui, label, session.scheme(), look);
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
            widgets::checkbox(ui, &mut from.width, m::spread_width(l));
            widgets::checkbox(ui, &mut self.next, m::spread_next(l));
        });
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
            let keys = match self.chooses_label() {
                true => m::spread_keys_words(look.l, &look.keys(Command::NextName)),
                false => m::spread_keys(look.l),
            };
            ui.label(RichText::new(keys).color(weak));
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
                next: self.next,
            });
            answer = Answer::Close;
        }
        answer
    }
}
