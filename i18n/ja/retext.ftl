### 文書のテキストの差し替え (別の文字コード、更新されたファイル)

what-reencode = 「{ $title }」を { $encoding } として読み直し
what-update-text = 「{ $title }」を { $file } で更新

result-retext = 「{ $title }」のテキストが新しくなりました (文字コード: { $encoding })
result-retext-unchanged = 「{ $title }」のテキストに変わりはありません (文字コード: { $encoding })
result-retext-same = そのまま引き継いだ言及: { $count } 件
result-retext-changed = テキストが変わった言及: { $count } 件 (確定だったものは要確認になりました)
result-retext-gone = テキストがなくなったため削除した言及: { $count } 件 ({ $texts } など)
result-retext-relations = 言及とともに削除した関係: { $count } 件
result-retext-segments = テキストがなくなったため訳文とともに削除した分節: { $count } 件
result-retext-comments = 対象箇所がなくなったため文書全体に付け替えたコメント: { $count } 件

error-no-source = 「{ $title }」の元のファイルはセッションに保存されていません。更新されたファイルをインポートしてください
error-source-damaged = セッションに保存された { $file } は変更されたか壊れています。バックアップから復元するか、ファイルを更新としてインポートし直してください
