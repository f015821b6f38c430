#include "support/reviewtest.h"

#include "views/columnseparators.h"
#include "views/dialogs/reviewdialog.h"
#include "views/figuretable.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/letterpage.h"
#include "views/pages/mandatepage.h"
#include "views/tablereview.h"

#include <QTabWidget>

namespace ramme {

using namespace Qt::Literals::StringLiterals;

namespace {

int frameOf(const ReviewDialog *dialog, int year)
{
    for (const YearFigure &cell : dialog->copy()->programme().mandates.front().frames.front().years) {
        if (cell.year == year)
            return cell.figure.id;
    }
    return 0;
}

} // namespace

const QByteArray alignedMandate = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                                  "Tabell 1. Planlagt \xc3\xb8konomisk ramme\n\n"
                                  "Bel\xc3\xb8p i mill. kroner        2027    2028    2029\n"
                                  "Pasientens vaksinekort       9,0     8,0\n\n"
                                  "Tabell 2. Fordeling for 2027\n\n"
                                  "                            NHN     Hdir    Sum\n"
                                  "Tildeling                   5,0     4,0     9,0\n\n"
                                  "Dette var alt.\n";

QByteArray mandateOf(int year, const QString &area)
{
    return u"Mandat for tiltaket pasientens %4\n\nFastsatt 12. januar %1\n\nTabell 1. Planlagt økonomisk ramme\n\n"
           "Beløp i mill. kroner        %1    %2    %3\nPasientens %5      9,0     8,0     7,0\n\n"
           "Tabell 3. Ambisjoner\n\n"
           "Ambisjon                    Kommune   %1    %2    %3\nFastlegene sender           x         20 %    40 %    60 %\n"
           "Sykehusene sender           x         10 %    30 %    100 %\n\nDette var alt.\n"_s
        .arg(QString::number(year), QString::number(year + 1), QString::number(year + 2), area, area.leftJustified(12))
        .toUtf8();
}

ReviewDialog *ReviewTest::dropFiles(const std::vector<File> &files)
{
    QStringList paths;
    for (const File &file : files)
        paths << write(file.name, file.text);
    return drop(paths) ? review() : nullptr;
}

bool ReviewTest::show(ReviewDialog *dialog, int figure)
{
    Page *page = dialog->findChild<MandatePage *>();
    const FigureContext context = dialog->copy()->context(figure);
    if (context.isAmongAmbitions())
        page = dialog->findChild<AmbitionsPage *>();
    else if (context.isInLetter())
        page = dialog->findChild<LetterPage *>();
    for (QTabWidget *tabs : dialog->findChildren<QTabWidget *>()) {
        if (tabs->indexOf(page) >= 0)
            tabs->setCurrentWidget(page);
    }
    return page->showFigure(figure) && QTest::qWaitFor([=] { return context.isInLetter() || dialog->tables()->table() != nullptr; });
}

void ReviewTest::settle(ReviewDialog *dialog)
{
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTest::qWait(1);
}

QString printedFrames(const Programme &programme)
{
    QStringList cells;
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.raw);
        }
    }
    return cells.join(u' ');
}

ReviewDialog *ReviewTest::dropText(const QByteArray &text)
{
    return drop(QStringList{write(u"mandat.txt"_s, text)}) ? review() : nullptr;
}

void ReviewTest::choose(ReviewDialog *dialog, int year)
{
    auto *page = dialog->findChild<MandatePage *>();
    QVERIFY(page->showFigure(frameOf(dialog, year)));
    page->table()->setFocus();
    QTRY_VERIFY(dialog->tables()->table());
}

QString framesOf(const ReviewDialog *dialog)
{
    QStringList cells;
    for (const Mandate &mandate : dialog->copy()->programme().mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.amount ? QString::number(cell.figure.amount->ore() / 10'000'000) : toWord(cell.figure.state));
        }
    }
    return cells.join(u' ');
}

ColumnSeparators *separatorsOf(ReviewDialog *dialog)
{
    for (ColumnSeparators *separators : dialog->findChildren<ColumnSeparators *>()) {
        if (!separators->places().empty())
            return separators;
    }
    return nullptr;
}

} // namespace ramme
