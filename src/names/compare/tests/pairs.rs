//! Pairs ranked.

use super::super::{Pair, Ranker, Ranking};

#[test]
fn of_a_ranking_the_best_are_kept_and_places_are_those_of_all() {
    let syllables = [
        "ba", "cla", "de", "mo", "ri", "shu", "ta", "vel", "no", "ki",
    ];
    let latin = |at: usize| -> String {
        let parts = [at % 10, at / 10 % 10, at / 100 % 10];
        parts.iter().map(|&part| syllables[part]).collect()
    };
    let pairs: Vec<Pair> = (0..200)
        .map(|at| Pair {
            foreign: latin((at * 7 + 3) % 200),
            latin: latin(at),
        })
        .collect();
    let ranking = Ranking::of(&pairs);
    let ranker = Ranker::new(pairs.iter().map(|pair| pair.latin.as_str()));
    for ((pair, place), kept) in pairs.iter().zip(&ranking.places).zip(&ranking.ranked) {
        let all = ranker.rank(&pair.foreign);
        let own = all.iter().find(|it| pairs[it.index].latin == pair.latin);
        let own = own.map_or(0.0, |own| own.score);
        let others = |it: &&crate::names::compare::Ranked| pairs[it.index].latin != pair.latin;
        let before = all.iter().filter(others).filter(|it| it.score >= own);
        assert_eq!(*place, before.count() + 1);
        assert_eq!(kept[..], all[..kept.len()]);
        let last = all[49].score;
        let next = all.get(kept.len()).map_or(0.0, |it| it.score);
        assert!(kept.len() >= 50 && (next < last || last == 0.0));
        assert!(kept.len() == 50 || kept[kept.len() - 1].score == last);
    }
    assert!(ranking.ranked.iter().any(|kept| kept.len() < 200));
}
