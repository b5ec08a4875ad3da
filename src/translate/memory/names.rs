//! The session's names as they are written in two languages.
//! Invariant: a form that several entities share names none of them.

use std::collections::{BTreeMap, HashMap};

use crate::{
    model::{Entity, EntityId, LabelKey, Session},
    names::{Matcher, NamesList, Row},
    text::{Fold, Language, SourceText, fold_str},
};

/// Case counts: »Wolf« is not »wolf«.
const FOLD: Fold = Fold {
    case: false,
    diacritics: false,
};

/// Who is called how; made anew when entities change, on a worker where there are many.
#[derive(Debug)]
pub struct Names {
    pub(super) from: Language,
    pub(super) to: Language,
    matcher: Option<Matcher>,
    list: NamesList,
    /// Of a folded form; `None`: several.
    named: HashMap<String, Option<EntityId>>,
    known: BTreeMap<EntityId, Known>,
}

/// An entity.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) label: LabelKey,
    /// What it is to be called in the translation.
    pub(super) rendering: String,
    /// All it may be called there, the longest first.
    pub(super) renderings: Vec<String>,
}

impl Names {
    pub fn of(session: &Session, from: &Language, to: &Language) -> Self {
        let mut names = Self {
            from: from.clone(),
            to: to.clone(),
            matcher: None,
            list: NamesList::new(""),
            named: HashMap::new(),
            known: BTreeMap::new(),
        };
        for entity in session.entities() {
            names.add(entity);
        }
        names.matcher = Some(Matcher::new(&names.list, FOLD));
        names
    }

    fn add(&mut self, entity: &Entity) {
        let speaks = |own: &Option<Language>, language: &Language| {
            own.as_ref()
                .is_none_or(|own| own.primary() == language.primary())
        };
        let others = |language: &Language| {
            let names = entity
                .names
                .iter()
                .filter(|name| speaks(&name.language, language));
            let names: Vec<&str> = names.map(|name| name.text.trim()).collect();
            names
        };
        let mut forms = vec![entity.name.trim()];
        forms.extend(others(&self.from));
        let own = entity.renderings.get(&self.from);
        forms.extend(own.map(|name| name.trim()));
        for form in forms {
            let row = Row {
                label: entity.label.as_str(),
                entity: form,
                form,
                ..Row::default()
            };
            // What no list takes is not found, and that is all.
            if self.list.add(&row).is_ok() {
                let known = self.named.entry(fold_str(form, FOLD));
                known
                    .and_modify(|known| {
                        if *known != Some(entity.id) {
                            *known = None;
                        }
                    })
                    .or_insert(Some(entity.id));
            }
        }
        let approved = entity.renderings.get(&self.to).map(|name| name.trim());
        let rendering = approved.unwrap_or(entity.name.trim()).to_owned();
        let mut renderings: Vec<String> = vec![rendering.clone(), entity.name.trim().to_owned()];
        renderings.extend(others(&self.to).into_iter().map(str::to_owned));
        renderings.retain(|name| !name.is_empty());
        renderings.sort_by_key(|name| std::cmp::Reverse(name.len()));
        renderings.dedup();
        let known = Known {
            label: entity.label.clone(),
            rendering,
            renderings,
        };
        self.known.insert(entity.id, known);
    }

    pub(super) fn known(&self, id: EntityId) -> Option<&Known> {
        self.known.get(&id)
    }

    /// Names in a text of the source language.
    pub(super) fn find(&self, text: &str) -> Vec<(std::ops::Range<usize>, EntityId)> {
        let Some(matcher) = self.matcher.as_ref().filter(|_| !self.known.is_empty()) else {
            return Vec::new();
        };
        let Ok(source) = SourceText::new(text.to_owned()) else {
            return Vec::new();
        };
        let hits = matcher.find(&source).into_iter();
        hits.filter_map(|hit| {
            let form = self.list.form(hit.form)?;
            let entity = (*self.named.get(&fold_str(&form.text, FOLD))?)?;
            Some((hit.range.to_range(), entity))
        })
        .collect()
    }
}
