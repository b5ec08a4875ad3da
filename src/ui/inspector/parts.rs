//! Small things both pages of the inspector are made of.

use egui::{
    Align, FontSelection, Label, Layout, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};

use crate::{
    action::command::{Circumstances, Command},
    explain,
    l10n::{Localizer, messages as m},
    model::{Entity, Label as ModelLabel, NameKind, Origin, Session, Status},
    ui::{
        icons::{self, Icon},
        intent::Intent,
        look::Look,
        theme::Tone,
        widgets, words,
    },
};

pub use super::drafts::one_line;

/// Radius of a label's dot.
const DOT: f32 = 4.0;

pub fn dot_ui(ui: &mut Ui, tone: Tone) {
    let (rect, _) = ui.allocate_exact_size(vec2(2.0 * DOT, 2.0 * DOT), Sense::hover());
    ui.painter().circle_filled(rect.center(), DOT, tone.line);
}

/// Words in one line that end in »…« where there is no room.
pub fn line_ui(ui: &mut Ui, words: impl Into<WidgetText>) {
    ui.add(Label::new(words).truncate().selectable(false));
}

/// Words over as many lines as they take.
pub fn words_ui(ui: &mut Ui, words: impl Into<WidgetText>) {
    ui.add(Label::new(words).wrap());
}

/// An entity as a row: its label's dot, its name, its other names, how often it is used.
pub fn entity_row_ui(
    ui: &mut Ui,
    session: &Session,
    entity: &Entity,
    chosen: bool,
    others: bool,
    look: &Look<'_>,
) -> Response {
    let uses = session.entity_uses(entity.id) as u64;
    let label = look.label(session.scheme(), &entity.label);
    let name = m::entity_row(look.l, &entity.name, &label, uses);
    let weak = look.theme.tokens.text.weak;
    widgets::list_row(ui, chosen, &name, |ui| {
        dot_ui(ui, look.tone(session.scheme(), &entity.label));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = RichText::new(look.l.number(uses)).small().color(weak);
            ui.add(Label::new(count).selectable(false));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                line_ui(ui, entity.name.as_str());
                if others && ui.available_width() > 32.0 {
                    let others: Vec<&str> = entity.all_names().skip(1).take(6).collect();
                    line_ui(ui, RichText::new(others.join(" · ")).small().color(weak));
                }
            });
        });
    })
    .response
}

/// One row of the theme's height that is filled from the right.
pub fn from_right_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add)
        .inner
}

/// A command as a row of a menu: icon, words, key; where it cannot be done it says why.
pub fn command_row_ui(
    ui: &mut Ui,
    icon: Icon,
    command: Command,
    session: &Session,
    now: &Circumstances,
    look: &Look<'_>,
    out: &mut Vec<Intent>,
) {
    let words = look.command(command, Some(session.scheme()));
    let keys = look.keys(command);
    let applies = command.applies(now);
    let response = ui
        .add_enabled_ui(applies.is_ok(), |ui| row_button_ui(ui, icon, &words, &keys))
        .inner;
    let response = match applies {
        // The words may have been cut off.
        Ok(()) => {
            let more = explain::command_more(look.l, command);
            response.on_hover_text(format!("{words}\n{more}"))
        }
        Err(why) => response.on_disabled_hover_text(explain::why_not(look.l, why, look.keymap)),
    };
    if response.clicked() {
        out.push(Intent::Command(command));
    }
}

/// A button over the whole width: icon, words, key.
pub fn row_button_ui(ui: &mut Ui, icon: Icon, words: &str, keys: &str) -> Response {
    let weak = ui.visuals().weak_text_color();
    widgets::list_row(ui, false, words, |ui| {
        icons::show(ui, icon, icons::SIZE, weak);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !keys.is_empty() {
                widgets::key_hint(ui, keys);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                line_ui(ui, words)
            });
        });
    })
    .response
    .on_hover_cursor(egui::CursorIcon::Default)
}

/// The head of a section that folds.
#[derive(Debug, Clone, Copy)]
pub struct Fold<'a> {
    pub open: bool,
    pub words: &'a str,
    /// How much is in it.
    pub count: Option<u64>,
    /// What is in it, shown beside its name while it is folded.
    pub preview: &'a str,
}

impl Fold<'_> {
    /// Draws it; says whether it was pressed.
    pub fn ui(self, ui: &mut Ui, look: &Look<'_>) -> bool {
        let weak = look.theme.tokens.text.weak;
        let icon = match self.open {
            true => Icon::ChevronDown,
            false => Icon::ChevronRight,
        };
        let name = match self.count {
            Some(count) => m::dossier_section(look.l, self.words, count),
            None => self.words.to_owned(),
        };
        let quiet = |words: &str| RichText::new(words).small().color(weak);
        let row = widgets::list_row(ui, false, &name, |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            icons::show(ui, icon, 12.0, weak);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(count) = self.count {
                    let count = quiet(&look.l.number(count));
                    ui.add(Label::new(count).selectable(false));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let words = RichText::new(self.words).small();
                    line_ui(ui, words.color(look.theme.tokens.text.normal));
                    if !self.open && ui.available_width() > 40.0 {
                        line_ui(ui, quiet(self.preview));
                    }
                });
            });
        });
        let response = row.response;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::DisclosureTriangle);
            node.set_expanded(self.open);
        });
        response.clicked()
    }
}

/// Labels as chips that wrap; gives the place of the one pressed.
pub fn label_chips_ui(
    ui: &mut Ui,
    labels: &[ModelLabel],
    chosen: impl Fn(&ModelLabel) -> bool,
    keyed: bool,
    session: &Session,
    look: &Look<'_>,
) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for (n, label) in labels.iter().enumerate() {
            let name = explain::label(look.l, label);
            let tone = look.tone_at(session.scheme(), Some(n));
            let key = u8::try_from(n)
                .ok()
                .filter(|&n| keyed && n < crate::action::command::LABEL_SLOTS)
                .map(|n| look.keys(Command::Tag(n)));
            let key = key.as_deref().filter(|key| !key.is_empty());
            let response = widgets::chip(ui, &name, tone, key, chosen(label));
            let guideline = label.guideline_in(look.l.language().tag());
            let response = match guideline.is_empty() {
                true => response,
                false => response.on_hover_text(guideline),
            };
            if response.clicked() {
                pressed = Some(n);
            }
        }
    });
    pressed
}

/// The statuses in the order in which a person thinks of them, with icon and key.
const STATUSES: [(Status, Icon, Command); 4] = [
    (Status::Confirmed, Icon::Check, Command::Confirm),
    (Status::InQuestion, Icon::Question, Command::Question),
    (Status::Proposed, Icon::More, Command::NextProposal),
    (Status::Rejected, Icon::Cross, Command::Reject),
];

/// One status of four, in two rows: in one row the words of no language would fit.
pub fn status_ui(ui: &mut Ui, status: Status, look: &Look<'_>) -> Option<Status> {
    let tokens = &look.theme.tokens;
    let row = look.theme.row_height();
    let (whole, group) =
        ui.allocate_exact_size(vec2(ui.available_width(), 2.0 * row), Sense::hover());
    let name = m::mention_status(look.l);
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), &name));
    ui.painter().rect_filled(
        whole,
        f32::from(tokens.radius.container),
        tokens.fills.hover,
    );
    let half = vec2(whole.width() / 2.0, row);
    let font = FontSelection::Style(TextStyle::Body).resolve(ui.style());
    let mut pressed = None;
    for (n, (own, icon, command)) in STATUSES.into_iter().enumerate() {
        let (column, line) = ((n % 2) as f32, (n / 2) as f32);
        let place = pos2(whole.left() + column * half.x, whole.top() + line * half.y);
        let cell = Rect::from_min_size(place, half);
        let part = ui.interact(cell, group.id.with(n), Sense::click());
        let (on, words) = (own == status, words::status_name(look.l, own));
        part.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &words));
        let face = cell.shrink(2.0);
        let inner = f32::from(tokens.radius.control);
        if on {
            let ground = match tokens.dark {
                true => tokens.fills.pressed,
                false => tokens.surfaces.raised,
            };
            let edge = Stroke::new(1.0, tokens.separator);
            ui.painter()
                .rect(face, inner, ground, edge, StrokeKind::Inside);
        } else if part.hovered() {
            ui.painter().rect_filled(face, inner, tokens.fills.hover);
        }
        let color = match on {
            true => tokens.text.strong,
            false => tokens.text.weak,
        };
        let mark =
            Rect::from_center_size(pos2(face.left() + 14.0, face.center().y), vec2(14.0, 14.0));
        icon.paint(ui.painter(), mark, color);
        let galley = WidgetText::from(RichText::new(&words).color(color)).into_galley(
            ui,
            Some(TextWrapMode::Truncate),
            face.right() - mark.right() - 8.0,
            font.clone(),
        );
        let at = pos2(mark.right() + 4.0, face.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
        widgets::focus_ring(ui, &part, face);
        let clicked = part.clicked();
        match own {
            // No key makes a mention a proposal again.
            Status::Proposed => part.on_hover_text(words),
            _ => widgets::tooltip(
                part,
                &look.command(command, None),
                Some(&look.keys(command)),
            ),
        };
        if clicked && !on {
            pressed = Some(own);
        }
    }
    pressed
}

pub fn origin(l: &Localizer, origin: Origin) -> String {
    match origin {
        Origin::Hand => m::origin_hand(l),
        Origin::Spread => m::origin_spread(l),
        Origin::List => m::origin_list(l),
        Origin::Model => m::origin_model(l),
        Origin::Import => m::origin_import(l),
    }
}

/// The kinds of names in the order in which they are offered.
pub const NAME_KINDS: [NameKind; 6] = [
    NameKind::Full,
    NameKind::Short,
    NameKind::Abbreviation,
    NameKind::Reading,
    NameKind::Transliteration,
    NameKind::Inflected,
];

pub fn name_kind(l: &Localizer, kind: NameKind) -> String {
    match kind {
        NameKind::Full => m::name_kind_full(l),
        NameKind::Short => m::name_kind_short(l),
        NameKind::Abbreviation => m::name_kind_abbreviation(l),
        NameKind::Reading => m::name_kind_reading(l),
        NameKind::Transliteration => m::name_kind_transliteration(l),
        NameKind::Inflected => m::name_kind_inflected(l),
    }
}

/// A list that unfolds, one of it chosen; gives another one that was chosen.
pub fn choice_ui(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    name: &str,
    options: &[String],
    chosen: usize,
) -> Option<usize> {
    choice_with(ui, salt, name, options, chosen).1
}

/// The same, with the response of the closed list.
pub fn choice_with(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    name: &str,
    options: &[String],
    chosen: usize,
) -> (Response, Option<usize>) {
    let mut taken = None;
    let words = options.get(chosen).map_or("", String::as_str);
    let response = egui::ComboBox::from_id_salt(salt)
        .width(ui.available_width())
        .truncate()
        .selected_text(words)
        .icon(|ui, rect, visuals, _open| {
            let place = Rect::from_center_size(rect.center(), vec2(12.0, 12.0));
            Icon::ChevronDown.paint(ui.painter(), place, visuals.fg_stroke.color);
        })
        .show_ui(ui, |ui| {
            for (n, option) in options.iter().enumerate() {
                if ui.selectable_label(n == chosen, option).clicked() && n != chosen {
                    taken = Some(n);
                }
            }
        })
        .response;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, true, name);
        info.current_text_value = Some(words.to_owned());
        info
    });
    (response, taken)
}
