//! How likely a spelling in another writing is of a Latin one: a weighted transducer whose
//! costs were learned (`learn`) and are shipped as tables of numbers (`assets/sounds`).
//!
//! Both words are cut into pieces, of up to two letters there and three here; each pair of
//! pieces costs what the table says, in thousandths of a nat, and the cheapest way to cut
//! both is taken. What the table does not have costs more than anything it has.
//! Invariant: a cost is never negative and finite for words of any letters.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spelling::Writing;

/// The longest piece, in letters.
pub(super) const FOREIGN: usize = 2;
pub(super) const LATIN: usize = 3;
/// Marks of the start and the end of a word, which have sounds of their own.
pub(super) const START: char = '^';
pub(super) const END: char = '$';
/// The cost of one letter for another that it was never seen for: 1 in 100,000.
const OTHER: f32 = 11.513;
/// The cost of a letter for nothing that it was never seen for.
const NOTHING: f32 = 10.414;
/// The cost of a start or an end alone where the table has none.
const EDGE: f32 = 6.908;
/// How much of a word's own likelihood is taken off; tuned on the pairs learned from.
const ALONE: f32 = 0.85;
/// Longer words are compared by their first so many letters.
const LONGEST: usize = 60;

const NONE: u16 = u16::MAX;
/// Of Latin pieces: nothing at all.
const EMPTY: u16 = 0;

/// The writings that have a table, by their place.
pub(super) const WRITINGS: [Writing; 3] = [Writing::Kana, Writing::Arabic, Writing::Hebrew];
const TABLES: [&str; 3] = [
    include_str!("../../../assets/sounds/kana.tsv"),
    include_str!("../../../assets/sounds/arabic.tsv"),
    include_str!("../../../assets/sounds/hebrew.tsv"),
];

/// One line of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub foreign: String,
    pub latin: String,
    /// Minus the logarithm of how often the two stand for each other, of all pairs of pieces.
    pub cost: f32,
}

/// The lines of a table; lines that are not `piece, tab, piece, tab, thousandths` are left out.
pub(super) fn entries(table: &str) -> impl Iterator<Item = Entry> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut fields = line.split('\t');
        let (foreign, latin) = (fields.next()?, fields.next()?);
        let thousandths: u32 = fields.next()?.parse().ok()?;
        Some(Entry {
            foreign: foreign.to_owned(),
            latin: latin.to_owned(),
            cost: thousandths as f32 / 1000.0,
        })
    })
}

/// All tables, made ready.
#[derive(Debug)]
pub(super) struct Sounds {
    latin: HashMap<String, u16>,
    tables: Vec<Table>,
}

/// The costs of one writing.
#[derive(Debug)]
struct Table {
    foreign: HashMap<String, u16>,
    /// By foreign piece, then by Latin piece; infinite where they never stand for each other.
    costs: Vec<Vec<f32>>,
    foreign_alone: Vec<f32>,
    latin_alone: Vec<f32>,
}

/// Foreign pieces every table has: nothing, and a letter the table does not know.
const INSERTED: u16 = 0;
const UNKNOWN: u16 = 1;

/// A Latin word, cut in every way.
#[derive(Clone, Debug, Default)]
pub(super) struct LatinWord {
    /// At each letter the pieces that begin there, by length less one.
    pieces: Vec<[u16; LATIN]>,
    /// By writing: what it costs to come upon the word by chance.
    alone: [f32; WRITINGS.len()],
}

/// A word of another writing, cut in every way.
#[derive(Clone, Debug, Default)]
pub(super) struct ForeignWord {
    table: usize,
    pieces: Vec<[u16; FOREIGN]>,
    alone: f32,
}

static SHIPPED: LazyLock<Sounds> = LazyLock::new(|| Sounds::new(TABLES));

/// The tables that are shipped.
pub(super) fn shipped() -> &'static Sounds {
    &SHIPPED
}

impl Sounds {
    pub(super) fn new(tables: [&str; WRITINGS.len()]) -> Self {
        let tables = tables.map(|table| entries(table).collect::<Vec<_>>());
        let mut latin = HashMap::from([(String::new(), EMPTY)]);
        let letters = ('a'..='z').chain([START, END]).map(String::from);
        let listed = tables.iter().flatten().map(|entry| entry.latin.clone());
        for piece in letters.chain(listed) {
            let next = latin.len() as u16;
            latin.entry(piece).or_insert(next);
        }
        let tables = tables.iter().map(|entries| Table::new(entries, &latin));
        Self {
            tables: tables.collect(),
            latin,
        }
    }

    /// A word of `a` to `z`.
    pub(super) fn latin(&self, word: &str) -> LatinWord {
        let pieces = cut(word, |piece| self.latin.get(piece).copied().unwrap_or(NONE));
        let alone = |table: &Table| alone(&pieces, &table.latin_alone);
        let mut costs = [0.0; WRITINGS.len()];
        for (cost, table) in costs.iter_mut().zip(&self.tables) {
            *cost = alone(table);
        }
        LatinWord {
            alone: costs,
            pieces,
        }
    }

    /// A word as it is spelled for `writing`; `None` where there is no table for that.
    pub(super) fn foreign(&self, writing: Writing, word: &str) -> Option<ForeignWord> {
        let at = WRITINGS.iter().position(|&it| it == writing)?;
        let table = self.tables.get(at)?;
        let pieces = cut(word, |piece| match table.foreign.get(piece) {
            Some(&id) => id,
            None if piece.chars().nth(1).is_none() => UNKNOWN,
            None => NONE,
        });
        Some(ForeignWord {
            table: at,
            alone: alone(&pieces, &table.foreign_alone),
            pieces,
        })
    }

    /// How much of what is surprising in the foreign word the Latin one explains: about 1
    /// for the same name, 0 and less for two that have nothing to do with each other.
    pub(super) fn explained(&self, foreign: &ForeignWord, latin: &LatinWord) -> f32 {
        let Some(table) = self.tables.get(foreign.table) else {
            return f32::NEG_INFINITY;
        };
        let cost = table.cheapest(foreign, latin);
        let by_chance = latin.alone[foreign.table] + foreign.alone;
        (ALONE * by_chance - cost) / foreign.alone.max(1.0)
    }
}

/// All pieces of a word between its edges, as ids.
fn cut<const N: usize>(word: &str, id: impl Fn(&str) -> u16) -> Vec<[u16; N]> {
    let mut text = String::from(START);
    text.extend(word.chars().take(LONGEST));
    text.push(END);
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let end = |n: usize| starts.get(n).copied().unwrap_or(text.len());
    let mut pieces = vec![[NONE; N]; starts.len()];
    for (n, at) in pieces.iter_mut().enumerate() {
        for (more, piece) in at.iter_mut().enumerate() {
            if n + more < starts.len() {
                *piece = id(&text[end(n)..end(n + more + 1)]);
            }
        }
    }
    pieces
}

/// What it costs to come upon these pieces by chance: minus the logarithm of the likelihood,
/// over all ways to cut the word.
fn alone<const N: usize>(pieces: &[[u16; N]], costs: &[f32]) -> f32 {
    let mut likely = vec![0.0_f64; pieces.len() + 1];
    likely[0] = 1.0;
    for (at, starting) in pieces.iter().enumerate() {
        for (more, &piece) in starting.iter().enumerate() {
            let to = at + more + 1;
            if let Some(&cost) = costs.get(usize::from(piece))
                && to < likely.len()
            {
                likely[to] += likely[at] * f64::from(-cost).exp();
            }
        }
    }
    let whole = likely[pieces.len()].max(f64::MIN_POSITIVE);
    -whole.ln() as f32
}

impl Table {
    fn new(entries: &[Entry], latin: &HashMap<String, u16>) -> Self {
        let mut foreign = HashMap::from([(String::new(), INSERTED)]);
        let (count, one) = (latin.len(), |id: &u16| usize::from(*id));
        let mut costs = vec![vec![f32::INFINITY; count]; 2];
        let mut foreign_alone = vec![0.0_f32; 2];
        let mut latin_alone = vec![0.0_f32; count];
        for entry in entries {
            let Some(to) = latin.get(&entry.latin).map(one) else {
                continue;
            };
            // Nought is an id already: the first that is new is two.
            let next = costs.len() as u16;
            let from = usize::from(*foreign.entry(entry.foreign.clone()).or_insert(next));
            if from == costs.len() {
                costs.push(vec![f32::INFINITY; count]);
                foreign_alone.push(0.0);
            }
            costs[from][to] = entry.cost;
            foreign_alone[from] += (-entry.cost).exp();
            latin_alone[to] += (-entry.cost).exp();
        }
        for edge in [START, END].map(String::from) {
            let next = costs.len() as u16;
            foreign.entry(edge).or_insert(next);
            costs.push(vec![f32::INFINITY; count]);
            foreign_alone.push(0.0);
        }
        let letters: Vec<usize> = latin
            .iter()
            .filter(|(piece, _)| piece.len() == 1 && piece.as_bytes()[0].is_ascii_lowercase())
            .map(|(_, id)| one(id))
            .collect();
        for &letter in &letters {
            at_most(&mut costs[usize::from(INSERTED)][letter], NOTHING);
        }
        let known = foreign.iter().filter(|(piece, _)| {
            let mut letters = piece.chars();
            !matches!(letters.next(), None | Some(START | END)) && letters.next().is_none()
        });
        let known: Vec<usize> = known.map(|(_, id)| one(id)).collect();
        for from in known.into_iter().chain([usize::from(UNKNOWN)]) {
            at_most(&mut costs[from][usize::from(EMPTY)], NOTHING);
            for &letter in &letters {
                at_most(&mut costs[from][letter], OTHER);
            }
            foreign_alone[from] = foreign_alone[from].max((-OTHER).exp());
        }
        for edge in [START, END].map(String::from) {
            if let (Some(from), Some(to)) = (foreign.get(&edge), latin.get(&edge)) {
                at_most(&mut costs[one(from)][one(to)], EDGE);
                let (from, to) = (&mut foreign_alone[one(from)], &mut latin_alone[one(to)]);
                *from = from.max((-EDGE).exp());
                *to = to.max((-EDGE).exp());
            }
        }
        for &letter in &letters {
            latin_alone[letter] = latin_alone[letter].max((-OTHER).exp());
        }
        let as_cost = |likely: f32| match likely > 0.0 {
            true => -likely.ln(),
            false => f32::INFINITY,
        };
        Self {
            foreign,
            costs,
            foreign_alone: foreign_alone.into_iter().map(as_cost).collect(),
            latin_alone: latin_alone.into_iter().map(as_cost).collect(),
        }
    }

    /// The cost of the cheapest way to cut both words.
    fn cheapest(&self, foreign: &ForeignWord, latin: &LatinWord) -> f32 {
        let (rows, columns) = (foreign.pieces.len(), latin.pieces.len());
        let width = columns + 1;
        let mut least = vec![f32::INFINITY; (rows + 1) * width];
        least[0] = 0.0;
        let inserted = &self.costs[usize::from(INSERTED)];
        for row in 0..=rows {
            let starting = foreign.pieces.get(row).copied().unwrap_or([NONE; FOREIGN]);
            let taken = starting.map(|piece| self.costs.get(usize::from(piece)));
            for column in 0..=columns {
                let at = row * width + column;
                let here = least[at];
                if here == f32::INFINITY {
                    continue;
                }
                let pieces = latin.pieces.get(column).copied().unwrap_or([NONE; LATIN]);
                if let Some(cost) = inserted.get(usize::from(pieces[0])) {
                    at_most(&mut least[at + 1], here + cost);
                }
                for (more, costs) in taken.iter().enumerate() {
                    let (Some(costs), to) = (costs, at + (more + 1) * width) else {
                        continue;
                    };
                    if more == 0 {
                        at_most(&mut least[to], here + costs[usize::from(EMPTY)]);
                    }
                    for (wide, &piece) in pieces.iter().enumerate() {
                        if let Some(cost) = costs.get(usize::from(piece)) {
                            at_most(&mut least[to + wide + 1], here + cost);
                        }
                    }
                }
            }
        }
        least[rows * width + columns]
    }
}

fn at_most(value: &mut f32, limit: f32) {
    if limit < *value {
        *value = limit;
    }
}
