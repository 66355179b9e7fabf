# A store is made once, with the organisations that the office is.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp
| 台帳 vulnctl.db を作成しました（架空調整事務局）
$ vulnctl log --last 1
|      1  2019-06-03  office  sato
|         台帳を作成した（架空調整事務局）

# What is there already stays as it is.
$ vulnctl init
! vulnctl: vulnctl.db は既にあります
!   別の名前を --store で指定してください
? 7
$ vulnctl --lang en init
! vulnctl: vulnctl.db exists already
!   name another one with --store
? 7

# An office that is one organisation only, and its JSON.
$ vulnctl --lang en --store ipa.db init --plays ipa
| made the store ipa.db (IPA)
$ vulnctl --store center.db init --plays jpcert --plays other --json
| {
|   "kind": "office",
|   "version": 1,
|   "data": {
|     "store": "center.db",
|     "name": "JPCERT/CC・他の調整機関",
|     "contact": "",
|     "plays": [
|       "jpcert",
|       "other"
|     ]
|   }
| }
$ vulnctl --store third.db init --plays ministry
! vulnctl: --plays に「ministry」は指定できません
!   次のいずれかを指定してください: ipa, jpcert, other
? 2
$ vulnctl --lang en --store third.db init --plays ministry --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 2,
!     "meaning": "the command was called wrongly",
!     "message": "--plays: 'ministry' is not known",
!     "hint": "give one of: ipa, jpcert, other"
!   }
! }
? 2

# Nothing is read from a store that is not there, nor from a file that is none.
$ vulnctl --store nowhere.db list
! vulnctl: 台帳 nowhere.db がありません
!   vulnctl init で作成するか、--store で指定してください
? 3
$ vulnctl --lang en --store nowhere.db list
! vulnctl: there is no store nowhere.db
!   make one with vulnctl init, or name one with --store
? 3
$ vulnctl --store office/report-shop.txt list
! vulnctl: office/report-shop.txt は vulnctl の台帳ではありません（別の形式のファイルです）
!   --store で台帳を指定するか、vulnctl init で作成してください
? 6
$ vulnctl --lang en --store office/report-shop.txt list --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 6,
!     "meaning": "the input cannot be read",
!     "message": "office/report-shop.txt is not a vulnctl store (it is a file of another kind)",
!     "hint": "name a store with --store, or make one with vulnctl init"
!   }
! }
? 6
$ vulnctl --lang en --store office list
! vulnctl: office is not a vulnctl store (it is a directory)
!   name a store with --store, or make one with vulnctl init
? 6
