# Cases, filtered; ended ones only when asked for.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl list
| 該当する案件はありません
$ vulnctl --lang en list
| no cases
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl reject C-2019-00003 --condition scope --reason 対象外 > setup.txt
$ vulnctl list
| 案件          受付日      状態      題名
| C-2019-00001  2019-06-03  届出受付  SampleNet ホームルータ SN-1200 / OSコマンド…
| C-2019-00002  2019-06-03  受理      架空文書ビューア / バッファオーバーフロー
$ vulnctl --lang en list --all
| case          received    state         title
| C-2019-00001  2019-06-03  received      SampleNet ホームルータ SN-1200 / OSコマ…
| C-2019-00002  2019-06-03  accepted      架空文書ビューア / バッファオーバーフロ…
| C-2019-00003  2019-06-03  not accepted  見本商店オンラインショップ（運営者：見…
$ vulnctl list --kind website --all
| 案件          受付日      状態    題名
| C-2019-00003  2019-06-03  不受理  見本商店オンラインショップ（運営者：見本商店…
$ vulnctl list --state accepted
| 案件          受付日      状態  題名
| C-2019-00002  2019-06-03  受理  架空文書ビューア / バッファオーバーフロー
$ vulnctl --lang en list --state not-accepted --json
| {
|   "kind": "case-list",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "id": "C-2019-00003",
|         "kind": "website",
|         "state": "not-accepted",
|         "ending": null,
|         "state_name": "not accepted",
|         "title": "見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング",
|         "edition": "12",
|         "assignee": null,
|         "received_on": "2019-06-03",
|         "first_contact_on": null,
|         "agreed_date": null,
|         "closed_on": "2019-06-03"
|       }
|     ]
|   }
| }
$ vulnctl list --as-of 2019-06-02
| 該当する案件はありません
$ vulnctl list --state sleeping
! vulnctl: 「sleeping」という状態はありません
!   次のいずれかを指定してください: received, asked, accepted, not-accepted, opened, forwarded, contacting, verifying, coordinating, scheduled, coordination-failed, published, ended, moved, notified, responding
? 2
$ vulnctl --lang en list --kind letter
! vulnctl: --kind: 'letter' is not known
!   give one of: product, website
? 2
$ vulnctl --lang en lsit
! vulnctl: there is no command 'lsit'
!   did you mean 'list'?
? 2
$ vulnctl lsit
! vulnctl: 「lsit」というコマンドはありません
!   「list」のことでしょうか
? 2
$ vulnctl frobnicate
! vulnctl: 「frobnicate」というコマンドはありません
!   vulnctl help でコマンドの一覧を確認できます
? 2
$ vulnctl --lang en --json frobnicate
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 2,
!     "meaning": "the command was called wrongly",
!     "message": "there is no command 'frobnicate'",
!     "hint": "vulnctl help lists the commands"
!   }
! }
? 2
$ vulnctl list extra
! vulnctl: 「extra」は list の引数ではありません
!   vulnctl help list で使い方を確認できます
? 2
$ vulnctl --lang en list --knid website
! vulnctl: '--knid' is not an argument of list
!   did you mean --kind?
? 2
$ vulnctl --lang fr list
! vulnctl: --lang takes ja or en
? 2
$ vulnctl
! 使い方: vulnctl コマンド [引数]
!
! 情報セキュリティ早期警戒パートナーシップの脆弱性関連情報取扱いを記録し、支援します。
!
!   init       台帳を新しく作成する
!   intake     届出を読み取り、案件として登録する
!   ask        不明点を発見者に問い合わせる
!   accept     届出を受理する
!   reject     届出を不受理とする
!   forward    受理した届出をJPCERT/CCに通知する
!   party      関係者の名簿を管理する
!   notify     文書を作成・送付し、連絡を記録する
!   reply      関係者からの連絡を記録する
!   schedule   製品開発者と合意した公表日を記録する
!   assess     影響度の事実を記録し、優先対応・通常の対応・簡易な対応を提案する
!   eol        サポート終了製品の事実を記録し、取扱いの分類（A～E）を示す
!   link       案件どうしを関連付ける
!   merge      同じ脆弱性の案件を一つにまとめる
!   split      届出を新しい案件に分ける、または種別を改める
!   assign     案件の担当者を決める
!   end        取扱いを終了する
!   reopen     終了した取扱いを再開する
!   export     案件の情報を、提供先ごとに見せてよい範囲で書き出す
!   publish    公表文を作成、確認し、公表する
!   validate   公表文の原稿とCSAFの文書を、台帳なしで確認する
!   escalate   期日と目安を確認する。連絡不能、調整不能、公表判定の手続きを記録する
!   stats      届出の処理状況を集計する
!   list       案件を一覧する
!   show       案件を表示する
!   log        記録された事象を古い順に表示する
!   why        現在の状態の根拠と、次に可能な手続きを示す
!   rules      規則とその根拠を示す。ガイドラインの版を追加し、案件に適用する
!   undo       誤った記録を取り消す（記録は残る）
!   fsck       台帳に異常がないか確認する
!   help       使い方を表示する
!
! vulnctl help コマンド名 で、それぞれの使い方を表示します。
? 2
$ vulnctl --lang en --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 2,
!     "meaning": "the command was called wrongly",
!     "message": "no command was given",
!     "hint": "vulnctl help lists the commands"
!   }
! }
? 2
