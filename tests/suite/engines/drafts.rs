//! Drafts in a session: what is sent, what is taken in, what a person did meanwhile.

use std::path::Path;

use glossator::{
    action::{
        Action,
        draft::{Gathered, Wanted, gather, send},
    },
    model::{
        DocumentId, Report, Segment, Session, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit, What},
    },
    task::{Cancel, Progress},
    translate::engine::{Consent, Service, ServiceKind},
    workspace::{Access, Workspace, settings::SettingsStore},
};

use super::{engine_of, language, loopback, service, session, tuning};

fn wanted(over_drafts: bool) -> Wanted {
    Wanted {
        language: language("en"),
        documents: None,
        over_drafts,
        from: None,
        again: None,
    }
}

fn open(folder: &Path) -> Workspace {
    let mut workspace =
        Workspace::open(folder, Access::Write, &mut Report::new()).expect("it opens");
    workspace.set_by("Ada").expect("a reviewer");
    workspace
}

fn translations(session: &Session) -> Vec<Translation> {
    let documents = session.documents();
    let english = language("en");
    let segments = documents.flat_map(|it| it.segments(&english));
    segments.map(|it| it.translation.clone()).collect()
}

/// Sets the translation of the nth segment as a person does.
fn set(workspace: &mut Workspace, n: usize, text: &str, status: TranslationStatus) {
    let found = workspace.session().documents().flat_map(|document| {
        let of = document.id;
        let english = language("en");
        let segments = document.segments(&english).cloned();
        segments
            .map(move |it| (of, it))
            .collect::<Vec<(DocumentId, Segment)>>()
    });
    let (document, from) = found.collect::<Vec<_>>().swap_remove(n);
    let mut to = from.clone();
    to.translation.text = text.to_owned();
    to.translation.status = status;
    let edit = Edit::In {
        document,
        edit: DocumentEdit::Segment {
            language: language("en"),
            change: Change::Set { from, to },
        },
    };
    let title = "T".to_owned();
    let done = workspace.commit(What::Translate { title }, vec![edit], Vec::new());
    done.expect("set");
}

fn drafts(server: &loopback::Server, gathered: &Gathered) -> Action {
    let engine = engine_of(&service(ServiceKind::DeepL, &server.address), tuning());
    let (progress, cancel) = (Progress::default(), Cancel::default());
    let sent = send(gathered, &*engine, &server.address, &progress, &cancel);
    assert!(sent.failed.is_empty() && sent.stopped.is_none() && !sent.cancelled);
    assert_eq!(
        (progress.done(), progress.total()),
        (gathered.segments, gathered.segments)
    );
    Action::Draft(sent.action)
}

#[test]
fn drafts_are_one_group_that_names_the_engine_and_where_it_is() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = session(home.path(), &["Eins.\nZwei.\n", "Drei.\nVier.\n"]);
    let server = loopback::Server::start(|seen, _| loopback::deepl(seen));
    let mut workspace = open(&folder);
    set(
        &mut workspace,
        1,
        "Two, by hand.",
        TranslationStatus::Translated,
    );
    let gathered = gather(workspace.session(), &wanted(false));
    let amount = (gathered.documents, gathered.segments, gathered.characters);
    assert_eq!(amount, (2, 3, 15));
    let before = translations(workspace.session());
    let action = drafts(&server, &gathered);
    // A person is quicker with the third.
    set(&mut workspace, 2, "Three!", TranslationStatus::Draft);
    let (mut report, progress) = (Report::new(), Progress::default());
    action
        .run(&mut workspace, &mut report, &progress)
        .expect("taken in");
    let what = workspace
        .history()
        .next(glossator::model::edit::Direction::Undo);
    let want = What::Draft {
        engine: "DeepL".to_owned(),
        origin: server.address.clone(),
        language: language("en"),
        segments: 2,
        documents: 2,
        sent: 3,
    };
    assert_eq!(what.map(|step| &step.what), Some(&want));
    workspace.close().expect("closed");

    let mut workspace = open(&folder);
    let now = translations(workspace.session());
    let texts: Vec<&str> = now.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["[EINS.]", "Two, by hand.", "Three!", "[VIER.]"]);
    let first = &now[0];
    assert_eq!(
        (first.status, first.engine.as_str()),
        (TranslationStatus::MachineDraft, "DeepL")
    );
    assert!(first.by.is_some() && first.at.is_some() && now[2].engine.is_empty());
    let undo = Action::Undo { steps: Some(2) };
    undo.run(&mut workspace, &mut report, &progress)
        .expect("undone");
    assert_eq!(translations(workspace.session()), before);
    workspace.close().expect("closed");
}

/// What the history says of sending, newest first, after the session was opened anew.
fn sent_away(folder: &Path) -> Vec<(String, u32, u32)> {
    let workspace = open(folder);
    let entries = glossator::action::history(&workspace);
    let sent = entries.into_iter().rev().filter_map(|it| match it.what {
        What::Draft {
            origin,
            segments,
            sent,
            ..
        } => Some((origin, segments, sent)),
        _ => None,
    });
    let sent = sent.collect();
    workspace.close().expect("closed");
    sent
}

#[test]
fn what_left_the_machine_is_in_the_history_though_nothing_came_of_it() {
    let answers: [fn() -> loopback::Say; 3] = [
        || loopback::Say::Text(200, "no JSON".to_owned()),
        || loopback::Say::Half,
        || loopback::Say::Raw(Vec::new()),
    ];
    for answer in answers {
        let home = tempfile::tempdir().expect("a folder");
        let folder = session(home.path(), &["Eins.\nZwei.\nEins.\n"]);
        let server = loopback::Server::start(move |_, _| answer());
        let mut workspace = open(&folder);
        let gathered = gather(workspace.session(), &wanted(false));
        let engine = engine_of(&service(ServiceKind::DeepL, &server.address), tuning());
        let (progress, cancel) = (Progress::default(), Cancel::default());
        let sent = send(&gathered, &*engine, &server.address, &progress, &cancel);
        assert!(sent.action.drafts.is_empty() && sent.stopped.is_some());
        let before = translations(workspace.session());
        let outcome = Action::Draft(sent.action).run(&mut workspace, &mut Report::new(), &progress);
        outcome.expect("told");
        // It is a step like others.
        let undo = Action::Undo { steps: Some(1) };
        undo.run(&mut workspace, &mut Report::new(), &progress)
            .expect("undone");
        let redo = Action::Redo { steps: Some(1) };
        redo.run(&mut workspace, &mut Report::new(), &progress)
            .expect("redone");
        assert_eq!(translations(workspace.session()), before);
        workspace.close().expect("closed");
        assert_eq!(sent_away(&folder), [(server.address.clone(), 0, 3)]);
    }
}

#[test]
fn what_never_left_is_not_counted_as_sent() {
    let home = tempfile::tempdir().expect("a folder");
    let long = "x".repeat(40_000);
    let folder = session(home.path(), &[&format!("Eins.\n{long}\n")]);
    let workspace = open(&folder);
    let gathered = gather(workspace.session(), &wanted(false));
    workspace.close().expect("closed");
    let sent_to = |address: &str| {
        let engine = engine_of(&service(ServiceKind::DeepL, address), tuning());
        let (progress, cancel) = (Progress::default(), Cancel::default());
        let sent = send(&gathered, &*engine, address, &progress, &cancel);
        (sent.action.sent, sent.failed.len())
    };
    // One is longer than the service takes.
    let server = loopback::Server::start(|seen, _| loopback::deepl(seen));
    assert_eq!(sent_to(&server.address), (1, 1));
    // Nobody listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let nowhere = format!("http://{}", port.local_addr().expect("an address"));
    drop(port);
    assert_eq!(sent_to(&nowhere).0, 0);
    assert!(sent_away(&folder).is_empty());
}

#[test]
fn what_a_person_translated_is_never_sent_and_drafts_only_where_asked() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = session(home.path(), &["A.\nB.\nC.\nD.\nE.\nF.\n"]);
    let mut workspace = open(&folder);
    use TranslationStatus as S;
    let statuses = [
        S::Untranslated,
        S::Draft,
        S::MachineDraft,
        S::Translated,
        S::Reviewed,
        S::Locked,
    ];
    for (n, status) in statuses.into_iter().enumerate().skip(1) {
        set(&mut workspace, n, "x", status);
    }
    let sent = |over| {
        let gathered = gather(workspace.session(), &wanted(over));
        let texts = gathered.portions.into_iter().flat_map(|it| it.texts);
        texts.map(|it| it.text).collect::<Vec<_>>()
    };
    assert_eq!(sent(false), ["A."]);
    assert_eq!(sent(true), ["A.", "B.", "C."]);
    let into = Wanted {
        language: language("it"),
        ..wanted(true)
    };
    let none = gather(workspace.session(), &into);
    assert_eq!((none.segments, none.unsegmented), (0, 1));
}

#[test]
fn a_consent_is_for_one_session_and_one_address() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = session(home.path(), &["A."]);
    let id = open(&folder).session().id;
    let config = home.path().join("config");
    let (mut store, _) = SettingsStore::open(Some(config.clone()));
    let deepl = Service::new(ServiceKind::DeepL, &[]);
    let other = Service::new(ServiceKind::LibreTranslate, &[]);
    let consent = Consent::new(id, &deepl, jiff::Timestamp::UNIX_EPOCH, "Ada").expect("an address");
    store.change(|settings| {
        settings.put_service(deepl.clone());
        settings.put_service(other.clone());
        settings.agree(consent.clone());
    });
    store.flush().expect("written");
    drop(store);
    let (mut store, notice) = SettingsStore::open(Some(config.clone()));
    assert_eq!(notice, None);
    assert_eq!(store.get().consent(id, &deepl), Some(&consent));
    assert_eq!(store.get().consent(id, &other), None);
    let another = glossator::model::Ids::seeded(9).next();
    assert_eq!(store.get().consent(another, &deepl), None);
    let moved = Service {
        address: "https://api.deepl.com.example".to_owned(),
        ..deepl.clone()
    };
    store.change(|settings| settings.put_service(moved.clone()));
    assert_eq!(store.get().consent(id, &moved), None);
    store.change(|settings| settings.put_service(deepl.clone()));
    assert_eq!(
        store.get().consent(id, &deepl),
        None,
        "what is void stays void"
    );
    // Of a service there is no key in any file, and a session knows nothing of consent.
    let settings = std::fs::read_to_string(config.join("settings.ron")).expect("settings");
    assert!(!settings.contains("secret"));
    let ron = std::fs::read_to_string(folder.join("session.ron")).expect("a session");
    assert!(!ron.contains("consent"));
}
