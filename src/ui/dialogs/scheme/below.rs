//! What is wrong, what would happen to what exists, and the choice of what becomes of what
//! goes.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::{ChoiceAt, Fate, RowId, SchemePart},
    explain::{self, SchemeAbout as About, SchemeTold as Told},
    l10n::{Localizer, messages as m},
    model::LabelKey,
    ui::{
        icons::{self, Icon},
        inspector::parts,
        widgets,
    },
};

use super::{Scene, SchemeEditor, Tab, list::name_of};

/// Room for it, in points.
const HEIGHT: f32 = 118.0;
/// Width of a choice.
const CHOICE: f32 = 240.0;

impl SchemeEditor {
    pub(super) fn below_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let l = scene.look.l;
        widgets::section_header(ui, &m::scheme_what_happens(l));
        let size = vec2(ui.available_width(), HEIGHT);
        let top = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(size, top, |ui| {
            ui.set_min_size(size);
            ScrollArea::vertical()
                .id_salt("scheme below")
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - 14.0);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let lines = scene.preview.map(|preview| {
                        let from = scene.session.scheme();
                        explain::scheme_preview(l, from, scene.change, preview)
                    });
                    // Questions first: what they are answered with mends faults.
                    let lines = lines.map(|lines| lines.into_iter().partition(|it| it.open));
                    let (open, told): (Vec<Told>, Vec<Told>) = lines.clone().unwrap_or_default();
                    self.lines_ui(ui, open, scene);
                    self.faults_ui(ui, scene);
                    self.notes_ui(ui, scene);
                    self.lines_ui(ui, told, scene);
                    self.nothing_ui(ui, lines.as_ref(), scene);
                });
        });
    }

    fn faults_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let look = scene.look;
        let error = look.theme.tokens.error;
        for (part, fault) in scene.faults {
            let words = explain::scheme_fault(look.l, Some(&scene.change.to), *part, fault);
            let row = ui.push_id(&words, |ui| {
                widgets::list_row(ui, false, &words, |ui| {
                    icons::show(ui, Icon::Warning, icons::SIZE, error);
                    parts::line_ui(ui, RichText::new(&words).color(error));
                })
            });
            if row.inner.response.clicked() {
                match *part {
                    SchemePart::Label(at) | SchemePart::Attribute(at, _) => {
                        self.show(Tab::Labels, at);
                    }
                    SchemePart::Relation(at) => self.show(Tab::Relations, at),
                    SchemePart::Document(at) => self.show(Tab::Document, at),
                }
            }
        }
    }

    fn notes_ui(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let look = scene.look;
        if self.notes.is_empty() {
            return;
        }
        ui.label(m::scheme_not_read(look.l, self.notes.len() as u64));
        for (line, note) in &self.notes {
            let words = explain::scheme_note(look.l, *line, note);
            ui.horizontal_top(|ui| {
                icons::show(ui, Icon::Warning, icons::SIZE, look.theme.tokens.warn);
                ui.add(Label::new(words).wrap());
            });
        }
    }

    /// What is said where nothing would happen, or is not known yet.
    fn nothing_ui(&self, ui: &mut Ui, lines: Option<&(Vec<Told>, Vec<Told>)>, scene: &Scene<'_>) {
        let l = scene.look.l;
        let words = match lines {
            None => m::scheme_weighing(l),
            Some((open, told)) if !open.is_empty() || !told.is_empty() => return,
            Some(_) if self.is_same(scene) => m::scheme_same(l),
            Some(_) => m::scheme_nothing_happens(l),
        };
        let weak = scene.look.theme.tokens.text.weak;
        ui.label(RichText::new(words).color(weak));
    }

    fn lines_ui(&mut self, ui: &mut Ui, lines: Vec<Told>, scene: &Scene<'_>) {
        let look = scene.look;
        let weak = look.theme.tokens.text.weak;
        for line in lines {
            let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
            let right = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, right, |ui| {
                ui.set_min_size(size);
                if self.can_choose(&line, scene) {
                    let room = vec2(CHOICE, ui.spacing().interact_size.y);
                    let left = Layout::left_to_right(Align::Center);
                    ui.allocate_ui_with_layout(room, left, |ui| {
                        self.choice_ui(ui, &line.about, scene);
                    });
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if line.open {
                        icons::show(ui, Icon::Question, icons::SIZE, look.theme.tokens.warn);
                    }
                    parts::line_ui(ui, &line.text);
                    if !line.more.is_empty() {
                        let more = RichText::new(line.more.join(" · ")).small();
                        parts::line_ui(ui, more.color(weak));
                    }
                });
            });
        }
    }

    /// Whether something can be chosen about what would happen to this.
    fn can_choose(&self, told: &Told, scene: &Scene<'_>) -> bool {
        match &told.about {
            About::Label(key) => self.draft.gone_labels().any(|it| it.key == *key),
            About::Relation(key) => self.draft.gone_relations().any(|it| it.key == *key),
            // Only of a label that stays can the values be taken alone.
            About::Values(Some(label), _)
                if self.draft.gone_labels().any(|it| it.key == *label) =>
            {
                false
            }
            About::Values(label, key) => {
                let fate = match label {
                    None => scene.change.document.get(key),
                    Some(label) => {
                        let own = (label.clone(), key.clone());
                        scene.change.attributes.get(&own)
                    }
                };
                told.goes && !matches!(fate, Some(Fate::Becomes(_)))
            }
            About::Choice(at) => {
                let row = self.draft.attribute(at.label.as_ref(), &at.attribute);
                row.is_some_and(|row| row.is_gone(&at.choice))
            }
            About::Other => false,
        }
    }

    fn choice_ui(&mut self, ui: &mut Ui, choice: &About, scene: &Scene<'_>) {
        let l = scene.look.l;
        let (choose, remove) = (m::scheme_fate_choose(l), m::scheme_fate_remove(l));
        match choice {
            About::Label(key) => {
                let label = scene.look.label(scene.session.scheme(), key);
                let name = m::scheme_fate_name(l, &label);
                let rows: Vec<_> = self
                    .draft
                    .labels
                    .iter()
                    .enumerate()
                    .map(|(n, row)| (row.id, name_of(l, &row.names, &row.key, n)))
                    .collect();
                let fate = self.draft.label_fate(key).cloned();
                let taken = fate_ui(
                    ui,
                    key,
                    &name,
                    &rows,
                    fate.as_ref(),
                    [choose, remove],
                    &mut self.wants_choice,
                );
                if let Some(fate) = taken {
                    self.draft.set_label_fate(key.clone(), fate);
                }
            }
            About::Relation(key) => {
                let kind = scene.session.scheme().relation(key.as_str());
                let kind = kind.map_or_else(|| key.to_string(), |it| explain::relation_kind(l, it));
                let name = m::scheme_fate_name(l, &kind);
                let rows: Vec<_> = self
                    .draft
                    .relations
                    .iter()
                    .enumerate()
                    .map(|(n, row)| (row.id, name_of(l, &row.names, &row.key, n)))
                    .collect();
                let fate = self.draft.relation_fate(key).cloned();
                let taken = fate_ui(
                    ui,
                    key,
                    &name,
                    &rows,
                    fate.as_ref(),
                    [choose, remove],
                    &mut self.wants_choice,
                );
                if let Some(fate) = taken {
                    self.draft.set_relation_fate(key.clone(), fate);
                }
            }
            About::Values(label, key) => {
                let from = scene.session.scheme();
                let name = explain::attribute_name(l, from, label.as_ref(), key);
                let name = m::scheme_fate_name(l, &name);
                let options = [m::scheme_fate_keep(l), remove];
                let removes = self.draft.removes_values(label.as_ref(), key);
                let salt = ("values", label.as_ref(), key);
                let chosen = usize::from(removes);
                if let Some(taken) = parts::choice_ui(ui, salt, &name, &options, chosen) {
                    self.draft
                        .set_removes_values(label.clone(), key.clone(), taken == 1);
                }
            }
            About::Choice(at) => self.of_choice_ui(ui, at, l),
            About::Other => {}
        }
    }
}

impl SchemeEditor {
    /// What becomes of the values of a choice that goes: they stay, become another, or go.
    fn of_choice_ui(&mut self, ui: &mut Ui, at: &ChoiceAt, l: &Localizer) {
        let label = at.label.as_ref();
        let base = self.draft.base();
        let kind = match label {
            None => base.document_label(&at.attribute),
            Some(label) => base
                .label(label.as_str())
                .and_then(|label| label.attribute(&at.attribute)),
        };
        let was = kind.and_then(|kind| kind.kind.choice(&at.choice));
        let was = was.map_or(&*at.choice, |was| explain::choice(l, was));
        let name = m::scheme_fate_name(l, was);
        let Some(row) = self.draft.attribute_mut(label, &at.attribute) else {
            return;
        };
        let tag = l.language().tag();
        let rows: Vec<_> = row
            .choices
            .iter()
            .filter(|choice| !choice.key().trim().is_empty())
            .map(|choice| {
                let mut names = choice.names.iter();
                let own = names.find(|(language, _)| language.primary() == tag);
                let name = own.map_or(choice.key(), |(_, name)| name);
                (choice.id, name.to_owned())
            })
            .collect();
        let mut options = vec![m::scheme_fate_keep(l)];
        options.extend(rows.iter().map(|(_, name)| name.clone()));
        options.push(m::scheme_fate_remove(l));
        let last = options.len() - 1;
        let chosen = match row.choice_fate(&at.choice) {
            None => 0,
            Some(Fate::Removed) => last,
            Some(Fate::Becomes(id)) => rows
                .iter()
                .position(|row| row.0 == *id)
                .map_or(0, |n| n + 1),
        };
        let salt = ("choice", label, &at.attribute, &at.choice);
        let Some(taken) = parts::choice_ui(ui, salt, &name, &options, chosen) else {
            return;
        };
        let fate = match taken {
            0 => None,
            taken if taken == last => Some(Fate::Removed),
            taken => rows.get(taken - 1).map(|(id, _)| Fate::Becomes(*id)),
        };
        row.set_choice_fate(&at.choice, fate);
    }
}

/// One of the rows, or removed; gives what was chosen. Where nothing is yet and it is wanted,
/// it takes the keyboard.
fn fate_ui(
    ui: &mut Ui,
    key: &LabelKey,
    name: &str,
    rows: &[(RowId, String)],
    fate: Option<&Fate<RowId>>,
    [choose, remove]: [String; 2],
    wanted: &mut bool,
) -> Option<Fate<RowId>> {
    let mut options = vec![choose];
    options.extend(rows.iter().map(|(_, name)| name.clone()));
    options.push(remove);
    let last = options.len() - 1;
    let chosen = match fate {
        None => 0,
        Some(Fate::Removed) => last,
        Some(Fate::Becomes(id)) => rows
            .iter()
            .position(|row| row.0 == *id)
            .map_or(0, |n| n + 1),
    };
    let (response, taken) = parts::choice_with(ui, key, name, &options, chosen);
    if fate.is_none() && std::mem::take(wanted) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    match taken? {
        0 => None,
        taken if taken == last => Some(Fate::Removed),
        taken => rows.get(taken - 1).map(|(id, _)| Fate::Becomes(*id)),
    }
}
