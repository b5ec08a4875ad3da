//! Completions for shells, with the help texts in the person's language.

use std::io::{self, Write};

use clap_complete::{Shell, generate};

use crate::cli::args::{NAME, command, id};
use crate::l10n::{Localizer, messages as m};

/// Writes the completion script of `shell` to `out`.
///
/// # Errors
/// If `out` cannot be written to.
pub fn write(l: &Localizer, shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    let mut script = Vec::new();
    generate(shell, &mut command(l), NAME, &mut script);
    let mut script = String::from_utf8(script).map_err(io::Error::other)?;
    if shell == Shell::Zsh {
        script = zsh(l, &script);
    }
    out.write_all(script.as_bytes())
}

/// Replaces the English the generator for zsh has of its own: the title above the commands, and identifiers where
/// placeholders belong.
fn zsh(l: &Localizer, script: &str) -> String {
    let title = format!(
        ": {}' commands",
        m::cli_heading_commands(l).replace('\'', "’")
    );
    let placeholders = [
        (id::SESSION, m::cli_value_session(l)),
        (id::FILES, m::cli_value_file(l)),
        (id::FOLDER, m::cli_value_folder(l)),
        (id::SHELL, m::cli_value_shell(l)),
        (id::COMMAND, m::cli_value_command(l)),
    ];
    let script = script.replace(" commands' commands", &title);
    placeholders
        .iter()
        .fold(script, |script, (id, placeholder)| {
            script.replace(&format!(":{id} -- "), &format!(":{placeholder} -- "))
        })
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;
    use crate::l10n::UiLanguage;

    fn script(language: UiLanguage, shell: Shell) -> String {
        let mut out = Vec::new();
        write(&Localizer::new(language), shell, &mut out).expect("a Vec takes everything");
        String::from_utf8(out).expect("a script is text")
    }

    #[test]
    fn every_shell_gets_every_command_in_every_language() {
        for language in UiLanguage::ALL {
            for shell in Shell::value_variants() {
                let script = script(language, *shell);
                for name in ["import", "history", "--working-language", "in-question"] {
                    let name = if *shell == Shell::Fish {
                        name.trim_start_matches('-')
                    } else {
                        name
                    };
                    assert!(
                        script.contains(name),
                        "{shell} in {language:?} lacks {name}"
                    );
                }
            }
        }
    }

    #[test]
    fn zsh_speaks_the_language() {
        let script = script(UiLanguage::German, Shell::Zsh);
        assert!(script.contains("Neue Sitzung anlegen"));
        assert!(script.contains("'glossator: Befehle' commands"));
        assert!(script.contains(":SITZUNG -- Ordner der Sitzung:"));
        assert!(!script.contains(" commands' commands"));
        assert!(!script.contains(":session --"));
    }
}
