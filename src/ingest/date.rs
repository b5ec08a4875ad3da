//! Dates in the notations of the press: ISO, Japanese, German, Italian, English.
//!
//! Read: `2021-05`, `2021-05-03T08:00+02:00`, `2021/5/3`, `2021年11月08日 08時00分`,
//! `Montag, 3. Mai 2021, 08:00 Uhr`, `03.05.2021`, `lunedì 3 maggio 2021, ore 8:00`, `1° maggio
//! 2021`, `May 3, 2021`, `3 May 2021 at 8:00 pm`. Not read: years of two digits, years of an
//! era (令和), a year alone, `3/5/2021` where it may be March or May (English or no language).

use crate::{model::Published, text::Language};

/// A date at the start of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    pub published: Published,
    /// Its length in bytes.
    pub length: usize,
}

const MONTHS: [&[&str]; 12] = [
    &["januar", "jänner", "gennaio", "january", "jan", "gen"],
    &["februar", "feber", "febbraio", "february", "feb", "febr"],
    &["märz", "marzo", "march", "mar", "mär", "mrz"],
    &["april", "aprile", "apr"],
    &["mai", "maggio", "may", "mag"],
    &["juni", "giugno", "june", "jun", "giu"],
    &["juli", "luglio", "july", "jul", "lug"],
    &["august", "agosto", "aug", "ago"],
    &["september", "settembre", "sep", "sept", "set", "sett"],
    &["oktober", "ottobre", "october", "okt", "ott", "oct"],
    &["november", "novembre", "nov"],
    &["dezember", "dicembre", "december", "dez", "dic", "dec"],
];

const WEEKDAYS: &[&str] = &[
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica",
    "lun",
    "mar",
    "mer",
    "gio",
    "ven",
    "sab",
    "dom",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
];

/// A date that `text` begins with, in the notation that takes most of it.
pub(super) fn at_start(text: &str, language: Option<&Language>) -> Option<Dated> {
    let mut scan = Scan { text, at: 0 };
    scan.weekday();
    let date = scan
        .attempt(|scan| scan.japanese())
        .or_else(|| scan.attempt(|scan| scan.year_first()))
        .or_else(|| scan.attempt(|scan| scan.day_first(language)))
        .or_else(|| scan.attempt(|scan| scan.month_first()))?;
    if scan.is_in_a_number() {
        return None;
    }
    let written = match date {
        (year, month, None) => format!("{year:04}-{month:02}"),
        (year, month, Some(day)) => {
            let time = scan.attempt(|scan| scan.time()).unwrap_or_default();
            format!("{year:04}-{month:02}-{day:02}{time}")
        }
    };
    Some(Dated {
        published: written.parse().ok()?,
        length: scan.at,
    })
}

type Date = (u32, u32, Option<u32>);

#[derive(Clone, Copy)]
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

fn digit(c: char) -> Option<u32> {
    match c {
        '０'..='９' => Some(c as u32 - '０' as u32),
        _ => c.to_digit(10),
    }
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Goes on only where `read` succeeds.
    fn attempt<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = *self;
        let found = read(&mut ahead)?;
        *self = ahead;
        Some(found)
    }

    fn char(&mut self, one_of: &str) -> Option<char> {
        let c = self.rest().chars().next().filter(|c| one_of.contains(*c))?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn spaces(&mut self) {
        let rest = self.rest();
        self.at += rest.len()
            - rest
                .trim_start_matches([' ', '\u{A0}', '\u{3000}', '\u{202F}', '\t'])
                .len();
    }

    /// Whether a number, or one divided by signs, goes on here.
    fn is_in_a_number(&self) -> bool {
        let is_digit = |c: Option<char>| c.and_then(digit).is_some();
        let before = self.text.get(..self.at).unwrap_or_default();
        let after = self.rest();
        let divided = after.strip_prefix(['-', '/', '.']).unwrap_or(after);
        is_digit(before.chars().next_back()) && is_digit(divided.chars().next())
    }

    /// A number of so many digits and no more.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let mut value = 0;
        let mut count = 0;
        for c in self.rest().chars() {
            let Some(digit) = digit(c) else { break };
            if count == most {
                return None;
            }
            value = value * 10 + digit;
            count += 1;
            self.at += c.len_utf8();
        }
        (count >= least).then_some(value)
    }

    /// Letters, in lower case.
    fn word(&mut self) -> Option<String> {
        let rest = self.rest();
        let length = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        self.at += length;
        (length > 0).then(|| rest[..length].to_lowercase())
    }

    /// One of these words, in any case.
    fn word_of(&mut self, words: &[&str]) -> Option<String> {
        self.attempt(|scan| scan.word().filter(|word| words.contains(&word.as_str())))
    }

    fn weekday(&mut self) {
        self.attempt(|scan| {
            scan.word_of(WEEKDAYS)?;
            scan.char(".");
            scan.char(",");
            scan.spaces();
            // A weekday alone, or before anything else, is none of ours.
            scan.rest()
                .starts_with(|c: char| c.is_alphanumeric())
                .then_some(())
        });
    }

    fn month(&mut self) -> Option<u32> {
        let word = self.word()?;
        let at = MONTHS
            .iter()
            .position(|names| names.contains(&word.as_str()))?;
        self.char(".");
        Some(at as u32 + 1)
    }

    fn japanese(&mut self) -> Option<Date> {
        let year = self.number(4, 4)?;
        self.char("年")?;
        self.spaces();
        let month = self.number(1, 2)?;
        self.char("月")?;
        let day = self.attempt(|scan| {
            scan.spaces();
            let day = scan.number(1, 2)?;
            scan.char("日")?;
            scan.attempt(|scan| {
                scan.char("(（")?;
                scan.char("日月火水木金土")?;
                scan.char(")）")
            });
            Some(day)
        });
        Some((year, month, day))
    }

    fn year_first(&mut self) -> Option<Date> {
        let year = self.number(4, 4)?;
        let separator = self.char("-/.")?;
        let month = self.number(if separator == '-' { 2 } else { 1 }, 2)?;
        let day = self.attempt(|scan| {
            scan.char("-/.").filter(|again| *again == separator)?;
            scan.number(1, 2)
        });
        // `2021/5` and `2021.5` may be anything.
        (day.is_some() || separator == '-').then_some((year, month, day))
    }

    fn day_first(&mut self, language: Option<&Language>) -> Option<Date> {
        let day = self.number(1, 2)?;
        let dot = self.char("./");
        if let Some(separator) = dot
            && let Some(date) = self.attempt(|scan| {
                let second = scan.number(1, 2)?;
                scan.char("./").filter(|again| *again == separator)?;
                let year = scan.number(4, 4)?;
                let is_sure = separator == '.'
                    || day > 12
                    || language.is_some_and(|language| language.primary() != "en");
                match (is_sure, second > 12) {
                    (_, true) if separator == '/' => Some((year, day, Some(second))),
                    (true, _) => Some((year, second, Some(day))),
                    (false, _) => None,
                }
            })
        {
            return Some(date);
        }
        if dot == Some('/') {
            return None;
        }
        self.char("°º");
        self.word_of(&["st", "nd", "rd", "th"]);
        self.spaces();
        self.word_of(&["of"]);
        self.spaces();
        let month = self.month()?;
        self.char(",");
        self.spaces();
        Some((self.number(4, 4)?, month, Some(day)))
    }

    fn month_first(&mut self) -> Option<Date> {
        let month = self.month()?;
        self.spaces();
        let day = self.attempt(|scan| {
            let day = scan.number(1, 2)?;
            scan.word_of(&["st", "nd", "rd", "th"]);
            scan.char(",");
            scan.spaces();
            Some(day)
        });
        Some((self.number(4, 4)?, month, day))
    }

    /// A time of day after a date, as ISO 8601 has it.
    fn time(&mut self) -> Option<String> {
        if self.char("T").is_some() {
            return self.clock(":").map(|(time, _)| time + &self.offset());
        }
        self.spaces();
        self.char(",|-–");
        self.spaces();
        let word = self.word_of(&["um", "at", "alle", "ore", "h"]);
        self.spaces();
        let mut dotted = *self;
        let clock = self.clock(":");
        let (time, hour) = match clock {
            Some(clock) => clock,
            None => {
                // 8.00 is a time only where a word says so.
                let clock = dotted.clock(".")?;
                let mut after = dotted;
                after.spaces();
                if !matches!(word.as_deref(), Some("alle" | "ore" | "um")) {
                    after.word_of(&["uhr"])?;
                }
                *self = dotted;
                clock
            }
        };
        let half = self.attempt(|scan| {
            scan.spaces();
            scan.word_of(&["am", "pm"])
        });
        match half.as_deref() {
            Some("pm") if hour < 12 => Some(format!("T{:02}{}", hour + 12, &time[3..])),
            Some("am") if hour == 12 => Some(format!("T00{}", &time[3..])),
            _ => Some(time),
        }
    }

    /// `T08:00` and the hour, out of hours and minutes with this between them, or `08時00分`.
    fn clock(&mut self, between: &str) -> Option<(String, u32)> {
        let hour = self.number(1, 2).filter(|hour| *hour < 24)?;
        let japanese = self.char("時").is_some();
        if !japanese {
            self.char(between)?;
        }
        let minutes = self.attempt(|scan| {
            let minute = scan.number(2, 2).filter(|minute| *minute < 60)?;
            if japanese {
                scan.char("分")?;
            }
            Some(minute)
        });
        let minute = minutes.or(japanese.then_some(0))?;
        // Seconds are read and not kept: no press needs them.
        self.attempt(|scan| {
            scan.char(":")?;
            scan.number(2, 2)
        });
        Some((format!("T{hour:02}:{minute:02}"), hour))
    }

    /// `Z` or an offset from UTC; empty where there is none.
    fn offset(&mut self) -> String {
        let from = self.at;
        let found = self.char("Z").is_some()
            || self
                .attempt(|scan| {
                    scan.char("+-")?;
                    scan.number(2, 2)?;
                    scan.char(":")?;
                    scan.number(2, 2)
                })
                .is_some();
        let offset = self.text.get(from..self.at).unwrap_or_default();
        if found {
            offset.to_owned()
        } else {
            String::new()
        }
    }
}

/// Whether a word is the name of a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word)
}
