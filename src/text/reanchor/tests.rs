//! One line per behaviour: ‹ › is a mention in the old text, and where it is expected in the new.

use proptest::prelude::*;

use super::super::tests::text;
use super::{Anchors, Moved};
use crate::text::{DecodeHints, Encoding, TextRange, decode};

fn range_of(marked: &str) -> (String, Option<TextRange>) {
    let text = marked.replace(['‹', '›'], "");
    let range = marked.find('‹').and_then(|start| {
        let end = marked.find('›')? - '‹'.len_utf8();
        TextRange::from_range(start..end)
    });
    (text, range)
}

#[track_caller]
fn check(old: &str, new: &str) {
    let ((old, from), (new, to)) = (range_of(old), range_of(new));
    let from = from.expect("a mention");
    let want = to.map_or(Moved::Gone, |to| {
        if old[from.to_range()] == new[to.to_range()] {
            Moved::Same(to)
        } else {
            Moved::Changed(to)
        }
    });
    assert_eq!(
        Anchors::between(&old, &new).map(from),
        want,
        "{old} -> {new}"
    );
}

#[test]
fn edits_elsewhere_move_a_mention() {
    check(
        "Die ‹Kinvolk› GmbH",
        "Wie es heißt: Die ‹Kinvolk› GmbH aus Berlin",
    );
    check("eins\nzwei ‹Azure›\ndrei", "zwei ‹Azure›\nneu\ndrei");
    check("Azure und ‹Azure›", "Azure, Azure und ‹Azure›");
    check("「‹東京›」で", "新「‹東京›」でも");
}

#[test]
fn what_is_written_right_beside_is_not_taken_in() {
    check("die ‹Kinvolk› kauft", "die neue ‹Kinvolk› kauft");
    check("die ‹Kinvolk›", "die ‹Kinvolk› GmbH");
    check("‹Kinvolk› GmbH", "Firma ‹Kinvolk› GmbH");
}

#[test]
fn a_corrected_mention_is_changed() {
    check("die ‹Kinvlk› GmbH kauft", "die ‹Kinvolk› GmbH kauft");
    check("die ‹Xinvolk› GmbH kauft", "die ‹Kinvolk› GmbH kauft");
    check("die ‹Kinvolc› GmbH kauft", "die ‹Kinvolk› GmbH kauft");
    check("ein ‹Café› hier", "ein ‹Cafe\u{301}› hier");
    check(
        "kommt zu ‹Microsoft› heute früh am Morgen.",
        "kommt zu ‹Mikrosoft›.",
    );
    check(
        "eins\nzu ‹Microsoft›.\nDer Preis ist noch offen.\n",
        "eins\nzu ‹Mikrosoft›.\n",
    );
    check("Herr ‹Brendan Burns› kam", "Herr ‹Brendan D. Burns› kam");
}

#[test]
fn a_mention_replaced_as_a_whole_is_changed() {
    check("die ‹Microsoft› kauft", "die ‹Amazon› kauft");
}

#[test]
fn a_removed_mention_is_gone() {
    check("die ‹Kinvolk› GmbH kauft", "die GmbH kauft");
    check("eins\nzwei ‹Azure› drei\nvier", "eins\nvier");
    check("‹Azure›", "");
}

#[test]
fn a_mention_of_which_little_is_left_is_gone() {
    check(
        "Der Konzern ‹Microsoft Corporation aus Redmond› kauft ein.",
        "Gestern sagte Microsoft nichts.",
    );
}

#[test]
fn a_rewritten_passage_takes_its_mentions_along() {
    check(
        "Anfang.\nDer Konzern ‹Microsoft› hat das Startup übernommen.\nEnde.",
        "Anfang.\nZum Preis wollte sich gestern niemand äußern, so die Agentur unter Berufung auf Kreise.\nEnde.",
    );
}

#[test]
fn a_line_that_moved_is_found() {
    check(
        "Erster langer Absatz über nichts.\nZweiter Absatz mit ‹Kinvolk› darin.\nDritter Absatz, ganz lang.\nVierter",
        "Dritter Absatz, ganz lang.\nVierter\nErster langer Absatz über nichts.\nZweiter Absatz mit ‹Kinvolk› darin.\n",
    );
}

#[test]
fn a_range_off_the_text_is_gone() {
    let anchors = Anchors::between("ä", "ä");
    for (start, end) in [(0, 1), (1, 2), (0, 3), (7, 9)] {
        assert_eq!(
            anchors.map(TextRange::of(start, end).expect("not empty")),
            Moved::Gone
        );
    }
}

#[test]
fn texts_with_nothing_in_common_are_compared_in_time() {
    let line = |seed: usize| {
        (0..40)
            .map(|at| format!("w{} ", (seed * 7919 + at * 31) % 5003))
            .collect::<String>()
    };
    let old: String = (0..2500).map(|at| line(at) + "\n").collect();
    let new: String = (0..2500).map(|at| line(at + 9999) + "\n").collect();
    let started = std::time::Instant::now();
    let _ = Anchors::between(&old, &new);
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}

fn encoding(label: &str) -> Encoding {
    Encoding::for_label(label).expect("known")
}

/// A mention of the wrongly read text, and the text at its place in the rightly read one.
#[track_caller]
fn reread(bytes: &[u8], from: &str, to: &str, mention: &str, want: Option<&str>) {
    let anchors = Anchors::by_bytes(bytes, encoding(from), encoding(to));
    let start = anchors.old().find(mention).expect("in the text");
    let range = TextRange::from_range(start..start + mention.len()).expect("not empty");
    let found = anchors.map(range);
    let found_text = found
        .range()
        .and_then(|range| range.slice(anchors.new_text()));
    assert_eq!(found_text, want);
    if let Some(want) = want {
        assert_eq!(matches!(found, Moved::Same(_)), mention == want);
    }
}

#[test]
fn another_encoding_is_exact_by_bytes() {
    let german = "Die „Möglichkeit“ für Müller\r\nund Kinvolk".as_bytes();
    reread(german, "windows-1252", "utf-8", "MÃ¼ller", Some("Müller"));
    reread(german, "windows-1252", "utf-8", "Kinvolk", Some("Kinvolk"));
    reread(german, "utf-8", "windows-1252", "Müller", Some("MÃ¼ller"));
    // Half a character takes the whole one.
    reread(german, "windows-1252", "utf-8", "¼ller", Some("üller"));
    reread(german, "windows-1252", "utf-8", "MÃ", Some("Mö"));
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("\r\n「東京」のMicrosoftがｱｽﾞｰﾙを\r\n買収");
    for (from, mention, want) in [
        ("windows-1252", "Microsoft", "Microsoft"),
        ("euc-jp", "Microsoft", "Microsoft"),
    ] {
        reread(&japanese, from, "shift_jis", mention, Some(want));
    }
    reread(
        &japanese,
        "windows-1252",
        "shift_jis",
        "\u{81}u“Œ",
        Some("「東"),
    );
}

#[test]
fn a_byte_order_mark_that_is_no_text_any_more_is_gone() {
    let bytes = "\u{FEFF}Kinvolk".as_bytes();
    reread(bytes, "windows-1252", "utf-8", "ï»¿", None);
    reread(bytes, "windows-1252", "utf-8", "Kinvolk", Some("Kinvolk"));
    reread(bytes, "utf-8", "windows-1252", "Kinvolk", Some("Kinvolk"));
}

const LABELS: [&str; 9] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "gb18030",
    "iso-2022-jp",
    "windows-1252",
];

fn anywhere(text: &str, start: usize, length: usize) -> Option<TextRange> {
    let start = text.floor_char_boundary(start.min(text.len()));
    TextRange::from_range(start..text.ceil_char_boundary((start + length).min(text.len())))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn equal_texts_map_to_themselves(text in text(30), start in 0..300_usize, length in 1..40_usize) {
        let Some(range) = anywhere(&text, start, length) else { return Ok(()) };
        let anchors = Anchors::between(&text, &text);
        let found = anchors.map(range);
        prop_assert_eq!(found, Moved::Same(range));
    }

    #[test]
    fn what_is_mapped_to_is_in_the_text(old in text(30), new in text(30), start in 0..300_usize, length in 1..40_usize) {
        let Some(range) = anywhere(&old, start, length) else { return Ok(()) };
        let found = Anchors::between(&old, &new).map(range);
        if let Some(found) = found.range() {
            prop_assert!(found.slice(&new).is_some());
        }
        if let Moved::Same(found) = found {
            prop_assert_eq!(found.slice(&new), range.slice(&old));
        }
    }

    #[test]
    fn edits_elsewhere_keep_a_mention(
        before in text(20), after in text(20), other in text(12), more in text(12),
    ) {
        let mention = "Kinvolk-Zentrale-4711";
        let old = format!("{before} {mention} {after}");
        let new = format!("{before}{other} {mention} {more}{after}");
        let range = TextRange::from_range(before.len() + 1..before.len() + 1 + mention.len()).expect("not empty");
        let found = Anchors::between(&old, &new).map(range);
        prop_assert!(matches!(found, Moved::Same(_)), "{found:?}");
    }

    #[test]
    fn characters_are_read_as_decoding_reads_them(
        bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(b'\r'), Just(b'\n'), Just(b'a'), Just(0x1B)], 0..200),
        from in 0..9_usize, to in 0..9_usize, start in 0..300_usize, length in 1..9_usize,
    ) {
        let (from, to) = (encoding(LABELS[from]), encoding(LABELS[to]));
        let anchors = Anchors::by_bytes(&bytes, from, to);
        let read = |encoding| decode(&bytes, &DecodeHints { encoding: Some(encoding), language: None }).text;
        prop_assert_eq!(anchors.old(), &read(from));
        prop_assert_eq!(anchors.new_text(), &read(to));
        if let Some(range) = anywhere(anchors.old(), start, length)
            && let Some(found) = anchors.map(range).range()
        {
            prop_assert!(found.slice(anchors.new_text()).is_some());
        }
    }

    #[test]
    fn the_same_encoding_changes_nothing(text in text(30), start in 0..300_usize, length in 1..40_usize) {
        for label in ["utf-8", "gb18030"] {
            let (bytes, _, _) = encoding(label).standard().encode(&text);
            let anchors = Anchors::by_bytes(&bytes, encoding(label), encoding(label));
            let Some(range) = anywhere(anchors.old(), start, length) else { continue };
            prop_assert_eq!(anchors.map(range), Moved::Same(range));
        }
    }

    #[test]
    fn reading_wrongly_and_back_leads_to_the_same_place(text in text(30), start in 0..300_usize, length in 1..40_usize) {
        let bytes = text.as_bytes();
        let there = Anchors::by_bytes(bytes, encoding("utf-8"), encoding("windows-1252"));
        let back = Anchors::by_bytes(bytes, encoding("windows-1252"), encoding("utf-8"));
        if let Some(range) = anywhere(there.old(), start, length)
            && let Some(wrong) = there.map(range).range()
            && let Some(found) = back.map(wrong).range()
        {
            prop_assert!(found.covers(range));
        }
    }
}
