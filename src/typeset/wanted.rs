//! Which faces to install for a script that none at hand shows.
//! Invariant: a family named here is one [`super::Faces`] takes for the script once it is there.

use icu_properties::{PropertyNamesShort, props::Script};

use super::families::{self, Class};

/// Scripts for which Noto has a face with serifs alone.
const SERIF_ALONE: &[Script] = &[
    Script::Ahom,
    Script::Dogra,
    Script::NyiakengPuachueHmong,
    Script::Tangut,
    Script::Tibetan,
    Script::Yezidi,
];

/// A freely available family, and the package of Debian and Ubuntu that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The name of the family.
    pub family: String,
    /// The package.
    pub package: &'static str,
}

/// What to install for a script.
#[must_use]
pub fn wanted(script: Script) -> Wanted {
    let (family, package) = match Class::of(script) {
        Some(Class::Cjk) => {
            let region = match script {
                Script::Hiragana | Script::Katakana => "JP",
                Script::Hangul => "KR",
                Script::Bopomofo => "TC",
                _ => "SC",
            };
            (format!("Noto Sans CJK {region}"), "fonts-noto-cjk")
        }
        Some(Class::Of(script)) => {
            let kind = match SERIF_ALONE.contains(&script) {
                true => "Serif",
                false => "Sans",
            };
            let name = families::noto(script).unwrap_or_default();
            (format!("Noto {kind} {name}"), "fonts-noto-core")
        }
        _ => ("Noto Sans".to_owned(), "fonts-noto-core"),
    };
    Wanted { family, package }
}

/// What to install for several scripts, no family twice. Kana, Hangul and Bopomofo have a face
/// with Han in it.
#[must_use]
pub fn wanted_for(scripts: &[Script]) -> Vec<Wanted> {
    let mut all: Vec<Wanted> = Vec::new();
    let regional = scripts
        .iter()
        .any(|&script| script != Script::Han && Class::of(script) == Some(Class::Cjk));
    for &script in scripts {
        let new = wanted(script);
        let covered = script == Script::Han && regional;
        if !covered && !all.contains(&new) {
            all.push(new);
        }
    }
    all
}

/// The code of ISO 15924, of four letters.
#[must_use]
pub fn code(script: Script) -> &'static str {
    PropertyNamesShort::<Script>::new()
        .get(script)
        .unwrap_or("Zzzz")
}
