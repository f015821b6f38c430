#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ramme {

/// The one door for questions and notices that stop the work. Tests answer by setting a hand of their own.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(ramme::Messages)

public:
    enum class Answer { Save, Discard, Cancel, Yes, No };

    /// Files a person picked: what to open or where to write. Empty where the person thought better of it.
    struct FileQuestion {
        enum class Kind { OpenOne, OpenMany, Save };
        Kind kind = Kind::OpenOne;
        QString title;
        QString folderOrName;
        QStringList filters; ///< the ending of the chosen one is added to a name that is to be saved and has none
    };

    /// What answers instead of a person; a missing hand lets the dialog be shown.
    struct Hands {
        std::function<Answer(const QString &text)> ask;
        std::function<void(const QString &text)> tell;
        std::function<QStringList(const FileQuestion &question)> files;
        std::function<std::optional<QString>(const QString &question, const QString &suggestion)> text = nullptr;
    };
    static void setHands(Hands hands);

    /// Save, Discard or Cancel for changes that would be lost.
    static Answer askToSave(QWidget *parent, const QString &projectName);
    /// Yes or No; No is the default.
    static Answer ask(QWidget *parent, const QString &title, const QString &text);
    /// A text, written or chosen; nothing where the person thought better of it.
    static std::optional<QString> askForText(QWidget *parent, const QString &title, const QString &question, const QString &suggestion, const QStringList &choices);
    /// Something could not be done; one line says what, where and what to do.
    static void refuse(QWidget *parent, const QString &title, const QString &text);
    static QStringList askForFiles(QWidget *parent, const FileQuestion &question, QString *chosenFilter = nullptr);
};

} // namespace ramme
