//! Manual pages: one for the program, one for each command.
//! Spec: man(7) as groff and mandoc read it, UTF-8. Gap: no date in the title line, so that pages stay reproducible.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::cli::args::{NAME, command, examples};
use crate::cli::exit::Exit;
use crate::l10n::{Localizer, messages as m};

/// How the roff crate begins each piece of text: it defines how an apostrophe is written.
const APOSTROPHE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// Writes the program's own page to `out`.
///
/// # Errors
/// If `out` cannot be written to.
pub fn write(l: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let mut root = command(l);
    root.build();
    out.write_all(page(l, root)?.as_bytes())
}

/// Writes the pages of the program and of all commands into `folder`, making it if need be, and returns their paths.
///
/// # Errors
/// If the folder cannot be made or a page not written; pages already written stay.
pub fn write_folder(l: &Localizer, folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let mut root = command(l);
    root.build();
    let mut pages = vec![(format!("{NAME}.1"), page(l, root.clone())?)];
    for subcommand in root.get_subcommands() {
        let name = format!("{NAME}-{}", subcommand.get_name());
        pages.push((format!("{name}.1"), page(l, subcommand.clone())?));
    }
    let written = pages.into_iter().map(|(name, text)| {
        let path = folder.join(name);
        fs::write(&path, text)?;
        Ok(path)
    });
    written.collect()
}

fn page(l: &Localizer, command: clap::Command) -> io::Result<String> {
    let root = command.get_name() == NAME;
    let name = command.get_display_name().unwrap_or(NAME).to_owned();
    let man = Man::new(command);
    let mut text = opening(&name);
    text += &headed(&m::cli_heading_name(l), |out| man.render_name_section(out))?;
    text += &headed(&m::cli_heading_synopsis(l), |out| {
        man.render_synopsis_section(out)
    })?;
    text += &headed(&m::cli_heading_description(l), |out| {
        man.render_description_section(out)
    })?;
    if root {
        text += &section(|roff| {
            roff.control("PP", []).text([roman(m::cli_about_more(l))]);
        })?;
    }
    text += &rendered(|out| man.render_options_section(out))?;
    if root {
        text += &headed(&m::cli_heading_commands(l), |out| {
            man.render_subcommands_section(out)
        })?;
        text += &closing(l)?;
    }
    Ok(text)
}

/// The encoding, the title with an empty date, and the apostrophe the rest relies on.
fn opening(name: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        ".\\\" -*- coding: UTF-8 -*-\n{APOSTROPHE}.TH \"{}\" 1 \"\" \"{NAME} {version}\" \"Glossator\"\n",
        name.to_uppercase()
    )
}

/// What only the program's own page says.
fn closing(l: &Localizer) -> io::Result<String> {
    section(|roff| {
        heading(roff, &m::cli_heading_exit_codes(l));
        for exit in Exit::ALL {
            let meaning = match exit {
                Exit::Ok => m::cli_exit_ok(l),
                Exit::Problems => m::cli_exit_problems(l),
                Exit::Usage => m::cli_exit_usage(l),
            };
            item(roff, &exit.code().to_string(), meaning);
        }
        heading(roff, &m::cli_heading_environment(l));
        item(roff, "GLOSSATOR_LANG", m::cli_environment_language(l));
        heading(roff, &m::cli_heading_examples(l));
        for (line, what) in examples(l) {
            item(roff, &line, what);
        }
    })
}

fn heading(roff: &mut Roff, text: &str) {
    roff.control("SH", [text.to_uppercase().as_str()]);
}

fn item(roff: &mut Roff, term: &str, meaning: String) {
    roff.control("TP", [])
        .text([bold(term)])
        .text([roman(meaning)]);
}

/// A section of the generator's under our heading instead of its English one.
fn headed(
    heading: &str,
    render: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<String> {
    let text = rendered(render)?;
    let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    Ok(format!(".SH \"{}\"\n{rest}", heading.to_uppercase()))
}

fn section(fill: impl FnOnce(&mut Roff)) -> io::Result<String> {
    let mut roff = Roff::new();
    fill(&mut roff);
    rendered(|out| roff.to_writer(out))
}

/// What `render` writes, without the definition every piece begins with.
fn rendered(render: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let mut out = Vec::new();
    render(&mut out)?;
    let text = String::from_utf8(out).map_err(io::Error::other)?;
    Ok(text
        .strip_prefix(APOSTROPHE)
        .map_or_else(|| text.clone(), str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::UiLanguage;

    fn main_page(language: UiLanguage) -> String {
        let mut out = Vec::new();
        write(&Localizer::new(language), &mut out).expect("a Vec takes everything");
        String::from_utf8(out).expect("a page is text")
    }

    #[test]
    fn headings_are_in_the_language() {
        let headings = |language| -> Vec<String> {
            let page = main_page(language);
            let lines = page.lines().filter_map(|it| it.strip_prefix(".SH "));
            lines.map(|it| it.trim_matches('"').to_owned()).collect()
        };
        let want = [
            "BEZEICHNUNG",
            "ÜBERSICHT",
            "BESCHREIBUNG",
            "ARGUMENTE",
            "ALLGEMEINE OPTIONEN",
            "BEFEHLE",
            "RÜCKGABEWERTE",
            "UMGEBUNGSVARIABLEN",
            "BEISPIELE",
        ];
        assert_eq!(headings(UiLanguage::German), want);
        let japanese = headings(UiLanguage::Japanese);
        assert!(japanese.iter().all(|it| !it.is_ascii()), "{japanese:?}");
    }

    #[test]
    fn every_command_has_its_page() {
        let folder = std::env::temp_dir().join(format!("glossator-man-{}", std::process::id()));
        let pages = write_folder(&Localizer::new(UiLanguage::Italian), &folder).expect("written");
        let import = fs::read_to_string(folder.join("glossator-import.1")).expect("there");
        fs::remove_dir_all(&folder).expect("ours");
        assert_eq!(pages.len(), 27);
        assert!(
            import.contains("Importa documenti in una sessione"),
            "{import}"
        );
        assert!(
            !import.contains("possible") && !import.contains("Possible"),
            "{import}"
        );
    }
}
