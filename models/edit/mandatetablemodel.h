#pragma once

#include "domain/mandate.h"
#include "edit/mandatekey.h"

#include <QAbstractTableModel>

#include <map>

namespace ramme {

class ProgrammeDocument;

/// What the tables of one mandate have in common: they hold a copy of what they show and follow the document by telling
/// which rows and columns came, went or changed. Cells are entered as text; a refused entry is announced with its reason.
class MandateTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What kind a row or a column is. Data comes from the document's rows; sums are computed; evidence is printed totals.
    enum class Part { Label, BudgetYear, LineKind, Section, Ambition, Actors, Data, Sum, Evidence };

    MandateTableModel(ProgrammeDocument *document, QObject *parent);

    void setMandate(const QString &area, int vintage);
    MandateKey mandate() const { return m_key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    Part partOfRow(int row) const;
    Part partOfColumn(int column) const;
    int yearOfColumn(int column) const;          ///< 0 where the column is no year
    QString recipientOfColumn(int column) const; ///< empty where the column is no recipient
    /// Index of the row in the mandate, as the document's verbs take it; -1 for sums and evidence.
    int documentRow(int row) const;
    /// The cell that shows the figure; invalid where none does.
    QModelIndex indexOfFigure(int figure) const;

signals:
    void entryRefused(const QModelIndex &index, const QString &reason);

protected:
    struct Column {
        Part part = Part::Data;
        int year = 0;
        QString name; ///< recipient or printed heading
        bool operator==(const Column &) const = default;
    };
    struct Cell {
        Figure figure;           ///< with id 0 where the cell is computed
        bool incomplete = false; ///< a sum with something not set or undecided in it
        bool disagrees = false;  ///< a printed total that is not the computed sum
        bool operator==(const Cell &) const = default;
    };
    struct Row {
        Part part = Part::Data;
        int index = -1;  ///< in the mandate
        int key = 0;     ///< stays the same while the row lives
        std::map<int, QString> texts;   ///< by Part of the column
        std::vector<std::pair<Column, Cell>> cells;
        bool operator==(const Row &) const = default;
    };
    struct Content {
        Unit unit = Unit::Million;
        std::vector<Column> columns;
        std::vector<Row> rows;
    };

    virtual Content contentOf(const Mandate &mandate) const = 0;
    virtual QString title(const Column &column) const = 0;
    /// Enters text into a column that holds no figures. Answers why not, or nothing.
    virtual QString enterText(const Row &row, Part part, const QString &text) = 0;

    ProgrammeDocument *document() const { return m_document; }

private:
    void refresh();
    void updateFigure(int id);
    const Cell *cellAt(const QModelIndex &index) const;
    QString readOnlyReason(const QModelIndex &index) const;
    QVariant figureData(const Cell &cell, int role) const;

    ProgrammeDocument *m_document;
    MandateKey m_key;
    Content m_content;
};

} // namespace ramme
