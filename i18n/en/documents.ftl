### The list of documents at the side.

documents-heading = Documents
# $shown (Number)
# $all (Number)
documents-shown = { $shown } of { $all }
documents-filter = Filter documents
documents-filter-clear-text = Clear the text of the filter
documents-filter-clear = Clear filter
documents-filter-menu = Filter by status, language and proposals
documents-filter-status = Status
documents-filter-language = Language
documents-filter-waiting = Waiting for you
documents-filter-proposals = With proposals
documents-filter-decisions = With open decisions
documents-no-language = Language unknown
documents-no-match = No document matches the filter.
documents-none = Imported articles are listed here.
documents-add = Add documents…
documents-drop = Drop the files here to import them
documents-open-beside = Open side by side
documents-set-status = Set status
# $status (String)
documents-mark = Mark as “{ $status }”
# $count (Number)
documents-confirmed =
    { $count ->
        [0] no confirmed mentions
        [one] one confirmed mention
       *[other] { $count } confirmed mentions
    }
# $count (Number)
documents-proposed = { $count } proposed
# $count (Number)
documents-in-question = { $count } in question
# $title (String)
documents-removed = Removed “{ $title }”
documents-undo = Undo

## status of the work on a document

document-status-new = New
document-status-in-work = In work
document-status-done = Done
document-status-reviewed = Reviewed
