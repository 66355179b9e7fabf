#pragma once
// Small parts of JSON views.

#include "base/error.h"
#include "base/time.h"
#include "model/edition.h"
#include "rules/calendar.h"

#include <nlohmann/json.hpp>

namespace vulnctl {

using Json = nlohmann::ordered_json;

inline Json json_of(const std::optional<Day>& day) { return day ? Json(print(*day)) : Json(); }
inline Json json_of(Words words, Lang lang) { return std::string{words.in(lang)}; }
inline Json json_of(const std::vector<Text>& texts, Lang lang) {
    Json list = Json::array();
    for (auto const& words : texts) list.push_back(words.in(lang));
    return list;
}
/// What makes a day one on which offices are closed; null for a working day.
inline Json day_off_json(Day day, Lang lang) {
    auto const off = day_off(day);
    return off ? json_of(*off, lang) : Json();
}
/// Without its nature: of a step that is open, where the rule does not refuse.
inline Json json_of_step(const Rule& rule, std::string_view edition) {
    return {{"id", std::string{rule.id}}, {"clause", std::string{rule.clause}}, {"edition", std::string{edition}}};
}
inline Json json_of(const Rule& rule, std::string_view edition) {
    return {{"id", std::string{rule.id}},
            {"clause", std::string{rule.clause}},
            {"edition", std::string{edition}},
            {"nature", std::string{id_of(rule.nature)}}};
}

}  // namespace vulnctl
