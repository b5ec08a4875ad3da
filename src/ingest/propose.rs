//! What is proposed about a page: every kind of finding looked for in turn.
//! Invariant: passages do not overlap and stand in text order; no line is two things.

use super::{byline, credit, dateline, page::Page, teasers, title};
use crate::{
    model::{
        LeftOut, PassageId,
        document::{Decision, Field, Finding, LeftOutReason},
    },
    text::{TextHash, TextRange},
};

/// What a line of the page is besides text of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    Date,
    ByLine,
    Credit,
    Teasers,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub findings: Vec<Finding>,
    passages: Vec<(TextRange, LeftOutReason)>,
    /// By line of the page.
    asides: Vec<Option<Aside>>,
    pub title: Option<usize>,
}

impl Found {
    pub(super) fn aside(&self, line: usize) -> Option<Aside> {
        self.asides.get(line).copied().flatten()
    }

    /// The passages with identifiers that follow from the text: the same every time.
    pub(super) fn left_out(&self, text: TextHash) -> Vec<LeftOut> {
        let passages = self.passages.iter().filter_map(|&(at, reason)| {
            Some(LeftOut {
                id: passage_id(text, at, reason)?,
                at,
                reason,
                decision: Decision::Open,
            })
        });
        passages.collect()
    }

    fn find(&mut self, field: Field, page: &Page<'_>, at: TextRange, value: Option<String>) {
        let slice = at.slice(page.text).unwrap_or_default();
        self.findings.push(Finding {
            field,
            value: value.unwrap_or_else(|| slice.to_owned()),
            at,
            decision: Decision::Open,
        });
    }

    fn pass(&mut self, at: TextRange, reason: LeftOutReason, line: Option<usize>, aside: Aside) {
        self.passages.push((at, reason));
        if let Some(slot) = line.and_then(|line| self.asides.get_mut(line)) {
            *slot = Some(aside);
        }
    }
}

fn passage_id(text: TextHash, at: TextRange, reason: LeftOutReason) -> Option<PassageId> {
    let (start, end): (u32, u32) = at.into();
    let mut hasher = blake3::Hasher::new();
    hasher.update(text.as_bytes());
    hasher.update(&start.to_le_bytes());
    hasher.update(&end.to_le_bytes());
    hasher.update(reason.key().as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    PassageId::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

pub(super) fn propose(page: &Page<'_>) -> Found {
    let mut found = Found {
        asides: vec![None; page.lines.len()],
        ..Found::default()
    };
    let teasers = teasers::find(page);
    let article = teasers.map_or(page.lines.len(), |(first, _)| first);

    let dates = dateline::find(page);
    for date in &dates {
        if date.line.is_some_and(|line| line >= article) {
            continue;
        }
        found.pass(date.passage, LeftOutReason::Residue, date.line, Aside::Date);
    }
    let published = dates.iter().find_map(|date| date.published.as_ref());
    if let Some((published, at)) = published {
        found.find(Field::Published, page, *at, Some(published.to_string()));
    }

    let date_lines: Vec<usize> = dates.iter().filter_map(|date| date.line).collect();
    let by_lines = byline::find(page, &date_lines);
    let free = |found: &Found, line: usize| line < article && found.aside(line).is_none();
    let mut fields = [None, None];
    for by in by_lines {
        if !free(&found, by.line) {
            continue;
        }
        found.pass(
            page.lines[by.line].at,
            LeftOutReason::ByLine,
            Some(by.line),
            Aside::ByLine,
        );
        fields[0] = fields[0].or(by.author);
        fields[1] = fields[1].or(by.outlet);
    }
    for (field, at) in [Field::Author, Field::Outlet].into_iter().zip(fields) {
        if let Some(at) = at {
            found.find(field, page, at, None);
        }
    }
    for line in credit::find(page) {
        if free(&found, line) {
            let at = page.lines[line].at;
            found.pass(at, LeftOutReason::PictureCredit, Some(line), Aside::Credit);
        }
    }
    if let Some((first, passage)) = teasers {
        found.pass(passage, LeftOutReason::Teasers, None, Aside::Teasers);
        found.asides[first..].fill(Some(Aside::Teasers));
    }
    found.passages.sort_unstable_by_key(|(at, _)| *at);

    let glued = dates.iter().any(|date| date.line.is_none());
    let is_text = |line| found.aside(line).is_none();
    if !glued && is_text(0) && title::is_headline(page, 0, is_text) {
        found.title = Some(0);
        found.find(Field::Title, page, page.lines[0].at, None);
    }
    found
        .findings
        .sort_by_key(|finding| (finding.field, finding.at));
    found
}
