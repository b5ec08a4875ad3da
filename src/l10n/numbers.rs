//! Numbers, percentages and lists the locale's way.
//! Spec: CLDR through icu_decimal and icu_list 2. Gap: the sign and the place of a percentage are ours (CLDR's data
//! for them is not in a stable icu crate yet).

use std::convert::Infallible;

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberStyle};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::UiLanguage;

/// Formats numbers.
pub(super) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        Self(decimal_formatter(locale, GroupingStrategy::Auto))
    }

    pub(super) fn integer(&self, number: u64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }

    pub(super) fn fraction(&self, value: f64, digits: usize) -> String {
        match decimal(value, Some(digits), Some(digits)) {
            Some(decimal) => self.0.format(&decimal).to_string(),
            None => "–".to_owned(),
        }
    }

    pub(super) fn percent(&self, share: f64, digits: usize, language: UiLanguage) -> String {
        let Some(decimal) = decimal(share * 100.0, Some(digits), Some(digits)) else {
            return "–".to_owned();
        };
        let gap = if language == UiLanguage::German {
            "\u{a0}"
        } else {
            ""
        };
        format!("{}{gap}%", self.0.format(&decimal))
    }
}

/// Joins items.
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Self {
        let options = ListFormatterOptions::default();
        Self {
            and: ListFormatter::try_new_and(locale.into(), options).expect("compiled in"),
            or: ListFormatter::try_new_or(locale.into(), options).expect("compiled in"),
        }
    }

    pub(super) fn and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.and.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    pub(super) fn or<T: AsRef<str>>(&self, items: &[T]) -> String {
        spaced(self.or.format(items.iter().map(AsRef::as_ref)).to_string())
    }
}

/// Sets the Japanese word for "or" off from Latin letters and digits beside it, as Japanese manuals do.
fn spaced(list: String) -> String {
    const OR: &str = "または";
    let Some((before, after)) = list.rsplit_once(OR) else {
        return list;
    };
    let latin = |it: Option<char>| {
        if it.is_some_and(|it| it.is_ascii_graphic()) {
            " "
        } else {
            ""
        }
    };
    let (left, right) = (
        latin(before.chars().next_back()),
        latin(after.chars().next()),
    );
    format!("{before}{left}{OR}{right}{after}")
}

/// The bundle's formatter: writes numbers inside messages the locale's way and leaves all else to Fluent.
/// Of the options of `NUMBER()`: `useGrouping`, the numbers of integer and fraction digits; `style: "percent"` is
/// not for messages, pass [`super::Localizer::percent`] as a string instead.
pub(super) fn fluent_number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    debug_assert_eq!(
        options.style,
        FluentNumberStyle::Decimal,
        "pass a percentage as a string"
    );
    let mut decimal = decimal(
        *value,
        options.minimum_fraction_digits,
        options
            .maximum_fraction_digits
            .or(options.minimum_fraction_digits),
    )?;
    if let Some(digits) = options.minimum_integer_digits {
        decimal.pad_start(i16::try_from(digits).unwrap_or(i16::MAX));
    }
    let formatter = (options.use_grouping,);
    memoizer
        .with_try_get::<InMessage, _, _>(formatter, |it| it.0.format(&decimal).to_string())
        .ok()
}

/// A formatter kept by the bundle, one with and one without grouping.
struct InMessage(DecimalFormatter);

impl Memoizable for InMessage {
    type Args = (bool,);
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (grouped,): Self::Args) -> Result<Self, Infallible> {
        let language = UiLanguage::from_tag(&language.to_string()).unwrap_or(UiLanguage::English);
        let grouping = if grouped {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        };
        Ok(Self(decimal_formatter(&language.locale(), grouping)))
    }
}

fn decimal_formatter(locale: &Locale, grouping: GroupingStrategy) -> DecimalFormatter {
    let options = DecimalFormatterOptions::from(grouping);
    DecimalFormatter::try_new(locale.into(), options).expect("compiled in")
}

/// `value` in decimal, rounded to `most` digits after the point and filled up to `least`; `None` if it is not finite.
fn decimal(value: f64, least: Option<usize>, most: Option<usize>) -> Option<Decimal> {
    let place = |digits: usize| -i16::try_from(digits).unwrap_or(i16::MAX);
    let mut decimal = Decimal::try_from_str(&value.to_string()).ok()?;
    if let Some(most) = most {
        decimal.round(place(most));
        decimal.trim_end();
    }
    if let Some(least) = least {
        decimal.pad_end(place(least));
    }
    Some(decimal)
}
