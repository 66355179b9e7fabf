#include "model/cvss_vector.h"

#include "base/error.h"
#include "base/unicode.h"

#include <algorithm>

namespace vulnctl::cvss {

namespace {

std::string shown(std::string_view piece) { return fit(harmless_line(piece.substr(0, 200)), 40); }

void add_to(std::string& list, std::string_view id) { list.append(list.empty() ? "" : ", ").append(id); }

std::string ids_of(std::span<const Metric> metrics) {
    std::string ids;
    for (auto const& metric : metrics) add_to(ids, metric.id);
    return ids;
}

std::string values_of(const Metric& metric, std::string_view not_defined) {
    std::string ids;
    for (auto const& value : metric.values) add_to(ids, value.id);
    if (metric.group != Group::base) add_to(ids, not_defined);
    return ids;
}

Error not_a_pair(std::string_view piece, const Grammar& grammar) {
    return {
        Exit::bad_input,
        piece.empty() ? text("{} のベクタに空の項目があります", "the {} vector has an empty metric", grammar.name)
                      : text("{0} のベクタの「{1}」は「評価項目:値」の形ではありません",
                             "\"{1}\" in the {0} vector is not of the form metric:value", grammar.name, shown(piece)),
        text("評価項目を「/」で区切り、「{0}{1}:{2}/…」のように書いてください", "write the metrics between slashes, as in {0}{1}:{2}/...",
             grammar.prefix, grammar.metrics[0].id, grammar.metrics[0].values[0].id)};
}

Error unknown_metric(std::string_view id, const Grammar& grammar) {
    auto const known = ids_of(grammar.metrics);
    return {Exit::bad_input, text("{0} に「{1}」という評価項目はありません", "{0} has no metric {1}", grammar.name, shown(id)),
            grammar.prefix.empty() ? text("評価項目は {} です。v3 と v4.0 のベクタは「CVSS:3.1/」のように版から始まります",
                                          "its metrics are {}; a vector of v3 or v4.0 begins with its version, as in CVSS:3.1/", known)
                                   : text("評価項目は {} です", "its metrics are {}", known)};
}

Error wrong_value(const Metric& metric, std::string_view value, const Grammar& grammar) {
    return {Exit::bad_input,
            text("{0} の評価項目 {1} に「{2}」という値はありません", "metric {1} of {0} has no value \"{2}\"", grammar.name, metric.id,
                 shown(value)),
            text("値は {} のいずれかです", "its values are {}", values_of(metric, grammar.not_defined))};
}

Error doubled(const Metric& metric, const Grammar& grammar) {
    return {Exit::bad_input,
            text("{0} のベクタに評価項目 {1} が2回あります", "the {0} vector has metric {1} twice", grammar.name, metric.id),
            Words{"どちらか1つにしてください", "keep one of them"}};
}

Error out_of_place(const Metric& metric, const Metric& before, const Grammar& grammar) {
    return {Exit::bad_input,
            text("{0} のベクタの評価項目 {1} が {2} の後ろにあります", "metric {1} stands after {2} in the {0} vector", grammar.name,
                 metric.id, before.id),
            text("順序は {} と決まっています", "the order is fixed: {}", ids_of(grammar.metrics))};
}

void refuse_missing(const Reading& reading, const Grammar& grammar) {
    std::string missing;
    for (size_t i = 0; i < reading.metrics.size(); ++i)
        if (reading.metrics[i].group == Group::base && !reading.values[i]) add_to(missing, reading.metrics[i].id);
    if (missing.empty()) return;
    throw Error{Exit::bad_input,
                text("{0} のベクタに必須の評価項目 {1} がありません", "the {0} vector lacks the mandatory {1}", grammar.name, missing),
                Words{"基本評価基準の評価項目はすべて必要です", "every base metric is needed"}};
}

/// Null for "not defined".
const Value* value_of(const Metric& metric, std::string_view id, const Grammar& grammar) {
    auto const value = std::find_if(metric.values.begin(), metric.values.end(), [&](const Value& v) { return v.id == id; });
    if (value != metric.values.end()) return &*value;
    if (metric.group == Group::base || id != grammar.not_defined) throw wrong_value(metric, id, grammar);
    return nullptr;
}

size_t index_of(std::string_view id, const Grammar& grammar) {
    auto const metric = std::find_if(grammar.metrics.begin(), grammar.metrics.end(), [&](const Metric& m) { return m.id == id; });
    if (metric == grammar.metrics.end()) throw unknown_metric(id, grammar);
    return static_cast<size_t>(metric - grammar.metrics.begin());
}

}  // namespace

const Value* Reading::find(std::string_view id) const {
    for (size_t i = 0; i < metrics.size(); ++i)
        if (metrics[i].id == id) return values[i];
    return nullptr;
}

bool Reading::any(Group group) const {
    for (size_t i = 0; i < metrics.size(); ++i)
        if (metrics[i].group == group && values[i]) return true;
    return false;
}

const Value& Reading::modified(std::string_view id) const {
    auto const* value = find(std::string{"M"}.append(id));
    return value ? *value : *find(id);
}

int Reading::weight_or(std::string_view id, int otherwise) const {
    auto const* value = find(id);
    return value ? value->weight : otherwise;
}

Reading read_vector(std::string_view vector, const Grammar& grammar) {
    Reading reading{grammar.metrics, std::vector<const Value*>(grammar.metrics.size())};
    std::vector<bool> seen(grammar.metrics.size());
    size_t last = 0;
    for (auto rest = vector.substr(grammar.prefix.size());;) {
        auto const piece = rest.substr(0, rest.find('/'));
        auto const colon = piece.find(':');
        if (colon == piece.npos) throw not_a_pair(piece, grammar);
        auto const at = index_of(piece.substr(0, colon), grammar);
        auto const& metric = grammar.metrics[at];
        if (seen[at]) throw doubled(metric, grammar);
        if (grammar.order == Order::fixed && at < last) throw out_of_place(metric, grammar.metrics[last], grammar);
        reading.values[at] = value_of(metric, piece.substr(colon + 1), grammar);
        seen[at] = true;
        last = at;
        if (piece.size() == rest.size()) break;
        rest.remove_prefix(piece.size() + 1);
    }
    refuse_missing(reading, grammar);
    return reading;
}

}  // namespace vulnctl::cvss
