//! A match of the translation memory in the panel: how alike, where from, what differs, its text.

use egui::{Align, Layout, RichText, Ui, text::LayoutJob};
use jiff::Timestamp;

use crate::{
    action::{
        command::{Command, TranslateCommand as C},
        translate::Suggestion,
    },
    l10n::messages as m,
    translate::memory::{Match, Origin, age_in_days},
    ui::{difference, inspector::parts, intent::Intent, look::Look, widgets},
};

use super::Beside;

pub(super) fn match_ui(
    ui: &mut Ui,
    place: usize,
    suggestion: &Suggestion,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let tokens = &look.theme.tokens;
    let found = &suggestion.found;
    let command = u8::try_from(place)
        .ok()
        .map(|it| Command::Translate(C::Match(it)));
    let percent = percent(found.percent.stems, look);
    let keys = command.map_or_else(String::new, |command| look.keys(command));
    let told = m::segment_match_row(look.l, &percent, &found.target);
    let weak = |text: String| RichText::new(text).small().color(tokens.text.weak);
    ui.push_id(("match", place), |ui| {
        ui.add_space(2.0);
        parts::from_right_ui(ui, |ui| {
            if !keys.is_empty() {
                widgets::key_hint(ui, &keys);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let color = match found.exact || !found.replaced.is_empty() {
                    true => tokens.ok,
                    false => tokens.warn,
                };
                ui.label(RichText::new(&percent).small().color(color))
                    .on_hover_text(scores(found, look));
                parts::line_ui(ui, weak(origin(suggestion, look)));
            });
        });
        if !found.exact {
            let words = ui.label(difference(found, look));
            words.widget_info(|| {
                egui::WidgetInfo::labeled(egui::Role::Label, true, found.source.to_string())
            });
        }
        if !found.replaced.is_empty() {
            let replaced = found.replaced.iter();
            let replaced: Vec<String> = replaced
                .map(|it| m::memory_replaced(look.l, &it.was, &it.now))
                .collect();
            let words = m::segment_match_replaced(look.l, &look.l.list(&replaced));
            parts::words_ui(ui, weak(words));
        }
        let button = egui::Button::new(RichText::new(&found.target).color(tokens.text.strong))
            .wrap()
            .frame_when_inactive(false)
            .min_size(egui::vec2(ui.available_width(), 0.0));
        let response = ui.add_enabled(given.may_change, button);
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, given.may_change, &told));
        if let Some(command) = command.filter(|_| response.clicked()) {
            out.push(Intent::Command(command));
        }
    });
}

fn percent(of: u8, look: &Look<'_>) -> String {
    look.l.whole_percent(f64::from(of) / 100.0)
}

/// How alike it is, in three ways.
fn scores(found: &Match, look: &Look<'_>) -> String {
    let each = found.percent;
    let [stems, words, all] = [each.stems, each.words, each.all].map(|of| percent(of, look));
    m::segment_match_scores(look.l, &stems, &words, &all)
}

/// Where a match is from, what was taken off, who made it and when.
fn origin(suggestion: &Suggestion, look: &Look<'_>) -> String {
    let found = &suggestion.found;
    let from = match &found.origin {
        Origin::Session { title, .. } => title.to_string(),
        Origin::Reference { name, .. } => name.to_string(),
    };
    let mut words = vec![from];
    if found.penalty > 0 {
        words.push(m::segment_match_penalty(look.l, u64::from(found.penalty)));
    }
    if !found.by.is_empty() {
        words.push(found.by.to_string());
    }
    let days = age_in_days(found.at, Timestamp::now());
    words.extend(days.map(|days| m::segment_match_age(look.l, days.unsigned_abs())));
    if suggestion.more > 0 {
        words.push(m::segment_match_more_of(look.l, suggestion.more as u64));
    }
    words.join(" · ")
}

/// Its source, with what this segment has not struck out and what it has besides underlined.
fn difference(found: &Match, look: &Look<'_>) -> LayoutJob {
    let size = look.theme.tokens.type_sizes.interface - 1.0;
    difference::job(&found.diff, size, look)
}
