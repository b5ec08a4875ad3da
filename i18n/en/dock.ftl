### The lists below the readers.

dock-search = Search
dock-mentions = Mentions
dock-documents = Documents
dock-comments = Comments
dock-close = Close the lists
