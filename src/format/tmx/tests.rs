//! Reading what programs write, bad files, and that what is written is read again.

use super::*;
use crate::{
    format::{Dropped, by_id},
    model::{
        Document, DocumentId, Head, Ids, Info, LabelKey, Mention, Metadata, ProblemCode,
        Projection, Ranges, ReadyMade, Report, Reviewer, Segment, Slug, Translation,
        TranslationStatus,
        edit::{Change, DocumentEdit, Edit, HeadPart},
    },
    text::{SourceText, TextRange, Unread},
};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn file(units: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n\
         <header creationtool=\"T\" srclang=\"de\"/>\n<body>\n{units}\n</body></tmx>"
    )
}

fn pair(source: &str, target: &str) -> String {
    format!(
        "<tu><tuv xml:lang=\"de\"><seg>{source}</seg></tuv>\
         <tuv xml:lang=\"en\"><seg>{target}</seg></tuv></tu>"
    )
}

#[track_caller]
fn read_all(bytes: &[u8]) -> (Vec<(String, String)>, Report) {
    let mut report = Report::new();
    let memory = read("m.tmx", bytes, &mut report).unwrap();
    let pairs = memory.pairs(&language("de"), &language("en"));
    let shown = pairs
        .iter()
        .map(|unit| (unit.source.to_string(), unit.target.to_string()));
    (shown.collect(), report)
}

/// What is left of a segment.
#[track_caller]
fn check_text(segment: &str, want: &str) {
    let (pairs, report) = read_all(file(&pair(segment, "x")).as_bytes());
    assert!(report.is_empty(), "{:?}", report.problems());
    assert_eq!(pairs[0].0, want, "{segment}");
}

#[test]
fn inline_codes_go_and_text_stays() {
    check_text(
        "Ein <bpt i=\"1\">&lt;b></bpt>dickes<ept i=\"1\">&lt;/b></ept> Buch",
        "Ein dickes Buch",
    );
    check_text("Ein <hi type=\"x\">großes</hi> Haus", "Ein großes Haus");
    check_text("a<ph x=\"1\">&lt;img alt=\"<sub>Bild</sub>\"/></ph>b", "ab");
    check_text("eins<ph>&lt;br/></ph>zwei", "eins zwei");
    check_text("eins<ph type=\"lb\"/>zwei", "eins zwei");
    check_text("a<it pos=\"begin\">x</it>b<ut>y</ut>c", "abc");
    check_text(
        "<hi>a<bpt i=\"1\">x<sub>y<hi>z</hi></sub></bpt>b</hi>",
        "ab",
    );
    check_text("&lt;&amp;&#xe4;&#228;&gt; &quot;&apos;", "<&ää> \"'");
    check_text("<![CDATA[a <b> c]]>", "a <b> c");
    check_text("  drei   Leerzeichen ", "  drei   Leerzeichen ");
}

#[test]
fn every_encoding_is_read() {
    let text = file(&pair("Größe 東京", "size")).replace("?>", " encoding=\"UTF-16\"?>");
    let plain = text.replace("UTF-16", "UTF-8");
    let mut files = vec![
        plain.clone().into_bytes(),
        [b"\xef\xbb\xbf", plain.as_bytes()].concat(),
    ];
    for bom in [true, false] {
        let units: Vec<u16> = bom
            .then_some(0xfeff)
            .into_iter()
            .chain(text.encode_utf16())
            .collect();
        files.push(units.iter().flat_map(|unit| unit.to_le_bytes()).collect());
        files.push(units.iter().flat_map(|unit| unit.to_be_bytes()).collect());
    }
    for (nth, bytes) in files.iter().enumerate() {
        let (pairs, report) = read_all(bytes);
        assert_eq!(
            pairs,
            [("Größe 東京".to_owned(), "size".to_owned())],
            "file {nth}"
        );
        assert!(report.is_empty());
    }
}

#[test]
fn a_bad_unit_costs_itself_and_is_told_by_line() {
    let (good, other) = (pair("a", "A"), pair("c", "C"));
    for bad in [
        "<tu><tuv xml:lang=\"de\"><seg>b</tuv></tu>",
        "<tu><tuv xml:lang=\"de\"><seg>b</seg></tuv>",
        "<tu><tuv xml:lang=\"de\"><seg>b</seg></tuv></body>",
        "<tu><tuv xml:lang=\"de\"><seg>b < c</seg></tuv></tu>",
        "<tu><tuv xml:lang=\"de\"></tuv></tu>",
        "<tu></tu>",
    ] {
        let (pairs, report) = read_all(file(&format!("{good}\n{bad}\n{other}")).as_bytes());
        let sources: Vec<&str> = pairs.iter().map(|(source, _)| source.as_str()).collect();
        assert_eq!(sources, ["a", "c"], "{bad}");
        let lines: Vec<_> = report.problems().iter().map(|it| it.place.line).collect();
        assert_eq!(lines, [Some(7)], "{bad}: {:?}", report.problems());
    }
}

#[test]
fn what_is_wrong_with_a_unit_is_a_reason_that_every_language_has_words_for() {
    let seg = |inner: &str| format!("<tu><tuv xml:lang=\"de\"><seg>{inner}</seg></tuv></tu>");
    let limit = MAX_SEGMENT_BYTES;
    let cases = [
        (
            seg("</hi>"),
            Unread::ClosesNothing {
                name: "hi".to_owned(),
            },
        ),
        (seg(&"a".repeat(limit + 1)), Unread::TooLong { limit }),
        ("<tu><tuv>".to_owned(), Unread::EndsTooSoon),
    ];
    for (bad, why) in cases {
        let text = format!("<tmx version=\"1.4\"><header/><body>{bad}");
        let (_, report) = read_all(text.as_bytes());
        let code = &report.problems()[0].code;
        assert_eq!(*code, ProblemCode::UnreadPart { why }, "{bad:.80}");
    }
}

#[test]
fn a_language_nobody_knows_costs_that_text() {
    let unit = pair("a", "A").replace("</tu>", "<tuv xml:lang=\"?\"><seg>x</seg></tuv></tu>");
    let (pairs, report) = read_all(file(&unit).as_bytes());
    assert_eq!(pairs.len(), 1);
    assert!(matches!(&report.problems()[0].code, ProblemCode::NoLanguage { tag } if tag == "?"));
}

#[test]
fn entities_of_a_doctype_are_not_expanded() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\">\
        <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>\
        <tmx version=\"1.4\"><header/><body>";
    let text = format!("{bomb}{}</body></tmx>", pair("&b;&x;", "x"));
    let (pairs, report) = read_all(text.as_bytes());
    assert_eq!(pairs[0].0, "&b;&x;");
    assert_eq!(report.total(), 2);
}

#[test]
fn what_nests_or_is_long_without_end_costs_that_unit() {
    let deep = format!("{}x{}", "<hi>".repeat(10_000), "</hi>".repeat(10_000));
    let long = "a".repeat(MAX_SEGMENT_BYTES + 1);
    let units = format!("{}{}{}", pair(&deep, "x"), pair(&long, "y"), pair("c", "C"));
    let (pairs, report) = read_all(file(&units).as_bytes());
    assert_eq!(pairs, [("c".to_owned(), "C".to_owned())]);
    assert_eq!(report.total(), 2);
}

#[test]
fn languages_match_by_their_beginning() {
    let near = |tag: &str, wanted: &str| nearness(&language(tag), &language(wanted));
    assert_eq!(near("de", "de"), Some(3));
    assert_eq!(near("de-DE", "de"), Some(2));
    assert_eq!(near("de", "de-CH"), Some(2));
    assert_eq!(near("en-US", "en-GB"), Some(1));
    assert_eq!(near("zh-Hans", "zh-Hant"), None);
    assert_eq!(near("de", "den"), None);
    let tuv = |tag: &str, text: &str| format!("<tuv lang=\"{tag}\"><seg>{text}</seg></tuv>");
    let unit = ["DE-de", "EN-US", "en-gb", "EN-US"]
        .iter()
        .zip(["a", "b", "c", "d"]);
    let unit: String = unit.map(|(tag, text)| tuv(tag, text)).collect();
    let text = file(&format!("<tu>{unit}</tu>"));
    let memory = read("m", text.as_bytes(), &mut Report::new()).unwrap();
    let targets = |to: &str| -> Vec<String> {
        let pairs = memory.pairs(&language("de"), &language(to));
        pairs.iter().map(|unit| unit.target.to_string()).collect()
    };
    assert_eq!(targets("en-US"), ["b", "d"]);
    assert_eq!(targets("en-GB"), ["c"]);
    assert_eq!(targets("en"), ["b", "c", "d"]);
    assert_eq!(targets("fr"), Vec::<String>::new());
}

#[test]
fn who_and_when_are_kept() {
    let unit = "<tu tuid=\"7\" creationdate=\"20200102T030405Z\" creationid=\"A\"><note>n</note>\
        <prop type=\"x\">p</prop><tuv xml:lang=\"de\"><seg>a</seg></tuv>\
        <tuv xml:lang=\"en\" changedate=\"20210102T030405Z\" changeid=\"B\"><seg>b</seg></tuv></tu>";
    let memory = read("m", file(unit).as_bytes(), &mut Report::new()).unwrap();
    let unit = &memory.units[0];
    assert_eq!((unit.id.as_str(), unit.line), ("7", 6));
    assert_eq!(
        (&unit.notes[..], &unit.props[..]),
        (
            &["n".to_owned()][..],
            &[("x".to_owned(), "p".to_owned())][..]
        )
    );
    let pair = &memory.pairs(&language("de"), &language("en"))[0];
    assert_eq!((&*pair.by, &*pair.note), ("B", "n"));
    assert_eq!(pair.at.unwrap().to_string(), "2021-01-02T03:04:05Z");
    assert_eq!(
        unit.variants[0].at.unwrap().to_string(),
        "2020-01-02T03:04:05Z"
    );
    assert_eq!(memory.header.source_language, Some(language("de")));
}

#[test]
fn another_file_is_refused() {
    for other in [
        &b"{}"[..],
        b"",
        b"<html><body/></html>",
        b"\xff\xfe\x00",
        b"<tmx",
    ] {
        let read = read("m", other, &mut Report::new());
        assert!(
            matches!(read, Err(FormatError::OtherFormat { .. })),
            "{other:?}"
        );
    }
}

#[test]
fn a_file_cut_or_changed_anywhere_does_no_harm() {
    let text = file(&format!(
        "{}{}",
        pair("a &amp; <hi>b</hi>", "A"),
        pair("c", "C")
    ));
    for end in 0..text.len() {
        let _ = read("m", &text.as_bytes()[..end], &mut Report::new());
    }
    let mut bytes = text.clone().into_bytes();
    for at in 0..bytes.len() {
        let was = bytes[at];
        for byte in [b'<', b'>', b'&', b'"', 0, 0xff] {
            bytes[at] = byte;
            let _ = read("m", &bytes, &mut Report::new());
        }
        bytes[at] = was;
    }
}

#[test]
fn real_files_are_read() {
    let Some(folder) = std::env::var_os("GLOSSATOR_DATA") else {
        eprintln!("SKIPPED: GLOSSATOR_DATA is not set");
        return;
    };
    let folder = std::path::Path::new(&folder).join("files/tmx");
    let mut counts = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut report = Report::new();
        let memory = read(&name, &std::fs::read(&path).unwrap(), &mut report).unwrap();
        assert!(report.is_empty(), "{name}: {:?}", report.problems());
        assert!(!memory.units.is_empty(), "{name}");
        let both = memory
            .units
            .iter()
            .filter(|unit| unit.variants.len() > 1)
            .count();
        counts.insert(name, (memory.units.len(), both));
    }
    assert_eq!(counts.len(), 16);
    assert_eq!(counts["15-simple.tmx"], (1, 1));
    // Texts in one language alone.
    assert_eq!(counts["01-potest.po.empty.tmx"].1, 0);
}

/// A session with one document of these segments, translated into English.
fn session(segments: &[(&str, &str, TranslationStatus)]) -> (Session, DocumentId, Ids) {
    let mut ids = Ids::seeded(3);
    let info = Info {
        title: String::new(),
        working_languages: vec![language("en")],
    };
    let mut session = Session::new(ids.next(), info, ReadyMade::Press.scheme());
    let by = Reviewer {
        id: ids.next(),
        name: "Ann & <Bo>".to_owned(),
    };
    session
        .apply(Edit::Reviewer(Change::Add(by.clone())))
        .unwrap();
    let id = ids.next();
    let text: String = segments.iter().map(|(source, ..)| *source).collect();
    let head = Head {
        metadata: Metadata {
            title: "A & B".to_owned(),
            language: Some(language("de")),
            ..Metadata::default()
        },
        ..Head::default()
    };
    let text = SourceText::new(text).unwrap();
    session.load_document(Document::new(id, Slug::new("t", id), text, head));
    let mut start = 0;
    for (source, target, status) in segments {
        let at = TextRange::from_range(start..start + source.len()).unwrap();
        start += source.len();
        let segment = Segment {
            id: ids.next(),
            at,
            by_hand: false,
            translation: Translation {
                text: (*target).to_owned(),
                status: *status,
                by: Some(by.id),
                at: Some("2026-11-22T15:45:00Z".parse().unwrap()),
                ..Translation::default()
            },
        };
        let edit = DocumentEdit::Segment {
            language: language("en"),
            change: Change::Add(segment),
        };
        session.apply(Edit::In { document: id, edit }).unwrap();
    }
    (session, id, ids)
}

fn written(session: &Session, options: &Options) -> (String, Written) {
    let mut out = Vec::new();
    let written = write(session, &Selection::default(), options, &mut out).unwrap();
    (String::from_utf8(out).unwrap(), written)
}

proptest::proptest! {
    #[test]
    fn what_is_written_is_read_again(
        texts in proptest::collection::vec(("[^\\x00-\\x08\\x0b-\\x1f\u{fffe}\u{ffff}]{1,20}", ".{1,20}"), 1..5),
    ) {
        let segments: Vec<(&str, &str, TranslationStatus)> = texts
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str(), TranslationStatus::Translated))
            .collect();
        let (session, _, _) = session(&segments);
        let (text, counts) = written(&session, &Options::default());
        let (pairs, report) = read_all(text.as_bytes());
        let clean = |text: &str| -> String { text.chars().filter(|c| read::allowed(*c)).collect() };
        let lost: usize = texts.iter().map(|(_, b)| b.chars().filter(|c| !read::allowed(*c)).count()).sum();
        let want: Vec<(String, String)> = texts
            .iter()
            .map(|(a, b)| (a.clone(), clean(b)))
            .filter(|(_, b)| !b.is_empty())
            .collect();
        proptest::prop_assert_eq!(pairs, want);
        proptest::prop_assert_eq!(report.total(), 0);
        proptest::prop_assert_eq!(counts.dropped.get(&Dropped::Controls).copied().unwrap_or(0), lost);
        proptest::prop_assert_eq!(counts.segments, texts.len());
    }
}

#[test]
fn only_what_is_confirmed_is_written() {
    use TranslationStatus as S;
    let (session, _, _) = session(&[
        ("eins ", "one", S::Translated),
        ("zwei ", "two", S::Draft),
        ("drei ", "three", S::MachineDraft),
        ("vier ", "four", S::Reviewed),
        ("fünf", "", S::Untranslated),
    ]);
    let (text, counts) = written(&session, &Options::default());
    assert_eq!((counts.segments, counts.documents), (2, 1));
    assert_eq!(counts.dropped[&Dropped::Untranslated], 3);
    let start = text.find("<tu ").unwrap();
    let unit = &text[start..text.find("</tu>").unwrap()];
    let id = unit.split('"').nth(1).unwrap();
    let want = format!(
        "<tu tuid=\"{id}\">\n   <prop type=\"x-document\">A &amp; B</prop>\n   \
         <tuv xml:lang=\"de\">\n    <seg>eins </seg>\n   </tuv>\n   \
         <tuv creationdate=\"20261122T154500Z\" changedate=\"20261122T154500Z\" \
         creationid=\"Ann &amp; &lt;Bo&gt;\" changeid=\"Ann &amp; &lt;Bo&gt;\" xml:lang=\"en\">\n    \
         <seg>one</seg>\n   </tuv>\n  "
    );
    assert_eq!(unit, want);
    assert!(text.contains("srclang=\"de\"") && text.contains("segtype=\"sentence\""));
    let other = Options {
        to: Some(language("fr")),
        ..Options::default()
    };
    assert_eq!(written(&session, &other).1.segments, 0);
    assert!(by_id("tmx").unwrap().writer.is_some());
}

#[test]
fn mentions_are_tags_where_asked_for() {
    let (mut session, id, mut ids) = session(&[(
        "Anna Wolf kam.",
        "Anna Wolf came.",
        TranslationStatus::Translated,
    )]);
    let mut add = |range: std::ops::Range<usize>| {
        let ranges = Ranges::one(TextRange::from_range(range).unwrap());
        let at = Timestamp::UNIX_EPOCH;
        let mention = Mention::new(ids.next(), ranges, LabelKey::new("person"), None, at);
        let key = mention.id;
        session.apply(Edit::add_mention(id, mention)).unwrap();
        key
    };
    let whole = add(0..9);
    add(5..9);
    let document = session.document(id).unwrap();
    let from = document.segments(&language("en")).next().unwrap().clone();
    let mut to = from.clone();
    to.translation.mentions.push(Projection {
        mention: whole,
        ranges: Ranges::one(TextRange::of(0, 9).unwrap()),
        how: String::new(),
    });
    let edit = DocumentEdit::Segment {
        language: language("en"),
        change: Change::Set { from, to },
    };
    session.apply(Edit::In { document: id, edit }).unwrap();
    let tags = Options {
        tags: true,
        ..Options::default()
    };
    let (text, _) = written(&session, &tags);
    let bpt = |n: u8| format!("<bpt i=\"{n}\" x=\"{n}\" type=\"glossator:person\"/>");
    let (one, two) = (bpt(1), bpt(2));
    let source = format!("<seg>{one}Anna {two}Wolf<ept i=\"1\"/><ept i=\"2\"/> kam.</seg>");
    let target = format!("<seg>{one}Anna Wolf<ept i=\"1\"/> came.</seg>");
    assert!(text.contains(&source), "{text}");
    assert!(text.contains(&target), "{text}");
    let (pairs, report) = read_all(text.as_bytes());
    assert_eq!(
        pairs[0],
        ("Anna Wolf kam.".to_owned(), "Anna Wolf came.".to_owned())
    );
    assert!(report.is_empty());
    // Plain by default.
    assert!(!written(&session, &Options::default()).0.contains("bpt"));
}

#[test]
fn what_runs_to_the_end_is_not_read_again_and_again() {
    let units = "<tu><!-- ".repeat(40_000);
    let (pairs, report) = read_all(file(&format!("{}{units}", pair("a", "A"))).as_bytes());
    assert_eq!(pairs.len(), 1);
    assert!(report.total() <= 10, "{}", report.total());
    // A few of them cost themselves.
    let units = format!("{}<tu><!-- {}", "<tu><!-- \n".repeat(3), pair("c", "C"));
    let (pairs, _) = read_all(file(&format!("{}{units}", pair("a", "A"))).as_bytes());
    assert_eq!(pairs.len(), 2);
}

#[test]
fn a_bare_ampersand_is_text() {
    let (pairs, report) = read_all(file(&pair("AT&T & Co", "x &amp; y")).as_bytes());
    assert_eq!(pairs[0], ("AT&T & Co".to_owned(), "x & y".to_owned()));
    assert!(report.is_empty(), "{:?}", report.problems());
}

#[test]
fn the_head_says_the_language_of_what_is_written_and_a_language_has_all_its_countries() {
    let (mut session, id, _) = session(&[("eins", "one", TranslationStatus::Translated)]);
    let options = |from: &str, to: &str| Options {
        from: Some(language(from)),
        to: Some(language(to)),
        tags: false,
    };
    let set = |session: &mut Session, tag: &str| {
        let document = session.document(id).unwrap();
        let before = document.head().metadata.clone();
        let mut after = before.clone();
        after.language = Some(language(tag));
        let edit = DocumentEdit::Head {
            from: HeadPart::Metadata(Box::new(before)),
            to: HeadPart::Metadata(Box::new(after)),
        };
        session.apply(Edit::In { document: id, edit }).unwrap();
    };
    set(&mut session, "de-AT");
    let (text, counts) = written(&session, &options("de", "en"));
    assert_eq!(counts.segments, 1);
    assert!(text.contains("srclang=\"de-AT\""), "{text}");
    assert!(text.contains("<tuv xml:lang=\"de-AT\">"), "{text}");
    // A variety of the target's language.
    let document = session.document(id).unwrap();
    let english = document.segments(&language("en")).next().unwrap().clone();
    for (tag, change) in [
        ("en", Change::Remove(english.clone())),
        ("en-GB", Change::Add(english)),
    ] {
        let edit = DocumentEdit::Segment {
            language: language(tag),
            change,
        };
        session.apply(Edit::In { document: id, edit }).unwrap();
    }
    assert_eq!(written(&session, &options("de", "en")).1.segments, 1);
    assert_eq!(written(&session, &options("de", "en-GB")).1.segments, 1);
    let (text, counts) = written(&session, &options("de", "en-US"));
    assert_eq!(counts.segments, 0);
    assert!(text.contains("srclang=\"de\""), "{text}");
}

#[test]
fn an_export_is_into_the_language_asked_for_and_loses_no_document() {
    let (mut session, id, mut ids) = session(&[("eins", "one", TranslationStatus::Translated)]);
    let german = session
        .document(id)
        .unwrap()
        .segments(&language("en"))
        .next();
    let at = german.unwrap().at;
    let segment = Segment {
        id: ids.next(),
        at,
        by_hand: false,
        translation: Translation {
            text: "uno".to_owned(),
            status: TranslationStatus::Translated,
            ..Translation::default()
        },
    };
    let edit = DocumentEdit::Segment {
        language: language("it"),
        change: Change::Add(segment),
    };
    session.apply(Edit::In { document: id, edit }).unwrap();
    let export = |session: &Session, to: Option<&str>| {
        let selection = Selection {
            to: to.map(language),
            ..Selection::default()
        };
        let mut out = Vec::new();
        let writer = by_id("tmx").unwrap().writer.unwrap();
        let written = writer.write(session, &selection, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), written.segments)
    };
    let (text, segments) = export(&session, Some("it"));
    assert_eq!(segments, 1);
    assert!(text.contains("uno") && !text.contains("one"), "{text}");
    assert_eq!(export(&session, None).1, 2);
    // A text nobody gave a language.
    let nameless = ids.next();
    let text = SourceText::new("zwei".to_owned()).unwrap();
    session.load_document(Document::new(
        nameless,
        Slug::new("u", nameless),
        text,
        Head::default(),
    ));
    let segment = Segment {
        id: ids.next(),
        at: TextRange::of(0, 4).unwrap(),
        by_hand: false,
        translation: Translation {
            text: "due".to_owned(),
            status: TranslationStatus::Translated,
            ..Translation::default()
        },
    };
    let edit = DocumentEdit::Segment {
        language: language("it"),
        change: Change::Add(segment),
    };
    let edit = Edit::In {
        document: nameless,
        edit,
    };
    session.apply(edit).unwrap();
    let (text, segments) = export(&session, Some("it"));
    assert_eq!(segments, 2);
    assert!(text.contains("<tuv xml:lang=\"und\">"), "{text}");
    assert!(text.contains("srclang=\"*all*\""), "{text}");
}

/// For `tests/oracles/tmx/run.sh`, which has other programs read it.
#[test]
fn a_file_for_others() {
    use TranslationStatus as S;
    let (session, _, _) = session(&[
        (
            "Das Werk in »Köln« ist alt.",
            "The plant in “Cologne” is old.",
            S::Translated,
        ),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2 it says", S::Reviewed),
        ("Das sagt er: \"Nein!\"", "He says: \"No!\"", S::Locked),
        ("東京 👍🏽 𠮷野家", "Tokyo 👍🏽 Yoshinoya", S::Translated),
    ]);
    let (text, counts) = written(&session, &Options::default());
    assert_eq!(counts.segments, 4);
    if let Some(path) = std::env::var_os("GLOSSATOR_TMX") {
        std::fs::write(path, text).unwrap();
    }
}
