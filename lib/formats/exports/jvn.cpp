#include "formats/exports/jvn.h"

#include "base/link.h"

#include <algorithm>

namespace vulnctl::exports {

namespace {

bool all_digits(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string page_address(const Issue& issue, std::string_view jvn, Lang lang) {
    struct Series {
        std::string_view prefix;
        std::string_view folder;
    };
    if (issue.publisher.site.empty()) return {};
    for (auto const [prefix, folder] : {Series{"JVN#", "jp"}, Series{"JVNVU#", "vu"}, Series{"JVNTA#", "ta"}}) {
        if (!jvn.starts_with(prefix)) continue;
        auto const number = jvn.substr(prefix.size());
        if (number.size() != 8 || !all_digits(number)) return {};
        return fmt::format("{}{}/{}/{}{}/", issue.publisher.site, lang == Lang::en ? "/en" : "", folder,
                           prefix.substr(0, prefix.size() - 1), number);
    }
    return {};
}

std::string jvndb_address(std::string_view jvndb, Lang lang) {
    if (jvndb.size() != 17 || !jvndb.starts_with("JVNDB-") || jvndb[10] != '-' || !all_digits(jvndb.substr(6, 4)) ||
        !all_digits(jvndb.substr(11)))
        return {};
    return fmt::format("https://jvndb.jvn.jp/{}/contents/{}/{}.html", lang == Lang::ja ? "ja" : "en", jvndb.substr(6, 4), jvndb);
}

std::string cve_address(std::string_view cve) { return fmt::format("https://www.cve.org/CVERecord?id={}", cve); }

std::string tokyo_midnight(Day day, int seconds) {
    return fmt::format("{}T{:02}:{:02}:{:02}+09:00", print(day), seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
}

std::string utc_midnight(Day day) { return print(Instant{std::chrono::seconds{day.time_since_epoch()} - std::chrono::hours{9}}); }

std::string file_stem(std::string_view id) {
    std::string stem;
    for (char c : id) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        bool const stays = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-';
        if (stays)
            stem += c;
        else if (!stem.ends_with('_'))
            stem += '_';
    }
    return stem;
}

Links links_of(const AdvisoryDraft& draft, std::vector<Finding>& notes) {
    Links links;
    auto const add = [&](ReferenceKind kind, Text title, const std::string& address) {
        auto const same = [&](const Link& link) { return link.address == address; };
        if (is_web_address(address)) {
            if (std::none_of(links.web.begin(), links.web.end(), same)) links.web.push_back({kind, std::move(title), address});
            return;
        }
        notes.push_back(note("export.link", text("「{}」のリンクはURLではないため、文のまま出力します",
                                                 "the link of \"{1}\" is no URL, and is written as text", in_either(title, Lang::ja),
                                                 in_either(title, Lang::en))));
        auto const printed = [&](Lang lang) { return address.empty() ? in_either(title, lang) : in_either(title, lang) + ' ' + address; };
        links.unlinked.push_back({printed(Lang::ja), printed(Lang::en)});
    };
    for (const VendorStatement& vendor : draft.vendors)
        if (!vendor.link.empty())
            add(ReferenceKind::vendor,
                text("{}が提供する情報", "{1}: the developer's information", in_either(vendor.name, Lang::ja),
                     in_either(vendor.name, Lang::en)),
                vendor.link);
    for (const Reference& reference : draft.references)
        add(reference.kind.value_or(ReferenceKind::related),
            reference.title.empty() ? Text{reference.link, reference.link} : reference.title, reference.link);
    // A notice of the end of support is one, whoever links to it first.
    for (const Reference& reference : draft.references)
        for (Link& link : links.web)
            if (link.address == reference.link && reference.kind) link.kind = *reference.kind;
    return links;
}

std::string person(const CreditedPerson& person, Lang lang) {
    auto const& name = in_either(person.name, lang);
    auto const& organisation = in_either(person.organisation, lang);
    if (organisation.empty()) return name;
    return lang == Lang::ja ? organisation + ' ' + name : name + " of " + organisation;
}

std::string route(const CreditGroup& group, Lang lang) {
    if (!group.text.empty()) return in_either(group.text, lang);
    return group.route ? std::string{name_of(*group.route).in(lang)} : std::string{};
}

Text determination_text(const AdvisoryDraft& draft) {
    auto const& determination = draft.determination;
    if (!determination) return {};
    Words ground{"", ""};
    if (determination->ground == Failure::unreachable)
        ground = {"製品開発者と連絡が取れず（連絡不能）、", "the developer could not be reached, and "};
    else if (determination->ground == Failure::no_agreement)
        ground = {"公表について製品開発者との合意に至ることが困難であり（合意困難）、",
                  "no agreement with the developer on publication could be expected, and "};
    auto const day =
        determination->decided ? text("{}、", " on {1}", print_ja(*determination->decided), print_en(*determination->decided)) : Text{};
    return text(
        "{0}本件は、{2}"
        "公表判定委員会の判定を踏まえ、情報セキュリティ早期警戒パートナーシップガイドラインの公表の条件をすべて満たすものとしてIPAが公表す"
        "ると判断しました。",
        "For this case {3}IPA decided{1}, on the determination of the publication determination committee, that it is published: all "
        "criteria of the Information Security Early Warning Partnership Guideline for it hold.",
        day.ja, day.en, ground.ja, ground.en);
}

std::string vendor_statuses(const AdvisoryDraft& draft, Lang lang) {
    std::string lines;
    for (const VendorStatement& vendor : draft.vendors) {
        if (!lines.empty()) lines += '\n';
        lines += in_either(vendor.name, lang);
        if (vendor.status) lines += (lang == Lang::ja ? "：" : ": ") + std::string{name_of(*vendor.status).in(lang)};
        if (vendor.updated) lines += lang == Lang::ja ? "（" + print_slashed(*vendor.updated) + "）" : " (" + print(*vendor.updated) + ")";
    }
    return lines;
}

}  // namespace vulnctl::exports
