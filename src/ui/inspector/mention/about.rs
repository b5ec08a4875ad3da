//! What is said of a mention: its note, where it lies, who tagged it and when.

use std::sync::Arc;

use egui::{Align, Layout, RichText, Ui};

use crate::{
    action::MentionChange,
    l10n::messages as m,
    model::{Document, Mention, Ranges},
    text::TextRange,
    ui::{
        icons::{Icon, icon_button},
        widgets,
    },
};

use super::{Scene, change, note_id, parts};
use crate::ui::inspector::drafts::{Shape, Subject, one_line};

pub fn note_ui(
    ui: &mut Ui,
    document: &Arc<Document>,
    mention: &Mention,
    asked: bool,
    scene: &mut Scene<'_>,
) {
    let l = scene.look.l;
    let (name, hint) = (m::mention_note(l), m::mention_note_hint(l));
    let shape = Shape {
        name: &name,
        hint: &hint,
        rows: 2,
        ..Shape::default()
    };
    let subject = Subject::Note(document.id, mention.id);
    let note = &mention.extra().note;
    let response = scene.drafts.field_ui(ui, note_id(), subject, note, shape);
    if asked {
        response.request_focus();
        response.scroll_to_me(None);
    }
}

/// Line and column of each range; of several each with its text, to be taken away.
pub fn places_ui(ui: &mut Ui, document: &Arc<Document>, mention: &Mention, scene: &mut Scene<'_>) {
    let look = scene.look;
    let weak = look.theme.tokens.text.weak;
    if !mention.ranges.is_discontinuous() {
        return;
    }
    widgets::section_header(ui, &m::mention_ranges(look.l));
    let mut removed = None;
    for (n, range) in mention.ranges.iter().enumerate() {
        let text = range.slice(document.text().as_str()).unwrap_or_default();
        let text = one_line(text, 80);
        ui.push_id(n, |ui| {
            parts::from_right_ui(ui, |ui| {
                let words = m::mention_range_remove(look.l, &text);
                let button = |ui: &mut Ui| icon_button(ui, Icon::Close, &words, None);
                if ui.add_enabled_ui(scene.can_change, button).inner.clicked() {
                    removed = Some(n);
                }
                let place = place(document, range, scene);
                parts::line_ui(ui, RichText::new(place).small().color(weak));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    parts::line_ui(ui, &text);
                });
            });
        });
    }
    if let Some(removed) = removed {
        let kept = mention.ranges.iter().enumerate();
        let kept = kept.filter(|(n, _)| *n != removed).map(|(_, range)| range);
        if let Some(kept) = Ranges::new(kept) {
            change(scene, document, mention, MentionChange::Ranges(kept));
        }
    }
}

fn place(document: &Document, range: TextRange, scene: &Scene<'_>) -> String {
    let (text, index) = (document.text().as_str(), document.text().index());
    let at = |offset| {
        let place = index.position(text, offset).unwrap_or_default();
        (u64::from(place.line) + 1, u64::from(place.column) + 1)
    };
    let ((line, column), (to_line, to_column)) = (at(range.start()), at(range.end()));
    m::mention_range(scene.look.l, line, column, to_line, to_column)
}

pub fn who_ui(ui: &mut Ui, document: &Document, mention: &Mention, scene: &Scene<'_>) {
    let look = scene.look;
    let when = look.moment(mention.at);
    let reviewer = mention.by.and_then(|by| scene.session.reviewer(by));
    let who = match reviewer {
        Some(reviewer) => m::mention_by(look.l, &reviewer.name, &when),
        None => m::mention_by_nobody(look.l, &when),
    };
    let mut facts = vec![who, parts::origin(look.l, mention.origin)];
    if !mention.ranges.is_discontinuous() {
        facts.push(place(document, mention.ranges.first(), scene));
    }
    ui.add_space(4.0);
    let weak = look.theme.tokens.text.weak;
    let facts = RichText::new(facts.join(" · ")).small().color(weak);
    parts::words_ui(ui, facts);
}
