#include "views/messages.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

Messages::Hands &hands()
{
    static Messages::Hands value;
    return value;
}

} // namespace

void Messages::setHands(Hands value)
{
    hands() = std::move(value);
}

Messages::Answer Messages::askToSave(QWidget *parent, const QString &projectName)
{
    const QString text = tr("Vil du lagre endringene i «%1»?").arg(projectName);
    if (hands().ask)
        return hands().ask(text);
    QMessageBox box(QMessageBox::Warning, tr("Ulagrede endringer"), text, QMessageBox::NoButton, parent);
    box.setInformativeText(tr("Endringene går tapt hvis du ikke lagrer dem."));
    const auto *save = box.addButton(tr("&Lagre"), QMessageBox::AcceptRole);
    const auto *discard = box.addButton(tr("&Ikke lagre"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(tr("&Avbryt"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == save)
        return Answer::Save;
    return box.clickedButton() == discard ? Answer::Discard : Answer::Cancel;
}

Messages::Answer Messages::ask(QWidget *parent, const QString &title, const QString &text)
{
    if (hands().ask)
        return hands().ask(text);
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    const auto *yes = box.addButton(tr("&Ja"), QMessageBox::YesRole);
    auto *no = box.addButton(tr("&Nei"), QMessageBox::NoRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes ? Answer::Yes : Answer::No;
}

std::optional<QString> Messages::askForText(QWidget *parent, const QString &title, const QString &question, const QString &suggestion, const QStringList &choices)
{
    if (hands().text)
        return hands().text(question, suggestion);
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    dialog.setOkButtonText(tr("&OK"));
    dialog.setCancelButtonText(tr("&Avbryt"));
    if (!choices.isEmpty()) {
        dialog.setComboBoxItems(choices);
        dialog.setComboBoxEditable(true);
    }
    dialog.setTextValue(suggestion);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

void Messages::refuse(QWidget *parent, const QString &title, const QString &text)
{
    if (hands().tell)
        return hands().tell(text);
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, parent);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.addButton(tr("&OK"), QMessageBox::AcceptRole);
    box.exec();
}

QStringList Messages::askForFiles(QWidget *parent, const FileQuestion &question, QString *chosenFilter)
{
    if (hands().files)
        return hands().files(question);
    QFileDialog dialog(parent, question.title);
    dialog.setNameFilters(question.filters);
    // A name without an ending gets that of the chosen kind, before the dialog asks whether a file that is there may be replaced.
    static const QRegularExpression ending(u"\\*\\.([a-z0-9]+)"_s);
    const auto follow = [&dialog](const QString &filter) { dialog.setDefaultSuffix(ending.match(filter).captured(1)); };
    if (question.kind == FileQuestion::Kind::Save) {
        follow(question.filters.value(0));
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    }
    const QFileInfo start(question.folderOrName);
    if (start.isDir()) {
        dialog.setDirectory(start.absoluteFilePath());
    } else if (!question.folderOrName.isEmpty()) {
        dialog.setDirectory(start.absolutePath());
        dialog.selectFile(start.fileName());
    }
    switch (question.kind) {
    case FileQuestion::Kind::OpenOne: dialog.setFileMode(QFileDialog::ExistingFile); break;
    case FileQuestion::Kind::OpenMany: dialog.setFileMode(QFileDialog::ExistingFiles); break;
    case FileQuestion::Kind::Save: dialog.setAcceptMode(QFileDialog::AcceptSave); break;
    }
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (chosenFilter)
        *chosenFilter = dialog.selectedNameFilter();
    return dialog.selectedFiles();
}

} // namespace ramme
