//! A text with what was said of it written into it, to be read anywhere: `[Merridane](company:
//! Merridane Group)`.
//!
//! What is tagged stands in brackets, and what it is in parentheses right after them. What lies
//! in another mention is written inside its brackets. Of two mentions that cross, the one that
//! begins first is written whole; the other is cut at its end. The parts of a mention that has
//! several, for that or because it has several ranges, bear its number and theirs: `, #1 1/2`.
//! `\\`, `[` and `]` of the text, and in parentheses `(` and `)` too, have a `\\` before them.
//!
//! Invariant: brackets are balanced; without them and the parentheses the text is as it was.

use std::{cmp::Reverse, collections::BinaryHeap, ops::Range};

use crate::model::{Document, Mention, Ranges};

/// A text with its mentions written into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedUp {
    pub text: String,
    /// How many mentions are in it.
    pub mentions: usize,
}

/// Writes the mentions of these ranges, or of the whole document, into their text. `about`
/// says what a mention is; where it gives nothing, the mention is left out. One that lies in
/// the ranges in part is written for that part.
pub fn mark_up(
    document: &Document,
    ranges: Option<&Ranges>,
    about: impl Fn(&Mention) -> Option<String>,
) -> MarkedUp {
    let text = document.text().as_str();
    let wanted: Vec<Range<usize>> = match ranges {
        Some(ranges) => ranges.iter().map(|range| range.to_range()).collect(),
        None => std::iter::once(0..text.len()).collect(),
    };
    let tags: Vec<Tag> = document
        .mentions()
        .iter()
        .filter(|mention| ranges.is_none_or(|all| all.iter().any(|r| mention.ranges.overlaps(r))))
        .filter_map(|mention| {
            Some(Tag {
                ranges: mention
                    .ranges
                    .iter()
                    .map(|range| range.to_range())
                    .collect(),
                about: about(mention)?,
            })
        })
        .collect();
    write(text, &wanted, &tags)
}

/// A mention as it is written.
struct Tag {
    ranges: Vec<Range<usize>>,
    about: String,
}

/// A stretch in brackets.
struct Piece {
    range: Range<usize>,
    /// Which tag.
    of: usize,
}

fn write(text: &str, wanted: &[Range<usize>], tags: &[Tag]) -> MarkedUp {
    let pieces = nest(wanted, tags);
    let mut counts = vec![0_usize; tags.len()];
    for piece in &pieces {
        counts[piece.of] += 1;
    }
    // Of what has several parts: its number, and how many of them were written.
    let mut numbers = vec![(0_usize, 0_usize); tags.len()];
    let mut numbered = 0;
    let mut suffixes = pieces.iter().map(|piece| {
        let parts = counts[piece.of];
        if parts < 2 {
            return String::new();
        }
        let (number, part) = &mut numbers[piece.of];
        if *part == 0 {
            numbered += 1;
            *number = numbered;
        }
        *part += 1;
        format!(", #{number} {part}/{parts}")
    });
    let mut out = String::new();
    let mut rest = pieces.iter().peekable();
    for (n, stretch) in wanted.iter().enumerate() {
        if n > 0 {
            out.push(' ');
        }
        let mut at = stretch.start;
        let mut go_on = |to: usize, out: &mut String| {
            escape(text.get(at..to).unwrap_or_default(), "[]", out);
            at = to;
        };
        let mut open: Vec<(usize, String)> = Vec::new();
        while let Some(piece) = rest.next_if(|piece| piece.range.start < stretch.end) {
            while let Some((end, about)) = open.pop_if(|(end, _)| *end <= piece.range.start) {
                go_on(end, &mut out);
                out.push_str(&about);
            }
            go_on(piece.range.start, &mut out);
            out.push('[');
            let mut about = String::from("](");
            escape(&tags[piece.of].about, "[]()", &mut about);
            about.push_str(&suffixes.next().unwrap_or_default());
            about.push(')');
            open.push((piece.range.end, about));
        }
        while let Some((end, about)) = open.pop() {
            go_on(end, &mut out);
            out.push_str(&about);
        }
        go_on(stretch.end, &mut out);
    }
    MarkedUp {
        text: out,
        mentions: counts.iter().filter(|count| **count > 0).count(),
    }
}

/// The stretches in brackets, in the order in which they open; none crosses another.
fn nest(wanted: &[Range<usize>], tags: &[Tag]) -> Vec<Piece> {
    let mut heap = BinaryHeap::new();
    let push = |heap: &mut BinaryHeap<_>, range: Range<usize>, of: usize| {
        if range.start < range.end {
            // The first first, the longer before the shorter.
            heap.push(Reverse((range.start, Reverse(range.end), of)));
        }
    };
    for (of, tag) in tags.iter().enumerate() {
        for range in &tag.ranges {
            for stretch in wanted {
                let inside = range.start.max(stretch.start)..range.end.min(stretch.end);
                push(&mut heap, inside, of);
            }
        }
    }
    let mut pieces = Vec::with_capacity(heap.len());
    let mut open: Vec<usize> = Vec::new();
    while let Some(Reverse((start, Reverse(mut end), of))) = heap.pop() {
        while open.pop_if(|other| *other <= start).is_some() {}
        if let Some(&around) = open.last()
            && end > around
        {
            push(&mut heap, around..end, of);
            end = around;
        }
        open.push(end);
        pieces.push(Piece {
            range: start..end,
            of,
        });
    }
    pieces
}

fn escape(text: &str, signs: &str, out: &mut String) {
    for c in text.chars() {
        if c == '\\' || signs.contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes `tags`, each what it is and the words at which it stands, into a text.
    #[track_caller]
    fn check(text: &str, tags: &[(&str, &[&str])], want: &str) {
        check_of(text, &[text], tags, want);
    }

    #[track_caller]
    fn check_of(text: &str, wanted: &[&str], tags: &[(&str, &[&str])], want: &str) {
        let place = |words: &&str| {
            let at = text.find(words).expect("it is there");
            at..at + words.len()
        };
        let wanted: Vec<_> = wanted.iter().map(place).collect();
        let tags: Vec<Tag> = tags
            .iter()
            .map(|(about, ranges)| Tag {
                ranges: ranges.iter().map(place).collect(),
                about: (*about).to_owned(),
            })
            .collect();
        let written = write(text, &wanted, &tags);
        assert_eq!(written.text, want);
        let opened = count(want, '[');
        assert_eq!(opened, count(want, ']'));
        assert!(written.mentions <= opened);
    }

    /// How often a sign stands there without a backslash before it.
    fn count(text: &str, sign: char) -> usize {
        let mut escaped = false;
        let mut found = 0;
        for c in text.chars() {
            found += usize::from(!escaped && c == sign);
            escaped = !escaped && c == '\\';
        }
        found
    }

    #[test]
    fn a_mention_stands_in_brackets_with_what_it_is_behind() {
        check(
            "Hello Microsoft!",
            &[("company: Microsoft", &["Microsoft"])],
            "Hello [Microsoft](company: Microsoft)!",
        );
        check("Nothing here", &[], "Nothing here");
        check("", &[], "");
    }

    #[test]
    fn what_lies_inside_is_written_inside() {
        check(
            "Bank of Ireland Group",
            &[("place", &["Ireland"]), ("company", &["Bank of Ireland"])],
            "[Bank of [Ireland](place)](company) Group",
        );
        // The same words twice, and one that ends with another.
        check(
            "Ada L.",
            &[
                ("person", &["Ada L."]),
                ("user", &["Ada L."]),
                ("x", &["L."]),
            ],
            "[[Ada [L.](x)](user)](person)",
        );
    }

    #[test]
    fn of_two_that_cross_the_second_is_cut_and_numbered() {
        check(
            "abcdefgh",
            &[("one", &["abcde"]), ("two", &["defgh"])],
            "[abc[de](two, #1 1/2)](one)[fgh](two, #1 2/2)",
        );
        check(
            "abcdefgh",
            &[("one", &["abcd"]), ("two", &["cdef"]), ("three", &["efgh"])],
            "[ab[cd](two, #1 1/2)](one)[[ef](two, #1 2/2)gh](three)",
        );
    }

    #[test]
    fn parts_of_a_mention_bear_its_number() {
        check(
            "Lokomotive- und Gadget-Projekte, A und B",
            &[
                ("product", &["Lokomotive-", "Projekte"]),
                ("product", &["Gadget-Projekte"]),
                ("x", &["A", "B"]),
            ],
            "[Lokomotive-](product, #1 1/2) und [Gadget-[Projekte](product, #1 2/2)](product), \
             [A](x, #2 1/2) und [B](x, #2 2/2)",
        );
    }

    #[test]
    fn signs_of_its_own_are_escaped() {
        check(
            r"a[1] \ (b) c",
            &[("x (y) [z]", &["(b)"])],
            r"a\[1\] \\ [(b)](x \(y\) \[z\]) c",
        );
    }

    #[test]
    fn only_what_was_asked_for_is_written() {
        let tags: &[(&str, &[&str])] = &[("company", &["Microsoft"]), ("place", &["Rom"])];
        check_of(
            "Microsoft in Rom und Wien",
            &["soft in"],
            tags,
            "[soft](company) in",
        );
        check_of(
            "Microsoft in Rom und Wien",
            &["Micro", "Rom und"],
            tags,
            "[Micro](company) [Rom](place) und",
        );
    }

    #[test]
    fn any_writing_is_cut_where_its_mentions_are() {
        check(
            "富士通研究所は👩‍👩‍👧‍👦と🇯🇵へ。",
            &[
                ("企業: 富士通", &["富士通研究所"]),
                ("企業", &["富士通"]),
                ("x", &["👩‍👩‍👧‍👦と", "🇯🇵"]),
            ],
            "[[富士通](企業)研究所](企業: 富士通)は[👩‍👩‍👧‍👦と](x, #1 1/2)[🇯🇵](x, #1 2/2)へ。",
        );
    }
}
