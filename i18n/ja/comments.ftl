### コメントと質問。

comment-nobody = 名前なし
comment-open = 未解決
comment-question = 質問
comment-resolved = 解決済み
comment-answer = 返信
comment-resolve = 解決済みにする
comment-reopen = 未解決に戻す
comment-edit = コメントを編集
comment-remove = コメントを削除
comment-on-passage = 「{ $passage }」について
comment-on-document = 文書「{ $title }」について
comment-whole = 文書全体

comment-new-title = コメントまたは質問
comment-new-go = コメントを追加
comment-answer-title = 返信
comment-change-title = コメントを編集
comment-change-go = コメントを保存
comment-text = コメントの内容
comment-hint = ほかの人に伝えたいこと、聞きたいこと
comment-keys = { $key } で保存します。疑問符で終わるものは質問として表示されます

comments-which = 表示するコメント
comments-open = 未解決
comments-all = すべて
comments-mine = 自分の
comments-none = 文書へのコメントと質問がここに表示されます。本文で {$key} を押すと追加できます。
comments-none-open = 未解決のコメントはありません。
comments-none-mine = 該当するコメントはありません。
comments-keys = Enter: 移動 · R: 返信 · X または Space: 解決済み · E: 編集 · Delete: 削除
comments-here = コメント
reader-comment = コメント: { $text }
