//! What stands above the segments: languages, filter, words that are sought, progress.

use egui::{Align, Frame, Id, Layout, Margin, RichText, Sense, Stroke, Ui, vec2};

use crate::{
    action::{
        command::{Command, TranslateCommand},
        translate::{SegmentFilter, TranslationProgress},
    },
    explain,
    l10n::messages as m,
    ui::{
        dialogs::{Dialog, TargetLanguage},
        dock,
        icons::{Icon, IconButton},
        inspector::parts,
        intent::Intent,
        look::Look,
        widgets::{self, PressEdit},
        words,
    },
};

use super::{Editor, Given};

const FILTER: f32 = 120.0;
const FIND: f32 = 150.0;
const RAIL: f32 = 40.0;

impl Editor {
    pub(super) fn head_ui(&mut self, ui: &mut Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let tokens = &look.theme.tokens;
        let shown = Frame::new()
            .inner_margin(Margin::symmetric(8, 3))
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    ui.set_min_height(look.theme.row_height());
                    self.languages_ui(ui, given, out);
                    if self.reading.is_none() {
                        self.filter_ui(ui, given, out);
                    }
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let command = Command::Translate(TranslateCommand::Read);
                        let name = look.command(command, None);
                        let keys = look.keys(command);
                        let button = IconButton::new(Icon::Document, &name)
                            .key(Some(keys.as_str()).filter(|keys| !keys.is_empty()))
                            .selected(self.reading.is_some());
                        if ui.add(button).clicked() {
                            out.push(Intent::Command(command));
                        }
                        self.progress_ui(ui, look);
                    });
                });
            });
        let rect = shown.response.rect;
        let line = Stroke::new(1.0, tokens.separator);
        ui.painter().hline(rect.x_range(), rect.bottom(), line);
    }

    /// From which language into which; a press asks for another.
    fn languages_ui(&self, ui: &mut Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let from = words::language_code(given.document);
        let to = self.language.as_str().to_uppercase();
        let pair = RichText::new(format!("{from} → {to}"))
            .strong()
            .family(crate::ui::theme::bold());
        let button = egui::Button::new(pair).frame_when_inactive(false);
        let more = m::target_language_title(given.look.l);
        if ui.add(button).on_hover_text(more).clicked() {
            let dialog = TargetLanguage::default();
            out.push(Intent::OpenDialog(Dialog::TargetLanguage(dialog)));
        }
    }

    fn filter_ui(&mut self, ui: &mut Ui, given: &Given<'_>, out: &mut Vec<Intent>) {
        let look = given.look;
        let l = look.l;
        let options: Vec<String> = SegmentFilter::ALL
            .iter()
            .map(|filter| explain::segment_filter(l, *filter))
            .collect();
        let all = SegmentFilter::ALL.iter();
        let chosen = all.clone().position(|filter| *filter == self.filter);
        let row = vec2(FILTER, look.theme.row_height());
        let left = Layout::left_to_right(Align::Center);
        let taken = ui
            .allocate_ui_with_layout(row, left, |ui| {
                let name = m::segment_filter(l);
                let salt = given.id.with("filter");
                parts::choice_ui(ui, salt, &name, &options, chosen.unwrap_or(0))
            })
            .inner;
        if let Some(filter) = taken.and_then(|at| SegmentFilter::ALL.get(at)) {
            let command = TranslateCommand::Filter(*filter);
            out.push(Intent::Command(Command::Translate(command)));
        }
        let name = m::segment_find(l);
        let id: Id = given.id.with("translate.find");
        let before = self.words.clone();
        let field = PressEdit::new(&mut self.words).id(id).width(FIND);
        let response = ui.add(field.name(&name).hint(&name));
        if std::mem::take(&mut self.want.find) {
            self.typing = false;
            response.request_focus();
            widgets::select_all(ui.ctx(), id);
        }
        if self.words != before {
            let done = self.finish(given.document.id);
            out.extend(done.into_iter().map(|action| Intent::Act(action.into())));
            // Words are sought on a worker first.
            self.held = None;
            if self.words.trim().is_empty() {
                self.find_shown(given.document, look);
                self.after_filter(given.document, out);
            }
        }
    }

    fn progress_ui(&self, ui: &mut Ui, look: &Look<'_>) {
        let Some(share) = self.progress.share() else {
            return;
        };
        let weak = look.theme.tokens.text.weak;
        let (rail, _) = ui.allocate_exact_size(vec2(RAIL, 4.0), Sense::hover());
        dock::bar(ui, rail, share, look);
        let (segments, sizes) = told(&self.progress, look);
        let [words, characters] = sizes;
        let long = look.l.list(&[&segments, &words]);
        let whole = look.l.list(&[&segments, &words, &characters]);
        let font = egui::TextStyle::Small.resolve(ui.style());
        let width = |text: &str| {
            let layout = ui.painter();
            let galley = layout.layout_no_wrap(text.to_owned(), font.clone(), weak);
            galley.size().x
        };
        let short = match ui.available_width() > width(&long) {
            true => long,
            false => words::progress(look.l, f64::from(share)),
        };
        let label = egui::Label::new(RichText::new(short).small().color(weak)).truncate();
        ui.add(label).on_hover_text(whole);
    }
}

/// How far it is, in segments, and in words and characters.
pub(super) fn told(progress: &TranslationProgress, look: &Look<'_>) -> (String, [String; 2]) {
    let n = |count: usize| count as u64;
    let (l, of, done) = (look.l, progress.size, progress.size_done);
    (
        m::segment_progress(l, n(progress.done), n(progress.segments)),
        [
            m::segment_progress_words(l, n(done.words), n(of.words)),
            m::segment_progress_characters(l, n(done.characters), n(of.characters)),
        ],
    )
}
