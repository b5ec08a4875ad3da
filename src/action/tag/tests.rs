use std::sync::Arc;

use super::*;
use crate::{
    action::{Import, ImportAs},
    model::{Entity, edit::Direction},
    task::Progress,
};

const NAMES: &str = "label,entity,form,language\n\
    company,Kinvolk,Kinvolk,de\n\
    person,Ada,Ada,de\n";

fn workspace(folder: &tempfile::TempDir, texts: &[&str]) -> Workspace {
    let mut workspace = Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).unwrap();
    add(&mut workspace, texts);
    workspace
}

fn add(workspace: &mut Workspace, texts: &[&str]) {
    let input = |text: &&str| Input::Bytes {
        name: "a.txt".to_owned(),
        bytes: Arc::from(text.as_bytes()),
    };
    let import = Import {
        files: texts.iter().map(input).collect(),
        files_are: ImportAs::Text,
        ..Import::default()
    };
    let progress = Progress::default();
    import
        .run(workspace, &mut Report::new(), &progress)
        .unwrap();
}

fn tag() -> Tag {
    Tag {
        names: Input::Bytes {
            name: "names.csv".to_owned(),
            bytes: Arc::from(NAMES.as_bytes()),
        },
        status: Status::Proposed,
        fold: Fold::default(),
    }
}

fn find(workspace: &mut Workspace) -> PreparedTag {
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let mut ids = workspace.ids().fork();
    let cancel = Cancel::default();
    let found = tag().find(&session, &stamp, &mut ids, &mut Report::new(), &cancel);
    found.unwrap()
}

/// Commits; what is tagged then is what tagging at once would have given.
#[track_caller]
fn check_commit(workspace: &mut Workspace, prepared: PreparedTag) -> Tagged {
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let list = names::read_csv("names.csv", NAMES.as_bytes(), &mut Report::new()).unwrap();
    let options = TagOptions {
        status: Status::Proposed,
        fold: Fold::default(),
        documents: None,
        by: stamp.by,
        at: stamp.at,
    };
    let wanted = names::tag(
        &session,
        &list,
        &options,
        workspace.ids(),
        &mut Report::new(),
    );
    let tagged = prepared.commit(workspace, &mut Report::new()).unwrap();
    let mut after = session;
    after.apply_all(wanted.edits).unwrap();
    assert_eq!(places(workspace.session()), places(&after));
    assert_eq!(tagged.mentions, wanted.counts.mentions());
    assert_eq!(tagged.new_entities, wanted.counts.new_entities);
    assert_eq!(tagged.already_tagged, wanted.counts.already_tagged());
    let labels: usize = tagged.by_label.iter().map(|(_, n)| n).sum();
    assert_eq!(labels, tagged.mentions);
    let again = tag().run(workspace, &mut Report::new()).unwrap();
    assert_eq!((again.mentions, again.new_entities), (0, 0));
    tagged
}

/// Each mention with its document's text and its entity's name.
fn places(session: &Session) -> Vec<String> {
    let mut places = Vec::new();
    for document in session.documents() {
        for mention in document.mentions() {
            let entity = mention.entity.and_then(|id| session.entity(id));
            let name = entity.map(|entity| entity.name.as_str());
            let text = document.text().as_str();
            places.push(format!(
                "{text} {:?} {} {name:?}",
                mention.ranges, mention.label
            ));
        }
    }
    places.sort();
    places
}

const TEXTS: [&str; 2] = ["Ada kennt Kinvolk.\n", "Kinvolk kennt Ada nicht.\n"];

#[test]
fn nothing_changed_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder, &TEXTS);
    let prepared = find(&mut workspace);
    assert!(prepared.is_current(workspace.session()));
    assert_eq!(check_commit(&mut workspace, prepared).mentions, 4);
}

#[test]
fn a_document_that_came_or_went_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder, &TEXTS);
    let prepared = find(&mut workspace);
    workspace.step(Direction::Undo).unwrap();
    add(&mut workspace, &["Ada, Ada, Ada!\n"]);
    assert!(!prepared.is_current(workspace.session()));
    assert_eq!(check_commit(&mut workspace, prepared).mentions, 5);
}

#[test]
fn what_was_tagged_since_is_not_tagged_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder, &TEXTS);
    let prepared = find(&mut workspace);
    let other = find(&mut workspace);
    // One of its mentions, by hand, without an entity.
    let edit = other.found.edits.iter().find_map(|edit| match edit {
        Edit::In {
            document,
            edit: DocumentEdit::Mention(Change::Add(mention)),
        } => {
            let mut mention = mention.clone();
            mention.entity = None;
            Some(Edit::add_mention(*document, mention))
        }
        _ => None,
    });
    let what = What::TagByHand {
        label: crate::model::LabelKey::new("person"),
        text: "Ada".to_owned(),
    };
    workspace
        .commit(what, vec![edit.unwrap()], Vec::new())
        .unwrap();
    let tagged = check_commit(&mut workspace, prepared);
    assert_eq!((tagged.mentions, tagged.already_tagged), (3, 1));
}

#[test]
fn an_entity_that_was_made_since_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder, &TEXTS);
    let prepared = find(&mut workspace);
    let entity = find(&mut workspace)
        .found
        .edits
        .into_iter()
        .find_map(|edit| match edit {
            Edit::Entity(Change::Add(entity)) => Some(entity),
            _ => None,
        });
    let entity: Entity = entity.unwrap();
    let what = What::ChangeEntity {
        name: entity.name.clone(),
    };
    workspace
        .commit(what, vec![Edit::Entity(Change::Add(entity))], Vec::new())
        .unwrap();
    assert_eq!(check_commit(&mut workspace, prepared).new_entities, 1);
}

#[test]
fn cancelled_nothing_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder, &TEXTS);
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let cancel = Cancel::default();
    cancel.cancel();
    let ids = workspace.ids();
    let found = tag().find(&session, &stamp, ids, &mut Report::new(), &cancel);
    assert!(matches!(found, Err(ActionError::Cancelled(_))));
}
