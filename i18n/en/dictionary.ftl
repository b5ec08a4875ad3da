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
prefs-dictionary-more = A folder with dictionaries to look words up in: StarDict (.ifo with .idx and .dict or .dict.dz) or dictd (.index with .dict or .dict.dz). They are asked in the order of their names.
