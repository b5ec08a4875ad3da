//! What a search finds: marked with ‹…› in the texts it looks through.

mod fields;
mod laws;
mod lines;
mod sorting;

use std::sync::Arc;

use jiff::Timestamp;

use super::*;
use crate::{
    model::{
        DocumentId, Head, Ids, Info, LabelKey, Mention, MentionId, Ranges, Scheme, Session, Slug,
        edit::{Change, Edit, Seed, TextRef},
    },
    task::Cancel,
    text::{Language, SourceText, TextRange},
};

/// A session and what made it.
pub(super) struct Made {
    pub session: Session,
    pub ids: Ids,
    pub documents: Vec<DocumentId>,
}

pub(super) fn made(texts: &[(&str, &str)]) -> Made {
    made_with(texts, |_, _| {})
}

/// Texts by language, their heads changed by number.
pub(super) fn made_with(texts: &[(&str, &str)], change: impl Fn(usize, &mut Head)) -> Made {
    let mut ids = Ids::seeded(3);
    let info = Info {
        title: String::new(),
        working_languages: Vec::new(),
    };
    let mut session = Session::new(ids.next(), info, Scheme::press());
    let mut documents = Vec::new();
    for (n, (language, text)) in texts.iter().enumerate() {
        let id: DocumentId = ids.next();
        let mut head = Head::default();
        head.metadata.language = Language::parse(language).ok();
        change(n, &mut head);
        let seed = Seed {
            id,
            slug: Slug::new("text", id),
            text: TextRef::new(SourceText::new((*text).to_owned()).expect("short")),
            head: Arc::new(head),
        };
        let change = Change::Add(Box::new(seed));
        let index = u32::try_from(n).expect("few");
        session
            .apply_all(vec![Edit::Document { index, change }])
            .expect("it applies");
        documents.push(id);
    }
    Made {
        session,
        ids,
        documents,
    }
}

impl Made {
    /// Tags the first place where a document says `text`.
    pub fn tag(&mut self, document: usize, text: &str, label: &str) -> MentionId {
        self.tag_with(document, text, label, |_| {})
    }

    pub fn tag_with(
        &mut self,
        document: usize,
        text: &str,
        label: &str,
        change: impl FnOnce(&mut Mention),
    ) -> MentionId {
        let id = self.documents[document];
        let source = self.session.document(id).expect("it is there").text();
        let start = source.find(text).expect("it says so");
        let range = TextRange::from_range(start..start + text.len()).expect("not empty");
        let mention = self.ids.next();
        let (label, ranges) = (LabelKey::new(label), Ranges::one(range));
        let mut mention = Mention::new(mention, ranges, label, None, Timestamp::UNIX_EPOCH);
        change(&mut mention);
        let made = mention.id;
        let edit = Edit::mention(id, Change::Add(mention));
        self.session.apply_all(vec![edit]).expect("it applies");
        made
    }

    pub fn find(&self, line: &str, options: Options) -> Found {
        let bound = Bound::read(line, options, &self.session).expect("a query");
        search(&self.session, &bound, &Cancel::default()).expect("not cancelled")
    }

    /// What was found, as it reads.
    pub fn read(&self, found: &Found) -> Vec<String> {
        let read = |hit: &Hit| {
            let document = self.session.document(hit.document).expect("it is there");
            hit.place
                .slice(document.text())
                .expect("it fits")
                .to_owned()
        };
        found.hits.iter().map(read).collect()
    }

    #[track_caller]
    pub fn check(&self, line: &str, want: &[&str]) {
        let found = self.find(line, Options::default());
        assert_eq!(self.read(&found), want, "{line}");
        assert_eq!(found.count, want.len());
    }
}

/// Seeks a line in a marked text and puts the marks back.
#[track_caller]
pub(super) fn check_with(line: &str, options: Options, marked: &str) {
    let text = marked.replace(['‹', '›'], "");
    let made = made(&[("de", &text)]);
    let found = made.find(line, options);
    let mut out = String::new();
    let mut at = 0;
    for hit in &found.hits {
        let range = hit.place.to_range();
        out = out + &text[at..range.start] + "‹" + &text[range.clone()] + "›";
        at = range.end;
    }
    out += &text[at..];
    assert_eq!(out, marked, "{line}");
}

#[track_caller]
pub(super) fn check(line: &str, marked: &str) {
    check_with(line, Options::default(), marked);
}

#[test]
fn words_are_found_in_one_paragraph() {
    check("kolvar", "‹Kolvar› kauft.\nNur ‹Kolvar›haus.");
    check("kolvar kauft", "‹Kolvar› ‹kauft›.\nNur Kolvarhaus.");
    check("kolvar | kauft", "‹Kolvar› ‹kauft›.\nNur ‹Kolvar›haus.");
    check("kolvar OR licht", "‹Kolvar›\nEs brennt ‹Licht›");
    check(
        "licht | lampe brennt",
        "Die ‹Lampe› ‹brennt›\nEs ‹brennt› ‹Licht›\nLampe aus",
    );
    check("\"kauft nichts\"", "Kolvar ‹kauft nichts›, kauft");
    check("kolvar -kauft", "Kolvar kauft.\nNur ‹Kolvar›haus.");
    check("  \"kauft   nichts\" ", "‹kauft nichts›");
    check("12:30 https://x", "um ‹12:30› auf ‹https://x›");
    check("kolvar  kolvar", "‹Kolvar›");
    check("", "Kolvar");
}

#[test]
fn words_may_begin_or_be_whole() {
    check("bank*", "‹Bank›, ‹Banken›, Datenbank, ‹Bänke›-‹Bank›");
    let words = Options {
        words: true,
        ..Options::default()
    };
    check_with(
        "bank",
        words,
        "‹Bank›, Banken, Datenbank, ‹Bank›-Chef (‹Bank›)",
    );
    check_with("dell’azure", words, "‹dell’Azure›");
    check("株式*", "‹株式›会社");
}

#[test]
fn what_is_overlooked_and_what_is_not() {
    check("strasse", "‹Straße› ‹STRASSE› ‹Strasse›");
    check("アズ", "‹ｱｽﾞ›ール");
    check("cafe", "‹Café› ‹Cafe\u{301}› ‹ＣＡＦＥ›");
    check_with("Café", Options::exact(), "‹Café› ‹Cafe\u{301}› Cafe café");
    let case = Options {
        case: true,
        ..Options::default()
    };
    check_with("Cafe", case, "‹Café› cafe");
}

#[test]
fn regular_expressions_match_what_is_folded() {
    check(r"/stra(ss|ß)e/", "‹Straße› ‹STRASSE›");
    check(r"/ß+x/", "‹ßßX› ‹ßx›");
    check(r"/[A-Z]{3}\d+/", "‹abc12› ‹ABC9› ab1");
    check(r"/caf[éè]s?/", "‹Cafés› ‹cafe›");
    check(r"/\p{Lu}+x/", "‹abx›");
    check(r"/^kolvar/", "‹Kolvar› Kolvar\n‹Kolvar›");
    check(r"/k\w+r$/", "Kolvar kauft\n‹Kolvar›");
    check(r"/a*/", "b‹aa›b");
    check(r"/a\/b/", "‹a/b›");
    check(r"/\x41b/", "‹ab› ‹AB›");
    check(r"/s/", "Stra‹ß›e".to_owned().replace('S', "‹S›").as_str());
    check(r"/[]x]+/", "‹]X›");
    check(r"/ｱ.?ー/", "‹アズー›");
    let exact = Options::exact();
    check_with(r"/Caf./", exact, "‹Café› cafe ‹Cafe\u{301}›");
    let forms = Options {
        forms: true,
        ..Options::default()
    };
    check_with(r"/café/", forms, "‹Café› cafe");
    let regex = Options {
        regex: true,
        ..Options::default()
    };
    check_with(
        r"k\w+r kauft|nimmt",
        regex,
        "‹Kolvar› ‹kauft›, nicht nimmt"
            .replace("nicht nimmt", "nicht ‹nimmt›")
            .as_str(),
    );
    let words = Options {
        words: true,
        ..Options::default()
    };
    check_with(r"/ban./", words, "‹Bank› Banken");
}

#[test]
fn what_is_inside_a_cluster_is_the_whole_cluster() {
    check("/👩/", "‹👩\u{200d}👩\u{200d}👧› a");
    check("/株/", "‹㈱› ‹株›");
    check("/\u{301}/", "x");
}

#[test]
fn so_many_are_kept_and_all_are_counted() {
    let text = "a ".repeat(SHOWN / 2 + 1);
    let made = made(&[("de", &text), ("de", &text), ("de", &text)]);
    let found = made.find("a", Options::default());
    assert_eq!(found.hits.len(), SHOWN);
    assert_eq!(found.count, 3 * (SHOWN / 2 + 1));
    assert_eq!(found.documents, 3);
    let cancelled = Cancel::default();
    cancelled.cancel();
    let bound = Bound::read("a", Options::default(), &made.session).expect("a query");
    assert!(search(&made.session, &bound, &cancelled).is_err());
}
