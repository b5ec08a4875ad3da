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
    let rests = Rest::of(lines);
    let first = (tail.max(1)..lines.len()).find(|&index| begins(lines, index, &rests))?;
    let end = lines.last()?.at.end();
    Some((first, TextRange::new(lines[first].at.start(), end)?))
}

/// What holds of the lines from one of them to the last.
#[derive(Debug, Clone, Copy, Default)]
struct Rest {
    cut_off: usize,
    pictures: usize,
    /// An article goes on in them: a line that ends as a sentence, and is not cut off,
    /// follows another such.
    tells_on: bool,
    /// Headlines, each with a text that is cut off, to the end.
    pairs: bool,
}

impl Rest {
    /// For each line, and one for none.
    fn of(lines: &[Line<'_>]) -> Vec<Self> {
        let ends = |line: &Line<'_>| ends_like_prose(line.text) && !is_cut_off(line.text);
        let mut rests = vec![Self::default(); lines.len() + 1];
        if let Some(none) = rests.last_mut() {
            none.pairs = true;
        }
        for (n, line) in lines.iter().enumerate().rev() {
            let (after, next) = (rests[n + 1], lines.get(n + 1));
            rests[n] = Self {
                cut_off: after.cut_off + usize::from(is_cut_off(line.text)),
                pictures: after.pictures + usize::from(is_picture_file(line.text)),
                tells_on: after.tells_on || next.is_some_and(|next| ends(line) && ends(next)),
                pairs: next.is_some_and(|text| is_teaser(line, text) && rests[n + 2].pairs),
            };
        }
        rests
    }
}

/// A headline and a text under it that is cut off.
fn is_teaser(headline: &Line<'_>, text: &Line<'_>) -> bool {
    headline.after_blank
        && !ends_like_prose(headline.text)
        && is_cut_off(text.text)
        && text.width() > headline.width()
}

/// Whether teasers begin with this line and go on to the last of the page.
fn begins(lines: &[Line<'_>], index: usize, rests: &[Rest]) -> bool {
    let (first, left) = (&lines[index], lines.len() - index);
    let (all, rest) = (rests[index], rests[index + 1]);
    match section(first.text) {
        Some(Section::Alone) => return left > 1 && !rest.tells_on,
        Some(Section::WithHeadline) => return !rest.tells_on,
        None => {}
    }
    if is_picture_file(first.text) {
        return all.pictures + all.cut_off >= 2 && !rest.tells_on;
    }
    // Twice at least.
    left >= 4 && all.pairs
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
