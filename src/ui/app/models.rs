//! Models that translate on this machine, for the window: their folder is looked through on a
//! worker.

use std::path::PathBuf;

use crate::{
    explain,
    l10n::messages as m,
    translate::engine::offline::{Looked, Shelf, Trouble, look},
    ui::{
        dialogs::{Dialog, SettingsDialog},
        shell::Notice,
    },
};

use super::{
    App,
    jobs::{Done, Kind},
};

impl App {
    /// Looks a folder through, to use what is in it; `None`: none is used any more.
    pub(super) fn start_looking_at_models(&mut self, folder: Option<PathBuf>) {
        let Some(folder) = folder else {
            return self.set(|settings| settings.put_shelf(None));
        };
        for running in self.tasks.iter().filter(|r| r.kind == Kind::Models) {
            running.ticket.cancel();
        }
        let ticket = self.pool.spawn(move |_, cancel| {
            let looked = look(&folder, cancel);
            Done::ModelsLooked(folder, looked, cancel.is_cancelled())
        });
        self.tasks.add(ticket, Kind::Models);
    }

    /// A folder of models was chosen in a dialog: what is in it is shown on the page it was
    /// chosen from.
    pub(super) fn chosen_models(&mut self, folder: PathBuf) {
        if !matches!(self.dialog, Some(Dialog::Settings(_))) {
            self.dialog = Some(Dialog::Settings(Box::new(SettingsDialog::at_services())));
        }
        if let Some(Dialog::Settings(dialog)) = &mut self.dialog {
            dialog.models_chosen(&folder);
        }
        self.start_looking_at_models(Some(folder));
    }

    pub(super) fn models_looked(&mut self, folder: PathBuf, looked: Result<Looked, Trouble>) {
        let (shelf, troubles) = match looked {
            Ok(looked) => (looked.shelf, looked.troubles),
            // It is remembered all the same: it may be on a disk that is not there today.
            Err(trouble) => {
                let (folder, pairs) = (folder.clone(), Vec::new());
                (Shelf { folder, pairs }, vec![trouble])
            }
        };
        let found = shelf.pairs.len();
        self.set(move |settings| settings.put_shelf(Some(shelf)));
        if let Some(Dialog::Settings(dialog)) = &mut self.dialog {
            return dialog.models_looked(folder, found, troubles);
        }
        let l = &self.l;
        self.notices.say(match (found, troubles.first()) {
            (_, Some(trouble)) => Notice::problem(explain::model_trouble(l, trouble)),
            (0, None) => Notice::problem(m::offline_none(l, &folder.display().to_string())),
            (found, None) => Notice::done(m::offline_found(l, found as u64)),
        });
    }
}
