//! Full stops that end no sentence: abbreviations, initials, German ordinals.

/// Always followed by what they belong to.
const BEFORE: &[&str] = &[
    // German
    "abb.", "abs.", "allg.", "art.", "bspw.", "bzgl.", "bzw.", "ca.", "d.h.", "dipl.", "dr.",
    "evtl.", "ggf.", "hrsg.", "i.d.r.", "inkl.", "insb.", "med.", "max.", "min.", "nr.", "o.ä.",
    "phil.", "prof.", "rer.", "s.o.", "sog.", "st.", "str.", "tel.", "u.a.", "u.u.", "v.a.",
    "vgl.", "z.b.", "z.t.", "zzgl.", // Italian
    "arch.", "art.", "avv.", "cfr.", "cit.", "dott.", "dott.ssa", "dr.ssa", "es.", "fig.", "gen.",
    "ing.", "mons.", "n.", "on.", "pag.", "p.es.", "prof.ssa", "rag.", "sen.", "sig.", "sig.na",
    "sig.ra", "sigg.", // English
    "adm.", "approx.", "capt.", "col.", "e.g.", "fig.", "gov.", "hon.", "i.e.", "lt.", "maj.",
    "messrs.", "mr.", "mrs.", "ms.", "mt.", "no.", "rep.", "rev.", "sgt.", "vs.",
];

/// At the end of a sentence as well: what follows decides.
const ANYWHERE: &[&str] = &[
    "a.m.", "bros.", "co.", "corp.", "ecc.", "etc.", "inc.", "jr.", "ltd.", "mia.", "mio.", "mld.",
    "mrd.", "p.m.", "sr.", "tsd.", "usw.", // Months
    "apr.", "aug.", "dec.", "dez.", "feb.", "jan.", "nov.", "oct.", "okt.", "sep.", "sept.",
];

/// Words that start a sentence when they are written with a capital.
const STARTERS: &[&str] = &[
    "a", "aber", "after", "all", "also", "although", "an", "and", "anche", "as", "at", "auch",
    "auf", "aus", "bei", "but", "by", "che", "come", "con", "così", "da", "dabei", "damit", "das",
    "dazu", "dem", "den", "der", "des", "die", "dies", "diese", "dieser", "doch", "dopo", "durch",
    "e", "ein", "eine", "einen", "er", "es", "for", "from", "für", "gli", "he", "however", "i",
    "ihr", "il", "im", "in", "inoltre", "it", "its", "la", "le", "lo", "ma", "mit", "nach", "nel",
    "nella", "nicht", "no", "non", "nun", "on", "per", "quando", "questa", "questo", "se", "seit",
    "she", "si", "sie", "so", "sono", "that", "the", "their", "there", "these", "they", "this",
    "to", "um", "un", "una", "und", "uno", "von", "was", "we", "weil", "wenn", "what", "when",
    "while", "wie", "wir", "with", "you", "zu", "zudem",
];

/// What German counts with ordinals, beside the months.
const COUNTED: &[&str] = &[
    "januar",
    "jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "auflage",
    "etage",
    "geburtstag",
    "geschäftsjahr",
    "halbjahr",
    "jahr",
    "jahrhundert",
    "jahrestag",
    "mal",
    "platz",
    "quartal",
    "stock",
    "tag",
    "weltkrieg",
];

/// After these a number with a full stop is an ordinal.
const BEFORE_ORDINAL: &[&str] = &[
    "ab", "am", "bis", "das", "dem", "den", "der", "des", "die", "im", "vom", "zum", "zur",
];

/// Whether `before`, which ends with a full stop, ends with an abbreviation rather than a
/// sentence, when `after` follows.
pub fn ends_with_one(before: &str, after: &str) -> bool {
    let (rest, token) = split_last(before);
    if token.len() > 24 {
        return false;
    }
    let next = after.split_whitespace().next().unwrap_or_default();
    if ends_ordinal(rest, token, next) {
        return true;
    }
    let lower = token.to_lowercase();
    if BEFORE.contains(&lower.as_str()) {
        // German »Nr.« and English »No.« come before numbers; »no.« ends Italian sentences.
        return lower != "no." || next.starts_with(|c: char| c.is_ascii_digit());
    }
    if follows_one_of_several(rest, token) {
        return true;
    }
    let open = ANYWHERE.contains(&lower.as_str()) || is_initials(token);
    open && !is_starter(next)
}

/// The last word, without opening quotes and brackets, and what stands before it.
fn split_last(before: &str) -> (&str, &str) {
    let start = before
        .char_indices()
        .rev()
        .find(|&(_, c)| c.is_whitespace() || c == '-')
        .map_or(0, |(at, c)| at + c.len_utf8());
    let (rest, token) = before.split_at(start);
    (
        rest,
        token.trim_start_matches(|c: char| !c.is_alphanumeric()),
    )
}

/// »am 29. April«, »im 3. Quartal«.
fn ends_ordinal(rest: &str, token: &str, next: &str) -> bool {
    let Some(number) = token.strip_suffix('.') else {
        return false;
    };
    if number.is_empty() || number.len() > 2 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let counted = next
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase();
    let (_, previous) = split_last(rest.trim_end());
    COUNTED.contains(&counted.as_str())
        || (previous.len() <= 4 && BEFORE_ORDINAL.contains(&previous.to_lowercase().as_str()))
}

/// »z. B.«, »S. p. A.«, »i. d. R.«: a letter after another with a full stop, the first of them small
/// or an abbreviation's known last letter.
fn follows_one_of_several(rest: &str, token: &str) -> bool {
    let is_letter = |token: &str| {
        let mut chars = token.chars();
        matches!((chars.next(), chars.next(), chars.next()), (Some(c), Some('.'), None) if c.is_alphabetic())
    };
    if !is_letter(token) {
        return false;
    }
    if token.starts_with(char::is_lowercase) {
        return true;
    }
    let (_, previous) = split_last(rest.trim_end());
    is_letter(previous) && previous.starts_with(char::is_lowercase)
}

/// »J.«, »U.S.«, »S.p.A.«: single letters, each with a full stop.
fn is_initials(token: &str) -> bool {
    let Some(letters) = token.strip_suffix('.') else {
        return false;
    };
    let single = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    letters.split('.').all(single)
}

fn is_starter(next: &str) -> bool {
    let word = next.trim_matches(|c: char| !c.is_alphanumeric());
    word.starts_with(char::is_uppercase)
        && word.len() <= 16
        && STARTERS.contains(&word.to_lowercase().as_str())
}

/// Whether a word written with a capital may owe it to the start of a sentence alone.
pub fn may_start_sentence(word: &str) -> bool {
    is_starter(word)
}

/// Whether a word, with the full stop after it, is short for something.
pub fn is_abbreviation(word: &str) -> bool {
    if word.len() > 24 {
        return false;
    }
    let lower = word.to_lowercase();
    ANYWHERE.contains(&lower.as_str())
        || is_initials(word)
        || matches!(&*lower, "dr." | "prof." | "st.")
}
