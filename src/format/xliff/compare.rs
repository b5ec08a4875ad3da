//! What a file that was translated elsewhere would change in a session.
//!
//! A unit is known by its id; one of another tool by its source text, where that stands in one
//! segment alone. A translation is taken in only where the source is still what it was made for.
//! Invariant: ours stands where the file says nothing; a locked segment is never changed.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Translated, Unit};
use crate::{
    format::{Stamp, xml::without_controls},
    model::{
        Document, DocumentId, Place, ProblemCode, Projection, Ranges, Report, Segment, SegmentId,
        Session, TranslationStatus,
        edit::{Change, DocumentEdit, Edit, Kind},
        shorten,
    },
    text::{Language, TextRange},
};

/// How a place that came back in a file was found.
const HOW: &str = "file";

/// How many units came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// There was no translation.
    pub new: usize,
    /// Another text, status, note or place of a mention.
    pub changed: usize,
    pub equal: usize,
    /// Without a translation in the file.
    pub untranslated: usize,
    /// Not a segment of the session.
    pub unknown: usize,
    /// The segment is locked.
    pub refused: usize,
    /// The source of the segment is another by now.
    pub source_differs: usize,
}

impl Counts {
    /// With those of another file.
    pub fn add(&mut self, other: &Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.equal += other.equal;
        self.untranslated += other.untranslated;
        self.unknown += other.unknown;
        self.refused += other.refused;
        self.source_differs += other.source_differs;
    }
}

/// A segment before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    pub document: DocumentId,
    pub language: Language,
    pub from: Segment,
    pub to: Segment,
}

/// What a file brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Returned {
    /// In the order of the file.
    pub changes: Vec<Changed>,
    pub counts: Counts,
}

impl Returned {
    /// To be applied as one group.
    #[must_use]
    pub fn edits(self) -> Vec<Edit> {
        let changes = self.changes.into_iter();
        let edits = changes.map(|changed| Edit::In {
            document: changed.document,
            edit: DocumentEdit::Segment {
                language: changed.language,
                change: Change::Set {
                    from: changed.from,
                    to: changed.to,
                },
            },
        });
        edits.collect()
    }
}

/// A segment of the session.
#[derive(Clone, Copy)]
struct Ours<'a> {
    document: &'a Document,
    language: &'a Language,
    segment: &'a Segment,
}

/// Compares the units with the segments of the loaded documents. `file` is its name, for the
/// places of problems.
pub fn compare(
    file: &str,
    translated: &Translated,
    session: &Session,
    stamp: &Stamp,
    report: &mut Report,
) -> Returned {
    let mut comparing = Comparing {
        file,
        stamp,
        report,
        by_id: HashMap::new(),
        by_text: None,
        taken: HashSet::new(),
        found: Returned::default(),
    };
    for document in session.documents() {
        for language in document.target_languages() {
            // What was translated elsewhere is kept, also where it is left out by now.
            for segment in document.kept_segments(language) {
                let ours = Ours {
                    document,
                    language,
                    segment,
                };
                comparing.by_id.insert(segment.id, ours);
            }
        }
    }
    for unit in &translated.units {
        comparing.unit(unit);
    }
    comparing.found
}

struct Comparing<'a> {
    file: &'a str,
    stamp: &'a Stamp,
    report: &'a mut Report,
    by_id: HashMap<SegmentId, Ours<'a>>,
    /// `None` until a unit of another tool is met.
    by_text: Option<HashMap<String, Vec<Ours<'a>>>>,
    taken: HashSet<SegmentId>,
    found: Returned,
}

impl<'a> Comparing<'a> {
    fn unit(&mut self, unit: &Unit) {
        let own: Option<SegmentId> = unit.id.parse().ok();
        let own = own.and_then(|id| self.by_id.get(&id)).copied();
        let found = match own {
            Some(own) => Some(own),
            None => self.of_text(unit),
        };
        let Some(ours) = found else {
            self.found.counts.unknown += 1;
            let text = shorten(&unit.source);
            return self.problem(ProblemCode::UnknownSegment { text }, unit);
        };
        let other = unit.to.as_ref();
        if let Some(other) = other.filter(|to| to.primary() != ours.language.primary()) {
            self.found.counts.unknown += 1;
            let found = other.as_str().to_owned();
            let wanted = ours.language.as_str().to_owned();
            return self.problem(ProblemCode::OtherLanguage { found, wanted }, unit);
        }
        if !self.taken.insert(ours.segment.id) {
            let (kind, id) = (Kind::Segment, ours.segment.id.to_string());
            return self.problem(ProblemCode::DoubledId { kind, id }, unit);
        }
        let source = ours.segment.at.slice(ours.document.text());
        let source = source.unwrap_or_default();
        if collapsed(source) != collapsed(&unit.source) {
            self.found.counts.source_differs += 1;
            let text = shorten(&unit.source);
            return self.problem(ProblemCode::SourceDiffers { text }, unit);
        }
        let Some(target) = &unit.target else {
            self.found.counts.untranslated += 1;
            return;
        };
        let to = self.after(ours, unit, target);
        let before = &ours.segment.translation;
        if to == *ours.segment {
            self.found.counts.equal += 1;
        } else if before.status == TranslationStatus::Locked {
            // Its status alone is no change anybody made.
            if to.translation.text == before.text {
                self.found.counts.equal += 1;
                return;
            }
            self.found.counts.refused += 1;
            let text = shorten(source);
            self.problem(ProblemCode::LockedSegment { text }, unit);
        } else {
            match before.text.is_empty() {
                true => self.found.counts.new += 1,
                false => self.found.counts.changed += 1,
            }
            self.found.changes.push(Changed {
                document: ours.document.id,
                language: ours.language.clone(),
                from: ours.segment.clone(),
                to,
            });
        }
    }

    /// The segment as it would be.
    fn after(&self, ours: Ours<'_>, unit: &Unit, target: &str) -> Segment {
        let mut to = ours.segment.clone();
        let before = &ours.segment.translation;
        let after = &mut to.translation;
        // What the file had no place for does not go.
        let same = *without_controls(&before.text) == *without_controls(target);
        if !same {
            after.text = target.to_owned();
        }
        if let Some(note) = &unit.note
            && *without_controls(&before.note) != *without_controls(note)
        {
            after.note.clone_from(note);
        }
        after.status = match (unit.status, same) {
            // A text nobody called a draft.
            (Some(TranslationStatus::Draft), true)
                if before.status == TranslationStatus::Untranslated =>
            {
                before.status
            }
            (Some(status), _) => status,
            (None, true) => before.status,
            (None, false) => TranslationStatus::Translated,
        };
        if !same && after.status != TranslationStatus::MachineDraft {
            after.engine.clear();
        }
        after.mentions = match after.text == target {
            true => projections(ours, unit, target, same),
            false => before.mentions.clone(),
        };
        if after != before {
            after.by = self.stamp.by;
            after.at = Some(self.stamp.at);
        }
        to
    }

    /// The one segment with the source of the unit.
    fn of_text(&mut self, unit: &Unit) -> Option<Ours<'a>> {
        let by_id = &self.by_id;
        let by_text = self.by_text.get_or_insert_with(|| {
            let mut map: HashMap<String, Vec<Ours<'a>>> = HashMap::new();
            for ours in by_id.values() {
                if let Some(source) = ours.segment.at.slice(ours.document.text()) {
                    map.entry(collapsed(source)).or_default().push(*ours);
                }
            }
            map
        });
        let fits = |wanted: &Option<Language>, ours: Option<&Language>| {
            wanted
                .as_ref()
                .zip(ours)
                .is_none_or(|(wanted, ours)| wanted.primary() == ours.primary())
        };
        let source = collapsed(&unit.source);
        let mut found = by_text.get(&source)?.iter().filter(|ours| {
            fits(&unit.to, Some(ours.language)) && fits(&unit.from, ours.document.language())
        });
        let one = found.next().filter(|_| !source.is_empty())?;
        found.next().is_none().then_some(*one)
    }

    fn problem(&mut self, code: ProblemCode, unit: &Unit) {
        self.report.add(code, Place::line(self.file, unit.line));
    }
}

/// Places of mentions: those that came back in the file, and, where the text is as it was, the
/// others as they were.
fn projections(ours: Ours<'_>, unit: &Unit, target: &str, same: bool) -> Vec<Projection> {
    let before = &ours.segment.translation.mentions;
    let mut came: BTreeMap<_, Vec<TextRange>> = BTreeMap::new();
    for (mention, range) in &unit.marks {
        let is_here = ours.document.mentions().get(*mention);
        let is_here = is_here.is_some_and(|it| ours.segment.at.covers(it.ranges.bounds()));
        if let Some(range) = TextRange::from_range(range.clone()).filter(|_| is_here) {
            came.entry(*mention).or_default().push(range);
        }
    }
    let mut after: Vec<Projection> = Vec::new();
    for old in before {
        let new = came.remove(&old.mention).and_then(Ranges::new);
        match new.filter(|ranges| ranges.fits(target)) {
            Some(ranges) if ranges == old.ranges => after.push(old.clone()),
            Some(ranges) => after.push(Projection {
                mention: old.mention,
                ranges,
                how: HOW.to_owned(),
            }),
            None if same => after.push(old.clone()),
            None => {}
        }
    }
    for (mention, ranges) in came {
        let ranges = Ranges::new(ranges).filter(|ranges| ranges.fits(target));
        after.extend(ranges.map(|ranges| Projection {
            mention,
            ranges,
            how: HOW.to_owned(),
        }));
    }
    after
}

/// As tools compare texts: white space is one space, and what XML cannot hold is not there.
fn collapsed(text: &str) -> String {
    let clean = without_controls(text);
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}
