//! The one integration crate: behaviour of whole rooms, seen from outside.

mod actions_page;
mod backups;
mod cli;
mod coverage;
mod crash;
mod damage;
mod disk;
mod evaluate;
mod kill;
mod kill_program;
mod laws;
mod memory;
mod program;
mod random;
mod rooms;
mod session;
#[cfg(feature = "gui")]
mod ui;
mod writer;
