//! The index finds what comparing everything finds.

use super::*;

/// The plain way: every unit compared, by a table.
fn plain(one: &[u32], other: &[u32]) -> u8 {
    let most = one.len().max(other.len());
    if most == 0 {
        return 0;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut last = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let change = last + usize::from(a != b);
            last = row[j + 1];
            row[j + 1] = change.min(last + 1).min(row[j] + 1);
        }
    }
    (100 * (most - row[other.len()]) / most) as u8
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_index_leaves_no_match_out(
        units in prop::collection::vec(prop::collection::vec(0_usize..9, 0..9), 1..40),
        asked in prop::collection::vec(0_usize..9, 0..9),
        least in 1_u8..=100,
    ) {
        const WORDS: [&str; 9] = ["laufen", "läuft", "Haus", "12", "und", ",", "Häuser", "7", "!"];
        let text = |words: &[usize]| words.iter().map(|at| WORDS[*at]).collect::<Vec<_>>().join(" ");
        let mut made = Made::new("de", "en");
        let units: Vec<String> = units.iter().map(|words| text(words)).collect();
        let pairs: Vec<(&str, String)> = units
            .iter()
            .enumerate()
            .map(|(at, source)| (source.as_str(), format!("t{at}")))
            .collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (*a, b.as_str())).collect();
        let reference = reference(&mut made, 0, &pairs);
        let memory = made.memory(&[reference]);
        let names = Names::of(&made.session, &made.from, &made.to);
        let asked = text(&asked);
        let options = Options { least, most: 100 };
        let found = memory.matches(&Asked::text(asked.as_str()), &names, &options);
        // Those that are shown are the first of all, in the same order.
        let few = Options { least, most: 3 };
        let few = memory.matches(&Asked::text(asked.as_str()), &names, &few);
        prop_assert_eq!(&few[..], &found[..found.len().min(3)]);
        let (own, _) = memory.words.look_up(&asked);
        let mut want = Vec::new();
        for (at, source) in units.iter().enumerate() {
            let (other, _) = memory.words.look_up(source);
            let percent = [
                plain(&own.stems, &other.stems),
                plain(&own.words, &other.words),
                plain(&own.all, &other.all),
            ];
            if percent.iter().any(|percent| *percent >= least) {
                want.push((format!("t{at}"), percent));
            }
        }
        let mut got: Vec<_> = found
            .iter()
            .map(|found| {
                let percent = found.percent;
                (found.target.clone(), [percent.stems, percent.words, percent.all])
            })
            .collect();
        got.sort();
        want.sort();
        prop_assert_eq!(got, want);
    }
}
