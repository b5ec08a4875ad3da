### The commands of the window: names for menus, buttons and the palette, and a sentence each for tooltips, the cheat
### sheet and the manual. A name that ends in “…” asks something before anything is done.

## Groups

group-session = Session
group-edit = Edit
group-caret = Caret
group-tag = Tag
group-mention = Mention
group-document = Document
group-go = Go
group-view = View
group-help = Help

## Session

command-new-session = Create session…
command-new-session-more = Creates an empty session in a folder of its own
command-open-session = Open session…
command-open-session-more = Opens a session from its folder, to go on where you left it
command-open-sample = Open sample session
command-open-sample-more = Opens a session made from the sample articles, for trying things out
command-import = Import documents…
command-import-more = Brings in articles as documents, or annotations made with another program
command-tag-by-list = Tag by names list…
command-tag-by-list-more = Proposes a mention wherever a name of the list (a CSV table) stands, and ties it to its entity
command-suggest = Propose mentions
command-suggest-more = Asks your names lists, the names confirmed here and what was learned from your decisions, all on this computer, and proposes mentions
command-review-proposals = Review proposals…
command-review-proposals-more = Lists the open proposals name by name, with what proposed them, to be accepted or rejected
command-names-lists = Names lists…
command-names-lists-more = Shows the names lists of the session, which of them propose, and what they say
command-save-entities = Save entities as a names list…
command-save-entities-more = Writes the entities of the session with their names to a file that others can read
command-duplicates = Entities that may be the same…
command-duplicates-more = Lists entities that are likely one, with what speaks for it, to be merged or kept apart
command-translate = Translate with a service…
command-translate-more = Sends segments to a service you set up and agreed to, and keeps what comes back as drafts
command-export = Export annotations…
command-export-more = Writes documents and mentions to a file that other programs can read
command-saved = Show what is saved
command-saved-more = Says since when everything is on disk; changes are saved without being told to
command-rename-session = Rename session…
command-rename-session-more = Gives the session another title; its folder keeps its name
command-scheme = Edit label scheme…
command-scheme-more = Opens the labels, relation kinds and document labels to be edited; shows what a change does to existing mentions before it is applied
command-close-session = Close session
command-close-session-more = Closes the session once every change is on disk
command-quit = Quit Glossator
command-quit-more = Closes the session and ends the program once every change is on disk

## Edit

command-undo = Undo
command-undo-more = Takes back the last change, even one made before the session was opened
command-redo = Redo
command-redo-more = Makes the change that was undone last once more
command-do-offered = Do what the notice offers
command-do-offered-more = Does what the button of the notice shown says, such as removing what was tagged together with a mention
command-copy = Copy
command-copy-more = Copies the selected text to the clipboard
command-copy-tagged = Copy with tags
command-copy-tagged-more = Copies the selected text, or the whole document, with its tags written into it: [Name](Company: Name)
command-select-all = Select all
command-select-all-more = Selects the whole text of the document
command-deselect = Clear selection
command-deselect-more = Clears the selection; the text stays as it is
command-grow = Expand selection
command-grow-more = Selects the word at the caret, and step by step the whole name, the sentence, the paragraph and the document
command-shrink = Shrink selection
command-shrink-more = Takes back the last step by which the selection was expanded

## Caret

command-caret-left = Move caret left
command-caret-left-more = Moves the caret one character to the left
command-caret-right = Move caret right
command-caret-right-more = Moves the caret one character to the right
command-caret-word-left = Move caret left by a word
command-caret-word-left-more = Moves the caret one word to the left
command-caret-word-right = Move caret right by a word
command-caret-word-right-more = Moves the caret one word to the right
command-caret-line-up = Move caret up
command-caret-line-up-more = Moves the caret to the line above
command-caret-line-down = Move caret down
command-caret-line-down-more = Moves the caret to the line below
command-caret-line-start = Move caret to start of line
command-caret-line-start-more = Moves the caret to where its line starts on the screen
command-caret-line-end = Move caret to end of line
command-caret-line-end-more = Moves the caret to where its line ends on the screen
command-caret-sentence-back = Move caret back by a sentence
command-caret-sentence-back-more = Moves the caret to the start of its sentence, then of the one before
command-caret-sentence-on = Move caret on by a sentence
command-caret-sentence-on-more = Moves the caret to the start of the next sentence
command-caret-paragraph-back = Move caret back by a paragraph
command-caret-paragraph-back-more = Moves the caret to the start of its paragraph, then of the one before
command-caret-paragraph-on = Move caret on by a paragraph
command-caret-paragraph-on-more = Moves the caret to the start of the next paragraph
command-caret-page-up = Move caret up by a page
command-caret-page-up-more = Moves the caret up by as much as is seen at once
command-caret-page-down = Move caret down by a page
command-caret-page-down-more = Moves the caret down by as much as is seen at once
command-caret-text-start = Move caret to start of text
command-caret-text-start-more = Moves the caret to the start of the document
command-caret-text-end = Move caret to end of text
command-caret-text-end-more = Moves the caret to the end of the document

## Tag

# $label (String) the label's name
command-tag = Tag as { $label }
# $number (Number) the label's place in the scheme
command-tag-number = Tag with label { $number }
# $number (Number) the label's place in the scheme
command-tag-more = Tags the selection with label { $number } of the scheme, or gives that label to the mention at the caret
# $label (String) the label's name
command-tag-beside = Also tag as { $label }
# $number (Number) the label's place in the scheme
command-tag-beside-number = Also tag with label { $number }
# $number (Number) the label's place in the scheme
command-tag-beside-more = Adds a mention with label { $number } of the scheme at the same place and keeps those already there
command-tag-with = Tag with…
command-tag-with-more = Finds a label of the scheme by its name or number while you type, and tags the selection with it
command-arm = Choose label before selecting…
command-arm-more = Waits for the key of a label; from then on, what is selected with the mouse is tagged with it at once, and what is selected with the keyboard when it is confirmed

## Mention

command-confirm = Confirm mention
command-confirm-more = Marks the mention at the caret as correct, so that it is exported
command-reject = Reject mention
command-reject-more = Marks the mention at the caret as wrong: it is hidden and not exported, but kept as evidence
command-question = Put mention in question
command-question-more = Marks the mention at the caret as doubtful, to be looked at again
command-start-left = Move start of mention left
command-start-left-more = Moves the start of the mention at the caret one character to the left
command-start-right = Move start of mention right
command-start-right-more = Moves the start of the mention at the caret one character to the right
command-start-left-word = Move start of mention left by a word
command-start-left-word-more = Moves the start of the mention at the caret one word to the left
command-start-right-word = Move start of mention right by a word
command-start-right-word-more = Moves the start of the mention at the caret one word to the right
command-end-left = Move end of mention left
command-end-left-more = Moves the end of the mention at the caret one character to the left
command-end-right = Move end of mention right
command-end-right-more = Moves the end of the mention at the caret one character to the right
command-end-left-word = Move end of mention left by a word
command-end-left-word-more = Moves the end of the mention at the caret one word to the left
command-end-right-word = Move end of mention right by a word
command-end-right-word-more = Moves the end of the mention at the caret one word to the right
command-add-range = Add selection to mention
command-add-range-more = Adds the selected text as a range to the mention chosen last, for names that are interrupted
command-remove-range = Remove range from mention
command-remove-range-more = Takes the range at the caret away from a mention that has several
command-remove = Remove mention
command-remove-more = Removes the mention at the caret without a trace in the text; rejecting it keeps it as evidence
command-relabel = Change label…
command-relabel-more = Gives the mention at the caret another label of the scheme
command-link = Link to entity…
command-link-more = Links the mention at the caret to the entity it names, whatever the spelling or language
command-unlink = Unlink from entity
command-unlink-more = Takes the link of the mention at the caret away; mention and entity stay
command-new-entity = Create entity from mention
command-new-entity-more = Creates an entity with the name of the mention at the caret and links the two
command-spread = Tag all occurrences…
command-spread-more = Looks for the name of the mention at the caret in all documents and tags what you tick
command-note = Edit note
command-note-more = Opens the note on the mention at the caret for writing
command-relate = Relate to another mention…
command-relate-more = Says how the mention at hand relates to another of the document, such as who acquires whom
command-show-entity = Show entity
command-show-entity-more = Shows all that is known of the entity of the mention at hand: names, counts, relations, every mention
command-new-comment = Comment on this…
command-new-comment-more = Says or asks something about the selection, the mention at the caret, or the document

## Document

command-document-done = Mark document as done
command-document-done-more = Marks the document as done, or as in work again
command-document-new = Mark document as new
command-document-new-more = Marks the document as one nobody has worked on
command-document-in-work = Mark document as in work
command-document-in-work-more = Marks the document as one somebody works on
command-document-reviewed = Mark document as reviewed
command-document-reviewed-more = Marks the document as one that somebody has reviewed
command-document-details = Show document details
command-document-details-more = Shows the document’s title, outlet, author, date and language
command-rename-document = Rename document…
command-rename-document-more = Gives the document another title; its text stays as it is
command-update-document = Update document from file…
command-update-document-more = Takes in a newer version of the text and moves the mentions to where their words are now
command-encoding = Change encoding…
command-encoding-more = Reads the document’s file again in another encoding, when letters came out wrong
command-leave-out = Leave out selection
command-leave-out-more = Leaves the selected passage out, so that names lists pass over it
command-restore = Restore left-out passage
command-restore-more = Makes the left-out passage at the caret part of the text again
command-remove-document = Remove document
command-remove-document-more = Removes the document and its mentions from the session; undo brings both back

## Go

command-find = Find in document
command-find-more = Finds words in the document and marks every hit
command-find-next = Go to next hit
command-find-next-more = Selects the next hit of what was sought; after the last comes the first
command-find-previous = Go to previous hit
command-find-previous-more = Selects the previous hit of what was sought; before the first comes the last
command-next-document = Go to next document
command-next-document-more = Shows the next document in the list
command-previous-document = Go to previous document
command-previous-document-more = Shows the previous document in the list
command-next-mention = Go to next mention
command-next-mention-more = Moves the caret to the next mention in the document
command-previous-mention = Go to previous mention
command-previous-mention-more = Moves the caret to the previous mention in the document
command-next-proposal = Go to next proposal
command-next-proposal-more = Moves the caret to the next mention in the document that waits to be confirmed or rejected
command-next-name = Go to next likely name
command-next-name-more = Selects the next words that look like a name and are not tagged yet, in this document or the next
command-previous-proposal = Go to previous proposal
command-previous-proposal-more = Moves the caret to the previous mention in the document that waits to be confirmed or rejected
command-next-pane = Go to next pane
command-next-pane-more = Moves the keyboard to the next pane of the window
command-previous-pane = Go to previous pane
command-previous-pane-more = Moves the keyboard to the previous pane of the window
command-reader = Go to reader
command-reader-more = Moves the keyboard to the text, where labels can be given with a single key
command-search-all = Search all documents
command-search-all-more = Lists every place in all documents that fits words, a pattern, an entity, a label or a status

## View

command-palette = Open command palette
command-palette-more = Finds any command by its name and does it
command-documents = Show or hide document list
command-documents-more = Shows the documents of the session beside the text, or makes room for the text
command-inspector = Show or hide inspector
command-inspector-more = Shows the details of the mention at the caret beside the text, or makes room for the text
command-history = Show history
command-history-more = Shows what was changed when and by whom
command-mention-table = Table of mentions
command-mention-table-more = Lists all mentions of the session, to be sorted, filtered and changed together
command-document-table = Table of documents
command-document-table-more = Lists all documents with their outlet, date, status and progress
command-comments = Comments and questions
command-comments-more = Lists comments and questions, the open ones first
command-dock = Show or hide lists
command-dock-more = Shows or hides the lists below the text
command-split = Open reader side by side
command-split-more = Opens another reader side by side with this one, to compare documents
command-close-reader = Close reader
command-close-reader-more = Closes this reader and leaves the others open; the document stays in the session
command-scroll-together = Scroll readers together or separately
command-scroll-together-more = Scrolls the other readers along to the same part of their text, or each reader on its own
command-rejected = Show or hide rejected mentions
command-rejected-more = Shows in the text the mentions that were rejected, or hides them
command-chips = Show or hide labels in the text
command-chips-more = Shows the name of its label at every mention in the text, or the colour alone
command-relations = Show or hide relations in the text
command-relations-more = Draws no relations in the text, those of the mention at hand, or all on the page, in turn
command-larger = Enlarge text
command-larger-more = Makes the text larger by one step
command-smaller = Reduce text
command-smaller-more = Makes the text smaller by one step
command-theme = Switch theme
command-theme-more = Switches between light and dark
command-settings = Open settings
command-settings-more = Opens the settings: language, theme, reader, keyboard shortcuts

## Help

command-keys = Show keyboard shortcuts
command-keys-more = Lists all commands with their keyboard shortcuts
command-problems = Show problems
command-problems-more = Lists what is wrong in the session, and where
command-diagnostics = Copy diagnostics
command-diagnostics-more = Copies the facts about program and computer that help to explain a fault
command-about = About Glossator
command-about-more = Shows the version of the program and its licence

## Why a command cannot be done now, and what to do about it

why-not-no-session = No session is open: open one or create a new one first
why-not-loading = The documents are still being read: wait until all are there
why-not-read-only = The session is read-only here: to change it, close it wherever else it is open, then open it again
why-not-no-document = No document is open: choose one from the list, or import one
why-not-one-document = This is the only document: import another one first
why-not-no-selection = Nothing is selected: select some text first
why-not-nothing-to-tag = Nothing to tag: select some text, or click a mention
# $action (String) what to press, as a part of the sentence
why-not-no-mention = No mention at the caret: click one or { $action }
why-not-several-mentions = Several mentions are selected: click one of them first
why-not-no-mention-before = No mention to add the selection to: click one first, then select more text
# $action (String) what to press, as a part of the sentence
why-not-one-range = The mention has but one range: to remove the mention itself, { $action }
wall-text-start = The document begins here: the mention cannot go further
wall-text-end = The document ends here: the mention cannot go further
# $action (String) what to press, as a part of the sentence
wall-empty = Nothing would be left there: to remove the mention, { $action }
# $action (String) what to press, as a part of the sentence
wall-own-range = Another range of this mention is in the way: to remove it, place the caret there and { $action }
range-covered = The selection already belongs to the mention: select other text
# $action (String) what to press, as a part of the sentence
why-not-not-linked = The mention at the caret is not linked to an entity: to link it, { $action }
why-not-no-mentions-here = This document has no mentions yet: select a name and tag it
why-not-no-proposals-here = This document has no proposals left to decide on: go on with another document
# $action (String) what to press, as a part of the sentence
why-not-nothing-sought = Nothing was sought here yet: to find words in the document, { $action }
why-not-not-left-out = The caret is not in a left-out passage: click one first
why-not-no-source = The file this document came from is not kept in the session: import it again
why-not-nothing-to-undo = Nothing to undo: make a change first
why-not-nothing-to-redo = Nothing to redo: undo a change first
why-not-nothing-offered = Nothing is being offered: this works while a notice with a button is shown
# $number (Number) the label's place in the scheme
why-not-no-label = There is no label { $number } in the scheme: choose one that is there, or add one to the scheme
why-not-one-reader = This is the only reader: open another one side by side first
# $chord (String) a key with its modifiers
why-not-press = press { $chord }
# $command (String) the name of a command that has no key
why-not-choose = choose “{ $command }”

## Keys, as they are printed on keyboards

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-escape = Esc
key-tab = Tab
key-backspace = Backspace
key-enter = Enter
key-space = Space
key-insert = Insert
key-delete = Delete
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down

## Keys a person wrote that do not exist

# $example (String)
bad-chord-no-key = No key is named: write one at the end, as in { $example }
# $name (String)
# $example (String)
bad-chord-unknown-key = There is no key “{ $name }”: write a letter, a digit or the name of a key, as in { $example }
# $name (String)
# $names (String) the modifiers there are
bad-chord-unknown-modifier = There is no modifier key “{ $name }”: use { $names }

## Parts of the window

command-merge-entity = Merge entity…
command-merge-entity-more = Asks which other entity is the same as the one at hand, and makes one of both
command-split-entity = Split entity…
command-split-entity-more = Ticks mentions of the entity at hand that name something else, and makes a new entity of them
command-move-mentions = Move mentions to another entity…
command-move-mentions-more = Ticks mentions of the entity at hand and moves them to an entity that is there
command-delete-entity = Delete entity
command-delete-entity-more = Deletes the entity at hand; its mentions stay, linked to nothing
command-scheme-ready = Begin with a ready-made scheme…
command-scheme-ready-more = Opens the scheme editor at the schemes that come with the program: press, CoNLL, HIPE, OntoNotes
command-scheme-load = Load label scheme…
command-scheme-load-more = Reads a label scheme from a file into the scheme editor; nothing changes before it is applied
command-scheme-save = Save label scheme…
command-scheme-save-more = Writes the label scheme of the session to a file
command-add-list = Add names list…
command-add-list-more = Reads a list of names from a file, shows what is in it and adds it to the session
command-switch-list = Switch names list on or off…
command-switch-list-more = Switches the session’s names list; where there are several, shows them to be switched with Space
command-switch-names = Switch proposals from confirmed names
command-switch-names-more = Lets the names confirmed in this session propose mentions, or no longer
command-switch-learned = Switch proposals from learning
command-switch-learned-more = Lets what was learned from your decisions propose mentions, or no longer
command-table-filter = Filter table by words
command-table-filter-more = Goes to the field above the table that narrows its rows
command-table-choices = Choose table filters…
command-table-choices-more = Opens the choices that narrow the rows of the table: label, status, language and others
command-table-columns = Choose table columns…
command-table-columns-more = Opens the list of columns the table can show
command-table-sort = Sort table by next column
command-table-sort-more = Sorts the table by a column upwards, then downwards, then by the next column
command-search-case = Match case in search
command-search-case-more = Tells capital letters from small ones in the search over all documents, or no longer
command-search-words = Find whole words in search
command-search-words-more = Finds whole words only in the search over all documents, or parts of words too
command-search-forms = Match accents in search
command-search-forms-more = Tells letters with accents and other written forms apart in the search, or no longer
command-search-regex = Search by regular expression
command-search-regex-more = Reads the search query as a regular expression, or as words
command-answer-comment = Answer comment…
command-answer-comment-more = Answers the comment at hand in the list of comments, or the one at the caret
command-resolve-comment = Resolve comment
command-resolve-comment-more = Marks the comment at hand, or the one at the caret, as resolved, or as open again
# $action (String) what to press, as a part of the sentence
why-not-no-entity = No entity is at hand: go to a linked mention and { $action }, or open an entity in the inspector
why-not-one-entity = This is the only entity: there is no other yet
# $action (String) what to press, as a part of the sentence
why-not-no-lists = The session has no names list: { $action } to add one
# $action (String) what to press, as a part of the sentence
why-not-no-comment = No comment is at hand: to choose one in the list of comments, { $action }
