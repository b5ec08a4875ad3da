//! The labels of the whole document: topic, tone, priority, as the scheme has them.
//! Invariant: what is chosen takes effect at once; what is typed with the fields, and only if
//! it is a value of its kind.

use std::collections::BTreeMap;

use egui::{RichText, Ui};

use crate::{
    action::DocumentAction,
    l10n::messages as m,
    model::{AttributeKind, Document, Scheme, ValueKind, Values},
    ui::{
        values,
        widgets::{self, PressField},
    },
};

use super::Part;

/// What is being typed.
#[derive(Debug, Default)]
pub struct Labels {
    /// By key; what is as the document says is not here.
    typed: BTreeMap<String, String>,
}

impl Labels {
    pub fn ui(&mut self, ui: &mut Ui, part: &mut Part<'_>) -> bool {
        let kinds = &part.session.scheme().document;
        let own = &part.document.head().labels;
        if kinds.is_empty() && own.is_empty() {
            return false;
        }
        let l = part.look.l;
        widgets::section_header(ui, &m::scheme_document(l));
        let mut entered = false;
        let mut put = None;
        for kind in kinds {
            ui.push_id(("document label", &kind.key), |ui| {
                let name = values::name(l, kind);
                let able = part.may;
                if values::is_typed(&kind.kind) {
                    entered |= self.field_ui(ui, kind, &name, part);
                    return;
                }
                ui.add_space(4.0);
                if kind.kind != ValueKind::Flag {
                    let weak = part.look.theme.tokens.text.weak;
                    ui.label(RichText::new(&name).small().color(weak));
                }
                let chosen = ui.add_enabled_ui(able, |ui| {
                    values::choice_ui(ui, &kind.kind, &name, own.get(&kind.key), l)
                });
                if let Some(value) = chosen.inner {
                    put = Some(values::with(own, &kind.key, value));
                }
            });
        }
        for (key, value) in own {
            if kinds.iter().all(|kind| kind.key != *key) {
                ui.label(RichText::new(format!("{key}: {value}")).weak());
            }
        }
        if let Some(labels) = put {
            let document = part.document.id;
            part.act(DocumentAction::Labels { document, labels });
        }
        entered
    }

    fn field_ui(
        &mut self,
        ui: &mut Ui,
        kind: &AttributeKind,
        name: &str,
        part: &mut Part<'_>,
    ) -> bool {
        let now = part.document.head().labels.get(&kind.key);
        let now = now.map_or_else(String::new, ToString::to_string);
        let own = self.typed.get(&kind.key);
        // One that nobody has touched follows the document.
        let mut text = own.cloned().unwrap_or_else(|| now.clone());
        let wrong = values::wrong(part.look.l, &kind.kind, &text);
        let field = PressField::new(name, &mut text)
            .hint(values::hint(&kind.kind))
            .error(wrong.as_deref());
        let response = ui.add_enabled_ui(part.may, |ui| ui.add(field)).inner;
        match text == now {
            true => self.typed.remove(&kind.key),
            false => self.typed.insert(kind.key.clone(), text),
        };
        response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
    }

    pub fn changed(&self) -> bool {
        !self.typed.is_empty()
    }

    /// The labels with what was typed; `None`: something is no value of its kind.
    pub fn read(&self, document: &Document, scheme: &Scheme) -> Option<Values> {
        let mut labels = document.head().labels.clone();
        for (key, text) in &self.typed {
            if let Some(kind) = scheme.document.iter().find(|kind| kind.key == *key) {
                labels = values::with(&labels, key, kind.kind.parse(text).ok()?);
            }
        }
        Some(labels)
    }
}
