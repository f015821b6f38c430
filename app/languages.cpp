#include "languages.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QStringList Languages::all()
{
    return {u"nb"_s, u"nn"_s, u"en"_s};
}

bool Languages::choose(const QString &language)
{
    if (!all().contains(language))
        return false;
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language + u"_NO"_s));
    m_translators.clear(); // a translator that goes takes itself out of the application
    for (const QString &part : {u"qtbase"_s, u"ramme"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/translations/%1_%2.qm"_s.arg(part, language))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    return true;
}

} // namespace ramme
