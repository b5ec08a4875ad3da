//! Translation memories from the command line: in, out, looked up in, durable, undone.

use std::path::Path;

use glossator::{
    model::{
        Document, Head, Metadata, Segment, Slug, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit, Seed, What},
    },
    text::{Language, SourceText, TextRange},
    workspace::Workspace,
};

use crate::program::{done, glossator, machine, refused};

fn tmx(source: &str, target: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><tmx version=\"1.4\"><header srclang=\"de\"/><body>\
         <tu><tuv xml:lang=\"de-DE\"><seg>{source}</seg></tuv>\
         <tuv xml:lang=\"en-GB\"><seg>{target}</seg></tuv></tu></body></tmx>"
    )
}

/// A session with a document of two segments, the first translated.
fn session(folder: &Path) {
    let en = Language::parse("en").unwrap();
    let mut workspace =
        Workspace::create(&folder.join("s"), "S".to_owned(), vec![en.clone()]).unwrap();
    workspace.set_by("Anna").unwrap();
    let id = workspace.ids().next();
    let text = SourceText::new("Das Werk ist alt.\nEs regnet.".to_owned()).unwrap();
    let head = Head {
        metadata: Metadata {
            title: "Werk".to_owned(),
            language: Language::parse("de").ok(),
            ..Metadata::default()
        },
        ..Head::default()
    };
    let document = Document::new(id, Slug::new("werk", id), text, head);
    let mut edits = vec![Edit::Document {
        index: 0,
        change: Change::Add(Box::new(Seed::of(&document))),
    }];
    for (range, target) in [(0..17, "The plant is old."), (18..28, "")] {
        let status = match target.is_empty() {
            true => TranslationStatus::Untranslated,
            false => TranslationStatus::Translated,
        };
        let segment = Segment {
            id: workspace.ids().next(),
            at: TextRange::from_range(range).unwrap(),
            by_hand: false,
            translation: Translation {
                text: target.to_owned(),
                status,
                by: workspace.by(),
                at: Some(workspace.clock().now()),
                ..Translation::default()
            },
        };
        edits.push(Edit::In {
            document: id,
            edit: DocumentEdit::Segment {
                language: en.clone(),
                change: Change::Add(segment),
            },
        });
    }
    let what = What::Translate {
        title: "Werk".to_owned(),
    };
    workspace.commit(what, edits, Vec::new()).unwrap();
    workspace.close().unwrap();
}

#[test]
fn a_file_comes_in_is_looked_up_in_and_goes_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    session(folder);
    std::fs::write(
        folder.join("ref.tmx"),
        tmx("Es regnet heute.", "It is raining today."),
    )
    .unwrap();
    let told = done(
        folder,
        &[
            "memory",
            "s",
            "import",
            "ref.tmx",
            "--penalty",
            "10",
            "--name",
            "Wetter",
        ],
    );
    assert_eq!(
        told.trim(),
        "Added “Wetter” with one unit in de-DE and en-GB"
    );
    let list = machine(folder, &["memory", "s", "list"]);
    assert_eq!(list["own"], 1);
    let memory = &list["memories"][0];
    assert_eq!(
        (memory["name"].as_str(), memory["penalty"].as_u64()),
        (Some("Wetter"), Some(10))
    );

    let found = machine(
        folder,
        &["memory", "s", "match", "Es regnet heute.", "--to", "en"],
    );
    let first = &found["matches"][0];
    assert_eq!(first["target"], "It is raining today.");
    assert_eq!(first["percent"]["stems"], 90);
    assert_eq!(first["origin"]["memory"], "Wetter");
    // The session's own, and a text that is like it.
    let told = done(
        folder,
        &["memory", "s", "match", "Das Werk ist neu.", "--to", "en"],
    );
    let want = "75 % (75 % of words, 87 % of everything), this session, Werk\n  \
                Source: Das Werk ist alt.\n  Translation: The plant is old.\n";
    assert_eq!(told, want);
    let told = done(
        folder,
        &["memory", "s", "match", "Etwas ganz anderes", "--to", "en"],
    );
    assert_eq!(told.trim(), "No match of 50 % or more");

    done(folder, &["memory", "s", "off", "Wetter"]);
    let found = machine(
        folder,
        &["memory", "s", "match", "Es regnet heute.", "--to", "en"],
    );
    assert_eq!(found["matches"], serde_json::json!([]));
    done(folder, &["memory", "s", "on", "Wetter"]);
    let kept = || {
        let files = std::fs::read_dir(folder.join("s/memory")).map(Iterator::count);
        files.unwrap_or(0)
    };
    assert_eq!(kept(), 1);
    done(folder, &["memory", "s", "remove", "Wetter"]);
    assert_eq!(kept(), 0);
    // Undone, it is there again, with its file.
    done(folder, &["undo", "s"]);
    assert_eq!(kept(), 1);
    let found = machine(
        folder,
        &["memory", "s", "match", "Es regnet heute.", "--to", "en"],
    );
    assert_eq!(found["matches"][0]["percent"]["stems"], 90);
    let history = done(folder, &["history", "s"]);
    assert!(
        history.contains("Switched the translation memory “Wetter” off"),
        "{history}"
    );
    assert!(done(folder, &["check", "s"]).contains("No problems"));
}

#[test]
fn the_sessions_own_goes_out_and_comes_in_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    session(folder);
    let told = done(
        folder,
        &[
            "memory", "s", "export", "out.tmx", "--from", "de", "--to", "en",
        ],
    );
    assert_eq!(
        told,
        "Exported one segment to out.tmx\nNot in the file: one segment without a confirmed translation\n"
    );
    let text = std::fs::read_to_string(folder.join("out.tmx")).unwrap();
    assert!(text.contains("changeid=\"Anna\"") && text.contains("<seg>The plant is old.</seg>"));
    // The export of the formats writes the same.
    done(
        folder,
        &["export", "s", "--format", "tmx", "--output", "same.tmx"],
    );
    assert_eq!(
        text,
        std::fs::read_to_string(folder.join("same.tmx")).unwrap()
    );
    done(folder, &["new", "other", "--working-language", "en"]);
    done(folder, &["memory", "other", "import", "out.tmx"]);
    let found = machine(
        folder,
        &[
            "memory",
            "other",
            "match",
            "Das Werk ist alt.",
            "--from",
            "de",
        ],
    );
    let found = &found["matches"][0];
    assert_eq!(
        (found["exact"].as_bool(), found["by"].as_str()),
        (Some(true), Some("Anna"))
    );
}

#[test]
fn what_cannot_be_done_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    session(folder);
    let told = refused(folder, 2, &["memory", "s", "import"]);
    assert!(told.contains("“import” needs more"), "{told}");
    std::fs::write(folder.join("bad.tmx"), "no XML").unwrap();
    let told = refused(folder, 1, &["memory", "s", "import", "bad.tmx"]);
    assert!(told.contains("bad.tmx"), "{told}");
    let one = tmx("a", "b").replace("<tuv xml:lang=\"en-GB\"><seg>b</seg></tuv>", "");
    std::fs::write(folder.join("one.tmx"), one).unwrap();
    let told = refused(folder, 1, &["memory", "s", "import", "one.tmx"]);
    assert!(told.contains("no text in two languages"), "{told}");
    let told = refused(folder, 1, &["memory", "s", "off", "Wetter"]);
    assert!(told.contains("keeps no memory “Wetter”"), "{told}");
    refused(
        folder,
        2,
        &["memory", "s", "import", "x.tmx", "--penalty", "101"],
    );
    refused(folder, 2, &["memory", "s", "burn"]);
    let told = refused(folder, 2, &["memory", "s", "match", "x", "--to", "?"]);
    assert!(told.contains('?'), "{told}");
    // A unit that is broken costs itself.
    let broken = tmx("a", "b").replace("<body>", "<body><tu><tuv><seg>x</tu>");
    std::fs::write(folder.join("half.tmx"), broken).unwrap();
    let output = glossator(folder, &["memory", "s", "import", "half.tmx"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Added “half” with one unit"));
    // A file that went missing is told, and the rest is there.
    std::fs::remove_dir_all(folder.join("s/memory")).unwrap();
    let output = glossator(
        folder,
        &["memory", "s", "match", "Das Werk ist alt.", "--to", "en"],
    );
    assert!(String::from_utf8_lossy(&output.stdout).contains("The plant is old."));
    assert!(String::from_utf8_lossy(&output.stderr).contains("half.tmx"));
}
