//! What was typed or chosen is held on to: dialogs are not left over it, late answers do not
//! put it aside, and what is newer goes before what is older.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{
        Action, EntityAction, Import, ImportAs, Input, MentionAction, Renamed, SegmentDocuments,
        Tag, TermAction, TranslateAction,
    },
    model::{LabelKey, Ranges, Report, Segment, Status},
    task::Progress,
    text::{Fold, Language, TextRange},
    translate::terms::Known,
    ui::{
        dialogs::{About, CommentBox, Dialog, LookUp, Terms},
        intent::Intent,
        pick::Purpose,
        translate::Editor,
    },
    workspace::Workspace,
};

use super::driver::{Driver, sample};
use crate::engines;

const TEXT: &str = "Kolvar kauft das Werk. Die Halle bleibt leer.\n";
const TARGETS: [&str; 2] = ["Colvar buys the plant.", "The hall stays empty."];

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

fn german() -> Language {
    Language::parse("de").expect("a tag")
}

fn run(workspace: &mut Workspace, action: impl Into<Action>) {
    let action: Action = action.into();
    let done = action.run(workspace, &mut Report::new(), &Progress::default());
    done.expect("done");
}

fn create(home: &Path, text: &str, language: Option<Language>) -> Workspace {
    let languages = vec![english()];
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "T".to_owned(), languages).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let article = home.join("a.txt");
    std::fs::write(&article, text).expect("written");
    let import = Import {
        files: vec![Input::Path(article)],
        language,
        encoding: None,
        files_are: ImportAs::Text,
    };
    run(&mut workspace, Action::Import(import));
    workspace
}

/// An article with a tagged name and two terms, translated.
fn session(home: &Path) -> PathBuf {
    let mut workspace = create(home, TEXT, Some(german()));
    let names = home.join("names.csv");
    let table = "label,entity,form,language\ncompany,Kolvar,Kolvar,\n";
    std::fs::write(&names, table).expect("written");
    let tag = Tag {
        names: Input::Path(names),
        status: Status::Confirmed,
        fold: Fold::default(),
    };
    run(&mut workspace, Action::Tag(tag));
    let document = workspace.session().documents().next().expect("one").id;
    let cut = SegmentDocuments {
        documents: vec![document],
        language: english(),
    };
    run(&mut workspace, Action::Segment(cut));
    let mut entity = workspace.session().entities().next().expect("one").clone();
    entity.renderings.insert(english(), "Colvar".to_owned());
    run(&mut workspace, EntityAction::Change(entity));
    for (text, rendering) in [("Werk", "plant"), ("Halle", "hall")] {
        let add = TermAction::Add {
            language: german(),
            text: text.to_owned(),
            renderings: [(english(), rendering.to_owned())].into(),
            forbidden: Vec::new(),
            note: String::new(),
        };
        run(&mut workspace, add);
    }
    let first = workspace.session().documents().next().expect("one").clone();
    let segments = first.segments(&english()).map(|it| it.id);
    for (segment, text) in segments.zip(TARGETS) {
        let write = TranslateAction::Write {
            document,
            language: english(),
            segment,
            text: text.to_owned(),
            mentions: Vec::new(),
            confirm: true,
        };
        run(&mut workspace, write);
    }
    workspace.close().expect("closed");
    home.join("session")
}

fn open(home: &Path, session: &Path) -> Driver {
    let mut driver = Driver::start(&home.join("config"), Some(session));
    // The name is asked once; nothing here is about it.
    send(&mut driver, [Intent::SetReviewer("Ada".to_owned())]);
    driver
}

fn start(home: &Path) -> Driver {
    let session = session(home);
    open(home, &session)
}

/// All of it within one frame.
fn send<const N: usize>(driver: &mut Driver, intents: [Intent; N]) {
    for intent in intents {
        driver.harness.state_mut().send(intent);
    }
    driver.settle();
}

/// Goes back with Shift+Tab until this has the keyboard.
#[track_caller]
fn back_to(driver: &mut Driver, name: &str) {
    for _ in 0..20 {
        if driver.focused() == name {
            return;
        }
        driver.press("Shift+Tab");
    }
    panic!("»{name}« is never reached");
}

#[track_caller]
fn terms_dialog(driver: &Driver) -> &Terms {
    match driver.app().dialog() {
        Some(Dialog::Terms(dialog)) => dialog,
        other => panic!("another dialog: {other:?}"),
    }
}

fn terms(driver: &Driver) -> Vec<String> {
    let terms = driver.session().terms();
    terms.map(|term| term.text.clone()).collect()
}

fn sees(driver: &Driver, words: &str) -> bool {
    driver.harness.query_all_by_label_contains(words).count() > 0
}

#[track_caller]
fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("the document is being translated")
}

#[track_caller]
fn look_up(driver: &Driver) -> &LookUp {
    match driver.app().dialog() {
        Some(Dialog::LookUp(dialog)) => dialog,
        other => panic!("nothing is looked up but {other:?}"),
    }
}

/// Where the source of the first segment begins.
fn source(driver: &Driver) -> egui::Pos2 {
    let mut rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    let row = rows.find(|row| {
        let label = row.accesskit_node().label().unwrap_or_default();
        label.starts_with("Segment 1,")
    });
    row.expect("a row").rect().left_top() + egui::vec2(44.0 + 8.0, 18.0)
}

fn marked(driver: &Driver) -> String {
    let document = driver.shown();
    let range = editor(driver).marked(document).expect("words are chosen");
    let words = range.slice(document.text().as_str());
    words.expect("in the text").to_owned()
}

#[test]
fn what_was_typed_for_a_term_is_kept_when_another_row_is_chosen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+B");
    driver.press("Down");
    let rows = terms_dialog(&driver).rows().to_vec();
    let kinds = rows.iter().map(|row| matches!(row, Known::Term(_)));
    assert_eq!(kinds.collect::<Vec<_>>(), [true, false, true]);
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.type_text("Hallen");
    back_to(&mut driver, "Terms");
    driver.press("Down");
    assert_eq!(terms(&driver), ["Werk", "Hallen"]);
    assert_eq!(terms_dialog(&driver).chosen(), Some(rows[1]));
    // What cannot be kept holds the row, and is said; nor is the term removed over it.
    driver.press("Up");
    for key in ["Down", "PageDown", "Delete"] {
        driver.press("Enter");
        driver.press("Ctrl+A");
        driver.press("Backspace");
        back_to(&mut driver, "Terms");
        driver.press(key);
        assert_eq!(terms_dialog(&driver).chosen(), Some(rows[0]), "{key}");
        assert!(terms_dialog(&driver).is_changed(driver.session()), "{key}");
        assert_eq!(terms(&driver), ["Werk", "Hallen"], "{key}");
        // The field has the keys again.
        driver.type_text("Hallen");
        driver.press("Enter");
    }
    // Nor do other rows come while the filter is typed.
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.press("Backspace");
    back_to(&mut driver, "Filter terms");
    driver.type_text("werk");
    assert_eq!(terms_dialog(&driver).chosen(), Some(rows[0]));
    assert_eq!(terms_dialog(&driver).rows().len(), 3);
    driver.press("Escape");
    // A new one is kept before the dialog is left for an entity.
    driver.press("Down");
    driver.press("Insert");
    driver.type_text("Ufer");
    back_to(&mut driver, "Terms");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    assert_eq!(terms(&driver), ["Werk", "Hallen", "Ufer"]);
}

#[test]
fn the_terms_stay_open_over_what_cannot_be_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+B");
    driver.press("Down");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.press("Backspace");
    driver.click("Close");
    assert!(terms_dialog(&driver).is_changed(driver.session()));
    driver.press("Ctrl+B");
    assert!(terms_dialog(&driver).is_changed(driver.session()));
    // The same key keeps what can be kept, and closes.
    driver.type_text("Hallen");
    driver.press("Ctrl+B");
    assert!(driver.app().dialog().is_none());
    assert_eq!(terms(&driver), ["Werk", "Hallen"]);
}

const TMX: &str = "<tmx version=\"1.4\"><header/><body>\
    <tu><tuv xml:lang=\"de\"><seg>Es regnet.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>It is raining.</seg></tuv></tu></body></tmx>";

fn tmx(home: &Path, name: &str) -> PathBuf {
    let file = home.join(name);
    std::fs::write(&file, TMX).expect("written");
    file
}

#[test]
fn a_penalty_that_cannot_be_kept_holds_its_memory_and_the_dialog() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for name in ["rain.tmx", "snow.tmx"] {
        let file = tmx(home.path(), name);
        send(
            &mut driver,
            [Intent::Chosen(Purpose::AddMemory, vec![file])],
        );
        driver.press("Enter");
    }
    let chosen = |driver: &Driver| match driver.app().dialog() {
        Some(Dialog::Memories(dialog)) => dialog.chosen().expect("one"),
        other => panic!("another dialog: {other:?}"),
    };
    let snow = driver.session().memories().last().expect("two").id;
    assert_eq!(chosen(&driver), snow);
    let penalty = |driver: &Driver| driver.session().memories().last().map(|it| it.penalty);
    let spoil = |driver: &mut Driver| {
        driver.press("Enter");
        driver.press("Tab");
        driver.press("Ctrl+A");
        driver.type_text("101");
    };
    spoil(&mut driver);
    driver.click("Close");
    assert_eq!(chosen(&driver), snow);
    assert!(sees(&driver, "whole number from 0 to 100"));
    driver.press("Insert");
    assert_eq!(chosen(&driver), snow, "no file is asked for");
    driver.press("Ctrl+Shift+O");
    assert_eq!(chosen(&driver), snow);
    // In the list the other one is not chosen over it.
    back_to(&mut driver, "Translation memories");
    driver.press("Up");
    assert_eq!(chosen(&driver), snow);
    assert_eq!(penalty(&driver), Some(0));
    // What can be kept is kept before a file is asked for.
    driver.press("Ctrl+A");
    driver.type_text("7");
    driver.press("Insert");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Path(_))));
    assert_eq!(penalty(&driver), Some(7));
}

#[test]
fn what_workers_found_waits_until_a_comment_was_written() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let entity = driver.session().entities().next().expect("one").id;
    let document = driver.shown().id;
    let comment = || {
        let about = About::New { document, at: None };
        let half_typed = CommentBox::new(about, "Half ty".to_owned());
        Intent::OpenDialog(Dialog::Comment(half_typed))
    };
    let renamed = Renamed::Entity {
        entity,
        language: english(),
        to: "Kolvar Group".to_owned(),
    };
    send(&mut driver, [Intent::Rename(renamed), comment()]);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.type_text("ped");
    driver.press("Ctrl+Enter");
    let Some(Dialog::Renaming(dialog)) = driver.app().dialog() else {
        panic!("now it is asked: {:?}", driver.app().dialog());
    };
    assert_eq!(dialog.places().len(), 1);
    let comments = driver.shown().comments();
    assert_eq!(comments.count(), 1);
    driver.press("Escape");
    let file = tmx(home.path(), "rain.tmx");
    let read = Intent::Chosen(Purpose::AddMemory, vec![file]);
    send(&mut driver, [read, comment()]);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.press("Escape");
    assert!(matches!(driver.app().dialog(), Some(Dialog::AddMemory(_))));
}

#[test]
fn a_renaming_that_was_cancelled_is_not_asked_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+B");
    driver.press("Down");
    driver.press("Enter");
    driver.press_often("Tab", 2);
    driver.press("Ctrl+A");
    driver.type_text("shed");
    driver.press("Tab");
    driver.type_text("barn");
    driver.press("Ctrl+Enter");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Renaming(_))));
    driver.press("Escape");
    // What else was typed is still there, and kept.
    assert!(terms_dialog(&driver).is_changed(driver.session()));
    driver.click("Close");
    assert!(
        driver.app().dialog().is_none(),
        "{:?}",
        driver.app().dialog()
    );
    let term = driver.session().terms().last().expect("two");
    assert_eq!(term.renderings[&english()], "hall");
    assert_eq!(term.forbidden, ["barn"]);
}

/// The German text, being translated into English, of which a dictionary has some words.
fn translating(home: &Path, text: &str) -> Driver {
    let spelling = home.join("spelling");
    std::fs::create_dir_all(&spelling).expect("a folder");
    let rules = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n";
    std::fs::write(spelling.join("en.aff"), rules).expect("written");
    std::fs::write(spelling.join("en.dic"), "4\nthe\ngovernment\nbuys\nday\n").expect("written");
    let folder = engines::session(home, &[text]);
    let mut driver = open(home, &folder);
    let settings = Intent::set(move |settings| settings.spelling_folder = Some(spelling));
    send(&mut driver, [settings]);
    driver
}

#[test]
fn a_word_chosen_in_the_source_is_looked_up() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = translating(home.path(), "Die Behörde prüft.");
    driver.press("Ctrl+Shift+Y");
    driver.type_text("One day");
    let at = source(&driver) + egui::vec2(50.0, 0.0);
    driver.click_at(at, 2);
    assert_eq!(marked(&driver), "Behörde");
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "Behörde");
    driver.press("Escape");
    // In the field it still is, until words are chosen there.
    driver.press("Enter");
    driver.press("Ctrl+End");
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "Behörde");
    driver.press("Escape");
    driver.press("Ctrl+Shift+Left");
    driver.press("Shift+F7");
    assert_eq!(look_up(&driver).word(), "day");
    driver.press("Escape");
    // The same where they are looked up in translations; a term is made of both.
    driver.press("Alt+K");
    let field = driver
        .harness
        .query_all_by_role(Role::TextInput)
        .any(|field| field.value().as_deref() == Some("day"));
    assert!(field, "what was chosen last");
    driver.press("Escape");
    assert_eq!(marked(&driver), "Behörde");
}

#[test]
fn a_name_that_is_shown_as_found_is_not_misspelt() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = translating(home.path(), "Quirlwind kauft.");
    let tag = MentionAction::Tag {
        document: driver.shown().id,
        ranges: Ranges::one(TextRange::of(0, 9).expect("a range")),
        label: LabelKey::new("company"),
        entity: None,
    };
    send(&mut driver, [Intent::Act(Action::Mention(tag))]);
    driver.press("Ctrl+Shift+Y");
    driver.type_text("Quirlwind buys");
    let editor = editor(&driver);
    assert_eq!(editor.live().places.len(), 1);
    let wrong = editor.misspelt(driver.shown());
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The German article of the sample, cut into segments for English, at the first segment whose
/// only name is linked.
fn at_a_name(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = open(home, &session);
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    for _ in 0..driver.shown().segments(&english()).count() {
        let names = editor(&driver).names();
        if matches!(names, [one] if one.entity.is_some() && one.mentions.len() == 1) {
            break;
        }
        driver.press("Alt+Down");
    }
    driver
}

fn approve(driver: &mut Driver) {
    let entity = editor(driver).names()[0].entity.expect("linked");
    let mut entity = driver.session().entity(entity).expect("there").clone();
    entity
        .renderings
        .insert(english(), "Approved Name".to_owned());
    let change = Action::Entity(EntityAction::Change(entity));
    send(driver, [Intent::Act(change)]);
}

/// Where names are seen in what is typed.
fn seen(driver: &Driver) -> Vec<u32> {
    let places = editor(driver).live().places.iter();
    places.map(|place| place.ranges.start().get()).collect()
}

fn at_hand(driver: &Driver) -> Segment {
    let (_, id) = editor(driver).active().expect("a segment");
    let mut segments = driver.shown().segments(&english());
    segments.find(|it| it.id == id).expect("there").clone()
}

#[test]
fn a_name_written_once_more_leaves_the_mark_where_it_was() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = at_a_name(home.path());
    approve(&mut driver);
    driver.type_text("So said Approved Name and ");
    assert_eq!(seen(&driver), [8]);
    driver.press("Ctrl+Shift+1");
    assert_eq!(
        editor(&driver).text(),
        "So said Approved Name and Approved Name"
    );
    assert_eq!(seen(&driver), [8]);
}

#[test]
fn a_mark_nobody_has_kept_yet_is_taken_off() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = at_a_name(home.path());
    driver.type_text("So said Approved Name");
    driver.press("Ctrl+Shift+Enter");
    // Approved only now, it is seen, and not kept.
    approve(&mut driver);
    assert_eq!(seen(&driver), [8]);
    assert_eq!(at_hand(&driver).translation.mentions, []);
    driver.press("Ctrl+End");
    driver.press("Left");
    driver.press("Alt+Delete");
    assert!(seen(&driver).is_empty(), "{:?}", seen(&driver));
    let kept = at_hand(&driver).translation;
    assert_eq!((kept.mentions.len(), kept.refused.len()), (0, 1));
}

#[test]
fn where_no_language_is_known_it_is_said_why_nothing_is_found() {
    let home = tempfile::tempdir().expect("a folder");
    let workspace = create(home.path(), "1234 5678.\n", None);
    let document = workspace.session().documents().next().expect("one");
    assert_eq!(document.language(), None);
    workspace.close().expect("closed");
    let mut driver = open(home.path(), &home.path().join("session"));
    send(&mut driver, [Intent::TranslateInto(english())]);
    driver.press("Enter");
    driver.press("Alt+K");
    driver.type_text("1234");
    assert!(matches!(
        driver.app().dialog(),
        Some(Dialog::Concordance(_))
    ));
    assert!(sees(&driver, "The language of this document is not known"));
}
