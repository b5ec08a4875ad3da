//! What may be wrong with a translation, in words.

use crate::l10n::{Localizer, messages as m};
use crate::translate::check::Kind;

pub fn fault(l: &Localizer, kind: &Kind) -> String {
    match kind {
        Kind::Empty => m::check_empty(l),
        Kind::EqualToSource => m::check_equal_to_source(l),
        Kind::NumberMissing { number } => m::check_number_missing(l, number),
        Kind::NumberAdded { number } => m::check_number_added(l, number),
        Kind::NumberDiffers { source, target } => m::check_number_differs(l, source, target),
        Kind::UnitDiffers { source, target } => m::check_unit_differs(l, source, target),
        Kind::NameMissing { name, rendering } => m::check_name_missing(l, name, rendering),
        Kind::NameOtherwise { found, approved } => m::check_name_otherwise(l, found, approved),
        Kind::NameTwoWays { found, elsewhere } => m::check_name_two_ways(l, found, elsewhere),
        Kind::TermMissing { term, rendering } => m::check_term_missing(l, term, rendering),
        Kind::TermForbidden { found } => m::check_term_forbidden(l, found),
        Kind::Unpaired { sign } => m::check_unpaired(l, &sign.to_string()),
        Kind::QuoteStyle { found, wanted } => {
            m::check_quote_style(l, &found.to_string(), &wanted.to_string())
        }
        Kind::DoubledWord { word } => m::check_doubled_word(l, word),
        Kind::DoubledSpace => m::check_doubled_space(l),
        Kind::Length { percent } => m::check_length(l, &l.percent(f64::from(*percent) / 100.0)),
        Kind::NegationLost { word } => m::check_negation_lost(l, word),
        Kind::NegationAdded { word } => m::check_negation_added(l, word),
        Kind::HedgeLost { word } => m::check_hedge_lost(l, word),
        Kind::Misspelt { word } => m::check_misspelt(l, word),
    }
}

/// A kind of faults by its id (`Kind::id`), for a filter.
pub fn fault_kind(l: &Localizer, id: &str) -> String {
    match id {
        "empty" => m::check_kind_empty(l),
        "equal-to-source" => m::check_kind_equal_to_source(l),
        "number-missing" => m::check_kind_number_missing(l),
        "number-added" => m::check_kind_number_added(l),
        "number-differs" => m::check_kind_number_differs(l),
        "unit-differs" => m::check_kind_unit_differs(l),
        "name-missing" => m::check_kind_name_missing(l),
        "name-otherwise" => m::check_kind_name_otherwise(l),
        "name-two-ways" => m::check_kind_name_two_ways(l),
        "term-missing" => m::check_kind_term_missing(l),
        "term-forbidden" => m::check_kind_term_forbidden(l),
        "unpaired" => m::check_kind_unpaired(l),
        "quote-style" => m::check_kind_quote_style(l),
        "doubled-word" => m::check_kind_doubled_word(l),
        "doubled-space" => m::check_kind_doubled_space(l),
        "length" => m::check_kind_length(l),
        "negation-lost" => m::check_kind_negation_lost(l),
        "negation-added" => m::check_kind_negation_added(l),
        "hedge-lost" => m::check_kind_hedge_lost(l),
        "misspelt" => m::check_kind_misspelt(l),
        other => other.to_owned(),
    }
}
