//! The translation editor: a document segment by segment, source and target side by side.
//! Invariant: what is typed is a draft of the editor's own until its segment is left or
//! confirmed; then it is one change of the session. What the editor shows beside that is read
//! from the session; it sends and changes nothing itself.
//!
//! | file | does |
//! |---|---|
//! | `grid` | the rows that are seen |
//! | `paint`, `field` | them painted, and the field of the active one |
//! | `laid` | their texts, laid out |
//! | `rows` | which rows are seen |
//! | `sought` | which hold the words that are sought |
//! | `shapes` | text with mentions, drawn |
//! | `status` | marks of statuses |
//! | `spelling` | words no dictionary has |
//! | `words` | the words that are looked up |
//! | `keys` | keys while the list has the focus |
//! | `head` | languages, filter, progress |
//! | `reading` | the translation as one text |
//! | `acts` | what commands do in it |
//! | `cut` | where a segment is split |
//! | `draft` | what is being typed |
//! | `live` | where mentions stand in that, as they are drawn |
//! | `places` | mentions put into their places by hand |
//! | `faults` | what may be wrong with it, and where else |
//! | `aside` | the panel beside it: names, terms, notes |
//! | `matches` | matches of the memory in it |
//! | `naming`, `findings` | its names, and what may be wrong |

mod acts;
mod aside;
mod cut;
mod draft;
mod faults;
mod field;
mod findings;
mod grid;
mod head;
mod keys;
mod laid;
mod live;
mod mark;
mod matches;
mod naming;
mod paint;
mod places;
mod reading;
mod rows;
mod shapes;
mod sought;
mod spelling;
mod status;
mod words;

use std::{collections::BTreeSet, sync::Arc};

use egui::{Id, Sense, Ui};

use crate::{
    action::{
        SegmentDocuments, TranslateAction,
        translate::{
            Asked, SegmentFilter, SegmentName, SegmentTerm, Size, Suggestion, TranslationProgress,
            commented, names, progress,
        },
    },
    l10n::messages as m,
    model::{Document, DocumentId, Segment, SegmentId, Session},
    text::{ByteOffset, Language, TextHash, TextRange},
};

use super::{
    glyphs::Glyphs, icons::Icon, inspector::find::State, intent::Intent, languages, look::Look,
    widgets,
};
use draft::Draft;
use rows::Rows;

pub use aside::{Beside, ui as aside_ui};
pub use faults::{Aim, SurveyOf};
pub use sought::Sought;
pub use spelling::Of as SpellingOf;

/// A segment by its place in the text.
pub type Key = (u32, SegmentId);

/// What the sizes of segments were counted for.
pub type SizesOf = (DocumentId, Language, TextHash, usize);

/// What is to have the keyboard at the next frame.
#[derive(Debug, Default)]
struct Want {
    field: bool,
    find: bool,
    note: bool,
    /// The finding at hand is to be seen.
    fault: bool,
    /// Bytes of the target before which the caret goes.
    caret: Option<usize>,
    /// Bytes of the target that are to be selected.
    select: Option<std::ops::Range<usize>>,
    /// The active row is to be seen.
    reveal: bool,
}

/// One document being translated in a pane.
#[derive(Debug)]
pub struct Editor {
    language: Language,
    reading: Option<reading::Reading>,
    filter: SegmentFilter,
    words: String,
    /// Words that were sought, and the segments that hold them.
    held: Option<(String, Vec<Key>)>,
    /// All segments, and those that are shown.
    all: Vec<Key>,
    shown: Vec<Key>,
    /// How often there were others.
    changed: usize,
    rows: Rows,
    /// Those of the reading view.
    reading_rows: Rows,
    laid: laid::Laid,
    document: Option<Arc<Document>>,
    state: Option<State>,
    active: Option<Key>,
    draft: Draft,
    /// Where the active segment is to be split, in bytes of its source.
    cut: Option<usize>,
    mark: mark::Mark,
    /// The segment that place was chosen in.
    cut_in: Option<TextRange>,
    selected: BTreeSet<SegmentId>,
    /// Where a selection over several rows began.
    anchor: Option<Key>,
    /// The field is where the person types: it gets the keyboard back.
    typing: bool,
    want: Want,
    sizes: Option<(SizesOf, Vec<(TextRange, Size)>)>,
    progress: TranslationProgress,
    suggestions: Vec<Suggestion>,
    terms: Vec<SegmentTerm>,
    suggested: Option<(Asked, State)>,
    names: Vec<SegmentName>,
    live: live::Live,
    faults: faults::Faults,
    comments: Vec<TextRange>,
    spelling: spelling::Spelling,
    grip: Option<f32>,
    /// Of the field, as it was drawn last.
    field_height: f32,
    /// Enter was pressed in the field.
    entered: bool,
    /// Where its first segment is to be looked for.
    begin_at: ByteOffset,
}

/// What it is given in a frame.
#[allow(missing_debug_implementations, reason = "lent for a frame")]
pub struct Given<'a> {
    pub id: Id,
    pub document: &'a Arc<Document>,
    pub session: &'a Session,
    pub look: &'a Look<'a>,
    pub glyphs: &'a mut Glyphs,
    pub may_change: bool,
}

/// The field of the active segment of the pane whose reader has this id.
pub fn field_id(reader: Id) -> Id {
    reader.with("translate.field")
}

impl Editor {
    /// Begins at the segment at or behind `at`.
    pub fn new(language: Language, at: ByteOffset) -> Self {
        Self {
            language,
            reading: None,
            filter: SegmentFilter::All,
            words: String::new(),
            held: None,
            all: Vec::new(),
            shown: Vec::new(),
            changed: 0,
            rows: Rows::default(),
            reading_rows: Rows::default(),
            laid: laid::Laid::default(),
            document: None,
            state: None,
            active: None,
            draft: Draft::default(),
            cut: None,
            cut_in: None,
            mark: mark::Mark::default(),
            selected: BTreeSet::new(),
            anchor: None,
            typing: true,
            want: Want {
                field: true,
                reveal: true,
                ..Want::default()
            },
            sizes: None,
            progress: TranslationProgress::default(),
            suggestions: Vec::new(),
            terms: Vec::new(),
            suggested: None,
            names: Vec::new(),
            live: live::Live::default(),
            faults: faults::Faults::default(),
            comments: Vec::new(),
            spelling: spelling::Spelling::default(),
            grip: None,
            field_height: 0.0,
            entered: false,
            begin_at: at,
        }
    }

    pub fn language(&self) -> &Language {
        &self.language
    }

    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// The keys of the segments that are shown, in order.
    pub fn shown(&self) -> &[Key] {
        &self.shown
    }

    pub fn active(&self) -> Option<Key> {
        self.active
    }

    /// What is being typed.
    pub fn text(&self) -> &str {
        &self.draft.text
    }

    pub fn suggestions(&self) -> &[Suggestion] {
        &self.suggestions
    }

    pub fn terms(&self) -> &[SegmentTerm] {
        &self.terms
    }

    pub fn names(&self) -> &[SegmentName] {
        &self.names
    }

    pub fn progress(&self) -> &TranslationProgress {
        &self.progress
    }

    /// How many texts were laid out so far: a document is laid out as it is seen.
    pub fn laid_out(&self) -> usize {
        self.laid.count()
    }

    /// The number of the active segment among all, from 1, and how many there are.
    pub fn place(&self) -> (usize, usize) {
        let at = self
            .active
            .and_then(|key| self.all.binary_search(&key).ok());
        (at.map_or(0, |at| at + 1), self.all.len())
    }

    pub fn selected(&self) -> usize {
        self.selected.len()
    }

    /// Whether its field shall have the keyboard, where nothing else has it.
    pub fn is_typing(&self) -> bool {
        // Of a segment that is not shown there is no field.
        self.typing && self.row().is_some() && self.reading.is_none()
    }

    /// The field shall have the keyboard.
    pub fn take_field(&mut self) {
        self.typing = true;
        self.want.field = true;
    }

    /// The list shall have it.
    pub fn leave_field(&mut self) {
        self.typing = false;
        self.want.field = false;
    }

    /// Whether undo or redo mean what was typed, not what was done.
    pub fn undoes_typing(&self, redo: bool) -> bool {
        match redo {
            true => self.draft.was_touched(),
            false => self.draft.is_changed(),
        }
    }

    /// What is being typed, as a change: the segment counts as left.
    pub fn finish(&mut self, document: DocumentId) -> Vec<TranslateAction> {
        let Some((_, segment)) = self.active else {
            return Vec::new();
        };
        self.draft.take(document, &self.language, segment)
    }

    /// Where the active segment begins in the source.
    pub fn source_place(&self) -> Option<ByteOffset> {
        self.active.map(|(start, _)| ByteOffset::new(start))
    }

    fn segment<'d>(&self, document: &'d Document) -> Option<&'d Arc<Segment>> {
        let segments = document.segments_in(&self.language)?;
        segments.get(&self.active?)
    }

    /// The segment at hand and whether it is there.
    pub fn range(&self, document: &Document) -> Option<TextRange> {
        self.segment(document).map(|segment| segment.at)
    }

    /// What suggestions are to be looked for; `None`: those there are fit.
    pub fn asks(&self, session: &Session, document: &Document) -> Option<(Asked, State)> {
        let segment = self.segment(document)?;
        let wanted = (
            Asked::of(document, segment, &self.language),
            State::of(session),
        );
        (self.suggested.as_ref() != Some(&wanted)).then_some(wanted)
    }

    /// Takes in what was looked for; what is of a segment no longer active is dropped.
    pub fn take_help(
        &mut self,
        asked: Asked,
        of: State,
        (found, terms): (Vec<Suggestion>, Vec<SegmentTerm>),
    ) {
        let active = self.active.is_some_and(|(_, id)| id == asked.segment);
        if active && self.language == asked.language {
            self.suggestions = found;
            self.terms = terms;
            self.suggested = Some((asked, of));
        }
    }

    /// Whose sizes are to be counted; `None`: they are known.
    pub fn counts(&self, document: &Document) -> Option<SizesOf> {
        document.segments_in(&self.language)?;
        let of = (
            document.id,
            self.language.clone(),
            document.text().hash(),
            self.changed,
        );
        (self.sizes.as_ref().map(|(of, _)| of) != Some(&of)).then_some(of)
    }

    pub fn take_sizes(&mut self, of: SizesOf, sizes: Vec<(TextRange, Size)>) {
        self.sizes = Some((of, sizes));
        // Counted anew with the next frame.
        self.document = None;
    }

    /// Takes in what changed since the last frame, in the session and in what is typed.
    pub fn refresh(&mut self, session: &Session, document: &Arc<Document>, look: &Look<'_>) {
        self.refresh_segments(session, document, look);
        self.follow_names(session, document);
        self.follow_faults(session, document);
    }

    fn refresh_segments(&mut self, session: &Session, document: &Arc<Document>, look: &Look<'_>) {
        let same = self
            .document
            .as_ref()
            .is_some_and(|known| Arc::ptr_eq(known, document));
        let state = State::of(session);
        if same && self.state == Some(state) {
            return;
        }
        self.state = Some(state);
        self.document = Some(document.clone());
        self.comments = commented(document);
        let keys = || {
            let segments = document.keyed_segments(&self.language);
            segments.map(|(key, _)| key)
        };
        if !keys().eq(self.all.iter()) {
            let was_shown = self.row().is_some();
            self.all = keys().copied().collect();
            self.changed += 1;
            self.follow_active();
            // What is at hand stays in sight, also where the filter would not take it any more.
            let stays = self.active.filter(|_| was_shown);
            // Sought again among these.
            self.held = None;
            self.find_rows(stays, document, look);
        }
        let gone = self
            .active
            .is_none_or(|key| self.all.binary_search(&key).is_err());
        let hidden = self.row().is_none() && !self.shown.is_empty();
        if gone || hidden && !self.draft.is_changed() {
            let at = self.active.map_or(self.begin_at.get(), |(start, _)| start);
            self.active = None;
            let next = self.next_to(document, at);
            self.load(next, document);
            self.want.reveal = true;
        }
        if self.range(document) != self.cut_in {
            self.cut = None;
        }
        if let Some(segment) = self.segment(document) {
            self.draft.meet(&segment.translation);
            self.names = names(session, document, segment.at, &self.language);
        } else {
            self.names.clear();
        }
        let sizes = self.sizes.as_ref().map_or(&[][..], |(_, sizes)| sizes);
        self.progress = progress(document, &self.language, sizes);
    }

    /// The shown segment at a place of the source, or the first behind it, or the last.
    fn next_to(&self, document: &Document, at: u32) -> Option<Key> {
        let segments = document.segments_in(&self.language)?;
        let from = self.shown.partition_point(|(start, _)| *start <= at);
        let before = from.checked_sub(1).and_then(|row| self.shown.get(row));
        let holds = |key: &&Key| {
            let segment = segments.get(*key);
            segment.is_some_and(|segment| segment.at.end().get() > at)
        };
        before
            .filter(holds)
            .or_else(|| self.shown.get(from))
            .or_else(|| self.shown.last())
            .copied()
    }

    /// Finds which segments answer to the filter. Rows that change their status stay until it
    /// is set again.
    fn find_shown(&mut self, document: &Document, look: &Look<'_>) {
        self.find_rows(None, document, look);
    }

    /// The same, with one that is shown whatever the filter says.
    fn find_rows(&mut self, stays: Option<Key>, document: &Document, look: &Look<'_>) {
        let words = self.folded_words();
        let held = match &self.held {
            _ if words.is_empty() => None,
            Some((of, keys)) if *of == words => Some(keys),
            // They are being sought.
            _ => Some(&self.shown),
        };
        let segments = document.segments_in(&self.language);
        let found = document.keyed_segments(&self.language);
        let found = found.filter(|(key, segment)| {
            let takes = self.filter.takes(segment, &self.comments)
                && held.is_none_or(|held| held.binary_search(key).is_ok());
            takes || stays.as_ref() == Some(*key)
        });
        self.shown = found.map(|(key, _)| *key).collect();
        let heights = self.shown.iter().map(|key| {
            let segment = segments.and_then(|segments| segments.get(key));
            laid::estimate(segment.map_or(0, |segment| segment.at.len()), look)
        });
        self.rows.reset(heights);
        self.selected.clear();
        self.anchor = None;
        self.want.reveal = true;
    }

    /// The active segment may begin elsewhere by now: it is the same one, and so is its draft.
    fn follow_active(&mut self) {
        let Some(key) = self.active else { return };
        if self.all.binary_search(&key).is_ok() {
            return;
        }
        let moved = self.all.iter().find(|(_, id)| *id == key.1);
        self.active = Some(moved.copied().unwrap_or(key));
    }

    /// Makes a segment the active one, without keeping what was typed before.
    fn load(&mut self, key: Option<Key>, document: &Document) {
        self.active = key;
        self.cut = None;
        self.mark = mark::Mark::default();
        let segment = self.segment(document).cloned();
        self.draft = segment.map_or_else(Draft::default, |segment| Draft::of(&segment.translation));
        self.suggestions.clear();
        self.terms.clear();
        self.suggested = None;
        self.faults.at = 0;
        // Its names are found with the next frame.
        self.document = None;
    }

    /// Makes a segment the active one; what was typed before is kept.
    fn activate(&mut self, key: Key, document: &Document, out: &mut Vec<Intent>) {
        self.want.reveal = true;
        if self.active == Some(key) {
            return;
        }
        let done = self.finish(document.id);
        out.extend(done.into_iter().map(|action| Intent::Act(action.into())));
        self.load(Some(key), document);
    }

    /// The active segment's row among those that are shown.
    fn row(&self) -> Option<usize> {
        self.shown.binary_search(&self.active?).ok()
    }

    pub fn ui(&mut self, ui: &mut Ui, given: Given<'_>, out: &mut Vec<Intent>) {
        let mut given = given;
        let (look, document) = (given.look, given.document);
        self.refresh(given.session, document, look);
        ui.spacing_mut().item_spacing.y = 0.0;
        if document.segments_in(&self.language).is_none() {
            self.empty_ui(ui, &given, out);
            return;
        }
        self.head_ui(ui, &given, out);
        if self.reading.is_some() {
            self.reading_ui(ui, &mut given, out);
        } else {
            self.grid_ui(ui, &mut given, out);
            self.follow_enter(document, look, out);
        }
    }

    /// What is shown before there are segments.
    fn empty_ui(&mut self, ui: &mut Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let (area, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
        // What leads here by keys: the button takes the focus from it.
        let ground = ui.interact(area, given.id, Sense::focusable_noninteractive());
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(area));
        inside.add_space(area.height() * 0.2);
        let name = languages::name_of(look.l, &self.language);
        let sentence = m::segment_empty(look.l, &name);
        let action = m::segment_begin(look.l);
        let action = Some(action.as_str()).filter(|_| given.may_change);
        let button = widgets::empty_place(&mut inside, Icon::Globe, &sentence, action);
        if let Some(button) = button {
            if std::mem::take(&mut self.want.field) || ground.has_focus() {
                button.request_focus();
            }
            if button.clicked() {
                let action = SegmentDocuments {
                    documents: vec![given.document.id],
                    language: self.language.clone(),
                };
                out.push(Intent::Act(action.into()));
                self.take_field();
            }
        }
    }
}
