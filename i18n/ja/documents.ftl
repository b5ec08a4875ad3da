### 横に並ぶ文書の一覧。

documents-heading = 文書
documents-shown = { $all } 件中 { $shown } 件
documents-filter = 文書を絞り込む
documents-filter-clear-text = 絞り込みの文字を消去
documents-filter-clear = 絞り込みを解除
documents-filter-menu = 状態、言語、候補の有無で絞り込む
documents-filter-status = 状態
documents-filter-language = 言語
documents-filter-waiting = 未処理
documents-filter-proposals = 候補あり
documents-filter-decisions = 要判断の検出あり
documents-no-language = 言語不明
documents-no-match = 条件に合う文書はありません。
documents-none = インポートした記事がここに表示されます。
documents-add = 文書を追加…
documents-drop = ここにファイルをドロップしてインポート
documents-open-beside = 並べて開く
documents-set-status = 状態を設定
documents-mark = 「{ $status }」にする
documents-confirmed = 確定した言及 { $count } 件
documents-proposed = 候補 { $count } 件
documents-in-question = 要確認 { $count } 件
documents-removed = 「{ $title }」を削除しました
documents-undo = 元に戻す

document-status-new = 未着手
document-status-in-work = 作業中
document-status-done = 完了
document-status-reviewed = レビュー済み
