### コマンドパレット。

palette-name = コマンドパレット
palette-hint = コマンド、文書、エンティティを検索
palette-only-commands = コマンドのみ
palette-only-documents = 文書のみ
palette-only-entities = エンティティのみ
palette-recent = 最近使ったもの
palette-commands = コマンド
palette-documents = 文書
palette-sessions = 最近のセッション
palette-nothing = 見つかりません。文字を減らすと見つかりやすくなります。
palette-no-documents = 文書はまだありません
palette-no-entities = エンティティはまだありません
tag-with-find = ラベルを名前または番号で検索
tag-with-go = タグ付け
tag-with-beside = 追加でタグ付け
tag-with-title = { $count } か所のラベル
