//! What stands in the cells of the table of mentions.
//! Invariant: only the rows that are seen are looked up.

use egui::{Rect, Ui, pos2};

use crate::{
    action::overview::{MentionColumn, Row},
    explain,
    model::{Document, Mention, Session, Status},
    ui::{
        concordance::{Lines, Shown},
        dock::grid::Rows,
        documents::row::line,
        glyphs::Glyphs,
        icons::Icon,
        inspector::parts,
        languages,
        look::Look,
        words,
    },
};

use super::{columns, order::Order, ticks::Ticks};

/// The mention stands at this share of its context.
const SHARE: f32 = 0.36;
/// So much of a text is shown in a cell.
const LONGEST: usize = 200;

pub struct Cells<'a, 'l> {
    pub session: &'a Session,
    pub order: &'a Order,
    pub ticks: &'a Ticks,
    pub look: &'a Look<'l>,
    pub lines: &'a mut Lines,
    pub glyphs: &'a mut Glyphs,
}

/// A text on one line, as long as a cell can show.
fn short(text: &str) -> String {
    let text = text.chars().take(LONGEST);
    text.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl Cells<'_, '_> {
    fn found(&self, row: usize) -> Option<(&Document, &Mention, Row)> {
        let row = self.order.row(self.session, row)?;
        let document = self.session.document(row.document)?;
        Some((document, document.mentions().get(row.mention)?, row))
    }

    /// The words of a cell; the context is drawn instead.
    fn words(&self, document: &Document, mention: &Mention, column: &MentionColumn) -> String {
        let (look, l) = (self.look, self.look.l);
        match column {
            MentionColumn::Text => {
                short(&mention.ranges.quote(document.text()).unwrap_or_default())
            }
            MentionColumn::Label => look.label(self.session.scheme(), &mention.label),
            MentionColumn::Entity => mention
                .entity
                .and_then(|id| self.session.entity(id))
                .map_or_else(String::new, |entity| short(&entity.name)),
            MentionColumn::Status => words::status_name(l, mention.status),
            MentionColumn::Document => short(document.display_title()),
            MentionColumn::Language => words::language_code(document),
            MentionColumn::Outlet => short(&document.metadata().outlet),
            MentionColumn::Published => {
                let published = document.metadata().published.as_ref();
                published.map_or_else(String::new, |it| words::published(l, it))
            }
            MentionColumn::By => mention
                .by
                .and_then(|by| self.session.reviewer(by))
                .map_or_else(String::new, |reviewer| short(&reviewer.name)),
            MentionColumn::When => look.moment(mention.at),
            MentionColumn::Origin => parts::origin(l, mention.origin),
            MentionColumn::Note => short(&mention.extra().note),
            MentionColumn::Attribute(key) => {
                let Some(value) = mention.extra().attributes.get(key) else {
                    return String::new();
                };
                let label = self.session.scheme().label(mention.label.as_str());
                let kind = label.and_then(|label| label.attribute(key));
                short(&explain::value(l, kind.map(|kind| &kind.kind), value))
            }
            MentionColumn::Context => String::new(),
        }
    }
}

impl Rows for Cells<'_, '_> {
    fn count(&self) -> usize {
        self.order.len()
    }

    fn name(&mut self, row: usize) -> String {
        let Some((document, mention, _)) = self.found(row) else {
            return String::new();
        };
        let words = |column| self.words(document, mention, &column);
        let language = document.language();
        let language = language.map(|language| languages::name_of(self.look.l, language));
        let parts = [
            words(MentionColumn::Text),
            words(MentionColumn::Label),
            words(MentionColumn::Entity),
            words(MentionColumn::Status),
            words(MentionColumn::Document),
            language.unwrap_or_default(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    fn is_ticked(&self, row: usize) -> Option<bool> {
        let row = self.order.row(self.session, row)?;
        Some(self.ticks.has(row))
    }

    fn cell(&mut self, ui: &Ui, row: usize, column: &str, rect: Rect) {
        let Some(column) = columns::column(column) else {
            return;
        };
        let Some((document, mention, _)) = self.found(row) else {
            return;
        };
        let scheme = self.session.scheme();
        let tokens = &self.look.theme.tokens;
        let tone = self.look.tone(scheme, &mention.label);
        if column == MentionColumn::Context {
            let shown = Shown {
                document,
                place: mention.ranges.first(),
                share: SHARE,
                tone,
            };
            // Borrowed from the session, not from here.
            let (session, row) = (self.session, self.order.row(self.session, row));
            let Some(row) = row else { return };
            let Some(document) = session.document(row.document) else {
                return;
            };
            let shown = Shown { document, ..shown };
            self.lines.draw(ui, rect, shown, self.look, self.glyphs);
            return;
        }
        let text = self.words(document, mention, &column);
        let mut left = rect.left();
        let gone = mention.status == Status::Rejected;
        let color = match column {
            MentionColumn::Text if !gone => tokens.text.strong,
            MentionColumn::Label | MentionColumn::Entity if !gone => tokens.text.normal,
            MentionColumn::Status => match mention.status {
                Status::InQuestion => tokens.warn,
                Status::Proposed => tokens.accent,
                Status::Confirmed => tokens.text.normal,
                Status::Rejected => tokens.text.weak,
            },
            _ => tokens.text.weak,
        };
        match column {
            MentionColumn::Label => {
                let at = pos2(left + 4.0, rect.center().y);
                ui.painter().circle_filled(at, 4.0, tone.line);
                left += 16.0;
            }
            MentionColumn::Status => {
                let icon = match mention.status {
                    Status::Confirmed => Icon::Check,
                    Status::Proposed => Icon::More,
                    Status::InQuestion => Icon::Question,
                    Status::Rejected => Icon::Cross,
                };
                let at = pos2(left + 6.0, rect.center().y);
                let place = Rect::from_center_size(at, egui::vec2(12.0, 12.0));
                icon.paint(ui.painter(), place, color);
                left += 18.0;
            }
            _ => {}
        }
        let size = tokens.type_sizes.interface;
        let galley = line(ui, &text, size, color, rect.right() - left);
        let top = (rect.center().y - galley.size().y / 2.0).round();
        ui.painter().galley(pos2(left, top), galley, color);
    }
}
