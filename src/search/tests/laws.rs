//! Laws: what is found is what a naive search finds, on any text.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use super::*;
use crate::text::{Fold, fold_str, grapheme};

/// Texts in which folding is hard: sharp s, accents composed and not, full and half width,
/// squared and joined signs, emoji, lines.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "A", "s", "ss", "ß", "ẞ", "e", "é", "e\u{301}", "\u{301}", "Ａ", "ア", "ｱ", "ｽﾞ", "ズ",
        "㈱", "株", "(", "👩", "\u{200d}", "👧", " ", "\n", "\u{ad}", "1", "İ", "i", "ﬁ", "نا",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Places of a needle, by clusters: each folded alone, lines apart, overlaps dropped; what is
/// only part of a cluster counts for the whole where `outward`, else not at all.
fn naive(text: &str, needle: &str, fold: Fold, outward: bool) -> Vec<std::ops::Range<usize>> {
    let mut folded = String::new();
    // For each folded byte its cluster; clusters with their first folded byte.
    let mut cluster_of = Vec::new();
    let mut clusters = Vec::new();
    for (at, cluster) in text.grapheme_indices(true) {
        let part = fold_str(cluster, fold);
        let begin = folded.len();
        cluster_of.extend(std::iter::repeat_n(clusters.len(), part.len()));
        folded += &part;
        clusters.push((at..at + cluster.len(), begin..folded.len()));
    }
    let needle = fold_str(needle, fold);
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    if needle.is_empty() {
        return found;
    }
    let mut from = 0;
    while let Some(at) = folded[from..].find(&needle) {
        let (start, end) = (from + at, from + at + needle.len());
        let (first, last) = (&clusters[cluster_of[start]], &clusters[cluster_of[end - 1]]);
        let whole = first.1.start == start && last.1.end == end;
        let place = first.0.start..last.0.end;
        if outward {
            from = end;
            if found.last().is_none_or(|last| last.end <= place.start) {
                found.push(place);
            }
        } else if whole {
            from = end;
            found.push(place);
        } else {
            from = start + folded[start..].chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

fn places(text: &str, line: &str, options: Options) -> Vec<std::ops::Range<usize>> {
    let made = made(&[("de", text)]);
    let found = made.find(line, options);
    found.hits.iter().map(|hit| hit.place.to_range()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn words_are_where_a_naive_search_finds_them(text in text(), needle in text()) {
        prop_assume!(!needle.contains('\n') && needle.trim() == needle && !needle.is_empty());
        let needle = needle.split_whitespace().collect::<Vec<_>>().join(" ");
        let fold = Fold { case: true, diacritics: true };
        let line = edit::quoted(&needle);
        prop_assert_eq!(
            places(&text, &line, Options::default()),
            naive(&text, &needle, fold, false)
        );
    }

    #[test]
    fn so_are_regular_expressions(text in text(), needle in text(), case in any::<bool>()) {
        prop_assume!(!needle.contains('\n') && !needle.is_empty());
        let options = Options { case, regex: true, ..Options::default() };
        let fold = Fold { case: !case, diacritics: true };
        let line = edit::quoted(&regex::escape(&needle));
        prop_assert_eq!(places(&text, &line, options), naive(&text, &needle, fold, true));
    }

    #[test]
    fn words_are_near_a_mention_where_its_sentence_says_so(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Kolvar ", "kauft ", "die ", ". ", "! ", "? ", "z. B. ", "Dr. ", "Die ", "…", "。", "「", "」", "と",
            "買収", "„", "“", ", ", ": ", "; ", "\n", "Ada ", "usw. ", "am 3. ", "Mai ",
        ]), 1..24),
        chosen in 0..24_usize,
        wanted in any::<bool>(),
    ) {
        let text = pieces.concat();
        let names = ["Kolvar", "Kolvar kauft", "Ada", "買収", "Dr. Die"];
        let places = names.into_iter().flat_map(|name| text.match_indices(name));
        let places: Vec<TextRange> = places
            .filter_map(|(at, it)| TextRange::from_range(at..at + it.len()))
            .collect();
        let Some(&place) = places.get(chosen % places.len().max(1)) else { return Ok(()) };
        let hits: Vec<TextRange> = text
            .match_indices("die")
            .filter_map(|(at, it)| TextRange::from_range(at..at + it.len()))
            .collect();
        let lines = crate::text::paragraphs(&text);
        let line = lines.into_iter().find(|line| line.covers(place));
        let Some(line) = line else { return Ok(()) };
        let over: Vec<TextRange> = crate::text::segment::sentences(&text, line)
            .into_iter()
            .filter(|sentence| sentence.overlaps(place))
            .collect();
        let (first, last) = match (over.first(), over.last()) {
            (Some(first), Some(last)) => (first.start().min(place.start()), last.end().max(place.end())),
            _ => (place.start(), place.end()),
        };
        let naive = hits.iter().any(|hit| hit.start() < last && hit.end() > first);
        let mut sentences = near::Sentences::default();
        let (found, none) = match wanted {
            true => (vec![hits], Vec::new()),
            false => (Vec::new(), vec![hits]),
        };
        prop_assert_eq!(sentences.fits(&text, place, &found, &none), naive == wanted, "{}", text);
    }

    #[test]
    fn hits_are_whole_clusters_in_order(text in text(), line in "[a-zß.*|/\\[\\](){}?+\\\\\" -]{0,12}", forms in any::<bool>()) {
        let options = Options { forms, ..Options::default() };
        let made = made(&[("de", &text)]);
        let Ok(bound) = Bound::read(&line, options, &made.session) else { return Ok(()) };
        let found = search(&made.session, &bound, &Cancel::default()).expect("not cancelled");
        let mut last = 0;
        for hit in &found.hits {
            prop_assert!(hit.place.start().to_usize() >= last);
            last = hit.place.end().to_usize();
            prop_assert!(grapheme::is_boundary(&text, hit.place.start()));
            prop_assert!(grapheme::is_boundary(&text, hit.place.end()));
        }
        prop_assert_eq!(found.hits.len(), found.count);
    }
}
