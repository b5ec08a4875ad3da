//! The window, driven as a person drives it: keys, mouse, words on the screen.

mod comments;
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
mod proposals;
mod readings;
mod relations;
mod same;
mod scheme;
mod scripts;
mod search;
mod spread;
mod tables;
mod translate;
mod views;
