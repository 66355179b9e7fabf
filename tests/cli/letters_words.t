# A letter's words fit its channel, what is known of its reader, and how the case came to its end.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt office/report-shop.txt office/report-viewer.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail a@example.jp --person '製品安全室 見本 花子' --registration general > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en 'Reiji Electric Co., Ltd.' --mail b@example.jp --post '東京都見本区例示1-2-3' --person '例示 次郎' --fingerprint 0123456789ABCDEF0123456789ABCDEF01234567 > setup.txt
$ vulnctl party add --role developer --name 'Kakuu Software Works' --language en --mail c@example.jp --post '1-2-3 Mihon, Tokyo' > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail d@example.jp --fax 03-0000-0199 > setup.txt

# The finder hears of the receipt until the report is accepted or not, and is asked for more only where something is missing.
$ vulnctl reject C-2019-00004 --condition vulnerability --reason 仕様のとおりの動作であり、脆弱性ではないため。 > setup.txt
$ vulnctl notify C-2019-00004 finder --letter rejected
| To: hanako.kamei@example.com
| Subject: 【C-2019-00004】脆弱性関連情報の届出不受理のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 仮名 花子 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について内容を確認した結果、
| 不受理と判断しましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00004
| 　届出番号：R-2019-00004
| 　題名　　：架空文書ビューア / バッファオーバーフロー
|
| ■ 不受理の理由
|
| 満たされていない条件：記載されている内容が脆弱性であること
|
| 仕様のとおりの動作であり、脆弱性ではないため。
|
| ご不明な点がある場合は、このメールへの返信にてご連絡ください。
| ご協力に感謝いたします。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en notify C-2019-00004 finder --letter rejected --compare
| Subject: 【C-2019-00004】脆弱性関連情  | Subject: [C-2019-00004] Your
| 報の届出不受理のご連絡                 | vulnerability report has not been
|                                        | accepted
| 仮名 花子 様                           |
|                                        | Dear 仮名 花子,
| 架空調整事務局です。                   |
| 届出いただいた脆弱性関連情報について内 | This is 架空調整事務局.
| 容を確認した結果、                     | We have examined your report and
| 不受理と判断しましたので、ご連絡いたし | decided not to accept it.
| ます。                                 |
|                                        |   Case:   C-2019-00004
| 　取扱番号：C-2019-00004               |   Report: R-2019-00004
| 　届出番号：R-2019-00004               | Title:  架空文書ビューア / バッファ
| 題名　　：架空文書ビューア / バッ      | オーバーフロー
| ファオーバーフロー                     |
|                                        | * The reason
| ■ 不受理の理由                         |
|                                        | The condition that is not met: what it
| 満たされていない条件：記載されている内 | describes is a vulnerability
| 容が脆弱性であること                   |
|                                        | 仕様のとおりの動作であり、脆弱性ではな
| 仕様のとおりの動作であり、脆弱性ではな | いため。
| いため。                               |
|                                        | If you have questions, please
| ご不明な点がある場合は、このメールへの | reply to this mail. Thank you for your
| 返信にてご連絡ください。               | cooperation.
| ご協力に感謝いたします。               |
|                                        | ----
| ----                                   | 架空調整事務局
| 架空調整事務局                         | desk@example.jp
| desk@example.jp                        | 3 June 2019
| 2019年6月3日                           |
$ vulnctl notify C-2019-00004 finder --letter received
! vulnctl: C-2019-00004: 文書「received」を作成できるのは、届出を受け付けてから、受理または不受理を決定するまでです
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.finder.received]
? 4
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl --lang en notify C-2019-00001 finder --letter received
! vulnctl: C-2019-00001: the letter 'received' is written once a report is received, until it is accepted or not
!   rule: the guideline is silent; vulnctl's convention [letter.finder.received]
? 4

# Nobody is asked where it stands, or for a date, before it was contacted.
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter progress
! vulnctl: C-2019-00001: 文書「progress」を作成できるのは、連絡してから、対応状況の報告を待つ間（公表後を含む）です
!   根拠: ガイドライン第12版 IV.4.7), IV.5.6) [letter.developer.progress]
? 4
$ vulnctl --lang en notify C-2019-00001 サンプルネット株式会社 --letter propose-date --date 2019-07-18
! vulnctl: C-2019-00001: the letter 'propose-date' is written once its reader was contacted, until publication or the end of handling
!   rule: edition 12, IV.4.3) [letter.developer.propose-date]
? 4

# A registered developer is not asked for its contact, and one with a key not for a key; one who is written to by post reads of no subject.
$ vulnctl notify C-2019-00001 サンプルネット株式会社 例示電機株式会社 --letter opening
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報に関する連絡窓口の確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| 製品安全室 見本 花子 様
|
| 架空調整事務局です。
|
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報について、製品開発者との調整を行って
| います。このたび、開発または提供されている製品に関する届出が
| ありましたので、ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
|
| 届出の詳細は、ご返信を確認したうえで安全な方法でお伝えします。
| 本連絡には記載していません。
|
| ■ お願い
|
| 1. ご担当の方や連絡先に変更がある場合は、お知らせください。
| 2. 本件について、第三者への開示はお控えください。
| 3. 電子メールの暗号化に使用する公開鍵をお持ちの場合は、あわせて
|    お送りください。
|
| 本連絡を受け取られましたら、まずはその旨をお知らせくださいます
| ようお願いいたします。本件についてご連絡いただく際は、件名に
| 取扱番号を記載してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: b@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報に関する連絡窓口の確認のお願い
| 暗号化: 0123456789ABCDEF0123456789ABCDEF01234567
|
| 例示電機株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
|
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報について、製品開発者との調整を行って
| います。このたび、開発または提供されている製品に関する届出が
| ありましたので、ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
|
| 届出の詳細は、ご返信を確認したうえで安全な方法でお伝えします。
| 本連絡には記載していません。
|
| ■ お願い
|
| 1. ご担当の方や連絡先に変更がある場合は、お知らせください。
| 2. 本件について、第三者への開示はお控えください。
|
| 本連絡を受け取られましたら、まずはその旨をお知らせくださいます
| ようお願いいたします。本件についてご連絡いただく際は、件名に
| 取扱番号を記載してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter opening --by post
| To: 東京都見本区例示1-2-3
| Subject: 【C-2019-00001】脆弱性関連情報に関する連絡窓口の確認のお願い
|
| 例示電機株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
|
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報について、製品開発者との調整を行って
| います。このたび、開発または提供されている製品に関する届出が
| ありましたので、ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
|
| 届出の詳細は、ご返信を確認したうえで安全な方法でお伝えします。
| 本連絡には記載していません。
|
| ■ お願い
|
| 1. ご担当の方や連絡先に変更がある場合は、お知らせください。
| 2. 本件について、第三者への開示はお控えください。
|
| 本連絡を受け取られましたら、まずはその旨をお知らせくださいます
| ようお願いいたします。ご連絡いただく際は、取扱番号を記載して
| ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter opening --by post
| To: 1-2-3 Mihon, Tokyo
| Subject: [C-2019-00001] Request for your contact for vulnerability information
|
| Dear Kakuu Software Works,
|
| This is 架空調整事務局.
|
| Under the Information Security Early Warning Partnership Guideline,
| we coordinate reported vulnerabilities with the developers of
| products. We write because a report has been made that concerns a
| product which you develop or provide.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|
| The details will be given in a secure way, once we know your contact.
| They are not in this letter.
|
| * Our request
|
| 1. Please tell us your contact for vulnerability information (name,
|    mail address, telephone number).
| 2. Please do not disclose this matter to third parties.
| 3. If you have a public key for encrypting mail, please send it too.
|
| Please tell us first that you have received this letter. When you
| write to us about it, please name the case.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）

# The operator's three months are a guide. Where handling ends by a fix it is thanked; elsewhere the flaw may still be there.
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter details --by fax --sent > setup.txt
$ vulnctl notify C-2019-00003 見本商店株式会社 --letter details --by fax --sent > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter details --compare
| Subject: 【C-2019-00002】発見された脆  | Subject: [C-2019-00002] Notice of a
| 弱性の通知                             | vulnerability that was found
|                                        |
| 見本商店株式会社                       | Dear 見本商店株式会社,
| ご担当者様                             |
|                                        | This is 架空調整事務局.
| 架空調整事務局です。                   | Under the Information Security Early
| 「情報セキュリティ早期警戒パートナー   | Warning Partnership Guideline, we
| シップガイドライン」に基づき、         | notify you of a vulnerability reported
| 運営されているウェブサイトについて届出 | in a website which you operate.
| のあった脆弱性関連情報を通知           |
| いたします。                           |   Case:    C-2019-00002
|                                        | Website: 見本商店オンラインショップ
| 　取扱番号：C-2019-00002               | （運営者：見本商店株式会社）
| 対象サイト：見本商店オンラインショッ   | URL:
| プ（運営者：見本商店株式会社）         | https://shop.example.jp/search
| URL 　　：                             |
| https://shop.example.jp/search         | * Kind of vulnerability
|                                        |
| ■ 脆弱性の種類                         | クロスサイト・スクリプティング
|                                        |
| クロスサイト・スクリプティング         | * Why it is thought to be a
|                                        | vulnerability
| ■ 脆弱性であると判断した理由           |
|                                        | 検索の文字列がエスケープされずに画面に
| 検索の文字列がエスケープされずに画面に | 出力されており、細工した
| 出力されており、細工した               | リンクを開いた人のブラウザ上で、任意の
| リンクを開いた人のブラウザ上で、任意の | スクリプトを実行できるためです。
| スクリプトを実行できるためです。       | ログイン中の利用者の情報が盗まれるおそ
| ログイン中の利用者の情報が盗まれるおそ | れがあります。
| れがあります。                         |
|                                        | * Environment
| ■ 確認環境                             |
|                                        | Windows 10 上の Firefox 67 および
| Windows 10 上の Firefox 67 および      | Chrome 75
| Chrome 75                              |
|                                        | * Procedure
| ■ 再現手順                             |
|                                        | (ア) https://shop.example.jp/search を
| (ア) https://shop.example.jp/search を | 開く。
| 開く。                                 | (イ) 検索欄に次の文字列を入力し、「検
| (イ) 検索欄に次の文字列を入力し、「検  | 索」を押す。
| 索」を押す。                           | 　　"><s>test</s>
| 　　"><s>test</s>                      | (ウ) 検索結果の画面を確認する。
| (ウ) 検索結果の画面を確認する。        |
|                                        | * Outcome
| ■ 結果                                 |
|                                        | 検索欄の下に、取り消し線の付いた
| 検索欄の下に、取り消し線の付いた       | 「test」が表示されました。
| 「test」が表示されました。             | 入力した文字列が、HTMLのタグとして解釈
| 入力した文字列が、HTMLのタグとして解釈 | されています。
| されています。                         |
|                                        | * Evidence
| ■ 証拠                                 |
|                                        | 検索結果の画面キャプチャがあります。ス
| 検索結果の画面キャプチャがあります。ス | クリプトの実行や、他人の
| クリプトの実行や、他人の               | 情報の取得は行っていません。
| 情報の取得は行っていません。           |
|                                        | * The finder
| ■ 発見者について                       |
|                                        | The vulnerability was found by:
| 本件の発見者は次のとおりです。         |   Name:        試験 一郎
| 　氏名　　：試験 一郎                  |   Affiliation: 例示大学 情報学部
| 　所属　　：例示大学 情報学部          | Please put any question to the finder
| 発見者への確認が必要な場合は、当方を通 | through us.
| じてお尋ねください。                   |
|                                        | * Our request
| ■ お願い                               |
|                                        | 1. Please verify the vulnerability,
| 1. 脆弱性の内容を検証し、影響を把握し  | see how far its effect goes, and
| たうえで、必要な修正を行って           |    fix it as necessary.
|    ください。                          | 2. Please report the result of your
| 2. 検証の結果と、修正した場合はその旨  | verification and, when it is
| をご報告ください。                     |    fixed, that it is.
| ご報告の時期は、ガイドラインの定め     | The guideline's guide for the
| る3か月以内（2019年9月3日              | report is within three months, that
|    まで）を目処とします。              |    is until 3 September 2019.
| 3. 修正に時間を要する場合や、再現する  | 3. If fixing it takes time, or you
| 状況を特定できない場合は、             | cannot reproduce it, please tell
|    その旨をお知らせください。          |    us.
|                                        |
| 通知した情報は、脆弱性が修正されるまで | Until the vulnerability is fixed,
| の間、第三者に漏えいしない             | please keep this information so that
| よう適切に管理してください。           | it does not leak to third parties.
|                                        |
| ----                                   | ----
| 架空調整事務局                         | 架空調整事務局
| desk@example.jp                        | desk@example.jp
| 2019年6月3日                           | 3 June 2019
$ vulnctl reply C-2019-00002 見本商店株式会社 --stance fixed > setup.txt
$ vulnctl --lang en why C-2019-00002
| C-2019-00002 has been at 'operator responding' since 2019-06-03.
|   2019-06-03  見本商店株式会社 replied (fixed)
|   the operator reports its verification and its fix to IPA
|   edition 12, V.4.1) [website.reply]
|
| Waiting for
|   IPA: to tell the finder of the fix and end the handling (V.3.10))
|
| What may be done next
|   $ vulnctl ask C-2019-00002 --points TEXT
|       IPA may put questions to the finder even once the report is accepted
|       [V.3.6)]
|   $ vulnctl reply C-2019-00002 finder --text TEXT
|       IPA may exchange information with the finder about the report [V.3.6)]
|   $ vulnctl end C-2019-00002 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl reply C-2019-00002 PARTY --stance STANCE
|       the operator reports its verification and its fix to IPA [V.4.1)]
|   $ vulnctl end C-2019-00002 not-information --reason TEXT
|       handling stops when it is no vulnerability-related information
|       [V.3.4)(ア)]
|   $ vulnctl end C-2019-00002 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [V.3.3)]
|   $ vulnctl end C-2019-00002 not-vulnerability --reason TEXT
|       handling stops when IPA and the operator judge that there is no
|       vulnerability [V.3.4)(ア)]
|   $ vulnctl end C-2019-00002 out-of-scope --reason TEXT
|       handling stops when it is outside the scope [V.3.4)(イ)]
|   $ vulnctl end C-2019-00002 small-effect --reason TEXT
|       handling stops when the effect is small [V.3.4)(ウ)]
|   $ vulnctl end C-2019-00002 already-fixed --reason TEXT
|       handling stops when the operator says that it was known and is fixed
|       [V.3.4)(エ)]
|   $ vulnctl end C-2019-00002 alert --reason TEXT
|       handling may stop after IPA has urged measures by a public alert
|       [V.3.4)(オ)]
|   $ vulnctl end C-2019-00002 fixed --reason TEXT
|       the operator reports the fix; IPA tells the finder and handling ends
|       [V.3.10)]
|   $ vulnctl forward C-2019-00002 FILE
|       IPA passes a flaw that it finds to be a product's on through JPCERT/CC, in
|       principle without what identifies the website [V.3.8)]
$ vulnctl end C-2019-00002 fixed --reason 修正が確認されたため > setup.txt
$ vulnctl end C-2019-00003 alert --reason 注意喚起を公表したため > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter ended --compare
| Subject: 【C-2019-00002】取扱い終了の  | Subject: [C-2019-00002] Handling has
| ご連絡                                 | ended
|                                        |
| 見本商店株式会社                       | Dear 見本商店株式会社,
| ご担当者様                             |
|                                        | This is 架空調整事務局.
| 架空調整事務局です。                   | Handling of the vulnerability of which
| 次のウェブサイトについて通知した脆弱性 | you were notified has ended.
| 関連情報の取扱いを終了しま             |
| したので、ご連絡いたします。           |   Case:    C-2019-00002
|                                        | Website: 見本商店オンラインショップ
| 　取扱番号：C-2019-00002               | （運営者：見本商店株式会社）
| 対象サイト：見本商店オンラインショッ   | URL:
| プ（運営者：見本商店株式会社）         | https://shop.example.jp/search
| URL 　　：                             |   Ending:  fixed
| https://shop.example.jp/search         |
| 　終了区分：修正完了                   | * The reason
|                                        |
| ■ 終了の理由                           | 修正が確認されたため
|                                        |
| 修正が確認されたため                   | With the end of handling, the request
|                                        | to the finder for non-disclosure
| 取扱いの終了に伴い、発見者に対する情報 | ceases to have effect.
| 非開示依頼は効力を失います。           | Thank you for dealing with the
| 脆弱性の修正にご対応いただき、ありがと | vulnerability.
| うございました。                       |
|                                        | ----
| ----                                   | 架空調整事務局
| 架空調整事務局                         | desk@example.jp
| desk@example.jp                        | 3 June 2019
| 2019年6月3日                           |
$ vulnctl notify C-2019-00003 見本商店株式会社 --letter ended --compare
| Subject: 【C-2019-00003】取扱い終了の  | Subject: [C-2019-00003] Handling has
| ご連絡                                 | ended
|                                        |
| 見本商店株式会社                       | Dear 見本商店株式会社,
| ご担当者様                             |
|                                        | This is 架空調整事務局.
| 架空調整事務局です。                   | Handling of the vulnerability of which
| 次のウェブサイトについて通知した脆弱性 | you were notified has ended.
| 関連情報の取扱いを終了しま             |
| したので、ご連絡いたします。           |   Case:    C-2019-00003
|                                        | Website: 見本商店オンラインショップ
| 　取扱番号：C-2019-00003               | （運営者：見本商店株式会社）
| 対象サイト：見本商店オンラインショッ   | URL:
| プ（運営者：見本商店株式会社）         | https://shop.example.jp/search
| URL 　　：                             |   Ending:  closed after public alert
| https://shop.example.jp/search         |
| 　終了区分：注意喚起                   | * The reason
|                                        |
| ■ 終了の理由                           | 注意喚起を公表したため
|                                        |
| 注意喚起を公表したため                 | With the end of handling, the request
|                                        | to the finder for non-disclosure
| 取扱いの終了に伴い、発見者に対する情報 | ceases to have effect.
| 非開示依頼は効力を失います。           | If the vulnerability is still there,
| 脆弱性が残っている場合は、速やかに対策 | please act without delay.
| を行ってください。                     |
|                                        | ----
| ----                                   | 架空調整事務局
| 架空調整事務局                         | desk@example.jp
| desk@example.jp                        | 3 June 2019
| 2019年6月3日                           |

# A letter that went out is not written anew on the same day; what it says has a file again.
@ 2019-06-05
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter opening --apply
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00003-opening.eml に書き出しまし
| た。notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent
| を指定して記録してください
|   状態              JPCERT/CC通知済み
$ vulnctl notify C-2019-00001 --send --with true
| C-2019-00001-P-2019-00003-opening.eml: 送信しました。起算日は 2019-06-05 です
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter opening --apply
| C-2019-00001: この文書は送付済みです。ファイル
| outbox/C-2019-00001-P-2019-00003-opening.eml だけを書き出し直しました
|   状態              製品開発者へ連絡中
$ vulnctl --lang en notify C-2019-00001 'Kakuu Software Works' --letter opening --apply
| C-2019-00001: this letter was sent already; its file
| outbox/C-2019-00001-P-2019-00003-opening.eml alone was written again
|   state             contacting the developer
$ vulnctl notify C-2019-00001 'Kakuu Software Works' サンプルネット株式会社 --letter opening --apply
| C-2019-00001: 2 通の文書を outbox に書き出しました。うち 1 通は送付済みで、ファ
| イルだけを書き出し直しました。notify --send で送信します。手作業で送った場合は、
| --apply の代わりに --sent を指定して記録してください
|   状態              製品開発者へ連絡中
$ vulnctl --lang en notify C-2019-00001 'Kakuu Software Works' サンプルネット株式会社 --letter opening --apply
| C-2019-00001: 2 letters were written to outbox; 1 of them had been sent already,
| and the file alone was written again; notify --send sends it; where it was sent
| by hand, --sent in place of --apply records the attempt
|   state             contacting the developer

# A mail answers what its reader has, not a letter that was written anew before it was sent.
@ 2019-06-10
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter reminder --apply > setup.txt
@ 2019-06-11
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter reminder --apply > setup.txt
$ cat outbox/C-2019-00001-manifest.jsonl
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00003-opening.eml","letter":"opening","audience":"developer","party":"P-2019-00003","channel":"mail","message_id":"f868f4f8f1c1cd1469b178123fcd79d3@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-05T00:00:00Z"}
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00001-opening.eml","letter":"opening","audience":"developer","party":"P-2019-00001","channel":"mail","message_id":"13462e0fa778974774b3a18b0d64c440@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-05T00:00:00Z"}
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00003-reminder.eml","letter":"reminder","audience":"developer","party":"P-2019-00003","channel":"mail","message_id":"815f336e5fbf5cb2d26c198e6f042685@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-11T00:00:00Z"}
$ cat outbox/C-2019-00001-P-2019-00003-reminder.eml
| From: =?UTF-8?B?5p6256m66Kq/5pW05LqL5YuZ5bGA?=
|  <desk@example.jp>
| To: c@example.jp
| Subject: [C-2019-00001] Reminder concerning vulnerability information
| Date: Tue, 11 Jun 2019 09:00:00 +0900
| Message-ID: <815f336e5fbf5cb2d26c198e6f042685@example.jp>
| In-Reply-To: <f868f4f8f1c1cd1469b178123fcd79d3@example.jp>
| References: <f868f4f8f1c1cd1469b178123fcd79d3@example.jp>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: quoted-printable
|
| Dear Kakuu Software Works,
|
| This is =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80.
| We have not yet received your reply to what we sent you, and therefore
| write again.
|
|   Case:    C-2019-00001
|   Product: SampleNet =E3=83=9B=E3=83=BC=E3=83=A0=E3=83=AB=E3=83=BC=E3=82=BF=
|  SN-1200
|   First contact on: 5 June 2019
|   Guide for the publication date: 20 July 2019
|
| Please tell us your contact for vulnerability information (name, mail
| address, telephone number). The details will be given in a secure way,
| once we know your contact.
|
| The guideline also lays down what is done where a developer cannot be
| reached.
| If your reply has crossed with this letter, please disregard it.
|
| ----
| =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80
| desk@example.jp
| 11 June 2019
$ vulnctl notify C-2019-00001 --send --with true > setup.txt
@ 2019-06-20
$ vulnctl notify C-2019-00001 'Kakuu Software Works' --letter reminder --apply > setup.txt
$ cat outbox/C-2019-00001-P-2019-00003-reminder.eml
| From: =?UTF-8?B?5p6256m66Kq/5pW05LqL5YuZ5bGA?=
|  <desk@example.jp>
| To: c@example.jp
| Subject: [C-2019-00001] Reminder concerning vulnerability information
| Date: Thu, 20 Jun 2019 09:00:00 +0900
| Message-ID: <117aefe436829afbf539f1bec7f26cb9@example.jp>
| In-Reply-To: <815f336e5fbf5cb2d26c198e6f042685@example.jp>
| References: <f868f4f8f1c1cd1469b178123fcd79d3@example.jp>
|  <815f336e5fbf5cb2d26c198e6f042685@example.jp>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: quoted-printable
|
| Dear Kakuu Software Works,
|
| This is =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80.
| We have not yet received your reply to what we sent you, and therefore
| write again.
|
|   Case:    C-2019-00001
|   Product: SampleNet =E3=83=9B=E3=83=BC=E3=83=A0=E3=83=AB=E3=83=BC=E3=82=BF=
|  SN-1200
|   First contact on: 5 June 2019
|   Guide for the publication date: 20 July 2019
|
| Please tell us your contact for vulnerability information (name, mail
| address, telephone number). The details will be given in a secure way,
| once we know your contact.
|
| The guideline also lays down what is done where a developer cannot be
| reached.
| If your reply has crossed with this letter, please disregard it.
|
| ----
| =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80
| desk@example.jp
| 20 June 2019

# The first-contact date that an earlier attempt moves.
$ vulnctl notify C-2019-00001 例示電機株式会社 --by phone --result no-answer --on 2019-06-04
| C-2019-00001: 例示電機株式会社への連絡を記録しました。起算日が 2019-06-05 から
| 2019-06-04 に変わりました
|   状態              製品開発者へ連絡中
$ vulnctl --lang en notify C-2019-00001 例示電機株式会社 --by phone --result no-answer --on 2019-06-03
| C-2019-00001: the attempt to reach Reiji Electric Co., Ltd. is recorded; the
| first-contact date has moved from 2019-06-04 to 2019-06-03
|   state             contacting the developer

# The finder, IPA and JPCERT/CC have no ladder.
$ vulnctl notify C-2019-00001 finder --by mail --unavailable --note 届かない
! vulnctl: 発見者、IPA、JPCERT/CCについては、連絡手段ごとの記録（--unavailable、--attempt）はありません
? 2
$ vulnctl --lang en notify C-2019-00001 finder --by mail --unavailable --note 届かない
! vulnctl: the finder, IPA and JPCERT/CC have no ladder of means: --unavailable and --attempt are for a developer or an operator
? 2

# The readers are named as edition 12 names them.
$ vulnctl export C-2019-00002 --audience cyber-office
! vulnctl: C-2019-00002: 内閣サイバーセキュリティセンター（NISC）には提供できません（秘密保持契約を結んでいることが必要です）
!   根拠: ガイドライン第12版 V.3.7) [website.export.agreement]
!   締結している場合は --nda を指定してください
? 4
