//! One line per behaviour; `|` is the place, ‹ › what is selected.

use proptest::prelude::*;

use super::{
    grow, name_run_at, next_sentence, next_word, next_word_start, previous_sentence, previous_word,
    previous_word_end, sentence_at, sentences, surely_ends_before, word_at,
};
use crate::text::grapheme::is_boundary;
use crate::text::{ByteOffset, TextRange};

fn place(marked: &str) -> (String, ByteOffset) {
    let at = marked.find('|').expect("a place");
    (marked.replace('|', ""), super::offset(at))
}

fn selection(marked: &str) -> (String, TextRange) {
    let start = marked.find('‹').expect("a start");
    let end = marked.find('›').expect("an end") - '‹'.len_utf8();
    let text = marked.replace(['‹', '›'], "");
    (text, TextRange::from_range(start..end).expect("not empty"))
}

#[track_caller]
fn word(marked: &str, want: &str) {
    let (text, at) = place(marked);
    let found = word_at(&text, at).map(|range| &text[range.to_range()]);
    assert_eq!(found, Some(want).filter(|want| !want.is_empty()));
}

#[track_caller]
fn sentence(marked: &str, want: &str) {
    let (text, at) = place(marked);
    let found = sentence_at(&text, at).map(|range| &text[range.to_range()]);
    assert_eq!(found, Some(want).filter(|want| !want.is_empty()));
}

#[track_caller]
fn name(marked: &str, want: &str) {
    let (text, range) = selection(marked);
    let found = name_run_at(&text, range).map(|range| &text[range.to_range()]);
    assert_eq!(found, Some(want));
}

/// All sentences, parted by `|`.
#[track_caller]
fn split(marked: &str) {
    let text = marked.replace('|', "");
    let all = TextRange::from_range(0..text.len()).expect("not empty");
    let found: Vec<&str> = sentences(&text, all)
        .into_iter()
        .map(|range| &text[range.to_range()])
        .collect();
    let want: Vec<&str> = marked.split('|').map(str::trim).collect();
    assert_eq!(found, want);
}

/// The places a caret comes to, as `|`.
#[track_caller]
fn steps(marked: &str, step: fn(&str, ByteOffset) -> Option<ByteOffset>, back: bool) {
    let text = marked.replace('|', "");
    let mut at = super::offset(if back { text.len() } else { 0 });
    let mut places = Vec::new();
    while let Some(next) = step(&text, at) {
        assert!(if back { next < at } else { next > at }, "stuck at {at:?}");
        places.push(next.to_usize());
        at = next;
    }
    places.sort_unstable();
    let mut found = text.clone();
    for at in places.into_iter().rev() {
        found.insert(at, '|');
    }
    assert_eq!(found, marked);
}

#[test]
fn a_word_is_what_people_take_for_one() {
    word("Die Kin|volk GmbH", "Kinvolk");
    word("Die |Kinvolk GmbH", "Kinvolk");
    word("Die Kinvolk| GmbH", " ");
    word("Die Kinvolk|", "Kinvolk");
    word("Azu|re-Kunden", "Azure");
    word("Azure-Kun|den", "Kunden");
    word("Azure|-Kunden", "-");
    word("»Az|ure«", "Azure");
    word("|»Azure«", "»");
    word("3,|5 Mio.", "3,5");
    word("u\u{308}|ber", "u\u{308}ber");
    word("Kin\u{AD}vo|lk kauft", "Kin\u{AD}volk");
    word("वि|कास", "विकास");
    word("اشترت ماي|كروسوفت شركة", "مايكروسوفت");
}

#[test]
fn elisions_and_genitives_leave_the_name_alone() {
    word("dell’Az|ure", "Azure");
    word("de|ll'Azure", "dell'");
    word("dell|'Azure", "dell'");
    word("L’a|cquisizione", "acquisizione");
    word("qu’A|pple", "Apple");
    word("Micro|soft’s cloud", "Microsoft");
    word("Microsoft|’s cloud", "’s");
    word("it|’s", "it’s");
    word("do|n’t", "don’t");
    word("O’Br|ien", "O’Brien");
}

#[test]
fn chinese_japanese_and_thai_go_by_dictionary() {
    word("マイクロ|ソフトが買収した", "マイクロソフト");
    word("マイクロソフトが買|収した", "買収");
    word("ブレンダン・バー|ンズ氏", "バーンズ");
    word("ブレン|ダン・バーンズ氏", "ブレンダン");
    word("ブレンダン|・バーンズ氏", "・");
    word("Azu|reの顧客", "Azure");
    word("微软收购了一家德国公|司", "公司");
    word("บริษัทไมโคร|ซอฟท์ซื้อกิจการ", "ไมโครซอฟท์");
    word("ภาษา|ไทย", "ไทย");
}

#[test]
fn an_empty_line_has_nothing_to_select() {
    for marked in ["|", "a\n|\nb"] {
        word(marked, "");
        sentence(marked, "");
    }
    word("a|\nb", "a");
    word("a\n|b", "b");
}

#[test]
fn the_caret_steps_over_words_and_lines() {
    steps(
        "Die| Azure|-Kunden|, und|\n |\ndell’|Azure|.|",
        next_word,
        false,
    );
}

#[test]
fn forward_steps_end_words() {
    steps("Die| Azure|-Kunden|, dell’|Azure| 3,5|!|", next_word, false);
    steps("ja|\n|\nnein|", next_word, false);
}

#[test]
fn backward_steps_start_words() {
    steps(
        "|Die |Azure-|Kunden, |dell’|Azure |3,5!",
        previous_word,
        true,
    );
    steps("|ja\n|\n|nein", previous_word, true);
}

#[test]
fn words_start_and_end_without_the_space_between_them() {
    steps(
        "Die |Azure-|Kunden, |dell’|Azure |3,5!|",
        next_word_start,
        false,
    );
    steps("ja|\n|\n|nein|", next_word_start, false);
    steps(
        "|Die| Azure|-Kunden|, dell’|Azure| 3,5|!",
        previous_word_end,
        true,
    );
    steps("|ja|\n|\n|nein", previous_word_end, true);
}

#[test]
fn sentences_end_where_people_end_them() {
    split("Microsoft kauft Kinvolk.| Der Preis ist unbekannt!| Warum?");
    split(
        "Kinvolk, z. B. Azure, wird u. a. von Dr. Müller am 29. April geprüft.| Im 3. Quartal folgt Nr. 5.",
    );
    split("Etwa 3 Mio. Euro zahlt die Alpha Inc. Ende Mai.| Gut.");
    split("Er kam am 5. Mai.| Sie nicht.");
    split("Die Firma ist z.B. Kinvolk.| Das Jahr war 2021.| Dann kam Azure.");
    split(
        "L’acquisizione di Telecom S.p.A. Milano è fatta.| Il dott. Rossi, il sig. Bianchi, ecc. Tutti contenti.",
    );
    split("Lo dice Rossi S.p.A.| Il titolo sale.");
    split("Mr. Burns of the U.S. Navy met Satya N. Nadella.| It cost Microsoft Corp. 3 million.");
    split("It was bought by Microsoft Corp.| The price is unknown.| Version 3.5 ships.");
    split("He said no.| Then he left.| No. 5 stayed.");
    split("„Gut.“| Er ging.");
}

#[test]
fn sentences_of_other_writing_end_at_their_stops() {
    split("マイクロソフトが買収した。|「すごい。」と述べた。|本当？|はい！");
    split("「すごい。」|次の文だ。");
    split("微软收购了公司。|价格未知！");
    split("اشترت الشركة.| هل هذا صحيح؟| نعم.");
    split("บริษัทซื้อกิจการ");
}

#[test]
fn a_line_feed_ends_every_sentence() {
    split("Dr.|\nMüller kam|\nund ging".replace("|\n", "\n|").as_str());
    sentence("eins, z. B.\nzw|ei\ndrei", "zwei");
}

#[test]
fn a_place_between_sentences_belongs_to_the_one_before() {
    sentence("Eins.| Zwei.", "Eins.");
    sentence("Eins. |Zwei.", "Zwei.");
    sentence("Eins. | Zwei.", "Eins.  ");
    sentence("Eins. Zwei.|", "Zwei.");
    sentence("Eins. Zwei.|\nDrei.", "Zwei.");
}

#[test]
fn the_caret_steps_over_sentences() {
    steps("Eins. |Zwei.\n|Drei!|", next_sentence, false);
    steps("|Eins. |Zwei.\n|Drei!", previous_sentence, true);
    steps("Eins.\n|\n|Drei.|", next_sentence, false);
}

#[test]
fn a_name_grows_to_all_its_parts() {
    name("Die Firma ‹Kinvolk› GmbH aus", "Firma Kinvolk GmbH");
    name("kauft ‹Kinvolk› GmbH aus Berlin", "Kinvolk GmbH");
    name("Die ‹Kinvolk› wurde", "Kinvolk");
    name("sagt Brendan ‹Burns›, Mitgründer", "Brendan Burns");
    name("‹Satya› Nadella, CEO von Microsoft", "Satya Nadella");
    name("»‹Satya› Nadella« sagt", "Satya Nadella");
    name("mit Ursula von der ‹Leyen› in", "Ursula von der Leyen");
    name("zur Entwicklung von ‹Azure› Arc in", "Azure Arc");
    name("by John F. ‹Kennedy› in", "John F. Kennedy");
    name("of ‹Johnson› & Johnson in", "Johnson & Johnson");
    name("nutzt Windows ‹11› Pro schon", "Windows 11 Pro");
    name("la ‹Telecom› Italia S.p.A. sale", "Telecom Italia S.p.A.");
    name("by ‹Microsoft› Corp. in", "Microsoft Corp.");
    name("dell’‹Azure› Cloud è", "Azure Cloud");
    name("Kevin O’‹Brien› kam", "Kevin O’Brien");
    name("con Mario D’‹Angelo› che", "Mario D’Angelo");
    name("nach ‹kau›ft er", "kauft");
    name("in ‹Berlin› 2021 gekauft", "Berlin");
}

#[test]
fn a_name_in_katakana_or_latin_amid_japanese_grows() {
    name(
        "共同創業者のブレンダン・‹バーンズ›氏は",
        "ブレンダン・バーンズ",
    );
    name("米‹Microsoft› Azureの", "Microsoft Azure");
    name("は‹kubernetes› engineを", "kubernetes engine");
    name("‹マイクロ›ソフトの", "マイクロソフト");
}

#[test]
fn a_selection_grows_step_by_step() {
    let (text, mut range) = selection("Eins. Herr Bren‹d›an Burns, CEO, kam. Zwei.\nDrei.");
    let mut found = Vec::new();
    loop {
        let next = grow(&text, range);
        if next == range {
            break;
        }
        range = next;
        found.push(&text[range.to_range()]);
    }
    let want = [
        "Brendan",
        "Herr Brendan Burns",
        "Herr Brendan Burns, CEO, kam.",
        "Eins. Herr Brendan Burns, CEO, kam. Zwei.",
        text.as_str(),
    ];
    assert_eq!(found, want);
}

#[test]
fn a_selection_inside_a_cluster_grows_to_it_first() {
    let text = "u\u{308}ber";
    let inside = TextRange::of(1, 2).expect("not empty");
    assert_eq!(grow(text, inside), TextRange::of(0, 3).expect("not empty"));
}

#[test]
fn a_line_of_a_megabyte_costs_no_more_than_a_short_one() {
    for piece in [
        "日本語の文章は続く",
        "ประเทศไทย",
        "wort ",
        "Satz. ",
        "x",
        "🇩🇪",
        "a\u{301}",
    ] {
        let text = piece.repeat((1 << 20) / piece.len());
        let at = ByteOffset::new(1 << 19);
        let started = std::time::Instant::now();
        for found in [word_at(&text, at), sentence_at(&text, at)] {
            assert!(found.is_some_and(|range| range.len() as usize <= super::window::WIDEST));
        }
        assert!(next_word(&text, at) > Some(at) && previous_word(&text, at) < Some(at));
        assert!(next_sentence(&text, at) > Some(at) && previous_sentence(&text, at) < Some(at));
        let _ = name_run_at(&text, word_at(&text, at).expect("a word"));
        // Segmenting the whole line takes seconds.
        assert!(
            started.elapsed().as_millis() < 900,
            "{piece}: {:?}",
            started.elapsed()
        );
    }
}

#[test]
fn sentences_of_a_long_line_are_whole() {
    let text = "Das ist ein Satz. ".repeat(5000);
    let all = TextRange::from_range(0..text.len()).expect("not empty");
    let found = sentences(&text, all);
    assert_eq!(found.len(), 5000);
    assert!(
        found
            .iter()
            .all(|range| &text[range.to_range()] == "Das ist ein Satz.")
    );
}

fn text_of(pieces: usize) -> impl Strategy<Value = String> {
    // A text has no CR (see `crate::text`).
    crate::text::tests::text(pieces).prop_map(|text| text.replace('\r', "\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_found_holds_the_place_and_keeps_to_the_line(text in text_of(30), at in 0..600_u32) {
        let offset = ByteOffset::new(at);
        let place = super::window::snap(&text, offset);
        let line = super::window::line_at(&text, place);
        for (found, is_word) in [(word_at(&text, offset), true), (sentence_at(&text, offset), false)] {
            let Some(range) = found else {
                prop_assert!(line.is_empty());
                continue;
            };
            // A caret right behind a sentence is at it.
            let behind = range.end().to_usize() == place && (!is_word || place == line.end);
            prop_assert!(range.contains(super::offset(place)) || behind);
            prop_assert!(line.start <= range.start().to_usize() && range.end().to_usize() <= line.end);
            prop_assert!(is_boundary(&text, range.start()) && is_boundary(&text, range.end()));
            let run = name_run_at(&text, range).expect("in bounds");
            prop_assert!(run.covers(range) && run.end().to_usize() <= line.end);
            prop_assert!(is_boundary(&text, run.start()) && is_boundary(&text, run.end()));
        }
    }

    #[test]
    fn ends_that_are_plain_to_see_are_ends(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Kolvar", "kauft", " ", " ", " ", ".", ". ", "! ", "?", "z.", "B.", "Dr.", "am 3. ", "Mai",
            "usw.", "Die", "…", "。", "「", "」", "と", "買収", "！", "”", "\"", ")", "A", "a", "-", "\u{301}", ": ",
            "No", "5", ". A", ". Der", "？", "が", "カ", "。 a", "! a", "è", "Ü", "\u{3099}", "ー",
        ]), 0..24),
    ) {
        let text = pieces.concat();
        let Some(whole) = TextRange::from_range(0..text.len()) else { return Ok(()) };
        let cut = sentences(&text, whole);
        for at in (0..=text.len()).filter(|&at| surely_ends_before(&text, at)) {
            let over = cut.iter().find(|range| range.start().to_usize() < at && at < range.end().to_usize());
            prop_assert_eq!(over, None, "{} at {}", text, at);
        }
    }

    #[test]
    fn steps_move_and_end(text in text_of(20), at in 0..300_u32) {
        let at = ByteOffset::new(at);
        for step in [next_word, next_word_start, next_sentence] {
            let next = step(&text, at);
            prop_assert_eq!(next.is_none(), super::window::snap(&text, at) == text.len());
            if let Some(next) = next {
                prop_assert!(next.to_usize() > super::window::snap(&text, at) && is_boundary(&text, next));
            }
        }
        for step in [previous_word, previous_word_end, previous_sentence] {
            let next = step(&text, at);
            prop_assert_eq!(next.is_none(), super::window::snap(&text, at) == 0);
            if let Some(next) = next {
                prop_assert!(next.to_usize() < super::window::snap(&text, at) && is_boundary(&text, next));
            }
        }
    }

    #[test]
    fn growing_ends_with_the_whole_text(text in text_of(20), start in 0..300_u32, length in 1..40_u32) {
        let Some(mut range) = TextRange::of(start, start + length) else { return Ok(()) };
        if start as usize >= text.len() {
            prop_assert_eq!(grow(&text, range), range);
            return Ok(());
        }
        range = TextRange::from_range(start as usize..text.len().min((start + length) as usize)).expect("not empty");
        let mut steps = 0;
        while range.to_range() != (0..text.len()) {
            let next = grow(&text, range);
            prop_assert!(next.covers(range) && next != range);
            prop_assert!(is_boundary(&text, next.start()) && is_boundary(&text, next.end()));
            range = next;
            steps += 1;
        }
        prop_assert!(steps <= 6);
    }
}
