//! Terms: listed on a worker, made of selected words; renderings renamed where they stand.
//! Invariants: a rendering that was typed is not lost: without a place to change, or when the
//! session is left before the places were found, it is changed alone. What else is being asked
//! is not put aside for its places: they wait.

use std::collections::VecDeque;

use crate::{
    action::{Action, RenameAction, Renamed, TermAction, term},
    task::Cancelled,
    translate::{
        rename::{self, Place},
        terms::Known,
    },
    ui::{
        dialogs::{Dialog, Renaming, Terms, WantedTerm},
        inspector::find::State,
        reader,
        translate::field_id,
        widgets,
    },
};

use super::{
    App,
    acting::Say,
    jobs::{Done, Kind},
};

/// Renderings that wait to be renamed, in order; the places of the first are being found.
#[derive(Debug, Default)]
pub struct Renames {
    waiting: VecDeque<Renamed>,
    asked: bool,
    /// Where the first stands, until it can be asked.
    found: Option<Vec<Place>>,
}

impl Renames {
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

impl App {
    /// Lists terms, for their dialog; the newest question is the only one.
    pub(super) fn start_listing_terms(&mut self, filter: String) {
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Terms) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let listed = term::listed(&session, &filter, cancel);
            Done::Terms(State::of(&session), filter, listed)
        });
        self.tasks.add(ticket, Kind::Terms);
    }

    pub(super) fn listed_terms(
        &mut self,
        of: State,
        filter: &str,
        listed: Result<Vec<Known>, Cancelled>,
    ) {
        if let (Some(Dialog::Terms(dialog)), Ok(rows)) = (&mut self.dialog, listed) {
            dialog.listed(of, filter, rows);
        }
    }

    /// Changes terms, and says what was done.
    pub(super) fn change_terms(&mut self, action: TermAction) {
        self.act_and_say(Action::Term(action), Say::Done);
    }

    /// Opens the dialog for a new term of what is selected: in the reader, or in the source and
    /// the target of the segment at hand.
    pub(super) fn new_term(&mut self, ctx: &egui::Context) {
        let mut wanted = WantedTerm::default();
        if let Some(desk) = self.desk()
            && let (Some(pane), Some(document)) = (desk.pane(), desk.document())
        {
            wanted.language = document.language().cloned();
            let source = match &pane.editor {
                Some(editor) => editor.marked(document),
                None => pane.view.range(),
            };
            let source = source.and_then(|range| range.slice(document.text().as_str()));
            source.unwrap_or_default().clone_into(&mut wanted.text);
            if let Some(editor) = &pane.editor {
                let field = field_id(reader::id_of(pane.id));
                let selected = widgets::selected(ctx, field, editor.text());
                wanted.rendering = selected.map(|text| (editor.language().clone(), text));
            }
        }
        self.keep_translation();
        self.dialog = Some(Dialog::Terms(Box::new(Terms::with(wanted))));
    }

    /// Another rendering: the places where the old one stands are looked for first.
    pub(super) fn rename(&mut self, renamed: Renamed) {
        self.keep_translation();
        // Whoever saves once more before it was asked means the same.
        if !self.renames.waiting.contains(&renamed) {
            self.renames.waiting.push_back(renamed);
        }
        self.step_renames();
    }

    /// Whether one waits that nobody is being asked about, and can be.
    pub(super) fn renames_wait(&self) -> bool {
        let held = self.renames.found.is_some() && !self.can_ask_renaming();
        let asks = matches!(self.dialog, Some(Dialog::Renaming(_)));
        !self.renames.is_empty() && !asks && !held
    }

    /// Whether its places can be shown: nothing is put aside that does not come back.
    fn can_ask_renaming(&self) -> bool {
        matches!(self.dialog, None | Some(Dialog::Terms(_)))
    }

    /// Goes on with the renderings that wait.
    pub(super) fn step_renames(&mut self) {
        let busy =
            self.tasks.any(Kind::Renaming) || matches!(self.dialog, Some(Dialog::Renaming(_)));
        if self.renames.is_empty() || busy {
            return;
        }
        if self.renames.found.is_some() {
            return self.ask_renaming();
        }
        if self.renames.asked {
            // The worker broke down.
            self.renames.asked = false;
            if let Some(renamed) = self.renames.waiting.pop_front() {
                self.rename_alone(renamed);
            }
            return;
        }
        let Some(session) = self.desk().map(|desk| desk.session().clone()) else {
            self.renames = Renames::default();
            return;
        };
        let Some(renamed) = self.renames.waiting.front().cloned() else {
            return;
        };
        self.renames.asked = true;
        let ticket = self.pool.spawn(move |_, cancel| {
            let change = renamed.change(&session);
            let found = change.map_or(Ok(Vec::new()), |change| {
                rename::places(&session, &change, cancel)
            });
            Done::Renaming(Box::new(renamed), found)
        });
        self.tasks.add(ticket, Kind::Renaming);
    }

    /// Takes in the places of a rendering.
    pub(super) fn renaming_found(
        &mut self,
        renamed: Renamed,
        found: Result<Vec<Place>, Cancelled>,
    ) {
        if self.renames.waiting.front() != Some(&renamed) {
            // It was changed alone meanwhile.
            return;
        }
        self.renames.asked = false;
        self.renames.found = Some(found.unwrap_or_default());
        self.step_renames();
    }

    /// Asks about the places of the first, or changes it where there are none.
    fn ask_renaming(&mut self) {
        let none = self.renames.found.as_ref().is_none_or(Vec::is_empty);
        if !none && !self.can_ask_renaming() {
            return;
        }
        let places = self.renames.found.take().unwrap_or_default();
        let Some(renamed) = self.renames.waiting.pop_front() else {
            return;
        };
        let session = self.desk().map(|desk| desk.session().clone());
        let Some(session) = session.filter(|_| !places.is_empty()) else {
            self.rename_alone(renamed);
            return;
        };
        let back = match self.dialog.take() {
            Some(Dialog::Terms(terms)) => Some(terms),
            other => {
                self.dialog = other;
                None
            }
        };
        match Renaming::new(&session, renamed.clone(), places, back) {
            Some(dialog) => self.dialog = Some(Dialog::Renaming(Box::new(dialog))),
            None => self.rename_alone(renamed),
        }
    }

    fn rename_alone(&mut self, renamed: Renamed) {
        let desk = self.desk();
        if desk.is_some_and(|desk| renamed.change(desk.session()).is_none()) {
            // It was removed meanwhile.
            return;
        }
        self.take_rename(RenameAction {
            renamed,
            places: Vec::new(),
        });
    }

    /// Changes a rendering and the places that were ticked, and says so.
    pub(super) fn take_rename(&mut self, action: RenameAction) {
        self.keep_translation();
        let say = match (&action.renamed, action.places.is_empty()) {
            // In its field it is seen.
            (Renamed::Entity { .. }, true) => Say::Nothing,
            _ => Say::Done,
        };
        self.act_and_say(Action::Rename(action), say);
    }

    /// What waits to be renamed is changed alone: the session is about to be left.
    pub(super) fn finish_renames(&mut self) {
        for renamed in std::mem::take(&mut self.renames).waiting {
            self.rename_alone(renamed);
        }
    }
}
