#include "views/pages/letterpage.h"

#include "edit/edittext.h"
#include "edit/lettermodel.h"
#include "edit/programmedocument.h"
#include "views/amountdelegate.h"
#include "views/figuretable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

namespace ramme {

LetterPage::LetterPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_model(new LetterModel(document, this))
    , m_letters(new QComboBox(this))
    , m_empty(new QLabel(tr("Det er ikke lest noe brev."), this))
    , m_table(new FigureTable(this))
{
    auto *delegate = new AmountDelegate(m_table);
    m_table->setModel(m_model);
    m_table->useDelegate(delegate);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(tr("Brevets poster og fordeling"));
    m_table->verticalHeader()->hide();
    connect(m_model, &LetterModel::entryRefused, delegate, &AmountDelegate::hearRefusal);
    m_letters->setAccessibleName(tr("Brev"));
    m_letters->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Brev:"), this);
    label->setBuddy(m_letters);

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_letters);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);

    follow(m_table);
    connect(m_letters, &QComboBox::currentIndexChanged, this, &LetterPage::choose);
    connect(document, &ProgrammeDocument::structureChanged, this, &LetterPage::fill);
    connect(document, &ProgrammeDocument::wasReset, this, &LetterPage::fill);
    fill();
}

/// The letter that is shown stays; where it is gone, the last stands in.
void LetterPage::fill()
{
    const std::vector<Letter> &letters = document()->programme().letters;
    const int before = m_letters->currentIndex();
    const QSignalBlocker quiet(m_letters);
    m_letters->clear();
    int shown = -1;
    for (const Letter &letter : letters) {
        const LetterKey key{letter.recipient, letter.year};
        if (key == m_model->letter())
            shown = m_letters->count();
        m_letters->addItem(letterText(key));
    }
    if (shown < 0) // at its place stands what it has become
        shown = before >= 0 && before < m_letters->count() ? before : m_letters->count() - 1;
    m_letters->setCurrentIndex(shown);
    m_letters->setEnabled(!letters.empty());
    m_empty->setVisible(letters.empty());
    choose(shown);
}

void LetterPage::choose(int index)
{
    const std::vector<Letter> &letters = document()->programme().letters;
    const bool has = index >= 0 && std::size_t(index) < letters.size();
    m_model->setLetter(has ? LetterKey{letters[std::size_t(index)].recipient, letters[std::size_t(index)].year} : LetterKey());
    refit();
    if (isVisible())
        m_table->startSomewhere();
}

void LetterPage::setLetter(const LetterKey &letter)
{
    const std::vector<Letter> &letters = document()->programme().letters;
    const auto found = std::find_if(letters.cbegin(), letters.cend(), [&](const Letter &one) { return LetterKey{one.recipient, one.year} == letter; });
    if (found != letters.cend() && letter != m_model->letter())
        m_letters->setCurrentIndex(int(found - letters.cbegin()));
}

bool LetterPage::showFigure(int id)
{
    setLetter(document()->context(id).letter());
    return m_table->goTo(m_model->indexOfFigure(id));
}

void LetterPage::showEvent(QShowEvent *event)
{
    refit();
    Page::showEvent(event);
}

void LetterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refit();
}

void LetterPage::refit()
{
    if (!isVisible())
        return;
    m_table->fitColumns(fontMetrics().averageCharWidth() * 6, m_table->viewport()->width() / 2);
    int others = 0;
    for (int column = 0; column < LetterModel::ColumnCount; ++column)
        others += column == LetterModel::Line ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(LetterModel::Line, std::max(fontMetrics().averageCharWidth() * 20, m_table->viewport()->width() - others)); // the words get what is left
    m_table->fitRows();
}

} // namespace ramme
