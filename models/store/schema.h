#pragma once

#include <QByteArray>

namespace ramme::store {

/// The statements of resources/schema.sql.
QByteArray schemaSql();

} // namespace ramme::store
