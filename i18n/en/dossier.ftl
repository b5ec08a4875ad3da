### The dossier of an entity: where it is named, with whom, and what is said of it.

# $from (String)
# $to (String)
# $mentions (Number)
what-move-mentions =
    { $mentions ->
        [one] Moved one mention from the entity “{ $from }” to “{ $to }”
       *[other] Moved { $mentions } mentions from the entity “{ $from }” to “{ $to }”
    }

## the card

# $count (Number)
# $documents (Number)
dossier-summary =
    { $count ->
        [0] No mentions yet
        [one] One mention
       *[other] { $count } mentions{ $documents ->
            [one] {" "}in one document
           *[other] {" "}in { $documents } documents
        }
    }
dossier-counting = Counting…
# $date (String)
# $where (String) outlet, or the document's title
dossier-first = First seen { $date } · { $where }
# $date (String)
# $where (String)
dossier-last = Last seen { $date } · { $where }
# $date (String)
# $where (String)
dossier-once = Seen { $date } · { $where }
dossier-no-date = When it was seen is unknown: no document that names it has a publication date
# $count (Number)
dossier-undated =
    { $count ->
        [one] One document has no date
       *[other] { $count } documents have no date
    }
# $what (String)
dossier-go = Go to: { $what }
dossier-relations = Relations
dossier-together = Named together with
dossier-counts = Counts
dossier-details = Rendering, identifier, note
# $title (String) of a section
# $count (Number)
dossier-section = { $title }, { $count }
# $count (Number)
dossier-show-all = Show all { $count }
dossier-show-fewer = Show fewer
# $count (Number)
dossier-sentences =
    { $count ->
        [one] one sentence
       *[other] { $count } sentences
    }
# $count (Number)
dossier-paragraphs =
    { $count ->
        [one] one paragraph
       *[other] { $count } paragraphs
    }
# $count (Number)
dossier-documents =
    { $count ->
        [one] one document
       *[other] { $count } documents
    }
dossier-same-sentence = In the same sentence
dossier-same-paragraph = In the same paragraph
dossier-same-document = In the same document
# $name (String)
# $sentences (String)
# $paragraphs (String)
# $documents (String)
dossier-together-row = { $name }: in { $sentences }, { $paragraphs }, { $documents }
# $name (String)
dossier-together-go = Go to where “{ $name }” is named nearest
# $relation (String)
# $count (Number)
dossier-relation-row =
    { $count ->
        [one] { $relation }, once
       *[other] { $relation }, { $count } times
    }
# $relation (String)
dossier-relation-go = Go to where it is said: { $relation }
dossier-by-document = By document
dossier-by-outlet = By outlet
dossier-by-language = By language
dossier-unknown = unknown
# $name (String)
# $count (Number)
# $documents (Number)
dossier-count-row =
    { $name }: { $count ->
        [one] one mention
       *[other] { $count } mentions
    }{ $documents ->
        [one] {" "}in one document
       *[other] {" "}in { $documents } documents
    }

## moving mentions

dossier-move-to = Where they go
dossier-move-new = New entity
dossier-move-there = Another entity
dossier-move-find = Find the entity they belong to
# $count (Number)
# $name (String)
dossier-move-go =
    { $count ->
        [0] Move to “{ $name }”
        [one] Move one mention to “{ $name }”
       *[other] Move { $count } mentions to “{ $name }”
    }
dossier-move-other = Choose another
dossier-tick-all = Tick all
dossier-tick-none = Untick all
