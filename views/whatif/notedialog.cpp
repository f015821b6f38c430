#include "views/whatif/notedialog.h"

#include "report/reallocationnote.h"
#include "report/reportwriters.h"
#include "report/seal/reportseal.h"
#include "views/messages.h"
#include "views/savequestion.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

NoteDialog::NoteDialog(const Programme &programme, const Scenario &scenario, const QString &language, QWidget *parent)
    : QDialog(parent), m_programme(programme), m_scenario(scenario), m_language(new QComboBox(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Notat om «%1»").arg(scenario.name));
    // The names of languages stand in the languages themselves.
    m_language->addItem(u"Bokmål"_s, u"nb"_s);
    m_language->addItem(u"Nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_text->setAccessibleName(tr("Notatet"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Språk:"), m_language);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *saving = buttons->addButton(tr("&Lagre …"), QDialogButtonBox::ActionRole);
    QPushButton *copying = buttons->addButton(tr("&Kopier"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("L&ukk"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(820, 640);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NoteDialog::showNote);
    connect(saving, &QPushButton::clicked, this, &NoteDialog::save);
    connect(copying, &QPushButton::clicked, this, &NoteDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showNote();
}

Report NoteDialog::note() const { return reallocationNote(m_programme, m_scenario, m_language->currentData().toString()); }

/// On paper's colours, as it will look.
void NoteDialog::showNote()
{
    m_text->setPalette(lightPalette());
    m_text->setHtml(QString::fromUtf8(toHtml(note())));
}

void NoteDialog::copy()
{
    auto copied = std::make_unique<QMimeData>();
    copied->setHtml(QString::fromUtf8(toHtml(note())));
    copied->setText(QString::fromUtf8(toText(note())));
    QApplication::clipboard()->setMimeData(copied.release()); // which owns it now
}

void NoteDialog::save()
{
    const std::optional<ReportPlace> place = askWhereToSaveReport(this, tr("Lagre notatet"), tr("Notat om %1").arg(m_scenario.name));
    if (!place)
        return;
    const Report written = sealed(note(), definitionOfNote(m_scenario, m_language->currentData().toString()), m_programme);
    if (const Done done = writeReport(written, place->format, place->path); !done)
        Messages::refuse(this, tr("Notatet ble ikke skrevet"), done.error());
}

} // namespace ramme
