//! The program: arguments in, exit code out. Without a subcommand it opens the window.

use std::process::ExitCode;

use glossator::{
    cli::{args, run},
    l10n::UiLanguage,
};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    match args::parse(arguments, UiLanguage::system()) {
        #[cfg(feature = "gui")]
        Ok(args::Invocation {
            command: args::Command::Open { session },
            json: false,
            language,
            by,
        }) => window(session, language, by),
        Ok(invocation) => run::run(invocation).into(),
        Err(stop) => {
            // A closed pipe leaves nobody to tell.
            let _ = stop.print();
            stop.exit().into()
        }
    }
}

/// Opens the window; where there is no display, says so and shows what the session holds.
#[cfg(feature = "gui")]
fn window(
    session: Option<std::path::PathBuf>,
    language: UiLanguage,
    by: Option<String>,
) -> ExitCode {
    use glossator::ui::{Launch, NoWindow};

    let launch = Launch {
        session: session.clone(),
        language: Some(language).filter(|&language| language != UiLanguage::system()),
        by: by.clone(),
        ..Launch::default()
    };
    match glossator::ui::run(launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let why = match why {
                NoWindow::NoDisplay => None,
                NoWindow::Failed(error) => Some(error.to_string()),
            };
            let invocation = args::Invocation {
                command: args::Command::Open { session },
                json: false,
                language,
                by,
            };
            run::without_window(invocation, why.as_deref()).into()
        }
    }
}
