#include "seal.h"

#include "base/base64.h"
#include "base/error.h"

#include <nlohmann/json.hpp>

namespace vulnctl::mail {

namespace {

using Json = nlohmann::ordered_json;

Error not_to_be_sealed() {
    return {Exit::bad_input, text("署名・暗号化する内容と鍵を読み取れません", "what to seal, and for which keys, cannot be read")};
}

}  // namespace

std::string seal(std::string_view bytes, const Gpg& gpg) {
    std::string content;
    std::string reader;
    std::string signer;
    try {
        auto const json = Json::parse(bytes);
        auto unpacked = from_base64(json.at("content").get_ref<const std::string&>());
        if (json.size() != 3 || !unpacked.whole || unpacked.bytes.size() > largest_content) throw not_to_be_sealed();
        content = std::move(unpacked.bytes);
        reader = json.at("encrypt_to").get<std::string>();
        signer = json.at("sign_with").get<std::string>();
    } catch (const Json::exception&) {
        throw not_to_be_sealed();
    }
    if (!is_fingerprint(reader) || !is_fingerprint(signer)) throw not_to_be_sealed();
    return encrypt(gpg, content, {reader}, signer);
}

Json open_sealed(std::string_view bytes, const Gpg& gpg) {
    auto const opened = open_pgp(gpg, bytes, largest_content);
    auto const& signature = opened.signature;
    Json notes = Json::array();
    auto const add = [&](const Text& note) {
        if (!note.empty()) notes.push_back(Json{{"ja", note.ja}, {"en", note.en}});
    };
    add(opened.note);
    if (signature) add(signature->note);
    return {{"encrypted", opened.encrypted},
            {"content", opened.plain ? Json(to_base64(*opened.plain)) : Json()},
            {"signed", signature ? Json(id_of(signature->verdict)) : Json()},
            {"signer", signature ? Json(signature->signer) : Json()},
            {"opened_with", opened.keys},
            {"notes", std::move(notes)}};
}

}  // namespace vulnctl::mail
