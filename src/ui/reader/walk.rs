//! From mention to mention, and what grows and shrinks the selection.

use crate::{
    action::command::Command,
    model::{Document, Mention, Status},
    text::{TextRange, segment},
    workspace::View,
};

/// Carries out a command that moves in one document. Says whether there was where to go.
pub fn walk(view: &mut View, document: &Document, command: Command, rejected: bool) -> bool {
    let text = document.text().as_str();
    match command {
        Command::SelectAll => {
            let Some(all) = TextRange::from_range(0..text.len()) else {
                return false;
            };
            view.select(all.start(), all.end());
            true
        }
        Command::Deselect => {
            view.release();
            true
        }
        Command::Grow => {
            let from = view.range().or_else(|| segment::word_at(text, view.head()));
            let Some(from) = from else { return false };
            let to = match view.range() {
                Some(range) => segment::grow(text, range),
                None => from,
            };
            let grew = view.range() != Some(to);
            if grew {
                view.grow(to);
            }
            grew
        }
        Command::Shrink => view.shrink(),
        Command::NextMention => step(view, document, true, |mention| {
            rejected || mention.status != Status::Rejected
        }),
        Command::PreviousMention => step(view, document, false, |mention| {
            rejected || mention.status != Status::Rejected
        }),
        Command::NextProposal => step(view, document, true, waits),
        Command::PreviousProposal => step(view, document, false, waits),
        _ => false,
    }
}

/// Whether somebody has to decide on it.
fn waits(mention: &Mention) -> bool {
    matches!(mention.status, Status::Proposed | Status::InQuestion)
}

/// Takes the next mention in hand, round the end of the document if need be.
fn step(
    view: &mut View,
    document: &Document,
    forward: bool,
    wanted: impl Fn(&Mention) -> bool,
) -> bool {
    let key = |mention: &Mention| {
        (
            mention.ranges.start(),
            mention.ranges.bounds().end(),
            mention.id,
        )
    };
    let chosen = view.chosen().and_then(|id| document.mentions().get(id));
    let head = view.head();
    let mentions = || document.mentions().iter().filter(|mention| wanted(mention));
    let found = match (forward, chosen) {
        (true, Some(now)) => mentions()
            .filter(|mention| key(mention) > key(now))
            .min_by_key(|mention| key(mention)),
        (true, None) => mentions()
            .filter(|mention| mention.ranges.start() >= head)
            .min_by_key(|mention| key(mention)),
        (false, Some(now)) => mentions()
            .filter(|mention| key(mention) < key(now))
            .max_by_key(|mention| key(mention)),
        (false, None) => mentions()
            .filter(|mention| mention.ranges.start() < head)
            .max_by_key(|mention| key(mention)),
    };
    let found = found.or_else(|| match forward {
        true => mentions().min_by_key(|mention| key(mention)),
        false => mentions().max_by_key(|mention| key(mention)),
    });
    match found {
        Some(mention) => {
            view.choose(mention);
            true
        }
        None => false,
    }
}
