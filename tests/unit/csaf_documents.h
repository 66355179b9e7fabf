#pragma once
// Documents for the tests of CSAF: one valid advisory of each version (tests/fixtures/csaf), changed in a few places.

#include <string>
#include <string_view>
#include <vector>

/// Sets the value at a JSON pointer (RFC 6901; `-` is behind the last item) to what is written in JSON; an empty text takes it out.
struct Edit {
    std::string_view path;
    std::string_view json;
};

std::string advisory(std::string_view version);
std::string advisory(std::string_view version, const std::vector<Edit>& edits);
