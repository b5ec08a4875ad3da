//! From mention to mention, and what grows and shrinks the selection.

use std::ops::ControlFlow;

use crate::{
    action::command::Command,
    model::{Document, Key, Mention, Status},
    text::{ByteOffset, TextRange, segment},
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

/// So many bytes back are looked at first.
const NEAR: u32 = 4096;

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
    let mentions = document.mentions();
    let chosen = view.chosen().and_then(|id| mentions.get(id));
    let from = chosen.map_or(view.head(), |now| now.ranges.start());
    let ends = (ByteOffset::new(0), ByteOffset::new(u32::MAX));
    // What starts before a place, or is at hand, lies before it.
    let is_after = |mention: &Mention| match chosen {
        Some(now) => Key::of(mention) > Key::of(now),
        None => mention.ranges.start() >= from,
    };
    let is_before = |mention: &Mention| match chosen {
        Some(now) => Key::of(mention) < Key::of(now),
        None => mention.ranges.start() < from,
    };
    let first = |start, fits: &dyn Fn(&Mention) -> bool| {
        let mut seek = |mention| match wanted(mention) && fits(mention) {
            true => ControlFlow::Break(mention),
            false => ControlFlow::Continue(()),
        };
        mentions.visit(start, ends.1, &mut seek).break_value()
    };
    let last = |end: ByteOffset, fits: &dyn Fn(&Mention) -> bool| {
        // Back in steps that grow, since a visit goes forward.
        let mut step = NEAR;
        loop {
            let start = ByteOffset::new(end.get().saturating_sub(step));
            let mut found = None;
            let _ = mentions.visit(start, end, &mut |mention| {
                let within = mention.ranges.start() >= start || start == ends.0;
                if within && wanted(mention) && fits(mention) {
                    found = Some(mention);
                }
                ControlFlow::<()>::Continue(())
            });
            if found.is_some() || start == ends.0 {
                return found;
            }
            step = step.saturating_mul(4);
        }
    };
    let found = match forward {
        true => first(from, &is_after).or_else(|| first(ends.0, &|_| true)),
        false => last(from, &is_before).or_else(|| last(ends.1, &|_| true)),
    };
    match found {
        Some(mention) => {
            view.choose(mention);
            true
        }
        None => false,
    }
}
