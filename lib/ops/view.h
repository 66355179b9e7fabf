#pragma once
// A case as one audience may see it. Letters and pages are rendered from this and from nothing else.

#include "model/case.h"
#include "model/edition.h"
#include "model/party.h"
#include "render/template.h"
#include "rules/decide.h"

namespace vulnctl {

struct ViewRequest {
    Audience audience = Audience::pub;
    Lang lang = Lang::ja;
    Day today{};
    const Party* recipient = nullptr;             // the party written to
    std::optional<ReportId> report = {};          // the finder written to: of this report, else of the first
    bool published = false;                       // the case is being published
    std::optional<Day> proposed = {};             // the publication date that a letter proposes
    std::string developers = {};                  // who is told of the date, one a line
    bool under_nda = false;                       // its reader has a non-disclosure agreement
    const std::vector<Party>* parties = nullptr;  // those of the case, where its history is asked for
    std::string other_developers = {};            // whose names a developer is not to find, one a line
    std::string links = {};                       // the cases that this one is linked with, one a line
    std::string linked_websites = {};             // the URLs and names of those that are websites', which no paper about a product may say
    std::string advisory = {};                    // the page as it was published
    std::string draft = {};                       // what the committee says is to be published
};

/// A value before anyone is denied anything.
struct CaseField {
    std::string name;
    std::string value;
    const Report* of = nullptr;  // the report that it stands in; nullptr: the case's own
};

/// Every field of the case that has a value, formatted in the language, before anyone is denied anything. Only for view_of() and for
/// the leak guard.
std::vector<CaseField> all_fields(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition);

/// Those that the edition's disclosure rules let the audience see. A finder sees its own report alone; anybody else the first report's
/// words, and the names of those finders who agreed.
Fields view_of(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition);

/// The fields of a case that say which website it is, or who found the flaw, and whose words stand in a text. `operators`: the names of
/// those who run the website, one a line.
std::vector<std::string> names_in(std::string_view text, const Case& c, const std::string& operators);

/// Whether the words stand in a text, however they are spelled and folded into lines. No words stand nowhere.
bool says(std::string_view text, std::string_view words);

/// What a field is called in a sentence; its own name where there is no other.
Text field_name(std::string_view field);

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
