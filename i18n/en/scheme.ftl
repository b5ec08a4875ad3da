### The label scheme: its editor, what is wrong with one, what a change of it does.

scheme-title = Label scheme
scheme-tabs = Parts of the scheme
scheme-labels = Labels
scheme-relations = Relation kinds
scheme-document = Document labels
scheme-rules = Rules
scheme-ready-made = Ready-made…
scheme-load = Load…
scheme-save = Save as…
scheme-press = Press: company, person, product
scheme-conll = CoNLL-2003: four types
scheme-hipe = HIPE-2022: historical newspapers
scheme-ontonotes = OntoNotes 5.0: eighteen types
scheme-add = Add
scheme-remove = Remove
scheme-up = Up
scheme-down = Down
scheme-no-labels = Labels are what mentions are tagged as. Add the first one.
scheme-no-relations = Relation kinds say what mentions have to do with each other, such as “acquires”. Add the first one.
scheme-no-document = Document labels say something of a whole document, such as its topic. Add the first one.
# $number (Number)
scheme-unnamed = No. { $number }, without a key
scheme-key = Key
scheme-key-hint = as in files, such as company
# $language (String)
scheme-name-in = Name, { $language }
scheme-color = Colour
scheme-color-automatic = By its place
# $color (String)
scheme-color-choose = Colour { $color }
scheme-color-own = Own colour
scheme-color-light = As it looks on light
scheme-color-dark = As it looks on dark
# $key (String)
scheme-shortcut = { $key }, by its place
scheme-no-shortcut = None by its place: choose one, for instance X or Alt+B
scheme-own-key = Key for tagging
# $command (String)
scheme-key-held = “{ $command }” has this key, and keeps it: choose another
scheme-parent = Part of
scheme-no-parent = No other label
# $label (String)
# $parent (String)
scheme-parent-gone = { $label } has no parent any more and is not found as { $parent }
# $label (String)
# $parent (String)
# $other (String)
scheme-parent-other = { $label } is part of { $other } instead of { $parent }
# $label (String)
# $other (String)
scheme-parent-new = { $label } is part of { $other } and is found as such, too
scheme-guideline = Guideline, with examples
scheme-attributes = Attributes
scheme-add-attribute = Add attribute
# $key (String)
scheme-remove-attribute = Remove attribute { $key }
scheme-kind = Kind of value
scheme-kind-text = Text
scheme-kind-number = Number
scheme-kind-date = Date
scheme-kind-flag = Yes or no
scheme-kind-one-of = One of a list
scheme-kind-many-of = Several of a list
scheme-choices = Choices
# $up (String)
# $down (String)
# $remove (String)
scheme-choices-hint = Enter adds the next choice, { $up } and { $down } move it, { $remove } removes it. A copied list becomes one choice for each line.
# $number (Number)
scheme-choice-key = Choice no. { $number }: key
# $number (Number)
# $language (String)
scheme-choice-name = Choice no. { $number }: name, { $language }
scheme-add-choice = Add choice
# $number (Number)
scheme-remove-choice = Remove choice no. { $number }
scheme-default = Default
scheme-default-yes = Yes
scheme-default-no = No
scheme-from = Leads from
scheme-to = Leads to
scheme-any-label = Any label
scheme-overlap = Mentions may lie over each other
scheme-overlap-any = In any way
scheme-overlap-any-more = Also crossing: “New Kolvar” and “Kolvar Bank” in “New Kolvar Bank”.
scheme-overlap-nested = One inside the other
scheme-overlap-nested-more = “Kolvar” inside “Bank of Kolvar”, but never crossing.
scheme-overlap-none = Not at all
scheme-overlap-none-more = Every word belongs to one mention at most, as in CoNLL.

scheme-what-happens = What happens to existing mentions
scheme-weighing = Counting…
scheme-same = The scheme is as it was.
scheme-nothing-happens = Nothing that exists changes.
# $count (Number)
# $label (String)
# $to (String)
scheme-becomes =
    { $count ->
        [one] One mention of “{ $label }” becomes “{ $to }”
       *[other] { $count } mentions of “{ $label }” become “{ $to }”
    }
# $count (Number)
# $label (String)
scheme-goes =
    { $count ->
        [one] One mention of “{ $label }” is removed
       *[other] { $count } mentions of “{ $label }” are removed
    }
# $count (Number)
# $label (String)
scheme-undecided =
    { $count ->
        [one] Choose what one mention of “{ $label }” becomes
       *[other] Choose what { $count } mentions of “{ $label }” become
    }
# $count (Number)
scheme-entities =
    { $count ->
        [one] one entity
       *[other] { $count } entities
    }
# $count (Number)
scheme-relations-too =
    { $count ->
        [one] one relation
       *[other] { $count } relations
    }
# $count (Number)
scheme-documents =
    { $count ->
        [one] in one document
       *[other] in { $count } documents
    }
# $count (Number)
# $kind (String)
# $to (String)
scheme-relations-become =
    { $count ->
        [one] One relation “{ $kind }” becomes “{ $to }”
       *[other] { $count } relations “{ $kind }” become “{ $to }”
    }
# $count (Number)
# $kind (String)
scheme-relations-go =
    { $count ->
        [one] One relation “{ $kind }” is removed
       *[other] { $count } relations “{ $kind }” are removed
    }
# $count (Number)
# $kind (String)
scheme-relations-undecided =
    { $count ->
        [one] Choose what one relation “{ $kind }” becomes
       *[other] Choose what { $count } relations “{ $kind }” become
    }
# $count (Number)
# $key (String)
# $to (String)
scheme-values-become =
    { $count ->
        [one] One value of { $key } becomes one of { $to }
       *[other] { $count } values of { $key } become values of { $to }
    }
# $count (Number)
# $key (String)
scheme-values-go =
    { $count ->
        [one] One value of { $key } is removed
       *[other] { $count } values of { $key } are removed
    }
# $count (Number)
# $key (String)
scheme-values-stay =
    { $count ->
        [one] One value of { $key } stays, but can no longer be changed
       *[other] { $count } values of { $key } stay, but can no longer be changed
    }
# $count (Number)
# $key (String)
scheme-values-unfit =
    { $count ->
        [one] One value of { $key } does not fit its kind and stays as it is
       *[other] { $count } values of { $key } do not fit their kind and stay as they are
    }
# $count (Number)
scheme-crossings =
    { $count ->
        [one] One mention breaks the new rule of overlap; it stays, and the check lists it
       *[other] { $count } mentions break the new rule of overlap; they stay, and the check lists them
    }
# $count (Number)
scheme-ends =
    { $count ->
        [one] One relation joins what its kind no longer joins; it stays, and the check lists it
       *[other] { $count } relations join what their kinds no longer join; they stay, and the check lists them
    }
# $count (Number)
scheme-joined =
    { $count ->
        [one] One mention goes into another in the same place that will have the same label
       *[other] { $count } mentions go into others in the same place that will have the same label
    }
# $count (Number)
scheme-relations-joined =
    { $count ->
        [one] One relation goes into another between the same mentions
       *[other] { $count } relations go into others between the same mentions
    }
# $count (Number)
scheme-joined-lost =
    { $count ->
        [one] one contradiction: what was decided first is kept
       *[other] { $count } contradictions: what was decided first is kept
    }
# $count (Number)
# $choice (String)
# $key (String)
# $to (String)
scheme-choice-becomes =
    { $count ->
        [one] One value “{ $choice }” of { $key } becomes “{ $to }”
       *[other] { $count } values “{ $choice }” of { $key } become “{ $to }”
    }
# $count (Number)
# $choice (String)
# $key (String)
scheme-choice-goes =
    { $count ->
        [one] One value “{ $choice }” of { $key } is removed
       *[other] { $count } values “{ $choice }” of { $key } are removed
    }
# $count (Number)
# $choice (String)
# $key (String)
scheme-choice-stays =
    { $count ->
        [one] One value “{ $choice }” of { $key } stays, but is no longer offered
       *[other] { $count } values “{ $choice }” of { $key } stay, but are no longer offered
    }
# $label (String)
scheme-fate-name = What “{ $label }” becomes
scheme-fate-choose = Choose…
scheme-fate-remove = Remove
scheme-fate-keep = Keep the values
scheme-apply = Apply scheme
# $count (Number)
scheme-applied =
    { $count ->
        [0] The label scheme is changed
        [one] The label scheme and one mention are changed
       *[other] The label scheme and { $count } mentions are changed
    }
scheme-undo = Undo
# $file (String)
scheme-saved = The scheme is saved in { $file }
# $file (String)
scheme-loaded = Loaded from { $file }; nothing is changed before you apply it
# $count (Number)
scheme-not-read =
    { $count ->
        [one] One line needs a look:
       *[other] { $count } lines need a look:
    }

## what is wrong with a scheme

# $kind (String)
# $number (Number)
scheme-fault-empty-key = { $kind } no. { $number } has no key: give it one
# $key (String)
scheme-fault-doubled-key = The key { $key } stands twice: change one of them
# $key (String)
scheme-fault-bad-key = { $key } cannot be a key: write letters and digits, with - _ . only inside
# $label (String)
# $parent (String)
scheme-fault-no-parent = { $label } is part of { $parent }, which is no label of this scheme: choose another
# $label (String)
scheme-fault-ring = { $label } is part of itself: choose another parent
# $label (String)
# $color (String)
scheme-fault-color = { $color } is no colour (of { $label }): write it like #0072B2, or leave it empty
# $label (String)
# $shortcut (String)
scheme-fault-shortcut = { $shortcut } is no key (of { $label })
# $label (String)
# $shortcut (String)
# $other (String)
scheme-fault-shared-shortcut = { $label } and { $other } have the same key { $shortcut }: change one of them
# $key (String)
scheme-fault-no-choices = { $key } is a list without choices: write at least one
# $key (String)
scheme-fault-empty-choice = { $key } has a choice without a key: give it one
# $key (String)
# $choice (String)
scheme-fault-doubled-choice = { $key } has the choice “{ $choice }” twice: remove one
# $key (String)
# $value (String)
scheme-fault-default = The default “{ $value }” does not fit the kind of { $key }
# $kind (String)
# $label (String)
scheme-fault-end = { $kind } joins { $label }, which is no label of this scheme
# $kind (String)
scheme-fault-ends-gone = The labels that { $kind } joins are gone: choose others, or any label
scheme-part-label = Label
scheme-part-attribute = Attribute
scheme-part-relation = Relation kind
scheme-part-document = Document label

## what is to be known of a file

# $line (Number)
# $note (String)
scheme-note-line = Line { $line }: { $note }
# $detail (String)
scheme-note-bad-line = left out, as it cannot be read ({ $detail })
# $key (String)
scheme-note-doubled = left out, as { $key } stands in an earlier line
# $label (String)
# $parent (String)
scheme-note-no-parent = { $label } has no parent now, as there is no label { $parent }
# $kind (String)
# $label (String)
scheme-note-no-end = { $kind } does without { $label }, as there is no such label
error-no-scheme = this is not a label scheme: choose a file that was written with “Save as…”, or the session.ron of a session
# $kind (String)
# $key (String)
error-scheme-undecided = { $kind } { $key } is in use: say what becomes of it first

## the guideline beside a label

guideline-more = Whole guideline
guideline-less = Less
# $label (String)
guideline-of = Guideline for “{ $label }”
pick-save-scheme = Save label scheme
pick-load-scheme = Load label scheme
pick-filter-schemes = Label schemes
task-scheme = Changing the scheme

cli-scheme = Show the label scheme of a session, save it, or put another in its place
cli-scheme-save = A file to write the scheme to, as it is before any change
cli-scheme-load = A file with the scheme to take in its place
# $names (String)
cli-scheme-ready-made = A scheme that comes with the program: { $names }
# $example (String)
cli-scheme-becomes = What a label or relation kind that goes becomes, such as { $example }; can be given several times
cli-scheme-remove = A label or relation kind that goes with all that bears it; can be given several times
cli-scheme-preview = Only say what would happen, and change nothing
# $value (String)
cli-scheme-bad-becomes = “{ $value }” does not say what becomes of what: write OLD=NEW, with NEW a key of the new scheme
# $label (String)
# $name (String)
# $count (Number)
result-scheme-label =
    { $count ->
        [one] { $label }: { $name }, one mention
       *[other] { $label }: { $name }, { $count } mentions
    }
