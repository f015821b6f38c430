#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ramme {

/// What is shown while the project holds nothing: three ways to begin, and the projects used lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    /// Hidden where there is no folder with sample documents.
    void setSamplesAvailable(bool available);

signals:
    void importWanted();
    void openWanted();
    void samplesWanted();
    void recentWanted(const QString &path);

private:
    QWidget *m_samples;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace ramme
