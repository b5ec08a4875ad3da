//! The page of the manual that lists the commands, and the words of the commands in
//! every language.
//!
//! `docs/actions.md` is made from the list of commands; with `GLOSSATOR_BLESS=1` the
//! test writes it, otherwise it says that the page is out of date.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use glossator::{
    action::command::{Chord, Command, Group, KeyMap, LABEL_SLOTS, WhyNot},
    explain::{self, Keyboard},
    l10n::{Localizer, UiLanguage},
};

/// The page, the same on every system.
fn page() -> String {
    let l = Localizer::new(UiLanguage::English);
    let mut page = String::from(
        "# Commands\n\n\
         Everything the window does, by menu; what moves the caret is in no menu, only on the keyboard and in \
         the palette. The keys are the defaults; the settings change them, by the id. \
         On a Mac, Ctrl is the command key. Keys without Ctrl or Alt, other than function keys, are heard \
         while the reader has the focus. The keys of the caret extend the selection with Shift added. \
         [keys.md](keys.md) says how keys are written, what they are on other keyboards, and how they are \
         kept in a file.\n\n\
         <!-- Made from src/action/command by tests/suite/actions_page.rs; write it anew with GLOSSATOR_BLESS=1 cargo test actions_page -->\n\n\
         | Menu | Command | Keys | What it does | Id |\n\
         |---|---|---|---|---|\n",
    );
    for group in Group::ALL {
        for command in Command::all() {
            if command.group() == group {
                page.push_str(&row(&l, command));
            }
        }
    }
    page
}

/// Where a command is found, besides the palette.
fn menu(l: &Localizer, group: Group) -> String {
    match group {
        // The bar above has no menu for it.
        Group::Caret => "keyboard and palette".to_owned(),
        _ => explain::group(l, group),
    }
}

fn row(l: &Localizer, command: Command) -> String {
    let keys: Vec<String> = command
        .default_keys()
        .iter()
        .map(|text| text.parse::<Chord>().expect("a chord"))
        .map(|chord| explain::chord_on(l, chord, Keyboard::Pc))
        .map(|chord| format!("<kbd>{chord}</kbd>"))
        .collect();
    let cells = [
        menu(l, command.group()),
        explain::command(l, command, &[]),
        keys.join(", "),
        explain::command_more(l, command),
        format!("`{}`", command.id()),
    ];
    let mut row = String::new();
    for cell in cells {
        write!(row, "| {} ", cell.replace('|', "\\|")).expect("writing to a String");
    }
    row + "|\n"
}

#[test]
fn the_page_of_commands_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/actions.md");
    let want = page();
    if std::env::var_os("GLOSSATOR_BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, &want).expect("the page can be written");
        return;
    }
    // Git may have given the page the line ends of its system.
    let found = fs::read_to_string(&path).unwrap_or_default();
    let found = found.replace("\r\n", "\n");
    let mut lines = found.lines().zip(want.lines());
    let first = lines.find(|(found, want)| found != want);
    assert!(
        found == want,
        "docs/actions.md is out of date, first at {first:?}; write it anew with GLOSSATOR_BLESS=1"
    );
}

#[test]
fn the_page_lists_every_command_once() {
    let page = page();
    for command in Command::all() {
        let id = format!("`{}` |\n", command.id());
        assert_eq!(page.matches(&id).count(), 1, "{id}");
    }
}

/// Every text about the commands in one language, with what it is about.
fn texts(l: &Localizer) -> Vec<(String, String)> {
    let labels: Vec<String> = vec!["Firma".to_owned(); LABEL_SLOTS.into()];
    let mut texts = Vec::new();
    for command in Command::all() {
        let id = command.id();
        texts.push((format!("{id} name"), explain::command(l, command, &labels)));
        texts.push((format!("{id} bare"), explain::command(l, command, &[])));
        texts.push((format!("{id} more"), explain::command_more(l, command)));
    }
    for group in Group::ALL {
        texts.push((format!("{group:?}"), explain::group(l, group)));
    }
    let keys = KeyMap::default();
    for why in WHY_NOT {
        texts.push((format!("{why:?}"), explain::why_not(l, why, &keys)));
    }
    texts
}

pub const WHY_NOT: [WhyNot; 33] = [
    WhyNot::NoSession,
    WhyNot::Loading,
    WhyNot::ReadOnly,
    WhyNot::NoDocument,
    WhyNot::OneDocument,
    WhyNot::NoSelection,
    WhyNot::NothingToTag,
    WhyNot::NoMention,
    WhyNot::SeveralMentions,
    WhyNot::NoMentionBefore,
    WhyNot::OneRange,
    WhyNot::NotLinked,
    WhyNot::NoMentionsHere,
    WhyNot::NoProposalsHere,
    WhyNot::NothingSought,
    WhyNot::NotLeftOut,
    WhyNot::NoSource,
    WhyNot::NothingToUndo,
    WhyNot::NothingToRedo,
    WhyNot::NothingOffered,
    WhyNot::NoEntity,
    WhyNot::OneEntity,
    WhyNot::NoLists,
    WhyNot::NoComment,
    WhyNot::NoLabel(4),
    WhyNot::OneReader,
    WhyNot::Translating,
    WhyNot::NotTranslating,
    WhyNot::NoSegment,
    WhyNot::NoMatch(2),
    WhyNot::NoNameHere(3),
    WhyNot::NothingReturned,
    WhyNot::NoKeptRules,
];

#[test]
fn every_command_has_its_words_in_every_language() {
    for language in UiLanguage::ALL {
        for (what, text) in texts(&Localizer::new(language)) {
            let fine = !text.trim().is_empty()
                && text.trim() == text
                && !text.contains(['{', '}', '⟦', '\n'])
                && !text.ends_with(['.', '。']);
            assert!(fine, "{language:?} {what}: {text:?}");
        }
    }
}

/// A menu with one name twice, or a name that repeats another's, cannot be chosen from.
#[test]
fn no_two_commands_of_a_language_have_one_name() {
    for language in UiLanguage::ALL {
        let l = Localizer::new(language);
        let mut names = BTreeMap::new();
        for command in Command::all() {
            let name = explain::command(&l, command, &[]);
            if let Some(other) = names.insert(name.clone(), command.id()) {
                panic!(
                    "{language:?}: {} and {other} are both {name:?}",
                    command.id()
                );
            }
        }
    }
}

/// Whether something is asked first does not depend on the language.
#[test]
fn commands_that_ask_do_so_in_every_language() {
    let asks = |language| -> Vec<&str> {
        let l = Localizer::new(language);
        let all = Command::all().into_iter();
        all.filter(|command| explain::command(&l, *command, &[]).ends_with('…'))
            .map(Command::id)
            .collect()
    };
    let english = asks(UiLanguage::English);
    assert!(english.contains(&"session.open"));
    for language in UiLanguage::CHOICES {
        assert_eq!(asks(language), english, "{language:?}");
    }
}

/// Nothing forgotten stays in English.
#[test]
fn what_commands_do_is_told_in_the_language() {
    let english = Localizer::new(UiLanguage::English);
    for language in [
        UiLanguage::German,
        UiLanguage::Italian,
        UiLanguage::Japanese,
    ] {
        let l = Localizer::new(language);
        for command in Command::all() {
            let (here, there) = (
                explain::command_more(&l, command),
                explain::command_more(&english, command),
            );
            assert_ne!(here, there, "{language:?} {}", command.id());
        }
    }
}
