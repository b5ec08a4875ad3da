//! The mention at hand: what it is called, what it is tagged as, what it names, and what is
//! said of it; where there is none, how to get one.

mod about;
mod attributes;
mod label;
mod link;
mod nothing;
mod reason;
mod relations;

use std::sync::Arc;

use egui::{Id, RichText, Ui};

use crate::{
    action::{Action, MentionAction, MentionChange, command::Command},
    l10n::messages as m,
    model::{Document, LabelKey, Mention, MentionId},
    ui::{
        arming::Arming,
        desk::{Desk, Pane},
        guideline::Guideline,
        icons::Icon,
        intent::{Intent, Spot},
        widgets,
    },
};

use super::{Scene, comments, drafts, parts};
use about::{note_ui, places_ui, who_ui};

/// So many lines of a mention's text are shown.
const QUOTE_LINES: usize = 4;

/// What was asked for by a key and waits for the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Label,
    Entity,
    Note,
}

#[derive(Debug, Default)]
pub struct MentionPage {
    link: link::Link,
    label: label::LabelField,
    relations: relations::Relations,
    guideline: Guideline,
    of: Option<MentionId>,
    ask: Option<Ask>,
}

pub fn note_id() -> Id {
    Id::unique("inspector note")
}

pub fn link_id() -> Id {
    Id::unique("inspector link")
}

pub fn label_id() -> Id {
    Id::unique("inspector label")
}

impl MentionPage {
    pub fn ask(&mut self, ask: Ask) {
        self.ask = Some(ask);
    }

    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk, scene: &mut Scene<'_>) {
        let ask = self.ask.take();
        let (Some(pane), Some(document)) = (desk.pane(), desk.document()) else {
            parts::words_ui(
                ui,
                RichText::new(m::mention_none_document(scene.look.l)).weak(),
            );
            return;
        };
        if let Arming::Armed(label) = desk.arming() {
            self.armed_ui(ui, label, scene);
        }
        let rejected = scene.look.settings.reader.show_rejected;
        let at_hand = pane.view.at_hand(document, rejected);
        match at_hand[..] {
            [] => {
                nothing::ui(ui, pane, document, &mut self.guideline, scene);
                ui.add_space(8.0);
                comments::ui(ui, desk, pane, document, None, scene);
            }
            [mention] => {
                self.one_ui(ui, pane, document, mention, ask, scene);
                ui.add_space(8.0);
                comments::ui(ui, desk, pane, document, Some(mention), scene);
            }
            ref several => {
                let words = m::mention_several(scene.look.l, several.len() as u64);
                parts::words_ui(ui, RichText::new(words).weak());
                ui.add_space(4.0);
                for mention in several {
                    mention_row_ui(ui, document, mention, scene);
                }
            }
        }
    }

    /// The label that what is selected gets, with what its guideline says.
    fn armed_ui(&mut self, ui: &mut Ui, label: &LabelKey, scene: &Scene<'_>) {
        let look = scene.look;
        let scheme = scene.session.scheme();
        let words = m::mention_armed(look.l, &look.label(scheme, label));
        parts::words_ui(
            ui,
            RichText::new(words)
                .strong()
                .family(crate::ui::theme::bold()),
        );
        self.guideline.ui(ui, label, scheme, look);
        ui.add_space(4.0);
        ui.separator();
        ui.add_space(4.0);
    }

    fn one_ui(
        &mut self,
        ui: &mut Ui,
        pane: &Pane,
        document: &Arc<Document>,
        mention: &Mention,
        ask: Option<Ask>,
        scene: &mut Scene<'_>,
    ) {
        let l = scene.look.l;
        if self.of != Some(mention.id) {
            self.of = Some(mention.id);
            self.link.close();
            self.label.close();
            self.relations.close();
        }
        quote_ui(ui, document, mention, scene);
        ui.add_space(8.0);
        ui.add_enabled_ui(scene.can_change, |ui| {
            self.label
                .ui(ui, document, mention, ask == Some(Ask::Label), scene);
            let scheme = scene.session.scheme();
            self.guideline.ui(ui, &mention.label, scheme, scene.look);
            widgets::section_header(ui, &m::mention_entity(l));
            self.link
                .ui(ui, document, mention, ask == Some(Ask::Entity), scene);
            widgets::section_header(ui, &m::mention_status(l));
            if let Some(status) = parts::status_ui(ui, mention.status, scene.look) {
                change(scene, document, mention, MentionChange::Status(status));
            }
            attributes::ui(ui, document, mention, scene);
        });
        self.relations.ui(ui, document, mention, scene);
        ui.add_enabled_ui(scene.can_change, |ui| {
            widgets::section_header(ui, &m::mention_note(l));
            note_ui(ui, document, mention, ask == Some(Ask::Note), scene);
        });
        places_ui(ui, document, mention, scene);
        reason::reason_ui(ui, document, mention, scene);
        who_ui(ui, document, mention, scene);
        ui.add_space(8.0);
        ui.separator();
        // Rows of a menu touch.
        ui.spacing_mut().item_spacing.y = 0.0;
        for (icon, command) in [
            (Icon::Plus, Command::NewEntity),
            (Icon::Tag, Command::Spread),
            (Icon::Question, Command::Question),
            (Icon::Trash, Command::Remove),
        ] {
            parts::command_row_ui(
                ui,
                icon,
                command,
                scene.session,
                &scene.now,
                scene.look,
                scene.out,
            );
        }
        self.others_ui(ui, pane, document, mention, scene);
    }

    /// What else lies at the caret: keys act on the smallest, this leads to the others.
    fn others_ui(
        &mut self,
        ui: &mut Ui,
        pane: &Pane,
        document: &Arc<Document>,
        mention: &Mention,
        scene: &mut Scene<'_>,
    ) {
        let rejected = scene.look.settings.reader.show_rejected;
        let mut others = pane.view.under(document, pane.view.head(), rejected);
        others.retain(|other| other.id != mention.id);
        if others.is_empty() {
            return;
        }
        widgets::section_header(ui, &m::mention_also_here(scene.look.l));
        for other in others {
            mention_row_ui(ui, document, other, scene);
        }
    }
}

/// Sends a change of one mention.
fn change(scene: &mut Scene<'_>, document: &Document, mention: &Mention, change: MentionChange) {
    let action = MentionAction::Change {
        document: document.id,
        mentions: vec![mention.id],
        change,
    };
    scene.out.push(Intent::Act(Action::Mention(action)));
}

fn quote_ui(ui: &mut Ui, document: &Document, mention: &Mention, scene: &Scene<'_>) {
    let text = mention.ranges.quote(document.text());
    let text = drafts::one_line(&text.unwrap_or_default(), 400);
    let words = m::mention_quote(scene.look.l, &text);
    let color = scene.look.theme.tokens.text.strong;
    let mut job = egui::text::LayoutJob::simple(
        words.clone(),
        egui::FontId::proportional(15.0),
        color,
        ui.available_width(),
    );
    job.wrap.max_rows = QUOTE_LINES;
    let response = ui.add(egui::Label::new(job));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &words));
}

/// Another mention, to be taken in hand.
fn mention_row_ui(ui: &mut Ui, document: &Arc<Document>, mention: &Mention, scene: &mut Scene<'_>) {
    let look = scene.look;
    let text = mention.ranges.quote(document.text()).unwrap_or_default();
    let text = drafts::one_line(&text, 80);
    let label = look.label(scene.session.scheme(), &mention.label);
    let name = m::mention_row(look.l, &text, &label);
    let response = ui
        .push_id(mention.id, |ui| {
            widgets::list_row(ui, false, &name, |ui| {
                parts::dot_ui(ui, look.tone(scene.session.scheme(), &mention.label));
                parts::line_ui(ui, &text);
                let weak = look.theme.tokens.text.weak;
                if ui.available_width() > 24.0 {
                    parts::line_ui(ui, RichText::new(label).small().color(weak));
                }
            })
        })
        .inner
        .response;
    if response.clicked() {
        scene.out.push(Intent::Show {
            document: document.id,
            place: Spot::Mention(mention.id),
        });
    }
}
