//! `glossator engine models` and `glossator translate --engine offline`, run as a person would,
//! with models of seeded random weights: what they say is nonsense, but always the same.

use std::path::{Path, PathBuf};

use glossator::{
    model::{Report, Translation, TranslationStatus},
    task::{Cancel, Progress},
    translate::engine::{
        Job, Text,
        offline::{Offline, look},
        translate,
    },
    workspace::{Access, Workspace},
};
use serde_json::Value;

use super::{
    language,
    program::{done, glossator, refused},
    session,
};

#[path = "../../../src/translate/engine/offline/tests/generate.rs"]
#[allow(dead_code, reason = "other tests use the rest of it")]
mod generate;

use generate::Recipe;

/// As in the figures of tests/oracles/offline.
pub const WHOLE: Recipe = Recipe {
    seed: 1,
    whole: true,
    eos: 0.75,
    split: false,
    shortlist: false,
};

/// Texts that the model brings to an end.
pub const TEXT: &str = "hund das\nzwei ung.\n";

/// A folder with models from German into English and from English into Italian.
pub fn models(home: &Path) -> PathBuf {
    let folder = home.join("models");
    WHOLE.put(&folder.join("deen"), "deen");
    let second = Recipe { eos: 1.25, ..WHOLE };
    second.put(&folder, "enit");
    folder
}

/// What the models of a folder say.
pub fn said(folder: &Path, to: &str, texts: &[&str]) -> Vec<String> {
    let shelf = look(folder, &Cancel::default()).expect("a folder").shelf;
    let texts: Vec<Text> = texts.iter().map(|it| Text::plain(*it)).collect();
    let job = Job {
        from: Some(language("de")),
        to: language(to),
        texts: texts.iter().collect(),
        protect_names: false,
    };
    let mut said = Vec::new();
    let (progress, cancel) = (Progress::default(), Cancel::default());
    let engine = Offline::new(shelf);
    let ended = translate(&engine, &job, &progress, &cancel, &mut |_, answer| {
        said.push(answer.expect("a translation"));
    });
    ended.expect("translated");
    said
}

fn translations(folder: &Path, to: &str) -> Vec<Translation> {
    let workspace = Workspace::open(folder, Access::Read, &mut Report::new()).expect("it opens");
    let to = language(to);
    let documents = workspace.session().documents();
    let segments = documents.flat_map(|it| it.segments(&to));
    segments.map(|it| it.translation.clone()).collect()
}

#[test]
fn a_folder_is_chosen_and_drafts_without_asking_anyone() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let folder = session(home, &[TEXT]);
    let ask = ["translate", "session", "--engine", "offline", "--to", "en"];
    let none = refused(home, &ask);
    assert!(none.contains("glossator engine models"), "{none}");
    let models = models(home);
    let chosen = done(home, &["engine", "models", "models"]);
    let lines: Vec<&str> = chosen.lines().collect();
    assert!(
        lines[0].starts_with("de→en\tdeen/model.deen.intgemm.alphas.bin\t"),
        "{chosen}"
    );
    assert!(
        lines[1].starts_with("en→it\tmodel.enit.intgemm.alphas.bin\t"),
        "{chosen}"
    );
    let listed = done(home, &["engine", "list"]);
    assert_eq!(listed, chosen, "the settings keep it");
    let drafted = done(home, &ask);
    let want = said(&models, "en", &["hund das", "zwei ung."]);
    let came = translations(&folder, "en");
    let texts: Vec<&str> = came.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, want);
    for translation in &came {
        assert_eq!(translation.status, TranslationStatus::MachineDraft);
        assert!(
            translation.engine.starts_with("Bergamot de→en ("),
            "{}",
            translation.engine
        );
    }
    assert_eq!(
        drafted.trim(),
        format!("2 segments drafted by {}", came[0].engine)
    );
    let history = done(home, &["history", "session"]);
    assert!(
        history.contains("Drafted 2 segments in en with Bergamot"),
        "{history}"
    );
    assert!(!history.contains("sent to"), "{history}");
}

#[test]
fn a_model_that_was_not_taken_is_told_though_others_were() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    session(home, &[TEXT]);
    let models = models(home);
    std::fs::write(models.join("vocab.enit.spm"), "garbage").expect("written");
    let ask = [
        "translate",
        "session",
        "--engine",
        "offline",
        "--models",
        "models",
        "--to",
        "en",
    ];
    let output = glossator(home, &ask);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert!(told.contains("vocab.enit.spm"), "{told}");
    let json = done(home, &[&ask[..], &["--over-drafts", "--json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let words = json["model_problems"].as_array().expect("a list");
    assert_eq!(words.len(), 1, "{json}");
}

#[test]
fn a_way_by_english_is_named_and_a_changed_file_is_not_used() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let folder = session(home, &[TEXT]);
    done(home, &["segment", "session", "--to", "it"]);
    let models = models(home);
    let ask = [
        "translate",
        "session",
        "--engine",
        "offline",
        "--models",
        "models",
        "--to",
        "it",
        "--json",
    ];
    let output = super::program::glossator(home, &ask);
    let json: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let engine = json["engine"].as_str().expect("a name");
    assert!(engine.starts_with("Bergamot de→en→it ("), "{json}");
    let drafted = json["drafted"].as_u64().expect("a number") as usize;
    let named = translations(&folder, "it");
    let named = named
        .iter()
        .filter(|it| it.engine == engine && !it.text.is_empty());
    assert_eq!((named.count(), drafted > 0), (drafted, true), "{json}");
    // A pair there is no way for.
    done(home, &["segment", "session", "--to", "fr"]);
    let away = refused(
        home,
        &[
            "translate",
            "session",
            "--engine",
            "offline",
            "--models",
            "models",
            "--to",
            "fr",
        ],
    );
    assert!(away.contains("has no models from de into fr"), "{away}");
    // Chosen, then another file.
    done(home, &["engine", "models", "models"]);
    let vocabulary = models.join("deen/vocab.deen.spm");
    std::fs::write(&vocabulary, "garbage").expect("written");
    let changed = refused(
        home,
        &["translate", "session", "--engine", "offline", "--to", "en"],
    );
    assert!(
        changed.contains("is not as it was when the folder was looked through"),
        "{changed}"
    );
    assert_eq!(
        translations(&folder, "en")
            .iter()
            .filter(|it| !it.text.is_empty())
            .count(),
        0
    );
    let again = refused(home, &["engine", "models"]);
    assert!(again.contains("no SentencePiece vocabulary"), "{again}");
    let gone = done(home, &["engine", "models", "--forget"]);
    assert_eq!(gone.trim(), "The folder of models is no longer used");
    let alone = refused(
        home,
        &[
            "translate",
            "session",
            "--engine",
            "deepl",
            "--models",
            "models",
            "--to",
            "en",
        ],
    );
    assert!(alone.contains("--engine offline alone"), "{alone}");
}
