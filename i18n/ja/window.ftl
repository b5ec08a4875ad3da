### ウィンドウの枠: 最初の起動、バー、メッセージ、閲覧ビュー。

welcome-about = 報道記事を原文のまま読み、人や企業などの名前にタグを付けて結び付け、翻訳とレビューを行い、結果をエクスポートします。
welcome-drop = ファイルをここにドラッグすることもできます。
welcome-drop-session = セッションのフォルダーや記事のファイルをここにドラッグすることもできます。
menu-recent = 最近使ったセッション
menu-all = メニュー
empty-documents = このセッションにはまだ文書がありません。読んでタグを付ける記事をインポートしてください。
opening-session = セッションを開いています…
session-untitled = 無題のセッション
top-search = 検索
notice-close = メッセージを閉じる
task-failed = プログラム内部でエラーが発生しました: { $message }。データは失われていません。もう一度お試しください。
cancelled = キャンセルしました。何も変更されていません
read-for-another = 読み込んだ内容はすでに閉じたセッションのものなので、取り込みませんでした。そのセッションを開いて、もう一度実行してください。
undo-is-not-last = その後に別の操作が行われました。先にそれを元に戻すか、履歴で段階を選んでください
copied-tagged =
    { $count ->
        [0] コピーしました。言及は含まれていません
       *[other] 言及 { $count } 件をタグ付きでコピーしました
    }
together-on = 閲覧ビューを連動してスクロールします
together-off = 閲覧ビューを別々にスクロールします
opened-with-problems = 開きましたが、問題が { $count } 件あります
look-at-them = 問題を表示
open-to-read = 読み取り専用で開く
open-it = 開く
backup-restored = バックアップを { $folder } に復元しました
import-done =
    { $documents ->
        [0] 新しい文書はありません
       *[other] { $documents } 件の文書をインポートしました
    }{ $waiting ->
        [0] {""}
       *[other] 。要判断の検出が { $waiting } 件あります
    }
import-failed = { $failed } 個のファイルを読み込めませんでした。インポートした文書: { $documents } 件
retext-done = 読み直しました。そのままの言及: { $same } 件、本文が変わり要確認となった言及: { $changed } 件、なくなった言及: { $gone } 件
retext-gone = なくなった言及: 「{ $text }」
undone = 元に戻しました: { $what }。
redone = やり直しました: { $what }。
stepped-more = ほかに { $count } 件の変更。
stepped-elsewhere = 「{ $title }」を表示しました。
saved-since = すべて保存済みです (最終保存: { $since })
saved-nothing-new = すべて保存済みです。開いてから変更はありません
saved-writing = 最後の変更を保存しています
saved-read-only = このセッションは読み取り専用で開いています。保存するものはありません
status-place = { $line } 行 { $column } 列
status-selected = { $count } 文字を選択中
status-arming = ラベルのキーを押してください – { $key } で終了
status-armed = { $label }としてタグ付け中 – { $key } で終了
status-no-reviewer = 名前なし
status-no-reviewer-more = 変更に名前を記録するため、作業者の名前を入力します
status-reviewer = 変更は { $name } の名前で記録されます
status-read-only = 読み取り専用
status-read-only-more = セッションは読み取り専用です。変更はできません
status-not-saved = 未保存
status-writing = 保存中…
status-on-disk = すべて保存済み
status-on-disk-since = すべて保存済み · { $time }
task-opening = 開いています
task-closing = 閉じています
task-reading = インポート中
task-exporting = エクスポート中
task-rereading = 読み直し中
task-translating = 翻訳中
task-acting = 変更中
task-stepping = 履歴を移動中
task-learning = 判断から学習中
task-backups = バックアップを確認中
task-restoring = バックアップを復元中
task-checking = チェック中
task-cancel = キャンセル: { $task }
pick-open-session = セッションのフォルダーを開く
pick-new-session = 新しいセッションのフォルダー
pick-sample = サンプルセッションのフォルダー
pick-import = インポートするファイルを選択
pick-export = エクスポート先のファイル
pick-update = 更新されたファイルを選択
pick-restore = 復元したセッションのフォルダー
pick-filter-texts = テキスト
pick-filter-annotations = タグ付きデータ (JSON)
pick-filter-all = すべてのファイル
reader-name = 閲覧ビュー: { $title }
reader-scroll-bar = 文書内の位置
reader-at-hand = 「{ $text }」: { $label }、{ $status }
reader-at-hand-linked = 「{ $text }」: { $label }、{ $entity }、{ $status }
reader-decisions = 要判断 { $count } 件
hint-tag-key = { $key } で「{ $label }」
hint-tag-keys = 選択範囲にキーひとつでタグを付けられます: { $keys }

diagnostics-copied = 診断情報をクリップボードにコピーしました
crash-not-cleared = クラッシュレポートを削除できませんでした: { $error }
pick-names = 名前リストを選択
pick-filter-names = 名前リスト (CSV)
pick-filter-wikidata = Wikidata の JSON
task-names = 名前の候補を作成中
pick-save-keys = ショートカットに名前を付けて保存
pick-load-keys = ショートカットのファイルを選択
pick-filter-keys = ショートカット (RON)
