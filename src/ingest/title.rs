//! The title: the first line, when it looks like one.
//!
//! It is short, does not end as a sentence or clause does (a question or an exclamation may), is no
//! list item, and a longer text follows it after a blank line or at once. An article that begins
//! with its first paragraph has none.

use super::{
    page::{Line, Page, ends_like_prose, list_mark},
    teasers::is_picture_file,
};

/// No title is wider.
const WIDEST: usize = 160;
const NARROWEST: usize = 6;

/// Whether the line at `index` is a headline above what follows it; `is_text` says which of
/// the lines below count as text of the article.
pub(super) fn is_headline(page: &Page<'_>, index: usize, is_text: impl Fn(usize) -> bool) -> bool {
    let Some(line) = page.lines.get(index) else {
        return false;
    };
    let title = line.width();
    if !(NARROWEST..=WIDEST).contains(&title)
        || ends_like_prose(line.text)
        || list_mark(line.text).is_some()
        || is_picture_file(line.text)
        || !line.text.contains(char::is_alphabetic)
        || !starts_well(line.text)
        || line.text.contains("://")
    {
        return false;
    }
    let Some((next, below)) = page
        .lines
        .iter()
        .enumerate()
        .skip(index + 1)
        .find(|(at, _)| is_text(*at))
    else {
        return false;
    };
    if list_mark(below.text).is_some() {
        return false;
    }
    let is_apart = page
        .lines
        .get(index + 1)
        .is_some_and(|line| line.after_blank);
    let block = block_width(page, next);
    // Without a blank line, hard-wrapped prose must not be taken for a headline.
    block > title && (is_apart || below.width() >= 2 * title) && is_sentence_like(below, block)
}

/// A word or an opening mark; what begins with a comma is the rest of something.
fn starts_well(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() || "„“”«»‹\"'‘’「『【〈《（([¿¡#&＃".contains(c))
}

/// The width of the lines from `first` to the next blank one, or more than a title can have:
/// a text of nothing but short lines is not gone through at each of them.
fn block_width(page: &Page<'_>, first: usize) -> usize {
    let mut block = 0;
    for (n, line) in page.lines.iter().skip(first).enumerate() {
        if block > WIDEST || (n > 0 && line.after_blank) {
            break;
        }
        block += line.width();
    }
    block
}

/// What a headline stands above: prose, not more headlines.
fn is_sentence_like(line: &Line<'_>, block: usize) -> bool {
    block >= 60 || ends_like_prose(line.text)
}
