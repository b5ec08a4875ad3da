//! The rooms import only what ARCHITECTURE.md lets them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// A room and the rooms it may import. `task` is open to all.
const ALLOWED: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("l10n", &[]),
    ("task", &[]),
    ("model", &["text"]),
    ("names", &["text", "model"]),
    ("search", &["text", "model", "names"]),
    ("suggest", &["text", "model", "names"]),
    ("translate", &["text", "model", "names"]),
    ("format", &["text", "model"]),
    ("ingest", &["text", "model"]),
    ("store", &["text", "model"]),
    ("translate", &["text", "model", "names"]),
    ("typeset", &["text"]),
    (
        "workspace",
        &[
            "text",
            "model",
            "names",
            "suggest",
            "translate",
            "format",
            "ingest",
            "store",
        ],
    ),
    (
        "action",
        &[
            "text",
            "model",
            "names",
            "suggest",
            "translate",
            "format",
            "ingest",
            "store",
            "translate",
            "workspace",
        ],
    ),
    (
        "explain",
        &[
            "text",
            "model",
            "names",
            "search",
            "suggest",
            "translate",
            "format",
            "ingest",
            "store",
            "translate",
            "workspace",
            "action",
            "l10n",
        ],
    ),
    (
        "ui",
        &[
            "text",
            "model",
            "names",
            "search",
            "suggest",
            "translate",
            "format",
            "ingest",
            "store",
            "translate",
            "typeset",
            "workspace",
            "action",
            "l10n",
            "explain",
        ],
    ),
    (
        "cli",
        &[
            "text",
            "model",
            "names",
            "search",
            "suggest",
            "translate",
            "format",
            "ingest",
            "store",
            "translate",
            "workspace",
            "action",
            "l10n",
            "explain",
        ],
    ),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("the sources are there");
    for entry in entries {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Rooms named after `crate::`, also in `use crate::{a, b::{c}}`.
fn rooms_named(source: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let before = source[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &source[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => {
                named.insert(word(rest));
            }
            Some(list) => {
                let mut depth = 0;
                let mut item = String::new();
                for c in list.chars() {
                    match c {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            named.insert(word(item.trim()));
                            item.clear();
                            continue;
                        }
                        _ => {}
                    }
                    item.push(c);
                }
                named.insert(word(item.trim()));
            }
        }
    }
    named.remove("");
    named
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

/// Lines of code: comments may speak of any room.
fn without_comments(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_room_imports_only_rooms_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.iter().copied().collect();
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for file in &files {
        let inside = file.strip_prefix(&root).expect("below src");
        let mut parts = inside.components();
        let room = parts.next().expect("a name").as_os_str().to_string_lossy();
        if parts.next().is_none() {
            // lib.rs and main.rs know all rooms.
            continue;
        }
        let Some(allowed) = allowed.get(&*room) else {
            wrong.push(format!("{}: no such room", inside.display()));
            continue;
        };
        seen.insert(room.to_string());
        let source = std::fs::read_to_string(file).expect("a readable source");
        for named in rooms_named(&without_comments(&source)) {
            let fine = named == *room || named == "task" || allowed.contains(&named.as_str());
            // `crate::` may also name an item of the crate's root: there are none.
            if !fine {
                wrong.push(format!("{} imports {named}", inside.display()));
            }
        }
        for toolkit in ["egui", "eframe", "rfd"] {
            let used = source.contains(&format!("{toolkit}::"));
            if used && room != "ui" {
                wrong.push(format!("{} uses {toolkit}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<_> = allowed
        .keys()
        .filter(|room| !seen.contains(**room))
        .collect();
    assert!(missing.is_empty(), "rooms without a file: {missing:?}");
}

#[test]
fn imports_are_found_in_every_notation() {
    let source = "use crate::{model::{Session, edit::Edit}, text};\nlet a = crate::store::open();";
    let found: Vec<String> = rooms_named(source).into_iter().collect();
    assert_eq!(found, ["model", "store", "text"]);
}
