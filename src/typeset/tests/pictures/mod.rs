//! Paragraphs drawn to pictures as a reader draws them, and the pictures held to the layout.
//!
//! Which faces a machine has differs, so what is checked is where ink and colours are, not which
//! bytes. A case whose script has no face here says SKIPPED and its script. Latin, Greek and
//! Cyrillic are drawn with the built-in faces as well and held to pictures in
//! `tests/data/pictures`; `GLOSSATOR_BLESS=1` writes those anew.
//! With `GLOSSATOR_PICTURES` set to a folder, every case's picture is written there.

mod cases;
mod checks;
#[cfg(feature = "gui")]
mod files;
mod scene;

use std::io::Write as _;

use crate::typeset::{Faces, families};

/// A text to be set.
pub struct Case {
    pub name: &'static str,
    /// What has to have a face: a script's long name; `Zsye`: coloured emoji.
    pub script: &'static str,
    pub language: &'static str,
    pub text: &'static str,
    /// A base and what is printed above it, in the order of the text.
    pub readings: &'static [(&'static str, &'static str)],
}

/// Draws a case with the faces of this machine and checks the picture.
#[track_caller]
fn check(case: &Case) {
    let mut faces = Faces::system();
    let there = match case.script {
        "Zsye" => {
            let families = faces.families();
            families::EMOJI
                .iter()
                .any(|&name| families.iter().any(|family| family == name))
        }
        _ => faces.missing_scripts(case.text).is_empty(),
    };
    if !there {
        // Past the test harness, which keeps what a passing test prints to itself.
        let said = writeln!(
            std::io::stderr(),
            "SKIPPED picture {}: no typeface on this machine has {}",
            case.name,
            case.script
        );
        return said.expect("it can be said");
    }
    let scene = scene::Scene::new(case, &mut faces);
    #[cfg(feature = "gui")]
    files::put_down(case.name, &scene.picture());
    checks::all(case, &mut faces, &scene);
}

/// The same with the built-in faces, held to a stored picture.
#[track_caller]
fn check_built_in(case: &Case) {
    let mut faces = Faces::built_in();
    assert_eq!(faces.missing_scripts(case.text), []);
    let scene = scene::Scene::new(case, &mut faces);
    checks::all(case, &mut faces, &scene);
    #[cfg(feature = "gui")]
    files::compare(case.name, &scene.picture());
}

#[test]
fn latin() {
    check(&cases::LATIN);
}

#[test]
fn latin_in_the_built_in_faces() {
    check_built_in(&cases::LATIN);
}

#[test]
fn combining_marks() {
    check(&cases::MARKS);
}

#[test]
fn greek() {
    check(&cases::GREEK);
}

#[test]
fn greek_in_the_built_in_faces() {
    check_built_in(&cases::GREEK);
}

#[test]
fn cyrillic() {
    check(&cases::CYRILLIC);
}

#[test]
fn cyrillic_in_the_built_in_faces() {
    check_built_in(&cases::CYRILLIC);
}

#[test]
fn arabic() {
    check(&cases::ARABIC);
}

#[test]
fn hebrew() {
    check(&cases::HEBREW);
}

#[test]
fn both_directions() {
    check(&cases::MIXED);
}

#[test]
fn devanagari() {
    check(&cases::DEVANAGARI);
}

#[test]
fn bengali() {
    check(&cases::BENGALI);
}

#[test]
fn tamil() {
    check(&cases::TAMIL);
}

#[test]
fn thai() {
    check(&cases::THAI);
}

#[test]
fn khmer() {
    check(&cases::KHMER);
}

#[test]
fn myanmar() {
    check(&cases::MYANMAR);
}

#[test]
fn japanese() {
    check(&cases::JAPANESE);
}

#[test]
fn readings_of_kanji() {
    check(&cases::RUBY);
}

#[test]
fn readings_of_words() {
    check(&cases::PINYIN);
}

#[test]
fn chinese() {
    check(&cases::CHINESE);
}

#[test]
fn korean() {
    check(&cases::KOREAN);
}

#[test]
fn georgian() {
    check(&cases::GEORGIAN);
}

#[test]
fn armenian() {
    check(&cases::ARMENIAN);
}

#[test]
fn ethiopic() {
    check(&cases::ETHIOPIC);
}

#[test]
fn emoji() {
    check(&cases::EMOJI);
}
