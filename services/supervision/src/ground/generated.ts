// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ClauseRefMapper, HouseholdMapper, LeadMapper, PersonMapper } from './mappers';
import type { ObligationMapper, ObligationConnectionMapper } from '../obligations/mappers';
import type { OverdueNoticeMapper, OverdueNoticeConnectionMapper, SweepMapper, SweepConnectionMapper } from '../overdue/mappers';
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
  /** Obligations of the caller's division, by due date, oldest first. */
  obligations: ObligationConnection;
  /** An obligation by id; null if there is none in the caller's division. */
  obligation?: Maybe<Obligation>;
  /** Notices to people of the caller's division about what is overdue, newest first. */
  overdueNotices: OverdueNoticeConnection;
  /** Runs of the sweep that flags what is overdue, newest first. */
  sweeps: SweepConnection;
  /** Queues of all services with how many jobs wait, run and failed. */
  jobQueues: Array<JobQueue>;
  /** Jobs that failed for good (dead letters), newest first. */
  deadLetters: Array<DeadLetter>;
};


/** Questions to the graph, answered department by department. */
export type QueryObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<ObligationStatus>;
  kind?: InputMaybe<SupervisedKind>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryOverdueNoticesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySweepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryDeadLettersArgs = {
  queue: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Runs the overdue sweep now for a day, as the nightly job does; twice flags nothing twice. */
  runOverdueSweep: RunOverdueSweepResult;
  /** Puts a failed job back into its queue. */
  retryDeadLetter: RetryDeadLetterResult;
};


/** Changes through the graph; each is one action. */
export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
};


/** Changes through the graph; each is one action. */
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename?: 'Household';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Obligations about this household, by due date. */
  obligations?: Maybe<ObligationConnection>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<ObligationStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person of the register. */
export type Person = {
  __typename?: 'Person';
  /** Stable id. */
  id: Scalars['ID']['output'];
};

/** A risk lead (风险线索): a sign that a household may fall back. */
export type Lead = {
  __typename?: 'Lead';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Obligations that the lead opened, by due date. */
  obligations?: Maybe<Array<Obligation>>;
};


/** A risk lead (风险线索): a sign that a household may fall back. */
export type LeadObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Something that must be done by a day (时限事项). */
export type Obligation = {
  __typename?: 'Obligation';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: SupervisedKind;
  /** The household. */
  household: Household;
  /** The person, where it is about one. */
  person?: Maybe<Person>;
  /** The lead that opened it; null where none did. */
  lead?: Maybe<Lead>;
  /** Code of the division it belongs to. */
  divisionCode: Scalars['String']['output'];
  /** Day the clock started; not counted itself. */
  triggeredOn: Scalars['Date']['output'];
  /** Last day in time. */
  dueOn: Scalars['Date']['output'];
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** Day it was met; null while open. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** Day its clock stopped (终止计时) because its case ended without a monitored household; null where it did not. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  /** Status on the day asked for. */
  status: ObligationStatus;
  /** Calendar days past the due day on the day asked for; 0 if not overdue. */
  daysOverdue: Scalars['Int']['output'];
  /** Latest day the publicity may be posted for the limit to be kept (公示); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** When the sweep flagged it overdue; null if it did not. */
  flaggedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clauses that set the limit. */
  clauses: Array<ClauseRef>;
};

/** Kind of supervised obligation. */
export type SupervisedKind =
  /** 识别认定, counted from the lead. */
  | 'IDENTIFICATION'
  /** 制定帮扶计划, counted from the identification. */
  | 'PLAN'
  /** 入户核实, counted from the lead. */
  | 'VERIFICATION';

/** Status of an obligation on a day; derived, never stored. */
export type ObligationStatus =
  /** Met on or before the due day (按时完成). */
  | 'MET'
  /** Met after the due day (逾期完成). */
  | 'MET_LATE'
  /** Open, the due day not past (未到期). */
  | 'OPEN'
  /** Open, the due day past (逾期). */
  | 'OVERDUE'
  /** No longer to be done (终止): its case was closed, no risk found or refused. */
  | 'STOPPED';

/** A page of obligations. */
export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  /** The obligations. */
  edges: Array<ObligationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the obligations with its cursor. */
export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Obligation;
};

/** A notice that an obligation is overdue (逾期提醒). */
export type OverdueNotice = {
  __typename?: 'OverdueNotice';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The obligation. */
  obligation: Obligation;
  /** Roles it is addressed to, e.g. `township`. */
  addressedTo: Array<Scalars['String']['output']>;
  /** What it says; names the clause, never a person. */
  text: Scalars['String']['output'];
  /** Day for which the sweep found it overdue. */
  flaggedFor: Scalars['Date']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of notices. */
export type OverdueNoticeConnection = {
  __typename?: 'OverdueNoticeConnection';
  /** The notices. */
  edges: Array<OverdueNoticeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the notices with its cursor. */
export type OverdueNoticeEdge = {
  __typename?: 'OverdueNoticeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: OverdueNotice;
};

/** A run of the overdue sweep. */
export type Sweep = {
  __typename?: 'Sweep';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it judged by: the day it was scheduled for, whenever it ran. */
  sweptFor: Scalars['Date']['output'];
  /** How many obligations it flagged anew. */
  flagged: Scalars['Int']['output'];
  /** When it ended. */
  finishedAt: Scalars['DateTime']['output'];
};

/** A page of sweeps. */
export type SweepConnection = {
  __typename?: 'SweepConnection';
  /** The sweeps. */
  edges: Array<SweepEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the sweeps with its cursor. */
export type SweepEdge = {
  __typename?: 'SweepEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sweep;
};

/** For which day the sweep runs. */
export type RunOverdueSweepInput = {
  /** Day to judge by; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
};

/** The sweep ran. */
export type OverdueSweepRun = {
  __typename?: 'OverdueSweepRun';
  /** The run. */
  sweep: Sweep;
};

/** Result of running the sweep. */
export type RunOverdueSweepResult = OverdueSweepRun | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A queue and its jobs. */
export type JobQueue = {
  __typename?: 'JobQueue';
  /** Name. */
  name: Scalars['String']['output'];
  /** Jobs waiting. */
  waiting: Scalars['Int']['output'];
  /** Jobs running. */
  active: Scalars['Int']['output'];
  /** Jobs waiting for their time. */
  delayed: Scalars['Int']['output'];
  /** Jobs that failed for good. */
  failed: Scalars['Int']['output'];
};

/** A job that failed for good. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** Job id. */
  id: Scalars['ID']['output'];
  /** Queue. */
  queue: Scalars['String']['output'];
  /** Name of the job. */
  name: Scalars['String']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Why it failed, without personal data. */
  reason: Scalars['String']['output'];
  /** When it failed last. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which job to retry. */
export type RetryDeadLetterInput = {
  /** Name of the queue. */
  queue: Scalars['String']['input'];
  /** Job id. */
  jobId: Scalars['ID']['input'];
};

/** The job is back in its queue. */
export type DeadLetterRetried = {
  __typename?: 'DeadLetterRetried';
  /** Id of the job. */
  id: Scalars['ID']['output'];
};

/** Result of retrying a job. */
export type RetryDeadLetterResult = DeadLetterRetried | NotFound | NotPermitted;

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
  RunOverdueSweepResult: ( Partial<Omit<OverdueSweepRun, 'sweep'> & { sweep: _RefType['Sweep'] }> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RetryDeadLetterResult: ( Partial<DeadLetterRetried> ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  Obligation: ResolverTypeWrapper<ObligationMapper>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  SupervisedKind: ResolverTypeWrapper<Partial<SupervisedKind>>;
  ObligationStatus: ResolverTypeWrapper<Partial<ObligationStatus>>;
  ObligationConnection: ResolverTypeWrapper<ObligationConnectionMapper>;
  ObligationEdge: ResolverTypeWrapper<Partial<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>>;
  OverdueNotice: ResolverTypeWrapper<OverdueNoticeMapper>;
  OverdueNoticeConnection: ResolverTypeWrapper<OverdueNoticeConnectionMapper>;
  OverdueNoticeEdge: ResolverTypeWrapper<Partial<Omit<OverdueNoticeEdge, 'node'> & { node: ResolversTypes['OverdueNotice'] }>>;
  Sweep: ResolverTypeWrapper<SweepMapper>;
  SweepConnection: ResolverTypeWrapper<SweepConnectionMapper>;
  SweepEdge: ResolverTypeWrapper<Partial<Omit<SweepEdge, 'node'> & { node: ResolversTypes['Sweep'] }>>;
  RunOverdueSweepInput: ResolverTypeWrapper<Partial<RunOverdueSweepInput>>;
  OverdueSweepRun: ResolverTypeWrapper<Partial<Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversTypes['Sweep'] }>>;
  RunOverdueSweepResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunOverdueSweepResult']>>;
  JobQueue: ResolverTypeWrapper<Partial<JobQueue>>;
  DeadLetter: ResolverTypeWrapper<Partial<DeadLetter>>;
  RetryDeadLetterInput: ResolverTypeWrapper<Partial<RetryDeadLetterInput>>;
  DeadLetterRetried: ResolverTypeWrapper<Partial<DeadLetterRetried>>;
  RetryDeadLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryDeadLetterResult']>>;
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
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Mutation: {};
  Household: HouseholdMapper;
  Person: PersonMapper;
  Lead: LeadMapper;
  Obligation: ObligationMapper;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ObligationConnection: ObligationConnectionMapper;
  ObligationEdge: Partial<Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] }>;
  OverdueNotice: OverdueNoticeMapper;
  OverdueNoticeConnection: OverdueNoticeConnectionMapper;
  OverdueNoticeEdge: Partial<Omit<OverdueNoticeEdge, 'node'> & { node: ResolversParentTypes['OverdueNotice'] }>;
  Sweep: SweepMapper;
  SweepConnection: SweepConnectionMapper;
  SweepEdge: Partial<Omit<SweepEdge, 'node'> & { node: ResolversParentTypes['Sweep'] }>;
  RunOverdueSweepInput: Partial<RunOverdueSweepInput>;
  OverdueSweepRun: Partial<Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversParentTypes['Sweep'] }>;
  RunOverdueSweepResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RunOverdueSweepResult']>;
  JobQueue: Partial<JobQueue>;
  DeadLetter: Partial<DeadLetter>;
  RetryDeadLetterInput: Partial<RetryDeadLetterInput>;
  DeadLetterRetried: Partial<DeadLetterRetried>;
  RetryDeadLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RetryDeadLetterResult']>;
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
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  overdueNotices?: Resolver<ResolversTypes['OverdueNoticeConnection'], ParentType, ContextType, RequireFields<QueryOverdueNoticesArgs, 'first'>>;
  sweeps?: Resolver<ResolversTypes['SweepConnection'], ParentType, ContextType, RequireFields<QuerySweepsArgs, 'first'>>;
  jobQueues?: Resolver<Array<ResolversTypes['JobQueue']>, ParentType, ContextType>;
  deadLetters?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'queue' | 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  runOverdueSweep?: Resolver<ResolversTypes['RunOverdueSweepResult'], ParentType, ContextType, RequireFields<MutationRunOverdueSweepArgs, 'input'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<HouseholdObligationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<LeadObligationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestPublicityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flaggedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueNotice'] = ResolversParentTypes['OverdueNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaggedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueNoticeConnection'] = ResolversParentTypes['OverdueNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverdueNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueNoticeEdge'] = ResolversParentTypes['OverdueNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverdueNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SweepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sweep'] = ResolversParentTypes['Sweep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sweptFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SweepConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepConnection'] = ResolversParentTypes['SweepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SweepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SweepEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepEdge'] = ResolversParentTypes['SweepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sweep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueSweepRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueSweepRun'] = ResolversParentTypes['OverdueSweepRun']> = {
  sweep?: Resolver<ResolversTypes['Sweep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunOverdueSweepResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunOverdueSweepResult'] = ResolversParentTypes['RunOverdueSweepResult']> = {
  __resolveType: TypeResolveFn<'OverdueSweepRun' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type JobQueueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobQueue'] = ResolversParentTypes['JobQueue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterRetriedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetterRetried'] = ResolversParentTypes['DeadLetterRetried']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryDeadLetterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetryDeadLetterResult'] = ResolversParentTypes['RetryDeadLetterResult']> = {
  __resolveType: TypeResolveFn<'DeadLetterRetried' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'NotPermitted' | 'NotFound' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs', ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  OverdueNotice?: OverdueNoticeResolvers<ContextType>;
  OverdueNoticeConnection?: OverdueNoticeConnectionResolvers<ContextType>;
  OverdueNoticeEdge?: OverdueNoticeEdgeResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  OverdueSweepRun?: OverdueSweepRunResolvers<ContextType>;
  RunOverdueSweepResult?: RunOverdueSweepResultResolvers<ContextType>;
  JobQueue?: JobQueueResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterRetried?: DeadLetterRetriedResolvers<ContextType>;
  RetryDeadLetterResult?: RetryDeadLetterResultResolvers<ContextType>;
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
