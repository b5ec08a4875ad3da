//! Which families show which writing, best first.
//!
//! Chosen here rather than asked of the system, which answers with Noto Rashi Hebrew, Noto
//! Looped Thai (misplaces tone marks) and black emoji. Names that are not installed cost
//! nothing: they are dropped once, when a stack is made.

use icu_properties::{PropertyNamesLong, PropertyNamesLongBorrowed, props::Script};

const NAMES: PropertyNamesLongBorrowed<'static, Script> = PropertyNamesLong::<Script>::new();

/// What is set from one stack of families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Class {
    /// Latin, Greek, Cyrillic, digits, punctuation.
    Plain,
    /// Han, kana, Hangul, Bopomofo.
    Cjk,
    /// Emoji that want colour.
    Emoji,
    /// Any other script.
    Of(Script),
}

impl Class {
    /// The class of a script; `None` where a character goes with what stands before it.
    pub(super) fn of(script: Script) -> Option<Self> {
        Some(match script {
            Script::Inherited | Script::Common => return None,
            Script::Latin | Script::Greek | Script::Cyrillic => Self::Plain,
            Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Bopomofo => Self::Cjk,
            other => Self::Of(other),
        })
    }
}

/// Whose shapes Han characters take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Han {
    Japanese,
    Simplified,
    Traditional,
    HongKong,
    Korean,
}

impl Han {
    /// The tag shaping wants for it.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::Simplified => "zh-Hans",
            Self::Traditional => "zh-Hant",
            Self::HongKong => "zh-Hant-HK",
            Self::Korean => "ko",
        }
    }

    /// What a language tag says; `None` for languages without Han.
    pub(super) fn of_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let has = |wanted: &str| tag.split('-').skip(1).any(|part| part == wanted);
        Some(match primary {
            "ja" => Self::Japanese,
            "ko" => Self::Korean,
            "yue" => Self::HongKong,
            "zh" | "lzh" | "wuu" | "hak" | "nan" | "cmn" => {
                if has("HK") || has("MO") {
                    Self::HongKong
                } else if has("Hant") || (has("TW") && !has("Hans")) {
                    Self::Traditional
                } else {
                    Self::Simplified
                }
            }
            _ => return None,
        })
    }

    /// What the characters of a text without a known language say.
    pub(super) fn of_text(text: &str) -> Self {
        for c in text.chars() {
            match crate::text::script::of(c) {
                Script::Hiragana | Script::Katakana => return Self::Japanese,
                Script::Hangul => return Self::Korean,
                Script::Bopomofo => return Self::Traditional,
                _ => {}
            }
        }
        Self::Simplified
    }

    fn region(self) -> &'static str {
        match self {
            Self::Japanese => "JP",
            Self::Simplified => "SC",
            Self::Traditional => "TC",
            Self::HongKong => "HK",
            Self::Korean => "KR",
        }
    }
}

/// Text faces for [`Class::Plain`].
pub(super) fn plain(serif: bool) -> &'static [&'static str] {
    if serif {
        &[
            "Noto Serif",
            "Source Serif 4",
            "Georgia",
            "Times New Roman",
            "DejaVu Serif",
            "Liberation Serif",
        ]
    } else {
        &[
            "Noto Sans",
            "Segoe UI",
            "Helvetica Neue",
            "DejaVu Sans",
            "Liberation Sans",
        ]
    }
}

/// Faces for [`Class::Cjk`], those with the right shapes first.
pub(super) fn cjk(han: Han, serif: bool) -> Vec<String> {
    let mut names = Vec::new();
    for serif in [serif, !serif] {
        let kind = if serif { "Serif" } else { "Sans" };
        let region = han.region();
        names.push(format!("Noto {kind} CJK {region}"));
        names.push(format!("Noto {kind} {region}"));
        names.push(format!("Source Han {kind} {region}"));
        let others: &[&str] = match (han, serif) {
            (Han::Japanese, false) => &[
                "BIZ UDPGothic",
                "Hiragino Sans",
                "Yu Gothic",
                "Meiryo",
                "IPAexGothic",
                "IPAPGothic",
                "TakaoPGothic",
                "VL PGothic",
            ],
            (Han::Japanese, true) => &[
                "BIZ UDPMincho",
                "Hiragino Mincho ProN",
                "Yu Mincho",
                "IPAexMincho",
                "IPAPMincho",
            ],
            (Han::Simplified, false) => &[
                "PingFang SC",
                "Microsoft YaHei",
                "WenQuanYi Micro Hei",
                "WenQuanYi Zen Hei",
            ],
            (Han::Simplified, true) => &["Songti SC", "SimSun", "AR PL UMing CN"],
            (Han::Traditional | Han::HongKong, false) => {
                &["PingFang TC", "Microsoft JhengHei", "WenQuanYi Zen Hei"]
            }
            (Han::Traditional | Han::HongKong, true) => {
                &["Songti TC", "PMingLiU", "AR PL UMing TW"]
            }
            (Han::Korean, false) => &["Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic"],
            (Han::Korean, true) => &["AppleMyungjo", "Batang", "NanumMyeongjo"],
        };
        names.extend(others.iter().map(|&name| name.to_owned()));
    }
    // The wrong shapes are better than none.
    for other in ["JP", "SC", "TC", "KR"] {
        names.push(format!("Noto Sans CJK {other}"));
    }
    names.push("Droid Sans Fallback".to_owned());
    names
}

/// What Noto calls its faces for a script, after `Noto Sans` or `Noto Serif`.
pub(super) fn noto(script: Script) -> Option<String> {
    Some(match script {
        Script::Nko => "NKo".to_owned(),
        Script::NyiakengPuachueHmong => "Hmong Nyiakeng".to_owned(),
        Script::PhagsPa => "PhagsPa".to_owned(),
        script => NAMES.get(script)?.replace('_', " "),
    })
}

/// Faces for one script that has its own.
pub(super) fn of_script(script: Script, language: &str, serif: bool) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let chosen: &[&str] = match (script, serif) {
        (Script::Arabic, true) if language == "ur" => &["Noto Nastaliq Urdu", "Noto Naskh Arabic"],
        (Script::Arabic, true) => &["Noto Naskh Arabic", "Amiri", "Scheherazade New"],
        (Script::Arabic, false) => &["Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro"],
        (Script::Hebrew, true) => &["Noto Serif Hebrew", "Frank Ruehl CLM", "David CLM"],
        (Script::Hebrew, false) => &["Noto Sans Hebrew", "Arial Hebrew", "Nachlieli CLM"],
        (Script::Thai, true) => &["Noto Serif Thai", "Norasi"],
        (Script::Thai, false) => &["Noto Sans Thai", "Thonburi", "Leelawadee UI", "Loma"],
        (Script::Devanagari, _) => &[],
        _ => &[],
    };
    names.extend(chosen.iter().map(|&name| name.to_owned()));
    if let Some(long) = noto(script) {
        for serif in [serif, !serif] {
            let kind = if serif { "Serif" } else { "Sans" };
            names.push(format!("Noto {kind} {long}"));
        }
        names.push(format!("Lohit {long}"));
    }
    let rest: &[&str] = match script {
        Script::Devanagari => &["Kohinoor Devanagari", "Nirmala UI", "Mangal"],
        Script::Arabic | Script::Hebrew => &["Segoe UI", "DejaVu Sans"],
        Script::Armenian | Script::Georgian => &["DejaVu Sans"],
        _ => &["Nirmala UI", "FreeSans"],
    };
    names.extend(rest.iter().map(|&name| name.to_owned()));
    names
}

/// Faces with coloured emoji.
pub(super) const EMOJI: &[&str] = &[
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
    "Twemoji",
    "Twitter Color Emoji",
];

/// Faces with signs and no letters, so that they may stand before a script's own.
pub(super) const SYMBOLS: &[&str] = &[
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Sans Symbols2",
    "Noto Sans Math",
    "Segoe UI Symbol",
    "Apple Symbols",
];
