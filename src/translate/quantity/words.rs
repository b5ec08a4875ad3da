//! The words quantities are written with.

use super::Unit;

/// Months by language: the name, and other writings of it.
pub(super) fn months(language: &str) -> Option<&'static [&'static [&'static str]; 12]> {
    Some(match language {
        "de" => &[
            &["januar", "jänner", "jan."],
            &["februar", "feber", "feb."],
            &["märz", "mrz."],
            &["april", "apr."],
            &["mai"],
            &["juni", "jun."],
            &["juli", "jul."],
            &["august", "aug."],
            &["september", "sept.", "sep."],
            &["oktober", "okt."],
            &["november", "nov."],
            &["dezember", "dez."],
        ],
        "it" => &[
            &["gennaio", "gen."],
            &["febbraio", "feb."],
            &["marzo", "mar."],
            &["aprile", "apr."],
            &["maggio", "mag."],
            &["giugno", "giu."],
            &["luglio", "lug."],
            &["agosto", "ago."],
            &["settembre", "set."],
            &["ottobre", "ott."],
            &["novembre", "nov."],
            &["dicembre", "dic."],
        ],
        "en" => &[
            &["january", "jan.", "jan"],
            &["february", "feb.", "feb"],
            &["march", "mar."],
            &["april", "apr.", "apr"],
            &["may"],
            &["june", "jun."],
            &["july", "jul."],
            &["august", "aug.", "aug"],
            &["september", "sept.", "sept", "sep.", "sep"],
            &["october", "oct.", "oct"],
            &["november", "nov.", "nov"],
            &["december", "dec.", "dec"],
        ],
        "fr" => &[
            &["janvier", "janv."],
            &["février", "févr."],
            &["mars"],
            &["avril", "avr."],
            &["mai"],
            &["juin"],
            &["juillet", "juil."],
            &["août"],
            &["septembre", "sept."],
            &["octobre", "oct."],
            &["novembre", "nov."],
            &["décembre", "déc."],
        ],
        "es" => &[
            &["enero", "ene."],
            &["febrero", "feb."],
            &["marzo", "mar."],
            &["abril", "abr."],
            &["mayo", "may."],
            &["junio", "jun."],
            &["julio", "jul."],
            &["agosto", "ago."],
            &["septiembre", "setiembre", "sept."],
            &["octubre", "oct."],
            &["noviembre", "nov."],
            &["diciembre", "dic."],
        ],
        _ => return None,
    })
}

/// What a word after a figure multiplies it by, as a power of ten.
pub(super) fn multiplier(word: &str, language: &str) -> Option<u32> {
    let long = !matches!(language, "en" | "ja" | "zh" | "ko" | "pt");
    Some(match word {
        "tausend" | "tsd" | "thousand" | "mila" | "mille" | "mil" => 3,
        "million" | "millionen" | "mio" | "millions" | "mn" | "mln" | "milione" | "milioni"
        | "millón" | "millones" => 6,
        "milliarde" | "milliarden" | "mrd" | "bn" | "miliardo" | "miliardi" | "mld"
        | "milliard" | "milliards" => 9,
        "billion" | "billions" => match long {
            true => 12,
            false => 9,
        },
        "billionen" | "bio" | "bilione" | "bilioni" | "billón" | "billones" | "trillion" => 12,
        _ => return None,
    })
}

/// What stands between the words of a number: »two hundred million«.
pub(super) fn hundred(word: &str) -> Option<u32> {
    matches!(word, "hundred" | "hundert").then_some(2)
}

/// Words of Japanese and Chinese that begin with figures and are no numbers.
pub(super) const NO_NUMBERS: &[&str] = &[
    "八百長",
    "八百屋",
    "八百万の神",
    "五十嵐",
    "五十音",
    "五十川",
    "五十鈴",
    "五百旗頭",
    "四万十",
    "九十九里",
    "三十三間堂",
    "七五三",
    "一二三",
    "十二単",
];

/// A sign after a figure that multiplies it, in Japanese, Chinese and Korean.
pub(super) fn power(sign: char) -> Option<u32> {
    Some(match sign {
        '十' => 1,
        '百' | '백' => 2,
        '千' | '천' => 3,
        '万' | '萬' | '만' => 4,
        '億' | '亿' | '억' => 8,
        '兆' | '조' => 12,
        _ => return None,
    })
}

/// A figure as Japanese and Chinese write it.
pub(super) fn figure(sign: char) -> Option<u8> {
    Some(match sign {
        '〇' | '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// What is counted, by the word or sign beside the figure (in small letters).
pub(super) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "%" | "prozent" | "percent" | "パーセント" | "퍼센트" => Unit::Percent,
        "€" | "euro" | "euros" | "eur" | "ユーロ" | "欧元" | "유로" => Unit::Euro,
        "$" | "us$" | "dollar" | "dollars" | "dollari" | "dólares" | "usd" | "ドル" | "米ドル"
        | "美元" | "달러" => Unit::Dollar,
        "¥" | "yen" | "jpy" | "円" | "日元" | "엔" => Unit::Yen,
        "£" | "pfund" | "pounds" | "sterline" | "gbp" | "ポンド" => Unit::Pound,
        "chf" | "franken" | "francs" | "franchi" | "スイスフラン" => Unit::Franc,
        "yuan" | "cny" | "元" | "人民元" => Unit::Yuan,
        "won" | "krw" | "ウォン" | "원" => Unit::Won,
        "m" | "meter" | "metri" | "metres" | "meters" | "mètres" | "metros" | "メートル" => {
            Unit::Metre
        }
        "km" | "kilometer" | "chilometri" | "kilometres" | "kilometers" | "kilomètres"
        | "kilómetros" | "キロメートル" => Unit::Kilometre,
        "g" | "gramm" | "grammi" | "grams" | "グラム" => Unit::Gram,
        "kg" | "kilogramm" | "chilogrammi" | "kilograms" | "キログラム" => Unit::Kilogram,
        "t" | "tonnen" | "tonnellate" | "tonnes" | "tons" | "トン" => Unit::Tonne,
        "°c" | "℃" => Unit::Celsius,
        "w" | "watt" | "watts" | "ワット" => Unit::Watt,
        "kw" | "kilowatt" | "キロワット" => Unit::Kilowatt,
        "mw" | "megawatt" | "メガワット" => Unit::Megawatt,
        "gb" | "gigabyte" | "ギガバイト" => Unit::Gigabyte,
        "mb" | "megabyte" | "メガバイト" => Unit::Megabyte,
        "tb" | "terabyte" | "テラバイト" => Unit::Terabyte,
        _ => return None,
    })
}

/// Units written without a space behind a figure where words follow each other without one;
/// the longer first.
pub(super) const JOINED: &[&str] = &[
    "スイスフラン",
    "キロメートル",
    "キログラム",
    "パーセント",
    "キロワット",
    "メガワット",
    "ギガバイト",
    "メガバイト",
    "テラバイト",
    "メートル",
    "人民元",
    "米ドル",
    "ユーロ",
    "ポンド",
    "ウォン",
    "グラム",
    "ワット",
    "퍼센트",
    "トン",
    "ドル",
    "欧元",
    "美元",
    "日元",
    "달러",
    "유로",
    "円",
    "元",
    "엔",
    "원",
];
