//! Services that translate, for the window: counted, asked and tested on workers.
//! Invariant: nothing is sent without a consent in the settings; what came back is taken in
//! even where the asking was stopped or the session is about to be closed.

use crate::{
    action::{
        Action,
        draft::{Gathered, Sent, Wanted, gather, gather_cut, send},
    },
    explain,
    l10n::messages as m,
    model::SessionId,
    translate::engine::{
        Address, Consent, EngineError, Fault, Key, KeyNeed, SecretError, Service, Tested, Tuning,
        connect, find_key, key_variable,
        offline::{OFFLINE, Offline},
        test,
    },
    ui::{
        dialogs::{self, Dialog},
        inspector::find::State,
        shell::Notice,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

/// Different reasons that are told of texts that were not translated.
const REASONS: usize = 4;

/// Reads a variable of the environment.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl App {
    /// Asks what is to be sent where, or shows how far what was sent is.
    pub(super) fn ask_service(&mut self) {
        let mut dialog = Box::<dialogs::Translate>::default();
        let running = self.tasks.iter().find(|it| it.kind == Kind::Translating);
        if let Some(running) = running {
            dialog.runs(running.ticket.clone());
        }
        self.dialog = Some(Dialog::Translate(dialog));
    }

    /// Counts what would be sent, for the dialog.
    pub(super) fn start_gathering(&mut self, wanted: Wanted) {
        let Some(workspace) = self.desk_mut().and_then(|desk| desk.workspace_mut()) else {
            return;
        };
        let (session, stamp) = (workspace.session().clone(), workspace.stamp());
        let mut ids = workspace.ids().fork();
        let ticket = self.pool.spawn(move |_, _| {
            let gathered = gather_cut(&session, &wanted, &mut ids, &stamp);
            Done::Gathered(wanted, State::of(&session), gathered)
        });
        self.tasks.add(ticket, Kind::Measuring);
    }

    pub(super) fn gathered(&mut self, wanted: Wanted, of: State, gathered: &Gathered) {
        if let Some(Dialog::Translate(dialog)) = &mut self.dialog {
            dialog.counted(wanted, of, gathered);
        }
    }

    /// Remembers that the person agreed, and sends.
    pub(super) fn start_translating(&mut self, wanted: Wanted, id: &str) {
        if self.tasks.any(Kind::Translating) {
            return;
        }
        if id == OFFLINE {
            return self.start_translating_here(wanted);
        }
        let Some(service) = self.settings.get().service(id).cloned() else {
            return;
        };
        let by = self.reviewer().to_owned();
        let Some(workspace) = self.desk().and_then(|desk| desk.workspace()) else {
            return;
        };
        let session = workspace.session().clone();
        let now = workspace.clock().now();
        if self.settings.get().consent(session.id, &service).is_none() {
            let Some(consent) = Consent::new(session.id, &service, now, &by) else {
                return self.not_translated(&service.error(Fault::BadAddress));
            };
            self.set(|settings| settings.agree(consent));
        }
        let secrets = self.secrets.clone();
        let ticket = self.pool.spawn(move |progress, cancel| {
            let of = session.id;
            let engine = find_key(&service, &*secrets, &variable)
                .and_then(|key| connect(&service, key.map(|(key, _)| key), Tuning::default()));
            let origin = Address::parse(&service.address).map(|it| it.origin());
            let sent = engine.map(|engine| {
                let gathered = gather(&session, &wanted);
                let origin = origin.unwrap_or_default();
                send(&gathered, &*engine, &origin, progress, cancel)
            });
            Done::Drafted(of, sent.map(Box::new))
        });
        if let Some(Dialog::Translate(dialog)) = &mut self.dialog {
            dialog.runs(ticket.clone());
        }
        self.tasks.add(ticket, Kind::Translating);
    }

    /// Translates by models on this machine: nothing is sent, so nobody is asked.
    fn start_translating_here(&mut self, wanted: Wanted) {
        let Some(shelf) = self.settings.get().shelf() else {
            return;
        };
        let Some(session) = self.desk().map(|desk| desk.session().clone()) else {
            return;
        };
        let ticket = self.pool.spawn(move |progress, cancel| {
            let gathered = gather(&session, &wanted);
            let sent = send(&gathered, &Offline::new(shelf), "", progress, cancel);
            Done::Drafted(session.id, Ok(Box::new(sent)))
        });
        if let Some(Dialog::Translate(dialog)) = &mut self.dialog {
            dialog.runs(ticket.clone());
        }
        self.tasks.add(ticket, Kind::Translating);
    }

    /// Asks what runs to stop; what came is taken in.
    pub(super) fn stop_translating(&self) {
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Translating) {
            running.ticket.cancel();
        }
    }

    pub(super) fn translated(&mut self, of: SessionId, sent: Result<Box<Sent>, EngineError>) {
        let sent = match sent {
            Ok(sent) => *sent,
            Err(error) => return self.not_translated(&error),
        };
        let session = self.desk().map(|desk| desk.session().clone());
        let Some(session) = session.filter(|session| session.id == of) else {
            return self.drafts_dropped(&sent);
        };
        let l = &self.l;
        let came = sent.action.drafts.len();
        let fits = sent.action.fitting(&session);
        let mut text = match fits {
            0 => m::translate_done_none(l),
            some => m::translate_done(l, some as u64, &sent.action.engine),
        };
        if came > fits {
            text = m::translate_and(l, &text, &m::translate_stale(l, (came - fits) as u64));
        }
        if !sent.failed.is_empty() {
            let failed = m::translate_failed(l, sent.failed.len() as u64);
            text = m::translate_and(l, &text, &failed);
        }
        let mut whys: Vec<String> = Vec::new();
        for (_, error) in &sent.failed {
            let why = explain::engine_error(l, error);
            if whys.len() < REASONS && !whys.contains(&why) {
                whys.push(why);
            }
        }
        if let Some(error) = &sent.stopped {
            whys.insert(0, explain::engine_error(l, error));
        }
        if sent.cancelled {
            whys.insert(0, m::engine_cancelled(l));
        }
        let notice = match whys.is_empty() {
            true => Notice::done(text),
            false if sent.cancelled => Notice::hint(text),
            false => Notice::problem(text).with_details(whys.clone()),
        };
        if fits > 0 || sent.action.is_to_be_told() {
            self.act(Action::Draft(sent.action));
        }
        match &mut self.dialog {
            Some(Dialog::Translate(dialog)) if !whys.is_empty() => dialog.ended(whys),
            Some(Dialog::Translate(dialog)) if dialog.is_running() => self.close_dialog(),
            _ => {}
        }
        self.notices.say(notice);
    }

    /// Says of what came for a session no longer open that it came to nothing.
    fn drafts_dropped(&mut self, sent: &Sent) {
        let (action, l) = (&sent.action, &self.l);
        let text = match action.is_to_be_told() {
            true => m::translate_dropped(l, action.sent as u64, &action.origin),
            false if action.drafts.is_empty() => return,
            false => m::translate_dropped_here(l),
        };
        self.notices.say(Notice::problem(text));
    }

    fn not_translated(&mut self, error: &EngineError) {
        let text = explain::engine_error(&self.l, error);
        match &mut self.dialog {
            Some(Dialog::Translate(dialog)) => dialog.ended(vec![text]),
            _ => self.notices.say(Notice::problem(text)),
        }
    }

    /// Asks a service what it can do.
    pub(super) fn start_testing(&mut self, service: Service) {
        let secrets = self.secrets.clone();
        let ticket = self.pool.spawn(move |_, cancel| {
            let tested = find_key(&service, &*secrets, &variable).and_then(|key| {
                let key = key.map(|(key, _)| key);
                test(&service, key, Tuning::default(), cancel)
            });
            Done::ServiceTested(Box::new(service), tested)
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn tested(&mut self, service: &Service, tested: &Result<Tested, EngineError>) {
        let words = match tested {
            Ok(tested) => explain::engine_tested(&self.l, &service.name, &service.model, tested),
            Err(error) => explain::engine_error(&self.l, error),
        };
        self.service_says(service.id.clone(), tested.is_ok(), words);
    }

    /// Puts a key into the secret store, or takes it out.
    pub(super) fn start_keeping_key(&mut self, id: &str, key: Option<Key>) {
        let Some(service) = self.settings.get().service(id).cloned() else {
            return;
        };
        let secrets = self.secrets.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let (account, kept) = (service.account(), key.is_some());
            let done = match key {
                Some(key) => secrets.set(&account, &key),
                None => secrets.remove(&account),
            };
            Done::KeyKept(Box::new(service), done.map(|()| kept))
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    pub(super) fn key_kept(&mut self, service: &Service, kept: Result<bool, SecretError>) {
        let (fine, words) = match &kept {
            Ok(true) => (true, m::service_key_saved(&self.l, &service.name)),
            Ok(false) => (true, m::service_key_removed(&self.l, &service.name)),
            Err(SecretError::NoStore(reason)) => {
                let (variable, reason) = (key_variable(service), reason.clone());
                let error = service.error(Fault::NoStore { variable, reason });
                (false, explain::engine_error(&self.l, &error))
            }
        };
        if let Ok(kept) = kept {
            let account = service.account();
            self.set(|settings| {
                let known = settings.services.iter_mut();
                // Elsewhere by now, it has no key there.
                for known in known.filter(|known| known.account() == account) {
                    known.has_key = kept;
                }
            });
        }
        self.service_says(service.id.clone(), fine, words);
    }

    /// A key stays with the host it was given for: where the address of a service has changed,
    /// that of the old one is taken out, since nobody could do that later.
    pub(super) fn remove_orphaned_keys(&mut self, before: Vec<Service>) {
        let services = &self.settings.get().services;
        let accounts: Vec<String> = services.iter().map(Service::account).collect();
        let orphans = before
            .into_iter()
            .filter(|old| old.has_key && !accounts.contains(&old.account()));
        for orphan in orphans.collect::<Vec<_>>() {
            self.start_removing_key(orphan);
        }
    }

    fn start_removing_key(&mut self, service: Service) {
        let secrets = self.secrets.clone();
        let ticket = self.pool.spawn(move |_, _| {
            let gone = secrets.remove(&service.account());
            Done::KeyKept(Box::new(service), gone.map(|()| false))
        });
        self.tasks.add(ticket, Kind::Asking);
    }

    /// Forgets a service, its consents and its key.
    pub(super) fn remove_service(&mut self, id: &str) {
        let Some(service) = self.settings.get().service(id).cloned() else {
            return;
        };
        match service.has_key {
            true => self.start_keeping_key(id, None),
            false if service.kind.key_need() == KeyNeed::Never => {}
            // One may have been left behind; where there is none nothing is to be told.
            false => {
                let (secrets, account) = (self.secrets.clone(), service.account());
                let ticket = self.pool.spawn(move |_, _| {
                    let _ = secrets.remove(&account);
                    Done::KeyGone
                });
                self.tasks.add(ticket, Kind::Asking);
            }
        }
        self.set(|settings| settings.remove_service(id));
    }

    fn service_says(&mut self, id: String, fine: bool, words: String) {
        match &mut self.dialog {
            Some(Dialog::Settings(dialog)) => dialog.service_says(id, fine, words),
            _ if fine => self.notices.say(Notice::done(words)),
            _ => self.notices.say(Notice::problem(words)),
        }
    }
}
