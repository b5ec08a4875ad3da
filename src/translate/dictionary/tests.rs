mod write;

use std::{fs, path::Path};

use proptest::prelude::*;
use tempfile::tempdir;

use super::*;
use crate::task::Cancel;
use write::{Packing, StarDict, dictd, dictzip};

fn sample() -> StarDict {
    StarDict::new("Probewörterbuch", Some("m"))
        .entry("Behörde", b"die; authority")
        .entry("Bericht", b"der; report")
        .entry("kaufen", b"to buy")
        .entry("Ministerin", b"die; minister")
        .synonym("Report", 1)
}

fn said(dictionary: &Dictionary, word: &str) -> Vec<(String, How, String)> {
    let articles = dictionary.look_up(word, "de").unwrap();
    let parts = articles
        .into_iter()
        .map(|it| (it.headword, it.how, it.text));
    parts.collect()
}

fn one(headword: &str, how: How, text: &str) -> Vec<(String, How, String)> {
    vec![(headword.to_owned(), how, text.to_owned())]
}

#[test]
fn words_are_found_in_every_form_of_file() {
    for packing in [Packing::Plain, Packing::Zip, Packing::Gzip] {
        for wide in [false, true] {
            let folder = tempdir().unwrap();
            let path = sample().wide(wide).packed(packing).write(folder.path());
            let dictionary = Dictionary::open(&path).unwrap();
            assert_eq!(dictionary.title(), "Probewörterbuch");
            assert_eq!(dictionary.len(), 5);
            let same = one("Behörde", How::Same, "die; authority");
            assert_eq!(said(&dictionary, "behorde"), same);
            let report = one("Report", How::Same, "der; report");
            assert_eq!(said(&dictionary, "Report"), report);
        }
    }
}

#[test]
fn forms_lead_to_their_word_and_beginnings_to_what_begins_so() {
    let folder = tempdir().unwrap();
    let dictionary = Dictionary::open(&sample().write(folder.path())).unwrap();
    let form = |word| said(&dictionary, word);
    assert_eq!(
        form("Behörden"),
        one("Behörde", How::Form, "die; authority")
    );
    assert_eq!(form("Berichts"), one("Bericht", How::Form, "der; report"));
    assert_eq!(form("gekauft"), one("kaufen", How::Form, "to buy"));
    assert_eq!(
        form("Ministerinnen"),
        one("Ministerin", How::Form, "die; minister")
    );
    assert_eq!(
        form("minist"),
        one("Ministerin", How::Beginning, "die; minister")
    );
    assert!(form("Querfeld").is_empty());
    assert!(form("  ").is_empty());
}

#[test]
fn fields_of_articles_are_told_apart() {
    let folder = tempdir().unwrap();
    let typed = StarDict::new("Felder", None).entry(
        "casa",
        b"tka\xCB\x90sa\0h<b>casa</b> <i>f</i><br>house &amp; home &lt;x&gt; 1 < 2\0P\0\0\0\x03\x89PNmend\0",
    );
    let dictionary = Dictionary::open(&typed.write(folder.path())).unwrap();
    let text = "[kaːsa]\ncasa f\nhouse & home <x> 1 < 2\nend";
    assert_eq!(said(&dictionary, "casa"), one("casa", How::Same, text));
    let folder = tempdir().unwrap();
    let same = StarDict::new("", Some("th")).entry("casa", b"kasa\0<p>house</p>");
    let dictionary = Dictionary::open(&same.write(folder.path())).unwrap();
    assert_eq!(dictionary.title(), "sample");
    assert_eq!(
        said(&dictionary, "casa"),
        one("casa", How::Same, "[kasa]\nhouse")
    );
}

#[test]
fn dictd_is_read_plain_and_compressed() {
    for packed in [false, true] {
        let folder = tempdir().unwrap();
        let long = "x".repeat(200_000);
        let entries = [
            (
                "00-database-short",
                "00-database-short\n     Probe für dictd\n",
            ),
            ("filler", long.as_str()),
            ("Übung", "Übung\n  exercise\n"),
        ];
        let path = dictd(folder.path(), &entries, packed);
        let dictionary = Dictionary::open(&path).unwrap();
        assert_eq!(dictionary.title(), "Probe für dictd");
        assert_eq!(dictionary.len(), 2);
        let text = one("Übung", How::Same, "Übung\n  exercise");
        assert_eq!(said(&dictionary, "ubung"), text);
    }
}

#[test]
fn a_shelf_asks_its_dictionaries_in_order_and_tells_what_is_bad() {
    let folder = tempdir().unwrap();
    let (first, second) = (folder.path().join("1"), folder.path().join("2"));
    for folder in [&first, &second, &folder.path().join("3")] {
        fs::create_dir(folder).unwrap();
    }
    dictd(&first, &[("Bericht", "one")], false);
    sample().write(&second);
    fs::write(folder.path().join("3/bad.ifo"), "not one").unwrap();
    let (shelf, bad) = Shelf::open(folder.path(), &Cancel::default());
    assert_eq!(bad.len(), 1);
    let (answers, bad) = shelf.look_up("Bericht", "de");
    assert!(bad.is_empty());
    let texts: Vec<&str> = answers
        .iter()
        .map(|it| it.articles[0].text.as_str())
        .collect();
    assert_eq!(texts, ["one", "der; report"]);
}

#[test]
fn resources_and_other_files_do_not_count_and_what_is_beyond_a_limit_is_told() {
    let folder = tempdir().unwrap();
    let own = folder.path().join("own");
    let resources = own.join("res");
    fs::create_dir_all(&resources).unwrap();
    for number in 0..60 {
        fs::write(own.join(format!("{number}.png")), "").unwrap();
        fs::write(resources.join(format!("{number}.index")), "no entry").unwrap();
    }
    let path = sample().write(&own);
    let (shelf, bad) = Shelf::open(folder.path(), &Cancel::default());
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(shelf.dictionaries().len(), 1);
    assert_eq!(shelf.dictionaries()[0].path(), path);
    for number in 0..42 {
        let each = folder.path().join(format!("{number:02}"));
        fs::create_dir(&each).unwrap();
        dictd(&each, &[("Bericht", "one")], false);
    }
    let (shelf, bad) = Shelf::open(folder.path(), &Cancel::default());
    assert_eq!(shelf.dictionaries().len(), 40);
    let [DictionaryError::TooMany { path, left_out, .. }] = bad.as_slice() else {
        panic!("{bad:?}");
    };
    assert_eq!(*left_out, 3);
    assert!(path.starts_with(folder.path().join("40")));
}

#[test]
fn a_line_of_dictds_index_costs_itself_and_its_encoding_is_its_own() {
    let folder = tempdir().unwrap();
    let path = dictd(
        folder.path(),
        &[("Übung", "exercise"), ("Bericht", "report")],
        false,
    );
    let mut index = fs::read(&path).unwrap();
    index.extend(b"no cells\nToo\tmany!\tA\nb\xf6se\tA\tI\n");
    fs::write(&path, index).unwrap();
    let dictionary = Dictionary::open(&path).unwrap();
    assert_eq!(dictionary.len(), 3);
    assert_eq!(
        said(&dictionary, "Übung"),
        one("Übung", How::Same, "exercise")
    );
    assert_eq!(
        said(&dictionary, "böse"),
        one("böse", How::Same, "exercise")
    );
    let (_, bad) = Shelf::open(folder.path(), &Cancel::default());
    let [DictionaryError::Lines { lines, line, .. }] = bad.as_slice() else {
        panic!("{bad:?}");
    };
    assert_eq!((*lines, *line), (2, 3));
    fs::write(&path, "nothing of dictd\n").unwrap();
    assert!(Dictionary::open(&path).is_err());
}

#[test]
fn markup_that_is_never_closed_is_shown_and_costs_no_more_than_its_length() {
    let unread = "a <script>x</SCRIPT>b <rref>c.png</rref>d <style>e";
    assert_eq!(markup::text(unread), "a b d e");
    assert_eq!(markup::text("x <b y <i z < 1"), "x <b y <i z < 1");
    // Gone through from each sign on to the end these would take minutes.
    let many = 100_000;
    for piece in ["<b ", "< ", "<rref>x</rref>", "<style>", "</"] {
        assert!(!markup::text(&piece.repeat(many)).contains("rref"));
    }
}

#[test]
fn dictionaries_stand_where_a_person_put_them_and_those_off_are_not_asked() {
    let folder = tempdir().unwrap();
    let place = |name: &str| {
        let folder = folder.path().join(name);
        fs::create_dir(&folder).unwrap();
        dictd(&folder, &[("Bericht", name)], false)
    };
    let [a, b, c] = ["a", "b", "c"].map(place);
    let nowhere = folder.path().join("nowhere");
    let folders = [
        nowhere.clone(),
        folder.path().to_owned(),
        a.parent().unwrap().to_owned(),
    ];
    let (shelf, bad) = Shelf::open_all(None, &folders, &Cancel::default());
    assert!(bad.is_empty(), "a folder of the system need not be there");
    assert_eq!(shelf.dictionaries().len(), 3, "none of them twice");
    let said = |places: &[Placed]| -> Vec<String> {
        let shelf = shelf.arranged(places);
        let (answers, _) = shelf.look_up("Bericht", "de");
        answers
            .into_iter()
            .map(|it| it.articles[0].text.clone())
            .collect()
    };
    let placed = |path: &Path, off| Placed {
        path: path.to_owned(),
        off,
    };
    assert_eq!(said(&[]), ["a", "b", "c"]);
    assert_eq!(
        said(&[placed(&c, false), placed(&a, false)]),
        ["c", "a", "b"]
    );
    assert_eq!(said(&[placed(&b, true)]), ["a", "c"]);
    let gone = placed(&nowhere, false);
    assert_eq!(said(&[gone, placed(&b, false)]), ["b", "a", "c"]);
    let (_, bad) = Shelf::open_all(Some(&nowhere), &[], &Cancel::default());
    assert_eq!(bad.len(), 1, "the person's own is missed");
}

#[test]
fn what_is_wrong_with_a_file_is_told() {
    let folder = tempdir().unwrap();
    let path = sample().write(folder.path());
    let damage = |path: &Path| match Dictionary::open(path) {
        Err(DictionaryError::Damaged { what, .. }) => what,
        other => panic!("{other:?}"),
    };
    let index = path.with_extension("idx");
    let whole = fs::read(&index).unwrap();
    fs::write(&index, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(damage(&path), Damage::Length);
    fs::remove_file(&index).unwrap();
    let error = Dictionary::open(&path).unwrap_err();
    assert!(matches!(
        error,
        DictionaryError::Lacks { ending: ".idx", .. }
    ));
    fs::write(&index, &whole).unwrap();
    // Articles beyond the end are an error when they are asked for, not before.
    fs::write(path.with_extension("dict"), b"die").unwrap();
    let dictionary = Dictionary::open(&path).unwrap();
    let error = dictionary.look_up("Bericht", "de").unwrap_err();
    assert!(matches!(
        error,
        DictionaryError::Damaged {
            what: Damage::Article,
            ..
        }
    ));
}

#[test]
fn a_stretch_over_many_chunks_is_whole() {
    let folder = tempdir().unwrap();
    let text: String = (0..40_000).map(|number| format!("{number} ")).collect();
    let path = folder.path().join("a.dict.dz");
    fs::write(&path, dictzip(text.as_bytes())).unwrap();
    let source = Source::open(&folder.path().join("a.index")).unwrap();
    for (offset, length) in [(0, 10), (57_000, 130_000), (text.len() - 3, 3)] {
        let bytes = source.read(offset as u64, length as u32).unwrap();
        assert!(bytes == text.as_bytes()[offset..offset + length]);
    }
    assert!(source.read(text.len() as u64, 1).is_err());
    assert!(source.read(u64::MAX, 1).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn damaged_files_never_panic(
        which in 0usize..4,
        at in 0usize..400,
        gone in 0usize..6,
        with in prop::collection::vec(any::<u8>(), 0..6),
        cut in any::<bool>(),
    ) {
        let folder = tempdir().unwrap();
        let path = sample().packed(Packing::Zip).write(folder.path());
        let ending = ["ifo", "idx", "syn", "dict.dz"][which];
        let file = path.with_extension(ending);
        let mut bytes = fs::read(&file).unwrap();
        let from = at.min(bytes.len());
        if cut {
            bytes.truncate(from);
        } else {
            let to = (from + gone).min(bytes.len());
            bytes.splice(from..to, with);
        }
        fs::write(&file, bytes).unwrap();
        if let Ok(dictionary) = Dictionary::open(&path) {
            for word in ["Behörde", "Report", "gekauft", "min"] {
                let _ = dictionary.look_up(word, "de");
            }
        }
    }

    #[test]
    fn markup_of_any_kind_becomes_text(text in "[<>&;#a-zé/ !=\"0-9]{0,80}") {
        let _ = markup::text(&text);
    }
}
