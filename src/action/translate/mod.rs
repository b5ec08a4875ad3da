//! Translating: the target of a segment, how far it is, what is noted of it.
//!
//! | file | does |
//! |---|---|
//! | `projections` | mentions in the target, when it changes |
//! | `place` | one put into its place by hand, or taken off a wrong one |
//! | `names` | the names of a segment in the target language |
//! | `suggest` | matches of the memories, and terms |
//! | `fill` | equal segments get the translation that was confirmed |
//! | `filter` | which segments are shown |
//! | `progress` | words and characters, and how many are done |
//! | `totals` | the same of every document |
//! | `running` | the translation as one text |
//!
//! Invariant: a locked segment keeps its target until it is unlocked. A target whose text a
//! person changed is a draft, whatever it was before: as in memoQ and Trados, a translated or
//! reviewed segment counts again once it is confirmed again. An empty target is untranslated,
//! unless it is locked. Who changed a segment last, and when, stands in it.

mod fill;
mod filter;
mod names;
mod place;
mod progress;
mod projections;
mod running;
mod suggest;
mod totals;

use std::collections::BTreeSet;

use super::{
    Action, ActionError,
    hand::{Hand, Plan, count, missing},
};
use crate::{
    model::{
        Document, DocumentId, MentionId, Projection, Ranges, Segment, SegmentId, Session,
        Translation, TranslationStatus as T,
        edit::{Change, DocumentEdit, Edit, Kind, What},
        shorten,
    },
    text::Language,
    translate::project,
};

pub use filter::{SegmentFilter, commented, holds};
pub use names::{Rendered, SegmentName, names, source_projections};
pub use progress::{Size, TranslationProgress, is_done, progress, size, sizes};
pub use projections::{projections_after, refused_after};
pub use running::{Piece, Running, running};
pub use suggest::{Asked, Help, Looked, Recall, SegmentTerm, Suggestion, concordance, help};
pub use totals::{Totals, totals};

/// Something done to segments.
#[derive(Debug, Clone)]
pub enum TranslateAction {
    /// Gives a segment the target that was typed, with the mentions in it; `confirm`: and says
    /// that it is translated.
    Write {
        document: DocumentId,
        language: Language,
        segment: SegmentId,
        text: String,
        mentions: Vec<Projection>,
        confirm: bool,
    },
    /// Says where in the target a mention of the source stands: a person's word, which stays
    /// when the text around it changes. `None`: not where it was found.
    Place {
        document: DocumentId,
        language: Language,
        segment: SegmentId,
        mention: MentionId,
        ranges: Option<Ranges>,
    },
    /// Says how far segments are. Those without a target can only be locked; of several the
    /// others are passed over.
    Status {
        document: DocumentId,
        language: Language,
        segments: Vec<SegmentId>,
        status: T,
    },
    /// Takes the source over as the target. Of several, locked ones are passed over.
    CopySource {
        document: DocumentId,
        language: Language,
        segments: Vec<SegmentId>,
    },
    /// Empties targets. Of several, locked ones are passed over.
    Clear {
        document: DocumentId,
        language: Language,
        segments: Vec<SegmentId>,
    },
    Note {
        document: DocumentId,
        language: Language,
        segment: SegmentId,
        note: String,
    },
}

impl TranslateAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Write { confirm: true, .. } => "translate.confirm",
            Self::Write { .. } => "translate.write",
            Self::Place { .. } => "translate.place",
            Self::Status { .. } => "translate.status",
            Self::CopySource { .. } => "translate.copy-source",
            Self::Clear { .. } => "translate.clear",
            Self::Note { .. } => "translate.note",
        }
    }

    /// How many segments it changes, about.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Write { .. } | Self::Place { .. } | Self::Note { .. } => 1,
            Self::Status { segments, .. }
            | Self::CopySource { segments, .. }
            | Self::Clear { segments, .. } => segments.len(),
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Write {
                document,
                language,
                segment,
                text,
                mentions,
                confirm,
            } => {
                let document = hand.document(document)?;
                let from = find(document, &language, segment)?;
                write(hand, document, language, from, (text, mentions), confirm)
            }
            Self::Place {
                document,
                language,
                segment,
                mention,
                ranges,
            } => {
                let document = hand.document(document)?;
                let from = find(document, &language, segment)?;
                place::place(hand, document, &language, from, mention, ranges)
            }
            Self::Status {
                document,
                language,
                segments,
                status,
            } => {
                let document = hand.document(document)?;
                let may = |segment: &Segment| match status {
                    T::Locked => Ok(()),
                    _ if segment.translation.text.is_empty()
                        && segment.translation.status != T::Locked =>
                    {
                        Err(ActionError::NothingTranslated)
                    }
                    _ => Ok(()),
                };
                let change = |segment: &Segment| {
                    let empty = segment.translation.text.is_empty();
                    Translation {
                        status: match status {
                            T::Locked => T::Locked,
                            // Unlocked, and nothing in it.
                            _ if empty => T::Untranslated,
                            T::Untranslated => T::Draft,
                            other => other,
                        },
                        ..segment.translation.clone()
                    }
                };
                let what = |text, segments| What::SetSegmentsStatus {
                    status,
                    text,
                    segments,
                };
                many(hand, document, &language, &segments, may, change, what)
            }
            Self::CopySource {
                document,
                language,
                segments,
            } => {
                let document = hand.document(document)?;
                let change = |segment: &Segment| {
                    let source = segment.at.slice(document.text().as_str());
                    let mentions = source_projections(document, segment.at);
                    changed(segment, source.unwrap_or_default().to_owned(), mentions)
                };
                let what = |text, segments| What::CopySource { text, segments };
                many(hand, document, &language, &segments, open, change, what)
            }
            Self::Clear {
                document,
                language,
                segments,
            } => {
                let document = hand.document(document)?;
                let change = |segment: &Segment| changed(segment, String::new(), Vec::new());
                let what = |text, segments| What::ClearSegments { text, segments };
                many(hand, document, &language, &segments, open, change, what)
            }
            Self::Note {
                document,
                language,
                segment,
                note,
            } => {
                let document = hand.document(document)?;
                let from = find(document, &language, segment)?;
                let mut to = from.clone();
                note.trim().clone_into(&mut to.translation.note);
                let what = What::NoteSegment {
                    text: quote(document, from),
                };
                Ok(Plan::new(what, set(document, &language, from, to)))
            }
        }
    }
}

impl From<TranslateAction> for Action {
    fn from(action: TranslateAction) -> Self {
        Self::Translate(action)
    }
}

/// One segment's target as a person left it.
fn write(
    hand: &Hand<'_>,
    document: &Document,
    language: Language,
    from: &Segment,
    (text, mentions): (String, Vec<Projection>),
    confirm: bool,
) -> Result<Plan, ActionError> {
    let differs = text != from.translation.text || mentions != from.translation.mentions;
    if differs {
        open(from)?;
    }
    let mut to = from.clone();
    if differs {
        to.translation = changed(from, text, mentions);
    }
    if differs || (confirm && to.translation.mentions.is_empty()) {
        place_names(hand.session, document, &language, &mut to);
    }
    let status = to.translation.status;
    if confirm && !matches!(status, T::Reviewed | T::Locked) {
        if to.translation.text.is_empty() {
            return Err(ActionError::NothingTranslated);
        }
        to.translation.status = T::Translated;
    }
    if to.translation != from.translation {
        stamp(hand, &mut to.translation);
    }
    let filled = match confirm {
        true => fill::equals(hand, document, &language, from, &to),
        false => Vec::new(),
    };
    let what = match confirm {
        true => What::ConfirmSegment {
            text: shorten(&to.translation.text),
            equal: count(filled.len()),
        },
        false => What::TranslateSegment {
            text: quote(document, from),
        },
    };
    let edits = set(document, &language, from, to).into_iter();
    Ok(Plan::new(what, edits.chain(filled)))
}

/// Finds the mentions of the source that have no place in the target yet.
pub(super) fn place_names(
    session: &Session,
    document: &Document,
    language: &Language,
    segment: &mut Segment,
) {
    let translation = &segment.translation;
    segment.translation.mentions = project::place(
        session,
        document,
        segment,
        (&translation.text, language),
        (&translation.mentions, &translation.refused),
    );
}

/// Whether its target may be changed.
pub(super) fn open(segment: &Segment) -> Result<(), ActionError> {
    match segment.translation.status {
        T::Locked => Err(ActionError::SegmentLocked {
            text: shorten(&segment.translation.text),
        }),
        _ => Ok(()),
    }
}

/// The target with another text, by a person.
pub(super) fn changed(segment: &Segment, text: String, mentions: Vec<Projection>) -> Translation {
    let blank = text.trim().is_empty();
    let same = text == segment.translation.text;
    Translation {
        status: match segment.translation.status {
            _ if blank => T::Untranslated,
            status if same => status,
            _ => T::Draft,
        },
        engine: match same {
            true => segment.translation.engine.clone(),
            false => String::new(),
        },
        refused: match blank {
            true => Vec::new(),
            false => refused_after(
                &segment.translation.text,
                &text,
                &segment.translation.refused,
            ),
        },
        text: if blank { String::new() } else { text },
        mentions: if blank { Vec::new() } else { mentions },
        ..segment.translation.clone()
    }
}

pub(super) fn stamp(hand: &Hand<'_>, translation: &mut Translation) {
    translation.by = hand.by;
    translation.at = Some(hand.at);
}

/// The same done to several segments: those that may not be changed are passed over, unless
/// all are.
fn many(
    hand: &Hand<'_>,
    document: &Document,
    language: &Language,
    segments: &[SegmentId],
    may: impl Fn(&Segment) -> Result<(), ActionError>,
    change: impl Fn(&Segment) -> Translation,
    what: impl Fn(String, u32) -> What,
) -> Result<Plan, ActionError> {
    let wanted: BTreeSet<SegmentId> = segments.iter().copied().collect();
    let mut refused = None;
    let (mut edits, mut first) = (Vec::new(), String::new());
    let mut taken = 0;
    for segment in document.segments(language) {
        if !wanted.contains(&segment.id) {
            continue;
        }
        if let Err(why) = may(segment) {
            refused = refused.or(Some(why));
            continue;
        }
        taken += 1;
        let mut to = segment.clone();
        to.translation = change(segment);
        if to == *segment {
            continue;
        }
        stamp(hand, &mut to.translation);
        if first.is_empty() {
            first = quote(document, segment);
        }
        edits.extend(set(document, language, segment, to));
    }
    match (taken, refused) {
        (0, Some(why)) => Err(why),
        (0, None) => Err(missing(Kind::Segment, language)),
        _ => {
            let changed = count(edits.len());
            Ok(Plan::new(what(first, changed), edits))
        }
    }
}

pub(super) fn find<'d>(
    document: &'d Document,
    language: &Language,
    id: SegmentId,
) -> Result<&'d Segment, ActionError> {
    // What was typed before its passage was left out is kept, too.
    let mut segments = document.kept_segments(language);
    let found = segments.find(|segment| segment.id == id);
    found.ok_or_else(|| missing(Kind::Segment, id))
}

pub(super) fn set(
    document: &Document,
    language: &Language,
    from: &Segment,
    to: Segment,
) -> Option<Edit> {
    (to != *from).then(|| Edit::In {
        document: document.id,
        edit: DocumentEdit::Segment {
            language: language.clone(),
            change: Change::Set {
                from: from.clone(),
                to,
            },
        },
    })
}

/// The beginning of its source, for the history.
pub(super) fn quote(document: &Document, segment: &Segment) -> String {
    let text = segment.at.slice(document.text().as_str());
    shorten(text.unwrap_or_default())
}
