//! `evaluate`: learning from token files, measured through the program.

use std::{fmt::Write as _, fs, path::Path};

use serde_json::{Value, json};

use crate::program::{done, glossator, machine, refused};

/// Frames with `C` for a company and `P` for a person, names, and what is known beforehand.
struct Press {
    frames: &'static [&'static str],
    companies: &'static [&'static str],
    persons: &'static [&'static str],
    /// Whether each character is a token.
    by_character: bool,
}

const GERMAN: Press = Press {
    frames: &[
        "Wie die C am Montag mitteilte , verlässt P den Vorstand .",
        "Der Umsatz der C stieg im Juni leicht .",
        "Zuvor hatte P vor hohen Kosten gewarnt .",
        "Das Wetter bleibt bis zum Abend trocken .",
    ],
    companies: &[
        "Knarrup GmbH",
        "Velsing AG",
        "Ostrel Werke GmbH",
        "Drimmel AG",
        "Harwitz GmbH",
        "Quendal AG",
    ],
    persons: &[
        "Tilda Morwen",
        "Jorn Haslup",
        "Mara Quendt",
        "Selma Torvik",
        "Bodo Lensk",
        "Edda Strohl",
    ],
    by_character: false,
};

const ITALIAN: Press = Press {
    frames: &[
        "La C ha annunciato ieri la nomina di P .",
        "Secondo P l' accordo con la C è vicino .",
        "Il mercato resta debole anche a giugno .",
    ],
    companies: &[
        "Brenzola S.p.A.",
        "Tessaro Motori S.p.A.",
        "Gorvani S.p.A.",
        "Lundera S.p.A.",
        "Camprizi S.p.A.",
        "Varsoldi S.p.A.",
    ],
    persons: &[
        "Ciro Valdarni",
        "Pia Montello",
        "Elmo Scarzi",
        "Dora Petrin",
        "Ugo Ferlan",
        "Tea Orsavi",
    ],
    by_character: false,
};

const JAPANESE: Press = Press {
    frames: &[
        "C株式会社のP社長は会見で計画を発表した。",
        "P氏はC株式会社の新製品を紹介した。",
        "市場は来年も伸びる見通しだ。",
    ],
    companies: &[
        "霧島精工",
        "東雲電装",
        "青嵐化成",
        "白樺製作所",
        "月影工業",
        "若葉紡績",
    ],
    persons: &[
        "沢渡一郎",
        "桐山花子",
        "水無月健",
        "藤堂次郎",
        "篠崎明子",
        "早乙女悟",
    ],
    by_character: true,
};

impl Press {
    /// Every frame with every name, as a token file; names do not come back later.
    fn conll(&self) -> String {
        let mut file = String::new();
        for (company, person) in self.companies.iter().zip(self.persons) {
            for frame in self.frames {
                let mut rest: &str = frame;
                while let Some(at) = rest.find(['C', 'P']) {
                    self.tokens(&rest[..at], None, &mut file);
                    let (name, label) = match &rest[at..=at] {
                        "C" => (company, "company"),
                        _ => (person, "person"),
                    };
                    self.tokens(name, Some(label), &mut file);
                    rest = &rest[at + 1..];
                }
                self.tokens(rest, None, &mut file);
                file.push('\n');
            }
        }
        file
    }

    fn tokens(&self, text: &str, label: Option<&str>, file: &mut String) {
        let tokens: Vec<String> = match self.by_character {
            true => text.chars().map(String::from).collect(),
            false => text.split_whitespace().map(str::to_owned).collect(),
        };
        for (at, token) in tokens.iter().enumerate() {
            let tag = match (label, at) {
                (None, _) => "O".to_owned(),
                (Some(label), 0) => format!("B-{label}"),
                (Some(label), _) => format!("I-{label}"),
            };
            let _ = writeln!(file, "{token}\t{tag}");
        }
    }
}

fn session(at: &Path, name: &str, conll: &str) {
    let file = format!("{name}.conll");
    fs::write(at.join(&file), conll).expect("a writable folder");
    done(at, &["new", name]);
    done(at, &["import", name, &file, "--format", "conll"]);
}

#[track_caller]
fn learns(press: &Press, least: f64) {
    let work = tempfile::tempdir().expect("a folder");
    let at = work.path();
    session(at, "s", &press.conll());
    let learned = (press.frames.len() * 4).to_string();
    let found = machine(at, &["evaluate", "s", "--train-sentences", &learned]);
    let f1 = found["all"]["exact"]["f1"].as_f64().expect("a number");
    assert!(f1 >= least, "F1 {f1} on names never seen: {found}");
    assert_eq!(found["learned"]["sentences"], press.frames.len() * 4);
    assert_eq!(found["tested"]["sentences"], press.frames.len() * 2);
    let again = machine(at, &["evaluate", "s", "--train-sentences", &learned]);
    assert_eq!(again["labels"], found["labels"]);
}

#[test]
fn german_names_never_seen_are_found() {
    learns(&GERMAN, 0.9);
}

#[test]
fn italian_names_never_seen_are_found() {
    learns(&ITALIAN, 0.85);
}

#[test]
fn japanese_names_never_seen_are_found() {
    learns(&JAPANESE, 0.8);
}

#[test]
fn the_table_is_printed_in_the_language_asked_for() {
    let work = tempfile::tempdir().expect("a folder");
    let at = work.path();
    session(at, "s", &GERMAN.conll());
    let said = done(at, &["evaluate", "s", "--ui-language", "de", "--seed", "3"]);
    assert!(said.contains("Gemessen an 4 Sätzen"), "{said}");
    assert!(said.contains("Trefferquote"), "{said}");
    assert!(said.contains("Alle Labels"), "{said}");
    let said = done(at, &["evaluate", "s", "--test", "s"]);
    assert!(
        said.contains("Learned from 24 sentences with 24 mentions"),
        "{said}"
    );
    assert!(
        said.contains("Company") && said.contains("Tested on 24 sentences with 24 mentions"),
        "{said}"
    );
}

#[test]
fn without_anything_to_learn_or_test_it_says_so() {
    let work = tempfile::tempdir().expect("a folder");
    let at = work.path();
    session(at, "none", "Das\tO\nWetter\tO\n\nEs\tO\nregnet\tO\n");
    let said = refused(at, 1, &["evaluate", "none", "--test", "none"]);
    assert_eq!(said, "There is no confirmed mention to learn from\n");
    session(at, "few", "Knarrup\tB-company\nwächst\tO\n");
    let said = refused(at, 1, &["evaluate", "few", "--train-sentences", "9"]);
    assert_eq!(said, "There is no sentence left to test on\n");
    assert!(
        !glossator(at, &["evaluate", "few", "--seed", "x"])
            .status
            .success()
    );
}

/// The first so many sentences of a token file.
fn first(file: &str, sentences: usize) -> String {
    let mut found: Vec<&str> = file.split("\n\n").take(sentences).collect();
    found.push("");
    found.join("\n\n")
}

/// Real corpora, few sentences of them: a build for development is slow.
#[test]
fn real_corpora_are_learned_from() {
    let Some(folder) = std::env::var_os("GLOSSATOR_DATA") else {
        eprintln!("SKIPPED: GLOSSATOR_DATA is not set");
        return;
    };
    let folder = Path::new(&folder).join("ner");
    // Least F1 in hundredths with 100 sentences, well below what is reached.
    for (language, least) in [("de", 12.0), ("it", 42.0), ("ja", 28.0)] {
        let work = tempfile::tempdir().expect("a folder");
        let at = work.path();
        for (part, sentences) in [("train", 100), ("test", 200)] {
            let file = folder.join(format!("{language}.{part}.conll"));
            let file = fs::read_to_string(file).expect("a corpus");
            session(at, part, &first(&file, sentences));
        }
        let found: Value = machine(at, &["evaluate", "train", "--test", "test"]);
        assert_eq!(found["learned"]["sentences"], json!(100));
        assert_eq!(found["tested"]["sentences"], json!(200));
        let f1 = found["all"]["exact"]["f1"].as_f64().expect("a number") * 100.0;
        eprintln!("{language}: F1 {f1:.1} with 100 sentences");
        assert!(f1 >= least, "{language}: F1 {f1}");
    }
}
