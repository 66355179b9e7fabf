// make_documents commands|database: prints the document that is made from the code.

#include "base/embedded.h"
#include "cli/help.h"
#include "model/payloads.h"
#include "store/store.h"

#include <iostream>

namespace vulnctl {

extern const std::span<const EmbeddedFile> embedded_schema;

namespace {

std::string database_document() {
    std::string out = fmt::format(
        "# The store\n\nMade from the schema and the event types; `./check` holds this page against them. The current version is {}.\n\n"
        "## Event types\n\nThe payload is a JSON object with the fields named; one that is empty is left out. `override` may stand in "
        "any:\n"
        "the rules that objected and the reason for going on.\n\n| type | fields |\n| --- | --- |\n",
        Store::current_version());
    for (auto const& type : payload_types()) {
        std::string fields;
        for (auto const field : type.fields) fields += fmt::format("{}`{}`", fields.empty() ? "" : ", ", field);
        out += fmt::format("| `{}` | {} |\n", type.type, fields);
    }
    for (auto const& script : embedded_schema) out += fmt::format("\n## {}\n\n```sql\n{}```\n", script.name, script.text);
    return out;
}

}  // namespace

}  // namespace vulnctl

int main(int argc, char** argv) {
    std::string const which = argc == 2 ? argv[1] : "";
    if (which == "commands") std::cout << vulnctl::commands_document();
    if (which == "database") std::cout << vulnctl::database_document();
    return which == "commands" || which == "database" ? 0 : 2;
}
