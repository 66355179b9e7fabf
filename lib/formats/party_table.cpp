#include "formats/party_table.h"

#include "base/file.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "formats/csv.h"
#include "formats/yaml.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 16 << 20;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

// ---- the columns ----

template <class E>
bool set_word(E& value, std::string_view given) {
    auto const word = from_id<E>(given);
    value = word.value_or(value);
    return word.has_value();
}

std::string addresses(const PartyAdded& card, Channel channel) {
    std::string all;
    for (auto const& contact : card.contacts)
        if (contact.channel == channel) all.append(all.empty() ? "" : between_addresses(id_of(channel))).append(contact.address);
    return all;
}
bool set_addresses(PartyAdded& card, Channel channel, std::string_view given) {
    std::erase_if(card.contacts, [&](const Contact& contact) { return contact.channel == channel; });
    bool goes_on = false;
    while (!given.empty()) {
        auto const end = std::min(given.find('\n'), given.size());
        auto const line = trim(given.substr(0, end));
        if (goes_on && !line.empty())
            card.contacts.back().address.append("\n").append(line);
        else if (!line.empty())
            card.contacts.push_back({channel, std::string{line}});
        goes_on = channel == Channel::post && !line.empty();
        given.remove_prefix(std::min(end + 1, given.size()));
    }
    std::stable_sort(card.contacts.begin(), card.contacts.end(), [](const Contact& a, const Contact& b) { return a.channel < b.channel; });
    return true;
}

/// What a mail can be sent to: one `@`, nothing that a header could take for its end.
bool mailboxes(const PartyAdded& card) {
    return std::all_of(card.contacts.begin(), card.contacts.end(), [](const Contact& contact) {
        if (contact.channel != Channel::mail) return true;
        auto const& address = contact.address;
        auto const at = address.find('@');
        bool const plain = std::all_of(address.begin(), address.end(), [](char c) {
            return c > ' ' && c < '\x7f' && std::string_view{"<>()[],;:\\\""}.find(c) == std::string_view::npos;
        });
        return plain && at != std::string::npos && at > 0 && at + 1 < address.size() && address.find('@', at + 1) == std::string::npos;
    });
}

std::string promised(const PartyAdded& card, std::string_view condition) {
    for (auto const& promise : card.promises)
        if (promise.condition == condition) return print(promise.on);
    return {};
}
bool set_promised(PartyAdded& card, std::string_view condition, std::string_view given) {
    std::erase_if(card.promises, [&](const SecrecyPromise& promise) { return promise.condition == condition; });
    if (given.empty()) return true;
    auto const day = parse_day(given);
    if (day) card.promises.push_back({std::string{condition}, *day});
    return day.has_value();
}

struct Column {
    std::string_view key;
    std::string (*get)(const PartyAdded&);
    bool (*set)(PartyAdded&, std::string_view);  // false: it cannot stand there
    Words expected = {};                         // what can
};

constexpr Column columns[] = {
    {"role",
     [](const PartyAdded& c) { return std::string{id_of(c.role)}; },
     [](PartyAdded& c, std::string_view v) { return set_word(c.role, v); },
     {"developer, operator, coordinator, recipient, finder のいずれか", "developer, operator, coordinator, recipient or finder"}},
    {"name",
     [](const PartyAdded& c) { return c.name; },
     [](PartyAdded& c, std::string_view v) {
         c.name = v;
         return !v.empty();
     },
     {"名称は空にできません", "a name is needed"}},
    {"name_en", [](const PartyAdded& c) { return c.name_en; },
     [](PartyAdded& c, std::string_view v) {
         c.name_en = v;
         return true;
     }},
    {"language",
     [](const PartyAdded& c) { return std::string{c.language == Lang::ja ? "ja" : "en"}; },
     [](PartyAdded& c, std::string_view v) {
         c.language = v == "en" ? Lang::en : Lang::ja;
         return v == "ja" || v == "en" || v.empty();
     },
     {"ja または en", "ja or en"}},
    {"person", [](const PartyAdded& c) { return c.person; },
     [](PartyAdded& c, std::string_view v) {
         c.person = v;
         return true;
     }},
    {"registration",
     [](const PartyAdded& c) { return std::string{id_of(c.registration)}; },
     [](PartyAdded& c, std::string_view v) { return set_word(c.registration, v.empty() ? "none" : v); },
     {"none, general, individual のいずれか", "none, general or individual"}},
    {"direct_reports",
     [](const PartyAdded& c) { return std::string{id_of(c.direct_reports)}; },
     [](PartyAdded& c, std::string_view v) { return set_word(c.direct_reports, v.empty() ? "unknown" : v); },
     {"yes, no, unknown のいずれか", "yes, no or unknown"}},
    {"mail",
     [](const PartyAdded& c) { return addresses(c, Channel::mail); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::mail, v) && mailboxes(c); },
     {"psirt@example.jp のような宛先", "a mail address, such as psirt@example.jp"}},
    {"phone", [](const PartyAdded& c) { return addresses(c, Channel::phone); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::phone, v); }},
    {"post", [](const PartyAdded& c) { return addresses(c, Channel::post); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::post, v); }},
    {"fax", [](const PartyAdded& c) { return addresses(c, Channel::fax); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::fax, v); }},
    {"form", [](const PartyAdded& c) { return addresses(c, Channel::form); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::form, v); }},
    {"via", [](const PartyAdded& c) { return addresses(c, Channel::person); },
     [](PartyAdded& c, std::string_view v) { return set_addresses(c, Channel::person, v); }},
    {"fingerprint",
     [](const PartyAdded& c) { return c.fingerprint; },
     [](PartyAdded& c, std::string_view v) {
         c.fingerprint.clear();
         for (char const digit : v)
             if (digit != ' ') c.fingerprint += digit >= 'a' && digit <= 'f' ? char(digit - 'a' + 'A') : digit;
         bool const hexadecimal = c.fingerprint.find_first_not_of("0123456789ABCDEF") == std::string::npos;
         return hexadecimal && (c.fingerprint.empty() || c.fingerprint.size() == 40 || c.fingerprint.size() == 64);
     },
     {"16進数40桁または64桁", "40 or 64 hexadecimal digits"}},
    {"sector", [](const PartyAdded& c) { return c.sector; },
     [](PartyAdded& c, std::string_view v) {
         c.sector = v;
         return true;
     }},
    {"government",
     [](const PartyAdded& c) { return std::string{c.government ? "yes" : "no"}; },
     [](PartyAdded& c, std::string_view v) {
         c.government = v == "yes";
         return v == "yes" || v == "no" || v.empty();
     },
     {"yes または no", "yes or no"}},
    {"promised_inside",
     [](const PartyAdded& c) { return promised(c, "inside"); },
     [](PartyAdded& c, std::string_view v) { return set_promised(c, "inside", v); },
     {"2019-06-03 のような日付", "a day, such as 2019-06-03"}},
    {"promised_contractors",
     [](const PartyAdded& c) { return promised(c, "contractors"); },
     [](PartyAdded& c, std::string_view v) { return set_promised(c, "contractors", v); },
     {"2019-06-03 のような日付", "a day, such as 2019-06-03"}},
    {"promised_purpose",
     [](const PartyAdded& c) { return promised(c, "purpose"); },
     [](PartyAdded& c, std::string_view v) { return set_promised(c, "purpose", v); },
     {"2019-06-03 のような日付", "a day, such as 2019-06-03"}},
    {"note", [](const PartyAdded& c) { return c.note; },
     [](PartyAdded& c, std::string_view v) {
         c.note = v;
         return true;
     }},
};
/// Whose text may have several lines: those of an address, addresses among each other, a note's.
bool has_lines(std::string_view key) {
    for (std::string_view const each : {"mail", "phone", "post", "fax", "form", "via", "note"})
        if (key == each) return true;
    return false;
}

/// Line breaks and control characters have no place in a letter's line or a header's.
bool is_clean(std::string_view key, std::string_view value) { return (has_lines(key) ? harmless(value) : harmless_line(value)) == value; }

constexpr std::string_view id_key = "id";
constexpr std::string_view checked_key = "checked";

const Column* column_named(std::string_view key) {
    for (auto const& column : columns)
        if (column.key == key) return &column;
    return nullptr;
}

void require_column(std::string_view key, const Place& place) {
    if (key == id_key || key == checked_key || column_named(key)) return;
    std::vector<std::string_view> known{id_key};
    for (auto const& column : columns) known.push_back(column.key);
    known.push_back(checked_key);
    auto const near = nearest(key, known);
    throw Error{Exit::bad_input, text("「{}」という列はありません", "there is no column {}", harmless_line(key)),
                near.empty() ? text("使える列: {}", "columns: {}", fmt::format("{}", fmt::join(known, ", ")))
                             : text("「{}」のことでしょうか", "did you mean '{}'?", near)}
        .at(place);
}

void take(PartyRow& row, const std::string& key, std::string value) {
    for (auto at = value.find("\r\n"); at != std::string::npos; at = value.find("\r\n", at)) value.erase(at, 1);
    if (key == id_key)
        row.id = std::move(value);
    else if (key == checked_key)
        row.checked = std::move(value);
    else
        row.cells.emplace_back(key, std::move(value));
}

// ---- CSV ----

std::vector<PartyRow> read_party_csv(std::string_view bytes, const std::string& name) {
    auto const read = read_csv(bytes, name);
    std::vector<PartyRow> rows;
    if (read.empty())
        throw Error{Exit::bad_input, text("見出しの行がありません（表が空です）", "there is no head: the table is empty"),
                    text("1行目に role,name,mail のように列の名前を書いてください", "name the columns in the first line: role,name,mail")}
            .at({name, 0, 0});
    auto const& head = read.front().cells;
    for (auto const& key : head) require_column(key, {name, read.front().line, 0});
    for (size_t i = 1; i < read.size(); ++i) {
        auto const& cells = read[i].cells;
        PartyRow row{{name, read[i].line, 0}, {}, {}};
        if (cells.size() == head.size())
            for (size_t k = 0; k < cells.size(); ++k) take(row, head[k], cells[k]);
        else
            row.wrong = text("列の数が見出しと異なります（{} 列、見出しは {} 列）", "the row has {} cells, the head has {}", cells.size(),
                             head.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string csv_cell(const std::string& value) {
    std::string cell = begins_formula(value) ? "'" + value : value;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (char const c : cell) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

// ---- YAML ----

std::string text_of(const Node& node, std::string_view column) {
    if (node.kind != Node::Kind::list && node.kind != Node::Kind::map) return std::string{trim(node.scalar)};
    std::string all;
    for (auto const& item : node.items) {
        if (item.kind != Node::Kind::scalar) break;
        all.append(all.empty() ? "" : between_addresses(column)).append(item.scalar);
    }
    if (node.kind == Node::Kind::map || all.empty())
        throw Error{Exit::bad_input, text("文字列、または文字列の一覧を書いてください", "expected a text, or a list of texts")}.at(
            node.place);
    return all;
}

PartyRow row_of(const Node& item) try {
    PartyRow row{item.place, {}, {}};
    if (item.kind != Node::Kind::map)
        throw Error{Exit::bad_input, text("「名前: 値」の組を書いてください", "expected `name: value` pairs")}.at(item.place);
    for (auto const& [key, value] : item.members) {
        require_column(key, value.place);
        take(row, key, text_of(value, key));
    }
    return row;
} catch (const Error& error) {
    PartyRow row{error.place.value_or(item.place), {}, {}};
    row.wrong = error.message;
    return row;
}

std::vector<PartyRow> read_yaml(std::string_view bytes, const std::string& name) {
    auto const root = parse_yaml(bytes, name);
    if (root.kind != Node::Kind::list)
        throw Error{Exit::bad_input, text("関係者の一覧（「- 」で始まる行）を書いてください", "expected a list of parties")}.at(root.place);
    std::vector<PartyRow> rows;
    for (auto const& item : root.items) rows.push_back(row_of(item));
    return rows;
}

std::string yaml_text(std::string_view words) {
    std::string out = "\"";
    for (char const c : words) {
        if (c == '"' || c == '\\')
            out.append(1, '\\').append(1, c);
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + '"';
}

}  // namespace

std::vector<PartyRow> read_party_table(std::string_view bytes, const std::string& name) {
    if (bytes.size() > most_bytes)
        throw Error{Exit::bad_input, text("大きすぎます（上限 {} MiB）", "too large (at most {} MiB)", most_bytes >> 20)}.at({name, 0, 0});
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    require_utf8(bytes, name);
    auto const first = trim(bytes);
    bool const yaml = first.starts_with('-') || first.starts_with('[') || first.starts_with('#') || first.starts_with('{');
    return yaml ? read_yaml(bytes, name) : read_party_csv(bytes, name);
}

std::string_view between_addresses(std::string_view column) { return column == id_of(Channel::post) ? "\n\n" : "\n"; }

PartyAdded card_with(const PartyAdded& before, const PartyRow& row) {
    if (!row.wrong.empty()) throw Error{Exit::bad_input, row.wrong}.at(row.place);
    PartyAdded card = before;
    for (auto const& [key, value] : row.cells)
        if (!is_clean(key, value))
            throw Error{Exit::bad_input,
                        has_lines(key) ? text("{} に制御文字は使えません", "{} cannot hold control characters", key)
                                       : text("{} に改行や制御文字は使えません", "{} cannot hold line breaks or control characters", key)}
                .at(row.place);
    for (auto const& [key, value] : row.cells)
        if (auto const* column = column_named(key); column && !column->set(card, value))
            throw Error{Exit::bad_input, text("「{0}」は {1} に書けません（{2}）", "'{0}' cannot stand as {1} ({3})",
                                              fit(harmless_line(value), 40), key, column->expected.ja, column->expected.en)}
                .at(row.place);
    if (card.name.empty()) throw Error{Exit::bad_input, text("name がありません", "the name is missing")}.at(row.place);
    return card;
}

std::vector<std::string> emptied_by(const PartyAdded& before, const PartyRow& row) {
    auto const after = card_with(before, row);
    std::vector<std::string> emptied;
    for (auto const& [key, value] : row.cells)
        if (auto const* column = column_named(key); column && value.empty() && column->get(before) != column->get(after))
            emptied.push_back(key);
    return emptied;
}

std::string write_party_csv(const std::vector<Party>& parties) {
    std::string out{byte_order_mark};
    out += id_key;
    for (auto const& column : columns) out.append(",").append(column.key);
    out.append(",").append(checked_key) += "\r\n";
    for (auto const& party : parties) {
        out += party.id.str();
        for (auto const& column : columns) out += "," + csv_cell(column.get(party.card));
        out += "," + (party.checked_on ? print(*party.checked_on) : "") + "\r\n";
    }
    return out;
}

std::string write_party_yaml(const std::vector<Party>& parties) {
    std::string out;
    for (auto const& party : parties) {
        out += fmt::format("- id: {}\n", party.id.str());
        for (auto const& column : columns)
            if (auto const value = column.get(party.card); !value.empty()) out += fmt::format("  {}: {}\n", column.key, yaml_text(value));
        if (party.checked_on) out += fmt::format("  {}: {}\n", checked_key, yaml_text(print(*party.checked_on)));
    }
    return out.empty() ? "[]\n" : out;
}

}  // namespace vulnctl
