//! Words that go with a name without being one: titles, honorifics, legal forms, particles.
//! Invariant: lists are folded and without full stops, as the words they are held against.

/// Titles and legal forms in Latin letters.
const LATIN: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "sir",
    "dame",
    "dr",
    "prof",
    "herr",
    "frau",
    "signor",
    "signora",
    "sig",
    "dott",
    "dottoressa",
    "ing",
    "avv",
    "monsieur",
    "madame",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "gmbh",
    "ag",
    "kg",
    "kgaa",
    "se",
    "ev",
    "ohg",
    "mbh",
    "spa",
    "srl",
    "sas",
    "snc",
    "sa",
    "sarl",
    "nv",
    "bv",
    "ab",
    "as",
    "asa",
    "oy",
    "oyj",
    "kk",
];

/// After a name in Japanese, or before it.
const JAPANESE: &[&str] = &[
    "氏",
    "さん",
    "様",
    "君",
    "殿",
    "先生",
    "社長",
    "会長",
    "副社長",
    "代表",
    "代表取締役",
    "教授",
    "博士",
    "首相",
    "大統領",
    "株式会社",
    "有限会社",
    "合同会社",
    "(株)",
    "株",
    "社",
    "グループ",
];

/// Between the parts of a person's name; may be left out.
const PARTICLES: &[&str] = &[
    "von", "van", "der", "den", "de", "du", "di", "da", "del", "della", "dello", "dos", "das",
    "la", "le", "zu", "zum", "zur", "al", "el", "bin", "ibn", "the", "and", "und", "e", "y", "of",
    "für", "per", "for",
];

pub(super) fn is_set_aside(word: &str) -> bool {
    LATIN.contains(&word) || JAPANESE.contains(&word)
}

/// What may stand right at the end of a kanji word that is a name.
pub(super) fn without_ending(word: &str) -> &str {
    let endings = ["株式会社", "氏", "社"];
    let bare = endings.iter().find_map(|ending| word.strip_suffix(ending));
    match bare {
        // 本社 is no name with an ending.
        Some(bare) if bare.chars().nth(1).is_some() => bare,
        _ => word,
    }
}

pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}
