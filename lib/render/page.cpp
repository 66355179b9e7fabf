#include "render/page.h"

namespace vulnctl {

std::string render_page(const TemplateSource& source, const std::string& template_name, const Fields& fields) {
    constexpr std::string_view before = "<link rel=\"stylesheet\" href=\"../";
    constexpr std::string_view after = "\">\n";
    auto page = render(template_text(source, template_name), template_name, fields, Escape::html);
    for (size_t at = 0; (at = page.find(before, at)) != page.npos;) {
        auto const name_at = at + before.size();
        auto const end = page.find(after, name_at);
        if (end == page.npos) break;
        auto const sheet = "<style>\n" + template_text(source, page.substr(name_at, end - name_at)) + "</style>\n";
        page.replace(at, end + after.size() - at, sheet);
        at += sheet.size();
    }
    return page;
}

}  // namespace vulnctl
