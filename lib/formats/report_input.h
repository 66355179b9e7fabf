#pragma once
// Reports as finders send them: the form text of IPA (届出様式), or the same items as YAML or JSON.

#include "base/error.h"
#include "model/payloads.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// What a report says. Ids, gaps and `original` are left to those who register it. `findings` are notes on lines that belong to
/// no known item and warnings on consents that cannot be made out: such a consent counts as not given.
struct ReportInput {
    ReportReceived form;
    FinderNamed finder;
    std::vector<Finding> findings;
};

/// Reads the items of IV.2.5 (product) or V.2.4 (website). Form text or YAML/JSON is told by the content; `kind`, where it is not
/// given, by the wording and the items. Missing items are no error here. `name` is how messages call the input.
/// Error(bad_input) with the place: more than 16 MiB (YAML 1 MiB), a line over 1 MiB, NUL or bytes that are not UTF-8, text in
/// which no item is found, a kind that cannot be told, and in YAML or JSON an unknown or repeated key or a value of the wrong type.
ReportInput read_report(std::string_view bytes, const std::string& name, std::optional<Kind> kind);

/// The two readers behind it; the input has passed its checks.
ReportInput read_report_form(std::string_view text, const std::string& name, std::optional<Kind> kind);
ReportInput read_report_yaml(std::string_view text, const std::string& name, std::optional<Kind> kind);

}  // namespace vulnctl
