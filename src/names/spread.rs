//! One name found wherever it occurs: what tagging every occurrence would do there.
//!
//! | file | holds |
//! |---|---|
//! | `edges` | which neighbours a name may have, and what an ending makes of it |
//! | `endings` | inflection by language |
//! | `forms` | many forms found in one text |
//!
//! Text and forms are folded as asked. A letter or digit before or after a form keeps it from
//! matching where the writing separates words: `Linux` is not in `LinuxConf`; katakana keeps
//! katakana apart; after Latin letters Japanese goes on freely (`Microsoftが`). With inflection
//! an ending of the text's language belongs to the name (`Kinvolks`), a prefix or a compound
//! does not (`والشركة`, `Tindavelkonto`: the name alone). Of forms that overlap the leftmost
//! wins, then the longest.
//! Invariant: nothing here changes a session; occurrences are sorted by document and place, and
//! no two of a document overlap.

mod edges;
mod endings;
mod forms;
#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;

pub use forms::{FormPlace, Forms};

use std::{cmp::Reverse, collections::HashMap};

use memchr::memmem::Finder;
use rayon::prelude::*;

use crate::model::{
    Document, DocumentId, Entity, EntityId, LabelKey, MentionId, Ranges, Session, Status,
};
use crate::task::{Cancel, Cancelled};
use crate::text::script::{self, Script};
use crate::text::{Fold, TextRange, fold_str, width};

/// So many bytes before and after a place are looked at for a longer name.
const NEAR: usize = 256;

/// What is sought, and where.
#[derive(Clone, Debug)]
pub struct Spread {
    /// The writings of the name.
    pub forms: Vec<String>,
    /// What occurrences are to be tagged as.
    pub label: LabelKey,
    /// What they are to be linked to.
    pub entity: Option<EntityId>,
    /// What to overlook when comparing.
    pub fold: Fold,
    /// Full and half width are alike, too.
    pub width: bool,
    /// Endings of the text's language count as the name, compounds and prefixes as its place.
    pub inflection: bool,
    /// Only these; `None`: all. What is not loaded is passed by.
    pub documents: Option<Vec<DocumentId>>,
}

impl Spread {
    /// What of a text is not as wide as usual; nothing where that is overlooked.
    fn widths(&self, text: &str) -> String {
        match self.width {
            true => String::new(),
            false => fold_str(&width::forms(text), self.fold),
        }
    }

    /// All names of an entity, once each.
    #[must_use]
    pub fn forms_of(entity: &Entity) -> Vec<String> {
        let mut forms: Vec<String> = Vec::new();
        for name in entity.all_names() {
            let name = name.trim();
            if !name.is_empty() && !forms.iter().any(|form| form == name) {
                forms.push(name.to_owned());
            }
        }
        forms
    }
}

/// How an occurrence is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Written {
    /// As the form is, but for what is overlooked.
    Alike,
    /// With an ending, which belongs to it: `Kinvolks`.
    Inflected,
    /// Inside a longer word, of which it is the name alone: `Tindavelkonto`.
    InWord,
}

/// What tagging an occurrence would meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nothing: a new mention.
    New,
    /// A mention of this label that is not confirmed, or not linked as it would be.
    Open(MentionId),
    /// A mention of this label and entity: nothing is to do.
    Done(MentionId),
    /// A mention of another label or entity at exactly this place.
    Other(MentionId),
    /// Somebody rejected it at exactly this place.
    Rejected(MentionId),
    /// A confirmed mention that overlaps.
    Overlaps(MentionId),
    /// Part of what looks like a longer name, because that occurs more than once.
    PartOfName,
    /// In a passage that is left out.
    LeftOut,
}

impl Standing {
    /// Whether a person who looks at none of them would want it tagged.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::New | Self::Open(_))
    }
}

/// One place where the name occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub document: DocumentId,
    /// In bytes of the document's text.
    pub range: TextRange,
    /// The index of the form.
    pub form: usize,
    pub written: Written,
    pub standing: Standing,
}

/// A form as it is sought.
struct Needle {
    form: usize,
    folded: String,
    /// What of it is not as wide as usual, folded; it counts where widths are told apart.
    widths: String,
    finder: Finder<'static>,
    edges: edges::Edges,
}

/// Every place where the name occurs. Documents are searched in parallel and come in the
/// session's order.
///
/// # Errors
/// It was cancelled.
pub fn spread(
    session: &Session,
    spread: &Spread,
    cancel: &Cancel,
) -> Result<Vec<Occurrence>, Cancelled> {
    let mut needles: Vec<Needle> = Vec::new();
    for (form, text) in spread.forms.iter().enumerate() {
        let folded = fold_str(text.trim(), spread.fold);
        let widths = spread.widths(text);
        let is_known = |needle: &Needle| needle.folded == folded && needle.widths == widths;
        if folded.is_empty() || needles.iter().any(is_known) {
            continue;
        }
        needles.push(Needle {
            form,
            finder: Finder::new(&folded).into_owned(),
            edges: edges::Edges::of(&folded),
            folded,
            widths,
        });
    }
    let documents: Vec<_> = session
        .documents()
        .filter(|document| match &spread.documents {
            Some(wanted) => wanted.contains(&document.id),
            None => true,
        })
        .collect();
    let found: Vec<Vec<Occurrence>> = documents
        .par_iter()
        .map(|document| match cancel.is_cancelled() {
            true => Vec::new(),
            false => in_document(document, spread, &needles),
        })
        .collect();
    cancel.check()?;
    let mut found: Vec<Occurrence> = found.into_iter().flatten().collect();
    mark_parts(session, &mut found);
    Ok(found)
}

/// A place that satisfies the edges.
struct Candidate {
    range: TextRange,
    needle: usize,
    written: Written,
}

fn in_document(document: &Document, spread: &Spread, needles: &[Needle]) -> Vec<Occurrence> {
    let text = document.text();
    let folded = text.folded(spread.fold);
    let language = document
        .language()
        .map_or("", |language| language.primary());
    let mut candidates: Vec<Candidate> = Vec::new();
    for (number, needle) in needles.iter().enumerate() {
        let haystack = folded.text();
        let mut from = 0;
        while let Some(at) = haystack
            .as_bytes()
            .get(from..)
            .and_then(|rest| needle.finder.find(rest))
        {
            let start = from + at;
            let end = start + needle.folded.len();
            if !spread.width {
                // An ending may be of any width.
                let name = folded.to_source(start..end);
                let name = name.and_then(|name| name.slice(text));
                if spread.widths(name.unwrap_or_default()) != needle.widths {
                    from = start + haystack[start..].chars().next().map_or(1, char::len_utf8);
                    continue;
                }
            }
            // Occurrences may overlap each other (»aa« in »aaa«): go on at the next character.
            let step = haystack[start..].chars().next().map_or(1, char::len_utf8);
            from = start + step;
            let language = if spread.inflection { language } else { "" };
            let Some((end, written)) =
                needle
                    .edges
                    .settle(haystack, start..end, language, spread.inflection)
            else {
                continue;
            };
            let Some(range) = folded.to_source(start..end) else {
                continue;
            };
            candidates.push(Candidate {
                range,
                needle: number,
                written,
            });
        }
    }
    // One that is a word of its own goes before one that is inside a word.
    candidates.sort_by_key(|one| {
        let length = one.range.end().get() - one.range.start().get();
        (one.range.start(), Reverse(length), one.written)
    });
    let mut end = None;
    candidates.retain(|one| {
        let free = end.is_none_or(|end| one.range.start() >= end);
        if free {
            end = Some(one.range.end());
        }
        free
    });
    candidates
        .into_iter()
        .map(|one| Occurrence {
            document: document.id,
            range: one.range,
            form: needles[one.needle].form,
            written: one.written,
            standing: standing(document, spread, one.range),
        })
        .collect()
}

fn standing(document: &Document, spread: &Spread, range: TextRange) -> Standing {
    let here = document.mentions().at(&Ranges::one(range));
    let same = here.iter().find(|mention| {
        mention.label == spread.label
            && (mention.entity == spread.entity || mention.entity.is_none())
    });
    if let Some(mention) = same {
        let linked = mention.entity == spread.entity;
        return match mention.status {
            Status::Rejected => Standing::Rejected(mention.id),
            Status::Confirmed if linked => Standing::Done(mention.id),
            _ => Standing::Open(mention.id),
        };
    }
    if let Some(other) = here.iter().find(|it| it.status != Status::Rejected) {
        return Standing::Other(other.id);
    }
    if document.is_left_out(range) {
        return Standing::LeftOut;
    }
    let overlapping = document.mentions().overlapping(range);
    let mut certain = overlapping
        .iter()
        .filter(|mention| mention.status == Status::Confirmed && mention.ranges.overlaps(range));
    if let Some(mention) = certain.next() {
        return Standing::Overlaps(mention.id);
    }
    Standing::New
}

/// The name with the capitalised word before it, and with the one after it. A word that
/// begins a sentence has its capital from there, and says nothing.
fn longer(document: &Document, range: TextRange) -> [Option<&str>; 2] {
    let text = document.text().as_str();
    let language = document
        .language()
        .map_or("", |language| language.primary());
    // Amid Chinese or Japanese no sentence gives a Latin word its capital.
    let sentences = !matches!(language, "ja" | "zh" | "ko" | "yue");
    let range = range.to_range();
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let before = text.get(..range.start).and_then(|before| {
        let line = before.strip_suffix(' ')?;
        // No name has a longer word; a line may be the whole text.
        let line = &line[line.floor_char_boundary(line.len().saturating_sub(NEAR))..];
        let line = &line[line.rfind('\n').map_or(0, |at| at + 1)..];
        let inside = |c: char| {
            let spaceless = matches!(
                script::of(c),
                Script::Han | Script::Hiragana | Script::Katakana
            );
            c == '-' || (c.is_alphanumeric() && !spaceless)
        };
        let word = &line[line.trim_end_matches(inside).len()..];
        let rest = line.strip_suffix(word)?.trim_end();
        let begins = rest.is_empty() || rest.ends_with(['.', '!', '?', ':', '“', '"', '»', '…']);
        (capital(word) && !(begins && sentences)).then(|| range.start - word.len() - 1)
    });
    let after = text.get(range.end..).and_then(|after| {
        let rest = after.strip_prefix(' ')?;
        let rest = &rest[..rest.floor_char_boundary(NEAR)];
        let end = rest.find(|c: char| !c.is_alphanumeric());
        let word = &rest[..end.unwrap_or(rest.len())];
        capital(word).then(|| range.end + 1 + word.len())
    });
    [
        before.and_then(|start| text.get(start..range.end)),
        after.and_then(|end| text.get(range.start..end)),
    ]
}

/// What stands twice or more with the same capitalised word beside it is taken for a part
/// of a longer name; where nouns have no capitals, once is enough.
fn mark_parts(session: &Session, found: &mut [Occurrence]) {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut of: Vec<[Option<&str>; 2]> = Vec::with_capacity(found.len());
    for one in &*found {
        let document = session.document(one.document);
        let names = document.map_or([None; 2], |document| longer(document, one.range));
        for name in names.into_iter().flatten() {
            *counts.entry(name).or_default() += 1;
        }
        of.push(names);
    }
    for (one, names) in found.iter_mut().zip(of) {
        let language = session
            .document(one.document)
            .and_then(|document| document.language());
        let nouns = language.is_none_or(|language| matches!(language.primary(), "de" | "lb"));
        let least = if nouns { 2 } else { 1 };
        let often = |name: &str| counts.get(name).is_some_and(|&count| count >= least);
        if one.standing == Standing::New && names.into_iter().flatten().any(often) {
            one.standing = Standing::PartOfName;
        }
    }
}
