//! Relations: made by keys, listed in the inspector, drawn in the text, counted in the
//! dossier of an entity.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, Import, ImportAs, Input, Tag},
    l10n::UiLanguage,
    model::{
        Document, LabelKey, Mention, MentionId, Relation, RelationKind, Report, Status,
        edit::{Edit, What},
    },
    task::Progress,
    text::{Fold, Language},
    ui::{
        dialogs::Dialog,
        intent::{Intent, Spot},
    },
    workspace::{Workspace, settings::Relations},
};

use super::driver::Driver;

const TEXT: &str = "Merridane übernimmt Nimbrecht.\n\
    Rupert Ansgrove leitet Merridane. Greta Hollerbek bleibt bei Nimbrecht.\n\
    Merridane zahlt bar; Windows 11 bleibt ein Produkt. Merridane baut aus.\n";
const NAMES: &str = "label,entity,form,language\ncompany,Merridane,Merridane,\n\
    company,Nimbrecht,Nimbrecht,\nperson,Rupert Ansgrove,Rupert Ansgrove,\n\
    person,Greta Hollerbek,Greta Hollerbek,\nproduct,Windows 11,Windows 11,\n";

fn kind(key: &str, names: [&str; 2], from: &str, to: &str) -> RelationKind {
    let [en, de] = names;
    let language = |tag| Language::parse(tag).expect("a tag");
    RelationKind {
        key: LabelKey::new(key),
        names: BTreeMap::from([
            (language("en"), en.to_owned()),
            (language("de"), de.to_owned()),
        ]),
        from: vec![LabelKey::new(from)],
        to: vec![LabelKey::new(to)],
    }
}

/// One article with its names confirmed, and with these kinds of relations.
fn session(home: &Path, kinds: Vec<RelationKind>) -> PathBuf {
    let folder = home.join("session");
    let mut workspace = Workspace::create(&folder, "T".to_owned(), Vec::new()).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let (article, names) = (home.join("a.txt"), home.join("names.csv"));
    std::fs::write(&article, TEXT).expect("written");
    std::fs::write(&names, NAMES).expect("written");
    let import = Action::Import(Import {
        files: vec![Input::Path(article)],
        language: Some(Language::parse("de").expect("a tag")),
        encoding: None,
        files_are: ImportAs::Text,
    });
    let tag = Action::Tag(Tag {
        names: Input::Path(names),
        status: Status::Confirmed,
        fold: Fold::default(),
    });
    for action in [import, tag] {
        let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
        done.expect("done");
    }
    let from = Arc::new(workspace.session().scheme().clone());
    let mut to = workspace.session().scheme().clone();
    to.relations = kinds;
    let to = Arc::new(to);
    let edits = vec![Edit::Scheme { from, to }];
    let done = workspace.commit(What::ChangeScheme, edits, Vec::new());
    done.expect("the scheme is changed");
    workspace.close().expect("closed");
    folder
}

fn usual() -> Vec<RelationKind> {
    vec![
        kind("acquires", ["acquires", "übernimmt"], "company", "company"),
        kind(
            "works-for",
            ["works for", "arbeitet für"],
            "person",
            "company",
        ),
        kind("makes", ["makes", "stellt her"], "company", "product"),
    ]
}

fn start(home: &Path, kinds: Vec<RelationKind>) -> Driver {
    let session = session(home, kinds);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    // The name is asked once; nothing here is about it.
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

/// The mentions that read so, in text order.
fn reading(document: &Document, text: &str) -> Vec<MentionId> {
    let quote = |it: &&Mention| it.ranges.quote(document.text()).as_deref() == Some(text);
    let found = document.mentions().iter().filter(quote);
    found.map(|it| it.id).collect()
}

/// Takes the nth mention that reads so in hand.
fn take(driver: &mut Driver, text: &str, nth: usize) -> MentionId {
    let document = driver.shown();
    let (id, mention) = (document.id, reading(document, text)[nth]);
    let place = Spot::Mention(mention);
    let show = Intent::Show {
        document: id,
        place,
    };
    driver.harness.state_mut().send(show);
    driver.settle();
    mention
}

fn relations(driver: &Driver) -> Vec<Relation> {
    driver.shown().relations().cloned().collect()
}

/// »Merridane acquires Nimbrecht«, in the order in which they were made.
fn told(driver: &Driver) -> Vec<String> {
    let document = driver.shown();
    let text = |id| {
        let mention = document.mentions().get(id).expect("it is there");
        mention.ranges.quote(document.text()).expect("it fits")
    };
    let relations = document.relations();
    relations
        .map(|it| format!("{} {} {}", text(it.from), it.kind, text(it.to)))
        .collect()
}

fn rows(driver: &Driver) -> Vec<String> {
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    let names = rows.filter_map(|row| row.accesskit_node().label());
    names
        .filter(|name| name.contains(", in: ") || name.contains("no kind fits"))
        .collect()
}

#[test]
fn a_digit_chooses_the_kind_and_enter_takes_the_nearest_that_fits() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    driver.press("1");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
    assert_eq!(told(&driver), ["Merridane acquires Nimbrecht"]);
    assert_eq!(
        driver.notice(),
        "Added the relation “acquires” from “Merridane” to “Nimbrecht”"
    );
    // The third way in which a company can be related: somebody works for it.
    take(&mut driver, "Merridane", 1);
    driver.press("V");
    driver.press("3");
    driver.press("Enter");
    assert_eq!(told(&driver)[1], "Rupert Ansgrove works-for Merridane");
    driver.press("Ctrl+Z");
    driver.press("Ctrl+Z");
    assert_eq!(relations(&driver), []);
}

#[test]
fn keys_pressed_at_once_all_reach_the_dialog() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    let mention = take(&mut driver, "Merridane", 0);
    for key in [Key::V, Key::Num2, Key::Enter] {
        driver.harness.input_mut().events.push(egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
    }
    driver.settle();
    assert_eq!(told(&driver), ["Nimbrecht acquires Merridane"]);
    // The digit was no label's key.
    let label = &driver.shown().mentions().get(mention).expect("there").label;
    assert_eq!(label.as_str(), "company");
}

#[test]
fn the_other_end_is_found_by_its_name_and_offered_once() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    let offered = rows(&driver);
    // Each once, though some are named often; the own name last.
    assert_eq!(offered.len(), 5, "{offered:?}");
    assert!(offered[0].contains("Nimbrecht"), "{offered:?}");
    assert!(offered[4].contains("“Merridane”"), "{offered:?}");
    driver.type_text("gre");
    let found = rows(&driver);
    assert_eq!(found.len(), 1, "{found:?}");
    driver.press("Enter");
    assert_eq!(told(&driver), ["Greta Hollerbek works-for Merridane"]);
}

#[test]
fn a_digit_that_goes_on_with_a_name_is_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 2);
    driver.press("V");
    driver.type_text("windows ");
    driver.type_text("1");
    assert_eq!(rows(&driver).len(), 1);
    driver.press("Enter");
    assert_eq!(told(&driver), ["Merridane makes Windows 11"]);
}

#[test]
fn what_no_kind_joins_is_said_and_not_taken() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Rupert Ansgrove", 0);
    driver.press("V");
    driver.type_text("greta");
    let why = "No relation kind joins Person and Person";
    assert!(driver.harness.query_by_label(why).is_some());
    driver.press("Enter");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Relate(_))));
    assert_eq!(relations(&driver), []);
}

#[test]
fn shift_enter_goes_on_with_the_next() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 1);
    driver.press("V");
    driver.press("3");
    driver.press("Shift+Enter");
    driver.press("Down");
    driver.press("Enter");
    let want = [
        "Rupert Ansgrove works-for Merridane",
        "Greta Hollerbek works-for Merridane",
    ];
    assert_eq!(told(&driver), want);
}

#[test]
fn two_that_are_selected_are_the_ends() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    let document = driver.shown();
    let at = document.text().find("Greta").expect("there");
    let end = document.text().find("bei Nimbrecht").expect("there") + "bei Nimbrecht".len();
    let range = glossator::text::TextRange::from_range(at..end).expect("a range");
    let show = Intent::Show {
        document: document.id,
        place: Spot::Range(range),
    };
    driver.harness.state_mut().send(show);
    driver.settle();
    driver.press("V");
    driver.press("Enter");
    assert_eq!(told(&driver), ["Greta Hollerbek works-for Nimbrecht"]);
}

#[test]
fn a_scheme_without_kinds_says_where_they_are_made() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), Vec::new());
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    let labels = driver.harness.query_all_by_role(Role::Label);
    let labels = labels.filter_map(|it| it.accesskit_node().value());
    let said: Vec<String> = labels
        .filter(|it| it.contains("no relation kinds"))
        .collect();
    assert!(said.iter().any(|it| it.contains("Labels…")), "{said:?}");
    driver.press("Enter");
    assert!(driver.app().dialog().is_none());
}

#[test]
fn the_inspector_lists_changes_and_removes_them() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    driver.press("1");
    driver.press("Enter");
    let row = "acquires → “Nimbrecht”";
    driver.click(&format!("Change {row}"));
    driver.click("Reverse");
    assert_eq!(told(&driver), ["Nimbrecht acquires Merridane"]);
    let row = "acquires ← “Nimbrecht”";
    driver.click(&format!("{row}: go to the other end"));
    let chosen = driver
        .app()
        .desk()
        .and_then(|desk| desk.pane())
        .expect("a reader");
    let far = reading(driver.shown(), "Nimbrecht")[0];
    assert_eq!(chosen.view.chosen(), Some(far));
    driver.click("Remove acquires → “Merridane”");
    assert_eq!(relations(&driver), []);
    driver.press("Ctrl+Z");
    assert_eq!(relations(&driver).len(), 1);
}

#[test]
fn f5_draws_none_those_at_hand_or_all_and_is_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    let drawn = |driver: &Driver| driver.app().settings().reader.relations;
    assert_eq!(drawn(&driver), Relations::Off);
    driver.press("F5");
    assert_eq!(drawn(&driver), Relations::AtHand);
    driver.press("F5");
    assert_eq!(drawn(&driver), Relations::All);
    drop(driver);
    let driver = Driver::start(&home.path().join("config"), None);
    assert_eq!(drawn(&driver), Relations::All);
}

#[test]
fn german_has_its_own_names() {
    let home = tempfile::tempdir().expect("a folder");
    let session = session(home.path(), usual());
    let config = home.path().join("config");
    let mut driver = Driver::start_in(UiLanguage::German, &config, Some(&session));
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    let first = "übernimmt, von dieser Nennung aus";
    assert!(driver.harness.query_by_label(first).is_some());
    driver.press("1");
    driver.press("Enter");
    assert_eq!(
        driver.notice(),
        "Beziehung »übernimmt« von »Merridane« zu »Nimbrecht« angelegt"
    );
}

/// Shows the entity of this name in the inspector.
fn show_entity(driver: &mut Driver, name: &str) {
    let entity = driver.session().entities().find(|it| it.name == name);
    let id = entity.expect("it is there").id;
    driver.harness.state_mut().send(Intent::ShowEntity(id));
    driver.settle();
    driver.settle();
}

#[test]
fn the_dossier_tells_where_with_whom_and_what() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    take(&mut driver, "Merridane", 0);
    driver.press("V");
    driver.press("1");
    driver.press("Enter");
    // D shows the entity of the mention at hand.
    driver.press("D");
    driver.settle();
    let says = |driver: &Driver, words: &str| driver.harness.query_by_label(words).is_some();
    assert!(says(&driver, "4 mentions in one document"));
    let undated = "When it was seen is unknown: no document that names it has a publication date";
    assert!(says(&driver, undated));
    driver.click("Named together with, 4");
    let nearest = "Nimbrecht: in one sentence, 2 paragraphs, one document";
    assert!(says(&driver, nearest));
    driver.click("Go to where “Windows 11” is named nearest");
    let pane = driver.app().desk().and_then(|desk| desk.pane());
    let third = reading(driver.shown(), "Merridane")[2];
    assert_eq!(pane.expect("a reader").view.chosen(), Some(third));
    let fold = Role::DisclosureTriangle;
    driver.harness.get_by_role_and_label(fold, "Counts").click();
    driver.settle();
    assert!(says(&driver, "German: 4 mentions in one document"));
    assert!(says(&driver, "unknown: 4 mentions in one document"));
    driver.click("Relations, 1");
    driver.click("acquires → “Nimbrecht”, once");
    assert!(says(&driver, "2 mentions in one document"));
    assert!(says(&driver, "acquires ← “Merridane”, once"));
}

#[test]
fn what_is_rarely_filled_in_is_typed_into_the_dossier() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    let languages = vec![Language::parse("en").expect("a tag")];
    let languages = glossator::action::DocumentAction::WorkingLanguages(languages);
    let action = Action::Document(languages);
    driver.harness.state_mut().send(Intent::Act(action));
    driver.settle();
    show_entity(&mut driver, "Nimbrecht");
    let fold = Role::DisclosureTriangle;
    let details = "Rendering, identifier, note";
    driver.harness.get_by_role_and_label(fold, details).focus();
    driver.press("Enter");
    for (field, text) in [
        ("Approved rendering (EN)", "Nimbrecht Ltd"),
        ("External identifier", "Q42"),
        ("Note", "Sold in 2021"),
    ] {
        {
            let mut fields = driver.harness.query_all_by_label(field);
            let is_field = |it: &egui_kittest::Node<'_>| {
                let role = it.accesskit_node().role();
                role == Role::TextInput || role == Role::MultilineTextInput
            };
            fields.find(is_field).expect("a field").focus();
        }
        driver.settle();
        driver.type_text(text);
        driver.press("Tab");
    }
    let entity = driver
        .session()
        .entities()
        .find(|it| it.name == "Nimbrecht");
    let entity = entity.expect("it is there");
    let english = Language::parse("en").expect("a tag");
    assert_eq!(
        entity.renderings.get(&english).map(String::as_str),
        Some("Nimbrecht Ltd")
    );
    assert_eq!(entity.external_id, "Q42");
    assert_eq!(entity.note, "Sold in 2021");
    // One step each.
    driver.press("Ctrl+Z");
    let entity = driver
        .session()
        .entities()
        .find(|it| it.name == "Nimbrecht");
    let entity = entity.expect("it is there");
    assert_eq!(
        (entity.external_id.as_str(), entity.note.as_str()),
        ("Q42", "")
    );
}

#[test]
fn the_dossier_follows_what_is_changed() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    show_entity(&mut driver, "Nimbrecht");
    // How many there are is said twice, above and over the list.
    let says = |driver: &Driver, words: &str| {
        let mut found = driver.harness.query_all_by_label(words);
        found.next().is_some()
    };
    assert!(says(&driver, "2 mentions in one document"));
    let document = driver.shown().id;
    let mentions = vec![reading(driver.shown(), "Nimbrecht")[0]];
    let change = glossator::action::MentionChange::Status(Status::Rejected);
    let action = glossator::action::MentionAction::Change {
        document,
        mentions,
        change,
    };
    let act = Intent::Act(Action::Mention(action));
    driver.harness.state_mut().send(act);
    driver.settle();
    driver.settle();
    assert!(says(&driver, "One mention"));
    assert!(says(&driver, "One rejected mention"), "below the others");
    let metadata = glossator::model::Metadata {
        outlet: "Abendpost".to_owned(),
        published: "2021-04-29".parse().ok(),
        ..driver.shown().metadata().clone()
    };
    let action = glossator::action::DocumentAction::Metadata { document, metadata };
    driver
        .harness
        .state_mut()
        .send(Intent::Act(Action::Document(action)));
    driver.settle();
    driver.settle();
    driver.click("Go to: Seen 29 Apr 2021 · Abendpost");
    let pane = driver.app().desk().and_then(|desk| desk.pane());
    let second = reading(driver.shown(), "Nimbrecht")[1];
    assert_eq!(pane.expect("a reader").view.chosen(), Some(second));
}

#[test]
fn ticked_mentions_move_to_an_entity_that_is_there() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path(), usual());
    show_entity(&mut driver, "Nimbrecht");
    driver.click("More for this entity");
    let row = Role::ListBoxOption;
    let words = "Split off or move mentions…";
    driver.harness.get_by_role_and_label(row, words).click();
    driver.settle();
    driver.click("Tick all");
    driver.click("Another entity");
    driver.type_text("merri");
    driver.press("Enter");
    driver.click("Move 2 mentions to “Merridane”");
    let uses = |driver: &Driver, name: &str| {
        let session = driver.session();
        let entity = session.entities().find(|it| it.name == name);
        session.entity_uses(entity.expect("it is there").id)
    };
    assert_eq!(
        (uses(&driver, "Merridane"), uses(&driver, "Nimbrecht")),
        (6, 0)
    );
    driver.press("Ctrl+Z");
    assert_eq!(
        (uses(&driver, "Merridane"), uses(&driver, "Nimbrecht")),
        (4, 2)
    );
}
