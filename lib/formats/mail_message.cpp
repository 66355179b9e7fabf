#include "formats/mail_message.h"

#include "base/base64.h"
#include "base/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

Error not_understood(std::string_view why) {
    return {Exit::bug, text("vulnctl-mail の出力を読み取れません（{}）", "what vulnctl-mail said cannot be read ({})", harmless_line(why)),
            text("vulnctl と vulnctl-mail の版が一致しているか確認してください", "are vulnctl and vulnctl-mail of one version?")};
}

std::string text_in(const Json& object, const char* name) {
    auto const& value = object.at(name);
    return value.is_null() ? std::string{} : value.get<std::string>();
}

MailAddress address_from(const Json& json) { return {text_in(json, "name"), text_in(json, "address")}; }

MailAttachment attachment_from(const Json& json) {
    auto unpacked = from_base64(json.at("bytes").get_ref<const std::string&>());
    if (!unpacked.whole) throw not_understood("base64");
    return {text_in(json, "name"), text_in(json, "type"), std::move(unpacked.bytes)};
}

Json data_in(std::string_view bytes, std::string_view kind) {
    auto whole = Json::parse(bytes);
    if (whole.at("kind") != kind || whole.at("version") != 1) throw not_understood("kind");
    return std::move(whole.at("data"));
}

Json json_of(const MailAddress& address) {
    Json json{{"address", address.address}};
    if (!address.name.empty()) json["name"] = address.name;
    return json;
}

}  // namespace

MailMessage mail_message_from(std::string_view bytes) try {
    auto const data = data_in(bytes, "mail");
    MailMessage message;
    message.message_id = text_in(data, "message_id");
    message.in_reply_to = text_in(data, "in_reply_to");
    message.references = data.at("references").get<std::vector<std::string>>();
    if (!data.at("from").is_null()) message.from = address_from(data.at("from"));
    for (auto const& to : data.at("to")) message.to.push_back(address_from(to));
    message.subject = text_in(data, "subject");
    message.date = parse_instant(text_in(data, "date"));
    message.text = text_in(data, "text");
    message.html_only = data.at("html_only").get<bool>();
    for (auto const& attachment : data.at("attachments")) message.attachments.push_back(attachment_from(attachment));
    if (auto const& bounce = data.at("bounce"); !bounce.is_null())
        message.bounce = {text_in(bounce, "recipient"), text_in(bounce, "status"), text_in(bounce, "diagnostic")};
    message.automatic = data.at("automatic").get<bool>();
    message.encrypted = data.at("encrypted").get<bool>();
    message.signature = text_in(data, "signed");
    message.signer = text_in(data, "signer");
    for (auto const& note : data.at("notes")) message.notes.push_back({text_in(note, "ja"), text_in(note, "en")});
    return message;
} catch (const Json::exception& e) {
    throw not_understood(e.what());
}

std::string to_json(const MailLetter& letter) {
    Json json{{"from", json_of(letter.from)},    {"to", Json::array()}, {"subject", letter.subject}, {"date", print(letter.date)},
              {"message_id", letter.message_id}, {"text", letter.text}};
    for (auto const& to : letter.to) json["to"].push_back(json_of(to));
    if (!letter.in_reply_to.empty()) json["in_reply_to"] = letter.in_reply_to;
    if (!letter.references.empty()) json["references"] = letter.references;
    for (auto const& attachment : letter.attachments)
        json["attachments"].push_back({{"name", attachment.name}, {"type", attachment.type}, {"bytes", to_base64(attachment.bytes)}});
    if (!letter.encrypt_to.empty()) json["encrypt_to"] = letter.encrypt_to;
    if (!letter.sign_with.empty()) json["sign_with"] = letter.sign_with;
    return json.dump();
}

OpenedFile opened_file_from(std::string_view bytes) try {
    auto const data = data_in(bytes, "opened-file");
    OpenedFile file;
    file.encrypted = data.at("encrypted").get<bool>();
    if (!data.at("content").is_null()) {
        auto unpacked = from_base64(data.at("content").get_ref<const std::string&>());
        if (!unpacked.whole) throw not_understood("base64");
        file.content = std::move(unpacked.bytes);
    }
    file.signature = text_in(data, "signed");
    file.signer = text_in(data, "signer");
    file.opened_with = data.at("opened_with").get<std::vector<std::string>>();
    for (auto const& note : data.at("notes")) file.notes.push_back({text_in(note, "ja"), text_in(note, "en")});
    return file;
} catch (const Json::exception& e) {
    throw not_understood(e.what());
}

std::string to_json(const FileToSeal& file) {
    return Json{{"content", to_base64(file.content)}, {"encrypt_to", file.encrypt_to}, {"sign_with", file.sign_with}}.dump();
}

Error mail_error_from(std::string_view bytes, const std::string& name) try {
    auto const whole = Json::parse(bytes);
    auto const& data = whole.at("data");
    auto const code = data.at("exit").get<int>();
    auto const known = std::find_if(std::begin(all_exits), std::end(all_exits), [&](Exit exit) { return int(exit) == code; });
    auto const words = [&](const char* field) { return data.contains(field) ? Text{text_in(data, field), text_in(data, field)} : Text{}; };
    Error error{known == std::end(all_exits) ? Exit::bug : *known, words("message"), words("hint")};
    if (!name.empty()) error.place = Place{name, 0, 0};
    return error;
} catch (const Json::exception& e) {
    return not_understood(e.what());
}

}  // namespace vulnctl
