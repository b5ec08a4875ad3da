//! Reading a document anew in another encoding: the choice, what its beginning would look
//! like, and what would become of its mentions.
//! Invariant: nothing is changed before it is asked for; what is shown of an encoding was
//! made from the kept file with that very encoding.
//!
//! | file | holds |
//! |---|---|
//! | `list` | the encodings in groups |
//! | `work` | reading, decoding and comparing, on a worker |

mod list;
#[cfg(test)]
mod tests;
mod work;

use egui::{Align, Frame, Layout, Margin, RichText, ScrollArea, Ui, vec2};

use crate::{
    action::Retexted,
    explain,
    l10n::{Localizer, messages as m},
    model::DocumentId,
    text::{Encoding, Fold, fold_str},
    ui::{
        icons::{Icon, show},
        intent::Intent,
        look::Look,
        widgets::{self, Field},
    },
};

use super::{Answer, Given, buttons, modal};
use list::Group;
use work::{Compared, Work};

const WIDTH: f32 = 800.0;
const LIST: f32 = 248.0;
/// What the rest of the dialog takes, in points.
const AROUND: f32 = 300.0;

#[derive(Debug)]
pub struct EncodingChoice {
    of: DocumentId,
    filter: String,
    chosen: Option<Encoding>,
    work: Work,
    begun: bool,
}

impl EncodingChoice {
    pub fn of(document: DocumentId) -> Self {
        Self {
            of: document,
            filter: String::new(),
            chosen: None,
            work: Work::default(),
            begun: false,
        }
    }

    /// The encoding that is chosen, before it is taken.
    pub fn chosen(&self) -> Option<Encoding> {
        self.chosen
    }

    pub fn ui(&mut self, ctx: &egui::Context, given: &mut Given<'_>) -> Answer {
        let look = given.look;
        let l = look.l;
        let Some(desk) = given.desk.as_deref() else {
            return Answer::Close;
        };
        let (Some(document), Some(workspace)) =
            (desk.session().document(self.of), desk.workspace())
        else {
            return Answer::Close;
        };
        let source = document.head().source.as_ref();
        let present = source.and_then(|source| Encoding::for_label(&source.encoding).ok());
        let utf8 = Encoding::for_label("UTF-8").ok();
        let Some(chosen) = self.chosen.or(present).or(utf8) else {
            return Answer::Close;
        };
        self.chosen = Some(chosen);
        self.work.want(ctx, workspace, document.id, chosen);
        let other = Some(chosen) != present;
        let title = m::encoding_title(l);
        let file = source.map(|source| source.file.clone()).unwrap_or_default();
        modal(ctx, "encoding", &title, WIDTH, look, |ui| {
            let about = m::encoding_about(l, document.display_title(), &file);
            let about = RichText::new(about).color(look.theme.tokens.text.weak);
            ui.add(egui::Label::new(about).truncate());
            ui.add_space(12.0);
            let room = (ctx.content_rect().height() - AROUND).clamp(160.0, 420.0);
            let mut entered = false;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                let column = Layout::top_down(Align::Min);
                ui.allocate_ui_with_layout(vec2(LIST, room), column, |ui| {
                    ui.set_width(LIST);
                    entered = self.list_ui(ui, present, room, look);
                });
                ui.vertical(|ui| self.preview_ui(ui, chosen, room, look));
            });
            ui.add_space(12.0);
            self.outcome_ui(ui, chosen, other, look);
            let ready = other && self.work.readable();
            let (go, cancel) = buttons(ui, &m::encoding_go(l), &m::cancel(l), ready);
            if (go || entered) && ready {
                given.out.push(Intent::Reencode {
                    document: self.of,
                    encoding: chosen,
                });
                return Answer::Close;
            }
            if cancel { Answer::Close } else { Answer::Open }
        })
    }

    /// The field and the encodings that match it. Says whether Enter was pressed.
    fn list_ui(
        &mut self,
        ui: &mut Ui,
        present: Option<Encoding>,
        room: f32,
        look: &Look<'_>,
    ) -> bool {
        let l = look.l;
        let label = m::encoding_filter(l);
        let response = ui.add(Field::new(&label, &mut self.filter));
        if !std::mem::replace(&mut self.begun, true) {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let groups = matching(&self.filter, l);
        // Where what is chosen is filtered out, the first that is left is meant.
        let left: Vec<Encoding> = groups.iter().flat_map(|(_, list)| list).copied().collect();
        if response.changed()
            && !self.chosen.is_some_and(|chosen| left.contains(&chosen))
            && let Some(&first) = left.first()
        {
            self.chosen = Some(first);
        }
        if response.has_focus() {
            self.step(ui, &left);
        }
        ui.add_space(4.0);
        if left.is_empty() {
            let none = RichText::new(m::encoding_none(l)).color(look.theme.tokens.text.weak);
            ui.add(egui::Label::new(none).wrap());
            return entered;
        }
        ScrollArea::vertical()
            .id_salt("encodings")
            .max_height(room - 60.0)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (group, encodings) in groups {
                    widgets::section_header(ui, &group.name(l));
                    for encoding in encodings {
                        self.encoding_ui(ui, encoding, present, look);
                    }
                }
            });
        entered
    }

    fn encoding_ui(
        &mut self,
        ui: &mut Ui,
        encoding: Encoding,
        present: Option<Encoding>,
        look: &Look<'_>,
    ) {
        let weak = look.theme.tokens.text.weak;
        let name = encoding.name();
        let here = present == Some(encoding);
        let now = m::encoding_present(look.l);
        let spoken = match here {
            true => format!("{name}, {now}"),
            false => name.to_owned(),
        };
        let chosen = self.chosen == Some(encoding);
        let row = ui.push_id(name, |ui| {
            widgets::list_row(ui, chosen, &spoken, |ui| {
                ui.label(name);
                if here {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.label(RichText::new(&now).small().color(weak));
                    });
                }
            })
        });
        let response = row.inner.response;
        if response.clicked() || (response.has_focus() && !chosen) {
            self.chosen = Some(encoding);
        }
    }

    /// Arrow keys in the field go through the list.
    fn step(&mut self, ui: &Ui, left: &[Encoding]) {
        let by = ui.input_mut(|input| {
            let none = egui::Modifiers::NONE;
            let down = input.consume_key(none, egui::Key::ArrowDown);
            let up = input.consume_key(none, egui::Key::ArrowUp);
            isize::from(down) - isize::from(up)
        });
        if by == 0 {
            return;
        }
        let at = left
            .iter()
            .position(|encoding| self.chosen == Some(*encoding));
        let to = at
            .map_or(0, |at| at.saturating_add_signed(by))
            .min(left.len().saturating_sub(1));
        self.chosen = left.get(to).copied().or(self.chosen);
    }

    fn preview_ui(&self, ui: &mut Ui, chosen: Encoding, room: f32, look: &Look<'_>) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(
            RichText::new(m::encoding_preview(l))
                .small()
                .color(tokens.text.weak),
        );
        Frame::new()
            .fill(tokens.surfaces.paper)
            .stroke(egui::Stroke::new(1.0, tokens.separator))
            .corner_radius(f32::from(tokens.radius.container))
            .inner_margin(Margin::same(12))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.set_height(room - 46.0);
                ScrollArea::vertical()
                    .id_salt("preview")
                    .auto_shrink(false)
                    .show(ui, |ui| {
                        let (text, color) = match self.work.beginning(chosen) {
                            Some(Ok(text)) => (text, tokens.text.strong),
                            Some(Err(error)) => (
                                explain::action_error(l, error, self.work.folder()),
                                tokens.error,
                            ),
                            None => (m::encoding_reading(l), tokens.text.weak),
                        };
                        ui.add(egui::Label::new(RichText::new(text).color(color)).wrap());
                    });
            });
    }

    /// What would become of the mentions.
    fn outcome_ui(&self, ui: &mut Ui, chosen: Encoding, other: bool, look: &Look<'_>) {
        let (l, tokens) = (look.l, &look.theme.tokens);
        let (icon, color, text) = match (other, self.work.compared(chosen)) {
            (false, _) => (Icon::Info, tokens.text.weak, m::encoding_same(l)),
            (true, None) => (Icon::Info, tokens.text.weak, m::encoding_comparing(l)),
            (true, Some(Compared::Failed(error))) => {
                let text = explain::action_error(l, error, self.work.folder());
                (Icon::Warning, tokens.error, text)
            }
            (true, Some(Compared::Done(outcome, malformed))) => {
                let warns =
                    *malformed > 0 || !outcome.changed.is_empty() || !outcome.gone.is_empty();
                let (icon, color) = match warns {
                    true => (Icon::Warning, tokens.warn),
                    false => (Icon::Check, tokens.ok),
                };
                (icon, color, outcome_text(l, outcome, *malformed))
            }
        };
        ui.horizontal_top(|ui| {
            ui.set_min_height(36.0);
            show(ui, icon, 16.0, color);
            let words = RichText::new(text).color(tokens.text.normal);
            ui.add(egui::Label::new(words).wrap());
        });
    }
}

fn outcome_text(l: &Localizer, outcome: &Retexted, malformed: usize) -> String {
    let mut sentences = Vec::new();
    if malformed > 0 {
        sentences.push(m::encoding_malformed(l, malformed as u64));
    }
    let (changed, gone) = (outcome.changed.len() as u64, outcome.gone.len() as u64);
    sentences.push(
        match (outcome.unchanged, outcome.same as u64, changed, gone) {
            (true, ..) => m::encoding_unchanged(l),
            (_, 0, 0, 0) => m::encoding_no_mentions(l),
            (_, same, changed, gone) => m::encoding_outcome(l, same, changed, gone),
        },
    );
    sentences.join(" ")
}

/// The encodings whose name or group has every word of the filter.
fn matching(filter: &str, l: &Localizer) -> Vec<(Group, Vec<Encoding>)> {
    let fold = |text: &str| {
        let loose = Fold {
            case: true,
            diacritics: true,
        };
        // `utf8` finds UTF-8, and `latin 1` what the standard reads for it.
        fold_str(text, loose).replace(['-', '_'], "")
    };
    let words = fold(filter);
    let words: Vec<&str> = words.split_whitespace().collect();
    let meant = Encoding::for_label(filter.trim()).ok();
    let groups = Group::ALL.into_iter().map(|group| {
        let group_name = fold(&group.name(l));
        let encodings = group.encodings().iter().filter_map(|name| {
            let encoding = Encoding::for_label(name).ok()?;
            let text = format!("{group_name} {}", fold(name));
            let has = words.iter().all(|word| text.contains(word));
            (has || meant == Some(encoding)).then_some(encoding)
        });
        (group, encodings.collect::<Vec<_>>())
    });
    groups.filter(|(_, list)| !list.is_empty()).collect()
}
