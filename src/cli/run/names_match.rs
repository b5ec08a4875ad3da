//! `names-match`: how well names are found by their spelling in another writing.

use std::{io::Read as _, path::Path, time::Instant};

use serde_json::{Value, json};

use super::{Out, refuse};
use crate::{
    cli::exit::Exit,
    l10n::{Localizer, messages as m},
    names::compare::{BadPair, LONGEST_LINE, Pair, PairError, Ranked, Ranking, read_pairs},
};

/// The longest file that is read, in bytes.
const LONGEST: u64 = 64 << 20;
/// At most so many bad lines are printed for people.
const SHOWN: usize = 50;

pub(super) fn run(out: &mut Out, file: &Path, first: usize, ranks: bool) -> Exit {
    let bytes = match read(file) {
        Ok(bytes) if bytes.len() as u64 > LONGEST => {
            let message = m::error_format_too_large(out.l(), LONGEST >> 20);
            return refuse(out, &message);
        }
        Ok(bytes) => bytes,
        Err(error) => {
            let message = m::error_io(out.l(), &file.to_string_lossy(), &error.to_string());
            return refuse(out, &message);
        }
    };
    let mut found = read_pairs(&bytes);
    say_bad(out, &found.bad);
    found.pairs.truncate(first);
    let pairs = found.pairs;
    if pairs.is_empty() {
        let message = m::names_match_nothing(out.l());
        return refuse(out, &message);
    }
    let start = Instant::now();
    let ranking = Ranking::of(&pairs);
    let seconds = start.elapsed().as_secs_f64();
    let (one, five) = (ranking.top(1), ranking.top(5));
    let mean = ranking.mean_reciprocal_rank();
    let l = out.l();
    let lines = [
        m::names_match_pairs(l, pairs.len() as u64),
        m::names_match_first(l, &l.percent(one)),
        m::names_match_five(l, &l.percent(five)),
        m::names_match_mean(l, &l.fraction(mean, 3)),
        m::names_match_time(l, &l.fraction(seconds, 2)),
    ];
    for line in lines {
        out.line(&line);
    }
    out.set("pairs", json!(pairs.len()));
    out.set("top1", json!(one));
    out.set("top5", json!(five));
    out.set("mrr", json!(mean));
    out.set("seconds", json!(seconds));
    if ranks {
        show_ranks(out, &pairs, &ranking);
    }
    match found.bad.is_empty() {
        true => Exit::Ok,
        false => Exit::Problems,
    }
}

/// The file, or a little more of it than is taken.
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(file)?;
    file.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn show_ranks(out: &mut Out, pairs: &[Pair], ranking: &Ranking) {
    let mut rows: Vec<Value> = Vec::new();
    for ((pair, place), ranked) in pairs.iter().zip(&ranking.places).zip(&ranking.ranked) {
        let latin = |it: &Ranked| pairs.get(it.index).map_or("", |pair| pair.latin.as_str());
        if out.is_json() {
            let best = ranked.iter();
            let best: Vec<Value> = best.map(|it| json!([latin(it), it.score])).collect();
            rows.push(json!({
                "q": pair.foreign,
                "latin": pair.latin,
                "place": place,
                "ranked": best,
            }));
        } else {
            let first = ranked.first().map_or("", latin);
            let (name, own) = (&pair.foreign, &pair.latin);
            let line = m::names_match_row(out.l(), name, own, *place as u64, first);
            out.line(&line);
        }
    }
    out.set("ranks", Value::Array(rows));
}

/// Lines left out, to standard error for people.
fn say_bad(out: &mut Out, bad: &[BadPair]) {
    let mut rows = Vec::new();
    for (n, bad) in bad.iter().enumerate() {
        let why = why(out.l(), bad.error);
        if !out.is_json() && n < SHOWN {
            eprintln!("{}", m::names_match_bad(out.l(), bad.line as u64, &why));
        }
        rows.push(json!({ "line": bad.line, "message": why }));
    }
    if !out.is_json() && bad.len() > SHOWN {
        let more = (bad.len() - SHOWN) as u64;
        eprintln!("{}", m::result_more_problems(out.l(), more));
    }
    out.set("bad_lines", Value::Array(rows));
}

fn why(l: &Localizer, error: PairError) -> String {
    match error {
        PairError::Encoding => m::names_match_encoding(l),
        PairError::Tabs(count) => m::names_match_tabs(l, count as u64),
        PairError::Missing => m::names_match_missing(l),
        PairError::TooLong => m::names_match_long(l, LONGEST_LINE as u64),
    }
}
