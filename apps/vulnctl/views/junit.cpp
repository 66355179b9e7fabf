#include "views/junit.h"

#include "base/unicode.h"

namespace vulnctl {

namespace {

/// For an attribute or a text; what XML 1.0 cannot hold comes as a visible escape.
std::string xml(std::string_view words) {
    std::string out;
    for (char const c : harmless_line(words)) switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&apos;"; break;
            default: out += c;
        }
    return out;
}

std::string case_of(const ValidatedFile& file, const Finding& finding, Lang lang) {
    auto const place = finding.place && finding.place->line > 0
                           ? fmt::format(" ({}:{})", finding.place->line, std::max(finding.place->column, 1))
                           : std::string{};
    auto out = fmt::format("    <testcase classname=\"{}\" name=\"{}{}\">\n", xml(file.name), xml(finding.rule), place);
    auto const message = xml(finding.message.in(lang));
    if (finding.severity == Severity::note) {
        out += fmt::format("      <system-out>{}</system-out>\n", message);
    } else {
        auto const element = file.readable ? "failure" : "error";
        out += fmt::format("      <{0} type=\"{1}\" message=\"{2}\">{3}: {4}{5}</{0}>\n", element, severity_word(finding.severity), message,
                           xml(finding.place ? finding.place->str() : file.name), message,
                           finding.hint.empty() ? "" : " — " + xml(finding.hint.in(lang)));
    }
    return out + "    </testcase>\n";
}

struct Counts {
    size_t tests = 0;
    size_t failures = 0;
    size_t errors = 0;

    std::string attributes() const { return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\"", tests, failures, errors); }
};

Counts counted(const ValidatedFile& file) {
    Counts counts{std::max<size_t>(file.findings.size(), 1), 0, 0};
    for (auto const& finding : file.findings)
        if (finding.severity != Severity::note) ++(file.readable ? counts.failures : counts.errors);
    return counts;
}

}  // namespace

std::string junit_of(const std::vector<ValidatedFile>& files, Lang lang) {
    Counts all;
    std::string suites;
    for (auto const& file : files) {
        auto const counts = counted(file);
        all.tests += counts.tests;
        all.failures += counts.failures;
        all.errors += counts.errors;
        suites += fmt::format("  <testsuite name=\"{}\" {}>\n", xml(file.name), counts.attributes());
        if (file.findings.empty()) suites += fmt::format("    <testcase classname=\"{}\" name=\"validate\"/>\n", xml(file.name));
        for (auto const& finding : file.findings) suites += case_of(file, finding, lang);
        suites += "  </testsuite>\n";
    }
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"vulnctl validate\" {}>\n{}</testsuites>\n",
                       all.attributes(), suites);
}

}  // namespace vulnctl
