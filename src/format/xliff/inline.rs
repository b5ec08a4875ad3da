//! Inline elements of either version, reduced to text and to places of mentions.
//!
//! The text of `g`, `pc` and `mrk` is text. What `bpt`, `ept`, `it`, `ph` hold in 1.2 is native
//! code and goes, with any `sub` in it. A code that breaks a line leaves a line feed.

use std::{collections::HashMap, ops::Range};

use super::PREFIX;
use crate::{
    format::xml::{Item, Node},
    model::MentionId,
};

/// Marks of one unit.
const MAX_MARKS: usize = 10_000;

/// A text as it is put together.
#[derive(Debug, Default)]
pub(super) struct Reduced {
    pub text: String,
    pub marks: Vec<(MentionId, Range<usize>)>,
    /// Begun by `<sm>`, by its id.
    open: HashMap<String, usize>,
}

impl Reduced {
    /// Adds what an element holds.
    pub fn add(&mut self, node: &Node) {
        for item in &node.children {
            match item {
                Item::Text(text) => self.text.push_str(text),
                Item::Node(node) => self.inline(node),
            }
        }
    }

    fn inline(&mut self, node: &Node) {
        match node.name.as_str() {
            "mrk" => {
                let start = self.text.len();
                self.add(node);
                if let Some(id) = mention(node) {
                    self.mark(id, start);
                }
            }
            "sm" => {
                if let Some(id) = node.attribute("id").filter(|_| self.open.len() < MAX_MARKS) {
                    self.open.insert(id.to_owned(), self.text.len());
                }
            }
            "em" => {
                let of = node.attribute("startRef").unwrap_or_default();
                let start = self.open.remove(of);
                if let (Some(start), Some(id)) = (start, mention_id(of)) {
                    self.mark(id, start);
                }
            }
            "cp" => {
                let hex = node.attribute("hex").unwrap_or_default();
                let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
                self.text.extend(c);
            }
            "x" | "ph" if is_line_break(node) => self.text.push('\n'),
            "bpt" | "ept" | "it" | "ph" | "sub" | "x" | "bx" | "ex" | "sc" | "ec" => {}
            _ => self.add(node),
        }
    }

    fn mark(&mut self, id: MentionId, start: usize) {
        let range = start..self.text.len();
        if !range.is_empty() && self.marks.len() < MAX_MARKS {
            self.marks.push((id, range));
        }
    }

    /// With the marks in text order.
    pub fn finish(mut self) -> (String, Vec<(MentionId, Range<usize>)>) {
        self.marks
            .sort_by_key(|(id, range)| (range.start, range.end, *id));
        (self.text, self.marks)
    }
}

/// The mention a mark stands for, in either version.
fn mention(node: &Node) -> Option<MentionId> {
    if node.attribute("mtype") == Some("name") {
        // Tools rename the prefix of a namespace.
        return node.prefixed("id").find_map(mention_id);
    }
    let kind = node.attribute("type")?;
    kind.strip_prefix(PREFIX)?.strip_prefix(':')?;
    mention_id(node.attribute("id")?)
}

fn mention_id(id: &str) -> Option<MentionId> {
    id.split('.').next()?.parse().ok()
}

fn is_line_break(node: &Node) -> bool {
    node.attribute("ctype") == Some("lb") || node.attribute("subType") == Some("xlf:lb")
}
