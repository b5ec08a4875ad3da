//! A file before it becomes a list of the session: how much of what is in it, and what could
//! not be read.
//! Invariant: nothing is changed before the person says so.

use std::collections::BTreeMap;

use egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    action::{ProposalAction, propose::lists::ReadFile},
    explain,
    l10n::messages as m,
    model::{LabelKey, Session},
    names::file::FileKind,
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        widgets,
    },
};

use crate::ui::dialogs::{Answer, Dialog, Given, buttons_at, modal};

const WIDTH: f32 = 620.0;
/// Problems that are told one by one.
const TOLD: usize = 200;
/// Entries that are shown.
const SHOWN: usize = 6;

#[derive(Debug)]
pub struct AddList {
    read: ReadFile,
    name: String,
    /// What the file does not label gets this one.
    label: usize,
    begun: bool,
}

impl AddList {
    pub fn new(read: ReadFile) -> Self {
        Self {
            name: read.name.clone(),
            read,
            label: 0,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(session) = given.desk.as_deref().map(|desk| desk.session()) else {
            return Answer::Close;
        };
        let focus = !std::mem::replace(&mut self.begun, true);
        let title = m::lists_add_title(look.l);
        modal(ctx, "add list", &title, WIDTH, look, |ui| {
            let weak = look.theme.tokens.text.weak;
            let file = RichText::new(&self.read.file).color(weak);
            ui.add(Label::new(file).truncate());
            ui.add_space(8.0);
            let words = m::lists_name(look.l);
            let name = ui.add(widgets::PressField::new(&words, &mut self.name));
            let entered =
                name.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            ui.add_space(8.0);
            for line in self.facts(session, look) {
                ui.label(line);
            }
            self.label_ui(ui, session, look);
            self.begin_ui(ui, look);
            self.problems_ui(ui, look);
            let ready = !self.name.trim().is_empty() && !self.read.list.entries.is_empty();
            let words = m::lists_add_go(look.l);
            let cancel = m::cancel(look.l);
            let (go, cancel) = buttons_at(ui, &words, &cancel, ready, focus);
            if (go || entered) && ready {
                given.out.push(Intent::Decide(self.taken(session)));
                given
                    .out
                    .push(Intent::OpenDialog(Dialog::Lists(Box::default())));
            } else if cancel {
                given
                    .out
                    .push(Intent::OpenDialog(Dialog::Lists(Box::default())));
            }
            Answer::Open
        })
    }

    fn taken(&mut self, session: &Session) -> ProposalAction {
        let label = session.scheme().labels.get(self.label);
        let label = label.map(|label| label.key.clone());
        let mut entries = std::mem::take(&mut self.read.list.entries);
        if let Some(label) = label {
            for entry in entries.iter_mut().filter(|entry| !entry.labelled) {
                entry.label = label.clone();
            }
        }
        ProposalAction::AddList {
            name: self.name.clone(),
            entries,
        }
    }

    fn facts(&self, session: &Session, look: &Look<'_>) -> Vec<String> {
        let list = &self.read.list;
        let mut counts: BTreeMap<&LabelKey, u64> = BTreeMap::new();
        for entry in list.entries.iter().filter(|entry| entry.labelled) {
            *counts.entry(&entry.label).or_default() += 1;
        }
        let kind = match list.kind {
            FileKind::Table => m::lists_kind_table(look.l),
            FileKind::Wikidata => m::lists_kind_wikidata(look.l),
        };
        let (entries, names) = (list.entries.len() as u64, list.names() as u64);
        let mut lines = vec![m::lists_read(look.l, &kind, entries, names)];
        let counted: Vec<String> = counts
            .into_iter()
            .map(|(label, count)| {
                let label = look.label(session.scheme(), label);
                m::lists_label_count(look.l, &label, count)
            })
            .collect();
        if !counted.is_empty() {
            lines.push(look.l.list(&counted));
        }
        if list.left_out > 0 {
            lines.push(m::lists_left_out(look.l, list.left_out as u64));
        }
        lines
    }

    /// The label of what has none.
    fn label_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        let bare = self.read.list.entries.iter().filter(|it| !it.labelled);
        let bare = bare.count() as u64;
        if bare == 0 {
            return;
        }
        ui.add_space(8.0);
        let words = m::lists_unlabelled(look.l, bare);
        ui.label(&words);
        let names = look.label_names(Some(session.scheme()));
        let names: Vec<&str> = names.iter().map(String::as_str).take(9).collect();
        widgets::segmented(ui, &words, &names, &mut self.label);
    }

    /// How it begins: whether names are names is seen at once.
    fn begin_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let weak = look.theme.tokens.text.weak;
        ui.add_space(8.0);
        for entry in self.read.list.entries.iter().take(SHOWN) {
            let mut names = vec![entry.name.as_str()];
            let others = entry.names.iter().map(|name| name.text.as_str());
            names.extend(others.filter(|text| *text != entry.name).take(4));
            let text = RichText::new(names.join(" · ")).color(weak);
            ui.add(Label::new(text).truncate());
        }
        if self.read.list.entries.len() > SHOWN {
            ui.label(RichText::new("…").color(weak));
        }
    }

    fn problems_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let problems = self.read.report.problems();
        if problems.is_empty() {
            return;
        }
        ui.add_space(8.0);
        let count = m::lists_problems(look.l, problems.len() as u64);
        widgets::section_header(ui, &count);
        ScrollArea::vertical()
            .id_salt("add list problems")
            .max_height(110.0)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for problem in problems.iter().take(TOLD) {
                    let text = explain::problem(look.l, problem);
                    ui.horizontal_top(|ui| {
                        icons::show(ui, Icon::Warning, icons::SIZE, look.theme.tokens.warn);
                        ui.add(Label::new(RichText::new(text)).wrap());
                    });
                }
            });
    }
}
