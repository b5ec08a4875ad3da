//! A file before it becomes a memory of the session: how much of what is in it, and what could
//! not be read.
//! Invariant: nothing is changed before the person says so.

use egui::{Id, Key, Label, RichText, ScrollArea, Ui};

use crate::{
    action::{MemoryAction, ReadMemory},
    explain,
    l10n::messages as m,
    model::{KeptMemory, Report},
    ui::{
        dialogs::{Answer, Dialog, Given, buttons_at, line::Line, modal},
        icons::{self, Icon},
        intent::Intent,
        languages,
        look::Look,
        widgets,
    },
};

use super::penalty;

const WIDTH: f32 = 620.0;
/// Problems that are told one by one.
const TOLD: usize = 200;

#[derive(Debug)]
pub struct AddMemory {
    read: ReadMemory,
    report: Report,
    name: String,
    penalty: String,
    wrong: Option<String>,
    begun: bool,
}

impl AddMemory {
    pub fn new(read: ReadMemory, report: Report) -> Self {
        Self {
            name: read.name.clone(),
            read,
            report,
            penalty: "0".to_owned(),
            wrong: None,
            begun: false,
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let l = look.l;
        let out = &mut *given.out;
        let title = m::memories_add_title(l);
        let answer = modal(ctx, "add memory", &title, WIDTH, look, |ui| {
            let weak = look.theme.tokens.text.weak;
            let names: Vec<String> = self
                .read
                .languages
                .iter()
                .map(|language| languages::name_of(l, language))
                .collect();
            let file = RichText::new(&self.read.file).color(weak);
            ui.add(Label::new(file).truncate());
            ui.add_space(4.0);
            ui.label(m::memories_read(l, self.read.units as u64, &l.list(&names)));
            ui.add_space(8.0);
            let record = Id::unique("memory to add");
            let words = m::memories_name(l);
            let name = Line::new("memory.new.name", words, &mut self.name);
            let name = name.ui(ui, record, look);
            let words = m::memories_penalty(l, u64::from(KeptMemory::MOST_PENALTY));
            let taken = Line::new("memory.new.penalty", words, &mut self.penalty);
            let taken = taken.wrong(self.wrong.as_deref()).ui(ui, record, look);
            if !std::mem::replace(&mut self.begun, true) {
                taken.request_focus();
            }
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            let entered = enter && (name.lost_focus() || taken.lost_focus());
            self.problems_ui(ui, look);
            let ready = !self.name.trim().is_empty();
            let (go, cancel) = buttons_at(ui, &m::terms_add(l), &m::cancel(l), ready, false);
            if cancel {
                return Answer::Close;
            }
            match penalty(&self.penalty) {
                Some(penalty) if (go || entered) && ready => {
                    out.push(Intent::Memory(MemoryAction::Add {
                        file: self.read.clone(),
                        name: self.name.trim().to_owned(),
                        penalty,
                    }));
                    Answer::Close
                }
                None if go || entered => {
                    let most = u64::from(KeptMemory::MOST_PENALTY);
                    self.wrong = Some(m::memories_penalty_wrong(l, most));
                    Answer::Open
                }
                _ => Answer::Open,
            }
        });
        if answer == Answer::Close {
            out.push(Intent::OpenDialog(Dialog::Memories(Box::default())));
        }
        answer
    }

    fn problems_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let problems = self.report.problems();
        if problems.is_empty() {
            return;
        }
        ui.add_space(8.0);
        let count = m::lists_problems(look.l, problems.len() as u64);
        widgets::section_header(ui, &count);
        ScrollArea::vertical()
            .id_salt("add memory problems")
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
