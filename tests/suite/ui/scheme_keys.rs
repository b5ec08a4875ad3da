//! The editor of label schemes with key events alone: relation kinds, rules, attributes and
//! their choices are added, changed and removed, and undone.

use std::path::Path;

use egui::Event;
use egui_kittest::kittest::Queryable as _;
use glossator::{
    model::{LabelKey, Overlap, Scheme, Value, ValueKind},
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

/// Chooses from the list that has the keyboard and unfolds.
#[track_caller]
fn choose(driver: &mut Driver, option: &str) {
    driver.press("Enter");
    for _ in 0..40 {
        if driver.focused() == option {
            driver.press("Enter");
            return;
        }
        driver.press("Tab");
    }
    panic!("»{option}« is never reached");
}

#[track_caller]
fn says(driver: &Driver, words: &str) {
    let found = driver.harness.query_all_by_label(words).next().is_some();
    assert!(found, "»{words}« is said");
}

fn scheme(driver: &Driver) -> Scheme {
    driver.session().scheme().clone()
}

#[track_caller]
fn apply(driver: &mut Driver) {
    driver.press("Ctrl+Enter");
    assert!(!is_open(driver), "it is applied");
}

#[test]
fn relation_kinds_are_added_changed_and_removed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = scheme(&driver);
    driver.press("Right");
    driver.press("Insert");
    driver.type_text("funds");
    driver.tab_to("Leads from: Company");
    driver.press("Space");
    driver.tab_to("Leads to: Product");
    driver.press("Space");
    apply(&mut driver);
    let added = scheme(&driver);
    let kind = added.relation("funds").expect("it is added").clone();
    assert_eq!(kind.from, [LabelKey::new("company")]);
    assert_eq!(kind.to, [LabelKey::new("product")]);
    // It is the second of the list now: renamed, and to any label.
    driver.press("Ctrl+Shift+L");
    driver.press("Right");
    driver.press("Down");
    driver.press("Enter");
    assert_eq!(driver.focused(), "Key");
    driver.type_text("-more");
    driver.tab_to("Leads to: Any label");
    driver.press("Space");
    apply(&mut driver);
    let kind = scheme(&driver).relation("funds-more").cloned();
    assert_eq!(kind.map(|it| it.to), Some(Vec::new()));
    driver.press("Ctrl+Shift+L");
    driver.press("Right");
    driver.press("Down");
    driver.press("Delete");
    apply(&mut driver);
    assert_eq!(scheme(&driver), before);
    driver.press_often("Ctrl+Z", 2);
    assert_eq!(scheme(&driver), added);
    driver.press("Ctrl+Z");
    assert_eq!(scheme(&driver), before);
}

#[test]
fn the_rule_of_overlap_is_chosen_by_arrows() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press_often("Right", 3);
    driver.press("Down");
    // Nothing is added or removed there.
    driver.press("Insert");
    driver.press("Delete");
    apply(&mut driver);
    assert_eq!(scheme(&driver).overlap, Overlap::Nested);
    driver.press("Ctrl+Shift+L");
    driver.press_often("Right", 3);
    driver.press("End");
    driver.press("Left");
    driver.press("Right");
    driver.press("Up");
    driver.press("Down");
    apply(&mut driver);
    assert_eq!(scheme(&driver).overlap, Overlap::None);
    driver.press_often("Ctrl+Z", 2);
    assert_eq!(scheme(&driver).overlap, Overlap::Any);
}

#[test]
fn an_attribute_with_choices_is_made_changed_and_removed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let before = scheme(&driver);
    driver.press("Alt+Insert");
    driver.type_text("role");
    driver.tab_to("Kind of value");
    choose(&mut driver, "One of a list");
    driver.tab_to("Choice no. 1: key");
    driver.type_text("buyer");
    driver.tab_to("Choice no. 1: name, German");
    driver.type_text("Käufer");
    driver.press("Enter");
    assert_eq!(driver.focused(), "Choice no. 2: key");
    // A list that was copied is one choice a line.
    let list = "seller\nagent\n\nbroker".to_owned();
    driver.harness.event(Event::Paste(list));
    driver.settle();
    assert_eq!(driver.focused(), "Choice no. 4: key");
    driver.press("Alt+Up");
    assert_eq!(driver.focused(), "Choice no. 3: key");
    driver.press("Alt+Delete");
    driver.tab_to("Default");
    choose(&mut driver, "seller");
    apply(&mut driver);
    let added = scheme(&driver);
    let role = added.labels[0].attribute("role").expect("it is added");
    let ValueKind::OneOf(choices) = &role.kind else {
        panic!("{:?}", role.kind);
    };
    let keys: Vec<&str> = choices.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["buyer", "seller", "agent"]);
    assert_eq!(choices[0].name_in("de"), "Käufer");
    assert_eq!(role.default, Some(Value::Text("seller".to_owned())));
    // The default goes with its choice.
    driver.press("Ctrl+Shift+L");
    driver.tab_to("Choice no. 2: key");
    driver.press("End");
    driver.type_text("-to-be");
    apply(&mut driver);
    let role = scheme(&driver).labels[0].attribute("role").cloned();
    let default = role.and_then(|role| role.default);
    assert_eq!(default, Some(Value::Text("seller-to-be".to_owned())));
    driver.press("Ctrl+Shift+L");
    driver.tab_to("Remove attribute role");
    driver.press("Space");
    apply(&mut driver);
    assert_eq!(scheme(&driver), before);
    driver.press_often("Ctrl+Z", 2);
    assert_eq!(scheme(&driver), added);
}

#[test]
fn a_choice_in_use_is_renamed_and_removed_with_its_values() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press("Escape");
    let document = driver.shown().id;
    driver.press("F4");
    driver.click("Technology");
    driver.click("Business");
    driver.press("Escape");
    let topics = |driver: &Driver| match driver.by_id(document).head().labels.get("topic") {
        Some(Value::Many(many)) => many.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(topics(&driver), ["business", "technology"]);
    driver.press("Ctrl+Shift+L");
    driver.press_often("Right", 2);
    driver.tab_to("Choice no. 1: key");
    driver.press("End");
    driver.type_text("-news");
    driver.tab_to("Choice no. 3: key");
    driver.press("Alt+Delete");
    says(
        &driver,
        "One value “business” of Topic becomes “business-news”",
    );
    says(
        &driver,
        "One value “Technology” of Topic stays, but is no longer offered",
    );
    driver.tab_to("What “Technology” becomes");
    choose(&mut driver, "Science");
    says(&driver, "One value “Technology” of Topic becomes “Science”");
    apply(&mut driver);
    assert_eq!(topics(&driver), ["business-news", "science"]);
    driver.press("Ctrl+Z");
    assert_eq!(topics(&driver), ["business", "technology"]);
}
