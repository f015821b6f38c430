#include "support/layers.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

namespace {

const Layer *layerNamed(const QString &name)
{
    const auto found = std::find_if(layers().begin(), layers().end(), [&](const Layer &layer) { return layer.name == name; });
    return found == layers().end() ? nullptr : &*found;
}

/// Words a layer's code may not hold, and why. A layout inside a layout gets its parent when it is put there.
struct Banned {
    QStringList layers; ///< empty for all
    QRegularExpression pattern;
    QString reason;
};

const std::vector<Banned> &banned()
{
    static const std::vector<Banned> rules = {
        {{u"domain"_s}, QRegularExpression(uR"(\b(Q_OBJECT|Q_GADGET|QObject)\b)"_s), u"the domain knows no QObject"_s},
        {{u"domain"_s, u"planning"_s}, QRegularExpression(uR"(\b(QFile|QSaveFile|QDir|QTemporaryFile|QFileInfo|QSettings|fopen|ofstream|ifstream)\b)"_s), u"no files here"_s},
        {{u"domain"_s, u"planning"_s}, QRegularExpression(uR"(\b(currentDate|currentDateTime|currentTime|QElapsedTimer|QTimer|chrono)\b)"_s), u"no clock here"_s},
        {{u"domain"_s}, QRegularExpression(uR"(\b(QSql\w+|sqlite3\w*)\b)"_s), u"no SQL here"_s},
        {{u"domain"_s, u"planning"_s}, QRegularExpression(uR"(\b(double|float|qreal)\b)"_s), u"no floating point near money"_s},
        {{u"views"_s, u"app"_s, u"edit"_s}, QRegularExpression(uR"(\b(QSql\w+|sqlite3\w*)\b)"_s), u"SQL belongs to store"_s},
        {{}, QRegularExpression(uR"(\bnew\s+(?!Q\w+Layout\b)[A-Z]\w*\s*(\(\s*\)|\{\s*\})?\s*[;,)])"_s), u"new without a parent"_s},
        {{}, QRegularExpression(uR"((?<!=)(?<!= )\bdelete\b)"_s), u"delete: something else should own it"_s},
        {{}, QRegularExpression(uR"(\b(SIGNAL|SLOT)\s*\()"_s), u"a connection by string"_s},
    };
    return rules;
}

int lineOf(const QString &text, qsizetype position)
{
    return int(text.left(position).count(u'\n')) + 1;
}

} // namespace

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all = {
        {u"domain"_s, u"models/domain"_s, {}, {}},
        {u"files"_s, u"models/files"_s, {}, {u"system"_s}},
        {u"planning"_s, u"models/planning"_s, {u"domain"_s}, {u"glpk"_s}},
        {u"import"_s, u"models/import"_s, {u"domain"_s}, {u"zip"_s, u"expat"_s}},
        {u"store"_s, u"models/store"_s, {u"domain"_s, u"files"_s}, {u"sqlite"_s, u"system"_s}},
        {u"report"_s, u"models/report"_s, {u"planning"_s, u"files"_s}, {u"QtGui"_s, u"QtSvg"_s, u"xlsxwriter"_s, u"zip"_s, u"zlib"_s, u"qpdf"_s}},
        {u"edit"_s, u"models/edit"_s, {u"store"_s, u"planning"_s}, {u"QtGui"_s}},
        {u"views"_s, u"views"_s, {u"edit"_s, u"import"_s, u"report"_s},
         {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s, u"QtConcurrent"_s}},
        {u"app"_s, u"app"_s, {u"views"_s}, {u"QtGui"_s, u"QtWidgets"_s, u"poppler"_s, u"system"_s}},
    };
    return all;
}

QStringList reachable(const QString &name)
{
    QStringList found{name};
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Layer *layer = layerNamed(found[i]);
        for (const QString &next : layer ? layer->arrows : QStringList()) {
            if (!found.contains(next))
                found.append(next);
        }
    }
    return found;
}

QString libraryOf(const QString &header)
{
    static const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
                                     u"QtSql"_s, u"QtXml"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtTest"_s, u"QtDBus"_s};
    const QString first = header.section(u'/', 0, 0);
    const QString last = header.section(u'/', -1);
    if (header.startsWith(u'Q') || header.startsWith(u"qt"_s)) {
        for (const QString &module : modules) {
            if (first == module || QFileInfo::exists(QStringLiteral(RAMME_QT_HEADERS) + u'/' + module + u'/' + last))
                return module;
        }
        return QFileInfo::exists(QStringLiteral(RAMME_QT_HEADERS) + u"/QtCore/"_s + last) ? QString() : header;
    }
    static const QStringList words{u"sqlite"_s, u"xlsxwriter"_s, u"glpk"_s, u"zip"_s, u"expat"_s, u"poppler"_s, u"qpdf"_s, u"zlib"_s};
    for (const QString &word : words) {
        if (first.startsWith(word))
            return word;
    }
    return header.contains(u'.') || header.contains(u'/') ? u"system"_s : QString();
}

QString withoutCommentsAndStrings(const QString &source)
{
    // A comment, an include line, a raw string, a string, or a character: whichever begins first.
    static const QRegularExpression token(
        uR"(//[^\n]*|/\*.*?\*/|^[ \t]*#[ \t]*include[^\n]*|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString kept;
    qsizetype last = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        kept += source.mid(last, match.capturedStart() - last);
        const QString text = match.captured();
        if (text.trimmed().startsWith(u'#'))
            kept += text.section(u"//"_s, 0, 0);
        else
            kept += text.startsWith(u'/') ? QString(text.count(u'\n'), u'\n') : u"\"\""_s + QString(text.count(u'\n'), u'\n');
        last = match.capturedEnd();
    }
    return kept + source.mid(last);
}

QStringList violations(const Layer &layer, const QString &path, const QString &source)
{
    QStringList found;
    const QString code = withoutCommentsAndStrings(source);
    const auto say = [&](qsizetype position, const QString &what) {
        found.append(u"%1/%2:%3: %4"_s.arg(layer.folder, path).arg(lineOf(code, position)).arg(what));
    };

    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    const QStringList mayInclude = reachable(layer.name);
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString header = match.captured(2);
        if (match.captured(1) == u"<"_s) {
            const QString library = libraryOf(header);
            const bool charts = library == u"QtCharts"_s && layer.name == u"views"_s && path.startsWith(u"charts/"_s);
            if (!library.isEmpty() && !layer.libraries.contains(library) && !charts)
                say(match.capturedStart(), u"<%1> belongs to %2, which %3 may not use"_s.arg(header, library, layer.name));
            continue;
        }
        const QString first = header.section(u'/', 0, 0);
        if (layerNamed(first)) {
            if (!mayInclude.contains(first))
                say(match.capturedStart(), u"\"%1\": no arrow leads from %2 to %3"_s.arg(header, layer.name, first));
        } else if (header.contains(u".."_s) || (header.contains(u'/') && !QFileInfo::exists(QStringLiteral(RAMME_SOURCE_DIR "/") + layer.folder + u'/' + header))) {
            say(match.capturedStart(), u"\"%1\" names no folder that may be included"_s.arg(header));
        }
    }

    for (const Banned &rule : banned()) {
        if (!rule.layers.isEmpty() && !rule.layers.contains(layer.name))
            continue;
        for (auto matches = rule.pattern.globalMatch(code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            say(match.capturedStart(), u"%1 (%2)"_s.arg(rule.reason, match.captured().simplified()));
        }
    }
    return found;
}

QStringList linkViolations(const Layer &layer, const QString &cmake)
{
    QStringList found;
    static const QRegularExpression comment(uR"(#[^\n]*)"_s);
    static const QRegularExpression link(uR"(\bRamme::(\w+))"_s);
    QString code = cmake;
    code.remove(comment);
    const QStringList mayLink = reachable(layer.name);
    for (auto matches = link.globalMatch(code); matches.hasNext();) {
        const QString library = matches.next().captured(1);
        if (!mayLink.contains(library))
            found.append(u"%1/CMakeLists.txt: no arrow leads from %2 to %3"_s.arg(layer.folder, layer.name, library));
    }
    return found;
}

} // namespace ramme::tests
