#pragma once
// The guard over what leaves the house: whether a text holds what its reader may not see, however that is spelled.

#include "ops/view.h"

namespace vulnctl {

/// The fields of a case that say which website it is, or who found the flaw, and whose words stand in a text. `operators`: the names of
/// those who run the website, one a line.
std::vector<std::string> names_in(std::string_view text, const Case& c, const std::string& operators);

/// Whether the words stand in a text, however they are spelled and folded into lines. No words stand nowhere.
bool says(std::string_view text, std::string_view words);

/// A value that the audience may not see and that stands in a text all the same.
struct Leak {
    std::string field;
    Finding finding;
};
/// What must stop a text from going out. Compared under fold(), white space and punctuation aside; a finder's name also by its parts
/// (`ﾀﾅｶ（田中）` is two names), and names that were recorded and undone too.
std::vector<Leak> leaks_in(std::string_view text, const std::string& name, const Case& c, const ViewRequest& request,
                           const OfficeOpened& office, const Edition& edition);

/// The same as what speaks against giving the text to its reader: the words may be the report's own.
std::vector<Ruling> leak_objections(std::string_view text, const Case& c, const ViewRequest& request, const OfficeOpened& office,
                                    const Edition& edition);

}  // namespace vulnctl
