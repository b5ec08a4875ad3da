//! Documents cut into segments: the one that is shown, those that are not cut yet, all again.
//! Invariant: what is being typed is a change of the session before anything is cut.

use crate::{
    action::{
        Action, DocumentAction, SegmentDocuments, SetSegmentationRules,
        command::{Command, SegmentsCommand},
        draft::Wanted,
        uncut,
    },
    l10n::messages as m,
    model::{DocumentId, Session},
    text::Language,
    ui::{
        desk::Desk,
        dialogs::{Dialog, For, TargetLanguage, likely_languages},
        intent::Intent,
        languages,
        shell::Notice,
    },
};

use super::{App, acting::Say};

impl App {
    pub(super) fn segments(&mut self, command: SegmentsCommand) {
        match command {
            SegmentsCommand::Cut | SegmentsCommand::CutAll => match self.language_meant() {
                Some(language) => self.cut_into(command, language),
                None => {
                    let dialog = TargetLanguage::asked(For::Segments(command));
                    self.dialog = Some(Dialog::TargetLanguage(dialog));
                }
            },
            SegmentsCommand::CutAgain => self.cut_again(),
            SegmentsCommand::OwnRules => {
                let action = SetSegmentationRules { rules: None };
                self.act_and_say(Action::SegmentationRules(action), Say::Rules);
            }
        }
    }

    /// The language somebody translates into, where there is no doubt.
    fn language_meant(&self) -> Option<Language> {
        let desk = self.desk()?;
        if let Some(editor) = desk.editor() {
            return Some(editor.language().clone());
        }
        let working = &desk.session().info().working_languages;
        let likely = match desk.document() {
            Some(document) => likely_languages(desk.session(), document),
            None => working.clone(),
        };
        let last = desk.target.as_ref().filter(|last| likely.contains(last));
        match (last, likely.as_slice()) {
            (Some(last), _) => Some(last.clone()),
            (None, [only]) => Some(only.clone()),
            _ => None,
        }
    }

    /// Cuts the document that is shown, or all that are not cut yet.
    pub(super) fn cut_into(&mut self, command: SegmentsCommand, language: Language) {
        self.keep_translation();
        let Some(desk) = self.desk_mut() else { return };
        desk.target = Some(language.clone());
        let session = desk.session();
        let documents: Vec<DocumentId> = match command {
            SegmentsCommand::Cut => desk.document().map(|it| it.id).into_iter().collect(),
            _ => uncut(session, &language, None),
        };
        if documents.is_empty() {
            let name = languages::name_of(&self.l, &language);
            let words = m::segments_all_cut(&self.l, &name);
            return self.notices.say(Notice::hint(words));
        }
        self.work_in(&language);
        if let Some(editor) = self.desk_mut().and_then(Desk::editor_mut) {
            editor.take_field();
        }
        let action = SegmentDocuments {
            documents,
            language,
        };
        self.act_and_say(action.into(), Say::Across { last: true });
    }

    /// Cuts all that is cut once more, language by language.
    fn cut_again(&mut self) {
        let Some(session) = self.desk().map(Desk::session) else {
            return;
        };
        let again = cut_into_languages(session);
        let count = again.len();
        if count == 0 {
            let words = m::segments_none_cut(&self.l);
            return self.notices.say(Notice::hint(words));
        }
        for (place, action) in again.into_iter().enumerate() {
            let last = place + 1 == count;
            self.act_and_say(action.into(), Say::Across { last });
        }
    }

    /// A language the session does not work in yet comes to those it does.
    pub(super) fn work_in(&mut self, language: &Language) {
        let Some(desk) = self.desk() else { return };
        let mut working = desk.session().info().working_languages.clone();
        if desk.may_change() && !working.contains(language) {
            working.push(language.clone());
            self.act(Action::Document(DocumentAction::WorkingLanguages(working)));
        }
    }

    /// Other rules are in place: says so, and offers to cut by them what is cut already.
    pub(super) fn say_rules(&mut self, words: String) {
        let notice = self.offering_to_cut_again(Notice::offer(words));
        self.notices.say(notice);
    }

    pub(super) fn offering_to_cut_again(&self, notice: Notice) -> Notice {
        let session = self.desk().map(Desk::session);
        let any = session.is_some_and(|session| !cut_into_languages(session).is_empty());
        match any {
            true => {
                let command = Command::Segments(SegmentsCommand::CutAgain);
                let words = m::segments_offer_again(&self.l);
                notice.with_action((words, Intent::Command(command)))
            }
            false => notice,
        }
    }

    /// Sends what is to be drafted, once what is not cut yet is.
    pub(super) fn start_sending(&mut self, wanted: Wanted, service: String, cut: Vec<DocumentId>) {
        if cut.is_empty() {
            return self.start_translating(wanted, &service);
        }
        let action = SegmentDocuments {
            documents: cut,
            language: wanted.language.clone(),
        };
        self.act_and_say(action.into(), Say::Send { wanted, service });
    }
}

/// What is cut, by language: those the session works in first.
fn cut_into_languages(session: &Session) -> Vec<SegmentDocuments> {
    let mut found: Vec<SegmentDocuments> = Vec::new();
    for language in &session.info().working_languages {
        found.push(SegmentDocuments {
            documents: Vec::new(),
            language: language.clone(),
        });
    }
    for document in session.documents() {
        for language in document.target_languages() {
            match found.iter_mut().find(|it| it.language == *language) {
                Some(known) => known.documents.push(document.id),
                None => found.push(SegmentDocuments {
                    documents: vec![document.id],
                    language: language.clone(),
                }),
            }
        }
    }
    found.retain(|it| !it.documents.is_empty());
    found
}
