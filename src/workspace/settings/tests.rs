use super::{file::*, *};
use crate::{model::Report, text::Language, translate::engine::offline::Known};

fn known(path: &str) -> Known {
    Known {
        path: path.to_owned(),
        bytes: 7,
        sha256: "0f".repeat(32),
    }
}

fn full() -> Settings {
    let at = |n: i64| Timestamp::from_second(1_700_000_000 + n).unwrap();
    let mut settings = Settings {
        language: Some("ja".to_owned()),
        theme: Theme::Dark,
        contrast: Contrast::High,
        zoom: 1.25,
        density: Density::Compact,
        reduced_motion: true,
        reader: Reader {
            face: Face::Named("Noto »Serif«, \"CJK\"".to_owned()),
            size: 18.5,
            line_height: 1.75,
            measure: 64,
            show_rejected: true,
            show_chips: false,
            relations: Relations::AtHand,
            show_readings: false,
            scroll_together: true,
            arrows: Arrows::Logical,
        },
        reviewer: "Ada\nLovelace".to_owned(),
        keys: BTreeMap::from([
            ("edit.undo".to_owned(), vec!["Ctrl+Z".to_owned()]),
            ("edit.redo".to_owned(), Vec::new()),
        ]),
        panels: Panels {
            documents: Panel {
                shown: false,
                width: 300.0,
            },
            inspector: Panel {
                shown: true,
                width: 410.5,
            },
            dock_height: 312.5,
            layout: Some("(a: [1, 2])".to_owned()),
        },
        tables: BTreeMap::from([(
            "mentions".to_owned(),
            Table {
                columns: vec!["text".to_owned(), "label".to_owned()],
                widths: BTreeMap::from([("text".to_owned(), 140.0)]),
            },
        )]),
        window: Window {
            size: Some((1_024.0, 768.0)),
            maximised: true,
        },
        spelling_folder: Some("/home/ana/spelling".into()),
        dictionary_folder: Some("/home/ana/dictionaries".into()),
        dictionaries: vec![Placed {
            path: "/home/ana/dictionaries/a.ifo".into(),
            off: true,
        }],
        check_spelling: false,
        model_folder: Some("/home/ana/models".into()),
        models: vec![ModelPair {
            from: Language::parse("de").unwrap(),
            to: Language::parse("en").unwrap(),
            model: known("deen/model.deen.bin"),
            source: known("deen/vocab.deen.spm"),
            target: None,
            shortlist: Some(known("deen/lex.deen.s2t.bin")),
        }],
        searches: vec!["label:company \"a\"".to_owned(), "b".to_owned()],
        last_export: Some(LastExport {
            format: "json".to_owned(),
            statuses: vec!["confirmed".to_owned()],
            left_out: true,
        }),
        hints_seen: BTreeSet::from(["tag".to_owned(), "undo".to_owned()]),
        ..Settings::default()
    };
    settings.opened(Path::new("/a"), "A", at(1));
    settings.opened(Path::new("/b ü"), "B", at(2));
    settings
}

fn text(settings: &Settings) -> String {
    String::from_utf8(encode(settings).unwrap()).unwrap()
}

#[track_caller]
fn check_read(text: &str, problems: usize, want: &Settings) {
    let mut report = Report::new();
    assert_eq!(&decode(text.as_bytes(), &mut report).unwrap(), want);
    assert_eq!(report.total(), problems, "{report:?}");
}

#[test]
fn everything_comes_back() {
    check_read(&text(&full()), 0, &full());
    check_read(&text(&Settings::default()), 0, &Settings::default());
}

#[test]
fn a_bad_field_costs_that_field() {
    let standard = Settings::default();
    for (good, bad) in [
        ("theme: Dark,", "theme: Mauve,"),
        ("theme: Dark,", "theme: ((((,"),
    ] {
        let mut want = full();
        want.theme = standard.theme;
        check_read(&text(&full()).replace(good, bad), 1, &want);
    }
    let mut want = full();
    want.contrast = standard.contrast;
    let (good, bad) = ("contrast: High,", "contrast: Blinding,");
    check_read(&text(&full()).replace(good, bad), 1, &want);
    let mut want = full();
    want.reader.size = standard.reader.size;
    check_read(&text(&full()).replace("18.5", "\"big\""), 1, &want);
    let mut want = full();
    want.recent.remove(0);
    check_read(
        &text(&full()).replace("(folder:\"/b", "(folder:7,(\"/b"),
        1,
        &want,
    );
}

#[test]
fn what_is_not_known_is_written_again() {
    let added = "colour: (r: 1, g: 2),\nplugins: [\n(id:\"x\"),\n(id:\"y\"),\n],\n)\n";
    let base = text(&full());
    let with = format!("{}{added}", base.strip_suffix(")\n").unwrap());
    let mut report = Report::new();
    let mut settings = decode(with.as_bytes(), &mut report).unwrap();
    assert!(report.is_empty());
    settings.zoom = 2.0;
    assert_eq!(text(&settings), with.replace("zoom: 1.25", "zoom: 2.0"));
}

#[test]
fn values_are_brought_into_their_bounds() {
    let base = text(&full());
    let check = |from: &str, to: &str, want: fn(&mut Settings)| {
        let mut wanted = full();
        want(&mut wanted);
        assert!(base.contains(from), "{from}");
        check_read(&base.replace(from, to), 0, &wanted);
    };
    check("zoom: 1.25", "zoom: 0.01", |s| s.zoom = 0.5);
    check("zoom: 1.25", "zoom: 900", |s| s.zoom = 3.0);
    check("zoom: 1.25", "zoom: NaN", |s| s.zoom = 1.0);
    check("reader_size: 18.5", "reader_size: 99", |s| {
        s.reader.size = 32.0;
    });
    check("reader_measure: 64", "reader_measure: 1", |s| {
        s.reader.measure = 30;
    });
    check("width: 410.5", "width: -3", |s| {
        s.panels.inspector.width = 120.0;
    });
    check("(1024.0,768.0)", "(1.0,inf)", |s| {
        s.window.size = Some((320.0, 800.0));
    });
}

#[test]
fn recent_sessions_are_the_last_twelve_each_once() {
    let mut settings = Settings::default();
    for n in 0..20 {
        let at = Timestamp::from_second(n).unwrap();
        settings.opened(Path::new(&format!("/{}", n % 14)), &format!("{n}"), at);
    }
    let titles: Vec<&str> = settings.recent.iter().map(|r| r.title.as_str()).collect();
    let want = [
        "19", "18", "17", "16", "15", "14", "13", "12", "11", "10", "9", "8",
    ];
    assert_eq!(titles, want);
    settings.forget(Path::new("/5"));
    assert_eq!(settings.recent[0].title, "18");
}

#[test]
fn a_store_keeps_what_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("not/there/yet");
    let (mut store, notice) = SettingsStore::open(Some(place.clone()));
    assert_eq!((store.get(), notice), (&Settings::default(), None));
    store.change(|settings| *settings = full());
    store.change(|settings| settings.zoom = 77.0);
    assert_eq!(store.get().zoom, 3.0);
    store.flush().unwrap();
    let (read, notice) = SettingsStore::open(Some(place.clone()));
    assert_eq!((read.get(), notice), (store.get(), None));
    store.change(|settings| settings.zoom = 1.5);
    drop(store);
    let (read, _) = SettingsStore::open(Some(place));
    assert_eq!(read.get().zoom, 1.5, "dropping writes");
}

#[test]
fn a_change_is_written_without_being_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = SettingsStore::open(Some(folder.path().to_owned()));
    store.change(|settings| settings.zoom = 2.0);
    let start = std::time::Instant::now();
    while !folder.path().join("settings.ron").exists() {
        assert!(start.elapsed() < std::time::Duration::from_secs(20));
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    store.flush().unwrap();
}

#[test]
fn a_file_that_is_none_of_ours_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    for n in 1..=2 {
        let name = format!("settings.damaged-{n}.ron");
        std::fs::write(&file, b"\xffgarbage").unwrap();
        let (store, notice) = SettingsStore::open(Some(folder.path().to_owned()));
        let kept_as = Some(name.clone());
        assert_eq!(notice, Some(SettingsNotice::SetAside { kept_as }));
        assert_eq!(store.get(), &Settings::default());
        assert!(!file.exists());
        assert_eq!(
            std::fs::read(folder.path().join(name)).unwrap(),
            b"\xffgarbage"
        );
    }
    let newer = text(&full()).replace("(version: 1,", "(version: 9,");
    std::fs::write(&file, newer).unwrap();
    let (_, notice) = SettingsStore::open(Some(folder.path().to_owned()));
    assert!(matches!(notice, Some(SettingsNotice::SetAside { .. })));
}

#[test]
fn bad_lines_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let bad = text(&full()).replace("theme: Dark", "theme: Mauve");
    std::fs::write(folder.path().join("settings.ron"), bad).unwrap();
    let (_, notice) = SettingsStore::open(Some(folder.path().to_owned()));
    assert_eq!(notice, Some(SettingsNotice::BadLines { count: 1 }));
}

#[test]
fn a_place_that_cannot_be_written_to_is_an_error_and_no_obstacle() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let (mut store, _) = SettingsStore::open(Some(file));
    store.change(|settings| settings.zoom = 2.0);
    assert!(store.flush().is_err() && store.error().is_some());
    assert_eq!(store.get().zoom, 2.0);
    let (mut nowhere, _) = SettingsStore::open(None);
    nowhere.change(|settings| settings.zoom = 2.0);
    nowhere.flush().unwrap();
}

#[test]
fn crash_reports_wait_until_they_are_cleared() {
    let folder = tempfile::tempdir().unwrap();
    let reports = CrashReports::new(folder.path().join("crashes"));
    assert_eq!(reports.pending(), None);
    for n in 0..8 {
        reports.write(&format!("report {n}")).unwrap();
    }
    let kept = std::fs::read_dir(folder.path().join("crashes")).unwrap();
    assert_eq!(kept.count(), 5);
    assert_eq!(reports.pending().unwrap().text, "report 7");
    reports.clear().unwrap();
    assert_eq!(reports.pending(), None);
}
