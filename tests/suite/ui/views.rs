//! How documents are looked at: contrast, readers that scroll together, tags in what is copied.

use glossator::workspace::settings::{Contrast, Theme};

use super::driver::{Driver, sample};

struct Shown {
    driver: Driver,
    _home: tempfile::TempDir,
}

/// The sample in the reader.
fn shown() -> Shown {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let driver = Driver::start(&home.path().join("config"), Some(&session));
    Shown {
        driver,
        _home: home,
    }
}

#[test]
fn high_contrast_stays_when_light_becomes_dark() {
    let Shown { mut driver, _home } = shown();
    driver.press("Ctrl+Comma");
    driver.click("High");
    driver.press("Escape");
    let settings = |driver: &Driver| {
        let settings = driver.app().settings();
        (settings.theme, settings.contrast)
    };
    assert_eq!(settings(&driver), (Theme::System, Contrast::High));
    driver.press("F12");
    assert_eq!(settings(&driver), (Theme::Dark, Contrast::High));
    driver.press("F12");
    assert_eq!(settings(&driver), (Theme::Light, Contrast::High));
}
