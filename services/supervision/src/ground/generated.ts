// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { ClauseRefMapper, HouseholdMapper, LeadMapper, PersonMapper } from './mappers';
import type { ObligationMapper, ObligationConnectionMapper, ObligationCountMapper, ObligationEdgeMapper } from '../obligations/mappers';
import type { OverdueNoticeMapper, OverdueNoticeConnectionMapper, SweepMapper, SweepConnectionMapper } from '../overdue/mappers';
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
  overdueNotices?: Maybe<OverdueNoticeConnection>;
  sweeps?: Maybe<SweepConnection>;
  jobQueues?: Maybe<Array<JobQueue>>;
  deadLetters?: Maybe<Array<DeadLetter>>;
  eventBacklog?: Maybe<Array<EventBacklog>>;
  settledUpTo?: Maybe<Array<SettledService>>;
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

export type QueryOverdueNoticesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<NoticeStatus>;
  orderBy?: InputMaybe<OverdueNoticeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySweepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDeadLettersArgs = {
  queue: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  runOverdueSweep: RunOverdueSweepResult;
  retryDeadLetters: RetryDeadLettersResult;
  retryDeadLetter: RetryDeadLetterResult;
};

export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
};

export type MutationRetryDeadLettersArgs = {
  input: RetryDeadLettersInput;
};

export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};

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
  dueOn?: Maybe<Scalars['Date']['output']>;
  age: Scalars['Int']['output'];
  provisional: Scalars['Boolean']['output'];
  notices: Array<Scalars['String']['output']>;
  soft: Scalars['Boolean']['output'];
  metOn?: Maybe<Scalars['Date']['output']>;
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  stoppedAs?: Maybe<StopReason>;
  status: ObligationStatus;
  daysOverdue: Scalars['Int']['output'];
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  flaggedAt?: Maybe<Scalars['DateTime']['output']>;
  clauses: Array<ClauseRef>;
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
  | 'WITHDRAWN'
  | 'VANISHED';

export type ObligationStatus =
  | 'MET'
  | 'MET_LATE'
  | 'OPEN'
  | 'OVERDUE'
  | 'STOPPED';

export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  edges: Array<ObligationEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
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
  | 'SECTOR';

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
  onTimeRate?: Maybe<Scalars['String']['output']>;
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

export type OverdueNoticeConnection = {
  __typename?: 'OverdueNoticeConnection';
  edges: Array<OverdueNoticeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
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

export type SweepConnection = {
  __typename?: 'SweepConnection';
  edges: Array<SweepEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
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
  | 'FLAGGED_FOR';

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
  RunOverdueSweepResult: ( Omit<OverdueSweepRun, 'sweep'> & { sweep: _RefType['Sweep'] } & { __typename: 'OverdueSweepRun' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RetryDeadLetterResult: ( DeadLetterRetried & { __typename: 'DeadLetterRetried' } ) | ( UserErrorValue ) | ( UserErrorValue );
  RetryDeadLettersResult: ( DeadLettersRetried & { __typename: 'DeadLettersRetried' } ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  Obligation: ResolverTypeWrapper<ObligationMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SupervisedKind: SupervisedKind;
  StopReason: StopReason;
  ObligationStatus: ObligationStatus;
  ObligationConnection: ResolverTypeWrapper<ObligationConnectionMapper>;
  ObligationEdge: ResolverTypeWrapper<ObligationEdgeMapper>;
  ObligationFilter: ObligationFilter;
  ObligationGrouping: ObligationGrouping;
  OverdueAge: OverdueAge;
  ObligationCount: ResolverTypeWrapper<ObligationCountMapper>;
  TaskLevel: TaskLevel;
  ObligationOrder: ObligationOrder;
  ObligationOrderField: ObligationOrderField;
  OverdueNotice: ResolverTypeWrapper<OverdueNoticeMapper>;
  NoticeStatus: NoticeStatus;
  OverdueNoticeConnection: ResolverTypeWrapper<OverdueNoticeConnectionMapper>;
  OverdueNoticeEdge: ResolverTypeWrapper<Omit<OverdueNoticeEdge, 'node'> & { node: ResolversTypes['OverdueNotice'] }>;
  Sweep: ResolverTypeWrapper<SweepMapper>;
  SweepConnection: ResolverTypeWrapper<SweepConnectionMapper>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node: ResolversTypes['Sweep'] }>;
  RunOverdueSweepInput: RunOverdueSweepInput;
  OverdueSweepRun: ResolverTypeWrapper<Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversTypes['Sweep'] }>;
  RunOverdueSweepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunOverdueSweepResult']>;
  OverdueNoticeOrder: OverdueNoticeOrder;
  OverdueNoticeOrderField: OverdueNoticeOrderField;
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
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: {};
  Household: HouseholdMapper;
  Person: PersonMapper;
  Lead: LeadMapper;
  Obligation: ObligationMapper;
  Boolean: Scalars['Boolean']['output'];
  ObligationConnection: ObligationConnectionMapper;
  ObligationEdge: ObligationEdgeMapper;
  ObligationFilter: ObligationFilter;
  ObligationCount: ObligationCountMapper;
  ObligationOrder: ObligationOrder;
  OverdueNotice: OverdueNoticeMapper;
  OverdueNoticeConnection: OverdueNoticeConnectionMapper;
  OverdueNoticeEdge: Omit<OverdueNoticeEdge, 'node'> & { node: ResolversParentTypes['OverdueNotice'] };
  Sweep: SweepMapper;
  SweepConnection: SweepConnectionMapper;
  SweepEdge: Omit<SweepEdge, 'node'> & { node: ResolversParentTypes['Sweep'] };
  RunOverdueSweepInput: RunOverdueSweepInput;
  OverdueSweepRun: Omit<OverdueSweepRun, 'sweep'> & { sweep: ResolversParentTypes['Sweep'] };
  RunOverdueSweepResult: ResolversUnionTypes<ResolversParentTypes>['RunOverdueSweepResult'];
  OverdueNoticeOrder: OverdueNoticeOrder;
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
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  obligationCounts?: Resolver<Maybe<Array<ResolversTypes['ObligationCount']>>, ParentType, ContextType, RequireFields<QueryObligationCountsArgs, 'groupBy'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  overdueNotices?: Resolver<Maybe<ResolversTypes['OverdueNoticeConnection']>, ParentType, ContextType, RequireFields<QueryOverdueNoticesArgs, 'first'>>;
  sweeps?: Resolver<Maybe<ResolversTypes['SweepConnection']>, ParentType, ContextType, RequireFields<QuerySweepsArgs, 'first'>>;
  jobQueues?: Resolver<Maybe<Array<ResolversTypes['JobQueue']>>, ParentType, ContextType>;
  deadLetters?: Resolver<Maybe<Array<ResolversTypes['DeadLetter']>>, ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'queue' | 'first'>>;
  eventBacklog?: Resolver<Maybe<Array<ResolversTypes['EventBacklog']>>, ParentType, ContextType>;
  settledUpTo?: Resolver<Maybe<Array<ResolversTypes['SettledService']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  runOverdueSweep?: Resolver<ResolversTypes['RunOverdueSweepResult'], ParentType, ContextType, RequireFields<MutationRunOverdueSweepArgs, 'input'>>;
  retryDeadLetters?: Resolver<ResolversTypes['RetryDeadLettersResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLettersArgs, 'input'>>;
  retryDeadLetter?: Resolver<ResolversTypes['RetryDeadLetterResult'], ParentType, ContextType, RequireFields<MutationRetryDeadLetterArgs, 'input'>>;
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
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObligationAgeArgs>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stoppedAs?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType, Partial<ObligationStatusArgs>>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObligationDaysOverdueArgs>>;
  latestPublicityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flaggedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
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
  onTimeRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
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

export type InvalidFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  ObligationCount?: ObligationCountResolvers<ContextType>;
  OverdueNotice?: OverdueNoticeResolvers<ContextType>;
  OverdueNoticeConnection?: OverdueNoticeConnectionResolvers<ContextType>;
  OverdueNoticeEdge?: OverdueNoticeEdgeResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  OverdueSweepRun?: OverdueSweepRunResolvers<ContextType>;
  JobQueue?: JobQueueResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  UndeliveredEvent?: UndeliveredEventResolvers<ContextType>;
  DeadLetterRetried?: DeadLetterRetriedResolvers<ContextType>;
  SettledService?: SettledServiceResolvers<ContextType>;
  EventBacklog?: EventBacklogResolvers<ContextType>;
  DeadLettersRetried?: DeadLettersRetriedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
};
