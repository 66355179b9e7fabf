#include "views/party_view.h"

#include "views/json.h"
#include "views/page.h"

#include <fmt/ranges.h>

namespace vulnctl {

namespace {

std::string_view sector_name(const Edition& edition, const std::string& id, Lang lang) {
    for (auto const& sector : edition.sectors)
        if (sector.id == id) return sector.rule.wording.in(lang);
    return id;
}

std::string_view promise_name(const Edition& edition, const std::string& condition, Lang lang) {
    for (auto const& item : edition.checklists)
        if (item.list == "advance-recipient" && item.id == condition) return item.rule.wording.in(lang);
    return condition;
}

}  // namespace

std::string party_text(const Party& party, const Edition& edition, const Screen& screen) {
    Lang const lang = screen.lang;
    auto const& card = party.card;
    Page page{lang, screen.columns};
    page.line(party.id.str() + "  " + card.name);
    if (party.merged_into) page.field({"統合先", "merged into"}, party.merged_into->str());
    page.field({"役割", "role"}, name_of(card.role).in(lang));
    page.field({"英語の名称", "in English"}, card.name_en);
    page.field({"旧名称等", "also known as"}, fmt::format("{}", fmt::join(party.former_names, lang == Lang::ja ? "、" : ", ")));
    page.field({"文書の言語", "language"}, card.language == Lang::ja ? "ja" : "en");
    page.field({"担当者", "person"}, card.person);
    if (card.registration != Registration::none) page.field({"登録の区分", "registration"}, name_of(card.registration).in(lang));
    if (card.direct_reports != Known::unknown) page.field({"直接届出の受付", "direct reports"}, name_of(card.direct_reports).in(lang));
    for (auto const& contact : card.contacts) page.field(name_of(contact.channel), contact.address);
    page.field({"公開鍵の指紋", "key"}, card.fingerprint);
    if (card.government) page.field({"政府機関", "government"}, lang == Lang::ja ? "該当" : "yes");
    if (!card.sector.empty()) page.field({"重要インフラ分野", "sector"}, sector_name(edition, card.sector, lang));
    for (auto const& promise : card.promises)
        page.field({"秘密保持の条件", "promised"},
                   fmt::format("{}  {}", print(promise.on), promise_name(edition, promise.condition, lang)));
    page.field({"メモ", "note"}, card.note);
    if (party.checked_on) page.field({"連絡先の確認", "checked"}, print(*party.checked_on));
    return page.str();
}

Json party_json(const Party& party) {
    auto const& card = party.card;
    Json contacts = Json::array();
    for (auto const& contact : card.contacts) contacts.push_back({{"channel", id_of(contact.channel)}, {"address", contact.address}});
    Json promises = Json::array();
    for (auto const& promise : card.promises) promises.push_back({{"condition", promise.condition}, {"on", print(promise.on)}});
    return {{"id", party.id.str()},
            {"role", id_of(card.role)},
            {"name", card.name},
            {"name_en", card.name_en},
            {"former_names", party.former_names},
            {"language", card.language == Lang::ja ? "ja" : "en"},
            {"person", card.person},
            {"registration", id_of(card.registration)},
            {"direct_reports", id_of(card.direct_reports)},
            {"contacts", contacts},
            {"fingerprint", card.fingerprint.empty() ? Json() : Json(card.fingerprint)},
            {"sector", card.sector.empty() ? Json() : Json(card.sector)},
            {"government", card.government},
            {"promises", promises},
            {"note", card.note},
            {"checked_on", json_of(party.checked_on)},
            {"merged_into", party.merged_into ? Json(party.merged_into->str()) : Json()}};
}

}  // namespace vulnctl
