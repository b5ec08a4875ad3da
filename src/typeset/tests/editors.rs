//! Typing in many writings, with the built-in faces and with those of the machine.

use super::super::{Editor, Face, Faces, Grain, Motion, Style};
use super::WRITINGS;
use crate::text::{ByteOffset, grapheme};

const FAMILY: &str = "👩‍👩‍👧‍👦";

fn style(width: f32) -> Style {
    Style {
        face: Face::Sans,
        size: 16.0,
        line_height: 1.5,
        bold: false,
        language: None,
        width,
    }
}

fn line(faces: &mut Faces, text: &str) -> Editor {
    let mut editor = Editor::new(style(f32::INFINITY), false);
    editor.set_text(faces, text);
    editor
}

fn on_boundaries(editor: &Editor) -> bool {
    let (anchor, focus) = editor.selection();
    [anchor, focus].iter().all(|&at| {
        let at = ByteOffset::new(u32::try_from(at).expect("short"));
        grapheme::is_boundary(editor.shown(), at)
    })
}

#[test]
fn what_is_typed_stands_at_the_caret() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "Zellstoff");
    editor.insert(&mut faces, "-AG");
    editor.go(&mut faces, Motion::TextStart, false);
    editor.insert(&mut faces, "Die ");
    assert_eq!(editor.text(), "Die Zellstoff-AG");
    editor.select(&mut faces, 4, 13);
    assert_eq!(editor.selected(), Some("Zellstoff"));
    editor.insert(&mut faces, "Papier");
    assert_eq!(editor.text(), "Die Papier-AG");
}

#[test]
fn one_line_has_no_line_breaks() {
    let mut faces = Faces::built_in();
    let mut one = line(&mut faces, "");
    one.insert(&mut faces, "a\r\nb\tc");
    assert_eq!(one.text(), "a b c");
    let mut many = Editor::new(style(200.0), true);
    many.insert(&mut faces, "a\r\nb");
    assert_eq!(many.text(), "a\nb");
    assert_eq!(many.paragraph(&mut faces).lines().len(), 2);
}

#[test]
fn a_family_is_one_cluster() {
    for mut faces in [Faces::built_in(), Faces::system()] {
        let mut editor = line(&mut faces, &format!("a{FAMILY}b"));
        editor.go(&mut faces, Motion::Left, false);
        assert_eq!(editor.selection().1, 1 + FAMILY.len());
        editor.go(&mut faces, Motion::Left, false);
        assert_eq!(editor.selection().1, 1, "over the whole family");
        editor.go(&mut faces, Motion::Right, false);
        editor.delete(&mut faces, false);
        assert_eq!(editor.text(), "ab");
        assert!(editor.undo(&mut faces));
        editor.go(&mut faces, Motion::TextStart, false);
        editor.go(&mut faces, Motion::Right, false);
        editor.delete(&mut faces, true);
        assert_eq!(editor.text(), "ab");
    }
}

#[test]
fn marks_are_taken_off_one_by_one_where_one_sets_them_so() {
    let mut faces = Faces::built_in();
    for (text, left) in [
        ("ที่", "ที"),
        ("سَ", "س"),
        ("e\u{301}", ""),
        ("각", ""),
        ("🇩🇪🇮🇹", "🇩🇪"),
    ] {
        let mut editor = line(&mut faces, text);
        editor.delete(&mut faces, false);
        assert_eq!(editor.text(), left, "{text}");
    }
}

#[test]
fn the_arrows_go_over_mixed_directions_as_one_sees_them() {
    for mut faces in [Faces::built_in(), Faces::system()] {
        let text = "Firma شركة AG";
        let mut editor = line(&mut faces, text);
        let mut xs = Vec::new();
        for _ in 0..40 {
            let caret = editor.caret(&mut faces).expect("a caret");
            xs.push(caret[0]);
            assert!(on_boundaries(&editor));
            editor.go(&mut faces, Motion::Left, false);
        }
        assert!(
            xs.windows(2).all(|pair| pair[1] <= pair[0] + 0.01),
            "never to the right: {xs:?}"
        );
        assert!(xs.last().is_some_and(|x| *x < 0.5), "{xs:?}");
        // From the left end: "Firma " from left to right, then into the Arabic word.
        for _ in 0..6 {
            editor.go(&mut faces, Motion::Right, false);
        }
        editor.insert(&mut faces, "+");
        assert_eq!(editor.text(), "Firma +شركة AG");
    }
}

#[test]
fn arabic_alone_starts_at_the_right() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "شركة");
    assert!(editor.paragraph(&mut faces).is_rtl());
    let end = editor.caret(&mut faces).expect("a caret")[0];
    editor.go(&mut faces, Motion::LineStart, false);
    let start = editor.caret(&mut faces).expect("a caret")[0];
    assert_eq!(editor.selection(), (0, 0));
    assert!(start > end, "{start} is right of {end}");
}

#[test]
fn a_composition_is_shown_and_not_yet_there() {
    let mut faces = Faces::system();
    let mut editor = line(&mut faces, "東京 ");
    editor.compose(&mut faces, "とうし", Some(0..9));
    assert!(editor.is_composing());
    assert_eq!(editor.text(), "東京 ");
    assert_eq!(editor.shown(), "東京 とうし");
    assert_eq!(editor.composed(), Some(7..16));
    let area = editor.compose_area(&mut faces);
    assert!(area[2] > area[0], "{area:?}");
    editor.compose(&mut faces, "投資", Some(0..6));
    assert_eq!(editor.converted(), Some(7..13));
    // The keys belong to the input method.
    editor.go(&mut faces, Motion::TextStart, false);
    editor.commit(&mut faces, "投資");
    assert!(!editor.is_composing());
    assert_eq!(editor.text(), "東京 投資");
    assert_eq!(editor.selection(), (13, 13));
    assert!(editor.undo(&mut faces), "one step");
    assert_eq!(editor.text(), "東京 ");
    assert!(editor.redo(&mut faces));
    assert_eq!(editor.text(), "東京 投資");
}

#[test]
fn a_composition_given_up_leaves_what_was_selected() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "Kinvolk GmbH");
    editor.select(&mut faces, 0, 7);
    editor.compose(&mut faces, "きん", None);
    assert_eq!(editor.shown(), "きん GmbH");
    assert!(editor.caret(&mut faces).is_none(), "hidden");
    editor.compose(&mut faces, "", None);
    assert_eq!(editor.text(), "Kinvolk GmbH");
    assert_eq!(editor.selected(), Some("Kinvolk"));
    assert!(!editor.undo(&mut faces), "nothing happened");
}

#[test]
fn hangul_syllables_are_one_step() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "");
    for syllable in ["한", "국"] {
        editor.compose(&mut faces, syllable, Some(0..3));
        editor.commit(&mut faces, syllable);
    }
    assert_eq!(editor.text(), "한국");
    assert!(editor.undo(&mut faces));
    assert_eq!(editor.text(), "");
}

#[test]
fn words_are_undone_as_they_were_typed() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "");
    for c in ["e", "i", "n", " ", "W", "o", "r", "t"] {
        editor.insert(&mut faces, c);
    }
    editor.delete(&mut faces, false);
    editor.delete(&mut faces, false);
    assert_eq!(editor.text(), "ein Wo");
    let mut seen = Vec::new();
    while editor.undo(&mut faces) {
        seen.push(editor.text());
    }
    assert_eq!(seen, ["ein Wort", "ein ", ""]);
    while editor.redo(&mut faces) {}
    assert_eq!(editor.text(), "ein Wo");
    editor.set_text(&mut faces, "another record");
    assert!(!editor.undo(&mut faces), "a text from outside has no past");
}

#[test]
fn words_are_deleted_and_selected_whole() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "Die Papier AG");
    editor.delete_word(&mut faces, false);
    assert_eq!(editor.text(), "Die Papier ");
    editor.go(&mut faces, Motion::TextStart, false);
    editor.delete_word(&mut faces, true);
    assert_eq!(editor.text(), "Papier ");
    editor.press(&mut faces, [12.0, 10.0], Grain::Word, false);
    assert_eq!(editor.selected(), Some("Papier"));
    editor.press(&mut faces, [2.0, 10.0], Grain::Line, false);
    assert_eq!(editor.selected(), Some("Papier "));
}

#[test]
fn characters_around_the_caret_go_when_an_input_method_says_so() {
    let mut faces = Faces::built_in();
    let mut editor = line(&mut faces, "abcdef");
    editor.select(&mut faces, 3, 3);
    editor.delete_around(&mut faces, 2, 1);
    assert_eq!(editor.text(), "aef");
    assert_eq!(editor.selection(), (1, 1));
    editor.delete_around(&mut faces, 9, 9);
    assert_eq!(editor.text(), "");
}

#[test]
fn every_place_of_every_writing_is_a_boundary() {
    for mut faces in [Faces::built_in(), Faces::system()] {
        for (tag, text) in WRITINGS {
            let mut editor = Editor::new(style(180.0), true);
            editor.set_text(&mut faces, text);
            let (width, height) = {
                let paragraph = editor.paragraph(&mut faces);
                (paragraph.width(), paragraph.height())
            };
            for step in 0..40 {
                let x = width * (step % 8) as f32 / 7.0;
                let y = height * (step / 8) as f32 / 5.0;
                editor.press(&mut faces, [x, y], Grain::Caret, false);
                assert!(on_boundaries(&editor), "{tag} at {x}, {y}");
            }
            for motion in [Motion::Left, Motion::Right, Motion::Up, Motion::WordRight] {
                for _ in 0..30 {
                    editor.go(&mut faces, motion, true);
                    assert!(on_boundaries(&editor), "{tag} {motion:?}");
                }
            }
            editor.select_all(&mut faces);
            let held = text.replace('\r', "\n");
            assert_eq!(editor.selected(), Some(held.as_str()));
            editor.insert(&mut faces, "");
            assert_eq!(editor.text(), "", "{tag}");
            assert!(editor.caret(&mut faces).is_some());
        }
    }
}

#[test]
fn the_machine_shows_what_the_reader_shows() {
    let mut faces = Faces::system();
    // Marks on letters of other scripts would need faces of both in one place.
    for (tag, text) in WRITINGS.iter().filter(|(tag, _)| *tag != "und") {
        let missing = super::Paragraph::new(&mut faces, text, &style(f32::INFINITY))
            .missing_scripts()
            .to_vec();
        let mut editor = line(&mut faces, text);
        assert_eq!(
            editor.paragraph(&mut faces).missing_scripts(),
            missing,
            "{tag}"
        );
    }
}
