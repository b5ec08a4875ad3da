//! A first look at the arguments, before clap has them: which language to speak, and which command is meant.
//! Invariant: it never refuses anything; that is clap's part.

use std::ffi::{OsStr, OsString};

use super::define::id;

/// What the first look found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Prescan {
    /// The last `--ui-language`.
    pub language: Option<String>,
    /// The first word that is no option and no option's value: a command or a session.
    pub word: Option<OsString>,
}

/// Looks at `arguments`, the program's name left out.
pub(super) fn prescan(arguments: &[OsString]) -> Prescan {
    let mut found = Prescan::default();
    // After an unknown option it is anyone's guess whether a word is its value.
    let mut lost = false;
    let mut arguments = arguments.iter().map(OsString::as_os_str);
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        if text == "--" {
            let next = arguments.next().filter(|_| !lost);
            found.word = found.word.or_else(|| next.map(OsStr::to_owned));
            return found;
        }
        if !text.starts_with('-') {
            if found.word.is_none() && !lost {
                found.word = Some(argument.to_owned());
            }
            continue;
        }
        let (option, value) = match text.split_once('=') {
            Some((option, value)) => (option, Some(value.to_owned())),
            None => (text.as_ref(), None),
        };
        match option.trim_start_matches('-') {
            id::UI_LANGUAGE => {
                let next = || arguments.next().map(|it| it.to_string_lossy().into_owned());
                found.language = value.or_else(next);
            }
            id::BY if value.is_none() => {
                arguments.next();
            }
            id::BY | id::JSON | id::HELP | id::VERSION | "h" | "V" => {}
            _ => lost = true,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, language: Option<&str>, word: Option<&str>) {
        let arguments: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        let want = Prescan {
            language: language.map(str::to_owned),
            word: word.map(OsString::from),
        };
        assert_eq!(prescan(&arguments), want);
    }

    #[test]
    fn language_and_command_are_found_wherever_they_stand() {
        check("", None, None);
        check("import s f", None, Some("import"));
        check("--by AB --json import s f", None, Some("import"));
        check("--by=AB import s f", None, Some("import"));
        check("--ui-language de import s", Some("de"), Some("import"));
        check("import s --ui-language=ja", Some("ja"), Some("import"));
        check("import s --ui-language", None, Some("import"));
        check("-- import --ui-language de", None, Some("import"));
        check("-h", None, None);
        check("--bogus check s --ui-language it", Some("it"), None);
        check("check --bogus s", None, Some("check"));
    }
}
