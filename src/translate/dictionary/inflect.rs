//! What a word may be a form of: endings taken off and put on, by language. No grammar: more
//! is tried than can be right, and the dictionary knows which of it is a word.

/// An ending, and what may stand in its place in a dictionary.
type Rule = (&'static str, &'static [&'static str]);

const GERMAN: &[Rule] = &[
    ("sten", &["", "en"]),
    ("ster", &[""]),
    ("ste", &[""]),
    ("ern", &["", "er"]),
    ("ten", &["en", "t"]),
    ("test", &["en"]),
    ("tet", &["en", "ten"]),
    ("te", &["en"]),
    ("nen", &[""]),
    ("en", &["", "e"]),
    ("er", &[""]),
    ("em", &[""]),
    ("es", &["", "e"]),
    ("est", &["en"]),
    ("st", &["en"]),
    ("t", &["en", "n"]),
    ("e", &["", "en"]),
    ("n", &["", "e"]),
    ("s", &[""]),
];
const ITALIAN: &[Rule] = &[
    ("ando", &["are"]),
    ("endo", &["ere", "ire"]),
    ("ato", &["are"]),
    ("ata", &["are"]),
    ("ati", &["are"]),
    ("ate", &["are"]),
    ("uto", &["ere"]),
    ("uta", &["ere"]),
    ("ito", &["ire"]),
    ("ita", &["ire"]),
    ("ava", &["are"]),
    ("avano", &["are"]),
    ("ano", &["are"]),
    ("ono", &["ere", "ire"]),
    ("chi", &["co", "ca"]),
    ("che", &["ca"]),
    ("ghi", &["go", "ga"]),
    ("ghe", &["ga"]),
    ("i", &["o", "e", "io", "a"]),
    ("e", &["a"]),
    ("a", &["o", "are"]),
    ("o", &["are", "ere", "ire"]),
];
const ENGLISH: &[Rule] = &[
    ("ies", &["y"]),
    ("ied", &["y"]),
    ("ying", &["ie", "y"]),
    ("ing", &["", "e"]),
    ("ed", &["", "e"]),
    ("er", &["", "e"]),
    ("est", &["", "e"]),
    ("ves", &["f", "fe"]),
    ("es", &["", "e"]),
    ("'s", &[""]),
    ("s", &[""]),
];
const FRENCH: &[Rule] = &[
    ("aux", &["al", "au"]),
    ("eaux", &["eau"]),
    ("ées", &["er"]),
    ("es", &["", "e", "er"]),
    ("ent", &["er"]),
    ("ait", &["er"]),
    ("ant", &["er"]),
    ("e", &["", "er"]),
    ("s", &[""]),
    ("x", &[""]),
];
const SPANISH: &[Rule] = &[
    ("ando", &["ar"]),
    ("iendo", &["er", "ir"]),
    ("ado", &["ar"]),
    ("ada", &["ar"]),
    ("ido", &["er", "ir"]),
    ("ces", &["z"]),
    ("es", &["", "e"]),
    ("as", &["o", "a", "ar"]),
    ("os", &["o"]),
    ("a", &["o", "ar"]),
    ("an", &["ar"]),
    ("en", &["er", "ir"]),
    ("s", &[""]),
];
const OTHERS: &[Rule] = &[("s", &[""])];

/// What is left of a word is no shorter, in characters.
const SHORTEST: usize = 2;

/// Words it may be a form of, each once. `word` is folded.
pub(super) fn lemmas(word: &str, language: &str) -> Vec<String> {
    let primary = language.split('-').next().unwrap_or(language);
    let rules = match primary {
        "de" => GERMAN,
        "it" => ITALIAN,
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" | "pt" => SPANISH,
        _ => OTHERS,
    };
    let mut found: Vec<String> = Vec::new();
    let mut add = |lemma: String| {
        if lemma.chars().count() >= SHORTEST && lemma != word && !found.contains(&lemma) {
            found.push(lemma);
        }
    };
    // After an article that was cut short: l'azienda.
    if let Some((_, rest)) = word
        .split_once(['\'', '’'])
        .filter(|(before, _)| before.len() < 8)
    {
        add(rest.to_owned());
    }
    for (ending, instead) in rules {
        let Some(stem) = word.strip_suffix(ending) else {
            continue;
        };
        for other in *instead {
            add(format!("{stem}{other}"));
        }
        // stopped: stop.
        let mut last = stem.chars().rev();
        if primary == "en" && last.next() == last.next() && stem.len() > 3 {
            let mut single = stem.to_owned();
            single.pop();
            add(single);
        }
    }
    // gekauft: kaufen.
    if let Some(stem) = word.strip_prefix("ge").filter(|_| primary == "de") {
        for ending in ["t", "en"] {
            if let Some(stem) = stem.strip_suffix(ending) {
                add(format!("{stem}en"));
            }
        }
    }
    found
}
