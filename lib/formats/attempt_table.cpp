#include "formats/attempt_table.h"

#include "base/file.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "formats/csv.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 16 << 20;
constexpr std::string_view columns[] = {"case", "party", "channel", "result", "day", "note", "tracking", "spoke_with", "agreed"};
constexpr std::string_view needed[] = {"case", "party", "channel"};
constexpr std::string_view unavailable_word = "unavailable";

void require_head(const CsvRow& head, const std::string& name) {
    Place const place{name, head.line, 0};
    for (auto const& key : head.cells) {
        if (std::find(std::begin(columns), std::end(columns), key) == std::end(columns)) {
            auto const near = nearest(key, columns);
            throw Error{Exit::bad_input, text("「{}」という列はありません", "there is no column {}", harmless_line(key)),
                        near.empty() ? text("使える列: {}", "columns: {}", fmt::format("{}", fmt::join(columns, ", ")))
                                     : text("「{}」のことでしょうか", "did you mean '{}'?", near)}
                .at(place);
        }
        if (std::count(head.cells.begin(), head.cells.end(), key) > 1)
            throw Error{Exit::bad_input, text("列 {} が重複しています", "the column {} stands twice", key)}.at(place);
    }
    for (auto const& key : needed)
        if (std::find(head.cells.begin(), head.cells.end(), key) == head.cells.end())
            throw Error{Exit::bad_input, text("列 {} がありません", "the column {} is missing", key),
                        text("1行目に列の名前を書いてください（case,party,channel,result,day,note,tracking）",
                             "the first line names the columns: case,party,channel,result,day,note,tracking")}
                .at(place);
}

template <class E>
std::string words_known() {
    std::string known;
    for (auto const& word : words_of(E{})) known += (known.empty() ? "" : ", ") + std::string{word.id};
    return known;
}

Text not_a_word(const std::string& given, std::string_view column, const std::string& known) {
    return text("「{0}」は {1} に書けません（{2}）", "'{0}' cannot stand as {1} ({2})", harmless_line(given), column, known);
}

void set_result(AttemptRow& row) {
    auto const given = row.result;
    if (given == unavailable_word) {
        row.unavailable = true;
        if (row.what.note.empty())
            row.wrong = text("手段がない理由を note に書いてください", "a means that does not exist wants its reason as note");
    } else if (given.empty()) {
        if (row.what.channel == Channel::phone || row.what.channel == Channel::person)
            row.wrong = text("電話や他の関係者経由の連絡には result が必要です", "a call, or a try through a person, wants its result");
        else
            row.result = id_of(row.what.result);
    } else if (auto const result = from_id<AttemptResult>(given)) {
        row.what.result = *result;
    } else {
        row.wrong = not_a_word(given, "result", words_known<AttemptResult>() + ", " + std::string{unavailable_word});
    }
}

AttemptRow row_from(const CsvRow& head, const CsvRow& read, const std::string& name) {
    AttemptRow row;
    row.place = {name, read.line, 0};
    auto const cell = [&](std::string_view key) -> std::string {
        for (size_t i = 0; i < head.cells.size() && i < read.cells.size(); ++i)
            if (head.cells[i] == key) return read.cells[i];
        return {};
    };
    row.case_id = cell("case");
    row.party = cell("party");
    row.channel = cell("channel");
    row.result = cell("result");
    row.what.note = cell("note");
    row.what.tracking = cell("tracking");
    row.what.spoke_with = cell("spoke_with");
    row.what.agreed = cell("agreed");
    if (read.cells.size() != head.cells.size()) {
        row.wrong = text("列の数が見出しと異なります（{} 列、見出しは {} 列）", "the row has {} cells, the head has {}", read.cells.size(),
                         head.cells.size());
        return row;
    }
    auto const channel = from_id<Channel>(row.channel);
    if (!channel) {
        row.wrong = not_a_word(row.channel, "channel", words_known<Channel>());
        return row;
    }
    row.what.channel = *channel;
    if (auto const day = cell("day"); !day.empty()) {
        row.day = parse_written_day(day);
        if (!row.day) {
            row.wrong = text("「{}」は日付として読み取れません（2019-06-03 のように書いてください）",
                             "'{}' is not a day (write 2019-06-03)", harmless_line(day));
            return row;
        }
    }
    set_result(row);
    return row;
}

}  // namespace

std::vector<AttemptRow> read_attempt_table(std::string_view bytes, const std::string& name) {
    if (bytes.size() > most_bytes)
        throw Error{Exit::bad_input, text("大きすぎます（上限 {} MiB）", "too large (at most {} MiB)", most_bytes >> 20)}.at({name, 0, 0});
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    require_utf8(bytes, name);
    auto const read = read_csv(bytes, name);
    if (read.empty())
        throw Error{
            Exit::bad_input, text("何も書かれていません", "it is empty"),
            text("1行目に列の名前、2行目から1件ずつ書いてください", "the first line names the columns, each further line an attempt")}
            .at({name, 0, 0});
    require_head(read.front(), name);
    std::vector<AttemptRow> rows;
    for (size_t i = 1; i < read.size(); ++i) rows.push_back(row_from(read.front(), read[i], name));
    return rows;
}

}  // namespace vulnctl
