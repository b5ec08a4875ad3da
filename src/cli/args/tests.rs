//! What lines of arguments mean.

use super::*;
use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::path::PathBuf;

use UiLanguage::{English, German, Japanese, Pseudo};

/// What is said in help and errors.
mod spoken;

/// Splits at spaces; no argument of a test has one.
fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

fn p(path: &str) -> PathBuf {
    path.into()
}

fn n(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).expect("from 1")
}

fn statuses(of: &[MentionStatus]) -> BTreeSet<MentionStatus> {
    of.iter().copied().collect()
}

#[track_caller]
fn reads(line: &str, want: Command) {
    let found = parse(words(line), English).expect("understood");
    assert_eq!(found.command, want);
}

#[test]
fn clap_finds_the_definition_sound() {
    for language in UiLanguage::ALL {
        command(&Localizer::new(language)).debug_assert();
    }
}

#[test]
fn words_are_checked_and_looked_up() {
    let spell = Command::Spell {
        session: p("s"),
        to: "en".to_owned(),
    };
    reads("spell s --to en", spell);
    let lookup = |from: Option<&str>| Command::Lookup {
        word: "Bericht".to_owned(),
        from: from.map(str::to_owned),
    };
    reads("lookup Bericht", lookup(None));
    reads("lookup Bericht --from de", lookup(Some("de")));
    assert!(parse(words("spell s"), English).is_err());
}

#[test]
fn sessions_are_made_and_filled() {
    use InputFormat::{Auto, Conll, Json, Text};
    let new = |title: Option<&str>, tags: &[&str]| Command::New {
        session: p("s"),
        title: title.map(str::to_owned),
        working_languages: tags.iter().map(ToString::to_string).collect(),
    };
    reads("new s", new(None, &[]));
    reads("new s --title T", new(Some("T"), &[]));
    reads(
        "new --working-language en s --working-language ja",
        new(None, &["en", "ja"]),
    );
    let import =
        |files: &[&str], language: Option<&str>, encoding: Option<&str>, format| Command::Import {
            session: p("s"),
            files: files.iter().map(PathBuf::from).collect(),
            language: language.map(str::to_owned),
            encoding: encoding.map(str::to_owned),
            format,
        };
    reads("import s a.html", import(&["a.html"], None, None, Auto));
    reads(
        "import s a b --language de",
        import(&["a", "b"], Some("de"), None, Auto),
    );
    reads(
        "import s --encoding euc-jp a --format text b",
        import(&["a", "b"], None, Some("euc-jp"), Text),
    );
    reads("import s a --format=json", import(&["a"], None, None, Json));
    reads(
        "import s a --format conll",
        import(&["a"], None, None, Conll),
    );
    reads("import s -- --a", import(&["--a"], None, None, Auto));
}

#[test]
fn names_are_tagged() {
    use MentionStatus::{Confirmed, Proposed};
    let tag = |status, ignore_case, ignore_diacritics| Command::Tag {
        session: p("s"),
        names: p("n.csv"),
        status,
        ignore_case,
        ignore_diacritics,
    };
    reads("tag s --names n.csv", tag(Proposed, false, false));
    reads(
        "tag --names n.csv s --status confirmed",
        tag(Confirmed, false, false),
    );
    reads(
        "tag s --names n.csv --ignore-case",
        tag(Proposed, true, false),
    );
    reads(
        "tag s --names n.csv --ignore-diacritics",
        tag(Proposed, false, true),
    );
}

#[test]
fn memories_are_used() {
    let memory = |task, given: Option<&str>| Command::Memory {
        session: p("s"),
        task,
        given: given.map(str::to_owned),
        name: None,
        penalty: 0,
        from: None,
        to: None,
        least: 50,
        tags: false,
    };
    reads("memory s list", memory(MemoryTask::List, None));
    reads("memory s match -5", memory(MemoryTask::Match, Some("-5")));
    let mut import = memory(MemoryTask::Import, Some("a.tmx"));
    if let Command::Memory { name, penalty, .. } = &mut import {
        (*name, *penalty) = (Some("A".to_owned()), 10);
    }
    reads("memory s import a.tmx --penalty 10 --name A", import);
    let mut export = memory(MemoryTask::Export, Some("b.tmx"));
    if let Command::Memory { from, to, tags, .. } = &mut export {
        (*from, *to, *tags) = (Some("de".to_owned()), Some("en".to_owned()), true);
    }
    reads("memory s export b.tmx --from de --to en --tags", export);
}

#[test]
fn documents_are_searched() {
    let search = |query: &str, exact| Command::Search {
        session: p("s"),
        query: query.to_owned(),
        exact,
    };
    reads("search s kolvar", search("kolvar", false));
    reads(
        "search s --exact label:company",
        search("label:company", true),
    );
    reads("search s -lang:de", search("-lang:de", false));
    reads("search s -lang:de --exact", search("-lang:de", true));
}

#[test]
fn learning_is_measured() {
    let evaluate = |test: Option<&str>, sentences: Option<u32>, seed| Command::Evaluate {
        session: p("s"),
        test: test.map(p),
        train_sentences: sentences.map(n),
        seed,
    };
    reads("evaluate s", evaluate(None, None, 1));
    reads("evaluate s --test t", evaluate(Some("t"), None, 1));
    reads(
        "evaluate --train-sentences 100 s --seed 0",
        evaluate(None, Some(100), 0),
    );
}

#[test]
fn mentions_are_exported() {
    use MentionStatus::{Confirmed, InQuestion, Proposed};
    let export = |of: &[MentionStatus], leave_out, output: Option<&str>| Command::Export {
        session: p("s"),
        format: "json".to_owned(),
        statuses: statuses(of),
        leave_out,
        to: None,
        skip_untranslated: false,
        output: output.map(PathBuf::from),
    };
    reads("export s --format json", export(&[Confirmed], false, None));
    reads(
        "export s --format json --output f",
        export(&[Confirmed], false, Some("f")),
    );
    reads(
        "export s --format json --leave-out",
        export(&[Confirmed], true, None),
    );
    reads(
        "export s --format json --status proposed --status in-question",
        export(&[Proposed, InQuestion], false, None),
    );
    reads(
        "export s --format json --status all",
        export(&MentionStatus::ALL, false, None),
    );
}

#[test]
fn a_scheme_is_shown_saved_and_replaced() {
    let scheme =
        |save: Option<&str>, ready: Option<&str>, becomes: &[&str], preview| Command::Scheme {
            session: p("s"),
            save: save.map(p),
            load: None,
            ready_made: ready.map(str::to_owned),
            becomes: becomes.iter().map(|&one| one.to_owned()).collect(),
            remove: Vec::new(),
            preview,
        };
    reads("scheme s", scheme(None, None, &[], false));
    reads(
        "scheme s --save a.ron",
        scheme(Some("a.ron"), None, &[], false),
    );
    reads(
        "scheme s --ready-made conll --becomes a=b --becomes c=d --preview",
        scheme(None, Some("conll"), &["a=b", "c=d"], true),
    );
}

#[test]
fn history_is_listed_and_walked() {
    let history = |last| Command::History {
        session: p("s"),
        last,
    };
    let undo = |steps| Command::Undo {
        session: p("s"),
        steps,
    };
    let redo = |steps| Command::Redo {
        session: p("s"),
        steps,
    };
    reads("history s", history(None));
    reads("history s --last 20", history(Some(n(20))));
    reads("undo s", undo(Steps::Count(n(1))));
    reads("undo s --steps 3", undo(Steps::Count(n(3))));
    reads("undo s --all", undo(Steps::All));
    reads("redo s", redo(Steps::Count(n(1))));
    reads("redo s --steps 3", redo(Steps::Count(n(3))));
    reads("redo --all s", redo(Steps::All));
}

#[test]
fn the_rest_is_read() {
    use clap_complete::Shell;
    let sample = |output: Option<&str>| Command::Sample {
        folder: p("f"),
        output: output.map(PathBuf::from),
    };
    reads("check s", Command::Check { session: p("s") });
    let segment = |to: Option<&str>, documents: &[&str], rules: Option<&str>| Command::Segment {
        session: p("s"),
        to: to.map(str::to_owned),
        documents: documents.iter().map(|&title| title.to_owned()).collect(),
        rules: rules.map(PathBuf::from),
        built_in: rules.is_none(),
        write_rules: rules.map(|_| p("o.srx")),
    };
    reads(
        "segment s --to en --document A --document B --built-in",
        segment(Some("en"), &["A", "B"], None),
    );
    reads(
        "segment s --rules r.srx --write-rules o.srx",
        segment(None, &[], Some("r.srx")),
    );
    reads("stats s", Command::Stats { session: p("s") });
    reads("formats", Command::Formats);
    reads("sample f", sample(None));
    reads("sample f --output o", sample(Some("o")));
    reads(
        "completions bash",
        Command::Completions { shell: Shell::Bash },
    );
    reads(
        "completions powershell",
        Command::Completions {
            shell: Shell::PowerShell,
        },
    );
    reads("man", Command::Man { output: None });
    reads(
        "man --output f",
        Command::Man {
            output: Some(p("f")),
        },
    );
}

#[test]
fn without_a_command_the_window_opens() {
    let here = env!("CARGO_MANIFEST_DIR");
    reads("", Command::Open { session: None });
    reads("--by AB", Command::Open { session: None });
    reads(
        here,
        Command::Open {
            session: Some(p(here)),
        },
    );
    reads(
        &format!("{here} --by AB"),
        Command::Open {
            session: Some(p(here)),
        },
    );
    reads(
        &format!("-- {here}"),
        Command::Open {
            session: Some(p(here)),
        },
    );
}

#[track_caller]
fn general(line: &str, language: UiLanguage, json: bool, by: Option<&str>) {
    let found = parse(words(line), English).expect("understood");
    assert_eq!(
        (found.language, found.json, found.by.as_deref()),
        (language, json, by)
    );
}

#[test]
fn general_options_stand_anywhere() {
    general("formats", English, false, None);
    general("--json formats", English, true, None);
    general("formats --json", English, true, None);
    general("--by AB check s", English, false, Some("AB"));
    general("check s --by AB", English, false, Some("AB"));
    general("--ui-language de formats", German, false, None);
    general("formats --ui-language=ja-JP --json", Japanese, true, None);
    general("--ui-language en-XA", Pseudo, false, None);
    general("--json", English, true, None);
}

#[cfg(unix)]
#[test]
fn paths_need_not_be_unicode_but_names_do() {
    use std::os::unix::ffi::OsStringExt;
    let odd = OsString::from_vec(b"a\xff".to_vec());
    let found = parse(["check".into(), odd.clone()], English).expect("understood");
    assert_eq!(
        found.command,
        Command::Check {
            session: odd.clone().into()
        }
    );
    let found = parse(["formats".into(), "--by".into(), odd], German).expect_err("not a name");
    assert!(matches!(found, Stop::Usage(text) if text.contains("kein gültiges Unicode")));
}
