//! What stands in the list of what the checks found.

use egui::{Rect, Ui, pos2};

use crate::{
    explain,
    l10n::messages as m,
    model::Session,
    text::Language,
    ui::{dock::grid::Rows, documents::row::line, look::Look},
};

use super::{Row, Ticks, is_fine};

/// So much of a title is shown in a cell.
const LONGEST: usize = 240;

pub struct Cells<'a> {
    pub session: &'a Session,
    pub language: &'a Language,
    pub look: &'a Look<'a>,
    /// Those that are shown.
    pub rows: Vec<&'a Row>,
    pub ticks: &'a Ticks,
}

impl Cells<'_> {
    fn title(&self, row: &Row) -> String {
        let document = self.session.document(row.listed.document);
        let title = document.map_or("", |document| document.display_title());
        title.chars().take(LONGEST).collect()
    }
}

impl Rows for Cells<'_> {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn name(&mut self, row: usize) -> String {
        let Some(row) = self.rows.get(row) else {
            return String::new();
        };
        let l = self.look.l;
        let fault = explain::fault(l, &row.listed.fault.kind);
        let mut words = m::checks_row(l, &self.title(row), row.number as u64, &fault);
        if is_fine(self.session, self.language, row) {
            words = format!("{words} · {}", m::checks_is_fine(l));
        }
        words
    }

    fn is_ticked(&self, row: usize) -> Option<bool> {
        let row = self.rows.get(row)?;
        Some(self.ticks.contains(&row.key()))
    }

    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect) {
        let Some(row) = self.rows.get(row) else {
            return;
        };
        let (l, tokens) = (self.look.l, &self.look.theme.tokens);
        let fine = is_fine(self.session, self.language, row);
        let words = match column {
            "document" => self.title(row),
            "segment" => l.number(row.number as u64),
            "fault" if fine => m::checks_is_fine(l),
            "fault" => explain::fault(l, &row.listed.fault.kind),
            "mend" => match &row.listed.fault.fix {
                Some(fix) => super::mend_words(l, fix, &row.of),
                None => String::new(),
            },
            _ => String::new(),
        };
        let color = match column {
            "fault" if !fine => tokens.text.strong,
            _ => tokens.text.weak,
        };
        let size = tokens.type_sizes.interface;
        let galley = line(ui, &words, size, color, rect.width());
        let top = (rect.center().y - galley.size().y / 2.0).round();
        let left = match column {
            "segment" => rect.right() - galley.size().x,
            _ => rect.left(),
        };
        ui.painter().galley(pos2(left, top), galley, color);
    }
}
