//! The inspector in the whole window, by what the session holds afterwards.
