//! What every language says: help, and errors.

use super::*;
use UiLanguage::Italian;

#[track_caller]
fn says(language: UiLanguage, line: &str, want: &str) {
    match parse(words(line), language).expect_err("not understood") {
        Stop::Usage(text) => assert_eq!(text.trim_end(), want),
        Stop::Answer { plain, .. } => panic!("help: {plain}"),
    }
}

fn help(language: UiLanguage, line: &str) -> String {
    match parse(words(line), language).expect_err("help") {
        Stop::Answer { plain, .. } => plain,
        Stop::Usage(text) => panic!("{text}"),
    }
}

/// Every way to ask for help.
fn helps(language: UiLanguage) -> Vec<(String, String)> {
    let command = command(&Localizer::new(language));
    let subcommands = command
        .get_subcommands()
        .map(|it| format!("{} --help", it.get_name()));
    let lines = subcommands.chain(["--help".to_owned()]);
    lines
        .map(|line| (line.clone(), help(language, &line)))
        .collect()
}

#[test]
fn errors_name_the_fault_and_what_to_do() {
    let see = "import --help shows what is possible";
    says(
        English,
        "import s f --langauge de",
        &format!(
            "glossator: There is no option “--langauge” here\n  Did you mean “--language”?\n  glossator {see}"
        ),
    );
    says(
        English,
        "import s",
        &format!("glossator: An argument is missing: <FILE>...\n  glossator {see}"),
    );
    says(
        English,
        "import s f --format jsn",
        &format!(
            "glossator: “jsn” is not possible for --format <FORMAT>\n  \
             Possible: auto, text, json, conll, xliff or terms\n  Did you mean “json”?\n  glossator {see}"
        ),
    );
    says(
        English,
        "improt s f",
        "glossator: “improt” is neither a command nor the folder of a session\n  \
         Did you mean “import”?\n  glossator --help shows what is possible",
    );
}

#[test]
fn errors_in_german_are_german() {
    let see = |command: &str| format!("\n  glossator{command} --help zeigt, was möglich ist");
    let says = |line: &str, what: &str, command: &str| {
        says(German, line, &format!("glossator: {what}{}", see(command)));
    };
    says("--foo", "Die Option »--foo« gibt es hier nicht", "");
    says("check s -x", "Die Option »-x« gibt es hier nicht", " check");
    says("check s t", "Das Argument »t« ist überzählig", " check");
    says(
        "/nowhere",
        "»/nowhere« ist weder ein Befehl noch der Ordner einer Sitzung",
        "",
    );
    says(
        "zzz a b",
        "»zzz« ist weder ein Befehl noch der Ordner einer Sitzung",
        "",
    );
    says(
        "-- import",
        "»import« ist weder ein Befehl noch der Ordner einer Sitzung",
        "",
    );
    says(
        "import",
        "2 Argumente fehlen: <SITZUNG> und <DATEI>...",
        " import",
    );
    says("tag s", "Ein Argument fehlt: --names <DATEI>", " tag");
    says(
        "new s --title",
        "Es fehlt ein Wert: --title <TITEL>",
        " new",
    );
    says("--by", "Es fehlt ein Wert: --by <NAME>", "");
    says(
        "--ui-language",
        "Es fehlt ein Wert: --ui-language <SPRACHE>",
        "",
    );
    says(
        "undo s --steps x",
        "»x« ist für --steps <ANZAHL> nicht möglich: Erwartet wird eine ganze Zahl ab 1",
        " undo",
    );
    says(
        "history s --last 0",
        "»0« ist für --last <ANZAHL> nicht möglich: Erwartet wird eine ganze Zahl ab 1",
        " history",
    );
    says(
        "undo s --steps 2 --all",
        "--steps <ANZAHL> und --all schließen einander aus: eines weglassen",
        " undo",
    );
    says(
        "new s --title a --title b",
        "--title <TITEL> ist mehrfach angegeben: Einmal genügt",
        " new",
    );
    says(
        "formats --json=yes",
        "--json nimmt keinen Wert, angegeben ist aber »yes«",
        " formats",
    );
    says(
        "tag s --names n --status rejected",
        "»rejected« ist für --status <STATUS> nicht möglich\n  Möglich: proposed oder confirmed",
        " tag",
    );
    says(
        "--ui-language tlh formats",
        "»tlh« ist für --ui-language <SPRACHE> nicht möglich\n  \
         Möglich: en (English), de (Deutsch), it (Italiano) oder ja (日本語)",
        "",
    );
    says(
        "help imprt",
        "»imprt« ist für [BEFEHL] nicht möglich\n  Möglich: new, import, tag, names, search, translate, engine, memory, export, spell, lookup, evaluate, scheme, segment, quality, check, stats, history, undo, redo, \
         formats, sample, completions, man, names-match oder help\n  Meinten Sie »import«?",
        " help",
    );
    let here = env!("CARGO_MANIFEST_DIR");
    says(
        &format!("{here} check s"),
        &format!("Das Argument »{here}« ist überzählig"),
        " check",
    );
}

#[test]
fn the_language_asked_for_is_the_language_of_the_error() {
    says(
        English,
        "tag s --ui-language ja",
        "glossator: 引数が足りません: --names <ファイル>\n  glossator tag --help で使い方を表示できます",
    );
    says(
        English,
        "--ui-language=it import",
        "glossator: Mancano 2 argomenti: <SESSIONE> e <FILE>...\n  glossator import --help mostra che cosa è possibile",
    );
}

#[test]
fn stops_have_their_exit_codes() {
    assert_eq!(
        parse(["--help"], English).expect_err("help").exit(),
        Exit::Ok
    );
    assert_eq!(
        parse(["--version"], English).expect_err("version").exit(),
        Exit::Ok
    );
    assert_eq!(
        parse(["--foo"], English).expect_err("error").exit(),
        Exit::Usage
    );
}

#[test]
fn the_version_needs_no_language() {
    assert_eq!(
        help(Japanese, "-V").trim(),
        concat!("glossator ", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn help_is_asked_for_in_three_ways() {
    assert_eq!(help(German, "help import"), help(German, "import --help"));
    assert_eq!(help(German, "import -h"), help(German, "import --help"));
    assert_eq!(help(German, "help"), help(German, "--help"));
}

#[test]
fn help_of_a_command_reads_well() {
    let want = "\
Änderungen rückgängig machen

Aufruf:
  glossator undo [OPTIONEN] <SITZUNG>

Argumente:
  <SITZUNG>  Ordner der Sitzung

Optionen:
      --steps <ANZAHL>  Wie viele Änderungen rückgängig gemacht werden; sonst eine
      --all             Alle Änderungen rückgängig machen

Allgemeine Optionen:
      --by <NAME>              Wer die Änderungen vornimmt; steht im Verlauf bei jeder Änderung
      --json                   Ergebnisse als JSON ausgeben, für andere Programme
      --ui-language <SPRACHE>  Sprache der Meldungen und der Hilfe: en, de, it oder ja; sonst die
                               des Systems
  -h, --help                   Diese Hilfe anzeigen
";
    // At a fixed width: otherwise it is that of the terminal the tests run in.
    let mut command = command(&Localizer::new(German)).term_width(100);
    command.build();
    let undo = command.find_subcommand_mut("undo").expect("there");
    assert_eq!(undo.render_help().to_string(), want);
}

#[test]
fn no_english_of_claps_own_shows() {
    let own = [
        "Usage:",
        "Options:",
        "Arguments:",
        "Commands:",
        "OPTIONS",
        "COMMAND",
        "Print help",
        "Print version",
        "possible values",
        "Possible values",
        "[default",
        "[aliases",
        "more information",
        "SESSION]",
        "<FILE>",
    ];
    for language in [German, Italian, Japanese, Pseudo] {
        for (line, text) in helps(language) {
            // An Italian file is a file.
            let foreign = |it: &&&str| language != Italian || **it != "<FILE>";
            for own in own.iter().filter(foreign) {
                assert!(
                    !text.contains(own),
                    "“{own}” in {language:?}, {line}:\n{text}"
                );
            }
        }
    }
}

/// What a person types as it stands.
fn typed() -> BTreeSet<String> {
    let command = command(&Localizer::new(English));
    let mut typed = BTreeSet::from([NAME.to_owned(), "kinvolk".to_owned()]);
    for subcommand in command.get_subcommands() {
        typed.insert(subcommand.get_name().to_owned());
        for arg in subcommand.get_arguments() {
            typed.extend(
                arg.get_possible_values()
                    .iter()
                    .map(|it| it.get_name().to_owned()),
            );
        }
    }
    typed
}

#[test]
fn nothing_is_forgotten_in_the_pseudo_language() {
    let typed = typed();
    for (line, text) in helps(Pseudo) {
        // Examples are lines to type.
        let lines = text.lines().filter(|it| !it.starts_with("  glossator "));
        for word in lines
            .flat_map(str::split_whitespace)
            .filter(|it| !it.starts_with('-'))
        {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let plain = word.len() >= 4
                && word
                    .chars()
                    .all(|it| it.is_ascii_alphabetic() || it == '-' || it == '_');
            let encoding = word == "shift_jis";
            assert!(
                !plain || encoding || typed.contains(word),
                "“{word}” is plain in {line}:\n{text}"
            );
        }
    }
}
