//! What is wrong, what would happen to what exists, and the choice of what becomes of what
//! goes.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::{AttributeImpact, Fate, LabelImpact, Preview, RowId, SchemePart},
    explain,
    l10n::messages as m,
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

/// One thing that would happen.
struct Line {
    text: String,
    more: Vec<String>,
    /// Somebody has to choose before anything can be applied.
    open: bool,
    choice: Option<Choice>,
}

/// What can be chosen about it.
enum Choice {
    Label(LabelKey),
    Relation(LabelKey),
    Values(Option<LabelKey>, String),
}

impl Line {
    fn told(text: String) -> Self {
        Self {
            text,
            more: Vec::new(),
            open: false,
            choice: None,
        }
    }
}

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
                    self.faults_ui(ui, scene);
                    self.notes_ui(ui, scene);
                    self.lines_ui(ui, scene);
                });
        });
    }

    fn faults_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let look = scene.look;
        let error = look.theme.tokens.error;
        for (part, fault) in scene.faults {
            let words = explain::scheme_fault(look.l, *part, fault);
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

    fn lines_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let (look, l) = (scene.look, scene.look.l);
        let weak = look.theme.tokens.text.weak;
        let Some(preview) = scene.preview else {
            ui.label(RichText::new(m::scheme_weighing(l)).color(weak));
            return;
        };
        let lines = self.lines(preview, scene);
        if lines.is_empty() {
            let words = match self.is_same(scene) {
                true => m::scheme_same(l),
                false => m::scheme_nothing_happens(l),
            };
            ui.label(RichText::new(words).color(weak));
        }
        for line in lines {
            let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
            let right = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, right, |ui| {
                ui.set_min_size(size);
                if let Some(choice) = &line.choice {
                    let room = vec2(CHOICE, ui.spacing().interact_size.y);
                    let left = Layout::left_to_right(Align::Center);
                    ui.allocate_ui_with_layout(room, left, |ui| {
                        self.choice_ui(ui, choice, scene);
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

    /// What would happen, in words; what somebody has to choose first.
    fn lines(&self, preview: &Preview, scene: &Scene<'_>) -> Vec<Line> {
        let l = scene.look.l;
        let mut lines: Vec<Line> = preview
            .labels
            .iter()
            .filter_map(|impact| self.of_label(impact, scene))
            .collect();
        for impact in preview.relations.iter().filter(|it| it.relations > 0) {
            let count = impact.relations as u64;
            let row = |row: &&crate::action::DraftRelation| row.was() == Some(&impact.key);
            if let Some(row) = self.draft.relations.iter().find(row) {
                if row.key.trim() != impact.key.as_str() {
                    let key = row.key.trim();
                    let text = m::scheme_relations_become(l, count, impact.key.as_str(), key);
                    lines.push(Line::told(text));
                }
                continue;
            }
            let name = scene.session.scheme().relation(impact.key.as_str());
            let name = name.map_or_else(String::new, |kind| {
                name_of(l, &kind.names, kind.key.as_str(), 0)
            });
            let fate = self.draft.relation_fate(&impact.key);
            let text = match fate {
                None => m::scheme_relations_undecided(l, count, &name),
                Some(Fate::Removed) => m::scheme_relations_go(l, count, &name),
                Some(Fate::Becomes(id)) => {
                    let rows = self.draft.relations.iter().enumerate();
                    let to = rows.into_iter().find(|(_, row)| row.id == *id);
                    let to = to.map(|(n, row)| name_of(l, &row.names, &row.key, n));
                    m::scheme_relations_become(l, count, &name, &to.unwrap_or_default())
                }
            };
            lines.push(Line {
                open: fate.is_none(),
                choice: Some(Choice::Relation(impact.key.clone())),
                ..Line::told(text)
            });
        }
        let values = preview.attributes.iter();
        lines.extend(values.flat_map(|impact| of_values(impact, scene)));
        for (count, words) in [
            (preview.crossings, m::scheme_crossings as fn(_, _) -> _),
            (preview.ends, m::scheme_ends),
            (preview.doubled, m::scheme_doubled),
        ] {
            if count > 0 {
                lines.push(Line::told(words(l, count as u64)));
            }
        }
        lines.sort_by_key(|line| !line.open);
        lines
    }

    fn of_label(&self, impact: &LabelImpact, scene: &Scene<'_>) -> Option<Line> {
        let l = scene.look.l;
        if impact.mentions + impact.entities == 0 {
            return None;
        }
        let count = impact.mentions as u64;
        let mut more = Vec::new();
        let mut add = |count: usize, words: fn(&crate::l10n::Localizer, u64) -> String| {
            if count > 0 {
                more.push(words(l, count as u64));
            }
        };
        add(impact.entities, m::scheme_entities);
        let is_it = |row: &&crate::action::DraftLabel| row.was() == Some(&impact.key);
        let row = self.draft.labels.iter().find(is_it);
        if let Some(row) = row {
            add(impact.documents, m::scheme_documents);
            let key = row.key.trim();
            return (key != impact.key.as_str()).then(|| Line {
                more,
                ..Line::told(m::scheme_becomes(l, count, impact.key.as_str(), key))
            });
        }
        let name = scene.look.label(scene.session.scheme(), &impact.key);
        let fate = self.draft.label_fate(&impact.key);
        let text = match fate {
            None => m::scheme_undecided(l, count, &name),
            Some(Fate::Removed) => {
                add(impact.relations, m::scheme_relations_too);
                m::scheme_goes(l, count, &name)
            }
            Some(Fate::Becomes(id)) => {
                let to = self.draft.labels.iter().enumerate();
                let to = to.into_iter().find(|(_, row)| row.id == *id);
                let to = to.map(|(n, row)| name_of(l, &row.names, &row.key, n));
                m::scheme_becomes(l, count, &name, &to.unwrap_or_default())
            }
        };
        add(impact.documents, m::scheme_documents);
        Some(Line {
            more,
            open: fate.is_none(),
            choice: Some(Choice::Label(impact.key.clone())),
            ..Line::told(text)
        })
    }

    fn choice_ui(&mut self, ui: &mut Ui, choice: &Choice, scene: &Scene<'_>) {
        let l = scene.look.l;
        let (choose, remove) = (m::scheme_fate_choose(l), m::scheme_fate_remove(l));
        match choice {
            Choice::Label(key) => {
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
            Choice::Relation(key) => {
                let name = m::scheme_fate_name(l, key.as_str());
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
            Choice::Values(label, key) => {
                let name = m::scheme_fate_name(l, key);
                let options = [m::scheme_fate_keep(l), remove];
                let removes = self.draft.removes_values(label.as_ref(), key);
                let salt = ("values", label.as_ref(), key);
                let chosen = usize::from(removes);
                if let Some(taken) = parts::choice_ui(ui, salt, &name, &options, chosen) {
                    self.draft
                        .set_removes_values(label.clone(), key.clone(), taken == 1);
                }
            }
        }
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
    }
    match taken? {
        0 => None,
        taken if taken == last => Some(Fate::Removed),
        taken => rows.get(taken - 1).map(|(id, _)| Fate::Becomes(*id)),
    }
}

fn of_values(impact: &AttributeImpact, scene: &Scene<'_>) -> Vec<Line> {
    let l = scene.look.l;
    let count = impact.values as u64;
    let key = &impact.key;
    let mut lines = Vec::new();
    let choice = || Some(Choice::Values(impact.label.clone(), key.clone()));
    match &impact.fate {
        Some(Fate::Becomes(to)) => {
            lines.push(Line::told(m::scheme_values_become(l, count, key, to)));
        }
        Some(Fate::Removed) => lines.push(Line {
            choice: choice(),
            ..Line::told(m::scheme_values_go(l, count, key))
        }),
        None if impact.known => {}
        None => {
            // Only of a label that stays can the values be taken alone.
            let stays = impact.label.as_ref().is_none_or(|label| {
                !matches!(scene.change.labels.get(label), Some(Fate::Becomes(to))
                    if scene.change.to.label(label.as_str()).is_none() && to != label)
            });
            lines.push(Line {
                choice: choice().filter(|_| stays),
                ..Line::told(m::scheme_values_stay(l, count, key))
            });
        }
    }
    if impact.unfit > 0 {
        let unfit = m::scheme_values_unfit(l, impact.unfit as u64, key);
        lines.push(Line::told(unfit));
    }
    lines
}
