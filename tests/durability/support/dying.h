#pragma once
// Death at an exact instant: what a kill at a random one may or may not meet.

#include <functional>

namespace vulnctl::test {

/// Runs `work` in a process of its own, which SIGKILL ends before the n-th change (1, 2, ...) that SQLite would make to the disk: a write,
/// a truncation, a removal. Whether it was killed; if not, the work came to its end in fewer changes.
bool dies_at_change(long n, const std::function<void()>& work);

}  // namespace vulnctl::test
