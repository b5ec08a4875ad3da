//! Languages by name, as far as coverage is usually written in them.
//! Invariant: every tag of [`COMMON`] has a name; any other language goes by its tag.

use crate::{
    l10n::{Localizer, messages as m},
    text::Language,
};

/// Languages to choose from, by tag.
pub const COMMON: &[&str] = &[
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sr", "sv", "th", "tr", "uk", "vi", "zh",
];

/// The name of a language by its first subtag, in the words of the window.
pub fn name(l: &Localizer, primary: &str) -> Option<String> {
    Some(match primary {
        "ar" => m::language_ar(l),
        "bg" => m::language_bg(l),
        "ca" => m::language_ca(l),
        "cs" => m::language_cs(l),
        "da" => m::language_da(l),
        "de" => m::language_de(l),
        "el" => m::language_el(l),
        "en" => m::language_en(l),
        "es" => m::language_es(l),
        "et" => m::language_et(l),
        "fa" => m::language_fa(l),
        "fi" => m::language_fi(l),
        "fr" => m::language_fr(l),
        "he" => m::language_he(l),
        "hi" => m::language_hi(l),
        "hr" => m::language_hr(l),
        "hu" => m::language_hu(l),
        "id" => m::language_id(l),
        "it" => m::language_it(l),
        "ja" => m::language_ja(l),
        "ko" => m::language_ko(l),
        "lt" => m::language_lt(l),
        "lv" => m::language_lv(l),
        "nb" => m::language_nb(l),
        "nl" => m::language_nl(l),
        "no" => m::language_no(l),
        "pl" => m::language_pl(l),
        "pt" => m::language_pt(l),
        "ro" => m::language_ro(l),
        "ru" => m::language_ru(l),
        "sk" => m::language_sk(l),
        "sl" => m::language_sl(l),
        "sr" => m::language_sr(l),
        "sv" => m::language_sv(l),
        "th" => m::language_th(l),
        "tr" => m::language_tr(l),
        "uk" => m::language_uk(l),
        "vi" => m::language_vi(l),
        "zh" => m::language_zh(l),
        _ => return None,
    })
}

/// The name with the whole tag where it says more: »Chinese (zh-Hant)«; else the tag alone.
pub fn name_of(l: &Localizer, language: &Language) -> String {
    let tag = language.as_str();
    match name(l, language.primary()) {
        Some(name) if language.primary() == tag => name,
        Some(name) => format!("{name} ({tag})"),
        None => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::UiLanguage;

    #[test]
    fn every_common_language_has_a_name_and_a_tag_that_parses() {
        let l = Localizer::new(UiLanguage::English);
        for tag in COMMON {
            assert!(name(&l, tag).is_some(), "{tag}");
            assert!(Language::parse(tag).is_ok_and(|language| language.as_str() == *tag));
        }
    }

    #[test]
    fn what_has_no_name_goes_by_its_tag() -> Result<(), crate::text::LanguageError> {
        let l = Localizer::new(UiLanguage::English);
        assert_eq!(
            name_of(&l, &Language::parse("zh-Hant")?),
            "Chinese (zh-Hant)"
        );
        assert_eq!(name_of(&l, &Language::parse("gsw")?), "gsw");
        assert_eq!(name_of(&l, &Language::parse("de")?), "German");
        Ok(())
    }
}
