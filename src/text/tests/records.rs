//! Records of tables, with quotes that are closed and others.

use crate::text::Records;

/// Each record with its line: its fields, or the line that cannot be read.
#[track_caller]
fn check(text: &str, most_lines: usize, want: &[(u64, Result<&[&str], &str>)]) {
    let records = Records::new(text, b',', most_lines);
    let mut found = Vec::new();
    for record in records {
        let fields = record.fields.map(|fields| {
            let fields = fields.iter().map(str::to_owned);
            fields.collect::<Vec<_>>()
        });
        found.push((record.line, fields));
    }
    let want: Vec<_> = want
        .iter()
        .map(|(line, fields)| {
            let owned = |fields: &&[&str]| fields.iter().map(|it| (*it).to_owned()).collect();
            (*line, fields.as_ref().map(owned).map_err(|line| *line))
        })
        .collect();
    assert_eq!(found, want);
}

#[test]
fn a_field_may_have_lines_and_quotes_of_its_own() {
    check(
        "a,b\n\n\"one\ntwo\",\"say \"\"it\"\"\"\nc,\"d\"\n",
        16,
        &[
            (1, Ok(&["a", "b"])),
            (3, Ok(&["one\ntwo", "say \"it\""])),
            (5, Ok(&["c", "d"])),
        ],
    );
}

#[test]
fn a_quote_that_is_not_closed_costs_its_line() {
    let open = "a,\"b";
    check(
        "x,y\na,\"b\nc,d\n",
        16,
        &[(1, Ok(&["x", "y"])), (2, Err(open)), (3, Ok(&["c", "d"]))],
    );
    // What would close it opens another.
    check(
        "a,\"b\nc,d\ne,\"f\"\ng,h\n",
        16,
        &[
            (1, Err(open)),
            (2, Ok(&["c", "d"])),
            (3, Ok(&["e", "f"])),
            (4, Ok(&["g", "h"])),
        ],
    );
    check(
        "a,\"b\nc\nd\",e\n",
        2,
        &[(1, Err(open)), (2, Ok(&["c"])), (3, Ok(&["d\"", "e"]))],
    );
}
