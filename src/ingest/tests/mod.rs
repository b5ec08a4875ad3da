//! What is found on a page, from files; and that no bytes do harm.

mod bytes;
mod dates;
mod pages;

use crate::{
    ingest::{Hints, Ingested, plain_text},
    model::{
        Report,
        document::{BlockKind, Field},
    },
};

fn ingest(file: &str, bytes: &[u8]) -> (Ingested, Report) {
    let mut report = Report::new();
    let ingested = plain_text(file, bytes, &Hints::default(), &mut report).unwrap();
    (ingested, report)
}

/// The one finding of a field.
#[track_caller]
fn finding(ingested: &Ingested, field: Field) -> Option<String> {
    let mut all = ingested
        .head
        .findings
        .iter()
        .filter(|finding| finding.field == field);
    let first = all.next()?;
    assert_eq!(all.next(), None);
    Some(first.value.clone())
}

/// Reasons and texts of the passages.
fn passages(ingested: &Ingested) -> Vec<(String, String)> {
    let passages = ingested.head.left_out.iter();
    passages
        .map(|p| {
            (
                p.reason.key().to_owned(),
                p.at.slice(&ingested.text).unwrap().to_owned(),
            )
        })
        .collect()
}

/// One letter a block: Heading, Paragraph, List item, Caption.
fn blocks(ingested: &Ingested) -> String {
    let letter = |kind| match kind {
        BlockKind::Heading => 'H',
        BlockKind::Paragraph => 'P',
        BlockKind::ListItem => 'L',
        BlockKind::Caption => 'C',
    };
    ingested
        .head
        .blocks
        .iter()
        .map(|block| letter(block.kind))
        .collect()
}
