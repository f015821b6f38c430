#pragma once

#include "domain/figure.h"
#include "domain/unit.h"
#include "edit/letterkey.h"

#include <QAbstractTableModel>

#include <vector>

namespace ramme {

class ProgrammeDocument;
struct Letter;

/// What one letter says: its chapters and posts with their sum, and the lines of its breakdown with the area each belongs to.
class LetterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Chapter, Post, Line, Area, Amount, ColumnCount };

    explicit LetterModel(ProgrammeDocument *document, QObject *parent = nullptr);

    void setLetter(const LetterKey &letter);
    LetterKey letter() const { return m_key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    QModelIndex indexOfFigure(int figure) const; ///< its amount's cell; invalid where none shows it

signals:
    void entryRefused(const QModelIndex &index, const QString &reason);

private:
    struct Row {
        QString chapter = {};
        QString post = {};
        QString line = {};
        QString area = {};
        QString areaNote = {}; ///< why there is no area
        Figure figure = {};
        Unit unit = Unit::Million;
        bool isTotal = false;
    };

    std::vector<Row> rowsOf(const Letter &letter) const;
    void refresh();
    QString text(const Row &row, int column) const;

    ProgrammeDocument *m_document;
    LetterKey m_key;
    std::vector<Row> m_rows;
};

} // namespace ramme
