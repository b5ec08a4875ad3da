//! The program itself, killed while it imports and tags.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use crate::{
    program::{done, machine},
    random::Random,
};

/// What the history says was done and is in effect.
fn in_effect(folder: &Path) -> BTreeSet<String> {
    let history = machine(folder, &["history", "s"]);
    let problems = history["problems"].as_array().expect("a list");
    for problem in problems {
        assert_eq!(problem["code"], "journal-torn", "{problem}");
    }
    let entries = history["history"].as_array().expect("a list");
    entries
        .iter()
        .map(|entry| {
            // »Imported “a1”«, »Tagged one mention using n1.csv«: the last word says which.
            let what = entry["what"].as_str().expect("words");
            let last = what.rsplit(' ').next().unwrap_or_default();
            last.trim_matches(['“', '”']).to_owned()
        })
        .collect()
}

#[test]
fn two_hundred_kills_of_the_program_lose_nothing_that_was_reported_as_done() {
    let work = tempfile::tempdir().expect("a folder");
    let work = work.path();
    done(work, &["new", "s"]);
    let mut random = Random::new(5);
    let mut acknowledged = BTreeSet::new();
    let mut killed = 0;
    // Half of the time longer than a run takes, however fast the machine is.
    let mut longest = 40_000.0_f64;
    for n in 0..200u64 {
        let text = format!("Kolvar{n} kauft Brisk{n}.\n");
        fs::write(work.join(format!("a{n}.txt")), text).expect("room");
        let list = format!("label,entity,form\ncompany,Kolvar{n},Kolvar{}\n", n - n % 2);
        fs::write(work.join(format!("n{n}.csv")), list).expect("room");
        let (file, list) = (format!("a{n}.txt"), format!("n{n}.csv"));
        let (arguments, what) = if n % 2 == 0 {
            (vec!["import", "s", &file], format!("a{n}"))
        } else {
            (vec!["tag", "s", "--names", &list], list.clone())
        };
        let mut child = Command::new(env!("CARGO_BIN_EXE_glossator"))
            .current_dir(work)
            .env("GLOSSATOR_LANG", "en")
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(Duration::from_micros(random.below(longest as usize) as u64));
        // It may be done already.
        let _ = child.kill();
        if child.wait().expect("its end").success() {
            acknowledged.insert(what);
            longest *= 0.9;
        } else {
            killed += 1;
            longest *= 1.1;
        }
        longest = longest.clamp(2_000.0, 2_000_000.0);
        let done = in_effect(work);
        let lost: Vec<_> = acknowledged.difference(&done).collect();
        assert!(lost.is_empty(), "kill {n} lost {lost:?}; there is {done:?}");
    }
    assert!(
        killed > 5 && acknowledged.len() > 5,
        "{killed} killed, {acknowledged:?}"
    );
    done(work, &["undo", "s", "--all"]);
    assert_eq!(machine(work, &["stats", "s"])["documents"], 0);
    done(work, &["redo", "s", "--all"]);
    done(work, &["check", "s"]);
    let stats = machine(work, &["stats", "s"]);
    let imported = acknowledged.iter().filter(|what| what.starts_with('a'));
    assert!(stats["documents"].as_u64().expect("a number") >= imported.count() as u64);
}
