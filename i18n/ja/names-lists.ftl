### セッションに保存する名前リスト

## 履歴に表示する操作

what-add-list = 名前リスト「{ $name }」({ $entries } 項目) を追加
what-remove-list = 名前リスト「{ $name }」({ $entries } 項目) を削除
what-rename-list = 名前リスト「{ $from }」の名前を「{ $to }」に変更
