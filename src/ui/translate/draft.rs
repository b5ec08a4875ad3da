//! What is being typed into the active segment.
//! Invariant: the mentions lie in the text. What nobody touched follows the session.

use crate::{
    action::{
        TranslateAction,
        translate::{projections_after, refused_after},
    },
    model::{DocumentId, Projection, SegmentId, Translation},
    text::Language,
    translate::project::How,
};

/// So many texts with places of a hand are remembered, for undo in the field.
const REMEMBERED: usize = 32;

#[derive(Debug, Default)]
pub struct Draft {
    pub text: String,
    pub mentions: Vec<Projection>,
    /// Places that are not to be found again.
    pub refused: Vec<Projection>,
    pub note: String,
    /// What the session has.
    base: Translation,
    /// The text the mentions were placed in last.
    placed: String,
    /// Texts in which a hand had placed what a later one lost, with all places.
    lost: Vec<(String, Vec<Projection>)>,
    touched: bool,
}

impl Draft {
    pub fn of(translation: &Translation) -> Self {
        Self {
            text: translation.text.clone(),
            placed: translation.text.clone(),
            mentions: translation.mentions.clone(),
            refused: translation.refused.clone(),
            lost: Vec::new(),
            note: translation.note.clone(),
            base: translation.clone(),
            touched: false,
        }
    }

    /// Whether there is something to keep.
    pub fn is_changed(&self) -> bool {
        self.text != self.base.text || self.mentions != self.base.mentions
    }

    /// Whether something was typed since the segment became active.
    pub fn was_touched(&self) -> bool {
        self.touched
    }

    /// The session's translation may be another now: what nobody changed here follows it.
    pub fn meet(&mut self, translation: &Translation) {
        if *translation == self.base {
            return;
        }
        if !self.is_changed() {
            self.text.clone_from(&translation.text);
            self.placed.clone_from(&translation.text);
            self.mentions.clone_from(&translation.mentions);
            self.refused.clone_from(&translation.refused);
            self.touched = false;
        }
        if self.note.trim() == self.base.note {
            self.note.clone_from(&translation.note);
        }
        self.base = translation.clone();
    }

    /// Mentions follow a text that was typed.
    pub fn follow(&mut self) {
        if self.placed != self.text {
            let kept = projections_after(&self.placed, &self.text, &self.mentions);
            let by_hand = |one: &&Projection| one.how == How::Hand.key();
            let is_kept = |one: &Projection| kept.iter().any(|it| it.mention == one.mention);
            if self.mentions.iter().filter(by_hand).any(|it| !is_kept(it)) {
                if self.lost.len() >= REMEMBERED {
                    self.lost.remove(0);
                }
                let before = (self.placed.clone(), self.mentions.clone());
                self.lost.push(before);
            }
            // Undo in the field brings back what stood there.
            let before = self.lost.iter().rev().find(|(text, _)| *text == self.text);
            self.mentions = before.map_or(kept, |(_, mentions)| mentions.clone());
            self.refused = refused_after(&self.placed, &self.text, &self.refused);
            if self.text == self.base.text {
                self.mentions.clone_from(&self.base.mentions);
                self.refused.clone_from(&self.base.refused);
            }
            self.placed.clone_from(&self.text);
            self.touched = true;
        }
    }

    /// What was typed, as changes; afterwards it counts as kept.
    pub fn take(
        &mut self,
        document: DocumentId,
        language: &Language,
        segment: SegmentId,
    ) -> Vec<TranslateAction> {
        self.follow();
        let mut actions = Vec::new();
        if self.is_changed() {
            actions.push(self.write(document, language, segment, false));
        }
        if self.note.trim() != self.base.note {
            actions.push(TranslateAction::Note {
                document,
                language: language.clone(),
                segment,
                note: self.note.clone(),
            });
            self.base.note = self.note.trim().to_owned();
        }
        actions
    }

    /// The text as a change; afterwards it counts as kept.
    pub fn write(
        &mut self,
        document: DocumentId,
        language: &Language,
        segment: SegmentId,
        confirm: bool,
    ) -> TranslateAction {
        self.follow();
        self.base.text.clone_from(&self.text);
        self.base.mentions.clone_from(&self.mentions);
        TranslateAction::Write {
            document,
            language: language.clone(),
            segment,
            text: self.text.clone(),
            mentions: self.mentions.clone(),
            confirm,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::{
        model::{Ids, Projection, Ranges, Translation},
        text::TextRange,
    };

    #[test]
    fn a_mention_that_was_typed_into_is_back_with_the_text() {
        let range = TextRange::from_range(0..6).expect("in order");
        let translation = Translation {
            text: "Kolvar grows".to_owned(),
            mentions: vec![Projection {
                mention: Ids::seeded(1).next(),
                ranges: Ranges::one(range),
                how: "rendering".to_owned(),
            }],
            ..Translation::default()
        };
        let mut draft = Draft::of(&translation);
        draft.text = "Kolxvar grows".to_owned();
        draft.follow();
        draft.text.clone_from(&translation.text);
        draft.follow();
        assert_eq!(draft.mentions, translation.mentions);
        assert!(!draft.is_changed());
    }
}
