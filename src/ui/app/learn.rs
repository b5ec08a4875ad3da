//! Proposals: made when the person asks, learned for in the background while they work, and
//! decided on.
//! Invariants: learning, proposing and whatever concerns many mentions is a worker's; nothing
//! is confirmed here, and nothing comes into the session that was not asked for.

use crate::{
    action::{
        Action, ActionError, PreparedPropose, ProposalAction, Propose, Proposed,
        command::Command,
        propose::{self, Decision},
    },
    l10n::messages as m,
    model::SessionId,
    task::Cancelled,
    ui::{
        desk::Desk,
        dialogs::{Dialog, Listing},
        inspector::find::State,
        learning::REST,
        shell::Notice,
    },
    workspace::{Ready, WorkspaceError},
};

use super::{
    App,
    acting::{Held, Say},
    jobs::{Done, Kind},
};

/// The same decisions give the same proposals every time.
const SEED: u64 = 1;

impl App {
    /// Proposes from every source that is on; once at a time.
    pub(super) fn start_learning(&mut self) {
        if self.tasks.any(Kind::Learning) {
            return;
        }
        self.stop_warming();
        let Some(desk) = self.desk_mut() else { return };
        let (learning, session) = desk.learning_and_session();
        if let Some(ready) = learning.take_ready(session) {
            let of = session.id;
            return self.learned(of, Ok(ready));
        }
        self.spawn_proposing(Kind::Learning, Done::Learned);
    }

    fn spawn_proposing(
        &mut self,
        kind: Kind,
        done: fn(SessionId, Result<Box<PreparedPropose>, ActionError>) -> Done,
    ) {
        let Some(desk) = self.desk_mut() else { return };
        let learned = desk.learning.learned();
        let Some(workspace) = desk.workspace_mut() else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let mut ids = workspace.ids().fork();
        let propose = Propose {
            seed: SEED,
            documents: None,
            learned,
        };
        let ticket = self.pool.spawn(move |progress, cancel| {
            let found = propose.find(&session, &stamp, &mut ids, progress, cancel);
            done(session.id, found.map(Box::new))
        });
        self.tasks.add(ticket, kind);
    }

    /// Learns anew where enough was decided since, and the person rests. What comes of it is
    /// kept until it is asked for: undo takes back what the person did, and nothing else.
    pub(super) fn keep_learning(&mut self, ctx: &egui::Context) {
        let wanted = self.settings.get().learn_in_background;
        let now = ctx.input(|input| input.time);
        let is_running = self.tasks.any(Kind::Warming);
        let is_asked = self.tasks.any(Kind::Learning);
        let Some(desk) = self.desk_mut() else { return };
        if !wanted || !desk.may_change() || is_asked {
            return;
        }
        let (learning, session) = desk.learning_and_session();
        if session.sources().learned_off {
            return;
        }
        learning.look(session, now);
        let Some((decided, since)) = learning.due() else {
            return;
        };
        if is_running {
            if learning.is_stale(decided) {
                self.stop_warming();
            }
            return;
        }
        let rest = REST - (now - since);
        if rest > 0.0 {
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(rest));
            return;
        }
        learning.start(decided);
        self.spawn_proposing(Kind::Warming, Done::Warmed);
    }

    fn stop_warming(&mut self) {
        for running in self.tasks.iter().filter(|it| it.kind == Kind::Warming) {
            running.ticket.cancel();
        }
        if let Some(desk) = self.desk_mut() {
            desk.learning.stop();
        }
    }

    pub(super) fn warmed(
        &mut self,
        of: SessionId,
        found: Result<Box<PreparedPropose>, ActionError>,
    ) {
        let Some(desk) = self.desk_mut().filter(|desk| desk.session().id == of) else {
            return;
        };
        match found {
            Ok(found) => desk.learning.take_in(found),
            // Cancelled: it starts again by itself.
            Err(_) => desk.learning.stop(),
        }
    }

    pub(super) fn learned(
        &mut self,
        of: SessionId,
        found: Result<Box<PreparedPropose>, ActionError>,
    ) {
        // It was asked for in another session, and can be asked for there again.
        let Some(desk) = self.desk_mut().filter(|desk| desk.session().id == of) else {
            return;
        };
        if let Ok(found) = &found {
            desk.learning.know(found.learned());
        }
        let found = match found {
            Ok(found) if self.is_acting() => return self.hold(Held::Learned(of, found)),
            found => found,
        };
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match found {
            // The session went on meanwhile: what that means for the edits is a worker's too.
            Ok(mut found) if !found.is_current(workspace.session()) => {
                let session = workspace.session().clone();
                let mut ids = workspace.ids().fork();
                let ticket = self.pool.spawn(move |_, _| {
                    found.refresh(&session, &mut ids);
                    Done::Learned(of, Ok(found))
                });
                self.tasks.add(ticket, Kind::Learning);
            }
            Ok(found) => match found.plan(workspace) {
                Ok((Some(ahead), proposed)) => {
                    self.apply_ahead(move || {
                        Done::Suggested(ahead.work_out().map(Box::new), proposed)
                    });
                }
                Ok((None, proposed)) => self.nothing_proposed(&proposed),
                Err(error) => self.say_error(&error),
            },
            Err(ActionError::Cancelled(_)) => {
                self.notices.say(Notice::hint(m::cancelled(&self.l)));
            }
            Err(error) => self.say_error(&error),
        }
    }

    fn nothing_proposed(&mut self, proposed: &Proposed) {
        let Some(desk) = self.desk() else { return };
        let session = desk.session();
        let on = |source: &propose::Source| source.is_on(session) == Some(true);
        let sources = propose::Source::all(session);
        let lists = session.lists().any(|list| !list.off);
        let text = match sources.iter().any(on) {
            false => m::proposals_all_off(&self.l),
            true if proposed.learned == 0 && !lists => m::suggest_unlearned(&self.l),
            true => m::suggest_nothing(&self.l),
        };
        self.notices.say(Notice::hint(text));
    }

    pub(super) fn suggested(
        &mut self,
        ready: Result<Box<Ready>, WorkspaceError>,
        proposed: &Proposed,
    ) {
        let Some(workspace) = self.desk_mut().and_then(Desk::workspace_mut) else {
            return;
        };
        match ready.and_then(|ready| workspace.take(*ready)) {
            Ok(_) => {
                if let Some(desk) = self.desk_mut() {
                    desk.settle();
                }
                let look = self.look();
                let text = match proposed.mentions {
                    0 => m::proposals_withdrawn(look.l, proposed.gone as u64),
                    count => {
                        m::suggest_done(look.l, count as u64, &look.keys(Command::NextProposal))
                    }
                };
                self.say_undoable(text, m::spread_undo(&self.l), 1);
            }
            Err(error) => self.say_error(&error.into()),
        }
    }

    /// Lists what is open, for its dialog; what is being listed of an earlier state is left.
    pub(super) fn start_listing_proposals(&mut self) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Listing) {
            running.ticket.cancel();
        }
        let Some(desk) = self.desk() else { return };
        let session = desk.session().clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let found = propose::open(&session, cancel);
            Done::Open(State::of(&session), found.map(Listing::of))
        });
        self.tasks.add(ticket, Kind::Listing);
    }

    pub(super) fn listed_proposals(&mut self, of: State, found: Result<Listing, Cancelled>) {
        if let (Some(Dialog::Proposals(dialog)), Ok(found)) = (&mut self.dialog, found) {
            let Some(spent) = dialog.found(of, found) else {
                return;
            };
            self.pool.spawn(move |_, _| {
                drop(spent);
                Done::LetGo
            });
        }
    }

    /// Decides on proposals, or switches a source: few at once, many on a worker.
    pub(super) fn decide(&mut self, action: ProposalAction) {
        let words = self.words_of(&action);
        self.act_and_say(Action::Proposals(action), Say::Words(words));
    }

    /// What is said of a decision on several.
    fn words_of(&self, action: &ProposalAction) -> Option<String> {
        let (mentions, decision) = match action {
            ProposalAction::Decide { mentions, decision } => (mentions, decision),
            ProposalAction::AddList { name, entries } => {
                let keys = self.look().keys(Command::Suggest);
                let count = entries.len() as u64;
                return Some(m::lists_added(&self.l, name, count, &keys));
            }
            ProposalAction::RemoveList(list) => {
                let list = self.desk()?.session().list(*list)?;
                return Some(m::lists_removed(&self.l, &list.name));
            }
            _ => return None,
        };
        let count = mentions.len() as u64;
        match decision {
            Decision::Reject => Some(m::proposals_rejected(&self.l, count)),
            Decision::Question => Some(m::proposals_questioned(&self.l, count)),
            Decision::Accept | Decision::Relabel(_) => Some(m::proposals_accepted(&self.l, count)),
        }
    }

    pub(super) fn say_decided(&mut self, words: Option<String>) {
        if let Some(words) = words {
            self.say_undoable(words, m::spread_undo(&self.l), 1);
        }
    }
}
