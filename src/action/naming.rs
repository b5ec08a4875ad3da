//! What the text of a mention says of its entity's names.

use crate::{
    model::{Document, Entity, EntityName, Mention, NameKind, Status},
    text::{Fold, Language, Script, fold_str, script},
};

/// Nothing in it takes room on paper.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A name as it stands in the text, without what only serves the setting: line breaks,
/// soft hyphens, places to break a line.
pub(super) fn tidy(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|c| !is_invisible(*c)).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Joiners are none of these: Persian and Hindi spell with them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

/// The text of a mention as a name; `None` where it is pieced together from several
/// places, rejected, or empty.
pub(super) fn name_of(document: &Document, mention: &Mention) -> Option<String> {
    if mention.ranges.is_discontinuous() || mention.status == Status::Rejected {
        return None;
    }
    let text = tidy(&mention.ranges.quote(document.text())?);
    (!text.is_empty()).then_some(text)
}

/// The entity with the mention's text as a name of the document's language, if it had
/// none in that language. `None`: nothing to add, or the language is not known.
pub(super) fn with_name(entity: &Entity, document: &Document, mention: &Mention) -> Option<Entity> {
    let language = document.language()?;
    let serves = |name: &EntityName| name.language.as_ref().is_some_and(|it| near(it, language));
    let text = name_of(document, mention)?;
    if entity.names.iter().any(serves) || has(entity, &text, Some(language)) {
        return None;
    }
    let mut to = entity.clone();
    to.names.push(EntityName {
        kind: kind_of(&text, entity.all_names()),
        text,
        language: Some(language.clone()),
    });
    Some(to)
}

/// Whether the entity has this very name, in this language or in any.
pub(super) fn has(entity: &Entity, text: &str, language: Option<&Language>) -> bool {
    entity.names.iter().any(|name| {
        name.text == text && (name.language.is_none() || name.language.as_ref() == language)
    })
}

/// `de` and `de-AT`, but not `zh-Hans` and `zh-Hant`.
fn near(one: &Language, other: &Language) -> bool {
    let (one, other) = (one.as_str(), other.as_str());
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    long.strip_prefix(short)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Short if it is whole words of another name, else full.
pub(super) fn kind_of<'a>(text: &str, mut others: impl Iterator<Item = &'a str>) -> NameKind {
    if others.any(|other| is_word_part(text, other)) {
        NameKind::Short
    } else {
        NameKind::Full
    }
}

fn is_word_part(part: &str, whole: &str) -> bool {
    let part = fold_str(part, Fold::default());
    let whole = fold_str(whole, Fold::default());
    if part.is_empty() || part.len() >= whole.len() {
        return false;
    }
    let first = part.chars().next();
    let last = part.chars().next_back();
    whole.match_indices(&*part).any(|(at, _)| {
        let before = whole[..at].chars().next_back();
        let after = whole[at + part.len()..].chars().next();
        !joined(before, first) && !joined(last, after)
    })
}

/// Whether one word goes on from one character to the next. Where words are written
/// without spaces any place may be between two.
fn joined(one: Option<char>, other: Option<char>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return false;
    };
    let spaceless = |c| {
        matches!(
            script::of(c),
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Hangul
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        )
    };
    if script::is_mark(other) {
        return true;
    }
    let of_word = |c: char| c.is_alphanumeric() || script::is_mark(c);
    of_word(one) && of_word(other) && !spaceless(one) && !spaceless(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, other: &str, kind: NameKind) {
        assert_eq!(kind_of(text, [other].into_iter()), kind);
    }

    #[test]
    fn whole_words_of_another_name_are_short() {
        check("Merridane", "Merridane Systems", NameKind::Short);
        check("Knarrup", "Knarrup-Werkzeug", NameKind::Short);
        check("綾紡ぎ", "綾紡ぎ電算", NameKind::Short);
        check("Газ", "ПАО Газ", NameKind::Short);
    }

    #[test]
    fn half_a_word_or_the_same_name_is_full() {
        check("Tindavel", "Tindavelkonto", NameKind::Full);
        check("Газ", "Газпром", NameKind::Full);
        check("Nimbrecht", "Nimbrecht", NameKind::Full);
        check("e", "e\u{301}lan vital", NameKind::Full);
    }

    #[test]
    fn a_name_is_tidied_but_not_respelt() {
        assert_eq!(tidy(" Merri\u{AD}dane\n Systems "), "Merridane Systems");
        assert_eq!(tidy("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert!(is_blank(" \u{3000}\u{AD}\n"));
        assert!(!is_blank(" x "));
    }

    #[test]
    fn a_regional_variant_shares_its_names_but_another_script_does_not() {
        let near = |a: &str, b: &str| {
            let parse = |tag| Language::parse(tag).expect("well-formed");
            super::near(&parse(a), &parse(b))
        };
        assert!(near("de", "de-AT") && near("de-AT", "de") && near("ja", "ja"));
        assert!(!near("zh-Hans", "zh-Hant") && !near("fi", "fil"));
    }
}
