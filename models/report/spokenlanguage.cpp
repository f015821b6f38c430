#include "report/spokenlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Answers every text, in bokmål as it is written where there is no translation, so that no translator before it is asked.
class OnlyTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString text = QTranslator::translate(context, source, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

SpokenLanguage::SpokenLanguage(const QString &language) : m_translator(std::make_unique<OnlyTranslator>())
{
    [[maybe_unused]] const bool isTranslated = m_translator->load(u":/translations/ramme_%1.qm"_s.arg(language));
    QCoreApplication::installTranslator(m_translator.get());
}

SpokenLanguage::~SpokenLanguage() = default; // a translator that goes takes itself out of the application

} // namespace ramme
