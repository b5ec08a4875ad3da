//! What the window costs: start to first frame and memory beside a bare eframe window in
//! the same run (needs a display), and single frames of the application without one.
//! `cargo bench --bench window`; with `-- --test` everything once.

#[cfg(feature = "gui")]
fn main() {
    bench::main();
}

#[cfg(not(feature = "gui"))]
fn main() {}

#[cfg(feature = "gui")]
mod bench {
    use std::{
        path::{Path, PathBuf},
        process::Command,
        sync::Arc,
        time::{Duration, Instant, SystemTime, UNIX_EPOCH},
    };

    use egui::{Event, Key, Modifiers};
    use glossator::{
        action,
        model::Report,
        task::Progress,
        ui::{App, Launch, pick::Picker},
    };

    const STARTED: &str = "GLOSSATOR_BENCH_STARTED";

    pub fn main() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        match arguments.first().map(String::as_str) {
            Some("bare") => window(None),
            Some("ours") => window(arguments.get(1).map(PathBuf::from)),
            _ => compare(if arguments.iter().any(|a| a == "--test") {
                1
            } else {
                15
            }),
        }
    }

    /// One window that tells when it was first drawn, and how much memory it has then.
    struct Timed {
        app: Option<App>,
        frames: u32,
    }

    impl eframe::App for Timed {
        fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
            match &mut self.app {
                Some(app) => app.frame(ui),
                None => drop(ui.label("bare")),
            }
            let there = self.app.as_ref().is_none_or(|app| app.desk().is_some());
            self.frames += 1;
            if self.frames == 1 {
                println!("first {}", since_start().as_micros());
            }
            // What is drawn in this frame is on the screen in the next.
            if there && self.frames > 10 {
                println!("memory {}", resident());
                ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            }
            ui.ctx().request_repaint();
        }
    }

    fn since_start() -> Duration {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .expect("after 1970");
        let started = std::env::var(STARTED).expect("the parent says when");
        now.saturating_sub(Duration::from_nanos(started.parse().expect("a number")))
    }

    /// KiB of this process in memory, as Linux counts them.
    fn resident() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        number.and_then(|number| number.parse().ok()).unwrap_or(0)
    }

    fn window(session: Option<PathBuf>) {
        let options = eframe::NativeOptions {
            viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
            renderer: eframe::Renderer::Glow,
            ..eframe::NativeOptions::default()
        };
        let create: eframe::AppCreator<'_> = Box::new(move |creation| {
            let app = session.map(|session| App::new(&creation.egui_ctx, launch(&session)));
            Ok(Box::new(Timed { app, frames: 0 }))
        });
        if let Err(error) = eframe::run_native("bench", options, create) {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    fn launch(session: &Path) -> Launch {
        Launch {
            session: Some(session.to_owned()),
            by: Some("Ada".to_owned()),
            picker: Picker::PathField,
            config: session.parent().map(|home| home.join("config")),
            ..Launch::default()
        }
    }

    /// Milliseconds to the first frame and MiB, of a child process.
    fn child(arguments: &[&str]) -> Option<(f64, f64)> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        let output = Command::new(std::env::current_exe().ok()?)
            .args(arguments)
            .env(STARTED, now.as_nanos().to_string())
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let of = |name: &str| -> Option<f64> {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().parse().ok()
        };
        Some((of("first ")? / 1e3, of("memory ")? / 1024.0))
    }

    fn median(mut values: Vec<f64>) -> f64 {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    }

    fn compare(rounds: usize) {
        let home = tempfile::tempdir().expect("a folder");
        let session = home.path().join("session");
        let mut report = Report::new();
        let progress = Progress::default();
        let made = action::sample(
            &session,
            None,
            Arc::new(|| {}),
            &mut report,
            &progress,
            &mut |_| {},
        );
        made.expect("a sample").close().expect("closed");
        starts(rounds, &session);
        frames(rounds, &session);
    }

    fn starts(rounds: usize, session: &Path) {
        let path = session.to_string_lossy();
        let (mut bare, mut ours) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            // In turn, so that both meet the same machine.
            let (Some(one), Some(other)) = (child(&["bare"]), child(&["ours", &path])) else {
                println!("SKIPPED: no window can be opened here");
                return;
            };
            bare.push(one);
            ours.push(other);
        }
        let of = |runs: &[(f64, f64)], pick: fn(&(f64, f64)) -> f64| {
            median(runs.iter().map(pick).collect())
        };
        let (b, o) = (of(&bare, |run| run.0), of(&ours, |run| run.0));
        println!(
            "start to first frame: bare {b:.0} ms, ours {o:.0} ms, ratio {:.2}",
            o / b
        );
        let (b, o) = (of(&bare, |run| run.1), of(&ours, |run| run.1));
        println!(
            "memory: bare {b:.0} MiB, ours {o:.0} MiB, more by {:.0} MiB",
            o - b
        );
    }

    fn frames(rounds: usize, session: &Path) {
        let launch = launch(session);
        let mut harness = egui_kittest::Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .allow_missing_glyphs()
            .build_eframe(|creation| App::new(&creation.egui_ctx, launch));
        while harness.state().desk().is_none() || harness.state().is_busy() {
            harness.step();
            std::thread::sleep(Duration::from_millis(2));
        }
        for _ in 0..10 {
            harness.step();
        }
        let mut idle = Vec::new();
        for _ in 0..rounds * 20 {
            let since = Instant::now();
            harness.step();
            idle.push(since.elapsed().as_secs_f64() * 1e3);
        }
        println!("idle frame: {:.2} ms", median(idle));
        let mut scrolled = Vec::new();
        for n in 0..rounds * 20 {
            harness.event(Event::PointerMoved(egui::pos2(640.0, 400.0)));
            harness.event(Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: egui::vec2(0.0, if n % 40 < 20 { -120.0 } else { 120.0 }),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Wheel,
                modifiers: Modifiers::NONE,
            });
            let since = Instant::now();
            harness.step();
            scrolled.push(since.elapsed().as_secs_f64() * 1e3);
        }
        let worst = scrolled.iter().copied().fold(0.0, f64::max);
        println!(
            "scrolled frame: {:.2} ms, worst {worst:.2} ms",
            median(scrolled)
        );
        let mut tagged = Vec::new();
        for n in 0..rounds * 4 {
            harness.key_press(Key::Tab);
            harness.step();
            harness.step();
            harness.key_press([Key::Num2, Key::Num3, Key::Num1][n % 3]);
            let since = Instant::now();
            harness.step();
            tagged.push(since.elapsed().as_secs_f64() * 1e3);
            harness.step();
        }
        println!("frame of a tag key: {:.2} ms", median(tagged));
    }
}
