//! The list of entities and one of them.

use super::*;

fn uses(window: &Window, name: &str) -> usize {
    window.session().entity_uses(window.entity(name).id)
}

/// Opens the menu of the entity that is shown and takes one of it.
fn menu(window: &mut Window, words: &str) {
    window.click(Role::Button, "More for this entity");
    window.click(Role::ListBoxOption, words);
}

#[test]
fn the_list_is_filtered_and_opened_by_keys() {
    let mut window = Window::new();
    window.click(Role::RadioButton, "Entities");
    window.focus("Filter entities");
    window.write("アンズ");
    window.key(Key::Enter);
    let name = window.get(Role::TextInput, "Name");
    assert_eq!(name.value().as_deref(), Some("Rupert Ansgrove"));
}

#[test]
fn a_name_is_changed_once_when_its_field_is_left() {
    let mut window = Window::new();
    let id = window.show_entity("Nimbrecht");
    let before = window.changes();
    window.focus("Name");
    window.key(Key::End);
    window.write(" ");
    window.write("GmbH");
    assert_eq!(window.changes(), before);
    window.key(Key::Enter);
    assert_eq!(window.entity("Nimbrecht GmbH").id, id);
    assert_eq!(window.changes(), before + 1);
    window.undo();
    assert_eq!(window.entity("Nimbrecht").id, id);
}

#[test]
fn a_name_in_another_language_is_added() {
    let mut window = Window::new();
    window.show_entity("Nimbrecht");
    window.click(Role::ListBoxOption, "Add name");
    window.write("ニムブレヒト");
    window.focus("Language");
    window.write("ja");
    window.key(Key::Enter);
    let names = &window.entity("Nimbrecht").names;
    let added = names.last().expect("a name");
    assert_eq!(added.text, "ニムブレヒト");
    assert_eq!(added.language.as_ref().map(|it| it.as_str()), Some("ja"));
}

#[test]
fn a_mention_is_jumped_to() {
    let mut window = Window::new();
    let wanted = window.mention("ja", "雁瀬ひより");
    window.show_entity("Hiyori Karise");
    let sentence = window
        .harness
        .get_all_by_role(Role::Link)
        .filter_map(|node| node.accesskit_node().label())
        .find(|label| label.contains("雁瀬ひより"));
    window.click(Role::Link, &sentence.expect("a sentence"));
    let desk = window.app().desk().expect("a desk");
    let shown = desk.document().map(|document| document.id);
    assert_eq!(shown, Some(wanted.0));
    let at_hand = window.at_hand().expect("a mention");
    let entity = window.mention_of((wanted.0, at_hand)).entity;
    assert_eq!(entity, Some(window.entity("Hiyori Karise").id));
}

#[test]
fn two_are_merged_and_one_undo_brings_both_back() {
    let mut window = Window::new();
    let place = window.show("de", "Nimbrecht GmbH");
    let (greta, jonas) = (
        uses(&window, "Greta Hollerbek"),
        uses(&window, "Jonas Hollerbek"),
    );
    window.show_entity("Greta Hollerbek");
    menu(&mut window, "Merge with another…");
    window.write("ヨナス");
    window.key(Key::Enter);
    window.harness.get_by_label(
        "“Jonas Hollerbek” goes into “Greta Hollerbek”, with all its names and 4 mentions. \
         One undo brings both back.",
    );
    assert!(window.has_entity("Jonas Hollerbek"), "nothing is done yet");
    window.click(Role::Button, "Merge");
    assert!(!window.has_entity("Jonas Hollerbek"));
    assert_eq!(uses(&window, "Greta Hollerbek"), greta + jonas);
    assert_eq!(
        window.at_hand(),
        Some(place.1),
        "what is read stays at hand"
    );
    window.undo();
    assert_eq!(uses(&window, "Greta Hollerbek"), greta);
    assert_eq!(uses(&window, "Jonas Hollerbek"), jonas);
}

#[test]
fn a_merge_can_go_the_other_way() {
    let mut window = Window::new();
    window.show_entity("Greta Hollerbek");
    menu(&mut window, "Merge with another…");
    window.write("jonas");
    window.key(Key::Enter);
    window.click(Role::Button, "The other way round");
    window.click(Role::Button, "Merge");
    assert!(!window.has_entity("Greta Hollerbek"));
    assert!(window.has_entity("Jonas Hollerbek"));
}

#[test]
fn ticked_mentions_are_split_off() {
    let mut window = Window::new();
    let before = uses(&window, "Nimbrecht");
    window.show_entity("Nimbrecht");
    menu(&mut window, "Split off or move mentions…");
    let ticks: Vec<String> = window
        .harness
        .get_all_by_role(Role::CheckBox)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.contains("GmbH") || label.contains("Nimbrechts"))
        .take(2)
        .collect();
    assert_eq!(ticks.len(), 2);
    for tick in &ticks {
        window.click(Role::CheckBox, tick);
    }
    window.focus("Name of the new entity");
    window.chord(Modifiers::COMMAND, Key::A);
    window.write("Nimbrecht Kassel");
    window.click(Role::Button, "Split off 2 mentions");
    assert_eq!(uses(&window, "Nimbrecht Kassel"), 2);
    assert_eq!(uses(&window, "Nimbrecht"), before - 2);
    let name = window.get(Role::TextInput, "Name").value();
    assert_eq!(name.as_deref(), Some("Nimbrecht Kassel"), "it is shown");
    window.undo();
    assert!(!window.has_entity("Nimbrecht Kassel"));
    assert_eq!(uses(&window, "Nimbrecht"), before);
}

#[test]
fn a_deleted_entity_leaves_its_mentions_and_comes_back_with_them() {
    let mut window = Window::new();
    let before = uses(&window, "Nimbrecht");
    let place = window.mention("de", "Nimbrecht GmbH");
    window.show_entity("Nimbrecht");
    menu(&mut window, "Delete entity");
    assert!(!window.has_entity("Nimbrecht"));
    assert_eq!(window.mention_of(place).entity, None);
    window.get(Role::TextInput, "Filter entities");
    window.undo();
    assert_eq!(uses(&window, "Nimbrecht"), before);
}

#[test]
fn an_entity_made_elsewhere_is_in_the_list_at_once() {
    let mut window = Window::new();
    let (document, mention) = window.show("de", "Hollerbek");
    window.click(Role::RadioButton, "Entities");
    let action = EntityAction::FromMentions {
        document,
        mentions: vec![mention],
        name: Some("Aaa".to_owned()),
    };
    window.send(Intent::Act(Action::Entity(action)));
    window.get(Role::ListBoxOption, "Aaa, Person, one mention");
}
