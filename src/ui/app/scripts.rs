//! Which scripts of the shown texts no face has.
//! Invariant: a text is looked through once, on a worker with faces of its own, one text at a
//! time; nothing is looked for while the answer is known.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    task::TaskId,
    text::{SourceText, script::Script},
    typeset::Faces,
};

use super::{App, Stage, jobs::Done, jobs::Kind};

/// Texts whose answer is kept.
const KEPT: usize = 64;

/// What is known.
#[derive(Debug, Default)]
pub struct Scripts {
    /// The built-in faces are all there is.
    built_in_faces: bool,
    /// The last asked for is the last.
    known: Vec<(SourceText, Arc<[Script]>)>,
    running: Option<(TaskId, SourceText)>,
    /// Those the person does not want to hear of.
    hidden: BTreeSet<Script>,
}

impl Scripts {
    pub fn new(built_in_faces: bool) -> Self {
        Self {
            built_in_faces,
            ..Self::default()
        }
    }

    /// The scripts of a text that show as boxes, and are to be told of.
    pub fn missing_in(&self, text: &SourceText) -> Vec<Script> {
        let found = self.known.iter().find(|(known, _)| known == text);
        let missing = found.map_or(&[][..], |(_, missing)| missing);
        let mut missing = missing.to_vec();
        missing.retain(|script| !self.hidden.contains(script));
        missing
    }

    pub fn hide(&mut self, scripts: Vec<Script>) {
        self.hidden.extend(scripts);
    }

    fn is_open(&self, text: &SourceText) -> bool {
        !self.known.iter().any(|(known, _)| known == text)
    }

    fn keep(&mut self, text: SourceText, missing: Arc<[Script]>) {
        if self.known.len() >= KEPT {
            self.known.remove(0);
        }
        self.known.push((text, missing));
    }
}

impl App {
    /// Has a shown text looked through that nobody looked through yet.
    pub(super) fn look_for_scripts(&mut self) {
        let Self {
            stage,
            pool,
            tasks,
            scripts,
            ..
        } = self;
        let Stage::Desk(desk) = stage else {
            scripts.known.clear();
            return;
        };
        if scripts.running.is_some() {
            return;
        }
        let (panes, session) = desk.panes_and_session();
        let open = panes.iter().find_map(|pane| {
            let text = session.document(pane.view.document())?.text();
            scripts.is_open(text).then(|| text.clone())
        });
        let Some(text) = open else { return };
        let (asked, built_in) = (text.clone(), scripts.built_in_faces);
        let ticket = pool.spawn(move |_, _| {
            // Made here: not on every system may faces go from thread to thread.
            let mut faces = match built_in {
                true => Faces::built_in(),
                false => Faces::system(),
            };
            Done::Scripts(faces.missing_scripts(&asked))
        });
        scripts.running = Some((ticket.id(), text));
        tasks.add(ticket, Kind::Scripts);
    }

    /// A job is over that may have been of these; without an answer nothing is missing.
    pub(super) fn looked_for_scripts(&mut self, id: TaskId, missing: Vec<Script>) {
        let mine = self.scripts.running.take_if(|(running, _)| *running == id);
        if let Some((_, text)) = mine {
            self.scripts.keep(text, missing.into());
        }
    }
}
