//! Two names compared, also across scripts: how alike they are, and why.
//!
//! | file | holds |
//! |---|---|
//! | `spelling`, `kana`, `letters` | a word in the letters it is compared by |
//! | `sounds` | how likely a spelling in another writing is of a Latin one |
//! | `learn` | how the costs of `sounds` were learned (tests only) |
//! | `variant` | two spellings of one word in Latin letters |
//! | `name`, `aside` | a name in its words; titles and legal forms set aside |
//! | `align` | the words of two names matched one to one |
//! | `short` | abbreviations and inflected forms |
//! | `likeness` | all of it: a score and a reason |
//! | `start` | how a word may start to sound |
//! | `rank` | many names ranked for one |
//! | `pairs` | pairs of spellings read from a file, and how well ranking finds them |
//!
//! Invariant: comparing is symmetric, and a name compared with itself scores 1.

mod align;
mod aside;
mod kana;
#[cfg(test)]
mod learn;
mod letters;
mod likeness;
mod name;
mod pairs;
mod rank;
mod short;
mod sounds;
mod spelling;
mod start;
#[cfg(test)]
mod tests;
mod variant;

pub use likeness::{Likeness, Reason, compare};
pub use name::Name;
pub use pairs::{BadPair, LONGEST_LINE, Pair, PairError, Pairs, Ranking, read_pairs};
pub use rank::{Ranked, Ranker};
pub use spelling::Writing;
pub(crate) use start::{SoundCounts, consonants, first_sounds, sound_counts};
