//! What goes out comes back.

use super::{drawn::translated_plans, *};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_written_reads_back_the_same(plan in translated_plans()) {
        let original = session(&plan);
        let everything = Selection::everything();
        let bytes = export(&original, &everything);
        let mut empty = empty_session();
        empty.id = original.id;
        let (again, _, report) = import(&empty, &bytes);
        prop_assert!(report.is_empty(), "{:?}", report.problems());
        prop_assert_eq!(again.scheme(), original.scheme());
        prop_assert_eq!(again.info(), original.info());
        prop_assert!(again.entities().eq(original.entities()));
        prop_assert!(again.reviewers().eq(original.reviewers()));
        prop_assert!(again.terms().eq(original.terms()));
        prop_assert_eq!(again.documents().count(), original.documents().count());
        for (ours, theirs) in again.documents().zip(original.documents()) {
            prop_assert_eq!(ours.id, theirs.id);
            prop_assert_eq!(ours.metadata(), theirs.metadata());
            prop_assert_eq!(&ours.head().source, &theirs.head().source);
            prop_assert!(ours.mentions().iter().eq(theirs.mentions()));
            prop_assert!(ours.relations().eq(theirs.relations()));
            prop_assert!(ours.target_languages().eq(theirs.target_languages()));
            for language in theirs.target_languages() {
                prop_assert!(ours.kept_segments(language).eq(theirs.kept_segments(language)));
            }
        }
        prop_assert_eq!(export(&again, &everything), bytes);
    }

    #[test]
    fn a_second_import_changes_nothing(plan in translated_plans(), into in translated_plans()) {
        let bytes = export(&session(&plan), &Selection::everything());
        let (once, _, _) = import(&session(&into), &bytes);
        let (_, merged, _) = import(&once, &bytes);
        prop_assert_eq!(merged.edits, vec![]);
    }

    #[test]
    fn without_ids_a_second_import_changes_nothing(plan in translated_plans()) {
        let bytes = export(&session(&plan), &Selection::everything());
        let mut json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        forget_ids(&mut json);
        let bytes = serde_json::to_vec(&json).unwrap();
        let (once, _, _) = import(&empty_session(), &bytes);
        let (_, merged, _) = import(&once, &bytes);
        prop_assert_eq!(merged.edits, vec![]);
    }
}

/// Takes out every `id` but those that others name, and the times.
fn forget_ids(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Array(list) => list.iter_mut().for_each(forget_ids),
        serde_json::Value::Object(object) => {
            object.remove("id");
            object.remove("at");
            object.remove("entity");
            object.remove("relations");
            object.values_mut().for_each(forget_ids);
        }
        _ => {}
    }
}
