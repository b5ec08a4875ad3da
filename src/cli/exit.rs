//! The exit codes.

use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: everything went well.
    Ok,
    /// 1: problems were found, or the work could not be done.
    Problems,
    /// 2: the arguments could not be understood; nothing was done.
    Usage,
}

impl Exit {
    /// All of them, in the order of their codes.
    pub const ALL: [Self; 3] = [Self::Ok, Self::Problems, Self::Usage];

    /// The number the shell sees.
    pub const fn code(self) -> u8 {
        self as u8
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}
