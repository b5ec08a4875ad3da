//! What tagging needs, opened in every language of the window: titles and headings are that
//! language's, and nothing else's.

use std::path::Path;

use egui_kittest::kittest::Queryable as _;
use glossator::{l10n::UiLanguage, ui::dialogs::Dialog, ui::intent::Intent};

use super::driver::{Driver, sample};

/// The words of one language by the places where they are seen.
struct Words {
    language: UiLanguage,
    search: &'static str,
    mentions: &'static str,
    documents: &'static str,
    comments: &'static str,
    spread: &'static str,
    proposals: &'static str,
    lists: &'static str,
    dossier: &'static str,
}

impl Words {
    fn all(&self) -> [&'static str; 8] {
        [
            self.search,
            self.mentions,
            self.documents,
            self.comments,
            self.spread,
            self.proposals,
            self.lists,
            self.dossier,
        ]
    }
}

const ALL: [Words; 4] = [
    Words {
        language: UiLanguage::English,
        search: "Search all documents",
        mentions: "Text, entity or note",
        documents: "Open comments",
        comments: "Which comments",
        spread: "Tag all occurrences of",
        proposals: "Review proposals",
        lists: "Names lists",
        dossier: "Named together with",
    },
    Words {
        language: UiLanguage::German,
        search: "Alle Dokumente durchsuchen",
        mentions: "Text, Entität oder Notiz",
        documents: "Offene Kommentare",
        comments: "Welche Kommentare",
        spread: "Alle Vorkommen von",
        proposals: "Vorschläge durchsehen",
        lists: "Namenslisten",
        dossier: "Zusammen genannt mit",
    },
    Words {
        language: UiLanguage::Italian,
        search: "Cerca in tutti i documenti",
        mentions: "Testo, entità o nota",
        documents: "Commenti aperti",
        comments: "Quali commenti",
        spread: "Annota tutte le occorrenze di",
        proposals: "Esame delle proposte",
        lists: "Elenchi di nomi",
        dossier: "Nominata insieme a",
    },
    Words {
        language: UiLanguage::Japanese,
        search: "すべての文書を検索",
        mentions: "本文、エンティティ、メモ",
        documents: "未解決コメント",
        comments: "表示するコメント",
        spread: "のすべての出現箇所にタグ付け",
        proposals: "候補のレビュー",
        lists: "名前リスト",
        dossier: "ともに言及されるもの",
    },
];

fn says(driver: &Driver, words: &str) -> bool {
    let mut found = driver.harness.query_all_by_label_contains(words);
    found.next().is_some()
}

/// What is seen there is said in this language, and in no other.
#[track_caller]
fn check(driver: &Driver, own: &Words, at: fn(&Words) -> &'static str) {
    let language = own.language;
    assert!(says(driver, at(own)), "{language:?}: »{}«", at(own));
    for other in ALL.iter().filter(|other| other.language != language) {
        for words in other.all() {
            let same = own.all().contains(&words);
            assert!(same || !says(driver, words), "{language:?}: »{words}«");
        }
    }
}

fn open_all(home: &Path, session: &Path, words: &Words) {
    let config = home.join(format!("{:?}", words.language));
    let mut driver = Driver::start_in(words.language, &config, Some(session));
    let send = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(send);
    driver.settle();
    driver.press("Ctrl+Shift+F");
    check(&driver, words, |words| words.search);
    driver.press("Ctrl+T");
    check(&driver, words, |words| words.mentions);
    driver.press("Ctrl+Shift+T");
    check(&driver, words, |words| words.documents);
    driver.press("Ctrl+Shift+M");
    check(&driver, words, |words| words.comments);
    driver.press("F11");
    driver.press("Tab");
    driver.press("S");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Spread(_))));
    check(&driver, words, |words| words.spread);
    driver.press("Escape");
    driver.press("Ctrl+Shift+G");
    driver.settle();
    check(&driver, words, |words| words.proposals);
    driver.press("Escape");
    driver.press("Ctrl+Shift+N");
    driver.settle();
    check(&driver, words, |words| words.lists);
    driver.press("Escape");
    let entity = driver.session().entities().next().expect("there is one").id;
    let show = Intent::ShowEntity(entity);
    driver.harness.state_mut().send(show);
    driver.settle();
    driver.settle();
    check(&driver, words, |words| words.dossier);
}

#[test]
fn every_place_is_titled_in_every_language() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    for words in &ALL {
        open_all(home.path(), &session, words);
    }
}
