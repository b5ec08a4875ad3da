### Documents cut into segments from the window, and the languages a session works in.

command-target-language = Translate into…
command-target-language-more = Chooses the language the document is translated into, one of the session or another
command-languages = Working languages…
command-languages-more = Shows the languages the session is translated into, to add one, remove one or put them in order
command-segments-cut = Segment this document again
command-segments-cut-more = Cuts the document into segments by the rules as they are now; what is translated stays with its sentences
command-segments-cut-all = Segment all documents
command-segments-cut-all-more = Cuts every document that has no segments yet in the language you translate into
command-segments-cut-again = Segment everything again
command-segments-cut-again-more = Cuts all documents that have segments by the rules as they are now, in every language; what is translated stays with its sentences
command-segments-own-rules = Use the built-in segmentation rules
command-segments-own-rules-more = Puts the rules that come with Glossator in the place of those the session took from a file
# $action (String) what to press, as a part of the sentence
why-not-no-kept-rules = The built-in segmentation rules are in place already: to take others from an SRX file, { $action }

# $language (String)
segments-all-cut = Every document is segmented already ({ $language })
segments-none-cut = No document is segmented yet
segments-offer-again = Segment again

session-languages-title = Working languages
session-languages-which = Which working language?
session-languages-more = The session is translated into these. The first is proposed first.
session-languages-none = The session has no working language yet.
session-languages-add = Add language…
session-languages-up = Move up
session-languages-down = Move down
# $up (String) a key
# $down (String) a key
# $remove (String) a key
session-languages-keys = { $up } and { $down } move the language, { $remove } removes it
# $count (Number) documents with segments in the language
session-languages-documents =
    { $count ->
        [0] nothing begun
        [one] begun in one document
       *[other] begun in { $count } documents
    }
# $count (Number)
# $language (String)
session-languages-stays =
    { $count ->
        [one] The translation of one document into { $language } stays in the session and is there again when the language is added.
       *[other] The translations of { $count } documents into { $language } stay in the session and are there again when the language is added.
    }
