//! Arguments into a typed [`Invocation`], or a [`Stop`]: help that was asked for, or what is wrong.
//! Invariant: all text is in the language asked for by `--ui-language`, else in the one the caller gives.

mod define;
mod errors;
mod invocation;
mod prescan;
mod read;
mod usage;

use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::ArgMatches;
use clap::builder::StyledStr;
use clap::error::{Error, ErrorKind};

use crate::cli::exit::Exit;
use crate::l10n::{Localizer, UiLanguage};
use prescan::{Prescan, prescan};

pub use define::{NAME, command};
pub(in crate::cli) use define::{examples, id};
pub use invocation::{
    Command, InputFormat, Invocation, MemoryTask, MentionStatus, NamesFormat, Steps,
};

/// Why there is nothing to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Help or the version was asked for: for standard output.
    Answer {
        /// Without terminal codes.
        plain: String,
        /// With headings and options set off by terminal codes.
        styled: String,
    },
    /// The arguments cannot be understood: for standard error, with a line end.
    Usage(String),
}

impl Stop {
    fn answer(text: &StyledStr) -> Self {
        Self::Answer {
            plain: text.to_string(),
            styled: text.ansi().to_string(),
        }
    }

    /// The exit code that belongs to it.
    pub const fn exit(&self) -> Exit {
        match self {
            Self::Answer { .. } => Exit::Ok,
            Self::Usage(_) => Exit::Usage,
        }
    }

    /// Prints it where it belongs; styled if that is a terminal and `NO_COLOR` is not set.
    ///
    /// # Errors
    /// If the stream cannot be written to.
    pub fn print(&self) -> io::Result<()> {
        match self {
            Self::Answer { plain, styled } => {
                let style = io::stdout().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
                io::stdout().write_all(if style { styled } else { plain }.as_bytes())
            }
            Self::Usage(text) => io::stderr().write_all(text.as_bytes()),
        }
    }
}

/// Reads `arguments`, the program's name left out, speaking `default` unless they say otherwise.
/// Looks whether a session to open is a folder; touches nothing else.
///
/// ```
/// use glossator::cli::args::{Command, parse};
/// use glossator::l10n::UiLanguage;
///
/// let found = parse(["--json", "formats"], UiLanguage::English)?;
/// assert!(found.json);
/// assert_eq!(found.command, Command::Formats);
/// # Ok::<(), glossator::cli::args::Stop>(())
/// ```
///
/// # Errors
/// [`Stop`] with help, the version, or what is wrong.
pub fn parse<I, T>(arguments: I, default: UiLanguage) -> Result<Invocation, Stop>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString>,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let seen = prescan(&arguments);
    let language = spoken(&seen, default)?;
    let l = Localizer::new(language);
    let definition = command(&l);
    let argv = std::iter::once(OsString::from(NAME)).chain(arguments);
    let matches = match definition.clone().try_get_matches_from(argv) {
        Ok(matches) => matches,
        Err(error) => return Err(refusal(&l, &definition, &error, seen.word.as_deref())),
    };
    let (deepest, command) = run(&l, definition, &matches)?;
    let by = read::text(deepest, id::BY);
    Ok(Invocation {
        language,
        json: deepest.get_flag(id::JSON),
        by,
        command,
    })
}

/// The language to speak.
fn spoken(seen: &Prescan, default: UiLanguage) -> Result<UiLanguage, Stop> {
    match seen.language.as_deref() {
        // An empty tag, or an option where the tag should be, is clap's to refuse.
        Some(tag) if !tag.is_empty() && !tag.starts_with('-') => UiLanguage::from_tag(tag)
            .ok_or_else(|| Stop::Usage(errors::unknown_language(&Localizer::new(default), tag))),
        _ => Ok(default),
    }
}

/// What clap answers instead of matches: help, the version, or an error.
fn refusal(l: &Localizer, definition: &clap::Command, error: &Error, word: Option<&OsStr>) -> Stop {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        return Stop::answer(&error.render());
    }
    let is_command = |it: &&str| definition.find_subcommand(it).is_some();
    let subcommand = word.and_then(OsStr::to_str).filter(is_command);
    let is_nothing =
        |it: &&OsStr| subcommand.is_none() && !it.is_empty() && !Path::new(it).is_dir();
    Stop::Usage(match word.filter(is_nothing) {
        Some(word) => errors::unknown_word(l, word),
        None => errors::message(l, error, subcommand),
    })
}

/// The command, and the matches that hold the general options.
fn run<'a>(
    l: &Localizer,
    mut definition: clap::Command,
    matches: &'a ArgMatches,
) -> Result<(&'a ArgMatches, Command), Stop> {
    let session = read::path(matches, id::SESSION);
    if let Some(word) = session.as_ref().filter(|it| !it.is_dir()) {
        return Err(Stop::Usage(errors::unknown_word(l, word.as_os_str())));
    }
    match (matches.subcommand(), session) {
        (None, session) => Ok((matches, Command::Open { session })),
        (Some((name, _)), Some(session)) => {
            let text = errors::superfluous(l, &session.to_string_lossy(), Some(name));
            Err(Stop::Usage(text))
        }
        (Some((name, found)), None) => match read::command(name, found) {
            Some(command) => Ok((found, command)),
            None => Err(Stop::answer(&help(&mut definition, found))),
        },
    }
}

/// The text of `glossator help [COMMAND]`.
fn help(definition: &mut clap::Command, matches: &ArgMatches) -> StyledStr {
    definition.build();
    let about = read::text(matches, id::COMMAND);
    match about.and_then(|name| definition.find_subcommand_mut(name)) {
        Some(subcommand) => subcommand.render_help(),
        None => definition.render_help(),
    }
}

#[cfg(test)]
mod tests;
