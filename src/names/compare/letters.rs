//! Letters by table: which Latin ones with marks sound otherwise, what Cyrillic and Greek
//! letters are in Latin, and how Arabic and Hebrew letters sound roughly.
//! Invariant: what comes out for a Latin reader is lower-case ASCII.

/// What a lower-case letter is told apart as; `None`: as itself, without its marks.
pub(super) fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'š' | 'ş' | 'ș' | 'ś' => "sh",
        'č' | 'ć' => "ch",
        'ž' | 'ź' | 'ż' => "zh",
        'ñ' => "ny",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ð' => "d",
        'ə' => "a",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'ї' => "yi",
        'й' | 'ј' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ў' => "w",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ђ' => "dj",
        'ћ' => "ch",
        'љ' => "lj",
        'њ' => "nj",
        'џ' => "dzh",
        'ѓ' => "gj",
        'ќ' => "kj",
        'ѕ' => "dz",
        'α' | 'ά' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' | 'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ό' | 'ω' | 'ώ' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

/// The letter itself, without points; letters Persian and Urdu add as those Arabic writes
/// foreign names with.
pub(super) fn arabic(c: char) -> Option<char> {
    Some(match c {
        'ک' | 'ڪ' => 'ك',
        'ی' | 'ۍ' | 'ې' => 'ي',
        'ہ' | 'ھ' => 'ه',
        'پ' => 'ب',
        'چ' => 'ش',
        'ژ' => 'ج',
        'گ' => 'غ',
        'ٱ' => 'ا',
        'ـ' => return None,
        'ء'..='ي' | 'ڤ' => c,
        _ => return None,
    })
}

/// The letter itself, without points; ׳ is the apostrophe.
pub(super) fn hebrew(c: char) -> Option<char> {
    match c {
        'א'..='ת' | '\'' => Some(c),
        '׳' | '’' => Some('\''),
        _ => None,
    }
}

pub(super) fn arabic_sound(c: char) -> &'static str {
    match c {
        'ا' | 'أ' | 'آ' | 'ع' | 'ة' | 'ى' => "a",
        'إ' | 'ئ' => "i",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' | 'ز' | 'ظ' => "z",
        'ر' => "r",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "g",
        'ف' => "f",
        'ق' | 'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "u",
        'ي' => "i",
        'ڤ' => "v",
        _ => "",
    }
}

pub(super) fn hebrew_sound(c: char) -> &'static str {
    match c {
        'א' | 'ע' => "a",
        'ב' => "b",
        'ג' => "g",
        'ד' => "d",
        'ה' | 'ח' => "h",
        'ו' => "u",
        'ז' => "z",
        'ט' | 'ת' => "t",
        'י' => "i",
        'כ' | 'ך' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' | 'ף' => "p",
        'צ' | 'ץ' => "ts",
        'ר' => "r",
        'ש' => "sh",
        _ => "",
    }
}
