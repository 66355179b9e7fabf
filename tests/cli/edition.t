# An edition of the guideline is a file. It is checked, added, governs what begins in its time, and is used for a running case on
# a person's word; no code changes.
@ 2027-03-01
$ vulnctl init > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl accept C-2027-00001 > setup.txt
$ vulnctl forward C-2027-00001 > setup.txt
$ vulnctl notify C-2027-00001 P-2027-00001 --sent --by phone --result reached > setup.txt
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
# What is wrong in a file is said with its place, all of it at once.
$ vulnctl rules check editions/faulty.yaml
| editions/faulty.yaml:1:1: エラー: 「status_rows」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「state_rows」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「conditions」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「items」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「endings」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「fields」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「means」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「eol_classes」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「eol_issues」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「impact」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「sectors」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「categories」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 「checklists」がありません [edition]
| editions/faulty.yaml:1:1: エラー: 影響範囲「狭」のCVSSv3基本値0.0に対応する欄が0件あります [edition]
| editions/faulty.yaml:5:16: エラー: 実在する日付（例: 2019-05-30）を書いてください [edition]
| editions/faulty.yaml:7:5: エラー: 「recieved」という状態はありません [edition]
|     「received」のことでしょうか
| editions/faulty.yaml:9:5: エラー: id「product.accept」が重複しています [edition]
| editions/faulty.yaml:9:56: エラー: ここでは性質「guide」は意味を持ちません [edition]
|     次のいずれかを書いてください: refuse, object
| editions/faulty.yaml:9:84: エラー: 「accpet」という名前を vulnctl は知りません（step） [edition]
| editions/faulty.yaml:9:103: エラー: 「items-statd」という名前を vulnctl は知りません（predicate） [edition]
| editions/faulty.yaml:11:5: エラー: days, months, years のいずれか1つを書いてください [edition]
| editions/faulty.yaml:11:77: エラー: 「acceptance」という名前を vulnctl は知りません（from） [edition]
| editions/faulty.yaml:11:112: エラー: 「dayz」という項目はありません [edition]
|     「days」のことでしょうか
? 1
$ vulnctl rules add editions/faulty.yaml --lang en
| editions/faulty.yaml:1:1: error: status_rows is missing [edition]
| editions/faulty.yaml:1:1: error: state_rows is missing [edition]
| editions/faulty.yaml:1:1: error: conditions is missing [edition]
| editions/faulty.yaml:1:1: error: items is missing [edition]
| editions/faulty.yaml:1:1: error: endings is missing [edition]
| editions/faulty.yaml:1:1: error: fields is missing [edition]
| editions/faulty.yaml:1:1: error: means is missing [edition]
| editions/faulty.yaml:1:1: error: eol_classes is missing [edition]
| editions/faulty.yaml:1:1: error: eol_issues is missing [edition]
| editions/faulty.yaml:1:1: error: impact is missing [edition]
| editions/faulty.yaml:1:1: error: sectors is missing [edition]
| editions/faulty.yaml:1:1: error: categories is missing [edition]
| editions/faulty.yaml:1:1: error: checklists is missing [edition]
| editions/faulty.yaml:1:1: error: range narrow, CVSS v3 base score 0.0: 0 cells [edition]
| editions/faulty.yaml:5:16: error: expected a day that exists, such as 2019-05-30 [edition]
| editions/faulty.yaml:7:5: error: there is no state recieved [edition]
|     did you mean 'received'?
| editions/faulty.yaml:9:5: error: the id product.accept stands twice [edition]
| editions/faulty.yaml:9:56: error: the nature guide means nothing here [edition]
|     give one of: refuse, object
| editions/faulty.yaml:9:84: error: vulnctl knows no step named accpet [edition]
| editions/faulty.yaml:9:103: error: vulnctl knows no predicate named items-statd [edition]
| editions/faulty.yaml:11:5: error: give one of days, months and years [edition]
| editions/faulty.yaml:11:77: error: vulnctl knows no from named acceptance [edition]
| editions/faulty.yaml:11:112: error: there is no field named dayz [edition]
|     did you mean 'days'?
? 1
$ vulnctl rules check editions/edition-15.yaml
| editions/edition-15.yaml: 第15版（試験用の版（改訂第15版）、2027-04-01 施行）。
| 指摘事項はありません
$ vulnctl rules add editions/edition-15.yaml
| ガイドライン第15版（試験用の版（改訂第15版）、2027-04-01 施行）の規則を追加しま
| した。取扱い中の案件は、vulnctl rules use 15 で変更するまで、これまでの版で取り
| 扱います
$ vulnctl rules add editions/edition-15.yaml
! vulnctl: 第15版の規則は既にあります
!   規則を改める場合は、別の版の番号を付けてください
? 4
$ vulnctl rules editions --now 2027-04-01
| 版  施行日      規則  名称
| 1   2004-07-08  -     初版
| 2   2005-07-08  -     改訂第2版
| 3   2006-09-01  -     改訂第3版
| 4   2007-06-11  -     改訂第4版
| 5   2008-04-04  -     改訂第5版
| 6   2009-07-08  -     改訂第6版
| 7   2011-03-28  -     改訂第7版
| 8   2014-05-30  -     改訂第8版
| 9   2015-05-22  -     改訂第9版
| 10  2016-05-30  -     改訂第10版
| 11  2017-05-30  -     改訂第11版
| 12  2019-05-30  収録  2019年版（改訂第12版）
| 13  2024-06-18  -     2024年版（改訂第13版）
| 14  2026-10-01  -     2026年版（改訂第14版）
| 15  2027-04-01  収録  試験用の版（改訂第15版）（この日に有効）
# The running case stays under its edition: 45 days, and the note says what governs.
@ 2027-04-10
$ vulnctl why C-2027-00001 --lang en
| C-2027-00001 has been at 'contacting the developer' since 2027-03-01.
|   2027-03-01  サンプルネット株式会社 was tried by phone (reached)
|   JPCERT/CC identifies and contacts the developer once IPA has passed the
|   information on
|   edition 12, IV.4.2) [product.attempt]
|
| Clocks
|   2027-04-15  the publication date is guided by 45 days from the first-contact
|               date [guide; 5 days left; IV.4.3)]
|   2027-09-01  サンプルネット株式会社: all means tried and no contact for six
|               months or more: the developer may be unreachable [threshold; 144
|               days left; IV.3.(2)1)(ア)]
|   2028-03-01  report R-2027-00001: a year from the first-contact date the finder
|               may ask that the non-disclosure request be withdrawn [right; 326
|               days left; IV.2.4)]
|
| Waiting for
|   サンプルネット株式会社: an answer
|
| What may be done next
|   $ vulnctl ask C-2027-00001 --points TEXT
|       IPA may put questions to the finder once the report is accepted
|       [IV.3.(1)8)]
|   $ vulnctl reply C-2027-00001 finder --text TEXT
|       IPA may exchange information with the finder about the report [IV.3.(1)8)]
|   $ vulnctl end C-2027-00001 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl notify C-2027-00001 P-2027-00001 --letter reminder
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl notify C-2027-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl reply C-2027-00001 PARTY --stance STANCE
|       the developer reports its verification and status to JPCERT/CC [IV.5.2)]
|   $ vulnctl publish C-2027-00001 DRAFT --approve --as NAME
|       somebody other than the one who publishes reads the draft and approves it
|       [guideline silent]
|   $ vulnctl end C-2027-00001 not-information --reason TEXT
|       handling may stop when it is no vulnerability-related information
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2027-00001 out-of-scope --reason TEXT
|       handling may stop when it is outside the scope [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2027-00001 small-effect --reason TEXT
|       handling may stop when the effect is small [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2027-00001 known --reason TEXT
|       handling may stop when it is known and published already [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2027-00001 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [IV.3.(1)3)]
|   $ vulnctl end C-2027-00001 all-users-told --reason TEXT
|       publication may be dropped when the developer tells all its users
|       [IV.4.4)(オ)]
|   $ vulnctl end C-2027-00001 not-affected --reason TEXT
|       publication may be dropped when the developer says that it is not affected
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2027-00001 individual --reason TEXT
|       publication may be dropped, the developer handling it individually [2019年
|       度研究会報告書 図1-2]
|
| edition 15 governs this day: computed under edition 12
$ vulnctl rules use 15 C-2027-00001 --reason 改訂による
| C-2027-00001: 今後、ガイドライン第15版（試験用の版（改訂第15版））により取り扱い
| ます
|   状態              製品開発者へ連絡中
$ vulnctl why C-2027-00001
| C-2027-00001 は、2027-03-01 から「製品開発者へ連絡中」です。
|   2027-03-01  サンプルネット株式会社に電話で連絡を試みた（連絡が取れた）
|   JPCERT/CCは、製品開発者に連絡する
|   ガイドライン第15版 IV.4.2) [product.attempt]
|
| 期日と目安
|   2027-04-30  公表日は、起算日から60日後を目安とする [目安; あと20日; IV.4.3)]
|   2027-09-01  届出 R-2027-00001: 発見者は、起算日から6か月以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと144日;
|               IV.2.4)]
|
| 待っているもの
|   サンプルネット株式会社からの応答
|
| 次に可能な手続き
|   $ vulnctl notify C-2027-00001 P-2027-00001 --letter reminder
|       JPCERT/CCは、製品開発者に連絡する [IV.4.2)]
|   $ vulnctl notify C-2027-00001 PARTY --letter opening
|       JPCERT/CCは、製品開発者に連絡する [IV.4.2)]
|   $ vulnctl reply C-2027-00001 PARTY --stance STANCE
|       製品開発者は、JPCERT/CCに報告する [IV.5.2)]
$ vulnctl end C-2027-00001 mitigated --reason 設定により影響がなくなった
! vulnctl: C-2027-00001: この手続きはできません（応答した製品開発者がいない）
!   根拠: ガイドライン第15版 IV.4.4)(カ) [product.end.mitigated.answered]
!   vulnctl why C-2027-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl reply C-2027-00001 P-2027-00001 --stance confirmed > setup.txt
$ vulnctl end C-2027-00001 mitigated --reason 設定により影響がなくなった
| C-2027-00001: 取扱いを終了しました。発見者への文書は vulnctl notify C-2027-00001
| finder --letter ended で作成します
|   状態              取扱い終了（緩和策により解消）
$ vulnctl list --all
| 案件          受付日      状態                            題名
| C-2027-00001  2027-03-01  取扱い終了（緩和策により解消）  SampleNet ホームルー…
# An edition without its rules cannot be used.
$ vulnctl rules use 13 C-2027-00001 --reason 版を確認する
! vulnctl: ガイドラインの第13版の規則はありません
!   vulnctl rules editions で一覧できます
? 3
# What begins now is under the new edition.
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl show C-2027-00002 --json
| {
|   "kind": "case",
|   "version": 1,
|   "edition": "15",
|   "data": {
|     "id": "C-2027-00002",
|     "kind": "product",
|     "title": "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション",
|     "state": "received",
|     "ending": null,
|     "state_name": "届出受付",
|     "first_contact_on": null,
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
|     "edition": "15",
|     "ssvc": [],
|     "failures": [],
|     "reports_gone_on": [],
|     "described": null,
|     "conditions": [],
|     "links": [],
|     "reports": [
|       {
|         "id": "R-2027-00002",
|         "kind": "product",
|         "received_on": "2027-04-10",
|         "accepted_on": null,
|         "consents": {
|           "notify": true,
|           "contact": false,
|           "publish": true
|         },
|         "consents_changed_on": null,
|         "went_public_on": null,
|         "disclosure_asked_on": null,
|         "disclosure_free_on": null,
|         "first_contact_on": null,
|         "from": null,
|         "developer": null,
|         "joined_on": "2027-04-10",
|         "withdrawn_on": null,
|         "gaps": [],
|         "title": "",
|         "product": "SampleNet ホームルータ SN-1200",
|         "version": "ファームウエア 1.0.8 およびそれ以前",
|         "product_developer": "サンプルネット株式会社\n販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）",
|         "url": "",
|         "site_name": "",
|         "weakness": "OSコマンドインジェクション",
|         "circumstances": "自宅で使用しているルータの管理画面の動作を調べていたところ、\n疎通確認（ping）の宛先の欄に入力した記号が、そのまま\nコマンドとして解釈されていることに気付きました。\nその後、例示電機株式会社の REIJI-HOME 12 を知人から借りて\n確認したところ、同じ挙動でした。",
|         "environment": "SN-1200（ファームウエア 1.0.8）、工場出荷時の設定\nREIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定\n接続した端末: Windows 10、Firefox 67\nいずれも自宅内の、インターネットから切り離したネットワークで確認しました。",
|         "procedure": "1. 端末をルータの LAN 側に接続し、管理画面にログインする。\n2. 「診断」メニューの「疎通確認」を開く。\n3. 宛先の欄に次の文字列を入力し、「実行」を押す。\n     127.0.0.1;id\n4. 表示された結果の画面を確認する。",
|         "outcome": "疎通確認の結果に続いて、id コマンドの出力\n  uid=0(root) gid=0(root)\nが表示されました。任意のOSコマンドを管理者権限で実行できます。",
|         "reason": "管理画面にログインできる利用者であれば、機器が本来提供していない\n任意のOSコマンドを実行できるためです。管理画面のパスワードは\n初期値のまま使われていることが多く、設定の変更や、他の機器への\n攻撃の踏み台として悪用されるおそれがあります。",
|         "evidence": "画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。",
|         "other_reports": "製品開発者を含め、他の組織には届け出ていません。\n製品開発者との調整は IPA にお願いします。",
|         "finder": {
|           "name": "見本 太郎",
|           "affiliation": "個人",
|           "prefecture": "東京都",
|           "mail": "taro.mihon@example.org",
|           "phone": "03-0000-0101",
|           "fax": ""
|         }
|       }
|     ],
|     "parts": [],
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
$ vulnctl rules list sector
| 重要インフラ分野
|   sector.space  [ガイドライン第15版 IV.4.8)]
|       宇宙
$ vulnctl rules list sector.p --edition 12
| 重要インフラ分野
|   sector.petroleum  [ガイドライン第12版 IV.4.8)]
|       石油
|   sector.ports  [ガイドライン第12版 IV.4.8)]
|       港湾
|
| この日に有効なガイドラインは第15版ですが、第12版により計算しています
$ vulnctl stats
| 届出の処理状況（2027-04-10 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    1
|   緩和策により解消                            1
| 取扱い中                                      1
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
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 13 件）
| 控え: 13:<hash>
$ vulnctl log office
|      1  2027-03-01  office  sato
|         台帳を作成した（IPA・JPCERT/CC）
|      8  2027-03-01  office  sato
|         ガイドライン第15版の規則を追加した（試験用の版（改訂第15版））
