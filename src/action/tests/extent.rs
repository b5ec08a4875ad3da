//! The edges of mentions: `‹` and `›` are where a range begins and ends, `|` is the caret.

use crate::{
    action::extent::{self, Edge, Nudge, Side, Step, Wall},
    model::Ranges,
    text::{ByteOffset, TextRange},
};

const LETTER: Step = Step::Character;
const WORD: Step = Step::Word;

/// The text, the ranges and the caret of a marked text; without `|` the caret is at the start.
#[track_caller]
fn marked(marked: &str) -> (String, Ranges, ByteOffset) {
    let (mut text, mut starts, mut ends, mut caret) = (String::new(), Vec::new(), Vec::new(), None);
    for c in marked.chars() {
        match c {
            '‹' => starts.push(text.len()),
            '›' => ends.push(text.len()),
            '|' => caret = Some(text.len()),
            c => text.push(c),
        }
    }
    let ranges = starts.iter().zip(&ends);
    let ranges = ranges.filter_map(|(&start, &end)| TextRange::from_range(start..end));
    let ranges = Ranges::new(ranges).expect("a range");
    let caret = caret.map_or(ranges.start(), |at| ByteOffset::new(at as u32));
    (text, ranges, caret)
}

fn show(text: &str, ranges: &Ranges) -> String {
    let mut shown = text.to_owned();
    let parts: Vec<TextRange> = ranges.iter().collect();
    for range in parts.into_iter().rev() {
        shown.insert(range.end().to_usize(), '›');
        shown.insert(range.start().to_usize(), '‹');
    }
    shown
}

#[track_caller]
fn nudged(before: &str, edge: Edge, side: Side, step: Step) -> Result<String, Wall> {
    let (text, ranges, caret) = marked(before);
    let moved = extent::nudge(&text, &ranges, caret, Nudge { edge, side, step })?;
    let part = extent::part_at(&moved.ranges, moved.edge);
    let range = moved.ranges.iter().nth(part).expect("the range");
    assert_eq!(extent::edge_of(range, edge), moved.edge);
    Ok(show(&text, &moved.ranges))
}

#[track_caller]
fn start(before: &str, side: Side, step: Step, want: &str) {
    assert_eq!(nudged(before, Edge::Start, side, step).as_deref(), Ok(want));
}

#[track_caller]
fn end(before: &str, side: Side, step: Step, want: &str) {
    assert_eq!(nudged(before, Edge::End, side, step).as_deref(), Ok(want));
}

#[track_caller]
fn wall(before: &str, edge: Edge, side: Side, step: Step, want: Wall) {
    assert_eq!(nudged(before, edge, side, step), Err(want));
}

#[track_caller]
fn pulled(before: &str, edge: Edge, want: &str) {
    let (text, ranges, to) = marked(before);
    let (_, wanted, _) = marked(want);
    let differs = ranges.iter().zip(wanted.iter()).position(|(a, b)| a != b);
    let part = differs.expect("one is pulled");
    let found = extent::pull(&text, &ranges, part, edge, to);
    assert_eq!(
        found.map(|found| show(&text, &found)).as_deref(),
        Some(want)
    );
}

#[test]
fn an_edge_goes_by_what_a_person_takes_for_a_character() {
    end("Die ‹Deut›sche", Side::Right, LETTER, "Die ‹Deuts›che");
    end("Die ‹Deut›sche", Side::Left, LETTER, "Die ‹Deu›tsche");
    start("Die ‹Deut›sche", Side::Left, LETTER, "Die‹ Deut›sche");
    start("Die ‹Deut›sche", Side::Right, LETTER, "Die D‹eut›sche");
    end("‹An›👩‍💻!", Side::Right, LETTER, "‹An👩‍💻›!");
    end("‹An👩‍💻›!", Side::Left, LETTER, "‹An›👩‍💻!");
    end("‹K›u\u{308}h", Side::Right, LETTER, "‹Ku\u{308}›h");
    start("u\u{308}‹h›", Side::Left, LETTER, "‹u\u{308}h›");
    end("‹ab›🇩🇪🇮🇹", Side::Right, LETTER, "‹ab🇩🇪›🇮🇹");
}

#[test]
fn an_edge_goes_to_where_words_start_and_end() {
    end(
        "Die ‹Deut›sche Bank",
        Side::Right,
        WORD,
        "Die ‹Deutsche› Bank",
    );
    end(
        "Die ‹Deutsche› Bank.",
        Side::Right,
        WORD,
        "Die ‹Deutsche Bank›.",
    );
    end(
        "Die ‹Deutsche Bank› AG",
        Side::Left,
        WORD,
        "Die ‹Deutsche› Bank AG",
    );
    start("Die ‹Bank›", Side::Left, WORD, "‹Die Bank›");
    start("‹Die Bank› AG", Side::Right, WORD, "Die ‹Bank› AG");
    start("‹dell’Azure›", Side::Right, WORD, "dell’‹Azure›");
    end("‹東京›都庁に行く", Side::Right, WORD, "‹東京都庁›に行く");
}

#[test]
fn to_the_left_is_onward_in_a_line_written_to_the_left() {
    end("‹شركة› جديدة", Side::Left, WORD, "‹شركة جديدة›");
    end("‹شركة جديدة›", Side::Right, WORD, "‹شركة› جديدة");
    start("‹שלום› עולם", Side::Left, LETTER, "ש‹לום› עולם");
    start("ש‹לום› עולם", Side::Right, LETTER, "‹שלום› עולם");
    // Over a Latin name among them, too; and an Arabic one in a Latin line.
    end(
        "في ‹شركة› Kinvolk اليوم",
        Side::Left,
        WORD,
        "في ‹شركة Kinvolk› اليوم",
    );
    end(
        "في ‹شركة Kinvolk› اليوم",
        Side::Left,
        WORD,
        "في ‹شركة Kinvolk اليوم›",
    );
    end("The ‹شركة› firm", Side::Right, WORD, "The ‹شركة firm›");
    end("News\n‹شركة› جديدة", Side::Left, WORD, "News\n‹شركة جديدة›");
}

#[test]
fn a_wall_is_named_and_nothing_moves() {
    let (left, right) = (Side::Left, Side::Right);
    wall("‹a›b", Edge::End, left, LETTER, Wall::Empty);
    wall("a‹b›", Edge::Start, right, LETTER, Wall::Empty);
    wall("‹Bank› AG", Edge::End, left, WORD, Wall::Empty);
    wall("Die ‹Bank›", Edge::End, left, WORD, Wall::Empty);
    wall("‹ a›", Edge::End, left, LETTER, Wall::Empty);
    wall("‹ab›", Edge::Start, left, LETTER, Wall::TextStart);
    wall("‹ab›", Edge::End, right, WORD, Wall::TextEnd);
    wall("‹שלום›", Edge::End, left, LETTER, Wall::TextEnd);
}

#[test]
fn ranges_of_one_mention_keep_apart() {
    let (left, right) = (Side::Left, Side::Right);
    end("‹a|›bc ‹de›", right, LETTER, "‹ab›c ‹de›");
    wall("‹ab|› ‹de›", Edge::End, right, LETTER, Wall::OwnRange);
    wall("‹a|› ‹b›c", Edge::End, right, WORD, Wall::OwnRange);
    wall("‹ab› ‹|de›", Edge::Start, left, LETTER, Wall::OwnRange);
}

#[test]
fn the_range_at_the_caret_is_moved() {
    end(
        "‹Lo|k›- und ‹Ins›p",
        Side::Left,
        LETTER,
        "‹Lo›k- und ‹Ins›p",
    );
    end(
        "‹Lok›- und ‹Ins|›p",
        Side::Right,
        LETTER,
        "‹Lok›- und ‹Insp›",
    );
    end(
        "‹Lok›- un|d ‹Ins›p",
        Side::Right,
        LETTER,
        "‹Lok›- und ‹Insp›",
    );
}

#[test]
fn a_pulled_edge_follows_as_far_as_it_can() {
    pulled("Die ‹Deut›sche| Bank", Edge::End, "Die ‹Deutsche› Bank");
    pulled("|Die ‹Deut›sche", Edge::End, "Die ‹D›eutsche");
    pulled("Die ‹Deut›sche|", Edge::Start, "Die Deu‹t›sche");
    pulled("‹ab› cd ‹ef› g|h", Edge::End, "‹ab› cd ‹ef g›h");
    pulled("‹👩‍💻a›|", Edge::Start, "👩‍💻‹a›");
}

#[test]
fn a_pulled_edge_stops_before_the_next_range() {
    let (text, ranges, _) = marked("‹ab› cd ‹ef› gh");
    let end = ByteOffset::new(text.len() as u32);
    let found = extent::pull(&text, &ranges, 0, Edge::End, end).expect("as far as it can");
    assert_eq!(show(&text, &found), "‹ab cd› ‹ef› gh");
    let found = extent::pull(&text, &ranges, 1, Edge::Start, ByteOffset::new(0));
    let found = found.expect("as far as it can");
    assert_eq!(show(&text, &found), "‹ab› ‹cd ef› gh");
    assert_eq!(
        extent::pull(" a", &one(0, 2), 0, Edge::End, ByteOffset::new(1)),
        None
    );
}

fn one(start: u32, end: u32) -> Ranges {
    Ranges::one(TextRange::of(start, end).expect("a range"))
}

#[test]
fn ranges_are_added_joined_and_taken_away() {
    let two = extent::add(&one(0, 3), &one(6, 9)).expect("new");
    assert_eq!(two.count(), 2);
    assert_eq!(extent::add(&one(0, 3), &one(2, 6)), Some(one(0, 6)));
    assert_eq!(extent::add(&one(0, 3), &one(3, 6)), Some(one(0, 6)));
    assert_eq!(extent::add(&two, &one(7, 8)), None);
    assert_eq!(extent::remove(&two, ByteOffset::new(7)), Some(one(0, 3)));
    assert_eq!(extent::remove(&two, ByteOffset::new(0)), Some(one(6, 9)));
    assert_eq!(extent::remove(&one(0, 3), ByteOffset::new(0)), None);
}
