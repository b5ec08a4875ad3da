//! The attributes of a mention's label, each as its kind wants to be filled in; values the
//! scheme does not know are shown, not changed.

use std::sync::Arc;

use egui::{Id, RichText, Ui};

use crate::{
    action::MentionChange,
    model::{AttributeKind, Document, Mention, Value, ValueKind},
    ui::{values, widgets},
};

use super::{Scene, change, parts};
use crate::ui::inspector::drafts::{Shape, Subject};

pub fn ui(ui: &mut Ui, document: &Arc<Document>, mention: &Mention, scene: &mut Scene<'_>) {
    let label = scene.session.scheme().label(mention.label.as_str());
    let kinds = label.map_or(&[][..], |label| &label.attributes);
    let own = &mention.extra().attributes;
    for kind in kinds {
        let name = values::name(scene.look.l, kind);
        let value = own.get(&kind.key);
        if kind.kind != ValueKind::Flag {
            widgets::section_header(ui, &name);
        }
        let put = ui
            .push_id(&kind.key, |ui| match values::is_typed(&kind.kind) {
                true => {
                    field_ui(ui, document, mention, kind, &name, value, scene);
                    None
                }
                false => values::choice_ui(ui, &kind.kind, &name, value, scene.look.l),
            })
            .inner;
        if let Some(put) = put {
            let values = values::with(own, &kind.key, put);
            change(scene, document, mention, MentionChange::Attributes(values));
        }
    }
    for (key, value) in own {
        if kinds.iter().all(|kind| kind.key != *key) {
            let words = format!("{key}: {value}");
            parts::words_ui(ui, RichText::new(words).weak());
        }
    }
}

/// A value that is typed: handed over when its field is left, and told what is wrong with it
/// before.
fn field_ui(
    ui: &mut Ui,
    document: &Arc<Document>,
    mention: &Mention,
    kind: &AttributeKind,
    name: &str,
    value: Option<&Value>,
    scene: &mut Scene<'_>,
) {
    let l = scene.look.l;
    let id = Id::unique(("inspector attribute", mention.id, &kind.key));
    let subject = Subject::Attribute(document.id, mention.id, kind.key.clone());
    let now = value.map_or_else(String::new, ToString::to_string);
    let typed = scene.drafts.text(&subject).unwrap_or(&now);
    let wrong = values::wrong(l, &kind.kind, typed);
    let shape = Shape {
        name,
        hint: values::hint(&kind.kind),
        rows: 1,
        wrong: wrong.is_some(),
    };
    scene.drafts.field_ui(ui, id, subject, &now, shape);
    if let Some(wrong) = wrong {
        let color = scene.look.theme.tokens.error;
        parts::words_ui(ui, RichText::new(wrong).small().color(color));
    }
}
