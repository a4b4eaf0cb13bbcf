// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ClauseRefMapper, HouseholdMapper, LeadMapper, PersonMapper, TaskMapper } from './mappers';
import type { NoticeChannelMapper, NoticeChannelConnectionMapper, NoticeDeliveryMapper, NoticeDeliveryConnectionMapper } from '../channels/mappers';
import type { NoticeItemMapper, NoticeItemConnectionMapper, NoticeLineMapper, NoticeReceiptMapper, UnitNoticeMapper, UnitNoticeConnectionMapper } from '../notices/mappers';
import type { ObligationMapper, ObligationConnectionMapper, ObligationCountMapper, ObligationEdgeMapper } from '../obligations/mappers';
import type { ObligationEntryMapper, ObligationSteeredMapper } from '../steering/mappers';
import type { OverdueNoticeMapper, OverdueNoticeConnectionMapper, SweepMapper, SweepConnectionMapper } from '../overdue/mappers';
import type { PolicyPreviewMapper, PreviewedObligationMapper, PreviewedObligationsMapper } from '../preview/mappers';
import type { TransitionActMapper, TransitionRunMapper, TransitionRunConnectionMapper, TransitionStopMapper, TransitionTotalMapper } from '../turns/mappers';
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
  CountOnDemand: { input: never; output: number | (() => Promise<number>); }
};

export type Query = {
  __typename?: 'Query';
  obligations?: Maybe<ObligationConnection>;
  obligationCounts?: Maybe<Array<ObligationCount>>;
  obligation?: Maybe<Obligation>;
  changesSince?: Maybe<Changes>;
  noticeChannelKinds?: Maybe<Array<NoticeChannelKind>>;
  noticeChannels?: Maybe<NoticeChannelConnection>;
  noticeDeliveries?: Maybe<NoticeDeliveryConnection>;
  unitNotices?: Maybe<UnitNoticeConnection>;
  unitNotice?: Maybe<UnitNotice>;
  noticeItems?: Maybe<NoticeItemConnection>;
  overdueNotices?: Maybe<OverdueNoticeConnection>;
  sweepProgress?: Maybe<SweepProgress>;
  sweeps?: Maybe<SweepConnection>;
  jobQueues?: Maybe<Array<JobQueue>>;
  deadLetters?: Maybe<Array<DeadLetter>>;
  eventBacklog?: Maybe<Array<EventBacklog>>;
  settledUpTo?: Maybe<Array<SettledService>>;
  transitionRuns?: Maybe<TransitionRunConnection>;
  transitionRun?: Maybe<TransitionRun>;
};

export type QueryObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<ObligationStatus>;
  kind?: InputMaybe<SupervisedKind>;
  division?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  orderBy?: InputMaybe<ObligationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryObligationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<ObligationStatus>;
  division?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  groupBy?: Array<ObligationGrouping>;
};

export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
};

export type QueryNoticeChannelsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<NoticeChannelKind>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<NoticeChannelOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryNoticeDeliveriesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<NoticeDeliveryState>;
  notice?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<NoticeDeliveryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryUnitNoticesArgs = {
  filter?: InputMaybe<UnitNoticeFilter>;
  orderBy?: InputMaybe<UnitNoticeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryUnitNoticeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNoticeItemsArgs = {
  filter?: InputMaybe<NoticeItemFilter>;
  orderBy?: InputMaybe<NoticeItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOverdueNoticesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<NoticeStatus>;
  filter?: InputMaybe<OverdueNoticeFilter>;
  orderBy?: InputMaybe<OverdueNoticeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySweepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDeadLettersArgs = {
  queue: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryTransitionRunsArgs = {
  filter?: InputMaybe<TransitionRunFilter>;
  orderBy?: InputMaybe<TransitionRunOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTransitionRunArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  runOverdueSweep: RunOverdueSweepResult;
  openNoticeChannel: OpenNoticeChannelResult;
  closeNoticeChannel: CloseNoticeChannelResult;
  resendNotices: ResendNoticesResult;
  acknowledgeNotice: AcknowledgeNoticeResult;
  retryDeadLetters: RetryDeadLettersResult;
  retryDeadLetter: RetryDeadLetterResult;
  suspendObligation: SteerObligationResult;
  resumeObligation: SteerObligationResult;
  waiveObligation: SteerObligationResult;
  transferObligation: SteerObligationResult;
  planTransitionRun: PlanTransitionRunResult;
  previewTransitionRun: StepTransitionRunResult;
  approveTransitionRun: StepTransitionRunResult;
  applyTransitionRun: StepTransitionRunResult;
  resumeTransitionRun: StepTransitionRunResult;
  undoTransitionRun: StepTransitionRunResult;
};

export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
};

export type MutationOpenNoticeChannelArgs = {
  input: OpenNoticeChannelInput;
};

export type MutationCloseNoticeChannelArgs = {
  input: CloseNoticeChannelInput;
};

export type MutationResendNoticesArgs = {
  input: ResendNoticesInput;
};

export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};

export type MutationRetryDeadLettersArgs = {
  input: RetryDeadLettersInput;
};

export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};

export type MutationSuspendObligationArgs = {
  input: SteerObligationInput;
};

export type MutationResumeObligationArgs = {
  input: SteerObligationInput;
};

export type MutationWaiveObligationArgs = {
  input: SteerObligationInput;
};

export type MutationTransferObligationArgs = {
  input: TransferObligationInput;
};

export type MutationPlanTransitionRunArgs = {
  input: PlanTransitionRunInput;
};

export type MutationPreviewTransitionRunArgs = {
  input: StepTransitionRunInput;
};

export type MutationApproveTransitionRunArgs = {
  input: ApproveTransitionRunInput;
};

export type MutationApplyTransitionRunArgs = {
  input: StepTransitionRunInput;
};

export type MutationResumeTransitionRunArgs = {
  input: StepTransitionRunInput;
};

export type MutationUndoTransitionRunArgs = {
  input: UndoTransitionRunInput;
};

export type Changes = {
  __typename?: 'Changes';
  cursor: Scalars['String']['output'];
  isWhole: Scalars['Boolean']['output'];
  changes: Array<Change>;
};

export type Change = {
  __typename?: 'Change';
  kind: ChangeKind;
  divisionCode: Scalars['String']['output'];
};

export type ChangeKind =
  | 'TASK'
  | 'LEAD'
  | 'CASE'
  | 'MONITORING'
  | 'SELF_REPORT'
  | 'DOUBT'
  | 'IMPORT'
  | 'OBLIGATION'
  | 'NOTICE'
  | 'TRANSITION';

export type NoticeChannelKind =
  | 'CALENDAR'
  | 'EMAIL'
  | 'WEBHOOK';

export type NoticeDeliveryState =
  | 'DEAD'
  | 'SENT'
  | 'WAITING';

export type NoticeChannel = {
  __typename?: 'NoticeChannel';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
  kind: NoticeChannelKind;
  address?: Maybe<Scalars['String']['output']>;
  openedBy: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  closedBy?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type NoticeDelivery = {
  __typename?: 'NoticeDelivery';
  id: Scalars['ID']['output'];
  notice: UnitNotice;
  channel: NoticeChannel;
  kind: NoticeChannelKind;
  state: NoticeDeliveryState;
  attempts: Scalars['Int']['output'];
  leftAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  problem?: Maybe<Scalars['String']['output']>;
};

export type NoticeChannelConnection = {
  __typename?: 'NoticeChannelConnection';
  edges: Array<NoticeChannelEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type NoticeChannelConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type NoticeChannelEdge = {
  __typename?: 'NoticeChannelEdge';
  cursor: Scalars['String']['output'];
  node: NoticeChannel;
};

export type NoticeDeliveryConnection = {
  __typename?: 'NoticeDeliveryConnection';
  edges: Array<NoticeDeliveryEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type NoticeDeliveryConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type NoticeDeliveryEdge = {
  __typename?: 'NoticeDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: NoticeDelivery;
};

export type NoticeChannelOrder = {
  field: NoticeChannelOrderField;
  direction?: OrderDirection;
};

export type NoticeChannelOrderField =
  | 'DIVISION'
  | 'OPENED_AT';

export type NoticeDeliveryOrder = {
  field: NoticeDeliveryOrderField;
  direction?: OrderDirection;
};

export type NoticeDeliveryOrderField =
  | 'LEFT_AT';

export type OpenNoticeChannelInput = {
  division: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
  kind: NoticeChannelKind;
  address?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type NoticeChannelOpened = {
  __typename?: 'NoticeChannelOpened';
  channel: NoticeChannel;
};

export type OpenNoticeChannelResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeChannelOpened;

export type CloseNoticeChannelInput = {
  channelId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type NoticeChannelClosed = {
  __typename?: 'NoticeChannelClosed';
  channel: NoticeChannel;
};

export type CloseNoticeChannelResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeChannelClosed;

export type ResendNoticesInput = {
  deliveryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type NoticesResent = {
  __typename?: 'NoticesResent';
  count: Scalars['Int']['output'];
};

export type ResendNoticesResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticesResent;

export type UnitNotice = {
  __typename?: 'UnitNotice';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
  night: Scalars['Date']['output'];
  writtenAt: Scalars['DateTime']['output'];
  sendAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  lines: Array<NoticeLine>;
  count: Scalars['Int']['output'];
  settled: Scalars['Int']['output'];
  receipts: Array<NoticeReceipt>;
  deliveries: Array<NoticeDelivery>;
};

export type NoticeLine = {
  __typename?: 'NoticeLine';
  kind: SupervisedKind;
  name: Scalars['String']['output'];
  stage: NoticeStage;
  levelsAbove: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  settled: Scalars['Int']['output'];
  redated: Scalars['Int']['output'];
  dueFrom: Scalars['Date']['output'];
  dueTo: Scalars['Date']['output'];
  clauses: Array<ClauseRef>;
};

export type NoticeStage =
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'OVERDUE';

export type NoticeItem = {
  __typename?: 'NoticeItem';
  id: Scalars['ID']['output'];
  notice: UnitNotice;
  obligation?: Maybe<Obligation>;
  kind: SupervisedKind;
  name: Scalars['String']['output'];
  stage: NoticeStage;
  levelsAbove: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  state: NoticeItemState;
  settledOn?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type NoticeItemState =
  | 'MOVED'
  | 'REDATED'
  | 'SETTLED'
  | 'STANDING';

export type NoticeReceipt = {
  __typename?: 'NoticeReceipt';
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  acknowledgedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type UnitNoticeFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  nightFrom?: InputMaybe<Scalars['Date']['input']>;
  nightTo?: InputMaybe<Scalars['Date']['input']>;
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NoticeItemFilter = {
  notice?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  night?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<SupervisedKind>>;
  states?: InputMaybe<Array<NoticeItemState>>;
  unit?: InputMaybe<DutyUnitInput>;
  household?: InputMaybe<Scalars['ID']['input']>;
  obligation?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

export type UnitNoticeOrder = {
  field: UnitNoticeOrderField;
  direction?: OrderDirection;
};

export type UnitNoticeOrderField =
  | 'DIVISION'
  | 'NIGHT';

export type NoticeItemOrder = {
  field: NoticeItemOrderField;
  direction?: OrderDirection;
};

export type NoticeItemOrderField =
  | 'DIVISION'
  | 'DUE_ON';

export type UnitNoticeConnection = {
  __typename?: 'UnitNoticeConnection';
  edges: Array<UnitNoticeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type UnitNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type UnitNoticeEdge = {
  __typename?: 'UnitNoticeEdge';
  cursor: Scalars['String']['output'];
  node: UnitNotice;
};

export type NoticeItemConnection = {
  __typename?: 'NoticeItemConnection';
  edges: Array<NoticeItemEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type NoticeItemConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type NoticeItemEdge = {
  __typename?: 'NoticeItemEdge';
  cursor: Scalars['String']['output'];
  node: NoticeItem;
};

export type AcknowledgeNoticeInput = {
  noticeId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type NoticeAcknowledged = {
  __typename?: 'NoticeAcknowledged';
  notice: UnitNotice;
};

export type AcknowledgeNoticeResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeAcknowledged;

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  obligations?: Maybe<ObligationConnection>;
};

export type HouseholdObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<ObligationStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type Lead = {
  __typename?: 'Lead';
  id: Scalars['ID']['output'];
  obligations?: Maybe<Array<Obligation>>;
};

export type LeadObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Task = {
  __typename?: 'Task';
  id: Scalars['ID']['output'];
  watchedAs?: Maybe<Scalars['String']['output']>;
  obligation?: Maybe<Obligation>;
};

export type Obligation = {
  __typename?: 'Obligation';
  id: Scalars['ID']['output'];
  kind: SupervisedKind;
  name: Scalars['String']['output'];
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  department?: Maybe<Scalars['String']['output']>;
  subjectKind: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  cycle: Scalars['String']['output'];
  lead?: Maybe<Lead>;
  divisionCode: Scalars['String']['output'];
  triggeredOn: Scalars['Date']['output'];
  beginsOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  age: Scalars['Int']['output'];
  provisional: Scalars['Boolean']['output'];
  notices: Array<Scalars['String']['output']>;
  soft: Scalars['Boolean']['output'];
  metOn?: Maybe<Scalars['Date']['output']>;
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  stoppedAs?: Maybe<StopReason>;
  level: TaskLevel;
  suspendedFrom?: Maybe<Scalars['Date']['output']>;
  suspendedUntil?: Maybe<Scalars['Date']['output']>;
  status: ObligationStatus;
  daysOverdue: Scalars['Int']['output'];
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  flaggedAt?: Maybe<Scalars['DateTime']['output']>;
  clauses: Array<ClauseRef>;
  history: Array<ObligationEntry>;
};

export type ObligationAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ObligationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ObligationDaysOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type SupervisedKind =
  | 'CORRECTION'
  | 'EXIT_STANDARD'
  | 'FULL_SURVEY'
  | 'FUND_CHECKPOINT'
  | 'HELPER_ASSIGNMENT'
  | 'HOUSING_RENOVATION'
  | 'LEAD_FORWARDING'
  | 'LONG_UNRESOLVED'
  | 'MEDICAL_RUN'
  | 'MONTHLY_ADJUSTMENT'
  | 'NO_RETURN_TO_POVERTY'
  | 'POLICY_SUCCESSION'
  | 'PUBLICITY'
  | 'RECTIFICATION'
  | 'RENOVATION_FUNDS'
  | 'TEMPORARY_RELIEF'
  | 'WARNING_SHARING'
  | 'WORK_CONTRACT_EXTENSION'
  | 'IDENTIFICATION'
  | 'PLAN'
  | 'VERIFICATION';

export type StopReason =
  | 'ALREADY_MONITORED'
  | 'HANDLED'
  | 'NO_RISK'
  | 'NOT_REQUIRED'
  | 'REJECTED'
  | 'RELEASED'
  | 'RETURNED_TO_POVERTY'
  | 'WITHDRAWN'
  | 'VANISHED'
  | 'WAIVED';

export type ObligationStatus =
  | 'MET'
  | 'MET_LATE'
  | 'OPEN'
  | 'OVERDUE'
  | 'STOPPED'
  | 'SUSPENDED';

export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  edges: Array<ObligationEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type ObligationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  cursor: Scalars['String']['output'];
  status: ObligationStatus;
  daysOverdue: Scalars['Int']['output'];
  node: Obligation;
};

export type ObligationFilter = {
  household?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<SupervisedKind>>;
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  levels?: InputMaybe<Array<TaskLevel>>;
  sector?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<DutyUnitInput>;
  clause?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  dueWithinWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ObligationGrouping =
  | 'AGE'
  | 'CLAUSE'
  | 'DEPARTMENT'
  | 'DIVISION'
  | 'KIND'
  | 'LEVEL'
  | 'MONTH'
  | 'SECTOR'
  | 'UNIT';

export type OverdueAge =
  | 'UP_TO_7_DAYS'
  | 'UP_TO_30_DAYS'
  | 'UP_TO_90_DAYS'
  | 'OVER_90_DAYS';

export type ObligationCount = {
  __typename?: 'ObligationCount';
  divisionCode?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<SupervisedKind>;
  department?: Maybe<Scalars['String']['output']>;
  level?: Maybe<TaskLevel>;
  sector?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<DutyUnit>;
  clause?: Maybe<ClauseRef>;
  month?: Maybe<Scalars['String']['output']>;
  overdueBy?: Maybe<OverdueAge>;
  count: Scalars['Int']['output'];
  households: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  overdueHouseholds: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  metLate: Scalars['Int']['output'];
  stopped: Scalars['Int']['output'];
  suspended: Scalars['Int']['output'];
  onTimeRate?: Maybe<Scalars['String']['output']>;
};

export type DutyUnit = {
  __typename?: 'DutyUnit';
  divisionCode: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
};

export type DutyUnitInput = {
  division: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
};

export type TaskLevel =
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type ObligationOrder = {
  field: ObligationOrderField;
  direction?: OrderDirection;
};

export type ObligationOrderField =
  | 'DUE_ON'
  | 'TRIGGERED_ON'
  | 'MET_ON'
  | 'DIVISION';

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
};

export type OverdueNotice = {
  __typename?: 'OverdueNotice';
  id: Scalars['ID']['output'];
  obligation: Obligation;
  addressedTo: Array<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  flaggedFor: Scalars['Date']['output'];
  writtenAt: Scalars['DateTime']['output'];
  status: NoticeStatus;
  settledOn?: Maybe<Scalars['Date']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type NoticeStatus =
  | 'SETTLED'
  | 'STANDING'
  | 'WITHDRAWN';

export type OverdueNoticeFilter = {
  kinds?: InputMaybe<Array<SupervisedKind>>;
  household?: InputMaybe<Scalars['ID']['input']>;
  flaggedFrom?: InputMaybe<Scalars['Date']['input']>;
  flaggedTo?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<DutyUnitInput>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

export type OverdueNoticeConnection = {
  __typename?: 'OverdueNoticeConnection';
  edges: Array<OverdueNoticeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type OverdueNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type OverdueNoticeEdge = {
  __typename?: 'OverdueNoticeEdge';
  cursor: Scalars['String']['output'];
  node: OverdueNotice;
};

export type Sweep = {
  __typename?: 'Sweep';
  id: Scalars['ID']['output'];
  sweptFor: Scalars['Date']['output'];
  flagged: Scalars['Int']['output'];
  finishedAt: Scalars['DateTime']['output'];
};

export type SweepProgress = {
  __typename?: 'SweepProgress';
  completedFor?: Maybe<Scalars['Date']['output']>;
  lastCompletedAt?: Maybe<Scalars['DateTime']['output']>;
  nightsBehind?: Maybe<Scalars['Int']['output']>;
  running: Scalars['Boolean']['output'];
};

export type SweepConnection = {
  __typename?: 'SweepConnection';
  edges: Array<SweepEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SweepConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SweepEdge = {
  __typename?: 'SweepEdge';
  cursor: Scalars['String']['output'];
  node: Sweep;
};

export type RunOverdueSweepInput = {
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type OverdueSweepRun = {
  __typename?: 'OverdueSweepRun';
  sweep: Sweep;
};

export type RunOverdueSweepResult = OverdueSweepRun | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type OverdueNoticeOrder = {
  field: OverdueNoticeOrderField;
  direction?: OrderDirection;
};

export type OverdueNoticeOrderField =
  | 'WRITTEN_AT'
  | 'FLAGGED_FOR'
  | 'DUE_ON';

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  obligationChanges: Array<PreviewedObligations>;
};

export type PreviewedObligations = {
  __typename?: 'PreviewedObligations';
  kind: SupervisedKind;
  clauseBefore?: Maybe<ClauseRef>;
  clauseAfter?: Maybe<ClauseRef>;
  running: Scalars['Int']['output'];
  earlier: Scalars['Int']['output'];
  later: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
  opened: Scalars['Int']['output'];
  overdueBefore: Scalars['Int']['output'];
  overdueAfter: Scalars['Int']['output'];
  examples: Array<PreviewedObligation>;
};

export type PreviewedObligation = {
  __typename?: 'PreviewedObligation';
  obligation: Obligation;
  dueAfter?: Maybe<Scalars['Date']['output']>;
  asked: Scalars['Boolean']['output'];
};

export type JobQueue = {
  __typename?: 'JobQueue';
  name: Scalars['String']['output'];
  waiting: Scalars['Int']['output'];
  active: Scalars['Int']['output'];
  delayed: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
};

export type DeadLetter = {
  __typename?: 'DeadLetter';
  id: Scalars['ID']['output'];
  queue: Scalars['String']['output'];
  name: Scalars['String']['output'];
  attempts: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  event?: Maybe<UndeliveredEvent>;
};

export type UndeliveredEvent = {
  __typename?: 'UndeliveredEvent';
  id: Scalars['ID']['output'];
  type: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
};

export type RetryDeadLetterInput = {
  queue: Scalars['String']['input'];
  jobId: Scalars['ID']['input'];
};

export type DeadLetterRetried = {
  __typename?: 'DeadLetterRetried';
  id: Scalars['ID']['output'];
};

export type RetryDeadLetterResult = DeadLetterRetried | NotFound | NotPermitted;

export type SettledService = {
  __typename?: 'SettledService';
  service: Scalars['String']['output'];
  upTo?: Maybe<Scalars['DateTime']['output']>;
  waitsFor: Array<Scalars['String']['output']>;
  silent: Array<Scalars['String']['output']>;
};

export type EventBacklog = {
  __typename?: 'EventBacklog';
  publisher: Scalars['String']['output'];
  subscriber: Scalars['String']['output'];
  waiting: Scalars['Int']['output'];
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
  unknown: Scalars['Int']['output'];
};

export type RetryDeadLettersInput = {
  queue?: InputMaybe<Scalars['String']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
};

export type DeadLettersRetried = {
  __typename?: 'DeadLettersRetried';
  count: Scalars['Int']['output'];
};

export type RetryDeadLettersResult = DeadLettersRetried | NotFound | NotPermitted;

export type ObligationEntry = {
  __typename?: 'ObligationEntry';
  id: Scalars['ID']['output'];
  kind: ObligationEntryKind;
  occurredOn?: Maybe<Scalars['Date']['output']>;
  cause?: Maybe<RedatingCause>;
  dueBefore?: Maybe<Scalars['Date']['output']>;
  dueAfter?: Maybe<Scalars['Date']['output']>;
  divisionBefore?: Maybe<Scalars['String']['output']>;
  divisionAfter?: Maybe<Scalars['String']['output']>;
  levelBefore?: Maybe<TaskLevel>;
  levelAfter?: Maybe<TaskLevel>;
  reason?: Maybe<Scalars['String']['output']>;
  account?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  clauses: Array<ClauseRef>;
};

export type ObligationEntryKind =
  | 'MOVED'
  | 'REDATED'
  | 'RESUMED'
  | 'SUSPENDED'
  | 'TRANSFERRED'
  | 'WAIVED';

export type RedatingCause =
  | 'CALENDAR'
  | 'FACT'
  | 'POLICY';

export type SteerObligationInput = {
  obligationId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type TransferObligationInput = {
  obligationId: Scalars['ID']['input'];
  toLevel: TaskLevel;
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ObligationSteered = {
  __typename?: 'ObligationSteered';
  obligation: Obligation;
  entry: ObligationEntry;
};

export type ObligationStands = UserError & {
  __typename?: 'ObligationStands';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type SteerObligationResult = ObligationSteered | ObligationStands | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  day: Scalars['Date']['output'];
  state: TransitionRunState;
  round: Scalars['Int']['output'];
  plannedBy: Scalars['String']['output'];
  plannedOn: Scalars['Date']['output'];
  plannedAt: Scalars['DateTime']['output'];
  digest?: Maybe<Scalars['String']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  approvedOn?: Maybe<Scalars['Date']['output']>;
  undoReason?: Maybe<Scalars['String']['output']>;
  parts: Array<TransitionPart>;
  totals: Array<TransitionTotal>;
  report?: Maybe<TransitionReport>;
  stops: Array<TransitionStop>;
  acts: Array<TransitionAct>;
};

export type TransitionRunTotalsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  digits?: InputMaybe<Scalars['Int']['input']>;
};

export type TransitionRunState =
  | 'PREVIEWING'
  | 'PREVIEWED'
  | 'APPROVED'
  | 'APPLYING'
  | 'APPLIED'
  | 'UNDOING'
  | 'UNDONE';

export type TransitionPhase =
  | 'APPLY'
  | 'PREVIEW'
  | 'UNDO';

export type TransitionPart = {
  __typename?: 'TransitionPart';
  department: Scalars['String']['output'];
  phase?: Maybe<TransitionPhase>;
  items: Scalars['Int']['output'];
  handled: Scalars['Int']['output'];
  finished: Scalars['Boolean']['output'];
  failure?: Maybe<Scalars['String']['output']>;
};

export type TransitionStop = {
  __typename?: 'TransitionStop';
  department: Scalars['String']['output'];
  phase: TransitionPhase;
  round: Scalars['Int']['output'];
  cause: TransitionStopCause;
  reason: Scalars['String']['output'];
  advice: Scalars['String']['output'];
  attempts: Scalars['Int']['output'];
  failedAt: Scalars['DateTime']['output'];
  resumedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TransitionStopCause =
  | 'FAILED'
  | 'KILLED'
  | 'PREVIEW_LOST';

export type TransitionTotal = {
  __typename?: 'TransitionTotal';
  department: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  ruleTitle: Scalars['String']['output'];
  transition: Scalars['String']['output'];
  clause?: Maybe<ClauseRef>;
  divisionCode: Scalars['String']['output'];
  change: TransitionResult;
  state: TransitionItemState;
  undecided?: Maybe<Scalars['String']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  withoutSupport: Scalars['Boolean']['output'];
  items: Scalars['Int']['output'];
};

export type TransitionReport = {
  __typename?: 'TransitionReport';
  frozenAt: Scalars['DateTime']['output'];
  content: Scalars['String']['output'];
  hash: Scalars['String']['output'];
};

export type TransitionAct = {
  __typename?: 'TransitionAct';
  step: TransitionStep;
  account: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  digest?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type TransitionStep =
  | 'APPLIED'
  | 'APPROVED'
  | 'PLANNED'
  | 'PREVIEWED'
  | 'RESUMED'
  | 'UNDONE';

export type TransitionRunConnection = {
  __typename?: 'TransitionRunConnection';
  edges: Array<TransitionRunEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TransitionRunConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TransitionRunEdge = {
  __typename?: 'TransitionRunEdge';
  cursor: Scalars['String']['output'];
  node: TransitionRun;
};

export type TransitionRunFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<TransitionRunState>;
  day?: InputMaybe<Scalars['Date']['input']>;
};

export type TransitionRunOrder = {
  field: TransitionRunOrderField;
  direction?: OrderDirection;
};

export type TransitionRunOrderField =
  | 'DAY'
  | 'PLANNED_AT';

export type PlanTransitionRunInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type StepTransitionRunInput = {
  runId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ApproveTransitionRunInput = {
  runId: Scalars['ID']['input'];
  digest: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type UndoTransitionRunInput = {
  runId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type TransitionRunStepped = {
  __typename?: 'TransitionRunStepped';
  run: TransitionRun;
};

export type TransitionRunNotThere = UserError & {
  __typename?: 'TransitionRunNotThere';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  run: TransitionRun;
};

export type TransitionPreviewChanged = UserError & {
  __typename?: 'TransitionPreviewChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  digest?: Maybe<Scalars['String']['output']>;
};

export type PlanTransitionRunResult = TransitionRunStepped | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type StepTransitionRunResult = TransitionRunStepped | InvalidInput | KeyInUse | NotFound | NotPermitted | TransitionPreviewChanged | TransitionRunNotThere;

export type PolicyDeeds = {
  __typename?: 'PolicyDeeds';
  id: Scalars['ID']['output'];
  supervisionDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsSupervisionDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
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
  fields: Array<InvalidField>;
};

export type InvalidField = {
  __typename?: 'InvalidField';
  path: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type KeyInUse = UserError & {
  __typename?: 'KeyInUse';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type TransitionResult =
  | 'CONTINUES'
  | 'CONTINUES_TO_OWN_END'
  | 'DUE'
  | 'ENDS'
  | 'EXTENDED'
  | 'LAST_RUN'
  | 'LISTED'
  | 'MUST_BE_SET'
  | 'REPORTED'
  | 'REVIEWED'
  | 'UNCHANGED';

export type TransitionItemState =
  | 'CHANGED'
  | 'DONE'
  | 'KEPT'
  | 'PLANNED'
  | 'UNDECIDED'
  | 'UNDONE';

export type PolicyDeedKind =
  | 'ACT'
  | 'DECISION'
  | 'OBLIGATION';

export type PolicyDeed = {
  __typename?: 'PolicyDeed';
  id: Scalars['ID']['output'];
  kind: PolicyDeedKind;
  title: Scalars['String']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  subject: Scalars['ID']['output'];
  household?: Maybe<Scalars['ID']['output']>;
  divisionCode: Scalars['String']['output'];
  occurredOn?: Maybe<Scalars['Date']['output']>;
  account?: Maybe<Scalars['String']['output']>;
  clauses: Array<ClauseRef>;
  recordedAt: Scalars['DateTime']['output'];
};

export type PolicyDeedConnection = {
  __typename?: 'PolicyDeedConnection';
  edges: Array<PolicyDeedEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PolicyDeedConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyDeedEdge = {
  __typename?: 'PolicyDeedEdge';
  cursor: Scalars['String']['output'];
  node: PolicyDeed;
};

export type PolicyDeedFilter = {
  kind?: InputMaybe<PolicyDeedKind>;
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
};

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
  OpenNoticeChannelResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<NoticeChannelOpened, 'channel'> & { channel: _RefType['NoticeChannel'] } & { __typename: 'NoticeChannelOpened' } );
  CloseNoticeChannelResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<NoticeChannelClosed, 'channel'> & { channel: _RefType['NoticeChannel'] } & { __typename: 'NoticeChannelClosed' } );
  ResendNoticesResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( NoticesResent & { __typename: 'NoticesResent' } );
  AcknowledgeNoticeResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<NoticeAcknowledged, 'notice'> & { notice: _RefType['UnitNotice'] } & { __typename: 'NoticeAcknowledged' } );
  RunOverdueSweepResult: ( Omit<OverdueSweepRun, 'sweep'> & { sweep: _RefType['Sweep'] } & { __typename: 'OverdueSweepRun' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RetryDeadLetterResult: ( DeadLetterRetried & { __typename: 'DeadLetterRetried' } ) | ( UserErrorValue ) | ( UserErrorValue );
  RetryDeadLettersResult: ( DeadLettersRetried & { __typename: 'DeadLettersRetried' } ) | ( UserErrorValue ) | ( UserErrorValue );
  SteerObligationResult: ( ObligationSteeredMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  PlanTransitionRunResult: ( Omit<TransitionRunStepped, 'run'> & { run: _RefType['TransitionRun'] } & { __typename: 'TransitionRunStepped' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StepTransitionRunResult: ( Omit<TransitionRunStepped, 'run'> & { run: _RefType['TransitionRun'] } & { __typename: 'TransitionRunStepped' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  Changes: ResolverTypeWrapper<Changes>;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  NoticeChannelKind: NoticeChannelKind;
  NoticeDeliveryState: NoticeDeliveryState;
  NoticeChannel: ResolverTypeWrapper<NoticeChannelMapper>;
  NoticeDelivery: ResolverTypeWrapper<NoticeDeliveryMapper>;
  NoticeChannelConnection: ResolverTypeWrapper<NoticeChannelConnectionMapper>;
  NoticeChannelEdge: ResolverTypeWrapper<Omit<NoticeChannelEdge, 'node'> & { node: ResolversTypes['NoticeChannel'] }>;
  NoticeDeliveryConnection: ResolverTypeWrapper<NoticeDeliveryConnectionMapper>;
  NoticeDeliveryEdge: ResolverTypeWrapper<Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversTypes['NoticeDelivery'] }>;
  NoticeChannelOrder: NoticeChannelOrder;
  NoticeChannelOrderField: NoticeChannelOrderField;
  NoticeDeliveryOrder: NoticeDeliveryOrder;
  NoticeDeliveryOrderField: NoticeDeliveryOrderField;
  OpenNoticeChannelInput: OpenNoticeChannelInput;
  NoticeChannelOpened: ResolverTypeWrapper<Omit<NoticeChannelOpened, 'channel'> & { channel: ResolversTypes['NoticeChannel'] }>;
  OpenNoticeChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenNoticeChannelResult']>;
  CloseNoticeChannelInput: CloseNoticeChannelInput;
  NoticeChannelClosed: ResolverTypeWrapper<Omit<NoticeChannelClosed, 'channel'> & { channel: ResolversTypes['NoticeChannel'] }>;
  CloseNoticeChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseNoticeChannelResult']>;
  ResendNoticesInput: ResendNoticesInput;
  NoticesResent: ResolverTypeWrapper<NoticesResent>;
  ResendNoticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendNoticesResult']>;
  UnitNotice: ResolverTypeWrapper<UnitNoticeMapper>;
  NoticeLine: ResolverTypeWrapper<NoticeLineMapper>;
  NoticeStage: NoticeStage;
  NoticeItem: ResolverTypeWrapper<NoticeItemMapper>;
  NoticeItemState: NoticeItemState;
  NoticeReceipt: ResolverTypeWrapper<NoticeReceiptMapper>;
  UnitNoticeFilter: UnitNoticeFilter;
  NoticeItemFilter: NoticeItemFilter;
  UnitNoticeOrder: UnitNoticeOrder;
  UnitNoticeOrderField: UnitNoticeOrderField;
  NoticeItemOrder: NoticeItemOrder;
  NoticeItemOrderField: NoticeItemOrderField;
  UnitNoticeConnection: ResolverTypeWrapper<UnitNoticeConnectionMapper>;
  UnitNoticeEdge: ResolverTypeWrapper<Omit<UnitNoticeEdge, 'node'> & { node: ResolversTypes['UnitNotice'] }>;
  NoticeItemConnection: ResolverTypeWrapper<NoticeItemConnectionMapper>;
  NoticeItemEdge: ResolverTypeWrapper<Omit<NoticeItemEdge, 'node'> & { node: ResolversTypes['NoticeItem'] }>;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  NoticeAcknowledged: ResolverTypeWrapper<Omit<NoticeAcknowledged, 'notice'> & { notice: ResolversTypes['UnitNotice'] }>;
  AcknowledgeNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeNoticeResult']>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  Task: ResolverTypeWrapper<TaskMapper>;
  Obligation: ResolverTypeWrapper<ObligationMapper>;
  SupervisedKind: SupervisedKind;
  StopReason: StopReason;
  ObligationStatus: ObligationStatus;
  ObligationConnection: ResolverTypeWrapper<ObligationConnectionMapper>;
  ObligationEdge: ResolverTypeWrapper<ObligationEdgeMapper>;
  ObligationFilter: ObligationFilter;
  ObligationGrouping: ObligationGrouping;
  OverdueAge: OverdueAge;
  ObligationCount: ResolverTypeWrapper<ObligationCountMapper>;
  DutyUnit: ResolverTypeWrapper<DutyUnit>;
  DutyUnitInput: DutyUnitInput;
  TaskLevel: TaskLevel;
  ObligationOrder: ObligationOrder;
  ObligationOrderField: ObligationOrderField;
  Namesakes: ResolverTypeWrapper<Namesakes>;
  OverdueNotice: ResolverTypeWrapper<OverdueNoticeMapper>;
  NoticeStatus: NoticeStatus;
  OverdueNoticeFilter: OverdueNoticeFilter;
  OverdueNoticeConnection: ResolverTypeWrapper<OverdueNoticeConnectionMapper>;
  OverdueNoticeEdge: ResolverTypeWrapper<Omit<OverdueNoticeEdge, 'node'> & { node: ResolversTypes['OverdueNotice'] }>;
  Sweep: ResolverTypeWrapper<SweepMapper>;
  SweepProgress: ResolverTypeWrapper<SweepProgress>;
  SweepConnection: ResolverTypeWrapper<SweepConnectionMapper>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node: ResolversTypes['Sweep'] }>;
  RunOverdueSweepInput: RunOverdueSweepInput;
  OverdueSweepRun: ResolverTypeWrapper<Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversTypes['Sweep'] }>;
  RunOverdueSweepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunOverdueSweepResult']>;
  OverdueNoticeOrder: OverdueNoticeOrder;
  OverdueNoticeOrderField: OverdueNoticeOrderField;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  PreviewedObligations: ResolverTypeWrapper<PreviewedObligationsMapper>;
  PreviewedObligation: ResolverTypeWrapper<PreviewedObligationMapper>;
  JobQueue: ResolverTypeWrapper<JobQueue>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  UndeliveredEvent: ResolverTypeWrapper<UndeliveredEvent>;
  RetryDeadLetterInput: RetryDeadLetterInput;
  DeadLetterRetried: ResolverTypeWrapper<DeadLetterRetried>;
  RetryDeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryDeadLetterResult']>;
  SettledService: ResolverTypeWrapper<SettledService>;
  EventBacklog: ResolverTypeWrapper<EventBacklog>;
  RetryDeadLettersInput: RetryDeadLettersInput;
  DeadLettersRetried: ResolverTypeWrapper<DeadLettersRetried>;
  RetryDeadLettersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryDeadLettersResult']>;
  ObligationEntry: ResolverTypeWrapper<ObligationEntryMapper>;
  ObligationEntryKind: ObligationEntryKind;
  RedatingCause: RedatingCause;
  SteerObligationInput: SteerObligationInput;
  TransferObligationInput: TransferObligationInput;
  ObligationSteered: ResolverTypeWrapper<ObligationSteeredMapper>;
  ObligationStands: ResolverTypeWrapper<UserErrorValue>;
  SteerObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SteerObligationResult']>;
  TransitionRun: ResolverTypeWrapper<TransitionRunMapper>;
  TransitionRunState: TransitionRunState;
  TransitionPhase: TransitionPhase;
  TransitionPart: ResolverTypeWrapper<TransitionPart>;
  TransitionStop: ResolverTypeWrapper<TransitionStopMapper>;
  TransitionStopCause: TransitionStopCause;
  TransitionTotal: ResolverTypeWrapper<TransitionTotalMapper>;
  TransitionReport: ResolverTypeWrapper<TransitionReport>;
  TransitionAct: ResolverTypeWrapper<TransitionActMapper>;
  TransitionStep: TransitionStep;
  TransitionRunConnection: ResolverTypeWrapper<TransitionRunConnectionMapper>;
  TransitionRunEdge: ResolverTypeWrapper<Omit<TransitionRunEdge, 'node'> & { node: ResolversTypes['TransitionRun'] }>;
  TransitionRunFilter: TransitionRunFilter;
  TransitionRunOrder: TransitionRunOrder;
  TransitionRunOrderField: TransitionRunOrderField;
  PlanTransitionRunInput: PlanTransitionRunInput;
  StepTransitionRunInput: StepTransitionRunInput;
  ApproveTransitionRunInput: ApproveTransitionRunInput;
  UndoTransitionRunInput: UndoTransitionRunInput;
  TransitionRunStepped: ResolverTypeWrapper<Omit<TransitionRunStepped, 'run'> & { run: ResolversTypes['TransitionRun'] }>;
  TransitionRunNotThere: ResolverTypeWrapper<UserErrorValue>;
  TransitionPreviewChanged: ResolverTypeWrapper<UserErrorValue>;
  PlanTransitionRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTransitionRunResult']>;
  StepTransitionRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepTransitionRunResult']>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'supervisionDeeds'> & { supervisionDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  TransitionResult: TransitionResult;
  TransitionItemState: TransitionItemState;
  PolicyDeedKind: PolicyDeedKind;
  PolicyDeed: ResolverTypeWrapper<Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  PolicyDeedConnection: ResolverTypeWrapper<Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyDeedEdge']> }>;
  PolicyDeedEdge: ResolverTypeWrapper<Omit<PolicyDeedEdge, 'node'> & { node: ResolversTypes['PolicyDeed'] }>;
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: {};
  Changes: Changes;
  Change: Change;
  NoticeChannel: NoticeChannelMapper;
  NoticeDelivery: NoticeDeliveryMapper;
  NoticeChannelConnection: NoticeChannelConnectionMapper;
  NoticeChannelEdge: Omit<NoticeChannelEdge, 'node'> & { node: ResolversParentTypes['NoticeChannel'] };
  NoticeDeliveryConnection: NoticeDeliveryConnectionMapper;
  NoticeDeliveryEdge: Omit<NoticeDeliveryEdge, 'node'> & { node: ResolversParentTypes['NoticeDelivery'] };
  NoticeChannelOrder: NoticeChannelOrder;
  NoticeDeliveryOrder: NoticeDeliveryOrder;
  OpenNoticeChannelInput: OpenNoticeChannelInput;
  NoticeChannelOpened: Omit<NoticeChannelOpened, 'channel'> & { channel: ResolversParentTypes['NoticeChannel'] };
  OpenNoticeChannelResult: ResolversUnionTypes<ResolversParentTypes>['OpenNoticeChannelResult'];
  CloseNoticeChannelInput: CloseNoticeChannelInput;
  NoticeChannelClosed: Omit<NoticeChannelClosed, 'channel'> & { channel: ResolversParentTypes['NoticeChannel'] };
  CloseNoticeChannelResult: ResolversUnionTypes<ResolversParentTypes>['CloseNoticeChannelResult'];
  ResendNoticesInput: ResendNoticesInput;
  NoticesResent: NoticesResent;
  ResendNoticesResult: ResolversUnionTypes<ResolversParentTypes>['ResendNoticesResult'];
  UnitNotice: UnitNoticeMapper;
  NoticeLine: NoticeLineMapper;
  NoticeItem: NoticeItemMapper;
  NoticeReceipt: NoticeReceiptMapper;
  UnitNoticeFilter: UnitNoticeFilter;
  NoticeItemFilter: NoticeItemFilter;
  UnitNoticeOrder: UnitNoticeOrder;
  NoticeItemOrder: NoticeItemOrder;
  UnitNoticeConnection: UnitNoticeConnectionMapper;
  UnitNoticeEdge: Omit<UnitNoticeEdge, 'node'> & { node: ResolversParentTypes['UnitNotice'] };
  NoticeItemConnection: NoticeItemConnectionMapper;
  NoticeItemEdge: Omit<NoticeItemEdge, 'node'> & { node: ResolversParentTypes['NoticeItem'] };
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  NoticeAcknowledged: Omit<NoticeAcknowledged, 'notice'> & { notice: ResolversParentTypes['UnitNotice'] };
  AcknowledgeNoticeResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeNoticeResult'];
  Household: HouseholdMapper;
  Person: PersonMapper;
  Lead: LeadMapper;
  Task: TaskMapper;
  Obligation: ObligationMapper;
  ObligationConnection: ObligationConnectionMapper;
  ObligationEdge: ObligationEdgeMapper;
  ObligationFilter: ObligationFilter;
  ObligationCount: ObligationCountMapper;
  DutyUnit: DutyUnit;
  DutyUnitInput: DutyUnitInput;
  ObligationOrder: ObligationOrder;
  Namesakes: Namesakes;
  OverdueNotice: OverdueNoticeMapper;
  OverdueNoticeFilter: OverdueNoticeFilter;
  OverdueNoticeConnection: OverdueNoticeConnectionMapper;
  OverdueNoticeEdge: Omit<OverdueNoticeEdge, 'node'> & { node: ResolversParentTypes['OverdueNotice'] };
  Sweep: SweepMapper;
  SweepProgress: SweepProgress;
  SweepConnection: SweepConnectionMapper;
  SweepEdge: Omit<SweepEdge, 'node'> & { node: ResolversParentTypes['Sweep'] };
  RunOverdueSweepInput: RunOverdueSweepInput;
  OverdueSweepRun: Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversParentTypes['Sweep'] };
  RunOverdueSweepResult: ResolversUnionTypes<ResolversParentTypes>['RunOverdueSweepResult'];
  OverdueNoticeOrder: OverdueNoticeOrder;
  PolicyPreview: PolicyPreviewMapper;
  PreviewedObligations: PreviewedObligationsMapper;
  PreviewedObligation: PreviewedObligationMapper;
  JobQueue: JobQueue;
  DeadLetter: DeadLetter;
  UndeliveredEvent: UndeliveredEvent;
  RetryDeadLetterInput: RetryDeadLetterInput;
  DeadLetterRetried: DeadLetterRetried;
  RetryDeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['RetryDeadLetterResult'];
  SettledService: SettledService;
  EventBacklog: EventBacklog;
  RetryDeadLettersInput: RetryDeadLettersInput;
  DeadLettersRetried: DeadLettersRetried;
  RetryDeadLettersResult: ResolversUnionTypes<ResolversParentTypes>['RetryDeadLettersResult'];
  ObligationEntry: ObligationEntryMapper;
  SteerObligationInput: SteerObligationInput;
  TransferObligationInput: TransferObligationInput;
  ObligationSteered: ObligationSteeredMapper;
  ObligationStands: UserErrorValue;
  SteerObligationResult: ResolversUnionTypes<ResolversParentTypes>['SteerObligationResult'];
  TransitionRun: TransitionRunMapper;
  TransitionPart: TransitionPart;
  TransitionStop: TransitionStopMapper;
  TransitionTotal: TransitionTotalMapper;
  TransitionReport: TransitionReport;
  TransitionAct: TransitionActMapper;
  TransitionRunConnection: TransitionRunConnectionMapper;
  TransitionRunEdge: Omit<TransitionRunEdge, 'node'> & { node: ResolversParentTypes['TransitionRun'] };
  TransitionRunFilter: TransitionRunFilter;
  TransitionRunOrder: TransitionRunOrder;
  PlanTransitionRunInput: PlanTransitionRunInput;
  StepTransitionRunInput: StepTransitionRunInput;
  ApproveTransitionRunInput: ApproveTransitionRunInput;
  UndoTransitionRunInput: UndoTransitionRunInput;
  TransitionRunStepped: Omit<TransitionRunStepped, 'run'> & { run: ResolversParentTypes['TransitionRun'] };
  TransitionRunNotThere: UserErrorValue;
  TransitionPreviewChanged: UserErrorValue;
  PlanTransitionRunResult: ResolversUnionTypes<ResolversParentTypes>['PlanTransitionRunResult'];
  StepTransitionRunResult: ResolversUnionTypes<ResolversParentTypes>['StepTransitionRunResult'];
  PolicyDeeds: Omit<PolicyDeeds, 'supervisionDeeds'> & { supervisionDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  InvalidField: InvalidField;
  KeyInUse: UserErrorValue;
  PolicyDeed: Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeedConnection: Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyDeedEdge']> };
  PolicyDeedEdge: Omit<PolicyDeedEdge, 'node'> & { node: ResolversParentTypes['PolicyDeed'] };
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  obligationCounts?: Resolver<Maybe<Array<ResolversTypes['ObligationCount']>>, ParentType, ContextType, RequireFields<QueryObligationCountsArgs, 'groupBy'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  changesSince?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType, Partial<QueryChangesSinceArgs>>;
  noticeChannelKinds?: Resolver<Maybe<Array<ResolversTypes['NoticeChannelKind']>>, ParentType, ContextType>;
  noticeChannels?: Resolver<Maybe<ResolversTypes['NoticeChannelConnection']>, ParentType, ContextType, RequireFields<QueryNoticeChannelsArgs, 'first'>>;
  noticeDeliveries?: Resolver<Maybe<ResolversTypes['NoticeDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryNoticeDeliveriesArgs, 'first'>>;
  unitNotices?: Resolver<Maybe<ResolversTypes['UnitNoticeConnection']>, ParentType, ContextType, RequireFields<QueryUnitNoticesArgs, 'first'>>;
  unitNotice?: Resolver<Maybe<ResolversTypes['UnitNotice']>, ParentType, ContextType, RequireFields<QueryUnitNoticeArgs, 'id'>>;
  noticeItems?: Resolver<Maybe<ResolversTypes['NoticeItemConnection']>, ParentType, ContextType, RequireFields<QueryNoticeItemsArgs, 'first'>>;
  overdueNotices?: Resolver<Maybe<ResolversTypes['OverdueNoticeConnection']>, ParentType, ContextType, RequireFields<QueryOverdueNoticesArgs, 'first'>>;
  sweepProgress?: Resolver<Maybe<ResolversTypes['SweepProgress']>, ParentType, ContextType>;
  sweeps?: Resolver<Maybe<ResolversTypes['SweepConnection']>, ParentType, ContextType, RequireFields<QuerySweepsArgs, 'first'>>;
  jobQueues?: Resolver<Maybe<Array<ResolversTypes['JobQueue']>>, ParentType, ContextType>;
  deadLetters?: Resolver<Maybe<Array<ResolversTypes['DeadLetter']>>, ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'queue' | 'first'>>;
  eventBacklog?: Resolver<Maybe<Array<ResolversTypes['EventBacklog']>>, ParentType, ContextType>;
  settledUpTo?: Resolver<Maybe<Array<ResolversTypes['SettledService']>>, ParentType, ContextType>;
  transitionRuns?: Resolver<Maybe<ResolversTypes['TransitionRunConnection']>, ParentType, ContextType, RequireFields<QueryTransitionRunsArgs, 'first'>>;
  transitionRun?: Resolver<Maybe<ResolversTypes['TransitionRun']>, ParentType, ContextType, RequireFields<QueryTransitionRunArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  runOverdueSweep?: Resolver<ResolversTypes['RunOverdueSweepResult'], ParentType, ContextType, RequireFields<MutationRunOverdueSweepArgs, 'input'>>;
  openNoticeChannel?: Resolver<ResolversTypes['OpenNoticeChannelResult'], ParentType, ContextType, RequireFields<MutationOpenNoticeChannelArgs, 'input'>>;
  closeNoticeChannel?: Resolver<ResolversTypes['CloseNoticeChannelResult'], ParentType, ContextType, RequireFields<MutationCloseNoticeChannelArgs, 'input'>>;
  resendNotices?: Resolver<ResolversTypes['ResendNoticesResult'], ParentType, ContextType, RequireFields<MutationResendNoticesArgs, 'input'>>;
  acknowledgeNotice?: Resolver<ResolversTypes['AcknowledgeNoticeResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  retryDeadLetters?: Resolver<ResolversTypes['RetryDeadLettersResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLettersArgs, 'input'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'input'>>;
  suspendObligation?: Resolver<ResolversTypes['SteerObligationResult'], ParentType, ContextType, RequireFields<MutationSuspendObligationArgs, 'input'>>;
  resumeObligation?: Resolver<ResolversTypes['SteerObligationResult'], ParentType, ContextType, RequireFields<MutationResumeObligationArgs, 'input'>>;
  waiveObligation?: Resolver<ResolversTypes['SteerObligationResult'], ParentType, ContextType, RequireFields<MutationWaiveObligationArgs, 'input'>>;
  transferObligation?: Resolver<ResolversTypes['SteerObligationResult'], ParentType, ContextType, RequireFields<MutationTransferObligationArgs, 'input'>>;
  planTransitionRun?: Resolver<ResolversTypes['PlanTransitionRunResult'], ParentType, ContextType, RequireFields<MutationPlanTransitionRunArgs, 'input'>>;
  previewTransitionRun?: Resolver<ResolversTypes['StepTransitionRunResult'], ParentType, ContextType, RequireFields<MutationPreviewTransitionRunArgs, 'input'>>;
  approveTransitionRun?: Resolver<ResolversTypes['StepTransitionRunResult'], ParentType, ContextType, RequireFields<MutationApproveTransitionRunArgs, 'input'>>;
  applyTransitionRun?: Resolver<ResolversTypes['StepTransitionRunResult'], ParentType, ContextType, RequireFields<MutationApplyTransitionRunArgs, 'input'>>;
  resumeTransitionRun?: Resolver<ResolversTypes['StepTransitionRunResult'], ParentType, ContextType, RequireFields<MutationResumeTransitionRunArgs, 'input'>>;
  undoTransitionRun?: Resolver<ResolversTypes['StepTransitionRunResult'], ParentType, ContextType, RequireFields<MutationUndoTransitionRunArgs, 'input'>>;
};

export type ChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChannelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannel'] = ResolversParentTypes['NoticeChannel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeChannelKind'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['UnitNotice'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeChannelKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeDeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChannelConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelConnection'] = ResolversParentTypes['NoticeChannelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeChannelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<NoticeChannelConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChannelEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelEdge'] = ResolversParentTypes['NoticeChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeDeliveryConnection'] = ResolversParentTypes['NoticeDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<NoticeDeliveryConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeDeliveryEdge'] = ResolversParentTypes['NoticeDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChannelOpenedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelOpened'] = ResolversParentTypes['NoticeChannelOpened']> = {
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeChannelClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeChannelClosed'] = ResolversParentTypes['NoticeChannelClosed']> = {
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticesResentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticesResent'] = ResolversParentTypes['NoticesResent']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitNotice'] = ResolversParentTypes['UnitNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  night?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NoticeLine']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['NoticeReceipt']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeLine'] = ResolversParentTypes['NoticeLine']> = {
  kind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NoticeStage'], ParentType, ContextType>;
  levelsAbove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeItem'] = ResolversParentTypes['NoticeItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['UnitNotice'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NoticeStage'], ParentType, ContextType>;
  levelsAbove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeItemState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeReceipt'] = ResolversParentTypes['NoticeReceipt']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitNoticeConnection'] = ResolversParentTypes['UnitNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<UnitNoticeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitNoticeEdge'] = ResolversParentTypes['UnitNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeItemConnection'] = ResolversParentTypes['NoticeItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<NoticeItemConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeItemEdge'] = ResolversParentTypes['NoticeItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeAcknowledgedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeAcknowledged'] = ResolversParentTypes['NoticeAcknowledged']> = {
  notice?: Resolver<ResolversTypes['UnitNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<HouseholdObligationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<LeadObligationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watchedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObligationAgeArgs>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedAs?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TaskLevel'], ParentType, ContextType>;
  suspendedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType, Partial<ObligationStatusArgs>>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObligationDaysOverdueArgs>>;
  latestPublicityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flaggedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ObligationEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ObligationConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationCount'] = ResolversParentTypes['ObligationCount']> = {
  divisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupervisedKind']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['DutyUnit']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdueBy?: Resolver<Maybe<ResolversTypes['OverdueAge']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyUnit'] = ResolversParentTypes['DutyUnit']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueNotice'] = ResolversParentTypes['OverdueNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaggedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoticeStatus'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueNoticeConnection'] = ResolversParentTypes['OverdueNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverdueNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<OverdueNoticeConnectionTotalCountArgs>>;
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

export type SweepProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepProgress'] = ResolversParentTypes['SweepProgress']> = {
  completedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastCompletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nightsBehind?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SweepConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SweepConnection'] = ResolversParentTypes['SweepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SweepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SweepConnectionTotalCountArgs>>;
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

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligationChanges?: Resolver<Array<ResolversTypes['PreviewedObligations']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedObligationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedObligations'] = ResolversParentTypes['PreviewedObligations']> = {
  kind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['PreviewedObligation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedObligation'] = ResolversParentTypes['PreviewedObligation']> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  dueAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  event?: Resolver<Maybe<ResolversTypes['UndeliveredEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndeliveredEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndeliveredEvent'] = ResolversParentTypes['UndeliveredEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterRetriedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetterRetried'] = ResolversParentTypes['DeadLetterRetried']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettledServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettledService'] = ResolversParentTypes['SettledService']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventBacklogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventBacklog'] = ResolversParentTypes['EventBacklog']> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscriber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLettersRetriedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLettersRetried'] = ResolversParentTypes['DeadLettersRetried']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationEntry'] = ResolversParentTypes['ObligationEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationEntryKind'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['RedatingCause']>, ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levelBefore?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  levelAfter?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationSteeredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationSteered'] = ResolversParentTypes['ObligationSteered']> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ObligationEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRun'] = ResolversParentTypes['TransitionRun']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransitionRunState'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TransitionPart']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['TransitionTotal']>, ParentType, ContextType, RequireFields<TransitionRunTotalsArgs, 'digits'>>;
  report?: Resolver<Maybe<ResolversTypes['TransitionReport']>, ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['TransitionStop']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['TransitionAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionPart'] = ResolversParentTypes['TransitionPart']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['TransitionPhase']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionStopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionStop'] = ResolversParentTypes['TransitionStop']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TransitionPhase'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['TransitionStopCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionTotal'] = ResolversParentTypes['TransitionTotal']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TransitionResult'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransitionItemState'], ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutSupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionReport'] = ResolversParentTypes['TransitionReport']> = {
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionAct'] = ResolversParentTypes['TransitionAct']> = {
  step?: Resolver<ResolversTypes['TransitionStep'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRunConnection'] = ResolversParentTypes['TransitionRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransitionRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TransitionRunConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRunEdge'] = ResolversParentTypes['TransitionRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransitionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunSteppedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRunStepped'] = ResolversParentTypes['TransitionRunStepped']> = {
  run?: Resolver<ResolversTypes['TransitionRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervisionDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsSupervisionDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type InvalidFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeed'] = ResolversParentTypes['PolicyDeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyDeedKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeedConnection'] = ResolversParentTypes['PolicyDeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyDeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PolicyDeedConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeedEdge'] = ResolversParentTypes['PolicyDeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  NoticeChannel?: NoticeChannelResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  NoticeChannelConnection?: NoticeChannelConnectionResolvers<ContextType>;
  NoticeChannelEdge?: NoticeChannelEdgeResolvers<ContextType>;
  NoticeDeliveryConnection?: NoticeDeliveryConnectionResolvers<ContextType>;
  NoticeDeliveryEdge?: NoticeDeliveryEdgeResolvers<ContextType>;
  NoticeChannelOpened?: NoticeChannelOpenedResolvers<ContextType>;
  NoticeChannelClosed?: NoticeChannelClosedResolvers<ContextType>;
  NoticesResent?: NoticesResentResolvers<ContextType>;
  UnitNotice?: UnitNoticeResolvers<ContextType>;
  NoticeLine?: NoticeLineResolvers<ContextType>;
  NoticeItem?: NoticeItemResolvers<ContextType>;
  NoticeReceipt?: NoticeReceiptResolvers<ContextType>;
  UnitNoticeConnection?: UnitNoticeConnectionResolvers<ContextType>;
  UnitNoticeEdge?: UnitNoticeEdgeResolvers<ContextType>;
  NoticeItemConnection?: NoticeItemConnectionResolvers<ContextType>;
  NoticeItemEdge?: NoticeItemEdgeResolvers<ContextType>;
  NoticeAcknowledged?: NoticeAcknowledgedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationCount?: ObligationCountResolvers<ContextType>;
  DutyUnit?: DutyUnitResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  OverdueNotice?: OverdueNoticeResolvers<ContextType>;
  OverdueNoticeConnection?: OverdueNoticeConnectionResolvers<ContextType>;
  OverdueNoticeEdge?: OverdueNoticeEdgeResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepProgress?: SweepProgressResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  OverdueSweepRun?: OverdueSweepRunResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PreviewedObligations?: PreviewedObligationsResolvers<ContextType>;
  PreviewedObligation?: PreviewedObligationResolvers<ContextType>;
  JobQueue?: JobQueueResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  UndeliveredEvent?: UndeliveredEventResolvers<ContextType>;
  DeadLetterRetried?: DeadLetterRetriedResolvers<ContextType>;
  SettledService?: SettledServiceResolvers<ContextType>;
  EventBacklog?: EventBacklogResolvers<ContextType>;
  DeadLettersRetried?: DeadLettersRetriedResolvers<ContextType>;
  ObligationEntry?: ObligationEntryResolvers<ContextType>;
  ObligationSteered?: ObligationSteeredResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  TransitionPart?: TransitionPartResolvers<ContextType>;
  TransitionStop?: TransitionStopResolvers<ContextType>;
  TransitionTotal?: TransitionTotalResolvers<ContextType>;
  TransitionReport?: TransitionReportResolvers<ContextType>;
  TransitionAct?: TransitionActResolvers<ContextType>;
  TransitionRunConnection?: TransitionRunConnectionResolvers<ContextType>;
  TransitionRunEdge?: TransitionRunEdgeResolvers<ContextType>;
  TransitionRunStepped?: TransitionRunSteppedResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  PolicyDeed?: PolicyDeedResolvers<ContextType>;
  PolicyDeedConnection?: PolicyDeedConnectionResolvers<ContextType>;
  PolicyDeedEdge?: PolicyDeedEdgeResolvers<ContextType>;
};
