//! Readings above the text: lines make room, nothing else moves, and a setting hides them.

use std::{path::Path, sync::Arc};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    model::{
        Document, Report,
        document::Reading,
        edit::{DocumentEdit, Edit, HeadPart, What},
    },
    text::{ByteOffset, TextRange},
    workspace::{Access, Workspace},
};

use super::driver::{Driver, sample};

/// Where the base of the one reading begins in the sample's first document, and how long it is.
fn with_reading(session: &Path) -> TextRange {
    let opened = Workspace::open(session, Access::Write, &mut Report::new());
    let mut workspace = opened.expect("the sample opens");
    let document: &Arc<Document> = workspace.session().documents().next().expect("a document");
    let text = document.text().clone();
    // A word some lines down.
    let start = text.char_indices().filter(|(_, c)| *c == ' ').nth(30);
    let start = start.expect("a longer text").0 + 1;
    let end = start + text[start..].find(' ').expect("a word");
    let at = TextRange::from_range(start..end).expect("a range");
    let from = HeadPart::Readings(document.head().readings.clone());
    let reading = Reading {
        at,
        text: "reading".to_owned(),
    };
    let to = HeadPart::Readings(Arc::new(vec![reading]));
    let edit = Edit::In {
        document: document.id,
        edit: DocumentEdit::Head { from, to },
    };
    let done = workspace.commit(What::ChangeScheme, vec![edit], Vec::new());
    done.expect("it fits");
    workspace.close().expect("it is closed");
    at
}

#[test]
fn readings_make_room_and_a_setting_takes_it_back() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let at = with_reading(&session);
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    assert!(driver.app().settings().reader.show_readings);
    let first = ByteOffset::new(0);
    let places = |driver: &mut Driver| {
        let state = driver.harness.state_mut();
        let place = |at| state.screen_place(at);
        [first, at.start(), at.end()].map(place).map(Option::unwrap)
    };
    driver.press("Ctrl+Home");
    let with = places(&mut driver);

    // What is selected is the base, by the bytes of the text.
    driver.select(at);
    driver.press("Ctrl+Home");

    driver.press("Ctrl+Comma");
    let page = driver
        .harness
        .get_by_role_and_label(Role::ListBoxOption, "Reader");
    page.click();
    driver.settle();
    driver.click("Show readings (ruby)");
    driver.press("Escape");
    assert!(!driver.app().settings().reader.show_readings);
    let without = places(&mut driver);
    assert_eq!(with[0], without[0], "nothing above it moves");
    assert_eq!((with[1].x, with[2].x), (without[1].x, without[2].x));
    let room = with[1].y - without[1].y;
    assert!(room > 1.0 && room < 16.0, "{room}");
}
