# A report turns out to be of the other kind: it moves to a new case of that kind, linked with the old one, and keeps its number.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl split C-2019-00001 --kind website --reason 運営者の側の修正だけで解決する
| C-2019-00003: C-2019-00001 の届出を新しい案件に移しました（ウェブサイト）。届出
| ごとの発見者、日付、意向、権利は変わりません
|   状態              届出受付
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              他の案件に移行
| 関連する案件      C-2019-00003 (届出の移行)
| 移行した届出      R-2019-00001（2019-06-03、C-2019-00003）
$ vulnctl accept C-2019-00003
! vulnctl: C-2019-00003: 異議があります（届出に記載されていない項目がある）
!   根拠: ガイドライン第12版 V.3.2)(ア) [website.accept.items]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl stats
| 届出の処理状況（2019-06-03 現在）
|
| ソフトウエア製品
| 届出合計                                      0
| 取扱い終了                                    0
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
|     うち 連絡不能開発者                       0
|
| ウェブサイト
| 届出合計                                      2
| 取扱い終了                                    0
|   修正完了                                    0
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      2
| （不受理を除く 2 件のうち修正完了は 0%）
# A website's flaw that is a product's goes to JPCERT/CC without the website; what names it is objected to.
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00002
! vulnctl: JPCERT/CCに伝える製品の脆弱性の内容を、ファイルで指定してください
!   ウェブサイトを特定可能な内容は書かないでください（V.3.8)）
? 2
$ vulnctl forward C-2019-00002 forms/flaw-naming-site.yaml
! vulnctl: C-2019-00002: 異議があります（ウェブサイトの名称が含まれています。ウェブサイトを特定可能な情報の提供には、再現のために必要であることと、ウェブサイト運営者の同意が必要です）
!   根拠: ガイドライン第12版 V.3.8) [website.hand-over]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although website.hand-over
? 4
$ vulnctl party add --role operator --name 見本ホールディングス株式会社 --phone 03-0000-0000 > setup.txt
$ vulnctl notify C-2019-00002 見本ホールディングス株式会社 --by phone --result no-answer > setup.txt
$ vulnctl forward C-2019-00002 forms/flaw-naming-operator.yaml
! vulnctl: C-2019-00002: 異議があります（ウェブサイト運営者の名称が含まれています。ウェブサイトを特定可能な情報の提供には、再現のために必要であることと、ウェブサイト運営者の同意が必要です）
!   根拠: ガイドライン第12版 V.3.8) [website.hand-over]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although website.hand-over
? 4
# Who found it is for the finder to permit; what the operator agrees to does not matter to that (V.3.9)).
$ vulnctl forward C-2019-00002 forms/flaw-naming-finder.yaml
! vulnctl: C-2019-00002: 異議があります（発見者の氏名が含まれています。発見者に係る情報は、発見者が望む場合に限り伝えます。ウェブサイト運営者の同意では足りません）
!   根拠: ガイドライン第12版 V.3.9) [website.view.finder]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although website.view.finder
? 4
$ vulnctl --lang en forward C-2019-00002 forms/flaw-naming-finder.yaml
! vulnctl: C-2019-00002: there is an objection: it holds the finder's name: who the finder is goes no further than the finder wishes, whatever the operator agrees to
!   rule: edition 12, V.3.9) [website.view.finder]
!   to go on all the same, give the reason for it with --because, and name the rule: --because REASON --although website.view.finder
? 4
$ vulnctl forward C-2019-00002 forms/flaw.yaml
| C-2019-00002: 製品の脆弱性として C-2019-00004 の取扱いを開始し、JPCERT/CCに通知
| しました
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl show C-2019-00004
| C-2019-00004  例示ショップカートにおけるクロスサイト・スクリプティング
|
| 種別              ソフトウエア製品
| 状態              JPCERT/CC通知済み
| 端緒              ウェブサイトの届出の分析 (C-2019-00002)
| 関連する案件      C-2019-00002 (ウェブサイトの届出から判明した製品の脆弱性)
|
| 脆弱性の内容
| 製品              例示ショップカート
| バージョン        2.3
| 製品開発者        例示カート株式会社
| 脆弱性の種類      クロスサイト・スクリプティング
| 確認環境          例示ショップカート 2.3（初期設定）
| 手順              検索欄に「"><s>test</s>」を入力する。
| 結果              入力した文字列がHTMLのタグとして解釈される。
$ vulnctl why C-2019-00004
| C-2019-00004 は、2019-06-03 から「JPCERT/CC通知済み」です。
|   2019-06-03  C-2019-00002 の届出の分析により判明した製品の脆弱性として、取扱い
|   を開始した
|
| 待っているもの
|   JPCERT/CCから製品開発者への連絡
|
| 次に可能な手続き
|   $ vulnctl notify C-2019-00004 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl end C-2019-00004 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめることがある
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00004 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめることがある [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00004 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめることがある [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00004 known --reason TEXT
|       既知であり、かつ公表されている場合、処理を取りやめることがある
|       [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00004 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00004 all-users-told --reason TEXT
|       製品開発者がすべての製品利用者に通知する場合、公表を取りやめることがある
|       [IV.4.4)(オ)]
$ vulnctl show C-2019-00002 --json
| {
|   "kind": "case",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00002",
|     "kind": "website",
|     "title": "見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング",
|     "state": "contacting",
|     "ending": null,
|     "state_name": "ウェブサイト運営者の窓口を確認中",
|     "first_contact_on": "2019-06-03",
|     "details_given_on": null,
|     "solution_made_on": null,
|     "closed_on": null,
|     "jvn": null,
|     "approvals": [],
|     "revisions": [],
|     "dates": [],
|     "reopened_on": null,
|     "origin": "finder",
|     "source": null,
|     "assignee": null,
|     "edition": "12",
|     "ssvc": [],
|     "failures": [],
|     "reports_gone_on": [],
|     "described": null,
|     "conditions": [],
|     "links": [
|       {
|         "case": "C-2019-00004",
|         "how": "from-website",
|         "note": ""
|       }
|     ],
|     "reports": [
|       {
|         "id": "R-2019-00002",
|         "kind": "website",
|         "received_on": "2019-06-03",
|         "accepted_on": "2019-06-03",
|         "consents": {
|           "notify": true,
|           "contact": false,
|           "publish": null
|         },
|         "consents_changed_on": null,
|         "went_public_on": null,
|         "disclosure_asked_on": null,
|         "disclosure_free_on": null,
|         "first_contact_on": "2019-06-03",
|         "from": null,
|         "developer": null,
|         "joined_on": "2019-06-03",
|         "withdrawn_on": null,
|         "gaps": [],
|         "title": "",
|         "product": "",
|         "version": "",
|         "product_developer": "",
|         "url": "https://shop.example.jp/search",
|         "site_name": "見本商店オンラインショップ（運営者：見本商店株式会社）",
|         "weakness": "クロスサイト・スクリプティング",
|         "circumstances": "商品を探していて「<」を含む型番を検索したところ、検索結果の画面の\n表示が崩れたため気付きました。",
|         "environment": "Windows 10 上の Firefox 67 および Chrome 75",
|         "procedure": "(ア) https://shop.example.jp/search を開く。\n(イ) 検索欄に次の文字列を入力し、「検索」を押す。\n　　\"><s>test</s>\n(ウ) 検索結果の画面を確認する。",
|         "outcome": "検索欄の下に、取り消し線の付いた「test」が表示されました。\n入力した文字列が、HTMLのタグとして解釈されています。",
|         "reason": "検索の文字列がエスケープされずに画面に出力されており、細工した\nリンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。\nログイン中の利用者の情報が盗まれるおそれがあります。",
|         "evidence": "検索結果の画面キャプチャがあります。スクリプトの実行や、他人の\n情報の取得は行っていません。",
|         "other_reports": "ウェブサイト運営者を含め、他の組織には届け出ていません。",
|         "finder": {
|           "name": "試験 一郎",
|           "affiliation": "例示大学 情報学部",
|           "prefecture": "北海道",
|           "mail": "ichiro.shiken@example.org",
|           "phone": "011-000-0102",
|           "fax": ""
|         }
|       }
|     ],
|     "parts": [
|       {
|         "party": "P-2019-00001",
|         "name": "見本ホールディングス株式会社",
|         "state": "contacting",
|         "ending": null,
|         "details_given_on": null,
|         "adjudication": null,
|         "attempts": [
|           {
|             "event": 13,
|             "on": "2019-06-03",
|             "channel": "phone",
|             "result": "no-answer",
|             "gives_details": false,
|             "letter": "",
|             "note": ""
|           }
|         ],
|         "replies": []
|       }
|     ],
|     "advance_provision": {
|       "presumption": null,
|       "consultations": [],
|       "provisions": []
|     },
|     "letters": [],
|     "mails": [],
|     "handovers": [],
|     "clocks": []
|   }
| }
$ vulnctl stats --lang en
| Processing status of reports on 2019-06-03
|
| software product
| reports in all                                0
| handling ended                                0
|   published                                   0
|     of these coordination failed              0
|   handled individually                        0
|   not a vulnerability                         0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    0
|     of these listed developer                 0
|
| website
| reports in all                                2
| handling ended                                0
|   fixed                                       0
|     of these page removed                     0
|     of these avoided by operation             0
|   closed after public alert                   0
|   not a vulnerability                         0
|   cannot be handled                           0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    2
| (fixed: 0% of 2, those not accepted left out)
