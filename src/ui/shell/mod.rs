//! The frame round the panels: top bar, status bar, notices, what is shown without a
//! session.

mod heading;
mod missing;
mod notices;
mod status;
mod top;
mod welcome;

pub use heading::reader_heading_ui;
pub use missing::missing_ui;
pub use notices::{Mood, Notice, Notices};
pub use status::status_ui;
pub use top::{focus_menus, menus_have_focus, top_ui};
pub use welcome::{dropped, no_documents_ui, welcome_ui};
