//! Finding in the document that is shown.

use egui_kittest::kittest::Queryable as _;
use glossator::{
    model::{Ranges, Status},
    text::TextRange,
    ui::find::Find,
};

use super::driver::{Driver, sample};

struct Shown {
    driver: Driver,
    _home: tempfile::TempDir,
}

/// The sample, with this file of it in the reader.
fn shown(file: &str) -> Shown {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    let wanted = driver.document(file).id;
    for _ in 0..4 {
        if driver.shown().id != wanted {
            driver.press("Ctrl+PageDown");
        }
    }
    assert_eq!(driver.shown().id, wanted);
    Shown {
        driver,
        _home: home,
    }
}

impl Shown {
    fn selected(&self) -> Option<TextRange> {
        let pane = self.driver.app().desk().and_then(|desk| desk.pane());
        pane.expect("a reader").view.range()
    }

    fn find(&self) -> &Find {
        let pane = self.driver.app().desk().and_then(|desk| desk.pane());
        &pane.expect("a reader").find
    }

    /// The nth place of these words as they stand, from 0.
    #[track_caller]
    fn place(&self, words: &str, n: usize) -> TextRange {
        let text = self.driver.shown().text();
        let (at, _) = text.match_indices(words).nth(n).expect("it is there");
        TextRange::from_range(at..at + words.len()).expect("not empty")
    }

    fn count(&self, words: &str) -> usize {
        self.driver.shown().text().matches(words).count()
    }

    #[track_caller]
    fn says(&self, words: &str) {
        let found = self.driver.harness.query_all_by_label(words).count();
        assert_eq!(found, 1, "{words} is shown");
    }
}

#[test]
fn a_hit_is_sought_gone_to_and_tagged_by_keys_alone() {
    let mut shown = shown("de.txt");
    let all = shown.count("Nimbrecht");
    shown.driver.press("Ctrl+F");
    shown.driver.type_text("nimbrecht");
    assert_eq!(shown.selected(), Some(shown.place("Nimbrecht", 0)));
    shown.says(&format!("1 of {all}"));
    shown.driver.press("F3");
    shown.driver.press("Enter");
    shown.says(&format!("3 of {all}"));
    shown.driver.press("Shift+Enter");
    let second = shown.place("Nimbrecht", 1);
    assert_eq!(shown.selected(), Some(second));
    assert!(shown.find().is_typing());

    shown.driver.press("Escape");
    assert!(!shown.find().is_open());
    assert_eq!(shown.selected(), Some(second));
    shown.driver.press("1");
    let found = shown.driver.shown().mentions().at(&Ranges::one(second));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].status, Status::Confirmed);
    assert_eq!(found[0].label.as_str(), "company");

    // Who tags is asked once. After it the next hit is one key away, the bar closed or not.
    shown.driver.press("Escape");
    shown.driver.press("F3");
    assert_eq!(shown.selected(), Some(shown.place("Nimbrecht", 2)));
    assert!(!shown.find().is_open());
}

#[test]
fn a_japanese_name_is_found_in_either_width() {
    let mut shown = shown("ja.txt");
    let (full, half) = (shown.count("アヤツムギ"), shown.count("ｱﾔﾂﾑｷﾞ"));
    assert!(full > 0 && half > 0);
    shown.driver.press("Ctrl+F");
    shown.driver.type_text("ｱﾔﾂﾑｷﾞ");
    shown.says(&format!("1 of {}", full + half));
    assert_eq!(shown.selected(), Some(shown.place("アヤツムギ", 0)));
    shown.driver.press("Shift+F3");
    shown.driver.press("Shift+F3");
    assert_ne!(shown.selected(), Some(shown.place("アヤツムギ", 0)));
    shown.driver.click("Match accents and character width");
    shown.says(&format!("1 of {half}"));
    assert_eq!(shown.selected(), Some(shown.place("ｱﾔﾂﾑｷﾞ", 0)));
}

#[test]
fn case_and_whole_words_count_when_asked_for() {
    let mut shown = shown("de.txt");
    shown.driver.press("Ctrl+F");
    shown.driver.type_text("DATEN");
    let all = shown.count("Daten") + shown.count("daten");
    shown.says(&format!("1 of {all}"));
    shown.driver.click("Whole words only");
    let words = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| *word == "Daten").count()
    };
    let whole = words(shown.driver.shown().text());
    assert!(0 < whole && whole < all);
    shown.says(&format!("1 of {whole}"));
    shown.driver.click("Match case");
    shown.says("No hits");
    assert_eq!(shown.selected(), None);
    shown.driver.click("Close find bar");
    assert!(!shown.find().is_open());
}

#[test]
fn what_is_selected_is_taken_in() {
    let mut shown = shown("en.txt");
    let word = shown.place("Spindel", 1);
    shown.driver.select(word);
    shown.driver.press("Ctrl+F");
    let all = shown.count("Spindel");
    shown.says(&format!("2 of {all}"));
    assert_eq!(shown.selected(), Some(word));
    // All in the field is selected: typing begins anew from there.
    shown.driver.type_text("harbour");
    shown.says(&of(&shown, "harbour", word));
}

/// »2 of 5«: the first of these words from a place on, ignoring case.
fn of(shown: &Shown, words: &str, from: TextRange) -> String {
    let text = shown.driver.shown().text();
    let count = |text: &str| text.to_lowercase().matches(words).count();
    let before = count(&text[..from.start().to_usize()]);
    format!("{} of {}", before + 1, count(text))
}

#[test]
fn where_nothing_is_sought_f3_says_what_to_do() {
    let mut shown = shown("en.txt");
    shown.driver.press("F3");
    let notice = shown.driver.notice();
    assert!(
        notice.starts_with("Nothing was sought here yet"),
        "{notice}"
    );
    assert!(notice.ends_with('F'), "{notice}");
}

#[test]
fn another_document_is_searched_for_the_same_and_escape_in_the_text_closes() {
    let mut shown = shown("de.txt");
    shown.driver.press("Ctrl+F");
    shown.driver.type_text("spindel");
    let here = shown.count("Spindel");
    shown.says(&format!("1 of {here}"));
    shown.driver.press("Ctrl+PageDown");
    let there = shown.driver.shown().text().to_lowercase();
    let there = there.matches("spindel").count();
    assert_ne!(here, there);
    shown.says(&format!("{there} hits"));
    // Into the text: the first Escape lets go of the hit, the second closes the bar.
    shown.driver.press("F3");
    shown.driver.press("F6");
    shown.driver.press("Shift+F6");
    shown.driver.press("Escape");
    assert_eq!(shown.selected(), None);
    assert!(shown.find().is_open());
    shown.driver.press("Escape");
    assert!(!shown.find().is_open());
}

#[test]
fn a_search_that_leads_nowhere_shows_that_in_the_bar() {
    let mut shown = shown("de.txt");
    shown.driver.press("Ctrl+F");
    shown.driver.type_text("spindelx");
    shown.says("No hits");
    shown.driver.press("Escape");
    assert_eq!(shown.selected(), None);
    shown.driver.press("F3");
    assert!(shown.find().is_open());
    shown.says("No hits");
}
