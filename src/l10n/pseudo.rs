//! The pseudo-language: English with every letter in disguise.
//! What a person types as it stands (`--json`, `<name>`) is left alone, so that pseudo help can still be followed.

use std::borrow::Cow;

/// Disguises the text parts of a message; arguments and string literals never come here.
pub(super) fn disguise(text: &str) -> Cow<'_, str> {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            if word.starts_with("--") || word.starts_with('<') {
                word.to_owned()
            } else {
                fluent_pseudo::transform(word, false, true).into_owned()
            }
        })
        .collect::<String>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::disguise;

    #[test]
    fn letters_are_disguised_and_options_are_not() {
        assert_eq!(disguise("Use --json, please."), "Uşee --json, ƥŀeeaaşee.");
    }
}
