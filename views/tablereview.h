#pragma once

#include "edit/mandatekey.h"
#include "import/documentreader.h"

#include "domain/result.h"

#include <QObject>

namespace ramme {

class ProgrammeDocument;

/// What a person says in a review of the tables of the documents: which table is selected, how it is to be read, and the reading
/// that follows, made beside the window.
class TableReview : public QObject
{
    Q_OBJECT

public:
    using Read = std::shared_ptr<const DocumentReading>;

    /// The copy holds the readings.
    TableReview(ProgrammeDocument *copy, const std::vector<Read> &files, QObject *parent = nullptr);
    ~TableReview() override;

    /// The table with this place is the selected one; none where there is no table.
    void select(const Source &place);
    const TableOutline *table() const; ///< null where none is selected
    /// How a file is read now; null where its tables are not reviewed.
    Read reading(const QString &sha256) const;
    bool isReading() const { return m_reading; }

    // Each changes what is said of the selected table, and the document is read again.
    void setKind(TableLayout::Kind kind);
    Done setColumns(const std::vector<LayoutColumn> &columns);
    Done setHeading(std::size_t column, const QString &heading);
    void readAgain();
    /// Gives a mandate another area or vintage, and says it of the table so that it holds next year.
    Done assign(const MandateKey &key, const MandateKey &to);

    /// Asks for the names of the layouts that were made here, so that they enter the project; one that gets none is let go.
    void learn(QWidget *window);

signals:
    void tableChanged(); ///< another is selected, or the selected one is read otherwise
    void readingChanged();
    /// The document was read again and the copy holds it; figures have other ids.
    void readAnew();

private:
    struct Known {
        std::vector<Layout> layouts; ///< of the programme, under which it was read
        Read read;
    };
    struct File {
        QString sha256;
        std::vector<Known> known; ///< the first is what the import gave
        std::size_t current = 0;
    };

    File *file(const QString &sha256);
    Layout said() const; ///< of the selected table
    void change(const Layout &layout);
    void start(const QString &sha256, const std::vector<Layout> &layouts);
    void take(const QString &sha256, const std::vector<Layout> &layouts, const Read &read);
    void follow();

    const TableOutline *outlineOf(const Layout &layout) const;

    ProgrammeDocument *m_copy;
    std::vector<Layout> m_before; ///< those of the programme when the review began
    std::vector<File> m_files;
    QString m_sha256; ///< of the selected table's file
    int m_line = 0;   ///< a line within it
    std::vector<Layout> m_wanted; ///< under which a file is to be read, and which
    QString m_wantedFile;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace ramme
