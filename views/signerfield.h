#pragma once

#include <QWidget>

class QLineEdit;

namespace ramme {

class Settings;

/// Holds the name that stands beside what a person settles, and remembers it.
class SignerField : public QWidget
{
    Q_OBJECT

public:
    explicit SignerField(Settings *settings, QWidget *parent = nullptr);

    QString name() const;

signals:
    void entered(); ///< Enter ends the name, not the dialog it stands in

private:
    QLineEdit *m_name;
};

} // namespace ramme
