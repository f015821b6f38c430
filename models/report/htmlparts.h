#pragma once

#include "report/table.h"

#include <QByteArrayList>

namespace ramme {

/// A text for a page: nothing in it is markup, and nothing in it is what a page cannot hold.
QString htmlText(const QString &text);

/// A table with its caption, its unit and its footnotes, to stand in a page.
QString htmlTable(const Table &table);

/// A whole page with nothing from elsewhere, around a body that is HTML already; the pieces are carried unseen.
QString htmlPage(const QString &title, const QString &language, const QString &body, const QByteArrayList &pieces = {});

} // namespace ramme
