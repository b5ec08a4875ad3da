//! What the checks found in translations: mended, or marked as fine.
//! Invariants: a fix is only applied to the very target it was made for; a locked segment keeps
//! its target. Of several, such segments are passed over and counted.

use std::collections::BTreeMap;

use super::{
    ActionError,
    hand::{Hand, Plan, count, stale},
    translate::{changed, find, open, projections_after, quote, refused_after, set, stamp},
};
use crate::{
    model::{
        DocumentId, Segment, SegmentId,
        edit::{Edit, Kind, What},
    },
    text::Language,
    translate::{check::Fix, project},
};

/// One fix of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    pub document: DocumentId,
    pub language: Language,
    pub segment: SegmentId,
    pub fix: Fix,
    /// The target it was made for.
    pub of: String,
}

/// Something done about faults.
#[derive(Debug, Clone)]
pub enum FaultAction {
    /// A fault is fine, or is not after all; `key` is the fault's.
    Fine {
        document: DocumentId,
        language: Language,
        segment: SegmentId,
        key: String,
        fine: bool,
    },
    /// Puts in what would mend them. Of fixes of one target that lie over each other the first
    /// is taken.
    Mend { fixes: Vec<Mend> },
}

impl FaultAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Fine { .. } => "checks.fine",
            Self::Mend { .. } => "checks.mend",
        }
    }

    /// How many segments it changes at most.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Fine { .. } => 1,
            Self::Mend { fixes } => fixes.len(),
        }
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        match self {
            Self::Fine {
                document,
                language,
                segment,
                key,
                fine,
            } => {
                let document = hand.document(document)?;
                let from = find(document, &language, segment)?;
                let mut to = from.clone();
                match fine {
                    true => to.translation.fine.insert(key),
                    false => to.translation.fine.remove(&key),
                };
                let text = quote(document, from);
                let edit = set(document, &language, from, to);
                Ok(Plan::new(What::MarkFault { text, fine }, edit))
            }
            Self::Mend { fixes } => mend(hand, fixes),
        }
    }
}

impl From<FaultAction> for super::Action {
    fn from(action: FaultAction) -> Self {
        Self::Faults(action)
    }
}

fn mend(hand: &Hand<'_>, fixes: Vec<Mend>) -> Result<Plan, ActionError> {
    let mut by_segment: BTreeMap<(DocumentId, SegmentId), Vec<Mend>> = BTreeMap::new();
    let mut order = Vec::new();
    for fix in fixes {
        let key = (fix.document, fix.segment);
        let of = by_segment.entry(key).or_default();
        if of.is_empty() {
            order.push(key);
        }
        of.push(fix);
    }
    let (mut edits, mut first, mut refused) = (Vec::new(), String::new(), None);
    let mut left = 0;
    for key in &order {
        let fixes = by_segment.remove(key).unwrap_or_default();
        // A segment is of one language.
        let Some(language) = fixes.first().map(|it| it.language.clone()) else {
            continue;
        };
        match mend_one(hand, &language, *key, &fixes) {
            Ok((edit, text)) => {
                if first.is_empty() {
                    first = text;
                }
                edits.extend(edit);
            }
            Err(why) => {
                left += 1;
                refused = refused.or(Some(why));
            }
        }
    }
    if edits.is_empty() {
        return Err(refused.unwrap_or(ActionError::NothingSelected));
    }
    let what = What::MendFaults {
        text: first,
        segments: count(edits.len()),
        left: count(left),
    };
    Ok(Plan::new(what, edits))
}

fn mend_one(
    hand: &Hand<'_>,
    language: &Language,
    (document, segment): (DocumentId, SegmentId),
    fixes: &[Mend],
) -> Result<(Option<Edit>, String), ActionError> {
    let document = hand.document(document)?;
    let from = find(document, language, segment)?;
    open(from)?;
    let text = mended(from, fixes).ok_or_else(|| stale(Kind::Segment, segment))?;
    let old = &from.translation;
    let kept = projections_after(&old.text, &text, &old.mentions);
    let refused = refused_after(&old.text, &text, &old.refused);
    let mentions = project::place(
        hand.session,
        document,
        from,
        (&text, language),
        (&kept, &refused),
    );
    let mut to: Segment = from.clone();
    to.translation = changed(from, text, mentions);
    if to != *from {
        stamp(hand, &mut to.translation);
    }
    Ok((set(document, language, from, to), quote(document, from)))
}

/// The target with all fixes, the last of the text first; `None`: it is another by now.
fn mended(segment: &Segment, fixes: &[Mend]) -> Option<String> {
    let mut text = segment.translation.text.clone();
    if fixes.iter().any(|mend| mend.of != text) {
        return None;
    }
    let mut taken: Vec<&Fix> = Vec::new();
    for mend in fixes {
        let fix = &mend.fix;
        let apart = |known: &&Fix| {
            let same = (known.start, known.end) == (fix.start, fix.end);
            !same && (known.end <= fix.start || fix.end <= known.start)
        };
        if taken.iter().all(apart) {
            taken.push(fix);
        }
    }
    taken.sort_by_key(|fix| std::cmp::Reverse((fix.start, fix.end)));
    for fix in taken {
        text = fix.apply(&text)?;
    }
    Some(text)
}
