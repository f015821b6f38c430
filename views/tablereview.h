#pragma once

#include "edit/derived.h"
#include "edit/letterkey.h"
#include "edit/mandatekey.h"
#include "views/reviewedfiles.h"

#include "domain/result.h"

#include <QObject>

namespace ramme {

class BackgroundWork;
class ProgrammeDocument;
struct Reread;

/// What a person says in a review of the tables of the documents: which table is selected, how it is to be read, and the reading
/// that follows, made beside the window.
class TableReview : public QObject
{
    Q_OBJECT

public:
    using Read = ReviewedFiles::Read;

    /// The copy holds the readings.
    TableReview(ProgrammeDocument *copy, const std::vector<Read> &files, QWidget *window);
    ~TableReview() override;

    /// The table with this place is the selected one; none where there is no table.
    void select(const Source &place);
    const TableOutline *table() const; ///< null where none is selected
    /// How a file is read now; null where its tables are not reviewed, and while a new reading of it waits to be put in place of the old.
    Read reading(const QString &sha256) const;
    bool isReading() const { return m_reading; }

    // Each changes what is said of the selected table, and the document is read again.
    void setKind(TableLayout::Kind kind);
    Done setColumns(const std::vector<LayoutColumn> &columns);
    Done setHeading(std::size_t column, const QString &heading);
    void setHeadless(bool headless); ///< its first line is a row, and no heading
    void readAgain();
    /// These lines are a table, whatever was recognised there.
    Done pointAt(const QString &sha256, int firstLine, int lastLine);
    /// The lines of a file's text that stand in a box on a page, in points; nothing where none does.
    std::optional<std::pair<int, int>> linesIn(const QString &sha256, int page, const QRectF &box) const;
    Source placeOf(const QString &sha256, int line) const;

    // The layout of the selected table becomes a template already in the review: the other files that have such a table are read by it.
    QString suggestedName() const;
    QStringList othersAlike() const; ///< whose mandates or letters have a table with the same heading, and another subject
    Done giveName(const QString &name, bool forAny);
    /// Gives a mandate another area or vintage, and says it of the table so that it holds next year.
    Done assign(const MandateKey &key, const MandateKey &to);

    /// The letter in which the selected place stands; empty where it is in none.
    LetterKey letter() const;
    /// Gives a letter another recipient or budget year: it is said of the letter, and its file is read again.
    Done assignLetter(const LetterKey &key, const LetterKey &to);
    /// The same for the area of a line of a letter's breakdown, given by its figure; it may belong to no single one.
    Done assignItem(int figure, const QString &area);

    /// Asks for the names of what was said here, so that it enters the project; what gets none is let go. False where other files
    /// are to be read by it first, and looked at.
    bool learn(QWidget *window);

signals:
    void tableChanged(); ///< another is selected, or the selected one is read otherwise
    void readingChanged();

private:
    /// Files read once more, and what the copy becomes by it.
    struct Again {
        std::vector<Layout> layouts;
        std::vector<Read> was;
        std::vector<ReadingContext> contexts;
        std::vector<Read> now;
        Programme before;
        Programme after;
        Derived derived;

        void read(const std::stop_token &stop, const std::function<void(int)> &told);
        std::vector<Reread> files() const;
    };

    Layout said() const; ///< of the selected table
    const std::vector<Layout> &layouts() const; ///< as they are wanted
    std::optional<Layout> saidOf(const Letter &letter) const;
    /// True where a file has a table or a letter that a layout with a name is for.
    static bool isFor(const Layout &layout, const DocumentReading &read);
    void change(const Layout &layout);
    void start(const QStringList &files, const std::vector<Layout> &layouts);
    void take(Again &again);
    void follow();

    ProgrammeDocument *m_copy;
    BackgroundWork *m_work;
    std::vector<Layout> m_before; ///< those of the programme when the review began
    ReviewedFiles m_files;
    QString m_sha256; ///< of the selected table's file
    int m_line = 0;   ///< a line within it
    std::vector<Layout> m_wanted; ///< under which files are to be read, and which
    QStringList m_wantedFiles;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace ramme
