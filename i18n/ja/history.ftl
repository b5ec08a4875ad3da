### 履歴: だれがいつ何をしたか、および履歴の中の移動。

history-title = 履歴
history-empty = まだ変更はありません。行った変更がここに並び、どの時点にも戻ることができます。
history-search = 履歴を検索
history-who = 変更した人
history-everybody = 全員
history-searching = 検索中…
history-nothing-found = 一致する変更はありません
history-read-only = このセッションは読み取り専用です。履歴の表示のみ可能です
history-here = 現在の状態です
history-back = ここまで戻ると、変更 { $count } 件を元に戻します
history-forth = ここまで進むと、変更 { $count } 件をやり直します
history-go = ここに移動
history-start = すべて元に戻す
history-start-more = 最初の変更より前の状態に戻ります。やり直すとすべて復元できます
history-mark-here = (現在の状態)
history-mark-undone = (元に戻した変更)
