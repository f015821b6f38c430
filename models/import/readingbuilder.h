#pragma once

#include "import/documentreader.h"
#include "import/foundtable.h"
#include "import/filetext.h"
#include "import/tablesolver.h"

#include <functional>

namespace ramme {

/// The reading that is being made: gives figures their ids and sources, and keeps areas and recipients together.
class ReadingBuilder
{
public:
    /// Places are those of FileText.
    ReadingBuilder(SourceFile file, std::vector<LinePlace> places, const ReadingContext &context);

    /// The source of what stands in these columns of a line, or of the whole line.
    Source sourceAt(int line, int from = -1, int to = -1) const;
    /// A figure out of what a table's cell was found to say. rowLine stands in where the cell itself is blank.
    Figure figure(const SolvedCell &cell, int rowLine);
    /// A figure with an amount that is printed in running text.
    Figure amountFigure(Money amount, const QString &raw, int line);
    Figure stateFigure(FigureState state, const QString &raw, int line);

    void addFinding(const QString &rule, Severity severity, const QString &message, const QString &area, int vintage, int line, int figure = 0);
    void addLeftover(int line, const QString &text);
    /// Lines of a table that a person spoke of and nothing was read of are kept and listed, those that are wanted.
    void keepLines(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::function<bool(const TextLine &)> &isWanted);

    /// The file was read from a picture: what nothing else bears out is doubtful.
    void setOptical(bool optical) { m_optical = optical; }
    bool isOptical() const { return m_optical; }

    /// The text came through optical reading that left its mark on numbers.
    void setDamaged(bool damaged) { m_damaged = damaged; }
    bool isDamaged() const { return m_damaged; }

    void setColours(std::vector<ColouredCell> colours) { m_colours = std::move(colours); }
    const ColouredCell *colourAt(int line, int cell) const; ///< null where the cell has no colour

    /// What a person said of the tables of this file, already carried out on its lines.
    void setLayouts(std::vector<Layout> layouts) { m_layouts = std::move(layouts); }
    bool hasLayoutIn(int firstLine, int lastLine) const;
    const Layout *layoutAt(int line) const; ///< of the table whose heading begins there; null where nothing was said
    /// The unit of a table that says none.
    Unit unitOtherwise() const { return m_unit; }
    /// True once nobody waits for the reading any more.
    bool isStopped() const { return m_stop.stop_requested(); }
    const std::stop_token &stop() const { return m_stop; }

    const std::vector<Area> &areas() const { return m_areas; }
    const std::vector<Recipient> &recipients() const { return m_recipients; }
    /// The name of the area a subject speaks of; a new area is added as printed, with a note.
    QString areaFor(const QString &subject, int line);
    /// The short name of a recipient; one that is not known is added under its printed name.
    QString recipientFor(const QString &heading);

    Reading reading; ///< grows as parts are read
    std::vector<FoundTable> tables; ///< likewise

private:
    std::vector<LinePlace> m_places;
    std::vector<ColouredCell> m_colours;
    std::vector<Layout> m_layouts;
    std::vector<Area> m_areas;
    std::vector<Recipient> m_recipients;
    int m_nextId = 1;
    bool m_optical = false;
    bool m_damaged = false;
    Unit m_unit = Unit::Million;
    std::stop_token m_stop;
};

} // namespace ramme
