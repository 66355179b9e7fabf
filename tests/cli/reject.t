# A report that fails a condition is not accepted, with the condition and the reason.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp
| 台帳 vulnctl.db を作成しました（架空調整事務局）
$ vulnctl intake forms/gaps-product.txt
| forms/gaps-product.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフトウ
| エア製品）
| forms/gaps-product.txt: 警告: 記載がありません: 電子メールアドレス等の発見者の連絡先（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.contact]
|     根拠: ガイドライン第12版 IV.2.5)(イ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者の情報を製品開発者へ通知することの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.notify]
|     根拠: ガイドライン第12版 IV.2.5)(ウ)
| forms/gaps-product.txt: 警告: 記載がありません: 製品開発者から直接連絡を受けることの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.direct]
|     根拠: ガイドライン第12版 IV.2.5)(エ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者名の公表の可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した手順（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.procedure]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1
$ vulnctl intake office/report-shop.txt
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
@ 2019-06-05
$ vulnctl reject C-2019-00001 --condition items --reason '確認した環境と手順の記載がなく、お問い合わせにも回答をいただけませんでした。'
| C-2019-00001: 届出を不受理としました。文書は vulnctl notify C-2019-00001 finder
| --letter rejected で作成します
|   状態              不受理
$ vulnctl notify C-2019-00001 finder --letter rejected
| To: 
| Subject: 【C-2019-00001】脆弱性関連情報の届出不受理のご連絡
|
| 試験 二郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について内容を確認した結果、
| 不受理と判断しましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：例示メールサーバ / 認証の不備
|
| ■ 不受理の理由
|
| 満たされていない条件：必要な項目がすべて記載されていること
|
| 確認した環境と手順の記載がなく、お問い合わせにも回答をいただけませんで
| した。
|
| 不足している情報を補っていただける場合や、ご不明な点がある場合は、
| 取扱番号を添えてご連絡ください。
| ご協力に感謝いたします。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月5日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en reject C-2019-00002 --condition new --reason '運営者により修正済みであることを確認しました。' --json
| {
|   "kind": "recorded",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00002",
|     "event": 7,
|     "done": "the report is not accepted; vulnctl notify C-2019-00002 finder --letter rejected makes the letter",
|     "state": "not-accepted",
|     "state_name": "not accepted"
|   }
| }
$ vulnctl show C-2019-00001
| C-2019-00001  例示メールサーバ / 認証の不備
|
| 種別              ソフトウエア製品
| 状態              不受理
| 不受理の理由      確認した環境と手順の記載がなく、お問い合わせにも回答をいただけ
|                   ませんでした。
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 発見者            試験 二郎
| 発見者の意向      氏名等の通知 記載なし / 直接の連絡 記載なし / 公表 記載なし
| 製品              例示メールサーバ
| 脆弱性の種類      認証の不備
| 結果              パスワードなしでログインできました。
| 記載漏れ          電子メールアドレス等の発見者の連絡先
| 記載漏れ          発見者の情報を製品開発者へ通知することの可否
| 記載漏れ          製品開発者から直接連絡を受けることの可否
| 記載漏れ          発見者名の公表の可否
| 記載漏れ          脆弱性関連情報を確認した環境
| 記載漏れ          脆弱性関連情報を確認した手順
| 記載漏れ          他組織への届出の状況
$ vulnctl --lang en why C-2019-00002
| C-2019-00002 has been at 'not accepted' since 2019-06-05.
|   2019-06-05  the report was not accepted, for the condition 'it is not a
|   vulnerability already made public', and the finder told: 運営者により修正済み
|   であることを確認しました。
|   IPA does not accept a report that fails a condition and tells the finder the
|   reason
|   edition 12, V.3.2) [website.reject]
|
| What may be done next
|   $ vulnctl reply C-2019-00002 finder --text TEXT
|       IPA may exchange information with the finder about the report [V.3.6)]
|   $ vulnctl reopen C-2019-00002 --reason TEXT
|       the guideline does not say how handling that has ended is taken up again
|       [guideline silent]
$ vulnctl list
| 該当する案件はありません
$ vulnctl list --all
| 案件          受付日      状態    題名
| C-2019-00001  2019-06-03  不受理  例示メールサーバ / 認証の不備
| C-2019-00002  2019-06-03  不受理  見本商店オンラインショップ（運営者：見本商店…
$ vulnctl stats
| 届出の処理状況（2019-06-05 現在）
|
| ソフトウエア製品
| 届出合計                                      1
| 取扱い終了                                    1
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      1
|   区分の定めがない終了                        0
| 取扱い中                                      0
|     うち 連絡不能開発者                       0
|
| ウェブサイト
| 届出合計                                      1
| 取扱い終了                                    1
|   修正完了                                    0
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      1
|   区分の定めがない終了                        0
| 取扱い中                                      0

# It ends the matter, and wants both the condition and the reason.
$ vulnctl reject C-2019-00001 --condition items --reason 再度
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「不受理」です）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.reject]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl accept C-2019-00001
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「不受理」です）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.accept]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl intake office/report-viewer.txt
| office/report-viewer.txt: C-2019-00003 を登録しました（届出 R-2019-00003、ソフト
| ウエア製品）
$ vulnctl reject C-2019-00003 --condition spelling --reason 誤字
! vulnctl: 受理の条件「spelling」はありません
!   次のいずれかを指定してください: items, consistent, scope, vulnerability, new
? 2
$ vulnctl --lang en reject C-2019-00003 --condition spelling --reason 誤字
! vulnctl: there is no acceptance condition 'spelling'
!   give one of: items, consistent, scope, vulnerability, new
? 2
$ vulnctl reject C-2019-00003 --condition items
! vulnctl: --reason を指定してください
? 2
$ vulnctl reject C-2019-00003 --reason 理由
! vulnctl: --condition を指定してください
? 2
