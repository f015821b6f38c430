#include "import/paperlegend.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double widestBox = 130;
constexpr double tallestBox = 40;
constexpr double farthestWord = 14;
constexpr std::size_t mostFills = 4000;

struct Channels {
    int red = 0;
    int green = 0;
    int blue = 0;
};

Channels channelsOf(unsigned colour) { return {static_cast<int>(colour >> 16U & 0xffU), static_cast<int>(colour >> 8U & 0xffU), static_cast<int>(colour & 0xffU)}; }

bool alike(unsigned a, unsigned b)
{
    constexpr int far = 12;
    const Channels left = channelsOf(a);
    const Channels right = channelsOf(b);
    return std::abs(left.red - right.red) <= far && std::abs(left.green - right.green) <= far && std::abs(left.blue - right.blue) <= far;
}

/// White, grey and the pale shades of headings and every other row say nothing.
bool isVivid(unsigned colour)
{
    const Channels channels = channelsOf(colour);
    const auto [least, most] = std::minmax({channels.red, channels.green, channels.blue});
    return most - least > 40;
}

/// The words a legend explains colours with; nothing where they are no status.
QString statusIn(const QString &text)
{
    static const QRegularExpression form(u"^(?:er\\s+)?((?:ikke\\s+)?(?:planlagt|under\\s+arbeid|under\\s+planlegging|påbegynt|pågår|pågående|ferdig\\w*|fullført|gjennomført|etablert|innført|"
                                         "utprøving|pilot\\w*|oppstart|startet|forsinket|utsatt|avklart|besluttet|i\\s+drift|i\\s+rute|foreligger)\\b[\\p{L} ]{0,40})"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.simplified());
    return match.hasMatch() ? match.captured(1).simplified() : QString();
}

} // namespace

PaperLegend::PaperLegend(const std::vector<UprightPage> &pages)
{
    for (const UprightPage &page : pages) {
        if (page.fills.empty() || page.fills.size() > mostFills)
            continue;
        const std::vector<PaperLine> lines = linesOf(page.words, page.optical);
        for (const PaperFill &fill : page.fills) {
            if (!isVivid(fill.colour) || fill.box.width() > widestBox || fill.box.height() > tallestBox)
                continue;
            for (const PaperLine &line : lines) {
                if (line.middle() < fill.box.top() || line.middle() > fill.box.bottom())
                    continue;
                QString text;
                for (const PaperPiece &piece : line.pieces) {
                    for (const UprightWord &word : piece.words) {
                        const bool begins = word.box.left() >= fill.box.left() - 1 && word.box.left() - fill.box.right() < farthestWord;
                        const bool goesOn = !text.isEmpty() && &word != &piece.words.front();
                        if (begins || goesOn)
                            text += word.text + u' ';
                    }
                }
                if (const QString status = statusIn(text); !status.isEmpty())
                    add(fill.colour, status);
            }
        }
    }
}

void PaperLegend::add(unsigned colour, const QString &status)
{
    for (Entry &entry : m_entries) {
        if (!alike(entry.colour, colour))
            continue;
        if (entry.status.compare(status, Qt::CaseInsensitive) != 0)
            entry.status.clear();
        return;
    }
    m_entries.push_back({colour, status});
}

std::optional<QString> PaperLegend::statusOf(const UprightPage &page, const QRectF &cell) const
{
    if (cell.isEmpty() || page.fills.size() > mostFills)
        return std::nullopt;
    std::optional<unsigned> colour; // what is painted last lies on top
    for (const PaperFill &fill : page.fills) {
        const QRectF shared = fill.box & cell;
        if (shared.width() * shared.height() > 0.5 * cell.width() * cell.height())
            colour = fill.colour;
    }
    if (!colour || !isVivid(*colour))
        return std::nullopt;
    for (const Entry &entry : m_entries) {
        if (alike(entry.colour, *colour))
            return entry.status;
    }
    return QString();
}

} // namespace ramme
