### キー一覧: すべてのコマンド、カーソルとマウスの操作。

cheat-title = キーボードショートカット
cheat-filter = 名前またはキーで絞り込み
cheat-nothing = 該当するコマンドもキーもありません
cheat-mouse = マウス
cheat-extend = 上のキーと併用して選択範囲を拡張
cheat-click = クリック
cheat-double = ダブルクリック
cheat-triple = トリプルクリック
cheat-quadruple = 4 回クリック
cheat-with-click = { $key }+クリック
cheat-with-drag = { $key }+ドラッグ
cheat-handle = ハンドルをドラッグ
cheat-click-more = 言及を選ぶ
cheat-double-more = 単語を選択
cheat-triple-more = 文を選択
cheat-quadruple-more = 段落を選択
cheat-extend-click = ここまで選択範囲を拡張
cheat-add-range = 選択範囲をもう 1 つ追加
cheat-handle-more = 言及の開始位置または終了位置を移動
cheat-change = ショートカットを変更…
cheat-close = 閉じる
