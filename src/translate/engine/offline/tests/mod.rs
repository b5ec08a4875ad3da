mod corrupt;
mod figures;
pub mod generate;
mod parts;

use std::path::Path;

use generate::Recipe;

use super::{
    look::{Found, records, walk},
    *,
};
use crate::{
    task::{Cancel, Progress},
    text::Language,
    translate::engine::{Engine as _, Fault, Job, Text, translate},
};

/// German to English, as the figures have it.
const WHOLE: Recipe = figures::WHOLE;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn looked(folder: &Path) -> Looked {
    look(folder, &Cancel::default()).expect("a folder")
}

fn pairs(looked: &Looked) -> Vec<String> {
    looked
        .shelf
        .pairs
        .iter()
        .map(|it| Shelf::way(&[it]))
        .collect()
}

fn troubles(looked: &Looked) -> Vec<(String, Wrong)> {
    let file = |it: &Trouble| {
        let name = it.file.file_name().expect("a name");
        name.to_string_lossy().into_owned()
    };
    looked
        .troubles
        .iter()
        .map(|it| (file(it), it.wrong.clone()))
        .collect()
}

/// What an engine makes of texts.
fn run(engine: &Offline, from: &str, to: &str, texts: &[&str]) -> Vec<Result<String, Fault>> {
    let texts: Vec<Text> = texts.iter().map(|it| Text::plain(*it)).collect();
    let job = Job {
        from: Some(language(from)),
        to: language(to),
        texts: texts.iter().collect(),
        protect_names: false,
    };
    let mut came = Vec::new();
    let ended = translate(
        engine,
        &job,
        &Progress::default(),
        &Cancel::default(),
        &mut |_, answer| came.push(answer.map_err(|error| error.fault)),
    );
    if let Err(error) = ended {
        came.push(Err(error.fault));
    }
    came
}

#[test]
fn a_folder_is_looked_through_with_the_folders_in_it() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path();
    WHOLE.put(&folder.join("deen"), "deen");
    let split = Recipe {
        split: true,
        shortlist: true,
        ..WHOLE
    };
    split.put(folder, "enja");
    std::fs::write(folder.join("model.iten.bin.gz"), "packed").expect("written");
    std::fs::write(folder.join("lex.50.50.iten.s2t.bin.zst"), "packed").expect("written");
    std::fs::write(folder.join("readme.txt"), "else").expect("written");
    let looked = looked(folder);
    assert_eq!(pairs(&looked), ["de→en", "en→ja"]);
    assert_eq!(
        troubles(&looked),
        [
            ("lex.50.50.iten.s2t.bin.zst".to_owned(), Wrong::Packed),
            ("model.iten.bin.gz".to_owned(), Wrong::Packed),
        ]
    );
    let [german, japanese] = looked.shelf.pairs.as_slice() else {
        panic!("two pairs");
    };
    assert_eq!(german.model.path, "deen/model.deen.intgemm.alphas.bin");
    assert_eq!(
        (german.target.is_some(), german.shortlist.is_some()),
        (false, false)
    );
    assert_eq!(
        (japanese.target.is_some(), japanese.shortlist.is_some()),
        (true, true)
    );
    assert_eq!(german.mark(), &german.model.sha256[..8]);
}

#[test]
fn languages_are_read_from_names_and_from_firefoxs_metadata() {
    let home = tempfile::tempdir().expect("a folder");
    for (place, code, want) in [
        ("a", "enzh_hant", "en→zh-Hant"),
        ("b", "hbsen", "hbs→en"),
        ("c", "en-fr", "en→fr"),
        ("es-en", "intgemm", "es→en"),
        ("d", "sven", "sv→en"),
    ] {
        let folder = home.path().join(place);
        WHOLE.put(&folder, code);
        assert_eq!(pairs(&looked(&folder)), [want], "{code}");
    }
    let folder = home.path().join("e");
    WHOLE.put(&folder, "plain");
    assert!(matches!(
        troubles(&looked(&folder))[..],
        [(_, Wrong::NoPair)]
    ));
    let said = r#"{"architecture": "tiny", "sourceLanguage": "cs", "targetLanguage": "en"}"#;
    std::fs::write(folder.join("metadata.json"), said).expect("written");
    assert_eq!(pairs(&looked(&folder)), ["cs→en"]);
}

#[test]
fn firefoxs_own_sums_are_held_against_the_files() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("deen");
    WHOLE.put(&folder, "deen");
    let sum = looked(&folder).shelf.pairs[0].model.sha256.clone();
    let say = |sum: &str| {
        let list = serde_json::json!({"data": [
            {"name": "else.txt"},
            {"name": "model.deen.intgemm.alphas.bin", "decompressedHash": sum,
             "sourceLanguage": "de", "targetLanguage": "en",
             "attachment": {"hash": "0", "filename": "model.deen.intgemm.alphas.bin.zst"}},
        ]});
        // It counts for folders below, too.
        std::fs::write(home.path().join("records.json"), list.to_string()).expect("written");
    };
    say(&sum.to_uppercase());
    assert_eq!(pairs(&looked(home.path())), ["de→en"]);
    say(&"0".repeat(64));
    let other = looked(home.path());
    assert!(other.shelf.pairs.is_empty());
    let record = "records.json".to_owned();
    assert_eq!(
        troubles(&other),
        [(
            "model.deen.intgemm.alphas.bin".to_owned(),
            Wrong::OtherSum { record }
        )]
    );
}

#[test]
fn looking_a_folder_through_is_stopped_by_a_cancel() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let cancel = Cancel::default();
    cancel.cancel();
    let looked = look(home.path(), &cancel).expect("a folder");
    assert!(looked.shelf.pairs.is_empty() && looked.troubles.is_empty());
}

#[test]
fn records_of_each_folder_are_read_once_and_those_without_models_never() {
    let home = tempfile::tempdir().expect("a folder");
    let mut below = Vec::new();
    for (name, code) in [("a", "deen"), ("b", "enit")] {
        let folder = home.path().join("models").join(name);
        WHOLE.put(&folder, code);
        below.push(folder);
    }
    std::fs::create_dir(home.path().join("else")).expect("a folder");
    let files = [
        "list.json",
        "models/list.json",
        "models/a/list.json",
        "else/list.json",
    ];
    for file in files {
        std::fs::write(home.path().join(file), "[]").expect("written");
    }
    let mut found = Found::new();
    let mut left = 1_000;
    walk(home.path(), 4, &mut left, &mut found, &Cancel::default()).expect("a folder");
    let records = records(&found, &Cancel::default());
    let folders: Vec<&Path> = records.keys().copied().collect();
    let models = home.path().join("models");
    assert_eq!(folders, [home.path(), &models, &below[0], &below[1]]);
}

#[test]
fn what_is_missing_is_named() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path();
    WHOLE.put(folder, "deen");
    std::fs::remove_file(folder.join("vocab.deen.spm")).expect("removed");
    let wanted = "vocab.deen.spm".to_owned();
    let model = "model.deen.intgemm.alphas.bin".to_owned();
    assert_eq!(
        troubles(&looked(folder)),
        [(model.clone(), Wrong::NoVocabulary { wanted })]
    );
    std::fs::write(folder.join("srcvocab.deen.spm"), "half").expect("written");
    let wanted = "trgvocab.deen.spm".to_owned();
    assert_eq!(
        troubles(&looked(folder)),
        [(model, Wrong::NoVocabulary { wanted })]
    );
    // Both directions share a vocabulary by the name of one.
    let both = folder.join("both");
    WHOLE.put(&both, "deen");
    WHOLE.put(&both, "ende");
    std::fs::remove_file(both.join("vocab.ende.spm")).expect("removed");
    assert_eq!(pairs(&looked(&both)), ["de→en", "en→de"]);
    assert!(look(&folder.join("nowhere"), &Cancel::default()).is_err());
}

#[test]
fn of_two_models_for_the_same_languages_the_first_is_used() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(&home.path().join("a"), "deen");
    WHOLE.put(&home.path().join("b"), "deen");
    let looked = looked(home.path());
    assert_eq!(
        looked.shelf.pairs[0].model.path,
        "a/model.deen.intgemm.alphas.bin"
    );
    let other = "a/model.deen.intgemm.alphas.bin".to_owned();
    assert_eq!(troubles(&looked)[0].1, Wrong::Twice { other });
}

#[test]
fn without_a_pair_of_its_own_a_text_goes_by_way_of_english() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    Recipe {
        eos: WHOLE.eos + 0.5,
        ..WHOLE
    }
    .put(home.path(), "enit");
    let shelf = looked(home.path()).shelf;
    let route = shelf
        .route(&language("de-AT"), &language("it"))
        .expect("a way");
    assert_eq!(Shelf::way(&route), "de→en→it");
    assert!(shelf.route(&language("it"), &language("de")).is_none());
    assert!(shelf.route(&language("de"), &language("de")).is_none());
    let engine = Offline::new(shelf.clone());
    let (german, italian) = (language("de"), language("it"));
    let marks: Vec<&str> = shelf.pairs.iter().map(ModelPair::mark).collect();
    assert_eq!(
        engine.name_between(Some(&german), &italian),
        format!("Bergamot de→en→it ({}, {})", marks[0], marks[1])
    );
    let text = "hund das";
    let middle = run(&engine, "de", "en", &[text]).remove(0).expect("words");
    assert_eq!(middle, "rrr nr");
    let direct = run(&engine, "en", "it", &[&middle]);
    assert_eq!(direct, [Ok("fff".to_owned())]);
    assert_eq!(run(&engine, "de", "it", &[text]), direct);
    assert!(matches!(
        run(&engine, "it", "de", &["eins"])[..],
        [Err(Fault::NoModels { .. })]
    ));
}

#[test]
fn a_file_that_changed_is_not_used() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let shelf = looked(home.path()).shelf;
    let path = home.path().join("vocab.deen.spm");
    let mut bytes = std::fs::read(&path).expect("read");
    // The same length, and still a vocabulary.
    let at = bytes
        .windows(3)
        .position(|it| it == b"ung")
        .expect("a piece");
    bytes[at] = b'a';
    std::fs::write(&path, bytes).expect("written");
    let changed = Wrong::Changed.of(path);
    let engine = Offline::new(shelf);
    let want = Err(Fault::Model(Box::new(changed)));
    assert_eq!(run(&engine, "de", "en", &["eins", "zwei"]), [want]);
}

#[test]
fn a_cancel_ends_it_between_two_texts() {
    let home = tempfile::tempdir().expect("a folder");
    WHOLE.put(home.path(), "deen");
    let engine = Offline::new(looked(home.path()).shelf);
    let texts: Vec<Text> = ["eins", "zwei", "haus"].map(Text::plain).into();
    let job = Job {
        from: Some(language("de")),
        to: language("en"),
        texts: texts.iter().collect(),
        protect_names: false,
    };
    let (cancel, mut came) = (Cancel::default(), 0);
    let ended = translate(&engine, &job, &Progress::default(), &cancel, &mut |_, _| {
        came += 1;
        cancel.cancel();
    });
    assert_eq!(came, 1, "what came stays");
    assert_eq!(ended.map_err(|error| error.fault), Err(Fault::Cancelled));
}
