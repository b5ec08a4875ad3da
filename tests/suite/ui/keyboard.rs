//! A whole article tagged without the mouse.

use std::collections::BTreeMap;

use glossator::text::{ByteOffset, TextRange, grapheme};

use super::{
    driver::Driver,
    gold::{Wanted, check_export, check_session, coverage, range},
};

/// Where the caret stands.
fn caret(driver: &Driver) -> ByteOffset {
    let desk = driver.app().desk().expect("a session is open");
    desk.pane().expect("a reader").view.head()
}

/// Steps between two places, by character.
fn steps(driver: &Driver, from: ByteOffset, to: ByteOffset) -> usize {
    let (mut at, mut steps) = (from, 0);
    while at < to {
        at = grapheme::next(driver.shown().text(), at).expect("within the text");
        steps += 1;
    }
    assert_eq!(at, to, "a name begins and ends where characters do");
    steps
}

fn go(driver: &mut Driver, to: ByteOffset) {
    let from = caret(driver);
    match from <= to {
        true => driver.press_often("Right", steps(driver, from, to)),
        false => driver.press_often("Left", steps(driver, to, from)),
    }
    assert_eq!(caret(driver), to);
}

/// Selects from its start by Shift and the arrow.
fn select(driver: &mut Driver, range: TextRange) {
    go(driver, range.start());
    driver.press_often("Shift+Right", steps(driver, range.start(), range.end()));
    let desk = driver.app().desk().expect("a session is open");
    let selected = desk.pane().expect("a reader").view.range();
    assert_eq!(selected, Some(range));
}

#[test]
fn a_japanese_article_is_tagged_with_keys_alone() {
    let Some((folder, wanted)) = coverage() else {
        eprintln!("SKIPPED: GLOSSATOR_COVERAGE is not set");
        return;
    };
    // The last of the three is the Japanese one.
    let file = wanted.last().expect("some").file.clone();
    let wanted: Vec<Wanted> = wanted.into_iter().filter(|w| w.file == file).collect();
    assert!(wanted.len() > 60);
    let home = tempfile::tempdir().expect("a folder");
    let (config, session) = (home.path().join("config"), home.path().join("session"));
    let mut driver = Driver::start(&config, None);
    driver.press("Ctrl+N");
    driver.type_text("Kinvolk");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&session.to_string_lossy());
    driver.press("Ctrl+I");
    driver.answer_path(&folder.join(&file).to_string_lossy());
    let id = driver.document(&file).id;
    assert_eq!(driver.shown().language().map(|l| l.primary()), Some("ja"));

    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (n, mention) in wanted.iter().enumerate() {
        let range = range(&driver, id, mention.start, mention.end);
        select(&mut driver, range);
        driver.press(["1", "2", "3"][mention.label]);
        if n == 0 {
            driver.type_text("Ada");
            driver.press("Enter");
        }
        let Some(entity) = &mention.entity else {
            continue;
        };
        if let Some(name) = known.get(entity) {
            driver.press("L");
            driver.type_text(name);
            driver.press("Enter");
            driver.press("Escape");
        } else {
            driver.press("N");
            let text = range.slice(driver.shown().text()).expect("in the text");
            known.insert(entity.clone(), text.to_owned());
        }
    }
    check_session(&driver, &wanted, &BTreeMap::from([(file, id)]));

    let export = home.path().join("kinvolk.json");
    driver.press("Ctrl+E");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&export.to_string_lossy());
    check_export(&export, &wanted);
}
