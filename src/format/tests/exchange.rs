//! Laws of the files that translations and terms go out in and come back.

use std::io;

use super::*;
use crate::{
    format::{Dropped, Written, registry, terms, xliff},
    model::{
        Place, ProblemCode, Projection, Segment, Term, Translation, TranslationStatus,
        edit::HeadPart,
    },
    text::paragraphs,
};

const STATUSES: [TranslationStatus; 6] = [
    TranslationStatus::Untranslated,
    TranslationStatus::Draft,
    TranslationStatus::MachineDraft,
    TranslationStatus::Translated,
    TranslationStatus::Reviewed,
    TranslationStatus::Locked,
];

/// The session of a plan, nothing left out and every paragraph a segment, most of them translated
/// into English.
fn translated(plan: &Plan) -> Session {
    let mut session = session(plan);
    let mut ids = Ids::seeded(plan.seed ^ 0x5e60);
    let mut edits = Vec::new();
    for (d, document) in session.documents().enumerate() {
        edits.push(Edit::In {
            document: document.id,
            edit: DocumentEdit::Head {
                from: HeadPart::LeftOut(document.head().left_out.clone()),
                to: HeadPart::LeftOut(std::sync::Arc::default()),
            },
        });
        for (n, at) in paragraphs(document.text().as_str()).enumerate() {
            let text: String = match n % 4 {
                3 => String::new(),
                k => PIECES.iter().skip(n + k).step_by(k + 2).copied().collect(),
            };
            let status = STATUSES[(n + d + plan.texts.len() + 1) % STATUSES.len()];
            let within = document.mentions().overlapping(at).into_iter();
            let within = within.filter(|mention| at.covers(mention.ranges.bounds()));
            let mentions = within.enumerate().filter_map(|(k, mention)| {
                let draw = (k as u16 + 1).wrapping_mul(7919);
                Some(Projection {
                    mention: mention.id,
                    ranges: Ranges::one(random_range(&text, draw, draw / 3)?),
                    how: "hand".into(),
                })
            });
            let translation = Translation {
                mentions: mentions.collect(),
                status: match text.trim().is_empty() {
                    true => TranslationStatus::Untranslated,
                    false => status,
                },
                note: ["", "so \"<ist>\" es & bleibt\u{1}"][n % 2].into(),
                text,
                ..Translation::default()
            };
            let segment = Segment {
                id: ids.next(),
                at,
                by_hand: false,
                translation,
            };
            edits.push(set(document.id, Change::Add(segment)));
        }
    }
    for (n, text) in ["取締役", "=SUM(A1)", "a & b"].into_iter().enumerate() {
        edits.push(Edit::Term(Change::Add(Term {
            id: ids.next(),
            language: language("ja"),
            text: text.into(),
            renderings: [(language("de"), format!("Wort {n} <&>"))].into(),
            forbidden: ["nie", "-1+2"][..n.min(2)]
                .iter()
                .map(|text| (*text).to_owned())
                .collect(),
            note: ["", "'+ Notiz"][n % 2].into(),
        })));
    }
    session.apply_all(edits).unwrap();
    session
}

fn set(document: DocumentId, change: Change<Segment>) -> Edit {
    let language = language("en");
    let edit = DocumentEdit::Segment { language, change };
    Edit::In { document, edit }
}

fn segments(session: &Session) -> Vec<(DocumentId, Segment)> {
    let en = language("en");
    let documents = session.documents();
    let all = documents.flat_map(|d| d.segments(&en).map(|s| (d.id, s.clone())));
    all.collect()
}

/// The session with its translations taken out.
fn bare(session: &Session) -> Session {
    let mut bare = session.clone();
    let edits = segments(session).into_iter().map(|(document, from)| {
        let to = Segment {
            translation: Translation::default(),
            ..from.clone()
        };
        set(document, Change::Set { from, to })
    });
    bare.apply_all(edits.collect::<Vec<_>>()).unwrap();
    bare
}

fn written(session: &Session, id: &str) -> (Vec<u8>, Written) {
    let mut bytes = Vec::new();
    let writer = by_id(id).unwrap().writer.unwrap();
    let written = writer.write(session, &Selection::everything(), &mut bytes);
    (bytes, written.unwrap())
}

fn compared(session: &Session, bytes: &[u8]) -> (xliff::Returned, Report) {
    let mut report = Report::new();
    let read = xliff::read("a.xlf", bytes, &mut report).unwrap();
    let returned = xliff::compare("a.xlf", &read, session, &stamp(), &mut report);
    (returned, report)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_went_out_as_xliff_changes_nothing_when_it_comes_back(plan in plans()) {
        let session = translated(&plan);
        for id in ["xliff12", "xliff21"] {
            let (bytes, _) = written(&session, id);
            prop_assert!(xliff::recognises(&bytes));
            let (returned, report) = compared(&session, &bytes);
            prop_assert_eq!(&returned.changes, &vec![], "{}", id);
            prop_assert_eq!(report.total(), 0, "{}: {:?}", id, report.problems());
            let counts = returned.counts;
            prop_assert_eq!(counts.equal + counts.untranslated, segments(&session).len());
        }
    }

    #[test]
    fn xliff_brings_texts_states_notes_and_places_of_mentions(plan in plans()) {
        let session = translated(&plan);
        for id in ["xliff12", "xliff21"] {
            let (bytes, written) = written(&session, id);
            let mut bare = bare(&session);
            let (returned, _) = compared(&bare, &bytes);
            bare.apply_all(returned.edits()).unwrap();
            for ((_, ours), (_, back)) in segments(&session).iter().zip(segments(&bare)) {
                let (ours, back) = (&ours.translation, &back.translation);
                if ours.text.trim().is_empty() {
                    continue;
                }
                let clean = |text: &str| text.replace('\u{1}', "");
                match id {
                    "xliff12" => prop_assert_eq!(clean(&ours.text), back.text.clone()),
                    _ => prop_assert_eq!(&ours.text, &back.text),
                }
                prop_assert_eq!(clean(&ours.note), back.note.clone());
                let status = match ours.status {
                    TranslationStatus::Locked => TranslationStatus::Reviewed,
                    TranslationStatus::Untranslated => TranslationStatus::Draft,
                    status => status,
                };
                prop_assert_eq!(status, back.status);
                // What 1.2 has no place for shifts and costs some.
                if id == "xliff21" || written.dropped.is_empty() {
                    let places = |of: &Translation| {
                        let mut places: Vec<_> = of
                            .mentions
                            .iter()
                            .map(|p| (p.mention, p.ranges.clone()))
                            .collect();
                        places.sort_by_key(|(id, _)| *id);
                        places
                    };
                    prop_assert_eq!(places(ours), places(back));
                }
            }
        }
    }

    #[test]
    fn terms_that_went_out_change_nothing_when_they_come_back(plan in plans()) {
        let session = translated(&plan);
        for id in ["tbx", "tbx2008", "terms-csv"] {
            let (bytes, _) = written(&session, id);
            prop_assert!(terms::recognises(&bytes), "{}", id);
            let mut report = Report::new();
            let concepts = terms::read("a.tbx", &bytes, &mut report).unwrap();
            let mut ids = Ids::seeded(3);
            let received = terms::compare("a.tbx", &concepts, &session, &mut ids, &mut report);
            prop_assert_eq!(received.edits, vec![], "{}", id);
            prop_assert_eq!(report.total(), 0, "{}: {:?}", id, report.problems());
        }
    }

    #[test]
    fn damaged_files_never_panic(plan in plans(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let session = translated(&plan);
        for format in registry().iter().filter(|format| format.reader.is_none()) {
            let (mut bytes, _) = written(&session, format.id);
            if bytes.is_empty() {
                continue;
            }
            let place = at.index(bytes.len());
            for damaged in [&bytes[..place].to_vec(), { bytes[place] = byte; &bytes }] {
                let mut report = Report::new();
                if let Ok(read) = xliff::read("a", damaged, &mut report) {
                    let found = xliff::compare("a", &read, &session, &stamp(), &mut report);
                    session.clone().apply_all(found.edits()).unwrap();
                }
                if let Ok(read) = terms::read("a", damaged, &mut report) {
                    let mut ids = Ids::seeded(3);
                    let found = terms::compare("a", &read, &session, &mut ids, &mut report);
                    session.clone().apply_all(found.edits).unwrap();
                }
            }
        }
    }
}

#[test]
fn terms_come_into_a_session_that_has_none() {
    let session = translated(&sample_plan());
    for id in ["tbx", "tbx2008", "terms-csv"] {
        let (bytes, _) = written(&session, id);
        let concepts = terms::read("a", &bytes, &mut Report::new()).unwrap();
        let mut other = empty_session();
        let mut ids = Ids::seeded(9);
        let twice: Vec<_> = concepts.iter().chain(&concepts).cloned().collect();
        let received = terms::compare("a", &twice, &other, &mut ids, &mut Report::new());
        other.apply_all(received.edits).unwrap();
        for ours in session.terms() {
            let mut found = other.terms().filter(|term| term.text == ours.text);
            let back = found
                .next()
                .unwrap_or_else(|| panic!("{id}: {}", ours.text));
            assert!(found.next().is_none(), "{id}: doubled");
            assert_eq!(back.renderings, ours.renderings, "{id}");
            assert_eq!(back.forbidden, ours.forbidden, "{id}");
            assert_eq!(back.note, ours.note, "{id}");
        }
    }
}

#[test]
fn another_source_and_a_locked_segment_are_told_and_left() {
    let session = translated(&sample_plan());
    let (bytes, _) = written(&session, "xliff12");
    let text = String::from_utf8(bytes).unwrap();
    let other = text
        .replace("Straße", "Gasse")
        .replace("state=\"final\">", "state=\"final\">x");
    let (returned, report) = compared(&session, other.as_bytes());
    assert!(returned.counts.source_differs > 0 && returned.counts.refused > 0);
    assert!(report.total() >= returned.counts.source_differs);
    let locked = |s: &Segment| s.translation.status == TranslationStatus::Locked;
    assert!(
        returned
            .changes
            .iter()
            .all(|changed| !locked(&changed.from))
    );
}

#[test]
fn a_file_of_another_tool_is_known_by_its_texts() {
    let mut session = translated(&sample_plan());
    session = bare(&session);
    let source = segments(&session)
        .iter()
        .map(|(id, s)| {
            (
                *id,
                s.at.slice(session.document(*id).unwrap().text())
                    .unwrap()
                    .to_owned(),
            )
        })
        .next_back()
        .unwrap()
        .1;
    let mut escaped = String::new();
    crate::format::xml::escape(&source, false, &mut escaped);
    let file = format!(
        "<xliff version='1.2'><file original='x' source-language='ja' target-language='en-GB'>\
         <body><group><trans-unit id='7'><source>{escaped}</source><target>Streets <g id='1'>\
         &amp; <bpt id='2'>[b]</bpt>more</g><x id='3' ctype='lb'/>!</target><alt-trans><target>no\
         </target></alt-trans></trans-unit></group></body></file></xliff>"
    );
    let (returned, _) = compared(&session, file.as_bytes());
    assert_eq!(returned.counts.new, 1);
    let after = &returned.changes[0].to.translation;
    assert_eq!(after.text, "Streets & more\n!");
    assert_eq!(after.status, TranslationStatus::Translated);
}

#[test]
fn a_translation_into_another_language_is_told_as_that_and_not_taken() {
    let session = translated(&sample_plan());
    let (id, segment) = segments(&session)
        .into_iter()
        .map(|(id, segment)| (id, segment.clone()))
        .next_back()
        .unwrap();
    let source = segment.at.slice(session.document(id).unwrap().text());
    let mut escaped = String::new();
    crate::format::xml::escape(source.unwrap(), false, &mut escaped);
    let file = format!(
        "<xliff version='1.2'><file original='x' source-language='de' target-language='fr'>\
         <body><trans-unit id='{}'><source>{escaped}</source><target>x</target></trans-unit>\
         </body></file></xliff>",
        segment.id
    );
    let (returned, report) = compared(&session, file.as_bytes());
    assert!(returned.changes.is_empty());
    let other = ProblemCode::OtherLanguage {
        found: "fr".to_owned(),
        wanted: "en".to_owned(),
    };
    assert_eq!(report.problems()[0].code, other);
}

#[test]
fn a_language_that_is_none_costs_its_terms_and_is_told_as_that() {
    let table = "source_language,source,target_language,target\n?,Haus,en,house\nde,Tor,?,gate\n\
        de,Hof,en,yard\n";
    let mut report = Report::new();
    let concepts = terms::read("a.csv", table.as_bytes(), &mut report).unwrap();
    let texts = concepts.iter().flat_map(|it| &it.terms);
    let texts: Vec<&str> = texts.map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["Hof", "yard"]);
    let tag = "?".to_owned();
    let none = ProblemCode::NoLanguage { tag };
    let codes: Vec<_> = report.problems().iter().map(|it| &it.code).collect();
    assert_eq!(codes, [&none, &none]);
}

#[test]
fn rules_not_understood_here_are_in_the_file_and_only_those_that_are_not_are_counted() {
    let rule = |before: &str| {
        format!("<rule break='yes'><beforebreak>{before}</beforebreak><afterbreak/></rule>")
    };
    let srx = |rules: &str| {
        format!(
            "<srx version='2.0' xmlns='http://www.lisa.org/srx20'><header segmentsubflows='yes' \
             cascade='no'/><body><languagerules><languagerule languagerulename='A'>{rules}\
             </languagerule></languagerules><maprules><languagemap languagepattern='(' \
             languagerulename='A'/></maprules></body></srx>"
        )
    };
    let mut session = session(&sample_plan());
    let mut export = |rules: &str| {
        session.load_segmentation_rules(Some(crate::model::KeptRules {
            file: "a.srx".to_owned(),
            text: srx(rules),
        }));
        let (bytes, written) = written(&session, "srx");
        (String::from_utf8(bytes).unwrap(), written.dropped)
    };
    let (text, dropped) = export(&(rule("(") + &rule("[.]")));
    assert!(text.contains("<beforebreak>(</beforebreak>"), "{text}");
    assert!(dropped.is_empty(), "{dropped:?}");
    let (text, dropped) = export(&(rule("&unknown;") + &rule("[.]")));
    assert!(!text.contains("unknown"), "{text}");
    assert_eq!(dropped[&Dropped::BrokenRules], 1);
}

/// Twenty units, the second with this in its source; how many are read, and what is told.
fn with_bad_unit(bad: &str) -> (Vec<String>, Report) {
    let unit = |n: usize, text: &str| {
        format!(
            "<trans-unit id='{n}'>\n<source>s{n} {text}</source><target>t{n}</target></trans-unit>\n"
        )
    };
    let units: String = (1..=20)
        .map(|n| unit(n, if n == 2 { bad } else { "" }))
        .collect();
    let file = format!(
        "<xliff version='1.2'><file source-language='de' target-language='en'><body>\n{units}\
         </body></file><file source-language='de' target-language='it'><body>\
         <trans-unit id='x'><source>x</source></trans-unit></body></file></xliff>"
    );
    let mut report = Report::new();
    let read = xliff::read("a.xlf", file.as_bytes(), &mut report).unwrap();
    let last = read.units.last().unwrap();
    assert_eq!(
        (last.id.as_str(), last.to.clone()),
        ("x", Some(language("it")))
    );
    (
        read.units.iter().map(|unit| unit.source.clone()).collect(),
        report,
    )
}

#[test]
fn a_broken_unit_costs_itself_alone() {
    let (sources, report) = with_bad_unit("AT&T");
    assert_eq!((sources.len(), report.total()), (21, 0));
    assert_eq!(sources[1], "s2 AT&T");
    for bad in [
        "a < b",
        "<br>",
        "</g>",
        "<!-- ",
        "<g id='1",
        "<![CDATA[",
        "<trans-unit>",
    ] {
        let (sources, report) = with_bad_unit(bad);
        assert!(sources.len() >= 19, "{bad}: {sources:?}");
        assert!(sources.contains(&"s1 ".to_owned()) && sources.contains(&"s4 ".to_owned()));
        assert!(report.total() >= 1, "{bad}");
        let place = &report.problems()[0].place;
        assert_eq!(place.line, Some(4), "{bad}: {:?}", report.problems());
    }
}

#[test]
fn a_broken_entry_of_a_termbase_costs_itself_alone() {
    for (root, entry, section, term) in [
        ("martif", "termEntry", "langSet", "tig"),
        ("tbx", "conceptEntry", "langSec", "termSec"),
    ] {
        let made = |n: usize, text: &str| {
            format!(
                "<{entry} id='c{n}'><{section} xml:lang='de'><{term}><term>w{n}{text}</term>\
                 </{term}></{section}></{entry}>"
            )
        };
        let entries: String = (1..=20)
            .map(|n| made(n, if n == 2 { "<br>" } else { "" }))
            .collect();
        let file = format!("<{root}><text><body>{entries}</body></text></{root}>");
        let mut report = Report::new();
        let concepts = terms::read("a.tbx", file.as_bytes(), &mut report).unwrap();
        assert_eq!((concepts.len(), report.total()), (19, 1), "{root}");
    }
}

#[test]
fn units_without_an_end_do_not_cost_the_square_of_their_number() {
    let units = "<trans-unit id='1'><!-- ".repeat(40_000);
    let file = format!("<xliff version='1.2'><file><body>{units}");
    let mut report = Report::new();
    let _ = xliff::read("a.xlf", file.as_bytes(), &mut report);
    assert!(report.total() <= 20, "{}", report.total());
}

#[test]
fn marks_are_known_whatever_prefix_a_tool_gives_them() {
    let session = translated(&sample_plan());
    let (bytes, _) = written(&session, "xliff12");
    let text = String::from_utf8(bytes).unwrap();
    let renamed = text
        .replace("glossator:", "ns0:")
        .replace(":glossator=", ":ns0=");
    assert!(text.contains("glossator:id") && renamed.contains("ns0:id"));
    let marks = |text: &str| {
        let read = xliff::read("a.xlf", text.as_bytes(), &mut Report::new()).unwrap();
        read.units
            .into_iter()
            .map(|unit| unit.marks)
            .collect::<Vec<_>>()
    };
    assert!(marks(&text).iter().any(|marks| !marks.is_empty()));
    assert_eq!(marks(&renamed), marks(&text));
}

#[test]
fn a_table_of_terms_in_utf_16_is_known() {
    let table = "source_language\tsource\ttarget_language\ttarget\r\nde\tGröße\ten\tsize\r\n";
    for big in [false, true] {
        let units = std::iter::once(0xfeff).chain(table.encode_utf16());
        let bytes: Vec<u8> = units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect();
        assert!(terms::recognises(&bytes));
        let concepts = terms::read("a.csv", &bytes, &mut Report::new()).unwrap();
        assert_eq!(concepts[0].terms[0].text, "Größe");
    }
    assert!(!terms::recognises(
        "source, they said, is not a table".as_bytes()
    ));
}

#[test]
fn a_quote_that_is_not_closed_costs_its_row_of_a_table_of_terms() {
    let mut table = "source_language,source,target_language,target,note\n".to_owned();
    table.push_str("de,\"Haus,en,house,\n");
    for at in 0..40 {
        table.push_str(&format!("de,Wort{at},en,\"word {at}\",\"one\n\ntwo\"\n"));
    }
    table.push_str("de,Ende,en,\"end,\n");
    table.push_str("de,Tor,en,gate,\n");
    let mut report = Report::new();
    let concepts = terms::read("a.csv", table.as_bytes(), &mut report).unwrap();
    assert_eq!(concepts.len(), 41);
    assert_eq!(concepts[0].note, "one\n\ntwo");
    assert_eq!(concepts[40].terms[1].text, "gate");
    let places: Vec<&Place> = report.problems().iter().map(|it| &it.place).collect();
    let at = |line| Place::line("a.csv", line);
    assert_eq!(places, [&at(2), &at(3 + 3 * 40)]);
}

#[test]
fn a_mention_beside_its_source_is_one() {
    let session = translated(&sample_plan());
    let (html, alone) = written(&session, "html-target");
    let (_, beside) = written(&session, "html-bilingual");
    let mentions: usize = session.documents().map(|d| d.mentions().len()).sum();
    assert!(beside.mentions > 0 && beside.mentions <= mentions);
    assert!(alone.mentions <= beside.mentions);
    assert!(String::from_utf8(html).unwrap().contains("class=\"name\""));
}

#[test]
fn translated_texts_hold_the_translations() {
    let session = translated(&sample_plan());
    let (text, told) = written(&session, "text-target");
    let text = String::from_utf8(text).unwrap();
    let (html, _) = written(&session, "html-bilingual");
    let html = String::from_utf8(html).unwrap();
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("class=\"name\"") && !html.contains("<script"));
    let mut any = 0;
    for (_, segment) in segments(&session) {
        let target = segment.translation.text.trim().to_owned();
        if !target.is_empty() {
            any += 1;
            assert!(text.contains(&target));
        }
    }
    assert_eq!(told.segments, any);
    assert!(told.dropped.contains_key(&Dropped::Mentions));
    for id in ["docx", "docx-bilingual"] {
        let (bytes, _) = written(&session, id);
        assert_eq!(bytes, written(&session, id).0, "the same bytes each time");
        let mut zip = zip::ZipArchive::new(io::Cursor::new(bytes)).unwrap();
        let document = io::read_to_string(zip.by_name("word/document.xml").unwrap()).unwrap();
        assert!(document.contains("<w:lang w:val=\"en\"/>"));
        assert_eq!(document.contains("<w:tbl>"), id == "docx-bilingual");
    }
}

#[test]
fn files_of_others_are_read() {
    let Some(folder) = std::env::var_os("GLOSSATOR_DATA") else {
        eprintln!("SKIPPED: GLOSSATOR_DATA is not set");
        return;
    };
    let folder = std::path::Path::new(&folder).join("files");
    let files = |kind: &str| {
        let entries = std::fs::read_dir(folder.join(kind)).unwrap();
        entries.map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
    };
    let mut units = 0;
    for bytes in files("xliff") {
        assert!(xliff::recognises(&bytes));
        units += xliff::read("a", &bytes, &mut Report::new())
            .unwrap()
            .units
            .len();
    }
    assert!(units >= 24, "{units}");
    for bytes in files("tbx") {
        assert!(terms::recognises(&bytes));
        let mut report = Report::new();
        let concepts = terms::read("a", &bytes, &mut report).unwrap();
        assert!(!concepts.is_empty());
        let malformed = |code: &crate::model::ProblemCode| {
            matches!(code, crate::model::ProblemCode::Malformed { .. })
        };
        assert!(
            !report
                .problems()
                .iter()
                .any(|problem| malformed(&problem.code))
        );
    }
}

/// For tests/oracles/xliff.
#[test]
fn files_for_others() {
    let Some(folder) = std::env::var_os("GLOSSATOR_EXCHANGE") else {
        return;
    };
    let session = translated(&sample_plan());
    for id in [
        "xliff12",
        "xliff21",
        "tbx",
        "tbx2008",
        "docx",
        "docx-bilingual",
    ] {
        let path = std::path::Path::new(&folder).join(id);
        std::fs::write(path, written(&session, id).0).unwrap();
    }
}
