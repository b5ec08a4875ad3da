//! The one integration crate: behaviour of whole rooms, seen from outside.

mod crash;
mod damage;
mod disk;
mod figures;
mod kill;
mod laws;
mod random;
mod session;
mod writer;
