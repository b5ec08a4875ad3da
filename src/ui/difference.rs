//! What differs between two texts, word by word: what is gone struck out, what came underlined.

use egui::{FontId, Stroke, TextFormat, text::LayoutJob};

use crate::translate::memory::Piece;

use super::look::Look;

/// So many characters stand before the first difference, where there is one line for all.
const BEFORE: usize = 24;

/// In a font of this size.
pub fn job(pieces: &[Piece], size: f32, look: &Look<'_>) -> LayoutJob {
    let tokens = &look.theme.tokens;
    let format = |color| TextFormat {
        font_id: FontId::proportional(size),
        color,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    for piece in pieces {
        match piece {
            Piece::Same(text) => job.append(text, 0.0, format(tokens.text.normal)),
            Piece::Removed(text) => {
                let struck = TextFormat {
                    strikethrough: Stroke::new(1.0, tokens.error),
                    ..format(tokens.error)
                };
                job.append(text, 0.0, struck);
            }
            Piece::Added(text) => {
                let added = TextFormat {
                    underline: Stroke::new(1.0, tokens.ok),
                    ..format(tokens.ok)
                };
                job.append(text, 0.0, added);
            }
        }
    }
    job
}

/// The same pieces for one line: of a long beginning that is the same its end is left.
pub fn from_first(pieces: &[Piece]) -> Vec<Piece> {
    let mut line = pieces.to_vec();
    if line.len() > 1
        && let Some(Piece::Same(text)) = line.first_mut()
        && let Some((cut, _)) = text.char_indices().rev().nth(BEFORE)
        && cut > 0
    {
        // From the next word on, where there is one.
        let rest = &text[cut..];
        let word = rest
            .find(char::is_whitespace)
            .filter(|at| at + 1 < rest.len());
        let rest = word.map_or(rest, |at| rest[at..].trim_start());
        *text = format!("…{rest}");
    }
    for piece in &mut line {
        let (Piece::Same(text) | Piece::Added(text) | Piece::Removed(text)) = piece;
        if text.contains('\n') {
            *text = text.replace('\n', " ");
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_beginning_is_cut() {
        let pieces = |same: &str| {
            let added = Piece::Added("b\nc".to_owned());
            vec![Piece::Same(same.to_owned()), added]
        };
        let added = Piece::Added("b c".to_owned());
        let short = from_first(&pieces("ä a"));
        assert_eq!(short, [Piece::Same("ä a".to_owned()), added.clone()]);
        let long = "ä".repeat(100);
        let kept = format!("…{}", "ä".repeat(BEFORE + 1));
        let cut = from_first(&pieces(&long));
        assert_eq!(cut, [Piece::Same(kept), added.clone()]);
        let words = "one two three four five six seven ";
        let kept = Piece::Same("…four five six seven ".to_owned());
        assert_eq!(from_first(&pieces(words)), [kept, added]);
    }
}
