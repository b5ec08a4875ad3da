//! What speaks for and against two entities being one, besides the names that are alike.
//! Invariant: scores stay from 0 to 1; only pairs that reach `LEAST` come out.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::{Alike, Duplicate, Ground, LEAST, Match, Names};
use crate::model::{EntityId, Session};
use crate::names::compare::{Name, Reason, compare};

/// The same identifier elsewhere leaves little doubt.
const SAME_IDENTIFIER: f64 = 0.98;
const OTHER_IDENTIFIER: f64 = 0.2;
const OTHER_LABEL: f64 = 0.5;
/// Jonas and Greta of one family.
const OTHER_FULL_NAMES: f64 = 0.3;
/// A part of a name that is a part of several.
const ONE_OF_SEVERAL: f64 = 0.75;
/// A part of a name, or an abbreviation, in no document with the whole one, though both are
/// in one writing.
const ELSEWHERE: f64 = 0.85;
/// A first name, or the name of a maker, without the rest.
const NOT_LAST: f64 = 0.85;
/// More whole names of a part need not be looked at.
const SEVERAL: usize = 6;
/// How far shared documents bring what is likely towards certain.
const TOGETHER: f64 = 0.25;

/// What names alone say about those that are alike.
#[derive(Debug)]
pub(super) struct Judged {
    /// Parts of names that are parts of several.
    several: HashSet<String>,
    /// Pairs of entities with full names that do not go together.
    others: HashSet<(usize, usize)>,
}

pub(super) fn judge(names: &Names, best: &BTreeMap<(usize, usize), Match>) -> Judged {
    let wholes = wholes(names, best).into_par_iter();
    let several = wholes.filter(|(_, wholes)| are_several(wholes));
    let pairs = best.par_iter().map(|(&pair, _)| pair);
    let others =
        pairs.filter(|&(one, other)| are_others(names.of_entity(one), names.of_entity(other)));
    Judged {
        several: several.map(|(part, _)| part).collect(),
        others: others.collect(),
    }
}

pub(super) fn weigh(session: &Session, alike: &Alike) -> Vec<Duplicate> {
    let Alike {
        names,
        best,
        judged,
        ..
    } = alike;
    let documents = documents(session);
    let mut found: Vec<Duplicate> = best
        .iter()
        .filter_map(|(&(one, other), best)| {
            let a = session.entity(names.entities[one])?;
            let b = session.entity(names.entities[other])?;
            if a.distinct.contains(&b.id) || b.distinct.contains(&a.id) {
                return None;
            }
            let shared = shared(&documents, a.id, b.id);
            let reason = best.likeness.reason;
            let mut score = best.likeness.score;
            if reason == Reason::PartOfName {
                if judged.several.contains(&part_of(names, best)) {
                    score *= ONE_OF_SEVERAL;
                }
                if !best.likeness.is_last {
                    score *= NOT_LAST;
                }
            }
            let writing = |name: usize| names.ready[name].writing();
            let is_short = matches!(reason, Reason::PartOfName | Reason::Abbreviation);
            if is_short && shared == 0 && writing(best.names.0) == writing(best.names.1) {
                score *= ELSEWHERE;
            }
            score += TOGETHER * (1.0 - score) * (shared.min(4) as f64 / 4.0).sqrt();
            // A bank and a company may well be one.
            if !session.scheme().are_akin(&a.label, &b.label) {
                score *= OTHER_LABEL;
            }
            if judged.others.contains(&(one, other)) {
                score *= OTHER_FULL_NAMES;
            }
            let identifiers = (a.external_id.trim(), b.external_id.trim());
            let same_identifier = identifiers.0 == identifiers.1 && !identifiers.0.is_empty();
            if same_identifier {
                score = score.max(SAME_IDENTIFIER);
            } else if !identifiers.0.is_empty() && !identifiers.1.is_empty() {
                score *= OTHER_IDENTIFIER;
            }
            if score < LEAST {
                return None;
            }
            let mut reasons = Vec::new();
            if same_identifier {
                reasons.push(Ground::ExternalId(identifiers.0.to_owned()));
            }
            let text = |name: usize| names.texts[name].1.clone();
            reasons.push(Ground::Names {
                a: text(best.names.0),
                b: text(best.names.1),
                reason,
            });
            if shared > 0 {
                reasons.push(Ground::Documents(shared));
            }
            Some(Duplicate {
                a: a.id,
                b: b.id,
                score: score.min(1.0),
                reasons,
            })
        })
        .collect();
    found.sort_by(|x, y| {
        y.score
            .total_cmp(&x.score)
            .then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    found
}

/// The documents each entity is mentioned in, by their place.
fn documents(session: &Session) -> HashMap<EntityId, BTreeSet<usize>> {
    let mut found: HashMap<EntityId, BTreeSet<usize>> = HashMap::new();
    for (n, document) in session.documents().enumerate() {
        for entity in document.mentions().iter().filter_map(|it| it.entity) {
            found.entry(entity).or_default().insert(n);
        }
    }
    found
}

fn shared(documents: &HashMap<EntityId, BTreeSet<usize>>, a: EntityId, b: EntityId) -> usize {
    match (documents.get(&a), documents.get(&b)) {
        (Some(a), Some(b)) => a.intersection(b).count(),
        _ => 0,
    }
}

/// The shorter of the two names, folded: where it is a part, the part.
fn part_of(names: &Names, found: &Match) -> String {
    let joined = |name: usize| names.ready[name].joined();
    let (one, other) = (joined(found.names.0), joined(found.names.1));
    let words = |name: usize| names.ready[name].texts().count();
    match (words(found.names.0), one.len()) < (words(found.names.1), other.len()) {
        true => one,
        false => other,
    }
}

/// By part of a name: the different whole ones it is a part of.
fn wholes(
    names: &Names,
    best: &BTreeMap<(usize, usize), Match>,
) -> HashMap<String, BTreeSet<String>> {
    let mut wholes: HashMap<String, BTreeSet<String>> = HashMap::new();
    let parts = best
        .values()
        .filter(|it| it.likeness.reason == Reason::PartOfName);
    for found in parts {
        let part = part_of(names, found);
        let joined = |name: usize| names.ready[name].joined();
        let one = joined(found.names.0);
        let whole = if one == part {
            found.names.1
        } else {
            found.names.0
        };
        let whole = names.texts[whole].1.clone();
        wholes.entry(part).or_default().insert(whole);
    }
    wholes
}

/// Whether two of these names do not go together: ブレンダン・バーンズ is no other than
/// Brendan Burns.
fn are_several(wholes: &BTreeSet<String>) -> bool {
    let ready: Vec<Name> = wholes
        .iter()
        .take(SEVERAL)
        .map(|it| Name::new(it))
        .collect();
    let others = |(n, one): (usize, &Name)| {
        let mut later = ready.iter().skip(n + 1);
        later.any(|other| compare(one, other).is_none())
    };
    ready.iter().enumerate().any(others)
}

/// Whether both have full names and no two of them go together.
fn are_others(a: &[Name], b: &[Name]) -> bool {
    let full = |names: &[Name]| -> Vec<Name> {
        names
            .iter()
            .filter(|name| name.is_full())
            .cloned()
            .collect()
    };
    let (a, b) = (full(a), full(b));
    let alike = |one: &Name| b.iter().any(|other| compare(one, other).is_some());
    !a.is_empty() && !b.is_empty() && !a.iter().any(alike)
}
