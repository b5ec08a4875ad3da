//! The one integration crate: behaviour of whole rooms, seen from outside.

mod cli;
mod coverage;
mod crash;
mod disk;
mod program;
mod random;
mod rooms;
mod session;
