//! Keys with their modifiers, written as the language's keyboards and programs write them.
//! Invariant: every key of `action::command::KEYS` has a word or a sign here; letters,
//! digits and function keys stand for themselves.

use crate::{
    action::command::{BadChord, Chord},
    l10n::{Localizer, messages as m},
};

/// How keys are written: in words joined by plus signs, or in Apple's signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    Pc,
    Mac,
}

impl Keyboard {
    /// That of the system the program is made for.
    pub const fn here() -> Self {
        if cfg!(target_os = "macos") {
            Self::Mac
        } else {
            Self::Pc
        }
    }
}

/// A chord as this system's menus show it: `Strg+Umschalt+Z`, `⇧⌘Z`.
pub fn chord(l: &Localizer, chord: Chord) -> String {
    chord_on(l, chord, Keyboard::here())
}

/// A chord as the menus of a given system show it.
pub fn chord_on(l: &Localizer, chord: Chord, keyboard: Keyboard) -> String {
    let key = key(l, &chord.key(), keyboard);
    match keyboard {
        // Apple's order: option, shift, command.
        Keyboard::Mac => [(chord.alt, "⌥"), (chord.shift, "⇧"), (chord.ctrl, "⌘")]
            .into_iter()
            .filter_map(|(on, sign)| on.then_some(sign))
            .chain([key.as_str()])
            .collect(),
        Keyboard::Pc => {
            let mut parts = Vec::new();
            if chord.ctrl {
                parts.push(m::key_ctrl(l));
            }
            if chord.alt {
                parts.push(m::key_alt(l));
            }
            if chord.shift {
                parts.push(m::key_shift(l));
            }
            parts.push(key);
            parts.join("+")
        }
    }
}

/// Why what a person wrote names no chord, and what to write.
pub fn bad_chord(l: &Localizer, bad: &BadChord) -> String {
    // Key maps are written in English whatever the language.
    let example = "Ctrl+Shift+Z";
    match bad {
        BadChord::NoKey { name } if name.is_empty() => m::bad_chord_no_key(l, example),
        BadChord::NoKey { name } => m::bad_chord_unknown_key(l, name, example),
        BadChord::NoModifier { name } => {
            let names = l.alternatives(&["Ctrl", "Alt", "Shift"]);
            m::bad_chord_unknown_modifier(l, name, &names)
        }
    }
}

fn key(l: &Localizer, name: &str, keyboard: Keyboard) -> String {
    let sign = sign(name).or_else(|| match keyboard {
        Keyboard::Mac => mac_sign(name),
        Keyboard::Pc => None,
    });
    match (name, sign) {
        (_, Some(sign)) => sign.to_owned(),
        ("Escape", _) => m::key_escape(l),
        ("Tab", _) => m::key_tab(l),
        ("Backspace", _) => m::key_backspace(l),
        ("Enter", _) => m::key_enter(l),
        ("Space", _) => m::key_space(l),
        ("Insert", _) => m::key_insert(l),
        ("Delete", _) => m::key_delete(l),
        ("Home", _) => m::key_home(l),
        ("End", _) => m::key_end(l),
        ("PageUp", _) => m::key_page_up(l),
        ("PageDown", _) => m::key_page_down(l),
        _ => name.to_owned(),
    }
}

/// What is printed alike on every keyboard.
fn sign(name: &str) -> Option<&'static str> {
    Some(match name {
        "Up" => "↑",
        "Down" => "↓",
        "Left" => "←",
        "Right" => "→",
        "Plus" => "+",
        "Minus" => "-",
        "Comma" => ",",
        "Period" => ".",
        "Slash" => "/",
        _ => return None,
    })
}

/// The signs of Apple's menus. The space bar and the key Insert have none.
fn mac_sign(name: &str) -> Option<&'static str> {
    Some(match name {
        "Escape" => "⎋",
        "Tab" => "⇥",
        "Backspace" => "⌫",
        "Enter" => "↩",
        "Delete" => "⌦",
        "Home" => "↖",
        "End" => "↘",
        "PageUp" => "⇞",
        "PageDown" => "⇟",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        action::command::KEYS,
        l10n::UiLanguage::{self, *},
    };

    #[track_caller]
    fn parsed(text: &str) -> Chord {
        text.parse().expect("a chord")
    }

    #[track_caller]
    fn pc(language: UiLanguage, text: &str, want: &str) {
        let l = Localizer::new(language);
        assert_eq!(chord_on(&l, parsed(text), Keyboard::Pc), want);
    }

    #[test]
    fn keys_are_called_what_keyboards_call_them() {
        pc(English, "Ctrl+Shift+Z", "Ctrl+Shift+Z");
        pc(German, "Ctrl+Shift+Z", "Strg+Umschalt+Z");
        pc(Italian, "Ctrl+Shift+Z", "Ctrl+Maiusc+Z");
        pc(Japanese, "Ctrl+Shift+Z", "Ctrl+Shift+Z");
        pc(German, "Delete", "Entf");
        pc(German, "Alt+Enter", "Alt+Eingabe");
        pc(German, "Ctrl+PageUp", "Strg+Bild auf");
        pc(Italian, "Delete", "Canc");
        pc(Italian, "Enter", "Invio");
        pc(Japanese, "Delete", "Delete");
        pc(Japanese, "Enter", "Enter");
        pc(German, "Ctrl+Plus", "Strg++");
        pc(German, "F12", "F12");
        pc(English, "Shift+Up", "Shift+↑");
    }

    #[test]
    fn a_mac_writes_signs_in_apples_order() {
        let l = Localizer::new(German);
        let mac = |text| chord_on(&l, parsed(text), Keyboard::Mac);
        assert_eq!(mac("Ctrl+Shift+Z"), "⇧⌘Z");
        assert_eq!(mac("Ctrl+Alt+Shift+Delete"), "⌥⇧⌘⌦");
        assert_eq!(mac("Space"), "Leertaste");
        assert_eq!(mac("Ctrl+Comma"), "⌘,");
    }

    #[test]
    fn no_two_keys_are_written_alike() {
        for language in UiLanguage::ALL {
            let l = Localizer::new(language);
            for keyboard in [Keyboard::Pc, Keyboard::Mac] {
                let written: BTreeSet<String> =
                    KEYS.iter().map(|name| key(&l, name, keyboard)).collect();
                assert_eq!(written.len(), KEYS.len(), "{language:?} {keyboard:?}");
            }
        }
    }

    /// A key that is added to the list must be given its word: only function keys keep
    /// the name key maps write, and German calls few of the others what English does.
    #[test]
    fn every_key_has_its_word_in_german() {
        let l = Localizer::new(German);
        let as_written: Vec<&str> = KEYS
            .iter()
            .copied()
            .filter(|name| key(&l, name, Keyboard::Pc) == *name)
            .filter(|name| !name.starts_with('F'))
            .collect();
        assert_eq!(as_written, ["Tab"]);
    }

    #[track_caller]
    fn bad(language: UiLanguage, text: &str, want: &str) {
        let error = text.parse::<Chord>().expect_err("no chord");
        assert_eq!(bad_chord(&Localizer::new(language), &error), want);
    }

    #[test]
    fn a_key_that_does_not_exist_is_named_with_one_that_does() {
        bad(
            English,
            "Ctrl+",
            "No key is named: write one at the end, as in Ctrl+Shift+Z",
        );
        bad(
            English,
            "Ctrl+Any",
            "There is no key “Any”: write a letter, a digit or the name of a key, as in Ctrl+Shift+Z",
        );
        bad(
            German,
            "Hyper+A",
            "Die Zusatztaste »Hyper« gibt es nicht: möglich sind Ctrl, Alt oder Shift",
        );
    }
}
