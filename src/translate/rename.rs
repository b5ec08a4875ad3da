//! Where a rendering stands in translations, when it is to be another from now on.
//!
//! A place is sought in targets whose source names the thing: by a mention linked to it, by one
//! of its names, or by the term. There it is found as written, in capitals, with an ending (which
//! the new rendering takes over) or within a longer word. What is marked as somebody else's name
//! is left alone, and so is what stands in the new rendering already.
//! Invariant: places come in the order of documents, segments and target bytes; none overlaps
//! another. Nothing is changed here.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    model::{
        Document, DocumentId, Entity, EntityId, Segment, SegmentId, Session, Status, Term,
        TranslationStatus,
    },
    names::{FormPlace, Forms, Written},
    task::{Cancel, Cancelled},
    text::{Language, TextRange, fold_str},
};

use super::terms::{FOLD, approved, names_in, serves};

/// Something whose renderings change.
#[derive(Clone, Debug)]
pub struct Rerendered {
    what: What,
    before: BTreeMap<Language, String>,
    after: BTreeMap<Language, String>,
}

#[derive(Clone, Debug)]
enum What {
    Entity(Box<Entity>),
    Term { language: Language, text: String },
}

/// One place that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub document: DocumentId,
    pub language: Language,
    pub segment: SegmentId,
    /// The whole target it was found in.
    pub target: Arc<str>,
    /// In bytes of the target.
    pub range: TextRange,
    /// What would stand there.
    pub text: String,
    pub written: Written,
    pub status: TranslationStatus,
}

impl Place {
    /// Whether its segment may be changed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status != TranslationStatus::Locked
    }
}

impl Rerendered {
    #[must_use]
    pub fn entity(before: &Entity, after: &Entity) -> Self {
        Self {
            what: What::Entity(Box::new(before.clone())),
            before: before.renderings.clone(),
            after: after.renderings.clone(),
        }
    }

    #[must_use]
    pub fn term(before: &Term, after: &Term) -> Self {
        Self {
            what: What::Term {
                language: before.language.clone(),
                text: before.text.clone(),
            },
            before: before.renderings.clone(),
            after: after.renderings.clone(),
        }
    }

    /// What was approved for a language and what is, where one takes the other's place.
    #[must_use]
    pub fn change(&self, language: &Language) -> Option<(&str, &str)> {
        let (from, to) = (
            approved(&self.before, language)?,
            approved(&self.after, language)?,
        );
        (from.trim() != to.trim()).then(|| (from.trim(), to.trim()))
    }

    /// The first rendering that takes another's place, in any language.
    #[must_use]
    pub fn any(&self) -> Option<(&str, &str)> {
        self.after.keys().find_map(|language| self.change(language))
    }

    fn entity_id(&self) -> Option<EntityId> {
        match &self.what {
            What::Entity(entity) => Some(entity.id),
            What::Term { .. } => None,
        }
    }

    /// What names it in a source of this language; of an unknown one only tags tell.
    fn forms(&self, from: Option<&Language>) -> Option<Forms> {
        let from = from?;
        match &self.what {
            What::Entity(entity) => {
                let names = names_in(entity, from).map(|name| (0, name));
                Some(Forms::new(names, FOLD))
            }
            What::Term { language, text } => {
                serves(language, from).then(|| Forms::new([(0, text.as_str())], FOLD))
            }
        }
    }
}

/// Finds the places; on a worker.
///
/// # Errors
/// It was cancelled.
pub fn places(
    session: &Session,
    changed: &Rerendered,
    cancel: &Cancel,
) -> Result<Vec<Place>, Cancelled> {
    let mut found = Vec::new();
    let mut forms: BTreeMap<Option<Language>, Option<Forms>> = BTreeMap::new();
    for document in session.documents() {
        cancel.check()?;
        let own = document.language();
        let named = forms
            .entry(own.cloned())
            .or_insert_with(|| changed.forms(own));
        for language in document.target_languages() {
            let Some((from, to)) = changed.change(language) else {
                continue;
            };
            let search = Search {
                document,
                language,
                entity: changed.entity_id(),
                named: named.as_ref(),
                from,
                to,
                old: Forms::new([(0, from)], FOLD),
                new: Forms::new([(0, to)], FOLD),
            };
            for segment in document.segments(language) {
                search.segment(segment, &mut found);
            }
        }
    }
    Ok(found)
}

/// One document and one language.
struct Search<'a> {
    document: &'a Document,
    language: &'a Language,
    entity: Option<EntityId>,
    named: Option<&'a Forms>,
    from: &'a str,
    to: &'a str,
    old: Forms,
    new: Forms,
}

impl Search<'_> {
    fn segment(&self, segment: &Segment, found: &mut Vec<Place>) {
        let translation = &segment.translation;
        if translation.text.is_empty() {
            return;
        }
        let target = translation.text.as_str();
        let mut here = self.old.find(target, self.language.primary(), true);
        here.retain(|place| self.is_it(target, place) && !self.is_anothers(segment, place.range));
        if here.is_empty() || !self.is_named(segment) {
            return;
        }
        let new = self.new.find(target, self.language.primary(), true);
        here.retain(|place| !new.iter().any(|other| other.range.covers(place.range)));
        let shared: Arc<str> = target.into();
        found.extend(here.into_iter().filter_map(|place| {
            let stands = place.range.slice(target)?;
            Some(Place {
                document: self.document.id,
                language: self.language.clone(),
                segment: segment.id,
                target: shared.clone(),
                range: place.range,
                text: self.written_as(stands, place.written),
                written: place.written,
                status: translation.status,
            })
        }));
    }

    /// A name has its case, but in a headline; »apple« is not Apple. A term may begin a sentence.
    fn is_it(&self, target: &str, place: &FormPlace) -> bool {
        let Some(stands) = place.range.slice(target) else {
            return false;
        };
        self.entity.is_none() || stands.starts_with(self.from) || is_capitals(stands)
    }

    /// Whether the place is marked as a name of something else, or lies in a longer one.
    fn is_anothers(&self, segment: &Segment, range: TextRange) -> bool {
        let mentions = self.document.mentions();
        segment.translation.mentions.iter().any(|projection| {
            let entity = mentions.get(projection.mention).and_then(|it| it.entity);
            let same = self.entity.is_some() && entity == self.entity;
            let longer = projection.ranges.bounds().len() > range.len();
            !same && projection.ranges.overlaps(range) && (entity.is_some() || longer)
        })
    }

    /// Whether the source names it.
    fn is_named(&self, segment: &Segment) -> bool {
        let tagged = self.entity.is_some_and(|entity| {
            let mut mentions = self.document.mentions().overlapping(segment.at).into_iter();
            mentions.any(|it| it.status != Status::Rejected && it.entity == Some(entity))
        });
        tagged || {
            let source = segment.at.slice(self.document.text().as_str());
            let from = self.document.language().map_or("", Language::primary);
            let named = source.zip(self.named);
            named.is_some_and(|(source, named)| !named.find(source, from, true).is_empty())
        }
    }

    /// The new rendering as the old one stands there.
    fn written_as(&self, stands: &str, written: Written) -> String {
        let ending = match written {
            Written::Inflected => ending(stands, self.from),
            Written::Alike | Written::InWord => "",
        };
        let stem = stands.strip_suffix(ending).unwrap_or(stands);
        let mut text = match () {
            () if is_capitals(stem) && !is_capitals(self.from) => self.to.to_uppercase(),
            () if starts_large(stem) && !starts_large(self.from) => large(self.to),
            () => self.to.to_owned(),
        };
        let hisses = text.ends_with(['s', 'S', 'ß', 'x', 'z', 'X', 'Z']);
        match (self.language.primary(), ending) {
            // As German writes a genitive that is not heard: Marx’.
            ("de", "s") if hisses => text.push('’'),
            // Plurals of English nouns; a name keeps its y.
            ("en", "s") if hisses || text.ends_with("ch") || text.ends_with("sh") => {
                text.push_str("es");
            }
            ("en", "s") if self.entity.is_none() && ends_in_single_y(&text) => {
                text.pop();
                text.push_str("ies");
            }
            _ => text.push_str(ending),
        }
        text
    }
}

/// What stands behind the form.
fn ending<'s>(stands: &'s str, form: &str) -> &'s str {
    let form = fold_str(form, FOLD);
    let mut ends = stands.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.find(|&end| fold_str(&stands[..end], FOLD) == form);
    end.map_or("", |end| &stands[end..])
}

/// As »factory« does, and »holiday« does not.
fn ends_in_single_y(text: &str) -> bool {
    let mut letters = text.chars().rev();
    letters.next() == Some('y') && letters.next().is_some_and(|c| !"aeiou".contains(c))
}

fn is_capitals(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

fn starts_large(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

fn large(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
    first.unwrap_or_default() + chars.as_str()
}

#[cfg(test)]
mod tests;
