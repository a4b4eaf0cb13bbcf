// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { HouseholdMapper, PersonMapper, SchoolRecordMapper, SchoolingAnswerMapper, TargetMapper } from './mappers';
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
  schoolRecords?: Maybe<SchoolRecordConnection>;
};

export type QuerySchoolRecordsArgs = {
  filter?: InputMaybe<SchoolRecordFilter>;
  orderBy?: InputMaybe<SchoolRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  answerSchooling: AnswerSchoolingResult;
};

export type MutationAnswerSchoolingArgs = {
  input: AnswerSchoolingInput;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  compulsoryEducation?: Maybe<CompulsoryEducation>;
  schoolingAnswer?: Maybe<SchoolingAnswer>;
};

export type HouseholdSchoolingAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  schoolRecord?: Maybe<SchoolRecord>;
};

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  division: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  educationActual?: Maybe<TargetActual>;
};

export type CompulsoryEducation = {
  __typename?: 'CompulsoryEducation';
  dropoutFound: Scalars['Boolean']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type SchoolRecord = {
  __typename?: 'SchoolRecord';
  person: Person;
  household: Household;
  stage: SchoolStage;
  status: Scalars['String']['output'];
  seenOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

export type SchoolStage =
  | 'HIGH_SCHOOL'
  | 'BACHELOR'
  | 'JUNIOR'
  | 'KINDERGARTEN'
  | 'POSTGRADUATE'
  | 'PRESCHOOL_AGE'
  | 'PRIMARY'
  | 'TECHNICIAN'
  | 'VOCATIONAL_COLLEGE'
  | 'VOCATIONAL_SCHOOL';

export type SchoolRecordFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<SchoolStage>;
};

export type SchoolRecordConnection = {
  __typename?: 'SchoolRecordConnection';
  edges: Array<SchoolRecordEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SchoolRecordEdge = {
  __typename?: 'SchoolRecordEdge';
  cursor: Scalars['String']['output'];
  node: SchoolRecord;
};

export type SchoolingAnswer = {
  __typename?: 'SchoolingAnswer';
  household: Household;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AnswerSchoolingInput = {
  householdId: Scalars['ID']['input'];
  secure?: InputMaybe<Scalars['Boolean']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SchoolingAnswered = {
  __typename?: 'SchoolingAnswered';
  answer: SchoolingAnswer;
};

export type AnswerSchoolingResult = SchoolingAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SchoolRecordOrder = {
  field: SchoolRecordOrderField;
  direction?: OrderDirection;
};

export type SchoolRecordOrderField =
  | 'DIVISION'
  | 'SEEN_ON';

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

export type TargetActual = {
  __typename?: 'TargetActual';
  value: Scalars['String']['output'];
  part?: Maybe<Scalars['String']['output']>;
  whole?: Maybe<Scalars['String']['output']>;
  previousYear?: Maybe<Scalars['String']['output']>;
  countedOn: Scalars['Date']['output'];
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

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerSchoolingResult: ( Omit<SchoolingAnswered, 'answer'> & { answer: _RefType['SchoolingAnswer'] } & { __typename: 'SchoolingAnswered' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Target: ResolverTypeWrapper<TargetMapper>;
  CompulsoryEducation: ResolverTypeWrapper<CompulsoryEducation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SchoolRecord: ResolverTypeWrapper<SchoolRecordMapper>;
  SchoolStage: SchoolStage;
  SchoolRecordFilter: SchoolRecordFilter;
  SchoolRecordConnection: ResolverTypeWrapper<Omit<SchoolRecordConnection, 'edges'> & { edges: Array<ResolversTypes['SchoolRecordEdge']> }>;
  SchoolRecordEdge: ResolverTypeWrapper<Omit<SchoolRecordEdge, 'node'> & { node: ResolversTypes['SchoolRecord'] }>;
  SchoolingAnswer: ResolverTypeWrapper<SchoolingAnswerMapper>;
  AnswerSchoolingInput: AnswerSchoolingInput;
  SchoolingAnswered: ResolverTypeWrapper<Omit<SchoolingAnswered, 'answer'> & { answer: ResolversTypes['SchoolingAnswer'] }>;
  AnswerSchoolingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSchoolingResult']>;
  SchoolRecordOrder: SchoolRecordOrder;
  SchoolRecordOrderField: SchoolRecordOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRef>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  KeyInUse: ResolverTypeWrapper<UserErrorValue>;
  TargetActual: ResolverTypeWrapper<TargetActual>;
  CountOnDemand: ResolverTypeWrapper<Scalars['CountOnDemand']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: {};
  Household: HouseholdMapper;
  ID: Scalars['ID']['output'];
  Person: PersonMapper;
  Target: TargetMapper;
  CompulsoryEducation: CompulsoryEducation;
  Boolean: Scalars['Boolean']['output'];
  SchoolRecord: SchoolRecordMapper;
  SchoolRecordFilter: SchoolRecordFilter;
  SchoolRecordConnection: Omit<SchoolRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['SchoolRecordEdge']> };
  SchoolRecordEdge: Omit<SchoolRecordEdge, 'node'> & { node: ResolversParentTypes['SchoolRecord'] };
  SchoolingAnswer: SchoolingAnswerMapper;
  AnswerSchoolingInput: AnswerSchoolingInput;
  SchoolingAnswered: Omit<SchoolingAnswered, 'answer'> & { answer: ResolversParentTypes['SchoolingAnswer'] };
  AnswerSchoolingResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSchoolingResult'];
  SchoolRecordOrder: SchoolRecordOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  ClauseRef: ClauseRef;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  KeyInUse: UserErrorValue;
  TargetActual: TargetActual;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  schoolRecords?: Resolver<Maybe<ResolversTypes['SchoolRecordConnection']>, ParentType, ContextType, RequireFields<QuerySchoolRecordsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerSchooling?: Resolver<ResolversTypes['AnswerSchoolingResult'], ParentType, ContextType, RequireFields<MutationAnswerSchoolingArgs, 'input'>>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  compulsoryEducation?: Resolver<Maybe<ResolversTypes['CompulsoryEducation']>, ParentType, ContextType>;
  schoolingAnswer?: Resolver<Maybe<ResolversTypes['SchoolingAnswer']>, ParentType, ContextType, Partial<HouseholdSchoolingAnswerArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolRecord?: Resolver<Maybe<ResolversTypes['SchoolRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'division' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  educationActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompulsoryEducationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompulsoryEducation'] = ResolversParentTypes['CompulsoryEducation']> = {
  dropoutFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecord'] = ResolversParentTypes['SchoolRecord']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SchoolStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecordConnection'] = ResolversParentTypes['SchoolRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolRecordEdge'] = ResolversParentTypes['SchoolRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolingAnswer'] = ResolversParentTypes['SchoolingAnswer']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolingAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolingAnswered'] = ResolversParentTypes['SchoolingAnswered']> = {
  answer?: Resolver<ResolversTypes['SchoolingAnswer'], ParentType, ContextType>;
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
  CompulsoryEducation?: CompulsoryEducationResolvers<ContextType>;
  SchoolRecord?: SchoolRecordResolvers<ContextType>;
  SchoolRecordConnection?: SchoolRecordConnectionResolvers<ContextType>;
  SchoolRecordEdge?: SchoolRecordEdgeResolvers<ContextType>;
  SchoolingAnswer?: SchoolingAnswerResolvers<ContextType>;
  SchoolingAnswered?: SchoolingAnsweredResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  TargetActual?: TargetActualResolvers<ContextType>;
};
