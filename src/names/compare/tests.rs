//! Names compared: hand-made cases, and figures on real pairs where they are at hand.

mod learned;
mod pairs;
