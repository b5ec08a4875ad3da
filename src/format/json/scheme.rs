//! Reads what documents rely on: the session's people and scheme, labels, entities.
//! A label or a relation kind whose key stands twice is read once; of entities with one id
//! the later has none.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::{
    field::{Problems, Record, Spot},
    read::{Reading, as_string, doubled},
    record::overlap_key,
};
use crate::{
    format::ImportedEntity,
    model::{
        AttributeKind, Choice, EntityId, EntityName, Label, LabelKey, NameKind, Overlap,
        RelationKind, Value, ValueKind, edit::Kind,
    },
    text::Language,
};

impl Reading {
    pub(super) fn read_session(
        &mut self,
        raw: &RawValue,
        spot: Spot<'_>,
        problems: &mut Problems<'_>,
    ) {
        let known = &[
            "title",
            "working_languages",
            "reviewers",
            "relation_kinds",
            "document_attributes",
            "overlap",
        ];
        let Some(session) = Record::of(raw, known, spot, problems) else {
            return;
        };
        self.imported.title = session.string("title", problems);
        let tags: Option<Vec<Language>> =
            session.get("working_languages", "array of language tags", problems);
        self.imported.working_languages = tags.unwrap_or_default();
        let overlap = session.text("overlap", problems).map(|key| {
            let all = [Overlap::Any, Overlap::Nested, Overlap::None];
            let found = all.into_iter().find(|overlap| overlap_key(*overlap) == key);
            if found.is_none() {
                problems.bad("any, nested or none", &key, &session.spot().key("overlap"));
            }
            found.unwrap_or_default()
        });
        self.imported.overlap = overlap.unwrap_or_default();
        let list = session.spot().key("reviewers");
        for (index, raw) in session.list("reviewers", problems).into_iter().enumerate() {
            let Some(reviewer) = Record::of(raw, &["id", "name"], list.index(index), problems)
            else {
                continue;
            };
            let Some(name) = reviewer.need::<String>("name", "string", problems) else {
                continue;
            };
            let id = reviewer.get("id", "uuid", problems);
            // `by` is a name, so two people of one name cannot be told apart.
            if !self.reviewers.contains_key(&name) {
                self.add_reviewer(id, &name);
            }
        }
        let list = session.spot().key("relation_kinds");
        for (index, raw) in session
            .list("relation_kinds", problems)
            .into_iter()
            .enumerate()
        {
            let known = &["key", "names", "from", "to"];
            let Some(kind) = Record::of(raw, known, list.index(index), problems) else {
                continue;
            };
            let Some(key) = kind.need::<LabelKey>("key", "string", problems) else {
                continue;
            };
            if self.relation_kinds.contains_key(key.as_str()) {
                doubled(Kind::RelationKind, &key, kind.spot(), problems);
                continue;
            }
            self.relation_kinds.insert(key.to_string(), key.clone());
            let keys = "array of strings";
            self.imported.relation_kinds.push(RelationKind {
                key,
                names: kind.by_language("names", problems),
                from: kind.get("from", keys, problems).unwrap_or_default(),
                to: kind.get("to", keys, problems).unwrap_or_default(),
            });
        }
        self.imported.document_attributes =
            read_attributes(&session, "document_attributes", problems);
    }

    pub(super) fn read_label(
        &self,
        raw: &RawValue,
        spot: Spot<'_>,
        problems: &mut Problems<'_>,
    ) -> Option<Label> {
        let known = &[
            "key",
            "names",
            "color",
            "shortcut",
            "parent",
            "guideline",
            "guidelines",
            "attributes",
        ];
        let label = Record::of(raw, known, spot, problems)?;
        let key: LabelKey = label.need("key", "string", problems)?;
        if self.labels.contains_key(key.as_str()) {
            doubled(Kind::Label, &key, label.spot(), problems);
            return None;
        }
        Some(Label {
            key,
            names: label.by_language("names", problems),
            color: label.string("color", problems),
            shortcut: label.string("shortcut", problems),
            parent: label.get("parent", "string", problems),
            guideline: label.string("guideline", problems),
            guidelines: label.by_language("guidelines", problems),
            attributes: read_attributes(&label, "attributes", problems),
        })
    }

    pub(super) fn read_entity(
        &mut self,
        raw: &RawValue,
        spot: Spot<'_>,
        ids: &mut HashSet<EntityId>,
        problems: &mut Problems<'_>,
    ) -> Option<()> {
        let known = &[
            "id",
            "label",
            "name",
            "names",
            "external_id",
            "note",
            "renderings",
        ];
        let entity = Record::of(raw, known, spot, problems)?;
        let name = entity.need("name", "string", problems)?;
        let label = self.label(&entity, problems)?;
        let mut id = entity.get::<EntityId>("id", "uuid", problems);
        if let Some(twice) = id.filter(|id| !ids.insert(*id)) {
            doubled(Kind::Entity, &twice, entity.spot(), problems);
            id = None;
        }
        if let Some(given) = entity.raw("id").and_then(as_string) {
            let next = self.imported.entities.len();
            self.entities.entry(given).or_insert(next);
        }
        self.imported.entities.push(ImportedEntity {
            id,
            label,
            name,
            names: read_names(&entity, problems),
            renderings: entity.by_language("renderings", problems),
            external_id: entity.string("external_id", problems),
            note: entity.string("note", problems),
        });
        Some(())
    }
}

fn read_names(entity: &Record<'_, '_>, problems: &mut Problems<'_>) -> Vec<EntityName> {
    let mut names = Vec::new();
    let list = entity.spot().key("names");
    for (index, raw) in entity.list("names", problems).into_iter().enumerate() {
        let known = &["language", "text", "kind"];
        let Some(name) = Record::of(raw, known, list.index(index), problems) else {
            continue;
        };
        let Some(text) = name.need("text", "string", problems) else {
            continue;
        };
        let kinds = "full, short, abbreviation, reading, transliteration or inflected";
        names.push(EntityName {
            text,
            language: name.language("language", problems),
            kind: name
                .get::<NameKind>("kind", kinds, problems)
                .unwrap_or_default(),
        });
    }
    names
}

/// The values of a list, with what they are called.
fn choices(
    values: Vec<String>,
    attribute: &Record<'_, '_>,
    problems: &mut Problems<'_>,
) -> Vec<Choice> {
    let mut names = attribute.each_by_language("value_names", problems);
    let choice = |key: String| Choice {
        names: names.remove(&key).unwrap_or_default(),
        key,
    };
    values.into_iter().map(choice).collect()
}

fn read_attributes(
    owner: &Record<'_, '_>,
    key: &'static str,
    problems: &mut Problems<'_>,
) -> Vec<AttributeKind> {
    let mut attributes = Vec::new();
    let list = owner.spot().key(key);
    for (index, raw) in owner.list(key, problems).into_iter().enumerate() {
        let known = &["key", "names", "kind", "values", "value_names", "default"];
        let Some(record) = Record::of(raw, known, list.index(index), problems) else {
            continue;
        };
        let Some(key) = record.need("key", "string", problems) else {
            continue;
        };
        let values: Option<Vec<String>> = record.get("values", "array of strings", problems);
        let values = choices(values.unwrap_or_default(), &record, problems);
        let kind = match record.text("kind", problems).as_deref() {
            None | Some("text") => ValueKind::Text,
            Some("number") => ValueKind::Number,
            Some("date") => ValueKind::Date,
            Some("flag") => ValueKind::Flag,
            Some("one-of") => ValueKind::OneOf(values),
            Some("many-of") => ValueKind::ManyOf(values),
            Some(other) => {
                let kinds = "text, number, date, flag, one-of or many-of";
                problems.bad(kinds, other, &record.spot().key("kind"));
                ValueKind::Text
            }
        };
        attributes.push(AttributeKind {
            key,
            names: record.by_language("names", problems),
            kind,
            default: record.get::<Value>("default", "value", problems),
        });
    }
    attributes
}
