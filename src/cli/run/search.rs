//! `search`: places in all documents, a line each, aligned on what was found.

use std::path::Path;

use serde_json::{Value, json};

use super::{Out, open as open_session};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::messages as m,
    model::Session,
    search::{self, At, Bound, Hit, Options, sides},
    task::Cancel,
    text::{ByteOffset, SourceText},
    workspace::Access,
};

/// So many bytes are printed before and after a place.
const SIDE: usize = 90;
/// In characters, of what stands before a place.
const COLUMN: usize = 40;

pub(super) fn run(out: &mut Out, folder: &Path, line: &str, exact: bool) -> Exit {
    let Some((workspace, report)) = open_session(out, folder, Access::Read) else {
        return Exit::Problems;
    };
    out.problems(&report);
    let session = workspace.session();
    let options = match exact {
        true => Options::exact(),
        false => Options::default(),
    };
    let bound = match Bound::read(line, options, session) {
        Ok(bound) => bound,
        Err(error) => {
            let message = explain::query_error(out.l(), line, &error);
            out.set(
                "at",
                json!({ "start_byte": error.at.start, "end_byte": error.at.end }),
            );
            out.error(&message);
            return Exit::Problems;
        }
    };
    // Nobody cancels it but by ending the program.
    let found = search::search(session, &bound, &Cancel::default()).unwrap_or_default();
    let mut hits = Vec::new();
    let mut last = None;
    for hit in &found.hits {
        if last.replace(hit.document) != Some(hit.document)
            && let Some(document) = session.document(hit.document)
        {
            out.line(&format!("{}:", document.display_title()));
        }
        let Some(found) = Shown::of(session, hit) else {
            continue;
        };
        out.line(&found.line());
        hits.push(found.json(session, hit));
    }
    let (count, shown) = (found.count as u64, found.hits.len() as u64);
    let words = match shown < count {
        true => m::search_count_cut(out.l(), shown, count),
        false => m::search_count(out.l(), count),
    };
    let words = m::search_count_in(out.l(), &words, found.documents as u64);
    out.line(&words);
    out.set("query", json!(line));
    out.set("exact", json!(exact));
    out.set("count", json!(found.count));
    out.set("documents", json!(found.documents));
    out.set("hits", Value::Array(hits));
    match report.has_problems() {
        true => Exit::Problems,
        false => Exit::Ok,
    }
}

/// A hit with what stands around it.
struct Shown<'s> {
    before: &'s str,
    text: String,
    after: &'s str,
    whole: &'s SourceText,
}

impl<'s> Shown<'s> {
    fn of(session: &'s Session, hit: &Hit) -> Option<Self> {
        let document = session.document(hit.document)?;
        let text = document.text();
        let (before, after) = sides(text, hit.place, SIDE);
        let quote = match hit.at {
            At::Mention(id) => document.mentions().get(id)?.ranges.quote(text)?,
            At::Text | At::Document => hit.place.slice(text)?.to_owned(),
        };
        Some(Self {
            before,
            text: quote,
            after,
            whole: text,
        })
    }

    /// What stands before it ends in one column, as far as letters are equally wide.
    fn line(&self) -> String {
        let length = self.before.chars().count();
        let cut = self.before.chars().skip(length.saturating_sub(COLUMN));
        let before: String = cut.collect();
        let after: String = self.after.chars().take(COLUMN).collect();
        format!(
            "  {before:>COLUMN$}[{}]{after}",
            self.text.replace('\n', " ")
        )
    }

    fn json(&self, session: &Session, hit: &Hit) -> Value {
        let document = session.document(hit.document);
        let (start, end) = (hit.place.start(), hit.place.end());
        let points = |at: ByteOffset| {
            self.whole
                .index()
                .code_point(self.whole, at)
                .map(|at| at.get())
        };
        let mut value = json!({
            "document": hit.document.to_string(),
            "title": document.map(|it| it.display_title()),
            "language": document.and_then(|it| it.language()).map(|it| it.as_str()),
            "start_byte": start.get(),
            "end_byte": end.get(),
            "start_code_point": points(start),
            "end_code_point": points(end),
            "text": self.text,
            "before": self.before,
            "after": self.after,
        });
        let mention = match hit.at {
            At::Mention(id) => document.and_then(|it| it.mentions().get(id)),
            At::Text | At::Document => None,
        };
        if let (Some(mention), Some(object)) = (mention, value.as_object_mut()) {
            let entity = mention.entity.and_then(|id| session.entity(id));
            let said = json!({
                "id": mention.id.to_string(),
                "label": mention.label.as_str(),
                "entity": entity.map(|entity| entity.name.as_str()),
                "status": mention.status.key(),
            });
            object.insert("mention".to_owned(), said);
        }
        value
    }
}
