#include "views/whatif/notedialog.h"

#include "report/reallocationnote.h"
#include "report/reportwriters.h"
#include "report/writereport.h"
#include "views/messages.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
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

QByteArray NoteDialog::html() const { return toHtml(reallocationNote(m_programme, m_scenario, m_language->currentData().toString())); }

/// On paper's colours, as it will look.
void NoteDialog::showNote()
{
    m_text->setPalette(lightPalette());
    m_text->setHtml(QString::fromUtf8(html()));
}

void NoteDialog::copy()
{
    auto copied = std::make_unique<QMimeData>();
    copied->setHtml(QString::fromUtf8(html()));
    copied->setText(QString::fromUtf8(toText(reallocationNote(m_programme, m_scenario, m_language->currentData().toString()))));
    QApplication::clipboard()->setMimeData(copied.release()); // which owns it now
}

void NoteDialog::save()
{
    const QString start = QDir(m_settings.lastFolder()).filePath(tr("Notat om %1").arg(m_scenario.name).replace(u'/', u'-') + u".docx"_s);
    const QStringList filters{tr("Word-dokument (*.docx)"), tr("PDF (*.pdf)"), tr("OpenDocument-tekst (*.odt)"), tr("Nettside (*.html)"), tr("Ren tekst (*.txt)")};
    const QStringList paths = Messages::askForFiles(this, {Messages::FileQuestion::Kind::Save, tr("Lagre notatet"), start, filters, u"docx"_s});
    if (paths.isEmpty())
        return;
    const ReportFormat format = reportFormatFromWord(QFileInfo(paths.front()).suffix().toLower()).value_or(ReportFormat::Docx);
    if (const Done done = writeReport(reallocationNote(m_programme, m_scenario, m_language->currentData().toString()), format, paths.front()); !done)
        Messages::refuse(this, tr("Notatet ble ikke skrevet"), done.error());
    else
        m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
}

} // namespace ramme
