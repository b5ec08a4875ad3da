//! Laws on made-up text, rules and files.

use proptest::prelude::*;

use super::*;
use crate::text::{ByteOffset, grapheme};

const PIECES: &[&str] = &[
    "Dr. ",
    "z. B. ",
    "U.S. ",
    "am 8. November ",
    "3.5",
    "…",
    "... ",
    ". ",
    "! ",
    "? ",
    "。",
    "！",
    "」",
    "「",
    "と",
    "」と",
    "。」と",
    "”",
    "“",
    "« ",
    " »",
    "’",
    "'",
    "\"",
    "(",
    ") ",
    "[…] ",
    "؟ ",
    "۔",
    "；",
    "Haus ",
    "die ",
    "Die ",
    "I ",
    "É",
    "é",
    "\u{301}",
    " \u{301}",
    "\u{200b}",
    "\u{feff}",
    "\u{3000}",
    " ",
    "\u{a0}",
    "\n",
    "🇩🇪",
    "👩‍👩‍👧",
    "नमस्ते।",
    "ไทย",
    "\r",
    "\t",
    "1. ",
    "IV. ",
    "S.p.A. ",
    "2026. 11. 8. ",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

/// Any characters that XML can say.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "", r"\b", r"\.", r"\s", r"[.?!]+", "a|b", r"\p{Lu}", "(", r"(?<!x)y", r"\w+\b", ".",
            ".*", "$", "^", "]]>", "&amp;", "<", "\r", "\n\t ", "\"'", "é{2,}", r"x*+", "。",
        ])
        .prop_map(str::to_owned),
        "[ -~\n\té。]{0,8}",
    ]
}

fn srx() -> impl Strategy<Value = Srx> {
    let rule = (any::<bool>(), word(), word()).prop_map(|(breaks, before, after)| Rule {
        breaks,
        before,
        after,
    });
    let language = (word(), prop::collection::vec(rule, 0..6))
        .prop_map(|(name, rules)| LanguageRules { name, rules });
    let map = (word(), word()).prop_map(|(pattern, rules)| LanguageMap { pattern, rules });
    let switches = any::<[bool; 6]>();
    (
        switches,
        prop::collection::vec(language, 0..4),
        prop::collection::vec(map, 0..4),
    )
        .prop_map(
            |([cascade, flows, start, end, isolated, icu], languages, mut maps)| {
                // So that the rules are asked at all.
                maps.extend(languages.first().map(|it| LanguageMap {
                    pattern: ".*".to_owned(),
                    rules: it.name.clone(),
                }));
                Srx {
                    cascade,
                    segment_subflows: flows,
                    handles: Handles {
                        start,
                        end,
                        isolated,
                    },
                    over_icu: icu,
                    languages,
                    maps,
                }
            },
        )
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Order, edges, nothing lost, nothing of what is left out.
fn holds(text: &str, found: &[TextRange], left_out: &[TextRange]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for range in found {
        prop_assert!(range.start().to_usize() >= end);
        for (from, to) in std::iter::once((end, range.start().to_usize())) {
            uncovered(text, from, to, left_out)?;
        }
        end = range.end().to_usize();
        let slice = range.slice(text).expect("on boundaries");
        prop_assert!(slice.contains(is_seen) && !slice.contains('\n'));
        for out in left_out {
            prop_assert!(!out.overlaps(*range));
        }
        if left_out.is_empty() {
            prop_assert!(grapheme::is_boundary(text, range.start()));
            prop_assert!(grapheme::is_boundary(text, range.end()));
        }
    }
    uncovered(text, end, text.len(), left_out)
}

fn uncovered(
    text: &str,
    from: usize,
    to: usize,
    left_out: &[TextRange],
) -> Result<(), TestCaseError> {
    for (at, c) in text[from..to].char_indices() {
        let at = ByteOffset::new(u32::try_from(from + at).expect("short"));
        let is_out = left_out.iter().any(|out| out.contains(at));
        prop_assert!(is_out || !is_seen(c), "{c:?} at {at:?} is in no segment");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn segments_hold_all_that_can_be_seen(text in text(), tag in prop::sample::select(LANGUAGES.to_vec())) {
        let found = Segmenter::new(shipped(), language(tag).as_ref()).segments(&text, &[], &[]);
        holds(&text, &found, &[])?;
    }

    #[test]
    fn segments_hold_nothing_left_out(text in text(), places in prop::collection::vec((0..200_usize, 1..30_usize), 0..4), cut in 0..200_u32) {
        let left_out: Vec<TextRange> = places
            .into_iter()
            .filter_map(|(start, length)| {
                let start = text.floor_char_boundary(start.min(text.len()));
                TextRange::from_range(start..text.floor_char_boundary((start + length).min(text.len())))
            })
            .collect();
        let found = Segmenter::new(shipped(), None).segments(&text, &left_out, &[ByteOffset::new(cut)]);
        holds(&text, &found, &left_out)?;
    }

    #[test]
    fn any_rules_cut_and_are_written_as_they_were_read(srx in srx(), text in text()) {
        let written = write(&srx);
        let again = read(&written).expect("SRX");
        prop_assert_eq!(&again.srx, &srx);
        let found = Segmenter::new(&srx, None).segments(&text, &[], &[]);
        holds(&text, &found, &[])?;
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(at in 0..6_000_usize, length in 0..40_usize, by in "[ -~\u{0}<>&\"é]{0,12}") {
        let mut file = std::fs::read_to_string(folder("assets/segmentation/ja.srx")).expect("ours");
        let start = file.floor_char_boundary(at.min(file.len()));
        let end = file.floor_char_boundary((start + length).min(file.len()));
        file.replace_range(start..end, &by);
        if let Ok(found) = read(&file) {
            let found = Segmenter::new(&found.srx, language("ja").as_ref());
            let _ = { found }.segments("「はい。」と言った。", &[], &[]);
        }
        // And cut short.
        file.truncate(start);
        prop_assert!(read(&file).is_err() || start >= file.trim_end().len());
    }
}

/// A long line, of the kinds that make cutting slow where it is not linear.
#[test]
fn a_long_line_is_cut_once_through() {
    for (piece, each) in [
        ("Ein Satz mit z. B. Wörtern. ", 1),
        ("a. ", 0),
        (".", 0),
        ("と」。", 1),
        ("🇩🇪", 0),
    ] {
        let text = piece.repeat((256 << 10) / piece.len());
        let found = Segmenter::new(shipped(), language("de").as_ref()).segments(&text, &[], &[]);
        assert!(!found.is_empty());
        if each > 0 {
            assert!(
                found.len() > text.len() / piece.len() / 2,
                "{piece}: {}",
                found.len()
            );
        }
    }
}
