//! A key with its modifiers.
//! Invariant: `parse` and `Display` are inverse; the key's name is one of `KEYS`.

use std::{fmt, str::FromStr};

/// The keys a chord may name, as they are written in key maps. Letters and digits by
/// themselves.
pub const KEYS: &[&str] = &[
    "Up",
    "Down",
    "Left",
    "Right",
    "Escape",
    "Tab",
    "Backspace",
    "Enter",
    "Space",
    "Insert",
    "Delete",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Plus",
    "Minus",
    "Comma",
    "Period",
    "Slash",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
];

/// A key pressed together with modifiers. `Ctrl` is the command key on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chord {
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
    key: KeyName,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum KeyName {
    Character(char),
    Named(&'static str),
}

/// Why a text names no chord.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadChord {
    #[error("no key {name:?}")]
    NoKey { name: String },
    #[error("no modifier {name:?}")]
    NoModifier { name: String },
}

impl Chord {
    /// The key's name: a letter in upper case, a digit, or one of the named keys.
    pub fn key(&self) -> String {
        match self.key {
            KeyName::Character(c) => c.to_string(),
            KeyName::Named(name) => name.to_owned(),
        }
    }

    /// Whether it can be told from typing: with Ctrl or Alt, or a function key.
    pub fn is_never_text(&self) -> bool {
        let function = match self.key {
            KeyName::Named(name) => {
                name.len() > 1 && name.starts_with('F') && name[1..].parse::<u8>().is_ok()
            }
            KeyName::Character(_) => false,
        };
        self.ctrl || self.alt || function
    }
}

impl FromStr for Chord {
    type Err = BadChord;

    /// Reads `Ctrl+Shift+Z`, `F6`, `1`: modifiers in any order and case, the key last.
    ///
    /// # Errors
    /// A key or a modifier that does not exist.
    fn from_str(text: &str) -> Result<Self, BadChord> {
        let mut parts: Vec<&str> = text.split('+').map(str::trim).collect();
        let name = parts.pop().unwrap_or_default();
        let mut characters = name.chars();
        let key = match (characters.next(), characters.next()) {
            (Some(c), None) if c.is_ascii_alphanumeric() => {
                KeyName::Character(c.to_ascii_uppercase())
            }
            _ => KEYS
                .iter()
                .find(|key| key.eq_ignore_ascii_case(name))
                .map(|key| KeyName::Named(key))
                .ok_or_else(|| BadChord::NoKey {
                    name: name.to_owned(),
                })?,
        };
        let mut chord = Self {
            ctrl: false,
            alt: false,
            shift: false,
            key,
        };
        for modifier in parts {
            match modifier.to_ascii_lowercase().as_str() {
                "ctrl" | "cmd" | "command" => chord.ctrl = true,
                "alt" => chord.alt = true,
                "shift" => chord.shift = true,
                _ => {
                    return Err(BadChord::NoModifier {
                        name: modifier.to_owned(),
                    });
                }
            }
        }
        Ok(chord)
    }
}

impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (on, name) in [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ] {
            if on {
                f.write_str(name)?;
            }
        }
        f.write_str(&self.key())
    }
}
