//! Services that translate, against a server on this machine that speaks as each does.

mod drafts;
mod faults;
pub mod loopback;
#[cfg_attr(
    not(feature = "gui"),
    allow(dead_code, reason = "the window's tests use it too")
)]
pub mod offline;
mod program;
mod shapes;

use std::{path::Path, time::Duration};

use glossator::{
    action::{Action, Import, ImportAs, Input},
    model::{
        DocumentId, Report, Segment, Translation,
        edit::{Change, DocumentEdit, Edit, What},
    },
    task::{Cancel, Progress},
    text::{ByteOffset, Language, TextRange},
    translate::engine::{
        Engine, EngineError, Fault, Job, Key, Service, ServiceKind, Text, Tuning, connect,
        translate,
    },
    workspace::Workspace,
};

pub fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// Short times, so that a test of them is short.
pub fn tuning() -> Tuning {
    Tuning {
        connect: Duration::from_secs(5),
        whole: Duration::from_secs(20),
        attempts: 3,
        first_wait: Duration::from_millis(2),
        most_wait: Duration::from_millis(4),
        honour: Duration::from_millis(1_500),
        answer: 256 << 10,
    }
}

pub fn service(kind: ServiceKind, address: &str) -> Service {
    Service {
        address: address.to_owned(),
        model: if kind == ServiceKind::Chat { "m" } else { "" }.to_owned(),
        ..Service::new(kind, &[])
    }
}

pub fn engine_of(service: &Service, tuning: Tuning) -> Box<dyn Engine> {
    connect(service, Key::new("secret-1"), tuning).expect("an engine")
}

type Outcome = (Vec<Option<Result<String, Fault>>>, Option<Fault>);

/// Translates from German into English, and gives what came for each text and why it ended.
pub fn run_with(engine: &dyn Engine, texts: &[Text], protect: bool, cancel: &Cancel) -> Outcome {
    let job = Job {
        from: Some(language("de")),
        to: language("en"),
        texts: texts.iter().collect(),
        protect_names: protect,
    };
    let mut came = vec![None; texts.len()];
    let progress = Progress::default();
    let ended = translate(engine, &job, &progress, cancel, &mut |at, answer| {
        assert!(came[at].is_none(), "told twice");
        came[at] = Some(answer.map_err(|error: EngineError| error.fault));
    });
    let told = came.iter().flatten().count();
    assert_eq!(progress.done(), told, "a step for each text");
    (came, ended.err().map(|error| error.fault))
}

pub fn run(engine: &dyn Engine, texts: &[&str]) -> Outcome {
    let texts: Vec<Text> = texts.iter().map(|text| Text::plain(*text)).collect();
    run_with(engine, &texts, false, &Cancel::default())
}

/// A session of these texts, each with a segment a line into English.
pub fn session(home: &Path, texts: &[&str]) -> std::path::PathBuf {
    let folder = home.join("session");
    let working = vec![language("en")];
    let mut workspace = Workspace::create(&folder, "T".to_owned(), working).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let mut files = Vec::new();
    for (n, text) in texts.iter().enumerate() {
        let file = home.join(format!("text{n}.txt"));
        std::fs::write(&file, text).expect("written");
        files.push(Input::Path(file));
    }
    let import = Action::Import(Import {
        files,
        language: Some(language("de")),
        encoding: None,
        files_are: ImportAs::Text,
    });
    let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("imported");
    let documents: Vec<DocumentId> = workspace.session().documents().map(|d| d.id).collect();
    for document in documents {
        segment(&mut workspace, document);
    }
    workspace.close().expect("closed");
    folder
}

fn segment(workspace: &mut Workspace, id: DocumentId) {
    let document = workspace.session().document(id).expect("a document");
    let text = document.text().as_str().to_owned();
    let mut edits = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        let offset = |at: usize| ByteOffset::new(u32::try_from(at).expect("short"));
        if let Some(at) = TextRange::new(offset(start), offset(end)) {
            let segment = Segment {
                id: workspace.ids().next(),
                at,
                by_hand: false,
                translation: Translation::default(),
            };
            edits.push(Edit::In {
                document: id,
                edit: DocumentEdit::Segment {
                    language: language("en"),
                    change: Change::Add(segment),
                },
            });
        }
        start += line.len();
    }
    let title = "T".to_owned();
    let done = workspace.commit(What::Translate { title }, edits, Vec::new());
    done.expect("segments");
}
