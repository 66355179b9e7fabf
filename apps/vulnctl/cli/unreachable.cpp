#include "cli/unreachable.h"

#include "base/unicode.h"
#include "ops/unreachable.h"
#include "rules/calendar.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// What an option says; a dash for nothing.
std::string said(const Context& context, std::string_view option, std::string otherwise) {
    if (!context.args.has(option)) return otherwise;
    auto const given = context.args.text(option);
    return given == "-" ? std::string{} : given;
}

Json or_null(const std::string& words) { return words.empty() ? Json() : Json(words); }

Result page_result(const std::string& page) {
    Result result;
    result.kind = "unreachable-page";
    result.text = [=](const Screen&) { return page; };
    result.json = [=](Lang) { return Json{{"page", page}}; };
    return result;
}

Result entries_result(const std::vector<UnreachableEntry>& entries) {
    Result result;
    result.kind = "unreachable-developers";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        std::vector<std::vector<std::string>> rows;
        for (auto const& entry : entries) {
            auto const& listing = entry.listing;
            auto const day = [](const std::optional<Day>& on) { return on ? print(*on) : std::string{"-"}; };
            rows.push_back({listing.what.number, entry.of.str(), entry.party.str(), print(listing.on), day(listing.product_on),
                            day(listing.deadline), std::string{name_of(entry.state).in(screen.lang)}});
        }
        page.table({{"問合せ番号", "inquiry"},
                    {"案件", "case"},
                    {"関係者", "party"},
                    {"一覧追加日", "listed"},
                    {"製品公表日", "product"},
                    {"連絡期限", "deadline"},
                    {"状況", "state"}},
                   rows);
        std::string counts;
        for (auto const& [state, count] : counts_of(entries))
            counts += fmt::format("{}{} {}",
                                  counts.empty()            ? ""
                                  : screen.lang == Lang::ja ? "、"
                                                            : ", ",
                                  name_of(state).in(screen.lang), count);
        page.line(text("掲載の総数 {0}（{1}）", "{0} in all ({1})", entries.size(), counts).in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& entry : entries) {
            auto const& listing = entry.listing;
            items.push_back({{"number", listing.what.number},
                             {"case", entry.of.str()},
                             {"party", entry.party.str()},
                             {"name", or_null(listing.what.name)},
                             {"listed_on", print(listing.on)},
                             {"product_on", json_of(listing.product_on)},
                             {"deadline", json_of(listing.deadline)},
                             {"off_on", json_of(listing.off)},
                             {"state", id_of(entry.state)},
                             {"state_name", json_of(name_of(entry.state), lang)}});
        }
        Json counts = Json::object();
        for (auto const& [state, count] : counts_of(entries)) counts[std::string{id_of(state)}] = count;
        return Json{{"items", items}, {"total", entries.size()}, {"counts", counts}};
    };
    return result;
}

}  // namespace

Result list_developer(Context& context) {
    auto const [c, party] = case_and_party(context);
    DeveloperListed what{
        party.id, {}, said(context, "--name", party.card.name), said(context, "--link", {}), said(context, "--product", {})};
    if (what.name.empty() && what.product.empty() && what.link.empty())
        throw Error{Exit::usage, text("製品開発者を特定できる情報がありません", "nothing tells which developer is meant"),
                    text("--name、--link、--product のいずれかを指定してください", "give --name, --link or --product")};
    require_no_flaw(*context.store, c, what.name + "\n" + what.link + "\n" + what.product, *context.edition.edition);
    ask_rules(*context.desk, c, what);
    what.number = next_inquiry(*context.desk);
    auto const number = what.number;
    return recorded(context, record(*context.desk, c, std::move(what)),
                    text("{0}を連絡不能開発者一覧に掲載しました（{2}）。一覧は vulnctl escalate unreachable --page で出力します",
                         "{1} is on the list of unreachable developers ({2}); vulnctl escalate unreachable --page writes the list",
                         party.name(Lang::ja), party.name(Lang::en), number));
}

Result disclose_product(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const kind = context.args.word<MakerKind>("--maker");
    if (!kind)
        throw Error{Exit::usage,
                    text("--maker を指定してください（organisation: 官庁、法人、individual: 個人、コミュニティ）",
                         "--maker is missing: organisation (a public office or a company) or individual (a person or a community)")};
    ProductDisclosed const what{party.id, *kind, said(context, "--product", c.form().product),
                                said(context, "--version", c.form().version)};
    if (what.product.empty()) throw Error{Exit::usage, text("--product で製品の名称を指定してください", "name the product with --product")};
    require_no_flaw(*context.store, c, what.product + "\n" + what.version, *context.edition.edition);
    return recorded(context, record(*context.desk, c, what),
                    text("対象製品「{0}」の公表を記録しました。公表文は vulnctl escalate unreachable {1} {2} --page で出力します",
                         "the product '{0}' is published; vulnctl escalate unreachable {1} {2} --page writes the notice", what.product,
                         c.id.str(), party.id.str()));
}

Result set_contact_deadline(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const until = context.args.day("--until");
    if (!until) throw Error{Exit::usage, text("--until を指定してください", "--until is missing")};
    auto done = text("{0}の連絡期限を {2} としました", "answers of {1} are taken until {2}", party.name(Lang::ja), party.name(Lang::en),
                     print(*until));
    if (auto const off = day_off(*until)) {
        done.ja += fmt::format("（{}）", off->ja);
        done.en += fmt::format(" ({})", off->en);
    }
    return recorded(context, record(*context.desk, c, ContactDeadlineSet{party.id, *until}), done);
}

Result unlist_developer(Context& context) {
    auto const [c, party] = case_and_party(context);
    return recorded(context, record(*context.desk, c, DeveloperUnlisted{party.id, context.args.required("--reason")}),
                    text("{0}を連絡不能開発者一覧から削除しました", "{1} is taken off the list of unreachable developers",
                         party.name(Lang::ja), party.name(Lang::en)));
}

Result unreachable_pages(Context& context) {
    auto entries = unreachable_entries(*context.store, context.lens);
    auto const& args = context.args;
    if (args.has("CASE")) {
        auto const id = parse_case_id(args.required("CASE"));
        std::erase_if(entries, [&](const UnreachableEntry& entry) { return entry.of != id; });
    }
    if (args.has("PARTY")) {
        auto const party = find_party(*context.store, args.required("PARTY"));
        std::erase_if(entries, [&](const UnreachableEntry& entry) { return entry.party != party.id; });
    }
    if (!args.has("--page") && !args.has("--html")) return entries_result(entries);
    auto const form = args.has("--html") ? PageForm::html : PageForm::text;
    if (!args.has("CASE")) return page_result(unreachable_list(context.templates, entries, context.lang, form));
    std::erase_if(entries, [](const UnreachableEntry& entry) { return entry.state != ListingState::listed; });
    if (entries.size() != 1)
        throw Error{Exit::not_found,
                    entries.empty() ? text("掲載中の製品開発者はいません", "no developer of it is listed")
                                    : text("掲載中の製品開発者が複数います", "several developers of it are listed"),
                    entries.empty() ? Text{} : text("PARTY で指定してください", "name one")};
    return page_result(product_notice(context.templates, entries.front(), context.lang, form));
}

}  // namespace vulnctl
