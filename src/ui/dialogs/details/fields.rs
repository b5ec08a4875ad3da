//! The fields, each with what an import found for it.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::{
    action::DocumentAction,
    l10n::messages as m,
    model::document::{Decision, Finding},
    text::Language,
    ui::{
        icons::{Icon, IconButton, TARGET, show},
        intent::{Intent, Spot},
        languages,
        widgets::PressField,
    },
};

use super::{
    Part,
    form::{Entry, Form, Wrong},
};

/// Space between the two columns, and between rows.
const BETWEEN: f32 = 16.0;
const ROWS: f32 = 8.0;

/// What a person did in a frame.
#[derive(Debug, Default, Clone, Copy)]
pub struct Did {
    /// Enter in a field.
    pub entered: bool,
    /// Something was asked for that is seen only without the dialog.
    pub leave: bool,
}

/// Shows them; the first has the focus at first.
pub fn ui(ui: &mut Ui, form: &mut Form, first: bool, part: &mut Part<'_>) -> Did {
    let mut did = Did::default();
    let rows: [&[Entry]; 4] = [
        &[Entry::Title],
        &[Entry::Outlet, Entry::Author],
        &[Entry::Published, Entry::Language],
        &[Entry::Url],
    ];
    for (number, row) in rows.into_iter().enumerate() {
        if number > 0 {
            ui.add_space(ROWS);
        }
        let share = (ui.available_width() - BETWEEN * (row.len() - 1) as f32) / row.len() as f32;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            for &entry in row {
                ui.push_id(entry.name(), |ui| {
                    let column = Layout::top_down(Align::Min);
                    ui.allocate_ui_with_layout(vec2(share, 0.0), column, |ui| {
                        ui.set_width(share);
                        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
                        let focus = first && entry == Entry::Title;
                        entry_ui(ui, entry, form, focus, part, &mut did);
                    });
                });
            }
        });
    }
    did
}

impl Entry {
    fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Outlet => "outlet",
            Self::Author => "author",
            Self::Published => "published",
            Self::Language => "language",
            Self::Url => "url",
        }
    }
}

fn entry_ui(
    ui: &mut Ui,
    entry: Entry,
    form: &mut Form,
    focus: bool,
    part: &mut Part<'_>,
    did: &mut Did,
) {
    let l = part.look.l;
    let label = match entry {
        Entry::Title => m::details_document_title(l),
        Entry::Outlet => m::details_outlet(l),
        Entry::Author => m::details_author(l),
        Entry::Published => m::details_published(l),
        Entry::Language => m::details_language(l),
        Entry::Url => m::details_url(l),
    };
    let wrong = form.wrong(entry).map(|wrong| match wrong {
        Wrong::NotADate => m::details_not_a_date(l),
        Wrong::NotALanguage => m::details_not_a_language(l),
    });
    let hint = match entry {
        Entry::Published => "2021-04-29",
        Entry::Language => "de",
        Entry::Url => "https://",
        _ => "",
    };
    let field = PressField::new(&label, form.text_mut(entry))
        .hint(hint)
        .error(wrong.as_deref());
    let response = ui.add_enabled_ui(part.may, |ui| ui.add(field)).inner;
    if focus {
        response.request_focus();
    }
    did.entered |= response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    if entry == Entry::Language {
        language_ui(ui, form, part);
    }
    let Some(field) = entry.field() else { return };
    let document = part.document.clone();
    let findings = document.head().findings.iter().enumerate();
    for (index, finding) in findings.filter(|(_, finding)| finding.field == field) {
        let decision = finding_ui(ui, index, finding, part, did);
        if let Some(decision) = decision {
            // What was accepted goes into the field, whatever was written there.
            form.release(entry);
            part.act(DocumentAction::DecideFinding {
                document: document.id,
                index,
                decision,
            });
        }
    }
}

/// The language's name, which opens a choice of languages.
fn language_ui(ui: &mut Ui, form: &mut Form, part: &Part<'_>) {
    let l = part.look.l;
    let text = form.text(Entry::Language).trim().to_owned();
    let language = Language::parse(&text).ok().filter(|_| !text.is_empty());
    let name = language.and_then(|language| languages::name(l, language.primary()));
    let choose = m::details_choose_language(l);
    let shown = name.clone().unwrap_or_else(|| choose.clone());
    let chosen = text.as_str();
    let combo = ui.add_enabled_ui(part.may, |ui| {
        egui::ComboBox::from_id_salt("languages")
            .selected_text(shown)
            .width(160.0)
            .height(280.0)
            .icon(|ui, rect, visuals, _| {
                Icon::ChevronDown.paint(ui.painter(), rect, visuals.fg_stroke.color);
            })
            .show_ui(ui, |ui| choices_ui(ui, chosen, form, part))
    });
    let spoken = match name {
        Some(name) => format!("{choose}: {name}"),
        None => choose,
    };
    combo
        .inner
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, part.may, &spoken));
}

/// The languages of the session first, then common ones by name.
fn choices_ui(ui: &mut Ui, chosen: &str, form: &mut Form, part: &Part<'_>) {
    let l = part.look.l;
    let documents = part.session.documents();
    let mut there: Vec<&Language> = documents
        .filter_map(|document| document.language())
        .collect();
    there.extend(&part.session.info().working_languages);
    there.sort();
    there.dedup();
    let near: Vec<&str> = there.iter().map(|language| language.as_str()).collect();
    for language in &there {
        let name = languages::name_of(l, language);
        choice_ui(ui, &name, language.as_str(), chosen, form);
    }
    if !near.is_empty() {
        ui.separator();
    }
    let mut others: Vec<(String, &str)> = languages::COMMON
        .iter()
        .filter(|tag| !near.contains(tag))
        .filter_map(|tag| Some((languages::name(l, tag)?, *tag)))
        .collect();
    others.sort();
    for (name, tag) in others {
        choice_ui(ui, &name, tag, chosen, form);
    }
}

fn choice_ui(ui: &mut Ui, name: &str, tag: &str, chosen: &str, form: &mut Form) {
    if ui.selectable_label(tag == chosen, name).clicked() {
        tag.clone_into(form.text_mut(Entry::Language));
        ui.close();
    }
}

/// One thing found, and what can be decided about it.
fn finding_ui(
    ui: &mut Ui,
    index: usize,
    finding: &Finding,
    part: &mut Part<'_>,
    did: &mut Did,
) -> Option<Decision> {
    let (l, tokens) = (part.look.l, &part.look.theme.tokens);
    let mut decided = None;
    ui.push_id(index, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let (text, color) = match finding.decision {
                Decision::Open => (m::details_found(l, &finding.value), tokens.text.strong),
                Decision::Accepted => (m::details_accepted(l, &finding.value), tokens.text.weak),
                Decision::Declined => (m::details_declined(l, &finding.value), tokens.text.weak),
            };
            if finding.decision == Decision::Open {
                show(ui, Icon::Info, 14.0, tokens.warn);
            }
            let choices = choices(finding, l);
            // In the order in which Tab goes: what can be done stands last.
            let room = ui.available_width() - TARGET * (1 + choices.len()) as f32 - 4.0;
            let words = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(room, TARGET), words, |ui| {
                ui.set_width(room);
                let label = egui::Label::new(RichText::new(&text).color(color));
                ui.add(label.truncate()).on_hover_text(&text);
            });
            ui.spacing_mut().item_spacing.x = 0.0;
            let there = m::details_show_in_text(l);
            if ui.add(IconButton::new(Icon::Eye, &there)).clicked() {
                part.out.push(Intent::Show {
                    document: part.document.id,
                    place: Spot::Range(finding.at),
                });
                did.leave = true;
            }
            ui.add_enabled_ui(part.may, |ui| {
                for (icon, name, decision) in choices {
                    if ui.add(IconButton::new(icon, &name)).clicked() {
                        decided = Some(decision);
                    }
                }
            });
        });
    });
    decided
}

fn choices(finding: &Finding, l: &crate::l10n::Localizer) -> Vec<(Icon, String, Decision)> {
    let value = &finding.value;
    match finding.decision {
        Decision::Open => vec![
            (Icon::Check, m::details_accept(l, value), Decision::Accepted),
            (
                Icon::Cross,
                m::details_decline(l, value),
                Decision::Declined,
            ),
        ],
        Decision::Accepted | Decision::Declined => {
            vec![(Icon::Undo, m::details_reopen(l, value), Decision::Open)]
        }
    }
}
