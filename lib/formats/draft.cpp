#include "formats/draft.h"

#include "base/unicode.h"
#include "formats/yaml.h"

#include <algorithm>
#include <initializer_list>

namespace vulnctl {

namespace {

using Places = std::map<std::string, Place, std::less<>>;

/// One part of the draft: what stands there (nothing where the key is not written or has no value) and its path.
struct Part {
    const Node* node;
    std::string path;
    Places& places;
};

Error expected(const Part& part, Words what) {
    return Error{Exit::bad_input,
                 text("{0} には{1}を書いてください", "{0} takes {2}", part.path.empty() ? "原稿" : part.path, what.ja, what.en)}
        .at(part.node->place);
}

Part part_of(const Node* node, std::string path, Places& places) {
    if (node && node->kind == Node::Kind::null) node = nullptr;
    if (node) places[path] = node->place;
    return {node, std::move(path), places};
}

Part member(const Part& part, const std::string& key) {
    return part_of(part.node ? part.node->find(key) : nullptr, part.path.empty() ? key : part.path + '.' + key, part.places);
}

void require_map(const Part& part, std::initializer_list<std::string_view> keys) {
    if (!part.node) return;
    std::string known;
    for (std::string_view const key : keys) known.append(known.empty() ? "" : ", ").append(key);
    if (part.node->kind != Node::Kind::map) throw expected(part, {"「名前: 値」の組", "`name: value` pairs"});
    for (auto const& [key, value] : part.node->members)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            throw Error{Exit::bad_input, text("「{}」という項目はありません", "there is no field named {}", harmless_line(key)),
                        text("ここに書けるのは次の項目です: {}", "what can stand here: {}", known)}
                .at(value.place);
}

template <class Item>
std::vector<Item> list(const Part& part, Item (*read)(const Part&)) {
    std::vector<Item> items;
    if (!part.node) return items;
    if (part.node->kind != Node::Kind::list) throw expected(part, {"一覧（「- 」で始まる行）", "a list (lines that begin with `- `)"});
    for (size_t i = 0; i < part.node->items.size(); ++i)
        items.push_back(read(part_of(&part.node->items[i], fmt::format("{}[{}]", part.path, i), part.places)));
    return items;
}

std::string scalar(const Part& part) {
    if (!part.node) return {};
    if (part.node->kind != Node::Kind::scalar) throw expected(part, {"文字列", "a text"});
    return part.node->scalar;
}

Text bilingual(const Part& part) {
    require_map(part, {"ja", "en"});
    return {scalar(member(part, "ja")), scalar(member(part, "en"))};
}

std::optional<Day> day(const Part& part) {
    auto const written = scalar(part);
    if (written.empty()) return {};
    auto const day = parse_day(written);
    if (!day) throw expected(part, {"実在する日付（例: 2019-06-03）", "a day that exists, such as 2019-06-03"});
    return day;
}

template <class Id>
Id id(const Part& part) {
    auto const id = Id::parse(scalar(part));
    if (!id)
        throw part.node ? expected(part, {"番号（例: C-2019-00001、P-2019-00001）", "an id, such as C-2019-00001 or P-2019-00001"})
                        : Error{Exit::bad_input, text("{} に番号がありません", "{} has no id", part.path)};
    return *id;
}

template <class E>
std::optional<E> word(const Part& part) {
    auto const written = scalar(part);
    if (written.empty()) return {};
    if (auto const value = from_id<E>(written)) return value;
    std::string known;
    for (auto const& entry : words_of(E{})) known.append(known.empty() ? "" : ", ").append(entry.id);
    throw Error{Exit::bad_input, text("{} に「{}」とは書けません", "{} cannot be \"{}\"", part.path, harmless_line(written)),
                text("次のいずれかを書いてください: {}", "write one of: {}", known)}
        .at(part.node->place);
}

bool yes_or_no(const Part& part) {
    auto const written = scalar(part);
    if (written.empty() || written == "no") return false;
    if (written == "yes") return true;
    throw expected(part, {" yes または no ", "yes or no"});
}

CaseId case_id(const Part& part) { return id<CaseId>(part); }

AffectedProduct affected(const Part& part) {
    require_map(part, {"vendor", "product", "version", "note", "cpe", "purl", "support_ended", "cves"});
    AffectedProduct affected;
    affected.vendor = scalar(member(part, "vendor"));
    affected.product = bilingual(member(part, "product"));
    affected.version = bilingual(member(part, "version"));
    affected.note = bilingual(member(part, "note"));
    affected.cpe = scalar(member(part, "cpe"));
    affected.purl = scalar(member(part, "purl"));
    affected.support_ended = yes_or_no(member(part, "support_ended"));
    affected.cves = list(member(part, "cves"), scalar);
    return affected;
}

CvssScore cvss(const Part& part) {
    require_map(part, {"version", "vector", "score"});
    return {scalar(member(part, "version")), scalar(member(part, "vector")), scalar(member(part, "score"))};
}

Vulnerability vulnerability(const Part& part) {
    require_map(part, {"name", "cve", "cwe", "cvss", "impact"});
    return {bilingual(member(part, "name")), scalar(member(part, "cve")), scalar(member(part, "cwe")), list(member(part, "cvss"), cvss),
            bilingual(member(part, "impact"))};
}

SolutionAdvice solution(const Part& part) {
    require_map(part, {"kind", "heading", "text", "products"});
    return {word<SolutionKind>(member(part, "kind")), bilingual(member(part, "heading")), bilingual(member(part, "text")),
            list(member(part, "products"), scalar)};
}

VendorStatement vendor(const Part& part) {
    require_map(part, {"party", "name", "status", "updated", "link"});
    VendorStatement vendor;
    if (auto const party = member(part, "party"); !scalar(party).empty()) vendor.party = id<PartyId>(party);
    vendor.name = bilingual(member(part, "name"));
    vendor.status = word<VendorStatus>(member(part, "status"));
    vendor.updated = day(member(part, "updated"));
    vendor.link = scalar(member(part, "link"));
    return vendor;
}

Reference reference(const Part& part) {
    require_map(part, {"kind", "title", "link"});
    return {word<ReferenceKind>(member(part, "kind")), bilingual(member(part, "title")), scalar(member(part, "link"))};
}

CreditedPerson person(const Part& part) {
    require_map(part, {"name", "organisation"});
    return {bilingual(member(part, "name")), bilingual(member(part, "organisation"))};
}

CreditGroup credit(const Part& part) {
    require_map(part, {"route", "people", "cves", "text"});
    return {word<CreditRoute>(member(part, "route")), list(member(part, "people"), person), list(member(part, "cves"), scalar),
            bilingual(member(part, "text"))};
}

std::optional<Determination> determination(const Part& part) {
    if (!part.node) return {};
    require_map(part, {"ground", "decided"});
    return Determination{word<Failure>(member(part, "ground")), day(member(part, "decided"))};
}

HistoryEntry history(const Part& part) {
    require_map(part, {"date", "text"});
    return {day(member(part, "date")), bilingual(member(part, "text"))};
}

}  // namespace

AdvisoryDraft read_draft(std::string_view bytes, const std::string& name) {
    auto const root = parse_yaml(bytes, name);
    AdvisoryDraft draft;
    auto const part = part_of(&root, "", draft.places);
    if (!part.node) throw Error{Exit::bad_input, text("原稿が空です", "the draft is empty")}.at({name, 1, 1});
    require_map(part, {"jvn",     "jvndb",      "cases",    "published",     "state",           "tlp",     "critical",
                       "title",   "overview",   "affected", "details",       "vulnerabilities", "impact",  "solutions",
                       "vendors", "references", "addendum", "determination", "statement",       "credits", "history"});
    draft.jvn = scalar(member(part, "jvn"));
    draft.jvndb = scalar(member(part, "jvndb"));
    draft.cases = list(member(part, "cases"), case_id);
    draft.published = day(member(part, "published"));
    auto const state = member(part, "state");
    require_map(state, {"ja", "en"});
    draft.state_ja = word<TextState>(member(state, "ja"));
    draft.state_en = word<TextState>(member(state, "en"));
    draft.tlp = word<Tlp>(member(part, "tlp"));
    draft.critical = yes_or_no(member(part, "critical"));
    draft.title = bilingual(member(part, "title"));
    draft.overview = bilingual(member(part, "overview"));
    draft.affected = list(member(part, "affected"), affected);
    draft.details = bilingual(member(part, "details"));
    draft.vulnerabilities = list(member(part, "vulnerabilities"), vulnerability);
    draft.impact = bilingual(member(part, "impact"));
    draft.solutions = list(member(part, "solutions"), solution);
    draft.vendors = list(member(part, "vendors"), vendor);
    draft.references = list(member(part, "references"), reference);
    draft.addendum = bilingual(member(part, "addendum"));
    draft.determination = determination(member(part, "determination"));
    draft.statement = bilingual(member(part, "statement"));
    draft.credits = list(member(part, "credits"), credit);
    draft.history = list(member(part, "history"), history);
    return draft;
}

}  // namespace vulnctl
