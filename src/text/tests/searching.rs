//! What is found: marked with ‹…› in the text it is sought in.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    task::Cancel,
    text::{
        ByteOffset, Fold, SourceText, fold_str, grapheme,
        search::{Hits, Query},
    },
};

fn source(text: &str) -> SourceText {
    SourceText::new(text.to_owned()).expect("short")
}

fn find(text: &SourceText, query: &Query) -> Hits {
    query.find(text, &Cancel::default()).expect("not cancelled")
}

/// Seeks `query` in `marked` without its marks and puts them back round what was found.
#[track_caller]
fn check_with(query: &Query, marked: &str) {
    let text = source(&marked.replace(['‹', '›'], ""));
    let hits = find(&text, query);
    let mut found = String::new();
    let mut at = 0;
    for hit in &hits.ranges {
        let range = hit.to_range();
        found += &text[at..range.start];
        found = found + "‹" + &text[range.clone()] + "›";
        at = range.end;
    }
    found += &text[at..];
    assert_eq!(found, marked, "{query:?}");
    assert_eq!(hits.count, hits.ranges.len());
}

fn query(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        ..Query::default()
    }
}

#[track_caller]
fn check(sought: &str, marked: &str) {
    check_with(&query(sought), marked);
}

#[track_caller]
fn check_case(sought: &str, marked: &str) {
    let case = Query {
        case: true,
        ..query(sought)
    };
    check_with(&case, marked);
}

#[track_caller]
fn check_forms(sought: &str, marked: &str) {
    let forms = Query {
        forms: true,
        ..query(sought)
    };
    check_with(&forms, marked);
}

#[track_caller]
fn check_words(sought: &str, marked: &str) {
    let words = Query {
        words: true,
        ..query(sought)
    };
    check_with(&words, marked);
}

#[test]
fn case_umlauts_and_sharp_s_are_overlooked_unless_asked_for() {
    check("strasse", "Die ‹Straße›, die ‹STRASSE› und die ‹STRAẞE›");
    check("straße", "‹Strasse›");
    check("müller", "‹Muller›, ‹Müller› und ‹mu\u{308}LLER›");
    check_case("Müller", "‹Muller›, ‹Müller›, MÜLLER und müller");
    check_case("strasse", "Straße STRASSE ‹strasse›");
    check_forms("müller", "Muller, ‹Müller› und ‹mu\u{308}LLER›");
    check_forms("ﬁ", "‹ﬁ› ‹fi›");
}

#[test]
fn half_of_a_sharp_s_is_no_hit() {
    check("stras", "Straße ‹STRAS›SE");
    check("sss", "Ma‹ßs›ystem, Ma‹sss›ystem, Maßystem");
}

#[test]
fn width_is_overlooked_unless_asked_for() {
    check("アヤツムギ", "‹ｱﾔﾂﾑｷﾞ›電算と‹アヤツムギ›電算");
    check("ｱﾔﾂﾑｷﾞ", "‹ｱﾔﾂﾑｷﾞ›電算と‹アヤツムギ›電算");
    check("mhg 2024", "「‹ＭＨＧ　２０２４›　対応」");
    check_forms("アヤツムギ", "ｱﾔﾂﾑｷﾞ電算と‹アヤツムギ›電算");
    check_forms("mhg", "ＭＨＧ ‹MHG›");
}

#[test]
fn a_kana_without_its_voice_mark_is_another() {
    check("ｱﾔﾂﾑｷ", "ｱﾔﾂﾑｷﾞ ‹アヤツムキ›");
    check("か", "が‹か›か\u{3099}");
}

#[test]
fn part_of_an_abbreviation_in_one_character_is_no_hit() {
    check("株", "㈱と(‹株›)");
    check("(株)", "‹㈱›と‹(株)›");
}

#[test]
fn arabic_is_found_from_right_to_left_and_its_marks_count() {
    check("قنديلو", "(سميرة ‹قنديلو›) و ‹قنديلو›");
    check("مرحبا", "مَرحَبًا ‹مرحبا›");
    check("ﷺ", "‹ﷺ›");
}

#[test]
fn an_emoji_is_found_whole_or_not_at_all() {
    check("👩", "👩\u{200D}💻 ‹👩› 👩🏽");
    check("💻", "👩\u{200D}💻 ‹💻›");
    check("👩\u{200D}💻", "‹👩\u{200D}💻›‹👩\u{200D}💻›");
    check("🇩🇪", "‹🇩🇪›🇯🇵🇪🇩🇪🇩");
}

#[test]
fn marks_go_with_their_letter() {
    check_forms("e", "e\u{301} é ‹e›");
    check_forms("é", "‹e\u{301}› ‹é› e");
    check("e", "‹e\u{301}› ‹é› ‹e›");
    check("\u{301}", "e\u{301}");
    check("merridane", "‹Merri\u{AD}dane›\u{AD}");
}

#[test]
fn whole_words_are_those_of_a_double_click() {
    check_words("data", "Database ‹data›, metadata");
    check_words("Azure", "all’‹Azure›, ‹Azure›’s, Azurei");
    check_words("Old Ledger", "the ‹Old Ledger› and Old Ledgers");
    check_words("京都", "‹京都›で東京都へ");
    check_words("c++", "‹C++›, ABC++");
}

#[test]
fn a_failed_place_does_not_hide_one_inside_it() {
    check_forms("aa", "ａ‹aa›");
    check_words("no no", "nono ‹no no›");
    check_words("a a", "ba ‹a a› a");
}

#[test]
fn overlapping_places_count_once() {
    check("aa", "‹aa›‹aa›a");
    check("abab", "‹abab›ab");
}

#[test]
fn nothing_is_found_for_nothing() {
    check("", "abc");
    check("\u{AD}", "a\u{AD}b");
    assert!(query("\u{200B}").is_empty());
    assert!(!query(" ").is_empty());
    check(" ", "a‹ ›b‹\u{A0}›c\n");
}

#[test]
fn what_is_cancelled_gives_nothing() {
    let cancel = Cancel::default();
    cancel.cancel();
    assert!(query("a").find(&source("a"), &cancel).is_err());
}

#[test]
fn words_of_a_long_line_are_known_from_one_end_to_the_other() {
    let line = "metadata data, datas data. 東京都の京都 data ".repeat(400);
    let words = Query {
        words: true,
        ..query("data")
    };
    let hits = find(&source(&line), &words);
    assert_eq!(hits.count, 3 * 400);
    for hit in hits.ranges {
        let before = line[..hit.start().to_usize()].chars().next_back();
        assert!(before.is_none_or(|c| !c.is_alphabetic()), "{hit:?}");
    }
}

#[test]
fn hits_are_given_by_the_bytes_they_touch() {
    let hits = find(&source("ab.ab.ab"), &query("ab"));
    let starts = |bytes| -> Vec<u32> {
        hits.within(bytes)
            .iter()
            .map(|hit| hit.start().get())
            .collect()
    };
    assert_eq!(starts(0..8), [0, 3, 6]);
    assert_eq!(starts(1..4), [0, 3]);
    assert_eq!(starts(2..3), [0; 0]);
    assert_eq!(starts(5..7), [6]);
}

/// By trying every place and every length.
fn slowly(text: &str, query: &Query) -> Vec<(usize, usize)> {
    let fold = Fold {
        case: !query.case,
        diacritics: true,
    };
    let sought = fold_str(&query.text, fold);
    let mut bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    bounds.push(text.len());
    let is_nothing = |from: usize, to: usize| fold_str(&text[from..to], fold).is_empty();
    let mut found = Vec::new();
    let mut n = 0;
    while n + 1 < bounds.len() && !sought.is_empty() {
        let start = bounds[n];
        let ends = bounds[n + 1..].iter().copied();
        let end = ends
            .enumerate()
            .filter(|_| !is_nothing(start, bounds[n + 1]))
            .find(|&(_, end)| fold_str(&text[start..end], fold) == sought);
        match end {
            Some((more, end)) => {
                found.push((start, end));
                n += more + 1;
            }
            None => n += 1,
        }
    }
    found
}

proptest! {
    #[test]
    fn hits_are_those_of_the_slow_way(
        text in super::text(14),
        sought in super::text(3),
        case in any::<bool>(),
    ) {
        let query = Query { case, ..query(&sought) };
        let text = source(&text);
        let hits = find(&text, &query);
        let found: Vec<_> = hits.ranges.iter().map(|hit| (hit.to_range().start, hit.to_range().end)).collect();
        prop_assert_eq!(found, slowly(&text, &query));
    }

    #[test]
    fn hits_never_cut_a_cluster(
        text in super::text(60),
        sought in super::text(2),
        flags in any::<(bool, bool, bool)>(),
    ) {
        let (case, forms, words) = flags;
        let query = Query { case, forms, words, text: sought };
        let text = source(&text);
        let mut last = ByteOffset::default();
        for hit in find(&text, &query).ranges {
            prop_assert!(grapheme::is_boundary(&text, hit.start()));
            prop_assert!(grapheme::is_boundary(&text, hit.end()));
            prop_assert!(last <= hit.start());
            last = hit.end();
        }
    }
}
