use std::sync::Arc;

use super::testing::session;
use super::*;
use crate::model::edit::Edit;
use crate::model::{
    LeftOut, Mention,
    document::{Decision, LeftOutReason},
};

fn all(forms: &[&str]) -> Spread {
    Spread {
        forms: forms.iter().map(|&form| form.to_owned()).collect(),
        label: LabelKey::new("company"),
        entity: None,
        width: true,
        fold: Fold::default(),
        inflection: true,
        documents: None,
    }
}

fn find(session: &Session, what: &Spread) -> Vec<Occurrence> {
    spread(session, what, &Cancel::default()).unwrap()
}

/// The text with what was found in brackets: `[` as the form is, `<` with an ending, `{`
/// inside a word.
fn marked(language: &str, text: &str, what: &Spread) -> String {
    let (session, _, _) = session(&[(language, text)]);
    let mut out = String::new();
    let mut at = 0;
    for one in find(&session, what) {
        let range = one.range.to_range();
        let (open, close) = match one.written {
            Written::Alike => ('[', ']'),
            Written::Inflected => ('<', '>'),
            Written::InWord => ('{', '}'),
        };
        out.push_str(&text[at..range.start]);
        out.push(open);
        out.push_str(&text[range.clone()]);
        out.push(close);
        at = range.end;
    }
    out + &text[at..]
}

#[track_caller]
fn check(language: &str, form: &str, want: &str) {
    let text: String = want.chars().filter(|c| !"[]<>{}".contains(*c)).collect();
    assert_eq!(marked(language, &text, &all(&[form])), want);
}

#[test]
fn endings_and_compounds_of_the_language() {
    check("de", "Azure", "Für [Azure]-Kunden, in [Azure]. Azurblau");
    check(
        "de",
        "Kinvolk",
        "<Kinvolks> Team und [Kinvolk]’s Werk; Volk",
    );
    check(
        "de",
        "Tindavel",
        "Das {Tindavel}konto und das {Tindavel}sche nicht"
            .replace("{Tindavel}sche", "<Tindavelsche>")
            .as_str(),
    );
    check("it", "Azure", "dell'[Azure], l’[Azure] e Azureo");
    check("en", "Linux", "[Linux]'s <Linuxes> LinuxConf linux");
    check(
        "ja",
        "Microsoft",
        "[Microsoft]が買収、米[Microsoft]社のMicrosofts",
    );
    check(
        "ja",
        "バーンズ",
        "[バーンズ]氏とブレンダン・[バーンズ]、バーンズバーグ",
    );
    check("ja", "マスク", "マスクメロンと[マスク]氏");
    check("ar", "كولفار", "و{كولفار} ل{كولفار} [كولفار] كولفارية");
    check("he", "קולבר", "[קולבר] ו{קולבר} בקולברים");
    check("ko", "콜바", "{콜바}는 {콜바}의 [콜바] 콜바레");
    check("ru", "Колвар", "<Колвара> [Колвар] Колварский");
    check("tr", "Kolvar", "[Kolvar]'ın <Kolvarda>");
    check("th", "โคลวาร์", "บริษัท[โคลวาร์]ประกาศ");
}

#[test]
fn without_inflection_only_words_of_their_own() {
    let plain = Spread {
        inflection: false,
        ..all(&["Kinvolk"])
    };
    assert_eq!(
        marked("de", "Kinvolks [x] Kinvolk", &plain),
        "Kinvolks [x] [Kinvolk]"
    );
}

#[test]
fn width_case_and_diacritics_are_overlooked_as_asked() {
    let mut what = all(&["Zoë AG"]);
    assert_eq!(
        marked("de", "Ｚoë ＡＧ zoe ag", &what),
        "[Ｚoë ＡＧ] zoe ag"
    );
    what.fold = Fold {
        case: true,
        diacritics: true,
    };
    assert_eq!(
        marked("de", "Ｚoë ＡＧ zoe ag", &what),
        "[Ｚoë ＡＧ] [zoe ag]"
    );
}

#[test]
fn widths_are_told_apart_where_that_is_asked() {
    let mut what = Spread {
        width: false,
        ..all(&["Zoë AG"])
    };
    assert_eq!(
        marked("de", "Ｚoë ＡＧ Zoë AG", &what),
        "Ｚoë ＡＧ [Zoë AG]"
    );
    what.forms = vec!["ｱｽﾞｰﾙ".to_owned()];
    assert_eq!(marked("ja", "ｱｽﾞｰﾙとアズール", &what), "[ｱｽﾞｰﾙ]とアズール");
    what.forms.push("アズール".to_owned());
    assert_eq!(marked("ja", "ｱｽﾞｰﾙとアズール", &what), "[ｱｽﾞｰﾙ]と[アズール]");
}

#[test]
fn the_longest_of_an_entitys_names_wins() {
    let what = all(&["ドコモ", "NTTドコモ", "ＮＴＴドコモ"]);
    let text = "NTTドコモとドコモ";
    assert_eq!(marked("ja", text, &what), "[NTTドコモ]と[ドコモ]");
}

#[test]
fn what_stands_there_is_said() {
    let text = "Azure a. Azure b. Azure c. Azure d. Azure e. Azure f. Azure g.";
    let (mut session, documents, mut ids) = session(&[("en", text)]);
    let at = |n: usize| TextRange::of(9 * n as u32, 9 * n as u32 + 5).unwrap();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let mut mention = |range: TextRange, label: &str, status: Status| {
        let ranges = Ranges::one(range);
        let mut mention = Mention::new(ids.next(), ranges, LabelKey::new(label), None, now);
        mention.status = status;
        Edit::add_mention(documents[0], mention)
    };
    let longer = TextRange::of(9, 16).unwrap();
    let edits = vec![
        mention(longer, "product", Status::Confirmed),
        mention(at(2), "company", Status::Confirmed),
        mention(at(3), "company", Status::Proposed),
        mention(at(4), "company", Status::Rejected),
        mention(at(5), "product", Status::Confirmed),
    ];
    session.apply_all(edits).unwrap();
    let head = session.document(documents[0]).unwrap().head();
    let passage = LeftOut {
        id: ids.next(),
        at: TextRange::of(54, 62).unwrap(),
        reason: LeftOutReason::Navigation,
        decision: Decision::Accepted,
    };
    let from = crate::model::edit::HeadPart::LeftOut(head.left_out.clone());
    let to = crate::model::edit::HeadPart::LeftOut(Arc::new(vec![passage]));
    let edit = crate::model::edit::DocumentEdit::Head { from, to };
    let document = documents[0];
    session
        .apply_all(vec![Edit::In { document, edit }])
        .unwrap();
    let said: Vec<&str> = find(&session, &all(&["Azure"]))
        .iter()
        .map(|one| match one.standing {
            Standing::New => "new",
            Standing::Open(_) => "open",
            Standing::Done(_) => "done",
            Standing::Other(_) => "other",
            Standing::Rejected(_) => "rejected",
            Standing::Overlaps(_) => "overlaps",
            Standing::PartOfName => "part",
            Standing::LeftOut => "left out",
        })
        .collect();
    assert_eq!(
        said,
        [
            "new", "overlaps", "done", "open", "rejected", "other", "left out"
        ]
    );
}

#[test]
fn a_longer_name_that_occurs_twice_is_not_taken_apart() {
    let texts = [
        (
            "de",
            "In Azure Arc und in Azure. Die Azure läuft. Die Azure steht. Auch Azure Kosten.",
        ),
        ("it", "Con Azure Arc, poi Azure."),
    ];
    let (session, _, _) = session(&texts);
    let parts: Vec<bool> = find(&session, &all(&["Azure"]))
        .iter()
        .map(|one| one.standing == Standing::PartOfName)
        .collect();
    assert_eq!(parts, [true, false, false, false, false, true, false]);
}

#[test]
fn only_documents_asked_for_and_never_when_cancelled() {
    let (session, documents, _) = session(&[("de", "Kolvar"), ("de", "Kolvar")]);
    let mut what = all(&["Kolvar", "", "  "]);
    assert_eq!(find(&session, &what).len(), 2);
    what.documents = Some(vec![documents[1]]);
    let found = find(&session, &what);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].document, documents[1]);
    let cancel = Cancel::default();
    cancel.cancel();
    assert!(spread(&session, &what, &cancel).is_err());
    what.forms.clear();
    assert!(find(&session, &what).is_empty());
}
