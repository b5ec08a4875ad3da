//! Inflection of names by language: what may follow or precede one in the same word.
//! Languages are given by their primary subtag; of others nothing is known.

/// What letters after a name make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// They inflect it.
    Inflection,
    /// They are a word of their own, or a particle.
    Word,
}

/// Endings that names take, in folded text.
fn inflections(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &[
            "s", "es", "n", "en", "ern", "er", "e", "schen", "scher", "sche", "sches",
        ],
        "en" => &["s", "es"],
        "nl" | "af" => &["s", "se"],
        "da" | "nb" | "no" | "nn" | "sv" => &["s", "en", "ens", "et", "ets", "erne"],
        "es" | "pt" | "fr" => &["s", "es"],
        "fi" => &[
            "n", "in", "an", "en", "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "lta", "ltä",
            "iin", "on", "ta", "tä", "a", "ä", "ille", "issa",
        ],
        "et" => &["i", "s", "st", "le", "lt", "l", "ga", "ks"],
        "hu" => &[
            "t", "ot", "et", "nak", "nek", "ban", "ben", "ból", "ből", "hoz", "hez", "val", "vel",
            "ra", "re", "on", "en", "ról", "ről", "tól", "től",
        ],
        "pl" => &[
            "a", "u", "owi", "em", "iem", "ie", "y", "ę", "ą", "ego", "emu",
        ],
        "cs" | "sk" => &["a", "u", "ovi", "em", "om", "y", "ě", "e", "ou", "ů"],
        "ru" | "uk" | "be" | "bg" | "sr" => &[
            "а", "у", "ом", "ем", "е", "ы", "и", "ой", "ю", "я", "ов", "ам", "ами", "ах", "і",
            "ові", "ою", "та", "ът",
        ],
        "tr" | "az" => &[
            "in", "ın", "un", "ün", "nin", "nın", "nun", "nün", "e", "a", "ye", "ya", "de", "da",
            "te", "ta", "den", "dan", "ten", "tan", "i", "ı", "u", "ü", "yi", "yı", "yu", "yü",
        ],
        _ => &[],
    }
}

/// Particles that follow a Korean noun in the same word.
const KOREAN: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "에서",
    "에게",
    "와",
    "과",
    "도",
    "로",
    "으로",
    "만",
    "까지",
    "부터",
    "측",
    "사",
    "이다",
    "라는",
    "이라는",
    "보다",
    "처럼",
    "마저",
];

/// Languages in which words are joined without a hyphen.
const COMPOUNDING: &[&str] = &[
    "de", "nl", "af", "da", "nb", "no", "nn", "sv", "fi", "et", "hu",
];

/// No shorter name is looked for inside words, and no shorter rest counts as one.
const SHORTEST: usize = 4;

/// What follows `form` in the same word. `None`: it is another word altogether.
pub(super) fn ending(language: &str, form: &str, rest: &str) -> Option<Ending> {
    if language == "ko" {
        return KOREAN.contains(&rest).then_some(Ending::Word);
    }
    let long = |text: &str| text.chars().count() >= SHORTEST;
    let lower = rest.chars().all(|c| !c.is_uppercase());
    if !lower || form.chars().count() < 3 {
        return None;
    }
    if inflections(language).contains(&rest.to_lowercase().as_str()) {
        return Some(Ending::Inflection);
    }
    let joined = COMPOUNDING.contains(&language) && long(form) && long(rest);
    joined.then_some(Ending::Word)
}

/// Whether letters before a name in the same word are no part of it.
pub(super) fn is_prefix(language: &str, prefix: &str) -> bool {
    match language {
        "ar" => [
            "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "وب", "ول",
        ]
        .contains(&prefix),
        "he" => prefix.chars().count() <= 3 && prefix.chars().all(|c| "ובהלמשכ".contains(c)),
        "fa" | "ur" => false,
        _ => false,
    }
}
