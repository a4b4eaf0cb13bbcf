// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal date (法定日期), `YYYY-MM-DD`, Asia/Shanghai; never an instant. */
  Date: { input: string; output: string; }
  /** An instant with offset, RFC 3339, e.g. `2025-10-14T09:00:00.000+08:00`. */
  DateTime: { input: string; output: string; }
  /** An exact amount of money in yuan (元) as a decimal string with two decimals, e.g. `"50000.01"`. */
  Money: { input: string; output: string; }
};

/** What was accepted. */
export type AcceptAwardInput = {
  /** Id of the award. */
  awardId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was accepted, each item once; 0 where nothing was there. */
  items: Array<AwardQuantityInput>;
  /** Day of acceptance; not before the claim. */
  occurredOn: Scalars['Date']['input'];
  /** What was seen on site, by whom; no identity numbers. */
  seenOnSite: Scalars['String']['input'];
};

/** Result of accepting an award. */
export type AcceptAwardResult = AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

/** A household that is taken in. */
export type AcceptMoveInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the move; not before that of the offer. */
  occurredOn: Scalars['Date']['input'];
  /** The offer's id. */
  offerId: Scalars['ID']['input'];
};

/** An acceptance to be recorded. */
export type AcceptRenovationInput = {
  /** 竣工日, where it is not on record yet; not after the acceptance. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 验收日; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The renovation's id. */
  renovationId: Scalars['ID']['input'];
  /** Id of the newest statement that the screen showed: where another is newer by now, StatementChanged. */
  seenStatementId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of accepting a renovation. */
export type AcceptRenovationResult = InvalidInput | KeyInUse | NotCompleteYet | NotFound | NotPermitted | RenovationRecorded | StatementChanged;

/** Which notice was seen, and when. */
export type AcknowledgeNoticeInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What is said with it, up to 500 characters; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 提醒编号: id of the notice. */
  noticeId: Scalars['ID']['input'];
  /** Day it was seen; not in the future and not before its night. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of saying that a notice was seen. */
export type AcknowledgeNoticeResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeAcknowledged;

/** Evidence of one kind of act; give the one that the act is of. */
export type ActEvidence = {
  /** Of an application. */
  application?: InputMaybe<ApplicationEvidence>;
  /** Of an approval of a release. */
  approval?: InputMaybe<ApprovalEvidence>;
  /** Of a decision of the county. */
  countyDecision?: InputMaybe<CountyDecisionEvidence>;
  /** Of a check at home. */
  homeCheck?: InputMaybe<HomeCheckEvidence>;
  /** Of a nomination for release. */
  nomination?: InputMaybe<NominationEvidence>;
  /** Of a posting. */
  posting?: InputMaybe<PostingEvidence>;
  /** Of a record of evidence. */
  record?: InputMaybe<RecordedEvidence>;
  /** Of a check at home before a release. */
  reverification?: InputMaybe<ReverificationEvidence>;
  /** Of the confirmation of a setback. */
  setbackConfirmation?: InputMaybe<SetbackEvidence>;
  /** Of a special meeting. */
  specialMeeting?: InputMaybe<SpecialMeetingEvidence>;
  /** Of a review of the township. */
  townshipReview?: InputMaybe<TownshipReviewEvidence>;
  /** Of a village review. */
  villageReview?: InputMaybe<VillageReviewEvidence>;
  /** Of a village selection. */
  villageSelection?: InputMaybe<VillageSelectionEvidence>;
};

/** An entry cannot be corrected or taken back so (依据在后). */
export type ActStands = UserError & {
  __typename: 'ActStands';
  /** The case. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** `ACT_CORRECTED`: a newer entry corrects it. `LATER_STEP`: a later step could not stand. `RESULT_STANDS`: the case would come to something else. `PERIOD_STANDS`: other times of monitoring. `OPENING_ACT`: it opened the case. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Who acts in a step of a procedure (办理层级); what the household does is taken down by village or township. */
export type ActingLevel =
  /** 县级 */
  | 'COUNTY'
  /** 农户 */
  | 'HOUSEHOLD'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** What was done. */
export type AddFileEntryInput = {
  /** Id of the file. */
  fileId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was done, without names and numbers. */
  note: Scalars['String']['input'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['input'];
};

/** A member who joins. */
export type AddMemberInput = {
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The member. */
  member: MemberInput;
  /** First day of the membership. */
  occurredOn: Scalars['Date']['input'];
};

/** A month's adjustment of monitored households (按月动态调整). */
export type AdjustmentMonth = {
  __typename: 'AdjustmentMonth';
  /** The clause that adjusts by month. */
  clauses: Array<ClauseRef>;
  /** Its last day; no day of the month is printed. */
  dueOn: Scalars['Date']['output'];
  /** The month, `YYYY-MM`. */
  month: Scalars['String']['output'];
};

/** A stay in hospital (住院). */
export type Admission = {
  __typename: 'Admission';
  /** 入院日期 */
  admittedOn: Scalars['Date']['output'];
  /** 结清日期 */
  clearedOn?: Maybe<Scalars['Date']['output']>;
  /** 押金 */
  deposit: Scalars['Money']['output'];
  /** 押金退还日期 */
  depositReturnedOn?: Maybe<Scalars['Date']['output']>;
  /** 医疗机构: by code or name. */
  hospital: Scalars['String']['output'];
  /** The patient's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 是否他人致伤 */
  injuredByOthers: Scalars['Boolean']['output'];
  /** 分期数: number of instalments agreed. */
  instalments?: Maybe<Scalars['Int']['output']>;
  /** 分期约定日期 */
  instalmentsAgreedOn?: Maybe<Scalars['Date']['output']>;
  /** 出院日期 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 欠费 */
  owed?: Maybe<Scalars['Money']['output']>;
  /** The patient; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 来源: where it comes from. */
  source: Scalars['String']['output'];
  /** Whether no deposit was to be asked (先诊疗后付费), by the facts of the first day; null while the household is not known. */
  treatFirst?: Maybe<PolicyDecision>;
  /** 担保单位: the township that vouches. */
  vouchedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of stays. */
export type AdmissionConnection = {
  __typename: 'AdmissionConnection';
  /** The rows. */
  edges: Array<AdmissionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of stays. */
export type AdmissionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the stays with its cursor. */
export type AdmissionEdge = {
  __typename: 'AdmissionEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Admission;
};

/** Narrows a list of stays. Conditions add up. */
export type AdmissionFilter = {
  /** Only stays whose deposit was taken and not returned by the day (true), or the others (false). */
  depositHeld?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Admitted on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only this hospital, as it is written. */
  hospital?: InputMaybe<Scalars['String']['input']>;
  /** Admitted on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order stays are listed. Equal ones stand in the order they came. */
export type AdmissionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AdmissionOrderField;
};

/** What stays can be sorted by. */
export type AdmissionOrderField =
  /** 入院日期: day of admission. */
  | 'ADMITTED_ON'
  /** 押金: deposit. */
  | 'DEPOSIT';

/** Result of taking a project into the library. */
export type AdmitProjectResult = AppraisalMissing | InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

/** The next stage of an asset. */
export type AdvanceAssetInput = {
  /** Id of the asset. */
  assetId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Number or place of the record; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
  /** The stage it comes to. */
  stage: AssetStage;
};

/** Result of bringing an asset to its next stage. */
export type AdvanceAssetResult = AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | StageOrder;

/** The next step of a disposal. */
export type AdvanceDisposalInput = {
  /** 决策记录, needed for the decision; no identity numbers. */
  decisionRecord?: InputMaybe<Scalars['String']['input']>;
  /** Id of the disposal. */
  disposalId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of a step of a disposal. */
export type AdvanceDisposalResult = DecisionMissing | DisposalRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The measure is recorded, or had been with the same key. */
export type AdvanceMeasureRecorded = {
  __typename: 'AdvanceMeasureRecorded';
  /** The measure. */
  measure: PlannedMeasure;
};

/** Result of recording a measure ahead of its plan. */
export type AdvanceMeasureResult = AdvanceMeasureRecorded | InvalidInput | KeyInUse | NotFound | NotMonitored | NotPermitted;

/** What is said of an agreement. */
export type AgreementChangeKind =
  /** 提前离岗: ended before its day. */
  | 'ENDED'
  /** 延续: a new last day. */
  | 'EXTENDED'
  /** 不再续签 / Not renewed: the worker does not go on. */
  | 'NOT_WANTED'
  /** 撤销: an extension that a run of dated transitions had written does not count. */
  | 'TAKEN_BACK';

/** What is said of the agreement is kept. */
export type AgreementChanged = {
  __typename: 'AgreementChanged';
  /** The statement. */
  statement: AgreementStatement;
};

/** What came of a statement on an agreement. */
export type AgreementResult = AgreementChanged | DecisionRefused | EndNotLater | InvalidInput | KeyInUse | NoContinuingWorker | NotFound | NotPermitted | ReasonRequired | StatementChanged;

/** What was said of an agreement after it was made (协议变更). */
export type AgreementStatement = {
  __typename: 'AgreementStatement';
  /** The clauses it rests on. */
  clauses: Array<ClauseRef>;
  /** The new last day (新的到期日), or the last day worked; null where the worker does not go on. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Days between the old end and the extension (空档天数). */
  gapDays?: Maybe<Scalars['Int']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was said (变更种类). */
  kind: AgreementChangeKind;
  /** Day it was said (办理日期). */
  occurredOn: Scalars['Date']['output'];
  /** The post. */
  post?: Maybe<PublicWelfarePost>;
  /** Why (原因). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The application. */
export type AidApplied = {
  __typename: 'AidApplied';
  /** The application. */
  aid: StudentAid;
};

/** The aid with its decision. */
export type AidDecided = {
  __typename: 'AidDecided';
  /** The aid with its decision. */
  aid: StudentAid;
};

/** The aid that ended. */
export type AidEnded = {
  __typename: 'AidEnded';
  /** The aid that ended. */
  aid: StudentAid;
};

/** The aid in kind. */
export type AidInKindRecorded = {
  __typename: 'AidInKindRecorded';
  /** The aid in kind. */
  aid: StudentAid;
};

/** The aid as it was paid. */
export type AidPaid = {
  __typename: 'AidPaid';
  /** The aid as it was paid. */
  aid: StudentAid;
};

/** Money of a level for a project. */
export type AllocateFundsInput = {
  /** 安排金额, yuan. */
  allocated: Scalars['Money']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level: FundLevel;
  /** Day of the allocation; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the project. */
  projectId: Scalars['ID']['input'];
  /** 已支出, yuan; never above what is allocated. What was said before stands where it is left away. */
  spent?: InputMaybe<Scalars['Money']['input']>;
};

/** Result of giving money to a project. */
export type AllocateFundsResult = AmountExceeded | FundsAllocated | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Why a grant is drawn no more (退出原因). */
export type AllowanceEndReason =
  /** 死亡: whom it was for has died. */
  | 'DEATH'
  /** 渐退期满 / Gradual exit over: the window in which it ran out is over. */
  | 'EXIT_OVER'
  /** 收入超过标准: income above the standard. */
  | 'INCOME'
  /** 迁出: moved out of the county. */
  | 'MOVED'
  /** 其他: another reason. */
  | 'OTHER'
  /** 自愿放弃: renounced. */
  | 'RENOUNCED';

/** Narrows the list of grants. Conditions add up. */
export type AllowanceFilter = {
  /** Only what is drawn that day (true) or not (false). */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day asked for; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of households to which the highest tier is due and not given (true), or of others (false). */
  belowHighestTier?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only what ended for this reason. */
  endReason?: InputMaybe<AllowanceEndReason>;
  /** Only grants in a window in which they run out (true) or not (false). */
  exiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is paid short (true) or in full (false). */
  short?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this tier. */
  tier?: InputMaybe<AllowanceTier>;
  /** Only grants that cover the whole household (true) or not (false). */
  wholeHousehold?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order grants are listed. Equal ones stand in the order they came. */
export type AllowanceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AllowanceOrderField;
};

/** What grants can be sorted by. */
export type AllowanceOrderField =
  /** 核定金额: amount approved. */
  | 'APPROVED'
  /** 日期: day of the state. */
  | 'OCCURRED_ON';

/** One month's payment of subsistence allowance (低保发放). */
export type AllowancePayment = {
  __typename: 'AllowancePayment';
  /** 月核定金额, yuan. */
  approved: Scalars['Money']['output'];
  /** 保障人数 */
  coveredPersons: Scalars['Int']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household found by certificate number; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 救助类别: what is paid; 低保 where the ledger does not say. */
  kind: AllowancePaymentKind;
  /** Month, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** 月发放金额, yuan. */
  paid: Scalars['Money']['output'];
  /** Approved less paid; what is approved but not paid is not in place (足额落实, label-measures-delivered). */
  shortfall: Scalars['Money']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 低保档次 */
  tier: Scalars['String']['output'];
};

/** A page of payments. */
export type AllowancePaymentConnection = {
  __typename: 'AllowancePaymentConnection';
  /** The payments. */
  edges: Array<AllowancePaymentEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of payments. */
export type AllowancePaymentConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the payments with its cursor. */
export type AllowancePaymentEdge = {
  __typename: 'AllowancePaymentEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AllowancePayment;
};

/** Narrows a list of payments. Conditions add up. */
export type AllowancePaymentFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind (救助类别). */
  kind?: InputMaybe<AllowancePaymentKind>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this month, `YYYY-MM`. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** Only months paid in full (false) or short (true). */
  short?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a payment to a household is of (救助类别). */
export type AllowancePaymentKind =
  /** 低保 */
  | 'ALLOWANCE'
  /** 特困集中供养 */
  | 'CENTRAL'
  /** 特困分散供养 */
  | 'DISPERSED';

/** In which order payments are listed. Equal ones stand in the order they came. */
export type AllowancePaymentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AllowancePaymentOrderField;
};

/** What payments can be sorted by. */
export type AllowancePaymentOrderField =
  /** 核定金额: amount approved. */
  | 'APPROVED'
  /** 户编号: household code as the ledger has it, so village by village. */
  | 'HOUSEHOLD_CODE'
  /** 月份: month. */
  | 'MONTH'
  /** 发放金额: amount paid. */
  | 'PAID';

/** The state is recorded, or had been with the same key. */
export type AllowanceRecorded = {
  __typename: 'AllowanceRecorded';
  /** What was recorded. */
  allowance: AllowanceStatement;
};

/** A state that a grant of social assistance was said to be in, from a day on (低保、特困). */
export type AllowanceStatement = {
  __typename: 'AllowanceStatement';
  /** 是否在享: whether the household draws it. */
  active: Scalars['Boolean']['output'];
  /** 核定金额: approved for the month told, yuan. */
  approved: Scalars['Money']['output'];
  /** 保障人数; null where nobody said. */
  coveredPersons?: Maybe<Scalars['Int']['output']>;
  /** 分散供养特困: whether it is extreme-hardship support at home. */
  dispersedHardship: Scalars['Boolean']['output'];
  /** 退出原因: why it is drawn no more; null while it is, or where nobody said. */
  endReason?: Maybe<AllowanceEndReason>;
  /** 救助编号: id of the grant; the same through all its states. */
  grant: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** Id of what was said; each state of a grant has its own. */
  id: Scalars['ID']['output'];
  /** 救助名称: what it is called, e.g. 农村低保. */
  name: Scalars['String']['output'];
  /** 记录日期: day it tells of; of a ledger the last day of the month, or the day of export where that comes first. */
  occurredOn: Scalars['Date']['output'];
  /** 发放金额: paid for the month told, yuan. */
  paid: Scalars['Money']['output'];
  /** 登记时间: when it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 来源: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** 档次; null where it was not said. */
  tier?: Maybe<AllowanceTier>;
  /** 整户保: whether it covers the whole household; of a ledger, where it covers as many persons as are registered. */
  wholeHousehold: Scalars['Boolean']['output'];
};

/** A page of grants. */
export type AllowanceStatementConnection = {
  __typename: 'AllowanceStatementConnection';
  /** The grants. */
  edges: Array<AllowanceStatementEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of grants. */
export type AllowanceStatementConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the grants with its cursor. */
export type AllowanceStatementEdge = {
  __typename: 'AllowanceStatementEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AllowanceStatement;
};

/** Tier of an allowance as civil affairs states it (低保档次). */
export type AllowanceTier =
  /** 全额 */
  | 'FULL'
  /** 最高档 */
  | 'HIGHEST'
  /** 较低档 */
  | 'LOWER';

/** Granted before for the same period (已批准，不重复办理). */
export type AlreadyGranted = UserError & {
  __typename: 'AlreadyGranted';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_GRANTED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Day it was granted. */
  on: Scalars['Date']['output'];
};

/** The household is monitored on that day already (已是监测对象). */
export type AlreadyMonitored = UserError & {
  __typename: 'AlreadyMonitored';
  /** Empty: that it is monitored already is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Paid before (已发放，不重复发放). */
export type AlreadyPaid = UserError & {
  __typename: 'AlreadyPaid';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_PAID`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Day it was paid. */
  on: Scalars['Date']['output'];
};

/** It is there already (已登记，不重复登记). */
export type AlreadyRegistered = UserError & {
  __typename: 'AlreadyRegistered';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_REGISTERED`. */
  code: Scalars['String']['output'];
  /** Id of what is there. */
  existing: Scalars['ID']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The run of the year is made (本年度已核算). */
export type AlreadyRun = UserError & {
  __typename: 'AlreadyRun';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_RUN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Day on which it was made. */
  on: Scalars['Date']['output'];
};

/** This listing was decided already; one decision a listing. */
export type AlreadyTriaged = UserError & {
  __typename: 'AlreadyTriaged';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `ALREADY_TRIAGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The decision as it stands. */
  triage: LongUnresolvedTriage;
};

/** More than there is (超出可用金额). */
export type AmountExceeded = UserError & {
  __typename: 'AmountExceeded';
  /** What is available, yuan. */
  available: Scalars['Money']['output'];
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `AMOUNT_EXCEEDED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** By how much it is exceeded, yuan. */
  over: Scalars['Money']['output'];
};

/** Nobody has set the amount yet (标准未定). */
export type AmountNotSet = UserError & {
  __typename: 'AmountNotSet';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `AMOUNT_NOT_SET`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Name of the value that the competent office sets. */
  parameter: Scalars['String']['output'];
};

/** The announcement of a release. */
export type AnnounceEliminationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where and what hangs; a photo is not needed. */
  evidence: PostingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Announcements of eliminations. */
export type AnnounceEliminationsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where and what hangs; a photo is not needed. */
  evidence: PostingEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<EliminationAnnouncementItem>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** An announcement. */
export type AnnounceIdentificationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Announcements. */
export type AnnounceIdentificationsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<AnnouncementItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** Which part of the register is told again. */
export type AnnounceRegisterInput = {
  /** Code of a division; default all of the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of announcing the register. */
export type AnnounceRegisterResult = InvalidInput | KeyInUse | NotFound | NotPermitted | RegisterAnnouncementStarted;

/** A case among several. */
export type AnnouncementItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What was found of a doubt. */
export type AnswerDoubtInput = {
  /** Id of the correction, where something was corrected. */
  correctionId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the doubt. */
  doubtId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was found; not in the future, not before the doubt was raised. */
  occurredOn: Scalars['Date']['input'];
  /** What came of it. */
  outcome: DoubtOutcome;
  /** What was found, in words; no identity numbers. */
  statement: Scalars['String']['input'];
};

/** Result of answering a doubt. */
export type AnswerDoubtResult = DoubtAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An answer on basic medical insurance to be recorded. */
export type AnswerInsuranceInput = {
  /** What was found; no identity numbers. It stays with the health department. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether basic medical insurance is guaranteed; null where the department does not know (any more). */
  secure?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of answering on basic medical insurance. */
export type AnswerInsuranceResult = InsuranceAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Answers to prompts of one household. */
export type AnswerQualityPromptsInput = {
  /** The answers; each prompt once. */
  answers: Array<QualityAnswerInput>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day they were given; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of answering prompts. */
export type AnswerQualityPromptsResult = InvalidInput | KeyInUse | NotFound | NotPermitted | QualityPromptsAnswered;

/** An answer on compulsory schooling to be recorded. */
export type AnswerSchoolingInput = {
  /** What was found; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether compulsory schooling is guaranteed; null where the department does not know (any more). */
  secure?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of answering on compulsory schooling. */
export type AnswerSchoolingResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SchoolingAnswered | StillOutOfSchool;

/** An answer on drinking water to be recorded. */
export type AnswerWaterInput = {
  /** What was found; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether drinking water is safe; null where the department does not know (any more). */
  secure?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of answering on drinking water. */
export type AnswerWaterResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaterAnswered;

/** What an application (农户申请) shows. */
export type ApplicationEvidence = {
  /** Who applies, in the document's words: 户主 or 户主授权他人. */
  applicant?: InputMaybe<Scalars['String']['input']>;
  /** Form, in the document's words: 书面申请, 微信扫描“一码通” or “渝防贫”APP. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** How the household stands to the scope; an answer, nothing is decided by it. */
  registration: RegistrationCase;
  /** What is applied for and why; no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** An application for aid. */
export type ApplyForAidInput = {
  /** The written basis of a form that is not named. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** 就读方式: 走读 or 寄宿. */
  boarding?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is a waiver, a post or a loan. */
  inKind?: InputMaybe<Scalars['Boolean']['input']>;
  /** 资助项目: 雨露计划, 助学金, 生活补助 … */
  item: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The pupil's id. */
  personId: Scalars['ID']['input'];
  /** 学校 */
  school?: InputMaybe<Scalars['String']['input']>;
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['input'];
  /** 学段, as the county lists amounts: 小学, 初中, 中职 … */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** 学期 */
  term: SchoolTermName;
};

/** Result of it. */
export type ApplyForAidResult = AidApplied | AlreadyGranted | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An enterprise's application. */
export type ApplyForEnterpriseSupportInput = {
  /** Amount, yuan. */
  amount: Scalars['Money']['input'];
  /** Code of the place, a county or smaller; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** 经营主体; no identity numbers. */
  enterprise: Scalars['String']['input'];
  /** Ids of the households it takes along. */
  householdIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 联农带农方式; no identity numbers. */
  linkage?: InputMaybe<Scalars['String']['input']>;
  /** Day of application; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 扶持用途; no identity numbers. */
  purpose: Scalars['String']['input'];
};

/** Result of an enterprise's application. */
export type ApplyForEnterpriseSupportResult = EnterpriseSupportRecorded | InvalidInput | KeyInUse | LinkageRequired | NotFound | NotPermitted;

/** An application for a loan. */
export type ApplyForLoanInput = {
  /** Amount, yuan. */
  amount: Scalars['Money']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it needs the money (有资金需求). */
  needsFunds: Scalars['Boolean']['input'];
  /** Day of application; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the member who applies. */
  personId: Scalars['ID']['input'];
  /** What is applied for. */
  product?: InputMaybe<LoanProduct>;
  /** What for; no identity numbers. */
  purpose: Scalars['String']['input'];
  /** Term in months, 1 to 600. */
  termMonths: Scalars['Int']['input'];
  /** Of the conditions that the place prints, those that are not met, in the document's words. */
  unmetConditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the household wants the loan (有发展意愿). */
  willing: Scalars['Boolean']['input'];
};

/** Result of an application. */
export type ApplyForLoanResult = DecisionRefused | InvalidInput | KeyInUse | LoanApplicationRecorded | NotFound | NotPermitted;

/** An application for relief. */
export type ApplyForReliefInput = {
  /** Whether basic living is affected. */
  affectsLiving: Scalars['Boolean']['input'];
  /** What it comes from; left out: nobody said. */
  cause?: InputMaybe<ReliefCause>;
  /** What kind of difficulty; left out: none of them. */
  difficulty?: InputMaybe<ReliefDifficulty>;
  /** Whether it is an emergency (急难型). */
  emergency: Scalars['Boolean']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Members of the household. */
  members: Scalars['Int']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** An application. */
export type ApplyForVacancyInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the application. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the person, who lives in the place the work is for. */
  personId: Scalars['ID']['input'];
  /** Id of the vacancy. */
  vacancyId: Scalars['ID']['input'];
};

/** The grade of a house as it was last known. */
export type Appraisal = {
  __typename: 'Appraisal';
  /** Grade. */
  grade: HouseGrade;
  /** Day from which the grade is known. */
  knownSince: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** By whom a project is appraised. */
export type AppraisalLevel =
  /** 本级 / Own level */
  | 'OWN'
  /** 省级 */
  | 'PROVINCIAL';

/** An appraisal has to come first (缺少论证). */
export type AppraisalMissing = UserError & {
  __typename: 'AppraisalMissing';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** Always `APPRAISAL_MISSING`. */
  code: Scalars['String']['output'];
  /** By whom. */
  level: AppraisalLevel;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An appraisal of a house to be recorded. */
export type AppraiseHouseInput = {
  /** 鉴定单位 */
  appraiser?: InputMaybe<Scalars['String']['input']>;
  /** 房屋等级 */
  grade: HouseGrade;
  /** 房屋编号, where the household has several; else 1. */
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the appraisal; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 报告编号 */
  reportNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the household has no other dwelling (唯一住房). */
  soleDwelling: Scalars['Boolean']['input'];
};

/** Result of recording an appraisal. */
export type AppraiseHouseResult = HouseAppraised | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** What an approval shows otherwise for one case. */
export type ApprovalChanges = {
  /** The opinion on record (审批意见). */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county approves. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the county decided on a release (区县审核批准). */
export type ApprovalEvidence = {
  /** How the risk went (风险消除方式); needed where nobody nominated the household before. */
  mode?: InputMaybe<EliminationMode>;
  /** The opinion on record (审批意见). */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county approves. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A case among several. */
export type ApprovalItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<ApprovalChanges>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The county's decision on a release. */
export type ApproveEliminationInput = {
  /** The announcement (公告) of the approval, where both are one printed step; recorded with it, or neither is. */
  announcement?: InputMaybe<NoticeAlongInput>;
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** What the county decided. */
  evidence: ApprovalEvidence;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Approvals of the county. */
export type ApproveEliminationsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the county decided, where a case says nothing else. */
  evidence: ApprovalEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<ApprovalItem>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A leave to be approved. */
export type ApproveLeaveInput = {
  /** The office that approved it. */
  approvedBy: Scalars['String']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The pupil's id. */
  personId: Scalars['ID']['input'];
  /** Last day; it counts. */
  until: Scalars['Date']['input'];
};

/** Result of it. */
export type ApproveLeaveResult = InvalidInput | KeyInUse | LeaveApproved | NotFound | NotPermitted | WrongLevel;

/** An application that is let through by hand. */
export type ApproveLoanByHandInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not before the application. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** An approval to be recorded. */
export type ApproveRenovationInput = {
  /** 建筑面积, square metres, rounded up; needed where the county grades the grant by area. */
  area?: InputMaybe<Scalars['Int']['input']>;
  /** 补助金额, yuan, as the county sets it for grade and size (renovation-grant): left out where one amount is set for them; above it AmountExceeded; without either AmountNotSet. */
  grant?: InputMaybe<Scalars['Money']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 改造方式: 修缮加固, 拆除重建, 新建, 置换. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** 批准日; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 补助人数; needed where the county grades the grant by persons. */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** 计划竣工日, not before the start. */
  plannedUntil: Scalars['Date']['input'];
  /** 开工日 as it is planned. */
  startOn: Scalars['Date']['input'];
};

/** Result of approving a renovation. */
export type ApproveRenovationResult = AmountExceeded | AmountNotSet | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | RenovationRecorded;

/** Result of approving a list. */
export type ApproveSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SamePersonApproves | SubsidyListStepped;

/** A run that is approved. */
export type ApproveTransitionRunInput = {
  /** The digest of the preview that was looked at (摘要). */
  digest: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the approval; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the run (转换编号). */
  runId: Scalars['ID']['input'];
};

/** What was assessed of a household. */
export type AssessAssistanceInput = {
  /** Day on which the household applied for 低保 or 特困; not in the future. Left out: it did not apply. */
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it rests on; no identity numbers. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether everybody has basic medical insurance; left out: not known. */
  medicalInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it meets the conditions of 低保. */
  meetsAllowance: Scalars['Boolean']['input'];
  /** Whether it meets the conditions of 特困. */
  meetsHardship: Scalars['Boolean']['input'];
  /** Whether it meets the conditions of a safety-net household in fact (事实上符合兜底户条件). */
  meetsInFact: Scalars['Boolean']['input'];
  /** Whether there is objective difficulty (客观困难). */
  objectiveDifficulty: Scalars['Boolean']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether everybody who should be is in pension insurance; left out: not known. */
  pensionInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it cannot get rid of the risk by its own effort (无法依靠自身努力). */
  unableByOwnEffort: Scalars['Boolean']['input'];
};

/** Result of recording an assessment. */
export type AssessAssistanceResult = AssistanceAssessed | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An assessment of income. */
export type AssessIncomeInput = {
  /** The assessment that this one corrects. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 纯收入 or 可支配收入; default that of the line of the place, 纯收入 where none is set. */
  measure?: InputMaybe<IncomeMeasure>;
  /** Every member who lives together or stands in the register book, each once. */
  members: Array<AssessedMemberInput>;
  /** Last day of the twelve months, which it counts; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 政策性收入 of the household, a part of the four kinds. */
  policyIncome?: InputMaybe<Scalars['Money']['input']>;
  /** 合规自付支出, shown beside, never deducted. */
  selfPaid?: InputMaybe<Scalars['Money']['input']>;
};

/** Result of an assessment. */
export type AssessIncomeResult = AssessmentConflict | IncomeAssessed | InvalidInput | KeyInUse | NobodyCounted | NotFound | NotPermitted;

/** An assessment of need. */
export type AssessNeedInput = {
  /** 学习生活基本支出, where it was counted. */
  cost?: InputMaybe<Scalars['Money']['input']>;
  /** 认定等级 */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 是否困难 */
  inDifficulty: Scalars['Boolean']['input'];
  /** 家庭可负担, where it was counted. */
  means?: InputMaybe<Scalars['Money']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The pupil's id. */
  personId: Scalars['ID']['input'];
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['input'];
};

/** Result of it. */
export type AssessNeedResult = InvalidInput | KeyInUse | NeedAssessed | NotFound | NotPermitted | WrongLevel;

/** A member in an assessment (核算成员). */
export type AssessedMember = {
  __typename: 'AssessedMember';
  /** 生产经营性收入 of the person. */
  business?: Maybe<Scalars['Money']['output']>;
  /** 生产经营性支出 of the person. */
  businessCost?: Maybe<Scalars['Money']['output']>;
  /** The clause; null for a rural member as the register has it. */
  clause?: Maybe<ClauseRef>;
  /** Whether the person's income counts and the person is one of those it is divided by. */
  counted: Scalars['Boolean']['output'];
  /** The person; null where the caller does not see the person any more. */
  person?: Maybe<Person>;
  /** 财产性收入 of the person. */
  property?: Maybe<Scalars['Money']['output']>;
  /** Why it is so: the reason given, or the urban benefits; null where the register says the same. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 户籍; null where it was not recorded. */
  registration?: Maybe<MemberRegistration>;
  /** Whether the person shares income with the household (共享收支); null where it was not recorded. */
  sharesIncome?: Maybe<Scalars['Boolean']['output']>;
  /** What the person, left out, actually pays the household. */
  supportPaid?: Maybe<Scalars['Money']['output']>;
  /** 转移性收入 of the person. */
  transfer?: Maybe<Scalars['Money']['output']>;
  /** Urban benefits the person draws (城镇低保, 职工基本养老保险 and the like). */
  urbanBenefits: Array<Scalars['String']['output']>;
  /** 工资性收入 of the person. */
  wages?: Maybe<Scalars['Money']['output']>;
};

/** A member with the incomes of the twelve months; an amount left away is zero. */
export type AssessedMemberInput = {
  /** 生产经营性收入 */
  business?: InputMaybe<Scalars['Money']['input']>;
  /** 生产经营性支出 */
  businessCost?: InputMaybe<Scalars['Money']['input']>;
  /** The person's id. */
  personId: Scalars['ID']['input'];
  /** 财产性收入 */
  property?: InputMaybe<Scalars['Money']['input']>;
  /** 户籍 */
  registration: MemberRegistration;
  /** Whether the person shares income with the household (共享收支). */
  sharesIncome: Scalars['Boolean']['input'];
  /** Why, where that differs from the register. */
  sharingReason?: InputMaybe<Scalars['String']['input']>;
  /** What a person left out actually pays the household. */
  supportPaid?: InputMaybe<Scalars['Money']['input']>;
  /** 转移性收入 */
  transfer?: InputMaybe<Scalars['Money']['input']>;
  /** Urban benefits the person draws (城镇低保, 职工基本养老保险 and the like). */
  urbanBenefits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 工资性收入 */
  wages?: InputMaybe<Scalars['Money']['input']>;
};

/** Somebody corrected that assessment before (已由他人更正); correct the newer one. */
export type AssessmentConflict = UserError & {
  __typename: 'AssessmentConflict';
  /** The newer one. */
  assessment: IncomeAssessment;
  /** Empty: what is newer is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `ASSESSMENT_CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An asset of a project (帮扶项目资产). */
export type Asset = {
  __typename: 'Asset';
  /** 资产类别 */
  class: AssetClass;
  /** Cases of disposal, the first first. */
  disposals: Array<AssetDisposal>;
  /** Code of the place it lies in. */
  divisionCode: Scalars['String']['output'];
  /** 形成年度 */
  formedIn?: Maybe<Scalars['Int']['output']>;
  /** 资金来源 */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whether it is idle (低效闲置). */
  idle: Scalars['Boolean']['output'];
  /** Years of income, the newest first. */
  incomes: Array<AssetIncomeYear>;
  /** Day of the last inspection (最近巡查日期); null where there was none. */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 管护责任人 */
  keeper?: Maybe<Scalars['String']['output']>;
  /** 资产名称 */
  name: Scalars['String']['output'];
  /** 资产编号; made of name, village and year where it has none. */
  number: Scalars['String']['output'];
  /** 经营主体 */
  operator?: Maybe<Scalars['String']['output']>;
  /** 资产原值, yuan. */
  originalValue: Scalars['Money']['output'];
  /** Whether the number is the department's own (自编号). */
  ownNumber: Scalars['Boolean']['output'];
  /** 所有权人 */
  owner?: Maybe<Scalars['String']['output']>;
  /** 项目编号 */
  projectNumber?: Maybe<Scalars['String']['output']>;
  /** Ledger the row comes from, or 部门填报. */
  source: Scalars['String']['output'];
  /** 资产阶段 */
  stage: AssetStage;
  /** 行政村, as it is printed. */
  village?: Maybe<Scalars['String']['output']>;
};

/** Result of an inspection, or of recording income. */
export type AssetActResult = AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** What projects' assets are. */
export type AssetClass =
  /** 经营性资产 */
  | 'OPERATING'
  /** 公益性资产 */
  | 'PUBLIC_WELFARE';

/** A page of assets. */
export type AssetConnection = {
  __typename: 'AssetConnection';
  /** The assets. */
  edges: Array<AssetEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of assets. */
export type AssetConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A case of disposal (低效闲置资产处置). */
export type AssetDisposal = {
  __typename: 'AssetDisposal';
  /** 处置方式 */
  class: DisposalClass;
  /** 决策日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 决策记录 */
  decisionRecord?: Maybe<Scalars['String']['output']>;
  /** Day it was done. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was opened. */
  openedOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: DisposalState;
};

/** A decision on income of an asset (收益分配). */
export type AssetDistribution = {
  __typename: 'AssetDistribution';
  /** 分配金额, yuan. */
  amount: Scalars['Money']['output'];
  /** The asset; null while none of the number is registered. */
  asset?: Maybe<Asset>;
  /** 资产编号 */
  assetNumber: Scalars['String']['output'];
  /** 决策日期 */
  decidedOn: Scalars['Date']['output'];
  /** 决策记录 */
  decisionRecord: Scalars['String']['output'];
  /** The household; null where it is for a purpose of all, and until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 用途 */
  purpose: DistributionPurpose;
  /** Ledger the row comes from, or 部门填报. */
  source: Scalars['String']['output'];
  /** Whether the household was monitored on that day. */
  toMonitored: Scalars['Boolean']['output'];
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** A page of decisions on income. */
export type AssetDistributionConnection = {
  __typename: 'AssetDistributionConnection';
  /** The decisions. */
  edges: Array<AssetDistributionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of decisions on income. */
export type AssetDistributionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the decisions with its cursor. */
export type AssetDistributionEdge = {
  __typename: 'AssetDistributionEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssetDistribution;
};

/** One of the assets with its cursor. */
export type AssetEdge = {
  __typename: 'AssetEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Asset;
};

/** Narrows a list of assets. Conditions add up. */
export type AssetFilter = {
  /** Only assets of this class. */
  class?: InputMaybe<AssetClass>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only assets formed in this year. */
  formedIn?: InputMaybe<Scalars['Int']['input']>;
  /** Only idle assets (true) or those in use (false). */
  idle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only assets at this stage. */
  stage?: InputMaybe<AssetStage>;
  /** Only assets with income that is not distributed whole (true) or without (false). */
  undistributed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an asset bore in a year (资产收益). */
export type AssetIncomeYear = {
  __typename: 'AssetIncomeYear';
  /** The clause that asks for income to go mainly to them; null where none does. */
  clause?: Maybe<ClauseRef>;
  /** What of it is distributed, yuan. */
  distributed: Scalars['Money']['output'];
  /** 收益, yuan. */
  income: Scalars['Money']['output'];
  /** What is left to distribute, yuan. */
  left: Scalars['Money']['output'];
  /** Share of what is distributed that went to monitored households, percent, cut; null where nothing is. */
  monitoredSharePercent?: Maybe<Scalars['String']['output']>;
  /** What of it went to households that were monitored on the day of the decision, yuan. */
  toMonitored: Scalars['Money']['output'];
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** In which order assets are listed. Equal ones stand in the order they came. */
export type AssetOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AssetOrderField;
};

/** What assets can be sorted by. */
export type AssetOrderField =
  /** 资产编号: number. */
  | 'NUMBER'
  /** 资产原值: value. */
  | 'ORIGINAL_VALUE';

/** The asset as it stands now. */
export type AssetRecorded = {
  __typename: 'AssetRecorded';
  /** The asset. */
  asset: Asset;
};

/** Stages of an asset, one after the other. */
export type AssetStage =
  /** 收益分配 */
  | 'DISTRIBUTED'
  /** 形成 */
  | 'FORMED'
  /** 管护运营 */
  | 'OPERATED'
  /** 确权移交 */
  | 'TRANSFERRED';

/** A responsible helper, from a day on. */
export type AssignHelperInput = {
  /** Whether the helper is a civil servant (公职人员). */
  civilServant: Scalars['Boolean']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** First day; not in the future and not before the last one left. */
  occurredOn: Scalars['Date']['input'];
  /** Post there (职务). */
  post: Scalars['String']['input'];
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['input'];
};

/** Tasks that are given to somebody. */
export type AssignTasksInput = {
  /** 承办人账号: account that has them from now on; left out, they go back to their office. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 分派日期: day it is done; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 分派原因: why, up to 200 characters; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 待办编号: ids of the tasks, 1 to 200. */
  taskIds: Array<Scalars['ID']['input']>;
};

/** Result of giving work to somebody. */
export type AssignWorkResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WorkAssigned;

/** The assessment is recorded, or had been with the same key. */
export type AssistanceAssessed = {
  __typename: 'AssistanceAssessed';
  /** What was recorded. */
  assessment: AssistanceAssessment;
};

/** What was assessed of a household (综合研判). */
export type AssistanceAssessment = {
  __typename: 'AssistanceAssessment';
  /** 申请日期: day on which the household applied for 低保 or 特困; null where it did not. */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** 评估依据: what it rests on. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 全家参加基本医疗保险; null where nobody said. */
  medicalInsured?: Maybe<Scalars['Boolean']['output']>;
  /** 符合低保条件 */
  meetsAllowance: Scalars['Boolean']['output'];
  /** 符合特困条件 */
  meetsHardship: Scalars['Boolean']['output'];
  /** 事实上符合兜底户条件 */
  meetsInFact: Scalars['Boolean']['output'];
  /** 家庭存在客观困难 */
  objectiveDifficulty: Scalars['Boolean']['output'];
  /** 评估日期: day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** 应参保成员均参加养老保险; null where nobody said. */
  pensionInsured?: Maybe<Scalars['Boolean']['output']>;
  /** When it was recorded (登记时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** 无法依靠自身努力消除风险 */
  unableByOwnEffort: Scalars['Boolean']['output'];
};

/** Something that practice would look at; it refuses nothing. */
export type AssistanceHint = {
  __typename: 'AssistanceHint';
  /** What it comes to in a month, yuan; null where it is no amount. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** What. */
  code: AssistanceHintCode;
  /** Whom it is about; null where it is the household. */
  person?: Maybe<Person>;
};

/** What practice would look at (工作提示). */
export type AssistanceHintCode =
  /** 低保补差金额: the standard of the members less the income of the household. */
  | 'ALLOWANCE_AMOUNT'
  /** 一级、二级残疾人未领护理补贴 */
  | 'CARE_ALLOWANCE_MISSING'
  /** 在享低保的残疾人未领生活补贴 */
  | 'LIVING_ALLOWANCE_MISSING';

/** Files for what is on record. */
export type AttachFilesInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments: Array<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 记录 / Record: id of an entry of a case, of a visited lead, of a visit of the survey or after the elimination, of a delivery that the place recorded, or of a sheet. */
  recordId: Scalars['ID']['input'];
};

/** Result of attaching files. */
export type AttachFilesResult = FilesAttached | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A file that shows what was done (附件): a photo, a scan or a PDF, as it was received but for positions, times and scripts. */
export type Attachment = {
  __typename: 'Attachment';
  /** Account that attached it (上传人). */
  account: Scalars['String']['output'];
  /** Path at the gateway where its bytes are fetched with the same token (下载地址); null where they were deleted by rule. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was attached (上传时间). */
  attachedAt: Scalars['DateTime']['output'];
  /** Name of the file as uploaded (文件名). */
  fileName: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it is by its content, as HTTP calls it: `image/jpeg`, `image/png` or `application/pdf` (文件类型). */
  mediaType: Scalars['String']['output'];
  /** SHA-256 of the bytes that are kept, in hexadecimal digits (文件摘要). */
  sha256: Scalars['String']['output'];
  /** Its size in bytes (文件大小). */
  sizeBytes: Scalars['Int']['output'];
};

/** The file hangs on its record no more. */
export type AttachmentTakenBack = {
  __typename: 'AttachmentTakenBack';
  /** The files that its record still has. */
  attachments: Array<Attachment>;
};

/** An award to authorise. */
export type AuthoriseAwardInput = {
  /** Id of the award. */
  awardId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not before it was posted. */
  occurredOn: Scalars['Date']['input'];
  /** Why, where the law leaves it to a person; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of authorising an award. */
export type AuthoriseAwardResult = AwardRecorded | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | SamePersonApproves;

/** A household's award (产业奖补). */
export type Award = {
  __typename: 'Award';
  /** What was accepted on site (验收数量); null until then. */
  accepted?: Maybe<Array<AwardQuantity>>;
  /** 验收日期 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 核定金额, yuan; 0.00 when refused, null where it cannot be told yet. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 审批日期 */
  authorisedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was authorised though the law left it open (审批理由). */
  authorisedReason?: Maybe<Scalars['String']['output']>;
  /** What was claimed (申报数量). */
  claimed: Array<AwardQuantity>;
  /** 申报日期; null of a row of a ledger. */
  claimedOn?: Maybe<Scalars['Date']['output']>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<SubsidyReason>;
  /** 资金层级 */
  fundLevel?: Maybe<FundLevel>;
  /** 资金来源 */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 实施日期; null where a ledger prints none. */
  implementedOn?: Maybe<Scalars['Date']['output']>;
  /** 品种, as the ledger prints it, else those of the claim. */
  item: Scalars['String']['output'];
  /** What the law decides (认定结果); null until it is accepted. A row of a ledger is judged as it is read. */
  outcome?: Maybe<DecisionOutcome>;
  /** 发放金额, yuan. */
  paid?: Maybe<Scalars['Money']['output']>;
  /** 发放日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** 公示日期 */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** Conditions that are not met or open. */
  reasons: Array<SubsidyReason>;
  /** The scheme it was claimed under; null where the county has recorded none of the name. */
  scheme?: Maybe<AwardScheme>;
  /** 方案, as the ledger prints it, else the name of the scheme; empty where it prints none. */
  schemeName: Scalars['String']['output'];
  /** What was seen on site (现场查验情况). */
  seenOnSite?: Maybe<Scalars['String']['output']>;
  /** Ledger the row comes from, or 部门填报. */
  source: Scalars['String']['output'];
  /** Where it stands (状态). */
  state: AwardState;
};

/** Whom a scheme takes in. */
export type AwardBeneficiaries =
  /** 监测对象 */
  | 'MONITORED'
  /** 监测对象和脱贫户 */
  | 'MONITORED_AND_OUT_OF_POVERTY';

/** A page of awards. */
export type AwardConnection = {
  __typename: 'AwardConnection';
  /** The awards. */
  edges: Array<AwardEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of awards. */
export type AwardConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the awards with its cursor. */
export type AwardEdge = {
  __typename: 'AwardEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Award;
};

/** Narrows a list of awards. Conditions add up. */
export type AwardFilter = {
  /** Accepted on this day or earlier. */
  acceptedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only awards with something that a person should see (true) or with nothing (false). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only awards of which the law decides so. */
  outcome?: InputMaybe<DecisionOutcome>;
  /** Only awards under this scheme. */
  scheme?: InputMaybe<Scalars['ID']['input']>;
  /** Only awards that stand here. */
  state?: InputMaybe<AwardState>;
  /** Only awards accepted by this day and not paid by its end (未兑现), as at the end of the year. */
  unpaidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only awards for what was implemented in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How a scheme pays. */
export type AwardMode =
  /** 先建后补 / Build first, paid afterwards */
  | 'BUILD_FIRST'
  /** 多干多补、少干少补 / Paid by work done */
  | 'BY_WORK'
  /** 以奖代补 */
  | 'REWARD';

/** In which order awards are listed. Equal ones stand in the order they came. */
export type AwardOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AwardOrderField;
};

/** What awards can be sorted by. */
export type AwardOrderField =
  /** 申报日期: day of the claim. */
  | 'CLAIMED_ON';

/** How much of an item. */
export type AwardQuantity = {
  __typename: 'AwardQuantity';
  /** 品种 */
  item: Scalars['String']['output'];
  /** 数量, exact decimal. */
  quantity: Scalars['String']['output'];
};

/** How much of an item. */
export type AwardQuantityInput = {
  /** An item of the scheme. */
  item: Scalars['String']['input'];
  /** How much, at most four decimals. */
  quantity: Scalars['String']['input'];
};

/** The award as it stands now. */
export type AwardRecorded = {
  __typename: 'AwardRecorded';
  /** The award. */
  award: Award;
};

/** A county's scheme of awards for households (产业奖补方案). */
export type AwardScheme = {
  __typename: 'AwardScheme';
  /** The county's document (文件依据). */
  basis: Scalars['String']['output'];
  /** Whom it takes in (奖补对象). */
  beneficiaries: AwardBeneficiaries;
  /** Cap for each counted member (人均封顶), yuan; null where there is none. */
  capPerHead?: Maybe<Scalars['Money']['output']>;
  /** Cap for a household (户均封顶), yuan; null where there is none. */
  capPerHousehold?: Maybe<Scalars['Money']['output']>;
  /** Code of the county. */
  divisionCode: Scalars['String']['output'];
  /** First day (起始日). */
  from: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it pays for (品种和标准). */
  items: Array<AwardSchemeItem>;
  /** How it pays (奖补方式). */
  mode: AwardMode;
  /** 方案名称 */
  name: Scalars['String']['output'];
  /** Last day (截止日); null while it is open. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A page of schemes. */
export type AwardSchemeConnection = {
  __typename: 'AwardSchemeConnection';
  /** The schemes. */
  edges: Array<AwardSchemeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of schemes. */
export type AwardSchemeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the schemes with its cursor. */
export type AwardSchemeEdge = {
  __typename: 'AwardSchemeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AwardScheme;
};

/** Narrows a list of schemes. Conditions add up. */
export type AwardSchemeFilter = {
  /** Only schemes that hold on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only schemes that pay so. */
  mode?: InputMaybe<AwardMode>;
};

/** What a scheme pays for. */
export type AwardSchemeItem = {
  __typename: 'AwardSchemeItem';
  /** Whether a tier's rate is that of the part above its bound only, not of the whole quantity. */
  byPart: Scalars['Boolean']['output'];
  /** 品种 */
  item: Scalars['String']['output'];
  /** 标准: yuan for each unit. */
  rate: Scalars['Money']['output'];
  /** Other rates from a quantity on (分档). */
  tiers: Array<AwardTier>;
  /** 单位 */
  unit: Scalars['String']['output'];
};

/** What a scheme pays for. */
export type AwardSchemeItemInput = {
  /** Whether a tier's rate is that of the part above its bound only. */
  byPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** 品种 */
  item: Scalars['String']['input'];
  /** Yuan for each unit; above zero. */
  rate: Scalars['Money']['input'];
  /** Other rates from a quantity on. */
  tiers?: InputMaybe<Array<AwardTierInput>>;
  /** 单位 */
  unit: Scalars['String']['input'];
};

/** In which order schemes are listed. Equal ones stand in the order they came. */
export type AwardSchemeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AwardSchemeOrderField;
};

/** What schemes can be sorted by. */
export type AwardSchemeOrderField =
  /** 起始日: first day. */
  | 'FROM';

/** The scheme is set, or had been with the same key. */
export type AwardSchemeSet = {
  __typename: 'AwardSchemeSet';
  /** The scheme. */
  scheme: AwardScheme;
};

/** Where an award stands. */
export type AwardState =
  /** 已验收 */
  | 'ACCEPTED'
  /** 已审批 */
  | 'AUTHORISED'
  /** 已申报 */
  | 'CLAIMED'
  /** 已发放 */
  | 'PAID'
  /** 已公示 */
  | 'POSTED';

/** A step of an award. */
export type AwardStepInput = {
  /** Id of the award. */
  awardId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
};

/** Another rate from a quantity on. */
export type AwardTier = {
  __typename: 'AwardTier';
  /** From which quantity on, exact decimal. */
  from: Scalars['String']['output'];
  /** Yuan for each unit. */
  rate: Scalars['Money']['output'];
};

/** Another rate from a quantity on. */
export type AwardTierInput = {
  /** From which quantity on, at most four decimals. */
  from: Scalars['String']['input'];
  /** Yuan for each unit. */
  rate: Scalars['Money']['input'];
};

/** What a bank decides. */
export type BankDecision =
  /** 同意 */
  | 'APPROVED'
  /** 不同意 */
  | 'REFUSED';

/** An outage to be recorded. */
export type BeginOutageInput = {
  /** 行政区划代码 of the town or village without water. */
  divisionCode: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What happened; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 停水日期; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 工程编号 of the work, where it is one work's households that are without water. */
  work?: InputMaybe<Scalars['String']['input']>;
};

/** Result of recording an outage. */
export type BeginOutageResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaterOutageRecorded;

/** Narrows a list of bills held against a share. Conditions add up. */
export type BelowStandardFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. */
  kind?: InputMaybe<SettlementKind>;
  /** REFUSED: below the share, the default; REFERRED: the compliant cost is not known; GRANTED: reached. */
  outcome?: InputMaybe<DecisionOutcome>;
};

/** What is done by days of the calendar; named as its tasks. */
export type CalendarDutyKind =
  /** 落实时间节点任务 / Reach the time node */
  | 'REACH_NODE'
  /** 上报人员名单 / Report the list of people */
  | 'REPORT_LIST';

/** What a place did by a day of the calendar. */
export type CalendarReport = {
  __typename: 'CalendarReport';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** The month of a list, as 2025-10; the day of a time node, as 2025-10-31. */
  cycle: Scalars['String']['output'];
  /** The place; null where it stood no more. */
  division?: Maybe<Division>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: CalendarDutyKind;
  /** How many people the list names; null for a time node. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Day it was done. */
  reportedOn: Scalars['Date']['output'];
  /** What was done, in words. */
  statement: Scalars['String']['output'];
};

/** It was recorded, or had been under the same key. */
export type CalendarReportRecorded = {
  __typename: 'CalendarReportRecorded';
  /** What was done. */
  report: CalendarReport;
};

/** Result of recording what was done by a day of the calendar. */
export type CalendarReportResult = CalendarReportRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A window that is taken back. */
export type CancelGradualExitInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Income per head of the year by now, yuan: at or below the standard of the day. */
  incomePerHead: Scalars['Money']['input'];
  /** Where the income was taken from; no identity numbers. */
  incomeSource: Scalars['String']['input'];
  /** Day from which the grant goes on as before; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** An entry of a case's history (办理记录); entries are never changed. */
export type CaseAct = {
  __typename: 'CaseAct';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Code of the account's division at that time; empty for the whole country. */
  actingFor: Scalars['String']['output'];
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. */
  attachments: Array<Attachment>;
  /** The clauses of its step. */
  clauses: Array<ClauseRef>;
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** What it shows, line by line. */
  evidence: Array<EvidenceLine>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of act. */
  kind: CaseActKind;
  /** Why it was late; null if it was not, or a reason was on record. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** Its name in the document, or in common use. */
  name: Scalars['String']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** What a decision on release rested on, frozen as it was known when the act was recorded; null for other acts. */
  readiness?: Maybe<EliminationReadiness>;
  /** Readings it rests on where its document prints nothing, as the five days of posting at a release. */
  readings: Array<CaseWarning>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** Place in the history, from 1. */
  sequence: Scalars['Int']['output'];
  /** The printed step that it finished, as `CaseStep.code`; null for an act beside the steps. */
  step?: Maybe<Scalars['String']['output']>;
};

/** What came of one act among several. */
export type CaseActItem = {
  __typename: 'CaseActItem';
  /** The case; null where there is none of that id in the caller's division, or none was opened. */
  case?: Maybe<MonitoringCase>;
  /** The lead, of acts that are done for leads; null for others, and where there is none of that id in the caller's division. */
  lead?: Maybe<Lead>;
  /** As for a single act. */
  result: CaseActResult;
};

/** Kind of act in a case (办理环节). */
export type CaseActKind =
  /** 公告 */
  | 'ANNOUNCEMENT'
  /** 农户申请 */
  | 'APPLICATION'
  /** 区县审核批准 / Approval by the county */
  | 'APPROVAL'
  /** 县级审定 / County decision */
  | 'COUNTY_DECISION'
  /** 县级标注风险消除 / Decision on release: one decision, where no steps are printed. */
  | 'ELIMINATION_DECISION'
  /** 信息录入 / Entry into the national system */
  | 'ENTRY'
  /** 入户核查 */
  | 'HOME_CHECK'
  /** 村（社区）提名 / Nomination by the village */
  | 'NOMINATION'
  /** 公示异议 */
  | 'OBJECTION'
  /** 异议处理 / Settlement of an objection */
  | 'OBJECTION_SETTLEMENT'
  /** 村内公示 / Posting in the village */
  | 'POSTING'
  /** 材料记录 / Record of evidence: what a step asks for and no other act shows. */
  | 'RECORD'
  /** 风险再标注 / Re-labelling of the risk */
  | 'RELABELLING'
  /** 乡村入户核实 / Check at home before release */
  | 'REVERIFICATION'
  /** 乡村确认骤降骤增 / Setback confirmed */
  | 'SETBACK_CONFIRMATION'
  /** 专题会议研判 */
  | 'SPECIAL_MEETING'
  /** 撤销误录 / Entry taken back: an entry is taken back */
  | 'TAKING_BACK'
  /** 乡镇审核 */
  | 'TOWNSHIP_REVIEW'
  /** 整户消亡办结 / Nobody of the household left: ends the case, as nobody of the household is left. */
  | 'VANISHED'
  /** 村级民主评议 */
  | 'VILLAGE_REVIEW'
  /** 村级初选 */
  | 'VILLAGE_SELECTION'
  /** 农户撤回: the household withdraws */
  | 'WITHDRAWAL';

/** The act is recorded, or had been with the same key. */
export type CaseActRecorded = {
  __typename: 'CaseActRecorded';
  /** The act; of two that were done as one step, the last. */
  act: CaseAct;
  /** The case as it is now. */
  case: MonitoringCase;
  /** Data-quality prompts that are open after the act, of the case's stage and of its people; they stop nothing. Read only where asked for. */
  prompts: Array<QualityPrompt>;
  /** Soft limits that were passed, and readings the act rests on; it counts all the same. */
  warnings: Array<CaseWarning>;
};


/** The act is recorded, or had been with the same key. */
export type CaseActRecordedPromptsArgs = {
  onlyNew?: Scalars['Boolean']['input'];
};

/** Result of every act in a case. */
export type CaseActResult = ActStands | AlreadyMonitored | CaseActRecorded | CaseClosed | CaseConflict | DecisionRefused | EvidenceMissing | InvalidInput | KeyInUse | LateReasonNeeded | NoProcedure | NobodyLeft | NotFound | NotMonitored | NotPermitted | ObjectionOpen | PublicityTooShort | StepOrder | WrongLevel;

/** Each act was tried for itself; the same call again gives the same and records nothing twice. */
export type CaseActsRecorded = {
  __typename: 'CaseActsRecorded';
  /** How many are recorded. */
  recorded: Scalars['Int']['output'];
  /** How many were refused. */
  refused: Scalars['Int']['output'];
  /** What came of each, in the order of `items`. */
  results: Array<CaseActItem>;
};

/** Result of acts in several cases. */
export type CaseActsResult = CaseActsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The case has ended (已办结). */
export type CaseClosed = UserError & {
  __typename: 'CaseClosed';
  /** The case. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `CASE_CLOSED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Somebody was faster, or the household has a case already (已由他人办理). */
export type CaseConflict = UserError & {
  __typename: 'CaseConflict';
  /** The case as it is now. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** `CASE_CONFLICT`: somebody acted meanwhile. `STEP_DONE`: the step is done. `OBJECTION_SETTLED`: the objection is. `CASE_STANDS`: the household has another case that goes on. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How many cases there are; what was not counted by is null. */
export type CaseCount = {
  __typename: 'CaseCount';
  /** Cases in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** Of these not ended and due this week, late ones not among them. */
  dueThisWeek: Scalars['Int']['output'];
  /** The kind of procedure. */
  kind?: Maybe<ProcedureKind>;
  /** Of these not ended though their day has passed (逾期). */
  late: Scalars['Int']['output'];
  /** The step that comes next; null too where the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Of these not ended. */
  open: Scalars['Int']['output'];
  /** The state. */
  state?: Maybe<MonitoringCaseState>;
  /** The level that does the next step; null too where the case has ended. */
  waitsAt?: Maybe<TaskLevel>;
};

/** The day by which an identification (识别认定) is due. */
export type CaseDeadline = {
  __typename: 'CaseDeadline';
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Last day of posting that still lets the case end in time; null where nothing is posted. */
  latestPostingOn?: Maybe<Scalars['Date']['output']>;
  /** Where the case stood against it that day. */
  status: CaseDeadlineStatus;
};

/** Where a case stands against its day. */
export type CaseDeadlineStatus =
  /** 按时完成: done in time. */
  | 'MET'
  /** 逾期完成: done late; the result stands (一般). */
  | 'MET_LATE'
  /** 未到期: not done, the day not over. */
  | 'OPEN'
  /** 逾期: not done, the day over. */
  | 'OVERDUE'
  /** 终止: the case ended without identification, or supervision waived it: the clock stopped. */
  | 'STOPPED'
  /** 暂停: its days do not run, by a decision of supervision. */
  | 'SUSPENDED';

/** What cases are counted by. */
export type CaseGrouping =
  /** 所在地: by the divisions directly below the one asked for. */
  | 'DIVISION'
  /** 事项: by kind of procedure. */
  | 'KIND'
  /** 下一步: by the step that comes next. */
  | 'NEXT_STEP'
  /** 状态: by state. */
  | 'STATE'
  /** 待办层级: by the level that does the next step. */
  | 'WAITS_AT';

/** There is an open case of the child (已有未了结记录). */
export type CaseOpen = UserError & {
  __typename: 'CaseOpen';
  /** The case. */
  case: DropoutCase;
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `CASE_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Where a case stood at the end of a day. */
export type CaseStanding = {
  __typename: 'CaseStanding';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Category decided by then. */
  category?: Maybe<MonitoringCategory>;
  /** What came next; null once the case had ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Objections open that day. */
  openObjections: Scalars['Int']['output'];
  /** Day of the act that brought it; null before the first act. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The state. */
  state: MonitoringCaseState;
};

/** An act that the procedure of a case asks for (程序步骤). */
export type CaseStep = {
  __typename: 'CaseStep';
  /** Other levels that may do it as well; empty where none may. */
  alsoLevels: Array<ActingLevel>;
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** What the document calls the printed step that it is part of, as `ProcedureStep.code`; null for the meeting before the steps, and where no document prints any. */
  code?: Maybe<Scalars['String']['output']>;
  /** Day it was done; null until then. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Which act. */
  kind: CaseActKind;
  /** The level that acts; the task is its. What the household does is taken down by village or township. */
  level: ActingLevel;
  /** Its name in the document; in English by what it does. */
  name: Scalars['String']['output'];
  /** What must be on record, in the document's words; in English by its kind. */
  needs: Array<Scalars['String']['output']>;
};

/** A soft limit that was passed (一般、原则上); the act counts all the same. */
export type CaseWarning = {
  __typename: 'CaseWarning';
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
  /** `IDENTIFICATION_LATE`; `POSTING_LATE` for a posting after which the case cannot end in time; and for readings where nothing is printed `PUBLICITY_BY_READING`, `NO_STEPS_PRINTED` and `LEFT_TO_A_PERSON`; of a decision on release also `REFUSED_SINCE` where it is dated before a day on which it would have been refused, and `TO_BE_SEEN` for each flag of its readiness. */
  code: Scalars['String']['output'];
  /** The day that was passed; null for a reading. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What it means. */
  message: Scalars['String']['output'];
};

/** Kind of certificate (证件类型). */
export type CertificateKind =
  /** 残疾人证: 20 characters */
  | 'DISABILITY_CARD'
  /** 补办残疾人证: 22 characters */
  | 'DISABILITY_CARD_REISSUED'
  /** 居民身份证: 18 characters */
  | 'IDENTITY_CARD';

/** Something of a kind changed in a place (变化). */
export type Change = {
  __typename: 'Change';
  /** Code of the division (区划代码) that it lies in. */
  division: Scalars['String']['output'];
  /** Of which kind. */
  kind: ChangeKind;
};

/** What a page is told has changed (变化类别). More kinds may come. */
export type ChangeKind =
  /** 识别认定 / Cases: any act of a case. */
  | 'CASE'
  /** 疑点数据 / Doubtful data: raised or answered. */
  | 'DOUBT'
  /** 台账导入 / Imports: begun, asking, ended, or taken back. */
  | 'IMPORT'
  /** 风险线索 / Leads: received, verified, forwarded. */
  | 'LEAD'
  /** 监测对象 / Monitored households: identified, eliminated, ended. */
  | 'MONITORING'
  /** 督办提醒 / Notices to units: written or moved. */
  | 'NOTICE'
  /** 时限事项 / Obligations: opened, met, stopped, or dated anew. */
  | 'OBLIGATION'
  /** 自主申报 / Self-reports: received or placed. */
  | 'SELF_REPORT'
  /** 待办 / Tasks: opened, closed, or dated anew. */
  | 'TASK'
  /** 年度转换 / Runs of dated transitions: planned, approved, applied, undone. */
  | 'TRANSITION';

/** What changed since a cursor (变化情况). */
export type Changes = {
  __typename: 'Changes';
  /** Kinds and places; where there are very many, of each kind only the caller's division. A place of which nothing stands here did not change. */
  changes: Array<Change>;
  /** The cursor to ask with the next time. A department that did not answer stands in it as before. */
  cursor: Scalars['String']['output'];
  /** Whether anything may have changed, as nobody knows any more: the cursor is older than a day, or none was given. */
  isWhole: Scalars['Boolean']['output'];
};

/** A check of a claim. */
export type CheckTransportClaimInput = {
  /** Whether it agrees with the national list. */
  agrees: Scalars['Boolean']['input'];
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found, without names and numbers; asked where it does not agree. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day of the check. */
  occurredOn: Scalars['Date']['input'];
  /** First day of the village's notice. */
  postedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A child of compulsory school age (义务教育适龄儿童) as it stands on a day. */
export type ChildOfSchoolAge = {
  __typename: 'ChildOfSchoolAge';
  /** 沿用上学期记录: whether it rests on the record of a term before, whose roll is not closed yet. */
  fromLastTerm: Scalars['Boolean']['output'];
  /** The child's household. */
  household: Household;
  /** The child. */
  person: Person;
  /** 就学状况起始日: day of that word; null where there is none. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 就学状况: how it stands, by the newest word. */
  standing: ChildStanding;
};

/** A page of children. */
export type ChildOfSchoolAgeConnection = {
  __typename: 'ChildOfSchoolAgeConnection';
  /** The children. */
  edges: Array<ChildOfSchoolAgeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of children. */
export type ChildOfSchoolAgeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the children with its cursor. */
export type ChildOfSchoolAgeEdge = {
  __typename: 'ChildOfSchoolAgeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ChildOfSchoolAge;
};

/** Narrows a list of children. Conditions add up. */
export type ChildOfSchoolAgeFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those who stand by a record of a term before (true) or not (false). */
  fromLastTerm?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those who stand like that since this day or later. */
  sinceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only those who stand like that since this day or earlier. */
  sinceTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those who stand like this. */
  standing?: InputMaybe<ChildStanding>;
  /** Only those without a school, as far as is known (true): out, suspected to be, or known to nobody; or the others (false). */
  withoutSchool?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order children are listed. Equal ones stand in the order they came. */
export type ChildOfSchoolAgeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ChildOfSchoolAgeOrderField;
};

/** What children can be sorted by. */
export type ChildOfSchoolAgeOrderField =
  /** 村: by village. */
  | 'DIVISION'
  /** 就学状况起始日: since when they stand like that. */
  | 'SINCE';

/** 就学状况 */
export type ChildStanding =
  /** 失学辍学: a visit confirmed it. */
  | 'DROPPED_OUT'
  /** 在校 */
  | 'ENROLLED'
  /** 送教上门 */
  | 'HOME_TAUGHT'
  /** 休学: approved, to its last day. */
  | 'ON_LEAVE'
  /** 疑似辍学: missing, and nobody visited yet. */
  | 'SUSPECTED'
  /** 待查: nobody knows. */
  | 'UNKNOWN';

/** A remedy to be recorded. */
export type ChooseHousingRemedyInput = {
  /** Whether it is done. */
  done?: InputMaybe<Scalars['Boolean']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Which remedy. */
  kind: HousingRemedyKind;
  /** What it is; required for OTHER. No identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the open remedy of another kind that this one takes the place of; without it RemedyOpen. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of choosing a remedy. */
export type ChooseHousingRemedyResult = HousingRemedyChosen | InvalidInput | KeyInUse | NotCompleteYet | NotFound | NotPermitted | ReasonRequired | RemedyOpen;

/** A chronic patient's contract of care (慢病签约). */
export type ChronicContract = {
  __typename: 'ChronicContract';
  /** 病种 */
  disease: Scalars['String']['output'];
  /** 签约机构 */
  doctor?: Maybe<Scalars['String']['output']>;
  /** 终止日 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The person; null until the register knows them. */
  person?: Maybe<Person>;
  /** 签约日期; null while a contract is needed and not signed. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 来源: where it comes from. */
  source: Scalars['String']['output'];
  /** 随访日期 */
  visits: Array<Scalars['Date']['output']>;
};

/** A page of contracts of chronic care. */
export type ChronicContractConnection = {
  __typename: 'ChronicContractConnection';
  /** The rows. */
  edges: Array<ChronicContractEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of contracts of chronic care. */
export type ChronicContractConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the contracts of chronic care with its cursor. */
export type ChronicContractEdge = {
  __typename: 'ChronicContractEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ChronicContract;
};

/** Narrows a list of contracts. Conditions add up. */
export type ChronicContractFilter = {
  /** Only this disease (病种). */
  disease?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only patients without a contract that runs on the day (true), or with one (false). */
  missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order contracts are listed. Equal ones stand in the order they came. */
export type ChronicContractOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ChronicContractOrderField;
};

/** What contracts can be sorted by. */
export type ChronicContractOrderField =
  /** 病种: disease. */
  | 'DISEASE'
  /** 签约日期: day of signing. */
  | 'SIGNED_ON';

/** A household's claim. */
export type ClaimAwardInput = {
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which it was built or raised; the law of that day counts. */
  implementedOn: Scalars['Date']['input'];
  /** What is claimed, each item once. */
  items: Array<AwardQuantityInput>;
  /** Day of the claim; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the scheme. */
  schemeId: Scalars['ID']['input'];
};

/** Result of a claim, or of posting an award. */
export type ClaimAwardResult = AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A bill that medical aid is claimed for. */
export type ClaimMedicalAidInput = {
  /** Day of the admission; null for a bill without a stay. */
  admittedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The bill. */
  bill: Scalars['Money']['input'];
  /** Day of the bill, that is of its settlement. */
  billedOn: Scalars['Date']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The person's id. */
  personId: Scalars['ID']['input'];
};

/** Result of claiming medical aid. */
export type ClaimMedicalAidResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A claim to the subsidy of a training. */
export type ClaimTrainingSubsidyInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the claim. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the training. */
  trainingId: Scalars['ID']['input'];
};

/** A claim to the transport subsidy. */
export type ClaimTransportSubsidyInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the claim. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the worker. */
  personId: Scalars['ID']['input'];
  /** Place of work as people write it, e.g. 广东省东莞市. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place, 6 or 12 digits; it counts where it and the place differ. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Day of the journey. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The year it is for. */
  year: Scalars['Int']['input'];
};

/** A clause (条款). */
export type Clause = {
  __typename: 'Clause';
  /** The document. */
  document: PolicyDocument;
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Clause id. */
  id: Scalars['ID']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** Responsible units the clause or its section names. */
  responsibleUnits: Array<Scalars['String']['output']>;
  /** Section, as printed. */
  section: Scalars['String']['output'];
  /** What the system does with it. */
  status: ClauseStatus;
  /** Why it needs nothing, or which service will carry it; null where the status says enough. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** What it says, in short. */
  summary: Scalars['String']['output'];
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename: 'ClauseConnection';
  /** The clauses. */
  edges: Array<ClauseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of clauses. */
export type ClauseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** How many clauses have a status. */
export type ClauseCount = {
  __typename: 'ClauseCount';
  /** How many; 0 where there is none. */
  count: Scalars['Int']['output'];
  /** What the system does with them. */
  status: ClauseStatus;
};

/** One of the clauses with its cursor. */
export type ClauseEdge = {
  __typename: 'ClauseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Clause;
};

/** Narrows a list of clauses. Conditions add up. */
export type ClauseFilter = {
  /** Only of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Words that quote, summary or units contain. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only with this status. */
  status?: InputMaybe<ClauseStatus>;
};

/** The clause (条款) behind a decision, with the words it prints. */
export type ClauseRef = {
  __typename: 'ClauseRef';
  /** Number of the document (文号); where none is printed its title stands here, so that a citation is never empty. */
  documentNumber: Scalars['String']['output'];
  /** First day the clause is in force, as far as the document says. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the clause is in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Id of the clause, unique over all documents: place, year and number. */
  id: Scalars['ID']['output'];
  /** The clause in the document's own words. */
  quote: Scalars['String']['output'];
  /** Section within the document, as printed. */
  section: Scalars['String']['output'];
};

/** What the system does with a clause. */
export type ClauseStatus =
  /** 程序强制: code decides by it. */
  | 'ENFORCED'
  /** 说明性: nothing to do; the reason is given. */
  | 'INFORMATIVE'
  /** 参数: it sets a value. */
  | 'PARAMETER'
  /** 计划中: not built yet; the service is named. */
  | 'PLANNED'
  /** 跟踪: an obligation, target or report that the system keeps and shows. */
  | 'TRACKED';

/** Where the child was found. */
export type ClearSuspicionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The school that the child attends. */
  school: Scalars['String']['input'];
  /** The newest step that was seen; where another stands meanwhile, StatementChanged. */
  seenStep?: InputMaybe<Scalars['ID']['input']>;
};

/** A fact of a person that may be emptied again. */
export type ClearedFact =
  /** 文化程度 */
  | 'EDUCATION'
  /** 民族 */
  | 'ETHNICITY'
  /** 健康状况 */
  | 'HEALTH'
  /** 劳动技能 */
  | 'LABOUR_CAPACITY'
  /** 联系电话 */
  | 'PHONE'
  /** 在校生状况 */
  | 'SCHOOL_STATUS'
  /** 务工时间 */
  | 'WORK_MONTHS'
  /** 务工所在地 */
  | 'WORK_PLACE';

/** Which file is closed. */
export type CloseEmploymentFileInput = {
  /** Id of the file. */
  fileId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is closed. */
  occurredOn: Scalars['Date']['input'];
  /** Why, without names and numbers. */
  reason: Scalars['String']['input'];
};

/** An offer that is withdrawn or declined. */
export type CloseMoveOfferInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of it; not before that of the offer. */
  occurredOn: Scalars['Date']['input'];
  /** The offer's id. */
  offerId: Scalars['ID']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** A channel that is to be closed. */
export type CloseNoticeChannelInput = {
  /** 渠道编号: id of the channel. */
  channelId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of closing a channel. */
export type CloseNoticeChannelResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeChannelClosed;

/** How this office's heading is to be read; remembered for its next files of the ledger. */
export type ColumnMappingInput = {
  /** The field, as `ImportColumn.field` names it; null where the column is not to be read. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** The heading as printed in the file. */
  heading: Scalars['String']['input'];
};

/** What a department found when data were compared. */
export type ComparisonInput = {
  /** Whether its data agree with the application. */
  agrees: Scalars['Boolean']['input'];
  /** The department. */
  department: Scalars['String']['input'];
  /** What differs; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A review of a safety-net label. */
export type CompleteLabelReviewInput = {
  /** Members assessed as able to work. */
  ableMembers: Scalars['Int']['input'];
  /** What was found; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The label's id. */
  labelId: Scalars['ID']['input'];
  /** Day of the review; it answers every birthday up to that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** The end of a training. */
export type CompleteTrainingInput = {
  /** Certificate. */
  certificate?: InputMaybe<Scalars['String']['input']>;
  /** Day of the certificate; left out where there is none. */
  certificateOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the training. */
  trainingId: Scalars['ID']['input'];
};

/** What was seen of compulsory schooling in a household (义务教育有保障). */
export type CompulsoryEducation = {
  __typename: 'CompulsoryEducation';
  /** Whether a child was found out of school. */
  dropoutFound: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** That a child is out of school. */
export type ConfirmDropoutInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether a medical proof was received; bodily reasons need one. */
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason as it was found. */
  reason?: InputMaybe<DropoutReason>;
  /** The newest step that was seen; where another stands meanwhile, StatementChanged. */
  seenStep?: InputMaybe<Scalars['ID']['input']>;
};

/** A setback after release. */
export type ConfirmSetbackInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** What struck. */
  evidence: SetbackEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A contract for the disease runs already (签约仍在履行). */
export type ContractRuns = UserError & {
  __typename: 'ContractRuns';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `CONTRACT_RUNS`. */
  code: Scalars['String']['output'];
  /** Id of the contract that runs. */
  contract: Scalars['ID']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A correction of the last step of a case; a notice taken down hangs anew from the corrected day. */
export type CorrectActInput = {
  /** Id of the entry to correct, of any step, also of a case that has ended; where it was corrected before, the newest correction. */
  actId: Scalars['ID']['input'];
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The evidence as it should be, under the kind of the act; null leaves it as it is. */
  evidence?: InputMaybe<ActEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done; not in the future, not before the act before it, and so that every later step can stand. */
  occurredOn: Scalars['Date']['input'];
};

/** What is right of a household's own entry. */
export type CorrectHouseholdInput = {
  /** The right 户编号, also in place of a provisional one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The right kind of household (户类型). */
  householdType?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which the error was found. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** A lead that was recorded wrongly; what is left out stays. */
export type CorrectLeadInput = {
  /** Day it was found; not after the visit. */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** The household that it is about; not once a case began with it. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** What it is about. */
  leadType?: InputMaybe<LeadType>;
  /** Day it is corrected; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Day the township received it; only for a lead that a department pushed. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of correcting or withdrawing a lead. */
export type CorrectLeadResult = InvalidInput | KeyInUse | LeadCorrected | NotFound | NotPermitted;

/** How a time of monitoring that was taken over should read. What is left out stays. */
export type CorrectMonitoringPeriodInput = {
  /** 监测对象类别 */
  category?: InputMaybe<MonitoringCategory>;
  /** Day the risk was eliminated, by the county; corrects a day that is there. An open period is ended by the procedure of the place alone. */
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 风险消除方式, by the county. */
  eliminationMode?: InputMaybe<EliminationMode>;
  /** Id of the last entry that was seen; another one since then is a conflict. */
  expectedEntryId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day. */
  identifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The risk was not eliminated at all, as the county found: takes the day and the mode out. */
  notEliminated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the correction; default today, not in the future. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The period's id. */
  periodId: Scalars['ID']['input'];
  /** Why it is corrected; no identity numbers. */
  reason: Scalars['String']['input'];
  /** 致贫返贫风险, up to five. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which list is to be put right. */
export type CorrectSubsidyListInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** Day it is worked out; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** How a triage should read. */
export type CorrectTriageInput = {
  /** What was decided. */
  decision: TriageDecision;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was decided; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why, and why it is corrected; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Id of the triage as it stands; one that was corrected already is a conflict. */
  triageId: Scalars['ID']['input'];
};

/** So many days, months or years. */
export type CountedTime = {
  __typename: 'CountedTime';
  /** How many. */
  duration: Scalars['Int']['output'];
  /** How many at least, of a range; null where it is none. */
  shortest?: Maybe<Scalars['Int']['output']>;
  /** Unit. */
  unit: TimeUnit;
};

/** What a decision of the county shows otherwise for one case. */
export type CountyDecisionChanges = {
  /** The category decided. */
  category?: InputMaybe<MonitoringCategory>;
  /** Results of comparing data (数据比对), by department. */
  comparisons?: InputMaybe<Array<ComparisonInput>>;
  /** Whether the county decides for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Risks of falling back (致贫返贫风险), up to five, in the words of the code list, as 因病; the period of monitoring begins with them. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reference of the written notice to the townships. */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
};

/** What a decision of the county (县级审定) shows. */
export type CountyDecisionEvidence = {
  /** The category decided; needed where it passes, of several decisions of the last. The documents of 2020 know two of them. */
  category?: InputMaybe<MonitoringCategory>;
  /** Results of comparing data (数据比对), by department; left out where the step is an approval only. */
  comparisons?: InputMaybe<Array<ComparisonInput>>;
  /** The opinion on record (审批意见). */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county decides for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Risks of falling back (致贫返贫风险), up to five, in the words of the code list, as 因病; the period of monitoring begins with them. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reference of the written notice to the townships. */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
};

/** A case among several. */
export type CountyDecisionItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<CountyDecisionChanges>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Something in the register that a person should look at (数据质量提示); never merged or corrected by itself. */
export type DataQualityRemark = {
  __typename: 'DataQualityRemark';
  /** Stable code, e.g. `TWO_HEADS`, `IN_TWO_HOUSEHOLDS`, `CODE_PREFIX_UNKNOWN`. */
  code: Scalars['String']['output'];
  /** What to look at. */
  message: Scalars['String']['output'];
};

/** A job that failed for good. */
export type DeadLetter = {
  __typename: 'DeadLetter';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The event it was to deliver; null for other jobs. */
  event?: Maybe<UndeliveredEvent>;
  /** When it failed last. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Job id. */
  id: Scalars['ID']['output'];
  /** Name of the job. */
  name: Scalars['String']['output'];
  /** Queue. */
  queue: Scalars['String']['output'];
  /** Why it failed, without personal data. */
  reason: Scalars['String']['output'];
};

/** The job is back in its queue. */
export type DeadLetterRetried = {
  __typename: 'DeadLetterRetried';
  /** Id of the job. */
  id: Scalars['ID']['output'];
};

/** The jobs are back in their queues. */
export type DeadLettersRetried = {
  __typename: 'DeadLettersRetried';
  /** How many; a thousand where more are left. */
  count: Scalars['Int']['output'];
};

/** A time limit worked out for one case. */
export type Deadline = {
  __typename: 'Deadline';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Last day in time. */
  dueOn: Scalars['Date']['output'];
  /** How long, e.g. 5. */
  duration: Scalars['Int']['output'];
  /** Kind of obligation. */
  kind: ObligationKind;
  /** Latest day the publicity may be posted for the limit to be kept (公示); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** Unit: `working days` or `calendar days`. */
  unit: Scalars['String']['output'];
};

/** A decision on an application. */
export type DecideAidInput = {
  /** The application's id. */
  aidId: Scalars['ID']['input'];
  /** The amount, where no value of the county sets it. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is granted where policy refers it to a person. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of it. */
export type DecideAidResult = AidDecided | AlreadyPaid | InvalidInput | KeyInUse | NotFound | NotPermitted | TermNotSet | WrongLevel;

/** A decision on income. */
export type DecideDistributionInput = {
  /** 分配金额, yuan. */
  amount: Scalars['Money']['input'];
  /** Id of the asset. */
  assetId: Scalars['ID']['input'];
  /** 决策记录, such as the number of the minutes; no identity numbers. */
  decisionRecord?: InputMaybe<Scalars['String']['input']>;
  /** Id of the household it is for; none where it is for a purpose of all. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the decision; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 用途 */
  purpose: DistributionPurpose;
  /** The year whose income it is. */
  year: Scalars['Int']['input'];
};

/** Result of a decision on income. */
export type DecideDistributionResult = AmountExceeded | DecisionMissing | DistributionDecided | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceLimitedToKeyObject | StageOrder;

/** What a person decides on a claim. */
export type DecideMedicalAidInput = {
  /** The amount, where it is granted. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** Whether it is granted. */
  granted: Scalars['Boolean']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of deciding a claim. */
export type DecideMedicalAidResult = DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

/** A step of a case of relief. */
export type DecideMedicalReliefCaseInput = {
  /** The amount, where it is set. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it goes. */
  state: MedicalReliefCaseState;
  /** Version of the case that the decision looked at. */
  version: Scalars['Int']['input'];
};

/** Result of deciding a case. */
export type DecideMedicalReliefCaseResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | ReliefAmountMissing | StatementChanged;

/** A decision on relief. */
export type DecideReliefInput = {
  /** Amount, yuan. */
  amount: Scalars['Money']['input'];
  /** Record of the meeting (一事一议记录), required where it is; no identity numbers. */
  caseRecord?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a very serious emergency (特别重大), which is decided case by case. */
  especiallySerious?: InputMaybe<Scalars['Boolean']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the relief. */
  reliefId: Scalars['ID']['input'];
};

/** A decision on a claim. */
export type DecideTransportClaimInput = {
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the decision. */
  occurredOn: Scalars['Date']['input'];
  /** Why a person grants what policy refers to one, or what the township found otherwise. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What would have to be different for a decision to be another. */
export type DecisionChange = {
  __typename: 'DecisionChange';
  /** The clause; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** The first day on which it can be; null where no day follows from what is known. */
  on?: Maybe<Scalars['Date']['output']>;
  /** What has to be so, in the language asked for. */
  text: Scalars['String']['output'];
};

/** Nothing shows who decided (缺少决策记录). */
export type DecisionMissing = UserError & {
  __typename: 'DecisionMissing';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `DECISION_MISSING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Outcome of a decision by policy. */
export type DecisionOutcome =
  /** 符合: every condition is met. */
  | 'GRANTED'
  /** 转人工: a value is missing, or only a person can decide. */
  | 'REFERRED'
  /** 不符合: a condition is not met. */
  | 'REFUSED';

/** One condition of a decision. */
export type DecisionReason = {
  __typename: 'DecisionReason';
  /** The clause that sets the condition; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Whether the condition is met. */
  holds: Scalars['Boolean']['output'];
  /** Name of the parameter it rests on; null where it rests on none. */
  parameter?: Maybe<Scalars['String']['output']>;
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
  /** The parameter's value as text, in the unit of its clause. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Policy stands against it (不符合条件). */
export type DecisionRefused = UserError & {
  __typename: 'DecisionRefused';
  /** The clauses of the conditions that are not met. */
  clauses: Array<ClauseRef>;
  /** Code of the first condition that is not met, e.g. `SAFETY_NET_NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** The whole decision. */
  decision: PolicyDecision;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A delegation to a township. */
export type DelegateReliefInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The county's record of it; no identity numbers. */
  record: Scalars['String']['input'];
  /** Code of the township, 9 digits. */
  township: Scalars['String']['input'];
  /** Last day; left out: until further notice. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of delegating. */
export type DelegateReliefResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ReliefDelegated;

/** The delegation is ended, or had been with the same key. */
export type DelegationEnded = {
  __typename: 'DelegationEnded';
  /** The delegation as it stands now. */
  delegation: ReliefDelegation;
};

/** A measure of help that a department delivered (帮扶措施落实). */
export type DeliveredMeasure = {
  __typename: 'DeliveredMeasure';
  /** The sum, yuan; null where none was delivered or it is not told. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. */
  attachments: Array<Attachment>;
  /** Day it was delivered. */
  deliveredOn: Scalars['Date']['output'];
  /** The department that delivered it, e.g. 人社. */
  department: Scalars['String']['output'];
  /** The family of measures it belongs to. */
  family: MeasureFamily;
  /** Id of the delivery, as the department gave it. */
  id: Scalars['ID']['output'];
  /** What was delivered, in the department's words; of health only that there is a measure. */
  name: Scalars['String']['output'];
  /** Who it was for; null where it was for the household. */
  person?: Maybe<Person>;
  /** Where the department has it from. */
  source: Scalars['String']['output'];
};

/** A page of delivered measures. */
export type DeliveredMeasureConnection = {
  __typename: 'DeliveredMeasureConnection';
  /** The measures. */
  edges: Array<DeliveredMeasureEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of delivered measures. */
export type DeliveredMeasureConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A delivered measure with its cursor. */
export type DeliveredMeasureEdge = {
  __typename: 'DeliveredMeasureEdge';
  /** Cursor of this measure. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: DeliveredMeasure;
};

/** A grant of social assistance as civil affairs states it, from a day on (低保、特困). */
export type DepartmentAllowance = {
  __typename: 'DepartmentAllowance';
  /** Whether the household draws it. */
  active: Scalars['Boolean']['output'];
  /** Approved for the month told (核定), yuan. */
  approved: Scalars['Money']['output'];
  /** Whether it is extreme-hardship support at home (分散供养特困). */
  dispersedHardship: Scalars['Boolean']['output'];
  /** Id of the grant; the same through all its states. */
  grant: Scalars['ID']['output'];
  /** What it is called, e.g. 农村低保. */
  name: Scalars['String']['output'];
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Paid for the month told (发放), yuan. */
  paid: Scalars['Money']['output'];
  /** When civil affairs recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where civil affairs has it from. */
  source: Scalars['String']['output'];
  /** Its tier; null where civil affairs does not say. */
  tier?: Maybe<AllowanceTier>;
  /** Whether it covers the whole household (整户保). */
  wholeHousehold: Scalars['Boolean']['output'];
};

/** What a department says of one of the three guarantees or of water, from a day on (三保障和饮水安全). */
export type DepartmentAnswer = {
  __typename: 'DepartmentAnswer';
  /** The department that answers, e.g. 住建. */
  department: Scalars['String']['output'];
  /** What was found, e.g. C级唯一住房; what is found of health stays with the health department. */
  finding?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  guarantee: Guarantee;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When the department recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it is guaranteed (有保障); null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Where the department has it from: a survey or ledger with its day, or its own entry. */
  source: Scalars['String']['output'];
};

/** A renovation as the housing department states it, from a day on (农村危房改造). */
export type DepartmentRenovation = {
  __typename: 'DepartmentRenovation';
  /** Grant approved, yuan. */
  approved: Scalars['Money']['output'];
  /** Day it was completed; null while it is not. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Paid so far, yuan. */
  paid: Scalars['Money']['output'];
  /** Planned last day; a project that runs past the end of its year is exempt. */
  plannedUntil?: Maybe<Scalars['Date']['output']>;
  /** When the housing department recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The renovation, in the housing department's own records. */
  renovation: Renovation;
  /** Where the housing department has it from. */
  source: Scalars['String']['output'];
  /** Year the project is carried out under. */
  year: Scalars['Int']['output'];
};

/** A hospital that a county designates (定点医疗机构). */
export type DesignatedHospital = {
  __typename: 'DesignatedHospital';
  /** 机构编码 */
  code: Scalars['String']['output'];
  /** 起始日 */
  fromOn: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 来源: where it comes from. */
  source: Scalars['String']['output'];
  /** 终止日; null while it is designated. */
  untilOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of designated hospitals. */
export type DesignatedHospitalConnection = {
  __typename: 'DesignatedHospitalConnection';
  /** The rows. */
  edges: Array<DesignatedHospitalEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of designated hospitals. */
export type DesignatedHospitalConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the designated hospitals with its cursor. */
export type DesignatedHospitalEdge = {
  __typename: 'DesignatedHospitalEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DesignatedHospital;
};

/** Narrows a list of hospitals. Conditions add up. */
export type DesignatedHospitalFilter = {
  /** Only this code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Designated on this day. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order hospitals are listed. Equal ones stand in the order they came. */
export type DesignatedHospitalOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DesignatedHospitalOrderField;
};

/** What hospitals can be sorted by. */
export type DesignatedHospitalOrderField =
  /** 机构编码: code. */
  | 'CODE'
  /** 起始日: first day. */
  | 'FROM_ON';

/** A month's allowance of a disabled person (残疾人两项补贴). */
export type DisabilityAllowance = {
  __typename: 'DisabilityAllowance';
  /** 发放金额, yuan. */
  amount: Scalars['Money']['output'];
  /** 残疾类别; null where it was not said. */
  category?: Maybe<Scalars['String']['output']>;
  /** 残疾等级, 1 to 4; null where it was not said. */
  grade?: Maybe<Scalars['Int']['output']>;
  /** The household; null until the register knows the person. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 补贴类型 */
  kind: DisabilityAllowanceKind;
  /** 发放月份, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** The person; null until the register knows them. */
  person?: Maybe<Person>;
  /** 补贴标准, yuan a month; null where it was not said. */
  rate?: Maybe<Scalars['Money']['output']>;
  /** 来源: ledger or entry that the row comes from. */
  source: Scalars['String']['output'];
  /** 停发: the stop after which the month was paid all the same; null where the allowance was drawn. */
  stop?: Maybe<DisabilityStop>;
};

/** A page of disability allowances. */
export type DisabilityAllowanceConnection = {
  __typename: 'DisabilityAllowanceConnection';
  /** The allowances. */
  edges: Array<DisabilityAllowanceEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of disability allowances. */
export type DisabilityAllowanceConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the allowances with its cursor. */
export type DisabilityAllowanceEdge = {
  __typename: 'DisabilityAllowanceEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DisabilityAllowance;
};

/** Narrows the list of disability allowances. Conditions add up. */
export type DisabilityAllowanceFilter = {
  /** Only months paid after the allowance had stopped (true), or all others (false). */
  afterStop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this grade, 1 to 4. */
  grade?: InputMaybe<Scalars['Int']['input']>;
  /** Only this kind. */
  kind?: InputMaybe<DisabilityAllowanceKind>;
  /** Only rows whose person is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this month, `YYYY-MM`. */
  month?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of allowances of disabled persons. */
export type DisabilityAllowanceKind =
  /** 重度残疾人护理补贴 */
  | 'CARE'
  /** 困难残疾人生活补贴 */
  | 'LIVING';

/** In which order disability allowances are listed. Equal ones stand in the order they came. */
export type DisabilityAllowanceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DisabilityAllowanceOrderField;
};

/** What disability allowances can be sorted by. */
export type DisabilityAllowanceOrderField =
  /** 发放金额: amount. */
  | 'AMOUNT'
  /** 发放月份: month. */
  | 'MONTH';

/** The allowance is recorded, or had been with the same key. */
export type DisabilityAllowanceRecorded = {
  __typename: 'DisabilityAllowanceRecorded';
  /** What was recorded. */
  allowance: DisabilityAllowance;
};

/** The card of a disabled person (残疾人证), as its ledger says it. */
export type DisabilityCard = {
  __typename: 'DisabilityCard';
  /** 残疾类别; null where it was not said. */
  category?: Maybe<Scalars['String']['output']>;
  /** 残疾等级, 1 to 4; null where it was not said. */
  grade?: Maybe<Scalars['Int']['output']>;
  /** 发证日期 */
  issuedOn: Scalars['Date']['output'];
  /** 来源: ledger that the card comes from. */
  source: Scalars['String']['output'];
  /** 有效期至; null where it was not said. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** That an allowance of a disabled person stops (残疾人两项补贴停发), or is drawn again. */
export type DisabilityStop = {
  __typename: 'DisabilityStop';
  /** 停发原因; null where it is drawn again. */
  cause?: Maybe<DisabilityStopCause>;
  /** 起始月份, `YYYY-MM`: first month without it, that after the cause; or the first in which it is drawn again. */
  fromMonth: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 补贴类型 */
  kind: DisabilityAllowanceKind;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 发生日期: day of the cause. */
  occurredOn: Scalars['Date']['output'];
};

/** 停发原因 */
export type DisabilityStopCause =
  /** 不再享受低保 */
  | 'ALLOWANCE_ENDED'
  /** 残疾人证失效: expired, given up or withdrawn. */
  | 'CARD_ENDED'
  /** 死亡 */
  | 'DEATH'
  /** 残疾等级不再符合 */
  | 'GRADE_CHANGED'
  /** 纳入特困供养: cared for otherwise. */
  | 'HARDSHIP'
  /** 服刑 */
  | 'IN_PRISON'
  /** 户籍迁出 */
  | 'MOVED'
  /** 其他: another cause, with a note. */
  | 'OTHER'
  /** 自愿放弃 */
  | 'RENOUNCED';

/** The stop is recorded, or had been with the same key. */
export type DisabilityStopRecorded = {
  __typename: 'DisabilityStopRecorded';
  /** What was recorded. */
  stop: DisabilityStop;
};

/** How an idle asset is disposed of. */
export type DisposalClass =
  /** 其他 */
  | 'OTHER'
  /** 盘活利用 */
  | 'REVIVE'
  /** 转让 */
  | 'TRANSFER'
  /** 报废核销 */
  | 'WRITE_OFF';

/** The disposal as it stands now. */
export type DisposalRecorded = {
  __typename: 'DisposalRecorded';
  /** The disposal. */
  disposal: AssetDisposal;
};

/** Where a disposal stands. */
export type DisposalState =
  /** 已决策 */
  | 'DECIDED'
  /** 已办结 */
  | 'DONE'
  /** 已立案 */
  | 'OPENED';

/** The income is distributed, or had been with the same key. */
export type DistributionDecided = {
  __typename: 'DistributionDecided';
  /** The decision. */
  distribution: AssetDistribution;
};

/** What distributed income is for. */
export type DistributionPurpose =
  /** 就业扶持 */
  | 'EMPLOYMENT'
  /** 帮扶到户 */
  | 'HOUSEHOLDS'
  /** 发展产业 */
  | 'INDUSTRY'
  /** 其他 */
  | 'OTHER'
  /** 公益事业 */
  | 'PUBLIC';

/** A division (行政区划). Its code may change; the division stays. */
export type Division = {
  __typename: 'Division';
  /** Divisions directly below, by code. */
  children: DivisionConnection;
  /** Code on a day; where it did not stand then, the last it had before, or the first after. */
  code: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Level of the division. */
  level: DivisionLevel;
  /** Name on a day, as `code`. */
  name: Scalars['String']['output'];
  /** The division above on a day; null for a province. */
  parent?: Maybe<Division>;
  /** First day its code and name of a day were valid; null if since before the records. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day its code and name of a day were valid; null if still. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionCodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionValidFromArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionValidToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of divisions. */
export type DivisionConnection = {
  __typename: 'DivisionConnection';
  /** The divisions. */
  edges: Array<DivisionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of divisions. */
export type DivisionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A division with its cursor. */
export type DivisionEdge = {
  __typename: 'DivisionEdge';
  /** Its code on the day the list was asked for. */
  code: Scalars['String']['output'];
  /** Cursor of this division. */
  cursor: Scalars['String']['output'];
  /** Its name on the day the list was asked for. */
  name: Scalars['String']['output'];
  /** The division. */
  node: Division;
};

/** Level of a division (行政区划级别). */
export type DivisionLevel =
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 地级市（省直辖县级行政区划归此级） */
  | 'PREFECTURE'
  /** 省、直辖市、自治区 */
  | 'PROVINCE'
  /** 乡、镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** The division has its new code. */
export type DivisionRecoded = {
  __typename: 'DivisionRecoded';
  /** The division. */
  division: Division;
  /** Households whose code of residence was rewritten. */
  householdsRewritten: Scalars['Int']['output'];
};

/** A doubt that a list from above raises of a household or somebody of it (疑点数据). */
export type Doubt = {
  __typename: 'Doubt';
  /** The answer that counts, the last one; null while it waits. */
  answer?: Maybe<DoubtAnswer>;
  /** Day of the answer that counts; null while it waits. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** All answers, the first one first. */
  answers: Array<DoubtAnswer>;
  /** What is doubted, in the list's words (疑点内容); null where the rule says it all. */
  doubt?: Maybe<Scalars['String']['output']>;
  /** Last day to answer (核查时限); null where the list sets none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Number in the list from above (疑点编号); null where it gives none. */
  number?: Maybe<Scalars['String']['output']>;
  /** The person it is about; null where it is about the household. */
  person?: Maybe<Person>;
  /** The day its list speaks for (下发日期). */
  raisedOn: Scalars['Date']['output'];
  /** When it was loaded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The rule that raised it, in the list's words (疑点类型). */
  rule: Scalars['String']['output'];
  /** Where it comes from: the list and its day. */
  source: Scalars['String']['output'];
};

/** What was found of a doubt (核实结果). */
export type DoubtAnswer = {
  __typename: 'DoubtAnswer';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Id of the correction: a movement of the register, or an entry of a time of monitoring, a lead or an income; null where nothing was corrected. */
  correction?: Maybe<Scalars['ID']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was found. */
  occurredOn: Scalars['Date']['output'];
  /** What came of it. */
  outcome: DoubtOutcome;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was found, in words. */
  statement: Scalars['String']['output'];
};

/** The answer was recorded, or had been under the same key. */
export type DoubtAnswered = {
  __typename: 'DoubtAnswered';
  /** The doubt. */
  doubt: Doubt;
};

/** A page of doubts. */
export type DoubtConnection = {
  __typename: 'DoubtConnection';
  /** The doubts. */
  edges: Array<DoubtEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of doubts. */
export type DoubtConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A doubt with its cursor. */
export type DoubtEdge = {
  __typename: 'DoubtEdge';
  /** Cursor of this doubt. */
  cursor: Scalars['String']['output'];
  /** The doubt. */
  node: Doubt;
};

/** Narrows the list of doubts. Conditions add up. */
export type DoubtFilter = {
  /** Only answered ones (true), or those that wait (false). */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its doubts. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of a household; only its doubts. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that wait past their day (true), or the others (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only doubts of lists of this day. */
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only doubts of this rule, in the list's words. */
  rule?: InputMaybe<Scalars['String']['input']>;
};

/** In which order doubts are listed. */
export type DoubtOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: DoubtOrderField;
};

/** By what doubts are sorted. */
export type DoubtOrderField =
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 核查时限: last day to answer; those without one last. */
  | 'DUE_ON'
  /** 下发日期: day its list speaks for. */
  | 'RAISED_ON';

/** What came of checking a doubt. */
export type DoubtOutcome =
  /** 已更正: the data were wrong and were corrected. */
  | 'CORRECTED'
  /** 情况说明: neither wrong nor as the rule has it; the statement says why. */
  | 'EXPLAINED'
  /** 数据属实: the data are right. */
  | 'KEPT';

/** What a draft would replace in one place. */
export type DraftComparison = {
  __typename: 'DraftComparison';
  /** The clause that sets it, or those that name it without a number. */
  clauses: Array<ClauseRef>;
  /** First day the value holds; null where it is missing. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Why it is missing, e.g. `LINE_NOT_SET`; null where it is set. */
  missing?: Maybe<Scalars['String']['output']>;
  /** Code of the place; empty for the whole country. */
  placeCode: Scalars['String']['output'];
  /** Last day the value holds; null where it is missing or no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Value in force as text; null where it is missing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A draft of one parameter with what it would replace. */
export type DraftParameter = {
  __typename: 'DraftParameter';
  /** What is in force: for each place below the division with a value of its own, the smallest first, then for the division. */
  inForce: Array<DraftComparison>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Unit. */
  unit: Scalars['String']['output'];
  /** Drafted value as text, exact. */
  value: Scalars['String']['output'];
};

/** A draft of one parameter. */
export type DraftParameterInput = {
  /** Name: `monitoring-line`, `interest-subsidy-rate`, `microcredit-principal-limit` or `interest-day-count-basis`. */
  name: Scalars['String']['input'];
  /** Value in the parameter's unit: yuan as `9000.00`, a whole percentage as `50`, 360 or 365 days a year. */
  value: Scalars['String']['input'];
};

/** A child that is or may be out of school (控辍保学), as the case stands on a day. */
export type DropoutCase = {
  __typename: 'DropoutCase';
  /** 办法: 劝返 or 送教上门, the newest; null before the first. */
  action?: Maybe<Scalars['String']['output']>;
  /** The place's clauses on children out of school, on the day it was missed; empty where it has none. */
  clauses: Array<ClauseRef>;
  /** 了结日期; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 失学辍学时间: day since which the child is missed. */
  droppedOn: Scalars['Date']['output'];
  /** 年级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** The child's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 上次上门日期: newest visit or lesson; null before the first, and where a ledger tells only how many. */
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
  /** 送教上门次数 */
  lessons: Scalars['Int']['output'];
  /** The newest step, to be given with the next one; null before the first. */
  newestStep?: Maybe<Scalars['ID']['output']>;
  /** The child; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 有医学证明: whether bodily reasons are proven. */
  proven: Scalars['Boolean']['output'];
  /** 辍学原因; null where nobody stated one. */
  reason?: Maybe<DropoutReason>;
  /** 学校: the school it is missed at, or is back at. */
  school?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 办理状态 */
  state: DropoutCaseState;
  /** 劝返次数 */
  visits: Scalars['Int']['output'];
};

/** The case as it stands now. */
export type DropoutCaseChanged = {
  __typename: 'DropoutCaseChanged';
  /** The case as it stands now. */
  case: DropoutCase;
};

/** A page of cases. */
export type DropoutCaseConnection = {
  __typename: 'DropoutCaseConnection';
  /** The cases. */
  edges: Array<DropoutCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of cases. */
export type DropoutCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the cases with its cursor. */
export type DropoutCaseEdge = {
  __typename: 'DropoutCaseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DropoutCase;
};

/** Narrows a list of cases. Conditions add up. */
export type DropoutCaseFilter = {
  /** Only cases with this action: 劝返, 送教上门. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only children missed on this day or later. */
  droppedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only children missed on this day or earlier. */
  droppedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only open ones that nobody visited on this day or later: of the month, where its first is given. */
  notVisitedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only open ones (true) or closed ones (false). */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose bodily reasons are proven (true) or not (false). */
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases for this reason. */
  reason?: InputMaybe<DropoutReason>;
  /** Only cases in this state. */
  state?: InputMaybe<DropoutCaseState>;
};

/** In which order cases are listed. Equal ones stand in the order they came. */
export type DropoutCaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DropoutCaseOrderField;
};

/** What cases can be sorted by. */
export type DropoutCaseOrderField =
  /** 村: by village. */
  | 'DIVISION'
  /** 失学辍学时间: day the child was missed on. */
  | 'DROPPED_ON';

/** Result of what was done in a case. */
export type DropoutCaseResult = DropoutCaseChanged | InvalidInput | KeyInUse | NotFound | NotPermitted | ProofRequired | StatementChanged;

/** 办理状态 */
export type DropoutCaseState =
  /** 已排除: the child was found at another school. */
  | 'CLEARED'
  /** 送教上门中: taught at home; it stays open. */
  | 'HOME_TAUGHT'
  /** 劝返中: confirmed by a visit. */
  | 'OPEN'
  /** 已复学 */
  | 'RETURNED'
  /** 疑似: not visited yet. */
  | 'SUSPECTED';

/** 辍学原因 */
export type DropoutReason =
  /** 厌学 */
  | 'AVERSION'
  /** 身体原因 */
  | 'HEALTH'
  /** 其他 */
  | 'OTHER'
  /** 贫困 */
  | 'POVERTY';

/** The case. */
export type DropoutSuspected = {
  __typename: 'DropoutSuspected';
  /** The case. */
  case: DropoutCase;
};

/** A duty with the unit that owns it (职责分工). */
export type DutyOwner = {
  __typename: 'DutyOwner';
  /** The clause that says so. */
  clauses: Array<ClauseRef>;
  /** The duty, in the document's words. */
  duty: Scalars['String']['output'];
  /** Who is in charge of it in the county; null where nobody was named. */
  officer?: Maybe<UnitOfficer>;
  /** The unit, in the document's words. */
  unit: Scalars['String']['output'];
};

/** An office that owes duties (责任单位). */
export type DutyUnit = {
  __typename: 'DutyUnit';
  /** Code of its division. */
  divisionCode: Scalars['String']['output'];
  /** The department, e.g. `health`; null for village, township, county themselves. */
  sector?: Maybe<Scalars['String']['output']>;
};

/** An office that owes duties (责任单位). */
export type DutyUnitInput = {
  /** Code of its division. */
  division: Scalars['String']['input'];
  /** The department, e.g. `health`; left out for village, township, county themselves. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** A dwelling (住房) as it stands on a day. */
export type Dwelling = {
  __typename: 'Dwelling';
  /** 下次监测日期: until when it is to be looked at again, by the interval that the county set (house-check-months); null where it set none. */
  checkDueOn?: Maybe<Scalars['Date']['output']>;
  /** 最近监测日期: when somebody last looked at it or appraised it; null where nobody did. */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** 行政村代码 of the household. */
  divisionCode: Scalars['String']['output'];
  /** 房屋等级; null where it was not appraised. */
  grade?: Maybe<HouseGrade>;
  /** 鉴定日期: day of the grade; null where it was not appraised. */
  gradedOn?: Maybe<Scalars['Date']['output']>;
  /** The household whose it is. */
  household: Household;
  /** 是否居住; null where nobody knows. */
  livedIn?: Maybe<Scalars['Boolean']['output']>;
  /** 房屋编号; 1 where nobody gave it one. */
  number: Scalars['String']['output'];
  /** 改造竣工日期: day on which its renovation was complete, where it was not appraised anew since. */
  renovatedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否唯一住房; null where nobody knows. */
  sole?: Maybe<Scalars['Boolean']['output']>;
  /** 疑似日期: day since which it is suspected (疑似危房) without an appraisal after it; null where it is not. */
  suspectedSince?: Maybe<Scalars['Date']['output']>;
};

/** A page of dwellings. */
export type DwellingConnection = {
  __typename: 'DwellingConnection';
  /** The dwellings. */
  edges: Array<DwellingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of dwellings. */
export type DwellingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the dwellings with its cursor. */
export type DwellingEdge = {
  __typename: 'DwellingEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Dwelling;
};

/** Narrows a list of dwellings. Conditions add up. */
export type DwellingFilter = {
  /** Day the list is seen from; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that nobody looked at or appraised from this day on. */
  checkedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only dangerous ones, C or D and not renovated since (true), or all others (false). */
  dangerous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its dwellings. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only of this 房屋等级. */
  grade?: InputMaybe<HouseGrade>;
  /** Only those lived in (true) or standing empty (false); what nobody knows is in neither. */
  livedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those said to be the only one (true) or not to be (false). */
  sole?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that are suspected (true) or not (false). */
  suspected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order dwellings are listed. Equal ones stand in the order they came. */
export type DwellingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DwellingOrderField;
};

/** What dwellings can be sorted by. */
export type DwellingOrderField =
  /** 最近监测日期: those that nobody looked at last. */
  | 'CHECKED_ON'
  /** 行政区划代码: village by village. */
  | 'DIVISION'
  /** 鉴定日期: day of the grade; those without one last. */
  | 'GRADED_ON'
  /** 疑似日期: day since which it is suspected; those that are not last. */
  | 'SUSPECTED_SINCE';

/** It is recorded, or had been with the same key. */
export type DwellingRecorded = {
  __typename: 'DwellingRecorded';
  /** What was said. */
  word: HouseWord;
};

/** One of what the place's policy covers for a pupil of a monitored family (教育帮扶项目). */
export type EducationItem = {
  __typename: 'EducationItem';
  /** The clause that covers it. */
  clause: ClauseRef;
  /** 项目 */
  item: Scalars['String']['output'];
  /** 落实情况 */
  state: EducationItemState;
};

/** 落实情况 */
export type EducationItemState =
  /** 已落实 / In place: paid or in effect this school year. */
  | 'HAS'
  /** 未落实: covered and not given yet. */
  | 'MISSING'
  /** 不符合 */
  | 'NOT_ELIGIBLE'
  /** 待定: nobody can tell yet, or a person decides. */
  | 'UNKNOWN';

/** A case among several. */
export type EliminationAnnouncementItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition of release (风险消除条件). */
export type EliminationCondition = {
  __typename: 'EliminationCondition';
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** The first day on which it can hold by what was known; null where no day follows. */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** What was said that it rests on; empty where nobody said anything. */
  evidence: Array<EliminationEvidence>;
  /** The fact it was held against, as text: amounts in yuan, a day, or one of `education`, `health`, `housing` and `water`. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Whether it is met. */
  holds: Scalars['Boolean']['output'];
  /** The day from which it holds, or fails; null where none follows. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
};

/** What a department or office said that a condition rests on. */
export type EliminationEvidence = {
  __typename: 'EliminationEvidence';
  /** Who said it. */
  department: Scalars['String']['output'];
  /** Id of the record: an answer, an assessment, a lead, a renovation's state, a label or a nomination. */
  id: Scalars['ID']['output'];
  /** The day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded; null where the register did not keep it. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** What it says, in Chinese; findings of health stay with their department. */
  text: Scalars['String']['output'];
};

/** How a risk was eliminated (风险消除方式). */
export type EliminationMode =
  /** 帮扶消除 */
  | 'ASSISTED'
  /** 自然消除 */
  | 'NATURAL';

/** Where a household stands to its release (风险消除) on a day. */
export type EliminationReadiness = {
  __typename: 'EliminationReadiness';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Every clause of conditions and flags, each once. */
  clauses: Array<ClauseRef>;
  /** The conditions in their order, each of the three guarantees and water for itself. */
  conditions: Array<EliminationCondition>;
  /** The first day on which all conditions can hold by what was known that day; null where no day follows. */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Whether it could be released that day; referred where a line is not set or nothing is printed. */
  outcome: DecisionOutcome;
  /** Whether a nomination judged the risk; without one that is left to it, and the risk is taken as gone unless a lead is open. */
  riskJudged: Scalars['Boolean']['output'];
};

/** A request of a household to be released (农户申请消除). */
export type EliminationRequest = {
  __typename: 'EliminationRequest';
  /** The account that took it down. */
  account: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day the household asked. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** What it said; no identity numbers. */
  statement: Scalars['String']['output'];
};

/** A request was kept. */
export type EliminationRequestRecorded = {
  __typename: 'EliminationRequestRecorded';
  /** The time of monitoring it was made in. */
  period: MonitoringPeriod;
  /** The request. */
  request: EliminationRequest;
};

/** Result of recording a household's request. */
export type EliminationRequestResult = EliminationRequestRecorded | InvalidInput | KeyInUse | NotFound | NotMonitored | NotPermitted;

/** Help to work that a document names (就业奖补政策). */
export type EmploymentBenefit = {
  __typename: 'EmploymentBenefit';
  /** Amount (补贴标准), yuan; null where no document prints one and nobody has set it. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** The clause that names it. */
  clause: ClauseRef;
  /** Whether the county has such a policy, where it hangs on that; null otherwise. */
  decision?: Maybe<PolicyDecision>;
  /** What it is called (政策名称). */
  name: Scalars['String']['output'];
};

/** The file of somebody who wants to work (就业跟踪档案). */
export type EmploymentFile = {
  __typename: 'EmploymentFile';
  /** Why it was closed (关闭原因). */
  closedBecause?: Maybe<Scalars['String']['output']>;
  /** Day it was closed (关闭日期); null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What was done (服务记录), the newest first. */
  entries?: Maybe<FileEntryConnection>;
  /** Household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was opened (建档日期). */
  openedOn: Scalars['Date']['output'];
  /** Whose file it is. */
  person: Person;
};


/** The file of somebody who wants to work (就业跟踪档案). */
export type EmploymentFileEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of files. */
export type EmploymentFileConnection = {
  __typename: 'EmploymentFileConnection';
  /** The rows. */
  edges: Array<EmploymentFileEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of files. */
export type EmploymentFileConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the files with its cursor. */
export type EmploymentFileEdge = {
  __typename: 'EmploymentFileEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EmploymentFile;
};

/** Narrows a list of files. Conditions add up. */
export type EmploymentFileFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only open files (true) or closed ones (false). */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order files are listed. Equal ones stand in the order they came. */
export type EmploymentFileOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EmploymentFileOrderField;
};

/** What files can be sorted by. */
export type EmploymentFileOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION'
  /** 建档日期: day it was opened. */
  | 'OPENED_ON';

/** The file is recorded. */
export type EmploymentFileRecorded = {
  __typename: 'EmploymentFileRecorded';
  /** The file. */
  file: EmploymentFile;
};

/** What came of opening or closing a file. */
export type EmploymentFileResult = EmploymentFileRecorded | FileExists | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

/** 用工形式 */
export type EmploymentForm =
  /** 协议用工 */
  | 'AGREEMENT'
  /** 乡村公益性岗位 */
  | 'PUBLIC_WELFARE_POST'
  /** 临时用工 */
  | 'TEMPORARY';

/** Whether somebody is employed in a family (至少一人就业). */
export type EmploymentGap = {
  __typename: 'EmploymentGap';
  /** Members able to work (有劳动能力人数). */
  able: Scalars['Int']['output'];
  /** The day (判断日). */
  asOf: Scalars['Date']['output'];
  /** REFUSED: a gap; REFERRED: not all is known; GRANTED: enough are employed, or it is not asked. */
  decision: PolicyDecision;
  /** Members employed (就业人数). */
  employed: Scalars['Int']['output'];
  /** Household. */
  household: Household;
};

/** A page of gaps, judged for a day. */
export type EmploymentGapConnection = {
  __typename: 'EmploymentGapConnection';
  /** The households. */
  edges: Array<EmploymentGapEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of gaps, judged for a day. */
export type EmploymentGapConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the households with its cursor. */
export type EmploymentGapEdge = {
  __typename: 'EmploymentGapEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The household on the day. */
  node: EmploymentGap;
};

/** Narrows a list of gaps. Conditions add up. */
export type EmploymentGapFilter = {
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only families of which all is known (true), or not (false). */
  known?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a household was paid to support work (就业扶持). */
export type EmploymentSupport = {
  __typename: 'EmploymentSupport';
  /** Up to which day (截至日). */
  asOf: Scalars['Date']['output'];
  /** Whether it is weaker than the year before, with the reasons. REFERRED: a reason is asked, nothing is refused. */
  decision: PolicyDecision;
  /** Paid in the year before (上年扶持金额), yuan; null where nothing is on record. */
  lastYear?: Maybe<Scalars['Money']['output']>;
  /** Paid in the year up to the day (本年扶持金额), yuan: posts, transport, training. */
  paid: Scalars['Money']['output'];
  /** Why it is weaker (减弱原因), where somebody explained it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The year (年度). */
  year: Scalars['Int']['output'];
};

/** That aid in kind ends. */
export type EndAidInput = {
  /** The aid's id. */
  aidId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of it. */
export type EndAidResult = AidEnded | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

/** A grant that ends. */
export type EndAllowanceInput = {
  /** The grant's id. */
  grantId: Scalars['ID']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the newest state that the caller saw: where somebody stated a newer one meanwhile nothing is recorded. Left out: not asked. */
  newest?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it is not drawn; not in the future, nor before the newest state. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is drawn no more. */
  reason: AllowanceEndReason;
};

/** Result of ending a grant. */
export type EndAllowanceResult = AllowanceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | StatementChanged;

/** A delegation that ends. */
export type EndDelegationInput = {
  /** Id of the delegation. */
  delegationId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which it does not hold; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Result of ending a delegation. */
export type EndDelegationResult = DelegationEnded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

/** A household of which nobody is left. */
export type EndMonitoringOfVanishedHouseholdInput = {
  /** What became of it. */
  cause: VanishingCause;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which it is ended: the last day of its last member or later, and not before the last act of its case. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What else is to be said; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The new last day is not later than the present one (新的到期日不晚于现有到期日). */
export type EndNotLater = UserError & {
  __typename: 'EndNotLater';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `END_NOT_LATER`. */
  code: Scalars['String']['output'];
  /** The last day that stands. */
  currentEnd: Scalars['Date']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The end of a pairing. */
export type EndPairingInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which the household is not paired any more; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why it ends. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of ending a pairing. */
export type EndPairingResult = DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | PairingEnded;

/** The end of a post, or of the wish to go on. */
export type EndPostInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the newest statement that the screen shows; left out where it shows none. */
  newest?: InputMaybe<Scalars['ID']['input']>;
  /** Day it happened. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the post. */
  postId: Scalars['ID']['input'];
  /** Why, without names and numbers. */
  reason: Scalars['String']['input'];
};

/** A substitution that ends sooner. */
export type EndSubstitutionInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 结束日期: its last day; not in the future and not before its first. */
  occurredOn: Scalars['Date']['input'];
  /** 代办编号: id of the substitution. */
  substitutionId: Scalars['ID']['input'];
};

/** Result of ending what goes on with a household of which nobody is left. */
export type EndVanishedResult = CaseClosed | CaseConflict | InvalidInput | KeyInUse | MembersRemain | NotFound | NotMonitored | NotPermitted | VanishingRecorded;

/** The end of work. */
export type EndWorkSpellInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The last day worked. */
  occurredOn: Scalars['Date']['input'];
  /** Why, without names and numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the work. */
  spellId: Scalars['ID']['input'];
};

/** Somebody who begins a training. */
export type EnrolTrainingInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of training. */
  kind: TrainingKind;
  /** First day. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the person. */
  personId: Scalars['ID']['input'];
  /** Who gives it. */
  school?: InputMaybe<Scalars['String']['input']>;
  /** What is learnt. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** A household that the safety net must take in (纳入义务). */
export type EnrolmentDuty = {
  __typename: 'EnrolmentDuty';
  /** 依据条款: the clause that asks for it; null where the document has ended. */
  clause?: Maybe<ClauseRef>;
  /** 确认层级: who confirmed the setback, `village` or `township`; null for an ordinary duty. */
  confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 产生日期: the day it rests on. */
  openedOn: Scalars['Date']['output'];
  /** 优先级 */
  priority: EnrolmentPriority;
  /** 不予纳入的理由; null where none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 办结日期; null while it is open. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** 办理状态 */
  state: EnrolmentDutyState;
  /** 性质: a task for whom the document binds, a warning for others. */
  weight: EnrolmentWeight;
};

/** A page of duties to enrol. */
export type EnrolmentDutyConnection = {
  __typename: 'EnrolmentDutyConnection';
  /** The duties. */
  edges: Array<EnrolmentDutyEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of duties to enrol. */
export type EnrolmentDutyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the duties with its cursor. */
export type EnrolmentDutyEdge = {
  __typename: 'EnrolmentDutyEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EnrolmentDuty;
};

/** Narrows the list of duties to enrol. Conditions add up. */
export type EnrolmentDutyFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this priority. */
  priority?: InputMaybe<EnrolmentPriority>;
  /** Only this state. */
  state?: InputMaybe<EnrolmentDutyState>;
  /** Only tasks or only warnings. */
  weight?: InputMaybe<EnrolmentWeight>;
};

/** In which order duties to enrol are listed. Equal ones stand in the order they came. */
export type EnrolmentDutyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EnrolmentDutyOrderField;
};

/** What duties to enrol can be sorted by. */
export type EnrolmentDutyOrderField =
  /** 产生日期: the day it rests on. */
  | 'OPENED_ON'
  /** 优先级: then the day. */
  | 'PRIORITY';

/** The duty as it stands now. */
export type EnrolmentDutyRecorded = {
  __typename: 'EnrolmentDutyRecorded';
  /** The duty. */
  duty: EnrolmentDuty;
};

/** Result of an act about a duty to enrol. */
export type EnrolmentDutyResult = DecisionRefused | EnrolmentDutyRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | WrongLevel;

/** What came of a duty to enrol. */
export type EnrolmentDutyState =
  /** 已纳入: a grant is drawn. */
  | 'APPROVED'
  /** 已不适用: the conditions or the document do not hold any more. */
  | 'DROPPED'
  /** 待办理: nothing is drawn yet. */
  | 'OPEN'
  /** 不予纳入: refused with its reason. */
  | 'REFUSED';

/** How soon a household is enrolled. */
export type EnrolmentPriority =
  /** 优先: a released household with a setback. */
  | 'HIGH'
  /** 一般: it meets the conditions and draws nothing. */
  | 'ORDINARY';

/** What a duty to enrol is. */
export type EnrolmentWeight =
  /** 任务: for whom the document binds. */
  | 'TASK'
  /** 提示: for other households that are or were monitored. */
  | 'WARNING';

/** Support that an enterprise asked for (经营主体扶持). */
export type EnterpriseSupport = {
  __typename: 'EnterpriseSupport';
  /** 申请金额, yuan. */
  amount: Scalars['Money']['output'];
  /** 申请日期 */
  appliedOn: Scalars['Date']['output'];
  /** Code of the place. */
  divisionCode: Scalars['String']['output'];
  /** 经营主体 */
  enterprise: Scalars['String']['output'];
  /** Day its business was reported failed (失败日期). */
  failedOn?: Maybe<Scalars['Date']['output']>;
  /** How it failed (失败情况). */
  failure?: Maybe<Scalars['String']['output']>;
  /** The households it takes along (带动农户). */
  households: Array<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 联农带农方式, such as 龙头企业+合作社+基地+农户. */
  linkage?: Maybe<Scalars['String']['output']>;
  /** 扶持用途 */
  purpose: Scalars['String']['output'];
};

/** A page of support. */
export type EnterpriseSupportConnection = {
  __typename: 'EnterpriseSupportConnection';
  /** The support. */
  edges: Array<EnterpriseSupportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of support. */
export type EnterpriseSupportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of them with its cursor. */
export type EnterpriseSupportEdge = {
  __typename: 'EnterpriseSupportEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EnterpriseSupport;
};

/** Narrows a list of support. Conditions add up. */
export type EnterpriseSupportFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only businesses that were reported failed (true) or not (false). */
  failed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order support is listed. Equal ones stand in the order they came. */
export type EnterpriseSupportOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EnterpriseSupportOrderField;
};

/** What support can be sorted by. */
export type EnterpriseSupportOrderField =
  /** 申请日期: day of application. */
  | 'APPLIED_ON';

/** The support as it stands now. */
export type EnterpriseSupportRecorded = {
  __typename: 'EnterpriseSupportRecorded';
  /** The support. */
  support: EnterpriseSupport;
};

/** A right (待遇) that a document grants. */
export type Entitlement = {
  __typename: 'Entitlement';
  /** How much, where a parameter tells it; null where the document prints words. */
  amount?: Maybe<ParameterResult>;
  /** How much, in words; null where a parameter tells it. */
  amountInWords?: Maybe<Scalars['String']['output']>;
  /** The clauses that grant it, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** When the right ends, in words; null where a day is printed or no end is stated. */
  endInWords?: Maybe<Scalars['String']['output']>;
  /** Last day of the right; null where no day is printed. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Name for programs, e.g. `transport-subsidy`; one of each for a place and a day. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is reserved to households registered as poor (贫困户、建档立卡户); `TYPE_LIMIT` refuses it to others where a document draws that limit. */
  registeredPoorOnly: Scalars['Boolean']['output'];
  /** The service that grants it, e.g. `employment`. */
  service: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** What it is, in Chinese. */
  what: Scalars['String']['output'];
  /** Who may have it, in Chinese. */
  who: Scalars['String']['output'];
};

/** Events of one department that another has not handled. */
export type EventBacklog = {
  __typename: 'EventBacklog';
  /** When the oldest of them was recorded; null where none waits. */
  oldestAt?: Maybe<Scalars['DateTime']['output']>;
  /** Service that published them and has them still. */
  publisher: Scalars['String']['output'];
  /** Service that is to handle them. */
  subscriber: Scalars['String']['output'];
  /** How many the subscriber has handled that the publisher does not know (any more), as after it was restored to an earlier moment. Counted for the whole country alone. */
  unknown: Scalars['Int']['output'];
  /** How many wait; they are told again until they are handled. */
  waiting: Scalars['Int']['output'];
};

/** One line of evidence. */
export type EvidenceLine = {
  __typename: 'EvidenceLine';
  /** What it is called, in official words, as 应到人数. */
  label: Scalars['String']['output'];
  /** What it is, as the input calls it; for programs. */
  name: Scalars['String']['output'];
  /** What was given, in words: values of a list as 农村户籍, yes and no as 是 and 否. */
  shown: Scalars['String']['output'];
  /** What was given, as the input takes it; for programs. */
  value: Scalars['String']['output'];
};

/** The step lacks what its document asks for (缺少材料). */
export type EvidenceMissing = UserError & {
  __typename: 'EvidenceMissing';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `EVIDENCE_MISSING`. */
  code: Scalars['String']['output'];
  /** The fields of the input that would show it and are empty, by path; none where no field does, as measures of a plan. */
  fields: Array<Scalars['String']['output']>;
  /** What to do. */
  message: Scalars['String']['output'];
  /** What is missing, in the document's words. */
  missing: Array<Scalars['String']['output']>;
};

/** What kind of household a grant runs out for. */
export type ExitHouseholdKind =
  /** 边缘户 */
  | 'MARGINAL'
  /** 建档立卡贫困户 */
  | 'REGISTERED';

/** A window runs already (渐退期未结束). */
export type ExitRunning = UserError & {
  __typename: 'ExitRunning';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `EXIT_RUNNING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Its last day. */
  until: Scalars['Date']['output'];
};

/** What it rests on that the exit standard was reached. */
export type ExitStandardEvidenceInput = {
  /** What was found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Where the record is kept; no identity numbers. */
  procedureReference: Scalars['String']['input'];
};

/** Result of recording that the exit standard was reached. */
export type ExitStandardReachedResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NotRegisteredPoor | PoorRegistrationConflict | PoorRegistrationRecorded;

/** Where a household registered as poor stands against the day of the exit standard. */
export type ExitStandardStatus =
  /** 按期达标: reached in time. */
  | 'MET'
  /** 逾期达标: reached late. */
  | 'MET_LATE'
  /** 未到期: not reached, the day not over. */
  | 'OPEN'
  /** 年底未达脱贫标准: not reached, the day over. */
  | 'OVERDUE';

/** Why a visit was late, told after it was recorded. */
export type ExplainLateVisitInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it was late, up to 2000 characters; no identity numbers. */
  lateReason: Scalars['String']['input'];
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it is told; not in the future and not before the visit. */
  occurredOn: Scalars['Date']['input'];
};

/** Why support is weaker. */
export type ExplainWeakenedSupportInput = {
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is said. */
  occurredOn: Scalars['Date']['input'];
  /** Why, without names and numbers. */
  reason: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** An explainer sheet (明白纸) that a household got. */
export type ExplainerSheet = {
  __typename: 'ExplainerSheet';
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. */
  attachments: Array<Attachment>;
  /** Day it was handed out. */
  handedOutOn: Scalars['Date']['output'];
  /** Kind of sheet. */
  kind: ExplainerSheetKind;
  /** The year it counts for; one of each kind a year. */
  year: Scalars['Int']['output'];
};

/** Kind of explainer sheet (明白纸). */
export type ExplainerSheetKind =
  /** 申报政策明白纸: for every household. */
  | 'APPLICATION'
  /** 帮扶政策明白纸: for every monitored household. */
  | 'ASSISTANCE';

/** A list written as an Excel file (导出). The file lies at `path` of the gateway. */
export type Export = {
  __typename: 'Export';
  /** Account that asked for it (申请账号). */
  account: Scalars['String']['output'];
  /** The list's arguments, as JSON (筛选条件). */
  arguments: Scalars['String']['output'];
  /** Code of the division that the account works in (所属区划代码); empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** When the file is deleted (保存至); null before it is written. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed (失败原因); null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Name of the file (文件名). */
  fileName: Scalars['String']['output'];
  /** When it ended (结束时间); null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it is written (导出格式). */
  form: ExportForm;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name of the list in the graph (清单). */
  list: Scalars['String']['output'];
  /** Where the file is taken from, at the gateway, by the same account, role and division (下载地址); null unless COMPLETED. */
  path?: Maybe<Scalars['String']['output']>;
  /** Whether it tells who somebody is: names, or masked or clear numbers (含个人信息). */
  personalData: Scalars['Boolean']['output'];
  /** Part written so far, 0 to 100, percent (进度); null where the list does not tell how many rows it has. */
  progress?: Maybe<Scalars['Int']['output']>;
  /** Why numbers are shown in clear (用途); null where they are masked. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** What was done with it, in that order (导出轨迹): asked for, written, downloaded. Never changed or removed. */
  records: Array<ExportRecord>;
  /** When it was asked for (申请时间). */
  requestedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time (角色). */
  role: Scalars['String']['output'];
  /** Rows written so far (行数). */
  rows: Scalars['Int']['output'];
  /** Where it stands (导出状态). */
  state: ExportState;
  /** What the list is called (清单名称). */
  title: Scalars['String']['output'];
};

/** A page of exports. */
export type ExportConnection = {
  __typename: 'ExportConnection';
  /** The exports, newest first. */
  edges: Array<ExportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of exports. */
export type ExportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** An export with its cursor. */
export type ExportEdge = {
  __typename: 'ExportEdge';
  /** Cursor of this export. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: Export;
};

/** What can happen to an export (导出轨迹类别). */
export type ExportEvent =
  /** 申请: asked for. */
  | 'ASKED'
  /** 下载: downloaded. */
  | 'DOWNLOADED'
  /** 生成: written. */
  | 'WRITTEN';

/** How a list is written (导出格式). */
export type ExportForm =
  /** 台账: as the ledger that it came from, in the ledger's own headings, so that it can be loaded again. */
  | 'LEDGER'
  /** 清单: as the list is shown. */
  | 'LIST'
  /** 全国系统采集表: in the form of the national system's collection sheet, one a step: what was decided here is not typed again there. Identification and release of `monitoringCases` by `filter.kind`, plans of `helpPlans`, measures of `plannedMeasures`. */
  | 'NATIONAL'
  /** 公示: as that ledger for posting: the second character of names hidden, numbers masked. */
  | 'PUBLIC';

/** A list of the graph as it can be exported (可导出的清单). */
export type ExportList = {
  __typename: 'ExportList';
  /** Names of the list's arguments that narrow or order it, e.g. `filter`. */
  arguments: Array<Scalars['String']['output']>;
  /** Headings of its columns, in their order. */
  columns: Array<Scalars['String']['output']>;
  /** The kind of ledger that it came from and can be written as, e.g. `microcredit`; null for none (台账). */
  ledger?: Maybe<Scalars['String']['output']>;
  /** Its name in the graph, e.g. `leads`. */
  list: Scalars['String']['output'];
  /** What it is called (清单名称). */
  title: Scalars['String']['output'];
};

/** One thing that was done with an export (导出轨迹). */
export type ExportRecord = {
  __typename: 'ExportRecord';
  /** Account that did it (账号). */
  account: Scalars['String']['output'];
  /** What was done (轨迹类别). */
  event: ExportEvent;
  /** When (时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account (角色). */
  role: Scalars['String']['output'];
  /** Rows of the file (行数); null before it is written. */
  rows?: Maybe<Scalars['Int']['output']>;
};

/** The export was accepted and is written in the background. */
export type ExportStarted = {
  __typename: 'ExportStarted';
  /** The export, which fills while it is written. */
  export: Export;
};

/** State of an export (导出状态). */
export type ExportState =
  /** 完成: written; it can be taken home until it expires. */
  | 'COMPLETED'
  /** 已过期: its time is over and the file is deleted. */
  | 'EXPIRED'
  /** 失败: could not be written; `failure` says why. */
  | 'FAILED'
  /** 排队: accepted, waiting. */
  | 'QUEUED'
  /** 导出中: being written. */
  | 'RUNNING';

/** An extension. */
export type ExtendPostInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the newest statement that the screen shows; left out where it shows none. */
  newest?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is written. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the post. */
  postId: Scalars['ID']['input'];
  /** The new last day; left out: the day to which the law of the place extends. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Extensions of many posts. */
export type ExtendPostsInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day they are written. */
  occurredOn: Scalars['Date']['input'];
  /** The posts, 1 to 200. */
  posts: Array<PostToExtendInput>;
  /** The new last day of all; left out: the day to which the law of each place extends. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of extending many. */
export type ExtendPostsResult = InvalidInput | KeyInUse | NotFound | NotPermitted | PostsExtended;

/** A value that changed. Certificate numbers and phones are masked. */
export type FieldChange = {
  __typename: 'FieldChange';
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** The value before; null for none. */
  from?: Maybe<Scalars['String']['output']>;
  /** The person; null for a fact of the household, and for one beyond the caller's division. */
  person?: Maybe<Person>;
  /** The value after; null for none. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What is reported of a place; each is what a list of the register counts for the same day. */
export type FigureMeasure =
  /** 逾期程序: of these past their day (`overdue: true`). */
  | 'CASES_LATE'
  /** 在办程序: cases not ended (`monitoringCases`). */
  | 'CASES_OPEN'
  /** 本年风险消除户: risk eliminated in the year of the day, by the day (`eliminatedFrom` the first of January). */
  | 'ELIMINATED_IN_YEAR'
  /** 重点帮扶对象: key households (`keyHousehold: true`). */
  | 'KEY_HOUSEHOLDS'
  /** 兜底保障户: with a safety-net label (`labelled: true`). */
  | 'LABELLED'
  /** 本月发现线索: leads found in the month up to the day (`leads(filter: { foundFrom, foundTo })`). */
  | 'LEADS_FOUND_IN_MONTH'
  /** 逾期未核实线索: of these past their day (`overdue: true`). */
  | 'LEADS_LATE'
  /** 本月核实线索: leads visited in the month up to the day (`verifiedFrom`, `verifiedTo`). */
  | 'LEADS_VISITED_IN_MONTH'
  /** 待核实线索: leads that wait for their visit (`state: RECEIVED`). */
  | 'LEADS_WAITING'
  /** 两年及以上未消除风险户: unresolved for two years or more (`longUnresolved: true`). */
  | 'LONG_UNRESOLVED'
  /** 监测户: households with the risk unresolved (`monitoredHouseholds(filter: { monitored: true })`). */
  | 'MONITORED'
  /** 边缘易致贫户: of these by category. */
  | 'MONITORED_MARGINAL'
  /** 突发严重困难户: of these by category. */
  | 'MONITORED_SUDDEN_SEVERE'
  /** 脱贫不稳定户: of these by category. */
  | 'MONITORED_UNSTABLE_EXIT'
  /** 监测对象类别不明: of these without a known category. */
  | 'MONITORED_WITHOUT_CATEGORY'
  /** 待分类处置户: of these without a triage (`triaged: false`). */
  | 'TO_TRIAGE';

/** Figures of a place for a day, frozen as they were reported (上报数据). Late entries change the lists of that day and not the report. */
export type FigureReport = {
  __typename: 'FigureReport';
  /** Account that reported it. */
  account: Scalars['String']['output'];
  /** Day whose figures they are (数据截止日). */
  day: Scalars['Date']['output'];
  /** SHA-256 over place, days and lines (校验码), by which anybody can see that the report is the same. */
  digest: Scalars['String']['output'];
  /** The place; null where it stood no more. */
  division?: Maybe<Division>;
  /** Its code. */
  divisionCode: Scalars['String']['output'];
  /** The figures, of the whole before those of the places directly below. */
  figures: Array<ReportedFigure>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whether the lines still give this digest (数据完整). */
  intact: Scalars['Boolean']['output'];
  /** What was said beside the figures (说明); null if nothing was. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Day it was reported (上报日期). */
  reportedOn: Scalars['Date']['output'];
};


/** Figures of a place for a day, frozen as they were reported (上报数据). Late entries change the lists of that day and not the report. */
export type FigureReportFiguresArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  measures?: InputMaybe<Array<FigureMeasure>>;
};

/** A page of reports of figures. */
export type FigureReportConnection = {
  __typename: 'FigureReportConnection';
  /** The reports. */
  edges: Array<FigureReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of reports of figures. */
export type FigureReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A report of figures with its cursor. */
export type FigureReportEdge = {
  __typename: 'FigureReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: FigureReport;
};

/** Which reports of figures are meant; what is left out narrows nothing. */
export type FigureReportFilter = {
  /** Code of the division; reports of places below it, too. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Figures of this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Figures of this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order reports of figures are listed. */
export type FigureReportOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: FigureReportOrderField;
};

/** By what reports of figures are sorted. */
export type FigureReportOrderField =
  /** 数据截止日: day whose figures they are. */
  | 'DAY'
  /** 区划: by place. */
  | 'DIVISION'
  /** 上报日期: day it was reported. */
  | 'REPORTED_ON';

/** The figures were reported, or had been under the same key. */
export type FiguresReported = {
  __typename: 'FiguresReported';
  /** The report. */
  report: FigureReport;
};

/** What was done for somebody (服务记录). */
export type FileEntry = {
  __typename: 'FileEntry';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was done (服务内容). */
  note: Scalars['String']['output'];
  /** Day it was done (服务日期). */
  occurredOn: Scalars['Date']['output'];
};

/** The entry is recorded. */
export type FileEntryAdded = {
  __typename: 'FileEntryAdded';
  /** The entry. */
  entry: FileEntry;
};

/** A page of entries. */
export type FileEntryConnection = {
  __typename: 'FileEntryConnection';
  /** The rows. */
  edges: Array<FileEntryEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of entries. */
export type FileEntryConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the entries with its cursor. */
export type FileEntryEdge = {
  __typename: 'FileEntryEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FileEntry;
};

/** What came of an entry. */
export type FileEntryResult = FileEntryAdded | InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired;

/** The person has an open file (一人一案，已有档案). */
export type FileExists = UserError & {
  __typename: 'FileExists';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `FILE_EXISTS`. */
  code: Scalars['String']['output'];
  /** The open file. */
  file: EmploymentFile;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The files hang on the record. */
export type FilesAttached = {
  __typename: 'FilesAttached';
  /** All files of the record, those of before among them. */
  attachments: Array<Attachment>;
};

/** Who gets the work. */
export type FillVacancyInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** Last day of the agreement; left out where none is agreed. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Pay a month, yuan; left out: as the vacancy says. */
  monthlyPay?: InputMaybe<Scalars['Money']['input']>;
  /** Day it is decided, by which applicants are ranked. */
  occurredOn: Scalars['Date']['input'];
  /** Why another than the first of the ranking, without names and numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First day of the post; asked of a public-welfare post. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the vacancy. */
  vacancyId: Scalars['ID']['input'];
};

/** What shows that a finding was rectified (整改佐证). */
export type FindingEvidence = {
  __typename: 'FindingEvidence';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** What shows it. */
  evidence: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Day it was rectified. */
  rectifiedOn: Scalars['Date']['output'];
};

/** Weight of a finding on a row (问题级别). */
export type FindingSeverity =
  /** 未导入: the row was not loaded. */
  | 'REJECTED'
  /** 提示: the row was loaded; somebody should look. */
  | 'WARNING';

/** One day of the calendar. */
export type FixedDay = {
  __typename: 'FixedDay';
  /** The day. */
  date: Scalars['Date']['output'];
};

/**
 * A form (表单): what a step or a task takes for the mutation that finishes it. Its fields follow from the mutation's input; what the
 * place asks for beyond it, and what is known already, comes with them.
 */
export type Form = {
  __typename: 'Form';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** Its fields in their order. */
  fields: Array<FormField>;
  /** Name of its input, e.g. `RecordHomeCheckInput`; null where the mutation is newer than the department that answers. */
  input?: Maybe<Scalars['String']['output']>;
  /** The mutation that takes it, e.g. `recordHomeCheck`. */
  mutation: Scalars['String']['output'];
  /** What it is called, in official words, as 入户核查. */
  name: Scalars['String']['output'];
};

/** A field of a form (表单项). */
export type FormField = {
  __typename: 'FormField';
  /** The clause that asks for it; null where the schema or nobody does. */
  clause?: Maybe<ClauseRef>;
  /** What it takes. */
  kind: FormFieldKind;
  /** What is known of it already; null where nothing is. */
  known?: Maybe<FormKnown>;
  /** What it is called, in official words, as 应到人数. */
  label: Scalars['String']['output'];
  /** Whether several may be given. */
  many: Scalars['Boolean']['output'];
  /** The values it may have; empty where it is free. */
  options: Array<FormOption>;
  /** Where it stands in the input: `evidence.votesDue`; of each entry of a list `items[].quantity`. */
  path: Scalars['String']['output'];
  /** Whether it has to be given, by the schema or by the place if it is done today; within a group that may be left out, wherever the group is given. */
  required: Scalars['Boolean']['output'];
};

/** What a field of a form takes (表单项类型). */
export type FormFieldKind =
  /** 金额: yuan with two decimals. */
  | 'AMOUNT'
  /** 选项 / Choice: one of `options`, several where `many`. */
  | 'CHOICE'
  /** 日期: a day. */
  | 'DAY'
  /** 小数: a number with a fraction. */
  | 'DECIMAL'
  /** 附件 / Files: ids of files that are uploaded for it: photos, scans, PDF. */
  | 'FILES'
  /** 分组 / Group: holds the fields whose path begins with its own. */
  | 'GROUP'
  /** 幂等键 / Key: made by the program, a new one for each entry. */
  | 'KEY'
  /** 长文本: several lines. */
  | 'LONG_TEXT'
  /** 整数: a whole number. */
  | 'NUMBER'
  /** 记录 / Record: the id of a record. */
  | 'RECORD'
  /** 文本: one line. */
  | 'TEXT'
  /** 是否 / Yes or no */
  | 'YES_NO';

/** What is known of a field of a form (已有数据), to be shown filled in and changed where it is wrong. */
export type FormKnown = {
  __typename: 'FormKnown';
  /** In words. */
  shown: Scalars['String']['output'];
  /** Where it comes from, as 收入核算（2025-10-14）. */
  source: Scalars['String']['output'];
  /** As the input takes it, as JSON: `"RURAL"`, `3`, `["因病"]`. */
  value: Scalars['String']['output'];
};

/** A value that a field of a form may have (选项). */
export type FormOption = {
  __typename: 'FormOption';
  /** In words, as 边缘易致贫户. */
  label: Scalars['String']['output'];
  /** As the input takes it. */
  value: Scalars['String']['output'];
};

/** How a department's lead came to its next station. */
export type ForwardLeadInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** For CENTRE: whether the leader in charge (分管领导) was told, too. */
  leaderInformed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it came there; not before the station before. */
  occurredOn: Scalars['Date']['input'];
  /** Who received it, e.g. 民政办; no identity numbers. */
  receivers: Array<Scalars['String']['input']>;
  /** Which station. */
  step: LeadForwardingStep;
};

/** Result of forwarding a lead. */
export type ForwardLeadResult = InvalidInput | KeyInUse | LeadForwarded | NotFound | NotPermitted | StepOrder;

/** By what a household was found (查找依据). */
export type FoundBy =
  /** 户编号: the last digits of its code. */
  | 'CODE'
  /** 姓名: the name of a member, as written or by the first letters of its pinyin. */
  | 'NAME'
  /** 证件号码或电话: the last four characters of a member's certificate number or phone. */
  | 'NUMBER'
  /** 行政村: the name of its village or township. */
  | 'PLACE';

/** A household and what it was found by. */
export type FoundHousehold = {
  __typename: 'FoundHousehold';
  /** By what it was found. */
  by: FoundBy;
  /** The household. */
  household: Household;
  /** The member it was found by; null where it was found by its code or place. */
  member?: Maybe<Person>;
};

/** What was found with its cursor. */
export type FoundHouseholdEdge = {
  __typename: 'FoundHouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: FoundHousehold;
};

/** Households that were found, the nearest first. How many there are in all is not counted: a narrower text is quicker. */
export type FoundHouseholds = {
  __typename: 'FoundHouseholds';
  /** What was found. */
  edges: Array<FoundHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** 四个不摘 at a place on a day; ending a pairing changes none of them. */
export type FourNoRemovals = {
  __typename: 'FourNoRemovals';
  /** The clauses that keep them. */
  clauses: Array<ClauseRef>;
  /** Which of the four stay. */
  kept: Array<NoRemoval>;
};

/** Money given to a project by level (资金安排). */
export type FundAllocation = {
  __typename: 'FundAllocation';
  /** 安排金额, yuan. */
  allocated: Scalars['Money']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 资金层级 */
  level: FundLevel;
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 已支出, yuan; null where nobody said. */
  spent?: Maybe<Scalars['Money']['output']>;
};

/** The fund book of a place and year (资金台账). */
export type FundBook = {
  __typename: 'FundBook';
  /** Code of the place. */
  divisionCode: Scalars['String']['output'];
  /** Its sources, by name and level; payments without a source stand last. */
  lines: Array<FundBookLine>;
  /** What a person should see, such as that no flexible money was raised where the place asks for it. */
  warnings: Array<SubsidyReason>;
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** A source of money in a year. */
export type FundBookLine = {
  __typename: 'FundBookLine';
  /** Whether it may be used freely (可灵活使用). */
  flexible: Scalars['Boolean']['output'];
  /** 资金层级; null of payments that name none. */
  level?: Maybe<FundLevel>;
  /** What departments paid of it in the year (已支付), yuan. */
  paid: Scalars['Money']['output'];
  /** How many payments (支付笔数). */
  payments: Scalars['Int']['output'];
  /** What was raised or planned (筹措金额), yuan. */
  raised: Scalars['Money']['output'];
  /** 资金来源; null of payments that name none. */
  source?: Maybe<Scalars['String']['output']>;
};

/** A report on linked funds at a check point (资金进度节点). */
export type FundCheckpoint = {
  __typename: 'FundCheckpoint';
  /** Money given to them, by allocations, else investment, yuan. */
  allocated: Scalars['Money']['output'];
  /** The check point, e.g. `2025-07`. */
  cycle: Scalars['String']['output'];
  /** Code of the place. */
  divisionCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was submitted. */
  occurredOn: Scalars['Date']['output'];
  /** Projects of the year at that moment. */
  projects: Scalars['Int']['output'];
  /** What is reported. */
  report: Scalars['String']['output'];
  /** What is spent of it, yuan. */
  spent: Scalars['Money']['output'];
};

/** The report is submitted, or had been with the same key. */
export type FundCheckpointSubmitted = {
  __typename: 'FundCheckpointSubmitted';
  /** The report. */
  checkpoint: FundCheckpoint;
};

/** 资金层级: whose money it is. */
export type FundLevel =
  /** 中央 */
  | 'CENTRAL'
  /** 县级 */
  | 'COUNTY'
  /** 市级 */
  | 'MUNICIPAL'
  /** 其他 */
  | 'OTHER'
  /** 省级 */
  | 'PROVINCIAL'
  /** 乡级 */
  | 'TOWNSHIP'
  /** 村级 */
  | 'VILLAGE';

/** A project of linked funds (财政衔接推进乡村振兴补助资金项目). */
export type FundProject = {
  __typename: 'FundProject';
  /** What was done with it, the first first. */
  acts: Array<ProjectAct>;
  /** Money given to it by level. */
  allocations: Array<FundAllocation>;
  /** 类别, e.g. 产业发展. */
  category: Scalars['String']['output'];
  /** 资金层级, e.g. 中央. */
  fundLevel: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 投资额, yuan. */
  investment: Scalars['Money']['output'];
  /** What its records lack (缺少的记录). */
  missing: Array<ProjectGap>;
  /** 项目名称; null where the ledger prints none. */
  name?: Maybe<Scalars['String']['output']>;
  /** 项目编号 */
  number: Scalars['String']['output'];
  /** 四个一批分类; null where nobody classed it. */
  renewal?: Maybe<ProjectRenewal>;
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 支出进度, percent, exact decimal; null where nobody said. */
  spentPercent?: Maybe<Scalars['String']['output']>;
  /** Where it stands (项目阶段), by what was done with it, given to it and spent. */
  stage: ProjectStage;
  /** Year of the ledger. */
  year: Scalars['Int']['output'];
};

/** A page of projects. */
export type FundProjectConnection = {
  __typename: 'FundProjectConnection';
  /** The projects. */
  edges: Array<FundProjectEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of projects. */
export type FundProjectConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the projects with its cursor. */
export type FundProjectEdge = {
  __typename: 'FundProjectEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FundProject;
};

/** Narrows a list of projects. Conditions add up. */
export type FundProjectFilter = {
  /** Only this category, e.g. 产业发展. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this level of funds, e.g. 中央. */
  fundLevel?: InputMaybe<Scalars['String']['input']>;
  /** Only projects whose records lack this. */
  missing?: InputMaybe<ProjectGap>;
  /** Only this class of 四个一批. */
  renewal?: InputMaybe<ProjectRenewal>;
  /** Only projects that stand here. */
  stage?: InputMaybe<ProjectStage>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order projects are listed. Equal ones stand in the order they came. */
export type FundProjectOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: FundProjectOrderField;
};

/** What projects can be sorted by. */
export type FundProjectOrderField =
  /** 投资额: investment. */
  | 'INVESTMENT'
  /** 项目编号: number. */
  | 'NUMBER'
  /** 支出进度: percent spent. */
  | 'SPENT_PERCENT'
  /** 年度: year. */
  | 'YEAR';

/** The project is recorded, or had been with the same key. */
export type FundProjectProposed = {
  __typename: 'FundProjectProposed';
  /** The project. */
  project: FundProject;
};

/** The source is recorded, or had been with the same key. */
export type FundSourceRecorded = {
  __typename: 'FundSourceRecorded';
  /** The book as it stands now. */
  book: FundBook;
};

/** The allocation is recorded, or had been with the same key. */
export type FundsAllocated = {
  __typename: 'FundsAllocated';
  /** The money as it stands now. */
  allocation: FundAllocation;
};

/** A grant that runs out (低保渐退). */
export type GradualExit = {
  __typename: 'GradualExit';
  /** 取消理由 */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** 取消日期; null unless it was taken back. */
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** 依据条款: the clause that allows it. */
  clause?: Maybe<ClauseRef>;
  /** 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** 已结束日期: first day on which the grant was ended by itself; null until then. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 渐退首日 */
  firstDay: Scalars['Date']['output'];
  /** 提示: codes that a person should see, e.g. `ABOVE_EXIT_BAND`. */
  flags: Array<Scalars['String']['output']>;
  /** Id of the grant (救助编号). */
  grant: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** 户类别: what the document allows depends on it. */
  householdKind: ExitHouseholdKind;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 家庭人均年收入, yuan. */
  incomePerHead: Scalars['Money']['output'];
  /** 收入来源: where the income was taken from. */
  incomeSource: Scalars['String']['output'];
  /** 复核人均年收入, yuan: as it was worked out again while the window runs; null where it was not. */
  latestIncome?: Maybe<Scalars['Money']['output']>;
  /** 复核日期: day of that income. */
  latestIncomeOn?: Maybe<Scalars['Date']['output']>;
  /** 复核收入来源: where that income was taken from. */
  latestIncomeSource?: Maybe<Scalars['String']['output']>;
  /** 渐退月数 */
  months: Scalars['Int']['output'];
  /** 渐退末日: drawn to this day, ended from the next by itself. */
  until: Scalars['Date']['output'];
};

/** A page of exits. */
export type GradualExitConnection = {
  __typename: 'GradualExitConnection';
  /** The exits. */
  edges: Array<GradualExitEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of exits. */
export type GradualExitConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the exits with its cursor. */
export type GradualExitEdge = {
  __typename: 'GradualExitEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: GradualExit;
};

/** Narrows the list of exits. Conditions add up. */
export type GradualExitFilter = {
  /** Only what was taken back (true) or not (false). */
  cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only what ends on this day or later. */
  endingFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only what ends on this day or earlier. */
  endingUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only what a person should look at (true): with a code in `flags`; or all others (false). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order exits are listed. Equal ones stand in the order they came. */
export type GradualExitOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: GradualExitOrderField;
};

/** What exits can be sorted by. */
export type GradualExitOrderField =
  /** 渐退首日: first day. */
  | 'FIRST_DAY'
  /** 渐退末日: last day. */
  | 'UNTIL';

/** The window as it stands now. */
export type GradualExitRecorded = {
  __typename: 'GradualExitRecorded';
  /** The window. */
  exit: GradualExit;
};

/** Result of an act about a gradual exit. */
export type GradualExitResult = DecisionRefused | ExitRunning | GradualExitRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The three guarantees and water (三保障和饮水安全). */
export type Guarantee =
  /** 基本医疗有保障 */
  | 'BASIC_MEDICAL'
  /** 义务教育有保障 */
  | 'COMPULSORY_EDUCATION'
  /** 住房安全有保障 */
  | 'SAFE_HOUSING'
  /** 饮水安全有保障 */
  | 'SAFE_WATER';

/** The place asks for loans without mortgage and guarantee (不得要求抵押、担保). */
export type GuaranteeNotAllowed = UserError & {
  __typename: 'GuaranteeNotAllowed';
  /** The clause that says so. */
  clauses: Array<ClauseRef>;
  /** Always `GUARANTEE_NOT_ALLOWED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Explainer sheets handed out to many households on one day. */
export type HandOutSheetsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it for each household, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the households, 1 to 200. */
  householdIds: Array<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind of sheet. */
  kind: ExplainerSheetKind;
  /** Day they were handed out; not in the future. The sheet counts for its year. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of handing out sheets. */
export type HandOutSheetsResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SheetsHandedOut;

/** A responsible helper who takes over from the one before, on one day. */
export type HandOverHelperInput = {
  /** Whether the helper is a civil servant (公职人员). */
  civilServant: Scalars['Boolean']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Day of the hand-over; not in the future and not before the one before began. */
  occurredOn: Scalars['Date']['input'];
  /** Post there (职务). */
  post: Scalars['String']['input'];
  /** Why the one before leaves. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['input'];
};

/** Work that goes from one account to another. */
export type HandOverWorkInput = {
  /** 所属区划: code of a division; only work of its offices. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** 移交人账号: account whose open work it is. */
  fromAccount: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 移交日期: day it is done; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 移交原因: why, up to 200 characters; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 接收人账号: account that has it from now on; left out, it goes back to its offices. */
  toAccount?: InputMaybe<Scalars['String']['input']>;
};

/** What brought hardship about (致困原因). */
export type HardshipCause =
  /** 因残 */
  | 'DISABILITY'
  /** 因灾 */
  | 'DISASTER'
  /** 因疫情影响 */
  | 'EPIDEMIC'
  /** 因病 */
  | 'ILLNESS'
  /** 其他: something else. */
  | 'OTHER';

/** Where a person in extreme hardship is supported. */
export type HardshipForm =
  /** 集中供养 */
  | 'CENTRAL'
  /** 分散供养 */
  | 'DISPERSED';

/** A month's support of a person in extreme hardship (特困救助供养). */
export type HardshipSupport = {
  __typename: 'HardshipSupport';
  /** 基本生活费, yuan. */
  basic: Scalars['Money']['output'];
  /** 照料护理费, yuan. */
  care: Scalars['Money']['output'];
  /** 供养方式 */
  form: HardshipForm;
  /** 发放月份, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** 发放金额, yuan. */
  paid: Scalars['Money']['output'];
  /** 照料护理档次; null where it was not said. */
  selfCare?: Maybe<Scalars['String']['output']>;
};

/** A measure of health help and how it stands for a person (健康帮扶措施). */
export type HealthItem = {
  __typename: 'HealthItem';
  /** 措施 */
  item: HealthItemName;
  /** 落实情况 */
  state: HealthItemState;
};

/** 措施, as they are printed. */
export type HealthItemName =
  /** 城乡居民基本医疗保险 */
  | 'BASIC_INSURANCE'
  /** 慢病签约服务 */
  | 'CHRONIC_CARE'
  /** 医疗费用控制 */
  | 'COST_CONTROL'
  /** 医疗救助 */
  | 'MEDICAL_AID'
  /** 大病保险 */
  | 'SERIOUS_ILLNESS_INSURANCE'
  /** 大病救助 */
  | 'SERIOUS_ILLNESS_RELIEF'
  /** 先诊疗后付费 */
  | 'TREAT_FIRST';

/** 落实情况 */
export type HealthItemState =
  /** 已落实 / In place */
  | 'HAS'
  /** 未落实 */
  | 'MISSING'
  /** 不需要 */
  | 'NOT_ELIGIBLE'
  /** 待核实 */
  | 'UNKNOWN';

/** What money of health is paid for (发放事项). */
export type HealthPaidFor =
  /** 额外救助 */
  | 'EXTRA_RELIEF'
  /** 医疗救助 */
  | 'MEDICAL_AID'
  /** 参保资助 */
  | 'PREMIUM'
  /** 大病救助 */
  | 'RELIEF';

/** It is recorded, or had been with the same key. */
export type HealthRecorded = {
  __typename: 'HealthRecorded';
  /** Id of what was recorded. */
  id: Scalars['ID']['output'];
};

/** How many households of a division have a helper (帮扶责任人), or a sheet (明白纸), of those that should. */
export type HelpCoverage = {
  __typename: 'HelpCoverage';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<HelpCoverageOfDivision>;
  /** Those that have. */
  covered: Scalars['Int']['output'];
  /** Households that should. */
  households: Scalars['Int']['output'];
  /** The households that should and have not, by code. */
  missing: HouseholdConnection;
  /** Percent with two decimals, cut off; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
};


/** How many households of a division have a helper (帮扶责任人), or a sheet (明白纸), of those that should. */
export type HelpCoverageMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Coverage of one division below. */
export type HelpCoverageOfDivision = {
  __typename: 'HelpCoverageOfDivision';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Those that have. */
  covered: Scalars['Int']['output'];
  /** The division; null where its code is not known on that day. */
  division?: Maybe<Division>;
  /** Households that should. */
  households: Scalars['Int']['output'];
  /** Percent with two decimals, cut off; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
};

/** Something a household lacks (缺什么补什么), with what shows it. */
export type HelpGap = {
  __typename: 'HelpGap';
  /** The clauses by which it counts; empty where no document of the place says so. */
  clauses: Array<ClauseRef>;
  /** What shows it. */
  grounds: Array<HelpGapGround>;
  /** What it is. */
  kind: HelpGapKind;
  /** Whether it is known to be missing, or not known. */
  state: HelpGapState;
  /** Measures of the place's toolbox that make up for it, by the household's labour. */
  suggestedMeasures: Array<ToolboxMeasure>;
};

/** One thing on record that shows a gap. */
export type HelpGapGround = {
  __typename: 'HelpGapGround';
  /** Day it tells of; null where it tells of none. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from; null where nobody has said anything. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** What a household may lack: guarantees, income, work, and the risks of the ledgers (致贫返贫风险). */
export type HelpGapKind =
  /** 因意外事故 */
  | 'ACCIDENT'
  /** 基本医疗 */
  | 'BASIC_MEDICAL'
  /** 因产业项目失败 */
  | 'BUSINESS_FAILURE'
  /** 义务教育 */
  | 'COMPULSORY_EDUCATION'
  /** 因残 */
  | 'DISABILITY'
  /** 有劳动能力而无人就业 */
  | 'EMPLOYMENT'
  /** 因病 */
  | 'ILLNESS'
  /** 收入低于监测范围 */
  | 'INCOME'
  /** 因缺劳动力 */
  | 'LACK_OF_LABOUR'
  /** 因自然灾害 */
  | 'NATURAL_DISASTER'
  /** 其他 */
  | 'OTHER'
  /** 住房安全 */
  | 'SAFE_HOUSING'
  /** 饮水安全 */
  | 'SAFE_WATER'
  /** 因学 */
  | 'SCHOOLING'
  /** 因务工就业不稳 */
  | 'UNSTABLE_WORK';

/** Whether something is known to be missing. */
export type HelpGapState =
  /** 缺: somebody found it so. */
  | 'MISSING'
  /** 待部门答复: who should say has not. */
  | 'UNKNOWN';

/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlan = {
  __typename: 'HelpPlan';
  /** The day it was due and where it stood against it; null where no document of the place sets one. */
  deadline?: Maybe<HelpPlanDeadline>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was made (制定日期). */
  madeOn: Scalars['Date']['output'];
  /** The measures planned on a day. */
  measures: Array<PlannedMeasure>;
  /** The revision in force on a day; null before the plan was made. */
  revision?: Maybe<HelpPlanRevision>;
  /** Every revision in its order; the first is the plan as it was made. */
  revisions: Array<HelpPlanRevision>;
  /** Counts the revisions; give it as `expectedVersion` to revise. */
  version: Scalars['Int']['output'];
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanRevisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** There is a plan for this time of monitoring already, or somebody revised it before (已有计划、已由他人修订). */
export type HelpPlanConflict = UserError & {
  __typename: 'HelpPlanConflict';
  /** Empty: no clause decides. */
  clauses: Array<ClauseRef>;
  /** `PLAN_EXISTS` or `PLAN_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The plan as it is now. */
  plan: HelpPlan;
};

/** A page of help plans. */
export type HelpPlanConnection = {
  __typename: 'HelpPlanConnection';
  /** The help plans. */
  edges: Array<HelpPlanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of help plans. */
export type HelpPlanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** The day by which a help plan (帮扶计划) is due. */
export type HelpPlanDeadline = {
  __typename: 'HelpPlanDeadline';
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Where the plan stood against it that day. */
  status: CaseDeadlineStatus;
};

/** One of the help plans with its cursor. */
export type HelpPlanEdge = {
  __typename: 'HelpPlanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: HelpPlan;
};

/** Narrows the list of help plans. Conditions add up. */
export type HelpPlanFilter = {
  /** Code of a division; only its plans. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of a household; only its plans. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only plans that were late (true), or the others (false). */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day on which it was made. */
  madeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it was made. */
  madeTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of help plan (帮扶计划类型). */
export type HelpPlanKind =
  /** 综合性帮扶: for several risks. */
  | 'COMPREHENSIVE'
  /** 针对性帮扶: for a single risk. */
  | 'SINGLE';

/** In which order help plans are listed. Equal ones stand in the order they came. */
export type HelpPlanOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: HelpPlanOrderField;
};

/** What help plans can be sorted by. */
export type HelpPlanOrderField =
  /** 所在区划: code of the village. */
  | 'DIVISION'
  /** 制定日期 */
  | 'MADE_ON';

/** The plan is recorded, or had been with the same key. */
export type HelpPlanRecorded = {
  __typename: 'HelpPlanRecorded';
  /** The plan as it is now. */
  plan: HelpPlan;
  /** Data-quality prompts on help and its people that are open after it; they stop nothing. Read only where asked for. */
  prompts: Array<QualityPrompt>;
  /** The revision. */
  revision: HelpPlanRevision;
};


/** The plan is recorded, or had been with the same key. */
export type HelpPlanRecordedPromptsArgs = {
  onlyNew?: Scalars['Boolean']['input'];
};

/** Result of making or revising a help plan. */
export type HelpPlanResult = EvidenceMissing | HelpPlanConflict | HelpPlanRecorded | InvalidInput | KeyInUse | LateReasonNeeded | NotFound | NotMonitored | NotPermitted;

/** A revision of a help plan (帮扶计划); revisions are never changed. */
export type HelpPlanRevision = {
  __typename: 'HelpPlanRevision';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** What the household lacks, as the plan sees it. */
  gaps: Array<HelpGapKind>;
  /** Kind of plan. */
  kind: HelpPlanKind;
  /** Why the plan was late; null if it was not. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** Day it was made. */
  occurredOn: Scalars['Date']['output'];
  /** Why the plan was revised; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** Its number, from 1. */
  version: Scalars['Int']['output'];
  /** What it left open when it was made. */
  warnings: Array<HelpWarning>;
};

/** Department of a responsible unit (责任部门). */
export type HelpSector =
  /** 民政 */
  | 'CIVIL_AFFAIRS'
  /** 教育 */
  | 'EDUCATION'
  /** 人社 */
  | 'EMPLOYMENT'
  /** 财政、金融 */
  | 'FINANCE'
  /** 卫健、医保 */
  | 'HEALTH'
  /** 住建 */
  | 'HOUSING'
  /** 农业农村 */
  | 'RURAL'
  /** 水利 */
  | 'WATER';

/** What somebody should look at in a plan; it stands all the same. */
export type HelpWarning = {
  __typename: 'HelpWarning';
  /** What it is about, e.g. 饮水安全; null where the code says it all. */
  about?: Maybe<Scalars['String']['output']>;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** `PLAN_LATE`, `RISK_NOT_COVERED`, `GAP_NOT_PLANNED`, `DEVELOPMENT_MEASURE_ADVISED` or `SOCIAL_SECURITY_ADVISED`. */
  code: Scalars['String']['output'];
  /** What it means. */
  message: Scalars['String']['output'];
};

/** The helper stands, now or since the same key was used before. */
export type HelperAssigned = {
  __typename: 'HelperAssigned';
  /** The helper. */
  helper: ResponsibleHelper;
};

/** Result of assigning a helper or handing over. */
export type HelperResult = HelperAssigned | InvalidInput | KeyInUse | NotFound | NotPermitted | PairingConflict;

/** The highest tier of 低保 is due (应按最高档核定). */
export type HighestTierRequired = UserError & {
  __typename: 'HighestTierRequired';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** Always `HIGHEST_TIER_REQUIRED`. */
  code: Scalars['String']['output'];
  /** The whole decision. */
  decision: PolicyDecision;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A special meeting. */
export type HoldSpecialMeetingInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Who was there and what came of it. */
  evidence: SpecialMeetingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A special meeting on several leads. */
export type HoldSpecialMeetingsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who was there and what was found where a lead says nothing else. */
  evidence: SpecialMeetingEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The leads, 1 to 200, each once. */
  items: Array<SpecialMeetingItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day of the meeting, for all; not in the future and not before the visit. */
  occurredOn: Scalars['Date']['input'];
};

/** Money of this source is for monitored people (该资金用于安置监测对象). */
export type HolderNotMonitored = UserError & {
  __typename: 'HolderNotMonitored';
  /** The clause that says so. */
  clauses: Array<ClauseRef>;
  /** Always `HOLDER_NOT_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What a check at home (入户核查) shows: four factors; no identity numbers. */
export type HomeCheckEvidence = {
  /** 突出困难问题 */
  difficulties?: InputMaybe<Scalars['String']['input']>;
  /** 收入 */
  income?: InputMaybe<Scalars['String']['input']>;
  /** 自主应对能力 */
  ownMeans?: InputMaybe<Scalars['String']['input']>;
  /** 合规自付支出 */
  selfPaidExpenses?: InputMaybe<Scalars['String']['input']>;
};

/** The stay was treated first (先诊疗后付费) at a hospital that was not designated on the day of admission (非定点医疗机构). */
export type HospitalNotDesignated = UserError & {
  __typename: 'HospitalNotDesignated';
  /** Clauses that ask for a designated hospital. */
  clauses: Array<ClauseRef>;
  /** Always `HOSPITAL_NOT_DESIGNATED`. */
  code: Scalars['String']['output'];
  /** 医疗机构 as it was entered. */
  hospital: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** 入院日期 */
  on: Scalars['Date']['output'];
};

/** An appraisal of a house by the housing department (住房安全鉴定), as of a day. */
export type HouseAppraisal = {
  __typename: 'HouseAppraisal';
  /** 鉴定单位; null where none is on record. */
  appraiser?: Maybe<Scalars['String']['output']>;
  /** The appraisal in words, e.g. C级唯一住房. */
  finding: Scalars['String']['output'];
  /** 房屋等级 */
  grade: HouseGrade;
  /** 房屋编号 */
  houseNumber: Scalars['String']['output'];
  /** The household. */
  household: Household;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 报告编号; null where none is on record. */
  reportNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the house is safe: A and B are, C and D are not. */
  secure: Scalars['Boolean']['output'];
  /** Whether the household has no other dwelling (唯一住房). */
  soleDwelling?: Maybe<Scalars['Boolean']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** The appraisal is recorded, or had been with the same key. */
export type HouseAppraised = {
  __typename: 'HouseAppraised';
  /** The appraisal. */
  appraisal: HouseAppraisal;
};

/** 房屋等级 */
export type HouseGrade =
  /** A级 / Grade A: safe */
  | 'A'
  /** B级 / Grade B: safe in the main */
  | 'B'
  /** C级 / Grade C: partly dangerous (局部危险), repair */
  | 'C'
  /** D级 / Grade D: dangerous as a whole (整体危险), rebuild */
  | 'D';

/** What was said of a house (住房情况), as of a day; what is null was not said. */
export type HouseWord = {
  __typename: 'HouseWord';
  /** 建成年份 */
  builtIn?: Maybe<Scalars['String']['output']>;
  /** 日常监测: whether somebody looked at it. */
  checked: Scalars['Boolean']['output'];
  /** 房屋编号 */
  houseNumber: Scalars['String']['output'];
  /** The household. */
  household: Household;
  /** Id of the statement. */
  id: Scalars['ID']['output'];
  /** 是否居住 */
  livedIn?: Maybe<Scalars['Boolean']['output']>;
  /** Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 是否唯一住房 */
  soleDwelling?: Maybe<Scalars['Boolean']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 结构 */
  structure?: Maybe<Scalars['String']['output']>;
  /** 疑似危房: whether somebody suspects it. */
  suspected?: Maybe<Scalars['Boolean']['output']>;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename: 'Household';
  /** What is proposed after a misfortune (因病因残因灾), the policy of its cause first. */
  afterMisfortune?: Maybe<MisfortuneProposals>;
  /** Monthly payments, newest first; null if the caller's department may not see them. */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** What the household draws as of a day: the newest state of each grant, stated by ledger or by hand; null if the caller's department may not see it. */
  allowances?: Maybe<Array<AllowanceStatement>>;
  /** Grade of the house by its last appraisal (房屋等级); null if none is known or not to be seen. */
  appraisal?: Maybe<Appraisal>;
  /** Income of assets that was decided for it (资产收益分配), newest first; null if the caller's department may not see it. */
  assetIncome?: Maybe<AssetDistributionConnection>;
  /** The newest assessment (综合研判) as of a day; null where nobody assessed, or if the caller's department may not see it. */
  assistanceAssessment?: Maybe<AssistanceAssessment>;
  /** What practice would look at besides (工作提示), never binding: what 低保 comes to by income, and disabled members without their allowance. */
  assistanceHints?: Maybe<Array<AssistanceHint>>;
  /** Its awards (产业奖补), newest claim first; null if the caller's department may not see them. */
  awards?: Maybe<AwardConnection>;
  /** Cases (识别认定、风险消除、再标注) of the household, newest first; null for departments that take no part. */
  cases?: Maybe<Array<MonitoringCase>>;
  /** Children of compulsory school age (义务教育适龄儿童) and how they stand; null where not to be seen or where how the household stands has not arrived. */
  childrenOfSchoolAge?: Maybe<Array<ChildOfSchoolAge>>;
  /** Household code (户编号). */
  code: Scalars['String']['output'];
  /** 合规自付 of a year, all members together, shown to the home check and never deducted; null where a bill of the year does not print its compliant cost. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** Whether a child of compulsory school age was found out of school (失学辍学); null while nobody looked. */
  compulsoryEducation?: Maybe<CompulsoryEducation>;
  /** Data-quality remarks on the household that a person should look at. */
  dataQuality: Array<DataQualityRemark>;
  /** Measures of help that departments delivered (帮扶措施落实), newest first; null for other departments. */
  deliveredMeasures?: Maybe<DeliveredMeasureConnection>;
  /** What the household draws of social assistance (低保、特困) as of a day, as civil affairs states it: the newest state of each grant. Null for other departments. */
  departmentAllowances?: Maybe<Array<DepartmentAllowance>>;
  /** What departments say of the three guarantees and of water (三保障和饮水安全) as of a day: the newest answer to each, none where nobody answered. Null for other departments. */
  departmentAnswers?: Maybe<Array<DepartmentAnswer>>;
  /** Where renovations of the house (农村危房改造) stand as of a day, as the housing department states it: the newest state of each. Null for other departments. */
  departmentRenovations?: Maybe<Array<DepartmentRenovation>>;
  /** The village the household belongs to (行政村). */
  division: Division;
  /** Doubts raised from above of the household or somebody of it (疑点数据), those raised last first; null for departments that take no part. */
  doubts?: Maybe<Array<Doubt>>;
  /** Who owns which duty for the household on a day (职责分工), by the document of its place; null for departments that take no part. */
  dutyOwners?: Maybe<Array<DutyOwner>>;
  /** Dwellings (住房) as they stand on a day; null if not to be seen. */
  dwellings?: Maybe<Array<Dwelling>>;
  /** Aid to the household's pupils in a school year (学生资助), the newest first. */
  educationAid?: Maybe<StudentAidConnection>;
  /** Where the household stands to its release (风险消除条件) as of a day: every condition, since when it holds or fails, by whose evidence and clause, and the earliest day it can pass. Null where it is not monitored that day, and for departments that take no part. */
  eliminationReadiness?: Maybe<EliminationReadiness>;
  /** Members employed on a day (就业人数); null if the caller's department may not see it. */
  employedMembers?: Maybe<Scalars['Int']['output']>;
  /** Whether somebody is employed in a monitored family that can work (至少一人就业); null if the caller's department may not see it. */
  employmentGap?: Maybe<EmploymentGap>;
  /** What was paid to support work in a year (就业扶持), and whether it is weaker than the year before; null if the caller's department may not see it. */
  employmentSupport?: Maybe<EmploymentSupport>;
  /** Explainer sheets (明白纸) the household got, the first one first; null for departments that take no part. */
  explainerSheets?: Maybe<Array<ExplainerSheet>>;
  /** The window in which a grant runs out (低保渐退), as of a day. */
  gradualExit?: Maybe<GradualExit>;
  /** The head (户主) as of a day; null where nobody is. */
  head?: Maybe<Person>;
  /** What the household lacks on a day (缺什么补什么), by the departments' answers, its income, its work and its risks; null for departments that take no part. */
  helpGaps?: Maybe<Array<HelpGap>>;
  /** The help plan (帮扶计划) of the time of monitoring that is open on a day, else of the last one; null where none was made by then, and for departments that take no part. */
  helpPlan?: Maybe<HelpPlan>;
  /** The day that plan is due, also before it is made; null where no document of the place sets one, and for departments that take no part. */
  helpPlanDeadline?: Maybe<HelpPlanDeadline>;
  /** Every helper the household had, the first one first; null likewise. */
  helperHistory?: Maybe<Array<ResponsibleHelper>>;
  /** Responsible helpers (帮扶责任人) who stand on a day; null for departments that take no part. */
  helpers?: Maybe<Array<ResponsibleHelper>>;
  /** Whether the highest tier of 低保 is due (应落实最高档) as of a day, with every reason. */
  highestTier?: Maybe<PolicyDecision>;
  /** The last appraisal of a house that is on record by a day; null for none or not to be seen. */
  houseAppraisal?: Maybe<HouseAppraisal>;
  /** Kind of household (户类型): 脱贫户, 一般农户 and so on, as the ledger says; null if no ledger said. */
  householdType?: Maybe<Scalars['String']['output']>;
  /** Whether housing is secure (住房安全有保障) on a day, with the reasons; null where nothing was ever said or not to be seen. */
  housingAnswer?: Maybe<HousingAnswer>;
  /** What was last said of how unsafe housing is remedied by a day; null for nothing or not to be seen. */
  housingRemedy?: Maybe<HousingRemedy>;
  /** What was last seen of the safety of the house; null while nobody looked or not to be seen. */
  housingSafety?: Maybe<SafetyObservation>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The income assessed last by a day; null where none was, and for departments that take no part. */
  incomeAssessment?: Maybe<IncomeAssessment>;
  /** Incomes assessed (收入核算) that stand, newest first; a corrected one gives way to its correction. Null for departments that take no part. */
  incomeAssessments?: Maybe<Array<IncomeAssessment>>;
  /** Income by year (家庭收入), newest first; not for departments but civil affairs. */
  incomes?: Maybe<Array<HouseholdIncome>>;
  /** Whether it is proposed for support of industry (产业帮扶), by what its village recorded; null if the caller's department may not see it. */
  industrySupport?: Maybe<PolicyDecision>;
  /** What the department answers on basic medical insurance (基本医疗有保障) as of a day; null where it has no answer by then or not to be seen. */
  insuranceAnswer?: Maybe<InsuranceAnswer>;
  /** Insurance contracts that name it and hold on a day (参保情况); null if the caller's department may not see them. */
  insuranceCover?: Maybe<Array<InsuranceContract>>;
  /** Interest subsidised on its loans in a year, span by span, by what is known now; null if the caller's department may not see loans. */
  interestSubsidy?: Maybe<Array<SubsidySpan>>;
  /** Whether it is a key household (重点帮扶对象) as of a day, worked out from its periods. */
  keyHousehold?: Maybe<PolicyDecision>;
  /** Risk leads on this household, newest first. */
  leads: LeadConnection;
  /** Legal supporters (法定赡养人) who live apart from the household, the first one first; null for departments that take no part. */
  legalSupporters?: Maybe<Array<LegalSupporter>>;
  /** Microcredit loans, by drawing date, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
  /** Whether its risk is unresolved for two years or more (两年及以上未消除风险) as of a day; null for departments that take no part. */
  longUnresolved?: Maybe<LongUnresolved>;
  /** How the present members are insured as of a day (医保参保情况); null where the household is not known or not to be seen. */
  medicalInsurance?: Maybe<HouseholdInsurance>;
  /** Number of members living together as of today. */
  memberCount: Scalars['Int']['output'];
  /** Members as of a day. The register (户口簿) and the family living together (共同生活) can differ; both are kept. */
  members: Array<Membership>;
  /** The household it was merged into (并入); null if it was not, or that household lies beyond the caller's division. */
  mergedInto?: Maybe<Household>;
  /** Day it was merged; null if it was not. */
  mergedOn?: Maybe<Scalars['Date']['output']>;
  /** The period that is open on a day; null where the household is not monitored then. */
  monitored?: Maybe<MonitoringPeriod>;
  /** Monitoring as the national system has it (监测对象); null for a household that was never monitored there. */
  monitoring?: Maybe<MonitoringRecord>;
  /** Times the household was monitored (监测期), the first one first. */
  monitoringPeriods?: Maybe<Array<MonitoringPeriod>>;
  /** What was done to its entry by hand (变更记录), the first first; null for departments that take no part. */
  movements?: Maybe<Array<HouseholdMovement>>;
  /** Whether the household must be enrolled (应保尽保) as of a day, with every reason. */
  mustEnrol?: Maybe<PolicyDecision>;
  /** Obligations about this household, by due date. */
  obligations?: Maybe<ObligationConnection>;
  /** Whether what the household draws is paid in full (足额落实): the newest month of every grant; earlier months that are short are flagged. */
  paidInFull?: Maybe<PolicyDecision>;
  /** Whether the pairing (结对帮扶) may end on a day; null for a household that was not monitored until then, and for departments that take no part. */
  pairing?: Maybe<Pairing>;
  /** Whether 政策性收入 of the year kept its level (policy-income-kept). Null where no document of the place asks for that year, and for departments that take no part. */
  policyIncomeCheck?: Maybe<PolicyIncomeCheck>;
  /** Whether the code is only provisional (临时编号), until a ledger that lists the head, or a correction, brings the 户编号. */
  provisionalCode: Scalars['Boolean']['output'];
  /** Public-welfare posts held by members, by start, newest first; null if the caller's department may not see them. */
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  /** Data-quality prompts (疑似问题) of the household, open ones first: what the rules see as of a day, with the answers given by then. They never stop anything. Null for departments that take no part. */
  qualityPrompts?: Maybe<Array<QualityPrompt>>;
  /** Measures that were refused only because the household is released (因风险已消除未落实的措施), the newest first. */
  refusedMeasures?: Maybe<Array<RefusedMeasure>>;
  /** Resettlement site (易地搬迁安置区) at which the household lives; null where none is on record or not to be seen. */
  relocatedTo?: Maybe<RelocatedTo>;
  /** Whether the household has a right to a renovation (sole-house-renovated) on a day; null where nothing was ever said of a house or not to be seen. */
  renovationRight?: Maybe<RenovationRight>;
  /** Renovations, newest first; null if the caller's department may not see them. */
  renovations?: Maybe<RenovationConnection>;
  /** The safety-net label (兜底保障户) that stands on a day; null for none, and for departments that take no part. */
  safetyNetLabel?: Maybe<SafetyNetLabel>;
  /** Whether the label could be set on a day, by the definition of the place and what social assistance said; null for departments that take no part, and where nobody is registered whose labour could be known. */
  safetyNetLabelDecision?: Maybe<PolicyDecision>;
  /** All safety-net labels, the first one first; null for departments that take no part. */
  safetyNetLabels?: Maybe<Array<SafetyNetLabel>>;
  /** What the department answers on compulsory schooling (义务教育有保障) as of a day; null where it has no answer by then or not to be seen. */
  schoolingAnswer?: Maybe<SchoolingAnswer>;
  /** How the household fits the scope by registration (scope-rural-household and the scope rules beside it): a prompt, not a verdict. Null where no document of the place says so, or nothing is on record. */
  scopeCheck?: Maybe<ScopeCheck>;
  /** Visits of the town's party secretary (镇党委书记遍访), the newest first; null for departments that take no part. */
  secretaryVisits?: Maybe<Array<SecretaryVisit>>;
  /** Self-paid medical cost of a year, all members together: total less the three layers. */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** Settlements of the members, newest first; null if the caller's department may not see them. */
  settlements?: Maybe<SettlementConnection>;
  /** The four items of a household without labour (低保、特困、基本医疗、养老保险) as of a day. */
  socialSecurity?: Maybe<SocialSecurity>;
  /** Where the register's data came from last. */
  source: Scalars['String']['output'];
  /** The household it was split from (分自); null if it was not, or that household lies beyond the caller's division. */
  splitFrom?: Maybe<Household>;
  /** Households split from it (分出), by day, in the caller's division. */
  splitInto: Array<Household>;
  /** What the household draws of 低保 or 特困 as of a day: of its active grants the one said last, by ledger or by hand; a ledger's month counts from its first day. Null where no grant is active, or not to be seen. */
  subsistenceAllowance?: Maybe<SubsistenceAllowance>;
  /** Visits of the yearly survey (集中排查), newest first; null for departments that take no part. */
  surveyVisits?: Maybe<Array<SurveyVisit>>;
  /** Temporary relief asked for within a year before a day (临时救助), the newest first. */
  temporaryRelief?: Maybe<Array<ReliefCase>>;
  /** When the household last changed in the register. */
  updatedAt: Scalars['DateTime']['output'];
  /** What was ended of it as nobody was left (整户消亡), the first one first; null for departments that take no part. */
  vanished?: Maybe<Array<VanishedHousehold>>;
  /** Grows with every change of the household; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the water department answers on drinking water (饮水安全有保障) as of a day; null where it has no answer by then or not to be seen. */
  waterAnswer?: Maybe<WaterAnswer>;
  /** Whether drinking water is secure (饮水安全有保障) on a day, with the reasons; null where nothing was ever said or not to be seen. */
  waterDecision?: Maybe<WaterDecision>;
  /** What was last seen of drinking water; null while nobody looked or not to be seen. */
  waterSafety?: Maybe<SafetyObservation>;
  /** What was last found of the water by its items (供水情况) by a day; null for nothing or not to be seen. */
  waterSupply?: Maybe<WaterSupply>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAfterMisfortuneArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cause: Misfortune;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAssetIncomeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAssistanceAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAssistanceHintsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  monthlyIncome?: InputMaybe<Scalars['Money']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdChildrenOfSchoolAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdCompliantSelfPaidArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDeliveredMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentAnswersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentRenovationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDutyOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDwellingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEducationAidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  schoolYear?: InputMaybe<Scalars['String']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEliminationReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEmployedMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEmploymentGapArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEmploymentSupportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdGradualExitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHeadArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHelpGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHelpPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHelpPlanDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHelpersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHighestTierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHouseAppraisalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHousingAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHousingRemedyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomeAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIndustrySupportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdInsuranceAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdInsuranceCoverArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdInterestSubsidyArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdKeyHouseholdArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLongUnresolvedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMedicalInsuranceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<MembershipBasis>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMonitoredArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMustEnrolArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ObligationStatus>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPaidInFullArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPairingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPolicyIncomeCheckArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdQualityPromptsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<QualityStage>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdRenovationRightArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdRenovationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSafetyNetLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSafetyNetLabelDecisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  facts?: InputMaybe<SafetyNetLabelFacts>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSchoolingAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdScopeCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSelfPaidArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSocialSecurityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSubsistenceAllowanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSurveyVisitsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdTemporaryReliefArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdWaterAnswerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdWaterDecisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdWaterSupplyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Something stands against a change of a household (户信息冲突). */
export type HouseholdConflict = UserError & {
  __typename: 'HouseholdConflict';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** `HOUSEHOLD_CHANGED`, `HOUSEHOLD_MERGED`, `BOTH_HAVE_OPEN_CASE`, `BOTH_MONITORED`, `STANDS_IN_BOTH` or `MOVE_OFFERED`. */
  code: Scalars['String']['output'];
  /** The household as it is now; null beyond the caller's division. */
  household?: Maybe<Household>;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A page of households. */
export type HouseholdConnection = {
  __typename: 'HouseholdConnection';
  /** The households. */
  edges: Array<HouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of households. */
export type HouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A household with its cursor. */
export type HouseholdEdge = {
  __typename: 'HouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** A kind of fact of a household, known to an account or not known to it as a whole (知悉范围). */
export type HouseholdFact =
  /** 低保、特困等救助 */
  | 'ALLOWANCES'
  /** 出生日期、年龄 */
  | 'BIRTH'
  /** 监测识别、帮扶、风险消除的过程 */
  | 'CASEWORK'
  /** 残疾情况 */
  | 'DISABILITY'
  /** 务工就业 */
  | 'EMPLOYMENT'
  /** 民族 */
  | 'ETHNICITY'
  /** 贷款和资金项目 */
  | 'FUNDS'
  /** 住房和饮水 */
  | 'HOUSING'
  /** 收入 */
  | 'INCOME'
  /** 基本医疗保险参保 */
  | 'INSURANCE'
  /** 兜底保障户标注的起止 */
  | 'LABEL'
  /** 劳动能力 */
  | 'LABOUR'
  /** 收入中的医疗支出和赔付 */
  | 'MEDICAL'
  /** 是否监测对象、类别和起止 */
  | 'MONITORING'
  /** 户籍、住址和家庭成员 */
  | 'REGISTER'
  /** 脱贫户、建档立卡登记 */
  | 'REGISTRATION'
  /** 致贫返贫风险 */
  | 'RISKS'
  /** 就学和控辍保学 */
  | 'SCHOOLING'
  /** 文化程度 */
  | 'STUDIES'
  /** 就医结算 */
  | 'TREATMENT';

/** Narrows a list of households. Conditions add up; monitoring is that of the last period begun by the day. */
export type HouseholdFilter = {
  /** Day asked for; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Also households that were merged into others by the day (true); left out by default. */
  includeMerged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only households that are or were monitored (监测对象) by the day (true) or never were (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the risk eliminated by the day (true) or unresolved on it (false). */
  riskEliminated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Income of a household (家庭收入) in a year by the four kinds, with its arithmetic. */
export type HouseholdIncome = {
  __typename: 'HouseholdIncome';
  /** The arithmetic in words, e.g. `26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67`. */
  arithmetic: Scalars['String']['output'];
  /** 生产经营性收入 */
  business: Scalars['Money']['output'];
  /** 生产经营性支出 */
  businessCost: Scalars['Money']['output'];
  /** 合规自付支出, shown beside income, not deducted; null if no ledger said. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** 理赔收入, shown beside income; null if no ledger said. */
  insurancePayout?: Maybe<Scalars['Money']['output']>;
  /** Measure: 纯收入 (net income); never compared with 可支配收入. */
  measure: IncomeMeasure;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income: the four kinds less 生产经营性支出. */
  net: Scalars['Money']['output'];
  /** Net income per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** 财产性收入 */
  property: Scalars['Money']['output'];
  /** Ledger the figures come from. */
  source: Scalars['String']['output'];
  /** Net income as the ledger states it; null if it does not. */
  statedNet?: Maybe<Scalars['Money']['output']>;
  /** 转移性收入 */
  transfer: Scalars['Money']['output'];
  /** 工资性收入 */
  wages: Scalars['Money']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** How the present members of a household are insured (医保参保情况). */
export type HouseholdInsurance = {
  __typename: 'HouseholdInsurance';
  /** Members in no insurance (参保缺口). */
  gap: Scalars['Int']['output'];
  /** Members in the residents' or another insurance. */
  insured: Scalars['Int']['output'];
  /** Present members. */
  members: Scalars['Int']['output'];
  /** Whether it rests on records of the year before. */
  ofLastYear: Scalars['Boolean']['output'];
  /** Whether basic medical insurance is guaranteed; null where nobody can say. */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Members of whom nobody knows. */
  unknown: Scalars['Int']['output'];
};

/** What was done to the register by hand (变更记录); never changed or removed. */
export type HouseholdMovement = {
  __typename: 'HouseholdMovement';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Values that changed, old and new. */
  changes: Array<FieldChange>;
  /** Code of the village before; null where there was none. */
  fromCode?: Maybe<Scalars['String']['output']>;
  /** The household it came from, of a split and a merger; null otherwise and beyond the caller's division. */
  fromHousehold?: Maybe<Household>;
  /** The household it is about; of a split the new one, of a merger the one that stays. Null beyond the caller's division. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: HouseholdMovementKind;
  /** Day it happened. */
  occurredOn: Scalars['Date']['output'];
  /** Persons it is about. */
  persons: Array<Person>;
  /** Why; null if no reason was asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of that account. */
  role: Scalars['String']['output'];
  /** Code of the village after; null where it did not change. */
  toCode?: Maybe<Scalars['String']['output']>;
};

/** What is done to the register by hand (户籍变动类型). */
export type HouseholdMovementKind =
  /** 户编号替换 / Household code replaced */
  | 'CODE_REPLACED'
  /** 信息更正 */
  | 'CORRECTED'
  /** 重复人员处理 */
  | 'DUPLICATE_SETTLED'
  /** 成员增加 */
  | 'MEMBER_JOINED'
  /** 成员减少 */
  | 'MEMBER_LEFT'
  /** 成员信息更新 */
  | 'MEMBER_UPDATED'
  /** 并户 */
  | 'MERGED'
  /** 迁移 */
  | 'MOVED'
  /** 新增登记 */
  | 'REGISTERED'
  /** 分户 */
  | 'SPLIT';

/** In which order households are listed. Equal ones stand in the order they came. */
export type HouseholdOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: HouseholdOrderField;
};

/** What households can be sorted by. */
export type HouseholdOrderField =
  /** 户编号: household code. */
  | 'CODE'
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 户主姓名: by the pinyin of the head's name; not for departments, which find by name only whom they work for. */
  | 'HEAD'
  /** 更新时间: when the register changed it last. */
  | 'UPDATED_AT';

/** The register was changed, or had been under the same key. */
export type HouseholdRecorded = {
  __typename: 'HouseholdRecorded';
  /** The household as it is now; of a split the new one, of a merger the one that stays. Null where it went beyond the caller's division since. */
  household?: Maybe<Household>;
  /** What was recorded. */
  movement: HouseholdMovement;
};

/** Result of a change of a household. */
export type HouseholdResult = HouseholdConflict | HouseholdRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A household's drinking water as it stands on a day. */
export type HouseholdWater = {
  __typename: 'HouseholdWater';
  /** 认定日期: day of the answer; null where there is none. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 保证率; null where nobody said. */
  assurance?: Maybe<WaterItemState>;
  /** 核查日期: when its items were last told; null where they never were. */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** 方便程度; null where nobody said. */
  convenience?: Maybe<WaterItemState>;
  /** 行政村代码 of the household. */
  divisionCode: Scalars['String']['output'];
  /** What was found (认定情况). */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** 水质; null where nobody said. */
  quality?: Maybe<WaterItemState>;
  /** 水量; null where nobody said. */
  quantity?: Maybe<WaterItemState>;
  /** 饮水安全: whether it is safe as the department answers; null where nobody can say. */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** 工程编号 of the work it comes from; null where none is on record. */
  work?: Maybe<Scalars['String']['output']>;
};

/** A page of households' drinking water. */
export type HouseholdWaterConnection = {
  __typename: 'HouseholdWaterConnection';
  /** The households. */
  edges: Array<HouseholdWaterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of households' drinking water. */
export type HouseholdWaterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the households with its cursor. */
export type HouseholdWaterEdge = {
  __typename: 'HouseholdWaterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: HouseholdWater;
};

/** Whether housing is secure on a day. */
export type HousingAnswer = {
  __typename: 'HousingAnswer';
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** Why. */
  decision: PolicyDecision;
  /** Whether it is secure; null where nobody can say. */
  secure?: Maybe<Scalars['Boolean']['output']>;
};

/** How unsafe housing of a household is remedied. */
export type HousingRemedy = {
  __typename: 'HousingRemedy';
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
  /** Id of the statement. */
  id: Scalars['ID']['output'];
  /** Which remedy. */
  kind: HousingRemedyKind;
  /** What it is; of OTHER always given. */
  note?: Maybe<Scalars['String']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The remedy is recorded, or had been with the same key. */
export type HousingRemedyChosen = {
  __typename: 'HousingRemedyChosen';
  /** What was said. */
  remedy: HousingRemedy;
};

/** Narrows a list of unsafe housing. Conditions add up. */
export type HousingRemedyFilter = {
  /** Only those of at least so many days. */
  ageAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only where this remedy was chosen. */
  kind?: InputMaybe<HousingRemedyKind>;
  /** Only open (true) or remedied (false). */
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Remedies of unsafe housing (解决方式). */
export type HousingRemedyKind =
  /** 其他 */
  | 'OTHER'
  /** 灾后重建 */
  | 'RECONSTRUCTION'
  /** 农村危房改造 */
  | 'RENOVATION';

/** In which order unsafe housing is listed. Equal ones stand in the order they came. */
export type HousingRemedyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: HousingRemedyOrderField;
};

/** What unsafe housing can be sorted by. */
export type HousingRemedyOrderField =
  /** 解决日期: day it was remedied; open ones last. */
  | 'CLOSED_ON'
  /** 行政区划代码: village by village. */
  | 'DIVISION'
  /** 发现日期: day since which it is to be remedied. */
  | 'OPENED_ON';

/** An answer to a question of an earlier start or dry run. */
export type ImportAnswerInput = {
  /** One of its options. */
  answer: Scalars['String']['input'];
  /** Id of the question. */
  question: Scalars['String']['input'];
};

/** A record that a run changed (变更). */
export type ImportChange = {
  __typename: 'ImportChange';
  /** Household code (户编号) of the record, where it has one. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Id of the record. */
  record: Scalars['ID']['output'];
  /** Whether the run took the record away; `after` of all values is then null. */
  removed: Scalars['Boolean']['output'];
  /** The values that changed. */
  values: Array<ImportChangedValue>;
};

/** A page of changes. */
export type ImportChangeConnection = {
  __typename: 'ImportChangeConnection';
  /** The changes. */
  edges: Array<ImportChangeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of changes. */
export type ImportChangeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A change with its cursor. */
export type ImportChangeEdge = {
  __typename: 'ImportChangeEdge';
  /** Cursor of this change. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ImportChange;
};

/** A value before and after (变更前后). */
export type ImportChangedValue = {
  __typename: 'ImportChangedValue';
  /** After the run; null where there is none, it is masked, or the record was changed again since. */
  after?: Maybe<Scalars['String']['output']>;
  /** Before the run; null where there was none, or it is masked. */
  before?: Maybe<Scalars['String']['output']>;
  /** Heading of the value. */
  heading: Scalars['String']['output'];
  /** Whether the value is personal and not shown. */
  masked: Scalars['Boolean']['output'];
};

/** How a file is to be read and what it means; part of what the idempotency key stands for. */
export type ImportChoicesInput = {
  /** Answers to questions of an earlier start or dry run. */
  answers?: InputMaybe<Array<ImportAnswerInput>>;
  /** How headings are to be read. */
  mapping?: InputMaybe<Array<ColumnMappingInput>>;
  /** Whether the file is the whole ledger. */
  mode?: InputMaybe<ImportMode>;
  /** Rows that correct records. */
  replaces?: InputMaybe<Array<ImportReplacementInput>>;
  /** Names of the sheets to read; empty: all that fit. */
  sheets?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A column as it was understood (列). */
export type ImportColumn = {
  __typename: 'ImportColumn';
  /** What a column that is not read seems to hold; null where it is read. */
  content?: Maybe<ImportColumnContent>;
  /** The field it is read as; null where it is not read. */
  field?: Maybe<Scalars['String']['output']>;
  /** The heading as printed. */
  heading: Scalars['String']['output'];
  /** What decided it; null where it is not read. */
  source?: Maybe<ImportColumnSource>;
  /** Unit of its amounts, e.g. 万元; null where it has none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What the values of a column that is not read seem to be (未识别列的内容). */
export type ImportColumnContent =
  /** 日期: dates. */
  | 'DATES'
  /** 金额: amounts of money. */
  | 'MONEY'
  /** 其他: anything else. */
  | 'OTHER';

/** What decided which field a column is read as (列的认定依据). */
export type ImportColumnSource =
  /** 本县表样: the county's own layout. */
  | 'COUNTY'
  /** 系统表样: the layout that every place has. */
  | 'LAYOUT'
  /** 本单位的对应: what this office said before or with this start. */
  | 'OFFICE';

/** A number of a load that is not that of its dry run (与试导入不一致). */
export type ImportDifference = {
  __typename: 'ImportDifference';
  /** As the load counted. */
  loaded: Scalars['Int']['output'];
  /** As the dry run counted. */
  lookedAt: Scalars['Int']['output'];
  /** The number, e.g. `recordsAdded`. */
  number: Scalars['String']['output'];
  /** What happened between. */
  reason: Scalars['String']['output'];
};

/** A remark on one row or household of a ledger (行级问题). Never carries an identity number. */
export type ImportFinding = {
  __typename: 'ImportFinding';
  /** Stable code, e.g. `CERTIFICATE_CHECK_DIGIT`. */
  code: Scalars['String']['output'];
  /** Header of the column concerned, as printed; null where the remark is on the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Household code (户编号) concerned, where known. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Id of the record that the row looks like a correction of: with the next start the row may replace it. Null for other findings. */
  looksLike?: Maybe<Scalars['ID']['output']>;
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
  /** The sheet's own row number, from 1; null where the remark is on a household as a whole. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Weight of the finding. */
  severity: FindingSeverity;
  /** Name of the sheet the row stands in; null where the file has one sheet, or the remark is on a household as a whole. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** A page of findings. */
export type ImportFindingConnection = {
  __typename: 'ImportFindingConnection';
  /** The findings in the order of the sheet. */
  edges: Array<ImportFindingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many findings there are in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of findings. */
export type ImportFindingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A finding with its cursor. */
export type ImportFindingEdge = {
  __typename: 'ImportFindingEdge';
  /** Cursor of this finding. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: ImportFinding;
};

/** Whether a file is the whole ledger or adds to it (导入方式). */
export type ImportMode =
  /** 增补: the file adds to what is there; what it does not name stays. */
  | 'ADDITION'
  /** 全量: the file is the whole ledger; what it does not name has left (没有的视为退出). */
  | 'WHOLE';

/** A record that stands in the way of taking a run back (撤回的障碍). */
export type ImportObstacle = {
  __typename: 'ImportObstacle';
  /** Id of the later run, act, decision or payment; null for a change by hand. */
  by?: Maybe<Scalars['ID']['output']>;
  /** Household code (户编号) of the record, where it has one. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** What rests on it. */
  kind: ImportObstacleKind;
  /** Id of the record. */
  record: Scalars['ID']['output'];
};

/** A page of obstacles. */
export type ImportObstacleConnection = {
  __typename: 'ImportObstacleConnection';
  /** The obstacles. */
  edges: Array<ImportObstacleEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of obstacles. */
export type ImportObstacleConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** An obstacle with its cursor. */
export type ImportObstacleEdge = {
  __typename: 'ImportObstacleEdge';
  /** Cursor of this obstacle. */
  cursor: Scalars['String']['output'];
  /** The obstacle. */
  node: ImportObstacle;
};

/** What stands in the way of taking a run back (撤回的障碍). */
export type ImportObstacleKind =
  /** 办理依据 / Act of a case: an act of a case rests on the row. */
  | 'ACT'
  /** 人工修改 / Changed by hand: somebody changed or removed the row by hand. */
  | 'BY_HAND'
  /** 审批决定: a decision rests on the row. */
  | 'DECISION'
  /** 后来的导入: a later run changed or removed the row; take that run back first. */
  | 'LATER_RUN'
  /** 资金发放: a payment rests on the row. */
  | 'PAYMENT'
  /** 公示: a public posting shows the row. */
  | 'POSTING'
  /** 已入户核实: a household was visited because of the row. */
  | 'VISIT';

/** An answer to choose (选项). */
export type ImportOption = {
  __typename: 'ImportOption';
  /** What it means. */
  text: Scalars['String']['output'];
  /** What `answers` gives. */
  value: Scalars['String']['output'];
};

/** How many rows of a ledger one rule placed in their households. */
export type ImportPlacement = {
  __typename: 'ImportPlacement';
  /** How many rows. */
  rows: Scalars['Int']['output'];
  /** The rule. */
  rule: PlacementRule;
};

/** A question on a file that only a person can answer (待确认). */
export type ImportQuestion = {
  __typename: 'ImportQuestion';
  /** The answer given with the start; null where it is open. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Column concerned; null where there is none. */
  column?: Maybe<Scalars['String']['output']>;
  /** Its id, by which `answers` names it. */
  id: Scalars['String']['output'];
  /** Answers to choose from. */
  options: Array<ImportOption>;
  /** Sheet concerned; null where it is the file. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The question. */
  text: Scalars['String']['output'];
};

/** What was understood of a file (读取结果). */
export type ImportReading = {
  __typename: 'ImportReading';
  /** What is to be known of the whole file, loaded all the same (提示). */
  remarks: Array<ImportRemark>;
  /** The sheets of the file, read or not. */
  sheets: Array<ImportSheet>;
  /** Whether that day is assumed, since the file prints none. */
  speaksAssumed: Scalars['Boolean']['output'];
  /** The day the file speaks for; null where it names none. */
  speaksFor?: Maybe<Scalars['Date']['output']>;
};

/** Something to know of the whole file (提示). */
export type ImportRemark = {
  __typename: 'ImportRemark';
  /** Stable code, e.g. `TOTALS_DIFFER`. */
  code: Scalars['String']['output'];
  /** What it is, and what to do. */
  message: Scalars['String']['output'];
};

/** A row of the file that corrects a record (替代). */
export type ImportReplacementInput = {
  /** Id of the record that it takes the place of. */
  recordId: Scalars['ID']['input'];
  /** The row as printed, from 1. */
  row: Scalars['Int']['input'];
  /** Name of the sheet, where the file has several. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** What came of one ledger file (导入报告). */
export type ImportReport = {
  __typename: 'ImportReport';
  /** Records that were known and changed, before and after, in the order of the records. */
  changes: ImportChangeConnection;
  /** Of a load: where its numbers are not those of the last dry run of the same file and choices, and why; empty where they are. */
  differences: Array<ImportDifference>;
  /** Whether the file was only looked at; nothing of it was kept (试导入). */
  dryRun: Scalars['Boolean']['output'];
  /** Day the ledger says it was exported (导出日期). */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the run failed; null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Name of the file as uploaded. */
  fileName: Scalars['String']['output'];
  /** Findings by row, rejected first by `severity` filter if given. */
  findings: ImportFindingConnection;
  /** When it ended; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Households named by the rows loaded, counted by 户编号; null for a ledger without households. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Id of the run. */
  id: Scalars['ID']['output'];
  /** Until when the file is kept, and with it the file of errors and the possibility to take the run back; null where it is gone. */
  keptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of ledger, e.g. `microcredit`. */
  ledger: Scalars['String']['output'];
  /** Rows that look like the correction of a record that is held under other words; each has a finding `LOOKS_LIKE_CORRECTION` (疑似更正). */
  likelyCorrections: Scalars['Int']['output'];
  /** Whether the file counts as the whole ledger. */
  mode: ImportMode;
  /** What stands in the way of taking the run back now; empty where nothing does. */
  obstacles: ImportObstacleConnection;
  /** Rows loaded by what placed them in their household, the rules in order; those that wait are in none. */
  placements: Array<ImportPlacement>;
  /** Part of the file worked off so far, 0 to 100, percent. */
  progress: Scalars['Int']['output'];
  /** Questions that only a person can answer, open or answered (待确认的问题). */
  questions: Array<ImportQuestion>;
  /** What was understood of the file; null until it was read. */
  reading?: Maybe<ImportReading>;
  /** Records that are new in this department's register. */
  recordsAdded: Scalars['Int']['output'];
  /** Records that were known and changed. */
  recordsChanged: Scalars['Int']['output'];
  /** Records that the whole list of the place did not name any more and that ended on the day before it; among those changed (视为退出). */
  recordsEnded: Scalars['Int']['output'];
  /** Records that were known and stayed as they were. */
  recordsUnchanged: Scalars['Int']['output'];
  /** When the run was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Account that asked for the run (导入人). */
  requestedBy: Scalars['String']['output'];
  /** Rows loaded. */
  rowsLoaded: Scalars['Int']['output'];
  /** Rows that speak for an earlier day than what is held, and changed nothing (早于现有). */
  rowsOlder: Scalars['Int']['output'];
  /** Data rows read (title, header and empty rows not counted). */
  rowsRead: Scalars['Int']['output'];
  /** Rows rejected. */
  rowsRejected: Scalars['Int']['output'];
  /** Rows skipped as titles printed again, totals or notes. */
  rowsSkipped: Scalars['Int']['output'];
  /** Rows whose household or person is not known yet and which wait for the register (待匹配). */
  rowsUnmatched: Scalars['Int']['output'];
  /** SHA-256 of the file, in hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Where the run stands. */
  state: ImportState;
  /** Sums of the amounts in the rows loaded, by column (合计). */
  sums: Array<ImportSum>;
  /** Who took the run back, when and why; null unless WITHDRAWING or WITHDRAWN. */
  withdrawal?: Maybe<ImportWithdrawal>;
};


/** What came of one ledger file (导入报告). */
export type ImportReportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What came of one ledger file (导入报告). */
export type ImportReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<FindingSeverity>;
};


/** What came of one ledger file (导入报告). */
export type ImportReportObstaclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of import reports. */
export type ImportReportConnection = {
  __typename: 'ImportReportConnection';
  /** The reports, newest first. */
  edges: Array<ImportReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of import reports. */
export type ImportReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** An import report with its cursor. */
export type ImportReportEdge = {
  __typename: 'ImportReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: ImportReport;
};

/** In which order import reports are listed. Equal ones stand in the order they came. */
export type ImportReportOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ImportReportOrderField;
};

/** What import reports can be sorted by. */
export type ImportReportOrderField =
  /** 文件名: name of the file. */
  | 'FILE_NAME'
  /** 提交时间: when it was asked for. */
  | 'REQUESTED_AT'
  /** 未载入行数: rows that were refused. */
  | 'ROWS_REJECTED';

/** The run cannot be taken back, since something rests on what it loaded (不能撤回). */
export type ImportRestedUpon = UserError & {
  __typename: 'ImportRestedUpon';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `IMPORT_RESTED_UPON`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The report, whose `obstacles` list what stands in the way. */
  report: ImportReport;
};

/** A sheet of the file (工作表). */
export type ImportSheet = {
  __typename: 'ImportSheet';
  /** Its columns with a heading, in their order. */
  columns: Array<ImportColumn>;
  /** Rows of the header, as printed from 1. */
  headerRows: Array<Scalars['Int']['output']>;
  /** Its name; empty for a text file. */
  name: Scalars['String']['output'];
  /** Whether it was read. */
  read: Scalars['Boolean']['output'];
  /** Why it was not read; null where it was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Rows skipped as totals, notes or the header printed again. */
  skippedRows: Scalars['Int']['output'];
  /** Printed totals against the sum of the rows. */
  totals: Array<ImportTotal>;
};

/** The import was accepted and runs in the background. */
export type ImportStarted = {
  __typename: 'ImportStarted';
  /** Its report, which fills while it runs. */
  report: ImportReport;
};

/** State of an import run (导入状态). */
export type ImportState =
  /** 待确认: stopped by open questions that only a person can answer; nothing of it was loaded. Start again with `answers`. */
  | 'ASKING'
  /** 完成: finished; good rows are loaded, bad rows are reported. */
  | 'COMPLETED'
  /** 失败: stopped by a fault of the file; nothing of it was loaded. */
  | 'FAILED'
  /** 排队: accepted, waiting for a worker. */
  | 'QUEUED'
  /** 导入中: being read and loaded. */
  | 'RUNNING'
  /** 撤回中: being taken back. */
  | 'WITHDRAWING'
  /** 已撤回: taken back: what it added is gone, what it changed is as it was before. */
  | 'WITHDRAWN';

/** The sum of a column over the rows loaded (合计). */
export type ImportSum = {
  __typename: 'ImportSum';
  /** Heading of the column. */
  heading: Scalars['String']['output'];
  /** The sum. */
  sum: Scalars['Money']['output'];
};

/** A printed total against the sum of its rows (合计核对). */
export type ImportTotal = {
  __typename: 'ImportTotal';
  /** Whether both are equal. */
  agrees: Scalars['Boolean']['output'];
  /** Heading of the column. */
  heading: Scalars['String']['output'];
  /** As printed. */
  printed: Scalars['String']['output'];
  /** The row that prints it, from 1. */
  row: Scalars['Int']['output'];
  /** As summed over the rows read. */
  summed: Scalars['String']['output'];
};

/** How a run was taken back (撤回). */
export type ImportWithdrawal = {
  __typename: 'ImportWithdrawal';
  /** When it was asked for. */
  at: Scalars['DateTime']['output'];
  /** The account. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** The run is being taken back; its report says when that is done (撤回已受理). */
export type ImportWithdrawalStarted = {
  __typename: 'ImportWithdrawalStarted';
  /** Its report. */
  report: ImportReport;
};

/** The assessment is recorded, or had been with the same key. */
export type IncomeAssessed = {
  __typename: 'IncomeAssessed';
  /** The assessment. */
  assessment: IncomeAssessment;
  /** Held against the line of its day. */
  screening: IncomeScreening;
};

/** An income assessed over twelve months (收入核算): the four kinds of those who count, with the arithmetic. */
export type IncomeAssessment = {
  __typename: 'IncomeAssessment';
  /** The arithmetic in words, e.g. `20000.00 + 0.00 + 0.00 + 6000.00 − 0.00 = 26000.00; 26000.00 ÷ 3 = 8666.67`. */
  arithmetic: Scalars['String']['output'];
  /** 生产经营性收入 of those who count. */
  business: Scalars['Money']['output'];
  /** 生产经营性支出 of those who count. */
  businessCost: Scalars['Money']['output'];
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** How many count; the income is divided by them. */
  countedMembers: Scalars['Int']['output'];
  /** First of their days: the day after the same day a year before. */
  fromOn: Scalars['Date']['output'];
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 纯收入 or 可支配收入; the two are never compared. */
  measure: IncomeMeasure;
  /** Every member, counted or left out. */
  members: Array<AssessedMember>;
  /** Last of the twelve months' days. */
  occurredOn: Scalars['Date']['output'];
  /** Per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** 政策性收入, a part of the four kinds; null where nobody said. */
  policyIncome?: Maybe<Scalars['Money']['output']>;
  /** 财产性收入 of those who count. */
  property: Scalars['Money']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Held against the line of its place, and what else a person has to weigh. */
  screening: IncomeScreening;
  /** 合规自付支出, shown beside income, never deducted; null where nobody said. */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** The four kinds less 生产经营性支出. */
  total: Scalars['Money']['output'];
  /** 转移性收入 of those who count, with what members left out actually pay. */
  transfer: Scalars['Money']['output'];
  /** 工资性收入 of those who count. */
  wages: Scalars['Money']['output'];
};


/** An income assessed over twelve months (收入核算): the four kinds of those who count, with the arithmetic. */
export type IncomeAssessmentScreeningArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Measure of income (收入口径). */
export type IncomeMeasure =
  /** 可支配收入 / Disposable income */
  | 'DISPOSABLE'
  /** 纯收入 / Net income */
  | 'NET';

/** Income per head against the line (监测范围) of the place and day. A line that is only a reference decides nothing. */
export type IncomeScreening = {
  __typename: 'IncomeScreening';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Whether income per head is below the line, exactly; equal is not. Null where no line is set in this measure. */
  belowLine?: Maybe<Scalars['Boolean']['output']>;
  /** Granted: below the line; refused: not below; referred: a person decides, or no line is set (`LINE_NOT_SET`). */
  decision: PolicyDecision;
  /** Whether the household is in range by hardship (刚性支出明显超过上年度收入、收入大幅缩减) though its income is not below the line, with the clause; what it is judged by is given, as nobody keeps it. Refused without a clause where the place has no such range. */
  hardship: PolicyDecision;
  /** Whether the same assessment makes the household one of the low-income population (农村低收入人口), so that nobody is visited a second time for it: granted while it draws 低保 or 特困, else civil affairs decides by this assessment. Null where no document of the place identifies both in one. */
  lowIncome?: Maybe<PolicyDecision>;
  /** What else a person has to weigh: what departments found insecure, and 合规自付支出. */
  otherFactors: Array<Scalars['String']['output']>;
};


/** Income per head against the line (监测范围) of the place and day. A line that is only a reference decides nothing. */
export type IncomeScreeningHardshipArgs = {
  cause: HardshipCause;
  incomeGreatlyReduced?: InputMaybe<Scalars['Boolean']['input']>;
  lastYearIncome: Scalars['Money']['input'];
  rigidExpenditure: Scalars['Money']['input'];
};

/** What a village recorded of a household's readiness for industry (产业发展条件和意愿). */
export type IndustryReadiness = {
  __typename: 'IndustryReadiness';
  /** Whether it has the conditions. */
  conditions: Scalars['Boolean']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Whether it has the will. */
  willing: Scalars['Boolean']['output'];
};

/** The readiness is recorded, or had been with the same key. */
export type IndustryReadinessRecorded = {
  __typename: 'IndustryReadinessRecorded';
  /** What was recorded. */
  readiness: IndustryReadiness;
};

/** An inspection of an asset. */
export type InspectAssetInput = {
  /** Id of the asset. */
  assetId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is idle (低效闲置). */
  idle: Scalars['Boolean']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
};

/** A finding of an audit, an inspection or daily monitoring (审计和督查发现问题). */
export type InspectionFinding = {
  __typename: 'InspectionFinding';
  /** Account that recorded it (记录账号). */
  account: Scalars['String']['output'];
  /** The place (所在地); null where it stood no more. */
  division?: Maybe<Division>;
  /** What shows that it was rectified, the first one first; empty while it is open. */
  evidence: Array<FindingEvidence>;
  /** What was found (问题内容). */
  finding: Scalars['String']['output'];
  /** Day it was found (发现日期). */
  foundOn: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** When it was recorded (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Day it was rectified (整改日期); null while it is open. */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from (问题来源). */
  source: InspectionSource;
  /** Where it stands (整改状态). */
  state: InspectionFindingState;
  /** The unit that is to rectify it (整改单位); null if none was said. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A page of findings. */
export type InspectionFindingConnection = {
  __typename: 'InspectionFindingConnection';
  /** The findings. */
  edges: Array<InspectionFindingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of findings. */
export type InspectionFindingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A finding with its cursor. */
export type InspectionFindingEdge = {
  __typename: 'InspectionFindingEdge';
  /** Cursor of this finding. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: InspectionFinding;
};

/** Narrows the list of findings. Conditions add up. */
export type InspectionFindingFilter = {
  /** Code of a division; only its findings. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only open ones (true), or rectified ones (false). */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only findings from there. */
  source?: InputMaybe<InspectionSource>;
  /** Only those of this unit, as it was written. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** In which order findings are listed. */
export type InspectionFindingOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: InspectionFindingOrderField;
};

/** By what findings are sorted. */
export type InspectionFindingOrderField =
  /** 所在地: by place. */
  | 'DIVISION'
  /** 发现日期: day it was found. */
  | 'FOUND_ON';

/** It was recorded, or had been under the same key. */
export type InspectionFindingRecorded = {
  __typename: 'InspectionFindingRecorded';
  /** The finding. */
  finding: InspectionFinding;
};

/** Result of what is recorded of a finding. */
export type InspectionFindingResult = InspectionFindingRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Where a finding stands. */
export type InspectionFindingState =
  /** 未整改: nothing shows yet that it was rectified; no document sets a day. */
  | 'OPEN'
  /** 已整改 */
  | 'RECTIFIED';

/** Where a finding comes from. */
export type InspectionSource =
  /** 审计反馈 */
  | 'AUDIT'
  /** 督查发现 */
  | 'INSPECTION'
  /** 日常监测发现 */
  | 'MONITORING';

/** Whether a person is in the resident medical insurance (城乡居民基本医疗保险). */
export type Insurance = {
  __typename: 'Insurance';
  /** Whether insured. */
  insured: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 参保状态: how. */
  status: InsuranceStatus;
  /** 参保年度: the year it is for. */
  year: Scalars['Int']['output'];
};

/** An answer of the health department on basic medical insurance (基本医疗有保障), as of a day. */
export type InsuranceAnswer = {
  __typename: 'InsuranceAnswer';
  /** What was found; it stays with the health department. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it is guaranteed; null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Where it comes from: a survey with its day, or the department's own entry. */
  source: Scalars['String']['output'];
};

/** The answer is recorded, or had been with the same key. */
export type InsuranceAnswered = {
  __typename: 'InsuranceAnswered';
  /** The answer. */
  answer: InsuranceAnswer;
};

/** A household's claim (理赔). */
export type InsuranceClaim = {
  __typename: 'InsuranceClaim';
  /** 索赔金额, yuan. */
  claimed: Scalars['Money']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 赔付金额, yuan; null until it is paid. */
  paid?: Maybe<Scalars['Money']['output']>;
  /** 赔付日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Whether less was paid than was claimed (未足额理赔). */
  paidShort: Scalars['Boolean']['output'];
  /** 报案日期 */
  reportedOn: Scalars['Date']['output'];
  /** Ledger the row comes from, or 部门填报. */
  source: Scalars['String']['output'];
};

/** A page of claims. */
export type InsuranceClaimConnection = {
  __typename: 'InsuranceClaimConnection';
  /** The claims. */
  edges: Array<InsuranceClaimEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of claims. */
export type InsuranceClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the claims with its cursor. */
export type InsuranceClaimEdge = {
  __typename: 'InsuranceClaimEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: InsuranceClaim;
};

/** The claim as it stands now. */
export type InsuranceClaimRecorded = {
  __typename: 'InsuranceClaimRecorded';
  /** The claim. */
  claim: InsuranceClaim;
};

/** An insurance contract that a county bought. */
export type InsuranceContract = {
  __typename: 'InsuranceContract';
  /** What was claimed under it (索赔合计), yuan. */
  claimed: Scalars['Money']['output'];
  /** Claims under it, newest first. */
  claims?: Maybe<InsuranceClaimConnection>;
  /** 保险合同号 */
  contractNumber: Scalars['String']['output'];
  /** 起赔点, yuan. */
  deductible?: Maybe<Scalars['Money']['output']>;
  /** Code of the county. */
  divisionCode: Scalars['String']['output'];
  /** First day (起始日). */
  from: Scalars['Date']['output'];
  /** Households it names (参保户数). */
  households: Scalars['Int']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 保险公司 */
  insurer: Scalars['String']['output'];
  /** What was paid under it (赔付合计), yuan. */
  paid: Scalars['Money']['output'];
  /** 保费, yuan. */
  premium?: Maybe<Scalars['Money']['output']>;
  /** What it covers (风险). */
  risk: InsuranceRisk;
  /** What it covers in words (风险说明). */
  riskText?: Maybe<Scalars['String']['output']>;
  /** 招标编号; null where none was given. */
  tenderReference?: Maybe<Scalars['String']['output']>;
  /** Last day (截止日); counted. */
  until: Scalars['Date']['output'];
};


/** An insurance contract that a county bought. */
export type InsuranceContractClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of contracts. */
export type InsuranceContractConnection = {
  __typename: 'InsuranceContractConnection';
  /** The contracts. */
  edges: Array<InsuranceContractEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of contracts. */
export type InsuranceContractConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the contracts with its cursor. */
export type InsuranceContractEdge = {
  __typename: 'InsuranceContractEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: InsuranceContract;
};

/** Narrows a list of contracts. Conditions add up. */
export type InsuranceContractFilter = {
  /** Only contracts that hold on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only contracts that cover this. */
  risk?: InputMaybe<InsuranceRisk>;
};

/** In which order contracts are listed. Equal ones stand in the order they came. */
export type InsuranceContractOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: InsuranceContractOrderField;
};

/** What contracts can be sorted by. */
export type InsuranceContractOrderField =
  /** 截止日: last day. */
  | 'UNTIL';

/** The contract is recorded, or had been with the same key. */
export type InsuranceContractRecorded = {
  __typename: 'InsuranceContractRecorded';
  /** The contract. */
  contract: InsuranceContract;
};

/** A member who is in no insurance, or of whom nobody knows (未参保人员). */
export type InsuranceGap = {
  __typename: 'InsuranceGap';
  /** The household. */
  household: Household;
  /** The member. */
  person: Person;
  /** 参保状态 */
  state: InsuranceStatus;
};

/** A page of members in no insurance. */
export type InsuranceGapConnection = {
  __typename: 'InsuranceGapConnection';
  /** The rows. */
  edges: Array<InsuranceGapEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of members in no insurance. */
export type InsuranceGapConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the members in no insurance with its cursor. */
export type InsuranceGapEdge = {
  __typename: 'InsuranceGapEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: InsuranceGap;
};

/** Narrows a list of members in no insurance. Conditions add up. */
export type InsuranceGapFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only members in no insurance, or only those of whom nobody knows. */
  state?: InputMaybe<InsuranceStatus>;
};

/** In which order members in no insurance are listed. Equal ones stand in the order they came. */
export type InsuranceGapOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: InsuranceGapOrderField;
};

/** What members in no insurance can be sorted by. */
export type InsuranceGapOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION';

/** It is recorded, or had been with the same key. */
export type InsuranceRecorded = {
  __typename: 'InsuranceRecorded';
  /** The person. */
  person: Person;
};

/** What an insurance covers. */
export type InsuranceRisk =
  /** 因意外 */
  | 'ACCIDENT'
  /** 因灾害 */
  | 'DISASTER'
  /** 因病残 */
  | 'ILLNESS_DISABILITY'
  /** 其他 */
  | 'OTHER'
  /** 特色农产品 */
  | 'PRODUCT';

/** 参保状态 */
export type InsuranceStatus =
  /** 已参加居民医保 */
  | 'INSURED'
  /** 未参加任何医保 */
  | 'NOT_INSURED'
  /** 参加职工等其他医保 */
  | 'OTHER_INSURANCE'
  /** 待核实: not in the residents' insurance, and nothing is known of another. */
  | 'UNKNOWN';

/** An input field that cannot be used (填写有误的项). */
export type InvalidField = {
  __typename: 'InvalidField';
  /** Stable code of the mistake, as `InvalidInput.code`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Where it stands in the input, as `evidence.votesFor`. */
  path: Scalars['String']['output'];
};

/** An input value cannot be used (填写有误). */
export type InvalidInput = UserError & {
  __typename: 'InvalidInput';
  /** The clauses that decide, where one does. */
  clauses: Array<ClauseRef>;
  /** Stable code of the mistake, e.g. `DATE_IN_FUTURE`, `BEFORE_PREVIOUS_STEP`, `REQUIRED`. */
  code: Scalars['String']['output'];
  /** Input field that is wrong, the first of them, by its path. */
  field: Scalars['String']['output'];
  /** Every input field that is wrong, by its path, as far as it could be judged before anything was read. */
  fields: Array<InvalidField>;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A queue and its jobs. */
export type JobQueue = {
  __typename: 'JobQueue';
  /** Jobs running. */
  active: Scalars['Int']['output'];
  /** Jobs waiting for their time. */
  delayed: Scalars['Int']['output'];
  /** Jobs that failed for good. */
  failed: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Jobs waiting. */
  waiting: Scalars['Int']['output'];
};

/** What a person wants (就业意愿). */
export type JobWish = {
  __typename: 'JobWish';
  /** Who; null until the register knows the person. */
  person?: Maybe<Person>;
  /** Ledger it comes from (来源), or the department's own entry. */
  source: Scalars['String']['output'];
  /** Day it was said (登记日). */
  statedOn: Scalars['Date']['output'];
  /** Wants to work away (外出意愿). */
  wantsAway?: Maybe<Scalars['Boolean']['output']>;
  /** Wants training (培训意愿). */
  wantsTraining?: Maybe<Scalars['Boolean']['output']>;
  /** Wants to work (就业意愿). */
  wantsWork?: Maybe<Scalars['Boolean']['output']>;
};

/** The wish is recorded. */
export type JobWishRecorded = {
  __typename: 'JobWishRecorded';
  /** The wish. */
  wish: JobWish;
};

/** What came of recording a wish. */
export type JobWishResult = InvalidInput | JobWishRecorded | KeyInUse | NotFound | NotPermitted;

/** The idempotency key was used for another entry; nothing was recorded (幂等键已用于其他填报). */
export type KeyInUse = UserError & {
  __typename: 'KeyInUse';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `KEY_IN_USE`. */
  code: Scalars['String']['output'];
  /** What to do: use a new key. */
  message: Scalars['String']['output'];
};

/** A reason of policy as it was frozen when something was decided. */
export type LabelGround = {
  __typename: 'LabelGround';
  /** The clause; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
  /** Stable code, e.g. `TIER_HIGHEST`. */
  code: Scalars['String']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** What it comes to, in Chinese. */
  text: Scalars['String']['output'];
};

/** The review of a label after a member's birthday (复核兜底保障户标注). */
export type LabelReview = {
  __typename: 'LabelReview';
  /** Members assessed as able to work. */
  ableMembers: Scalars['Int']['output'];
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** What was found; null for nothing further. */
  finding?: Maybe<Scalars['String']['output']>;
  /** What the definition of the label comes to with that assessment, as it was on that day. */
  grounds: Array<LabelGround>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day of the review. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The review is recorded and its task closed; the label is as it was. */
export type LabelReviewRecorded = {
  __typename: 'LabelReviewRecorded';
  /** Whether the definition of the label is still met with that assessment; a person decides what follows. */
  decision: PolicyDecision;
  /** The label, unchanged. */
  label: SafetyNetLabel;
  /** The review. */
  review: LabelReview;
};

/** Result of a review. */
export type LabelReviewResult = InvalidInput | KeyInUse | LabelReviewRecorded | NotFound | NotPermitted | ReviewNotDue | SafetyNetLabelConflict;

/** A soft limit has passed and no reason is on record (逾期需说明理由); give `lateReason` and it goes on. */
export type LateReasonNeeded = UserError & {
  __typename: 'LateReasonNeeded';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `LATE_REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A risk lead (风险线索): a sign that a household may fall back. */
export type Lead = {
  __typename: 'Lead';
  /** How it was found (发现渠道). */
  channel: LeadChannel;
  /** What was corrected of it, the first first; empty for a lead that reads as it was recorded. */
  entries: Array<LeadEntry>;
  /** Stations of a department's lead in the township, the first first; empty for other leads. */
  forwardings: Array<LeadForwarding>;
  /** Day it was found. */
  foundOn: Scalars['Date']['output'];
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it is about (线索类型). */
  leadType: LeadType;
  /** What was seen, in the words of who reported it; null if nothing was said. */
  note?: Maybe<Scalars['String']['output']>;
  /** Obligations that the lead opened, by due date: empty where no document sets a day, null while supervision has not heard of the lead yet, a moment after it was recorded. */
  obligations?: Maybe<Array<Obligation>>;
  /** The person it is about; null where it is about the whole household. */
  person?: Maybe<Person>;
  /** Department that pushed it, in the ledger's words; null if none. */
  pushedBy?: Maybe<Scalars['String']['output']>;
  /** Day the township received a department's lead; null for other channels. The clocks run from it where a rule of the place says so, else from the day the lead was found. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Self-reports (自主申报) behind it, the first one first; empty for other channels, null for departments that take no part. */
  selfReports?: Maybe<Array<SelfReport>>;
  /** What became of it (线索办结): from that day its days to identify the household run no more; null until then. A lead that came while the household's case runs is answered by that case. */
  settlement?: Maybe<LeadSettlement>;
  /** Where the lead stands. */
  state: LeadState;
  /** Where it stood at the end of a day, by the day of the visit. */
  stateOn: LeadState;
  /** The visit that verified it; null until then. */
  verification?: Maybe<LeadVerification>;
  /** Day on which it was withdrawn (撤销); null for a lead that stands. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};


/** A risk lead (风险线索): a sign that a household may fall back. */
export type LeadObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A risk lead (风险线索): a sign that a household may fall back. */
export type LeadStateOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody verified the lead before (已被核实). */
export type LeadAlreadyVerified = UserError & {
  __typename: 'LeadAlreadyVerified';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `LEAD_ALREADY_VERIFIED`. */
  code: Scalars['String']['output'];
  /** The lead as it is now. */
  lead: Lead;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A value of a lead that changed. */
export type LeadChange = {
  __typename: 'LeadChange';
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** The value before; null for none. */
  from?: Maybe<Scalars['String']['output']>;
  /** The value after; null for none. */
  to?: Maybe<Scalars['String']['output']>;
};

/** How a lead was found (发现渠道). */
export type LeadChannel =
  /** 日常摸排 */
  | 'DAILY_CHECK'
  /** 部门推送 */
  | 'DEPARTMENT_PUSH'
  /** 关联监测 */
  | 'LINKED_MONITORING'
  /** 自主申报 */
  | 'SELF_REPORT'
  /** 集中排查 */
  | 'SURVEY';

/** A page of leads. */
export type LeadConnection = {
  __typename: 'LeadConnection';
  /** The leads. */
  edges: Array<LeadEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of leads. */
export type LeadConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** The lead as it reads now. */
export type LeadCorrected = {
  __typename: 'LeadCorrected';
  /** The lead. */
  lead: Lead;
};

/** How many leads there are; what was not counted by is null. */
export type LeadCount = {
  __typename: 'LeadCount';
  /** How they were found. */
  channel?: Maybe<LeadChannel>;
  /** Leads in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** Of these not verified though the day to do so has passed (逾期). */
  late: Scalars['Int']['output'];
  /** What they are about. */
  leadType?: Maybe<LeadType>;
  /** Of these verified with a risk found. */
  riskFound: Scalars['Int']['output'];
  /** Of these not verified yet. */
  waiting: Scalars['Int']['output'];
};

/** What township or county says became of a lead (线索处置). */
export type LeadDisposal =
  /** 属地已处置 / Handled on the spot: the risk was met, e.g. by help of a department or of the village. */
  | 'HANDLED'
  /** 经核实研判无风险 / Verified, no risk: looked at again, there is none. */
  | 'NO_RISK';

/** A lead with its cursor. */
export type LeadEdge = {
  __typename: 'LeadEdge';
  /** Cursor of this lead. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** A correction of a lead, or its withdrawal (更正、撤销). */
export type LeadEntry = {
  __typename: 'LeadEntry';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** What changed; empty for a withdrawal. */
  changes: Array<LeadChange>;
  /** The entry before it; null where it corrects the lead as it was recorded. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: LeadEntryKind;
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
};

/** What an entry of a lead does. */
export type LeadEntryKind =
  /** 更正 */
  | 'CORRECTED'
  /** 撤销 */
  | 'WITHDRAWN';

/** Narrows a list of leads. Conditions add up. */
export type LeadFilter = {
  /** The day the list is seen from, default today: only leads found by then, and their state then. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads found this way. */
  channel?: InputMaybe<LeadChannel>;
  /** Code of a division; only its leads. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Found on this day or later. */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Found on this day or earlier. */
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only leads about this (线索类型). */
  leadType?: InputMaybe<LeadType>;
  /** Only leads not verified whose day to verify had passed (true), or had not or is set nowhere (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only leads whose visit found a risk (true) or none (false). */
  riskFound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only leads pushed by this sector's department, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Only leads in this state. */
  state?: InputMaybe<LeadState>;
  /** Verified on this day or later. */
  verifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Verified on this day or earlier. */
  verifiedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads that were withdrawn (true); default only those that stand. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The lead came to its station, or had under the same key. */
export type LeadForwarded = {
  __typename: 'LeadForwarded';
  /** The lead. */
  lead: Lead;
};

/** A station of a department's lead within the township (线索报送). */
export type LeadForwarding = {
  __typename: 'LeadForwarding';
  /** Day it came there. */
  occurredOn: Scalars['Date']['output'];
  /** Offices and people in charge who received it, in words. */
  receivers: Array<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Which station. */
  step: LeadForwardingStep;
};

/** Stations of a department's lead, in their order. */
export type LeadForwardingStep =
  /** 产业服务中心: it and 分管领导 were told. */
  | 'CENTRE'
  /** 行业办公室: it received it from the county's department. */
  | 'OFFICE'
  /** 村（社区）“两委”: they look into it. */
  | 'VILLAGE';

/** What leads are counted by. */
export type LeadGrouping =
  /** 发现渠道: by how they were found. */
  | 'CHANNEL'
  /** 所在地: by the divisions directly below the one asked for. */
  | 'DIVISION'
  /** 线索类型: by what they are about. */
  | 'LEAD_TYPE';

/** In which order leads are listed. Equal ones stand in the order they came. */
export type LeadOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: LeadOrderField;
};

/** What leads can be sorted by. */
export type LeadOrderField =
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 发现日期: day it was found. */
  | 'FOUND_ON'
  /** 接收日期: day it was received; those without one last. */
  | 'RECEIVED_ON'
  /** 核实日期: day of the visit; those not visited last. */
  | 'VERIFIED_ON';

/** What became of a lead (线索办结). */
export type LeadOutcome =
  /** 该户已是监测对象: monitored when the lead was found, or taken over since; its help plan is revised for a new risk. */
  | 'ALREADY_MONITORED'
  /** 属地已处置 / Handled on the spot: no document prints a procedure at its place, and township or county said what was done. */
  | 'HANDLED'
  /** 已认定为监测对象: its household was identified, by its own case or that of another lead. */
  | 'IDENTIFIED'
  /** 经核实研判无风险 / Verified, no risk: the meeting found no risk, or the visit where no meeting is printed. */
  | 'NO_RISK'
  /** 识别认定未通过: a step of the procedure refused it. */
  | 'REJECTED'
  /** 整户消亡: nobody of the household was left. */
  | 'VANISHED'
  /** 申请已撤回: the household withdrew. */
  | 'WITHDRAWN';

/** The lead was received, or had been with the same key. */
export type LeadReceived = {
  __typename: 'LeadReceived';
  /** The lead. */
  lead: Lead;
  /** What should be looked at; the lead counts all the same. */
  warnings: Array<LeadWarning>;
};

/** The lead is settled (线索办结). */
export type LeadSettled = {
  __typename: 'LeadSettled';
  /** The lead. */
  lead: Lead;
};

/** What became of a lead (线索办结). */
export type LeadSettlement = {
  __typename: 'LeadSettlement';
  /** Account that settled it by hand; else null. */
  account?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: LeadOutcome;
  /** Why, where township or county settled it by hand (`settleLead`); else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day from which nothing more is to be done about it but the visit, where that is still due. */
  settledOn: Scalars['Date']['output'];
};

/** Where a lead (风险线索) stands. */
export type LeadState =
  /** 待核实: received, not yet verified. */
  | 'RECEIVED'
  /** 已核实: verified at home. */
  | 'VERIFIED';

/** What a lead is about (线索类型). */
export type LeadType =
  /** 产业项目失败 */
  | 'BUSINESS_FAILURE'
  /** 家庭住房不安全 */
  | 'HOUSING'
  /** 因病因灾因意外事故导致收入大幅减少、支出大幅增加 / Illness, disaster or accident */
  | 'ILLNESS_DISASTER_ACCIDENT'
  /** 其他: what the 等 of a list of types leaves open, e.g. a child out of school */
  | 'OTHER'
  /** 突发公共事件、安全事故 */
  | 'PUBLIC_EVENT'
  /** 较大规模失业 */
  | 'UNEMPLOYMENT'
  /** 安全饮水受到严重影响 */
  | 'WATER';

/** The visit at home that verified a lead (入户核实). */
export type LeadVerification = {
  __typename: 'LeadVerification';
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. Null for departments that take no part. */
  attachments?: Maybe<Array<Attachment>>;
  /** What the visitors found, in their words. */
  finding: Scalars['String']['output'];
  /** Why it was late; null if it was in time or no reason was given. It can be given later (`explainLateVisit`). */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['output'];
  /** Day of the visit. */
  verifiedOn: Scalars['Date']['output'];
};

/** The lead is verified. */
export type LeadVerified = {
  __typename: 'LeadVerified';
  /** The lead. */
  lead: Lead;
};

/** A visit among several. */
export type LeadVisitItem = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
};

/** What came of one visit among several. */
export type LeadVisitResult = {
  __typename: 'LeadVisitResult';
  /** The lead; null where there is none of that id in the caller's division. */
  lead?: Maybe<Lead>;
  /** As for a single visit. */
  result: VerifyLeadResult;
};

/** Something about a lead that should be looked at; it counts all the same. */
export type LeadWarning = {
  __typename: 'LeadWarning';
  /** `SAME_LEAD`: the household has a lead of that day, channel, type and department already; a ledger would not load it twice. */
  code: Scalars['String']['output'];
  /** The lead recorded first. */
  lead: Lead;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Each visit was tried for itself; the same call again gives the same and records nothing twice. */
export type LeadsVerified = {
  __typename: 'LeadsVerified';
  /** How many are recorded. */
  recorded: Scalars['Int']['output'];
  /** How many were refused. */
  refused: Scalars['Int']['output'];
  /** What came of each, in the order of `items`. */
  results: Array<LeadVisitResult>;
};

/** The leave. */
export type LeaveApproved = {
  __typename: 'LeaveApproved';
  /** The leave. */
  leave: SchoolLeave;
};

/** Why somebody leaves a household (成员减少原因). */
export type LeavingCause =
  /** 去世 */
  | 'DIED'
  /** 婚嫁迁出 */
  | 'MARRIED_AWAY'
  /** 迁出 */
  | 'MOVED_AWAY'
  /** 其他 */
  | 'OTHER';

/** A column of a ledger (台账的列). */
export type LedgerColumn = {
  __typename: 'LedgerColumn';
  /** Headings that mean the same. */
  alsoCalled: Array<Scalars['String']['output']>;
  /** What `ColumnMappingInput.field` and `ImportColumn.field` call it. */
  field: Scalars['String']['output'];
  /** The official heading (表头). */
  heading: Scalars['String']['output'];
  /** Whether a file must have it, and a row without it is turned away. */
  required: Scalars['Boolean']['output'];
  /** Unit of its values (单位), e.g. 元; null where it has none. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The official values of a list; null where it is none. */
  values?: Maybe<Array<Scalars['String']['output']>>;
};

/** The ledger is not one that this department keeps (台账不属于本部门). */
export type LedgerNotOurs = UserError & {
  __typename: 'LedgerNotOurs';
  /** Ledger kinds that this department loads. */
  accepted: Array<Scalars['String']['output']>;
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `LEDGER_NOT_OURS`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Somebody who by law supports old people who live apart from him (法定赡养人); no member of their household. */
export type LegalSupporter = {
  __typename: 'LegalSupporter';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What became of it; null while he is to be urged. */
  outcome?: Maybe<SupportOutcome>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** How he is related to the household. */
  relation: SupporterRelation;
  /** Day from which there is nothing to urge any more; null while there is. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** The same in words; null likewise. */
  settledStatement?: Maybe<Scalars['String']['output']>;
  /** Day from which he is known. */
  since: Scalars['Date']['output'];
  /** Who he is and how they live apart, in words. */
  statement: Scalars['String']['output'];
};

/** It was recorded, or had been under the same key. */
export type LegalSupporterRecorded = {
  __typename: 'LegalSupporterRecorded';
  /** The supporter. */
  supporter: LegalSupporter;
};

/** Result of what is recorded of a legal supporter. */
export type LegalSupporterResult = InvalidInput | KeyInUse | LegalSupporterRecorded | NotFound | NotPermitted;

/** Which way a draft moves a household. */
export type LineDirection =
  /** 纳入: below the draft, not below the line in force. */
  | 'ENTERS'
  /** 退出: below the line in force, not below the draft. */
  | 'LEAVES';

/** Support is tied to households that are helped (须与带动农户挂钩). */
export type LinkageRequired = UserError & {
  __typename: 'LinkageRequired';
  /** The clause that asks for it. */
  clauses: Array<ClauseRef>;
  /** Always `LINKAGE_REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Somebody changed the list meanwhile (清单已变动). */
export type ListChanged = UserError & {
  __typename: 'ListChanged';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `LIST_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Version at which the list stands now. */
  version: Scalars['Int']['output'];
};

/** A list to be made. */
export type ListPensionPremiumsInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day by which the ages are counted, and whose year the list is for; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of making the list. */
export type ListPensionPremiumsResult = DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | PensionPremiumsListed;

/** A list of subsidised contributions to be made. */
export type ListPremiumSubsidiesInput = {
  /** Code of the county or a smaller place. */
  division: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the list; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The year that is insured. */
  year: Scalars['Int']['input'];
};

/** Result of making the list. */
export type ListPremiumSubsidiesResult = InvalidInput | KeyInUse | NotFound | NotPermitted | PremiumSubsidiesListed;

/** A microcredit loan (小额信贷). */
export type Loan = {
  __typename: 'Loan';
  /** 年利率, percent, exact decimal, e.g. `3.45`. */
  annualRatePercent: Scalars['String']['output'];
  /** 未还本金: what stands open at the beginning of a day, by the events known, yuan. */
  balance: Scalars['Money']['output'];
  /** 承贷银行 */
  bank: Scalars['String']['output'];
  /** The borrower (借款人); null until the register knows the person. */
  borrower?: Maybe<Person>;
  /** 合同号 */
  contractNumber: Scalars['String']['output'];
  /** 计息天数: days a year by which the contract counts interest; null where it says nothing. */
  daysAYear?: Maybe<Scalars['Int']['output']>;
  /** 放款日 */
  drawnOn: Scalars['Date']['output'];
  /** 到期日 */
  dueOn: Scalars['Date']['output'];
  /** What happened to it since (还本、付息、展期、代偿), the first first. */
  events: Array<LoanEvent>;
  /** Whether it is guaranteed (担保). */
  guaranteed: Scalars['Boolean']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household found by certificate number; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** LPR期限: the LPR the rate is measured by. */
  lprTerm: LprTerm;
  /** Whether it is secured by a mortgage (抵押). */
  mortgaged: Scalars['Boolean']['output'];
  /** 贷款金额, yuan. */
  principal: Scalars['Money']['output'];
  /** 贷款用途, in the ledger's words. */
  purpose: Scalars['String']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 贷款状态: active, repaid, overdue, or paid by the risk fund. */
  state: LoanState;
};


/** A microcredit loan (小额信贷). */
export type LoanBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A microcredit loan (小额信贷). */
export type LoanStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An application for a loan (贷款申请). */
export type LoanApplication = {
  __typename: 'LoanApplication';
  /** 申请金额, yuan. */
  amount: Scalars['Money']['output'];
  /** Who applies (申请人). */
  applicant: Person;
  /** 申请日期 */
  appliedOn: Scalars['Date']['output'];
  /** 承贷银行; null until it decided. */
  bank?: Maybe<Scalars['String']['output']>;
  /** What the bank decided (银行决定). */
  bankDecision?: Maybe<BankDecision>;
  /** 银行决定日期 */
  bankOn?: Maybe<Scalars['Date']['output']>;
  /** Why the bank decided so (银行理由). */
  bankReason?: Maybe<Scalars['String']['output']>;
  /** 人工审批日期 */
  handOn?: Maybe<Scalars['Date']['output']>;
  /** Why the county let it through (人工审批理由). */
  handReason?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The loan that came of it. */
  loan?: Maybe<Loan>;
  /** What the printed conditions come to (认定结果). */
  outcome: DecisionOutcome;
  /** What is applied for (贷款产品). */
  product: LoanProduct;
  /** 贷款用途 */
  purpose: Scalars['String']['output'];
  /** Conditions that are open. */
  reasons: Array<SubsidyReason>;
  /** Where it stands (状态); only the bank's word approves it. */
  state: LoanApplicationState;
  /** 贷款期限, months. */
  termMonths: Scalars['Int']['output'];
};

/** A page of applications. */
export type LoanApplicationConnection = {
  __typename: 'LoanApplicationConnection';
  /** The applications. */
  edges: Array<LoanApplicationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of applications. */
export type LoanApplicationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the applications with its cursor. */
export type LoanApplicationEdge = {
  __typename: 'LoanApplicationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: LoanApplication;
};

/** Narrows a list of applications. Conditions add up. */
export type LoanApplicationFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only applications for this. */
  product?: InputMaybe<LoanProduct>;
  /** Only applications that stand here. */
  state?: InputMaybe<LoanApplicationState>;
};

/** In which order applications are listed. Equal ones stand in the order they came. */
export type LoanApplicationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: LoanApplicationOrderField;
};

/** What applications can be sorted by. */
export type LoanApplicationOrderField =
  /** 申请日期: day of application. */
  | 'APPLIED_ON';

/** The application as it stands now. */
export type LoanApplicationRecorded = {
  __typename: 'LoanApplicationRecorded';
  /** The application. */
  application: LoanApplication;
};

/** Where an application stands. */
export type LoanApplicationState =
  /** 待人工审批 */
  | 'APPLIED'
  /** 银行同意 */
  | 'APPROVED'
  /** 已核对，待银行决定 */
  | 'CHECKED'
  /** 银行不同意 */
  | 'REFUSED';

/** Result of a step of an application. */
export type LoanApplicationStepResult = InvalidInput | KeyInUse | LoanApplicationRecorded | NotFound | NotPermitted | ReasonRequired;

/** A page of loans. */
export type LoanConnection = {
  __typename: 'LoanConnection';
  /** The loans. */
  edges: Array<LoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of loans. */
export type LoanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the loans with its cursor. */
export type LoanEdge = {
  __typename: 'LoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Loan;
};

/** Something that happened to a loan (贷款变动). */
export type LoanEvent = {
  __typename: 'LoanEvent';
  /** Amount, yuan; null of an extension without one. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: LoanEventKind;
  /** The new due day of an extension. */
  newDueOn?: Maybe<Scalars['Date']['output']>;
  /** When. */
  occurredOn: Scalars['Date']['output'];
  /** Ledger the row comes from, or 部门填报. */
  source: Scalars['String']['output'];
};

/** What can happen to a loan. */
export type LoanEventKind =
  /** 代偿: the risk fund paid the bank. */
  | 'COMPENSATION'
  /** 展期: it falls due later. */
  | 'EXTENSION'
  /** 付息: interest was paid. */
  | 'INTEREST_PAID'
  /** 还本: principal was paid back. */
  | 'REPAYMENT';

/** The event is recorded, or had been with the same key. */
export type LoanEventRecorded = {
  __typename: 'LoanEventRecorded';
  /** The event. */
  event: LoanEvent;
};

/** Narrows a list of loans. Conditions add up. */
export type LoanFilter = {
  /** Only loans whose rate is above the loan prime rate of their term on the day they were drawn (true), or is not (false); neither where no office set that rate (高于LPR). */
  aboveLpr?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of `state`; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Principal above this amount (exclusive), yuan. */
  principalAbove?: InputMaybe<Scalars['Money']['input']>;
  /** Only loans with mortgage or guarantee (true) or with neither (false). */
  secured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only loans that stand so on the day of `asOf`. */
  state?: InputMaybe<LoanState>;
};

/** In which order loans are listed. Equal ones stand in the order they came. */
export type LoanOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: LoanOrderField;
};

/** What loans can be sorted by. */
export type LoanOrderField =
  /** 放款日: day it was drawn. */
  | 'DRAWN_ON'
  /** 到期日: day it is due. */
  | 'DUE_ON'
  /** 户编号: household code as the ledger has it, so village by village. */
  | 'HOUSEHOLD_CODE'
  /** 贷款金额: principal. */
  | 'PRINCIPAL';

/** What is applied for. */
export type LoanProduct =
  /** 精准扶贫企业贷 */
  | 'ENTERPRISE'
  /** 创业担保贷款: a guarantee is allowed. */
  | 'GUARANTEED_START_UP'
  /** 小额信贷 */
  | 'MICROCREDIT';

/** The loan is registered, or had been with the same key. */
export type LoanRegistered = {
  __typename: 'LoanRegistered';
  /** The loan. */
  loan: Loan;
};

/** What stands open and overdue of loans (贷款风险). */
export type LoanRisk = {
  __typename: 'LoanRisk';
  /** Whether it is above the ratio that the competent office set, by the amounts; false while none is set. */
  alert: Scalars['Boolean']['output'];
  /** The clause that has the risk watched; null where there is no alert. */
  clause?: Maybe<ClauseRef>;
  /** The bank, or the code of the township. */
  key: Scalars['String']['output'];
  /** Loans that stand open (未结清笔数). */
  loans: Scalars['Int']['output'];
  /** 未还本金, yuan. */
  outstanding: Scalars['Money']['output'];
  /** 逾期本金, yuan. */
  overdue: Scalars['Money']['output'];
  /** Loans that are overdue (逾期笔数). */
  overdueLoans: Scalars['Int']['output'];
  /** 逾期率, percent, cut; null where nothing stands open. */
  overduePercent?: Maybe<Scalars['String']['output']>;
};

/** By what the risk of loans is told. */
export type LoanRiskBy =
  /** 承贷银行 */
  | 'BANK'
  /** 乡镇 */
  | 'TOWNSHIP';

/** Where a loan stands on a day. */
export type LoanState =
  /** 正常 */
  | 'ACTIVE'
  /** 已代偿 */
  | 'COMPENSATED'
  /** 逾期 */
  | 'OVERDUE'
  /** 已结清 */
  | 'REPAID';

/** Whether a household's risk is unresolved for two years or more (两年及以上未消除风险). */
export type LongUnresolved = {
  __typename: 'LongUnresolved';
  /** The decision with its clauses; granted means it is on the list. */
  decision: PolicyDecision;
  /** First day it is on the list; exactly two years is in. Null where no document sets a number of years. */
  listedFrom?: Maybe<Scalars['Date']['output']>;
  /** First day of the period that is still open; a re-label starts it anew. Null where none is. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What was decided for this listing by the day; null until then. */
  triage?: Maybe<LongUnresolvedTriage>;
};

/** The decision on a household unresolved for two years (分类处置); it does none of what it decides by itself. */
export type LongUnresolvedTriage = {
  __typename: 'LongUnresolvedTriage';
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Id of the triage that this one corrects; null for the first. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** What was decided. */
  decision: TriageDecision;
  /** The reasons of policy as they were on that day. */
  grounds: Array<LabelGround>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** First day the household was on the list. */
  listedFrom: Scalars['Date']['output'];
  /** Day it was decided. */
  occurredOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
};

/** A worker whose pay is below that of the year before (务工收入下降). */
export type LowerWage = {
  __typename: 'LowerWage';
  /** Up to which day (截至日). */
  asOf: Scalars['Date']['output'];
  /** Household. */
  household: Household;
  /** Pay of the same months of the year before (上年同期务工收入), yuan. */
  lastYear: Scalars['Money']['output'];
  /** The worker. */
  person: Person;
  /** Pay of the year's months up to the day (本年务工收入), yuan. */
  wage: Scalars['Money']['output'];
};

/** A page of workers whose pay is lower, up to a day. */
export type LowerWageConnection = {
  __typename: 'LowerWageConnection';
  /** The workers. */
  edges: Array<LowerWageEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of workers whose pay is lower, up to a day. */
export type LowerWageConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the workers with its cursor. */
export type LowerWageEdge = {
  __typename: 'LowerWageEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The worker up to the day. */
  node: LowerWage;
};

/** Narrows a list of workers whose pay is lower. Conditions add up. */
export type LowerWageFilter = {
  /** Code of a division; only its persons. */
  division?: InputMaybe<Scalars['String']['input']>;
};

/** LPR期限 */
export type LprTerm =
  /** 5年期以上 / 5 years and over */
  | 'FIVE_YEARS_AND_OVER'
  /** 1年期 / 1 year */
  | 'ONE_YEAR';

/** A help plan. */
export type MakeHelpPlanInput = {
  /** What the household lacks; at least one. */
  gaps: Array<HelpGapKind>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind; follows from the gaps where it is left away. */
  kind?: InputMaybe<HelpPlanKind>;
  /** Why it is late, if its day has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The measures; those that ran ahead of the plan are taken in by themselves. */
  measures: Array<PlannedMeasureInput>;
  /** Day it was made; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** What the village says. */
export type MarkSpecialDifficultyInput = {
  /** Whether it is in special difficulty. */
  holds: Scalars['Boolean']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is said. */
  occurredOn: Scalars['Date']['input'];
  /** Why, without names and numbers. */
  reason: Scalars['String']['input'];
};

/** The delivery is recorded, or had been with the same key. */
export type MeasureDeliveryRecorded = {
  __typename: 'MeasureDeliveryRecorded';
  /** The delivery. */
  delivery: DeliveredMeasure;
};

/** Result of recording a delivery. */
export type MeasureDeliveryResult = InvalidInput | KeyInUse | MeasureDeliveryRecorded | NotFound | NotPermitted | PlanRequired;

/** Families of measures of help (帮扶措施). */
export type MeasureFamily =
  /** 综合保障 */
  | 'COMPREHENSIVE_SUPPORT'
  /** 饮水 */
  | 'DRINKING_WATER'
  /** 教育 */
  | 'EDUCATION'
  /** 就业 */
  | 'EMPLOYMENT'
  /** 金融 */
  | 'FINANCE'
  /** 健康 */
  | 'HEALTH'
  /** 住房 */
  | 'HOUSING'
  /** 产业 */
  | 'INDUSTRY'
  /** 生产生活条件改善 */
  | 'LIVING_CONDITIONS'
  /** 公益性岗位 */
  | 'PUBLIC_WELFARE_POST'
  /** 社会帮扶 */
  | 'SOCIAL_HELP';

/** The measure is carried on, or had been with the same key. */
export type MeasureRerouted = {
  __typename: 'MeasureRerouted';
  /** What is carried on. */
  measure: ReroutedMeasure;
};

/** How a planned measure (帮扶措施) stands on a day; follows from what was delivered, never stored. */
export type MeasureState =
  /** 已落实 */
  | 'DELIVERED'
  /** 逾期未落实: its last day is past. */
  | 'OVERDUE'
  /** 未开始: its first day has not come. */
  | 'PLANNED'
  /** 落实中: within its time. */
  | 'RUNNING';

/** A claim of medical aid for a bill (医疗救助). */
export type MedicalAidClaim = {
  __typename: 'MedicalAidClaim';
  /** 入院日期 */
  admittedOn?: Maybe<Scalars['Date']['output']>;
  /** 救助金额; null where none follows or the county has not set it. */
  aid?: Maybe<Scalars['Money']['output']>;
  /** 票据金额 */
  bill: Scalars['Money']['output'];
  /** 票据日期 */
  billedOn: Scalars['Date']['output'];
  /** 审定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 认定结果: the decision with its reasons; null of what a ledger told as paid. */
  decision?: Maybe<PolicyDecision>;
  /** 资金来源 */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 发放日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The person; null until the register knows them. */
  person?: Maybe<Person>;
  /** 审定理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 来源: where it comes from. */
  source: Scalars['String']['output'];
};

/** A page of claims of medical aid. */
export type MedicalAidClaimConnection = {
  __typename: 'MedicalAidClaimConnection';
  /** The rows. */
  edges: Array<MedicalAidClaimEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of claims of medical aid. */
export type MedicalAidClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the claims of medical aid with its cursor. */
export type MedicalAidClaimEdge = {
  __typename: 'MedicalAidClaimEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MedicalAidClaim;
};

/** Narrows a list of claims. Conditions add up. */
export type MedicalAidClaimFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Bill of this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those decided so. */
  outcome?: InputMaybe<DecisionOutcome>;
  /** Only paid ones (true), or those not paid (false). */
  paid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bill of this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order claims are listed. Equal ones stand in the order they came. */
export type MedicalAidClaimOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MedicalAidClaimOrderField;
};

/** What claims can be sorted by. */
export type MedicalAidClaimOrderField =
  /** 票据金额: the bill. */
  | 'BILL'
  /** 票据日期: day of the bill. */
  | 'BILLED_ON';

/** 保障层次 */
export type MedicalLayer =
  /** 基本医保 */
  | 'BASIC_INSURANCE'
  /** 医疗救助 */
  | 'MEDICAL_AID'
  /** 大病保险 */
  | 'SERIOUS_ILLNESS_INSURANCE';

/** A case of relief (大病救助、额外救助). */
export type MedicalReliefCase = {
  __typename: 'MedicalReliefCase';
  /** 救助金额; null until it is set. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 更正后认定: the decision on that sum. A case with an amount stays where it is. */
  correctedDecision?: Maybe<PolicyDecision>;
  /** 更正日期 */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 更正后自付: what the counted bills come to by now, where a newer ledger corrected them; null while none did. */
  correctedSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** 审定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 认定结果: the decision with its reasons. */
  decision: PolicyDecision;
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 救助类型 */
  kind: MedicalReliefKind;
  /** 立案日期 */
  openedOn: Scalars['Date']['output'];
  /** 发放日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The person; null until the register knows them. */
  person?: Maybe<Person>;
  /** 审定理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 个人自付: self-paid in the period of the run, as it was counted; null of serious-illness relief. */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** 办理状态 */
  state: MedicalReliefCaseState;
  /** 版本号: grows with each step. */
  version: Scalars['Int']['output'];
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** A page of cases of relief. */
export type MedicalReliefCaseConnection = {
  __typename: 'MedicalReliefCaseConnection';
  /** The rows. */
  edges: Array<MedicalReliefCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of cases of relief. */
export type MedicalReliefCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the cases of relief with its cursor. */
export type MedicalReliefCaseEdge = {
  __typename: 'MedicalReliefCaseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MedicalReliefCase;
};

/** Narrows a list of cases. Conditions add up. */
export type MedicalReliefCaseFilter = {
  /** Only cases whose bills were corrected since (true), or the others (false). */
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. */
  kind?: InputMaybe<MedicalReliefKind>;
  /** Only those that stand so. */
  state?: InputMaybe<MedicalReliefCaseState>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order cases are listed. Equal ones stand in the order they came. */
export type MedicalReliefCaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MedicalReliefCaseOrderField;
};

/** What cases can be sorted by. */
export type MedicalReliefCaseOrderField =
  /** 立案日期: day of opening. */
  | 'OPENED_ON'
  /** 个人自付: self-paid. */
  | 'SELF_PAID';

/** 办理状态 of a case of relief. */
export type MedicalReliefCaseState =
  /** 金额已定 */
  | 'AMOUNT_SET'
  /** 个案 */
  | 'CASE'
  /** 已结案 */
  | 'CLOSED'
  /** 已立案 */
  | 'OPEN'
  /** 已发放 */
  | 'PAID'
  /** 不予救助 */
  | 'REFUSED'
  /** 待核查 */
  | 'TO_REVIEW'
  /** 人员未登记 */
  | 'UNMATCHED';

/** 救助类型 */
export type MedicalReliefKind =
  /** 额外救助 */
  | 'EXTRA'
  /** 大病救助 */
  | 'SERIOUS_ILLNESS';

/** The yearly run of a county (医疗费用核算), frozen with its bills. */
export type MedicalRun = {
  __typename: 'MedicalRun';
  /** 核算截止日: last day whose bills count. */
  cutOff: Scalars['Date']['output'];
  /** 县区划代码: code of the county. */
  division: Scalars['String']['output'];
  /** 核算结果: what it came to, as it counted. Who is named stands in `medicalReliefCases`. */
  figures: MedicalRunFigures;
  /** 核算起始日: first day whose bills count. */
  fromOn: Scalars['Date']['output'];
  /** 未核算票据: bills after the cut-off, up to the end of the year, that no run has counted; after the last run also earlier ones that were told too late. */
  gap: MedicalRunGap;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 是否末次核算: no run follows it, so that its gap stays. */
  isLast: Scalars['Boolean']['output'];
  /** 办理日期 */
  madeOn: Scalars['Date']['output'];
  /** 逾期理由: why it was made later; null inside its window. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** A page of yearly runs. */
export type MedicalRunConnection = {
  __typename: 'MedicalRunConnection';
  /** The rows. */
  edges: Array<MedicalRunEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of yearly runs. */
export type MedicalRunConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the yearly runs with its cursor. */
export type MedicalRunEdge = {
  __typename: 'MedicalRunEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MedicalRun;
};

/** What a yearly run came to (核算结果). */
export type MedicalRunFigures = {
  __typename: 'MedicalRunFigures';
  /** 结算笔数 */
  bills: Scalars['Int']['output'];
  /** 个案人数: persons above the limit who are named. */
  cases: Scalars['Int']['output'];
  /** 补报笔数: bills of an earlier period that were told later. */
  late: Scalars['Int']['output'];
  /** 个人自付合计 */
  selfPaid: Scalars['Money']['output'];
  /** 待核查人数: persons above the limit who go to a person. */
  toReview: Scalars['Int']['output'];
  /** 未登记人数: persons above the limit whom the register does not know. */
  unmatched: Scalars['Int']['output'];
};

/** Narrows a list of runs. Conditions add up. */
export type MedicalRunFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Bills that no run has counted (未核算票据). */
export type MedicalRunGap = {
  __typename: 'MedicalRunGap';
  /** 未核算笔数 */
  bills: Scalars['Int']['output'];
  /** 未核算个人自付 */
  selfPaid: Scalars['Money']['output'];
};

/** In which order runs are listed. Equal ones stand in the order they came. */
export type MedicalRunOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MedicalRunOrderField;
};

/** What runs can be sorted by. */
export type MedicalRunOrderField =
  /** 办理日期: day on which it was made. */
  | 'MADE_ON';

/** 核算票据范围 */
export type MedicalRunPart =
  /** 已核算 */
  | 'COUNTED'
  /** 未核算 / Not yet counted */
  | 'GAP'
  /** 补报 / Reported late */
  | 'LATE';

/** What a run would count (核算预览). */
export type MedicalRunPreview = {
  __typename: 'MedicalRunPreview';
  /** Number of bills. */
  bills: Scalars['Int']['output'];
  /** Last day whose bills count. */
  cutOff: Scalars['Date']['output'];
  /** First day whose bills count. */
  fromOn: Scalars['Date']['output'];
  /** Bills of an earlier period that were told later. */
  late: Scalars['Int']['output'];
  /** Number of persons. */
  persons: Scalars['Int']['output'];
  /** Self-paid of all. */
  selfPaid: Scalars['Money']['output'];
  /** What the run takes to say that this preview was looked at; another whenever the bills are. */
  version: Scalars['String']['output'];
};

/** Facts of a member that change; what is left out stays as it is. */
export type MemberChangesInput = {
  /** The right certificate number (证件号码). */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Facts that no longer hold, e.g. SCHOOL_STATUS of who left school. */
  clear?: InputMaybe<Array<ClearedFact>>;
  /** 文化程度: 文盲或半文盲, 小学, 初中, 高中, 大专 or 本科及以上. */
  education?: InputMaybe<Scalars['String']['input']>;
  /** 民族 */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** 健康状况, several may hold: 健康, 长期慢性病, 患有大病, 残疾. */
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the member is in the register book (户口簿). */
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: this member is the head (户主) from now on, the former head is 其他. */
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** 劳动技能: 技能劳动力, 普通劳动力, 弱劳动力或半劳动力, 丧失劳动力 or 无劳动力. */
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member lives with the family (共同生活). */
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone (联系电话); kept encrypted. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the head (与户主关系). */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member has resident medical insurance (城乡居民基本医疗保险). */
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在校生状况 */
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
  /** 务工时间, months of the year, 0 to 12. */
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 务工所在地 */
  workPlace?: InputMaybe<Scalars['String']['input']>;
};

/** A member as it is entered by hand. */
export type MemberInput = {
  /** Certificate number (证件号码), 18, 20 or 22 characters; checked, kept encrypted, never repeated in a message. */
  certificateNumber: Scalars['String']['input'];
  /** 文化程度: 文盲或半文盲, 小学, 初中, 高中, 大专 or 本科及以上. */
  education?: InputMaybe<Scalars['String']['input']>;
  /** 民族 */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** 健康状况, several may hold: 健康, 长期慢性病, 患有大病, 残疾. */
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the member is in the register book (户口簿); default unknown. */
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is the head (户主); default no. */
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** 劳动技能: 技能劳动力, 普通劳动力, 弱劳动力或半劳动力, 丧失劳动力 or 无劳动力. */
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member lives with the family (共同生活); default yes. */
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Phone (联系电话); kept encrypted. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the head (与户主关系); not needed for the head. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member has resident medical insurance (城乡居民基本医疗保险); default unknown. */
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在校生状况 */
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  /** Sex; default that of the certificate. */
  sex?: InputMaybe<Sex>;
  /** 务工时间, months of the year, 0 to 12. */
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 务工所在地 */
  workPlace?: InputMaybe<Scalars['String']['input']>;
};

/** Registration of a member (户籍). */
export type MemberRegistration =
  /** 集体户籍 */
  | 'COLLECTIVE'
  /** 农村户籍 */
  | 'RURAL'
  /** 城镇户籍 */
  | 'URBAN';

/** Somebody still belongs to the household on that day. */
export type MembersRemain = UserError & {
  __typename: 'MembersRemain';
  /** Empty: who belongs to it is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `MEMBERS_REMAIN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A person's place in a household over time (家庭成员). */
export type Membership = {
  __typename: 'Membership';
  /** Whether the member is in the register book (户口簿); null if no ledger said. */
  inRegister?: Maybe<Scalars['Boolean']['output']>;
  /** Whether this member is the head (户主). */
  isHead: Scalars['Boolean']['output'];
  /** First day of this membership as far as known. */
  joinedOn: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the member lives with the family (共同生活). */
  livesTogether: Scalars['Boolean']['output'];
  /** The member. */
  person: Person;
  /** Relation to the head (与户主关系), in the ledger's words. */
  relation: Scalars['String']['output'];
};

/** On which basis somebody belongs to a household. */
export type MembershipBasis =
  /** 共同生活: living together and sharing income. */
  | 'LIVING_TOGETHER'
  /** 户口簿: in the register book. */
  | 'REGISTER';

/** A merger of two households. */
export type MergeHouseholdsInput = {
  /** The household that ends. */
  fromId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The household that stays. */
  intoId: Scalars['ID']['input'];
  /** First day on which they are one household. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** What happened to a household (意外变故). */
export type Misfortune =
  /** 因残 */
  | 'DISABILITY'
  /** 因灾 */
  | 'DISASTER'
  /** 因病 */
  | 'ILLNESS'
  /** 其他: something else. */
  | 'OTHER';

/** A policy proposed after a misfortune. */
export type MisfortuneProposal =
  /** 残疾人政策 */
  | 'DISABILITY_POLICY'
  /** 灾害救助 */
  | 'DISASTER_RELIEF'
  /** 健康政策 */
  | 'HEALTH_POLICY'
  /** 临时救助 */
  | 'TEMPORARY_RELIEF';

/** What is proposed after a misfortune (救助建议). */
export type MisfortuneProposals = {
  __typename: 'MisfortuneProposals';
  /** The clause; null where the place has none. */
  clause?: Maybe<ClauseRef>;
  /** In the order proposed; empty where the place has no such rule. */
  proposals: Array<MisfortuneProposal>;
};

/** A page of monitored households. */
export type MonitoredHouseholdConnection = {
  __typename: 'MonitoredHouseholdConnection';
  /** The households. */
  edges: Array<MonitoredHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of monitored households. */
export type MonitoredHouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A monitored household with its cursor and the period it stands with. */
export type MonitoredHouseholdEdge = {
  __typename: 'MonitoredHouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node?: Maybe<Household>;
  /** Its last period begun by the day asked for. */
  period: MonitoringPeriod;
};

/** Narrows a list of monitored households. Conditions add up; each household stands with its last period begun by the day. */
export type MonitoredHouseholdFilter = {
  /** Day asked for; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Eliminated on this day or later, and by the day asked for. */
  eliminatedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Eliminated on this day or earlier. */
  eliminatedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Identified on this day or later. */
  identifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Identified on this day or earlier. */
  identifiedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only key households (重点帮扶对象) as of the day, or only others. */
  keyHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with a safety-net label on the day, or only without. */
  labelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the risk unresolved for two years or more as of the day, or only others. */
  longUnresolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the risk unresolved on the day (true) or eliminated by it (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the triage of the long unresolved decided by the day, or only without. */
  triaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only without a help plan (帮扶计划) for the period by the day, or only with one. */
  withoutPlan?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order monitored households are listed. Equal ones stand in the order they came. */
export type MonitoredHouseholdOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MonitoredHouseholdOrderField;
};

/** What monitored households can be sorted by. */
export type MonitoredHouseholdOrderField =
  /** 所在地: by place, village by village, longest monitored first. */
  | 'DIVISION'
  /** 风险消除日期: day of elimination; those that are monitored last. */
  | 'ELIMINATED_ON'
  /** 识别日期: day of identification. */
  | 'IDENTIFIED_ON';

/** How a time of monitoring (监测期) is known. */
export type MonitoringBasis =
  /** 识别认定: by a case here. */
  | 'IDENTIFICATION'
  /** 风险再标注: by a case here. */
  | 'RELABELLING'
  /** 接续: identified earlier, elsewhere or in the national system. */
  | 'TAKEN_OVER';

/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCase = {
  __typename: 'MonitoringCase';
  /** The monthly adjustment (按月动态调整) in which the identification falls, by the day of its lead; null for what belongs to the rectification (集中整治), for other kinds of cases, and where no document adjusts by month. */
  adjustmentMonth?: Maybe<AdjustmentMonth>;
  /** Category decided by the county (监测对象类别); null until then. The national system's own record stays `Household.monitoring`. */
  category?: Maybe<MonitoringCategory>;
  /** The clauses that set the procedure. */
  clauses: Array<ClauseRef>;
  /** The day the identification is due and where the case stands against it; null where no document of the place sets one, and before what it is about was there. */
  deadline?: Maybe<CaseDeadline>;
  /** Id of the policy document that prints the procedure; null where none does. */
  document?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What the case is about: identification, elimination or re-labelling. */
  kind: ProcedureKind;
  /** The lead it began with; null where the caller may not see it, and for other kinds than identification. */
  lead?: Maybe<Lead>;
  /** The form of what comes next, filled in as far as it is known; null once the case has ended. */
  nextForm?: Maybe<Form>;
  /** What comes next; null once the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Day of the act that opened the case. */
  openedOn: Scalars['Date']['output'];
  /** The time of monitoring that it began or is about (监测期); null before there is one. */
  period?: Maybe<MonitoringPeriod>;
  /** What the document calls the procedure by, as `Procedure.code`; null where no document prints the steps of a release. */
  procedure?: Maybe<Scalars['String']['output']>;
  /** Name of the procedure, as 监测对象识别认定. */
  procedureName: Scalars['String']['output'];
  /** The version of the procedure that the case goes by: the hash of what its documents said when it opened, whatever became of them. Null for a case of before whose document is not there any more. */
  procedureVersion?: Maybe<Scalars['String']['output']>;
  /** The notice to print (公示、公告): never an identity number, phone, account or health. Null where the procedure posts nothing yet. */
  publicNotice?: Maybe<PublicNotice>;
  /** Where the case stood at the end of a day, by the days of its acts; null for a day before what it is about, as its lead, was there. */
  standing?: Maybe<CaseStanding>;
  /** Where the case stands now. */
  state: MonitoringCaseState;
  /** Day of the act that brought the state. */
  stateSince: Scalars['Date']['output'];
  /** The steps of the procedure in their order, with the day each was done. */
  steps: Array<CaseStep>;
  /** Every act in the order it was recorded (时间线), corrections and objections among them. */
  timeline: Array<CaseAct>;
  /** Counts the acts; give it as `expectedVersion` to be told when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of cases. */
export type MonitoringCaseConnection = {
  __typename: 'MonitoringCaseConnection';
  /** The cases. */
  edges: Array<MonitoringCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of cases. */
export type MonitoringCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A case with its cursor. */
export type MonitoringCaseEdge = {
  __typename: 'MonitoringCaseEdge';
  /** Cursor of this case. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: MonitoringCase;
};

/** Narrows a list of cases. Conditions add up. */
export type MonitoringCaseFilter = {
  /** The day the list is seen from, default today: only cases begun by then, and where they stood then. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases in which the county had decided this category. */
  category?: InputMaybe<MonitoringCategory>;
  /** Code of a division; only its cases. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases that had ended (true) or went on (false). */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only cases of this kind. */
  kind?: InputMaybe<ProcedureKind>;
  /** Only cases in which this comes next. */
  nextStep?: InputMaybe<CaseActKind>;
  /** Only cases with an objection that is not settled (true, 异议待处理), or only those without. */
  openObjections?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases that went on past their day (true), or the others (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only cases that were due before this day and had not ended by it.
   * @deprecated Use `overdue` with `asOf`; goes on 2027-06-30.
   */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases in this state. */
  state?: InputMaybe<MonitoringCaseState>;
  /** Only cases whose next step is done at this level. */
  waitsAt?: InputMaybe<TaskLevel>;
};

/** In which order cases are listed. Equal ones stand in the order they came. */
export type MonitoringCaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MonitoringCaseOrderField;
};

/** What cases can be sorted by. */
export type MonitoringCaseOrderField =
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 到期日: day it is due; cases without one last. */
  | 'DUE_ON'
  /** 启动日期: day it was opened. */
  | 'OPENED_ON';

/** Where a case (认定流程) stands. */
export type MonitoringCaseState =
  /** 已研判 / Meeting found a risk: the special meeting found a risk. */
  | 'ANALYSED'
  /** 已申请 */
  | 'APPLIED'
  /** 已批准: the county approved the release, the announcement is still to come. */
  | 'APPROVED'
  /** 已开始办理 / Begun: evidence of the first step is on record. */
  | 'BEGUN'
  /** 已核查 */
  | 'CHECKED'
  /** 研判无风险 / Closed, no risk found: the special meeting found none; the case is closed. */
  | 'CLOSED_NO_RISK'
  /** 已比对 / Compared, not decided: the county compared or approved in between, and decides later. */
  | 'COMPARED'
  /** 县级已审定: decided, the last step is still to come. */
  | 'COUNTY_DECIDED'
  /** 已消除: the risk is eliminated (风险消除). */
  | 'ELIMINATED'
  /** 已认定: the household is a monitored household (监测对象). */
  | 'IDENTIFIED'
  /** 已发现线索: nothing of the case had happened yet. */
  | 'LEAD_FOUND'
  /** 监测中: of a release, nothing had happened yet. */
  | 'MONITORED'
  /** 已提名: the village nominated the household for release. */
  | 'NOMINATED'
  /** 公示中 / Posted in the village: posted in the village. */
  | 'PUBLICISED'
  /** 未通过: a step or an upheld objection decided against it. */
  | 'REJECTED'
  /** 已再标注: monitored again (风险再标注). */
  | 'RELABELLED'
  /** 已消除，待核: of a re-labelling, nothing had happened yet. */
  | 'RELEASED'
  /** 已入户核实: checked at home by township and village. */
  | 'REVERIFIED'
  /** 已评议: reviewed by the village, not yet posted. */
  | 'REVIEWED'
  /** 已初选: on the village's list. */
  | 'SELECTED'
  /** 骤降骤增已确认: the setback is confirmed. */
  | 'SETBACK_CONFIRMED'
  /** 乡镇已审核 */
  | 'TOWNSHIP_REVIEWED'
  /** 整户消亡办结 / Closed, nobody left: nobody of the household is left. */
  | 'VANISHED'
  /** 已撤回: the household withdrew, or the case was opened by mistake. */
  | 'WITHDRAWN';

/** Category of monitored household (监测对象类别). */
export type MonitoringCategory =
  /** 边缘易致贫户 / Marginal, prone to poverty */
  | 'MARGINAL'
  /** 突发严重困难户 / Sudden severe difficulty */
  | 'SUDDEN_SEVERE'
  /** 脱贫不稳定户 / Unstable exit from poverty */
  | 'UNSTABLE_EXIT';

/** Monitored households in numbers; each is what `monitoredHouseholds` counts with the same conditions. */
export type MonitoringCount = {
  __typename: 'MonitoringCount';
  /** The unresolved by category (`monitored: true, category`). */
  byCategory: Array<MonitoringCountOfCategory>;
  /** With the risk eliminated in the year of the day, by the day (`eliminatedFrom` the first of January). */
  eliminatedInYear: Scalars['Int']['output'];
  /** Key households (`keyHousehold: true`). */
  keyHouseholds: Scalars['Int']['output'];
  /** With a safety-net label (`labelled: true`); only for the rural office and the line. */
  labelled?: Maybe<Scalars['Int']['output']>;
  /** Unresolved for two years or more (`longUnresolved: true`). */
  longUnresolved: Scalars['Int']['output'];
  /** With the risk unresolved (`monitored: true`). */
  open: Scalars['Int']['output'];
  /** Of these without a triage (`longUnresolved: true, triaged: false`); only for the rural office and the line. */
  toTriage?: Maybe<Scalars['Int']['output']>;
};

/** Unresolved households of one category. */
export type MonitoringCountOfCategory = {
  __typename: 'MonitoringCountOfCategory';
  /** The category; null where it is not known. */
  category?: Maybe<MonitoringCategory>;
  /** How many. */
  open: Scalars['Int']['output'];
};

/** Monitored households of one division in numbers. */
export type MonitoringCountOfDivision = {
  __typename: 'MonitoringCountOfDivision';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its numbers. */
  count: MonitoringCount;
  /** The division; null where its code is no longer in use. */
  division?: Maybe<Division>;
};

/** Monitored households (监测对象) in numbers as of a day. */
export type MonitoringCounts = {
  __typename: 'MonitoringCounts';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** By the divisions directly below, by code; those without any are left out. */
  divisions: Array<MonitoringCountOfDivision>;
  /** The division and all below it. */
  total: MonitoringCount;
};

/** A time during which a household was monitored (监测期): from identification, re-labelling or taking over to the elimination of its risk. */
export type MonitoringPeriod = {
  __typename: 'MonitoringPeriod';
  /** How the period is known. */
  basis: MonitoringBasis;
  /** The case that identified or re-labelled the household; null for a period that was taken over. */
  case?: Maybe<MonitoringCase>;
  /** 监测对象类别; null where it is not known. */
  category?: Maybe<MonitoringCategory>;
  /** Day the risk was eliminated, from which on the household is no longer monitored; the last of its month where only the month is known. Null while open. */
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  /** The case that eliminated the risk; null while open and for a period that was taken over. */
  eliminationCase?: Maybe<MonitoringCase>;
  /** How the risk was eliminated (风险消除方式); null while open and where it is not known. */
  eliminationMode?: Maybe<EliminationMode>;
  /** What the household asked during this time: to be released (农户申请消除), in the order of the days; null for departments that take no part. */
  eliminationRequests?: Maybe<Array<EliminationRequest>>;
  /** Who took the period over or corrected it, in the order it was recorded; what is done in a case is in the case. Null for departments that take no part. */
  history?: Maybe<Array<MonitoringPeriodEntry>>;
  /** The household. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** First day; the first of its month where only the month is known. */
  identifiedOn: Scalars['Date']['output'];
  /** Only the months are known (仅有月份), as the national export has them. */
  monthOnly: Scalars['Boolean']['output'];
  /** The registration of the household as poor (纳入建档立卡贫困户) during this time, in 河南 in 2020; null where there was none. */
  registeredPoor?: Maybe<PoorRegistration>;
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words; only for the rural office and the line. */
  risks?: Maybe<Array<Scalars['String']['output']>>;
  /** Where the period is known from: `monitoring-case`, `taken-over` or the national export with its day. */
  source: Scalars['String']['output'];
  /** Eliminations as the national system states them (全国系统标注) without a procedure here, the first one first; null for departments that take no part. */
  statedEliminations?: Maybe<Array<StatedElimination>>;
  /** What was decided when it had been unresolved for years, corrections among them, in the order it was recorded; null for departments that take no part. */
  triages?: Maybe<Array<LongUnresolvedTriage>>;
  /** Visits after the elimination, in the order of their days; null for departments that take no part. */
  watchVisits?: Maybe<Array<WatchVisit>>;
};

/** An entry in the history of a period (监测期) that was taken over, with the period as it read from then on. */
export type MonitoringPeriodEntry = {
  __typename: 'MonitoringPeriodEntry';
  /** The account that recorded it; `national-export` for an import. */
  account: Scalars['String']['output'];
  /** 监测对象类别 from then on. */
  category?: Maybe<MonitoringCategory>;
  /** Id of the entry that this one corrects; null for the first. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** Day of elimination from then on; null for an open period. */
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  /** 风险消除方式 from then on. */
  eliminationMode?: Maybe<EliminationMode>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** First day from then on. */
  identifiedOn: Scalars['Date']['output'];
  /** What was done. */
  kind: MonitoringPeriodEntryKind;
  /** Whether only the months were known. */
  monthOnly: Scalars['Boolean']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** Why, or where it is known from. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** 致贫返贫风险 from then on. */
  risks: Array<Scalars['String']['output']>;
  /** The role of the account; null for an import. */
  role?: Maybe<Scalars['String']['output']>;
};

/** What an entry in the history of a period does. */
export type MonitoringPeriodEntryKind =
  /** 更正 */
  | 'CORRECTED'
  /** 系统导入: from the national export. */
  | 'IMPORTED'
  /** 接续 */
  | 'TAKEN_OVER';

/** The time of monitoring as it is now; what was done before with the same key gives the same. */
export type MonitoringPeriodRecorded = {
  __typename: 'MonitoringPeriodRecorded';
  /** The entry that was made. */
  entry: MonitoringPeriodEntry;
  /** The period. */
  period: MonitoringPeriod;
};

/** Result of taking over or correcting a time of monitoring. */
export type MonitoringPeriodResult = CaseConflict | InvalidInput | KeyInUse | MonitoringPeriodRecorded | NotFound | NotPermitted | NotTakenOver | PeriodChanged | PeriodOverlap | ReleaseByProcedure;

/** What the national export says of a household's monitoring (监测信息). */
export type MonitoringRecord = {
  __typename: 'MonitoringRecord';
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** Month of elimination (风险消除时间), `YYYY-MM`; null while open. */
  eliminatedMonth?: Maybe<Scalars['String']['output']>;
  /** How it was eliminated (风险消除方式): 帮扶消除 or 自然消除; null while open. */
  eliminationMode?: Maybe<Scalars['String']['output']>;
  /** Day of the export this comes from. */
  exportedOn?: Maybe<Scalars['Date']['output']>;
  /** Month of identification (识别监测时间), `YYYY-MM`. */
  identifiedMonth?: Maybe<Scalars['String']['output']>;
  /** Whether the risk is eliminated (风险是否已消除). */
  riskEliminated: Scalars['Boolean']['output'];
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words; only for the rural office and the line. */
  risks?: Maybe<Array<Scalars['String']['output']>>;
};

/** The end of each of these months. */
export type MonthEnds = {
  __typename: 'MonthEnds';
  /** Months, 1 to 12. */
  months: Array<Scalars['Int']['output']>;
};

/** A move within the caller's division. */
export type MoveHouseholdInput = {
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the move; not before the last one. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Code of the village it moves to, 12 digits. */
  toDivision: Scalars['String']['input'];
};

/** An offer of a move (迁出申请). Both places see it; it names nobody. */
export type MoveOffer = {
  __typename: 'MoveOffer';
  /** Why it was closed; null otherwise. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Day it was accepted or closed; null while it is open. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the village it leaves. */
  fromCode: Scalars['String']['output'];
  /** The household; null where it lies beyond the caller's division. */
  household?: Maybe<Household>;
  /** Household code (户编号). */
  householdCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** How many live together in it. */
  memberCount: Scalars['Int']['output'];
  /** Day on which the household leaves. */
  occurredOn: Scalars['Date']['output'];
  /** Account that offered it. */
  offeredBy: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where the offer stands. */
  state: MoveOfferState;
  /** Code of the village it moves to. */
  toCode: Scalars['String']['output'];
};

/** A page of offers. */
export type MoveOfferConnection = {
  __typename: 'MoveOfferConnection';
  /** The offers. */
  edges: Array<MoveOfferEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of offers. */
export type MoveOfferConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** An offer with its cursor. */
export type MoveOfferEdge = {
  __typename: 'MoveOfferEdge';
  /** Cursor of this offer. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: MoveOffer;
};

/** In which order offers are listed. Equal ones stand in the order they came. */
export type MoveOfferOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MoveOfferOrderField;
};

/** What offers can be sorted by. */
export type MoveOfferOrderField =
  /** 答复日期: day it was answered; open ones last. */
  | 'ANSWERED_ON'
  /** 迁出日期: day of the move. */
  | 'OCCURRED_ON'
  /** 登记时间: when it was made. */
  | 'RECORDED_AT';

/** Result of offering a move, or of closing an offer. */
export type MoveOfferResult = HouseholdConflict | InvalidInput | KeyInUse | MoveOffered | NotFound | NotPermitted;

/** Where an offer of a move (迁出申请) stands. */
export type MoveOfferState =
  /** 已接收 */
  | 'ACCEPTED'
  /** 已撤回或退回 */
  | 'CLOSED'
  /** 待接收 */
  | 'OPEN';

/** The offer as it is now. */
export type MoveOffered = {
  __typename: 'MoveOffered';
  /** The offer. */
  offer: MoveOffer;
};

/** A household that enters or leaves. */
export type MovingHousehold = {
  __typename: 'MovingHousehold';
  /** Which way. */
  direction: LineDirection;
  /** The household. */
  household: Household;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income of the household in the year. */
  net: Scalars['Money']['output'];
  /** What it lacks to the line it is below, yuan a year. */
  shortfall: Scalars['Money']['output'];
};

/** A page of households that enter or leave. */
export type MovingHouseholdConnection = {
  __typename: 'MovingHouseholdConnection';
  /** The households. */
  edges: Array<MovingHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of households that enter or leave. */
export type MovingHouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the households with its cursor. */
export type MovingHouseholdEdge = {
  __typename: 'MovingHouseholdEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MovingHousehold;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename: 'Mutation';
  /** Accepts what was seen on site (验收); the amount and its reasons are worked out at once. For township, county and the departments. */
  acceptAward: AcceptAwardResult;
  /** Takes in a household that another place offered (迁入接收). */
  acceptMove: HouseholdResult;
  /** Takes down that a project was accepted (项目验收), once it was given money or is under way. */
  acceptProject: ProjectActResult;
  /** Records that a renovation was accepted (验收) on a day: it is complete from then on. For housing staff of the division. */
  acceptRenovation: AcceptRenovationResult;
  /** Says that a unit has seen its notice (签收督办提醒); for who works in that unit. Each account's receipt stands once. */
  acknowledgeNotice: AcknowledgeNoticeResult;
  /** Takes down what was done for somebody (登记就业服务), in their file. */
  addFileEntry: FileEntryResult;
  /** Enters a member who joins a household (成员增加). */
  addMember: HouseholdResult;
  /** Takes a project into the library (入库), once it is appraised as its size asks. */
  admitProject: AdmitProjectResult;
  /** Brings an asset to its next stage (形成、确权移交、管护运营、收益分配); none is passed over. For township, county and the departments. */
  advanceAsset: AdvanceAssetResult;
  /** Takes the next step of a disposal: the decision with its record, then that it is done. */
  advanceDisposal: AdvanceDisposalResult;
  /** Takes down what a project is given of a level (资金安排) and what of it is spent; said anew it stands corrected. Where projects are appraised before they enter the library, money follows the entry. */
  allocateFunds: AllocateFundsResult;
  /** Records the announcement (公告) that ends a release: the risk is eliminated from its day. What release rests on is looked at once more. */
  announceElimination: CaseActResult;
  /** Records the announcement (公告) of 1 to 200 eliminations; each for itself, with a result of its own. */
  announceEliminations: CaseActsResult;
  /** Records the announcement (公告) that ends the identification. */
  announceIdentification: CaseActResult;
  /** Records the announcement (公告) of 1 to 200 cases; each for itself, with a result of its own. */
  announceIdentifications: CaseActsResult;
  /** Tells all departments of the registered households once more, e.g. for a department that was added; for administrators. */
  announceRegister: AnnounceRegisterResult;
  /** Records what was found of a doubt (核实结果) and closes its task. A later answer stands beside it and counts. */
  answerDoubt: AnswerDoubtResult;
  /** Answers whether basic medical insurance is guaranteed (基本医疗有保障) in a household, as of a day; what is corrected is answered again. For health staff of the division. Not guaranteed becomes a lead, one a year (部门推送). */
  answerInsurance: AnswerInsuranceResult;
  /** Answers data-quality prompts (疑似问题): explained after checking, or corrected at the source. Append-only; an answer holds as long as what was seen is the same. */
  answerQualityPrompts: AnswerQualityPromptsResult;
  /** Answers whether compulsory schooling is guaranteed (义务教育有保障) in a household, as of a day; what is corrected is answered again. For education staff of the division. Not guaranteed becomes a lead, one a year (部门推送). */
  answerSchooling: AnswerSchoolingResult;
  /** Answers whether drinking water is safe (饮水安全有保障) in a household, as of a day; what is corrected is answered again. Not safe becomes a lead, one a year (部门推送). For water staff of the division. */
  answerWater: AnswerWaterResult;
  /** Takes an application for aid down (学生资助申请), 雨露计划 or any other item. For the department, village, township and county. */
  applyForAid: ApplyForAidResult;
  /** Takes an enterprise's application for support down (经营主体扶持申请): with the households it takes along, where the place ties support to them. */
  applyForEnterpriseSupport: ApplyForEnterpriseSupportResult;
  /** Takes an application for a loan down where will and need are stated (贷款申请); the printed conditions are held against it at once. For village, township, county and the finance department. */
  applyForLoan: ApplyForLoanResult;
  /** Takes an application for temporary relief down (临时救助申请). For civil affairs staff, townships and villages. */
  applyForRelief: ReliefResult;
  /** Takes an application down (岗位申请); one a person and vacancy. */
  applyForVacancy: VacancyApplicationResult;
  /** Has every department do its part of an approved run (执行), once the day is over. */
  applyTransitionRun: StepTransitionRunResult;
  /** Records an appraisal of a house (住房安全鉴定) as of a day; a newer one stands beside it. A and B are safe, C and D are not and become a lead, one a year (部门推送，危房不住人、住人无危房). For housing staff of the division. */
  appraiseHouse: AppraiseHouseResult;
  /** Records the county's approval of a release (区县审核批准); the conditions are checked again as of its day. */
  approveElimination: CaseActResult;
  /** Records the county's approval (县级审批) of 1 to 200 eliminations; each for itself, on the conditions of its own household. */
  approveEliminations: CaseActsResult;
  /** Approves a leave to its last day (休学). For the department, township and county; a correction is a newer one from the same first day. */
  approveLeave: ApproveLeaveResult;
  /** Lets an application through that the law leaves to a person (人工审批), with the reason; the bank still decides. For the county. */
  approveLoanByHand: LoanApplicationStepResult;
  /** Approves a renovation (批准危房改造): where a document gives a right to it by that right (sole-house-renovated), elsewhere for a dangerous house. For housing staff of the division. */
  approveRenovation: ApproveRenovationResult;
  /** Approves a posted list (审批). For the county, and somebody else than prepared or posted it. */
  approveSubsidyList: ApproveSubsidyListResult;
  /** Approves a run as it was previewed (批准): by another person than planned it, of the level that the place names, on exactly this digest. */
  approveTransitionRun: StepTransitionRunResult;
  /** Records what was assessed of a household (综合研判): whether it meets the conditions of 低保 or 特困, and what the tier hangs on. For civil affairs staff and townships; earlier assessments stay. */
  assessAssistance: AssessAssistanceResult;
  /** Assesses a household's income over the twelve months that end with a day, its members counted or left out. Append-only: a correction is a new entry. */
  assessIncome: AssessIncomeResult;
  /** Assesses whether a pupil's family is in economic difficulty in a school year (困难认定). For the department, township and county. */
  assessNeed: AssessNeedResult;
  /** Assigns the responsible helper (帮扶责任人) of a household that has none. */
  assignHelper: HelperResult;
  /** Gives open tasks to somebody of the office (分派待办), or back to it; for the office itself and for its county. Those of others are left as they are. */
  assignTasks: AssignWorkResult;
  /** Attaches files to what is on record already (补充附件), as minutes that were signed a day later; for who may record it. */
  attachFiles: AttachFilesResult;
  /** Authorises a posted award (审批). For the county, and somebody else than accepted it. */
  authoriseAward: AuthoriseAwardResult;
  /** Records that a place or a water work is without water (供水中断) since a day; it is work for the water department until it is restored. For water staff, villages, townships and the county. */
  beginOutage: BeginOutageResult;
  /** Takes a window back because income fell to the standard again (取消渐退). For civil affairs staff. */
  cancelGradualExit: GradualExitResult;
  /** Takes the township's check of a claim down (核对交通补贴), and since when the village posts it. */
  checkTransportClaim: TransportClaimResult;
  /** Records how unsafe housing of a household is remedied (危房改造、灾后重建、其他), and that it is done: then nothing is owed until something else is found. A renovation is done by its completion. For housing staff of the division. */
  chooseHousingRemedy: ChooseHousingRemedyResult;
  /** Takes a household's claim down under a scheme of its county (申报). For village, township, county and the departments. */
  claimAward: ClaimAwardResult;
  /** Claims medical aid for a bill and decides at once by the law of its day (医疗救助申请). For health staff. */
  claimMedicalAid: ClaimMedicalAidResult;
  /** Decides by policy what a training is subsidised with (申请培训补贴): the year of its certificate counts, not the day of the claim. */
  claimTrainingSubsidy: TrainingResult;
  /** Takes a claim to the transport subsidy down (申请交通补贴); once a worker and year. For the department, county, township and village. */
  claimTransportSubsidy: TransportClaimResult;
  /** Clears a suspicion (排除): the child was found at another school. For the department, village, township and county. */
  clearSuspicion: DropoutCaseResult;
  /** Closes a file with the reason (关闭就业档案). */
  closeEmploymentFile: EmploymentFileResult;
  /** Withdraws an offer (迁出地撤回) or declines it (迁入地退回). */
  closeMoveOffer: MoveOfferResult;
  /** Closes such a way (停用提醒渠道); the address of a calendar leads nowhere from then on. */
  closeNoticeChannel: CloseNoticeChannelResult;
  /** Records the review that a member's birthday calls for; the label itself stays until somebody removes it. */
  completeLabelReview: LabelReviewResult;
  /** Takes down that a training ended (培训结业), with its certificate where there is one. */
  completeTraining: TrainingResult;
  /** Confirms by a visit that the child of a case is out of school (核实失学). For the department, village, township and county. */
  confirmDropout: DropoutCaseResult;
  /** Confirms a setback (收入骤降、支出骤增) after release, the first step of the green channel (绿色通道). */
  confirmSetback: CaseActResult;
  /** Corrects the day or the evidence of the last step of a case, by an entry of its own that says what it corrects. What a case came to is no matter of a correction: the result of one that ended stays. */
  correctAct: CaseActResult;
  /** Corrects the code or the kind of a household (及时纠正). */
  correctHousehold: HouseholdResult;
  /** Corrects a lead that was recorded wrongly (更正线索): its household, what it is about, its days. An entry says what was before; the clocks follow. */
  correctLead: CorrectLeadResult;
  /** Corrects a time of monitoring that was taken over, by an entry of its own that says what it corrects. It releases nobody. */
  correctMonitoringPeriod: MonitoringPeriodResult;
  /** Works out what has to be put right of a list that is posted or further (更正清单): loans that come to another sum by what is known now. Paid lines never change. */
  correctSubsidyList: PrepareSubsidyListResult;
  /** Corrects a triage by an entry of its own that says what it corrects. */
  correctTriage: TriageResult;
  /** Decides an application by policy and keeps the decision (资助审批); what is referred to a person is granted with a reason. For the department and the county. */
  decideAid: DecideAidResult;
  /** Decides on income of a year (收益分配): never without the record of the decision, never more than is left. */
  decideDistribution: DecideDistributionResult;
  /** Decides a referred claim or sets its amount, with the reason (医疗救助审定). For health staff and the county. */
  decideMedicalAid: DecideMedicalAidResult;
  /** Takes a case of relief one step on: amount, refusal, or the outcome of a review, with the reason (救助审定). For health staff and the county. */
  decideMedicalReliefCase: DecideMedicalReliefCaseResult;
  /** Approves relief (审批): a township within what the county delegated, civil affairs otherwise. */
  decideRelief: ReliefResult;
  /** Decides a claim by policy (审批交通补贴); what policy refers to a person is granted with a reason. For the department and the county. */
  decideTransportClaim: TransportClaimResult;
  /** Takes down that the worker does not go on (不再续签): the agreement keeps its own last day and nobody owes an extension. */
  declineExtension: AgreementResult;
  /** Delegates the approval of relief to a township (委托乡镇审批), from a day on and, where it is said, up to another. For the county and civil affairs. */
  delegateRelief: DelegateReliefResult;
  /** Records that a waiver, post or loan ends (终止). For the department and the county. */
  endAid: EndAidResult;
  /** Ends a grant (退出低保、特困) from a day on, with the reason; what it was stays said. For civil affairs staff of the division. */
  endAllowance: EndAllowanceResult;
  /** Ends a delegation (终止委托) from a day on, with the reason; what the township decided before stays. For the county and civil affairs. */
  endDelegation: EndDelegationResult;
  /** Ends what goes on with a household of which nobody is left (整户消亡): its time of monitoring, its case, label, tasks and clocks. By the county; no procedure of release is asked, for there is nobody to release. */
  endMonitoringOfVanishedHousehold: EndVanishedResult;
  /** Ends the pairing (结对帮扶) of a household where policy allows it that day. */
  endPairing: EndPairingResult;
  /** Takes down that a post ended before its day (提前离岗); `occurredOn` is the last day worked. */
  endPost: AgreementResult;
  /** Ends that sooner (提前结束代办). */
  endSubstitution: SubstitutionResult;
  /** Records the last day of work (离岗登记); `occurredOn` counts as worked. */
  endWorkSpell: WorkSpellResult;
  /** Takes down that somebody begins a training (培训报名). */
  enrolTraining: TrainingResult;
  /** Says why a visit was late, after it was recorded (补充逾期原因); an entry says what was before. By who may verify leads. */
  explainLateVisit: CorrectLeadResult;
  /** Takes down why a household's support is weaker than the year before (说明扶持力度减弱原因); nothing was refused. */
  explainWeakenedSupport: SupportReasonResult;
  /** Extends the agreement of a post (延续协议), by the law of the place or by a later day that the county sets. For the department's and the county's staff. */
  extendPost: AgreementResult;
  /** Extends the agreements of 1 to 200 posts; each for itself, with a result of its own. */
  extendPosts: ExtendPostsResult;
  /** Gives the work to an applicant (岗位安置): the first of the ranking, or another with a reason. A public-welfare post becomes one of the posts. For the department, county and township. */
  fillVacancy: VacancyResult;
  /** Records that a department's lead came to its next station in the township; refused where the place has none. */
  forwardLead: ForwardLeadResult;
  /** Notes that households got an explainer sheet (明白纸), up to 200 at once with a result for each. */
  handOutSheets: HandOutSheetsResult;
  /** Hands a household over to another helper on one day; no gap is left and history keeps both. */
  handOverHelper: HelperResult;
  /** Gives all open work of an account to another, or back to its offices (工作移交): it leaves, is on leave or has another post. */
  handOverWork: AssignWorkResult;
  /** Records the special meeting (专题会议研判) on a verified lead; it opens the case unless a self-report did. */
  holdSpecialMeeting: CaseActResult;
  /** Records one special meeting (专题会议研判) on 1 to 200 verified leads; each for itself, with a result of its own: it opens the case of each. */
  holdSpecialMeetings: CaseActsResult;
  /** Takes an inspection down (资产巡查): whether the asset is in use or idle (低效闲置). */
  inspectAsset: AssetActResult;
  /** Makes the list of whose pension premium is to be paid (养老保险代缴名单) in the caller's place, for the year of its day and by the ages on that day; made again it is renewed by birthdays. For civil affairs staff. */
  listPensionPremiums: ListPensionPremiumsResult;
  /** Decides every contribution of a year in a place and keeps the list (生成参保资助名单): each by its class and the day it was collected. What was paid stays. */
  listPremiumSubsidies: ListPremiumSubsidiesResult;
  /** Makes the help plan (一户一策) of a time of monitoring; within ten days of the identification where its place says so. */
  makeHelpPlan: HelpPlanResult;
  /** Takes down whether a household is in special difficulty (特殊困难), as its village says with the reason. */
  markSpecialDifficulty: SpecialDifficultyResult;
  /** Merges a household into another (并户); refused where both have an open case or both are monitored. */
  mergeHouseholds: HouseholdResult;
  /** Moves a household to another village of the caller's division (迁移); every row of it follows. */
  moveHousehold: HouseholdResult;
  /** Names who is in charge in a unit from a day on (专人负责). By township or county. */
  nameOfficer: NameOfficerResult;
  /** The village nominates a monitored household for risk elimination (村提名) where the steps are printed; the conditions that the place prints are checked as of the day and frozen. */
  nominateElimination: CaseActResult;
  /** Offers a household to another place (迁出申请), which accepts it with acceptMove. */
  offerMove: MoveOfferResult;
  /** Opens a case of disposal for an idle asset (低效闲置资产处置), with its class. For the finance and rural departments and the county. */
  openDisposal: OpenDisposalResult;
  /** Opens the file of somebody who wants to work (建立就业档案); one open file a person. For the department, county, township and village. */
  openEmploymentFile: EmploymentFileResult;
  /** Opens a way by which a unit is told outside the graph (开通提醒渠道): for the unit itself, and for county and above. */
  openNoticeChannel: OpenNoticeChannelResult;
  /** Opens the enrolment first of a released household whose setback village or township confirm (风险消除后骤降骤增优先纳入). */
  openPriorityEnrolment: EnrolmentDutyResult;
  /** Opens a case of serious-illness relief for a monitored person (大病救助); that the illness counts is stated by health staff. */
  openSeriousIllnessRelief: OpenSeriousIllnessReliefResult;
  /** Takes down that work is open in a place (岗位发布). For the department, county, township and village. */
  openVacancy: VacancyResult;
  /** Finds the household of a self-report that could not be placed by itself, or turns the report down with the reason. The lead it becomes counts from the day of the household's application. For village, township and county. */
  placeSelfReport: PlaceSelfReportResult;
  /** Plans a run of dated transitions for a place and a day and previews it (计划并预演): every department works out what it would change, and nothing is changed. The day may lie ahead: that is a rehearsal. */
  planTransitionRun: PlanTransitionRunResult;
  /** Posts an accepted award in the village (公示). For township, county and the departments. */
  postAward: ClaimAwardResult;
  /** Records that the results of several cases hang in the village (公示), 1 to 200; each for itself, with a result of its own. */
  postPublicities: CaseActsResult;
  /** Records that the result hangs in the village (公示); it hangs for the days its place asks for. */
  postPublicity: CaseActResult;
  /** Posts a list (公示) of which nothing is left to check. */
  postSubsidyList: PostSubsidyListResult;
  /** Works out the list of subsidised interest of a county and some days of a year (编制贴息清单); a draft of the same days is worked out anew. For the finance department's and the county's staff. */
  prepareSubsidyList: PrepareSubsidyListResult;
  /** Previews a run anew that is not applied yet (重新预演); an approval that was given is void. */
  previewTransitionRun: StepTransitionRunResult;
  /** Takes a project down that is proposed (项目申报), once in its county by year and number. For the finance and rural departments and the county. */
  proposeProject: ProposeProjectResult;
  /** Takes down the notice of a project (公告公示). */
  publishProjectNotice: ProjectActResult;
  /** Receives a risk lead (风险线索); the days to verify it begin. */
  receiveLead: ReceiveLeadResult;
  /** Gives a division a new code from a day on; rows follow, the old code stays known for its time. */
  recodeDivision: RecodeDivisionResult;
  /** Records a stay (登记住院): on the first day, and again with discharge, payment, return of the deposit or instalments; told by person, hospital and first day. For health staff. */
  recordAdmission: RecordAdmissionResult;
  /** Puts a measure in place before there is a plan, for a household that was labelled again. */
  recordAdvanceMeasure: AdvanceMeasureResult;
  /** Records that a waiver, post or loan is in effect (减免、岗位、贷款). For the department and the county. */
  recordAidInKind: RecordAidInKindResult;
  /** Records that aid was paid as it was decided (资助发放). For the department and the county. */
  recordAidPayment: RecordAidPaymentResult;
  /** Records the state a grant (低保、特困) is in from a day on, of a new one too; earlier states stay. What is paid and its tier tell whether a household may be labelled (label-measures-delivered, label-highest-tier). For civil affairs staff of the division. */
  recordAllowance: RecordAllowanceResult;
  /** Takes down the appraisal of a project (入库论证): the place's own, or that of the provincial office. */
  recordAppraisal: ProjectActResult;
  /** Takes down what an asset bore in a year (资产收益); said anew it stands corrected. */
  recordAssetIncome: AssetActResult;
  /** Takes the attendance of a month down (岗位出勤). For the department, county, township and village. */
  recordAttendance: PostMonthResult;
  /** Takes down what was paid of an authorised award (发放), and from which source; never more than was authorised. */
  recordAwardPayment: RecordAwardPaymentResult;
  /** Takes the bank's word on an application down (银行决定): final, and a refusal names its reason. */
  recordBankDecision: LoanApplicationStepResult;
  /** Records what a place did by a day of the calendar, its list of a month or its task of a time node, and closes the task. By township or county. */
  recordCalendarReport: CalendarReportResult;
  /** Records a visit under a contract of chronic care, or its end (慢病随访). For health staff. */
  recordChronicVisit: RecordChronicVisitResult;
  /** Records the comparison of data and the decision of the county (县级审定). */
  recordCountyDecision: CaseActResult;
  /** Records the county's decision (县级审定) on 1 to 200 cases; each for itself, with a result of its own. */
  recordCountyDecisions: CaseActsResult;
  /** Records what a disabled member got for the month of its day (残疾人两项补贴). For civil affairs and 残联 staff. */
  recordDisabilityAllowance: RecordDisabilityAllowanceResult;
  /** Records what is seen of a house (住房情况) on a day: who lives in it, whether it is suspected, that somebody looked, that people moved out. For housing staff, villages, townships and the county. */
  recordDwelling: RecordDwellingResult;
  /** Records a release by one decision of the county, where no document of the place prints its steps; its conditions and gates hold all the same. */
  recordElimination: CaseActResult;
  /** Keeps that a household asks to be released; a request is no nomination, the village then looks whether it nominates. */
  recordEliminationRequest: EliminationRequestResult;
  /** Takes down work done for a clause that names no household (工作记录): clause, day, unit, figure. For the department's and the county's staff of the division. */
  recordEmploymentWork: RecordWorkResult;
  /** Records which school a pupil is at in a term, or that it left or completed one (学籍). For the department, village, township and county. */
  recordEnrolment: RecordEnrolmentResult;
  /** Records what a step asks for and no other act shows (材料记录): its words, with photos or scans. */
  recordEvidence: CaseActResult;
  /** Records income that was worked out again while a window runs (渐退期收入复核): above the band it is flagged and the window runs on; at or below the standard the window is to be taken back. For civil affairs staff. */
  recordExitIncome: GradualExitResult;
  /** Records that a household registered as poor reached the exit standard (达到脱贫标准), also when late. By the county. */
  recordExitStandardReached: ExitStandardReachedResult;
  /** Takes down work done for a clause that names no household (工作记录): clause, day, unit, figure. For the department's and the county's staff of the division. */
  recordFinanceWork: RecordWorkResult;
  /** Takes down what a place raised in a year from a source (资金来源登记); said anew it stands corrected, 0 takes it back. For townships, the finance department and the county. */
  recordFundSource: RecordFundSourceResult;
  /** Records money paid for a subsidy, a claim or a case (发放登记): never more than is due, from a source that the place names. For health staff. */
  recordHealthPayment: RecordHealthPaymentResult;
  /** Takes down work done for a clause that names no household (工作记录): clause, day, unit, figure. For the department's and the county's staff of the division. */
  recordHealthWork: RecordWorkResult;
  /** Records the check at home (入户核查) with its four factors. */
  recordHomeCheck: CaseActResult;
  /** Records a lesson at home (送教上门); the case stays open. For the department, village, township and county. */
  recordHomeLesson: DropoutCaseResult;
  /** Records a designated hospital from a day on, or its end (登记定点医疗机构); told by code and first day. For health staff of a county. */
  recordHospital: RecordHospitalResult;
  /** Takes down work done for a clause that names no household (工作记录): clause, day, unit, figure. For the department's and the county's staff of the division. */
  recordHousingWaterWork: RecordWorkResult;
  /** Takes down whether a household has the conditions for industry, and the will (产业发展条件和意愿). For village, township, county and the departments. */
  recordIndustryReadiness: RecordIndustryReadinessResult;
  /** Records a finding of an audit or inspection, which is open until something shows that it was rectified. By township or county. */
  recordInspectionFinding: InspectionFindingResult;
  /** Records how a person is insured in a year (登记参保); newer word of a day counts, and the household is answered at once. For health staff, township and village. */
  recordInsurance: RecordInsuranceResult;
  /** Takes a household's claim down by the day it was reported (理赔登记); said anew for the same day it stands as it is said now. */
  recordInsuranceClaim: RecordInsuranceClaimResult;
  /** Takes an insurance contract down with the households it names (保险合同登记): by open tender where the place asks for one. For the finance and rural departments and the county. */
  recordInsuranceContract: RecordInsuranceContractResult;
  /** Records what a person wants (就业意愿登记); of one day the last counts. */
  recordJobWish: JobWishResult;
  /** Records a legal supporter (法定赡养人) of old people who live apart, and opens the task to urge him; what he owes is no income until it is paid. */
  recordLegalSupporter: LegalSupporterResult;
  /** Takes down what happened to a loan (还本、付息、展期、代偿), as a ledger of events would bring it. For the finance department's and the county's staff. */
  recordLoanEvent: RecordLoanEventResult;
  /** Records that a planned measure was delivered which no department reports, as 社会帮扶. */
  recordMeasureDelivery: MeasureDeliveryResult;
  /** Records an objection (异议) against a posting; the case waits until it is settled. */
  recordObjection: CaseActResult;
  /** Records that a member's premium was paid (养老保险政府代缴), where the document pays it. For civil affairs staff. */
  recordPensionPremium: RecordPensionPremiumResult;
  /** Takes down targets and self-evaluation of a project (绩效). */
  recordPerformance: ProjectActResult;
  /** Records that a month of a post was paid (发放岗位补贴), once, never more than is due, from a source that the place allows. */
  recordPostPayment: PostMonthResult;
  /** Records what was paid (发放); before the decision only where relief may come first (先行救助). */
  recordReliefPayment: ReliefResult;
  /** Records the state a renovation (农村危房改造) is in from a day on, of a new one too; earlier states stay (renovation-funds-due, release-after-renovation). For housing staff of the division. */
  recordRenovation: RecordRenovationResult;
  /** Records a payment of a renovation's money (拨付) on a day, from a source that the place names and within the grant; the fund book is told. For housing staff of the division. */
  recordRenovationPayment: RecordRenovationPaymentResult;
  /** Records that the child is enrolled again (复学), which closes the case. For the department, village, township and county. */
  recordReturn: DropoutCaseResult;
  /** Records a visit to bring the child back (劝返). For the department, village, township and county. */
  recordReturnVisit: DropoutCaseResult;
  /** Records the check at home by township and village before a release (乡村入户核实). */
  recordReverification: CaseActResult;
  /** Records the township's check (乡镇复核) of 1 to 200 eliminations; each for itself, with a result of its own. */
  recordReverifications: CaseActsResult;
  /** Records that the party secretary of a town visited households on a day, up to 200; all of them or none. By township or county. */
  recordSecretaryVisits: SecretaryVisitsResult;
  /** Records how far a site of the water programme is (点位进度) as of a day: begun, complete, accepted; a site that is not known yet is added with its village. For water staff of the division. */
  recordSiteProgress: RecordSiteProgressResult;
  /** Takes down that an approved list was paid (拨付), and from which source. */
  recordSubsidyPayment: RecordSubsidyPaymentResult;
  /** Records visits of the yearly survey (集中排查), each with a result; a risk found becomes a lead. */
  recordSurveyVisits: RecordSurveyVisitsResult;
  /** Records the entry of 1 to 200 cases into the national system (信息录入); each for itself, with a result of its own. */
  recordSystemEntries: CaseActsResult;
  /** Records the entry into the national system (信息录入) where that is the last step. */
  recordSystemEntry: CaseActResult;
  /** Records the review of the township (乡镇审核), after the posting has run. */
  recordTownshipReview: CaseActResult;
  /** Records the township's review (乡镇审核) of 1 to 200 cases; each for itself, with a result of its own. */
  recordTownshipReviews: CaseActsResult;
  /** Records that the subsidy of a training was paid (发放培训补贴). */
  recordTrainingPayment: TrainingResult;
  /** Records that the transport subsidy was paid (发放交通补贴), once, from a source that the place allows. */
  recordTransportPayment: TransportClaimResult;
  /** Records the village democratic review (村级民主评议) with its votes. */
  recordVillageReview: CaseActResult;
  /** Records the village democratic reviews (村级民主评议) of a day, 1 to 200 cases; each for itself, with a result of its own. */
  recordVillageReviews: CaseActsResult;
  /** Records the village selection (村级初选) where that is the first step; it opens the case. */
  recordVillageSelection: CaseActResult;
  /** Records a visit to a household whose risk was eliminated (消除后跟踪回访), and says what comes next. */
  recordWatchVisit: WatchVisitResult;
  /** Records what was found of a household's water by its four items (四项指标) on a day; whether it is safe follows. For water staff of the division. */
  recordWaterSupply: RecordWaterSupplyResult;
  /** Records a test of a work's water (水质检测) on a day; the water of every household of that work is answered by it. Where a document asks for a level (water-tested-by-level), by a tester below it TesterLevelTooLow; what a ledger says of such a test is kept and decides nothing. For water staff of the division. */
  recordWaterTest: RecordWaterTestResult;
  /** Records that a person works (务工登记). For the department, county, township and village. */
  recordWorkSpell: WorkSpellResult;
  /** Takes a favour of a workshop down (登记帮扶车间优惠). For the department, county and township. */
  recordWorkshop: WorkshopResult;
  /** Records what shows that a finding was rectified (整改佐证), and closes its task. By township or county. */
  rectifyFinding: InspectionFindingResult;
  /** Refuses to enrol a household that was to be (不予纳入), with the reason. For civil affairs staff. */
  refuseEnrolment: EnrolmentDutyResult;
  /** Registers an asset that was formed (资产登记), once in its county by number. For the finance and rural departments and the county. */
  registerAsset: RegisterAssetResult;
  /** Registers a household with its members by hand (新增登记). */
  registerHousehold: HouseholdResult;
  /** Registers a microcredit loan that was drawn (贷款登记), as its ledger would bring it. For the finance department's and the county's staff. */
  registerLoan: RegisterLoanResult;
  /** Registers a household monitored on that day as poor (纳入建档立卡贫困户), where 河南's documents of 2020 hold: a 边缘户 whose risk existing policy cannot resolve, or a 脱贫监测户 that returned to poverty. By the county, once a period. */
  registerPoor: RegisterPoorResult;
  /** Re-labels the risk (风险再标注) by the green channel: the household is monitored again from that day, measures may come before a plan. */
  relabelRisk: CaseActResult;
  /** Ends a membership on its last day (成员减少). */
  removeMember: HouseholdResult;
  /** Takes a safety-net label off, with the reason; it stays in the history. */
  removeSafetyNetLabel: SafetyNetLabelResult;
  /** Reports the figures of a place for a day as its lists count them now, and freezes them (上报). By township or county. */
  reportFigures: ReportFiguresResult;
  /** Reports that a business failed that takes households along (帮扶产业失败): each of them becomes a lead. */
  reportIndustryFailure: ReportIndustryFailureResult;
  /** Carries a measure that another department refused only because of the release on through the safety net (渠道：兜底). */
  rerouteMeasure: RerouteMeasureResult;
  /** Sends again what was given up (重发提醒), of the caller's division, up to all of it; for county and above. */
  resendNotices: ResendNoticesResult;
  /** Records that the water is back (恢复供水) since a day; another day corrects it. For water staff, villages, townships and the county. */
  restoreWater: RestoreWaterResult;
  /** Lets the days of a suspended obligation run on (恢复时限): what was left of a counted limit is left then; a printed day stands, unless it has passed. */
  resumeObligation: SteerObligationResult;
  /** Puts a failed job back into its queue; for administrators of the whole country. */
  retryDeadLetter: RetryDeadLetterResult;
  /** Puts failed jobs back into their queues, up to 1,000 at once. Events are told again by themselves; this has them told at once. */
  retryDeadLetters: RetryDeadLettersResult;
  /** Revises a help plan (完善帮扶计划); every revision stays on record. */
  reviseHelpPlan: HelpPlanResult;
  /** Makes the run of a year on the preview that was looked at (年度就医数据核算): bills are frozen, who paid above the limit becomes a case without an amount or goes to a person. Once a year; later than its window with a reason, as of its last day. For health staff and the county. */
  runMedicalAccounts: RunMedicalAccountsResult;
  /** Runs the overdue sweep now for a day, as the nightly job does; twice flags nothing twice. */
  runOverdueSweep: RunOverdueSweepResult;
  /** Sets a county's scheme of awards (产业奖补方案), from its day on; a newer one stands beside it. For the finance and rural departments and the county. */
  setAwardScheme: SetAwardSchemeResult;
  /** Sets the safety-net label (兜底保障户), where the definition of the place is met. */
  setSafetyNetLabel: SafetyNetLabelResult;
  /** Lets somebody do another's work for some days (设置代办). */
  setSubstitution: SubstitutionResult;
  /** Sets the days of a term of the county, and closes its roll (学期). For the department and the county. */
  setTerm: SetTermResult;
  /** Records where a person found in two households belongs (重复人员处理); nothing is merged by itself. */
  settleDuplicate: HouseholdResult;
  /** Says what became of a visited lead where no document prints a procedure that decides (线索处置); by township or county, with the reason. */
  settleLead: SettleLeadResult;
  /** Records what became of urging a legal supporter (督促赡养), and closes the task. */
  settleLegalSupporter: LegalSupporterResult;
  /** Records how an objection was settled; one that is upheld ends the case. */
  settleObjection: CaseActResult;
  /** Settles a line that the law leaves to a person (人工认定), with the reason: never above its interest, nor above what the bank says. */
  settleSubsidyLine: SettleSubsidyLineResult;
  /** Signs a contract of chronic care, or says that one is needed (慢病签约). For health staff. */
  signChronicContract: SignChronicContractResult;
  /** Splits a household (分户): the members named are a household of their own from that day on. */
  splitHousehold: HouseholdResult;
  /** Starts loading an uploaded ledger: 学籍名册、控辍保学台账、困难学生名单、学生资助明细、雨露计划名单、学期安排. */
  startEducationImport: StartImportResult;
  /** Starts loading an uploaded ledger: 乡村公益性岗位台账. */
  startEmploymentImport: StartImportResult;
  /** Has a list written as an Excel file (导出), page by page under the caller's own rights: the same rows, the same masks. */
  startExport: StartExportResult;
  /** Starts loading an uploaded ledger: 脱贫人口小额信贷台账. */
  startFinanceImport: StartImportResult;
  /** Lets a grant run out (低保渐退) in a window that income and document allow. For civil affairs staff. */
  startGradualExit: GradualExitResult;
  /** Starts loading an uploaded ledger: 医保结算明细. */
  startHealthImport: StartImportResult;
  /** Starts loading an uploaded ledger into the register. */
  startHouseholdsImport: StartImportResult;
  /** Starts loading an uploaded ledger: 农村危房改造台账. */
  startHousingWaterImport: StartImportResult;
  /** Starts loading an uploaded ledger: 农村低保发放. */
  startSocialAssistanceImport: StartImportResult;
  /** States that who was helped first is still in difficulty (先行救助后仍困难): 低保 is to be looked at. */
  stateStillDifficult: ReliefResult;
  /** Records why a disabled member's allowance stops (补贴停发), from the month after on, or that it is drawn again (恢复发放). For civil affairs staff. */
  stopDisabilityAllowance: StopDisabilityAllowanceResult;
  /** Takes down the application of the household (农户申请); for a self-reported lead it opens the case, and needs no visit before: the report is lead and application at once. */
  submitApplication: CaseActResult;
  /** Submits the report at a check point of linked funds (资金进度节点) with the figures of that moment; meets its duty. */
  submitFundCheckpoint: SubmitFundCheckpointResult;
  /** Takes a household's own report (自主申报), by its head or somebody the head asked. Public, no account is needed (公开); limited by address, certificate and county. The answer is the same whether or not the person is in the register. */
  submitSelfReport: SubmitSelfReportResult;
  /** Records that people get water another way (应急供水) since a day. For water staff, villages, townships and the county. */
  supplyInEmergency: SupplyInEmergencyResult;
  /** Reports a child of school age that is missed at school (疑似辍学); a visit confirms it. For the department, village, township and county. */
  suspectDropout: SuspectDropoutResult;
  /** Stops the days of an obligation running (暂停时限), with a reason: on these days it is neither open nor overdue. */
  suspendObligation: SteerObligationResult;
  /** Takes an entry back that was recorded by mistake (撤销误录): it stays in the history and counts no more. Only where nothing later rests on it. */
  takeBackAct: CaseActResult;
  /** Takes back as a whole what the caller recorded for many cases under one key (撤销批量误录); each case for itself, with a result of its own: where something later rests on the act, it stands. What opened cases is taken back by withdrawing them. */
  takeBackActs: CaseActsResult;
  /** Takes a file back that was attached by mistake (撤回附件), as one that shows somebody else: nobody opens it any more and its bytes are deleted; that it was there stays on record. For who attached it, and for the county. */
  takeBackAttachment: TakeBackAttachmentResult;
  /** Takes over a time of monitoring that a household had elsewhere, earlier or in the national system, with its exact days. */
  takeOverMonitoring: MonitoringPeriodResult;
  /** Lets the office of another level owe an obligation (转办), with a reason. */
  transferObligation: SteerObligationResult;
  /** Decides what becomes of a household unresolved for two years (两年及以上未消除风险分类处置); one decision a listing. */
  triageLongUnresolved: TriageResult;
  /** Has every department make its part as it was before (撤销), as a whole; what something rests on by now stays and is listed. */
  undoTransitionRun: StepTransitionRunResult;
  /** Brings facts of a member up to date, or corrects wrong ones (及时纠正). */
  updateMember: HouseholdResult;
  /** Records the visit at home that verifies a lead (入户核实). */
  verifyLead: VerifyLeadResult;
  /** Records the visits of a day (入户核实), 1 to 200 leads; each for itself, with a result of its own. */
  verifyLeads: VerifyLeadsResult;
  /** Lets an obligation be done no more (免除), with a reason, from a day on. */
  waiveObligation: SteerObligationResult;
  /** Ends a case because its household withdraws (农户撤回), or because it was opened by mistake; a nomination likewise. A household that is monitored stays so. */
  withdrawCase: CaseActResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawEducationImport: WithdrawImportResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawEmploymentImport: WithdrawImportResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawFinanceImport: WithdrawImportResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawHealthImport: WithdrawImportResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawHouseholdsImport: WithdrawImportResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawHousingWaterImport: WithdrawImportResult;
  /** Withdraws a lead that should not be there (撤销线索), e.g. on the wrong household; it stays readable, and its clocks never ran. */
  withdrawLead: CorrectLeadResult;
  /** Takes a run back: what it added goes, what it changed becomes what it was (撤回导入). For who loaded it and for the county, as long as the file is kept and nothing rests on it. */
  withdrawSocialAssistanceImport: WithdrawImportResult;
};


/** Changes through the graph; each is one action. */
export type MutationAcceptAwardArgs = {
  input: AcceptAwardInput;
};


/** Changes through the graph; each is one action. */
export type MutationAcceptMoveArgs = {
  input: AcceptMoveInput;
};


/** Changes through the graph; each is one action. */
export type MutationAcceptProjectArgs = {
  input: ProjectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationAcceptRenovationArgs = {
  input: AcceptRenovationInput;
};


/** Changes through the graph; each is one action. */
export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


/** Changes through the graph; each is one action. */
export type MutationAddFileEntryArgs = {
  input: AddFileEntryInput;
};


/** Changes through the graph; each is one action. */
export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationAdmitProjectArgs = {
  input: ProjectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationAdvanceAssetArgs = {
  input: AdvanceAssetInput;
};


/** Changes through the graph; each is one action. */
export type MutationAdvanceDisposalArgs = {
  input: AdvanceDisposalInput;
};


/** Changes through the graph; each is one action. */
export type MutationAllocateFundsArgs = {
  input: AllocateFundsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceEliminationArgs = {
  input: AnnounceEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceEliminationsArgs = {
  input: AnnounceEliminationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationArgs = {
  input: AnnounceIdentificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationsArgs = {
  input: AnnounceIdentificationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceRegisterArgs = {
  input: AnnounceRegisterInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerDoubtArgs = {
  input: AnswerDoubtInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerInsuranceArgs = {
  input: AnswerInsuranceInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerQualityPromptsArgs = {
  input: AnswerQualityPromptsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerSchoolingArgs = {
  input: AnswerSchoolingInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerWaterArgs = {
  input: AnswerWaterInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyForAidArgs = {
  input: ApplyForAidInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyForEnterpriseSupportArgs = {
  input: ApplyForEnterpriseSupportInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyForLoanArgs = {
  input: ApplyForLoanInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyForReliefArgs = {
  input: ApplyForReliefInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyForVacancyArgs = {
  input: ApplyForVacancyInput;
};


/** Changes through the graph; each is one action. */
export type MutationApplyTransitionRunArgs = {
  input: StepTransitionRunInput;
};


/** Changes through the graph; each is one action. */
export type MutationAppraiseHouseArgs = {
  input: AppraiseHouseInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveEliminationArgs = {
  input: ApproveEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveEliminationsArgs = {
  input: ApproveEliminationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveLeaveArgs = {
  input: ApproveLeaveInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveLoanByHandArgs = {
  input: ApproveLoanByHandInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveRenovationArgs = {
  input: ApproveRenovationInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveSubsidyListArgs = {
  input: StepSubsidyListInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveTransitionRunArgs = {
  input: ApproveTransitionRunInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssessAssistanceArgs = {
  input: AssessAssistanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssessIncomeArgs = {
  input: AssessIncomeInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssessNeedArgs = {
  input: AssessNeedInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssignHelperArgs = {
  input: AssignHelperInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssignTasksArgs = {
  input: AssignTasksInput;
};


/** Changes through the graph; each is one action. */
export type MutationAttachFilesArgs = {
  input: AttachFilesInput;
};


/** Changes through the graph; each is one action. */
export type MutationAuthoriseAwardArgs = {
  input: AuthoriseAwardInput;
};


/** Changes through the graph; each is one action. */
export type MutationBeginOutageArgs = {
  input: BeginOutageInput;
};


/** Changes through the graph; each is one action. */
export type MutationCancelGradualExitArgs = {
  input: CancelGradualExitInput;
};


/** Changes through the graph; each is one action. */
export type MutationCheckTransportClaimArgs = {
  input: CheckTransportClaimInput;
};


/** Changes through the graph; each is one action. */
export type MutationChooseHousingRemedyArgs = {
  input: ChooseHousingRemedyInput;
};


/** Changes through the graph; each is one action. */
export type MutationClaimAwardArgs = {
  input: ClaimAwardInput;
};


/** Changes through the graph; each is one action. */
export type MutationClaimMedicalAidArgs = {
  input: ClaimMedicalAidInput;
};


/** Changes through the graph; each is one action. */
export type MutationClaimTrainingSubsidyArgs = {
  input: ClaimTrainingSubsidyInput;
};


/** Changes through the graph; each is one action. */
export type MutationClaimTransportSubsidyArgs = {
  input: ClaimTransportSubsidyInput;
};


/** Changes through the graph; each is one action. */
export type MutationClearSuspicionArgs = {
  input: ClearSuspicionInput;
};


/** Changes through the graph; each is one action. */
export type MutationCloseEmploymentFileArgs = {
  input: CloseEmploymentFileInput;
};


/** Changes through the graph; each is one action. */
export type MutationCloseMoveOfferArgs = {
  input: CloseMoveOfferInput;
};


/** Changes through the graph; each is one action. */
export type MutationCloseNoticeChannelArgs = {
  input: CloseNoticeChannelInput;
};


/** Changes through the graph; each is one action. */
export type MutationCompleteLabelReviewArgs = {
  input: CompleteLabelReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationCompleteTrainingArgs = {
  input: CompleteTrainingInput;
};


/** Changes through the graph; each is one action. */
export type MutationConfirmDropoutArgs = {
  input: ConfirmDropoutInput;
};


/** Changes through the graph; each is one action. */
export type MutationConfirmSetbackArgs = {
  input: ConfirmSetbackInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectHouseholdArgs = {
  input: CorrectHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectLeadArgs = {
  input: CorrectLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectMonitoringPeriodArgs = {
  input: CorrectMonitoringPeriodInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectSubsidyListArgs = {
  input: CorrectSubsidyListInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectTriageArgs = {
  input: CorrectTriageInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideAidArgs = {
  input: DecideAidInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideDistributionArgs = {
  input: DecideDistributionInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideMedicalAidArgs = {
  input: DecideMedicalAidInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideMedicalReliefCaseArgs = {
  input: DecideMedicalReliefCaseInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideReliefArgs = {
  input: DecideReliefInput;
};


/** Changes through the graph; each is one action. */
export type MutationDecideTransportClaimArgs = {
  input: DecideTransportClaimInput;
};


/** Changes through the graph; each is one action. */
export type MutationDeclineExtensionArgs = {
  input: EndPostInput;
};


/** Changes through the graph; each is one action. */
export type MutationDelegateReliefArgs = {
  input: DelegateReliefInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndAidArgs = {
  input: EndAidInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndAllowanceArgs = {
  input: EndAllowanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndMonitoringOfVanishedHouseholdArgs = {
  input: EndMonitoringOfVanishedHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndPairingArgs = {
  input: EndPairingInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndPostArgs = {
  input: EndPostInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndWorkSpellArgs = {
  input: EndWorkSpellInput;
};


/** Changes through the graph; each is one action. */
export type MutationEnrolTrainingArgs = {
  input: EnrolTrainingInput;
};


/** Changes through the graph; each is one action. */
export type MutationExplainLateVisitArgs = {
  input: ExplainLateVisitInput;
};


/** Changes through the graph; each is one action. */
export type MutationExplainWeakenedSupportArgs = {
  input: ExplainWeakenedSupportInput;
};


/** Changes through the graph; each is one action. */
export type MutationExtendPostArgs = {
  input: ExtendPostInput;
};


/** Changes through the graph; each is one action. */
export type MutationExtendPostsArgs = {
  input: ExtendPostsInput;
};


/** Changes through the graph; each is one action. */
export type MutationFillVacancyArgs = {
  input: FillVacancyInput;
};


/** Changes through the graph; each is one action. */
export type MutationForwardLeadArgs = {
  input: ForwardLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationHandOutSheetsArgs = {
  input: HandOutSheetsInput;
};


/** Changes through the graph; each is one action. */
export type MutationHandOverHelperArgs = {
  input: HandOverHelperInput;
};


/** Changes through the graph; each is one action. */
export type MutationHandOverWorkArgs = {
  input: HandOverWorkInput;
};


/** Changes through the graph; each is one action. */
export type MutationHoldSpecialMeetingArgs = {
  input: HoldSpecialMeetingInput;
};


/** Changes through the graph; each is one action. */
export type MutationHoldSpecialMeetingsArgs = {
  input: HoldSpecialMeetingsInput;
};


/** Changes through the graph; each is one action. */
export type MutationInspectAssetArgs = {
  input: InspectAssetInput;
};


/** Changes through the graph; each is one action. */
export type MutationListPensionPremiumsArgs = {
  input: ListPensionPremiumsInput;
};


/** Changes through the graph; each is one action. */
export type MutationListPremiumSubsidiesArgs = {
  input: ListPremiumSubsidiesInput;
};


/** Changes through the graph; each is one action. */
export type MutationMakeHelpPlanArgs = {
  input: MakeHelpPlanInput;
};


/** Changes through the graph; each is one action. */
export type MutationMarkSpecialDifficultyArgs = {
  input: MarkSpecialDifficultyInput;
};


/** Changes through the graph; each is one action. */
export type MutationMergeHouseholdsArgs = {
  input: MergeHouseholdsInput;
};


/** Changes through the graph; each is one action. */
export type MutationMoveHouseholdArgs = {
  input: MoveHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationNameOfficerArgs = {
  input: NameOfficerInput;
};


/** Changes through the graph; each is one action. */
export type MutationNominateEliminationArgs = {
  input: NominateEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationOfferMoveArgs = {
  input: OfferMoveInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenDisposalArgs = {
  input: OpenDisposalInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenEmploymentFileArgs = {
  input: OpenEmploymentFileInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenNoticeChannelArgs = {
  input: OpenNoticeChannelInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenPriorityEnrolmentArgs = {
  input: OpenPriorityEnrolmentInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenSeriousIllnessReliefArgs = {
  input: OpenSeriousIllnessReliefInput;
};


/** Changes through the graph; each is one action. */
export type MutationOpenVacancyArgs = {
  input: OpenVacancyInput;
};


/** Changes through the graph; each is one action. */
export type MutationPlaceSelfReportArgs = {
  input: PlaceSelfReportInput;
};


/** Changes through the graph; each is one action. */
export type MutationPlanTransitionRunArgs = {
  input: PlanTransitionRunInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostAwardArgs = {
  input: AwardStepInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicitiesArgs = {
  input: PostPublicitiesInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicityArgs = {
  input: PostPublicityInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostSubsidyListArgs = {
  input: StepSubsidyListInput;
};


/** Changes through the graph; each is one action. */
export type MutationPrepareSubsidyListArgs = {
  input: PrepareSubsidyListInput;
};


/** Changes through the graph; each is one action. */
export type MutationPreviewTransitionRunArgs = {
  input: StepTransitionRunInput;
};


/** Changes through the graph; each is one action. */
export type MutationProposeProjectArgs = {
  input: ProposeProjectInput;
};


/** Changes through the graph; each is one action. */
export type MutationPublishProjectNoticeArgs = {
  input: ProjectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationReceiveLeadArgs = {
  input: ReceiveLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecodeDivisionArgs = {
  input: RecodeDivisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAdmissionArgs = {
  input: RecordAdmissionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAdvanceMeasureArgs = {
  input: RecordAdvanceMeasureInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAidInKindArgs = {
  input: RecordAidInKindInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAidPaymentArgs = {
  input: RecordAidPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAllowanceArgs = {
  input: RecordAllowanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAppraisalArgs = {
  input: ProjectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAssetIncomeArgs = {
  input: RecordAssetIncomeInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAwardPaymentArgs = {
  input: RecordAwardPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordBankDecisionArgs = {
  input: RecordBankDecisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCalendarReportArgs = {
  input: RecordCalendarReportInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordChronicVisitArgs = {
  input: RecordChronicVisitInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionArgs = {
  input: RecordCountyDecisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionsArgs = {
  input: RecordCountyDecisionsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordDisabilityAllowanceArgs = {
  input: RecordDisabilityAllowanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordDwellingArgs = {
  input: RecordDwellingInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEliminationArgs = {
  input: RecordEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEliminationRequestArgs = {
  input: RecordEliminationRequestInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEmploymentWorkArgs = {
  input: RecordWorkInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEnrolmentArgs = {
  input: RecordEnrolmentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEvidenceArgs = {
  input: RecordEvidenceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordExitIncomeArgs = {
  input: RecordExitIncomeInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordExitStandardReachedArgs = {
  input: RecordExitStandardReachedInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordFinanceWorkArgs = {
  input: RecordWorkInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordFundSourceArgs = {
  input: RecordFundSourceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHealthPaymentArgs = {
  input: RecordHealthPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHealthWorkArgs = {
  input: RecordWorkInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHomeCheckArgs = {
  input: RecordHomeCheckInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHomeLessonArgs = {
  input: RecordHomeLessonInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHospitalArgs = {
  input: RecordHospitalInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHousingWaterWorkArgs = {
  input: RecordWorkInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordIndustryReadinessArgs = {
  input: RecordIndustryReadinessInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordInspectionFindingArgs = {
  input: RecordInspectionFindingInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordInsuranceArgs = {
  input: RecordInsuranceInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordInsuranceClaimArgs = {
  input: RecordInsuranceClaimInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordInsuranceContractArgs = {
  input: RecordInsuranceContractInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordJobWishArgs = {
  input: RecordJobWishInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordLegalSupporterArgs = {
  input: RecordLegalSupporterInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordLoanEventArgs = {
  input: RecordLoanEventInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordMeasureDeliveryArgs = {
  input: RecordMeasureDeliveryInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordPensionPremiumArgs = {
  input: RecordPensionPremiumInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordPerformanceArgs = {
  input: ProjectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordPostPaymentArgs = {
  input: RecordPostPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReliefPaymentArgs = {
  input: RecordReliefPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordRenovationArgs = {
  input: RecordRenovationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordRenovationPaymentArgs = {
  input: RecordRenovationPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReturnVisitArgs = {
  input: RecordReturnVisitInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReverificationArgs = {
  input: RecordReverificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReverificationsArgs = {
  input: RecordReverificationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSecretaryVisitsArgs = {
  input: RecordSecretaryVisitsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSiteProgressArgs = {
  input: RecordSiteProgressInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSubsidyPaymentArgs = {
  input: RecordSubsidyPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSurveyVisitsArgs = {
  input: RecordSurveyVisitsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntriesArgs = {
  input: RecordSystemEntriesInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntryArgs = {
  input: RecordSystemEntryInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewArgs = {
  input: RecordTownshipReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewsArgs = {
  input: RecordTownshipReviewsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTrainingPaymentArgs = {
  input: RecordTrainingPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTransportPaymentArgs = {
  input: RecordTransportPaymentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewArgs = {
  input: RecordVillageReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewsArgs = {
  input: RecordVillageReviewsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageSelectionArgs = {
  input: RecordVillageSelectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWatchVisitArgs = {
  input: RecordWatchVisitInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWaterSupplyArgs = {
  input: RecordWaterSupplyInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWaterTestArgs = {
  input: RecordWaterTestInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWorkSpellArgs = {
  input: RecordWorkSpellInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWorkshopArgs = {
  input: RecordWorkshopInput;
};


/** Changes through the graph; each is one action. */
export type MutationRectifyFindingArgs = {
  input: RectifyFindingInput;
};


/** Changes through the graph; each is one action. */
export type MutationRefuseEnrolmentArgs = {
  input: RefuseEnrolmentInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterAssetArgs = {
  input: RegisterAssetInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterLoanArgs = {
  input: RegisterLoanInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterPoorArgs = {
  input: RegisterPoorInput;
};


/** Changes through the graph; each is one action. */
export type MutationRelabelRiskArgs = {
  input: RelabelRiskInput;
};


/** Changes through the graph; each is one action. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationRemoveSafetyNetLabelArgs = {
  input: RemoveSafetyNetLabelInput;
};


/** Changes through the graph; each is one action. */
export type MutationReportFiguresArgs = {
  input: ReportFiguresInput;
};


/** Changes through the graph; each is one action. */
export type MutationReportIndustryFailureArgs = {
  input: ReportIndustryFailureInput;
};


/** Changes through the graph; each is one action. */
export type MutationRerouteMeasureArgs = {
  input: RerouteMeasureInput;
};


/** Changes through the graph; each is one action. */
export type MutationResendNoticesArgs = {
  input: ResendNoticesInput;
};


/** Changes through the graph; each is one action. */
export type MutationRestoreWaterArgs = {
  input: RestoreWaterInput;
};


/** Changes through the graph; each is one action. */
export type MutationResumeObligationArgs = {
  input: SteerObligationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRetryDeadLetterArgs = {
  input: RetryDeadLetterInput;
};


/** Changes through the graph; each is one action. */
export type MutationRetryDeadLettersArgs = {
  input: RetryDeadLettersInput;
};


/** Changes through the graph; each is one action. */
export type MutationReviseHelpPlanArgs = {
  input: ReviseHelpPlanInput;
};


/** Changes through the graph; each is one action. */
export type MutationRunMedicalAccountsArgs = {
  input: RunMedicalAccountsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRunOverdueSweepArgs = {
  input: RunOverdueSweepInput;
};


/** Changes through the graph; each is one action. */
export type MutationSetAwardSchemeArgs = {
  input: SetAwardSchemeInput;
};


/** Changes through the graph; each is one action. */
export type MutationSetSafetyNetLabelArgs = {
  input: SetSafetyNetLabelInput;
};


/** Changes through the graph; each is one action. */
export type MutationSetSubstitutionArgs = {
  input: SetSubstitutionInput;
};


/** Changes through the graph; each is one action. */
export type MutationSetTermArgs = {
  input: SetTermInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleDuplicateArgs = {
  input: SettleDuplicateInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleLeadArgs = {
  input: SettleLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleLegalSupporterArgs = {
  input: SettleLegalSupporterInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleSubsidyLineArgs = {
  input: SettleSubsidyLineInput;
};


/** Changes through the graph; each is one action. */
export type MutationSignChronicContractArgs = {
  input: SignChronicContractInput;
};


/** Changes through the graph; each is one action. */
export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartEducationImportArgs = {
  input: StartEducationImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartEmploymentImportArgs = {
  input: StartEmploymentImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartExportArgs = {
  input: StartExportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartFinanceImportArgs = {
  input: StartFinanceImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartGradualExitArgs = {
  input: StartGradualExitInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHealthImportArgs = {
  input: StartHealthImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHouseholdsImportArgs = {
  input: StartHouseholdsImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHousingWaterImportArgs = {
  input: StartHousingWaterImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartSocialAssistanceImportArgs = {
  input: StartSocialAssistanceImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationStateStillDifficultArgs = {
  input: StateStillDifficultInput;
};


/** Changes through the graph; each is one action. */
export type MutationStopDisabilityAllowanceArgs = {
  input: StopDisabilityAllowanceInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitFundCheckpointArgs = {
  input: SubmitFundCheckpointInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitSelfReportArgs = {
  input: SubmitSelfReportInput;
};


/** Changes through the graph; each is one action. */
export type MutationSupplyInEmergencyArgs = {
  input: SupplyInEmergencyInput;
};


/** Changes through the graph; each is one action. */
export type MutationSuspectDropoutArgs = {
  input: SuspectDropoutInput;
};


/** Changes through the graph; each is one action. */
export type MutationSuspendObligationArgs = {
  input: SteerObligationInput;
};


/** Changes through the graph; each is one action. */
export type MutationTakeBackActArgs = {
  input: TakeBackActInput;
};


/** Changes through the graph; each is one action. */
export type MutationTakeBackActsArgs = {
  input: TakeBackActsInput;
};


/** Changes through the graph; each is one action. */
export type MutationTakeBackAttachmentArgs = {
  input: TakeBackAttachmentInput;
};


/** Changes through the graph; each is one action. */
export type MutationTakeOverMonitoringArgs = {
  input: TakeOverMonitoringInput;
};


/** Changes through the graph; each is one action. */
export type MutationTransferObligationArgs = {
  input: TransferObligationInput;
};


/** Changes through the graph; each is one action. */
export type MutationTriageLongUnresolvedArgs = {
  input: TriageLongUnresolvedInput;
};


/** Changes through the graph; each is one action. */
export type MutationUndoTransitionRunArgs = {
  input: UndoTransitionRunInput;
};


/** Changes through the graph; each is one action. */
export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadsArgs = {
  input: VerifyLeadsInput;
};


/** Changes through the graph; each is one action. */
export type MutationWaiveObligationArgs = {
  input: SteerObligationInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawEducationImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawEmploymentImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawFinanceImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawHealthImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawHouseholdsImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawHousingWaterImportArgs = {
  input: WithdrawImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawLeadArgs = {
  input: WithdrawLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationWithdrawSocialAssistanceImportArgs = {
  input: WithdrawImportInput;
};

/** Who is in charge in a unit. */
export type NameOfficerInput = {
  /** Code of the place whose unit it is; default the caller's own. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Name; no identity number. */
  name: Scalars['String']['input'];
  /** First day; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Post. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** The unit, as documents name it. */
  unit: Scalars['String']['input'];
};

/** Result of naming who is in charge. */
export type NameOfficerResult = InvalidInput | KeyInUse | NotFound | NotPermitted | OfficerNamed;

/** The assessment. */
export type NeedAssessed = {
  __typename: 'NeedAssessed';
  /** The assessment. */
  need: PupilInNeed;
};

/** Nobody goes on (无人续签). */
export type NoContinuingWorker = UserError & {
  __typename: 'NoContinuingWorker';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `NO_CONTINUING_WORKER`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** No document of the place prints a procedure for that day; nothing is borrowed from other places. */
export type NoProcedure = UserError & {
  __typename: 'NoProcedure';
  /** Empty: there is none. */
  clauses: Array<ClauseRef>;
  /** `NO_PROCEDURE`: no document prints the procedure. `NO_PRINTED_RELEASE`: none prints steps of release, the county decides at once. `NO_GREEN_CHANNEL`: the place has no such channel. `NO_POOR_REGISTRATION`: no document registers monitored households as poor. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** One of the four that stay (四个不摘); no document spells them out, these are the common words. */
export type NoRemoval =
  /** 摘帽不摘帮扶 */
  | 'HELP'
  /** 摘帽不摘政策 */
  | 'POLICY'
  /** 摘帽不摘责任 */
  | 'RESPONSIBILITY'
  /** 摘帽不摘监管 */
  | 'SUPERVISION';

/** Nobody counts, as all who share income draw urban security (城镇低保、职工基本养老保险等): there is no income per head, what was learnt of the members is recorded. */
export type NobodyCounted = {
  __typename: 'NobodyCounted';
  /** What that means for an identification: `URBAN_SECURITY` where the place excludes such households. */
  decision?: Maybe<PolicyDecision>;
  /** The household. */
  household?: Maybe<Household>;
  /** Each member with registration and benefits, and why it is left out. */
  members: Array<AssessedMember>;
  /** Day of the assessment. */
  occurredOn: Scalars['Date']['output'];
};

/** Nobody of the household is left on that day (整户消亡): nothing more is done for it. */
export type NobodyLeft = UserError & {
  __typename: 'NobodyLeft';
  /** The procedure that does not go on; empty where none had begun. */
  clauses: Array<ClauseRef>;
  /** Always `NOBODY_LEFT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A nomination for risk elimination. */
export type NominateEliminationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** What the village judged. */
  evidence: NominationEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** What the village judged before it nominates (村（社区）提名). */
export type NominationEvidence = {
  /** How it went. */
  mode: EliminationMode;
  /** Ids of leads since identification whose risk was found and is gone too; any other open lead stands against it. */
  resolvedLeads?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the risk is steadily or naturally gone. */
  riskGone: Scalars['Boolean']['input'];
  /** How it was judged; no names, no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Work is not done yet (尚未竣工). */
export type NotCompleteYet = UserError & {
  __typename: 'NotCompleteYet';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_COMPLETE_YET`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The household's risk is not eliminated on that day. */
export type NotEliminated = UserError & {
  __typename: 'NotEliminated';
  /** Empty: that it is not eliminated is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The thing named does not exist, or lies outside the caller's division (不存在或不在辖区). */
export type NotFound = UserError & {
  __typename: 'NotFound';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Input field that named it. */
  field: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The household is not monitored on that day (不是监测对象). */
export type NotMonitored = UserError & {
  __typename: 'NotMonitored';
  /** Empty: that it is not monitored is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Not of compulsory school age on that day (非适龄). */
export type NotOfSchoolAge = UserError & {
  __typename: 'NotOfSchoolAge';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_OF_SCHOOL_AGE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The caller's role may not do this (无权限). */
export type NotPermitted = UserError & {
  __typename: 'NotPermitted';
  /** Empty: the division of roles decides, not a clause. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The household is not registered as poor by that day (未纳入建档立卡贫困户). */
export type NotRegisteredPoor = UserError & {
  __typename: 'NotRegisteredPoor';
  /** Empty: that it is not registered is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_REGISTERED_POOR`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Only what was taken over is corrected here; what a case did is corrected in the case. */
export type NotTakenOver = UserError & {
  __typename: 'NotTakenOver';
  /** Empty: no clause decides it. */
  clauses: Array<ClauseRef>;
  /** Always `NOT_TAKEN_OVER`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The period. */
  period: MonitoringPeriod;
};

/** The notice counts as seen. */
export type NoticeAcknowledged = {
  __typename: 'NoticeAcknowledged';
  /** The notice. */
  notice: UnitNotice;
};

/** A posting or announcement (公示、公告) that is done with the act it tells of. */
export type NoticeAlongInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it hung out; default the day of the act. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A way by which a unit is told outside the graph. */
export type NoticeChannel = {
  __typename: 'NoticeChannel';
  /** Where to: address of the server, of the mailbox, or of the calendar to fetch (渠道地址); null of a calendar that is closed or cannot be offered any more. Who knows the address of a calendar reads it. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was closed; null while it is open (停用时间). */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Account that closed it; null while it is open (停用账号). */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** Code of the division whose office is told (责任单位区划). */
  divisionCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind (渠道类型). */
  kind: NoticeChannelKind;
  /** When it was opened (开通时间). */
  openedAt: Scalars['DateTime']['output'];
  /** Account that opened it (开通账号). */
  openedBy: Scalars['String']['output'];
  /** The department that is told, e.g. `health` (责任部门); null for village, township, county, city or province themselves. */
  sector?: Maybe<Scalars['String']['output']>;
};

/** The channel is closed. */
export type NoticeChannelClosed = {
  __typename: 'NoticeChannelClosed';
  /** The channel. */
  channel: NoticeChannel;
};

/** A page of channels. */
export type NoticeChannelConnection = {
  __typename: 'NoticeChannelConnection';
  /** The channels. */
  edges: Array<NoticeChannelEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of channels. */
export type NoticeChannelConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the channels with its cursor. */
export type NoticeChannelEdge = {
  __typename: 'NoticeChannelEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: NoticeChannel;
};

/** A way by which a unit is told outside the graph (提醒渠道). */
export type NoticeChannelKind =
  /** 日历订阅: a calendar (iCalendar) that is fetched, of counts and links only. */
  | 'CALENDAR'
  /** 电子邮件 */
  | 'EMAIL'
  /** 系统对接: a signed message to a server of the unit (webhook). */
  | 'WEBHOOK';

/** The channel is open. */
export type NoticeChannelOpened = {
  __typename: 'NoticeChannelOpened';
  /** The channel. */
  channel: NoticeChannel;
};

/** In which order channels are listed. */
export type NoticeChannelOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: NoticeChannelOrderField;
};

/** What channels can be sorted by. */
export type NoticeChannelOrderField =
  /** 责任单位区划: by the unit's division. */
  | 'DIVISION'
  /** 开通时间: when it was opened. */
  | 'OPENED_AT';

/** A notice on its way by a channel. */
export type NoticeDelivery = {
  __typename: 'NoticeDelivery';
  /** How often it was tried (发送次数). */
  attempts: Scalars['Int']['output'];
  /** The channel. */
  channel: NoticeChannel;
  /** When it is tried next, or was last (下次发送时间). */
  dueAt: Scalars['DateTime']['output'];
  /** Stable id; the receiver gets it, too, so that a second copy is known for one. */
  id: Scalars['ID']['output'];
  /** Kind of the channel (渠道类型). */
  kind: NoticeChannelKind;
  /** When it left (外发时间). */
  leftAt: Scalars['DateTime']['output'];
  /** The notice. */
  notice: UnitNotice;
  /** Why it did not arrive the last time, as a kind of fault; null where it did (失败原因). */
  problem?: Maybe<Scalars['String']['output']>;
  /** When it was taken; null where it was not (送达时间). */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come (发送状态). */
  state: NoticeDeliveryState;
};

/** A page of deliveries. */
export type NoticeDeliveryConnection = {
  __typename: 'NoticeDeliveryConnection';
  /** The deliveries. */
  edges: Array<NoticeDeliveryEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of deliveries. */
export type NoticeDeliveryConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the deliveries with its cursor. */
export type NoticeDeliveryEdge = {
  __typename: 'NoticeDeliveryEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: NoticeDelivery;
};

/** In which order deliveries are listed. */
export type NoticeDeliveryOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: NoticeDeliveryOrderField;
};

/** What deliveries can be sorted by. */
export type NoticeDeliveryOrderField =
  /** 生成时间: in the order in which notices left. */
  | 'LEFT_AT';

/** How far a notice has come on its way (发送状态). */
export type NoticeDeliveryState =
  /** 发送失败: given up after the last try; it can be sent again. */
  | 'DEAD'
  /** 已送达: taken by the server it was sent to. */
  | 'SENT'
  /** 待发送: it will be tried, or tried again. */
  | 'WAITING';

/** One duty that a unit was told of (督办清单事项). */
export type NoticeItem = {
  __typename: 'NoticeItem';
  /** The clauses that set the day (依据条款). */
  clauses: Array<ClauseRef>;
  /** Due day as it was known that night (到期日). */
  dueOn: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind (事项类别). */
  kind: SupervisedKind;
  /** How many levels below the unit that owes it is; 0 where the unit owes it itself (上报层级). */
  levelsAbove: Scalars['Int']['output'];
  /** What it is called, in official words (事项). */
  name: Scalars['String']['output'];
  /** The notice. */
  notice: UnitNotice;
  /** The duty; null where it lies in another county now. */
  obligation?: Maybe<Obligation>;
  /** Day it was done or stopped; null while it is still to be done (办结日期). */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** How far it had come that night (提醒阶段). */
  stage: NoticeStage;
  /** How it stands since (办理情况). */
  state: NoticeItemState;
};

/** A page of duties of notices. */
export type NoticeItemConnection = {
  __typename: 'NoticeItemConnection';
  /** The duties. */
  edges: Array<NoticeItemEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of duties of notices. */
export type NoticeItemConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the duties with its cursor. */
export type NoticeItemEdge = {
  __typename: 'NoticeItemEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: NoticeItem;
};

/** Which duties of notices are meant: all that is given must hold. */
export type NoticeItemFilter = {
  /** Code of a division; only what units in it were told. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<SupervisedKind>>;
  /** Only of notices of this night. */
  night?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the notice. */
  notice?: InputMaybe<Scalars['ID']['input']>;
  /** Only what this department was told, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stand so now. */
  states?: InputMaybe<Array<NoticeItemState>>;
};

/** In which order duties of notices are listed. Equal ones stand in the order they came. */
export type NoticeItemOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: NoticeItemOrderField;
};

/** What duties of notices can be sorted by. */
export type NoticeItemOrderField =
  /** 责任单位区划: by the division of the unit that was told. */
  | 'DIVISION'
  /** 到期日: by due day. */
  | 'DUE_ON';

/** How a duty stands since a unit was told of it (办理情况). */
export type NoticeItemState =
  /** 已移交: it lies in another county now. */
  | 'MOVED'
  /** 已改期: it has another due day. */
  | 'REDATED'
  /** 已办结: done or stopped. */
  | 'SETTLED'
  /** 待办理: still to be done. */
  | 'STANDING';

/** Duties of one kind and stage in a notice, counted. */
export type NoticeLine = {
  __typename: 'NoticeLine';
  /** The clauses that set the days. */
  clauses: Array<ClauseRef>;
  /** How many. */
  count: Scalars['Int']['output'];
  /** The earliest due day among them. */
  dueFrom: Scalars['Date']['output'];
  /** The latest due day among them. */
  dueTo: Scalars['Date']['output'];
  /** Kind. */
  kind: SupervisedKind;
  /** How many levels below the unit that owes them is; 0 where the unit owes them itself. */
  levelsAbove: Scalars['Int']['output'];
  /** What it is called, in official words; of what might tell of anybody's health, in other words. */
  name: Scalars['String']['output'];
  /** Of these, how many have another due day since. */
  redated: Scalars['Int']['output'];
  /** Of these, how many have been done or stopped since. */
  settled: Scalars['Int']['output'];
  /** How far they had come that night. */
  stage: NoticeStage;
};

/** That somebody of a unit has seen its notice (签收). */
export type NoticeReceipt = {
  __typename: 'NoticeReceipt';
  /** Account that said so (签收账号). */
  account: Scalars['String']['output'];
  /** Day it was seen (签收日期). */
  acknowledgedOn: Scalars['Date']['output'];
  /** What was said with it; null where nothing was (签收意见). */
  note?: Maybe<Scalars['String']['output']>;
  /** When that was recorded (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time (签收角色). */
  role: Scalars['String']['output'];
};

/** How far a duty had come on the night it was told of (提醒阶段). */
export type NoticeStage =
  /** 即将到期: due within the days that the rule names. */
  | 'DUE_SOON'
  /** 今日到期: due that day. */
  | 'DUE_TODAY'
  /** 已逾期: its day had passed. */
  | 'OVERDUE';

/** Whether what a notice says still holds (提醒状态). */
export type NoticeStatus =
  /** 已办结: done or stopped since the day of the notice. */
  | 'SETTLED'
  /** 仍逾期: still to be done. */
  | 'STANDING'
  /** 已撤回: it was not late after all, as an act recorded late or a new calendar shows. */
  | 'WITHDRAWN';

/** The deliveries wait to be sent. */
export type NoticesResent = {
  __typename: 'NoticesResent';
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What an objection (公示异议) says. */
export type ObjectionEvidence = {
  /** What is objected; no names of who objects, no identity numbers. */
  content: Scalars['String']['input'];
};

/** An objection is not settled yet (异议未处理). */
export type ObjectionOpen = UserError & {
  __typename: 'ObjectionOpen';
  /** The case. */
  case: MonitoringCase;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `OBJECTION_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How an objection was settled (异议处理). */
export type ObjectionSettlementEvidence = {
  /** What was found and done. */
  handling: Scalars['String']['input'];
  /** Id of the act that recorded the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld; that ends the case. */
  upheld: Scalars['Boolean']['input'];
};

/** Something that must be done by a day (时限事项). */
export type Obligation = {
  __typename: 'Obligation';
  /** Calendar days since its clock started, at the end of a day or up to the day it ended. */
  age: Scalars['Int']['output'];
  /** The clauses that set the limit. */
  clauses: Array<ClauseRef>;
  /** Tells duties of one kind and subject apart, as `2025-07` of a check point; empty where there is one. */
  cycle: Scalars['String']['output'];
  /** Calendar days past the due day at the end of a day; 0 if not overdue. */
  daysOverdue: Scalars['Int']['output'];
  /** The department whose duty it is, by its service, e.g. `finance`; null of what villages, townships and counties of the line owe. */
  department?: Maybe<Scalars['String']['output']>;
  /** Code of the division it belongs to. */
  divisionCode: Scalars['String']['output'];
  /** Last day in time; null where the document prints a word such as 及时 and no number: it is never late and has its age. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** When the sweep flagged it overdue; null if it did not. */
  flaggedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What changed its days, place and level and what supervision decided of it, the first entry first. */
  history: Array<ObligationEntry>;
  /** The household; null of a duty that is about none, as a fund check point or a run. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: SupervisedKind;
  /** Latest day the publicity may be posted for the limit to be kept (公示); null where it does not apply. */
  latestPublicityOn?: Maybe<Scalars['Date']['output']>;
  /** The lead that opened it; null where none did. */
  lead?: Maybe<Lead>;
  /** Level of the office that owes it. */
  level: TaskLevel;
  /** Day it was met, by what is known now; null while open. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called, in official words, as 危房改造补助资金拨付. */
  name: Scalars['String']['output'];
  /** Notices, e.g. `CALENDAR_NOT_LOADED`. */
  notices: Array<Scalars['String']['output']>;
  /** The person, where it is about one. */
  person?: Maybe<Person>;
  /** Whether the official calendar of a year involved is not out yet; the day is computed again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Whether late needs a reason but the result stands (一般、原则上). */
  soft: Scalars['Boolean']['output'];
  /** How it stands at the end of a day; of a list's own day the edge tells it. */
  status: ObligationStatus;
  /** Why its clock stopped; null where it did not, or where no reason was told. */
  stoppedAs?: Maybe<StopReason>;
  /** Day its clock stopped (终止计时) because its lead was settled without an identification; null where it did not. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  /** Its id, or the code of the place. */
  subject: Scalars['String']['output'];
  /** What kind of thing it is about, e.g. `LEAD`, `RENOVATION`, `PLACE`. */
  subjectKind: Scalars['String']['output'];
  /** First day on which its days did not run (暂停); null where they always did. */
  suspendedFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which they ran on; null while they do not. */
  suspendedUntil?: Maybe<Scalars['Date']['output']>;
  /** Day the clock started; not counted itself. */
  triggeredOn: Scalars['Date']['output'];
};


/** Something that must be done by a day (时限事项). */
export type ObligationAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that must be done by a day (时限事项). */
export type ObligationDaysOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that must be done by a day (时限事项). */
export type ObligationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of obligations. */
export type ObligationConnection = {
  __typename: 'ObligationConnection';
  /** The obligations. */
  edges: Array<ObligationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of obligations. */
export type ObligationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Obligations of one group, counted (时限事项统计). */
export type ObligationCount = {
  __typename: 'ObligationCount';
  /** Clause; null where they are not counted by it. */
  clause?: Maybe<ClauseRef>;
  /** How many. */
  count: Scalars['Int']['output'];
  /** Department by its service; null where they are not counted by it, and of what the line owes. */
  department?: Maybe<Scalars['String']['output']>;
  /** Code of the division; null where they are not counted by division. */
  divisionCode?: Maybe<Scalars['String']['output']>;
  /** How many households they are about, each once. */
  households: Scalars['Int']['output'];
  /** Kind; null where they are not counted by kind. */
  kind?: Maybe<SupervisedKind>;
  /** Level; null where they are not counted by it. */
  level?: Maybe<TaskLevel>;
  /** Met in time (按时完成). */
  met: Scalars['Int']['output'];
  /** Met late (逾期完成). */
  metLate: Scalars['Int']['output'];
  /** Month they are due, `YYYY-MM`; null where they are not counted by it, and of those without a day. */
  month?: Maybe<Scalars['String']['output']>;
  /** Met in time of all that are met or overdue, in percent with two decimals, cut off (按时完成率); null where there is none. */
  onTimeRate?: Maybe<Scalars['String']['output']>;
  /** Open, the due day not past (未到期). */
  open: Scalars['Int']['output'];
  /** Open, the due day past (逾期). */
  overdue: Scalars['Int']['output'];
  /** How long overdue; null where they are not counted by it, and of those that are not overdue. */
  overdueBy?: Maybe<OverdueAge>;
  /** How many households have one that is overdue, each once (逾期户数). */
  overdueHouseholds: Scalars['Int']['output'];
  /** Sector; null where they are not counted by it, and of those that belong to none. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Stopped (终止). */
  stopped: Scalars['Int']['output'];
  /** Suspended (暂停). */
  suspended: Scalars['Int']['output'];
  /** Office; null where they are not counted by it. */
  unit?: Maybe<DutyUnit>;
};

/** One of the obligations with its cursor. */
export type ObligationEdge = {
  __typename: 'ObligationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** Calendar days past the due day at the end of that day; 0 if not overdue. */
  daysOverdue: Scalars['Int']['output'];
  /** The row. */
  node: Obligation;
  /** How it stands at the end of the day the list was asked for. */
  status: ObligationStatus;
};

/** An entry in the history of an obligation (时限变更记录). */
export type ObligationEntry = {
  __typename: 'ObligationEntry';
  /** Account that decided; null of what followed by itself. */
  account?: Maybe<Scalars['String']['output']>;
  /** Why its days were counted again; null of other entries. */
  cause?: Maybe<RedatingCause>;
  /** The clauses that set its limit from then on. */
  clauses: Array<ClauseRef>;
  /** Code of the division it moved to; null of other entries. */
  divisionAfter?: Maybe<Scalars['String']['output']>;
  /** Code of the division it lay in before it moved; null of other entries. */
  divisionBefore?: Maybe<Scalars['String']['output']>;
  /** Day it was due after; null where it had none, or none changed. */
  dueAfter?: Maybe<Scalars['Date']['output']>;
  /** Day it was due before; null where it had none, or none changed. */
  dueBefore?: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: ObligationEntryKind;
  /** Level that owed it after a transfer; null of other entries. */
  levelAfter?: Maybe<TaskLevel>;
  /** Level that owed it before a transfer; null of other entries. */
  levelBefore?: Maybe<TaskLevel>;
  /** Day it holds from; null of what followed by itself. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Why, in the words of who decided; null of what followed by itself. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Role it decided in; null of what followed by itself. */
  role?: Maybe<Scalars['String']['output']>;
};

/** What happened to an obligation beside being met. */
export type ObligationEntryKind =
  /** 随户迁移: its household moved, or the code of its division changed. */
  | 'MOVED'
  /** 重新计算: its day was counted again. */
  | 'REDATED'
  /** 恢复: its days run on. */
  | 'RESUMED'
  /** 暂停: its days stopped running. */
  | 'SUSPENDED'
  /** 转办: another level owes it. */
  | 'TRANSFERRED'
  /** 免除: it is to be done no more. */
  | 'WAIVED';

/** Which obligations are meant: all that is given must hold. */
export type ObligationFilter = {
  /** Set by this clause. */
  clause?: InputMaybe<Scalars['ID']['input']>;
  /** Owed by one of these departments, by service, e.g. `finance`. */
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Due on this day or after it. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or before it. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Due on the day asked for or within so many working days (工作日) after it, 0 to 250; what was due before is not meant. */
  dueWithinWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the household they are about. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<SupervisedKind>>;
  /** Whether late on the day asked for: overdue, or met after the due day. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owed at one of these levels. */
  levels?: InputMaybe<Array<TaskLevel>>;
  /** Of this sector, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Owed by this office (责任单位). */
  unit?: InputMaybe<DutyUnitInput>;
};

/** What obligations are counted by. */
export type ObligationGrouping =
  /** 逾期时长: by how long they have been overdue. */
  | 'AGE'
  /** 条款: by the clauses that set them; one that two clauses set is counted under both. */
  | 'CLAUSE'
  /** 责任部门: by the department that owes them. */
  | 'DEPARTMENT'
  /** 所在地: by the divisions directly below the one asked for. */
  | 'DIVISION'
  /** 事项类别: by kind. */
  | 'KIND'
  /** 责任层级: by the level that owes them. */
  | 'LEVEL'
  /** 到期月份: by the month they are due. */
  | 'MONTH'
  /** 行业: by sector. */
  | 'SECTOR'
  /** 责任单位: by the office that owes them, of a division or a department's of it. */
  | 'UNIT';

/** Kind of obligation with a time limit. */
export type ObligationKind =
  /** 制定一户一策: help plan, from identification. */
  | 'HELP_PLAN'
  /** 识别认定: decision and announcement, from the lead. */
  | 'IDENTIFICATION'
  /** 入户核实: visit at home, from the lead (lead-verified-at-home). */
  | 'VERIFICATION';

/** In which order obligations are listed. Equal ones stand in the order they came. */
export type ObligationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ObligationOrderField;
};

/** What obligations can be sorted by. */
export type ObligationOrderField =
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 到期日: day it is due. */
  | 'DUE_ON'
  /** 办结日期: day it was met; those not met last. */
  | 'MET_ON'
  /** 起算日期: day its clock started. */
  | 'TRIGGERED_ON';

/** The obligation does not stand as the decision needs it: it ended, it is suspended already or is not, that level owes it, or it has to be kept up for its time. */
export type ObligationStands = UserError & {
  __typename: 'ObligationStands';
  /** The clauses that set its limit. */
  clauses: Array<ClauseRef>;
  /** `ENDED`, `SUSPENDED`, `NOT_SUSPENDED`, `OWED_THERE` or `KEPT_UP`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Status of an obligation on a day; derived, never stored. */
export type ObligationStatus =
  /** 按时完成: met on or before the due day. */
  | 'MET'
  /** 逾期完成: met after the due day. */
  | 'MET_LATE'
  /** 未到期: open, the due day not past. */
  | 'OPEN'
  /** 逾期: open, the due day past. */
  | 'OVERDUE'
  /** 终止: no longer to be done, as its lead was settled without an identification, or it was waived. */
  | 'STOPPED'
  /** 暂停: its days do not run, by a decision of supervision. */
  | 'SUSPENDED';

/** The decision is recorded. */
export type ObligationSteered = {
  __typename: 'ObligationSteered';
  /** The entry in its history. */
  entry: ObligationEntry;
  /** The obligation as it is now. */
  obligation: Obligation;
};

/** A move that another place has to accept. */
export type OfferMoveInput = {
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which the household leaves. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Code of the village it moves to, 12 digits, beyond the caller's division. */
  toDivision: Scalars['String']['input'];
};

/** Somebody was named, or had been under the same key. */
export type OfficerNamed = {
  __typename: 'OfficerNamed';
  /** Who is in charge. */
  officer: UnitOfficer;
};

/** A disposal to open. */
export type OpenDisposalInput = {
  /** Id of the asset. */
  assetId: Scalars['ID']['input'];
  /** 处置方式 */
  class: DisposalClass;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of opening a disposal. */
export type OpenDisposalResult = AlreadyRegistered | DisposalRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Whose file is opened. */
export type OpenEmploymentFileInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is opened. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the person. */
  personId: Scalars['ID']['input'];
};

/** A way of telling a unit that is to be opened. */
export type OpenNoticeChannelInput = {
  /** 渠道地址: `https://…` of an allowed host, or a mailbox of an allowed domain; left out for a calendar, which gets its own. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位区划: code of the division whose office is told. */
  divisionCode: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: NoticeChannelKind;
  /** 责任部门: the department that is told, e.g. `health`; left out for village, township, county, city or province themselves. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** Result of opening a channel. */
export type OpenNoticeChannelResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticeChannelOpened;

/** A setback that is confirmed. */
export type OpenPriorityEnrolmentInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the confirmation; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What was found: income dropped, expenses rose; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** A case of serious-illness relief to be opened. */
export type OpenSeriousIllnessReliefInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The person's id. */
  personId: Scalars['ID']['input'];
};

/** Result of opening a case. */
export type OpenSeriousIllnessReliefResult = DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Work that becomes open. */
export type OpenVacancyInput = {
  /** Code of the place it is for, within the caller's. */
  division: Scalars['String']['input'];
  /** Employer. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** Source of money. */
  fundSource?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of work. */
  kind: VacancyKind;
  /** Pay a month, yuan. */
  monthlyPay?: InputMaybe<Scalars['Money']['input']>;
  /** Day it is opened. */
  occurredOn: Scalars['Date']['input'];
  /** What it is called. */
  post: Scalars['String']['input'];
};

/** Which way a list is sorted (排序方向). Rows without the value come last both ways. */
export type OrderDirection =
  /** 升序 / Ascending: from the least or earliest on. */
  | 'ASC'
  /** 降序 / Descending: from the greatest or latest on. */
  | 'DESC';

/** How long an obligation has been overdue (逾期时长), in calendar days. */
export type OverdueAge =
  /** 逾期90天以上: more than 90 days. */
  | 'OVER_90_DAYS'
  /** 逾期7天以内: 1 to 7 days. */
  | 'UP_TO_7_DAYS'
  /** 逾期8至30天: 8 to 30 days. */
  | 'UP_TO_30_DAYS'
  /** 逾期31至90天: 31 to 90 days. */
  | 'UP_TO_90_DAYS';

/** A notice that an obligation is overdue (逾期提醒). */
export type OverdueNotice = {
  __typename: 'OverdueNotice';
  /** Roles it is addressed to, that which owes the act first, e.g. `village`. */
  addressedTo: Array<Scalars['String']['output']>;
  /** Day for which the sweep found it overdue. */
  flaggedFor: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The obligation. */
  obligation: Obligation;
  /** Day the obligation was met or stopped; null while it is still to be done. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** Whether what it says still holds. */
  status: NoticeStatus;
  /** What it says; names the clause, never a person. */
  text: Scalars['String']['output'];
  /** When it was withdrawn because it was not late after all; null where it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of notices. */
export type OverdueNoticeConnection = {
  __typename: 'OverdueNoticeConnection';
  /** The notices. */
  edges: Array<OverdueNoticeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of notices. */
export type OverdueNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the notices with its cursor. */
export type OverdueNoticeEdge = {
  __typename: 'OverdueNoticeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: OverdueNotice;
};

/** Which notices of overdue duties are meant: all that is given must hold. */
export type OverdueNoticeFilter = {
  /** 督办日期起: only those found overdue on this day or later. */
  flaggedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 督办日期止: only those found overdue on this day or earlier. */
  flaggedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 农户: only of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** 事项类别: only of these kinds. */
  kinds?: InputMaybe<Array<SupervisedKind>>;
};

/** In which order notices are listed. Equal ones stand in the order they came. */
export type OverdueNoticeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: OverdueNoticeOrderField;
};

/** What notices can be sorted by. */
export type OverdueNoticeOrderField =
  /** 督办日期: day it was overdue on. */
  | 'FLAGGED_FOR'
  /** 发出时间: when it was written. */
  | 'WRITTEN_AT';

/** The sweep ran. */
export type OverdueSweepRun = {
  __typename: 'OverdueSweepRun';
  /** The run. */
  sweep: Sweep;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Cursor of the last row of this page; give it as `after` to go on. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page; give it as `before` with `last` to go back. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether the pairing of a household may end (结对帮扶), as of a day. */
export type Pairing = {
  __typename: 'Pairing';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** What policy says of ending it that day. */
  decision: PolicyDecision;
  /** 四个不摘, kept whatever becomes of the pairing; null where no document of the place keeps them for a household of its category. */
  fourNoRemovals?: Maybe<FourNoRemovals>;
  /** The helpers who stand that day; more than one only where two households were merged. */
  helpers: Array<ResponsibleHelper>;
};

/** The household has a helper already (已有帮扶责任人). */
export type PairingConflict = UserError & {
  __typename: 'PairingConflict';
  /** The clauses that ask for one helper; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `HELPER_ASSIGNED`. */
  code: Scalars['String']['output'];
  /** The helper who stands. */
  helper: ResponsibleHelper;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** How the pairing with a helper (结对帮扶) ended. */
export type PairingEndKind =
  /** 结对结束: nobody follows. */
  | 'ENDED'
  /** 交接: another helper follows on the same day. */
  | 'HANDED_OVER';

/** The pairing ended, now or with the same key before. */
export type PairingEnded = {
  __typename: 'PairingEnded';
  /** The helper who stood last. */
  helper: ResponsibleHelper;
};

/** A page of parameters. */
export type ParameterConnection = {
  __typename: 'ParameterConnection';
  /** The parameters. */
  edges: Array<ParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of parameters. */
export type ParameterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the parameters with its cursor. */
export type ParameterEdge = {
  __typename: 'ParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterResult;
};

/** No document sets the parameter for that place and day; it is never borrowed. */
export type ParameterMissing = UserError & {
  __typename: 'ParameterMissing';
  /** Clauses that name it without a number, or that differ; empty where none does. */
  clauses: Array<ClauseRef>;
  /** `LINE_NOT_SET`, `RATE_NOT_SET`, `STANDARD_NOT_SET`, `VALUE_NOT_SET`, or `ISSUE_DATE_NOT_SET` where two documents differ. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Name of the parameter. */
  name: Scalars['String']['output'];
};

/** A parameter's value, or that it is missing. */
export type ParameterResult = ParameterMissing | ParameterValue;

/** A parameter in force. */
export type ParameterValue = {
  __typename: 'ParameterValue';
  /** The clause that sets it for that day. */
  clauses: Array<ClauseRef>;
  /** The document that sets it. */
  document: PolicyDocument;
  /** First day it holds. */
  from: Scalars['Date']['output'];
  /** Whether the value itself counts: true 以上、以内, false 超过、低于; null where it is no bound. */
  inclusive?: Maybe<Scalars['Boolean']['output']>;
  /** Which measure of income a line is about; the two are never compared. Null for anything but a line. */
  measure?: Maybe<IncomeMeasure>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is out of date on the day asked for; null while it stands, or where a later value follows it. */
  staleness?: Maybe<Staleness>;
  /** Id of the supplement that fills in what the document leaves open; null where the document sets it. */
  suppliedBy?: Maybe<Scalars['String']['output']>;
  /** Last day it holds; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Unit. */
  unit: Scalars['String']['output'];
  /** Value as text; numbers exact. */
  value: Scalars['String']['output'];
};

/** A member who parts. */
export type PartingMemberInput = {
  /** The member. */
  personId: Scalars['ID']['input'];
  /** Relation to the head of the new household; default 其他. */
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** A line of the list of whose pension premium is to be paid (养老保险代缴名单). */
export type PensionListing = {
  __typename: 'PensionListing';
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 列入日期: day by which the ages were counted. */
  listedOn: Scalars['Date']['output'];
  /** The person. */
  person: Person;
  /** 办理状态 */
  state: PensionListingState;
  /** 缴费年度 */
  year: Scalars['Int']['output'];
};

/** A page of the list. */
export type PensionListingConnection = {
  __typename: 'PensionListingConnection';
  /** The lines. */
  edges: Array<PensionListingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of the list. */
export type PensionListingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the lines with its cursor. */
export type PensionListingEdge = {
  __typename: 'PensionListingEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PensionListing;
};

/** Narrows the list. Conditions add up. */
export type PensionListingFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this state. */
  state?: InputMaybe<PensionListingState>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order the list is given. Equal ones stand in the order they came. */
export type PensionListingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PensionListingOrderField;
};

/** What the list can be sorted by. */
export type PensionListingOrderField =
  /** 缴费年度: year. */
  | 'YEAR';

/** How a line of the list of premiums stands. */
export type PensionListingState =
  /** 待代缴: to be paid. */
  | 'LISTED'
  /** 已代缴: paid. */
  | 'PAID'
  /** 待核实: birth or registration are not known. */
  | 'TO_CHECK';

/** A premium of pension insurance that the government paid for a year (养老保险政府代缴). */
export type PensionPremium = {
  __typename: 'PensionPremium';
  /** The household; null until the register knows the person. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 政府代缴金额, yuan. */
  paidByGovernment: Scalars['Money']['output'];
  /** 个人缴费金额, yuan. */
  paidByPerson: Scalars['Money']['output'];
  /** 资助日期; null where it was not said. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The person; null until the register knows them. */
  person?: Maybe<Person>;
  /** 来源: ledger or entry that the row comes from. */
  source: Scalars['String']['output'];
  /** 缴费档次, yuan a year; null where it was not said. */
  tier?: Maybe<Scalars['Money']['output']>;
  /** 缴费年度 */
  year: Scalars['Int']['output'];
};

/** A page of premiums. */
export type PensionPremiumConnection = {
  __typename: 'PensionPremiumConnection';
  /** The premiums. */
  edges: Array<PensionPremiumEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of premiums. */
export type PensionPremiumConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the premiums with its cursor. */
export type PensionPremiumEdge = {
  __typename: 'PensionPremiumEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PensionPremium;
};

/** Narrows the list of premiums. Conditions add up. */
export type PensionPremiumFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose person is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order premiums are listed. Equal ones stand in the order they came. */
export type PensionPremiumOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PensionPremiumOrderField;
};

/** What premiums can be sorted by. */
export type PensionPremiumOrderField =
  /** 政府代缴金额: amount. */
  | 'PAID_BY_GOVERNMENT'
  /** 缴费年度: year. */
  | 'YEAR';

/** The premium is recorded, or had been with the same key. */
export type PensionPremiumRecorded = {
  __typename: 'PensionPremiumRecorded';
  /** What was recorded. */
  premium: PensionPremium;
};

/** The list is made, or had been with the same key. */
export type PensionPremiumsListed = {
  __typename: 'PensionPremiumsListed';
  /** How many are to be paid or are paid. */
  listed: Scalars['Int']['output'];
  /** Of how many something is to be found out. */
  toCheck: Scalars['Int']['output'];
  /** Year that the list is for. */
  year: Scalars['Int']['output'];
};

/** Whether a pension premium is paid, and how much (养老保险资助). */
export type PensionSubsidy = {
  __typename: 'PensionSubsidy';
  /** 资助金额, yuan; null unless it is granted and the tier of the contribution is set. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** The decision with every reason. */
  decision: PolicyDecision;
  /** 资助比例, percent; null unless it is granted. */
  percent?: Maybe<Scalars['Int']['output']>;
};

/** Somebody corrected the period meanwhile. */
export type PeriodChanged = UserError & {
  __typename: 'PeriodChanged';
  /** Empty: no clause decides it. */
  clauses: Array<ClauseRef>;
  /** Always `PERIOD_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The period as it is now. */
  period: MonitoringPeriod;
};

/** The household is known to have been monitored in that time already. */
export type PeriodOverlap = UserError & {
  __typename: 'PeriodOverlap';
  /** Empty: that the times overlap is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `PERIOD_OVERLAP`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The period that is known. */
  period: MonitoringPeriod;
};

/** A person of the register. */
export type Person = {
  __typename: 'Person';
  /** Full years of age (周岁); the birthday itself counts. */
  age?: Maybe<Scalars['Int']['output']>;
  /** Birthday, from the certificate number; null for a certificate without one. */
  birthOn?: Maybe<Scalars['Date']['output']>;
  /** 证件类型; as it tells a disability, for civil affairs of all departments. */
  certificateKind?: Maybe<CertificateKind>;
  /** Certificate number, masked (990034************). In clear only for a caller with `pii` who gives a purpose; each look is written down. Null with the error PURPOSE_SAYS_NOTHING or TOO_MANY_REVEALS where the purpose or the number of looks is not taken. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** The person's chronic diseases and contracts of care (慢病签约), by disease; null if not to be seen. */
  chronicContracts?: Maybe<Array<ChronicContract>>;
  /** The newest allowance of each kind (残疾人两项补贴) up to a day. */
  disabilityAllowances?: Maybe<Array<DisabilityAllowance>>;
  /** The card of a disabled person (残疾人证) that was issued by a day; null where none is known. */
  disabilityCard?: Maybe<DisabilityCard>;
  /** Which of the two allowances are stopped (停发), by what was said by a day. */
  disabilityStops?: Maybe<Array<DisabilityStop>>;
  /** The newest case of being out of school (失学辍学) as it stands on a day; null where there is none by then or not to be seen. */
  dropoutCase?: Maybe<DropoutCase>;
  /** 文化程度; null for pupils. */
  education?: Maybe<Scalars['String']['output']>;
  /** What the place's policy covers for the pupil (教育帮扶项目) as of a day; null where the person is not known here or it is not to be seen. */
  educationItems?: Maybe<Array<EducationItem>>;
  /** What policy says of education relief (教育救助) as of a day; null where the person is not known here or it is not to be seen. */
  educationRelief?: Maybe<PolicyDecision>;
  /** Help to work that the documents of the place name (就业奖补政策); null if the caller's department may not see it, or knows no such person. */
  employmentBenefits?: Maybe<Array<EmploymentBenefit>>;
  /** The file of somebody who wants to work (就业跟踪档案): the open one, else the newest; null if the caller's department may not see it, or there is none. */
  employmentFile?: Maybe<EmploymentFile>;
  /** 民族 */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /** The case of extra relief of a year (额外救助); null where there is none or not to be seen. */
  extraRelief?: Maybe<MedicalReliefCase>;
  /** Support of extreme hardship (特困救助供养) in its newest month up to a day. */
  extremeHardship?: Maybe<HardshipSupport>;
  /** The seven measures of health help as of a day (健康帮扶七项措施); null where the place lists none, the family is not monitored, or not to be seen. */
  healthItems?: Maybe<Array<HealthItem>>;
  /** Households the person belongs to as of a day; more than one is a data-quality task. */
  households: Array<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Resident medical insurance as last seen; null if not known or not to be seen. */
  insurance?: Maybe<Insurance>;
  /** 劳动技能, in the ledger's words. */
  labourCapacity?: Maybe<Scalars['String']['output']>;
  /** Whether age and term allow a microcredit loan (贷款资格), by the place's document; the printed conditions are asked with the application. Null if the caller's department may not see it. */
  loanEligibility?: Maybe<PolicyDecision>;
  /** Microcredit loans of which the person is the borrower, newest first; null if the caller's department may not see them. */
  loans?: Maybe<LoanConnection>;
  /** Medical aid for a bill of a day (医疗救助); null if not known or not to be seen. */
  medicalAid?: Maybe<PolicyDecision>;
  /** Name. */
  name: Scalars['String']['output'];
  /** The premium that was paid in a year (政府代缴); null if none was. */
  pensionPremium?: Maybe<PensionPremium>;
  /** Whether the person's pension premium is paid (养老保险资助) on a day, and how much; null if the person is out of sight. */
  pensionSubsidy?: Maybe<PensionSubsidy>;
  /** Phone, masked (139****2860), in clear likewise; null also if none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The subsidy of the contribution of a year (参保资助); null where none is listed or not to be seen. */
  premiumSubsidy?: Maybe<PremiumSubsidy>;
  /** Public-welfare posts held, newest first; null if the caller's department may not see them. */
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  /** Schools that the person was or is at (学籍), the newest first. */
  schoolHistory?: Maybe<SchoolEnrolmentConnection>;
  /** Where the person is at school; null if not a pupil or not known. */
  schoolRecord?: Maybe<SchoolRecord>;
  /** Self-paid medical cost of a year: total less the three layers (medical-relief-above compares it per person). */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** Settlements, newest first; null if the caller's department may not see them. */
  settlements?: Maybe<SettlementConnection>;
  /** Sex as the ledger says. */
  sex?: Maybe<Sex>;
  /** Whether training and jobs are offered to the person (培训和用工信息), and of which kinds; null if the caller's department may not see it. */
  trainingOffers?: Maybe<TrainingOffers>;
  /** What policy says of the transport subsidy of a year (交通补贴资格); null if the caller's department may not see it, or knows no such person. */
  transportSubsidy?: Maybe<TransportSubsidy>;
  /** Whether no deposit is asked of the person at a hospital on a day (先诊疗后付费); null if not known or not to be seen. */
  treatFirst?: Maybe<PolicyDecision>;
  /** 务工时间, months of the year. */
  workMonths?: Maybe<Scalars['Int']['output']>;
  /** 务工所在地; null if the person does not work away. */
  workPlace?: Maybe<Scalars['String']['output']>;
  /** Work of the person (务工记录), the newest first; null if the caller's department may not see it. */
  workSpells?: Maybe<WorkSpellConnection>;
  /** How the person stands on a day (就业状态); null if the caller's department may not see it, or knows no such person. */
  workStatus?: Maybe<WorkStatusOfDay>;
  /** What policy says of 雨露计划 for a term, as of a day; null where the person is not known here or it is not to be seen. */
  yuLuGrant?: Maybe<PolicyDecision>;
};


/** A person of the register. */
export type PersonAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonDisabilityAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonDisabilityCardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonDisabilityStopsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonDropoutCaseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonEducationItemsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonEducationReliefArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonEmploymentBenefitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonExtraReliefArgs = {
  year: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonExtremeHardshipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonHealthItemsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonLoanEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  termMonths: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person of the register. */
export type PersonMedicalAidArgs = {
  admittedOn?: InputMaybe<Scalars['Date']['input']>;
  bill: Scalars['Money']['input'];
  on: Scalars['Date']['input'];
};


/** A person of the register. */
export type PersonPensionPremiumArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A person of the register. */
export type PersonPensionSubsidyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  excludedAs?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonPremiumSubsidyArgs = {
  year: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonSchoolHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person of the register. */
export type PersonSelfPaidArgs = {
  year: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonTrainingOffersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonTransportSubsidyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
};


/** A person of the register. */
export type PersonTreatFirstArgs = {
  hospital: Scalars['String']['input'];
  on: Scalars['Date']['input'];
};


/** A person of the register. */
export type PersonWorkSpellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person of the register. */
export type PersonWorkStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person of the register. */
export type PersonYuLuGrantArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  schoolYear: Scalars['String']['input'];
  term: SchoolTermName;
};

/** The place of work is none that is subsidised (务工地不在补贴范围内). */
export type PlaceNotCovered = UserError & {
  __typename: 'PlaceNotCovered';
  /** Places that are subsidised, as the document prints them. */
  allowed: Array<Scalars['String']['output']>;
  /** The clause that names the places. */
  clauses: Array<ClauseRef>;
  /** Always `PLACE_NOT_COVERED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Whose a self-report is: a household, or turned down with a reason. */
export type PlaceSelfReportInput = {
  /** The household's id; leave it out to turn the report down. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which it was found out; not in the future, nor before the report came in. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is turned down; no names, no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Turn it down; give the reason. */
  rejected?: InputMaybe<Scalars['Boolean']['input']>;
  /** The report's id. */
  reportId: Scalars['ID']['input'];
};

/** Result of placing a self-report. */
export type PlaceSelfReportResult = InvalidInput | KeyInUse | NobodyLeft | NotFound | NotPermitted | SelfReportAlreadyPlaced | SelfReportPlaced;

/** By what a row of a ledger was placed in its household; the first that does counts. */
export type PlacementRule =
  /** 残疾人证号 / Disability card: the number of a disability card. */
  | 'CARD'
  /** 户编号 / Household code: alone; the row names no person, or one that is not registered. */
  | 'CODE'
  /** 户编号和证件号码一致 / Household code and certificate number: 户编号 and certificate number agree. */
  | 'CODE_AND_NUMBER'
  /** 户主证件号码 / Certificate number of the head: the number of the head, in a row of another member. */
  | 'HEAD'
  /** 证件号码 / Certificate number: the certificate number alone. */
  | 'NUMBER';

/** Flexible funds are used by a plan of the household (一户一策), and there is none yet (请先制定帮扶计划). */
export type PlanRequired = UserError & {
  __typename: 'PlanRequired';
  /** The clause that asks for the plan. */
  clauses: Array<ClauseRef>;
  /** Always `PLAN_REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Where and when a run of dated transitions is to be. */
export type PlanTransitionRunInput = {
  /** The last day before it; may lie ahead (转换日). */
  day: Scalars['Date']['input'];
  /** Code of the place; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day on which it is planned; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of planning a run. */
export type PlanTransitionRunResult = InvalidInput | KeyInUse | NotFound | NotPermitted | TransitionRunStepped;

/** A measure of a help plan (帮扶措施), or one that runs ahead of it. */
export type PlannedMeasure = {
  __typename: 'PlannedMeasure';
  /** Day it was planned (列入日期). */
  addedOn: Scalars['Date']['output'];
  /** Whether it still runs ahead of a plan (提前落实). */
  aheadOfPlan: Scalars['Boolean']['output'];
  /** What is done (措施内容); null where the name says it all. */
  content?: Maybe<Scalars['String']['output']>;
  /** Its first delivery by a day: of its family, on or after its first day, to its person; null before. */
  delivery?: Maybe<DeliveredMeasure>;
  /** Whether it builds on the household's own work (开发式帮扶措施): 产业, 就业, 金融 or 公益性岗位. */
  developmental: Scalars['Boolean']['output'];
  /** First day on which it was no longer planned (调出日期); null while it is. */
  droppedOn?: Maybe<Scalars['Date']['output']>;
  /** Its family (措施类别). */
  family: MeasureFamily;
  /** The household it is planned for. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Who it is for; null where it is for the household. */
  person?: Maybe<Person>;
  /** First day planned (开始日期). */
  plannedFrom: Scalars['Date']['output'];
  /** Last day planned (完成期限); its task is due then. */
  plannedUntil: Scalars['Date']['output'];
  /** Unit that answers for it (责任单位). */
  responsibleUnit: Scalars['String']['output'];
  /** Department of that unit; null where it is none. */
  sector?: Maybe<HelpSector>;
  /** How it stands on a day. */
  state: MeasureState;
};


/** A measure of a help plan (帮扶措施), or one that runs ahead of it. */
export type PlannedMeasureDeliveryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A measure of a help plan (帮扶措施), or one that runs ahead of it. */
export type PlannedMeasureStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of planned measures. */
export type PlannedMeasureConnection = {
  __typename: 'PlannedMeasureConnection';
  /** The planned measures. */
  edges: Array<PlannedMeasureEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of planned measures. */
export type PlannedMeasureConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the planned measures with its cursor. */
export type PlannedMeasureEdge = {
  __typename: 'PlannedMeasureEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PlannedMeasure;
};

/** Narrows the list of planned measures. Conditions add up. */
export type PlannedMeasureFilter = {
  /** Only what runs ahead of a plan (true), or stands in one (false). */
  aheadOfPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its measures. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only measures of this family. */
  family?: InputMaybe<MeasureFamily>;
  /** Id of a household; only its measures. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only measures of units of this department. */
  sector?: InputMaybe<HelpSector>;
  /** First day by which it is to be done. */
  untilFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day by which it is to be done. */
  untilTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whether measures that are no longer planned are listed too; default false. */
  withDropped?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A measure as it is planned. */
export type PlannedMeasureInput = {
  /** What is done; no identity numbers. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Its family; one that the documents of the place list, where they list any. */
  family: MeasureFamily;
  /** What it is called; a delivery of this name counts for this measure alone. */
  name: Scalars['String']['input'];
  /** The member it is for; left away for the household. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  plannedFrom: Scalars['Date']['input'];
  /** Last day. */
  plannedUntil: Scalars['Date']['input'];
  /** Unit that answers for it (责任单位). */
  responsibleUnit: Scalars['String']['input'];
  /** Department of that unit, if it is one. */
  sector?: InputMaybe<HelpSector>;
};

/** In which order planned measures are listed. Equal ones stand in the order they came. */
export type PlannedMeasureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PlannedMeasureOrderField;
};

/** What planned measures can be sorted by. */
export type PlannedMeasureOrderField =
  /** 所在区划: code of the village. */
  | 'DIVISION'
  /** 开始日期: first day planned. */
  | 'PLANNED_FROM'
  /** 完成期限: last day planned. */
  | 'PLANNED_UNTIL';

/** One change in the law of a place. */
export type PolicyChange = {
  __typename: 'PolicyChange';
  /** What it is from that day; null where it ends. */
  after?: Maybe<PolicyState>;
  /** What it was the day before; null where it starts. */
  before?: Maybe<PolicyState>;
  /** Which: id of the document, name of the parameter, kind of procedure or limit. */
  name: Scalars['String']['output'];
  /** First day of the new state. */
  on: Scalars['Date']['output'];
  /** What kind of thing changes. */
  subject: PolicySubject;
};

/** A page of changes. */
export type PolicyChangeConnection = {
  __typename: 'PolicyChangeConnection';
  /** The changes. */
  edges: Array<PolicyChangeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of changes. */
export type PolicyChangeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the changes with its cursor. */
export type PolicyChangeEdge = {
  __typename: 'PolicyChangeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PolicyChange;
};

/** In which order changes are listed. Equal ones stand in the order they came. */
export type PolicyChangeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PolicyChangeOrderField;
};

/** What changes can be sorted by. */
export type PolicyChangeOrderField =
  /** 名称: name of what changes. */
  | 'NAME'
  /** 日期: day it takes effect. */
  | 'ON';

/** What policy decides on a day (政策认定), of a household, a person or what belongs to them, with its reasons; each names its clause. */
export type PolicyDecision = {
  __typename: 'PolicyDecision';
  /** Every clause of the reasons and flags, each once. */
  clauses: Array<ClauseRef>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Granted, refused, or for a person to decide. */
  outcome: DecisionOutcome;
  /** The conditions in their order, met and not met. */
  reasons: Array<DecisionReason>;
  /** What would have to be different; empty where it is granted. */
  toChange: Array<DecisionChange>;
};

/** A policy document (政策文件). */
export type PolicyDocument = {
  __typename: 'PolicyDocument';
  /** Its clauses, by id. */
  clauses: ClauseConnection;
  /** Code of the division it binds. */
  divisionCode: Scalars['String']['output'];
  /** First day in force. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day in force; null where no end is printed. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Document id, e.g. `PA-2025`. */
  id: Scalars['ID']['output'];
  /** Day of issue; null where it is not printed. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuer: Scalars['String']['output'];
  /** 文号; null where none is printed. */
  number?: Maybe<Scalars['String']['output']>;
  /** Name of the place it binds. */
  place: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};


/** A policy document (政策文件). */
export type PolicyDocumentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A folder of policy files. One with a mistake is left out, alone: everything else is in force. */
export type PolicyFolder = {
  __typename: 'PolicyFolder';
  /** Name of the folder, which is the id of its document or supplement, e.g. `pu-an-2025`. */
  id: Scalars['String']['output'];
  /** Whether what it says counts. */
  loaded: Scalars['Boolean']['output'];
  /** What is wrong in it, in the words of `npm run policy check`; empty where it is loaded. */
  mistakes: Array<PolicyMistake>;
};

/** 政策性收入 of a year against the year before (policy-income-kept); an assessment made last in a year stands for the year. */
export type PolicyIncomeCheck = {
  __typename: 'PolicyIncomeCheck';
  /** That of the year before, the baseline (reading 40); null where none is on record. */
  baseline?: Maybe<Scalars['Money']['output']>;
  /** The difference; null while one of the two is missing. */
  change?: Maybe<Scalars['Money']['output']>;
  /** Whether it kept its level, equality passes; null while one of the two is missing. */
  decision?: Maybe<PolicyDecision>;
  /** 政策性收入 of the year; null where none is on record. */
  thisYear?: Maybe<Scalars['Money']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** One thing wrong in a policy folder. */
export type PolicyMistake = {
  __typename: 'PolicyMistake';
  /** What may stand there, where that is a list; for a name nobody knows, the one that was probably meant. */
  allowed?: Maybe<Array<Scalars['String']['output']>>;
  /** File in the folder, e.g. `parameters.yaml`. */
  file: Scalars['String']['output'];
  /** Line in the file, from 1. */
  line: Scalars['Int']['output'];
  /** What was expected, and what was found. */
  message: Scalars['String']['output'];
  /** Where in the file, e.g. `0.steps.2.needs.0.name`; null for the file as a whole. */
  path?: Maybe<Scalars['String']['output']>;
  /** What stands there; null for nothing, a list or a group of fields. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What holds on one side of a change. */
export type PolicyState = {
  __typename: 'PolicyState';
  /** The clauses that decide; empty for a document, whose effective days are its own. */
  clauses: Array<ClauseRef>;
  /** First day it holds; null where two documents differ. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What holds, in short: a value with its unit, a title; `ISSUE_DATE_NOT_SET` where two documents differ. */
  text: Scalars['String']['output'];
  /** Last day it holds; null where no end is printed, or two documents differ. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Kind of thing that changes. */
export type PolicySubject =
  /** 文件: a document enters or leaves force. */
  | 'DOCUMENT'
  /** 待遇: a right starts, ends or changes. */
  | 'ENTITLEMENT'
  /** 参数: a parameter starts, ends or changes its value. */
  | 'PARAMETER'
  /** 程序: a procedure starts, ends or changes. */
  | 'PROCEDURE'
  /** 目标: a target starts, ends or changes. */
  | 'TARGET'
  /** 时限: a time limit starts, ends or changes. */
  | 'TIME_LIMIT';

/** Something in the law of a place to look at; nothing is refused by it. */
export type PolicyWarning = {
  __typename: 'PolicyWarning';
  /** The clause that asks for it. */
  clauses: Array<ClauseRef>;
  /** `STABILITY_REQUIRED`: it ends while policies are to stay broadly stable, and nothing follows it. */
  code: Scalars['String']['output'];
  /** The document that ends it. */
  document: PolicyDocument;
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  /** The same in words. */
  message: Scalars['String']['output'];
  /** Which: id, name of the parameter, kind of procedure or limit. */
  name: Scalars['String']['output'];
  /** Day until which policies are to stay. */
  stableUntil: Scalars['Date']['output'];
  /** What kind of thing it is. */
  subject: PolicySubject;
};

/** A monitored household registered as poor (纳入建档立卡贫困户), in 河南 in 2020. */
export type PoorRegistration = {
  __typename: 'PoorRegistration';
  /** The account that registered it. */
  account: Scalars['String']['output'];
  /** The clauses that the registration and its day rest on. */
  clauses: Array<ClauseRef>;
  /** Last day to reach the exit standard (年底达到脱贫标准), which is in time; null where no document sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was registered. */
  ground: PoorRegistrationGround;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Where the record of the procedure is kept. */
  procedureReference: Scalars['String']['output'];
  /** Day the exit standard was reached; null until then. */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /** The county's reason. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Day it was registered. */
  registeredOn: Scalars['Date']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** Where it stood at the end of a day; null before the registration. */
  status?: Maybe<ExitStandardStatus>;
};


/** A monitored household registered as poor (纳入建档立卡贫困户), in 河南 in 2020. */
export type PoorRegistrationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The registration stands already, or its exit is recorded. */
export type PoorRegistrationConflict = UserError & {
  __typename: 'PoorRegistrationConflict';
  /** The clauses that the registration rests on. */
  clauses: Array<ClauseRef>;
  /** `ALREADY_REGISTERED_POOR` or `EXIT_STANDARD_REACHED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The registration that stands. */
  registration: PoorRegistration;
};

/** What the registration of a household as poor rests on. */
export type PoorRegistrationEvidenceInput = {
  /** Where the record of the procedure (贫困户识别程序) is kept; no identity numbers. Without it the registration is refused. */
  procedureReference?: InputMaybe<Scalars['String']['input']>;
  /** Whether existing policy can resolve the risk (现行政策能否化解致贫风险); asked of a 边缘户, which is refused when it can. */
  resolvableByPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the household falls below the standard by which poor households are identified (贫困户识别标准). */
  standardMet: Scalars['Boolean']['input'];
};

/** Why a monitored household is registered as poor. */
export type PoorRegistrationGround =
  /** 新致贫: a 边缘户 whose risk existing policy cannot resolve. */
  | 'BECAME_POOR'
  /** 返贫: a 脱贫监测户 that fell into poverty again. */
  | 'RETURNED_TO_POVERTY';

/** The registration, recorded now or before with the same key. */
export type PoorRegistrationRecorded = {
  __typename: 'PoorRegistrationRecorded';
  /** The time of monitoring it belongs to. */
  period: MonitoringPeriod;
  /** The registration as it is now. */
  registration: PoorRegistration;
};

/** An agreement as it stands on a day (协议效力). */
export type PostContract = {
  __typename: 'PostContract';
  /** The day it was judged for (判断日). */
  asOf: Scalars['Date']['output'];
  /** The decision with its reasons: GRANTED while support runs, REFUSED once it has ended, REFERRED where a person decides. */
  decision: PolicyDecision;
  /** Days between the old end and the extension (空档天数), for pay to be checked; null where nothing is extended. */
  gapDays?: Maybe<Scalars['Int']['output']>;
  /** Last day, extension included (有效至); null where no end is agreed. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** One post of many, and what came of it. */
export type PostExtensionItem = {
  __typename: 'PostExtensionItem';
  /** The post; null where it is not in sight. */
  post?: Maybe<PublicWelfarePost>;
  /** What came of it. */
  result: AgreementResult;
};

/** Where the extension of an agreement stands (延续情况). */
export type PostExtensionState =
  /** 待延续 / To be extended: the law extends it and nobody has said anything yet. */
  | 'DUE'
  /** 不再续签: the worker does not go on. */
  | 'NOT_WANTED'
  /** 已延续: an extension is written. */
  | 'WRITTEN';

/** A month of a public-welfare post (公益性岗位月度). */
export type PostMonth = {
  __typename: 'PostMonth';
  /** Day the attendance was said (出勤登记日期). */
  attendedOn?: Maybe<Scalars['Date']['output']>;
  /** Days worked (出勤天数). */
  daysAttended?: Maybe<Scalars['Int']['output']>;
  /** What is due (应发), yuan. */
  due?: Maybe<Scalars['Money']['output']>;
  /** Whose money it is (资金层级). */
  fundLevel?: Maybe<FundLevel>;
  /** Source of money (资金来源). */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** First day of the month (月份). */
  month: Scalars['Date']['output'];
  /** What was paid (发放金额), yuan. */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** Day it was paid (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Who; null until the register knows the person. */
  person?: Maybe<Person>;
  /** The post (岗位). */
  post: Scalars['String']['output'];
  /** Ledger the row comes from (来源), or the department's own entry. */
  source: Scalars['String']['output'];
  /** How far it has come (月度状态). */
  state: PostMonthState;
};

/** A page of months of posts. */
export type PostMonthConnection = {
  __typename: 'PostMonthConnection';
  /** The rows. */
  edges: Array<PostMonthEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of months of posts. */
export type PostMonthConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the months of posts with its cursor. */
export type PostMonthEdge = {
  __typename: 'PostMonthEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PostMonth;
};

/** Narrows a list of months. Conditions add up. */
export type PostMonthFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Of this month or later; any day of it. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only paid from this source (资金来源). */
  fundSource?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose person is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this post (岗位). */
  post?: InputMaybe<Scalars['String']['input']>;
  /** Only those that have come so far (月度状态). */
  state?: InputMaybe<PostMonthState>;
  /** Of this month or earlier; any day of it. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order months of posts are listed. Equal ones stand in the order they came. */
export type PostMonthOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PostMonthOrderField;
};

/** What months of posts can be sorted by. */
export type PostMonthOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION'
  /** 月份: the month. */
  | 'MONTH';

/** The month is recorded. */
export type PostMonthRecorded = {
  __typename: 'PostMonthRecorded';
  /** The month. */
  month: PostMonth;
};

/** What came of an act on a month. */
export type PostMonthResult = AlreadyPaid | AmountExceeded | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | PostMonthRecorded | SourceLimitedToKeyObject | SourceNotAllowed;

/** How far a month of a post has come (月度状态). */
export type PostMonthState =
  /** 待发放: attendance is on record, nothing was paid yet. */
  | 'ATTENDED'
  /** 待登记出勤 / Attendance to be recorded: nobody said how many days were worked. */
  | 'DUE'
  /** 已发放: paid. */
  | 'PAID';

/** Postings in the village. */
export type PostPublicitiesInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<PostingItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A posting. */
export type PostPublicityInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of posting a list. */
export type PostSubsidyListResult = InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SubsidyListStepped;

/** One post to extend. */
export type PostToExtendInput = {
  /** Id of the newest statement that the screen shows; left out where it shows none. */
  newest?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the post. */
  postId: Scalars['ID']['input'];
};

/** What a posting (公示) or announcement (公告) shows; no identity numbers. */
export type PostingEvidence = {
  /** Reference of a photo kept in the files of the office (公示照片); a posting needs it where no photo is attached. */
  photoReference?: InputMaybe<Scalars['String']['input']>;
  /** Where it hangs (公示地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A case among several. */
export type PostingItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The posts were gone through. */
export type PostsExtended = {
  __typename: 'PostsExtended';
  /** One each, in the order given. */
  results: Array<PostExtensionItem>;
};

/** 办理状态 of a subsidised contribution. */
export type PremiumState =
  /** 标准未定 */
  | 'AMOUNT_NOT_SET'
  /** 待付 / To be paid */
  | 'DUE'
  /** 已付清 */
  | 'PAID'
  /** 转人工 */
  | 'REFERRED'
  /** 不符合 */
  | 'REFUSED'
  /** 未足额 / Paid short */
  | 'SHORT';

/** The list is made, or had been with the same key; `premiumSubsidies` shows it. */
export type PremiumSubsidiesListed = {
  __typename: 'PremiumSubsidiesListed';
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A contribution that is subsidised (参保资助), with the decision. */
export type PremiumSubsidy = {
  __typename: 'PremiumSubsidy';
  /** 资助类别; several are joined; null where none is known. */
  aidClass?: Maybe<Scalars['String']['output']>;
  /** 资助金额; null where none follows or the place has not set it. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 缴费日期 */
  collectedOn: Scalars['Date']['output'];
  /** 个人缴费标准 */
  contribution: Scalars['Money']['output'];
  /** 认定日期 */
  decidedOn: Scalars['Date']['output'];
  /** 认定结果: the decision with its reasons. */
  decision: PolicyDecision;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 已付金额 */
  paid: Scalars['Money']['output'];
  /** 付清日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The person. */
  person: Person;
  /** 资助标准: the share or the sum that the amount follows from; null where none does. */
  rate?: Maybe<Scalars['String']['output']>;
  /** 未付金额; null where no amount is set. */
  rest?: Maybe<Scalars['Money']['output']>;
  /** 办理状态 */
  state: PremiumState;
  /** 参保年度 */
  year: Scalars['Int']['output'];
};

/** A page of subsidised contributions. */
export type PremiumSubsidyConnection = {
  __typename: 'PremiumSubsidyConnection';
  /** The rows. */
  edges: Array<PremiumSubsidyEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of subsidised contributions. */
export type PremiumSubsidyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the subsidised contributions with its cursor. */
export type PremiumSubsidyEdge = {
  __typename: 'PremiumSubsidyEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PremiumSubsidy;
};

/** Narrows a list of subsidised contributions. Conditions add up. */
export type PremiumSubsidyFilter = {
  /** Only this class (资助类别). */
  aidClass?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stand so. */
  state?: InputMaybe<PremiumState>;
  /** Only this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order subsidised contributions are listed. Equal ones stand in the order they came. */
export type PremiumSubsidyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PremiumSubsidyOrderField;
};

/** What subsidised contributions can be sorted by. */
export type PremiumSubsidyOrderField =
  /** 资助金额: amount of the subsidy. */
  | 'AMOUNT'
  /** 缴费日期: day of collection. */
  | 'COLLECTED_ON';

/** Which days a list is worked out for. */
export type PrepareSubsidyListInput = {
  /** Code of a county; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** First day of interest. */
  from: Scalars['Date']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is worked out; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Last day of interest, in the same year; not in the future. */
  to: Scalars['Date']['input'];
};

/** Result of working a list out. */
export type PrepareSubsidyListResult = AlreadyRegistered | InvalidInput | KeyInUse | NotFound | NotPermitted | SubsidyListPrepared;

/** Bills have changed since the preview (预览已变化). */
export type PreviewChanged = UserError & {
  __typename: 'PreviewChanged';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `PREVIEW_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Version of the preview as it is now. */
  version: Scalars['String']['output'];
};

/** A procedure (程序) as one document prints it. */
export type Procedure = {
  __typename: 'Procedure';
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
  /** What its document calls it by, one of each in a document: `MonitoringCase.procedure` names it so. */
  code: Scalars['String']['output'];
  /** The document. */
  document: PolicyDocument;
  /** The limit of the whole; null where none is printed. */
  dueBy?: Maybe<TimeLimit>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Whether a step out of order is refused. */
  inOrder: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: ProcedureKind;
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What starts it, in words; null where the document does not say. */
  start?: Maybe<Scalars['String']['output']>;
  /** Its steps in order. */
  steps: Array<ProcedureStep>;
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** What a procedure (程序) is for. */
export type ProcedureKind =
  /** 风险消除: release from monitoring */
  | 'ELIMINATION'
  /** 识别认定: taking in (identification-steps) */
  | 'IDENTIFICATION'
  /** 风险再标注: the green channel after a setback (green-channel-relabelling) */
  | 'RELABELLING';

/** A step of a procedure (步骤). */
export type ProcedureStep = {
  __typename: 'ProcedureStep';
  /** Who acts, in the document's words. */
  actors: Array<Scalars['String']['output']>;
  /** Other levels that may do it as well; empty where none may. */
  alsoLevels: Array<ActingLevel>;
  /** The clauses that print it. */
  clauses: Array<ClauseRef>;
  /** What its document calls it by, one of each in a procedure, e.g. `home-check`. */
  code: Scalars['String']['output'];
  /** What must be on record before it counts. */
  evidence: Array<StepEvidence>;
  /** The limit that must have run before the next step; null where none is printed. */
  holdsFor?: Maybe<TimeLimit>;
  /** The level that acts. */
  level: ActingLevel;
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Its place, from 1. */
  order: Scalars['Int']['output'];
};

/** What was done with a project. */
export type ProjectAct = {
  __typename: 'ProjectAct';
  /** Of an appraisal, by whom. */
  appraisal?: Maybe<AppraisalLevel>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What. */
  kind: ProjectActKind;
  /** When. */
  occurredOn: Scalars['Date']['output'];
  /** Number or place of the record. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** Something done with a project. */
export type ProjectActInput = {
  /** Of an appraisal, by whom; default the place's own. */
  appraisal?: InputMaybe<AppraisalLevel>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the project. */
  projectId: Scalars['ID']['input'];
  /** Number or place of the record; no identity numbers. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done with a project. */
export type ProjectActKind =
  /** 验收 */
  | 'ACCEPTED'
  /** 入库 */
  | 'ADMITTED'
  /** 论证 */
  | 'APPRAISED'
  /** 公告公示 */
  | 'NOTICED'
  /** 绩效 */
  | 'PERFORMANCE';

/** It is recorded, or had been with the same key. */
export type ProjectActRecorded = {
  __typename: 'ProjectActRecorded';
  /** What was done. */
  act: ProjectAct;
};

/** Result of something done with a project. */
export type ProjectActResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ProjectActRecorded;

/** What the records of a project lack. */
export type ProjectGap =
  /** 缺入库论证 / Appraisal missing */
  | 'APPRAISAL'
  /** 缺公告公示 / Notice missing */
  | 'NOTICE'
  /** 缺绩效 / Performance missing */
  | 'PERFORMANCE'
  /** 缺省级论证 / Provincial appraisal missing */
  | 'PROVINCIAL_APPRAISAL';

/** “四个一批”分类 of projects of industry. */
export type ProjectRenewal =
  /** 调整一批 */
  | 'ADJUST'
  /** 巩固一批 */
  | 'CONSOLIDATE'
  /** 盘活一批 */
  | 'REVIVE'
  /** 升级一批 */
  | 'UPGRADE';

/** Where a project stands. */
export type ProjectStage =
  /** 已验收 */
  | 'ACCEPTED'
  /** 已论证 */
  | 'APPRAISED'
  /** 已安排资金 */
  | 'FUNDED'
  /** 已入库 / In the project library */
  | 'IN_LIBRARY'
  /** 已申报 */
  | 'PROPOSED'
  /** 实施中 */
  | 'UNDER_WAY';

/** Bodily reasons need a medical proof (须附医学证明). */
export type ProofRequired = UserError & {
  __typename: 'ProofRequired';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `PROOF_REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A project as it is proposed. */
export type ProposeProjectInput = {
  /** 类别, e.g. 产业发展; no identity numbers. */
  category: Scalars['String']['input'];
  /** Code of a county; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** 资金层级, e.g. 中央; no identity numbers. */
  fundLevel: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 投资额, yuan. */
  investment: Scalars['Money']['input'];
  /** 项目名称; no identity numbers. */
  name: Scalars['String']['input'];
  /** 项目编号; a project without one is known by its name. No identity numbers. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Day it was proposed; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 四个一批分类; asked of projects of industry before they enter the library. */
  renewal?: InputMaybe<ProjectRenewal>;
  /** 年度 */
  year: Scalars['Int']['input'];
};

/** Result of proposing a project. */
export type ProposeProjectResult = AlreadyRegistered | FundProjectProposed | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A notice to print (公示公告文本). */
export type PublicNotice = {
  __typename: 'PublicNotice';
  /** Last full day of the posting; null where none hangs. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** Day of the posting or the announcement; null before either. */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** The text, in Chinese, with the head's name and the village and nothing that would tell more of the family. */
  text: Scalars['String']['output'];
};

/** A public-welfare post (公益性岗位) and who holds it. */
export type PublicWelfarePost = {
  __typename: 'PublicWelfarePost';
  /** Whether the agreement runs on a day, and until when (协议是否有效). */
  contract: PostContract;
  /** Last day by the agreement (到期日); null where no end is agreed. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Day to which the law of the place extends the agreement (按规定延续至); null where it does not. */
  extendedUntil?: Maybe<Scalars['Date']['output']>;
  /** 用工形式 */
  form: EmploymentForm;
  /** Household of the holder; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household found by certificate number; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Monthly pay (月补贴), yuan. */
  monthlyPay: Scalars['Money']['output'];
  /** What was said of the agreement last (最近一次变更); null where nothing was. */
  newestStatement?: Maybe<AgreementStatement>;
  /** The holder; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 岗位, e.g. 护林员. */
  post: Scalars['String']['output'];
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** First day (起始日). */
  startsOn: Scalars['Date']['output'];
};


/** A public-welfare post (公益性岗位) and who holds it. */
export type PublicWelfarePostContractArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of posts. */
export type PublicWelfarePostConnection = {
  __typename: 'PublicWelfarePostConnection';
  /** The posts. */
  edges: Array<PublicWelfarePostEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of posts. */
export type PublicWelfarePostConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the posts with its cursor. */
export type PublicWelfarePostEdge = {
  __typename: 'PublicWelfarePostEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PublicWelfarePost;
};

/** Narrows a list of posts. Conditions add up. */
export type PublicWelfarePostFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Ends on this day or later; posts without an end are included. */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Ends on this day or earlier. */
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only posts whose agreement ends inside a year in which the law extends it, by how that stands (延续名单). */
  extension?: InputMaybe<PostExtensionState>;
  /** Only posts of this form of work (用工形式). */
  form?: InputMaybe<EmploymentForm>;
  /** Only posts of key households of the year (重点帮扶对象), or of others; of those whose standing has not arrived neither. */
  key?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only posts of this kind (岗位), as the ledger prints it. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** Only posts that run on this day, extensions included (在岗). */
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only from this ledger or entry (来源). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** In which order posts are listed. Equal ones stand in the order they came. */
export type PublicWelfarePostOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PublicWelfarePostOrderField;
};

/** What posts can be sorted by. */
export type PublicWelfarePostOrderField =
  /** 合同截止日: end of the contract; posts without one last. */
  | 'ENDS_ON'
  /** 户编号: household code as the ledger has it, so village by village. */
  | 'HOUSEHOLD_CODE'
  /** 月补贴: monthly pay. */
  | 'MONTHLY_PAY'
  /** 上岗日期: first day. */
  | 'STARTS_ON';

/** The posting has not hung long enough (公示期未满); a hard limit. */
export type PublicityTooShort = UserError & {
  __typename: 'PublicityTooShort';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `PUBLICITY_TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The first day on which it is possible. */
  possibleFrom: Scalars['Date']['output'];
};

/** A pupil whose family is in economic difficulty in a school year (困难学生). */
export type PupilInNeed = {
  __typename: 'PupilInNeed';
  /** 已资助: whether aid is paid or in effect in that school year. */
  aided: Scalars['Boolean']['output'];
  /** 学习生活基本支出 in yuan; null where it was not counted. */
  cost?: Maybe<Scalars['Money']['output']>;
  /** 认定等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** The pupil's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 是否困难 */
  inDifficulty: Scalars['Boolean']['output'];
  /** 家庭可负担 in yuan; null where it was not counted. */
  means?: Maybe<Scalars['Money']['output']>;
  /** The pupil; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** A page of pupils. */
export type PupilInNeedConnection = {
  __typename: 'PupilInNeedConnection';
  /** The pupils. */
  edges: Array<PupilInNeedEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of pupils. */
export type PupilInNeedConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the pupils with its cursor. */
export type PupilInNeedEdge = {
  __typename: 'PupilInNeedEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PupilInNeed;
};

/** Narrows a list of pupils in need. Conditions add up. */
export type PupilInNeedFilter = {
  /** Only those with aid paid or in effect (true) or without (false). */
  aided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this 认定等级. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose pupil is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this school year. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
};

/** In which order pupils are listed. Equal ones stand in the order they came. */
export type PupilInNeedOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PupilInNeedOrderField;
};

/** What pupils can be sorted by. */
export type PupilInNeedOrderField =
  /** 村: by village. */
  | 'DIVISION';

/** An answer to a prompt (核实情况); answers are never changed. */
export type QualityAnswer = {
  __typename: 'QualityAnswer';
  /** Account that gave it. */
  account: Scalars['String']['output'];
  /** Corrected at the source; holds until a newer export still shows the same. */
  corrected: Scalars['Boolean']['output'];
  /** What was found; null where it was corrected. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Day it was given. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** An answer: either `explanation` or `corrected`. */
export type QualityAnswerInput = {
  /** Corrected at the source (已更正). */
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was found on checking (核实说明). */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** Code of the rule. */
  rule: Scalars['String']['input'];
  /** `QualityPrompt.subject`. */
  subject: Scalars['ID']['input'];
};

/** Something that looks wrong and may be right (疑似问题): checked and explained, or corrected; it stops nothing. */
export type QualityPrompt = {
  __typename: 'QualityPrompt';
  /** The answer that holds; null while it is open. */
  answer?: Maybe<QualityAnswer>;
  /** Clauses it rests on; empty where only the check lists ask for it. */
  clauses: Array<ClauseRef>;
  /** The person it is about; null where it is about the whole household or a measure. */
  person?: Maybe<Person>;
  /** The rule. */
  rule: QualityRule;
  /** What was seen. A changed fact asks again. */
  seen: Scalars['String']['output'];
  /** Whether it waits for an answer. */
  state: QualityPromptState;
  /** What it is about: the household's id, a person's or a measure's; give it back with the answer. */
  subject: Scalars['ID']['output'];
};

/** Prompts of one rule in one division. */
export type QualityPromptCount = {
  __typename: 'QualityPromptCount';
  /** The division one level below the one asked for; null where its code is not known. */
  division?: Maybe<Division>;
  /** Code of that division. */
  divisionCode: Scalars['String']['output'];
  /** How many wait. */
  open: Scalars['Int']['output'];
  /** The rule. */
  rule: QualityRule;
};

/** Narrows the list of prompts. Conditions add up. */
export type QualityPromptFilter = {
  /** Those that waited at the end of this day; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its prompts. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only prompts of this rule, by its code. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Only prompts of rules of this stage. */
  stage?: InputMaybe<QualityStage>;
};

/** In which order prompts are listed. Equal ones stand in the order they came. */
export type QualityPromptOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: QualityPromptOrderField;
};

/** What prompts can be sorted by. */
export type QualityPromptOrderField =
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 提示日期: day it opened. */
  | 'OPENED_ON'
  /** 核查规则: by rule. */
  | 'RULE';

/** Whether a prompt (疑似问题) waits. */
export type QualityPromptState =
  /** 已核实: explained, or corrected at the source. */
  | 'ANSWERED'
  /** 待核实 */
  | 'OPEN';

/** A prompt that waits, as its task (核实疑似问题) has it; `Household.qualityPrompts` tells what was seen. */
export type QualityPromptTask = {
  __typename: 'QualityPromptTask';
  /** The household. */
  household: Household;
  /** The day it was first seen. */
  openedOn: Scalars['Date']['output'];
  /** The rule. */
  rule: QualityRule;
  /** What it is about: the household's id, a person's or a measure's. */
  subject: Scalars['ID']['output'];
};

/** A page of prompts. */
export type QualityPromptTaskConnection = {
  __typename: 'QualityPromptTaskConnection';
  /** The prompts. */
  edges: Array<QualityPromptTaskEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of prompts. */
export type QualityPromptTaskConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A prompt with its cursor. */
export type QualityPromptTaskEdge = {
  __typename: 'QualityPromptTaskEdge';
  /** Cursor of this prompt. */
  cursor: Scalars['String']['output'];
  /** The prompt. */
  node: QualityPromptTask;
};

/** The answers are recorded, or had been with the same key. */
export type QualityPromptsAnswered = {
  __typename: 'QualityPromptsAnswered';
  /** The household. */
  household: Household;
  /** Its prompts as they are now. */
  prompts: Array<QualityPrompt>;
};

/** A rule that data are checked by (数据质量核查规则). */
export type QualityRule = {
  __typename: 'QualityRule';
  /** Stable code, e.g. `RISKS_EMPTY`. */
  code: Scalars['String']['output'];
  /** How it is mended (更正办法): which field, by which mutation, in the caller's language; null for a code that no rule has any more. */
  mending?: Maybe<Scalars['String']['output']>;
  /** What it says, in the caller's language. */
  message: Scalars['String']['output'];
  /** Number in the check lists of the provinces, e.g. `1_11_001`; null where they give none. */
  number?: Maybe<Scalars['String']['output']>;
  /** When it is asked. */
  stage: QualityStage;
};

/** Stage at which a data-quality rule (数据质量核查规则) is asked. */
export type QualityStage =
  /** 风险消除 */
  | 'ELIMINATION'
  /** 帮扶 */
  | 'HELP'
  /** 识别认定 */
  | 'IDENTIFICATION'
  /** 人员信息 */
  | 'PERSON';

/** Questions to the graph, answered department by department. */
export type Query = {
  __typename: 'Query';
  /** Stays in hospital (住院), newest admitted first. */
  admissions?: Maybe<AdmissionConnection>;
  /** Monthly payments of subsistence allowance (低保发放) of the caller's division, newest month first. */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** What households draw (低保、特困救助): each grant as it was said last by a day, newest first. */
  allowances?: Maybe<AllowanceStatementConnection>;
  /** Assets of projects (帮扶项目资产) in the caller's division, by number. */
  assets?: Maybe<AssetConnection>;
  /** Schemes by which counties give awards (产业奖补方案), newest first. */
  awardSchemes?: Maybe<AwardSchemeConnection>;
  /** Awards for what households built or raised (产业奖补) in the caller's division, newest claim first. */
  awards?: Maybe<AwardConnection>;
  /** Bills of a year held against the share of reimbursement that the place sets (报销比例未达标): those that do not reach it, unless another outcome is asked for; none where no share is set. */
  belowStandard?: Maybe<SettlementConnection>;
  /** What places within a division did by days of the calendar in a year: lists of the months, time nodes; by day. For line roles and the rural office. */
  calendarReports?: Maybe<Array<CalendarReport>>;
  /** Cases counted, as `monitoringCases` with the same filter lists them; one statement. For line roles and the rural office. */
  caseCounts?: Maybe<Array<CaseCount>>;
  /** What changed (变化) in the caller's division since a cursor: kinds and places, nothing of the rows. Cursors come from here and from the gateway's `/live`; asked without one it gives the one to begin with. */
  changesSince?: Maybe<Changes>;
  /** Children of compulsory school age (义务教育适龄儿童) in the caller's division and how they stand on a day. */
  childrenOfSchoolAge?: Maybe<ChildOfSchoolAgeConnection>;
  /** Chronic patients and their contracts of care (慢病签约), by disease. */
  chronicContracts?: Maybe<ChronicContractConnection>;
  /** A clause by id, as documents, decisions and time limits name it. */
  clause?: Maybe<Clause>;
  /** How many clauses there are of each status. A status says what the program does with the sentence, not that a place keeps it; `PLANNED` ones are decided by nothing yet. */
  clauseCoverage?: Maybe<Array<ClauseCount>>;
  /** Clauses, by id; searched in quote, summary and units. */
  clauses?: Maybe<ClauseConnection>;
  /** Jobs that failed for good (dead letters), newest first; for administrators and auditors of the whole country. */
  deadLetters?: Maybe<Array<DeadLetter>>;
  /** The time limit in force for a place and a day; null where no document sets one. Nothing is borrowed from another place. */
  deadline?: Maybe<Deadline>;
  /** Time limits (时限) in force for a place and a day, also those in words only. */
  deadlines?: Maybe<Array<TimeLimit>>;
  /** What the county delegated to townships (委托乡镇审批), the newest first. */
  delegations?: Maybe<ReliefDelegationConnection>;
  /** Designated hospitals (定点医疗机构), by code. */
  designatedHospitals?: Maybe<DesignatedHospitalConnection>;
  /** Monthly allowances of disabled persons (残疾人两项补贴), newest month first. */
  disabilityAllowances?: Maybe<DisabilityAllowanceConnection>;
  /** A division by the code it had on a day. */
  division?: Maybe<Division>;
  /** A doubt by id; null if there is none in the caller's division. For line roles and the rural office. */
  doubt?: Maybe<Doubt>;
  /** Doubtful data from above (疑点数据) of the caller's division, those raised last first; with the answers, to go back as a list. For line roles and the rural office. */
  doubts?: Maybe<DoubtConnection>;
  /** Cases of children out of school (控辍保学) in the caller's division, as they stand on a day. */
  dropoutCases?: Maybe<DropoutCaseConnection>;
  /** Who owns which duty at a place on a day (职责分工), as a document there says. For line roles and the rural office. */
  dutyOwners?: Maybe<Array<DutyOwner>>;
  /** Dwellings (住房) in the caller's division as they stand on a day, village by village: who lives in them, suspected, appraised, dangerous. */
  dwellings?: Maybe<DwellingConnection>;
  /** Report of one import into this department's records. */
  educationImport?: Maybe<ImportReport>;
  /** Imports of the department's ledgers, newest first. */
  educationImports?: Maybe<ImportReportConnection>;
  /** Files of people who want to work (就业跟踪档案), the newest first. */
  employmentFiles?: Maybe<EmploymentFileConnection>;
  /** Monitored families in which somebody can work and too few are employed (至少一人就业未落实), by id. */
  employmentGaps?: Maybe<EmploymentGapConnection>;
  /** Report of one import into this department's records. */
  employmentImport?: Maybe<ImportReport>;
  /** Imports of 公益性岗位台账, newest first. */
  employmentImports?: Maybe<ImportReportConnection>;
  /** Work taken down for clauses that ask for it without naming a household (工作记录), newest first. */
  employmentWork?: Maybe<WorkRecordConnection>;
  /** Whom the safety net must take in (应保尽保、优先纳入), the oldest first: what is open, and what came of it. */
  enrolmentDuties?: Maybe<EnrolmentDutyConnection>;
  /** Support that enterprises asked for (经营主体扶持), with the households they take along, newest first. */
  enterpriseSupports?: Maybe<EnterpriseSupportConnection>;
  /** Rights (待遇) that hold for a place and a day. */
  entitlements?: Maybe<Array<Entitlement>>;
  /** What waits between departments: events that one has published and another has not handled yet, of the caller's division; events that span divisions count for the whole country alone. Empty where all is handled. */
  eventBacklog?: Maybe<Array<EventBacklog>>;
  /** How many households got their explainer sheet of the year by a day: every household the one, every monitored household the other. For line roles and the rural office. */
  explainerSheetCoverage?: Maybe<HelpCoverage>;
  /** One export: of the caller's own, for auditors and administrators of anybody's in their division; null where there is none. */
  export?: Maybe<Export>;
  /** Lists that can be exported, by name: each list of the graph. */
  exportLists?: Maybe<Array<ExportList>>;
  /** Exports (导出记录), newest first: the caller's own, for auditors and administrators those of everybody in their division. */
  exports?: Maybe<ExportConnection>;
  /** Figures as a place reported them, by id; null outside the caller's sight. For line roles and the rural office. */
  figureReport?: Maybe<FigureReport>;
  /** Figures as places reported them (上报数据), frozen on that day, those of the latest days first. For line roles and the rural office. */
  figureReports?: Maybe<FigureReportConnection>;
  /** Report of one import into this department's records. */
  financeImport?: Maybe<ImportReport>;
  /** Imports of 小额信贷台账, newest first. */
  financeImports?: Maybe<ImportReportConnection>;
  /** Work taken down for clauses that ask for it without naming a household (工作记录), newest first. */
  financeWork?: Maybe<WorkRecordConnection>;
  /** Finds households (查户) by what people know of them: the name of a member or the first letters of its pinyin, the last digits of the 户编号, the village. The nearest come first. Departments find by name those that are monitored or of which they keep a record. */
  findHouseholds?: Maybe<FoundHouseholds>;
  /** The fund book of a place and year (资金台账): what it raised by source, and what departments paid of it. Null for a place that is none of the caller's. */
  fundBook?: Maybe<FundBook>;
  /** The newest report on linked funds at a check point (资金进度节点); null where none was submitted. */
  fundCheckpoint?: Maybe<FundCheckpoint>;
  /** Linked-fund projects (衔接资金项目) of the caller's division, by number. */
  fundProjects?: Maybe<FundProjectConnection>;
  /** Grants that run out (低保渐退), the earliest end first. */
  gradualExits?: Maybe<GradualExitConnection>;
  /** Report of one import into this department's records. */
  healthImport?: Maybe<ImportReport>;
  /** Imports of 医保结算明细, newest first. */
  healthImports?: Maybe<ImportReportConnection>;
  /** Work taken down for clauses that ask for it without naming a household (工作记录), newest first. */
  healthWork?: Maybe<WorkRecordConnection>;
  /** A help plan by id; null if there is none in the caller's division. For line roles and the rural office. */
  helpPlan?: Maybe<HelpPlan>;
  /** Help plans (帮扶计划) of the caller's division, those made last first; each as it stands now. For line roles and the rural office. */
  helpPlans?: Maybe<HelpPlanConnection>;
  /** How many of the monitored households have a responsible helper on a day. For line roles and the rural office. */
  helperCoverage?: Maybe<HelpCoverage>;
  /** A household by its id; null if there is none in the caller's division. */
  household?: Maybe<Household>;
  /** A household by its code (户编号); null if there is none in the caller's division. */
  householdByCode?: Maybe<Household>;
  /** Households of the caller's division as of a day, by code: with the code and the place that were theirs then. Who of them is monitored is what `monitoredHouseholds` says. */
  households?: Maybe<HouseholdConnection>;
  /** Report of one import into the register. */
  householdsImport?: Maybe<ImportReport>;
  /** Imports into the register (national export, household ledger, leads), newest first. */
  householdsImports?: Maybe<ImportReportConnection>;
  /** Unsafe housing that is to be remedied (住房不安全问题) in the caller's division, the oldest first, with what was last said of how. */
  housingRemedies?: Maybe<UnsafeHousingConnection>;
  /** Report of one import into this department's records. */
  housingWaterImport?: Maybe<ImportReport>;
  /** Imports of 农村危房改造台账, newest first. */
  housingWaterImports?: Maybe<ImportReportConnection>;
  /** Work taken down for clauses that ask for it without naming a household (工作记录), newest first. */
  housingWaterWork?: Maybe<WorkRecordConnection>;
  /** Findings of audits, inspections and daily monitoring (审计和督查发现问题) of the caller's division, the newest first. For line roles and the rural office. */
  inspectionFindings?: Maybe<InspectionFindingConnection>;
  /** Insurance contracts that counties bought (防贫保、农产品保险), those that end last at the front. */
  insuranceContracts?: Maybe<InsuranceContractConnection>;
  /** Present members of monitored households who are in no insurance, or of whom nobody knows (未参保人员), place by place. */
  insuranceGaps?: Maybe<InsuranceGapConnection>;
  /** Queues of all services with how many jobs wait, run and failed. They work for all divisions at once: for administrators and auditors of the whole country. */
  jobQueues?: Maybe<Array<JobQueue>>;
  /** A lead by id; null if there is none in the caller's division. */
  lead?: Maybe<Lead>;
  /** Leads counted, as `leads` with the same filter lists them; one statement. */
  leadCounts?: Maybe<Array<LeadCount>>;
  /** Leads (风险线索) of the caller's division, newest first. */
  leads?: Maybe<LeadConnection>;
  /** Applications for loans (贷款申请) in the caller's division, newest first. */
  loanApplications?: Maybe<LoanApplicationConnection>;
  /** A loan by its contract number (合同号); null if there is none in the caller's division. */
  loanByContract?: Maybe<Loan>;
  /** Overdue of open principal (逾期率) by bank or township, the greatest sum overdue first; empty for a place that is none of the caller's. */
  loanRisk?: Maybe<Array<LoanRisk>>;
  /** Microcredit loans (小额信贷) of the caller's division, by due date. */
  loans?: Maybe<LoanConnection>;
  /** Workers whose pay of the year is below that of the same months of the year before (务工收入下降), by id. */
  lowerWages?: Maybe<LowerWageConnection>;
  /** Measures that documents offer at a place on a day (帮扶政策“工具箱”). */
  measureToolbox?: Maybe<Array<ToolboxMeasure>>;
  /** Claims of medical aid (医疗救助), newest bill first. */
  medicalAidClaims?: Maybe<MedicalAidClaimConnection>;
  /** Cases of relief (大病救助、额外救助), newest first. */
  medicalReliefCases?: Maybe<MedicalReliefCaseConnection>;
  /** The run of a year in a county; null where none was made or not to be seen. */
  medicalRun?: Maybe<MedicalRun>;
  /** Bills of the run of a year in a county (核算票据清单): those that it counted, those of them told late, or those that no run has counted. */
  medicalRunBills?: Maybe<SettlementConnection>;
  /** What the run of a year would count if it were made on a day (核算预览); null where it cannot be made then. */
  medicalRunPreview?: Maybe<MedicalRunPreview>;
  /** Yearly runs of what people paid themselves (医疗费用核算), newest first. */
  medicalRuns?: Maybe<MedicalRunConnection>;
  /** Households that are or were monitored (监测对象) as of a day, by village, longest first. Departments narrow it by what they may know: not by triage, label or plan. */
  monitoredHouseholds?: Maybe<MonitoredHouseholdConnection>;
  /** A case of identification by id; null if there is none in the caller's division. For line roles and the rural office. */
  monitoringCase?: Maybe<MonitoringCase>;
  /** Cases of identification (识别认定) of the caller's division, newest first. For line roles and the rural office. */
  monitoringCases?: Maybe<MonitoringCaseConnection>;
  /** Monitored households counted by the divisions directly below one, as the list has them; one statement. */
  monitoringCounts?: Maybe<MonitoringCounts>;
  /** A time of monitoring by id; null if there is none in the caller's division. */
  monitoringPeriod?: Maybe<MonitoringPeriod>;
  /** Offers of moves (迁出申请) from or to the caller's division, newest first. For line roles and the rural office. */
  moveOffers?: Maybe<MoveOfferConnection>;
  /** What waits for the caller's own office (我的待办): its level in its division, for a department what its sector has to do. Nothing for who runs no procedure. */
  myTasks?: Maybe<TaskConnection>;
  /** Which ways of telling units outside the graph are switched on (已开通的提醒方式). */
  noticeChannelKinds?: Maybe<Array<NoticeChannelKind>>;
  /** Ways by which units of the caller's division are told outside the graph (提醒渠道), newest first. */
  noticeChannels?: Maybe<NoticeChannelConnection>;
  /** Notices on their way by channels (提醒发送记录), newest first; those given up are the dead letters. */
  noticeDeliveries?: Maybe<NoticeDeliveryConnection>;
  /** Duties that units of the caller's division were told of (督办清单), by due day; exported it is a unit's list in Excel. */
  noticeItems?: Maybe<NoticeItemConnection>;
  /** An obligation by id; null if there is none in the caller's division. */
  obligation?: Maybe<Obligation>;
  /** Obligations of the caller's division counted, in one statement that agrees with the list of the same filter. Groups of which there is none are left out. */
  obligationCounts?: Maybe<Array<ObligationCount>>;
  /** Obligations of the caller's division, by due date, oldest first. */
  obligations?: Maybe<ObligationConnection>;
  /** Notices to people of the caller's division about what is overdue, newest first. */
  overdueNotices?: Maybe<OverdueNoticeConnection>;
  /** A parameter in force for a place and a day, or why there is none. */
  parameter?: Maybe<ParameterResult>;
  /** Every value that documents of a place set under a name, at any time: by first day, the smallest place first. Names without a number are left out; `parameter` tells them. */
  parameterHistory?: Maybe<Array<ParameterValue>>;
  /** Parameters in force for a place and a day, by name; also those a document names without a number. */
  parameters?: Maybe<ParameterConnection>;
  /** Whose pension premium is to be paid (养老保险代缴名单), newest year first, and what came of it. */
  pensionListings?: Maybe<PensionListingConnection>;
  /** Premiums of pension insurance that the government paid (养老保险政府代缴), newest year first. */
  pensionPremiums?: Maybe<PensionPremiumConnection>;
  /** A person by id; null if there is none in the caller's division. */
  person?: Maybe<Person>;
  /** Persons with this certificate number (证件号码); more than one where it stands in two households. For callers with `pii`; each look-up is written down and counted like a look in clear, also one that finds nobody. */
  personsByCertificate?: Maybe<Array<Person>>;
  /** Measures that are planned (帮扶措施) in the caller's division, those due first first. For line roles and the rural office. */
  plannedMeasures?: Maybe<PlannedMeasureConnection>;
  /** What changes in the law of a place after one day and up to another, each change on its day, in the order of days. */
  policyChanges?: Maybe<PolicyChangeConnection>;
  /** A document by id, e.g. `PA-2025`. */
  policyDocument?: Maybe<PolicyDocument>;
  /** Policy documents, by id. */
  policyDocuments?: Maybe<Array<PolicyDocument>>;
  /** Every policy folder the departments found at start, in their order, and what is wrong with those that are left out. Null for roles below the county and for departments. */
  policyFolders?: Maybe<Array<PolicyFolder>>;
  /** What to look at in the law of a place, though it stands (提醒): what ends before policies may change, in the order of its last days. */
  policyWarnings?: Maybe<Array<PolicyWarning>>;
  /** Months of public-welfare posts (公益性岗位月度), with attendance and pay, the newest first. */
  postMonths?: Maybe<PostMonthConnection>;
  /** Subsidised contributions (参保资助名单), newest collected first. */
  premiumSubsidies?: Maybe<PremiumSubsidyConnection>;
  /** Procedures (程序) in force for a place and a day, with their steps. */
  procedures?: Maybe<Array<Procedure>>;
  /** Public-welfare posts (公益性岗位) of the caller's division, by end of contract. */
  publicWelfarePosts?: Maybe<PublicWelfarePostConnection>;
  /** Pupils whose family is in economic difficulty (困难学生) in the caller's division. */
  pupilsInNeed?: Maybe<PupilInNeedConnection>;
  /** How many prompts wait, by rule and by division one level below; one statement. They add up to the list's `totalCount`. */
  qualityPromptCounts?: Maybe<Array<QualityPromptCount>>;
  /** Data-quality prompts (疑似问题) that wait for an answer, newest first, as their tasks stand at the end of a day. For line roles and the rural office. */
  qualityPrompts?: Maybe<QualityPromptTaskConnection>;
  /** The rules that data are checked by before submission (数据质量核查规则). */
  qualityRules?: Maybe<Array<QualityRule>>;
  /** Cases of temporary relief (临时救助), the newest application first. */
  reliefCases?: Maybe<ReliefCaseConnection>;
  /** Resettlement sites (易地搬迁安置区) in the caller's division with who lives there, by name. */
  relocationSites?: Maybe<RelocationSiteConnection>;
  /** Money of renovations that is due with a year (renovation-funds-due), as it stands on a day: in numbers; the projects themselves stand in `renovations`. */
  renovationFundsDue?: Maybe<RenovationFundsDue>;
  /** Renovations (农村危房改造) of the caller's division, by planned completion. */
  renovations?: Maybe<RenovationConnection>;
  /** Directory of responsible units (责任单位) of a place and a day, by name: unit, sector and the clauses it answers for. */
  responsibleUnits?: Maybe<ResponsibleUnitConnection>;
  /** Accounts that wanted to see more identity numbers and phones than one request or one day allows, newest first; for auditors and administrators. */
  revealNotices?: Maybe<RevealNoticeConnection>;
  /** Who of the caller's division saw identity numbers or phones in clear or looked persons up by them, and who saw those of its households, newest first; for auditors and administrators. */
  reveals?: Maybe<RevealConnection>;
  /** Enrolments (学籍) of the caller's division by term, those that wait for their pupil among them. */
  schoolEnrolments?: Maybe<SchoolEnrolmentConnection>;
  /** School records of the caller's division, by household. */
  schoolRecords?: Maybe<SchoolRecordConnection>;
  /** Terms (学期) of the caller's county, the newest first. */
  schoolTerms?: Maybe<SchoolTermConnection>;
  /** How many of the households out of poverty or monitored the party secretaries of the towns visited by a day (镇党委书记遍访); no period is printed. For line roles and the rural office. */
  secretaryVisitCoverage?: Maybe<SecretaryVisitCoverage>;
  /** The place that a self-report (自主申报) goes to, and the villages below it; null where no township or village has that code today. Public, no account is needed (公开). */
  selfReportPlace?: Maybe<SelfReportPlace>;
  /** How far a self-report (自主申报) has come, by its receipt number: no names, nothing of what was reported. Public, no account is needed (公开); limited by where it is asked from. */
  selfReportStatus?: Maybe<SelfReportStatusResult>;
  /** Self-reports (自主申报) of the caller's division, newest first. For line roles and the rural office. */
  selfReports?: Maybe<SelfReportConnection>;
  /** How far each service has come with what the others told it of the caller's division. Lists, tasks, obligations and counts of services that are settled agree with one another. */
  settledUpTo?: Maybe<Array<SettledService>>;
  /** Settlements (医保结算) of the caller's division, newest first. */
  settlements?: Maybe<SettlementConnection>;
  /** Report of one import into this department's records. */
  socialAssistanceImport?: Maybe<ImportReport>;
  /** Imports of 农村低保发放, newest first. */
  socialAssistanceImports?: Maybe<ImportReportConnection>;
  /** Parameters of a place that ended, or end within the calendar year of the day, and that nothing follows; by name. */
  staleParameters?: Maybe<StaleParameterConnection>;
  /** Aid to pupils (学生资助) in the caller's division, 雨露计划 among it. */
  studentAid?: Maybe<StudentAidConnection>;
  /** A list of subsidised interest; null if there is none in the caller's division. */
  subsidyList?: Maybe<SubsidyList>;
  /** Lists of subsidised interest (贴息清单) of the caller's division, newest period first. */
  subsidyLists?: Maybe<SubsidyListConnection>;
  /** What a list of these days would come to now; nothing is written. Null for a division that is no county of the caller's. */
  subsidyPreview?: Maybe<SubsidyTotals>;
  /** Who does whose work in the caller's division, and in which days (代办安排), the latest first. */
  substitutions?: Maybe<SubstitutionConnection>;
  /** How far the yearly survey (集中排查) has come, by village; null for a division beyond the caller's or wider than a county. For line roles and the rural office. */
  surveyCoverage?: Maybe<SurveyCoverage>;
  /** How far the nightly sweep has come (督办扫描进度): it flags what is overdue and writes the notices of each night. */
  sweepProgress?: Maybe<SweepProgress>;
  /** Runs of the sweep that flags what is overdue, newest first. */
  sweeps?: Maybe<SweepConnection>;
  /** Targets (目标) that hold for a place and a day; departments add what they reached. */
  targets?: Maybe<Array<Target>>;
  /** Tasks counted, as `tasks` with the same filter lists them; one statement. */
  taskCounts?: Maybe<Array<TaskCount>>;
  /** Tasks (待办) by due day, those without one last, as they stand on a day: of the caller's own level unless others are named. */
  tasks?: Maybe<TaskConnection>;
  /** Trainings and their subsidies (就业培训), place by place. */
  trainings?: Maybe<TrainingConnection>;
  /** A run of dated transitions; null where there is none of that id in sight. */
  transitionRun?: Maybe<TransitionRun>;
  /** Runs of dated transitions (年度转换) of the caller's division and of larger places, newest first. */
  transitionRuns?: Maybe<TransitionRunConnection>;
  /** Claims to the transport subsidy for work away (务工交通补贴), place by place. */
  transportClaims?: Maybe<TransportClaimConnection>;
  /** A notice to a unit by id; null if there is none in the caller's division. */
  unitNotice?: Maybe<UnitNotice>;
  /** Notices to units of the caller's division (督办提醒), one for each unit and night, newest first: of what is due soon, due, and overdue, and of what units below have let pass. */
  unitNotices?: Maybe<UnitNoticeConnection>;
  /** The units that documents of a place name, each with who is in charge in it (专人负责). For line roles and the rural office. */
  unitsInCharge?: Maybe<Array<UnitInCharge>>;
  /** Work that is open or was filled (岗位空缺), the newest first. */
  vacancies?: Maybe<VacancyConnection>;
  /** Who applied for a vacancy, in the order that the place's documents give them (岗位排序); null where it is not in sight. */
  vacancyRanking?: Maybe<VacancyRanking>;
  /** Who is asking, as the token says. */
  viewer: Viewer;
  /** Outages of water (供水中断) in the caller's division as they stand on a day, newest first. */
  waterOutages?: Maybe<WaterOutageConnection>;
  /** How far the programme of water works (农村饮水工程维修养护) of a year is on a day: in numbers, by town and village; null where there is none. The sites themselves stand in `waterSites`. */
  waterProgramme?: Maybe<WaterProgramme>;
  /** Sites of water programmes (维修养护点位) in the caller's division, by their number. */
  waterSites?: Maybe<WaterSiteConnection>;
  /** Drinking water of households (饮水安全) in the caller's division as it stands on a day, village by village: items, source and answer. */
  waterSupplies?: Maybe<HouseholdWaterConnection>;
  /** Tests of the water of works (水质检测) in the caller's division, newest first. */
  waterTests?: Maybe<WaterTestConnection>;
  /** Tries a draft parameter set against the live register without touching it; departments answer what it does. */
  whatIf?: Maybe<WhatIfResult>;
  /** Persons of the register with how they stand on a day (就业状态), by id. */
  workStatuses?: Maybe<WorkStatusConnection>;
  /** Favours that workshops have (帮扶车间优惠政策), place by place. */
  workshops?: Maybe<WorkshopConnection>;
  /** What changes for a place at the end of 31 December of a year (年度衔接), as its documents say. */
  yearEndTransitions?: Maybe<Array<YearEndTransition>>;
  /** Grants of 雨露计划 in the caller's division. */
  yuLuGrants?: Maybe<StudentAidConnection>;
};


/** Questions to the graph, answered department by department. */
export type QueryAdmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AdmissionOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllowancePaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AllowancePaymentOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllowanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AllowanceOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssetOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryAwardSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardSchemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AwardSchemeOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AwardOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryBelowStandardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BelowStandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SettlementOrder>;
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryCalendarReportsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryCaseCountsArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  groupBy?: InputMaybe<Array<CaseGrouping>>;
};


/** Questions to the graph, answered department by department. */
export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryChildrenOfSchoolAgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChildOfSchoolAgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChildOfSchoolAgeOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryChronicContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChronicContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChronicContractOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryClauseCoverageArgs = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryDeadLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  queue: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlineArgs = {
  division: Scalars['String']['input'];
  kind: ObligationKind;
  triggeredOn: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDeadlinesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReliefDelegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReliefDelegationOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryDesignatedHospitalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignatedHospitalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignatedHospitalOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryDisabilityAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisabilityAllowanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisabilityAllowanceOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryDivisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDoubtArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDoubtsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoubtFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DoubtOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryDropoutCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DropoutCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DropoutCaseOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryDutyOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDwellingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DwellingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DwellingOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEducationImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryEducationImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmploymentFileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EmploymentFileOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmploymentGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEmploymentWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkRecordOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEnrolmentDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentDutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnrolmentDutyOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEnterpriseSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseSupportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseSupportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryEntitlementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryExplainerSheetCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  kind: ExplainerSheetKind;
};


/** Questions to the graph, answered department by department. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryFigureReportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFigureReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryFinanceWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkRecordOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryFindHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  numberEnd?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryFundBookArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryFundCheckpointArgs = {
  cycle: Scalars['String']['input'];
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryFundProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundProjectOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryGradualExitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GradualExitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GradualExitOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHealthImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHealthImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHealthWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkRecordOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHelpPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHelpPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HelpPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HelpPlanOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHelperCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdByCodeArgs = {
  code: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHousingRemediesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingRemedyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HousingRemedyOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryHousingWaterWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkRecordOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryInspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InspectionFindingOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryInsuranceContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsuranceContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InsuranceContractOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryInsuranceGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsuranceGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InsuranceGapOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLeadCountsArgs = {
  filter?: InputMaybe<LeadFilter>;
  groupBy?: InputMaybe<Array<LeadGrouping>>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryLoanApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoanApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LoanApplicationOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryLoanByContractArgs = {
  contractNumber: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLoanRiskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: LoanRiskBy;
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LoanOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryLowerWagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LowerWageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMeasureToolboxArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  canWork?: InputMaybe<Scalars['Boolean']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  risk?: InputMaybe<HelpGapKind>;
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalAidClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MedicalAidClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MedicalAidClaimOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalReliefCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MedicalReliefCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MedicalReliefCaseOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalRunArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalRunBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SettlementOrder>;
  part?: InputMaybe<MedicalRunPart>;
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalRunPreviewArgs = {
  division: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMedicalRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MedicalRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MedicalRunOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoredHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoredHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MonitoredHouseholdOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonitoringCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MonitoringCaseOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringPeriodArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMoveOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MoveOfferOrder>;
  state?: InputMaybe<MoveOfferState>;
};


/** Questions to the graph, answered department by department. */
export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryNoticeChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<NoticeChannelKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoticeChannelOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryNoticeDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  notice?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<NoticeDeliveryOrder>;
  state?: InputMaybe<NoticeDeliveryState>;
};


/** Questions to the graph, answered department by department. */
export type QueryNoticeItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoticeItemOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryObligationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  groupBy?: Array<ObligationGrouping>;
  status?: InputMaybe<ObligationStatus>;
};


/** Questions to the graph, answered department by department. */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SupervisedKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ObligationOrder>;
  status?: InputMaybe<ObligationStatus>;
};


/** Questions to the graph, answered department by department. */
export type QueryOverdueNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OverdueNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OverdueNoticeOrder>;
  status?: InputMaybe<NoticeStatus>;
};


/** Questions to the graph, answered department by department. */
export type QueryParameterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryParameterHistoryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryParametersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryPensionListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PensionListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PensionListingOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryPensionPremiumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PensionPremiumFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PensionPremiumOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPersonsByCertificateArgs = {
  number: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPlannedMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlannedMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlannedMeasureOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyChangeOrder>;
  to: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyDocumentsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryPolicyWarningsArgs = {
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPostMonthsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostMonthFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostMonthOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryPremiumSubsidiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PremiumSubsidyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PremiumSubsidyOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryProceduresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPublicWelfarePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicWelfarePostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicWelfarePostOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryPupilsInNeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PupilInNeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PupilInNeedOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityPromptCountsArgs = {
  filter?: InputMaybe<QualityPromptFilter>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualityPromptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityPromptOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityRulesArgs = {
  stage?: InputMaybe<QualityStage>;
};


/** Questions to the graph, answered department by department. */
export type QueryReliefCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReliefCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReliefCaseOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryRelocationSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelocationSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelocationSiteOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryRenovationFundsDueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRenovationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenovationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenovationOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryResponsibleUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResponsibleUnitOrder>;
  sector?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRevealNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevealNoticeOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryRevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RevealOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySchoolEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolEnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SchoolEnrolmentOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySchoolRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SchoolRecordOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySchoolTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolTermFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SchoolTermOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySecretaryVisitCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QuerySelfReportPlaceArgs = {
  code: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySelfReportStatusArgs = {
  receiptNumber: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySelfReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SelfReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SelfReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SettlementOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySocialAssistanceImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySocialAssistanceImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportReportOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryStaleParametersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StaleParameterOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryStudentAidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StudentAidFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudentAidOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySubsidyListArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySubsidyListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SubsidyListOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySubsidyPreviewArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySubstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SubstitutionOrder>;
};


/** Questions to the graph, answered department by department. */
export type QuerySurveyCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryTargetsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryTaskCountsArgs = {
  filter?: InputMaybe<TaskFilter>;
  groupBy?: InputMaybe<Array<TaskGrouping>>;
};


/** Questions to the graph, answered department by department. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryTransitionRunArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryTransitionRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionRunOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryTransportClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransportClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransportClaimOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryUnitNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryUnitNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UnitNoticeOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryUnitsInChargeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division: Scalars['String']['input'];
  named?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VacancyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VacancyOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryVacancyRankingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryWaterOutagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterOutageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WaterOutageOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryWaterProgrammeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryWaterSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WaterSiteOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryWaterSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterSupplyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WaterSupplyOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryWaterTestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WaterTestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WaterTestOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


/** Questions to the graph, answered department by department. */
export type QueryWorkStatusesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryWorkshopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkshopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkshopOrder>;
};


/** Questions to the graph, answered department by department. */
export type QueryYearEndTransitionsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryYuLuGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StudentAidFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudentAidOrder>;
};

/** Others come before in the ranking, so the choice needs a reason (未按次序须说明理由). */
export type RankReasonNeeded = UserError & {
  __typename: 'RankReasonNeeded';
  /** Who comes before. */
  before: Array<RankedApplicant>;
  /** The clauses by which they are preferred; empty where they only applied earlier. */
  clauses: Array<ClauseRef>;
  /** Always `RANK_REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An applicant at their place in the ranking (申请人排序). */
export type RankedApplicant = {
  __typename: 'RankedApplicant';
  /** The application. */
  application: VacancyApplication;
  /** Place in the ranking (次序), from 1. */
  place: Scalars['Int']['output'];
  /** Whether the place's documents prefer the applicant, with the reasons; nobody is excluded by it. */
  preference: PolicyDecision;
  /** The village said that the household is in special difficulty (特殊困难). */
  specialDifficulty: Scalars['Boolean']['output'];
};

/** Too many requests from there, for that certificate or in that county (请求过多). */
export type RateLimited = UserError & {
  __typename: 'RateLimited';
  /** Empty: the installation sets the limits, no clause. */
  clauses: Array<ClauseRef>;
  /** Always `RATE_LIMITED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** After how many seconds it is possible again. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** A reason has to be given (须写明理由). */
export type ReasonRequired = UserError & {
  __typename: 'ReasonRequired';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `REASON_REQUIRED`. */
  code: Scalars['String']['output'];
  /** Input field that takes it. */
  field: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A lead as it is received. */
export type ReceiveLeadInput = {
  /** How it was found. */
  channel: LeadChannel;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about. */
  leadType: LeadType;
  /** What was seen, required for OTHER; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it was found; not in the future. For a department's lead: the department's date. */
  occurredOn: Scalars['Date']['input'];
  /** The person it is about, if one. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Department that pushed it, required for DEPARTMENT_PUSH. */
  pushedBy?: InputMaybe<Scalars['String']['input']>;
  /** Day the township received a department's lead. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of receiving a lead. */
export type ReceiveLeadResult = InvalidInput | KeyInUse | LeadReceived | NobodyLeft | NotFound | NotPermitted;

/** A new code for a division. */
export type RecodeDivisionInput = {
  /** The division's id. */
  divisionId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The new code, as long as the old one. */
  newCode: Scalars['String']['input'];
  /** The new name, if it changes too. */
  newName?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new code. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of giving a division a new code. */
export type RecodeDivisionResult = DivisionRecoded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A stay to be recorded. */
export type RecordAdmissionInput = {
  /** Day of the admission. */
  admittedOn: Scalars['Date']['input'];
  /** Day on which all was paid, once known. */
  clearedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Deposit that was taken. */
  deposit: Scalars['Money']['input'];
  /** Day on which the deposit was returned. */
  depositReturnedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The hospital, by code or name. */
  hospital: Scalars['String']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether others may have caused the injury. */
  injuredByOthers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of instalments agreed on this day. */
  instalments?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the discharge, once known. */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What is still owed. */
  owed?: InputMaybe<Scalars['Money']['input']>;
  /** The patient's id. */
  personId: Scalars['ID']['input'];
  /** The township that vouches for instalments. */
  vouchedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Result of recording a stay. */
export type RecordAdmissionResult = HealthRecorded | HospitalNotDesignated | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A measure that is put in place before there is a plan (提前落实帮扶措施). */
export type RecordAdvanceMeasureInput = {
  /** The household's id; it was labelled again and has no plan yet. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The measure. */
  measure: PlannedMeasureInput;
  /** Day it was decided; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** That aid in kind is in effect. */
export type RecordAidInKindInput = {
  /** The aid's id. */
  aidId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of it. */
export type RecordAidInKindResult = AidInKindRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | WrongLevel;

/** A payment of aid. */
export type RecordAidPaymentInput = {
  /** The aid's id. */
  aidId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level?: InputMaybe<FundLevel>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 资金来源 */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of it. */
export type RecordAidPaymentResult = AidPaid | AlreadyPaid | AmountNotSet | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed | WrongLevel;

/** The state of a grant to be recorded, as a whole. */
export type RecordAllowanceInput = {
  /** Whether the household draws it; left out: yes. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved for the month of the day (核定), yuan. */
  approved: Scalars['Money']['input'];
  /** How many persons it covers (保障人数), 1 to 100; left out: not said. */
  coveredPersons?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is extreme-hardship support at home (分散供养特困); left out: no. */
  dispersedHardship?: InputMaybe<Scalars['Boolean']['input']>;
  /** The grant's id; null for one that is new. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is called, e.g. 农村低保; no identity numbers. */
  name: Scalars['String']['input'];
  /** Id of the newest state that the caller saw: where somebody stated a newer one meanwhile nothing is recorded. Left out: not asked. */
  newest?: InputMaybe<Scalars['ID']['input']>;
  /** Day this state tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Paid for the month of the day by then (发放), yuan. */
  paid: Scalars['Money']['input'];
  /** Its tier; null where it has none. */
  tier?: InputMaybe<AllowanceTier>;
  /** Whether it covers the whole household (整户保); left out: no. */
  wholeHousehold?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of recording the state of a grant. */
export type RecordAllowanceResult = AllowanceRecorded | HighestTierRequired | InvalidInput | KeyInUse | NotFound | NotPermitted | StatementChanged;

/** What an asset bore. */
export type RecordAssetIncomeInput = {
  /** Id of the asset. */
  assetId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 收益, yuan. */
  income: Scalars['Money']['input'];
  /** Day of the record; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 年度 */
  year: Scalars['Int']['input'];
};

/** The attendance of a month. */
export type RecordAttendanceInput = {
  /** Days worked, 0 to those of the month. */
  days: Scalars['Int']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The month; any day of it. */
  month: Scalars['Date']['input'];
  /** Day it is said. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the post. */
  postId: Scalars['ID']['input'];
};

/** What was paid of an award. */
export type RecordAwardPaymentInput = {
  /** What was paid, yuan. */
  amount: Scalars['Money']['input'];
  /** Id of the award. */
  awardId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level: FundLevel;
  /** When; not before it was authorised. */
  occurredOn: Scalars['Date']['input'];
  /** 资金来源; one that the place names. */
  source: Scalars['String']['input'];
};

/** Result of recording a payment. */
export type RecordAwardPaymentResult = AlreadyPaid | AmountExceeded | AwardRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed;

/** What a bank decided of an application. */
export type RecordBankDecisionInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** 承贷银行 */
  bank: Scalars['String']['input'];
  /** What it decided. */
  decision: BankDecision;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not before the step before. */
  occurredOn: Scalars['Date']['input'];
  /** Why; needed for a refusal, no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a place did by a day of the calendar. */
export type RecordCalendarReportInput = {
  /** The month of a list, as 2025-10; the day of a time node, as 2025-10-31. */
  cycle: Scalars['String']['input'];
  /** Code of the place: a township for a list, a county for a time node. */
  division: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: CalendarDutyKind;
  /** Day it was done; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** How many people the list names. */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** What was done, in words; no identity numbers. */
  statement: Scalars['String']['input'];
};

/** A visit under a contract, or its end. */
export type RecordChronicVisitInput = {
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** Whether the contract ends with this day. */
  ends?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of recording a visit. */
export type RecordChronicVisitResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A decision of the county. */
export type RecordCountyDecisionInput = {
  /** The announcement (公告) of the decision, where both are one printed step; recorded with it, or neither is. */
  announcement?: InputMaybe<NoticeAlongInput>;
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Comparison and decision. */
  evidence: CountyDecisionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Decisions of the county. */
export type RecordCountyDecisionsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Comparison and decision where a case says nothing else. */
  evidence: CountyDecisionEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<CountyDecisionItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** An allowance that was paid. */
export type RecordDisabilityAllowanceInput = {
  /** Amount paid, yuan. */
  amount: Scalars['Money']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Which of the two. */
  kind: DisabilityAllowanceKind;
  /** Day it was paid, whose month it is for; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The member's id. */
  personId: Scalars['ID']['input'];
};

/** Result of recording an allowance. */
export type RecordDisabilityAllowanceResult = AlreadyPaid | DisabilityAllowanceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** What is seen of a house, to be recorded; what is left out is not said. */
export type RecordDwellingInput = {
  /** 建成年份 */
  builtIn?: InputMaybe<Scalars['String']['input']>;
  /** 日常监测: somebody looked at it. */
  checked?: InputMaybe<Scalars['Boolean']['input']>;
  /** 房屋编号, where the household has several; else 1. */
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 是否居住; false where people moved out. */
  livedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Note; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 是否唯一住房 */
  soleDwelling?: InputMaybe<Scalars['Boolean']['input']>;
  /** 结构 */
  structure?: InputMaybe<Scalars['String']['input']>;
  /** 疑似危房; false where somebody looked and suspects it no more. */
  suspected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of recording what is seen of a house. */
export type RecordDwellingResult = DwellingRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A release by one decision of the county. */
export type RecordEliminationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** How the risk went. */
  mode: EliminationMode;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is released; needed where the documents leave it to a person. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A request of a household to be released (农户申请消除). */
export type RecordEliminationRequestInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day the household asked; it is monitored then. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What it said; no identity numbers. */
  statement: Scalars['String']['input'];
};

/** An enrolment to be recorded; it is so since `occurredOn`. */
export type RecordEnrolmentInput = {
  /** 就读方式 */
  boarding?: InputMaybe<Scalars['String']['input']>;
  /** 年级, e.g. 七年级. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day since which it is so; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The pupil's id. */
  personId: Scalars['ID']['input'];
  /** 学校 */
  school: Scalars['String']['input'];
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['input'];
  /** 学段 */
  stage: SchoolStage;
  /** 就读状态; a leave is approved by its own mutation. */
  state?: InputMaybe<SchoolEnrolmentState>;
  /** 学期 */
  term: SchoolTermName;
};

/** Result of it. */
export type RecordEnrolmentResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SchoolEnrolmentRecorded;

/** Evidence of a step that no other act shows. */
export type RecordEvidenceInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  evidence: RecordedEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Income that was worked out again while a window runs. */
export type RecordExitIncomeInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Income per head of the year by now, yuan. */
  incomePerHead: Scalars['Money']['input'];
  /** Where the income was taken from; no identity numbers. */
  incomeSource: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** A household registered as poor that reached the exit standard. */
export type RecordExitStandardReachedInput = {
  /** What it rests on. */
  evidence: ExitStandardEvidenceInput;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was reached; not before the registration, not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Money of a year by its source. */
export type RecordFundSourceInput = {
  /** Amount, yuan. */
  amount: Scalars['Money']['input'];
  /** Code of a county or township; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be used freely (可灵活使用的扶持资金). */
  flexible?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level: FundLevel;
  /** Day of the record; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 资金来源, such as 社会捐资捐赠资金; no identity numbers. */
  source: Scalars['String']['input'];
  /** 年度 */
  year: Scalars['Int']['input'];
};

/** Result of recording a source. */
export type RecordFundSourceResult = FundSourceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Money paid out. */
export type RecordHealthPaymentInput = {
  /** The amount. */
  amount: Scalars['Money']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level?: InputMaybe<FundLevel>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What for. */
  paidFor: HealthPaidFor;
  /** 资金来源: where the money comes from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Id of the subsidy, the claim or the case. */
  subjectId: Scalars['ID']['input'];
};

/** Result of recording a payment. */
export type RecordHealthPaymentResult = AlreadyPaid | AmountExceeded | AmountNotSet | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceNotAllowed;

/** A check at home. */
export type RecordHomeCheckInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The four factors. */
  evidence: HomeCheckEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A lesson at home. */
export type RecordHomeLessonInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The newest step that was seen; where another stands meanwhile, StatementChanged. */
  seenStep?: InputMaybe<Scalars['ID']['input']>;
};

/** A designated hospital to be recorded. */
export type RecordHospitalInput = {
  /** 机构编码 */
  code: Scalars['String']['input'];
  /** First day. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Last day; null while it goes on. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of recording a hospital. */
export type RecordHospitalResult = HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A household's readiness for industry. */
export type RecordIndustryReadinessInput = {
  /** Whether it has the conditions. */
  conditions: Scalars['Boolean']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether it has the will. */
  willing: Scalars['Boolean']['input'];
};

/** Result of recording readiness for industry. */
export type RecordIndustryReadinessResult = IndustryReadinessRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A finding of an audit or inspection. */
export type RecordInspectionFindingInput = {
  /** Code of the place; default the caller's own. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** What was found, in words; no identity numbers. */
  finding: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was found; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Where it comes from. */
  source: InspectionSource;
  /** The unit that is to rectify it. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A claim under a contract. */
export type RecordInsuranceClaimInput = {
  /** 索赔金额, yuan. */
  claimed: Scalars['Money']['input'];
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 报案日期; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 赔付金额, yuan; not above the claim. */
  paid?: InputMaybe<Scalars['Money']['input']>;
  /** 赔付日期; given with the amount. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of recording a claim. */
export type RecordInsuranceClaimResult = AmountExceeded | InsuranceClaimRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An insurance contract. */
export type RecordInsuranceContractInput = {
  /** 保险合同号 */
  contractNumber: Scalars['String']['input'];
  /** 起赔点, yuan. */
  deductible?: InputMaybe<Scalars['Money']['input']>;
  /** Code of the county; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the households it names. */
  householdIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 保险公司 */
  insurer: Scalars['String']['input'];
  /** First day; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 保费, yuan. */
  premium?: InputMaybe<Scalars['Money']['input']>;
  /** What it covers. */
  risk: InsuranceRisk;
  /** What it covers in words; needed where the risk is another one. */
  riskText?: InputMaybe<Scalars['String']['input']>;
  /** 招标编号; needed where the place asks for an open tender. */
  tenderReference?: InputMaybe<Scalars['String']['input']>;
  /** Last day; counted. */
  until: Scalars['Date']['input'];
};

/** Result of recording a contract. */
export type RecordInsuranceContractResult = AlreadyRegistered | InsuranceContractRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | TenderRequired;

/** How a person is insured, to be recorded. */
export type RecordInsuranceInput = {
  /** The class as which the contribution is aided (资助类别). */
  aidClass?: InputMaybe<Scalars['String']['input']>;
  /** Day the contribution was collected; null where none was or nobody knows. */
  collectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The contribution. */
  contribution?: InputMaybe<Scalars['Money']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The person's id. */
  personId: Scalars['ID']['input'];
  /** How. */
  status: InsuranceStatus;
  /** The year of insurance. */
  year: Scalars['Int']['input'];
};

/** Result of recording insurance. */
export type RecordInsuranceResult = InsuranceRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** What a person wants. */
export type RecordJobWishInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day the person said it. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the person. */
  personId: Scalars['ID']['input'];
  /** Wants to work away (外出意愿); null where it was not asked. */
  wantsAway?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wants training (培训意愿); null where it was not asked. */
  wantsTraining?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wants to work (就业意愿). */
  wantsWork: Scalars['Boolean']['input'];
};

/** A legal supporter. */
export type RecordLegalSupporterInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day from which he is known; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** How he is related to it. */
  relation: SupporterRelation;
  /** Who he is and how they live apart, in words; no identity numbers. */
  statement: Scalars['String']['input'];
};

/** Something that happened to a loan. */
export type RecordLoanEventInput = {
  /** Amount, yuan; not needed for an extension. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What happened. */
  kind: LoanEventKind;
  /** Id of the loan. */
  loanId: Scalars['ID']['input'];
  /** The new due day of an extension. */
  newDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** When; not in the future, not before the loan was drawn. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of recording an event of a loan. */
export type RecordLoanEventResult = AmountExceeded | InvalidInput | KeyInUse | LoanEventRecorded | NotFound | NotPermitted;

/** A delivery that no department reports. */
export type RecordMeasureDeliveryInput = {
  /** The sum, yuan; left away where none was delivered. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it was paid from funds that county or township use flexibly (可灵活使用的扶持资金); left out: no. */
  flexibleFunds?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the planned measure. */
  measureId: Scalars['ID']['input'];
  /** Day it was delivered; not in the future and not before the measure's first day. */
  occurredOn: Scalars['Date']['input'];
  /** Where it is known from; no identity numbers. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** An objection. */
export type RecordObjectionInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The objection. */
  evidence: ObjectionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A premium that was paid. */
export type RecordPensionPremiumInput = {
  /** Amount paid by the government, yuan. */
  amount: Scalars['Money']['input'];
  /** What else the office knows the person to be, e.g. 现役军人; left out: nothing. */
  excludedAs?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the grant, whose age counts; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The member's id. */
  personId: Scalars['ID']['input'];
};

/** Result of recording a premium. */
export type RecordPensionPremiumResult = AlreadyPaid | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | PensionPremiumRecorded;

/** A payment of a month. */
export type RecordPostPaymentInput = {
  /** Less than the whole amount, yuan; left out: the whole. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose money it is. */
  level?: InputMaybe<FundLevel>;
  /** The month; any day of it. */
  month: Scalars['Date']['input'];
  /** Day it was paid. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the post. */
  postId: Scalars['ID']['input'];
  /** Source of money. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A payment of relief. */
export type RecordReliefPaymentInput = {
  /** Amount, yuan. */
  amount: Scalars['Money']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the relief. */
  reliefId: Scalars['ID']['input'];
};

/** The state of a renovation to be recorded, as a whole. */
export type RecordRenovationInput = {
  /** 补助金额, yuan. */
  approved: Scalars['Money']['input'];
  /** 竣工日; null while it is not complete. Not after the day this tells of. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 房屋编号 of the house it is about. */
  houseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 改造方式: 修缮加固, 拆除重建, 新建, 置换. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Day this state tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 已拨付金额 by that day, yuan. */
  paid: Scalars['Money']['input'];
  /** 计划竣工日, not before the start. */
  plannedUntil: Scalars['Date']['input'];
  /** The renovation's id; null for one that is new. */
  renovationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the newest statement that the screen showed: where another is newer by now, StatementChanged. */
  seenStatementId?: InputMaybe<Scalars['ID']['input']>;
  /** 开工日; required for a new renovation, unchanged for one that is known. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Year the project is carried out under. */
  year: Scalars['Int']['input'];
};

/** A payment to be recorded. */
export type RecordRenovationPaymentInput = {
  /** 拨付金额, yuan, above zero. */
  amount: Scalars['Money']['input'];
  /** 资金层级 */
  fundLevel?: InputMaybe<FundLevel>;
  /** 资金来源, as the place's documents name it. */
  fundSource: Scalars['String']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 拨付日期; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The renovation's id. */
  renovationId: Scalars['ID']['input'];
};

/** Result of recording a payment. */
export type RecordRenovationPaymentResult = AmountExceeded | InvalidInput | KeyInUse | NotFound | NotPermitted | RenovationPaid | SourceNotAllowed;

/** Result of recording the state of a renovation. */
export type RecordRenovationResult = InvalidInput | KeyInUse | NotFound | NotPermitted | RenovationRecorded | StatementChanged;

/** That a child is back. */
export type RecordReturnInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The school that the child is back at. */
  school: Scalars['String']['input'];
  /** The newest step that was seen; where another stands meanwhile, StatementChanged. */
  seenStep?: InputMaybe<Scalars['ID']['input']>;
};

/** A visit. */
export type RecordReturnVisitInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether a medical proof was received; bodily reasons need one. */
  proven?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason as it was found. */
  reason?: InputMaybe<DropoutReason>;
  /** The newest step that was seen; where another stands meanwhile, StatementChanged. */
  seenStep?: InputMaybe<Scalars['ID']['input']>;
};

/** A check at home before a release. */
export type RecordReverificationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Who signed and what was found. */
  evidence: ReverificationEvidence;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Checks of the township before eliminations. */
export type RecordReverificationsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who signed and what was found, where a case says nothing else. */
  evidence: ReverificationEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<ReverificationItem>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** Visits of a town's party secretary on a day. */
export type RecordSecretaryVisitsInput = {
  /** What was seen; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the households, up to 200. */
  householdIds: Array<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the visits; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** How far a site is, to be recorded; days that are left out stay as they were said. */
export type RecordSiteProgressInput = {
  /** 验收日; not in the future, not before the completion. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 完工日; not in the future, not before the start. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 行政村代码, of a site that is not known yet; or of one that was said to lie elsewhere. */
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 点位编号 */
  number: Scalars['String']['input'];
  /** Day this tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 计划完工日 */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 开工日; not in the future. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 年度 */
  year: Scalars['Int']['input'];
};

/** Result of recording how far a site is. */
export type RecordSiteProgressResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SiteProgressRecorded | SiteUnknown;

/** How a list was paid. */
export type RecordSubsidyPaymentInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 资金层级 */
  level: FundLevel;
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** Day of payment; not in the future, not before the approval. */
  occurredOn: Scalars['Date']['input'];
  /** 资金来源; one that the place names, where it names any. */
  source: Scalars['String']['input'];
  /** Version of the list as it was seen. */
  version: Scalars['Int']['input'];
};

/** Result of taking down a payment. */
export type RecordSubsidyPaymentResult = AlreadyPaid | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | SourceNotAllowed | SubsidyListStepped;

/** Visits of one day of the survey. */
export type RecordSurveyVisitsInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the visits; its year is that of the survey. */
  occurredOn: Scalars['Date']['input'];
  /** The visits, 1 to 200. */
  visits: Array<SurveyVisitInput>;
};

/** Result of recording visits. */
export type RecordSurveyVisitsResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SurveyVisitsRecorded;

/** Entries into the national system. */
export type RecordSystemEntriesInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The entry, where a case says nothing else. */
  evidence: SystemEntryEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<SystemEntryItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** An entry into the national system. */
export type RecordSystemEntryInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry. */
  evidence: SystemEntryEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A review of the township. */
export type RecordTownshipReviewInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Signatures and result. */
  evidence: TownshipReviewEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Reviews of the township. */
export type RecordTownshipReviewsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Signatures and result where a case says nothing else. */
  evidence: TownshipReviewEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<TownshipReviewItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A payment of the subsidy of a training. */
export type RecordTrainingPaymentInput = {
  /** Less than the whole amount, yuan; left out: the whole. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose money it is. */
  level?: InputMaybe<FundLevel>;
  /** Day it was paid. */
  occurredOn: Scalars['Date']['input'];
  /** Source of money. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Id of the training. */
  trainingId: Scalars['ID']['input'];
};

/** A payment of the transport subsidy. */
export type RecordTransportPaymentInput = {
  /** Less than the whole amount, yuan; left out: the whole. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** Id of the claim. */
  claimId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose money it is. */
  level?: InputMaybe<FundLevel>;
  /** Day it was paid. */
  occurredOn: Scalars['Date']['input'];
  /** Source of money. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A village democratic review. */
export type RecordVillageReviewInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Votes and result. */
  evidence: VillageReviewEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** That its result hangs in the village (公示), where both are one printed step; recorded with it, or neither is. */
  posting?: InputMaybe<NoticeAlongInput>;
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Village reviews of a day. */
export type RecordVillageReviewsInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it in each of them, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Votes and result where a case says nothing else. */
  evidence: VillageReviewEvidence;
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The cases, 1 to 200, each once. */
  items: Array<VillageReviewItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A village selection. */
export type RecordVillageSelectionInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisers and result. */
  evidence: VillageSelectionEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A visit after the elimination. */
export type RecordWatchVisitInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What a risk found is about, for the lead that it leaves behind; default OTHER, with the finding as its note. */
  leadType?: InputMaybe<LeadType>;
  /** Day of the visit; the risk is eliminated by then. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['input'];
};

/** What was found of a household's water, to be recorded; what is left out is not said. */
export type RecordWaterSupplyInput = {
  /** 保证率 */
  assurance?: InputMaybe<WaterItemState>;
  /** 方便程度 */
  convenience?: InputMaybe<WaterItemState>;
  /** 水平距离, metres */
  distance?: InputMaybe<Scalars['Int']['input']>;
  /** 缺水天数 */
  dryDays?: InputMaybe<Scalars['Int']['input']>;
  /** 垂直距离, metres */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 升/人·天 */
  litres?: InputMaybe<Scalars['Int']['input']>;
  /** 往返分钟 */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** 供水方式 */
  mode?: InputMaybe<Scalars['String']['input']>;
  /** 核查日期; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 水质 */
  quality?: InputMaybe<WaterItemState>;
  /** 水量 */
  quantity?: InputMaybe<WaterItemState>;
  /** 工程编号 of the work it comes from. */
  work?: InputMaybe<Scalars['String']['input']>;
};

/** Result of recording what was found of water. */
export type RecordWaterSupplyResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaterSupplyRecorded;

/** A test to be recorded. */
export type RecordWaterTestInput = {
  /** 行政区划代码 of the village or town of the work. */
  divisionCode: Scalars['String']['input'];
  /** 不合格项 */
  failedItems?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 检测级别 */
  level: WaterTesterLevel;
  /** 检测日期; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 是否合格 */
  passed: Scalars['Boolean']['input'];
  /** 报告编号 */
  reportNumber?: InputMaybe<Scalars['String']['input']>;
  /** 检测单位 */
  tester: Scalars['String']['input'];
  /** 工程编号 */
  work: Scalars['String']['input'];
  /** 工程名称 */
  workName?: InputMaybe<Scalars['String']['input']>;
};

/** Result of recording a test. */
export type RecordWaterTestResult = InvalidInput | KeyInUse | NotFound | NotPermitted | TesterLevelTooLow | WaterTestRecorded;

/** Work to be taken down for a clause. */
export type RecordWorkInput = {
  /** Id of the clause; one that this department keeps and that holds there on that day. */
  clauseId: Scalars['String']['input'];
  /** What was done, in words; no identity numbers. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place it was done for, within the caller's; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** How much, an exact number. */
  figure?: InputMaybe<Scalars['String']['input']>;
  /** What the figure counts. */
  figureUnit?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was done; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The unit that did it. */
  unit: Scalars['String']['input'];
};

/** Result of recording work. */
export type RecordWorkResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WorkRecorded;

/** Work as it is reported. */
export type RecordWorkSpellInput = {
  /** Way to work. */
  channel?: InputMaybe<WorkChannel>;
  /** Employer. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** Last day worked, where it has ended. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Pay a month, yuan. */
  monthlyIncome?: InputMaybe<Scalars['Money']['input']>;
  /** Day it is reported. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the person. */
  personId: Scalars['ID']['input'];
  /** Place as people write it, e.g. 广东省东莞市. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Code of the place, 6 or 12 digits; it counts where it and the place differ. */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn: Scalars['Date']['input'];
};

/** A favour of a workshop. */
export type RecordWorkshopInput = {
  /** Code of the place it lies in, within the caller's. */
  division: Scalars['String']['input'];
  /** Last day, where one was said. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The favour. */
  favour: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the workshop. */
  name: Scalars['String']['input'];
  /** Day it is taken down. */
  occurredOn: Scalars['Date']['input'];
  /** First day it is valid. */
  validFrom: Scalars['Date']['input'];
};

/** What a record of evidence (材料记录) shows; its files are attached to it. */
export type RecordedEvidence = {
  /** What it says, up to 2000 characters; no names, no identity numbers. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What shows that a finding was rectified. */
export type RectifyFindingInput = {
  /** What shows it, in words or as a reference; no identity numbers. */
  evidence: Scalars['String']['input'];
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was rectified; not in the future, not before the finding. */
  occurredOn: Scalars['Date']['input'];
};

/** Why the day of an obligation was counted again. */
export type RedatingCause =
  /** 日历更新: the official calendar of a year came out, or was corrected. */
  | 'CALENDAR'
  /** 事实更正: the day its clock started reads otherwise. */
  | 'FACT'
  /** 政策更新: a document was loaded or corrected. */
  | 'POLICY';

/** Why a household is not enrolled. */
export type RefuseEnrolmentInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the refusal; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The reason; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** A measure that was refused only because the household is released (因风险已消除未落实的措施). */
export type RefusedMeasure = {
  __typename: 'RefusedMeasure';
  /** 部门: who refused it. */
  department: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 措施: what was refused, in the words of the department. */
  measure: Scalars['String']['output'];
  /** 未落实日期 */
  refusedOn: Scalars['Date']['output'];
  /** 改走兜底日期; null while it is not carried on. */
  reroutedOn?: Maybe<Scalars['Date']['output']>;
};

/** The register being told to the departments again. */
export type RegisterAnnouncement = {
  __typename: 'RegisterAnnouncement';
  /** Households told so far. */
  announced: Scalars['Int']['output'];
  /** Code of the division; empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** When all were told; null while it goes on. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
};

/** Announcing the register has begun, or had under the same key. */
export type RegisterAnnouncementStarted = {
  __typename: 'RegisterAnnouncementStarted';
  /** How far it has come. */
  announcement: RegisterAnnouncement;
};

/** An asset to register. */
export type RegisterAssetInput = {
  /** 资产类别 */
  class: AssetClass;
  /** Code of the place it lies in, a county or smaller; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** 形成年度 */
  formedIn?: InputMaybe<Scalars['Int']['input']>;
  /** 资金来源 */
  fundSource?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 管护责任人; no identity numbers. */
  keeper?: InputMaybe<Scalars['String']['input']>;
  /** 资产名称 */
  name: Scalars['String']['input'];
  /** 资产编号; made of name, village and year where it has none. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Day it was formed; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 经营主体; no identity numbers. */
  operator?: InputMaybe<Scalars['String']['input']>;
  /** 资产原值, yuan. */
  originalValue: Scalars['Money']['input'];
  /** 所有权人; no identity numbers. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号 */
  projectNumber?: InputMaybe<Scalars['String']['input']>;
  /** 行政村 */
  village?: InputMaybe<Scalars['String']['input']>;
};

/** Result of registering an asset. */
export type RegisterAssetResult = AlreadyRegistered | AssetRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** How many, and how much money they lack. */
export type RegisterCount = {
  __typename: 'RegisterCount';
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons: the members each income is divided by (家庭人口). */
  persons: Scalars['Int']['output'];
  /** What they lack to the line in all, yuan a year; zero for all that are compared. */
  shortfall: Scalars['Money']['output'];
};

/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (income-below-line). */
export type RegisterEffect = {
  __typename: 'RegisterEffect';
  /** By the clause that sets the line in force. */
  byClause: Array<RegisterMovementOfClause>;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<RegisterMovementOfDivision>;
  /** The clauses that decide: those that set a line in force, or name one without a number. */
  clauses: Array<ClauseRef>;
  /** The drafted line, yuan per person and year. */
  draftLine: Scalars['Money']['output'];
  /** The households that enter or leave, by code. */
  households: MovingHouseholdConnection;
  /** Year of the incomes compared. */
  incomeYear: Scalars['Int']['output'];
  /** All of the division. */
  total: RegisterMovement;
};


/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (income-below-line). */
export type RegisterEffectHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LineDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A household that is registered by hand. */
export type RegisterHouseholdInput = {
  /** 户编号, 15 to 18 digits; left out where the national system has none yet: a provisional code is given then. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Code of the village (行政村), 12 digits. */
  division: Scalars['String']['input'];
  /** Kind of household (户类型), e.g. 一般农户. */
  householdType?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The members, exactly one of them the head; at most 99. */
  members: Array<MemberInput>;
  /** Day from which they are a household here; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** A microcredit contract. */
export type RegisterLoanInput = {
  /** 年利率, percent. */
  annualRatePercent: Scalars['String']['input'];
  /** Id of the application that the bank approved; none where the loan came without one. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** 承贷银行 */
  bank: Scalars['String']['input'];
  /** 合同号 */
  contractNumber: Scalars['String']['input'];
  /** 计息天数, 360 or 365. */
  daysAYear?: InputMaybe<Scalars['Int']['input']>;
  /** 到期日; not before it was drawn. */
  dueOn: Scalars['Date']['input'];
  /** Whether it is guaranteed (担保). */
  guaranteed: Scalars['Boolean']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** LPR期限; by the term where it is not given. */
  lprTerm?: InputMaybe<LprTerm>;
  /** Whether it is secured by a mortgage (抵押). */
  mortgaged: Scalars['Boolean']['input'];
  /** Day it was drawn (放款日); not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the borrower. */
  personId: Scalars['ID']['input'];
  /** 贷款金额, yuan. */
  principal: Scalars['Money']['input'];
  /** 贷款用途; no identity numbers. */
  purpose: Scalars['String']['input'];
};

/** Result of registering a loan. */
export type RegisterLoanResult = AlreadyRegistered | GuaranteeNotAllowed | InvalidInput | KeyInUse | LoanRegistered | NotFound | NotPermitted;

/** Households below one line and the other. */
export type RegisterMovement = {
  __typename: 'RegisterMovement';
  /** Below the draft. */
  belowDraft: RegisterCount;
  /** Below the line in force; none where no line is set. */
  belowNow: RegisterCount;
  /** All with an income of the year; the others cannot be compared and are not counted anywhere. */
  compared: RegisterCount;
  /** Below the draft, not below the line in force; what they lack is counted to the draft. */
  entering: RegisterCount;
  /** Below the line in force, not below the draft; what they lack is counted to the line in force. */
  leaving: RegisterCount;
};

/** What happens where one clause sets the line in force. */
export type RegisterMovementOfClause = {
  __typename: 'RegisterMovementOfClause';
  /** The clause, or the one that names a line without a number; null where no document of the place speaks of one. */
  clause?: Maybe<ClauseRef>;
  /** The line in force, yuan per person and year; null where it is not set (LINE_NOT_SET) and nobody counts as below. */
  line?: Maybe<Scalars['Money']['output']>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** What happens in one division. */
export type RegisterMovementOfDivision = {
  __typename: 'RegisterMovementOfDivision';
  /** The division; null where the records have none of that code today. */
  division?: Maybe<Division>;
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
  /** Who moves there. */
  movement: RegisterMovement;
};

/** A monitored household to be registered as poor. */
export type RegisterPoorInput = {
  /** What it rests on. */
  evidence: PoorRegistrationEvidenceInput;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the registration; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Result of registering a household as poor. */
export type RegisterPoorResult = DecisionRefused | InvalidInput | KeyInUse | NoProcedure | NotFound | NotMonitored | NotPermitted | PoorRegistrationConflict | PoorRegistrationRecorded;

/** How a household is registered (户籍), with its three special cases. */
export type RegistrationCase =
  /** 家庭成员中个别人口为城镇户籍或集体户籍 */
  | 'MEMBERS_URBAN_OR_COLLECTIVE'
  /** 易地搬迁群众，由迁入地负主体责任 */
  | 'RELOCATED_ELSEWHERE'
  /** 易地扶贫搬迁等已转为城镇户籍的家庭 */
  | 'RELOCATED_NOW_URBAN'
  /** 农村户籍 */
  | 'RURAL';

/** A re-labelling by the green channel. */
export type RelabelRiskInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, and in which category. */
  evidence: RelabellingEvidence;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a household is monitored again (风险再标注). */
export type RelabellingEvidence = {
  /** Category from now on; the one it had is kept unless given. */
  category?: InputMaybe<MonitoringCategory>;
  /** The reason (再标注的原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Risks from now on (致贫返贫风险); those it had are kept unless given. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A correction cannot release: the household is still monitored, and only the procedure of its place ends that (怎么进怎么出). */
export type ReleaseByProcedure = UserError & {
  __typename: 'ReleaseByProcedure';
  /** The procedure of the place with its first step; empty where no document prints one. */
  clauses: Array<ClauseRef>;
  /** Always `RELEASE_BY_PROCEDURE`. */
  code: Scalars['String']['output'];
  /** The step that a release begins with there, in the document's words; 县级标注风险消除 (`recordElimination`) where none is printed. */
  firstStep: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The period as it stands. */
  period: MonitoringPeriod;
};

/** The amount of relief is missing (未填救助金额). */
export type ReliefAmountMissing = UserError & {
  __typename: 'ReliefAmountMissing';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `RELIEF_AMOUNT_MISSING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Who approves relief. */
export type ReliefApprover =
  /** 县级 */
  | 'COUNTY'
  /** 乡镇 */
  | 'TOWNSHIP';

/** A case of temporary relief (临时救助). */
export type ReliefCase = {
  __typename: 'ReliefCase';
  /** 基本生活陷入困境 */
  affectsLiving: Scalars['Boolean']['output'];
  /** 审批金额, yuan; null until it is decided. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 申请日期; of a ledger that prints none, the day of the decision. */
  appliedOn: Scalars['Date']['output'];
  /** 审批单位; null until it is decided. */
  approver?: Maybe<ReliefApprover>;
  /** 一事一议记录; null where there is none. */
  caseRecord?: Maybe<Scalars['String']['output']>;
  /** 困难原因: its kind only; null where nobody said. */
  cause?: Maybe<ReliefCause>;
  /** 申请至审批天数: days from application to decision; null until it is decided. */
  daysToDecision?: Maybe<Scalars['Int']['output']>;
  /** 审批日期; null until it is decided. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 困难类型; null where it is none of them. */
  difficulty?: Maybe<ReliefDifficulty>;
  /** 急难型 */
  emergency: Scalars['Boolean']['output'];
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** 户编号 as the ledger has it, else that of the household; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 家庭人数 */
  members: Scalars['Int']['output'];
  /** 发放金额, yuan; null until it is paid. */
  paid?: Maybe<Scalars['Money']['output']>;
  /** 先行救助: paid before the decision. */
  paidFirst: Scalars['Boolean']['output'];
  /** 发放日期; null until it is paid. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** 来源: ledger or entry that the case comes from. */
  source: Scalars['String']['output'];
  /** 认定仍困难日期; null unless it was stated. */
  stillDifficultOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of relief. */
export type ReliefCaseConnection = {
  __typename: 'ReliefCaseConnection';
  /** The cases. */
  edges: Array<ReliefCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of relief. */
export type ReliefCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the cases with its cursor. */
export type ReliefCaseEdge = {
  __typename: 'ReliefCaseEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ReliefCase;
};

/** Narrows the list of relief. Conditions add up. */
export type ReliefCaseFilter = {
  /** Only applications of this day or later. */
  appliedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only applications of this day or earlier. */
  appliedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only what this office approved. */
  approver?: InputMaybe<ReliefApprover>;
  /** Only what is for a difficulty from this. */
  cause?: InputMaybe<ReliefCause>;
  /** Only what is decided (true) or not (false). */
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only emergencies (true) or others (false). */
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is paid (true) or not (false). */
  paid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what was paid first (true) or not (false). */
  paidFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order relief is listed. Equal ones stand in the order they came. */
export type ReliefCaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ReliefCaseOrderField;
};

/** What relief can be sorted by. */
export type ReliefCaseOrderField =
  /** 申请日期: day of the application. */
  | 'APPLIED_ON';

/** What a difficulty comes from (困难原因). */
export type ReliefCause =
  /** 因意外事故 */
  | 'ACCIDENT'
  /** 因残 */
  | 'DISABILITY'
  /** 因灾 */
  | 'DISASTER'
  /** 因病 */
  | 'ILLNESS'
  /** 其他: something else. */
  | 'OTHER';

/** The delegation is recorded, or had been with the same key. */
export type ReliefDelegated = {
  __typename: 'ReliefDelegated';
  /** Id of the delegation. */
  delegation: Scalars['ID']['output'];
};

/** A delegation of the approval of relief to a township (委托乡镇审批). */
export type ReliefDelegation = {
  __typename: 'ReliefDelegation';
  /** 终止理由 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 终止日期: first day on which it was ended before its time; null unless it was. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 委托首日: first day. */
  fromDay: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 委托依据: the county's record of it. */
  record: Scalars['String']['output'];
  /** 乡镇代码: code of the township, 9 digits. */
  township: Scalars['String']['output'];
  /** 委托末日: last day; null until further notice. */
  untilDay?: Maybe<Scalars['Date']['output']>;
};

/** A page of delegations. */
export type ReliefDelegationConnection = {
  __typename: 'ReliefDelegationConnection';
  /** The delegations. */
  edges: Array<ReliefDelegationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of delegations. */
export type ReliefDelegationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the delegations with its cursor. */
export type ReliefDelegationEdge = {
  __typename: 'ReliefDelegationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ReliefDelegation;
};

/** Narrows the list of delegations. Conditions add up. */
export type ReliefDelegationFilter = {
  /** Only what holds on this day. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its townships. */
  division?: InputMaybe<Scalars['String']['input']>;
};

/** In which order delegations are listed. Equal ones stand in the order they came. */
export type ReliefDelegationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ReliefDelegationOrderField;
};

/** What delegations can be sorted by. */
export type ReliefDelegationOrderField =
  /** 委托首日: first day. */
  | 'FROM_DAY';

/** What kind of difficulty relief is for. */
export type ReliefDifficulty =
  /** 突发性 */
  | 'SUDDEN'
  /** 临时性 */
  | 'TEMPORARY'
  /** 紧迫性 */
  | 'URGENT';

/** The relief as it stands now. */
export type ReliefRecorded = {
  __typename: 'ReliefRecorded';
  /** The case. */
  relief: ReliefCase;
};

/** Result of an act about relief. */
export type ReliefResult = AlreadyPaid | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | ReliefRecorded;

/** Where a household was resettled. */
export type RelocatedTo = {
  __typename: 'RelocatedTo';
  /** 安置区 */
  name: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 行政村代码 of the site. */
  villageCode: Scalars['String']['output'];
};

/** A resettlement site (易地搬迁安置区). */
export type RelocationSite = {
  __typename: 'RelocationSite';
  /** 后续扶持记录数: entries of work (`recordHousingWaterWork`) whose unit is the site. */
  followUps: Scalars['Int']['output'];
  /** 户数: households that live there. */
  households: Scalars['Int']['output'];
  /** 最近后续扶持日期; null where there is no entry. */
  lastFollowUpOn?: Maybe<Scalars['Date']['output']>;
  /** 安置区 */
  name: Scalars['String']['output'];
  /** 行政村代码 of the site. */
  villageCode: Scalars['String']['output'];
  /** Of these, those that the register does not know yet (未匹配户数). */
  waiting: Scalars['Int']['output'];
};

/** A page of resettlement sites. */
export type RelocationSiteConnection = {
  __typename: 'RelocationSiteConnection';
  /** The sites. */
  edges: Array<RelocationSiteEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of resettlement sites. */
export type RelocationSiteConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the resettlement sites with its cursor. */
export type RelocationSiteEdge = {
  __typename: 'RelocationSiteEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RelocationSite;
};

/** Narrows a list of resettlement sites. Conditions add up. */
export type RelocationSiteFilter = {
  /** Code of a division; only sites that lie in it. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only sites of which nothing was taken down from this day on. */
  followedUpBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only the site of this name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** In which order sites are listed. Equal ones stand in the order they came. */
export type RelocationSiteOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RelocationSiteOrderField;
};

/** What resettlement sites can be sorted by. */
export type RelocationSiteOrderField =
  /** 户数: households that live there. */
  | 'HOUSEHOLDS'
  /** 最近后续扶持日期: those without an entry last. */
  | 'LAST_FOLLOW_UP_ON'
  /** 安置区: name of the site. */
  | 'NAME';

/** Another remedy was chosen and is not done (已选定其他解决方式). */
export type RemedyOpen = UserError & {
  __typename: 'RemedyOpen';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `REMEDY_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Id of the remedy that is open. */
  remedy: Scalars['ID']['output'];
};

/** A member who leaves. */
export type RemoveMemberInput = {
  /** Why the member leaves. */
  cause: LeavingCause;
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Who is the head from then on; needed where the head leaves and others stay. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the membership, which counts. */
  occurredOn: Scalars['Date']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** What else is to be said; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A safety-net label to be taken off. */
export type RemoveSafetyNetLabelInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The label's id. */
  labelId: Scalars['ID']['input'];
  /** Day it is taken off; not in the future and not before it was set. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** The renovation of a dangerous house (农村危房改造). */
export type Renovation = {
  __typename: 'Renovation';
  /** 验收日; null where it was not accepted, or the ledger keeps none. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 批准日; null where none is on record. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** 竣工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** 竣工只到月: of the completion only the month is known; `completedOn` is its last day. */
  completionMonthOnly: Scalars['Boolean']['output'];
  /** Whether its money is in order on a day (资金到位), with the clause; null before anything was said of it. */
  funds?: Maybe<RenovationFunds>;
  /** 鉴定等级 */
  grade: HouseGrade;
  /** 补助金额, yuan. */
  grant: Scalars['Money']['output'];
  /** 房屋编号 of the house it is about; null where none is on record. */
  houseNumber?: Maybe<Scalars['String']['output']>;
  /** The household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household found by certificate number; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 改造方式; null where none is on record. */
  method?: Maybe<Scalars['String']['output']>;
  /** Grant less what is paid. */
  outstanding: Scalars['Money']['output'];
  /** 已拨付金额, yuan. */
  paid: Scalars['Money']['output'];
  /** Payments (拨付记录), the earliest first. */
  payments: Array<RenovationPayment>;
  /** 计划竣工日未登记: no planned end is on record, and the end of the year stands for it. */
  planAssumed: Scalars['Boolean']['output'];
  /** 计划竣工日 */
  plannedCompletionOn: Scalars['Date']['output'];
  /** Where its present state comes from: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** 开工只到月: of the start only the month is known; `startedOn` is its first day. */
  startMonthOnly: Scalars['Boolean']['output'];
  /** 开工日 */
  startedOn: Scalars['Date']['output'];
  /** Where it stands as of a day. */
  state: RenovationState;
  /** The state it was last said to be in as of a day; null before the first. */
  stated?: Maybe<RenovationStatement>;
  /** 项目年度: year the project is carried out under. */
  year: Scalars['Int']['output'];
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationFundsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The renovation of a dangerous house (农村危房改造). */
export type RenovationStatedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of renovations. */
export type RenovationConnection = {
  __typename: 'RenovationConnection';
  /** The renovations. */
  edges: Array<RenovationEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of renovations. */
export type RenovationConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the renovations with its cursor. */
export type RenovationEdge = {
  __typename: 'RenovationEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Renovation;
};

/** Narrows a list of renovations. Conditions add up. */
export type RenovationFilter = {
  /** Day that due, crossYear and moved are judged by; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only complete (true) or not complete (false). */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cross-year projects that are exempt (true), or all others (false), as of `asOf` (跨年度项目). */
  crossYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose money is due with its year and not paid (true), or all others (false), as of `asOf`. */
  due?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with this 鉴定等级. */
  grade?: InputMaybe<HouseGrade>;
  /** Only those of key households (true), or all others (false), in the year that asks (重点帮扶对象). */
  key?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose planned end was moved out of its year (true), or all others (false), as of `asOf`. */
  moved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with money outstanding (true) or paid in full (false). */
  outstanding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this 项目年度. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How the money of a renovation stands on a day (资金到位情况). */
export type RenovationFunds = {
  __typename: 'RenovationFunds';
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** Whether it is in order, and by which clause. */
  decision: PolicyDecision;
  /** Last day in time (到位期限); null where it is exempt or no document asks. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 跨年度项目除外: whether it is exempt from that year. */
  exempt: Scalars['Boolean']['output'];
  /** 未拨付金额 by the end of the day, yuan. */
  outstanding: Scalars['Money']['output'];
  /** 已拨付金额 by the end of the day, yuan. */
  paid: Scalars['Money']['output'];
  /** Year that asks for the money; null where no document of the place does. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What of the renovation money of a year is due, paid and exempt on a day (危房改造资金到位情况); amounts in yuan. */
export type RenovationFundsDue = {
  __typename: 'RenovationFundsDue';
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** The clauses that ask. */
  clauses: Array<ClauseRef>;
  /** Projects of the year whose money is not paid in full and not exempt. */
  due: Scalars['Int']['output'];
  /** Of the due projects those that are complete. */
  dueComplete: Scalars['Int']['output'];
  /** Last day in time (到位期限); null where the document names none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Of the due projects those whose household the register does not know yet. */
  dueUnmatched: Scalars['Int']['output'];
  /** 跨年度项目: exempt from the year. */
  exempt: Scalars['Int']['output'];
  /** What of the exempt ones is not paid. */
  exemptOutstanding: Scalars['Money']['output'];
  /** Projects that a person should see: moved plans, complete though planned beyond the year. */
  flagged: Scalars['Int']['output'];
  /** 补助金额 of all. */
  granted: Scalars['Money']['output'];
  /** Of these, what is not paid. */
  outstanding: Scalars['Money']['output'];
  /** What of the complete ones is not paid. */
  outstandingComplete: Scalars['Money']['output'];
  /** 已拨付金额 of all. */
  paid: Scalars['Money']['output'];
  /** Projects of the year in all. */
  projects: Scalars['Int']['output'];
  /** Year whose projects are asked. */
  year: Scalars['Int']['output'];
};

/** In which order renovations are listed. Equal ones stand in the order they came. */
export type RenovationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RenovationOrderField;
};

/** What renovations can be sorted by. */
export type RenovationOrderField =
  /** 完工日: day it was completed; unfinished ones last. */
  | 'COMPLETED_ON'
  /** 补助金额: grant. */
  | 'GRANT'
  /** 户编号: household code as the ledger has it, so village by village. */
  | 'HOUSEHOLD_CODE'
  /** 计划完工日: planned completion. */
  | 'PLANNED_COMPLETION_ON'
  /** 开工日: day it began. */
  | 'STARTED_ON';

/** The payment is recorded, or had been with the same key. */
export type RenovationPaid = {
  __typename: 'RenovationPaid';
  /** What was recorded. */
  payment: RenovationPayment;
  /** The renovation as it now stands. */
  renovation?: Maybe<Renovation>;
};

/** A payment of a renovation's money (拨付). */
export type RenovationPayment = {
  __typename: 'RenovationPayment';
  /** 拨付金额, yuan. */
  amount: Scalars['Money']['output'];
  /** 资金层级; null where none is on record. */
  fundLevel?: Maybe<FundLevel>;
  /** 资金来源; null where none is on record. */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Id of the payment. */
  id: Scalars['ID']['output'];
  /** 拨付日期 */
  paidOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
};

/** The state is recorded, or had been with the same key. */
export type RenovationRecorded = {
  __typename: 'RenovationRecorded';
  /** The renovation as it now stands. */
  renovation?: Maybe<Renovation>;
  /** What was recorded. */
  statement: RenovationStatement;
};

/** The right to a renovation on a day (危房改造资格). */
export type RenovationRight = {
  __typename: 'RenovationRight';
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** Whether there is the right, and why. */
  decision: PolicyDecision;
  /** 房屋编号 of the house it is about; null where there is none. */
  houseNumber?: Maybe<Scalars['String']['output']>;
  /** What is proposed for the grade; the department may choose the other. */
  way?: Maybe<RenovationWay>;
};

/** Where a renovation stands. */
export type RenovationState =
  /** 已批准: approved, work has not begun. */
  | 'APPROVED'
  /** 资金补贴到位: complete and paid in full. */
  | 'COMPLETE_AND_PAID'
  /** 已竣工，资金未到位: complete, money outstanding. */
  | 'COMPLETE_UNPAID'
  /** 计划: on a list, work has not begun. */
  | 'PLANNED'
  /** 改造中: under way. */
  | 'UNDER_WAY';

/** A state that a renovation was said to be in, from a day on. */
export type RenovationStatement = {
  __typename: 'RenovationStatement';
  /** 补助金额, yuan. */
  approved: Scalars['Money']['output'];
  /** 建筑面积 in square metres that the grant follows from; null where nobody said. */
  area?: Maybe<Scalars['Int']['output']>;
  /** 竣工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** 鉴定等级 */
  grade: HouseGrade;
  /** Id of the statement. */
  id: Scalars['ID']['output'];
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** 已拨付金额, yuan. */
  paid: Scalars['Money']['output'];
  /** 补助人数 that the grant follows from; null where nobody said. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** 计划竣工日 */
  plannedUntil: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from: a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** 开工日 */
  startedOn: Scalars['Date']['output'];
  /** Year the project is carried out under, of which its money is to be paid (renovation-funds-due). */
  year: Scalars['Int']['output'];
};

/** What is done with a dangerous house. */
export type RenovationWay =
  /** 改建: rebuilt, of a house of grade D. */
  | 'REBUILD'
  /** 加固维修: reinforced, of a house of grade C. */
  | 'REINFORCE';

/** Figures that a place reports. */
export type ReportFiguresInput = {
  /** Day whose figures they are; not after the day of the report. */
  asOf: Scalars['Date']['input'];
  /** Code of the place; default the caller's own. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What is said beside the figures; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day of the report; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of reporting figures. */
export type ReportFiguresResult = FiguresReported | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A business that failed. */
export type ReportIndustryFailureInput = {
  /** How it failed; no identity numbers. */
  failure: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** When; not before the application. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the support. */
  supportId: Scalars['ID']['input'];
};

/** Result of reporting a failure. */
export type ReportIndustryFailureResult = EnterpriseSupportRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A number of a report. */
export type ReportedFigure = {
  __typename: 'ReportedFigure';
  /** Code of the place. */
  code: Scalars['String']['output'];
  /** What is counted (指标). */
  measure: FigureMeasure;
  /** Name that the place had (区划名称). */
  name: Scalars['String']['output'];
  /** How many the same list counts for the same day by what is known now (现在数); other than reported where something was entered late or corrected. */
  now: Scalars['Int']['output'];
  /** How many were reported (上报数). */
  value: Scalars['Int']['output'];
};

/** Which refused measure is carried on. */
export type RerouteMeasureInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day from which it is carried on; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the refusal. */
  refusalId: Scalars['ID']['input'];
};

/** Result of carrying a measure on. */
export type RerouteMeasureResult = DecisionRefused | InvalidInput | KeyInUse | MeasureRerouted | NotFound | NotPermitted;

/** A measure that is carried on through the safety net (渠道：兜底). */
export type ReroutedMeasure = {
  __typename: 'ReroutedMeasure';
  /** 依据条款 */
  clause?: Maybe<ClauseRef>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 已标注兜底保障户 */
  labelled: Scalars['Boolean']['output'];
  /** 措施: what is carried on. */
  measure: Scalars['String']['output'];
  /** 改走兜底日期 */
  occurredOn: Scalars['Date']['output'];
};

/** Which deliveries are to be sent again. */
export type ResendNoticesInput = {
  /** 发送记录编号: ids of deliveries that were given up, at most 200; all of the caller's division where they are left out. */
  deliveryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of sending again. */
export type ResendNoticesResult = InvalidInput | KeyInUse | NotFound | NotPermitted | NoticesResent;

/** Who answers for the help of a household (帮扶责任人): staff of an office, not a person of the register. */
export type ResponsibleHelper = {
  __typename: 'ResponsibleHelper';
  /** Whether the helper is a civil servant (公职人员), as some places ask of newly identified households. */
  civilServant: Scalars['Boolean']['output'];
  /** How it ended; null while it goes on. */
  endKind?: Maybe<PairingEndKind>;
  /** Why it ended, as recorded; null where nobody said. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** First day on which the helper no longer stood; null while the helper does. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Post there (职务). */
  post: Scalars['String']['output'];
  /** First day; where the ledger of helpers knows the month alone, the first of that month. */
  since: Scalars['Date']['output'];
  /** Whether of the first day the month alone is known. */
  sinceMonthOnly: Scalars['Boolean']['output'];
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['output'];
};

/** A unit (责任单位) that a document names. */
export type ResponsibleUnit = {
  __typename: 'ResponsibleUnit';
  /** The clauses it answers for. */
  clauses: Array<ClauseRef>;
  /** The document; a unit that two documents name stands once for each. */
  document: PolicyDocument;
  /** Name, as printed. */
  name: Scalars['String']['output'];
  /** Sector it is grouped under; a grouping of this system, not of the document. */
  sector: Scalars['String']['output'];
};

/** A page of responsible units. */
export type ResponsibleUnitConnection = {
  __typename: 'ResponsibleUnitConnection';
  /** The responsible units. */
  edges: Array<ResponsibleUnitEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of responsible units. */
export type ResponsibleUnitConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the responsible units with its cursor. */
export type ResponsibleUnitEdge = {
  __typename: 'ResponsibleUnitEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ResponsibleUnit;
};

/** In which order units are listed. Equal ones stand in the order they came. */
export type ResponsibleUnitOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ResponsibleUnitOrderField;
};

/** What units can be sorted by. */
export type ResponsibleUnitOrderField =
  /** 单位名称: name. */
  | 'NAME'
  /** 行业: sector, as the directory names it. */
  | 'SECTOR';

/** The end of an outage to be recorded. */
export type RestoreWaterInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What was done; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 恢复供水日期; not in the future, not before the outage. */
  occurredOn: Scalars['Date']['input'];
  /** The outage's id. */
  outageId: Scalars['ID']['input'];
};

/** Result of recording the end of an outage. */
export type RestoreWaterResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaterOutageRecorded;

/** Which job to retry. */
export type RetryDeadLetterInput = {
  /** Job id. */
  jobId: Scalars['ID']['input'];
  /** Name of the queue. */
  queue: Scalars['String']['input'];
};

/** Result of retrying a job. */
export type RetryDeadLetterResult = DeadLetterRetried | NotFound | NotPermitted;

/** Which jobs to retry. */
export type RetryDeadLettersInput = {
  /** Name of the job; all jobs where it is left out. */
  job?: InputMaybe<Scalars['String']['input']>;
  /** Name of the queue; all queues of the caller where it is left out. */
  queue?: InputMaybe<Scalars['String']['input']>;
};

/** Result of retrying jobs. */
export type RetryDeadLettersResult = DeadLettersRetried | NotFound | NotPermitted;

/** Somebody saw a sensitive field in clear (敏感信息查看记录). */
export type Reveal = {
  __typename: 'Reveal';
  /** Account that saw it. */
  account: Scalars['String']['output'];
  /** Where the account worked then; null for the whole country. */
  division?: Maybe<Division>;
  /** Which field: `certificateNumber` or `phone`; `personsByCertificate` and `findHouseholds` for a look-up. */
  field: Scalars['String']['output'];
  /** The person whose field it was; null where it was that of a self-report, for a look-up that found nobody, and where the person is out of sight by now. */
  person?: Maybe<Person>;
  /** The purpose given. */
  purpose: Scalars['String']['output'];
  /** When. */
  revealedAt: Scalars['DateTime']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** The self-report whose field it was; null where it was that of a person. */
  selfReport?: Maybe<SelfReport>;
};

/** How many looks are allowed in which measure (查看上限). */
export type RevealBound =
  /** 一天 / In a day: one account in one day. */
  | 'DAY'
  /** 一次 / In one request: one request. */
  | 'REQUEST';

/** A page of reveals. */
export type RevealConnection = {
  __typename: 'RevealConnection';
  /** The reveals. */
  edges: Array<RevealEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of reveals. */
export type RevealConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A reveal with its cursor. */
export type RevealEdge = {
  __typename: 'RevealEdge';
  /** Cursor of this reveal. */
  cursor: Scalars['String']['output'];
  /** The reveal. */
  node: Reveal;
};

/** An account wanted to see more in clear than a bound allows, and was refused (查看超限提醒); one notice a day, account and bound. */
export type RevealNotice = {
  __typename: 'RevealNotice';
  /** Account that was refused. */
  account: Scalars['String']['output'];
  /** How many the bound allows. */
  allowed: Scalars['Int']['output'];
  /** How many there would have been. */
  asked: Scalars['Int']['output'];
  /** Which bound. */
  bound: RevealBound;
  /** Where the account worked then; null for the whole country. */
  division?: Maybe<Division>;
  /** When it was refused first. */
  noticedAt: Scalars['DateTime']['output'];
  /** On which day. */
  onDay: Scalars['Date']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
};

/** A page of notices of too many reveals. */
export type RevealNoticeConnection = {
  __typename: 'RevealNoticeConnection';
  /** The notices. */
  edges: Array<RevealNoticeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of notices of too many reveals. */
export type RevealNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A notice of too many reveals with its cursor. */
export type RevealNoticeEdge = {
  __typename: 'RevealNoticeEdge';
  /** Cursor of this notice. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: RevealNotice;
};

/** In which order notices are listed. Equal ones stand in the order they came. */
export type RevealNoticeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RevealNoticeOrderField;
};

/** What notices can be sorted by. */
export type RevealNoticeOrderField =
  /** 账号: account that wanted more. */
  | 'ACCOUNT'
  /** 要求条数: how many it wanted. */
  | 'ASKED'
  /** 发现时间: when it was noticed. */
  | 'NOTICED_AT';

/** In which order reveals are listed. Equal ones stand in the order they came. */
export type RevealOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RevealOrderField;
};

/** What reveals can be sorted by. */
export type RevealOrderField =
  /** 账号: account that saw it. */
  | 'ACCOUNT'
  /** 查看时间: when it was seen. */
  | 'REVEALED_AT';

/** What a check before an elimination shows otherwise for one case. */
export type ReverificationChanges = {
  /** What was found at home; no names, no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Whether township and village confirm the nomination. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the township (乡镇签字). */
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the village (村（社区）签字). */
  villageSignature?: InputMaybe<Scalars['String']['input']>;
};

/** What a check at home before a release (入户核实) shows. */
export type ReverificationEvidence = {
  /** What was found at home; no names, no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Whether township and village confirm the nomination. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the township (乡镇签字). */
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the village (村（社区）签字). */
  villageSignature?: InputMaybe<Scalars['String']['input']>;
};

/** A case among several. */
export type ReverificationItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<ReverificationChanges>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** No birthday calls for a review of this label on that day, or somebody has recorded it. */
export type ReviewNotDue = UserError & {
  __typename: 'ReviewNotDue';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** Always `REVIEW_NOT_DUE`. */
  code: Scalars['String']['output'];
  /** The label. */
  label: SafetyNetLabel;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A revision of a help plan. */
export type ReviseHelpPlanInput = {
  /** The version the caller saw; another one now is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** What the household lacks; as before where it is left away. */
  gaps?: InputMaybe<Array<HelpGapKind>>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of the measures that go on; the others are dropped. */
  keep: Array<Scalars['ID']['input']>;
  /** Kind; follows from the gaps where it is left away. */
  kind?: InputMaybe<HelpPlanKind>;
  /** New measures. */
  measures: Array<PlannedMeasureInput>;
  /** Day it was revised; not in the future and not before the last revision. */
  occurredOn: Scalars['Date']['input'];
  /** The plan's id. */
  planId: Scalars['ID']['input'];
  /** Why it is revised. */
  reason: Scalars['String']['input'];
};

/** The run is not open yet (核算尚未开始). */
export type RunClosed = UserError & {
  __typename: 'RunClosed';
  /** The clauses of the window. */
  clauses: Array<ClauseRef>;
  /** Always `RUN_CLOSED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** First day on which it can be made. */
  opensOn: Scalars['Date']['output'];
};

/** A yearly run to be made. */
export type RunMedicalAccountsInput = {
  /** Code of the county. */
  division: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is made later than its window. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the preview that was looked at. */
  version: Scalars['String']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** Result of making a run. */
export type RunMedicalAccountsResult = AlreadyRun | DecisionRefused | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | PreviewChanged | ReasonRequired | RunClosed;

/** For which day the sweep runs. */
export type RunOverdueSweepInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day to judge by; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of running the sweep. */
export type RunOverdueSweepResult = InvalidInput | KeyInUse | NotFound | NotPermitted | OverdueSweepRun;

/** A safety-net label (兜底保障户). */
export type SafetyNetLabel = {
  __typename: 'SafetyNetLabel';
  /** The reasons of policy as they were on that day. */
  grounds: Array<LabelGround>;
  /** The household. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was set. */
  labelledOn: Scalars['Date']['output'];
  /** The word of its document: 整户无劳动能力兜底保障, 整户无劳动能力兜底保障户 or 兜底保障户. */
  name: Scalars['String']['output'];
  /** Why it was taken off; null while it stands. */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** Day it was taken off; null while it stands. */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a member's birthday calls for a review on a day; the label stays as it is. */
  review: PolicyDecision;
  /** Reviews that were recorded, in the order of their recording. */
  reviews: Array<LabelReview>;
  /** Birthdays (labour to be assessed anew) since the label was set that no review has answered by a day, the first one first. */
  reviewsDue: Array<Scalars['Date']['output']>;
};


/** A safety-net label (兜底保障户). */
export type SafetyNetLabelReviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A safety-net label (兜底保障户). */
export type SafetyNetLabelReviewsDueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A label stands in that time already, or was taken off already. */
export type SafetyNetLabelConflict = UserError & {
  __typename: 'SafetyNetLabelConflict';
  /** Empty: that a label stands or was taken off is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** `LABEL_STANDS` or `LABEL_REMOVED`. */
  code: Scalars['String']['output'];
  /** The label as it is now. */
  label: SafetyNetLabel;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What was assessed of a household for its safety-net label (兜底保障户); what social assistance pays is known from its own department. */
export type SafetyNetLabelFacts = {
  /** Members assessed as able to work; left out: the members living together whom the register does not call 丧失劳动力 or 无劳动力. */
  ableMembers?: InputMaybe<Scalars['Int']['input']>;
  /** 无法依靠自身努力消除风险. */
  cannotByOwnEffort?: InputMaybe<Scalars['Boolean']['input']>;
  /** 事实上符合兜底户条件. */
  meetsSafetyNetConditions?: InputMaybe<Scalars['Boolean']['input']>;
  /** 家庭存在客观困难. */
  objectiveDifficulty?: InputMaybe<Scalars['Boolean']['input']>;
  /** 整户低保: the whole household draws 低保; left out: as social assistance says. */
  wholeHouseholdAllowance?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The label as it is now. */
export type SafetyNetLabelRecorded = {
  __typename: 'SafetyNetLabelRecorded';
  /** The label. */
  label: SafetyNetLabel;
};

/** Result of setting or removing a safety-net label. */
export type SafetyNetLabelResult = DecisionRefused | InvalidInput | KeyInUse | NotFound | NotMonitored | NotPermitted | SafetyNetLabelConflict | SafetyNetLabelRecorded;

/** What was seen of the safety of house or water. */
export type SafetyObservation = {
  __typename: 'SafetyObservation';
  /** Whether a problem was seen. */
  problemFound: Scalars['Boolean']['output'];
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
};

/** Who submitted something cannot approve it (不能自提自批). */
export type SamePersonApproves = UserError & {
  __typename: 'SamePersonApproves';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `SAME_PERSON_APPROVES`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Which school a pupil is at in a term (学籍), as a ledger or the department says. */
export type SchoolEnrolment = {
  __typename: 'SchoolEnrolment';
  /** 批准单位: who approved the leave; null where nobody is named. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** 就读方式: 走读 or 寄宿; null where it is not stated. */
  boarding?: Maybe<Scalars['String']['output']>;
  /** 年级, in the ledger's words; null where none is stated. */
  grade?: Maybe<Scalars['String']['output']>;
  /** The pupil's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The pupil; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 学校 */
  school: Scalars['String']['output'];
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['output'];
  /** 起始日: day since which it is so. */
  since: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 学段 */
  stage: SchoolStage;
  /** 就读状态 */
  state: SchoolEnrolmentState;
  /** 学期 */
  term: SchoolTermName;
  /** 休学至: last day of the leave; null for any other state. */
  untilOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of enrolments. */
export type SchoolEnrolmentConnection = {
  __typename: 'SchoolEnrolmentConnection';
  /** The enrolments. */
  edges: Array<SchoolEnrolmentEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of enrolments. */
export type SchoolEnrolmentConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the enrolments with its cursor. */
export type SchoolEnrolmentEdge = {
  __typename: 'SchoolEnrolmentEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SchoolEnrolment;
};

/** Narrows a list of enrolments. Conditions add up. */
export type SchoolEnrolmentFilter = {
  /** Only this 就读方式: 走读, 寄宿. */
  boarding?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this 年级, e.g. 七年级. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose pupil is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this school, by its whole name. */
  school?: InputMaybe<Scalars['String']['input']>;
  /** Only this school year. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only this stage. */
  stage?: InputMaybe<SchoolStage>;
  /** Only this 就读状态. */
  state?: InputMaybe<SchoolEnrolmentState>;
  /** Only this term. */
  term?: InputMaybe<SchoolTermName>;
};

/** In which order enrolments are listed. Equal ones stand in the order they came. */
export type SchoolEnrolmentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SchoolEnrolmentOrderField;
};

/** What enrolments can be sorted by. */
export type SchoolEnrolmentOrderField =
  /** 村: by village. */
  | 'DIVISION'
  /** 起始日: day since which it is so. */
  | 'SINCE';

/** The enrolment. */
export type SchoolEnrolmentRecorded = {
  __typename: 'SchoolEnrolmentRecorded';
  /** The enrolment. */
  enrolment: SchoolEnrolment;
};

/** 就读状态 */
export type SchoolEnrolmentState =
  /** 毕业 */
  | 'COMPLETED'
  /** 在读 */
  | 'ENROLLED'
  /** 离校 */
  | 'LEFT'
  /** 休学 */
  | 'ON_LEAVE';

/** An approved leave (休学). */
export type SchoolLeave = {
  __typename: 'SchoolLeave';
  /** Who approved it. */
  approvedBy: Scalars['String']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Last day; it counts. */
  until: Scalars['Date']['output'];
};

/** A pupil's school status (在校生状况). */
export type SchoolRecord = {
  __typename: 'SchoolRecord';
  /** The pupil's household. */
  household: Household;
  /** The pupil. */
  person: Person;
  /** Day it was seen. */
  seenOn: Scalars['Date']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** Stage of schooling. */
  stage: SchoolStage;
  /** 在校生状况, in the ledger's words, e.g. 七年级. */
  status: Scalars['String']['output'];
};

/** A page of school records. */
export type SchoolRecordConnection = {
  __typename: 'SchoolRecordConnection';
  /** The school records. */
  edges: Array<SchoolRecordEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of school records. */
export type SchoolRecordConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the school records with its cursor. */
export type SchoolRecordEdge = {
  __typename: 'SchoolRecordEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SchoolRecord;
};

/** Narrows a list of school records. Conditions add up. */
export type SchoolRecordFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those seen in this school year, e.g. 2025-2026. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only those seen by this day. */
  seenBy?: InputMaybe<Scalars['Date']['input']>;
  /** Only this stage. */
  stage?: InputMaybe<SchoolStage>;
  /** Only this 在校生状况, e.g. 七年级. */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** In which order school records are listed. Equal ones stand in the order they came. */
export type SchoolRecordOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SchoolRecordOrderField;
};

/** What school records can be sorted by. */
export type SchoolRecordOrderField =
  /** 村: by village. */
  | 'DIVISION'
  /** 核对日期: day the record was last seen. */
  | 'SEEN_ON';

/** Stage of schooling, from the code list 在校生状况. */
export type SchoolStage =
  /** 本科 */
  | 'BACHELOR'
  /** 普通高中 */
  | 'HIGH_SCHOOL'
  /** 七至九年级 / Grades 7 to 9 */
  | 'JUNIOR'
  /** 学前教育 */
  | 'KINDERGARTEN'
  /** 硕士研究生及以上 */
  | 'POSTGRADUATE'
  /** 学龄前儿童 */
  | 'PRESCHOOL_AGE'
  /** 小学 */
  | 'PRIMARY'
  /** 技师学院 / Technician college */
  | 'TECHNICIAN'
  /** 高职高专 */
  | 'VOCATIONAL_COLLEGE'
  /** 中职 */
  | 'VOCATIONAL_SCHOOL';

/** A term of a county (学期), with its days. */
export type SchoolTerm = {
  __typename: 'SchoolTerm';
  /** 放假日; null where the county did not set it. */
  closesOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the county. */
  division: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 开学日; null where the county did not set it. */
  opensOn?: Maybe<Scalars['Date']['output']>;
  /** 学籍关闭日: from this day on, who is on no roll of the term is suspected to be out of school; null while it is open. */
  rollClosedOn?: Maybe<Scalars['Date']['output']>;
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 学期 */
  term: SchoolTermName;
};

/** A page of terms. */
export type SchoolTermConnection = {
  __typename: 'SchoolTermConnection';
  /** The terms. */
  edges: Array<SchoolTermEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of terms. */
export type SchoolTermConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the terms with its cursor. */
export type SchoolTermEdge = {
  __typename: 'SchoolTermEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SchoolTerm;
};

/** Narrows a list of terms. Conditions add up. */
export type SchoolTermFilter = {
  /** Only this school year. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only this term. */
  term?: InputMaybe<SchoolTermName>;
};

/** 学期 */
export type SchoolTermName =
  /** 秋季 */
  | 'AUTUMN'
  /** 春季 */
  | 'SPRING';

/** In which order terms are listed. Equal ones stand in the order they came. */
export type SchoolTermOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SchoolTermOrderField;
};

/** What terms can be sorted by. */
export type SchoolTermOrderField =
  /** 开学日: first day of the term. */
  | 'OPENS_ON';

/** An answer of the education department on compulsory schooling (义务教育有保障), as of a day. */
export type SchoolingAnswer = {
  __typename: 'SchoolingAnswer';
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it is guaranteed; null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Where it comes from: a survey with its day, or the department's own entry. */
  source: Scalars['String']['output'];
};

/** The answer is recorded, or had been with the same key. */
export type SchoolingAnswered = {
  __typename: 'SchoolingAnswered';
  /** The answer. */
  answer: SchoolingAnswer;
};

/** How a household fits the scope (监测范围) by registration. */
export type ScopeCheck = {
  __typename: 'ScopeCheck';
  /** Whether the two agree; null while one of them is missing. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
  /** What the application of the open case answers; null without one. */
  answered?: Maybe<RegistrationCase>;
  /** The clauses. */
  clauses: Array<ClauseRef>;
  /** What the members of the last assessment come to; null before an assessment. */
  computed?: Maybe<RegistrationCase>;
  /** Whether the household is in scope; null where a person has to look. */
  inScope?: Maybe<Scalars['Boolean']['output']>;
  /** What to look at, in the caller's language. */
  message: Scalars['String']['output'];
};

/** A visit of the party secretary of a town to a household (镇党委书记遍访). */
export type SecretaryVisit = {
  __typename: 'SecretaryVisit';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** What was seen; null if nothing was said. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Day of the visit. */
  visitedOn: Scalars['Date']['output'];
};

/** How far the party secretaries of the towns have come with their visits by a day. */
export type SecretaryVisitCoverage = {
  __typename: 'SecretaryVisitCoverage';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The same by the divisions directly below. */
  byDivision: Array<SecretaryVisitsOfDivision>;
  /** The clauses that ask for the visits; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Households that are out of poverty, or monitored on that day. */
  households: Scalars['Int']['output'];
  /** Day of the last visit; null where there was none. */
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
  /** The share in percent, cut to two digits; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
  /** Those of them that were visited at any time up to that day. */
  visited: Scalars['Int']['output'];
};

/** The same of one division. */
export type SecretaryVisitsOfDivision = {
  __typename: 'SecretaryVisitsOfDivision';
  /** Code of the division. */
  code: Scalars['String']['output'];
  /** The division as it stood that day; null where it did not. */
  division?: Maybe<Division>;
  /** Households to visit. */
  households: Scalars['Int']['output'];
  /** Day of the last visit; null where there was none. */
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
  /** The share in percent, cut to two digits; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
  /** Those that were visited. */
  visited: Scalars['Int']['output'];
};

/** The visits were recorded, or had been under the same key. */
export type SecretaryVisitsRecorded = {
  __typename: 'SecretaryVisitsRecorded';
  /** The visits. */
  visits: Array<SecretaryVisit>;
};

/** Result of recording visits of a secretary. */
export type SecretaryVisitsResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SecretaryVisitsRecorded;

/** Items of social security (保障项目). */
export type SecurityItem =
  /** 低保 */
  | 'ALLOWANCE'
  /** 特困救助 */
  | 'HARDSHIP'
  /** 基本医疗 */
  | 'MEDICAL'
  /** 养老保险 */
  | 'PENSION';

/** How an item of social security stands (保障状态). */
export type SecurityState =
  /** 已落实 / In place: it is there. */
  | 'HAS'
  /** 未落实: eligible and not there. */
  | 'MISSING'
  /** 不符合条件 */
  | 'NOT_ELIGIBLE'
  /** 不清楚: nobody said. */
  | 'UNKNOWN';

/** A household's own report (自主申报). */
export type SelfReport = {
  __typename: 'SelfReport';
  /** Certificate number (证件号码); masked unless the caller may see it and gives a purpose, which is written down. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** The place that was named; null where no division has that code any more. */
  division?: Maybe<Division>;
  /** Form of the application (申请方式). */
  form: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whether the same person had reported before and that report was still open; both are one matter. */
  isRepeat: Scalars['Boolean']['output'];
  /** The lead it became; null until then. */
  lead?: Maybe<Lead>;
  /** What it is about. */
  leadType: LeadType;
  /** Name of who reports, as given. */
  name: Scalars['String']['output'];
  /** Day of the application; the clocks run from it. */
  occurredOn: Scalars['Date']['output'];
  /** Phone to call back; masked likewise. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Day on which somebody placed it or turned it down; null where it found its household by itself. */
  placedOn?: Maybe<Scalars['Date']['output']>;
  /** How far the household is told it has come. */
  progress: SelfReportProgress;
  /** Day on which it came in. */
  receivedOn: Scalars['Date']['output'];
  /** When it came in. */
  recordedAt: Scalars['DateTime']['output'];
  /** Why it was turned down; null unless it was. */
  rejection?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: SelfReportState;
  /** What happened, in the household's words; null for who sees no personal data. */
  statement?: Maybe<Scalars['String']['output']>;
};


/** A household's own report (自主申报). */
export type SelfReportCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A household's own report (自主申报). */
export type SelfReportPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody placed the report before, or turned it down (已办理). */
export type SelfReportAlreadyPlaced = UserError & {
  __typename: 'SelfReportAlreadyPlaced';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `SELF_REPORT_ALREADY_PLACED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The report as it is now. */
  selfReport: SelfReport;
};

/** A page of self-reports. */
export type SelfReportConnection = {
  __typename: 'SelfReportConnection';
  /** The reports. */
  edges: Array<SelfReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of self-reports. */
export type SelfReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A self-report with its cursor. */
export type SelfReportEdge = {
  __typename: 'SelfReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: SelfReport;
};

/** Narrows the list of self-reports. Conditions add up. */
export type SelfReportFilter = {
  /** Code of a division; only its reports. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only reports in this state. */
  state?: InputMaybe<SelfReportState>;
};

/** In which order self-reports are listed. Equal ones stand in the order they came. */
export type SelfReportOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SelfReportOrderField;
};

/** What self-reports can be sorted by. */
export type SelfReportOrderField =
  /** 发生日期: day it happened. */
  | 'OCCURRED_ON'
  /** 收到日期: day it was received. */
  | 'RECEIVED_ON'
  /** 登记时间: when it came in. */
  | 'RECORDED_AT';

/** A place that takes self-reports (自主申报): names of places alone. */
export type SelfReportPlace = {
  __typename: 'SelfReportPlace';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name with those of the county and the township it belongs to, from above. */
  names: Array<Scalars['String']['output']>;
  /** Villages of a township, by code; empty for a village. */
  villages: Array<SelfReportVillage>;
};

/** The report is placed, or turned down. */
export type SelfReportPlaced = {
  __typename: 'SelfReportPlaced';
  /** The report as it is now. */
  selfReport: SelfReport;
};

/** How far a self-report (自主申报) has come, as the household is told. */
export type SelfReportProgress =
  /** 核实中: visited, or being decided. */
  | 'BEING_VERIFIED'
  /** 已办结: decided, or turned down; the village or township says how. */
  | 'DECIDED'
  /** 已收到: nobody has looked into it yet. */
  | 'RECEIVED';

/** The report has come in (回执). It says nothing of whether the person is known. */
export type SelfReportReceipt = {
  __typename: 'SelfReportReceipt';
  /** Number to ask by how far the report has come (回执号); known to nobody else. */
  receiptNumber: Scalars['String']['output'];
  /** Day on which the report came in. */
  receivedOn: Scalars['Date']['output'];
  /** What happens now, in the caller's language. */
  whatHappensNext: Scalars['String']['output'];
};

/** Where a self-report stands (办理状态). */
export type SelfReportState =
  /** 已转线索: it became a lead, by itself or by hand. */
  | 'PLACED'
  /** 不予受理: turned down with a reason. */
  | 'REJECTED'
  /** 待转办: no household, or more than one, has this certificate number. */
  | 'WAITING';

/** How far a self-report (自主申报) has come. */
export type SelfReportStatus = {
  __typename: 'SelfReportStatus';
  /** How far. */
  progress: SelfReportProgress;
  /** Day on which the report came in. */
  receivedOn: Scalars['Date']['output'];
};

/** Result of asking how far a self-report has come. */
export type SelfReportStatusResult = NotFound | RateLimited | SelfReportStatus;

/** A village that takes self-reports (自主申报). */
export type SelfReportVillage = {
  __typename: 'SelfReportVillage';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A county's scheme of awards. */
export type SetAwardSchemeInput = {
  /** The county's document; no identity numbers. */
  basis: Scalars['String']['input'];
  /** Whom it takes in. */
  beneficiaries?: InputMaybe<AwardBeneficiaries>;
  /** Cap for each counted member, yuan. */
  capPerHead?: InputMaybe<Scalars['Money']['input']>;
  /** Cap for a household, yuan. */
  capPerHousehold?: InputMaybe<Scalars['Money']['input']>;
  /** Code of the county; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What it pays for, each item once. */
  items: Array<AwardSchemeItemInput>;
  /** How it pays. */
  mode: AwardMode;
  /** What it is called; no identity numbers. */
  name: Scalars['String']['input'];
  /** First day. */
  occurredOn: Scalars['Date']['input'];
  /** Last day; none while it is open. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of setting a scheme. */
export type SetAwardSchemeResult = AwardSchemeSet | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A safety-net label to be set. */
export type SetSafetyNetLabelInput = {
  /** What was assessed. */
  facts?: InputMaybe<SafetyNetLabelFacts>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is set; the household is monitored that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** Who does whose work, and in which days. */
export type SetSubstitutionInput = {
  /** 被代办人账号: account whose work it is. */
  account: Scalars['String']['input'];
  /** 开始日期: first day. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 代办原因: why, up to 200 characters; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 代办人账号: account that does it. */
  substitute: Scalars['String']['input'];
  /** 结束日期: last day, which counts. */
  toOn: Scalars['Date']['input'];
};

/** The days of a term. */
export type SetTermInput = {
  /** 放假日 */
  closesOn: Scalars['Date']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was set on; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 开学日 */
  opensOn: Scalars['Date']['input'];
  /** 学籍关闭日; not in the future. */
  rollClosedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['input'];
  /** 学期 */
  term: SchoolTermName;
};

/** Result of it. */
export type SetTermResult = InvalidInput | KeyInUse | NotFound | NotPermitted | TermSet | WrongLevel;

/** What struck a household after release; no number is printed for 骤. */
export type SetbackEvidence = {
  /** Which kind. */
  setback: SetbackKind;
  /** What happened; no names, no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** What struck after release (收入骤降、支出骤增). */
export type SetbackKind =
  /** 支出骤增 */
  | 'EXPENSE_SURGE'
  /** 收入骤降 */
  | 'INCOME_DROP'
  /** 其他: another setback of that weight. */
  | 'OTHER';

/** Entries of one certificate number, and which of them is right. */
export type SettleDuplicateInput = {
  /** The right one of them; left out where the right entry lies in another place, which must have one. */
  belongsTo?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day from which the other entries no longer count. */
  occurredOn: Scalars['Date']['input'];
  /** The entries in the caller's division. */
  personIds: Array<Scalars['ID']['input']>;
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** What became of a lead where no procedure decides. */
export type SettleLeadInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was settled; not in the future and not before the visit. */
  occurredOn: Scalars['Date']['input'];
  /** What became of it. */
  outcome: LeadDisposal;
  /** What was done or seen, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Result of settling a lead. */
export type SettleLeadResult = InvalidInput | KeyInUse | LeadSettled | NotFound | NotPermitted;

/** What became of urging a legal supporter. */
export type SettleLegalSupporterInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which there is nothing to urge; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What became of it. */
  outcome: SupportOutcome;
  /** The same in words; no identity numbers. */
  statement: Scalars['String']['input'];
  /** Id of the supporter. */
  supporterId: Scalars['ID']['input'];
};

/** The settlement of an objection. */
export type SettleObjectionInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The settlement. */
  evidence: ObjectionSettlementEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** What a person makes of a line. */
export type SettleSubsidyLineInput = {
  /** What is paid, yuan; 0.00 refuses. */
  amount: Scalars['Money']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the line. */
  lineId: Scalars['ID']['input'];
  /** Day it was settled; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Version of the list as it was seen. */
  version: Scalars['Int']['input'];
};

/** Result of settling a line. */
export type SettleSubsidyLineResult = AmountExceeded | InvalidInput | KeyInUse | ListChanged | NotFound | NotPermitted | ReasonRequired | SubsidyLineSettled;

/** How far a service has come with what the others told it (已处理到). */
export type SettledService = {
  __typename: 'SettledService';
  /** The service. */
  service: Scalars['String']['output'];
  /** Services that it hears and that do not answer. */
  silent: Array<Scalars['String']['output']>;
  /** What was recorded before this moment is handled; the moment of asking where nothing waits; null where it cannot be told because one that it hears does not answer. */
  upTo?: Maybe<Scalars['DateTime']['output']>;
  /** Services of which something waits to be handled. */
  waitsFor: Array<Scalars['String']['output']>;
};

/** A medical settlement (医保结算) with who paid what; the four payments add up to the cost, or the difference is shown. */
export type Settlement = {
  __typename: 'Settlement';
  /** 入院日期 */
  admittedOn?: Maybe<Scalars['Date']['output']>;
  /** 基本医保支付 */
  basicInsurance: Scalars['Money']['output'];
  /** 合规自付: compliant cost less the three layers, shown to the home check; null where the compliant cost is not printed. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** The patient's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Household code (户编号) as the ledger has it, else that of the household found by certificate number; null while a row without one waits. */
  householdCode?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 合规费用: compliant cost; null where the bill does not print it. */
  inScope?: Maybe<Scalars['Money']['output']>;
  /** 医疗机构: by code or name. */
  institution?: Maybe<Scalars['String']['output']>;
  /** 类别 */
  kind: SettlementKind;
  /** 三重保障支付: what each layer paid, in the order that the place prints. */
  layers: Array<SettlementLayer>;
  /** 出院日期 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 医疗救助支付 */
  medicalAid: Scalars['Money']['output'];
  /** 其他支付: paid beside the three layers, not deducted. */
  otherPaid?: Maybe<Scalars['Money']['output']>;
  /** The patient; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 个人自付 */
  selfPaid: Scalars['Money']['output'];
  /** 计算自付: total less the three layers; decisions take it. */
  selfPaidByLayers: Scalars['Money']['output'];
  /** 自付差额: total less the three layers, less what the bill prints as self-paid. */
  selfPaidDifference: Scalars['Money']['output'];
  /** 大病保险支付 */
  seriousIllnessInsurance: Scalars['Money']['output'];
  /** 结算日期 */
  settledOn: Scalars['Date']['output'];
  /** 结算单号; null where the ledger has none. */
  settlementNumber?: Maybe<Scalars['String']['output']>;
  /** Ledger the row comes from. */
  source: Scalars['String']['output'];
  /** 报销比例核对: whether the bill reaches the set share of reimbursement. */
  standard: PolicyDecision;
  /** 医疗总费用 */
  totalCost: Scalars['Money']['output'];
  /** Cost that no payment explains: total less the four payments, and zero where 其他支付 is just that rest. */
  unexplained: Scalars['Money']['output'];
};

/** A page of settlements. */
export type SettlementConnection = {
  __typename: 'SettlementConnection';
  /** The settlements. */
  edges: Array<SettlementEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of settlements. */
export type SettlementConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the settlements with its cursor. */
export type SettlementEdge = {
  __typename: 'SettlementEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Settlement;
};

/** Narrows a list of settlements. Conditions add up. */
export type SettlementFilter = {
  /** Only bills of which more than this was paid by the person, by total less the layers. */
  above?: InputMaybe<Scalars['Money']['input']>;
  /** Only bills that print another self-paid cost than total less the layers (true), or the others (false). */
  differs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Settled on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only this institution, as it is written. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. */
  kind?: InputMaybe<SettlementKind>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Settled on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only bills of which some cost is not explained (true), or those that add up (false). */
  unexplained?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 类别 */
export type SettlementKind =
  /** 门诊慢特病 */
  | 'CHRONIC_OUTPATIENT'
  /** 住院 */
  | 'INPATIENT';

/** What a layer of insurance and aid paid of a bill (三重保障支付). */
export type SettlementLayer = {
  __typename: 'SettlementLayer';
  /** 支付金额 */
  amount: Scalars['Money']['output'];
  /** 保障层次 */
  layer: MedicalLayer;
};

/** In which order settlements are listed. Equal ones stand in the order they came. */
export type SettlementOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SettlementOrderField;
};

/** What settlements can be sorted by. */
export type SettlementOrderField =
  /** 户编号: household code as the ledger has it, so village by village. */
  | 'HOUSEHOLD_CODE'
  /** 个人自付: what the person paid. */
  | 'SELF_PAID'
  /** 结算日期: day of the settlement. */
  | 'SETTLED_ON'
  /** 总费用: total cost. */
  | 'TOTAL_COST';

/** Sex. */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** What became of one household. */
export type SheetHandedOut = {
  __typename: 'SheetHandedOut';
  /** Day the household got its sheet of that year; null where there is none. */
  handedOutOn?: Maybe<Scalars['Date']['output']>;
  /** The household; null where there is none in the caller's division. */
  household?: Maybe<Household>;
  /** What became of it. */
  outcome: SheetOutcome;
  /** Place in the list given, from 0. */
  position: Scalars['Int']['output'];
};

/** What became of a household when sheets were handed out. */
export type SheetOutcome =
  /** 已发放过 / Had one already: it had one of that year; nothing is counted twice. */
  | 'HAD_ONE'
  /** 已登记: handed out and counted. */
  | 'HANDED_OUT'
  /** 不在辖区: no such household in the caller's division. */
  | 'NOT_FOUND';

/** What became of each household. */
export type SheetsHandedOut = {
  __typename: 'SheetsHandedOut';
  /** A result for each household, in the order given. */
  results: Array<SheetHandedOut>;
};

/** A contract of chronic care. */
export type SignChronicContractInput = {
  /** The disease (病种). */
  disease: Scalars['String']['input'];
  /** Institution or doctor that signs (签约机构). */
  doctor?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The person's id. */
  personId: Scalars['ID']['input'];
  /** Whether it is signed; false: it is only needed. */
  signed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of signing a contract. */
export type SignChronicContractResult = ContractRuns | HealthRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** It is recorded, or had been with the same key. */
export type SiteProgressRecorded = {
  __typename: 'SiteProgressRecorded';
  /** The site as it now stands. */
  site: WaterSite;
};

/** No site of that year and number is known (没有这个点位). */
export type SiteUnknown = UserError & {
  __typename: 'SiteUnknown';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `SITE_UNKNOWN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The four items of social security of a household without labour (综合保障). */
export type SocialSecurity = {
  __typename: 'SocialSecurity';
  /** Whether they are to be looked at here, with every reason. */
  decision: PolicyDecision;
  /** How each stands; empty where they are not to be looked at. */
  items: Array<SocialSecurityItem>;
};

/** One item of social security. */
export type SocialSecurityItem = {
  __typename: 'SocialSecurityItem';
  /** Which. */
  item: SecurityItem;
  /** How it stands. */
  state: SecurityState;
};

/** Money of this source is for key households alone (该资金仅用于重点帮扶对象). */
export type SourceLimitedToKeyObject = UserError & {
  __typename: 'SourceLimitedToKeyObject';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `SOURCE_LIMITED_TO_KEY_OBJECT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The money may not come from this source (资金来源不符合规定). */
export type SourceNotAllowed = UserError & {
  __typename: 'SourceNotAllowed';
  /** Sources that the place names. */
  allowed: Array<Scalars['String']['output']>;
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `SOURCE_NOT_ALLOWED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What a village said of a household's difficulty (特殊困难认定). */
export type SpecialDifficulty = {
  __typename: 'SpecialDifficulty';
  /** Whether it is in special difficulty. */
  holds: Scalars['Boolean']['output'];
  /** Household. */
  household: Household;
  /** Day it was said. */
  occurredOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What the village said is recorded. */
export type SpecialDifficultyMarked = {
  __typename: 'SpecialDifficultyMarked';
  /** What it said. */
  difficulty: SpecialDifficulty;
};

/** What came of marking a household. */
export type SpecialDifficultyResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | SpecialDifficultyMarked;

/** What a special meeting found otherwise for one lead. */
export type SpecialMeetingChanges = {
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the meeting found a risk. */
  riskFound?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a special meeting (专题会议研判) shows. */
export type SpecialMeetingEvidence = {
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the meeting found a risk; without one the case is closed. */
  riskFound: Scalars['Boolean']['input'];
  /** Roles present, in the document's words, as 乡主要领导; every one it lists is needed. */
  rolesPresent: Array<Scalars['String']['input']>;
};

/** A lead among several. */
export type SpecialMeetingItem = {
  /** What is different for this lead, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<SpecialMeetingChanges>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
};

/** What becomes of leads, cases, monitoring, plans and evidence in a split. */
export type SplitCase =
  /** 随新户: they go with the new household. */
  | 'GOES'
  /** 留在原户: they stay with the original household. */
  | 'STAYS';

/** A split of a household. */
export type SplitHouseholdInput = {
  /** Whether monitoring and cases stay or go; default they stay. */
  caseGoesWith?: InputMaybe<SplitCase>;
  /** 户编号 of the new household; left out where there is none yet: a provisional code is given then. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Code of the village of the new household; default that of the original. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household that is split. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Who goes. */
  members: Array<PartingMemberInput>;
  /** Who of them is the head of the new household. */
  newHeadId: Scalars['ID']['input'];
  /** First day of the new household. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Who is the head of those who stay; needed where the head goes. */
  remainingHeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** A stage was passed over (阶段顺序). */
export type StageOrder = UserError & {
  __typename: 'StageOrder';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `STAGE_ORDER`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The stage that comes next. */
  next: AssetStage;
};

/** A page of stale parameters. */
export type StaleParameterConnection = {
  __typename: 'StaleParameterConnection';
  /** The stale parameters. */
  edges: Array<StaleParameterEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of stale parameters. */
export type StaleParameterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the stale parameters with its cursor. */
export type StaleParameterEdge = {
  __typename: 'StaleParameterEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ParameterValue;
};

/** In which order stale parameters are listed. Equal ones stand in the order they came. */
export type StaleParameterOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: StaleParameterOrderField;
};

/** What stale parameters can be sorted by. */
export type StaleParameterOrderField =
  /** 名称: name. */
  | 'NAME'
  /** 截止日期: last day of its value. */
  | 'TO';

/** How a parameter is out of date. */
export type Staleness =
  /** 已失效: it ended and nothing follows it. */
  | 'ENDED'
  /** 本年内失效: it ends within the calendar year of the day asked for, and nothing follows it yet. */
  | 'ENDS_THIS_YEAR';

/** An upload to load into this department's records. */
export type StartEducationImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into this department's records. */
export type StartEmploymentImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** Which list to export (导出申请). */
export type StartExportInput = {
  /** The list's own arguments as JSON, as its query takes them: `{"filter": {"state": "OPEN"}}`. Null for the whole list. */
  arguments?: InputMaybe<Scalars['String']['input']>;
  /** How to write it; as a ledger only what came from one. */
  form?: InputMaybe<ExportForm>;
  /** Key of this request: the same key gives the same export (幂等键). */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the list in the graph, e.g. `leads`; those of `exportLists`. */
  list: Scalars['String']['input'];
  /** Why certificate numbers must be in clear (用途), e.g. 核对发放名单; at least four letters or characters, for who has `pii`. Each number counts as a look, and the bounds of looks hold. Null leaves them masked. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Result of asking for an export. */
export type StartExportResult = ExportStarted | InvalidInput | KeyInUse | NotFound | NotPermitted | TooManyExports;

/** An upload to load into this department's records. */
export type StartFinanceImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** A window in which a grant runs out. */
export type StartGradualExitInput = {
  /** First day of the window; left out: the day of decision. */
  firstDay?: InputMaybe<Scalars['Date']['input']>;
  /** The grant's id; one that is drawn that day. */
  grantId: Scalars['ID']['input'];
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** What kind of household it is. */
  householdKind: ExitHouseholdKind;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Income per head of the year, yuan. */
  incomePerHead: Scalars['Money']['input'];
  /** Where the income was taken from; no identity numbers. */
  incomeSource: Scalars['String']['input'];
  /** For how many months. */
  months: Scalars['Int']['input'];
  /** Day of the decision; not in the future. */
  occurredOn: Scalars['Date']['input'];
};

/** An upload to load into this department's records. */
export type StartHealthImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into the register. */
export type StartHouseholdsImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** An upload to load into this department's records. */
export type StartHousingWaterImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** Result of starting an import. */
export type StartImportResult = ImportStarted | InvalidInput | KeyInUse | LedgerNotOurs | NotFound | NotPermitted;

/** An upload to load into this department's records. */
export type StartSocialAssistanceImportInput = {
  /** How the file is to be read. */
  choices?: InputMaybe<ImportChoicesInput>;
  /** Only look: everything is counted as a load would, and nothing is kept but the report. The upload stays for the load. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
};

/** Relief first whose household is still in difficulty. */
export type StateStillDifficultInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it tells of; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the relief. */
  reliefId: Scalars['ID']['input'];
};

/** What the national system says of a time of monitoring (全国系统标注) that a procedure here opened or holds: it ends nothing, and the county checks it. */
export type StatedElimination = {
  __typename: 'StatedElimination';
  /** 风险消除时间: the last day of its month, which alone is known. */
  eliminatedOn: Scalars['Date']['output'];
  /** 风险消除方式; null where the export has none. */
  eliminationMode?: Maybe<EliminationMode>;
  /** 导出日期 of the export that said so first. */
  exportedOn: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** That export. */
  source: Scalars['String']['output'];
  /** 导出日期 of the first export that no longer says so; null while it stands. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** Somebody stated something newer meanwhile (已被他人更新). */
export type StatementChanged = UserError & {
  __typename: 'StatementChanged';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `STATEMENT_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Id of what is newest now. */
  newest: Scalars['ID']['output'];
};

/** A decision of supervision on an obligation. */
export type SteerObligationInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 时限事项: the obligation's id. */
  obligationId: Scalars['ID']['input'];
  /** Day it holds from; not in the future and not before its clock started. */
  occurredOn: Scalars['Date']['input'];
  /** Why, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Result of a decision on an obligation. */
export type SteerObligationResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ObligationStands | ObligationSteered;

/** What must be on record for a step (佐证). */
export type StepEvidence = {
  __typename: 'StepEvidence';
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
  /** How many of it at least. */
  least: Scalars['Int']['output'];
  /** Name for programs, e.g. `review-record`. */
  name: Scalars['String']['output'];
  /** Why `least` is what it is, where the document prints no number; null where it does. */
  reading?: Maybe<Scalars['String']['output']>;
  /** What it is, in Chinese. */
  text: Scalars['String']['output'];
};

/** A step before is not done (前序步骤未完成), or the procedure of the place has no such step. */
export type StepOrder = UserError & {
  __typename: 'StepOrder';
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** `STEP_ORDER`, or `STEP_UNKNOWN` where the procedure has no such step. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The step to do first. */
  missingStep: Scalars['String']['output'];
};

/** A step on a list as it was seen. */
export type StepSubsidyListInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** Day of the step; not in the future, not before the step before. */
  occurredOn: Scalars['Date']['input'];
  /** Version of the list as it was seen. */
  version: Scalars['Int']['input'];
};

/** A run that takes its next step. */
export type StepTransitionRunInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the step; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Id of the run (转换编号). */
  runId: Scalars['ID']['input'];
};

/** Result of a step of a run. */
export type StepTransitionRunResult = InvalidInput | KeyInUse | NotFound | NotPermitted | TransitionPreviewChanged | TransitionRunNotThere | TransitionRunStepped;

/** A child of the household is out of school (仍有失学). */
export type StillOutOfSchool = UserError & {
  __typename: 'StillOutOfSchool';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `STILL_OUT_OF_SCHOOL`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** An allowance that stops or is drawn again. */
export type StopDisabilityAllowanceInput = {
  /** Why it stops; left out: it is drawn again. */
  cause?: InputMaybe<DisabilityStopCause>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Which of the two. */
  kind: DisabilityAllowanceKind;
  /** What else there is to say (说明), needed with the cause OTHER; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day of the cause, or from which it is drawn again; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The member's id. */
  personId: Scalars['ID']['input'];
};

/** Result of recording a stop. */
export type StopDisabilityAllowanceResult = DisabilityStopRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Why a clock stopped (终止计时). */
export type StopReason =
  /** 该户已是监测对象: there is nothing to identify; the visit stays due. */
  | 'ALREADY_MONITORED'
  /** 属地已处置 / Handled on the spot: no document prints a procedure where the household lives now, and township or county said what was done. */
  | 'HANDLED'
  /** 不再需要: it is not asked for any more, as where the plan of the work runs beyond the day. */
  | 'NOT_REQUIRED'
  /** 经核实研判无风险 / Verified, no risk */
  | 'NO_RISK'
  /** 识别认定未通过 */
  | 'REJECTED'
  /** 风险已消除: the household was released before a plan was made. */
  | 'RELEASED'
  /** 返贫: the household was registered as poor again, so that what was to be kept up was not. */
  | 'RETURNED_TO_POVERTY'
  /** 整户消亡: nobody of the household was left. */
  | 'VANISHED'
  /** 免除: supervision waived it, with a reason. */
  | 'WAIVED'
  /** 申请或线索已撤回 */
  | 'WITHDRAWN';

/** Aid to a pupil for a term (学生资助); amounts in yuan. */
export type StudentAid = {
  __typename: 'StudentAid';
  /** 资助金额; null where no amount is set. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 申请日期 */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** 书面依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 就读方式 */
  boarding?: Maybe<Scalars['String']['output']>;
  /** 批准日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 认定: the decision as it was made; null of what a ledger brought. */
  decision?: Maybe<PolicyDecision>;
  /** 终止日期: last day of aid in kind. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 资金层级 */
  fundLevel?: Maybe<FundLevel>;
  /** 资金来源 */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** The pupil's household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 非现金: a waiver, a post or a loan. */
  inKind: Scalars['Boolean']['output'];
  /** 资助项目 */
  item: Scalars['String']['output'];
  /** 营养餐金额 */
  mealAmount?: Maybe<Scalars['Money']['output']>;
  /** 认定结果; null while nobody decided. */
  outcome?: Maybe<DecisionOutcome>;
  /** 发放金额 */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** 发放日期 */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The pupil; null until the register knows the person. */
  person?: Maybe<Person>;
  /** 学校 */
  school?: Maybe<Scalars['String']['output']>;
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 学段, in the ledger's words. */
  stage?: Maybe<Scalars['String']['output']>;
  /** 起始日期: first day of aid in kind. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** 资助状态 */
  state: StudentAidState;
  /** 学期 */
  term: SchoolTermName;
};

/** A page of aid. */
export type StudentAidConnection = {
  __typename: 'StudentAidConnection';
  /** The aid. */
  edges: Array<StudentAidEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of aid. */
export type StudentAidConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the aid with its cursor. */
export type StudentAidEdge = {
  __typename: 'StudentAidEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StudentAid;
};

/** Narrows a list of aid. Conditions add up. */
export type StudentAidFilter = {
  /** Only grants with an amount (true) or without (false). */
  amountSet?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only money of this 资金层级. */
  fundLevel?: InputMaybe<FundLevel>;
  /** Only money of this 资金来源. */
  fundSource?: InputMaybe<Scalars['String']['input']>;
  /** Only waivers, posts and loans (true) or money (false). */
  inKind?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this item, e.g. 生活补助. */
  item?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose household is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only aid of which policy said this. */
  outcome?: InputMaybe<DecisionOutcome>;
  /** Only what was paid on this day or later. */
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only what was paid on this day or earlier. */
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only this school, by its whole name. */
  school?: InputMaybe<Scalars['String']['input']>;
  /** Only this school year. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only this 学段, in the ledger's words. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** Only aid that has come this far. */
  state?: InputMaybe<StudentAidState>;
  /** Only this term. */
  term?: InputMaybe<SchoolTermName>;
};

/** In which order aid are listed. Equal ones stand in the order they came. */
export type StudentAidOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: StudentAidOrderField;
};

/** What aid can be sorted by. */
export type StudentAidOrderField =
  /** 村: by village. */
  | 'DIVISION'
  /** 发放日期: day it was paid. */
  | 'PAID_ON';

/** 资助状态 */
export type StudentAidState =
  /** 已申请 */
  | 'APPLIED'
  /** 已审批: decided, not paid and not in effect. */
  | 'DECIDED'
  /** 已终止 */
  | 'ENDED'
  /** 享受中: in effect. */
  | 'IN_EFFECT'
  /** 已发放 */
  | 'PAID';

/** An application. */
export type SubmitApplicationInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case, by its id. Give one of the three: the case, or the lead or the household that the act opens one for. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The application. */
  evidence: ApplicationEvidence;
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household, of which the case that goes on is meant, or the one that this act begins. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead of a case of identification: the one it began, or this act begins. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The printed step it is for, as `CaseStep.code`; default the next one that asks for such an act. */
  step?: InputMaybe<Scalars['ID']['input']>;
};

/** A report at a check point. */
export type SubmitFundCheckpointInput = {
  /** The check point, e.g. `2025-07`; one that the place's document names. */
  cycle: Scalars['String']['input'];
  /** Code of the place; default the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is submitted; not in the future, not before the month of the check point. */
  occurredOn: Scalars['Date']['input'];
  /** What is reported; no identity numbers. */
  report: Scalars['String']['input'];
};

/** Result of submitting a report. */
export type SubmitFundCheckpointResult = FundCheckpointSubmitted | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** What a household reports of itself (自主申报). */
export type SubmitSelfReportInput = {
  /** Certificate number (证件号码) of the person who reports: 18, 20 or 22 characters. */
  certificateNumber: Scalars['String']['input'];
  /** Code of the township (9 digits) or village (12 digits) where the household lives. */
  division: Scalars['String']['input'];
  /** Form of the application (申请方式), one that the place takes; default `微信扫描“一码通”`. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about (线索类型). */
  leadType: LeadType;
  /** Name of that person, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Day of the application; default today, not in the future, at most five days back, so that no clock is late when it begins. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Phone to call back: a mobile, or a landline with its area code. */
  phone: Scalars['String']['input'];
  /** What happened, in the household's words; at most 2,000 characters, no identity numbers. */
  statement: Scalars['String']['input'];
};

/** Result of a self-report. */
export type SubmitSelfReportResult = InvalidInput | KeyInUse | NotFound | RateLimited | SelfReportReceipt;

/** A loan that is paid for under either rate. */
export type SubsidisedLoan = {
  __typename: 'SubsidisedLoan';
  /** Days of interest paid for under the draft. */
  daysDraft: Scalars['Int']['output'];
  /** Days of interest paid for under what is in force. */
  daysNow: Scalars['Int']['output'];
  /** The loan. */
  loan: Loan;
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
  /** Subsidy under what is in force, yuan. */
  subsidyNow: Scalars['Money']['output'];
};

/** A page of loans that are paid for. */
export type SubsidisedLoanConnection = {
  __typename: 'SubsidisedLoanConnection';
  /** The loans. */
  edges: Array<SubsidisedLoanEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of loans that are paid for. */
export type SubsidisedLoanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the loans with its cursor. */
export type SubsidisedLoanEdge = {
  __typename: 'SubsidisedLoanEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SubsidisedLoan;
};

/** Money under what is in force and under the draft. Each loan is rounded once, to the fen, half up. */
export type SubsidyChange = {
  __typename: 'SubsidyChange';
  /** What the draft costs more; negative where it costs less, yuan. */
  difference: Scalars['Money']['output'];
  /** Loans paid for under the draft. */
  loansDraft: Scalars['Int']['output'];
  /** Loans paid for under what is in force. */
  loansNow: Scalars['Int']['output'];
  /** Subsidy under the draft, yuan. */
  subsidyDraft: Scalars['Money']['output'];
  /** Subsidy under what is in force on the day compared on, yuan; interest after the last day it covers is not paid (loan-subsidy-ends). */
  subsidyNow: Scalars['Money']['output'];
};

/** What happens where one clause sets the rate in force. */
export type SubsidyChangeOfClause = {
  __typename: 'SubsidyChangeOfClause';
  /** Money there. */
  change: SubsidyChange;
  /** The clause; null where no document of the place sets a rate (RATE_NOT_SET) and nothing is paid now. */
  clause?: Maybe<ClauseRef>;
  /** Days a year by which interest is counted under the draft. */
  daysAYear: Scalars['Int']['output'];
  /** Whether 365 days are assumed, because no document of the place prints a basis and none is drafted. */
  daysAYearAssumed: Scalars['Boolean']['output'];
  /** The rate in force, percent; null where none is set. */
  ratePercent?: Maybe<Scalars['Int']['output']>;
};

/** What happens in one division. */
export type SubsidyChangeOfDivision = {
  __typename: 'SubsidyChangeOfDivision';
  /** Money there. */
  change: SubsidyChange;
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
};

/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (loan-within-limit); households and purposes are not weighed here. */
export type SubsidyEffect = {
  __typename: 'SubsidyEffect';
  /** By the clause that sets the rate in force. */
  byClause: Array<SubsidyChangeOfClause>;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<SubsidyChangeOfDivision>;
  /** The clauses that decide: rate, principal limit, day-count basis and last day of interest in force. */
  clauses: Array<ClauseRef>;
  /** First day on which interest is counted. */
  from: Scalars['Date']['output'];
  /** The loans that are paid for under either rate, by due day. */
  loans: SubsidisedLoanConnection;
  /** Last day on which interest is counted: 31 December of the same year. */
  to: Scalars['Date']['output'];
  /** All of the division. */
  total: SubsidyChange;
};


/** What drafts do to the interest subsidy (贴息): interest by actual days (the day of drawing counts, the day of repayment does not) from the first day of the draft to the end of that year or the due day. Only the principal limit is applied (loan-within-limit); households and purposes are not weighed here. */
export type SubsidyEffectLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Interest of a loan over days in which nothing that decides it changes (贴息明细). */
export type SubsidyLine = {
  __typename: 'SubsidyLine';
  /** 年利率, percent. */
  annualRatePercent: Scalars['String']['output'];
  /** What stands open, yuan. */
  balance: Scalars['Money']['output'];
  /** 积数: balance times days, in yuan. */
  balanceDays: Scalars['String']['output'];
  /** What the bank says it bore, yuan; null where it says nothing. */
  bankInterest?: Maybe<Scalars['Money']['output']>;
  /** The clause that sets the rate; null where none does. */
  clause?: Maybe<ClauseRef>;
  /** 合同号 */
  contractNumber: Scalars['String']['output'];
  /** Days that bear interest. */
  days: Scalars['Int']['output'];
  /** Days a year by which interest is counted; null where neither contract nor place tells. */
  daysAYear?: Maybe<Scalars['Int']['output']>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<SubsidyReason>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** The household; null where the register does not know it. */
  household?: Maybe<Household>;
  /** Stable id; a draft that is worked out anew has new lines. */
  id: Scalars['ID']['output'];
  /** Interest, yuan; null where the days a year are not known. */
  interest?: Maybe<Scalars['Money']['output']>;
  /** What earlier lists have for the loan and the same days, yuan. */
  listedBefore: Scalars['Money']['output'];
  /** The loan. */
  loan?: Maybe<Loan>;
  /** What the law decides. */
  outcome: DecisionOutcome;
  /** Conditions that are not met or open. */
  reasons: Array<SubsidyReason>;
  /** Day it was settled. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** Why a person settled it so; null where nobody did. */
  settledReason?: Maybe<Scalars['String']['output']>;
  /** Share of the interest that is paid, percent; null where no rate is set. */
  sharePercent?: Maybe<Scalars['Int']['output']>;
  /** What is paid for it, yuan; null while a person has to settle it. */
  subsidy?: Maybe<Scalars['Money']['output']>;
  /** Last day; counted. */
  to: Scalars['Date']['output'];
};

/** A page of lines. */
export type SubsidyLineConnection = {
  __typename: 'SubsidyLineConnection';
  /** The lines. */
  edges: Array<SubsidyLineEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of lines. */
export type SubsidyLineConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the lines with its cursor. */
export type SubsidyLineEdge = {
  __typename: 'SubsidyLineEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SubsidyLine;
};

/** Narrows the lines of a list. Conditions add up. */
export type SubsidyLineFilter = {
  /** Only those of a contract. */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only its lines. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those with something that a person should see (true), or all others (false). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what the law decides so. */
  outcome?: InputMaybe<DecisionOutcome>;
  /** Only those that a person has still to settle (true), or all others (false). */
  toCheck?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order lines stand. */
export type SubsidyLineOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SubsidyLineOrderField;
};

/** What lines can be sorted by. */
export type SubsidyLineOrderField =
  /** 合同号: contract, then first day. */
  | 'CONTRACT';

/** The line is settled. */
export type SubsidyLineSettled = {
  __typename: 'SubsidyLineSettled';
  /** The line. */
  line: SubsidyLine;
  /** Its list, at its new version. */
  list: SubsidyList;
};

/** A list of subsidised interest (贴息清单) of a county over some days of one year. */
export type SubsidyList = {
  __typename: 'SubsidyList';
  /** Day it was approved (批准日期). */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** The list that this one puts right; null of a regular list. */
  corrects?: Maybe<SubsidyList>;
  /** Code of the county. */
  divisionCode: Scalars['String']['output'];
  /** First day of interest. */
  from: Scalars['Date']['output'];
  /** 资金层级; null until it is paid. */
  fundLevel?: Maybe<FundLevel>;
  /** 资金来源; null until it is paid. */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Its lines, by contract. */
  lines: SubsidyLineConnection;
  /** Day it was paid (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Day it was posted. */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it was worked out last (编制日期). */
  preparedOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: SubsidyListState;
  /** Last day of interest; counted. */
  to: Scalars['Date']['output'];
  /** What its lines come to (合计). */
  totals: SubsidyTotals;
  /** Grows with every step and every line that is settled; a step names the one it saw. */
  version: Scalars['Int']['output'];
};


/** A list of subsidised interest (贴息清单) of a county over some days of one year. */
export type SubsidyListLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SubsidyLineOrder>;
};

/** A page of lists. */
export type SubsidyListConnection = {
  __typename: 'SubsidyListConnection';
  /** The lists. */
  edges: Array<SubsidyListEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of lists. */
export type SubsidyListConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the lists with its cursor. */
export type SubsidyListEdge = {
  __typename: 'SubsidyListEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SubsidyList;
};

/** Narrows the lists. Conditions add up. */
export type SubsidyListFilter = {
  /** Code of a division; only its lists. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only corrections (true) or regular lists (false). */
  isCorrection?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only where they stand here. */
  state?: InputMaybe<SubsidyListState>;
  /** Only those of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order lists stand. */
export type SubsidyListOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SubsidyListOrderField;
};

/** What lists can be sorted by. */
export type SubsidyListOrderField =
  /** 计息期: first day of interest. */
  | 'FROM';

/** The list is worked out. */
export type SubsidyListPrepared = {
  __typename: 'SubsidyListPrepared';
  /** The list. */
  list: SubsidyList;
};

/** Where a list of subsidised interest stands. */
export type SubsidyListState =
  /** 已审批: approved. */
  | 'APPROVED'
  /** 草稿: worked out. */
  | 'DRAFT'
  /** 已拨付: paid. */
  | 'PAID'
  /** 已公示: posted. */
  | 'POSTED';

/** The step is taken. */
export type SubsidyListStepped = {
  __typename: 'SubsidyListStepped';
  /** The list. */
  list: SubsidyList;
};

/** A reason of a line, as it was worked out. */
export type SubsidyReason = {
  __typename: 'SubsidyReason';
  /** The clause; null where no document of the place says it. */
  clause?: Maybe<ClauseRef>;
  /** Stable code, e.g. `PRINCIPAL_ABOVE_LIMIT`. */
  code: Scalars['String']['output'];
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
};

/** Interest of a loan over days in which nothing that decides it changes, with the decision. */
export type SubsidySpan = {
  __typename: 'SubsidySpan';
  /** What stands open, yuan. */
  balance: Scalars['Money']['output'];
  /** Days that bear interest. */
  days: Scalars['Int']['output'];
  /** Days a year by which interest is counted; null where neither contract nor place tells. */
  daysAYear?: Maybe<Scalars['Int']['output']>;
  /** What policy decides, with every reason. */
  decision: PolicyDecision;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Interest, yuan. */
  interest?: Maybe<Scalars['Money']['output']>;
  /** The loan. */
  loan: Loan;
  /** Share of the interest that is paid, percent; null where no rate is set. */
  sharePercent?: Maybe<Scalars['Int']['output']>;
  /** What is paid for it, yuan; null where a person has to decide. */
  subsidy?: Maybe<Scalars['Money']['output']>;
  /** Last day; counted. */
  to: Scalars['Date']['output'];
};

/** What lines of subsidised interest come to. */
export type SubsidyTotals = {
  __typename: 'SubsidyTotals';
  /** Loans with something that a person should see (提示笔数). */
  flagged: Scalars['Int']['output'];
  /** Interest of all lines (利息合计), yuan. */
  interest: Scalars['Money']['output'];
  /** How many lines (明细数). */
  lines: Scalars['Int']['output'];
  /** What earlier lists have for the same days (已列金额), yuan; 0.00 of a regular list. */
  listedBefore: Scalars['Money']['output'];
  /** Loans for which something is paid (贴息笔数). */
  loansPaid: Scalars['Int']['output'];
  /** Loans for which nothing is paid (不贴息笔数). */
  loansRefused: Scalars['Int']['output'];
  /** What is to be paid (应发金额): the subsidy less what was listed before; negative where money comes back, yuan. */
  payable: Scalars['Money']['output'];
  /** Subsidy of all lines that are decided (贴息合计), yuan. */
  subsidy: Scalars['Money']['output'];
  /** Lines that a person has still to settle (待复核明细数). */
  toCheck: Scalars['Int']['output'];
};

/** A household's subsistence allowance (最低生活保障). */
export type SubsistenceAllowance = {
  __typename: 'SubsistenceAllowance';
  /** 月核定金额, yuan. */
  approvedMonthly: Scalars['Money']['output'];
  /** 保障人数; null where it was stated by hand. */
  coveredPersons?: Maybe<Scalars['Int']['output']>;
  /** Month it was last paid or due, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** 低保档次, as the ledger prints it (A is the highest), or 全额, 最高档, 较低档 as it was stated; null where nobody said. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** Who does whose work, and in which days (代办安排). */
export type Substitution = {
  __typename: 'Substitution';
  /** Account whose work it is (被代办人). */
  account: Scalars['String']['output'];
  /** Code of the division whose office arranged it (所属区划代码). */
  divisionCode: Scalars['String']['output'];
  /** First day (开始日期). */
  fromOn: Scalars['Date']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Why; null where nothing was said (代办原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** When that was recorded (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that said so (记录人). */
  recordedBy: Scalars['String']['output'];
  /** Department that arranged it (所属部门); null for the line. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Account that does it (代办人). */
  substitute: Scalars['String']['output'];
  /** Last day, which counts (结束日期). */
  toOn: Scalars['Date']['output'];
};

/** A page of substitutions. */
export type SubstitutionConnection = {
  __typename: 'SubstitutionConnection';
  /** The substitutions. */
  edges: Array<SubstitutionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of substitutions. */
export type SubstitutionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the substitutions with its cursor. */
export type SubstitutionEdge = {
  __typename: 'SubstitutionEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Substitution;
};

/** In which order substitutions are listed. Equal ones stand in the order they came. */
export type SubstitutionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SubstitutionOrderField;
};

/** What substitutions can be sorted by. */
export type SubstitutionOrderField =
  /** 开始日期: by the first day. */
  | 'FROM_ON';

/** Result of a substitution. */
export type SubstitutionResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SubstitutionSet;

/** The substitution stands. */
export type SubstitutionSet = {
  __typename: 'SubstitutionSet';
  /** The substitution. */
  substitution: Substitution;
};

/** Kind of supervised obligation; documents print their days. */
export type SupervisedKind =
  /** 问题整改 */
  | 'CORRECTION'
  /** 达到脱贫标准 */
  | 'EXIT_STANDARD'
  /** 集中排查 */
  | 'FULL_SURVEY'
  /** 衔接资金支出进度节点 */
  | 'FUND_CHECKPOINT'
  /** 明确帮扶责任人 */
  | 'HELPER_ASSIGNMENT'
  /** 危房改造 */
  | 'HOUSING_RENOVATION'
  /** 识别认定: counted from the lead. */
  | 'IDENTIFICATION'
  /** 线索转办 */
  | 'LEAD_FORWARDING'
  /** 两年及以上未消除风险分类处置 / Triage of a risk unresolved for two years */
  | 'LONG_UNRESOLVED'
  /** 年度医疗救助核算 */
  | 'MEDICAL_RUN'
  /** 月度动态调整 */
  | 'MONTHLY_ADJUSTMENT'
  /** 不返贫 */
  | 'NO_RETURN_TO_POVERTY'
  /** 制定帮扶计划: counted from the identification. */
  | 'PLAN'
  /** 公示时长: kept by the end of its last day, unless it was broken off. */
  | 'PUBLICITY'
  /** 集中整治 */
  | 'RECTIFICATION'
  /** 危房改造补助资金拨付 */
  | 'RENOVATION_FUNDS'
  /** 临时救助 */
  | 'TEMPORARY_RELIEF'
  /** 入户核实: counted from the lead. */
  | 'VERIFICATION'
  /** 预警信息推送 */
  | 'WARNING_SHARING'
  /** 公益性岗位协议延续 */
  | 'WORK_CONTRACT_EXTENSION';

/** Water that people get another way, to be recorded. */
export type SupplyInEmergencyInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** How: by car, from another work; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 应急供水日期; not in the future, not before the outage. */
  occurredOn: Scalars['Date']['input'];
  /** The outage's id. */
  outageId: Scalars['ID']['input'];
};

/** Result of recording water that people get another way. */
export type SupplyInEmergencyResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WaterOutageRecorded;

/** What became of urging a legal supporter. */
export type SupportOutcome =
  /** 不再适用: he is no supporter any more, or they live together. */
  | 'ENDED'
  /** 已履行赡养义务 */
  | 'SUPPORTS';

/** Why support is weaker, as it was said (扶持力度说明). */
export type SupportReason = {
  __typename: 'SupportReason';
  /** Household. */
  household: Household;
  /** Day it was said. */
  occurredOn: Scalars['Date']['output'];
  /** Why (原因). */
  reason: Scalars['String']['output'];
  /** The year (年度). */
  year: Scalars['Int']['output'];
};

/** The reason is recorded. */
export type SupportReasonRecorded = {
  __typename: 'SupportReasonRecorded';
  /** The reason. */
  reason: SupportReason;
};

/** What came of explaining. */
export type SupportReasonResult = InvalidInput | KeyInUse | NotFound | NotPermitted | ReasonRequired | SupportReasonRecorded;

/** How a legal supporter is related to the household (与老人关系). */
export type SupporterRelation =
  /** 女儿 */
  | 'DAUGHTER'
  /** 孙子女、外孙子女 */
  | 'GRANDCHILD'
  /** 其他 */
  | 'OTHER'
  /** 儿子 */
  | 'SON';

/** How far the yearly survey has come in a division (集中排查覆盖). */
export type SurveyCoverage = {
  __typename: 'SurveyCoverage';
  /** Day asked for. */
  asOf: Scalars['Date']['output'];
  /** Clause that asks for the survey; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Households that have members on that day. */
  households: Scalars['Int']['output'];
  /** Those of them in which a risk was found. */
  riskFound: Scalars['Int']['output'];
  /** What follows for the division. */
  status: SurveyStatus;
  /** By village, also those without a household; the sums above are theirs. */
  villages: Array<SurveyCoverageOfVillage>;
  /** Villages in which every household was visited. */
  villagesComplete: Scalars['Int']['output'];
  /** Those of them visited in the year, each counted once. */
  visited: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** How far the survey (集中排查) has come in a village. */
export type SurveyCoverageOfVillage = {
  __typename: 'SurveyCoverageOfVillage';
  /** Whether every household was visited. */
  complete: Scalars['Boolean']['output'];
  /** The village. */
  division?: Maybe<Division>;
  /** Code of the village. */
  divisionCode: Scalars['String']['output'];
  /** Households that have members on the day. */
  households: Scalars['Int']['output'];
  /** Those of them in which a risk was found. */
  riskFound: Scalars['Int']['output'];
  /** Those of them visited in the year, each counted once. */
  visited: Scalars['Int']['output'];
};

/** Where a yearly survey (集中排查) stands. */
export type SurveyStatus =
  /** 年度排查未完成: the year is over and a village is not complete. */
  | 'ANNUAL_SURVEY_INCOMPLETE'
  /** 已全覆盖: every village is complete. */
  | 'COMPLETE'
  /** 无此要求: no document in force asks for it there. */
  | 'NOT_ASKED_FOR'
  /** 进行中: the year goes on. */
  | 'UNDER_WAY';

/** A visit of the yearly survey (集中排查). */
export type SurveyVisit = {
  __typename: 'SurveyVisit';
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. */
  attachments: Array<Attachment>;
  /** What was seen; null if nothing was said. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The lead of the risk found; null if none was. */
  lead?: Maybe<Lead>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['output'];
  /** Day of the visit. */
  visitedOn: Scalars['Date']['output'];
  /** Who made it, as the ledger of visits names them (排查人); null where it was recorded by hand. */
  visitor?: Maybe<Scalars['String']['output']>;
};

/** A visit of the survey. */
export type SurveyVisitInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was seen; required where a risk was found. No identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** What the risk is about; required where one was found. */
  leadType?: InputMaybe<LeadType>;
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['input'];
};

/** A visit was recorded, or had been under the same key. */
export type SurveyVisitRecorded = {
  __typename: 'SurveyVisitRecorded';
  /** The visit. */
  visit: SurveyVisit;
};

/** Result of one visit. */
export type SurveyVisitResult = InvalidInput | NotFound | SurveyVisitRecorded;

/** Visits were recorded, each with its result. */
export type SurveyVisitsRecorded = {
  __typename: 'SurveyVisitsRecorded';
  /** A result for each visit, in order. */
  results: Array<SurveyVisitResult>;
};

/** A child that is missed since `occurredOn`. */
export type SuspectDropoutInput = {
  /** 年级 */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day since which the child is missed; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The child's id. */
  personId: Scalars['ID']['input'];
  /** The reason, where it is known. */
  reason?: InputMaybe<DropoutReason>;
  /** The school that misses it. */
  school?: InputMaybe<Scalars['String']['input']>;
};

/** Result of it. */
export type SuspectDropoutResult = CaseOpen | DropoutSuspected | InvalidInput | KeyInUse | NotFound | NotOfSchoolAge | NotPermitted;

/** A run of the overdue sweep. */
export type Sweep = {
  __typename: 'Sweep';
  /** When it ended. */
  finishedAt: Scalars['DateTime']['output'];
  /** How many obligations it flagged anew. */
  flagged: Scalars['Int']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it judged by: the day it was scheduled for, whenever it ran. */
  sweptFor: Scalars['Date']['output'];
};

/** A page of sweeps. */
export type SweepConnection = {
  __typename: 'SweepConnection';
  /** The sweeps. */
  edges: Array<SweepEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of sweeps. */
export type SweepConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the sweeps with its cursor. */
export type SweepEdge = {
  __typename: 'SweepEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sweep;
};

/** How far the nightly sweep has come (督办扫描进度). */
export type SweepProgress = {
  __typename: 'SweepProgress';
  /** The last night it has judged; null before the first. */
  completedFor?: Maybe<Scalars['Date']['output']>;
  /** When that was done; null before the first. */
  lastCompletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Nights up to today that it has not judged yet; null before the first. */
  nightsBehind?: Maybe<Scalars['Int']['output']>;
  /** Whether a sweep runs now. */
  running: Scalars['Boolean']['output'];
};

/** What an entry into the system (信息录入) shows. */
export type SystemEntryEvidence = {
  /** Reference of the record in the system; no identity number. */
  systemReference?: InputMaybe<Scalars['String']['input']>;
};

/** A case among several. */
export type SystemEntryItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<SystemEntryEvidence>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry that was recorded by mistake. */
export type TakeBackActInput = {
  /** Id of the entry; where it was corrected, of the newest correction. */
  actId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is taken back; not in the future and not before the entry. */
  occurredOn: Scalars['Date']['input'];
  /** Why it was a mistake, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** An act for many cases that was wrong as a whole. */
export type TakeBackActsInput = {
  /** The idempotencyKey under which the caller recorded it. */
  bulkKey: Scalars['String']['input'];
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it is taken back; not in the future and not before the act. */
  occurredOn: Scalars['Date']['input'];
  /** Why it was a mistake, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** A file that was attached by mistake. */
export type TakeBackAttachmentInput = {
  /** 附件 / Attachment: id of the file. */
  attachmentId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it was a mistake, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Result of taking a file back. */
export type TakeBackAttachmentResult = AttachmentTakenBack | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A time of monitoring to be taken over. */
export type TakeOverMonitoringInput = {
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** Day the risk was eliminated; left out for an open period. */
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 风险消除方式; given exactly where the day of elimination is. */
  eliminationMode?: InputMaybe<EliminationMode>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** First day; not in the future. */
  identifiedOn: Scalars['Date']['input'];
  /** Day it is taken over; default today, not in the future. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is known from, e.g. 全国防返贫监测信息系统 or the county that identified it; no identity numbers. */
  reason: Scalars['String']['input'];
  /** 致贫返贫风险, up to five, in the ledger's words: 因病, 因学, 因残 and so on. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A figure that a document asks for (目标). What was reached comes from the department that keeps the records, each in its
 * own field; the register's stand in `householdsActual`.
 */
export type Target = {
  __typename: 'Target';
  /** Day it is asked for. */
  asOf: Scalars['Date']['output'];
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** How the figure is to compare with what is reached. */
  comparison: TargetComparison;
  /** Code of the division it is asked for. */
  division: Scalars['String']['output'];
  /** The document. */
  document: PolicyDocument;
  /** What the education department has on record (辍学): children out of school by the day, of each household of which a survey names none one; what counts is the place's to say. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  educationActual?: Maybe<TargetActual>;
  /** What the employment department has on record (务工规模): persons who hold a post on the day. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  employmentActual?: Maybe<TargetActual>;
  /** What the finance department has on record (衔接资金、产业占比): investment of the linked-fund projects of the year. Null for targets of other departments or that its records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  financeActual?: Maybe<TargetActual>;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** What the register has on record (明白纸、帮扶责任人): households of those that should. Null for targets of departments or that it does not tell, where there are no such households, and where the division reaches beyond the caller's. */
  householdsActual?: Maybe<TargetActual>;
  /** What the housing and water departments have on record (住房安全、饮水安全): households seen by the day. Null for targets of other departments or that their records do not tell, where nothing is on record, and where the division reaches beyond the caller's. */
  housingWaterActual?: Maybe<TargetActual>;
  /** Name of the target, e.g. `employment-scale`; one of each for a place and a day. */
  id: Scalars['ID']['output'];
  /** Name, in Chinese. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What is counted, in Chinese. */
  of: Scalars['String']['output'];
  /** The service whose records tell what was reached, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Unit of the figure, e.g. `percent`. */
  unit: Scalars['String']['output'];
  /** The figure asked for; null where last year is the measure. */
  value?: Maybe<ParameterResult>;
};

/** What was reached towards a target, as a department's records tell it (完成情况). */
export type TargetActual = {
  __typename: 'TargetActual';
  /** What was counted, in Chinese, so that gaps in the records show. */
  basis: Scalars['String']['output'];
  /** Day for which it was counted. */
  countedOn: Scalars['Date']['output'];
  /** Of a percentage, what counts towards it, exact; null otherwise. */
  part?: Maybe<Scalars['String']['output']>;
  /** The same figure of the year before, where the target compares with it; null otherwise or where nothing is on record. */
  previousYear?: Maybe<Scalars['String']['output']>;
  /** The figure in the target's unit, exact; a percentage has two decimals, cut off so that nothing short of the target reads as met. */
  value: Scalars['String']['output'];
  /** Of a percentage, what it is part of, exact; null otherwise. */
  whole?: Maybe<Scalars['String']['output']>;
};

/** How what is reached is to compare with the figure. */
export type TargetComparison =
  /** 不低于: 以上. */
  | 'AT_LEAST'
  /** 不高于: 以内. */
  | 'AT_MOST'
  /** 等于: e.g. 零辍学 */
  | 'EXACTLY'
  /** 不低于上年 */
  | 'NOT_BELOW_PREVIOUS_YEAR';

/** Something that somebody has to do next (待办). */
export type Task = {
  __typename: 'Task';
  /** Since when; null while it is anybody's (分派日期). */
  assignedOn?: Maybe<Scalars['Date']['output']>;
  /** Account of the office that it is assigned to (承办人账号); null while it is anybody's of the office. */
  assignedTo?: Maybe<Scalars['String']['output']>;
  /** Whose it has been, oldest first (分派记录). */
  assignments: Array<TaskAssignment>;
  /** The case it is about; null for tasks about something else, and for departments that take no part. */
  case?: Maybe<MonitoringCase>;
  /** The clauses that ask for it and set its day. */
  clauses: Array<ClauseRef>;
  /** Day it was done, by what is known now; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The department whose matter it is, by its service, e.g. `health`; null for the line's own. */
  department?: Maybe<Scalars['String']['output']>;
  /** Kind of work in the department's own words, e.g. `PREMIUM_SHORT`; null for the line's own, which `kind` tells. */
  departmentKind?: Maybe<Scalars['String']['output']>;
  /** The doubt to check; null for other kinds of tasks. */
  doubt?: Maybe<Doubt>;
  /** Last day to do it, which counts; null where no document sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The form that finishes it, filled in as far as it is known; null where nothing is filled in to finish it. */
  form?: Maybe<Form>;
  /** The household; null where it is still to be found out, as of a self-report. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of task. */
  kind: TaskKind;
  /** The safety-net label it is about; null for tasks about something else, and for departments that take no part. */
  label?: Maybe<SafetyNetLabel>;
  /** The lead it is about; null for tasks about something else. */
  lead?: Maybe<Lead>;
  /** Level of the office that has to do it. */
  level: TaskLevel;
  /** The measure it is about; null for tasks about something else. */
  measure?: Maybe<PlannedMeasure>;
  /** What it is called, in official words, as 入户核实; for a step of a case the name of the act. */
  name: Scalars['String']['output'];
  /** The obligation that it meets (时限事项), whose day and standing are watched; null where nothing is, or for who may not see it. */
  obligation?: Maybe<Obligation>;
  /** The offer of a move that waits to be answered; null for tasks about something else. */
  offer?: Maybe<MoveOffer>;
  /** First day of the task; the step it asks for may be possible only later (`possibleFrom`). */
  openedOn: Scalars['Date']['output'];
  /** The time of monitoring it is about; null for tasks about something else, and for departments that take no part. */
  period?: Maybe<MonitoringPeriod>;
  /** The person it is about; null for tasks about something else. */
  person?: Maybe<Person>;
  /** First day on which it can be done, as after a posting (公示期满); null where nothing has to run before. */
  possibleFrom?: Maybe<Scalars['Date']['output']>;
  /** Whether the official calendar of a year involved is not out yet; its day is counted again when it is. */
  provisional: Scalars['Boolean']['output'];
  /** Sector of the department that has to do it, or that pushed the lead, e.g. `health`; null for the line. */
  sector?: Maybe<Scalars['String']['output']>;
  /** The self-report to be placed; null for tasks about something else. */
  selfReport?: Maybe<SelfReport>;
  /** Where it stood at the end of a day; of a list's own day the edge tells it. */
  status: TaskStatus;
  /** The division whose office has to do it: whom it waits for. */
  waitsFor?: Maybe<Division>;
};


/** Something that somebody has to do next (待办). */
export type TaskStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** That a task came into somebody's hands (分派记录). */
export type TaskAssignment = {
  __typename: 'TaskAssignment';
  /** Account that has it from then on; null where it went back to the office (承办人). */
  account?: Maybe<Scalars['String']['output']>;
  /** From which day on (分派日期). */
  assignedOn: Scalars['Date']['output'];
  /** Account that had it before; null where it was anybody's (移交人). */
  fromAccount?: Maybe<Scalars['String']['output']>;
  /** Why; null where nothing was said (分派原因). */
  reason?: Maybe<Scalars['String']['output']>;
  /** When that was recorded (记录时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that said so (分派人). */
  recordedBy: Scalars['String']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  __typename: 'TaskConnection';
  /** The tasks. */
  edges: Array<TaskEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of tasks. */
export type TaskConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** How many tasks there are; what was not counted by is null. */
export type TaskCount = {
  __typename: 'TaskCount';
  /** Tasks in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** Of these due this week, late ones not among them. */
  dueThisWeek: Scalars['Int']['output'];
  /** The kind. */
  kind?: Maybe<TaskKind>;
  /** Of these late (逾期); of what is done, what was done after its day. */
  late: Scalars['Int']['output'];
  /** The level. */
  level?: Maybe<TaskLevel>;
};

/** A task with its cursor. */
export type TaskEdge = {
  __typename: 'TaskEdge';
  /** Cursor of this task. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
  /** Where it stood at the end of the day the list was seen from. */
  status: TaskStatus;
};

/** Narrows tasks. Conditions add up. Only open tasks unless `closed` says otherwise. */
export type TaskFilter = {
  /** The day the list is seen from; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** 是否已分派: only tasks that are assigned to somebody (true), or to nobody (false). */
  assigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 承办人账号: only tasks that are assigned to this account now. */
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  /** Tasks done by the day the list is seen from instead of open ones. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks of these kinds of departments' work, e.g. `PREMIUM_SHORT`. */
  departmentKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of a division; only its tasks. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks due this week (本周到期): from the day the list is seen from to the Sunday of its week; late ones are not among them. */
  dueThisWeek?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Due on the day the list is seen from or within so many days after it, 0 to 366; late ones are not among them. */
  dueWithin?: InputMaybe<Scalars['Int']['input']>;
  /** Only tasks of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only tasks of these kinds. */
  kinds?: InputMaybe<Array<TaskKind>>;
  /** Only tasks of these levels; default the caller's own, for who has none every level. */
  levels?: InputMaybe<Array<TaskLevel>>;
  /** 本人承办: only tasks that are assigned to the caller, or to somebody whose work the caller does on the day the list is seen from. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only late tasks (true, 逾期), or only those that are not (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks of this sector, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** What tasks are counted by. */
export type TaskGrouping =
  /** 所在地: by the divisions directly below the one asked for. */
  | 'DIVISION'
  /** 事项: by kind. */
  | 'KIND'
  /** 层级: by level. */
  | 'LEVEL';

/** Kind of task (待办事项). */
export type TaskKind =
  /** 接收迁入户 / Take in a household that moves here: another place offers a household; the county of arrival accepts or declines. */
  | 'ACCEPT_MOVE'
  /** 核查疑点数据 / Check doubtful data */
  | 'ANSWER_DOUBT'
  /** 核实疑似问题 / Check a possible mistake */
  | 'ANSWER_PROMPT'
  /** 明确帮扶责任人 */
  | 'ASSIGN_HELPER'
  /** 办理下一步 / Do the next step: the next act of a case, or the act that opens one. */
  | 'CASE_STEP'
  /** 核对重复人员 / Check a person registered twice */
  | 'CHECK_DUPLICATE'
  /** 核对系统消除标注 / Check the release stated by the system: the national system calls a risk eliminated that no procedure here has released. */
  | 'CHECK_STATED'
  /** 研究是否提名消除 / Consider nominating for release: the household asked, or triage decided that it be released. */
  | 'CONSIDER_RELEASE'
  /** 落实帮扶措施 */
  | 'DELIVER_MEASURE'
  /** 部门待办 / Task of a department: work in the matters of a department, which says what it is called (`departmentKind`, `name`) and which form finishes it. */
  | 'DEPARTMENT'
  /** 帮扶达到脱贫标准 / Help to reach the exit standard: of a household registered as poor. */
  | 'EXIT_STANDARD'
  /** 启动绿色通道 / Open the green channel: a visit after release found a risk, and the place re-labels by a short way. */
  | 'GREEN_CHANNEL'
  /** 制定帮扶计划 */
  | 'MAKE_PLAN'
  /** 转办自主申报 / Place the self-report */
  | 'PLACE_SELF_REPORT'
  /** 落实时间节点任务 / Reach the time node: what a higher level wants by a day of the calendar. */
  | 'REACH_NODE'
  /** 集中整治补办程序 / Make up the procedure in rectification: taken in before the day of a list, the household repeats the steps of identification. */
  | 'RECTIFY'
  /** 整改审计和督查发现问题 / Rectify an inspection finding: until something shows that it was rectified; no day is set. */
  | 'RECTIFY_FINDING'
  /** 上报人员名单 / Report the list of people: of a month, by the day that the county sets. */
  | 'REPORT_LIST'
  /** 复核兜底保障户标注 / Review the safety-net label */
  | 'REVIEW_LABEL'
  /** 突发变故后调整帮扶计划 / Revise the plan after a change: a visit found true what befell the household; no day is set for it. */
  | 'REVISE_PLAN'
  /** 处置线索: a visit found a risk where no document prints a procedure; township or county says what became of it. */
  | 'SETTLE_LEAD'
  /** 两年及以上未消除风险分类处置 / Triage of a risk unresolved for two years */
  | 'TRIAGE'
  /** 督促赡养人履行赡养义务 / Urge the legal supporter: until support is paid, or there is nothing to urge any more. */
  | 'URGE_SUPPORTER'
  /** 入户核实 / Verify at home */
  | 'VERIFY_LEAD'
  /** 消除后回访 / Visit after release */
  | 'WATCH_VISIT';

/** Level of an office that does tasks (待办层级). */
export type TaskLevel =
  /** 县级 */
  | 'COUNTY'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** In which order tasks are listed. Equal ones stand in the order they came. */
export type TaskOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TaskOrderField;
};

/** What tasks can be sorted by. */
export type TaskOrderField =
  /** 办结日期: day it was done; open ones last. */
  | 'CLOSED_ON'
  /** 所在地: by place, village by village. */
  | 'DIVISION'
  /** 到期日: day it is due; tasks without one last. */
  | 'DUE_ON'
  /** 开始日期: first day of the task. */
  | 'OPENED_ON';

/** Where a task (待办) stands. */
export type TaskStatus =
  /** 已办: done by the day asked for. */
  | 'CLOSED'
  /** 待办: not done; its day has not passed, or none is set. */
  | 'OPEN'
  /** 逾期: not done, its day has passed, and the duty stands. */
  | 'OVERDUE'
  /** 暂停: not done; the days of the duty it meets do not run, by a decision of supervision, so that it is not late. */
  | 'SUSPENDED'
  /** 免除: not done; supervision waived the duty it meets, so that it is never late. */
  | 'WAIVED';

/** Insurance is bought by open tender (须公开招标). */
export type TenderRequired = UserError & {
  __typename: 'TenderRequired';
  /** The clause that asks for it. */
  clauses: Array<ClauseRef>;
  /** Always `TENDER_REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The first day of the term is not set (学期开学日未设定): nobody grants without it, with whatever reason. */
export type TermNotSet = UserError & {
  __typename: 'TermNotSet';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `TERM_NOT_SET`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** 学年, e.g. 2025-2026. */
  schoolYear: Scalars['String']['output'];
  /** 学期 */
  term: SchoolTermName;
};

/** The term. */
export type TermSet = {
  __typename: 'TermSet';
  /** The term. */
  term: SchoolTerm;
};

/** The tester is below the level that a document asks for (检测级别不够). */
export type TesterLevelTooLow = UserError & {
  __typename: 'TesterLevelTooLow';
  /** The clause that asks for the level. */
  clauses: Array<ClauseRef>;
  /** Always `TESTER_LEVEL_TOO_LOW`. */
  code: Scalars['String']['output'];
  /** The least level that counts. */
  least: WaterTesterLevel;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A word without a number (及时): no day follows from it. */
export type TimeInWords = {
  __typename: 'TimeInWords';
  /** The word. */
  words: Scalars['String']['output'];
};

/** A time limit (时限) in force, before it is worked out for a case. */
export type TimeLimit = {
  __typename: 'TimeLimit';
  /** Whether the time must at least pass (不少于), rather than at most. */
  atLeast: Scalars['Boolean']['output'];
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** First day in force. */
  from: Scalars['Date']['output'];
  /** Whether doing otherwise is refused; else late is flagged and the result stands. */
  hard: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: TimeLimitKind;
  /** How long, until when, or in which words. */
  length: TimeLimitLength;
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether late needs a reason (一般、原则上). */
  reasonWhenLate: Scalars['Boolean']['output'];
  /** Last day in force; null where no end is printed. */
  to?: Maybe<Scalars['Date']['output']>;
  /** What starts the clock, for programs, e.g. `risk-eliminated`; that day is not counted. */
  trigger: Scalars['String']['output'];
  /** What starts the clock, in words; null where the name says enough. */
  triggerText?: Maybe<Scalars['String']['output']>;
};

/** What a time limit is for. */
export type TimeLimitKind =
  /** 纠正: of what was done wrongly. */
  | 'CORRECTION'
  /** 达到脱贫标准 */
  | 'EXIT_STANDARD'
  /** 集中排查 */
  | 'FULL_SURVEY'
  /** 资金督导节点 */
  | 'FUND_CHECKPOINT'
  /** 低保渐退期（边缘户）: of marginal households. */
  | 'GRADUAL_EXIT_MARGINAL'
  /** 低保渐退期（建档立卡户）: of registered households. */
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
  /** 收入持续稳定: before risk counts as eliminated. */
  | 'STABLE_INCOME'
  /** 临时救助 */
  | 'TEMPORARY_RELIEF'
  /** 目标任务时间节点: that a higher level sets. */
  | 'TIME_NODE'
  /** 五年过渡期 */
  | 'TRANSITION_PERIOD'
  /** 入户核实 */
  | 'VERIFICATION'
  /** 预警信息共享 */
  | 'WARNING_SHARING'
  /** 年内到期合同的延续 */
  | 'WORK_CONTRACT_EXTENSION'
  /** 务工合同按约定到期 / Work contract to its own end */
  | 'WORK_CONTRACT_OWN_END';

/** How a document tells a time limit. */
export type TimeLimitLength = CountedTime | FixedDay | MonthEnds | TimeInWords | YearlyWindow;

/** Unit of a time limit. */
export type TimeUnit =
  /** 自然日 */
  | 'CALENDAR_DAYS'
  /** 个月 */
  | 'MONTHS'
  /** 工作日: by the official calendar */
  | 'WORKING_DAYS'
  /** 年 */
  | 'YEARS';

/** Too many exports of the account wait or run, or too many files are kept (导出过多). */
export type TooManyExports = UserError & {
  __typename: 'TooManyExports';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `TOO_MANY_EXPORTS`. */
  code: Scalars['String']['output'];
  /** How many there may be. */
  limit: Scalars['Int']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
};

/** A measure that a document of the place offers (帮扶政策“工具箱”). */
export type ToolboxMeasure = {
  __typename: 'ToolboxMeasure';
  /** The clause that grants it. */
  clause: ClauseRef;
  /** Whether it builds on the household's own work (开发式帮扶措施). */
  developmental: Scalars['Boolean']['output'];
  /** Its family. */
  family: MeasureFamily;
  /** Name of the right, e.g. `microcredit`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Last day of the right; null where none is printed. */
  until?: Maybe<Scalars['Date']['output']>;
  /** What it is, in Chinese. */
  what: Scalars['String']['output'];
  /** Who may have it, in Chinese. */
  who: Scalars['String']['output'];
};

/** What a review of the township shows otherwise for one case. */
export type TownshipReviewChanges = {
  /** Posts of who checked and signed. */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Offices that signed. */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a review of the township (乡镇审核) shows. */
export type TownshipReviewEvidence = {
  /** Posts of who checked and signed. */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Offices that signed. */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A case among several. */
export type TownshipReviewItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<TownshipReviewChanges>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A training of a person (就业培训). */
export type Training = {
  __typename: 'Training';
  /** Amount (补贴金额), yuan; null where nobody has set it. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Certificate (证书). */
  certificate?: Maybe<Scalars['String']['output']>;
  /** Day of the certificate (发证日期). */
  certificateOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the claim (申请日期). */
  claimedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision on the subsidy as it was made; null while nobody claimed it. */
  decision?: Maybe<PolicyDecision>;
  /** Last day (结业日). */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Whose money it is (资金层级). */
  fundLevel?: Maybe<FundLevel>;
  /** Source of money (资金来源). */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What kind of training (培训类别). */
  kind: TrainingKind;
  /** What was paid (发放金额), yuan. */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** Day it was paid (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Who; null until the register knows the person. */
  person?: Maybe<Person>;
  /** Who gives it (培训机构). */
  school?: Maybe<Scalars['String']['output']>;
  /** Ledger the row comes from (来源), or the department's own entry. */
  source: Scalars['String']['output'];
  /** First day (开班日). */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come (培训状态). */
  state: TrainingState;
  /** What is learnt (培训工种). */
  trade?: Maybe<Scalars['String']['output']>;
};

/** A page of trainings. */
export type TrainingConnection = {
  __typename: 'TrainingConnection';
  /** The rows. */
  edges: Array<TrainingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of trainings. */
export type TrainingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the trainings with its cursor. */
export type TrainingEdge = {
  __typename: 'TrainingEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Training;
};

/** Narrows a list of trainings. Conditions add up. */
export type TrainingFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Ended on this day or later. */
  endedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Ended on this day or earlier. */
  endedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only this kind (培训类别). */
  kind?: InputMaybe<TrainingKind>;
  /** Only rows whose person is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that have come so far (培训状态). */
  state?: InputMaybe<TrainingState>;
};

/** What kind of training it is (培训类别). */
export type TrainingKind =
  /** 人人持证 */
  | 'EVERYBODY_CERTIFIED'
  /** 涉农技能 */
  | 'FARM_SKILL'
  /** 头雁项目 / Leading farmers */
  | 'LEADERS'
  /** 其他培训 */
  | 'OTHER'
  /** 创业培训 / Starting a business */
  | 'OWN_BUSINESS'
  /** 实用技能 */
  | 'PRACTICAL_SKILL'
  /** 高素质农民 */
  | 'QUALIFIED_FARMERS'
  /** 农村实用人才带头人 */
  | 'RURAL_TALENT'
  /** 短期技能培训 */
  | 'SHORT_SKILL'
  /** 技能河南 / Skilled Henan */
  | 'SKILLED_HENAN'
  /** 专项帮扶 */
  | 'SPECIAL_HELP'
  /** 转移就业 */
  | 'TRANSFER';

/** What is offered to a person (可提供的培训和用工信息). */
export type TrainingOffers = {
  __typename: 'TrainingOffers';
  /** The day (判断日). */
  asOf: Scalars['Date']['output'];
  /** Whether it is offered, with the reasons. */
  decision: PolicyDecision;
  /** Kinds of training (培训种类) that the place names; empty where it names none. */
  kinds: Array<Scalars['String']['output']>;
};

/** In which order trainings are listed. Equal ones stand in the order they came. */
export type TrainingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TrainingOrderField;
};

/** What trainings can be sorted by. */
export type TrainingOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION'
  /** 结业日: last day; those that go on last. */
  | 'ENDS_ON';

/** The training is recorded. */
export type TrainingRecorded = {
  __typename: 'TrainingRecorded';
  /** The training. */
  training: Training;
};

/** What came of an act on a training. */
export type TrainingResult = AlreadyGranted | AlreadyPaid | AmountExceeded | AmountNotSet | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | SourceLimitedToKeyObject | SourceNotAllowed | TrainingRecorded;

/** How far a training has come (培训状态). */
export type TrainingState =
  /** 已申请补贴: its subsidy was decided. */
  | 'CLAIMED'
  /** 已结业: it ended. */
  | 'COMPLETED'
  /** 培训中: it goes on. */
  | 'ENROLLED'
  /** 已发放: its subsidy was paid. */
  | 'PAID';

/** A transfer of an obligation to the office of another level. */
export type TransferObligationInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** 时限事项: the obligation's id. */
  obligationId: Scalars['ID']['input'];
  /** Day it holds from; not in the future and not before its clock started. */
  occurredOn: Scalars['Date']['input'];
  /** Why, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
  /** 转办层级: the level whose office owes it from then on. */
  toLevel: TaskLevel;
};

/** A step of a run, and who took it. */
export type TransitionAct = {
  __typename: 'TransitionAct';
  /** Account that took it. */
  account: Scalars['String']['output'];
  /** The digest it rests on; null where it rests on none. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Day it was taken. */
  occurredOn: Scalars['Date']['output'];
  /** Why; null where none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The step. */
  step: TransitionStep;
};

/** What a run of dated transitions changes of one thing (变动项): before, after, by which clause, and the facts it rests on. */
export type TransitionItem = {
  __typename: 'TransitionItem';
  /** How it is after (变动后). */
  after: Array<TransitionValue>;
  /** How it is before (变动前). */
  before: Array<TransitionValue>;
  /** What happens (结果). */
  change: TransitionResult;
  /** The clause that says so; null where no document does. */
  clause?: Maybe<ClauseRef>;
  /** The level that must decide, e.g. `county` (由谁决定). */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Code of the place (区划代码). */
  division: Scalars['String']['output'];
  /** The facts it rests on (依据的情况): where one of these is another when the item is to be done, it is not done. */
  facts: Array<TransitionValue>;
  /** What was found instead, of an item that has changed (现在的情况). */
  found: Array<TransitionValue>;
  /** Id of the household it belongs to; null where it belongs to none. */
  household?: Maybe<Scalars['ID']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What rests on it, of an item that could not be undone (不能撤销的原因). */
  restedBy?: Maybe<Scalars['String']['output']>;
  /** The rule by which it was found, e.g. `interest-subsidy`. */
  rule: Scalars['String']['output'];
  /** What the rule is called, in the caller's language (规则). */
  ruleTitle: Scalars['String']['output'];
  /** How far it is. */
  state: TransitionItemState;
  /** Id of what it is about. */
  subject: Scalars['ID']['output'];
  /** What it is about, e.g. `LOAN` (对象种类). */
  subjectKind: Scalars['String']['output'];
  /** Document and entry that ask for it, e.g. `an-yang-2025/interest-subsidy` (文件条目). */
  transition: Scalars['String']['output'];
  /** Code of what somebody must decide first; null where nobody must. */
  undecided?: Maybe<Scalars['String']['output']>;
  /** The same in the caller's language (待决定事项). */
  undecidedText?: Maybe<Scalars['String']['output']>;
  /** Whether nothing takes the place of what ends, so that it is without support from the next day on (此后无支持). */
  withoutSupport: Scalars['Boolean']['output'];
};

/** A page of items of a run. */
export type TransitionItemConnection = {
  __typename: 'TransitionItemConnection';
  /** The items. */
  edges: Array<TransitionItemEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of items of a run. */
export type TransitionItemConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of a run with its cursor. */
export type TransitionItemEdge = {
  __typename: 'TransitionItemEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TransitionItem;
};

/** Narrows the items of a run. Conditions add up. */
export type TransitionItemFilter = {
  /** Only where this happens. */
  change?: InputMaybe<TransitionResult>;
  /** Code of a division; only what lies in it. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of a household; only its items. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this rule. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are this far. */
  state?: InputMaybe<TransitionItemState>;
  /** Only those that somebody must decide first, or only the others. */
  undecided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is without support from the next day on, or only the others. */
  withoutSupport?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order items of a run are listed. Equal ones stand in the order they were found. */
export type TransitionItemOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TransitionItemOrderField;
};

/** What items of a run can be sorted by. */
export type TransitionItemOrderField =
  /** 区划: code of the place. */
  | 'DIVISION'
  /** 规则: in the order in which the rules are done. */
  | 'RULE';

/** How far an item of a run of dated transitions is (办理状态). */
export type TransitionItemState =
  /** 情况已变: what it rests on is otherwise than when it was previewed, so it was not done; a second run previews it anew. */
  | 'CHANGED'
  /** 已执行: done, or listed where nothing is to be changed. */
  | 'DONE'
  /** 不能撤销: it stayed when the run was undone, since something rests on it. */
  | 'KEPT'
  /** 待执行: previewed, nothing is changed yet. */
  | 'PLANNED'
  /** 待决定: somebody must decide first; the run does not touch it. */
  | 'UNDECIDED'
  /** 已撤销: it was done, and is as it was before. */
  | 'UNDONE';

/** A department's part of a run (部门进度). */
export type TransitionPart = {
  __typename: 'TransitionPart';
  /** The service, e.g. `finance`. */
  department: Scalars['String']['output'];
  /** What kind of error its last attempt ended in; null where it goes on. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Whether it is done with the run's present phase. */
  finished: Scalars['Boolean']['output'];
  /** How many of them were looked at in this phase. */
  handled: Scalars['Int']['output'];
  /** How many items its preview has. */
  items: Scalars['Int']['output'];
  /** What it was told of last; null before it has begun. */
  phase?: Maybe<TransitionPhase>;
};

/** What a department is asked to do with its part of a run. */
export type TransitionPhase =
  /** 执行 */
  | 'APPLY'
  /** 预演 */
  | 'PREVIEW'
  /** 撤销 */
  | 'UNDO';

/** The preview was made anew meanwhile (预演已更新). */
export type TransitionPreviewChanged = UserError & {
  __typename: 'TransitionPreviewChanged';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `TRANSITION_PREVIEW_CHANGED`. */
  code: Scalars['String']['output'];
  /** The digest as it is now; null while it is worked out. */
  digest?: Maybe<Scalars['String']['output']>;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What was reported of a run, frozen (报告). */
export type TransitionReport = {
  __typename: 'TransitionReport';
  /** The whole of it as JSON text: run, departments, totals, acts (报告内容). */
  content: Scalars['String']['output'];
  /** When it was frozen (生成时间). */
  frozenAt: Scalars['DateTime']['output'];
  /** SHA-256 of the content, in hexadecimal (校验值). */
  hash: Scalars['String']['output'];
};

/** What happens at the end of a day (结果). */
export type TransitionResult =
  /** 继续: goes on. */
  | 'CONTINUES'
  /** 按约定到期: goes on to the end agreed in each case. */
  | 'CONTINUES_TO_OWN_END'
  /** 到期应完成: falls due. */
  | 'DUE'
  /** 到期: ends. */
  | 'ENDS'
  /** 延续: is extended to that day. */
  | 'EXTENDED'
  /** 最后一次: runs for the last time. */
  | 'LAST_RUN'
  /** 列出: is listed with its reasons. */
  | 'LISTED'
  /** 须另定: must be set anew; the old value is not carried over. */
  | 'MUST_BE_SET'
  /** 督导报告: is reported. */
  | 'REPORTED'
  /** 评估: is reviewed. */
  | 'REVIEWED'
  /** 不受影响: is not touched. */
  | 'UNCHANGED';

/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRun = {
  __typename: 'TransitionRun';
  /** Who did what to it, oldest first (经过). */
  acts: Array<TransitionAct>;
  /** Account that approved it (批准人); null before. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Day it was approved (批准日期); null before. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day before it (转换日); it happens at 24:00, Asia/Shanghai. */
  day: Scalars['Date']['output'];
  /** What the finished preview comes to: the same items have the same digest (摘要); null while it is worked out. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Code of the place (区划代码). */
  division: Scalars['String']['output'];
  /** What the run changes, or changed, in this department's records (教育变动项), rule by rule; null if the caller's department may not see them. */
  educationItems?: Maybe<TransitionItemConnection>;
  /** What the run changes, or changed, in this department's records (人社变动项), rule by rule; null if the caller's department may not see them. */
  employmentItems?: Maybe<TransitionItemConnection>;
  /** What the run changes, or changed, in this department's records (财政变动项), rule by rule; null if the caller's department may not see them. */
  financeItems?: Maybe<TransitionItemConnection>;
  /** What the run changes, or changed, in this department's records (卫健医保变动项), rule by rule; null if the caller's department may not see them. */
  healthItems?: Maybe<TransitionItemConnection>;
  /** What the run changes, or changed, in this department's records (农业农村变动项), rule by rule; null if the caller's department may not see them. */
  householdsItems?: Maybe<TransitionItemConnection>;
  /** What the run changes, or changed, in this department's records (住建水利变动项), rule by rule; null if the caller's department may not see them. */
  housingWaterItems?: Maybe<TransitionItemConnection>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Departments that take part, and how far each is (各部门进度). */
  parts: Array<TransitionPart>;
  /** When that was recorded (计划时间). */
  plannedAt: Scalars['DateTime']['output'];
  /** Account that planned it (计划人). */
  plannedBy: Scalars['String']['output'];
  /** Day it was planned (计划日期). */
  plannedOn: Scalars['Date']['output'];
  /** What was reported when it was applied or undone last (报告); null before. */
  report?: Maybe<TransitionReport>;
  /** Which preview it is at, from 1 (预演次数). */
  round: Scalars['Int']['output'];
  /** What the run changes, or changed, in this department's records (民政变动项), rule by rule; null if the caller's department may not see them. */
  socialAssistanceItems?: Maybe<TransitionItemConnection>;
  /** How far it is (状态). */
  state: TransitionRunState;
  /** How many items there are, by rule, place and what becomes of them (汇总); of the caller's division. */
  totals: Array<TransitionTotal>;
  /** Why it was undone (撤销原因); null where it was not. */
  undoReason?: Maybe<Scalars['String']['output']>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunEducationItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunEmploymentItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunFinanceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunHealthItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunHouseholdsItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunHousingWaterItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunSocialAssistanceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransitionItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransitionItemOrder>;
};


/** A run of dated transitions (年度转换), as supervision keeps it. */
export type TransitionRunTotalsArgs = {
  digits?: InputMaybe<Scalars['Int']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};

/** A page of runs. */
export type TransitionRunConnection = {
  __typename: 'TransitionRunConnection';
  /** The runs. */
  edges: Array<TransitionRunEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of runs. */
export type TransitionRunConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the runs with its cursor. */
export type TransitionRunEdge = {
  __typename: 'TransitionRunEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TransitionRun;
};

/** Narrows the list of runs. Conditions add up. */
export type TransitionRunFilter = {
  /** Only those of this day. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its runs and those of places below it. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are this far. */
  state?: InputMaybe<TransitionRunState>;
};

/** The run is not where this step begins (当前状态不能办理). */
export type TransitionRunNotThere = UserError & {
  __typename: 'TransitionRunNotThere';
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** Always `RUN_NOT_THERE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The run as it is. */
  run: TransitionRun;
};

/** In which order runs are listed. Equal ones stand in the order they came. */
export type TransitionRunOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TransitionRunOrderField;
};

/** What runs can be sorted by. */
export type TransitionRunOrderField =
  /** 转换日: the day. */
  | 'DAY'
  /** 计划时间: when it was planned. */
  | 'PLANNED_AT';

/** How far a run is. */
export type TransitionRunState =
  /** 已执行: reported. */
  | 'APPLIED'
  /** 执行中: departments do it. */
  | 'APPLYING'
  /** 已批准: it can be applied. */
  | 'APPROVED'
  /** 已预演: it can be approved, or previewed anew. */
  | 'PREVIEWED'
  /** 预演中: departments work out what they would change. */
  | 'PREVIEWING'
  /** 撤销中: departments make it as it was before. */
  | 'UNDOING'
  /** 已撤销: reported. */
  | 'UNDONE';

/** The run took the step, or had taken it with the same key. */
export type TransitionRunStepped = {
  __typename: 'TransitionRunStepped';
  /** The run. */
  run: TransitionRun;
};

/** A step of a run. */
export type TransitionStep =
  /** 执行 */
  | 'APPLIED'
  /** 批准 */
  | 'APPROVED'
  /** 计划 */
  | 'PLANNED'
  /** 重新预演 */
  | 'PREVIEWED'
  /** 撤销 */
  | 'UNDONE';

/** How many items of a run are alike (汇总). */
export type TransitionTotal = {
  __typename: 'TransitionTotal';
  /** What happens. */
  change: TransitionResult;
  /** The clause that says so; null where no document does. */
  clause?: Maybe<ClauseRef>;
  /** The level that must decide; null where nobody must. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The service that does it. */
  department: Scalars['String']['output'];
  /** Code of the place. */
  division: Scalars['String']['output'];
  /** How many. */
  items: Scalars['Int']['output'];
  /** The rule, e.g. `interest-subsidy`. */
  rule: Scalars['String']['output'];
  /** What the rule is called, in the caller's language. */
  ruleTitle: Scalars['String']['output'];
  /** How far they are. */
  state: TransitionItemState;
  /** Document and entry that ask for it. */
  transition: Scalars['String']['output'];
  /** Code of what somebody must decide first; null where nobody must. */
  undecided?: Maybe<Scalars['String']['output']>;
  /** Whether nothing takes the place of what ends. */
  withoutSupport: Scalars['Boolean']['output'];
};

/** A fact or a value of an item of a run. */
export type TransitionValue = {
  __typename: 'TransitionValue';
  /** Name for programs, e.g. `lastDay`. */
  name: Scalars['String']['output'];
  /** What it is called, in the caller's language. */
  title: Scalars['String']['output'];
  /** The value as text, amounts in yuan; null where there is none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A claim to the transport subsidy for work away (交通补贴申请). */
export type TransportClaim = {
  __typename: 'TransportClaim';
  /** Amount (补贴金额), yuan; null where nobody has set it. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Whether it agreed with the list (核对是否一致). */
  checkAgrees?: Maybe<Scalars['Boolean']['output']>;
  /** What the township found (核对说明). */
  checkNote?: Maybe<Scalars['String']['output']>;
  /** Day of the township's check (核对日期). */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the claim (申请日期). */
  claimedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it was decided (审批日期). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision as it was made; of a row of a ledger what policy says of it today. Null while its person is not known. */
  decision?: Maybe<PolicyDecision>;
  /** Why a person granted what policy refers to one (审批理由). */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Whose money it is (资金层级). */
  fundLevel?: Maybe<FundLevel>;
  /** Source of money (资金来源). */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was paid (发放金额), yuan. */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** Day it was paid (发放日期). */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Who; null until the register knows the person. */
  person?: Maybe<Person>;
  /** Place of work (务工所在地), as printed. */
  place?: Maybe<Scalars['String']['output']>;
  /** How far from home (务工区域). */
  placeClass?: Maybe<WorkPlaceClass>;
  /** Code of the place (所在地代码). */
  placeCode?: Maybe<Scalars['String']['output']>;
  /** First day of the village's notice (公示日期). */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** Ledger the row comes from (来源), or the department's own entry. */
  source: Scalars['String']['output'];
  /** Day of the journey (出发日). */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** How far the claim has come (办理状态). */
  state: TransportClaimState;
  /** The year it is for (年度). */
  year: Scalars['Int']['output'];
};

/** A page of claims. */
export type TransportClaimConnection = {
  __typename: 'TransportClaimConnection';
  /** The rows. */
  edges: Array<TransportClaimEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of claims. */
export type TransportClaimConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the claims with its cursor. */
export type TransportClaimEdge = {
  __typename: 'TransportClaimEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TransportClaim;
};

/** Narrows a list of claims. Conditions add up. */
export type TransportClaimFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only rows whose person is known in the register (true) or not yet (false). */
  matched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that have come so far (办理状态). */
  state?: InputMaybe<TransportClaimState>;
  /** Only of this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order claims are listed. Equal ones stand in the order they came. */
export type TransportClaimOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: TransportClaimOrderField;
};

/** What claims can be sorted by. */
export type TransportClaimOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION'
  /** 发放日期: day it was paid; those not paid yet last. */
  | 'PAID_ON';

/** The claim is recorded. */
export type TransportClaimRecorded = {
  __typename: 'TransportClaimRecorded';
  /** The claim. */
  claim: TransportClaim;
};

/** What came of an act on a claim. */
export type TransportClaimResult = AlreadyGranted | AlreadyPaid | AmountExceeded | AmountNotSet | DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | PlaceNotCovered | ReasonRequired | SourceLimitedToKeyObject | SourceNotAllowed | TransportClaimRecorded;

/** How far a claim has come (办理状态). */
export type TransportClaimState =
  /** 已批准: granted, not paid yet. */
  | 'APPROVED'
  /** 已核对: checked by the township. */
  | 'CHECKED'
  /** 已申请: to be checked by the township. */
  | 'CLAIMED'
  /** 已发放: paid. */
  | 'PAID'
  /** 已公示: posted by the village. */
  | 'POSTED'
  /** 不符合: refused by policy. */
  | 'REFUSED';

/** What policy says of a worker's transport subsidy (交通补贴资格). */
export type TransportSubsidy = {
  __typename: 'TransportSubsidy';
  /** Amount (补贴标准), yuan; null where nobody has set it. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** The day it was judged for (判断日). */
  asOf: Scalars['Date']['output'];
  /** The decision with its reasons. */
  decision: PolicyDecision;
  /** The year (年度). */
  year: Scalars['Int']['output'];
};

/** What becomes of a household unresolved for two years (分类处置). */
export type TriageDecision =
  /** 完善帮扶计划: it needs more time, an improved plan is due. */
  | 'CONTINUE'
  /** 有序标注风险消除: the way to elimination is open. */
  | 'ELIMINATE'
  /** 兜底保障: its measures are delivered in full, the label may be set. */
  | 'SAFETY_NET_LABEL';

/** The decision on a household unresolved for two years. */
export type TriageLongUnresolvedInput = {
  /** What was decided. */
  decision: TriageDecision;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was decided; the household is on the list that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** The triage, recorded now or before with the same key. */
export type TriageRecorded = {
  __typename: 'TriageRecorded';
  /** The period it decides on; the household stays monitored. */
  period: MonitoringPeriod;
  /** The triage. */
  triage: LongUnresolvedTriage;
};

/** Result of a triage or its correction. */
export type TriageResult = AlreadyTriaged | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted | TriageRecorded;

/** An event that a service could not handle. What it says stays with the service that published it. */
export type UndeliveredEvent = {
  __typename: 'UndeliveredEvent';
  /** Id of the event. */
  id: Scalars['ID']['output'];
  /** Service that published it and has it still. */
  publisher: Scalars['String']['output'];
  /** Type of the event, as schemas/events names it. */
  type: Scalars['String']['output'];
};

/** A run that is undone. */
export type UndoTransitionRunInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of the step; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; it stays with the run. */
  reason: Scalars['String']['input'];
  /** Id of the run (转换编号). */
  runId: Scalars['ID']['input'];
};

/** A unit that has a part in the work of a place. */
export type UnitInCharge = {
  __typename: 'UnitInCharge';
  /** The clause that asks for somebody; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Who is in charge in it; null where nobody was named. */
  officer?: Maybe<UnitOfficer>;
  /** Sector it is grouped under; null where the document names it for a duty alone. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Name, as printed. */
  unit: Scalars['String']['output'];
};

/** What a unit is told in a night (督办提醒): counts, days and clauses, of no person. */
export type UnitNotice = {
  __typename: 'UnitNotice';
  /** How many duties it tells of (事项数). */
  count: Scalars['Int']['output'];
  /** By which channels it was sent, and how far that has come; in the graph it stands from the moment it is written (发送记录). */
  deliveries: Array<NoticeDelivery>;
  /** Code of the division whose office is told (责任单位区划). */
  divisionCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What it says, line by line. */
  lines: Array<NoticeLine>;
  /** The night it was written in: the day that the sweep judged by (提醒日期). */
  night: Scalars['Date']['output'];
  /** Who of the unit has seen it, oldest first (签收记录). */
  receipts: Array<NoticeReceipt>;
  /** The department that is told, e.g. `health` (责任部门); null for village, township, county, city or province themselves. */
  sector?: Maybe<Scalars['String']['output']>;
  /** From when it may leave the house, within office hours of a working day (外发时间). */
  sendAt: Scalars['DateTime']['output'];
  /** Of these, how many have been done or stopped since (已办结数). */
  settled: Scalars['Int']['output'];
  /** What it says, and what of it has been done or has another day since (提醒内容). */
  text: Scalars['String']['output'];
  /** When it was written (生成时间). */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of notices to units. */
export type UnitNoticeConnection = {
  __typename: 'UnitNoticeConnection';
  /** The notices. */
  edges: Array<UnitNoticeEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of notices to units. */
export type UnitNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the notices with its cursor. */
export type UnitNoticeEdge = {
  __typename: 'UnitNoticeEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: UnitNotice;
};

/** Which notices are meant: all that is given must hold. */
export type UnitNoticeFilter = {
  /** Only those that somebody of the unit has seen (true), or nobody (false). */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only notices to units in it. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only notices of this night or later. */
  nightFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only notices of this night or earlier. */
  nightTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those to the caller's own unit. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only notices to this department, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** In which order notices to units are listed. Equal ones stand in the order they came. */
export type UnitNoticeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: UnitNoticeOrderField;
};

/** What notices to units can be sorted by. */
export type UnitNoticeOrderField =
  /** 责任单位区划: by the unit's division. */
  | 'DIVISION'
  /** 提醒日期: by night. */
  | 'NIGHT';

/** Who is in charge in a unit (专人). */
export type UnitOfficer = {
  __typename: 'UnitOfficer';
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Post; null if none was said. */
  post?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** First day. */
  since: Scalars['Date']['output'];
  /** The unit. */
  unit: Scalars['String']['output'];
};

/** Unsafe housing of a household that is to be remedied (住房不安全问题). */
export type UnsafeHousing = {
  __typename: 'UnsafeHousing';
  /** 已过天数: days since it was found, or until it was remedied; no document prints a day. */
  age: Scalars['Int']['output'];
  /** 解决日期; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 行政村代码 of the household. */
  divisionCode: Scalars['String']['output'];
  /** The household. */
  household: Household;
  /** 发现日期: day since which it is to be remedied. */
  openedOn: Scalars['Date']['output'];
  /** What was last said of how it is remedied; null while nothing was chosen. */
  remedy?: Maybe<HousingRemedy>;
};

/** A page of unsafe housing. */
export type UnsafeHousingConnection = {
  __typename: 'UnsafeHousingConnection';
  /** What is to be remedied. */
  edges: Array<UnsafeHousingEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of unsafe housing. */
export type UnsafeHousingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of them with its cursor. */
export type UnsafeHousingEdge = {
  __typename: 'UnsafeHousingEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: UnsafeHousing;
};

/** What changes of a member. */
export type UpdateMemberInput = {
  /** What is so from that day on; what is left out stays. */
  changes: MemberChangesInput;
  /** Whether what the register has was wrong (更正) rather than out of date; it then stands against newer facts, too. Default no. */
  correction?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day from which it is so, or on which the error was found. */
  occurredOn: Scalars['Date']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** Why; required for a correction. No identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a user can do wrong, with what to do about it. */
export type UserError = {
  /** The clauses that decide; empty where no clause does. */
  clauses: Array<ClauseRef>;
  /** Stable code for programs, e.g. `NOT_PERMITTED`. */
  code: Scalars['String']['output'];
  /** A short, gentle message that says what to do, Chinese first, English by `Accept-Language`. */
  message: Scalars['String']['output'];
};

/** Work that is open in a place (岗位空缺). */
export type Vacancy = {
  __typename: 'Vacancy';
  /** Code of the place it is for (岗位所在地). */
  division: Scalars['String']['output'];
  /** Employer (用人单位). */
  employer?: Maybe<Scalars['String']['output']>;
  /** Why another than the first got it (未按次序的理由). */
  fillReason?: Maybe<Scalars['String']['output']>;
  /** Day it was filled (安置日期). */
  filledOn?: Maybe<Scalars['Date']['output']>;
  /** The post it became; null while it is open, and of other work. */
  filledPost?: Maybe<PublicWelfarePost>;
  /** Source of money (资金来源); null where none is said. */
  fundSource?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What kind of work (岗位类别). */
  kind: VacancyKind;
  /** Pay a month (月补贴), yuan. */
  monthlyPay?: Maybe<Scalars['Money']['output']>;
  /** Day it was opened (发布日期). */
  openedOn: Scalars['Date']['output'];
  /** What it is called (岗位名称). */
  post: Scalars['String']['output'];
  /** How far it has come (岗位状态). */
  state: VacancyState;
};

/** An application for work (岗位申请). */
export type VacancyApplication = {
  __typename: 'VacancyApplication';
  /** Day of the application (申请日期). */
  appliedOn: Scalars['Date']['output'];
  /** Household. */
  household: Household;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Who applied. */
  person: Person;
  /** The vacancy. */
  vacancy?: Maybe<Vacancy>;
};

/** What came of an application. */
export type VacancyApplicationResult = InvalidInput | KeyInUse | NotFound | NotPermitted | VacancyApplied;

/** The application is recorded. */
export type VacancyApplied = {
  __typename: 'VacancyApplied';
  /** The application. */
  application: VacancyApplication;
};

/** A page of vacancies. */
export type VacancyConnection = {
  __typename: 'VacancyConnection';
  /** The vacancies. */
  edges: Array<VacancyEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of vacancies. */
export type VacancyConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the vacancies with its cursor. */
export type VacancyEdge = {
  __typename: 'VacancyEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Vacancy;
};

/** Narrows a list of vacancies. Conditions add up. */
export type VacancyFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind of work (岗位类别). */
  kind?: InputMaybe<VacancyKind>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that have come so far (岗位状态). */
  state?: InputMaybe<VacancyState>;
};

/** What kind of work is open (岗位类别). */
export type VacancyKind =
  /** 扶贫资产项目岗位: at a project of poverty-relief assets. */
  | 'ASSET_PROJECT'
  /** 农民专业合作社 */
  | 'COOPERATIVE'
  /** 家庭农场 */
  | 'FAMILY_FARM'
  /** 扶贫带贫企业 */
  | 'HELP_ENTERPRISE'
  /** 其他用人单位: another employer. */
  | 'OTHER'
  /** 乡村公益性岗位 */
  | 'PUBLIC_WELFARE_POST'
  /** 扶贫车间 */
  | 'WORKSHOP';

/** In which order vacancies are listed. Equal ones stand in the order they came. */
export type VacancyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: VacancyOrderField;
};

/** What vacancies can be sorted by. */
export type VacancyOrderField =
  /** 岗位所在地: place by place. */
  | 'DIVISION'
  /** 发布日期: day it was opened. */
  | 'OPENED_ON';

/** Applicants for a vacancy in their order (岗位排序). */
export type VacancyRanking = {
  __typename: 'VacancyRanking';
  /** The applicants, the first first. */
  applicants: Array<RankedApplicant>;
  /** The day it was ranked for (排序日). */
  asOf: Scalars['Date']['output'];
  /** The vacancy. */
  vacancy: Vacancy;
};

/** The vacancy is recorded. */
export type VacancyRecorded = {
  __typename: 'VacancyRecorded';
  /** The vacancy. */
  vacancy: Vacancy;
};

/** What came of opening or filling a vacancy. */
export type VacancyResult = DecisionRefused | HolderNotMonitored | InvalidInput | KeyInUse | NotFound | NotPermitted | RankReasonNeeded | SourceLimitedToKeyObject | SourceNotAllowed | VacancyRecorded;

/** How far a vacancy has come (岗位状态). */
export type VacancyState =
  /** 已安置: somebody has it. */
  | 'FILLED'
  /** 招聘中: nobody has applied yet. */
  | 'OPEN'
  /** 已排序: there are applicants in their order. */
  | 'RANKED';

/** What was ended of a household of which nobody is left (整户消亡). */
export type VanishedHousehold = {
  __typename: 'VanishedHousehold';
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** The case that it ended; null where none went on. */
  case?: Maybe<MonitoringCase>;
  /** What became of the household. */
  cause: VanishingCause;
  /** The household. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day on which it was ended. */
  occurredOn: Scalars['Date']['output'];
  /** The time of monitoring that it ended; null where none went on. */
  period?: Maybe<MonitoringPeriod>;
  /** What else is to be said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
};

/** What becomes of a household of which nobody is left. */
export type VanishingCause =
  /** 全户死亡 / Everybody died */
  | 'ALL_DIED'
  /** 全部成员婚嫁、迁出或并入他户 / Everybody left */
  | 'ALL_LEFT'
  /** 全户移居境外 */
  | 'MOVED_ABROAD';

/** What went on is ended, recorded now or before with the same key. */
export type VanishingRecorded = {
  __typename: 'VanishingRecorded';
  /** What was ended. */
  ending: VanishedHousehold;
};

/** The visit that verifies a lead. */
export type VerifyLeadInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day of the visit; not in the future and not before the lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
};

/** Result of verifying a lead. */
export type VerifyLeadResult = InvalidInput | KeyInUse | LeadAlreadyVerified | LeadVerified | NotFound | NotPermitted;

/** The visits of a day. */
export type VerifyLeadsInput = {
  /** A key of the caller's choice, at most 150 characters, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The leads, 1 to 200, each once. */
  items: Array<LeadVisitItem>;
  /** Why they are late, where one says nothing else. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** Day of the visits; not in the future and not before a lead was found. */
  occurredOn: Scalars['Date']['input'];
};

/** Result of the visits of a day. */
export type VerifyLeadsResult = InvalidInput | KeyInUse | LeadsVerified | NotFound | NotPermitted;

/** The caller, as the token says. */
export type Viewer = {
  __typename: 'Viewer';
  /** The division that bounds what the caller sees; null for the whole country. */
  division?: Maybe<Division>;
  /** What the account may know of the households in its division; other fields are refused to it, each by itself. */
  facts: Array<HouseholdFact>;
  /** Ledgers (台账) that the account may load, with the words of its county: which department, how to start a load, which columns. */
  ledgers: Array<ViewerLedger>;
  /** Departments whose ledgers (台账) the account may load, by the names in `schemas/ledgers.json`. */
  loads: Array<Scalars['String']['output']>;
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** What the account may do; a screen shows nothing else. Every act is judged again where it is done. */
  rights: Array<ViewerRight>;
  /** Role, e.g. `county`. */
  role: Scalars['String']['output'];
  /** Sector of department staff, e.g. `health`; null for other roles. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Today, as the system counts it. */
  today: Scalars['Date']['output'];
};

/** A ledger that the account may load (可导入的台账). */
export type ViewerLedger = {
  __typename: 'ViewerLedger';
  /** What else offices call it, in Chinese. */
  alsoCalled: Array<Scalars['String']['output']>;
  /** Its columns in the order of its template. */
  columns: Array<LedgerColumn>;
  /** The department that keeps it, in the language asked for. */
  department: Scalars['String']['output'];
  /** What uploads and templates call it, e.g. `settlements`. */
  kind: Scalars['String']['output'];
  /** The root field that reports one load of it by its id; with an s at its end the list of loads. */
  report: Scalars['String']['output'];
  /** The service that loads it, as `loads` names it. */
  service: Scalars['String']['output'];
  /** The mutation that loads an uploaded file of it. */
  start: Scalars['String']['output'];
  /** Path of a workbook to be filled in, at the gateway. */
  template: Scalars['String']['output'];
  /** Its official title, in the language asked for. */
  title: Scalars['String']['output'];
};

/** What an account may do (权限). */
export type ViewerRight =
  /** 系统管理: such as re-coding divisions. */
  | 'ADMINISTER'
  /** 办理监测识别、帮扶、风险消除 / Run the procedure: the steps of its own level. */
  | 'CASEWORK'
  /** 按姓名查找辖区内所有农户: find by name every household of its division; who has it not finds by name only the monitored and those it keeps a record of. */
  | 'FIND_ANYBODY'
  /** 推送或上报风险线索 */
  | 'RECEIVE_LEAD'
  /** 查看证件号码、电话全文 / Reveal numbers in full: each time with a purpose and on record. */
  | 'REVEAL'
  /** 查看本地部门间未处理的消息 / See messages between departments: how many wait. */
  | 'SEE_BACKLOG'
  /** 查看后台任务队列 / See job queues: with failed jobs, of the whole country. */
  | 'SEE_QUEUES'
  /** 查看敏感信息查询记录 / See the record of reveals */
  | 'SEE_REVEALS'
  /** 入户核实风险线索 */
  | 'VERIFY_LEAD'
  /** 填报、变更 / Record and change: anything is recorded at all; who only audits has it not. */
  | 'WRITE';

/** What a review of the village shows otherwise for one case. */
export type VillageReviewChanges = {
  /** Whether the review is for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 反对票 */
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  /** 应到人数 */
  votesDue?: InputMaybe<Scalars['Int']['input']>;
  /** 赞成票 */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** 实到人数 */
  votesPresent?: InputMaybe<Scalars['Int']['input']>;
};

/** What a village democratic review (村级民主评议) shows. */
export type VillageReviewEvidence = {
  /** Whether the review was for it; no document prints a majority. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 反对 */
  votesAgainst: Scalars['Int']['input'];
  /** 应到人数 */
  votesDue: Scalars['Int']['input'];
  /** 赞成 */
  votesFor: Scalars['Int']['input'];
  /** 实到人数 */
  votesPresent: Scalars['Int']['input'];
};

/** A case among several. */
export type VillageReviewItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<VillageReviewChanges>;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a village selection (村级初选) shows. */
export type VillageSelectionEvidence = {
  /** Organisers present, in the document's words, as 驻村工作队. */
  organisersPresent: Array<Scalars['String']['input']>;
  /** Whether the household is on the list. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What follows a visit after the elimination (消除后回访). */
export type WatchNextStep =
  /** 绿色通道: re-label by the short way; a task waits for it to begin. */
  | 'GREEN_CHANNEL'
  /** 新的风险线索: a new lead, recorded with the visit, goes through the whole procedure. */
  | 'NEW_LEAD'
  /** 无: no risk was found. */
  | 'NONE';

/** A visit after the elimination (消除后跟踪回访). */
export type WatchVisit = {
  __typename: 'WatchVisit';
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** 附件: photos, scans and PDF that show it, in the order they were attached; of what was taken back none. */
  attachments: Array<Attachment>;
  /** The clauses of the place on visits after the elimination and what follows; empty where no document prints any. */
  clauses: Array<ClauseRef>;
  /** What was found. */
  finding: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What comes next. */
  nextStep: WatchNextStep;
  /** Day of the visit. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
};

/** The visit, recorded now or before with the same key. */
export type WatchVisitRecorded = {
  __typename: 'WatchVisitRecorded';
  /** The period that had been eliminated. */
  period: MonitoringPeriod;
  /** The visit with what comes next. */
  visit: WatchVisit;
};

/** Result of a visit after the elimination. */
export type WatchVisitResult = InvalidInput | KeyInUse | NotEliminated | NotFound | NotPermitted | WatchVisitRecorded;

/** An answer of the water department on drinking water (饮水安全有保障), as of a day. */
export type WaterAnswer = {
  __typename: 'WaterAnswer';
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The household. */
  household: Household;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it is safe; null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Where it comes from: a survey with its day, or the department's own entry. */
  source: Scalars['String']['output'];
};

/** The answer is recorded, or had been with the same key. */
export type WaterAnswered = {
  __typename: 'WaterAnswered';
  /** The answer. */
  answer: WaterAnswer;
};

/** Whether drinking water is secure on a day. */
export type WaterDecision = {
  __typename: 'WaterDecision';
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** Why. */
  decision: PolicyDecision;
  /** Whether it is secure; null where nobody can say. */
  secure?: Maybe<Scalars['Boolean']['output']>;
};

/** Items by which drinking water is judged (四项指标). */
export type WaterItem =
  /** 保证率 */
  | 'ASSURANCE'
  /** 方便程度 */
  | 'CONVENIENCE'
  /** 水质 */
  | 'QUALITY'
  /** 水量 */
  | 'QUANTITY';

/** State of an item of drinking water. */
export type WaterItemState =
  /** 基本达标 */
  | 'BASIC'
  /** 达标 */
  | 'MET'
  /** 不达标 */
  | 'UNMET';

/** An outage of water (供水中断) as it stands on a day. */
export type WaterOutage = {
  __typename: 'WaterOutage';
  /** 停水日期 */
  beganOn: Scalars['Date']['output'];
  /** 停水天数: days without the usual water, by the day asked for or until it was back; 0 before it began. */
  days: Scalars['Int']['output'];
  /** 行政区划代码 of the town or village. */
  divisionCode: Scalars['String']['output'];
  /** 应急供水日期: since when people get water another way; null where they do not by the day asked for. */
  emergencyOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the outage. */
  id: Scalars['ID']['output'];
  /** What happened. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded (登记时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** 恢复供水日期; null where it is not over by the day asked for. */
  restoredOn?: Maybe<Scalars['Date']['output']>;
  /** 工程编号 of the work; null where the whole place is without water. */
  work?: Maybe<Scalars['String']['output']>;
};


/** An outage of water (供水中断) as it stands on a day. */
export type WaterOutageDaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An outage of water (供水中断) as it stands on a day. */
export type WaterOutageEmergencyOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An outage of water (供水中断) as it stands on a day. */
export type WaterOutageRestoredOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of outages. */
export type WaterOutageConnection = {
  __typename: 'WaterOutageConnection';
  /** The outages. */
  edges: Array<WaterOutageEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of outages. */
export type WaterOutageConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the outages with its cursor. */
export type WaterOutageEdge = {
  __typename: 'WaterOutageEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** 停水天数 by the day the list was asked for, or until the water was back. */
  days: Scalars['Int']['output'];
  /** 应急供水日期, by the day the list was asked for. */
  emergencyOn?: Maybe<Scalars['Date']['output']>;
  /** The row. */
  node: WaterOutage;
  /** 恢复供水日期, by the day the list was asked for. */
  restoredOn?: Maybe<Scalars['Date']['output']>;
};

/** Narrows a list of outages. Conditions add up. */
export type WaterOutageFilter = {
  /** Day the list is seen from; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only those where people get water another way (true) or not (false). */
  bridged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of at least so many days. */
  daysAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Code of a division; only its outages. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those not over (true) or over (false) on the day. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this 工程编号. */
  work?: InputMaybe<Scalars['String']['input']>;
};

/** In which order outages are listed. Equal ones stand in the order they came. */
export type WaterOutageOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WaterOutageOrderField;
};

/** What outages can be sorted by. */
export type WaterOutageOrderField =
  /** 停水日期: day it began. */
  | 'BEGAN_ON'
  /** 停水天数: days without the usual water. */
  | 'DAYS'
  /** 恢复供水日期: day it was over; those not over last. */
  | 'RESTORED_ON';

/** It is recorded, or had been with the same key. */
export type WaterOutageRecorded = {
  __typename: 'WaterOutageRecorded';
  /** The outage as it now stands. */
  outage: WaterOutage;
};

/** How far a programme of water works is on a day. */
export type WaterProgramme = {
  __typename: 'WaterProgramme';
  /** 已验收点位数 by the day. */
  accepted: Scalars['Int']['output'];
  /** Day it is judged by. */
  asOf: Scalars['Date']['output'];
  /** The clauses that ask. */
  clauses: Array<ClauseRef>;
  /** Whether all sites are accepted (是否完成); the number of sites decides. */
  met: Scalars['Boolean']['output'];
  /** Town by town, then village by village. */
  places: Array<WaterProgrammePlace>;
  /** Accepted sites of those asked for, percent, cut and not rounded (完成率). */
  share?: Maybe<Scalars['String']['output']>;
  /** 点位数: sites on record in the towns that the document names. */
  sites: Scalars['Int']['output'];
  /** 点位数 that the document asks for; null where none does. */
  sitesAsked?: Maybe<Scalars['Int']['output']>;
  /** Towns that the document names (文件乡镇数); null where none does. */
  townsAsked?: Maybe<Scalars['Int']['output']>;
  /** Towns all of whose sites are accepted (完成乡镇数). */
  townsDone: Scalars['Int']['output'];
  /** Villages that the document names (文件村数); null where none does. */
  villagesAsked?: Maybe<Scalars['Int']['output']>;
  /** Villages all of whose sites are accepted (完成村数). */
  villagesDone: Scalars['Int']['output'];
  /** Year of the programme (年度). */
  year: Scalars['Int']['output'];
};

/** Sites of a town or a village. */
export type WaterProgrammePlace = {
  __typename: 'WaterProgrammePlace';
  /** 已验收点位数 by the day. */
  accepted: Scalars['Int']['output'];
  /** 行政区划代码: of nine digits a town, of twelve a village. */
  divisionCode: Scalars['String']['output'];
  /** 点位数 */
  sites: Scalars['Int']['output'];
};

/** A site of a water programme (维修养护点位) by the newest that was said of it. */
export type WaterSite = {
  __typename: 'WaterSite';
  /** 验收日; null while it is not accepted. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 完工日; null while it is not complete. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** 行政村代码 */
  divisionCode: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** 点位编号 */
  number: Scalars['String']['output'];
  /** Day that was told of last. */
  occurredOn: Scalars['Date']['output'];
  /** 计划完工日; null where none is on record. */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded (登记时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from (来源): a ledger with its day, or the department's own entry. */
  source: Scalars['String']['output'];
  /** 开工日; null where none is on record. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on a day (进度). */
  state: WaterSiteState;
  /** 年度 */
  year: Scalars['Int']['output'];
};


/** A site of a water programme (维修养护点位) by the newest that was said of it. */
export type WaterSiteStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of sites. */
export type WaterSiteConnection = {
  __typename: 'WaterSiteConnection';
  /** The sites. */
  edges: Array<WaterSiteEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of sites. */
export type WaterSiteConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the sites with its cursor. */
export type WaterSiteEdge = {
  __typename: 'WaterSiteEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WaterSite;
};

/** Narrows a list of sites. Conditions add up. */
export type WaterSiteFilter = {
  /** Only accepted by the day (true) or not (false). */
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day that accepted and complete are judged by; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only complete by the day (true) or not (false). */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its sites. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only of this 点位编号. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Only of this 年度. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order sites are listed. Equal ones stand in the order they came. */
export type WaterSiteOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WaterSiteOrderField;
};

/** What sites can be sorted by. */
export type WaterSiteOrderField =
  /** 验收日: day of the acceptance; those not accepted last. */
  | 'ACCEPTED_ON'
  /** 行政区划代码: village by village. */
  | 'DIVISION'
  /** 点位编号: number of the site. */
  | 'NUMBER'
  /** 计划完工日: planned completion; those without one last. */
  | 'PLANNED_ON';

/** Where a site stands. */
export type WaterSiteState =
  /** 已验收: accepted. */
  | 'ACCEPTED'
  /** 已完工: complete, not accepted. */
  | 'COMPLETE'
  /** 计划: work has not begun. */
  | 'PLANNED'
  /** 施工中: under way. */
  | 'UNDER_WAY';

/** What was found of a household's water, as of a day; what is null was not said. */
export type WaterSupply = {
  __typename: 'WaterSupply';
  /** 保证率 */
  assurance?: Maybe<WaterItemState>;
  /** 方便程度 */
  convenience?: Maybe<WaterItemState>;
  /** 水平距离, metres */
  distance?: Maybe<Scalars['Int']['output']>;
  /** 缺水天数 */
  dryDays?: Maybe<Scalars['Int']['output']>;
  /** 垂直距离, metres */
  height?: Maybe<Scalars['Int']['output']>;
  /** Id of the statement. */
  id: Scalars['ID']['output'];
  /** 升/人·天 */
  litres?: Maybe<Scalars['Int']['output']>;
  /** 往返分钟 */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** 供水方式 */
  mode?: Maybe<Scalars['String']['output']>;
  /** 核查日期 */
  occurredOn: Scalars['Date']['output'];
  /** 水质 */
  quality?: Maybe<WaterItemState>;
  /** 水量 */
  quantity?: Maybe<WaterItemState>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** 工程编号 of the work it comes from. */
  work?: Maybe<Scalars['String']['output']>;
};

/** Narrows a list of households' drinking water. Conditions add up. */
export type WaterSupplyFilter = {
  /** Only with an answer (true) or without (false). */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day the list is seen from; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only where this item is in the state that `state` says, 不达标 where it is left out. */
  item?: InputMaybe<WaterItem>;
  /** True: all monitored households of the day, also those of whose water nobody said anything, and no others. */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only answered safe (true), or not safe and not known (false). */
  safe?: InputMaybe<Scalars['Boolean']['input']>;
  /** State of the item. */
  state?: InputMaybe<WaterItemState>;
  /** Only where a tester that counts there has tested the work by the day (true), or none has (false). */
  tested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this 工程编号. */
  work?: InputMaybe<Scalars['String']['input']>;
};

/** In which order households' drinking water is listed. Equal ones stand in the order they came. */
export type WaterSupplyOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WaterSupplyOrderField;
};

/** What households' drinking water can be sorted by. */
export type WaterSupplyOrderField =
  /** 核查日期: when its items were last told; those that never were last. */
  | 'CHECKED_ON'
  /** 行政区划代码: village by village. */
  | 'DIVISION';

/** It is recorded, or had been with the same key. */
export type WaterSupplyRecorded = {
  __typename: 'WaterSupplyRecorded';
  /** What was found. */
  supply: WaterSupply;
};

/** A test of the water of a work (水质检测). */
export type WaterTest = {
  __typename: 'WaterTest';
  /** 行政区划代码 of the work. */
  divisionCode: Scalars['String']['output'];
  /** 不合格项 */
  failedItems?: Maybe<Scalars['String']['output']>;
  /** Id of the test. */
  id: Scalars['ID']['output'];
  /** 检测级别 */
  level: WaterTesterLevel;
  /** 是否合格 */
  passed: Scalars['Boolean']['output'];
  /** When it was recorded (登记时间). */
  recordedAt: Scalars['DateTime']['output'];
  /** 报告编号 */
  reportNumber?: Maybe<Scalars['String']['output']>;
  /** Where it comes from (来源). */
  source: Scalars['String']['output'];
  /** 检测日期 */
  testedOn: Scalars['Date']['output'];
  /** 检测单位 */
  tester: Scalars['String']['output'];
  /** 工程编号 */
  work: Scalars['String']['output'];
  /** 工程名称 */
  workName?: Maybe<Scalars['String']['output']>;
};

/** A page of tests. */
export type WaterTestConnection = {
  __typename: 'WaterTestConnection';
  /** The tests. */
  edges: Array<WaterTestEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of tests. */
export type WaterTestConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the tests with its cursor. */
export type WaterTestEdge = {
  __typename: 'WaterTestEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WaterTest;
};

/** Narrows a list of tests. Conditions add up. */
export type WaterTestFilter = {
  /** Only by testers that count where the work lies (water-tested-by-level): of the level asked for, or named by the county (true), or all others (false). */
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a division; only its works. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only by testers of this level. */
  level?: InputMaybe<WaterTesterLevel>;
  /** Only passed (true) or failed (false). */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this 工程编号. */
  work?: InputMaybe<Scalars['String']['input']>;
};

/** In which order tests are listed. Equal ones stand in the order they came. */
export type WaterTestOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WaterTestOrderField;
};

/** What tests can be sorted by. */
export type WaterTestOrderField =
  /** 检测日期: day of the test. */
  | 'TESTED_ON';

/** The test is recorded, or had been with the same key. */
export type WaterTestRecorded = {
  __typename: 'WaterTestRecorded';
  /** The test. */
  test: WaterTest;
};

/** Level of a tester (检测级别). */
export type WaterTesterLevel =
  /** 市级 */
  | 'CITY'
  /** 县级 */
  | 'COUNTY'
  /** 国家级 */
  | 'NATIONAL'
  /** 省级 */
  | 'PROVINCE'
  /** 第三方 */
  | 'THIRD_PARTY'
  /** 乡镇级 */
  | 'TOWNSHIP';

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename: 'WhatIf';
  /** Day whose values in force they are compared with. */
  comparedOn: Scalars['Date']['output'];
  /** Code of the division it is tried for; empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** The drafts with what they would replace. */
  drafts: Array<DraftParameter>;
  /** First day of the drafts. */
  from: Scalars['Date']['output'];
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** Who a drafted monitoring line brings below it or lifts out, by net income (纯收入) of a year; null where the set drafts no line. */
  registerEffect?: Maybe<RegisterEffect>;
  /** What drafts of 贴息比例, 贷款上限 or the day-count basis cost; null where the set drafts none of them, or if the caller's department may not see loans. */
  subsidyEffect?: Maybe<SubsidyEffect>;
};


/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIfRegisterEffectArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A draft parameter set to try. */
export type WhatIfInput = {
  /** Day whose values in force they are compared with; default today. */
  comparedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the division it is tried for; default the caller's. It lies in the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** The drafts, each name once, at least one. */
  drafts: Array<DraftParameterInput>;
  /** First day of the drafts; default today. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** The draft set ready to be tried, or why it cannot be. */
export type WhatIfResult = InvalidInput | NotPermitted | WhatIf;

/** A case that ends because its household withdraws. */
export type WithdrawCaseInput = {
  /** 附件 / Attachments: ids of uploaded photos, scans or PDF that show it, 20 at most. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Why. */
  evidence: WithdrawalEvidence;
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Day it was withdrawn; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
};

/** A run to be taken back. */
export type WithdrawImportInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; it stays with the report. */
  reason: Scalars['String']['input'];
  /** Id of its report. */
  reportId: Scalars['ID']['input'];
};

/** Result of taking a run back. */
export type WithdrawImportResult = ImportRestedUpon | ImportWithdrawalStarted | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A lead that should not be there. */
export type WithdrawLeadInput = {
  /** A key of the caller's choice, which stands for its input: the same key with the same input gives the first answer, with another input KeyInUse. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it is withdrawn; not in the future and not before the lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** Why, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Why a case is withdrawn. */
export type WithdrawalEvidence = {
  /** The reason in own words, up to 2000 characters; no identity numbers. */
  reason: Scalars['String']['input'];
};

/** Work changed hands. */
export type WorkAssigned = {
  __typename: 'WorkAssigned';
  /** How many tasks. */
  count: Scalars['Int']['output'];
};

/** Way to work (就业渠道). */
export type WorkChannel =
  /** 外出务工 */
  | 'AWAY'
  /** 灵活就业 */
  | 'FLEXIBLE'
  /** 县内务工 / Work in the county */
  | 'IN_COUNTY'
  /** 自发外出 / Went away by themselves */
  | 'OWN_AWAY'
  /** 公益岗位 */
  | 'PUBLIC_POST'
  /** 农村项目: work on rural projects. */
  | 'RURAL_PROJECT'
  /** 帮扶车间 */
  | 'WORKSHOP';

/** How far from home the place of work lies (务工区域). */
export type WorkPlaceClass =
  /** 跨市: in another city of the province. */
  | 'OTHER_CITY'
  /** 跨省: in another province. */
  | 'OTHER_PROVINCE'
  /** 市内县外: in another county of the own city or municipality. */
  | 'SAME_CITY'
  /** 县内: in the own county. */
  | 'SAME_COUNTY';

/** Work that a department did for a clause which asks for work without naming a household (工作记录); append-only. */
export type WorkRecord = {
  __typename: 'WorkRecord';
  /** The clause it was done for. */
  clause: ClauseRef;
  /** What was done, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Code of the place it was done for. */
  division: Scalars['String']['output'];
  /** How much, exact; null where it is not counted. */
  figure?: Maybe<Scalars['String']['output']>;
  /** What the figure counts, e.g. 人; null where nothing is counted. */
  figureUnit?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The unit that did it. */
  unit: Scalars['String']['output'];
};

/** A page of work records. */
export type WorkRecordConnection = {
  __typename: 'WorkRecordConnection';
  /** The records, newest first. */
  edges: Array<WorkRecordEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of work records. */
export type WorkRecordConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** A work record with its cursor. */
export type WorkRecordEdge = {
  __typename: 'WorkRecordEdge';
  /** Cursor of this record. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WorkRecord;
};

/** Narrows a list of work. Conditions add up. */
export type WorkRecordFilter = {
  /** Id of a clause; only what was done for it. */
  clauseId?: InputMaybe<Scalars['String']['input']>;
  /** Code of a division; only what was done for it or below. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order work records are listed. Equal ones stand in the order they came. */
export type WorkRecordOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WorkRecordOrderField;
};

/** What work records can be sorted by. */
export type WorkRecordOrderField =
  /** 日期: day it was done. */
  | 'OCCURRED_ON'
  /** 登记时间: when it was taken down. */
  | 'RECORDED_AT';

/** The work is recorded, or had been with the same key. */
export type WorkRecorded = {
  __typename: 'WorkRecorded';
  /** The record. */
  work: WorkRecord;
};

/** Work of a person (务工记录): a month of the ledger, or a time entered by hand. */
export type WorkSpell = {
  __typename: 'WorkSpell';
  /** Way to work (就业渠道). */
  channel?: Maybe<WorkChannel>;
  /** Employer (务工单位). */
  employer?: Maybe<Scalars['String']['output']>;
  /** Last day worked (离岗日), itself included; null while it goes on. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Household; null until the register knows it. */
  household?: Maybe<Household>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whether the person worked (是否务工). */
  isWorking: Scalars['Boolean']['output'];
  /** First day of the month the row is of (月份); null for a time entered by hand. */
  month?: Maybe<Scalars['Date']['output']>;
  /** Of its days only the months are known (只知月份). */
  monthOnly: Scalars['Boolean']['output'];
  /** Pay a month (月收入), yuan. */
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  /** Who works; null until the register knows the person. */
  person?: Maybe<Person>;
  /** Place (务工所在地), as printed. */
  place?: Maybe<Scalars['String']['output']>;
  /** How far from home (务工区域). */
  placeClass?: Maybe<WorkPlaceClass>;
  /** Code of the place (所在地代码). */
  placeCode?: Maybe<Scalars['String']['output']>;
  /** Ledger the row comes from (来源), or the department's own entry. */
  source: Scalars['String']['output'];
  /** First day (起始日). */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of work. */
export type WorkSpellConnection = {
  __typename: 'WorkSpellConnection';
  /** The work. */
  edges: Array<WorkSpellEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of work. */
export type WorkSpellConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One spell of work with its cursor. */
export type WorkSpellEdge = {
  __typename: 'WorkSpellEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WorkSpell;
};

/** The work is recorded. */
export type WorkSpellRecorded = {
  __typename: 'WorkSpellRecorded';
  /** The work. */
  spell: WorkSpell;
};

/** What came of recording work. */
export type WorkSpellResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WorkSpellRecorded;

/** How a person stands (就业状态). */
export type WorkStatus =
  /** 务工就业: a spell of work or a post holds the day. */
  | 'EMPLOYED'
  /** 无就业意愿: the person does not want to work. */
  | 'NOT_SEEKING'
  /** 未掌握: nobody has said anything. */
  | 'UNKNOWN'
  /** 未就业: work has ended. */
  | 'WITHOUT_WORK';

/** A page of statuses, judged for a day. */
export type WorkStatusConnection = {
  __typename: 'WorkStatusConnection';
  /** The persons. */
  edges: Array<WorkStatusEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of statuses, judged for a day. */
export type WorkStatusConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the persons with its cursor. */
export type WorkStatusEdge = {
  __typename: 'WorkStatusEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The person on the day. */
  node: WorkStatusOfDay;
};

/** Narrows a list of statuses. Conditions add up. */
export type WorkStatusFilter = {
  /** Code of a division; only its persons. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose status is past (true) or not (false). */
  stale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only persons who stand so (就业状态). */
  status?: InputMaybe<WorkStatus>;
};

/** How a person stands on a day (当日就业状态). */
export type WorkStatusOfDay = {
  __typename: 'WorkStatusOfDay';
  /** The day (判断日). */
  asOf: Scalars['Date']['output'];
  /** Way to work (就业渠道). */
  channel?: Maybe<WorkChannel>;
  /** Household. */
  household: Household;
  /** Pay a month (月收入), yuan; null where none is reported. */
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  /** The person. */
  person: Person;
  /** How far from home (务工区域); null where no work or no place is known. */
  place?: Maybe<WorkPlaceClass>;
  /** The newest month of the ledger says working though its last day of work was past (状态不准确). */
  stale: Scalars['Boolean']['output'];
  /** How the person stands (就业状态). */
  status: WorkStatus;
};

/** A favour that a workshop has (帮扶车间优惠政策). */
export type Workshop = {
  __typename: 'Workshop';
  /** Code of the place it lies in (所在地). */
  division: Scalars['String']['output'];
  /** Last day as it was granted (原定截止日期); null where none was said. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The favour (优惠内容). */
  favour: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name of the workshop (车间名称). */
  name: Scalars['String']['output'];
  /** First day it is valid (生效日期). */
  validFrom: Scalars['Date']['output'];
  /** Whether it holds on a day (优惠是否有效), with the reasons. */
  validity: PolicyDecision;
};


/** A favour that a workshop has (帮扶车间优惠政策). */
export type WorkshopValidityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of favours. */
export type WorkshopConnection = {
  __typename: 'WorkshopConnection';
  /** The rows. */
  edges: Array<WorkshopEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of favours. */
export type WorkshopConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the favours with its cursor. */
export type WorkshopEdge = {
  __typename: 'WorkshopEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Workshop;
};

/** Narrows a list of favours. Conditions add up. */
export type WorkshopFilter = {
  /** Code of a division; only its rows. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Valid from this day or later. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Valid from this day or earlier. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order favours are listed. Equal ones stand in the order they came. */
export type WorkshopOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WorkshopOrderField;
};

/** What favours can be sorted by. */
export type WorkshopOrderField =
  /** 行政区划: place by place. */
  | 'DIVISION'
  /** 生效日期: first day it is valid. */
  | 'VALID_FROM';

/** The favour is recorded. */
export type WorkshopRecorded = {
  __typename: 'WorkshopRecorded';
  /** The favour. */
  workshop: Workshop;
};

/** What came of taking a favour down. */
export type WorkshopResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WorkshopRecorded;

/** Another level decides this (应由其他层级办理). */
export type WrongLevel = UserError & {
  __typename: 'WrongLevel';
  /** The clauses that ask for it; empty where none does. */
  clauses: Array<ClauseRef>;
  /** Always `WRONG_LEVEL`. */
  code: Scalars['String']['output'];
  /** The level that acts. */
  level: ActingLevel;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** What happens to something at the end of a year (年度衔接). */
export type YearEndTransition = {
  __typename: 'YearEndTransition';
  /** Last day before it; it happens at 24:00, Asia/Shanghai. */
  at: Scalars['Date']['output'];
  /** The clauses that say so, the main one first. */
  clauses: Array<ClauseRef>;
  /** The document. */
  document: PolicyDocument;
  /** Name for programs, e.g. `interest-subsidy`. */
  name: Scalars['String']['output'];
  /** Remark on the reading; null where none is needed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What happens. */
  result: TransitionResult;
  /** The service that carries it out, e.g. `finance`. */
  service: Scalars['String']['output'];
  /** Name, in Chinese. */
  title: Scalars['String']['output'];
  /** What happens, in Chinese. */
  what: Scalars['String']['output'];
  /** Whom it concerns, in Chinese. */
  who: Scalars['String']['output'];
};

/** A window that comes every year. */
export type YearlyWindow = {
  __typename: 'YearlyWindow';
  /** Last day, `MM-DD`. */
  closes: Scalars['String']['output'];
  /** First day, `MM-DD`. */
  opens: Scalars['String']['output'];
};
