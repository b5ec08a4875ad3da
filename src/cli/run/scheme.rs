//! `scheme`: the label scheme shown, saved, or another in its place.
//! Invariant: with `--preview` nothing is changed; what is in use goes only if it was said what
//! becomes of it.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Out, change_open, exit_for, open, refuse};
use crate::{
    action::{self, Draft, Fate, SchemeChange},
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    model::{LabelKey, ReadyMade, Scheme, Session},
    task::Cancel,
    workspace::Access,
};

pub(super) struct Options {
    pub(super) save: Option<PathBuf>,
    pub(super) load: Option<PathBuf>,
    pub(super) ready_made: Option<String>,
    pub(super) becomes: Vec<String>,
    pub(super) remove: Vec<String>,
    pub(super) preview: bool,
}

pub(super) fn run(out: &mut Out, session: &Path, by: Option<&str>, options: Options) -> Exit {
    let changes = options.load.is_some()
        || options.ready_made.is_some()
        || !options.becomes.is_empty()
        || !options.remove.is_empty();
    let access = match changes && !options.preview {
        true => Access::Write,
        false => Access::Read,
    };
    let Some((workspace, report)) = open(out, session, access) else {
        return Exit::Problems;
    };
    if let Some(file) = &options.save {
        if let Err(error) = action::save_scheme(file, workspace.session().scheme()) {
            let message = explain::action_error(out.l(), &error, session);
            return refuse(out, &message);
        }
        let line = m::scheme_saved(out.l(), &file.to_string_lossy());
        out.line(&line);
    }
    if !changes {
        if options.save.is_none() {
            list(out, workspace.session());
        }
        out.problems(&report);
        return exit_for(&report);
    }
    let wanted = match wanted(out, session, &options) {
        Ok(wanted) => wanted,
        Err(exit) => return exit,
    };
    let change = match change(workspace.session().scheme(), wanted, &options) {
        Ok(change) => change,
        Err(bad) => {
            let message = m::cli_scheme_bad_becomes(out.l(), &bad);
            return refuse(out, &message);
        }
    };
    tell(out, workspace.session(), &change);
    if options.preview {
        out.problems(&report);
        return exit_for(&report);
    }
    match change_open(out, workspace, report, by, change.into()) {
        Some((_, report)) => {
            out.problems(&report);
            exit_for(&report)
        }
        None => Exit::Problems,
    }
}

/// The scheme to take; `None`: the one that is there.
fn wanted(out: &mut Out, session: &Path, options: &Options) -> Result<Option<Scheme>, Exit> {
    let ready = options.ready_made.as_deref().and_then(ReadyMade::from_key);
    if let Some(ready) = ready {
        return Ok(Some(ready.scheme()));
    }
    let Some(file) = &options.load else {
        return Ok(None);
    };
    match action::load_scheme(file) {
        Ok(loaded) => {
            for (line, note) in &loaded.notes {
                let note = explain::scheme_note(out.l(), *line, note);
                out.error(&note);
            }
            Ok(Some(loaded.scheme))
        }
        Err(error) => {
            let message = explain::action_error(out.l(), &error, session);
            Err(refuse(out, &message))
        }
    }
}

fn change(now: &Scheme, wanted: Option<Scheme>, options: &Options) -> Result<SchemeChange, String> {
    let mut draft = Draft::of(now);
    if let Some(wanted) = &wanted {
        draft.replace(wanted);
    }
    let mut change = draft.change();
    let mut put = |old: &str, fate: Fate<LabelKey>| {
        let key = LabelKey::new(old);
        let is_label = now.label(old).is_some();
        if !is_label && now.relation(old).is_none() {
            return false;
        }
        match is_label {
            true => change.labels.insert(key, fate),
            false => change.relations.insert(key, fate),
        };
        true
    };
    for said in &options.becomes {
        let (old, new) = said.split_once('=').ok_or_else(|| said.clone())?;
        let (old, new) = (old.trim(), new.trim());
        if new.is_empty() || !put(old, Fate::Becomes(LabelKey::new(new))) {
            return Err(said.clone());
        }
    }
    for old in &options.remove {
        if !put(old.trim(), Fate::Removed) {
            return Err(old.clone());
        }
    }
    // What was said of a key of the scheme that stays takes it out.
    if wanted.is_none() {
        let goes = |key: &LabelKey| change.labels.contains_key(key);
        change.to.labels.retain(|label| !goes(&label.key));
        for label in &mut change.to.labels {
            label.parent = label.parent.take().filter(|parent| !goes(parent));
        }
        let kinds = &change.relations;
        change
            .to
            .relations
            .retain(|kind| !kinds.contains_key(&kind.key));
        for kind in &mut change.to.relations {
            for ends in [&mut kind.from, &mut kind.to] {
                for end in ends.iter_mut() {
                    if let Some(Fate::Becomes(to)) = change.labels.get(end) {
                        *end = to.clone();
                    }
                }
                // Where all go, they are left to be refused: none would mean any.
                if ends.iter().any(|end| !change.labels.contains_key(end)) {
                    ends.retain(|end| !change.labels.contains_key(end));
                }
                ends.dedup();
            }
        }
    }
    let known = |key: &LabelKey| change.to.label(key.as_str()).is_some();
    let bad = change.labels.values().find_map(|fate| match fate {
        Fate::Becomes(to) if !known(to) => Some(to.to_string()),
        _ => None,
    });
    match bad {
        Some(bad) => Err(bad),
        None => Ok(change),
    }
}

/// The labels with how many mentions bear them.
fn list(out: &mut Out, session: &Session) {
    let mut counts = std::collections::HashMap::<&LabelKey, usize>::new();
    for document in session.documents() {
        for mention in document.mentions() {
            *counts.entry(&mention.label).or_default() += 1;
        }
    }
    let mut values = Vec::new();
    for label in &session.scheme().labels {
        let mentions = counts.get(&label.key).copied().unwrap_or(0);
        let name = explain::label_path(out.l(), session.scheme(), &label.key);
        let line = m::result_scheme_label(out.l(), label.key.as_str(), &name, mentions as u64);
        out.line(&line);
        values.push(json!({
            "key": label.key,
            "parent": label.parent,
            "mentions": mentions,
        }));
    }
    out.set("labels", json!(values));
}

/// What the change would do, in words.
fn tell(out: &mut Out, session: &Session, change: &SchemeChange) {
    // Nobody cancels it here.
    let Ok(preview) = action::preview(session, change, &Cancel::default()) else {
        return;
    };
    let told = explain::scheme_preview(out.l(), session.scheme(), change, &preview);
    if told.is_empty() {
        let line = m::scheme_nothing_happens(out.l());
        out.line(&line);
    }
    let mut values = Vec::new();
    for told in told {
        let more: String = told.more.iter().map(|more| format!(" · {more}")).collect();
        out.line(&format!("{}{more}", told.text));
        values.push(json!({ "what": told.text, "undecided": told.open }));
    }
    out.set("preview", json!(values));
}
