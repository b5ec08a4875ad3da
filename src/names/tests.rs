//! Tests of the room.

mod listing;
