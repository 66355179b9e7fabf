#include "base/file.h"
#include "base/unicode.h"
#include "cli/attempts.h"
#include "commands/declarations.h"
#include "ops/directory.h"
#include "views/json.h"
#include "views/page.h"
#include "views/party_view.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 16 << 20;

constexpr Option options[] = {
    {"ACTION", "", {}},
    {"[PARTY]", "", {"番号または名称。import ではファイル（CSV または YAML）", "id or name; with import, a file (CSV or YAML)"}},
    {"--role",
     "ROLE",
     {"developer（製品開発者）, operator（ウェブサイト運営者）, coordinator（他の調整機関）, recipient（優先情報提供先）, finder（発見者）",
      "developer, operator, coordinator, recipient (of advance information) or finder"}},
    {"--name", "TEXT", {"名称", "its name"}},
    {"--name-en", "TEXT", {"英語の名称", "its name in English"}},
    {"--language", "LANG", {"文書の言語（ja, en。省略時は ja）", "the language of its letters (ja, en; else ja)"}},
    {"--mail",
     "ADDRESS",
     {"電子メールアドレス（set では、残すものもすべて指定する）", "a mail address; with set, name all that are to stand"},
     true},
    {"--phone", "NUMBER", {"電話番号", "a phone number"}, true},
    {"--post", "ADDRESS", {"住所（改行して数行にできる）", "a postal address; it may have several lines"}, true},
    {"--fax", "NUMBER", {"FAX番号", "a fax number"}, true},
    {"--form", "URL", {"問い合わせフォームのURL", "the address of a web form"}, true},
    {"--via", "WHO", {"連絡を仲介できる関係者", "another person who can reach it"}, true},
    {"--person", "TEXT", {"担当者", "who is responsible there"}},
    {"--registration",
     "KIND",
     {"登録の区分（none, general 一般登録, individual 個別登録）", "how it is registered (none, general, individual)"}},
    {"--direct-reports", "KNOWN", {"直接届出の受付（yes, no, unknown）", "whether it takes reports directly (yes, no, unknown)"}},
    {"--fingerprint", "HEX", {"OpenPGP公開鍵の指紋", "of its OpenPGP key"}},
    {"--sector", "SECTOR", {"重要インフラ分野（vulnctl rules list sector）", "its sector (vulnctl rules list sector)"}},
    {"--government", "YESNO", {"政府機関である（yes, no）", "a government organisation (yes, no)"}},
    {"--promised",
     "CONDITION=DAY",
     {"秘密保持の条件を満たした日（inside, contractors, purpose）", "a condition of secrecy and since when (inside, contractors, purpose)"},
     true},
    {"--note", "TEXT", {"メモ（外部には出ない）", "a note; it leaves the house nowhere"}},
    {"--into", "PARTY", {"統合先（merge）", "the one that goes on (merge)"}},
    {"--stale", "DAYS", {"この日数以上、連絡先を確認していないもの（list）", "whose contacts were not checked for so many days (list)"}},
    {"--yaml", "", {"CSV ではなく YAML で書き出す（export）", "YAML rather than CSV (export)"}},
    {"--check", "", {"取り込まずに、何が起きるかを示す（import）", "say what would happen; take nothing (import)"}},
};

void require_clean(const std::string& option, std::string_view value, bool lines) {
    if ((lines ? harmless(value) : harmless_line(value)) == value) return;
    throw Error{Exit::usage, lines ? text("{} に制御文字は使えません", "{} cannot hold control characters", option)
                                   : text("{} に改行や制御文字は使えません", "{} cannot hold line breaks or control characters", option)};
}

/// The options as a row of the directory's table: one reading for both.
PartyRow row_from(const Args& args) {
    PartyRow row{{"vulnctl party", 0, 0}, {}, {}};
    auto const put = [&](const std::string& option, const std::string& key) {
        if (!args.has("--" + option)) return;
        std::string value;
        for (auto const& given : args.all("--" + option)) {
            auto const words = trim(given);
            require_clean("--" + option, words, key == "post" || key == "note");
            value.append(value.empty() ? "" : between_addresses(key)).append(words);
        }
        if (key == "name" && value.empty()) throw Error{Exit::usage, text("--name は空にできません", "--name cannot be empty")};
        row.cells.emplace_back(key, value);
    };
    for (auto const& [option, key] : {std::pair{"role", "role"},
                                      {"name", "name"},
                                      {"name-en", "name_en"},
                                      {"language", "language"},
                                      {"person", "person"},
                                      {"registration", "registration"},
                                      {"direct-reports", "direct_reports"},
                                      {"mail", "mail"},
                                      {"phone", "phone"},
                                      {"post", "post"},
                                      {"fax", "fax"},
                                      {"form", "form"},
                                      {"via", "via"},
                                      {"fingerprint", "fingerprint"},
                                      {"sector", "sector"},
                                      {"government", "government"},
                                      {"note", "note"}})
        put(option, key);
    for (auto const& given : args.all("--promised")) {
        auto const equals = given.find('=');
        auto const condition = given.substr(0, equals);
        if (equals == std::string::npos || (condition != "inside" && condition != "contractors" && condition != "purpose"))
            throw Error{Exit::usage, text("--promised を読み取れません: {}", "--promised cannot be read: {}", harmless_line(given)),
                        text("inside=2019-06-03 のように指定してください", "write inside=2019-06-03")};
        row.cells.emplace_back("promised_" + condition, std::string{trim(std::string_view{given}.substr(equals + 1))});
    }
    return row;
}

/// Options are named in messages as they were typed.
PartyAdded card_from(const Args& args, const PartyAdded& before) try {
    args.word<Role>("--role");
    args.word<Registration>("--registration");
    args.word<Known>("--direct-reports");
    if (auto const language = args.text("--language"); !language.empty() && language != "ja" && language != "en")
        throw Error{Exit::usage, text("--language には ja または en を指定してください", "--language takes ja or en")};
    return card_with(before, row_from(args));
} catch (const Error& error) {
    throw Error{Exit::usage, error.message, error.hint};
}

void require_sector(const Context& context, const std::string& sector) {
    if (sector.empty()) return;
    std::string known;
    for (auto const& each : context.edition.edition->sectors) {
        if (each.id == sector) return;
        known += (known.empty() ? "" : ", ") + std::string{each.id};
    }
    throw Error{Exit::usage, text("「{}」という重要インフラ分野はありません", "there is no sector '{}'", harmless_line(sector)),
                text("次のいずれかを指定してください: {}", "give one of: {}", known)};
}

Result shown(const Context& context, const Party& party, std::optional<Text> done) {
    Result result;
    result.kind = "party";
    auto const* edition = context.edition.edition;
    result.text = [=](const Screen& screen) {
        if (!done) return party_text(party, *edition, screen);
        Page page{screen.lang, screen.columns};
        page.paragraph(done->in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) { return party_json(party); };
    return result;
}

void require_own_name(const Context& context, const PartyAdded& card, std::optional<PartyId> itself) {
    for (auto const& party : parties_named(*context.store, card.name))
        if (party.id != itself && party.card.role == card.role && !context.desk->because)
            throw Error{
                Exit::refused, text("同じ名称の {} が登録されています", "{} has the same name", party.id.str()),
                text("別の関係者である場合は、--because で理由を記録してください", "if it is another party, say why with --because")};
}

Result add(Context& context) {
    if (!context.args.has("--role")) throw Error{Exit::usage, text("--role を指定してください", "--role is required")};
    context.args.required("--name");
    auto const card = card_from(context.args, {});
    require_sector(context, card.sector);
    require_own_name(context, card, {});
    auto const party = add_party(*context.desk, card);
    return shown(context, party, text("{} を登録しました: {}", "registered {}: {}", party.id.str(), card.name));
}

void say_unchecked(Text& done, const Party& before, const Party& after) {
    if (!before.checked_on || after.checked_on || after.card.contacts.empty()) return;
    add_sentence(done, text("新しい連絡先はまだ確認されていません。確認後に vulnctl party check {} で記録してください",
                            "its new contacts were not tried yet: record it with vulnctl party check {} once they were", after.id.str()));
}

Result set(Context& context) {
    auto const before = find_party(*context.store, context.args.required("PARTY"));
    auto const card = card_from(context.args, before.card);
    require_sector(context, card.sector);
    if (fold(card.name) != fold(before.card.name) || card.role != before.card.role) require_own_name(context, card, before.id);
    auto const party = change_party(*context.desk, before, card, context.desk->because.value_or(""));
    auto done = before.card == card ? text("{} に変更はありません", "{} is as it was", before.id.str())
                                    : text("{} の登録を改めました", "{} was changed", before.id.str());
    if (auto const removed = in_words(contacts_besides(before.card, card)); !removed.empty())
        add_sentence(done, text("削除した連絡先: {0}", "removed: {1}", removed.ja, removed.en));
    say_unchecked(done, before, party);
    return shown(context, party, done);
}

Result check(Context& context) {
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    if (party.card.contacts.empty())
        throw Error{Exit::refused, text("{} には連絡先が登録されていません", "{} has no contact on record", party.id.str()),
                    text("vulnctl party set で登録してください", "enter one with vulnctl party set")};
    record_fact(*context.desk, party.id.str(), PartyChecked{});
    return shown(context, load_party(*context.store, party.id),
                 text("{} の連絡先を確認したことを記録しました（{}）", "the contacts of {} were found right ({})", party.id.str(),
                      print(context.desk->on)));
}

Result merge(Context& context) {
    auto const into = find_party(*context.store, context.args.required("--into"));
    auto const from = find_party(*context.store, context.args.required("PARTY"));
    if (!context.desk->because)
        throw Error{Exit::usage, text("まとめる理由を --because で記録してください", "say why with --because; it is kept")};
    auto const [party, left] = merge_parties(*context.desk, from, into, *context.desk->because);
    auto done = text("{} を {} にまとめました", "{} was merged into {}", from.id.str(), into.id.str());
    if (auto const joined = in_words(contacts_besides(party.card, into.card)); !joined.empty())
        add_sentence(done, text("加えた連絡先: {0}", "its contacts joined: {1}", joined.ja, joined.en));
    if (!left.empty())
        add_sentence(done, text("引き継がなかった項目（{2} の値のままです）: {0}", "not taken over, since {2} says otherwise: {1}", left.ja,
                                left.en, into.id.str()));
    say_unchecked(done, into, party);
    return shown(context, party, done);
}

std::vector<Party> chosen(const Context& context) {
    auto parties = all_parties(*context.store, context.lens);
    auto const role = context.args.word<Role>("--role");
    auto const stale = context.args.number("--stale");
    auto const now = context.lens.as_of.value_or(context.today);
    std::erase_if(parties, [&](const Party& party) {
        bool const fresh = stale && party.checked_on && (now - *party.checked_on).count() < *stale;
        return party.merged_into || (role && party.card.role != *role) || fresh;
    });
    return parties;
}

Result list(Context& context) {
    auto const parties = chosen(context);
    Result result;
    result.kind = "party-list";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        if (parties.empty()) return std::string{screen.lang == Lang::ja ? "該当する関係者はいません\n" : "no parties\n"};
        std::vector<std::vector<std::string>> rows;
        for (auto const& party : parties)
            rows.push_back({party.id.str(), std::string{name_of(party.card.role).in(screen.lang)},
                            party.checked_on ? print(*party.checked_on) : "", party.name(screen.lang)});
        page.table({{"番号", "id"}, {"役割", "role"}, {"連絡先の確認", "checked"}, {"名称", "name"}}, rows);
        return page.str();
    };
    result.json = [=](Lang) {
        Json items = Json::array();
        for (auto const& party : parties) items.push_back(party_json(party));
        return Json{{"items", items}};
    };
    return result;
}

Result export_all(Context& context) {
    auto const parties = chosen(context);
    auto const bytes = context.args.has("--yaml") ? write_party_yaml(parties) : write_party_csv(parties);
    Result result;
    result.kind = "party-export";
    result.text = [=](const Screen&) { return bytes; };
    result.json = [=](Lang) {
        Json items = Json::array();
        for (auto const& party : parties) items.push_back(party_json(party));
        return Json{{"items", items}};
    };
    return result;
}

Result import_all(Context& context) {
    auto const file = context.args.required("PARTY");
    auto const name = file == "-" ? "(stdin)" : file;
    auto const bytes = file == "-" ? read_stream(context.in, name, most_bytes) : read_file(file, most_bytes);
    auto const results =
        take_party_table(*context.store, context.desk ? &*context.desk : nullptr, context.today, read_party_table(bytes, name));
    bool const dry = !context.desk;
    Result result;
    result.kind = "party-import";
    bool const refused = std::any_of(results.begin(), results.end(), [](const RowResult& r) { return r.action == RowAction::refused; });
    result.exit = refused ? Exit::findings : Exit::done;
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        if (results.empty()) page.paragraph(text("{} に関係者の行はありません", "{} holds no rows", harmless_line(name)).in(screen.lang));
        for (auto const& r : results) {
            page.paragraph(fmt::format("{}: {} {} {}{}", r.row.place.str(), name_of(r.action).in(screen.lang), r.id, r.name,
                                       r.why.empty() ? "" : r.why.in(screen.lang)));
            if (!r.emptied.empty())
                page.paragraph(text("空になる列: {0}", "emptied: {0}", fmt::format("{}", fmt::join(r.emptied, ", "))).in(screen.lang), 4);
        }
        if (dry) page.paragraph(text("（まだ取り込んでいません）", "(nothing was taken yet)").in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& r : results)
            items.push_back({{"line", r.row.place.line},
                             {"action", std::string{name_of(r.action).en}},
                             {"party", r.id.empty() ? Json() : Json(r.id)},
                             {"name", r.name},
                             {"emptied", r.emptied},
                             {"message", r.why.empty() ? Json() : Json(r.why.in(lang))}});
        return Json{{"taken", !dry}, {"items", items}};
    };
    return result;
}

Result show(Context& context) {
    // Also one that was merged: it says into which.
    auto const given = context.args.required("PARTY");
    auto const id = PartyId::parse(given);
    return shown(context, load_party(*context.store, id ? *id : find_party(*context.store, given).id, context.lens), {});
}

constexpr std::string_view a_card =
    "PARTY --role --name --name-en --language --mail --phone --post --fax --form --via --person --registration "
    "--direct-reports --fingerprint --sector --government --promised --note";

constexpr Action actions[] = {
    {"add", {"登録", "a new one"}, add, a_card.substr(a_card.find("--"))},
    {"set", {"変更", "what changed"}, set, a_card},
    {"check", {"連絡先の確認", "its contacts are right"}, check, "PARTY"},
    {"merge", {"重複の統合", "what was entered twice"}, merge, "PARTY --into"},
    {"list", {"一覧", "all of them"}, list, "--role --stale"},
    {"show", {"表示", "one"}, show, "PARTY"},
    {"export", {"標準出力への書出し（> FILE で保存）", "a table to standard output (> FILE)"}, export_all, "--role --stale --yaml"},
    {"import", {"ファイルの取込み", "a table from a file"}, import_all, "PARTY --check"},
};

bool records(const Args& args) {
    auto const action = args.text("ACTION");
    return action == "add" || action == "set" || action == "check" || action == "merge" || (action == "import" && !args.has("--check"));
}

}  // namespace

extern const Command party_command = {"party",
                                      {"関係者の名簿を管理する", "Keep the directory of parties"},
                                      [](const Args& args) { return records(args) ? Needs::writing : Needs::reading; },
                                      options,
                                      nullptr,
                                      nullptr,
                                      actions};

}  // namespace vulnctl
