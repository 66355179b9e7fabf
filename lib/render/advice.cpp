#include "render/advice.h"

#include "render/prose.h"

#include <algorithm>

namespace vulnctl {

namespace {

using Products = std::vector<const AffectedProduct*>;

bool is_named(const AffectedProduct& affected, const std::string& name) {
    return !name.empty() && (affected.product.ja == name || affected.product.en == name);
}

/// Those that the solution is for; all of them where it names none.
Products products_of(const SolutionAdvice& solution, const AdvisoryDraft& draft) {
    Products products;
    for (auto const& affected : draft.affected) {
        auto const named = [&](const std::string& name) { return is_named(affected, name); };
        if (solution.products.empty() || std::any_of(solution.products.begin(), solution.products.end(), named))
            products.push_back(&affected);
    }
    return products;
}

/// Each name once: a product of two versions stands in two lines.
std::vector<std::string> names_of(const Products& products, Lang lang) {
    std::vector<std::string> names;
    for (auto const* affected : products)
        if (auto const& name = affected->product.in(lang); !name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
}

/// A migration that names no product may be for some of them only: which, it does not say.
bool asks_not_to_use(const SolutionAdvice& solution) {
    return solution.kind == SolutionKind::stop_use || (solution.kind == SolutionKind::migrate && !solution.products.empty());
}

bool none_is_to_be_used(const Products& products, const AdvisoryDraft& draft) {
    auto const not_to_be_used = [&](const AffectedProduct* product) {
        return std::any_of(draft.solutions.begin(), draft.solutions.end(), [&](const SolutionAdvice& other) {
            auto const others = products_of(other, draft);
            return asks_not_to_use(other) && std::find(others.begin(), others.end(), product) != others.end();
        });
    };
    return !products.empty() && std::all_of(products.begin(), products.end(), not_to_be_used);
}

}  // namespace

std::vector<Fields> advice_items(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const SolutionAdvice& solution : draft.solutions) {
        auto const products = products_of(solution, draft);
        auto const ended = std::count_if(products.begin(), products.end(), [](auto const* product) { return product->support_ended; });
        auto& item = items.emplace_back();
        if (solution.kind) item.put_flag("is_" + std::string{id_of(*solution.kind)});
        put_line(item, "heading", solution.heading.in(lang));
        put_prose(item, "text", solution.text.in(lang));
        if (solution.kind && solution.kind != SolutionKind::workaround) item.put_flag("has_usual_text");
        put_line(item, "products", joined(products.empty() ? solution.products : names_of(products, lang), lang));
        if (products.size() < draft.affected.size()) item.put_flag("in_part");
        if (ended > 0) item.put_flag(size_t(ended) == products.size() ? "support_ended" : "support_partly_ended");
        if (solution.kind == SolutionKind::workaround && none_is_to_be_used(products, draft)) item.put_flag("if_still_used");
    }
    return items;
}

}  // namespace vulnctl
