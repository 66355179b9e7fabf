#pragma once
// What a reader must know about how a mail was read: what was left out, what was odd.

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace vulnctl::mail {

class Notes {
public:
    /// Each is said once; beyond a hundred one last note says that there were more.
    void add(Text note) {
        if (list_.size() > most || std::any_of(list_.begin(), list_.end(), [&](const Text& old) { return old.en == note.en; })) return;
        if (list_.size() == most) note = text("ほかにも注記があります", "there is more to note");
        list_.push_back(std::move(note));
    }
    const std::vector<Text>& list() const { return list_; }

private:
    static constexpr size_t most = 100;
    std::vector<Text> list_;
};

}  // namespace vulnctl::mail
