//! The label scheme through its window: by keys, previewed, applied as one step, undone.

use std::path::Path;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    l10n::UiLanguage,
    model::{Overlap, Scheme, Session, Value},
    ui::{dialogs::Dialog, intent::Intent},
};

use super::driver::{Driver, sample};

fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let send = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(send);
    driver.settle();
    driver.press("Ctrl+Shift+L");
    assert!(is_open(&driver));
    driver
}

fn is_open(driver: &Driver) -> bool {
    matches!(driver.app().dialog(), Some(Dialog::Scheme(_)))
}

fn keys(scheme: &Scheme) -> Vec<String> {
    scheme.labels.iter().map(|it| it.key.to_string()).collect()
}

fn bearing(session: &Session, key: &str) -> usize {
    let mentions = session.documents().flat_map(|it| it.mentions().iter());
    mentions.filter(|it| it.label.as_str() == key).count()
}

#[track_caller]
fn says(driver: &Driver, words: &str) {
    let found = driver.harness.query_all_by_label(words).next().is_some();
    assert!(found, "»{words}« is said");
}

/// Chooses from a list that unfolds, by the keyboard's focus and Enter.
#[track_caller]
fn choose(driver: &mut Driver, list: &str, option: &str) {
    let node = driver.harness.get_by_role_and_label(Role::ComboBox, list);
    node.click();
    driver.settle();
    {
        let options = driver.harness.query_all_by_label(option);
        let mut options = options.filter(|it| it.accesskit_node().role() == Role::Button);
        options.next_back().expect("it is offered").click();
    }
    driver.settle();
}

#[test]
fn a_label_added_by_keys_is_one_step_and_undone_as_one() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = driver.session().scheme().clone();
    driver.press("Insert");
    says(&driver, "Label no. 2 has no key: give it one");
    driver.type_text("bank");
    // The session is not touched before it is applied.
    assert_eq!(*driver.session().scheme(), before);
    choose(&mut driver, "Part of", "Company");
    driver.press("Ctrl+Enter");
    assert!(!is_open(&driver));
    let after = driver.session().scheme().clone();
    assert_eq!(keys(&after), ["company", "bank", "person", "product"]);
    let parent = after.label("bank").and_then(|it| it.parent.clone());
    assert_eq!(parent.map(|it| it.to_string()).as_deref(), Some("company"));
    driver.press("Ctrl+Z");
    assert_eq!(*driver.session().scheme(), before);
}

#[test]
fn a_label_in_use_goes_only_when_somebody_said_what_it_becomes() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let persons = bearing(driver.session(), "person");
    let companies = bearing(driver.session(), "company");
    let before = driver.session().scheme().clone();
    assert!(persons > 0 && companies > 0);
    driver.press("Down");
    driver.press("Delete");
    says(
        &driver,
        &format!("Choose what {persons} mentions of “Person” become"),
    );
    // Nothing is applied; the choice that is open gets the keyboard.
    driver.press("Ctrl+Enter");
    assert!(is_open(&driver));
    assert_eq!(*driver.session().scheme(), before);
    let list = driver
        .harness
        .get_by_role_and_label(Role::ComboBox, "What “Person” becomes");
    assert!(
        list.accesskit_node().is_focused(),
        "the choice has the keyboard"
    );
    choose(&mut driver, "What “Person” becomes", "Company");
    says(
        &driver,
        &format!("{persons} mentions of “Person” become “Company”"),
    );
    driver.press("Ctrl+Enter");
    assert!(!is_open(&driver));
    assert_eq!(bearing(driver.session(), "person"), 0);
    assert_eq!(bearing(driver.session(), "company"), persons + companies);
    assert!(
        driver.notice().contains(&persons.to_string()),
        "{}",
        driver.notice()
    );
    driver.press("Ctrl+Z");
    assert_eq!(*driver.session().scheme(), before);
    assert_eq!(bearing(driver.session(), "person"), persons);
}

#[test]
fn labels_change_their_places_and_escape_keeps_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Alt+Down");
    driver.press("Escape");
    assert!(!is_open(&driver));
    let scheme = driver.session().scheme().clone();
    assert_eq!(keys(&scheme), ["company", "person", "product"]);
    driver.press("Ctrl+Shift+L");
    says(&driver, "The scheme is as it was.");
    driver.press("Alt+Down");
    driver.press("Alt+Down");
    says(&driver, "Nothing that exists changes.");
    driver.press("Ctrl+Enter");
    let scheme = driver.session().scheme().clone();
    assert_eq!(keys(&scheme), ["person", "product", "company"]);
}

#[test]
fn a_ready_made_scheme_is_saved_and_loaded_with_what_is_wrong_by_lines() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    choose(&mut driver, "Ready-made…", "CoNLL-2003: four types");
    let products = bearing(driver.session(), "product");
    says(
        &driver,
        &format!("Choose what {products} mentions of “Product” become"),
    );
    let file = home.path().join("mine.ron");
    driver.click("Save as…");
    driver
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::A);
    driver.settle();
    driver.answer_path(&file.to_string_lossy());
    assert!(is_open(&driver), "what was edited waited beneath");
    let text = std::fs::read_to_string(&file).expect("it is written");
    assert!(text.contains("key:\"MISC\""), "{text}");
    // A line that cannot be read costs that label.
    let text = text.replace("(key:\"LOC\"", "(key:\"LOC");
    std::fs::write(&file, text).expect("written");
    driver.press("Escape");
    driver.press("Ctrl+Shift+L");
    driver.click("Load…");
    driver.answer_path(&file.to_string_lossy());
    assert!(is_open(&driver));
    says(&driver, "One line needs a look:");
    let Some(Dialog::Scheme(editor)) = driver.app().dialog() else {
        panic!("it is open");
    };
    let scheme = editor.draft().scheme();
    assert_eq!(keys(&scheme), ["PER", "ORG", "MISC"]);
    assert_eq!(scheme.overlap, Overlap::None);
    choose(&mut driver, "What “Product” becomes", "Miscellaneous");
    driver.press("Ctrl+Enter");
    assert!(!is_open(&driver));
    assert_eq!(bearing(driver.session(), "MISC"), products);
    assert_eq!(driver.session().scheme().overlap, Overlap::None);
}

#[test]
fn the_guideline_stands_beside_the_label_and_in_the_list_of_labels() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Escape");
    let guideline = |driver: &Driver, label: &str| {
        let start = format!("Guideline for “{label}”");
        let nodes = driver.harness.query_all_by_role(Role::Label);
        let names: Vec<String> = nodes.filter_map(|it| it.accesskit_node().value()).collect();
        names.iter().filter(|name| name.starts_with(&start)).count()
    };
    driver.press("Tab");
    let desk = driver.app().desk().expect("a session");
    let pane = desk.pane().expect("a reader");
    let document = desk.document().expect("a document");
    let mention = pane
        .view
        .chosen()
        .and_then(|id| document.mentions().get(id));
    let key = mention.expect("one is at hand").label.to_string();
    let scheme = driver.session().scheme();
    let label = scheme.label(&key).expect("it is there");
    let name = label
        .names
        .values()
        .nth(1)
        .expect("an English name")
        .clone();
    assert_eq!(guideline(&driver, &name), 1, "in the inspector");
    driver.press("T");
    assert!(matches!(driver.app().dialog(), Some(Dialog::TagWith(_))));
    driver.press("Down");
    let second = &driver.session().scheme().labels[1];
    let second = second.names.values().nth(1).expect("a name").clone();
    assert!(
        guideline(&driver, &second) >= 1,
        "of the label that is chosen"
    );
    driver.press("Escape");
    driver.press("S");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Spread(_))));
    assert!(guideline(&driver, &name) >= 2, "in the dialog too");
    driver.press("Escape");
    // With a selection that is no mention, beside each label it may get.
    driver.press("Ctrl+A");
    assert_eq!(guideline(&driver, &name), 1);
    assert_eq!(guideline(&driver, &second), 1);
    driver.press("Escape");
    driver.press("A");
    driver.press("2");
    says(&driver, &format!("What you select becomes {second}"));
    assert!(
        guideline(&driver, &second) >= 1,
        "of the label that is armed"
    );
}

#[test]
fn what_becomes_of_mentions_is_asked_before_anything_is_wrong() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let products = bearing(driver.session(), "product");
    driver.press("Down");
    driver.press("Down");
    driver.press("Delete");
    let question = format!("Choose what {products} mentions of “Product” become");
    says(&driver, &question);
    // »makes« and »uses« would join anything: that depends on the answer.
    let gone = |driver: &Driver| {
        let found = driver.harness.query_all_by_label_contains("joins are gone");
        found.count()
    };
    assert_eq!(gone(&driver), 0);
    driver.press("Ctrl+Enter");
    assert!(is_open(&driver));
    let list = "What “Product” becomes";
    let chooser = driver.harness.get_by_role_and_label(Role::ComboBox, list);
    assert!(
        chooser.accesskit_node().is_focused(),
        "it takes the keyboard"
    );
    choose(&mut driver, list, "Company");
    assert_eq!(gone(&driver), 0);
    choose(&mut driver, list, "Remove");
    assert!(gone(&driver) > 0);
    let named = driver.harness.query_all_by_label_contains("joins are gone");
    let keys = named.filter(|it| {
        let name = it.accesskit_node().label().unwrap_or_default();
        name.contains("makes_")
    });
    assert_eq!(keys.count(), 0);
}

#[test]
fn a_document_is_given_its_labels_in_its_details() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Escape");
    let document = driver.shown().id;
    driver.press("F4");
    driver.click("Technology");
    driver.click("Business");
    choose(&mut driver, "Priority", "High");
    let labels = &driver.by_id(document).head().labels;
    let many = ["business", "technology"].map(str::to_owned).to_vec();
    assert_eq!(
        labels.get("topic"),
        Some(&Value::Many(many)),
        "in the list's order"
    );
    assert_eq!(
        labels.get("priority"),
        Some(&Value::Text("high".to_owned()))
    );
    driver.press("Escape");
    driver.press("Ctrl+Z");
    assert_eq!(driver.by_id(document).head().labels.get("priority"), None);
}

#[test]
fn every_language_has_words_for_it() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    for (language, title, nothing) in [
        (
            UiLanguage::German,
            "Label-Schema",
            "Das Schema ist, wie es war.",
        ),
        (
            UiLanguage::Italian,
            "Schema di etichette",
            "Lo schema è quello di prima.",
        ),
        (
            UiLanguage::Japanese,
            "ラベル体系",
            "ラベル体系は元のままです。",
        ),
    ] {
        let config = home.path().join(title);
        let mut driver = Driver::start_in(language, &config, Some(&session));
        driver.press("Ctrl+Shift+L");
        says(&driver, title);
        says(&driver, nothing);
    }
}

#[test]
fn a_label_is_tagged_with_a_key_of_its_own() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Down");
    let field = driver
        .harness
        .get_by_role_and_label(Role::TextInput, "Key for tagging");
    field.focus();
    driver.settle();
    // Another command has it.
    driver.type_text("S");
    says(
        &driver,
        "“Tag all occurrences…” has this key, and keeps it: choose another",
    );
    driver.press("Backspace");
    driver.type_text("X");
    driver.press("Ctrl+Enter");
    assert!(!is_open(&driver));
    let before = bearing(driver.session(), "person");
    driver.press("Ctrl+Home");
    driver.press("Tab");
    driver.press("X");
    assert_eq!(bearing(driver.session(), "person"), before + 1);
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Z");
    driver.press("X");
    assert_eq!(bearing(driver.session(), "person"), before);
}
