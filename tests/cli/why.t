# Why a case stands where it stands, and what may be done next.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-03 から「届出受付」です。
|   2019-06-03  ソフトウエア製品の届出 R-2019-00001 を受け付けた
|
| 受理の条件
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
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --by phone --result no-answer > setup.txt
@ 2019-06-12
$ vulnctl reply C-2019-00001 P-2019-00001 --stance acknowledged > setup.txt
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-12 から「製品開発者が検証中」です。
|   2019-06-12  サンプルネット株式会社から連絡があった（受領）
|   製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する
|   ガイドライン第12版 IV.5.2) [product.reply]
|
| 期日と目安
|   2019-07-18  公表日は、起算日から45日後を目安とする [目安; あと36日; IV.4.3)]
|   2019-12-03  例示電機株式会社: すべての連絡方法を試みても6か月以上連絡が取れな
|               い場合は連絡不能となりうる [期間; あと174日; IV.3.(2)1)(ア)]
|   2019-12-12  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと357日;
|               IV.2.4)]
|
| 待っているもの
|   サンプルネット株式会社、例示電機株式会社からの応答
|
| 次に試みる連絡手段
|   例示電機株式会社: 電子メール（support@example.com）
|     $ vulnctl notify C-2019-00001 P-2019-00002 --letter opening --apply
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter details
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter reminder
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
$ vulnctl --lang en why C-2019-00001 --as-of 2019-06-04
| C-2019-00001 has been at 'contacting the developer' since 2019-06-03.
|   2019-06-03  Reiji Electric Co., Ltd. was tried by phone (no answer)
|   JPCERT/CC identifies and contacts the developer once IPA has passed the
|   information on
|   edition 12, IV.4.2) [product.attempt]
|
| Clocks
|   2019-07-18  the publication date is guided by 45 days from the first-contact
|               date [guide; 44 days left; IV.4.3)]
|   2019-12-03  SampleNet Inc.: all means tried and no contact for six months or
|               more: the developer may be unreachable [threshold; 182 days left;
|               IV.3.(2)1)(ア)]
|   2019-12-03  Reiji Electric Co., Ltd.: all means tried and no contact for six
|               months or more: the developer may be unreachable [threshold; 182
|               days left; IV.3.(2)1)(ア)]
|   2020-06-03  report R-2019-00001: a year from the first-contact date the finder
|               may ask that the non-disclosure request be withdrawn [right; 365
|               days left; IV.2.4)]
|
| Waiting for
|   SampleNet Inc., Reiji Electric Co., Ltd.: an answer
|
| Means to try next
|   SampleNet Inc.: post: find its address, or record that there is none
|     $ vulnctl party set P-2019-00001 --post ADDRESS
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by post --unavailable --note REASON
|   Reiji Electric Co., Ltd.: mail (support@example.com)
|     $ vulnctl notify C-2019-00001 P-2019-00002 --letter opening --apply
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
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter reminder
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter reminder
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       the developer reports its verification and status to JPCERT/CC [IV.5.2)]
|   $ vulnctl publish C-2019-00001 DRAFT --approve --as NAME
|       somebody other than the one who publishes reads the draft and approves it
|       [guideline silent]
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
|   $ vulnctl end C-2019-00001 not-affected --reason TEXT
|       publication may be dropped when the developer says that it is not affected
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00001 individual --reason TEXT
|       publication may be dropped, the developer handling it individually [2019年
|       度研究会報告書 図1-2]
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl --lang en why C-2019-00003 --json
| {
|   "kind": "why",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00003",
|     "state": "accepted",
|     "ending": null,
|     "state_name": "accepted",
|     "since": "2019-06-12",
|     "cause": {
|       "event": 16,
|       "words": "the report was accepted and the finder told"
|     },
|     "rule": {
|       "id": "website.accept",
|       "clause": "V.3.2)",
|       "edition": "12"
|     },
|     "notes": [],
|     "acceptance": [],
|     "clocks": [],
|     "waiting_for": "IPA: to contact the operator",
|     "means_to_try": [],
|     "steps": [
|       {
|         "step": "ask",
|         "command": "vulnctl ask C-2019-00003 --points TEXT",
|         "rule": {
|           "id": "website.ask-later",
|           "clause": "V.3.6)",
|           "edition": "12"
|         },
|         "wording": "IPA may put questions to the finder even once the report is accepted"
|       },
|       {
|         "step": "answer",
|         "command": "vulnctl reply C-2019-00003 finder --text TEXT",
|         "rule": {
|           "id": "website.answer-later",
|           "clause": "V.3.6)",
|           "edition": "12"
|         },
|         "wording": "IPA may exchange information with the finder about the report"
|       },
|       {
|         "step": "end.withdrawn",
|         "command": "vulnctl end C-2019-00003 withdrawn --reason TEXT",
|         "rule": {
|           "id": "website.end.withdrawn",
|           "clause": "convention",
|           "edition": "12"
|         },
|         "wording": "the guideline does not say what follows when the finder withdraws the report"
|       },
|       {
|         "step": "attempt",
|         "command": "vulnctl notify C-2019-00003 PARTY --letter opening",
|         "rule": {
|           "id": "website.attempt",
|           "clause": "V.3.5)",
|           "edition": "12"
|         },
|         "wording": "IPA promptly notifies the operator of accepted information"
|       },
|       {
|         "step": "end.not-information",
|         "command": "vulnctl end C-2019-00003 not-information --reason TEXT",
|         "rule": {
|           "id": "website.end.not-information",
|           "clause": "V.3.4)(ア)",
|           "edition": "12"
|         },
|         "wording": "handling stops when it is no vulnerability-related information"
|       },
|       {
|         "step": "end.illegally-obtained",
|         "command": "vulnctl end C-2019-00003 illegally-obtained --reason TEXT",
|         "rule": {
|           "id": "website.end.illegally-obtained",
|           "clause": "V.3.3)",
|           "edition": "12"
|         },
|         "wording": "handling may stop when the information was plainly obtained illegally"
|       },
|       {
|         "step": "end.out-of-scope",
|         "command": "vulnctl end C-2019-00003 out-of-scope --reason TEXT",
|         "rule": {
|           "id": "website.end.out-of-scope",
|           "clause": "V.3.4)(イ)",
|           "edition": "12"
|         },
|         "wording": "handling stops when it is outside the scope"
|       },
|       {
|         "step": "end.small-effect",
|         "command": "vulnctl end C-2019-00003 small-effect --reason TEXT",
|         "rule": {
|           "id": "website.end.small-effect",
|           "clause": "V.3.4)(ウ)",
|           "edition": "12"
|         },
|         "wording": "handling stops when the effect is small"
|       },
|       {
|         "step": "end.alert",
|         "command": "vulnctl end C-2019-00003 alert --reason TEXT",
|         "rule": {
|           "id": "website.end.alert",
|           "clause": "V.3.4)(オ)",
|           "edition": "12"
|         },
|         "wording": "handling may stop after IPA has urged measures by a public alert"
|       },
|       {
|         "step": "end.cannot-handle/no-means",
|         "command": "vulnctl end C-2019-00003 cannot-handle/no-means --reason TEXT",
|         "rule": {
|           "id": "website.end.no-means",
|           "clause": "2019年度研究会報告書 図1-3",
|           "edition": "12"
|         },
|         "wording": "a case is one that cannot be handled when there is judged to be no means of contacting the operator"
|       },
|       {
|         "step": "hand-over",
|         "command": "vulnctl forward C-2019-00003 FILE",
|         "rule": {
|           "id": "website.hand-over",
|           "clause": "V.3.8)",
|           "edition": "12"
|         },
|         "wording": "IPA passes a flaw that it finds to be a product's on through JPCERT/CC, in principle without what identifies the website"
|       }
|     ]
|   }
| }
$ vulnctl notify C-2019-00003 P-2019-00003 --letter details --sent > setup.txt
$ vulnctl why C-2019-00003
| C-2019-00003 は、2019-06-12 から「ウェブサイト運営者へ通知済み」です。
|   2019-06-12  見本商店株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報
|   を伝えた
|   IPAは、受理した脆弱性関連情報を速やかにウェブサイト運営者に通知する
|   ガイドライン第12版 V.3.5) [website.attempt]
|   最初の問い合わせ（2019-06-12）から 0 日。影響範囲: 不明 (V.3.5))
|
| 期日と目安
|   2019-09-10  見本商店株式会社: 通知から90日以上経過しても修正の報告がないもの
|               を、取扱いが長期化しているとする [期間; あと90日; 2019年度研究会報
|               告書 図1-11]
|   2019-09-12  見本商店株式会社: ウェブサイト運営者は、通知を受けてから3か月以内
|               を目処に検証結果と修正を連絡する [目安; あと92日; V.4.1)]
|
| 待っているもの
|   ウェブサイト運営者からの検証結果と修正の報告
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00003 --points TEXT
|       IPAは、届出を受理した後でも、発見者に問い合わせることがある [V.3.6)]
|   $ vulnctl reply C-2019-00003 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [V.3.6)]
|   $ vulnctl end C-2019-00003 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
|       IPAは、受理した脆弱性関連情報を速やかにウェブサイト運営者に通知する
|       [V.3.5)]
|   $ vulnctl reply C-2019-00003 PARTY --stance STANCE
|       ウェブサイト運営者は、検証の結果と修正した旨をIPAに連絡する [V.4.1)]
|   $ vulnctl end C-2019-00003 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめる [V.3.4)(ア)]
|   $ vulnctl end C-2019-00003 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [V.3.3)]
|   $ vulnctl end C-2019-00003 not-vulnerability --reason TEXT
|       IPAおよびウェブサイト運営者が脆弱性はないと判断した場合、処理を取りやめる
|       [V.3.4)(ア)]
|   $ vulnctl end C-2019-00003 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめる [V.3.4)(イ)]
|   $ vulnctl end C-2019-00003 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめる [V.3.4)(ウ)]
|   $ vulnctl end C-2019-00003 already-fixed --reason TEXT
|       ウェブサイト運営者から既知であり修正済みとの連絡があった場合、処理を取りや
|       める [V.3.4)(エ)]
|   $ vulnctl end C-2019-00003 alert --reason TEXT
|       IPAが注意喚起等で広く対策を促した後、処理を取りやめることがある
|       [V.3.4)(オ)]
|   $ vulnctl end C-2019-00003 fixed --reason TEXT
|       ウェブサイト運営者から修正した旨の通知を受け、発見者に通知して取扱いを終了
|       する [V.3.10)]
|   $ vulnctl forward C-2019-00003 FILE
|       IPAは、ソフトウエア製品の脆弱性と認識した場合、JPCERT/CCを介して製品開発者
|       に連絡する。原則としてウェブサイトを特定可能な情報は提供しない [V.3.8)]
$ vulnctl why C-2019-00009
! vulnctl: 案件 C-2019-00009 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
$ vulnctl why
! vulnctl: CASE を指定してください
!   vulnctl help why で使い方を確認できます
? 2
