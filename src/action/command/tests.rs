use std::collections::{BTreeMap, BTreeSet};

use super::{Chord, Circumstances, Command, KeyMap, LABEL_SLOTS, Scope, TranslateCommand, WhyNot};
use crate::action::extent::Nudge;

fn chord(text: &str) -> Chord {
    text.parse().expect("a chord")
}

#[test]
fn every_command_has_an_id_of_its_own() {
    let all = Command::all();
    let ids: BTreeSet<_> = all.iter().map(|command| command.id()).collect();
    assert_eq!(ids.len(), all.len());
    for command in all {
        assert_eq!(Command::from_id(command.id()), Some(command));
    }
}

#[test]
fn the_default_keys_are_chords_and_do_not_collide() {
    let map = KeyMap::default();
    assert_eq!(map.bad(), []);
    assert_eq!(map.conflicts(), []);
    for command in Command::all() {
        assert_eq!(map.chords(command).len(), command.default_keys().len());
    }
}

#[test]
fn keys_that_hold_anywhere_are_never_typing() {
    let map = KeyMap::default();
    let anywhere = Command::all().into_iter();
    for command in anywhere.filter(|command| command.scope() == Scope::Anywhere) {
        for chord in map.chords(command) {
            assert!(chord.is_never_text(), "{chord} of {}", command.id());
        }
    }
}

#[test]
fn in_a_field_only_chords_that_are_not_typing_are_heard() {
    let map = KeyMap::default();
    assert_eq!(map.command(chord("1"), true), Some(Command::Tag(0)));
    assert_eq!(map.command(chord("1"), false), None);
    assert_eq!(map.command(chord("Enter"), false), None);
    // A field has its own copying and selecting.
    assert_eq!(map.command(chord("Ctrl+C"), false), None);
    assert_eq!(map.command(chord("Ctrl+K"), false), Some(Command::Palette));
    assert_eq!(map.command(chord("F6"), false), Some(Command::NextPane));
}

#[test]
fn a_chosen_chord_wins_over_a_default_and_the_loss_is_named() {
    let changed = BTreeMap::from([("mention.link".to_owned(), vec!["1".to_owned()])]);
    let map = KeyMap::new(&changed);
    assert_eq!(map.command(chord("1"), true), Some(Command::Link));
    assert_eq!(map.command(chord("L"), true), None);
    assert_eq!(map.conflicts().len(), 1);
    assert_eq!(map.conflicts()[0].refused, Command::Tag(0));
}

#[test]
fn a_bad_chord_costs_itself_alone() {
    let changed = BTreeMap::from([(
        "mention.link".to_owned(),
        vec!["Ctrl+Nonsense".to_owned(), "g".to_owned()],
    )]);
    let map = KeyMap::new(&changed);
    assert_eq!(map.bad().len(), 1);
    assert_eq!(map.chords(Command::Link), [chord("G")]);
}

#[test]
fn chords_are_written_as_they_are_read() {
    for text in ["Ctrl+Shift+Z", "F6", "1", "Alt+Enter", "Ctrl+Plus"] {
        assert_eq!(chord(text).to_string(), text);
    }
    assert_eq!(chord("shift+ctrl+z"), chord("Ctrl+Shift+Z"));
    assert!("".parse::<Chord>().is_err());
    assert!("Ctrl+".parse::<Chord>().is_err());
    assert!("Hyper+A".parse::<Chord>().is_err());
}

#[test]
fn without_a_session_what_needs_one_says_so() {
    let now = Circumstances::default();
    for command in Command::all() {
        match command.applies(&now) {
            Ok(()) | Err(WhyNot::NoSession) => {}
            Err(why) => panic!("{}: {why:?}", command.id()),
        }
    }
}

#[test]
fn a_label_key_needs_a_label_and_something_to_tag() {
    let mut now = Circumstances {
        session: true,
        document: true,
        labels: 3,
        ..Circumstances::default()
    };
    assert_eq!(Command::Tag(0).applies(&now), Err(WhyNot::NothingToTag));
    assert_eq!(
        Command::Tag(LABEL_SLOTS - 1).applies(&now),
        Err(WhyNot::NoLabel(LABEL_SLOTS))
    );
    now.selection = true;
    assert_eq!(Command::Tag(0).applies(&now), Ok(()));
    now.read_only = true;
    assert_eq!(Command::Tag(0).applies(&now), Err(WhyNot::ReadOnly));
    assert_eq!(Command::Copy.applies(&now), Ok(()));
}

#[test]
fn a_mention_key_without_a_mention_says_so() {
    let now = Circumstances {
        session: true,
        document: true,
        labels: 3,
        selection: true,
        ..Circumstances::default()
    };
    for command in [Command::Remove, Command::Confirm, Command::Reject] {
        assert_eq!(command.applies(&now), Err(WhyNot::NoMention));
    }
}

#[test]
fn a_label_that_is_asked_for_needs_nothing_to_tag() {
    let mut now = Circumstances {
        session: true,
        document: true,
        labels: 3,
        arming: true,
        ..Circumstances::default()
    };
    assert_eq!(Command::Tag(2).applies(&now), Ok(()));
    assert_eq!(Command::Tag(3).applies(&now), Err(WhyNot::NoLabel(4)));
    assert_eq!(Command::Confirm.applies(&now), Err(WhyNot::NoMention));
    (now.arming, now.armed, now.selection) = (false, true, true);
    assert_eq!(Command::Confirm.applies(&now), Ok(()));
    now.labels = 0;
    assert_eq!(Command::Arm.applies(&now), Err(WhyNot::NoLabel(1)));
}

#[test]
fn ranges_need_a_mention_to_belong_to() {
    let mut now = Circumstances {
        session: true,
        document: true,
        ..Circumstances::default()
    };
    assert_eq!(Command::AddRange.applies(&now), Err(WhyNot::NoSelection));
    now.selection = true;
    assert_eq!(
        Command::AddRange.applies(&now),
        Err(WhyNot::NoMentionBefore)
    );
    now.chosen_before = true;
    assert_eq!(Command::AddRange.applies(&now), Ok(()));
    (now.mentions, now.ranges) = (1, 1);
    assert_eq!(Command::RemoveRange.applies(&now), Err(WhyNot::OneRange));
    now.mentions = 2;
    let nudge = Command::Nudge(Nudge::ALL[0]);
    assert_eq!(nudge.applies(&now), Err(WhyNot::SeveralMentions));
}

#[test]
fn labels_have_keys_of_their_own_where_nothing_else_has() {
    let chord = |text: &str| text.parse::<Chord>().expect("a chord");
    let own = [(0, "X"), (11, "Alt+X"), (1, "S"), (2, "1"), (3, "no key")];
    let map = KeyMap::default().with_labels(own);
    let tags = |text: &str| map.command(chord(text), true);
    assert_eq!(tags("X"), Some(Command::Tag(0)));
    // Beyond the ten that have a key by their place.
    assert_eq!(tags("Alt+X"), Some(Command::Tag(11)));
    // A command keeps its key, a place does not.
    assert_eq!(tags("S"), Some(Command::Spread));
    assert_eq!(tags("1"), Some(Command::Tag(2)));
    assert_eq!(tags("2"), Some(Command::Tag(1)));
    let shown = |slot: u8| map.chords(Command::Tag(slot)).to_vec();
    assert_eq!(shown(0), [chord("X")]);
    assert_eq!(shown(2), [chord("1"), chord("3")]);
}

#[test]
fn the_translation_editor_may_use_what_the_reader_has() {
    let done = Command::DocumentDone;
    let confirm = Command::Translate(TranslateCommand::Confirm);
    let map = KeyMap::default();
    let heard = |map: &KeyMap, text: &str, typing| {
        map.hear_translating(chord(text), typing)
            .map(|heard| heard.command)
    };
    assert_eq!(map.command(chord("Ctrl+Enter"), true), Some(done));
    assert_eq!(heard(&map, "Ctrl+Enter", true), Some(confirm));
    assert_eq!(map.chords(done), map.chords(confirm));
    // What holds anywhere holds there too; letters are typed, and in the list comment.
    assert_eq!(heard(&map, "Ctrl+K", true), Some(Command::Palette));
    assert_eq!(heard(&map, "C", true), None);
    assert_eq!(heard(&map, "C", false), Some(Command::NewComment));
    assert_eq!(heard(&map, "1", false), None);
    // One that holds anywhere is taken from both.
    let chosen = BTreeMap::from([("view.palette".to_owned(), vec!["Ctrl+Enter".to_owned()])]);
    let map = KeyMap::new(&chosen);
    assert_eq!(heard(&map, "Ctrl+Enter", true), Some(Command::Palette));
    assert_eq!(map.conflicts().len(), 2);
}
