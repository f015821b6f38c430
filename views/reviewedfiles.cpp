#include "views/reviewedfiles.h"

#include <algorithm>

namespace ramme {

ReviewedFiles::ReviewedFiles(const std::vector<Read> &files, const std::vector<Layout> &layouts)
{
    for (const Read &read : files) {
        if (read && read->text)
            m_files.push_back({read->reading.file.sha256, {{layouts, read}}, 0});
    }
}

const ReviewedFiles::File *ReviewedFiles::file(const QString &sha256) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File &one) { return one.sha256 == sha256; });
    return found == m_files.end() ? nullptr : &*found;
}

QStringList ReviewedFiles::names() const
{
    QStringList names;
    for (const File &one : m_files)
        names << one.sha256;
    return names;
}

ReviewedFiles::Read ReviewedFiles::current(const QString &sha256) const
{
    const File *found = file(sha256);
    return found ? found->known[found->current].read : nullptr;
}

ReviewedFiles::Read ReviewedFiles::first(const QString &sha256) const
{
    const File *found = file(sha256);
    return found ? found->known.front().read : nullptr;
}

void ReviewedFiles::remember(const std::vector<Layout> &layouts, const std::vector<Read> &reads)
{
    for (File &one : m_files) {
        const auto isOf = [&](const Read &read) { return read->reading.file.sha256 == one.sha256; };
        const auto found = std::find_if(reads.begin(), reads.end(), isOf);
        one.known.push_back({layouts, found == reads.end() ? one.known[one.current].read : *found});
        one.current = one.known.size() - 1;
    }
}

void ReviewedFiles::forgetLast()
{
    for (File &one : m_files) {
        one.known.pop_back();
        one.current = std::min(one.current, one.known.size() - 1);
    }
}

void ReviewedFiles::goTo(const std::vector<Layout> &layouts)
{
    for (File &one : m_files) {
        for (std::size_t i = one.known.size(); i-- > 0;) {
            if (one.known[i].layouts != layouts)
                continue;
            one.current = i;
            break;
        }
    }
}

std::optional<std::pair<int, int>> ReviewedFiles::linesIn(const Read &read, int page, const QRectF &box)
{
    std::optional<std::pair<int, int>> lines;
    for (std::size_t i = 0; read && i < read->text->places.size(); ++i) {
        const LinePlace &place = read->text->places[i];
        const auto isIn = [&](const LinePlace::Words &words) { return box.contains(words.box.center()); };
        if (place.page == page && std::any_of(place.words.cbegin(), place.words.cend(), isIn))
            lines = {lines ? lines->first : int(i) + 1, int(i) + 1};
    }
    return lines;
}

Source ReviewedFiles::placeOf(const Read &read, const QString &sha256, int line)
{
    Source place;
    place.document = sha256;
    place.line = line;
    if (read && line > 0 && std::size_t(line) <= read->text->places.size()) {
        place.page = read->text->places[std::size_t(line) - 1].page;
        place.box = read->text->places[std::size_t(line) - 1].boxOf(-1, -1);
    }
    return place;
}

} // namespace ramme
