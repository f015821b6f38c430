#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// Holds the translations to the texts of the sources: nothing missing, nothing unfinished, placeholders kept.
class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void complete_data();
    void complete();
    void forms_data();
    void forms();
    void placeholders_data() { forms_data(); }
    void placeholders();
    void accelerators_data() { forms_data(); }
    void accelerators();
    void catches_data();
    void catches();
};

namespace {

struct Message {
    QString context;
    QString source;
    bool numerus = false;
    bool finished = true;
    QStringList forms;

    QString name() const { return context + u": "_s + source; }
};

QString folder() { return QStringLiteral(RAMME_SOURCE_DIR "/translations/"); }

QList<Message> messagesIn(const QByteArray &ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.append({context, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s, true, {}});
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            messages.last().finished = xml.attributes().value(u"type"_s).isEmpty();
            if (!messages.last().numerus)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform"_s) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? messagesIn(file.readAll()) : QList<Message>();
}

QStringList incomplete(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        const bool filled = message.forms.size() == (message.numerus ? 2 : 1) && !message.forms.contains(QString());
        if (!message.finished || !filled)
            found.append(message.name());
    }
    return found;
}

/// %1 … and %L1 …, sorted. One form of a plural may leave out %n.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9]+"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

QStringList withOtherPlaceholders(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (placeholdersOf(form) != placeholdersOf(message.source))
                found.append(message.name());
        }
        if (message.numerus && message.source.contains(u"%n"_s) && !message.forms.value(1).contains(u"%n"_s))
            found.append(message.name());
    }
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression accelerator(uR"((?<!&)&(?![&\s]))"_s);
    return text.contains(accelerator);
}

QStringList withoutAccelerator(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        if (!message.forms.isEmpty() && hasAccelerator(message.source) != hasAccelerator(message.forms.first()))
            found.append(message.name());
    }
    return found;
}

} // namespace

void tst_Translations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("bokmål has every plural") << u"nb"_s << QStringList{u"-pluralonly"_s};
    QTest::newRow("nynorsk has every text") << u"nn"_s << QStringList();
    QTest::newRow("English has every text") << u"en"_s << QStringList();
}

void tst_Translations::complete()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QTemporaryDir copies;
    const QString copy = copies.filePath(u"ramme_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(folder() + u"ramme_%1.ts"_s.arg(language), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(RAMME_SOURCE_DIR));
    lupdate.start(QStringLiteral(RAMME_LUPDATE), options + QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I."_s, u"-Imodels"_s,
                                                                      u"models"_s, u"views"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const QList<Message> messages = messagesOf(copy);
    QVERIFY(!messages.isEmpty());
    const QStringList missing = incomplete(messages);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_Translations::forms_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(folder()).entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(file)) << folder() + file;
}

void tst_Translations::forms()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    const QStringList found = incomplete(messages);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Translations::placeholders()
{
    QFETCH(QString, file);
    const QStringList found = withOtherPlaceholders(messagesOf(file));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Translations::accelerators()
{
    QFETCH(QString, file);
    const QStringList found = withoutAccelerator(messagesOf(file));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Translations::catches_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("an unfinished text") << u"<message><source>Åpne</source><translation type=\"unfinished\">Opne</translation></message>"_s;
    QTest::newRow("an empty text") << u"<message><source>Åpne</source><translation></translation></message>"_s;
    QTest::newRow("one plural form of two") << u"<message numerus=\"yes\"><source>%n rad(er)</source><translation><numerusform>%n rad</numerusform></translation></message>"_s;
    QTest::newRow("a lost placeholder") << u"<message><source>%1 av %2</source><translation>%1 of</translation></message>"_s;
    QTest::newRow("a lost number") << u"<message numerus=\"yes\"><source>%n rad(er)</source><translation><numerusform>en rad</numerusform><numerusform>rader</numerusform></translation></message>"_s;
    QTest::newRow("a lost accelerator") << u"<message><source>&amp;Fil</source><translation>File</translation></message>"_s;
}

void tst_Translations::catches()
{
    QFETCH(QString, message);
    const QList<Message> messages = messagesIn(u"<TS><context><name>c</name>%1</context></TS>"_s.arg(message).toUtf8());
    QCOMPARE(messages.size(), 1);
    QVERIFY(!(incomplete(messages) + withOtherPlaceholders(messages) + withoutAccelerator(messages)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
