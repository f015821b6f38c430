#include "views/whatif/groundsfields.h"

#include "views/settings.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

GroundsFields::GroundsFields(QFormLayout *form, Settings *settings, QWidget *dialog)
    : QObject(dialog)
    , m_settings(settings)
    , m_reason(new QLineEdit(dialog))
    , m_reference(new QLineEdit(dialog))
    , m_author(new QLineEdit(settings->analyst(), dialog))
    , m_on(new QDateEdit(QDate::currentDate(), dialog))
{
    m_reason->setObjectName(u"reason"_s);
    m_reference->setObjectName(u"reference"_s);
    m_author->setObjectName(u"author"_s);
    m_reference->setPlaceholderText(tr("for eksempel et saksnummer"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(u"d.M.yyyy"_s);
    form->addRow(tr("Be&grunnelse:"), m_reason);
    form->addRow(tr("&Vedtak:"), m_reference);
    form->addRow(tr("A&v:"), m_author);
    form->addRow(tr("&Dato:"), m_on);
}

Grounds GroundsFields::grounds() const
{
    const QString author = m_author->text().simplified();
    if (!author.isEmpty())
        m_settings->setAnalyst(author);
    return {author, m_on->date(), m_reason->text().simplified(), m_reference->text().simplified()};
}

} // namespace ramme
