//! Who is named with an entity, the nearest first.

use egui::{RichText, Ui};

use crate::{
    l10n::messages as m,
    names::dossier::Together,
    ui::{
        icons::{Icon, icon_button},
        intent::Intent,
    },
};

use super::{Folds, Scene, go, parts, rest_ui, row_ui, shown};

pub fn ui(ui: &mut Ui, together: &[Together], folds: &mut Folds, scene: &mut Scene<'_>) {
    let look = scene.look;
    let count = together.len();
    let names = together
        .iter()
        .filter_map(|it| scene.session.entity(it.entity));
    let preview: Vec<&str> = names.take(3).map(|it| it.name.as_str()).collect();
    let head = parts::Fold {
        open: folds.together,
        words: &m::dossier_together(look.l),
        count: Some(count as u64),
        preview: &preview.join(" · "),
    };
    if head.ui(ui, look) {
        folds.together = !folds.together;
    }
    if !folds.together {
        return;
    }
    let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    let seen = shown(count, folds.all_together);
    let mut last = None;
    for it in together.iter().take(seen) {
        let near = Near::of(it);
        if last.replace(near) != Some(near) {
            near.head_ui(ui, scene);
        }
        ui.push_id(("together", it.entity), |ui| one_ui(ui, it, scene));
    }
    rest_ui(ui, count, &mut folds.all_together, scene);
    ui.spacing_mut().item_spacing.y = between;
}

/// How near the two are named; the number beside a name counts these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Near {
    Sentence,
    Paragraph,
    Document,
}

impl Near {
    fn of(it: &Together) -> Self {
        match (it.sentences, it.paragraphs) {
            (0, 0) => Self::Document,
            (0, _) => Self::Paragraph,
            _ => Self::Sentence,
        }
    }

    fn head_ui(self, ui: &mut Ui, scene: &Scene<'_>) {
        let l = scene.look.l;
        let words = match self {
            Self::Sentence => m::dossier_same_sentence(l),
            Self::Paragraph => m::dossier_same_paragraph(l),
            Self::Document => m::dossier_same_document(l),
        };
        let weak = scene.look.theme.tokens.text.weak;
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 18.0;
            ui.add_space(20.0);
            ui.label(RichText::new(words).small().color(weak));
        });
    }
}

fn one_ui(ui: &mut Ui, it: &Together, scene: &mut Scene<'_>) {
    let (look, session) = (scene.look, scene.session);
    let Some(other) = session.entity(it.entity) else {
        return;
    };
    let l = look.l;
    let counts = [
        m::dossier_sentences(l, it.sentences as u64),
        m::dossier_paragraphs(l, it.paragraphs as u64),
        m::dossier_documents(l, it.documents as u64),
    ];
    let [sentences, paragraphs, documents] = &counts;
    let spoken = m::dossier_together_row(l, &other.name, sentences, paragraphs, documents);
    let nearest = match Near::of(it) {
        Near::Sentence => it.sentences,
        Near::Paragraph => it.paragraphs,
        Near::Document => it.documents,
    };
    let nearest = l.number(nearest as u64);
    parts::from_right_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let lead = m::dossier_together_go(l, &other.name);
        let lead = icon_button(ui, Icon::ChevronRight, &lead, None).clicked();
        let row = row_ui(ui, &spoken, &nearest, scene, |ui| {
            parts::dot_ui(ui, look.tone(session.scheme(), &other.label));
            parts::line_ui(ui, &other.name);
        });
        if row.on_hover_text(&spoken).clicked() {
            scene.out.push(Intent::ShowEntity(other.id));
        } else if lead {
            go(scene, it.place.0, it.place.1);
        }
    });
}
