//! From bytes to text.

use encoding_rs::{
    EUC_JP, EUC_KR, GB18030, ISO_2022_JP, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};
use proptest::prelude::*;

use super::text;
use crate::text::encoding::MAX_MALFORMED_LISTED;
use crate::text::{DecodeHints, Decoded, DetectedBy, Encoding, Language, decode};

const JAPANESE: &str = "日本語のテキストをShift_JISで保存した。マイクロソフトが買収。";

fn auto(bytes: &[u8]) -> Decoded {
    decode(bytes, &DecodeHints::default())
}

fn chosen(bytes: &[u8], label: &str) -> Decoded {
    let encoding = Some(Encoding::for_label(label).unwrap());
    decode(
        bytes,
        &DecodeHints {
            encoding,
            language: None,
        },
    )
}

#[track_caller]
fn check(bytes: &[u8], encoding: &str, how: DetectedBy, want: &str) {
    let found = auto(bytes);
    assert_eq!((found.encoding, found.how), (encoding, how));
    assert_eq!(found.text, want);
    assert_eq!(found.malformed_total, 0);
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    text.encode_utf16().flat_map(bytes).collect()
}

/// The bytes of what the encoding can hold of `text`, and that part of the text.
fn encode(text: &str, encoding: &'static encoding_rs::Encoding) -> (String, Vec<u8>) {
    let fits = |c: &char| {
        let c = c.to_string();
        let (bytes, _, lost) = encoding.encode(&c);
        // Some characters are written as others: U+00A5 becomes a backslash in Shift_JIS.
        !lost && encoding.decode_without_bom_handling(&bytes).0 == c
    };
    let text: String = match encoding {
        e if e == UTF_16LE || e == UTF_16BE => text.to_owned(),
        _ => text.chars().filter(fits).collect(),
    };
    let bytes = match encoding {
        e if e == UTF_16LE => utf16(&text, false),
        e if e == UTF_16BE => utf16(&text, true),
        _ => encoding.encode(&text).0.into_owned(),
    };
    (text, bytes)
}

fn lf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn encoded_text_comes_back_under_override(text in text(30)) {
        for encoding in [UTF_8, UTF_16LE, UTF_16BE, SHIFT_JIS, EUC_JP, WINDOWS_1252, EUC_KR, GB18030] {
            let (text, bytes) = encode(&text, encoding);
            let found = chosen(&bytes, encoding.name());
            let is_unicode = [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding);
            let bare = text.strip_prefix('\u{FEFF}').filter(|_| is_unicode);
            prop_assert_eq!(&found.text, &lf(bare.unwrap_or(&text)));
            prop_assert_eq!(found.had_bom, bare.is_some());
            prop_assert_eq!(found.line_ends_changed, text.contains('\r'));
            prop_assert_eq!(found.malformed_total, 0);
            prop_assert_eq!((found.encoding, found.how), (encoding.name(), DetectedBy::Override));
        }
    }

    #[test]
    fn utf8_is_recognised(text in text(30)) {
        let found = auto(text.as_bytes());
        let bare = text.strip_prefix('\u{FEFF}');
        prop_assert_eq!(&found.text, &lf(bare.unwrap_or(&text)));
        prop_assert_eq!(found.how, if bare.is_some() { DetectedBy::Bom } else { DetectedBy::Utf8 });
    }

    #[test]
    fn any_bytes_decode_as_the_standard_says(bytes in proptest::collection::vec(any::<u8>(), 0..300), pick in 0..9_usize) {
        let encoding = [UTF_8, UTF_16LE, UTF_16BE, SHIFT_JIS, EUC_JP, EUC_KR, GB18030, ISO_2022_JP, WINDOWS_1252][pick];
        let found = chosen(&bytes, encoding.name());
        let (text, damaged) = encoding.decode_with_bom_removal(&bytes);
        prop_assert_eq!(&found.text, &lf(&text));
        prop_assert_eq!(found.malformed_total > 0, damaged);
        prop_assert_eq!(found.malformed.len(), found.malformed_total.min(MAX_MALFORMED_LISTED));
        prop_assert!(found.malformed.iter().all(|place| place.byte < bytes.len() as u64));
        prop_assert!(found.malformed.is_sorted_by_key(|place| (place.line, place.byte)));
        auto(&bytes);
    }

    #[test]
    fn malformed_utf8_is_placed(bytes in proptest::collection::vec(prop_oneof![Just(b'a'), Just(b'\r'), Just(b'\n'), Just(0xC3), Just(0xA4), Just(0xF0), Just(0x9F)], 0..200)) {
        let found = chosen(&bytes, "utf-8");
        let (mut byte, mut before, mut want) = (0, String::new(), Vec::new());
        for chunk in bytes.utf8_chunks() {
            byte += chunk.valid().len();
            before.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                want.push((lf(&before).matches('\n').count() as u32 + 1, byte as u64));
                byte += chunk.invalid().len();
                before.push('\u{FFFD}');
            }
        }
        prop_assert_eq!(found.malformed_total, want.len());
        want.truncate(MAX_MALFORMED_LISTED);
        let listed: Vec<_> = found.malformed.iter().map(|place| (place.line, place.byte)).collect();
        prop_assert_eq!(listed, want);
    }

    #[test]
    fn malformed_places_hold_in_other_encodings(lines in 0..5_usize, words in 0..9_usize) {
        let text = format!("{}{}", "日本\r\n".repeat(lines), "語".repeat(words));
        // After a broken four-byte sequence of GB18030 the bytes after the first are read again.
        for (encoding, bad) in [(GB18030, &b"\x810\x81a"[..]), (SHIFT_JIS, &b"\x81 "[..]), (EUC_JP, b"\xA4 "), (GB18030, b"\x81 "), (EUC_KR, b"\xFF ")] {
            let (_, mut bytes) = encode(&text, encoding);
            let at = bytes.len() as u64;
            bytes.extend_from_slice(bad);
            let found = chosen(&bytes, encoding.name());
            let places: Vec<_> = found.malformed.iter().map(|place| (place.line, place.byte)).collect();
            prop_assert_eq!(places, vec![(lines as u32 + 1, at)]);
        }
    }
}

#[test]
fn a_chosen_encoding_beats_the_byte_order_mark() {
    let found = chosen("\u{FEFF}ä".as_bytes(), "latin1");
    assert_eq!(found.text, "ï»¿Ã¤");
    assert!(!found.had_bom);
}

#[test]
fn an_unknown_or_forbidden_label_is_refused() {
    for label in ["klingon-1", "", "hz-gb-2312", "replacement"] {
        assert_eq!(Encoding::for_label(label).unwrap_err().label, label);
    }
    assert_eq!(Encoding::for_label(" SJIS ").unwrap().name(), "Shift_JIS");
}

#[test]
fn only_one_byte_order_mark_goes() {
    check(
        "\u{FEFF}\u{FEFF}a".as_bytes(),
        "UTF-8",
        DetectedBy::Bom,
        "\u{FEFF}a",
    );
    check(
        &utf16("\u{FEFF}日本", true),
        "UTF-16BE",
        DetectedBy::Bom,
        "日本",
    );
    check(
        &utf16("\u{FEFF}日本", false),
        "UTF-16LE",
        DetectedBy::Bom,
        "日本",
    );
}

#[test]
fn nothing_is_trimmed() {
    check(b" \n a\t \n\n", "UTF-8", DetectedBy::Utf8, " \n a\t \n\n");
}

#[test]
fn every_line_end_becomes_a_line_feed() {
    let found = auto(b"a\r\nb\rc\nd\r\r\n");
    assert_eq!(found.text, "a\nb\nc\nd\n\n");
    assert!(found.line_ends_changed && !auto(b"a\n").line_ends_changed);
}

#[test]
fn markup_declares_its_encoding() {
    for head in [
        "<?xml version='1.0' encoding='shift_jis'?><p>",
        " \n<html><META CHARSET=Shift_JIS><p>",
        "<!-- <meta charset=big5> --><meta name=x content='charset=big5'>\
         <meta http-equiv=\"Content-Type\"\ncontent=\"text/html; charset=x-sjis\"><p>",
    ] {
        let (text, bytes) = encode(&format!("{head}ｱｽﾞｰﾙ"), SHIFT_JIS);
        check(&bytes, "Shift_JIS", DetectedBy::Declared, &text);
    }
}

#[test]
fn prose_about_markup_declares_nothing() {
    let text = "Write <meta charset=big5> into the head: ä";
    check(text.as_bytes(), "UTF-8", DetectedBy::Utf8, text);
}

#[test]
fn a_declaration_beyond_1024_bytes_is_not_looked_for() {
    let text = format!("<html>{}<meta charset=big5>ä", " ".repeat(1024));
    check(text.as_bytes(), "UTF-8", DetectedBy::Utf8, &text);
}

#[test]
fn markup_readable_as_ascii_is_not_utf16() {
    let text = "<meta charset=utf-16>ä";
    check(text.as_bytes(), "UTF-8", DetectedBy::Declared, text);
}

#[test]
fn utf16_without_a_mark_shows_by_its_nuls() {
    for text in ["Date,Bid\n07/19,Möglichkeit", "Microsoftが買収した\n「一」"] {
        check(&utf16(text, false), "UTF-16LE", DetectedBy::Detected, text);
        check(&utf16(text, true), "UTF-16BE", DetectedBy::Detected, text);
    }
}

#[test]
fn a_stray_nul_is_not_utf16() {
    for text in ["abc\0def", "abc\0def\0ghijklmnopq"] {
        check(text.as_bytes(), "UTF-8", DetectedBy::Utf8, text);
    }
}

#[test]
fn what_would_make_bad_utf16_is_not_utf16() {
    for bytes in [&b"a\0\0\0b\0\0\0"[..], b"a\0b\0\0\xD8c\0"] {
        assert!(!auto(bytes).encoding.starts_with("UTF-16"));
    }
}

#[test]
fn a_list_parted_by_nuls_is_not_utf16() {
    let (_, bytes) = encode("für\0mit\0über\0für\0über\0", WINDOWS_1252);
    assert!(!auto(&bytes).encoding.starts_with("UTF-16"));
}

#[test]
fn iso_2022_jp_shows_by_its_escapes() {
    let (text, bytes) = encode(JAPANESE, ISO_2022_JP);
    check(&bytes, "ISO-2022-JP", DetectedBy::Detected, &text);
    check(
        b"\x1B[1mbold\x1B[0m",
        "UTF-8",
        DetectedBy::Utf8,
        "\x1B[1mbold\x1B[0m",
    );
}

#[test]
fn legacy_encodings_are_detected() {
    for encoding in [SHIFT_JIS, EUC_JP] {
        let (text, bytes) = encode(JAPANESE, encoding);
        check(&bytes, encoding.name(), DetectedBy::Detected, &text);
    }
    let (text, bytes) = encode("Die Möglichkeit für Kunden – über „Azure“", WINDOWS_1252);
    check(&bytes, "windows-1252", DetectedBy::Detected, &text);
}

#[test]
fn the_language_tips_the_balance() {
    let (text, bytes) = encode("ｱｽﾞｰﾙ", SHIFT_JIS);
    assert_ne!(auto(&bytes).text, text);
    let japanese = Language::parse("ja-JP").unwrap();
    let hints = DecodeHints {
        encoding: None,
        language: Some(&japanese),
    };
    assert_eq!(decode(&bytes, &hints).text, text);
}

#[test]
fn damaged_utf8_is_still_utf8() {
    let mut bytes = JAPANESE.as_bytes().to_vec();
    bytes.insert(30, 0xFF);
    let found = auto(&bytes);
    assert_eq!((found.encoding, found.malformed_total), ("UTF-8", 1));
    assert_eq!(found.text.replace('\u{FFFD}', ""), JAPANESE);
    bytes.splice(0..0, "x\n".repeat(1 << 20).into_bytes());
    assert_eq!(auto(&bytes).encoding, "UTF-8");
}

#[test]
fn utf8_cut_off_inside_a_character_is_still_utf8() {
    let found = auto(&"für ü".as_bytes()[..6]);
    assert_eq!(
        (found.encoding, found.text.as_str()),
        ("UTF-8", "für \u{FFFD}")
    );
}

#[test]
fn an_encoded_replacement_character_is_not_malformed() {
    assert_eq!(auto("a\u{FFFD}".as_bytes()).malformed_total, 0);
}

#[test]
fn at_most_a_hundred_places_are_listed_and_all_are_counted() {
    let found = chosen(&[0xFF; 250], "utf-8");
    assert_eq!((found.malformed.len(), found.malformed_total), (100, 250));
}

#[test]
fn a_chance_pair_does_not_make_latin1_utf8() {
    let (text, bytes) = encode(
        "Il perché dell’attività: città, Ã© è così già là",
        WINDOWS_1252,
    );
    check(&bytes, "windows-1252", DetectedBy::Detected, &text);
}
