#include "report/spokenlanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

thread_local const QTranslator *spokenTranslator = nullptr;

/// Answers every text of a thread that speaks a language of its own, in bokmål as it is written where there is no translation, so that no
/// translator before it is asked; and none of another thread.
class ThreadTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (!spokenTranslator)
            return {};
        const QString text = spokenTranslator->translate(context, source, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }
    bool isEmpty() const override { return true; } // that it is installed changes nothing, so nobody is to be told
};

/// Once in a program, and as long as there is one.
void listen()
{
    static std::mutex mutex;
    static QPointer<QCoreApplication> heard;
    const std::scoped_lock lock(mutex);
    if (heard == QCoreApplication::instance())
        return;
    heard = QCoreApplication::instance();
    static ThreadTranslator translator;
    QCoreApplication::installTranslator(&translator);
}

} // namespace

SpokenLanguage::SpokenLanguage(const QString &language) : m_translator(std::make_unique<QTranslator>()), m_before(spokenTranslator)
{
    listen();
    [[maybe_unused]] const bool isTranslated = m_translator->load(u":/translations/ramme_%1.qm"_s.arg(language));
    spokenTranslator = m_translator.get();
}

SpokenLanguage::~SpokenLanguage() { spokenTranslator = m_before; }

QString spokenLanguage()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return language == "nn"_L1 || language == "en"_L1 ? language : u"nb"_s;
}

} // namespace ramme
