//! Which entities a list makes or adds names to.

use std::collections::{HashMap, HashSet};

use super::super::kind::kind_of;
use super::super::list::{Form, ListEntity, NamesList};
use crate::model::edit::{Change, Edit};
use crate::model::{
    Entity, EntityId, EntityName, Ids, LabelKey, Place, ProblemCode, Report, Session, shorten,
};
use crate::text::Language;

/// For each entity of the list whether the scheme has its label; what it lacks is reported.
pub(super) fn known_labels(session: &Session, list: &NamesList, report: &mut Report) -> Vec<bool> {
    let mut known: HashMap<&LabelKey, bool> = HashMap::new();
    let entities = list.entities().iter();
    entities
        .map(|entity| {
            *known.entry(&entity.label).or_insert_with(|| {
                let is_known = session.scheme().label(entity.label.as_str()).is_some();
                if !is_known {
                    let label = shorten(entity.label.as_str());
                    report.add(
                        ProblemCode::UnknownLabel { label },
                        Place::line(list.file(), entity.line),
                    );
                }
                is_known
            })
        })
        .collect()
}

pub(super) struct Plan {
    /// In the order of the list.
    pub(super) edits: Vec<Edit>,
    /// Of each entity of the list; `None` where its label is not known.
    pub(super) ids: Vec<Option<EntityId>>,
    pub(super) new_entities: usize,
    pub(super) new_names: usize,
}

/// Matches the list's entities to those of the session or makes them, and adds their names.
pub(super) fn entities(session: &Session, list: &NamesList, known: &[bool], ids: &mut Ids) -> Plan {
    let mut existing: HashMap<(&str, &str), &Entity> = HashMap::new();
    for entity in session.entities() {
        let key = (entity.label.as_str(), entity.name.trim());
        existing.entry(key).or_insert(entity);
    }
    let mut plan = Plan {
        edits: Vec::new(),
        ids: Vec::with_capacity(known.len()),
        new_entities: 0,
        new_names: 0,
    };
    for (listed, known) in list.entities().iter().zip(known) {
        if !known {
            plan.ids.push(None);
            continue;
        }
        let key = (listed.label.as_str(), listed.name.as_str());
        let before = existing.get(&key).copied();
        let mut entity = match before {
            Some(entity) => entity.clone(),
            None => Entity::new(ids.next(), listed.label.clone(), listed.name.clone()),
        };
        plan.ids.push(Some(entity.id));
        let added = add_names(&mut entity, listed, list);
        plan.new_names += added;
        match before {
            None => {
                plan.new_entities += 1;
                plan.edits.push(Edit::Entity(Change::Add(entity)));
            }
            Some(before) if added > 0 => plan.edits.push(Edit::Entity(Change::Set {
                from: before.clone(),
                to: entity,
            })),
            Some(_) => {}
        }
    }
    plan
}

/// Adds the forms that are not names yet, and says how many. A name without language stands
/// for all languages, and a form without language is there when its text is, in whichever.
fn add_names(entity: &mut Entity, listed: &ListEntity, list: &NamesList) -> usize {
    let before = entity.names.len();
    let mut languages: HashMap<String, HashSet<Option<Language>>> = HashMap::new();
    for name in &entity.names {
        let of_text = languages.entry(name.text.clone()).or_default();
        of_text.insert(name.language.clone());
    }
    let forms = listed.forms.iter().filter_map(|&id| list.form(id));
    for Form { text, language, .. } in forms {
        let of_text = languages.entry(text.clone()).or_default();
        let is_there = match language {
            None => !of_text.is_empty(),
            language => of_text.contains(&None) || of_text.contains(language),
        };
        if is_there {
            continue;
        }
        of_text.insert(language.clone());
        entity.names.push(EntityName {
            text: text.clone(),
            language: language.clone(),
            kind: kind_of(text, &entity.name),
        });
    }
    entity.names.len() - before
}
