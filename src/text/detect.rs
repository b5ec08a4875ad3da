//! What encoding bytes without a label seem to be in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

use super::encoding::DetectedBy;
use super::language::Language;

/// How many bytes are looked at, from the first one that is not ASCII.
const SAMPLE: usize = 1 << 20;
/// How many bytes are looked at for NULs.
const NUL_SAMPLE: usize = 64 * 1024;
/// Text counts as UTF-8 with damage when this many sequences are right for each one wrong.
const RIGHT_PER_WRONG: usize = 10;

/// The encoding of `bytes` and what that rests on; `language` tips the balance.
pub(super) fn encoding_of(
    bytes: &[u8],
    language: Option<&Language>,
) -> (&'static Encoding, DetectedBy) {
    if let Some(utf16) = utf16_by_nuls(bytes) {
        return (utf16, DetectedBy::Detected);
    }
    // ISO-2022-JP is all ASCII: only its escapes, ESC $ B or ESC $ @, tell it from UTF-8.
    let escapes = bytes.is_ascii()
        && (memmem::find(bytes, b"\x1B$B").is_some() || memmem::find(bytes, b"\x1B$@").is_some());
    let from = if escapes {
        0
    } else {
        Encoding::ascii_valid_up_to(bytes)
    };
    let end = bytes.len().min(from + SAMPLE);
    if !escapes {
        if std::str::from_utf8(bytes).is_ok() {
            return (UTF_8, DetectedBy::Utf8);
        }
        if is_damaged_utf8(&bytes[from..end]) {
            return (UTF_8, DetectedBy::Detected);
        }
    }
    // The detector skips leading ASCII itself, and quickly.
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..end], end == bytes.len());
    let hint = language.and_then(domain_of).map(str::as_bytes);
    // Not valid UTF-8 as a whole, but pure ASCII with stray escapes is.
    let utf8 = if escapes {
        Utf8Detection::Allow
    } else {
        Utf8Detection::Deny
    };
    (detector.guess(hint, utf8), DetectedBy::Detected)
}

/// UTF-16 without a byte-order mark shows by NULs at every other byte: the high bytes of
/// ASCII. One half must have twice the NULs of the other: at least two, in one unit of fifty, or
/// of two where the bytes would be valid UTF-8 as well; and the text must then hold neither
/// NULs nor lone surrogates. Text with hardly any ASCII is missed.
fn utf16_by_nuls(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(NUL_SAMPLE)];
    let (units, _) = sample.as_chunks::<2>();
    let first = units.iter().filter(|unit| unit[0] == 0).count();
    let second = units.iter().filter(|unit| unit[1] == 0).count();
    let (more, less) = (first.max(second), first.min(second));
    if more < 2 || more * 50 < units.len() || more < less * 2 {
        return None;
    }
    if more * 2 < units.len() && is_utf8_so_far(sample) {
        return None;
    }
    let big = first > second;
    let text = units.iter().map(|&unit| {
        if big {
            u16::from_be_bytes(unit)
        } else {
            u16::from_le_bytes(unit)
        }
    });
    let mut chars = char::decode_utf16(text).enumerate();
    let clean = chars.all(|(i, c)| match c {
        Ok(c) => c != '\0',
        // A pair may be cut by the end of the sample.
        Err(_) => i + 1 == units.len(),
    });
    clean.then_some(if big { UTF_16BE } else { UTF_16LE })
}

/// Whether the bytes are UTF-8, perhaps cut off inside a character.
fn is_utf8_so_far(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// UTF-8 with a few bytes lost or cut off at the end, which chardetng would give up on.
fn is_damaged_utf8(sample: &[u8]) -> bool {
    let (mut right, mut wrong, mut cut) = (0, 0, false);
    for chunk in sample.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
        cut = !chunk.invalid().is_empty() && is_utf8_so_far(chunk.invalid());
    }
    // A character cut off at the end of the sample is no mistake.
    let wrong = wrong - usize::from(cut);
    right > 0 && right >= wrong * RIGHT_PER_WRONG
}

/// A top-level domain of the kind chardetng ties to the legacy encodings of a language.
fn domain_of(language: &Language) -> Option<&'static str> {
    Some(match language.primary() {
        "ja" => "jp",
        "ko" => "kr",
        "yue" => "hk",
        "zh" => match language
            .further()
            .find(|tag| matches!(*tag, "Hant" | "Hans" | "TW" | "HK" | "MO" | "CN" | "SG"))
        {
            Some("HK" | "MO") => "hk",
            Some("Hant" | "TW") => "tw",
            _ => "cn",
        },
        "th" => "th",
        "vi" => "vn",
        "ru" => "ru",
        "uk" => "ua",
        "be" => "by",
        "bg" => "bg",
        "mk" => "mk",
        "kk" => "kz",
        "mn" => "mn",
        "sr" => "rs",
        "bs" => "ba",
        "el" => "gr",
        "he" | "iw" | "yi" => "il",
        "ar" => "sa",
        "fa" => "ir",
        "ur" => "pk",
        "tr" => "tr",
        "az" => "az",
        "cs" => "cz",
        "sk" => "sk",
        "hr" => "hr",
        "ro" => "ro",
        "pl" => "pl",
        "hu" => "hu",
        "sl" => "si",
        "lt" => "lt",
        "lv" => "lv",
        "et" => "ee",
        "is" => "is",
        "fo" => "fo",
        "da" => "dk",
        "de" => "de",
        "es" => "es",
        "fi" => "fi",
        "fr" => "fr",
        "it" => "it",
        "nb" | "nn" | "no" => "no",
        "nl" => "nl",
        "pt" => "pt",
        "sv" => "se",
        _ => return None,
    })
}
