// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  /** Microcredit loans (小额信贷) of the caller's division, by due date. */
  loans: LoanConnection;
  /** A loan by its contract number (合同号); null if there is none in the caller's division. */
  loanByContract?: Maybe<Loan>;
  /** Linked-fund projects (衔接资金项目) of the caller's division, by number. */
  fundProjects: FundProjectConnection;
  /** Report of one import into this department's records. */
  financeImport?: Maybe<ImportReport>;
  /** Imports of 小额信贷台账, newest first. */
  financeImports: ImportReportConnection;
};


/** Questions to the graph, answered department by department. */
export type QueryLoansArgs = {
  filter?: InputMaybe<LoanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLoanByContractArgs = {
  contractNumber: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFundProjectsArgs = {
  filter?: InputMaybe<FundProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Starts loading an uploaded ledger: 脱贫人口小额信贷台账. */
  startFinanceImport: StartImportResult;
};


/** Changes through the graph; each is one action. */
export type MutationStartFinanceImportArgs = {
  input: StartFinanceImportInput;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename?: 'Household';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Microcredit loans, by drawing date, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person of the register. */
export type Person = {
  __typename?: 'Person';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Microcredit loans of which the person is the borrower, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
};


/** A person of the register. */
export type PersonLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** What the finance department has on record (衔接资金、产业占比): investment of the linked-fund projects of the year. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  financeActual?: Maybe<TargetActual>;
};

/** A microcredit loan (小额信贷). */
export type Loan = {
  __typename?: 'Loan';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 合同号 */
  contractNumber: Scalars['String']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** The borrower (借款人); null until the register knows the person. */
  borrower?: Maybe<Person>;
  /** Household code (户编号) as the ledger has it. */
  householdCode: Scalars['String']['output'];
  /** 承贷银行 */
  bank: Scalars['String']['output'];
  /** 放款日 */
  drawnOn: Scalars['Date']['output'];
  /** 到期日 */
  dueOn: Scalars['Date']['output'];
  /** 贷款金额, yuan. */
  principal: Scalars['Money']['output'];
  /** 年利率, percent, exact decimal, e.g. `3.45`. */
  annualRatePercent: Scalars['String']['output'];
  /** LPR期限: the LPR the rate is measured by. */
  lprTerm: LprTerm;
  /** 贷款用途, in the ledger's words. */
  purpose: Scalars['String']['output'];
  /** Whether it is secured by a mortgage (抵押). */
  mortgaged: Scalars['Boolean']['output'];
  /** Whether it is guaranteed (担保). */
  guaranteed: Scalars['Boolean']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
};

/** LPR期限 */
export type LprTerm =
  /** 5年期以上 */
  | 'FIVE_YEARS_AND_OVER'
  /** 1年期 */
  | 'ONE_YEAR';

/** A project of linked funds (财政衔接推进乡村振兴补助资金项目). */
export type FundProject = {
  __typename?: 'FundProject';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 项目编号 */
  number: Scalars['String']['output'];
  /** 类别, e.g. 产业发展. */
  category: Scalars['String']['output'];
  /** 投资额, yuan. */
  investment: Scalars['Money']['output'];
  /** 支出进度, percent, exact decimal. */
  spentPercent: Scalars['String']['output'];
  /** 资金层级, e.g. 中央. */
  fundLevel: Scalars['String']['output'];
  /** Year of the ledger. */
  year: Scalars['Int']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
};

/** Narrows a list of projects. Conditions add up. */
export type FundProjectFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** Only this category, e.g. 产业发展. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Only this level of funds, e.g. 中央. */
  fundLevel?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of loans. Conditions add up. */
export type LoanFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Principal above this amount (exclusive), yuan. */
  principalAbove?: InputMaybe<Scalars['Money']['input']>;
};

/** A page of loans. */
export type LoanConnection = {
  __typename?: 'LoanConnection';
  /** The loans. */
  edges: Array<LoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the loans with its cursor. */
export type LoanEdge = {
  __typename?: 'LoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Loan;
};

/** A page of projects. */
export type FundProjectConnection = {
  __typename?: 'FundProjectConnection';
  /** The projects. */
  edges: Array<FundProjectEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the projects with its cursor. */
export type FundProjectEdge = {
  __typename?: 'FundProjectEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FundProject;
};

/** An upload to load into this department's records. */
export type StartFinanceImportInput = {
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
};

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** What drafts of 贴息比例, 贷款上限 or the day-count basis cost; null where the set drafts none of them, or if the caller's department may not see loans. */
  subsidyEffect?: Maybe<SubsidyEffect>;
};

/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (AY-2025-3.2.1c); households and purposes are not weighed here. */
export type SubsidyEffect = {
  __typename?: 'SubsidyEffect';
  /** First day on which interest is counted. */
  from: Scalars['Date']['output'];
  /** Last day on which interest is counted: 31 December of the same year. */
  to: Scalars['Date']['output'];
  /** All of the division. */
  total: SubsidyChange;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<SubsidyChangeOfDivision>;
  /** By the clause that sets the rate in force. */
  byClause: Array<SubsidyChangeOfClause>;
  /** The loans that are paid for under either rate, by due day. */
  loans: SubsidisedLoanConnection;
  /** The clauses that decide: rate, principal limit, day-count basis and last day of interest in force. */
  clauses: Array<ClauseRef>;
};


/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (AY-2025-3.2.1c); households and purposes are not weighed here. */
export type SubsidyEffectLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Money under what is in force and under the draft. Each loan is rounded once, to the fen, half up. */
export type SubsidyChange = {
  __typename?: 'SubsidyChange';
  /** Loans paid for under what is in force. */
  loansNow: Scalars['Int']['output'];
  /** Loans paid for under the draft. */
  loansDraft: Scalars['Int']['output'];
  /** Subsidy under what is in force on the day compared on, yuan; interest after the last day it covers is not paid (AY-2025-3.2.1e). */
  subsidyNow: Scalars['Money']['output'];
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
  /** What the draft costs more; negative where it costs less, yuan. */
  difference: Scalars['Money']['output'];
};

/** What happens in one division. */
export type SubsidyChangeOfDivision = {
  __typename?: 'SubsidyChangeOfDivision';
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
  /** Money there. */
  change: SubsidyChange;
};

/** What happens where one clause sets the rate in force. */
export type SubsidyChangeOfClause = {
  __typename?: 'SubsidyChangeOfClause';
  /** The clause; null where no document of the place sets a rate (RATE_NOT_SET) and nothing is paid now. */
  clause?: Maybe<ClauseRef>;
  /** The rate in force, percent; null where none is set. */
  ratePercent?: Maybe<Scalars['Int']['output']>;
  /** Days a year by which interest is counted under the draft. */
  daysAYear: Scalars['Int']['output'];
  /** Whether 365 days are assumed, because no document of the place prints a basis and none is drafted. */
  daysAYearAssumed: Scalars['Boolean']['output'];
  /** Money there. */
  change: SubsidyChange;
};

/** A loan that is paid for under either rate. */
export type SubsidisedLoan = {
  __typename?: 'SubsidisedLoan';
  /** The loan. */
  loan: Loan;
  /** Days of interest paid for under what is in force. */
  daysNow: Scalars['Int']['output'];
  /** Days of interest paid for under the draft. */
  daysDraft: Scalars['Int']['output'];
  /** Subsidy under what is in force, yuan. */
  subsidyNow: Scalars['Money']['output'];
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
};

/** A page of loans that are paid for. */
export type SubsidisedLoanConnection = {
  __typename?: 'SubsidisedLoanConnection';
  /** The loans. */
  edges: Array<SubsidisedLoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the loans with its cursor. */
export type SubsidisedLoanEdge = {
  __typename?: 'SubsidisedLoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SubsidisedLoan;
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
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<Partial<Household>>;
  Person: ResolverTypeWrapper<Partial<Person>>;
  Target: ResolverTypeWrapper<Partial<Target>>;
  Loan: ResolverTypeWrapper<Partial<Loan>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  LprTerm: ResolverTypeWrapper<Partial<LprTerm>>;
  FundProject: ResolverTypeWrapper<Partial<FundProject>>;
  FundProjectFilter: ResolverTypeWrapper<Partial<FundProjectFilter>>;
  LoanFilter: ResolverTypeWrapper<Partial<LoanFilter>>;
  LoanConnection: ResolverTypeWrapper<Partial<LoanConnection>>;
  LoanEdge: ResolverTypeWrapper<Partial<LoanEdge>>;
  FundProjectConnection: ResolverTypeWrapper<Partial<FundProjectConnection>>;
  FundProjectEdge: ResolverTypeWrapper<Partial<FundProjectEdge>>;
  StartFinanceImportInput: ResolverTypeWrapper<Partial<StartFinanceImportInput>>;
  WhatIf: ResolverTypeWrapper<Partial<WhatIf>>;
  SubsidyEffect: ResolverTypeWrapper<Partial<SubsidyEffect>>;
  SubsidyChange: ResolverTypeWrapper<Partial<SubsidyChange>>;
  SubsidyChangeOfDivision: ResolverTypeWrapper<Partial<SubsidyChangeOfDivision>>;
  SubsidyChangeOfClause: ResolverTypeWrapper<Partial<SubsidyChangeOfClause>>;
  SubsidisedLoan: ResolverTypeWrapper<Partial<SubsidisedLoan>>;
  SubsidisedLoanConnection: ResolverTypeWrapper<Partial<SubsidisedLoanConnection>>;
  SubsidisedLoanEdge: ResolverTypeWrapper<Partial<SubsidisedLoanEdge>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ClauseRef: ResolverTypeWrapper<Partial<ClauseRef>>;
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
  Int: Partial<Scalars['Int']['output']>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Mutation: {};
  Household: Partial<Household>;
  Person: Partial<Person>;
  Target: Partial<Target>;
  Loan: Partial<Loan>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  FundProject: Partial<FundProject>;
  FundProjectFilter: Partial<FundProjectFilter>;
  LoanFilter: Partial<LoanFilter>;
  LoanConnection: Partial<LoanConnection>;
  LoanEdge: Partial<LoanEdge>;
  FundProjectConnection: Partial<FundProjectConnection>;
  FundProjectEdge: Partial<FundProjectEdge>;
  StartFinanceImportInput: Partial<StartFinanceImportInput>;
  WhatIf: Partial<WhatIf>;
  SubsidyEffect: Partial<SubsidyEffect>;
  SubsidyChange: Partial<SubsidyChange>;
  SubsidyChangeOfDivision: Partial<SubsidyChangeOfDivision>;
  SubsidyChangeOfClause: Partial<SubsidyChangeOfClause>;
  SubsidisedLoan: Partial<SubsidisedLoan>;
  SubsidisedLoanConnection: Partial<SubsidisedLoanConnection>;
  SubsidisedLoanEdge: Partial<SubsidisedLoanEdge>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  PageInfo: Partial<PageInfo>;
  ClauseRef: Partial<ClauseRef>;
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
  loans?: Resolver<ResolversTypes['LoanConnection'], ParentType, ContextType, RequireFields<QueryLoansArgs, 'first'>>;
  loanByContract?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<QueryLoanByContractArgs, 'contractNumber'>>;
  fundProjects?: Resolver<ResolversTypes['FundProjectConnection'], ParentType, ContextType, RequireFields<QueryFundProjectsArgs, 'first'>>;
  financeImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryFinanceImportArgs, 'id'>>;
  financeImports?: Resolver<ResolversTypes['ImportReportConnection'], ParentType, ContextType, RequireFields<QueryFinanceImportsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startFinanceImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartFinanceImportArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<HouseholdLoansArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<PersonLoansArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  financeActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  borrower?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  householdCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  annualRatePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lprTerm?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mortgaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guaranteed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProject'] = ResolversParentTypes['FundProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spentPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectConnection'] = ResolversParentTypes['FundProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectEdge'] = ResolversParentTypes['FundProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidyEffect?: Resolver<Maybe<ResolversTypes['SubsidyEffect']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyEffect'] = ResolversParentTypes['SubsidyEffect']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['SubsidyChangeOfDivision']>, ParentType, ContextType>;
  byClause?: Resolver<Array<ResolversTypes['SubsidyChangeOfClause']>, ParentType, ContextType>;
  loans?: Resolver<ResolversTypes['SubsidisedLoanConnection'], ParentType, ContextType, RequireFields<SubsidyEffectLoansArgs, 'first'>>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChange'] = ResolversParentTypes['SubsidyChange']> = {
  loansNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansDraft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyDraft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChangeOfDivision'] = ResolversParentTypes['SubsidyChangeOfDivision']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyChangeOfClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyChangeOfClause'] = ResolversParentTypes['SubsidyChangeOfClause']> = {
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  ratePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysAYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAYearAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['SubsidyChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoan'] = ResolversParentTypes['SubsidisedLoan']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  daysNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysDraft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subsidyNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyDraft?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoanConnection'] = ResolversParentTypes['SubsidisedLoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidisedLoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoanEdge'] = ResolversParentTypes['SubsidisedLoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidisedLoan'], ParentType, ContextType>;
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
  Target?: TargetResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  FundProject?: FundProjectResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  FundProjectConnection?: FundProjectConnectionResolvers<ContextType>;
  FundProjectEdge?: FundProjectEdgeResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  SubsidyEffect?: SubsidyEffectResolvers<ContextType>;
  SubsidyChange?: SubsidyChangeResolvers<ContextType>;
  SubsidyChangeOfDivision?: SubsidyChangeOfDivisionResolvers<ContextType>;
  SubsidyChangeOfClause?: SubsidyChangeOfClauseResolvers<ContextType>;
  SubsidisedLoan?: SubsidisedLoanResolvers<ContextType>;
  SubsidisedLoanConnection?: SubsidisedLoanConnectionResolvers<ContextType>;
  SubsidisedLoanEdge?: SubsidisedLoanEdgeResolvers<ContextType>;
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
