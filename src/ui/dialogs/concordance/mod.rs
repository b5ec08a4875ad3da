//! Words looked up in all that was translated: every unit that has them, source beside
//! translation, the places one below the other.
//! Invariants: it is looked on a worker, for what is in the field; Enter is about the row that
//! is shown as chosen.
//!
//! | file | does |
//! |---|---|
//! | `rows` | the units in their lines, and the one at hand as a whole |

mod rows;

use egui::{Align, Id, Key, Layout, Modifiers, RichText, Ui};

use crate::{
    action::translate::Looked,
    l10n::messages as m,
    model::DocumentId,
    text::{Language, search::Query},
    translate::memory::{Concordance, Origin, Place, Side},
    ui::{
        intent::Intent,
        look::Look,
        widgets::{self, PressEdit},
    },
};

use super::{Answer, Given, modal};

const WIDTH: f32 = 1040.0;
const SIDES: [Side; 3] = [Side::Both, Side::Source, Side::Target];

/// What is looked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub document: DocumentId,
    pub language: Language,
    pub query: Query,
    pub side: Side,
}

#[derive(Debug)]
pub struct ConcordanceDialog {
    document: DocumentId,
    /// Translated from, where that is known, and into.
    from: Option<Language>,
    language: Language,
    words: String,
    side: usize,
    begun: bool,
    asked: Option<Wanted>,
    found: Option<(Wanted, Concordance)>,
    at: usize,
    /// The keys moved what is chosen: it has to be seen.
    moved: bool,
    /// Why nothing was done.
    said: Option<String>,
    lines: rows::Lines,
}

impl ConcordanceDialog {
    pub fn new(
        document: DocumentId,
        (from, language): (Option<Language>, Language),
        words: String,
    ) -> Self {
        Self {
            document,
            from,
            language,
            words,
            side: 0,
            begun: false,
            asked: None,
            found: None,
            at: 0,
            moved: false,
            said: None,
            lines: rows::Lines::default(),
        }
    }

    /// The units that were found, those of another question aside.
    pub fn places(&self) -> &[Place] {
        self.found.as_ref().map_or(&[], |(_, found)| &found.places)
    }

    /// What a worker found; the answer to an older question is dropped.
    pub fn take(&mut self, wanted: Wanted, looked: Option<Looked>) {
        if self.asked.as_ref() != Some(&wanted) {
            return;
        }
        let found = looked.map(|it| it.found).unwrap_or_default();
        self.found = Some((wanted, found));
        self.lines.clear();
        (self.at, self.moved) = (0, true);
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let title = m::concordance_title(look.l);
        modal(ctx, "look up", &title, WIDTH, look, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let done = self.field_ui(ui, look, given.out);
            self.ask(given.out);
            self.list_ui(ui, given);
            self.foot_ui(ui, look);
            match done {
                true => Answer::Close,
                false => Answer::Open,
            }
        })
    }

    /// The words and the side. Says whether the dialog has done what it was for.
    fn field_ui(&mut self, ui: &mut Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> bool {
        let l = look.l;
        let id = Id::unique("look up.field");
        let mut done = false;
        if ui.memory(|memory| memory.has_focus(id)) && !widgets::is_composing(ui.ctx()) {
            done = self.keys(ui, look, out);
        }
        ui.horizontal(|ui| {
            let sides = [
                m::concordance_both(l),
                m::concordance_source(l),
                m::concordance_target(l),
            ];
            let names: Vec<&str> = sides.iter().map(String::as_str).collect();
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| {
                widgets::segmented(ui, &m::concordance_side(l), &names, &mut self.side);
                let words = m::concordance_field(l);
                let edit = PressEdit::new(&mut self.words).id(id);
                let response = ui.add(edit.name(&words).hint(&words));
                if !std::mem::replace(&mut self.begun, true) {
                    response.request_focus();
                    widgets::select_all(ui.ctx(), id);
                }
            });
        });
        done
    }

    fn keys(&mut self, ui: &Ui, look: &Look<'_>, out: &mut Vec<Intent>) -> bool {
        let page = rows::SEEN as isize - 1;
        let (mut steps, mut enter, mut insert, mut side) = (0, false, false, false);
        // Before the field takes them for itself.
        ui.input_mut(|input| {
            for (key, step) in [
                (Key::ArrowDown, 1),
                (Key::ArrowUp, -1),
                (Key::PageDown, page),
                (Key::PageUp, -page),
            ] {
                let times = input.count_and_consume_key(Modifiers::NONE, key);
                steps += step * times as isize;
            }
            insert = input.consume_key(Modifiers::COMMAND, Key::Enter);
            enter = input.consume_key(Modifiers::NONE, Key::Enter);
            side = input.consume_key(Modifiers::ALT, Key::B);
        });
        if steps != 0 {
            let last = self.places().len().saturating_sub(1);
            self.at = self.at.saturating_add_signed(steps).min(last);
            self.moved = true;
            self.said = None;
        }
        if side {
            self.side = (self.side + 1) % SIDES.len();
        }
        match (enter, insert) {
            (_, true) => self.insert(out),
            (true, _) => self.go(look, out),
            _ => false,
        }
    }

    /// To the segment of the row at hand.
    pub(super) fn go(&mut self, look: &Look<'_>, out: &mut Vec<Intent>) -> bool {
        let origin = self.places().get(self.at).map(|place| place.origin.clone());
        match origin {
            Some(Origin::Session {
                document, segment, ..
            }) => {
                out.push(Intent::ShowSegment {
                    document,
                    language: self.language.clone(),
                    segment,
                    fault: None,
                });
                true
            }
            Some(Origin::Reference { name, .. }) => {
                self.said = Some(m::concordance_of_memory(look.l, &name));
                false
            }
            None => false,
        }
    }

    /// Its translation goes to the caret of the segment at hand.
    fn insert(&mut self, out: &mut Vec<Intent>) -> bool {
        let target = self.places().get(self.at).map(|place| place.target.clone());
        match target {
            Some(target) => {
                out.push(Intent::InsertTarget(target.to_string()));
                true
            }
            None => false,
        }
    }

    fn ask(&mut self, out: &mut Vec<Intent>) {
        let wanted = Wanted {
            document: self.document,
            language: self.language.clone(),
            query: Query {
                text: self.words.trim().to_owned(),
                ..Query::default()
            },
            side: SIDES[self.side % SIDES.len()],
        };
        if self.asked.as_ref() == Some(&wanted) {
            return;
        }
        self.said = None;
        self.asked = Some(wanted.clone());
        if wanted.query.is_empty() {
            self.found = None;
        }
        // Nothing ends what is being looked for.
        out.push(Intent::Concordance(Box::new(wanted)));
    }

    /// What was said last, else how many there are and which keys do what.
    fn foot_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let size = egui::vec2(ui.available_width(), look.theme.row_height());
        let right = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(size, right, |ui| {
            let weak = |text: String| RichText::new(text).small().color(tokens.text.weak);
            if let Some((_, found)) = self.found.as_ref().filter(|(_, found)| found.count > 0) {
                let (shown, count) = (found.places.len() as u64, found.count as u64);
                let words = match shown < count {
                    true => m::concordance_shown(l, shown, count),
                    false => m::search_count(l, count),
                };
                ui.label(weak(words));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let text = match &self.said {
                    Some(said) => RichText::new(said).small().color(tokens.warn),
                    None => weak(m::concordance_keys(l)),
                };
                ui.add(egui::Label::new(text).truncate());
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{ConcordanceDialog, Wanted};
    use crate::{model::Ids, text::Language};

    #[test]
    fn a_late_answer_does_not_fill_an_emptied_field() {
        let english = Language::parse("en").expect("a tag");
        let document = Ids::seeded(1).next();
        let mut dialog = ConcordanceDialog::new(document, (None, english), "apple".to_owned());
        let asked = |dialog: &mut ConcordanceDialog| -> Wanted {
            dialog.ask(&mut Vec::new());
            dialog.asked.clone().expect("it was asked")
        };
        let first = asked(&mut dialog);
        dialog.words.clear();
        let second = asked(&mut dialog);
        dialog.take(first.clone(), None);
        assert!(dialog.found.is_none());
        dialog.words = "apple".to_owned();
        assert_eq!(asked(&mut dialog), first);
        dialog.take(second, None);
        assert!(dialog.found.is_none());
        dialog.take(first, None);
        assert!(dialog.found.is_some());
    }
}
