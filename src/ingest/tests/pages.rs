//! Pages and what is found on them, as data.

use std::{fs, path::Path};

use serde::Deserialize;

use super::*;
use crate::model::document::Decision;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Want {
    title: Option<String>,
    published: Option<String>,
    author: Option<String>,
    outlet: Option<String>,
    left_out: Vec<(String, String)>,
    blocks: String,
    language: String,
}

fn found(ingested: &Ingested) -> Want {
    let language = ingested.head.metadata.language.as_ref();
    Want {
        title: finding(ingested, Field::Title),
        published: finding(ingested, Field::Published),
        author: finding(ingested, Field::Author),
        outlet: finding(ingested, Field::Outlet),
        left_out: passages(ingested),
        blocks: blocks(ingested),
        language: language
            .map(|language| language.to_string())
            .unwrap_or_default(),
    }
}

#[test]
fn every_page_gives_what_stands_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ingest");
    let mut count = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        count += 1;
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let want = fs::read_to_string(path.with_extension("ron")).unwrap();
        let want: Want = ron::from_str(&want).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (ingested, report) = ingest(&name, &fs::read(&path).unwrap());
        expect_sound(&ingested);
        assert!(report.is_empty(), "{name}: {:?}", report.problems());
        let found = found(&ingested);
        if found != want {
            wrong.push(format!("{name}\n found {found:#?}\n want {want:#?}"));
        }
    }
    assert!(count >= 16, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Everything lies in the text, in order and apart; nothing is applied.
#[track_caller]
pub(super) fn expect_sound(ingested: &Ingested) {
    let head = &ingested.head;
    assert!(
        head.ranges()
            .all(|range| range.slice(&ingested.text).is_some())
    );
    assert!(
        head.left_out
            .windows(2)
            .all(|pair| pair[0].at.end() <= pair[1].at.start())
    );
    assert!(
        head.blocks
            .windows(2)
            .all(|pair| pair[0].at.end() < pair[1].at.start())
    );
    assert!(
        head.left_out
            .iter()
            .all(|passage| passage.decision == Decision::Open)
    );
    let metadata = &head.metadata;
    assert!(
        head.findings
            .iter()
            .all(|finding| finding.decision == Decision::Open)
    );
    assert!(metadata.title.is_empty() && metadata.author.is_empty() && metadata.outlet.is_empty());
    assert_eq!(metadata.published, None);
}

#[test]
fn findings_are_placed_where_they_stand() {
    let text = "Ein Titel ohne Punkt\n[Odette WrayfordCloud Tideline]\n2021-05-03\n\n".to_owned()
        + &"Ein Satz mit Wörtern, der lang genug ist. ".repeat(6);
    let (ingested, _) = ingest("a", text.as_bytes());
    for finding in &ingested.head.findings {
        assert_eq!(
            finding.at.slice(&ingested.text),
            Some(finding.value.as_str())
        );
    }
    assert_eq!(ingested.head.findings.len(), 4);
}

#[test]
fn the_sample_coverage_gives_what_it_shows() {
    let sample = |file: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sample");
        let (ingested, _) = ingest(file, &fs::read(folder.join(file)).unwrap());
        expect_sound(&ingested);
        ingested
    };
    let german = sample("de.txt");
    assert!(
        finding(&german, Field::Title)
            .unwrap()
            .starts_with("Merridane übernimmt")
    );
    assert_eq!((german.head.findings.len(), passages(&german)), (1, vec![]));

    let italian = sample("it.txt");
    assert_eq!(finding(&italian, Field::Title), None);
    assert_eq!(finding(&italian, Field::Published).unwrap(), "2024-03");
    assert_eq!(
        finding(&italian, Field::Author).unwrap(),
        "Livia Sorgentani"
    );
    assert_eq!(
        passages(&italian)[0],
        ("residue".into(), " date 2024-03 ".into())
    );
    assert_eq!(passages(&italian).len(), 2);

    let japanese = sample("ja.txt");
    assert!(
        finding(&japanese, Field::Title)
            .unwrap()
            .starts_with("Merridaneは")
    );
    assert_eq!(
        finding(&japanese, Field::Published).unwrap(),
        "2024-03-12T09:30"
    );
    assert_eq!(
        finding(&japanese, Field::Author).unwrap(),
        "Odette Wrayford"
    );
    assert_eq!(finding(&japanese, Field::Outlet).unwrap(), "Cloud Tideline");
    let last = passages(&japanese).pop().unwrap();
    assert_eq!((passages(&japanese).len(), last.0.as_str()), (3, "teasers"));
    assert!(last.1.starts_with("Cloud Tideline 新着記事") && last.1.ends_with("誰もが口ずさ..."));
    assert_eq!(blocks(&japanese).matches('L').count(), 3);

    let english = sample("en.txt");
    assert_eq!(finding(&english, Field::Author).unwrap(), "Maud Ellersby");
    assert_eq!(
        finding(&english, Field::Outlet).unwrap(),
        "Aldwhistle Courier"
    );
    assert_eq!(finding(&english, Field::Published), None);
    let reasons: Vec<String> = passages(&english)
        .into_iter()
        .map(|(reason, _)| reason)
        .collect();
    assert_eq!(reasons, ["by-line", "picture-credit"]);
}

/// The articles this was written for, where they are at hand: a folder named by
/// `GLOSSATOR_COVERAGE`.
#[test]
fn the_real_coverage_gives_what_it_shows() {
    let Some(folder) = std::env::var_os("GLOSSATOR_COVERAGE") else {
        return;
    };
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let (ingested, report) = ingest(&path.to_string_lossy(), &fs::read(&path).unwrap());
        assert!(report.is_empty());
        expect_sound(&ingested);
        let found = found(&ingested);
        seen += 1;
        match found.language.as_str() {
            "de" => {
                assert_eq!(
                    (ingested.head.findings.as_slice(), found.left_out),
                    ([].as_slice(), vec![])
                );
                assert_eq!(found.blocks.matches('H').count(), 1);
            }
            "it" => {
                assert_eq!(
                    (found.title, found.author, found.outlet),
                    (None, None, None)
                );
                assert_eq!(found.published.as_deref(), Some("2021-05"));
                assert_eq!(
                    found.left_out,
                    [("residue".to_owned(), " date 2021-05 ".to_owned())]
                );
            }
            "ja" => {
                assert!(found.title.unwrap().starts_with("MicrosoftがLinux"));
                assert_eq!(found.published.as_deref(), Some("2021-11-08T08:00"));
                assert_eq!(found.author.as_deref(), Some("Adrian Bridgwater"));
                assert_eq!(found.outlet.as_deref(), Some("Computer Weekly"));
                let reasons: Vec<&str> = found.left_out.iter().map(|(r, _)| r.as_str()).collect();
                assert_eq!(reasons, ["residue", "by-line", "picture-credit", "teasers"]);
                assert_eq!(found.left_out[1].1, "[Adrian BridgwaterComputer Weekly]");
                assert_eq!(found.left_out[2].1, "iStock.com/julos");
                let teasers = &found.left_out[3].1;
                assert!(teasers.starts_with("ITmedia マーケティング新着記事"));
                assert!(ingested.text.ends_with(teasers.as_str()));
                assert_eq!(found.blocks.matches('L').count(), 5);
            }
            other => panic!("an article in {other:?}"),
        }
    }
    assert_eq!(seen, 3);
}

/// Each kind of line there is, a hundred thousand times: at a cost that grows with the
/// square of the lines this would take hours.
#[test]
fn pages_of_one_kind_of_line_are_gone_through_once() {
    for line in [
        "Die Meldung hat fünfzehn Wörter und endet wie ein Satz.",
        "2021年11月08日 08時00分 公開",
        "[Odette WrayfordCloud Tideline]",
        "Kurzer Text, der abgeschnitten wird …",
        "Mehr zum Thema",
        "bild.jpg",
        "Foto: dpa",
        "Headline",
        "• Punkt",
    ] {
        let text = format!("{line}\n").repeat(100_000);
        let hints = Hints::default();
        let ingested = plain_text("a.txt", text.as_bytes(), &hints, &mut Report::new()).unwrap();
        assert_eq!(ingested.head.blocks.len(), 100_000, "{line}");
    }
}
