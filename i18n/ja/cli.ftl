### コマンドライン: ヘルプ、見出し、プレースホルダー、解釈できない引数についてのメッセージ

## このプログラムについて

cli-about = 多言語の報道記事に出てくる名前にタグを付け、記事を翻訳するための作業環境
cli-about-more = コマンドを指定しないとウィンドウが開きます。フォルダーを指定すると、そのセッションを開きます。

## 見出し

cli-heading-usage = 使い方
cli-heading-commands = コマンド
cli-heading-arguments = 引数
cli-heading-options = オプション
cli-heading-general-options = 共通オプション
cli-heading-examples = 例
cli-heading-name = 名前
cli-heading-synopsis = 書式
cli-heading-description = 説明
cli-heading-exit-codes = 終了コード
cli-heading-environment = 環境変数

## プレースホルダー

cli-value-session = セッション
cli-value-file = ファイル
cli-value-folder = フォルダー
cli-value-title = タイトル
cli-value-language = 言語
cli-value-encoding = 文字コード
cli-value-format = 形式
cli-value-status = 状態
cli-value-label = ラベル
cli-value-name = 名前
cli-value-count = 件数
cli-value-shell = シェル
cli-value-command = コマンド
cli-value-options = オプション

## 複数のコマンドに共通

cli-arg-session = セッションのフォルダー
cli-arg-session-open = ウィンドウで開くセッションのフォルダー
cli-option-by = 変更を行う人の名前 (履歴の各変更に記録されます)
cli-option-json = 結果を JSON で出力 (ほかのプログラム用)
cli-option-ui-language = メッセージとヘルプの言語: { $values } (省略時はシステムの言語)
cli-option-help = このヘルプを表示
cli-option-version = バージョンを表示

## new

cli-new = 新しいセッションを作成
cli-new-session = 作成するフォルダー (まだ存在しないもの)
cli-new-title = セッションのタイトル (省略時はフォルダー名)
cli-new-working-language = 作業言語 (例: { $example })。複数回指定できます

## import

cli-import = 文書をセッションにインポート
cli-import-files = インポートするファイル
cli-import-language = 文書の言語 (例: { $example })。省略時は自動で判別します
cli-import-encoding = ファイルの文字コード (例: { $example })。省略時は自動で判別します
cli-import-format = ファイルの形式: { $values } (省略時は { $default })

## tag

cli-tag = 名前リストの名前をすべての文書から探してタグを付ける
cli-tag-names = 名前リスト (CSV 形式の表)
cli-tag-status = 新しい言及の状態: { $values } (省略時は { $default })
cli-tag-ignore-case = 大文字と小文字を区別しない
cli-tag-ignore-diacritics = アクセントなどの発音区別符号の有無を区別しない

## names

cli-names = セッションの名前リストを一覧表示、追加、またはファイルに保存する
cli-names-add = リストとして追加するファイル: CSV の表または Wikidata の JSON
cli-names-label = ファイルに種類が書かれていない項目に付けるラベル
cli-names-save = 保存先のファイル。セッションのエンティティ、または指定したリストを保存します
cli-names-list = リストの名前
cli-names-format = 保存形式: { $values }。指定しない場合は { $default }
names-no-label = セッションにラベル「{ $label }」はありません。使えるもの: { $labels }
names-no-list = セッションに名前リスト「{ $list }」はありません。あるもの: { $lists }
names-added = 「{ $name }」({ $entries } 項目、名前 { $names } 件) を追加しました
names-list-on = { $name }: { $entries } 項目
names-list-off = { $name }: { $entries } 項目 (オフ)
names-none = セッションに名前リストはありません

## search

cli-search = すべての文書から語句や言及を探す
cli-value-query = 検索条件
cli-search-query = 探すもの: 語句、"フレーズ"、/正規表現/、label:company、lang:de など
cli-search-exact = 大文字と小文字、アクセント記号の有無を区別する

## evaluate

cli-evaluate = 確定した言及から学習し、他の言及をどれだけ正しく見つけられるかを測る
cli-evaluate-test = 評価に使うセッション (省略時は学習に使わない文)
cli-evaluate-train-sentences = 学習に使う文の数。先頭から数える
cli-evaluate-seed = 乱数の種となる数 (省略時は 1)

## export

cli-export = 文書と言及をファイルにエクスポート
cli-export-format = 出力形式 (一覧は { $command } で表示)
cli-export-status = エクスポートする言及の状態: { $values } (省略時は { $default })。複数回指定できます
cli-export-leave-out = 除外箇所の言及をエクスポートしない
cli-export-output = 書き込むファイル (省略時は結果を画面に出力)

## そのほかのコマンド

cli-check = セッションに問題がないかチェック
cli-stats = 文書、言及、エンティティを数える
cli-history = セッションの変更履歴を表示
cli-history-last = 表示する直近の変更の数 (省略時はすべて)
cli-undo = 変更を元に戻す
cli-undo-steps = 元に戻す変更の数 (省略時は 1)
cli-undo-all = すべての変更を元に戻す
cli-redo = 元に戻した変更をやり直す
cli-redo-steps = やり直す変更の数 (省略時は 1)
cli-redo-all = 元に戻したすべての変更をやり直す
cli-formats = 読み書きできる形式の一覧を表示
cli-sample = 付属のサンプル記事からセッションを作成し、名前にタグを付ける
cli-sample-folder = 作成するフォルダー (まだ存在しないもの)
cli-sample-output = エクスポート先のファイル (省略時はエクスポートしません)
cli-completions = シェルの補完スクリプトを出力
cli-completions-shell = シェルの種類: { $values }
cli-man = マニュアルページを出力
cli-man-output = 全コマンドのページを保存するフォルダー (省略時はメインのページを画面に出力)
cli-help = コマンドのヘルプを表示
cli-help-command = コマンド名

## ヘルプの例

cli-example-new = セッションを作成
cli-example-import = ドイツ語の記事をインポート
cli-example-tag = 名前リストをもとに候補を付ける
cli-example-export = 確定した言及をファイルにエクスポート

## マニュアルページ用

cli-exit-ok = 正常に終了
cli-exit-problems = 問題が見つかった
cli-exit-usage = 引数を解釈できなかった
cli-environment-language = メッセージとヘルプの言語 (オプションで指定しない場合)

## 解釈できない引数

cli-error-unknown-option = オプション「{ $option }」はここでは使えません
cli-error-unexpected-argument = 引数「{ $argument }」は余分です
cli-error-unknown-command = 「{ $word }」はコマンドでもセッションのフォルダーでもありません
cli-error-missing-arguments =
    { $count ->
        [1] 引数が足りません: { $arguments }
       *[other] 引数が { $count } 個足りません: { $arguments }
    }
cli-error-missing-command = コマンドを指定してください
cli-error-missing-value = 値を指定してください: { $argument }
cli-error-invalid-value = 「{ $value }」は { $argument } に指定できません
cli-error-possible-values = 指定できる値: { $values }
cli-error-not-a-count = 「{ $value }」は { $argument } に指定できません。1 以上の整数を指定してください
cli-error-superfluous-value = { $option } に値「{ $value }」は指定できません
cli-error-conflict = { $argument } と { $other } は同時に指定できません。どちらか一方にしてください
cli-error-repeated = { $argument } が複数回指定されています。1 回だけ指定してください
cli-error-not-unicode = Unicode として正しくない引数があります (パス以外では使えません)
cli-error-other = 引数を解釈できませんでした
cli-error-did-you-mean = 「{ $suggestion }」ではありませんか？
cli-error-see-help = { $command } で使い方を表示できます

cli-no-display = 画面がないためウィンドウを開けません。ウィンドウなしで表示できる内容を示します
cli-no-window = ウィンドウを開けませんでした ({ $why })。ウィンドウなしで表示できる内容を示します

## 名前の照合の測定

cli-names-match = 別の文字体系での表記から名前をどれだけ見つけられるかを測定
cli-names-match-pairs = 表記の組: 1 行に 1 組、別の文字体系での表記、タブ、ラテン文字での表記の順
cli-names-match-first = 調べる組の数 (省略時は { $count })
cli-names-match-ranks = 名前ごとにラテン文字表記の順位を表示
