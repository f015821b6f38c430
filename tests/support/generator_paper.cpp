#include "support/generator_paper.h"

#include "support/generator_damage.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

QString html(QString text)
{
    return text.toHtmlEscaped();
}

Paper::Paper(Random &random, const Document &document) : m_random(random), m_severity(document.severity), m_lineEnd(u"\n"_s)
{
    switch (document.manner) {
    case Manner::Clean: m_form = random.percent(65) ? Form::Aligned : Form::AlignedLeft; break;
    case Manner::Tabs: m_form = random.pick(std::vector<Form>{Form::Tabs, Form::Tabs, Form::Pipes, Form::Html}); break;
    case Manner::Collapsed:
    case Manner::Ocr: m_form = Form::Collapsed; break;
    }
    m_wrapped = m_form == Form::Collapsed || random.percent(50);
    m_spaced = document.manner == Manner::Collapsed && random.percent(40);
    m_trailing = document.manner == Manner::Collapsed && random.percent(50) ? u" "_s : QString();
    if (random.percent(10))
        m_lineEnd = u"\r\n"_s;
    m_bulletSigns = random.pick(std::vector<QStringList>{{u"• "_s, u"o "_s}, {u"- "_s, u"  - "_s}, {u"• "_s, u"  – "_s}});
    if (document.manner == Manner::Ocr)
        m_bulletSigns = {random.pick(QStringList{u"e "_s, u"¢ "_s, u"* "_s}), u"o "_s};
    if (m_form == Form::Html)
        m_lines = {u"<html>"_s, u"<body>"_s};
}

QString Paper::fileName() const
{
    return m_form == Form::Html ? u"dokument.html"_s : m_form == Form::Tabs || m_form == Form::Pipes ? u"dokument.md"_s : u"dokument.txt"_s;
}

QString Paper::text() const
{
    return m_lines.join(m_lineEnd) + (m_form == Form::Html ? u"\n</body>\n</html>\n"_s : m_lineEnd);
}

int Paper::put(const QString &line)
{
    m_lines += line + m_trailing;
    const int number = lines();
    if (m_spaced)
        m_lines += QString();
    return number;
}

void Paper::gap()
{
    if (m_form != Form::Html)
        m_lines += QString();
}

QString Paper::damaged(const QString &text)
{
    return m_severity > 0 ? damagedWords(m_random, text, m_severity) : text;
}

void Paper::words(const QString &text)
{
    const QString words = damaged(text);
    if (m_form == Form::Html) {
        put(u"<p>"_s + html(words) + u"</p>"_s);
        return;
    }
    if (!m_wrapped) {
        put(words);
        return;
    }
    QString line;
    for (const QString &word : words.split(u' ')) {
        if (line.size() + word.size() > 88) {
            put(line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    put(line);
}

void Paper::title(const QString &text)
{
    if (m_form == Form::Html)
        put(u"<h1>"_s + html(text) + u"</h1>"_s);
    else if (m_form == Form::Tabs || m_form == Form::Pipes)
        put((m_random.percent(50) ? u"# "_s : QString()) + text);
    else
        put(damaged(text));
}

void Paper::heading(const QString &text)
{
    if (m_form == Form::Html)
        put(u"<h2>"_s + html(text) + u"</h2>"_s);
    else if ((m_form == Form::Tabs || m_form == Form::Pipes) && m_random.percent(50))
        put(u"## "_s + text);
    else
        put(damaged(text));
}

void Paper::bullets(const std::vector<Bullet> &bullets)
{
    int level = -1;
    for (const Bullet &bullet : bullets) {
        if (m_form == Form::Html) {
            for (; level < bullet.level; ++level)
                put(u"<ul>"_s);
            for (; level > bullet.level; --level)
                put(u"</ul>"_s);
            put(u"<li>"_s + html(bullet.text) + u"</li>"_s);
        } else {
            put(m_bulletSigns[bullet.level] + damaged(bullet.text));
            if (m_form == Form::Collapsed && m_random.percent(30))
                gap();
        }
    }
    for (; m_form == Form::Html && level >= 0; --level)
        put(u"</ul>"_s);
}

void Paper::noise(int chance)
{
    if (m_form == Form::Collapsed && m_random.percent(chance))
        put(pageNoise(m_random));
}

} // namespace generated
