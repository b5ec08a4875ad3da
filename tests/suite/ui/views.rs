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

/// Where the readers stand in their texts, from the left.
fn stands(driver: &Driver) -> Vec<f64> {
    let desk = driver.app().desk().expect("a session is open");
    let panes = desk.panes().iter();
    panes
        .map(|pane| pane.reader.stand().expect("it was drawn").share)
        .collect()
}

/// The readers stand at the same part, but for what a pixel makes.
#[track_caller]
fn stand_together(driver: &Driver) -> f64 {
    let stands = stands(driver);
    for other in &stands {
        assert!((other - stands[0]).abs() < 0.01, "{stands:?}");
    }
    stands[0]
}

#[test]
fn readers_side_by_side_are_scrolled_together_when_wanted() {
    let Shown { mut driver, _home } = shown();
    driver.press("Ctrl+Shift+D");
    assert!(driver.notice().starts_with("This is the only reader"));
    assert!(!driver.app().settings().reader.scroll_together);

    driver.press("Ctrl+D");
    driver.press("Ctrl+PageDown");
    let (left, right) = (egui::pos2(400.0, 400.0), egui::pos2(850.0, 400.0));
    driver.wheel_at(right, -300.0);
    let apart = stands(&driver);
    assert!(apart[0] == 0.0 && apart[1] > 0.0, "{apart:?}");

    // Turning it on moves nothing; the next turn of the wheel does.
    driver.press("Ctrl+Shift+D");
    assert_eq!(driver.notice(), "Readers side by side scroll together");
    assert_eq!(stands(&driver), apart);
    driver.wheel_at(right, -200.0);
    let lower = stand_together(&driver);
    assert!(lower > apart[1]);
    driver.wheel_at(left, -150.0);
    let lowest = stand_together(&driver);
    assert!(lowest > lower);

    // Nothing goes on by itself, and nothing but scrolling moves the others.
    let before = stands(&driver);
    for _ in 0..10 {
        driver.harness.step();
    }
    assert_eq!(stands(&driver), before);
    driver.press("Ctrl+PageDown");
    assert_eq!(stands(&driver)[0], before[0]);

    driver.wheel_at(left, 4000.0);
    assert_eq!(stand_together(&driver), 0.0);
    driver.press("Ctrl+Shift+D");
    driver.wheel_at(left, -300.0);
    let apart = stands(&driver);
    assert!(apart[0] > 0.0 && apart[1] == 0.0, "{apart:?}");
}

#[test]
fn what_is_copied_has_its_tags_when_wanted() {
    let Shown { mut driver, _home } = shown();
    let keys = egui::Modifiers::CTRL | egui::Modifiers::SHIFT;
    let document = driver.shown();
    let text = document.text().clone();
    let all = document.mentions().len();
    let company = document.mentions().iter().find(|mention| {
        let alone = document
            .mentions()
            .overlapping(mention.ranges.bounds())
            .len()
            == 1;
        alone && mention.label.as_str() == "company"
    });
    let range = company.expect("a company").ranges.first();
    let name = range.slice(&text).expect("it fits").to_owned();
    assert!(all > 1);

    let copied = driver.copied(keys, egui::Key::C).expect("the document");
    assert_eq!(driver.notice(), format!("Copied with {all} mentions"));
    assert!(copied.contains(&format!("[{name}](Company")), "{copied}");
    assert!(copied.len() > text.len());

    driver.select(range);
    let copied = driver.copied(keys, egui::Key::C).expect("the selection");
    assert!(copied.starts_with(&format!("[{name}](Company")), "{copied}");
    assert!(copied.ends_with(')'), "{copied}");
    assert_eq!(driver.notice(), "Copied with one mention");
}
