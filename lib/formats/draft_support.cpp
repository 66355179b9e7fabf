// Solutions that exclude each other, and what is said of a product whose support has ended: do not use it, support has ended, no fix is
// planned. As JVN words it (JVNDB-2018-000024, JVNDB-2025-000002).

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vulnctl {

namespace {

bool contains_any(std::string_view s, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return s.find(word) != s.npos; });
}

/// An advice's words as they are searched: heading and text, blanks and width aside.
Text searched(const SolutionAdvice& advice) {
    Text words{nfkc(advice.heading.ja + '\n' + advice.text.ja), ascii_lowered(nfkc(advice.heading.en + '\n' + advice.text.en))};
    std::erase_if(words.ja, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    std::replace(words.en.begin(), words.en.end(), '\n', ' ');
    return words;
}

/// Each in both languages.
bool says_do_not_use(const Text& words) {
    return contains_any(words.ja,
                        {"利用中止",   "利用を中止", "利用停止",   "利用を停止", "利用をやめ", "利用を止め", "利用しない",
                         "利用を終了", "利用は中止", "使用中止",   "使用を中止", "使用停止",   "使用を停止", "使用をやめ",
                         "使用を止め", "使用しない", "使用を終了", "使用は中止", "使わない",   "取り外",     "アンインストール"}) &&
           contains_any(words.en, {"not use", "not using", "stop us", "stop the use", "discontinu", "cease", "refrain from", "uninstall",
                                   "no longer use", "quit using", "end the use", "avoid using"});
}

bool says_support_ended(const Text& words) {
    auto const ja = contains_any(words.ja, {"サポート", "保守"}) &&
                    contains_any(words.ja, {"終了", "切れ", "満了", "行っていない", "行っていません", "対象外"});
    return (ja || contains_any(words.ja, {"提供を終了", "開発を終了", "開発は終了", "開発終了", "EOL"})) &&
           (contains_any(words.en, {"unsupported", "end-of-life", "end of life", "eol", "no longer maintained", "no longer developed"}) ||
            (contains_any(words.en, {"support"}) &&
             contains_any(words.en, {" ended", " ends", "end of", "terminated", "no longer", "discontinued", "expired", "ceased"})));
}

bool says_no_fix(const Text& words) {
    auto const ja =
        contains_any(words.ja, {"予定はない",         "予定はありません", "予定がない",       "予定がありません",   "予定はございません",
                                "予定なし",           "予定無し",         "修正されない",     "修正されません",     "修正しない",
                                "修正を行わない",     "修正を行いません", "修正は行",         "修正はありません",   "提供されない",
                                "提供されません",     "提供しない",       "提供はありません", "提供を行わない",     "提供は行",
                                "対応しない",         "対応されない",     "対応を行わない",   "対応は行",           "対策版はありません",
                                "修正版はありません", "対策はありません", "リリースされない", "リリースされません", "公開されない",
                                "公開されません"});
    return ja &&
           contains_any(words.en,
                        {"no fix",           "no update",        "no patch",         "no plan",      "not planned",     "no firmware",
                         "no solution",      "no release",       "no longer be",     "not be fixed", "not be released", "not be provided",
                         "not be available", "not be updated",   "not be addressed", "not fix",      "not release",     "not provide",
                         "not plan",         "without a fix",    "no security",      "no further",   "won't",           "no corrected",
                         "no fixed",         "no countermeasure"});
}

bool is_fix(const SolutionAdvice& advice) { return advice.kind == SolutionKind::update || advice.kind == SolutionKind::patch; }
bool leads_away(const SolutionAdvice& advice) { return advice.kind == SolutionKind::stop_use || advice.kind == SolutionKind::migrate; }

/// Which of the affected products something is for, by their place in the list.
struct Scope {
    bool all = false;
    std::set<size_t> some;

    bool has(size_t product) const { return all || some.contains(product); }
    void add(const Scope& other) {
        all = all || other.all;
        some.insert(other.some.begin(), other.some.end());
    }
    bool overlaps(const Scope& other) const {
        if (all || other.all) return (all || !some.empty()) && (other.all || !other.some.empty());
        auto const& [less, more] = some.size() < other.some.size() ? std::tie(some, other.some) : std::tie(other.some, some);
        return std::any_of(less.begin(), less.end(), [&](size_t product) { return more.contains(product); });
    }
};

class Products {
public:
    explicit Products(const std::vector<AffectedProduct>& affected) {
        for (size_t i = 0; i < affected.size(); ++i)
            for (auto const* name : {&affected[i].product.ja, &affected[i].product.en}) named_.emplace(*name, i);
    }

    /// Those of an advice; one that names none is for all.
    Scope of(const SolutionAdvice& advice) const {
        Scope scope{advice.products.empty(), {}};
        for (auto const& name : std::set<std::string_view>{advice.products.begin(), advice.products.end()})
            for (auto [at, end] = named_.equal_range(name); at != end; ++at) scope.some.insert(at->second);
        return scope;
    }

    template <class Wanted>
    Scope of_all(const std::vector<SolutionAdvice>& solutions, Wanted wanted) const {
        Scope scope;
        for (auto const& advice : solutions)
            if (wanted(advice)) scope.add(of(advice));
        return scope;
    }

private:
    std::multimap<std::string_view, size_t> named_;
};

/// What is missing of the three things; the first alone, since one sentence often says them together.
void check_three_things(DraftChecker& check, const SolutionAdvice& advice, const std::string& path) {
    if (advice.text.ja.empty() || advice.text.en.empty()) return;
    auto const words = searched(advice);
    Text const all{"使用しないこと、サポートが終了していること、修正の予定がないことの3点を両言語で書いてください",
                   "say three things in both languages: do not use it, support has ended, no fix is planned"};
    if (!says_do_not_use(words))
        check.add("draft.solution.do_not_use", path + ".text",
                  {"利用中止の対策方法に、使用しないことの記載がありません", "the advice to stop use does not say: do not use it"}, all);
    else if (check.draft.determination)
        return;  // what IPA publishes over a developer need not be out of support
    else if (!says_support_ended(words))
        check.add("draft.solution.support_ended", path + ".text",
                  {"利用中止を求めていますが、サポートが終了していることを述べていません",
                   "it asks to stop use and does not say that support has ended"},
                  all);
    else if (!says_no_fix(words))
        check.add("draft.solution.no_fix", path + ".text",
                  {"利用中止を求めていますが、修正の予定がないことを述べていません",
                   "it asks to stop use and does not say that no fix is planned"},
                  all);
}

void check_ended(DraftChecker& check, const Products& products, const Scope& stopped) {
    auto const& affected = check.draft.affected;
    auto const& solutions = check.draft.solutions;
    Scope ended;
    for (size_t i = 0; i < affected.size(); ++i)
        if (affected[i].support_ended) ended.some.insert(i);
    if (solutions.empty()) return;
    for (size_t i = 0; i < solutions.size(); ++i) {
        if (!is_fix(solutions[i])) continue;
        auto const scope = products.of(solutions[i]);
        if (scope.overlaps(stopped)) continue;  // found already, as a contradiction
        auto const found = std::find_if(ended.some.begin(), ended.some.end(), [&](size_t product) { return scope.has(product); });
        if (found != ended.some.end())
            check.add("draft.support_ended.update", item("solutions", i) + ".kind",
                      text("サポートが終了した製品（{0}）にアップデートまたはパッチを案内しています",
                           "it advises an update or a patch for a product whose support has ended ({1})",
                           harmless_line(affected[*found].product.ja), harmless_line(affected[*found].product.en)),
                      {"製品により異なる場合は、products に製品名を書いてください",
                       "where it differs by product, name those it is for in `products`"});
    }
    auto const led_away = products.of_all(solutions, leads_away);
    auto const fixed = products.of_all(solutions, is_fix);
    for (auto const product : ended.some)
        if (!led_away.has(product) && !fixed.has(product))
            check.add("draft.support_ended.advice", item("affected", product) + ".support_ended",
                      {"サポートが終了した製品に、利用中止または乗り換えの対策方法がありません",
                       "its support has ended, and no solution says to stop using it or to migrate"},
                      {"種類が stop_use または migrate の対策方法を書いてください", "write a solution of the kind stop_use or migrate"});
}

}  // namespace

void check_support(DraftChecker& check) {
    auto const& solutions = check.draft.solutions;
    Products const products{check.draft.affected};
    auto const fixed = products.of_all(solutions, is_fix);
    auto const stops = [](const SolutionAdvice& advice) { return advice.kind == SolutionKind::stop_use; };
    for (size_t i = 0; i < solutions.size(); ++i) {
        if (!stops(solutions[i])) continue;
        if (products.of(solutions[i]).overlaps(fixed))
            check.add("draft.solution.contradiction", item("solutions", i) + ".kind",
                      {"アップデートやパッチがあるのに利用中止を求めています", "it asks to stop using what can be updated or patched"},
                      {"製品により異なる場合は、それぞれの対策方法の products に製品名を書いてください",
                       "where it differs by product, name the products of each solution in `products`"});
        check_three_things(check, solutions[i], item("solutions", i));
    }
    check_ended(check, products, products.of_all(solutions, stops));
}

}  // namespace vulnctl
