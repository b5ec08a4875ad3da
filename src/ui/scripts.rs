//! Scripts by name, and what is said where no face has one.
//! Invariant: a script without a name of ours goes by its code of ISO 15924.

use crate::{
    l10n::{Localizer, messages as m},
    text::script::Script,
    typeset,
};

/// Where faces come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Linux,
    Mac,
    Windows,
}

impl Platform {
    /// The one this program runs on.
    pub const fn here() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::Mac
        } else {
            Self::Linux
        }
    }
}

/// What is missing, and what to do about it: two sentences.
pub fn missing(l: &Localizer, scripts: &[Script], platform: Platform) -> (String, String) {
    let names: Vec<String> = scripts.iter().map(|&script| name(l, script)).collect();
    let wanted = typeset::wanted_for(scripts);
    let families: Vec<String> = wanted
        .iter()
        .map(|wanted| m::script_family(l, &wanted.family))
        .collect();
    let families = l.list(&families);
    let mut packages: Vec<&str> = wanted.iter().map(|wanted| wanted.package).collect();
    packages.sort_unstable();
    packages.dedup();
    let advice = match platform {
        Platform::Linux => m::script_install_linux(l, &families, &packages.join(" ")),
        Platform::Mac => m::script_install_mac(l, &families),
        Platform::Windows => m::script_install_windows(l, &families),
    };
    (m::script_missing(l, &l.list(&names)), advice)
}

/// The name of a script in the words of the window.
pub fn name(l: &Localizer, script: Script) -> String {
    match script {
        Script::Adlam => m::script_adlm(l),
        Script::Arabic => m::script_arab(l),
        Script::Armenian => m::script_armn(l),
        Script::Bengali => m::script_beng(l),
        Script::Bopomofo => m::script_bopo(l),
        Script::CanadianAboriginal => m::script_cans(l),
        Script::Cherokee => m::script_cher(l),
        Script::Cyrillic => m::script_cyrl(l),
        Script::Devanagari => m::script_deva(l),
        Script::Ethiopic => m::script_ethi(l),
        Script::Georgian => m::script_geor(l),
        Script::Greek => m::script_grek(l),
        Script::Gujarati => m::script_gujr(l),
        Script::Gurmukhi => m::script_guru(l),
        Script::Hangul => m::script_hang(l),
        Script::Han => m::script_hani(l),
        Script::Hebrew => m::script_hebr(l),
        Script::Hiragana => m::script_hira(l),
        Script::Javanese => m::script_java(l),
        Script::Katakana => m::script_kana(l),
        Script::Khmer => m::script_khmr(l),
        Script::Kannada => m::script_knda(l),
        Script::Lao => m::script_laoo(l),
        Script::Latin => m::script_latn(l),
        Script::Malayalam => m::script_mlym(l),
        Script::Mongolian => m::script_mong(l),
        Script::Myanmar => m::script_mymr(l),
        Script::Nko => m::script_nkoo(l),
        Script::OlChiki => m::script_olck(l),
        Script::Oriya => m::script_orya(l),
        Script::Sinhala => m::script_sinh(l),
        Script::Syriac => m::script_syrc(l),
        Script::Tamil => m::script_taml(l),
        Script::Telugu => m::script_telu(l),
        Script::Tifinagh => m::script_tfng(l),
        Script::Thaana => m::script_thaa(l),
        Script::Thai => m::script_thai(l),
        Script::Tibetan => m::script_tibt(l),
        Script::Yi => m::script_yiii(l),
        other => typeset::code(other).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::UiLanguage;

    #[test]
    fn what_is_missing_is_named_with_what_to_install() {
        let l = Localizer::new(UiLanguage::English);
        let (said, advice) = missing(&l, &[Script::Khmer], Platform::Linux);
        assert_eq!(said, "No typeface on this computer has Khmer.");
        assert_eq!(
            advice,
            "Install “Noto Sans Khmer” (Debian, Ubuntu: fonts-noto-core) and start Glossator again."
        );
        let both = [Script::Han, Script::Hiragana, Script::Thai];
        let (said, advice) = missing(&l, &both, Platform::Linux);
        assert_eq!(
            said,
            "No typeface on this computer has Chinese characters, Hiragana and Thai."
        );
        assert!(
            advice.contains("“Noto Sans CJK JP” and “Noto Sans Thai” (Debian, Ubuntu: fonts-noto-cjk fonts-noto-core)"),
            "{advice}"
        );
        let (_, advice) = missing(&l, &[Script::Khmer], Platform::Windows);
        assert!(advice.contains("Optional features"), "{advice}");
    }

    #[test]
    fn a_script_without_a_name_goes_by_its_code() {
        let l = Localizer::new(UiLanguage::German);
        assert_eq!(name(&l, Script::Cuneiform), "Xsux");
        assert_eq!(name(&l, Script::Hebrew), "Hebräisch");
        let l = Localizer::new(UiLanguage::Japanese);
        assert_eq!(name(&l, Script::Khmer), "クメール文字");
    }
}
