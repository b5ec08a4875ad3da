//! What stands in the cells of the table of documents.

use std::collections::BTreeSet;

use egui::{Rect, Ui, pos2, vec2};

use crate::{
    action::{
        overview::{DocumentColumn, Share, open_threads},
        translate::Totals,
    },
    explain,
    l10n::messages as m,
    model::{Document, DocumentId, Session},
    ui::{
        dock::grid::Rows,
        documents::{row, status},
        look::Look,
        words,
    },
};

use super::columns;

/// So much of a text is shown in a cell.
const LONGEST: usize = 200;

pub struct Cells<'a, 'l> {
    pub session: &'a Session,
    pub ids: &'a [DocumentId],
    pub ticks: &'a BTreeSet<DocumentId>,
    pub shown: Option<DocumentId>,
    pub look: &'a Look<'l>,
    /// How far translations are; `None`: they are being counted.
    pub totals: Option<&'a Totals>,
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

impl Cells<'_, '_> {
    fn document(&self, row: usize) -> Option<&Document> {
        self.session.document(*self.ids.get(row)?).map(|it| &**it)
    }

    fn words(&self, document: &Document, column: &DocumentColumn) -> String {
        let (metadata, l) = (document.metadata(), self.look.l);
        let counts = document.mentions().counts();
        // Zero is nothing to look at.
        let number = |count: usize| match count {
            0 => String::new(),
            count => l.number(count as u64),
        };
        match column {
            DocumentColumn::Title => short(document.display_title()),
            DocumentColumn::Outlet => short(&metadata.outlet),
            DocumentColumn::Author => short(&metadata.author),
            DocumentColumn::Published => {
                let published = metadata.published.as_ref();
                published.map_or_else(String::new, |it| words::published(l, it))
            }
            DocumentColumn::Language => words::language_code(document),
            DocumentColumn::Status => status(l, document.head().status),
            DocumentColumn::Characters => number(document.text().index().code_points() as usize),
            DocumentColumn::Confirmed => number(counts.confirmed),
            DocumentColumn::Proposed => number(counts.proposed),
            DocumentColumn::InQuestion => number(counts.in_question),
            DocumentColumn::Rejected => number(counts.rejected),
            DocumentColumn::Comments => number(open_threads(document)),
            DocumentColumn::Progress => match Share::of(counts).share() {
                Some(share) => words::progress(l, f64::from(share)),
                None => String::new(),
            },
            DocumentColumn::TranslatedWords | DocumentColumn::TranslatedCharacters => {
                let known = self.totals.and_then(|totals| totals.get(&document.id));
                let (all, done) = match (known, column) {
                    (None, _) => return String::new(),
                    (Some((_, it)), DocumentColumn::TranslatedWords) => {
                        (it.size.words, it.size_done.words)
                    }
                    (Some((_, it)), _) => (it.size.characters, it.size_done.characters),
                };
                m::column_translated_of(l, done as u64, all as u64)
            }
            DocumentColumn::Attribute(key) => match document.head().labels.get(key) {
                Some(value) => {
                    let kind = self.session.scheme().document_label(key);
                    short(&explain::value(l, kind.map(|kind| &kind.kind), value))
                }
                None => String::new(),
            },
            DocumentColumn::File => {
                let source = document.head().source.as_ref();
                source.map_or_else(String::new, |source| short(&source.file))
            }
        }
    }
}

impl Rows for Cells<'_, '_> {
    fn count(&self) -> usize {
        self.ids.len()
    }

    fn name(&mut self, row: usize) -> String {
        let Some(document) = self.document(row) else {
            return String::new();
        };
        let parts = [
            DocumentColumn::Title,
            DocumentColumn::Outlet,
            DocumentColumn::Published,
            DocumentColumn::Language,
            DocumentColumn::Status,
            DocumentColumn::Progress,
        ];
        let parts = parts.iter().map(|column| self.words(document, column));
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    fn is_ticked(&self, row: usize) -> Option<bool> {
        self.ids.get(row).map(|id| self.ticks.contains(id))
    }

    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect) {
        let (Some(column), Some(document)) = (columns::column(column), self.document(row)) else {
            return;
        };
        let tokens = &self.look.theme.tokens;
        let mut rect = rect;
        match column {
            DocumentColumn::Status => {
                let at = pos2(rect.left() + 5.0, rect.center().y);
                row::status_glyph(ui.painter(), at, document.head().status, self.look);
                rect.min.x += 18.0;
            }
            DocumentColumn::Progress => {
                let Some(share) = Share::of(document.mentions().counts()).share() else {
                    return;
                };
                let middle = rect.center().y;
                let room = (rect.width() - 62.0).clamp(16.0, 140.0);
                let rail = Rect::from_min_size(pos2(rect.left(), middle - 2.0), vec2(room, 4.0));
                bar(ui, rail, share, self.look);
                rect.min.x += room + 8.0;
            }
            _ => {}
        }
        let text = self.words(document, &column);
        let color = match column {
            DocumentColumn::Title => match self.shown == Some(document.id) {
                true => tokens.text.strong,
                false => tokens.text.normal,
            },
            DocumentColumn::Proposed => tokens.accent,
            DocumentColumn::InQuestion | DocumentColumn::Comments => tokens.warn,
            DocumentColumn::Status | DocumentColumn::Confirmed => tokens.text.normal,
            _ => tokens.text.weak,
        };
        let galley = row::line(ui, &text, tokens.type_sizes.interface, color, rect.width());
        let top = (rect.center().y - galley.size().y / 2.0).round();
        let left = match columns::is_number(&column) {
            true => rect.right() - galley.size().x,
            false => rect.left(),
        };
        ui.painter().galley(pos2(left, top), galley, color);
    }
}

/// A thin bar filled as far as the work is.
pub fn bar(ui: &Ui, rail: Rect, share: f32, look: &Look<'_>) {
    let tokens = &look.theme.tokens;
    let painter = ui.painter();
    painter.rect_filled(rail, 2.0, tokens.fills.pressed);
    let full = vec2(rail.width() * share.clamp(0.0, 1.0), rail.height());
    let color = match share >= 1.0 {
        true => tokens.ok,
        false => tokens.accent,
    };
    if full.x > 0.5 {
        painter.rect_filled(Rect::from_min_size(rail.min, full), 2.0, color);
    }
}
