# Information is provided in advance: the gate condition by condition, one mail for each recipient, the finder told, the log by sector (IV.4.8)).
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt office/report-viewer.txt > setup.txt
$ vulnctl intake forms/flaw.yaml --origin overseas --source 'CERT/CC VU#000000' > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail a@example.jp > setup.txt
$ vulnctl party add --role developer --name 架空ソフト工房 --mail info@viewer.example.com > setup.txt
$ vulnctl party add --role recipient --name 例示電力株式会社 --mail soc@power.example.jp --sector electricity --promised inside=2019-04-01 --promised contractors=2019-04-01 > setup.txt
$ vulnctl party add --role recipient --name 例示省 --name-en "Ministry of Examples" --language en --mail csirt@mox.example.jp --government yes > setup.txt
$ vulnctl party add --role recipient --name 例示港湾株式会社 --mail soc@port.example.jp --sector ports --promised inside=2019-04-01 --promised contractors=2019-04-01 --promised purpose=2019-04-01 > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00003 > setup.txt

# It is for what was reported, and for products: a website and a case without a report have no such step.
$ vulnctl escalate provide C-2019-00002 例示省 --apply
! vulnctl: C-2019-00002: この手続きはできません（ウェブサイトの取扱いの手順にない手続きである）
!   根拠: ガイドライン第12版 V [website.steps]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate provide C-2019-00004 例示省 --apply
! vulnctl: C-2019-00004: この手続きはできません（「海外の調整機関」による案件では行わない手続きです）
!   根拠: ガイドライン第12版 IV.4.8) [product.provide]
!   vulnctl escalate provide C-2019-00004 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl --lang en escalate provide C-2019-00004 例示省
| C-2019-00004  advance information provision (2019-06-03)
|
| Conditions of the case
|   lacks   JPCERT/CC may provide government organisations and infrastructure
|           operators with the vulnerability information and the solution of what
|           was reported, before publication [IV.4.8)]
|             not a step of a case that began as 'a coordinator overseas'
|   holds   the publication date has not come [IV.4.8)]
|             no publication date is set
|   holds   it is not of the end-of-support classes D and E: whether anything is
|           provided before a stop-use notice is not examined, and this edition
|           has no provision [2019年度研究会報告書 4.2.2 課題2]
|   holds   coordination has not failed: figure 3 has advance provision in the
|           usual handling alone [付録2 図3]
|   lacks   a solution has been made [IV.4.8)]
|   lacks   the effect on the facilities on which services indispensable to daily
|           life rest is presumed especially large [IV.4.8)]
|   object  IPA has been consulted [IV.4.8)]
|             IPA: no consultation is recorded
|   object  the developer has been consulted [IV.4.8)]
|
| Ministry of Examples (P-2019-00004)
|   holds   the recipient is a government organisation, or an operator of a sector
|           of critical infrastructure as it counts on that day [IV.4.8)]
|             government organisation
|   holds   the operator meets all the conditions of secrecy, and of the purpose
|           of use [IV.4.8)(ア)(イ)(ウ)]
|             not asked of a government organisation
$ vulnctl escalate presume C-2019-00002 --reason 広く使われている
! vulnctl: C-2019-00002: この手続きはできません（ウェブサイトの取扱いの手順にない手続きである）
!   根拠: ガイドライン第12版 V [website.steps]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4

# Each condition is shown with what it rests on, and with the command that would meet it.
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --sent > setup.txt
@ 2019-06-06
$ vulnctl escalate provide C-2019-00001 例示電力株式会社
| C-2019-00001  優先的な情報提供（2019-06-06）
|
| 案件の条件
|   充足    JPCERT/CCは、届出がなされた脆弱性関連情報について、脆弱性情報と対策方
|           法を、一般への公表の前に政府機関や基盤保有事業者等に優先的に提供するこ
|           とができる [IV.4.8)]
|             状態: 製品開発者へ連絡中
|   充足    一般公表日までの間であること [IV.4.8)]
|             公表日は決まっていない
|   充足    サポート終了案件の区分D、Eではないこと（「利用中止」の公表前の優先情報
|           提供は検討できていないとされ、第12版に定めがない） [2019年度研究会報告
|           書 4.2.2 課題2]
|   充足    調整不能と判断されていないこと（図3では、優先的な情報提供は公表日の調
|           整に続く通常の手順にある） [付録2 図3]
|   不足    対策方法が作成されていること [IV.4.8)]
|             $  vulnctl reply C-2019-00001 PARTY --stance solution-made
|                --solution SOLUTION
|   不足    国民の日常生活に必要不可欠なサービスの基盤となる設備に対し、特に影響が
|           大きいと推察されること [IV.4.8)]
|             $  vulnctl escalate presume C-2019-00001 --reason TEXT
|   要理由  IPAと協議していること [IV.4.8)]
|             IPA: 協議の記録がない
|             $  vulnctl escalate consult C-2019-00001 ipa --result RESULT
|   要理由  製品開発者と協議していること [IV.4.8)]
|             例示電機株式会社: 協議の記録がない
|             $  vulnctl escalate consult C-2019-00001 P-2019-00001 --result
|                RESULT
|
| 例示電力株式会社 (P-2019-00003)
|   充足    提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等である
|           こと [IV.4.8)]
|             電力
|   不足    提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること
|           [IV.4.8)(ア)(イ)(ウ)]
|             事業者の内部で秘密情報管理を徹底すること（2019-04-01 から）
|             システム構築事業者やセキュリティベンダ等の委託先各社で秘密情報管理を
|             徹底すること（2019-04-01 から）
|             約束の記録がない: 提供された情報を当該基盤の防護以外の目的に利用しな
|             いことを徹底すること
|             $  vulnctl party set P-2019-00003 --promised purpose=DAY
$ vulnctl escalate provide C-2019-00001 例示電力株式会社 --apply --because 急ぐため
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 対策方法が作成されていること）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.solution]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance solution-made --solution fix --link https://www.example.jp/fix > setup.txt
$ vulnctl escalate provide C-2019-00001 例示電力株式会社 --apply --because 急ぐため
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 国民の日常生活に必要不可欠なサービスの基盤となる設備に対し、特に影響が大きいと推察されること）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.effect]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4

# JPCERT/CC presumes the effect, and consults IPA and the developer. What they say is recorded; an objection is shown and bars nothing.
$ vulnctl escalate presume C-2019-00001
! vulnctl: --reason を指定してください
? 2
$ vulnctl escalate presume C-2019-00001 --reason 電力の制御系ネットワークで広く使われていると、複数の事業者から聞いている --as ipa:tanaka
! vulnctl: C-2019-00001: 異議があります（この手続きはJPCERT/CCが行うものです）
!   根拠: ガイドライン第12版 IV.4.8) [product.presume]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl escalate presume C-2019-00001 --reason 電力の制御系ネットワークで広く使われていると、複数の事業者から聞いている --as jpcert:suzuki
| C-2019-00001: 特に影響が大きいと推察したことを記録しました。次は、IPAと製品開発
| 者との協議です（vulnctl escalate consult C-2019-00001）
|   状態              対策・公表日の調整中
$ vulnctl escalate consult C-2019-00001 ipa
! vulnctl: --result を指定してください（agrees, objects, no-opinion）
? 2
$ vulnctl escalate consult C-2019-00001 ipa --result agrees
| C-2019-00001: IPAとの協議を記録しました（同意）
|   状態              対策・公表日の調整中
$ vulnctl escalate consult C-2019-00001 架空ソフト工房 --result agrees
! vulnctl: C-2019-00001: この手続きはできません（協議の相手は、IPAと、この案件について連絡した製品開発者である）
!   根拠: ガイドライン第12版 IV.4.8) [product.consult.part]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-06 から「対策・公表日の調整中」です。
|   2019-06-06  例示電機株式会社から連絡があった（対策方法を作成済み）
|   製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する
|   ガイドライン第12版 IV.5.2) [product.reply]
|
| 期日と目安
|   2019-07-18  公表日は、起算日から45日後を目安とする [目安; あと42日; IV.4.3)]
|   2019-12-06  例示電機株式会社: すべての連絡方法を試みても6か月以上連絡が取れな
|               い場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと363日;
|               IV.2.4)]
|
| 待っているもの
|   JPCERT/CCと製品開発者による公表日の決定
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl schedule C-2019-00001 --date DAY
|       JPCERT/CCは、検証結果を受け取り、製品開発者と相談した上で公表日を決定する
|       [IV.4.3)]
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
|   $ vulnctl escalate consult C-2019-00001 P-2019-00001 --result RESULT
|       JPCERT/CCは、優先的な情報提供についてIPAおよび製品開発者と協議する
|       [IV.4.8)]
|   $ vulnctl escalate provide C-2019-00001
|       JPCERT/CCは、届出がなされた脆弱性関連情報について、脆弱性情報と対策方法
|       を、一般への公表の前に政府機関や基盤保有事業者等に優先的に提供することがで
|       きる [IV.4.8)]
$ vulnctl schedule C-2019-00001 --date 2019-07-18 > setup.txt
$ vulnctl escalate provide C-2019-00001 例示省 --apply
! vulnctl: C-2019-00001: 異議があります（脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]／満たしていない条件: 製品開発者と協議していること／P-2019-00001 [product.advance-gate.developer]）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.in-clear]
!   それでも進める場合は --because で理由を記録してください
? 4
@ 2019-06-07
$ vulnctl --lang en escalate consult C-2019-00001 例示電機株式会社 --result objects --text 一般への公表と同時を希望する
| C-2019-00001: that 例示電機株式会社 was consulted is recorded (objects); it is
| to be consulted, and its agreement is no condition (IV.4.8))
|   state             publication date set

# The three conditions bind an operator, not a ministry; a sector counts from the day on which it is in the action plan.
$ vulnctl escalate provide C-2019-00001 例示電力株式会社 例示省 例示港湾株式会社
| C-2019-00001  優先的な情報提供（2019-06-07）
|
| 案件の条件
|   充足    JPCERT/CCは、届出がなされた脆弱性関連情報について、脆弱性情報と対策方
|           法を、一般への公表の前に政府機関や基盤保有事業者等に優先的に提供するこ
|           とができる [IV.4.8)]
|             状態: 公表日決定
|   充足    一般公表日までの間であること [IV.4.8)]
|             公表日 2019-07-18
|   充足    サポート終了案件の区分D、Eではないこと（「利用中止」の公表前の優先情報
|           提供は検討できていないとされ、第12版に定めがない） [2019年度研究会報告
|           書 4.2.2 課題2]
|   充足    調整不能と判断されていないこと（図3では、優先的な情報提供は公表日の調
|           整に続く通常の手順にある） [付録2 図3]
|   充足    対策方法が作成されていること [IV.4.8)]
|             作成日 2019-06-06
|   充足    国民の日常生活に必要不可欠なサービスの基盤となる設備に対し、特に影響が
|           大きいと推察されること [IV.4.8)]
|             2019-06-06 電力の制御系ネットワークで広く使われていると、複数の事業
|             者から聞いている
|   充足    IPAと協議していること [IV.4.8)]
|             IPA: 2019-06-06 同意
|   充足    製品開発者と協議していること [IV.4.8)]
|             例示電機株式会社: 2019-06-07 反対: 一般への公表と同時を希望する
|
| 例示電力株式会社 (P-2019-00003)
|   充足    提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等である
|           こと [IV.4.8)]
|             電力
|   不足    提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること
|           [IV.4.8)(ア)(イ)(ウ)]
|             事業者の内部で秘密情報管理を徹底すること（2019-04-01 から）
|             システム構築事業者やセキュリティベンダ等の委託先各社で秘密情報管理を
|             徹底すること（2019-04-01 から）
|             約束の記録がない: 提供された情報を当該基盤の防護以外の目的に利用しな
|             いことを徹底すること
|             $  vulnctl party set P-2019-00003 --promised purpose=DAY
|
| 例示省 (P-2019-00004)
|   充足    提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等である
|           こと [IV.4.8)]
|             政府機関
|   充足    提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること
|           [IV.4.8)(ア)(イ)(ウ)]
|             政府機関には求められていない
|
| 例示港湾株式会社 (P-2019-00005)
|   不足    提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等である
|           こと [IV.4.8)]
|             港湾: 2019-06-07 の時点では該当しない
|             $  vulnctl party set P-2019-00005 --sector SECTOR
|   充足    提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること
|           [IV.4.8)(ア)(イ)(ウ)]
|             事業者の内部で秘密情報管理を徹底すること（2019-04-01 から）
|             システム構築事業者やセキュリティベンダ等の委託先各社で秘密情報管理を
|             徹底すること（2019-04-01 から）
|             提供された情報を当該基盤の防護以外の目的に利用しないことを徹底するこ
|             と（2019-04-01 から）
|
| ==== C-2019-00001-P-2019-00004-advance.eml  TLP:AMBER+STRICT
| To: csirt@mox.example.jp
| Subject: [C-2019-00001] Vulnerability information, provided in advance
| 暗号化: しない（公開鍵の登録なし）
|
| TLP:AMBER+STRICT
|
| Dear Ministry of Examples,
|
| This is 架空調整事務局.
| We provide you with the following vulnerability information and its
| solution in advance of publication, since its effect on facilities on
| which services indispensable to daily life rest is presumed to be
| especially large.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Version: ファームウエア 1.0.8 およびそれ以前
|
| * Kind of vulnerability
|
| OSコマンドインジェクション
|
| * Solution
|
| 例示電機株式会社: fix  https://www.example.jp/fix
|
| * Our request
|
| 1. Please keep this information secret, and do not disclose it to any
|    third party, until it is published.
|
| Please acknowledge receipt by answering this mail.
|
| TLP:AMBER+STRICT
|
| ----
| 架空調整事務局
| desk@example.jp
| 7 June 2019
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl escalate provide C-2019-00001 例示電力株式会社 --apply --because 急ぐため
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること／提供された情報を当該基盤の防護以外の目的に利用しないことを徹底すること）
!   根拠: ガイドライン第12版 IV.4.8)(ア)(イ)(ウ) [product.advance-gate.secrecy]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl escalate provide C-2019-00001 例示港湾株式会社 --apply --because 急ぐため
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等であること）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.recipient]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl party set 例示電力株式会社 --promised inside=2019-04-01 --promised contractors=2019-04-01 --promised purpose=2019-06-07 > setup.txt

# Nobody is provided who is not named. One mail for each, with its label; in the clear it needs a reason. Once only, on a later day too.
$ vulnctl escalate provide C-2019-00001 --apply
! vulnctl: 提供先を PARTY または --sector で指定してください
? 2
$ vulnctl escalate provide C-2019-00001 架空ソフト工房 --apply
! vulnctl: P-2019-00002 は優先情報提供先として登録されていません
!   vulnctl party add --role recipient で登録します
? 2
$ vulnctl escalate provide C-2019-00001 --sector gas --apply
! vulnctl: この分野の優先情報提供先は登録されていません: gas
!   vulnctl rules list sector で分野を確認できます（政府機関は government）
? 3
$ vulnctl escalate provide C-2019-00001 --sector ports --apply
! vulnctl: C-2019-00001: この手続きはできません（満たしていない条件: 提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等であること）
!   根拠: ガイドライン第12版 IV.4.8) [product.advance-gate.recipient]
!   vulnctl escalate provide C-2019-00001 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl escalate provide C-2019-00001 例示省 --tlp TLP:CLEAR
! vulnctl: TLP:CLEAR は一般に公開するものに限ります
? 2
$ vulnctl escalate provide C-2019-00001 --sector electricity --apply
! vulnctl: C-2019-00001: 異議があります（脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.in-clear]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl escalate provide C-2019-00001 --sector electricity --apply --because 電話で確認し、平文での受領に合意した
| C-2019-00001: 1者への優先的な情報提供を記録し、outbox に書き出しました。発見者へ
| の通知（IV.3.(1)12)）は vulnctl notify C-2019-00001 finder --letter advance で作
| 成します
|   状態              公表日決定
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl escalate provide C-2019-00001 例示省 --tlp TLP:RED --apply --because 電話で確認し、平文での受領に合意した
| C-2019-00001: 1者への優先的な情報提供を記録し、outbox に書き出しました。発見者へ
| の通知（IV.3.(1)12)）は vulnctl notify C-2019-00001 finder --letter advance で作
| 成します
|   状態              公表日決定
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
@ 2019-06-10
$ vulnctl escalate provide C-2019-00001 例示電力株式会社 --apply
| C-2019-00001: 提供済みです。ファイルだけを outbox に書き出し直しました
|   状態              公表日決定
$ vulnctl notify C-2019-00001 --list
| 作成日      送信    暗号化  ファイル
| 2019-06-07  未送信  なし    C-2019-00001-P-2019-00003-advance.eml
| 2019-06-07  未送信  なし    C-2019-00001-P-2019-00004-advance.eml
$ vulnctl escalate receipt C-2019-00001 例示電力株式会社 --on 2019-06-07 --text 対策を始めた
| C-2019-00001: 例示電力株式会社が受領したことを記録しました
|   状態              公表日決定
$ vulnctl escalate receipt C-2019-00001 例示港湾株式会社
! vulnctl: C-2019-00001: この手続きはできません（その提供先への優先的な情報提供は記録されていない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.receipt.provided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4

# The finder is told afterwards (IV.3.(1)12)).
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-06 から「公表日決定」です。
|   2019-06-06  公表日を 2019-07-18 に決定した
|   JPCERT/CCは、検証結果を受け取り、製品開発者と相談した上で公表日を決定する
|   ガイドライン第12版 IV.4.3) [product.schedule]
|
| 期日と目安
|   2019-07-18  決定した公表日 [定めた期日; あと38日; IV.4.3)]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと359日;
|               IV.2.4)]
|
| 待っているもの
|   公表日の到来と、JVNでの公表
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl schedule C-2019-00001 --date DAY --reason TEXT
|       JPCERT/CCは、検証結果を受け取り、製品開発者と相談した上で公表日を決定する
|       [IV.4.3)]
|   $ vulnctl publish C-2019-00001 --draft
|       JPCERT/CCおよびIPAは、公表日にJVNで公表する [IV.4.9)]
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
|   $ vulnctl escalate receipt C-2019-00001 P-2019-00004
|       優先的な情報提供の受領確認はガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 finder --letter advance
|       IPAは、JPCERT/CCから優先的に提供された場合、その旨を発見者に通知する
|       [IV.3.(1)12)]
$ vulnctl notify C-2019-00001 finder --letter advance --apply > setup.txt
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              公表日決定
| 起算日            2019-06-03
| 詳細情報連絡日    2019-06-03
| 対策方法の作成    2019-06-06
| 公表日            2019-07-18（2019-06-06 に決定）
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 受理日            2019-06-03
| 発見者            見本 太郎 (個人)
| 連絡先            taro.mihon@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可 / 公表 可
| 製品              SampleNet ホームルータ SN-1200
| バージョン        ファームウエア 1.0.8 およびそれ以前
| 製品開発者        サンプルネット株式会社
|                   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で
|                   販売）
| 脆弱性の種類      OSコマンドインジェクション
| 発見の経緯        自宅で使用しているルータの管理画面の動作を調べていたところ、
|                   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|                   コマンドとして解釈されていることに気付きました。
|                   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|                   確認したところ、同じ挙動でした。
| 確認環境          SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|                   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|                   接続した端末: Windows 10、Firefox 67
|                   いずれも自宅内の、インターネットから切り離したネットワークで確
|                   認しました。
| 手順              1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|                   2. 「診断」メニューの「疎通確認」を開く。
|                   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|                        127.0.0.1;id
|                   4. 表示された結果の画面を確認する。
| 結果              疎通確認の結果に続いて、id コマンドの出力
|                     uid=0(root) gid=0(root)
|                   が表示されました。任意のOSコマンドを管理者権限で実行できます。
| 判断の理由        管理画面にログインできる利用者であれば、機器が本来提供していな
|                   い
|                   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|                   初期値のまま使われていることが多く、設定の変更や、他の機器への
|                   攻撃の踏み台として悪用されるおそれがあります。
| 証拠              画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提
|                   出できます。
| 他組織への届出    製品開発者を含め、他の組織には届け出ていません。
|                   製品開発者との調整は IPA にお願いします。
|
| 製品開発者
| 名称              例示電機株式会社 (P-2019-00001)
| 詳細情報連絡日    2019-06-03
| 経過              2019-06-03  例示電機株式会社に電子メールで連絡を試みた（送
|                   達）。脆弱性関連情報を伝えた
| 経過              2019-06-06  例示電機株式会社から連絡があった（対策方法を作成済
|                   み）
|
| 優先的な情報提供
| 特に大きな影響    2019-06-06  電力の制御系ネットワークで広く使われていると、複数
|                   の事業者から聞いている
| 協議              2019-06-06  IPA: 同意
| 協議              2019-06-07  例示電機株式会社: 反対  一般への公表と同時を希望す
|                   る
| 提供              2019-06-07  例示電力株式会社 / 電力 / TLP:AMBER+STRICT / 受領
|                   2019-06-07
| 提供              2019-06-07  例示省 / 政府機関 / TLP:RED / 受領の連絡なし
|
| 作成した文書
| 優先情報提供先    2019-06-07  C-2019-00001-P-2019-00003-advance.eml
| 優先情報提供先    2019-06-07  C-2019-00001-P-2019-00004-advance.eml
| 発見者            2019-06-10  C-2019-00001-finder-advance.eml
|
| 期日と目安
| 2019-07-18  決定した公表日 [定めた期日; あと38日; IV.4.3)]
| 2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出について、
|             情報非開示依頼の取下げを求めることができる [権利; あと359日;
|             IV.2.4)]
$ vulnctl show C-2019-00001 --json > show.json

# The log by sector, for the statistics; on a past day it shows what there was.
$ vulnctl escalate provide
| 提供日      案件          分野      TLP               受領        発見者に通知  提供先
| 2019-06-07  C-2019-00001  電力      TLP:AMBER+STRICT  2019-06-07  2019-06-10    例示電力株式会社
| 2019-06-07  C-2019-00001  政府機関  TLP:RED           -           2019-06-10    例示省
|
| 四半期   分野      提供先  案件
| 2019-Q2  電力      1       1
| 2019-Q2  政府機関  1       1
| 合計               2       1
$ vulnctl --lang en escalate provide --json
| {
|   "kind": "advance-provisions",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "event": 26,
|         "on": "2019-06-07",
|         "case": "C-2019-00001",
|         "party": "P-2019-00003",
|         "sector": "electricity",
|         "tlp": "TLP:AMBER+STRICT",
|         "acknowledged_on": "2019-06-07",
|         "finder_told_on": "2019-06-10"
|       },
|       {
|         "event": 27,
|         "on": "2019-06-07",
|         "case": "C-2019-00001",
|         "party": "P-2019-00004",
|         "sector": "government",
|         "tlp": "TLP:RED",
|         "acknowledged_on": null,
|         "finder_told_on": "2019-06-10"
|       }
|     ],
|     "counts": [
|       {
|         "quarter": "2019-Q2",
|         "sector": "electricity",
|         "sector_name": "electricity",
|         "recipients": 1,
|         "cases": 1
|       },
|       {
|         "quarter": "2019-Q2",
|         "sector": "government",
|         "sector_name": "government organisation",
|         "recipients": 1,
|         "cases": 1
|       }
|     ],
|     "recipients": 2,
|     "cases": 1
|   }
| }
$ vulnctl escalate provide --as-of 2019-06-06
| 提供日  案件  分野  TLP  受領  発見者に通知  提供先
|
| 四半期  分野  提供先  案件
| 合計          0       0

# A paper that is handed over goes through the same gate. What was given is not undone, nor what it rests on; a consultation is, and a mail that waits.
$ vulnctl export C-2019-00001 --audience recipient --party 例示省 --ground 会議で手渡し --apply > setup.txt
$ vulnctl log C-2019-00001 --last 14
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|     14  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|     17  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     19  2019-06-03  C-2019-00001  sato
|         例示電機株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝え
|         た
|     20  2019-06-06  C-2019-00001  sato
|         例示電機株式会社から連絡があった（対策方法を作成済み）
|     21  2019-06-06  C-2019-00001  jpcert:suzuki
|         JPCERT/CCが、特に影響が大きいと推察した: 電力の制御系ネットワークで広く
|         使われていると、複数の事業者から聞いている
|     22  2019-06-06  C-2019-00001  sato
|         優先的な情報提供についてIPAと協議した（同意）
|     23  2019-06-06  C-2019-00001  sato
|         公表日を 2019-07-18 に決定した
|     24  2019-06-07  C-2019-00001  sato
|         優先的な情報提供について例示電機株式会社と協議した（反対）: 一般への公表
|         と同時を希望する
|     26  2019-06-07  C-2019-00001  sato
|         優先情報提供先宛ての文書「advance」を作成した（例示電力株式会社）（異議
|         があったが、次の理由により記録: 電話で確認し、平文での受領に合意した）
|     27  2019-06-07  C-2019-00001  sato
|         優先情報提供先宛ての文書「advance」を作成した（例示省）（異議があった
|         が、次の理由により記録: 電話で確認し、平文での受領に合意した）
|     28  2019-06-07  C-2019-00001  sato
|         例示電力株式会社から、優先的に提供した情報を受領した旨の連絡があった: 対
|         策を始めた
|     29  2019-06-10  C-2019-00001  sato
|         発見者宛ての文書「advance」を作成した（C-2019-00001-finder-advance.eml）
|     30  2019-06-10  C-2019-00001  sato
|         優先情報提供先（Ministry of Examples）に情報を提供した
|         （TLP:AMBER+STRICT）: 会議で手渡し
$ vulnctl undo 30 --because 誤り
! vulnctl: 事象 30（information.given）は取り消せません。外部に出たものは、新しい記録により訂正します
? 4
$ vulnctl undo 21 --because 誤り
! vulnctl: 事象 21 を取り消すと、その後の事象 26（letter.written）が成り立ちません
!   新しいものから順に取り消してください
? 4
$ vulnctl undo 24 --because 相手を誤った
| 事象 24 を取り消しました（事象 31 として記録）: 優先的な情報提供について例示電機
| 株式会社と協議した（反対）: 一般への公表と同時を希望する
$ vulnctl undo 27 --because 手渡しとしたため
| 事象 27 を取り消しました（事象 32 として記録）: 優先情報提供先宛ての文書
| 「advance」を作成した（例示省）（異議があったが、次の理由により記録: 電話で確認
| し、平文での受領に合意した）
$ vulnctl escalate provide C-2019-00001 例示省 --apply --because 電話で確認し、平文での受領に合意した
| C-2019-00001: 1者への優先的な情報提供を記録し、outbox に書き出しました。発見者へ
| の通知（IV.3.(1)12)）は vulnctl notify C-2019-00001 finder --letter advance で作
| 成します
|   状態              公表日決定
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
! 理由を記録して、次の異議にかかわらず進めました: 満たしていない条件: 製品開発者と協議していること／P-2019-00001 [product.advance-gate.developer]

# End-of-support classes D and E: not examined, and this edition has no provision.
$ vulnctl notify C-2019-00003 架空ソフト工房 --letter details --sent > setup.txt
$ vulnctl eol record C-2019-00003 架空ソフト工房 --ended-on 2018-12-31 --infrastructure yes > setup.txt
$ vulnctl why C-2019-00003
| C-2019-00003 は、2019-06-10 から「製品開発者へ連絡中」です。
|   2019-06-10  架空ソフト工房に電子メールで連絡を試みた（送達）。脆弱性関連情報を
|   伝えた
|   JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する
|   ガイドライン第12版 IV.4.2) [product.attempt]
|
| 期日と目安
|   2019-07-25  公表日は、起算日から45日後を目安とする [目安; あと45日; IV.4.3)]
|   2019-12-10  架空ソフト工房: すべての連絡方法を試みても6か月以上連絡が取れない
|               場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア)]
|   2020-06-10  届出 R-2019-00003: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと366日;
|               IV.2.4)]
|
| 待っているもの
|   架空ソフト工房からの応答
|
| 次に試みる連絡手段
|   架空ソフト工房: 郵便（連絡先を調べて登録するか、手段がないことを記録）
|     $ vulnctl party set P-2019-00002 --post ADDRESS
|     $ vulnctl notify C-2019-00003 P-2019-00002 --by post --unavailable --note REASON
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00003 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00003 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00003 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00003 P-2019-00002 --letter reminder
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00003 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00003 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl publish C-2019-00003 DRAFT --approve --as NAME
|       公表する者とは別の者が、公表の原稿を確認し、承認する [規定なし]
|   $ vulnctl end C-2019-00003 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめることがある
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00003 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめることがある [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00003 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめることがある [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00003 known --reason TEXT
|       既知であり、かつ公表されている場合、処理を取りやめることがある
|       [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00003 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00003 all-users-told --reason TEXT
|       製品開発者がすべての製品利用者に通知する場合、公表を取りやめることがある
|       [IV.4.4)(オ)]
|   $ vulnctl end C-2019-00003 not-affected --reason TEXT
|       製品開発者から影響がないとの連絡を受けた場合、公表を取りやめることがある
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00003 individual --reason TEXT
|       公表を取りやめ、製品開発者が個別に対応して取扱いを終了することがある [2019
|       年度研究会報告書 図1-2]
|   $ vulnctl escalate presume C-2019-00003 --reason TEXT
|       JPCERT/CCは、国民の日常生活に必要不可欠なサービスの基盤となる設備に対し、
|       特に影響が大きいと推察されるかを判断する [IV.4.8)]
$ vulnctl reply C-2019-00003 架空ソフト工房 --stance refuses > setup.txt
$ vulnctl escalate presume C-2019-00003 --reason 医療機器に組み込まれている > setup.txt
$ vulnctl escalate provide C-2019-00003 例示省
| C-2019-00003  優先的な情報提供（2019-06-10）
|
| 案件の条件
|   充足    JPCERT/CCは、届出がなされた脆弱性関連情報について、脆弱性情報と対策方
|           法を、一般への公表の前に政府機関や基盤保有事業者等に優先的に提供するこ
|           とができる [IV.4.8)]
|             状態: 対策・公表日の調整中
|   充足    一般公表日までの間であること [IV.4.8)]
|             公表日は決まっていない
|   不足    サポート終了案件の区分D、Eではないこと（「利用中止」の公表前の優先情報
|           提供は検討できていないとされ、第12版に定めがない） [2019年度研究会報告
|           書 4.2.2 課題2]
|             架空ソフト工房: 区分D（サポート終了。対策を策定せず、「利用中止」の
|             JVN公表にも同意しない）
|   充足    調整不能と判断されていないこと（図3では、優先的な情報提供は公表日の調
|           整に続く通常の手順にある） [付録2 図3]
|   不足    対策方法が作成されていること [IV.4.8)]
|             $  vulnctl reply C-2019-00003 PARTY --stance solution-made
|                --solution SOLUTION
|   充足    国民の日常生活に必要不可欠なサービスの基盤となる設備に対し、特に影響が
|           大きいと推察されること [IV.4.8)]
|             2019-06-10 医療機器に組み込まれている
|   要理由  IPAと協議していること [IV.4.8)]
|             IPA: 協議の記録がない
|             $  vulnctl escalate consult C-2019-00003 ipa --result RESULT
|   要理由  製品開発者と協議していること [IV.4.8)]
|             架空ソフト工房: 協議の記録がない
|             $  vulnctl escalate consult C-2019-00003 P-2019-00002 --result
|                RESULT
|
| 例示省 (P-2019-00004)
|   充足    提供先が政府機関、またはその日に有効な重要インフラ分野の事業者等である
|           こと [IV.4.8)]
|             政府機関
|   充足    提供先の事業者が、秘密情報管理と利用目的の条件をすべて満たしていること
|           [IV.4.8)(ア)(イ)(ウ)]
|             政府機関には求められていない
$ vulnctl escalate provide C-2019-00003 例示省 --apply --because 急ぐため
! vulnctl: C-2019-00003: この手続きはできません（満たしていない条件: サポート終了案件の区分D、Eではないこと（「利用中止」の公表前の優先情報提供は検討できていないとされ、第12版に定めがない））
!   根拠: 2019年度研究会報告書 4.2.2 課題2 [product.advance-gate.end-of-support]
!   vulnctl escalate provide C-2019-00003 で、条件ごとに、満たしているかどうかと次の手続きを確認できます
? 4
$ vulnctl --lang en escalate provide C-2019-00003 例示省 --apply
! vulnctl: C-2019-00003: this step is not open: a condition that does not hold: it is not of the end-of-support classes D and E: whether anything is provided before a stop-use notice is not examined, and this edition has no provision
!   rule: 2019年度研究会報告書 4.2.2 課題2 [product.advance-gate.end-of-support]
!   vulnctl escalate provide C-2019-00003 shows each condition, whether it holds, and what to do next
? 4
