### The translation editor: names in the target, findings, words in all translations.

# $number (Number)
command-segment-place = Mark selection as name { $number }
# $number (Number)
command-segment-place-more = Says that the words selected in the translation, or the word at the caret, are name { $number } of the panel
command-segment-place-next = Mark selection as the missing name
command-segment-place-next-more = Says that the words selected in the translation, or the word at the caret, are the nearest name that was not found
command-segment-take-off = Remove name mark
command-segment-take-off-more = Says that the words at the caret of the translation are not the name they were taken for
command-segment-next-fault = Go to next finding
command-segment-next-fault-more = Goes to the next thing to check, in this segment or the next that has one
command-segment-previous-fault = Go to previous finding
command-segment-previous-fault-more = Goes to the thing to check before, in this segment or the one before that has one
command-segment-mend = Correct finding
command-segment-mend-more = Puts the correction of the finding at hand into the translation
command-segment-fine = Mark finding as fine
command-segment-fine-more = Marks the finding at hand as fine; it is not shown again
command-segment-concordance = Look up in translations…
command-segment-concordance-more = Shows the selected words wherever they stand in confirmed segments and memories, source beside translation
command-segment-draft-again = Draft segment again with names protected
command-segment-draft-again-more = Has the service translate this segment once more, with its names protected from being translated
# $name (String)
what-place-name = Marked “{ $name }” in the translation
# $name (String)
what-take-name-off = Removed the mark of “{ $name }” from the translation
segment-found-hand = marked by hand
segment-found-alias = another name of the entity
segment-found-same = as in the source
segment-found-inflected = with an ending
segment-found-sound = by its sound
segment-found-kept = marked by another program
segment-not-found = not found in the translation
# $found (Number)
# $count (Number)
segment-found-some = { $found } of { $count } found
segment-place-nothing = Nothing is selected: select the words of the name in the translation first
segment-place-all = Every name of this segment was found; to move one, mark it by its number
segment-take-off-nothing = There is no name here: put the caret into a marked name of the translation first
segment-faults = Findings
segment-no-fault = There is nothing to check in the translation of this document
segment-no-fault-here = There is nothing to check in this segment
segment-faults-wait = The translation is still being checked
segment-no-fix = There is no ready correction for this
segment-is-fine = Fine
# $name (String)
segment-insert-name = Insert “{ $name }”
segment-draft-again-done = Only drafts and untranslated segments are drafted again; mark the segment as a draft first
segment-draft-again-no-name = This segment has no name to protect: tag the name in the text first
# $engine (String)
segment-drafting-again = { $engine } drafts the segment again…
concordance-title = Look up in translations
concordance-field = Words in source or translation
concordance-side = Where
concordance-both = Both sides
concordance-source = Source
concordance-target = Translation
concordance-empty = Type words to see how they were translated before.
concordance-nothing = No confirmed segment and no memory has these words.
concordance-no-language = The language of this document is not known. Enter it in the document details to look up words in translations.
# $shown (Number)
# $count (Number)
concordance-shown = The first { $shown } of { $count }
concordance-keys = Enter goes to the segment · Ctrl+Enter inserts the translation · Alt+B changes the side
# $name (String)
concordance-of-memory = This is from the memory “{ $name }”: there is no segment to go to
# $name (String)
# $line (Number)
concordance-line = { $name }, line { $line }
# $source (String)
# $target (String)
# $origin (String)
concordance-row = { $source } — { $target } ({ $origin })
column-translated-words = Words translated
column-translated-characters = Characters translated
# $done (Number)
# $all (Number)
column-translated-of = { $done } of { $all }
