#include "letter.h"

#include "base/error.h"
#include "base/file.h"
#include "base/unicode.h"
#include "file_name.h"
#include "transfer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace vulnctl::mail {

namespace {

using Json = nlohmann::json;

constexpr int deepest_json = 4;
constexpr size_t longest_header_value = 2000;
constexpr size_t longest_id = 500;

Error wrong(std::string_view field, Text why) {
    return {Exit::bad_input, Text{fmt::format("{}: {}", field, why.ja), fmt::format("{}: {}", field, why.en)}};
}

void allow_only(const Json& object, std::string_view where, std::initializer_list<std::string_view> names) {
    if (!object.is_object()) throw wrong(where, text("オブジェクトではありません", "this is no object"));
    for (auto const& [name, value] : object.items())
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw wrong(harmless_line(name), text("この項目はありません", "there is no such field"));
}

std::string string_in(const Json& object, const std::string& name, bool required = true) {
    auto const at = object.find(name);
    if (at == object.end() || at->is_null()) {
        if (required) throw wrong(name, text("値がありません", "this is missing"));
        return {};
    }
    if (!at->is_string()) throw wrong(name, text("文字列ではありません", "this is no string"));
    return at->get<std::string>();
}

const Json& list_in(const Json& object, const std::string& name) {
    static const Json none = Json::array();
    auto const at = object.find(name);
    if (at == object.end() || at->is_null()) return none;
    if (!at->is_array()) throw wrong(name, text("配列ではありません", "this is no list"));
    return *at;
}

/// No line break, nor anything else that a program on the way could take for one. Takes valid UTF-8, as JSON is.
bool is_one_line(std::string_view s) {
    for (size_t i = 0; i < s.size(); ++i) {
        auto const c = static_cast<unsigned char>(s[i]);
        auto const next = i + 1 < s.size() ? static_cast<unsigned char>(s[i + 1]) : 0;
        if (c < 0x20 || c == 0x7f || (c == 0xc2 && next < 0xa0)) return false;
        if (s.substr(i).starts_with("\u2028") || s.substr(i).starts_with("\u2029")) return false;
    }
    return true;
}

std::string header_value(const Json& object, const std::string& name, bool required = true) {
    auto value = string_in(object, name, required);
    if (!is_one_line(value))
        throw wrong(name,
                    text("改行や制御文字を含むためヘッダーに書けません", "a line break or control character cannot go into a header"));
    if (value.size() > longest_header_value) throw wrong(name, text("長すぎます", "this is too long"));
    return value;
}

Address address_from(const Json& object, const std::string& where) {
    allow_only(object, where, {"name", "address"});
    Address const address{header_value(object, "name", false), header_value(object, "address")};
    if (!is_address(address.address))
        throw Error{
            Exit::bad_input,
            text("{}: メールアドレス「{}」は正しくありません", "{}: '{}' is no mail address", where, harmless_line(address.address)),
            text("日本語ドメインは xn-- の形で書いてください", "write a domain beyond ASCII in its xn-- form")};
    return address;
}

/// An id with or without its brackets.
std::string id_from(const std::string& name, std::string id) {
    if (id.starts_with('<') && id.ends_with('>')) id = id.substr(1, id.size() - 2);
    bool const plain = std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '<' && c != '>'; });
    if (!plain || id.size() > longest_id || id.find('@') == std::string::npos)
        throw wrong(name, text("メッセージ ID ではありません（例: 1@example.jp）", "this is no message id such as 1@example.jp"));
    return id;
}

std::string fingerprint_from(const std::string& name, const Json& value) {
    auto const fingerprint = value.is_string() ? value.get<std::string>() : std::string{};
    if (!is_fingerprint(fingerprint))
        throw wrong(name,
                    text("PGP 鍵の指紋（16 進数 40 桁）ではありません", "this is no fingerprint of a PGP key (40 hexadecimal digits)"));
    return fingerprint;
}

bool is_media_type(std::string_view s) {
    auto const slash = s.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < s.size() && s.size() <= 127 &&
           std::count(s.begin(), s.end(), '/') == 1 && std::all_of(s.begin(), s.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view{"/!#$&-^_.+"}.find(c) != std::string_view::npos;
           });
}

Attachment attachment_from(const Json& object) {
    allow_only(object, "attachments", {"name", "type", "bytes"});
    auto const name = header_value(object, "name");
    auto type = header_value(object, "type");
    if (!is_media_type(type))
        throw wrong("type", text("メディア型ではありません（例: text/plain）", "this is no media type such as text/plain"));
    // Composite types may not be coded (RFC 2045, 6.4), and uncoded mail would not come through as it was.
    if (type.starts_with("message/") || type.starts_with("multipart/")) type = "application/octet-stream";
    if (harmless_name(name) != name || name.empty())
        throw wrong("name", text("添付ファイルの名前に使えません: {}", "this cannot name an attached file: {}", harmless_line(name)));
    auto bytes = from_base64(string_in(object, "bytes"));
    if (!bytes.whole) throw wrong("bytes", text("base64 ではありません", "this is no base64"));
    return {name, type, std::move(bytes.bytes)};
}

Json parsed(std::string_view json) {
    auto const not_too_deep = [](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest_json) throw Error{Exit::bad_input, text("JSON の入れ子が深すぎます", "the JSON is nested too deep")};
        return true;
    };
    try {
        return Json::parse(json, not_too_deep);
    } catch (const Json::exception& e) {
        throw Error{Exit::bad_input, text("JSON を読み取れません: {}", "the JSON cannot be read: {}", harmless_line(e.what()))};
    }
}

}  // namespace

Letter letter_from_json(std::string_view json) {
    require_utf8(json, "stdin");
    auto const object = parsed(json);
    allow_only(
        object, "letter",
        {"from", "to", "subject", "date", "message_id", "in_reply_to", "references", "text", "attachments", "encrypt_to", "sign_with"});
    Letter letter;
    letter.from = address_from(object.value("from", Json{}), "from");
    for (auto const& to : list_in(object, "to")) letter.to.push_back(address_from(to, "to"));
    if (letter.to.empty()) throw wrong("to", text("宛先がありません", "there is no recipient"));
    letter.subject = header_value(object, "subject");
    auto const date = parse_instant(string_in(object, "date"));
    if (!date)
        throw wrong("date", text("日時ではありません（例: 2026-07-01T00:00:00Z）", "this is no instant such as 2026-07-01T00:00:00Z"));
    letter.date = *date;
    letter.message_id = id_from("message_id", header_value(object, "message_id"));
    if (auto const id = header_value(object, "in_reply_to", false); !id.empty()) letter.in_reply_to = id_from("in_reply_to", id);
    for (auto const& id : list_in(object, "references"))
        letter.references.push_back(id_from("references", id.is_string() ? id.get<std::string>() : std::string{}));
    letter.text = string_in(object, "text");
    for (auto const& attachment : list_in(object, "attachments")) letter.attachments.push_back(attachment_from(attachment));
    for (auto const& fingerprint : list_in(object, "encrypt_to")) letter.encrypt_to.push_back(fingerprint_from("encrypt_to", fingerprint));
    if (object.contains("encrypt_to") && !object["encrypt_to"].is_null() && letter.encrypt_to.empty())
        throw wrong("encrypt_to", text("鍵がありません（暗号化しない場合はこの項目を省きます）",
                                       "it names no key: leave it out for a letter in the clear"));
    if (object.contains("sign_with") && !object["sign_with"].is_null())
        letter.sign_with = fingerprint_from("sign_with", object["sign_with"]);
    return letter;
}

}  // namespace vulnctl::mail
