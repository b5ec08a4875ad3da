//! Read-only memories: added with their file, changed, removed, each taken back whole.

use super::*;
use crate::{
    action::{
        MemoryAction,
        memory::{read_tmx, references},
    },
    model::KeptMemory,
    task::Cancel,
    workspace::Access,
};

const FILE: &[u8] = b"<tmx version=\"1.4\"><header/><body><tu>\
    <tuv xml:lang=\"de\"><seg>Es regnet.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>It is raining.</seg></tuv></tu></body></tmx>";

fn add(bench: &mut Bench) -> KeptMemory {
    let file = read_tmx(&input("folder/rain.tmx", FILE), &mut Report::new()).unwrap();
    let action = MemoryAction::Add {
        name: format!(" {}  one ", file.name),
        file,
        penalty: 200,
    };
    bench.run(action).unwrap();
    bench.workspace.session().memories().next().unwrap().clone()
}

fn targets(bench: &Bench) -> Vec<String> {
    let tag = |tag: &str| Language::parse(tag).unwrap();
    let mut report = Report::new();
    bench.workspace.flush().unwrap();
    let found = references(
        bench.workspace.folder(),
        bench.workspace.session(),
        &tag("de"),
        &tag("en"),
        &mut report,
        &Cancel::default(),
    );
    assert!(report.is_empty(), "{:?}", report.problems());
    let units = found.unwrap();
    let units = units.iter().flat_map(|reference| reference.units.iter());
    units.map(|unit| unit.target.to_string()).collect()
}

#[test]
fn a_memory_comes_with_its_file_and_goes_with_undo() {
    let mut bench = Bench::bare();
    let memory = add(&mut bench);
    assert_eq!(
        (memory.name.as_str(), memory.file.as_str()),
        ("rain one", "rain.tmx")
    );
    assert_eq!((memory.penalty, memory.units), (100, 1));
    assert_eq!(targets(&bench), ["It is raining."]);
    bench.run(Action::Undo { steps: Some(1) }).unwrap();
    assert_eq!(targets(&bench), Vec::<String>::new());
    bench.run(Action::Redo { steps: Some(1) }).unwrap();
    assert_eq!(targets(&bench), ["It is raining."]);
}

#[test]
fn it_is_there_after_reopening_and_its_file_after_undoing_its_removal() {
    let Bench {
        workspace,
        _folder: folder,
    } = {
        let mut bench = Bench::bare();
        let memory = add(&mut bench);
        bench.run(MemoryAction::Remove(memory.id)).unwrap();
        bench
    };
    let path = workspace.folder().to_owned();
    workspace.close().unwrap();
    let at = |name: &str| path.join(name).exists();
    assert!(!at("memory") && at("history/memory"));
    let mut bench = Bench {
        workspace: Workspace::open(&path, Access::Write, &mut Report::new()).unwrap(),
        _folder: folder,
    };
    bench.run(Action::Undo { steps: Some(1) }).unwrap();
    assert_eq!(targets(&bench), ["It is raining."]);
    let Bench {
        workspace,
        _folder: folder,
    } = bench;
    workspace.close().unwrap();
    assert!(at("memory"));
    let workspace = Workspace::open(&path, Access::Read, &mut Report::new()).unwrap();
    assert_eq!(workspace.session().memories().count(), 1);
    drop(folder);
}

#[test]
fn one_that_is_off_is_asked_for_nothing() {
    let mut bench = Bench::bare();
    let memory = add(&mut bench).id;
    bench
        .run(MemoryAction::Switch { memory, on: false })
        .unwrap();
    assert_eq!(targets(&bench), Vec::<String>::new());
    bench
        .run(MemoryAction::Switch { memory, on: true })
        .unwrap();
    let change = |name: &str| MemoryAction::Change {
        memory,
        name: name.to_owned(),
        penalty: 5,
    };
    assert!(matches!(
        bench.run(change(" ")),
        Err(ActionError::EmptyName)
    ));
    bench.run(change("other")).unwrap();
    let kept = bench.workspace.session().memory(memory).unwrap();
    assert_eq!((kept.name.as_str(), kept.penalty), ("other", 5));
}
