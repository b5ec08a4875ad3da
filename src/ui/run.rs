//! The window of the desktop round the application.

use super::{
    app::{App, Launch},
    icons,
};

/// Size of the window at the first start, in points.
const SIZE: [f32; 2] = [1280.0, 800.0];
const SMALLEST: [f32; 2] = [720.0, 480.0];

/// Opens the window and stays until it is closed.
///
/// # Errors
/// There is no display, or it cannot draw.
pub fn run(launch: Launch) -> Result<(), eframe::Error> {
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Glossator")
        .with_app_id("glossator")
        .with_inner_size(SIZE)
        .with_min_inner_size(SMALLEST)
        .with_drag_and_drop(true);
    if let Some(icon) = icons::app::icon() {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "glossator",
        options,
        Box::new(|creation| Ok(Box::new(App::new(&creation.egui_ctx, launch)))),
    )
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
