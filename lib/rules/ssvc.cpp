#include "rules/ssvc.h"

#include "base/error.h"
#include "base/nearest.h"
#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

template <class T>
const T* named(std::string_view id, std::span<const T> all) {
    auto const found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

template <class T>
Error unknown(Text what, std::string_view id, std::span<const T> all) {
    std::vector<std::string_view> known;
    for (auto const& entry : all) known.push_back(entry.id);
    auto const list = fmt::format("{}", fmt::join(known, ", "));
    auto const near = nearest(id, known);
    return {Exit::usage, std::move(what),
            near.empty()
                ? text("次のいずれかを指定してください: {}", "give one of: {}", list)
                : text("「{0}」のことでしょうか。次のいずれかを指定してください: {1}", "did you mean {0}? Give one of: {1}", near, list)};
}

/// The value of each factor of the table; nullptr for one that is missing.
std::vector<const SsvcValue*> given_values(const SsvcTable& table, const std::vector<SsvcInput>& inputs) {
    std::vector<const SsvcValue*> given(table.factors.size());
    for (auto const& input : inputs) {
        auto const* factor = named(input.factor, table.factors);
        if (!factor)
            throw unknown(text("SSVC の表 {0} に「{1}」という判断項目はありません", "SSVC's table {0} has no decision point '{1}'",
                               table.id, harmless_line(input.factor)),
                          input.factor, table.factors);
        auto const* value = named(input.value, factor->values);
        if (!value)
            throw unknown(text("判断項目 {0} に「{1}」という値はありません", "decision point {0} has no value '{1}'", factor->id,
                               harmless_line(input.value)),
                          input.value, factor->values);
        auto& place = given[static_cast<size_t>(factor - table.factors.data())];
        if (place)
            throw Error{Exit::usage, text("判断項目 {} が2回指定されています", "decision point {} is given twice", factor->id),
                        text("どちらか1つにしてください", "keep one of them")};
        place = value;
    }
    return given;
}

}  // namespace

const SsvcTable* ssvc_table(std::string_view id) { return named(id, ssvc_tables()); }

SsvcAdvice ssvc_advice(const SsvcTable& table, const std::vector<SsvcInput>& inputs) {
    auto const given = given_values(table, inputs);
    auto const agrees = [&](const SsvcRow& row) {
        for (size_t i = 0; i < given.size(); ++i)
            if (given[i] && given[i] != &table.factors[i].values[row.values[i]]) return false;
        return true;
    };
    std::set<size_t> possible;
    for (auto const& row : table.rows)
        if (agrees(row)) possible.insert(row.outcome);

    SsvcAdvice advice;
    for (size_t i = 0; i < given.size(); ++i)
        if (!given[i]) advice.missing.push_back(&table.factors[i]);
    for (auto const outcome : possible) advice.possible.push_back(&table.outcomes.values[outcome]);
    if (advice.possible.size() == 1) advice.outcome = advice.possible.front();
    return advice;
}

}  // namespace vulnctl
