#include "import/picturetexts.h"

#include "import/markup.h"
#include "import/officefile.h"
#include "import/xmlscanner.h"
#include "import/ziparchive.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

void addTextsOf(const QByteArray &xml, QStringList &texts)
{
    bool isDescription = false;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        isDescription = name == "desc"_L1;
        if (isDescription)
            texts.append(QString());
        else if (name == "docPr"_L1 || name == "cNvPr"_L1)
            texts.append(attributes.value(u"descr"_s));
    };
    handler.end = [&](const QString &) { isDescription = false; };
    handler.text = [&](const QString &text) {
        if (isDescription)
            texts.last() += text;
    };
    scanXml(xml, handler);
}

QStringList textsOfOffice(const QByteArray &bytes)
{
    QStringList texts;
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return texts;
    constexpr int mostDrawings = 60;
    QStringList parts{u"word/document.xml"_s, u"content.xml"_s};
    for (int i = 1; i <= mostDrawings; ++i)
        parts.append(u"xl/drawings/drawing%1.xml"_s.arg(i));
    for (const QString &part : parts) {
        const Result<QByteArray> read = archive->holds(part.toLatin1().constData()) ? archive->read(part) : Result<QByteArray>(QByteArray());
        if (read && !read->isEmpty())
            addTextsOf(*read, texts);
    }
    return texts;
}

QString decoded(const QString &text)
{
    QString words;
    for (const MarkupPiece &piece : scanMarkup(text))
        words += piece.kind == MarkupPiece::Kind::Text ? piece.text : u" "_s;
    return words;
}

QStringList textsOfPage(const QString &page)
{
    QStringList texts;
    for (qsizetype at = page.indexOf("<img "_L1, 0, Qt::CaseInsensitive); at >= 0; at = page.indexOf("<img "_L1, at, Qt::CaseInsensitive)) {
        const qsizetype end = page.indexOf(u'>', at);
        const QStringView tag = QStringView(page).sliced(at, (end < 0 ? page.size() : end) - at);
        const qsizetype from = tag.indexOf(" alt=\""_L1, 0, Qt::CaseInsensitive);
        constexpr qsizetype before = 6;
        const qsizetype to = from < 0 ? -1 : tag.indexOf(u'"', from + before);
        if (to >= 0)
            texts.append(decoded(tag.sliced(from + before, to - from - before).toString()));
        at += tag.size();
    }
    return texts;
}

} // namespace

QStringList pictureTextsIn(const QByteArray &bytes)
{
    QStringList texts;
    for (const QString &text : isOfficeFile(bytes) ? textsOfOffice(bytes) : textsOfPage(QString::fromUtf8(bytes)))
        texts.append(text.simplified());
    texts.removeAll(QString());
    return texts;
}

} // namespace ramme
