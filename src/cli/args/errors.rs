//! What clap could not understand, in the person's language.
//! Every message says what is wrong, then what to do: the likely word, the possible values, and which help to read.

use std::ffi::OsStr;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::define::{HELP, NAME, command};
use crate::l10n::{Localizer, UiLanguage, messages as m};

/// What is wrong with the arguments of `subcommand` (`None`: of the program itself).
pub(super) fn message(l: &Localizer, error: &Error, subcommand: Option<&str>) -> String {
    let mut lines = vec![what(l, error)];
    if error.kind() == ErrorKind::InvalidValue {
        let values: Vec<String> = strings(error, ContextKind::ValidValue);
        if !values.is_empty() {
            lines.push(m::cli_error_possible_values(l, &l.alternatives(&values)));
        }
    }
    lines.extend(suggestion(error).map(|it| m::cli_error_did_you_mean(l, &it)));
    assemble(l, lines, subcommand)
}

/// The first word is neither a command nor a folder.
pub(super) fn unknown_word(l: &Localizer, word: &OsStr) -> String {
    let shown = word.to_string_lossy();
    // clap knows which command is near, but says so only of a value that must be one.
    let near = command(l).try_get_matches_from([NAME, HELP, &shown]).err();
    let mut lines = vec![m::cli_error_unknown_command(l, &shown)];
    let near = near.as_ref().and_then(suggestion);
    lines.extend(near.map(|it| m::cli_error_did_you_mean(l, &it)));
    assemble(l, lines, None)
}

/// A session stands before a command.
pub(super) fn superfluous(l: &Localizer, argument: &str, subcommand: Option<&str>) -> String {
    assemble(
        l,
        vec![m::cli_error_unexpected_argument(l, argument)],
        subcommand,
    )
}

/// `--ui-language` names one that Glossator does not speak.
pub(super) fn unknown_language(l: &Localizer, tag: &str) -> String {
    let choices = UiLanguage::CHOICES.map(|it| format!("{} ({})", it.tag(), it.native_name()));
    let argument = format!("--ui-language <{}>", m::cli_value_language(l));
    let lines = vec![
        m::cli_error_invalid_value(l, tag, &argument),
        m::cli_error_possible_values(l, &l.alternatives(&choices)),
    ];
    assemble(l, lines, None)
}

/// `glossator: …`, what to do indented below it, and last where the help is.
fn assemble(l: &Localizer, mut lines: Vec<String>, subcommand: Option<&str>) -> String {
    let of = subcommand.map(|it| format!(" {it}")).unwrap_or_default();
    lines.push(m::cli_error_see_help(l, &format!("{NAME}{of} --help")));
    format!("{NAME}: {}\n", lines.join("\n  "))
}

fn what(l: &Localizer, error: &Error) -> String {
    let argument = string(error, ContextKind::InvalidArg);
    let value = string(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            m::cli_error_unknown_option(l, &argument)
        }
        ErrorKind::UnknownArgument => m::cli_error_unexpected_argument(l, &argument),
        ErrorKind::InvalidSubcommand => {
            m::cli_error_unknown_command(l, &string(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => m::cli_error_missing_value(l, &argument),
        ErrorKind::InvalidValue => m::cli_error_invalid_value(l, &value, &argument),
        // The only values parsed are counts.
        ErrorKind::ValueValidation => m::cli_error_not_a_count(l, &value, &argument),
        ErrorKind::TooManyValues => m::cli_error_superfluous_value(l, &value, &argument),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            m::cli_error_missing_value(l, &argument)
        }
        ErrorKind::ArgumentConflict => match strings(error, ContextKind::PriorArg) {
            others if others.is_empty() || others.contains(&argument) => {
                m::cli_error_repeated(l, &argument)
            }
            others => m::cli_error_conflict(l, &argument, &l.list(&others)),
        },
        ErrorKind::MissingRequiredArgument => {
            let missing = strings(error, ContextKind::InvalidArg);
            m::cli_error_missing_arguments(l, missing.len() as u64, &l.list(&missing))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            m::cli_error_missing_command(l)
        }
        ErrorKind::InvalidUtf8 => m::cli_error_not_unicode(l),
        _ => m::cli_error_other(l),
    }
}

fn suggestion(error: &Error) -> Option<String> {
    [
        ContextKind::SuggestedValue,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
    ]
    .into_iter()
    .find_map(|kind| strings(error, kind).into_iter().next_back())
}

fn string(error: &Error, kind: ContextKind) -> String {
    strings(error, kind).into_iter().next().unwrap_or_default()
}

fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(many)) => many.clone(),
        _ => Vec::new(),
    }
}
