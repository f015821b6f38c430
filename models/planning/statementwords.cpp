#include "planning/statementwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool isSmall(const QString &word)
{
    static const QStringList words{
        u"av"_s,    u"alle"_s,  u"de"_s,    u"den"_s,   u"det"_s,   u"dei"_s,    u"en"_s,    u"et"_s,      u"ei"_s,      u"eit"_s,     u"ein"_s,   u"i"_s,      u"på"_s,       u"for"_s,    u"til"_s,   u"fra"_s,
        u"frå"_s,   u"med"_s,   u"og"_s,    u"eller"_s, u"som"_s,   u"at"_s,     u"sin"_s,   u"sine"_s,    u"sitt"_s,    u"sina"_s,    u"sin"_s,   u"om"_s,     u"lag"_s,      u"ca"_s,     u"inntil"_s, u"opptil"_s, u"opp"_s,
        u"minst"_s, u"minimum"_s, u"pst"_s, u"prosent"_s, u"er"_s,  u"blir"_s,   u"være"_s,  u"landets"_s, u"samtlige"_s, u"kan"_s,    u"skal"_s,  u"må"_s,     u"vil"_s,      u"har"_s,    u"ha"_s,    u"får"_s,   u"få"_s,   u"kunne"_s, u"tilgang"_s,
        u"tatt"_s,  u"tar"_s,   u"ta"_s,    u"bruk"_s,
    };
    return words.contains(word);
}

bool isModal(const QString &word)
{
    static const QStringList words{u"kan"_s, u"skal"_s, u"må"_s, u"vil"_s, u"har"_s, u"får"_s, u"er"_s, u"blir"_s, u"tar"_s, u"kunne"_s};
    return words.contains(word);
}

Saying::Verb verbOf(const QString &word)
{
    struct Verb {
        Saying::Verb verb;
        QStringList words;
    };
    static const std::vector<Verb> verbs{
        {Saying::Verb::Read, {u"lese"_s, u"leser"_s, u"lest"_s, u"tilgang"_s, u"innsyn"_s, u"se"_s, u"ser"_s, u"hente"_s, u"henter"_s, u"slå"_s, u"lesa"_s, u"les"_s}},
        {Saying::Verb::Share, {u"dele"_s, u"deler"_s, u"delt"_s, u"dela"_s, u"tilgjengeliggjøre"_s, u"tilgjengeliggjør"_s, u"tilgjengeliggjort"_s, u"kilde"_s}},
        {Saying::Verb::Use, {u"bruk"_s, u"bruke"_s, u"bruker"_s, u"bruka"_s, u"innført"_s, u"innfører"_s, u"innføre"_s}},
        {Saying::Verb::Register, {u"registrere"_s, u"registrerer"_s, u"registrert"_s, u"registrera"_s, u"oppdatere"_s, u"oppdaterer"_s, u"oppdatert"_s}},
    };
    for (const Verb &verb : verbs) {
        if (verb.words.contains(word))
            return verb.verb;
    }
    return Saying::Verb::Unknown;
}

/// The words of a sentence, lower case, numbers and percentages left out; hyphens and slashes stay inside words.
QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression percentage(u"\\d+(?:[,.]\\d+)?\\s*(?:%|pst\\b\\.?|prosent\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}/,-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = sentence.toLower();
    text.replace(percentage, u" "_s);
    text.replace(u"‑"_s, u"-"_s).replace(u"–"_s, u"-"_s).replace(u","_s, u" , "_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

/// "øhd/kad-leverandører" and "øhd/kad leverandører" are written in many ways: only the letters count.
QString lettersOf(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// The pieces of "legevakt-/sykehjem-/øhd/kad-leverandører": each that ends in a hyphen stands for a word with the last one's tail.
QStringList piecesOf(const QString &word)
{
    QStringList pieces;
    qsizetype from = 0;
    if (!word.contains(u'-'))
        return word.split(u'/', Qt::SkipEmptyParts); // "fastleger/legevakter"
    for (qsizetype at = word.indexOf(u"-/"_s); at >= 0; at = word.indexOf(u"-/"_s, from)) {
        pieces += word.mid(from, at - from + 1);
        from = at + 2;
    }
    return pieces << word.mid(from);
}

struct Subject {
    QStringList words;      ///< stems
    QString elided;         ///< the last word's beginning, where its tail is that of a later one
};

/// All ways to complete "legevakt-" with a tail of the word the list ends with.
void complete(std::vector<QStringList> &subjects, const QStringList &before, const QString &beginning, const QString &last)
{
    for (qsizetype from = 1; last.size() - from >= 4; ++from)
        subjects.push_back(QStringList(before) << stemOf(beginning + last.mid(from)));
}

std::vector<QStringList> subjectsOf(const QStringList &words)
{
    std::vector<Subject> list;
    Subject current;
    const auto close = [&] {
        if (!current.words.isEmpty() || !current.elided.isEmpty())
            list.push_back(current);
        current = {};
    };
    QString lastWord;
    for (const QString &word : words) {
        if (word == u","_s || word == u"og"_s || word == u"eller"_s || word == u"samt"_s) {
            close();
            continue;
        }
        const QStringList pieces = piecesOf(word);
        for (const QString &piece : pieces) {
            if (&piece != &pieces.front() && !current.words.isEmpty())
                close();
            if (piece.endsWith(u'-')) {
                current.elided = lettersOf(piece);
                close();
            } else if (!isSmall(piece) && !lettersOf(piece).isEmpty()) {
                lastWord = lettersOf(piece);
                current.words += stemOf(lastWord);
            }
        }
    }
    close();

    std::vector<QStringList> subjects;
    for (const Subject &subject : list) {
        if (subject.elided.isEmpty())
            subjects.push_back(subject.words);
        else
            complete(subjects, subject.words, subject.elided, lastWord);
    }
    return subjects;
}

} // namespace

QString stemOf(const QString &word)
{
    static const QStringList endings{u"erne"_s, u"ane"_s, u"ene"_s, u"ar"_s, u"er"_s, u"en"_s, u"et"_s, u"a"_s, u"e"_s, u"s"_s};
    QString stem = word;
    for (int round = 0; round < 2; ++round) {
        for (const QString &ending : endings) {
            if (stem.endsWith(ending) && stem.size() - ending.size() >= 4) {
                stem.chop(ending.size());
                break;
            }
        }
    }
    return stem;
}

Saying sayingOf(const QString &sentence)
{
    Saying saying;
    QStringList before;
    bool reached = false;
    for (const QString &word : wordsOf(sentence)) {
        saying.atLeast = saying.atLeast || word == u"minst"_s || word == u"minimum"_s;
        const Saying::Verb verb = verbOf(word);
        if (verb != Saying::Verb::Unknown && saying.verb == Saying::Verb::Unknown && !before.isEmpty()) {
            saying.verb = verb;
            reached = true;
        } else if (isModal(word) && !before.isEmpty()) {
            reached = true;
        } else if (!reached) {
            if (!isSmall(word) || word == u"og"_s || word == u"eller"_s)
                before += word;
        } else if (!isSmall(word) && !lettersOf(word).isEmpty()) {
            saying.objects += stemOf(lettersOf(word));
        }
    }
    if (reached)
        saying.subjects = subjectsOf(before);
    return saying;
}

bool sameSubject(const QStringList &subject, const Saying &other)
{
    return std::any_of(other.subjects.begin(), other.subjects.end(), [&](const QStringList &theirs) { return theirs == subject; });
}

} // namespace ramme
