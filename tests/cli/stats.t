# The processing status, as of any day and as known at any instant.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00003 P-2019-00003 --letter details --sent > setup.txt
@ 2019-07-13
$ vulnctl reply C-2019-00003 P-2019-00003 --stance fixed > setup.txt
$ vulnctl end C-2019-00003 fixed/operational --reason 運用により回避した > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance confirmed > setup.txt
$ vulnctl end C-2019-00001 individual --reason 製品開発者が個別に対応した > setup.txt
$ vulnctl stats
| 届出の処理状況（2019-07-13 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    1
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    1
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      1
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 0%）
|
| ウェブサイト
| 届出合計                                      1
| 取扱い終了                                    1
|   修正完了                                    1
|     うち 当該ページを削除                     0
|     うち 運用で回避                           1
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
| （不受理を除く 1 件のうち修正完了は 100%）
$ vulnctl --lang en stats
| Processing status of reports on 2019-07-13
|
| software product
| reports in all                                2
| handling ended                                1
|   published                                   0
|     of these coordination failed              0
|   handled individually                        1
|   not a vulnerability                         0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    1
|     of these listed developer                 0
| (published: 0% of 2, those not accepted left out)
|
| website
| reports in all                                1
| handling ended                                1
|   fixed                                       1
|     of these page removed                     0
|     of these avoided by operation             1
|   closed after public alert                   0
|   not a vulnerability                         0
|   cannot be handled                           0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    0
| (fixed: 100% of 1, those not accepted left out)
$ vulnctl --lang en stats --as-of 2019-07-12
| Processing status of reports on 2019-07-12
|
| software product
| reports in all                                2
| handling ended                                0
|   published                                   0
|     of these coordination failed              0
|   handled individually                        0
|   not a vulnerability                         0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    2
|     of these listed developer                 0
| (published: 0% of 2, those not accepted left out)
|
| website
| reports in all                                1
| handling ended                                0
|   fixed                                       0
|     of these page removed                     0
|     of these avoided by operation             0
|   closed after public alert                   0
|   not a vulnerability                         0
|   cannot be handled                           0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    1
| (fixed: 0% of 1, those not accepted left out)
$ vulnctl --lang en stats --as-of 2019-06-02 --json
| {
|   "kind": "stats",
|   "version": 1,
|   "as_of": "2019-06-02",
|   "edition": "12",
|   "data": {
|     "on": "2019-06-02",
|     "tables": [
|       {
|         "kind": "product",
|         "total": 0,
|         "ended": 0,
|         "open": 0,
|         "not_accepted": 0,
|         "percent": null,
|         "rows": [
|           {
|             "row": "published",
|             "part_of": null,
|             "name": "published",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "adjudicated",
|             "part_of": "published",
|             "name": "coordination failed",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "individual",
|             "part_of": null,
|             "name": "handled individually",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "not-vulnerability",
|             "part_of": null,
|             "name": "not a vulnerability",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "not-accepted",
|             "part_of": null,
|             "name": "not accepted",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "unclassified",
|             "part_of": null,
|             "name": "ended, no official line",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "in-process",
|             "part_of": null,
|             "name": "in process",
|             "group": "open",
|             "reports": 0
|           },
|           {
|             "row": "listed",
|             "part_of": "in-process",
|             "name": "listed developer",
|             "group": "open",
|             "reports": 0
|           }
|         ]
|       },
|       {
|         "kind": "website",
|         "total": 0,
|         "ended": 0,
|         "open": 0,
|         "not_accepted": 0,
|         "percent": null,
|         "rows": [
|           {
|             "row": "fixed",
|             "part_of": null,
|             "name": "fixed",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "page-removed",
|             "part_of": "fixed",
|             "name": "page removed",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "operational",
|             "part_of": "fixed",
|             "name": "avoided by operation",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "alert",
|             "part_of": null,
|             "name": "closed after public alert",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "not-vulnerability",
|             "part_of": null,
|             "name": "not a vulnerability",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "cannot-handle",
|             "part_of": null,
|             "name": "cannot be handled",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "not-accepted",
|             "part_of": null,
|             "name": "not accepted",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "unclassified",
|             "part_of": null,
|             "name": "ended, no official line",
|             "group": "ended",
|             "reports": 0
|           },
|           {
|             "row": "in-process",
|             "part_of": null,
|             "name": "in process",
|             "group": "open",
|             "reports": 0
|           }
|         ]
|       }
|     ],
|     "unreachable_list": {
|       "total": 0,
|       "rows": [
|         {
|           "row": "listed",
|           "name": "listed",
|           "entries": 0
|         },
|         {
|           "row": "resumed",
|           "name": "coordination resumed",
|           "entries": 0
|         },
|         {
|           "row": "adjudicated",
|           "name": "published after adjudication",
|           "entries": 0
|         },
|         {
|           "row": "ended",
|           "name": "handling ended",
|           "entries": 0
|         },
|         {
|           "row": "removed",
|           "name": "taken off the list",
|           "entries": 0
|         }
|       ]
|     }
|   }
| }
# What was recorded later is not known earlier.
$ vulnctl --lang en stats --as-of 2019-07-13 --known-at 2019-07-12T00:00:00Z
| Processing status of reports on 2019-07-13
|
| software product
| reports in all                                2
| handling ended                                0
|   published                                   0
|     of these coordination failed              0
|   handled individually                        0
|   not a vulnerability                         0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    2
|     of these listed developer                 0
| (published: 0% of 2, those not accepted left out)
|
| website
| reports in all                                1
| handling ended                                0
|   fixed                                       0
|     of these page removed                     0
|     of these avoided by operation             0
|   closed after public alert                   0
|   not a vulnerability                         0
|   cannot be handled                           0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    1
| (fixed: 0% of 1, those not accepted left out)
$ vulnctl stats --now 2024-06-18
| 届出の処理状況（2024-06-18 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    1
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    1
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      1
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 0%）
|
| ウェブサイト
| 届出合計                                      1
| 取扱い終了                                    1
|   修正完了                                    1
|     うち 当該ページを削除                     0
|     うち 運用で回避                           1
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
| （不受理を除く 1 件のうち修正完了は 100%）
|
| この日に有効なガイドラインは第13版ですが、第12版により計算しています
$ vulnctl stats --as-of 2019-13-01
! vulnctl: --as-of の日付「2019-13-01」は存在しないか、読み取れません
!   2019-06-03 または 令和元年6月3日 のように書いてください
? 2
$ vulnctl --lang en stats --known-at yesterday
! vulnctl: --known-at: the instant 'yesterday' cannot be read
!   write it as 2019-06-03T09:00:00+09:00
? 2
$ vulnctl stats --state received
! vulnctl: 「--state」は stats の引数ではありません
!   「--store」のことでしょうか
? 2
