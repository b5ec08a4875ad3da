//! SRX 2.0 as XML.
//! Invariant: reading what was written gives the same rules.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::{Srx, read::OURS};

/// The rules as a file.
#[must_use]
pub fn write(srx: &Srx) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let word = |yes: bool| if yes { "yes" } else { "no" };
    // Writing into a string does not fail.
    let mut line = |depth: usize, text: std::fmt::Arguments<'_>| {
        let _ = writeln!(out, "{:1$}{text}", "", depth * 2);
    };
    line(
        0,
        format_args!("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">"),
    );
    line(
        1,
        format_args!(
            "<header segmentsubflows=\"{}\" cascade=\"{}\">",
            word(srx.segment_subflows),
            word(srx.cascade)
        ),
    );
    let handles = [
        ("start", srx.handles.start),
        ("end", srx.handles.end),
        ("isolated", srx.handles.isolated),
    ];
    for (kind, include) in handles {
        let include = word(include);
        line(
            2,
            format_args!("<formathandle type=\"{kind}\" include=\"{include}\"/>"),
        );
    }
    if srx.over_icu {
        line(
            2,
            format_args!("<{OURS} xmlns:glossator=\"urn:glossator:srx\" over=\"icu\"/>"),
        );
    }
    line(1, format_args!("</header>"));
    line(1, format_args!("<body>"));
    line(2, format_args!("<languagerules>"));
    for language in &srx.languages {
        let name = attribute(&language.name);
        line(
            3,
            format_args!("<languagerule languagerulename=\"{name}\">"),
        );
        for rule in &language.rules {
            line(4, format_args!("<rule break=\"{}\">", word(rule.breaks)));
            for (element, pattern) in [("beforebreak", &rule.before), ("afterbreak", &rule.after)] {
                let pattern = content(pattern);
                line(5, format_args!("<{element}>{pattern}</{element}>"));
            }
            line(4, format_args!("</rule>"));
        }
        line(3, format_args!("</languagerule>"));
    }
    line(2, format_args!("</languagerules>"));
    line(2, format_args!("<maprules>"));
    for map in &srx.maps {
        let (pattern, rules) = (attribute(&map.pattern), attribute(&map.rules));
        line(
            3,
            format_args!(
                "<languagemap languagepattern=\"{pattern}\" languagerulename=\"{rules}\"/>"
            ),
        );
    }
    line(2, format_args!("</maprules>"));
    line(1, format_args!("</body>"));
    line(0, format_args!("</srx>"));
    out
}

/// Readers of XML turn a lone carriage return into a line feed.
fn content(text: &str) -> String {
    escape(text).replace('\r', "&#13;")
}

/// And white space in attributes into spaces.
fn attribute(text: &str) -> String {
    let escaped = content(text).replace('\t', "&#9;");
    escaped.replace('\n', "&#10;")
}
