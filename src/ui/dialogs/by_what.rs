//! What may translate a document: the services that are set up, and the models on this machine.

use egui::{Label, RichText, Ui};

use crate::{
    l10n::messages as m,
    text::Language,
    translate::engine::{
        Service,
        offline::{OFFLINE, Shelf},
    },
    ui::{languages, look::Look},
};

/// What may translate.
pub(super) enum Choice<'a> {
    Service(&'a Service),
    Models(Shelf),
}

impl Choice<'_> {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Service(service) => &service.id,
            Self::Models(_) => OFFLINE,
        }
    }

    pub(super) fn label(&self, look: &Look<'_>) -> String {
        match self {
            Self::Service(service) => service.label(),
            Self::Models(_) => m::offline_choice(look.l),
        }
    }
}

pub(super) fn choices<'a>(look: &Look<'a>) -> Vec<Choice<'a>> {
    let services = look.settings.services.iter().map(Choice::Service);
    let models = look.settings.shelf().map(Choice::Models);
    services.chain(models).collect()
}

/// Which way each language goes. Nothing is sent, so nobody is asked. Gives whether there is
/// one that goes.
pub(super) fn models_ui(
    ui: &mut Ui,
    shelf: &Shelf,
    sources: &[Option<Language>],
    to: &Language,
    look: &Look<'_>,
) -> bool {
    let (l, tokens) = (look.l, &look.theme.tokens);
    let stays = RichText::new(m::offline_stays(l)).color(tokens.text.strong);
    ui.add(Label::new(stays).wrap());
    let name = |language| languages::name_of(l, language);
    let mut goes = false;
    for from in sources {
        let route = from.as_ref().and_then(|from| shelf.route(from, to));
        let words = match (from, &route) {
            (None, _) => RichText::new(m::offline_no_language(l)).color(tokens.warn),
            (Some(from), None) => {
                let words = m::offline_without(l, &name(from), &name(to));
                RichText::new(words).color(tokens.warn)
            }
            (Some(_), Some(route)) => {
                goes = true;
                let ends = route.iter().map(|pair| name(&pair.to));
                let start = route.first().map(|pair| name(&pair.from));
                let way: Vec<String> = start.into_iter().chain(ends).collect();
                let way = way.join(" → ");
                let words = match route.len() {
                    1 => m::offline_way(l, &way),
                    _ => m::offline_by_english(l, &way),
                };
                RichText::new(words)
            }
        };
        ui.add(Label::new(words).wrap());
    }
    goes
}
