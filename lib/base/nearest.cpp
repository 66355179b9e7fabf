#include "base/nearest.h"

#include <algorithm>
#include <vector>

namespace vulnctl {

namespace {

// Longer words are no typing mistakes, and would cost their square.
constexpr size_t longest = 64;

size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
    for (size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
    for (size_t i = 1; i <= a.size(); ++i)
        for (size_t j = 1; j <= b.size(); ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
    std::string_view best;
    if (word.empty() || word.size() > longest) return best;
    size_t least = std::max<size_t>(1, word.size() / 3) + 1;
    for (auto const candidate : known)
        if (auto const d = distance(word, candidate); d < least) {
            least = d;
            best = candidate;
        }
    return best;
}

}  // namespace vulnctl
