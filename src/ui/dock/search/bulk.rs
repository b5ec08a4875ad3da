//! What keys, commands and the menu do to what is ticked or, where nothing is, to the row at hand.
//! Invariant: a hit of words is the mention that lies exactly there, where there is one.

use super::{Search, keys::Said};
use crate::{
    action::{AcrossAction, command::Command},
    l10n::messages as m,
    model::{DocumentId, MentionId, Ranges, Session, Status},
    search::{At, Hit},
    text::TextRange,
    ui::{
        dialogs::{Dialog, LinkWith, TagWith},
        dock::act::menu_ui,
        intent::Intent,
        shell::Notice,
    },
};

use super::Given;

/// What is to be changed.
#[derive(Debug, Default)]
struct Targets {
    mentions: Vec<(DocumentId, MentionId)>,
    /// Places no mention lies at.
    places: Vec<(DocumentId, TextRange)>,
}

/// The mention a hit is, or that lies exactly there.
pub(super) fn mention_of(session: &Session, hit: Hit) -> Option<MentionId> {
    let document = session.document(hit.document)?;
    match hit.at {
        At::Mention(id) => document.mentions().contains(id).then_some(id),
        At::Document => None,
        At::Text => {
            let here = document.mentions().at(&Ranges::one(hit.place));
            let mut open = here.iter().filter(|it| it.status != Status::Rejected);
            open.next().or(here.first()).map(|mention| mention.id)
        }
    }
}

impl Search {
    fn targets(&self, session: &Session) -> Targets {
        let mut targets = Targets::default();
        let one = self.hits().get(self.at).filter(|_| self.ticked.is_empty());
        let ticked = self.hits().iter().filter(|hit| self.ticked.contains(hit));
        for &hit in ticked.chain(one) {
            match (mention_of(session, hit), hit.at) {
                (Some(mention), _) => targets.mentions.push((hit.document, mention)),
                (None, At::Text) => targets.places.push((hit.document, hit.place)),
                (None, _) => {}
            }
        }
        targets
    }

    /// How many hits a command would be done to.
    pub fn in_hand(&self) -> usize {
        match self.ticked.len() {
            0 => self.hits().len().min(1),
            ticked => ticked,
        }
    }

    /// Does a command to what is ticked, or to the row at hand.
    pub fn act(&mut self, command: Command, given: &mut Given<'_, '_>) {
        if let Some(said) = Said::of(command) {
            self.change(&said, given);
        }
    }

    /// The same with the mouse.
    pub(super) fn menu_ui(&mut self, response: &egui::Response, given: &mut Given<'_, '_>) {
        let look = given.look;
        let labels: Vec<String> = look.label_names(Some(given.desk.session().scheme()));
        let heading = m::search_count(look.l, self.in_hand() as u64);
        if let Some(command) = menu_ui(response, &heading, &labels, look) {
            self.act(command, given);
        }
    }

    /// Changes what is ticked.
    pub(super) fn change(&mut self, said: &Said, given: &mut Given<'_, '_>) {
        let session = given.desk.session();
        let Targets { mentions, places } = self.targets(session);
        let none = mentions.is_empty();
        let actions = match said {
            Said::Tag(slot) => {
                let label = session.scheme().labels.get(usize::from(*slot));
                let Some(label) = label.map(|label| label.key.clone()) else {
                    return;
                };
                AcrossAction::labelling(mentions, places, &label)
            }
            Said::TagWith if !none || !places.is_empty() => {
                let dialog = TagWith::across(mentions, places);
                given.out.push(Intent::OpenDialog(Dialog::TagWith(dialog)));
                self.remember(given);
                return;
            }
            Said::Status(status) if !none => vec![AcrossAction::Status {
                mentions,
                status: *status,
            }],
            Said::Remove if !none => vec![AcrossAction::Remove { mentions }],
            Said::Unlink if !none => vec![AcrossAction::Entity {
                mentions,
                entity: None,
            }],
            Said::Link if !none => {
                let dialog = LinkWith::of(session, mentions);
                let dialog = Dialog::LinkWith(Box::new(dialog));
                given.out.push(Intent::OpenDialog(dialog));
                return;
            }
            _ => {
                let text = m::search_no_mention(given.look.l);
                given.out.push(Intent::say(Notice::hint(text)));
                return;
            }
        };
        self.remember(given);
        given.out.push(Intent::Across(actions));
    }
}
