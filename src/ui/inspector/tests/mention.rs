//! The mention at hand.

use super::*;
use crate::model::Status;

#[test]
fn a_mention_is_linked_by_any_name_in_any_script() {
    let mut window = Window::new();
    let place = window.show("de", "Hollerbek");
    assert_eq!(window.mention_of(place).entity, None);
    window.reader_key(Key::L);
    window.write("ﾖﾅｽ");
    window.key(Key::Enter);
    let jonas = window.entity("Jonas Hollerbek").id;
    assert_eq!(window.mention_of(place).entity, Some(jonas));
    assert!(window.reader_has_focus(), "the next key goes on there");
    window.undo();
    assert_eq!(window.mention_of(place).entity, None);
}

#[test]
fn arrows_choose_another_row_than_the_first() {
    let mut window = Window::new();
    let place = window.show("de", "Hollerbek");
    window.reader_key(Key::L);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    let jonas = window.entity("Jonas Hollerbek").id;
    assert_eq!(window.mention_of(place).entity, Some(jonas));
}

#[test]
fn a_row_is_taken_by_a_click() {
    let mut window = Window::new();
    let place = window.show("de", "Hollerbek");
    window.reader_key(Key::L);
    window.write("greta");
    window.click(Role::ListBoxOption, "Greta Hollerbek, Person, 4 mentions");
    let greta = window.entity("Greta Hollerbek").id;
    assert_eq!(window.mention_of(place).entity, Some(greta));
}

#[test]
fn ctrl_enter_makes_a_new_entity_of_what_was_typed() {
    let mut window = Window::new();
    let place = window.show("de", "Hollerbek");
    window.reader_key(Key::L);
    window.write("Geschwister Hollerbek");
    window.chord(Modifiers::COMMAND, Key::Enter);
    let made = window.entity("Geschwister Hollerbek").id;
    assert_eq!(window.mention_of(place).entity, Some(made));
}

#[test]
fn a_link_is_taken_away_and_brought_back() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    let linked = window.mention_of(place).entity;
    assert!(linked.is_some());
    window.click(Role::Button, "Unlink from entity");
    assert_eq!(window.mention_of(place).entity, None);
    window.undo();
    assert_eq!(window.mention_of(place).entity, linked);
}

#[test]
fn a_chip_gives_another_label() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.click(Role::Button, "Product");
    assert_eq!(window.mention_of(place).label.as_str(), "product");
    window.undo();
    assert_eq!(window.mention_of(place).label.as_str(), "company");
}

#[test]
fn the_label_is_asked_for_by_its_key() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.reader_key(Key::R);
    window.write("pers");
    window.key(Key::Enter);
    assert_eq!(window.mention_of(place).label.as_str(), "person");
}

#[test]
fn the_status_is_chosen() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.click(Role::RadioButton, "In question");
    assert_eq!(window.mention_of(place).status, Status::InQuestion);
    window.click(Role::RadioButton, "Proposed");
    assert_eq!(window.mention_of(place).status, Status::Proposed);
}

#[test]
fn a_note_is_saved_once_when_its_field_is_left() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    let before = window.changes();
    window.reader_key(Key::M);
    for text in ["S", "i", "tz in Kassel"] {
        window.write(text);
    }
    assert_eq!(window.changes(), before, "nothing is saved while typing");
    window.chord(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.mention_of(place).extra().note, "Sitz in Kassel");
    assert_eq!(window.changes(), before + 1);
    window.undo();
    assert_eq!(window.mention_of(place).extra().note, "");
}

#[test]
fn a_note_left_for_another_mention_is_saved_and_leaves_that_one_at_hand() {
    let mut window = Window::new();
    let first = window.show("de", "Nimbrecht GmbH");
    window.reader_key(Key::M);
    window.write("the first");
    let second = window.show("de", "Harrowquint Partners");
    assert_eq!(window.mention_of(first).extra().note, "the first");
    assert_eq!(window.mention_of(second).extra().note, "");
    assert_eq!(window.at_hand(), Some(second.1));
}

#[test]
fn an_input_method_has_all_keys_in_a_note() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.reader_key(Key::M);
    window.compose("とうし");
    for key in [Key::Num2, Key::Enter, Key::Escape, Key::Tab, Key::F8] {
        window.key(key);
    }
    window.commit("投資");
    window.chord(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.mention_of(place).extra().note, "投資");
    assert_eq!(window.mention_of(place).label.as_str(), "company");
}

#[test]
fn what_is_composed_for_one_mention_is_not_put_into_another() {
    let mut window = Window::new();
    window.show("de", "Nimbrecht GmbH");
    window.reader_key(Key::M);
    window.compose("とうし");
    let second = window.show("de", "Harrowquint Partners");
    window.key(Key::Escape);
    assert_eq!(window.mention_of(second).extra().note, "");
    window.reader_key(Key::M);
    window.write("!");
    window.chord(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.mention_of(second).extra().note, "!");
}

#[test]
fn enter_of_an_input_method_links_nothing() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    let linked = window.mention_of(place).entity;
    window.click(Role::Button, "Unlink from entity");
    window.reader_key(Key::L);
    window.compose("にむ");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.mention_of(place).entity, None, "still composing");
    window.commit("Nimbrecht GmbH");
    window.key(Key::Enter);
    assert_eq!(window.mention_of(place).entity, linked);
}

#[test]
fn a_note_is_saved_when_the_inspector_is_hidden() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.reader_key(Key::M);
    window.write("hidden");
    window.key(Key::F8);
    assert_eq!(window.mention_of(place).extra().note, "hidden");
}

#[test]
fn a_selection_is_tagged_from_here() {
    let mut window = Window::new();
    let document = window.document("de");
    let at = document.text().as_str().find("Kassel").expect("the town");
    let range = crate::text::TextRange::from_range(at..at + 6).expect("a range");
    let (id, before) = (document.id, document.mentions().len());
    let place = Spot::Range(range);
    window.send(Intent::Show {
        document: id,
        place,
    });
    window.harness.get_by_label("6 characters selected");
    window.click(Role::ListBoxOption, "Tag as Company");
    assert_eq!(window.document("de").mentions().len(), before + 1);
}

#[test]
fn undo_in_a_field_is_of_what_was_typed() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    window.click(Role::Button, "Product");
    window.reader_key(Key::M);
    window.write("a");
    window.chord(Modifiers::COMMAND, Key::Z);
    let label = window.mention_of(place).label.clone();
    assert_eq!(label.as_str(), "product", "the session is as it was");
}
