use proptest::prelude::*;

use super::*;
use crate::model::{Ids, ListEntry, NameKind, Problem};

fn options() -> FileOptions {
    FileOptions {
        scheme: Scheme::press(),
        label: Some(LabelKey::new("company")),
        languages: Vec::new(),
    }
}

fn read_with(bytes: &[u8], options: &FileOptions) -> (FileList, Vec<Problem>) {
    let mut report = Report::new();
    let list = read_list("n.csv", bytes, options, &mut report).unwrap();
    (list, report.problems().to_vec())
}

/// Entries a line each: `company Q7 Kolvar GmbH: Kolvar (de, short)`.
fn shown(list: &FileList) -> Vec<String> {
    let name = |name: &EntityName| {
        let language = name.language.as_ref().map_or("-", |tag| tag.as_str());
        format!("{} ({language} {:?})", name.text, name.kind)
    };
    let entries = list.entries.iter();
    entries
        .map(|entry| {
            let names: Vec<String> = entry.names.iter().map(name).collect();
            let head = format!("{} {} {}", entry.label, entry.external_id, entry.name);
            format!("{head}: {}", names.join(", "))
        })
        .collect()
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    let (list, problems) = read_with(text.as_bytes(), &options());
    assert_eq!(shown(&list), want);
    assert_eq!(problems, []);
}

#[test]
fn columns_are_found_by_name_in_any_order_and_with_any_separator() {
    check(
        "name,label,alias,alias 2,language,kind,id\nKolvar GmbH,company,Kolvar,KV,de,short,Q7\n",
        &["company Q7 Kolvar GmbH: Kolvar (de Short), KV (de Short)"],
    );
    // As spreadsheets write it here: a mark, semicolons, CRLF.
    check(
        "\u{feff}ID;Typ;Name;Type\r\nQ7;x;Kolvar;Unternehmen\r\nQ8;y;Melben;PERSON\r\n",
        &["company Q7 Kolvar: ", "person Q8 Melben: "],
    );
    // The program's own.
    check(
        "label\tentity\tform\tlanguage\ncompany\tKolvar GmbH\tKolvar\tde\n\
         company\tKolvar GmbH\tコルヴァール\tja\n",
        &["company  Kolvar GmbH: Kolvar (de Short), コルヴァール (ja Transliteration)"],
    );
}

#[test]
fn a_row_without_another_name_says_the_language_of_the_name() {
    check(
        "name,language\nKolvar,de\nMelben,\n",
        &["company  Kolvar: Kolvar (de Full)", "company  Melben: "],
    );
}

#[test]
fn bad_rows_are_reported_by_line_and_cost_nothing_else() {
    let text =
        "name,label,language\nKolvar,company,de\n,company,\nMelben,planet,xx-1\nTharn,person\n";
    let (list, problems) = read_with(text.as_bytes(), &options());
    let want = [
        "company  Kolvar: Kolvar (de Full)",
        "planet  Melben: ",
        "person  Tharn: ",
    ];
    assert_eq!(shown(&list), want);
    let lines: Vec<(ProblemCode, Place)> = problems
        .into_iter()
        .map(|problem| (problem.code, problem.place))
        .collect();
    let at = |line| Place::line("n.csv", line);
    let column = "name".to_owned();
    assert_eq!(lines[0], (ProblemCode::EmptyField { column }, at(3)));
    let tag = "xx-1".to_owned();
    assert_eq!(lines[1], (ProblemCode::BadLanguage { tag }, at(4)));
    let label = "planet".to_owned();
    assert_eq!(lines[2], (ProblemCode::UnknownLabel { label }, at(4)));
    let detail = "2/3".to_owned();
    assert_eq!(lines[3], (ProblemCode::RaggedRow { detail }, at(5)));
}

#[test]
fn what_is_not_labelled_gets_the_label_that_was_chosen_or_is_reported() {
    let text = "name\nKolvar\n";
    check(text, &["company  Kolvar: "]);
    let none = FileOptions {
        label: None,
        ..options()
    };
    let (list, problems) = read_with(text.as_bytes(), &none);
    assert_eq!((list.entries.len(), list.unlabelled), (0, 1));
    assert_eq!(problems.len(), 1);
}

#[test]
fn a_table_without_names_and_json_of_something_else_are_refused() {
    let refused =
        |text: &str| read_list("n", text.as_bytes(), &options(), &mut Report::new()).unwrap_err();
    let found = vec!["a".to_owned(), "b".to_owned()];
    let file = "n".to_owned();
    let missing = NamesError::MissingColumn {
        file,
        column: "name",
        found,
    };
    assert_eq!(refused("a,b\n1,2\n"), missing);
    assert!(matches!(refused(""), NamesError::MissingColumn { .. }));
    for json in ["{\"a\": 1}", "[1, 2", "{", "[\"x\"]x"] {
        assert!(
            matches!(refused(json), NamesError::Unreadable { .. }),
            "{json}"
        );
    }
}

const ENTITIES: &str = r#"{"entities":{
"Q2283":{"type":"item","id":"Q2283",
 "labels":{"de":{"language":"de","value":"Microsoft"},"ja":{"language":"ja","value":"マイクロソフト"},
  "fr":{"language":"fr","value":"Microsoft SA"}},
 "aliases":{"de":[{"language":"de","value":"Microsoft Corporation"},{"language":"de","value":"MS"}]},
 "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q891723"}}}}]}},
"Q5284":{"id":"Q5284","labels":{"en":{"language":"en","value":"Bill Gates"}},"aliases":[],
 "claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}}}]}},
"Q1":{"id":"Q1","labels":17},
"Q9999999":{"id":"Q9999999","missing":""},
"Q10":{"id":"Q10","labels":{"mul":{"language":"mul","value":"Kolvar"}},"claims":[]}
}}"#;

#[test]
fn an_entity_document_gives_names_by_language_and_labels_by_class() {
    let options = FileOptions {
        languages: ["ja", "de"]
            .map(|tag| Language::parse(tag).unwrap())
            .to_vec(),
        ..options()
    };
    let (list, problems) = read_with(ENTITIES.as_bytes(), &options);
    let want = [
        "company Q10 Kolvar: ",
        "company Q2283 マイクロソフト: Microsoft (de Full), マイクロソフト (ja Full), \
         Microsoft Corporation (de Full), MS (de Full)",
        "person Q5284 Bill Gates: ",
    ];
    assert_eq!(shown(&list), want);
    assert_eq!(list.kind, FileKind::Wikidata);
    // The French one.
    assert_eq!((list.left_out, list.unlabelled), (1, 1));
    let places: Vec<&Place> = problems.iter().map(|problem| &problem.place).collect();
    assert_eq!(places, [&Place::line("n.csv", 9)]);
}

#[test]
fn entities_that_stand_in_another_order_than_their_identifiers_are_reported_by_their_lines() {
    let json = "{\"entities\":{\n\"Q3\":{\"id\":\"Q3\",\"labels\":1},\n\n\"Q1\":{\"id\":\"Q1\",\
        \"labels\":2},\n\"Q2\":{\"id\":\"Q2\",\"labels\":3}}}";
    let lines = |json: &str| -> Vec<Place> {
        let (_, problems) = read_with(json.as_bytes(), &options());
        problems.into_iter().map(|it| it.place).collect()
    };
    let at = |line| Place::line("n.csv", line);
    assert_eq!(lines(json), [at(4), at(5), at(2)]);
    let array = "[\n{\"id\":\"Q3\",\"labels\":1},\n\n{\"id\":\"Q1\",\"labels\":2}]";
    assert_eq!(lines(array), [at(2), at(4)]);
}

#[test]
fn english_names_hold_everywhere_and_the_key_of_an_entity_is_its_identifier() {
    let json = r#"{"entities":{"Q7":{"labels":{"en":{"language":"en","value":"Ilse Brand"},
        "ja":{"language":"ja","value":"イルゼ・ブラント"}},
        "aliases":{"en":[{"language":"en","value":"I. Brand"}]},
        "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}}}}"#;
    let options = FileOptions {
        languages: ["de", "ja"]
            .map(|tag| Language::parse(tag).unwrap())
            .to_vec(),
        ..options()
    };
    let (list, problems) = read_with(json.as_bytes(), &options);
    assert!(problems.is_empty(), "{problems:?}");
    let entry = &list.entries[0];
    assert_eq!((&*entry.name, &*entry.external_id), ("Ilse Brand", "Q7"));
    let names = entry.names.iter();
    let names: Vec<_> = names
        .map(|it| (&*it.text, it.language.as_ref().map(Language::as_str)))
        .collect();
    assert_eq!(
        names,
        [("イルゼ・ブラント", Some("ja")), ("I. Brand", None)]
    );
    assert_eq!(list.left_out, 0);
}

#[test]
fn dumps_and_queries_are_read_too() {
    let item = |id: &str, name: &str| {
        format!(
            r#"{{"id":"{id}","labels":{{"en":{{"language":"en","value":"{name}"}}}},"aliases":{{}},"claims":{{"P31":[{{"mainsnak":{{"datavalue":{{"value":{{"id":"Q7397"}}}}}}}}]}}}}"#
        )
    };
    let (one, two) = (item("Q1", "Orbis"), item("Q2", "Tharn"));
    let want = [
        "product Q1 Orbis: Orbis (en Full)",
        "product Q2 Tharn: Tharn (en Full)",
    ];
    check(&format!("[\n{one},\n{two}\n]\n"), &want);
    check(&format!("{one}\n{two}\n"), &want);
    check(&one, &want[..1]);
    // Cut off: what is whole is taken, the rest reported.
    let cut = format!("[\n{one},\n{}", &two[..40]);
    let (list, problems) = read_with(cut.as_bytes(), &options());
    assert_eq!(
        (shown(&list), problems.len()),
        (vec![want[0].to_owned()], 1)
    );
    check(
        r#"{"head":{"vars":["item","itemLabel","class"]},"results":{"bindings":[
          {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q7"},
           "class":{"type":"uri","value":"http://www.wikidata.org/entity/Q5"},
           "classLabel":{"type":"literal","xml:lang":"de","value":"Mensch"},
           "itemLabel":{"type":"literal","xml:lang":"de","value":"Ada Melben"},
           "itemAltLabel":{"type":"literal","xml:lang":"de","value":"A. Melben, Melben"}},
          {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q7"},
           "itemLabel":{"type":"literal","xml:lang":"ja","value":"アダ・メルベン"}}]}}"#,
        &[
            "person Q7 Ada Melben: Ada Melben (de Full), アダ・メルベン (ja Full), \
           A. Melben (de Full), Melben (de Short)",
        ],
    );
}

#[test]
fn cells_that_are_formulas_are_written_as_text() {
    let entry = |name: &str| ListEntry {
        id: Ids::seeded(1).next(),
        label: LabelKey::new("company"),
        name: name.to_owned(),
        names: Vec::new(),
        external_id: "@x".to_owned(),
    };
    let entries = ["=1+1", "+49", "-x", "'=y", "'z", "plain"].map(entry);
    let table = write_table(entries.iter().map(Written::from));
    let text = String::from_utf8(table.clone()).unwrap();
    for line in text.lines().skip(1) {
        let cells = line.split(',').filter(|cell| !cell.is_empty());
        for cell in cells {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{line}");
        }
    }
    let (list, _) = read_with(&table, &options());
    let names: Vec<&str> = list
        .entries
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    // All bear one identifier: the first name is that of the entry.
    assert_eq!(names, ["=1+1"]);
    let list = write_list(entries.iter().map(Written::from));
    let (list, _) = read_with(&list, &options());
    let names: Vec<&str> = list
        .entries
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert_eq!(names, ["=1+1", "+49", "-x", "'=y", "'z", "plain"]);
    let mut report = Report::new();
    let bytes = write_list(entries.iter().map(Written::from));
    let own = crate::names::read_csv("n", &bytes, &mut report).unwrap();
    assert_eq!(own.entities()[0].name, "=1+1");
}

/// A name: no line breaks, no spaces at its edges, not empty.
fn a_name() -> impl Strategy<Value = String> {
    "[ =+@',;\"\\-a-zäß企業م]{0,6}[a-z企=']".prop_map(|text| text.trim().to_owned())
}

fn an_entry() -> impl Strategy<Value = FileEntry> {
    let names = proptest::collection::vec((a_name(), 0..3_usize, 0..6_usize), 0..4);
    (a_name(), 0..3_usize, names, "(Q[1-9]{1,6})?").prop_map(|(name, label, names, id)| {
        let kinds = [
            NameKind::Full,
            NameKind::Short,
            NameKind::Abbreviation,
            NameKind::Reading,
            NameKind::Transliteration,
            NameKind::Inflected,
        ];
        let names = names.into_iter().map(|(text, language, kind)| EntityName {
            text,
            language: [None, Some("de"), Some("zh-Hant")][language]
                .map(|tag| Language::parse(tag).unwrap()),
            kind: kinds[kind],
        });
        FileEntry {
            label: LabelKey::new(["company", "person", "product"][label]),
            name,
            names: names.collect(),
            external_id: id,
            labelled: true,
        }
    })
}

/// As reading makes them: none twice, no name twice, nothing that says nothing.
fn tidied(entries: Vec<FileEntry>) -> Vec<FileEntry> {
    let mut tidy: Vec<FileEntry> = Vec::new();
    for mut entry in entries {
        let is_known = |other: &FileEntry| {
            (!entry.external_id.is_empty() && other.external_id == entry.external_id)
                || (other.label == entry.label && other.name == entry.name)
        };
        if tidy.iter().any(is_known) {
            continue;
        }
        let name = entry.name.clone();
        let mut seen = HashSet::new();
        entry.names.retain(|it| {
            !(it.text == name && it.language.is_none())
                && seen.insert((it.text.clone(), it.language.clone()))
        });
        tidy.push(entry);
    }
    tidy
}

fn as_kept(entries: &[FileEntry]) -> Vec<ListEntry> {
    let mut ids = Ids::seeded(1);
    let kept = entries.iter().map(|entry| ListEntry {
        id: ids.next(),
        label: entry.label.clone(),
        name: entry.name.clone(),
        names: entry.names.clone(),
        external_id: entry.external_id.clone(),
    });
    kept.collect()
}

proptest! {
    #[test]
    fn what_is_written_as_a_table_reads_back_the_same(entries in proptest::collection::vec(an_entry(), 0..6)) {
        let tidy = tidied(entries);
        let bytes = write_table(as_kept(&tidy).iter().map(Written::from));
        let (list, problems) = read_with(&bytes, &options());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(list.entries, tidy);
    }

    #[test]
    fn what_is_written_for_the_wikidata_reads_back_the_same(entries in proptest::collection::vec(an_entry(), 0..6)) {
        let all_languages = FileOptions { languages: Vec::new(), ..options() };
        // Which kind a name is of is worked out anew.
        let plain = |entries: Vec<FileEntry>| entries.into_iter().map(|mut entry| {
            for name in &mut entry.names {
                name.kind = NameKind::Full;
            }
            entry.names.sort_by_key(|name| (name.text.clone(), name.language.clone()));
            entry
        }).collect::<Vec<_>>();
        let tidy = tidied(entries);
        let bytes = write_wikidata(as_kept(&tidy).iter().map(Written::from));
        let mut report = Report::new();
        let list = read_list("n", &bytes, &all_languages, &mut report).unwrap();
        prop_assert_eq!(report.problems().len(), 0);
        prop_assert_eq!(list.kind, FileKind::Wikidata);
        prop_assert_eq!(plain(list.entries), plain(tidy));
    }

    #[test]
    fn no_damage_is_too_much(cut in 0..ENTITIES.len(), at in 0..ENTITIES.len(), byte: u8) {
        let mut bytes = ENTITIES.as_bytes().to_vec();
        bytes[at] = byte;
        bytes.truncate(cut);
        let _ = read_list("n", &bytes, &options(), &mut Report::new());
        let table = "name,label,alias,language,kind,id\n\"Kolvar \"\"x\"\"\",company,K,de,short,Q7\n";
        let mut bytes = table.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        bytes.truncate(cut.max(5));
        let _ = read_list("n", &bytes, &options(), &mut Report::new());
    }
}
