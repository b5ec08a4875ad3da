//! How much of a text is in which writing, and which languages write how.
//!
//! Han, kana and Bopomofo count as one writing, named `Script::Han`. Weights are quarter words:
//! a run of letters of one alphabet weighs 4 whatever its length, a Han character or kana 2, a
//! letter of a script without spaces 1, so that a long Latin name is no more than one guest word.

use std::collections::BTreeMap;

use whatlang::Lang;

use super::language::Language;
use super::script::{self, Script};

/// The weights of the writings in a text.
#[derive(Debug, Default)]
pub(super) struct Writing {
    /// In order of the writing's first letter in the text.
    weights: Vec<(Script, u64)>,
    han: u64,
    kana: u64,
}

impl Writing {
    pub(super) fn of(text: &str) -> Self {
        let mut writing = Self::default();
        let mut word = None;
        for c in text.chars() {
            let script = script::of(c);
            if script::is_shared(script) {
                // A mark or an apostrophe does not end a word, a space or a digit does.
                if c.is_whitespace() || c.is_numeric() {
                    word = None;
                }
                continue;
            }
            if !c.is_alphabetic() {
                continue;
            }
            match script {
                Script::Hiragana | Script::Katakana => writing.kana += 1,
                Script::Han => writing.han += 1,
                _ => {}
            }
            let weight = match script {
                s if system(s) == Script::Han => 2,
                Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar => 1,
                s if word == Some(s) => 0,
                _ => 4,
            };
            word = Some(script);
            writing.add(system(script), weight);
        }
        writing
    }

    fn add(&mut self, system: Script, weight: u64) {
        match self.weights.iter_mut().find(|(known, _)| *known == system) {
            Some((_, sum)) => *sum += weight,
            None => self.weights.push((system, weight)),
        }
    }

    /// The writing the text is in; `None` without letters. Latin, the guest in every other
    /// writing, leads only when it outweighs the next two to one; four to one next to kana.
    pub(super) fn leading(&self) -> Option<Script> {
        let heaviest = |latin: bool| {
            self.weights
                .iter()
                .filter(|(script, _)| (*script == Script::Latin) == latin)
                .fold(None, |best: Option<(Script, u64)>, &entry| match best {
                    Some(best) if best.1 >= entry.1 => Some(best),
                    _ => Some(entry),
                })
        };
        match (heaviest(true), heaviest(false)) {
            (Some((latin, guest)), Some((other, host))) => {
                let japanese = other == Script::Han && self.is_japanese();
                let factor = if japanese { 4 } else { 2 };
                Some(if host * factor >= guest { other } else { latin })
            }
            (latin, other) => Some(latin.or(other)?.0),
        }
    }

    /// Whether kana are more than an ornament among the Han (の on a Chinese shop sign).
    pub(super) fn is_japanese(&self) -> bool {
        self.kana * 16 > self.han
    }

    /// The number of Han characters.
    pub(super) fn han(&self) -> u64 {
        self.han
    }

    /// `text` with the letters of other writings replaced by spaces.
    pub(super) fn letters_of(&self, text: &str, leading: Script) -> String {
        let foreign = |c: char| {
            let script = script::of(c);
            !script::is_shared(script) && system(script) != leading
        };
        text.chars()
            .map(|c| if foreign(c) { ' ' } else { c })
            .collect()
    }
}

fn system(script: Script) -> Script {
    match script {
        Script::Hiragana | Script::Katakana | Script::Bopomofo => Script::Han,
        script => script,
    }
}

/// The language of a script that practically one language uses.
pub(super) fn only_language_of(script: Script) -> Option<&'static str> {
    Some(match script {
        Script::Hangul => "ko",
        Script::Thai => "th",
        Script::Hebrew => "he",
        Script::Greek => "el",
        Script::Armenian => "hy",
        Script::Georgian => "ka",
        Script::Lao => "lo",
        Script::Khmer => "km",
        Script::Sinhala => "si",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::Gujarati => "gu",
        Script::Gurmukhi => "pa",
        Script::Oriya => "or",
        Script::Thaana => "dv",
        _ => return None,
    })
}

/// The writings a language may lead with; `None` where any would do or we do not know.
pub(super) fn scripts_of(language: &Language) -> Option<Vec<Script>> {
    if let Some(tagged) = language.further().find_map(tagged_script) {
        return Some(vec![tagged]);
    }
    let scripts: &[Script] = match language.primary() {
        "ja" | "zh" | "yue" | "wuu" | "nan" | "hak" | "lzh" => &[Script::Han],
        "ko" => &[Script::Hangul, Script::Han],
        "ru" | "uk" | "be" | "bg" | "mk" | "ky" | "tg" => &[Script::Cyrillic],
        "sr" | "uz" | "bs" | "ro" | "mo" | "tt" => &[Script::Cyrillic, Script::Latin],
        "kk" | "az" | "tk" => &[Script::Cyrillic, Script::Latin, Script::Arabic],
        "mn" => &[Script::Cyrillic, Script::Mongolian],
        "ar" | "fa" | "ur" | "ps" | "ckb" | "ug" => &[Script::Arabic],
        "he" | "iw" | "yi" => &[Script::Hebrew],
        "hi" | "mr" | "ne" => &[Script::Devanagari],
        "bn" | "as" => &[Script::Bengali],
        "el" => &[Script::Greek],
        "hy" => &[Script::Armenian],
        "ka" => &[Script::Georgian],
        "th" => &[Script::Thai],
        "lo" => &[Script::Lao],
        "km" => &[Script::Khmer],
        "my" => &[Script::Myanmar],
        "si" => &[Script::Sinhala],
        "ta" => &[Script::Tamil],
        "te" => &[Script::Telugu],
        "kn" => &[Script::Kannada],
        "ml" => &[Script::Malayalam],
        "gu" => &[Script::Gujarati],
        "pa" => &[Script::Gurmukhi, Script::Arabic],
        "or" => &[Script::Oriya],
        "am" | "ti" => &[Script::Ethiopic],
        "af" | "ca" | "cs" | "cy" | "da" | "de" | "en" | "eo" | "es" | "et" | "eu" | "fi"
        | "fil" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "la" | "lb" | "lt"
        | "lv" | "ms" | "mt" | "nb" | "nl" | "nn" | "no" | "pl" | "pt" | "rm" | "sk" | "sl"
        | "sq" | "sv" | "sw" | "tl" | "tr" | "vi" | "zu" => &[Script::Latin],
        _ => return None,
    };
    Some(scripts.to_vec())
}

/// The writing a script subtag names, as far as press coverage uses it.
fn tagged_script(subtag: &str) -> Option<Script> {
    Some(match subtag {
        "Latn" => Script::Latin,
        "Cyrl" => Script::Cyrillic,
        "Arab" => Script::Arabic,
        "Hans" | "Hant" | "Hani" | "Jpan" | "Bopo" | "Hira" | "Kana" => Script::Han,
        "Deva" => Script::Devanagari,
        "Grek" => Script::Greek,
        "Hebr" => Script::Hebrew,
        "Guru" => Script::Gurmukhi,
        _ => return None,
    })
}

/// The BCP 47 tag of a language whatlang knows: two letters where there are two.
pub(super) fn of_whatlang(language: Lang) -> &'static str {
    match language.code() {
        "cmn" => "zh",
        "nob" => "nb",
        "pes" => "fa",
        code => TWO_LETTERS.get(code).copied().unwrap_or(code),
    }
}

/// ISO 639-3 to 639-1 for what whatlang 0.18 knows.
static TWO_LETTERS: std::sync::LazyLock<BTreeMap<&str, &str>> = std::sync::LazyLock::new(|| {
    BTreeMap::from([
        ("afr", "af"),
        ("aka", "ak"),
        ("amh", "am"),
        ("ara", "ar"),
        ("aze", "az"),
        ("bel", "be"),
        ("ben", "bn"),
        ("bul", "bg"),
        ("cat", "ca"),
        ("ces", "cs"),
        ("cym", "cy"),
        ("dan", "da"),
        ("deu", "de"),
        ("ell", "el"),
        ("eng", "en"),
        ("epo", "eo"),
        ("est", "et"),
        ("fin", "fi"),
        ("fra", "fr"),
        ("guj", "gu"),
        ("heb", "he"),
        ("hin", "hi"),
        ("hrv", "hr"),
        ("hun", "hu"),
        ("hye", "hy"),
        ("ind", "id"),
        ("ita", "it"),
        ("jav", "jv"),
        ("jpn", "ja"),
        ("kan", "kn"),
        ("kat", "ka"),
        ("khm", "km"),
        ("kor", "ko"),
        ("lat", "la"),
        ("lav", "lv"),
        ("lit", "lt"),
        ("mal", "ml"),
        ("mar", "mr"),
        ("mkd", "mk"),
        ("mya", "my"),
        ("nep", "ne"),
        ("nld", "nl"),
        ("ori", "or"),
        ("pan", "pa"),
        ("pol", "pl"),
        ("por", "pt"),
        ("ron", "ro"),
        ("rus", "ru"),
        ("sin", "si"),
        ("slk", "sk"),
        ("slv", "sl"),
        ("sna", "sn"),
        ("spa", "es"),
        ("srp", "sr"),
        ("swe", "sv"),
        ("tam", "ta"),
        ("tel", "te"),
        ("tgl", "tl"),
        ("tha", "th"),
        ("tuk", "tk"),
        ("tur", "tr"),
        ("ukr", "uk"),
        ("urd", "ur"),
        ("uzb", "uz"),
        ("vie", "vi"),
        ("yid", "yi"),
        ("zul", "zu"),
    ])
});
