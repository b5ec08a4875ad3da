//! What is being typed is kept, whatever comes meanwhile; what comes late goes where it belongs.

#[cfg(unix)]
use std::io::Write as _;
use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{
        Action, Import, ImportAs, Input, SegmentDocuments, Tag,
        command::{Command, TranslateCommand},
        translate::SegmentFilter,
    },
    model::{DocumentId, Report, Segment, Status, TranslationStatus as T},
    task::Progress,
    text::{Fold, Language},
    ui::{
        intent::{ImportRequest, Intent},
        pick::Purpose,
        translate::Editor,
    },
    workspace::Workspace,
};

use super::driver::Driver;

const ARTICLE: &str = "Das Werk wächst weiter. Es liegt am Fluss. Der Chef schweigt.\n";

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

fn written(home: &Path, name: &str, text: &str) -> PathBuf {
    let path = home.join(name);
    std::fs::write(&path, text).expect("written");
    path
}

/// A session with articles, the first of them cut into segments.
fn session(home: &Path, title: &str, texts: &[&str]) -> PathBuf {
    let folder = home.join(title);
    let mut workspace =
        Workspace::create(&folder, title.to_owned(), vec![english()]).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let files = texts.iter().enumerate();
    let files = files.map(|(n, text)| Input::Path(written(home, &format!("{n}.txt"), text)));
    let import = Action::Import(Import {
        files: files.collect(),
        language: Language::parse("de").ok(),
        encoding: None,
        files_are: ImportAs::Text,
    });
    run(&mut workspace, import);
    let first = workspace.session().documents().next().expect("imported").id;
    let cut = SegmentDocuments {
        documents: vec![first],
        language: english(),
    };
    run(&mut workspace, cut.into());
    workspace.close().expect("closed");
    folder
}

fn run(workspace: &mut Workspace, action: Action) {
    let done = action.run(workspace, &mut Report::new(), &Progress::default());
    done.expect("done");
}

fn open(home: &Path, session: &Path) -> Driver {
    let mut driver = Driver::start(&home.join("config"), Some(session));
    send(&mut driver, Intent::SetReviewer("Ada".to_owned()));
    driver
}

/// The first article being translated, the field of its first segment in use.
fn start(home: &Path, texts: &[&str]) -> Driver {
    let folder = session(home, "A", texts);
    let mut driver = open(home, &folder);
    driver.press("Ctrl+Shift+Y");
    driver
}

fn send(driver: &mut Driver, intent: Intent) {
    driver.harness.state_mut().send(intent);
    driver.settle();
}

fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("the document is being translated")
}

fn segments(driver: &Driver, of: DocumentId) -> Vec<Segment> {
    driver.by_id(of).segments(&english()).cloned().collect()
}

fn targets(driver: &Driver, of: DocumentId) -> Vec<String> {
    let segments = segments(driver, of).into_iter();
    segments.map(|it| it.translation.text).collect()
}

/// The button of a notice.
#[track_caller]
fn press_notice(driver: &mut Driver, name: &str) {
    let buttons = driver.harness.query_all_by_role(Role::Button);
    let mut buttons: Vec<_> = buttons
        .filter(|it| it.accesskit_node().label().as_deref() == Some(name))
        .collect();
    // Below the commands of the same name.
    buttons.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    buttons.last().expect("it is offered").click();
    driver.settle();
}

#[test]
fn closing_the_window_keeps_what_is_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    driver.type_text("One");
    driver.close_window();
    drop(driver);
    let driver = open(home.path(), &home.path().join("A"));
    assert_eq!(targets(&driver, document)[0], "One");
}

#[test]
fn files_that_come_in_leave_what_is_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    driver.type_text("One");
    let other = written(home.path(), "other.txt", "Ganz anderes steht hier.\n");
    let files = vec![Input::Path(other)];
    let request = ImportRequest {
        files,
        ..ImportRequest::default()
    };
    send(&mut driver, Intent::Import(request));
    assert_eq!(driver.session().documents().count(), 2);
    assert_ne!(driver.shown().id, document);
    assert_eq!(targets(&driver, document)[0], "One");
}

#[test]
fn a_new_text_leaves_what_is_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    driver.press("Alt+Down");
    driver.type_text("Two");
    let new = written(home.path(), "new.txt", &format!("Vorweg dies. {ARTICLE}"));
    let update = Purpose::Update { document };
    send(&mut driver, Intent::Chosen(update, vec![new]));
    let text = driver.shown().text().as_str().to_owned();
    assert!(text.starts_with("Vorweg"), "{}", driver.notice());
    let of_river = |it: &Segment| it.at.slice(&text).is_some_and(|it| it.contains("Fluss"));
    let found = segments(&driver, document).into_iter().find(of_river);
    assert_eq!(found.expect("it moved").translation.text, "Two");
    // It is still what is at hand.
    assert_eq!(editor(&driver).text(), "Two");
}

#[test]
fn a_removed_document_comes_back_with_what_was_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    driver.type_text("One");
    send(&mut driver, Intent::RemoveDocument(document));
    assert_eq!(driver.session().documents().count(), 0);
    press_notice(&mut driver, "Undo");
    assert_eq!(targets(&driver, document)[0], "One");
}

#[test]
fn segments_merged_in_one_pane_keep_what_is_typed_in_another() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    send(&mut driver, Intent::Command(Command::Split));
    driver.press("Ctrl+Shift+Y");
    driver.press("Alt+Down");
    driver.type_text("Two");
    send(&mut driver, Intent::Command(Command::PreviousPane));
    assert_eq!(editor(&driver).place(), (1, 3));
    driver.press("Ctrl+J");
    assert_eq!(targets(&driver, document), ["Two", ""]);
}

#[test]
fn a_copied_source_is_undone_in_the_field_whoever_asked_for_it() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    driver.type_text("Typed");
    driver.press("Escape");
    let copy = Command::Translate(TranslateCommand::CopySource);
    send(&mut driver, Intent::Command(copy));
    assert_eq!(editor(&driver).text(), "Das Werk wächst weiter.");
    driver.press("Ctrl+Z");
    assert_eq!(editor(&driver).text(), "Typed");
}

#[test]
fn undo_in_a_notice_takes_back_what_it_tells_of_and_nothing_else() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE, "Kurz und gut.\n"]);
    let (first, second) = {
        let mut documents = driver.session().documents().map(|it| it.id);
        (
            documents.next().expect("two"),
            documents.next().expect("two"),
        )
    };
    driver.type_text("One");
    send(&mut driver, Intent::RemoveDocument(second));
    driver.type_text("!");
    press_notice(&mut driver, "Undo");
    assert!(driver.session().document(second).is_some());
    assert_eq!(targets(&driver, first)[0], "One!");
    // With something done after it, it says so.
    send(&mut driver, Intent::RemoveDocument(second));
    let confirm = Command::Translate(TranslateCommand::ConfirmHere);
    send(&mut driver, Intent::Command(confirm));
    press_notice(&mut driver, "Undo");
    assert!(driver.session().document(second).is_none());
    assert!(driver.notice().contains("history"), "{}", driver.notice());
    assert_eq!(
        segments(&driver, first)[0].translation.status,
        T::Translated
    );
}

#[test]
fn a_segment_that_is_emptied_and_confirmed_stays_empty() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let document = driver.shown().id;
    driver.type_text("One");
    driver.press("Ctrl+Enter");
    driver.press("Alt+Up");
    driver.press("Ctrl+A");
    driver.press("Delete");
    driver.press("Ctrl+Enter");
    assert!(
        driver.notice().contains("no translation"),
        "{}",
        driver.notice()
    );
    assert_eq!(editor(&driver).place().0, 1);
    assert_eq!(targets(&driver, document)[0], "");
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver, document)[0], "One");
}

#[test]
fn a_filter_that_shows_nothing_comes_to_rest() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), &[ARTICLE]);
    let filter = TranslateCommand::Filter(SegmentFilter::Drafts);
    send(&mut driver, Intent::Command(Command::Translate(filter)));
    assert!(editor(&driver).shown().is_empty());
    assert!(!editor(&driver).is_typing());
    driver.harness.try_run().expect("nothing is drawn for ever");
    // The keys are heard.
    driver.press("Ctrl+Shift+Y");
    let desk = driver.app().desk().expect("a session is open");
    assert!(desk.editor().is_none());
}

#[test]
fn a_document_of_many_mentions_is_removed_and_that_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let many = "Kolvar wächst. ".repeat(600);
    let folder = session(home.path(), "A", &["Eins.\n", &many, "Drei.\n"]);
    let mut driver = open(home.path(), &folder);
    let documents: Vec<_> = driver.session().documents().map(|it| it.id).collect();
    let list = written(
        home.path(),
        "names.csv",
        "label,entity,form,language\ncompany,Kolvar,Kolvar,de\n",
    );
    let tag = Action::Tag(Tag {
        names: Input::Path(list),
        status: Status::Proposed,
        fold: Fold::default(),
    });
    send(&mut driver, Intent::Act(tag));
    let tagged = driver.by_id(documents[1]).mentions().len();
    assert!(tagged > 500, "{tagged}: {}", driver.notice());
    send(&mut driver, Intent::Browse(documents[1]));
    send(&mut driver, Intent::RemoveDocument(documents[1]));
    assert!(driver.session().document(documents[1]).is_none());
    assert!(driver.notice().contains("Removed"), "{}", driver.notice());
    assert_eq!(driver.shown().id, documents[2]);
    press_notice(&mut driver, "Undo");
    assert_eq!(driver.by_id(documents[1]).mentions().len(), tagged);
}

/// A file that can be read once somebody writes into it.
#[cfg(unix)]
fn held_back(home: &Path, name: &str) -> PathBuf {
    let path = home.join(name);
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.expect("mkfifo").success());
    path
}

/// Asks session A to read a file, opens B meanwhile, lets the file be read; gives B.
#[cfg(unix)]
fn late(home: &Path, file: &Path, content: &str, ask: Intent) -> Driver {
    let a = session(home, "A", &[ARTICLE]);
    let b = session(home, "B", &[ARTICLE]);
    let mut driver = open(home, &a);
    driver.harness.state_mut().send(ask);
    // A pipe is opened at both ends or at none: from here on somebody reads.
    let (opened, told) = std::sync::mpsc::channel();
    let path = file.to_owned();
    std::thread::spawn(move || opened.send(std::fs::File::create(path)));
    let mut pipe = None;
    for _ in 0..4_000 {
        driver.harness.step();
        pipe = told.recv_timeout(std::time::Duration::from_millis(2)).ok();
        if pipe.is_some() {
            break;
        }
    }
    let mut pipe = pipe.expect("somebody reads it").expect("a pipe");
    driver.harness.state_mut().send(Intent::Open(b));
    let is_b = |driver: &Driver| {
        let desk = driver.app().desk();
        desk.is_some_and(|it| it.workspace().is_some() && it.session().info().title == "B")
    };
    for _ in 0..4_000 {
        if is_b(&driver) {
            break;
        }
        driver.harness.step();
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    assert!(is_b(&driver));
    pipe.write_all(content.as_bytes()).expect("it is read");
    drop(pipe);
    driver.settle();
    driver
}

#[cfg(unix)]
#[test]
fn files_read_for_a_session_that_was_closed_do_not_come_into_another() {
    let home = tempfile::tempdir().expect("a folder");
    let file = held_back(home.path(), "late.txt");
    let request = ImportRequest {
        files: vec![Input::Path(file.clone())],
        ..ImportRequest::default()
    };
    let driver = late(home.path(), &file, "Zu spät.\n", Intent::Import(request));
    assert_eq!(driver.session().documents().count(), 1);
    assert!(
        driver.notice().contains("no longer open"),
        "{}",
        driver.notice()
    );
}

#[cfg(unix)]
#[test]
fn names_found_for_a_session_that_was_closed_do_not_come_into_another() {
    let home = tempfile::tempdir().expect("a folder");
    let file = held_back(home.path(), "late.csv");
    let names = "label,entity,form,language\ncompany,Werk,Werk,de\n";
    let ask = Intent::Chosen(Purpose::Names, vec![file.clone()]);
    let driver = late(home.path(), &file, names, ask);
    assert_eq!(driver.shown().mentions().len(), 0);
    assert!(
        driver.notice().contains("no longer open"),
        "{}",
        driver.notice()
    );
}
