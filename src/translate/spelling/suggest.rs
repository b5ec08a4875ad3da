//! What may have been meant.
//! Invariant: it ends in time; what takes longer is given up by whoever asked, not waited for.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use spellbook::Dictionary;

use super::words;

/// Suggestions that are given.
pub const MOST: usize = 8;
/// Longer words get none, in characters.
const LONGEST: usize = 60;
/// So long is waited for the search by likeness, which goes through the whole dictionary.
const THOROUGH: Duration = Duration::from_millis(400);
/// Searches that nobody waits for any more; with so many no further one is begun.
const GIVEN_UP: usize = 2;

static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// Counts itself out, also when the search panics.
struct Running;

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.fetch_sub(1, Ordering::Relaxed);
    }
}

pub(super) fn suggest(dictionary: &Arc<Dictionary>, word: &str) -> Vec<String> {
    let word = words::plain(word);
    if word.is_empty() || word.chars().count() > LONGEST {
        return Vec::new();
    }
    if RUNNING.fetch_add(1, Ordering::Relaxed) > GIVEN_UP {
        RUNNING.fetch_sub(1, Ordering::Relaxed);
        return Vec::new();
    }
    let running = Running;
    let (sender, receiver) = mpsc::channel();
    let dictionary = dictionary.clone();
    let searching = thread::Builder::new().name("suggestions".to_owned());
    let begun = searching.spawn(move || {
        let _running = running;
        for thorough in [false, true] {
            let search = || {
                let mut found = Vec::new();
                let suggester = dictionary.suggester().with_ngram_suggestions(thorough);
                suggester.suggest(&word, &mut found);
                found
            };
            let found = catch_unwind(AssertUnwindSafe(search)).unwrap_or_default();
            let enough = !found.is_empty();
            if sender.send(found).is_err() || enough {
                break;
            }
        }
    });
    if begun.is_err() {
        return Vec::new();
    }
    let mut found: Vec<String> = Vec::new();
    while let Ok(more) = receiver.recv_timeout(THOROUGH) {
        for one in more {
            if !found.contains(&one) {
                found.push(one);
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    found.truncate(MOST);
    found
}
