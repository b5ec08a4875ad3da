//! The names a list gives its entities.

use super::row;
use super::tagging::{list, run, session_of};
use crate::model::NameKind;
use crate::names::NamesList;
use crate::text::Language;

#[test]
fn kinds_of_names() {
    #[track_caller]
    fn check(form: &str, name: &str, want: NameKind) {
        let (mut session, mut ids) = session_of(&[]);
        run(&mut session, &list(&[("company", name, form)]), &mut ids);
        let entity = session.entities().next().unwrap();
        assert_eq!(entity.names[0].kind, want, "{form} of {name}");
    }
    check("Kinvolk", "Kinvolk", NameKind::Full);
    check("Ｋinvolk", "Kinvolk", NameKind::Full);
    check("Kinvolk GmbH", "Kinvolk", NameKind::Full);
    check("Azure", "Microsoft Azure", NameKind::Short);
    check("ドコモ", "NTTドコモ", NameKind::Short);
    check("AKS", "Azure Kubernetes Service", NameKind::Abbreviation);
    check("ZF", "Zahnrad-Fabrik", NameKind::Abbreviation);
    check("メリデイン", "Merridane Systems", NameKind::Transliteration);
    check("Itoguruma", "いとぐるま", NameKind::Transliteration);
    check("かりせひより", "雁瀬ひより", NameKind::Reading);
    check("マニワザカ", "真庭坂", NameKind::Reading);
    check("トオル", "真庭坂トオル", NameKind::Short);
    check("3M", "Minnesota Mining", NameKind::Full);
}

#[test]
fn a_name_is_not_added_twice() {
    let (mut session, mut ids) = session_of(&[]);
    let mut listed = NamesList::new("n.csv");
    for tag in ["", "de", "it"] {
        let mut row = row("company", "Kinvolk", "Kinvolk GmbH");
        row.language = Language::parse(tag).ok();
        listed.add(&row).unwrap();
    }
    let (tagged, _) = run(&mut session, &listed, &mut ids);
    assert_eq!((listed.forms().len(), tagged.counts.new_names), (3, 1));
}
