#pragma once

#include "domain/mandate.h"
#include "domain/result.h"
#include "edit/mandatekey.h"

#include <QAbstractTableModel>

#include <functional>
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
    enum class Part { Label, BudgetYear, LineKind, Section, Ambition, Actors, Status, Data, Sum, Evidence };

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
        int index = -1; ///< in the mandate
        std::map<Part, QString> texts;
        std::map<Part, QString> notes; ///< what a person must look at in a column without figures
        std::vector<std::pair<Column, Cell>> cells;
        bool operator==(const Row &) const = default;

        const Cell *cell(const Column &column) const;
    };
    struct Content {
        Unit unit = Unit::Million;
        std::vector<Column> columns;
        std::vector<Row> rows;
    };

    /// Adds the computed sums and the printed totals to rows and columns of data. columnOf answers the data column a printed
    /// heading stands for; namesOfRows are the names a printed total may call each row.
    static void addSums(Content &content, const std::vector<PrintedTotal> &totals, const std::vector<QStringList> &namesOfRows,
                        const std::function<std::optional<Column>(const QString &)> &columnOf);

    virtual Content contentOf(const Mandate &mandate) const = 0;
    virtual QString title(const Column &column) const = 0;
    /// Enters text into a column that holds no figures.
    /// The entries a column of texts takes, where it takes only these.
    virtual QStringList choices(Part) const { return {}; }
    virtual Done enterText(const Row &row, Part part, const QString &text) = 0;

    ProgrammeDocument *document() const { return m_document; }

private:
    void refresh();
    static bool isSame(const Row &a, const Row &b);
    const Row &rowAt(int row) const { return m_content.rows.at(std::size_t(row)); }
    const Column &columnAt(int column) const { return m_content.columns.at(std::size_t(column)); }
    QVariant textData(const QModelIndex &index, int role) const;
    QVariant figureData(const QModelIndex &index, int role) const;
    QString figureText(const Cell &cell, bool plain) const;
    QString toolTip(const QModelIndex &index) const;
    QString readOnlyReason(const QModelIndex &index) const;

    ProgrammeDocument *m_document;
    MandateKey m_key;
    Content m_content;
};

} // namespace ramme
