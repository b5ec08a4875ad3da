//! The window of the desktop round the application.

use crate::workspace::settings::{CrashReports, SettingsStore, config_folder};

use super::{
    app::{App, Launch},
    icons, panic,
};

/// Size of the window at the first start, in points.
const SIZE: (f32, f32) = (1280.0, 800.0);
const SMALLEST: [f32; 2] = [720.0, 480.0];

/// Why there is no window.
#[derive(Debug)]
pub enum NoWindow {
    /// Neither X11 nor Wayland is there.
    NoDisplay,
    /// The system could not open one.
    Failed(eframe::Error),
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// There is no display, or it cannot draw.
pub fn run(launch: Launch) -> Result<(), NoWindow> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") {
        return Err(NoWindow::NoDisplay);
    }
    let config = launch.config.clone().or_else(config_folder);
    if let Some(folder) = &config {
        panic::report_to(CrashReports::of(folder));
    }
    // The window is there before the application is, and wants to know how it was left.
    let settings = SettingsStore::open(config);
    let window = settings.0.get().window.clone();
    let (width, height) = window.size.unwrap_or(SIZE);
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Glossator")
        .with_app_id("glossator")
        .with_inner_size([width, height])
        .with_clamp_size_to_monitor_size(true)
        .with_maximized(window.maximised)
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
        Box::new(|creation| {
            Ok(Box::new(App::with_settings(
                &creation.egui_ctx,
                launch,
                settings,
            )))
        }),
    )
    .map_err(NoWindow::Failed)
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.close_unseen(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    /// What is seen where nothing was drawn yet, while the window is made larger.
    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.ground().to_normalized_gamma_f32()
    }
}
