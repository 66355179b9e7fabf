# What is unclear is asked of the finder before the report is accepted or not accepted.
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
@ 2019-06-04
$ vulnctl ask C-2019-00001 --points '確認した環境と手順、連絡先をお知らせください。'
| C-2019-00001: 発見者への問い合わせを記録しました。文書は vulnctl notify
| C-2019-00001 finder --letter question で作成します
|   状態              不明点の確認中
$ vulnctl --lang en show C-2019-00001
| C-2019-00001  例示メールサーバ / 認証の不備
|
| kind              software product
| state             asked the finder
| finder asked      2019-06-04  確認した環境と手順、連絡先をお知らせください。
|
| Report
| report            R-2019-00001
| received          2019-06-03
| finder            試験 二郎
| consents          name told not stated / direct contact not stated / name
|                   published not stated
| product           例示メールサーバ
| weakness          認証の不備
| outcome           パスワードなしでログインできました。
| gap               how to reach the finder
| gap               whether the developer may be told who the finder is
| gap               whether the developer may write to the finder
| gap               whether the finder's name may be published
| gap               the environment in which it was seen
| gap               the steps by which it was seen
| gap               whether it was reported elsewhere
$ vulnctl notify C-2019-00001 finder --letter question
| To: 
| Subject: 【C-2019-00001】届出内容に関するご確認のお願い
|
| 試験 二郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について確認したい点があり、
| ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：例示メールサーバ / 認証の不備
|
| ■ 確認したい点
|
| 確認した環境と手順、連絡先をお知らせください。
|
| お手数ですが、取扱番号を添えてご回答をお願いいたします。
| ご回答をいただいたうえで、受理または不受理を判断します。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月4日
! （まだ書き出していません。--apply で送信箱に書き出します）
@ 2019-06-10
$ vulnctl reply C-2019-00001 finder --text '環境は Debian 12 です。手順は別紙のとおりです。'
| C-2019-00001: 記録しました: 発見者から回答があった: 環境は Debian 12 です。手順
| は別紙のとおりです。
|   状態              届出受付
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-10 から「届出受付」です。
|   2019-06-10  発見者から回答があった: 環境は Debian 12 です。手順は別紙のとおり
|   です。
|   発見者は、確認された不明点に回答する
|   ガイドライン第12版 付録2 図3 不明点の確認 [product.answer]
|
| 受理の条件
|   記載がない項目: 電子メールアドレス等の発見者の連絡先 (IV.2.5)(イ))
|   記載がない項目: 発見者の情報を製品開発者へ通知することの可否 (IV.2.5)(ウ))
|   記載がない項目: 製品開発者から直接連絡を受けることの可否 (IV.2.5)(エ))
|   記載がない項目: 発見者名の公表の可否 (IV.2.5)(オ))
|   記載がない項目: 脆弱性関連情報を確認した環境 (IV.2.5)(キ))
|   記載がない項目: 脆弱性関連情報を確認した手順 (IV.2.5)(キ))
|   記載がない項目: 他組織への届出の状況 (IV.2.5)(ケ))
|   必要な項目がすべて記載されていること (IV.3.(1)2)(ア)): 未判断
|   届出内容に矛盾等がないこと (IV.3.(1)2)(イ)): 未判断
|   届出の対象が適用範囲に該当すること (IV.3.(1)2)(ウ)): 未判断
|   記載されている内容が脆弱性であること (IV.3.(1)2)(エ)): 未判断
|   公表された既知の脆弱性とは異なること (IV.3.(1)2)(オ)): 未判断
|
| 待っているもの
|   IPAによる受理または不受理の判断
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
$ vulnctl accept C-2019-00001
! vulnctl: C-2019-00001: 異議があります（届出に記載されていない項目がある）
!   根拠: ガイドライン第12版 IV.3.(1)2)(ア) [product.accept.items]
!   それでも進める場合は --because で理由を記録してください
? 4

# What the finder states fills the report; one answer does not fill every gap.
$ vulnctl reply C-2019-00001 finder --item environment='Debian 12' --item finder.mail=jiro@example.org --consent notify=no --consent contact=no --consent publish=no --text '他の組織には届け出ていません。'
| C-2019-00001: 記録しました: 発見者が意向を変更した（氏名等の通知: 不可、直接の連
| 絡: 不可、氏名の公表: 不可）。届出 R-2019-00001 の項目「脆弱性関連情報を確認した
| 環境」について発見者から連絡があった: Debian 12。届出 R-2019-00001 の発見者を記
| 録した。発見者から回答があった: 他の組織には届け出ていません。
|   状態              届出受付
$ vulnctl --lang en accept C-2019-00001
! vulnctl: C-2019-00001: there is an objection: the report lacks an item that the guideline asks for
!   rule: edition 12, IV.3.(1)2)(ア) [product.accept.items]
!   to go on all the same, give the reason with --because; it is kept
? 4
$ vulnctl reply C-2019-00001 finder --item other_reports=なし --item procedure='接続してパスワードを空にする'
| C-2019-00001: 記録しました: 届出 R-2019-00001 の項目「他の組織への届出状況」につ
| いて発見者から連絡があった: なし。届出 R-2019-00001 の項目「脆弱性関連情報を確認
| した手順」について発見者から連絡があった: 接続してパスワードを空にする
|   状態              届出受付
$ vulnctl reply C-2019-00001 finder --item colour=red
! vulnctl: --item を読み取れません: colour=red
!   url=https://… のように、次のいずれかの項目を指定してください: title, product, version, product_developer, url, site_name, weakness, circumstances, environment, procedure, outcome, reason, evidence, other_reports, finder.name, finder.affiliation, finder.prefecture, finder.mail, finder.phone, finder.fax
? 2
$ vulnctl --lang en show C-2019-00001
| C-2019-00001  例示メールサーバ / 認証の不備
|
| kind              software product
| state             received
| finder asked      2019-06-04  確認した環境と手順、連絡先をお知らせください。
| finder answered   2019-06-10  環境は Debian 12 です。手順は別紙のとおりです。
| finder answered   2019-06-10  他の組織には届け出ていません。
|
| Report
| report            R-2019-00001
| received          2019-06-03
| finder            試験 二郎
| contact           jiro@example.org
| consents          name told no / direct contact no / name published no (changed
|                   2019-06-10)
| product           例示メールサーバ
| weakness          認証の不備
| environment       Debian 12
| procedure         接続してパスワードを空にする
| outcome           パスワードなしでログインできました。
| reported to       なし
$ vulnctl accept C-2019-00001
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-10）です
|   状態              受理

# Once it is accepted, nothing is asked before the decision any more.
$ vulnctl ask C-2019-00001 --points 'もう一つ教えてください。'
| C-2019-00001: 発見者への問い合わせを記録しました。文書は vulnctl notify
| C-2019-00001 finder --letter question で作成します
|   状態              受理
$ vulnctl --lang en ask C-2019-00001 --points 'もう一つ教えてください。'
| C-2019-00001: the question to the finder is recorded; vulnctl notify
| C-2019-00001 finder --letter question makes the letter
|   state             accepted
$ vulnctl ask C-2019-00001
! vulnctl: --points を指定してください
? 2
$ vulnctl --lang en ask
! vulnctl: CASE is missing
!   vulnctl help ask shows how it is used
? 2
$ vulnctl reply C-2019-00001 finder --text 'ご参考まで'
| C-2019-00001: 記録しました: 発見者から回答があった: ご参考まで
|   状態              受理
