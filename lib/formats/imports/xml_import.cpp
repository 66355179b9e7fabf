#include "formats/imports/readers.h"

#include "base/unicode.h"
#include "formats/imports/xml_text.h"

#include <algorithm>

namespace vulnctl {

namespace {

/// Real documents write line breaks as the two characters backslash and n, and lists as markup that was escaped.
std::string as_prose(std::string text) {
    auto const replace = [&](std::string_view what, std::string_view by) {
        for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    };
    replace("\\n", "\n");
    replace("<br>", "\n");
    replace("<br/>", "\n");
    replace("<li>", "\n・");
    for (auto const* tag : {"</li>", "<ul>", "</ul>", "<p>", "</p>"}) replace(tag, "");
    std::string out;
    for (auto const line : lines_of(text)) {
        auto const row = trim(line);
        if (row.empty() && (out.empty() || out.ends_with("\n\n"))) continue;
        out.append(row).append("\n");
    }
    while (!out.empty() && out.back() == '\n') out.pop_back();
    return out;
}

pugi::xml_document parsed(std::string_view bytes, const std::string& name) {
    pugi::xml_document document;
    auto const result = document.load_buffer(bytes.data(), bytes.size());
    if (result) return document;
    auto const before = bytes.substr(0, size_t(std::max<std::ptrdiff_t>(result.offset, 0)));
    int const line = int(std::count(before.begin(), before.end(), '\n')) + 1;
    throw Error{Exit::bad_input, text("XMLとして読み取れません（{}）", "it is not well-formed XML ({})", result.description())}.at(
        {name, line, 0});
}

std::optional<Day> day_in(const std::string& instant) {
    if (auto const exact = parse_instant(instant)) return tokyo_day(*exact);
    return parse_day(instant.substr(0, 10));
}

/// JVN iPedia writes 10 and 4 for 10.0 and 4.0.
std::string score_of(std::string_view written) {
    std::string score{written};
    return score.empty() || score.find('.') != score.npos ? score : score + ".0";
}

VendorStatus status_named(std::string_view word) { return from_id<VendorStatus>(word).value_or(VendorStatus::vulnerable); }

}  // namespace

bool is_feed(std::string_view bytes) {
    pugi::xml_document document;
    document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_fragment);
    auto const root = local_name(document.document_element());
    return root == "RDF" || root == "rss" || root == "feed";
}

AdvisoryDraft import_vuldef(std::string_view bytes, const std::string& name) {
    auto const document = parsed(bytes, name);
    auto const root = document.document_element();
    auto const all = children_named(root, "Vulinfo");
    if (local_name(root) != "VULDEF-Document" || all.empty())
        throw Error{Exit::bad_input, text("VULDEFの脆弱性情報（Vulinfo）がありません", "there is no Vulinfo of VULDEF in it")}.at(
            {name, 1, 1});
    if (all.size() > 1)
        throw Error{Exit::bad_input, text("{} 件の脆弱性情報が含まれています", "it holds {} of them", all.size()),
                    text("1件ずつのファイルにしてください", "give it one at a time")}
            .at({name, 1, 1});
    std::string_view const lang = root.attribute("xml:lang").value();
    auto const put = [&](Text& into, std::string words) { (lang == "en" ? into.en : into.ja) = std::move(words); };
    auto const data = child_named(all.front(), "VulinfoData");
    AdvisoryDraft draft;
    auto const id = std::string{trim(text_in(child_named(all.front(), "VulinfoID")))};
    (id.starts_with("JVNDB-") ? draft.jvndb : draft.jvn) = id;
    put(draft.title, as_prose(text_in(child_named(data, "Title"))));
    put(draft.overview, as_prose(text_in(child_named(child_named(data, "VulinfoDescription"), "Overview"))));
    auto const take_vendor = [&](const std::string& vendor, VendorStatus status) {
        auto const known = [&](const VendorStatement& v) { return v.name.ja == vendor || v.name.en == vendor; };
        if (vendor.empty() || std::any_of(draft.vendors.begin(), draft.vendors.end(), known)) return;
        auto& statement = draft.vendors.emplace_back();
        put(statement.name, vendor);
        statement.status = status;
    };
    for (auto const& item : children_named(child_named(data, "Affected"), "AffectedItem")) {
        auto const vendor = std::string{trim(text_in(child_named(item, "Name")))};
        auto const status = status_named(item.attribute("affectedstatus").value());
        take_vendor(vendor, status);
        if (status == VendorStatus::notvulnerable || status == VendorStatus::notvulnerable_investigating) continue;
        auto& affected = draft.affected.emplace_back();
        put(affected.product, std::string{trim(text_in(child_named(item, "ProductName")))});
        std::string versions;
        for (auto const& version : children_named(item, "VersionNumber")) {
            auto const one = std::string{trim(text_in(version))};
            if (!one.empty()) versions.append(versions.empty() ? "" : "、").append(one);
        }
        put(affected.version, versions);
        if (auto const cpe = std::string{trim(text_in(child_named(item, "Cpe")))}; cpe.starts_with("cpe:2.3:")) affected.cpe = cpe;
        affected.vendor = vendor;
    }
    auto const impact = child_named(data, "Impact");
    std::string impacts;
    for (auto const& item : children_named(impact, "ImpactItem")) {
        auto const one = as_prose(text_in(child_named(item, "Description")));
        if (!one.empty()) impacts.append(impacts.empty() ? "" : "\n").append(one);
    }
    put(draft.impact, impacts);
    for (auto const& item : children_named(child_named(data, "Solution"), "SolutionItem")) {
        auto& solution = draft.solutions.emplace_back();
        put(solution.text, as_prose(text_in(child_named(item, "Description"))));
        std::string_view const type = item.attribute("solutiontype").value();
        if (type == "fixed") solution.kind = SolutionKind::update;
        if (type == "workaround") solution.kind = SolutionKind::workaround;
        if (type == "migration") solution.kind = SolutionKind::migrate;
    }
    std::string cwe;
    for (auto const& item : children_named(child_named(data, "Related"), "RelatedItem")) {
        std::string_view const type = item.attribute("type").value();
        auto const number = std::string{trim(text_in(child_named(item, "VulinfoID")))};
        if (type == "cwe") {
            cwe = number;
        } else if (number.starts_with("CVE-")) {
            bool const known = std::ranges::any_of(draft.vulnerabilities, [&](const Vulnerability& v) { return v.cve == number; });
            if (!known) draft.vulnerabilities.emplace_back().cve = number;
        } else if (number.starts_with("JVN#") || number.starts_with("JVNVU#") || number.starts_with("JVNTA#")) {
            if (draft.jvn.empty()) draft.jvn = number;
        } else if (auto const link = std::string{trim(text_in(child_named(item, "URL")))}; !link.empty()) {
            auto& reference = draft.references.emplace_back();
            reference.kind = type == "vendor" ? ReferenceKind::vendor : ReferenceKind::advisory;
            auto title = std::string{trim(text_in(child_named(item, "Title")))};
            put(reference.title, title.empty() ? std::string{trim(text_in(child_named(item, "Name")))} : std::move(title));
            reference.link = link;
        }
    }
    if (draft.vulnerabilities.empty() && !cwe.empty()) draft.vulnerabilities.emplace_back();
    for (auto& flaw : draft.vulnerabilities) flaw.cwe = cwe;
    for (auto const& cvss : children_named(impact, "Cvss")) {
        if (draft.vulnerabilities.empty()) draft.vulnerabilities.emplace_back();
        draft.vulnerabilities.front().cvss.push_back({cvss.attribute("version").value(),
                                                      std::string{trim(text_in(child_named(cvss, "Vector")))},
                                                      score_of(trim(text_in(child_named(cvss, "Base"))))});
    }
    for (auto const& item : children_named(child_named(data, "History"), "HistoryItem")) {
        auto& entry = draft.history.emplace_back();
        entry.on = day_in(text_in(child_named(item, "DateTime")));
        put(entry.text, as_prose(text_in(child_named(item, "Description"))));
    }
    draft.published = day_in(text_in(child_named(data, "DateFirstPublished")));
    return draft;
}

std::vector<FeedItem> import_feed(std::string_view bytes, const std::string& name) {
    auto const document = parsed(bytes, name);
    auto const root = document.document_element();
    auto items = children_named(root, "item");
    if (auto const channel = child_named(root, "channel"); items.empty()) items = children_named(channel, "item");
    std::vector<FeedItem> found;
    for (auto const& item : items) {
        FeedItem one{std::string{trim(text_in(child_named(item, "identifier")))},
                     std::string{trim(text_in(child_named(item, "title")))},
                     std::string{trim(text_in(child_named(item, "link")))},
                     {},
                     {}};
        for (auto const& reference : children_named(item, "references")) {
            std::string id = reference.attribute("id").value();
            if (id.empty()) continue;
            (id.starts_with("CVE-") ? one.cves : one.others).push_back(std::move(id));
        }
        found.push_back(std::move(one));
    }
    return found;
}

}  // namespace vulnctl
