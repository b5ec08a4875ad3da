//! What may be wrong with the segment at hand, in the panel: its words, and by which key it is
//! corrected or marked as fine.
//! Invariant: keys are about the one that is shown as chosen.

use egui::{CornerRadius, Frame, Label, Margin, Response, RichText, Sense, Ui};

use crate::{
    action::command::{Command, TranslateCommand as C, translate::PLACES},
    explain,
    l10n::messages as m,
    model::TranslationStatus as T,
    translate::check::{Fault, Kind},
    ui::{
        dock::checks::mend_words,
        icons::{self, Icon},
        inspector::parts,
        intent::Intent,
        widgets,
    },
};

use super::{Beside, Editor};

impl Editor {
    pub(super) fn findings_ui(&mut self, ui: &mut Ui, given: &Beside<'_>, out: &mut Vec<Intent>) {
        if self.faults.found.is_empty() {
            return;
        }
        widgets::section_header(ui, &m::segment_faults(given.look.l));
        let mut pressed = None;
        for (place, fault) in self.faults.found.iter().enumerate() {
            let chosen = place == self.faults.at;
            let shown = ui.push_id(("finding", place), |ui| {
                self.finding_ui(ui, fault, chosen, given, out)
            });
            if shown.inner.clicked() {
                pressed = Some(place);
            }
            if chosen && self.want.fault {
                shown.response.scroll_to_me(None);
            }
        }
        self.want.fault = false;
        if let Some(place) = pressed {
            self.faults.at = place;
        }
    }

    fn finding_ui(
        &self,
        ui: &mut Ui,
        fault: &Fault,
        chosen: bool,
        given: &Beside<'_>,
        out: &mut Vec<Intent>,
    ) -> Response {
        let look = given.look;
        let (l, tokens) = (look.l, &look.theme.tokens);
        let fill = match chosen {
            true => tokens.fills.hover,
            false => egui::Color32::TRANSPARENT,
        };
        let frame = Frame::new()
            .fill(fill)
            .corner_radius(CornerRadius::same(4))
            .inner_margin(Margin::symmetric(4, 3));
        let words = explain::fault(l, &fault.kind);
        let shown = frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let told = ui.horizontal_top(|ui| {
                let (icon, color) = match fault.kind.is_for_a_look() {
                    true => (Icon::Eye, tokens.text.weak),
                    false => (Icon::Warning, tokens.warn),
                };
                icons::show(ui, icon, 14.0, color);
                let text = RichText::new(&words).color(tokens.text.strong);
                ui.add(Label::new(text).wrap().sense(Sense::click()))
            });
            if chosen {
                self.remedies_ui(ui, fault, given, out);
            }
            told.inner
        });
        shown.inner
    }

    /// What can be done about it, each with its key.
    fn remedies_ui(&self, ui: &mut Ui, fault: &Fault, given: &Beside<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let l = look.l;
        let mut remedies: Vec<(Icon, String, C)> = Vec::new();
        if let Some(fix) = &fault.fix {
            let words = mend_words(l, fix, &self.draft.text);
            remedies.push((Icon::Pencil, words, C::Mend));
        }
        if let Kind::NameMissing { name, .. } = &fault.kind {
            let mut named = self.names.iter();
            let place = named.position(|it| {
                let missing = it.mentions.iter().any(|id| {
                    let places = &self.live.places;
                    self.live.wanted.contains(id) && !places.iter().any(|it| it.mention == *id)
                });
                missing && (it.source == *name || self.quotes(it, name, given))
            });
            let place = place.and_then(|place| u8::try_from(place).ok());
            if let Some(place) = place.filter(|place| *place < PLACES) {
                let target = &self.names[usize::from(place)].target;
                let words = m::segment_insert_name(l, target);
                remedies.push((Icon::Plus, words, C::Name(place)));
            }
            let status = self
                .segment(given.document)
                .map(|segment| segment.translation.status);
            if status == Some(T::MachineDraft) {
                let words = look.command(Command::Translate(C::DraftAgain), None);
                remedies.push((Icon::Refresh, words, C::DraftAgain));
            }
        }
        remedies.push((Icon::Check, m::segment_is_fine(l), C::Fine));
        for (icon, words, command) in remedies {
            let command = Command::Translate(command);
            let keys = look.keys(command);
            let row = ui.add_enabled_ui(given.may_change, |ui| {
                parts::row_button_ui(ui, icon, &words, &keys)
            });
            if row.inner.on_hover_text(&words).clicked() {
                out.push(Intent::Command(command));
            }
        }
    }

    /// Whether one of a name's mentions has these words in the source.
    fn quotes(
        &self,
        name: &crate::action::translate::SegmentName,
        words: &str,
        given: &Beside<'_>,
    ) -> bool {
        name.mentions.iter().any(|id| {
            let mention = given.document.mentions().get(*id);
            let quote = mention.and_then(|it| it.ranges.quote(given.document.text()));
            quote.as_deref() == Some(words)
        })
    }
}
