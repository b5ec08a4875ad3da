//! A linear-chain conditional random field over tags of units, trained by AdaGrad.
//!
//! Sums over all ways of tagging are made by the forward and backward recurrences, scaled at each
//! unit. Training goes over the sequences one by one in an order that the seed gives, drops
//! features at random (so that what stands around a name is learned beside the name itself), and
//! averages the weights after each later round.
//! Invariant: weights depend on sequences and seed alone; tags that cannot follow each other
//! have probability zero.

use super::random::Random;
use crate::task::{Cancel, Cancelled};

/// Lanes of a row: tags are padded to whole blocks of these, which the compiler adds at once.
const LANES: usize = 8;

/// What stands for »cannot follow«.
const NEVER: f32 = f32::NEG_INFINITY;

/// One sequence of units.
#[derive(Clone, Debug, Default)]
pub struct Sequence {
    /// Features of all units, one unit after the other.
    pub features: Vec<u32>,
    /// Where the features of each unit end.
    pub ends: Vec<u32>,
    /// The right tag of each unit; empty where none is to be learned.
    pub tags: Vec<u8>,
    /// How much it counts.
    pub weight: f32,
}

impl Sequence {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    fn unit(&self, at: usize) -> &[u32] {
        let start = if at == 0 {
            0
        } else {
            self.ends[at - 1] as usize
        };
        &self.features[start..self.ends[at] as usize]
    }
}

/// How training goes.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub rounds: usize,
    /// Step of AdaGrad.
    pub rate: f32,
    /// Share of features dropped at random at each visit.
    pub dropout: f32,
    /// What a weight loses at each visit, as a share of the step.
    pub decay: f32,
    /// Rounds at the end whose weights are averaged.
    pub averaged: usize,
    pub seed: u64,
}

/// Which tag may follow which: `may(from, to)`; `from` is `None` at the start.
pub type MayFollow<'a> = &'a (dyn Fn(Option<usize>, usize) -> bool + Sync);

/// Weights of a feature, and beside them in one line of the cache what training keeps of it.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C, align(64))]
struct Row {
    weights: [f32; LANES],
    /// Sums of squared gradients.
    steps: [f32; LANES],
}

/// Trained weights.
#[derive(Clone, Debug)]
pub struct Crf {
    tags: usize,
    blocks: usize,
    /// By feature, then by block.
    rows: Vec<Row>,
    /// Scores of the first tag, then of each tag after each.
    start: Vec<f32>,
    moves: Vec<f32>,
}

/// Probabilities of a sequence's tags, and what is needed for those of spans.
#[derive(Clone, Debug, Default)]
pub struct Lattice {
    tags: usize,
    /// By unit and tag: exp of the score of the features, scaled by unit.
    local: Vec<f32>,
    forward: Vec<f32>,
    backward: Vec<f32>,
    scale: Vec<f32>,
}

impl Lattice {
    /// The probability that unit `at` has this tag.
    pub fn marginal(&self, at: usize, tag: usize) -> f32 {
        let cell = at * self.tags + tag;
        self.forward[cell] * self.backward[cell]
    }

    /// How probable all up to the unit is with this tag there, scaled.
    pub fn forward(&self, at: usize, tag: usize) -> f32 {
        self.forward[at * self.tags + tag]
    }

    /// What comes after it, scaled so that forward times backward is the tag's probability.
    pub fn backward(&self, at: usize, tag: usize) -> f32 {
        self.backward[at * self.tags + tag]
    }
}

impl Crf {
    /// Learns. `features` is one more than the largest feature.
    ///
    /// # Errors
    /// It was cancelled.
    pub fn train(
        sequences: &[Sequence],
        features: usize,
        tags: usize,
        may: MayFollow<'_>,
        settings: &Settings,
        cancel: &Cancel,
    ) -> Result<Self, Cancelled> {
        let blocks = tags.div_ceil(LANES);
        let mut crf = Self {
            tags,
            blocks,
            rows: vec![Row::default(); features * blocks],
            start: vec![0.0; tags],
            moves: vec![0.0; tags * tags],
        };
        for to in 0..tags {
            if !may(None, to) {
                crf.start[to] = NEVER;
            }
            for from in 0..tags {
                if !may(Some(from), to) {
                    crf.moves[from * tags + to] = NEVER;
                }
            }
        }
        let mut trainer = Trainer {
            start_steps: vec![0.0; tags],
            move_steps: vec![0.0; tags * tags],
            settings: *settings,
            random: Random(settings.seed ^ 0x9e37_79b9_7f4a_7c15),
            kept: Vec::new(),
            gradient: vec![[0.0; LANES]; blocks],
            lattice: Lattice::default(),
        };
        let mut order: Vec<usize> = (0..sequences.len()).collect();
        let mut sum: Option<Self> = None;
        for round in 0..settings.rounds {
            trainer.random.shuffle(&mut order);
            for (done, &at) in order.iter().enumerate() {
                if done % 64 == 0 {
                    cancel.check()?;
                }
                trainer.learn(&mut crf, &sequences[at]);
            }
            if round + settings.averaged >= settings.rounds {
                match &mut sum {
                    None => sum = Some(crf.clone()),
                    Some(sum) => sum.add(&crf),
                }
            }
        }
        let mut crf = sum.unwrap_or(crf);
        crf.scale_by(1.0 / settings.averaged.max(1) as f32);
        Ok(crf)
    }

    fn add(&mut self, other: &Self) {
        for (row, more) in self.rows.iter_mut().zip(&other.rows) {
            for lane in 0..LANES {
                row.weights[lane] += more.weights[lane];
            }
        }
        let own = self.start.iter_mut().chain(&mut self.moves);
        for (own, more) in own.zip(other.start.iter().chain(&other.moves)) {
            *own += more;
        }
    }

    fn scale_by(&mut self, factor: f32) {
        for row in &mut self.rows {
            for lane in &mut row.weights {
                *lane *= factor;
            }
        }
        for own in self.start.iter_mut().chain(&mut self.moves) {
            *own *= factor;
        }
    }

    /// How probable each tag of each unit is; `kept` are the features that count.
    fn infer(&self, kept: &[u32], ends: &[u32], lattice: &mut Lattice) {
        let (tags, n) = (self.tags, ends.len());
        lattice.tags = tags;
        lattice.local.clear();
        let mut begin = 0;
        let mut score = vec![[0.0_f32; LANES]; self.blocks];
        for &end in ends {
            score.fill([0.0; LANES]);
            for &feature in &kept[begin..end as usize] {
                let at = feature as usize * self.blocks;
                for (score, row) in score.iter_mut().zip(&self.rows[at..at + self.blocks]) {
                    for (score, weight) in score.iter_mut().zip(&row.weights) {
                        *score += weight;
                    }
                }
            }
            begin = end as usize;
            let flat = score.as_flattened();
            let most = flat[..tags].iter().copied().fold(f32::MIN, f32::max);
            let local = flat[..tags].iter().map(|score| (score - most).exp());
            lattice.local.extend(local);
        }
        let moves: Vec<f32> = self.moves.iter().map(|s| s.exp()).collect();
        lattice.forward.clear();
        lattice.forward.resize(n * tags, 0.0);
        lattice.backward.clear();
        lattice.backward.resize(n * tags, 0.0);
        lattice.scale.clear();
        lattice.scale.resize(n, 1.0);
        for at in 0..n {
            let (before, now) = lattice.forward.split_at_mut(at * tags);
            let now = &mut now[..tags];
            if at == 0 {
                for (now, start) in now.iter_mut().zip(&self.start) {
                    *now = start.exp();
                }
            } else {
                let before = &before[(at - 1) * tags..];
                for (from, &p) in before.iter().enumerate() {
                    let row = &moves[from * tags..(from + 1) * tags];
                    for (now, m) in now.iter_mut().zip(row) {
                        *now += p * m;
                    }
                }
            }
            let local = &lattice.local[at * tags..(at + 1) * tags];
            let mut total = 0.0;
            for (now, local) in now.iter_mut().zip(local) {
                *now *= local;
                total += *now;
            }
            let total = total.max(f32::MIN_POSITIVE);
            for now in now.iter_mut() {
                *now /= total;
            }
            lattice.scale[at] = total;
        }
        if n == 0 {
            return;
        }
        lattice.backward[(n - 1) * tags..].fill(1.0);
        let mut ahead = vec![0.0_f32; tags];
        for at in (0..n - 1).rev() {
            let (now, after) = lattice.backward.split_at_mut((at + 1) * tags);
            let scale = lattice.scale[at + 1];
            for tag in 0..tags {
                ahead[tag] = after[tag] * lattice.local[(at + 1) * tags + tag] / scale;
            }
            for (from, now) in now[at * tags..].iter_mut().enumerate() {
                let row = &moves[from * tags..(from + 1) * tags];
                *now = row.iter().zip(&ahead).map(|(m, a)| m * a).sum();
            }
        }
    }

    /// What the weights say of a sequence; its tags are not looked at.
    pub fn lattice(&self, sequence: &Sequence) -> Lattice {
        let mut lattice = Lattice::default();
        self.infer(&sequence.features, &sequence.ends, &mut lattice);
        lattice
    }

    /// By which factor the forward probability of a tag at unit `at` becomes that of going on
    /// from there to another at the next unit.
    pub fn step(&self, lattice: &Lattice, at: usize, from: usize, to: usize) -> f32 {
        let next = lattice.local[(at + 1) * self.tags + to] / lattice.scale[at + 1];
        self.moves[from * self.tags + to].exp() * next
    }
}

struct Trainer {
    start_steps: Vec<f32>,
    move_steps: Vec<f32>,
    settings: Settings,
    random: Random,
    kept: Vec<u32>,
    gradient: Vec<[f32; LANES]>,
    lattice: Lattice,
}

const TINY: f32 = 1e-6;

impl Trainer {
    fn learn(&mut self, crf: &mut Crf, sequence: &Sequence) {
        let (tags, n) = (crf.tags, sequence.len());
        if n == 0 {
            return;
        }
        let mut ends = Vec::with_capacity(n);
        self.kept.clear();
        let keep_below = ((1.0 - self.settings.dropout) * 65536.0) as u32;
        for at in 0..n {
            for four in sequence.unit(at).chunks(4) {
                let mut bits = self.random.next();
                for &feature in four {
                    if ((bits & 0xffff) as u32) < keep_below {
                        self.kept.push(feature);
                    }
                    bits >>= 16;
                }
            }
            ends.push(self.kept.len() as u32);
        }
        crf.infer(&self.kept, &ends, &mut self.lattice);
        let (rate, decay) = (self.settings.rate, self.settings.decay);
        let mut begin = 0;
        for (at, &end) in ends.iter().enumerate() {
            let gradient = self.gradient.as_flattened_mut();
            let mut worst = 0.0_f32;
            for (tag, gradient) in gradient[..tags].iter_mut().enumerate() {
                let right = f32::from(u8::from(usize::from(sequence.tags[at]) == tag));
                let wrong = (self.lattice.marginal(at, tag) - right) * sequence.weight;
                *gradient = wrong;
                worst = worst.max(wrong.abs());
            }
            let end = end as usize;
            // What is known already teaches nothing more.
            if worst > 1e-2 {
                for &feature in &self.kept[begin..end] {
                    let row = feature as usize * crf.blocks;
                    for block in 0..crf.blocks {
                        let Row { weights, steps } = &mut crf.rows[row + block];
                        let gradient = &self.gradient[block];
                        for lane in 0..LANES {
                            let g = gradient[lane] + decay * weights[lane];
                            steps[lane] += g * g;
                            weights[lane] -= rate * g / (steps[lane] + TINY).sqrt();
                        }
                    }
                }
            }
            begin = end;
        }
        self.learn_moves(crf, sequence);
    }

    fn learn_moves(&mut self, crf: &mut Crf, sequence: &Sequence) {
        let tags = crf.tags;
        let rate = self.settings.rate;
        let right = |at: usize| usize::from(sequence.tags[at]);
        let update = |weight: &mut f32, step: &mut f32, g: f32| {
            if *weight > NEVER {
                *step += g * g;
                *weight -= rate * g / (*step + TINY).sqrt();
            }
        };
        for tag in 0..tags {
            let is_right = f32::from(u8::from(right(0) == tag));
            let g = (self.lattice.marginal(0, tag) - is_right) * sequence.weight;
            update(&mut crf.start[tag], &mut self.start_steps[tag], g);
        }
        let mut sums = vec![0.0_f32; tags * tags];
        for at in 1..sequence.len() {
            let lattice = &self.lattice;
            let scale = lattice.scale[at];
            for to in 0..tags {
                let cell = at * tags + to;
                let ahead = lattice.local[cell] * lattice.backward[cell] / scale;
                for from in 0..tags {
                    sums[from * tags + to] += lattice.forward[(at - 1) * tags + from] * ahead;
                }
            }
        }
        for (cell, sum) in sums.iter_mut().enumerate() {
            *sum *= crf.moves[cell].exp();
        }
        for at in 1..sequence.len() {
            sums[right(at - 1) * tags + right(at)] -= 1.0;
        }
        for (cell, &sum) in sums.iter().enumerate() {
            let g = sum * sequence.weight;
            update(&mut crf.moves[cell], &mut self.move_steps[cell], g);
        }
    }
}
