//! The relations of the mention at hand: each with its other end, and how to change it.
//! Invariant: a relation is shown once, from the end that is at hand.

use std::sync::Arc;

use egui::{Align, Id, Key, Layout, Modifiers, RichText, Ui};

use crate::{
    action::{Action, RelationAction, RelationChange, command::Command},
    explain,
    l10n::messages as m,
    model::{Document, Mention, MentionId, Offer, Relation, RelationId, Status, Way},
    ui::{
        icons::{Icon, icon_button},
        intent::{Intent, Spot},
        widgets, words,
    },
};

use super::{Scene, parts};
use crate::ui::inspector::drafts::{Shape, Subject, one_line};

#[derive(Debug, Default)]
pub struct Relations {
    /// The one that is unfolded to be changed.
    open: Option<RelationId>,
}

impl Relations {
    pub fn close(&mut self) {
        self.open = None;
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        scene: &mut Scene<'_>,
    ) {
        let rejected = scene.look.settings.reader.show_rejected;
        let own = |relation: &&Relation| {
            (relation.from == mention.id || relation.to == mention.id)
                && (rejected || relation.status != Status::Rejected)
        };
        let mut relations: Vec<&Relation> = document.relations().filter(own).collect();
        // What starts here before what leads here; the first that was said first.
        relations.sort_by_key(|relation| (relation.from != mention.id, relation.id));
        // Who has no kinds of relations need not hear of them here.
        if relations.is_empty() && scene.session.scheme().relations.is_empty() {
            return;
        }
        widgets::section_header(ui, &m::relations_section(scene.look.l));
        let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
        for relation in relations {
            ui.push_id(relation.id, |ui| {
                self.row_ui(ui, document, mention, relation, scene);
                if self.open == Some(relation.id) {
                    ui.spacing_mut().item_spacing.y = between;
                    self.open_ui(ui, document, relation, scene);
                }
            });
        }
        parts::command_row_ui(
            ui,
            Icon::Relate,
            Command::Relate,
            scene.session,
            &scene.now,
            scene.look,
            scene.out,
        );
        ui.spacing_mut().item_spacing.y = between;
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        mention: &Mention,
        relation: &Relation,
        scene: &mut Scene<'_>,
    ) {
        let look = scene.look;
        let (way, far) = match relation.from == mention.id {
            true => (Way::Out, relation.to),
            false => (Way::In, relation.from),
        };
        let text = text_of(document, far);
        let kind = kind_name(scene, relation);
        let words = match way {
            Way::Out => m::relation_row_out(look.l, &kind, &text),
            Way::In => m::relation_row_in(look.l, &kind, &text),
        };
        let tokens = &look.theme.tokens;
        let fits = fits(scene, document, relation);
        parts::from_right_ui(ui, |ui| {
            let gap = std::mem::take(&mut ui.spacing_mut().item_spacing.x);
            let remove = m::relation_remove(look.l, &words);
            let button = |ui: &mut Ui| icon_button(ui, Icon::Close, &remove, None);
            let removed = ui.add_enabled_ui(scene.can_change, button).inner.clicked();
            let more = m::relation_more(look.l, &words);
            if icon_button(ui, Icon::More, &more, None).clicked() {
                self.open = (self.open != Some(relation.id)).then_some(relation.id);
            }
            let name = m::relation_go(look.l, &words);
            let row = widgets::list_row(ui, self.open == Some(relation.id), &name, |ui| {
                ui.spacing_mut().item_spacing.x = gap.min(6.0);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let arrow = match way {
                        Way::Out => format!("{kind} →"),
                        Way::In => format!("← {kind}"),
                    };
                    let color = match fits {
                        true => tokens.text.weak,
                        false => tokens.warn,
                    };
                    let arrow = RichText::new(arrow).small().color(color);
                    ui.add(egui::Label::new(arrow).selectable(false));
                    let far = document.mentions().get(far);
                    if let Some(far) = far {
                        parts::dot_ui(ui, look.tone(scene.session.scheme(), &far.label));
                    }
                    let text = match relation.status {
                        Status::Confirmed => RichText::new(&text),
                        Status::Rejected => RichText::new(&text).strikethrough().weak(),
                        Status::Proposed | Status::InQuestion => RichText::new(&text).italics(),
                    };
                    parts::line_ui(ui, text);
                });
            });
            let unless_known = match relation.status {
                Status::Confirmed => words.clone(),
                status => format!("{words} · {}", words::status_name(look.l, status)),
            };
            let response = row.response.on_hover_text(unless_known);
            if response.clicked() {
                scene.out.push(Intent::Show {
                    document: document.id,
                    place: Spot::Mention(far),
                });
            }
            let delete = response.has_focus()
                && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete));
            if scene.can_change && (removed || delete) {
                let action = RelationAction::Remove {
                    document: document.id,
                    relation: relation.id,
                };
                scene.out.push(Intent::Act(Action::Relation(action)));
            }
        });
    }

    /// Kind, direction, status and note.
    fn open_ui(
        &mut self,
        ui: &mut Ui,
        document: &Arc<Document>,
        relation: &Relation,
        scene: &mut Scene<'_>,
    ) {
        let l = scene.look.l;
        let inside = egui::Margin {
            left: 8,
            right: 0,
            top: 4,
            bottom: 8,
        };
        let mut asked = None;
        egui::Frame::new().inner_margin(inside).show(ui, |ui| {
            if !fits(scene, document, relation) {
                let warn = scene.look.theme.tokens.warn;
                let words = RichText::new(m::relation_unfit(l)).small().color(warn);
                parts::words_ui(ui, words);
            }
            ui.add_enabled_ui(scene.can_change, |ui| {
                asked = kind_ui(ui, document, relation, scene).or(asked.take());
                asked = status_ui(ui, relation, scene).or(asked.take());
                let (name, hint) = (m::mention_note(l), m::mention_note_hint(l));
                let shape = Shape {
                    name: &name,
                    hint: &hint,
                    rows: 2,
                    wrong: false,
                };
                let field = Id::unique(("inspector relation note", relation.id));
                let subject = Subject::RelationNote(document.id, relation.id);
                let note = &relation.note;
                scene.drafts.field_ui(ui, field, subject, note, shape);
                ui.add_space(4.0);
                ui.horizontal_wrapped(|ui| {
                    if ui.button(m::relation_reverse(l)).clicked() {
                        asked = Some(RelationChange::Reverse);
                    }
                    if ui.button(m::relation_done(l)).clicked() {
                        self.open = None;
                    }
                });
            });
        });
        if let Some(change) = asked {
            let action = RelationAction::Change {
                document: document.id,
                relation: relation.id,
                change,
            };
            scene.out.push(Intent::Act(Action::Relation(action)));
        }
    }
}

/// The kinds that fit both ends.
fn kind_ui(
    ui: &mut Ui,
    document: &Document,
    relation: &Relation,
    scene: &Scene<'_>,
) -> Option<RelationChange> {
    let scheme = scene.session.scheme();
    let from = document.mentions().get(relation.from)?;
    let to = document.mentions().get(relation.to)?;
    let out = |offer: &Offer<'_>| offer.way == Way::Out && scheme.reaches(offer, &to.label);
    let mut kinds: Vec<_> = scheme.relations_at(&from.label);
    kinds.retain(out);
    let mut kinds: Vec<_> = kinds.into_iter().map(|offer| offer.kind).collect();
    let own = scheme.relation(relation.kind.as_str());
    if let Some(own) = own.filter(|own| kinds.iter().all(|kind| kind.key != own.key)) {
        kinds.insert(0, own);
    }
    let l = scene.look.l;
    let words: Vec<String> = kinds
        .iter()
        .map(|it| explain::relation_kind(l, it))
        .collect();
    let chosen = kinds.iter().position(|kind| kind.key == relation.kind);
    let taken = parts::choice_ui(ui, "kind", &m::relation_kind(l), &words, chosen?)?;
    Some(RelationChange::Kind(kinds.get(taken)?.key.clone()))
}

fn status_ui(ui: &mut Ui, relation: &Relation, scene: &Scene<'_>) -> Option<RelationChange> {
    let l = scene.look.l;
    let words = Status::ALL.map(|status| words::status_name(l, status));
    let chosen = Status::ALL.iter().position(|it| *it == relation.status);
    let taken = parts::choice_ui(ui, "status", &m::mention_status(l), &words, chosen?)?;
    Some(RelationChange::Status(*Status::ALL.get(taken)?))
}

fn fits(scene: &Scene<'_>, document: &Document, relation: &Relation) -> bool {
    let scheme = scene.session.scheme();
    let label = |id| document.mentions().get(id).map(|it| &it.label);
    let kind = scheme.relation(relation.kind.as_str());
    match (kind, label(relation.from), label(relation.to)) {
        (Some(kind), Some(from), Some(to)) => scheme.joins(kind, from, to),
        _ => false,
    }
}

fn kind_name(scene: &Scene<'_>, relation: &Relation) -> String {
    let kind = scene.session.scheme().relation(relation.kind.as_str());
    kind.map_or_else(
        || relation.kind.to_string(),
        |kind| explain::relation_kind(scene.look.l, kind),
    )
}

fn text_of(document: &Document, mention: MentionId) -> String {
    let mention = document.mentions().get(mention);
    let text = mention.and_then(|it| it.ranges.quote(document.text()));
    one_line(&text.unwrap_or_default(), 80)
}
