//! Read-only translation memories: read from a file, added, changed, removed, and looked up in.
//! Invariant: the file comes into the session as it is; what is read of it is never written.

use std::path::Path;

use super::{
    Action, ActionError, Input, Outcome, file_name,
    hand::{Hand, Plan, carry_out, count, missing},
};
use crate::{
    format::tmx,
    model::{
        KeptMemory, MemoryId, Place, ProblemCode, Report, Session,
        edit::{Change, Edit, Kind, What},
        shorten,
    },
    store::{Attachment, RealDisk, read_memory},
    task::{Cancel, Cancelled},
    text::{Language, TextHash},
    translate::memory::Reference,
    workspace::Workspace,
};

#[derive(Debug, Clone)]
pub enum MemoryAction {
    /// A file that was read.
    Add {
        file: ReadMemory,
        name: String,
        penalty: u8,
    },
    /// Off: it is kept and asked for nothing.
    Switch {
        memory: MemoryId,
        on: bool,
    },
    Change {
        memory: MemoryId,
        name: String,
        penalty: u8,
    },
    Remove(MemoryId),
}

/// A file of a memory, and what is in it.
#[derive(Debug, Clone)]
pub struct ReadMemory {
    /// Without its folder.
    pub file: String,
    /// What it would be called.
    pub name: String,
    pub languages: Vec<Language>,
    pub units: usize,
    attachment: Attachment,
}

impl From<MemoryAction> for Action {
    fn from(action: MemoryAction) -> Self {
        Self::Memory(action)
    }
}

/// Reads a file to be added; on a worker.
///
/// # Errors
/// It cannot be read, is no TMX, or has no text in two languages.
pub fn read_tmx(input: &Input, report: &mut Report) -> Result<ReadMemory, ActionError> {
    let place = input.name();
    let bytes = input.read()?;
    let read = tmx::read(&place, &bytes, report);
    let memory = read.map_err(|source| ActionError::Format {
        file: place.clone(),
        source,
    })?;
    let units = memory.units.iter().filter(|unit| unit.variants.len() > 1);
    let units = units.count();
    if units == 0 {
        return Err(ActionError::EmptyMemory { file: place });
    }
    let name = Path::new(&place).file_stem();
    Ok(ReadMemory {
        attachment: Attachment::memory(&file_name(&place), bytes),
        file: file_name(&place),
        name: name.map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        languages: memory.languages(),
        units,
    })
}

/// The memories that are switched on, with their units of two languages; on a worker. One whose
/// file cannot be read is reported and left out.
///
/// # Errors
/// It was cancelled.
pub fn references(
    folder: &Path,
    session: &Session,
    from: &Language,
    to: &Language,
    report: &mut Report,
    cancel: &Cancel,
) -> Result<Vec<Reference>, Cancelled> {
    let disk = RealDisk::new(folder);
    let mut references = Vec::new();
    for kept in session.memories().filter(|memory| !memory.off) {
        cancel.check()?;
        let bytes = match read_memory(&disk, kept) {
            Ok(bytes) if TextHash::of(&bytes) == kept.hash => bytes,
            Ok(_) => {
                report.add(ProblemCode::TextDiffers, Place::file(&kept.file));
                continue;
            }
            Err(_) => {
                report.add(ProblemCode::MissingFile, Place::file(&kept.file));
                continue;
            }
        };
        // What is wrong with its units was said when it was added.
        match tmx::read(&kept.file, &bytes, &mut Report::new()) {
            Ok(memory) => references.push(Reference::new(kept, memory.pairs(from, to))),
            Err(error) => {
                let detail = error.to_string();
                report.add(ProblemCode::BadFile { detail }, Place::file(&kept.file));
            }
        }
    }
    Ok(references)
}

impl MemoryAction {
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Add { .. } => "memory.add",
            Self::Switch { .. } => "memory.switch",
            Self::Change { .. } => "memory.change",
            Self::Remove(_) => "memory.remove",
        }
    }

    pub(super) fn run(self, workspace: &mut Workspace) -> Result<Outcome, ActionError> {
        match self {
            Self::Add {
                file,
                name,
                penalty,
            } => add(workspace, file, &name, penalty),
            other => carry_out(workspace, |hand| other.plan(hand)),
        }
    }

    fn plan(self, hand: &Hand<'_>) -> Result<Plan, ActionError> {
        let kept = |id: MemoryId| {
            let found = hand.session.memory(id).cloned();
            found.ok_or_else(|| missing(Kind::Memory, id))
        };
        let (from, to, what) = match self {
            Self::Switch { memory, on } => {
                let from = kept(memory)?;
                let name = shorten(&from.name);
                let to = KeptMemory {
                    off: !on,
                    ..from.clone()
                };
                (from, to, What::SwitchMemory { name, on })
            }
            Self::Change {
                memory,
                name,
                penalty,
            } => {
                let from = kept(memory)?;
                let to = KeptMemory {
                    name: tidy(&name)?,
                    penalty: penalty.min(KeptMemory::MOST_PENALTY),
                    ..from.clone()
                };
                let name = shorten(&to.name);
                (from, to, What::ChangeMemory { name })
            }
            Self::Remove(id) => {
                let memory = kept(id)?;
                let name = shorten(&memory.name);
                let edit = Edit::Memory(Change::Remove(memory));
                return Ok(Plan::new(What::RemoveMemory { name }, [edit]));
            }
            Self::Add { .. } => return Err(ActionError::NothingSelected),
        };
        let edit = (from != to).then_some(Edit::Memory(Change::Set { from, to }));
        Ok(Plan::new(what, edit))
    }
}

/// The file goes into the session with the record, in one group.
fn add(
    workspace: &mut Workspace,
    read: ReadMemory,
    name: &str,
    penalty: u8,
) -> Result<Outcome, ActionError> {
    let attachment = read.attachment;
    let memory = KeptMemory {
        id: workspace.ids().next(),
        name: tidy(name)?,
        file: read.file,
        hash: attachment.hash,
        languages: read.languages,
        units: count(read.units),
        penalty: penalty.min(KeptMemory::MOST_PENALTY),
        off: false,
    };
    let what = What::AddMemory {
        name: shorten(&memory.name),
        units: memory.units,
    };
    let edits = vec![Edit::Memory(Change::Add(memory))];
    let group = workspace.commit(what.clone(), edits, vec![attachment])?;
    Ok(Outcome::Changed {
        group,
        mentions: Vec::new(),
        entity: None,
        what,
    })
}

fn tidy(name: &str) -> Result<String, ActionError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.is_empty() {
        true => Err(ActionError::EmptyName),
        false => Ok(name),
    }
}

/// Writes the session's own memory.
///
/// # Errors
/// The file cannot be written.
pub fn write_tmx(
    session: &Session,
    options: &tmx::Options,
    path: &Path,
) -> Result<crate::format::Written, ActionError> {
    let file = || path.to_string_lossy().into_owned();
    let told = |source| ActionError::File {
        file: file(),
        source,
    };
    let mut bytes = Vec::new();
    let selection = crate::format::Selection::default();
    let written = tmx::write(session, &selection, options, &mut bytes);
    let written = written.map_err(|source| ActionError::Format {
        file: file(),
        source,
    })?;
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.ok_or_else(|| told(std::io::ErrorKind::IsADirectory.into()))?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let disk = RealDisk::new(folder.unwrap_or_else(|| Path::new(".")));
    crate::store::disk::replace(&disk, &name, &bytes).map_err(told)?;
    Ok(written)
}
