### エクスポート: 書き出す内容と、書き出した内容の確認。

export-title = タグをエクスポート
export-documents = 文書
export-all = すべて ({ $count })
export-shown = 表示中の文書
export-ticked = 選んだ文書
export-filter = タイトルまたは媒体で絞り込む
export-tick-all = この { $count } 件を選ぶ
export-tick-none = すべて外す
export-no-match = タイトルまたは媒体が一致する文書はありません
export-mentions = 言及
export-status = { $status } ({ $count })
export-skip-left-out = 除外箇所の言及を含めない
export-format = 形式
export-no-place = この形式に含められないもの: { $list }
export-would-write =
    { $mentions ->
        [0] 言及なし、{ $documents } 件の文書の本文のみ
       *[other] { $documents } 件の文書の言及 { $mentions } 件
    }
export-stays-out = 書き出さないもの: { $list }
export-counting = 集計中…
export-cannot-count = 書き出す内容を集計できませんでした。原因はエクスポート時に表示されます。
export-nothing-ticked = 文書が選ばれていません: 1 件以上選択してください
export-go = ファイルを選んでエクスポート…
exported-title = エクスポート完了
exported-size = サイズ
exported-documents = 文書
exported-mentions = 言及
exported-relations = 関係
exported-entities = エンティティ
exported-checked =
    { $count ->
        [0] ディスクから読み戻し、書き込んだ内容と一致することを確認しました
       *[other] ディスクから読み戻し、引用 { $count } か所すべてがセッションと一致することを確認しました
    }
exported-differs = ディスク上のファイルが書き込んだ内容と一致しません (見つかった言及: { $mentions } 件、異なる引用: { $wrong } か所)。このファイルは使わず、もう一度エクスポートしてください。繰り返す場合は別のフォルダーを選んでください。
exported-unread = ファイルを読み戻せませんでした: { $error }。もう一度エクスポートしてください。繰り返す場合は別のフォルダーを選んでください。
exported-unproved = この形式は読み戻せないため、ファイルは確認されていません。
exported-dropped = ファイルに含まれないもの
exported-copy-path = パスをコピー
exported-path-copied = パスをクリップボードにコピーしました
exported-done = 閉じる
file-size-bytes = { $count } バイト
file-size-kilobytes = { $count } kB
file-size-megabytes = { $count } MB
dropped-other-status = ほかの状態の言及と関係 { $count } 件
dropped-left-out = 除外箇所の言及 { $count } 件
dropped-relation-end = 書き出さない言及との関係 { $count } 件
dropped-not-loaded = 読み込めなかった文書 { $count } 件
dropped-comments = コメント { $count } 件
dropped-translations = 訳文のある分節 { $count } 件
dropped-pictures = 画像 { $count } 件
dropped-readings = 読み (ルビ) { $count } 件
dropped-open-proposals = 要判断の検出 { $count } 件
