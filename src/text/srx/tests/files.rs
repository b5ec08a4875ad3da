//! SRX in and out.

use super::*;

fn minimal(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<s:srx xmlns:s=\"http://www.lisa.org/srx20\" version=\"2.0\"><s:header cascade=\"yes\"/><s:body><s:languagerules>\n<s:languagerule languagerulename=\"x\">{inside}</s:languagerule></s:languagerules><s:maprules><s:languagemap languagepattern=\".*\" languagerulename=\"x\"/></s:maprules></s:body></s:srx>"
    )
}

#[test]
fn references_sections_and_defaults_are_read() {
    let text = minimal(
        "<s:rule><s:beforebreak>&lt;&#x41;<![CDATA[<b>]]></s:beforebreak><!-- not this --></s:rule>\n<s:rule break=\"no\"><s:afterbreak> </s:afterbreak></s:rule><s:rule/>",
    );
    let Read { srx, bad } = read(&text).expect("SRX");
    assert_eq!(bad, []);
    let rules: Vec<_> = srx.languages[0].rules.iter().collect();
    assert_eq!(rules.len(), 3);
    assert_eq!(
        (rules[0].breaks, &*rules[0].before, &*rules[0].after),
        (true, "<A<b>", "")
    );
    assert_eq!(
        (rules[1].breaks, &*rules[1].before, &*rules[1].after),
        (false, "", " ")
    );
    assert!(srx.cascade && !srx.over_icu);
    assert_eq!(srx.handles, Handles::default());
}

#[test]
fn a_bad_rule_costs_that_rule_and_says_where() {
    let text = minimal(
        "\n<s:rule><s:beforebreak>(</s:beforebreak></s:rule>\n<s:rule><s:beforebreak>\\.</s:beforebreak><s:afterbreak>\\s</s:afterbreak></s:rule>\n<s:rule><s:beforebreak>&unknown;</s:beforebreak></s:rule>\n<s:rule><s:beforebreak>(?:\\w{500}){500}</s:beforebreak></s:rule>",
    );
    let Read { srx, bad } = read(&text).expect("SRX");
    let lines: Vec<u64> = bad.iter().map(|bad| bad.line).collect();
    assert_eq!(lines, [4, 6, 7], "{bad:?}");
    let found = Segmenter::new(&srx, None).segments("a. b", &[], &[]);
    assert_eq!(found.len(), 2);
}

#[test]
fn what_is_no_srx_is_refused() {
    assert_eq!(read("<tmx version=\"1.4\"/>"), Err(ReadError::NotSrx));
    assert_eq!(read(""), Err(ReadError::NotSrx));
    let newer = read("<srx version=\"3.0\"/>");
    assert!(matches!(newer, Err(ReadError::Version { found }) if found == "3.0"));
    let broken = read("<srx version=\"2.0\">\n<header></body></srx>");
    assert!(
        matches!(broken, Err(ReadError::Syntax { line: 2, .. })),
        "{broken:?}"
    );
    let deep = "<srx>".to_owned() + &"<a>".repeat(100_000);
    assert!(matches!(read(&deep), Err(ReadError::Syntax { .. })));
    let many = minimal(&"<s:rule/>".repeat(MAX_RULES));
    assert_eq!(read(&many), Err(ReadError::TooMany { limit: MAX_RULES }));
    let long = " ".repeat(MAX_BYTES + 1);
    assert_eq!(read(&long), Err(ReadError::TooLong { limit: MAX_BYTES }));
}

#[test]
fn a_long_pattern_is_not_kept() {
    let long = format!(
        "<s:rule><s:beforebreak>{}</s:beforebreak></s:rule>",
        "a".repeat(MAX_PATTERN + 1)
    );
    let Read { srx, bad } = read(&minimal(&long)).expect("SRX");
    assert_eq!((srx.languages[0].rules.len(), bad.len()), (0, 1));
}

#[test]
fn files_of_others_are_read_and_written_as_they_say() {
    let Some(data) = std::env::var_os("GLOSSATOR_DATA") else {
        eprintln!("skipped: GLOSSATOR_DATA is not set");
        return;
    };
    let files = std::fs::read_dir(PathBuf::from(data).join("files/srx")).expect("a folder");
    let mut count = 0;
    for file in files.flatten() {
        let text = std::fs::read_to_string(file.path()).expect("UTF-8");
        let Read { srx, bad } = read(&text).expect("SRX");
        assert_eq!(bad, [], "{file:?}");
        assert!(!srx.over_icu && !srx.maps.is_empty(), "{file:?}");
        assert_eq!(read(&write(&srx)).expect("SRX").srx, srx);
        let text =
            "Mr. Holmes is from the U.K. not the U.S. Is Dr. Watson from there too? Yes: both are.";
        let found = Segmenter::new(&srx, language("en").as_ref()).segments(text, &[], &[]);
        assert!(found.len() > 1, "{file:?}");
        count += 1;
    }
    assert!(count >= 4);
}

#[test]
fn the_shipped_rules_survive_being_written() {
    let again = read(&write(shipped())).expect("SRX");
    assert_eq!((again.srx, again.bad), (shipped().clone(), Vec::new()));
}
