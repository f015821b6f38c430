#pragma once

#include <QToolButton>
#include <QVariant>

namespace ramme {

/// A choice of some among many, or of all of them, in a menu that stays open while it is made; the button says what is chosen.
class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    /// What is said where nothing is left out: "Alle områder".
    explicit ChoiceButton(const QString &all, QWidget *parent = nullptr);

    struct Choice {
        QString text;
        QVariant value;
    };
    /// Offers these; what is chosen and not among them is forgotten.
    void offer(const std::vector<Choice> &choices);
    /// None for all.
    void choose(const QVariantList &values);
    /// Those that are chosen, in the order offered; none for all.
    QVariantList chosen() const;

signals:
    void changed(); ///< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(QAction *action);
    void tellChoice();

    QString m_allText;
    QAction *m_all;
    QList<QAction *> m_choices;
};

} // namespace ramme
