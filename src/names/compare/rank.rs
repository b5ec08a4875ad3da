//! Many names ranked by how alike they are to one.
//! Invariant: every name is ranked, the most alike first, equal ones in the order given.

use super::likeness;
use super::name::Name;

/// Names to be ranked.
#[derive(Clone, Debug)]
pub struct Ranker {
    names: Vec<Name>,
}

/// A name's place in a ranking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Its place among the names the ranker was given, from 0.
    pub index: usize,
    /// How alike, from 0 to 1.
    pub score: f64,
}

impl Ranker {
    /// Makes names ready to be ranked.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            names: names.into_iter().map(Name::new).collect(),
        }
    }

    /// All names, the most alike to `name` first.
    #[must_use]
    pub fn rank(&self, name: &str) -> Vec<Ranked> {
        let name = Name::new(name);
        let scored = self.names.iter().map(|other| likeness::sound(&name, other));
        let mut ranked: Vec<Ranked> = scored
            .enumerate()
            .map(|(index, score)| Ranked { index, score })
            .collect();
        ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.index.cmp(&b.index)));
        ranked
    }
}
