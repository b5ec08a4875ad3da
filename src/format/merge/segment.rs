//! What the translations of a file add: segments that are not there, and translations of ours
//! that have none.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use super::{Merging, document::Added, free};
use crate::{
    format::{ImportedProjection, ImportedSegment, ImportedTranslation},
    model::{
        Document, DocumentId, MentionId, Place, Projection, Segment, SegmentId, Translation,
        edit::{Change, DocumentEdit, Edit, Kind},
    },
    text::{Language, TextRange},
};

/// The segments of a document in one language by where they start, as they will be.
pub(super) type Cut = BTreeMap<u32, Held>;

/// The cuts met so far.
pub(super) type Cuts = HashMap<(DocumentId, Language), Cut>;

#[derive(Debug)]
pub(super) enum Held {
    Ours(Arc<Segment>),
    /// The place of its edit in [`Added::contents`].
    Edited(usize),
}

impl Held {
    fn segment<'a>(&'a self, contents: &'a [Edit]) -> Option<&'a Segment> {
        match self {
            Self::Ours(segment) => Some(segment),
            Self::Edited(at) => match contents.get(*at) {
                Some(Edit::In {
                    edit: DocumentEdit::Segment { change, .. },
                    ..
                }) => change.after(),
                _ => None,
            },
        }
    }
}

/// The mentions of a document in the file, as the session knows them.
#[derive(Clone, Copy)]
struct Mentions<'a> {
    /// In the order of the file.
    list: &'a [MentionId],
    here: &'a HashSet<MentionId>,
}

impl Merging<'_> {
    /// Segments are known by their place. One that lies over ours is left out; one without a
    /// translation says nothing about ours. `mentions` are those of the session.
    pub(super) fn translations(
        &mut self,
        document: DocumentId,
        ours: Option<&Document>,
        (theirs, mentions): (Vec<ImportedTranslation>, &[MentionId]),
        added: &mut Added,
    ) {
        if theirs.is_empty() {
            return;
        }
        let here: HashSet<MentionId> = mentions.iter().copied().collect();
        let mentions = Mentions {
            list: mentions,
            here: &here,
        };
        for translation in theirs {
            let key = (document, translation.language);
            let mut cut = added.cuts.remove(&key).unwrap_or_else(|| {
                let segments = ours.and_then(|ours| ours.segments_in(&key.1));
                let segments = segments.into_iter().flat_map(|segments| segments.iter());
                let held = |segment: &Arc<Segment>| Held::Ours(segment.clone());
                segments
                    .map(|((start, _), segment)| (*start, held(segment)))
                    .collect()
            });
            for theirs in translation.segments {
                self.segment((document, &key.1), (theirs, mentions), &mut cut, added);
            }
            added.cuts.insert(key, cut);
        }
    }

    fn segment(
        &mut self,
        (document, language): (DocumentId, &Language),
        (theirs, mentions): (ImportedSegment, Mentions<'_>),
        cut: &mut Cut,
        added: &mut Added,
    ) {
        let (at, by_hand, given) = (theirs.at, theirs.by_hand, theirs.id);
        let mut translation = self.translation(theirs, mentions.list);
        let contents = &mut added.contents;
        let Some(held) = over(cut, contents, at) else {
            let segment = Segment {
                id: self.free_segment_id(given),
                at,
                by_hand,
                translation,
            };
            cut.insert(at.start().get(), Held::Edited(contents.len()));
            self.merged.counts.segments += 1;
            return contents.push(in_segment(document, language, Change::Add(segment)));
        };
        let Some(own) = cut.get(&held).and_then(|held| held.segment(contents)) else {
            return;
        };
        let nothing = Translation::default();
        let says_nothing = translation == nothing;
        if translation.at.is_none() {
            translation.at = own.translation.at;
        }
        let is_said = own.at != at || !says_nothing && !is_same(own, &translation, mentions);
        if !is_said {
            self.merged.counts.same += 1;
            return;
        }
        if own.at != at || own.translation != nothing {
            let place = self.place_of_segment(document, own.at);
            return self.conflict(Kind::Segment, own.id.to_string(), place);
        }
        let from = own.clone();
        let to = Segment {
            by_hand: from.by_hand || by_hand,
            translation,
            ..from.clone()
        };
        self.merged.counts.segments += 1;
        match cut.get(&held) {
            // What the file itself brought before is not there yet to be changed.
            Some(Held::Edited(edit)) => {
                if let Some(edit) = contents.get_mut(*edit) {
                    *edit = in_segment(document, language, Change::Add(to));
                }
            }
            _ => {
                cut.insert(held, Held::Edited(contents.len()));
                let change = Change::Set { from, to };
                contents.push(in_segment(document, language, change));
            }
        }
    }

    fn translation(&self, theirs: ImportedSegment, mentions: &[MentionId]) -> Translation {
        let place = |theirs: ImportedProjection| {
            Some(Projection {
                mention: *mentions.get(theirs.mention)?,
                ranges: theirs.ranges,
                how: theirs.how,
            })
        };
        // Two mentions of a file may be one of ours.
        let mut seen = HashSet::new();
        let placed = theirs.mentions.into_iter().filter_map(place);
        Translation {
            mentions: placed.filter(|one| seen.insert(one.mention)).collect(),
            refused: theirs.refused.into_iter().filter_map(place).collect(),
            text: theirs.text,
            status: theirs.status,
            engine: theirs.engine,
            by: theirs.by.and_then(|by| self.reviewers.get(by).copied()),
            at: theirs.when,
            note: theirs.note,
            fine: theirs.fine,
        }
    }

    fn free_segment_id(&mut self, wanted: Option<SegmentId>) -> SegmentId {
        let session = self.session;
        let taken = self.segment_ids.get_or_insert_with(|| {
            let all = session.documents().flat_map(|document| {
                let languages = document.target_languages();
                languages.flat_map(|language| document.kept_segments(language))
            });
            all.map(|segment| segment.id).collect()
        });
        free(wanted, taken, self.ids)
    }

    /// Where a segment stands, in code points.
    fn place_of_segment(&self, document: DocumentId, at: TextRange) -> Place {
        let Some(ours) = self.session.document(document) else {
            return Place::default();
        };
        let place = Place::document(document, ours.display_title());
        let (text, index) = (ours.text().as_str(), ours.text().index());
        let point = |at| index.code_point(text, at).map(|at| u64::from(at.get()));
        match (point(at.start()), point(at.end())) {
            (Some(start), Some(end)) => place.with_range(start, end),
            _ => place,
        }
    }
}

/// Whether the translation is that of the segment, as far as the file has its mentions: a file
/// of confirmed ones alone says nothing about the places of others.
fn is_same(own: &Segment, theirs: &Translation, mentions: Mentions<'_>) -> bool {
    let own = &own.translation;
    if own == theirs {
        return true;
    }
    let known = |place: &Projection| mentions.here.contains(&place.mention);
    let mut own = own.clone();
    own.mentions.retain(known);
    own.refused.retain(known);
    own == *theirs
}

/// Where the segment starts that lies over this range.
fn over(cut: &Cut, contents: &[Edit], at: TextRange) -> Option<u32> {
    let (start, held) = cut.range(..at.end().get()).next_back()?;
    let own = held.segment(contents)?;
    own.at.overlaps(at).then_some(*start)
}

fn in_segment(document: DocumentId, language: &Language, change: Change<Segment>) -> Edit {
    Edit::In {
        document,
        edit: DocumentEdit::Segment {
            language: language.clone(),
            change,
        },
    }
}
