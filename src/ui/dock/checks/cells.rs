//! What stands in the list of what the checks found.
//! Invariant: the words a fault stands in are laid out once, as they are seen.

use std::{collections::HashMap, ops::Range, sync::Arc};

use egui::{Rect, Ui, pos2};

use crate::{
    explain,
    l10n::messages as m,
    model::{SegmentId, Session},
    typeset::Paragraph,
    ui::{
        concordance::{Context, Line, lay_out},
        dock::grid::Rows,
        documents::row::line,
        glyphs::Glyphs,
        languages,
        look::Look,
        words,
    },
};

use super::{Row, Ticks};

/// So much of a title is shown in a cell.
const LONGEST: usize = 240;
/// The fault stands at this share of its column.
const SHARE: f32 = 0.4;
/// Before the words stands their language, so wide in points.
const CODE: f32 = 30.0;
/// Lines that are kept; a screen has some twenty.
const KEPT: usize = 400;

/// A segment, whether it is of its source, and the place.
type Place = (SegmentId, bool, Range<usize>);

/// Words laid out.
#[derive(Default)]
pub struct Lines {
    kept: HashMap<Place, (Arc<Paragraph>, Range<usize>)>,
    scale: f32,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines")
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

impl Lines {
    pub fn clear(&mut self) {
        self.kept.clear();
    }
}

pub struct Cells<'a> {
    pub session: &'a Session,
    pub look: &'a Look<'a>,
    /// Those that are shown.
    pub rows: Vec<&'a Row>,
    pub ticks: &'a Ticks,
    pub lines: &'a mut Lines,
    pub glyphs: &'a mut Glyphs,
    /// There are several languages.
    pub several: bool,
}

impl Cells<'_> {
    fn title(&self, row: &Row) -> String {
        let document = self.session.document(row.listed.document);
        let title = document.map_or("", |document| document.display_title());
        title.chars().take(LONGEST).collect()
    }

    /// The words around the fault, their language before them.
    fn around(&mut self, ui: &Ui, row: &Row, rect: Rect) {
        let tokens = &self.look.theme.tokens;
        let document = self.session.document(row.listed.document);
        let code = match row.around.of_source {
            true => document.map_or_else(String::new, |it| words::language_code(it)),
            false => row.language.as_str().to_uppercase(),
        };
        let galley = line(ui, &code, tokens.type_sizes.caption, tokens.text.weak, CODE);
        let top = (rect.center().y - galley.size().y / 2.0).round();
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        painter.galley(pos2(rect.left(), top), galley, tokens.text.weak);
        let scale = ui.ctx().pixels_per_point();
        let lines = &mut *self.lines;
        if lines.scale != scale || lines.kept.len() > KEPT {
            lines.clear();
            lines.scale = scale;
        }
        let around = &row.around;
        let language = match around.of_source {
            true => document.and_then(|it| it.language()),
            false => Some(&row.language),
        };
        let key = (row.listed.segment, around.of_source, around.at.clone());
        let glyphs = &mut *self.glyphs;
        let (paragraph, at) = lines
            .kept
            .entry(key)
            .or_insert_with(|| {
                let context = Context {
                    text: around.text.clone(),
                    at: around.at.clone(),
                };
                lay_out(context, language, scale, glyphs)
            })
            .clone();
        let line = Line {
            paragraph: &paragraph,
            at,
            share: SHARE,
            fill: tokens.found.hit,
        };
        let rect = rect.with_min_x(rect.left() + CODE);
        line.draw(ui, rect, self.look, glyphs);
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
        if row.is_fine(self.session) {
            words = format!("{words} · {}", m::checks_is_fine(l));
        }
        if self.several {
            words = format!("{words} · {}", languages::name_of(l, &row.language));
        }
        format!("{words} · {}", row.around.text)
    }

    fn is_ticked(&self, row: usize) -> Option<bool> {
        let row = self.rows.get(row)?;
        Some(self.ticks.contains(&row.key()))
    }

    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect) {
        let Some(row) = self.rows.get(row).copied() else {
            return;
        };
        if column == "text" {
            return self.around(ui, row, rect);
        }
        let (l, tokens) = (self.look.l, &self.look.theme.tokens);
        let fine = row.is_fine(self.session);
        let words = match column {
            "document" => self.title(row),
            "language" => languages::name_of(l, &row.language),
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
