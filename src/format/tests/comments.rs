//! Comments in a file.

use super::*;
use crate::model::Comment;

/// A session of one document with a thread on a passage, its answer, and a remark on the whole.
fn commented() -> Session {
    let mut original = session(&sample_plan());
    let document = original.documents().next().expect("there is one").clone();
    let mut ids = Ids::seeded(77);
    let at = random_range(document.text(), 9, 40).expect("a long text");
    let by = original.reviewers().next().map(|reviewer| reviewer.id);
    let root = ids.next();
    let comment = |id, at, text: &str, answers| Comment {
        id,
        at,
        text: text.to_owned(),
        by,
        when: moment(5),
        answers,
        resolved: answers.is_none() && at.is_none(),
    };
    let comments = [
        comment(root, Some(at), "Is this so?\n本当ですか？", None),
        comment(ids.next(), Some(at), "It is", Some(root)),
        comment(ids.next(), None, "Read twice", None),
    ];
    for comment in comments {
        let edit = DocumentEdit::Comment(Change::Add(comment));
        let document = document.id;
        original
            .apply(Edit::In { document, edit })
            .expect("it fits");
    }
    original
}

fn comments(session: &Session) -> Vec<&Comment> {
    let documents = session.documents();
    documents.flat_map(|document| document.comments()).collect()
}

#[test]
fn comments_come_back_with_their_places_and_answers() {
    let original = commented();
    let bytes = export(&original, &Selection::everything());
    let mut empty = empty_session();
    empty.id = original.id;
    let (again, _, report) = import(&empty, &bytes);
    assert_eq!(report.problems(), []);
    assert_eq!(comments(&again), comments(&original));
    assert_eq!(export(&again, &Selection::everything()), bytes);
    let (_, merged, _) = import(&again, &bytes);
    assert_eq!(merged.edits, []);
}

/// Changes each comment of the first document and reads the file into an empty session.
fn changed(change: impl Fn(usize, &mut serde_json::Value)) -> (Session, Report) {
    let bytes = export(&commented(), &Selection::everything());
    let mut json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    let list = json["documents"][0]["comments"].as_array_mut();
    for (n, comment) in list.expect("a list").iter_mut().enumerate() {
        change(n, comment);
    }
    let bytes = serde_json::to_vec(&json).expect("JSON");
    let (session, _, report) = import(&empty_session(), &bytes);
    (session, report)
}

#[test]
fn a_comment_whose_place_is_wrong_stays_without_it() {
    for (key, value) in [("end", 1_000_000.into()), ("text", "something else".into())] {
        let (session, report) = changed(|_, comment| {
            if !comment["range"].is_null() {
                let value: &serde_json::Value = &value;
                comment["range"][key] = value.clone();
            }
        });
        assert_eq!(comments(&session).len(), 3, "{key}");
        assert!(comments(&session).iter().all(|it| it.at.is_none()), "{key}");
        assert!(!report.is_empty(), "{key}");
    }
}

#[test]
fn a_comment_without_a_text_costs_itself_and_its_answer_stands_alone() {
    let (session, report) = changed(|_, comment| {
        if comment["text"]
            .as_str()
            .is_some_and(|it| it.starts_with("Is"))
        {
            comment["text"] = 5.into();
        }
    });
    let left = comments(&session);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|comment| comment.answers.is_none()));
    assert!(!report.is_empty());
}

#[test]
fn answers_in_a_circle_are_read_and_end() {
    let (session, _) = changed(|n, comment| {
        let ids = ["a", "b", "c"];
        comment["id"] = ids[n].into();
        comment["answers"] = ids[(n + 1) % 3].into();
    });
    let left = comments(&session);
    assert_eq!(left.len(), 3);
    let roots = left.iter().filter(|comment| comment.answers.is_none());
    assert_eq!(roots.count(), 1);
}

#[test]
fn without_ids_a_second_import_of_comments_changes_nothing() {
    let bytes = export(&commented(), &Selection::everything());
    let mut json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    for comment in json["documents"][0]["comments"]
        .as_array_mut()
        .expect("a list")
    {
        comment.as_object_mut().expect("an object").remove("id");
        comment["answers"] = serde_json::Value::Null;
    }
    let bytes = serde_json::to_vec(&json).expect("JSON");
    let (once, _, _) = import(&empty_session(), &bytes);
    assert_eq!(comments(&once).len(), 3);
    let (_, merged, _) = import(&once, &bytes);
    assert_eq!(merged.edits, []);
}
