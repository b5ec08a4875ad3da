//! From clap's matches to the typed command.
//! Invariant: clap has validated what is asked for here; an identifier that is not defined panics in every test.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::ArgMatches;
use clap_complete::Shell;

use super::define::{ALL_STATUSES, FIRST, LEAST, id};
use super::invocation::{
    Command, EngineDo, InputFormat, MemoryTask, MentionStatus, NamesFormat, ServiceSaid, Steps,
};

/// The command of a subcommand's matches; `None` for one that is not a [`Command`], such as `help`.
pub(super) fn command(name: &str, matches: &ArgMatches) -> Option<Command> {
    Some(match name {
        "new" => Command::New {
            session: path(matches, id::SESSION)?,
            title: text(matches, id::TITLE),
            working_languages: texts(matches, id::WORKING_LANGUAGE),
        },
        "import" => Command::Import {
            session: path(matches, id::SESSION)?,
            files: matches.get_many::<PathBuf>(id::FILES)?.cloned().collect(),
            language: text(matches, id::LANGUAGE),
            encoding: text(matches, id::ENCODING),
            format: input_format(matches),
        },
        "tag" => Command::Tag {
            session: path(matches, id::SESSION)?,
            names: path(matches, id::NAMES)?,
            status: statuses(matches)
                .pop_first()
                .unwrap_or(MentionStatus::Proposed),
            ignore_case: matches.get_flag(id::IGNORE_CASE),
            ignore_diacritics: matches.get_flag(id::IGNORE_DIACRITICS),
        },
        "names" => Command::Names {
            session: path(matches, id::SESSION)?,
            add: path(matches, id::ADD),
            label: text(matches, id::LABEL),
            save: path(matches, id::SAVE),
            list: text(matches, id::LIST),
            format: match text(matches, id::FORMAT).as_deref() {
                Some("list") => NamesFormat::List,
                _ => NamesFormat::Csv,
            },
        },
        "memory" => Command::Memory {
            session: path(matches, id::SESSION)?,
            task: {
                let word = text(matches, id::TASK)?;
                MemoryTask::ALL.into_iter().find(|it| it.word() == word)?
            },
            given: text(matches, id::GIVEN),
            name: text(matches, id::NAME),
            penalty: percent(matches, id::PENALTY).unwrap_or(0),
            from: text(matches, id::FROM),
            to: text(matches, id::TO),
            least: percent(matches, id::LEAST).unwrap_or(LEAST),
            tags: matches.get_flag(id::TAGS),
        },
        "export" => Command::Export {
            session: path(matches, id::SESSION)?,
            format: text(matches, id::FORMAT)?,
            statuses: match statuses(matches) {
                none if none.is_empty() => BTreeSet::from([MentionStatus::Confirmed]),
                some => some,
            },
            leave_out: matches.get_flag(id::LEAVE_OUT),
            to: matches.get_one::<String>(id::TO).cloned(),
            skip_untranslated: matches.get_flag(id::SKIP_UNTRANSLATED),
            output: path(matches, id::OUTPUT),
        },
        "translate" => Command::Translate {
            session: path(matches, id::SESSION)?,
            engine: text(matches, id::ENGINE)?,
            to: text(matches, id::TO)?,
            from: text(matches, id::FROM),
            documents: texts(matches, id::DOCUMENT),
            agree: matches.get_flag(id::AGREE),
            models: path(matches, id::MODELS),
            over_drafts: matches.get_flag(id::OVER_DRAFTS),
        },
        "engine" => Command::Engine {
            what: {
                let word = text(matches, id::DO)?;
                EngineDo::ALL.into_iter().find(|it| it.word() == word)?
            },
            id: text(matches, id::ID),
            said: ServiceSaid {
                kind: text(matches, id::KIND),
                name: text(matches, id::NAME),
                address: text(matches, id::ADDRESS),
                model: text(matches, id::MODEL),
                languages: texts(matches, id::LANGUAGE),
                rate: matches.get_one::<u32>(id::RATE).copied(),
                seconds: matches.get_one::<u32>(id::SECONDS).copied(),
            },
            forget: matches.get_flag(id::FORGET),
        },
        "search" => Command::Search {
            session: path(matches, id::SESSION)?,
            query: text(matches, id::QUERY)?,
            exact: matches.get_flag(id::EXACT),
        },
        "spell" => Command::Spell {
            session: path(matches, id::SESSION)?,
            to: text(matches, id::TO)?,
        },
        "lookup" => Command::Lookup {
            word: text(matches, id::WORD)?,
            from: text(matches, id::FROM),
        },
        "evaluate" => Command::Evaluate {
            session: path(matches, id::SESSION)?,
            test: path(matches, id::TEST),
            train_sentences: matches.get_one::<NonZeroU32>(id::TRAIN_SENTENCES).copied(),
            seed: matches.get_one::<u64>(id::SEED).copied().unwrap_or(1),
        },
        "scheme" => Command::Scheme {
            session: path(matches, id::SESSION)?,
            save: path(matches, id::SAVE),
            load: path(matches, id::LOAD),
            ready_made: text(matches, id::READY_MADE),
            becomes: texts(matches, id::BECOMES),
            remove: texts(matches, id::REMOVE),
            preview: matches.get_flag(id::PREVIEW),
        },
        "segment" => Command::Segment {
            session: path(matches, id::SESSION)?,
            to: text(matches, id::TO),
            documents: texts(matches, id::DOCUMENT),
            rules: path(matches, id::RULES),
            built_in: matches.get_flag(id::BUILT_IN),
            write_rules: path(matches, id::WRITE_RULES),
        },
        "quality" => Command::Quality {
            session: path(matches, id::SESSION)?,
            to: text(matches, id::TO)?,
        },
        "check" => Command::Check {
            session: path(matches, id::SESSION)?,
        },
        "stats" => Command::Stats {
            session: path(matches, id::SESSION)?,
        },
        "history" => Command::History {
            session: path(matches, id::SESSION)?,
            last: matches.get_one::<NonZeroU32>(id::LAST).copied(),
        },
        "undo" => Command::Undo {
            session: path(matches, id::SESSION)?,
            steps: steps(matches),
        },
        "redo" => Command::Redo {
            session: path(matches, id::SESSION)?,
            steps: steps(matches),
        },
        "formats" => Command::Formats,
        "sample" => Command::Sample {
            folder: path(matches, id::FOLDER)?,
            output: path(matches, id::OUTPUT),
        },
        "completions" => Command::Completions {
            shell: *matches.get_one::<Shell>(id::SHELL)?,
        },
        "man" => Command::Man {
            output: path(matches, id::OUTPUT),
        },
        "names-match" => Command::NamesMatch {
            pairs: path(matches, id::PAIRS)?,
            first: first(matches),
            ranks: matches.get_flag(id::RANKS),
        },
        _ => return None,
    })
}

fn percent(matches: &ArgMatches, id: &str) -> Option<u8> {
    matches.get_one::<u8>(id).copied()
}

fn first(matches: &ArgMatches) -> usize {
    let given = matches.get_one::<NonZeroU32>(id::FIRST);
    let first = given.map_or(FIRST, |first| u64::from(first.get()));
    usize::try_from(first).unwrap_or(usize::MAX)
}

pub(super) fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<String>(id).cloned()
}

pub(super) fn path(matches: &ArgMatches, id: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(id).cloned()
}

fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches
        .get_many::<String>(id)
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

fn input_format(matches: &ArgMatches) -> InputFormat {
    let word = text(matches, id::FORMAT);
    let found = InputFormat::ALL
        .into_iter()
        .find(|it| word.as_deref() == Some(it.word()));
    found.unwrap_or(InputFormat::Auto)
}

fn statuses(matches: &ArgMatches) -> BTreeSet<MentionStatus> {
    let words = texts(matches, id::STATUS);
    let wanted = |word: &str| words.iter().any(|it| it == word);
    MentionStatus::ALL
        .into_iter()
        .filter(|it| wanted(ALL_STATUSES) || wanted(it.word()))
        .collect()
}

fn steps(matches: &ArgMatches) -> Steps {
    if matches.get_flag(id::ALL) {
        return Steps::All;
    }
    Steps::Count(
        matches
            .get_one::<NonZeroU32>(id::STEPS)
            .copied()
            .unwrap_or(NonZeroU32::MIN),
    )
}
