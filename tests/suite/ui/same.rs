//! Entities that are likely one: proposed, merged, called different.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, Import, ImportAs, Input, Tag, command::Command},
    l10n::UiLanguage,
    model::{Report, Status},
    task::Progress,
    text::Fold,
    ui::{dialogs::Dialog, intent::Intent},
    workspace::Workspace,
};

use super::driver::Driver;

const TEXT: &str = "Ramon Kessel leitet das Werk. Ramon Kessel bleibt. Neben ihm arbeitet Greta Kessel.\n\
    ラモン・ケッセル氏は工場長です。\n\
    Das Merridane Harbour Grid baut aus; MHG plant mehr, Merridane Harbour Grid auch.\n";
const NAMES: &str = "label,entity,form,language\nperson,Ramon Kessel,Ramon Kessel,\n\
    person,Greta Kessel,Greta Kessel,\nperson,ラモン・ケッセル,ラモン・ケッセル,\n\
    company,Merridane Harbour Grid,Merridane Harbour Grid,\ncompany,MHG,MHG,\n";

fn session(home: &Path) -> PathBuf {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "T".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let (article, names) = (home.join("a.txt"), home.join("names.csv"));
    std::fs::write(&article, TEXT).expect("written");
    std::fs::write(&names, NAMES).expect("written");
    let import = Action::Import(Import {
        files: vec![Input::Path(article)],
        language: None,
        encoding: None,
        files_are: ImportAs::Text,
    });
    let tag = Action::Tag(Tag {
        names: Input::Path(names),
        status: Status::Proposed,
        fold: Fold::default(),
    });
    for action in [import, tag] {
        let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.expect("done");
    }
    workspace.close().expect("closed");
    folder
}

fn start(home: &Path) -> Driver {
    let session = session(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Ada".to_owned()));
    driver.settle();
    driver
}

fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    let names = rows.filter_map(|row| row.accesskit_node().label());
    names.filter(|name| name.contains(" and ")).collect()
}

fn names(driver: &Driver) -> Vec<String> {
    let entities = driver.session().entities();
    entities.map(|entity| entity.name.clone()).collect()
}

#[test]
fn pairs_are_listed_merged_by_enter_and_called_different_by_delete() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+M");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Same(_))));
    let before = rows(&driver);
    assert_eq!(before.len(), 2, "{before:?}");
    assert!(
        before.iter().any(|row| row.contains("in another script")),
        "{before:?}"
    );
    assert!(
        before.iter().all(|row| !row.contains("Greta")),
        "{before:?}"
    );
    // The second is merged into the one with more mentions, in one step.
    driver.press("Down");
    driver.press("Enter");
    assert_eq!(driver.session().entities().count(), 4);
    assert_eq!(rows(&driver).len(), 1);
    // The other is called different: a step of its own, kept in the session.
    driver.press("Delete");
    assert_eq!(rows(&driver), Vec::<String>::new());
    assert_eq!(driver.session().entities().count(), 4);
    let different = |driver: &Driver| {
        let entities = driver.session().entities();
        entities.map(|entity| entity.distinct.len()).sum::<usize>()
    };
    assert_eq!(different(&driver), 1);
    driver.press("Escape");
    driver.press("Ctrl+Z");
    assert_eq!(different(&driver), 0);
    driver.press("Ctrl+Z");
    assert_eq!(driver.session().entities().count(), 5);
    // What was undone is proposed again.
    driver.press("Ctrl+M");
    assert_eq!(rows(&driver).len(), 2);
}

#[test]
fn the_name_with_more_mentions_stays_unless_the_other_is_chosen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+M");
    driver.press("Enter");
    driver.press("Right");
    driver.press("Enter");
    let left = names(&driver);
    assert_eq!(left.len(), 3, "{left:?}");
    let first = left.contains(&"Ramon Kessel".to_owned());
    let other = left.contains(&"Merridane Harbour Grid".to_owned());
    assert!(
        first != other,
        "one kept the name with more mentions: {left:?}"
    );
}

#[test]
fn the_card_of_an_entity_tells_of_the_other() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let ramon = driver
        .session()
        .entities()
        .find(|it| it.name == "Ramon Kessel");
    let id = ramon.expect("it is there").id;
    driver.harness.state_mut().send(Intent::ShowEntity(id));
    driver.settle();
    driver.settle();
    assert!(driver.harness.query_by_label("Possibly the same").is_some());
    driver.click("“ラモン・ケッセル” is not the same");
    assert!(driver.harness.query_by_label("Possibly the same").is_none());
    let grid = driver.session().entities().find(|it| it.name == "MHG");
    let id = grid.expect("it is there").id;
    driver.harness.state_mut().send(Intent::ShowEntity(id));
    driver.settle();
    driver.settle();
    driver.click("Merge with “Merridane Harbour Grid”");
    assert!(!names(&driver).contains(&"MHG".to_owned()));
    assert_eq!(driver.session().entities().count(), 4);
}

#[test]
fn every_language_has_words_for_it() {
    let home = tempfile::tempdir().expect("a folder");
    let session = session(home.path());
    for (language, title) in [
        (UiLanguage::German, "Möglicherweise gleiche Entitäten"),
        (UiLanguage::Italian, "Entità forse uguali"),
        (UiLanguage::Japanese, "同一の可能性があるエンティティ"),
    ] {
        let config = home.path().join(title);
        let mut driver = Driver::start_in(language, &config, Some(&session));
        driver
            .harness
            .state_mut()
            .send(Intent::Command(Command::Duplicates));
        driver.settle();
        assert!(driver.harness.query_by_label(title).is_some(), "{title}");
    }
}
