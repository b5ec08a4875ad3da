### Translating: segments side by side, their statuses, matches and names.

command-translate-open = Translate document
command-translate-open-more = Shows the document sentence by sentence beside its translation, or goes back to reading at the same place
command-segment-confirm = Confirm segment and go on
command-segment-confirm-more = Marks the segment as translated and goes to the next one
command-segment-confirm-here = Confirm segment
command-segment-confirm-here-more = Marks the segment as translated and stays there
command-segment-next = Go to next segment
command-segment-next-more = Keeps what was typed and goes to the next segment
command-segment-previous = Go to previous segment
command-segment-previous-more = Keeps what was typed and goes to the previous segment
command-segment-next-untranslated = Go to next untranslated segment
command-segment-next-untranslated-more = Goes to the next segment without a translation; after the last comes the first
command-segment-copy-source = Copy source to translation
command-segment-copy-source-more = Puts the source of the segment in place of its translation
command-segment-clear = Clear translation
command-segment-clear-more = Empties the translation of the segment; undo brings it back
command-segment-split = Split segment…
command-segment-split-more = Makes two segments of one, between two words that you choose
command-segment-merge = Merge with next segment
command-segment-merge-more = Makes one segment of this and the next; their translations are joined
command-segment-draft = Mark segment as draft
command-segment-draft-more = Marks the selected segments as drafts, to be confirmed later
command-segment-translated = Mark segment as translated
command-segment-translated-more = Marks the selected segments as translated
command-segment-reviewed = Mark segment as reviewed
command-segment-reviewed-more = Marks the selected segments as reviewed; a later change makes a draft of them
command-segment-lock = Lock or unlock segment
command-segment-lock-more = Keeps the translation of the selected segments from being changed, or allows it again
command-segment-comment = Comment on segment…
command-segment-comment-more = Says or asks something about the segment; who reads the document sees it too
command-segment-note = Edit note on segment
command-segment-note-more = Moves the keyboard to the note on the translation of the segment
command-segment-read = Read translation
command-segment-read-more = Shows the translation as one text, or goes back to the segments
command-segment-show-all = Show all segments
command-segment-show-all-more = Shows every segment of the document
command-segment-show-untranslated = Show untranslated segments
command-segment-show-untranslated-more = Shows the segments without a translation alone
command-segment-show-drafts = Show drafts
command-segment-show-drafts-more = Shows the segments alone whose translation is not confirmed
command-segment-show-to-review = Show segments to review
command-segment-show-to-review-more = Shows the segments alone that are translated and not reviewed
command-segment-show-commented = Show segments with comments
command-segment-show-commented-more = Shows the segments alone that have an open comment or a note
# $number (Number)
command-segment-match = Insert match { $number }
# $number (Number)
command-segment-match-more = Takes match { $number } of the panel as the translation
# $number (Number)
command-segment-name = Insert name { $number }
# $number (Number)
command-segment-name-more = Writes name { $number } of the panel at the caret, as it is approved for the language

group-translate = Translate
# $action (String)
why-not-translating = The document is being translated: to read it again, { $action }
# $action (String)
why-not-not-translating = The document is being read: to translate it, { $action }
why-not-no-segment = No segment is chosen: click one
# $number (Number)
why-not-no-match = There is no match { $number } for this segment: type its translation
# $number (Number)
why-not-no-name-here = This segment has no name { $number }: tag the name in the text first
# $text (String)
error-segment-locked = The segment “{ $text }” is locked; unlock it before you change it
error-nothing-translated = The segment has no translation yet; type one, or copy the source
error-nothing-to-translate = The document has no sentence to translate; see whether all of it is left out
error-nothing-segmented = Nothing that is asked for has segments, and the format has no place for anything else; cut the documents into segments first
# $text (String)
what-translate-segment = Translated “{ $text }”
# $text (String)
what-confirm-segment = Confirmed the translation “{ $text }”
# $text (String)
what-note-segment = Changed the note on the translation of “{ $text }”
segment-status = Status of segments
segment-is-untranslated = untranslated
segment-is-draft = draft
segment-is-machine-draft = machine draft
segment-is-translated = translated
segment-is-reviewed = reviewed
segment-is-locked = locked
# $engine (String)
segment-engine = drafted by { $engine }
segment-filter = Segments shown
segment-filter-all = All
segment-filter-untranslated = Untranslated
segment-filter-drafts = Drafts
segment-filter-to-review = To review
segment-filter-commented = With comments
segment-find = Find in segments
segment-none-answers = No segment answers to this.
# $done (Number)
# $segments (Number)
segment-progress =
    { $segments ->
        [one] { $done } of one segment
       *[other] { $done } of { $segments } segments
    }
# $done (Number)
# $words (Number)
segment-progress-words =
    { $words ->
        [one] { $done } of one word
       *[other] { $done } of { $words } words
    }
# $done (Number)
# $characters (Number)
segment-progress-characters =
    { $characters ->
        [one] { $done } of one character
       *[other] { $done } of { $characters } characters
    }
# $number (Number)
# $segments (Number)
segment-place = Segment { $number } of { $segments }
# $number (Number)
# $status (String)
# $source (String)
segment-row = Segment { $number }, { $status }: { $source }
# $number (Number)
segment-field = Translation of segment { $number }
# $key (String)
segment-field-hint = { $key } copies the source
# $language (String)
segment-empty = Nothing of this document is translated into { $language } yet. It is cut into its sentences first; what is left out is left out here too.
segment-begin = Cut into sentences
segment-last = This is the last segment shown
segment-first = This is the first segment shown
segment-all-translated = Every segment of this document has a translation
segment-choose-cut = Left and Right choose between which words to split; Enter splits, Esc leaves it whole
segment-matches = Matches
segment-no-matches = Nothing like it has been translated yet.
# $percent (String)
# $text (String)
segment-match-row = { $percent }: { $text }
# $changes (String)
segment-match-replaced = Replaced: { $changes }
# $points (Number)
segment-match-penalty = penalty { $points }
# $stems (String)
# $words (String)
# $all (String)
segment-match-scores = Stems { $stems }, words { $words }, everything { $all }
segment-names = Names
segment-no-names = No name is tagged in this segment.
# $source (String)
# $target (String)
# $how (String)
segment-name-row = { $source }: { $target } ({ $how })
segment-name-approved = approved rendering
segment-name-alias = name in this language
segment-name-canonical = name of the entity
segment-name-as-is = as in the source, not linked
segment-name-there = It stands in the translation
segment-terms = Terms
# $source (String)
# $target (String)
segment-term-row = { $source }: { $target } (term)
segment-comments = Comments
segment-notes = Note
segment-note-hint = For yourself and who reviews
segment-none-chosen = Choose a segment to see its names and matches here.
# $status (String)
# $by (String)
# $at (String)
segment-changed = { $status } · { $by } · { $at }
# $number (Number)
segment-reading = Paragraph { $number } of the translation
target-language-title = Translate into which language?
target-language-hint = Find a language
target-language-go = Translate
target-language-working = working language
target-language-begun = begun

# $text (String)
# $segments (Number)
what-clear-segments =
    { $segments ->
        [one] Cleared the translation of “{ $text }”
       *[other] Cleared the translations of { $segments } segments
    }
# $text (String)
# $segments (Number)
what-copy-source =
    { $segments ->
        [one] Copied “{ $text }” to its translation
       *[other] Copied the source of { $segments } segments to their translations
    }
# $text (String)
# $segments (Number)
what-segment-draft =
    { $segments ->
        [one] Marked the translation of “{ $text }” as a draft
       *[other] Marked { $segments } segments as drafts
    }
# $text (String)
# $segments (Number)
what-segment-translated =
    { $segments ->
        [one] Marked “{ $text }” as translated
       *[other] Marked { $segments } segments as translated
    }
# $text (String)
# $segments (Number)
what-segment-reviewed =
    { $segments ->
        [one] Marked the translation of “{ $text }” as reviewed
       *[other] Marked { $segments } segments as reviewed
    }
# $text (String)
# $segments (Number)
what-segment-locked =
    { $segments ->
        [one] Locked the translation of “{ $text }”
       *[other] Locked { $segments } segments
    }
# $segments (Number)
segment-selected =
    { $segments ->
        [one] { $segments } segment selected
       *[other] { $segments } segments selected
    }
# $segments (Number)
segment-match-more-of =
    { $segments ->
        [one] and { $segments } more segment
       *[other] and { $segments } more segments
    }
# $segments (Number)
segment-filled =
    { $segments ->
        [one] One equal segment got this translation too, as a draft
       *[other] { $segments } equal segments got this translation too, as drafts
    }
# $text (String)
# $segments (Number)
what-confirm-equal-segments =
    { $segments ->
        [one] Confirmed the translation “{ $text }”, also a draft of one equal segment
       *[other] Confirmed the translation “{ $text }”, also a draft of { $segments } equal segments
    }
# $days (Number)
segment-match-age =
    { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }
