//! Keys pressed in this frame as commands, on any keyboard.
//! Invariant: a chord that was heard as a command is taken out of the input, so that no
//! widget acts on it a second time.
//!
//! egui gives the key by what the layout makes of it (`key`) or, where it has no name for
//! that, by where it lies on an American keyboard; and the latter once more as
//! `physical_key`. What was typed follows as text, unless Ctrl was held.

use egui::{Event, Key, Modifiers};

use crate::action::command::{Chord, Command, Heard, KeyMap};

/// A key event with what it typed.
#[derive(Debug, Clone, Copy)]
pub struct Press<'a> {
    pub key: Key,
    pub physical: Option<Key>,
    pub modifiers: Modifiers,
    /// `None`: nothing, or nobody knows.
    pub typed: Option<&'a str>,
}

impl<'a> Press<'a> {
    /// The press of a key among these events, at this place.
    pub fn at(events: &'a [Event], place: usize) -> Option<Self> {
        let Event::Key {
            key,
            physical_key,
            pressed: true,
            modifiers,
            ..
        } = *events.get(place)?
        else {
            return None;
        };
        let typed = match events.get(place + 1) {
            Some(Event::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        Some(Self {
            key,
            physical: physical_key,
            modifiers,
            typed,
        })
    }

    /// The chords it may stand for, the likeliest first; none for keys that no chord names.
    pub fn chords(&self) -> Vec<Chord> {
        let mut chords = Vec::new();
        let shift = self.modifiers.shift;
        let mut add = |key: Key, shift: bool| {
            let chord = named(key).and_then(|name| name.parse::<Chord>().ok());
            if let Some(mut chord) = chord {
                chord.ctrl = self.modifiers.command || self.modifiers.ctrl;
                chord.alt = self.modifiers.alt;
                chord.shift = shift;
                if !chords.contains(&chord) {
                    chords.push(chord);
                }
            }
        };
        if is_letter(self.key) && !self.is_letter_command() {
            return chords;
        }
        // A dead key types nothing yet: the acute of German keyboards lies where others have
        // the equals sign.
        let dead = self.key == Key::Equals
            && self.physical == Some(Key::Equals)
            && !self.modifiers.any()
            && self.typed.is_none();
        if dead {
            return chords;
        }
        // On a French keyboard the digits lie on Shift, on an Arabic one they are others: the
        // place of the key says which. Keys with names of their own, such as the arrows of
        // the number pad, are what they are called.
        if let Some(place) = self.physical.filter(|place| is_digit(*place))
            && (is_sign(self.key) || is_digit(self.key))
        {
            add(if is_digit(self.key) { self.key } else { place }, shift);
        }
        // A sign that the layout puts on Shift, or on another key, is that sign.
        let moved = self.key == Key::Plus || self.physical.is_some_and(|place| place != self.key);
        if shift && is_sign(self.key) && moved {
            // Plus is typed with Shift on many keyboards; the key says it already.
            add(self.key, false);
        }
        add(self.key, shift && self.key != Key::Plus);
        if let Some(place) = self.physical
            && SIGNS_FOR_LETTERS.contains(&(place, self.key))
        {
            add(place, shift);
        }
        chords
    }

    /// Whether a letter stands for a command. Where the layout gives no Latin letter its
    /// place counts; a sign typed with AltGr, or a letter with a mark, is no command.
    fn is_letter_command(&self) -> bool {
        let Some(typed) = self.typed.and_then(|text| text.chars().next()) else {
            return true;
        };
        let name = self.key.name();
        let own = typed.is_ascii() && name.eq_ignore_ascii_case(typed.encode_utf8(&mut [0; 4]));
        own || is_other_writing(typed)
    }
}

/// Signs that lie where other layouts have letters, on layouts without Latin letters: Greek,
/// Hebrew, Arabic. Place and sign.
const SIGNS_FOR_LETTERS: &[(Key, Key)] = &[
    (Key::Q, Key::Semicolon),
    (Key::Q, Key::Colon),
    (Key::Q, Key::Slash),
    (Key::W, Key::Quote),
    (Key::L, Key::Slash),
    (Key::M, Key::Quote),
];

/// Whether it belongs to a writing other than Latin: no ASCII, no Latin letter with marks,
/// no sign of punctuation, currency or mathematics.
fn is_other_writing(c: char) -> bool {
    matches!(c, '\u{370}'..) && !matches!(c, '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{2bff}')
}

fn is_digit(key: Key) -> bool {
    key.name().len() == 1 && key.name().as_bytes()[0].is_ascii_digit()
}

fn is_letter(key: Key) -> bool {
    key.name().len() == 1 && key.name().as_bytes()[0].is_ascii_alphabetic()
}

/// Whether a key is called after a sign that it types.
fn is_sign(key: Key) -> bool {
    matches!(
        key,
        Key::Plus
            | Key::Equals
            | Key::Minus
            | Key::Comma
            | Key::Period
            | Key::Slash
            | Key::Colon
            | Key::Semicolon
            | Key::Backslash
            | Key::Pipe
            | Key::Questionmark
            | Key::Exclamationmark
            | Key::OpenBracket
            | Key::CloseBracket
            | Key::OpenCurlyBracket
            | Key::CloseCurlyBracket
            | Key::Backtick
            | Key::Quote
    )
}

/// The key as key maps name it.
fn named(key: Key) -> Option<&'static str> {
    Some(match key {
        Key::ArrowUp => "Up",
        Key::ArrowDown => "Down",
        Key::ArrowLeft => "Left",
        Key::ArrowRight => "Right",
        Key::Escape => "Escape",
        Key::Tab => "Tab",
        Key::Backspace => "Backspace",
        Key::Enter => "Enter",
        Key::Space => "Space",
        Key::Insert => "Insert",
        Key::Delete => "Delete",
        Key::Home => "Home",
        Key::End => "End",
        Key::PageUp => "PageUp",
        Key::PageDown => "PageDown",
        Key::Plus | Key::Equals => "Plus",
        Key::Minus => "Minus",
        Key::Comma => "Comma",
        Key::Period => "Period",
        Key::Slash => "Slash",
        other => {
            let name = other.name();
            let letter_or_digit = name.len() == 1 && name.as_bytes()[0].is_ascii_alphanumeric();
            let function = name.starts_with('F') && name[1..].parse::<u8>().is_ok_and(|n| n <= 12);
            return (letter_or_digit || function).then_some(name);
        }
    })
}

/// The system says that something was copied, cut or pasted, not which keys said so.
pub fn of_clipboard(event: &Event) -> Option<Chord> {
    let text = match event {
        Event::Copy => "Ctrl+C",
        Event::Cut => "Ctrl+X",
        Event::Paste(_) => "Ctrl+V",
        _ => return None,
    };
    text.parse().ok()
}

/// Takes out of the input what the key map knows. In a field, `in_reader` is false and
/// chords that could be typing are left alone, undo and redo among them: a field undoes what
/// was typed into it.
pub fn take(ctx: &egui::Context, keymap: &KeyMap, in_reader: bool) -> Vec<Heard> {
    let typing = ctx.text_edit_focused();
    ctx.input_mut(|input| take_from(&mut input.events, keymap, in_reader, typing))
}

/// The same while the translation editor has the focus. `undoes`: whether undo, or redo, is
/// about what was typed.
pub fn take_translating(
    ctx: &egui::Context,
    keymap: &KeyMap,
    typing: bool,
    undoes: impl Fn(bool) -> bool,
) -> Vec<Heard> {
    let of_field = |command: Command| match command {
        Command::Undo => undoes(false),
        Command::Redo => undoes(true),
        _ => false,
    };
    ctx.input_mut(|input| {
        let events = &mut input.events;
        let hear = |place: usize| {
            let chords = Press::at(events, place)?.chords();
            let heard = chords
                .into_iter()
                .find_map(|chord| keymap.hear_translating(chord, typing));
            heard.filter(|heard| !of_field(heard.command))
        };
        let all: Vec<Option<Heard>> = (0..events.len()).map(hear).collect();
        let (mut taken, mut after) = (all.iter(), false);
        events.retain(|event| {
            let is_taken = taken.next().is_some_and(Option::is_some);
            // With Alt a key types what it types without; as a command it types nothing.
            let typed = std::mem::replace(&mut after, is_taken) && matches!(event, Event::Text(_));
            !is_taken && !typed
        });
        all.into_iter().flatten().collect()
    })
}

fn take_from(
    events: &mut Vec<Event>,
    keymap: &KeyMap,
    in_reader: bool,
    typing: bool,
) -> Vec<Heard> {
    let of_field =
        |command: Command| typing && !in_reader && matches!(command, Command::Undo | Command::Redo);
    let hear = |place: usize| {
        let chords = match Press::at(events, place) {
            Some(press) => press.chords(),
            None if in_reader => of_clipboard(events.get(place)?).into_iter().collect(),
            None => Vec::new(),
        };
        let mut heard = chords
            .into_iter()
            .filter_map(|chord| keymap.hear(chord, in_reader));
        heard.next().filter(|heard| !of_field(heard.command))
    };
    let all: Vec<Option<Heard>> = (0..events.len()).map(hear).collect();
    let mut taken = all.iter();
    events.retain(|_| taken.next().is_none_or(Option::is_none));
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
