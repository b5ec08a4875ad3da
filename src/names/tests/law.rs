//! The rule as a law: the matcher against the plainest reading of the rule.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{list_of, source};
use crate::names::symbols::{is_symbol, may_fold_to_ascii};
use crate::names::{Matcher, NamesList};
use crate::text::script::{is_digit, is_latin_letter, is_mark};
use crate::text::{Fold, fold_str};

/// A grapheme cluster that folds to something.
struct Unit<'t> {
    start: usize,
    source: &'t str,
    folded: String,
}

/// Every stretch of clusters is held against every form.
fn naive(text: &str, list: &NamesList, fold: Fold) -> Vec<(usize, usize, usize)> {
    let units: Vec<Unit> = text
        .grapheme_indices(true)
        .map(|(start, source)| Unit {
            start,
            source,
            folded: fold_str(source, fold),
        })
        .filter(|unit| !unit.folded.is_empty())
        .collect();
    let forms: Vec<(usize, String)> = list
        .forms()
        .map(|(id, form)| (id.index(), fold_str(&form.text, fold)))
        .collect();
    let mut hits = Vec::new();
    let mut from = 0;
    while from < units.len() {
        let mut longest = None;
        for to in from + 1..=units.len() {
            let joined: String = units[from..to].iter().map(|u| u.folded.as_str()).collect();
            if let Some((id, form)) = forms.iter().find(|(_, form)| *form == joined)
                && may_start(&units[..from], form)
                && may_end(&units[to..], form)
            {
                longest = Some((to, *id));
            }
        }
        match longest {
            Some((to, id)) => {
                let last = &units[to - 1];
                hits.push((units[from].start, last.start + last.source.len(), id));
                from = to;
            }
            None => from += 1,
        }
    }
    hits
}

fn may_start(before: &[Unit], form: &str) -> bool {
    let first = form.chars().next().unwrap();
    if !is_latin_letter(first) && !is_digit(first) {
        return true;
    }
    let units = before.iter().rev();
    let mut seen = units.filter_map(|unit| {
        let folded = unit.folded.chars().rev().find(|&c| !selects(c))?;
        Some((folded, unit.source.chars().rev().find(|&c| !selects(c))?))
    });
    seen.next()
        .is_none_or(|(folded, source)| is_edge(folded, source))
}

fn may_end(after: &[Unit], form: &str) -> bool {
    let last = form.chars().rev().find(|&c| !is_mark(c));
    if !last.is_some_and(|c| is_latin_letter(c) || is_digit(c)) {
        return true;
    }
    let mut seen = after.iter().filter_map(|unit| {
        let folded = unit.folded.chars().find(|&c| !selects(c))?;
        Some((folded, unit.source.chars().find(|&c| !selects(c))?))
    });
    seen.next()
        .is_none_or(|(folded, source)| is_edge(folded, source))
}

fn is_edge(folded: char, source: char) -> bool {
    let in_word = |c| is_latin_letter(c) || is_digit(c) || is_mark(c);
    !in_word(folded) || "™²´①㎏".contains(source)
}

fn selects(c: char) -> bool {
    c == '\u{FE0F}'
}

/// Few different pieces, so that names are met, torn and glued.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "a", "b", "A", "ａ", "é", "e", "\u{301}", "ß", "s", "3", "２", " ", " ", "\u{A0}", "-",
        "'", ".", "\u{AD}", "\u{200B}", "™", "²", "´", "①", "㎏", "T", "M", "カ", "ガ", "\u{3099}",
        "ｶ", "ﾞ", "㈱", "(", "株", ")", "復", "👩", "\u{200D}", "💻", "☁", "\u{FE0F}", "🇩", "🇪",
        "س", "א", "क", "ी", "\n",
    ])
}

fn text(pieces: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..pieces).prop_map(|pieces| pieces.concat())
}

/// Forms: some of their own, some taken from the text.
fn text_and_forms() -> impl Strategy<Value = (String, Vec<String>)> {
    let cuts = prop::collection::vec((any::<prop::sample::Index>(), 1..6usize), 0..8);
    (text(40), cuts, prop::collection::vec(text(4), 0..6)).prop_map(|(text, cuts, mut forms)| {
        let chars: Vec<char> = text.chars().collect();
        for (at, length) in cuts {
            let at = at.index(chars.len());
            forms.push(chars[at..].iter().take(length).collect());
        }
        forms.retain(|form| !form.trim().is_empty());
        (text, forms)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn finds_what_the_rule_says((text, forms) in text_and_forms(), case: bool, diacritics: bool) {
        let fold = Fold { case, diacritics };
        let list = list_of(forms.iter().map(String::as_str));
        let got: Vec<_> = Matcher::new(&list, fold)
            .find(&source(&text))
            .into_iter()
            .map(|hit| {
                let range = hit.range.to_range();
                (range.start, range.end, hit.form.index())
            })
            .collect();
        prop_assert_eq!(&got, &naive(&text, &list, fold));
        for pair in got.windows(2) {
            prop_assert!(pair[0].1 <= pair[1].0, "hits overlap or are out of order");
        }
    }
}

#[test]
fn a_long_text_is_chosen_from_window_by_window() {
    let unit = "aaa aa a ";
    let list = list_of(["a", "aa", "aaa", "a a", "aa a aaa", "aaa aa"]);
    let text = unit.repeat(2_000);
    let short: Vec<_> = naive(&unit.repeat(4), &list, Fold::default());
    let long = Matcher::new(&list, Fold::default()).find(&source(&text));
    assert_eq!(long.len() % 2_000, 0);
    assert_eq!(long.len() / 2_000, short.len() / 4);
    for (hit, want) in long.iter().zip(short) {
        assert_eq!(
            (hit.range.start().to_usize(), hit.range.end().to_usize()),
            (want.0, want.1)
        );
    }
}

#[test]
fn what_may_still_grow_waits_for_the_next_window() {
    let list = list_of(["b", "a", "a a", "a a a", "a a a a"]);
    // Shifted, so that some window ends within every part of a name.
    for shift in 0..16 {
        let text = "b ".repeat(shift) + &"a a a a; ".repeat(1_000);
        let hits = Matcher::new(&list, Fold::default()).find(&source(&text));
        assert_eq!(hits.len(), shift + 1_000);
    }
}

#[test]
fn symbols_are_known_in_long_texts_too() {
    let text = "Azure™ Azures ²Azure xAzure Azurek Azure㎏ 3Azure ".repeat(500);
    let list = list_of(["Azure"]);
    let hits = Matcher::new(&list, Fold::default()).find(&source(&text));
    assert_eq!(hits.len(), 3 * 500);
}

#[test]
fn no_symbol_that_folds_to_a_word_is_forgotten() {
    for c in '\u{80}'..=char::MAX {
        if !is_symbol(c) || may_fold_to_ascii(c) {
            continue;
        }
        for (case, diacritics) in [(false, false), (true, true)] {
            let folded = fold_str(&c.to_string(), Fold { case, diacritics });
            let ends = [folded.chars().next(), folded.chars().next_back()];
            let in_word = |c: &Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            assert!(!ends.iter().any(in_word), "{c:?} folds to {folded:?}");
        }
    }
}

#[test]
fn a_large_list_finds_the_same_as_a_small_one() {
    // Beyond the bound of the DFA.
    let many: Vec<String> = (0..20_000).map(|n| format!("Firma Nummer {n}")).collect();
    let list = list_of(many.iter().map(String::as_str));
    let hits = Matcher::new(&list, Fold::default()).find(&source(
        "Firma Nummer 7 und Firma Nummer 19999, Firma Nummer 20000",
    ));
    let found: Vec<_> = hits.iter().map(|hit| hit.form.index()).collect();
    assert_eq!(found, [7, 19_999]);
}

#[test]
fn an_empty_list_and_forms_that_fold_to_nothing_find_nothing() {
    for forms in [vec![], vec!["\u{200B}\u{AD}"]] {
        let list = list_of(forms);
        let matcher = Matcher::new(&list, Fold::default());
        assert_eq!(matcher.find(&source("a\u{AD}b")), []);
        for (id, _) in list.forms() {
            assert_eq!(matcher.forms_like(id), []);
        }
    }
}
