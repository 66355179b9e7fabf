#include "render/advisory.h"

#include "base/link.h"
#include "base/unicode.h"
#include "render/columns.h"

#include <fmt/ranges.h>

namespace vulnctl {

namespace {

std::vector<Fields> paragraphs(std::string_view text) {
    std::vector<std::string> found;
    bool continues = false;
    for (std::string_view const line : lines_of(text)) {
        bool const blank = trim(line).empty();
        if (!blank && continues)
            found.back().append("\n").append(line);
        else if (!blank)
            found.emplace_back(line);
        continues = !blank;
    }
    std::vector<Fields> items;
    for (std::string& paragraph : found) items.emplace_back().put("paragraph", std::move(paragraph));
    return items;
}

void put_prose(Fields& fields, const std::string& name, const std::string& text) {
    fields.put(name, text).put_list(name + "_paragraphs", paragraphs(text));
}

void put_link(Fields& fields, const std::string& name, const std::string& link) {
    fields.put(name, link);
    if (is_web_address(link)) fields.put(name + "_href", link);
}

void put_day(Fields& fields, const std::string& name, const std::optional<Day>& day) {
    if (day) fields.put(name, print_slashed(*day)).put(name + "_iso", print(*day));
}

/// The labels stand in the templates: `{{#is_update}}...{{/is_update}}`.
template <class E>
void put_word(Fields& fields, const std::optional<E>& word) {
    if (word) fields.put_flag("is_" + std::string{id_of(*word)});
}

void require(const AdvisoryDraft& draft, Lang lang) {
    auto const missing = [](Words what) {
        return Error{Exit::bad_input,
                     text("公表原稿に{0}がありません", "the draft has no {1}", what.ja, what.en),
                     {"原稿を埋めて確認し直してください", "fill it in and check the draft again"}};
    };
    if (draft.jvn.empty()) throw missing({"JVN番号", "JVN number"});
    if (draft.title.in(lang).empty()) throw missing({"題名", "title"});
    if (draft.overview.in(lang).empty()) throw missing({"概要", "overview"});
    if (draft.impact.in(lang).empty()) throw missing({"想定される影響", "impact"});
}

std::vector<Fields> affected(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const AffectedProduct& affected : draft.affected)
        items.emplace_back()
            .put("product", affected.product.in(lang))
            .put("version", affected.version.in(lang))
            .put("note", affected.note.in(lang));
    return items;
}

std::vector<Fields> vulnerabilities(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Vulnerability& flaw : draft.vulnerabilities)
        items.emplace_back().put("name", flaw.name.in(lang)).put("cve", flaw.cve).put("cwe", flaw.cwe);
    return items;
}

std::vector<Fields> scores(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Vulnerability& flaw : draft.vulnerabilities)
        for (const CvssScore& cvss : flaw.cvss)
            items.emplace_back()
                .put("subject", flaw.cve.empty() ? flaw.name.in(lang) : flaw.cve)
                .put("cvss_version", cvss.version)
                .put("vector", cvss.vector)
                .put("score", cvss.score);
    return items;
}

std::vector<Fields> solutions(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const SolutionAdvice& solution : draft.solutions) {
        auto& item = items.emplace_back().put("heading", solution.heading.in(lang));
        put_word(item, solution.kind);
        put_prose(item, "text", solution.text.in(lang));
    }
    return items;
}

std::vector<Fields> vendors(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const VendorStatement& vendor : draft.vendors) {
        auto& item = items.emplace_back().put("vendor", vendor.name.in(lang));
        put_word(item, vendor.status);
        put_day(item, "status_updated", vendor.updated);
        put_link(item, "vendor_link", vendor.link);
    }
    return items;
}

std::vector<Fields> references(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const Reference& reference : draft.references) {
        auto& item = items.emplace_back().put("reference", reference.title.in(lang));
        put_link(item, "reference_link", reference.link);
    }
    return items;
}

std::string joined(const std::vector<std::string>& words, Lang lang) {
    return fmt::format("{}", fmt::join(words, lang == Lang::ja ? "、" : ", "));
}

std::vector<Fields> credits(const AdvisoryDraft& draft, Lang lang) {
    std::vector<Fields> items;
    for (const CreditGroup& group : draft.credits) {
        auto& item = items.emplace_back().put("cves", joined(group.cves, lang));
        if ((group.cves.empty() ? draft.vulnerabilities.size() : group.cves.size()) > 1) item.put_flag("plural");
        if (group.text.empty()) put_word(item, group.route);
        put_prose(item, "credit", group.text.in(lang));
        std::vector<Fields> people;
        for (const CreditedPerson& person : group.people) {
            bool const further = !people.empty();
            people.emplace_back().put("person", person.name.in(lang)).put("organisation", person.organisation.in(lang));
            if (further) people.back().put_flag("further");
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

std::string page(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, std::string_view suffix, Escape escape) {
    auto const name = fmt::format("{}/advisory{}", lang == Lang::ja ? "ja" : "en", suffix);
    return render(template_text(source, name), name, advisory_fields(draft, lang), escape);
}

}  // namespace

Fields advisory_fields(const AdvisoryDraft& draft, Lang lang) {
    require(draft, lang);
    Fields fields;
    fields.put("jvn", draft.jvn).put("title", draft.title.in(lang));
    put_day(fields, "published", draft.published);
    put_day(fields, "updated", last_updated(draft));
    put_prose(fields, "overview", draft.overview.in(lang));
    put_prose(fields, "details", draft.details.in(lang));
    put_prose(fields, "impact", draft.impact.in(lang));
    put_prose(fields, "statement", draft.statement.in(lang));
    put_prose(fields, "addendum", draft.addendum.in(lang));
    fields.put_list("affected", affected(draft, lang))
        .put_list("vulnerabilities", vulnerabilities(draft, lang))
        .put_list("scores", scores(draft, lang))
        .put_list("solutions", solutions(draft, lang))
        .put_list("vendors", vendors(draft, lang))
        .put_list("references", references(draft, lang))
        .put_list("credits", credits(draft, lang))
        .put_list("history", history(draft, lang));
    return fields;
}

std::string render_advisory_text(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang, int columns) {
    return to_columns(page(source, draft, lang, ".txt", Escape::none), columns, Ascii::words);
}

std::string render_advisory_html(const TemplateSource& source, const AdvisoryDraft& draft, Lang lang) {
    return page(source, draft, lang, ".html", Escape::html);
}

}  // namespace vulnctl
