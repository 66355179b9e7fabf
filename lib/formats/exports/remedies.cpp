#include "formats/exports/remedies.h"

#include <algorithm>

namespace vulnctl::exports {

namespace {

Products without(const Products& all, const Products& some) {
    Products rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

Products joined(const Products& a, const Products& b) {
    Products all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

bool is_fix(const SolutionAdvice& advice) { return advice.kind == SolutionKind::update || advice.kind == SolutionKind::patch; }
bool is_farewell(const SolutionAdvice& advice) { return advice.kind == SolutionKind::stop_use || advice.kind == SolutionKind::migrate; }

/// Those that it names.
Products named(const SolutionAdvice& advice, size_t index, const std::vector<Product>& products) {
    Products found;
    for (const std::string& name : advice.products) {
        size_t const before = found.size();
        for (size_t i = 0; i < products.size(); ++i) {
            auto const& product = products[i];
            bool const called =
                name == product.name.ja || name == product.name.en || name == product.title().ja || name == product.title().en;
            if (called && product.status == ProductStatus::affected) found.push_back(i);
        }
        if (found.size() == before)
            throw stopped(Exit::bad_input,
                          text("solutions[{}].products の「{}」は、影響を受けるシステムにありません",
                               "solutions[{}].products names \"{}\", which is not among the affected products", index, name),
                          {"affected にあるとおりに書いてください", "write it as it stands in `affected`"});
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Error contradiction(size_t index, const std::vector<Product>& products, const Products& at) {
    auto const which = at.empty() ? Text{"影響を受けるすべての製品", "all affected products"} : products[at.front()].name;
    return stopped(Exit::refused,
                   text("solutions[{0}]: 「{1}」には、修正を案内することと、サポート終了または利用中止を案内することの両方が書かれています",
                        "solutions[{0}]: of \"{2}\" it is said that there is a fix, and that support has ended or that its use is to stop",
                        index, which.ja, which.en),
                   {"対策方法の products に、それぞれが対象とする製品を書いてください",
                    "name in `products` of each solution which of them it is for"});
}

Text with_heading(const SolutionAdvice& advice) {
    auto const in = [&](Lang lang) {
        auto const& heading = in_either(advice.heading, lang);
        auto const& words = in_either(advice.text, lang);
        if (heading.empty()) return words;
        return words.empty() ? fmt::format("[{}]", heading) : fmt::format("[{}]\n{}", heading, words);
    };
    Text whole{in(Lang::ja), in(Lang::en)};
    return whole.empty() && advice.kind ? Text{name_of(*advice.kind)} : whole;
}

RemedyKind kind_of(const SolutionAdvice& advice) {
    if (is_fix(advice)) return RemedyKind::fix;
    if (is_farewell(advice)) return RemedyKind::no_fix;
    return advice.kind == SolutionKind::workaround ? RemedyKind::workaround : RemedyKind::mitigation;
}

}  // namespace

std::vector<Remedy> remedies_of(const AdvisoryDraft& draft, const std::vector<Product>& products, std::vector<Finding>& notes) {
    Products affected, ended;
    for (size_t i = 0; i < products.size(); ++i) {
        if (products[i].status == ProductStatus::affected) affected.push_back(i);
        if (products[i].support_ended) ended.push_back(i);
    }
    auto const& solutions = draft.solutions;
    std::vector<Products> of(solutions.size());
    Products told_to_stop, fixed;
    for (size_t i = 0; i < solutions.size(); ++i) {
        of[i] = named(solutions[i], i, products);
        if (solutions[i].kind == SolutionKind::stop_use) told_to_stop = joined(told_to_stop, of[i]);
    }
    auto const beyond_fix = joined(ended, told_to_stop);
    for (size_t i = 0; i < solutions.size(); ++i) {
        if (!is_fix(solutions[i])) continue;
        if (auto const both = common(of[i], beyond_fix); !both.empty()) throw contradiction(i, products, both);
        if (solutions[i].products.empty()) of[i] = without(affected, beyond_fix);
        if (of[i].empty() && !affected.empty()) throw contradiction(i, products, {});
        fixed = joined(fixed, of[i]);
    }
    auto const unfixed = without(affected, fixed);
    std::vector<Remedy> remedies;
    for (size_t i = 0; i < solutions.size(); ++i) {
        auto kind = kind_of(solutions[i]);
        if (!solutions[i].kind)
            notes.push_back(note("export.solution_kind", text("solutions[{}] に種類がないため、軽減策として出力します",
                                                              "solutions[{}] has no kind, and is written as a mitigation", i)));
        if (solutions[i].products.empty() && !is_fix(solutions[i]))
            of[i] = kind == RemedyKind::no_fix && !unfixed.empty() ? unfixed : affected;
        if (solutions[i].kind == SolutionKind::stop_use && !common(of[i], fixed).empty())
            throw contradiction(i, products, common(of[i], fixed));
        // Who may update or move to the successor is not told that there is no fix.
        if (solutions[i].kind == SolutionKind::migrate && !common(of[i], fixed).empty()) kind = RemedyKind::mitigation;
        remedies.push_back({kind, with_heading(solutions[i]), of[i]});
    }
    for (const Remedy& remedy : remedies)
        if (remedy.kind == RemedyKind::no_fix) ended = without(ended, remedy.products);
    if (!ended.empty())
        remedies.push_back({RemedyKind::no_fix,
                            {"サポートが終了しているため、修正の予定はありません。", "Support has ended, and no fix is planned."},
                            ended});
    Products helpless = affected;
    for (const Remedy& remedy : remedies) helpless = without(helpless, remedy.products);
    if (!helpless.empty() && draft.determination)
        remedies.push_back({RemedyKind::none, {"対策方法は提供されていません。", "No solution has been provided."}, helpless});
    else if (!helpless.empty())
        notes.push_back(note("export.no_solution", text("「{0}」の対策方法がありません", "nothing is said of what users of \"{1}\" can do",
                                                        products[helpless.front()].name.ja, products[helpless.front()].name.en)));
    return remedies;
}

std::string advice_for(const Facts& facts, const Products& products, Lang lang) {
    std::string advice;
    for (const Remedy& remedy : facts.remedies)
        if (!common(remedy.products, products).empty()) advice.append(advice.empty() ? "" : "\n\n").append(in_either(remedy.text, lang));
    return advice;
}

}  // namespace vulnctl::exports
