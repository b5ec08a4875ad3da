### Comments and questions.

## a comment

comment-nobody = Unnamed
comment-open = Open
comment-question = Question
comment-resolved = Resolved
comment-answer = Answer
comment-resolve = Resolve
comment-reopen = Reopen
comment-edit = Edit comment
comment-remove = Remove comment
# $passage (String)
comment-on-passage = On “{ $passage }”
# $title (String)
comment-on-document = On the document “{ $title }”
comment-whole = Whole document

## writing one

comment-new-title = Comment or question
comment-new-go = Add comment
comment-answer-title = Answer
comment-change-title = Edit comment
comment-change-go = Save comment
comment-text = Text of the comment
comment-hint = What others should know or answer
# $key (String)
comment-keys = { $key } saves; what ends in a question mark is listed as a question

## the list of comments

comments-which = Which comments
comments-open = Open
comments-all = All
comments-mine = Mine
# $key (String)
comments-none = Comments and questions on documents are listed here; { $key } in the text begins one.
comments-none-open = No comment is open.
comments-none-mine = No comment of this kind.
comments-keys = Enter goes there · R answers · X or Space resolves · E edits · Delete removes
comments-here = Comments
# $text (String)
reader-comment = Comment: { $text }
