export { bind } from './authoring/bind';
export { type Binding, BindingRefused } from './authoring/binding';
export { type ClauseCut, CutRefused, type KeptEntries, type TouchedEntry } from './authoring/clause-cut';
export { cutClauses } from './authoring/cut-clauses';
export { type DraftClause, draftClauses } from './authoring/draft-clauses';
export type { DraftFiles } from './authoring/draft-files';
export { type Mirrored, type MirroredCase, mirror } from './authoring/mirror';
export { type NewDocument, newDraft } from './authoring/new-draft';
export { type PrintedOfDocument, printedOfDocument } from './authoring/printed-of-document';
export type { Sentence, SentenceForm, Span } from './authoring/sentence';
export { sentencesOf } from './authoring/sentences-of';
export { type Successor, type SuccessorOptions, successorOf } from './authoring/successor';
export { type Suggestion, Suggestions } from './authoring/suggestions';

export { type DecisionFile, decisionFiles } from './cases/decision-files';
export { type Decisions, ownDecisions } from './cases/decisions';
export type { FiledCase, PolicyCase } from './cases/policy-case';
export { type CaseOutcome, runCase } from './cases/run-case';
export { catalogue, catalogued } from './catalogue/catalogue';
export {
  type CatalogueEntry,
  type CatalogueKind,
  catalogueKinds,
  type Shape,
} from './catalogue/catalogue-entry';
export { partSaid } from './catalogue/entry-words';
export { clausesInTests, type NamedClause } from './coverage/clauses-in-tests';
export { type Coverage, type CoveredClause, coverage } from './coverage/coverage';
export { coveragePage } from './coverage/coverage-page';
export {
  functionOf,
  type HousedDecision,
  importersOf,
  type ServiceSource,
} from './coverage/decision-callers';
export {
  type Change,
  citedClauses,
  type Decision,
  decide,
  type Finding,
  heldOn,
  type Outcome,
  type Reason,
  type ReasonParameter,
} from './decisions/decision';
export { type Episode, unresolvedSince } from './decisions/episode';
export { keyHousehold, keyHouseholdFindings } from './decisions/key-household';
export { known, missingValue, textOf, wholeNumber } from './decisions/known-value';
export { episodesOf, type Monitored, type MonitoredPeriod, monitoredOn } from './decisions/monitored-on';
export { noRule, withoutRule } from './decisions/no-rule';
export type { SharedCode } from './decisions/reason-code';
export { type Finds, type Grounds, type Reasons, reasons } from './decisions/reasons';
export { carriedOutIn, outstanding, type Renovation, runsPast } from './decisions/renovation';
export { softened } from './decisions/soft-rule';
export { type TargetFacts, targetMet } from './decisions/target-met';
export type { ReasonText } from './decisions/texts/reason-text';
export { compareToMultiple } from './decisions/times-amount';
export type { Clause, ClauseKind, ClauseStatus } from './domain/clause';
export { type CitedClause, type ClauseRef, clauseRef, clauseRefResolvers } from './domain/clause-ref';
export { findClause, getClause } from './domain/clauses';
export { exceeds, isBelow, reaches, within } from './domain/counting-words';
export {
  type CountedDeadline,
  type Deadline,
  type DeadlineKind,
  type DeadlineRule,
  deadlineKinds,
  type FixedDeadline,
  type MonthEndDeadline,
  type UnstatedDeadline,
  type YearlyDeadline,
} from './domain/deadline';
export { containingPlaces, levelOf } from './domain/division';
export { type DueDate, dueOn } from './domain/due-on';
export { type DutyLimit, dutyLimit } from './domain/duty-limit';
export { type Ending, endings, predecessorOf } from './domain/endings';
export type { Entitlement, EntitlementMeasure } from './domain/entitlement';
export type { Escalation, EscalationStep } from './domain/escalation';
export {
  type ActShowing,
  actShowing,
  type EvidenceName,
  evidenceCatalogue,
  isEvidenceName,
} from './domain/evidence';
export { fenOf } from './domain/fen-of';
export { fullMonthsOn, lastDayOfMonths } from './domain/full-months';
export { documentsInForce, itemsInForce, type PlaceAndDay } from './domain/in-force';
export { clauseHolds } from './domain/in-place';
export {
  comparePerHead,
  type DisposableIncome,
  type Income,
  type IncomeLine,
  incomeLine,
  type NetIncome,
} from './domain/income';
export type { Law } from './domain/law';
export { deadlinesInForce, proceduresInForce } from './domain/limits-and-procedures';
export {
  entitlementsInForce,
  resolveEntitlement,
  responsibleUnits,
  targetsInForce,
  transitionsAt,
  transitionsIn,
} from './domain/listed-in-force';
export {
  type IncomeMeasure,
  isMissing,
  type MissingCode,
  type MissingParameter,
  type NamedParameter,
  type Parameter,
  type ParameterValue,
  type ResolvedParameter,
} from './domain/parameter';
export type { DocumentLink, Level, PolicyDocument, Window, Yield } from './domain/policy-document';
export { type PolicyFolder, type PolicySet, policySet } from './domain/policy-set';
export {
  type ActingLevel,
  levelsOf,
  levelsShowing,
  type Procedure,
  type ProcedureKind,
  type ProcedureStep,
  procedureKinds,
  type StepEvidence,
} from './domain/procedure';
export { dayAfterPublicity, latestPublicityOn } from './domain/publicity';
export { findDeadline, resolveDeadline } from './domain/resolve-deadline';
export { escalationAt, placesWithEscalations, reachedUpTo } from './domain/resolve-escalation';
export { parameterHistory, resolveParameter } from './domain/resolve-parameter';
export { resolveProcedure } from './domain/resolve-procedure';
export {
  lastRule,
  type RuleInForce,
  ruleHistory,
  ruleInForce,
  rulesBinding,
  rulesInForce,
} from './domain/resolve-rule';
export type { ResponsibleUnit } from './domain/responsible-unit';
export type { Rule, RuleValues } from './domain/rule';
export { type RuleName, ruleNames } from './domain/rule-names';
export { remarkIn, type Said, saidOf } from './domain/said';
export { type UnstableItem, unstableItems } from './domain/stability';
export type { Target, TargetComparison } from './domain/target';
export { middleTenDays } from './domain/ten-day-periods';
export {
  type Transition,
  type TransitionRecurrence,
  type TransitionResult,
  transitionResults,
} from './domain/transition';
export { typeLimit } from './domain/type-limit';
export type { FindingCode, Grade, PolicyFinding } from './grading/finding';
export type { GradedFolder } from './grading/grade-folder';
export type { TextCoverage } from './grading/text-coverage';
export { filesDigest, type Pack, packsOf, setDigest } from './holding/pack-content';
export { type HeldPolicies, PolicyHolder } from './holding/policy-holder';
export { type GivenDivision, readDivisions } from './loading/divisions';
export { type DutyKind, dutyKinds, isDuty } from './loading/duty-kinds';
export { type FolderHead, folderHead } from './loading/folder-head';
export { loadCases } from './loading/load-cases';
export { loadPolicies } from './loading/load-policies';
export { mistakeSaid } from './loading/mistake-said';
export { asLine, type Mistake, PolicyError } from './loading/policy-error';
export { type AbsentFolder, decides, type GivenFolder } from './loading/policy-files';
export { policiesDirectory, policyDirectoriesOf } from './loading/project-directories';
export {
  type DraftPlaces,
  type DraftPolicies,
  type PolicyFolderReport,
  type ReadPolicies,
  readGiven,
  readPolicies,
} from './loading/read-policies';
export { foldersLeftOut, startPolicies } from './loading/start-policies';
export { type TransitionRuleEntry, transitionRules } from './loading/transition-rules';
