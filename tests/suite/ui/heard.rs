//! What a screen reader is told of the text.

use egui::accesskit::{Live, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::driver::{Driver, sample};

/// What is read out because it has changed.
fn said(driver: &Driver) -> String {
    let nodes = driver.harness.query_all_by_role(Role::Label);
    let mut live = nodes.filter(|node| {
        let node = node.accesskit_node();
        node.live() == Live::Polite && node.value().is_some_and(|value| value.contains('“'))
    });
    let node = live.next().expect("a mention is told");
    node.accesskit_node().value().unwrap_or_default()
}

#[test]
fn the_mention_at_hand_is_told_with_label_and_entity() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = Driver::start(&home.path().join("config"), Some(&session));
    for _ in 0..3 {
        driver.press("Tab");
        let desk = driver.app().desk().expect("open");
        let chosen = desk.pane().expect("a reader").view.chosen();
        let document = driver.shown();
        let mention = document.mentions().get(chosen.expect("one")).expect("it");
        let text = mention.ranges.quote(document.text()).expect("it fits");
        let label = match mention.label.as_str() {
            "company" => "Company",
            "person" => "Person",
            _ => "Product",
        };
        let entity = mention.entity.expect("linked by the list");
        let entity = &driver.session().entity(entity).expect("there").name;
        let want = format!("“{text}”: {label}, {entity}, confirmed");
        let plain = said(&driver).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain, want);
    }
}

#[test]
fn paragraphs_are_told_with_their_ends() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let driver = Driver::start(&home.path().join("config"), Some(&session));
    let runs = driver.harness.query_all_by_role(Role::TextRun);
    let told: String = runs
        .map(|run| run.accesskit_node())
        .filter(|run| {
            let mut above = std::iter::successors(run.parent(), |node| node.parent());
            above.any(|node| node.role() == Role::MultilineTextInput)
        })
        .filter_map(|run| run.value())
        .collect();
    let text = driver.shown().text().as_str();
    assert!(told.lines().count() > 3, "{told}");
    assert!(text.starts_with(&told), "{told}");
}
