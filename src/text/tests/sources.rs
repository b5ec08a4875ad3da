//! Shared texts and their hashes.

use std::sync::Arc;

use crate::text::{ByteOffset, Fold, MAX_TEXT_BYTES, SourceText, TextError, TextHash};

fn source(text: &str) -> SourceText {
    SourceText::new(text.to_owned()).unwrap()
}

#[test]
fn texts_are_equal_by_content() {
    let one = source("Kinvolk");
    assert_eq!(one, source("Kinvolk"));
    assert_eq!(one, one.clone());
    assert_ne!(one, source("Kinfolk"));
}

#[test]
fn a_text_beyond_the_limit_is_refused() {
    let bytes = MAX_TEXT_BYTES + 1;
    let error = SourceText::new("x".repeat(bytes)).unwrap_err();
    let limit = MAX_TEXT_BYTES;
    assert_eq!(error, TextError::TooLong { bytes, limit });
}

#[test]
fn a_folded_form_is_made_once_until_forgotten() {
    let text = source("Straße");
    let fold = Fold {
        case: true,
        diacritics: false,
    };
    let first = text.clone().folded(fold);
    assert_eq!(first.text(), "strasse");
    assert!(Arc::ptr_eq(&first, &text.folded(fold)));
    assert_eq!(text.folded(Fold::default()).text(), "Straße");
    text.forget_folded();
    assert!(!Arc::ptr_eq(&first, &text.folded(fold)));
}

#[test]
fn each_fold_has_its_own_place() {
    let text = source("ÉA");
    for (case, diacritics, want) in [
        (false, false, "ÉA"),
        (true, false, "éa"),
        (false, true, "EA"),
        (true, true, "ea"),
    ] {
        assert_eq!(text.folded(Fold { case, diacritics }).text(), want);
    }
}

#[test]
fn the_index_is_that_of_the_text() {
    let text = source("漢字");
    let at = text.index().code_point(&text, ByteOffset::new(3)).unwrap();
    assert_eq!(at.get(), 1);
}

#[test]
fn debug_shows_no_text() {
    let shown = format!("{:?}", source("geheim"));
    assert!(!shown.contains("geheim") && shown.contains("bytes: 6"));
}

#[test]
fn a_hash_is_blake3_in_lowercase_hexadecimal() {
    let hash = source("").hash();
    let hex = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
    assert_eq!(hash.to_string(), hex);
    assert_eq!(hex.parse::<TextHash>(), Ok(hash));
    assert_eq!(serde_json::to_string(&hash).unwrap(), format!("\"{hex}\""));
    assert_eq!(
        serde_json::from_str::<TextHash>(&format!("\"{hex}\"")).unwrap(),
        hash
    );
}

#[test]
fn what_is_no_hash_is_refused() {
    let hex = TextHash::of(b"x").to_string();
    for bad in [
        &hex[..63],
        &hex.to_uppercase(),
        &format!("{hex}0"),
        "",
        &"é".repeat(32),
    ] {
        assert!(bad.parse::<TextHash>().is_err(), "{bad}");
    }
}
