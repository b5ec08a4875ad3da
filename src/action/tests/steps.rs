//! Going through the history, and where a group did something.

use super::{Bench, GERMAN, JAPANESE, label};
use crate::{
    action::{
        Action, ActionError, DocumentAction, EntityAction, MentionAction, Outcome, Stepped,
        history, history_len, history_page, touches,
    },
    model::{
        GroupId, Ranges,
        edit::{Direction, Edit, Group, Role, What},
    },
};

fn rename(bench: &mut Bench, title: &str) -> GroupId {
    let title = title.to_owned();
    let outcome = bench.run(DocumentAction::RenameSession { title }).unwrap();
    match outcome {
        Outcome::Changed { group, .. } => group.expect("it changed"),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn step_to(bench: &mut Bench, group: GroupId) -> Stepped {
    match bench.run(Action::StepTo { group }).expect("in the history") {
        Outcome::Stepped(stepped) => stepped,
        other => panic!("{other:?}"),
    }
}

#[test]
fn any_point_of_the_history_is_one_step_away() {
    let mut bench = Bench::bare();
    let groups: Vec<GroupId> = (0..5).map(|n| rename(&mut bench, &n.to_string())).collect();
    let walk = [(1, 3), (4, 3), (4, 0), (0, 4), (2, 2)];
    for (to, steps) in walk {
        let stepped = step_to(&mut bench, groups[to]);
        assert_eq!(stepped.groups.len(), steps);
        assert_eq!(bench.workspace.session().info().title, to.to_string());
    }
    let other = rename(&mut bench, "other");
    let error = bench.refused(Action::StepTo { group: groups[4] });
    assert!(
        matches!(error, ActionError::NotInHistory { .. }),
        "{error:?}"
    );
    let stepped = step_to(&mut bench, other);
    assert_eq!((stepped.groups.len(), stepped.touched), (0, None));
}

#[test]
fn pages_of_the_history_are_the_history_newest_first() {
    let mut bench = Bench::bare();
    for n in 0..7 {
        rename(&mut bench, &n.to_string());
    }
    bench.run(Action::Undo { steps: Some(3) }).unwrap();
    let mut want = history(&bench.workspace);
    want.reverse();
    assert_eq!(history_len(&bench.workspace), want.len());
    let mut got = Vec::new();
    for start in (0..want.len() + 4).step_by(4) {
        got.extend(history_page(&bench.workspace, start..start + 4));
    }
    let groups = |entries: &[crate::action::Entry]| -> Vec<(GroupId, bool)> {
        entries.iter().map(|it| (it.group, it.undone)).collect()
    };
    assert_eq!(groups(&got), groups(&want));
    assert_eq!(got.iter().filter(|it| it.undone).count(), 3);
    assert!(got[2].undone && !got[3].undone);
    assert!(history_page(&bench.workspace, 1000..usize::MAX).is_empty());
}

#[test]
fn undo_leads_to_what_it_took_back() {
    let mut bench = Bench::tagged();
    bench
        .run(Action::Mention(MentionAction::Tag {
            document: bench.id(JAPANESE),
            ranges: bench.find(JAPANESE, "データ"),
            label: label("product"),
            entity: None,
        }))
        .unwrap();
    let place = bench.find(JAPANESE, "データ").first();
    let Ok(Outcome::Stepped(stepped)) = bench.run(Action::Undo { steps: Some(1) }) else {
        panic!("it can be undone");
    };
    assert_eq!(stepped.direction, Direction::Undo);
    let touched = stepped.touched.expect("it touched a document");
    assert_eq!(touched.document, bench.id(JAPANESE));
    assert_eq!(touched.at, Some(place));
    let gone = touched.mentions[0];
    assert!(!bench.document(JAPANESE).mentions().contains(gone));
}

#[test]
fn a_group_touches_the_document_it_did_something_in() {
    let mut bench = Bench::tagged();
    let last = |bench: &Bench| {
        let history = bench.workspace.history();
        history.done().last().unwrap().group().unwrap()
    };
    rename(&mut bench, "x");
    assert_eq!(touches(&last(&bench)), None);
    let range = bench.find(GERMAN, "Kassel").first();
    let document = bench.id(GERMAN);
    let ranges = Ranges::one(range);
    bench.hand(DocumentAction::LeaveOut { document, ranges });
    let touched = crate::action::touched(&last(&bench)).expect("it did");
    assert_eq!((touched.document, touched.at), (document, Some(range)));
    bench.hand(EntityAction::Delete(bench.entity("Merridane Systems").id));
    assert_eq!(touches(&last(&bench)), Some(document));
}

#[test]
fn ten_thousand_groups_are_read_and_walked_in_no_time() {
    let mut history = crate::model::edit::History::default();
    let mut ids = crate::model::Ids::seeded(2);
    let info = |n: usize| crate::model::Info {
        title: n.to_string(),
        working_languages: Vec::new(),
    };
    for n in 0..10_000 {
        history.push(Group {
            id: ids.next(),
            at: jiff::Timestamp::UNIX_EPOCH,
            by: None,
            what: What::ChangeSession,
            role: Role::Work,
            edits: vec![Edit::Info {
                from: info(n),
                to: info(n + 1),
            }],
        });
    }
    let bench = Bench::bare();
    let start = std::time::Instant::now();
    for direction in [Direction::Undo, Direction::Redo] {
        while let Some(group) = history.next(direction).and_then(|step| step.group()) {
            let now = jiff::Timestamp::UNIX_EPOCH;
            history.push(group.turned(direction, ids.next(), now, None));
        }
    }
    assert_eq!(history.done().len(), 10_000);
    let session = bench.workspace.session();
    let mut lines = 0;
    while let page = super::super::steps::page(&history, session, lines..lines + 1)
        && !page.is_empty()
    {
        lines += page.len();
    }
    assert_eq!(lines, 10_000);
    // Far above what it takes, far below what a walk through all for each would.
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
