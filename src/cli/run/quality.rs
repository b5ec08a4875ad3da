//! `quality`: what may be wrong with the translations into a language, a line each.
//! Invariant: places are in code points and in bytes, of the segment's source and of the target.

use std::{ops::Range, path::Path};

use serde_json::{Value, json};

use super::{Out, misused, open};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    model::shorten,
    task::Cancel,
    text::Language,
    translate::check::{Fault, check_session},
    workspace::Access,
};

pub(super) fn run(out: &mut Out, folder: &Path, to: &str) -> Exit {
    let Ok(language) = Language::parse(to) else {
        let message = explain::bad_language(out.l(), to);
        out.error(&message);
        return Exit::Usage;
    };
    let Some((workspace, report)) = open(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    out.problems(&report);
    let session = workspace.session();
    let mut documents = session.documents();
    if !documents.any(|document| document.segments_in(&language).is_some()) {
        let message = m::quality_no_segments(out.l(), language.as_str());
        return misused(out, &message);
    }
    // Nobody cancels it but by ending the program.
    let found = check_session(session, &language, &Cancel::default()).unwrap_or_default();
    let mut listed = found.iter().peekable();
    let mut faults = Vec::new();
    for document in session.documents() {
        if listed.peek().is_none_or(|one| one.document != document.id) {
            continue;
        }
        out.line(&format!("{}:", document.display_title()));
        for (n, segment) in document.segments(&language).enumerate() {
            while let Some(one) =
                listed.next_if(|one| one.document == document.id && one.segment == segment.id)
            {
                let source = segment.at.slice(document.text()).unwrap_or_default();
                let target = segment.translation.text.as_str();
                let words = explain::fault(out.l(), &one.fault.kind);
                let line = format!("  {} {}\n      {words}", n + 1, shorten(source));
                out.line(&line);
                faults.push(json!({
                    "document": document.id,
                    "title": document.display_title(),
                    "segment": segment.id,
                    "number": n + 1,
                    "kind": one.fault.kind.id(),
                    "key": one.fault.key(),
                    "message": words,
                    "source": source,
                    "target": target,
                    "in_source": place(source, one.fault.source.as_ref()),
                    "in_target": place(target, one.fault.target.as_ref()),
                    "fix": fix(target, &one.fault),
                }));
            }
        }
    }
    let words = m::check_count(out.l(), found.len() as u64);
    out.line(&words);
    out.set("language", json!(language));
    out.set("count", json!(found.len()));
    out.set("faults", Value::Array(faults));
    match found.is_empty() && !report.has_problems() {
        true => Exit::Ok,
        false => Exit::Problems,
    }
}

fn place(text: &str, at: Option<&Range<usize>>) -> Value {
    let points = |to: usize| text.get(..to).map(|part| part.chars().count());
    at.map_or(Value::Null, |at| {
        json!({
            "start_byte": at.start,
            "end_byte": at.end,
            "start_code_point": points(at.start),
            "end_code_point": points(at.end),
        })
    })
}

fn fix(target: &str, fault: &Fault) -> Value {
    let Some(fix) = &fault.fix else {
        return Value::Null;
    };
    let mut value = place(target, Some(&(fix.start..fix.end)));
    if let Some(object) = value.as_object_mut() {
        object.insert("text".to_owned(), json!(fix.text));
    }
    value
}
