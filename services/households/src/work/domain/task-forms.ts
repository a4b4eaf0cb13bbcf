import type { TaskKind } from '../../tasks/domain/task-kinds';

/** The mutation that finishes a task of the line, and the field of its input that names what the task is about. */
interface TaskForm {
  readonly mutation: string;
  readonly subject?: string;
}

/** Steps of cases and work of departments name their forms themselves. */
export const taskForms: Readonly<Record<Exclude<TaskKind, 'CASE_STEP' | 'DEPARTMENT'>, TaskForm>> = {
  VERIFY_LEAD: { mutation: 'verifyLead', subject: 'leadId' },
  MAKE_PLAN: { mutation: 'makeHelpPlan' },
  ASSIGN_HELPER: { mutation: 'assignHelper' },
  DELIVER_MEASURE: { mutation: 'recordMeasureDelivery', subject: 'measureId' },
  REVIEW_LABEL: { mutation: 'completeLabelReview', subject: 'labelId' },
  TRIAGE: { mutation: 'triageLongUnresolved' },
  ANSWER_PROMPT: { mutation: 'answerQualityPrompts' },
  PLACE_SELF_REPORT: { mutation: 'placeSelfReport', subject: 'reportId' },
  CHECK_DUPLICATE: { mutation: 'settleDuplicate' },
  CONSIDER_RELEASE: { mutation: 'nominateElimination' },
  WATCH_VISIT: { mutation: 'recordWatchVisit' },
  CHECK_STATED: { mutation: 'correctMonitoringPeriod', subject: 'periodId' },
  EXIT_STANDARD: { mutation: 'recordExitStandardReached' },
  ACCEPT_MOVE: { mutation: 'acceptMove', subject: 'offerId' },
  GREEN_CHANNEL: { mutation: 'confirmSetback' },
  SETTLE_LEAD: { mutation: 'settleLead', subject: 'leadId' },
  ANSWER_DOUBT: { mutation: 'answerDoubt', subject: 'doubtId' },
  ANSWER_CORRECTION: { mutation: 'answerCorrectionRequest', subject: 'requestId' },
  RECTIFY: { mutation: 'receiveLead' },
  REVISE_PLAN: { mutation: 'reviseHelpPlan' },
  URGE_SUPPORTER: { mutation: 'settleLegalSupporter', subject: 'supporterId' },
  REPORT_LIST: { mutation: 'recordCalendarReport' },
  REACH_NODE: { mutation: 'recordCalendarReport' },
  RECTIFY_FINDING: { mutation: 'rectifyFinding', subject: 'findingId' },
};
