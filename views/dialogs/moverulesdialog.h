#pragma once

#include "domain/moverule.h"
#include "domain/result.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ramme {

class NoticeLabel;
class ProgrammeDocument;

/// The rules that speak when money is moved: which of them there are, whether they warn or refuse, in what words and by what source.
class MoveRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MoveRulesDialog(ProgrammeDocument *document, QWidget *parent = nullptr);

    void accept() override; ///< keeps the rules, or says why they cannot be

private:
    /// The fields of one rule.
    struct Line {
        MoveRule::Kind kind;
        QCheckBox *isOn;
        QComboBox *effect;
        QLineEdit *text;
        QLineEdit *source;
        QLineEdit *threshold; ///< null where the rule has none
    };

    Line makeLine(MoveRule::Kind kind);
    void show(const Line &line, const MoveRule *rule); ///< null where the rule is off
    Result<MoveRule> ruleOf(const Line &line) const;

    ProgrammeDocument *m_document;
    std::vector<Line> m_lines;
    NoticeLabel *m_refusal;
};

} // namespace ramme
