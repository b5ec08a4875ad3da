//! Names and terms in the panel: what to write, by which key, and whether it stands there.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::{
    action::{
        command::{Command, TranslateCommand as C, translate::PLACES},
        translate::{Rendered, SegmentName, SegmentTerm},
    },
    explain,
    l10n::messages as m,
    ui::{
        icons::{self, Icon},
        inspector::parts,
        intent::Intent,
        look::Look,
        theme::Tone,
        widgets,
    },
};

use super::Beside;

/// What is said of a name begins below its words.
const INDENT: f32 = 18.0;

/// A name: how it is written in the target language, and where it was found there: how many of
/// its mentions were sought, and how those that have a place were found.
pub(super) fn name_ui(
    ui: &mut Ui,
    place: usize,
    name: &SegmentName,
    (sought, found): (usize, Vec<&str>),
    begun: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let (l, tokens) = (look.l, &look.theme.tokens);
    let how = match name.how {
        Rendered::Approved => m::segment_name_approved(l),
        Rendered::Name => m::segment_name_alias(l),
        Rendered::Canonical => m::segment_name_canonical(l),
        Rendered::AsIs => m::segment_name_as_is(l),
    };
    let told = m::segment_name_row(l, &name.source, &name.target, &how);
    let color = match name.how {
        Rendered::AsIs => tokens.text.weak,
        _ => tokens.text.strong,
    };
    let text = RichText::new(&name.target).color(color);
    let tone = look.tone(given.session.scheme(), &name.label);
    let there = sought > 0 && found.len() >= sought;
    row_ui(ui, place, (text, told), Some(tone), there, given, out);
    if begun && sought > 0 {
        found_ui(ui, place, sought, &found, look);
    }
}

/// Below a name: how it was found, or that it was not, with the key that says where it stands.
fn found_ui(ui: &mut Ui, place: usize, sought: usize, found: &[&str], look: &Look<'_>) {
    let (l, tokens) = (look.l, &look.theme.tokens);
    let mut ways: Vec<String> = Vec::new();
    for how in found {
        let way = explain::found_as(l, how);
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    let missing = found.len() < sought;
    let words = match (found.is_empty(), missing) {
        (true, _) => m::segment_not_found(l),
        (false, true) => {
            let some = m::segment_found_some(l, found.len() as u64, sought as u64);
            format!("{some} · {}", ways.join(", "))
        }
        (false, false) => ways.join(", "),
    };
    let color = match missing {
        true => tokens.warn,
        false => tokens.text.weak,
    };
    let command = u8::try_from(place).ok();
    let command = command.filter(|place| *place < PLACES);
    let command = command.map(|place| Command::Translate(C::Place(place)));
    let size = vec2(ui.available_width(), tokens.type_sizes.caption + 6.0);
    let right = Layout::right_to_left(Align::Center);
    let shown = ui.allocate_ui_with_layout(size, right, |ui| {
        if let Some(command) = command.filter(|_| missing) {
            widgets::key_hint(ui, &look.keys(command));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add_space(INDENT);
            let text = RichText::new(&words).small().color(color);
            ui.add(egui::Label::new(text).truncate());
        });
    });
    let more = command.map(|command| explain::command_more(l, command));
    shown.response.on_hover_text(more.unwrap_or(words));
}

/// A free term: how it is rendered, and whether that stands there.
pub(super) fn term_ui(
    ui: &mut Ui,
    place: usize,
    term: &SegmentTerm,
    there: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let mut told = m::segment_term_row(look.l, &term.source, &term.target);
    if !term.note.is_empty() {
        told = format!("{told}\n{}", term.note);
    }
    let text = RichText::new(&term.target).color(look.theme.tokens.text.strong);
    row_ui(ui, place, (text, told), None, there, given, out);
}

/// What can be written at the caret: with its key, and a mark where it stands already.
fn row_ui(
    ui: &mut Ui,
    place: usize,
    (text, told): (RichText, String),
    tone: Option<Tone>,
    there: bool,
    given: &Beside<'_>,
    out: &mut Vec<Intent>,
) {
    let look = given.look;
    let (l, tokens) = (look.l, &look.theme.tokens);
    let command = u8::try_from(place)
        .ok()
        .filter(|place| *place < PLACES)
        .map(|place| Command::Translate(C::Name(place)));
    let keys = command.map_or_else(String::new, |command| look.keys(command));
    let response = ui
        .push_id(("name", place), |ui| {
            widgets::list_row(ui, false, &told, |ui| {
                if let Some(tone) = tone {
                    parts::dot_ui(ui, tone);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if !keys.is_empty() {
                        widgets::key_hint(ui, &keys);
                    }
                    if there {
                        icons::show(ui, Icon::Check, 14.0, tokens.ok);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        parts::line_ui(ui, text);
                    });
                });
            })
            .response
        })
        .inner;
    let mut more = told;
    if there {
        more = format!("{more}\n{}", m::segment_name_there(l));
    }
    let response = response.on_hover_text(more);
    if let Some(command) = command.filter(|_| response.clicked()) {
        out.push(Intent::Command(command));
    }
}
