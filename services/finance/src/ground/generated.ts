// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ReportRow } from '@dixian/imports';
import type { ClauseRefMapper, HouseholdMapper, PersonMapper, TargetMapper, WorkRecordMapper } from './mappers';
import type { DecisionChangeMapper, DecisionReasonMapper, PolicyDecisionMapper, SubsidyLineMapper, SubsidyLineSettledMapper, SubsidyListMapper, SubsidyReasonMapper, SubsidySpanMapper, SubsidyTotalsMapper } from '../subsidies/mappers';
import type { FundAllocationMapper, FundCheckpointMapper, FundProjectMapper, ProjectActMapper } from '../projects/mappers';
import type { LoanMapper, LoanEventMapper } from '../loans/mappers';
import type { SubsidisedLoanMapper, SubsidyEffectMapper, WhatIfMapper } from '../what-if/mappers';
import type { RequestContext, ReferenceResolver } from '@dixian/service';

export type Maybe<T> = T | null | undefined;

export type InputMaybe<T> = T | null;

export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;

export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: PlainDate; output: PlainDate; }
  DateTime: { input: Date; output: Date; }
  Money: { input: Fen; output: Fen; }
  CountOnDemand: { input: never; output: number | (() => Promise<number>); }
};

export type Query = {
  __typename?: 'Query';
  financeImport?: Maybe<ImportReport>;
  financeImports?: Maybe<ImportReportConnection>;
  financeWork?: Maybe<WorkRecordConnection>;
  loans?: Maybe<LoanConnection>;
  loanByContract?: Maybe<Loan>;
  fundProjects?: Maybe<FundProjectConnection>;
  fundCheckpoint?: Maybe<FundCheckpoint>;
  subsidyLists?: Maybe<SubsidyListConnection>;
  subsidyList?: Maybe<SubsidyList>;
  subsidyPreview?: Maybe<SubsidyTotals>;
};

export type QueryFinanceImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFinanceImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFinanceWorkArgs = {
  filter?: InputMaybe<WorkRecordFilter>;
  orderBy?: InputMaybe<WorkRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLoansArgs = {
  filter?: InputMaybe<LoanFilter>;
  orderBy?: InputMaybe<LoanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLoanByContractArgs = {
  contractNumber: Scalars['String']['input'];
};

export type QueryFundProjectsArgs = {
  filter?: InputMaybe<FundProjectFilter>;
  orderBy?: InputMaybe<FundProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundCheckpointArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  cycle: Scalars['String']['input'];
};

export type QuerySubsidyListsArgs = {
  filter?: InputMaybe<SubsidyListFilter>;
  orderBy?: InputMaybe<SubsidyListOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubsidyListArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySubsidyPreviewArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  startFinanceImport: StartImportResult;
  withdrawFinanceImport: WithdrawImportResult;
  recordFinanceWork: RecordWorkResult;
  recordLoanEvent: RecordLoanEventResult;
  recordAppraisal: ProjectActResult;
  admitProject: AdmitProjectResult;
  publishProjectNotice: ProjectActResult;
  recordPerformance: ProjectActResult;
  submitFundCheckpoint: SubmitFundCheckpointResult;
  prepareSubsidyList: PrepareSubsidyListResult;
  correctSubsidyList: PrepareSubsidyListResult;
  settleSubsidyLine: SettleSubsidyLineResult;
  postSubsidyList: PostSubsidyListResult;
  approveSubsidyList: ApproveSubsidyListResult;
  recordSubsidyPayment: RecordSubsidyPaymentResult;
};

export type MutationStartFinanceImportArgs = {
  input: StartFinanceImportInput;
};

export type MutationWithdrawFinanceImportArgs = {
  input: WithdrawImportInput;
};

export type MutationRecordFinanceWorkArgs = {
  input: RecordWorkInput;
};

export type MutationRecordLoanEventArgs = {
  input: RecordLoanEventInput;
};

export type MutationRecordAppraisalArgs = {
  input: ProjectActInput;
};

export type MutationAdmitProjectArgs = {
  input: ProjectActInput;
};

export type MutationPublishProjectNoticeArgs = {
  input: ProjectActInput;
};

export type MutationRecordPerformanceArgs = {
  input: ProjectActInput;
};

export type MutationSubmitFundCheckpointArgs = {
  input: SubmitFundCheckpointInput;
};

export type MutationPrepareSubsidyListArgs = {
  input: PrepareSubsidyListInput;
};

export type MutationCorrectSubsidyListArgs = {
  input: CorrectSubsidyListInput;
};

export type MutationSettleSubsidyLineArgs = {
  input: SettleSubsidyLineInput;
};

export type MutationPostSubsidyListArgs = {
  input: StepSubsidyListInput;
};

export type MutationApproveSubsidyListArgs = {
  input: StepSubsidyListInput;
};

export type MutationRecordSubsidyPaymentArgs = {
  input: RecordSubsidyPaymentInput;
};

export type StartFinanceImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  loans?: Maybe<LoanConnection>;
  interestSubsidy?: Maybe<Array<SubsidySpan>>;
};

export type HouseholdLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdInterestSubsidyArgs = {
  year: Scalars['Int']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  loans?: Maybe<LoanConnection>;
};

export type PersonLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Loan = {
  __typename?: 'Loan';
  id: Scalars['ID']['output'];
  contractNumber: Scalars['String']['output'];
  household?: Maybe<Household>;
  borrower?: Maybe<Person>;
  householdCode?: Maybe<Scalars['String']['output']>;
  bank: Scalars['String']['output'];
  drawnOn: Scalars['Date']['output'];
  dueOn: Scalars['Date']['output'];
  principal: Scalars['Money']['output'];
  annualRatePercent: Scalars['String']['output'];
  lprTerm: LprTerm;
  purpose: Scalars['String']['output'];
  mortgaged: Scalars['Boolean']['output'];
  guaranteed: Scalars['Boolean']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  events: Array<LoanEvent>;
  balance: Scalars['Money']['output'];
};

export type LoanBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LoanEvent = {
  __typename?: 'LoanEvent';
  id: Scalars['ID']['output'];
  kind: LoanEventKind;
  occurredOn: Scalars['Date']['output'];
  amount?: Maybe<Scalars['Money']['output']>;
  newDueOn?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

export type LoanEventKind =
  | 'COMPENSATION'
  | 'EXTENSION'
  | 'INTEREST_PAID'
  | 'REPAYMENT';

export type LprTerm =
  | 'FIVE_YEARS_AND_OVER'
  | 'ONE_YEAR';

export type LoanFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  principalAbove?: InputMaybe<Scalars['Money']['input']>;
};

export type LoanConnection = {
  __typename?: 'LoanConnection';
  edges: Array<LoanEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type LoanEdge = {
  __typename?: 'LoanEdge';
  cursor: Scalars['String']['output'];
  node: Loan;
};

export type LoanOrder = {
  field: LoanOrderField;
  direction?: OrderDirection;
};

export type LoanOrderField =
  | 'DUE_ON'
  | 'DRAWN_ON'
  | 'PRINCIPAL'
  | 'HOUSEHOLD_CODE';

export type RecordLoanEventInput = {
  loanId: Scalars['ID']['input'];
  kind: LoanEventKind;
  amount?: InputMaybe<Scalars['Money']['input']>;
  newDueOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LoanEventRecorded = {
  __typename?: 'LoanEventRecorded';
  event: LoanEvent;
};

export type RecordLoanEventResult = AmountExceeded | InvalidInput | KeyInUse | LoanEventRecorded | NotFound | NotPermitted;

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  division: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  financeActual?: Maybe<TargetActual>;
};

export type FundProject = {
  __typename?: 'FundProject';
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  category: Scalars['String']['output'];
  investment: Scalars['Money']['output'];
  name?: Maybe<Scalars['String']['output']>;
  renewal?: Maybe<ProjectRenewal>;
  spentPercent?: Maybe<Scalars['String']['output']>;
  fundLevel: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  acts: Array<ProjectAct>;
  allocations: Array<FundAllocation>;
};

export type ProjectAct = {
  __typename?: 'ProjectAct';
  id: Scalars['ID']['output'];
  kind: ProjectActKind;
  appraisal?: Maybe<AppraisalLevel>;
  reference?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
};

export type ProjectActKind =
  | 'ADMITTED'
  | 'APPRAISED'
  | 'NOTICED'
  | 'PERFORMANCE';

export type AppraisalLevel =
  | 'OWN'
  | 'PROVINCIAL';

export type FundAllocation = {
  __typename?: 'FundAllocation';
  id: Scalars['ID']['output'];
  level: FundLevel;
  allocated: Scalars['Money']['output'];
  spent?: Maybe<Scalars['Money']['output']>;
  source: Scalars['String']['output'];
};

export type FundCheckpoint = {
  __typename?: 'FundCheckpoint';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  cycle: Scalars['String']['output'];
  projects: Scalars['Int']['output'];
  allocated: Scalars['Money']['output'];
  spent: Scalars['Money']['output'];
  report: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
};

export type FundProjectFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  fundLevel?: InputMaybe<Scalars['String']['input']>;
};

export type FundProjectConnection = {
  __typename?: 'FundProjectConnection';
  edges: Array<FundProjectEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type FundProjectEdge = {
  __typename?: 'FundProjectEdge';
  cursor: Scalars['String']['output'];
  node: FundProject;
};

export type FundProjectOrder = {
  field: FundProjectOrderField;
  direction?: OrderDirection;
};

export type FundProjectOrderField =
  | 'NUMBER'
  | 'YEAR'
  | 'INVESTMENT'
  | 'SPENT_PERCENT';

export type ProjectRenewal =
  | 'ADJUST'
  | 'CONSOLIDATE'
  | 'REVIVE'
  | 'UPGRADE';

export type ProjectActInput = {
  projectId: Scalars['ID']['input'];
  appraisal?: InputMaybe<AppraisalLevel>;
  reference?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SubmitFundCheckpointInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  cycle: Scalars['String']['input'];
  report: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ProjectActRecorded = {
  __typename?: 'ProjectActRecorded';
  act: ProjectAct;
};

export type FundCheckpointSubmitted = {
  __typename?: 'FundCheckpointSubmitted';
  checkpoint: FundCheckpoint;
};

export type AppraisalMissing = UserError & {
  __typename?: 'AppraisalMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  level: AppraisalLevel;
};

export type ProjectActResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

export type AdmitProjectResult = AppraisalMissing | InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

export type SubmitFundCheckpointResult = FundCheckpointSubmitted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type FundLevel =
  | 'CENTRAL'
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'OTHER'
  | 'PROVINCIAL'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type SubsidyList = {
  __typename?: 'SubsidyList';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  corrects?: Maybe<SubsidyList>;
  state: SubsidyListState;
  version: Scalars['Int']['output'];
  preparedOn: Scalars['Date']['output'];
  postedOn?: Maybe<Scalars['Date']['output']>;
  approvedOn?: Maybe<Scalars['Date']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  fundSource?: Maybe<Scalars['String']['output']>;
  fundLevel?: Maybe<FundLevel>;
  totals: SubsidyTotals;
  lines: SubsidyLineConnection;
};

export type SubsidyListLinesArgs = {
  filter?: InputMaybe<SubsidyLineFilter>;
  orderBy?: InputMaybe<SubsidyLineOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyListState =
  | 'DRAFT'
  | 'POSTED'
  | 'APPROVED'
  | 'PAID';

export type SubsidyTotals = {
  __typename?: 'SubsidyTotals';
  lines: Scalars['Int']['output'];
  loansPaid: Scalars['Int']['output'];
  loansRefused: Scalars['Int']['output'];
  toCheck: Scalars['Int']['output'];
  flagged: Scalars['Int']['output'];
  interest: Scalars['Money']['output'];
  subsidy: Scalars['Money']['output'];
  listedBefore: Scalars['Money']['output'];
  payable: Scalars['Money']['output'];
};

export type SubsidyLine = {
  __typename?: 'SubsidyLine';
  id: Scalars['ID']['output'];
  loan?: Maybe<Loan>;
  household?: Maybe<Household>;
  contractNumber: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  days: Scalars['Int']['output'];
  balance: Scalars['Money']['output'];
  balanceDays: Scalars['String']['output'];
  annualRatePercent: Scalars['String']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  sharePercent?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Money']['output']>;
  subsidy?: Maybe<Scalars['Money']['output']>;
  bankInterest?: Maybe<Scalars['Money']['output']>;
  outcome: DecisionOutcome;
  clause?: Maybe<ClauseRef>;
  reasons: Array<SubsidyReason>;
  flags: Array<SubsidyReason>;
  listedBefore: Scalars['Money']['output'];
  settledReason?: Maybe<Scalars['String']['output']>;
  settledOn?: Maybe<Scalars['Date']['output']>;
};

export type SubsidyReason = {
  __typename?: 'SubsidyReason';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  clause?: Maybe<ClauseRef>;
};

export type SubsidySpan = {
  __typename?: 'SubsidySpan';
  loan: Loan;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  days: Scalars['Int']['output'];
  balance: Scalars['Money']['output'];
  daysAYear?: Maybe<Scalars['Int']['output']>;
  sharePercent?: Maybe<Scalars['Int']['output']>;
  interest?: Maybe<Scalars['Money']['output']>;
  subsidy?: Maybe<Scalars['Money']['output']>;
  decision: PolicyDecision;
};

export type SubsidyListFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SubsidyListState>;
  year?: InputMaybe<Scalars['Int']['input']>;
  isCorrection?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SubsidyLineFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<DecisionOutcome>;
  toCheck?: InputMaybe<Scalars['Boolean']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  contractNumber?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyListOrder = {
  field: SubsidyListOrderField;
  direction?: OrderDirection;
};

export type SubsidyListOrderField =
  | 'FROM';

export type SubsidyLineOrder = {
  field: SubsidyLineOrderField;
  direction?: OrderDirection;
};

export type SubsidyLineOrderField =
  | 'CONTRACT';

export type SubsidyListConnection = {
  __typename?: 'SubsidyListConnection';
  edges: Array<SubsidyListEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidyListEdge = {
  __typename?: 'SubsidyListEdge';
  cursor: Scalars['String']['output'];
  node: SubsidyList;
};

export type SubsidyLineConnection = {
  __typename?: 'SubsidyLineConnection';
  edges: Array<SubsidyLineEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidyLineEdge = {
  __typename?: 'SubsidyLineEdge';
  cursor: Scalars['String']['output'];
  node: SubsidyLine;
};

export type PrepareSubsidyListInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CorrectSubsidyListInput = {
  listId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SettleSubsidyLineInput = {
  lineId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type StepSubsidyListInput = {
  listId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordSubsidyPaymentInput = {
  listId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  source: Scalars['String']['input'];
  level: FundLevel;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SubsidyListPrepared = {
  __typename?: 'SubsidyListPrepared';
  list: SubsidyList;
};

export type SubsidyLineSettled = {
  __typename?: 'SubsidyLineSettled';
  line: SubsidyLine;
  list: SubsidyList;
};

export type SubsidyListStepped = {
  __typename?: 'SubsidyListStepped';
  list: SubsidyList;
};

export type ListChanged = UserError & {
  __typename?: 'ListChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  version: Scalars['Int']['output'];
};

export type SamePersonApproves = UserError & {
  __typename?: 'SamePersonApproves';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type AlreadyRegistered = UserError & {
  __typename?: 'AlreadyRegistered';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  existing: Scalars['ID']['output'];
};

export type PrepareSubsidyListResult = AlreadyRegistered | InvalidInput | KeyInUse | NotFound | NotPermitted | SubsidyListPrepared;

export type SettleSubsidyLineResult = AmountExceeded | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | ReasonRequired | SubsidyLineSettled;

export type PostSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SubsidyListStepped;

export type ApproveSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SamePersonApproves | SubsidyListStepped;

export type RecordSubsidyPaymentResult = AlreadyPaid | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SourceNotAllowed | SubsidyListStepped;

export type WhatIf = {
  __typename?: 'WhatIf';
  id: Scalars['ID']['output'];
  subsidyEffect?: Maybe<SubsidyEffect>;
};

export type SubsidyEffect = {
  __typename?: 'SubsidyEffect';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  total: SubsidyChange;
  byDivision: Array<SubsidyChangeOfDivision>;
  byClause: Array<SubsidyChangeOfClause>;
  loans: SubsidisedLoanConnection;
  clauses: Array<ClauseRef>;
};

export type SubsidyEffectLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SubsidyChange = {
  __typename?: 'SubsidyChange';
  loansNow: Scalars['Int']['output'];
  loansDraft: Scalars['Int']['output'];
  subsidyNow: Scalars['Money']['output'];
  subsidyDraft: Scalars['Money']['output'];
  difference: Scalars['Money']['output'];
};

export type SubsidyChangeOfDivision = {
  __typename?: 'SubsidyChangeOfDivision';
  divisionCode: Scalars['String']['output'];
  change: SubsidyChange;
};

export type SubsidyChangeOfClause = {
  __typename?: 'SubsidyChangeOfClause';
  clause?: Maybe<ClauseRef>;
  ratePercent?: Maybe<Scalars['Int']['output']>;
  daysAYear: Scalars['Int']['output'];
  daysAYearAssumed: Scalars['Boolean']['output'];
  change: SubsidyChange;
};

export type SubsidisedLoan = {
  __typename?: 'SubsidisedLoan';
  loan: Loan;
  daysNow: Scalars['Int']['output'];
  daysDraft: Scalars['Int']['output'];
  subsidyNow: Scalars['Money']['output'];
  subsidyDraft: Scalars['Money']['output'];
};

export type SubsidisedLoanConnection = {
  __typename?: 'SubsidisedLoanConnection';
  edges: Array<SubsidisedLoanEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubsidisedLoanEdge = {
  __typename?: 'SubsidisedLoanEdge';
  cursor: Scalars['String']['output'];
  node: SubsidisedLoan;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type ClauseRef = {
  __typename?: 'ClauseRef';
  id: Scalars['ID']['output'];
  documentNumber: Scalars['String']['output'];
  section: Scalars['String']['output'];
  quote: Scalars['String']['output'];
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  effectiveTo?: Maybe<Scalars['Date']['output']>;
};

export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type NotPermitted = UserError & {
  __typename?: 'NotPermitted';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
};

export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
};

export type KeyInUse = UserError & {
  __typename?: 'KeyInUse';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ImportState =
  | 'QUEUED'
  | 'RUNNING'
  | 'COMPLETED'
  | 'FAILED'
  | 'ASKING'
  | 'WITHDRAWING'
  | 'WITHDRAWN';

export type ImportMode =
  | 'ADDITION'
  | 'WHOLE';

export type ImportColumnSource =
  | 'LAYOUT'
  | 'COUNTY'
  | 'OFFICE';

export type ImportColumnContent =
  | 'MONEY'
  | 'DATES'
  | 'OTHER';

export type ImportObstacleKind =
  | 'LATER_RUN'
  | 'BY_HAND'
  | 'ACT'
  | 'DECISION'
  | 'PAYMENT'
  | 'POSTING'
  | 'VISIT';

export type FindingSeverity =
  | 'REJECTED'
  | 'WARNING';

export type ImportFinding = {
  __typename?: 'ImportFinding';
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  householdCode?: Maybe<Scalars['String']['output']>;
  looksLike?: Maybe<Scalars['ID']['output']>;
  severity: FindingSeverity;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImportFindingConnection = {
  __typename?: 'ImportFindingConnection';
  edges: Array<ImportFindingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportFindingEdge = {
  __typename?: 'ImportFindingEdge';
  cursor: Scalars['String']['output'];
  node: ImportFinding;
};

export type ImportReport = {
  __typename?: 'ImportReport';
  id: Scalars['ID']['output'];
  ledger: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  state: ImportState;
  progress: Scalars['Int']['output'];
  rowsRead: Scalars['Int']['output'];
  rowsLoaded: Scalars['Int']['output'];
  rowsRejected: Scalars['Int']['output'];
  households?: Maybe<Scalars['Int']['output']>;
  recordsAdded: Scalars['Int']['output'];
  recordsChanged: Scalars['Int']['output'];
  recordsUnchanged: Scalars['Int']['output'];
  recordsEnded: Scalars['Int']['output'];
  placements: Array<ImportPlacement>;
  exportedOn?: Maybe<Scalars['Date']['output']>;
  failure?: Maybe<Scalars['String']['output']>;
  dryRun: Scalars['Boolean']['output'];
  mode: ImportMode;
  rowsSkipped: Scalars['Int']['output'];
  rowsUnmatched: Scalars['Int']['output'];
  rowsOlder: Scalars['Int']['output'];
  likelyCorrections: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  requestedBy: Scalars['String']['output'];
  keptUntil?: Maybe<Scalars['DateTime']['output']>;
  sums: Array<ImportSum>;
  reading?: Maybe<ImportReading>;
  questions: Array<ImportQuestion>;
  differences: Array<ImportDifference>;
  changes: ImportChangeConnection;
  obstacles: ImportObstacleConnection;
  withdrawal?: Maybe<ImportWithdrawal>;
  requestedAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  findings: ImportFindingConnection;
};

export type ImportReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportObstaclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportFindingsArgs = {
  severity?: InputMaybe<FindingSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ImportSum = {
  __typename?: 'ImportSum';
  heading: Scalars['String']['output'];
  sum: Scalars['Money']['output'];
};

export type ImportReading = {
  __typename?: 'ImportReading';
  sheets: Array<ImportSheet>;
  speaksFor?: Maybe<Scalars['Date']['output']>;
  speaksAssumed: Scalars['Boolean']['output'];
  remarks: Array<ImportRemark>;
};

export type ImportRemark = {
  __typename?: 'ImportRemark';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImportSheet = {
  __typename?: 'ImportSheet';
  name: Scalars['String']['output'];
  read: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  headerRows: Array<Scalars['Int']['output']>;
  columns: Array<ImportColumn>;
  skippedRows: Scalars['Int']['output'];
  totals: Array<ImportTotal>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  heading: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  source?: Maybe<ImportColumnSource>;
  unit?: Maybe<Scalars['String']['output']>;
  content?: Maybe<ImportColumnContent>;
};

export type ImportTotal = {
  __typename?: 'ImportTotal';
  heading: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  printed: Scalars['String']['output'];
  summed: Scalars['String']['output'];
  agrees: Scalars['Boolean']['output'];
};

export type ImportQuestion = {
  __typename?: 'ImportQuestion';
  id: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  options: Array<ImportOption>;
  answer?: Maybe<Scalars['String']['output']>;
};

export type ImportOption = {
  __typename?: 'ImportOption';
  value: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ImportDifference = {
  __typename?: 'ImportDifference';
  number: Scalars['String']['output'];
  lookedAt: Scalars['Int']['output'];
  loaded: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type ImportChange = {
  __typename?: 'ImportChange';
  record: Scalars['ID']['output'];
  householdCode?: Maybe<Scalars['String']['output']>;
  removed: Scalars['Boolean']['output'];
  values: Array<ImportChangedValue>;
};

export type ImportChangedValue = {
  __typename?: 'ImportChangedValue';
  heading: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
  masked: Scalars['Boolean']['output'];
};

export type ImportChangeConnection = {
  __typename?: 'ImportChangeConnection';
  edges: Array<ImportChangeEdge>;
  pageInfo: PageInfo;
};

export type ImportChangeEdge = {
  __typename?: 'ImportChangeEdge';
  cursor: Scalars['String']['output'];
  node: ImportChange;
};

export type ImportObstacle = {
  __typename?: 'ImportObstacle';
  record: Scalars['ID']['output'];
  householdCode?: Maybe<Scalars['String']['output']>;
  kind: ImportObstacleKind;
  by?: Maybe<Scalars['ID']['output']>;
};

export type ImportObstacleConnection = {
  __typename?: 'ImportObstacleConnection';
  edges: Array<ImportObstacleEdge>;
  pageInfo: PageInfo;
};

export type ImportObstacleEdge = {
  __typename?: 'ImportObstacleEdge';
  cursor: Scalars['String']['output'];
  node: ImportObstacle;
};

export type ImportWithdrawal = {
  __typename?: 'ImportWithdrawal';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

export type ImportPlacement = {
  __typename?: 'ImportPlacement';
  rule: PlacementRule;
  rows: Scalars['Int']['output'];
};

export type PlacementRule =
  | 'CODE_AND_NUMBER'
  | 'NUMBER'
  | 'CARD'
  | 'HEAD'
  | 'CODE';

export type ImportReportOrder = {
  field: ImportReportOrderField;
  direction?: OrderDirection;
};

export type ImportReportOrderField =
  | 'REQUESTED_AT'
  | 'FILE_NAME'
  | 'ROWS_REJECTED';

export type ImportReportConnection = {
  __typename?: 'ImportReportConnection';
  edges: Array<ImportReportEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ImportReportEdge = {
  __typename?: 'ImportReportEdge';
  cursor: Scalars['String']['output'];
  node: ImportReport;
};

export type ImportStarted = {
  __typename?: 'ImportStarted';
  report: ImportReport;
};

export type LedgerNotOurs = UserError & {
  __typename?: 'LedgerNotOurs';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  accepted: Array<Scalars['String']['output']>;
};

export type ImportWithdrawalStarted = {
  __typename?: 'ImportWithdrawalStarted';
  report: ImportReport;
};

export type ImportRestedUpon = UserError & {
  __typename?: 'ImportRestedUpon';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  report: ImportReport;
};

export type ImportAnswerInput = {
  question: Scalars['String']['input'];
  answer: Scalars['String']['input'];
};

export type ColumnMappingInput = {
  heading: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReplacementInput = {
  sheet?: InputMaybe<Scalars['String']['input']>;
  row: Scalars['Int']['input'];
  recordId: Scalars['ID']['input'];
};

export type ImportChoicesInput = {
  mode?: InputMaybe<ImportMode>;
  answers?: InputMaybe<Array<ImportAnswerInput>>;
  mapping?: InputMaybe<Array<ColumnMappingInput>>;
  replaces?: InputMaybe<Array<ImportReplacementInput>>;
  sheets?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type WithdrawImportInput = {
  reportId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WithdrawImportResult = ImportRestedUpon | ImportWithdrawalStarted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type StartImportResult = ImportStarted | InvalidInput | KeyInUse | LedgerNotOurs | NotFound | NotPermitted;

export type TargetActual = {
  __typename?: 'TargetActual';
  value: Scalars['String']['output'];
  part?: Maybe<Scalars['String']['output']>;
  whole?: Maybe<Scalars['String']['output']>;
  previousYear?: Maybe<Scalars['String']['output']>;
  countedOn: Scalars['Date']['output'];
  basis: Scalars['String']['output'];
};

export type PolicyDecision = {
  __typename?: 'PolicyDecision';
  outcome: DecisionOutcome;
  reasons: Array<DecisionReason>;
  toChange: Array<DecisionChange>;
  flags: Array<DecisionReason>;
  clauses: Array<ClauseRef>;
};

export type DecisionOutcome =
  | 'GRANTED'
  | 'REFERRED'
  | 'REFUSED';

export type DecisionReason = {
  __typename?: 'DecisionReason';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  holds: Scalars['Boolean']['output'];
  fact?: Maybe<Scalars['String']['output']>;
  parameter?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type DecisionChange = {
  __typename?: 'DecisionChange';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type ReasonRequired = UserError & {
  __typename?: 'ReasonRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  field: Scalars['String']['output'];
};

export type AmountExceeded = UserError & {
  __typename?: 'AmountExceeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  available: Scalars['Money']['output'];
  over: Scalars['Money']['output'];
};

export type AlreadyPaid = UserError & {
  __typename?: 'AlreadyPaid';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  on: Scalars['Date']['output'];
};

export type SourceNotAllowed = UserError & {
  __typename?: 'SourceNotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  allowed: Array<Scalars['String']['output']>;
};

export type WorkRecord = {
  __typename?: 'WorkRecord';
  id: Scalars['ID']['output'];
  clause: ClauseRef;
  division: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  unit: Scalars['String']['output'];
  figure?: Maybe<Scalars['String']['output']>;
  figureUnit?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type WorkRecordOrder = {
  field: WorkRecordOrderField;
  direction?: OrderDirection;
};

export type WorkRecordOrderField =
  | 'OCCURRED_ON'
  | 'RECORDED_AT';

export type WorkRecordConnection = {
  __typename?: 'WorkRecordConnection';
  edges: Array<WorkRecordEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type WorkRecordEdge = {
  __typename?: 'WorkRecordEdge';
  cursor: Scalars['String']['output'];
  node: WorkRecord;
};

export type WorkRecordFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  clauseId?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordWorkInput = {
  clauseId: Scalars['String']['input'];
  division?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
  figure?: InputMaybe<Scalars['String']['input']>;
  figureUnit?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WorkRecorded = {
  __typename?: 'WorkRecorded';
  work: WorkRecord;
};

export type RecordWorkResult = WorkRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordLoanEventResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<LoanEventRecorded, 'event'> & { event: _RefType['LoanEvent'] } & { __typename: 'LoanEventRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue );
  ProjectActResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<ProjectActRecorded, 'act'> & { act: _RefType['ProjectAct'] } & { __typename: 'ProjectActRecorded' } );
  AdmitProjectResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<ProjectActRecorded, 'act'> & { act: _RefType['ProjectAct'] } & { __typename: 'ProjectActRecorded' } );
  SubmitFundCheckpointResult: ( Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: _RefType['FundCheckpoint'] } & { __typename: 'FundCheckpointSubmitted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  PrepareSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListPrepared, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListPrepared' } );
  SettleSubsidyLineResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( SubsidyLineSettledMapper );
  PostSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  ApproveSubsidyListResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  RecordSubsidyPaymentResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubsidyListStepped, 'list'> & { list: _RefType['SubsidyList'] } & { __typename: 'SubsidyListStepped' } );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordWorkResult: ( Omit<WorkRecorded, 'work'> & { work: _RefType['WorkRecord'] } & { __typename: 'WorkRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  StartFinanceImportInput: StartFinanceImportInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Loan: ResolverTypeWrapper<LoanMapper>;
  LoanEvent: ResolverTypeWrapper<LoanEventMapper>;
  LoanEventKind: LoanEventKind;
  LprTerm: LprTerm;
  LoanFilter: LoanFilter;
  LoanConnection: ResolverTypeWrapper<Omit<LoanConnection, 'edges'> & { edges: Array<ResolversTypes['LoanEdge']> }>;
  LoanEdge: ResolverTypeWrapper<Omit<LoanEdge, 'node'> & { node: ResolversTypes['Loan'] }>;
  LoanOrder: LoanOrder;
  LoanOrderField: LoanOrderField;
  RecordLoanEventInput: RecordLoanEventInput;
  LoanEventRecorded: ResolverTypeWrapper<Omit<LoanEventRecorded, 'event'> & { event: ResolversTypes['LoanEvent'] }>;
  RecordLoanEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLoanEventResult']>;
  Target: ResolverTypeWrapper<TargetMapper>;
  FundProject: ResolverTypeWrapper<FundProjectMapper>;
  ProjectAct: ResolverTypeWrapper<ProjectActMapper>;
  ProjectActKind: ProjectActKind;
  AppraisalLevel: AppraisalLevel;
  FundAllocation: ResolverTypeWrapper<FundAllocationMapper>;
  FundCheckpoint: ResolverTypeWrapper<FundCheckpointMapper>;
  FundProjectFilter: FundProjectFilter;
  FundProjectConnection: ResolverTypeWrapper<Omit<FundProjectConnection, 'edges'> & { edges: Array<ResolversTypes['FundProjectEdge']> }>;
  FundProjectEdge: ResolverTypeWrapper<Omit<FundProjectEdge, 'node'> & { node: ResolversTypes['FundProject'] }>;
  FundProjectOrder: FundProjectOrder;
  FundProjectOrderField: FundProjectOrderField;
  ProjectRenewal: ProjectRenewal;
  ProjectActInput: ProjectActInput;
  SubmitFundCheckpointInput: SubmitFundCheckpointInput;
  ProjectActRecorded: ResolverTypeWrapper<Omit<ProjectActRecorded, 'act'> & { act: ResolversTypes['ProjectAct'] }>;
  FundCheckpointSubmitted: ResolverTypeWrapper<Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: ResolversTypes['FundCheckpoint'] }>;
  AppraisalMissing: ResolverTypeWrapper<UserErrorValue>;
  ProjectActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectActResult']>;
  AdmitProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitProjectResult']>;
  SubmitFundCheckpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitFundCheckpointResult']>;
  FundLevel: FundLevel;
  SubsidyList: ResolverTypeWrapper<SubsidyListMapper>;
  SubsidyListState: SubsidyListState;
  SubsidyTotals: ResolverTypeWrapper<SubsidyTotalsMapper>;
  SubsidyLine: ResolverTypeWrapper<SubsidyLineMapper>;
  SubsidyReason: ResolverTypeWrapper<SubsidyReasonMapper>;
  SubsidySpan: ResolverTypeWrapper<SubsidySpanMapper>;
  SubsidyListFilter: SubsidyListFilter;
  SubsidyLineFilter: SubsidyLineFilter;
  SubsidyListOrder: SubsidyListOrder;
  SubsidyListOrderField: SubsidyListOrderField;
  SubsidyLineOrder: SubsidyLineOrder;
  SubsidyLineOrderField: SubsidyLineOrderField;
  SubsidyListConnection: ResolverTypeWrapper<Omit<SubsidyListConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidyListEdge']> }>;
  SubsidyListEdge: ResolverTypeWrapper<Omit<SubsidyListEdge, 'node'> & { node: ResolversTypes['SubsidyList'] }>;
  SubsidyLineConnection: ResolverTypeWrapper<Omit<SubsidyLineConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidyLineEdge']> }>;
  SubsidyLineEdge: ResolverTypeWrapper<Omit<SubsidyLineEdge, 'node'> & { node: ResolversTypes['SubsidyLine'] }>;
  PrepareSubsidyListInput: PrepareSubsidyListInput;
  CorrectSubsidyListInput: CorrectSubsidyListInput;
  SettleSubsidyLineInput: SettleSubsidyLineInput;
  StepSubsidyListInput: StepSubsidyListInput;
  RecordSubsidyPaymentInput: RecordSubsidyPaymentInput;
  SubsidyListPrepared: ResolverTypeWrapper<Omit<SubsidyListPrepared, 'list'> & { list: ResolversTypes['SubsidyList'] }>;
  SubsidyLineSettled: ResolverTypeWrapper<SubsidyLineSettledMapper>;
  SubsidyListStepped: ResolverTypeWrapper<Omit<SubsidyListStepped, 'list'> & { list: ResolversTypes['SubsidyList'] }>;
  ListChanged: ResolverTypeWrapper<UserErrorValue>;
  SamePersonApproves: ResolverTypeWrapper<UserErrorValue>;
  AlreadyRegistered: ResolverTypeWrapper<UserErrorValue>;
  PrepareSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareSubsidyListResult']>;
  SettleSubsidyLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleSubsidyLineResult']>;
  PostSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostSubsidyListResult']>;
  ApproveSubsidyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSubsidyListResult']>;
  RecordSubsidyPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSubsidyPaymentResult']>;
  WhatIf: ResolverTypeWrapper<WhatIfMapper>;
  SubsidyEffect: ResolverTypeWrapper<SubsidyEffectMapper>;
  SubsidyChange: ResolverTypeWrapper<SubsidyChange>;
  SubsidyChangeOfDivision: ResolverTypeWrapper<SubsidyChangeOfDivision>;
  SubsidyChangeOfClause: ResolverTypeWrapper<Omit<SubsidyChangeOfClause, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  SubsidisedLoan: ResolverTypeWrapper<SubsidisedLoanMapper>;
  SubsidisedLoanConnection: ResolverTypeWrapper<Omit<SubsidisedLoanConnection, 'edges'> & { edges: Array<ResolversTypes['SubsidisedLoanEdge']> }>;
  SubsidisedLoanEdge: ResolverTypeWrapper<Omit<SubsidisedLoanEdge, 'node'> & { node: ResolversTypes['SubsidisedLoan'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  ImportState: ImportState;
  ImportMode: ImportMode;
  ImportColumnSource: ImportColumnSource;
  ImportColumnContent: ImportColumnContent;
  ImportObstacleKind: ImportObstacleKind;
  FindingSeverity: FindingSeverity;
  ImportFinding: ResolverTypeWrapper<ImportFinding>;
  ImportFindingConnection: ResolverTypeWrapper<ImportFindingConnection>;
  ImportFindingEdge: ResolverTypeWrapper<ImportFindingEdge>;
  ImportReport: ResolverTypeWrapper<ReportRow>;
  ImportSum: ResolverTypeWrapper<ImportSum>;
  ImportReading: ResolverTypeWrapper<ImportReading>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportSheet: ResolverTypeWrapper<ImportSheet>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportTotal: ResolverTypeWrapper<ImportTotal>;
  ImportQuestion: ResolverTypeWrapper<ImportQuestion>;
  ImportOption: ResolverTypeWrapper<ImportOption>;
  ImportDifference: ResolverTypeWrapper<ImportDifference>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportChangedValue: ResolverTypeWrapper<ImportChangedValue>;
  ImportChangeConnection: ResolverTypeWrapper<ImportChangeConnection>;
  ImportChangeEdge: ResolverTypeWrapper<ImportChangeEdge>;
  ImportObstacle: ResolverTypeWrapper<ImportObstacle>;
  ImportObstacleConnection: ResolverTypeWrapper<ImportObstacleConnection>;
  ImportObstacleEdge: ResolverTypeWrapper<ImportObstacleEdge>;
  ImportWithdrawal: ResolverTypeWrapper<ImportWithdrawal>;
  ImportPlacement: ResolverTypeWrapper<ImportPlacement>;
  PlacementRule: PlacementRule;
  ImportReportOrder: ImportReportOrder;
  ImportReportOrderField: ImportReportOrderField;
  ImportReportConnection: ResolverTypeWrapper<Omit<ImportReportConnection, 'edges'> & { edges: Array<ResolversTypes['ImportReportEdge']> }>;
  ImportReportEdge: ResolverTypeWrapper<Omit<ImportReportEdge, 'node'> & { node: ResolversTypes['ImportReport'] }>;
  ImportStarted: ResolverTypeWrapper<Omit<ImportStarted, 'report'> & { report: ResolversTypes['ImportReport'] }>;
  LedgerNotOurs: ResolverTypeWrapper<UserErrorValue>;
  ImportWithdrawalStarted: ResolverTypeWrapper<Omit<ImportWithdrawalStarted, 'report'> & { report: ResolversTypes['ImportReport'] }>;
  ImportRestedUpon: ResolverTypeWrapper<UserErrorValue>;
  ImportAnswerInput: ImportAnswerInput;
  ColumnMappingInput: ColumnMappingInput;
  ImportReplacementInput: ImportReplacementInput;
  ImportChoicesInput: ImportChoicesInput;
  WithdrawImportInput: WithdrawImportInput;
  WithdrawImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawImportResult']>;
  StartImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>;
  TargetActual: ResolverTypeWrapper<TargetActual>;
  PolicyDecision: ResolverTypeWrapper<PolicyDecisionMapper>;
  DecisionOutcome: DecisionOutcome;
  DecisionReason: ResolverTypeWrapper<DecisionReasonMapper>;
  DecisionChange: ResolverTypeWrapper<DecisionChangeMapper>;
  ReasonRequired: ResolverTypeWrapper<UserErrorValue>;
  AmountExceeded: ResolverTypeWrapper<UserErrorValue>;
  AlreadyPaid: ResolverTypeWrapper<UserErrorValue>;
  SourceNotAllowed: ResolverTypeWrapper<UserErrorValue>;
  WorkRecord: ResolverTypeWrapper<WorkRecordMapper>;
  WorkRecordOrder: WorkRecordOrder;
  WorkRecordOrderField: WorkRecordOrderField;
  WorkRecordConnection: ResolverTypeWrapper<Omit<WorkRecordConnection, 'edges'> & { edges: Array<ResolversTypes['WorkRecordEdge']> }>;
  WorkRecordEdge: ResolverTypeWrapper<Omit<WorkRecordEdge, 'node'> & { node: ResolversTypes['WorkRecord'] }>;
  WorkRecordFilter: WorkRecordFilter;
  RecordWorkInput: RecordWorkInput;
  WorkRecorded: ResolverTypeWrapper<Omit<WorkRecorded, 'work'> & { work: ResolversTypes['WorkRecord'] }>;
  RecordWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWorkResult']>;
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: {};
  StartFinanceImportInput: StartFinanceImportInput;
  Boolean: Scalars['Boolean']['output'];
  Household: HouseholdMapper;
  Person: PersonMapper;
  Loan: LoanMapper;
  LoanEvent: LoanEventMapper;
  LoanFilter: LoanFilter;
  LoanConnection: Omit<LoanConnection, 'edges'> & { edges: Array<ResolversParentTypes['LoanEdge']> };
  LoanEdge: Omit<LoanEdge, 'node'> & { node: ResolversParentTypes['Loan'] };
  LoanOrder: LoanOrder;
  RecordLoanEventInput: RecordLoanEventInput;
  LoanEventRecorded: Omit<LoanEventRecorded, 'event'> & { event: ResolversParentTypes['LoanEvent'] };
  RecordLoanEventResult: ResolversUnionTypes<ResolversParentTypes>['RecordLoanEventResult'];
  Target: TargetMapper;
  FundProject: FundProjectMapper;
  ProjectAct: ProjectActMapper;
  FundAllocation: FundAllocationMapper;
  FundCheckpoint: FundCheckpointMapper;
  FundProjectFilter: FundProjectFilter;
  FundProjectConnection: Omit<FundProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['FundProjectEdge']> };
  FundProjectEdge: Omit<FundProjectEdge, 'node'> & { node: ResolversParentTypes['FundProject'] };
  FundProjectOrder: FundProjectOrder;
  ProjectActInput: ProjectActInput;
  SubmitFundCheckpointInput: SubmitFundCheckpointInput;
  ProjectActRecorded: Omit<ProjectActRecorded, 'act'> & { act: ResolversParentTypes['ProjectAct'] };
  FundCheckpointSubmitted: Omit<FundCheckpointSubmitted, 'checkpoint'> & { checkpoint: ResolversParentTypes['FundCheckpoint'] };
  AppraisalMissing: UserErrorValue;
  ProjectActResult: ResolversUnionTypes<ResolversParentTypes>['ProjectActResult'];
  AdmitProjectResult: ResolversUnionTypes<ResolversParentTypes>['AdmitProjectResult'];
  SubmitFundCheckpointResult: ResolversUnionTypes<ResolversParentTypes>['SubmitFundCheckpointResult'];
  SubsidyList: SubsidyListMapper;
  SubsidyTotals: SubsidyTotalsMapper;
  SubsidyLine: SubsidyLineMapper;
  SubsidyReason: SubsidyReasonMapper;
  SubsidySpan: SubsidySpanMapper;
  SubsidyListFilter: SubsidyListFilter;
  SubsidyLineFilter: SubsidyLineFilter;
  SubsidyListOrder: SubsidyListOrder;
  SubsidyLineOrder: SubsidyLineOrder;
  SubsidyListConnection: Omit<SubsidyListConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidyListEdge']> };
  SubsidyListEdge: Omit<SubsidyListEdge, 'node'> & { node: ResolversParentTypes['SubsidyList'] };
  SubsidyLineConnection: Omit<SubsidyLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidyLineEdge']> };
  SubsidyLineEdge: Omit<SubsidyLineEdge, 'node'> & { node: ResolversParentTypes['SubsidyLine'] };
  PrepareSubsidyListInput: PrepareSubsidyListInput;
  CorrectSubsidyListInput: CorrectSubsidyListInput;
  SettleSubsidyLineInput: SettleSubsidyLineInput;
  StepSubsidyListInput: StepSubsidyListInput;
  RecordSubsidyPaymentInput: RecordSubsidyPaymentInput;
  SubsidyListPrepared: Omit<SubsidyListPrepared, 'list'> & { list: ResolversParentTypes['SubsidyList'] };
  SubsidyLineSettled: SubsidyLineSettledMapper;
  SubsidyListStepped: Omit<SubsidyListStepped, 'list'> & { list: ResolversParentTypes['SubsidyList'] };
  ListChanged: UserErrorValue;
  SamePersonApproves: UserErrorValue;
  AlreadyRegistered: UserErrorValue;
  PrepareSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['PrepareSubsidyListResult'];
  SettleSubsidyLineResult: ResolversUnionTypes<ResolversParentTypes>['SettleSubsidyLineResult'];
  PostSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['PostSubsidyListResult'];
  ApproveSubsidyListResult: ResolversUnionTypes<ResolversParentTypes>['ApproveSubsidyListResult'];
  RecordSubsidyPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordSubsidyPaymentResult'];
  WhatIf: WhatIfMapper;
  SubsidyEffect: SubsidyEffectMapper;
  SubsidyChange: SubsidyChange;
  SubsidyChangeOfDivision: SubsidyChangeOfDivision;
  SubsidyChangeOfClause: Omit<SubsidyChangeOfClause, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  SubsidisedLoan: SubsidisedLoanMapper;
  SubsidisedLoanConnection: Omit<SubsidisedLoanConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubsidisedLoanEdge']> };
  SubsidisedLoanEdge: Omit<SubsidisedLoanEdge, 'node'> & { node: ResolversParentTypes['SubsidisedLoan'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  KeyInUse: UserErrorValue;
  ImportFinding: ImportFinding;
  ImportFindingConnection: ImportFindingConnection;
  ImportFindingEdge: ImportFindingEdge;
  ImportReport: ReportRow;
  ImportSum: ImportSum;
  ImportReading: ImportReading;
  ImportRemark: ImportRemark;
  ImportSheet: ImportSheet;
  ImportColumn: ImportColumn;
  ImportTotal: ImportTotal;
  ImportQuestion: ImportQuestion;
  ImportOption: ImportOption;
  ImportDifference: ImportDifference;
  ImportChange: ImportChange;
  ImportChangedValue: ImportChangedValue;
  ImportChangeConnection: ImportChangeConnection;
  ImportChangeEdge: ImportChangeEdge;
  ImportObstacle: ImportObstacle;
  ImportObstacleConnection: ImportObstacleConnection;
  ImportObstacleEdge: ImportObstacleEdge;
  ImportWithdrawal: ImportWithdrawal;
  ImportPlacement: ImportPlacement;
  ImportReportOrder: ImportReportOrder;
  ImportReportConnection: Omit<ImportReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImportReportEdge']> };
  ImportReportEdge: Omit<ImportReportEdge, 'node'> & { node: ResolversParentTypes['ImportReport'] };
  ImportStarted: Omit<ImportStarted, 'report'> & { report: ResolversParentTypes['ImportReport'] };
  LedgerNotOurs: UserErrorValue;
  ImportWithdrawalStarted: Omit<ImportWithdrawalStarted, 'report'> & { report: ResolversParentTypes['ImportReport'] };
  ImportRestedUpon: UserErrorValue;
  ImportAnswerInput: ImportAnswerInput;
  ColumnMappingInput: ColumnMappingInput;
  ImportReplacementInput: ImportReplacementInput;
  ImportChoicesInput: ImportChoicesInput;
  WithdrawImportInput: WithdrawImportInput;
  WithdrawImportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawImportResult'];
  StartImportResult: ResolversUnionTypes<ResolversParentTypes>['StartImportResult'];
  TargetActual: TargetActual;
  PolicyDecision: PolicyDecisionMapper;
  DecisionReason: DecisionReasonMapper;
  DecisionChange: DecisionChangeMapper;
  ReasonRequired: UserErrorValue;
  AmountExceeded: UserErrorValue;
  AlreadyPaid: UserErrorValue;
  SourceNotAllowed: UserErrorValue;
  WorkRecord: WorkRecordMapper;
  WorkRecordOrder: WorkRecordOrder;
  WorkRecordConnection: Omit<WorkRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkRecordEdge']> };
  WorkRecordEdge: Omit<WorkRecordEdge, 'node'> & { node: ResolversParentTypes['WorkRecord'] };
  WorkRecordFilter: WorkRecordFilter;
  RecordWorkInput: RecordWorkInput;
  WorkRecorded: Omit<WorkRecorded, 'work'> & { work: ResolversParentTypes['WorkRecord'] };
  RecordWorkResult: ResolversUnionTypes<ResolversParentTypes>['RecordWorkResult'];
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  financeImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryFinanceImportArgs, 'id'>>;
  financeImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryFinanceImportsArgs, 'first'>>;
  financeWork?: Resolver<Maybe<ResolversTypes['WorkRecordConnection']>, ParentType, ContextType, RequireFields<QueryFinanceWorkArgs, 'first'>>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<QueryLoansArgs, 'first'>>;
  loanByContract?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<QueryLoanByContractArgs, 'contractNumber'>>;
  fundProjects?: Resolver<Maybe<ResolversTypes['FundProjectConnection']>, ParentType, ContextType, RequireFields<QueryFundProjectsArgs, 'first'>>;
  fundCheckpoint?: Resolver<Maybe<ResolversTypes['FundCheckpoint']>, ParentType, ContextType, RequireFields<QueryFundCheckpointArgs, 'cycle'>>;
  subsidyLists?: Resolver<Maybe<ResolversTypes['SubsidyListConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyListsArgs, 'first'>>;
  subsidyList?: Resolver<Maybe<ResolversTypes['SubsidyList']>, ParentType, ContextType, RequireFields<QuerySubsidyListArgs, 'id'>>;
  subsidyPreview?: Resolver<Maybe<ResolversTypes['SubsidyTotals']>, ParentType, ContextType, RequireFields<QuerySubsidyPreviewArgs, 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startFinanceImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartFinanceImportArgs, 'input'>>;
  withdrawFinanceImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawFinanceImportArgs, 'input'>>;
  recordFinanceWork?: Resolver<ResolversTypes['RecordWorkResult'], ParentType, ContextType, RequireFields<MutationRecordFinanceWorkArgs, 'input'>>;
  recordLoanEvent?: Resolver<ResolversTypes['RecordLoanEventResult'], ParentType, ContextType, RequireFields<MutationRecordLoanEventArgs, 'input'>>;
  recordAppraisal?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationRecordAppraisalArgs, 'input'>>;
  admitProject?: Resolver<ResolversTypes['AdmitProjectResult'], ParentType, ContextType, RequireFields<MutationAdmitProjectArgs, 'input'>>;
  publishProjectNotice?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationPublishProjectNoticeArgs, 'input'>>;
  recordPerformance?: Resolver<ResolversTypes['ProjectActResult'], ParentType, ContextType, RequireFields<MutationRecordPerformanceArgs, 'input'>>;
  submitFundCheckpoint?: Resolver<ResolversTypes['SubmitFundCheckpointResult'], ParentType, ContextType, RequireFields<MutationSubmitFundCheckpointArgs, 'input'>>;
  prepareSubsidyList?: Resolver<ResolversTypes['PrepareSubsidyListResult'], ParentType, ContextType, RequireFields<MutationPrepareSubsidyListArgs, 'input'>>;
  correctSubsidyList?: Resolver<ResolversTypes['PrepareSubsidyListResult'], ParentType, ContextType, RequireFields<MutationCorrectSubsidyListArgs, 'input'>>;
  settleSubsidyLine?: Resolver<ResolversTypes['SettleSubsidyLineResult'], ParentType, ContextType, RequireFields<MutationSettleSubsidyLineArgs, 'input'>>;
  postSubsidyList?: Resolver<ResolversTypes['PostSubsidyListResult'], ParentType, ContextType, RequireFields<MutationPostSubsidyListArgs, 'input'>>;
  approveSubsidyList?: Resolver<ResolversTypes['ApproveSubsidyListResult'], ParentType, ContextType, RequireFields<MutationApproveSubsidyListArgs, 'input'>>;
  recordSubsidyPayment?: Resolver<ResolversTypes['RecordSubsidyPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordSubsidyPaymentArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<HouseholdLoansArgs, 'first'>>;
  interestSubsidy?: Resolver<Maybe<Array<ResolversTypes['SubsidySpan']>>, ParentType, ContextType, RequireFields<HouseholdInterestSubsidyArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<PersonLoansArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  borrower?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  annualRatePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lprTerm?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mortgaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guaranteed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['LoanEvent']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<LoanBalanceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEvent'] = ResolversParentTypes['LoanEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoanEventKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  newDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEventRecorded'] = ResolversParentTypes['LoanEventRecorded']> = {
  event?: Resolver<ResolversTypes['LoanEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'division' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  financeActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProject'] = ResolversParentTypes['FundProject']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['ProjectRenewal']>, ParentType, ContextType>;
  spentPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['ProjectAct']>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['FundAllocation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAct'] = ResolversParentTypes['ProjectAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectActKind'], ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['AppraisalLevel']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundAllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundAllocation'] = ResolversParentTypes['FundAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FundLevel'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCheckpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundCheckpoint'] = ResolversParentTypes['FundCheckpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectConnection'] = ResolversParentTypes['FundProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProjectEdge'] = ResolversParentTypes['FundProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectActRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectActRecorded'] = ResolversParentTypes['ProjectActRecorded']> = {
  act?: Resolver<ResolversTypes['ProjectAct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundCheckpointSubmittedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundCheckpointSubmitted'] = ResolversParentTypes['FundCheckpointSubmitted']> = {
  checkpoint?: Resolver<ResolversTypes['FundCheckpoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyList'] = ResolversParentTypes['SubsidyList']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['SubsidyList']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyListState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundLevel?: Resolver<Maybe<ResolversTypes['FundLevel']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SubsidyTotals'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['SubsidyLineConnection'], ParentType, ContextType, RequireFields<SubsidyListLinesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyTotals'] = ResolversParentTypes['SubsidyTotals']> = {
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loansRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listedBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLine'] = ResolversParentTypes['SubsidyLine']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceDays?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annualRatePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bankInterest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['SubsidyReason']>, ParentType, ContextType>;
  listedBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyReason'] = ResolversParentTypes['SubsidyReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidySpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidySpan'] = ResolversParentTypes['SubsidySpan']> = {
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListConnection'] = ResolversParentTypes['SubsidyListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidyListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListEdge'] = ResolversParentTypes['SubsidyListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineConnection'] = ResolversParentTypes['SubsidyLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubsidyLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineEdge'] = ResolversParentTypes['SubsidyLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListPreparedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListPrepared'] = ResolversParentTypes['SubsidyListPrepared']> = {
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyLineSettledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyLineSettled'] = ResolversParentTypes['SubsidyLineSettled']> = {
  line?: Resolver<ResolversTypes['SubsidyLine'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyListSteppedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyListStepped'] = ResolversParentTypes['SubsidyListStepped']> = {
  list?: Resolver<ResolversTypes['SubsidyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidisedLoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidisedLoanEdge'] = ResolversParentTypes['SubsidisedLoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidisedLoan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type ImportFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  looksLike?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFindingConnection'] = ResolversParentTypes['ImportFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType>;
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
  recordsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['ImportPlacement']>, ParentType, ContextType>;
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsUnmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsOlder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likelyCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['ImportSum']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['ImportReading']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ImportQuestion']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ImportDifference']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ImportChangeConnection'], ParentType, ContextType, RequireFields<ImportReportChangesArgs, 'first'>>;
  obstacles?: Resolver<ResolversTypes['ImportObstacleConnection'], ParentType, ContextType, RequireFields<ImportReportObstaclesArgs, 'first'>>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ImportWithdrawal']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ImportFindingConnection'], ParentType, ContextType, RequireFields<ImportReportFindingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSum'] = ResolversParentTypes['ImportSum']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReading'] = ResolversParentTypes['ImportReading']> = {
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  speaksFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaksAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRemark'] = ResolversParentTypes['ImportRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSheet'] = ResolversParentTypes['ImportSheet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headerRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  skippedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['ImportTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportColumnSource']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ImportColumnContent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportTotal'] = ResolversParentTypes['ImportTotal']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportQuestion'] = ResolversParentTypes['ImportQuestion']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ImportOption']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportOption'] = ResolversParentTypes['ImportOption']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDifference'] = ResolversParentTypes['ImportDifference']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ImportChangedValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangedValue'] = ResolversParentTypes['ImportChangedValue']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangeConnection'] = ResolversParentTypes['ImportChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangeEdge'] = ResolversParentTypes['ImportChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacle'] = ResolversParentTypes['ImportObstacle']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportObstacleKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacleConnection'] = ResolversParentTypes['ImportObstacleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportObstacleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacleEdge'] = ResolversParentTypes['ImportObstacleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportWithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWithdrawal'] = ResolversParentTypes['ImportWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPlacement'] = ResolversParentTypes['ImportPlacement']> = {
  rule?: Resolver<ResolversTypes['PlacementRule'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportConnection'] = ResolversParentTypes['ImportReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
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

export type ImportWithdrawalStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWithdrawalStarted'] = ResolversParentTypes['ImportWithdrawalStarted']> = {
  report?: Resolver<ResolversTypes['ImportReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PolicyDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDecision'] = ResolversParentTypes['PolicyDecision']> = {
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  toChange?: Resolver<Array<ResolversTypes['DecisionChange']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionReason'] = ResolversParentTypes['DecisionReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecord'] = ResolversParentTypes['WorkRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figureUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecordConnection'] = ResolversParentTypes['WorkRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecordEdge'] = ResolversParentTypes['WorkRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkRecorded'] = ResolversParentTypes['WorkRecorded']> = {
  work?: Resolver<ResolversTypes['WorkRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanEvent?: LoanEventResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  LoanEventRecorded?: LoanEventRecordedResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  FundProject?: FundProjectResolvers<ContextType>;
  ProjectAct?: ProjectActResolvers<ContextType>;
  FundAllocation?: FundAllocationResolvers<ContextType>;
  FundCheckpoint?: FundCheckpointResolvers<ContextType>;
  FundProjectConnection?: FundProjectConnectionResolvers<ContextType>;
  FundProjectEdge?: FundProjectEdgeResolvers<ContextType>;
  ProjectActRecorded?: ProjectActRecordedResolvers<ContextType>;
  FundCheckpointSubmitted?: FundCheckpointSubmittedResolvers<ContextType>;
  SubsidyList?: SubsidyListResolvers<ContextType>;
  SubsidyTotals?: SubsidyTotalsResolvers<ContextType>;
  SubsidyLine?: SubsidyLineResolvers<ContextType>;
  SubsidyReason?: SubsidyReasonResolvers<ContextType>;
  SubsidySpan?: SubsidySpanResolvers<ContextType>;
  SubsidyListConnection?: SubsidyListConnectionResolvers<ContextType>;
  SubsidyListEdge?: SubsidyListEdgeResolvers<ContextType>;
  SubsidyLineConnection?: SubsidyLineConnectionResolvers<ContextType>;
  SubsidyLineEdge?: SubsidyLineEdgeResolvers<ContextType>;
  SubsidyListPrepared?: SubsidyListPreparedResolvers<ContextType>;
  SubsidyLineSettled?: SubsidyLineSettledResolvers<ContextType>;
  SubsidyListStepped?: SubsidyListSteppedResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  SubsidyEffect?: SubsidyEffectResolvers<ContextType>;
  SubsidyChange?: SubsidyChangeResolvers<ContextType>;
  SubsidyChangeOfDivision?: SubsidyChangeOfDivisionResolvers<ContextType>;
  SubsidyChangeOfClause?: SubsidyChangeOfClauseResolvers<ContextType>;
  SubsidisedLoan?: SubsidisedLoanResolvers<ContextType>;
  SubsidisedLoanConnection?: SubsidisedLoanConnectionResolvers<ContextType>;
  SubsidisedLoanEdge?: SubsidisedLoanEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFindingEdge?: ImportFindingEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportSum?: ImportSumResolvers<ContextType>;
  ImportReading?: ImportReadingResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportSheet?: ImportSheetResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportTotal?: ImportTotalResolvers<ContextType>;
  ImportQuestion?: ImportQuestionResolvers<ContextType>;
  ImportOption?: ImportOptionResolvers<ContextType>;
  ImportDifference?: ImportDifferenceResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportChangedValue?: ImportChangedValueResolvers<ContextType>;
  ImportChangeConnection?: ImportChangeConnectionResolvers<ContextType>;
  ImportChangeEdge?: ImportChangeEdgeResolvers<ContextType>;
  ImportObstacle?: ImportObstacleResolvers<ContextType>;
  ImportObstacleConnection?: ImportObstacleConnectionResolvers<ContextType>;
  ImportObstacleEdge?: ImportObstacleEdgeResolvers<ContextType>;
  ImportWithdrawal?: ImportWithdrawalResolvers<ContextType>;
  ImportPlacement?: ImportPlacementResolvers<ContextType>;
  ImportReportConnection?: ImportReportConnectionResolvers<ContextType>;
  ImportReportEdge?: ImportReportEdgeResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  ImportWithdrawalStarted?: ImportWithdrawalStartedResolvers<ContextType>;
  TargetActual?: TargetActualResolvers<ContextType>;
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  DecisionReason?: DecisionReasonResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  WorkRecord?: WorkRecordResolvers<ContextType>;
  WorkRecordConnection?: WorkRecordConnectionResolvers<ContextType>;
  WorkRecordEdge?: WorkRecordEdgeResolvers<ContextType>;
  WorkRecorded?: WorkRecordedResolvers<ContextType>;
};
