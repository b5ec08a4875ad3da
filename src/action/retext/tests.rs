//! New texts under a session on disk: what is carried over, and that undo gives all of it back.

use std::{path::Path, sync::Arc};

use super::*;
use crate::{
    action::{Action, Import, ImportAs, ImportedFile, Outcome},
    model::{
        Comment, LabelKey, Mention, Projection, Ranges, Relation, RelationKind, Segment, Session,
        Status, Translation, TranslationStatus,
        document::{BlockKind, Decision, Finding, LeftOut, LeftOutReason, Metadata},
        edit::{Change, Direction},
    },
    task::Progress,
    text::TextRange,
    workspace::Access,
};

struct Fixture {
    folder: tempfile::TempDir,
    workspace: Workspace,
    document: DocumentId,
}

fn encoding(label: &str) -> Encoding {
    Encoding::for_label(label).expect("known")
}

fn sjis(text: &str) -> Vec<u8> {
    encoding_rs::SHIFT_JIS.encode(text).0.into_owned()
}

fn input(name: &str, bytes: &[u8]) -> Input {
    Input::Bytes {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

impl Fixture {
    fn new(bytes: &[u8], read_as: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut workspace =
            Workspace::create(folder.path(), "Test".to_owned(), Vec::new()).expect("made");
        let import = Import {
            files: vec![input("article.txt", bytes)],
            language: None,
            encoding: Some(encoding(read_as)),
            files_are: ImportAs::Text,
        };
        let outcome =
            Action::Import(import).run(&mut workspace, &mut Report::new(), &Progress::default());
        let Ok(Outcome::Imported(imported)) = outcome else {
            panic!("{outcome:?}");
        };
        let Some(ImportedFile::Document { id, .. }) = imported.files.first() else {
            panic!("{imported:?}");
        };
        let document = *id;
        Self {
            folder,
            workspace,
            document,
        }
    }

    fn document(&self) -> &Document {
        self.workspace
            .session()
            .document(self.document)
            .expect("there")
    }

    fn text(&self) -> &str {
        self.document().text()
    }

    fn at(&self, part: &str) -> TextRange {
        let start = self.text().find(part).expect("in the text");
        TextRange::from_range(start..start + part.len()).expect("not empty")
    }

    fn edit(&mut self, edits: Vec<DocumentEdit>) {
        let document = self.document;
        let edits = edits.into_iter().map(|edit| Edit::In { document, edit });
        let edits: Vec<Edit> = edits.collect();
        self.workspace
            .commit(What::ChangeSession, edits, Vec::new())
            .expect("fits");
    }

    fn tag(&mut self, parts: &[&str]) -> MentionId {
        let id = self.workspace.ids().next();
        let ranges = Ranges::new(parts.iter().map(|part| self.at(part))).expect("not empty");
        let at = self.workspace.clock().now();
        let mention = Mention::new(id, ranges, LabelKey::new("company"), None, at);
        self.edit(vec![DocumentEdit::Mention(Change::Add(mention))]);
        id
    }

    fn relate(&mut self, from: MentionId, to: MentionId) {
        let old = Arc::new(self.workspace.session().scheme().clone());
        let mut scheme = (*old).clone();
        if scheme.relation("acquires").is_none() {
            scheme.relations.push(RelationKind {
                key: LabelKey::new("acquires"),
                names: std::collections::BTreeMap::new(),
                from: Vec::new(),
                to: Vec::new(),
            });
            let to = Arc::new(scheme);
            let edit = Edit::Scheme { from: old, to };
            self.workspace
                .commit(What::ChangeScheme, vec![edit], Vec::new())
                .expect("fits");
        }
        let relation = Relation {
            id: self.workspace.ids().next(),
            kind: LabelKey::new("acquires"),
            from,
            to,
            status: Status::Confirmed,
            origin: crate::model::Origin::Hand,
            by: None,
            at: self.workspace.clock().now(),
            note: String::new(),
        };
        self.edit(vec![DocumentEdit::Relation(Change::Add(relation))]);
    }

    fn comment(&mut self, part: &str) {
        let comment = Comment {
            id: self.workspace.ids().next(),
            at: Some(self.at(part)),
            text: part.to_owned(),
            by: None,
            when: self.workspace.clock().now(),
            answers: None,
            resolved: false,
        };
        self.edit(vec![DocumentEdit::Comment(Change::Add(comment))]);
    }

    fn segment(&mut self, part: &str, of: MentionId) {
        let translation = Translation {
            text: "Text".to_owned(),
            status: TranslationStatus::Reviewed,
            mentions: vec![Projection {
                mention: of,
                ranges: Ranges::one(TextRange::of(0, 4).expect("not empty")),
                how: String::new(),
            }],
            ..Translation::default()
        };
        let segment = Segment {
            id: self.workspace.ids().next(),
            at: self.at(part),
            by_hand: false,
            translation,
        };
        let language = Language::parse("en").expect("a tag");
        let change = Change::Add(segment);
        self.edit(vec![DocumentEdit::Segment { language, change }]);
    }

    fn retext(&mut self, text: NewText, encoding: Option<Encoding>) -> Retexted {
        let retext = Retext {
            document: self.document,
            text,
            encoding,
        };
        let outcome = Action::Retext(retext).run(
            &mut self.workspace,
            &mut Report::new(),
            &Progress::default(),
        );
        match outcome {
            Ok(Outcome::Retexted(retexted)) => retexted,
            other => panic!("{other:?}"),
        }
    }

    fn update(&mut self, text: &str) -> Retexted {
        self.retext(
            NewText::File(input("new/article-2.txt", text.as_bytes())),
            None,
        )
    }

    fn quote(&self, id: MentionId) -> Option<String> {
        self.document()
            .mentions()
            .get(id)?
            .ranges
            .quote(self.text())
    }

    fn status(&self, id: MentionId) -> Option<Status> {
        Some(self.document().mentions().get(id)?.status)
    }

    fn reopened(self) -> Self {
        self.workspace.close().expect("closed");
        let mut report = Report::new();
        let workspace =
            Workspace::open(self.folder.path(), Access::Write, &mut report).expect("opened");
        assert_eq!(report.problems(), []);
        Self {
            folder: self.folder,
            workspace,
            document: self.document,
        }
    }
}

/// Everything that a session says of its documents.
fn content(session: &Session) -> String {
    let document = |document: &Arc<Document>| {
        let segments: Vec<_> = document
            .target_languages()
            .map(|language| (language, document.segments(language).collect::<Vec<_>>()))
            .collect();
        format!(
            "{:?}\n{:?}\n{:#?}\n{:#?}\n{:#?}\n{segments:#?}",
            document.text().as_str(),
            document.head(),
            document.mentions().iter().collect::<Vec<_>>(),
            document.relations().collect::<Vec<_>>(),
            document.comments().collect::<Vec<_>>(),
        )
    };
    session.documents().map(document).collect()
}

const JAPANESE: &str = "クラウド\r\nマイクロソフトがKinvolkを買収した。\r\nAzureの顧客に朗報。\r\n";

/// Read as windows-1252, tagged, with all that can hang on a text.
fn misread() -> (Fixture, [MentionId; 3]) {
    let mut fixture = Fixture::new(&sjis(JAPANESE), "windows-1252");
    let kinvolk = fixture.tag(&["Kinvolk"]);
    let azure = fixture.tag(&["Azure"]);
    let wrong = encoding_rs::WINDOWS_1252
        .decode(&sjis("マイクロソフト"))
        .0
        .into_owned();
    let microsoft = fixture.tag(&[&wrong]);
    fixture.relate(microsoft, kinvolk);
    fixture.comment(&wrong);
    fixture.comment("Azure");
    let line = fixture.text().lines().nth(1).expect("a line").to_owned();
    fixture.segment(&line, kinvolk);
    (fixture, [microsoft, kinvolk, azure])
}

#[test]
fn another_encoding_leads_everything_to_its_characters() {
    let (mut fixture, [microsoft, kinvolk, azure]) = misread();
    let retexted = fixture.retext(NewText::Kept, Some(encoding("shift_jis")));
    assert_eq!(fixture.text(), JAPANESE.replace("\r\n", "\n"));
    assert_eq!(
        (retexted.same, &retexted.changed[..], &retexted.gone[..]),
        (2, &[microsoft][..], &[][..])
    );
    assert_eq!(retexted.encoding, "Shift_JIS");
    for (id, quote, status) in [
        (microsoft, "マイクロソフト", Status::InQuestion),
        (kinvolk, "Kinvolk", Status::Confirmed),
        (azure, "Azure", Status::Confirmed),
    ] {
        assert_eq!(fixture.quote(id).as_deref(), Some(quote));
        assert_eq!(fixture.status(id), Some(status));
    }
    let document = fixture.document();
    let quoted: Vec<_> = document
        .comments()
        .filter_map(|c| c.at?.slice(document.text()))
        .collect();
    assert_eq!(quoted, ["マイクロソフト", "Azure"]);
    let english = Language::parse("en").expect("a tag");
    let segments: Vec<_> = document.segments(&english).collect();
    assert_eq!(
        segments[0].at.slice(document.text()),
        Some("マイクロソフトがKinvolkを買収した。")
    );
    assert_eq!(segments[0].translation.status, TranslationStatus::Draft);
    assert_eq!(document.relations().count(), 1);
    assert_eq!(
        document.head().source.as_ref().map(|s| &*s.encoding),
        Some("Shift_JIS")
    );
    assert_eq!(document.language().map(Language::as_str), Some("ja"));
    let kinds: Vec<BlockKind> = document
        .head()
        .blocks
        .iter()
        .map(|block| block.kind)
        .collect();
    assert_eq!(kinds.len(), 3);
    let mut report = Report::new();
    crate::model::check::check(fixture.workspace.session(), &mut report);
    assert_eq!(report.problems(), []);
}

#[test]
fn undo_gives_back_everything_also_after_reopening() {
    let (mut fixture, _) = misread();
    let before = content(fixture.workspace.session());
    fixture.retext(NewText::Kept, Some(encoding("shift_jis")));
    let after = content(fixture.workspace.session());
    assert_ne!(before, after);
    fixture.workspace.step(Direction::Undo).expect("undone");
    assert_eq!(content(fixture.workspace.session()), before);
    fixture.workspace.step(Direction::Redo).expect("redone");
    assert_eq!(content(fixture.workspace.session()), after);

    let mut fixture = fixture.reopened();
    assert_eq!(content(fixture.workspace.session()), after);
    fixture.workspace.step(Direction::Undo).expect("undone");
    assert_eq!(content(fixture.workspace.session()), before);
    let mut fixture = fixture.reopened();
    assert_eq!(content(fixture.workspace.session()), before);
    fixture.workspace.step(Direction::Redo).expect("redone");
    assert_eq!(content(fixture.workspace.session()), after);
}

#[test]
fn an_updated_file_carries_over_what_is_still_there() {
    let old = "Titel des Artikels\nDie Kinvolk GmbH kommt zu Microsoft.\nDer Preis ist Alphabet egal.\nLokomotive- und Inspektor Gadget-Projekte laufen weiter.\n";
    let mut fixture = Fixture::new(old.as_bytes(), "utf-8");
    let kinvolk = fixture.tag(&["Kinvolk"]);
    let microsoft = fixture.tag(&["Microsoft"]);
    let alphabet = fixture.tag(&["Alphabet"]);
    let split = fixture.tag(&["Lokomotive-", "Projekte"]);
    fixture.relate(kinvolk, alphabet);
    fixture.relate(microsoft, kinvolk);
    fixture.comment("Preis");
    fixture.segment("Der Preis ist Alphabet egal.", alphabet);
    fixture.segment("Die Kinvolk GmbH kommt zu Microsoft.", alphabet);
    let from = HeadPart::Metadata(Box::new(fixture.document().metadata().clone()));
    let metadata = Metadata {
        title: "Von Hand".to_owned(),
        outlet: "Zeitung".to_owned(),
        language: Some(Language::parse("gsw").expect("a tag")),
        ..Metadata::default()
    };
    let to = HeadPart::Metadata(Box::new(metadata.clone()));
    fixture.edit(vec![DocumentEdit::Head { from, to }]);
    let before = content(fixture.workspace.session());

    let new = "Titel des Artikels\nNeuer Absatz davor.\nDie Kinvolk GmbH kommt zu Mikrosoft.\nLokomotive- und Inspektor Gadget-Projekte laufen weiter.\n";
    let retexted = fixture.update(new);
    assert_eq!(fixture.text(), new);
    assert_eq!(
        (retexted.same, &retexted.changed[..]),
        (2, &[microsoft][..])
    );
    assert_eq!(retexted.gone, ["Alphabet"]);
    assert_eq!(
        (retexted.relations, retexted.segments, retexted.comments),
        (1, 1, 1)
    );
    assert_eq!(fixture.quote(kinvolk).as_deref(), Some("Kinvolk"));
    assert_eq!(fixture.quote(microsoft).as_deref(), Some("Mikrosoft"));
    assert_eq!(
        fixture.quote(split).as_deref(),
        Some("Lokomotive- Projekte")
    );
    assert_eq!(fixture.status(microsoft), Some(Status::InQuestion));
    let document = fixture.document();
    assert_eq!(*document.metadata(), metadata);
    assert_eq!(
        document.comments().map(|c| c.at).collect::<Vec<_>>(),
        [None]
    );
    let english = Language::parse("en").expect("a tag");
    assert!(
        document
            .segments(&english)
            .all(|s| s.translation.mentions.is_empty())
    );
    let source = document.head().source.as_ref().expect("a source");
    assert_eq!(
        (source.file.as_str(), source.bytes),
        ("article-2.txt", new.len() as u64)
    );
    let after = content(fixture.workspace.session());

    let mut fixture = fixture.reopened();
    assert_eq!(content(fixture.workspace.session()), after);
    fixture.workspace.step(Direction::Undo).expect("undone");
    assert_eq!(content(fixture.workspace.session()), before);
    let fixture = fixture.reopened();
    assert_eq!(content(fixture.workspace.session()), before);
}

#[test]
fn what_a_person_decided_stays_and_what_nobody_did_is_found_anew() {
    let mut fixture = Fixture::new(
        "Ein Titel\nErster Absatz hier.\nZweiter Absatz da.\n".as_bytes(),
        "utf-8",
    );
    let id = fixture.workspace.ids().next();
    let at = fixture.at("Zweiter Absatz da.");
    let passage = LeftOut {
        id,
        at,
        reason: LeftOutReason::Hand,
        decision: Decision::Accepted,
    };
    let head = fixture.document().head().clone();
    let declined = Finding {
        field: crate::model::document::Field::Author,
        value: "Zweiter".to_owned(),
        at: fixture.at("Zweiter"),
        decision: Decision::Declined,
    };
    fixture.edit(vec![
        DocumentEdit::Head {
            from: HeadPart::LeftOut(head.left_out.clone()),
            to: HeadPart::LeftOut(Arc::new(vec![passage])),
        },
        DocumentEdit::Head {
            from: HeadPart::Findings(head.findings.clone()),
            to: HeadPart::Findings(vec![declined]),
        },
    ]);
    fixture.update("Ein Titel\nNoch ein Absatz.\nErster Absatz hier.\nZweiter Absatz da.\n");
    let document = fixture.document();
    let kept: Vec<_> = document
        .left_out()
        .map(|p| (p.id, p.at.slice(document.text())))
        .collect();
    assert_eq!(kept, [(id, Some("Zweiter Absatz da."))]);
    let declined = document
        .head()
        .findings
        .iter()
        .find(|f| f.decision == Decision::Declined);
    assert_eq!(
        declined.and_then(|f| f.at.slice(document.text())),
        Some("Zweiter")
    );
    assert_eq!(document.head().blocks.len(), 4);
}

#[test]
fn the_same_text_is_left_alone() {
    let mut fixture = Fixture::new(b"Kinvolk kommt.\n", "windows-1252");
    let id = fixture.tag(&["Kinvolk"]);
    let retexted = fixture.retext(NewText::Kept, Some(encoding("utf-8")));
    assert!(retexted.unchanged);
    assert_eq!(fixture.status(id), Some(Status::Confirmed));
    let source = fixture.document().head().source.as_ref();
    assert_eq!(source.map(|source| &*source.encoding), Some("UTF-8"));
}

#[test]
fn what_was_prepared_for_another_state_is_refused() {
    let (mut fixture, _) = misread();
    let retext = Retext {
        document: fixture.document,
        text: NewText::Kept,
        encoding: Some(encoding("shift_jis")),
    };
    fixture.workspace.flush().expect("durable");
    let session = fixture.workspace.session().clone();
    let prepared = retext
        .prepare(&session, fixture.folder.path(), &mut Report::new())
        .expect("prepared");
    fixture.tag(&["Azure"]);
    let before = content(fixture.workspace.session());
    let result = prepared.commit(&mut fixture.workspace);
    assert!(
        matches!(result, Err(ActionError::Edit(EditError::Stale { .. }))),
        "{result:?}"
    );
    assert_eq!(content(fixture.workspace.session()), before);
}

#[test]
fn a_kept_file_that_is_gone_or_damaged_is_said() {
    let (fixture, _) = misread();
    fixture.workspace.flush().expect("durable");
    let retext = Retext {
        document: fixture.document,
        text: NewText::Kept,
        encoding: None,
    };
    let session = fixture.workspace.session().clone();
    let prepare = |folder: &Path| retext.prepare(&session, folder, &mut Report::new());
    let sources = fixture.folder.path().join("sources");
    let file = std::fs::read_dir(&sources)
        .expect("a folder")
        .next()
        .expect("a file")
        .expect("read");
    std::fs::write(file.path(), "else").expect("written");
    let damaged = prepare(fixture.folder.path());
    assert!(
        matches!(damaged, Err(ActionError::SourceDamaged { .. })),
        "{damaged:?}"
    );
    std::fs::remove_file(file.path()).expect("removed");
    let gone = prepare(fixture.folder.path());
    assert!(matches!(gone, Err(ActionError::Workspace(_))), "{gone:?}");
}
