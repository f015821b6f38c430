#pragma once

#include <algorithm>
#include <vector>

namespace ramme {

/// Makes `now` hold the same items as `next` by taking out and putting in what differs between their common beginning and
/// their common end. around(removed, first, last, change) is called for each of the two steps and must call change().
template<typename Item, typename Same, typename Around>
void syncList(std::vector<Item> &now, const std::vector<Item> &next, Same same, Around around)
{
    const auto [nowPart, nextPart] = std::mismatch(now.begin(), now.end(), next.begin(), next.end(), same);
    const auto begin = nowPart - now.begin();
    auto nowEnd = std::ptrdiff_t(now.size());
    auto nextEnd = std::ptrdiff_t(next.size());
    while (nowEnd > begin && nextEnd > begin && same(now[std::size_t(nowEnd - 1)], next[std::size_t(nextEnd - 1)])) {
        --nowEnd;
        --nextEnd;
    }
    if (nowEnd > begin)
        around(true, int(begin), int(nowEnd - 1), [&] { now.erase(now.begin() + begin, now.begin() + nowEnd); });
    if (nextEnd > begin)
        around(false, int(begin), int(nextEnd - 1), [&] { now.insert(now.begin() + begin, next.begin() + begin, next.begin() + nextEnd); });
}

} // namespace ramme
