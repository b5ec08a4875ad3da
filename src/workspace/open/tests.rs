use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::{
    model::{
        Head, Slug,
        edit::{Change, Edit, Seed, TextRef, What},
    },
    text::SourceText,
    workspace::testing::add_reviewer,
};

/// A session with so many documents, closed.
fn session(folder: &Path, documents: u32) -> Vec<DocumentId> {
    let mut workspace = Workspace::create(folder, "Test".to_owned(), Vec::new()).unwrap();
    let mut ids = Vec::new();
    for n in 0..documents {
        let id: DocumentId = workspace.ids().next();
        let text = SourceText::new(format!("Text {n}\n")).unwrap();
        let seed = Seed {
            id,
            slug: Slug::new("text", id),
            text: TextRef::new(text),
            head: Arc::new(Head::default()),
        };
        let edit = Edit::Document {
            index: n,
            change: Change::Add(Box::new(seed)),
        };
        let what = What::Import {
            documents: 1,
            title: String::new(),
        };
        workspace.commit(what, vec![edit], Vec::new()).unwrap();
        ids.push(id);
    }
    workspace.close().unwrap();
    ids
}

/// Which documents are loaded when the session is shown, by their places in the list.
#[track_caller]
fn check_first(
    folder: &Path,
    ids: &[DocumentId],
    wanted: Option<DocumentId>,
    first: &[usize],
) -> Workspace {
    let mut shown = Vec::new();
    let opening = Opening {
        wanted,
        ..Opening::new(Access::Write)
    };
    let progress = Progress::default();
    let mut report = Report::new();
    let workspace = Workspace::open_with(folder, opening, &mut report, &progress, &mut |session| {
        assert_eq!(session.listed().len(), ids.len());
        let loaded = session.documents().map(|document| document.id);
        shown.push(loaded.collect::<Vec<_>>());
    });
    let workspace = workspace.unwrap();
    let first: Vec<_> = first.iter().map(|&n| ids[n]).collect();
    assert_eq!(shown, [first]);
    assert_eq!(progress.done(), progress.total());
    workspace
}

#[test]
fn the_document_that_is_wanted_is_shown_first() {
    let folder = tempfile::tempdir().unwrap();
    let ids = session(folder.path(), 5);
    let workspace = check_first(folder.path(), &ids, None, &[0]);
    assert_eq!(workspace.history().done().len(), 5);
    workspace.close().unwrap();
    check_first(folder.path(), &ids, Some(ids[3]), &[3]);
    let unknown = Some(Ids::of_now().next());
    check_first(folder.path(), &ids, unknown, &[0]);
    let empty = tempfile::tempdir().unwrap();
    session(empty.path(), 0);
    check_first(empty.path(), &[], None, &[]);
}

#[test]
fn where_the_first_cannot_be_loaded_the_next_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let ids = session(folder.path(), 3);
    let documents = folder.path().join("documents");
    let slug = Slug::new("text", ids[0]);
    std::fs::remove_dir_all(documents.join(slug.as_str())).unwrap();
    std::fs::remove_file(folder.path().join("journal.ron")).unwrap();
    check_first(folder.path(), &ids, None, &[1]);
}

#[test]
fn opening_in_steps_gives_what_opening_at_once_does() {
    let folder = tempfile::tempdir().unwrap();
    session(folder.path(), 4);
    let mut reports = [Report::new(), Report::new()];
    let texts = |workspace: &Workspace| -> Vec<String> {
        let documents = workspace.session().documents();
        documents.map(|d| d.text().as_str().to_owned()).collect()
    };
    let one = Workspace::open(folder.path(), Access::Read, &mut reports[0]).unwrap();
    let (progress, opening) = (Progress::default(), Opening::new(Access::Read));
    let other = Workspace::open_with(
        folder.path(),
        opening,
        &mut reports[1],
        &progress,
        &mut |_| {},
    );
    let other = other.unwrap();
    assert_eq!(texts(&one), texts(&other));
    assert_eq!(reports[0], reports[1]);
    assert!(other.session().is_complete());
}

#[test]
fn opening_can_be_cancelled_and_lets_the_folder_go() {
    let folder = tempfile::tempdir().unwrap();
    session(folder.path(), 3);
    let opening = Opening::new(Access::Write);
    let cancel = opening.cancel.clone();
    let mut show = |_: &Session| cancel.cancel();
    let (mut report, progress) = (Report::new(), Progress::default());
    let opened = Workspace::open_with(folder.path(), opening, &mut report, &progress, &mut show);
    assert!(matches!(opened, Err(WorkspaceError::Cancelled(_))));
    Workspace::open(folder.path(), Access::Write, &mut report).unwrap();
}

#[test]
fn a_session_that_is_open_elsewhere_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    session(folder.path(), 1);
    let mut report = Report::new();
    let _holder = Workspace::open(folder.path(), Access::Write, &mut report).unwrap();
    let second = Workspace::open(folder.path(), Access::Write, &mut report).unwrap_err();
    assert!(second.can_be_read(), "{second}");
    let reader = Workspace::open(folder.path(), Access::Read, &mut report).unwrap();
    assert_eq!(reader.access(), Access::Read);
    assert!(reader.status().is_none());
    let nothing = tempfile::tempdir().unwrap();
    let error = Workspace::open(nothing.path(), Access::Write, &mut report).unwrap_err();
    assert!(!error.can_be_read());
}

#[test]
fn somebody_is_told_when_all_is_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let told = Arc::new(AtomicUsize::new(0));
    let count = told.clone();
    let notify: Notify = Arc::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let title = "Test".to_owned();
    let workspace = Workspace::create_with(folder.path(), title, Vec::new(), notify.clone());
    let mut workspace = workspace.unwrap();
    assert_eq!(workspace.status().unwrap().saved_at(), None);
    check_told(&mut workspace, &told);
    workspace.close().unwrap();
    let opening = Opening {
        notify,
        ..Opening::new(Access::Write)
    };
    let (mut report, progress) = (Report::new(), Progress::default());
    let workspace =
        Workspace::open_with(folder.path(), opening, &mut report, &progress, &mut |_| {});
    check_told(&mut workspace.unwrap(), &told);
}

#[track_caller]
fn check_told(workspace: &mut Workspace, told: &AtomicUsize) {
    let before = told.load(Ordering::SeqCst);
    let name = format!("Reviewer {before}");
    let start = workspace.clock().now();
    add_reviewer(workspace, &name);
    workspace.flush().unwrap();
    let status = workspace.status().unwrap();
    assert_eq!((status.waiting(), status.complete), (0, false));
    assert!(status.saved_at().is_some_and(|at| at >= start));
    assert!(status.error.is_none());
    let start = std::time::Instant::now();
    while told.load(Ordering::SeqCst) == before {
        assert!(start.elapsed() < std::time::Duration::from_secs(20));
    }
}

#[test]
fn a_workspace_may_move_between_threads() {
    fn check<T: Send>() {}
    check::<Workspace>();
}

#[test]
fn a_long_document_is_shown_with_its_text_before_its_mentions() {
    use crate::model::{LabelKey, Mention, Ranges};
    use crate::text::TextRange;
    let folder = tempfile::tempdir().unwrap();
    let ids = session(folder.path(), 1);
    let mut report = Report::new();
    let mut workspace = Workspace::open(folder.path(), Access::Write, &mut report).unwrap();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let edits = (0..5_000)
        .map(|_| {
            let ranges = Ranges::one(TextRange::of(0, 4).unwrap());
            let label = LabelKey::new("company");
            let mention = Mention::new(workspace.ids().next(), ranges, label, None, now);
            Edit::add_mention(ids[0], mention)
        })
        .collect();
    let what = What::ChangeMentions { mentions: 5_000 };
    workspace.commit(what, edits, Vec::new()).unwrap();
    workspace.close().unwrap();
    let mut shown = Vec::new();
    let opening = Opening::new(Access::Read);
    let progress = Progress::default();
    let workspace = Workspace::open_with(
        folder.path(),
        opening,
        &mut report,
        &progress,
        &mut |session| {
            let document = session.document(ids[0]).unwrap();
            shown.push((document.text().len(), document.mentions().len()));
        },
    );
    let length = "Text 0\n".len();
    assert_eq!(shown.len(), 2);
    assert!((1..=2_000).contains(&shown[0].1), "{shown:?}");
    assert_eq!((shown[0].0, shown[1]), (length, (length, 5_000)));
    let workspace = workspace.unwrap();
    let loaded = workspace.session().document(ids[0]).unwrap();
    assert_eq!(loaded.mentions().len(), 5_000);
    assert!(report.is_empty());
}
