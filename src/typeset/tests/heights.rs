//! The Fenwick tree against plain sums.

use proptest::prelude::*;

use crate::typeset::fenwick::Heights;

fn values() -> impl Strategy<Value = Vec<f64>> {
    // Whole numbers, so that sums are exact; zeros among them.
    prop::collection::vec((0_u32..50).prop_map(f64::from), 0..80)
}

proptest! {
    #[test]
    fn sums_are_those_of_the_values(
        mut plain in values(),
        changes in prop::collection::vec((0_usize..90, 0_u32..90), 0..20),
        depth in -10.0_f64..4000.0,
    ) {
        let mut heights = Heights::new(plain.clone());
        for (index, value) in changes {
            heights.set(index, f64::from(value));
            if let Some(slot) = plain.get_mut(index) {
                *slot = f64::from(value);
            }
        }
        for count in 0..=plain.len() + 2 {
            let want: f64 = plain.iter().take(count).sum();
            prop_assert_eq!(heights.before(count), want);
        }
        prop_assert_eq!(heights.total(), plain.iter().sum::<f64>());
        let index = heights.at(depth);
        if !plain.is_empty() {
            prop_assert!(index < plain.len());
            let top = heights.before(index);
            prop_assert!(top <= depth.max(0.0) || index == 0);
            if index + 1 < plain.len() {
                prop_assert!(depth < heights.before(index + 1));
            }
        } else {
            prop_assert_eq!(index, 0);
        }
    }
}
