//! What the tables cost with 200,000 mentions in 1,000 documents, beside those with two
//! hundred: the frame that opens the table, frames that scroll it, and how long a sort and a
//! filter take on the worker. Then what workers find out for panels and dialogs in a session
//! that has 20,000 entities and 50,000 proposals too: how long they take, and the longest
//! frame meanwhile. Frames are told in processor time of the window's thread. No display is
//! needed.
//! `cargo bench --bench tables`; with `-- --test` small and once.

#[cfg(feature = "gui")]
#[allow(dead_code, reason = "other benches need the rest")]
mod data;
#[cfg(feature = "gui")]
mod headless;

#[cfg(feature = "gui")]
fn main() {
    bench::main();
}

#[cfg(not(feature = "gui"))]
fn main() {}

#[cfg(feature = "gui")]
mod bench {
    use std::{
        cell::RefCell,
        path::Path,
        rc::Rc,
        sync::Arc,
        time::{Duration, Instant},
    };

    use egui::Key;
    use glossator::{
        action::{
            command::Command,
            overview::{MentionColumn, MentionFilter, MentionQuery, Sort, mentions},
            propose,
        },
        model::Session,
        names::dossier::dossier,
        store::{Mode, RealDisk, Store},
        task::Cancel,
        ui::{App, Launch, intent::Intent, pick::Picker},
    };
    use jiff::Timestamp;

    use crate::{
        data,
        headless::{Window, told},
    };

    /// What a frame may take, in milliseconds.
    const FRAME: f64 = 16.0;

    pub fn main() {
        let once = std::env::args().any(|argument| argument == "--test");
        let (large, rounds) = match once {
            true => (data::Size::SMALL, 1),
            false => (
                data::Size {
                    mentions_each: 200,
                    ..data::Size::FULL
                },
                9,
            ),
        };
        let small = data::Size {
            documents: 4,
            mentions_each: 50,
            ..data::Size::FULL
        };
        let (few, many) = (data::session(&small), data::session(&large));
        let (few, few_opened) = frames(&few, rounds);
        let (all, opened) = frames(&many, rounds);
        println!(
            "the frame that opens the table: {opened:.2} ms of {all} mentions, \
             {few_opened:.2} ms of {few}, ratio {:.2}",
            opened / few_opened
        );
        worked_out(&many);
        drop((few, many));
        lists(&data::crowded(&large), rounds);
    }

    /// Sorting and filtering, as a worker does them.
    fn worked_out(session: &Session) {
        let by = |by| MentionQuery {
            sort: Some(Sort {
                by,
                descending: false,
            }),
            ..MentionQuery::default()
        };
        let words = MentionQuery {
            filter: MentionFilter {
                words: "merri".to_owned(),
                ..MentionFilter::default()
            },
            sort: None,
        };
        for (name, query) in [
            ("sorted by text", by(MentionColumn::Text)),
            ("sorted by context", by(MentionColumn::Context)),
            ("sorted by time", by(MentionColumn::When)),
            ("narrowed by words", words),
        ] {
            let since = Instant::now();
            let rows = mentions(session, &query, &Cancel::default()).expect("nobody cancels");
            let time = since.elapsed().as_secs_f64() * 1e3;
            println!("{name}: {time:.0} ms, {} rows", rows.len());
        }
    }

    fn store(session: &Session, folder: &Path) {
        let empty = data::empty(session.id);
        let mode = Mode::Write {
            note: "bench".to_owned(),
        };
        let disk = Arc::new(RealDisk::new(folder));
        let mut store = Store::create(disk, &empty, &mode).expect("a new session");
        let group = data::as_group(session);
        store.append(&[group], &[]).expect("room on the disk");
        store
            .checkpoint(session, Timestamp::UNIX_EPOCH)
            .expect("room on the disk");
    }

    /// The window with the session open, all of it loaded and at rest.
    fn opened(
        session: &Session,
        home: &Path,
    ) -> (Rc<RefCell<App>>, Window<impl FnMut(&mut egui::Ui)>) {
        let folder = home.join("session");
        store(session, &folder);
        let launch = Launch {
            by: Some("Ada".to_owned()),
            picker: Picker::PathField,
            config: Some(home.join("config")),
            ..Launch::default()
        };
        let ctx = egui::Context::default();
        let app = Rc::new(RefCell::new(App::new(&ctx, launch)));
        let drawn = Rc::clone(&app);
        let mut window = Window::new(ctx, move |ui| drawn.borrow_mut().frame(ui));
        app.borrow_mut().send(Intent::Open(folder));
        loop {
            window.frame();
            let app = app.borrow();
            if app.desk().is_some_and(|desk| desk.workspace().is_some()) && !app.is_busy() {
                break;
            }
            drop(app);
            std::thread::sleep(Duration::from_millis(1));
        }
        (app, window)
    }

    /// What is worked out for panels and dialogs, from the key to the frame that shows it.
    fn lists(session: &Session, rounds: usize) {
        let mut by_use: Vec<_> = session.entities().map(|entity| entity.id).collect();
        by_use.sort_by_key(|&id| std::cmp::Reverse(session.entity_uses(id)));
        println!(
            "with {} entities, one of {} mentions, and proposals:",
            by_use.len(),
            session.entity_uses(by_use[0])
        );
        let of_worker = |name: &str, work: &dyn Fn()| {
            let since = Instant::now();
            work();
            println!(
                "{name}, the worker alone: {:.0} ms",
                since.elapsed().as_secs_f64() * 1e3
            );
        };
        let cancel = Cancel::default();
        of_worker("dossier", &|| drop(dossier(session, by_use[0], &cancel)));
        of_worker("proposals", &|| drop(propose::open(session, &cancel)));

        let home = tempfile::tempdir().expect("a folder");
        let (app, mut window) = opened(session, home.path());
        let window = &mut window;
        let send = |intent| app.borrow_mut().send(intent);
        // What is learned from each decision is another matter.
        send(Intent::set(|settings| settings.learn_in_background = false));
        rest(&app, window);
        timed("dossier", rounds, &app, window, |round, window| {
            send(Intent::ShowEntity(
                by_use[[0, 1_000][round % 2] % by_use.len()],
            ));
            window.frame()
        });
        let key = |key: Key| move |_: usize, window: &mut Window<_>| window.press(key);
        send(Intent::FocusReader);
        rest(&app, window);
        timed("Tab to a mention", rounds, &app, window, key(Key::Tab));
        timed(
            "a mention rejected",
            rounds.min(2),
            &app,
            window,
            |_, window| {
                let tab = window.press(Key::Tab);
                tab.max(window.press(Key::Backspace))
            },
        );
        let command = |command: Command| {
            move |_: usize, window: &mut Window<_>| {
                send(Intent::CloseDialog);
                let closed = window.frame();
                send(Intent::Command(command));
                closed.max(window.frame())
            }
        };
        timed(
            "proposals",
            rounds,
            &app,
            window,
            command(Command::ReviewProposals),
        );
        for (name, pressed) in [
            ("next line", Key::ArrowDown),
            ("unfold", Key::ArrowRight),
            ("fold", Key::ArrowLeft),
            ("End", Key::End),
            ("Home", Key::Home),
        ] {
            let name = format!("proposals: {name}");
            timed(&name, rounds.min(3), &app, window, key(pressed));
        }
        timed("proposals: reject", rounds, &app, window, |_, window| {
            let moved = window.press(Key::ArrowDown);
            moved.max(window.press(Key::Delete))
        });
        timed(
            "label scheme",
            rounds,
            &app,
            window,
            command(Command::Scheme),
        );
        timed(
            "label scheme: a label removed",
            1,
            &app,
            window,
            key(Key::Delete),
        );
        send(Intent::CloseDialog);
        send(Intent::Command(Command::MentionTable));
        rest(&app, window);
        timed("table: link to …", rounds, &app, window, |_, window| {
            send(Intent::CloseDialog);
            let closed = window.frame();
            closed.max(window.press(Key::L))
        });
        timed(
            "… a letter typed",
            rounds,
            &app,
            window,
            |round, window| window.type_text(["m", "e", "r"][round % 3]),
        );
        send(Intent::CloseDialog);
    }

    /// Frames until nothing runs. Gives the longest.
    fn rest<A: FnMut(&mut egui::Ui)>(app: &RefCell<App>, window: &mut Window<A>) -> f64 {
        let (mut longest, mut still) = (0.0_f64, 0);
        while still < 10 {
            longest = longest.max(window.frame());
            still = if app.borrow().is_busy() { 0 } else { still + 1 };
            std::thread::sleep(Duration::from_micros(500));
        }
        longest
    }

    /// Does it so often, and tells how long it took until nothing ran any more (the median),
    /// and the longest of all frames meanwhile.
    fn timed<A: FnMut(&mut egui::Ui)>(
        name: &str,
        rounds: usize,
        app: &RefCell<App>,
        window: &mut Window<A>,
        mut act: impl FnMut(usize, &mut Window<A>) -> f64,
    ) {
        let mut times = Vec::new();
        let mut frames = Vec::new();
        for round in 0..rounds {
            let since = Instant::now();
            let first = act(round, window);
            frames.push(first.max(rest(app, window)));
            times.push(since.elapsed().as_secs_f64() * 1e3);
        }
        times.sort_by(f64::total_cmp);
        frames.sort_by(f64::total_cmp);
        let longest = frames.last().copied().unwrap_or(0.0);
        println!(
            "{name}: at rest after {:.0} ms, longest frame {:.1} ms (median of rounds {:.1}){}",
            times[times.len() / 2],
            longest,
            frames[frames.len() / 2],
            if longest > FRAME { ": too long" } else { "" }
        );
    }

    /// How many mentions there are, and the median of the frames that open their table.
    fn frames(session: &Session, rounds: usize) -> (usize, f64) {
        let home = tempfile::tempdir().expect("a folder");
        let (app, mut window) = opened(session, home.path());
        let send = |command| app.borrow_mut().send(Intent::Command(command));
        let mut opened = Vec::new();
        for _ in 0..rounds {
            send(Command::MentionTable);
            // The command is carried out at the end of a frame, and shows in the next.
            window.frame();
            opened.push(window.frame());
            for _ in 0..10 {
                window.frame();
            }
            send(Command::Dock);
            for _ in 0..10 {
                window.frame();
            }
        }
        send(Command::MentionTable);
        for _ in 0..10 {
            window.frame();
        }
        let rows = app
            .borrow()
            .desk()
            .map_or(0, |it| it.dock.mentions.counts().0);
        let idle = (0..rounds * 20).map(|_| window.frame()).collect();
        println!("{rows} mentions: frame with the table {}", told(idle));
        let scrolled = (0..rounds * 30)
            .map(|_| window.wheel(-400.0, 640.0))
            .collect();
        println!("{rows} mentions: scrolled frame {}", told(scrolled));
        let mut jumps = Vec::new();
        for n in 0..rounds * 4 {
            jumps.push(window.press([Key::End, Key::Home][n % 2]));
            window.frame();
        }
        println!("{rows} mentions: frame of End and Home {}", told(jumps));
        opened.sort_by(f64::total_cmp);
        (rows, opened[opened.len() / 2])
    }
}
