//! A folder looked through: which models are there, whole and fit, and what is wrong with the
//! others.
//! Spec: files as Firefox names them: `model.deen.….bin`, `vocab.deen.spm` (or
//! `srcvocab.deen.spm` and `trgvocab.deen.spm`), `lex.….deen.s2t.bin`, in the folder or in
//! folders in it. Invariant: a pair that is found was read whole, and checked.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    file::{self, MOST_MODEL, MOST_SHORTLIST, MOST_VOCABULARY},
    leg::{self, Files},
    record::{self, MOST_RECORDS, Record},
    shelf::{Known, ModelPair, Shelf},
    wrong::{Trouble, Wrong},
};
use crate::{task::Cancel, text::Language};

/// Folders in folders that are looked into.
const DEPTH: usize = 4;
/// Entries that are looked at.
const ENTRIES: usize = 20_000;

const PACKED: [&str; 6] = [".gz", ".zst", ".xz", ".bz2", ".zip", ".tar"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    pub shelf: Shelf,
    pub troubles: Vec<Trouble>,
}

/// Looks a folder through. Each model in it is read: where there are many it takes a while.
///
/// # Errors
/// The folder cannot be read.
pub fn look(folder: &Path, cancel: &Cancel) -> Result<Looked, Trouble> {
    let mut found = BTreeMap::new();
    let mut left = ENTRIES;
    walk(folder, DEPTH, &mut left, &mut found, cancel).map_err(|error| {
        let reason = error.to_string();
        Wrong::Unreadable { reason }.of(folder)
    })?;
    let mut looked = Looked {
        shelf: Shelf {
            folder: folder.to_owned(),
            pairs: Vec::new(),
        },
        troubles: Vec::new(),
    };
    let records = records(&found, cancel);
    for (place, names) in &found {
        if cancel.is_cancelled() {
            return Ok(looked);
        }
        if !has_ours(names) {
            continue;
        }
        let inside = Inside::new(folder, place, names, &records);
        for name in &inside.packed {
            looked.troubles.push(Wrong::Packed.of(place.join(name)));
        }
        for model in &inside.models {
            if cancel.is_cancelled() {
                return Ok(looked);
            }
            match inside.pair(model) {
                Ok(pair) => looked.take(pair),
                Err(trouble) => looked.troubles.push(trouble),
            }
        }
    }
    looked
        .shelf
        .pairs
        .sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
    Ok(looked)
}

impl Looked {
    fn take(&mut self, pair: ModelPair) {
        let pairs = &self.shelf.pairs;
        let before = pairs
            .iter()
            .find(|it| (&it.from, &it.to) == (&pair.from, &pair.to));
        match before.map(|it| it.model.path.clone()) {
            None => self.shelf.pairs.push(pair),
            Some(other) => {
                let file = self.shelf.folder.join(&pair.model.path);
                self.troubles.push(Wrong::Twice { other }.of(file));
            }
        }
    }
}

pub(super) type Found = BTreeMap<PathBuf, Vec<String>>;

/// The names of files that may be ours, by their folder.
pub(super) fn walk(
    folder: &Path,
    depth: usize,
    left: &mut usize,
    found: &mut Found,
    cancel: &Cancel,
) -> std::io::Result<()> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        if cancel.is_cancelled() {
            break;
        }
        let Some(fewer) = left.checked_sub(1) else {
            break;
        };
        *left = fewer;
        // An entry that went away meanwhile is not there.
        let Ok(entry) = entry else { continue };
        let path = entry.path();
        if path.is_dir() {
            folders.push(path);
        } else if let Some(name) = entry.file_name().to_str() {
            found
                .entry(folder.to_owned())
                .or_default()
                .push(name.to_owned());
        }
    }
    if depth > 0 {
        folders.sort();
        for folder in folders {
            // One that is closed to us costs itself.
            let _ = walk(&folder, depth - 1, left, found, cancel);
        }
    }
    Ok(())
}

/// What a folder has.
struct Inside<'a> {
    folder: &'a Path,
    place: &'a Path,
    models: Vec<&'a str>,
    vocabularies: Vec<&'a str>,
    shortlists: Vec<&'a str>,
    packed: Vec<&'a str>,
    /// With the name of the file that says it.
    records: Vec<(&'a str, &'a Record)>,
}

impl<'a> Inside<'a> {
    fn new(
        folder: &'a Path,
        place: &'a Path,
        names: &'a [String],
        records: &'a Records<'a>,
    ) -> Self {
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.sort_unstable();
        let of = |is: fn(&str) -> bool| names.iter().copied().filter(|it| is(it)).collect();
        Self {
            folder,
            place,
            models: of(is_model),
            vocabularies: of(is_vocabulary),
            shortlists: of(is_shortlist),
            packed: of(is_packed),
            records: of_place(place, records),
        }
    }

    fn pair(&self, model: &str) -> Result<ModelPair, Trouble> {
        let at = |name: &str| self.place.join(name);
        let code = code(model);
        let own = |it: &&Record| it.name.as_deref().is_none_or(|name| name == model);
        let records = self.records.iter().map(|(_, record)| *record);
        let said = records.filter(own).find_map(|it| it.pair.clone());
        let by_name = code.and_then(languages);
        let by_folder = || {
            let name = self.place.file_name()?.to_str()?;
            languages(name.split('.').next()?)
        };
        let pair = said.or(by_name).or_else(by_folder);
        let (from, to) = pair.ok_or_else(|| Wrong::NoPair.of(at(model)))?;
        let code = code.map_or_else(|| format!("{from}{to}"), str::to_owned);
        let names = self.vocabulary(model, &code, &from, &to)?;
        let shortlist = self.belonging(&self.shortlists, &code);
        let (model, model_bytes) = self.read(model, MOST_MODEL)?;
        let (source, source_bytes) = self.read(names.0, MOST_VOCABULARY)?;
        let target = names
            .1
            .map(|name| self.read(name, MOST_VOCABULARY))
            .transpose()?;
        let shortlist = shortlist
            .map(|name| self.read(name, MOST_SHORTLIST))
            .transpose()?;
        let (target, target_bytes) = target.unzip();
        let (shortlist, shortlist_bytes) = shortlist.unzip();
        let pair = ModelPair {
            from,
            to,
            model,
            source,
            target,
            shortlist,
        };
        let files = Files {
            model: model_bytes,
            source: source_bytes,
            target: target_bytes,
            shortlist: shortlist_bytes,
        };
        leg::check(self.folder, &pair, &files)?;
        Ok(pair)
    }

    /// One vocabulary for both languages, or one for each.
    fn vocabulary(
        &self,
        model: &str,
        code: &str,
        from: &Language,
        to: &Language,
    ) -> Result<(&'a str, Option<&'a str>), Trouble> {
        let named = |name: String| self.vocabularies.iter().copied().find(|it| **it == name);
        let [source, target] = ["srcvocab", "trgvocab"].map(|it| format!("{it}.{code}.spm"));
        if let (Some(source), Some(target)) = (named(source.clone()), named(target.clone())) {
            return Ok((source, Some(target)));
        }
        let usual = format!("vocab.{code}.spm");
        // Both directions often share a vocabulary, with the name of one.
        let turned = format!("vocab.{to}{from}.spm");
        let only = match (self.models.as_slice(), self.vocabularies.as_slice()) {
            ([_], [only]) if only.starts_with("vocab") => Some(*only),
            _ => None,
        };
        let found = named(usual.clone()).or_else(|| named(turned)).or(only);
        if let Some(found) = found {
            return Ok((found, None));
        }
        let lone = named(source.clone()).map(|_| target);
        let lone = lone.or_else(|| named(format!("trgvocab.{code}.spm")).map(|_| source));
        let wanted = lone.unwrap_or(usual);
        Err(Wrong::NoVocabulary { wanted }.of(self.place.join(model)))
    }

    /// The file of these languages, or the only one where there is one model.
    fn belonging(&self, names: &[&'a str], code: &str) -> Option<&'a str> {
        let own = names
            .iter()
            .copied()
            .find(|it| self::code(it) == Some(code));
        own.or(match (self.models.as_slice(), names) {
            ([_], [only]) => Some(*only),
            _ => None,
        })
    }

    /// A file, held against what Firefox says of it.
    fn read(&self, name: &str, limit: u64) -> Result<(Known, Vec<u8>), Trouble> {
        let path = self.place.join(name);
        let bytes = file::read(&path, limit).map_err(|wrong| wrong.of(path.clone()))?;
        let sha256 = file::sum(&bytes);
        let is_model = is_model(name);
        let said = self.records.iter().filter(|(_, it)| match &it.name {
            Some(named) => named == name,
            None => is_model && self.models.len() == 1,
        });
        let said: Vec<(&str, &String)> = said
            .filter_map(|(file, it)| Some((*file, it.sha256.as_ref()?)))
            .collect();
        // A list may have several versions of a file.
        if let Some((record, _)) = said.first()
            && said.iter().all(|(_, sum)| **sum != sha256)
        {
            let record = (*record).to_owned();
            return Err(Wrong::OtherSum { record }.of(path));
        }
        let parts = path.strip_prefix(self.folder).unwrap_or(&path).components();
        let parts: Option<Vec<&str>> = parts.map(|it| it.as_os_str().to_str()).collect();
        let Some(parts) = parts else {
            return Err(Wrong::Name.of(path));
        };
        let known = Known {
            path: parts.join("/"),
            bytes: bytes.len() as u64,
            sha256,
        };
        Ok((known, bytes))
    }
}

/// What JSON in a folder says, with the name of its file.
pub(super) type Records<'a> = BTreeMap<&'a Path, Vec<(&'a str, Record)>>;

/// What JSON says in folders of models and in those above them; each file is read once.
pub(super) fn records<'a>(all: &'a Found, cancel: &Cancel) -> Records<'a> {
    let mut records = Records::new();
    let places = all.iter().filter(|(_, names)| has_ours(names));
    for folder in places.flat_map(|(place, _)| place.ancestors()) {
        if cancel.is_cancelled() {
            break;
        }
        let Some((folder, names)) = all.get_key_value(folder) else {
            continue;
        };
        if records.contains_key(folder.as_path()) {
            continue;
        }
        let mut said = Vec::new();
        for name in names.iter().filter(|it| it.ends_with(".json")) {
            if let Ok(bytes) = file::read(&folder.join(name), MOST_RECORDS) {
                let here = record::read(&bytes).into_iter();
                said.extend(here.map(|it| (name.as_str(), it)));
            }
        }
        records.insert(folder, said);
    }
    records
}

/// What is said in a folder, or in one above it, of files in it.
fn of_place<'a>(place: &Path, records: &'a Records<'a>) -> Vec<(&'a str, &'a Record)> {
    let mut said = Vec::new();
    for folder in place.ancestors() {
        let here = records.get(folder).into_iter().flatten();
        // Without a name it is of the model beside it.
        let here = here.filter(|(_, it)| it.name.is_some() || folder == place);
        said.extend(here.map(|(file, it)| (*file, it)));
    }
    said
}

/// Whether one of them is a model, or the files of one, packed.
fn has_ours(names: &[String]) -> bool {
    names.iter().any(|name| is_model(name) || is_packed(name))
}

fn is_model(name: &str) -> bool {
    name.starts_with("model.") && name.ends_with(".bin")
}

fn is_vocabulary(name: &str) -> bool {
    let ours = ["vocab.", "srcvocab.", "trgvocab."];
    ours.iter().any(|it| name.starts_with(it)) && name.ends_with(".spm")
}

fn is_shortlist(name: &str) -> bool {
    name.starts_with("lex.") && name.ends_with("s2t.bin")
}

fn is_packed(name: &str) -> bool {
    let Some(packing) = PACKED.iter().find(|it| name.ends_with(**it)) else {
        return false;
    };
    let name = name.trim_end_matches(*packing);
    is_model(name) || is_vocabulary(name) || is_shortlist(name)
}

/// The part of a file's name that says its languages: `deen`.
fn code(name: &str) -> Option<&str> {
    name.split('.').find(|part| languages(part).is_some())
}

/// `deen`, `de-en`, `enzh_hant`: two languages, one of which is English, or two of two letters.
fn languages(code: &str) -> Option<(Language, Language)> {
    let code = code.trim_matches(['-', '_']);
    if !code.is_ascii() || code == "model" || code == "vocab" {
        return None;
    }
    let language = |tag: &str| {
        let tag = tag.trim_matches(['-', '_']).replace('_', "-");
        let primary = tag.split('-').next().unwrap_or_default();
        let usual = matches!(primary.len(), 2 | 3) && tag.len() <= 11;
        usual.then(|| Language::parse(&tag).ok()).flatten()
    };
    let pair = |from: &str, to: &str| language(from).zip(language(to));
    let english = match (code.strip_prefix("en"), code.strip_suffix("en")) {
        (Some(to), _) if language(to).is_some() => pair("en", to),
        (_, Some(from)) => pair(from, "en"),
        _ => None,
    };
    let two = || {
        let (from, to) = code.split_at_checked(2)?;
        let bare = code.len() == 4 || to.starts_with(['-', '_']) && code.len() == 5;
        bare.then(|| pair(from, to)).flatten()
    };
    english.or_else(two).filter(|(from, to)| from != to)
}
