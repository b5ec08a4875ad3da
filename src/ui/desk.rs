//! An open session and what is shown of it.
//! Invariant: there is at least one reader as soon as there is a document; every reader
//! shows a document of the session.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    action::{
        command::Circumstances,
        translate::{Recall, Totals},
    },
    model::{
        CommentId, Counts, Document, DocumentId, Report, Session, document::Decision,
        edit::Direction,
    },
    text::Language,
    workspace::{View, Workspace},
};

use super::{
    arming::Arming,
    dialogs::Returned,
    dock::{Dock, Page},
    dossier::Dossiers,
    find::Find,
    inspector::find::{Names, State},
    learning::Learning,
    reader::Reader,
    same::Same,
    thread,
    translate::Editor,
};

/// The session: on its way in, or all there.
#[derive(Debug)]
enum Held {
    /// What has been read so far, to be looked at.
    Loading(Box<Session>),
    Whole(Box<Workspace>),
}

/// One reader beside others.
#[derive(Debug)]
pub struct Pane {
    /// Tells readers apart, for focus and width.
    pub id: u64,
    pub view: View,
    pub reader: Reader,
    pub find: Find,
    /// In place of the reader, while the document is being translated.
    pub editor: Option<Box<Editor>>,
}

#[derive(Debug)]
pub struct Desk {
    held: Held,
    panes: Vec<Pane>,
    focused: usize,
    next_pane: u64,
    read_only: bool,
    arming: Arming,
    /// Where documents were left, to return there.
    left: BTreeMap<DocumentId, View>,
    /// What opening and imports met.
    pub report: Report,
    /// Entities that are likely one.
    pub same: Same,
    /// The names of its entities, to be looked up in.
    pub names: Names,
    /// Words that look like names and are none, as somebody said going through them.
    pub passed: BTreeSet<String>,
    /// The lists below the readers.
    pub dock: Dock,
    /// What documents tell of the entity that is shown.
    pub dossiers: Dossiers,
    /// What was learned from it.
    pub learning: Learning,
    /// What the last import did with translations.
    pub returned: Option<Arc<Returned>>,
    /// The language that was translated into last.
    pub target: Option<Language>,
    /// What was translated before, of the languages looked up last.
    pub recall: Option<Arc<Recall>>,
    /// A notice offers to do something; the card of an entity is shown.
    pub offered: bool,
    pub entity_shown: bool,
    /// How far the translation of each document is, of which state and into what.
    pub totals: Option<((State, Language), Arc<Totals>)>,
}

impl Desk {
    /// With what has been read so far.
    pub fn loading(session: Session) -> Self {
        let mut desk = Self::new(Held::Loading(Box::new(session)), true);
        desk.show_first();
        desk
    }

    /// More of a session that is still on its way in.
    pub fn go_on_loading(&mut self, session: Session) {
        if let Held::Loading(held) = &mut self.held {
            **held = session;
            self.settle();
        }
    }

    pub fn whole(workspace: Workspace, report: Report) -> Self {
        let read_only = workspace.status().is_none();
        let mut desk = Self::new(Held::Whole(Box::new(workspace)), read_only);
        desk.report = report;
        desk.show_first();
        desk
    }

    fn new(held: Held, read_only: bool) -> Self {
        Self {
            held,
            panes: Vec::new(),
            focused: 0,
            next_pane: 0,
            read_only,
            arming: Arming::Off,
            left: BTreeMap::new(),
            report: Report::new(),
            same: Same::default(),
            names: Names::default(),
            passed: BTreeSet::new(),
            dock: Dock::default(),
            dossiers: Dossiers::default(),
            learning: Learning::default(),
            returned: None,
            target: None,
            recall: None,
            offered: false,
            entity_shown: false,
            totals: None,
        }
    }

    /// The rest has come: readers stay where they are.
    pub fn complete(&mut self, workspace: Workspace, report: Report) {
        self.read_only = workspace.status().is_none();
        self.held = Held::Whole(Box::new(workspace));
        self.report.append(report);
        self.settle();
    }

    fn show_first(&mut self) {
        let first = self
            .session()
            .documents()
            .next()
            .map(|document| document.id);
        if self.panes.is_empty()
            && let Some(first) = first
        {
            self.add_pane(first);
        }
    }

    pub fn session(&self) -> &Session {
        match &self.held {
            Held::Loading(session) => session,
            Held::Whole(workspace) => workspace.session(),
        }
    }

    /// Takes in what has changed in the names of entities; says whether more is to come.
    pub fn refresh_names(&mut self) -> bool {
        let session = match &self.held {
            Held::Loading(session) => session,
            Held::Whole(workspace) => workspace.session(),
        };
        self.names.refresh(session);
        self.same.refresh(session);
        !self.names.is_whole()
    }

    /// What was learned, together with the session.
    pub fn learning_and_session(&mut self) -> (&mut Learning, &Session) {
        let session = match &self.held {
            Held::Loading(session) => session,
            Held::Whole(workspace) => workspace.session(),
        };
        (&mut self.learning, session)
    }

    pub fn workspace(&self) -> Option<&Workspace> {
        match &self.held {
            Held::Loading(_) => None,
            Held::Whole(workspace) => Some(workspace),
        }
    }

    pub fn workspace_mut(&mut self) -> Option<&mut Workspace> {
        match &mut self.held {
            Held::Loading(_) => None,
            Held::Whole(workspace) => Some(workspace),
        }
    }

    /// Hands the workspace over, to be closed.
    pub fn into_workspace(self) -> Option<Workspace> {
        match self.held {
            Held::Loading(_) => None,
            Held::Whole(workspace) => Some(*workspace),
        }
    }

    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether hands may change the documents.
    pub fn may_change(&self) -> bool {
        !self.read_only && self.workspace().is_some()
    }

    pub fn arming(&self) -> &Arming {
        &self.arming
    }

    pub fn arm(&mut self, arming: Arming) {
        self.arming = arming;
    }

    pub fn panes(&self) -> &[Pane] {
        &self.panes
    }

    /// The readers together with the session they show.
    pub fn panes_and_session(&mut self) -> (&mut Vec<Pane>, &Session) {
        let session = match &self.held {
            Held::Loading(session) => session,
            Held::Whole(workspace) => workspace.session(),
        };
        (&mut self.panes, session)
    }

    pub fn focused(&self) -> usize {
        self.focused
    }

    pub fn focus(&mut self, pane: usize) {
        if pane < self.panes.len() {
            self.focused = pane;
        }
    }

    pub fn pane(&self) -> Option<&Pane> {
        self.panes.get(self.focused)
    }

    pub fn pane_mut(&mut self) -> Option<&mut Pane> {
        self.panes.get_mut(self.focused)
    }

    /// The document of the focused reader.
    pub fn document(&self) -> Option<&Arc<Document>> {
        let pane = self.pane()?;
        self.session().document(pane.view.document())
    }

    pub fn add_pane(&mut self, document: DocumentId) {
        let view = self
            .left
            .remove(&document)
            .unwrap_or_else(|| View::of(document));
        self.next_pane += 1;
        let pane = Pane {
            id: self.next_pane,
            view,
            reader: Reader::default(),
            find: self
                .pane()
                .map(|pane| pane.find.again())
                .unwrap_or_default(),
            editor: None,
        };
        let at = (self.focused + 1).min(self.panes.len());
        self.panes.insert(at, pane);
        self.focused = at;
    }

    pub fn close_pane(&mut self) {
        if self.panes.len() > 1 {
            let pane = self.panes.remove(self.focused);
            self.left.insert(pane.view.document(), pane.view);
            self.focused = self.focused.min(self.panes.len() - 1);
        }
    }

    /// Shows a document in the focused reader, where it was left.
    pub fn show(&mut self, document: DocumentId) {
        let Some(shown) = self.session().document(document) else {
            return;
        };
        let own = shown.language().map(|it| it.primary().to_owned());
        let Some(pane) = self.panes.get_mut(self.focused) else {
            self.add_pane(document);
            return;
        };
        if pane.view.document() == document {
            return;
        }
        let view = self
            .left
            .remove(&document)
            .unwrap_or_else(|| View::of(document));
        let old = std::mem::replace(&mut pane.view, view);
        self.left.insert(old.document(), old);
        pane.reader = Reader::default();
        pane.reader.reveal_caret();
        // The next document is translated too, where that is not its own language.
        let at = pane.view.head();
        pane.editor = pane.editor.take().and_then(|editor| {
            let language = editor.language().clone();
            let other = own.as_deref() != Some(language.primary());
            other.then(|| Box::new(Editor::new(language, at)))
        });
    }

    /// After a change: readers of documents that are gone show another, and no place is
    /// out of its text.
    pub fn settle(&mut self) {
        let (panes, session) = self.panes_and_session();
        let first = session.documents().next().map(|document| document.id);
        panes.retain_mut(|pane| {
            if let Some(document) = session.document(pane.view.document()) {
                pane.view.fit(document);
                return true;
            }
            first.is_some_and(|first| {
                pane.view = View::of(first);
                pane.reader = Reader::default();
                pane.editor = None;
                true
            })
        });
        if let Arming::Armed(label) = &self.arming
            && self.session().scheme().label(label.as_str()).is_none()
        {
            self.arming = Arming::Off;
        }
        self.focused = self.focused.min(self.panes.len().saturating_sub(1));
        self.show_first();
    }

    /// How many mentions of each status a document has.
    pub fn counts(&self, id: DocumentId) -> Counts {
        let document = self.session().document(id);
        document.map_or(Counts::default(), |document| document.mentions().counts())
    }

    /// The thread at hand, by the comment that began it: in the list of comments where that is
    /// seen, else at the selection or the caret.
    pub fn comment_at_hand(&self) -> Option<(DocumentId, CommentId)> {
        if self.dock.page() == Some(Page::Comments) {
            return self.dock.comments.at_hand();
        }
        let (pane, document) = (self.pane()?, self.document()?);
        // Nearly no document has any.
        document.comments().next()?;
        let place = pane.view.ranges().map(|ranges| ranges.bounds());
        let threads = thread::threads_at(document, place, pane.view.head());
        threads.first().map(|thread| (document.id, thread.root))
    }

    /// What commands want to know before they say whether they can be done.
    pub fn circumstances(&mut self, rejected: bool) -> Circumstances {
        let shown = self.document().map(|document| document.id);
        let counts = shown.map(|id| self.counts(id)).unwrap_or_default();
        let session = self.session();
        let mut now = Circumstances {
            session: true,
            read_only: self.read_only,
            loading: self.workspace().is_none(),
            documents: session.listed().len(),
            labels: session.scheme().labels.len(),
            readers: self.panes.len(),
            any_mention: counts.shown() > 0,
            arming: self.arming == Arming::Asking,
            armed: matches!(self.arming, Arming::Armed(_)),
            offered: self.offered,
            entity_shown: self.entity_shown,
            several_entities: session.entities().nth(1).is_some(),
            lists: session.lists().next().is_some(),
            kept_rules: session.segmentation_rules().is_some(),
            comment: self.comment_at_hand().is_some(),
            returned: self.returned.is_some(),
            any_proposal: counts.proposed + counts.in_question > 0,
            ..Circumstances::default()
        };
        (now.listed_mentions, now.listed_documents) = self.dock.listed();
        if let Some(workspace) = self.workspace() {
            now.can_undo = workspace.history().next(Direction::Undo).is_some();
            now.can_redo = workspace.history().next(Direction::Redo).is_some();
        }
        if let (Some(pane), Some(document)) = (self.pane(), self.document()) {
            now.document = true;
            now.source = document.head().source.is_some();
            if let Some(editor) = &pane.editor {
                now.translating = true;
                now.segment = editor.active().is_some();
                now.matches = editor.suggestions().len();
                now.names = editor.names().len() + editor.terms().len();
                return now;
            }
            now.selection = pane.view.has_selection();
            now.sought = pane.find.is_sought();
            let at_hand = pane.view.at_hand(document, rejected);
            now.mentions = at_hand.len();
            now.ranges = at_hand.first().map_or(0, |mention| mention.ranges.count());
            let before = pane.view.chosen_before();
            now.chosen_before = before.is_some_and(|id| document.mentions().contains(id));
            now.several_selected = pane.view.ranges().is_some_and(|ranges| {
                crate::action::relate::two_within(document, &ranges).is_some()
            });
            now.linked = at_hand.iter().any(|mention| mention.entity.is_some());
            let head = pane.view.head();
            now.left_out = document
                .left_out()
                .any(|passage| passage.at.contains(head) || passage.at.end() == head);
        }
        now
    }
}

/// Findings and passages of a document that wait for a decision.
pub fn open_decisions(document: &Document) -> usize {
    let head = document.head();
    let findings = head.findings.iter();
    let passages = head.left_out.iter();
    findings
        .filter(|finding| finding.decision == Decision::Open)
        .count()
        + passages
            .filter(|passage| passage.decision == Decision::Open)
            .count()
}
