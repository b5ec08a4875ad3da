//! Taking in what workers hand back.
//! Invariant: a result made for a session that is no longer open is dropped.

use std::path::PathBuf;

use crate::{
    action::{ActionError, Input, NewText, Stepped},
    explain,
    l10n::messages as m,
    model::Report,
    task::TaskId,
    ui::{
        desk::Desk,
        dialogs::{self, Dialog},
        intent::{ImportRequest, Intent, Spot},
        pick::{Picked, Purpose},
        shell::Notice,
        words,
    },
    workspace::{Access, Workspace, WorkspaceError, backups::Backup},
};

use super::{
    AfterClosing, App, Stage,
    jobs::{Done, Kind},
};

impl App {
    pub(super) fn take_results(&mut self) {
        for (id, result) in self.pool.poll() {
            self.tasks.finished(id);
            match result {
                Ok(done) => {
                    self.keep_scheme();
                    self.take(id, done);
                    self.show_scheme_again();
                }
                Err(panicked) => {
                    self.scheme_not_applied();
                    self.sought(id, None);
                    self.searched(id, None);
                    self.looked_for_scripts(id, Vec::new());
                    if !self.tasks.any(Kind::Acting) {
                        self.take_acted(None);
                    }
                    let text = explain::panicked(&self.l, &panicked);
                    self.notices.say(Notice::problem(text));
                    if matches!(self.stage, Stage::Opening) {
                        self.stage = Stage::Empty;
                    }
                }
            }
        }
    }

    /// Shows what has been read of a session that is still on its way in.
    pub(super) fn take_preview(&mut self) {
        let preview = self
            .preview
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .take();
        match (preview, &mut self.stage) {
            (Some(session), Stage::Opening) => {
                self.stage = Stage::Desk(Box::new(Desk::loading(session)));
                self.want_reader = true;
            }
            (Some(session), Stage::Desk(desk)) => desk.go_on_loading(session),
            _ => {}
        }
    }

    fn take(&mut self, id: TaskId, done: Done) {
        match done {
            Done::Opened(folder, Ok(opened)) => {
                let (workspace, report) = *opened;
                self.opened(folder, workspace, report);
            }
            Done::Opened(folder, Err(error)) => self.not_opened(folder, &error),
            Done::Closed(result) => {
                if let Err(error) = result {
                    self.say_error(&error.into());
                }
                self.closed();
            }
            Done::Picked(purpose, picked) => self.picked(purpose, picked),
            Done::Read(of, read) => self.files_read(of, read),
            Done::Named(of, found, report) => self.named(of, found, report),
            Done::Tagged(ready, tagged, report) => {
                self.tagged(ready, &tagged, &report);
                self.take_acted(None);
            }
            Done::Learned(of, found) => self.learned(of, found),
            Done::Speller(loaded) => self.take_speller(*loaded),
            Done::Spelt(of, found) => self.take_spelling(of, found),
            Done::Meant(word, found) => self.take_meant(&word, found),
            Done::Word(change, personal) => self.take_word(&change, personal),
            Done::LookedUp(opened, answered) => self.looked_up(opened, answered),
            Done::Spellers(rows) => self.listed_spellers(rows),
            Done::Acted(worked) => self.take_acted(Some(worked)),
            Done::Warmed(of, found) => self.warmed(of, found),
            Done::Suggested(ready, proposed) => {
                self.suggested(ready, &proposed);
                self.take_acted(None);
            }
            Done::Gathered(wanted, of, gathered) => self.gathered(wanted, of, &gathered),
            Done::Drafted(of, sent) => self.translated(of, sent),
            Done::ServiceTested(service, tested) => self.tested(&service, &tested),
            Done::KeyKept(service, kept) => self.key_kept(&service, kept),
            // Another folder is being looked through by now.
            Done::ModelsLooked(_, _, true) => {}
            Done::ModelsLooked(folder, looked, false) => self.models_looked(folder, looked),
            Done::ListRead(of, read) => self.list_read(of, read),
            Done::ListSaved(to, saved) => self.list_saved(to, saved),
            Done::ListUses(of, uses) => self.counted_lists(of, uses),
            Done::Open(of, found) => self.listed_proposals(of, found),
            Done::LetGo | Done::KeyGone => {}
            Done::WorkedOut(ready) => self.worked_out(id, ready),
            Done::Exported(export, Ok(exported)) => {
                let (exported, proof) = *exported;
                let dialog = dialogs::Exported::new(*export, exported, proof);
                self.dialog = Some(Dialog::Exported(dialog));
            }
            Done::Exported(_, Err(error)) => self.say_error(&error),
            Done::Looked(looked) => {
                if let Some(Dialog::Path(field)) = &mut self.dialog {
                    field.looked(looked);
                }
            }
            Done::Measured(export, measured) => {
                if let Some(Dialog::Export(choice)) = &mut self.dialog {
                    choice.measured(&export, measured.ok());
                }
            }
            Done::Retext(of, retext, prepared) => self.retexted(of, *retext, prepared),
            Done::Backups(folder, listed) => self.listed_backups(folder, listed),
            Done::Restored(folder, Ok(())) => {
                let text = m::backup_restored(&self.l, &folder.to_string_lossy());
                let open = (m::open_it(&self.l), Intent::Open(folder));
                self.notices.say(Notice::done(text).with_action(open));
            }
            Done::Restored(_, Err(error)) => self.say_error(&error.into()),
            Done::LookedInto(generation, session) => {
                if let Some(Dialog::Settings(settings)) = &mut self.dialog {
                    settings.looked_into(generation, session);
                }
            }
            Done::KeysSaved(file, Ok(count)) => {
                let text = m::keys_saved(&self.l, count as u64, &file.to_string_lossy());
                self.notices.say(Notice::done(text));
            }
            Done::KeysLoaded(file, Ok(loaded)) => {
                let file = file.to_string_lossy().into_owned();
                self.dialog = Some(Dialog::LoadKeys(dialogs::LoadKeys::new(file, loaded)));
            }
            Done::SchemeWeighed(of, change, preview) => {
                if let (Some(editor), Ok(preview)) = (&mut self.beneath, preview) {
                    editor.weighed(of, *change, preview);
                }
            }
            Done::SchemeReady(prepared) => self.scheme_ready(prepared),
            Done::SchemeApplied(ready) => self.scheme_applied(ready),
            Done::SchemeSaved(file, saved) => self.scheme_saved(&file, saved),
            Done::SchemeLoaded(file, loaded) => self.scheme_loaded(&file, loaded),
            Done::KeysSaved(_, Err(error)) | Done::KeysLoaded(_, Err(error)) => {
                self.say_error(&error);
            }
            Done::Occurrences(from, found, likely) => self.name_found(from, found, likely),
            Done::Siblings(of, how, found) => self.offer_siblings(of, how, found),
            Done::Sought(hits) => self.sought(id, hits.ok()),
            Done::Searched(answer) => self.searched(id, answer.ok()),
            Done::Scripts(missing) => self.looked_for_scripts(id, missing),
            Done::Same(of, alike, found, took) => {
                if let Some(desk) = self.desk_mut() {
                    desk.same.found(found, of, alike, took);
                }
            }
            Done::Dossier(entity, of, Ok(dossier)) => {
                if let Some(desk) = self.desk_mut() {
                    desk.dossiers.found(entity, of, *dossier);
                }
            }
            // Another was asked for meanwhile.
            Done::Dossier(_, _, Err(_)) => {}
            Done::Matched(asked, of, Ok(found)) => {
                let Some(desk) = self.desk_mut() else { return };
                if !of.is_of(desk.session()) {
                    return;
                }
                desk.report.append(found.report);
                desk.recall = found.recall.or(desk.recall.take());
                if let Some(editor) = desk.editor_mut() {
                    editor.take_help(asked, of, (found.suggestions, found.terms));
                }
            }
            Done::Sifted(sought, Ok(keys)) => self.in_editor(|editor, document, look, _, out| {
                editor.take_sought(sought, keys, document, look, out);
            }),
            Done::Sifted(_, Err(_)) => {}
            Done::Totals(of, counted) => self.take_totals(of, counted),
            Done::Concorded(wanted, looked) => self.concordance_found(wanted, looked),
            Done::Sizes(of, Ok(counted)) => {
                let editor = self.desk_mut().and_then(Desk::editor_mut);
                if let Some(editor) = editor {
                    editor.take_sizes(of, counted);
                }
            }
            Done::Matched(_, _, Err(_)) | Done::Sizes(_, Err(_)) => {}
            Done::Surveyed(of, survey) => self.take_survey(of, survey),
            Done::Faults(of, found) => self.take_faults(of, found),
            Done::Terms(of, filter, listed) => self.listed_terms(of, &filter, listed),
            Done::Renaming(renamed, found) => self.renaming_found(*renamed, found),
            Done::MemoryRead(of, read, report) => self.memory_read(of, read, report),
            Done::Rows(question, rows) => self.rows_found(question, rows),
            Done::Checked(report) => {
                if let Some(Dialog::Problems(problems)) = &mut self.dialog {
                    problems.checked(report);
                }
            }
        }
    }

    fn opened(&mut self, folder: PathBuf, mut workspace: Workspace, report: Report) {
        let title = workspace.session().info().title.clone();
        let by = self.reviewer().to_owned();
        if !by.is_empty() && workspace.access() == Access::Write {
            // A reviewer's name that cannot be taken in costs the name, not the session.
            if let Err(error) = workspace.set_by(&by) {
                self.say_error(&error.into());
            }
        }
        let opened = workspace.clock().now();
        self.set(|s| s.opened(&folder, &title, opened));
        let problems = report.problems().len();
        match &mut self.stage {
            Stage::Desk(desk) if desk.workspace().is_none() => desk.complete(workspace, report),
            _ => self.stage = Stage::Desk(Box::new(Desk::whole(workspace, report))),
        }
        self.want_reader = true;
        if let Some(request) = self.waiting.take() {
            self.send(Intent::Import(request));
        }
        if problems > 0 {
            let text = m::opened_with_problems(&self.l, problems as u64);
            let look = (
                m::look_at_them(&self.l),
                Intent::Command(crate::action::command::Command::Problems),
            );
            self.notices.say(Notice::problem(text).with_action(look));
        }
    }

    fn not_opened(&mut self, folder: PathBuf, error: &ActionError) {
        self.stage = Stage::Empty;
        let text = explain::action_error(&self.l, error, &folder);
        let notice = Notice::problem(text);
        let readable = matches!(error, ActionError::Workspace(error) if error.can_be_read());
        self.notices.say(match readable {
            true => notice.with_action((m::open_to_read(&self.l), Intent::OpenToRead(folder))),
            false => notice,
        });
    }

    /// Nothing is open any more: what shall follow?
    pub(super) fn closed(&mut self) {
        self.stage = Stage::Empty;
        self.acting = Default::default();
        match std::mem::take(&mut self.after_closing) {
            AfterClosing::Nothing => {}
            AfterClosing::Open(folder, access) => self.start_opening(folder, access),
            AfterClosing::Create { folder, title } => self.start_creating(folder, title),
            AfterClosing::Sample(folder) => self.start_sample(folder),
            AfterClosing::Quit => self.quit = true,
        }
    }

    fn picked(&mut self, purpose: Purpose, picked: Picked) {
        match picked {
            Picked::Cancelled => {}
            Picked::NoDialog(why) => {
                // What is being typed into the settings is kept.
                self.finish_dialog();
                self.dialog = Some(Dialog::Path(dialogs::PathField::new(purpose, why)));
            }
            Picked::Paths(paths) => self.chosen(purpose, paths),
        }
    }

    /// Paths for a purpose, from a dialog or the path field.
    pub(super) fn chosen(&mut self, purpose: Purpose, paths: Vec<PathBuf>) {
        let Some(first) = paths.first().cloned() else {
            return;
        };
        match purpose {
            Purpose::OpenSession => self.leave(AfterClosing::Open(first, Access::Write)),
            Purpose::NewSession { title } => self.leave(AfterClosing::Create {
                folder: first,
                title,
            }),
            Purpose::SampleSession => self.leave(AfterClosing::Sample(first)),
            Purpose::Import => self.start_reading(ImportRequest {
                files: paths.into_iter().map(Input::Path).collect(),
                ..ImportRequest::default()
            }),
            Purpose::Names => self.start_naming(first),
            Purpose::AddList => self.start_reading_list(first),
            Purpose::AddMemory => self.start_reading_memory(first),
            Purpose::SaveList { list, .. } => self.start_saving_list(list, first),
            Purpose::Export { .. } => {
                if let Some(export) = self.exporting.take() {
                    self.start_export(export, first);
                }
            }
            Purpose::Update { document } => {
                let file = NewText::File(Input::Path(first));
                self.start_retext(document, file, None);
            }
            Purpose::RestoreBackup {
                session,
                generation,
            } => self.start_restoring(session, generation, first),
            Purpose::SaveKeys => self.start_saving_keys(first),
            Purpose::LoadKeys => self.start_loading_keys(first),
            Purpose::SaveScheme => self.start_saving_scheme(first),
            Purpose::LoadScheme => self.start_loading_scheme(first),
            Purpose::Models => self.chosen_models(first),
        }
    }

    fn listed_backups(&mut self, folder: PathBuf, listed: Result<Vec<Backup>, WorkspaceError>) {
        if let Some(Dialog::Settings(settings)) = &mut self.dialog {
            settings.backups(folder, listed);
        }
    }

    pub(super) fn say_error(&mut self, error: &ActionError) {
        let folder = self
            .desk()
            .and_then(|desk| desk.workspace())
            .map(|workspace| workspace.folder().to_owned())
            .unwrap_or_default();
        let text = explain::action_error(&self.l, error, &folder);
        self.notices.say(Notice::problem(text));
    }

    /// Goes where undo or redo did something and says what it was.
    pub(super) fn stepped(&mut self, stepped: &Stepped) {
        let Some(what) = stepped.groups.last() else {
            return;
        };
        let shown = self.desk().and_then(Desk::document).map(|d| d.id);
        let there = stepped.touched.as_ref().map(|touched| touched.document);
        if let Some(touched) = &stepped.touched {
            let document = self
                .desk()
                .and_then(|desk| desk.session().document(touched.document));
            let mention = document.and_then(|document| {
                let mut mentions = touched.mentions.iter();
                mentions
                    .find(|&&id| document.mentions().contains(id))
                    .copied()
            });
            let spot = match (mention, touched.at) {
                (Some(mention), _) => Spot::Mention(mention),
                (None, Some(range)) => Spot::Range(range),
                (None, None) => Spot::AsItWas,
            };
            self.show(touched.document, spot);
        }
        let elsewhere = there.filter(|_| there != shown).and_then(|id| {
            let document = self.desk()?.session().document(id)?;
            Some(document.display_title().to_owned())
        });
        let more = stepped.groups.len() - 1;
        let scheme = self.desk().map(|desk| desk.session().scheme());
        let direction = stepped.direction;
        let text = words::stepped(&self.look(), scheme, direction, what, more, elsewhere);
        self.notices.say(Notice::done(text));
    }
}
