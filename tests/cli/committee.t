# Coordination fails: JPCERT/CC judges and tells IPA, then IPA judges itself. A developer's new word brings the case back.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result reached > setup.txt
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl notify C-2019-00001 P-2019-00002 --by phone --result reached > setup.txt
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground unreachable --reason 応答がない --as jpcert:suzuki
! vulnctl: C-2019-00001: この手続きはできません（連絡が取れない期間が6か月に達していない）
!   根拠: ガイドライン第12版 IV.3.(2)1)(ア) [product.fail.jpcert.six-months]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
@ 2019-08-01
# One developer's answer ends its own part only; the other refuses.
$ vulnctl reply C-2019-00001 P-2019-00002 --stance not-affected --text 該当する部品を使っていない > setup.txt
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-03 から「製品開発者へ連絡中」です。
|   2019-06-03  例示電機株式会社に電話で連絡を試みた（連絡が取れた）
|   JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する
|   ガイドライン第12版 IV.4.2) [product.attempt]
|
| 期日と目安
|   2019-07-18  公表日は、起算日から45日後を目安とする [目安; 目安を過ぎています;
|               14日前; IV.4.3)]
|   2019-12-03  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; あと124日; IV.3.(2)1)(ア)]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと307日;
|               IV.2.4)]
|
| 待っているもの
|   サンプルネット株式会社からの応答
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
|   $ vulnctl end C-2019-00001 not-affected --party P-2019-00002 --reason TEXT
|       製品開発者からの連絡により、その製品開発者に係る公表を取りやめることがある
|       [IV.4.4)]
$ vulnctl reply C-2019-00001 P-2019-00001 --stance refuses --text 公表の必要はない > setup.txt
$ vulnctl end C-2019-00001 not-affected --party P-2019-00002 --reason 部品を使っていないことを確認した
| C-2019-00001: 例示電機株式会社に係る取扱いを終了しました。文書は vulnctl notify
| C-2019-00001 P-2019-00002 --letter ended で作成します
|   状態              対策・公表日の調整中
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-08-01 から「対策・公表日の調整中」です。
|   2019-08-01  サンプルネット株式会社から連絡があった（公表に同意しない）: 公表の
|   必要はない
|   製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する
|   ガイドライン第12版 IV.5.2) [product.reply]
|
| 期日と目安
|   2019-07-18  公表日は、起算日から45日後を目安とする [目安; 目安を過ぎています;
|               14日前; IV.4.3)]
|   2020-02-01  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; あと184日; IV.3.(2)1)(ア);
|               土曜日]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと307日;
|               IV.2.4)]
|
| 待っているもの
|   公表に同意していない製品開発者との調整、または調整不能の判断
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
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter ended
|       公表を取りやめた場合、その旨を製品開発者に連絡する [IV.4.4)]
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement
|   --reason TEXT --as jpcert:NAME
|       JPCERT/CCは、製品開発者との公表に係る調整が不可能と判断した場合、IPAに通知
|       する [IV.4.10)]
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason 協議を重ねた
! vulnctl: JPCERT/CCの判断（IV.4.10)）かIPAの判断（IV.3.(2)1)）かを指定してください
!   --as jpcert:名前 または --as ipa:名前 で指定します
? 2
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason 協議を重ねた --as ipa:tanaka
! vulnctl: C-2019-00001: この手続きはできません（JPCERT/CCからの同じ製品開発者、同じ理由による通知がない）
!   根拠: ガイドライン第12版 IV.3.(2)1) [product.fail.ipa.notice]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason 三度の協議でも合意に至らなかった --as jpcert:suzuki
| C-2019-00001: JPCERT/CCの判断とIPAへの通知を記録しました。次はIPAの判断です
| （IV.3.(2)1)）
|   状態              対策・公表日の調整中
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-08-01 から「対策・公表日の調整中」です。
|   2019-08-01  サンプルネット株式会社から連絡があった（公表に同意しない）: 公表の
|   必要はない
|   製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する
|   ガイドライン第12版 IV.5.2) [product.reply]
|
| 期日と目安
|   2019-07-18  公表日は、起算日から45日後を目安とする [目安; 目安を過ぎています;
|               14日前; IV.4.3)]
|   2020-02-01  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; あと184日; IV.3.(2)1)(ア);
|               土曜日]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと307日;
|               IV.2.4)]
|
| 待っているもの
|   JPCERT/CCの通知を受けたIPAの判断（IV.3.(2)1)）
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
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter ended
|       公表を取りやめた場合、その旨を製品開発者に連絡する [IV.4.4)]
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement
|   --reason TEXT --as ipa:NAME
|       IPAは、JPCERT/CCからの通知を受けて調整が不可能であるかを判断し、公表判定委
|       員会を組織する [IV.3.(2)1)]
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason TEXT
|       製品開発者から新しい報告があった場合、IPAは処理をJPCERT/CCに戻すことがある
|       [IV.3.(2)3)]
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason JPCERT/CCの通知の内容を確認した --as ipa:tanaka
| C-2019-00001: IPAの判断を記録しました。公表判定委員会の判定を受けます
| （IV.3.(2)）
|   状態              調整不能
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-08-01 から「調整不能」です。
|   2019-08-01  IPAが、サンプルネット株式会社との公表に係る調整は不可能であると判
|   断した（合意困難）: JPCERT/CCの通知の内容を確認した
|   IPAは、JPCERT/CCからの通知を受けて調整が不可能であるかを判断し、公表判定委員会
|   を組織する
|   ガイドライン第12版 IV.3.(2)1) [product.fail.ipa]
|
| 期日と目安
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと307日;
|               IV.2.4)]
|
| 待っているもの
|   公表判定委員会の判定（IV.3.(2)5)）
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
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter ended
|       公表を取りやめた場合、その旨を製品開発者に連絡する [IV.4.4)]
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason TEXT
|       製品開発者から新しい報告があった場合、IPAは処理をJPCERT/CCに戻すことがある
|       [IV.3.(2)3)]
|   $ vulnctl escalate docket C-2019-00001 P-2019-00001 --sitting SITTING
|       IPAは、調整不能と判断した案件を公表判定委員会の議題とする [IV.3.(2)1)]
|   $ vulnctl escalate weigh C-2019-00001 P-2019-00001 --if-withheld TEXT
|   --if-published TEXT --society TEXT
|       IPAは、公表しない場合の被害と公表した場合の不利益とのバランスに配慮し、社
|       会的影響も考慮する [IV.3.(2)1)]
|   $ vulnctl escalate invite C-2019-00001 P-2019-00001 --until DAY --draft FILE
|       公表判定委員会は、公表すべきかどうか判定することを製品開発者に連絡し、意見
|       書の提出先と提出期限を伝える [IV.3.(2)3)]
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「調整不能」です）
!   根拠: ガイドライン第12版 IV.4.9) [product.publish]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl stats
| 届出の処理状況（2019-08-01 現在）
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
@ 2019-08-20
$ vulnctl reply C-2019-00001 P-2019-00001 --stance solution-made --text 修正版を作成した > setup.txt
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason 修正版の報告があった --as ipa:tanaka
| C-2019-00001: サンプルネット株式会社との調整を再開しました
|   状態              対策・公表日の調整中
$ vulnctl show C-2019-00001 --lang en
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| kind              software product
| state             coordinating solution and date
| first contact     2019-06-03
| solution made     2019-08-20
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
|
| Developer
| name              サンプルネット株式会社 (P-2019-00001)
| history           2019-06-03  サンプルネット株式会社 was tried by phone
|                   (reached)
| history           2019-08-01  サンプルネット株式会社 replied (refuses
|                   publication): 公表の必要はない
| history           2019-08-20  サンプルネット株式会社 replied (solution made): 修
|                   正版を作成した
|
| Developer
| name              例示電機株式会社 (P-2019-00002)
| ended             not affected (部品を使っていないことを確認した)
| history           2019-06-03  例示電機株式会社 was tried by phone (reached)
| history           2019-08-01  例示電機株式会社 replied (not affected): 該当する
|                   部品を使っていない
|
| Clocks
| 2019-07-18  the publication date is guided by 45 days from the first-contact
|             date [guide; past the guide; 33 days ago; IV.4.3)]
| 2020-02-20  サンプルネット株式会社: all means tried and no contact for six
|             months or more: the developer may be unreachable [threshold; 184
|             days left; IV.3.(2)1)(ア)]
| 2020-06-03  report R-2019-00001: a year from the first-contact date the finder
|             may ask that the non-disclosure request be withdrawn [right; 288
|             days left; IV.2.4)]
$ vulnctl escalate recess
! vulnctl: 「recess」という操作はありません
!   次のいずれかを指定してください: list, product, deadline, unlist, unreachable, presume, consult, provide, receipt, committee, sitting, docket, weigh, invite, opinion, determine, decide, confirmed, statement, handover
? 2
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 16 件）
| 控え: 16:<hash>
# SSVC's tables advise a coordinator; the answers and the advice are kept.
$ vulnctl assess C-2019-00001 --ssvc publish --answer supplier-involvement=cooperative --answer exploitation=active --answer public-value-added=limited
| C-2019-00001: SSVC publish 1.0.0 の助言: 公表しない。助言であり、判断は人が行い
| ます
|   状態              対策・公表日の調整中
$ vulnctl assess C-2019-00001 --ssvc triage --answer report-public=yes --lang en
| C-2019-00001: SSVC triage 1.0.0 advises: decline, coordinate; no answer yet to:
| supplier-contacted, report-credibility, supplier-cardinality,
| supplier-engagement, utility, public-safety-impact. It is advice: a person
| decides
|   state             coordinating solution and date
$ vulnctl assess C-2019-00001 --ssvc triage --answer report-pubic=yes
! vulnctl: SSVC の表 triage に「report-pubic」という判断項目はありません
!   「report-public」のことでしょうか。次のいずれかを指定してください: report-public, supplier-contacted, report-credibility, supplier-cardinality, supplier-engagement, utility, public-safety-impact
? 2
$ vulnctl assess C-2019-00001 --ssvc deploy
! vulnctl: SSVCの判断表「deploy」はありません
!   triage または publish を指定してください
? 2
