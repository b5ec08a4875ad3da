//! Documents cut, cut again, and segments split and merged by hand: on disk, undone and reopened.

mod passages;

use super::*;
use crate::{
    action::{Import, ImportAs, ImportedFile},
    model::{
        LeftOut, Projection, Ranges, Segment, Translation, TranslationStatus as Status,
        document::{Decision, LeftOutReason},
        edit::{Change, DocumentEdit, HeadPart},
    },
    task::Progress,
    text::TextRange,
    workspace::Access,
};

const TEXT: &str = "Das Werk Nord schließt. Am 8. November geht Dr. Holm.\n\n»Wir bauen um«, sagt sie. Danach wird gebaut.";

struct Bench {
    folder: tempfile::TempDir,
    workspace: Workspace,
    document: DocumentId,
}

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::create(folder.path(), "Test".to_owned(), Vec::new());
        let mut workspace = workspace.expect("made");
        let mut bench = Self {
            document: workspace.ids().next(),
            folder,
            workspace,
        };
        let outcome = bench.run(Action::Import(Import {
            files: vec![Input::Bytes {
                name: "werk.txt".to_owned(),
                bytes: TEXT.as_bytes().into(),
            }],
            language: Language::parse("de").ok(),
            encoding: None,
            files_are: ImportAs::Text,
        }));
        let Ok(Outcome::Imported(imported)) = outcome else {
            panic!("{outcome:?}");
        };
        let Some(ImportedFile::Document { id, .. }) = imported.files.first() else {
            panic!("{imported:?}");
        };
        bench.document = *id;
        bench
    }

    fn run(&mut self, action: Action) -> Result<Outcome, ActionError> {
        action.run(
            &mut self.workspace,
            &mut Report::new(),
            &Progress::default(),
        )
    }

    fn cut(&mut self) -> Segmented {
        let action = SegmentDocuments {
            documents: vec![self.document],
            language: english(),
        };
        match self.run(action.into()) {
            Ok(Outcome::Segmented(told)) => told,
            other => panic!("{other:?}"),
        }
    }

    fn document(&self) -> &Document {
        let found = self.workspace.session().document(self.document);
        found.expect("there")
    }

    fn segments(&self) -> Vec<Segment> {
        self.document().segments(&english()).cloned().collect()
    }

    fn texts(&self) -> Vec<String> {
        let of = |segment: Segment| segment.at.slice(self.document().text()).map(str::to_owned);
        let segments = self.segments().into_iter();
        segments.map(|segment| of(segment).expect("fits")).collect()
    }

    fn place(&self, part: &str) -> ByteOffset {
        let at = self.document().text().find(part).expect("in the text");
        ByteOffset::new(u32::try_from(at).expect("short"))
    }

    fn translate(&mut self, which: usize, text: &str, status: Status) {
        let from = self.segments()[which].clone();
        let mut to = from.clone();
        to.translation = Translation {
            text: text.to_owned(),
            status,
            ..Translation::default()
        };
        self.edit(DocumentEdit::Segment {
            language: english(),
            change: Change::Set { from, to },
        });
    }

    fn edit(&mut self, edit: DocumentEdit) {
        let document = self.document;
        let edits = vec![Edit::In { document, edit }];
        let done = self
            .workspace
            .commit(What::ChangeSession, edits, Vec::new());
        done.expect("fits");
    }

    /// Leaves a passage out as another program would: no segment is changed.
    fn leave_out_alone(&mut self, at: TextRange) {
        let from = HeadPart::LeftOut(self.document().head().left_out.clone());
        let mut passages = self.document().head().left_out.to_vec();
        passages.push(LeftOut {
            id: self.workspace.ids().next(),
            at,
            reason: LeftOutReason::Hand,
            decision: Decision::Accepted,
        });
        let to = HeadPart::LeftOut(Arc::new(passages));
        self.edit(DocumentEdit::Head { from, to });
    }

    fn split(&mut self, which: usize, before: &str) -> Result<Outcome, ActionError> {
        let action = SplitSegment {
            document: self.document,
            language: english(),
            segment: self.segments()[which].id,
            at: self.place(before),
        };
        self.run(Action::SplitSegment(action))
    }

    fn merge(&mut self, which: usize) -> Result<Outcome, ActionError> {
        let action = MergeSegments {
            document: self.document,
            language: english(),
            segment: self.segments()[which].id,
        };
        self.run(Action::MergeSegments(action))
    }

    fn undo(&mut self) {
        let done = self.run(Action::Undo { steps: Some(1) });
        assert!(matches!(done, Ok(Outcome::Stepped(_))));
    }

    fn reopen(self) -> Self {
        self.workspace.close().expect("written");
        let opened = Workspace::open(self.folder.path(), Access::Write, &mut Report::new());
        Self {
            workspace: opened.expect("opens"),
            ..self
        }
    }
}

#[test]
fn a_document_is_cut_once_and_stays_so() {
    let mut bench = Bench::new();
    let told = bench.cut();
    assert_eq!(
        bench.texts(),
        [
            "Das Werk Nord schließt.",
            "Am 8. November geht Dr. Holm.",
            "»Wir bauen um«, sagt sie.",
            "Danach wird gebaut."
        ]
    );
    assert_eq!((told.documents, told.segments, told.kept), (1, 4, 0));
    let before = bench.segments();
    let again = bench.cut();
    assert_eq!((again.group, again.kept), (None, 4));
    let mut bench = bench.reopen();
    assert_eq!(bench.segments(), before);
    bench.undo();
    assert_eq!(bench.segments(), []);
}

#[test]
fn all_documents_means_those_in_other_languages() {
    let mut bench = Bench::new();
    let german = SegmentDocuments {
        documents: Vec::new(),
        language: Language::parse("de-AT").expect("a tag"),
    };
    let Ok(Outcome::Segmented(told)) = bench.run(german.into()) else {
        panic!("not cut");
    };
    assert_eq!((told.group, told.passed_over), (None, 1));
}

#[test]
fn a_split_segment_stays_split_and_keeps_its_translation_in_the_first() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(1, "Dr. Holm leaves on 8 November.", Status::Reviewed);
    let before = bench.segments();
    bench.split(1, "geht Dr.").expect("split");
    assert_eq!(bench.texts()[1..3], ["Am 8. November", "geht Dr. Holm."]);
    let after = bench.segments();
    assert_eq!(after[1].id, before[1].id);
    assert_eq!(after[1].translation.text, "Dr. Holm leaves on 8 November.");
    assert_eq!(after[1].translation.status, Status::Draft);
    assert_eq!(after[2].translation, Translation::default());
    assert!(after[1].by_hand && after[2].by_hand && !after[0].by_hand);
    assert_eq!(bench.cut().group, None, "a hand's work is left alone");
    let mut bench = bench.reopen();
    assert_eq!(bench.segments(), after);
    bench.undo();
    assert_eq!(bench.segments(), before);
}

#[test]
fn nothing_is_split_off_at_the_ends_or_from_the_locked() {
    let mut bench = Bench::new();
    bench.cut();
    for at in ["Am 8.", "\n\n", " Am"] {
        assert!(matches!(
            bench.split(1, at),
            Err(ActionError::NothingToSplit)
        ));
    }
    bench.translate(0, "x", Status::Locked);
    assert!(matches!(
        bench.split(0, "Werk"),
        Err(ActionError::SegmentLocked { .. })
    ));
    assert!(matches!(
        bench.merge(0),
        Err(ActionError::SegmentLocked { .. })
    ));
    assert!(matches!(bench.merge(3), Err(ActionError::NothingToMerge)));
}

#[test]
fn merged_segments_have_both_translations_with_their_mentions() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(0, "Plant North closes.", Status::Translated);
    bench.translate(1, "Dr. Holm leaves.", Status::Reviewed);
    let mention = bench.workspace.ids().next();
    let from = bench.segments()[1].clone();
    let mut to = from.clone();
    to.translation.mentions = vec![Projection {
        mention,
        ranges: Ranges::one(TextRange::of(4, 8).expect("not empty")),
        how: "hand".to_owned(),
    }];
    bench.edit(DocumentEdit::Segment {
        language: english(),
        change: Change::Set { from, to },
    });
    let before = bench.segments();
    bench.merge(0).expect("merged");
    let after = bench.segments();
    assert_eq!(after.len(), 3);
    let merged = &after[0].translation;
    assert_eq!(merged.text, "Plant North closes. Dr. Holm leaves.");
    assert_eq!(merged.status, Status::Translated);
    let named = merged.mentions[0].ranges.quote(&merged.text);
    assert_eq!(named.as_deref(), Some("Holm"));
    assert_eq!((after[0].id, after[0].by_hand), (before[0].id, true));
    assert_eq!(bench.cut().group, None);
    bench.undo();
    assert_eq!(bench.segments(), before);
}

#[test]
fn what_is_left_out_has_no_segment_and_a_translation_goes_over_where_it_can() {
    let mut bench = Bench::new();
    bench.cut();
    bench.translate(1, "Dr. Holm leaves.", Status::Translated);
    bench.translate(3, "Then they build.", Status::Translated);
    let before = bench.segments();
    let start = bench.place("Am 8.");
    let out = TextRange::new(start, bench.place("geht Dr."));
    let whole = TextRange::new(bench.place("Danach"), bench.place("gebaut."));
    for range in [out, whole] {
        bench.leave_out_alone(range.expect("not empty"));
    }
    let told = bench.cut();
    assert_eq!(bench.texts()[1..2], ["geht Dr. Holm."]);
    let carried = &bench.segments()[1];
    assert_eq!(carried.translation.text, "Dr. Holm leaves.");
    assert_eq!(
        (carried.translation.status, carried.id),
        (Status::Draft, before[1].id)
    );
    assert_eq!(
        (told.carried, told.gone),
        (2, 0),
        "»gebaut.« takes the last one"
    );
    bench.undo();
    // Two of them rest again.
    let language = english();
    let kept = bench.document().kept_segments(&language);
    assert_eq!(kept.cloned().collect::<Vec<_>>(), before);
}

#[test]
fn rules_of_a_person_are_kept_and_count_alone() {
    let bench = Bench::new();
    let file = bench.folder.path().join("mine.srx");
    let rules = "<srx version=\"2.0\"><header cascade=\"no\"/><body><languagerules><languagerule languagerulename=\"a\">\n<rule><beforebreak>,</beforebreak></rule>\n<rule><beforebreak>(</beforebreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=\".*\" languagerulename=\"a\"/></maprules></body></srx>";
    std::fs::write(&file, rules).expect("written");
    let mut report = Report::new();
    let kept = load_rules(&file, &mut report).expect("SRX");
    assert_eq!(report.problems().len(), 1);
    assert_eq!(report.problems()[0].place.line, Some(3));
    let mut bench = bench;
    let action = SetSegmentationRules { rules: Some(kept) };
    bench.run(Action::SegmentationRules(action)).expect("set");
    let mut bench = bench.reopen();
    bench.cut();
    assert_eq!(
        bench.texts(),
        [
            "Das Werk Nord schließt. Am 8. November geht Dr. Holm.",
            "»Wir bauen um«,",
            "sagt sie. Danach wird gebaut."
        ]
    );
    let out = bench.folder.path().join("out.srx");
    save_rules(&out, bench.workspace.session()).expect("written");
    let written = std::fs::read_to_string(out).expect("there");
    assert_eq!(srx::read(&written).expect("SRX").srx, *segmentation(&bench));
    bench.undo();
    bench.undo();
    assert_eq!(bench.workspace.session().segmentation_rules(), None);
    let not = bench.folder.path().join("not.srx");
    std::fs::write(&not, "<tmx/>").expect("written");
    let refused = load_rules(&not, &mut Report::new());
    assert!(matches!(refused, Err(ActionError::Format { .. })));
}

fn segmentation(bench: &Bench) -> Arc<Srx> {
    rules(bench.workspace.session()).expect("SRX")
}

#[test]
fn a_worker_comes_to_the_same() {
    let mut bench = Bench::new();
    let action = Action::Segment(SegmentDocuments {
        documents: Vec::new(),
        language: english(),
    });
    let draft = bench.workspace.draft().expect("writable");
    let worked = action.work_out(draft).expect("fits");
    worked.take(&mut bench.workspace).expect("taken");
    assert_eq!(bench.texts().len(), 4);
    assert_eq!(bench.cut().group, None);
}
