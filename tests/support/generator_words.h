#pragma once

#include "support/generator.h"

namespace generated {

struct AreaWords {
    QString inTitle;
    QString name; ///< as a reader should call it
    bool known = false;
    bool plain = false; ///< has no letters that OCR damages
};
const std::vector<AreaWords> &areaWords();

struct RecipientWords {
    QStringList headings;  ///< what a table's heading may say
    QStringList names;     ///< what a reader may call it
    QString inText;        ///< its full name
    bool oneWord = true;   ///< every heading that is more than one word is a known name
};
const std::vector<RecipientWords> &knownRecipients();
const std::vector<RecipientWords> &otherRecipients();

QString introduction(Random &random, const QString &area);
QString distraction(Random &random, int year);
QString claimSentence(Random &random, const QString &amount, int year, const QString &area);
QString reserveSentence(Random &random, const QString &amount, int year);
QString grantSentence(Random &random, const QString &amount, int year);
QString framesCaption(Random &random);
QString splitCaption(Random &random, int year, const QStringList &recipients);
QString ambitionsCaption(Random &random);
QString lineLabel(Random &random, LineKind kind, int year);
QStringList ambitionLabels(Random &random, int count);
QString sectionName(Random &random, int index);
QString goalText(Random &random, int index);

} // namespace generated
