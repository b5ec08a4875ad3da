//! The window, driven as a person drives it: keys, mouse, words on the screen.

mod driver;
mod economy;
mod export;
mod find;
mod flow;
mod frame;
mod gold;
mod hands;
mod heard;
mod history;
mod keyboard;
mod keys;
mod path;
mod readings;
mod same;
mod scheme;
mod scripts;
mod spread;
mod views;
