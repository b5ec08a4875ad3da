//! What stands in the list of comments.

use egui::{Rect, Ui, pos2};

use crate::{
    l10n::messages as m,
    model::{Comment, Document},
    ui::{
        dock::grid::Rows,
        documents::row::line,
        icons::Icon,
        thread::{self, Scene},
    },
};

use super::Line;

/// Answers stand so far in, in points.
const INDENT: f32 = 20.0;
/// So much of a text is shown in a cell.
const LONGEST: usize = 240;

pub struct Cells<'a> {
    pub scene: Scene<'a>,
    pub lines: &'a [Line],
}

fn short(text: &str) -> String {
    let text = text.chars().take(LONGEST);
    text.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl Cells<'_> {
    fn found(&self, row: usize) -> Option<(Line, &Document, &Comment)> {
        let line = *self.lines.get(row)?;
        let document = self.scene.session.document(line.document)?;
        Some((line, document, document.comment(line.comment)?))
    }

    fn words(&self, found: (Line, &Document, &Comment), column: &str) -> String {
        let (line, document, comment) = found;
        match column {
            "comment" => short(&comment.text),
            "passage" if line.is_root => thread::passage(document, comment.at)
                .unwrap_or_else(|| m::comment_whole(self.scene.look.l)),
            "document" if line.is_root => short(document.display_title()),
            "by" => {
                let by = comment.by.and_then(|by| self.scene.session.reviewer(by));
                by.map_or_else(String::new, |reviewer| short(&reviewer.name))
            }
            "when" => self.scene.look.moment(comment.when),
            "state" if line.is_root => thread::state(comment, self.scene.look),
            _ => String::new(),
        }
    }
}

impl Rows for Cells<'_> {
    fn count(&self) -> usize {
        self.lines.len()
    }

    fn name(&mut self, row: usize) -> String {
        let Some(found) = self.found(row) else {
            return String::new();
        };
        let columns = ["comment", "state", "passage", "document", "by", "when"];
        let parts = columns.iter().map(|column| self.words(found, column));
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// Ticked is resolved.
    fn is_ticked(&self, row: usize) -> Option<bool> {
        let (line, _, comment) = self.found(row)?;
        line.is_root.then_some(comment.resolved)
    }

    fn paints_ticked(&self) -> bool {
        false
    }

    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect) {
        let Some(found) = self.found(row) else {
            return;
        };
        let (own, _, comment) = found;
        let tokens = &self.scene.look.theme.tokens;
        let mut left = rect.left();
        let open = !comment.resolved;
        let color = match column {
            "comment" if open && own.is_root => tokens.text.strong,
            "comment" if open => tokens.text.normal,
            "state" if open => tokens.warn,
            _ => tokens.text.weak,
        };
        if column == "comment" && !own.is_root {
            left += INDENT;
        }
        if column == "comment" && own.is_root && open {
            let icon = match comment.asks() {
                true => Icon::Question,
                false => Icon::Note,
            };
            let at = pos2(left + 6.0, rect.center().y);
            let place = Rect::from_center_size(at, egui::vec2(13.0, 13.0));
            icon.paint(ui.painter(), place, tokens.warn);
            left += INDENT;
        }
        let words = self.words(found, column);
        let size = tokens.type_sizes.interface;
        let galley = line(ui, &words, size, color, rect.right() - left);
        let top = (rect.center().y - galley.size().y / 2.0).round();
        ui.painter().galley(pos2(left, top), galley, color);
    }
}
