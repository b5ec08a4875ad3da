//! What SRX says: the first rule that fits decides; cascades; maps; halves of every kind.

use super::*;
use crate::text::ByteOffset;

fn rule(breaks: bool, before: &str, after: &str) -> Rule {
    Rule {
        breaks,
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

fn set(rules: impl IntoIterator<Item = Rule>) -> Srx {
    Srx {
        languages: vec![LanguageRules {
            name: "all".to_owned(),
            rules: rules.into_iter().collect(),
        }],
        maps: vec![LanguageMap {
            pattern: ".*".to_owned(),
            rules: "all".to_owned(),
        }],
        ..Srx::default()
    }
}

#[track_caller]
fn check(rules: impl IntoIterator<Item = Rule>, text: &str, want: &[&str]) {
    let found = Segmenter::new(&set(rules), None).segments(text, &[], &[]);
    assert_eq!(texts(text, &found), want);
}

#[test]
fn without_rules_a_foreign_file_breaks_nowhere() {
    check([], "One. Two. Three", &["One. Two. Three"]);
}

#[test]
fn the_first_rule_that_fits_decides() {
    let stop = || rule(true, r"\.", r"\s");
    let mister = || rule(false, r"\bMr\.", r"\s");
    let text = "Mr. A. So.";
    check([mister(), stop()], text, &["Mr. A.", "So."]);
    check([stop(), mister()], text, &["Mr.", "A.", "So."]);
}

#[test]
fn a_break_may_be_inside_a_run_that_the_pattern_goes_over() {
    check([rule(true, "[.!]+", "!")], "a!!b", &["a!", "!b"]);
    check([rule(true, "", "b")], "abab", &["a", "ba", "b"]);
    check([rule(true, "a", "")], "abab", &["a", "ba", "b"]);
}

#[test]
fn word_boundaries_see_letters_of_every_writing() {
    let stop = || rule(true, r"\.", r"\s");
    check(
        [rule(false, r"\bé\.", r"\s"), stop()],
        "né. é. b",
        &["né.", "é. b"],
    );
    check([rule(true, r"\.", r"\s\w+\b")], "a. é", &["a.", "é"]);
    // `\B` where the pattern begins.
    check(
        [rule(false, r"\Bé\.", r"\s"), stop()],
        "né. é. b",
        &["né. é.", "b"],
    );
    // In the middle it can be told from what stands there.
    check(
        [rule(false, r"x\s\bv\.", r"\s"), stop()],
        "x v. y v. z",
        &["x v. y v.", "z"],
    );
}

#[test]
fn patterns_that_look_around_are_asked_too() {
    let stop = || rule(true, r"\.", r"\s");
    check(
        [rule(false, r"(?<!n)o\.", r"\s"), stop()],
        "so. no. b",
        &["so. no.", "b"],
    );
    check(
        [rule(true, r"\.", r"(?=\sB)\s")],
        "a. b. B",
        &["a. b.", "B"],
    );
    check([rule(true, r"\.++", r"\s")], "a.. b", &["a..", "b"]);
    // A boundary that no automaton can have: between the two halves.
    check([rule(true, r"\.", r"\b\w")], "a.b . c", &["a.", "b . c"]);
}

#[test]
fn words_of_icu_are_understood() {
    check([rule(true, r"\Q.)\E", r"\h")], "a.) b", &["a.)", "b"]);
    check([rule(true, r"\u3002", "")], "あ。い", &["あ。", "い"]);
    check(
        [rule(true, r"[\.\?](?#end)", r"[\h]+\p{Lu}")],
        "a? B",
        &["a?", "B"],
    );
    check(
        [rule(true, r"[[:punct:]&&[^,]]", " ")],
        "a, b; c",
        &["a, b;", "c"],
    );
}

#[test]
fn only_the_first_map_counts_unless_they_cascade() {
    let mut srx = set([rule(true, r"\.", r"\s")]);
    srx.languages.push(LanguageRules {
        name: "German".to_owned(),
        rules: vec![rule(false, r"\bz\.", r"\s")],
    });
    srx.maps.insert(
        0,
        LanguageMap {
            pattern: "[Dd][Ee].*".to_owned(),
            rules: "German".to_owned(),
        },
    );
    let text = "Ein z. Teil. Ende.";
    let cut = |srx: &Srx, tag: &str| {
        let found = Segmenter::new(srx, language(tag).as_ref()).segments(text, &[], &[]);
        found.len()
    };
    assert_eq!((cut(&srx, "de-AT"), cut(&srx, "en")), (1, 3));
    srx.cascade = true;
    assert_eq!((cut(&srx, "de-AT"), cut(&srx, "en")), (2, 3));
}

#[test]
fn what_is_left_out_makes_no_segment_and_cuts() {
    let text = "One two. Three\nfour five";
    let out = TextRange::of(4, 8).expect("not empty");
    let cut = ByteOffset::new(20);
    let found = Segmenter::new(shipped(), None).segments(text, &[out], &[cut]);
    assert_eq!(texts(text, &found), ["One", "Three", "four", "five"]);
}

#[test]
fn what_cannot_be_seen_makes_no_segment() {
    let text = "\u{200b}\n \u{3000}\nA. \u{feff}\n";
    let found = Segmenter::new(shipped(), None).segments(text, &[], &[]);
    assert_eq!(found.len(), 1);
}
