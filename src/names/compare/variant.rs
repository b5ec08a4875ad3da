//! Two spellings of one word, both in Latin letters: Müller and Mueller, Katarina and
//! Catherine, Čajkovskij and Tchaikovsky.
//! Invariant: symmetric; 1 for equal spellings, 0 where nothing stands for anything.

/// Letters that are one sound, the longest first.
const TOGETHER: [(&str, &str); 20] = [
    ("tsch", "C"),
    ("shch", "S"),
    ("sch", "S"),
    ("tch", "C"),
    ("sh", "S"),
    ("ch", "C"),
    ("kh", "h"),
    ("zh", "Z"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("ck", "k"),
    ("dj", "j"),
    ("ts", "z"),
    ("tz", "z"),
    ("ou", "u"),
    ("ae", "e"),
    ("oe", "o"),
    ("ue", "u"),
    ("x", "ks"),
];

/// How alike two words are by their sounds, from 0 to 1.
pub(super) fn alike(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let (a, b) = (sounds(a), sounds(b));
    let longest = a.len().max(b.len());
    if longest == 0 {
        return 0.0;
    }
    (1.0 - f64::from(distance(&a, &b)) / longest as f64).max(0.0)
}

/// The consonants in order, for finding words that may be alike: those that are often
/// written for each other are one.
pub(super) fn skeleton(word: &str) -> String {
    let mut skeleton = String::new();
    for sound in sounds(word) {
        let kind = match sound {
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'h' | b'w' => continue,
            b'b' | b'p' | b'v' | b'f' => 'p',
            b'd' | b't' => 't',
            b'g' | b'k' | b'c' | b'q' => 'k',
            b's' | b'z' | b'S' | b'C' | b'Z' | b'j' => 's',
            b'l' | b'r' => 'r',
            b'm' | b'n' => 'n',
            sound => char::from(sound),
        };
        if !skeleton.ends_with(kind) {
            skeleton.push(kind);
        }
    }
    skeleton
}

/// One byte a sound, doubled ones once.
pub(super) fn sounds(word: &str) -> Vec<u8> {
    let mut sounds = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.bytes().next() {
        let found = TOGETHER
            .iter()
            .find(|(letters, _)| rest.starts_with(letters));
        let (letters, sound) = match found {
            Some((letters, sound)) => (letters.len(), sound.as_bytes()),
            None => (rest.chars().next().map_or(1, char::len_utf8), &[c][..]),
        };
        for &sound in sound {
            if sounds.last() != Some(&sound) {
                sounds.push(sound);
            }
        }
        rest = rest.get(letters..).unwrap_or_default();
    }
    sounds
}

/// Edit distance with what is often written for each other at less than one.
fn distance(a: &[u8], b: &[u8]) -> f32 {
    let mut above: Vec<f32> = vec![0.0];
    for &sound in b {
        above.push(above[above.len() - 1] + gone(sound));
    }
    for &from in a {
        let mut row = vec![above[0] + gone(from)];
        for (n, &to) in b.iter().enumerate() {
            let other = above[n] + instead(from, to);
            let lost = above[n + 1] + gone(from);
            let more = row[n] + gone(to);
            row.push(other.min(lost).min(more));
        }
        above = row;
    }
    above[above.len() - 1]
}

fn is_vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn gone(sound: u8) -> f32 {
    match sound {
        b'h' => 0.4,
        _ if is_vowel(sound) => 0.6,
        _ => 1.0,
    }
}

fn instead(from: u8, to: u8) -> f32 {
    if from == to {
        return 0.0;
    }
    let pair = |one: &[u8]| one.contains(&from) && one.contains(&to);
    match () {
        () if pair(b"iyj") => 0.15,
        () if pair(b"ckq") || pair(b"vwf") || pair(b"szc") => 0.25,
        () if is_vowel(from) && is_vowel(to) => 0.5,
        () if pair(b"SCsZ") || pair(b"jZCg") => 0.4,
        () if pair(b"gk") || pair(b"dt") || pair(b"bp") || pair(b"bv") || pair(b"uvw") => 0.6,
        () => 1.0,
    }
}
