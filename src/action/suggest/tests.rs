use std::sync::Arc;

use super::*;
use crate::{
    action::{Action, Import, ImportAs, Input},
    model::Report,
    task::Progress,
};

const LEARNED: &str = "Die\tO\nKnarrup\tB-company\nAG\tI-company\nwächst\tO\n.\tO\n\n\
    Die\tO\nVelsing\tB-company\nAG\tI-company\nschrumpft\tO\n.\tO\n\n\
    Die\tO\nOstrel\tB-company\nAG\tI-company\nwächst\tO\n.\tO\n\n\
    Die\tO\nSonne\tO\nscheint\tO\n.\tO\n\n\
    Bei\tO\nder\tO\nDrimmel\tB-company\nAG\tI-company\ngeht\tO\nes\tO\nvoran\tO\n.\tO\n";

const READ: &str = "Die Harwitz AG wächst.\nEs regnet.\n";

fn workspace(folder: &tempfile::TempDir) -> Workspace {
    let mut workspace = Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).unwrap();
    for (name, bytes, files_are) in [
        ("a.conll", LEARNED, ImportAs::Format("conll".to_owned())),
        ("b.txt", READ, ImportAs::Text),
    ] {
        let import = Import {
            files: vec![Input::Bytes {
                name: name.to_owned(),
                bytes: Arc::from(bytes.as_bytes()),
            }],
            files_are,
            ..Import::default()
        };
        let progress = Progress::default();
        import
            .run(&mut workspace, &mut Report::new(), &progress)
            .unwrap();
    }
    workspace
}

fn suggest() -> Suggest {
    Suggest {
        seed: 1,
        documents: None,
    }
}

/// Mentions of the second document: label, quote, status, origin.
fn proposed(workspace: &Workspace) -> Vec<(String, String, Status, Origin)> {
    let document = workspace.session().documents().nth(1).unwrap();
    let text = document.text().as_str();
    let mentions = document.mentions().iter();
    mentions
        .map(|m| {
            let quote = m.ranges.quote(text).unwrap();
            (m.label.to_string(), quote, m.status, m.origin)
        })
        .collect()
}

#[test]
fn what_was_confirmed_elsewhere_proposes_here_and_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let suggested = suggest().run(&mut workspace).unwrap();
    assert_eq!(
        (suggested.learned, suggested.mentions, suggested.documents),
        (4, 1, 1)
    );
    let harwitz = (
        "company".to_owned(),
        "Harwitz AG".to_owned(),
        Status::Proposed,
        Origin::Model,
    );
    assert_eq!(proposed(&workspace), [harwitz]);
    let again = suggest().run(&mut workspace).unwrap();
    assert_eq!(again.mentions, 0);
    let undone = Action::Undo { steps: Some(1) };
    undone
        .run(&mut workspace, &mut Report::new(), &Progress::default())
        .unwrap();
    assert_eq!(proposed(&workspace), []);
}

#[test]
fn what_was_rejected_meanwhile_is_not_proposed_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let prepared = suggest()
        .find(&session, &stamp, &Cancel::default())
        .unwrap();
    let document = session.documents().nth(1).unwrap();
    let proposal = prepared.found[1].1[0].clone();
    let ranges = Ranges::one(proposal.range);
    let id = workspace.ids().next();
    let mut mention = Mention::new(id, ranges, proposal.label, None, stamp.at);
    mention.status = Status::Rejected;
    let what = What::Suggest { mentions: 1 };
    let edit = Edit::add_mention(document.id, mention);
    workspace.commit(what, vec![edit], Vec::new()).unwrap();
    assert!(!prepared.is_current(workspace.session()));
    assert_eq!(prepared.commit(&mut workspace).unwrap().mentions, 0);
}

#[test]
fn a_session_without_decisions_gets_no_proposals() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).unwrap();
    assert_eq!(suggest().run(&mut workspace).unwrap().mentions, 0);
}
