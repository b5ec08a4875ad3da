//! The edits that put a new text under a document: what does not fit it is taken out before
//! and put back at its new place after.
//! Invariant: what stands on the same text at the same place is not touched.

use std::{collections::BTreeSet, sync::Arc};

use super::Retexted;
use crate::{
    ingest::{self, Hints, Ingested},
    model::{
        Document, Head, LeftOut, Mention, MentionId, Ranges, Report, Segment, Status,
        TranslationStatus,
        document::{Block, Decision, Finding, LeftOutReason, Picture, Reading},
        edit::{Change, DocumentEdit, Edit, HeadPart, TextRef},
    },
    text::{Anchors, Encoding, Moved, TextRange},
};

/// Edits of one document, in the order in which they apply.
struct Carrying<'a> {
    document: &'a Document,
    anchors: &'a Anchors<'a>,
    before: Vec<DocumentEdit>,
    after: Vec<DocumentEdit>,
}

pub fn edits(
    document: &Document,
    anchors: &Anchors<'_>,
    ingested: &Ingested,
    outcome: &mut Retexted,
) -> Vec<Edit> {
    let mut carrying = Carrying {
        document,
        anchors,
        before: Vec::new(),
        after: Vec::new(),
    };
    carrying.head(&ingested.head);
    carrying.mentions_and_relations(outcome);
    carrying.comments(outcome);
    carrying.segments(outcome);
    let text = DocumentEdit::Text {
        from: TextRef::new(document.text().clone()),
        to: TextRef::new(ingested.text.clone()),
    };
    let edits = carrying
        .before
        .into_iter()
        .chain([text])
        .chain(carrying.after);
    edits.map(|edit| within(document, edit)).collect()
}

/// Where the text is the same, the file and its encoding may be others.
pub fn source_alone(document: &Document, head: &Head) -> Vec<Edit> {
    let from = HeadPart::Source(document.head().source.clone());
    let to = HeadPart::Source(head.source.clone());
    if from == to {
        return Vec::new();
    }
    vec![within(document, DocumentEdit::Head { from, to })]
}

fn within(document: &Document, edit: DocumentEdit) -> Edit {
    Edit::In {
        document: document.id,
        edit,
    }
}

impl Carrying<'_> {
    fn place(&self, range: TextRange) -> Option<TextRange> {
        self.anchors.map(range).range()
    }

    fn mentions_and_relations(&mut self, outcome: &mut Retexted) {
        let mut taken_out: BTreeSet<MentionId> = BTreeSet::new();
        let mut gone: BTreeSet<MentionId> = BTreeSet::new();
        let mut removed = Vec::new();
        for mention in self.document.mentions() {
            let carried = self.mention(mention);
            match &carried {
                Some((_, false)) => outcome.same += 1,
                Some((_, true)) => outcome.changed.push(mention.id),
                None => {
                    let quote = mention.ranges.quote(self.document.text());
                    outcome.gone.push(quote.unwrap_or_default());
                    gone.insert(mention.id);
                }
            }
            let carried = carried.map(|(mention, _)| mention);
            if carried.as_ref() == Some(mention) {
                continue;
            }
            taken_out.insert(mention.id);
            removed.push(DocumentEdit::Mention(Change::Remove(mention.clone())));
            let added = carried.map(|mention| DocumentEdit::Mention(Change::Add(mention)));
            self.after.extend(added);
        }
        // A mention is not removed while a relation holds it.
        for relation in self.document.relations() {
            let ends = [relation.from, relation.to];
            if !ends.iter().any(|end| taken_out.contains(end)) {
                continue;
            }
            let relation = relation.clone();
            self.before
                .push(DocumentEdit::Relation(Change::Remove(relation.clone())));
            if ends.iter().any(|end| gone.contains(end)) {
                outcome.relations += 1;
            } else {
                self.after
                    .push(DocumentEdit::Relation(Change::Add(relation)));
            }
        }
        self.before.extend(removed);
    }

    /// The mention at its new place, and whether its text is another one.
    fn mention(&self, mention: &Mention) -> Option<(Mention, bool)> {
        let moved: Vec<Moved> = mention
            .ranges
            .iter()
            .map(|at| self.anchors.map(at))
            .collect();
        let ranges = Ranges::new(moved.iter().filter_map(|moved| moved.range()))?;
        let same = moved.iter().all(|moved| matches!(moved, Moved::Same(_)));
        // Parts of a discontinuous mention may have come to touch or to change places.
        let changed = !same
            || ranges.quote(self.anchors.new_text()) != mention.ranges.quote(self.anchors.old());
        let mut carried = mention.clone();
        carried.ranges = ranges;
        if changed && carried.status == Status::Confirmed {
            carried.status = Status::InQuestion;
        }
        Some((carried, changed))
    }

    fn comments(&mut self, outcome: &mut Retexted) {
        for comment in self.document.comments() {
            let Some(at) = comment.at else { continue };
            let place = self.place(at);
            if place == Some(at) {
                continue;
            }
            outcome.comments += usize::from(place.is_none());
            let mut loose = comment.clone();
            loose.at = None;
            let mut carried = comment.clone();
            carried.at = place;
            self.before.push(DocumentEdit::Comment(Change::Set {
                from: comment.clone(),
                to: loose.clone(),
            }));
            if carried != loose {
                self.after.push(DocumentEdit::Comment(Change::Set {
                    from: loose,
                    to: carried,
                }));
            }
        }
    }

    fn segments(&mut self, outcome: &mut Retexted) {
        let gone = |id| {
            let mention = self.document.mentions().get(id);
            mention.is_none_or(|mention| self.mention(mention).is_none())
        };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for language in self.document.target_languages() {
            let mut end = 0;
            for segment in self.document.kept_segments(language) {
                let carried = self.segment(segment, end, gone);
                if let Some(carried) = &carried {
                    end = end.max(carried.at.end().get());
                }
                if carried.as_ref() == Some(segment) {
                    continue;
                }
                outcome.segments += usize::from(carried.is_none());
                let edit = |change| DocumentEdit::Segment {
                    language: language.clone(),
                    change,
                };
                before.push(edit(Change::Remove(segment.clone())));
                after.extend(carried.map(|carried| edit(Change::Add(carried))));
            }
        }
        self.before.extend(before);
        self.after.extend(after);
    }

    /// The segment at its new place, behind the one before it. A translation of another text is
    /// a draft again.
    fn segment(
        &self,
        segment: &Segment,
        after: u32,
        gone: impl Fn(MentionId) -> bool,
    ) -> Option<Segment> {
        let moved = self.anchors.map(segment.at);
        let range = moved.range()?;
        let (start, end): (u32, u32) = range.into();
        let mut carried = segment.clone();
        carried.at = TextRange::of(start.max(after), end)?;
        carried
            .translation
            .mentions
            .retain(|projection| !gone(projection.mention));
        let finished = matches!(
            carried.translation.status,
            TranslationStatus::Translated | TranslationStatus::Reviewed | TranslationStatus::Locked
        );
        if finished && !matches!(moved, Moved::Same(_)) {
            carried.translation.status = TranslationStatus::Draft;
        }
        Some(carried)
    }

    fn head(&mut self, new: &Head) {
        let old = self.document.head();
        let mut metadata = old.metadata.clone();
        metadata.language = new.metadata.language.clone().or(metadata.language);
        self.head_part(
            HeadPart::Metadata(Box::new(old.metadata.clone())),
            None,
            HeadPart::Metadata(Box::new(metadata)),
        );
        self.head_part(
            HeadPart::Source(old.source.clone()),
            None,
            HeadPart::Source(new.source.clone()),
        );
        let blocks = self.blocks(new);
        self.head_part(
            HeadPart::Blocks(old.blocks.clone()),
            Some(HeadPart::Blocks(Arc::default())),
            HeadPart::Blocks(blocks),
        );
        let left_out = self.left_out(new);
        self.head_part(
            HeadPart::LeftOut(old.left_out.clone()),
            Some(HeadPart::LeftOut(Arc::default())),
            HeadPart::LeftOut(Arc::new(left_out)),
        );
        let findings = self.findings(new);
        self.head_part(
            HeadPart::Findings(old.findings.clone()),
            Some(HeadPart::Findings(Vec::new())),
            HeadPart::Findings(findings),
        );
        let readings = old.readings.iter().filter_map(|reading| {
            let at = self.place(reading.at)?;
            let text = reading.text.clone();
            Some(Reading { at, text })
        });
        let readings: Vec<Reading> = readings.collect();
        self.head_part(
            HeadPart::Readings(old.readings.clone()),
            Some(HeadPart::Readings(Arc::default())),
            HeadPart::Readings(Arc::new(readings)),
        );
        let pictures = old.pictures.iter().map(|picture| Picture {
            at: picture.at.and_then(|at| self.place(at)),
            ..picture.clone()
        });
        let pictures: Vec<Picture> = pictures.collect();
        let loose = old.pictures.iter().map(|picture| Picture {
            at: None,
            ..picture.clone()
        });
        let loose: Vec<Picture> = loose.collect();
        self.head_part(
            HeadPart::Pictures(old.pictures.clone()),
            Some(HeadPart::Pictures(Arc::new(loose))),
            HeadPart::Pictures(Arc::new(pictures)),
        );
    }

    /// Changes a part of the head, by way of `between` where it points into the text.
    fn head_part(&mut self, from: HeadPart, between: Option<HeadPart>, to: HeadPart) {
        if from == to {
            return;
        }
        let between = between.unwrap_or_else(|| from.clone());
        if from != between {
            self.before.push(DocumentEdit::Head {
                from,
                to: between.clone(),
            });
        }
        if between != to {
            self.after.push(DocumentEdit::Head { from: between, to });
        }
    }

    /// Those of the new text, where those of the old one were as found there.
    fn blocks(&self, new: &Head) -> Arc<Vec<Block>> {
        let old = self.document.head();
        let hints = Hints {
            language: self.document.language().cloned(),
            encoding: Encoding::for_label("utf-8").ok(),
        };
        let text = self.document.text().as_bytes();
        let found = ingest::plain_text("", text, &hints, &mut Report::new());
        let as_found = found.is_ok_and(|found| found.head.blocks == old.blocks);
        if as_found || old.blocks.is_empty() {
            return new.blocks.clone();
        }
        let blocks = old.blocks.iter().filter_map(|block| {
            let at = self.place(block.at)?;
            Some(Block { at, ..*block })
        });
        Arc::new(blocks.collect())
    }

    /// What a person decided, and what is found anew elsewhere.
    fn left_out(&self, new: &Head) -> Vec<LeftOut> {
        let decided = |passage: &&LeftOut| {
            passage.decision != Decision::Open || passage.reason == LeftOutReason::Hand
        };
        let old = self.document.head().left_out.iter().filter(decided);
        let mut passages: Vec<LeftOut> = old
            .filter_map(|passage| {
                let at = self.place(passage.at)?;
                Some(LeftOut {
                    at,
                    ..passage.clone()
                })
            })
            .collect();
        let found = new.left_out.iter().filter(|found| {
            let mut old = passages.iter();
            !old.any(|passage| passage.at.overlaps(found.at))
        });
        let found: Vec<LeftOut> = found.cloned().collect();
        passages.extend(found);
        passages.sort_by_key(|passage| passage.at);
        passages
    }

    /// What a person decided, and what is found anew for the other fields.
    fn findings(&self, new: &Head) -> Vec<Finding> {
        let old = self.document.head().findings.iter();
        let mut findings: Vec<Finding> = old
            .filter(|finding| finding.decision != Decision::Open)
            .filter_map(|finding| {
                let at = self.place(finding.at)?;
                Some(Finding {
                    at,
                    ..finding.clone()
                })
            })
            .collect();
        let found = new.findings.iter().filter(|found| {
            let mut old = findings.iter();
            !old.any(|finding| finding.field == found.field)
        });
        let found: Vec<Finding> = found.cloned().collect();
        findings.extend(found);
        findings.sort_by_key(|finding| (finding.field, finding.at));
        findings
    }
}
