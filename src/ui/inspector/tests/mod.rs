//! The inspector in the whole window, by what the session holds afterwards.

mod entities;
mod mention;

use egui::{Key, Modifiers, Role};
use egui_kittest::{
    Node,
    kittest::{NodeT as _, Queryable as _},
};

use crate::{
    action::{Action, EntityAction},
    model::{Document, DocumentId, Entity, EntityId, Mention, MentionId, Session},
    ui::{
        App,
        intent::{Intent, Spot},
        reader, testing,
    },
};

/// The window with the sample session, as the inspector's tests see it.
struct Window {
    inner: testing::Window,
}

impl std::ops::Deref for Window {
    type Target = testing::Window;

    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

impl Window {
    fn new() -> Self {
        Self {
            inner: testing::Window::with_sample(),
        }
    }

    fn app(&self) -> &App {
        self.inner.app()
    }

    fn session(&self) -> &Session {
        self.app().desk().expect("a desk").session()
    }

    /// So many changes can be undone.
    fn changes(&self) -> usize {
        let workspace = self.app().desk().and_then(|desk| desk.workspace());
        workspace.map_or(0, crate::action::history_len)
    }

    fn steps(&mut self) {
        // A popup shows itself a frame later, and a field has the focus a frame later.
        self.inner.harness.run_steps(6);
        self.inner.settle();
    }

    fn send(&mut self, intent: Intent) {
        self.inner.harness.state_mut().send(intent);
        self.steps();
    }

    fn undo(&mut self) {
        self.send(Intent::Act(Action::Undo { steps: Some(1) }));
    }

    fn document(&self, language: &str) -> &Document {
        let mut documents = self.session().documents();
        let of = |it: &&std::sync::Arc<Document>| {
            it.language().is_some_and(|it| it.as_str() == language)
        };
        documents.find(of).expect("a document of the language")
    }

    fn entity(&self, name: &str) -> &Entity {
        let mut entities = self.session().entities();
        let found = entities.find(|entity| entity.name == name);
        found.unwrap_or_else(|| panic!("no entity {name}"))
    }

    fn has_entity(&self, name: &str) -> bool {
        self.session().entities().any(|entity| entity.name == name)
    }

    /// The first mention with this text.
    fn mention(&self, language: &str, text: &str) -> (DocumentId, MentionId) {
        let document = self.document(language);
        let mut mentions = document.mentions().iter();
        let found =
            mentions.find(|mention| mention.ranges.quote(document.text()).as_deref() == Some(text));
        (document.id, found.unwrap_or_else(|| panic!("no {text}")).id)
    }

    fn mention_of(&self, (document, mention): (DocumentId, MentionId)) -> &Mention {
        let document = self.session().document(document).expect("the document");
        document.mentions().get(mention).expect("the mention")
    }

    /// Takes a mention in hand.
    fn show(&mut self, language: &str, text: &str) -> (DocumentId, MentionId) {
        let (document, mention) = self.mention(language, text);
        let place = Spot::Mention(mention);
        self.send(Intent::Show { document, place });
        (document, mention)
    }

    fn show_entity(&mut self, name: &str) -> EntityId {
        let id = self.entity(name).id;
        self.send(Intent::ShowEntity(id));
        id
    }

    fn at_hand(&self) -> Option<MentionId> {
        let desk = self.app().desk()?;
        let (pane, document) = (desk.pane()?, desk.document()?);
        let at_hand = pane.view.at_hand(document, false);
        at_hand.first().map(|mention| mention.id)
    }

    fn get<'a>(&'a self, role: Role, label: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(role, label)
    }

    fn click(&mut self, role: Role, label: &str) {
        self.get(role, label).click();
        self.steps();
    }

    fn focus(&mut self, label: &str) {
        self.get(Role::TextInput, label).focus();
        self.steps();
    }

    fn write(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.steps();
    }

    fn compose(&mut self, text: &str) {
        let event = egui::ImeEvent::Preedit {
            text: text.to_owned(),
            active_range_chars: Some(0..text.chars().count()),
        };
        self.harness.event(egui::Event::Ime(event));
        self.steps();
    }

    fn commit(&mut self, text: &str) {
        let event = egui::ImeEvent::Commit(text.to_owned());
        self.harness.event(egui::Event::Ime(event));
        self.steps();
    }

    fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.steps();
    }

    fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.steps();
    }

    /// Keys of the reader are heard while it has the focus.
    fn reader_key(&mut self, key: Key) {
        let pane = self.app().desk().and_then(|desk| desk.pane());
        let id = reader::id_of(pane.expect("a reader").id);
        self.harness
            .ctx
            .memory_mut(|memory| memory.request_focus(id));
        self.steps();
        self.key(key);
    }

    fn reader_has_focus(&self) -> bool {
        let pane = self.app().desk().and_then(|desk| desk.pane());
        let id = reader::id_of(pane.expect("a reader").id);
        self.harness.ctx.memory(|memory| memory.has_focus(id))
    }
}
