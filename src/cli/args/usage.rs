//! The line that shows how a command is called; clap's own has English placeholders.

use clap::{Arg, ArgAction, Command};

use super::define::NAME;
use crate::l10n::{Localizer, messages as m};

/// How `command` is called, one form a line, indented to fit the help template.
pub(super) fn usage(l: &Localizer, command: &Command) -> String {
    let mut line = NAME.to_owned();
    let root = command.get_name() == NAME;
    if !root {
        line.push_str(&format!(" {}", command.get_name()));
    }
    line.push_str(&format!(" [{}]", m::cli_value_options(l)));
    for option in command.get_opts().filter(|it| it.is_required_set()) {
        line.push_str(&format!(" --{} <{}>", option.get_id(), value(option)));
    }
    for positional in command.get_positionals() {
        let (open, close) = if positional.is_required_set() {
            ('<', '>')
        } else {
            ('[', ']')
        };
        line.push_str(&format!(
            " {open}{}{close}{}",
            value(positional),
            dots(positional)
        ));
    }
    if root {
        let form = format!(
            "{NAME} [{}] <{}>",
            m::cli_value_options(l),
            m::cli_value_command(l)
        );
        line.push_str(&format!("\n  {form}"));
    }
    line
}

fn value(arg: &Arg) -> String {
    arg.get_value_names()
        .map_or_else(|| arg.get_id().to_string(), |names| names.join(" "))
}

fn dots(arg: &Arg) -> &'static str {
    let many = arg.get_num_args().is_some_and(|it| it.max_values() > 1);
    if many || matches!(arg.get_action(), ArgAction::Append) {
        "..."
    } else {
        ""
    }
}
