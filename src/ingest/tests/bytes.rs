//! Bytes of every kind: text stays verbatim, what is no text is refused, nothing panics.

use proptest::prelude::*;

use super::{pages::expect_sound, *};
use crate::{
    ingest::{IngestError, Looks},
    model::{ProblemCode, Severity},
    text::{Encoding, Language, TextHash},
};

const ARTICLE: &str = include_str!("../../../tests/data/ingest/ok_ja_glued.txt");

#[test]
fn the_text_is_verbatim_and_its_source_is_kept() {
    let text = "\n  Grüße \t\n\n \u{3000}ende  \n\n";
    let bytes = format!("\u{FEFF}{text}");
    let (ingested, report) = ingest("a/b\\c/Grüße.txt", bytes.as_bytes());
    assert_eq!(ingested.text.as_str(), text);
    let source = ingested.head.source.unwrap();
    assert_eq!(source.file, "Grüße.txt");
    assert_eq!(source.bytes, bytes.len() as u64);
    assert_eq!(source.hash, TextHash::of(bytes.as_bytes()));
    assert_eq!(source.encoding, "UTF-8");
    assert!(!report.has_problems());
}

#[test]
fn hints_win() {
    let bytes = encoding_rs::SHIFT_JIS.encode("ｱﾔﾂﾑｷﾞ電算").0;
    let hints = Hints {
        language: Language::parse("de-AT").ok(),
        encoding: Encoding::for_label("shift_jis").ok(),
    };
    let ingested = plain_text("a", &bytes, &hints, &mut Report::new()).unwrap();
    assert_eq!(ingested.text.as_str(), "ｱﾔﾂﾑｷﾞ電算");
    assert_eq!(ingested.head.metadata.language, hints.language);
}

#[test]
fn malformed_bytes_are_reported_by_line() {
    let mut bytes = "Größe und Möglichkeit über alles\n".repeat(40).into_bytes();
    bytes.extend(b"a\xFFb\xFFc\nd\n\xFE");
    let (_, report) = ingest("dir/a.txt", &bytes);
    let found: Vec<_> = report
        .problems()
        .iter()
        .filter_map(|problem| match problem.code {
            ProblemCode::Malformed { count, .. } => Some((problem.place.line, count)),
            _ => None,
        })
        .collect();
    assert_eq!(found, [(Some(41), 2), (Some(43), 1)]);
    assert_eq!(report.problems()[0].place.file.as_deref(), Some("a.txt"));
}

#[test]
fn malformed_bytes_beyond_the_list_are_counted() {
    let mut bytes = "Größe und Möglichkeit über alles\n"
        .repeat(400)
        .into_bytes();
    bytes.extend([0xFF; 150]);
    let (_, report) = ingest("a", &bytes);
    let counts = report.problems().iter().map(|problem| match problem.code {
        ProblemCode::Malformed { count, .. } => count,
        _ => 0,
    });
    assert_eq!(counts.collect::<Vec<_>>(), [100, 50]);
}

#[test]
fn line_ends_and_emptiness_are_said() {
    let (ingested, report) = ingest("a", b"Eins und zwei und drei sind sechs.\r\nUnd mehr.\r\n");
    assert!(!ingested.text.contains('\r'));
    assert!(
        report
            .problems()
            .iter()
            .any(|p| p.code == ProblemCode::LineEnds)
    );
    assert!(!report.has_problems());
    for empty in ["", " \n\t\n\u{3000}", "\u{FEFF}"] {
        let (_, report) = ingest("a", empty.as_bytes());
        assert_eq!(report.problems()[0].code, ProblemCode::EmptyText);
        assert_eq!(report.count(Severity::Warning), 1);
    }
    let (_, report) = ingest("a", b"12 34");
    assert_eq!(report.problems()[0].code, ProblemCode::LanguageUnknown);
}

#[test]
fn what_is_no_text_is_refused_by_what_it_looks_like() {
    let nuls: Vec<u8> = (0..4000u32)
        .map(|n| if n % 3 == 0 { 0 } else { b'a' })
        .collect();
    for (bytes, looks) in [
        (b"%PDF-1.7\n".as_slice(), Looks::Pdf),
        (b"PK\x03\x04\x14\0", Looks::Zip),
        (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", Looks::Png),
        (b"\xFF\xD8\xFF\xE0", Looks::Jpeg),
        (b"GIF89a", Looks::Gif),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Looks::Webp),
        (b"{\\rtf1", Looks::Rtf),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Looks::Ole),
        (b"\x1F\x8B\x08\0", Looks::Compressed),
        (b"BZh91AY&SY\x01", Looks::Compressed),
        (b"\x7FELF\x02", Looks::Program),
        (nuls.as_slice(), Looks::Binary),
    ] {
        let result = plain_text("a/b.txt", bytes, &Hints::default(), &mut Report::new());
        let want = IngestError::NotText {
            file: "b.txt".into(),
            looks,
        };
        assert_eq!(result.unwrap_err(), want);
    }
}

#[test]
fn text_that_only_looks_like_something_else_is_taken() {
    let utf16: Vec<u8> = "\u{FEFF}Merridane buys Nimbrecht, it said.\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        utf16.as_slice(),
        b"BZh is no word.",
        b"PAR1S is a town?",
        b"a\0b",
        b"RIFF and raff",
    ] {
        assert!(plain_text("a", bytes, &Hints::default(), &mut Report::new()).is_ok());
    }
}

#[test]
fn the_same_file_gives_the_same_passages() {
    let (one, _) = ingest("a", ARTICLE.as_bytes());
    let (other, _) = ingest("b", ARTICLE.as_bytes());
    assert_eq!(one.head.left_out, other.head.left_out);
    let ids: std::collections::HashSet<_> = one.head.left_out.iter().map(|p| p.id).collect();
    assert_eq!(ids.len(), 4);
}

#[test]
fn a_text_cut_off_anywhere_is_sound() {
    for cut in 0..ARTICLE.len() {
        expect_sound(&ingest("a", &ARTICLE.as_bytes()[..cut]).0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((any::<u16>(), any::<u8>(), 0..3u8), 1..8)) {
        let mut bytes = ARTICLE.as_bytes().to_vec();
        for (at, byte, how) in changes {
            let at = usize::from(at) % bytes.len();
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(ingested) = plain_text("a", &bytes, &Hints::default(), &mut Report::new()) {
            expect_sound(&ingested);
        }
    }

    #[test]
    fn any_line_of_signs_is_sound(text in "[\\[\\]A-Za-z0-9年月日時分:/.,=＝。 \n•-]{0,80}") {
        let text = text.as_str();
        if let Ok(ingested) = plain_text("a", text.as_bytes(), &Hints::default(), &mut Report::new()) {
            prop_assert_eq!(ingested.text.as_str(), text);
            expect_sound(&ingested);
        }
    }
}
