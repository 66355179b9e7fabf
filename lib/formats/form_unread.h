#pragma once
// Lines of a form that belong to no item, as notes.

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace vulnctl {

/// One note for each run of such lines and one for each heading that no form has; a hundred at most, then a last one for the rest.
class UnreadLines {
public:
    UnreadLines(std::string file, std::vector<Finding>& findings) : file_(std::move(file)), findings_(findings) {}

    void add(int line, std::string_view text);
    void add_heading(int line, std::string_view text);
    void end_run();

private:
    void note(std::string_view rule, int line, Text message);

    std::string file_;
    std::vector<Finding>& findings_;
    int first_ = 0;
    int last_ = 0;
    int notes_ = 0;
    std::string excerpt_;
};

}  // namespace vulnctl
