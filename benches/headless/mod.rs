//! A window without a display, its frames told in processor time of its thread.

use egui::{Event, Key, Modifiers};

/// What this thread has had of a processor. Elsewhere than on Linux, the time that passed.
#[cfg(target_os = "linux")]
pub fn busy() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

#[cfg(not(target_os = "linux"))]
pub fn busy() -> f64 {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed().as_secs_f64() * 1e3
}

/// Median and 99th percentile.
pub fn told(mut frames: Vec<f64>) -> String {
    frames.sort_by(f64::total_cmp);
    let at = |share: f64| frames[((frames.len() - 1) as f64 * share) as usize];
    format!("{:.2} ms, 99th percentile {:.2} ms", at(0.5), at(0.99))
}

/// A window without a display: frames are made and cut into triangles as for a real one,
/// and not drawn. No screen reader listens.
pub struct Window<A> {
    ctx: egui::Context,
    app: A,
    events: Vec<Event>,
    time: f64,
}

impl<A: FnMut(&mut egui::Ui)> Window<A> {
    pub fn new(ctx: egui::Context, app: A) -> Self {
        Self {
            ctx,
            app,
            events: Vec::new(),
            time: 0.0,
        }
    }

    /// The milliseconds of processor time a frame takes.
    pub fn frame(&mut self) -> f64 {
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

    /// The wheel is turned over what lies in the middle, this far down.
    pub fn wheel(&mut self, points: f32, down: f32) -> f64 {
        self.events
            .push(Event::PointerMoved(egui::pos2(640.0, down)));
        self.events.push(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        self.frame()
    }

    pub fn press(&mut self, key: Key) -> f64 {
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

    /// Text from the keyboard.
    pub fn type_text(&mut self, text: &str) -> f64 {
        self.events.push(Event::Text(text.to_owned()));
        self.frame()
    }
}
