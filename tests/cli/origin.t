# Cases that do not begin with a finder's report: a developer's report on its own product, another coordinator's, and direct word.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl party add --role developer --name 例示ソフト株式会社 > setup.txt
$ vulnctl intake forms/report.yaml --developer 例示ソフト株式会社
| forms/report.yaml: C-2019-00001 を登録しました（届出 R-2019-00001、ソフトウエア
| 製品）
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001
| C-2019-00001: JPCERT/CCに通知しました
|   状態              対策・公表日の調整中
# No first-contact date and no 45 days: the time is settled with the developer beforehand (IV.6).
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-03 から「対策・公表日の調整中」です。
|   2019-06-03  JPCERT/CCに通知した
|   IPAは、受理した脆弱性関連情報を速やかにJPCERT/CCに通知する
|   ガイドライン第12版 IV.3.(1)4) [product.forward]
|
| 待っているもの
|   例示ソフト株式会社からの応答
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter reminder
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl publish C-2019-00001 DRAFT --approve --as NAME
|       公表する者とは別の者が、公表の原稿を確認し、承認する [規定なし]
|   $ vulnctl end C-2019-00001 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめることがある
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00001 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめることがある [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00001 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめることがある [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00001 known --reason TEXT
|       既知であり、かつ公表されている場合、処理を取りやめることがある
|       [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00001 all-users-told --reason TEXT
|       製品開発者がすべての製品利用者に通知する場合、公表を取りやめることがある
|       [IV.4.4)(オ)]
|   $ vulnctl end C-2019-00001 not-affected --reason TEXT
|       製品開発者から影響がないとの連絡を受けた場合、公表を取りやめることがある
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00001 individual --reason TEXT
|       公表を取りやめ、製品開発者が個別に対応して取扱いを終了することがある [2019
|       年度研究会報告書 図1-2]
|   $ vulnctl schedule C-2019-00001 --date DAY
|       製品開発者自身の届出では、公表する時期について製品開発者と事前に調整する
|       [IV.6.2)]
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result reached
| C-2019-00001: 例示ソフト株式会社への連絡を記録しました
|   状態              対策・公表日の調整中
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-06-20
| C-2019-00001: 公表日を 2019-06-20 に決定しました。連絡すべき相手: IPA、例示ソフ
| ト株式会社。文書は vulnctl notify C-2019-00001 ipa --letter date --to ADDRESS と
| vulnctl notify C-2019-00001 --all --letter date で、問い合わせのあった発見者には
| vulnctl notify C-2019-00001 finder --letter date で作成します
|   状態              公表日決定
$ vulnctl show C-2019-00001
| C-2019-00001  例示ファイル共有ソフトにおけるディレクトリ・トラバーサル
|
| 種別              ソフトウエア製品
| 状態              公表日決定
| 端緒              自社製品の届出
| 対策方法の作成    2019-06-03
| 公表日            2019-06-20（2019-06-03 に決定）
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 受理日            2019-06-03
| 発見者            試験 五郎 (例示大学)
| 連絡先            goro@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可 / 公表 可
| 製品              例示ファイル共有ソフト
| バージョン        1.10
| 製品開発者        例示ソフト株式会社
| 脆弱性の種類      ディレクトリ・トラバーサル
| 発見の経緯        社内の検証で見つけました。
| 確認環境          Debian 12
| 手順              1. 共有フォルダーを開く。
|                   2. 名前に「../」を含むファイルを送る。
| 結果              共有フォルダーの外にファイルが作成されました。
| 判断の理由        利用者の許可なく任意の場所にファイルを書き込めるため
| 証拠              ログがあります。
| 他組織への届出    ありません
|
| 製品開発者
| 名称              例示ソフト株式会社 (P-2019-00001)
| 自社製品の届出    この製品開発者による
| 経過              2019-06-03  例示ソフト株式会社に電話で連絡を試みた（連絡が取れ
|                   た）
| 経過              2019-06-03  例示ソフト株式会社から連絡があった（対策方法を作成
|                   済み）
|
| 期日と目安
| 2019-06-20  決定した公表日 [定めた期日; あと17日; IV.4.3)]
# Neither IPA nor acceptance for what did not come to the Partnership; the coordinator's own policy.
$ vulnctl intake forms/flaw.yaml --origin overseas --source 'CERT/CC VU#000000'
| forms/flaw.yaml: C-2019-00002 を開始しました（届出によらない案件）
$ vulnctl accept C-2019-00002
! vulnctl: C-2019-00002: この手続きはできません（「海外の調整機関」による案件では行わない手続きです）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.accept]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl notify C-2019-00002 finder --letter accepted
! vulnctl: C-2019-00002 には届出がなく、発見者もいません
? 2
$ vulnctl notify C-2019-00002 P-2019-00001 --by phone --result reached > setup.txt
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl why C-2019-00002 --lang en
| C-2019-00002 has been at 'contacting the developer' since 2019-06-03.
|   2019-06-03  例示ソフト株式会社 was tried by phone (reached)
|   without a report, under the coordinator's own policy: the developer is
|   identified and contacted
|   the guideline is silent; vulnctl's convention [product.direct.attempt]
|
| Waiting for
|   例示ソフト株式会社: an answer
|
| What may be done next
|   $ vulnctl publish C-2019-00002 DRAFT --approve --as NAME
|       somebody other than the one who publishes reads the draft and approves it
|       [guideline silent]
|   $ vulnctl notify C-2019-00002 P-2019-00001 --letter reminder
|       without a report, under the coordinator's own policy: the developer is
|       identified and contacted [guideline silent]
|   $ vulnctl notify C-2019-00002 PARTY --letter opening
|       without a report, under the coordinator's own policy: the developer is
|       identified and contacted [guideline silent]
|   $ vulnctl reply C-2019-00002 PARTY --stance STANCE
|       without a report, under the coordinator's own policy: the developer
|       reports [guideline silent]
|   $ vulnctl schedule C-2019-00002 --date DAY
|       without a report, under the coordinator's own policy: the publication date
|       is set [guideline silent]
|   $ vulnctl end C-2019-00002 not-affected --reason TEXT
|       without a report, under the coordinator's own policy: it ends as not
|       affected [guideline silent]
|   $ vulnctl end C-2019-00002 individual --reason TEXT
|       without a report, under the coordinator's own policy: it ends, handled
|       individually [guideline silent]
|   $ vulnctl end C-2019-00002 known --reason TEXT
|       without a report, under the coordinator's own policy: it ends as known
|       already [guideline silent]
$ vulnctl intake forms/flaw.yaml --origin finder
! vulnctl: --origin には overseas または direct を指定してください
? 2
$ vulnctl intake forms/flaw.yaml --origin direct --developer 例示ソフト株式会社
! vulnctl: --origin と --developer は一緒に指定できません
? 2
$ vulnctl list
| 案件          受付日      状態                題名
| C-2019-00001  2019-06-03  公表日決定          例示ファイル共有ソフトにおけるデ…
| C-2019-00002              製品開発者へ連絡中  例示ショップカートにおけるクロス…
# Only reports are counted.
$ vulnctl stats
| 届出の処理状況（2019-06-03 現在）
|
| ソフトウエア製品
| 届出合計                                      1
| 取扱い終了                                    0
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      1
|     うち 連絡不能開発者                       0
| （不受理を除く 1 件のうち公表済みは 0%）
|
| ウェブサイト
| 届出合計                                      0
| 取扱い終了                                    0
|   修正完了                                    0
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
$ vulnctl assign C-2019-00002 sato
| C-2019-00002: 担当者を sato としました
|   状態              製品開発者へ連絡中
$ vulnctl list --assigned sato
| 案件          受付日  状態                題名
| C-2019-00002          製品開発者へ連絡中  例示ショップカートにおけるクロスサイ…
$ vulnctl assign C-2019-00002
| C-2019-00002: 担当者を外しました
|   状態              製品開発者へ連絡中
$ vulnctl list --assigned sato
| 該当する案件はありません
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 13 件）
| 控え: 13:<hash>
