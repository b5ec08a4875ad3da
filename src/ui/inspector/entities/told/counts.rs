//! How often an entity is named: by document, outlet and language, as rows with a thin bar.

use egui::{Align, Label, Layout, Rect, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    l10n::messages as m,
    model::{EntityId, Mention, Status},
    names::dossier::{Dossier, Share},
    ui::{languages, words},
};

use super::{Folds, Scene, go, parts, rest_ui, shown};

/// Height of a row and of its bar, in points.
const ROW: f32 = 26.0;
const BAR: f32 = 2.0;

pub fn ui(ui: &mut Ui, entity: EntityId, told: &Dossier, folds: &mut Folds, scene: &mut Scene<'_>) {
    let look = scene.look;
    let l = look.l;
    let languages = told.languages.iter().filter_map(|(it, _)| it.as_ref());
    let codes: Vec<String> = languages.map(|it| it.as_str().to_uppercase()).collect();
    let head = parts::Fold {
        open: folds.counts,
        words: &m::dossier_counts(l),
        count: None,
        preview: &codes.join(" · "),
    };
    if head.ui(ui, look) {
        folds.counts = !folds.counts;
    }
    if !folds.counts {
        return;
    }
    let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    let unknown = || m::dossier_unknown(l);
    head_ui(ui, &m::dossier_by_language(l), scene);
    let most = most(told.languages.iter().map(|(_, share)| share));
    for (n, (language, share)) in told.languages.iter().enumerate() {
        let name = language.as_ref().map_or_else(unknown, |it| {
            let name = languages::name(l, it.primary());
            name.unwrap_or_else(|| it.to_string())
        });
        ui.push_id(("language", n), |ui| {
            share_ui(ui, &name, share, most, scene)
        });
    }
    head_ui(ui, &m::dossier_by_outlet(l), scene);
    let most = self::most(told.outlets.iter().map(|(_, share)| share));
    let count = told.outlets.len();
    let seen = shown(count, folds.all_outlets);
    for (n, (outlet, share)) in told.outlets.iter().enumerate().take(seen) {
        let name = outlet.clone().unwrap_or_else(unknown);
        ui.push_id(("outlet", n), |ui| share_ui(ui, &name, share, most, scene));
    }
    rest_ui(ui, count, &mut folds.all_outlets, scene);
    head_ui(ui, &m::dossier_by_document(l), scene);
    let most = told
        .documents
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1);
    let count = told.documents.len();
    let seen = shown(count, folds.all_documents);
    for (id, mentions) in told.documents.iter().take(seen) {
        let Some(document) = scene.session.document(*id) else {
            continue;
        };
        let code = words::language_code(document);
        let name = format!("{code}  {}", document.display_title());
        let share = Share {
            mentions: *mentions,
            documents: 1,
        };
        let row = ui.push_id(("document", id), |ui| {
            bar_ui(ui, &name, &share, most, Sense::click(), scene)
        });
        if row.inner.clicked() {
            let own = |it: &&Mention| it.entity == Some(entity) && it.status != Status::Rejected;
            let first = document.mentions().iter().find(own).map(|it| it.id);
            if let Some(first) = first {
                go(scene, *id, first);
            }
        }
    }
    rest_ui(ui, count, &mut folds.all_documents, scene);
    ui.spacing_mut().item_spacing.y = between;
}

fn most<'a>(shares: impl Iterator<Item = &'a Share>) -> usize {
    shares.map(|share| share.mentions).max().unwrap_or(1)
}

fn head_ui(ui: &mut Ui, words: &str, scene: &Scene<'_>) {
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.add_space(20.0);
        let weak = scene.look.theme.tokens.text.weak;
        ui.label(RichText::new(words).small().color(weak));
    });
}

fn share_ui(ui: &mut Ui, name: &str, share: &Share, most: usize, scene: &Scene<'_>) {
    bar_ui(ui, name, share, most, Sense::hover(), scene);
}

fn bar_ui(
    ui: &mut Ui,
    name: &str,
    share: &Share,
    most: usize,
    sense: Sense,
    scene: &Scene<'_>,
) -> egui::Response {
    let look = scene.look;
    let tokens = &look.theme.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let (mentions, documents) = (share.mentions as u64, share.documents as u64);
    let spoken = m::dossier_count_row(look.l, name, mentions, documents);
    let role = match sense.senses_click() {
        true => Role::Link,
        false => Role::Label,
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, &spoken));
    if response.hovered() && sense.senses_click() {
        let radius = f32::from(tokens.radius.control);
        ui.painter().rect_filled(rect, radius, tokens.fills.hover);
    }
    let inside = rect
        .with_min_x(rect.left() + 20.0)
        .with_max_x(rect.right() - 8.0);
    let part = share.mentions as f32 / most.max(1) as f32;
    let bottom = rect.bottom() - 3.0;
    let bar = |width: f32| {
        let corner = pos2(inside.left(), bottom - BAR);
        Rect::from_min_size(corner, vec2(width, BAR))
    };
    let painter = ui.painter();
    painter.rect_filled(bar(inside.width()), 1.0, tokens.fills.rest);
    let color = tokens.faint(tokens.accent, 0.6);
    painter.rect_filled(bar((inside.width() * part).max(2.0)), 1.0, color);
    let words = inside.with_max_y(bottom - BAR);
    let mut row = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(words)
            .layout(Layout::right_to_left(Align::Center)),
    );
    let count = RichText::new(look.l.number(mentions)).small();
    row.add(Label::new(count.color(tokens.text.weak)).selectable(false));
    row.with_layout(Layout::left_to_right(Align::Center), |ui| {
        parts::line_ui(ui, RichText::new(name).color(tokens.text.normal));
    });
    crate::ui::widgets::focus_ring(ui, &response, rect);
    response.on_hover_text(spoken)
}
