//! The field of the active segment.
//! Invariant: it is there even where its row is out of view, so that what is typed is never lost.

use egui::{Margin, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    action::command::{Command, TranslateCommand},
    l10n::messages as m,
    model::TranslationStatus,
    ui::{
        intent::Intent,
        reader::spans,
        widgets::{self, PressEdit},
    },
};

use super::{
    Editor, Given, field_id,
    grid::{BESIDE, Columns, PADDING, Seen},
    laid,
    live::Marks,
};

impl Editor {
    /// The field of the active segment.
    pub(super) fn field_ui(
        &mut self,
        ui: &mut Ui,
        seen: &[Seen],
        columns: &Columns,
        given: &mut Given<'_>,
        out: &mut Vec<Intent>,
    ) {
        let (Some(key), Some(row)) = (self.active, self.row()) else {
            return;
        };
        let look = given.look;
        let Some(segment) = self.segment(given.document) else {
            return;
        };
        let locked = segment.translation.status == TranslationStatus::Locked;
        let top = match seen.iter().find(|seen| seen.key == key) {
            Some(seen) => seen.rect.top(),
            None => columns.area.top() + (self.rows.top_of(row) - self.rows.top()) as f32,
        };
        let corner = pos2(columns.target, top + 2.0);
        let rect = Rect::from_min_size(corner, vec2(columns.width, 4000.0));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
        let id = field_id(given.id);
        let field_keys = self.field_keys(&mut inside, id);
        let name = m::segment_field(look.l, self.number(key) as u64);
        let copy = look.keys(Command::Translate(TranslateCommand::CopySource));
        let hint = match copy.is_empty() {
            true => String::new(),
            false => m::segment_field_hint(look.l, &copy),
        };
        let style = laid::type_style(look, Some(&self.language));
        let vertical = (PADDING - 2.0) as i8;
        let wrong = self.misspelt(given.document);
        let labels = spans::places(given.session.scheme());
        let marks = Marks {
            live: &self.live,
            document: given.document,
            scheme: given.session.scheme(),
            labels: &labels,
            look,
            spacing: style.line_height,
        };
        let field = PressEdit::new(&mut self.draft.text)
            .id(id)
            .record(id.with(key.1))
            .name(&name)
            .hint(&hint)
            .rows(2)
            .width(columns.width)
            .marks(&wrong)
            .keeps_past()
            .margin(Margin::symmetric(BESIDE as i8, vertical))
            .type_style(style)
            .layer(&marks);
        let response = inside
            .add_enabled_ui(given.may_change && !locked, |ui| ui.add(field))
            .inner;
        if field_keys {
            widgets::insert(inside.ctx(), id, &mut self.draft.text, "\n");
        }
        self.draft.follow();
        if std::mem::take(&mut self.want.field) {
            match locked || !given.may_change {
                true => ui.memory_mut(|memory| memory.request_focus(given.id)),
                false => response.request_focus(),
            }
        }
        if let Some(at) = self.want.caret.take() {
            widgets::place_caret(ui.ctx(), id, at);
        }
        if let Some(word) = self.want.select.take() {
            // The caret before it: what is listed for it hangs there.
            widgets::select(ui.ctx(), id, word.end, word.start);
        }
        if response.secondary_clicked()
            && let Some(at) = response.interact_pointer_pos()
        {
            self.ask_meant_at(ui.ctx(), id, at, given.document, out);
        }
        if response.has_focus() {
            self.typing = true;
        }
        let height = response.rect.height();
        if (height - self.field_height).abs() > 0.5 {
            self.field_height = height;
            ui.ctx().request_repaint();
        }
        if response.changed() {
            self.want.reveal = true;
        }
    }
}
