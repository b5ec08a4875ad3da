//! Models on this machine: their folder is chosen in the settings, and a document is drafted,
//! through the window.

use std::{path::Path, sync::Arc};

use egui::accesskit::Role;
use egui_kittest::kittest::{By, Queryable as _};
use glossator::{
    model::TranslationStatus,
    translate::engine::MemorySecrets,
    ui::{dialogs::Dialog, intent::Intent},
};

use super::driver::Driver;
use crate::engines::{
    language,
    offline::{TEXT, models, said},
    session,
};

fn start(home: &Path) -> Driver {
    let folder = session(home, &[TEXT]);
    let secrets = Arc::new(MemorySecrets::default());
    let mut driver = Driver::start_keeping(&home.join("config"), Some(&folder), secrets);
    let reviewer = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(reviewer);
    driver.settle();
    driver
}

fn sees(driver: &Driver, words: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let all = driver.harness.query_all(By::new().predicate(move |node| {
        let told = [node.label(), node.value()].into_iter().flatten();
        told.map(|it| bare(&it)).any(|it| it.contains(words))
    }));
    all.count() > 0
}

/// Types the folder into the settings' page and leaves the field.
fn choose(driver: &mut Driver, folder: &Path) {
    let field = driver
        .harness
        .get_by_role_and_label(Role::TextInput, "Folder of models");
    field.focus();
    driver.settle();
    driver.press("Ctrl+A");
    driver.type_text(&folder.to_string_lossy());
    driver.press("Tab");
    driver.settle();
}

#[test]
fn a_document_is_drafted_by_models_in_a_folder_and_nobody_is_asked() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = models(home.path());
    let mut driver = start(home.path());
    driver.press("Ctrl+Shift+E");
    driver.click("Set up services…");
    choose(&mut driver, &folder);
    assert_eq!(driver.app().settings().model_folder.as_ref(), Some(&folder));
    assert_eq!(driver.app().settings().models.len(), 2);
    assert!(sees(&driver, "2 pairs of languages"));
    assert!(sees(&driver, "German → English, 1 MB"));
    driver.press("Escape");
    driver.press("Ctrl+Shift+E");
    assert!(sees(&driver, "Translate with models on this computer"));
    assert!(!sees(&driver, "Translate with a service"));
    assert!(sees(
        &driver,
        "Nothing is sent: the models work on this computer"
    ));
    assert!(sees(&driver, "Model: German → English"));
    driver.click("Translate 2 segments");
    assert!(driver.app().dialog().is_none(), "it is done");
    let want = said(&folder, "en", &["hund das", "zwei ung."]);
    let english = language("en");
    let segments: Vec<_> = driver.shown().segments(&english).cloned().collect();
    for (segment, want) in segments.iter().zip(&want) {
        let translation = &segment.translation;
        assert_eq!(&translation.text, want, "what the core decodes");
        assert_eq!(translation.status, TranslationStatus::MachineDraft);
        assert!(translation.engine.starts_with("Bergamot de→en ("));
    }
    assert_eq!(segments.len(), 2);
    assert!(
        driver
            .notice()
            .starts_with("2 segments drafted by Bergamot de→en (")
    );
    assert!(driver.app().settings().consents.is_empty());
    driver.press("Ctrl+Z");
    let after: Vec<_> = driver.shown().segments(&english).cloned().collect();
    assert!(after.iter().all(|it| it.translation.text.is_empty()));
}

#[test]
fn a_folder_that_is_none_or_has_a_damaged_file_is_told_on_the_page() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = models(home.path());
    std::fs::write(folder.join("vocab.enit.spm"), "garbage").expect("written");
    let mut driver = start(home.path());
    let settings = glossator::ui::dialogs::SettingsDialog::at_services();
    let settings = Intent::OpenDialog(Dialog::Settings(Box::new(settings)));
    driver.harness.state_mut().send(settings);
    driver.settle();
    choose(&mut driver, &folder);
    assert!(sees(&driver, "One pair of languages"));
    assert!(sees(
        &driver,
        "vocab.enit.spm is damaged or no SentencePiece vocabulary"
    ));
    choose(&mut driver, &home.path().join("nowhere"));
    assert!(sees(&driver, "nowhere cannot be read"));
    assert!(driver.app().settings().models.is_empty());
}
