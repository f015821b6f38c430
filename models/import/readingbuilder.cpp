#include "import/readingbuilder.h"

#include "import/vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ReadingBuilder::ReadingBuilder(SourceFile file, std::vector<LinePlace> places, const ReadingContext &context)
    : m_places(std::move(places))
    , m_areas(context.areas)
    , m_recipients(context.recipients)
    , m_unit(context.assumed ? context.assumed->unit : Unit::Million)
    , m_stop(context.stop)
{
    reading.file = std::move(file);
}

Source ReadingBuilder::sourceAt(int line, int from, int to) const
{
    Source source;
    source.document = reading.file.sha256;
    source.line = line;
    if (line > 0 && static_cast<std::size_t>(line) <= m_places.size()) {
        const LinePlace &place = m_places[static_cast<std::size_t>(line) - 1];
        source.page = place.page;
        source.box = place.boxOf(from, to);
    }
    return source;
}

const ColouredCell *ReadingBuilder::colourAt(int line, int cell) const
{
    const auto found = std::find_if(m_colours.begin(), m_colours.end(), [=](const ColouredCell &colour) { return colour.line == line && colour.cell == cell; });
    return found == m_colours.end() ? nullptr : &*found;
}

const Layout *ReadingBuilder::layoutAt(int line) const
{
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(), [line](const Layout &layout) { return layout.table.firstLine == line; });
    return found == m_layouts.end() ? nullptr : &*found;
}

bool ReadingBuilder::hasLayoutIn(int firstLine, int lastLine) const
{
    return std::any_of(m_layouts.begin(), m_layouts.end(), [&](const Layout &layout) {
        return layout.table.firstLine <= lastLine && firstLine - layout.table.firstLine < layout.table.lineCount;
    });
}

Figure ReadingBuilder::figure(const SolvedCell &cell, int rowLine)
{
    Figure figure = stateFigure(cell.value.state, cell.value.raw, cell.value.line > 0 ? cell.value.line : rowLine);
    if (figure.state == FigureState::Amount || figure.state == FigureState::Zero)
        figure.amount = cell.value.money;
    figure.source = sourceAt(figure.source.line, cell.value.from, cell.value.to);
    figure.certainty = cell.certainty;
    figure.reason = cell.reason;
    figure.readings = cell.readings;
    return figure;
}

Figure ReadingBuilder::amountFigure(Money amount, const QString &raw, int line)
{
    Figure figure = stateFigure(amount.isZero() ? FigureState::Zero : FigureState::Amount, raw, line);
    figure.amount = amount;
    return figure;
}

Figure ReadingBuilder::stateFigure(FigureState state, const QString &raw, int line)
{
    Figure figure;
    figure.id = m_nextId++;
    figure.state = state;
    figure.raw = raw;
    figure.source = sourceAt(line);
    return figure;
}

void ReadingBuilder::addFinding(const QString &rule, Severity severity, const QString &message, const QString &area, int vintage, int line, int figure)
{
    reading.findings.push_back({rule, severity, message, area, vintage, sourceAt(line), figure});
}

void ReadingBuilder::addLeftover(int line, const QString &text) { reading.leftovers.push_back({sourceAt(line), text}); }

void ReadingBuilder::keepLines(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::function<bool(const TextLine &)> &isWanted)
{
    QStringList text;
    int line = 0;
    for (std::size_t i = first; i < behind; ++i) {
        if (lines[i].isBlank() || !isWanted(lines[i]))
            continue;
        line = line == 0 ? lines[i].number : line;
        text.append(lines[i].text);
    }
    if (!text.isEmpty())
        addLeftover(line, text.join(u'\n'));
}

QString ReadingBuilder::areaFor(const QString &subject, int line)
{
    if (const Area *area = areaNamed(subject, m_areas))
        return area->name;
    if (const Area *area = areaMentioned(subject, m_areas))
        return area->name;
    Area area;
    area.name = subject.left(1).toUpper() + subject.mid(1);
    for (const QString &word : area.name.split(u' ', Qt::SkipEmptyParts))
        area.shortName += word.at(0).toUpper();
    const auto taken = [&] {
        return std::any_of(m_areas.begin(), m_areas.end(), [&](const Area &other) { return other.shortName == area.shortName; });
    };
    while (taken())
        area.shortName += u'2';
    m_areas.push_back(area);
    reading.areas.push_back(area);
    addFinding(u"new-area"_s, Severity::Note, u"«%1» er et nytt samhandlingsområde. Det er lagt til med navnet slik det står i dokumentet."_s.arg(area.name),
               area.name, 0, line);
    return area.name;
}

QString ReadingBuilder::recipientFor(const QString &heading)
{
    if (const std::optional<QString> known = recipientNamed(heading, m_recipients))
        return *known;
    const Recipient recipient{heading, heading, {}};
    m_recipients.push_back(recipient);
    reading.recipients.push_back(recipient);
    return recipient.shortName;
}

} // namespace ramme
