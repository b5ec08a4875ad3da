//! Offsets, their index, clusters and paragraphs.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::{long_text, text};
use crate::text::{
    ByteOffset, CodePointOffset, Position, TextIndex, TextRange, Utf16Offset, grapheme,
    paragraph_at, paragraphs,
};

fn at(byte: usize) -> ByteOffset {
    ByteOffset::new(byte as u32)
}

fn range(start: u32, end: u32) -> TextRange {
    TextRange::of(start, end).unwrap()
}

/// Everything the index says about every byte, against counting characters.
fn check_index(text: &str) {
    let index = TextIndex::new(text);
    let mut ascending = index.ascending(text);
    for byte in 0..=text.len() + 1 {
        let Some(before) = text.get(..byte) else {
            assert_eq!(index.code_point(text, at(byte)), None);
            assert_eq!(index.utf16(text, at(byte)), None);
            assert_eq!(index.position(text, at(byte)), None);
            assert_eq!(ascending.at(at(byte)), None);
            continue;
        };
        let code_point = CodePointOffset::new(before.chars().count() as u32);
        let utf16 = Utf16Offset::new(before.encode_utf16().count() as u32);
        let line = before.rsplit('\n').next().unwrap();
        let position = Position {
            line: before.matches('\n').count() as u32,
            column: line.chars().count() as u32,
        };
        assert_eq!(index.code_point(text, at(byte)), Some(code_point));
        assert_eq!(index.utf16(text, at(byte)), Some(utf16));
        assert_eq!(index.position(text, at(byte)), Some(position));
        assert_eq!(ascending.at(at(byte)), Some((code_point, utf16)));
        assert_eq!(index.from_code_point(text, code_point), Some(at(byte)));
        assert_eq!(index.from_utf16(text, utf16), Some(at(byte)));
        assert_eq!(index.offset_at(text, position), Some(at(byte)));
        if text[byte..]
            .chars()
            .next()
            .is_some_and(|c| c.len_utf16() == 2)
        {
            let inside = Utf16Offset::new(utf16.get() + 1);
            assert_eq!(index.from_utf16(text, inside), None);
        }
    }
    assert_eq!(index.code_points(), text.chars().count() as u32);
    assert_eq!(index.utf16_units(), text.encode_utf16().count() as u32);
    let beyond = CodePointOffset::new(index.code_points() + 1);
    assert_eq!(index.from_code_point(text, beyond), None);
    let beyond = Utf16Offset::new(index.utf16_units() + 1);
    assert_eq!(index.from_utf16(text, beyond), None);
    assert_eq!(index.line_count() as usize, text.split('\n').count());
    for (number, line) in (0..).zip(text.split('\n')) {
        let range = index.line_range(number).unwrap();
        assert_eq!(&text[range.start as usize..range.end as usize], line);
        let column = line.chars().count() as u32 + 1;
        let past = Position {
            line: number,
            column,
        };
        assert_eq!(index.offset_at(text, past), None);
    }
    assert_eq!(index.line_range(index.line_count()), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn index_agrees_with_counting(text in long_text()) {
        check_index(&text);
    }

    #[test]
    fn ascending_is_right_in_any_order(text in long_text(), picks in proptest::collection::vec(any::<prop::sample::Index>(), 1..50)) {
        let index = TextIndex::new(&text);
        let mut ascending = index.ascending(&text);
        for pick in picks {
            let byte = at(pick.index(text.len() + 2));
            let want = index.code_point(&text, byte).zip(index.utf16(&text, byte));
            prop_assert_eq!(ascending.at(byte), want);
        }
    }

    #[test]
    fn boundaries_are_those_of_whole_clusters(text in text(30)) {
        let mut starts: Vec<usize> = text.grapheme_indices(true).map(|(i, _)| i).collect();
        starts.push(text.len());
        for byte in 0..=text.len() {
            prop_assert_eq!(grapheme::is_boundary(&text, at(byte)), starts.contains(&byte));
            let next = starts.iter().find(|&&start| start > byte);
            prop_assert_eq!(grapheme::next(&text, at(byte)), next.map(|&i| at(i)));
            let previous = starts.iter().rfind(|&&start| start < byte);
            prop_assert_eq!(grapheme::previous(&text, at(byte)), previous.map(|&i| at(i)));
        }
        prop_assert!(!grapheme::is_boundary(&text, at(text.len() + 1)));
    }

    #[test]
    fn snapping_is_outward_least_and_idempotent(text in text(30), a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let (a, b) = (a.index(text.len() + 1), b.index(text.len() + 1));
        if let Some(range) = TextRange::from_range(a.min(b)..a.max(b)) {
            let snapped = grapheme::snap_outward(&text, range).unwrap();
            prop_assert!(snapped.covers(range));
            prop_assert_eq!(grapheme::snap_outward(&text, snapped), Some(snapped));
            prop_assert!(grapheme::is_boundary(&text, snapped.start()));
            prop_assert!(grapheme::is_boundary(&text, snapped.end()));
            prop_assert!(grapheme::next(&text, snapped.start()) > Some(range.start()));
            prop_assert!(grapheme::previous(&text, snapped.end()) < Some(range.end()));
        }
    }

    #[test]
    fn paragraphs_are_the_lines_that_show(text in text(30)) {
        let found: Vec<&str> = paragraphs(&text).map(|range| range.slice(&text).unwrap()).collect();
        let shows = |line: &&str| line.chars().any(|c| !c.is_whitespace() && !"\u{AD}\u{200B}\u{FEFF}".contains(c));
        let want: Vec<&str> = text.split('\n').filter(shows).collect();
        prop_assert_eq!(found, want);
        for byte in 0..=text.len() + 1 {
            let want = paragraphs(&text).find(|p| p.contains(at(byte)) || p.end() == at(byte));
            prop_assert_eq!(paragraph_at(&text, at(byte)), want);
        }
    }
}

#[test]
fn index_of_nothing_has_one_empty_line() {
    check_index("");
    assert_eq!(TextIndex::new("").line_range(0), Some(0..0));
}

#[test]
fn index_holds_at_block_edges() {
    for pad in 250..260 {
        check_index(&format!(
            "{}𠮷{}é{}",
            "x".repeat(pad),
            "y".repeat(250),
            "漢".repeat(90)
        ));
    }
}

#[test]
fn index_finds_blocks_in_lopsided_text() {
    let text = format!("{}{}", "x".repeat(3000), "𠮷漢".repeat(600));
    check_index(&text);
    check_index(&text.chars().rev().collect::<String>());
}

#[test]
fn index_refuses_another_text() {
    let index = TextIndex::new("Straße");
    assert_eq!(index.code_point("Strasse!", at(1)), None);
    assert_eq!(index.from_utf16("Strasse!", Utf16Offset::new(1)), None);
}

#[test]
fn index_stays_small() {
    let text = "漢".repeat(100_000);
    assert!(TextIndex::new(&text).heap_bytes() < text.len() / 30);
}

#[test]
fn range_is_never_empty_or_reversed() {
    assert_eq!(TextRange::of(3, 3), None);
    assert_eq!(TextRange::of(4, 3), None);
    assert_eq!(range(3, 5).len(), 2);
}

#[test]
fn range_knows_containing_touching_and_covering() {
    let r = range(2, 4);
    assert!(r.contains(at(2)) && r.contains(at(3)) && !r.contains(at(4)) && !r.contains(at(1)));
    assert!(r.overlaps(range(3, 9)) && r.overlaps(range(0, 3)));
    assert!(!r.overlaps(range(4, 9)) && !r.overlaps(range(0, 2)));
    assert!(r.covers(r) && range(1, 4).covers(r) && !r.covers(range(1, 4)));
    assert!(range(1, 9) < range(2, 3) && range(2, 3) < r);
}

#[test]
fn range_slices_only_whole_characters() {
    assert_eq!(range(4, 6).slice("Straße"), Some("ß"));
    assert_eq!(range(4, 5).slice("Straße"), None);
    assert_eq!(range(4, 8).slice("Straße"), None);
}

#[test]
fn range_is_a_pair_in_files() {
    assert_eq!(serde_json::to_string(&range(2, 4)).unwrap(), "[2,4]");
    assert_eq!(
        serde_json::from_str::<TextRange>("[2,4]").unwrap(),
        range(2, 4)
    );
    assert!(serde_json::from_str::<TextRange>("[4,4]").is_err());
    assert!(serde_json::from_str::<TextRange>("[4,2]").is_err());
    assert_eq!(serde_json::to_string(&at(7)).unwrap(), "7");
}

#[test]
fn snapping_refuses_what_is_out_of_bounds() {
    assert_eq!(grapheme::snap_outward("ab", range(1, 3)), None);
}

#[test]
fn snapping_takes_the_whole_family() {
    let family = "x👩\u{200D}👧y";
    let snapped = grapheme::snap_outward(family, range(6, 7)).unwrap();
    assert_eq!(snapped.slice(family), Some("👩\u{200D}👧"));
}

#[test]
fn ten_thousand_marks_are_one_cluster() {
    let text = format!("a{}b", "\u{301}".repeat(10_000));
    assert_eq!(grapheme::next(&text, at(0)), Some(at(20_001)));
    assert_eq!(grapheme::previous(&text, at(20_001)), Some(at(0)));
}
