//! Which of a session's entities a name is likely one of.
//! Invariant: the same session gives the same answer; the likeliest stand first.

use rayon::prelude::*;

use super::compare::{Name, Reason, compare};
use crate::model::{EntityId, LabelKey, Session};

/// Below this score nothing is said.
const LEAST: f64 = 0.5;
/// From this score on little doubt is left.
const SURE: f64 = 0.75;

/// An entity that a name is likely one of.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeliest {
    pub entity: EntityId,
    pub label: LabelKey,
    /// From 0 to 1.
    pub score: f64,
    pub reason: Reason,
}

impl Likeliest {
    /// Whether it may be taken without asking. A part of a name is another thing with the
    /// same beginning more often than not; of a person the last word serves for the whole.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        let part = self.reason == Reason::PartOfName;
        self.score >= SURE && (!part || self.label.as_str() == "person")
    }
}

/// At most `most` entities with a name like this one, each with its likest name.
#[must_use]
pub fn likeliest(session: &Session, name: &str, most: usize) -> Vec<Likeliest> {
    let wanted = Name::new(name);
    let entities: Vec<_> = session.entities().collect();
    let mut found: Vec<Likeliest> = entities
        .par_iter()
        .filter_map(|entity| {
            let likest = entity
                .all_names()
                .filter_map(|text| compare(&wanted, &Name::new(text)))
                .max_by(|a, b| a.score.total_cmp(&b.score))?;
            (likest.score >= LEAST).then(|| Likeliest {
                entity: entity.id,
                label: entity.label.clone(),
                score: likest.score,
                reason: likest.reason,
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let sure = b.is_sure().cmp(&a.is_sure());
        sure.then(b.score.total_cmp(&a.score))
    });
    found.truncate(most);
    found
}

#[cfg(test)]
mod tests {
    use super::super::spread::testing::session;
    use super::*;
    use crate::model::{
        Entity,
        edit::{Change, Edit},
    };

    #[test]
    fn the_same_name_in_another_writing_is_sure_and_a_part_is_offered() {
        let (mut session, _, mut ids) = session(&[]);
        for (label, name) in [
            ("person", "Ilse Brandwein"),
            ("product", "Kolvar Cloud"),
            ("company", "Kolvar"),
            ("company", "Briskel"),
        ] {
            let entity = Entity::new(ids.next(), LabelKey::new(label), name.to_owned());
            session
                .apply_all(vec![Edit::Entity(Change::Add(entity))])
                .unwrap();
        }
        let told = |name: &str| -> Vec<(String, bool)> {
            likeliest(&session, name, 3)
                .iter()
                .map(|it| {
                    (
                        session.entity(it.entity).unwrap().name.clone(),
                        it.is_sure(),
                    )
                })
                .collect()
        };
        assert_eq!(told("Kolvar GmbH")[0], ("Kolvar".to_owned(), true));
        assert_eq!(told("Brandwein"), [("Ilse Brandwein".to_owned(), true)]);
        assert!(told("Cloud").iter().all(|(_, sure)| !sure));
        assert!(told("Zeppelin").is_empty());
        assert_eq!(likeliest(&session, "Kolvar", 1).len(), 1);
    }
}
