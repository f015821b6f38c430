#pragma once

#include "domain/result.h"
#include "planning/proposal.h"
#include "views/settings.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace ramme {

class BackgroundWork;
class FigureTable;
class ProgrammeDocument;
class ProposalModel;

/// What NHN, Hdir and others propose, read from spreadsheets and laid beside each other and what HOD has; figures are taken one by one.
class ProposalsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsView(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    ProposalModel *model() const { return m_model; }
    QString target() const;
    /// What a person must look at in the proposal that was read last.
    QStringList doubts() const;

signals:
    void refused(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeTop();
    QAction *makeAction(const QString &icon, const QString &text, const QList<QKeySequence> &keys, const QString &tip, QWidget *of, void (ProposalsView::*act)());
    void refresh();
    void readFiles();
    Result<Proposal> read(const QString &path, const ProposalOrigin &origin);
    void keep(const Proposal &proposal);
    QString unusedName(const QString &wanted) const;
    void tick(const QString &name);
    void takeOver();
    void goToNext();
    void followTicks();
    void tell();

    ProgrammeDocument *m_document;
    Settings m_settings;
    ProposalModel *m_model;
    BackgroundWork *m_work;
    FigureTable *m_table;
    QListWidget *m_proposals;
    QComboBox *m_own;
    QComboBox *m_target;
    QComboBox *m_show;
    QListWidget *m_doubts;
    QLabel *m_doubtsTitle;
    QLabel *m_notice;
};

} // namespace ramme
