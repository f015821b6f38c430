#pragma once

#include "planning/priceview.h"

#include <QWidget>

class QComboBox;

namespace ramme {

class ProgrammeDocument;

/// The choice of an index, and of the year in whose kroner amounts are shown; a project without indices is offered to get some.
class PricePicker : public QWidget
{
    Q_OBJECT

public:
    explicit PricePicker(ProgrammeDocument *document, QWidget *parent = nullptr);

    /// Nothing for amounts as they are stated.
    std::optional<PriceView> view() const;
    /// What prices are told apart by; nullptr for none. Holds until the project changes.
    const IndexSeries *index() const;

    void showAsStated(); ///< chooses no index

signals:
    void changed(); ///< another choice, by a person or because the project has other indices now

private:
    void refresh();
    void fill();
    void fillYears();

    ProgrammeDocument *m_document;
    QComboBox *m_index;
    QComboBox *m_year;
    std::vector<IndexSeries> m_offered;
    QList<QWidget *> m_choices; ///< shown where there is anything to choose
};

} // namespace ramme
