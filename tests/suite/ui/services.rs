//! Drafts by a service, asked for through the window.

use std::{path::Path, sync::Arc};

use egui_kittest::kittest::{By, Queryable as _};
use glossator::{
    action::{Action, EntityAction, MentionAction},
    model::{LabelKey, Ranges, TranslationStatus},
    text::TextRange,
    translate::engine::{MemorySecrets, Secrets as _, Service, ServiceKind},
    ui::{dialogs::Dialog, intent::Intent},
};
use serde_json::json;

use super::driver::Driver;
use crate::engines::{
    language,
    loopback::{self, Say, Server},
    session,
};

fn start(home: &Path, texts: &[&str], service: Option<Service>) -> (Driver, Arc<MemorySecrets>) {
    let folder = session(home, texts);
    let secrets = Arc::new(MemorySecrets::default());
    let mut driver = Driver::start_keeping(&home.join("config"), Some(&folder), secrets.clone());
    let app = driver.harness.state_mut();
    app.send(Intent::SetReviewer("Ada".to_owned()));
    if let Some(service) = service {
        app.send(Intent::set(move |settings| settings.put_service(service)));
    }
    driver.settle();
    (driver, secrets)
}

fn at(kind: ServiceKind, server: &Server) -> Service {
    Service {
        address: server.address.clone(),
        ..Service::new(kind, &[])
    }
}

/// Whether these words are on the screen.
fn sees(driver: &Driver, words: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let all = driver.harness.query_all(By::new().predicate(move |node| {
        let told = [node.label(), node.value()].into_iter().flatten();
        told.map(|it| bare(&it)).any(|it| it == words)
    }));
    all.count() > 0
}

fn texts(driver: &Driver) -> Vec<String> {
    let documents = driver.session().documents();
    let english = language("en");
    let segments = documents.flat_map(|it| it.segments(&english));
    segments.map(|it| it.translation.text.clone()).collect()
}

#[test]
fn a_document_is_drafted_by_keys_once_a_person_agreed() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|seen, _| loopback::libre(seen));
    let service = at(ServiceKind::LibreTranslate, &server);
    let (mut driver, _) = start(home.path(), &["Eins.\nZwei.\n", "Drei.\n"], Some(service));
    driver.press("Ctrl+Shift+E");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Translate(_))));
    assert!(sees(&driver, "2 segments of one document, 10 characters"));
    assert!(sees(
        &driver,
        &format!(
            "The text of these segments goes to a program on this computer, at {}",
            server.address
        )
    ));
    // Not agreed, nothing goes.
    driver.click("Translate 2 segments");
    assert!(server.seen().is_empty());
    driver.click("I agree to send texts of this session to LibreTranslate");
    driver.click("Translate 2 segments");
    assert_eq!(texts(&driver), ["[EINS.]", "[ZWEI.]", ""]);
    assert!(driver.app().dialog().is_none());
    assert_eq!(driver.notice(), "2 segments drafted by LibreTranslate");
    let document = driver
        .shown()
        .segments(&language("en"))
        .next()
        .expect("a segment");
    assert_eq!(document.translation.status, TranslationStatus::MachineDraft);
    assert_eq!(document.translation.engine, "LibreTranslate");
    // The second time Enter is enough for all documents.
    driver.press("Ctrl+Shift+E");
    assert!(sees(&driver, "Nothing is left to translate here"));
    driver.click("All documents");
    driver.click("Translate one segment");
    assert_eq!(texts(&driver), ["[EINS.]", "[ZWEI.]", "[DREI.]"]);
    driver.press("Ctrl+Z");
    assert_eq!(texts(&driver), ["[EINS.]", "[ZWEI.]", ""]);
    let consents = &driver.app().settings().consents;
    assert_eq!((consents.len(), consents[0].by.as_str()), (1, "Ada"));
}

#[test]
fn an_error_stands_in_the_dialog_and_what_came_is_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|seen, n| match n {
        0 => loopback::apertium(seen),
        _ => Say::Json(500, json!({"message": "broken"})),
    });
    let (mut driver, _) = start(
        home.path(),
        &["Eins.\nZwei.\n"],
        Some(at(ServiceKind::Apertium, &server)),
    );
    driver.press("Ctrl+Shift+E");
    driver.click("I agree to send texts of this session to Apertium APy");
    driver.click("Translate 2 segments");
    assert_eq!(texts(&driver), ["[EINS.]", ""]);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Translate(_))));
    assert!(sees(
        &driver,
        "Apertium APy failed with status 500: try again later, or ask whoever runs it. It says: “broken”"
    ));
    driver.press("Escape");
    assert!(driver.app().dialog().is_none());
}

#[test]
fn without_a_service_the_dialog_leads_to_where_one_is_set_up() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|seen, _| match seen.header("authorization") {
        "DeepL-Auth-Key typed-1" => {
            Say::Json(200, json!({"character_count": 1, "character_limit": 2}))
        }
        _ => Say::Json(403, json!({"message": "Forbidden"})),
    });
    let (mut driver, secrets) = start(home.path(), &["Eins.\n"], None);
    driver.press("Ctrl+Shift+E");
    driver.click("Set up services…");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Settings(_))));
    driver.click("DeepL");
    assert_eq!(driver.app().settings().services.len(), 1);
    // The address as a person would type it over, then the key.
    let address = server.address.clone();
    driver
        .harness
        .state_mut()
        .send(Intent::set(move |settings| {
            settings.services[0].address = address;
        }));
    driver.press("Escape");
    driver.press("Ctrl+Shift+E");
    driver.press("Escape");
    let settings = Dialog::Settings(Box::new(
        glossator::ui::dialogs::SettingsDialog::at_services(),
    ));
    driver
        .harness
        .state_mut()
        .send(Intent::OpenDialog(settings));
    driver.settle();
    driver
        .harness
        .get_by_role_and_label(egui::accesskit::Role::PasswordInput, "Key")
        .focus();
    driver.settle();
    driver.type_text("typed-1");
    driver.click("Save key");
    assert!(sees(
        &driver,
        "The key of DeepL is in the system’s secret store"
    ));
    let service = driver.app().settings().services[0].clone();
    assert!(service.has_key);
    let key = glossator::translate::engine::Key::new("typed-1");
    assert_eq!(secrets.get(&service.account()), Ok(key));
    driver.click("Test");
    assert!(sees(&driver, "DeepL answers; 1 of 2 characters are used"));
    assert_eq!(server.seen().len(), 1);
    driver.click("Forget key");
    assert_eq!(secrets.get(&service.account()), Ok(None));
    assert!(!driver.app().settings().services[0].has_key);
    let written = std::fs::read_to_string(home.path().join("config/settings.ron"));
    assert!(!written.unwrap_or_default().contains("typed-1"));
}

fn settings() -> Intent {
    let settings = glossator::ui::dialogs::SettingsDialog::at_services();
    Intent::OpenDialog(Dialog::Settings(Box::new(settings)))
}

/// Types over what a field says.
fn fill(driver: &mut Driver, field: &str, text: &str) {
    let role = egui::accesskit::Role::TextInput;
    driver.harness.get_by_role_and_label(role, field).focus();
    driver.settle();
    driver.press("Ctrl+A");
    driver.type_text(text);
}

#[test]
fn a_key_goes_with_the_host_it_was_given_for() {
    let home = tempfile::tempdir().expect("a folder");
    let key = glossator::translate::engine::Key::new("typed-1").expect("a key");
    let service = Service {
        address: "https://one.example".to_owned(),
        has_key: true,
        ..Service::new(ServiceKind::DeepL, &[])
    };
    let (mut driver, secrets) = start(home.path(), &["Eins.\n"], Some(service.clone()));
    secrets.set(&service.account(), &key).expect("kept");
    let moved = Service {
        address: "https://two.example".to_owned(),
        ..service.clone()
    };
    let put = moved.clone();
    let change = Intent::set(move |settings| settings.put_service(put));
    driver.harness.state_mut().send(change);
    driver.settle();
    assert!(!driver.app().settings().services[0].has_key);
    assert_eq!(
        secrets.get(&service.account()),
        Ok(None),
        "nobody could later"
    );
    // One that was left behind goes with the service.
    secrets.set(&moved.account(), &key).expect("kept");
    let remove = Intent::RemoveService(moved.id.clone());
    driver.harness.state_mut().send(remove);
    driver.settle();
    assert!(driver.app().settings().services.is_empty());
    assert_eq!(secrets.get(&moved.account()), Ok(None));
}

#[test]
fn what_left_the_machine_is_in_the_history_though_no_draft_came() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|_, _| Say::Text(200, "no JSON".to_owned()));
    let (mut driver, _) = start(
        home.path(),
        &["Eins.\nZwei.\n"],
        Some(at(ServiceKind::LibreTranslate, &server)),
    );
    driver.press("Ctrl+Shift+E");
    driver.click("I agree to send texts of this session to LibreTranslate");
    driver.click("Translate 2 segments");
    driver.press("Escape");
    driver.press("Ctrl+H");
    let told = format!(
        "2 segments sent to {} to be drafted in en with LibreTranslate; no draft came of it",
        server.address
    );
    let entries = driver.harness.query_all(By::new().predicate(move |node| {
        let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        let all = [node.label(), node.value()].into_iter().flatten();
        all.map(bare).any(|it| it.contains(&told))
    }));
    assert!(entries.count() > 0);
}

#[test]
fn what_is_typed_for_a_service_is_not_lost() {
    let home = tempfile::tempdir().expect("a folder");
    let service = Service::new(ServiceKind::LibreTranslate, &[]);
    let (mut driver, _) = start(home.path(), &["Eins.\n"], Some(service));
    driver.harness.state_mut().send(settings());
    driver.settle();
    fill(&mut driver, "Name", "Ours");
    // What is added is what is filled in next.
    driver.click("DeepL");
    fill(&mut driver, "Name", "Theirs");
    fill(&mut driver, "Requests a minute", "60/min");
    assert!(sees(&driver, "“60/min” is no whole number"));
    fill(&mut driver, "Requests a minute", "60");
    driver.click("Save");
    let known = |driver: &Driver| -> Vec<(String, u32)> {
        let services = driver.app().settings().services.iter();
        services
            .map(|it| (it.name.clone(), it.per_minute))
            .collect()
    };
    let before = Service::new(ServiceKind::LibreTranslate, &[]).name;
    assert_eq!(known(&driver), [(before, 0), ("Theirs".to_owned(), 60)]);
    fill(&mut driver, "Seconds to wait", "soon");
    driver.press("Escape");
    // What can be saved is saved, and of the rest it is said that it is not.
    assert!(driver.app().dialog().is_none());
    assert_eq!(known(&driver)[0].0, "Ours");
    assert_eq!(driver.app().settings().services[1].seconds, 0);
    assert!(driver.notice().contains("not saved"), "{}", driver.notice());
}

#[test]
fn a_translation_that_runs_is_shown_where_its_dialog_is_opened_again() {
    let home = tempfile::tempdir().expect("a folder");
    let go = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let held = go.clone();
    let server = Server::start(move |seen, _| {
        for _ in 0..5_000 {
            if held.load(std::sync::atomic::Ordering::Relaxed) {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        loopback::libre(seen)
    });
    let service = at(ServiceKind::LibreTranslate, &server);
    let (mut driver, _) = start(home.path(), &["Eins.\n"], Some(service));
    driver.press("Ctrl+Shift+E");
    driver.click("I agree to send texts of this session to LibreTranslate");
    driver.harness.get_by_label("Translate one segment").click();
    let steps = |driver: &mut Driver| (0..8).for_each(|_| driver.harness.step());
    steps(&mut driver);
    assert!(sees(&driver, "Stop"));
    let ask = Intent::Command(glossator::action::command::Command::AskService);
    driver.harness.state_mut().send(Intent::CloseDialog);
    steps(&mut driver);
    assert!(driver.app().dialog().is_none());
    driver.harness.state_mut().send(ask);
    steps(&mut driver);
    assert!(sees(&driver, "Stop"));
    go.store(true, std::sync::atomic::Ordering::Relaxed);
    driver.settle();
    assert!(driver.app().dialog().is_none());
    assert_eq!(texts(&driver), ["[EINS.]"]);
}

#[test]
fn a_segment_is_drafted_again_with_its_names_protected() {
    let home = tempfile::tempdir().expect("a folder");
    let server = Server::start(|seen, _| loopback::libre(seen));
    let service = at(ServiceKind::LibreTranslate, &server);
    let text = "Der Konzern Kolvar wächst.\nEr wächst.\n";
    let (mut driver, _) = start(home.path(), &[text], Some(service));
    let document = driver.shown().id;
    let start = text.find("Kolvar").expect("there");
    let tag = MentionAction::Tag {
        document,
        ranges: Ranges::one(TextRange::from_range(start..start + 6).expect("a range")),
        label: LabelKey::new("company"),
        entity: None,
    };
    let send = |driver: &mut Driver, action: Action| {
        driver.harness.state_mut().send(Intent::Act(action));
        driver.settle();
    };
    send(&mut driver, Action::Mention(tag));
    driver.press("Ctrl+Shift+Y");
    // Nobody agreed yet: the dialog asks.
    driver.press("Alt+E");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Translate(_))));
    driver.click("I agree to send texts of this session to LibreTranslate");
    driver.click("Translate 2 segments");
    assert_eq!(
        texts(&driver),
        ["[DER KONZERN KOLVAR WÄCHST.]", "[ER WÄCHST.]"]
    );
    let sent = server.seen().len();
    // The name did not come back as it was sent: the draft stays, and it is said why.
    driver.press("Alt+E");
    assert_eq!(server.seen().len(), sent + 1);
    assert_eq!(
        server.seen()[sent].json()["q"],
        json!(["Der Konzern Kolvar wächst."])
    );
    assert_eq!(texts(&driver)[0], "[DER KONZERN KOLVAR WÄCHST.]");
    assert!(driver.notice().contains("failed"), "{}", driver.notice());
    // An engine that leaves names alone.
    let entity = {
        let mut mentions = driver.shown().mentions().iter();
        let mention = mentions.next().expect("one").id;
        let make = EntityAction::FromMentions {
            document,
            mentions: vec![mention],
            name: None,
        };
        send(&mut driver, Action::Entity(make));
        let mention = driver.shown().mentions().get(mention).expect("there");
        mention.entity.expect("linked")
    };
    let mut entity = driver.session().entity(entity).expect("there").clone();
    entity
        .renderings
        .insert(language("en"), "KOLVAR GROUP".to_owned());
    send(&mut driver, Action::Entity(EntityAction::Change(entity)));
    driver.press("Alt+E");
    assert_eq!(texts(&driver)[0], "[DER KONZERN KOLVAR GROUP WÄCHST.]");
    assert_eq!(texts(&driver)[1], "[ER WÄCHST.]");
    driver.press("Ctrl+Z");
    assert_eq!(texts(&driver)[0], "[DER KONZERN KOLVAR WÄCHST.]");
}
