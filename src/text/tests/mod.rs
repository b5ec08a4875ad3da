//! Laws of the text room on text of many kinds, and one line per behaviour.

mod encodings;
mod folding;
mod languages;
mod offsets;
mod records;
mod searching;
mod sources;

use proptest::prelude::*;

/// Pieces that between them have every kind of cluster, character length and line end we meet.
const PIECES: &[&str] = &[
    "Möglichkeit ",
    "Straße",
    "GROẞ",
    "u\u{308}ber",
    "perché l’attività ",
    "「東京」の",
    "スマート",
    "ガ",
    "ｱｽﾞｰﾙ",
    "ﾞ",
    "㈱",
    "Ｋｉｎ",
    "٣ مَرحَبًا ",
    "क्षेत्र ",
    "दिल्ली",
    "น้ำ",
    "ที่",
    "👩\u{200D}👩\u{200D}👧",
    "👍🏽",
    "🇩🇪🇯🇵",
    "🇮",
    "e\u{301}\u{323}",
    "\u{301}",
    "𝔘",
    "𠮷",
    "\r\n",
    "\n",
    "\r",
    "\u{FEFF}",
    "Kin\u{AD}volk",
    "\u{200B}",
    "İıŁø",
    "ﬁﷺ",
    "각\u{11A8}",
    "ᄀ",
    "йΆς",
    "\u{A0}…™",
    "\u{600}1",
    "ï»¿",
    "a",
    " ",
];

/// Up to `max` pieces in any order.
pub(super) fn text(max: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..max)
        .prop_map(|pieces| pieces.concat())
}

/// Text long enough to cross several blocks of the index, mostly ASCII or hardly.
fn long_text() -> impl Strategy<Value = String> {
    (text(40), 0..700_usize, text(200))
        .prop_map(|(a, ascii, b)| format!("{a}{}{b}", "x\n".repeat(ascii)))
}
