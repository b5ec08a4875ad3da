### The command line: help, headings, placeholders and what is said about arguments that cannot be understood.
### Words a person types as they stand (commands, options, values) come in as arguments; they are never translated.
### A comment line `# $name (String|Number|Date|DateTime)` before a message declares an argument; see i18n/TERMS.md for the words.

## What the program is

cli-about = Workbench for tagging names in press coverage of many languages, and for translating it
cli-about-more = Without a command, the window opens, on the session whose folder is named.

## Headings

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-general-options = General options
cli-heading-examples = Examples
cli-heading-name = Name
cli-heading-synopsis = Synopsis
cli-heading-description = Description
cli-heading-exit-codes = Exit codes
cli-heading-environment = Environment

## Placeholders for what a person puts in; short, in capitals where the script has them

cli-value-session = SESSION
cli-value-file = FILE
cli-value-folder = FOLDER
cli-value-title = TITLE
cli-value-language = LANGUAGE
cli-value-encoding = ENCODING
cli-value-format = FORMAT
cli-value-status = STATUS
cli-value-label = LABEL
cli-value-name = NAME
cli-value-count = NUMBER
cli-value-shell = SHELL
cli-value-command = COMMAND
cli-value-options = OPTIONS

## What stands in more than one command

cli-arg-session = Folder of the session
cli-arg-session-open = Folder of a session to open in the window
cli-option-by = Who makes the changes; recorded with every change in the history
cli-option-json = Print results as JSON, for other programs
# $values (String) the languages to choose from
cli-option-ui-language = Language of messages and help: { $values }; otherwise that of the system
cli-option-help = Show this help
cli-option-version = Show the version

## new

cli-new = Make a new session
cli-new-session = Folder to make; it must not exist yet
cli-new-title = Title of the session; otherwise the name of its folder
# $example (String) a language tag
cli-new-working-language = Language you work in, such as { $example }; may be given several times

## import

cli-import = Add documents to a session
cli-import-files = Files to import
# $example (String) a language tag
cli-import-language = Language of the documents, such as { $example }; otherwise it is recognised
# $example (String) an encoding
cli-import-encoding = Encoding of the files, such as { $example }; otherwise it is recognised
# $values (String) the formats
# $default (String) the format taken otherwise
cli-import-format = Format of the files: { $values }; otherwise { $default }

## tag

cli-tag = Find the names of a list in all documents and mark them
cli-tag-names = Names list, a CSV table
# $values (String) the statuses
# $default (String) the status taken otherwise
cli-tag-status = Status of the new mentions: { $values }; otherwise { $default }
cli-tag-ignore-case = Make no difference between capital and small letters
cli-tag-ignore-diacritics = Make no difference between letters with and without accents

## names

cli-names = List the names lists of a session, add one, or save one as a file
cli-names-add = File to add as a list: a CSV table, or JSON of Wikidata
cli-names-label = Label of what the file does not label
cli-names-save = File to save to: the session’s entities, or the list that is named
cli-names-list = Name of the list
# $values (String) the formats
# $default (String) the format taken otherwise
cli-names-format = How it is saved: { $values }; otherwise { $default }
# $label (String)
# $labels (String)
names-no-label = The session has no label “{ $label }”, only { $labels }
# $list (String)
# $lists (String)
names-no-list = The session keeps no names list “{ $list }”, only { $lists }
# $name (String)
# $entries (Number)
# $names (Number)
names-added =
    Added “{ $name }” with { $entries ->
        [one] one entry
       *[other] { $entries } entries
    } and { $names ->
        [one] one name
       *[other] { $names } names
    }
# $name (String)
# $entries (Number)
names-list-on =
    { $entries ->
        [one] { $name }: one entry
       *[other] { $name }: { $entries } entries
    }
# $name (String)
# $entries (Number)
names-list-off =
    { $entries ->
        [one] { $name }: one entry, switched off
       *[other] { $name }: { $entries } entries, switched off
    }
names-none = The session keeps no names lists

## search

cli-search = Find words, phrases and mentions in all documents
cli-value-query = QUERY
cli-search-query = What to find: words, "a phrase", /a pattern/, label:company, lang:de …
cli-search-exact = Make a difference between capital and small letters, and between letters with and without accents

## evaluate

cli-evaluate = Learn from confirmed mentions and measure how well others are found
cli-evaluate-test = Session to test on; otherwise the sentences that are not learned from
cli-evaluate-train-sentences = Learn from only so many sentences, from the first on
cli-evaluate-seed = Number that everything left to chance depends on; otherwise 1

## export

cli-export = Write documents and mentions to a file
# $command (String) the command that lists the formats
cli-export-format = Format to write; { $command } lists them
# $values (String) the statuses
# $default (String) the status taken otherwise
cli-export-status = Mentions to write, by status: { $values }; may be given several times; otherwise { $default }
cli-export-leave-out = Skip mentions in left-out passages
cli-export-output = File to write; otherwise the result is printed

## The other commands

cli-check = Look for problems in a session
cli-stats = Count documents, mentions and entities
cli-history = List the changes made to a session
cli-history-last = How many of the last changes to show; otherwise all
cli-undo = Take changes back
cli-undo-steps = How many changes to take back; otherwise one
cli-undo-all = Take back all changes
cli-redo = Make undone changes again
cli-redo-steps = How many changes to make again; otherwise one
cli-redo-all = Make all undone changes again
cli-formats = List the formats that can be read and written
cli-sample = Make a session from the built-in sample coverage, with its names tagged
cli-sample-folder = Folder to make; it must not exist yet
cli-sample-output = File the export is written to; otherwise none is written
cli-completions = Print completions for a shell
# $values (String) the shells
cli-completions-shell = The shell: { $values }
cli-man = Print the manual page
cli-man-output = Folder for the pages of all commands; otherwise the main page is printed
cli-help = Show help for a command
cli-help-command = The command

## Examples in the help

cli-example-new = Make a session
cli-example-import = Add German articles to it
cli-example-tag = Propose the names of a list
cli-example-export = Write the confirmed mentions to a file

## For the manual page

cli-exit-ok = Everything went well
cli-exit-problems = Problems were found
cli-exit-usage = The arguments could not be understood
cli-environment-language = Language of messages and help, unless it is given as an option

## Arguments that cannot be understood

# $option (String)
cli-error-unknown-option = There is no option “{ $option }” here
# $argument (String)
cli-error-unexpected-argument = “{ $argument }” is one argument too many
# $word (String)
cli-error-unknown-command = “{ $word }” is neither a command nor the folder of a session
# $count (Number) how many arguments are missing
# $arguments (String) their placeholders
cli-error-missing-arguments =
    { $count ->
        [one] An argument is missing: { $arguments }
       *[other] { $count } arguments are missing: { $arguments }
    }
cli-error-missing-command = A command is missing
# $argument (String) the option with its placeholder
cli-error-missing-value = A value is missing: { $argument }
# $value (String)
# $argument (String) the option with its placeholder
cli-error-invalid-value = “{ $value }” is not possible for { $argument }
# $values (String) the values, with "or" before the last
cli-error-possible-values = Possible: { $values }
# $value (String)
# $argument (String) the option with its placeholder
cli-error-not-a-count = “{ $value }” is not possible for { $argument }: it takes a whole number from 1 up
# $value (String)
# $option (String)
cli-error-superfluous-value = { $option } takes no value, but has “{ $value }”
# $argument (String)
# $other (String)
cli-error-conflict = { $argument } and { $other } exclude each other: leave one out
# $argument (String)
cli-error-repeated = { $argument } is there more than once: once is enough
cli-error-not-unicode = An argument is not valid Unicode; only paths may be so
cli-error-other = The arguments could not be understood
# $suggestion (String)
cli-error-did-you-mean = Did you mean “{ $suggestion }”?
# $command (String) such as: glossator import --help
cli-error-see-help = { $command } shows what is possible

cli-no-display = There is no display, so no window can be opened; showing what there is to say without one
# $why (String) the system's reason
cli-no-window = The window could not be opened ({ $why }); showing what there is to say without one

## Measuring how names are matched

cli-names-match = Measure how well names are found by their spelling in another writing
cli-names-match-pairs = Pairs of spellings: one a line, first in the other writing, then a tab, then in Latin letters
# $count (Number) the number taken otherwise
cli-names-match-first = How many pairs to look at; otherwise { $count }
cli-names-match-ranks = Show for each name how the Latin spellings were ranked
