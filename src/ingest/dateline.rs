//! Lines that hold a date and nothing else, and a date glued before the text.
//!
//! A date line stands among the first lines: a date, with a time, a place, and words such as
//! »Published«, »Stand:«, »公開« around it. Where more than two lines of a text are like that, it
//! is a chronicle and none of them is taken. Glued residue is a lower-case key and an ISO date
//! before the first word: ` date 2021-05 La capacità …`.

use super::{
    date::{self, Dated, is_weekday},
    page::{Line, Page},
};
use crate::{
    model::Published,
    text::{Language, TextRange},
};

/// Among how many lines at the top a date line is looked for.
const TOP: usize = 6;
/// No date line is wider.
const WIDEST: usize = 90;
/// More of them make a chronicle.
const MOST: usize = 2;

const KEYS: &[&str] = &["date", "datum", "data", "pubdate", "published"];

/// Words around a date that say it is that of the publication.
const WORDS: &[&str] = &[
    "published",
    "posted",
    "date",
    "dated",
    "on",
    "pubblicato",
    "pubblicata",
    "pubblicazione",
    "il",
    "data",
    "del",
    "veröffentlicht",
    "erschienen",
    "am",
    "vom",
    "den",
    "datum",
    "um",
    "uhr",
    "alle",
    "ore",
    "at",
    "cet",
    "cest",
    "gmt",
    "utc",
    "bst",
    "est",
    "edt",
    "pst",
    "pdt",
    "jst",
    "et",
    "by",
    "first",
    "zuerst",
];
/// Words before the date of a later change.
const UPDATES: &[&str] = &[
    "updated",
    "update",
    "last",
    "modified",
    "aktualisiert",
    "zuletzt",
    "geändert",
    "stand",
    "aggiornato",
    "aggiornamento",
    "ultimo",
];
const JAPANESE: &[&str] = &[
    "公開日",
    "公開",
    "掲載日",
    "掲載",
    "配信日",
    "配信",
    "投稿日",
    "投稿",
    "日付",
];
const JAPANESE_UPDATES: &[&str] = &["最終更新日", "最終更新", "更新日", "更新"];

/// What was found: a passage of residue, and the date in it if it is that of the publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DateFound {
    /// The line it takes up; `None`: it is glued to the text.
    pub line: Option<usize>,
    pub passage: TextRange,
    pub published: Option<(Published, TextRange)>,
}

pub(super) fn find(page: &Page<'_>) -> Vec<DateFound> {
    if let Some(glued) = glued(page) {
        return vec![glued];
    }
    let language = page.language;
    let all = page.lines.iter().enumerate();
    let found: Vec<DateFound> = all
        .filter(|(_, line)| line.width() <= WIDEST)
        .filter_map(|(index, line)| date_line(index, line, language))
        .collect();
    if found.len() > MOST {
        return Vec::new();
    }
    let is_at_top = |date: &DateFound| date.line.is_some_and(|index| index < TOP);
    found.into_iter().filter(is_at_top).collect()
}

fn glued(page: &Page<'_>) -> Option<DateFound> {
    let first = page.lines.first()?;
    let key = KEYS.iter().find(|key| first.text.starts_with(**key))?;
    let rest = &first.text[key.len()..];
    let before = rest.trim_start_matches([' ', ':', '=', '\t']);
    if before.len() == rest.len() {
        return None;
    }
    let from = first.text.len() - before.len();
    let Dated { published, length } = date::at_start(before, None)?;
    let after = &before[length..];
    let text = after.trim_start();
    // Only before a text, and only in the notation of machines.
    if text.len() == after.len() || text.is_empty() || !before[..length].is_ascii() {
        return None;
    }
    let end = first.at.start().to_usize() + (first.text.len() - text.len());
    let start = first.whole.start().to_usize();
    Some(DateFound {
        line: None,
        passage: TextRange::from_range(start..end)?,
        published: Some((published, first.part(from, from + length)?)),
    })
}

fn date_line(index: usize, line: &Line<'_>, language: Option<&Language>) -> Option<DateFound> {
    let text = line.text;
    // What begins with a comma is the rest of a sentence.
    if !text.starts_with(|c: char| c.is_alphanumeric() || "(（".contains(c)) {
        return None;
    }
    let mut at = place(text, language);
    let mut published = None;
    let mut dates = 0;
    let mut is_update = false;
    while at < text.len() {
        let rest = &text[at..];
        if let Some(dated) = date::at_start(rest, language) {
            dates += 1;
            if !is_update && published.is_none() {
                let range = line.part(at, at + dated.length)?;
                published = Some((dated.published, range));
            }
            at += dated.length;
            continue;
        }
        let (length, update) = word(rest)?;
        is_update |= update;
        at += length;
    }
    (dates > 0).then_some(DateFound {
        line: Some(index),
        passage: line.at,
        published,
    })
}

/// A word or mark that may stand in a date line, and whether it speaks of a change.
fn word(rest: &str) -> Option<(usize, bool)> {
    let strip = |words: &[&str]| {
        words
            .iter()
            .find(|word| rest.starts_with(**word))
            .map(|word| word.len())
    };
    if let Some(length) = strip(JAPANESE_UPDATES) {
        return Some((length, true));
    }
    if let Some(length) = strip(JAPANESE) {
        return Some((length, false));
    }
    let first = rest.chars().next()?;
    if first.is_whitespace() || ",;:|/-–—·()（）：／.".contains(first) {
        return Some((first.len_utf8(), false));
    }
    let length = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = rest[..length].to_lowercase();
    let update = UPDATES.contains(&word.as_str());
    let known = update || WORDS.contains(&word.as_str()) || is_weekday(&word);
    (length > 0 && known).then_some((length, update))
}

/// The length of a place before the date (»Kassel, 3. Mai 2021«): up to three words in capitals.
fn place(text: &str, language: Option<&Language>) -> usize {
    let Some((place, rest)) = text.split_once(',') else {
        return 0;
    };
    let words: Vec<&str> = place.split_whitespace().collect();
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || "-/.".contains(c))
    };
    let is_place = (1..=3).contains(&words.len()) && words.iter().all(is_name);
    if is_place && date::at_start(rest.trim_start(), language).is_some() {
        place.len() + 1
    } else {
        0
    }
}
