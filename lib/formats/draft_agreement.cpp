// Where one part of a draft speaks of another: names that must be found, what may stand once, days, and what IPA determined.

#include "base/characters.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"
#include "formats/draft_forms.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

using Names = std::set<std::string_view>;

/// What was meant, if something is near; else what there is to choose from.
Text meant(std::string_view given, const Names& known) {
    constexpr size_t longest = 100;  // names that are longer, or more, are nobody's slip, and comparing them takes long
    std::vector<std::string_view> likely;
    for (auto const name : known)
        if (name.size() <= longest && likely.size() < longest) likely.push_back(name);
    if (given.size() <= longest)
        if (auto const near = nearest(given, likely); !near.empty()) return text("「{}」のことでしょうか", "did you mean \"{}\"?", near);
    std::string all;
    for (auto const name : likely)
        if (!name.empty()) all.append(all.empty() ? "" : ", ").append(name);
    if (all.empty()) return {"この原稿にはまだ1つもありません", "this draft has none yet"};
    return text("次のいずれかです: {}", "it is one of: {}", fit(harmless_line(all), 200));
}

void check_numbers(DraftChecker& check) {
    auto const& draft = check.draft;
    if (!draft.jvndb.empty())
        check.form(is_jvndb, "draft.jvndb", "jvndb", draft.jvndb,
                   {"「JVNDB-」、西暦4桁、「-」、6桁の数字です（例: JVNDB-2019-000001）",
                    "it is JVNDB-, the year, - and six digits, such as JVNDB-2019-000001"});
    std::set<CaseId> cases;
    for (size_t i = 0; i < draft.cases.size(); ++i)
        if (!cases.insert(draft.cases[i]).second)
            check.add("draft.cases.twice", item("cases", i), text("{} が重複しています", "{} stands twice", draft.cases[i].str()),
                      {"1つを残して削除してください", "keep one"});
    std::set<std::string> cves;
    for (size_t i = 0; i < draft.vulnerabilities.size(); ++i) {
        auto const& cve = draft.vulnerabilities[i].cve;
        if (!cve.empty() && !cves.insert(cve).second)
            check.add("draft.cve.twice", item("vulnerabilities", i) + ".cve",
                      text("{} が2つの脆弱性に付いています", "{} is given to two flaws", harmless_line(cve)),
                      {"CVE番号は脆弱性ごとに異なります", "each flaw has a number of its own"});
    }
}

Names cves_of(const AdvisoryDraft& draft) {
    Names known;
    for (auto const& flaw : draft.vulnerabilities)
        if (!flaw.cve.empty()) known.insert(flaw.cve);
    return known;
}

void check_cves(DraftChecker& check, const Names& known, const std::vector<std::string>& cves, const std::string& path) {
    for (size_t i = 0; i < cves.size(); ++i)
        if (!known.contains(cves[i]))
            check.add("draft.cves.unknown", item(path, i),
                      text("「{}」は vulnerabilities にありません", "\"{}\" is not among the vulnerabilities", harmless_line(cves[i])),
                      meant(cves[i], known));
}

void check_affected(DraftChecker& check) {
    auto const& draft = check.draft;
    std::vector<std::string> ids;
    for (auto const& vendor : draft.vendors)
        if (vendor.party) ids.push_back(vendor.party->str());
    Names vendors{ids.begin(), ids.end()};
    for (auto const& vendor : draft.vendors) vendors.insert({vendor.name.ja, vendor.name.en});
    auto const cves = cves_of(draft);
    std::set<std::string> entries;
    for (size_t i = 0; i < draft.affected.size(); ++i) {
        auto const& affected = draft.affected[i];
        auto const path = item("affected", i);
        if (!affected.vendor.empty() && !vendors.contains(affected.vendor))
            check.add("draft.affected.vendor", path + ".vendor",
                      text("「{}」は vendors にありません", "\"{}\" is not among the vendors", harmless_line(affected.vendor)),
                      meant(affected.vendor, vendors));
        if (!affected.cpe.empty() && !is_cpe(affected.cpe))
            check.add("draft.affected.cpe", path + ".cpe",
                      text("「{}」は CPE 2.3 の書式ではありません", "\"{}\" is not a CPE 2.3 name", harmless_line(affected.cpe)),
                      {"「cpe:2.3:」に続けて11の項目を「:」で区切ります", "it is cpe:2.3: and eleven parts with colons between them"});
        if (!affected.purl.empty() && !is_purl(affected.purl))
            check.add("draft.affected.purl", path + ".purl",
                      text("「{}」はパッケージURLの書式ではありません", "\"{}\" is not a package URL", harmless_line(affected.purl)),
                      {"例: pkg:npm/example@1.0.0", "such as pkg:npm/example@1.0.0"});
        check_cves(check, cves, affected.cves, path + ".cves");
        auto const entry = fold(fmt::format("{}\n{}\n{}\n{}\n{}", affected.vendor, affected.product.ja, affected.version.ja,
                                            affected.note.ja, fmt::join(affected.cves, " ")));
        if (!affected.product.ja.empty() && !entries.insert(entry).second)
            check.add("draft.affected.twice", path + ".product",
                      text("「{0}」の同じバージョンが重複しています", "\"{1}\" stands twice with the same version",
                           harmless_line(affected.product.ja), harmless_line(affected.product.en)),
                      {"1つを残して削除してください", "keep one"});
    }
}

void check_products(DraftChecker& check) {
    Names known;
    for (auto const& affected : check.draft.affected) known.insert({affected.product.ja, affected.product.en});
    for (size_t i = 0; i < check.draft.solutions.size(); ++i) {
        auto const& products = check.draft.solutions[i].products;
        for (size_t j = 0; j < products.size(); ++j)
            if (!known.contains(products[j]))
                check.add(
                    "draft.solution.products", item(item("solutions", i) + ".products", j),
                    text("「{}」は影響を受ける製品にありません", "\"{}\" is not among the affected products", harmless_line(products[j])),
                    meant(products[j], known));
    }
}

/// 「複数の脆弱性」, or 「複数のSQLインジェクションの脆弱性」 behind the product's name.
bool title_says_several_ja(std::string_view title) {
    if (title.find("複数の脆弱性") != title.npos) return true;
    auto const at = title.find("複数の", std::min(title.find("における"), title.size()));
    return at != title.npos && title.find("脆弱性", at) != title.npos;
}

bool title_says_several_en(const std::string& title) {
    auto const at = title.find("multiple ");
    return at != title.npos && title.find("vulnerabilit", at) != title.npos;
}

void check_title(DraftChecker& check) {
    auto const& draft = check.draft;
    auto const en = ascii_lowered(draft.title.en);
    if (draft.vulnerabilities.empty()) return;
    bool const several = draft.vulnerabilities.size() >= 2;
    bool const ja_wrong = several ? !title_says_several_ja(draft.title.ja) : draft.title.ja.find("複数の脆弱性") != std::string::npos;
    bool const en_wrong = several ? !title_says_several_en(en) : en.find("multiple vulnerabilities") != std::string::npos;
    Text const message = several ? text("脆弱性は{}件ですが、題名に「複数の」がありません",
                                        "there are {} flaws, and the title does not say multiple", draft.vulnerabilities.size())
                                 : text("脆弱性は1件ですが、題名に「複数の脆弱性」とあります",
                                        "there is one flaw, and the title says multiple vulnerabilities");
    Text const hint{"2件以上の場合だけ「〈製品〉における複数の脆弱性」と書きます",
                    "\"Multiple vulnerabilities in <product>\" stands for two or more, and only then"};
    if (ja_wrong && !draft.title.ja.empty()) check.add("draft.title.several", "title.ja", message, hint);
    if (en_wrong && !draft.title.en.empty()) check.add("draft.title.several", "title.en", message, hint);
}

void check_vendors(DraftChecker& check) {
    auto const& vendors = check.draft.vendors;
    std::set<PartyId> parties;
    std::set<std::string> names;
    for (size_t i = 0; i < vendors.size(); ++i) {
        auto const& vendor = vendors[i];
        bool const named_twice = !vendor.name.ja.empty() && !names.insert(fold(vendor.name.ja)).second;
        bool const twice = vendor.party ? !parties.insert(*vendor.party).second : named_twice;
        if (twice)
            check.add(
                "draft.vendor.twice", item("vendors", i) + (vendor.party ? ".party" : ".name"),
                text("「{0}」が重複しています", "\"{1}\" is listed twice", harmless_line(vendor.name.ja), harmless_line(vendor.name.en)),
                {"製品開発者ごとに1つにまとめてください", "one entry for each developer"});
    }
}

void check_determination(DraftChecker& check) {
    auto const& draft = check.draft;
    bool const has_statement = !trim(draft.statement.ja).empty() || !trim(draft.statement.en).empty();
    if (auto const& determination = draft.determination) {
        if (!determination->ground)
            check.add("draft.determination.ground", "determination", {"公表判定に根拠がありません", "IPA's determination has no ground"},
                      {"unreachable または no-agreement と書いてください", "write unreachable or no-agreement"});
        if (!determination->decided)
            check.add(
                "draft.determination.decided", "determination", {"公表判定に決定日がありません", "IPA's determination has no day"},
                {"IPA が公表を決定した日を書いてください（例: 2019-06-03）", "write the day on which IPA decided, such as 2019-06-03"});
        else if (draft.published && *determination->decided > *draft.published)
            check.add("draft.determination.late", "determination.decided",
                      text("公表の決定日（{0}）が公表日（{1}）より後です", "the decision ({0}) is later than the publication ({1})",
                           print(*determination->decided), print(*draft.published)),
                      {"どちらかの日付を直してください", "correct one of the days"});
        if (has_statement && determination->ground == Failure::unreachable)
            check.add(
                "draft.statement.ground", "statement",
                {"連絡不能の案件に製品開発者の見解があります", "there is a developer's statement, and the developer was unreachable"},
                {"連絡不能の場合、見解は求めていません。statement を削除してください", "no statement is sought there: remove `statement`"});
    } else if (has_statement) {
        check.add("draft.statement.ground", "statement",
                  {"製品開発者の見解がありますが、公表判定（determination）がありません",
                   "there is a developer's statement, and no determination of IPA's that it stands beside"},
                  {"見解を併記するのは、合意困難により公表判定を経た場合だけです。その場合は determination に ground: no-agreement "
                   "と決定日を書いてください",
                   "it stands only beside what IPA determined for want of an agreement: if so, write `determination` with ground: "
                   "no-agreement and "
                   "the day"});
    }
}

void check_history(DraftChecker& check) {
    auto const& draft = check.draft;
    if (draft.history.empty() || !draft.published || !draft.history.front().on || *draft.history.front().on == *draft.published) return;
    check.add("draft.history.first", "history[0].date",
              text("更新履歴の最初の日（{0}）が公表日（{1}）と異なります", "the history begins on {0}, and the publication is of {1}",
                   print(*draft.history.front().on), print(*draft.published)),
              {"公表日は日本時間の日付です。どちらかを直してください", "both are days in Japan; correct one of them"});
}

void check_label(DraftChecker& check) {
    auto const& draft = check.draft;
    if (draft.tlp != Tlp::clear || (draft.published && draft.state_ja == TextState::approved && draft.state_en == TextState::approved))
        return;
    check.add("draft.tlp.clear", "tlp",
              {"公表前の原稿に TLP:CLEAR が付いています", "a draft that is not ready for publication is labelled TLP:CLEAR"},
              {"公表日を書き、両言語を確認済み（state: approved）にするか、公表までのラベルにしてください",
               "give the day of publication and approve both languages (state: approved), or use the label that holds until then"});
}

void check_credits(DraftChecker& check) {
    auto const& credits = check.draft.credits;
    auto const cves = cves_of(check.draft);
    for (size_t i = 0; i < credits.size(); ++i) {
        auto const path = item("credits", i);
        check_cves(check, cves, credits[i].cves, path + ".cves");
        for (size_t j = 0; j < credits[i].people.size(); ++j) {
            auto const name = trim(credits[i].people[j].name.ja);
            if (name.ends_with(" 氏") || name.ends_with("　氏") || name.ends_with("さん") || name.ends_with("様") ||
                (name.ends_with("氏") && name.size() > 6))
                check.add("draft.credit.honorific", item(path + ".people", j) + ".name.ja",
                          text("氏名に敬称があります: {}", "the name has an honorific: {}", harmless_line(name)),
                          {"敬称は公表文に印字する際に付きます", "the page adds it"});
        }
    }
}

}  // namespace

void check_agreement(DraftChecker& check) {
    check_numbers(check);
    check_title(check);
    check_affected(check);
    check_products(check);
    check_vendors(check);
    check_determination(check);
    check_credits(check);
    check_history(check);
    check_label(check);
}

}  // namespace vulnctl
