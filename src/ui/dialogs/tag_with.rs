//! Tagging with a label that is found by its name: what is selected, or many places of many
//! documents at once.

use crate::{
    action::AcrossAction,
    l10n::messages as m,
    model::{DocumentId, MentionId},
    text::TextRange,
    ui::intent::Intent,
};

use super::{Answer, Given, PickLabel, modal};

#[derive(Debug, Default)]
pub struct TagWith {
    pick: PickLabel,
    to: To,
}

/// What gets the label.
#[derive(Debug, Default)]
enum To {
    /// What is selected in the reader.
    #[default]
    Selection,
    Across {
        mentions: Vec<(DocumentId, MentionId)>,
        /// Places no mention lies at.
        places: Vec<(DocumentId, TextRange)>,
    },
}

impl TagWith {
    /// These mentions get another label, these places are tagged.
    pub fn across(
        mentions: Vec<(DocumentId, MentionId)>,
        places: Vec<(DocumentId, TextRange)>,
    ) -> Self {
        Self {
            pick: PickLabel::default(),
            to: To::Across { mentions, places },
        }
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let scheme = desk.session().scheme();
        let take = ("Enter", m::tag_with_go(look.l));
        let (title, keys) = match &self.to {
            To::Selection => {
                let beside = ("Shift+Enter", m::tag_with_beside(look.l));
                (String::new(), vec![take, beside])
            }
            To::Across { mentions, places } => {
                let count = (mentions.len() + places.len()) as u64;
                (m::tag_with_title(look.l, count), vec![take])
            }
        };
        let pick = &mut self.pick;
        let mut taken = None;
        let answer = modal(ctx, "tag with", &title, PickLabel::WIDTH, look, |ui| {
            taken = pick.ui(ui, scheme, &keys, look);
            match taken {
                Some(_) => Answer::Close,
                None => Answer::Open,
            }
        });
        let is_across = matches!(self.to, To::Across { .. });
        match (taken, &mut self.to) {
            (Some((label, beside)), To::Selection) => {
                given.out.push(Intent::TagWith { label, beside });
            }
            (Some((label, _)), To::Across { mentions, places }) => {
                let (mentions, places) = (std::mem::take(mentions), std::mem::take(places));
                let actions = AcrossAction::labelling(mentions, places, &label);
                given.out.push(Intent::Across(actions));
            }
            (None, _) => {}
        }
        // Asked for in a list below the readers: back to it.
        if is_across && answer == Answer::Close {
            given.out.push(Intent::FocusDock);
        }
        answer
    }
}
