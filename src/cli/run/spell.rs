//! `spell`: words of the translations that are in no dictionary, a line each.

use std::{collections::HashMap, ops::Range, path::Path};

use serde_json::{Value, json};

use super::{Out, misused, open as open_session, refuse};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    text::Language,
    translate::spelling::{Known, Personal, Skip, Speller},
    workspace::{
        Access,
        settings::{SettingsStore, config_folder},
    },
};

/// Suggestions that are printed.
const MEANT: usize = 3;

pub(super) fn run(out: &mut Out, folder: &Path, to: &str) -> Exit {
    let language = match Language::parse(to) {
        Ok(language) => language,
        Err(error) => {
            let message = explain::bad_language(out.l(), &error.given);
            return misused(out, &message);
        }
    };
    let Some((workspace, report)) = open_session(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    out.problems(&report);
    let (settings, _) = SettingsStore::open(config_folder());
    let speller = match Speller::load(&language, &settings.get().spelling_folders()) {
        Ok(speller) => speller,
        Err(error) => {
            let message = explain::spelling_error(out.l(), &error);
            return refuse(out, &message);
        }
    };
    let personal = match config_folder().map(|folder| Personal::open(&folder, &language)) {
        None => Personal::default(),
        Some(Ok(personal)) => personal,
        Some(Err(error)) => {
            let message = explain::personal_error(out.l(), &error);
            return refuse(out, &message);
        }
    };
    let session = workspace.session();
    let known = Known::of(session, &language);
    let mut meant: HashMap<String, Vec<String>> = HashMap::new();
    let (mut found, mut checked) = (Vec::new(), 0u64);
    for document in session.documents() {
        for (place, segment) in document.segments(&language).enumerate() {
            let text = &segment.translation.text;
            if text.trim().is_empty() {
                continue;
            }
            checked += 1;
            let names = segment.translation.mentions.iter();
            let ranges: Vec<Range<usize>> = names
                .flat_map(|name| name.ranges.iter())
                .map(|range| range.start().to_usize()..range.end().to_usize())
                .collect();
            let skip = Skip {
                ranges: &ranges,
                known: Some(&known),
                personal: Some(&personal),
            };
            for at in speller.check(text, skip) {
                let word = &text[at.clone()];
                let meant = meant.entry(word.to_owned()).or_insert_with(|| {
                    let mut meant = speller.suggest(word);
                    meant.truncate(MEANT);
                    meant
                });
                let title = document.display_title();
                let number = place as u64 + 1;
                let line = match meant.is_empty() {
                    true => m::spelling_row(out.l(), title, number, word),
                    false => {
                        let meant = meant.join(", ");
                        m::spelling_row_meant(out.l(), title, number, word, &meant)
                    }
                };
                out.line(&line);
                found.push(json!({
                    "document": document.id.to_string(),
                    "title": title,
                    "segment": segment.id.to_string(),
                    "number": number,
                    "word": word,
                    "start_byte": at.start,
                    "end_byte": at.end,
                    "suggestions": meant,
                }));
            }
        }
    }
    let words = found.len() as u64;
    let line = match (checked, words) {
        (0, _) => m::spelling_nothing(out.l(), language.as_str()),
        (_, 0) => m::spelling_fine(out.l(), checked),
        _ => m::spelling_found(out.l(), words, checked),
    };
    out.line(&line);
    out.set("language", json!(language.as_str()));
    out.set("dictionary", json!(speller.path().to_string_lossy()));
    out.set("segments", json!(checked));
    out.set("words", Value::Array(found));
    match report.has_problems() {
        true => Exit::Problems,
        false => Exit::Ok,
    }
}
