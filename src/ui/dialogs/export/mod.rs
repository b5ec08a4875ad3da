//! What is written out: which documents, which mentions, in which format; and, before a
//! file is chosen, how much that is.
//! Invariant: the numbers shown are those of a writer that was run on a snapshot, or it
//! says that it is still counting; nothing here goes through the mentions by itself.

mod documents;

use std::collections::BTreeSet;

use egui::{Frame, Margin, RichText, ScrollArea, Ui};

use crate::{
    action::Export,
    explain,
    format::{self, Dropped, Format, Selection, Writer, Written},
    l10n::messages as m,
    model::{Counts, DocumentId, Session, Status},
    text::Language,
    ui::{desk::Desk, intent::Intent, look::Look, widgets, words},
    workspace::settings::{LastExport, Settings},
};

use super::{Answer, Given, buttons_at, modal, path::file_name};
use documents::Documents;

const WIDTH: f32 = 560.0;
/// What else of the window's height the dialog needs, round its choices.
const ROUND: f32 = 260.0;
/// The statuses, the most certain first.
const STATUSES: [Status; 4] = [
    Status::Confirmed,
    Status::InQuestion,
    Status::Proposed,
    Status::Rejected,
];

#[derive(Debug, Default)]
pub struct ExportChoice {
    begun: bool,
    documents: Documents,
    format: String,
    statuses: BTreeSet<Status>,
    skip_left_out: bool,
    /// The language of translations; `None`: nobody chose one.
    to: Option<Language>,
    skip_untranslated: bool,
    /// The question a worker is counting for.
    asked: Option<Box<Question>>,
    /// The last answer; nothing where counting failed.
    answer: Option<Box<Answered>>,
    counts: Option<(State, Option<Vec<DocumentId>>, Counts)>,
}

/// Which state of the session something was counted in.
type State = (u64, bool, usize);

#[derive(Debug)]
struct Answered {
    to: Question,
    written: Option<Written>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    format: String,
    selection: Selection,
    state: State,
}

fn state(session: &Session) -> State {
    let loaded = session.loaded_count();
    (session.revision(), session.is_complete(), loaded)
}

impl ExportChoice {
    /// What a worker counted.
    pub fn measured(&mut self, export: &Export, written: Option<Written>) {
        let asked = self.asked.take_if(|question| {
            question.format == export.format && question.selection == export.selection
        });
        if let Some(question) = asked {
            self.answer = Some(Box::new(Answered {
                to: *question,
                written,
            }));
        }
    }

    /// What was chosen last time, where it can still be chosen.
    fn begin(&mut self, settings: &Settings) {
        let last = settings.last_export.clone();
        let last = last.unwrap_or_else(|| LastExport {
            format: String::new(),
            statuses: vec![Status::Confirmed.key().to_owned()],
            left_out: false,
        });
        let known = writers().any(|format| format.id == last.format);
        let first = writers().next().map(|format| format.id.to_owned());
        self.format = match known {
            true => last.format,
            false => first.unwrap_or_default(),
        };
        let keys = last.statuses.iter();
        self.statuses = keys.filter_map(|key| Status::from_key(key)).collect();
        self.skip_left_out = last.left_out;
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let (look, out) = (given.look, &mut *given.out);
        let Some(desk) = given.desk.as_deref_mut() else {
            return Answer::Close;
        };
        let opened = !self.begun;
        if opened {
            self.begin(look.settings);
            self.begun = true;
        }
        let title = m::export_title(look.l);
        modal(ctx, "export", &title, WIDTH, look, |ui| {
            let height = (ui.ctx().content_rect().height() - ROUND).max(160.0);
            ScrollArea::vertical()
                .max_height(height)
                .auto_shrink([false, true])
                .show(ui, |ui| {
                    self.documents.ui(ui, desk, look);
                    self.mentions_ui(ui, desk, look);
                    self.format_ui(ui, look);
                    self.target_ui(ui, desk.session(), look);
                });
            let selection = self.selection(desk);
            let any = selection
                .documents
                .as_ref()
                .is_none_or(|ids| !ids.is_empty());
            self.ask(desk.session(), &selection, any, out);
            ui.add_space(12.0);
            self.answer_ui(ui, any, look);
            let go = m::export_go(look.l);
            let (go, cancel) = buttons_at(ui, &go, &m::cancel(look.l), any, opened);
            if go {
                self.remember(out);
                out.push(Intent::Export {
                    export: self.export(selection),
                    suggested: self.suggest(desk, look),
                });
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    fn mentions_ui(&mut self, ui: &mut Ui, desk: &mut Desk, look: &Look<'_>) {
        widgets::section_header(ui, &m::export_mentions(look.l));
        let counts = self.counts(desk);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            for status in STATUSES {
                let count = match status {
                    Status::Confirmed => counts.confirmed,
                    Status::InQuestion => counts.in_question,
                    Status::Proposed => counts.proposed,
                    Status::Rejected => counts.rejected,
                };
                let name = words::status_name(look.l, status);
                let name = m::export_status(look.l, &name, count as u64);
                let mut on = self.statuses.contains(&status);
                if widgets::checkbox(ui, &mut on, name).changed() {
                    match on {
                        true => self.statuses.insert(status),
                        false => self.statuses.remove(&status),
                    };
                }
            }
        });
        let words = m::export_skip_left_out(look.l);
        widgets::checkbox(ui, &mut self.skip_left_out, words);
    }

    /// How many mentions of each status the chosen documents have; what every document
    /// has is kept by the desk.
    fn counts(&mut self, desk: &mut Desk) -> Counts {
        let (now, chosen) = (state(desk.session()), self.documents.chosen(desk));
        if let Some((seen, of, counts)) = &self.counts
            && *seen == now
            && *of == chosen
        {
            return *counts;
        }
        let ids = match chosen.clone() {
            Some(ids) => ids,
            None => desk.session().listed().iter().map(|l| l.id).collect(),
        };
        let counts = ids
            .into_iter()
            .fold(Counts::default(), |sum, id| sum.plus(desk.counts(id)));
        self.counts = Some((now, chosen, counts));
        counts
    }

    fn format_ui(&mut self, ui: &mut Ui, look: &Look<'_>) {
        widgets::section_header(ui, &m::export_format(look.l));
        for format in writers() {
            ui.horizontal(|ui| {
                let on = self.format == format.id;
                if widgets::radio(ui, on, format.name).clicked() {
                    self.format = format.id.to_owned();
                }
                let about = RichText::new(explain::format(look.l, format));
                let about = about.color(look.theme.tokens.text.weak);
                ui.add(egui::Label::new(about).truncate());
            });
        }
        let answered = self.answer.as_ref();
        let written = answered.and_then(|answered| answered.written.as_ref());
        let lost = listed(written, look, |why| !explain::dropped_by_choice(why));
        if let Some(lost) = lost {
            let text = RichText::new(m::export_no_place(look.l, &lost));
            let text = text.small().color(look.theme.tokens.text.weak);
            ui.add(egui::Label::new(text).wrap());
        }
    }

    /// The line that says what would be written now.
    fn answer_ui(&self, ui: &mut Ui, any: bool, look: &Look<'_>) {
        let tokens = &look.theme.tokens;
        let (text, color, below) = match (self.answer.as_ref().map(|it| it.written.as_ref()), any) {
            (_, false) => (m::export_nothing_ticked(look.l), tokens.warn, None),
            (None, true) => (m::export_counting(look.l), tokens.text.weak, None),
            (Some(None), true) => (m::export_cannot_count(look.l), tokens.warn, None),
            (Some(Some(written)), true) => {
                let (mentions, documents) = (written.mentions as u64, written.documents as u64);
                let n = |count: usize| count as u64;
                let text = match (self.translates(), written.terms + written.entities) {
                    (true, _) => {
                        m::export_would_write_translated(look.l, n(written.segments), documents)
                    }
                    (false, 1..) if documents == 0 => {
                        m::export_would_write_terms(look.l, n(written.entities), n(written.terms))
                    }
                    _ if written.rules > 0 => m::export_would_write_rules(look.l, n(written.rules)),
                    _ if self.format == "tmx" => {
                        m::export_would_write_segments(look.l, n(written.segments))
                    }
                    _ if written.segments > 0 => {
                        let segments = m::export_would_write_segments(look.l, n(written.segments));
                        let mentions = m::export_would_write(look.l, mentions, documents);
                        format!("{mentions}\n{segments}")
                    }
                    _ => m::export_would_write(look.l, mentions, documents),
                };
                // An answer to the last question but one is better than none that flickers.
                let color = match self.asked {
                    Some(_) => tokens.text.weak,
                    None => tokens.text.strong,
                };
                let below = listed(Some(written), look, explain::dropped_by_choice);
                (text, color, below)
            }
        };
        Frame::new()
            .fill(tokens.fills.rest)
            .corner_radius(tokens.radius.container)
            .inner_margin(Margin::symmetric(12, 8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add(
                    egui::Label::new(
                        RichText::new(text)
                            .color(color)
                            .strong()
                            .family(crate::ui::theme::bold()),
                    )
                    .wrap(),
                );
                if let Some(below) = below {
                    let below = RichText::new(m::export_stays_out(look.l, &below));
                    let below = below.small().color(tokens.text.weak);
                    ui.add(egui::Label::new(below).wrap());
                }
            });
    }

    fn selection(&self, desk: &Desk) -> Selection {
        Selection {
            documents: self.documents.chosen(desk),
            statuses: self.statuses.clone(),
            skip_left_out: self.skip_left_out,
            to: self.to.clone().filter(|_| self.translates()),
            skip_untranslated: self.skip_untranslated && self.translates(),
        }
    }

    fn translates(&self) -> bool {
        let format = writers().find(|format| format.id == self.format);
        let writer = format.and_then(|format| format.writer);
        writer.is_some_and(Writer::translates)
    }

    /// Which translation, where the format has one.
    fn target_ui(&mut self, ui: &mut Ui, session: &Session, look: &Look<'_>) {
        if !self.translates() {
            return;
        }
        let name = m::export_to(look.l);
        widgets::section_header(ui, &name);
        let mut found: Vec<&Language> = Vec::new();
        let working = session.info().working_languages.iter();
        let others = session.documents().flat_map(|it| it.target_languages());
        for language in working.chain(others) {
            if !found.contains(&language) {
                found.push(language);
            }
        }
        let segmented = |language: &&Language| {
            let mut documents = session.documents();
            documents.any(|document| document.segments(language).next().is_some())
        };
        found.retain(segmented);
        if found.is_empty() {
            let none = RichText::new(m::export_to_none(look.l));
            ui.label(none.color(look.theme.tokens.text.weak));
            return;
        }
        let chosen = self.to.as_ref();
        let mut at = found.iter().position(|it| Some(*it) == chosen).unwrap_or(0);
        let names: Vec<String> = found
            .iter()
            .map(|it| crate::ui::languages::name_of(look.l, it))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        widgets::segmented(ui, &name, &names, &mut at);
        self.to = found.get(at).map(|language| (*language).clone());
        let words = m::export_skip_untranslated(look.l);
        widgets::checkbox(ui, &mut self.skip_untranslated, words);
    }

    fn export(&self, selection: Selection) -> Export {
        Export {
            format: self.format.clone(),
            selection,
            output: None,
        }
    }

    /// Has counted what is not known yet.
    fn ask(&mut self, session: &Session, selection: &Selection, any: bool, out: &mut Vec<Intent>) {
        let question = Question {
            format: self.format.clone(),
            selection: selection.clone(),
            state: state(session),
        };
        let known = self.answer.as_ref().is_some_and(|it| it.to == question);
        if any && !known && self.asked.as_deref() != Some(&question) {
            out.push(Intent::Measure(self.export(selection.clone())));
            self.asked = Some(Box::new(question));
        }
    }

    fn remember(&self, out: &mut Vec<Intent>) {
        let last = LastExport {
            format: self.format.clone(),
            statuses: self.statuses.iter().map(|s| s.key().to_owned()).collect(),
            left_out: self.skip_left_out,
        };
        out.push(Intent::set(move |settings| {
            settings.last_export = Some(last)
        }));
    }

    /// What is exported and when, as the name of a file.
    fn suggest(&self, desk: &Desk, look: &Look<'_>) -> String {
        let title = match self.documents.only(desk) {
            Some(id) => desk
                .session()
                .document(id)
                .map(|d| d.display_title().to_owned()),
            None => Some(desk.session().info().title.clone()),
        };
        let title = file_name(&title.unwrap_or_default());
        let title = match title.is_empty() {
            true => file_name(&m::session_untitled(look.l)),
            false => title,
        };
        let now = desk.workspace().map(|workspace| workspace.clock().now());
        let now = now.unwrap_or_else(jiff::Timestamp::now);
        let day = now.to_zoned(look.zone.clone()).date();
        let format = writers().find(|format| format.id == self.format);
        match format.and_then(|format| format.extensions.first()) {
            Some(ending) => format!("{title} {day}.{ending}"),
            None => format!("{title} {day}"),
        }
    }
}

/// Formats that can be written.
fn writers() -> impl Iterator<Item = &'static Format> {
    format::registry()
        .iter()
        .filter(|format| format.writer.is_some())
}

/// What was dropped for these reasons, as a list in a sentence; nothing, if nothing was.
fn listed(
    written: Option<&Written>,
    look: &Look<'_>,
    reasons: impl Fn(Dropped) -> bool,
) -> Option<String> {
    let dropped = written?.dropped.iter().filter(|(why, _)| reasons(**why));
    let dropped: Vec<String> = dropped
        .map(|(&why, &count)| explain::dropped(look.l, why, count))
        .collect();
    (!dropped.is_empty()).then(|| look.l.list(&dropped))
}
