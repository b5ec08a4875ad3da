//! A whole real article translated by keys, closed, opened again, and written for other tools.

use std::{collections::BTreeSet, path::Path};

use glossator::{
    format::{Stamp, xliff},
    model::{Report, Segment, TranslationStatus as T},
    text::Language,
    ui::{dialogs::Dialog, intent::Intent},
};

use jiff::Timestamp;

use super::{driver::Driver, gold::coverage};
use crate::program::done;

/// The Italian one.
const FILE: &str = "002_d745068f1aed5b1e.txt";

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

/// The article with its names tagged and linked, some of them with a rendering.
fn session(home: &Path, folder: &Path) {
    let gold = std::fs::read(folder.join("gold.json")).expect("the gold is there");
    let gold: serde_json::Value = serde_json::from_slice(&gold).expect("it is JSON");
    let mut list = csv::Writer::from_path(home.join("names.csv")).expect("a writable file");
    list.write_record(["label", "entity", "form", "language"])
        .expect("room");
    for entity in gold["entities"].as_array().expect("entities") {
        let text = |key: &str| entity[key].as_str().expect("a text");
        for form in entity["forms"].as_array().expect("forms") {
            let form = form.as_str().expect("a text");
            list.write_record([text("label"), text("name"), form, ""])
                .expect("room");
        }
    }
    list.flush().expect("room");
    let article = folder.join(FILE);
    let title = ["new", "session", "--title", "Kinvolk"];
    done(home, &[&title[..], &["--working-language", "en"]].concat());
    done(home, &["import", "session", &article.to_string_lossy()]);
    let tag = ["tag", "session", "--names", "names.csv"];
    done(home, &[&tag[..], &["--status", "confirmed"]].concat());
}

fn open(home: &Path) -> Driver {
    let session = home.join("session");
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver.press("Ctrl+Shift+Y");
    driver
}

fn segments(driver: &Driver) -> Vec<Segment> {
    driver.shown().segments(&english()).cloned().collect()
}

fn names(driver: &Driver) -> usize {
    let editor = driver.app().desk().and_then(|desk| desk.editor());
    editor.expect("it is being translated").names().len()
}

/// Exports in this format, by the dialog alone.
#[track_caller]
fn export(driver: &mut Driver, format: &str, file: &Path) {
    driver.press("Ctrl+E");
    driver.tab_to(format);
    driver.press("Space");
    driver.tab_to("Choose file and export…");
    driver.press("Enter");
    driver.press("Ctrl+A");
    driver.answer_path(&file.to_string_lossy());
    let Some(Dialog::Exported(proof)) = driver.app().dialog() else {
        panic!("no proof: {:?}", driver.app().dialog());
    };
    assert!(proof.holds(), "{proof:?}");
    driver.press("Escape");
    // With a folder for them, other programs read them too: tests/oracles.
    if let Some(folder) = std::env::var_os("GLOSSATOR_TRANSLATED") {
        let name = file.file_name().expect("a name");
        std::fs::copy(file, Path::new(&folder).join(name)).expect("copied");
    }
}

#[test]
fn an_article_is_translated_closed_opened_and_exported() {
    let Some((folder, _)) = coverage() else {
        eprintln!("SKIPPED: GLOSSATOR_COVERAGE is not set");
        return;
    };
    let home = tempfile::tempdir().expect("a folder");
    session(home.path(), &folder);
    let mut driver = open(home.path());
    // The button that cuts it into sentences has the focus.
    driver.press("Enter");
    let count = segments(&driver).len();
    assert!(count >= 8, "{count}");
    let mut inserted = 0;
    for n in 1..=count {
        driver.type_text(&format!("{n}. »In English«: "));
        for name in 1..=names(&driver).min(9) {
            driver.press(&format!("Ctrl+Shift+{name}"));
            driver.type_text(" & ");
            inserted += 1;
        }
        // What XML and tables have trouble with.
        driver.type_text("<so> it 😀 says\u{a0}— ‹\"quoted\"› …");
        driver.press("Ctrl+Enter");
    }
    let translated = segments(&driver);
    for (segment, n) in translated.iter().zip(1..) {
        let translation = &segment.translation;
        assert_eq!(translation.status, T::Translated, "{n}: {translation:?}");
        assert!(translation.text.starts_with(&format!("{n}. »In English«")));
    }
    let projected = translated.iter().map(|it| it.translation.mentions.len());
    assert!(inserted > 8, "{inserted} names");
    assert!(projected.sum::<usize>() >= inserted);
    driver.press("Ctrl+Q");
    drop(driver);

    let mut driver = open(home.path());
    assert_eq!(segments(&driver), translated);
    let [xliff12, xliff21, tmx] = ["xliff12", "xliff21", "tmx"].map(|name| home.path().join(name));
    export(&mut driver, "XLIFF 1.2", &xliff12);
    export(&mut driver, "XLIFF 2.1", &xliff21);
    export(&mut driver, "TMX", &tmx);
    // Nothing of it is other than what the session has.
    let stamp = Stamp {
        by: None,
        at: Timestamp::UNIX_EPOCH,
    };
    for file in [xliff12, xliff21] {
        let bytes = std::fs::read(&file).expect("written");
        let mut report = Report::new();
        let read = xliff::read("back", &bytes, &mut report).expect("XLIFF");
        let back = xliff::compare("back", &read, driver.session(), &stamp, &mut report);
        assert_eq!(report.total(), 0, "{report:?}");
        assert_eq!((back.counts.equal, back.changes.len()), (count, 0));
    }
    let tmx = std::fs::read_to_string(tmx).expect("written");
    let sources: BTreeSet<&str> = translated
        .iter()
        .filter_map(|it| it.at.slice(driver.shown().text().as_str()))
        .collect();
    assert_eq!(tmx.matches("<tu ").count(), sources.len());
}
