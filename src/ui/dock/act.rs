//! Commands for mentions of a list: which there are, and a menu of them.
//! Invariant: the menu offers what the keys do, and nothing else.

use egui::{Button, Response};

use crate::{
    action::command::{Chord, Command, LABEL_SLOTS},
    explain,
    l10n::messages as m,
    model::Status,
    ui::{look::Look, widgets, words},
};

/// Whether a list of mentions knows what to do.
pub fn is_for_mentions(command: Command) -> bool {
    matches!(
        command,
        Command::Tag(_)
            | Command::TagWith
            | Command::Confirm
            | Command::Reject
            | Command::Question
            | Command::Link
            | Command::Unlink
            | Command::Remove
    )
}

/// The menu of a row under a heading. Gives what was chosen.
pub fn menu_ui(
    response: &Response,
    heading: &str,
    labels: &[String],
    look: &Look<'_>,
) -> Option<Command> {
    let mut chosen = None;
    response.context_menu(|ui| {
        ui.set_width(256.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::section_header(ui, heading);
        for (command, words) in entries(look, labels) {
            let button = Button::new(words)
                .shortcut_text(keys(command, look))
                .frame_when_inactive(false);
            if ui.add(button).clicked() {
                chosen = Some(command);
                ui.close();
            }
        }
    });
    chosen
}

/// Enter goes to the place here, and confirms in the reader alone.
fn keys(command: Command, look: &Look<'_>) -> String {
    let own: Option<Chord> = match command {
        Command::Confirm => "C".parse().ok(),
        _ => None,
    };
    own.map_or_else(|| look.keys(command), |own| explain::chord(look.l, own))
}

fn entries(look: &Look<'_>, labels: &[String]) -> Vec<(Command, String)> {
    let l = look.l;
    let mut entries: Vec<(Command, String)> = [
        (Command::Confirm, Status::Confirmed),
        (Command::Reject, Status::Rejected),
        (Command::Question, Status::InQuestion),
    ]
    .map(|(command, status)| (command, words::status_name(l, status)))
    .to_vec();
    entries.extend(labels.iter().enumerate().filter_map(|(n, name)| {
        let slot = u8::try_from(n).ok()?;
        let is_keyed = slot < LABEL_SLOTS;
        is_keyed.then(|| (Command::Tag(slot), m::table_label_as(l, name)))
    }));
    for command in [
        Command::TagWith,
        Command::Link,
        Command::Unlink,
        Command::Remove,
    ] {
        entries.push((command, look.command(command, None)));
    }
    entries
}
