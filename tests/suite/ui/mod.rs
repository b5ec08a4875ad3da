//! The window, driven as a person drives it: keys, mouse, words on the screen.

mod driver;
mod export;
mod find;
mod flow;
mod frame;
mod hands;
mod history;
mod path;
mod views;
