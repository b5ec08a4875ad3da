//! `translate`: drafts by a service, or by models on this machine.
//! Invariant: nothing is sent without consent; what came before an error or an interrupt is
//! kept.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde_json::json;

use super::{Out, change_open, engine, exit_for, misused, offline, open, refuse, working::Working};
use crate::{
    action::{
        Action, Outcome,
        draft::{Sent, Wanted, gather, send},
    },
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    model::{DocumentId, Session, edit::What},
    task::Cancel,
    text::Language,
    translate::engine::{
        Address, Consent, Engine, EngineError, Service, Tuning, connect,
        offline::{OFFLINE, Offline, Shelf},
    },
    workspace::{Access, settings::SettingsStore},
};

pub(super) struct Options {
    pub(super) engine: String,
    pub(super) to: String,
    pub(super) from: Option<String>,
    pub(super) documents: Vec<String>,
    pub(super) agree: bool,
    pub(super) models: Option<PathBuf>,
    pub(super) over_drafts: bool,
}

pub(super) fn run(out: &mut Out, folder: &Path, by: Option<&str>, options: Options) -> Exit {
    let (Some(language), Some(from)) = (
        language(out, Some(&options.to)).flatten(),
        language(out, options.from.as_deref()),
    ) else {
        return Exit::Usage;
    };
    let mut store = engine::settings(out);
    let Some(by_what) = by_what(out, &store, &options) else {
        return Exit::Problems;
    };
    let Some((workspace, report)) = open(out, folder, Access::Write) else {
        return Exit::Problems;
    };
    let session = workspace.session().clone();
    let documents = match titled(&session, &options.documents) {
        Ok(documents) => documents,
        Err(title) => {
            let message = m::translate_no_document(out.l(), &title);
            return refuse(out, &message);
        }
    };
    let wanted = Wanted {
        language,
        documents,
        over_drafts: options.over_drafts,
        from,
        again: None,
    };
    let gathered = gather(&session, &wanted);
    let command = format!("glossator segment … --to {}", wanted.language);
    out.set("segments", json!(gathered.segments));
    if gathered.segments == 0 {
        let tag = wanted.language.as_str();
        return match gathered.unsegmented > 0 {
            true => {
                let message = m::translate_no_segments(out.l(), tag, &command);
                refuse(out, &message)
            }
            false => {
                let line = m::translate_nothing(out.l());
                out.line(&line);
                out.set("drafted", json!(0));
                Exit::Ok
            }
        };
    }
    if gathered.unsegmented > 0 && !out.is_json() {
        let count = gathered.unsegmented as u64;
        eprintln!("{}", m::translate_unsegmented(out.l(), count, &command));
    }
    let engine = match &by_what {
        ByWhat::Models(shelf) => {
            if !out.is_json() {
                eprintln!("{}", m::offline_stays(out.l()));
            }
            Box::new(Offline::new(shelf.clone()))
        }
        ByWhat::Service(service) => {
            let agreed = consent(out, &mut store, &session, service, by, options.agree);
            if agreed != Exit::Ok {
                return agreed;
            }
            match connected(service) {
                Ok(engine) => engine,
                Err(error) => {
                    let message = explain::engine_error(out.l(), &error);
                    return refuse(out, &message);
                }
            }
        }
    };
    let cancel = interruptible();
    let working = Working::show(m::progress_translating(out.l()));
    let origin = by_what.origin();
    let sent = send(&gathered, &*engine, &origin, working.progress(), &cancel);
    drop(working);
    let came = sent.action.drafts.len();
    let action = Action::Draft(sent.action.clone());
    let Some((outcome, report)) = change_open(out, workspace, report, by, action) else {
        return Exit::Problems;
    };
    let drafted = match &outcome {
        Outcome::Changed {
            what: What::Draft { segments, .. },
            ..
        } => *segments as usize,
        _ => 0,
    };
    tell(out, &sent, drafted, came);
    out.problems(&report);
    match sent.failed.is_empty() && sent.stopped.is_none() && !sent.cancelled {
        true => exit_for(&report),
        false => Exit::Problems,
    }
}

/// What translates.
enum ByWhat {
    Service(Service),
    Models(Shelf),
}

impl ByWhat {
    /// Where texts go; empty: nowhere.
    fn origin(&self) -> String {
        let address = match self {
            Self::Service(service) => Address::parse(&service.address),
            Self::Models(_) => None,
        };
        address.map(|it| it.origin()).unwrap_or_default()
    }
}

/// What was asked for. `None`: it is not there, which was said.
fn by_what(out: &mut Out, store: &SettingsStore, options: &Options) -> Option<ByWhat> {
    let folder = options.models.as_deref();
    if options.engine == OFFLINE {
        return offline::shelf(out, store.get(), folder).map(ByWhat::Models);
    }
    if folder.is_some() {
        let message = m::cli_models_alone(out.l(), "--models", "--engine offline");
        refuse(out, &message);
        return None;
    }
    engine::find(out, store.get(), &options.engine).map(ByWhat::Service)
}

fn connected(service: &Service) -> Result<Box<dyn Engine>, EngineError> {
    let key = engine::key_of(service)?.map(|(key, _)| key);
    connect(service, key, Tuning::default())
}

/// What came of it, for people and machines.
fn tell(out: &mut Out, sent: &Sent, drafted: usize, came: usize) {
    let l = out.l();
    let line = match drafted {
        0 => m::translate_done_none(l),
        some => m::translate_done(l, some as u64, &sent.action.engine),
    };
    let stale = came.saturating_sub(drafted);
    let line = match stale {
        0 => line,
        some => m::translate_and(l, &line, &m::translate_stale(l, some as u64)),
    };
    let line = match sent.failed.len() {
        0 => line,
        some => m::translate_and(l, &line, &m::translate_failed(l, some as u64)),
    };
    let mut whys: BTreeMap<String, usize> = BTreeMap::new();
    for (_, error) in &sent.failed {
        *whys.entry(explain::engine_error(l, error)).or_default() += 1;
    }
    let stopped = sent
        .stopped
        .as_ref()
        .map(|error| explain::engine_error(l, error));
    let cancelled = sent.cancelled.then(|| m::engine_cancelled(l));
    out.line(&line);
    out.set("engine", json!(sent.action.engine));
    out.set("drafted", json!(drafted));
    out.set("sent", json!(sent.action.sent));
    out.set("changed_meanwhile", json!(stale));
    out.set("failed", json!(sent.failed.len()));
    out.set("failures", json!(whys));
    out.set("cancelled", json!(sent.cancelled));
    for why in whys.keys().take(10) {
        if !out.is_json() {
            eprintln!("{why}");
        }
    }
    if let Some(message) = stopped.or(cancelled) {
        out.error(&message);
    }
}

/// Whether the person agreed, now or before.
fn consent(
    out: &mut Out,
    store: &mut SettingsStore,
    session: &Session,
    service: &Service,
    by: Option<&str>,
    agree: bool,
) -> Exit {
    if store.get().consent(session.id, service).is_some() {
        return Exit::Ok;
    }
    if !agree {
        let message = match service.is_local() {
            true => m::translate_not_agreed_local(out.l(), &service.name, "--agree"),
            false => m::translate_not_agreed(out.l(), &service.name, &service.address, "--agree"),
        };
        return refuse(out, &message);
    }
    let by = by.unwrap_or(&store.get().reviewer).to_owned();
    let now = jiff::Timestamp::now();
    match Consent::new(session.id, service, now, &by) {
        Some(consent) => store.change(|settings| settings.agree(consent)),
        None => {
            let error = service.error(crate::translate::engine::Fault::BadAddress);
            let message = explain::engine_error(out.l(), &error);
            return refuse(out, &message);
        }
    }
    engine::write(out, store)
}

/// A language, where one was given. `None`: what was given is no tag, which was said.
fn language(out: &mut Out, tag: Option<&str>) -> Option<Option<Language>> {
    match tag.map(Language::parse) {
        None => Some(None),
        Some(Ok(language)) => Some(Some(language)),
        Some(Err(error)) => {
            let message = explain::bad_language(out.l(), &error.given);
            misused(out, &message);
            None
        }
    }
}

/// # Errors
/// The title no document has.
fn titled(session: &Session, titles: &[String]) -> Result<Option<Vec<DocumentId>>, String> {
    if titles.is_empty() {
        return Ok(None);
    }
    let mut found = Vec::new();
    for title in titles {
        let before = found.len();
        let named = session.documents().filter(|it| it.display_title() == title);
        found.extend(named.map(|document| document.id));
        if found.len() == before {
            return Err(title.clone());
        }
    }
    Ok(Some(found))
}

/// An interrupt ends the asking and keeps what came; a second one ends the program.
fn interruptible() -> Cancel {
    let cancel = Cancel::default();
    let wish = cancel.clone();
    // Without a handler an interrupt ends the program, which loses nothing that was on disk.
    let _ = ctrlc::set_handler(move || {
        if wish.is_cancelled() {
            std::process::exit(130);
        }
        wish.cancel();
    });
    cancel
}
