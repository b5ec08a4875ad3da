//! A names list: entities, and the forms they go by.
//! Invariants: no entity twice (by label and name); no form twice (by entity, text and
//! language); texts are trimmed, names and forms not empty; the limits below hold, so that
//! an automaton over all forms can always be built.

mod read;

use std::collections::{HashMap, HashSet};

use crate::model::LabelKey;
use crate::text::Language;

pub(super) use read::MAX_RECORD_LINES;
pub use read::read_csv;

/// The most forms, and the most entities, of a list.
pub const MAX_FORMS: usize = 1_000_000;
/// The longest label, name or form, in bytes.
pub const MAX_FIELD_BYTES: usize = 64 << 10;
/// The most bytes of all names and forms together: 32 MiB. Folded they are at most 11 times
/// that, which keeps the states of the automaton within its 31-bit numbers.
pub const MAX_LIST_BYTES: usize = 32 << 20;

/// Why a list, or a row of it, cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NamesError {
    /// The header lacks a column; which ones it has is told.
    #[error("{file} has no column »{column}«, only {found:?}; the first line names the columns")]
    MissingColumn {
        /// The file as the person named it.
        file: String,
        /// The column that is needed.
        column: &'static str,
        /// The columns there are, each shortened.
        found: Vec<String>,
    },
    /// The row does not say what it must.
    #[error("the field »{column}« is empty")]
    EmptyField {
        /// The column.
        column: &'static str,
    },
    /// A field is longer than [`MAX_FIELD_BYTES`].
    #[error("a field of {bytes} bytes is longer than the {limit} that fit")]
    FieldTooLong {
        /// Its length in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// It is JSON, and nothing of the Wikidata's.
    #[error("neither a table nor JSON of the Wikidata: {detail}")]
    Unreadable {
        /// What is wrong, or what was looked for.
        detail: String,
    },
    /// The list is full.
    #[error("the list has more than the {limit} that fit; split it")]
    Full {
        /// The limit that was reached: forms, entities or bytes.
        limit: usize,
    },
}

/// A form of a list, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormId(u32);

impl FormId {
    /// The number of forms listed before it.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One way an entity is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// As listed, trimmed.
    pub text: String,
    /// Describes the name; it does not limit where the form is looked for. `None`: any.
    pub language: Option<Language>,
    /// Index of its entity in [`NamesList::entities`].
    pub entity: usize,
    /// Where it was first listed, 1-based; 0 where no file has it.
    pub line: u64,
}

/// An entity as listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntity {
    /// As listed; whether a scheme has it is asked when tagging.
    pub label: LabelKey,
    /// The canonical name.
    pub name: String,
    /// In the order they were listed; empty: found nowhere, but still made.
    pub forms: Vec<FormId>,
    /// Where it was first listed, 1-based; 0 where no file has it.
    pub line: u64,
}

/// A row to be added. Spaces around its texts do not count.
#[derive(Clone, Debug, Default)]
pub struct Row<'a> {
    /// The key of a label.
    pub label: &'a str,
    /// The canonical name; empty: the form is.
    pub entity: &'a str,
    /// How it is written; empty: the row only makes the entity.
    pub form: &'a str,
    /// The language of the form; `None`: any.
    pub language: Option<Language>,
    /// 1-based; 0 where there is none.
    pub line: u64,
}

/// Entities and their forms, in the order they were listed.
#[derive(Clone, Debug, Default)]
pub struct NamesList {
    file: String,
    entities: Vec<ListEntity>,
    forms: Vec<Form>,
    labels: HashSet<LabelKey>,
    by_name: HashMap<(LabelKey, String), usize>,
    seen: HashSet<(usize, String, Option<Language>)>,
    bytes: usize,
}

impl NamesList {
    /// An empty list; `file` is what problems name as its place.
    #[must_use]
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            ..Self::default()
        }
    }

    /// The file it came from, as the person named it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// In order of first appearance.
    #[must_use]
    pub fn entities(&self) -> &[ListEntity] {
        &self.entities
    }

    /// All forms with their ids, in the order they were listed.
    pub fn forms(&self) -> impl ExactSizeIterator<Item = (FormId, &Form)> {
        self.forms.iter().enumerate().map(|(at, form)| {
            // MAX_FORMS is far below u32::MAX.
            (FormId(at as u32), form)
        })
    }

    /// A form of this list; `None` for an id of a longer one.
    #[must_use]
    pub fn form(&self, id: FormId) -> Option<&Form> {
        self.forms.get(id.index())
    }

    /// Takes in a row. A row that says nothing new changes nothing.
    ///
    /// # Errors
    /// [`NamesError::EmptyField`] without a label, or with neither entity nor form;
    /// [`NamesError::FieldTooLong`]; [`NamesError::Full`]. The list is then as it was.
    pub fn add(&mut self, row: &Row<'_>) -> Result<(), NamesError> {
        let (label, form) = (row.label.trim(), row.form.trim());
        let name = match row.entity.trim() {
            "" => form,
            entity => entity,
        };
        for (column, text) in [("label", label), ("entity", name), ("form", form)] {
            if text.is_empty() && column != "form" {
                return Err(NamesError::EmptyField { column });
            }
            if text.len() > MAX_FIELD_BYTES {
                return Err(NamesError::FieldTooLong {
                    bytes: text.len(),
                    limit: MAX_FIELD_BYTES,
                });
            }
        }
        let label = match self.labels.get(label) {
            Some(known) => known.clone(),
            None => LabelKey::new(label),
        };
        let key = (label, name.to_owned());
        let known = self.by_name.get(&key).copied();
        let entity = known.unwrap_or(self.entities.len());
        let seen = (entity, form.to_owned(), row.language.clone());
        let is_new_form = !form.is_empty() && !self.seen.contains(&seen);
        self.make_room(known.is_none().then_some(name), is_new_form.then_some(form))?;
        if known.is_none() {
            self.labels.insert(key.0.clone());
            self.entities.push(ListEntity {
                label: key.0.clone(),
                name: key.1.clone(),
                forms: Vec::new(),
                line: row.line,
            });
            self.by_name.insert(key, entity);
        }
        if is_new_form {
            self.entities[entity]
                .forms
                .push(FormId(self.forms.len() as u32));
            self.forms.push(Form {
                text: form.to_owned(),
                language: row.language.clone(),
                entity,
                line: row.line,
            });
            self.seen.insert(seen);
        }
        Ok(())
    }

    /// Counts what is about to be added, if it fits.
    fn make_room(&mut self, name: Option<&str>, form: Option<&str>) -> Result<(), NamesError> {
        let entities_full = name.is_some() && self.entities.len() >= MAX_FORMS;
        let forms_full = form.is_some() && self.forms.len() >= MAX_FORMS;
        if entities_full || forms_full {
            return Err(NamesError::Full { limit: MAX_FORMS });
        }
        let bytes = self.bytes + name.map_or(0, str::len) + form.map_or(0, str::len);
        if bytes > MAX_LIST_BYTES {
            return Err(NamesError::Full {
                limit: MAX_LIST_BYTES,
            });
        }
        self.bytes = bytes;
        Ok(())
    }
}
