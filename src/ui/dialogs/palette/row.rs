//! A line of the palette: an icon, the name with its matched letters, what stands beside it.

use egui::{
    Align, FontSelection, Label, Layout, Response, TextStyle, Ui,
    text::{LayoutJob, TextFormat},
};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    action::command::Circumstances,
    explain,
    l10n::messages as m,
    ui::{
        icons,
        look::Look,
        widgets::{key_hint, list_row},
    },
};

use super::{
    Heading,
    entries::icon,
    find::{Entry, Target},
};

/// Of a line, what stands beside the name takes so much at most.
const BESIDE: f32 = 0.45;

pub(super) struct Shown<'a> {
    pub entry: &'a Entry,
    /// The other name it was found by.
    pub other: Option<&'a str>,
    /// Matched graphemes: of the other name, or of name and tail.
    pub letters: &'a [u32],
    pub chosen: bool,
}

impl Shown<'_> {
    pub fn ui(&self, ui: &mut Ui, now: &Circumstances, look: &Look<'_>) -> Response {
        let text = &look.theme.tokens.text;
        let entry = self.entry;
        let why = match entry.target {
            Target::Command(command) => command.applies(now).err(),
            _ => None,
        };
        let why = why.map(|why| explain::why_not(look.l, why, look.keymap));
        let spoken = match &why {
            Some(why) => format!("{}: {why}", entry.name),
            None => entry.name.clone(),
        };
        let (strong, icon_color) = match (&why, self.chosen) {
            (Some(_), _) => (text.weak, text.weak),
            (None, true) => (text.strong, text.normal),
            (None, false) => (text.normal, text.weak),
        };
        let row = list_row(ui, self.chosen, &spoken, |ui| {
            // A chosen row makes all its text strong: here the colours say more.
            ui.visuals_mut().override_text_color = None;
            icons::show(ui, icon(&entry.target), icons::SIZE, icon_color);
            let width = ui.available_width();
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                match (&why, &entry.target) {
                    (Some(why), _) => reason(ui, width, why, text.weak),
                    (None, Target::Command(command)) => {
                        let chords = look.keymap.chords(*command).first();
                        if let Some(&chord) = chords {
                            key_hint(ui, &explain::chord(look.l, chord));
                        }
                    }
                    (None, _) if !entry.tail.is_empty() => {
                        let from = entry.name.graphemes(true).count() as u32 + 1;
                        let tail = self.job(ui, &entry.tail, from, text.weak, look);
                        beside(ui, width, tail.into());
                    }
                    _ => {}
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let mut job = self.job(ui, &entry.name, 0, strong, look);
                    if let Some(other) = self.other {
                        job.append("   ", 0.0, TextFormat::default());
                        let found = self.marked(ui, other, 0, text.weak, look, true);
                        join(&mut job, &found);
                    }
                    ui.add(Label::new(job).truncate());
                });
            });
        });
        row.response
    }

    /// Name or tail; with the matched letters where they are its own.
    fn job(
        &self,
        ui: &Ui,
        words: &str,
        from: u32,
        color: egui::Color32,
        look: &Look<'_>,
    ) -> LayoutJob {
        self.marked(ui, words, from, color, look, self.other.is_none())
    }

    fn marked(
        &self,
        ui: &Ui,
        words: &str,
        from: u32,
        color: egui::Color32,
        look: &Look<'_>,
        own: bool,
    ) -> LayoutJob {
        let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
        let plain = TextFormat::simple(font.clone(), color);
        let accent = look.theme.tokens.accent;
        let hit = TextFormat {
            underline: egui::Stroke::new(1.0, accent),
            ..TextFormat::simple(font, accent)
        };
        let mut job = LayoutJob::default();
        for (at, grapheme) in (from..).zip(words.graphemes(true)) {
            let matched = own && self.letters.binary_search(&at).is_ok();
            let format = if matched { &hit } else { &plain };
            job.append(grapheme, 0.0, format.clone());
        }
        job
    }
}

fn join(job: &mut LayoutJob, other: &LayoutJob) {
    for section in &other.sections {
        let words = section.byte_range.start.0..section.byte_range.end.0;
        let words = other.text.get(words).unwrap_or_default();
        job.append(words, 0.0, section.format.clone());
    }
}

fn beside(ui: &mut Ui, width: f32, words: egui::WidgetText) {
    ui.scope(|ui| {
        ui.set_max_width(width * BESIDE);
        ui.add(Label::new(words).truncate());
    });
}

/// Why it cannot be done, in two small lines at most: as much as a row is high.
fn reason(ui: &mut Ui, width: f32, why: &str, color: egui::Color32) {
    let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
    let mut job = LayoutJob::simple(why.to_owned(), font, color, width * BESIDE);
    job.wrap.max_rows = 2;
    job.halign = Align::Max;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let cut = galley.elided;
    let response = ui.add(Label::new(galley));
    if cut {
        response.on_hover_text(why);
    }
}

/// The heading of a section, as high as a row.
pub(super) fn heading_ui(ui: &mut Ui, heading: Heading, look: &Look<'_>) {
    let words = match heading {
        Heading::Recent => m::palette_recent(look.l),
        Heading::Documents => m::palette_documents(look.l),
        Heading::Sessions => m::palette_sessions(look.l),
        Heading::Commands => m::palette_commands(look.l),
    };
    let size = egui::vec2(ui.available_width(), look.theme.row_height());
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &words));
    let font = FontSelection::Style(TextStyle::Small).resolve(ui.style());
    let at = rect.left_bottom() + egui::vec2(8.0, -5.0);
    let color = look.theme.tokens.text.weak;
    ui.painter()
        .text(at, egui::Align2::LEFT_BOTTOM, words, font, color);
}
