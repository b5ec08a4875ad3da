//! Cases of matching, as data.

use std::path::Path;

use super::{list_of, marked};
use crate::text::Fold;

/// Checks one line: `text | form; form | what to overlook => marked text`.
#[track_caller]
fn check(line: &str, place: &str) {
    let parsed = line.split_once(" => ").and_then(|(given, want)| {
        let mut parts = given.split(" | ");
        Some((
            parts.next()?,
            parts.next()?,
            parts.next().unwrap_or(""),
            want,
        ))
    });
    let Some((text, forms, overlook, want)) = parsed else {
        panic!("{place}: not a case: {line}");
    };
    let fold = Fold {
        case: overlook.contains("case"),
        diacritics: overlook.contains("diacritics"),
    };
    let (text, forms, want) = (unescape(text), unescape(forms), unescape(want));
    let list = list_of(forms.split(';').map(str::trim));
    let got = marked(&text, &list, fold);
    assert_eq!(
        got,
        want,
        "\n{place}: {line}\n got {}",
        got.escape_unicode()
    );
}

/// Puts characters in for `\u{…}` and `\n`.
fn unescape(text: &str) -> String {
    let text = text.replace("\\n", "\n");
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (hex, rest) = part.split_once('}').expect("\\u{ is closed");
        let code = u32::from_str_radix(hex, 16).expect("hexadecimal digits");
        plain.push(char::from_u32(code).expect("a character"));
        plain.push_str(rest);
    }
    plain
}

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/names");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    let mut count = 0;
    for file in files {
        let cases = std::fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for (at, line) in cases.lines().enumerate() {
            if !line.is_empty() && !line.starts_with('#') {
                check(line, &format!("{name}:{}", at + 1));
                count += 1;
            }
        }
    }
    assert!(count > 80, "only {count} cases were found");
}
