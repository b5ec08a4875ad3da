//! `import`: documents and annotations in.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Out, change, exit_for};
use crate::{
    action::{
        Action, Changed, ChangedTranslation, Import, ImportAs, Imported, ImportedFile, Input,
        Outcome, Stand,
    },
    cli::{args::InputFormat, exit::Exit},
    explain,
    l10n::messages as m,
    model::{Report, shorten},
    text::{Encoding, Language},
};

pub(super) struct Options {
    pub(super) files: Vec<PathBuf>,
    pub(super) language: Option<String>,
    pub(super) encoding: Option<String>,
    pub(super) format: InputFormat,
}

pub(super) fn run(out: &mut Out, session: &Path, by: Option<&str>, options: Options) -> Exit {
    let language = match options.language.as_deref().map(Language::parse).transpose() {
        Ok(language) => language,
        Err(_) => {
            let tag = options.language.unwrap_or_default();
            let message = explain::bad_language(out.l(), &tag);
            out.error(&message);
            return Exit::Usage;
        }
    };
    let encoding = options.encoding.as_deref().map(Encoding::for_label);
    let encoding = match encoding.transpose() {
        Ok(encoding) => encoding,
        Err(unknown) => {
            let message = explain::bad_encoding(out.l(), &unknown.label);
            out.error(&message);
            return Exit::Usage;
        }
    };
    let action = Action::Import(Import {
        files: options.files.into_iter().map(Input::Path).collect(),
        language,
        encoding,
        files_are: match options.format {
            InputFormat::Auto => ImportAs::Recognised,
            InputFormat::Text => ImportAs::Text,
            format @ (InputFormat::Json
            | InputFormat::Conll
            | InputFormat::Xliff
            | InputFormat::Terms) => ImportAs::Format(format.word().to_owned()),
        },
    });
    match change(out, session, by, action) {
        Some((Outcome::Imported(imported), report)) => show(out, session, &imported, &report),
        Some(_) | None => Exit::Problems,
    }
}

/// Prints what came of each file.
pub(super) fn show(out: &mut Out, session: &Path, imported: &Imported, report: &Report) -> Exit {
    let mut exit = exit_for(report);
    let mut values: Vec<Value> = Vec::new();
    for file in &imported.files {
        values.push(machine(out, session, file));
        if matches!(file, ImportedFile::Failed { .. }) {
            exit = Exit::Problems;
        }
        people(out, session, file);
    }
    out.set("files", json!(values));
    out.problems(report);
    exit
}

fn people(out: &mut Out, session: &Path, file: &ImportedFile) {
    match file {
        ImportedFile::Document {
            title,
            language,
            encoding,
            code_points,
            findings,
            left_out,
            ..
        } => {
            let line = match language {
                Some(language) => {
                    let tag = language.as_str();
                    m::result_imported(out.l(), title, tag, *code_points, encoding)
                }
                None => m::result_imported_unknown_language(out.l(), title, *code_points, encoding),
            };
            out.line(&line);
            for finding in findings {
                let line = format!("  {}", explain::finding(out.l(), finding));
                out.line(&line);
            }
            for (passage, quote) in left_out {
                let line = format!("  {}", explain::passage(out.l(), passage.reason, quote));
                out.line(&line);
            }
        }
        ImportedFile::Annotations { file, counts } => {
            let line = explain::imported_annotations(out.l(), file, counts);
            out.line(&line);
        }
        ImportedFile::Translations {
            file,
            counts,
            changes,
        } => {
            let line = explain::imported_translations(out.l(), file, counts);
            out.line(&line);
            for change in changes.iter() {
                changed(out, change);
            }
        }
        ImportedFile::Terms { file, counts } => {
            let line = explain::imported_terms(out.l(), file, counts);
            out.line(&line);
        }
        ImportedFile::Rules { file, rules } => {
            let line = m::result_imported_rules(out.l(), file, *rules as u64);
            out.line(&line);
        }
        ImportedFile::Known { file, title } => {
            let line = m::result_imported_known(out.l(), file, title);
            out.line(&line);
        }
        ImportedFile::Failed { error, .. } if !out.is_json() => {
            let message = explain::action_error(out.l(), error, session);
            out.error(&message);
        }
        ImportedFile::Failed { .. } => {}
    }
}

/// A translation as it was and as it is, below each other.
fn changed(out: &mut Out, change: &ChangedTranslation) {
    out.line(&format!("  {} {}", change.number, shorten(&change.source)));
    if change.changed() != Changed::Rest {
        for (sign, stand) in [('-', &change.from), ('+', &change.to)] {
            if !stand.text.is_empty() {
                out.line(&format!("      {sign} {}", stand.text.replace('\n', " ")));
            }
        }
    }
    if change.from.status != change.to.status {
        let name = |stand: &Stand| explain::segment_status(out.l(), stand.status);
        let (from, to) = (name(&change.from), name(&change.to));
        let line = m::import_changed_status(out.l(), &from, &to);
        out.line(&format!("      {line}"));
    }
}

fn changed_for_machines(change: &ChangedTranslation) -> Value {
    let stand = |stand: &Stand| json!({"target": stand.text, "status": stand.status});
    json!({
        "document": change.document,
        "language": change.language,
        "segment": change.segment,
        "number": change.number,
        "source": change.source,
        "from": stand(&change.from),
        "to": stand(&change.to),
    })
}

fn machine(out: &Out, session: &Path, file: &ImportedFile) -> Value {
    match file {
        ImportedFile::Document {
            id,
            title,
            language,
            encoding,
            code_points,
            findings,
            left_out,
        } => json!({
            "document": id,
            "title": title,
            "language": language,
            "encoding": encoding,
            "code_points": code_points,
            "findings": findings
                .iter()
                .map(|f| json!({"field": f.field, "value": f.value}))
                .collect::<Vec<_>>(),
            "left_out": left_out
                .iter()
                .map(|(p, quote)| json!({"reason": p.reason.key(), "text": quote}))
                .collect::<Vec<_>>(),
        }),
        ImportedFile::Annotations { file, counts } => json!({
            "file": file,
            "new_documents": counts.documents,
            "new_mentions": counts.mentions,
            "new_entities": counts.entities,
            "new_labels": counts.labels,
            "new_segments": counts.segments,
            "new_terms": counts.terms,
        }),
        ImportedFile::Translations {
            file,
            counts,
            changes,
        } => json!({
            "changes": changes.iter().map(changed_for_machines).collect::<Vec<_>>(),
            "file": file,
            "new": counts.new,
            "changed": counts.changed,
            "equal": counts.equal,
            "untranslated": counts.untranslated,
            "locked": counts.refused,
            "source_differs": counts.source_differs,
            "unknown": counts.unknown,
        }),
        ImportedFile::Terms { file, counts } => json!({
            "file": file,
            "new": counts.new,
            "changed": counts.changed,
            "same": counts.same,
            "conflicts": counts.conflicts,
        }),
        ImportedFile::Rules { file, rules } => json!({"file": file, "rules": rules}),
        ImportedFile::Known { file, title } => json!({"file": file, "imported_before_as": title}),
        ImportedFile::Failed { file, error } => json!({
            "file": file,
            "error": explain::action_error(out.l(), error, session),
        }),
    }
}
