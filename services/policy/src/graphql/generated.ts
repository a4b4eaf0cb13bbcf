// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ParameterMissingMapper, ClauseMapper, ClauseConnectionMapper, ClauseRefMapper, DeadlineMapper, EntitlementMapper, ParameterConnectionMapper, ParameterValueMapper, PolicyChangeMapper, PolicyChangeConnectionMapper, PolicyDocumentMapper, PolicyStateMapper, ProcedureMapper, ProcedureStepMapper, ResponsibleUnitMapper, ResponsibleUnitConnectionMapper, StaleParameterConnectionMapper, StepEvidenceMapper, TargetMapper, TimeLimitMapper, YearEndTransitionMapper } from './mappers';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal date (法定日期), `YYYY-MM-DD`, Asia/Shanghai; never an instant. */
  Date: { input: PlainDate; output: PlainDate; }
  /** An instant with offset, RFC 3339, e.g. `2025-10-14T09:00:00.000+08:00`. */
  DateTime: { input: Date; output: Date; }
  /** An exact amount of money in yuan (元) as a decimal string with two decimals, e.g. `"50000.01"`. */
  Money: { input: Fen; output: Fen; }
};

/** Questions to the graph, answered department by department. */
export type Query = {
  __typename?: 'Query';
  /** Policy documents, by id. */
  policyDocuments: Array<PolicyDocument>;
  /** A document by id, e.g. `PA-2025`. */
  policyDocument?: Maybe<PolicyDocument>;
  /** A clause by id, e.g. `PA-2025-1.2a`. */
  clause?: Maybe<Clause>;
  /** Clauses, by id; searched in quote, summary and units. */
  clauses: ClauseConnection;
  /** The time limit in force for a place and a day; null where no document sets one. Nothing is borrowed from another place. */
  deadline?: Maybe<Deadline>;
  /** A parameter in force for a place and a day, or why there is none. */
  parameter: ParameterResult;
  /** Parameters in force for a place and a day, by name; also those a document names without a number. */
  parameters: ParameterConnection;
  /** Every value that documents of a place set under a name, at any time: by first day, the smallest place first. Names without a number are left out; `parameter` tells them. */
  parameterHistory: Array<ParameterValue>;
  /** Parameters of a place that ended, or end within the calendar year of the day, and that nothing follows; by name. */
  staleParameters: StaleParameterConnection;
  /** Procedures (程序) in force for a place and a day, with their steps. */
  procedures: Array<Procedure>;
  /** Time limits (时限) in force for a place and a day, also those in words only. */
  deadlines: Array<TimeLimit>;
  /** Rights (待遇) that hold for a place and a day. */
  entitlements: Array<Entitlement>;
  /** Directory of responsible units (责任单位) of a place and a day, by name: unit, sector and the clauses it answers for. */
  responsibleUnits: ResponsibleUnitConnection;
  /** Targets (目标) that hold for a place and a day; departments add what they reached. */
  targets: Array<Target>;
  /** What changes for a place at the end of 31 December of a year (年度衔接), as its documents say. */
  yearEndTransitions: Array<YearEndTransition>;
  /** What changes in the law of a place after one day and up to another, each change on its day, in the order of days. */
  policyChanges: PolicyChangeConnection;
  /** How many clauses there are of each status, so that it is public what is built and what is not. */
  clauseCoverage: Array<ClauseCount>;
  /** Tries a draft parameter set against the live register without touching it; departments answer what it does. */
  whatIf: WhatIfResult;
  /** Every policy folder the departments found at start, in their order, and what is wrong with those that are left out. Null for roles below the county and for departments. */
  policyFolders?: Maybe<Array<PolicyFolder>>;
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryClausesArgs = {
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlineArgs = {
  kind: ObligationKind;
  division: Scalars['String']['input'];
  triggeredOn: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryParameterArgs = {
  name: Scalars['String']['input'];
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryParametersArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryParameterHistoryArgs = {
  name: Scalars['String']['input'];
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryStaleParametersArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryProceduresArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlinesArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryEntitlementsArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryResponsibleUnitsArgs = {
  division: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryTargetsArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryYearEndTransitionsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyChangesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryClauseCoverageArgs = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryWhatIfArgs = {
  input: WhatIfInput;
};

/** A policy document (政策文件). */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  /** Document id, e.g. `PA-2025`. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** 文号; null where none is printed. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  issuer: Scalars['String']['output'];
  /** Day of issue; null where it is not printed. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Name of the place it binds. */
  place: Scalars['String']['output'];
  /** Code of the division it binds. */
  divisionCode: Scalars['String']['output'];
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Its clauses, by id. */
  clauses: ClauseConnection;
};


/** A policy document (政策文件). */
export type PolicyDocumentClausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A clause (条款). */
export type Clause = {
  __typename?: 'Clause';
  /** Clause id. */
  id: Scalars['ID']['output'];
  /** The document. */
  document: PolicyDocument;
  /** Section, as printed. */
  section: Scalars['String']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** What it says, in short. */
  summary: Scalars['String']['output'];
  /** What the system does with it. */
  status: ClauseStatus;
  /** Why it needs nothing, or which service will carry it; null where the status says enough. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Responsible units the clause or its section names. */
  responsibleUnits: Array<Scalars['String']['output']>;
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** What the system does with a clause. */
export type ClauseStatus =
  /** Code decides by it. */
  | 'ENFORCED'
  /** Nothing to do; the reason is given. */
  | 'INFORMATIVE'
  /** It sets a value. */
  | 'PARAMETER'
  /** Not built yet; the service is named. */
  | 'PLANNED'
  /** An obligation, target or report that the system keeps and shows. */
  | 'TRACKED';

/** Narrows a list of clauses. Conditions add up. */
export type ClauseFilter = {
  /** Only of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this status. */
  status?: InputMaybe<ClauseStatus>;
  /** Words that quote, summary or units contain. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  /** The clauses. */
  edges: Array<ClauseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the clauses with its cursor. */
export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Clause;
};

/** Kind of obligation with a time limit. */
export type ObligationKind =
  /** 识别认定: decision and announcement, from the lead (PA-2025-2.3c). */
  | 'IDENTIFICATION'
  /** 制定一户一策: help plan, from identification (PA-2025-3.1b). */
  | 'HELP_PLAN'
  /** 入户核实: visit at home, from the lead (PA-2025-1.2a). */
  | 'VERIFICATION';

/** A time limit worked out for one case. */
export type Deadline = {
  __typename?: 'Deadline';
  /** Kind of obligation. */
  kind: ObligationKind;
  /** Last day in time. */
  dueOn: Scalars['Date']['output'];
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** How long, e.g. 5. */
  duration: Scalars['Int']['output'];
  /** Unit: `working days` or `calendar days`. */
  unit: Scalars['String']['output'];
  /** Latest day the publicity may be posted for the limit to be kept (PA-2025-2.3d); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
};

/** A parameter's value, or that it is missing. */
export type ParameterResult = ParameterValue | ParameterMissing;

/** A parameter in force. */
export type ParameterValue = {
  __typename?: 'ParameterValue';
  /** Name. */
  name: Scalars['String']['output'];
  /** Value as text; numbers exact. */
  value: Scalars['String']['output'];
  /** Unit. */
  unit: Scalars['String']['output'];
  /** First day it holds. */
  from: Scalars['Date']['output'];
  /** Last day it holds; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clause that sets it for that day. */
  clauses: Array<ClauseRef>;
  /** Whether it is out of date on the day asked for; null while it stands, or where a later value follows it. */
  staleness?: Maybe<Staleness>;
  /** The document that sets it. */
  document: PolicyDocument;
  /** Which measure of income a line is about; the two are never compared. Null for anything but a line. */
  measure?: Maybe<IncomeMeasure>;
  /** Whether the value itself counts: true 以上、以内, false 超过、低于; null where it is no bound. */
  inclusive?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the supplement that fills in what the document leaves open; null where the document sets it. */
  suppliedBy?: Maybe<Scalars['String']['output']>;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** No document sets the parameter for that place and day; it is never borrowed. */
export type ParameterMissing = UserError & {
  __typename?: 'ParameterMissing';
  /** `LINE_NOT_SET`, `RATE_NOT_SET`, `STANDARD_NOT_SET`, `VALUE_NOT_SET`, or `ISSUE_DATE_NOT_SET` where two documents differ. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Clauses that name it without a number, or that differ; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Name of the parameter. */
  name: Scalars['String']['output'];
};

/** A page of parameters. */
export type ParameterConnection = {
  __typename?: 'ParameterConnection';
  /** The parameters. */
  edges: Array<ParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the parameters with its cursor. */
export type ParameterEdge = {
  __typename?: 'ParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterResult;
};

/** A page of stale parameters. */
export type StaleParameterConnection = {
  __typename?: 'StaleParameterConnection';
  /** The stale parameters. */
  edges: Array<StaleParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the stale parameters with its cursor. */
export type StaleParameterEdge = {
  __typename?: 'StaleParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterValue;
};

/** How a parameter is out of date. */
export type Staleness =
  /** It ended and nothing follows it. */
  | 'ENDED'
  /** It ends within the calendar year of the day asked for, and nothing follows it yet. */
  | 'ENDS_THIS_YEAR';

/** Measure of income (收入口径). */
export type IncomeMeasure =
  /** 可支配收入 */
  | 'DISPOSABLE'
  /** 纯收入 */
  | 'NET';

/** A procedure (程序) as one document prints it. */
export type Procedure = {
  __typename?: 'Procedure';
  /** What it is for. */
  kind: ProcedureKind;
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Whether a step out of order is refused. */
  inOrder: Scalars['Boolean']['output'];
  /** What starts it, in words; null where the document does not say. */
  start?: Maybe<Scalars['String']['output']>;
  /** The limit of the whole; null where none is printed. */
  dueBy?: Maybe<TimeLimit>;
  /** Its steps in order. */
  steps: Array<ProcedureStep>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What a procedure (程序) is for. */
export type ProcedureKind =
  /** 风险消除 (PA-2025-4.3) */
  | 'ELIMINATION'
  /** 识别认定 (PA-2025-2.3a) */
  | 'IDENTIFICATION'
  /** 风险再标注 (AY-2025-3.3.4c) */
  | 'RELABELLING';

/** A step of a procedure (步骤). */
export type ProcedureStep = {
  __typename?: 'ProcedureStep';
  /** Its place, from 1. */
  order: Scalars['Int']['output'];
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** The level that acts. */
  level: ActingLevel;
  /** Who acts, in the document's words. */
  actors: Array<Scalars['String']['output']>;
  /** What must be on record before it counts. */
  evidence: Array<StepEvidence>;
  /** The limit that must have run before the next step; null where none is printed. */
  holdsFor?: Maybe<TimeLimit>;
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
};

/** Who acts in a step. */
export type ActingLevel =
  /** 县级 */
  | 'COUNTY'
  /** 农户 */
  | 'HOUSEHOLD'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** What must be on record for a step (佐证). */
export type StepEvidence = {
  __typename?: 'StepEvidence';
  /** Name for programs, e.g. `review-record`. */
  name: Scalars['String']['output'];
  /** What it is, in Chinese. */
  text: Scalars['String']['output'];
  /** How many of it at least. */
  least: Scalars['Int']['output'];
  /** Why `least` is what it is, where the document prints no number; null where it does. */
  reading?: Maybe<Scalars['String']['output']>;
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
};

/** A time limit (时限) in force, before it is worked out for a case. */
export type TimeLimit = {
  __typename?: 'TimeLimit';
  /** What it is for. */
  kind: TimeLimitKind;
  /** What starts the clock, for programs, e.g. `risk-eliminated`; that day is not counted. */
  trigger: Scalars['String']['output'];
  /** What starts the clock, in words; null where the name says enough. */
  triggerText?: Maybe<Scalars['String']['output']>;
  /** How long, until when, or in which words. */
  length: TimeLimitLength;
  /** Whether the time must at least pass (不少于), rather than at most. */
  atLeast: Scalars['Boolean']['output'];
  /** Whether doing otherwise is refused; else late is flagged and the result stands. */
  hard: Scalars['Boolean']['output'];
  /** Whether late needs a reason (一般、原则上). */
  reasonWhenLate: Scalars['Boolean']['output'];
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How a document tells a time limit. */
export type TimeLimitLength = CountedTime | FixedDay | YearlyWindow | MonthEnds | TimeInWords;

/** So many days, months or years. */
export type CountedTime = {
  __typename?: 'CountedTime';
  /** How many. */
  duration: Scalars['Int']['output'];
  /** How many at least, of a range; null where it is none. */
  shortest?: Maybe<Scalars['Int']['output']>;
  /** Unit. */
  unit: TimeUnit;
};

/** Unit of a time limit. */
export type TimeUnit =
  /** 自然日 */
  | 'CALENDAR_DAYS'
  /** 个月 */
  | 'MONTHS'
  /** 工作日, by the official calendar */
  | 'WORKING_DAYS'
  /** 年 */
  | 'YEARS';

/** One day of the calendar. */
export type FixedDay = {
  __typename?: 'FixedDay';
  /** The day. */
  date: Scalars['Date']['output'];
};

/** A window that comes every year. */
export type YearlyWindow = {
  __typename?: 'YearlyWindow';
  /** First day, `MM-DD`. */
  opens: Scalars['String']['output'];
  /** Last day, `MM-DD`. */
  closes: Scalars['String']['output'];
};

/** The end of each of these months. */
export type MonthEnds = {
  __typename?: 'MonthEnds';
  /** Months, 1 to 12. */
  months: Array<Scalars['Int']['output']>;
};

/** A word without a number (及时): no day follows from it. */
export type TimeInWords = {
  __typename?: 'TimeInWords';
  /** The word. */
  words: Scalars['String']['output'];
};

/** What a time limit is for. */
export type TimeLimitKind =
  /** 纠正 what was done wrongly */
  | 'CORRECTION'
  /** 达到脱贫标准 */
  | 'EXIT_STANDARD'
  /** 集中排查 */
  | 'FULL_SURVEY'
  /** 资金督导节点 */
  | 'FUND_CHECKPOINT'
  /** 低保渐退期, 边缘户 */
  | 'GRADUAL_EXIT_MARGINAL'
  /** 低保渐退期, 建档立卡户 */
  | 'GRADUAL_EXIT_REGISTERED'
  /** 落实帮扶责任人 */
  | 'HELPER_ASSIGNMENT'
  /** 危房改造 */
  | 'HOUSING_RENOVATION'
  /** 识别认定 */
  | 'IDENTIFICATION'
  /** 贴息: interest that accrues by then */
  | 'INTEREST_SUBSIDY_ACCRUAL'
  /** 贴息截止 */
  | 'INTEREST_SUBSIDY_END'
  /** 线索推送到村 */
  | 'LEAD_FORWARDING'
  /** 长期未消除风险 */
  | 'LONG_UNRESOLVED'
  /** 年度医疗核算 */
  | 'MEDICAL_RUN'
  /** 按月动态调整 */
  | 'MONTHLY_ADJUSTMENT'
  /** 不发生返贫 */
  | 'NO_RETURN_TO_POVERTY'
  /** 结对帮扶 */
  | 'PAIRING'
  /** 制定一户一策 */
  | 'PLAN'
  /** 公示 */
  | 'PUBLICITY'
  /** 整改 */
  | 'RECTIFICATION'
  /** 危房改造资金到位 */
  | 'RENOVATION_FUNDS'
  /** 收入持续稳定 before risk counts as eliminated */
  | 'STABLE_INCOME'
  /** 临时救助 */
  | 'TEMPORARY_RELIEF'
  /** 五年过渡期 */
  | 'TRANSITION_PERIOD'
  /** 入户核实 */
  | 'VERIFICATION'
  /** 预警信息共享 */
  | 'WARNING_SHARING'
  /** 年内到期合同的延续 */
  | 'WORK_CONTRACT_EXTENSION'
  /** 务工合同按约定到期 */
  | 'WORK_CONTRACT_OWN_END';

/** A right (待遇) that a document grants. */
export type Entitlement = {
  __typename?: 'Entitlement';
  /** Name for programs, e.g. `transport-subsidy`; one of each for a place and a day. */
  name: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** The service that grants it, e.g. `employment`. */
  service: Scalars['String']['output'];
  /** Who may have it, in Chinese. */
  who: Scalars['String']['output'];
  /** What it is, in Chinese. */
  what: Scalars['String']['output'];
  /** How much, where a parameter tells it; null where the document prints words. */
  amount?: Maybe<ParameterResult>;
  /** How much, in words; null where a parameter tells it. */
  amountInWords?: Maybe<Scalars['String']['output']>;
  /** Last day of the right; null where no day is printed. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** When the right ends, in words; null where a day is printed or no end is stated. */
  endInWords?: Maybe<Scalars['String']['output']>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clauses that grant it, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A unit (责任单位) that a document names. */
export type ResponsibleUnit = {
  __typename?: 'ResponsibleUnit';
  /** Name, as printed. */
  name: Scalars['String']['output'];
  /** Sector it is grouped under; a grouping of this system, not of the document. */
  sector: Scalars['String']['output'];
  /** The clauses it answers for. */
  clauses: Array<ClauseRef>;
  /** The document; a unit that two documents name stands once for each. */
  document: PolicyDocument;
};

/** A page of responsible units. */
export type ResponsibleUnitConnection = {
  __typename?: 'ResponsibleUnitConnection';
  /** The responsible units. */
  edges: Array<ResponsibleUnitEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the responsible units with its cursor. */
export type ResponsibleUnitEdge = {
  __typename?: 'ResponsibleUnitEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ResponsibleUnit;
};

/**
 * A figure that a document asks for (目标). What was reached comes from the department that keeps the records, each in its
 * own field; the register's stand in `householdsActual`.
 */
export type Target = {
  __typename?: 'Target';
  /** Name of the target, e.g. `employment-scale`; one of each for a place and a day. */
  id: Scalars['ID']['output'];
  /** Code of the division it is asked for. */
  division: Scalars['String']['output'];
  /** Day it is asked for. */
  asOf: Scalars['Date']['output'];
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** What is counted, in Chinese. */
  of: Scalars['String']['output'];
  /** Unit of the figure, e.g. `percent`. */
  unit: Scalars['String']['output'];
  /** How the figure is to compare with what is reached. */
  comparison: TargetComparison;
  /** The figure asked for; null where last year is the measure. */
  value?: Maybe<ParameterResult>;
  /** The service whose records tell what was reached, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How what is reached is to compare with the figure. */
export type TargetComparison =
  /** 不低于, 以上 */
  | 'AT_LEAST'
  /** 不高于, 以内 */
  | 'AT_MOST'
  /** 等于, e.g. 零辍学 */
  | 'EXACTLY'
  /** 不低于上年 */
  | 'NOT_BELOW_PREVIOUS_YEAR';

/** What happens to something at the end of a year (年度衔接). */
export type YearEndTransition = {
  __typename?: 'YearEndTransition';
  /** Name for programs, e.g. `interest-subsidy`. */
  name: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** Last day before it; it happens at 24:00, Asia/Shanghai. */
  at: Scalars['Date']['output'];
  /** Whom it concerns, in Chinese. */
  who: Scalars['String']['output'];
  /** What happens. */
  result: TransitionResult;
  /** What happens, in Chinese. */
  what: Scalars['String']['output'];
  /** The service that carries it out, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** The clauses that say so, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What happens at the end of a year. */
export type TransitionResult =
  /** Goes on (继续). */
  | 'CONTINUES'
  /** Goes on to the end agreed in each case (按约定到期). */
  | 'CONTINUES_TO_OWN_END'
  /** Falls due (到期应完成). */
  | 'DUE'
  /** Ends (到期). */
  | 'ENDS'
  /** Is extended to that day (延续). */
  | 'EXTENDED'
  /** Runs for the last time (最后一次). */
  | 'LAST_RUN'
  /** Is listed with its reasons (列出). */
  | 'LISTED'
  /** Must be set anew; the old value is not carried over (须另定). */
  | 'MUST_BE_SET'
  /** Is reported (督导报告). */
  | 'REPORTED'
  /** Is reviewed (评估). */
  | 'REVIEWED'
  /** Is not touched (不受影响). */
  | 'UNCHANGED';

/** One change in the law of a place. */
export type PolicyChange = {
  __typename?: 'PolicyChange';
  /** First day of the new state. */
  on: Scalars['Date']['output'];
  /** What kind of thing changes. */
  subject: PolicySubject;
  /** Which: id of the document, name of the parameter, kind of procedure or limit. */
  name: Scalars['String']['output'];
  /** What it was the day before; null where it starts. */
  before?: Maybe<PolicyState>;
  /** What it is from that day; null where it ends. */
  after?: Maybe<PolicyState>;
};

/** Kind of thing that changes. */
export type PolicySubject =
  /** A document enters or leaves force (文件). */
  | 'DOCUMENT'
  /** A right starts, ends or changes (待遇). */
  | 'ENTITLEMENT'
  /** A parameter starts, ends or changes its value (参数). */
  | 'PARAMETER'
  /** A procedure starts, ends or changes (程序). */
  | 'PROCEDURE'
  /** A target starts, ends or changes (目标). */
  | 'TARGET'
  /** A time limit starts, ends or changes (时限). */
  | 'TIME_LIMIT';

/** What holds on one side of a change. */
export type PolicyState = {
  __typename?: 'PolicyState';
  /** What holds, in short: a value with its unit, a title; `ISSUE_DATE_NOT_SET` where two documents differ. */
  text: Scalars['String']['output'];
  /** First day it holds; null where two documents differ. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds; null where no end is printed, or two documents differ. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clauses that decide; empty for a document, whose effective days are its own. */
  clauses: Array<ClauseRef>;
};

/** A page of changes. */
export type PolicyChangeConnection = {
  __typename?: 'PolicyChangeConnection';
  /** The changes. */
  edges: Array<PolicyChangeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the changes with its cursor. */
export type PolicyChangeEdge = {
  __typename?: 'PolicyChangeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PolicyChange;
};

/** How many clauses have a status. */
export type ClauseCount = {
  __typename?: 'ClauseCount';
  /** What the system does with them. */
  status: ClauseStatus;
  /** How many; 0 where there is none. */
  count: Scalars['Int']['output'];
};

/** A draft parameter set to try. */
export type WhatIfInput = {
  /** Code of the division it is tried for; default the caller's. It lies in the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** First day of the drafts; default today. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Day whose values in force they are compared with; default today. */
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The drafts, each name once, at least one. */
  drafts: Array<DraftParameterInput>;
};

/** A draft of one parameter. */
export type DraftParameterInput = {
  /** Name: `monitoring-line`, `interest-subsidy-rate`, `microcredit-principal-limit` or `interest-day-count-basis`. */
  name: Scalars['String']['input'];
  /** Value in the parameter's unit: yuan as `9000.00`, a whole percentage as `50`, 360 or 365 days a year. */
  value: Scalars['String']['input'];
};

/** The draft set ready to be tried, or why it cannot be. */
export type WhatIfResult = WhatIf | InvalidInput | NotPermitted;

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** Code of the division it is tried for; empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** First day of the drafts. */
  from: Scalars['Date']['output'];
  /** Day whose values in force they are compared with. */
  comparedOn: Scalars['Date']['output'];
  /** The drafts with what they would replace. */
  drafts: Array<DraftParameter>;
};

/** A draft of one parameter with what it would replace. */
export type DraftParameter = {
  __typename?: 'DraftParameter';
  /** Name. */
  name: Scalars['String']['output'];
  /** Drafted value as text, exact. */
  value: Scalars['String']['output'];
  /** Unit. */
  unit: Scalars['String']['output'];
  /** What is in force: for each place below the division with a value of its own, the smallest first, then for the division. */
  inForce: Array<DraftComparison>;
};

/** What a draft would replace in one place. */
export type DraftComparison = {
  __typename?: 'DraftComparison';
  /** Code of the place; empty for the whole country. */
  placeCode: Scalars['String']['output'];
  /** Value in force as text; null where it is missing. */
  value?: Maybe<Scalars['String']['output']>;
  /** Why it is missing, e.g. `LINE_NOT_SET`; null where it is set. */
  missing?: Maybe<Scalars['String']['output']>;
  /** First day the value holds; null where it is missing. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day the value holds; null where it is missing or no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The clause that sets it, or those that name it without a number. */
  clauses: Array<ClauseRef>;
};

/** A folder of policy files. One with a mistake is left out, alone: everything else is in force. */
export type PolicyFolder = {
  __typename?: 'PolicyFolder';
  /** Name of the folder, which is the id of its document or supplement, e.g. `pu-an-2025`. */
  id: Scalars['String']['output'];
  /** Whether what it says counts. */
  loaded: Scalars['Boolean']['output'];
  /** What is wrong in it, in the words of `npm run policy check`; empty where it is loaded. */
  mistakes: Array<PolicyMistake>;
};

/** One thing wrong in a policy folder. */
export type PolicyMistake = {
  __typename?: 'PolicyMistake';
  /** File in the folder, e.g. `parameters.yaml`. */
  file: Scalars['String']['output'];
  /** Line in the file, from 1. */
  line: Scalars['Int']['output'];
  /** Where in the file, e.g. `0.steps.2.needs.0.name`; null for the file as a whole. */
  path?: Maybe<Scalars['String']['output']>;
  /** What stands there; null for nothing, a list or a group of fields. */
  value?: Maybe<Scalars['String']['output']>;
  /** What may stand there, where that is a list; for a name nobody knows, the one that was probably meant. */
  allowed?: Maybe<Array<Scalars['String']['output']>>;
  /** What was expected, and what was found. */
  message: Scalars['String']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last row of this page; give it as `after` to go on. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The clause (条款) behind a decision, with the words it prints. */
export type ClauseRef = {
  __typename?: 'ClauseRef';
  /** Clause id, e.g. `PA-2025-1.2a`. */
  id: Scalars['ID']['output'];
  /** Number of the document (文号), or its title where no number is printed. */
  documentNumber: Scalars['String']['output'];
  /** Section within the document, as printed. */
  section: Scalars['String']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** First day the clause is in force, as far as the document says. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the clause is in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** What a user can do wrong, with what to do about it. */
export type UserError = {
  /** Stable code for programs, e.g. `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** A short, gentle message that says what to do, Chinese first, English by `Accept-Language`. */
  message: Scalars['String']['output'];
  /** The clauses that decide; empty where no clause does. */
  clauses: Array<ClauseRef>;
};

/** The caller's role may not do this (无权限). */
export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  /** Always `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: the division of roles decides, not a clause. */
  clauses: Array<ClauseRef>;
};

/** The thing named does not exist, or lies outside the caller's division (不存在或不在辖区). */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Input field that named it. */
  field: Scalars['String']['output'];
};

/** An input value cannot be used (填写有误). */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Stable code of the mistake, e.g. `DATE_IN_FUTURE`, `BEFORE_PREVIOUS_STEP`, `REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide, where one does. */
  clauses: Array<ClauseRef>;
  /** Input field that is wrong. */
  field: Scalars['String']['output'];
};

/** The idempotency key was used for another entry; nothing was recorded (幂等键已用于其他填报). */
export type KeyInUse = UserError & {
  __typename?: 'KeyInUse';
  /** Always `KEY_IN_USE`. */
  code: Scalars['String']['output'];
  /** What to do: use a new key. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
};

/** State of an import run (导入状态). */
export type ImportState =
  /** Accepted, waiting for a worker (排队). */
  | 'QUEUED'
  /** Being read and loaded (导入中). */
  | 'RUNNING'
  /** Finished; good rows are loaded, bad rows are reported (完成). */
  | 'COMPLETED'
  /** Stopped by a fault of the file; nothing of it was loaded (失败). */
  | 'FAILED';

/** Weight of a finding on a row (问题级别). */
export type FindingSeverity =
  /** The row was not loaded (未导入). */
  | 'REJECTED'
  /** The row was loaded; somebody should look (提示). */
  | 'WARNING';

/** A remark on one row or household of a ledger (行级问题). Never carries an identity number. */
export type ImportFinding = {
  __typename?: 'ImportFinding';
  /** The sheet's own row number, from 1; null where the remark is on a household as a whole. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Header of the column concerned, as printed; null where the remark is on the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Household code (户编号) concerned, where known. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Weight of the finding. */
  severity: FindingSeverity;
  /** Stable code, e.g. `CERTIFICATE_CHECK_DIGIT`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** A page of findings. */
export type ImportFindingConnection = {
  __typename?: 'ImportFindingConnection';
  /** The findings in the order of the sheet. */
  edges: Array<ImportFindingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many findings there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A finding with its cursor. */
export type ImportFindingEdge = {
  __typename?: 'ImportFindingEdge';
  /** Cursor of this finding. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: ImportFinding;
};

/** What came of one ledger file (导入报告). */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Id of the run. */
  id: Scalars['ID']['output'];
  /** Kind of ledger, e.g. `microcredit`. */
  ledger: Scalars['String']['output'];
  /** Name of the file as uploaded. */
  fileName: Scalars['String']['output'];
  /** Where the run stands. */
  state: ImportState;
  /** Part of the file worked off so far, 0 to 100, percent. */
  progress: Scalars['Int']['output'];
  /** Data rows read (title, header and empty rows not counted). */
  rowsRead: Scalars['Int']['output'];
  /** Rows loaded. */
  rowsLoaded: Scalars['Int']['output'];
  /** Rows rejected. */
  rowsRejected: Scalars['Int']['output'];
  /** Households named by the rows loaded, counted by 户编号; null for a ledger without households. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Records that are new in this department's register. */
  recordsAdded: Scalars['Int']['output'];
  /** Records that were known and changed. */
  recordsChanged: Scalars['Int']['output'];
  /** Records that were known and stayed as they were. */
  recordsUnchanged: Scalars['Int']['output'];
  /** Day the ledger says it was exported (导出日期). */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the run failed; null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When the run was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Findings by row, rejected first by `severity` filter if given. */
  findings: ImportFindingConnection;
};


/** What came of one ledger file (导入报告). */
export type ImportReportFindingsArgs = {
  severity?: InputMaybe<FindingSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of import reports. */
export type ImportReportConnection = {
  __typename?: 'ImportReportConnection';
  /** The reports, newest first. */
  edges: Array<ImportReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** An import report with its cursor. */
export type ImportReportEdge = {
  __typename?: 'ImportReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: ImportReport;
};

/** The import was accepted and runs in the background. */
export type ImportStarted = {
  __typename?: 'ImportStarted';
  /** Its report, which fills while it runs. */
  report: ImportReport;
};

/** The ledger is not one that this department keeps (台账不属于本部门). */
export type LedgerNotOurs = UserError & {
  __typename?: 'LedgerNotOurs';
  /** Always `LEDGER_NOT_OURS`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Ledger kinds that this department loads. */
  accepted: Array<Scalars['String']['output']>;
};

/** Result of starting an import. */
export type StartImportResult = ImportStarted | InvalidInput | KeyInUse | LedgerNotOurs | NotFound | NotPermitted;

/** What was reached towards a target, as a department's records tell it (完成情况). */
export type TargetActual = {
  __typename?: 'TargetActual';
  /** The figure in the target's unit, exact; a percentage has two decimals, cut off so that nothing short of the target reads as met. */
  value: Scalars['String']['output'];
  /** Of a percentage, what counts towards it, exact; null otherwise. */
  part?: Maybe<Scalars['String']['output']>;
  /** Of a percentage, what it is part of, exact; null otherwise. */
  whole?: Maybe<Scalars['String']['output']>;
  /** The same figure of the year before, where the target compares with it; null otherwise or where nothing is on record. */
  previousYear?: Maybe<Scalars['String']['output']>;
  /** Day for which it was counted. */
  countedOn: Scalars['Date']['output'];
  /** What was counted, in Chinese, so that gaps in the records show. */
  basis: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ParameterResult: ( ParameterValueMapper ) | ( ParameterMissingMapper );
  TimeLimitLength: ( Partial<CountedTime> ) | ( Partial<FixedDay> ) | ( Partial<YearlyWindow> ) | ( Partial<MonthEnds> ) | ( Partial<TimeInWords> );
  WhatIfResult: ( Partial<Omit<WhatIf, 'drafts'> & { drafts: Array<_RefType['DraftParameter']> }> ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( ParameterMissingMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentMapper>;
  Clause: ResolverTypeWrapper<ClauseMapper>;
  ClauseStatus: ResolverTypeWrapper<Partial<ClauseStatus>>;
  ClauseFilter: ResolverTypeWrapper<Partial<ClauseFilter>>;
  ClauseConnection: ResolverTypeWrapper<ClauseConnectionMapper>;
  ClauseEdge: ResolverTypeWrapper<Partial<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>>;
  ObligationKind: ResolverTypeWrapper<Partial<ObligationKind>>;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ParameterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParameterResult']>>;
  ParameterValue: ResolverTypeWrapper<ParameterValueMapper>;
  ParameterMissing: ResolverTypeWrapper<ParameterMissingMapper>;
  ParameterConnection: ResolverTypeWrapper<ParameterConnectionMapper>;
  ParameterEdge: ResolverTypeWrapper<Partial<Omit<ParameterEdge, 'node'> & { node: ResolversTypes['ParameterResult'] }>>;
  StaleParameterConnection: ResolverTypeWrapper<StaleParameterConnectionMapper>;
  StaleParameterEdge: ResolverTypeWrapper<Partial<Omit<StaleParameterEdge, 'node'> & { node: ResolversTypes['ParameterValue'] }>>;
  Staleness: ResolverTypeWrapper<Partial<Staleness>>;
  IncomeMeasure: ResolverTypeWrapper<Partial<IncomeMeasure>>;
  Procedure: ResolverTypeWrapper<ProcedureMapper>;
  ProcedureKind: ResolverTypeWrapper<Partial<ProcedureKind>>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStepMapper>;
  ActingLevel: ResolverTypeWrapper<Partial<ActingLevel>>;
  StepEvidence: ResolverTypeWrapper<StepEvidenceMapper>;
  TimeLimit: ResolverTypeWrapper<TimeLimitMapper>;
  TimeLimitLength: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimeLimitLength']>>;
  CountedTime: ResolverTypeWrapper<Partial<CountedTime>>;
  TimeUnit: ResolverTypeWrapper<Partial<TimeUnit>>;
  FixedDay: ResolverTypeWrapper<Partial<FixedDay>>;
  YearlyWindow: ResolverTypeWrapper<Partial<YearlyWindow>>;
  MonthEnds: ResolverTypeWrapper<Partial<MonthEnds>>;
  TimeInWords: ResolverTypeWrapper<Partial<TimeInWords>>;
  TimeLimitKind: ResolverTypeWrapper<Partial<TimeLimitKind>>;
  Entitlement: ResolverTypeWrapper<EntitlementMapper>;
  ResponsibleUnit: ResolverTypeWrapper<ResponsibleUnitMapper>;
  ResponsibleUnitConnection: ResolverTypeWrapper<ResponsibleUnitConnectionMapper>;
  ResponsibleUnitEdge: ResolverTypeWrapper<Partial<Omit<ResponsibleUnitEdge, 'node'> & { node: ResolversTypes['ResponsibleUnit'] }>>;
  Target: ResolverTypeWrapper<TargetMapper>;
  TargetComparison: ResolverTypeWrapper<Partial<TargetComparison>>;
  YearEndTransition: ResolverTypeWrapper<YearEndTransitionMapper>;
  TransitionResult: ResolverTypeWrapper<Partial<TransitionResult>>;
  PolicyChange: ResolverTypeWrapper<PolicyChangeMapper>;
  PolicySubject: ResolverTypeWrapper<Partial<PolicySubject>>;
  PolicyState: ResolverTypeWrapper<PolicyStateMapper>;
  PolicyChangeConnection: ResolverTypeWrapper<PolicyChangeConnectionMapper>;
  PolicyChangeEdge: ResolverTypeWrapper<Partial<Omit<PolicyChangeEdge, 'node'> & { node: ResolversTypes['PolicyChange'] }>>;
  ClauseCount: ResolverTypeWrapper<Partial<ClauseCount>>;
  WhatIfInput: ResolverTypeWrapper<Partial<WhatIfInput>>;
  DraftParameterInput: ResolverTypeWrapper<Partial<DraftParameterInput>>;
  WhatIfResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhatIfResult']>>;
  WhatIf: ResolverTypeWrapper<Partial<Omit<WhatIf, 'drafts'> & { drafts: Array<ResolversTypes['DraftParameter']> }>>;
  DraftParameter: ResolverTypeWrapper<Partial<Omit<DraftParameter, 'inForce'> & { inForce: Array<ResolversTypes['DraftComparison']> }>>;
  DraftComparison: ResolverTypeWrapper<Partial<Omit<DraftComparison, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>>;
  PolicyFolder: ResolverTypeWrapper<Partial<PolicyFolder>>;
  PolicyMistake: ResolverTypeWrapper<Partial<PolicyMistake>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  ImportState: ResolverTypeWrapper<Partial<ImportState>>;
  FindingSeverity: ResolverTypeWrapper<Partial<FindingSeverity>>;
  ImportFinding: ResolverTypeWrapper<Partial<ImportFinding>>;
  ImportFindingConnection: ResolverTypeWrapper<Partial<ImportFindingConnection>>;
  ImportFindingEdge: ResolverTypeWrapper<Partial<ImportFindingEdge>>;
  ImportReport: ResolverTypeWrapper<Partial<ImportReport>>;
  ImportReportConnection: ResolverTypeWrapper<Partial<ImportReportConnection>>;
  ImportReportEdge: ResolverTypeWrapper<Partial<ImportReportEdge>>;
  ImportStarted: ResolverTypeWrapper<Partial<ImportStarted>>;
  LedgerNotOurs: ResolverTypeWrapper<UserErrorValue>;
  StartImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>>;
  TargetActual: ResolverTypeWrapper<Partial<TargetActual>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  PolicyDocument: PolicyDocumentMapper;
  Clause: ClauseMapper;
  ClauseFilter: Partial<ClauseFilter>;
  ClauseConnection: ClauseConnectionMapper;
  ClauseEdge: Partial<Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] }>;
  Deadline: DeadlineMapper;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ParameterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ParameterResult']>;
  ParameterValue: ParameterValueMapper;
  ParameterMissing: ParameterMissingMapper;
  ParameterConnection: ParameterConnectionMapper;
  ParameterEdge: Partial<Omit<ParameterEdge, 'node'> & { node: ResolversParentTypes['ParameterResult'] }>;
  StaleParameterConnection: StaleParameterConnectionMapper;
  StaleParameterEdge: Partial<Omit<StaleParameterEdge, 'node'> & { node: ResolversParentTypes['ParameterValue'] }>;
  Procedure: ProcedureMapper;
  ProcedureStep: ProcedureStepMapper;
  StepEvidence: StepEvidenceMapper;
  TimeLimit: TimeLimitMapper;
  TimeLimitLength: Partial<ResolversUnionTypes<ResolversParentTypes>['TimeLimitLength']>;
  CountedTime: Partial<CountedTime>;
  FixedDay: Partial<FixedDay>;
  YearlyWindow: Partial<YearlyWindow>;
  MonthEnds: Partial<MonthEnds>;
  TimeInWords: Partial<TimeInWords>;
  Entitlement: EntitlementMapper;
  ResponsibleUnit: ResponsibleUnitMapper;
  ResponsibleUnitConnection: ResponsibleUnitConnectionMapper;
  ResponsibleUnitEdge: Partial<Omit<ResponsibleUnitEdge, 'node'> & { node: ResolversParentTypes['ResponsibleUnit'] }>;
  Target: TargetMapper;
  YearEndTransition: YearEndTransitionMapper;
  PolicyChange: PolicyChangeMapper;
  PolicyState: PolicyStateMapper;
  PolicyChangeConnection: PolicyChangeConnectionMapper;
  PolicyChangeEdge: Partial<Omit<PolicyChangeEdge, 'node'> & { node: ResolversParentTypes['PolicyChange'] }>;
  ClauseCount: Partial<ClauseCount>;
  WhatIfInput: Partial<WhatIfInput>;
  DraftParameterInput: Partial<DraftParameterInput>;
  WhatIfResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WhatIfResult']>;
  WhatIf: Partial<Omit<WhatIf, 'drafts'> & { drafts: Array<ResolversParentTypes['DraftParameter']> }>;
  DraftParameter: Partial<Omit<DraftParameter, 'inForce'> & { inForce: Array<ResolversParentTypes['DraftComparison']> }>;
  DraftComparison: Partial<Omit<DraftComparison, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> }>;
  PolicyFolder: Partial<PolicyFolder>;
  PolicyMistake: Partial<PolicyMistake>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  PageInfo: Partial<PageInfo>;
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  KeyInUse: UserErrorValue;
  ImportFinding: Partial<ImportFinding>;
  ImportFindingConnection: Partial<ImportFindingConnection>;
  ImportFindingEdge: Partial<ImportFindingEdge>;
  ImportReport: Partial<ImportReport>;
  ImportReportConnection: Partial<ImportReportConnection>;
  ImportReportEdge: Partial<ImportReportEdge>;
  ImportStarted: Partial<ImportStarted>;
  LedgerNotOurs: UserErrorValue;
  StartImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['StartImportResult']>;
  TargetActual: Partial<TargetActual>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  policyDocuments?: Resolver<Array<ResolversTypes['PolicyDocument']>, ParentType, ContextType, Partial<QueryPolicyDocumentsArgs>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<QueryClausesArgs, 'first'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'kind' | 'division' | 'triggeredOn'>>;
  parameter?: Resolver<ResolversTypes['ParameterResult'], ParentType, ContextType, RequireFields<QueryParameterArgs, 'name' | 'division'>>;
  parameters?: Resolver<ResolversTypes['ParameterConnection'], ParentType, ContextType, RequireFields<QueryParametersArgs, 'division' | 'first'>>;
  parameterHistory?: Resolver<Array<ResolversTypes['ParameterValue']>, ParentType, ContextType, RequireFields<QueryParameterHistoryArgs, 'name' | 'division'>>;
  staleParameters?: Resolver<ResolversTypes['StaleParameterConnection'], ParentType, ContextType, RequireFields<QueryStaleParametersArgs, 'division' | 'first'>>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'division'>>;
  deadlines?: Resolver<Array<ResolversTypes['TimeLimit']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'division'>>;
  entitlements?: Resolver<Array<ResolversTypes['Entitlement']>, ParentType, ContextType, RequireFields<QueryEntitlementsArgs, 'division'>>;
  responsibleUnits?: Resolver<ResolversTypes['ResponsibleUnitConnection'], ParentType, ContextType, RequireFields<QueryResponsibleUnitsArgs, 'division' | 'first'>>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'division'>>;
  yearEndTransitions?: Resolver<Array<ResolversTypes['YearEndTransition']>, ParentType, ContextType, RequireFields<QueryYearEndTransitionsArgs, 'division' | 'year'>>;
  policyChanges?: Resolver<ResolversTypes['PolicyChangeConnection'], ParentType, ContextType, RequireFields<QueryPolicyChangesArgs, 'from' | 'to' | 'division' | 'first'>>;
  clauseCoverage?: Resolver<Array<ResolversTypes['ClauseCount']>, ParentType, ContextType, Partial<QueryClauseCoverageArgs>>;
  whatIf?: Resolver<ResolversTypes['WhatIfResult'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
  policyFolders?: Resolver<Maybe<Array<ResolversTypes['PolicyFolder']>>, ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<PolicyDocumentClausesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClauseStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestPublicityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterResult'] = ResolversParentTypes['ParameterResult']> = {
  __resolveType: TypeResolveFn<'ParameterValue' | 'ParameterMissing', ParentType, ContextType>;
};

export type ParameterValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterValue'] = ResolversParentTypes['ParameterValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  staleness?: Resolver<Maybe<ResolversTypes['Staleness']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['IncomeMeasure']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suppliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterMissing'] = ResolversParentTypes['ParameterMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterConnection'] = ResolversParentTypes['ParameterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParameterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParameterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterEdge'] = ResolversParentTypes['ParameterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParameterResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleParameterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleParameterConnection'] = ResolversParentTypes['StaleParameterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaleParameterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleParameterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleParameterEdge'] = ResolversParentTypes['StaleParameterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParameterValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ActingLevel'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['StepEvidence']>, ParentType, ContextType>;
  holdsFor?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepEvidence'] = ResolversParentTypes['StepEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  kind?: Resolver<ResolversTypes['TimeLimitKind'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['TimeLimitLength'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasonWhenLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeLimitLengthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeLimitLength'] = ResolversParentTypes['TimeLimitLength']> = {
  __resolveType: TypeResolveFn<'CountedTime' | 'FixedDay' | 'YearlyWindow' | 'MonthEnds' | 'TimeInWords', ParentType, ContextType>;
};

export type CountedTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountedTime'] = ResolversParentTypes['CountedTime']> = {
  duration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FixedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FixedDay'] = ResolversParentTypes['FixedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearlyWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearlyWindow'] = ResolversParentTypes['YearlyWindow']> = {
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthEndsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthEnds'] = ResolversParentTypes['MonthEnds']> = {
  months?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeInWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeInWords'] = ResolversParentTypes['TimeInWords']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['ParameterResult']>, ParentType, ContextType>;
  amountInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnit'] = ResolversParentTypes['ResponsibleUnit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnitConnection'] = ResolversParentTypes['ResponsibleUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibleUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleUnitEdge'] = ResolversParentTypes['ResponsibleUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibleUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['TargetComparison'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ParameterResult']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearEndTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearEndTransition'] = ResolversParentTypes['YearEndTransition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TransitionResult'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PolicySubject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PolicyState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyState'] = ResolversParentTypes['PolicyState']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChangeConnection'] = ResolversParentTypes['PolicyChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChangeEdge'] = ResolversParentTypes['PolicyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseCount'] = ResolversParentTypes['ClauseCount']> = {
  status?: Resolver<ResolversTypes['ClauseStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfResult'] = ResolversParentTypes['WhatIfResult']> = {
  __resolveType: TypeResolveFn<'WhatIf' | 'InvalidInput' | 'NotPermitted', ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['DraftParameter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftParameter'] = ResolversParentTypes['DraftParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<Array<ResolversTypes['DraftComparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftComparison'] = ResolversParentTypes['DraftComparison']> = {
  placeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyFolder'] = ResolversParentTypes['PolicyFolder']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mistakes?: Resolver<Array<ResolversTypes['PolicyMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMistakeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyMistake'] = ResolversParentTypes['PolicyMistake']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseRef'] = ResolversParentTypes['ClauseRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ParameterMissing' | 'NotPermitted' | 'NotFound' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyInUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyInUse'] = ResolversParentTypes['KeyInUse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingConnection'] = ResolversParentTypes['ImportFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingEdge'] = ResolversParentTypes['ImportFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ImportFindingConnection'], ParentType, ContextType, RequireFields<ImportReportFindingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportConnection'] = ResolversParentTypes['ImportReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportEdge'] = ResolversParentTypes['ImportReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportStarted'] = ResolversParentTypes['ImportStarted']> = {
  report?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerNotOursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerNotOurs'] = ResolversParentTypes['LedgerNotOurs']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  accepted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'ImportStarted' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type TargetActualResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetActual'] = ResolversParentTypes['TargetActual']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  ParameterResult?: ParameterResultResolvers<ContextType>;
  ParameterValue?: ParameterValueResolvers<ContextType>;
  ParameterMissing?: ParameterMissingResolvers<ContextType>;
  ParameterConnection?: ParameterConnectionResolvers<ContextType>;
  ParameterEdge?: ParameterEdgeResolvers<ContextType>;
  StaleParameterConnection?: StaleParameterConnectionResolvers<ContextType>;
  StaleParameterEdge?: StaleParameterEdgeResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  StepEvidence?: StepEvidenceResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  TimeLimitLength?: TimeLimitLengthResolvers<ContextType>;
  CountedTime?: CountedTimeResolvers<ContextType>;
  FixedDay?: FixedDayResolvers<ContextType>;
  YearlyWindow?: YearlyWindowResolvers<ContextType>;
  MonthEnds?: MonthEndsResolvers<ContextType>;
  TimeInWords?: TimeInWordsResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  ResponsibleUnit?: ResponsibleUnitResolvers<ContextType>;
  ResponsibleUnitConnection?: ResponsibleUnitConnectionResolvers<ContextType>;
  ResponsibleUnitEdge?: ResponsibleUnitEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  YearEndTransition?: YearEndTransitionResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyState?: PolicyStateResolvers<ContextType>;
  PolicyChangeConnection?: PolicyChangeConnectionResolvers<ContextType>;
  PolicyChangeEdge?: PolicyChangeEdgeResolvers<ContextType>;
  ClauseCount?: ClauseCountResolvers<ContextType>;
  WhatIfResult?: WhatIfResultResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  DraftParameter?: DraftParameterResolvers<ContextType>;
  DraftComparison?: DraftComparisonResolvers<ContextType>;
  PolicyFolder?: PolicyFolderResolvers<ContextType>;
  PolicyMistake?: PolicyMistakeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyInUse?: KeyInUseResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFindingEdge?: ImportFindingEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportReportConnection?: ImportReportConnectionResolvers<ContextType>;
  ImportReportEdge?: ImportReportEdgeResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  LedgerNotOurs?: LedgerNotOursResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  TargetActual?: TargetActualResolvers<ContextType>;
};
