//! Comments: made, answered, changed, resolved, removed.

use super::{Bench, GERMAN};
use crate::{
    action::{ActionError, CommentAction, overview},
    model::{Comment, CommentId},
    text::TextRange,
};

fn add(bench: &mut Bench, at: Option<TextRange>, text: &str) -> CommentId {
    let before: Vec<CommentId> = ids(bench);
    bench.hand(CommentAction::Add {
        document: bench.id(GERMAN),
        at,
        text: text.to_owned(),
    });
    let mut new = ids(bench);
    new.retain(|id| !before.contains(id));
    assert_eq!(new.len(), 1);
    new[0]
}

fn answer(bench: &mut Bench, to: CommentId, text: &str) -> CommentId {
    let before: Vec<CommentId> = ids(bench);
    bench.hand(CommentAction::Answer {
        document: bench.id(GERMAN),
        to,
        text: text.to_owned(),
    });
    let mut new = ids(bench);
    new.retain(|id| !before.contains(id));
    new[0]
}

fn ids(bench: &Bench) -> Vec<CommentId> {
    let comments = bench.document(GERMAN).comments();
    comments.map(|comment| comment.id).collect()
}

fn comment(bench: &Bench, id: CommentId) -> &Comment {
    bench.document(GERMAN).comment(id).expect("it is there")
}

#[test]
fn a_comment_lies_on_whole_characters_and_bears_its_author() {
    let mut bench = Bench::bare();
    let at = bench.find(GERMAN, "Merridane").first();
    let id = add(&mut bench, Some(at), "  Which one?\n");
    let made = comment(&bench, id);
    assert_eq!((made.at, made.text.as_str()), (Some(at), "Which one?"));
    assert_eq!(made.by, bench.workspace.by());
    assert!(made.asks() && !made.resolved);
    let whole = add(&mut bench, None, "Seen twice");
    assert_eq!(comment(&bench, whole).at, None);
    assert!(!comment(&bench, whole).asks());
}

#[test]
fn questions_are_known_in_any_writing() {
    let mut bench = Bench::bare();
    for (text, want) in [
        ("Wirklich?", true),
        ("本当ですか？", true),
        ("حقا؟", true),
        ("(Sure?)", true),
        ("Sure.", false),
    ] {
        let id = add(&mut bench, None, text);
        assert_eq!(comment(&bench, id).asks(), want, "{text}");
    }
}

#[test]
fn an_answer_to_an_answer_hangs_at_the_first_comment() {
    let mut bench = Bench::bare();
    let root = add(&mut bench, None, "Why?");
    let first = answer(&mut bench, root, "Because");
    let second = answer(&mut bench, first, "I see");
    assert_eq!(comment(&bench, second).answers, Some(root));
    let threads = overview::of_document(bench.document(GERMAN));
    assert_eq!(threads.len(), 1);
    assert_eq!(threads[0].answers, [first, second]);
    // Resolving an answer resolves the thread.
    bench.hand(CommentAction::Resolve {
        document: bench.id(GERMAN),
        comment: second,
        resolved: true,
    });
    assert!(comment(&bench, root).resolved);
    assert_eq!(overview::open_threads(bench.document(GERMAN)), 0);
    bench.hand(CommentAction::Remove {
        document: bench.id(GERMAN),
        comment: root,
    });
    assert_eq!(ids(&bench), []);
}

#[test]
fn a_text_is_changed_by_who_wrote_it() {
    let mut bench = Bench::bare();
    let id = add(&mut bench, None, "One");
    let change = |bench: &Bench, text: &str| CommentAction::Change {
        document: bench.id(GERMAN),
        comment: id,
        text: text.to_owned(),
    };
    let action = change(&bench, "Two");
    bench.hand(action);
    assert_eq!(comment(&bench, id).text, "Two");
    let action = change(&bench, " \n");
    assert!(matches!(bench.refused(action), ActionError::EmptyComment));
    bench.workspace.set_by("Berta").expect("a reviewer");
    let action = change(&bench, "Three");
    assert!(matches!(bench.refused(action), ActionError::NotYourComment));
}

#[test]
fn open_threads_come_first_and_those_of_a_person_can_be_asked_for() {
    use overview::{ThreadFilter, threads};
    let mut bench = Bench::bare();
    let late = bench.find(GERMAN, "Kassel").first();
    let done = add(&mut bench, None, "Done");
    let open = add(&mut bench, Some(late), "Open?");
    bench.hand(CommentAction::Resolve {
        document: bench.id(GERMAN),
        comment: done,
        resolved: true,
    });
    let anna = bench.workspace.by();
    bench.workspace.set_by("Berta").expect("a reviewer");
    let berta = bench.workspace.by();
    let roots = |bench: &Bench, filter| -> Vec<CommentId> {
        let found = threads(bench.workspace.session(), filter);
        found.iter().map(|thread| thread.root).collect()
    };
    assert_eq!(roots(&bench, ThreadFilter::All), [open, done]);
    assert_eq!(roots(&bench, ThreadFilter::Open), [open]);
    assert_eq!(roots(&bench, ThreadFilter::Of(berta)), []);
    answer(&mut bench, done, "Is it?");
    let berta = bench.workspace.by();
    assert_eq!(roots(&bench, ThreadFilter::Of(berta)), [done]);
    assert_eq!(roots(&bench, ThreadFilter::Of(anna)), [open, done]);
}
