//! Subcommands: what they print, in which language, with which exit code.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::program::{done, glossator, machine, refused};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    fs::write(folder.join(name), bytes).expect("a writable folder");
}

/// A session with one article and a list of two names.
fn session() -> tempfile::TempDir {
    let work = folder();
    let at = work.path();
    write(
        at,
        "a.txt",
        "Brisk übernimmt Kolvar.\nKolvars Gründer bleibt.\n".as_bytes(),
    );
    write(
        at,
        "names.csv",
        "label,entity,form,language\ncompany,Kolvar,Kolvar,\ncompany,Brisk,Brisk,de\n".as_bytes(),
    );
    done(at, &["new", "s", "--title", "Test"]);
    done(at, &["import", "s", "a.txt", "--language", "de"]);
    work
}

#[test]
fn every_step_of_the_job_says_what_it_did() {
    let work = session();
    let at = work.path();
    let said = done(at, &["tag", "s", "--names", "names.csv", "--by", "Anna"]);
    assert!(said.contains("2 new mentions in one document"), "{said}");
    let stats = machine(at, &["stats", "s"]);
    assert_eq!(stats["by_status"], json!({"proposed": 2}));
    assert_eq!(stats["linked"], 2);
    let history = done(at, &["history", "s"]);
    assert!(
        history.contains("Anna: Tagged 2 mentions using names.csv"),
        "{history}"
    );
    assert!(history.contains("Imported"), "{history}");
    let undone = done(at, &["undo", "s"]);
    assert_eq!(undone, "Undone: Tagged 2 mentions using names.csv\n");
    assert_eq!(machine(at, &["stats", "s"])["mentions"], 0);
    let redone = done(at, &["redo", "s"]);
    assert_eq!(redone, "Redone: Tagged 2 mentions using names.csv\n");
    assert_eq!(machine(at, &["stats", "s"])["mentions"], 2);
    assert_eq!(done(at, &["check", "s"]), "No problems found\n");
}

#[test]
fn documents_are_cut_into_segments_by_rules_that_come_and_go() {
    let work = session();
    let at = work.path();
    write(
        at,
        "b.txt",
        "Dr. Holm geht am 8. November. Sie lacht.\n".as_bytes(),
    );
    done(at, &["import", "s", "b.txt", "--language", "de"]);
    let said = done(at, &["segment", "s", "--to", "en"]);
    assert!(said.contains("4 segments for en in 2 documents"), "{said}");
    let again = machine(at, &["segment", "s", "--to", "en", "--document", "b"]);
    assert_eq!((&again["segments"], &again["kept"]), (&json!(2), &json!(2)));
    let cut = &again["documents"][0]["segments"];
    assert_eq!(cut[0]["text"], "Dr. Holm geht am 8. November.");
    assert_eq!((&cut[1]["start"], &cut[1]["end"]), (&json!(30), &json!(40)));
    let history = done(at, &["history", "s"]);
    assert!(
        history.contains("Segmented 2 documents for en (4 segments)"),
        "{history}"
    );

    done(at, &["segment", "s", "--write-rules", "ours.srx"]);
    let ours = fs::read_to_string(at.join("ours.srx")).expect("written");
    assert!(ours.contains("<languagerule languagerulename=\"German\">"));
    let mine = "<srx version=\"2.0\"><header/><body><languagerules><languagerule languagerulename=\"a\"><rule><beforebreak>(</beforebreak></rule>\n<rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=\".*\" languagerulename=\"a\"/></maprules></body></srx>";
    write(at, "mine.srx", mine.as_bytes());
    let told = refused(
        at,
        1,
        &["segment", "s", "--rules", "mine.srx", "--to", "en"],
    );
    assert!(
        told.contains("mine.srx") && told.contains("line 1"),
        "{told}"
    );
    let cut = machine(at, &["segment", "s", "--to", "en", "--document", "b"]);
    assert_eq!(cut["segments"], 4, "Dr., 8., November., lacht.");
    done(at, &["segment", "s", "--built-in"]);
    let cut = machine(at, &["segment", "s", "--to", "en"]);
    assert_eq!(cut["segments"], 4);

    write(at, "not.srx", b"<tmx/>");
    let told = refused(at, 1, &["segment", "s", "--rules", "not.srx"]);
    assert!(told.contains("SRX"), "{told}");
    let told = refused(at, 1, &["segment", "s", "--to", "en", "--document", "x"]);
    assert!(told.contains("“x”"), "{told}");
}

#[test]
fn undo_and_redo_with_nothing_to_do_say_so() {
    let work = folder();
    done(work.path(), &["new", "s"]);
    assert_eq!(
        done(work.path(), &["undo", "s"]),
        "There is nothing to undo\n"
    );
    assert_eq!(
        done(work.path(), &["redo", "s"]),
        "There is nothing to redo\n"
    );
    assert_eq!(
        done(work.path(), &["history", "s"]),
        "Nothing has been changed yet\n"
    );
}

#[test]
fn results_come_in_the_language_asked_for() {
    let work = session();
    let said = |language: &str| {
        done(work.path(), &["undo", "s", "--ui-language", language]);
        done(work.path(), &["redo", "s", "--ui-language", language])
    };
    assert!(said("de").contains("»"), "{}", said("de"));
    assert!(said("it").contains("«"), "{}", said("it"));
    assert!(said("ja").contains("「"), "{}", said("ja"));
}

#[test]
fn an_export_goes_to_standard_output_and_nothing_else_does() {
    let work = session();
    done(work.path(), &["tag", "s", "--names", "names.csv"]);
    let bytes = done(
        work.path(),
        &["export", "s", "--format", "json", "--status", "proposed"],
    );
    let export: Value = serde_json::from_str(&bytes).expect("JSON and nothing besides");
    assert_eq!(
        export["documents"][0]["mentions"].as_array().map(Vec::len),
        Some(2)
    );
    let confirmed = done(work.path(), &["export", "s", "--format", "json"]);
    let export: Value = serde_json::from_str(&confirmed).expect("JSON");
    assert_eq!(export["documents"][0]["mentions"], json!([]));
}

#[test]
fn an_export_says_what_it_left_out() {
    let work = session();
    let at = work.path();
    done(at, &["tag", "s", "--names", "names.csv"]);
    let export = ["export", "s", "--format", "json", "--output", "o.json"];
    let said = done(at, &export);
    assert!(said.contains("Not in the file: "), "{said}");
    assert_eq!(machine(at, &export)["dropped"], json!({"other-status": 2}));
    let all = [&export[..], &["--status", "proposed"]].concat();
    assert!(!done(at, &all).contains("Not in the file"));
    assert_eq!(machine(at, &all)["dropped"], json!({}));
    // Where the export is all of standard output, it is said beside it.
    let output = glossator(at, &["export", "s", "--format", "json"]);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("Not in the file: "), "{said}");
}

#[test]
fn what_cannot_be_asked_for_ends_with_two() {
    let work = session();
    let at = work.path();
    refused(at, 2, &["quality", "s", "--to", "fr"]);
    refused(at, 2, &["memory", "s", "export"]);
    refused(at, 2, &["memory", "s", "match", "Brisk", "--to", "???"]);
    let export = ["export", "s", "--format", "xliff12", "--output", "o.xlf"];
    let said = refused(at, 1, &export);
    assert!(said.contains("segments"), "{said}");
    assert!(!at.join("o.xlf").exists());
}

#[test]
fn the_same_file_is_noticed() {
    let work = session();
    let said = machine(work.path(), &["import", "s", "a.txt"]);
    assert_eq!(said["problems"][0]["code"], "imported-before");
    assert_eq!(machine(work.path(), &["stats", "s"])["documents"], 1);
}

#[test]
fn one_bad_file_costs_the_others_nothing() {
    let work = session();
    write(work.path(), "b.txt", b"Another text.\n");
    let output = glossator(work.path(), &["import", "s", "missing.txt", "b.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("missing.txt"));
    assert_eq!(machine(work.path(), &["stats", "s"])["documents"], 2);
}

#[test]
fn a_file_that_is_no_text_is_refused_by_name() {
    let work = session();
    write(
        work.path(),
        "p.txt",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0",
    );
    let said = refused(work.path(), 1, &["import", "s", "p.txt"]);
    assert!(said.contains("p.txt") && said.contains("PNG"), "{said}");
}

#[test]
fn what_is_not_a_session_is_named() {
    let work = folder();
    fs::create_dir(work.path().join("x")).expect("a folder");
    let said = refused(work.path(), 1, &["stats", "x"]);
    assert!(said.contains("x is not a session"), "{said}");
}

#[test]
fn a_session_is_not_made_twice_nor_among_other_files() {
    let work = folder();
    done(work.path(), &["new", "s"]);
    let said = refused(work.path(), 1, &["new", "s"]);
    assert!(said.contains("already"), "{said}");
    write(work.path(), "note.txt", b"mine");
    let said = refused(work.path(), 1, &["new", "."]);
    assert!(said.contains("not empty"), "{said}");
}

#[test]
fn wrong_tags_encodings_and_formats_are_named() {
    let work = session();
    let at = work.path();
    let said = refused(at, 2, &["import", "s", "a.txt", "--language", "german!"]);
    assert!(said.contains("german!"), "{said}");
    let said = refused(at, 2, &["import", "s", "a.txt", "--encoding", "utf-99"]);
    assert!(said.contains("utf-99"), "{said}");
    let said = refused(at, 1, &["export", "s", "--format", "wordperfect"]);
    assert!(
        said.contains("wordperfect") && said.contains("glossator formats"),
        "{said}"
    );
}

#[test]
fn a_names_list_without_its_columns_is_refused() {
    let work = session();
    write(work.path(), "bad.csv", b"name,kind\nBrisk,company\n");
    let said = refused(work.path(), 1, &["tag", "s", "--names", "bad.csv"]);
    assert!(said.contains("bad.csv") && said.contains("label"), "{said}");
}

#[test]
fn a_form_of_two_entities_is_tagged_without_a_link_and_said() {
    let work = session();
    write(
        work.path(),
        "shared.csv",
        b"label,entity,form\ncompany,Kolvar AG,Kolvar\ncompany,Kolvar Ltd,Kolvar\n",
    );
    let said = machine(work.path(), &["tag", "s", "--names", "shared.csv"]);
    assert_eq!(said["problems"][0]["code"], "shared-form", "{said}");
    assert_eq!(said["new_mentions"], 1);
    let stats = machine(work.path(), &["stats", "s"]);
    assert_eq!(
        (&stats["linked"], &stats["entities"]),
        (&json!(0), &json!(2))
    );
}

#[test]
fn damage_is_reported_and_the_rest_opens() {
    let work = session();
    let at = work.path();
    done(at, &["tag", "s", "--names", "names.csv"]);
    let documents = at.join("s/documents");
    let document = fs::read_dir(&documents)
        .expect("documents")
        .next()
        .expect("one")
        .expect("readable")
        .path();
    let path = document.join("mentions-000.ron");
    let file = fs::read_to_string(&path).expect("mentions");
    let mut lines: Vec<&str> = file.lines().collect();
    let bad = lines
        .iter()
        .position(|line| line.starts_with("(id"))
        .expect("a record");
    lines[bad] = "(id: broken";
    write(
        &document,
        "mentions-000.ron",
        (lines.join("\n") + "\n").as_bytes(),
    );
    let output = glossator(at, &["check", "s"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(&format!("line {}", bad + 1)), "{said}");
    assert_eq!(machine(at, &["stats", "s"])["mentions"], 1);
}

#[test]
fn a_bad_record_of_an_import_is_named_by_place_and_costs_itself_alone() {
    let work = session();
    let at = work.path();
    done(
        at,
        &["tag", "s", "--names", "names.csv", "--status", "confirmed"],
    );
    let export = done(at, &["export", "s", "--format", "json"]);
    let mut export: Value = serde_json::from_str(&export).expect("JSON");
    export["documents"][0]["mentions"][0]["ranges"][0]["text"] = json!("Wrong");
    export["documents"][0]["mentions"][1]["label"] = json!("planet");
    write(at, "bad.json", export.to_string().as_bytes());
    done(at, &["new", "t"]);
    let said = refused(at, 1, &["import", "t", "bad.json"]);
    assert!(
        said.contains("characters 0 to 5") && said.contains("Wrong"),
        "{said}"
    );
    assert!(said.contains("/documents/0/mentions/1"), "{said}");
    let stats = machine(at, &["stats", "t"]);
    assert_eq!(
        (&stats["documents"], &stats["mentions"]),
        (&json!(1), &json!(0))
    );
    // Cut off: what stands before is taken in.
    let whole = export.to_string();
    write(at, "cut.json", &whole.as_bytes()[..whole.len() - 40]);
    let said = refused(at, 1, &["import", "t", "cut.json"]);
    assert!(said.contains("From here on"), "{said}");
}

#[test]
fn formats_completions_and_manual_are_printed() {
    let work = folder();
    let said = done(work.path(), &["formats"]);
    assert!(said.contains("json:") && said.contains("text:"), "{said}");
    assert!(done(work.path(), &["completions", "bash"]).contains("glossator"));
    assert!(done(work.path(), &["man"]).contains(".TH"));
}

#[test]
fn the_sample_is_the_whole_job() {
    let work = folder();
    let said = done(work.path(), &["sample", "s", "--output", "s.json"]);
    assert!(said.contains("s.json"), "{said}");
    let bytes = fs::read(work.path().join("s.json")).expect("written");
    let export: Value = serde_json::from_slice(&bytes).expect("JSON");
    assert_eq!(export["documents"].as_array().map(Vec::len), Some(4));
}

#[test]
fn the_pseudo_language_shows_no_forgotten_word() {
    let work = session();
    let stats = done(work.path(), &["stats", "s", "--ui-language", "pseudo"]);
    for word in ["Documents", "Mentions", "Entities", "Characters"] {
        assert!(!stats.contains(word), "{word} was forgotten: {stats}");
    }
}

#[test]
fn a_second_opener_is_told_who_has_the_session_and_may_read() {
    use glossator::store::{Mode, RealDisk, Store};
    let work = session();
    let disk = std::sync::Arc::new(RealDisk::new(work.path().join("s")));
    let mode = Mode::Write {
        note: "Bruno, here".to_owned(),
    };
    let held = Store::open(disk, &mode).expect("nobody has it");
    let said = refused(work.path(), 1, &["tag", "s", "--names", "names.csv"]);
    assert!(said.contains("Bruno, here"), "{said}");
    assert_eq!(machine(work.path(), &["stats", "s"])["documents"], 1);
    drop(held);
    done(work.path(), &["tag", "s", "--names", "names.csv"]);
}

#[test]
fn a_session_of_a_newer_version_is_refused_and_left_alone() {
    let work = session();
    let path = work.path().join("s/session.ron");
    let newer = fs::read_to_string(&path)
        .expect("readable")
        .replace("(version: 1,", "(version: 7,");
    fs::write(&path, &newer).expect("writable");
    let said = refused(work.path(), 1, &["tag", "s", "--names", "names.csv"]);
    assert!(
        said.contains("newer version") && said.contains('7'),
        "{said}"
    );
    assert_eq!(fs::read_to_string(&path).expect("readable"), newer);
}

#[test]
fn names_are_matched_and_bad_lines_cost_only_themselves() {
    let work = folder();
    let at = work.path();
    let pairs =
        "ベルトラン\tbertrand\nクラーク\tclark\nno tab\nシュミット\tschmidt\n\t\nモレッティ\t \n";
    write(at, "pairs.tsv", pairs.as_bytes());
    let output = glossator(at, &["names-match", "pairs.tsv"]);
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains("3 pairs") && said.contains("100.0%"),
        "{said}"
    );
    assert!(told.contains("Line 3: there is no tab"), "{told}");
    assert!(
        told.contains("Line 6: one of the spellings is missing"),
        "{told}"
    );
    let arguments = ["names-match", "pairs.tsv", "--ranks", "--first", "2"];
    let json = machine(at, &arguments);
    assert_eq!(
        (&json["pairs"], &json["top1"], &json["mrr"]),
        (&json!(2), &json!(1.0), &json!(1.0))
    );
    assert_eq!(json["ranks"][1]["ranked"][0][0], "clark");
    assert_eq!(json["bad_lines"].as_array().map(Vec::len), Some(2));
    write(at, "empty.tsv", b"");
    assert!(refused(at, 1, &["names-match", "empty.tsv"]).contains("no pair"));
    assert!(refused(at, 1, &["names-match", "absent.tsv"]).contains("absent.tsv"));
}

#[test]
fn documents_are_searched() {
    let work = session();
    let at = work.path();
    let said = done(at, &["search", "s", "kolvar ubernimmt"]);
    let want = "                         Brisk übernimmt [Kolvar].";
    assert!(said.contains(want), "{said}");
    assert!(said.ends_with("2 hits in one document\n"), "{said}");
    let found = machine(at, &["search", "s", "kolvar"]);
    assert_eq!(found["count"], 2);
    let hit = &found["hits"][0];
    assert_eq!(hit["text"], "Kolvar");
    // »ü« has two bytes and is one code point.
    assert_eq!(
        (&hit["start_byte"], &hit["end_byte"]),
        (&json!(17), &json!(23))
    );
    let points = (&hit["start_code_point"], &hit["end_code_point"]);
    assert_eq!(points, (&json!(16), &json!(22)));
    assert_eq!(
        (&hit["before"], &hit["after"]),
        (&json!("Brisk übernimmt "), &json!("."))
    );
    assert_eq!(hit.get("mention"), None);
    assert_eq!(
        machine(at, &["search", "s", "kolvar", "--exact"])["count"],
        0
    );
    done(at, &["tag", "s", "--names", "names.csv"]);
    let found = machine(at, &["search", "s", "label:company status:proposed"]);
    assert_eq!(found["count"], 2);
    assert_eq!(found["hits"][1]["mention"]["entity"], "Kolvar");
    assert_eq!(machine(at, &["search", "s", "-label:company"])["count"], 0);
    let said = refused(at, 1, &["search", "s", "x lable:y"]);
    assert!(said.contains("There is no field “lable”"), "{said}");
    let wrong = machine(at, &["search", "s", "x lable:y"]);
    assert_eq!(wrong["at"], json!({"start_byte": 2, "end_byte": 8}));
}

#[test]
fn a_scheme_is_saved_replaced_and_said_before() {
    let work = session();
    let at = work.path();
    done(at, &["tag", "s", "--names", "names.csv"]);
    let said = done(at, &["scheme", "s", "--save", "mine.ron"]);
    assert!(said.contains("mine.ron"), "{said}");
    let conll = ["scheme", "s", "--ready-made", "conll"];
    let said = done(at, &[&conll[..], &["--preview"]].concat());
    assert!(
        said.contains("2 mentions of “Company” become “Organization”"),
        "{said}"
    );
    // A preview changes nothing.
    let labels = |at: &Path| machine(at, &["scheme", "s"])["labels"].clone();
    assert_eq!(
        labels(at)[0],
        json!({"key": "company", "parent": null, "mentions": 2})
    );
    done(at, &conll);
    let org = json!({"key": "ORG", "parent": null, "mentions": 2});
    assert!(labels(at).as_array().is_some_and(|all| all.contains(&org)));
    // Back, with what nobody can guess said.
    let refusal = refused(at, 1, &["scheme", "s", "--remove", "nothing"]);
    assert!(refusal.contains("nothing"), "{refusal}");
    done(
        at,
        &[
            "scheme",
            "s",
            "--load",
            "mine.ron",
            "--becomes",
            "ORG=company",
        ],
    );
    assert_eq!(labels(at)[0]["mentions"], 2);
    done(at, &["undo", "s"]);
    assert!(labels(at).as_array().is_some_and(|all| all.contains(&org)));
}
