#include "support/layers.h"

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Holds the source tree to the arrows between its folders.
class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void arrows_data();
    void arrows();
    void caught_data();
    void caught();
    void allowed_data();
    void allowed();
    void tree_data();
    void tree();
    void size_data() { tree_data(); }
    void size();
    void links_data() { tree_data(); }
    void links();
    void oneNameForOneType();
};

namespace {

const Layer &layer(const QString &name)
{
    return *std::find_if(layers().begin(), layers().end(), [&](const Layer &each) { return each.name == name; });
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Visits the sources of a layer with their path below the layer's folder and their text.
template<typename Visit>
void visitSources(const Layer &each, Visit visit)
{
    const QString folder = QStringLiteral(RAMME_SOURCE_DIR) + u'/' + each.folder;
    for (QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        visit(path.mid(folder.size() + 1), textOf(path));
    }
}

} // namespace

void tst_Layers::arrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("leads");

    QTest::newRow("the program reaches the domain through all others") << u"app"_s << u"domain"_s << true;
    QTest::newRow("views reach the planning") << u"views"_s << u"planning"_s << true;
    QTest::newRow("reports reach the one way of writing") << u"report"_s << u"files"_s << true;
    QTest::newRow("readers know no project file") << u"import"_s << u"store"_s << false;
    QTest::newRow("the planning knows no readers") << u"planning"_s << u"import"_s << false;
    QTest::newRow("editing knows no reports") << u"edit"_s << u"report"_s << false;
    QTest::newRow("the domain knows nobody") << u"domain"_s << u"files"_s << false;
    QTest::newRow("no library knows the window") << u"edit"_s << u"views"_s << false;
}

void tst_Layers::arrows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, leads);
    QCOMPARE(reachable(from).contains(to), leads);
}

void tst_Layers::caught_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("source");

    QTest::newRow("an include against the arrow") << u"domain"_s << u"#include \"planning/plan.h\"\n"_s;
    QTest::newRow("an include across") << u"import"_s << u"#include \"store/projectfile.h\"\n"_s;
    QTest::newRow("an include of no folder") << u"views"_s << u"#include \"tests/support/layers.h\"\n"_s;
    QTest::newRow("a way out by dots") << u"report"_s << u"#include \"../edit/document.h\"\n"_s;
    QTest::newRow("widgets below the window") << u"edit"_s << u"#include <QTableView>\n"_s;
    QTest::newRow("colours in the domain") << u"domain"_s << u"#include <QColor>\n"_s;
    QTest::newRow("charts outside their folder") << u"views"_s << u"#include <QChartView>\n"_s;
    QTest::newRow("a database outside the store") << u"edit"_s << u"#include <sqlite3.h>\n"_s;
    QTest::newRow("SQL in the window") << u"views"_s << u"void f() { sqlite3_open(nullptr, nullptr); }\n"_s;
    QTest::newRow("XML of another module") << u"import"_s << u"#include <QDomDocument>\n"_s;
    QTest::newRow("an object in the domain") << u"domain"_s << u"class Area : public QObject {};\n"_s;
    QTest::newRow("a file in the domain") << u"domain"_s << u"QFile file(name);\n"_s;
    QTest::newRow("a clock in the planning") << u"planning"_s << u"auto d = QDate::currentDate();\n"_s;
    QTest::newRow("floating point in the domain") << u"domain"_s << u"double amount = 0;\n"_s;
    QTest::newRow("new without a parent") << u"views"_s << u"auto *label = new QLabel;\n"_s;
    QTest::newRow("new with empty brackets") << u"views"_s << u"layout->addWidget(new QLabel());\n"_s;
    QTest::newRow("delete") << u"store"_s << u"delete pointer;\n"_s;
    QTest::newRow("a connection by string") << u"views"_s << u"connect(a, SIGNAL(b()), c, SLOT(d()));\n"_s;
}

void tst_Layers::caught()
{
    QFETCH(QString, where);
    QFETCH(QString, source);
    QVERIFY(!violations(layer(where), u"made-up.cpp"_s, source).isEmpty());
}

void tst_Layers::allowed_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");

    const QString file = u"made-up.cpp"_s;
    QTest::newRow("along the arrow") << u"planning"_s << file << u"#include \"domain/money.h\"\n#include <vector>\n#include <QString>\n"_s;
    QTest::newRow("along two arrows") << u"views"_s << file << u"#include \"domain/money.h\"\n"_s;
    QTest::newRow("a neighbour") << u"views"_s << file << u"#include \"mainwindow.h\"\n#include \"views/theme.h\"\n"_s;
    QTest::newRow("a chart in its folder") << u"views"_s << u"charts/made-up.cpp"_s << u"#include <QChartView>\n"_s;
    QTest::newRow("a word in a comment") << u"domain"_s << file << u"// no QObject, no QFile\n/* double\n */\n"_s;
    QTest::newRow("a word in a string") << u"domain"_s << file << u"auto s = u\"new QFile; // double\"_s;\n"_s;
    QTest::newRow("a word in a raw string") << u"domain"_s << file << u"auto s = R\"(new \"QFile\"; double)\";\n"_s;
    QTest::newRow("a deleted constructor") << u"domain"_s << file << u"Money(const Money &) = delete;\n"_s;
    QTest::newRow("new with a parent") << u"views"_s << file << u"auto *label = new QLabel(this);\n"_s;
}

void tst_Layers::allowed()
{
    QFETCH(QString, where);
    QFETCH(QString, path);
    QFETCH(QString, source);
    QCOMPARE(violations(layer(where), path, source), QStringList());
}

void tst_Layers::tree_data()
{
    QTest::addColumn<QString>("name");
    for (const Layer &each : layers())
        QTest::newRow(qPrintable(each.folder)) << each.name;
}

void tst_Layers::tree()
{
    QFETCH(QString, name);
    const Layer &each = layer(name);
    QStringList found;
    visitSources(each, [&](const QString &path, const QString &text) {
        found += violations(each, path, text);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Layers::size()
{
    QFETCH(QString, name);
    QStringList found;
    visitSources(layer(name), [&](const QString &path, const QString &text) {
        if (const auto lines = text.count(u'\n'); lines > 400)
            found += u"%1 has %2 lines"_s.arg(path).arg(lines);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Layers::links()
{
    QFETCH(QString, name);
    const Layer &each = layer(name);
    const QString cmake = textOf(QStringLiteral(RAMME_SOURCE_DIR) + u'/' + each.folder + u"/CMakeLists.txt"_s);
    QVERIFY(!cmake.isEmpty());
    const QStringList found = linkViolations(each, cmake);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCOMPARE(linkViolations(each, u"target_link_libraries(x PRIVATE Ramme::nowhere)"_s).size(), 1);
}

/// Two types of one name in two libraries would silently become one when the program is linked.
void tst_Layers::oneNameForOneType()
{
    static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^\\n]*)?\\s*\\{"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> home;
    for (const Layer &each : layers()) {
        visitSources(each, [&](const QString &path, const QString &text) {
            if (!path.endsWith(".h"_L1))
                return;
            for (const QRegularExpressionMatch &match : definition.globalMatch(text)) {
                const QString place = each.folder + u'/' + path;
                const QString earlier = home.value(match.captured(1), place);
                QVERIFY2(earlier == place, qPrintable(u"%1 is defined in %2 and in %3"_s.arg(match.captured(1), earlier, place)));
                home.insert(match.captured(1), place);
            }
        });
    }
    QVERIFY(home.size() > 50);
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
