### The lists below the readers.

dock-search = 検索
dock-mentions = 言及
dock-documents = 文書
dock-comments = コメント
dock-close = 一覧を閉じる
