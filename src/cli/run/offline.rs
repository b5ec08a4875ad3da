//! Models in a folder of this machine: chosen, looked through, listed, used.
//! Invariant: nothing is sent, so nobody is asked for consent.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Out, engine, refuse, working::Working};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    task::Cancel,
    translate::engine::offline::{Looked, Shelf, look},
    workspace::settings::{Settings, SettingsStore},
};

/// `engine models [FOLDER]`: chooses a folder, or looks through the one that was chosen.
pub(super) fn models(
    out: &mut Out,
    store: &mut SettingsStore,
    folder: Option<&str>,
    forget: bool,
) -> Exit {
    if forget {
        store.change(|settings| settings.put_shelf(None));
        let exit = engine::write(out, store);
        if exit == Exit::Ok {
            let line = m::offline_forgotten(out.l());
            out.line(&line);
        }
        return exit;
    }
    let known = store.get().model_folder.clone();
    let Some(folder) = folder.map(PathBuf::from).or(known) else {
        return none(out);
    };
    let Some(looked) = looked(out, &folder) else {
        return Exit::Problems;
    };
    let Looked { shelf, troubles } = looked;
    list(out, &shelf);
    for trouble in &troubles {
        let message = explain::model_trouble(out.l(), trouble);
        out.error(&message);
    }
    if shelf.pairs.is_empty() {
        let message = m::offline_none(out.l(), &shelf.folder.display().to_string());
        out.error(&message);
    }
    let fine = troubles.is_empty() && !shelf.pairs.is_empty();
    store.change(|settings| settings.put_shelf(Some(shelf)));
    match engine::write(out, store) {
        Exit::Ok if fine => Exit::Ok,
        _ => Exit::Problems,
    }
}

/// The models to translate with: those of a folder that is named, or of the one chosen before.
pub(super) fn shelf(out: &mut Out, settings: &Settings, folder: Option<&Path>) -> Option<Shelf> {
    let Some(folder) = folder else {
        let shelf = settings.shelf();
        if shelf.is_none() {
            none(out);
        }
        return shelf;
    };
    let Looked { shelf, troubles } = looked(out, folder)?;
    // Which model was not taken says why a text goes by way of English, or not at all.
    let words = troubles
        .iter()
        .map(|trouble| explain::model_trouble(out.l(), trouble));
    let words: Vec<String> = words.collect();
    if !out.is_json() {
        words.iter().for_each(|words| out.note(words));
    }
    out.set("model_problems", json!(words));
    if shelf.pairs.is_empty() {
        let message = m::offline_none(out.l(), &shelf.folder.display().to_string());
        refuse(out, &message);
        return None;
    }
    Some(shelf)
}

fn none(out: &mut Out) -> Exit {
    let message = m::cli_offline_none(out.l(), "--models", "glossator engine models");
    refuse(out, &message)
}

fn looked(out: &mut Out, folder: &Path) -> Option<Looked> {
    // The settings outlive the folder one stands in.
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let working = Working::show(m::offline_looking(out.l()));
    let looked = look(&folder, &Cancel::default());
    drop(working);
    match looked {
        Ok(looked) => Some(looked),
        Err(trouble) => {
            let message = explain::model_trouble(out.l(), &trouble);
            refuse(out, &message);
            None
        }
    }
}

/// A line for each pair.
pub(super) fn list(out: &mut Out, shelf: &Shelf) {
    let mut all = Vec::new();
    for pair in &shelf.pairs {
        let mut parts = vec![
            format!("{}→{}", pair.from, pair.to),
            pair.model.path.clone(),
            pair.mark().to_owned(),
        ];
        if pair.shortlist.is_none() {
            parts.push(m::cli_offline_no_shortlist(out.l()));
        }
        out.line(&parts.join("\t"));
        all.push(json!({
            "from": pair.from.as_str(),
            "to": pair.to.as_str(),
            "model": pair.model.path,
            "sha256": pair.model.sha256,
            "bytes": pair.bytes(),
            "shortlist": pair.shortlist.is_some(),
        }));
    }
    out.set("folder", json!(shelf.folder.display().to_string()));
    out.set("models", json!(all));
}
