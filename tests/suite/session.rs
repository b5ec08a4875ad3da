//! What a session holds, all of it, for comparing; and the laws of edits.

use std::fmt::Write;

use glossator::model::Session;

/// Everything a session holds, in words, so that two can be compared and told apart.
pub fn content(session: &Session) -> String {
    let mut out = String::new();
    write_content(session, &mut out);
    out
}

/// The hash of [`content`].
pub fn digest(session: &Session) -> blake3::Hash {
    struct Sink(blake3::Hasher);
    impl Write for Sink {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0.update(text.as_bytes());
            Ok(())
        }
    }
    let mut sink = Sink(blake3::Hasher::new());
    write_content(session, &mut sink);
    sink.0.finalize()
}

fn write_content(session: &Session, out: &mut impl Write) {
    let mut line = |text: std::fmt::Arguments<'_>| {
        out.write_fmt(text).unwrap();
        out.write_char('\n').unwrap();
    };
    line(format_args!("{} {:?}", session.id, session.info()));
    line(format_args!("{:?}", session.scheme()));
    for label in &session.scheme().labels {
        line(format_args!(
            "{} {}",
            label.key,
            session.label_uses(&label.key)
        ));
    }
    for reviewer in session.reviewers() {
        line(format_args!("{reviewer:?}"));
    }
    for entity in session.entities() {
        let uses = session.entity_uses(entity.id);
        line(format_args!("{entity:?} {uses}"));
    }
    for term in session.terms() {
        line(format_args!("{term:?}"));
    }
    line(format_args!("{:?}", session.sources()));
    for memory in session.memories() {
        line(format_args!("{memory:?}"));
    }
    for list in session.lists() {
        line(format_args!("{list:?}"));
        for entry in session.entries(list.id) {
            line(format_args!("{entry:?}"));
        }
    }
    for listed in session.listed() {
        line(format_args!("{listed:?}"));
        let Some(document) = session.document(listed.id) else {
            line(format_args!("not loaded"));
            continue;
        };
        line(format_args!("{} {:?}", document.id, document.slug));
        line(format_args!("{:?}", document.text().as_str()));
        line(format_args!("{:?}", document.head()));
        line(format_args!("{} mentions", document.mentions().len()));
        for mention in document.mentions() {
            line(format_args!("{mention:?}"));
        }
        for relation in document.relations() {
            line(format_args!("{relation:?}"));
        }
        for comment in document.comments() {
            line(format_args!("{comment:?}"));
        }
        for language in document.target_languages() {
            for segment in document.segments(language) {
                line(format_args!("{language} {segment:?}"));
            }
        }
    }
}

/// The first line in which two contents differ.
#[track_caller]
pub fn assert_same(found: &Session, wanted: &Session, what: &str) {
    let (found, wanted) = (content(found), content(wanted));
    if found != wanted {
        let differs = found
            .lines()
            .zip(wanted.lines())
            .find(|(found, wanted)| found != wanted);
        panic!(
            "{what}: found {} lines, wanted {}; first difference:\n{differs:#?}",
            found.lines().count(),
            wanted.lines().count()
        );
    }
}
