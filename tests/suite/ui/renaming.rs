//! A rendering renamed: every place is shown before anything changes, and all of it is one step.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{
        Action, EntityAction, Import, ImportAs, Input, SegmentDocuments, Tag, TermAction,
        TranslateAction,
    },
    model::{Report, Segment, Status, TranslationStatus as T},
    task::Progress,
    text::{Fold, Language},
    ui::dialogs::{Dialog, Renaming},
    workspace::Workspace,
};

use super::driver::Driver;

const TEXT: &str = "Kolvar kauft das Werk. Die Aktie von Kolvar fällt. Auch Kolvar schweigt. \
    Der Kolvar bleibt.\n";
const TARGETS: [(&str, T); 4] = [
    ("Colvar buys the plant.", T::Translated),
    ("The share of Colvar falls.", T::Reviewed),
    ("Colvar too is silent.", T::Locked),
    ("That Colvar stays.", T::Draft),
];

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

fn run(workspace: &mut Workspace, action: impl Into<Action>) {
    let action: Action = action.into();
    let done = action.run(workspace, &mut Report::new(), &Progress::default());
    done.expect("done");
}

/// An article with a tagged name and a term, translated.
fn session(home: &Path) -> PathBuf {
    let folder = home.join("session");
    let languages = vec![english()];
    let mut workspace = Workspace::create(&folder, "T".to_owned(), languages).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let (article, names) = (home.join("a.txt"), home.join("names.csv"));
    std::fs::write(&article, TEXT).expect("written");
    std::fs::write(
        &names,
        "label,entity,form,language\ncompany,Kolvar,Kolvar,\n",
    )
    .expect("written");
    let import = Import {
        files: vec![Input::Path(article)],
        language: Language::parse("de").ok(),
        encoding: None,
        files_are: ImportAs::Text,
    };
    run(&mut workspace, Action::Import(import));
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
    run(
        &mut workspace,
        TermAction::Add {
            language: Language::parse("de").expect("a tag"),
            text: "Werk".to_owned(),
            renderings: [(english(), "plant".to_owned())].into(),
            forbidden: Vec::new(),
            note: String::new(),
        },
    );
    let first = workspace.session().documents().next().expect("one").clone();
    let segments = first.segments(&english()).map(|it| it.id);
    for (segment, (text, status)) in segments.zip(TARGETS) {
        run(
            &mut workspace,
            TranslateAction::Write {
                document,
                language: english(),
                segment,
                text: text.to_owned(),
                mentions: Vec::new(),
                confirm: status != T::Draft,
            },
        );
        if matches!(status, T::Reviewed | T::Locked) {
            run(
                &mut workspace,
                TranslateAction::Status {
                    document,
                    language: english(),
                    segments: vec![segment],
                    status,
                },
            );
        }
    }
    workspace.close().expect("closed");
    folder
}

fn start(home: &Path) -> Driver {
    let session = session(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let ada = glossator::ui::intent::Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

#[track_caller]
fn dialog(driver: &Driver) -> &Renaming {
    match driver.app().dialog() {
        Some(Dialog::Renaming(dialog)) => dialog,
        other => panic!("another dialog: {other:?}"),
    }
}

fn segments(driver: &Driver) -> Vec<Segment> {
    driver.shown().segments(&english()).cloned().collect()
}

fn targets(driver: &Driver) -> Vec<(String, T)> {
    let segments = segments(driver).into_iter();
    segments
        .map(|it| (it.translation.text, it.translation.status))
        .collect()
}

fn as_it_was() -> Vec<(String, T)> {
    TARGETS
        .map(|(text, status)| (text.to_owned(), status))
        .to_vec()
}

fn rendering(driver: &Driver) -> String {
    let entity = driver.session().entities().next().expect("one");
    entity.renderings[&english()].clone()
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    let workspace = desk.workspace().expect("all there");
    workspace.history().done().len()
}

/// Types another rendering into the dossier, and leaves its field.
fn type_rendering(driver: &mut Driver, text: &str) {
    driver.press("Ctrl+Home");
    driver.press("Tab");
    driver.press("D");
    let field = driver
        .harness
        .get_by_role_and_label(Role::TextInput, "Approved rendering (EN)");
    field.focus();
    driver.settle();
    driver.press("Ctrl+A");
    driver.type_text(text);
    driver.press("Enter");
}

#[test]
fn every_place_of_a_name_is_shown_and_what_is_ticked_changes_in_one_step() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    assert_eq!(targets(&driver), as_it_was());
    let before = steps(&driver);
    type_rendering(&mut driver, "Kolvar Group");
    let shown: Vec<(String, bool)> = dialog(&driver)
        .places()
        .iter()
        .map(|(place, ticked)| (place.target.to_string(), *ticked))
        .collect();
    let want = |at: usize, ticked: bool| (TARGETS[at].0.to_owned(), ticked);
    assert_eq!(
        shown,
        [want(0, true), want(1, true), want(2, false), want(3, true)]
    );
    // Nothing is changed before.
    assert_eq!(
        (rendering(&driver), steps(&driver)),
        ("Colvar".to_owned(), before)
    );
    // The locked one cannot be ticked, the last is not wanted.
    driver.press_often("Down", 2);
    driver.press("Space");
    driver.press("Down");
    driver.press("Space");
    let ticked: Vec<bool> = dialog(&driver).places().iter().map(|(_, on)| *on).collect();
    assert_eq!(ticked, [true, true, false, false]);
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    let now = |text: &str, status| (text.to_owned(), status);
    assert_eq!(
        targets(&driver),
        [
            now("Kolvar Group buys the plant.", T::Translated),
            now("The share of Kolvar Group falls.", T::Translated),
            now("Colvar too is silent.", T::Locked),
            now("That Colvar stays.", T::Draft),
        ]
    );
    assert_eq!(rendering(&driver), "Kolvar Group");
    assert_eq!(steps(&driver), before + 1);
    // The mentions are where the names are.
    for segment in &segments(&driver)[..2] {
        let translation = &segment.translation;
        let places: Vec<_> = translation
            .mentions
            .iter()
            .map(|it| it.ranges.quote(&translation.text).expect("in it"))
            .collect();
        assert_eq!(places, ["Kolvar Group"]);
    }
    assert!(
        driver.notice().contains("in 2 translations"),
        "{}",
        driver.notice()
    );
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver), as_it_was());
    assert_eq!(rendering(&driver), "Colvar");
}

#[test]
fn escape_leaves_all_as_it_was_and_the_rendering_can_be_changed_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = steps(&driver);
    type_rendering(&mut driver, "Kolvar Group");
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
    assert_eq!(
        (rendering(&driver), steps(&driver)),
        ("Colvar".to_owned(), before)
    );
    type_rendering(&mut driver, "Kolvar Group");
    driver.click("Change only the rendering");
    assert_eq!(targets(&driver), as_it_was());
    assert_eq!(
        (rendering(&driver), steps(&driver)),
        ("Kolvar Group".to_owned(), before + 1)
    );
    // Now the old one stands nowhere as the rendering: nothing is asked.
    type_rendering(&mut driver, "Nimbrecht");
    assert!(driver.app().dialog().is_none());
    assert_eq!(rendering(&driver), "Nimbrecht");
}

#[test]
fn a_rendering_typed_just_before_closing_is_not_lost() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Home");
    driver.press("Tab");
    driver.press("D");
    let field = driver
        .harness
        .get_by_role_and_label(Role::TextInput, "Approved rendering (EN)");
    field.focus();
    driver.settle();
    driver.press("Ctrl+A");
    driver.type_text("Kolvar Group");
    driver.press("Ctrl+Q");
    drop(driver);
    let folder = home.path().join("session");
    let driver = Driver::start(&home.path().join("config"), Some(&folder));
    assert_eq!(rendering(&driver), "Kolvar Group");
    assert_eq!(targets(&driver), as_it_was());
}

#[test]
fn a_terms_rendering_is_renamed_from_its_dialog_which_comes_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+B");
    driver.type_text("werk");
    driver.press("Down");
    driver.press("Enter");
    driver.press_often("Tab", 2);
    driver.press("Ctrl+A");
    driver.type_text("factory");
    driver.press("Enter");
    assert_eq!(dialog(&driver).places().len(), 1);
    driver.press("Enter");
    assert_eq!(targets(&driver)[0].0, "Colvar buys the factory.");
    let term = driver.session().terms().next().expect("one");
    assert_eq!(term.renderings[&english()], "factory");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Terms(_))));
    driver.press("Escape");
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver), as_it_was());
    let term = driver.session().terms().next().expect("one");
    assert_eq!(term.renderings[&english()], "plant");
}
