//! `lookup`: what the dictionaries of the settings' folder say of a word.

use std::path::Path;

use serde_json::{Value, json};

use super::{Out, misused, refuse};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    task::Cancel,
    text::Language,
    translate::dictionary::{DictionaryError, How, Shelf, system_folders},
    workspace::settings::{SettingsStore, config_folder},
};

pub(super) fn run(out: &mut Out, word: &str, from: Option<&str>) -> Exit {
    let language = match from.map(Language::parse).transpose() {
        Ok(language) => language,
        Err(error) => {
            let message = explain::bad_language(out.l(), &error.given);
            return misused(out, &message);
        }
    };
    let (settings, _) = SettingsStore::open(config_folder());
    let settings = settings.get();
    let own = settings.dictionary_folder.as_deref();
    let (shelf, mut bad) = Shelf::open_all(own, &system_folders(), &Cancel::default());
    if own.is_none() && shelf.dictionaries().is_empty() && bad.is_empty() {
        let message = m::dictionary_no_folder(out.l());
        return refuse(out, &message);
    }
    let shelf = shelf.arranged(&settings.dictionaries);
    let primary = language.as_ref().map_or("und", Language::primary);
    let (answers, unread) = shelf.look_up(word, primary);
    bad.extend(unread);
    let mut said = Vec::new();
    for answer in &answers {
        out.line(&format!("{}:", answer.title));
        for article in &answer.articles {
            let headword = match article.how {
                How::Form => m::dictionary_headword(out.l(), &article.headword, word),
                How::Same | How::Beginning => article.headword.clone(),
            };
            out.line(&format!("  {headword}"));
            for line in article.text.lines() {
                out.line(&format!("    {line}"));
            }
            said.push(json!({
                "dictionary": answer.title,
                "headword": article.headword,
                "how": match article.how {
                    How::Same => "same",
                    How::Form => "form",
                    How::Beginning => "beginning",
                },
                "text": article.text,
            }));
        }
    }
    tell(out, &bad);
    if answers.is_empty() && bad.is_empty() {
        let line = match shelf.dictionaries().is_empty() {
            true => {
                let folder = own.unwrap_or(Path::new(""));
                m::dictionary_none(out.l(), &folder.to_string_lossy())
            }
            false => m::dictionary_nothing(out.l(), word),
        };
        out.line(&line);
    }
    out.set("word", json!(word));
    out.set("dictionaries", json!(shelf.dictionaries().len()));
    out.set("articles", Value::Array(said));
    match bad.is_empty() {
        true => Exit::Ok,
        false => Exit::Problems,
    }
}

fn tell(out: &mut Out, bad: &[DictionaryError]) {
    let words: Vec<String> = bad
        .iter()
        .map(|error| explain::dictionary_error(out.l(), error))
        .collect();
    if !words.is_empty() {
        out.set("problems", json!(words));
    }
    if !out.is_json() {
        words.iter().for_each(|words| eprintln!("{words}"));
    }
}
