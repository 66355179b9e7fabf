#include "ops/publish.h"
#include "base/file.h"
#include "base/unicode.h"
#include "commands/declarations.h"
#include "formats/imports/advisory_import.h"
#include "formats/publisher_file.h"
#include "ops/advisory_compare.h"
#include "ops/draft_against_case.h"
#include "ops/draft_of_case.h"
#include "ops/site.h"
#include "render/advisory.h"
#include "views/case_view.h"
#include "views/findings_view.h"
#include "views/json.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 1 << 20;
constexpr size_t most_imported = 15 << 20;
constexpr size_t most_site_file = 64 << 20;

constexpr Option options[] = {
    {"[CASE]", "", {"取扱番号", "the case"}},
    {"[FILE]", "", {"公表文の原稿（YAML、- は標準入力）", "the advisory's draft (YAML; - is standard input)"}},
    {"--draft",
     "",
     {"案件から原稿を作成して出力する（公表済みであれば公表した原稿）",
      "write a draft made from the case; of one that is published, the draft published"}},
    {"--check", "", {"原稿を確認するだけで、何も変更しない", "check the draft; change nothing"}},
    {"--approve",
     "",
     {"原稿を承認したことを記録する（公表する者とは別の者）",
      "record that the draft is approved, by somebody other than who publishes it"}},
    {"--update", "", {"公表した内容を更新する", "change what is published"}},
    {"--withdraw", "", {"公表を取り下げる（--reason が必要）", "withdraw what is published; --reason says why"}},
    {"--reason", "TEXT", {"取り下げる理由", "why it is withdrawn"}},
    {"--apply",
     "",
     {"JVNで公表（更新、取下げ）したことを記録し、公表文を書き出す", "record the publication, update or withdrawal and write the pages"}},
    {"--out", "DIR", {"公表文を書き出すフォルダー（省略時は ./advisories）", "where the pages are written (else ./advisories)"}},
    {"--publisher",
     "FILE",
     {"公表者の設定（YAML、省略時は VULNCTL_PUBLISHER）。CSAF等の形式の出力に必要",
      "who publishes (YAML; else VULNCTL_PUBLISHER): for CSAF and the other formats"}},
    {"--export",
     "FORMAT",
     {"原稿または公表した内容を指定の形式で出力する（vuldef, csaf-2.0, csaf-2.1, cve, osv, openvex, jvnrss）",
      "write the draft, or what is published, in a format (vuldef, csaf-2.0, csaf-2.1, cve, osv, openvex, jvnrss)"}},
    {"--site",
     "DIR",
     {"公表した内容のウェブサイトを DIR に作成する（--apply で書き出す）",
      "make the site of all that is published in DIR; --apply writes it"}},
    {"--import",
     "FILE",
     {"CSAF、VULDEFの文書から原稿を作成する。取扱番号があれば、その案件の原稿と比べる",
      "write a draft from a document of CSAF or VULDEF; with a case, compare it with the case's draft"}},
    {"--approvals", "N", {"公表する者のほかに承認が必要な人数を定める", "set how many besides the one who publishes must approve"}},
};

/// Nothing where nobody was named: then there are the pages alone.
std::optional<Publisher> publisher_of(const Context& context) {
    auto const file = context.args.has("--publisher") ? context.args.required("--publisher") : context.programs.publisher;
    if (file.empty()) return {};
    return read_publisher(read_file(file, most_bytes), file);
}

Result drafted(const AdvisoryDraft& draft) {
    Result result;
    result.kind = "advisory-draft";
    auto const yaml = write_draft(draft);
    result.text = [=](const Screen&) { return yaml; };
    result.json = [=](Lang) { return Json{{"draft", yaml}}; };
    return result;
}

Result checked(const std::vector<Finding>& findings, const std::string& name) {
    Result result;
    result.kind = "advisory-check";
    result.exit = exit_of(findings);
    result.text = [=](const Screen& screen) {
        return findings.empty() ? text("{}: 指摘事項はありません\n", "{}: nothing found\n", name).in(screen.lang)
                                : findings_text(findings, screen);
    };
    result.json = [=](Lang lang) { return Json{{"findings", findings_json(findings, lang)}}; };
    return result;
}

/// Who has approved it, and how many more are asked for.
Text approvals_said(const Store& store, const std::vector<Case>& cases, const AdvisoryDraft& draft, std::string_view publisher) {
    auto const people = approved_by(cases, draft, publisher);
    auto const asked = approvals_asked(store);
    auto const names = fmt::format("{}", fmt::join(people, ", "));
    if (long(people.size()) >= asked) return people.empty() ? Text{} : text("承認: {}", "approved by {}", names);
    return text("承認が{0}人足りません（承認: {1}）。vulnctl publish {3} FILE --approve --as NAME で記録します",
                "approval by {0} more is needed (approved by: {2}); vulnctl publish {3} FILE --approve --as NAME records it",
                asked - long(people.size()), people.empty() ? "なし" : names, people.empty() ? "nobody" : names, cases.front().id.str());
}

Result shown(const Context& context, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    Result result;
    result.kind = "advisory";
    auto const page = render_advisory_text(context.templates, draft, context.lang, PageState::draft);
    context.tell(context.args.has("--update") ? text("（まだ更新していません。--apply で記録し、書き出します）",
                                                     "(not updated yet: --apply records it and writes the pages)")
                                              : text("（まだ公表していません。--apply で記録し、書き出します）",
                                                     "(not published yet: --apply records it and writes the pages)"));
    if (auto const said = approvals_said(*context.store, cases, draft, context.actor ? context.actor->name : std::string{}); !said.empty())
        context.tell(said);
    result.text = [=](const Screen&) { return page; };
    result.json = [=](Lang) { return Json{{"page", page}}; };
    return result;
}

std::filesystem::path out_of(const Context& context) { return context.args.has("--out") ? context.args.required("--out") : "advisories"; }

Result written(Context& context, const Published& done, CaseId id, const Text& words) {
    Result result = recorded(context, the_case(context, id), words);
    for (auto const& page : done.pages) result.files.push_back({out_of(context) / page.path, page.bytes});
    return result;
}

Result applied(Context& context, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    auto const out = out_of(context).string();
    bool const updates = context.args.has("--update");
    auto const publisher = publisher_of(context);
    Press const press{context.templates, publisher};
    auto const done = updates ? update(*context.desk, cases, draft, press) : publish(*context.desk, cases, draft, press);
    for (auto const& note : done.notes) context.tell(note.message);
    auto const words = done.again ? text("{} として公表済みです。公表文を {} に書き出し直しました",
                                         "already published as {}; the pages were written to {} again", draft.jvn, out)
                       : updates  ? text("{} の公表内容の更新を記録し、公表文を {} に書き出しました",
                                         "what is published as {} was updated; the pages were written to {}", draft.jvn, out)
                                  : text("{} として公表を記録し、公表文を {} に書き出しました",
                                         "published as {}; the pages were written to {}", draft.jvn, out);
    return written(context, done, cases.front().id, words);
}

/// The documents of a format, one after the other; what it could not carry is told.
Result exported(const Context& context, const AdvisoryDraft& draft, const std::vector<Case>& cases, Stage stage) {
    auto const publisher = publisher_of(context);
    if (!publisher)
        throw Error{Exit::usage, text("公表者の設定を --publisher で指定してください", "say who publishes with --publisher"),
                    text("書式は docs/formats.md にあります", "docs/formats.md has its form")};
    auto const format = *context.args.word<ExportFormat>("--export");
    auto const documents = export_of(draft, {*publisher, stage, context.now, contact_records(draft, cases)}, format, context.lang);
    std::string all;
    for (auto const& document : documents) {
        for (auto const& note : document.notes) context.tell(note.message);
        all += document.bytes;
    }
    Result result;
    result.kind = "advisory-export";
    result.text = [=](const Screen&) { return all; };
    result.json = [=](Lang) {
        Json list = Json::array();
        for (auto const& document : documents) list.push_back({{"name", document.name}, {"document", document.bytes}});
        return Json{{"documents", list}};
    };
    return result;
}

SiteHashes hashes_in(const std::filesystem::path& directory, const std::vector<SiteFile>& site, const SiteHashes& known) {
    SiteHashes lying;
    auto const look = [&](const std::string& path) {
        if (std::filesystem::is_regular_file(directory / path)) lying.emplace(path, sha256(read_file(directory / path, most_site_file)));
    };
    for (auto const& file : site) look(file.path);
    for (auto const& [path, hash] : known) look(path);
    return lying;
}

Result site_made(Context& context) {
    std::filesystem::path const directory = context.args.required("--site");
    auto const publisher = publisher_of(context);
    if (!publisher)
        throw Error{Exit::usage, text("公表者の設定を --publisher で指定してください", "say who publishes with --publisher"),
                    text("書式は docs/formats.md にあります", "docs/formats.md has its form")};
    auto const site = site_of(*context.store, context.templates, *publisher, context.now);
    auto const manifest = directory / site_manifest_path;
    auto const known =
        std::filesystem::exists(manifest) ? read_site_manifest(read_file(manifest, most_site_file), manifest.string()) : SiteHashes{};
    auto const changes = compare_site(site.files, known, hashes_in(directory, site.files, known));
    for (auto const& jvn : site.without_draft)
        context.tell(text("{} は原稿が台帳にないため、サイトに含めていません", "{} is left out: its draft is not in the store", jvn));
    bool const writes = context.args.has("--apply");
    Result result;
    result.kind = "site";
    if (writes) {
        for (auto const& path : changes.remove) std::filesystem::remove(directory / path);
        result.files.push_back({directory / changes.manifest.path, changes.manifest.bytes});
        for (auto const& file : changes.write) result.files.push_back({directory / file.path, file.bytes});
    }
    auto const words =
        text("{0}: 書き出し {1}件、削除 {2}件、変更なし {3}件{4}\n", "{0}: {1} to write, {2} to remove, {3} unchanged{5}\n",
             directory.string(), changes.write.size(), changes.remove.size(), changes.keep.size(),
             writes ? "" : "（まだ書き出していません。--apply で書き出します）", writes ? "" : " (nothing is written yet: --apply does)");
    result.text = [=](const Screen& screen) { return words.in(screen.lang); };
    result.json = [=](Lang) {
        Json write = Json::array();
        for (auto const& file : changes.write) write.push_back(file.path);
        return Json{{"write", write}, {"remove", changes.remove}, {"unchanged", changes.keep.size()}};
    };
    return result;
}

Result withdrawn(Context& context, const Case& c) {
    auto const reason = context.args.required("--reason");
    if (!context.desk) {
        if (!c.published) throw Error{Exit::refused, text("{} は公表されていません", "{} is not published", c.id.str())};
        auto const standing = standing_advisory(*context.store, c.published->advisory);
        Result result;
        result.kind = "advisory-withdrawal";
        auto const words = text("{0} の公表を取り下げます: {1}（まだ取り下げていません。--apply で記録し、書き出します）",
                                "{0} is to be withdrawn: {1} (nothing is done yet: --apply records it and writes the pages)", standing.jvn,
                                harmless_line(reason));
        result.text = [=](const Screen& screen) { return words.in(screen.lang) + "\n"; };
        result.json = [=](Lang) { return Json{{"jvn", standing.jvn}, {"reason", reason}}; };
        return result;
    }
    auto const done = withdraw(*context.desk, c, reason, context.templates);
    return written(context, done, c.id,
                   text("{0} の取下げを記録し、公表文を {1} に書き出しました", "{0} was withdrawn; the pages were written to {1}",
                        c.published->jvn, out_of(context).string()));
}

Result approvals_chosen(Context& context) {
    auto const number = context.args.number("--approvals").value_or(0);
    choose_approvals(*context.desk, number);
    Result result;
    result.kind = "approvals";
    result.text = [=](const Screen& screen) {
        return text("公表に必要な承認を{}人としました\n", "publication now takes approval by {}\n", number).in(screen.lang);
    };
    result.json = [=](Lang) { return Json{{"approvals", number}}; };
    return result;
}

Result approved(Context& context, const std::vector<Case>& cases, const AdvisoryDraft& draft, const std::string& name) {
    bool const fresh = approve(*context.desk, cases, draft);
    return recorded(context, the_case(context, cases.front().id),
                    fresh ? text("{} の承認を記録しました", "{} was approved", name)
                          : text("{} は既に承認しています", "{} was approved by you before", name));
}

/// What was published, or else what the case gives.
AdvisoryDraft own_draft(const Context& context, const Case& c) {
    if (c.published)
        if (auto standing = standing_advisory(*context.store, c.published->advisory); standing.draft) return std::move(*standing.draft);
    return draft_of(*context.store, c, context.today, *context.edition.edition);
}

Result imported(Context& context) {
    auto const file = context.args.required("--import");
    auto const theirs = import_advisory(read_file(file, most_imported), file);
    if (!context.args.has("CASE")) return drafted(theirs);
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    return checked(differences(own_draft(context, c), theirs, file), file);
}

Needs needs_of(const Args& args) {
    if (args.has("--site")) return Needs::reading;
    if (args.has("--apply") || args.has("--approve") || args.has("--approvals")) return Needs::writing;
    return args.has("--import") && !args.has("CASE") ? Needs::nothing : Needs::reading;
}

Result run(Context& context) {
    auto const& args = context.args;
    if (args.has("--approvals")) return approvals_chosen(context);
    if (args.has("--import")) return imported(context);
    if (args.has("--site")) return site_made(context);
    auto const id = parse_case_id(args.required("CASE"));
    auto const c = the_case(context, id);
    auto const& edition = *context.edition.edition;
    if (args.has("--withdraw")) return withdrawn(context, c);
    if (args.has("--draft")) return drafted(own_draft(context, c));
    if (args.has("--export") && !args.has("FILE"))
        return exported(context, own_draft(context, c), {c}, c.published ? Stage::published : Stage::draft);
    if (!args.has("FILE"))
        throw Error{Exit::usage, text("公表文の原稿を指定してください", "the advisory's draft is missing"),
                    text("vulnctl publish {0} --draft > draft.yaml で作成できます", "vulnctl publish {0} --draft > draft.yaml makes one",
                         id.str())};
    auto const file = args.required("FILE");
    auto const name = file == "-" ? "(stdin)" : file;
    auto const draft = read_draft(file == "-" ? read_stream(context.in, name, most_bytes) : read_file(file, most_bytes), name);
    auto const cases = cases_of(*context.store, draft, id);
    for (auto const& each : cases) draft_of(*context.store, each, context.today, edition);  // a website is refused, whatever the draft says
    auto const findings = check_for_publication(*context.store, context.templates, draft, name, cases, context.today, edition);
    bool const sound = std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::error; });
    if (args.has("--check") || !sound) return checked(findings, name);
    if (args.has("--export")) return exported(context, draft, cases, Stage::draft);
    if (args.has("--approve")) return approved(context, cases, draft, name);
    if (!context.desk) return shown(context, cases, draft);
    return applied(context, cases, draft);
}

}  // namespace

extern const Command publish_command = {
    "publish", {"公表文を作成、確認し、公表する", "Draft, check and publish an advisory"}, needs_of, options, run};

}  // namespace vulnctl
