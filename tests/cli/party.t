# Developers and operators, with their contacts and the language of their letters.
@ 2019-06-03
$ vulnctl init
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com --phone 03-0000-0201 --phone 03-0000-0202
| P-2019-00001 を登録しました: サンプルネット株式会社
$ vulnctl --lang en party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp
| registered P-2019-00002: 見本商店株式会社
$ vulnctl party add --role developer --name 'Kakuu Software Works' --language en --form https://viewer.example.com/contact --post '1-1 Kakuu, Tokyo' --fax 03-0000-0203 --json
| {
|   "kind": "party",
|   "version": 1,
|   "data": {
|     "id": "P-2019-00003",
|     "role": "developer",
|     "name": "Kakuu Software Works",
|     "name_en": "",
|     "former_names": [],
|     "language": "en",
|     "person": "",
|     "registration": "none",
|     "direct_reports": "unknown",
|     "contacts": [
|       {
|         "channel": "post",
|         "address": "1-1 Kakuu, Tokyo"
|       },
|       {
|         "channel": "fax",
|         "address": "03-0000-0203"
|       },
|       {
|         "channel": "form",
|         "address": "https://viewer.example.com/contact"
|       }
|     ],
|     "fingerprint": null,
|     "sector": null,
|     "government": false,
|     "promises": [],
|     "note": "",
|     "checked_on": null,
|     "merged_into": null
|   }
| }
$ vulnctl party check P-2019-00001
| P-2019-00001 の連絡先を確認したことを記録しました（2019-06-03）
$ vulnctl party list
| 番号          役割                連絡先の確認  名称
| P-2019-00001  製品開発者          2019-06-03    サンプルネット株式会社
| P-2019-00002  ウェブサイト運営者                見本商店株式会社
| P-2019-00003  製品開発者                        Kakuu Software Works
$ vulnctl --lang en party list
| id            role       checked     name
| P-2019-00001  developer  2019-06-03  SampleNet Inc.
| P-2019-00002  operator               見本商店株式会社
| P-2019-00003  developer              Kakuu Software Works
$ vulnctl --lang en party list --json
| {
|   "kind": "party-list",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "id": "P-2019-00001",
|         "role": "developer",
|         "name": "サンプルネット株式会社",
|         "name_en": "SampleNet Inc.",
|         "former_names": [],
|         "language": "ja",
|         "person": "",
|         "registration": "none",
|         "direct_reports": "unknown",
|         "contacts": [
|           {
|             "channel": "mail",
|             "address": "psirt@example.com"
|           },
|           {
|             "channel": "phone",
|             "address": "03-0000-0201"
|           },
|           {
|             "channel": "phone",
|             "address": "03-0000-0202"
|           }
|         ],
|         "fingerprint": null,
|         "sector": null,
|         "government": false,
|         "promises": [],
|         "note": "",
|         "checked_on": "2019-06-03",
|         "merged_into": null
|       },
|       {
|         "id": "P-2019-00002",
|         "role": "operator",
|         "name": "見本商店株式会社",
|         "name_en": "",
|         "former_names": [],
|         "language": "ja",
|         "person": "",
|         "registration": "none",
|         "direct_reports": "unknown",
|         "contacts": [
|           {
|             "channel": "mail",
|             "address": "info@shop.example.jp"
|           }
|         ],
|         "fingerprint": null,
|         "sector": null,
|         "government": false,
|         "promises": [],
|         "note": "",
|         "checked_on": null,
|         "merged_into": null
|       },
|       {
|         "id": "P-2019-00003",
|         "role": "developer",
|         "name": "Kakuu Software Works",
|         "name_en": "",
|         "former_names": [],
|         "language": "en",
|         "person": "",
|         "registration": "none",
|         "direct_reports": "unknown",
|         "contacts": [
|           {
|             "channel": "post",
|             "address": "1-1 Kakuu, Tokyo"
|           },
|           {
|             "channel": "fax",
|             "address": "03-0000-0203"
|           },
|           {
|             "channel": "form",
|             "address": "https://viewer.example.com/contact"
|           }
|         ],
|         "fingerprint": null,
|         "sector": null,
|         "government": false,
|         "promises": [],
|         "note": "",
|         "checked_on": null,
|         "merged_into": null
|       }
|     ]
|   }
| }
$ vulnctl party show P-2019-00001
| P-2019-00001  サンプルネット株式会社
| 役割              製品開発者
| 英語の名称        SampleNet Inc.
| 文書の言語        ja
| 電子メール        psirt@example.com
| 電話              03-0000-0201
| 電話              03-0000-0202
| 連絡先の確認      2019-06-03
$ vulnctl --lang en party show 'ＳａｍｐｌｅＮｅｔ inc.'
| P-2019-00001  サンプルネット株式会社
| role              developer
| in English        SampleNet Inc.
| language          ja
| mail              psirt@example.com
| phone             03-0000-0201
| phone             03-0000-0202
| checked           2019-06-03
$ vulnctl party show 見本商店株式会社 --json
| {
|   "kind": "party",
|   "version": 1,
|   "data": {
|     "id": "P-2019-00002",
|     "role": "operator",
|     "name": "見本商店株式会社",
|     "name_en": "",
|     "former_names": [],
|     "language": "ja",
|     "person": "",
|     "registration": "none",
|     "direct_reports": "unknown",
|     "contacts": [
|       {
|         "channel": "mail",
|         "address": "info@shop.example.jp"
|       }
|     ],
|     "fingerprint": null,
|     "sector": null,
|     "government": false,
|     "promises": [],
|     "note": "",
|     "checked_on": null,
|     "merged_into": null
|   }
| }

# The same name again is refused, unless it is said why.
$ vulnctl party add --role developer --name サンプルネット株式会社
! vulnctl: 同じ名称の P-2019-00001 が登録されています
!   別の関係者である場合は、--because で理由を記録してください
? 4
$ vulnctl --lang en party add --role developer --name ｻﾝﾌﾟﾙﾈｯﾄ株式会社
! vulnctl: P-2019-00001 has the same name
!   if it is another party, say why with --because
? 4
$ vulnctl party add --role developer --name サンプルネット株式会社 --because 別法人である
| P-2019-00004 を登録しました: サンプルネット株式会社
$ vulnctl party show サンプルネット株式会社
! vulnctl: 「サンプルネット株式会社」という関係者が複数います
!   番号（P-）で指定してください
? 2

# Mistakes.
$ vulnctl party add --name 例示電機株式会社
! vulnctl: --role を指定してください
? 2
$ vulnctl party add --role vendor --name 例示電機株式会社
! vulnctl: --role に「vendor」は指定できません
!   次のいずれかを指定してください: developer, operator, coordinator, recipient, finder
? 2
$ vulnctl --lang en party add --role developer
! vulnctl: --name is required
? 2
$ vulnctl party add --role developer --name 例示電機株式会社 --language fr
! vulnctl: --language には ja または en を指定してください
? 2
$ vulnctl party show P-2019-00099
! vulnctl: 関係者 P-2019-00099 はありません
!   vulnctl party list で一覧できます
? 3
$ vulnctl --lang en party show nobody
! vulnctl: there is no party nobody
!   vulnctl party list shows them; register a new one with vulnctl party add
? 3
$ vulnctl party show
! vulnctl: PARTY を指定してください
? 2
$ vulnctl party remove P-2019-00001
! vulnctl: 「remove」という操作はありません
!   次のいずれかを指定してください: add, set, check, merge, list, show, export, import
? 2
$ vulnctl party
! vulnctl: ACTION を指定してください
!   vulnctl help party で使い方を確認できます
? 2
