//! Open proposals, name by name, and the sources they come from.
//!
//! | file | holds |
//! |---|---|
//! | `sources` | the sources with their switches |
//! | `table` | groups, names and places as lines of one list |
//! | `rows` | drawing them |
//! | `keys` | what keys do to them |
//!
//! Invariants: accepting and rejecting concern the line shown as chosen; a whole group only as
//! far as its names have been on the screen; folded names with places nobody has read are
//! unfolded before they are accepted, alone or with their group; the session is changed by the application alone.

mod keys;
mod rows;
mod sources;
mod table;

use std::collections::HashSet;

use egui::{RichText, Ui};

use crate::{
    action::{
        ProposalAction,
        command::Command,
        propose::{Decision, OpenRow},
    },
    l10n::messages as m,
    model::{DocumentId, MentionId, Session},
    ui::{
        concordance::Lines,
        inspector::find::State,
        intent::{Intent, Spot},
        look::Look,
        shell::Notice,
        widgets,
    },
};

use super::{Answer, Given, PickLabel, button_row, modal};
use keys::Said;
use table::{Line, Table};
pub use table::{Listing, Spent};

const WIDTH: f32 = 1080.0;

/// The dialog.
#[derive(Debug, Default)]
pub struct Proposals {
    table: Table,
    /// The state the table is of; `None`: never listed.
    of: Option<State>,
    /// The state that was asked for last.
    asked: Option<State>,
    /// Which of the lines the keys are at.
    at: usize,
    moved: bool,
    /// The name at hand was unfolded: its places have to be seen too.
    unfolded: bool,
    /// How far the list is scrolled, in points.
    top: f32,
    begun: bool,
    unticked: HashSet<MentionId>,
    /// A label is being chosen.
    pick: Option<PickLabel>,
    lines: Lines,
}

impl Proposals {
    /// Takes what a worker listed; what keys were at stays, where it is still there. What was
    /// listed before is handed back, to be let go elsewhere. A list of another state than was
    /// asked for last came too late: what was decided meanwhile would be open again.
    pub fn found(&mut self, of: State, listing: Listing) -> Option<Spent> {
        if self.asked != Some(of) {
            return None;
        }
        let at = self.table.key(self.at);
        let first = self.of.is_none();
        let spent = self.table.take(listing);
        self.of = Some(of);
        let same = at.and_then(|key| self.table.find(&key));
        // The first name, below the heading of its group.
        self.at = same.unwrap_or(if first { 1 } else { self.at });
        self.settle();
        Some(spent)
    }

    /// Open proposals as they are listed: name and number of places.
    pub fn listed(&self) -> impl Iterator<Item = &OpenRow> {
        self.table.rows()
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let Some(desk) = given.desk.as_deref_mut() else {
            return Answer::Close;
        };
        let can_change = desk.may_change();
        let desk = &*desk;
        let session = desk.session();
        let state = State::of(session);
        if self.of != Some(state) && self.asked != Some(state) {
            self.asked = Some(state);
            given.out.push(Intent::ListProposals);
        }
        let (glyphs, out) = (&mut *given.glyphs, &mut *given.out);
        let title = m::proposals_title(look.l);
        let answer = modal(ctx, "proposals", &title, WIDTH, look, |ui| {
            let mut said = self.keys(ui, session, look);
            widgets::section_header(ui, &m::proposals_sources(look.l));
            sources::sources_ui(ui, desk, &self.table, look, can_change, out);
            ui.add_space(8.0);
            widgets::section_header(ui, &m::proposals_open_ones(look.l));
            self.list_ui(ui, session, look, glyphs);
            let weak = look.theme.tokens.text.weak;
            ui.add_space(4.0);
            ui.label(RichText::new(m::proposals_keys(look.l)).small().color(weak));
            let answer = self.below_ui(ui, can_change, look, &mut said, out);
            match said {
                Some(Said::Label | Said::Decide(Decision::Accept | Decision::Relabel(_)))
                    if self.shows_first() =>
                {
                    self.open_at(true);
                    answer
                }
                Some(Said::Decide(decision)) if can_change => {
                    self.decide(&decision, look, out);
                    answer
                }
                Some(Said::Label) if can_change && self.chosen().next().is_some() => {
                    self.pick = Some(PickLabel::default());
                    answer
                }
                Some(Said::Show) => self.show(out).unwrap_or(answer),
                _ => answer,
            }
        });
        self.pick_ui(ctx, session, look, out);
        answer
    }

    /// The label that is being chosen for the line at hand, over the list.
    fn pick_ui(
        &mut self,
        ctx: &egui::Context,
        session: &Session,
        look: &Look<'_>,
        out: &mut Vec<Intent>,
    ) {
        let Some(mut pick) = self.pick.take() else {
            return;
        };
        let title = m::tag_with_title(look.l, self.chosen().count() as u64);
        let keys = [("Enter", m::proposals_accept_so(look.l))];
        let mut taken = None;
        let answer = modal(
            ctx,
            "proposals label",
            &title,
            PickLabel::WIDTH,
            look,
            |ui| {
                taken = pick.ui(ui, session.scheme(), &keys, look);
                match taken {
                    Some(_) => Answer::Close,
                    None => Answer::Open,
                }
            },
        );
        match answer {
            Answer::Open => self.pick = Some(pick),
            // The list has the keys again, as when the dialog was opened.
            Answer::Close => self.begun = false,
        }
        if let Some((label, _)) = taken {
            self.decide(&Decision::Relabel(label), look, out);
        }
    }

    /// The buttons.
    fn below_ui(
        &self,
        ui: &mut Ui,
        can_change: bool,
        look: &Look<'_>,
        said: &mut Option<Said>,
        out: &mut Vec<Intent>,
    ) -> Answer {
        let mut answer = Answer::Open;
        let count = self.chosen().count() as u64;
        button_row(ui, |ui| {
            let ready = can_change && count > 0;
            let accept = match self.shows_first() {
                true => m::proposals_show(look.l, count),
                false => m::proposals_accept(look.l, count),
            };
            let button = |ui: &mut Ui| widgets::primary_button(ui, &accept);
            if ui.add_enabled_ui(ready, button).inner.clicked() {
                *said = Some(Said::Decide(Decision::Accept));
            }
            let reject = m::proposals_reject(look.l, count);
            let button = |ui: &mut Ui| ui.button(reject);
            if ui.add_enabled_ui(ready, button).inner.clicked() {
                *said = Some(Said::Decide(Decision::Reject));
            }
            if ui.button(m::proposals_close(look.l)).clicked() {
                answer = Answer::Close;
            }
            let propose = |ui: &mut Ui| ui.button(m::proposals_propose(look.l));
            let propose = ui.add_enabled_ui(can_change, propose).inner;
            let key = look.keys(Command::Suggest);
            let words = look.command(Command::Suggest, None);
            let propose = widgets::tooltip(propose, &words, Some(&key));
            if propose.clicked() {
                out.push(Intent::Command(Command::Suggest));
            }
            let weak = look.theme.tokens.text.weak;
            ui.label(RichText::new(self.summary(look)).color(weak));
        });
        answer
    }

    fn summary(&self, look: &Look<'_>) -> String {
        if matches!(self.table.line(self.at), Some(Line::Group { .. })) {
            let unread = self.unread();
            if unread > 0 {
                return m::proposals_unread(look.l, unread as u64);
            }
        }
        let (places, names) = self.table.size();
        match (self.of, names) {
            (None, _) => m::proposals_looking(look.l),
            (Some(_), 0) => String::new(),
            (Some(_), names) => m::proposals_summary(look.l, places as u64, names as u64),
        }
    }

    /// What accepting would accept: the ticked places of the line at hand; of a group those of
    /// the names that were seen.
    fn chosen(&self) -> impl Iterator<Item = (DocumentId, MentionId)> {
        // A place by itself is meant, ticked or not.
        let by_itself = matches!(self.table.line(self.at), Some(Line::Place { .. }));
        let all = by_itself || self.unticked.is_empty();
        let places = self.table.places(self.at);
        places.filter(move |(_, mention)| all || !self.unticked.contains(mention))
    }

    /// Whether accepting shows the places of the line at hand first: they are folded away, and
    /// not all of them have been read.
    fn shows_first(&self) -> bool {
        match self.table.line(self.at) {
            Some(Line::Name { row }) => !self.table.is_open(row) && self.unread() > 0,
            Some(Line::Group { .. }) => self.table.folds_unread(self.at),
            Some(Line::Place { .. }) | None => false,
        }
    }

    /// How many of the places that would be decided have not been on the screen.
    fn unread(&self) -> usize {
        let unread = |(_, mention): &(DocumentId, MentionId)| !self.table.is_read(*mention);
        self.chosen().filter(unread).count()
    }

    fn decide(&mut self, decision: &Decision, look: &Look<'_>, out: &mut Vec<Intent>) {
        let mentions: Vec<_> = self.chosen().collect();
        if mentions.is_empty() {
            return;
        }
        let unseen = self.table.unseen(self.at);
        if unseen > 0 {
            let text = m::proposals_unseen(look.l, unseen as u64);
            out.push(Intent::say(Notice::hint(text)));
        }
        // Gone from the list at once; the worker lists anew when it is done.
        let gone: HashSet<MentionId> = mentions.iter().map(|(_, mention)| *mention).collect();
        self.table.drop_places(&gone);
        self.settle();
        out.push(Intent::Decide(ProposalAction::Decide {
            mentions,
            decision: decision.clone(),
        }));
    }

    /// Closes, and shows the place at hand in its text.
    fn show(&self, out: &mut Vec<Intent>) -> Option<Answer> {
        let (document, mention) = self.table.places(self.at).next()?;
        out.push(Intent::Show {
            document,
            place: Spot::Mention(mention),
        });
        Some(Answer::Close)
    }

    fn settle(&mut self) {
        self.at = self.at.min(self.table.len().saturating_sub(1));
        // Under the last name of a group the next thing is the heading of another: go on.
        if matches!(self.table.line(self.at), Some(Line::Group { .. }))
            && self.at + 1 < self.table.len()
        {
            self.at += 1;
        }
        self.moved = true;
    }
}

/// The text of a mention, for lists.
fn quote(session: &Session, document: DocumentId, mention: MentionId) -> Option<String> {
    let document = session.document(document)?;
    let mention = document.mentions().get(mention)?;
    mention.ranges.quote(document.text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Ids, Info, Scheme};

    #[test]
    fn a_list_of_an_earlier_state_comes_too_late() {
        let empty = |seed| {
            let info = Info {
                title: String::new(),
                working_languages: Vec::new(),
            };
            Session::new(Ids::seeded(seed).next(), info, Scheme::press())
        };
        let (session, other) = (empty(1), empty(2));
        let mut dialog = Proposals {
            asked: Some(State::of(&session)),
            ..Proposals::default()
        };
        let late = dialog.found(State::of(&other), Listing::of(Vec::new()));
        assert!(late.is_none() && dialog.of.is_none());
        let right = dialog.found(State::of(&session), Listing::of(Vec::new()));
        assert!(right.is_some() && dialog.of == dialog.asked);
    }
}
