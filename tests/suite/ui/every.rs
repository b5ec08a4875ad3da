//! Every command by the palette, in the window: something is seen to happen, or the row says
//! why it cannot.

use std::{collections::HashSet, path::Path};

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::command::{Command, KeyMap, Scope, WhyNot},
    explain,
    l10n::{Localizer, UiLanguage},
    ui::{
        dialogs::Dialog,
        intent::{Intent, Spot},
    },
};

use super::driver::{Driver, sample};
use crate::actions_page::WHY_NOT;

/// They end what the test goes on with, or give the system something the window does not show.
const APART: [Command; 6] = [
    Command::Quit,
    Command::CloseSession,
    Command::OpenSample,
    Command::Copy,
    Command::CopyTagged,
    Command::Palette,
];

fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = Driver::start(&home.join("config"), Some(&session));
    let reviewer = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(reviewer);
    driver.settle();
    driver
}

/// It is so already: the mention at hand is confirmed and has the first label, the reader has
/// the keyboard, and nothing is selected.
const SO_ALREADY: [Command; 4] = [
    Command::Confirm,
    Command::Tag(0),
    Command::Reader,
    Command::Deselect,
];

/// All that can be seen or read out, and what is kept.
fn state(driver: &Driver) -> String {
    let app = driver.app();
    let mut all = format!("{:?}\n{:?}\n", app.settings(), app.notices());
    if let Some(desk) = app.desk() {
        all += &format!("{}\n", desk.session().revision());
    }
    for node in driver.harness.root().children_recursive() {
        let node = node.accesskit_node();
        all += &format!(
            "{:?} {:?} {:?} {:?} {:?} {} {:?}\n",
            node.role(),
            node.label(),
            node.value(),
            node.toggled(),
            node.is_selected(),
            node.is_focused(),
            node.raw_text_selection(),
        );
    }
    all
}

/// Back to where the next command starts.
fn clear(driver: &mut Driver, translating: bool) {
    let close = driver.harness.query_by_label("Close this message");
    if let Some(close) = close {
        close.click();
        driver.settle();
    }
    for _ in 0..4 {
        if driver.app().dialog().is_some() {
            driver.press("Escape");
        }
    }
    assert!(
        driver.app().dialog().is_none(),
        "{:?}",
        driver.app().dialog()
    );
    let is_translating = driver
        .app()
        .desk()
        .is_some_and(|desk| desk.editor().is_some());
    if is_translating != translating {
        driver.press("Ctrl+Shift+Y");
        if matches!(driver.app().dialog(), Some(Dialog::TargetLanguage(_))) {
            driver.press("Enter");
        }
    }
    let is_translating = driver
        .app()
        .desk()
        .is_some_and(|desk| desk.editor().is_some());
    assert_eq!(is_translating, translating);
    if !translating {
        let document = driver.shown();
        let mention = document.mentions().iter().find(|it| it.entity.is_some());
        let place = Spot::Mention(mention.expect("a linked mention").id);
        let document = document.id;
        let show = Intent::Show { document, place };
        driver.harness.state_mut().send(show);
        driver.settle();
    }
}

/// `None`: something happened, or the row says why not.
fn silent(driver: &mut Driver, command: Command) -> Option<String> {
    let l = Localizer::new(UiLanguage::English);
    let scheme = driver.session().scheme().clone();
    let labels = scheme.labels.iter().map(|label| explain::label(&l, label));
    let labels: Vec<String> = labels.collect();
    let name = explain::command(&l, command, &labels);
    let before = state(driver);
    driver.press("Ctrl+K");
    // Commands alone.
    driver.type_text(&format!(">{name}"));
    let is_listed = state(driver).contains(&name);
    if !is_listed {
        return Some(format!("{}: »{name}« is not found", command.id()));
    }
    driver.press("Enter");
    if matches!(driver.app().dialog(), Some(Dialog::Palette(_))) {
        let (shown, keys) = (state(driver), KeyMap::default());
        let counted = (0..10).flat_map(|n| {
            let (no_match, no_name) = (WhyNot::NoMatch(n), WhyNot::NoNameHere(n));
            [no_match, no_name, WhyNot::NoLabel(n)]
        });
        let says = |reason| shown.contains(&explain::why_not(&l, reason, &keys));
        return (!WHY_NOT.into_iter().chain(counted).any(says))
            .then(|| format!("{}: it does nothing and does not say why", command.id()));
    }
    (state(driver) == before).then(|| format!("{}: nothing happened", command.id()))
}

#[test]
fn every_command_does_something_or_says_why_not() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let all = Command::all()
        .into_iter()
        .filter(|it| !APART.contains(it) && !SO_ALREADY.contains(it));
    let (editor, others): (Vec<Command>, Vec<Command>) =
        all.partition(|command| command.scope() == Scope::Translation);
    let mut silent_ones = HashSet::new();
    for (commands, translating) in [(others, false), (editor, true)] {
        for command in commands {
            // Labels the scheme does not have are not offered.
            let slots = driver.session().scheme().labels.len();
            if let Command::Tag(slot) | Command::TagBeside(slot) = command
                && usize::from(slot) >= slots
            {
                continue;
            }
            clear(&mut driver, translating);
            silent_ones.extend(silent(&mut driver, command));
        }
    }
    assert_eq!(silent_ones, HashSet::new());
}
