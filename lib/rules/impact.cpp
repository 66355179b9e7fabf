#include "rules/impact.h"

#include "model/cvss.h"

#include <algorithm>

namespace vulnctl {

namespace {

void find_range(const ImpactAssessed& facts, ImpactProposal& out) {
    if (facts.exploit == Known::yes) {
        out.range = Extent::wide;
        out.grounds.push_back(text("攻撃コードの公表または実際の攻撃が確認されているため、影響範囲は「広」（③）",
                                   "an exploit is published or attacks were seen: the range is wide (3)"));
    } else if (facts.range && *facts.range != Extent::unknown) {
        out.range = facts.range;
        Words const name = name_of(*facts.range);
        out.grounds.push_back(text("影響範囲は「{}」と選択された", "the range was chosen: {1}", name.ja, name.en));
    } else if (facts.users == Extent::unknown && facts.society == Extent::unknown && facts.exploit == Known::unknown) {
        out.range = Extent::wide;
        out.grounds.push_back(text("①利用者数、②社会的影響力、③攻撃の容易性がすべて不明のため、影響範囲は「広」",
                                   "number of users, influence on society and ease of attack are all unknown: the range is wide"));
    } else {
        out.missing.push_back(text("影響範囲（①～③を勘案した選択。--range）", "the range, chosen from the three elements (--range)"));
    }
}

void find_score(const ImpactAssessed& facts, ImpactProposal& out) {
    int of_v3 = 0;
    for (auto const& vector : facts.cvss) {
        auto const cvss = read_cvss(vector);
        if (cvss.version == CvssVersion::v3_0 || cvss.version == CvssVersion::v3_1) {
            ++of_v3;
            out.score = std::max(out.score.value_or(cvss.base), cvss.base);
        } else {
            out.notes.push_back(
                text("{} の値は、CVSSv3 の基準には用いない", "{} is not put into the matrix, which is for CVSS v3", vector));
        }
    }
    if (of_v3 > 1)
        out.notes.push_back(
            text("CVSSv3 のベクタが {} 件ある。最も高い基本値を用いた", "of {} CVSS v3 vectors the highest base score is used", of_v3));
    if (out.score)
        out.grounds.push_back(text("CVSSv3 基本値 {}", "CVSS v3 base score {}", print_tenths(*out.score)));
    else
        out.missing.push_back(text("CVSSv3 のベクタ（--cvss）", "a CVSS v3 vector (--cvss)"));
}

}  // namespace

ImpactProposal impact_proposal(const ImpactAssessed& facts, Kind kind, const Edition& edition) {
    ImpactProposal out;
    find_range(facts, out);
    find_score(facts, out);
    if (!out.range || !out.score) return out;
    for (auto const& cell : edition.impact)
        if (cell.range == *out.range && cell.from <= *out.score && *out.score <= cell.to) out.cell = &cell;
    out.may_end = out.cell && out.cell->passive && kind == Kind::website && facts.passive == Known::yes;
    if (out.may_end)
        out.notes.push_back(text("受動型の攻撃であるため、取扱いを終了することもできる", "the attack is passive: handling may also end"));
    return out;
}

}  // namespace vulnctl
