//! A session's segments go out as XLIFF, are translated elsewhere and come back: as one step.

use super::*;
use crate::{
    action::{Export, ImportedFile},
    model::{
        Projection, Segment, Translation, TranslationStatus,
        edit::{Change, DocumentEdit, Edit},
    },
    text::paragraphs,
};

/// Every paragraph of the German article a segment into English.
fn segmented() -> Bench {
    let mut bench = Bench::tagged();
    let english = Language::parse("en").unwrap();
    let session = bench.workspace.session().clone();
    let document = session.documents().nth(GERMAN).unwrap().clone();
    let mut edits = Vec::new();
    for at in paragraphs(document.text().as_str()) {
        let segment = Segment {
            id: bench.workspace.ids().next(),
            at,
            by_hand: false,
            translation: Translation::default(),
        };
        let (language, change) = (english.clone(), Change::Add(segment));
        edits.push(Edit::In {
            document: document.id,
            edit: DocumentEdit::Segment { language, change },
        });
    }
    let what = What::ImportTranslations {
        segments: 0,
        file: String::new(),
    };
    bench.workspace.commit(what, edits, Vec::new()).unwrap();
    bench
}

fn export(bench: &mut Bench, format: &str) -> String {
    let action = Action::Export(Export {
        format: format.to_owned(),
        selection: Selection::everything(),
        output: None,
    });
    let Ok(Outcome::Exported(exported)) = bench.run(action) else {
        panic!("not exported");
    };
    String::from_utf8(exported.bytes.unwrap()).unwrap()
}

fn import(bench: &mut Bench, text: &str) -> ImportedFile {
    let action = Action::Import(Import {
        files: vec![Input::Bytes {
            name: "back.xlf".to_owned(),
            bytes: text.as_bytes().into(),
        }],
        ..Import::default()
    });
    let Ok(Outcome::Imported(mut imported)) = bench.run(action) else {
        panic!("not imported");
    };
    imported.files.remove(0)
}

/// As another tool would: the source put into a target, with its marks.
fn translate(xliff: &str, open: &str) -> String {
    let mut out = String::new();
    for unit in xliff.split_inclusive("</source>") {
        out.push_str(unit);
        if let Some((_, source)) = unit.rsplit_once("<source") {
            let inside = source.split_once('>').unwrap().1;
            let inside = inside.strip_suffix("</source>").unwrap();
            out.push_str(&format!("{open}Well: {inside}</target>"));
        }
    }
    out
}

#[test]
fn translations_made_elsewhere_come_in_as_one_step_with_their_mentions() {
    for (format, open) in [
        ("xliff12", "<target state=\"translated\">"),
        ("xliff21", "<target>"),
    ] {
        let mut bench = segmented();
        let steps = bench.workspace.history().done().len();
        let out = export(&mut bench, format).replace("\"initial\"", "\"translated\"");
        let back = translate(&out, open);
        let ImportedFile::Translations { counts, .. } = import(&mut bench, &back) else {
            panic!("not translations");
        };
        let session = bench.workspace.session().clone();
        let document = session.documents().nth(GERMAN).unwrap();
        let english = Language::parse("en").unwrap();
        let segments: Vec<&Segment> = document.segments(&english).collect();
        assert_eq!(counts.new, segments.len(), "{format}");
        assert!(segments.len() > 3);
        let mut places = 0;
        for segment in segments {
            let source = segment.at.slice(document.text()).unwrap();
            let translation = &segment.translation;
            assert_eq!(translation.text, format!("Well: {source}"));
            assert_eq!(translation.status, TranslationStatus::Translated);
            assert_eq!(translation.by, bench.workspace.by());
            places += translation.mentions.len();
            for Projection {
                mention, ranges, ..
            } in &translation.mentions
            {
                let mention = document.mentions().get(*mention).unwrap();
                let quote = mention.ranges.quote(document.text());
                assert_eq!(ranges.quote(&translation.text), quote);
            }
        }
        assert!(places > 3, "{format}: {places}");
        assert_eq!(bench.workspace.history().done().len(), steps + 1);
        // The same file again changes nothing, and makes no step.
        let ImportedFile::Translations { counts: again, .. } = import(&mut bench, &back) else {
            panic!("not translations");
        };
        assert_eq!((again.equal, again.new, again.changed), (counts.new, 0, 0));
        assert_eq!(bench.workspace.history().done().len(), steps + 1);
        bench.run(Action::Undo { steps: Some(1) }).unwrap();
        let session = bench.workspace.session();
        let document = session.documents().nth(GERMAN).unwrap();
        let mut texts = document.segments(&english).map(|s| &s.translation.text);
        assert!(texts.all(String::is_empty));
    }
}

#[test]
fn names_are_found_where_a_tool_drops_the_marks() {
    for (format, open) in [
        ("xliff12", "<target state=\"translated\">"),
        ("xliff21", "<target>"),
    ] {
        let mut bench = segmented();
        let out = export(&mut bench, format).replace("\"initial\"", "\"translated\"");
        let mut back = translate(&out, open);
        while let Some(start) = back.find("<mrk") {
            let end = start + back[start..].find('>').unwrap() + 1;
            back.replace_range(start..end, "");
        }
        let back = back.replace("</mrk>", "");
        import(&mut bench, &back);
        let session = bench.workspace.session();
        let document = session.documents().nth(GERMAN).unwrap();
        let english = Language::parse("en").unwrap();
        let translations = document.segments(&english).map(|it| &it.translation);
        let mut places = 0;
        for translation in translations {
            places += translation.mentions.len();
            for place in &translation.mentions {
                let mention = document.mentions().get(place.mention).unwrap();
                let quote = mention.ranges.quote(document.text());
                assert_eq!(place.ranges.quote(&translation.text), quote);
            }
        }
        assert!(places > 3, "{format}: {places}");
    }
}

#[test]
fn an_export_of_segments_without_any_is_refused() {
    let mut bench = Bench::tagged();
    for format in ["xliff12", "xliff21"] {
        let action = Action::Export(Export {
            format: format.to_owned(),
            selection: Selection::everything(),
            output: None,
        });
        let found = bench.run(action);
        assert!(
            matches!(found, Err(ActionError::NothingSegmented)),
            "{found:?}"
        );
    }
    export(&mut bench, "text-target");
}

#[test]
fn terms_come_in_once_and_go_with_undo() {
    let mut bench = Bench::tagged();
    let before = bench.workspace.session().terms().count();
    let table = "source_language;source;target_language;target;status\n\
                 de;Aufsichtsrat;en;supervisory board;\n\
                 de;Aufsichtsrat;en;board of control;forbidden\n\
                 xx-not a tag;a;en;b;\n";
    let ImportedFile::Terms { counts, .. } = import(&mut bench, table) else {
        panic!("not terms");
    };
    assert_eq!((counts.new, counts.conflicts), (1, 0));
    let term = bench.workspace.session().terms().next().unwrap().clone();
    assert_eq!(term.text, "Aufsichtsrat");
    assert_eq!(term.forbidden, ["board of control"]);
    let tbx = export(&mut bench, "tbx2008");
    let ImportedFile::Terms { counts, .. } = import(&mut bench, &tbx) else {
        panic!("not terms");
    };
    assert_eq!((counts.new, counts.changed), (0, 0));
    bench.run(Action::Undo { steps: Some(1) }).unwrap();
    assert_eq!(bench.workspace.session().terms().count(), before);
}

#[test]
fn segmentation_rules_go_out_and_come_in_by_import() {
    let mut bench = Bench::tagged();
    let shipped = export(&mut bench, "srx");
    let read = crate::text::srx::read(&shipped).unwrap();
    assert_eq!(read.srx, *crate::text::srx::shipped());
    assert!(read.bad.is_empty());

    let mine = shipped.replace("<srx ", "<!-- mine --><srx ");
    let ImportedFile::Rules { rules, .. } = import(&mut bench, &mine) else {
        panic!("not rules");
    };
    assert!(rules > 100, "{rules}");
    let kept = bench.workspace.session().segmentation_rules().cloned();
    assert_eq!(kept.map(|kept| kept.text.clone()), Some(mine));
    assert_eq!(export(&mut bench, "srx"), shipped);

    bench.run(Action::Undo { steps: Some(1) }).unwrap();
    assert_eq!(bench.workspace.session().segmentation_rules(), None);
    let broken = "<srx version=\"9.0\"><header/></srx>";
    assert!(matches!(
        import(&mut bench, broken),
        ImportedFile::Failed { .. }
    ));
}
