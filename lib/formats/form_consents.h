#pragma once
// The finder's permissions as forms state them: check boxes over phrases, or plain words. What is not clear is not given.

#include "base/error.h"
#include "model/payloads.h"

#include <string_view>
#include <vector>

namespace vulnctl {

class ConsentReader {
public:
    using Item = std::optional<bool> Consents::*;

    /// Takes what stands beside a consent's label (`topic`). A phrase that names its topic itself (公表を希望する) counts for that.
    void read_value(std::string_view text, Item topic, const Place& place);

    /// Takes a line under a consent's label or, `topic` null, under a heading over several. False if it says nothing of a consent,
    /// as the form's own instructions; a condition (ただし、匿名で) makes the answer above it unclear.
    bool read_line(std::string_view line, Item topic, const Place& place);

    /// The consents; a warning for each that is ticked both ways or cannot be made out.
    Consents result(std::vector<Finding>& findings) const;

private:
    struct Answer {
        bool yes = false;
        bool no = false;
        bool unclear = false;
        Place place;
    };

    struct Statement {
        Item topic;
        std::optional<bool> polarity;
    };

    static std::vector<Statement> statements_in(std::string_view folded, Item topic);
    Answer& answer(Item topic);
    void take(const Statement& statement, const Place& place);
    bool read_boxes(std::string_view folded, Item topic, const Place& place);

    Answer notify_;
    Answer contact_;
    Answer publish_;
};

/// Whether the line has a check box, ticked or not.
bool has_check_box(std::string_view line);

/// yes, no, or neither: a phrase is a yes only if it says so and nothing in it says no or sets a condition. Takes folded text.
std::optional<bool> polarity(std::string_view folded);

}  // namespace vulnctl
