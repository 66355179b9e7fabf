# Each letter at its time and with its reader's own days; what is over, or was never begun, is refused with the clause.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail a@example.jp > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --language en --mail b@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail c@example.jp > setup.txt
$ vulnctl party add --role operator --name 例示商店株式会社 --mail d@example.jp > setup.txt
$ vulnctl party add --role recipient --name 例示電力株式会社 --sector electricity --promised inside=2019-04-01 --promised contractors=2019-04-01 --promised purpose=2019-04-01 > setup.txt
$ vulnctl ask C-2019-00001 --points 確認した画面をお送りください。 > setup.txt
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-03 から「不明点の確認中」です。
|   2019-06-03  発見者に不明点を問い合わせた: 確認した画面をお送りください。
|   IPAは、受理または不受理を決定する前に、届出の不明点を発見者に確認する
|   ガイドライン第12版 付録2 図3 不明点の確認 [product.ask]
|
| 受理の条件
|   必要な項目がすべて記載されていること (IV.3.(1)2)(ア)): 未判断
|   届出内容に矛盾等がないこと (IV.3.(1)2)(イ)): 未判断
|   届出の対象が適用範囲に該当すること (IV.3.(1)2)(ウ)): 未判断
|   記載されている内容が脆弱性であること (IV.3.(1)2)(エ)): 未判断
|   公表された既知の脆弱性とは異なること (IV.3.(1)2)(オ)): 未判断
|
| 待っているもの
|   発見者からの回答
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、受理または不受理を決定する前に、届出の不明点を発見者に確認する [付
|       録2 図3 不明点の確認]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       発見者は、確認された不明点に回答する [付録2 図3 不明点の確認]
|   $ vulnctl accept C-2019-00001
|       IPAは、すべての条件を満たすと判断した届出を受理し、発見者に連絡する
|       [IV.3.(1)2)]
|   $ vulnctl reject C-2019-00001 --condition CONDITION --reason TEXT
|       IPAは、条件を満たさない届出を不受理とし、理由とともに発見者に連絡する
|       [IV.3.(1)2)]
|   $ vulnctl accept C-2019-00001 --judge CONDITION=yes --reason TEXT
|       IPAは、受理の条件をそれぞれ判断する [IV.3.(1)2)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
$ vulnctl accept C-2019-00001 > setup.txt

# The acceptance date is the day on which the finder is told of it (IV.3.(1)2)).
@ 2019-06-04
$ vulnctl notify C-2019-00001 finder --letter accepted --apply
! vulnctl: C-2019-00001: 異議があります（受理日は、発見者に受理を連絡した日である。記録されている受理日は 2019-06-03、この文書の日付は 2019-06-04）
!   根拠: ガイドライン第12版 IV.3.(1)2) [letter.acceptance-date.product]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en notify C-2019-00001 finder --letter accepted --apply
! vulnctl: C-2019-00001: there is an objection: the acceptance date is the day on which the finder is told of it: 2019-06-03 is recorded, and the letter is of 2019-06-04
!   rule: edition 12, IV.3.(1)2) [letter.acceptance-date.product]
!   to go on all the same, give the reason with --because; it is kept
? 4
$ vulnctl notify C-2019-00001 finder --letter accepted --apply --on 2019-06-03
| C-2019-00001: 文書を outbox/C-2019-00001-finder-accepted.eml に書き出しました
|   状態              受理

# After acceptance a question to the finder speaks of no decision (IV.3.(1)8)).
$ vulnctl notify C-2019-00001 finder --letter question
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】届出内容に関するご確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について確認したい点があり、
| ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 確認したい点
|
| 確認した画面をお送りください。
|
| お手数ですが、このメールへの返信にてご回答をお願いいたします。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月4日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl forward C-2019-00001 > setup.txt

# Each developer is reminded of its own days, and not before it was contacted.
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --sent > setup.txt
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-planned > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter reminder
! vulnctl: C-2019-00001: 文書「reminder」を作成できるのは、連絡してから、その回答を待つ間です
!   根拠: ガイドライン第12版 IV.4.2) [letter.developer.reminder]
? 4
@ 2019-06-10
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter opening --sent > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter reminder
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報に関する再度のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 先にご回答いただいた件について、その後のご報告を確認できておりません
| ので、再度ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　最初のご連絡：2019年6月4日
| 　詳細のご連絡：2019年6月4日
| 　直近のご回答：2019年6月4日（対策方法を作成中）
| 　公表日の目安：2019年7月19日
|
| 検証結果、対策方法および対応状況をご報告ください。検証に時間を要する
| 場合は、現在の状況と今後の予定をお知らせください。
|
| 行き違いでご返信をいただいている場合は、ご容赦ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Reminder concerning vulnerability information
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| We have not yet received your reply to what we sent you, and therefore
| write again.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   First contact on: 10 June 2019
|   Guide for the publication date: 19 July 2019
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
| 架空調整事務局
| desk@example.jp
| 10 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter progress
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】対応状況の確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件について、現在の対応状況をお知らせくださいますようお願い
| いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　詳細情報連絡日：2019年6月4日
| 　直近のご回答：2019年6月4日（対策方法を作成中）
| 　公表日の目安：2019年7月19日
|
| ■ お知らせいただきたいこと
|
| 1. 脆弱性検証の結果
| 2. 対策方法（修正方法または回避方法）の内容と、作成の予定
| 3. 公表の時期についてのご希望
|
| 検証や対策に時間を要している場合も、その状況と今後の予定をお知らせ
| ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Your status, please
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| Please let us know where you stand with this case.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Guide for the publication date: 19 July 2019
|
| * What we would like to know
|
| 1. The result of your verification
| 2. The solution (a fix or a workaround), and when it will be ready
| 3. When you wish it to be published
|
| If it takes time, please tell us where it stands and what you plan.
|
| ----
| 架空調整事務局
| desk@example.jp
| 10 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）

# The finder wishes to be credited, and lets the developer know who it is: both stand in the letters on the details and the date
# (IV.2.5)(ク)). Where the developer is not to know, the name waits for JVN.
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details
| To: a@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　バージョン：ファームウエア 1.0.8 およびそれ以前
| 　起算日　：2019年6月4日
| 　公表日の目安：2019年7月19日
|
| ■ 脆弱性の種類
|
| OSコマンドインジェクション
|
| ■ 脆弱性であると判断した理由
|
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 確認環境
|
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しまし
| た。
|
| ■ 再現手順
|
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| ■ 結果
|
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 証拠
|
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できま
| す。
|
| ■ 発見者について
|
| 本件の発見者は次のとおりです。
| 　氏名　　：見本 太郎
| 　所属　　：個人
| 発見者への確認が必要な場合は、当方を通じてお尋ねください。
|
| 発見者は、発見者名の公表を希望しています。対策方法を公表される際は、
| 発見者名を付記されることを推奨します。
| 　付記する発見者名：見本 太郎
|
| ■ お願い
|
| 次の事項をご報告ください。
| 1. 検証結果：製品への影響を調査し、脆弱性が存在するかどうか。影響を
|    受ける製品とバージョン。他の製品に含まれることが推定される場合は
|    その旨。
| 2. 対策方法：修正方法または回避方法と、その提供の予定。
| 3. 対応状況：対応の方針と進み具合、公表日に関するご希望。
|
| 公表日は、検証結果をいただいたうえで、対策方法の作成に要する期間
| などを考慮し、ご相談のうえ決定します。
|
| 公表日までの間、脆弱性関連情報と公表の予定を第三者に開示しないよう、
| また漏えいしないよう適切に管理してください。公表前に製品利用者へ
| 通知する必要がある場合は、事前にご相談ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl schedule C-2019-00001 --date 2019-07-18
| C-2019-00001: 公表日を 2019-07-18 に決定しました。連絡すべき相手: IPA、例示電機
| 株式会社、サンプルネット株式会社。文書は vulnctl notify C-2019-00001 ipa
| --letter date --to ADDRESS と vulnctl notify C-2019-00001 --all --letter date
| で、問い合わせのあった発見者には vulnctl notify C-2019-00001 finder --letter
| date で作成します
|   状態              公表日決定
$ vulnctl reply C-2019-00001 finder --consent notify=no > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter date
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】公表日のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件の脆弱性情報の公表日を次のとおり決定しましたので、ご連絡
| いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　公表日　：2019年7月18日
|
| 公表日に、脆弱性情報と、ご連絡したすべての製品開発者の検証結果、
| 対策方法および対応状況をJVN（https://jvn.jp/）で公表します。
|
| 発見者は、発見者名の公表を希望しています。対策方法を公表される際は、
| 発見者名を付記されることを推奨します。
| 発見者名は、JVNでの公表の際にご確認ください。
|
| ■ お願い
|
| 1. 公表日までに、対策方法と対応状況をご報告ください。告知ページを
|    用意される場合は、そのURLもお知らせください。
| 2. 公表日までの間、脆弱性関連情報と公表日を第三者に開示しないよう、
|    また漏えいしないよう適切に管理してください。
| 3. 公表日の変更を希望される場合は、できるだけ早くご相談ください。
|
| 公表日を変更した場合は、あらためてご連絡します。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Publication date
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| The date on which the vulnerability information of this case will be
| published has been set as follows.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Publication date: 18 July 2019
|
| On that date, the vulnerability information will be published on JVN
| (https://jvn.jp/en/) together with the result of verification, the
| solution and the status of every developer who was contacted.
|
| The finder wishes to be named in public. We recommend that you give
| the finder's name when you publish the solution.
| You will find the name on JVN when it is published there.
|
| * Our request
|
| 1. Please report the solution and your status by the publication date.
|    If you prepare a notice of your own, please tell us its URL.
| 2. Until the publication date, please do not disclose the
|    vulnerability information or the date to third parties, and keep
|    them so that they do not leak.
| 3. If you wish the date to be changed, please consult us as early as
|    you can.
|
| If the date is changed, we will write to you again.
|
| ----
| 架空調整事務局
| desk@example.jp
| 10 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl reply C-2019-00001 finder --consent publish=no > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter date
| To: a@example.jp
| Subject: 【C-2019-00001】公表日のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件の脆弱性情報の公表日を次のとおり決定しましたので、ご連絡
| いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　公表日　：2019年7月18日
|
| 公表日に、脆弱性情報と、ご連絡したすべての製品開発者の検証結果、
| 対策方法および対応状況をJVN（https://jvn.jp/）で公表します。
|
| ■ お願い
|
| 1. 公表日までに、対策方法と対応状況をご報告ください。告知ページを
|    用意される場合は、そのURLもお知らせください。
| 2. 公表日までの間、脆弱性関連情報と公表日を第三者に開示しないよう、
|    また漏えいしないよう適切に管理してください。
| 3. 公表日の変更を希望される場合は、できるだけ早くご相談ください。
|
| 公表日を変更した場合は、あらためてご連絡します。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）

# The finder is told afterwards that information was provided in advance (IV.3.(1)12)).
$ vulnctl notify C-2019-00001 finder --letter advance
! vulnctl: 文書「advance」は、優先的な情報提供が記録されるまで作成できません
? 4
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-made --solution fix > setup.txt
$ vulnctl escalate presume C-2019-00001 --reason 電力の制御系で広く使われている > setup.txt
$ vulnctl export C-2019-00001 --audience recipient --party 例示電力株式会社 --ground 協議済み --because 条件を確認した --apply > setup.txt
! 理由を記録して、次の異議にかかわらず進めました: 満たしていない条件: IPAと協議していること [product.advance-gate.ipa]
! 理由を記録して、次の異議にかかわらず進めました: 満たしていない条件: 製品開発者と協議していること／P-2019-00001／P-2019-00002 [product.advance-gate.developer]
$ vulnctl notify C-2019-00001 finder --letter advance
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】優先的な情報提供のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について、政府機関、または国民の日常生活に
| 必要不可欠なサービスの基盤となる設備を保有する事業者等に対して、
| 脆弱性情報と対策方法を優先的に提供しましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　提供日　：2019年6月10日
| 　公表日　：2019年7月18日
|
| 提供先には、秘密情報の管理を徹底し、基盤を防護する目的に限って利用
| するよう求めています。
|
| 優先的な情報提供を行ったことを含め、引き続き第三者への開示をお控え
| ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en notify C-2019-00001 finder --letter advance --compare
| Subject: 【C-2019-00001】優先的な情報  | Subject: [C-2019-00001] Information
| 提供のご連絡                           | was provided in advance
|                                        |
| 見本 太郎 様                           | Dear 見本 太郎,
|                                        |
| 架空調整事務局です。                   | This is 架空調整事務局.
| 届出いただいた脆弱性関連情報について、 | The vulnerability information of your
| 政府機関、または国民の日常生活に       | report and its solution were
| 必要不可欠なサービスの基盤となる設備を | provided in advance to operators of
| 保有する事業者等に対して、             | facilities on which services
| 脆弱性情報と対策方法を優先的に提供しま | indispensable to daily life rest, or
| したので、ご連絡いたします。           | to a government organisation.
|                                        |
| 　取扱番号：C-2019-00001               |   Case:   C-2019-00001
| 　届出番号：R-2019-00001               |   Report: R-2019-00001
| 　題名　　：                           | Title:  SampleNet ホームルータ
| SampleNet ホームルータ SN-1200 /       | SN-1200 / OSコマンドインジェクション
| OSコマンドインジェクション             |   Provided on: 10 June 2019
| 　提供日　：2019年6月10日              |   Publication date: 18 July 2019
| 　公表日　：2019年7月18日              |
|                                        | Those who were given it are required
| 提供先には、秘密情報の管理を徹底し、基 | to keep it strictly secret, and
| 盤を防護する目的に限って利用           | to use it for the protection of these
| するよう求めています。                 | facilities alone.
|                                        |
| 優先的な情報提供を行ったことを含め、引 | Please continue not to disclose the
| き続き第三者への開示をお控え           | matter to third parties, including
| ください。                             | that information was provided in
|                                        | advance.
| ----                                   |
| 架空調整事務局                         | ----
| desk@example.jp                        | 架空調整事務局
| 2019年6月10日                          | desk@example.jp
|                                        | 10 June 2019

# One developer's part ends: it is told so, and who the others are is not said before publication. A changed date is still told to it.
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance not-affected > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter ended
! vulnctl: 文書「ended」は、取扱いの終了が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter reminder
! vulnctl: C-2019-00001: 文書「reminder」を作成できるのは、連絡してから、その回答を待つ間です
!   根拠: ガイドライン第12版 IV.4.2) [letter.developer.reminder]
? 4
$ vulnctl end C-2019-00001 not-affected --party サンプルネット株式会社 --reason '例示電機の製品だけが影響を受けるため（例示電機株式会社が確認）'
| C-2019-00001: サンプルネット株式会社に係る取扱いを終了しました。文書は vulnctl
| notify C-2019-00001 P-2019-00002 --letter ended で作成します
|   状態              公表日決定
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter ended
| To: b@example.com
| Subject: [C-2019-00001] Handling has ended
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| Handling of this case has ended for the product about which we wrote
| to you; nothing will be published about that product.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Ending:  not affected
|
| * The reason
|
| 例示電機の製品だけが影響を受けるため（例示電機株式会社が確認）
|
| Thank you for your cooperation. Please continue to treat vulnerability
| information that is not published with care.
|
| ----
| 架空調整事務局
| desk@example.jp
| 10 June 2019
! 製品開発者に見せてはならない内容（ほかの製品開発者の名称）が含まれています
!   根拠: ガイドライン第12版 IV.4.4)
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en notify C-2019-00001 サンプルネット株式会社 --letter ended --apply --sent
! vulnctl: C-2019-00001: there is an objection: it holds another developer's name, which the developer may not see
!   rule: edition 12, IV.4.4) [product.view.developers]
!   to go on all the same, give the reason for it with --because, and name the rule: --because REASON --although product.view.developers
? 4
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter ended --apply --sent --because 両社が互いを知っている --although product.view.developers
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00002-ended.eml に書き出しまし
| た。サンプルネット株式会社への連絡を記録しました
|   状態              公表日決定
! 理由を記録して、次の異議にかかわらず進めました: 製品開発者に見せてはならない内容（ほかの製品開発者の名称）が含まれています [product.view.developers]
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter ended
! vulnctl: 文書「ended」は、取扱いの終了が記録されるまで作成できません
? 4
$ vulnctl schedule C-2019-00001 --date 2019-07-25 --reason 検証に時間を要するため
| C-2019-00001: 公表日を 2019-07-18 から 2019-07-25 に変更しました。連絡すべき相
| 手: IPA、例示電機株式会社、サンプルネット株式会社。文書は vulnctl notify
| C-2019-00001 ipa --letter date-changed --to ADDRESS と vulnctl notify
| C-2019-00001 --all --letter date-changed で、問い合わせのあった発見者には
| vulnctl notify C-2019-00001 finder --letter date で作成します
|   状態              公表日決定
$ vulnctl notify C-2019-00001 --all --letter date-changed --apply
| C-2019-00001: 2 通の文書を outbox に書き出しました。notify --send で送信します。
| 手作業で送った場合は、--apply の代わりに --sent を指定して記録してください
|   状態              公表日決定
$ vulnctl notify C-2019-00001 --all --letter date --apply
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-date.eml に書き出しまし
| た。notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent
| を指定して記録してください
|   状態              公表日決定

# The case ends: everyone who was contacted is told, by mail or otherwise.
$ vulnctl end C-2019-00001 all-users-told --reason すべての製品利用者に通知されたため > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter ended --apply --sent
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-ended.eml に書き出しまし
| た。例示電機株式会社への連絡を記録しました
|   状態              取扱い終了（すべての製品利用者に通知）
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter reminder
! vulnctl: C-2019-00001: 文書「reminder」を作成できるのは、連絡してから、その回答を待つ間です
!   根拠: ガイドライン第12版 IV.4.2) [letter.developer.reminder]
? 4
$ vulnctl notify C-2019-00001 finder --letter progress
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】取扱い状況のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| お問い合わせいただいた届出の取扱い状況をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　現在の状況：取扱い終了（すべての製品利用者に通知）
| 　起算日　：2019年6月4日
| 　詳細情報連絡日：2019年6月4日
| 　終了日　：2019年6月10日
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）

# A website: the finder is told of the start once the operator was notified, and is asked for silence while it is not fixed.
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl notify C-2019-00002 finder --letter started
! vulnctl: C-2019-00002: 文書「started」を作成できるのは、ウェブサイト運営者に通知してから、取扱いが終了するまでです
!   根拠: ガイドライン第12版 付録2 図4 取扱い開始の連絡 [letter.finder.started]
? 4
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter details --sent > setup.txt
$ vulnctl notify C-2019-00002 finder --letter started > letter.txt
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter progress
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00002】取扱い状況のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| お問い合わせいただいた届出の取扱い状況をご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　現在の状況：ウェブサイト運営者へ通知済み
| 　詳細情報連絡日：2019年6月10日
| 　報告の目処：2019年9月10日
|
| お伝えできる変化がありましたら、あらためてご連絡します。
| それまでの間は、引き続き第三者への開示をお控えください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl reply C-2019-00002 見本商店株式会社 --stance fixed > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter reminder
! vulnctl: C-2019-00002: 文書「reminder」を作成できるのは、連絡してから、その回答を待つ間です
!   根拠: ガイドライン第12版 V.3.5), V.4.1) [letter.operator.reminder]
? 4
$ vulnctl --lang en notify C-2019-00002 見本商店株式会社 --letter reminder
! vulnctl: C-2019-00002: the letter 'reminder' is written once its reader was contacted, while its answer is awaited
!   rule: edition 12, V.3.5), V.4.1) [letter.operator.reminder]
? 4
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter reminder --by post --sent --on 2019-06-10 > setup.txt
! 郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします
$ vulnctl notify C-2019-00002 finder --letter fixed
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00002】修正完了のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| ウェブサイト運営者から、届出いただいた脆弱性を修正した旨の連絡が
| ありましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　連絡日　：2019年6月10日
| 　URL 　　：https://shop.example.jp/search
|
| 本件の取扱いの終了については、あらためてご連絡します。
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter progress --compare
| Subject: 【C-2019-00002】取扱い状況の  | Subject: [C-2019-00002] Where your
| ご連絡                                 | report stands
|                                        |
| 試験 一郎 様                           | Dear 試験 一郎,
|                                        |
| 架空調整事務局です。                   | This is 架空調整事務局.
| お問い合わせいただいた届出の取扱い状況 | You asked where the handling of your
| をご連絡いたします。                   | report stands.
|                                        |
| 　取扱番号：C-2019-00002               |   Case:   C-2019-00002
| 　届出番号：R-2019-00002               |   Report: R-2019-00002
| 題名　　：見本商店オンラインショップ   | Title:  見本商店オンラインショップ
| （運営者：見本商店株式会社） /         | （運営者：見本商店株式会社） / ク
|   クロスサイト・スクリプティング       |   ロスサイト・スクリプティング
| 現在の状況：ウェブサイト運営者が対応   |   Where it stands: operator responding
| 中                                     |   Details given on: 10 June 2019
| 　詳細情報連絡日：2019年6月10日        |   Fix reported on: 10 June 2019
| 　修正の連絡：2019年6月10日            |
|                                        | We will write to you when there is
| お伝えできる変化がありましたら、あらた | news that we may tell you.
| めてご連絡します。                     |
|                                        | ----
| ----                                   | 架空調整事務局
| 架空調整事務局                         | desk@example.jp
| desk@example.jp                        | 10 June 2019
| 2019年6月10日                          |
$ vulnctl end C-2019-00002 fixed --reason 修正が確認されたため > setup.txt
$ vulnctl notify C-2019-00002 finder --letter fixed --compare
| Subject: 【C-2019-00002】修正完了のご  | Subject: [C-2019-00002] The
| 連絡                                   | vulnerability has been fixed
|                                        |
| 試験 一郎 様                           | Dear 試験 一郎,
|                                        |
| 架空調整事務局です。                   | This is 架空調整事務局.
| ウェブサイト運営者から、届出いただいた | The operator of the website reports
| 脆弱性を修正した旨の連絡が             | that the vulnerability that you
| ありましたので、ご連絡いたします。     | reported has been fixed.
|                                        |
| 　取扱番号：C-2019-00002               |   Case:   C-2019-00002
| 　届出番号：R-2019-00002               |   Report: R-2019-00002
| 題名　　：見本商店オンラインショップ   | Title:  見本商店オンラインショップ
| （運営者：見本商店株式会社） /         | （運営者：見本商店株式会社） / ク
|   クロスサイト・スクリプティング       |   ロスサイト・スクリプティング
| 　連絡日　：2019年6月10日              |   Reported on: 10 June 2019
| URL 　　：                             | URL:
| https://shop.example.jp/search         | https://shop.example.jp/search
|                                        |
| 本件の取扱いは、2019年6月10日に終了し  | Handling ended on 10 June 2019.
| ました。                               | Thank you for your report.
| 届出いただき、ありがとうございました。 |
|                                        | ----
| ----                                   | 架空調整事務局
| 架空調整事務局                         | desk@example.jp
| desk@example.jp                        | 10 June 2019
| 2019年6月10日                          |
$ vulnctl notify C-2019-00002 finder --letter progress --compare
| Subject: 【C-2019-00002】取扱い状況の  | Subject: [C-2019-00002] Where your
| ご連絡                                 | report stands
|                                        |
| 試験 一郎 様                           | Dear 試験 一郎,
|                                        |
| 架空調整事務局です。                   | This is 架空調整事務局.
| お問い合わせいただいた届出の取扱い状況 | You asked where the handling of your
| をご連絡いたします。                   | report stands.
|                                        |
| 　取扱番号：C-2019-00002               |   Case:   C-2019-00002
| 　届出番号：R-2019-00002               |   Report: R-2019-00002
| 題名　　：見本商店オンラインショップ   | Title:  見本商店オンラインショップ
| （運営者：見本商店株式会社） /         | （運営者：見本商店株式会社） / ク
|   クロスサイト・スクリプティング       |   ロスサイト・スクリプティング
| 　現在の状況：取扱い終了（修正完了）   | Where it stands: handling ended
| 　詳細情報連絡日：2019年6月10日        | (fixed)
| 　修正の連絡：2019年6月10日            |   Details given on: 10 June 2019
| 　終了日　：2019年6月10日              |   Fix reported on: 10 June 2019
|                                        |   Ended on: 10 June 2019
| ----                                   |
| 架空調整事務局                         | ----
| desk@example.jp                        | 架空調整事務局
| 2019年6月10日                          | desk@example.jp
|                                        | 10 June 2019
$ vulnctl notify C-2019-00002 finder --letter started
! vulnctl: C-2019-00002: 文書「started」を作成できるのは、ウェブサイト運営者に通知してから、取扱いが終了するまでです
!   根拠: ガイドライン第12版 付録2 図4 取扱い開始の連絡 [letter.finder.started]
? 4
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter ended --apply --sent
| C-2019-00002: 文書を outbox/C-2019-00002-P-2019-00003-ended.eml に書き出しまし
| た。見本商店株式会社への連絡を記録しました
|   状態              取扱い終了（修正完了）

# A website that another operator answers for has no place in the letter.
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter opening --also C-2019-00002
! vulnctl: C-2019-00002 では別のウェブサイト運営者に連絡しています。例示商店株式会社への文書にまとめることはできません
? 2
$ vulnctl --lang en notify C-2019-00003 例示商店株式会社 --letter opening --also C-2019-00002
! vulnctl: another operator answers for C-2019-00002: it has no place in a letter to 例示商店株式会社
? 2
$ vulnctl --lang en notify C-2019-00001 例示商店株式会社 --letter opening
! vulnctl: C-2019-00001 is a software product case: P-2019-00004, who is an operator, has no part in it
? 2
$ vulnctl --lang en reply C-2019-00002 見本商店株式会社 --stance refuses
! vulnctl: it is not for an operator to say
!   give one of: acknowledged, confirmed, not-vulnerable, small-effect, no-claim, fixed, will-not-act
? 2
