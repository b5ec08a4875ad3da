//! The keys of the list while it has the focus.
//! Invariant: a key that is heard here is taken out of the input.

use egui::{Event, Key, Modifiers, Ui};

/// What a key asks of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Rows down, or up where negative.
    By(isize),
    First,
    Last,
    /// To the reader, or to one beside it.
    Open {
        beside: bool,
    },
    Remove,
    /// Letters to look for.
    Typed(String),
}

/// What was pressed in this frame; a page is so many rows.
pub fn heard(ui: &Ui, page: usize) -> Vec<Heard> {
    let page = isize::try_from(page.max(1)).unwrap_or(1);
    let bare = |key: &Key| {
        Some(match key {
            Key::ArrowDown => Heard::By(1),
            Key::ArrowUp => Heard::By(-1),
            Key::PageDown => Heard::By(page),
            Key::PageUp => Heard::By(-page),
            Key::Home => Heard::First,
            Key::End => Heard::Last,
            Key::Enter => Heard::Open { beside: false },
            Key::Delete => Heard::Remove,
            _ => return None,
        })
    };
    let mut heard = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let found = match event {
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } => match modifiers {
                    modifiers if modifiers.is_none() => bare(key),
                    modifiers if modifiers.matches_exact(Modifiers::COMMAND) => {
                        (*key == Key::Enter).then_some(Heard::Open { beside: true })
                    }
                    _ => None,
                },
                Event::Text(text) if !text.trim().is_empty() || text == " " => {
                    Some(Heard::Typed(text.clone()))
                }
                _ => None,
            };
            let mine = found.is_some();
            heard.extend(found);
            !mine
        });
    });
    heard
}

/// Letters typed one after the other, to find a title by its beginning.
#[derive(Debug, Default)]
pub struct TypeAhead {
    typed: String,
    at: f64,
}

/// Seconds after which typing begins anew.
const PAUSE: f64 = 1.0;

impl TypeAhead {
    /// Takes letters in and says what to look for, and whether the row at hand may stay.
    pub fn type_in(&mut self, letters: &str, now: f64) -> (String, bool) {
        if now - self.at > PAUSE {
            self.typed.clear();
        }
        self.at = now;
        self.typed.push_str(letters);
        let mut typed = self.typed.chars();
        let first = typed.next();
        // The same letter again goes on to the next title that begins with it.
        match first {
            Some(first) if typed.all(|c| c == first) => (first.to_string(), false),
            _ => (self.typed.clone(), true),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_add_up_until_a_pause() {
        let mut ahead = TypeAhead::default();
        assert_eq!(ahead.type_in("m", 10.0), ("m".to_owned(), false));
        assert_eq!(ahead.type_in("i", 10.5), ("mi".to_owned(), true));
        assert_eq!(ahead.type_in("k", 12.0), ("k".to_owned(), false));
        assert_eq!(ahead.type_in("k", 12.2), ("k".to_owned(), false));
    }
}
