#include "views/github_annotations.h"

#include "base/unicode.h"

namespace vulnctl {

namespace {

/// As GitHub's runner takes them back (actions/toolkit, command.ts): what would end a value, in a property the colon and the comma too.
std::string escaped(std::string_view words, bool in_property) {
    std::string out;
    for (char const c : words) switch (c) {
            case '%': out += "%25"; break;
            case '\r': out += "%0D"; break;
            case '\n': out += "%0A"; break;
            case ':': out += in_property ? "%3A" : ":"; break;
            case ',': out += in_property ? "%2C" : ","; break;
            default: out += c;
        }
    return out;
}

std::string_view command_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "notice";
    }
    return {};
}

}  // namespace

std::string github_annotations_of(const std::vector<ValidatedFile>& files, Lang lang) {
    std::string out;
    for (auto const& file : files)
        for (auto const& finding : file.findings) {
            out += fmt::format("::{} file={}", command_of(finding.severity), escaped(harmless_line(file.name), true));
            if (finding.place && finding.place->line > 0) {
                out += fmt::format(",line={}", finding.place->line);
                if (finding.place->column > 0) out += fmt::format(",col={}", finding.place->column);
            }
            auto message = harmless(finding.message.in(lang));
            if (!finding.hint.empty()) message += '\n' + harmless(finding.hint.in(lang));
            out += fmt::format(",title={}::{}\n", escaped(finding.rule, true), escaped(message, false));
        }
    return out;
}

}  // namespace vulnctl
