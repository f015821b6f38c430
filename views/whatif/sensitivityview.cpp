#include "views/whatif/sensitivityview.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "edit/sensitivitymodel.h"
#include "planning/movetext.h"
#include "views/amountdelegate.h"
#include "views/backgroundwork.h"
#include "views/charts/sensitivitychart.h"
#include "views/figuretable.h"
#include "views/whatif/scopefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int questionWidth = 300;
constexpr int shortestBox = 14; ///< letters a box has room for
constexpr std::size_t mostLines = 8; ///< more cannot be told apart

} // namespace

SensitivityView::SensitivityView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SensitivityModel(this))
    , m_work(new BackgroundWork(this))
    , m_table(new FigureTable(this))
    , m_chart(new SensitivityChart(this))
    , m_scenario(new QComboBox(this))
    , m_drawn(new QComboBox(this))
    , m_start(new QPushButton(tr("&Regn ut"), this))
    , m_notice(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->useDelegate(new AmountDelegate(this));
    m_table->setAccessibleName(tr("Hva som skjer når en sum varieres, i mill. kroner"));
    m_table->verticalHeader()->hide();

    auto *answer = new QSplitter(Qt::Horizontal, this);
    auto *drawing = new QWidget(answer);
    auto *drawingLayout = new QVBoxLayout(drawing);
    drawingLayout->setContentsMargins(0, 0, 0, 0);
    m_drawn->setObjectName(u"drawn"_s);
    m_drawn->setAccessibleName(tr("Hva diagrammet viser"));
    m_drawn->hide();
    drawingLayout->addWidget(m_drawn, 0, Qt::AlignLeft);
    drawingLayout->addWidget(m_chart, 1);
    answer->addWidget(m_table);
    answer->addWidget(drawing);
    answer->setChildrenCollapsible(false);
    answer->setStretchFactor(0, 1);
    answer->setStretchFactor(1, 1);

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(makeQuestion());
    halves->addWidget(answer);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    halves->setSizes({questionWidth, 3 * questionWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(halves, 1);

    connect(m_start, &QPushButton::clicked, this, &SensitivityView::work);
    connect(m_drawn, &QComboBox::currentIndexChanged, this, &SensitivityView::draw);
    connect(document->scenarios(), &Scenarios::changed, this, [this](const ScenarioStep &step) {
        if (step.scenario.isEmpty()) {
            m_isStale = true;
            if (isVisible())
                refresh();
        }
        if (step.scenario.isEmpty() || step.scenario == scenario())
            outdate();
    });
}

QWidget *SensitivityView::makeQuestion()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(area);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_scenario->setObjectName(u"base"_s);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(shortestBox);
    form->addRow(tr("&Utgangspunkt:"), m_scenario);
    layout->addLayout(form);
    m_inputs.push_back(makeInput(tr("Sum som varieres"), u"first"_s));
    m_inputs.push_back(makeInput(tr("Enda en sum"), u"second"_s));
    m_inputs.back().box->setCheckable(true);
    m_inputs.back().box->setChecked(false);
    for (const Input &input : m_inputs)
        layout->addWidget(input.box);
    auto *shown = new QGroupBox(tr("Vis"), side);
    auto *shownLayout = new QVBoxLayout(shown);
    const std::pair<OutputGroup, QString> groups[] = {{OutputGroup::Areas, tr("Områdene")},   {OutputGroup::Recipients, tr("Mottakerne")}, {OutputGroup::Years, tr("Hvert år")},
                                                      {OutputGroup::Programme, tr("Programmet")}, {OutputGroup::Reserve, tr("Reserven som er igjen")}, {OutputGroup::Ambitions, tr("Uferdige ambisjoner som berøres")}};
    for (const auto &[group, title] : groups) {
        auto *box = new QCheckBox(title, shown);
        box->setObjectName(toWord(group));
        box->setChecked(group != OutputGroup::Years);
        shownLayout->addWidget(box);
        m_outputs.emplace_back(group, box);
    }
    layout->addWidget(shown);
    layout->addStretch();
    area->setWidget(side);

    auto *question = new QWidget(this);
    auto *questionLayout = new QVBoxLayout(question);
    questionLayout->setContentsMargins(0, 0, 0, 4);
    questionLayout->addWidget(area, 1);
    m_start->setObjectName(u"start"_s);
    m_start->setAutoDefault(true);
    questionLayout->addWidget(m_start); // in sight however low the window
    m_notice->setWordWrap(true);
    m_notice->setObjectName(u"notice"_s);
    questionLayout->addWidget(m_notice);
    return question;
}

SensitivityView::Input SensitivityView::makeInput(const QString &title, const QString &name)
{
    Input input;
    input.box = new QGroupBox(title, this);
    input.box->setObjectName(name);
    auto *layout = new QVBoxLayout(input.box);
    auto *form = new QFormLayout;
    input.range = new QLineEdit(u"-10 %..+10 %"_s, input.box);
    input.step = new QLineEdit(u"2 %"_s, input.box);
    input.range->setObjectName(u"range"_s);
    input.step->setObjectName(u"step"_s);
    input.range->setToolTip(tr("Fra og til, som «-10 %..+10 %», «-5..+5» eller «200..240» i mill. kroner"));
    form->addRow(tr("Fra..til:"), input.range);
    form->addRow(tr("Steg:"), input.step);
    layout->addLayout(form);
    for (QLineEdit *field : {input.range, input.step})
        connect(field, &QLineEdit::returnPressed, this, &SensitivityView::work);
    return input;
}

/// Made anew with what the plan has; where the plan is the same, what was chosen stays.
void SensitivityView::refillScopes()
{
    for (Input &input : m_inputs) {
        const Selection chosen = input.scope ? input.scope->scopes() : Selection();
        if (input.scope) {
            input.box->layout()->removeWidget(input.scope);
            input.scope->setParent(nullptr);
            input.scope->deleteLater();
        }
        input.scope = new ScopeFields(ScopeFields::End::Any, m_document->scenarios()->base(), input.box);
        for (QComboBox *box : input.scope->findChildren<QComboBox *>()) { // the question is a narrow column
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(shortestBox);
        }
        static_cast<QVBoxLayout *>(input.box->layout())->insertWidget(0, input.scope);
        if (!chosen.empty())
            input.scope->setScope(chosen.front());
    }
}

bool SensitivityView::isWorking() const { return m_work->isRunning(); }

void SensitivityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SensitivityView::refresh()
{
    m_isStale = false;
    {
        const QSignalBlocker quiet(m_scenario);
        const QString chosen = m_scenario->currentData().toString();
        m_scenario->clear();
        m_scenario->addItem(tr("Planen"), QString());
        for (const Scenario &scenario : m_document->scenarios()->all())
            m_scenario->addItem(scenario.name, scenario.name);
        m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
    }
    refillScopes();
}

QString SensitivityView::scenario() const { return m_scenario->currentData().toString(); }

/// What is shown is of the scenario as it was.
void SensitivityView::outdate()
{
    if (m_model->rowCount() > 0)
        m_notice->setText(tr("⚠ Planen eller scenarioet er endret siden dette ble regnet ut. Regn ut på nytt."));
}

Result<VariedInput> SensitivityView::inputOf(const Input &input) const
{
    const Result<VariedRange> range = parseVariedRange(input.range->text(), input.step->text());
    if (!range)
        return Error{range.error()};
    return VariedInput{input.scope->scopes(), *range};
}

Result<SensitivityQuestion> SensitivityView::question() const
{
    SensitivityQuestion question;
    for (const Input &input : m_inputs) {
        if (input.box->isCheckable() && !input.box->isChecked())
            continue;
        const Result<VariedInput> read = inputOf(input);
        if (!read)
            return Error{read.error()};
        question.inputs.push_back(*read);
    }
    std::vector<OutputGroup> groups;
    for (const auto &[group, box] : m_outputs) {
        if (box->isChecked())
            groups.push_back(group);
    }
    question.outputs = outputsFor(groups, m_document->scenarios()->base(), question.inputs);
    return question;
}

/// Beside the window, on values of its own; what comes of it is shown when it is done.
void SensitivityView::work()
{
    const Result<SensitivityQuestion> asked = question();
    if (!asked)
        return m_notice->setText(u"⚠ "_s + asked.error());
    struct Job {
        Programme programme;
        PlanningBase base;
        Scenario scenario;
        SensitivityQuestion question;
        Result<Sensitivity> answer = Error{};
    };
    const Scenario *scenario = m_document->scenarios()->find(this->scenario());
    const auto job = std::make_shared<Job>(Job{m_document->programme(), m_document->scenarios()->base(), scenario ? *scenario : Scenario(), *asked});
    int runs = 1;
    for (const VariedInput &input : asked->inputs)
        runs *= int(std::min(input.range.count(), mostSensitivityRuns));
    m_notice->setText(tr("Regner …"));
    m_work->start(
        tr("Regner ut …"), runs,
        [job](const std::stop_token &stop, const BackgroundWork::Told &told) { job->answer = vary(job->programme, job->base, job->scenario, job->question, stop, told); },
        [this, job] {
            if (job->answer)
                showAnswer(job->question, *job->answer);
            else
                m_notice->setText(u"⚠ "_s + job->answer.error());
            emit answered();
        });
}

void SensitivityView::showAnswer(const SensitivityQuestion &question, const Sensitivity &answer)
{
    m_model->setAnswer(question, answer);
    m_table->fitColumns(60, 260);
    const auto refusedRuns = std::ranges::count_if(answer.runs, [](const SensitivityRun &run) { return !run.refusal.isEmpty(); });
    m_notice->setText(refusedRuns > 0 ? tr("%n beregning(er)", nullptr, int(answer.runs.size())) + u" · "_s + tr("✕ %n avslått", nullptr, int(refusedRuns)) : tr("%n beregning(er)", nullptr, int(answer.runs.size())));
    {
        const QSignalBlocker quiet(m_drawn);
        const QString chosen = m_drawn->currentText();
        m_drawn->clear();
        for (std::size_t i = 0; i < question.outputs.size(); ++i) {
            if (question.outputs[i].kind == SensitivityOutput::Kind::Total)
                m_drawn->addItem(question.outputs[i].name, int(i));
        }
        m_drawn->setCurrentIndex(std::max(0, m_drawn->findText(chosen)));
    }
    m_drawn->setVisible(question.inputs.size() > 1);
    draw();
}

/// With one input a line for each result, by how much it changes; with two a line of one result for each value of the second.
void SensitivityView::draw()
{
    const SensitivityQuestion &question = m_model->question();
    const Sensitivity &answer = m_model->answer();
    SensitivityChartData drawing;
    if (question.inputs.empty())
        return m_chart->setData(drawing);
    drawing.across = tr("%1, mill. kroner").arg(toText(question.inputs.front().of));
    const auto lineOf = [&](const QString &name, std::size_t output, std::optional<qint64> second) {
        SensitivityChartData::Line line{name, {}};
        for (const SensitivityRun &run : answer.runs) {
            if (!run.outputs.empty() && (!second || run.inputs[1] == *second))
                line.points.push_back({run.totals.front(), Money::fromOre(second ? run.outputs[output] : run.outputs[output] - answer.now[output])});
        }
        return line;
    };
    std::size_t left = 0;
    if (question.inputs.size() == 1) {
        drawing.title = tr("Endring når %1 varieres").arg(toText(question.inputs.front().of));
        drawing.up = tr("endring, mill. kroner");
        for (std::size_t output = 0; output < question.outputs.size(); ++output) {
            if (question.outputs[output].kind != SensitivityOutput::Kind::Total)
                continue;
            SensitivityChartData::Line line = lineOf(question.outputs[output].name, output, {});
            const bool moves = std::ranges::any_of(line.points, [](const auto &point) { return !point.value.isZero(); });
            if (moves && drawing.lines.size() < mostLines)
                drawing.lines.push_back(std::move(line));
            else
                left += moves;
        }
    } else if (m_drawn->currentIndex() >= 0) {
        const VariedRange &range = question.inputs.back().range;
        drawing.title = tr("%1 når to summer varieres").arg(m_drawn->currentText());
        drawing.up = tr("mill. kroner");
        for (qint64 i = 0; i < range.count(); ++i) {
            if (drawing.lines.size() < mostLines)
                drawing.lines.push_back(lineOf(tr("%1: %2", "what is varied: by how much").arg(toText(question.inputs.back().of), range.typed(range.at(i))), std::size_t(m_drawn->currentData().toInt()), range.at(i)));
            else
                ++left;
        }
    }
    if (left > 0)
        drawing.notice = tr("%n linje(r) til står bare i tabellen", nullptr, int(left));
    m_chart->setData(drawing);
}

} // namespace ramme
