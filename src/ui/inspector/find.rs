//! Entities by their names, in any script and spelling.
//! Invariant: once all is taken in, what is kept of an entity is what its names are now; only
//! names that may have changed are folded anew.

use std::{
    cell::OnceCell,
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use crate::{
    model::{Entity, EntityId, LabelKey, NamedEntities, Scheme, Session, SessionId},
    text::{Fold, fold_str},
};

const LOOSELY: Fold = Fold {
    case: true,
    diacritics: true,
};

/// The names of so many entities are folded within a frame.
const AT_ONCE: usize = 1_000;

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
    id: EntityId,
    label: LabelKey,
    folded: Vec<String>,
}

/// What the names of a session are looked up in.
///
/// A change costs what has changed: of many new entities some are taken in with each
/// [`Self::refresh`], until [`Self::is_whole`].
#[derive(Debug, Default)]
pub struct Names {
    session: Option<SessionId>,
    /// What was seen last.
    seen: NamedEntities,
    /// Those that are still to be taken in.
    waiting: Vec<EntityId>,
    known: Vec<Known>,
    /// Where each is among the known.
    places: HashMap<EntityId, usize>,
    by_name: BTreeSet<(String, EntityId)>,
    /// Those used most first, of equals by name: worked out when asked for.
    ranks: OnceCell<Ranks>,
    version: u64,
}

#[derive(Debug)]
struct Ranks {
    order: Vec<EntityId>,
    /// By place among the known.
    rank: Vec<usize>,
}

/// Which state of which session something was worked out from. Loading documents does not
/// raise the revision, but changes what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State(SessionId, u64, usize);

impl State {
    pub fn of(session: &Session) -> Self {
        Self(session.id, session.revision(), session.loaded_count())
    }

    /// Whether it is a state of this session, whichever.
    pub fn is_of(&self, session: &Session) -> bool {
        self.0 == session.id
    }
}

impl Names {
    /// Takes in what has changed, or as much of it as fits into a frame.
    pub fn refresh(&mut self, session: &Session) {
        if self.session != Some(session.id) {
            *self = Self {
                session: Some(session.id),
                version: self.version + 1,
                ..Self::default()
            };
        }
        let now = session.named_entities();
        if !now.is(&self.seen) {
            self.waiting.extend(now.changed_since(&self.seen));
            self.seen = now;
            self.ranks = OnceCell::new();
            self.version += 1;
        }
        if self.waiting.is_empty() {
            return;
        }
        let from = self.waiting.len().saturating_sub(AT_ONCE);
        for id in self.waiting.split_off(from) {
            self.forget(id);
            if let Some(entity) = session.entity(id) {
                self.take_in(entity);
            }
        }
        self.ranks = OnceCell::new();
        self.version += 1;
    }

    /// Whether all names are known by now.
    pub fn is_whole(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Another whenever answers may be others.
    pub fn version(&self) -> u64 {
        self.version
    }

    fn take_in(&mut self, entity: &Entity) {
        let known = Known {
            id: entity.id,
            label: entity.label.clone(),
            folded: entity.all_names().map(fold).collect(),
        };
        self.by_name.insert((first(&known).to_owned(), entity.id));
        self.places.insert(entity.id, self.known.len());
        self.known.push(known);
    }

    fn forget(&mut self, id: EntityId) {
        let Some(place) = self.places.remove(&id) else {
            return;
        };
        let known = self.known.swap_remove(place);
        self.by_name.remove(&(first(&known).to_owned(), id));
        if let Some(moved) = self.known.get(place) {
            self.places.insert(moved.id, place);
        }
    }

    fn ranks(&self) -> &Ranks {
        self.ranks.get_or_init(|| {
            let by_name = self.by_name.iter().map(|(_, id)| *id);
            let mut order: Vec<(Reverse<usize>, EntityId)> = by_name
                .map(|id| (Reverse(self.seen.uses(id)), id))
                .collect();
            // It keeps the order of names.
            order.sort_by_key(|(uses, _)| *uses);
            let order: Vec<EntityId> = order.into_iter().map(|(_, id)| id).collect();
            let mut rank = vec![usize::MAX; self.known.len()];
            for (n, id) in order.iter().enumerate() {
                if let Some(rank) = self.places.get(id).and_then(|&place| rank.get_mut(place)) {
                    *rank = n;
                }
            }
            Ranks { order, rank }
        })
    }

    /// Those a name of which answers to `query`, the best first; of equals those used most,
    /// then by name.
    pub fn find(&self, query: &str) -> Vec<Found> {
        let query = fold(query);
        if query.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Fit, usize, usize, EntityId)> = Vec::new();
        for (known, &rank) in self.known.iter().zip(&self.ranks().rank) {
            let best = known
                .folded
                .iter()
                .filter_map(|name| Some((fit(name, &query)?, name.len())))
                .min();
            found.extend(best.map(|(fit, length)| (fit, length, rank, known.id)));
        }
        found.sort_unstable();
        let found = found.into_iter();
        found.map(|(fit, _, _, id)| Found { id, fit }).collect()
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
        let ranked = self.known.iter().zip(&self.ranks().rank);
        let mut found: Vec<_> = ranked
            .map(|(known, &rank)| {
                let fit = known.folded.iter().map(near).min();
                let fit = fit.unwrap_or(Fit::None);
                let other = Some(known.id) != recent;
                (fit, other, known.label != *label, rank, known.id)
            })
            .collect();
        found.sort_unstable();
        let found = found.into_iter();
        found.map(|(fit, .., id)| Found { id, fit }).collect()
    }

    /// All of them, by name or, with `by_use`, those used most first.
    pub fn all(&self, by_use: bool) -> Vec<EntityId> {
        match by_use {
            true => self.ranks().order.clone(),
            false => self.by_name.iter().map(|(_, id)| *id).collect(),
        }
    }

    /// These, those used most first.
    pub fn by_use(&self, these: impl IntoIterator<Item = EntityId>) -> Vec<EntityId> {
        let ranks = self.ranks();
        let rank = |id: &EntityId| ranks.rank.get(*self.places.get(id)?).copied();
        let mut these: Vec<EntityId> = these.into_iter().collect();
        these.sort_by_cached_key(rank);
        these
    }

    pub fn len(&self) -> usize {
        self.known.len() + self.waiting.len()
    }
}

fn first(known: &Known) -> &str {
    known.folded.first().map_or("", String::as_str)
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
    use crate::model::edit::{Change, Edit};

    #[track_caller]
    fn check(name: &str, query: &str, want: Option<Fit>) {
        assert_eq!(fit(&fold(name), &fold(query)), want, "{query} in {name}");
    }

    fn named(session: &Session, names: &Names, query: &str) -> Vec<String> {
        let found = names.find(query).into_iter();
        let name = |found: Found| session.entity(found.id).map(|it| it.name.clone());
        found.filter_map(name).collect()
    }

    #[test]
    fn names_come_in_by_and_by_and_follow_every_change() {
        let mut ids = crate::model::Ids::seeded(5);
        let info = crate::model::Info {
            title: String::new(),
            working_languages: Vec::new(),
        };
        let mut session = Session::new(ids.next(), info, Scheme::press());
        let label = LabelKey::new("company");
        let number = 2 * AT_ONCE + 10;
        session.load_entities(
            (0..number).map(|n| Entity::new(ids.next(), label.clone(), format!("Sendal {n:05}"))),
        );
        let mut names = Names::default();
        names.refresh(&session);
        assert!(!names.is_whole());
        let early = names.version();
        for _ in 0..3 {
            names.refresh(&session);
        }
        assert!(names.is_whole());
        assert_ne!(names.version(), early);
        assert_eq!(names.all(false).len(), number);
        assert_eq!(named(&session, &names, "02009"), ["Sendal 02009"]);

        let first = names.find("00000")[0].id;
        let old = session.entity(first).unwrap().clone();
        let mut new = old.clone();
        new.name = "Kolvar".to_owned();
        let change = Change::Set {
            from: old,
            to: new.clone(),
        };
        session.apply_all(vec![Edit::Entity(change)]).unwrap();
        let before = names.version();
        names.refresh(&session);
        assert!(names.is_whole());
        assert_ne!(names.version(), before);
        assert_eq!(named(&session, &names, "kol"), ["Kolvar"]);
        assert!(names.find("00000").is_empty());
        assert_eq!(names.all(false)[0], first);
        assert_eq!(names.by_use(names.all(true)), names.all(true));

        let gone = Change::Remove(new);
        session.apply_all(vec![Edit::Entity(gone)]).unwrap();
        names.refresh(&session);
        assert!(names.find("kol").is_empty());
        assert_eq!(names.all(true).len(), number - 1);
        let before = names.version();
        names.refresh(&session);
        assert_eq!(names.version(), before, "nothing has changed");
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
