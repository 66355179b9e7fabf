#!/usr/bin/env node
// Makes lib/model/data/cwe-versions.txt from the lists of all versions of CWE that the npm package @secvisogram/csaf-validator-lib has
// (lib/cwec.js):
//
//     node tools/data/make_cwe_versions.mjs DIRECTORY/lib/cwec.js >lib/model/data/cwe-versions.txt
import path from 'path'
import { pathToFileURL } from 'url'

const head = `\
# What each version of the Common Weakness Enumeration (CWE) calls its weaknesses, and whether it asks to map vulnerabilities to them.
#
# Source: https://cwe.mitre.org/data/archive.html, as the npm package @secvisogram/csaf-validator-lib 2.0.10 (MIT) carries it
# (lib/cwec). Made by tools/data/make_cwe_versions.mjs. The names are MITRE's.
#
# Copyright © 2006–2025, The MITRE Corporation. CWE is a trademark of The MITRE Corporation.
# Terms of use (https://cwe.mitre.org/about/termsofuse.html): CWE™ is free to use by any organization or individual for any research,
# development, and/or commercial purposes, per these CWE Terms of Use. Accordingly, The MITRE Corporation hereby grants you a
# non-exclusive, royalty-free license to use CWE for research, development, and commercial purposes. Any copy you make for such
# purposes is authorized on the condition that you reproduce MITRE's copyright designation and this license in any such copy. CWE is a
# trademark of The MITRE Corporation. Please contact cwe@mitre.org if you require further clarification on this issue.
#
# Fields between tabs: the number; the first and the last version for which the line holds, whether the weakness is deprecated
# (deprecated, standing), and its mapping usage (unstated before 4.12; allowed, review, discouraged, prohibited); the name. The first
# line has all versions in order and the day of the last.
`
const usages = { Allowed: 'allowed', 'Allowed-with-Review': 'review', Discouraged: 'discouraged', Prohibited: 'prohibited' }
const { cwecMap } = await import(pathToFileURL(path.resolve(process.argv[2])))
const parts = (version) => version.split('.').map(Number)
const versions = [...cwecMap.keys()].sort((a, b) => {
  const [x, y] = [parts(a), parts(b)]
  return x[0] - y[0] || x[1] - y[1] || (x[2] ?? 0) - (y[2] ?? 0)
})
const runs = new Map()
let day = ''
for (const [at, version] of versions.entries()) {
  const list = (await cwecMap.get(version)()).default
  day = list.date
  for (const { id, name, status, usage } of list.weaknesses) {
    const number = Number(id.slice(4))
    const state = `${status === 'Deprecated' ? 'deprecated' : 'standing'} ${usages[usage] ?? 'unstated'}\t${name.trim()}`
    if (!runs.has(number)) runs.set(number, [])
    const last = runs.get(number).at(-1)
    if (last?.state === state && last.to === at - 1) last.to = at
    else runs.get(number).push({ from: at, to: at, state })
  }
}
let out = head + `versions\t${versions.join(' ')}\t${day}\n`
for (const [number, list] of [...runs].sort((a, b) => a[0] - b[0]))
  for (const { from, to, state } of list) out += `${number}\t${versions[from]} ${versions[to]} ${state}\n`
process.stdout.write(out)
