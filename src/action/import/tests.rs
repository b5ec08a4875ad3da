use std::sync::Arc;

use super::super::{Import, ImportAs, ImportedFile, Input};
use crate::{
    model::{
        Report, Session, Value,
        edit::{Direction, Edit, What},
    },
    task::{Cancel, Progress},
    workspace::{Workspace, testing::add_reviewer},
};

const NEWS: &str = "Kinvolk übernimmt Nimbrecht\n\nDie Kinvolk AG übernimmt Nimbrecht.\n";
const MORE: &str = "Nimbrecht dementiert\n\nNimbrecht weiß von nichts.\n";

fn workspace(folder: &tempfile::TempDir) -> Workspace {
    Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).unwrap()
}

fn import(files: &[(&str, &str)]) -> Import {
    let input = |(name, text): &(&str, &str)| Input::Bytes {
        name: (*name).to_owned(),
        bytes: Arc::from(text.as_bytes()),
    };
    Import {
        files: files.iter().map(input).collect(),
        language: crate::text::Language::parse("de").ok(),
        ..Import::default()
    }
}

fn read(workspace: &mut Workspace, import: Import) -> super::PreparedImport {
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let mut ids = workspace.ids().fork();
    let progress = Progress::default();
    let prepared = import.read(&session, &stamp, &mut ids, &progress, &Cancel::default());
    assert_eq!(progress.done(), progress.total());
    prepared.unwrap()
}

/// What came of each file, in a word, and how many problems were met.
#[track_caller]
fn check_commit(
    workspace: &mut Workspace,
    prepared: super::PreparedImport,
    want: &[&str],
    problems: usize,
) {
    let mut report = Report::new();
    let done = prepared.commit(workspace, &mut report).unwrap();
    let word = |file: &ImportedFile| match file {
        ImportedFile::Document { title, .. } => format!("document {title}"),
        ImportedFile::Annotations { counts, .. } => format!("{} mentions", counts.mentions),
        ImportedFile::Known { title, .. } => format!("known {title}"),
        ImportedFile::Translations { .. } => "translations".to_owned(),
        ImportedFile::Terms { .. } => "terms".to_owned(),
        ImportedFile::Rules { .. } => "rules".to_owned(),
        ImportedFile::Failed { .. } => "failed".to_owned(),
    };
    let words: Vec<String> = done.files.iter().map(word).collect();
    assert_eq!(words, want);
    assert_eq!(report.total(), problems, "{report:?}");
}

fn titles(session: &Session) -> Vec<String> {
    let titles = session.documents().map(|d| d.display_title().to_owned());
    titles.collect()
}

/// A session with one tagged document, as JSON.
fn annotated() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let prepared = read(&mut workspace, import(&[("a.txt", NEWS)]));
    prepared.commit(&mut workspace, &mut Report::new()).unwrap();
    let tag = crate::action::Tag {
        names: Input::Bytes {
            name: "names.csv".to_owned(),
            bytes: Arc::from(&b"label,entity,form,language\ncompany,Kinvolk,Kinvolk,de\n"[..]),
        },
        status: crate::model::Status::Confirmed,
        fold: crate::text::Fold::default(),
    };
    tag.run(&mut workspace, &mut Report::new()).unwrap();
    let export = crate::action::Export {
        format: "json".to_owned(),
        selection: crate::format::Selection::everything(),
        output: None,
    };
    let exported = export.run_on(workspace.session(), &Cancel::default());
    String::from_utf8(exported.unwrap().bytes.unwrap()).unwrap()
}

#[test]
fn files_of_one_import_know_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let files = [
        ("a.txt", NEWS),
        ("b.txt", MORE),
        ("again.txt", NEWS),
        ("bad.txt", "%PDF-1.7"),
    ];
    let prepared = read(&mut workspace, import(&files));
    assert_eq!(workspace.session().documents().count(), 0, "only read");
    assert!(prepared.is_current(workspace.session()));
    let want = [
        "document Kinvolk übernimmt Nimbrecht",
        "document Nimbrecht dementiert",
        "known Kinvolk übernimmt Nimbrecht",
        "failed",
    ];
    check_commit(&mut workspace, prepared, &want, 1);
    assert_eq!(workspace.history().done().len(), 2, "a group for each file");
}

#[test]
fn what_was_imported_meanwhile_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let early = read(&mut workspace, import(&[("a.txt", NEWS), ("b.txt", MORE)]));
    let late = read(&mut workspace, import(&[("a.txt", NEWS)]));
    late.commit(&mut workspace, &mut Report::new()).unwrap();
    assert!(!early.is_current(workspace.session()));
    let want = [
        "known Kinvolk übernimmt Nimbrecht",
        "document Nimbrecht dementiert",
    ];
    check_commit(&mut workspace, early, &want, 1);
    assert_eq!(workspace.session().documents().count(), 2);
}

#[test]
fn what_was_known_and_is_gone_is_imported() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let first = read(&mut workspace, import(&[("a.txt", NEWS)]));
    first.commit(&mut workspace, &mut Report::new()).unwrap();
    let again = read(&mut workspace, import(&[("a.txt", NEWS)]));
    workspace.step(Direction::Undo).unwrap();
    let want = ["document Kinvolk übernimmt Nimbrecht"];
    check_commit(&mut workspace, again, &want, 0);
}

#[test]
fn annotations_are_merged_with_the_session_as_it_is_then() {
    let json = annotated();
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let one = read(&mut workspace, import(&[("x.json", &json)]));
    let other = read(&mut workspace, import(&[("y.json", &json)]));
    check_commit(&mut workspace, one, &["2 mentions"], 0);
    let before = workspace.session().revision();
    check_commit(&mut workspace, other, &["0 mentions"], 0);
    assert_eq!(workspace.session().revision(), before, "nothing was new");
    assert_eq!(workspace.session().entities().count(), 1);
}

#[test]
fn refreshing_on_a_worker_makes_it_current() {
    let json = annotated();
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let prepared = read(&mut workspace, import(&[("x.json", &json)]));
    add_reviewer(&mut workspace, "Ada");
    assert!(!prepared.is_current(workspace.session()));
    let (session, mut ids) = (workspace.session().clone(), workspace.ids().fork());
    let never = Cancel::default();
    let prepared = std::thread::spawn(move || prepared.refresh(&session, &mut ids, &never));
    let prepared = prepared.join().unwrap().unwrap();
    assert!(prepared.is_current(workspace.session()));
    check_commit(&mut workspace, prepared, &["2 mentions"], 0);
}

#[test]
fn in_steps_or_in_one_go_it_is_the_same() {
    let json = annotated();
    let files = [("x.json", json.as_str()), ("a.txt", NEWS), ("b.txt", MORE)];
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut one, mut other) = (workspace(&one), workspace(&other));
    let prepared = read(&mut one, import(&files));
    let mut reports = [Report::new(), Report::new()];
    let stepped = prepared.commit(&mut one, &mut reports[0]).unwrap();
    let progress = Progress::default();
    let run = import(&files).run(&mut other, &mut reports[1], &progress);
    assert_eq!(stepped.files.len(), run.unwrap().files.len());
    assert_eq!((progress.done(), progress.total()), (3, 3));
    assert_eq!(reports[0], reports[1]);
    assert_eq!(titles(one.session()), titles(other.session()));
}

#[test]
fn cancelled_nothing_is_prepared() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let (session, stamp) = (workspace.session().clone(), workspace.stamp());
    let cancel = Cancel::default();
    cancel.cancel();
    let import = Import {
        files_are: ImportAs::Text,
        ..import(&[("a.txt", NEWS)])
    };
    let progress = Progress::default();
    let prepared = import.read(&session, &stamp, workspace.ids(), &progress, &cancel);
    assert!(prepared.is_err());
}

#[test]
fn what_is_prepared_may_move_between_threads() {
    fn check<T: Send>() {}
    check::<super::PreparedImport>();
    check::<crate::action::PreparedTag>();
}

#[test]
fn a_new_document_has_the_defaults_of_document_labels() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let from = Arc::new(workspace.session().scheme().clone());
    let mut to = (*from).clone();
    let kind = to.document.iter_mut().find(|kind| kind.key == "priority");
    kind.unwrap().default = Some(Value::Text("low".to_owned()));
    let edit = Edit::Scheme {
        from,
        to: to.into(),
    };
    workspace
        .commit(What::ChangeScheme, vec![edit], Vec::new())
        .unwrap();
    let prepared = read(&mut workspace, import(&[("a.txt", NEWS)]));
    prepared.commit(&mut workspace, &mut Report::new()).unwrap();
    let document = workspace.session().documents().next().unwrap();
    let labels = &document.head().labels;
    assert_eq!(labels.get("priority"), Some(&Value::Text("low".to_owned())));
    assert_eq!(labels.len(), 1, "and nothing else");
}
