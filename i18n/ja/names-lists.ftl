### セッションに保存する名前リスト

## 履歴に表示する操作

what-add-list = 名前リスト「{ $name }」({ $entries } 項目) を追加
what-remove-list = 名前リスト「{ $name }」({ $entries } 項目) を削除
what-rename-list = 名前リスト「{ $from }」の名前を「{ $to }」に変更

## リストのダイアログ

lists-title = 名前リスト
lists-none = このセッションにはまだ名前リストがありません。CSV の表または Wikidata の JSON から追加すると、その名前が本文中で候補になります。
lists-add = リストを追加…
lists-remove = 削除
lists-rename = 名前を変更
lists-save = 別名で保存…
lists-name = リストの名前
lists-filter = 項目を絞り込む
lists-nothing-found = 該当する項目はありません
lists-found =
    { $count ->
        [0] 候補なし
       *[other] 候補 { $count } 件
    }
lists-saved = { $count } 項目を { $file } に保存しました
lists-added = 「{ $name }」({ $count } 項目) を追加しました。{ $key } で候補を提案します
lists-removed = リスト「{ $name }」を削除しました

## 追加する前のファイル

lists-add-title = 名前リストの追加
lists-add-go = リストを追加
lists-kind-table = 表
lists-kind-wikidata = Wikidata
lists-read = { $kind }として読み込み: { $entries } 項目、名前 { $names } 件
lists-label-count = { $label }: { $count }
lists-left-out = 文書でもセッションでも使わない言語の名前 { $count } 件は取り込みません
lists-unlabelled = { $count } 項目の種類がファイルに書かれていません。付けるラベル:
lists-problems = 問題 { $count } 件
pick-save-list = 名前リストを別名で保存
pick-filter-lists = 名前リスト (CSV、Wikidata の JSON)
