#pragma once

#include "support/generator.h"

namespace generated {

/// Lines of text as they are written, counted from 1.
class Paper
{
public:
    enum class Form { Aligned, AlignedLeft, Tabs, Pipes, Html, Collapsed };

    Paper(Random &random, const Document &document);

    Form form() const { return m_form; }
    bool vanishing() const { return m_form == Form::Collapsed; }
    int severity() const { return m_severity; }
    int lines() const { return int(m_lines.size()); }
    QString fileName() const;
    QString text() const;

    /// Adds one line as it is and gives its number.
    int put(const QString &line);
    /// Adds a gap as the document has them: one empty line, or none in HTML.
    void gap();
    /// Words in the manner of the document: damaged, wrapped, or as a paragraph.
    void words(const QString &text);
    void title(const QString &text);
    void heading(const QString &text);
    void bullets(const std::vector<Bullet> &bullets);
    void noise(int chance);
    QString damaged(const QString &text);
    Random &random() { return m_random; }

private:
    Random &m_random;
    Form m_form = Form::Aligned;
    int m_severity = 0;
    bool m_spaced = false; ///< an empty line behind every line
    bool m_wrapped = false;
    QString m_trailing;
    QString m_lineEnd;
    QStringList m_bulletSigns;
    QStringList m_lines;
};

QString html(QString text);

} // namespace generated
