//! What the journals have of the past: all of it, a heading of each group, or one group.
//! Invariant: a line counts only when its checksum is right; nothing is written here.

use super::{
    Disk, Store, StoreError,
    checkpoint::{HISTORY, full_journal},
    journal::{self, JOURNAL, Line, Record},
    limits,
    lines::from_line,
};
use crate::model::{
    GroupId, Place, ProblemCode, Report,
    edit::{Group, Heading, ReadGroup},
};

/// A longer line is read without its edits where headings are wanted.
const LONG: usize = 128 << 10;

/// A line without the edits of its group.
#[derive(serde::Deserialize)]
enum Headed {
    Group(Heading),
}

impl Store {
    pub(super) fn last_in_history(&self) -> u64 {
        self.disk
            .list(HISTORY)
            .unwrap_or_default()
            .iter()
            .filter_map(|name| full_journal(name))
            .map(|(_, last)| last)
            .max()
            .unwrap_or(0)
    }

    /// All edit groups, oldest first: from full journals, then from the current one.
    ///
    /// # Errors
    /// A journal cannot be read at all; damaged lines are reported and passed over.
    pub fn groups(&self, report: &mut Report) -> Result<Vec<Group>, StoreError> {
        let mut groups = Vec::new();
        self.each_group(report, &mut |line| {
            if let Record::Group(group) = line.parse()? {
                groups.push(group);
            }
            Ok(())
        })?;
        Ok(groups)
    }

    /// The same for a history that is kept in memory: of long groups the heading only.
    ///
    /// # Errors
    /// As [`Store::groups`].
    pub fn history(&self, report: &mut Report) -> Result<Vec<ReadGroup>, StoreError> {
        let mut groups = Vec::new();
        self.each_group(report, &mut |line| {
            if line.ron.len() > LONG {
                let Headed::Group(heading) = from_line(line.ron)?;
                groups.push(ReadGroup::Heading(heading));
            } else if let Record::Group(group) = line.parse()? {
                groups.push(ReadGroup::Whole(group));
            }
            Ok(())
        })?;
        Ok(groups)
    }

    fn each_group(
        &self,
        report: &mut Report,
        take: &mut dyn FnMut(&Line<'_>) -> Result<(), String>,
    ) -> Result<(), StoreError> {
        for path in journals(&*self.disk)? {
            let bytes = read(&*self.disk, &path)?;
            for line in journal::scan(&path, &bytes, report).lines {
                if line.is_group()
                    && line.seq <= self.seq
                    && let Err(detail) = take(&line)
                {
                    report.add(
                        ProblemCode::JournalDamaged { detail },
                        Place::line(path.as_str(), line.number),
                    );
                }
            }
        }
        Ok(())
    }
}

/// One group, looked for from the newest journal back. `None`: no journal has it.
///
/// # Errors
/// A journal cannot be read.
pub fn find_group(disk: &dyn Disk, id: GroupId) -> Result<Option<Group>, StoreError> {
    // A journal that is put away meanwhile is met under its new name the second time.
    for _ in 0..2 {
        for path in journals(disk)?.into_iter().rev() {
            let bytes = match read(disk, &path) {
                Ok(bytes) => bytes,
                Err(StoreError::Io { source, .. })
                    if source.kind() == std::io::ErrorKind::NotFound =>
                {
                    continue;
                }
                Err(error) => return Err(error),
            };
            let head = format!("Group((id:\"{id}\"");
            let scan = journal::scan(&path, &bytes, &mut Report::new());
            let found = scan
                .lines
                .iter()
                .find(|line| line.ron.starts_with(&head))
                .map(Line::parse);
            if let Some(Ok(Record::Group(group))) = found {
                return Ok(Some(group));
            }
        }
    }
    Ok(None)
}

/// Paths of all journals, oldest first.
fn journals(disk: &dyn Disk) -> Result<Vec<String>, StoreError> {
    let names = disk.list(HISTORY).map_err(StoreError::io(HISTORY))?;
    let mut paths: Vec<(u64, String)> = names
        .iter()
        .filter_map(|name| {
            let (first, _) = full_journal(name)?;
            Some((first, format!("{HISTORY}/{name}")))
        })
        .collect();
    paths.sort();
    let mut paths: Vec<String> = paths.into_iter().map(|(_, path)| path).collect();
    if matches!(disk.len(JOURNAL), Ok(Some(_))) {
        paths.push(JOURNAL.to_owned());
    }
    Ok(paths)
}

fn read(disk: &dyn Disk, path: &str) -> Result<Vec<u8>, StoreError> {
    disk.read(path, limits::JOURNAL)
        .map_err(StoreError::io(path))
}
