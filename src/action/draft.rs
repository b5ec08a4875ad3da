//! Drafts by an engine: what would be sent, sending it, and taking in what came back.
//! Invariant: a segment is given the draft of the text it has, and only where nobody has
//! touched its translation meanwhile; a draft is never more than a machine's draft.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    Action, ActionError, SegmentDocuments,
    hand::{Hand, Plan, count},
    uncut,
};
use crate::{
    format::Stamp,
    model::{
        Document, DocumentId, EntityId, Ids, Segment, SegmentId, Session, Status, Translation,
        TranslationStatus,
        edit::{Change, DocumentEdit, Edit, What},
    },
    task::{Cancel, Progress},
    text::{
        Language,
        script::{self, Script},
    },
    translate::{
        engine::{Engine, EngineError, Fault, Job, Name, Text, translate_watched},
        project,
        terms::rendering_of,
    },
};

/// What is to be drafted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub language: Language,
    /// `None`: all.
    pub documents: Option<Vec<DocumentId>>,
    /// Segments that have a draft already, too.
    pub over_drafts: bool,
    /// Said of documents of which nobody knows the language.
    pub from: Option<Language>,
    /// This segment alone, its names protected, whatever draft it has.
    pub again: Option<SegmentId>,
}

/// A segment whose text is sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub document: DocumentId,
    pub segment: SegmentId,
    /// As it was when the text was taken.
    pub before: Translation,
}

/// Segments of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Portion {
    pub from: Option<Language>,
    pub texts: Vec<Text>,
    /// Of each text.
    pub places: Vec<Place>,
}

/// What would be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Gathered {
    pub language: Language,
    pub portions: Vec<Portion>,
    /// Names are to come back as they are to be rendered.
    pub protect_names: bool,
    /// Documents of which something is sent.
    pub documents: usize,
    pub segments: usize,
    pub characters: usize,
    /// Documents that have no segments in the language.
    pub unsegmented: usize,
    /// Those that are to be cut into segments first.
    pub cut: Vec<DocumentId>,
}

/// The same where what has no segments yet is cut into them before: nothing is changed, and what
/// is counted is what there will be. For a worker.
pub fn gather_cut(session: &Session, wanted: &Wanted, ids: &mut Ids, stamp: &Stamp) -> Gathered {
    let documents = uncut(session, &wanted.language, wanted.documents.as_deref());
    if documents.is_empty() {
        return gather(session, wanted);
    }
    let language = wanted.language.clone();
    let cut = SegmentDocuments {
        documents,
        language,
    };
    match cut.tried(session, ids, stamp) {
        Ok((after, cut)) => Gathered {
            cut,
            ..gather(&after, wanted)
        },
        // Why it cannot be cut is said to whoever has it cut.
        Err(_) => gather(session, wanted),
    }
}

/// Which segments have the language's text still to come, with their names.
pub fn gather(session: &Session, wanted: &Wanted) -> Gathered {
    let mut portions: BTreeMap<Option<Language>, Portion> = BTreeMap::new();
    let mut gathered = Gathered {
        language: wanted.language.clone(),
        portions: Vec::new(),
        protect_names: wanted.again.is_some(),
        documents: 0,
        segments: 0,
        characters: 0,
        unsegmented: 0,
        cut: Vec::new(),
    };
    let chosen: Option<HashSet<DocumentId>> = wanted
        .documents
        .as_ref()
        .map(|documents| documents.iter().copied().collect());
    for document in session.documents() {
        if chosen.as_ref().is_some_and(|it| !it.contains(&document.id)) {
            continue;
        }
        let from = document.language().or(wanted.from.as_ref());
        let is_target = from.is_some_and(|from| from.primary() == wanted.language.primary());
        if document.segments_in(&wanted.language).is_none() {
            gathered.unsegmented += usize::from(!is_target);
            continue;
        }
        let before = gathered.segments;
        for segment in document.segments(&wanted.language) {
            let over = wanted.over_drafts || wanted.again.is_some();
            if wanted.again.is_some_and(|id| id != segment.id)
                || !is_open(&segment.translation, over)
            {
                continue;
            }
            let all = wanted.again.is_some();
            let Some(text) = text_of(session, document, segment, &wanted.language, all) else {
                continue;
            };
            gathered.segments += 1;
            gathered.characters += text.text.chars().count();
            let portion = portions.entry(from.cloned()).or_insert_with(|| Portion {
                from: from.cloned(),
                texts: Vec::new(),
                places: Vec::new(),
            });
            portion.texts.push(text);
            portion.places.push(Place {
                document: document.id,
                segment: segment.id,
                before: segment.translation.clone(),
            });
        }
        gathered.documents += usize::from(gathered.segments > before);
    }
    gathered.portions = portions.into_values().collect();
    gathered
}

fn is_open(translation: &Translation, over_drafts: bool) -> bool {
    match translation.status {
        TranslationStatus::Untranslated => over_drafts || translation.text.is_empty(),
        TranslationStatus::Draft | TranslationStatus::MachineDraft => over_drafts,
        TranslationStatus::Translated | TranslationStatus::Reviewed | TranslationStatus::Locked => {
            false
        }
    }
}

/// Whether a segment can be drafted once more.
pub fn is_for_again(segment: &Segment) -> bool {
    is_open(&segment.translation, true)
}

/// The text of a segment with the names in it that have an approved rendering; `all`: and with
/// others that can stand in a translation. `None`: there is nothing in it.
fn text_of(
    session: &Session,
    document: &Document,
    segment: &Segment,
    language: &Language,
    all: bool,
) -> Option<Text> {
    let text = segment.at.slice(document.text())?;
    if text.trim().is_empty() {
        return None;
    }
    let start = segment.at.start().get() as usize;
    let mut names: Vec<Name> = Vec::new();
    let mut mentions: Vec<_> = document.mentions().overlapping(segment.at);
    mentions.retain(|mention| !all || mention.status != Status::Rejected);
    if all {
        // Of some that begin together the longest.
        mentions.sort_by_key(|mention| {
            let bounds = mention.ranges.bounds();
            (bounds.start(), std::cmp::Reverse(bounds.end()))
        });
    }
    for mention in mentions {
        // A name in several pieces has no one place.
        let mut ranges = mention.ranges.iter();
        let (Some(at), None) = (ranges.next(), ranges.next()) else {
            continue;
        };
        let approved = mention
            .entity
            .and_then(|id| session.entity(id)?.renderings.get(language));
        let own = at.slice(document.text()).unwrap_or_default();
        let rendering = match all {
            true => protected(session, mention.entity, own, language),
            false => approved.cloned(),
        };
        let (from, to) = (at.start().get() as usize, at.end().get() as usize);
        let inside = from >= start && to <= start + text.len();
        let apart = names.last().is_none_or(|last| last.at.end + start <= from);
        if let Some(rendering) = rendering.filter(|_| inside && apart) {
            names.push(Name {
                at: from - start..to - start,
                rendering,
            });
        }
    }
    Some(Text {
        text: text.to_owned(),
        names,
    })
}

/// As a protected name is to come back: its rendering, else as it stands where the target is
/// written in the same letters.
fn protected(
    session: &Session,
    entity: Option<EntityId>,
    own: &str,
    language: &Language,
) -> Option<String> {
    let rendering = entity.map(|id| rendering_of(session, id, language));
    let told = rendering.as_ref().and_then(|rendering| rendering.text());
    let is_latin = |text: &&str| script::dominant(text) == Some(Script::Latin);
    let latin = is_written_in_latin(language);
    // A name in other letters than the target's would not be read there.
    let told = told.filter(|text| !latin || is_latin(text));
    let own = Some(own).filter(|own| latin && is_latin(own));
    told.or(own).map(str::to_owned)
}

fn is_written_in_latin(language: &Language) -> bool {
    !matches!(
        language.primary(),
        "ar" | "be"
            | "bg"
            | "el"
            | "fa"
            | "he"
            | "hi"
            | "hy"
            | "ja"
            | "ka"
            | "ko"
            | "mk"
            | "ru"
            | "sr"
            | "th"
            | "uk"
            | "ur"
            | "yue"
            | "zh"
    )
}

/// A translation that came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    pub place: Place,
    /// What was sent.
    pub source: String,
    pub text: String,
    /// What the draft says it is by.
    pub engine: String,
}

/// What came of sending.
#[derive(Debug, Clone)]
pub struct Sent {
    pub action: DraftAction,
    /// Texts the engine could not translate, and why.
    pub failed: Vec<(Place, EngineError)>,
    /// Why it was not gone on with; a cancel is none of these.
    pub stopped: Option<EngineError>,
    pub cancelled: bool,
}

/// Sends it, a language after the other. What came is kept whatever happens after it. Whoever
/// calls has the person's consent.
pub fn send(
    gathered: &Gathered,
    engine: &dyn Engine,
    origin: &str,
    progress: &Progress,
    cancel: &Cancel,
) -> Sent {
    progress.expect(gathered.segments);
    let mut drafts = Vec::new();
    let mut gone = 0;
    let mut failed = Vec::new();
    let (mut stopped, mut cancelled) = (None, false);
    for portion in &gathered.portions {
        let name = engine.name_between(portion.from.as_ref(), &gathered.language);
        let job = Job {
            from: portion.from.clone(),
            to: gathered.language.clone(),
            texts: portion.texts.iter().collect(),
            protect_names: gathered.protect_names,
        };
        let mut left = |_| gone += 1;
        let mut each = |at: usize, answer: Result<String, EngineError>| {
            let (Some(place), Some(source)) = (portion.places.get(at), portion.texts.get(at))
            else {
                return;
            };
            match answer {
                Ok(text) => drafts.push(Drafted {
                    place: place.clone(),
                    source: source.text.clone(),
                    text,
                    engine: name.clone(),
                }),
                Err(error) => failed.push((place.clone(), error)),
            }
        };
        let ended = translate_watched(engine, &job, progress, cancel, &mut left, &mut each);
        match ended {
            Ok(()) => {}
            Err(error) if error.fault == Fault::Cancelled => cancelled = true,
            // Another language may be one the engine knows.
            Err(error) if is_of_language(&error.fault) => {
                let places = portion.places.iter().cloned();
                failed.extend(places.map(|place| (place, error.clone())));
            }
            Err(error) => stopped = Some(error),
        }
        if cancelled || stopped.is_some() {
            break;
        }
    }
    Sent {
        action: DraftAction {
            language: gathered.language.clone(),
            engine: by(engine, &drafts),
            origin: origin.to_owned(),
            drafts,
            sent: gone,
        },
        failed,
        stopped,
        cancelled,
    }
}

/// What all drafts say they are by; where they differ, the engine alone.
fn by(engine: &dyn Engine, drafts: &[Drafted]) -> String {
    let first = drafts.first().map(|it| &it.engine);
    let same = first.filter(|first| drafts.iter().all(|it| it.engine == **first));
    same.cloned().unwrap_or_else(|| engine.name())
}

fn is_of_language(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Pair { .. } | Fault::UnknownLanguage | Fault::NoModels { .. } | Fault::Model(_)
    )
}

/// Takes drafts in.
#[derive(Debug, Clone)]
pub struct DraftAction {
    pub language: Language,
    /// What the drafts say they are by; where they differ, what that begins with.
    pub engine: String,
    /// Where the texts were sent; empty: nowhere.
    pub origin: String,
    pub drafts: Vec<Drafted>,
    /// Texts that left this machine, or may have, answered or not.
    pub sent: usize,
}

impl DraftAction {
    /// Whether the history has to say something of it, though no draft may fit.
    pub fn is_to_be_told(&self) -> bool {
        self.sent > 0 && !self.origin.is_empty()
    }

    /// How many of the drafts still fit.
    pub fn fitting(&self, session: &Session) -> usize {
        let there = self.there(session);
        let drafts = self.drafts.iter();
        drafts.filter(|it| fitting(&there, it).is_some()).count()
    }

    /// The segments the drafts may be of, as they are now, with their texts.
    fn there<'a>(&self, session: &'a Session) -> HashMap<SegmentId, (&'a Segment, &'a str)> {
        let wanted: HashSet<DocumentId> = self.drafts.iter().map(|it| it.place.document).collect();
        let documents = wanted.iter().filter_map(|id| session.document(*id));
        let segments = documents.flat_map(|document| {
            let segments = document.segments(&self.language);
            segments.filter_map(|it| Some((it.id, (it, it.at.slice(document.text())?))))
        });
        segments.collect()
    }

    pub(super) fn id(&self) -> &'static str {
        "session.translate"
    }

    pub(super) fn plan(self, hand: &mut Hand<'_>) -> Result<Plan, ActionError> {
        let mut documents: BTreeSet<DocumentId> = BTreeSet::new();
        let mut edits = Vec::new();
        let there = self.there(hand.session);
        for drafted in self.drafts {
            // A person was quicker: theirs stays.
            let Some(from) = fitting(&there, &drafted) else {
                continue;
            };
            let place = drafted.place;
            let mut to = from.clone();
            let mentions =
                hand.session
                    .document(place.document)
                    .map_or_else(Vec::new, |document| {
                        let wanted = project::wanted(document, from);
                        project::project(hand.session, &wanted, &drafted.text, &self.language, &[])
                    });
            to.translation = Translation {
                text: drafted.text,
                status: TranslationStatus::MachineDraft,
                engine: drafted.engine,
                mentions,
                refused: Vec::new(),
                by: hand.by,
                at: Some(hand.at),
                note: from.translation.note.clone(),
                fine: BTreeSet::new(),
            };
            documents.insert(place.document);
            edits.push(Edit::In {
                document: place.document,
                edit: DocumentEdit::Segment {
                    language: self.language.clone(),
                    change: Change::Set {
                        from: from.clone(),
                        to,
                    },
                },
            });
        }
        let what = What::Draft {
            engine: self.engine,
            origin: self.origin,
            language: self.language,
            segments: count(edits.len()),
            documents: count(documents.len()),
            sent: count(self.sent),
        };
        Ok(Plan::new(what, edits))
    }
}

/// The segment a draft is of, where that is as it was.
fn fitting<'a>(
    there: &HashMap<SegmentId, (&'a Segment, &str)>,
    drafted: &Drafted,
) -> Option<&'a Segment> {
    let (segment, text) = *there.get(&drafted.place.segment)?;
    let same = text == drafted.source && segment.translation == drafted.place.before;
    same.then_some(segment)
}

impl From<DraftAction> for Action {
    fn from(action: DraftAction) -> Self {
        Self::Draft(action)
    }
}
