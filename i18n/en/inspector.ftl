### The inspector: the mention at hand, and the entities.

inspector-pages = Inspector
inspector-mention = Mention
inspector-entities = Entities

## nothing at hand

mention-none = Click a mention to see what is known of it. To tag a name, select it and press a key.
mention-none-document = Open a document to tag the names in it.
# $count (Number)
mention-selected =
    { $count ->
        [one] One character selected
       *[other] { $count } characters selected
    }
# $count (Number)
mention-several =
    { $count ->
        [one] One mention lies here
       *[other] { $count } mentions lie here: choose one
    }
mention-also-here = Also here

## the mention

# $text (String)
mention-quote = “{ $text }”
# $text (String)
# $label (String)
mention-row = “{ $text }”, { $label }
mention-label = Label
mention-label-find = Find a label
mention-label-nothing = No label has such a name
mention-entity = Entity
mention-entity-field = Link to entity
mention-entity-hint = Find by any of its names
mention-entity-nothing = No entity has such a name
mention-entity-other = Link to another entity
# $name (String)
mention-entity-show = Show entity “{ $name }”
# $name (String)
mention-entity-new = New entity “{ $name }”
mention-status = Status
mention-is-confirmed = Confirmed
mention-is-proposed = Proposed
mention-is-in-question = In question
mention-is-rejected = Rejected
mention-note = Note
mention-note-hint = Write a note
mention-ranges = Ranges
# $line (Number)
# $column (Number)
# $to-line (Number)
# $to-column (Number)
mention-range = { $line }:{ $column }–{ $to-line }:{ $to-column }
# $text (String)
mention-range-remove = Remove the range “{ $text }” from the mention
# $who (String)
# $when (String)
mention-by = Tagged by { $who }, { $when }
# $when (String)
mention-by-nobody = Tagged { $when }
origin-hand = By hand
origin-spread = Spread from another mention
origin-list = From a names list
origin-model = By a model
origin-import = Imported

## attributes

attribute-none = Not set
attribute-not-a-number = Not a number
# $example (String)
attribute-not-a-date = Not a date: write it as in { $example }

## the list of entities

entities-filter = Filter entities
entities-sort = Sort entities
entities-by-name = By name
entities-by-use = By mentions
# $count (Number)
entities-count =
    { $count ->
        [one] One entity
       *[other] { $count } entities
    }
# $keys (String)
entities-empty = An entity ties together the mentions that name the same, in any language. To create one, click a mention and press { $keys }.
# $name (String)
# $label (String)
# $count (Number)
entity-row =
    { $name }, { $label }, { $count ->
        [one] one mention
       *[other] { $count } mentions
    }

## an entity

entity-back = All entities
entity-name = Name
entity-names = Names
# $count (Number)
entity-names-all =
    { $count ->
        [one] Show the only name
       *[other] Show all { $count } names
    }
entity-more = More for this entity
entity-name-add = Add name
entity-name-written = Written as
entity-name-language = Language
entity-name-language-hint = Tag such as de or zh-Hant; empty: any
entity-name-kind = Kind
entity-name-remove = Remove name
entity-name-done = Done
# $name (String)
# $language (String)
# $kind (String)
entity-name-row = { $name }, { $language }, { $kind }
entity-name-any = any language
name-kind-full = full name
name-kind-short = short name
name-kind-abbreviation = abbreviation
name-kind-reading = reading
name-kind-transliteration = transliteration
name-kind-inflected = inflected form
# $language (String)
entity-rendering = Approved rendering ({ $language })
entity-external = External identifier
entity-note = Note
# $count (Number)
entity-mentions =
    { $count ->
        [0] No mentions yet
        [one] One mention
       *[other] { $count } mentions
    }
# $sentence (String)
entity-place = Go to: { $sentence }
# $sentence (String)
entity-tick = Split off: { $sentence }

## merge, split, delete

entity-merge = Merge with another…
entity-merge-find = Find the entity to merge with this one
# $from (String)
# $into (String)
# $mentions (Number)
entity-merge-preview =
    “{ $from }” goes into “{ $into }”, with all its names{ $mentions ->
        [0] {""}
        [one] {" "}and one mention
       *[other] {" "}and { $mentions } mentions
    }. One undo brings both back.
entity-merge-go = Merge
entity-merge-swap = The other way round
entity-split = Split off or move mentions…
entity-split-how = Tick the mentions that mean something else.
entity-split-name = Name of the new entity
# $count (Number)
entity-split-go =
    { $count ->
        [0] Split off mentions
        [one] Split off one mention
       *[other] Split off { $count } mentions
    }
entity-delete = Delete entity
# $count (Number)
entity-delete-more =
    { $count ->
        [0] No mention is linked to it
        [one] One mention loses its link
       *[other] { $count } mentions lose their link
    }

## entities that may be the same

same-title = Entities that may be the same
same-section = Possibly the same
same-looking = Comparing all names…
same-none = No two entities look alike
# $count (Number)
same-count =
    { $count ->
        [one] One pair
       *[other] { $count } pairs
    }
# $a (String)
# $b (String)
# $why (String)
same-row = { $a } and { $b }: { $why }
same-stays = Which name stays?
# $name (String)
# $label (String)
# $count (Number)
same-keep =
    { $count ->
        [0] { $name }, { $label }, no mentions
        [one] { $name }, { $label }, one mention
       *[other] { $name }, { $label }, { $count } mentions
    }
same-merge = Merge
same-not = Not the same
# $name (String)
same-merge-with = Merge with “{ $name }”
# $name (String)
same-not-with = “{ $name }” is not the same
same-close = Close
# $a (String)
# $b (String)
same-folded = “{ $a }” and “{ $b }” differ in signs, titles or legal forms at most
# $a (String)
# $b (String)
same-transliteration = “{ $a }” sounds like “{ $b }” in another script
# $a (String)
# $b (String)
same-abbreviation = one of “{ $a }” and “{ $b }” abbreviates the other
# $a (String)
# $b (String)
same-inflected = “{ $a }” and “{ $b }” differ in their ending
# $a (String)
# $b (String)
same-spelling = “{ $a }” and “{ $b }” are spelled alike
# $a (String)
# $b (String)
same-part = one of “{ $a }” and “{ $b }” is a part of the other
# $id (String)
same-identifier = same identifier { $id }
# $count (Number)
same-documents =
    { $count ->
        [one] together in one document
       *[other] together in { $count } documents
    }
# $label (String)
mention-armed = What you select becomes { $label }
# $count (Number)
entity-rejected =
    { $count ->
        [one] One rejected mention
       *[other] { $count } rejected mentions
    }
