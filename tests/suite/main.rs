//! The one integration crate: behaviour of whole rooms, seen from outside.

mod crash;
mod disk;
mod random;
mod session;
