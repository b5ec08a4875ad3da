//! What kind of name a form is of its entity.

use crate::model::NameKind;
use crate::text::script::{self, Script};
use crate::text::{Fold, fold_str};

/// Judges by the look alone, in this order (both texts folded by width):
///
/// 1. equal to the canonical name: `Full`;
/// 2. the initials of the name's capitalised words, in capitals: `Abbreviation`;
/// 3. a part of the name: `Short`;
/// 4. in another writing than the name: `Transliteration` (kanji and kana are one writing);
/// 5. kana alone for a name with kanji: `Reading`;
/// 6. anything else, such as the name with its legal form: `Full`.
pub(super) fn kind_of(form: &str, name: &str) -> NameKind {
    let form = fold_str(form, Fold::default());
    let name = fold_str(name, Fold::default());
    if form == name {
        return NameKind::Full;
    }
    if form.chars().nth(1).is_some() && form == initials(&name) {
        return NameKind::Abbreviation;
    }
    if name.contains(&form) {
        return NameKind::Short;
    }
    if let (Some(own), Some(other)) = (writing(&form), writing(&name))
        && own != other
    {
        return NameKind::Transliteration;
    }
    let has = |text: &str, wanted: Script| text.chars().any(|c| script::of(c) == wanted);
    let is_kana = has(&form, Script::Hiragana) || has(&form, Script::Katakana);
    if is_kana && !has(&form, Script::Han) && has(&name, Script::Han) {
        return NameKind::Reading;
    }
    NameKind::Full
}

/// The script most letters are of; Han stands for the Japanese ones.
fn writing(text: &str) -> Option<Script> {
    script::dominant(text).map(|script| match script {
        Script::Hiragana | Script::Katakana => Script::Han,
        script => script,
    })
}

/// `AKS` of `Azure Kubernetes Service`, `AOK` of `Allgemeine Orts-Krankenkasse`.
fn initials(name: &str) -> String {
    name.split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().next())
        .filter(|c| c.is_uppercase())
        .collect()
}
