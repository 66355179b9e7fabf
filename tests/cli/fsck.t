# A store is sound, or it is said what is wrong with it.
@ 2019-06-03
$ vulnctl init
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 1 件）
| 控え: 1:<hash>
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl --lang en fsck
| vulnctl.db: sound, 3 events
| head: 3:<hash>
$ vulnctl --lang en fsck --json
| {
|   "kind": "fsck",
|   "version": 1,
|   "data": {
|     "store": "vulnctl.db",
|     "events": 3,
|     "head": "3:<hash>",
|     "findings": []
|   }
| }
# A head noted elsewhere.
$ vulnctl fsck --head 9:0000000000000000000000000000000000000000000000000000000000000000
| エラー: 控えの末尾（事象 9）がありません。その後が失われています [fsck.head]
? 1
$ vulnctl --lang en fsck --head 2:0000000000000000000000000000000000000000000000000000000000000000
| error: event 2 is not the one noted as the head [fsck.head]
? 1
$ vulnctl --lang en fsck --head 2:00
! vulnctl: this is not a head: 2:00
!   give the NUMBER:HASH that vulnctl fsck prints
? 2
$ vulnctl fsck --head two
! vulnctl: 控えの書き方が正しくありません: two
!   vulnctl fsck が印字する「番号:ハッシュ値」を指定してください
? 2
$ vulnctl --store nowhere.db fsck
! vulnctl: 台帳 nowhere.db がありません
!   vulnctl init で作成するか、--store で指定してください
? 3
$ vulnctl --lang en --store office/report-router.txt fsck
! vulnctl: office/report-router.txt is not a vulnctl store (it is a file of another kind)
!   name a store with --store, or make one with vulnctl init
? 6
$ vulnctl fsck --deep
! vulnctl: 「--deep」は fsck の引数ではありません
!   「--help」のことでしょうか
? 2
