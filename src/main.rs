//! The program: arguments in, exit code out.

use std::process::ExitCode;

use glossator::{
    cli::{args, run},
    l10n::UiLanguage,
};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    match args::parse(arguments, UiLanguage::system()) {
        Ok(invocation) => run::run(invocation).into(),
        Err(stop) => {
            // A closed pipe leaves nobody to tell.
            let _ = stop.print();
            stop.exit().into()
        }
    }
}
