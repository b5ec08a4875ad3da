//! Entities by their names, in any script and spelling.
//! Invariant: what is kept of an entity is what its names are now; only names that have
//! changed are folded anew.

use std::collections::BTreeMap;

use crate::{
    model::{Entity, EntityId, EntityName, LabelKey, Scheme, Session},
    text::{Fold, fold_str},
};

const LOOSELY: Fold = Fold {
    case: true,
    diacritics: true,
};

/// How well a name answers; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The whole name.
    Same,
    Prefix,
    WordStart,
    Inside,
    /// Nothing of it: shown as there is nothing better.
    None,
}

/// One entity that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub id: EntityId,
    pub fit: Fit,
}

#[derive(Debug)]
struct Known {
    label: LabelKey,
    name: String,
    names: Vec<EntityName>,
    folded: Vec<String>,
    uses: usize,
}

/// What the names of a session are looked up in.
#[derive(Debug, Default)]
pub struct Names {
    known: BTreeMap<EntityId, Known>,
    state: Option<State>,
}

/// Which state of which session something was worked out from. Loading documents does not
/// raise the revision, but changes what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State(crate::model::SessionId, u64, usize);

impl State {
    pub fn of(session: &Session) -> Self {
        Self(session.id, session.revision(), session.documents().count())
    }
}

impl Names {
    /// Takes in what has changed; says whether anything may have.
    pub fn refresh(&mut self, session: &Session) -> bool {
        let state = State::of(session);
        if self.state == Some(state) {
            return false;
        }
        self.state = Some(state);
        // Both in the order of their ids: with many of them, seeking each takes too long.
        let mut before = std::mem::take(&mut self.known).into_iter().peekable();
        let known = session.entities().map(|entity| {
            while before.next_if(|(id, _)| *id < entity.id).is_some() {}
            let same = before
                .next_if(|(id, _)| *id == entity.id)
                .map(|(_, known)| known)
                .filter(|known| known.name == entity.name && known.names == entity.names);
            let mut known = same.unwrap_or_else(|| Known::of(entity));
            if known.label != entity.label {
                known.label = entity.label.clone();
            }
            known.uses = session.entity_uses(entity.id);
            (entity.id, known)
        });
        self.known = known.collect();
        true
    }

    /// Those a name of which answers to `query`, the best first; of equals those used most,
    /// then by name.
    pub fn find(&self, query: &str) -> Vec<Found> {
        let query = fold(query);
        if query.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Found, usize)> = Vec::new();
        for (&id, known) in &self.known {
            let best = known
                .folded
                .iter()
                .filter_map(|name| Some((fit(name, &query)?, name.len())))
                .min();
            found.extend(best.map(|(fit, length)| (Found { id, fit }, length)));
        }
        found.sort_by(|(a, a_length), (b, b_length)| {
            (a.fit, a_length)
                .cmp(&(b.fit, b_length))
                .then_with(|| self.by_use(a.id, b.id))
        });
        found.into_iter().map(|(found, _)| found).collect()
    }

    /// What a mention of this text may name, before anything was typed: entities called the
    /// same, then those with a name that begins with it or that it begins with, then the
    /// others: `recent`, those of its label, those used most.
    pub fn suggest(&self, text: &str, label: &LabelKey, recent: Option<EntityId>) -> Vec<Found> {
        let text = fold(text);
        let near = |name: &String| match (fit(name, &text), fit(&text, name)) {
            (Some(Fit::Same), _) => Fit::Same,
            (Some(Fit::Prefix), _) | (_, Some(Fit::Prefix)) => Fit::Prefix,
            (Some(Fit::WordStart), _) | (_, Some(Fit::WordStart)) => Fit::WordStart,
            _ => Fit::None,
        };
        let mut found: Vec<Found> = self
            .known
            .iter()
            .map(|(&id, known)| {
                let fit = known.folded.iter().map(near).min();
                let fit = fit.unwrap_or(Fit::None);
                Found { id, fit }
            })
            .collect();
        found.sort_by(|a, b| {
            let rank = |found: &Found| {
                let of_label = self.known.get(&found.id).map(|known| &known.label) == Some(label);
                (found.fit, Some(found.id) != recent, !of_label)
            };
            rank(a).cmp(&rank(b)).then_with(|| self.by_use(a.id, b.id))
        });
        found
    }

    /// All of them, by name or, with `by_use`, those used most first.
    pub fn all(&self, by_use: bool) -> Vec<EntityId> {
        let mut all: Vec<EntityId> = self.known.keys().copied().collect();
        match by_use {
            true => all.sort_by(|&a, &b| self.by_use(a, b)),
            false => all.sort_by(|&a, &b| self.by_name(a, b)),
        }
        all
    }

    pub fn by_name(&self, a: EntityId, b: EntityId) -> std::cmp::Ordering {
        let name = |id| self.known.get(&id).and_then(|known| known.folded.first());
        name(a).cmp(&name(b)).then(a.cmp(&b))
    }

    pub fn by_use(&self, a: EntityId, b: EntityId) -> std::cmp::Ordering {
        let uses = |id| self.known.get(&id).map_or(0, |known| known.uses);
        uses(b).cmp(&uses(a)).then_with(|| self.by_name(a, b))
    }

    pub fn len(&self) -> usize {
        self.known.len()
    }
}

impl Known {
    fn of(entity: &Entity) -> Self {
        Self {
            label: entity.label.clone(),
            name: entity.name.clone(),
            names: entity.names.clone(),
            folded: entity.all_names().map(fold).collect(),
            uses: 0,
        }
    }
}

/// As names are compared: without case, width, accents and spaces around.
pub fn fold(text: &str) -> String {
    fold_str(text.trim(), LOOSELY)
}

/// How a folded name answers to a folded query, if it does.
pub fn fit(name: &str, query: &str) -> Option<Fit> {
    if query.is_empty() {
        return None;
    }
    if name == query {
        return Some(Fit::Same);
    }
    if name.starts_with(query) {
        return Some(Fit::Prefix);
    }
    let mut places = name.match_indices(query).map(|(at, _)| at).peekable();
    places.peek()?;
    let starts_word = |at: usize| {
        let before = name.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric())
    };
    match places.any(starts_word) {
        true => Some(Fit::WordStart),
        false => Some(Fit::Inside),
    }
}

/// The labels of a scheme that answer to what was typed, a part of a name or the label's
/// number, by their places; the best first. Where nothing was typed all, children below
/// their parents.
pub fn labels(scheme: &Scheme, query: &str) -> Vec<usize> {
    let query = fold(query);
    if query.is_empty() {
        return scheme.tree().into_iter().map(|(place, _)| place).collect();
    }
    let number = query.trim().parse::<usize>().ok();
    let places = scheme.labels.iter().enumerate();
    let mut found: Vec<(Fit, usize)> = places
        .filter_map(|(place, label)| {
            if number == Some(place + 1) {
                return Some((Fit::Same, place));
            }
            let names = label.names.values().map(|name| fold(name));
            let names = names.chain([fold(label.key.as_str())]);
            Some((names.filter_map(|name| fit(&name, &query)).min()?, place))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, query: &str, want: Option<Fit>) {
        assert_eq!(fit(&fold(name), &fold(query)), want, "{query} in {name}");
    }

    #[test]
    fn a_name_answers_by_its_start_its_words_and_its_inside() {
        check("Nimbrecht GmbH", "nimbrecht gmbh ", Some(Fit::Same));
        check("Nimbrecht GmbH", "NIM", Some(Fit::Prefix));
        check("Banca Nimbrecht", "nim", Some(Fit::WordStart));
        check("Banca Nimbrecht", "brecht", Some(Fit::Inside));
        check("Banca Nimbrecht", "merr", None);
        check("Banca Nimbrecht", "", None);
    }

    #[test]
    fn script_width_and_accents_do_not_matter() {
        check("ﾆﾑﾌﾞﾚﾋﾄ", "ニムブ", Some(Fit::Prefix));
        check("綾紡ぎ電算", "電算", Some(Fit::Inside));
        check("Città di Álvaro", "alvaro", Some(Fit::WordStart));
    }
}
