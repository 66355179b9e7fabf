#pragma once
// What the checks of one JSON document find, collected by value and given places at the end, all in one pass.

#include "formats/json_text.h"

#include <map>

namespace vulnctl {

class JsonReport {
public:
    /// Of one rule no more than this many are kept; what is found beyond is counted, and said in one finding more.
    static constexpr size_t kept_of_a_rule = 1000;

    void add(Severity severity, std::string_view rule, JsonValue at, Text message, Text hint = {});
    /// The same at the name of a member instead of its value.
    void add_at_name(Severity severity, std::string_view rule, JsonValue member, Text message, Text hint = {});

    bool errors() const { return errors_; }
    /// In the order of the document, within one place in the order found. Empties the report.
    std::vector<Finding> take(const JsonTree& tree, const std::string& name);

private:
    struct Entry {
        size_t offset;
        Finding finding;
    };
    struct Count {
        size_t found = 0;
        Severity severity = Severity::error;
    };

    void add_at(size_t offset, Severity severity, std::string_view rule, Text message, Text hint);

    std::vector<Entry> entries_;
    std::map<std::string, Count, std::less<>> counts_;
    bool errors_ = false;
};

}  // namespace vulnctl
