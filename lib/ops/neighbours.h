#pragma once
// What stands around a case and not in its own events: the cases that it is linked with, and the other developers.

#include "ops/view.h"
#include "store/store.h"

namespace vulnctl {

/// Adds to a request for a view the links, and what no paper may say of them: which website a linked case is about, and who the other
/// developers are (IV.4.4)).
void add_neighbours(ViewRequest& view, const Store& store, const Case& c);

}  // namespace vulnctl
