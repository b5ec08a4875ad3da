//! The definition of the command line for clap, in one language.
//! Invariant: whatever clap could say in English of its own is replaced or hidden; errors go through `errors`.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, Styles};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use super::invocation::{EngineDo, InputFormat, MemoryTask, MentionStatus, NamesFormat};
use super::usage::usage;
use crate::l10n::{Localizer, UiLanguage, messages as m};
use crate::model::ReadyMade;
use crate::translate::engine::ServiceKind;

/// The program's name, which is also the first word of every example.
pub const NAME: &str = "glossator";

/// The command that shows help.
pub(super) const HELP: &str = "help";

/// The word for every status at once.
pub(super) const ALL_STATUSES: &str = "all";

/// So many pairs are ranked unless another number is given.
pub(super) const FIRST: u64 = 1000;
/// The percent from which on a match is shown.
pub(super) const LEAST: u8 = 50;

/// The place of help and version among the options.
const LAST: usize = 1000;

/// Identifiers of arguments; those of options are their long names.
pub(in crate::cli) mod id {
    pub const ADD: &str = "add";
    pub const ADDRESS: &str = "address";
    pub const AGREE: &str = "agree";
    pub const ALL: &str = "all";
    pub const BECOMES: &str = "becomes";
    pub const BUILT_IN: &str = "built-in";
    pub const BY: &str = "by";
    pub const COMMAND: &str = "command";
    pub const DO: &str = "do";
    pub const DOCUMENT: &str = "document";
    pub const ENCODING: &str = "encoding";
    pub const ENGINE: &str = "engine";
    pub const MODELS: &str = "models";
    pub const FIRST: &str = "first";
    pub const EXACT: &str = "exact";
    pub const FILES: &str = "files";
    pub const FOLDER: &str = "folder";
    pub const FORGET: &str = "forget";
    pub const FORMAT: &str = "format";
    pub const FROM: &str = "from";
    pub const GIVEN: &str = "given";
    pub const HELP: &str = "help";
    pub const ID: &str = "id";
    pub const IGNORE_CASE: &str = "ignore-case";
    pub const IGNORE_DIACRITICS: &str = "ignore-diacritics";
    pub const JSON: &str = "json";
    pub const KIND: &str = "kind";
    pub const LABEL: &str = "label";
    pub const LANGUAGE: &str = "language";
    pub const LAST: &str = "last";
    pub const LEAST: &str = "least";
    pub const LEAVE_OUT: &str = "leave-out";
    pub const LIST: &str = "list";
    pub const LOAD: &str = "load";
    pub const MODEL: &str = "model";
    pub const NAME: &str = "name";
    pub const NAMES: &str = "names";
    pub const OVER_DRAFTS: &str = "over-drafts";
    pub const OUTPUT: &str = "output";
    pub const PAIRS: &str = "pairs";
    pub const PENALTY: &str = "penalty";
    pub const PREVIEW: &str = "preview";
    pub const QUERY: &str = "query";
    pub const RATE: &str = "rate";
    pub const RANKS: &str = "ranks";
    pub const READY_MADE: &str = "ready-made";
    pub const REMOVE: &str = "remove";
    pub const RULES: &str = "rules";
    pub const SAVE: &str = "save";
    pub const SECONDS: &str = "seconds";
    pub const SEED: &str = "seed";
    pub const SESSION: &str = "session";
    pub const SHELL: &str = "shell";
    pub const SKIP_UNTRANSLATED: &str = "skip-untranslated";
    pub const STATUS: &str = "status";
    pub const STEPS: &str = "steps";
    pub const TAGS: &str = "tags";
    pub const TASK: &str = "task";
    pub const TEST: &str = "test";
    pub const TITLE: &str = "title";
    pub const TO: &str = "to";
    pub const TRAIN_SENTENCES: &str = "train-sentences";
    pub const UI_LANGUAGE: &str = "ui-language";
    pub const VERSION: &str = "version";
    pub const WRITE_RULES: &str = "write-rules";
    pub const WORD: &str = "word";
    pub const WORKING_LANGUAGE: &str = "working-language";
}

/// The whole command line, every text in the language of `l`.
pub fn command(l: &Localizer) -> Command {
    let session = Arg::new(id::SESSION)
        .value_name(m::cli_value_session(l))
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::DirPath)
        .help(m::cli_arg_session_open(l));
    let version = Arg::new(id::VERSION)
        .short('V')
        .long(id::VERSION)
        .action(ArgAction::Version)
        .display_order(LAST)
        .help(m::cli_option_version(l));
    let root = Command::new(NAME)
        .bin_name(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .about(m::cli_about(l))
        .arg(session)
        .args(general_options(l).map(|it| it.global(true)))
        .arg(version.help_heading(m::cli_heading_general_options(l)))
        .subcommand_help_heading(m::cli_heading_commands(l))
        .subcommand_value_name(m::cli_value_command(l))
        .after_help(example_help(l));
    let subcommands = subcommands(l);
    let mut names: Vec<String> = subcommands
        .iter()
        .map(|it| it.get_name().to_owned())
        .collect();
    names.push(HELP.to_owned());
    dressed(l, root)
        .subcommands(subcommands)
        .subcommand(help(l, names))
}

fn general_options(l: &Localizer) -> [Arg; 3] {
    let heading = m::cli_heading_general_options(l);
    let tags = UiLanguage::CHOICES.map(UiLanguage::tag);
    [
        text(id::BY, m::cli_value_name(l), m::cli_option_by(l)).value_hint(ValueHint::Username),
        flag(id::JSON, m::cli_option_json(l)),
        // Any text for clap: the tag was read and refused before clap speaks the language it names.
        text(
            id::UI_LANGUAGE,
            m::cli_value_language(l),
            m::cli_option_ui_language(l, &l.alternatives(&tags)),
        ),
    ]
    .map(|it| it.help_heading(&heading))
}

/// Gives a command what clap would otherwise fill in with English.
fn dressed(l: &Localizer, command: Command) -> Command {
    let styles = Styles::styled();
    let header = *styles.get_header();
    let more = if command.get_name() == NAME {
        format!("\n{}\n", m::cli_about_more(l))
    } else {
        String::new()
    };
    let heading = m::cli_heading_usage(l);
    let help = Arg::new(id::HELP)
        .short('h')
        .long(id::HELP)
        .action(ArgAction::Help)
        .display_order(LAST)
        .help(m::cli_option_help(l))
        .help_heading(m::cli_heading_general_options(l));
    let (arguments, options) = (m::cli_heading_arguments(l), m::cli_heading_options(l));
    // Under a heading of its own, clap would sort what has no order by name.
    let mut place = 0;
    let command = command
        .disable_help_flag(true)
        .hide_possible_values(true)
        .styles(styles)
        .max_term_width(100)
        .help_template(format!(
            "{{about-with-newline}}{more}\n{header}{heading}:{header:#}\n  {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_args(|arg| match (arg.get_help_heading(), arg.is_positional()) {
            (Some(_), _) => arg,
            (None, true) => {
                place += 1;
                arg.help_heading(&arguments).display_order(place)
            }
            (None, false) => arg.help_heading(&options),
        })
        .arg(help);
    let usage = usage(l, &command);
    command.override_usage(usage)
}

/// Lines that do the main job, each with what it does.
pub(in crate::cli) fn examples(l: &Localizer) -> [(String, String); 4] {
    [
        ("new kinvolk", m::cli_example_new(l)),
        (
            "import kinvolk *.html --language de",
            m::cli_example_import(l),
        ),
        ("tag kinvolk --names names.csv", m::cli_example_tag(l)),
        (
            "export kinvolk --format json --output out.json",
            m::cli_example_export(l),
        ),
    ]
    .map(|(line, what)| (format!("{NAME} {line}"), what))
}

fn example_help(l: &Localizer) -> String {
    let header = *Styles::styled().get_header();
    let mut text = format!("{header}{}:{header:#}", m::cli_heading_examples(l));
    for (line, what) in examples(l) {
        text.push_str(&format!("\n  {line}\n      {what}"));
    }
    text
}

fn help(l: &Localizer, names: Vec<String>) -> Command {
    let command = Arg::new(id::COMMAND)
        .value_name(m::cli_value_command(l))
        .value_parser(PossibleValuesParser::new(names))
        .help(m::cli_help_command(l));
    dressed(l, Command::new(HELP).about(m::cli_help(l)).arg(command))
}

fn subcommands(l: &Localizer) -> Vec<Command> {
    let session = || {
        path(id::SESSION, m::cli_value_session(l), m::cli_arg_session(l))
            .required(true)
            .value_hint(ValueHint::DirPath)
    };
    let named = |name: &'static str, about: String| Command::new(name).about(about);
    let commands = vec![
        named("new", m::cli_new(l)).args([
            session().help(m::cli_new_session(l)),
            text(id::TITLE, m::cli_value_title(l), m::cli_new_title(l)),
            text(
                id::WORKING_LANGUAGE,
                m::cli_value_language(l),
                m::cli_new_working_language(l, "en"),
            )
            .action(ArgAction::Append),
        ]),
        named("import", m::cli_import(l)).args(import_args(l, session())),
        named("tag", m::cli_tag(l)).args(tag_args(l, session())),
        named("names", m::cli_names(l)).args(names_args(l, session())),
        named("search", m::cli_search(l)).args([
            session(),
            Arg::new(id::QUERY)
                .value_name(m::cli_value_query(l))
                .required(true)
                .allow_hyphen_values(true)
                .help(m::cli_search_query(l)),
            flag(id::EXACT, m::cli_search_exact(l)),
        ]),
        named("translate", m::cli_translate(l)).args(translate_args(l, session())),
        named("engine", m::cli_engine(l)).args(engine_args(l)),
        named("memory", m::cli_memory(l)).args(memory_args(l, session())),
        named("export", m::cli_export(l)).args(export_args(l, session())),
        named("spell", m::cli_spell(l)).args([
            session(),
            text(id::TO, m::cli_value_language(l), m::cli_spell_to(l, "en")).required(true),
        ]),
        named("lookup", m::cli_lookup(l)).args([
            Arg::new(id::WORD)
                .value_name(m::cli_value_word(l))
                .required(true)
                .help(m::cli_lookup_word(l)),
            text(
                id::FROM,
                m::cli_value_language(l),
                m::cli_lookup_from(l, "de"),
            ),
        ]),
        named("evaluate", m::cli_evaluate(l)).args([
            session(),
            path(id::TEST, m::cli_value_session(l), m::cli_evaluate_test(l))
                .long(id::TEST)
                .value_hint(ValueHint::DirPath),
            count(l, id::TRAIN_SENTENCES, m::cli_evaluate_train_sentences(l)),
            text(id::SEED, m::cli_value_count(l), m::cli_evaluate_seed(l))
                .value_parser(value_parser!(u64)),
        ]),
        named("scheme", m::cli_scheme(l)).args(scheme_args(l, session())),
        named("segment", m::cli_segment(l)).args(segment_args(l, session())),
        named("quality", m::cli_quality(l)).args([
            session(),
            text(id::TO, m::cli_value_language(l), m::cli_quality_to(l)).required(true),
        ]),
        named("check", m::cli_check(l)).arg(session()),
        named("stats", m::cli_stats(l)).arg(session()),
        named("history", m::cli_history(l))
            .args([session(), count(l, id::LAST, m::cli_history_last(l))]),
        named("undo", m::cli_undo(l)).args([
            session(),
            count(l, id::STEPS, m::cli_undo_steps(l)).conflicts_with(id::ALL),
            flag(id::ALL, m::cli_undo_all(l)),
        ]),
        named("redo", m::cli_redo(l)).args([
            session(),
            count(l, id::STEPS, m::cli_redo_steps(l)).conflicts_with(id::ALL),
            flag(id::ALL, m::cli_redo_all(l)),
        ]),
        named("formats", m::cli_formats(l)),
        named("sample", m::cli_sample(l)).args([
            path(id::FOLDER, m::cli_value_folder(l), m::cli_sample_folder(l))
                .required(true)
                .value_hint(ValueHint::DirPath),
            output(m::cli_value_file(l), m::cli_sample_output(l)),
        ]),
        named("completions", m::cli_completions(l)).arg(shell(l)),
        named("man", m::cli_man(l)).arg(
            output(m::cli_value_folder(l), m::cli_man_output(l)).value_hint(ValueHint::DirPath),
        ),
        named("names-match", m::cli_names_match(l)).args([
            path(id::PAIRS, m::cli_value_file(l), m::cli_names_match_pairs(l)).required(true),
            count(l, id::FIRST, m::cli_names_match_first(l, FIRST)),
            flag(id::RANKS, m::cli_names_match_ranks(l)),
        ]),
    ];
    commands.into_iter().map(|it| dressed(l, it)).collect()
}

fn import_args(l: &Localizer, session: Arg) -> [Arg; 5] {
    let words = InputFormat::ALL.map(InputFormat::word);
    [
        session,
        path(id::FILES, m::cli_value_file(l), m::cli_import_files(l))
            .required(true)
            .num_args(1..),
        text(
            id::LANGUAGE,
            m::cli_value_language(l),
            m::cli_import_language(l, "de"),
        ),
        text(
            id::ENCODING,
            m::cli_value_encoding(l),
            m::cli_import_encoding(l, "shift_jis"),
        ),
        text(
            id::FORMAT,
            m::cli_value_format(l),
            m::cli_import_format(l, &l.alternatives(&words), InputFormat::Auto.word()),
        )
        .value_parser(PossibleValuesParser::new(words)),
    ]
}

fn tag_args(l: &Localizer, session: Arg) -> [Arg; 5] {
    let words = [MentionStatus::Proposed, MentionStatus::Confirmed].map(MentionStatus::word);
    [
        session,
        path(id::NAMES, m::cli_value_file(l), m::cli_tag_names(l))
            .long(id::NAMES)
            .required(true),
        text(
            id::STATUS,
            m::cli_value_status(l),
            m::cli_tag_status(l, &l.alternatives(&words), MentionStatus::Proposed.word()),
        )
        .value_parser(PossibleValuesParser::new(words)),
        flag(id::IGNORE_CASE, m::cli_tag_ignore_case(l)),
        flag(id::IGNORE_DIACRITICS, m::cli_tag_ignore_diacritics(l)),
    ]
}

fn names_args(l: &Localizer, session: Arg) -> [Arg; 6] {
    let words = NamesFormat::ALL.map(NamesFormat::word);
    [
        session,
        path(id::ADD, m::cli_value_file(l), m::cli_names_add(l)).long(id::ADD),
        text(id::LABEL, m::cli_value_label(l), m::cli_names_label(l)).requires(id::ADD),
        path(id::SAVE, m::cli_value_file(l), m::cli_names_save(l))
            .long(id::SAVE)
            .conflicts_with(id::ADD),
        text(id::LIST, m::cli_value_title(l), m::cli_names_list(l)),
        text(
            id::FORMAT,
            m::cli_value_format(l),
            m::cli_names_format(l, &l.alternatives(&words), NamesFormat::Csv.word()),
        )
        .value_parser(PossibleValuesParser::new(words)),
    ]
}

fn translate_args(l: &Localizer, session: Arg) -> [Arg; 8] {
    let language = |id, help| text(id, m::cli_value_language(l), help);
    [
        session,
        text(id::ENGINE, m::cli_value_name(l), m::cli_translate_engine(l)).required(true),
        language(id::TO, m::cli_translate_to(l)).required(true),
        language(id::FROM, m::cli_translate_from(l)),
        text(
            id::DOCUMENT,
            m::cli_value_title(l),
            m::cli_translate_document(l),
        )
        .action(ArgAction::Append),
        flag(id::AGREE, m::cli_translate_agree(l)),
        text(
            id::MODELS,
            m::cli_value_folder(l),
            m::cli_translate_models(l),
        )
        .value_parser(value_parser!(PathBuf)),
        flag(id::OVER_DRAFTS, m::cli_translate_over_drafts(l)),
    ]
}

fn engine_args(l: &Localizer) -> [Arg; 10] {
    let words = EngineDo::ALL.map(EngineDo::word);
    let kinds = ServiceKind::ALL.map(ServiceKind::word);
    let number = |id, help| text(id, m::cli_value_count(l), help).value_parser(value_parser!(u32));
    [
        Arg::new(id::DO)
            .value_name(m::cli_value_command(l))
            .value_parser(PossibleValuesParser::new(words))
            .required(true)
            .help(m::cli_engine_do(l, &l.alternatives(&words))),
        Arg::new(id::ID)
            .value_name(m::cli_value_name(l))
            .value_parser(NonEmptyStringValueParser::new())
            .help(m::cli_engine_id(l)),
        text(
            id::KIND,
            m::cli_value_name(l),
            m::cli_engine_kind(l, &l.alternatives(&kinds)),
        )
        .value_parser(PossibleValuesParser::new(kinds)),
        text(id::NAME, m::cli_value_name(l), m::cli_engine_name(l)),
        text(id::ADDRESS, "URL".to_owned(), m::cli_engine_address(l)),
        text(id::MODEL, m::cli_value_name(l), m::cli_engine_model(l)),
        text(
            id::LANGUAGE,
            m::cli_value_language(l),
            m::cli_engine_language(l),
        )
        .action(ArgAction::Append),
        number(id::RATE, m::cli_engine_rate(l)),
        number(id::SECONDS, m::cli_engine_seconds(l)),
        flag(id::FORGET, m::cli_engine_forget(l)),
    ]
}

fn memory_args(l: &Localizer, session: Arg) -> [Arg; 9] {
    let words = MemoryTask::ALL.map(MemoryTask::word);
    let percent = |id, help: String| {
        text(id, m::cli_value_percent(l), help).value_parser(value_parser!(u8).range(0..=100))
    };
    let language = |id, help: String| text(id, m::cli_value_language(l), help);
    [
        session,
        Arg::new(id::TASK)
            .value_name(m::cli_value_memory_what(l))
            .required(true)
            .value_parser(PossibleValuesParser::new(words))
            .help(m::cli_memory_what(l, &l.alternatives(&words))),
        Arg::new(id::GIVEN)
            .value_name(m::cli_value_memory_given(l))
            .allow_hyphen_values(true)
            .help(m::cli_memory_given(l)),
        percent(id::PENALTY, m::cli_memory_penalty(l)),
        text(id::NAME, m::cli_value_title(l), m::cli_memory_name(l)),
        language(id::FROM, m::cli_memory_from(l, "de")),
        language(id::TO, m::cli_memory_to(l, "en")),
        percent(id::LEAST, m::cli_memory_least(l, u64::from(LEAST))),
        flag(id::TAGS, m::cli_memory_tags(l)),
    ]
}

fn export_args(l: &Localizer, session: Arg) -> [Arg; 7] {
    let mut words = MentionStatus::ALL.map(MentionStatus::word).to_vec();
    words.push(ALL_STATUSES);
    let formats = m::cli_export_format(l, &format!("{NAME} formats"));
    [
        session,
        text(id::FORMAT, m::cli_value_format(l), formats).required(true),
        text(
            id::STATUS,
            m::cli_value_status(l),
            m::cli_export_status(l, &l.alternatives(&words), MentionStatus::Confirmed.word()),
        )
        .value_parser(PossibleValuesParser::new(words))
        .action(ArgAction::Append),
        flag(id::LEAVE_OUT, m::cli_export_leave_out(l)),
        text(id::TO, m::cli_value_language(l), m::cli_export_to(l, "en")),
        flag(id::SKIP_UNTRANSLATED, m::cli_export_skip_untranslated(l)),
        output(m::cli_value_file(l), m::cli_export_output(l)),
    ]
}

fn scheme_args(l: &Localizer, session: Arg) -> [Arg; 7] {
    let words = ReadyMade::ALL.map(ReadyMade::key);
    let file = |id, help| path(id, m::cli_value_file(l), help).long(id);
    [
        session,
        file(id::SAVE, m::cli_scheme_save(l)),
        file(id::LOAD, m::cli_scheme_load(l)),
        text(
            id::READY_MADE,
            m::cli_value_name(l),
            m::cli_scheme_ready_made(l, &l.alternatives(&words)),
        )
        .value_parser(PossibleValuesParser::new(words))
        .conflicts_with(id::LOAD),
        text(
            id::BECOMES,
            "OLD=NEW".to_owned(),
            m::cli_scheme_becomes(l, "product=MISC"),
        )
        .action(ArgAction::Append),
        text(id::REMOVE, m::cli_value_name(l), m::cli_scheme_remove(l)).action(ArgAction::Append),
        flag(id::PREVIEW, m::cli_scheme_preview(l)),
    ]
}

fn segment_args(l: &Localizer, session: Arg) -> [Arg; 6] {
    let file = |id, help| path(id, m::cli_value_file(l), help).long(id);
    [
        session,
        text(id::TO, m::cli_value_language(l), m::cli_segment_to(l, "en")),
        text(
            id::DOCUMENT,
            m::cli_value_title(l),
            m::cli_segment_document(l),
        )
        .action(ArgAction::Append)
        .requires(id::TO),
        file(id::RULES, m::cli_segment_rules(l)),
        flag(id::BUILT_IN, m::cli_segment_own_rules(l)).conflicts_with(id::RULES),
        file(id::WRITE_RULES, m::cli_segment_write_rules(l)),
    ]
}

fn shell(l: &Localizer) -> Arg {
    let words: Vec<String> = clap::ValueEnum::value_variants()
        .iter()
        .map(Shell::to_string)
        .collect();
    Arg::new(id::SHELL)
        .value_name(m::cli_value_shell(l))
        .required(true)
        .value_parser(value_parser!(Shell))
        .help(m::cli_completions_shell(l, &l.alternatives(&words)))
}

/// An option that takes any text but none at all.
fn text(id: &'static str, value: String, help: String) -> Arg {
    let parser = NonEmptyStringValueParser::new();
    Arg::new(id)
        .long(id)
        .value_name(value)
        .value_parser(parser)
        .help(help)
}

/// An option that is there or not.
fn flag(id: &'static str, help: String) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(help)
}

/// A path without an option before it.
fn path(id: &'static str, value: String, help: String) -> Arg {
    let parser = value_parser!(PathBuf);
    Arg::new(id)
        .value_name(value)
        .value_parser(parser)
        .value_hint(ValueHint::FilePath)
        .help(help)
}

fn output(value: String, help: String) -> Arg {
    path(id::OUTPUT, value, help).long(id::OUTPUT)
}

/// A count from one up.
fn count(l: &Localizer, id: &'static str, help: String) -> Arg {
    text(id, m::cli_value_count(l), help).value_parser(value_parser!(NonZeroU32))
}
