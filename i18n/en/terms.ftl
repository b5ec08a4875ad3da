### Terms by hand, and renderings that are renamed in translations.

command-terms = Terms…
command-terms-more = Shows the terms of the session and the approved renderings of its names; terms are added, changed and removed there
command-new-term = New term…
command-new-term-more = Makes a term of the selected words: of the source, and of the translation as its rendering

terms-title = Terms
terms-filter = Filter terms
# $keys (String)
terms-none = The session has no terms yet. Press Insert to add one, or { $keys } while words are selected in a text or its translation.
terms-nothing-found = No term fits
terms-looking = Listing the terms …
# $count (Number)
terms-count =
    { $count ->
        [one] One term or name
       *[other] { $count } terms and names
    }
terms-new = New term
terms-add = Add
terms-save = Save
terms-remove = Remove
terms-close = Close
terms-text = Term
terms-language = Language
# $example (String)
terms-language-hint = Language tag, such as { $example }
# $language (String)
terms-rendering = Rendering: { $language }
terms-no-working-language = Once a document is translated, its language has a field for the rendering here.
terms-forbidden = Not to be used, one a line
terms-note = Note
# $text (String)
# $language (String)
# $rendering (String)
terms-row = { $text } ({ $language }): { $rendering }
# $text (String)
# $language (String)
terms-row-bare = { $text } ({ $language }), no rendering
# $name (String)
# $label (String)
# $rendering (String)
terms-row-name = { $name } ({ $label }): { $rendering }
terms-of-entity = This is an entity: its renderings are changed in the inspector.
terms-keys = Enter edits · Insert adds · Delete removes
terms-keys-form = Enter saves · Esc leaves it as it was

error-empty-term = The term is empty; enter it
# $text (String)
error-term-exists = “{ $text }” is a term of this language already; change that one
# $text (String)
what-add-term = Added the term “{ $text }”
# $text (String)
what-change-term = Changed the term “{ $text }”
# $text (String)
# $terms (Number)
what-remove-terms =
    { $terms ->
        [one] Removed the term “{ $text }”
       *[other] Removed { $terms } terms
    }
# $name (String)
# $from (String)
# $to (String)
# $segments (Number)
# $left (Number)
what-rename-rendering =
    { $segments ->
        [0] { $name }: rendered as “{ $to }” instead of “{ $from }”
        [one] { $name }: rendered as “{ $to }” instead of “{ $from }”, in one translation too
       *[other] { $name }: rendered as “{ $to }” instead of “{ $from }”, in { $segments } translations too
    }{ $left ->
        [0] {""}
        [one] {" "}(1 locked or changed segment left alone)
       *[other] {" "}({ $left } locked or changed segments left alone)
    }

## the preview of renaming

# $name (String)
# $from (String)
# $to (String)
renaming-title = { $name }: “{ $from }” becomes “{ $to }”
renaming-intro = The old rendering stands in translations. What is ticked changes together with the rendering, as one step.
# $ticked (Number)
# $count (Number)
renaming-summary =
    { $count ->
        [one] { $ticked } of one place
       *[other] { $ticked } of { $count } places
    }
renaming-locked = locked, stays as it is
renaming-reviewed = to be reviewed again
renaming-ending = with an ending
renaming-in-word = within a longer word
# $count (Number)
renaming-go =
    { $count ->
        [one] Change one place
       *[other] Change { $count } places
    }
renaming-alone = Change only the rendering
renaming-keys = Space ticks · Enter changes
