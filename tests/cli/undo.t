# A mistake is undone by an event that makes the fold pass over another; both stay visible.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|     11  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|     12  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
$ vulnctl undo 11
! vulnctl: 取り消す理由を --because で記録してください
? 2
$ vulnctl --lang en undo 11
! vulnctl: say why with --because; it is kept
? 2
$ vulnctl undo 11 --because 通知を取りやめたため
! vulnctl: 事象 11 を取り消すと、その後の事象 12（case.forwarded）が成り立ちません
!   新しいものから順に取り消してください
? 4
$ vulnctl --lang en undo 11 --because again
! vulnctl: without event 11, event 12 (case.forwarded) would not have been legal
!   undo the newest one first
? 4
$ vulnctl undo 12 --because 戻す
| 事象 12 を取り消しました（事象 13 として記録）: JPCERT/CCに通知した
$ vulnctl --lang en show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| kind              software product
| state             accepted
|
| Report
| report            R-2019-00001
| received          2019-06-03
| accepted          2019-06-03
| finder            見本 太郎 (個人)
| contact           taro.mihon@example.org
| consents          name told yes / direct contact no / name published yes
| product           SampleNet ホームルータ SN-1200
| version           ファームウエア 1.0.8 およびそれ以前
| made by           サンプルネット株式会社
|                   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で
|                   販売）
| weakness          OSコマンドインジェクション
| circumstances     自宅で使用しているルータの管理画面の動作を調べていたところ、
|                   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|                   コマンドとして解釈されていることに気付きました。
|                   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|                   確認したところ、同じ挙動でした。
| environment       SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|                   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|                   接続した端末: Windows 10、Firefox 67
|                   いずれも自宅内の、インターネットから切り離したネットワークで確
|                   認しました。
| procedure         1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|                   2. 「診断」メニューの「疎通確認」を開く。
|                   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|                        127.0.0.1;id
|                   4. 表示された結果の画面を確認する。
| outcome           疎通確認の結果に続いて、id コマンドの出力
|                     uid=0(root) gid=0(root)
|                   が表示されました。任意のOSコマンドを管理者権限で実行できます。
| reason            管理画面にログインできる利用者であれば、機器が本来提供していな
|                   い
|                   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|                   初期値のまま使われていることが多く、設定の変更や、他の機器への
|                   攻撃の踏み台として悪用されるおそれがあります。
| evidence          画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提
|                   出できます。
| reported to       製品開発者を含め、他の組織には届け出ていません。
|                   製品開発者との調整は IPA にお願いします。
$ vulnctl --lang en log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         the software product report R-2019-00001 was received
|      3  2019-06-03  C-2019-00001  sato
|         the finder of R-2019-00001 was recorded
|     11  2019-06-03  C-2019-00001  sato
|         the report was accepted and the finder told
|     12  2019-06-03  C-2019-00001  sato (undone)
|         the information was passed to JPCERT/CC
|     13  2019-06-03  C-2019-00001  sato
|         event 12 was undone: 戻す
$ vulnctl forward C-2019-00001 > setup.txt

# What follows must stay legal; what has left the house is corrected, not undone.
$ vulnctl undo 10 --because 誤り
| 事象 10 を取り消しました（事象 15 として記録）: ウェブサイト運営者「見本商店株式
| 会社」を登録した
$ vulnctl --lang en undo 10 --because mistake
! vulnctl: event 10 was undone already
? 4
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --apply > setup.txt
$ vulnctl undo 15 --because 誤り
! vulnctl: 事象 15（event.undone）は取り消せません。新しい記録により訂正します
? 4
$ vulnctl --lang en undo 15 --because mistake --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 4,
!     "meaning": "refused by a rule",
!     "message": "event 15 (event.undone) is not undone: it is corrected by a new event"
!   }
! }
? 4
$ vulnctl undo 7 --because 誤って登録
| 事象 7 を取り消しました（事象 18 として記録）: 届出 R-2019-00003 の発見者を記録
| した
$ vulnctl undo 1 --because 最初から
! vulnctl: 事象 1（office.opened）は取り消せません。新しい記録により訂正します
? 4
$ vulnctl undo 99 --because 誤り
! vulnctl: 事象 99 はありません
!   vulnctl log で番号を確認できます
? 3
$ vulnctl --lang en undo nothing --because mistake
! vulnctl: 'nothing' is not an event's number
? 2

# Undoing the only attempt takes the first-contact date with it.
$ vulnctl undo 16 --because 実際には連絡していない --json
| {
|   "kind": "undone",
|   "version": 1,
|   "data": {
|     "undone": 16,
|     "event": 19,
|     "subject": "C-2019-00001"
|   }
| }
$ vulnctl --lang en why C-2019-00001
| C-2019-00001 has been at 'forwarded to JPCERT/CC' since 2019-06-03.
|   2019-06-03  the information was passed to JPCERT/CC
|   IPA promptly passes accepted information to JPCERT/CC
|   edition 12, IV.3.(1)4) [product.forward]
|
| Waiting for
|   JPCERT/CC: to contact the developer
|
| What may be done next
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPA may put questions to the finder once the report is accepted
|       [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPA may exchange information with the finder about the report [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl end C-2019-00001 not-information --reason TEXT
|       handling may stop when it is no vulnerability-related information
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00001 out-of-scope --reason TEXT
|       handling may stop when it is outside the scope [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00001 small-effect --reason TEXT
|       handling may stop when the effect is small [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00001 known --reason TEXT
|       handling may stop when it is known and published already [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00001 all-users-told --reason TEXT
|       publication may be dropped when the developer tells all its users
|       [IV.4.4)(オ)]
# The report itself, registered twice: the case is void and its number is not given again.
$ vulnctl intake office/report-shop.txt > setup.txt
$ vulnctl log --last 2
|     20  2019-06-03  C-2019-00004  sato
|         ウェブサイトの届出 R-2019-00004 を受け付けた
|     21  2019-06-03  C-2019-00004  sato
|         届出 R-2019-00004 の発見者を記録した
$ vulnctl undo 17 --because 送っていない
| 事象 17 を取り消しました（事象 22 として記録）: 製品開発者宛ての文書「opening」
| を作成した（サンプルネット株式会社）
$ vulnctl undo 20 --because 二重に登録した
| 事象 20 を取り消しました（事象 23 として記録）: ウェブサイトの届出 R-2019-00004
| を受け付けた
$ vulnctl list --all
| 案件          受付日      状態               題名
| C-2019-00001  2019-06-03  JPCERT/CC通知済み  SampleNet ホームルータ SN-1200 / O…
| C-2019-00002  2019-06-03  届出受付           架空文書ビューア / バッファオーバ…
| C-2019-00003  2019-06-03  届出受付           見本商店オンラインショップ（運営者…
$ vulnctl --lang en show C-2019-00004
| C-2019-00004  
|
| kind              website
| state             void
$ vulnctl stats
| 届出の処理状況（2019-06-03 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    0
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      2
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 0%）
|
| ウェブサイト
| 届出合計                                      1
| 取扱い終了                                    0
|   修正完了                                    0
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      1
| （不受理を除く 1 件のうち修正完了は 0%）
$ vulnctl intake office/report-shop.txt
| office/report-shop.txt: C-2019-00005 を登録しました（届出 R-2019-00005、ウェブサ
| イト）
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 25 件）
| 控え: 25:<hash>
