//! By-lines: who wrote the article, and for whom.
//!
//! Looked for among the first and the last lines of a page, each time the whole line:
//! `By Maud Ellersby, Aldwhistle Courier`, `Von Ada Beispiel und Björn Muster`, `di Livia
//! Sorgentani`, `文＝山田太郎`, `[雁瀬ひより，いと新聞]`, and names in brackets with the outlet glued to
//! them: `[Odette WrayfordCloud Tideline]` comes apart where a small letter meets a capital.
//! A person's name is two to four words in capitals, so `Von Berlin nach Bonn` is none.

use super::page::{Line, Page};
use crate::text::TextRange;

/// Among how many lines at the top and at the bottom a by-line is looked for.
const TOP: usize = 6;
const BOTTOM: usize = 3;
/// No by-line is wider.
const WIDEST: usize = 100;

const PREFIXES: &[&str] = &[
    "Written by ",
    "Words by ",
    "By ",
    "BY ",
    "by ",
    "Von ",
    "VON ",
    "von ",
    "A cura di ",
    "a cura di ",
    "Di ",
    "di ",
    "DI ",
    "Par ",
    "Por ",
    "Text: ",
    "Autor: ",
    "Autorin: ",
    "Author: ",
    "Autore: ",
    "Autrice: ",
];
const JAPANESE: &[&str] = &[
    "取材・文",
    "文・写真",
    "文",
    "執筆者",
    "執筆",
    "著者",
    "筆者",
    "記者",
];
const AND: &[&str] = &[" und ", " and ", " & ", " e ", " et ", " y "];
const PARTICLES: &[&str] = &[
    "von", "van", "vom", "der", "den", "de", "di", "da", "del", "della", "dos", "du", "la", "le",
    "bin", "al", "el", "ten", "ter", "af", "y",
];
/// What begins in capitals and is no name.
const NO_NAMES: &[&str] = &[
    "the", "a", "an", "our", "my", "your", "this", "der", "die", "das", "il", "lo", "la", "i",
    "gli",
];
const ROLES: &[&str] = &[
    "reporter",
    "correspondent",
    "editor",
    "writer",
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "redaktion",
    "redazione",
    "giornalista",
    "inviato",
    "staff",
];

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ByLine {
    pub line: usize,
    pub author: Option<TextRange>,
    pub outlet: Option<TextRange>,
}

/// The by-lines of a page; `dates` are the lines that hold a date.
pub(super) fn find(page: &Page<'_>, dates: &[usize]) -> Vec<ByLine> {
    let last = page.lines.len().saturating_sub(BOTTOM);
    let mut found: Vec<ByLine> = Vec::new();
    for (index, line) in page.lines.iter().enumerate() {
        if (index >= TOP && index < last) || line.width() > WIDEST {
            continue;
        }
        let is_by_date = dates.iter().any(|date| date.abs_diff(index) == 1);
        let by = prefixed(line).or_else(|| bracketed(line, is_by_date));
        if let Some((author, outlet)) = by {
            let author = author.and_then(|(from, to)| line.part(from, to));
            let outlet = outlet.and_then(|(from, to)| line.part(from, to));
            found.push(ByLine {
                line: index,
                author,
                outlet,
            });
        }
    }
    found
}

/// Bytes of a line.
type Part = (usize, usize);
/// Author and outlet.
type By = (Option<Part>, Option<Part>);

/// The place of `part`, which is a slice of `whole`.
fn part_of(whole: &str, part: &str) -> Part {
    let from = part.as_ptr() as usize - whole.as_ptr() as usize;
    (from, from + part.len())
}

fn prefixed(line: &Line<'_>) -> Option<By> {
    let text = line.text;
    if let Some(rest) = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)) {
        return names(text, rest.trim());
    }
    let rest = JAPANESE
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))?;
    let rest = rest
        .trim_start()
        .strip_prefix(['=', '＝', '：', ':', '／', '/'])?
        .trim();
    // Who took the pictures may follow: 文＝山田太郎　写真＝…
    let rest = match rest.split_once(['\u{3000}', ' ']) {
        Some((name, more)) if more.contains(['=', '＝', '：', ':']) => name,
        _ => rest,
    };
    let name = rest
        .split(['，', '、', '／', '（', '('])
        .next()
        .unwrap_or(rest)
        .trim();
    let is_name = !name.is_empty() && name.chars().count() <= 20 && !name.contains('。');
    is_name.then(|| (Some(part_of(text, name)), None))
}

/// Persons, then perhaps an outlet after a comma.
fn names(whole: &str, rest: &str) -> Option<By> {
    let has_and = |text: &str| AND.iter().any(|and| text.contains(and));
    let (persons, outlet) = match rest.split_once(", ") {
        // One name looks like the other: what comes last is a person only after »and«.
        Some((first, more)) if !has_and(more) => (first, Some(more.trim())),
        _ => (rest, None),
    };
    if !persons_to_the_end(persons) {
        return None;
    }
    let outlet = match outlet {
        None => None,
        Some(role) if is_role(role) => None,
        Some(outlet) if is_outlet(outlet) => Some(part_of(whole, outlet)),
        Some(_) => return None,
    };
    Some((Some(part_of(whole, persons)), outlet))
}

/// Names joined by »and«.
fn persons(text: &str) -> bool {
    match AND.iter().find_map(|and| text.split_once(and)) {
        Some((first, more)) => is_person(first) && persons(more),
        None => is_person(text),
    }
}

/// Names joined by commas and, before the last, by »and«; more than one has to have that.
fn persons_to_the_end(text: &str) -> bool {
    let has_and = AND.iter().any(|and| text.contains(and));
    match text.split_once(", ") {
        Some((first, more)) => has_and && persons(first) && persons_to_the_end(more),
        None => persons(text),
    }
}

fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_particle = |word: &str| PARTICLES.contains(&word);
    let first = words.first().map(|word| word.to_lowercase());
    let capitals = words.iter().filter(|word| !is_particle(word)).count();
    let is_word = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || "-’'.".contains(c) || is_mark(c))
            && (!word.ends_with('.') || word.chars().count() <= 3)
    };
    (2..=4).contains(&capitals)
        && words.len() <= 6
        && first.is_some_and(|first| !NO_NAMES.contains(&first.as_str()))
        && words.last().is_some_and(|last| !is_particle(last))
        && words.iter().all(|word| is_particle(word) || is_word(word))
}

/// A combining accent.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn is_outlet(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let starts_well = name.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase());
    starts_well && (1..=5).contains(&words.len()) && !name.ends_with(['.', '!', '?'])
}

fn is_role(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split_whitespace().any(|word| ROLES.contains(&word))
}

/// A whole line in square brackets. Without an outlet it counts only beside a date line.
fn bracketed(line: &Line<'_>, is_by_date: bool) -> Option<By> {
    let inner = [('[', ']'), ('［', '］'), ('【', '】')]
        .into_iter()
        .find_map(|(open, close)| line.text.strip_prefix(open)?.strip_suffix(close))?;
    let whole = line.text;
    if let Some((author, outlet)) = inner.split_once(['，', '、', ',']) {
        let (author, outlet) = (author.trim(), outlet.trim());
        let is_japanese = !author.is_ascii() && author.chars().count() <= 12;
        let plausible = is_person(author) || (is_by_date && is_japanese);
        return (plausible && is_outlet(outlet))
            .then(|| (Some(part_of(whole, author)), Some(part_of(whole, outlet))));
    }
    if let Some((author, outlet)) = unglue(inner) {
        return Some((Some(part_of(whole, author)), Some(part_of(whole, outlet))));
    }
    (is_by_date && is_person(inner)).then(|| (Some(part_of(whole, inner)), None))
}

/// Takes a name and an outlet apart where a small letter meets a capital, at the first place
/// that leaves a person's name on the left. `McDonald` and the like do not come apart.
fn unglue(text: &str) -> Option<(&str, &str)> {
    let pairs = text.char_indices().zip(text.chars().skip(1));
    for ((at, before), after) in pairs {
        if !(before.is_lowercase() && after.is_uppercase()) {
            continue;
        }
        let (author, outlet) = text.split_at(at + before.len_utf8());
        let last = author.rsplit([' ', '-']).next().unwrap_or(author);
        let goes_on = [
            "Mc", "Mac", "De", "Di", "Da", "Le", "La", "Fitz", "Van", "Von", "Lo",
        ]
        .contains(&last);
        if !goes_on && is_person(author) && is_outlet(outlet) {
            return Some((author, outlet));
        }
    }
    None
}
