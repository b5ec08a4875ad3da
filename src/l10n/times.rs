//! Dates and times the locale's way, in the Gregorian calendar.
//! Spec: CLDR through icu_datetime 2, medium length, minutes. Years before 1 are shown with their era.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;

/// Formats dates and times.
pub(super) struct Times {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    time: NoCalendarFormatter<T>,
}

impl Times {
    pub(super) fn new(locale: &Locale) -> Self {
        let (date, both) = (YMD::medium(), YMD::medium().with_time_hm());
        Self {
            date: FixedCalendarDateTimeFormatter::try_new(locale.into(), date)
                .expect("compiled in"),
            date_time: FixedCalendarDateTimeFormatter::try_new(locale.into(), both)
                .expect("compiled in"),
            time: NoCalendarFormatter::try_new(locale.into(), T::hm()).expect("compiled in"),
        }
    }

    pub(super) fn date(&self, date: jiff::civil::Date) -> String {
        self.date.format(&gregorian(date)).to_string()
    }

    pub(super) fn date_time(&self, moment: jiff::civil::DateTime) -> String {
        let (date, time) = (gregorian(moment.date()), clock(moment.time()));
        self.date_time.format(&DateTime { date, time }).to_string()
    }

    pub(super) fn time(&self, time: jiff::civil::Time) -> String {
        self.time.format(&clock(time)).to_string()
    }
}

fn gregorian(date: jiff::civil::Date) -> Date<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_gregorian(date.year().into(), month, day).expect("jiff's calendar is the same")
}

fn clock(time: jiff::civil::Time) -> Time {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    Time::try_new(hour, minute, 0, 0).expect("jiff's clock is the same")
}
