# What must not be told does not go out in the finder's own words either: the letter is composed, shown with what is wrong in it,
# and written only when a person says why.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp > setup.txt
$ vulnctl intake forms/named-in-steps.yaml > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail psirt@reiji.example.jp > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter opening --apply --sent > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details > preview.txt
! 製品開発者に見せてはならない内容（発見者の氏名）が含まれています
!   根拠: ガイドライン第12版 IV.3.(1)6)
! 製品開発者に見せてはならない内容（発見者の所属）が含まれています
!   根拠: ガイドライン第12版 IV.3.(1)6)
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --apply --sent
! vulnctl: C-2019-00001: 異議があります（製品開発者に見せてはならない内容（発見者の氏名）が含まれています [product.view.finder]／製品開発者に見せてはならない内容（発見者の所属）が含まれています [product.view.finder]／脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]）
!   根拠: ガイドライン第12版 IV.3.(1)6) [product.view.finder]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --because REASON --although product.view.finder
? 4
$ vulnctl --lang en notify C-2019-00001 例示電機株式会社 --letter details --apply --sent
! vulnctl: C-2019-00001: there is an objection: it holds the finder's name, which the developer may not see [product.view.finder]; it holds the finder's affiliation, which the developer may not see [product.view.finder]; the letter holds vulnerability-related information and would go by mail without PGP, which is recommended [letter.in-clear]
!   rule: edition 12, IV.3.(1)6) [product.view.finder]
!   to go on all the same, give the reason for it with --because, and name the rule: --because REASON --although product.view.finder
? 4
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --apply --sent --because "公開鍵がない"
! vulnctl: C-2019-00001: 異議があります（製品開発者に見せてはならない内容（発見者の氏名）が含まれています [product.view.finder]／製品開発者に見せてはならない内容（発見者の所属）が含まれています [product.view.finder]）
!   根拠: ガイドライン第12版 IV.3.(1)6) [product.view.finder]
!   それでも進める場合は、その理由を --because で記録し、規則を指定してください: --although product.view.finder
? 4
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --apply --sent --because "発見者に確認し、伏せずに送ることで合意した" --although product.view.finder
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-details.eml に書き出しまし
| た。例示電機株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
! 理由を記録して、次の異議にかかわらず進めました: 製品開発者に見せてはならない内容（発見者の氏名）が含まれています [product.view.finder]
! 理由を記録して、次の異議にかかわらず進めました: 製品開発者に見せてはならない内容（発見者の所属）が含まれています [product.view.finder]
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl log C-2019-00001 --last 3
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      5  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      6  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|      7  2019-06-03  C-2019-00001  sato
|         製品開発者宛ての文書「opening」を作成した（例示電機株式会社）
|      8  2019-06-03  C-2019-00001  sato
|         例示電機株式会社に電子メールで連絡を試みた（送達）
|      9  2019-06-03  C-2019-00001  sato
|         製品開発者宛ての文書「details」を作成した（例示電機株式会社）（異議が
|         あったが、次の理由により記録: 発見者に確認し、伏せずに送ることで合意し
|         た）
|     10  2019-06-03  C-2019-00001  sato
|         例示電機株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝え
|         た

# A name that was recorded and undone is still not to be told.
$ vulnctl undo 3 --because "書き間違い"
| 事象 3 を取り消しました（事象 11 として記録）: 届出 R-2019-00001 の発見者を記録
| した
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details > preview.txt
! 製品開発者に見せてはならない内容（取り消された発見者の情報）が含まれています
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! 製品開発者に見せてはならない内容（取り消された発見者の情報）が含まれています
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! 製品開発者に見せてはならない内容（取り消された発見者の情報）が含まれています
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）

# A letter goes to an address, and says what has happened.
$ vulnctl party add --role developer --name 有限会社フルイ --phone 03-0000-0000 > setup.txt
$ vulnctl notify C-2019-00001 有限会社フルイ --letter opening --apply
! vulnctl: P-2019-00002: 文書「opening」の宛先が登録されていません
!   vulnctl party set P-2019-00002 で登録するか、--by で別の手段を指定してください
? 2
$ vulnctl notify C-2019-00001 有限会社フルイ --by phone
! vulnctl: --result で結果を指定してください（reached, no-answer など）
? 2
$ vulnctl notify C-2019-00001 finder --letter published
! vulnctl: 文書「published」は、JVN番号が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 finder --letter started
! vulnctl: 発見者あての文面「started」はありません
!   次のものがあります: accepted, advance, date, disclosure, ended, first-contact, not-published, progress, published, question, received, rejected
? 3
