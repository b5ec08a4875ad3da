//! Panics contained, texts cut, pieces put together.

use super::{
    WHOLE,
    contain::contained,
    cut,
    generate::{kana, latin, vocabulary},
    language, looked, run,
    vocabulary::Vocabulary,
};
use crate::translate::engine::{Fault, offline::Offline};

#[test]
fn a_panic_is_contained_and_says_what_it_said() {
    let silent = contained(|| std::panic::resume_unwind(Box::new("on purpose".to_owned())));
    let silent: Result<(), String> = silent;
    assert_eq!(silent, Err("on purpose".to_owned()));
    assert_eq!(contained(|| 7), Ok(7));
    let profile = include_str!("../../../../../Cargo.toml");
    assert!(!profile.contains("panic ="), "an abort cannot be contained");
}

#[track_caller]
fn check_cut(text: &str, longest: usize, want: Option<&[&str]>) {
    let fits = |piece: &str| piece.chars().count() <= longest;
    let cut = cut::clauses(text, 0..text.len(), &fits);
    let pieces = cut.map(|it| it.into_iter().map(|at| &text[at]).collect::<Vec<_>>());
    assert_eq!(pieces.as_deref(), want);
}

#[test]
fn a_sentence_is_cut_where_it_breathes() {
    check_cut("Kurz, ja.", 20, Some(&["Kurz, ja."]));
    check_cut(
        "Eins, zwei; drei, vier, fünf",
        12,
        Some(&["Eins, zwei;", "drei, vier,", "fünf"]),
    );
    // Not in numbers, not in times.
    check_cut("Um 12:30 kamen 1,5 Mio", 12, None);
    check_cut(
        "彼は、来た、と言った",
        6,
        Some(&["彼は、来た、", "と言った"]),
    );
    check_cut("Donaudampfschifffahrt", 5, None);
}

#[test]
fn pieces_are_joined_as_their_language_has_it() {
    let source = "Eins. Zwei.\n\nDrei.";
    let joined = |to: &str| {
        let mut joined = cut::Joined::new(source, &language(to));
        for (at, text) in [(0..5, "a"), (6..11, "b"), (13..18, "c")] {
            joined.push(at, text);
        }
        joined.finish()
    };
    assert_eq!(joined("en"), "a b\n\nc");
    assert_eq!(joined("ja"), "ab\n\nc");
}

#[test]
fn bytes_of_a_character_are_put_together() {
    let mut pieces: Vec<String> = latin().into_iter().take(4).collect();
    pieces.extend(["<0xE3>", "<0x81>", "<0x82>"].map(String::from));
    let read = Vocabulary::read(&vocabulary(&pieces)).expect("a vocabulary");
    assert_eq!(read.len(), 7);
    assert_eq!(read.text(&[2, 3, 4, 5, 6, 1, 2, 3, 0]), "aあ a");
    let kana = Vocabulary::read(&vocabulary(&kana())).expect("a vocabulary");
    assert_eq!(kana.text(&[2, 3, 4, 39, 99]), "あい。");
}

#[test]
fn sentences_are_translated_one_by_one() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let engine = Offline::new(looked(home.path()).shelf);
    let one = |text: &str| run(&engine, "de", "en", &[text]).remove(0).expect("words");
    let (first, second) = ("der haus straße.", "hund das");
    // The rules break before a capital, which the vocabulary does not know.
    let both = format!("{first}\n{second}");
    assert_eq!(one(&both), format!("{}\n{}", one(first), one(second)));
}

#[test]
fn what_is_too_long_is_cut_or_refused_but_never_cut_off() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let engine = Offline::new(looked(home.path()).shelf);
    let limit = 127;
    let without = "q".repeat(400);
    assert_eq!(
        run(&engine, "de", "en", &[&without, "eins zwei"])[0],
        Err(Fault::TooManyPieces { limit })
    );
    let clause = "hund das";
    let many = vec![clause; 40].join(", ");
    let came = run(&engine, "de", "en", &[&many]).remove(0);
    assert!(matches!(came, Ok(_) | Err(Fault::CutOff)), "{came:?}");
}
