//! Headings, paragraphs, list items and captions, as plain text shows them. One line is one block.
//!
//! A heading is a headline over body text: the title on level 1, others on level 2, where a
//! question or an exclamation is taken for a sentence. A list item begins with `•`, `-`, `*`, `·` or a
//! dash and a space; one such line alone is dialogue or a remark, and a paragraph.

use super::{
    page::{Page, ends_with_mark, list_mark},
    propose::{Aside, Found},
    title,
};
use crate::model::document::{Block, BlockKind};

/// No heading below the title is wider.
const WIDEST: usize = 80;

pub(super) fn blocks(page: &Page<'_>, found: &Found) -> Vec<Block> {
    let block = |(index, line): (usize, &super::page::Line<'_>)| {
        let (kind, level) = kind(page, found, index);
        Block {
            at: line.whole,
            kind,
            level,
        }
    };
    page.lines.iter().enumerate().map(block).collect()
}

fn kind(page: &Page<'_>, found: &Found, index: usize) -> (BlockKind, u8) {
    if found.title == Some(index) {
        return (BlockKind::Heading, 1);
    }
    match found.aside(index) {
        Some(Aside::Credit) => return (BlockKind::Caption, 0),
        Some(_) => return (BlockKind::Paragraph, 0),
        None => {}
    }
    if is_item(page, index) {
        return (BlockKind::ListItem, 1);
    }
    let line = &page.lines[index];
    let is_text = |line| found.aside(line).is_none();
    if index > 0
        && line.width() <= WIDEST
        && !ends_with_mark(line.text)
        && title::is_headline(page, index, is_text)
    {
        return (BlockKind::Heading, 2);
    }
    (BlockKind::Paragraph, 0)
}

/// Whether the line and one beside it begin with the same list mark.
fn is_item(page: &Page<'_>, index: usize) -> bool {
    let mark = |at: usize| {
        let text = page.lines.get(at)?.text;
        text.get(..list_mark(text)?)
    };
    let own = mark(index);
    own.is_some() && (mark(index + 1) == own || index.checked_sub(1).and_then(mark) == own)
}
