//! Which faces there are and which are taken.

use super::{WRITINGS, style};
use crate::{
    text::script::Script,
    typeset::{Faces, Paragraph, code, families::Class, spans::spans, wanted, wanted_for},
};

#[test]
fn the_built_in_faces_lack_thai_but_not_greek() {
    let mut faces = Faces::built_in();
    assert_eq!(faces.missing_scripts("abc αβγ где"), []);
    assert_eq!(faces.missing_scripts("abc ไทย 123"), [Script::Thai]);
    // From the cache.
    assert_eq!(faces.missing_scripts("ก"), [Script::Thai]);
    let paragraph = Paragraph::new(&mut faces, "abc ไทย אב", &style("de", 300.0));
    assert_eq!(paragraph.missing_scripts(), [Script::Hebrew, Script::Thai]);
}

#[test]
fn families_are_sorted_without_regard_to_case() {
    let families = Faces::built_in().families();
    assert!(families.len() >= 3, "{families:?}");
    assert!(families.is_sorted_by_key(|name| name.to_lowercase()));
    assert!(families.iter().any(|name| name == "Hack"), "{families:?}");
}

/// The classes of a text, one for each stretch.
fn classes(text: &str) -> Vec<Class> {
    use unicode_segmentation::UnicodeSegmentation;
    let starts: Vec<u32> = text
        .grapheme_indices(true)
        .map(|(at, _)| at as u32)
        .collect();
    spans(text, &starts).iter().map(|span| span.class).collect()
}

#[test]
fn kana_and_han_are_one_stretch() {
    assert_eq!(classes("東京タワーはここ、です。"), [Class::Cjk]);
}

#[test]
fn emoji_are_told_from_signs() {
    assert_eq!(classes("a😀b"), [Class::Plain, Class::Emoji, Class::Plain]);
    assert_eq!(classes("1️⃣"), [Class::Emoji]);
    assert_eq!(classes("☺ ★ 1 ©"), [Class::Plain]);
    assert_eq!(classes("☺️"), [Class::Emoji]);
    assert_eq!(classes("😀\u{fe0e}"), [Class::Plain]);
    assert_eq!(classes("🇩🇪"), [Class::Emoji]);
}

#[test]
fn spaces_stay_with_their_words() {
    assert_eq!(classes("أبج دهو"), [Class::Of(Script::Arabic)]);
}

/// Needs Noto Sans, CJK, Thai, Hebrew and colour emoji; else there is nothing to choose.
#[test]
fn faces_are_chosen_by_script_and_language() {
    let mut faces = Faces::system();
    let families = faces.families();
    let there = |name: &str| families.iter().any(|family| family == name);
    let cases = [
        ("骨", "ja", "Noto Sans CJK JP"),
        ("骨", "zh-Hant", "Noto Sans CJK TC"),
        ("骨", "zh-Hans", "Noto Sans CJK SC"),
        ("骨", "ko", "Noto Sans CJK KR"),
        ("かな", "de", "Noto Sans CJK JP"),
        ("ไทย", "th", "Noto Sans Thai"),
        ("ไทย", "de", "Noto Sans Thai"),
        ("שלום", "he", "Noto Sans Hebrew"),
        ("أبج", "ar", "Noto Sans Arabic"),
        ("कखग", "hi", "Noto Sans Devanagari"),
        ("abc", "de", "Noto Sans"),
        ("😀", "de", "Noto Color Emoji"),
    ];
    for (text, language, want) in cases {
        if !there(want) {
            continue;
        }
        let paragraph = Paragraph::new(&mut faces, text, &style(language, 300.0));
        let wanted = faces
            .fonts
            .collection
            .family_by_name(want)
            .expect("it is there");
        let taken = &paragraph.fonts[0].data;
        let files: Vec<(u64, u32)> = wanted
            .fonts()
            .iter()
            .filter_map(|font| {
                let blob = font.load(Some(&mut faces.fonts.source_cache))?;
                Some((blob.id(), font.index()))
            })
            .collect();
        assert_eq!(paragraph.fonts.len(), 1, "{text} {language}");
        assert!(
            files.contains(&(taken.data.id(), taken.index)),
            "{text} {language}: not {want}"
        );
    }
}

#[test]
fn with_the_faces_of_this_machine_nothing_in_the_writings_is_missing() {
    let mut faces = Faces::system();
    if !faces
        .families()
        .iter()
        .any(|family| family == "Noto Sans CJK JP")
    {
        return;
    }
    for (language, text) in &WRITINGS[..10] {
        let paragraph = Paragraph::new(&mut faces, text, &style(language, 300.0));
        assert_eq!(paragraph.missing_scripts(), [], "{language}");
        assert_eq!(faces.missing_scripts(text), [], "{language}");
    }
}

#[test]
fn what_is_missing_has_a_family_and_a_package() {
    let cases = [
        (Script::Khmer, "Noto Sans Khmer", "fonts-noto-core"),
        (Script::Tibetan, "Noto Serif Tibetan", "fonts-noto-core"),
        (Script::Nko, "Noto Sans NKo", "fonts-noto-core"),
        (Script::OlChiki, "Noto Sans Ol Chiki", "fonts-noto-core"),
        (Script::Han, "Noto Sans CJK SC", "fonts-noto-cjk"),
        (Script::Hangul, "Noto Sans CJK KR", "fonts-noto-cjk"),
        (Script::Greek, "Noto Sans", "fonts-noto-core"),
    ];
    for (script, family, package) in cases {
        let wanted = wanted(script);
        assert_eq!((wanted.family.as_str(), wanted.package), (family, package));
    }
    assert_eq!(code(Script::Khmer), "Khmr");
    let of = |scripts: &[Script]| -> Vec<String> {
        let all = wanted_for(scripts).into_iter();
        all.map(|wanted| wanted.family).collect()
    };
    let japanese = [
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Thai,
    ];
    assert_eq!(of(&japanese), ["Noto Sans CJK JP", "Noto Sans Thai"]);
    assert_eq!(of(&[Script::Han]), ["Noto Sans CJK SC"]);
}

/// Where the package is installed, the face it is recommended for is taken.
#[test]
fn what_is_to_be_installed_is_what_would_be_taken() {
    let mut faces = Faces::system();
    let families = faces.families();
    let texts = [
        (Script::Khmer, "ខ្មែរ"),
        (Script::Tibetan, "བོད་ཡིག"),
        (Script::Nko, "ߒߞߏ"),
        (Script::Thai, "ไทย"),
        (Script::Ethiopic, "ግዕዝ"),
        (Script::Hangul, "한글"),
        (Script::Han, "漢字"),
    ];
    for (script, text) in texts {
        let family = wanted(script).family;
        if !families.contains(&family) {
            continue;
        }
        let paragraph = Paragraph::new(&mut faces, text, &style("und", 300.0));
        assert_eq!(paragraph.missing_scripts(), [], "{family}");
    }
}
