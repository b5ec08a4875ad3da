//! Translating, by key: segments written, confirmed, filtered, undone, read, reopened.

use std::path::{Path, PathBuf};

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use glossator::{
    action::{Action, EntityAction, Import, ImportAs, Input, SegmentDocuments},
    model::{Report, Segment, TranslationStatus as T},
    task::Progress,
    text::Language,
    ui::{dialogs::Dialog, intent::Intent, translate::Editor},
    workspace::Workspace,
};

use super::driver::{Driver, sample};

fn english() -> Language {
    Language::parse("en").expect("a tag")
}

fn open(home: &Path, session: &Path) -> Driver {
    let mut driver = Driver::start(&home.join("config"), Some(session));
    // The name is asked once; nothing here is about it.
    let ada = Intent::SetReviewer("Ada".to_owned());
    driver.harness.state_mut().send(ada);
    driver.settle();
    driver
}

/// The German article of the sample, cut into segments for English.
fn start(home: &Path) -> Driver {
    let session = sample(home);
    let mut driver = open(home, &session);
    driver.press("Ctrl+Shift+Y");
    // The button that cuts it into sentences has the focus.
    driver.press("Enter");
    driver
}

#[track_caller]
fn editor(driver: &Driver) -> &Editor {
    let desk = driver.app().desk().expect("a session is open");
    desk.editor().expect("the document is being translated")
}

fn segments(driver: &Driver) -> Vec<Segment> {
    driver.shown().segments(&english()).cloned().collect()
}

fn targets(driver: &Driver) -> Vec<(String, T)> {
    let segments = segments(driver).into_iter();
    segments
        .map(|it| (it.translation.text, it.translation.status))
        .collect()
}

/// Which segment is at hand, counted from 0.
#[track_caller]
fn at(driver: &Driver) -> usize {
    editor(driver).place().0 - 1
}

fn steps(driver: &Driver) -> usize {
    let desk = driver.app().desk().expect("a session is open");
    let workspace = desk.workspace().expect("all there");
    workspace.history().done().len()
}

#[test]
fn three_segments_are_typed_confirmed_and_are_there_after_reopening() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let count = segments(&driver).len();
    assert!(count > 5, "{count}");
    assert_eq!(at(&driver), 0);
    let before = steps(&driver);
    for (n, text) in ["One", "Two", "Three"].into_iter().enumerate() {
        assert_eq!(at(&driver), n);
        for letter in text.chars() {
            driver.type_text(&letter.to_string());
        }
        driver.press("Ctrl+Enter");
    }
    let want = |text: &str| (text.to_owned(), T::Translated);
    assert_eq!(
        targets(&driver)[..3],
        [want("One"), want("Two"), want("Three")]
    );
    // One step for each, however many letters.
    assert_eq!(steps(&driver), before + 3);
    assert_eq!(at(&driver), 3);
    assert_eq!(editor(&driver).progress().done, 3);
    assert!(editor(&driver).progress().size_done.words > 3);
    // What is typed and not confirmed is kept on leaving, as a draft.
    driver.type_text("Four");
    driver.press("Ctrl+Q");
    drop(driver);
    let driver = {
        let mut driver = open(home.path(), &home.path().join("session"));
        driver.press("Ctrl+Shift+Y");
        driver
    };
    assert_eq!(
        targets(&driver)[..3],
        [want("One"), want("Two"), want("Three")]
    );
    assert_eq!(targets(&driver)[3], ("Four".to_owned(), T::Draft));
    assert_eq!(editor(&driver).progress().done, 3);
}

#[test]
fn the_same_key_goes_back_to_reading_at_the_same_place() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.press_often("Alt+Down", 4);
    assert_eq!(at(&driver), 4);
    let range = segments(&driver)[4].at;
    driver.press("Ctrl+Shift+Y");
    let desk = driver.app().desk().expect("a session is open");
    assert!(desk.editor().is_none());
    assert_eq!(desk.pane().expect("a reader").view.head(), range.start());
    // The reader has the keys again, and the place leads back to the segment.
    driver.press("Right");
    driver.press("Ctrl+Shift+Y");
    assert_eq!(at(&driver), 4);
}

#[test]
fn typing_is_undone_in_the_field_and_a_segment_outside_of_it() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("One");
    driver.press("Ctrl+Enter");
    driver.type_text("Two");
    // In the field: what was typed there goes, and nothing else.
    driver.press("Ctrl+Z");
    assert_eq!(editor(&driver).text(), "");
    assert_eq!(targets(&driver)[0].0, "One");
    // Nothing typed is left: the segment before.
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver)[0], (String::new(), T::Untranslated));
    assert_eq!(at(&driver), 0);
    driver.press("Ctrl+Y");
    assert_eq!(targets(&driver)[0], ("One".to_owned(), T::Translated));
    // Outside of the field too.
    driver.press("Escape");
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver)[0].0, "");
}

#[test]
fn the_source_is_copied_names_are_inserted_and_mentions_follow() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    // To the first segment with a linked name.
    for _ in 0..segments(&driver).len() {
        if editor(&driver).names().iter().any(|it| it.entity.is_some()) {
            break;
        }
        driver.press("Alt+Down");
    }
    let place = at(&driver);
    let name = editor(&driver).names()[0].clone();
    let entity = name.entity.expect("linked");
    let mut entity = driver.session().entity(entity).expect("there").clone();
    entity
        .renderings
        .insert(english(), "Approved Name".to_owned());
    let change = Action::Entity(EntityAction::Change(entity));
    driver.harness.state_mut().send(Intent::Act(change));
    driver.settle();
    driver.type_text("So said ");
    driver.press("Ctrl+Shift+1");
    driver.type_text(" today.");
    assert_eq!(editor(&driver).text(), "So said Approved Name today.");
    driver.press("Ctrl+Enter");
    let projected = |driver: &Driver| {
        let translation = segments(driver)[place].translation.clone();
        let quote = |range: glossator::model::Ranges| {
            translation.text[range.bounds().to_range()].to_owned()
        };
        let mentions = translation.mentions.iter();
        mentions
            .map(|it| (quote(it.ranges.clone()), it.how.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        projected(&driver),
        [("Approved Name".to_owned(), "rendering".to_owned())]
    );
    // Text before it moves it.
    driver.press("Alt+Up");
    driver.press("Ctrl+Home");
    driver.type_text("Yes! ");
    driver.press("Ctrl+Enter");
    assert_eq!(projected(&driver)[0].0, "Approved Name");
    // The source as it is, and the document's own names with it.
    driver.press("Alt+Up");
    driver.press("Ctrl+Shift+S");
    driver.press("Ctrl+Shift+Enter");
    assert_eq!(at(&driver), place);
    let (segment, document) = (segments(&driver)[place].clone(), driver.shown());
    let source = segment.at.slice(document.text().as_str()).expect("in it");
    assert_eq!(segment.translation.text, source);
    assert_eq!(projected(&driver)[0].0, name.source);
}

#[test]
fn filters_show_what_they_say_and_the_next_untranslated_is_found() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    let count = segments(&driver).len();
    driver.type_text("One");
    driver.press("Ctrl+Enter");
    driver.type_text("Two");
    driver.press("Enter");
    assert_eq!(at(&driver), 2);
    let choose = |driver: &mut Driver, name: &str| {
        driver.press("Ctrl+K");
        driver.type_text(name);
        driver.press("Enter");
    };
    choose(&mut driver, "Show untranslated segments");
    assert_eq!(editor(&driver).shown().len(), count - 2);
    choose(&mut driver, "Show drafts");
    assert_eq!(editor(&driver).shown().len(), 1);
    assert_eq!((at(&driver), editor(&driver).text()), (1, "Two"));
    // Confirmed it stays where it is until the filter is set again.
    driver.press("Ctrl+Shift+Enter");
    assert_eq!(targets(&driver)[1].1, T::Translated);
    assert_eq!(editor(&driver).shown().len(), 1);
    choose(&mut driver, "Show segments to review");
    assert_eq!(editor(&driver).shown().len(), 2);
    choose(&mut driver, "Show all segments");
    assert_eq!(editor(&driver).shown().len(), count);
    driver.press("Ctrl+U");
    assert_eq!(at(&driver), 2);
    // Words are sought in source and target.
    driver.press("Ctrl+F");
    driver.type_text("two");
    let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
    let rows: Vec<_> = rows
        .filter_map(|row| row.accesskit_node().label())
        .collect();
    assert!(
        rows.iter()
            .any(|row| row.starts_with("Segment 2, translated")),
        "{rows:?}"
    );
    assert!(editor(&driver).shown().len() < count);
}

#[test]
fn statuses_are_given_to_several_and_a_locked_one_is_left_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    for text in ["One", "Two", "Three"] {
        driver.type_text(text);
        driver.press("Ctrl+Enter");
    }
    driver.press("Escape");
    driver.press("Home");
    driver.press_often("Shift+Down", 2);
    assert_eq!(editor(&driver).selected(), 3);
    driver.press("Ctrl+Shift+R");
    let statuses = |driver: &Driver| -> Vec<T> {
        let targets = targets(driver).into_iter().take(3);
        targets.map(|(_, status)| status).collect()
    };
    assert_eq!(statuses(&driver), [T::Reviewed; 3]);
    driver.press("Home");
    driver.press("Ctrl+Shift+K");
    assert_eq!(statuses(&driver)[0], T::Locked);
    // It takes no text, and says why.
    driver.press("Ctrl+Shift+S");
    assert!(driver.notice().contains("locked"), "{}", driver.notice());
    assert_eq!(targets(&driver)[0].0, "One");
    driver.press("Ctrl+Shift+K");
    assert_eq!(statuses(&driver)[0], T::Translated);
    // A reviewed one that is changed is a draft again.
    driver.press("Alt+Down");
    driver.press("Enter");
    driver.type_text("!");
    driver.press("Alt+Down");
    assert_eq!(targets(&driver)[1], ("Two!".to_owned(), T::Draft));
}

#[test]
fn an_equal_segment_is_taken_over_by_its_key() {
    let home = tempfile::tempdir().expect("a folder");
    let session = twice(home.path());
    let mut driver = open(home.path(), &session);
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    driver.type_text("The plant is growing.");
    driver.press("Ctrl+Enter");
    // The equal one has it as a draft, which is said, and both are one step.
    assert!(driver.notice().contains("equal"), "{}", driver.notice());
    let filled = ("The plant is growing.".to_owned(), T::Draft);
    assert_eq!(targets(&driver)[2], filled);
    driver.press("Ctrl+Z");
    assert_eq!(targets(&driver)[2], (String::new(), T::Untranslated));
    assert_eq!(targets(&driver)[0].1, T::Untranslated);
    driver.press("Ctrl+Y");
    assert_eq!(targets(&driver)[2], filled);
    driver.press_often("Alt+Down", 2);
    assert_eq!(at(&driver), 2);
    driver.press("Ctrl+Shift+Backspace");
    let texts: Vec<_> = editor(&driver)
        .suggestions()
        .iter()
        .map(|it| it.found.target.clone())
        .collect();
    assert_eq!(texts, ["The plant is growing."]);
    driver.press("Ctrl+1");
    driver.press("Ctrl+Enter");
    assert_eq!(
        targets(&driver)[2],
        ("The plant is growing.".to_owned(), T::Translated)
    );
    // There is no second, and that is said.
    driver.press("Ctrl+2");
    assert!(driver.notice().contains('2'), "{}", driver.notice());
}

#[test]
fn a_match_that_differs_in_a_number_is_offered_with_the_number() {
    let home = tempfile::tempdir().expect("a folder");
    let text = "Das Werk hat 300 Stellen. Es liegt am Fluss. Das Werk hat 450 Stellen. \
                Das alte Werk hat 450 Stellen.\n";
    let (session, workspace) = written(home.path(), text);
    workspace.close().expect("closed");
    let mut driver = open(home.path(), &session);
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    assert_eq!(segments(&driver).len(), 4);
    driver.type_text("The plant has 300 jobs.");
    driver.press("Ctrl+Enter");
    // Nothing is like the second.
    driver.settle();
    assert!(editor(&driver).suggestions().is_empty());
    driver.press("Alt+Down");
    driver.settle();
    assert_eq!(at(&driver), 2);
    let first = editor(&driver).suggestions()[0].found.clone();
    assert_eq!(first.target, "The plant has 450 jobs.");
    assert!(!first.exact);
    assert_eq!(
        (
            first.replaced[0].was.as_str(),
            first.replaced[0].now.as_str()
        ),
        ("300", "450")
    );
    // What was replaced, and how the sources differ, stands in the panel.
    driver.harness.get_by_label_contains("300 → 450");
    driver.harness.get_by_label("Das Werk hat 300 Stellen.");
    driver.press("Ctrl+1");
    driver.press("Ctrl+Enter");
    assert_eq!(
        targets(&driver)[2],
        ("The plant has 450 jobs.".to_owned(), T::Translated)
    );
    // A word more: alike, and not the same.
    driver.settle();
    let last = editor(&driver).suggestions()[0].found.clone();
    assert!(
        last.replaced.is_empty() && last.percent.all < 100,
        "{last:?}"
    );
}

#[test]
fn a_segment_is_split_between_two_words_and_merged_with_the_next() {
    let home = tempfile::tempdir().expect("a folder");
    let session = twice(home.path());
    let mut driver = open(home.path(), &session);
    driver.press("Ctrl+Shift+Y");
    driver.press("Enter");
    let sources = |driver: &Driver| -> Vec<String> {
        let text = driver.shown().text().as_str().to_owned();
        let segments = segments(driver).into_iter();
        segments
            .map(|it| it.at.slice(&text).expect("in it").to_owned())
            .collect()
    };
    let whole = [
        "Das Werk wächst weiter.",
        "Es liegt am Fluss.",
        "Das Werk wächst weiter.",
    ];
    assert_eq!(sources(&driver), whole);
    driver.type_text("One");
    // Where is asked first, and may be left.
    driver.press("Ctrl+Shift+J");
    assert_eq!(editor(&driver).cut(), Some("Das Werk ".len()));
    driver.press("Escape");
    assert_eq!(editor(&driver).cut(), None);
    driver.press("Ctrl+Shift+J");
    driver.press("Right");
    driver.press("Enter");
    assert_eq!(sources(&driver)[..2], ["Das Werk wächst", "weiter."]);
    assert_eq!(targets(&driver)[0], ("One".to_owned(), T::Draft));
    assert_eq!(at(&driver), 0);
    driver.press("Ctrl+Z");
    assert_eq!(sources(&driver), whole);
    // By the mouse: a press on the source at hand is the place.
    let row = {
        let rows = driver.harness.query_all_by_role(Role::ListBoxOption);
        let mut rows = rows.filter(|row| {
            let label = row.accesskit_node().label();
            label.is_some_and(|label| label.starts_with("Segment 1,"))
        });
        rows.next().expect("a row").rect()
    };
    driver.click_at(row.left_top() + egui::vec2(44.0 + 20.0, 16.0), 1);
    assert_eq!(editor(&driver).cut(), Some("Das ".len()));
    driver.press("Ctrl+Shift+J");
    assert_eq!(sources(&driver)[..2], ["Das", "Werk wächst weiter."]);
    driver.press("Ctrl+J");
    assert_eq!(sources(&driver), whole);
    assert_eq!(targets(&driver)[0].0, "One");
    driver.press("Ctrl+J");
    assert_eq!(sources(&driver).len(), 2);
    // The last has no next, which is said.
    driver.press("Alt+Down");
    driver.press("Ctrl+J");
    assert!(driver.notice().contains("merged"), "{}", driver.notice());
}

#[test]
fn a_segment_is_commented_and_the_document_too_where_no_field_has_the_keys() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("One");
    driver.press("Ctrl+Shift+C");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Comment(_))));
    driver.type_text("Is this right?");
    driver.press("Ctrl+Enter");
    // What was typed is kept, the comment is on the source.
    let (first, second) = (segments(&driver)[0].clone(), segments(&driver)[1].at);
    assert_eq!(first.translation.text, "One");
    let at = |driver: &Driver| {
        driver
            .shown()
            .comments()
            .map(|it| it.at)
            .collect::<Vec<_>>()
    };
    assert_eq!(at(&driver), [Some(first.at)]);
    driver.press("Escape");
    driver.press("Down");
    driver.press("C");
    driver.type_text("Here too");
    driver.press("Ctrl+Enter");
    assert!(at(&driver).contains(&Some(second)));
}

#[test]
fn the_translation_is_read_as_one_text_and_a_press_leads_to_its_segment() {
    let home = tempfile::tempdir().expect("a folder");
    let mut driver = start(home.path());
    driver.type_text("A heading in English");
    driver.press("Ctrl+Enter");
    driver.press("Ctrl+R");
    assert!(editor(&driver).is_reading());
    let paragraphs = driver.harness.query_all_by_role(Role::Paragraph);
    let texts: Vec<_> = paragraphs
        .filter_map(|it| it.accesskit_node().label())
        .collect();
    assert!(texts[0].contains("A heading in English"), "{texts:?}");
    // The next is not translated: it stands there in German.
    let (document, second) = (driver.shown(), segments(&driver)[1].at);
    let german = second.slice(document.text().as_str()).expect("in it");
    assert!(texts.iter().any(|text| text.contains(german)), "{texts:?}");
    let place = {
        let paragraphs: Vec<_> = driver.harness.query_all_by_role(Role::Paragraph).collect();
        paragraphs[0].rect().left_center() + egui::vec2(10.0, 0.0)
    };
    driver.click_at(place, 1);
    assert!(!editor(&driver).is_reading());
    assert_eq!(at(&driver), 0);
    driver.type_text("!");
    assert_eq!(editor(&driver).text(), "A heading in English!");
}

#[test]
fn the_language_is_asked_where_there_is_none_and_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let session = sample(home.path());
    let mut driver = open(home.path(), &session);
    // The last document is in English, the only language the session works in.
    driver.press_often("Ctrl+PageDown", 3);
    driver.press("Ctrl+Shift+Y");
    assert!(matches!(
        driver.app().dialog(),
        Some(Dialog::TargetLanguage(_))
    ));
    driver.type_text("Ital");
    driver.press("Enter");
    let italian = Language::parse("it").expect("a tag");
    assert_eq!(editor(&driver).language(), &italian);
    assert!(driver.session().info().working_languages.contains(&italian));
    driver.press("Enter");
    assert!(driver.shown().segments(&italian).count() > 3);
    // Reader's commands say that they wait, and the other way round.
    let grow = Intent::Command(glossator::action::command::Command::Grow);
    driver.harness.state_mut().send(grow);
    driver.settle();
    assert!(
        driver.notice().contains("translated"),
        "{}",
        driver.notice()
    );
}

#[test]
fn twenty_thousand_segments_cost_what_is_seen_of_them() {
    let home = tempfile::tempdir().expect("a folder");
    let session = long(home.path(), 20_000);
    let mut driver = open(home.path(), &session);
    driver.press("Ctrl+Shift+Y");
    assert_eq!(editor(&driver).shown().len(), 20_000);
    let first = editor(&driver).laid_out();
    assert!(first < 120, "{first} laid out for a screen");
    driver.press("Escape");
    driver.press("End");
    assert_eq!(at(&driver), 19_999);
    driver.press("Home");
    driver.press("Enter");
    driver.type_text("Typed into one of them");
    driver.press("Ctrl+Enter");
    let all = editor(&driver).laid_out();
    assert!(all < 500, "{all} laid out after going through it");
    assert_eq!(targets(&driver)[0].0, "Typed into one of them");
}

fn written(home: &Path, text: &str) -> (PathBuf, Workspace) {
    let folder = home.join("session");
    let mut workspace =
        Workspace::create(&folder, "T".to_owned(), vec![english()]).expect("a session");
    workspace.set_by("Ada").expect("a reviewer");
    let article = home.join("a.txt");
    std::fs::write(&article, text).expect("written");
    let import = Action::Import(Import {
        files: vec![Input::Path(article)],
        language: Language::parse("de").ok(),
        encoding: None,
        files_are: ImportAs::Text,
    });
    let done = import.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("imported");
    (folder, workspace)
}

/// The same sentence twice.
fn twice(home: &Path) -> PathBuf {
    let text = "Das Werk wächst weiter. Es liegt am Fluss. Das Werk wächst weiter.\n";
    let (folder, workspace) = written(home, text);
    workspace.close().expect("closed");
    folder
}

/// So many sentences, cut already.
fn long(home: &Path, count: usize) -> PathBuf {
    use std::fmt::Write as _;
    let mut text = String::new();
    for n in 0..count {
        writeln!(text, "Satz {n} handelt von Werken am Fluss.").expect("a string");
    }
    let (folder, mut workspace) = written(home, &text);
    let first = workspace.session().documents().next().expect("one").id;
    let begin = Action::Segment(SegmentDocuments {
        documents: vec![first],
        language: english(),
    });
    let done = begin.run(&mut workspace, &mut Report::new(), &Progress::default());
    done.expect("cut");
    workspace.close().expect("closed");
    folder
}
