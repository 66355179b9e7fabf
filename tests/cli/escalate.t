# What is due by the clocks of the rules: looks, and changes nothing.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl escalate --sweep
| 期日または目安を迎えている案件はありません
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00002 --sent > setup.txt
$ vulnctl notify C-2019-00003 P-2019-00003 --letter details --sent > setup.txt

# 45 days from 2019-06-03 is 2019-07-18: due soon from a week before, past it the day after.
@ 2019-07-10
$ vulnctl escalate --sweep
| 期日または目安を迎えている案件はありません
@ 2019-07-11
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-18  まもなく  あと7日  SampleNet ホームルータ SN-1200 / O…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
@ 2019-07-18
$ vulnctl --lang en escalate --sweep
| C-2019-00001  2019-07-18  due soon  today  SampleNet ホームルータ SN-1200 / OS…
|     the publication date is guided by 45 days from the first-contact date
|     edition 12, IV.4.3); guide; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
@ 2019-07-19
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-18  目安を過ぎています  1日経過  SampleNet ホームルータ S…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10

# A set date that has passed is overdue; the operator's three months and the 90 days are two clocks.
$ vulnctl reply C-2019-00001 P-2019-00001 --stance confirmed > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-07-26 > setup.txt
@ 2019-07-26
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-26  まもなく  本日  SampleNet ホームルータ SN-1200 / OSコ…
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
? 10
@ 2019-09-04
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-26  期日を過ぎています  40日超過  SampleNet ホームルータ …
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00003  2019-09-03  目安を過ぎています  1日経過  見本商店オンラインショッ…
|     ウェブサイト運営者は、通知を受けてから3か月以内を目処に検証結果と修正を連絡
|     する
|     ガイドライン第12版 V.4.1); 目安; website.report-guide; P-2019-00003
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00003  2019-09-01  期間に達しています  3日経過  見本商店オンラインショッ…
|     通知から90日以上経過しても修正の報告がないものを、取扱いが長期化しているとす
|     る
|     2019年度研究会報告書 図1-11; 期間; website.long-running; P-2019-00003; 日曜
|     日
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
? 11
$ vulnctl --lang en escalate --sweep --json
| {
|   "kind": "sweep",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "items": [
|       {
|         "case": "C-2019-00001",
|         "title": "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション",
|         "party": null,
|         "report": null,
|         "assignee": null,
|         "rule": {
|           "id": "product.publication-date",
|           "clause": "IV.4.3)",
|           "edition": "12",
|           "nature": "set-date"
|         },
|         "wording": "the publication date that was set",
|         "from": "2019-07-26",
|         "due": "2019-07-26",
|         "day_off": null,
|         "days": 40,
|         "standing": "overdue",
|         "next": "vulnctl publish C-2019-00001 --draft"
|       },
|       {
|         "case": "C-2019-00003",
|         "title": "見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング",
|         "party": "P-2019-00003",
|         "report": null,
|         "assignee": null,
|         "rule": {
|           "id": "website.report-guide",
|           "clause": "V.4.1)",
|           "edition": "12",
|           "nature": "guide"
|         },
|         "wording": "the operator reports its verification and fix within three months of the notice as a guide",
|         "from": "2019-06-03",
|         "due": "2019-09-03",
|         "day_off": null,
|         "days": 1,
|         "standing": "past the guide",
|         "next": "vulnctl notify C-2019-00003 P-2019-00003 --letter reminder"
|       },
|       {
|         "case": "C-2019-00003",
|         "title": "見本商店オンラインショップ（運営者：見本商店株式会社） / クロスサイト・スクリプティング",
|         "party": "P-2019-00003",
|         "report": null,
|         "assignee": null,
|         "rule": {
|           "id": "website.long-running",
|           "clause": "2019年度研究会報告書 図1-11",
|           "edition": "12",
|           "nature": "threshold"
|         },
|         "wording": "90 days or more since the notice without a report of a fix count as long-running",
|         "from": "2019-06-03",
|         "due": "2019-09-01",
|         "day_off": "Sunday",
|         "days": 3,
|         "standing": "threshold reached",
|         "next": "vulnctl notify C-2019-00003 P-2019-00003 --letter reminder"
|       }
|     ],
|     "silent": []
|   }
| }
? 11
$ vulnctl escalate --sweep --now 2019-07-19
| C-2019-00001  2019-07-26  まもなく  あと7日  SampleNet ホームルータ SN-1200 / O…
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
? 10
$ vulnctl --lang en escalate --sweep --as-of 2019-07-18
| C-2019-00001  2019-07-18  due soon  today  SampleNet ホームルータ SN-1200 / OS…
|     the publication date is guided by 45 days from the first-contact date
|     edition 12, IV.4.3); guide; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
$ vulnctl escalate --sweep --soon 100
| C-2019-00001  2019-07-26  期日を過ぎています  40日超過  SampleNet ホームルータ …
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00003  2019-09-03  目安を過ぎています  1日経過  見本商店オンラインショッ…
|     ウェブサイト運営者は、通知を受けてから3か月以内を目処に検証結果と修正を連絡
|     する
|     ガイドライン第12版 V.4.1); 目安; website.report-guide; P-2019-00003
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00003  2019-09-01  期間に達しています  3日経過  見本商店オンラインショッ…
|     通知から90日以上経過しても修正の報告がないものを、取扱いが長期化しているとす
|     る
|     2019年度研究会報告書 図1-11; 期間; website.long-running; P-2019-00003; 日曜
|     日
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00001  2019-12-03  まもなく  あと90日  SampleNet ホームルータ SN-1200 / …
|     すべての連絡方法を試みても6か月以上連絡が取れない場合は連絡不能となりうる
|     ガイドライン第12版 IV.3.(2)1)(ア); 期間; product.no-contact; P-2019-00002
|     $ vulnctl notify C-2019-00001 P-2019-00002 --by CHANNEL --sent
? 11

# Half a year without an answer, and a year.
@ 2019-12-03
$ vulnctl --lang en escalate --sweep --soon 0
| C-2019-00001  2019-07-26  overdue  130 days past  SampleNet ホームルータ SN-120…
|     the publication date that was set
|     edition 12, IV.4.3); set date; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00003  2019-09-03  past the guide  91 days past  見本商店オンラインショ…
|     the operator reports its verification and fix within three months of the
|     notice as a guide
|     edition 12, V.4.1); guide; website.report-guide; P-2019-00003
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00003  2019-09-01  threshold reached  93 days past  見本商店オンラインシ…
|     90 days or more since the notice without a report of a fix count as
|     long-running
|     2019年度研究会報告書 図1-11; threshold; website.long-running; P-2019-00003;
|     Sunday
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00001  2019-12-03  threshold reached  today  SampleNet ホームルータ SN-1…
|     all means tried and no contact for six months or more: the developer may be
|     unreachable
|     edition 12, IV.3.(2)1)(ア); threshold; product.no-contact; P-2019-00002
|     $ vulnctl notify C-2019-00001 P-2019-00002 --by CHANNEL --sent
? 11
@ 2020-06-03
$ vulnctl escalate --sweep --soon 0
| C-2019-00001  2019-07-26  期日を過ぎています  313日超過  SampleNet ホームルータ…
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00003  2019-09-03  目安を過ぎています  274日経過  見本商店オンラインショ…
|     ウェブサイト運営者は、通知を受けてから3か月以内を目処に検証結果と修正を連絡
|     する
|     ガイドライン第12版 V.4.1); 目安; website.report-guide; P-2019-00003
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00003  2019-09-01  期間に達しています  276日経過  見本商店オンラインショ…
|     通知から90日以上経過しても修正の報告がないものを、取扱いが長期化しているとす
|     る
|     2019年度研究会報告書 図1-11; 期間; website.long-running; P-2019-00003; 日曜
|     日
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00001  2019-12-03  期間に達しています  183日経過  SampleNet ホームルータ…
|     すべての連絡方法を試みても6か月以上連絡が取れない場合は連絡不能となりうる
|     ガイドライン第12版 IV.3.(2)1)(ア); 期間; product.no-contact; P-2019-00002
|     $ vulnctl notify C-2019-00001 P-2019-00002 --by CHANNEL --sent
| C-2019-00001  2020-01-19  期間に達しています  136日経過  SampleNet ホームルータ…
|     すべての連絡方法を試みても6か月以上連絡が取れない場合は連絡不能となりうる
|     ガイドライン第12版 IV.3.(2)1)(ア); 期間; product.no-contact; P-2019-00001;
|     日曜日
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by CHANNEL --sent
| C-2019-00001  2020-06-03  権利が生じています  本日  SampleNet ホームルータ SN-1…
|     発見者は、起算日から1年以上経過した届出について、情報非開示依頼の取下げを求
|     めることができる
|     ガイドライン第12版 IV.2.4); 権利; product.finder-right; R-2019-00001
|     $ vulnctl reply C-2019-00001 finder --report R-2019-00001 --asks-disclosure
? 11

# The rules of edition 12 are used for days of a later one, and it is said.
$ vulnctl --lang en escalate --sweep --soon 0 --now 2024-06-18
| C-2019-00001  2019-07-26  overdue  1789 days past  SampleNet ホームルータ SN-12…
|     the publication date that was set
|     edition 12, IV.4.3); set date; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00003  2019-09-03  past the guide  1750 days past  見本商店オンラインシ…
|     the operator reports its verification and fix within three months of the
|     notice as a guide
|     edition 12, V.4.1); guide; website.report-guide; P-2019-00003
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00003  2019-09-01  threshold reached  1752 days past  見本商店オンライン…
|     90 days or more since the notice without a report of a fix count as
|     long-running
|     2019年度研究会報告書 図1-11; threshold; website.long-running; P-2019-00003;
|     Sunday
|     $ vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| C-2019-00001  2019-12-03  threshold reached  1659 days past  SampleNet ホームル…
|     all means tried and no contact for six months or more: the developer may be
|     unreachable
|     edition 12, IV.3.(2)1)(ア); threshold; product.no-contact; P-2019-00002
|     $ vulnctl notify C-2019-00001 P-2019-00002 --by CHANNEL --sent
| C-2019-00001  2020-01-19  threshold reached  1612 days past  SampleNet ホームル…
|     all means tried and no contact for six months or more: the developer may be
|     unreachable
|     edition 12, IV.3.(2)1)(ア); threshold; product.no-contact; P-2019-00001;
|     Sunday
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by CHANNEL --sent
| C-2019-00001  2020-06-03  right reached  1476 days past  SampleNet ホームルータ…
|     a year from the first-contact date the finder may ask that the
|     non-disclosure request be withdrawn
|     edition 12, IV.2.4); right; product.finder-right; R-2019-00001
|     $ vulnctl reply C-2019-00001 finder --report R-2019-00001 --asks-disclosure
|
| edition 13 governs this day: computed under edition 12
? 11
$ vulnctl escalate
! vulnctl: --sweep、または行うことを指定してください
!   期日の確認は vulnctl escalate --sweep
? 2
$ vulnctl escalate --sweep --soon some
! vulnctl: --soon には 0 以上の整数を指定してください: some
? 2
$ vulnctl escalate --sweep --now 2019-02-30
! vulnctl: --now の日付「2019-02-30」は存在しないか、読み取れません
!   2019-06-03 または 令和元年6月3日 のように書いてください
? 2

# A sweep for one person, with what has been silent; for grep; and every clock that runs, for a calendar.
@ 2019-10-10
$ vulnctl assign C-2019-00003 tanaka > setup.txt
$ vulnctl escalate --sweep --for tanaka --lines
| passed	C-2019-00003	2019-09-03	37	website.report-guide	P-2019-00003	-	tanaka	vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
| reached	C-2019-00003	2019-09-01	39	website.long-running	P-2019-00003	-	tanaka	vulnctl notify C-2019-00003 P-2019-00003 --letter reminder
? 10
$ vulnctl escalate --sweep --for nobody --silent 100 --soon 0
| C-2019-00001  2019-07-26  期日を過ぎています  76日超過  SampleNet ホームルータ …
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
| C-2019-00002  2019-06-03  129日間動きがありません  架空文書ビューア / バッファ…
|     日数は --silent による。ガイドラインに定めはない
|     $ vulnctl why C-2019-00002
? 11
$ vulnctl escalate --sweep --for suzuki --silent 1
| 期日または目安を迎えている案件はありません
! suzuki が担当する取扱い中の案件はありません。担当者の名前を確認してください
$ vulnctl escalate --sweep --for nobody --silent 100 --lines
| overdue	C-2019-00001	2019-07-26	76	product.publication-date	-	-	-	vulnctl publish C-2019-00001 --draft
| silent	C-2019-00002	2019-06-03	129	-	-	-	-	vulnctl why C-2019-00002
? 11
$ vulnctl escalate --sweep --for tanaka --ics > tanaka.ics
$ vulnctl escalate --sweep --silent -3
! vulnctl: --silent には 0 以上の整数を指定してください: -3
? 2
