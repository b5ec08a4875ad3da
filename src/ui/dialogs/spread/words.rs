//! Words that are not tagged yet: seen in their line, widened or narrowed, passed over.
//! Invariant: keys mean here what they mean in the reader.

use egui::{Sense, Ui, vec2};

use crate::{
    action::{
        Bearer,
        command::Command,
        extent::{self, Nudge},
    },
    model::{Ranges, Session},
    ui::{
        concordance::Shown,
        dialogs::Answer,
        intent::{Intent, Spot},
        keys,
        look::Look,
        reader::Glyphs,
    },
};

use super::{Spread, list::SHARE};

/// What a key said to the words.
#[derive(Debug, Clone, Copy)]
pub(super) enum Said {
    /// They are of the label that is chosen now.
    Label,
    /// They are no name.
    Pass,
    Nudge(Nudge),
}

impl Spread {
    /// Words that are not tagged get their label here: its key tags at once.
    pub(super) fn said(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) -> Option<Said> {
        if !self.chooses_label() || ui.ctx().text_edit_focused() {
            return None;
        }
        let labels = &session.scheme().labels;
        let taken = ui.input_mut(|input| {
            let events = std::mem::take(&mut input.events);
            let command = |place: usize| -> Option<Command> {
                let chords = keys::Press::at(&events, place)?.chords();
                let mut heard = chords
                    .into_iter()
                    .filter_map(|chord| look.keymap.command(chord, true));
                heard.next().filter(|command| match command {
                    Command::Tag(slot) => usize::from(*slot) < labels.len(),
                    Command::NextName | Command::Nudge(_) => true,
                    _ => false,
                })
            };
            let found = (0..events.len()).find_map(|place| Some((place, command(place)?)));
            input.events = events;
            if let Some((place, _)) = found {
                input.events.remove(place);
            }
            found.map(|(_, command)| command)
        });
        match taken? {
            Command::Tag(slot) => {
                let label = labels.get(usize::from(slot))?;
                self.set_label(&label.key);
                self.label_chosen = true;
                Some(Said::Label)
            }
            Command::Nudge(nudge) => Some(Said::Nudge(nudge)),
            _ => Some(Said::Pass),
        }
    }

    /// They are no name: the next ones, please.
    pub(super) fn pass(&mut self, out: &mut Vec<Intent>) -> Answer {
        out.push(Intent::NextInRun {
            passed: Some(self.name.clone()),
            like: self.from.clone(),
        });
        Answer::Close
    }

    /// Moves an edge of the words, and asks anew.
    pub(super) fn nudge(&mut self, nudge: Nudge, session: &Session, out: &mut Vec<Intent>) {
        let (Bearer::Words(range), Some(document)) =
            (self.from.bearer, session.document(self.from.document))
        else {
            return;
        };
        let (text, ranges) = (document.text().as_str(), Ranges::one(range));
        let Ok(moved) = extent::nudge(text, &ranges, range.start(), nudge) else {
            return;
        };
        let range = moved.ranges.first();
        let mut from = self.from.clone();
        from.bearer = Bearer::Words(range);
        let Some(question) = from.question(session) else {
            return;
        };
        self.from = from;
        self.name = question.forms.into_iter().next().unwrap_or_default();
        self.unlinked = question.entity.is_none();
        self.found = None;
        self.rows.clear();
        out.push(Intent::Show {
            document: document.id,
            place: Spot::Range(range),
        });
    }

    /// The words in their line.
    pub(super) fn source_ui(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        look: &Look<'_>,
        glyphs: &mut Glyphs,
    ) {
        let (Bearer::Words(place), Some(document)) =
            (self.from.bearer, session.document(self.from.document))
        else {
            return;
        };
        let size = vec2(ui.available_width(), look.theme.row_height());
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let shown = Shown {
            document,
            place,
            share: SHARE,
            tone: look.tone(session.scheme(), &self.label),
        };
        // Below it stand the other places.
        let rect = match self.column {
            Some(column) => rect.with_min_x(column.min).with_max_x(column.max),
            None => rect,
        };
        self.lines.draw(ui, rect, shown, look, glyphs);
        ui.add_space(8.0);
    }
}
