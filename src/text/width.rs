//! Full and half width, where that counts.
//! Invariant: two texts that fold alike have the same forms exactly where none of their
//! characters is wider or narrower than its fellow.

/// The characters of a text that are not as wide as usual: ＡＢＣ, ｱｽﾞ, the ideographic space.
#[must_use]
pub fn forms(text: &str) -> String {
    text.chars().filter(|c| is_form(*c)).collect()
}

fn is_form(c: char) -> bool {
    matches!(c, '\u{3000}' | '\u{FF01}'..='\u{FFDC}' | '\u{FFE0}'..='\u{FFEE}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_another_width_is_told_apart() {
        for (text, want) in [
            ("Azure アズール", ""),
            ("Ａzure", "Ａ"),
            ("ｱｽﾞｰﾙ", "ｱｽﾞｰﾙ"),
            ("株式\u{3000}会社", "\u{3000}"),
            ("５０￥", "５０￥"),
        ] {
            assert_eq!(forms(text), want, "{text}");
        }
    }
}
