//! Lists the session keeps: read from a file, added, named anew, taken away, written out.
//! Invariant: with a list go the proposals of it that nobody touched, and nothing else.

use std::{collections::BTreeMap, path::Path};

use super::diff::replaceable;
use crate::{
    action::{
        ActionError, Input, file_name,
        hand::{Hand, Plan, count, missing},
    },
    model::{
        KeptList, LabelKey, ListEntry, ListId, Report, Session,
        edit::{Change, Edit, Kind, What, delete_mentions},
        shorten,
    },
    names::file::{
        FileEntry, FileList, FileOptions, Written, read_list, write_list, write_table,
        write_wikidata,
    },
    store::{RealDisk, disk::replace},
    task::{Cancel, Cancelled},
    text::Language,
};

use super::Source;

/// A file that was read, to be looked at before it is added.
#[derive(Debug, Clone)]
pub struct ReadFile {
    /// As the person named it.
    pub file: String,
    /// A name for the list: that of the file, without its ending.
    pub name: String,
    pub list: FileList,
    pub report: Report,
}

/// Reads a file for a session, on any thread. What it does not label gets `label`.
///
/// # Errors
/// It cannot be read, or is no list of names.
pub fn read_file(
    input: &Input,
    session: &Session,
    label: Option<LabelKey>,
) -> Result<ReadFile, ActionError> {
    let file = input.name();
    let bytes = input.read()?;
    let options = FileOptions {
        scheme: session.scheme().clone(),
        label,
        languages: languages(session),
    };
    let mut report = Report::new();
    let place = file_name(&file);
    let list =
        read_list(&place, &bytes, &options, &mut report).map_err(|source| ActionError::Names {
            file: file.clone(),
            source,
        })?;
    let name = std::path::Path::new(&place).file_stem();
    let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(ReadFile {
        file,
        name,
        list,
        report,
    })
}

/// The languages worked in, then those of the documents: names in others would be found nowhere.
fn languages(session: &Session) -> Vec<Language> {
    let mut languages = session.info().working_languages.clone();
    for document in session.documents() {
        if let Some(language) = document.language()
            && !languages.contains(language)
        {
            languages.push(language.clone());
        }
    }
    languages
}

/// How many mentions each list proposed, whatever became of them.
///
/// # Errors
/// It was cancelled.
pub fn uses(session: &Session, cancel: &Cancel) -> Result<BTreeMap<ListId, usize>, Cancelled> {
    let mut uses: BTreeMap<ListId, usize> = session.lists().map(|list| (list.id, 0)).collect();
    for document in session.documents() {
        cancel.check()?;
        for mention in document.mentions() {
            if let Source::List(id) = Source::of(mention)
                && let Some(count) = uses.get_mut(&id)
            {
                *count += 1;
            }
        }
    }
    Ok(uses)
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListFormat {
    /// A table with all that is known.
    Table,
    /// As the program's own names lists are.
    List,
    /// JSON as the Wikidata has it: labels and aliases by language.
    Wikidata,
}

impl ListFormat {
    /// What the name of a file asks for: JSON, or a table.
    #[must_use]
    pub fn of_path(path: &Path) -> Self {
        let extension = path.extension().map(|it| it.to_ascii_lowercase());
        match extension.is_some_and(|it| it == "json") {
            true => Self::Wikidata,
            false => Self::Table,
        }
    }
}

/// The session's entities, or one of its lists, as a file.
///
/// # Errors
/// There is no such list.
pub fn written(
    session: &Session,
    list: Option<ListId>,
    format: ListFormat,
) -> Result<Vec<u8>, ActionError> {
    let write = |all: &mut dyn Iterator<Item = Written<'_>>| match format {
        ListFormat::Table => write_table(all),
        ListFormat::List => write_list(all),
        ListFormat::Wikidata => write_wikidata(all),
    };
    match list {
        None => Ok(write(&mut session.entities().map(Written::from))),
        Some(id) if session.list(id).is_none() => Err(missing(Kind::List, id)),
        Some(id) => Ok(write(&mut session.entries(id).map(Written::from))),
    }
}

pub(super) fn add(
    hand: &mut Hand<'_>,
    name: &str,
    entries: Vec<FileEntry>,
) -> Result<Plan, ActionError> {
    let list = KeptList {
        id: hand.ids.next(),
        name: tidy(name)?,
        off: false,
    };
    let id = list.id;
    let what = What::AddList {
        name: shorten(&list.name),
        entries: count(entries.len()),
    };
    let mut edits = vec![Edit::List(Change::Add(list))];
    for entry in entries {
        let entry = ListEntry {
            id: hand.ids.next(),
            label: entry.label,
            name: entry.name,
            names: entry.names,
            external_id: entry.external_id,
        };
        edits.push(Edit::Entry {
            list: id,
            change: Change::Add(entry),
        });
    }
    Ok(Plan::new(what, edits))
}

pub(super) fn rename(hand: &Hand<'_>, id: ListId, name: &str) -> Result<Plan, ActionError> {
    let from = head(hand, id)?.clone();
    let mut to = from.clone();
    to.name = tidy(name)?;
    let what = What::RenameList {
        from: shorten(&from.name),
        to: shorten(&to.name),
    };
    let edit = (from != to).then_some(Edit::List(Change::Set { from, to }));
    Ok(Plan::new(what, edit))
}

pub(super) fn remove(hand: &Hand<'_>, id: ListId) -> Result<Plan, ActionError> {
    let list = head(hand, id)?.clone();
    let mut edits = Vec::new();
    let mut gone = 0;
    for document in hand.session.documents() {
        let mut own = replaceable(document);
        own.retain(|mention| Source::of(mention) == Source::List(id));
        gone += own.len();
        edits.extend(delete_mentions(document, &own));
    }
    let entries = hand.session.entries(id).cloned();
    let mut removed = 0;
    edits.extend(entries.map(|entry| {
        removed += 1;
        Edit::Entry {
            list: id,
            change: Change::Remove(entry),
        }
    }));
    let what = What::RemoveList {
        name: shorten(&list.name),
        entries: count(removed),
        mentions: count(gone),
    };
    edits.push(Edit::List(Change::Remove(list)));
    Ok(Plan::new(what, edits))
}

fn head<'s>(hand: &Hand<'s>, id: ListId) -> Result<&'s KeptList, ActionError> {
    let session = hand.session;
    session.list(id).ok_or_else(|| missing(Kind::List, id))
}

fn tidy(name: &str) -> Result<String, ActionError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.is_empty() {
        true => Err(ActionError::EmptyName),
        false => Ok(name),
    }
}

/// Writes a list, or the session's entities, to a file; it is replaced whole.
///
/// # Errors
/// There is no such list, or the file cannot be written.
pub fn save(
    session: &Session,
    list: Option<ListId>,
    format: ListFormat,
    path: &Path,
) -> Result<usize, ActionError> {
    let bytes = written(session, list, format)?;
    let told = |source| ActionError::File {
        file: path.to_string_lossy().into_owned(),
        source,
    };
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.ok_or_else(|| told(std::io::ErrorKind::IsADirectory.into()))?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let disk = RealDisk::new(folder.unwrap_or_else(|| Path::new(".")));
    replace(&disk, &name, &bytes).map_err(told)?;
    Ok(match list {
        Some(id) => session.entry_count(id),
        None => session.entities().count(),
    })
}
