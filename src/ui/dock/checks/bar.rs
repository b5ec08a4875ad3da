//! Above the list: which language and which kind is listed, and how many there are.

use egui::{Layout, Margin, RichText, Ui};

use crate::{
    explain,
    l10n::messages as m,
    text::Language,
    ui::{
        inspector::{find::State, parts},
        languages,
        look::Look,
    },
};

use super::{Checks, Given};

/// The lists are so wide, in points.
const LANGUAGES: f32 = 190.0;
const KINDS: f32 = 240.0;

impl Checks {
    pub(super) fn bar_ui(&mut self, ui: &mut Ui, given: &mut Given<'_, '_>, all: &[Language]) {
        let look = given.look;
        let current = self
            .of()
            .is_some_and(|of| of.state == State::of(given.desk.session()));
        let (mut into, mut kind) = (self.into.clone(), self.kind);
        let margin = Margin::symmetric(8, 2);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.horizontal(|ui| {
                if all.len() > 1
                    && let Some(chosen) = self.languages_ui(ui, look, all)
                {
                    into = chosen;
                }
                if let Some(chosen) = self.kinds_ui(ui, look) {
                    kind = chosen;
                }
                let weak = look.theme.tokens.text.weak;
                let mut words = m::check_count(look.l, self.shown().len() as u64);
                if let [language] = all {
                    words = format!("{} · {words}", languages::name_of(look.l, language));
                }
                ui.label(RichText::new(words).color(weak));
                if !current {
                    ui.add(egui::Spinner::new().size(12.0));
                }
            });
        });
        if into != self.into {
            self.choose(into);
        }
        if kind != self.kind {
            self.kind = kind;
            self.follow();
            self.grid.take_focus();
        }
    }

    /// The language that was chosen, or all of them.
    fn languages_ui(
        &self,
        ui: &mut Ui,
        look: &Look<'_>,
        all: &[Language],
    ) -> Option<Option<Language>> {
        let l = look.l;
        let name_of = |language: Option<&Language>| match language {
            Some(language) => languages::name_of(l, language),
            None => m::checks_all_languages(l),
        };
        let which = m::checks_into(l, &name_of(self.into.as_ref()));
        let mut options = vec![name_of(None)];
        options.extend(all.iter().map(|language| {
            let of = |row: &&super::Row| row.language == *language;
            let count = self.rows().iter().filter(of).count();
            m::checks_kind_count(l, &name_of(Some(language)), count as u64)
        }));
        let chosen = all.iter().position(|it| Some(it) == self.into.as_ref());
        let taken = choice(ui, look, LANGUAGES, |ui| {
            let chosen = chosen.map_or(0, |at| at + 1);
            parts::choice_ui(ui, "checks.language", &which, &options, chosen)
        })?;
        Some(taken.checked_sub(1).and_then(|at| all.get(at)).cloned())
    }

    /// The kind that was chosen, or all of them.
    fn kinds_ui(&self, ui: &mut Ui, look: &Look<'_>) -> Option<Option<&'static str>> {
        let l = look.l;
        let mut kinds: Vec<(&'static str, usize)> = Vec::new();
        for row in self.rows().iter().filter(|row| self.is_into(row)) {
            let id = row.listed.fault.kind.id();
            match kinds.iter_mut().find(|(known, _)| *known == id) {
                Some((_, count)) => *count += 1,
                None => kinds.push((id, 1)),
            }
        }
        let name_of = |id: Option<&str>| match id {
            Some(id) => explain::fault_kind(l, id),
            None => m::checks_all(l),
        };
        let which = m::checks_which(l, &name_of(self.kind));
        let mut options = vec![name_of(None)];
        options.extend(
            kinds
                .iter()
                .map(|(id, count)| m::checks_kind_count(l, &name_of(Some(id)), *count as u64)),
        );
        let chosen = kinds.iter().position(|(id, _)| Some(*id) == self.kind);
        let taken = choice(ui, look, KINDS, |ui| {
            let chosen = chosen.map_or(0, |at| at + 1);
            parts::choice_ui(ui, "checks.kind", &which, &options, chosen)
        })?;
        let id = taken.checked_sub(1).and_then(|at| kinds.get(at));
        Some(id.map(|(id, _)| *id))
    }
}

/// A list to choose from, so wide.
fn choice<T>(ui: &mut Ui, look: &Look<'_>, width: f32, add: impl FnOnce(&mut Ui) -> T) -> T {
    let row = egui::vec2(width, look.theme.row_height());
    let left = Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(row, left, add).inner
}
