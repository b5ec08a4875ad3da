//! `evaluate`: how well mentions are found by what was learned from others.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};

use super::{Out, Working, open, refuse};
use crate::{
    cli::exit::Exit,
    explain,
    l10n::{Localizer, messages as m},
    model::{Report, Session},
    suggest::{Agreement, Examples, Extent, Score, train},
    task::Cancel,
    text::script::{self, Script},
    workspace::Access,
};

pub(super) struct Options {
    pub(super) test: Option<PathBuf>,
    pub(super) train_sentences: Option<NonZeroU32>,
    pub(super) seed: u64,
}

pub(super) fn run(out: &mut Out, session: &Path, options: &Options) -> Exit {
    let Some((workspace, mut report)) = open(out, session, Access::Read) else {
        return Exit::Problems;
    };
    let session = workspace.session().clone();
    let mut learned = Examples::of_session(&session, Extent::Whole);
    let first = options.train_sentences.map(|count| count.get() as usize);
    let tested = match &options.test {
        Some(folder) => {
            if let Some(first) = first {
                learned.sentences.truncate(first);
            }
            let Some((workspace, of_test)) = open(out, folder, Access::Read) else {
                return Exit::Problems;
            };
            report.append(of_test);
            Examples::of_session(workspace.session(), Extent::Whole)
        }
        None => match first {
            Some(first) => learned.split_off(first),
            None => learned.split_fifth(options.seed),
        },
    };
    if learned.mentions() == 0 {
        let message = m::evaluate_nothing_to_learn(out.l());
        return refuse(out, &message);
    }
    if tested.sentences.is_empty() {
        let message = m::evaluate_nothing_to_test(out.l());
        return refuse(out, &message);
    }
    let working = Working::show(m::progress_learning(out.l()));
    let cancel = Cancel::default();
    let began = Instant::now();
    let trained = train(&learned, options.seed, &cancel);
    let took = began.elapsed();
    let agreement = trained.and_then(|model| Agreement::of(&model, &tested, &cancel));
    drop(working);
    // Nobody cancels it here.
    let Ok(agreement) = agreement else {
        return Exit::Problems;
    };
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    people(out, &session, [&learned, &tested], &agreement, milliseconds);
    machine(out, [&learned, &tested], &agreement, options, milliseconds);
    finish(out, &report)
}

fn finish(out: &mut Out, report: &Report) -> Exit {
    out.problems(report);
    super::exit_for(report)
}

fn people(
    out: &mut Out,
    session: &Session,
    [learned, tested]: [&Examples; 2],
    agreement: &Agreement,
    milliseconds: u64,
) {
    let l = out.l();
    let count = |examples: &Examples| {
        let mentions = examples.mentions() as u64;
        (examples.sentences.len() as u64, mentions)
    };
    let (sentences, mentions) = count(learned);
    let mut lines = vec![m::evaluate_learned(l, sentences, mentions, milliseconds)];
    let (sentences, mentions) = count(tested);
    lines.push(m::evaluate_tested(l, sentences, mentions));
    let mut scores: Vec<(String, Score)> = agreement
        .labels
        .iter()
        .map(|(key, &score)| {
            let label = session.scheme().label(key.as_str());
            let name = label.map_or_else(|| key.to_string(), |label| explain::label(l, label));
            (name, score)
        })
        .collect();
    scores.push((m::evaluate_all(l), agreement.all));
    type Measure = fn(Score) -> [f64; 3];
    let tables: [(String, Measure); 2] = [
        (m::evaluate_exact(l), Score::exact),
        (m::evaluate_overlapping(l), Score::overlapping),
    ];
    for (title, measure) in tables {
        lines.push(String::new());
        lines.extend(table(l, title, &scores, measure));
    }
    for line in lines {
        out.line(&line);
    }
}

/// Rows with a heading; numbers stand flush right.
fn table(
    l: &Localizer,
    title: String,
    scores: &[(String, Score)],
    measure: fn(Score) -> [f64; 3],
) -> Vec<String> {
    let heading = [
        title,
        m::evaluate_precision(l),
        m::evaluate_recall(l),
        "F1".to_owned(),
        m::evaluate_expected(l),
        m::evaluate_proposed(l),
    ];
    let rows = scores.iter().map(|(name, score)| {
        let [precision, recall, f1] = measure(*score).map(|share| l.percent(share));
        let [expected, proposed] = [score.expected, score.proposed].map(|n| l.number(n as u64));
        [name.clone(), precision, recall, f1, expected, proposed]
    });
    let rows: Vec<[String; 6]> = std::iter::once(heading).chain(rows).collect();
    let widest = |column: usize| rows.iter().map(|row| width(&row[column])).max();
    let widths: Vec<usize> = (0..6).map(|column| widest(column).unwrap_or(0)).collect();
    rows.iter()
        .map(|row| {
            let mut line = row[0].clone();
            line.extend(std::iter::repeat_n(' ', widths[0] - width(&row[0])));
            for (cell, widest) in row.iter().zip(&widths).skip(1) {
                line.extend(std::iter::repeat_n(' ', 2 + widest - width(cell)));
                line.push_str(cell);
            }
            line
        })
        .collect()
}

/// Columns of a terminal: two for a Han character or a kana, one for any other.
fn width(text: &str) -> usize {
    let is_wide = |c| {
        let script = script::of(c);
        matches!(script, Script::Han | Script::Hiragana | Script::Katakana) || c == 'ー'
    };
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

fn machine(
    out: &mut Out,
    [learned, tested]: [&Examples; 2],
    agreement: &Agreement,
    options: &Options,
    milliseconds: u64,
) {
    let counts = |examples: &Examples| json!({"sentences": examples.sentences.len(), "mentions": examples.mentions()});
    let labels: serde_json::Map<String, Value> = agreement
        .labels
        .iter()
        .map(|(key, &score)| (key.to_string(), of_score(score)))
        .collect();
    out.set("learned", counts(learned));
    out.set("tested", counts(tested));
    out.set("seed", json!(options.seed));
    out.set("training_ms", json!(milliseconds));
    out.set("labels", Value::Object(labels));
    out.set("all", of_score(agreement.all));
}

fn of_score(score: Score) -> Value {
    let measures = |[precision, recall, f1]: [f64; 3]| json!({"precision": precision, "recall": recall, "f1": f1});
    json!({
        "expected": score.expected,
        "proposed": score.proposed,
        "exact": measures(score.exact()),
        "overlapping": measures(score.overlapping()),
    })
}
