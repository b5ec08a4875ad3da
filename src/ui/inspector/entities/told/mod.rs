//! What documents tell of an entity: when it was seen, what is said of it, with whom it is
//! named, and how often where.
//! Invariant: every number stands for places that a press leads to.
//!
//! | part | shows |
//! |---|---|
//! | `relations` | what is said of it |
//! | `together` | who is named with it |
//! | `counts` | mentions by document, outlet and language |

mod counts;
mod relations;
mod together;

use egui::{CursorIcon, Label, Response, RichText, Role, Sense, Ui, WidgetInfo};

use crate::{
    l10n::messages as m,
    model::{DocumentId, Entity, MentionId},
    names::dossier::{Dossier, Sighting},
    ui::{
        intent::{Intent, Spot},
        widgets, words,
    },
};

use super::{Scene, parts};

/// So many rows of a section are shown unless all are asked for.
const SHOWN: usize = 4;

/// Which sections are open; the same for every entity.
#[derive(Debug)]
pub struct Folds {
    pub names: bool,
    relations: bool,
    together: bool,
    counts: bool,
    /// `None`: where anything is filled in.
    pub details: Option<bool>,
    /// All rows of a section are shown.
    all_relations: bool,
    all_together: bool,
    all_outlets: bool,
    all_documents: bool,
}

impl Default for Folds {
    fn default() -> Self {
        Self {
            names: true,
            relations: false,
            together: false,
            counts: false,
            details: None,
            all_relations: false,
            all_together: false,
            all_outlets: false,
            all_documents: false,
        }
    }
}

/// How often it is named, first and last.
pub fn summary_ui(ui: &mut Ui, entity: &Entity, scene: &mut Scene<'_>) {
    let (l, weak) = (scene.look.l, scene.look.theme.tokens.text.weak);
    let quiet = |words: String| RichText::new(words).small().color(weak);
    ui.add_space(8.0);
    let dossiers = scene.dossiers;
    let Some(told) = dossiers.of(entity.id) else {
        parts::words_ui(ui, quiet(m::dossier_counting(l)));
        return;
    };
    let documents = told.documents.len() as u64;
    let summary = m::dossier_summary(l, told.mentions as u64, documents);
    parts::words_ui(ui, RichText::new(summary));
    let between = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 4.0);
    match (&told.first, &told.last) {
        (Some(first), Some(last)) if first.place == last.place => {
            sighting_ui(ui, first, m::dossier_once, scene);
        }
        (Some(first), Some(last)) => {
            sighting_ui(ui, first, m::dossier_first, scene);
            sighting_ui(ui, last, m::dossier_last, scene);
        }
        _ if told.mentions > 0 => parts::words_ui(ui, quiet(m::dossier_no_date(l))),
        _ => {}
    }
    if told.first.is_some() && told.undated > 0 {
        parts::words_ui(ui, quiet(m::dossier_undated(l, told.undated as u64)));
    }
    ui.spacing_mut().item_spacing.y = between;
}

fn sighting_ui(
    ui: &mut Ui,
    sighting: &Sighting,
    say: fn(&crate::l10n::Localizer, &str, &str) -> String,
    scene: &mut Scene<'_>,
) {
    let l = scene.look.l;
    let (document, mention) = sighting.place;
    let Some(shown) = scene.session.document(document) else {
        return;
    };
    let outlet = shown.metadata().outlet.trim();
    let whence = match outlet.is_empty() {
        true => shown.display_title(),
        false => outlet,
    };
    let date = words::published(l, &sighting.published);
    let words = say(l, &date, whence);
    let name = m::dossier_go(l, &words);
    let weak = scene.look.theme.tokens.text.weak;
    let shown = Label::new(RichText::new(&words).small().color(weak));
    let response = ui.add(shown.truncate().selectable(false).sense(Sense::click()));
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    widgets::focus_ring(ui, &response, response.rect.expand(2.0));
    let response = response
        .on_hover_text(name)
        .on_hover_cursor(CursorIcon::PointingHand);
    if response.clicked() {
        go(scene, document, mention);
    }
}

/// The sections that fold.
pub fn ui(ui: &mut Ui, entity: &Entity, folds: &mut Folds, scene: &mut Scene<'_>) {
    let dossiers = scene.dossiers;
    let Some(told) = dossiers.of(entity.id) else {
        return;
    };
    let Dossier {
        relations,
        together,
        ..
    } = told;
    if !relations.is_empty() {
        relations::ui(ui, relations, folds, scene);
    }
    if !together.is_empty() {
        together::ui(ui, together, folds, scene);
    }
    if told.mentions > 0 {
        counts::ui(ui, entity.id, told, folds, scene);
    }
}

fn go(scene: &mut Scene<'_>, document: DocumentId, mention: MentionId) {
    scene.out.push(Intent::Show {
        document,
        place: Spot::Mention(mention),
    });
}

/// How many rows of so many are shown, and whether the rest is asked for below.
fn shown(count: usize, all: bool) -> usize {
    // One more takes no more room than saying that there is one.
    match all || count <= SHOWN + 1 {
        true => count,
        false => SHOWN,
    }
}

/// The row below a list that is cut; changes `all` when it is pressed.
fn rest_ui(ui: &mut Ui, count: usize, all: &mut bool, scene: &Scene<'_>) {
    if count <= SHOWN + 1 {
        return;
    }
    let l = scene.look.l;
    let words = match *all {
        true => m::dossier_show_fewer(l),
        false => m::dossier_show_all(l, count as u64),
    };
    let weak = scene.look.theme.tokens.text.weak;
    let row = widgets::list_row(ui, false, &words, |ui| {
        ui.add_space(18.0);
        parts::line_ui(ui, RichText::new(&words).small().color(weak));
    });
    if row.response.clicked() {
        *all = !*all;
    }
}

/// A row with something small at its right; the whole of it can be pressed.
fn row_ui(
    ui: &mut Ui,
    name: &str,
    right: &str,
    scene: &Scene<'_>,
    left: impl FnOnce(&mut Ui),
) -> Response {
    let weak = scene.look.theme.tokens.text.weak;
    widgets::list_row(ui, false, name, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(12.0);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let right = RichText::new(right).small().color(weak);
            ui.add(egui::Label::new(right).selectable(false));
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), left);
        });
    })
    .response
}
