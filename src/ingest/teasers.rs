//! Teasers of other articles at the end of a page.
//!
//! They begin with a section line (»新着記事«, »Mehr zum Thema«, »Leggi anche«, »Read more«), with the
//! name of a picture file on a line of its own, or with headlines whose texts are cut off; and they
//! go on to the end: where a paragraph of an article follows, there were none.

use super::page::{Line, Page, ends_like_prose, is_cut_off};
use crate::text::TextRange;

/// Section lines, in lower case; the line is one of them, or begins with one and a colon.
const SECTIONS: &[&str] = &[
    "mehr zum thema",
    "mehr zu diesem thema",
    "lesen sie auch",
    "lesen sie mehr",
    "auch interessant",
    "das könnte sie auch interessieren",
    "das könnte dich auch interessieren",
    "weitere artikel",
    "weitere nachrichten",
    "weitere meldungen",
    "ähnliche artikel",
    "verwandte artikel",
    "meistgelesen",
    "leggi anche",
    "leggi di più",
    "potrebbe interessarti",
    "potrebbe interessarti anche",
    "ti potrebbe interessare",
    "ti potrebbero interessare",
    "articoli correlati",
    "altri articoli",
    "ultime notizie",
    "i più letti",
    "read more",
    "read next",
    "related",
    "related articles",
    "related stories",
    "related content",
    "related news",
    "more stories",
    "more news",
    "latest news",
    "you may also like",
    "you might also like",
    "recommended",
    "recommended for you",
    "most read",
    "more on this story",
    "à lire aussi",
    "lire aussi",
    "sur le même sujet",
    "lea también",
];

/// What a short Japanese section line ends with.
const JAPANESE: &[&str] = &[
    "新着記事",
    "関連記事",
    "人気記事",
    "おすすめ記事",
    "注目記事",
    "最新記事",
    "あわせて読みたい",
    "こちらもおすすめ",
    "関連リンク",
    "アクセスランキング",
    "記事ランキング",
];

/// No section line is wider.
const WIDEST: usize = 60;

/// The first line of the teasers, and the passage from there to the end of the last line.
pub(super) fn find(page: &Page<'_>) -> Option<(usize, TextRange)> {
    let lines = &page.lines;
    // What comes before the last paragraph of an article is not at the end.
    let tail = lines
        .iter()
        .rposition(Line::is_prose)
        .map_or(0, |prose| prose + 1);
    let first = (tail.max(1)..lines.len()).find(|&index| begins(&lines[index..]))?;
    let end = lines.last()?.at.end();
    Some((first, TextRange::new(lines[first].at.start(), end)?))
}

/// Whether teasers begin with the first of these lines, the last of the page.
fn begins(lines: &[Line<'_>]) -> bool {
    let Some((first, rest)) = lines.split_first() else {
        return false;
    };
    match section(first.text) {
        Some(Section::Alone) => return !rest.is_empty() && !tells_on(rest),
        Some(Section::WithHeadline) => return !tells_on(rest),
        None => {}
    }
    let cut_off = lines.iter().filter(|line| is_cut_off(line.text)).count();
    if is_picture_file(first.text) {
        let pictures = lines
            .iter()
            .filter(|line| is_picture_file(line.text))
            .count();
        return pictures + cut_off >= 2 && !tells_on(rest);
    }
    // Headlines, each with a text that is cut off, twice and to the end.
    lines.len() >= 4
        && lines.len().is_multiple_of(2)
        && lines.chunks(2).all(|pair| match pair {
            [headline, text] => {
                headline.after_blank
                    && !ends_like_prose(headline.text)
                    && is_cut_off(text.text)
                    && text.width() > headline.width()
            }
            _ => false,
        })
}

/// Whether an article goes on in these lines: one that ends as a sentence, and is not cut
/// off, follows another such.
fn tells_on(lines: &[Line<'_>]) -> bool {
    let ends = |line: &Line<'_>| ends_like_prose(line.text) && !is_cut_off(line.text);
    lines.windows(2).any(|pair| pair.iter().all(ends))
}

enum Section {
    Alone,
    WithHeadline,
}

fn section(text: &str) -> Option<Section> {
    if super::page::width(text) <= WIDEST && JAPANESE.iter().any(|end| text.ends_with(end)) {
        return Some(Section::Alone);
    }
    let lower = text.to_lowercase();
    let name = lower.trim_end_matches([':', '…', '.', '>', '»', ' ']);
    if SECTIONS.contains(&name) {
        return Some(Section::Alone);
    }
    let (name, headline) = lower.split_once(':')?;
    let is_section = SECTIONS.contains(&name.trim()) && !headline.trim().is_empty();
    is_section.then_some(Section::WithHeadline)
}

/// Whether the line is the name of a picture file and nothing else.
pub(super) fn is_picture_file(text: &str) -> bool {
    let Some((stem, extension)) = text.rsplit_once('.') else {
        return false;
    };
    let known = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp"];
    !stem.is_empty()
        && stem
            .chars()
            .all(|c| c.is_alphanumeric() || "-_./".contains(c))
        && known.contains(&extension.to_ascii_lowercase().as_str())
}
