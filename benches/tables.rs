//! What the tables cost with 200,000 mentions in 1,000 documents, beside those with two
//! hundred: the frame that opens the table, frames that scroll it, and how long a sort and a
//! filter take on the worker. Frames are told in processor time of the window's thread. No
//! display is needed.
//! `cargo bench --bench tables`; with `-- --test` small and once.

#[cfg(feature = "gui")]
#[allow(dead_code, reason = "other benches need the rest")]
mod data;

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

    use egui::{Event, Key, Modifiers};
    use glossator::{
        action::{
            command::Command,
            overview::{MentionColumn, MentionFilter, MentionQuery, Sort, mentions},
        },
        model::Session,
        store::{Mode, RealDisk, Store},
        task::Cancel,
        ui::{App, Launch, intent::Intent, pick::Picker},
    };
    use jiff::Timestamp;

    use crate::data;

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

    /// How many mentions there are, and the median of the frames that open their table.
    fn frames(session: &Session, rounds: usize) -> (usize, f64) {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("session");
        store(session, &folder);
        let launch = Launch {
            by: Some("Ada".to_owned()),
            picker: Picker::PathField,
            config: Some(home.path().join("config")),
            ..Launch::default()
        };
        let ctx = egui::Context::default();
        let app = Rc::new(RefCell::new(App::new(&ctx, launch)));
        let drawn = Rc::clone(&app);
        let mut window = Window::new(ctx, move |ui| drawn.borrow_mut().frame(ui));
        let send = |command| app.borrow_mut().send(Intent::Command(command));
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
        let scrolled = (0..rounds * 30).map(|_| window.wheel(-400.0)).collect();
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

    /// What this thread has had of a processor. Elsewhere than on Linux, the time that passed.
    #[cfg(target_os = "linux")]
    fn busy() -> f64 {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
    }

    #[cfg(not(target_os = "linux"))]
    fn busy() -> f64 {
        static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
        START.elapsed().as_secs_f64() * 1e3
    }

    /// Median and 99th percentile.
    fn told(mut frames: Vec<f64>) -> String {
        frames.sort_by(f64::total_cmp);
        let at = |share: f64| frames[((frames.len() - 1) as f64 * share) as usize];
        format!("{:.2} ms, 99th percentile {:.2} ms", at(0.5), at(0.99))
    }

    /// A window without a display: frames are made and cut into triangles as for a real one,
    /// and not drawn. No screen reader listens.
    struct Window<A> {
        ctx: egui::Context,
        app: A,
        events: Vec<Event>,
        time: f64,
    }

    impl<A: FnMut(&mut egui::Ui)> Window<A> {
        fn new(ctx: egui::Context, app: A) -> Self {
            Self {
                ctx,
                app,
                events: Vec::new(),
                time: 0.0,
            }
        }

        /// The milliseconds of processor time a frame takes.
        fn frame(&mut self) -> f64 {
            self.time += 1.0 / 60.0;
            let size = egui::vec2(1280.0, 800.0);
            let input = egui::RawInput {
                screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
                time: Some(self.time),
                focused: true,
                events: std::mem::take(&mut self.events),
                ..egui::RawInput::default()
            };
            let before = busy();
            let mut output = self.ctx.run_ui(input, &mut self.app);
            let triangles = self.ctx.tessellate(output.shapes, output.pixels_per_point);
            let time = busy() - before;
            drop(triangles);
            // Nothing is drawn: what would go to the graphics card is let go.
            output.textures_delta.clear();
            time
        }

        fn wheel(&mut self, points: f32) -> f64 {
            self.events
                .push(Event::PointerMoved(egui::pos2(640.0, 640.0)));
            self.events.push(Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: egui::vec2(0.0, points),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Wheel,
                modifiers: Modifiers::NONE,
            });
            self.frame()
        }

        fn press(&mut self, key: Key) -> f64 {
            for pressed in [true, false] {
                self.events.push(Event::Key {
                    key,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers: Modifiers::NONE,
                });
            }
            self.frame()
        }
    }
}
