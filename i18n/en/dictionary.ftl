### Looking words up in dictionaries

# $file (String) a path
# $ending (String)
dictionary-lacks = { $file } lacks its { $ending } file: put it into the same folder
# $file (String) a path
# $what (String) a clause
dictionary-damaged = The dictionary file { $file } is damaged ({ $what }) and was left out: get it anew
dictionary-damage-heading = it does not begin as a dictionary does
dictionary-damage-length = it is cut off, or too long
dictionary-damage-entry = an entry cannot be read
dictionary-damage-compression = its compressed data cannot be read
dictionary-damage-article = an article lies outside the file
# $file (String)
# $lines (Number)
# $line (Number) the first of them
dictionary-lines =
    { $lines ->
        [one] Line { $line } of the dictionary’s index { $file } is no entry and was passed over
       *[other] { $lines } lines of the dictionary’s index { $file } are no entries and were passed over, the first is line { $line }
    }
# $folder (String)
# $limit (Number)
dictionary-crowded = The folder { $folder } holds too much: only { $limit } folders and files of dictionaries were looked at, so some may be missing. Name a folder that holds dictionaries alone
# $limit (Number)
# $left (Number)
# $file (String) the first of them
dictionary-too-many =
    { $left ->
        [one] Only { $limit } dictionaries are opened; { $file } is left out: take others out of the folders
       *[other] Only { $limit } dictionaries are opened; { $left } are left out, the first is { $file }: take others out of the folders
    }
dictionary-no-folder = No folder with dictionaries is set: name one in the settings, with StarDict (.ifo) or dictd (.index) files
# $folder (String) a path
dictionary-none = No dictionary in { $folder }: put StarDict (.ifo) or dictd (.index) files there
# $word (String)
dictionary-nothing = No dictionary knows “{ $word }”
# $headword (String)
# $word (String)
dictionary-headword = { $headword } (for { $word })

cli-lookup = Look a word up in dictionaries of StarDict and dictd
cli-value-word = WORD
cli-lookup-word = The word
# $example (String)
cli-lookup-from = The language of the word, such as { $example }: its endings are taken off

prefs-dictionary-folder = Dictionary folder
prefs-dictionary-more = A folder with dictionaries to look words up in: StarDict (.ifo with .idx and .dict or .dict.dz) or dictd (.index with .dict or .dict.dz). Empty: those the system has alone.

command-look-up = Look up word…
command-look-up-more = Shows what dictionaries say of the word at the caret or of the selection
lookup-title = Look up
# $word (String)
lookup-word = Look “{ $word }” up
lookup-field = Word to look up
lookup-in-target = From the translation
lookup-in-source = From the source
lookup-no-word = Type a word to look it up
lookup-wait = Looking it up…
lookup-no-dictionary = There is no dictionary to look words up in yet. Put StarDict (.ifo) or dictd (.index) files into a folder of your own, and name it in the settings under “Dictionaries”.
lookup-settings = Dictionaries in the settings…
# $text (String)
lookup-copied = “{ $text }” was copied
lookup-key-write = insert
lookup-key-copy = copy
lookup-key-part = one rendering
lookup-key-next = next word
lookup-key-turn = other text
prefs-dictionary-list = Dictionaries to look words up in
# $title (String)
# $count (Number)
prefs-dictionary-row =
    { $count ->
        [one] { $title } (one headword)
       *[other] { $title } ({ $count } headwords)
    }
prefs-dictionary-nothing = None was found: name a folder above, or install the system’s dictionaries of dictd or StarDict
# $title (String)
prefs-dictionary-up = Move “{ $title }” up
# $title (String)
prefs-dictionary-down = Move “{ $title }” down
# $up (String) keys
# $down (String) keys
prefs-dictionary-keys = Asked from top to bottom; { $up } and { $down } move the one that has the focus.
