//! Translations and terms in a file.

use serde::Deserialize;

use super::{drawn::translated_plan, *};
use crate::{
    format::{Counts, Dropped},
    model::{ProblemCode, Segment, SegmentId, Translation, TranslationStatus, edit::Kind},
};

pub(super) const TRANSLATED: &str =
    include_str!("../../../tests/data/formats/json/translated.json");
const CASES: &str = include_str!("../../../tests/data/formats/json/translations.ron");

fn segments(session: &Session) -> Vec<(DocumentId, Language, Segment)> {
    let mut all = Vec::new();
    for document in session.documents() {
        for language in document.target_languages() {
            let segments = document.kept_segments(language);
            all.extend(segments.map(|it| (document.id, language.clone(), it.clone())));
        }
    }
    all
}

#[test]
fn the_random_sessions_have_translations_and_places() {
    let session = session(&translated_plan());
    let all = segments(&session);
    let placed = all.iter().map(|(_, _, it)| it.translation.mentions.len());
    assert!(all.len() > 5, "{}", all.len());
    assert!(placed.sum::<usize>() > 5);
    assert!(all.iter().any(|(_, _, it)| it.translation.text.is_empty()));
    assert!(
        all.iter()
            .any(|(_, _, it)| !it.translation.refused.is_empty())
    );
    assert_eq!(session.terms().count(), 2);
}

#[derive(Deserialize)]
struct Case {
    name: String,
    set: Vec<(String, String)>,
    want: Vec<(String, String)>,
    kept: (usize, usize, usize, usize, usize),
}

fn kept(imported: &Imported) -> (usize, usize, usize, usize, usize) {
    let translations = imported.documents.iter().flat_map(|it| &it.translations);
    let segments: Vec<_> = translations.flat_map(|it| &it.segments).collect();
    (
        segments.len(),
        segments.iter().filter(|it| !it.text.is_empty()).count(),
        segments.iter().map(|it| it.mentions.len()).sum(),
        segments.iter().map(|it| it.refused.len()).sum(),
        imported.terms.len(),
    )
}

fn changed(set: &[(&str, &str)]) -> Vec<u8> {
    let set: Vec<_> = set
        .iter()
        .map(|(p, v)| ((*p).to_owned(), (*v).to_owned()))
        .collect();
    reading::changed_of(TRANSLATED, &set).into_bytes()
}

#[test]
fn a_bad_segment_translation_or_place_costs_itself_alone() {
    let cases: Vec<Case> = ron::from_str(CASES).unwrap();
    assert!(cases.len() > 40);
    for case in cases {
        let json = reading::changed_of(TRANSLATED, &case.set);
        let (imported, report) = read(json.as_bytes());
        let imported = imported.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let found: Vec<(String, String)> = report
            .problems()
            .iter()
            .map(|problem| {
                let json = serde_json::to_value(problem).unwrap();
                let code = json["code"].as_str().unwrap().to_owned();
                (code, problem.place.pointer.clone().unwrap_or_default())
            })
            .collect();
        assert_eq!(found, case.want, "{}", case.name);
        assert_eq!(kept(&imported), case.kept, "{}", case.name);
    }
}

#[test]
fn what_is_wrong_in_a_target_is_placed_at_its_segment() {
    let at = "/documents/0/translations/0/segments/1/mentions/1/ranges/0/end";
    let (_, report) = read(&changed(&[(at, "999")]));
    let [problem] = report.problems() else {
        panic!("{:?}", report.problems());
    };
    let (start, end, length) = (0, 999, 66);
    let code = ProblemCode::OutOfBounds { start, end, length };
    assert_eq!(problem.code, code);
    assert_eq!(problem.place.range, Some((33, 95)));
    assert!(problem.place.document.is_some());
}

#[test]
fn an_unknown_status_leaves_a_draft() {
    let at = "/documents/0/translations/0/segments/0/status";
    for value in ["\"perfect\"", "null"] {
        let (imported, _) = read(&changed(&[(at, value)]));
        let document = &imported.unwrap().documents[0];
        let status = document.translations[0].segments[0].status;
        assert_eq!(status, TranslationStatus::Draft);
    }
}

#[test]
fn offsets_of_places_count_in_the_target() {
    let bytes = export(&session(&translated_plan()), &Selection::everything());
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let list = |json: &serde_json::Value, key: &str| -> Vec<serde_json::Value> {
        json[key].as_array().cloned().unwrap_or_default()
    };
    let (mut segments, mut places) = (0, 0);
    for document in list(&json, "documents") {
        for translation in list(&document, "translations") {
            for segment in list(&translation, "segments") {
                segments += 1;
                check_range(&segment["range"], document["text"].as_str().unwrap());
                let target = segment["target"].as_str().unwrap_or_default();
                for place in [list(&segment, "mentions"), list(&segment, "refused")].concat() {
                    let quotes: Vec<String> = list(&place, "ranges")
                        .iter()
                        .map(|range| check_range(range, target))
                        .collect();
                    assert_eq!(place["text"], quotes.join(" "));
                    places += 1;
                }
            }
        }
    }
    assert!(segments > 5 && places > 5, "{segments} {places}");
}

#[track_caller]
fn check_range(range: &serde_json::Value, text: &str) -> String {
    let at = |key: &str| range[key].as_u64().unwrap() as usize;
    let points: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    let quote: String = points[at("start")..at("end")].iter().collect();
    let utf16 = &units[at("utf16_start")..at("utf16_end")];
    assert_eq!(String::from_utf16(utf16).unwrap(), quote);
    assert_eq!(range["text"], quote);
    quote
}

#[test]
fn places_of_mentions_that_are_not_asked_for_stay_out() {
    let (session, _, _) = import(&empty_session(), TRANSLATED.as_bytes());
    let bytes = export(&session, &Selection::default());
    let (imported, report) = read(&bytes);
    assert_eq!(report.problems(), []);
    // Of seven, one is of a mention in question, one of a proposed one, which was also refused.
    assert_eq!(kept(&imported.unwrap()), (5, 4, 5, 0, 2));
}

#[test]
fn one_language_alone_is_written_if_asked_for() {
    let (session, _, _) = import(&empty_session(), TRANSLATED.as_bytes());
    let selection = Selection {
        to: Some(language("ja")),
        ..Selection::everything()
    };
    let mut bytes = Vec::new();
    let writer = by_id("json").unwrap().writer.unwrap();
    let written = writer.write(&session, &selection, &mut bytes).unwrap();
    assert_eq!(kept(&read(&bytes).0.unwrap()), (1, 1, 2, 0, 2));
    assert_eq!((written.segments, written.untranslated), (1, 0));
    assert_eq!(written.dropped, [(Dropped::Translations, 3)].into());
}

#[test]
fn a_file_that_breaks_off_keeps_every_segment_before_that() {
    let (session, _, _) = import(&empty_session(), TRANSLATED.as_bytes());
    let text = String::from_utf8(export(&session, &Selection::everything())).unwrap();
    let mut ends = Vec::new();
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        if line.contains("\"by_hand\"") {
            ends.push(from + line.trim_end().trim_end_matches(',').len());
        }
        from += line.len();
    }
    assert_eq!(ends.len(), 5);
    for cut in ends[0] - 20..text.trim_end().len() {
        let whole = ends.iter().filter(|end| **end <= cut).count();
        let (imported, report) = read(&text.as_bytes()[..cut]);
        assert_eq!(kept(&imported.unwrap()).0, whole, "cut at byte {cut}");
        // Half a character, and where the file ends.
        let told = |code: &ProblemCode| {
            matches!(
                code,
                ProblemCode::Malformed { .. } | ProblemCode::BadFile { .. }
            )
        };
        let all = report.problems();
        assert!(all.iter().all(|it| told(&it.code)), "byte {cut}: {all:?}");
    }
}

#[test]
fn carriage_returns_of_the_text_move_no_segment() {
    let mut json: serde_json::Value = serde_json::from_str(TRANSLATED).unwrap();
    let document = &mut json["documents"][0];
    let text = document["text"].as_str().unwrap().replacen('\n', "\r\n", 1);
    document["text"] = text.into();
    document["mentions"] = serde_json::json!([]);
    document["relations"] = serde_json::json!([]);
    document["left_out"] = serde_json::json!([]);
    let segments = &mut document["translations"][0]["segments"];
    for segment in segments.as_array_mut().unwrap() {
        segment["mentions"] = serde_json::json!([]);
        segment["refused"] = serde_json::json!([]);
    }
    segments[1]["range"] = serde_json::json!({"start": 34, "end": 96});
    segments[2]["range"] = serde_json::json!({"start": 97, "end": 116});
    document["translations"][1] = serde_json::json!({"language": "ja", "segments": []});
    let (imported, _) = read(&serde_json::to_vec(&json).unwrap());
    let document = imported.unwrap().documents.remove(0);
    let segments = &document.translations[0].segments;
    let quotes: Vec<&str> = segments
        .iter()
        .map(|it| it.at.slice(&document.text).unwrap())
        .collect();
    assert_eq!(quotes[2], "Foto: Pia Tollquast");
    assert!(quotes[1].starts_with("So auch") && quotes[1].ends_with("GmbH."));
}

/// Imports the changed file into a session that has the file already.
#[track_caller]
fn again(set: &[(&str, &str)], into: &[(&str, &str)]) -> (Session, Counts, Report) {
    let (ours, _, _) = import(&empty_session(), &changed(into));
    let (session, merged, report) = import(&ours, &changed(set));
    let (_, second, _) = import(&session, &changed(set));
    assert_eq!(second.edits, []);
    (session, merged.counts, report)
}

const FIRST: &str = "/documents/0/translations/0/segments/0";

fn first(session: &Session) -> Segment {
    let document = session.documents().next().unwrap();
    document.segments(&language("en")).next().unwrap().clone()
}

#[test]
fn everything_of_a_file_comes_in_once() {
    let (session, merged, report) = import(&empty_session(), TRANSLATED.as_bytes());
    assert_eq!(report.problems(), []);
    assert_eq!((merged.counts.segments, merged.counts.terms), (5, 2));
    let (_, counts, report) = again(&[], &[]);
    assert_eq!((counts.segments, counts.terms, counts.conflicts), (0, 0, 0));
    assert_eq!(report.problems(), []);
    assert_eq!(segments(&session).len(), 5);
}

#[test]
fn a_file_of_confirmed_mentions_says_nothing_about_the_places_of_others() {
    let (ours, _, _) = import(&empty_session(), TRANSLATED.as_bytes());
    let bytes = export(&ours, &Selection::default());
    let (_, merged, report) = import(&ours, &bytes);
    assert_eq!(report.problems(), []);
    assert_eq!(merged.edits, []);
}

#[test]
fn a_translation_comes_into_a_segment_that_has_none() {
    let bare = r#"{"id":"01900000-0000-7000-8000-000000000050","range":{"start":0,"end":32},"by_hand":true}"#;
    let (session, counts, report) = again(&[], &[(FIRST, bare)]);
    assert_eq!(report.problems(), []);
    assert_eq!((counts.segments, counts.conflicts), (1, 0));
    let first = first(&session);
    assert_eq!(first.translation.status, TranslationStatus::Reviewed);
    assert_eq!(first.translation.mentions.len(), 2);
    assert!(first.by_hand);
    // The other way round the file says nothing.
    let (session, counts, report) = again(&[(FIRST, bare)], &[]);
    assert_eq!(report.problems(), []);
    assert_eq!((counts.segments, counts.conflicts), (0, 0));
    assert!(!self::first(&session).translation.text.is_empty());
}

#[test]
fn a_translation_that_is_another_does_not_replace_ours() {
    let target = format!("{FIRST}/note");
    let (session, counts, report) = again(&[(&target, "\"no\"")], &[]);
    assert_eq!(counts.conflicts, 1);
    assert_eq!(first(&session).translation.note, "");
    let [problem] = report.problems() else {
        panic!("{:?}", report.problems());
    };
    let kind = Kind::Segment;
    let id: SegmentId = "01900000-0000-7000-8000-000000000050".parse().unwrap();
    let id = id.to_string();
    assert_eq!(problem.code, ProblemCode::Conflict { kind, id });
    assert_eq!(problem.place.range, Some((0, 32)));
}

#[test]
fn a_segment_that_is_cut_otherwise_does_not_come_in() {
    let range = format!("{FIRST}/range");
    let other = r#"{"start":2,"end":12}"#;
    let (session, counts, _) = again(&[(&range, other)], &[]);
    assert_eq!((counts.conflicts, counts.segments), (1, 0));
    assert_eq!(segments(&session).len(), 5);
}

#[test]
fn a_term_that_is_there_otherwise_stays() {
    let (session, counts, _) = again(&[("/terms/0/renderings", "{}")], &[]);
    assert_eq!((counts.conflicts, counts.terms), (1, 0));
    assert!(session.terms().all(|term| !term.renderings.is_empty()));
    let (session, counts, _) = again(&[("/terms/0/id", "null")], &[]);
    assert_eq!((counts.conflicts, counts.terms), (0, 0));
    assert_eq!(session.terms().count(), 2);
}

#[test]
fn many_segments_of_one_document_come_back() {
    let count = 20_000;
    let mut session = empty_session();
    let mut ids = Ids::seeded(5);
    let text = SourceText::new("Kolvar 👍 ".repeat(count)).unwrap();
    let id: DocumentId = ids.next();
    let width = (text.len() / count) as u32;
    let mut document = crate::model::Document::new(id, Slug::new("t", id), text, Head::default());
    let cut = (0..count as u32).map(|n| Segment {
        id: ids.next(),
        at: TextRange::of(n * width, (n + 1) * width).unwrap(),
        by_hand: false,
        translation: Translation {
            text: format!("{n} コルバー"),
            ..Translation::default()
        },
    });
    let cut: Vec<Segment> = cut.collect();
    document.load_segments(language("ja"), cut);
    session.load_document(document);
    let bytes = export(&session, &Selection::everything());
    let (again, merged, report) = import(&empty_session(), &bytes);
    assert_eq!(report.problems(), []);
    assert_eq!(merged.counts.segments, count);
    assert_eq!(segments(&again), segments(&session));
    let (_, second, _) = import(&again, &bytes);
    assert_eq!(second.edits, []);
}
