//! A label's colour: by its place, one of the theme's, or any other; as it looks in both
//! themes.

use egui::{Color32, Id, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    l10n::messages as m,
    ui::{
        look::Look,
        theme::{Contrast, Tokens, parse_color},
        widgets::{self, PressEdit},
    },
};

use super::form::caption;

const SIDE: f32 = 22.0;

pub(super) fn ui(ui: &mut Ui, color: &mut String, at: usize, record: Id, look: &Look<'_>) {
    let l = look.l;
    ui.spacing_mut().item_spacing.y = 4.0;
    caption(ui, &m::scheme_color(l));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let automatic = m::scheme_color_automatic(l);
        if widgets::radio(ui, color.is_empty(), automatic).clicked() {
            color.clear();
        }
        ui.add_space(8.0);
        for label in &look.theme.tokens.labels {
            let written = written(label.base);
            let on = parse_color(color) == Some(label.base);
            if swatch_ui(ui, label.line, on, &m::scheme_color_choose(l, &written)) {
                *color = written;
            }
        }
        ui.add_space(8.0);
        let wrong = !color.is_empty() && parse_color(color.trim()).is_none();
        let name = m::scheme_color_own(l);
        let edit = PressEdit::new(color).record(record).width(92.0);
        ui.add(edit.name(&name).hint("#rrggbb").wrong(wrong));
        ui.add_space(8.0);
        for (dark, words) in [
            (false, m::scheme_color_light(l)),
            (true, m::scheme_color_dark(l)),
        ] {
            sample_ui(ui, dark, color, at, &words);
        }
    });
}

fn written(color: Color32) -> String {
    format!("#{:02X}{:02X}{:02X}", color.r(), color.g(), color.b())
}

fn swatch_ui(ui: &mut Ui, color: Color32, on: bool, name: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(SIDE, SIDE), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, name));
    ui.painter().circle_filled(rect.center(), 7.0, color);
    if on {
        let edge = Stroke::new(2.0, ui.visuals().strong_text_color());
        ui.painter().circle_stroke(rect.center(), 9.5, edge);
    }
    widgets::focus_ring(ui, &response, rect);
    response.on_hover_text(name).clicked()
}

/// Words that bear the label, on the paper of a theme.
fn sample_ui(ui: &mut Ui, dark: bool, color: &str, at: usize, name: &str) {
    let tokens = Tokens::of(dark, Contrast::Normal);
    let color = Some(color.trim()).filter(|color| !color.is_empty());
    let tone = tokens.label_tone(at, color);
    let (rect, response) = ui.allocate_exact_size(vec2(52.0, 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let edge = Stroke::new(1.0, ui.visuals().widgets.noninteractive.bg_stroke.color);
    let painter = ui.painter();
    painter.rect(rect, 4.0, tokens.surfaces.paper, edge, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(8.0, 4.0));
    painter.rect_filled(inner, 2.0, tone.fill);
    let line: [Pos2; 2] = [
        pos2(inner.left(), inner.bottom()),
        pos2(inner.right(), inner.bottom()),
    ];
    painter.line_segment(line, Stroke::new(2.0, tone.line));
    let font = egui::FontId::proportional(12.0);
    let galley = painter.layout_no_wrap("Abc".to_owned(), font, tone.text);
    let place = Rect::from_center_size(inner.center(), galley.size());
    painter.galley(place.min, galley, tone.text);
    response.on_hover_text(name);
}
