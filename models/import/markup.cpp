#include "import/markup.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestTag = 4000;
constexpr qsizetype longestEntity = 10;
constexpr qsizetype longestRun = 4000; ///< of a web page; a longer paragraph is taken in pieces, as its file has it

bool isTagStart(QChar c) { return c.isLetter() || c == u'/' || c == u'!' || c == u'?'; }

QString tagName(QStringView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && (tag.at(end).isLetterOrNumber() || (end == 0 && tag.at(end) == u'/')))
        ++end;
    return tag.first(end).toString().toLower();
}

bool isKnownTag(const QString &name)
{
    static const QStringList known = {u"a"_s, u"b"_s, u"i"_s, u"p"_s, u"u"_s, u"br"_s, u"hr"_s, u"em"_s, u"li"_s, u"ol"_s, u"ul"_s, u"dd"_s,
        u"dl"_s, u"dt"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"td"_s, u"th"_s, u"tr"_s, u"col"_s, u"div"_s, u"img"_s,
        u"pre"_s, u"sub"_s, u"sup"_s, u"svg"_s, u"body"_s, u"code"_s, u"font"_s, u"head"_s, u"html"_s, u"link"_s, u"main"_s, u"meta"_s,
        u"span"_s, u"mark"_s, u"nav"_s, u"small"_s, u"style"_s, u"table"_s, u"tbody"_s, u"tfoot"_s, u"thead"_s, u"title"_s, u"article"_s,
        u"aside"_s, u"caption"_s, u"center"_s, u"footer"_s, u"header"_s, u"script"_s, u"section"_s, u"strong"_s, u"colgroup"_s,
        u"figure"_s, u"figcaption"_s, u"blockquote"_s, u"input"_s, u"button"_s, u"form"_s, u"label"_s};
    return known.contains(name.startsWith(u'/') ? name.mid(1) : name);
}

QString decodeEntity(QStringView name)
{
    static const QHash<QString, QString> named = {
        {u"amp"_s, u"&"_s},      {u"lt"_s, u"<"_s},       {u"gt"_s, u">"_s},       {u"quot"_s, u"\""_s},     {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u"\u00a0"_s}, {u"thinsp"_s, u"\u2009"_s}, {u"aelig"_s, u"æ"_s},  {u"oslash"_s, u"ø"_s},    {u"aring"_s, u"å"_s},
        {u"AElig"_s, u"Æ"_s},    {u"Oslash"_s, u"Ø"_s},   {u"Aring"_s, u"Å"_s},    {u"ndash"_s, u"–"_s},     {u"mdash"_s, u"—"_s},
        {u"minus"_s, u"−"_s},    {u"laquo"_s, u"«"_s},    {u"raquo"_s, u"»"_s},    {u"sect"_s, u"§"_s},      {u"bull"_s, u"•"_s},
        {u"eacute"_s, u"é"_s},   {u"hellip"_s, u"…"_s},   {u"shy"_s, QString()},   {u"sup1"_s, u"¹"_s},      {u"sup2"_s, u"²"_s},
    };
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hexadecimal = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        const uint code = hexadecimal ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        if (!ok || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return {};
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return named.value(name.toString());
}

/// True of a whole web page: in its text, lines are broken anywhere.
bool isWebPage(const QString &text)
{
    const QStringView start = QStringView(text).trimmed();
    return start.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) || start.startsWith("<html"_L1, Qt::CaseInsensitive);
}

/// A tag with text of its own, beside those that end a line anywhere.
bool isBlock(const QString &name)
{
    static const QStringList blocks = {u"dd"_s, u"dl"_s, u"dt"_s, u"ol"_s, u"ul"_s, u"nav"_s, u"pre"_s, u"svg"_s, u"body"_s, u"form"_s, u"head"_s, u"main"_s, u"title"_s, u"aside"_s,
        u"article"_s, u"caption"_s, u"center"_s, u"figure"_s, u"footer"_s, u"header"_s, u"section"_s, u"blockquote"_s, u"figcaption"_s};
    return blocks.contains(name.startsWith(u'/') ? name.mid(1) : name);
}

/// Appends the markup of one text in pieces.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text), m_isPage(isWebPage(text)) {}

    std::vector<MarkupPiece> scan()
    {
        while (m_at < m_text.size())
            step();
        flush();
        return std::move(m_pieces);
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'<' && m_at + 1 < m_text.size() && isTagStart(m_text.at(m_at + 1)) && takeTag())
            return;
        if (c == u'&' && takeEntity())
            return;
        ++m_at;
        if (c == u'\n') {
            if (m_isPage && !m_isSet && m_sinceBreak < longestRun)
                add(u' ');
            else
                put(MarkupPiece::Kind::NewLine);
            ++m_line;
        } else {
            add(m_isPage && !m_isSet && c == u'\t' ? u' ' : c);
        }
    }

    bool takeTag()
    {
        if (QStringView(m_text).sliced(m_at).startsWith("<!--"_L1)) {
            const qsizetype end = m_commentsEnd ? m_text.indexOf("-->"_L1, m_at + 4) : -1;
            m_commentsEnd = end >= 0; // looked for once, not at every sign that begins one
            if (end < 0)
                return false;
            passOver(end + 3);
            return true;
        }
        if (m_tagEnd < m_at) { // looked for once, not at every sign that begins one
            m_tagEnd = m_text.indexOf(u'>', m_at);
            m_tagEnd = m_tagEnd < 0 ? m_text.size() : m_tagEnd;
        }
        const qsizetype end = m_tagEnd;
        const bool isPicture = QStringView(m_text).sliced(m_at).startsWith("<img "_L1, Qt::CaseInsensitive); // which may hold all of itself
        if (end == m_text.size() || (end - m_at >= longestTag && !isPicture))
            return false;
        const QString name = tagName(QStringView(m_text).sliced(m_at + 1, end - m_at - 1));
        const bool declaration = m_text.at(m_at + 1) == u'!' || m_text.at(m_at + 1) == u'?';
        if (!declaration && !isKnownTag(name))
            return false;
        passOver(end + 1);
        act(name);
        return true;
    }

    void act(const QString &name)
    {
        if (name == "pre"_L1 || name == "/pre"_L1)
            m_isSet = name == "pre"_L1;
        if (name == "script"_L1 || name == "style"_L1) {
            const qsizetype end = m_text.indexOf("</"_L1 + name, m_at, Qt::CaseInsensitive);
            passOver(end < 0 ? m_text.size() : end);
        } else if (name == "tr"_L1) {
            put(MarkupPiece::Kind::RowStart);
        } else if (name == "/tr"_L1 || name == "table"_L1 || name == "/table"_L1) {
            put(MarkupPiece::Kind::RowEnd);
        } else if (name == "td"_L1 || name == "th"_L1) {
            put(MarkupPiece::Kind::CellStart);
        } else if (name == "li"_L1) {
            put(MarkupPiece::Kind::LineBreak);
            m_pending += u"• "_s;
        } else if (name == "br"_L1 || name == "p"_L1 || name == "/p"_L1 || name == "div"_L1 || name == "/div"_L1 || name == "/li"_L1
                   || name == "hr"_L1 || (name.size() >= 2 && name.back().isDigit()) || (m_isPage && isBlock(name))) {
            put(MarkupPiece::Kind::LineBreak);
        } else if (name == "sup"_L1) {
            m_pending += u' ';
        }
    }

    bool takeEntity()
    {
        const qsizetype length = QStringView(m_text).sliced(m_at).left(longestEntity + 1).indexOf(u';');
        if (length < 0)
            return false;
        const qsizetype end = m_at + length;
        const QStringView name = QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
        const QString decoded = decodeEntity(name);
        if (decoded.isEmpty() && name != "shy"_L1)
            return false;
        m_pending += decoded;
        m_at = end + 1;
        return true;
    }

    void passOver(qsizetype end)
    {
        m_line += static_cast<int>(QStringView(m_text).sliced(m_at, end - m_at).count(u'\n'));
        m_at = end;
    }

    void add(QChar c)
    {
        if (m_pendingLine == 0 && !c.isSpace())
            m_pendingLine = m_line;
        m_pending += c;
        ++m_sinceBreak;
    }

    void flush()
    {
        const int line = std::exchange(m_pendingLine, 0);
        if (!m_pending.isEmpty())
            m_pieces.push_back({MarkupPiece::Kind::Text, std::exchange(m_pending, {}), line == 0 ? m_line : line});
    }

    void put(MarkupPiece::Kind kind)
    {
        flush();
        m_sinceBreak = 0;
        m_pieces.push_back({kind, {}, m_line});
    }

    const QString &m_text;
    const bool m_isPage;
    bool m_isSet = false; ///< within text that stands in lines as it was typed
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_tagEnd = -1; ///< the next sign that ends one
    bool m_commentsEnd = true;
    QString m_pending;
    int m_pendingLine = 0;       ///< where its first sign stands
    qsizetype m_sinceBreak = 0;  ///< signs since a line began
    std::vector<MarkupPiece> m_pieces;
};

} // namespace

std::vector<MarkupPiece> scanMarkup(const QString &text) { return Scanner(text).scan(); }

QString withoutMarkdown(const QString &line)
{
    static const QRegularExpression heading(u"^\\s{0,3}#{1,6}\\s+"_s);
    static const QRegularExpression link(u"!?\\[([^\\]\\[]{0,300})\\]\\([^)\\s]{0,1000}\\)"_s);
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)([^*_]{1,300}?)(?<=\\S)\\1"_s);
    static const QRegularExpression emphasis(u"(?<![\\w*])([*_])(?=[^\\s*_])([^*_]{1,300}?)(?<=[^\\s*_])\\1(?![\\w*])"_s);
    if (!line.contains(u'*') && !line.contains(u'_') && !line.contains(u'[') && !line.contains(u'#'))
        return line;
    QString text = line;
    text.remove(heading);
    text.replace(link, u"\\1"_s);
    text.replace(strong, u"\\2"_s);
    text.replace(emphasis, u"\\2"_s);
    return text;
}

} // namespace ramme
