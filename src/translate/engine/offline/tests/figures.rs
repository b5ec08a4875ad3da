//! The decoder against figures that a script worked out by itself, in double precision:
//! `tests/oracles/offline/figures.py`.

use fxtranslate::engine::Engine;
use serde::Deserialize;

use super::{
    generate::{LAYERS, Recipe, WIDE, kana, latin, vocabulary},
    looked, run,
};
use crate::translate::engine::offline::Offline;

/// Of the figures, the one that is most like Firefox's models; its texts all come to an end.
pub(super) const WHOLE: Recipe = Recipe {
    seed: 1,
    whole: true,
    eos: 0.75,
    split: false,
    shortlist: false,
};

#[derive(Deserialize)]
struct Case {
    name: String,
    seed: u64,
    whole: bool,
    eos: f32,
    split: bool,
    shortlist: bool,
    texts: Vec<Figures>,
}

#[derive(Deserialize)]
struct Figures {
    text: String,
    pieces: Vec<u32>,
    /// Step by step.
    logits: Vec<Vec<f64>>,
    out: Vec<u32>,
    words: String,
    ended: bool,
    /// How far the second best was away at the least.
    margin: f64,
}

fn cases() -> Vec<Case> {
    let figures = include_str!("../../../../../tests/oracles/offline/figures.json");
    serde_json::from_str(figures).expect("figures")
}

impl Case {
    fn recipe(&self) -> Recipe {
        Recipe {
            seed: self.seed,
            whole: self.whole,
            eos: self.eos,
            split: self.split,
            shortlist: self.shortlist,
        }
    }
}

#[test]
fn logits_and_pieces_are_those_of_the_reference() {
    let mut greatest: f64 = 0.0;
    for case in cases() {
        let recipe = case.recipe();
        let source = vocabulary(&latin());
        let target = match recipe.split {
            true => vocabulary(&kana()),
            false => source.clone(),
        };
        let made = Engine::from_bytes(&recipe.model(), &source, &target).expect("a model");
        let decoder = match recipe.shortlist {
            true => made.with_shortlist_bytes(&recipe.lists()),
            false => made,
        };
        for want in &case.texts {
            let pieces = decoder.src_ids(&want.text);
            assert_eq!(pieces, want.pieces, "{}: {}", case.name, want.text);
            let context = decoder.encode(&pieces);
            let mut cells = vec![vec![0.0; WIDE]; LAYERS + 1];
            let mut before = 0;
            for (step, logits) in want.logits.iter().enumerate() {
                let top = decoder.decode_step(before, step, &context, pieces.len(), &mut cells);
                for (own, want) in decoder.project(&top).iter().zip(logits) {
                    greatest = greatest.max((f64::from(*own) - want).abs());
                }
                before = want.out.get(step).copied().unwrap_or_default();
            }
            assert!(want.margin > 0.002, "a tie would prove nothing");
            assert_eq!(
                decoder.greedy(&pieces),
                want.out,
                "{}: {}",
                case.name,
                want.text
            );
        }
    }
    assert!(greatest < 5e-5, "a logit is {greatest} away");
}

#[test]
fn a_folder_says_what_the_reference_says() {
    for case in cases() {
        let home = tempfile::tempdir().expect("a folder");
        case.recipe().put(home.path(), "deen");
        let looked = looked(home.path());
        assert_eq!(looked.troubles, [], "{}", case.name);
        let engine = Offline::new(looked.shelf);
        for want in &case.texts {
            assert!(want.ended && !want.words.is_empty(), "of no use");
            let came = run(&engine, "de", "en", &[&want.text]).remove(0);
            assert_eq!(came.as_deref(), Ok(want.words.trim()), "{}", case.name);
        }
    }
}

#[test]
fn the_figures_are_of_the_model_the_other_tests_use() {
    let whole = cases()
        .into_iter()
        .find(|it| it.name == "whole")
        .expect("a case");
    assert_eq!((whole.seed, whole.eos), (WHOLE.seed, WHOLE.eos));
}
