### ウィンドウのコマンド: メニュー、ボタン、コマンドパレットに表示する名前と、ツールヒント、ショートカット一覧、
### マニュアルに載せる説明文。「…」で終わる名前は、実行前に入力や選択を求めるもの

## グループ

group-session = セッション
group-edit = 編集
group-caret = カーソル
group-tag = タグ付け
group-mention = 言及
group-document = 文書
group-go = 移動
group-view = 表示
group-help = ヘルプ

## セッション

command-new-session = セッションを作成…
command-new-session-more = 専用のフォルダーに空のセッションを作成します
command-open-session = セッションを開く…
command-open-session-more = セッションをフォルダーから開き、前回の続きから作業します
command-open-sample = サンプルセッションを開く
command-open-sample-more = 付属のサンプル記事のセッションを開きます。操作を試すのに使えます
command-import = 文書をインポート…
command-import-more = 記事を文書として取り込みます。ほかのプログラムで付けたタグも取り込めます
command-tag-by-list = 名前リストでタグ付け…
command-tag-by-list-more = リスト (CSV の表) にある名前が現れる箇所すべてを候補として挙げ、エンティティにリンクします
command-suggest = 言及の候補を提案
command-suggest-more = このコンピューター上で、名前リスト、確定済みの名前、判断から学習した内容をもとに言及の候補を提案します
command-review-proposals = 候補をレビュー…
command-review-proposals-more = 未決の候補を名前ごとに、提案元とともに一覧表示し、確定または却下できます
command-names-lists = 名前リスト…
command-names-lists-more = セッションの名前リストと、提案に使うかどうか、その内容を表示します
command-save-entities = エンティティを名前リストとして保存…
command-save-entities-more = セッションのエンティティとその名前を、ほかでも読めるファイルに書き出します
command-duplicates = 同一の可能性があるエンティティ…
command-duplicates-more = 同一と思われるエンティティとその根拠を一覧表示し、統合するか別のままにするかを選べます
command-translate = サービスで翻訳…
command-translate-more = 設定して同意したサービスに分節を送り、返ってきた訳文を下書きとして残します
command-export = タグをエクスポート…
command-export-more = 文書と言及を、ほかのプログラムで読めるファイルに書き込みます
command-saved = 保存状態を表示
command-saved-more = すべてがディスクに保存された時刻を示します。変更は自動的に保存されます
command-rename-session = セッションの名前を変更…
command-rename-session-more = セッションのタイトルを変更します。フォルダーの名前は変わりません
command-scheme = ラベル体系を編集…
command-scheme-more = ラベル、関係の種類、文書ラベルの編集画面を開きます。適用する前に、既存の言及への影響を示します
command-close-session = セッションを閉じる
command-close-session-more = すべての変更を保存してからセッションを閉じます
command-quit = Glossator を終了
command-quit-more = すべての変更を保存してからセッションを閉じ、プログラムを終了します

## 編集

command-undo = 元に戻す
command-undo-more = 最後の変更を元に戻します。セッションを開く前の変更も元に戻せます
command-redo = やり直す
command-redo-more = 最後に元に戻した変更をやり直します
command-do-offered = 通知の提案を実行
command-do-offered-more = 表示中の通知のボタンの操作を実行します。たとえば、一緒にタグ付けした言及を削除します
command-copy = コピー
command-copy-more = 選択したテキストをクリップボードにコピーします
command-copy-tagged = タグ付きでコピー
command-copy-tagged-more = 選択したテキスト (選択していないときは文書全体) を、タグを書き込んでコピーします: [名前](企業: 名前)
command-select-all = すべて選択
command-select-all-more = 文書のテキスト全体を選択します
command-deselect = 選択を解除
command-deselect-more = 選択を解除します。テキストは変わりません
command-grow = 選択範囲を拡大
command-grow-more = カーソル位置の単語を選択し、続けて名前全体、文、段落、文書へと広げます
command-shrink = 選択範囲を縮小
command-shrink-more = 選択範囲を、1 段階広げる前に戻します

## カーソル

command-caret-left = カーソルを左へ移動
command-caret-left-more = カーソルを 1 文字左へ移動します
command-caret-right = カーソルを右へ移動
command-caret-right-more = カーソルを 1 文字右へ移動します
command-caret-word-left = カーソルを 1 単語左へ移動
command-caret-word-left-more = カーソルを左の単語へ移動します
command-caret-word-right = カーソルを 1 単語右へ移動
command-caret-word-right-more = カーソルを右の単語へ移動します
command-caret-line-up = カーソルを上へ移動
command-caret-line-up-more = カーソルを 1 行上へ移動します
command-caret-line-down = カーソルを下へ移動
command-caret-line-down-more = カーソルを 1 行下へ移動します
command-caret-line-start = カーソルを行頭へ移動
command-caret-line-start-more = カーソルを画面上の行の先頭へ移動します
command-caret-line-end = カーソルを行末へ移動
command-caret-line-end-more = カーソルを画面上の行の末尾へ移動します
command-caret-sentence-back = カーソルを 1 文前へ移動
command-caret-sentence-back-more = カーソルを今の文の先頭へ、続けて前の文の先頭へ移動します
command-caret-sentence-on = カーソルを 1 文後へ移動
command-caret-sentence-on-more = カーソルを次の文の先頭へ移動します
command-caret-paragraph-back = カーソルを 1 段落前へ移動
command-caret-paragraph-back-more = カーソルを今の段落の先頭へ、続けて前の段落の先頭へ移動します
command-caret-paragraph-on = カーソルを 1 段落後へ移動
command-caret-paragraph-on-more = カーソルを次の段落の先頭へ移動します
command-caret-page-up = カーソルを 1 ページ上へ移動
command-caret-page-up-more = カーソルを、一度に見える分だけ上へ移動します
command-caret-page-down = カーソルを 1 ページ下へ移動
command-caret-page-down-more = カーソルを、一度に見える分だけ下へ移動します
command-caret-text-start = カーソルを文書の先頭へ移動
command-caret-text-start-more = カーソルを文書の先頭へ移動します
command-caret-text-end = カーソルを文書の末尾へ移動
command-caret-text-end-more = カーソルを文書の末尾へ移動します

## タグ付け

command-tag = { $label }としてタグ付け
command-tag-number = ラベル { $number } でタグ付け
command-tag-more = 選択範囲にラベル体系の { $number } 番目のラベルでタグを付けるか、カーソル位置の言及をそのラベルに変更します
command-tag-beside = { $label }としてもタグ付け
command-tag-beside-number = ラベル { $number } でもタグ付け
command-tag-beside-more = すでにある言及を残したまま、同じ箇所にラベル体系の { $number } 番目のラベルの言及を追加します
command-tag-with = ラベルを探してタグ付け…
command-tag-with-more = 入力しながらラベルを名前または番号で探し、選択範囲にそのタグを付けます
command-arm = 先にラベルを選択…
command-arm-more = ラベルのキーを待ちます。以後、マウスで選択したテキストにはすぐに、キーボードで選択したテキストには確定時に、そのラベルのタグを付けます

## 言及

command-confirm = 言及を確定
command-confirm-more = カーソル位置の言及を正しいものとして確定し、エクスポートの対象にします
command-reject = 言及を却下
command-reject-more = カーソル位置の言及を誤りとして却下します。非表示になりエクスポートされませんが、記録は残ります
command-question = 言及を要確認にする
command-question-more = カーソル位置の言及を、あとで見直すものとして要確認にします
command-start-left = 言及の開始位置を左へ移動
command-start-left-more = カーソル位置の言及の開始位置を 1 文字左へ移動します
command-start-right = 言及の開始位置を右へ移動
command-start-right-more = カーソル位置の言及の開始位置を 1 文字右へ移動します
command-start-left-word = 言及の開始位置を 1 単語左へ移動
command-start-left-word-more = カーソル位置の言及の開始位置を 1 単語左へ移動します
command-start-right-word = 言及の開始位置を 1 単語右へ移動
command-start-right-word-more = カーソル位置の言及の開始位置を 1 単語右へ移動します
command-end-left = 言及の終了位置を左へ移動
command-end-left-more = カーソル位置の言及の終了位置を 1 文字左へ移動します
command-end-right = 言及の終了位置を右へ移動
command-end-right-more = カーソル位置の言及の終了位置を 1 文字右へ移動します
command-end-left-word = 言及の終了位置を 1 単語左へ移動
command-end-left-word-more = カーソル位置の言及の終了位置を 1 単語左へ移動します
command-end-right-word = 言及の終了位置を 1 単語右へ移動
command-end-right-word-more = カーソル位置の言及の終了位置を 1 単語右へ移動します
command-add-range = 選択範囲を言及に追加
command-add-range-more = 選択したテキストを、最後に選んだ言及の範囲に追加します。途中で途切れた名前に使います
command-remove-range = 範囲を言及から外す
command-remove-range-more = 複数の範囲からなる言及から、カーソル位置の範囲を外します
command-remove = 言及を削除
command-remove-more = カーソル位置の言及をテキストから完全に削除します。記録を残すには却下を使います
command-relabel = ラベルを変更…
command-relabel-more = カーソル位置の言及を、ラベル体系の別のラベルに変更します
command-link = エンティティにリンク…
command-link-more = カーソル位置の言及を、それが指すエンティティにリンクします。表記や言語が違っていてもかまいません
command-unlink = エンティティとのリンクを解除
command-unlink-more = カーソル位置の言及のリンクを解除します。言及とエンティティは残ります
command-new-entity = 言及からエンティティを作成
command-new-entity-more = カーソル位置の言及と同じ名前のエンティティを作成し、リンクします
command-spread = すべての出現箇所にタグ付け…
command-spread-more = カーソル位置の言及の名前をすべての文書から探し、選択した箇所にタグを付けます
command-note = メモを編集
command-note-more = カーソル位置の言及のメモを開き、書き込めるようにします
command-relate = ほかの言及と関係付ける…
command-relate-more = 選択中の言及と文書内のほかの言及との関係 (どの企業がどの企業を買収したかなど) を記録します
command-show-entity = エンティティを表示
command-show-entity-more = 選択中の言及のエンティティについて、名前、件数、関係、すべての言及を表示します
command-new-comment = コメントを追加…
command-new-comment-more = 選択範囲、カーソル位置の言及、または文書について、コメントや質問を書き込みます

## 文書

command-document-done = 文書を完了にする
command-document-done-more = 文書を完了にします。もう一度実行すると作業中に戻します
command-document-new = 文書を未着手にする
command-document-new-more = 文書をまだ作業していない状態にします
command-document-in-work = 文書を作業中にする
command-document-in-work-more = 文書を作業中の状態にします
command-document-reviewed = 文書をレビュー済みにする
command-document-reviewed-more = 文書をレビューが済んだ状態にします
command-document-details = 文書情報を表示
command-document-details-more = 文書のタイトル、媒体、著者、日付、言語を表示します
command-rename-document = 文書の名前を変更…
command-rename-document-more = 文書のタイトルを変更します。テキストは変わりません
command-update-document = ファイルから文書を更新…
command-update-document-more = テキストの新しい版を取り込み、言及を今の語句の位置に移します
command-encoding = 文字コードを変更…
command-encoding-more = 文字化けしているときに、文書のファイルを別の文字コードで読み直します
command-leave-out = 選択範囲を除外
command-leave-out-more = 選択した箇所を除外し、名前リストの対象から外します
command-restore = 除外を解除
command-restore-more = カーソル位置の除外箇所を、ふたたびテキストに含めます
command-remove-document = 文書を削除
command-remove-document-more = 文書とその言及をセッションから削除します。「元に戻す」でどちらも復元できます

## 移動

command-find = 文書内を検索
command-find-more = 文書内の語句を検索し、見つかった箇所すべてに印を付けます
command-find-next = 次の検索結果へ移動
command-find-next-more = 次の検索結果を選択します。最後の次は最初に戻ります
command-find-previous = 前の検索結果へ移動
command-find-previous-more = 前の検索結果を選択します。最初の前は最後に戻ります
command-next-document = 次の文書へ移動
command-next-document-more = 一覧にある次の文書を表示します
command-previous-document = 前の文書へ移動
command-previous-document-more = 一覧にある前の文書を表示します
command-next-mention = 次の言及へ移動
command-next-mention-more = 文書内の次の言及にカーソルを移します
command-previous-mention = 前の言及へ移動
command-previous-mention-more = 文書内の前の言及にカーソルを移します
command-next-proposal = 次の候補へ移動
command-next-proposal-more = 確定も却下もされていない次の言及に、文書内でカーソルを移します
command-next-name = 次の名前らしい語へ移動
command-next-name-more = まだタグのない、名前らしい語を選択します。この文書になければ次の文書を探します
command-previous-proposal = 前の候補へ移動
command-previous-proposal-more = 確定も却下もされていない前の言及に、文書内でカーソルを移します
command-next-pane = 次のペインへ移動
command-next-pane-more = キーボード操作の対象を、ウィンドウの次のペインに移します
command-previous-pane = 前のペインへ移動
command-previous-pane-more = キーボード操作の対象を、ウィンドウの前のペインに移します
command-reader = 閲覧ビューへ移動
command-reader-more = キーボード操作の対象をテキストに移します。ここではキー 1 つでラベルを付けられます
command-search-all = すべての文書を検索
command-search-all-more = すべての文書から、語句、正規表現、エンティティ、ラベル、状態に合う箇所を一覧表示します

## 表示

command-palette = コマンドパレットを開く
command-palette-more = どのコマンドも名前で探して実行できます
command-documents = 文書一覧の表示/非表示
command-documents-more = セッションの文書一覧をテキストの横に表示するか、隠してテキストを広く表示します
command-inspector = インスペクターの表示/非表示
command-inspector-more = カーソル位置の言及の詳細をテキストの横に表示するか、隠してテキストを広く表示します
command-history = 履歴を表示
command-history-more = いつ、だれが、何を変更したかを表示します
command-mention-table = 言及の表
command-mention-table-more = セッション内のすべての言及を一覧表示し、並べ替え、絞り込み、一括変更ができます
command-document-table = 文書の表
command-document-table-more = すべての文書を媒体、日付、状態、進み具合とともに一覧表示します
command-comments = コメントと質問
command-comments-more = コメントと質問を、未解決のものから順に一覧表示します
command-dock = 一覧の表示/非表示
command-dock-more = 本文の下の一覧を表示するか、隠します
command-split = 閲覧ビューを並べて開く
command-split-more = 文書を比べられるように、この閲覧ビューと並べてもう 1 つ開きます
command-close-reader = 閲覧ビューを閉じる
command-close-reader-more = この閲覧ビューだけを閉じます。文書はセッションに残ります
command-scroll-together = 閲覧ビューの連動スクロールの切り替え
command-scroll-together-more = ほかの閲覧ビューも本文の同じ割合の位置まで一緒にスクロールするか、それぞれ別々にスクロールします
command-rejected = 却下した言及の表示/非表示
command-rejected-more = 却下した言及をテキスト中に表示するか、隠します
command-chips = 本文中のラベルの表示/非表示
command-chips-more = テキスト中の言及にラベルの名前を添えるか、色だけで示します
command-relations = 本文中の関係の表示/非表示
command-relations-more = 本文に描く関係の線を、なし、選択中の言及のみ、ページ上のすべて、の順に切り替えます
command-larger = 文字を拡大
command-larger-more = 文字を 1 段階大きくします
command-smaller = 文字を縮小
command-smaller-more = 文字を 1 段階小さくします
command-theme = テーマを切り替え
command-theme-more = 明るいテーマと暗いテーマを切り替えます
command-settings = 設定を開く
command-settings-more = 言語、テーマ、閲覧ビュー、キーボードショートカットなどの設定を開きます

## ヘルプ

command-keys = キーボードショートカットを表示
command-keys-more = すべてのコマンドをキーボードショートカットとともに一覧表示します
command-problems = 問題を表示
command-problems-more = セッションにある問題とその場所を一覧表示します
command-diagnostics = 診断情報をコピー
command-diagnostics-more = 不具合の原因を調べるのに役立つ、プログラムとコンピューターの情報をコピーします
command-about = Glossator について
command-about-more = プログラムのバージョンとライセンスを表示します

## コマンドを実行できない理由と、その対処方法

why-not-no-session = セッションが開かれていません。先にセッションを開くか作成してください
why-not-loading = 文書を読み込んでいます。終わるまでお待ちください
why-not-read-only = セッションは読み取り専用で開いています。変更するには、ほかの場所で閉じてから開き直してください
why-not-no-document = 文書が開かれていません。一覧から選ぶか、インポートしてください
why-not-one-document = 文書はこれだけです。先に別の文書をインポートしてください
why-not-no-selection = 何も選択されていません。先にテキストを選択してください
why-not-nothing-to-tag = タグを付ける対象がありません。テキストを選択するか、言及をクリックしてください
why-not-no-mention = カーソル位置に言及がありません。言及をクリックするか、{ $action }ください
why-not-several-mentions = 複数の言及が選択されています。先にどれか 1 つをクリックしてください
why-not-no-mention-before = 選択範囲を追加する言及がありません。先に言及をクリックしてから、追加するテキストを選択してください
why-not-one-range = この言及の範囲は 1 つだけです。言及そのものを削除するには、{ $action }ください
wall-text-start = 文書の先頭です。言及をこれより前へは広げられません
wall-text-end = 文書の末尾です。言及をこれより後ろへは広げられません
wall-empty = これ以上縮めると何も残りません。言及を削除するには、{ $action }ください
wall-own-range = この言及の別の範囲があるため移動できません。その範囲を外すには、カーソルをそこに置き、{ $action }ください
range-covered = 選択範囲はすでにこの言及に含まれています。別のテキストを選択してください
why-not-not-linked = カーソル位置の言及はエンティティにリンクされていません。リンクするには、{ $action }ください
why-not-no-mentions-here = この文書にはまだ言及がありません。名前を選択してタグを付けてください
why-not-no-proposals-here = この文書に判断待ちの候補はありません。別の文書に進んでください
why-not-nothing-sought = まだ何も検索していません。文書内を検索するには、{ $action }ください
why-not-not-left-out = カーソル位置は除外箇所ではありません。先に除外箇所をクリックしてください
why-not-no-source = この文書の元のファイルはセッションに保存されていません。もう一度インポートしてください
why-not-nothing-to-undo = 元に戻す変更がありません。先に変更を行ってください
why-not-nothing-to-redo = やり直す変更がありません。先に変更を元に戻してください
why-not-nothing-offered = 提案はありません。ボタン付きの通知が表示されている間に使えます
why-not-no-label = ラベル体系に { $number } 番目のラベルはありません。すでにあるラベルを選ぶか、ラベル体系に追加してください
why-not-one-reader = 閲覧ビューはこれだけです。先に別の閲覧ビューを並べて開いてください
why-not-press = { $chord } を押して
why-not-choose = 「{ $command }」を選んで

## キーボードに印字されているキーの名前

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-escape = Esc
key-tab = Tab
key-backspace = Backspace
key-enter = Enter
key-space = Space
key-insert = Insert
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PageUp
key-page-down = PageDown

## 指定されたキーが存在しない場合

bad-chord-no-key = キーが指定されていません。最後にキーを書いてください (例: { $example })
bad-chord-unknown-key = キー「{ $name }」はありません。英字、数字、またはキーの名前を書いてください (例: { $example })
bad-chord-unknown-modifier = 修飾キー「{ $name }」はありません。{ $names }が使えます

## Parts of the window

command-merge-entity = エンティティを統合…
command-merge-entity-more = 同じものを指す別のエンティティを選び、1 つにまとめます
command-split-entity = エンティティを分割…
command-split-entity-more = 別のものを指す言及を選び、新しいエンティティにします
command-move-mentions = 言及を別のエンティティへ移動…
command-move-mentions-more = エンティティの言及を選び、既存のエンティティへ移します
command-delete-entity = エンティティを削除
command-delete-entity-more = エンティティを削除します。言及はリンクなしで残ります
command-scheme-ready = 付属のラベル体系から始める…
command-scheme-ready-more = 付属のラベル体系 (報道、CoNLL、HIPE、OntoNotes) を選べる状態で編集画面を開きます
command-scheme-load = ラベル体系を読み込む…
command-scheme-load-more = ファイルのラベル体系を編集画面に読み込みます。適用するまで何も変わりません
command-scheme-save = ラベル体系を保存…
command-scheme-save-more = セッションのラベル体系をファイルに書き出します
command-add-list = 名前リストを追加…
command-add-list-more = ファイルから名前リストを読み込み、内容を確認してセッションに追加します
command-switch-list = 名前リストのオン/オフ…
command-switch-list-more = セッションの名前リストを切り替えます。複数ある場合は一覧を開き、Space で切り替えます
command-switch-names = 確定した名前からの提案を切り替え
command-switch-names-more = このセッションで確定した名前から言及を提案するかどうかを切り替えます
command-switch-learned = 学習による提案を切り替え
command-switch-learned-more = 判断から学習した内容で言及を提案するかどうかを切り替えます
command-table-filter = 表を語句で絞り込む
command-table-filter-more = 表の行を絞り込む入力欄に移動します
command-table-choices = 表の絞り込み条件を選ぶ…
command-table-choices-more = ラベル、状態、言語などで表の行を絞り込む選択肢を開きます
command-table-columns = 表の列を選ぶ…
command-table-columns-more = 表に表示できる列の一覧を開きます
command-table-sort = 次の列で表を並べ替え
command-table-sort-more = 列の昇順、降順、次の列の順に表を並べ替えます
command-search-case = 検索で大文字と小文字を区別
command-search-case-more = 全文書の検索で大文字と小文字を区別するかどうかを切り替えます
command-search-words = 検索で単語全体のみ一致
command-search-words-more = 全文書の検索で単語全体だけを探すか、単語の一部も探すかを切り替えます
command-search-forms = 検索でアクセントを区別
command-search-forms-more = 検索でアクセントなどの表記を区別するかどうかを切り替えます
command-search-regex = 正規表現で検索
command-search-regex-more = 検索条件を正規表現として扱うかどうかを切り替えます
command-answer-comment = コメントに返信…
command-answer-comment-more = 一覧で選んだコメント、またはカーソル位置のコメントに返信します
command-resolve-comment = コメントを解決済みにする
command-resolve-comment-more = 一覧で選んだコメント、またはカーソル位置のコメントを解決済みにするか、未解決に戻します
why-not-no-entity = エンティティが選ばれていません。リンクのある言及に移動して{ $action }いただくか、インスペクターでエンティティを開いてください
why-not-one-entity = エンティティはこれだけです
why-not-no-lists = セッションに名前リストがありません。追加するには{ $action }ください
why-not-no-comment = コメントが選ばれていません。コメントの一覧を開くには{ $action }ください
