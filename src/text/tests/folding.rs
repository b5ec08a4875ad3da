//! Folding and the way back.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::text;
use crate::text::fold::{fold_cluster, folds_to_itself, stands_alone};
use crate::text::{Fold, Folded, TextRange, fold_str};

const PLAIN: Fold = fold(false, false);
const CASE: Fold = fold(true, false);
const BARE: Fold = fold(false, true);
const BOTH: Fold = fold(true, true);
const ALL: [Fold; 4] = [PLAIN, CASE, BARE, BOTH];

const fn fold(case: bool, diacritics: bool) -> Fold {
    Fold { case, diacritics }
}

#[track_caller]
fn check(source: &str, fold: Fold, want: &str) {
    assert_eq!(fold_str(source, fold), want);
    assert_eq!(Folded::new(source, fold).text(), want);
}

/// What stands in the source for the first `needle` in the folded text.
#[track_caller]
fn source_of<'a>(source: &'a str, fold: Fold, needle: &str) -> Option<&'a str> {
    let folded = Folded::new(source, fold);
    let start = folded.text().find(needle).expect("the needle is there");
    folded
        .to_source(start..start + needle.len())
        .map(|range| range.slice(source).unwrap())
}

/// A unit as it should be: start and end in the source, start and end in the folded text.
type Unit = (usize, usize, usize, usize);

fn units(source: &str, fold: Fold) -> (String, Vec<Unit>) {
    let mut text = String::new();
    let mut units = Vec::new();
    for (start, cluster) in source.grapheme_indices(true) {
        let from = text.len();
        text.push_str(&fold_cluster(cluster, fold));
        if text.len() > from {
            units.push((start, start + cluster.len(), from, text.len()));
        }
    }
    (text, units)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn pattern_and_text_fold_alike_cluster_by_cluster(source in text(40)) {
        for fold in ALL {
            let (want, _) = units(&source, fold);
            prop_assert_eq!(fold_str(&source, fold), want.as_str());
            let folded = Folded::new(&source, fold);
            prop_assert_eq!(folded.text(), want.as_str());
        }
    }

    #[test]
    fn long_texts_fold_like_short_ones(source in text(30)) {
        let long = format!("{source}\n").repeat(1 + 2000 / (source.len() + 1));
        for fold in ALL {
            prop_assert_eq!(fold_str(&long, fold), units(&long, fold).0);
        }
    }

    #[test]
    fn every_folded_range_leads_to_its_units(source in text(10)) {
        for fold in ALL {
            let folded = Folded::new(&source, fold);
            let (_, units) = units(&source, fold);
            let starts = |byte| units.iter().find(|u| u.2 == byte).map(|u| u.0);
            let ends = |byte| units.iter().find(|u| u.3 == byte).map(|u| u.1);
            let length = folded.text().len();
            for start in 0..length {
                let first = units.iter().find(|u| u.2 <= start && start < u.3).unwrap();
                for end in start + 1..=length {
                    let last = units.iter().find(|u| u.2 < end && end <= u.3).unwrap();
                    let want = starts(start).zip(ends(end)).and_then(|(s, e)| TextRange::from_range(s..e));
                    prop_assert_eq!(folded.to_source(start..end), want);
                    prop_assert_eq!(folded.to_source_outward(start..end), TextRange::from_range(first.0..last.1));
                }
            }
            prop_assert_eq!(folded.to_source(0..length + 1), None);
            prop_assert_eq!(folded.to_source_outward(0..length + 1), None);
        }
    }
}

#[test]
fn characters_on_the_quick_way_are_clusters() {
    for c in ('\u{80}'..=char::MAX).filter(|&c| stands_alone(c)) {
        for other in ["a", "漢", "क", "각", "ｱ", "ا", "ก"] {
            let pair = format!("{other}{c}{other}{c}");
            assert_eq!(pair.graphemes(true).count(), 4, "{c:?} beside {other}");
        }
    }
}

#[test]
fn characters_on_the_quickest_way_never_change() {
    for c in ('\u{80}'..=char::MAX).filter(|&c| folds_to_itself(c)) {
        for fold in ALL {
            assert_eq!(fold_cluster(&c.to_string(), fold), c.to_string());
        }
    }
}

#[test]
fn every_character_folds_alike_on_both_ways() {
    let all: String = ('\0'..'\u{20000}').flat_map(|c| [c, ' ']).collect();
    for fold in ALL {
        assert!(fold_str(&all, fold) == units(&all, fold).0);
    }
}

#[test]
fn width_and_compatibility_always_fold() {
    check("Ｋｉｎ㈱\u{A0}ﬁ", PLAIN, "Kin(株) fi");
}

#[test]
fn half_width_kana_compose_with_their_marks() {
    check("ｱｽﾞｰﾙ", PLAIN, "アズール");
    assert_eq!(source_of("ｱｽﾞｰﾙ", PLAIN, "ズ"), Some("ｽﾞ"));
}

#[test]
fn nothing_else_folds_unless_asked() {
    check("Straße İé", PLAIN, "Straße İé");
}

#[test]
fn sharp_s_is_ss_when_case_goes() {
    check("Straße GROẞ", CASE, "strasse gross");
}

#[test]
fn final_sigma_is_sigma_when_case_goes() {
    check("ΚΌΣΜΟΣ κόσμος", CASE, "κόσμοσ κόσμοσ");
}

#[test]
fn dotted_capital_i_keeps_its_dot_until_diacritics_go() {
    check("İstanbul", CASE, "i\u{307}stanbul");
    check("İstanbul", BARE, "Istanbul");
    check("İSTANBUL Işık", BOTH, "istanbul isik");
}

#[test]
fn soft_hyphens_and_zero_width_spaces_go() {
    check("Kin\u{AD}vo\u{200B}l\u{2060}k\u{FEFF}", PLAIN, "Kinvolk");
}

#[test]
fn joiners_stay() {
    check(
        "می\u{200C}خواهم 👩\u{200D}👧",
        BOTH,
        "می\u{200C}خواهم 👩\u{200D}👧",
    );
}

#[test]
fn diacritics_go_from_latin_greek_and_cyrillic() {
    check("Müller Łódź Đura Øre", BARE, "Muller Lodz Dura Ore");
    check("Ἀθῆναι Ёлка", BARE, "Αθηναι Елка");
    check("u\u{308} e\u{323}\u{301}", BARE, "u e");
}

#[test]
fn strokes_go_with_the_diacritics() {
    check("ØøŁłĐđĦħŦŧı", BARE, "OoLlDdHhTti");
    check("Øł", CASE, "øł");
}

#[test]
fn marks_that_make_other_letters_stay() {
    for text in [
        "ガパ",
        "दिल्ली",
        "น้ำ".replace('ำ', "\u{E4D}า").as_str(),
        "שָׁלוֹם",
        "مَرحَبًا",
    ] {
        check(text, BOTH, &fold_str(text, PLAIN));
        assert_eq!(fold_str(text, BOTH).chars().count(), text.chars().count());
    }
}

#[test]
fn composed_and_decomposed_fold_alike() {
    for fold in ALL {
        assert_eq!(
            fold_str("Müller ガ", fold),
            fold_str("Mu\u{308}ller カ\u{3099}", fold)
        );
    }
}

#[test]
fn a_match_inside_a_unit_has_no_source() {
    assert_eq!(source_of("㈱東芝", PLAIN, "株"), None);
    assert_eq!(source_of("㈱東芝", PLAIN, "(株)東"), Some("㈱東"));
    assert_eq!(source_of("Straße", CASE, "stras"), None);
    assert_eq!(source_of("Straße", CASE, "strass"), Some("Straß"));
}

#[test]
fn a_match_inside_a_unit_rounds_outward() {
    let folded = Folded::new("A㈱B", PLAIN);
    let range = folded.to_source_outward(2..5).unwrap();
    assert_eq!(range.slice("A㈱B"), Some("㈱"));
}

#[test]
fn what_folds_to_nothing_is_kept_inside_and_left_outside() {
    let source = "\u{AD}Kin\u{AD}volk\u{AD}\u{200B}";
    assert_eq!(source_of(source, PLAIN, "Kinvolk"), Some("Kin\u{AD}volk"));
}

#[test]
fn an_empty_range_has_no_source() {
    let folded = Folded::new("abc", PLAIN);
    assert_eq!(folded.to_source(1..1), None);
    assert_eq!(folded.to_source_outward(1..1), None);
    assert_eq!(Folded::new("\u{AD}", PLAIN).to_source(0..1), None);
}

#[test]
fn clusters_beyond_255_bytes_keep_their_place() {
    let source = format!("xк{}y", "\u{301}".repeat(200));
    let folded = Folded::new(&source, PLAIN);
    let end = folded.text().len();
    assert_eq!(
        folded.to_source(end - 1..end),
        TextRange::from_range(403..404)
    );
    assert_eq!(folded.to_source(1..end - 1), TextRange::from_range(1..403));
    assert_eq!(folded.to_source(1..end - 3), None);
}

#[test]
fn neighbouring_long_clusters_stay_apart() {
    let source = format!("к{0}к{0}", "\u{301}".repeat(200));
    let folded = Folded::new(&source, PLAIN);
    let half = folded.text().len() / 2;
    assert_eq!(folded.to_source(0..half), TextRange::of(0, 402));
    assert_eq!(
        folded.to_source_outward(half..half + 2),
        TextRange::of(402, 804)
    );
}

#[test]
fn the_table_is_compact_for_plain_text() {
    let source = "Die 東京 Möglichkeit и ".repeat(1000);
    assert!(Folded::new(&source, CASE).heap_bytes() < source.len() + 1000);
}
