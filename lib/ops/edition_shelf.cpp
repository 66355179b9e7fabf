#include "ops/edition_shelf.h"

#include "ops/project.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"

namespace vulnctl {

namespace {

void shelve(Editions& editions, const Store& store, const EditionRow& row) {
    editions.add({row.id, row.name, row.in_force_from, true}, row.digest, [&store, row] {
        auto file = examine_edition(store.get(row.file), row.id);
        if (!file.edition)
            throw Error{Exit::bad_input,
                        text("第{}版の規則を、この vulnctl では読み取れません", "this vulnctl cannot read the rules of edition {}", row.id),
                        file.findings.front().message}
                .at(*file.findings.front().place);
        return file.edition;
    });
}

}  // namespace

EditionFile examine_edition(std::string_view bytes, const std::string& name) {
    RuleNames const names{predicates(), clock_starts(), clock_facts(), report_items()};
    return read_edition(bytes, name, &names);
}

Editions editions_of(const Store& store) {
    Editions editions;
    for (auto const& row : store.editions()) shelve(editions, store, row);
    return editions;
}

Editions editions_from(const Store& store, const std::vector<Event>& office) {
    Editions editions;
    for (auto const& event : story(office, {}).standing)
        if (event.what)
            if (auto const* added = std::get_if<EditionAdded>(&*event.what))
                shelve(editions, store, {added->edition, {added->name, added->name_en}, added->in_force_from, added->digest, added->file});
    return editions;
}

Event add_edition(Desk& desk, const Edition& edition, std::string_view bytes) {
    Editions with_it = editions_of(desk.store);
    with_it.add({std::string{edition.id}, edition.name, edition.in_force_from, true}, std::string{edition.digest}, {});
    EditionAdded what;
    what.edition = edition.id;
    what.name = edition.name.ja;
    what.name_en = edition.name.en;
    what.in_force_from = edition.in_force_from;
    what.digest = edition.digest;
    what.file = desk.store.put(bytes);
    auto event = record_fact(desk, "office", what);
    desk.store.set_projection_mark(projection_mark(with_it));  // no case is handled under it yet
    return event;
}

}  // namespace vulnctl
