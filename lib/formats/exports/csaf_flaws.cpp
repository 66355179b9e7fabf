#include "formats/exports/csaf_parts.h"
#include "formats/exports/handling.h"

#include <algorithm>
#include <map>

namespace vulnctl::exports {

namespace {

struct StatusWord {
    std::string_view id;
    Words name;
};

/// In the order of what they promise: where several hold on a day, the first is said.
constexpr StatusWord status_words[] = {{"not_contacted", {"未連絡", "not contacted"}},
                                       {"contact_attempted", {"連絡を試みた", "contact attempted"}},
                                       {"open", {"受領", "acknowledged"}},
                                       {"in_progress", {"対応中", "in progress"}},
                                       {"disputed", {"見解の相違", "disputed"}},
                                       {"completed", {"対応完了", "completed"}}};

size_t rank(ContactStatus status) {
    switch (status) {
        case ContactStatus::not_contacted: return 0;
        case ContactStatus::contact_attempted: return 1;
        case ContactStatus::open: return 2;
        case ContactStatus::in_progress: return 3;
        case ContactStatus::disputed: return 4;
        case ContactStatus::completed: return 5;
    }
    return 0;
}

std::string_view party(ContactRole role) {
    switch (role) {
        case ContactRole::vendor: return "vendor";
        case ContactRole::coordinator: return "coordinator";
        case ContactRole::discoverer: return "discoverer";
        case ContactRole::user: return "user";
        case ContactRole::other: return "other";
    }
    return "other";
}

/// What was given, and of the other vendors what the draft says of them.
std::vector<ContactRecord> contacts_of(const CsafFrame& frame) {
    auto contacts = frame.issue.contacts;
    for (const VendorStatement& vendor : frame.facts.draft.vendors) {
        auto const is_its = [&](const ContactRecord& contact) {
            return contact.name.ja == vendor.name.ja && contact.name.en == vendor.name.en;
        };
        if (std::any_of(contacts.begin(), contacts.end(), is_its)) continue;
        if (vendor.status == VendorStatus::informed)
            contacts.push_back({vendor.name, ContactRole::vendor, vendor.updated, ContactStatus::contact_attempted});
        if (vendor.status == VendorStatus::vulnerable_investigating || vendor.status == VendorStatus::notvulnerable_investigating)
            contacts.push_back({vendor.name, ContactRole::vendor, vendor.updated, ContactStatus::in_progress});
    }
    auto const& determination = frame.facts.draft.determination;
    bool const tried = std::any_of(contacts.begin(), contacts.end(), [](const ContactRecord& contact) {
        return contact.role == ContactRole::vendor && contact.status == ContactStatus::contact_attempted;
    });
    if (determination && determination->ground == Failure::unreachable && !tried)
        contacts.push_back({{}, ContactRole::vendor, {}, ContactStatus::contact_attempted});
    return contacts;
}

/// One for each party and day, as 6.1.24 asks; the summary has them all.
Json involvements(const CsafFrame& frame) {
    std::map<std::pair<std::string_view, std::optional<Day>>, std::vector<ContactRecord>> by_day;
    for (ContactRecord& contact : contacts_of(frame)) by_day[{party(contact.role), contact.on}].push_back(std::move(contact));
    Json list = Json::array();
    for (auto const& [key, contacts] : by_day) {
        size_t least = rank(contacts.front().status);
        std::string summary;
        for (const ContactRecord& contact : contacts) {
            least = std::min(least, rank(contact.status));
            bool const named = contact.role == ContactRole::vendor || contact.role == ContactRole::coordinator;
            if (!named || contact.name.empty()) continue;
            summary += (summary.empty() ? "" : "\n") + frame.say(contact.name) + (frame.lang == Lang::ja ? "：" : ": ");
            summary += status_words[rank(contact.status)].name.in(frame.lang);
        }
        Json entry{{"party", key.first}, {"status", status_words[least].id}};
        if (key.second) entry["date"] = tokyo_midnight(*key.second);
        if (!summary.empty()) entry["summary"] = summary;
        list.push_back(std::move(entry));
    }
    return list;
}

std::string_view cvss_member(CvssVersion version) {
    switch (version) {
        case CvssVersion::v2: return "cvss_v2";
        case CvssVersion::v3_0:
        case CvssVersion::v3_1: return "cvss_v3";
        case CvssVersion::v4_0: return "cvss_v4";
    }
    return "cvss_v3";
}

/// Scores need a product, and 2.0 has no place for CVSS v4.0: what cannot stand here is text.
void put_scores(const CsafFrame& frame, const Flaw& flaw, Json& object, Json& notes) {
    for (const Cvss& score : flaw.scores) {
        bool const fits = !flaw.affected.empty() && (frame.v2_1() || score.version != CvssVersion::v4_0);
        if (!fits) {
            notes.push_back(
                {{"category", "other"}, {"title", "CVSS"}, {"text", fmt::format("{} ({})", score.vector, print_tenths(score.base))}});
            frame.notes.push_back(note("export.csaf.cvss", text("{} は、注記として出力しました", "{} was written as a note", score.vector),
                                       flaw.affected.empty()
                                           ? Text{"CSAF では評価に影響を受ける製品が必要です", "a score in CSAF needs an affected product"}
                                           : Text{"CSAF 2.0 にはCVSS v4.0の項目がありません", "CSAF 2.0 has no place for CVSS v4.0"}));
            continue;
        }
        auto const ids = csaf_ids(frame.facts, flaw.affected);
        Json const content{{cvss_member(score.version), cvss_object(score)}};
        if (frame.v2_1())
            object["metrics"].push_back({{"content", content}, {"products", ids}});
        else
            object["scores"].push_back({{cvss_member(score.version), cvss_object(score)}, {"products", ids}});
    }
}

Json product_status(const CsafFrame& frame, const Flaw& flaw) {
    auto const& facts = frame.facts;
    auto investigating = with_status(facts, ProductStatus::investigating);
    auto const unknown = with_status(facts, ProductStatus::unknown);
    Json status;
    auto const put = [&](const char* name, const Products& products) {
        if (!products.empty()) status[name] = csaf_ids(facts, products);
    };
    put("known_affected", flaw.affected);
    put("known_not_affected", with_status(facts, ProductStatus::not_affected));
    if (frame.v2_1()) {
        put("under_investigation", investigating);
        put("unknown", unknown);
    } else {  // 2.0 has no status for what its maker does not know
        std::copy(unknown.begin(), unknown.end(), std::back_inserter(investigating));
        put("under_investigation", investigating);
    }
    return status;
}

std::string_view category(RemedyKind kind) {
    switch (kind) {
        case RemedyKind::fix: return "vendor_fix";
        case RemedyKind::workaround: return "workaround";
        case RemedyKind::mitigation: return "mitigation";
        case RemedyKind::no_fix: return "no_fix_planned";
        case RemedyKind::none: return "none_available";
    }
    return "mitigation";
}

Json remediations(const CsafFrame& frame, const Flaw& flaw) {
    Json list = Json::array();
    for (const Remedy& remedy : frame.facts.remedies)
        if (auto const products = common(remedy.products, flaw.affected); !products.empty())
            list.push_back({{"category", category(remedy.kind)},
                            {"details", frame.say(remedy.text)},
                            {"product_ids", csaf_ids(frame.facts, products)}});
    return list;
}

std::string described(const CsafFrame& frame, const Flaw& flaw) {
    auto words = frame.say(flaw.name);
    if (words.empty()) return frame.say(frame.facts.draft.overview);
    return flaw.cwe ? fmt::format("{} (CWE-{})", words, flaw.cwe->id) : words;
}

Json vulnerability(const CsafFrame& frame, const Flaw& flaw) {
    auto const& draft = frame.facts.draft;
    Json object;
    if (!flaw.cve.empty()) object["cve"] = flaw.cve;
    if (flaw.cwe) {
        Json cwe{{"id", fmt::format("CWE-{}", flaw.cwe->id)}, {"name", flaw.cwe->name}};
        if (frame.v2_1()) {
            cwe["version"] = cwe_list.version;
            object["cwes"].push_back(std::move(cwe));
        } else {
            object["cwe"] = std::move(cwe);
        }
    }
    object["title"] = frame.say(flaw.name.empty() ? draft.title : flaw.name);
    if (frame.facts.numbered) object["ids"].push_back({{"system_name", "JVN"}, {"text", frame.facts.id}});
    if (!draft.jvndb.empty()) object["ids"].push_back({{"system_name", "JVN iPedia"}, {"text", draft.jvndb}});
    if (frame.issue.stage == Stage::published) object[frame.v2_1() ? "disclosure_date" : "release_date"] = tokyo_midnight(*draft.published);
    Json notes = Json::array();
    notes.push_back({{"category", "description"}, {"text", described(frame, flaw)}});
    if (auto const status = product_status(frame, flaw); !status.is_null()) object["product_status"] = status;
    put_scores(frame, flaw, object, notes);
    if (auto const& impact = frame.say(flaw.impact); !impact.empty()) {
        Json threat{{"category", "impact"}, {"details", impact}};
        if (!flaw.affected.empty()) threat["product_ids"] = csaf_ids(frame.facts, flaw.affected);
        object["threats"].push_back(std::move(threat));
    }
    object["notes"] = std::move(notes);
    if (auto const list = remediations(frame, flaw); !list.empty()) object["remediations"] = list;
    if (auto const list = involvements(frame); !list.empty()) object["involvements"] = list;
    std::vector<const CreditGroup*> groups;
    for (const CreditGroup& group : draft.credits)
        if (is_about(group, flaw)) groups.push_back(&group);
    if (auto const thanks = csaf_acknowledgments(frame, groups); !thanks.is_null()) object["acknowledgments"] = thanks;
    return object;
}

}  // namespace

Json csaf_vulnerabilities(const CsafFrame& frame) {
    Json list = Json::array();
    for (const Flaw& flaw : frame.facts.flaws) list.push_back(vulnerability(frame, flaw));
    return list;
}

Json csaf_acknowledgments(const CsafFrame& frame, const std::vector<const CreditGroup*>& groups) {
    Json list;
    for (auto const* group : groups) {
        auto const summary = route(*group, frame.lang);
        for (const CreditedPerson& each : group->people) {
            Json entry{{"names", Json::array({frame.say(each.name)})}};
            if (auto const& organisation = frame.say(each.organisation); !organisation.empty()) entry["organization"] = organisation;
            if (!summary.empty()) entry["summary"] = summary;
            list.push_back(std::move(entry));
        }
        if (group->people.empty() && !summary.empty()) list.push_back({{"summary", summary}});
    }
    return list;
}

}  // namespace vulnctl::exports
