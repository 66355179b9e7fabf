#include "render/advisory.h"

#include "base/link.h"
#include "base/unicode.h"
#include "render/advice.h"
#include "render/columns.h"
#include "render/page.h"
#include "render/prose.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// The labels stand in the templates: `{{#is_update}}...{{/is_update}}`.
template <class E>
void put_word(Fields& fields, const std::optional<E>& word) {
    if (word) fields.put_flag("is_" + std::string{id_of(*word)});
}

bool has_own_impact(const Vulnerability& flaw, Lang lang) { return !flaw.impact.in(lang).empty(); }

void require(const AdvisoryDraft& draft, Lang lang) {
    auto const missing = [](Words what) {
        return Error{Exit::bad_input,
                     text("公表原稿に{0}がありません", "the draft has no {1}", what.ja, what.en),
                     {"原稿を埋めて確認し直してください", "fill it in and check the draft again"}};
    };
    auto const& flaws = draft.vulnerabilities;
    bool const each_has_impact =
        !flaws.empty() && std::all_of(flaws.begin(), flaws.end(), [&](const Vulnerability& flaw) { return has_own_impact(flaw, lang); });
    if (draft.jvn.empty()) throw missing({"JVN番号", "JVN number"});
    if (draft.title.in(lang).empty()) throw missing({"題名", "title"});
    if (draft.overview.in(lang).empty()) throw missing({"概要", "overview"});
    if (draft.impact.in(lang).empty() && !each_has_impact) throw missing({"想定される影響", "impact"});
}

/// The label is never translated. Its colour is the style sheet's, by its class: `tlp-amber-strict`.
void put_handling(Fields& fields, const AdvisoryDraft& draft) {
    auto const label = draft.tlp.value_or(Tlp::amber);
    if (label == Tlp::clear)
        throw Error{Exit::bad_input,
                    {"公表前の原稿がTLP:CLEARです", "a draft that is not published is labelled TLP:CLEAR"},
                    {"公表までの取扱いに合うTLPを tlp に書いてください", "write in `tlp` how it is to be handled until then"}};
    std::string const name{id_of(label)};
    std::string css_class;
    for (char const c : name) css_class += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : '-';
    fields.put_flag("unpublished").put("tlp", name).put("tlp_class", css_class);
}

std::vector<Fields> products(const std::vector<const AffectedProduct*>& affected, Lang lang) {
    std::vector<Fields> items;
    for (auto const* product : affected) {
        auto& item = items.emplace_back();
        put_line(item, "product", product->product.in(lang));
        put_line(item, "version", product->version.in(lang));
        put_line(item, "note", product->note.in(lang));
        put_line(item, "cves", joined(product->cves, lang));
        if (product->support_ended) item.put_flag("support_ended");
    }
    return items;
}

/// A developer as the page names it: a product may name it by its id.
std::string vendor_name(const AdvisoryDraft& draft, const std::string& vendor, Lang lang) {
    if (vendor.empty()) return {};
    for (auto const& statement : draft.vendors)
        if (statement.party && statement.party->str() == vendor) return statement.name.in(lang);
    for (auto const& statement : draft.vendors)
        if (statement.name.ja == vendor || statement.name.en == vendor) return statement.name.in(lang);
    return vendor;
}

/// The products under their developers, in the draft's order. Where they are all of one developer it is not named.
std::vector<Fields> affected_by_vendor(const AdvisoryDraft& draft, Lang lang) {
    std::vector<std::pair<std::string, std::vector<const AffectedProduct*>>> groups;
    for (auto const& affected : draft.affected) {
        auto const vendor = vendor_name(draft, affected.vendor, lang);
        auto group = std::find_if(groups.begin(), groups.end(), [&](auto const& g) { return g.first == vendor; });
        if (group == groups.end()) group = groups.insert(groups.end(), {vendor, {}});
        group->second.push_back(&affected);
    }
    std::vector<Fields> items;
    for (auto const& [vendor, group] : groups) {
        auto& item = items.emplace_back().put_list("affected", products(group, lang));
        if (groups.size() > 1) put_line(item, "vendor", vendor);
    }
    return items;
}

std::vector<Fields> vulnerabilities(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Vulnerability& flaw : draft.vulnerabilities) {
        auto& item = items.emplace_back();
        put_line(item, "name", flaw.name.in(lang));
        put_line(item, "cve", flaw.cve);
        put_line(item, "cwe", flaw.cwe);
    }
    return items;
}

void put_subject(Fields& item, const Vulnerability& flaw, Lang lang) {
    put_line(item, "subject", flaw.cve.empty() ? flaw.name.in(lang) : flaw.cve);
}

std::vector<Fields> impacts(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Vulnerability& flaw : draft.vulnerabilities) {
        if (!has_own_impact(flaw, lang)) continue;
        auto& item = items.emplace_back();
        put_subject(item, flaw, lang);
        put_prose(item, "own_impact", flaw.impact.in(lang));
    }
    return items;
}

std::vector<Fields> scores(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Vulnerability& flaw : draft.vulnerabilities)
        for (const CvssScore& cvss : flaw.cvss) {
            auto& item = items.emplace_back();
            put_subject(item, flaw, lang);
            put_line(item, "cvss_version", cvss.version);
            put_line(item, "vector", cvss.vector);
            put_line(item, "score", cvss.score);
        }
    return items;
}

std::vector<Fields> vendors(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const VendorStatement& vendor : draft.vendors) {
        auto& item = items.emplace_back();
        put_line(item, "vendor", vendor.name.in(lang));
        put_word(item, vendor.status);
        put_day(item, "status_updated", vendor.updated);
        put_link(item, "vendor_link", vendor.link);
    }
    return items;
}

/// What is about something else stands under another heading than what is about this flaw.
std::vector<Fields> references(const AdvisoryDraft& draft, Lang lang, bool related) {
    std::vector<Fields> items;
    for (const Reference& reference : draft.references) {
        if ((reference.kind == ReferenceKind::related) != related) continue;
        auto& item = items.emplace_back();
        put_line(item, "reference", reference.title.in(lang));
        put_link(item, "reference_link", reference.link);
    }
    return items;
}

bool is_number_of(std::string_view s, std::string_view prefix) {
    auto const rest = s.starts_with(prefix) ? s.substr(prefix.size()) : std::string_view{};
    return rest.size() >= 9 && rest[4] == '-' && rest.find_first_not_of("0123456789-") == rest.npos && rest.find('-', 5) == rest.npos;
}

/// The numbers under which others have it, each with its page there.
void put_numbers(Fields& fields, const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> cves;
    for (const Vulnerability& flaw : draft.vulnerabilities) {
        if (flaw.cve.empty()) continue;
        auto& item = cves.emplace_back();
        put_line(item, "cve", flaw.cve);
        if (is_number_of(flaw.cve, "CVE-")) put_link(item, "cve_link", "https://www.cve.org/CVERecord?id=" + flaw.cve);
    }
    fields.put_list("cve_numbers", std::move(cves));
    put_line(fields, "jvndb", draft.jvndb);
    if (is_number_of(draft.jvndb, "JVNDB-"))
        put_link(fields, "jvndb_link",
                 fmt::format("https://jvndb.jvn.jp/{}/contents/{}/{}.html", lang == Lang::ja ? "ja" : "en", draft.jvndb.substr(6, 4),
                             draft.jvndb));
    fields.put_list("related", references(draft, lang, true));
    if (fields.values.contains("cve_numbers") || fields.values.contains("jvndb") || fields.values.contains("related"))
        fields.put_flag("has_other_information");
}

void put_determination(Fields& fields, const Determination& determination, Lang lang) {
    fields.put_flag("determined");
    if (determination.ground == Failure::unreachable) fields.put_flag("developer_unreachable");
    if (determination.ground == Failure::no_agreement) fields.put_flag("agreement_failed");
    if (determination.decided)
        fields.put("decided", lang == Lang::ja ? print_ja(*determination.decided) : print_en(*determination.decided));
}

std::vector<Fields> credits(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const CreditGroup& group : draft.credits) {
        auto& item = items.emplace_back();
        put_line(item, "cves", joined(group.cves, lang));
        if ((group.cves.empty() ? draft.vulnerabilities.size() : group.cves.size()) > 1) item.put_flag("plural");
        if (group.text.empty()) put_word(item, group.route);
        put_prose(item, "credit", group.text.in(lang));
        std::vector<Fields> people;
        for (const CreditedPerson& person : group.people) {
            bool const further = !people.empty();
            auto& named = people.emplace_back();
            put_line(named, "person", person.name.in(lang));
            put_line(named, "organisation", person.organisation.in(lang));
            if (further) named.put_flag("further");
        }
        if (people.size() > 1) item.put_flag("several");
        item.put_list("people", std::move(people));
    }
    return items;
}

std::vector<Fields> history(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const HistoryEntry& entry : draft.history) {
        auto& item = items.emplace_back();
        put_day(item, "date", entry.on);
        put_prose(item, "change", entry.text.in(lang));
    }
    return items;
}

std::optional<Day> last_updated(const AdvisoryDraft& draft) {
    return draft.history.empty() || !draft.history.back().on ? draft.published : draft.history.back().on;
}

std::string page_name(Lang lang, std::string_view suffix) { return fmt::format("{}/advisory{}", lang == Lang::ja ? "ja" : "en", suffix); }

}  // namespace

Fields advisory_fields(const AdvisoryDraft& draft, Lang lang, PageState state) {
    require(draft, lang);
    Fields fields;
    if (state == PageState::draft) put_handling(fields, draft);
    if (state == PageState::withdrawn) fields.put_flag("withdrawn");
    if (draft.critical) fields.put_flag("critical");
    put_line(fields, "jvn", draft.jvn);
    put_line(fields, "title", draft.title.in(lang));
    put_day(fields, "published", draft.published);
    put_day(fields, "updated", last_updated(draft));
    put_prose(fields, "overview", draft.overview.in(lang));
    put_prose(fields, "details", draft.details.in(lang));
    put_prose(fields, "impact", draft.impact.in(lang));
    put_prose(fields, "addendum", draft.addendum.in(lang));
    bool const unreachable = draft.determination && draft.determination->ground == Failure::unreachable;
    if (!unreachable) put_prose(fields, "statement", draft.statement.in(lang));
    if (draft.determination) put_determination(fields, *draft.determination, lang);
    fields.put_list("affected_by_vendor", affected_by_vendor(draft, lang))
        .put_list("vulnerabilities", vulnerabilities(draft, lang))
        .put_list("impacts", impacts(draft, lang))
        .put_list("scores", scores(draft, lang))
        .put_list("solutions", advice_items(draft, lang))
        .put_list("vendors", vendors(draft, lang))
        .put_list("references", references(draft, lang, false))
        .put_list("credits", credits(draft, lang))
        .put_list("history", history(draft, lang));
    if (draft.impact.in(lang).empty() && draft.vulnerabilities.size() > 1) fields.put_flag("impacts_differ");
    put_numbers(fields, draft, lang);
    auto const has = [&](const char* name) { return fields.values.contains(name); };
    if (has("details") || has("vulnerabilities") || has("determined")) fields.put_flag("has_description");
    return fields;
}

std::string render_advisory_text(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state, int columns) {
    auto const name = page_name(lang, ".txt");
    auto fields = advisory_fields(draft, lang, state);
    if (auto const label = fields.values.find("tlp"); label != fields.values.end()) {
        auto const& tlp = std::get<std::string>(label->second);
        fields.put("tlp_right", std::string(size_t(std::max(0, columns - width(tlp))), ' ') + tlp);
    }
    return to_columns(render(template_text(source, name), name, fields, Escape::none), columns, Ascii::words);
}

std::string render_advisory_html(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state) {
    return render_page(source, page_name(lang, ".html"), advisory_fields(draft, lang, state));
}

std::string render_advisory_markdown(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, PageState state) {
    auto const name = page_name(lang, ".md");
    return render(template_text(source, name), name, advisory_fields(draft, lang, state), Escape::markdown);
}

}  // namespace vulnctl
