//! Names lists in the window: one of the Wikidata, two switched on and off, one written out.

use std::path::Path;

use egui_kittest::kittest::Queryable as _;
use glossator::{
    action::{Action, Import, ImportAs, Input},
    model::{Report, Status},
    task::Progress,
    ui::intent::Intent,
    workspace::Workspace,
};

use super::driver::Driver;

const TEXT: &str = "Kolvar kauft Briskel.\nVon Kolvar heißt es nichts.\nBriskel schweigt.\n";
const WIKIDATA: &str = r#"{"entities":{"Q7":{"id":"Q7",
    "labels":{"de":{"language":"de","value":"Kolvar"}},
    "aliases":{"de":[{"language":"de","value":"Kolvar AG"}]},
    "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4830453"}}}}]}}}}"#;
const TABLE: &str = "label,name\ncompany,Briskel\n";

fn start(home: &Path) -> Driver {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "S".to_owned(), Vec::new()).expect("a session");
    let path = home.join("de.txt");
    for (name, text) in [
        ("de.txt", TEXT),
        ("Q7.json", WIKIDATA),
        ("Firmen.csv", TABLE),
    ] {
        std::fs::write(home.join(name), text).expect("room");
    }
    let import = Action::Import(Import {
        files: vec![Input::Path(path)],
        language: None,
        encoding: None,
        files_are: ImportAs::default(),
    });
    let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("imported");
    workspace.close().expect("closed");
    let mut driver = Driver::start(&home.join("config"), Some(&folder));
    driver
        .harness
        .state_mut()
        .send(Intent::SetReviewer("Ada".to_owned()));
    driver.settle();
    driver.press("Ctrl+Shift+N");
    for name in ["Q7.json", "Firmen.csv"] {
        driver.click("Add a list…");
        driver.answer_path(&home.join(name).to_string_lossy());
        driver.click("Add list");
        driver.settle();
    }
    driver.press("Escape");
    driver.press("Ctrl+G");
    driver.settle();
    driver
}

/// The open proposals, as they read.
fn proposed(driver: &Driver) -> Vec<String> {
    let document = driver.session().documents().next().expect("one");
    let mentions = document.mentions().iter();
    let open = mentions.filter(|it| it.status == Status::Proposed);
    open.map(|it| it.ranges.quote(document.text()).expect("it fits"))
        .collect()
}

#[test]
fn two_lists_are_switched_on_and_off_and_say_what_they_proposed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    assert_eq!(
        proposed(&driver),
        ["Kolvar", "Briskel", "Kolvar", "Briskel"]
    );
    driver.press("Ctrl+Shift+N");
    driver.settle();
    let rows = driver
        .harness
        .query_all_by_label_contains("proposed 2 times");
    assert!(rows.count() >= 2, "each says so");
    // The first one goes off with its proposals, and comes on again.
    driver.press("Space");
    driver.settle();
    assert_eq!(proposed(&driver), ["Briskel", "Briskel"]);
    driver
        .harness
        .get_by_label("Q7, one entry · nothing proposed");
    driver.press("Down");
    driver.press("Space");
    driver.settle();
    assert!(proposed(&driver).is_empty());
    driver.press("Up");
    driver.press("Space");
    driver.press("Escape");
    driver.press("Ctrl+G");
    driver.settle();
    assert_eq!(proposed(&driver), ["Kolvar", "Kolvar"]);
}

#[test]
fn a_list_is_written_as_json_of_the_wikidata_and_read_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+N");
    driver.click("Save as…");
    let out = home.path().join("out.json");
    // In place of the name that is offered.
    driver.press("Ctrl+A");
    driver.answer_path(&out.to_string_lossy());
    driver.settle();
    let written = std::fs::read_to_string(&out).expect("it was written");
    assert!(
        written.contains("\"Kolvar AG\"") && written.contains("\"Q7\""),
        "{written}"
    );
    driver.press("Ctrl+Shift+N");
    driver.click("Add a list…");
    driver.answer_path(&out.to_string_lossy());
    driver.click("Add list");
    driver.settle();
    let session = driver.session();
    let entries: Vec<_> = session
        .lists()
        .map(|list| {
            let entry = session.entries(list.id).next().expect("one");
            let names: Vec<&str> = entry.names.iter().map(|it| it.text.as_str()).collect();
            (
                entry.label.clone(),
                entry.name.clone(),
                names,
                entry.external_id.clone(),
            )
        })
        .collect();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries.iter().filter(|it| it.3 == "Q7").count(), 2);
    let mut of_wikidata = entries.iter().filter(|it| it.3 == "Q7");
    assert_eq!(of_wikidata.next(), of_wikidata.next());
}
