//! Names that are confirmed somewhere in the session, found where nobody tagged them.
//! Invariant: a form is proposed as what it was confirmed as most often.

use std::collections::{BTreeMap, HashMap};

use super::{Found, find};
use crate::{
    model::{EntityId, LabelKey, Session, Status},
    names::{NamesList, Row},
    task::{Cancel, Cancelled},
    text::{Fold, fold_str},
};

/// A name in one sign says too little to be sought; one Han character is a word.
const LEAST_BYTES: usize = 3;

/// What speaks for a form.
#[derive(Default)]
struct Form {
    text: String,
    /// How often it was confirmed as each label, and as which entity.
    labels: BTreeMap<LabelKey, (usize, BTreeMap<EntityId, usize>)>,
}

/// Where names of confirmed mentions, and of the entities these are linked to, stand.
///
/// # Errors
/// It was cancelled.
pub fn own_names(session: &Session, cancel: &Cancel) -> Result<Found, Cancelled> {
    let forms = forms(session, cancel)?;
    let mut names = NamesList::new("");
    let mut targets: HashMap<String, (LabelKey, Option<EntityId>)> = HashMap::new();
    for (folded, form) in forms {
        let most = form.labels.iter().max_by_key(|(_, (count, _))| *count);
        let Some((label, (_, entities))) = most else {
            continue;
        };
        let row = Row {
            label: label.as_str(),
            form: &form.text,
            ..Row::default()
        };
        if names.add(&row).is_err() {
            continue;
        }
        let entity = match entities.len() {
            1 => entities.keys().next().copied(),
            _ => None,
        };
        targets.insert(folded, (label.clone(), entity));
    }
    let fold = |text: &str| fold_str(text, Fold::default());
    find(
        session,
        &names,
        |form| targets.get(&fold(&form.text)).cloned(),
        cancel,
    )
}

fn forms(session: &Session, cancel: &Cancel) -> Result<BTreeMap<String, Form>, Cancelled> {
    let mut forms: BTreeMap<String, Form> = BTreeMap::new();
    let mut confirmed: HashMap<(String, LabelKey), (usize, BTreeMap<EntityId, usize>)> =
        HashMap::new();
    let mut linked: HashMap<EntityId, usize> = HashMap::new();
    for document in session.documents() {
        cancel.check()?;
        let text = document.text().as_str();
        for mention in document.mentions() {
            if mention.status != Status::Confirmed {
                continue;
            }
            if let Some(entity) = mention.entity {
                *linked.entry(entity).or_default() += 1;
            }
            // One of several ranges is not a form that could be found.
            if mention.ranges.iter().count() > 1 {
                continue;
            }
            let quote = mention.ranges.bounds().slice(text).unwrap_or_default();
            let of_form = confirmed
                .entry((quote.trim().to_owned(), mention.label.clone()))
                .or_default();
            of_form.0 += 1;
            if let Some(entity) = mention.entity {
                *of_form.1.entry(entity).or_default() += 1;
            }
        }
    }
    let mut add = |text: &str, label: &LabelKey, count: usize, of: BTreeMap<EntityId, usize>| {
        if text.len() < LEAST_BYTES {
            return;
        }
        let form = forms.entry(fold_str(text, Fold::default())).or_default();
        if form.text.is_empty() {
            text.clone_into(&mut form.text);
        }
        let of_label = form.labels.entry(label.clone()).or_default();
        of_label.0 += count;
        for (entity, count) in of {
            *of_label.1.entry(entity).or_default() += count;
        }
    };
    for ((text, label), (count, entities)) in confirmed {
        add(&text, &label, count, entities);
    }
    for entity in session
        .entities()
        .filter(|entity| linked.contains_key(&entity.id))
    {
        for text in entity.all_names() {
            // A name is there to be found, and weighs less than what was confirmed.
            add(
                text.trim(),
                &entity.label,
                0,
                BTreeMap::from([(entity.id, 0)]),
            );
        }
    }
    Ok(forms)
}
