### Search over all documents.

search-field = Search all documents
search-hint = Words, "a phrase", /pattern/, -without
search-known = Earlier searches
search-regex = Regular expressions
search-more = More
search-pick = Narrow the list
search-pick-nothing = Nothing to choose from
# $field (String)
# $value (String)
search-pick-row = { $field }: { $value }
search-looking = Searching…
search-nothing = Nothing found. Fewer words, or another spelling, find more.
search-empty = What is typed above is found in all documents, each place in its line. The buttons beside the field add labels, entities, dates and more.
search-hits = Hits in all documents
search-tick-all = Tick all
search-by-document = Document
search-by-date = Date
search-by-left = Before
search-by-hit = Hit
search-by-right = After
# $by (String)
search-sort = Sort by: { $by }
# $count (Number)
search-count =
    { $count ->
        [0] No hits
        [one] One hit
       *[other] { $count } hits
    }
# $shown (Number)
# $count (Number)
search-count-cut = First { $shown } of { $count } hits
# $hits (String)
# $documents (Number)
search-count-in =
    { $documents ->
        [one] { $hits } in one document
       *[other] { $hits } in { $documents } documents
    }
# $count (Number)
search-missing =
    { $count ->
        [one] one document is still being loaded
       *[other] { $count } documents are still being loaded
    }
# $count (Number)
search-ticked = · { $count } ticked
# $text (String)
# $document (String)
# $tag (String)
search-row = { $text }, { $document } { $tag }
# $text (String)
# $tag (String)
search-inside = in “{ $text }” · { $tag }
search-key-tick = tick
search-key-show = read
search-key-tag = tag
search-key-tag-with = any label
search-key-confirm = confirm
search-key-reject = reject
search-key-question = question
search-key-link = link
search-key-remove = remove
search-key-sort = sort
search-no-mention = Nothing is tagged there yet: a label’s key tags it
search-unchanged = Nothing to change: all of it is so already
search-field-entity = Entity
search-field-label = Label
search-field-status = Status
search-field-by = Reviewer
search-field-attribute = Attribute
search-field-origin = Origin
search-field-text = Text of the mention
search-field-has = Has
search-field-language = Language
search-field-outlet = Outlet
search-field-date = Date
search-field-title = Title
search-field-document-status = Document
search-field-document-label = Document label
search-has-mention = a mention
search-has-entity = an entity
search-has-note = a note
search-has-comment = a comment
search-has-relation = a relation
search-error-long = The query is too long: leave some parts out
# $part (String)
search-error-quote = “{ $part }”: the closing quotation mark is missing
# $part (String)
search-error-slash = “{ $part }”: the closing slash of the pattern is missing; to find a slash, put the words in quotation marks
# $part (String)
# $why (String)
search-error-regex = “{ $part }” is no regular expression: { $why }
# $part (String)
search-error-regex-large = “{ $part }” would take too much memory: fewer repetitions in each other
# $name (String)
# $known (String)
search-error-field = There is no field “{ $name }”: put the words in quotation marks to find them, or use one of { $known }
# $part (String)
# $field (String)
search-error-no-value = “{ $part }”: what follows the colon is missing ({ $field })
# $value (String)
# $field (String)
# $known (String)
search-error-value = { $field } cannot be “{ $value }”; one of { $known } can
# $value (String)
search-error-date = “{ $value }” is no date: 2021, 2021-05, 2021-05-03, 2021-05..2021-07 or >2021 are
# $value (String)
search-error-label = No label is called “{ $value }”
# $value (String)
# $known (String)
search-error-attribute = No attribute is called “{ $value }”; there are { $known }
# $value (String)
search-error-attributes-none = No attribute is called “{ $value }”: no label has any yet
# $value (String)
# $known (String)
search-error-document-label = No label of documents is called “{ $value }”; there are { $known }
# $value (String)
search-error-document-labels-none = No label of documents is called “{ $value }”: the label scheme has none yet
# $key (String)
# $name (String)
search-known-word = { $key } ({ $name })
# $name (String)
# $value (String)
search-pick-attribute = { $name }: { $value }
# $name (String)
search-pick-any = { $name }: any
# $value (String)
search-error-entity = No entity is called “{ $value }”
# $value (String)
search-error-by = Nobody who worked on this session is called “{ $value }”
search-error-or = “|” and “OR” stand between two words
# $part (String)
search-error-or-mixed = “{ $part }”: only words, only what is said of mentions, or only what is said of documents can be alternatives
# $part (String)
search-error-or-excluded = “{ $part }”: what is excluded cannot be an alternative
search-error-only-excluded = Something to find has to stand beside what is excluded
# $count (Number)
link-with-title =
    { $count ->
        [one] Link the mention to
       *[other] Link { $count } mentions to
    }
link-with-find = Any name of the entity
link-with-nothing = No entity answers to that
