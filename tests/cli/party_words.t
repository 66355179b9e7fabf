# What is typed for the directory: trimmed, of one line where a letter has one, and nothing that is passed over.
@ 2019-06-03
$ vulnctl init --contact '電話 03-0000-0000'
! vulnctl: --contact に制御文字は使えません
? 2
$ vulnctl --lang en init --name '例示	機関'
! vulnctl: --name cannot hold line breaks or control characters
? 2
$ vulnctl init --contact '   '
! vulnctl: --contact は空にできません
? 2
$ vulnctl init --contact '  desk@example.org  ' --json
| {
|   "kind": "office",
|   "version": 1,
|   "data": {
|     "store": "vulnctl.db",
|     "name": "IPA・JPCERT/CC",
|     "contact": "desk@example.org",
|     "plays": [
|       "ipa",
|       "jpcert"
|     ]
|   }
| }
$ vulnctl party add --role developer --name '   '
! vulnctl: --name は空にできません
? 2
$ vulnctl party add --role developer --name ' 例示ソフト株式会社　' --person '  佐藤 ' --mail ' psirt@soft.example.jp ' --promised 'inside= 2019-04-01 '
| P-2019-00001 を登録しました: 例示ソフト株式会社
$ vulnctl party show P-2019-00001
| P-2019-00001  例示ソフト株式会社
| 役割              製品開発者
| 文書の言語        ja
| 担当者            佐藤
| 電子メール        psirt@soft.example.jp
| 秘密保持の条件    2019-04-01  事業者の内部で秘密情報管理を徹底すること
$ vulnctl --lang en party add --role developer --name '例示	ソフト'
! vulnctl: --name cannot hold line breaks or control characters
? 2
$ vulnctl party set P-2019-00001 --person '佐藤[31m'
! vulnctl: --person に改行や制御文字は使えません
? 2
$ vulnctl party set P-2019-00001 --phone '03-0000-0001	03-0000-0002'
! vulnctl: --phone に改行や制御文字は使えません
? 2
$ vulnctl --lang en party set P-2019-00001 --note 'a'
! vulnctl: --note cannot hold control characters
? 2
$ vulnctl --lang en party set P-2019-00001 --name '　'
! vulnctl: --name cannot be empty
? 2
# In a table too.
$ vulnctl party import office/directory-lines.csv
| office/directory-lines.csv:2: 不可  name に改行や制御文字は使えません
| office/directory-lines.csv:4: 不可  person に改行や制御文字は使えません
| office/directory-lines.csv:5: 登録 P-2019-00002 例示電機
? 1
# A word that the action does not take was meant for something.
$ vulnctl party export directory.csv
! vulnctl: party export に「directory.csv」は指定できません
!   party export: 標準出力への書出し（> FILE で保存）。指定できるもの: --role --stale --yaml
? 2
$ vulnctl --lang en party export directory.csv
! vulnctl: party export takes no 'directory.csv'
!   party export: a table to standard output (> FILE); takes: --role --stale --yaml
? 2
$ vulnctl party list 例示ソフト株式会社
! vulnctl: party list に「例示ソフト株式会社」は指定できません
!   party list: 一覧。指定できるもの: --role --stale
? 2
$ vulnctl --lang en party add 例示電機株式会社 --role developer --name 例示電機株式会社
! vulnctl: party add takes no '例示電機株式会社'
!   party add: a new one; takes: --role --name --name-en --language --mail --phone --post --fax --form --via --person --registration --direct-reports --fingerprint --sector --government --promised --note
? 2
$ vulnctl party check P-2019-00001 --mail info@soft.example.jp
! vulnctl: party check に --mail は指定できません
!   party check: 連絡先の確認。指定できるもの: PARTY
? 2
$ vulnctl --lang en party list --name 例示
! vulnctl: party list takes no --name
!   party list: all of them; takes: --role --stale
? 2
$ vulnctl party import office/directory-head.csv --into P-2019-00001
! vulnctl: party import に --into は指定できません
!   party import: ファイルの取込み。指定できるもの: PARTY --check
? 2
# The name of another is not taken by a change either.
$ vulnctl party add --role operator --name 見本商店株式会社 > setup.txt
$ vulnctl party add --role operator --name 例示ソフト株式会社 > setup.txt
$ vulnctl party set P-2019-00004 --role developer
! vulnctl: 同じ名称の P-2019-00001 が登録されています
!   別の関係者である場合は、--because で理由を記録してください
? 4
$ vulnctl --lang en party set P-2019-00002 --name ' 例示ソフト株式会社'
! vulnctl: P-2019-00001 has the same name
!   if it is another party, say why with --because
? 4
$ vulnctl party set P-2019-00002 --name 例示ソフト株式会社 --because 同名の別法人である
| P-2019-00002 の登録を改めました
$ vulnctl party set P-2019-00002 --person 鈴木
| P-2019-00002 の登録を改めました
# A table that is none, one without rows, and one of another store.
$ vulnctl party import office/directory-quotes.csv
! vulnctl: office/directory-quotes.csv:2: CSVとして読み取れません（引用符の対応が正しくありません）
!   引用符で始まるセルは引用符で閉じ、セルの中の引用符は2つ重ねてください
? 6
$ vulnctl party import office/directory-empty.csv
! vulnctl: office/directory-empty.csv: 見出しの行がありません（表が空です）
!   1行目に role,name,mail のように列の名前を書いてください
? 6
$ vulnctl party import office/directory-head.csv
| office/directory-head.csv に関係者の行はありません
$ vulnctl --lang en party import office/directory-head.csv --check
| office/directory-head.csv holds no rows
| (nothing was taken yet)
$ vulnctl party import office/directory-other.csv
| office/directory-other.csv:2: 不可  関係者 P-2018-00007 はこの台帳にありません。
| 新たに登録する行は、id を空にしてください
? 1
