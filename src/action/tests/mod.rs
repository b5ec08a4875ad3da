//! Actions by hand on the sample coverage: what they do, what they refuse, and that each
//! is taken back whole.

mod across;
mod comment;
mod document;
mod draft;
mod entity;
mod exchange;
mod extent;
mod faults;
mod law;
mod memory;
mod mention;
mod overview;
mod relation;
mod rename;
mod scheme;
mod scheme_values;
mod spread;
mod steps;
mod term;
mod translate;

use tempfile::TempDir;

use super::{Action, ActionError, Import, ImportAs, Input, Outcome, Tag};
use crate::{
    format::{self, Selection},
    model::{
        Document, DocumentId, Entity, EntityId, LabelKey, Mention, MentionId, Ranges, Report,
        Status, edit::What,
    },
    task::Progress,
    text::{Fold, Language, TextRange},
    workspace::Workspace,
};

const ARTICLES: [(&str, &[u8]); 4] = [
    ("de.txt", include_bytes!("../../../assets/sample/de.txt")),
    ("it.txt", include_bytes!("../../../assets/sample/it.txt")),
    ("ja.txt", include_bytes!("../../../assets/sample/ja.txt")),
    ("en.txt", include_bytes!("../../../assets/sample/en.txt")),
];
const NAMES: &[u8] = include_bytes!("../../../assets/sample/names.csv");
const GERMAN: usize = 0;
const JAPANESE: usize = 2;

/// The sample session in a folder that goes with it.
struct Bench {
    workspace: Workspace,
    _folder: TempDir,
}

/// What an action by hand came to.
struct Done {
    changed: bool,
    mentions: Vec<MentionId>,
    entity: Option<EntityId>,
    what: What,
}

fn input(name: &str, bytes: &'static [u8]) -> Input {
    Input::Bytes {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

fn ranges(start: usize, end: usize) -> Ranges {
    Ranges::one(TextRange::from_range(start..end).unwrap())
}

fn label(key: &str) -> LabelKey {
    LabelKey::new(key)
}

impl Bench {
    /// With the articles alone, by Anna.
    fn bare() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session");
        let languages = vec![Language::parse("en").unwrap()];
        let mut workspace = Workspace::create(&path, "Sample".to_owned(), languages).unwrap();
        workspace.set_by("Anna").unwrap();
        let mut bench = Self {
            workspace,
            _folder: folder,
        };
        bench
            .run(Action::Import(Import {
                files: ARTICLES.map(|(name, bytes)| input(name, bytes)).to_vec(),
                files_are: ImportAs::Text,
                ..Import::default()
            }))
            .unwrap();
        bench
    }

    /// With the names proposed, too.
    fn tagged() -> Self {
        let mut bench = Self::bare();
        bench
            .run(Action::Tag(Tag {
                names: input("names.csv", NAMES),
                status: Status::Proposed,
                fold: Fold::default(),
            }))
            .unwrap();
        bench
    }

    fn run(&mut self, action: impl Into<Action>) -> Result<Outcome, ActionError> {
        let progress = Progress::default();
        action
            .into()
            .run(&mut self.workspace, &mut Report::new(), &progress)
    }

    /// Runs an action by hand, takes it back, and repeats it: each step is whole.
    #[track_caller]
    fn hand(&mut self, action: impl Into<Action>) -> Done {
        let before = self.state();
        let outcome = self.run(action).expect("it can be done");
        let Outcome::Changed {
            group,
            mentions,
            entity,
            what,
        } = outcome
        else {
            panic!("not by hand: {outcome:?}");
        };
        let after = self.state();
        assert_eq!(group.is_some(), before != after, "a group, but no change");
        if group.is_some() {
            self.run(Action::Undo { steps: Some(1) }).unwrap();
            assert_same(&self.state(), &before);
            self.run(Action::Redo { steps: Some(1) }).unwrap();
            assert_same(&self.state(), &after);
            assert_eq!(
                self.workspace.history().done().last().map(|it| it.id),
                group
            );
        }
        Done {
            changed: group.is_some(),
            mentions,
            entity,
            what,
        }
    }

    /// What the action is refused with; the session stays as it was.
    #[track_caller]
    fn refused(&mut self, action: impl Into<Action>) -> ActionError {
        let before = self.state();
        let steps = self.workspace.history().done().len();
        let error = self.run(action).expect_err("it is refused");
        assert_same(&self.state(), &before);
        assert_eq!(self.workspace.history().done().len(), steps);
        error
    }

    fn document(&self, nth: usize) -> &Document {
        self.workspace.session().documents().nth(nth).unwrap()
    }

    fn id(&self, nth: usize) -> DocumentId {
        self.document(nth).id
    }

    /// Where `text` first stands in a document.
    #[track_caller]
    fn find(&self, nth: usize, text: &str) -> Ranges {
        let at = self.document(nth).text().find(text).expect("it is there");
        ranges(at, at + text.len())
    }

    fn mention(&self, nth: usize, id: MentionId) -> &Mention {
        self.document(nth).mentions().get(id).unwrap()
    }

    /// The mentions of a document that read so, in text order.
    fn reading(&self, nth: usize, text: &str) -> Vec<MentionId> {
        let document = self.document(nth);
        let quotes =
            |mention: &&Mention| mention.ranges.quote(document.text()).as_deref() == Some(text);
        document
            .mentions()
            .iter()
            .filter(quotes)
            .map(|it| it.id)
            .collect()
    }

    #[track_caller]
    fn entity(&self, name: &str) -> &Entity {
        let mut entities = self.workspace.session().entities();
        entities.find(|it| it.name == name).expect("it is there")
    }

    /// The annotated JSON of everything, then what that has no room for.
    fn state(&self) -> String {
        let session = self.workspace.session();
        let mut out = Vec::new();
        let writer = format::by_id("json").unwrap().writer.unwrap();
        writer
            .write(session, &Selection::everything(), &mut out)
            .unwrap();
        let mut state = String::from_utf8(out).unwrap();
        let entities: Vec<_> = session.entities().collect();
        let terms: Vec<_> = session.terms().collect();
        state += &format!("\n{:?}\n{entities:?}\n{terms:?}", session.info());
        for document in session.documents() {
            let mentions: Vec<_> = document.mentions().iter().collect();
            let comments: Vec<_> = document.comments().collect();
            state += &format!("\n{:?}\n{mentions:?}\n{comments:?}", document.head());
            for language in document.target_languages() {
                let segments: Vec<_> = document.kept_segments(language).collect();
                state += &format!("\n{language} {segments:?}");
            }
        }
        state
    }
}

/// A difference is shown by the first line that has it.
#[track_caller]
fn assert_same(got: &str, want: &str) {
    if got != want {
        let mut lines = got.lines().zip(want.lines());
        let differing = lines.find(|(got, want)| got != want);
        panic!("not the same: {differing:?}");
    }
}

/// An entity's names, such as `Merridane ja short`.
fn names(entity: &Entity) -> Vec<String> {
    let show = |name: &crate::model::EntityName| {
        let language = name.language.as_ref().map_or("?", Language::as_str);
        format!("{} {language} {:?}", name.text, name.kind)
    };
    entity.names.iter().map(show).collect()
}
