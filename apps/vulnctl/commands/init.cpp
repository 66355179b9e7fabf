#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/project.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"--name", "TEXT", {"文書に記す機関名", "what the office is called in its letters"}},
    {"--contact", "TEXT", {"文書に記す連絡先", "the contact printed in its letters"}},
    {"--plays",
     "ORG",
     {"この事務局が担う組織（ipa, jpcert, other。繰り返し指定可、省略時は ipa と jpcert）",
      "the organisations it is (ipa, jpcert, other; may be repeated, else ipa and jpcert)"},
     true},
    {"--as", "WHO", {"記録する人", "who records it"}},
};

/// As letters print it: a contact may have lines.
std::string printable(const Args& args, const std::string& option, bool lines) {
    auto const given = args.text(option);
    std::string const value{trim(given)};
    if (args.has(option) && value.empty()) throw Error{Exit::usage, text("{} は空にできません", "{} cannot be empty", option)};
    if ((lines ? harmless(value) : harmless_line(value)) == value) return value;
    throw Error{Exit::usage, lines ? text("{} に制御文字は使えません", "{} cannot hold control characters", option)
                                   : text("{} に改行や制御文字は使えません", "{} cannot hold line breaks or control characters", option)};
}

OfficeOpened office_from(const Args& args) {
    OfficeOpened office{{}, printable(args, "--name", false), printable(args, "--contact", true)};
    for (auto const& given : args.all("--plays")) {
        Args one;
        one.add("--plays", {given});
        office.plays.push_back(*one.word<Organisation>("--plays"));
    }
    if (office.plays.empty()) office.plays = {Organisation::ipa, Organisation::jpcert};
    if (office.name.empty())
        for (auto const organisation : office.plays)
            office.name += (office.name.empty() ? "" : "・") + std::string{name_of(organisation).ja};
    return office;
}

Result run(Context& context) {
    if (!context.actor)
        throw Error{Exit::usage, text("誰が記録するのか分かりません", "it is not known who records this"),
                    text("--as、または環境変数 VULNCTL_USER で指定してください", "name the person with --as or VULNCTL_USER")};
    auto const office = office_from(context.args);
    Store::create(context.store_path, [&](Store& store) {
        store.set_projection_mark(projection_mark(context.editions));
        Desk desk{store, context.editions, context.now, context.today, *context.actor, {}};
        record_fact(desk, "office", office);
    });
    Result result;
    result.kind = "office";
    auto const path = context.store_path.string();
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        page.paragraph(text("台帳 {} を作成しました（{}）", "made the store {} ({})", path, office.name).in(screen.lang));
        return page.str();
    };
    result.json = [=](Lang) {
        Json plays = Json::array();
        for (auto const organisation : office.plays) plays.push_back(id_of(organisation));
        return Json{{"store", path}, {"name", office.name}, {"contact", office.contact}, {"plays", plays}};
    };
    return result;
}

}  // namespace

extern const Command init_command = {"init", {"台帳を新しく作成する", "Make a new store"}, nothing, options, run};

}  // namespace vulnctl
