//! That it learns, that it learns the same every time, and that no text stops it.

use proptest::prelude::*;

use super::{Agreement, Examples, Sentence, Span, propose, train};
use crate::model::LabelKey;
use crate::task::Cancel;

/// Sentences with mentions between ‹ and ›, the label's first letter before each.
fn examples(marked: &[String]) -> Examples {
    let labels = ["company", "person"];
    let mut examples = Examples {
        labels: labels.map(LabelKey::new).to_vec(),
        sentences: Vec::new(),
    };
    for marked in marked {
        let mut sentence = Sentence {
            text: String::new(),
            spans: Vec::new(),
            rejected: Vec::new(),
        };
        let mut start = 0;
        for c in marked.chars() {
            match c {
                '‹' => start = sentence.text.len(),
                '›' => {
                    let letter = sentence.text.remove(start);
                    sentence.spans.push(Span {
                        range: start..sentence.text.len(),
                        label: usize::from(letter == 'p'),
                    });
                }
                c => sentence.text.push(c),
            }
        }
        examples.sentences.push(sentence);
    }
    examples
}

/// Every frame with every pair of names, and the same frames with names never seen.
fn made_up(frames: &[&str], known: &[(&str, &str)], new: &[(&str, &str)]) -> [Examples; 2] {
    let fill = |pairs: &[(&str, &str)]| {
        let of_frame = |frame: &&str| -> Vec<String> {
            let pairs = pairs.iter();
            pairs
                .map(|(c, p)| {
                    frame
                        .replace('C', &format!("‹c{c}›"))
                        .replace('P', &format!("‹p{p}›"))
                })
                .collect()
        };
        frames.iter().flat_map(of_frame).collect::<Vec<_>>()
    };
    [examples(&fill(known)), examples(&fill(new))]
}

#[track_caller]
fn learns(frames: &[&str], known: &[(&str, &str)], new: &[(&str, &str)], least: f64) {
    let [learned, unseen] = made_up(frames, known, new);
    let model = train(&learned, 1, &Cancel::default()).unwrap();
    let agreement = Agreement::of(&model, &unseen, &Cancel::default()).unwrap();
    let [_, _, f1] = agreement.all.exact();
    assert!(f1 >= least, "F1 {f1} on names never seen: {agreement:?}");
}

#[test]
fn german_names_never_seen_are_found() {
    let frames = [
        "Wie die C am Montag mitteilte, verlässt P den Vorstand.",
        "Der Umsatz der C stieg leicht.",
        "Zuvor hatte P vor hohen Kosten gewarnt.",
        "Das Wetter bleibt bis zum Abend trocken.",
    ];
    let known = [
        ("Knarrup GmbH", "Tilda Morwen"),
        ("Velsing AG", "Jorn Haslup"),
        ("Ostrel GmbH", "Mara Quendt"),
    ];
    let new = [
        ("Drimmel AG", "Selma Torvik"),
        ("Harwitz GmbH", "Bodo Lensk"),
    ];
    learns(&frames, &known, &new, 0.9);
}

#[test]
fn italian_names_never_seen_are_found() {
    let frames = [
        "La C ha annunciato ieri la nomina di P.",
        "Secondo P l’accordo con la C è vicino.",
        "Il mercato resta debole anche a giugno.",
    ];
    let known = [
        ("Brenzola S.p.A.", "Ciro Valdarni"),
        ("Tessaro S.p.A.", "Pia Montello"),
        ("Gorvani S.p.A.", "Elmo Scarzi"),
    ];
    let new = [
        ("Lundera S.p.A.", "Dora Petrin"),
        ("Camprizi S.p.A.", "Ugo Ferlan"),
    ];
    learns(&frames, &known, &new, 0.85);
}

#[test]
fn japanese_names_never_seen_are_found() {
    let frames = [
        "C株式会社のP社長は会見で計画を発表した。",
        "P氏はC株式会社の新製品を紹介した。",
        "市場は来年も伸びる見通しだ。",
    ];
    let known = [
        ("霧島精工", "沢渡一郎"),
        ("東雲電装", "桐山花子"),
        ("青嵐化成", "水無月健"),
    ];
    let new = [("白樺製作所", "藤堂次郎"), ("月影工業", "篠崎明子")];
    learns(&frames, &known, &new, 0.8);
}

#[test]
fn the_same_seed_proposes_the_same_on_one_thread_and_on_three() {
    let frames = ["Die C lobt P.", "P kennt die C gut.", "Es regnet heute."];
    let known = [
        ("Knarrup GmbH", "Tilda Morwen"),
        ("Velsing AG", "Jorn Haslup"),
    ];
    let [learned, _] = made_up(&frames, &known, &known);
    let text = "Die Ostrel GmbH lobt Mara Quendt.\nTilda Morwen kennt die Velsing AG gut.";
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| propose(&train(&learned, 7, &Cancel::default()).unwrap(), text))
    };
    let once = run(1);
    assert!(!once.is_empty());
    assert_eq!(once, run(3));
}

#[test]
fn what_was_rejected_is_proposed_less() {
    let mut marked: Vec<String> = Vec::new();
    for name in ["Knarrup", "Velsing", "Ostrel", "Drimmel"] {
        marked.push(format!("Die ‹c{name}› wächst."));
    }
    let mut learned = examples(&marked);
    let text = "Die Regierung wächst.";
    let cancel = Cancel::default();
    let sum = |examples: &Examples| {
        let model = train(examples, 1, &cancel).unwrap();
        let proposals = super::propose_above(&model, text, 0.0);
        proposals.iter().map(|p| p.probability).fold(0.0, f32::max)
    };
    let before = sum(&learned);
    learned.sentences.push(Sentence {
        text: "Auch die Regierung schweigt.".into(),
        spans: Vec::new(),
        rejected: vec![Span {
            range: 9..18,
            label: 0,
        }],
    });
    let after = sum(&learned);
    assert!(after < before * 0.7, "{before} before, {after} after");
}

#[test]
fn nothing_to_learn_proposes_nothing() {
    let model = train(&Examples::default(), 1, &Cancel::default()).unwrap();
    assert!(model.is_empty());
    assert_eq!(propose(&model, "Die Knarrup GmbH."), []);
}

#[test]
fn training_stops_when_wished() {
    let cancel = Cancel::default();
    cancel.cancel();
    let learned = examples(&["Die ‹cKnarrup› wächst.".into()]);
    assert!(train(&learned, 1, &cancel).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_is_learned_from_and_read(
        texts in prop::collection::vec("\\PC{0,30}|[a-zA-Z株社の・ー 。’\\-]{0,40}", 1..6),
        places in prop::collection::vec((0..6_usize, 0..40_usize, 1..12_usize, 0..3_usize), 0..6),
    ) {
        let mut examples = examples(&texts.iter().map(|t| t.replace(['‹', '›'], "")).collect::<Vec<_>>());
        for (sentence, start, length, label) in places {
            let count = examples.sentences.len();
            let sentence = &mut examples.sentences[sentence % count];
            sentence.spans.push(Span { range: start..start + length, label });
        }
        let model = train(&examples, 3, &Cancel::default()).unwrap();
        for text in &texts {
            let mut end = 0;
            for proposal in propose(&model, text) {
                let range = proposal.range.to_range();
                prop_assert!(proposal.range.slice(text).is_some());
                prop_assert!(range.start >= end);
                prop_assert!((0.0..=1.01).contains(&proposal.probability));
                end = range.end;
            }
        }
    }
}
