//! Kana as sounds: one character for each consonant and each vowel.
//! `S` is sh, `C` is ch, `T` is ts, `N` the n that is a beat of its own, `Q` the small tsu,
//! `-` the long vowel.
//! Invariant: only these, `a` to `z` and nothing else come out.

/// The sounds of a word; hiragana count as katakana, other characters are left out.
pub(super) fn sounds(word: &str) -> String {
    let mut beats: Vec<String> = Vec::new();
    for c in word.chars() {
        let c = katakana(c);
        if let Some(beat) = beat(c) {
            beats.push(beat.to_owned());
        } else if let Some(small) = small(c) {
            match beats.last_mut() {
                Some(last) => join(last, small),
                None => beats.push(small.to_owned()),
            }
        }
    }
    beats.concat()
}

fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        c => c,
    }
}

/// Puts a small kana to the beat before: フ and ァ are fa, シ and ャ are sha.
fn join(last: &mut String, small: &str) {
    let first = last.chars().next().unwrap_or('-');
    if matches!(first, '-' | 'Q' | 'N') {
        last.push_str(small);
        return;
    }
    if last == "u" {
        // ウィ, ウェ, ウォ.
        *last = format!("w{}", small.trim_start_matches(['y', 'w']));
        return;
    }
    let is_labial = matches!(last.as_str(), "ku" | "gu");
    if last.chars().count() > 1 {
        last.pop();
    }
    match small.chars().next() {
        // The y is in sh, ch and j.
        Some('y') if matches!(first, 'S' | 'C' | 'j') => {
            last.push_str(small.trim_start_matches('y'))
        }
        Some('y' | 'w') => last.push_str(small),
        _ if is_labial => {
            last.push('w');
            last.push_str(small);
        }
        _ => last.push_str(small),
    }
}

fn beat(c: char) -> Option<&'static str> {
    Some(match c {
        'ア' => "a",
        'イ' | 'ヰ' => "i",
        'ウ' => "u",
        'エ' | 'ヱ' => "e",
        'オ' | 'ヲ' => "o",
        'カ' => "ka",
        'キ' => "ki",
        'ク' => "ku",
        'ケ' => "ke",
        'コ' => "ko",
        'サ' => "sa",
        'シ' => "Si",
        'ス' => "su",
        'セ' => "se",
        'ソ' => "so",
        'タ' => "ta",
        'チ' => "Ci",
        'ツ' => "Tu",
        'テ' => "te",
        'ト' => "to",
        'ナ' => "na",
        'ニ' => "ni",
        'ヌ' => "nu",
        'ネ' => "ne",
        'ノ' => "no",
        'ハ' => "ha",
        'ヒ' => "hi",
        'フ' => "fu",
        'ヘ' => "he",
        'ホ' => "ho",
        'マ' => "ma",
        'ミ' => "mi",
        'ム' => "mu",
        'メ' => "me",
        'モ' => "mo",
        'ヤ' => "ya",
        'ユ' => "yu",
        'ヨ' => "yo",
        'ラ' => "ra",
        'リ' => "ri",
        'ル' => "ru",
        'レ' => "re",
        'ロ' => "ro",
        'ワ' => "wa",
        'ン' => "N",
        'ガ' => "ga",
        'ギ' => "gi",
        'グ' => "gu",
        'ゲ' => "ge",
        'ゴ' => "go",
        'ザ' => "za",
        'ジ' | 'ヂ' => "ji",
        'ズ' | 'ヅ' => "zu",
        'ゼ' => "ze",
        'ゾ' => "zo",
        'ダ' => "da",
        'デ' => "de",
        'ド' => "do",
        'バ' => "ba",
        'ビ' => "bi",
        'ブ' => "bu",
        'ベ' => "be",
        'ボ' => "bo",
        'パ' => "pa",
        'ピ' => "pi",
        'プ' => "pu",
        'ペ' => "pe",
        'ポ' => "po",
        'ヴ' => "vu",
        'ヷ' => "va",
        'ヸ' => "vi",
        'ヹ' => "ve",
        'ヺ' => "vo",
        'ッ' => "Q",
        'ー' => "-",
        _ => return None,
    })
}

fn small(c: char) -> Option<&'static str> {
    Some(match c {
        'ァ' => "a",
        'ィ' => "i",
        'ゥ' => "u",
        'ェ' => "e",
        'ォ' => "o",
        'ャ' => "ya",
        'ュ' => "yu",
        'ョ' => "yo",
        'ヮ' => "wa",
        'ヵ' => "ka",
        'ヶ' => "ke",
        _ => return None,
    })
}

/// One of the sounds in plain Latin letters.
pub(super) fn romanised(sound: char) -> &'static str {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
    match sound {
        'S' => "sh",
        'C' => "ch",
        'T' => "ts",
        'N' => "n",
        sound => match LETTERS.find(sound) {
            Some(at) => LETTERS.get(at..=at).unwrap_or(""),
            None => "",
        },
    }
}
