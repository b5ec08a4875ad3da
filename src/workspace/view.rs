//! Where a reader stands in a document: caret, selection, the mention at hand.
//! Invariant: every offset lies on a grapheme boundary of the text last given to
//! [`View::fit`] or to the call that set it; ranges added to the selection are not empty.

use crate::{
    model::{Document, DocumentId, Mention, MentionId, Ranges, Status},
    text::{ByteOffset, TextRange, grapheme},
};

/// One reader's place.
#[derive(Debug, Clone)]
pub struct View {
    document: DocumentId,
    anchor: ByteOffset,
    head: ByteOffset,
    /// At a line's break the caret can stand at the end of one line or the start of the
    /// next: this says the next.
    pub downstream: bool,
    extra: Vec<TextRange>,
    chosen: Option<MentionId>,
    /// The one in hand before what is selected now.
    chosen_before: Option<MentionId>,
    /// What growing the selection came from.
    grown: Vec<(ByteOffset, ByteOffset)>,
}

impl View {
    pub fn of(document: DocumentId) -> Self {
        Self {
            document,
            anchor: ByteOffset::default(),
            head: ByteOffset::default(),
            downstream: true,
            extra: Vec::new(),
            chosen: None,
            chosen_before: None,
            grown: Vec::new(),
        }
    }

    pub fn document(&self) -> DocumentId {
        self.document
    }

    /// Where the caret blinks: the moving end of the selection.
    pub fn head(&self) -> ByteOffset {
        self.head
    }

    pub fn anchor(&self) -> ByteOffset {
        self.anchor
    }

    /// The selected range; `None` where there is only a caret.
    pub fn range(&self) -> Option<TextRange> {
        let (start, end) = (self.anchor.min(self.head), self.anchor.max(self.head));
        (start < end).then(|| TextRange::new(start, end)).flatten()
    }

    /// Ranges selected before the present one.
    pub fn extra(&self) -> &[TextRange] {
        &self.extra
    }

    /// All that is selected, joined where it touches.
    pub fn ranges(&self) -> Option<Ranges> {
        Ranges::new(self.extra.iter().copied().chain(self.range()))
    }

    pub fn has_selection(&self) -> bool {
        self.range().is_some() || !self.extra.is_empty()
    }

    /// Puts the caret at `at`; nothing is selected.
    pub fn place(&mut self, at: ByteOffset) {
        self.anchor = at;
        self.head = at;
        self.downstream = true;
        self.forget();
    }

    /// Selects from `anchor` to `head`.
    pub fn select(&mut self, anchor: ByteOffset, head: ByteOffset) {
        self.anchor = anchor;
        self.head = head;
        self.forget();
    }

    /// Moves the caret, and with it the end of the selection.
    pub fn extend(&mut self, head: ByteOffset) {
        self.head = head;
        self.chosen = None;
        self.grown.clear();
    }

    /// Moves both ends of the present range; ranges selected before stay.
    pub fn drag(&mut self, anchor: ByteOffset, head: ByteOffset) {
        self.anchor = anchor;
        self.extend(head);
    }

    /// Keeps what is selected and begins another range at `at`.
    pub fn add(&mut self, at: ByteOffset) {
        self.extra.extend(self.range());
        self.anchor = at;
        self.head = at;
        self.chosen = None;
        self.grown.clear();
    }

    /// Selects `range`, remembering what it grew from.
    pub fn grow(&mut self, range: TextRange) {
        let from = (self.anchor, self.head);
        self.anchor = range.start();
        self.head = range.end();
        self.chosen = None;
        self.grown.push(from);
    }

    /// Goes back to what the selection grew from. `false`: it did not grow.
    pub fn shrink(&mut self) -> bool {
        let Some((anchor, head)) = self.grown.pop() else {
            return false;
        };
        self.anchor = anchor;
        self.head = head;
        true
    }

    /// Takes a mention in hand: the caret goes to its start, nothing is selected.
    pub fn choose(&mut self, mention: &Mention) {
        self.place(mention.ranges.start());
        self.choose_here(mention.id);
    }

    /// Takes a mention in hand where the caret stands already.
    pub fn choose_here(&mut self, mention: MentionId) {
        self.chosen = Some(mention);
        self.chosen_before = self.chosen;
    }

    pub fn chosen(&self) -> Option<MentionId> {
        self.chosen
    }

    /// The mention that was in hand last, whatever is selected since.
    pub fn chosen_before(&self) -> Option<MentionId> {
        self.chosen_before
    }

    /// Lets go of selection and mention; the caret stays.
    pub fn release(&mut self) {
        self.anchor = self.head;
        self.chosen_before = None;
        self.forget();
    }

    fn forget(&mut self) {
        self.extra.clear();
        self.chosen = None;
        self.grown.clear();
    }

    /// Brings every offset back into `document`, after its text or mentions changed.
    pub fn fit(&mut self, document: &Document) {
        let text = document.text().as_str();
        self.anchor = snap(text, self.anchor);
        self.head = snap(text, self.head);
        self.extra.retain_mut(|range| {
            TextRange::new(snap(text, range.start()), snap(text, range.end()))
                .map(|fitting| *range = fitting)
                .is_some()
        });
        self.grown.clear();
        if let Some(chosen) = self.chosen
            && !document.mentions().contains(chosen)
        {
            self.chosen = None;
        }
        if let Some(before) = self.chosen_before
            && !document.mentions().contains(before)
        {
            self.chosen_before = None;
        }
    }

    /// The mentions a command acts on: the one in hand; else those that cover exactly
    /// what is selected; else, with nothing selected, the smallest at the caret.
    pub fn at_hand<'a>(&self, document: &'a Document, rejected: bool) -> Vec<&'a Mention> {
        if let Some(mention) = self.chosen.and_then(|id| document.mentions().get(id)) {
            return vec![mention];
        }
        let shown = |mention: &&Mention| rejected || mention.status != Status::Rejected;
        if let Some(ranges) = self.ranges() {
            let mut exact = document.mentions().at(&ranges);
            exact.retain(shown);
            return exact;
        }
        let smallest = self
            .under(document, self.head, rejected)
            .first()
            .map(|mention| vec![*mention]);
        smallest.unwrap_or_default()
    }

    /// The mentions that stand at an offset, the smallest first. One that ends there
    /// counts too, after those that go on.
    pub fn under<'a>(
        &self,
        document: &'a Document,
        at: ByteOffset,
        rejected: bool,
    ) -> Vec<&'a Mention> {
        let text = document.text().as_str();
        let before = grapheme::previous(text, at).unwrap_or(at);
        let after = grapheme::next(text, at).unwrap_or(at);
        let Some(around) = TextRange::new(before, after) else {
            return Vec::new();
        };
        let mut found = document.mentions().overlapping(around);
        found.retain(|mention| rejected || mention.status != Status::Rejected);
        found.sort_by_key(|mention| {
            let ends = !mention
                .ranges
                .iter()
                .any(|range| range.start() <= at && at < range.end());
            let bounds = mention.ranges.bounds();
            let length = bounds.end().get() - bounds.start().get();
            (ends, length, mention.id)
        });
        found
    }
}

/// The grapheme boundary at or before `at`.
fn snap(text: &str, at: ByteOffset) -> ByteOffset {
    let end = ByteOffset::new(u32::try_from(text.len()).unwrap_or(u32::MAX));
    let at = at.min(end);
    if grapheme::is_boundary(text, at) {
        return at;
    }
    grapheme::previous(text, at).unwrap_or_default()
}
