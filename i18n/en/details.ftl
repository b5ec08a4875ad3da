### Document details: metadata, what was found, passages left out, pictures, source.

details-title = Document details
details-document-title = Title
details-outlet = Outlet
details-author = Author
details-published = Publication date
details-language = Language tag
details-url = Web address
details-not-a-date = Not a date: write 2021, 2021-04, 2021-04-29 or 2021-04-29T08:00
details-not-a-language = Not a language tag: write tags like de, pt-BR or zh-Hant
details-choose-language = Choose language
# $value (String)
details-found = Found: “{ $value }”
# $value (String)
details-accepted = Accepted: “{ $value }”
# $value (String)
details-declined = Declined: “{ $value }”
# $value (String)
details-accept = Accept “{ $value }”
# $value (String)
details-decline = Decline “{ $value }”
# $value (String)
details-reopen = Decide again on “{ $value }”
details-show-in-text = Show in the text
details-passages = Passages to leave out
details-open = open
details-left-out = left out
details-kept = kept
# $text (String)
details-leave-out = Leave out “{ $text }”
# $text (String)
details-keep = Keep “{ $text }”
# $text (String)
details-restore = Restore “{ $text }”
details-pictures = Pictures
details-picture = Picture
details-picture-loading = Loading…
details-picture-missing = The picture’s file is missing
details-picture-unreadable = This picture cannot be shown
details-picture-all = Back to all pictures
details-zoom-in = Zoom in
details-zoom-out = Zoom out
details-source = Source
details-no-source = The document came without a file.
details-file = File
details-size = Size
# $count (Number)
details-bytes =
    { $count ->
        [one] one byte
       *[other] { $count } bytes
    }
details-hash = Checksum
details-encoding = Encoding
details-unknown = unknown
details-change-encoding = Change encoding…
details-apply = Apply changes
details-close = Close
