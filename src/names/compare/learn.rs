//! Learning the costs of `sounds` from pairs of spellings, by expectation maximisation.
//!
//! Every way to cut both words of a pair into pieces counts as far as it is likely by the
//! counts of the round before. From the fourth round on each pair of pieces, but for single
//! letters, loses one count: pieces that are rarely worth it go, and what is left is a small
//! table that holds for names it never saw.
//! Invariant: no name of the pairs is in the table, only pieces of at most three letters.

use std::collections::HashMap;

use super::sounds::{END, FOREIGN, LATIN, START};
use super::spelling::spell;

const ROUNDS: usize = 12;
/// The rounds before rare pieces go.
const PATIENCE: usize = 3;
const LOST: f64 = 1.0;
/// Rarer ones are not written down.
const RAREST: f64 = 1e-7;

/// A pair of pieces between two places of a pair of words.
struct Edge {
    from: u32,
    to: u32,
    pieces: u32,
}

#[derive(Default)]
struct Pieces {
    ids: HashMap<(String, String), u32>,
    listed: Vec<(String, String)>,
}

/// The table for `pairs` (foreign, Latin) as the file that is shipped.
pub(super) fn table<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut pieces = Pieces::default();
    let graphs: Vec<(usize, Vec<Edge>)> = pairs
        .map(|(foreign, latin)| graph(&spell(foreign).1, &spell(latin).1, &mut pieces))
        .collect();
    let size = |(a, b): &(String, String)| a.chars().count() + b.chars().count();
    let mut likely: Vec<f64> = pieces
        .listed
        .iter()
        .map(|it| {
            let one_sided = it.0.is_empty() || it.1.is_empty();
            0.1_f64.powi(size(it) as i32) * if one_sided { 0.1 } else { 1.0 }
        })
        .collect();
    for round in 0..ROUNDS {
        let mut counts = vec![0.0; likely.len()];
        for (places, edges) in &graphs {
            expect(*places, edges, &likely, &mut counts);
        }
        if round >= PATIENCE {
            for (count, it) in counts.iter_mut().zip(&pieces.listed) {
                if size(it) > 2 {
                    *count = f64::max(*count - LOST, 0.0);
                }
            }
        }
        let all: f64 = counts.iter().sum();
        likely = counts.iter().map(|count| count / all).collect();
    }
    let mut lines: Vec<String> = pieces
        .listed
        .iter()
        .zip(&likely)
        .filter(|(_, likely)| **likely > RAREST)
        .map(|((foreign, latin), likely)| {
            let thousandths = (-likely.ln() * 1000.0).round() as u32;
            format!("{foreign}\t{latin}\t{thousandths}\n")
        })
        .collect();
    lines.sort();
    lines.concat()
}

/// All pairs of pieces of two words, by where they begin; and the number of places.
fn graph(foreign: &str, latin: &str, pieces: &mut Pieces) -> (usize, Vec<Edge>) {
    let marked = |word: &str| -> Vec<char> {
        let edges = ([START], [END]);
        edges
            .0
            .into_iter()
            .chain(word.chars())
            .chain(edges.1)
            .collect()
    };
    let (foreign, latin) = (marked(foreign), marked(latin));
    let width = latin.len() + 1;
    let mut edges = Vec::new();
    for i in 0..=foreign.len() {
        for j in 0..=latin.len() {
            for di in 0..=FOREIGN.min(foreign.len() - i) {
                for dj in 0..=LATIN.min(latin.len() - j) {
                    let (from, to) = (&foreign[i..i + di], &latin[j..j + dj]);
                    if !may_stand_for(from, to) {
                        continue;
                    }
                    let key = (from.iter().collect(), to.iter().collect());
                    edges.push(Edge {
                        from: (i * width + j) as u32,
                        to: ((i + di) * width + j + dj) as u32,
                        pieces: pieces.id(key),
                    });
                }
            }
        }
    }
    ((foreign.len() + 1) * width, edges)
}

/// One letter may stand for nothing; edges of words only go with edges.
fn may_stand_for(foreign: &[char], latin: &[char]) -> bool {
    let both = |edge: char| foreign.contains(&edge) == latin.contains(&edge);
    let size = match (foreign.len(), latin.len()) {
        (0, n) | (n, 0) => n == 1,
        _ => true,
    };
    size && both(START) && both(END)
}

/// Adds how often each pair of pieces is expected in one pair of words.
fn expect(places: usize, edges: &[Edge], likely: &[f64], counts: &mut [f64]) {
    let (mut before, mut after) = (vec![0.0; places], vec![0.0; places]);
    before[0] = 1.0;
    after[places - 1] = 1.0;
    for edge in edges {
        before[edge.to as usize] += before[edge.from as usize] * likely[edge.pieces as usize];
    }
    for edge in edges.iter().rev() {
        after[edge.from as usize] += after[edge.to as usize] * likely[edge.pieces as usize];
    }
    if after[0] <= 0.0 {
        return;
    }
    for edge in edges {
        let through = before[edge.from as usize] * after[edge.to as usize];
        counts[edge.pieces as usize] += through * likely[edge.pieces as usize] / after[0];
    }
}

impl Pieces {
    fn id(&mut self, key: (String, String)) -> u32 {
        if let Some(&id) = self.ids.get(&key) {
            return id;
        }
        let id = self.listed.len() as u32;
        self.listed.push(key.clone());
        self.ids.insert(key, id);
        id
    }
}
