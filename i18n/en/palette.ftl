### The command palette.

palette-name = Command palette
palette-hint = Search commands, documents and entities
palette-only-commands = commands only
palette-only-documents = documents only
palette-only-entities = entities only
palette-recent = Recent
palette-commands = Commands
palette-documents = Documents
palette-sessions = Recent sessions
palette-nothing = Nothing found. Fewer letters find more.
palette-no-documents = No documents yet
palette-no-entities = No entities yet
tag-with-find = Find label by name or number
tag-with-go = Tag
tag-with-beside = Also tag
# $count (Number)
tag-with-title =
    { $count ->
        [one] Label for one place
       *[other] Label for { $count } places
    }
