#include "views/findings_view.h"

#include "base/unicode.h"
#include "model/cite.h"
#include "views/json.h"

#include <algorithm>

namespace vulnctl {

namespace {

Words severity_name(Severity severity) {
    switch (severity) {
        case Severity::error: return {"エラー", "error"};
        case Severity::warning: return {"警告", "warning"};
        case Severity::note: return {"参考", "note"};
    }
    return {};
}

}  // namespace

std::string findings_text(const std::vector<Finding>& findings, const Screen& screen) {
    std::string out;
    for (auto const& f : findings) {
        if (f.place) out += harmless_line(f.place->str()) + ": ";
        out += fmt::format("{}: {} [{}]\n", severity_name(f.severity).in(screen.lang), harmless_line(f.message.in(screen.lang)), f.rule);
        if (f.ground)
            out +=
                (screen.lang == Lang::ja ? "    根拠: " : "    rule: ") + cite(f.ground->clause, f.ground->edition).in(screen.lang) + "\n";
        if (!f.hint.empty()) out += "    " + harmless_line(f.hint.in(screen.lang)) + "\n";
    }
    return out;
}

nlohmann::ordered_json findings_json(const std::vector<Finding>& findings, Lang lang) {
    Json list = Json::array();
    for (auto const& f : findings) {
        Json item{{"rule", f.rule}, {"severity", std::string{severity_word(f.severity)}}, {"message", f.message.in(lang)}};
        if (f.ground) {
            item["clause"] = f.ground->clause;
            item["edition"] = f.ground->edition;
        }
        if (f.place) {
            item["file"] = f.place->file;
            if (f.place->line > 0) item["line"] = f.place->line;
            if (f.place->column > 0) item["column"] = f.place->column;
        }
        if (!f.hint.empty()) item["hint"] = f.hint.in(lang);
        list.push_back(std::move(item));
    }
    return list;
}

Exit exit_of(const std::vector<Finding>& findings) {
    bool const any = std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity != Severity::note; });
    return any ? Exit::findings : Exit::done;
}

}  // namespace vulnctl
