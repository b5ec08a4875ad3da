//! Sums of heights: which one lies at a depth, how deep one starts, both in O(log n).
//! Invariant: `tree[i]` is the sum of the `i & -i` values that end at value `i - 1`.

/// Non-negative heights in a Fenwick tree, in `f64`: a long document is millions of pixels
/// tall, of which `f32` loses fractions.
#[derive(Clone, Debug, Default)]
pub(super) struct Heights {
    values: Vec<f64>,
    /// One-based; `tree[0]` is unused.
    tree: Vec<f64>,
}

impl Heights {
    /// A tree of these values, in O(n).
    pub fn new(values: Vec<f64>) -> Self {
        let mut tree = Vec::with_capacity(values.len() + 1);
        tree.push(0.0);
        tree.extend_from_slice(&values);
        for at in 1..tree.len() {
            let parent = at + lowest_bit(at);
            let sum = tree[at];
            if let Some(above) = tree.get_mut(parent) {
                *above += sum;
            }
        }
        Self { values, tree }
    }

    /// The value; 0 out of bounds.
    pub fn get(&self, index: usize) -> f64 {
        self.values.get(index).copied().unwrap_or(0.0)
    }

    /// Replaces a value; nothing happens out of bounds.
    pub fn set(&mut self, index: usize, value: f64) {
        let Some(old) = self.values.get_mut(index) else {
            return;
        };
        let change = value - *old;
        *old = value;
        let mut at = index + 1;
        while let Some(sum) = self.tree.get_mut(at) {
            *sum += change;
            at += lowest_bit(at);
        }
    }

    /// The sum of the first `count` values, of all when there are fewer.
    pub fn before(&self, count: usize) -> f64 {
        let mut at = count.min(self.values.len());
        let mut sum = 0.0;
        while at > 0 {
            sum += self.tree[at];
            at -= lowest_bit(at);
        }
        sum
    }

    /// The sum of all.
    pub fn total(&self) -> f64 {
        self.before(self.values.len())
    }

    /// The value that covers `depth`: the last one that starts at or before it. 0 above the
    /// first, the last below all; values of no height are passed over.
    pub fn at(&self, depth: f64) -> usize {
        let mut index = 0;
        let mut rest = depth;
        let mut step = self.values.len().checked_ilog2().map_or(0, |log| 1 << log);
        while step > 0 {
            if let Some(&sum) = self.tree.get(index + step)
                && sum <= rest
            {
                index += step;
                rest -= sum;
            }
            step /= 2;
        }
        index.min(self.values.len().saturating_sub(1))
    }
}

fn lowest_bit(at: usize) -> usize {
    at & at.wrapping_neg()
}
