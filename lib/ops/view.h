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

/// Whether the audience sees the field by itself: not what stands in an open one.
bool is_seen(const CaseField& field, const Case& c, const ViewRequest& request, const Edition& edition);

/// Those that the edition's disclosure rules let the audience see. A finder sees its own report alone; anybody else the first report's
/// words, and the names of those finders who agreed.
Fields view_of(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition);

/// What a field is called in a sentence; its own name where there is no other.
Text field_name(std::string_view field);

}  // namespace vulnctl
