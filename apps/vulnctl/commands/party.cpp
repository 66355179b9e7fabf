#include "base/unicode.h"
#include "commands/declarations.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"ACTION", "", {"add（登録）, list（一覧）, show（表示）", "add, list or show"}},
    {"[PARTY]", "", {"番号または名称（show）", "id or name (show)"}},
    {"--role", "ROLE", {"developer（製品開発者）, operator（ウェブサイト運営者）", "developer or operator"}},
    {"--name", "TEXT", {"名称", "its name"}},
    {"--name-en", "TEXT", {"英語の名称", "its name in English"}},
    {"--language", "LANG", {"文書の言語（ja, en。省略時は ja）", "the language of its letters (ja, en; else ja)"}},
    {"--mail", "ADDRESS", {"電子メールアドレス", "a mail address"}, true},
    {"--phone", "NUMBER", {"電話番号", "a phone number"}, true},
    {"--post", "ADDRESS", {"住所", "a postal address"}, true},
    {"--fax", "NUMBER", {"FAX番号", "a fax number"}, true},
    {"--form", "URL", {"問い合わせフォームのURL", "the address of a web form"}, true},
};

Json party_json(const Party& party) {
    Json contacts = Json::array();
    for (auto const& contact : party.card.contacts) contacts.push_back({{"channel", id_of(contact.channel)}, {"address", contact.address}});
    return {{"id", party.id.str()},
            {"role", id_of(party.card.role)},
            {"name", party.card.name},
            {"name_en", party.card.name_en},
            {"language", party.card.language == Lang::ja ? "ja" : "en"},
            {"contacts", contacts}};
}

std::string party_text(const Party& party, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    page.line(party.id.str() + "  " + party.card.name);
    page.field({"役割", "role"}, name_of(party.card.role).in(screen.lang));
    page.field({"英語の名称", "in English"}, party.card.name_en);
    page.field({"文書の言語", "language"}, party.card.language == Lang::ja ? "ja" : "en");
    for (auto const& contact : party.card.contacts) page.field(name_of(contact.channel), contact.address);
    return page.str();
}

PartyAdded card_from(const Args& args) {
    PartyAdded card;
    auto const role = args.word<Role>("--role");
    if (!role) throw Error{Exit::usage, text("--role を指定してください", "--role is required")};
    card.role = *role;
    card.name = args.required("--name");
    card.name_en = args.text("--name-en");
    auto const language = args.text("--language");
    if (!language.empty() && language != "ja" && language != "en")
        throw Error{Exit::usage, text("--language には ja または en を指定してください", "--language takes ja or en")};
    card.language = language == "en" ? Lang::en : Lang::ja;
    for (auto const channel : {Channel::mail, Channel::phone, Channel::post, Channel::fax, Channel::form})
        for (auto const& address : args.all("--" + std::string{id_of(channel)})) card.contacts.push_back({channel, address});
    return card;
}

Result add(Context& context) {
    auto const card = card_from(context.args);
    for (auto const& party : parties_named(*context.store, card.name))
        if (party.card.role == card.role && !context.desk->because)
            throw Error{
                Exit::refused, text("同じ名称の {} が登録されています", "{} has the same name", party.id.str()),
                text("別の関係者である場合は、--because で理由を記録してください", "if it is another party, say why with --because")};
    int const year = int(std::chrono::year_month_day{context.desk->on}.year());
    PartyId const id{year, context.store->next_number('P', year)};
    record_fact(*context.desk, id.str(), card);
    Result result;
    result.kind = "party";
    Party const party{id, card, true};
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.paragraph(text("{} を登録しました: {}", "registered {}: {}", id.str(), card.name).in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) { return party_json(party); };
    return result;
}

Result list(Context& context) {
    auto const parties = all_parties(*context.store, context.lens);
    Result result;
    result.kind = "party-list";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        std::vector<std::vector<std::string>> rows;
        for (auto const& party : parties)
            rows.push_back({party.id.str(), std::string{name_of(party.card.role).in(screen.lang)}, party.name(screen.lang)});
        page.table({{"番号", "id"}, {"役割", "role"}, {"名称", "name"}}, rows);
        return page.str();
    };
    result.json = [=](Lang) {
        Json items = Json::array();
        for (auto const& party : parties) items.push_back(party_json(party));
        return Json{{"items", items}};
    };
    return result;
}

Result show(Context& context) {
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    Result result;
    result.kind = "party";
    result.text = [=](const Screen& screen) { return party_text(party, screen); };
    result.json = [=](Lang) { return party_json(party); };
    return result;
}

Result run(Context& context) {
    auto const action = context.args.required("ACTION");
    if (action == "add") return add(context);
    if (action == "list") return list(context);
    if (action == "show") return show(context);
    throw Error{Exit::usage, text("「{}」はできません", "'{}' is not an action", harmless_line(action)),
                text("add, list, show のいずれかを指定してください", "give add, list or show")};
}

}  // namespace

extern const Command party_command = {"party",
                                      {"製品開発者とウェブサイト運営者を登録、表示する", "Register and show developers and operators"},
                                      [](const Args& args) { return args.text("ACTION") == "add" ? Needs::writing : Needs::reading; },
                                      options,
                                      run};

}  // namespace vulnctl
