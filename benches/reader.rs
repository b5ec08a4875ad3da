//! What a long document costs in the reader, beside an egui `Galley` of the same text in
//! the same run: until it is on the screen, scrolled, tagged, and in memory. Frames are told
//! in processor time of the window's thread. No display is needed; each side is measured in
//! a process of its own.
//! `cargo bench --bench reader`; with `-- --test` small and once.

#[cfg(feature = "gui")]
#[allow(dead_code, reason = "other benches need the rest")]
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
        path::{Path, PathBuf},
        process::Command,
        rc::Rc,
        sync::Arc,
        time::{Duration, Instant},
    };

    use egui::Key;
    use glossator::{
        action::{Action, Import, ImportAs, Input, Tag},
        model::{Report, Status},
        task::Progress,
        text::Fold,
        ui::{App, Launch, intent::Intent, pick::Picker},
        workspace::Workspace,
    };

    use crate::headless::{Window, busy, told};

    /// Bytes of the document; one name in about fifty of them.
    const LARGE: usize = 10 << 20;
    const SMALL: usize = 200 << 10;
    /// Frames that are scrolled, in each direction.
    const FRAMES: usize = 300;

    pub fn main() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        match arguments.first().map(String::as_str) {
            Some("ours") => ours(Path::new(&arguments[1])),
            Some("galley") => galley(Path::new(&arguments[1])),
            _ => compare(match arguments.iter().any(|a| a == "--test") {
                true => SMALL,
                false => LARGE,
            }),
        }
    }

    /// German, Japanese, Arabic and Hindi paragraphs in turn, a name in each sentence. No two
    /// paragraphs are the same: egui lays out those that are only once.
    fn text(bytes: usize) -> String {
        let sentences = [
            "Die Übernahme durch Kolvar kam überraschend, sagte Briskel. ",
            "東京のコルバル社は製品「Tindavel」を発表した。",
            "أعلنت شركة كولفار اليوم عن صفقة مع Briskel جديدة. ",
            "कोलवार ने सोमवार को Tindavel की घोषणा की। ",
        ];
        let mut text = String::with_capacity(bytes + 1024);
        let mut n = 0;
        while text.len() < bytes {
            text.push_str(&format!("({n}) "));
            for _ in 0..6 {
                text.push_str(sentences[n % sentences.len()]);
            }
            text.push('\n');
            n += 1;
        }
        text
    }

    const NAMES: &str = "label,entity,form\ncompany,Kolvar,Kolvar\ncompany,Briskel,Briskel\n\
        product,Tindavel,Tindavel\ncompany,Kolvar,コルバル\ncompany,Kolvar,كولفار\ncompany,Kolvar,कोलवार\n";

    /// A session of that text with its names tagged. Gives how many mentions there are.
    fn session(home: &Path, bytes: usize) -> (PathBuf, usize) {
        let (file, names) = (home.join("long.txt"), home.join("names.csv"));
        std::fs::write(&file, text(bytes)).expect("room");
        std::fs::write(&names, NAMES).expect("room");
        let folder = home.join("session");
        let notify = Arc::new(|| {});
        let made = Workspace::create_with(&folder, "Long".to_owned(), Vec::new(), notify);
        let mut workspace = made.expect("a session");
        let import = Action::Import(Import {
            files: vec![Input::Path(file)],
            language: None,
            encoding: None,
            files_are: ImportAs::default(),
        });
        let tag = Action::Tag(Tag {
            names: Input::Path(names),
            status: Status::Confirmed,
            fold: Fold::default(),
        });
        for action in [import, tag] {
            let done = action.run(&mut workspace, &mut Report::new(), &Progress::default());
            done.expect("it is done");
        }
        let documents = workspace.session().documents();
        let mentions = documents.map(|document| document.mentions().len()).sum();
        workspace.close().expect("closed");
        (folder, mentions)
    }

    fn compare(bytes: usize) {
        let home = tempfile::tempdir().expect("a folder");
        let (session, mentions) = session(home.path(), bytes);
        let text = home.path().join("long.txt");
        let size = std::fs::metadata(&text).expect("a text").len();
        println!(
            "{:.1} MB, {mentions} mentions; memory may be {:.0} MiB",
            size as f64 / 1e6,
            (3.0 * size as f64 + 300.0 * mentions as f64) / f64::from(1 << 20)
        );
        for (side, path) in [("ours", &session), ("galley", &text)] {
            let this = std::env::current_exe().expect("a path");
            let status = Command::new(this).arg(side).arg(path).status();
            assert!(status.expect("it starts").success(), "{side}");
        }
    }

    /// MiB of this process in memory, as Linux counts them.
    fn resident() -> f64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        number.and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }

    fn milliseconds(since: Instant) -> f64 {
        since.elapsed().as_secs_f64() * 1e3
    }

    fn ours(session: &Path) {
        let launch = Launch {
            by: Some("Ada".to_owned()),
            picker: Picker::PathField,
            config: session.parent().map(|home| home.join("config")),
            ..Launch::default()
        };
        let ctx = egui::Context::default();
        let app = Rc::new(RefCell::new(App::new(&ctx, launch)));
        let drawn = Rc::clone(&app);
        let mut window = Window::new(ctx, move |ui| drawn.borrow_mut().frame(ui));
        for _ in 0..10 {
            window.frame();
        }
        let empty = resident();
        let start = Instant::now();
        app.borrow_mut().send(Intent::Open(session.to_owned()));
        let shown = |app: &App| app.desk().is_some_and(|desk| desk.document().is_some());
        let first = loop {
            let time = window.frame();
            if shown(&app.borrow()) {
                break time;
            }
            std::thread::sleep(Duration::from_micros(200));
        };
        println!(
            "ours: the frame that has the text {first:.1} ms; opened and on the screen {:.0} ms",
            milliseconds(start)
        );
        while app.borrow().is_busy() {
            window.frame();
            std::thread::sleep(Duration::from_millis(1));
        }
        println!(
            "ours: all of the session loaded {:.0} ms",
            milliseconds(start)
        );
        for _ in 0..30 {
            window.frame();
        }
        let cold = (0..FRAMES).map(|_| window.wheel(-120.0, 400.0)).collect();
        println!("ours: cold scrolled frame {}", told(cold));
        let warm = (0..FRAMES).map(|_| window.wheel(120.0, 400.0)).collect();
        println!("ours: warm scrolled frame {}", told(warm));
        for _ in 0..30 {
            window.frame();
        }
        let mut tags = Vec::new();
        let revision = || {
            let app = app.borrow();
            app.desk().map_or(0, |desk| desk.session().revision())
        };
        for _ in 0..30 {
            window.press(Key::Tab);
            window.frame();
            let before = revision();
            // None of the names is a person.
            tags.push(window.press(Key::Num2));
            assert!(revision() > before, "a tag shows in the next frame");
            window.frame();
        }
        println!("ours: frame of a tag key {}", told(tags));
        println!(
            "ours: memory above the empty window {:.0} MiB",
            resident() - empty
        );
    }

    fn galley(path: &Path) {
        let text = std::fs::read_to_string(path).expect("a text");
        let bytes = text.len();
        let mut laid_out: Option<(Arc<egui::Galley>, f64)> = None;
        let mut offset = 0.0_f32;
        let ctx = egui::Context::default();
        let mut window = Window::new(ctx, move |ui: &mut egui::Ui| {
            let before = busy();
            let (galley, _) = laid_out.get_or_insert_with(|| {
                let empty = resident();
                let font = egui::FontId::proportional(16.0);
                let color = ui.visuals().text_color();
                let galley = ui.painter().layout(text.clone(), font, color, 560.0);
                println!(
                    "galley: layout of {:.1} MB {:.0} ms, memory {:.0} MiB",
                    bytes as f64 / 1e6,
                    busy() - before,
                    resident() - empty
                );
                (galley, empty)
            });
            offset += ui.input(|input| input.smooth_scroll_delta().y);
            let at = egui::pos2(360.0, 20.0 + offset);
            ui.painter()
                .galley(at, galley.clone(), ui.visuals().text_color());
        });
        for _ in 0..3 {
            window.frame();
        }
        let frames = (0..20).map(|_| window.wheel(-120.0, 400.0)).collect();
        println!("galley: scrolled frame {}", told(frames));
    }
}
