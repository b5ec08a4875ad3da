//! Which dictionaries there are, and the one for a language.
//! Invariant: a dictionary is a pair of files, `.aff` and `.dic`, named by its language; what
//! else lies in a folder (hyphenation, thesauri) is passed over.

use std::{
    cmp::Reverse,
    fs,
    path::{Path, PathBuf},
};

use crate::text::Language;

/// Folders below the one named that are looked into.
const DEEPEST: usize = 4;
/// Entries of one folder and those below it that are looked at.
const MOST_ENTRIES: usize = 20_000;

/// A dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub language: Language,
    /// The `.aff` file.
    pub affixes: PathBuf,
    /// The `.dic` file.
    pub words: PathBuf,
    /// It has more in its name than a language and a region, such as `frami`.
    pub variant: bool,
}

/// Where this system keeps dictionaries, and what `DICPATH` names.
#[must_use]
pub fn system_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::var_os("DICPATH")
        .map(|paths| std::env::split_paths(&paths).collect())
        .unwrap_or_default();
    let home = directories::BaseDirs::new();
    let mut below_home = |parts: &str| {
        if let Some(home) = &home {
            folders.push(home.home_dir().join(parts));
        }
    };
    if cfg!(target_os = "macos") {
        below_home("Library/Spelling");
    } else if !cfg!(windows) {
        below_home(".local/share/hunspell");
    }
    let fixed: &[&str] = if cfg!(target_os = "macos") {
        &[
            "/Library/Spelling",
            "/opt/homebrew/share/hunspell",
            "/usr/local/share/hunspell",
            "/Applications/LibreOffice.app/Contents/Resources/extensions",
        ]
    } else if cfg!(windows) {
        &[r"C:\Hunspell"]
    } else {
        &[
            "/usr/share/hunspell",
            "/usr/local/share/hunspell",
            "/usr/share/myspell/dicts",
            "/usr/share/myspell",
            "/usr/lib/libreoffice/share/extensions",
        ]
    };
    folders.extend(fixed.iter().map(PathBuf::from));
    if cfg!(windows) {
        for variable in ["LOCALAPPDATA", "ProgramFiles"] {
            if let Some(folder) = std::env::var_os(variable).map(PathBuf::from) {
                folders.push(folder.join("hunspell"));
                folders.push(folder.join(r"LibreOffice\share\extensions"));
            }
        }
    }
    folders.retain(|folder| folder.is_absolute());
    folders
}

/// All dictionaries of these folders and the folders in them, folder by folder. One that is
/// not there or cannot be read holds none.
#[must_use]
pub fn find(folders: &[PathBuf]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for folder in folders {
        let mut left = MOST_ENTRIES;
        let mut here = Vec::new();
        look_into(folder, DEEPEST, &mut left, &mut here);
        here.sort_by(|a: &Found, b| a.words.cmp(&b.words));
        // The same folder may be named twice, or linked to.
        here.retain(|one| found.iter().all(|other| other.words != one.words));
        found.append(&mut here);
    }
    found
}

fn look_into(folder: &Path, deepest: usize, left: &mut usize, found: &mut Vec<Found>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if *left == 0 {
            return;
        }
        *left -= 1;
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            if deepest > 0 {
                look_into(&path, deepest - 1, left, found);
            }
        } else if path.extension().is_some_and(|ending| ending == "aff") {
            found.extend(pair(path));
        }
    }
}

fn pair(affixes: PathBuf) -> Option<Found> {
    let words = affixes.with_extension("dic");
    let name = affixes.file_stem()?.to_str()?;
    let (language, variant) = language_of(name)?;
    words.is_file().then_some(Found {
        language,
        affixes,
        words,
        variant,
    })
}

/// The language of `de_AT_frami`, and whether there was more than that in the name.
fn language_of(name: &str) -> Option<(Language, bool)> {
    let parts: Vec<&str> = name.split(['_', '-', '.']).collect();
    let primary = parts.first().filter(|it| (2..=3).contains(&it.len()))?;
    let is_script = |it: &&&str| it.len() == 4 && it.chars().all(|c| c.is_ascii_alphabetic());
    let is_region = |it: &&&str| {
        let letters = it.len() == 2 && it.chars().all(|c| c.is_ascii_alphabetic());
        letters || it.len() == 3 && it.chars().all(|c| c.is_ascii_digit())
    };
    let mut tag = (*primary).to_owned();
    let mut taken = 1;
    for wanted in [&is_script as &dyn Fn(&&&str) -> bool, &is_region] {
        if let Some(part) = parts.get(taken).filter(|part| wanted(part)) {
            tag.push('-');
            tag.push_str(part);
            taken += 1;
        }
    }
    Some((Language::parse(&tag).ok()?, parts.len() > taken))
}

/// The dictionary that suits a language best: its own, then one without a region, then the
/// one of the region the language is named after, then any of another region.
#[must_use]
pub fn best<'a>(all: &'a [Found], language: &Language) -> Option<&'a Found> {
    let suited = all.iter().enumerate().filter_map(|(place, found)| {
        let near = nearness(&found.language, language)?;
        Some((near, !found.variant, Reverse(place), found))
    });
    suited
        .max_by_key(|(near, plain, place, _)| (*near, *plain, *place))
        .map(|(.., found)| found)
}

/// The larger the nearer; `None`: another language, or another script of it.
fn nearness(has: &Language, wanted: &Language) -> Option<u8> {
    let primary = usual_primary(wanted.primary());
    if usual_primary(has.primary()) != primary {
        return None;
    }
    let (has_script, has_region) = script_and_region(has);
    let (script, region) = script_and_region(wanted);
    if has_script.is_some() && script.is_some() && has_script != script {
        return None;
    }
    Some(match (has_region, region) {
        (None, None) => 4,
        (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => 4,
        (None, Some(_)) => 3,
        (Some(a), _) if a.eq_ignore_ascii_case(usual_region(primary)) => 2,
        _ => 1,
    })
}

fn script_and_region(language: &Language) -> (Option<&str>, Option<&str>) {
    let mut script = None;
    let mut region = None;
    for part in language.as_str().split('-').skip(1) {
        match part.len() {
            4 if script.is_none() && region.is_none() => script = Some(part),
            2 | 3 if region.is_none() => region = Some(part),
            _ => {}
        }
    }
    (script, region)
}

/// Tags that say the same as another.
fn usual_primary(primary: &str) -> &str {
    match primary {
        "no" => "nb",
        "iw" => "he",
        other => other,
    }
}

/// The region whose dictionary a language without one has; often its own tag.
fn usual_region(primary: &str) -> &str {
    match primary {
        "en" => "US",
        "sv" => "SE",
        "da" => "DK",
        "cs" => "CZ",
        "el" => "GR",
        "uk" => "UA",
        "nb" | "nn" => "NO",
        "sl" => "SI",
        "et" => "EE",
        "he" => "IL",
        "ca" | "eu" | "gl" => "ES",
        "fa" => "IR",
        "hi" => "IN",
        "vi" => "VN",
        "sr" => "RS",
        "sq" => "AL",
        "be" => "BY",
        "ko" => "KR",
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, variant: bool) -> Found {
        Found {
            language: Language::parse(tag).unwrap(),
            affixes: PathBuf::from(format!("{tag}.aff")),
            words: PathBuf::from(format!("{tag}{variant}.dic")),
            variant,
        }
    }

    #[test]
    fn names_of_files_say_a_language() {
        let of = |name| language_of(name).map(|(it, more)| (it.as_str().to_owned(), more));
        assert_eq!(of("de_AT_frami"), Some(("de-AT".to_owned(), true)));
        assert_eq!(of("sr-Latn-RS"), Some(("sr-Latn-RS".to_owned(), false)));
        assert_eq!(of("en_US-large"), Some(("en-US".to_owned(), true)));
        assert_eq!(of("it"), Some(("it".to_owned(), false)));
        assert_eq!(of("hyphenation"), None);
    }

    #[test]
    fn a_neighbour_serves_where_the_language_has_none() {
        let all = ["en-GB", "de-CH", "de-DE", "en-US", "sr-Latn"].map(|tag| found(tag, false));
        let of = |tag| {
            let best = best(&all, &Language::parse(tag).unwrap());
            best.map(|it| it.language.as_str().to_owned())
        };
        assert_eq!(of("de-AT").as_deref(), Some("de-DE"));
        assert_eq!(of("de").as_deref(), Some("de-DE"));
        assert_eq!(of("de-CH").as_deref(), Some("de-CH"));
        assert_eq!(of("en-AU").as_deref(), Some("en-US"));
        assert_eq!(of("sr-Cyrl"), None);
        assert_eq!(of("fr"), None);
    }

    #[test]
    fn a_plain_dictionary_goes_before_a_variant_and_a_folder_before_the_next() {
        let mut all = vec![found("de-DE", true), found("de-DE", false)];
        let german = Language::parse("de-DE").unwrap();
        assert!(!best(&all, &german).unwrap().variant);
        all.push(found("de-DE", false));
        all[2].words = PathBuf::from("later.dic");
        assert_ne!(
            best(&all, &german).unwrap().words,
            PathBuf::from("later.dic")
        );
    }
}
