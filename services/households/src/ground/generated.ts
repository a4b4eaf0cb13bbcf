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
  /** Who is asking, as the token says. */
  viewer: Viewer;
  /** A household by its id; null if there is none in the caller's division. */
  household?: Maybe<Household>;
  /** A household by its code (户编号); null if there is none in the caller's division. */
  householdByCode?: Maybe<Household>;
  /** Households of the caller's division, by code. */
  households: HouseholdConnection;
  /** A person by id; null if there is none in the caller's division. */
  person?: Maybe<Person>;
  /** Persons with this certificate number (证件号码); more than one where it stands in two households. Looked up by blind index. */
  personsByCertificate: Array<Person>;
  /** A division by the code it had on a day. */
  division?: Maybe<Division>;
  /** Report of one import into the register. */
  householdsImport?: Maybe<ImportReport>;
  /** Imports into the register (national export, household ledger, leads), newest first. */
  householdsImports: ImportReportConnection;
  /** Who saw identity numbers or phones in clear, newest first; for auditors and administrators. */
  reveals: RevealConnection;
  /** A case of identification by id; null if there is none in the caller's division. For line roles and the rural office. */
  monitoringCase?: Maybe<MonitoringCase>;
  /** Cases of identification (识别认定) of the caller's division, newest first. For line roles and the rural office. */
  monitoringCases: MonitoringCaseConnection;
  /** Cases counted, as `monitoringCases` with the same filter lists them; one statement. For line roles and the rural office. */
  caseCounts: Array<CaseCount>;
  /** A help plan by id; null if there is none in the caller's division. For line roles and the rural office. */
  helpPlan?: Maybe<HelpPlan>;
  /** Measures that documents offer at a place on a day (帮扶政策“工具箱”, JY-2025-1.1j). */
  measureToolbox: Array<ToolboxMeasure>;
  /** How many of the monitored households have a responsible helper on a day (JY-2025-3.9a). For line roles and the rural office. */
  helperCoverage: HelpCoverage;
  /** How many households got their explainer sheet of the year by a day: every household the one, every monitored household the other (PA-2025-1.1a, 1.1b). For line roles and the rural office. */
  explainerSheetCoverage: HelpCoverage;
  /** A lead by id; null if there is none in the caller's division. */
  lead?: Maybe<Lead>;
  /** Leads (风险线索) of the caller's division, newest first. */
  leads: LeadConnection;
  /** Leads counted, as `leads` with the same filter lists them; one statement. */
  leadCounts: Array<LeadCount>;
  /** How far the yearly survey (集中排查, PA-2025-1.2.1) has come, by village; null for a division beyond the caller's or wider than a county. For line roles and the rural office. */
  surveyCoverage?: Maybe<SurveyCoverage>;
  /** A time of monitoring by id; null if there is none in the caller's division. For line roles and the rural office. */
  monitoringPeriod?: Maybe<MonitoringPeriod>;
  /** Households that are or were monitored (监测对象) as of a day, by village, longest first. For line roles and the rural office. */
  monitoredHouseholds: MonitoredHouseholdConnection;
  /** Monitored households counted by the divisions directly below one, as the list has them; one statement. For line roles and the rural office. */
  monitoringCounts: MonitoringCounts;
  /** Offers of moves (迁出申请) from or to the caller's division, newest first. For line roles and the rural office. */
  moveOffers: MoveOfferConnection;
  /** Data-quality prompts (疑似问题) that wait for an answer, newest first, as their tasks stand at the end of a day. For line roles and the rural office. */
  qualityPrompts: QualityPromptTaskConnection;
  /** How many prompts wait, by rule and by division one level below; one statement. They add up to the list's `totalCount`. */
  qualityPromptCounts: Array<QualityPromptCount>;
  /** The rules that data are checked by before submission (数据质量核查规则). */
  qualityRules: Array<QualityRule>;
  /** How far a self-report (自主申报) has come, by its receipt number: no names, nothing of what was reported. Public, no account is needed (公开); limited by where it is asked from. */
  selfReportStatus: SelfReportStatusResult;
  /** Self-reports (自主申报) of the caller's division, newest first. For line roles and the rural office. */
  selfReports: SelfReportConnection;
  /** Tasks (待办) by due day, those without one last, as they stand on a day: of the caller's own level unless others are named. */
  tasks: TaskConnection;
  /** What waits for the caller's own office (我的待办): its level in its division, for a department what its sector has to do. Nothing for who runs no procedure. */
  myTasks: TaskConnection;
  /** Tasks counted, as `tasks` with the same filter lists them; one statement. */
  taskCounts: Array<TaskCount>;
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
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryPersonsByCertificateArgs = {
  number: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryHouseholdsImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryRevealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCasesArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryCaseCountsArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  groupBy?: InputMaybe<Array<CaseGrouping>>;
};


/** Questions to the graph, answered department by department. */
export type QueryHelpPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMeasureToolboxArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  risk?: InputMaybe<HelpGapKind>;
  canWork?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryHelperCoverageArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryExplainerSheetCoverageArgs = {
  kind: ExplainerSheetKind;
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryLeadsArgs = {
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryLeadCountsArgs = {
  filter?: InputMaybe<LeadFilter>;
  groupBy?: InputMaybe<Array<LeadGrouping>>;
};


/** Questions to the graph, answered department by department. */
export type QuerySurveyCoverageArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringPeriodArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoredHouseholdsArgs = {
  filter?: InputMaybe<MonitoredHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMonitoringCountsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMoveOffersArgs = {
  state?: InputMaybe<MoveOfferState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityPromptsArgs = {
  filter?: InputMaybe<QualityPromptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityPromptCountsArgs = {
  filter?: InputMaybe<QualityPromptFilter>;
};


/** Questions to the graph, answered department by department. */
export type QueryQualityRulesArgs = {
  stage?: InputMaybe<QualityStage>;
};


/** Questions to the graph, answered department by department. */
export type QuerySelfReportStatusArgs = {
  receiptNumber: Scalars['String']['input'];
};


/** Questions to the graph, answered department by department. */
export type QuerySelfReportsArgs = {
  filter?: InputMaybe<SelfReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryMyTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph, answered department by department. */
export type QueryTaskCountsArgs = {
  filter?: InputMaybe<TaskFilter>;
  groupBy?: InputMaybe<Array<TaskGrouping>>;
};

/** Changes through the graph; each is one action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives a division a new code from a day on; rows follow, the old code stays known for its time. */
  recodeDivision: RecodeDivisionResult;
  /** Starts loading an uploaded ledger into the register. */
  startHouseholdsImport: StartImportResult;
  /** Assesses a household's income over the twelve months that end with a day, its members counted or left out (PA-2025-2.1b, 2.1.1, 2.1.2). Append-only: a correction is a new entry. */
  assessIncome: AssessIncomeResult;
  /** Records the special meeting (专题会议研判) on a verified lead; it opens the case unless a self-report did (PA-2025-1.2b). */
  holdSpecialMeeting: CaseActResult;
  /** Takes down the application of the household (农户申请); for a self-reported lead it opens the case (PA-2025-2.3a1), and needs no visit before: the report is lead and application at once (PA-2025-1.2.2a). */
  submitApplication: CaseActResult;
  /** Records the check at home (入户核查) with its four factors (PA-2025-2.3a2, 2.2b). */
  recordHomeCheck: CaseActResult;
  /** Records the village democratic review (村级民主评议) with its votes (PA-2025-2.3a3). */
  recordVillageReview: CaseActResult;
  /** Records that the result hangs in the village (公示); it hangs for the days its place asks for (PA-2025-2.3d). */
  postPublicity: CaseActResult;
  /** Records an objection (异议) against a posting; the case waits until it is settled. */
  recordObjection: CaseActResult;
  /** Records how an objection was settled; one that is upheld ends the case. */
  settleObjection: CaseActResult;
  /** Records the village selection (村级初选) where that is the first step; it opens the case (HN-2020-3.3.1). */
  recordVillageSelection: CaseActResult;
  /** Records the review of the township (乡镇审核), after the posting has run (PA-2025-2.3a4, HN-2020-3.3.2). */
  recordTownshipReview: CaseActResult;
  /** Records the comparison of data and the decision of the county (县级审定) (PA-2025-2.3a5, HN-2020-3.3.3). */
  recordCountyDecision: CaseActResult;
  /** Records the announcement (公告) that ends the identification (PA-2025-2.3a5). */
  announceIdentification: CaseActResult;
  /** Records the entry into the national system (信息录入) where that is the last step (HN-2020-3.3.4). */
  recordSystemEntry: CaseActResult;
  /** Corrects the day or the evidence of the last step of a case, by an entry of its own that says what it corrects. */
  correctAct: CaseActResult;
  /** The village nominates a monitored household for risk elimination (村提名) where the steps are printed; the three conditions are checked as of the day and frozen (PA-2025-4.2d, 4.3a). */
  nominateElimination: CaseActResult;
  /** Records the check at home by township and village before a release (乡村入户核实, PA-2025-4.3b). */
  recordReverification: CaseActResult;
  /** Records the county's approval of a release (区县审核批准); the conditions are checked again as of its day (PA-2025-4.3e). */
  approveElimination: CaseActResult;
  /** Records the announcement (公告) that ends a release: the risk is eliminated from its day (PA-2025-4.3e). */
  announceElimination: CaseActResult;
  /** Records a release by one decision of the county, where no document of the place prints its steps; its conditions and gates hold all the same (AY-2025-3.3.3c). */
  recordElimination: CaseActResult;
  /** Confirms a setback (收入骤降、支出骤增) after release, the first step of the green channel (绿色通道, AY-2025-3.3.4b). */
  confirmSetback: CaseActResult;
  /** Re-labels the risk (风险再标注) by the green channel: the household is monitored again from that day, measures may come before a plan (AY-2025-3.3.4c, 3.3.4d). */
  relabelRisk: CaseActResult;
  /** Assigns the responsible helper (帮扶责任人) of a household that has none (JY-2025-1.1i). */
  assignHelper: HelperResult;
  /** Hands a household over to another helper on one day; no gap is left and history keeps both. */
  handOverHelper: HelperResult;
  /** Ends the pairing (结对帮扶) of a household where policy allows it that day (AY-2025-3.4a). */
  endPairing: EndPairingResult;
  /** Makes the help plan (一户一策) of a time of monitoring; within ten days of the identification where its place says so (PA-2025-3.1b). */
  makeHelpPlan: HelpPlanResult;
  /** Revises a help plan (完善帮扶计划); every revision stays on record (JY-2025-1.1n). */
  reviseHelpPlan: HelpPlanResult;
  /** Puts a measure in place before there is a plan, for a household that was labelled again (AY-2025-3.3.4d). */
  recordAdvanceMeasure: AdvanceMeasureResult;
  /** Records that a planned measure was delivered which no department reports, as 社会帮扶 (PA-2025-3.2.10). */
  recordMeasureDelivery: MeasureDeliveryResult;
  /** Notes that households got an explainer sheet (明白纸), up to 200 at once with a result for each (PA-2025-1.1a, 1.1b). */
  handOutSheets: HandOutSheetsResult;
  /** Receives a risk lead (风险线索); its five working days to verify begin (PA-2025-1.2a). */
  receiveLead: ReceiveLeadResult;
  /** Records the visit at home that verifies a lead (入户核实). */
  verifyLead: VerifyLeadResult;
  /** Records visits of the yearly survey (集中排查, PA-2025-1.2.1), each with a result; a risk found becomes a lead. */
  recordSurveyVisits: RecordSurveyVisitsResult;
  /** Records that a department's lead came to its next station in the township (PA-2025-1.2.4b to 1.2.4d). */
  forwardLead: ForwardLeadResult;
  /** Takes over a time of monitoring that a household had elsewhere, earlier or in the national system, with its exact days. */
  takeOverMonitoring: MonitoringPeriodResult;
  /** Corrects a time of monitoring that was taken over, by an entry of its own that says what it corrects. */
  correctMonitoringPeriod: MonitoringPeriodResult;
  /** Decides what becomes of a household unresolved for two years (两年及以上未消除风险分类处置); one decision a listing (JY-2025-1.1l to 1.1n). */
  triageLongUnresolved: TriageResult;
  /** Corrects a triage by an entry of its own that says what it corrects. */
  correctTriage: TriageResult;
  /** Sets the safety-net label (兜底保障户), where the definition of the place is met (PA-2025-4.1b3, AY-2025-3.3.4g, JY-2025-1.1m). */
  setSafetyNetLabel: SafetyNetLabelResult;
  /** Takes a safety-net label off, with the reason; it stays in the history. */
  removeSafetyNetLabel: SafetyNetLabelResult;
  /** Records the review that a member's birthday calls for; the label itself stays until somebody removes it (PA-2025-4.1b3). */
  completeLabelReview: LabelReviewResult;
  /** Keeps that a household asks to be released; a request is no nomination, the village then looks whether it nominates (PA-2025-4.3a). */
  recordEliminationRequest: EliminationRequestResult;
  /** Records a visit to a household whose risk was eliminated (消除后跟踪回访), and says what comes next. */
  recordWatchVisit: WatchVisitResult;
  /** Registers a household monitored on that day as poor (纳入建档立卡贫困户), where 河南's documents of 2020 hold: a 边缘户 whose risk existing policy cannot resolve, or a 脱贫监测户 that returned to poverty. By the county, once a period (HN-2020-2.1b, 5.2c, 5.2d; ZZ-2020-2.3b). */
  registerPoor: RegisterPoorResult;
  /** Records that a household registered as poor reached the exit standard (达到脱贫标准), also when late. By the county (HN-2020-5.2d, ZZ-2020-2.3c). */
  recordExitStandardReached: ExitStandardReachedResult;
  /** Registers a household with its members by hand (新增登记). */
  registerHousehold: HouseholdResult;
  /** Enters a member who joins a household (成员增加). */
  addMember: HouseholdResult;
  /** Ends a membership on its last day (成员减少). */
  removeMember: HouseholdResult;
  /** Brings facts of a member up to date, or corrects wrong ones (及时纠正, ZZ-2020-2.1c, HN-2020-6.3d). */
  updateMember: HouseholdResult;
  /** Corrects the code or the kind of a household (及时纠正, ZZ-2020-2.1c, HN-2020-6.3d). */
  correctHousehold: HouseholdResult;
  /** Moves a household to another village of the caller's division (迁移); every row of it follows. */
  moveHousehold: HouseholdResult;
  /** Offers a household to another place (迁出申请), which accepts it with acceptMove. */
  offerMove: MoveOfferResult;
  /** Takes in a household that another place offered (迁入接收). */
  acceptMove: HouseholdResult;
  /** Withdraws an offer (迁出地撤回) or declines it (迁入地退回). */
  closeMoveOffer: MoveOfferResult;
  /** Splits a household (分户): the members named are a household of their own from that day on. */
  splitHousehold: HouseholdResult;
  /** Merges a household into another (并户); refused where both have an open case or both are monitored. */
  mergeHouseholds: HouseholdResult;
  /** Records where a person found in two households belongs (重复人员处理); nothing is merged by itself. */
  settleDuplicate: HouseholdResult;
  /** Tells all departments of the registered households once more, e.g. for a department that was added; for administrators. */
  announceRegister: AnnounceRegisterResult;
  /** Answers data-quality prompts (疑似问题): explained after checking, or corrected at the source. Append-only; an answer holds as long as what was seen is the same. */
  answerQualityPrompts: AnswerQualityPromptsResult;
  /** Takes a household's own report (自主申报), by its head or somebody the head asked (PA-2025-1.2.2a). Public, no account is needed (公开); limited by address, certificate and county. The answer is the same whether or not the person is in the register. */
  submitSelfReport: SubmitSelfReportResult;
  /** Finds the household of a self-report that could not be placed by itself, or turns the report down with the reason. The lead it becomes counts from the day of the household's application (PA-2025-2.3c). For village, township and county. */
  placeSelfReport: PlaceSelfReportResult;
  /** Records the village democratic reviews (村级民主评议) of a day, 1 to 200 cases; each for itself, with a result of its own. */
  recordVillageReviews: CaseActsResult;
  /** Records that the results of several cases hang in the village (公示), 1 to 200; each for itself, with a result of its own. */
  postPublicities: CaseActsResult;
  /** Records the township's review (乡镇审核) of 1 to 200 cases; each for itself, with a result of its own. */
  recordTownshipReviews: CaseActsResult;
  /** Records the county's decision (县级审定) on 1 to 200 cases; each for itself, with a result of its own. */
  recordCountyDecisions: CaseActsResult;
  /** Records the announcement (公告) of 1 to 200 cases; each for itself, with a result of its own. */
  announceIdentifications: CaseActsResult;
  /** Records the entry of 1 to 200 cases into the national system (信息录入); each for itself, with a result of its own. */
  recordSystemEntries: CaseActsResult;
  /** Records the visits of a day (入户核实), 1 to 200 leads; each for itself, with a result of its own. */
  verifyLeads: VerifyLeadsResult;
  /** Records the township's check (乡镇复核) of 1 to 200 eliminations; each for itself, with a result of its own. */
  recordReverifications: CaseActsResult;
  /** Records the county's approval (县级审批) of 1 to 200 eliminations; each for itself, on the conditions of its own household. */
  approveEliminations: CaseActsResult;
  /** Records the announcement (公告) of 1 to 200 eliminations; each for itself, with a result of its own. */
  announceEliminations: CaseActsResult;
};


/** Changes through the graph; each is one action. */
export type MutationRecodeDivisionArgs = {
  input: RecodeDivisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationStartHouseholdsImportArgs = {
  input: StartHouseholdsImportInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssessIncomeArgs = {
  input: AssessIncomeInput;
};


/** Changes through the graph; each is one action. */
export type MutationHoldSpecialMeetingArgs = {
  input: HoldSpecialMeetingInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordHomeCheckArgs = {
  input: RecordHomeCheckInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewArgs = {
  input: RecordVillageReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicityArgs = {
  input: PostPublicityInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageSelectionArgs = {
  input: RecordVillageSelectionInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewArgs = {
  input: RecordTownshipReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionArgs = {
  input: RecordCountyDecisionInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationArgs = {
  input: AnnounceIdentificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntryArgs = {
  input: RecordSystemEntryInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


/** Changes through the graph; each is one action. */
export type MutationNominateEliminationArgs = {
  input: NominateEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReverificationArgs = {
  input: RecordReverificationInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveEliminationArgs = {
  input: ApproveEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceEliminationArgs = {
  input: AnnounceEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEliminationArgs = {
  input: RecordEliminationInput;
};


/** Changes through the graph; each is one action. */
export type MutationConfirmSetbackArgs = {
  input: ConfirmSetbackInput;
};


/** Changes through the graph; each is one action. */
export type MutationRelabelRiskArgs = {
  input: RelabelRiskInput;
};


/** Changes through the graph; each is one action. */
export type MutationAssignHelperArgs = {
  input: AssignHelperInput;
};


/** Changes through the graph; each is one action. */
export type MutationHandOverHelperArgs = {
  input: HandOverHelperInput;
};


/** Changes through the graph; each is one action. */
export type MutationEndPairingArgs = {
  input: EndPairingInput;
};


/** Changes through the graph; each is one action. */
export type MutationMakeHelpPlanArgs = {
  input: MakeHelpPlanInput;
};


/** Changes through the graph; each is one action. */
export type MutationReviseHelpPlanArgs = {
  input: ReviseHelpPlanInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordAdvanceMeasureArgs = {
  input: RecordAdvanceMeasureInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordMeasureDeliveryArgs = {
  input: RecordMeasureDeliveryInput;
};


/** Changes through the graph; each is one action. */
export type MutationHandOutSheetsArgs = {
  input: HandOutSheetsInput;
};


/** Changes through the graph; each is one action. */
export type MutationReceiveLeadArgs = {
  input: ReceiveLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSurveyVisitsArgs = {
  input: RecordSurveyVisitsInput;
};


/** Changes through the graph; each is one action. */
export type MutationForwardLeadArgs = {
  input: ForwardLeadInput;
};


/** Changes through the graph; each is one action. */
export type MutationTakeOverMonitoringArgs = {
  input: TakeOverMonitoringInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectMonitoringPeriodArgs = {
  input: CorrectMonitoringPeriodInput;
};


/** Changes through the graph; each is one action. */
export type MutationTriageLongUnresolvedArgs = {
  input: TriageLongUnresolvedInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectTriageArgs = {
  input: CorrectTriageInput;
};


/** Changes through the graph; each is one action. */
export type MutationSetSafetyNetLabelArgs = {
  input: SetSafetyNetLabelInput;
};


/** Changes through the graph; each is one action. */
export type MutationRemoveSafetyNetLabelArgs = {
  input: RemoveSafetyNetLabelInput;
};


/** Changes through the graph; each is one action. */
export type MutationCompleteLabelReviewArgs = {
  input: CompleteLabelReviewInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordEliminationRequestArgs = {
  input: RecordEliminationRequestInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordWatchVisitArgs = {
  input: RecordWatchVisitInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterPoorArgs = {
  input: RegisterPoorInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordExitStandardReachedArgs = {
  input: RecordExitStandardReachedInput;
};


/** Changes through the graph; each is one action. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};


/** Changes through the graph; each is one action. */
export type MutationCorrectHouseholdArgs = {
  input: CorrectHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationMoveHouseholdArgs = {
  input: MoveHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationOfferMoveArgs = {
  input: OfferMoveInput;
};


/** Changes through the graph; each is one action. */
export type MutationAcceptMoveArgs = {
  input: AcceptMoveInput;
};


/** Changes through the graph; each is one action. */
export type MutationCloseMoveOfferArgs = {
  input: CloseMoveOfferInput;
};


/** Changes through the graph; each is one action. */
export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};


/** Changes through the graph; each is one action. */
export type MutationMergeHouseholdsArgs = {
  input: MergeHouseholdsInput;
};


/** Changes through the graph; each is one action. */
export type MutationSettleDuplicateArgs = {
  input: SettleDuplicateInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceRegisterArgs = {
  input: AnnounceRegisterInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnswerQualityPromptsArgs = {
  input: AnswerQualityPromptsInput;
};


/** Changes through the graph; each is one action. */
export type MutationSubmitSelfReportArgs = {
  input: SubmitSelfReportInput;
};


/** Changes through the graph; each is one action. */
export type MutationPlaceSelfReportArgs = {
  input: PlaceSelfReportInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordVillageReviewsArgs = {
  input: RecordVillageReviewsInput;
};


/** Changes through the graph; each is one action. */
export type MutationPostPublicitiesArgs = {
  input: PostPublicitiesInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordTownshipReviewsArgs = {
  input: RecordTownshipReviewsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordCountyDecisionsArgs = {
  input: RecordCountyDecisionsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceIdentificationsArgs = {
  input: AnnounceIdentificationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordSystemEntriesArgs = {
  input: RecordSystemEntriesInput;
};


/** Changes through the graph; each is one action. */
export type MutationVerifyLeadsArgs = {
  input: VerifyLeadsInput;
};


/** Changes through the graph; each is one action. */
export type MutationRecordReverificationsArgs = {
  input: RecordReverificationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationApproveEliminationsArgs = {
  input: ApproveEliminationsInput;
};


/** Changes through the graph; each is one action. */
export type MutationAnnounceEliminationsArgs = {
  input: AnnounceEliminationsInput;
};

/** What policy decides of a household on a day, with its reasons; each names its clause. */
export type PolicyDecision = {
  __typename?: 'PolicyDecision';
  /** Granted, refused, or for a person to decide. */
  outcome: DecisionOutcome;
  /** The conditions in their order, met and not met. */
  reasons: Array<DecisionReason>;
  /** What would have to be different; empty where it is granted. */
  toChange: Array<DecisionChange>;
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Every clause of the reasons and flags, each once. */
  clauses: Array<ClauseRef>;
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
  __typename?: 'DecisionReason';
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
  /** Whether the condition is met. */
  holds: Scalars['Boolean']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Name of the parameter it rests on; null where it rests on none. */
  parameter?: Maybe<Scalars['String']['output']>;
  /** The parameter's value as text, in the unit of its clause. */
  value?: Maybe<Scalars['String']['output']>;
  /** The clause that sets the condition; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
};

/** What would have to be different for a decision to be another. */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** What has to be so, in Chinese. */
  text: Scalars['String']['output'];
  /** The first day on which it can be; null where no day follows from what is known. */
  on?: Maybe<Scalars['Date']['output']>;
  /** The clause; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
};

/** An income assessed over twelve months (收入核算): the four kinds of those who count, with the arithmetic. */
export type IncomeAssessment = {
  __typename?: 'IncomeAssessment';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** Last of the twelve months' days. */
  occurredOn: Scalars['Date']['output'];
  /** First of their days: the day after the same day a year before. */
  fromOn: Scalars['Date']['output'];
  /** 纯收入 or 可支配收入; the two are never compared. */
  measure: IncomeMeasure;
  /** 工资性收入 of those who count. */
  wages: Scalars['Money']['output'];
  /** 生产经营性收入 of those who count. */
  business: Scalars['Money']['output'];
  /** 财产性收入 of those who count. */
  property: Scalars['Money']['output'];
  /** 转移性收入 of those who count, with what members left out actually pay (PA-2025-2.1.2). */
  transfer: Scalars['Money']['output'];
  /** 生产经营性支出 of those who count. */
  businessCost: Scalars['Money']['output'];
  /** 政策性收入 (AY-2025-2.2), a part of the four kinds; null where nobody said. */
  policyIncome?: Maybe<Scalars['Money']['output']>;
  /** 合规自付支出 (PA-2025-2.2b), shown beside income, never deducted; null where nobody said. */
  selfPaid?: Maybe<Scalars['Money']['output']>;
  /** The four kinds less 生产经营性支出. */
  total: Scalars['Money']['output'];
  /** How many count; the income is divided by them. */
  countedMembers: Scalars['Int']['output'];
  /** Per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** The arithmetic in words, e.g. `20000.00 + 0.00 + 0.00 + 6000.00 − 0.00 = 26000.00; 26000.00 ÷ 3 = 8666.67`. */
  arithmetic: Scalars['String']['output'];
  /** Every member, counted or left out. */
  members: Array<AssessedMember>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** Held against the line of its place, and what else a person has to weigh. */
  screening: IncomeScreening;
};


/** An income assessed over twelve months (收入核算): the four kinds of those who count, with the arithmetic. */
export type IncomeAssessmentScreeningArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A member in an assessment (核算成员). */
export type AssessedMember = {
  __typename?: 'AssessedMember';
  /** The person; null where the caller does not see the person any more. */
  person?: Maybe<Person>;
  /** Whether the person's income counts and the person is one of those it is divided by. */
  counted: Scalars['Boolean']['output'];
  /** Why it is so: the reason given, or the urban benefits; null where the register says the same. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The clause; null for a rural member as the register has it. */
  clause?: Maybe<ClauseRef>;
  /** 户籍; null where it was not recorded. */
  registration?: Maybe<MemberRegistration>;
  /** Urban benefits the person draws (城镇低保, 职工基本养老保险 and the like). */
  urbanBenefits: Array<Scalars['String']['output']>;
  /** Whether the person shares income with the household (共享收支); null where it was not recorded. */
  sharesIncome?: Maybe<Scalars['Boolean']['output']>;
  /** 工资性收入 of the person. */
  wages?: Maybe<Scalars['Money']['output']>;
  /** 生产经营性收入 of the person. */
  business?: Maybe<Scalars['Money']['output']>;
  /** 生产经营性支出 of the person. */
  businessCost?: Maybe<Scalars['Money']['output']>;
  /** 财产性收入 of the person. */
  property?: Maybe<Scalars['Money']['output']>;
  /** 转移性收入 of the person. */
  transfer?: Maybe<Scalars['Money']['output']>;
  /** What the person, left out, actually pays the household. */
  supportPaid?: Maybe<Scalars['Money']['output']>;
};

/** Registration of a member (户籍). */
export type MemberRegistration =
  /** 集体户籍 */
  | 'COLLECTIVE'
  /** 农村户籍 */
  | 'RURAL'
  /** 城镇户籍 */
  | 'URBAN';

/** Income per head against the line (监测范围) of the place and day. A line that is only a reference decides nothing (JY-2025-1.1c, 1.1d). */
export type IncomeScreening = {
  __typename?: 'IncomeScreening';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Whether income per head is below the line, exactly; equal is not. Null where no line is set in this measure. */
  belowLine?: Maybe<Scalars['Boolean']['output']>;
  /** Granted: below the line; refused: not below; referred: a person decides, or no line is set (`LINE_NOT_SET`). */
  decision: PolicyDecision;
  /** What else a person has to weigh: what departments found insecure, and 合规自付支出. */
  otherFactors: Array<Scalars['String']['output']>;
};

/** An assessment of income. */
export type AssessIncomeInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Last day of the twelve months, which it counts; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** 纯收入 or 可支配收入; default that of the line of the place, 纯收入 where none is set. */
  measure?: InputMaybe<IncomeMeasure>;
  /** Every member who lives together or stands in the register book, each once. */
  members: Array<AssessedMemberInput>;
  /** 政策性收入 of the household, a part of the four kinds (AY-2025-2.2). */
  policyIncome?: InputMaybe<Scalars['Money']['input']>;
  /** 合规自付支出 (PA-2025-2.2b), shown beside, never deducted. */
  selfPaid?: InputMaybe<Scalars['Money']['input']>;
  /** The assessment that this one corrects. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  /** The same key again gives the assessment recorded first. */
  idempotencyKey: Scalars['String']['input'];
};

/** A member with the incomes of the twelve months; an amount left away is zero. */
export type AssessedMemberInput = {
  /** The person's id. */
  personId: Scalars['ID']['input'];
  /** 户籍 */
  registration: MemberRegistration;
  /** Urban benefits the person draws (城镇低保, 职工基本养老保险 and the like). */
  urbanBenefits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the person shares income with the household (共享收支). */
  sharesIncome: Scalars['Boolean']['input'];
  /** Why, where that differs from the register (PA-2025-2.1b). */
  sharingReason?: InputMaybe<Scalars['String']['input']>;
  /** 工资性收入 */
  wages?: InputMaybe<Scalars['Money']['input']>;
  /** 生产经营性收入 */
  business?: InputMaybe<Scalars['Money']['input']>;
  /** 生产经营性支出 */
  businessCost?: InputMaybe<Scalars['Money']['input']>;
  /** 财产性收入 */
  property?: InputMaybe<Scalars['Money']['input']>;
  /** 转移性收入 */
  transfer?: InputMaybe<Scalars['Money']['input']>;
  /** What a person left out actually pays the household (PA-2025-2.1.2). */
  supportPaid?: InputMaybe<Scalars['Money']['input']>;
};

/** The assessment is recorded, or had been with the same key. */
export type IncomeAssessed = {
  __typename?: 'IncomeAssessed';
  /** The assessment. */
  assessment: IncomeAssessment;
  /** Held against the line of its day. */
  screening: IncomeScreening;
};

/** Somebody corrected that assessment before (已由他人更正); correct the newer one. */
export type AssessmentConflict = UserError & {
  __typename?: 'AssessmentConflict';
  /** Always `ASSESSMENT_CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: what is newer is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** The newer one. */
  assessment: IncomeAssessment;
};

/** Result of an assessment. */
export type AssessIncomeResult = IncomeAssessed | AssessmentConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCase = {
  __typename?: 'MonitoringCase';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What the case is about: identification, elimination or re-labelling. */
  kind: ProcedureKind;
  /** The household. */
  household: Household;
  /** The lead it began with; null where the caller may not see it, and for other kinds than identification. */
  lead?: Maybe<Lead>;
  /** Id of the procedure in its document; null where no document prints the steps of a release. */
  procedure?: Maybe<Scalars['String']['output']>;
  /** Name of the procedure, as 监测对象识别认定. */
  procedureName: Scalars['String']['output'];
  /** Id of the policy document that prints the procedure; null where none does. */
  document?: Maybe<Scalars['String']['output']>;
  /** Day of the act that opened the case. */
  openedOn: Scalars['Date']['output'];
  /** Where the case stands now. */
  state: MonitoringCaseState;
  /** Day of the act that brought the state. */
  stateSince: Scalars['Date']['output'];
  /** What comes next; null once the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Category decided by the county (监测对象类别); null until then. The national system's own record stays `Household.monitoring`. */
  category?: Maybe<MonitoringCategory>;
  /** Counts the acts; give it as `expectedVersion` to be told when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Where the case stood at the end of a day, by the days of its acts. */
  standing: CaseStanding;
  /** The day the identification is due and where the case stands against it; null where no document of the place sets one. */
  deadline?: Maybe<CaseDeadline>;
  /** The monthly adjustment (按月动态调整) in which the identification falls, by the day of its lead; null for what belongs to the rectification (集中整治), for other kinds of cases, and where no document adjusts by month (HN-2020-5.1c). */
  adjustmentMonth?: Maybe<AdjustmentMonth>;
  /** The steps of the procedure in their order, with the day each was done. */
  steps: Array<CaseStep>;
  /** Every act in the order it was recorded (时间线), corrections and objections among them. */
  timeline: Array<CaseAct>;
  /** The notice to print (公示、公告): never an identity number, phone, account or health. Null where the procedure posts nothing yet. */
  publicNotice?: Maybe<PublicNotice>;
  /** The clauses that set the procedure. */
  clauses: Array<ClauseRef>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A case: the identification of one household (监测对象识别认定), from its lead to the end of the procedure of its place. */
export type MonitoringCaseDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a procedure (程序) is for. */
export type ProcedureKind =
  /** 风险消除 (PA-2025-4.3) */
  | 'ELIMINATION'
  /** 识别认定 (PA-2025-2.3a) */
  | 'IDENTIFICATION'
  /** 风险再标注 (AY-2025-3.3.4c) */
  | 'RELABELLING';

/** Where a case (认定流程) stands. */
export type MonitoringCaseState =
  /** 已发现线索: nothing of the case had happened yet. */
  | 'LEAD_FOUND'
  /** 已研判: the special meeting found a risk. */
  | 'ANALYSED'
  /** 研判无风险: the special meeting found none; the case is closed. */
  | 'CLOSED_NO_RISK'
  /** 已申请 */
  | 'APPLIED'
  /** 已核查 */
  | 'CHECKED'
  /** 已评议: reviewed by the village, not yet posted. */
  | 'REVIEWED'
  /** 公示中: posted in the village. */
  | 'PUBLICISED'
  /** 已初选: on the village's list. */
  | 'SELECTED'
  /** 乡镇已审核 */
  | 'TOWNSHIP_REVIEWED'
  /** 县级已审定: decided, the last step is still to come. */
  | 'COUNTY_DECIDED'
  /** 已认定: the household is a monitored household (监测对象). */
  | 'IDENTIFIED'
  /** 未通过: a step or an upheld objection decided against it. */
  | 'REJECTED'
  /** 监测中: of a release, nothing had happened yet. */
  | 'MONITORED'
  /** 已提名: the village nominated the household for release. */
  | 'NOMINATED'
  /** 已入户核实: checked at home by township and village. */
  | 'REVERIFIED'
  /** 已批准: the county approved the release, the announcement is still to come. */
  | 'APPROVED'
  /** 已消除: the risk is eliminated (风险消除). */
  | 'ELIMINATED'
  /** 已消除，待核: of a re-labelling, nothing had happened yet. */
  | 'RELEASED'
  /** 骤降骤增已确认: the setback is confirmed. */
  | 'SETBACK_CONFIRMED'
  /** 已再标注: monitored again (风险再标注). */
  | 'RELABELLED';

/** Kind of act in a case (办理环节). */
export type CaseActKind =
  /** 专题会议研判 */
  | 'SPECIAL_MEETING'
  /** 农户申请 */
  | 'APPLICATION'
  /** 入户核查 */
  | 'HOME_CHECK'
  /** 村级民主评议 */
  | 'VILLAGE_REVIEW'
  /** 村内公示 */
  | 'POSTING'
  /** 村级初选 */
  | 'VILLAGE_SELECTION'
  /** 乡镇审核 */
  | 'TOWNSHIP_REVIEW'
  /** 县级审定 */
  | 'COUNTY_DECISION'
  /** 公告 */
  | 'ANNOUNCEMENT'
  /** 信息录入 */
  | 'ENTRY'
  /** 公示异议 */
  | 'OBJECTION'
  /** 异议处理 */
  | 'OBJECTION_SETTLEMENT'
  /** 村（社区）提名 */
  | 'NOMINATION'
  /** 乡村入户核实 */
  | 'REVERIFICATION'
  /** 区县审核批准 */
  | 'APPROVAL'
  /** 县级标注风险消除: one decision, where no steps are printed. */
  | 'ELIMINATION_DECISION'
  /** 乡村确认骤降骤增 */
  | 'SETBACK_CONFIRMATION'
  /** 风险再标注 */
  | 'RELABELLING';

/** Where a case stood at the end of a day. */
export type CaseStanding = {
  __typename?: 'CaseStanding';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The state. */
  state: MonitoringCaseState;
  /** Day of the act that brought it; null before the first act. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What came next; null once the case had ended. */
  nextStep?: Maybe<CaseActKind>;
  /** Objections open that day. */
  openObjections: Scalars['Int']['output'];
  /** Category decided by then. */
  category?: Maybe<MonitoringCategory>;
};

/** The day by which an identification (识别认定) is due. */
export type CaseDeadline = {
  __typename?: 'CaseDeadline';
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Last day of posting that still lets the case end in time; null where nothing is posted. */
  latestPostingOn?: Maybe<Scalars['Date']['output']>;
  /** Where the case stood against it that day. */
  status: CaseDeadlineStatus;
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
};

/** Where a case stands against its day. */
export type CaseDeadlineStatus =
  /** Not done, the day not over. */
  | 'OPEN'
  /** Not done, the day over (逾期). */
  | 'OVERDUE'
  /** Done in time. */
  | 'MET'
  /** Done late; the result stands (一般). */
  | 'MET_LATE'
  /** The case ended without identification: the clock stopped. */
  | 'STOPPED';

/** An act that the procedure of a case asks for (程序步骤). */
export type CaseStep = {
  __typename?: 'CaseStep';
  /** Which act. */
  kind: CaseActKind;
  /** Its name in the document. */
  name: Scalars['String']['output'];
  /** The level that acts: `household`, `village`, `township` or `county`. */
  level: Scalars['String']['output'];
  /** What must be on record, in the document's words. */
  needs: Array<Scalars['String']['output']>;
  /** Day it was done; null until then. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The clauses that ask for it. */
  clauses: Array<ClauseRef>;
};

/** An entry of a case's history (办理记录); entries are never changed. */
export type CaseAct = {
  __typename?: 'CaseAct';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Place in the history, from 1. */
  sequence: Scalars['Int']['output'];
  /** Kind of act. */
  kind: CaseActKind;
  /** Its name in the document, or in common use. */
  name: Scalars['String']['output'];
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** Code of the account's division at that time; empty for the whole country. */
  actingFor: Scalars['String']['output'];
  /** What it shows, line by line. */
  evidence: Array<EvidenceLine>;
  /** What a decision on release rested on, frozen as it was known when the act was recorded; null for other acts. */
  readiness?: Maybe<EliminationReadiness>;
  /** Readings it rests on where its document prints nothing, as the five days of posting at a release. */
  readings: Array<CaseWarning>;
  /** Why it was late; null if it was not, or a reason was on record. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** The entry that this one corrects; null for a first entry. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** The clauses of its step. */
  clauses: Array<ClauseRef>;
};

/** One line of evidence. */
export type EvidenceLine = {
  __typename?: 'EvidenceLine';
  /** What it is, as the input calls it. */
  name: Scalars['String']['output'];
  /** What was given. */
  value: Scalars['String']['output'];
};

/** A notice to print (公示公告文本). */
export type PublicNotice = {
  __typename?: 'PublicNotice';
  /** The text, in Chinese, with the head's name and the village and nothing that would tell more of the family. */
  text: Scalars['String']['output'];
  /** Day of the posting or the announcement; null before either. */
  postedOn?: Maybe<Scalars['Date']['output']>;
  /** Last full day of the posting; null where none hangs. */
  lastDay?: Maybe<Scalars['Date']['output']>;
};

/** Narrows a list of cases. Conditions add up. */
export type MonitoringCaseFilter = {
  /** Code of a division; only its cases. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only cases in this state. */
  state?: InputMaybe<MonitoringCaseState>;
  /** Only cases in which this comes next. */
  nextStep?: InputMaybe<CaseActKind>;
  /** Opened on this day or later. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Opened on this day or earlier. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only cases that were due before this day and had not ended by it.
   * @deprecated Use `overdue` with `asOf`; goes on 2027-06-30.
   */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day the list is seen from, default today: only cases begun by then, and where they stood then. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases of this kind. */
  kind?: InputMaybe<ProcedureKind>;
  /** Only cases in which the county had decided this category. */
  category?: InputMaybe<MonitoringCategory>;
  /** Only cases whose next step is done at this level. */
  waitsAt?: InputMaybe<TaskLevel>;
  /** Only cases that had ended (true) or went on (false). */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only cases that went on past their day (true), or the others (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of cases. */
export type MonitoringCaseConnection = {
  __typename?: 'MonitoringCaseConnection';
  /** The cases. */
  edges: Array<MonitoringCaseEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A case with its cursor. */
export type MonitoringCaseEdge = {
  __typename?: 'MonitoringCaseEdge';
  /** Cursor of this case. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: MonitoringCase;
};

/** The act is recorded, or had been with the same key. */
export type CaseActRecorded = {
  __typename?: 'CaseActRecorded';
  /** The case as it is now. */
  case: MonitoringCase;
  /** The act. */
  act: CaseAct;
  /** Soft limits that were passed, and readings the act rests on; it counts all the same. */
  warnings: Array<CaseWarning>;
  /** Data-quality prompts that are open after the act, of the case's stage and of its people; they stop nothing. Read only where asked for. */
  prompts: Array<QualityPrompt>;
};

/** A soft limit that was passed (一般、原则上); the act counts all the same. */
export type CaseWarning = {
  __typename?: 'CaseWarning';
  /** `IDENTIFICATION_LATE`; `POSTING_LATE` for a posting after which the case cannot end in time; and for readings where nothing is printed `PUBLICITY_BY_READING`, `NO_STEPS_PRINTED` and `LEFT_TO_A_PERSON`. */
  code: Scalars['String']['output'];
  /** What it means. */
  message: Scalars['String']['output'];
  /** The day that was passed; null for a reading. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
};

/** The posting has not hung long enough (公示期未满); a hard limit. */
export type PublicityTooShort = UserError & {
  __typename?: 'PublicityTooShort';
  /** Always `PUBLICITY_TOO_SHORT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The first day on which it is possible. */
  possibleFrom: Scalars['Date']['output'];
};

/** Another level does this step (不是规定的层级). */
export type WrongLevel = UserError & {
  __typename?: 'WrongLevel';
  /** Always `WRONG_LEVEL`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The level that acts: `household` (taken down by village or township), `village`, `township` or `county`. */
  level: Scalars['String']['output'];
};

/** The step lacks what its document asks for (缺少材料). */
export type EvidenceMissing = UserError & {
  __typename?: 'EvidenceMissing';
  /** Always `EVIDENCE_MISSING`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** What is missing, in the document's words. */
  missing: Array<Scalars['String']['output']>;
};

/** An objection is not settled yet (异议未处理). */
export type ObjectionOpen = UserError & {
  __typename?: 'ObjectionOpen';
  /** Always `OBJECTION_OPEN`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case. */
  case: MonitoringCase;
};

/** A soft limit has passed and no reason is on record (逾期需说明理由); give `lateReason` and it goes on. */
export type LateReasonNeeded = UserError & {
  __typename?: 'LateReasonNeeded';
  /** Always `LATE_REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The day that was passed. */
  dueOn: Scalars['Date']['output'];
};

/** Somebody was faster, or the household has a case already (已由他人办理). */
export type CaseConflict = UserError & {
  __typename?: 'CaseConflict';
  /** Always `CASE_CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case as it is now. */
  case: MonitoringCase;
};

/** The case has ended (已办结). */
export type CaseClosed = UserError & {
  __typename?: 'CaseClosed';
  /** Always `CASE_CLOSED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The case. */
  case: MonitoringCase;
};

/** Policy stands against it (不符合条件). */
export type DecisionRefused = UserError & {
  __typename?: 'DecisionRefused';
  /** Code of the first condition that is not met, e.g. `SAFETY_NET_NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses of the conditions that are not met. */
  clauses: Array<ClauseRef>;
  /** The whole decision. */
  decision: PolicyDecision;
};

/** The household is monitored on that day already (已是监测对象). */
export type AlreadyMonitored = UserError & {
  __typename?: 'AlreadyMonitored';
  /** Always `ALREADY_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that it is monitored already is a fact, no clause. */
  clauses: Array<ClauseRef>;
};

/** No document of the place prints a procedure for that day; nothing is borrowed from other places. */
export type NoProcedure = UserError & {
  __typename?: 'NoProcedure';
  /** Always `NO_POLICY_IN_FORCE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: there is none. */
  clauses: Array<ClauseRef>;
};

/** Result of every act in a case. */
export type CaseActResult = CaseActRecorded | StepOrder | PublicityTooShort | WrongLevel | EvidenceMissing | ObjectionOpen | LateReasonNeeded | CaseConflict | CaseClosed | NoProcedure | AlreadyMonitored | NotMonitored | DecisionRefused | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A special meeting. */
export type HoldSpecialMeetingInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Who was there and what came of it. */
  evidence: SpecialMeetingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a special meeting (专题会议研判) shows (PA-2025-1.2b). */
export type SpecialMeetingEvidence = {
  /** Roles present, in the document's words, as 乡主要领导; every one it lists is needed. */
  rolesPresent: Array<Scalars['String']['input']>;
  /** Whether the meeting found a risk; without one the case is closed. */
  riskFound: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An application. */
export type SubmitApplicationInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The application. */
  evidence: ApplicationEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an application (农户申请) shows (PA-2025-1.2.2a, 1.2.2b). */
export type ApplicationEvidence = {
  /** Form, in the document's words: 书面申请, 微信扫描“一码通” or “渝防贫”APP. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Who applies, in the document's words: 户主 or 户主授权他人. */
  applicant?: InputMaybe<Scalars['String']['input']>;
  /** How the household stands to the scope; an answer, nothing is decided by it. */
  registration: RegistrationCase;
  /** What is applied for and why; no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** How a household is registered (户籍), PA-2025-2.1a and its three special cases. */
export type RegistrationCase =
  /** 农村户籍 */
  | 'RURAL'
  /** 易地扶贫搬迁等已转为城镇户籍的家庭 (PA-2025-2.1.1) */
  | 'RELOCATED_NOW_URBAN'
  /** 家庭成员中个别人口为城镇户籍或集体户籍 (PA-2025-2.1.2) */
  | 'MEMBERS_URBAN_OR_COLLECTIVE'
  /** 易地搬迁群众，由迁入地负主体责任 (PA-2025-2.1.3) */
  | 'RELOCATED_ELSEWHERE';

/** A check at home. */
export type RecordHomeCheckInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The four factors. */
  evidence: HomeCheckEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a check at home (入户核查) shows: four factors (PA-2025-2.2b); no identity numbers. */
export type HomeCheckEvidence = {
  /** 收入 */
  income?: InputMaybe<Scalars['String']['input']>;
  /** 合规自付支出 */
  selfPaidExpenses?: InputMaybe<Scalars['String']['input']>;
  /** 突出困难问题 */
  difficulties?: InputMaybe<Scalars['String']['input']>;
  /** 自主应对能力 */
  ownMeans?: InputMaybe<Scalars['String']['input']>;
};

/** A village democratic review. */
export type RecordVillageReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Votes and result. */
  evidence: VillageReviewEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a village democratic review (村级民主评议) shows (PA-2025-2.3a3). */
export type VillageReviewEvidence = {
  /** 应到人数 */
  votesDue: Scalars['Int']['input'];
  /** 实到人数 */
  votesPresent: Scalars['Int']['input'];
  /** 赞成 */
  votesFor: Scalars['Int']['input'];
  /** 反对 */
  votesAgainst: Scalars['Int']['input'];
  /** Whether the review was for it; no document prints a majority. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A posting. */
export type PostPublicityInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a posting (公示) or announcement (公告) shows; no identity numbers. */
export type PostingEvidence = {
  /** Where it hangs (公示地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the photo kept in the files (公示照片); needed for a posting. */
  photoReference?: InputMaybe<Scalars['String']['input']>;
};

/** An objection. */
export type RecordObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The objection. */
  evidence: ObjectionEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an objection (公示异议) says. */
export type ObjectionEvidence = {
  /** What is objected; no names of who objects, no identity numbers. */
  content: Scalars['String']['input'];
};

/** The settlement of an objection. */
export type SettleObjectionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The settlement. */
  evidence: ObjectionSettlementEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** How an objection was settled (异议处理). */
export type ObjectionSettlementEvidence = {
  /** Id of the act that recorded the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld; that ends the case. */
  upheld: Scalars['Boolean']['input'];
  /** What was found and done. */
  handling: Scalars['String']['input'];
};

/** A village selection. */
export type RecordVillageSelectionInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Organisers and result. */
  evidence: VillageSelectionEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a village selection (村级初选) shows (HN-2020-3.3.1). */
export type VillageSelectionEvidence = {
  /** Organisers present, in the document's words, as 驻村工作队. */
  organisersPresent: Array<Scalars['String']['input']>;
  /** Whether the household is on the list. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A review of the township. */
export type RecordTownshipReviewInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Signatures and result. */
  evidence: TownshipReviewEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a review of the township (乡镇审核) shows. */
export type TownshipReviewEvidence = {
  /** Offices that signed (PA-2025-2.3a4). */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Posts of who checked and signed (HN-2020-3.3.2). */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A decision of the county. */
export type RecordCountyDecisionInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Comparison and decision. */
  evidence: CountyDecisionEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a decision of the county (县级审定) shows. */
export type CountyDecisionEvidence = {
  /** Results of comparing data (数据比对), by department. */
  comparisons: Array<ComparisonInput>;
  /** The category decided; needed where it passes. The documents of 2020 know two of them. */
  category?: InputMaybe<MonitoringCategory>;
  /** Risks of falling back (致贫返贫风险), up to five, in the words of the code list, as 因病; the period of monitoring begins with them. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reference of the written notice to the townships (HN-2020-3.3.3b). */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county decides for it. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a department found when data were compared. */
export type ComparisonInput = {
  /** The department. */
  department: Scalars['String']['input'];
  /** Whether its data agree with the application. */
  agrees: Scalars['Boolean']['input'];
  /** What differs; no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An announcement. */
export type AnnounceIdentificationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry into the national system. */
export type RecordSystemEntryInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The entry. */
  evidence: SystemEntryEvidence;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What an entry into the system (信息录入) shows (HN-2020-3.3.4). */
export type SystemEntryEvidence = {
  /** Reference of the record in the system; no identity number. */
  systemReference?: InputMaybe<Scalars['String']['input']>;
};

/** A correction of the last step of a case; a notice taken down hangs anew from the corrected day (PA-2025-2.3d). */
export type CorrectActInput = {
  /** Id of the act to correct; the last of its case. */
  actId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The evidence as it should be, under the kind of the act; null leaves it as it is. */
  evidence?: InputMaybe<ActEvidence>;
  /** Why it is late, if a soft limit has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. Not asked of an act that opens a case. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Evidence of one kind of act; give the one that the act is of. */
export type ActEvidence = {
  /** Of a special meeting. */
  specialMeeting?: InputMaybe<SpecialMeetingEvidence>;
  /** Of an application. */
  application?: InputMaybe<ApplicationEvidence>;
  /** Of a check at home. */
  homeCheck?: InputMaybe<HomeCheckEvidence>;
  /** Of a village review. */
  villageReview?: InputMaybe<VillageReviewEvidence>;
  /** Of a posting. */
  posting?: InputMaybe<PostingEvidence>;
  /** Of a village selection. */
  villageSelection?: InputMaybe<VillageSelectionEvidence>;
  /** Of a review of the township. */
  townshipReview?: InputMaybe<TownshipReviewEvidence>;
  /** Of a decision of the county. */
  countyDecision?: InputMaybe<CountyDecisionEvidence>;
  /** Of a nomination for release. */
  nomination?: InputMaybe<NominationEvidence>;
  /** Of a check at home before a release. */
  reverification?: InputMaybe<ReverificationEvidence>;
  /** Of an approval of a release. */
  approval?: InputMaybe<ApprovalEvidence>;
  /** Of the confirmation of a setback. */
  setbackConfirmation?: InputMaybe<SetbackEvidence>;
};

/** How a risk was eliminated (风险消除方式). */
export type EliminationMode =
  /** 帮扶消除 */
  | 'ASSISTED'
  /** 自然消除 */
  | 'NATURAL';

/** The household is not monitored on that day (不是监测对象). */
export type NotMonitored = UserError & {
  __typename?: 'NotMonitored';
  /** Always `NOT_MONITORED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that it is not monitored is a fact, no clause. */
  clauses: Array<ClauseRef>;
};

/** A month's adjustment of monitored households (按月动态调整, HN-2020-5.1c). */
export type AdjustmentMonth = {
  __typename?: 'AdjustmentMonth';
  /** The month, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** Its last day; no day of the month is printed. */
  dueOn: Scalars['Date']['output'];
  /** The clause that adjusts by month. */
  clauses: Array<ClauseRef>;
};

/** Level of an office that does tasks (待办层级). */
export type TaskLevel =
  /** 县级 */
  | 'COUNTY'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** What cases are counted by. */
export type CaseGrouping =
  /** By the divisions directly below the one asked for. */
  | 'DIVISION'
  /** By kind of procedure. */
  | 'KIND'
  /** By the step that comes next. */
  | 'NEXT_STEP'
  /** By state. */
  | 'STATE'
  /** By the level that does the next step. */
  | 'WAITS_AT';

/** How many cases there are; what was not counted by is null. */
export type CaseCount = {
  __typename?: 'CaseCount';
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** The kind of procedure. */
  kind?: Maybe<ProcedureKind>;
  /** The state. */
  state?: Maybe<MonitoringCaseState>;
  /** The step that comes next; null too where the case has ended. */
  nextStep?: Maybe<CaseActKind>;
  /** The level that does the next step; null too where the case has ended. */
  waitsAt?: Maybe<TaskLevel>;
  /** Cases in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** Of these not ended. */
  open: Scalars['Int']['output'];
  /** Of these not ended and due this week, late ones not among them. */
  dueThisWeek: Scalars['Int']['output'];
  /** Of these not ended though their day has passed (逾期). */
  late: Scalars['Int']['output'];
};

/** Where a household stands to its release (风险消除) on a day. */
export type EliminationReadiness = {
  __typename?: 'EliminationReadiness';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Whether it could be released that day; referred where a line is not set or nothing is printed. */
  outcome: DecisionOutcome;
  /** The conditions in their order, each of the three guarantees and water for itself. */
  conditions: Array<EliminationCondition>;
  /** The first day on which all conditions can hold by what was known that day; null where no day follows. */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a nomination judged the risk (PA-2025-4.2e); without one that is left to it, and the risk is taken as gone unless a lead is open. */
  riskJudged: Scalars['Boolean']['output'];
  /** What a person should see though nothing hangs on it. */
  flags: Array<DecisionReason>;
  /** Every clause of conditions and flags, each once. */
  clauses: Array<ClauseRef>;
};

/** A condition of release (风险消除条件). */
export type EliminationCondition = {
  __typename?: 'EliminationCondition';
  /** Stable code, e.g. `INCOME_NOT_STABLE_YET`. */
  code: Scalars['String']['output'];
  /** What it comes to, in the caller's language. */
  text: Scalars['String']['output'];
  /** Whether it is met. */
  holds: Scalars['Boolean']['output'];
  /** The fact it was held against, as text: amounts in yuan, a day, or one of `education`, `health`, `housing` and `water`. */
  fact?: Maybe<Scalars['String']['output']>;
  /** The day from which it holds, or fails; null where none follows. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it can hold by what was known; null where no day follows. */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** What was said that it rests on; empty where nobody said anything. */
  evidence: Array<EliminationEvidence>;
  /** The clause that sets it. */
  clauses: Array<ClauseRef>;
};

/** What a department or office said that a condition rests on. */
export type EliminationEvidence = {
  __typename?: 'EliminationEvidence';
  /** Id of the record: an answer, an assessment, a lead, a renovation's state, a label or a nomination. */
  id: Scalars['ID']['output'];
  /** Who said it. */
  department: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** What it says, in Chinese; findings of health stay with their department. */
  text: Scalars['String']['output'];
  /** The day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded; null where the register did not keep it. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What struck after release (收入骤降、支出骤增) (AY-2025-3.3.4b). */
export type SetbackKind =
  /** 收入骤降 */
  | 'INCOME_DROP'
  /** 支出骤增 */
  | 'EXPENSE_SURGE'
  /** 等: another setback of that weight. */
  | 'OTHER';

/** A nomination for risk elimination. */
export type NominateEliminationInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** What the village judged. */
  evidence: NominationEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** What the village judged before it nominates (村（社区）提名) (PA-2025-4.2e). */
export type NominationEvidence = {
  /** Whether the risk is steadily or naturally gone. */
  riskGone: Scalars['Boolean']['input'];
  /** How it went. */
  mode: EliminationMode;
  /** Ids of leads since identification whose risk was found and is gone too; any other open lead stands against it. */
  resolvedLeads?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How it was judged; no names, no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** A check at home before a release. */
export type RecordReverificationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Who signed and what was found. */
  evidence: ReverificationEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a check at home before a release (入户核实) shows (PA-2025-4.3b). */
export type ReverificationEvidence = {
  /** Post of who signed for the township (乡镇签字). */
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the village (村（社区）签字). */
  villageSignature?: InputMaybe<Scalars['String']['input']>;
  /** What was found at home; no names, no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Whether township and village confirm the nomination. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The county's decision on a release. */
export type ApproveEliminationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** What the county decided. */
  evidence: ApprovalEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What the county decided on a release (区县审核批准) (PA-2025-4.3e). */
export type ApprovalEvidence = {
  /** The opinion on record (审批意见). */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county approves. */
  passed: Scalars['Boolean']['input'];
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The announcement of a release. */
export type AnnounceEliminationInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what hangs; a photo is not needed. */
  evidence: PostingEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A release by one decision of the county. */
export type RecordEliminationInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** How the risk went. */
  mode: EliminationMode;
  /** Why it is released; needed where the documents leave it to a person. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A setback after release. */
export type ConfirmSetbackInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** What struck. */
  evidence: SetbackEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** What struck a household after release; no number is printed for 骤 (AY-2025-3.3.4b). */
export type SetbackEvidence = {
  /** Which kind. */
  setback: SetbackKind;
  /** What happened; no names, no identity numbers. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** A re-labelling by the green channel. */
export type RelabelRiskInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Day it was done; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Why, and in which category. */
  evidence: RelabellingEvidence;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a household is monitored again (风险再标注) (AY-2025-3.3.4c). */
export type RelabellingEvidence = {
  /** The reason (再标注的原因). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Category from now on; the one it had is kept unless given. */
  category?: InputMaybe<MonitoringCategory>;
  /** Risks from now on (致贫返贫风险); those it had are kept unless given. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a department says of one of the three guarantees or of water, from a day on (三保障和饮水安全). */
export type DepartmentAnswer = {
  __typename?: 'DepartmentAnswer';
  /** What it is about. */
  guarantee: Guarantee;
  /** Whether it is guaranteed (有保障); null where the department does not know (any more). */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** What was found, e.g. C级唯一住房; what is found of health stays with the health department. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** The department that answers, e.g. 住建. */
  department: Scalars['String']['output'];
  /** Where the department has it from: a survey or ledger with its day, or its own entry. */
  source: Scalars['String']['output'];
  /** When the department recorded it. */
  recordedAt: Scalars['DateTime']['output'];
};

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

/** A grant of social assistance as civil affairs states it, from a day on (低保、特困). */
export type DepartmentAllowance = {
  __typename?: 'DepartmentAllowance';
  /** Id of the grant; the same through all its states. */
  id: Scalars['ID']['output'];
  /** What it is called, e.g. 农村低保. */
  name: Scalars['String']['output'];
  /** Its tier; null where civil affairs does not say. */
  tier?: Maybe<AllowanceTier>;
  /** Whether it covers the whole household (整户保). */
  wholeHousehold: Scalars['Boolean']['output'];
  /** Whether it is extreme-hardship support at home (分散供养特困). */
  dispersedHardship: Scalars['Boolean']['output'];
  /** Approved for the month told (核定), yuan. */
  approved: Scalars['Money']['output'];
  /** Paid for the month told (发放), yuan. */
  paid: Scalars['Money']['output'];
  /** Whether the household draws it. */
  active: Scalars['Boolean']['output'];
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Where civil affairs has it from. */
  source: Scalars['String']['output'];
  /** When civil affairs recorded it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Tier of an allowance as civil affairs states it (低保档次). */
export type AllowanceTier =
  /** 全额 */
  | 'FULL'
  /** 最高档 */
  | 'HIGHEST'
  /** 较低档 */
  | 'LOWER';

/** A renovation as the housing department states it, from a day on (农村危房改造). */
export type DepartmentRenovation = {
  __typename?: 'DepartmentRenovation';
  /** The renovation, in the housing department's own records. */
  renovation: Renovation;
  /** Year the project is carried out under (AY-2025-3.3.3a). */
  year: Scalars['Int']['output'];
  /** Grant approved, yuan. */
  approved: Scalars['Money']['output'];
  /** Paid so far, yuan. */
  paid: Scalars['Money']['output'];
  /** Planned last day; a project that runs past the end of its year is exempt (AY-2025-3.3.3b). */
  plannedUntil?: Maybe<Scalars['Date']['output']>;
  /** Day it was completed; null while it is not (AY-2025-3.3.3c). */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Day it tells of. */
  occurredOn: Scalars['Date']['output'];
  /** Where the housing department has it from. */
  source: Scalars['String']['output'];
  /** When the housing department recorded it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The renovation of a dangerous house (农村危房改造). */
export type Renovation = {
  __typename?: 'Renovation';
  /** Stable id. */
  id: Scalars['ID']['output'];
};

/** A measure of help that a department delivered (帮扶措施落实). */
export type DeliveredMeasure = {
  __typename?: 'DeliveredMeasure';
  /** Id of the delivery, as the department gave it. */
  id: Scalars['ID']['output'];
  /** The family of measures it belongs to (PA-2025-3.2.0). */
  family: MeasureFamily;
  /** What was delivered, in the department's words; of health only that there is a measure. */
  name: Scalars['String']['output'];
  /** Who it was for; null where it was for the household. */
  person?: Maybe<Person>;
  /** Day it was delivered. */
  deliveredOn: Scalars['Date']['output'];
  /** The sum, yuan; null where none was delivered or it is not told. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** The department that delivered it, e.g. 人社. */
  department: Scalars['String']['output'];
  /** Where the department has it from. */
  source: Scalars['String']['output'];
};

/** Families of measures of help (帮扶措施), PA-2025-3.2.0. */
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

/** A page of delivered measures. */
export type DeliveredMeasureConnection = {
  __typename?: 'DeliveredMeasureConnection';
  /** The measures. */
  edges: Array<DeliveredMeasureEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A delivered measure with its cursor. */
export type DeliveredMeasureEdge = {
  __typename?: 'DeliveredMeasureEdge';
  /** Cursor of this measure. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: DeliveredMeasure;
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
  /** What the register has on record (明白纸、帮扶责任人): households of those that should. Null for targets of departments or that it does not tell, where there are no such households, and where the division reaches beyond the caller's. */
  householdsActual?: Maybe<TargetActual>;
};

/** Who answers for the help of a household (帮扶责任人): staff of an office, not a person of the register. */
export type ResponsibleHelper = {
  __typename?: 'ResponsibleHelper';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['output'];
  /** Post there (职务). */
  post: Scalars['String']['output'];
  /** Whether the helper is a civil servant (公职人员); 济源 asks for one (JY-2025-1.1i). */
  civilServant: Scalars['Boolean']['output'];
  /** First day. */
  since: Scalars['Date']['output'];
  /** First day on which the helper no longer stood; null while the helper does. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended; null while it goes on. */
  endKind?: Maybe<PairingEndKind>;
  /** Why it ended, as recorded; null where nobody said. */
  endReason?: Maybe<Scalars['String']['output']>;
};

/** How the pairing with a helper (结对帮扶) ended. */
export type PairingEndKind =
  /** 结对结束: nobody follows. */
  | 'ENDED'
  /** 交接: another helper follows on the same day. */
  | 'HANDED_OVER';

/** Whether the pairing of a household may end (结对帮扶), as of a day. */
export type Pairing = {
  __typename?: 'Pairing';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The helpers who stand that day; more than one only where two households were merged. */
  helpers: Array<ResponsibleHelper>;
  /** What policy says of ending it that day (AY-2025-3.4a). */
  decision: PolicyDecision;
  /** 四个不摘, kept whatever becomes of the pairing (AY-2025-3.4b); null where no document of the place keeps them. */
  fourNoRemovals?: Maybe<FourNoRemovals>;
};

/** 四个不摘 at a place on a day; ending a pairing changes none of them. */
export type FourNoRemovals = {
  __typename?: 'FourNoRemovals';
  /** Which of the four stay. */
  kept: Array<NoRemoval>;
  /** The clauses that keep them. */
  clauses: Array<ClauseRef>;
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

/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlan = {
  __typename?: 'HelpPlan';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** Day it was made. */
  madeOn: Scalars['Date']['output'];
  /** Counts the revisions; give it as `expectedVersion` to revise. */
  version: Scalars['Int']['output'];
  /** The revision in force on a day; null before the plan was made. */
  revision?: Maybe<HelpPlanRevision>;
  /** Every revision in its order; the first is the plan as it was made. */
  revisions: Array<HelpPlanRevision>;
  /** The measures planned on a day. */
  measures: Array<PlannedMeasure>;
  /** The day it was due and where it stood against it; null where no document of the place sets one. */
  deadline?: Maybe<HelpPlanDeadline>;
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanRevisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A help plan (帮扶计划, 一户一策); a household has one for each time it is monitored. */
export type HelpPlanDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A revision of a help plan (帮扶计划); revisions are never changed. */
export type HelpPlanRevision = {
  __typename?: 'HelpPlanRevision';
  /** Its number, from 1. */
  version: Scalars['Int']['output'];
  /** Kind of plan. */
  kind: HelpPlanKind;
  /** Day it was made. */
  occurredOn: Scalars['Date']['output'];
  /** What the household lacks, as the plan sees it. */
  gaps: Array<HelpGapKind>;
  /** Why the plan was revised; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why the plan was late; null if it was not. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** What it left open when it was made. */
  warnings: Array<HelpWarning>;
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Kind of help plan (帮扶计划类型). */
export type HelpPlanKind =
  /** 综合性帮扶, for several risks (PA-2025-3.1d). */
  | 'COMPREHENSIVE'
  /** 针对性帮扶, for a single risk (PA-2025-3.1c). */
  | 'SINGLE';

/** The day by which a help plan (帮扶计划) is due (PA-2025-3.1b). */
export type HelpPlanDeadline = {
  __typename?: 'HelpPlanDeadline';
  /** Last day; it counts. */
  dueOn: Scalars['Date']['output'];
  /** Where the plan stood against it that day. */
  status: CaseDeadlineStatus;
  /** The clauses that set it. */
  clauses: Array<ClauseRef>;
};

/** A measure of a help plan (帮扶措施), or one that runs ahead of it (AY-2025-3.3.4d). */
export type PlannedMeasure = {
  __typename?: 'PlannedMeasure';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Its family (PA-2025-3.2.0). */
  family: MeasureFamily;
  /** Whether it builds on the household's own work (开发式帮扶措施: 产业, 就业, 金融, 公益性岗位). */
  developmental: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is done; null where the name says it all. */
  content?: Maybe<Scalars['String']['output']>;
  /** Unit that answers for it (责任单位). */
  responsibleUnit: Scalars['String']['output'];
  /** Department of that unit; null where it is none. */
  sector?: Maybe<HelpSector>;
  /** Who it is for; null where it is for the household. */
  person?: Maybe<Person>;
  /** First day planned. */
  plannedFrom: Scalars['Date']['output'];
  /** Last day planned; its task is due then. */
  plannedUntil: Scalars['Date']['output'];
  /** Day it was planned. */
  addedOn: Scalars['Date']['output'];
  /** First day on which it was no longer planned; null while it is. */
  droppedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it still runs ahead of a plan (提前落实). */
  aheadOfPlan: Scalars['Boolean']['output'];
  /** How it stands on a day. */
  state: MeasureState;
  /** Its first delivery by a day: of its family, on or after its first day, to its person; null before. */
  delivery?: Maybe<DeliveredMeasure>;
};


/** A measure of a help plan (帮扶措施), or one that runs ahead of it (AY-2025-3.3.4d). */
export type PlannedMeasureStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A measure of a help plan (帮扶措施), or one that runs ahead of it (AY-2025-3.3.4d). */
export type PlannedMeasureDeliveryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Something a household lacks (缺什么补什么, PA-2025-3.1a), with what shows it. */
export type HelpGap = {
  __typename?: 'HelpGap';
  /** What it is. */
  kind: HelpGapKind;
  /** Whether it is known to be missing, or not known. */
  state: HelpGapState;
  /** What shows it. */
  grounds: Array<HelpGapGround>;
  /** Measures of the place's toolbox that make up for it, by the household's labour (PA-2025-3.2.0). */
  suggestedMeasures: Array<ToolboxMeasure>;
  /** The clauses by which it counts; empty where no document of the place says so. */
  clauses: Array<ClauseRef>;
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
  /** 有劳动能力而无人就业 (PA-2025-3.2.2b) */
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

/** One thing on record that shows a gap. */
export type HelpGapGround = {
  __typename?: 'HelpGapGround';
  /** What it says. */
  text: Scalars['String']['output'];
  /** Where it comes from; null where nobody has said anything. */
  source?: Maybe<Scalars['String']['output']>;
  /** Day it tells of; null where it tells of none. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** A measure that a document of the place offers (帮扶政策“工具箱”, JY-2025-1.1j). */
export type ToolboxMeasure = {
  __typename?: 'ToolboxMeasure';
  /** Name of the right, e.g. `microcredit`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its family (PA-2025-3.2.0). */
  family: MeasureFamily;
  /** Whether it builds on the household's own work (开发式帮扶措施). */
  developmental: Scalars['Boolean']['output'];
  /** Who may have it, in Chinese. */
  who: Scalars['String']['output'];
  /** What it is, in Chinese. */
  what: Scalars['String']['output'];
  /** Last day of the right; null where none is printed. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The clause that grants it. */
  clause: ClauseRef;
};

/** What somebody should look at in a plan; it stands all the same. */
export type HelpWarning = {
  __typename?: 'HelpWarning';
  /** `PLAN_LATE`, `RISK_NOT_COVERED`, `GAP_NOT_PLANNED`, `DEVELOPMENT_MEASURE_ADVISED` or `SOCIAL_SECURITY_ADVISED`. */
  code: Scalars['String']['output'];
  /** What it means. */
  message: Scalars['String']['output'];
  /** What it is about, e.g. 饮水安全; null where the code says it all. */
  about?: Maybe<Scalars['String']['output']>;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
};

/** An explainer sheet (明白纸) that a household got. */
export type ExplainerSheet = {
  __typename?: 'ExplainerSheet';
  /** Kind of sheet. */
  kind: ExplainerSheetKind;
  /** The year it counts for; one of each kind a year. */
  year: Scalars['Int']['output'];
  /** Day it was handed out. */
  handedOutOn: Scalars['Date']['output'];
};

/** Kind of explainer sheet (明白纸). */
export type ExplainerSheetKind =
  /** 申报政策明白纸, for every household (PA-2025-1.1a). */
  | 'APPLICATION'
  /** 帮扶政策明白纸, for every monitored household (PA-2025-1.1b). */
  | 'ASSISTANCE';

/** How many households of a division have a helper (帮扶责任人), or a sheet (明白纸), of those that should. */
export type HelpCoverage = {
  __typename?: 'HelpCoverage';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Households that should. */
  households: Scalars['Int']['output'];
  /** Those that have. */
  covered: Scalars['Int']['output'];
  /** Percent with two decimals, cut off; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<HelpCoverageOfDivision>;
  /** The households that should and have not, by code. */
  missing: HouseholdConnection;
};


/** How many households of a division have a helper (帮扶责任人), or a sheet (明白纸), of those that should. */
export type HelpCoverageMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Coverage of one division below. */
export type HelpCoverageOfDivision = {
  __typename?: 'HelpCoverageOfDivision';
  /** The division; null where its code is not known on that day. */
  division?: Maybe<Division>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Households that should. */
  households: Scalars['Int']['output'];
  /** Those that have. */
  covered: Scalars['Int']['output'];
  /** Percent with two decimals, cut off; null where there are no households. */
  share?: Maybe<Scalars['String']['output']>;
};

/** A responsible helper, from a day on. */
export type AssignHelperInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['input'];
  /** Post there (职务). */
  post: Scalars['String']['input'];
  /** Whether the helper is a civil servant (公职人员). */
  civilServant: Scalars['Boolean']['input'];
  /** First day; not in the future and not before the last one left. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A responsible helper who takes over from the one before, on one day. */
export type HandOverHelperInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Unit the helper works for (单位). */
  unit: Scalars['String']['input'];
  /** Post there (职务). */
  post: Scalars['String']['input'];
  /** Whether the helper is a civil servant (公职人员). */
  civilServant: Scalars['Boolean']['input'];
  /** Why the one before leaves. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Day of the hand-over; not in the future and not before the one before began. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The end of a pairing. */
export type EndPairingInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Why it ends. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** First day on which the household is not paired any more; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The helper stands, now or since the same key was used before. */
export type HelperAssigned = {
  __typename?: 'HelperAssigned';
  /** The helper. */
  helper: ResponsibleHelper;
};

/** The household has a helper already (已有帮扶责任人). */
export type PairingConflict = UserError & {
  __typename?: 'PairingConflict';
  /** Always `HELPER_ASSIGNED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that ask for one helper; empty where none does. */
  clauses: Array<ClauseRef>;
  /** The helper who stands. */
  helper: ResponsibleHelper;
};

/** Result of assigning a helper or handing over. */
export type HelperResult = HelperAssigned | PairingConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** The pairing ended, now or with the same key before. */
export type PairingEnded = {
  __typename?: 'PairingEnded';
  /** The helper who stood last. */
  helper: ResponsibleHelper;
};

/** Result of ending a pairing. */
export type EndPairingResult = PairingEnded | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A measure as it is planned. */
export type PlannedMeasureInput = {
  /** Its family; one that the documents of the place list, where they list any (PA-2025-3.2.0). */
  family: MeasureFamily;
  /** What it is called; a delivery of this name counts for this measure alone. */
  name: Scalars['String']['input'];
  /** What is done; no identity numbers. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Unit that answers for it (责任单位). */
  responsibleUnit: Scalars['String']['input'];
  /** Department of that unit, if it is one. */
  sector?: InputMaybe<HelpSector>;
  /** The member it is for; left away for the household. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  plannedFrom: Scalars['Date']['input'];
  /** Last day. */
  plannedUntil: Scalars['Date']['input'];
};

/** A help plan. */
export type MakeHelpPlanInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it was made; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Kind; follows from the gaps where it is left away. */
  kind?: InputMaybe<HelpPlanKind>;
  /** What the household lacks; at least one. */
  gaps: Array<HelpGapKind>;
  /** The measures; those that ran ahead of the plan are taken in by themselves. */
  measures: Array<PlannedMeasureInput>;
  /** Why it is late, if its day has passed. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A revision of a help plan. */
export type ReviseHelpPlanInput = {
  /** The plan's id. */
  planId: Scalars['ID']['input'];
  /** The version the caller saw; another one now is a conflict. */
  expectedVersion: Scalars['Int']['input'];
  /** Day it was revised; not in the future and not before the last revision. */
  occurredOn: Scalars['Date']['input'];
  /** Why it is revised. */
  reason: Scalars['String']['input'];
  /** Kind; follows from the gaps where it is left away. */
  kind?: InputMaybe<HelpPlanKind>;
  /** What the household lacks; as before where it is left away. */
  gaps?: InputMaybe<Array<HelpGapKind>>;
  /** Ids of the measures that go on; the others are dropped. */
  keep: Array<Scalars['ID']['input']>;
  /** New measures. */
  measures: Array<PlannedMeasureInput>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The plan is recorded, or had been with the same key. */
export type HelpPlanRecorded = {
  __typename?: 'HelpPlanRecorded';
  /** The plan as it is now. */
  plan: HelpPlan;
  /** The revision. */
  revision: HelpPlanRevision;
  /** Data-quality prompts on help and its people that are open after it; they stop nothing. Read only where asked for. */
  prompts: Array<QualityPrompt>;
};

/** There is a plan for this time of monitoring already, or somebody revised it before (已有计划、已由他人修订). */
export type HelpPlanConflict = UserError & {
  __typename?: 'HelpPlanConflict';
  /** `PLAN_EXISTS` or `PLAN_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: no clause decides. */
  clauses: Array<ClauseRef>;
  /** The plan as it is now. */
  plan: HelpPlan;
};

/** Result of making or revising a help plan. */
export type HelpPlanResult = HelpPlanRecorded | HelpPlanConflict | LateReasonNeeded | EvidenceMissing | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A measure that is put in place before there is a plan (提前落实帮扶措施, AY-2025-3.3.4d). */
export type RecordAdvanceMeasureInput = {
  /** The household's id; it was labelled again and has no plan yet. */
  householdId: Scalars['ID']['input'];
  /** Day it was decided; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The measure. */
  measure: PlannedMeasureInput;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The measure is recorded, or had been with the same key. */
export type AdvanceMeasureRecorded = {
  __typename?: 'AdvanceMeasureRecorded';
  /** The measure. */
  measure: PlannedMeasure;
};

/** Result of recording a measure ahead of its plan. */
export type AdvanceMeasureResult = AdvanceMeasureRecorded | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A delivery that no department reports. */
export type RecordMeasureDeliveryInput = {
  /** Id of the planned measure. */
  measureId: Scalars['ID']['input'];
  /** Day it was delivered; not in the future and not before the measure's first day. */
  occurredOn: Scalars['Date']['input'];
  /** The sum, yuan; left away where none was delivered. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** Where it is known from; no identity numbers. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The delivery is recorded, or had been with the same key. */
export type MeasureDeliveryRecorded = {
  __typename?: 'MeasureDeliveryRecorded';
  /** The delivery. */
  delivery: DeliveredMeasure;
};

/** Result of recording a delivery. */
export type MeasureDeliveryResult = MeasureDeliveryRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Explainer sheets handed out to many households on one day. */
export type HandOutSheetsInput = {
  /** Ids of the households, 1 to 200. */
  householdIds: Array<Scalars['ID']['input']>;
  /** Kind of sheet. */
  kind: ExplainerSheetKind;
  /** Day they were handed out; not in the future. The sheet counts for its year. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of each household. */
export type SheetsHandedOut = {
  __typename?: 'SheetsHandedOut';
  /** A result for each household, in the order given. */
  results: Array<SheetHandedOut>;
};

/** What became of one household. */
export type SheetHandedOut = {
  __typename?: 'SheetHandedOut';
  /** Place in the list given, from 0. */
  position: Scalars['Int']['output'];
  /** The household; null where there is none in the caller's division. */
  household?: Maybe<Household>;
  /** What became of it. */
  outcome: SheetOutcome;
  /** Day the household got its sheet of that year; null where there is none. */
  handedOutOn?: Maybe<Scalars['Date']['output']>;
};

/** What became of a household when sheets were handed out. */
export type SheetOutcome =
  /** It had one of that year; nothing is counted twice (已发放过). */
  | 'HAD_ONE'
  /** Handed out and counted (已登记). */
  | 'HANDED_OUT'
  /** No such household in the caller's division (不在辖区). */
  | 'NOT_FOUND';

/** Result of handing out sheets. */
export type HandOutSheetsResult = SheetsHandedOut | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A risk lead (风险线索): a sign that a household may fall back. */
export type Lead = {
  __typename?: 'Lead';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** The person it is about; null where it is about the whole household. */
  person?: Maybe<Person>;
  /** How it was found (发现渠道). */
  channel: LeadChannel;
  /** What it is about (线索类型, PA-2025-1.2.6). */
  leadType: LeadType;
  /** Day it was found; the clocks run from it. */
  foundOn: Scalars['Date']['output'];
  /** Day the township received a department's lead; null for other channels. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Department that pushed it, in the ledger's words; null if none. */
  pushedBy?: Maybe<Scalars['String']['output']>;
  /** Where the lead stands. */
  state: LeadState;
  /** The visit that verified it; null until then. */
  verification?: Maybe<LeadVerification>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it stood at the end of a day, by the day of the visit. */
  stateOn: LeadState;
  /** What was seen, in the words of who reported it; null if nothing was said. */
  note?: Maybe<Scalars['String']['output']>;
  /** Stations of a department's lead in the township (PA-2025-1.2.4b to 1.2.4d), the first first; empty for other leads. */
  forwardings: Array<LeadForwarding>;
  /** Self-reports (自主申报) behind it, the first one first; empty for other channels, null for departments that take no part. */
  selfReports?: Maybe<Array<SelfReport>>;
};


/** A risk lead (风险线索): a sign that a household may fall back. */
export type LeadStateOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The visit at home that verified a lead (入户核实). */
export type LeadVerification = {
  __typename?: 'LeadVerification';
  /** Day of the visit. */
  verifiedOn: Scalars['Date']['output'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['output'];
  /** What the visitors found, in their words. */
  finding: Scalars['String']['output'];
  /** Why it was late; null if it was in time or no reason was given. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** How a lead was found (发现渠道, PA-2025-1.2.0). */
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

/** What a lead is about (线索类型, PA-2025-1.2.6). */
export type LeadType =
  /** 产业项目失败 */
  | 'BUSINESS_FAILURE'
  /** 家庭住房不安全 */
  | 'HOUSING'
  /** 因病因灾因意外事故导致收入大幅减少、支出大幅增加 */
  | 'ILLNESS_DISASTER_ACCIDENT'
  /** 其他: what the 等 of PA-2025-1.2.6 leaves open, e.g. a child out of school */
  | 'OTHER'
  /** 突发公共事件、安全事故 */
  | 'PUBLIC_EVENT'
  /** 较大规模失业 */
  | 'UNEMPLOYMENT'
  /** 安全饮水受到严重影响 */
  | 'WATER';

/** Where a lead (风险线索) stands. */
export type LeadState =
  /** Received, not yet verified (待核实). */
  | 'RECEIVED'
  /** Verified at home (已核实). */
  | 'VERIFIED';

/** Narrows a list of leads. Conditions add up. */
export type LeadFilter = {
  /** Code of a division; only its leads. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only leads in this state. */
  state?: InputMaybe<LeadState>;
  /** Only leads found this way. */
  channel?: InputMaybe<LeadChannel>;
  /** Found on this day or later. */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Found on this day or earlier. */
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  /** The day the list is seen from, default today: only leads found by then, and their state then. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads about this (线索类型). */
  leadType?: InputMaybe<LeadType>;
  /** Only leads pushed by this sector's department, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Only leads of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Verified on this day or later. */
  verifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Verified on this day or earlier. */
  verifiedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only leads whose visit found a risk (true) or none (false). */
  riskFound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only leads not verified whose day to verify had passed (true), or had not or is set nowhere (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** The leads. */
  edges: Array<LeadEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A lead with its cursor. */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** Cursor of this lead. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** A lead as it is received. */
export type ReceiveLeadInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The person it is about, if one. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was found. */
  channel: LeadChannel;
  /** What it is about. */
  leadType: LeadType;
  /** Day it was found; not in the future. For a department's lead: the department's date. */
  occurredOn: Scalars['Date']['input'];
  /** Day the township received a department's lead; the five working days run from it. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Department that pushed it, required for DEPARTMENT_PUSH. */
  pushedBy?: InputMaybe<Scalars['String']['input']>;
  /** What was seen, required for OTHER (PA-2025-1.2.6); no identity numbers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again gives the same lead and no second one. */
  idempotencyKey: Scalars['String']['input'];
};

/** The lead was received, or had been with the same key. */
export type LeadReceived = {
  __typename?: 'LeadReceived';
  /** The lead. */
  lead: Lead;
};

/** Result of receiving a lead. */
export type ReceiveLeadResult = LeadReceived | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The visit that verifies a lead. */
export type VerifyLeadInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Day of the visit; not in the future and not before the lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The lead is verified. */
export type LeadVerified = {
  __typename?: 'LeadVerified';
  /** The lead. */
  lead: Lead;
};

/** Somebody verified the lead before (已被核实). */
export type LeadAlreadyVerified = UserError & {
  __typename?: 'LeadAlreadyVerified';
  /** Always `LEAD_ALREADY_VERIFIED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** The lead as it is now. */
  lead: Lead;
};

/** Result of verifying a lead. */
export type VerifyLeadResult = LeadVerified | LeadAlreadyVerified | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** Visits of one day of the survey. */
export type RecordSurveyVisitsInput = {
  /** The visits, 1 to 200. */
  visits: Array<SurveyVisitInput>;
  /** Day of the visits; its year is that of the survey. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A visit of the survey. */
export type SurveyVisitInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['input'];
  /** What was seen; required where a risk was found. No identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** What the risk is about; required where one was found (PA-2025-1.2.6). */
  leadType?: InputMaybe<LeadType>;
};

/** A visit of the yearly survey (集中排查, PA-2025-1.2.1). */
export type SurveyVisit = {
  __typename?: 'SurveyVisit';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household: Household;
  /** Day of the visit. */
  visitedOn: Scalars['Date']['output'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['output'];
  /** What was seen; null if nothing was said. */
  finding?: Maybe<Scalars['String']['output']>;
  /** The lead of the risk found; null if none was. */
  lead?: Maybe<Lead>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A visit was recorded, or had been under the same key. */
export type SurveyVisitRecorded = {
  __typename?: 'SurveyVisitRecorded';
  /** The visit. */
  visit: SurveyVisit;
};

/** Result of one visit. */
export type SurveyVisitResult = SurveyVisitRecorded | InvalidInput | NotFound;

/** Visits were recorded, each with its result. */
export type SurveyVisitsRecorded = {
  __typename?: 'SurveyVisitsRecorded';
  /** A result for each visit, in order. */
  results: Array<SurveyVisitResult>;
};

/** Result of recording visits. */
export type RecordSurveyVisitsResult = SurveyVisitsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** How far the yearly survey has come in a division (集中排查覆盖). */
export type SurveyCoverage = {
  __typename?: 'SurveyCoverage';
  /** The year. */
  year: Scalars['Int']['output'];
  /** Day asked for. */
  asOf: Scalars['Date']['output'];
  /** Households that have members on that day. */
  households: Scalars['Int']['output'];
  /** Those of them visited in the year, each counted once. */
  visited: Scalars['Int']['output'];
  /** Those of them in which a risk was found. */
  riskFound: Scalars['Int']['output'];
  /** Villages in which every household was visited. */
  villagesComplete: Scalars['Int']['output'];
  /** What follows for the division. */
  status: SurveyStatus;
  /** By village, also those without a household; the sums above are theirs. */
  villages: Array<SurveyCoverageOfVillage>;
  /** Clause that asks for the survey; empty where none does. */
  clauses: Array<ClauseRef>;
};

/** How far the survey (集中排查) has come in a village. */
export type SurveyCoverageOfVillage = {
  __typename?: 'SurveyCoverageOfVillage';
  /** Code of the village. */
  divisionCode: Scalars['String']['output'];
  /** The village. */
  division?: Maybe<Division>;
  /** Households that have members on the day. */
  households: Scalars['Int']['output'];
  /** Those of them visited in the year, each counted once. */
  visited: Scalars['Int']['output'];
  /** Those of them in which a risk was found. */
  riskFound: Scalars['Int']['output'];
  /** Whether every household was visited. */
  complete: Scalars['Boolean']['output'];
};

/** Where a yearly survey (集中排查) stands. */
export type SurveyStatus =
  /** Every village is complete (已全覆盖). */
  | 'COMPLETE'
  /** The year goes on (进行中). */
  | 'UNDER_WAY'
  /** The year is over and a village is not complete (年度排查未完成, PA-2025-1.2.1). */
  | 'ANNUAL_SURVEY_INCOMPLETE'
  /** No document in force asks for it there (无此要求). */
  | 'NOT_ASKED_FOR';

/** A station of a department's lead within the township (线索报送). */
export type LeadForwarding = {
  __typename?: 'LeadForwarding';
  /** Which station. */
  step: LeadForwardingStep;
  /** Day it came there. */
  occurredOn: Scalars['Date']['output'];
  /** Offices and people in charge who received it, in words. */
  receivers: Array<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Stations of a department's lead, in their order. */
export type LeadForwardingStep =
  /** 行业办公室 received it from the county's department (PA-2025-1.2.4b). */
  | 'OFFICE'
  /** 产业服务中心 and 分管领导 were told (PA-2025-1.2.4c). */
  | 'CENTRE'
  /** 村（社区）“两委” look into it (PA-2025-1.2.4d). */
  | 'VILLAGE';

/** How a department's lead came to its next station. */
export type ForwardLeadInput = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Which station. */
  step: LeadForwardingStep;
  /** Who received it, e.g. 民政办; no identity numbers. */
  receivers: Array<Scalars['String']['input']>;
  /** For CENTRE: whether the leader in charge (分管领导) was told, too (PA-2025-1.2.4c). */
  leaderInformed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it came there; not before the station before. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The lead came to its station, or had under the same key. */
export type LeadForwarded = {
  __typename?: 'LeadForwarded';
  /** The lead. */
  lead: Lead;
};

/** Result of forwarding a lead. */
export type ForwardLeadResult = LeadForwarded | StepOrder | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A step before is not done (前序步骤未完成), or the procedure of the place has no such step. */
export type StepOrder = UserError & {
  __typename?: 'StepOrder';
  /** `STEP_ORDER`, or `STEP_UNKNOWN` where the procedure has no such step. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The step to do first. */
  missingStep: Scalars['String']['output'];
};

/** What leads are counted by. */
export type LeadGrouping =
  /** By how they were found. */
  | 'CHANNEL'
  /** By the divisions directly below the one asked for. */
  | 'DIVISION'
  /** By what they are about. */
  | 'LEAD_TYPE';

/** How many leads there are; what was not counted by is null. */
export type LeadCount = {
  __typename?: 'LeadCount';
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** How they were found. */
  channel?: Maybe<LeadChannel>;
  /** What they are about. */
  leadType?: Maybe<LeadType>;
  /** Leads in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** Of these not verified yet. */
  waiting: Scalars['Int']['output'];
  /** Of these not verified though the day to do so has passed (逾期). */
  late: Scalars['Int']['output'];
  /** Of these verified with a risk found. */
  riskFound: Scalars['Int']['output'];
};

/** A time during which a household was monitored (监测期): from identification, re-labelling or taking over to the elimination of its risk. */
export type MonitoringPeriod = {
  __typename?: 'MonitoringPeriod';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household?: Maybe<Household>;
  /** How the period is known. */
  basis: MonitoringBasis;
  /** 监测对象类别; null where it is not known. */
  category?: Maybe<MonitoringCategory>;
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words. */
  risks: Array<Scalars['String']['output']>;
  /** First day; the first of its month where only the month is known. */
  identifiedOn: Scalars['Date']['output'];
  /** Only the months are known (仅有月份), as the national export has them. */
  monthOnly: Scalars['Boolean']['output'];
  /** Day the risk was eliminated, from which on the household is no longer monitored; the last of its month where only the month is known. Null while open. */
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  /** How the risk was eliminated (风险消除方式); null while open and where it is not known. */
  eliminationMode?: Maybe<EliminationMode>;
  /** The case that identified or re-labelled the household; null for a period that was taken over. */
  case?: Maybe<MonitoringCase>;
  /** The case that eliminated the risk; null while open and for a period that was taken over. */
  eliminationCase?: Maybe<MonitoringCase>;
  /** Where the period is known from: `monitoring-case`, `taken-over` or the national export with its day. */
  source: Scalars['String']['output'];
  /** Who took the period over or corrected it, in the order it was recorded; what is done in a case is in the case. */
  history: Array<MonitoringPeriodEntry>;
  /** What was decided when it had been unresolved for years, corrections among them, in the order it was recorded. */
  triages: Array<LongUnresolvedTriage>;
  /** What the household asked during this time: to be released (农户申请消除), in the order of the days. */
  eliminationRequests: Array<EliminationRequest>;
  /** Visits after the elimination, in the order of their days. */
  watchVisits: Array<WatchVisit>;
  /** The registration of the household as poor (纳入建档立卡贫困户) during this time, in 河南 in 2020; null where there was none (HN-2020-5.2c, ZZ-2020-2.3b). */
  registeredPoor?: Maybe<PoorRegistration>;
};

/** How a time of monitoring (监测期) is known. */
export type MonitoringBasis =
  /** 识别认定 by a case here. */
  | 'IDENTIFICATION'
  /** 风险再标注 by a case here. */
  | 'RELABELLING'
  /** 接续: identified earlier, elsewhere or in the national system. */
  | 'TAKEN_OVER';

/** An entry in the history of a period (监测期) that was taken over, with the period as it read from then on. */
export type MonitoringPeriodEntry = {
  __typename?: 'MonitoringPeriodEntry';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: MonitoringPeriodEntryKind;
  /** Day it was done. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The account that recorded it; `national-export` for an import. */
  account: Scalars['String']['output'];
  /** The role of the account; null for an import. */
  role?: Maybe<Scalars['String']['output']>;
  /** Why, or where it is known from. */
  reason: Scalars['String']['output'];
  /** 监测对象类别 from then on. */
  category?: Maybe<MonitoringCategory>;
  /** 致贫返贫风险 from then on. */
  risks: Array<Scalars['String']['output']>;
  /** First day from then on. */
  identifiedOn: Scalars['Date']['output'];
  /** Whether only the months were known. */
  monthOnly: Scalars['Boolean']['output'];
  /** Day of elimination from then on; null for an open period. */
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  /** 风险消除方式 from then on. */
  eliminationMode?: Maybe<EliminationMode>;
  /** Id of the entry that this one corrects; null for the first. */
  corrects?: Maybe<Scalars['ID']['output']>;
};

/** What an entry in the history of a period does. */
export type MonitoringPeriodEntryKind =
  /** 更正 */
  | 'CORRECTED'
  /** 系统导入, from the national export. */
  | 'IMPORTED'
  /** 接续 */
  | 'TAKEN_OVER';

/** Narrows a list of monitored households. Conditions add up; each household stands with its last period begun by the day. */
export type MonitoredHouseholdFilter = {
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Day asked for; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Only with the risk unresolved on the day (true) or eliminated by it (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Eliminated on this day or later, and by the day asked for. */
  eliminatedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Eliminated on this day or earlier. */
  eliminatedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Identified on this day or later. */
  identifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Identified on this day or earlier. */
  identifiedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only key households (重点帮扶对象) as of the day, or only others (AY-2025-1.1a). */
  keyHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the risk unresolved for two years or more as of the day, or only others (JY-2025-1.1k). */
  longUnresolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with the triage of the long unresolved decided by the day, or only without. */
  triaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with a safety-net label on the day, or only without. */
  labelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only without a help plan (帮扶计划) for the period by the day, or only with one. */
  withoutPlan?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of monitored households. */
export type MonitoredHouseholdConnection = {
  __typename?: 'MonitoredHouseholdConnection';
  /** The households. */
  edges: Array<MonitoredHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A monitored household with its cursor and the period it stands with. */
export type MonitoredHouseholdEdge = {
  __typename?: 'MonitoredHouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node?: Maybe<Household>;
  /** Its last period begun by the day asked for. */
  period: MonitoringPeriod;
};

/** Monitored households (监测对象) in numbers as of a day. */
export type MonitoringCounts = {
  __typename?: 'MonitoringCounts';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The division and all below it. */
  total: MonitoringCount;
  /** By the divisions directly below, by code; those without any are left out. */
  divisions: Array<MonitoringCountOfDivision>;
};

/** Monitored households in numbers; each is what `monitoredHouseholds` counts with the same conditions. */
export type MonitoringCount = {
  __typename?: 'MonitoringCount';
  /** With the risk unresolved (`monitored: true`). */
  open: Scalars['Int']['output'];
  /** The unresolved by category (`monitored: true, category`). */
  byCategory: Array<MonitoringCountOfCategory>;
  /** With the risk eliminated in the year of the day, by the day (`eliminatedFrom` the first of January). */
  eliminatedInYear: Scalars['Int']['output'];
  /** Key households (`keyHousehold: true`). */
  keyHouseholds: Scalars['Int']['output'];
  /** Unresolved for two years or more (`longUnresolved: true`). */
  longUnresolved: Scalars['Int']['output'];
  /** Of these without a triage (`longUnresolved: true, triaged: false`). */
  toTriage: Scalars['Int']['output'];
  /** With a safety-net label (`labelled: true`). */
  labelled: Scalars['Int']['output'];
};

/** Unresolved households of one category. */
export type MonitoringCountOfCategory = {
  __typename?: 'MonitoringCountOfCategory';
  /** The category; null where it is not known. */
  category?: Maybe<MonitoringCategory>;
  /** How many. */
  open: Scalars['Int']['output'];
};

/** Monitored households of one division in numbers. */
export type MonitoringCountOfDivision = {
  __typename?: 'MonitoringCountOfDivision';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The division; null where its code is no longer in use. */
  division?: Maybe<Division>;
  /** Its numbers. */
  count: MonitoringCount;
};

/** Whether a household's risk is unresolved for two years or more (两年及以上未消除风险). */
export type LongUnresolved = {
  __typename?: 'LongUnresolved';
  /** The decision with its clauses; granted means it is on the list. */
  decision: PolicyDecision;
  /** First day of the period that is still open; a re-label starts it anew. Null where none is. */
  since?: Maybe<Scalars['Date']['output']>;
  /** First day it is on the list; exactly two years is in. Null where no document sets a number of years. */
  listedFrom?: Maybe<Scalars['Date']['output']>;
  /** What was decided for this listing by the day; null until then. */
  triage?: Maybe<LongUnresolvedTriage>;
};

/** What becomes of a household unresolved for two years (分类处置). */
export type TriageDecision =
  /** 完善帮扶计划: it needs more time, an improved plan is due (JY-2025-1.1n). */
  | 'CONTINUE'
  /** 有序标注风险消除: the way to elimination is open (JY-2025-1.1l). */
  | 'ELIMINATE'
  /** 兜底保障: its measures are delivered in full, the label may be set (JY-2025-1.1m). */
  | 'SAFETY_NET_LABEL';

/** The decision on a household unresolved for two years (分类处置); it does none of what it decides by itself. */
export type LongUnresolvedTriage = {
  __typename?: 'LongUnresolvedTriage';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  decision: TriageDecision;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The reasons of policy as they were on that day. */
  grounds: Array<LabelGround>;
  /** Day it was decided. */
  occurredOn: Scalars['Date']['output'];
  /** First day the household was on the list. */
  listedFrom: Scalars['Date']['output'];
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Id of the triage that this one corrects; null for the first. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
};

/** A safety-net label (兜底保障户). */
export type SafetyNetLabel = {
  __typename?: 'SafetyNetLabel';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The household. */
  household?: Maybe<Household>;
  /** The word of its document: 整户无劳动能力兜底保障, 整户无劳动能力兜底保障户 or 兜底保障户. */
  name: Scalars['String']['output'];
  /** Day it was set. */
  labelledOn: Scalars['Date']['output'];
  /** The reasons of policy as they were on that day. */
  grounds: Array<LabelGround>;
  /** Day it was taken off; null while it stands. */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was taken off; null while it stands. */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** Whether a member's birthday calls for a review on a day; the label stays as it is (PA-2025-4.1b3). */
  review: PolicyDecision;
  /** Birthdays (labour to be assessed anew) since the label was set that no review has answered by a day, the first one first. */
  reviewsDue: Array<Scalars['Date']['output']>;
  /** Reviews that were recorded, in the order of their recording. */
  reviews: Array<LabelReview>;
};


/** A safety-net label (兜底保障户). */
export type SafetyNetLabelReviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A safety-net label (兜底保障户). */
export type SafetyNetLabelReviewsDueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A reason of policy as it was frozen when something was decided. */
export type LabelGround = {
  __typename?: 'LabelGround';
  /** Stable code, e.g. `TIER_HIGHEST`. */
  code: Scalars['String']['output'];
  /** What it comes to, in Chinese. */
  text: Scalars['String']['output'];
  /** The fact it was held against, as text; null where there is none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** The clause; null where no rule of the place says it. */
  clause?: Maybe<ClauseRef>;
};

/** The review of a label after a member's birthday (复核兜底保障户标注). */
export type LabelReview = {
  __typename?: 'LabelReview';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day of the review. */
  occurredOn: Scalars['Date']['output'];
  /** Members assessed as able to work. */
  ableMembers: Scalars['Int']['output'];
  /** What was found; null for nothing further. */
  finding?: Maybe<Scalars['String']['output']>;
  /** What the definition of the label comes to with that assessment, as it was on that day. */
  grounds: Array<LabelGround>;
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A request of a household to be released (农户申请消除). */
export type EliminationRequest = {
  __typename?: 'EliminationRequest';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day the household asked. */
  occurredOn: Scalars['Date']['output'];
  /** What it said; no identity numbers. */
  statement: Scalars['String']['output'];
  /** The account that took it down. */
  account: Scalars['String']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A request was kept. */
export type EliminationRequestRecorded = {
  __typename?: 'EliminationRequestRecorded';
  /** The request. */
  request: EliminationRequest;
  /** The time of monitoring it was made in. */
  period: MonitoringPeriod;
};

/** Result of recording a household's request. */
export type EliminationRequestResult = EliminationRequestRecorded | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A visit after the elimination (消除后跟踪回访). */
export type WatchVisit = {
  __typename?: 'WatchVisit';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day of the visit. */
  occurredOn: Scalars['Date']['output'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['output'];
  /** What was found. */
  finding: Scalars['String']['output'];
  /** What comes next. */
  nextStep: WatchNextStep;
  /** The account that recorded it. */
  account: Scalars['String']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The clauses of the place on visits after the elimination and what follows; empty where no document prints any. */
  clauses: Array<ClauseRef>;
};

/** What follows a visit after the elimination (消除后回访). */
export type WatchNextStep =
  /** 绿色通道: re-label by the short way (AY-2025-3.3.4c). */
  | 'GREEN_CHANNEL'
  /** 新的风险线索: a new lead goes through the whole procedure. */
  | 'NEW_LEAD'
  /** 无: no risk was found. */
  | 'NONE';

/** The time of monitoring as it is now; what was done before with the same key gives the same. */
export type MonitoringPeriodRecorded = {
  __typename?: 'MonitoringPeriodRecorded';
  /** The period. */
  period: MonitoringPeriod;
  /** The entry that was made. */
  entry: MonitoringPeriodEntry;
};

/** The household is known to have been monitored in that time already. */
export type PeriodOverlap = UserError & {
  __typename?: 'PeriodOverlap';
  /** Always `PERIOD_OVERLAP`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that the times overlap is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** The period that is known. */
  period: MonitoringPeriod;
};

/** Only what was taken over is corrected here; what a case did is corrected in the case. */
export type NotTakenOver = UserError & {
  __typename?: 'NotTakenOver';
  /** Always `NOT_TAKEN_OVER`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: no clause decides it. */
  clauses: Array<ClauseRef>;
  /** The period. */
  period: MonitoringPeriod;
};

/** Somebody corrected the period meanwhile. */
export type PeriodChanged = UserError & {
  __typename?: 'PeriodChanged';
  /** Always `PERIOD_CHANGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: no clause decides it. */
  clauses: Array<ClauseRef>;
  /** The period as it is now. */
  period: MonitoringPeriod;
};

/** Result of taking over or correcting a time of monitoring. */
export type MonitoringPeriodResult = MonitoringPeriodRecorded | PeriodOverlap | NotTakenOver | PeriodChanged | CaseConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** The triage, recorded now or before with the same key. */
export type TriageRecorded = {
  __typename?: 'TriageRecorded';
  /** The triage. */
  triage: LongUnresolvedTriage;
  /** The period it decides on; the household stays monitored. */
  period: MonitoringPeriod;
};

/** This listing was decided already; one decision a listing (JY-2025-1.1k). */
export type AlreadyTriaged = UserError & {
  __typename?: 'AlreadyTriaged';
  /** Always `ALREADY_TRIAGED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The decision as it stands. */
  triage: LongUnresolvedTriage;
};

/** Result of a triage or its correction. */
export type TriageResult = TriageRecorded | AlreadyTriaged | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The label as it is now. */
export type SafetyNetLabelRecorded = {
  __typename?: 'SafetyNetLabelRecorded';
  /** The label. */
  label: SafetyNetLabel;
};

/** A label stands in that time already, or was taken off already. */
export type SafetyNetLabelConflict = UserError & {
  __typename?: 'SafetyNetLabelConflict';
  /** `LABEL_STANDS` or `LABEL_REMOVED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that a label stands or was taken off is a fact, no clause. */
  clauses: Array<ClauseRef>;
  /** The label as it is now. */
  label: SafetyNetLabel;
};

/** Result of setting or removing a safety-net label. */
export type SafetyNetLabelResult = SafetyNetLabelRecorded | SafetyNetLabelConflict | DecisionRefused | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** The review is recorded and its task closed; the label is as it was. */
export type LabelReviewRecorded = {
  __typename?: 'LabelReviewRecorded';
  /** The review. */
  review: LabelReview;
  /** The label, unchanged. */
  label: SafetyNetLabel;
  /** Whether the definition of the label is still met with that assessment; a person decides what follows. */
  decision: PolicyDecision;
};

/** No birthday calls for a review of this label on that day, or somebody has recorded it. */
export type ReviewNotDue = UserError & {
  __typename?: 'ReviewNotDue';
  /** Always `REVIEW_NOT_DUE`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that decide. */
  clauses: Array<ClauseRef>;
  /** The label. */
  label: SafetyNetLabel;
};

/** Result of a review. */
export type LabelReviewResult = LabelReviewRecorded | ReviewNotDue | SafetyNetLabelConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** The visit, recorded now or before with the same key. */
export type WatchVisitRecorded = {
  __typename?: 'WatchVisitRecorded';
  /** The visit with what comes next. */
  visit: WatchVisit;
  /** The period that had been eliminated. */
  period: MonitoringPeriod;
};

/** The household's risk is not eliminated on that day. */
export type NotEliminated = UserError & {
  __typename?: 'NotEliminated';
  /** Always `NOT_ELIMINATED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that it is not eliminated is a fact, no clause. */
  clauses: Array<ClauseRef>;
};

/** Result of a visit after the elimination. */
export type WatchVisitResult = WatchVisitRecorded | NotEliminated | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A monitored household registered as poor (纳入建档立卡贫困户), in 河南 in 2020. */
export type PoorRegistration = {
  __typename?: 'PoorRegistration';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Day it was registered. */
  registeredOn: Scalars['Date']['output'];
  /** Why it was registered. */
  ground: PoorRegistrationGround;
  /** The county's reason. */
  reason: Scalars['String']['output'];
  /** Where the record of the procedure is kept. */
  procedureReference: Scalars['String']['output'];
  /** Last day to reach the exit standard (年底达到脱贫标准), which is in time; null where no document sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day the exit standard was reached; null until then. */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stood at the end of a day; null before the registration. */
  status?: Maybe<ExitStandardStatus>;
  /** The account that registered it. */
  account: Scalars['String']['output'];
  /** The role of the account. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The clauses that the registration and its day rest on. */
  clauses: Array<ClauseRef>;
};


/** A monitored household registered as poor (纳入建档立卡贫困户), in 河南 in 2020. */
export type PoorRegistrationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a monitored household is registered as poor. */
export type PoorRegistrationGround =
  /** 新致贫: a 边缘户 whose risk existing policy cannot resolve (HN-2020-5.2c, ZZ-2020-2.3b). */
  | 'BECAME_POOR'
  /** 返贫: a 脱贫监测户 that fell into poverty again (HN-2020-5.2d). */
  | 'RETURNED_TO_POVERTY';

/** Where a household registered as poor stands against the day of the exit standard. */
export type ExitStandardStatus =
  /** Reached in time (按期达标). */
  | 'MET'
  /** Reached late (逾期达标). */
  | 'MET_LATE'
  /** Not reached, the day not over. */
  | 'OPEN'
  /** Not reached, the day over (年底未达脱贫标准). */
  | 'OVERDUE';

/** A monitored household to be registered as poor. */
export type RegisterPoorInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day of the registration; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** What it rests on. */
  evidence: PoorRegistrationEvidenceInput;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What the registration of a household as poor rests on. */
export type PoorRegistrationEvidenceInput = {
  /** Whether the household falls below the standard by which poor households are identified (贫困户识别标准). */
  standardMet: Scalars['Boolean']['input'];
  /** Where the record of the procedure (贫困户识别程序) is kept; no identity numbers. Without it the registration is refused. */
  procedureReference?: InputMaybe<Scalars['String']['input']>;
  /** Whether existing policy can resolve the risk (现行政策能否化解致贫风险); asked of a 边缘户, which is refused when it can (ZZ-2020-2.3b). */
  resolvableByPolicy?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A household registered as poor that reached the exit standard. */
export type RecordExitStandardReachedInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it was reached; not before the registration, not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What it rests on. */
  evidence: ExitStandardEvidenceInput;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What it rests on that the exit standard was reached. */
export type ExitStandardEvidenceInput = {
  /** What was found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Where the record is kept; no identity numbers. */
  procedureReference: Scalars['String']['input'];
};

/** The registration, recorded now or before with the same key. */
export type PoorRegistrationRecorded = {
  __typename?: 'PoorRegistrationRecorded';
  /** The registration as it is now. */
  registration: PoorRegistration;
  /** The time of monitoring it belongs to. */
  period: MonitoringPeriod;
};

/** The registration stands already, or its exit is recorded. */
export type PoorRegistrationConflict = UserError & {
  __typename?: 'PoorRegistrationConflict';
  /** `ALREADY_REGISTERED_POOR` or `EXIT_STANDARD_REACHED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** The clauses that the registration rests on. */
  clauses: Array<ClauseRef>;
  /** The registration that stands. */
  registration: PoorRegistration;
};

/** The household is not registered as poor by that day (未纳入建档立卡贫困户). */
export type NotRegisteredPoor = UserError & {
  __typename?: 'NotRegisteredPoor';
  /** Always `NOT_REGISTERED_POOR`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: that it is not registered is a fact, no clause. */
  clauses: Array<ClauseRef>;
};

/** Result of registering a household as poor. */
export type RegisterPoorResult = PoorRegistrationRecorded | PoorRegistrationConflict | DecisionRefused | NoProcedure | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** Result of recording that the exit standard was reached. */
export type ExitStandardReachedResult = PoorRegistrationRecorded | PoorRegistrationConflict | NotRegisteredPoor | InvalidInput | NotFound | NotPermitted | KeyInUse;

/** A time of monitoring to be taken over. */
export type TakeOverMonitoringInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** First day; not in the future. */
  identifiedOn: Scalars['Date']['input'];
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** 致贫返贫风险, up to five, in the ledger's words: 因病, 因学, 因残 and so on. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day the risk was eliminated; left out for an open period. */
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 风险消除方式; given exactly where the day of elimination is. */
  eliminationMode?: InputMaybe<EliminationMode>;
  /** Where it is known from, e.g. 全国防返贫监测信息系统 or the county that identified it; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Day it is taken over; default today, not in the future. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** How a time of monitoring that was taken over should read. What is left out stays. */
export type CorrectMonitoringPeriodInput = {
  /** The period's id. */
  periodId: Scalars['ID']['input'];
  /** First day. */
  identifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 监测对象类别 */
  category?: InputMaybe<MonitoringCategory>;
  /** 致贫返贫风险, up to five. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day the risk was eliminated. */
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 风险消除方式 */
  eliminationMode?: InputMaybe<EliminationMode>;
  /** The risk was not eliminated at all: takes the day and the mode out. */
  notEliminated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is corrected; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Day of the correction; default today, not in the future. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the last entry that was seen; another one since then is a conflict. */
  expectedEntryId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** The decision on a household unresolved for two years. */
export type TriageLongUnresolvedInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** What was decided. */
  decision: TriageDecision;
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Day it was decided; the household is on the list that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** How a triage should read. */
export type CorrectTriageInput = {
  /** Id of the triage as it stands; one that was corrected already is a conflict. */
  triageId: Scalars['ID']['input'];
  /** What was decided. */
  decision: TriageDecision;
  /** Why, and why it is corrected; no identity numbers. */
  reason: Scalars['String']['input'];
  /** Day it was decided; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What was assessed of a household for its safety-net label (兜底保障户); what social assistance pays is known from its own department. */
export type SafetyNetLabelFacts = {
  /** Members assessed as able to work; left out: the members living together whom the register does not call 丧失劳动力 or 无劳动力. */
  ableMembers?: InputMaybe<Scalars['Int']['input']>;
  /** 整户低保: the whole household draws 低保; left out: as social assistance says (AY-2025-3.3.4f). */
  wholeHouseholdAllowance?: InputMaybe<Scalars['Boolean']['input']>;
  /** 无法依靠自身努力消除风险 (AY-2025-3.3.4f). */
  cannotByOwnEffort?: InputMaybe<Scalars['Boolean']['input']>;
  /** 家庭存在客观困难 (AY-2025-3.3.4f). */
  objectiveDifficulty?: InputMaybe<Scalars['Boolean']['input']>;
  /** 事实上符合兜底户条件 (AY-2025-3.3.4f). */
  meetsSafetyNetConditions?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A safety-net label to be set. */
export type SetSafetyNetLabelInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day it is set; the household is monitored that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What was assessed. */
  facts?: InputMaybe<SafetyNetLabelFacts>;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** A safety-net label to be taken off. */
export type RemoveSafetyNetLabelInput = {
  /** The label's id. */
  labelId: Scalars['ID']['input'];
  /** Day it is taken off; not in the future and not before it was set. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** A review of a safety-net label. */
export type CompleteLabelReviewInput = {
  /** The label's id. */
  labelId: Scalars['ID']['input'];
  /** Day of the review; it answers every birthday up to that day. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Members assessed as able to work. */
  ableMembers: Scalars['Int']['input'];
  /** What was found; no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** A request of a household to be released (农户申请消除). */
export type RecordEliminationRequestInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day the household asked; it is monitored then. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** What it said; no identity numbers. */
  statement: Scalars['String']['input'];
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** A visit after the elimination. */
export type RecordWatchVisitInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Day of the visit; the risk is eliminated by then. Not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Whether a risk was found. */
  riskFound: Scalars['Boolean']['input'];
  /** What was found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** A key of the caller's own; the same key again gives the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What was done to the register by hand (变更记录); never changed or removed. */
export type HouseholdMovement = {
  __typename?: 'HouseholdMovement';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: HouseholdMovementKind;
  /** Day it happened. */
  occurredOn: Scalars['Date']['output'];
  /** The household it is about; of a split the new one, of a merger the one that stays. Null beyond the caller's division. */
  household?: Maybe<Household>;
  /** The household it came from, of a split and a merger; null otherwise and beyond the caller's division. */
  fromHousehold?: Maybe<Household>;
  /** Code of the village before; null where there was none. */
  fromCode?: Maybe<Scalars['String']['output']>;
  /** Code of the village after; null where it did not change. */
  toCode?: Maybe<Scalars['String']['output']>;
  /** Persons it is about. */
  persons: Array<Person>;
  /** Values that changed, old and new. */
  changes: Array<FieldChange>;
  /** Why; null if no reason was asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Account that recorded it. */
  account: Scalars['String']['output'];
  /** Role of that account. */
  role: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** What is done to the register by hand (户籍变动类型). */
export type HouseholdMovementKind =
  /** 新增登记 */
  | 'REGISTERED'
  /** 成员增加 */
  | 'MEMBER_JOINED'
  /** 成员减少 */
  | 'MEMBER_LEFT'
  /** 成员信息更新 */
  | 'MEMBER_UPDATED'
  /** 信息更正 */
  | 'CORRECTED'
  /** 迁移 */
  | 'MOVED'
  /** 分户 */
  | 'SPLIT'
  /** 并户 */
  | 'MERGED'
  /** 重复人员处理 */
  | 'DUPLICATE_SETTLED'
  /** 户编号替换 */
  | 'CODE_REPLACED';

/** A value that changed. Certificate numbers and phones are masked. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The person; null for a fact of the household, and for one beyond the caller's division. */
  person?: Maybe<Person>;
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** The value before; null for none. */
  from?: Maybe<Scalars['String']['output']>;
  /** The value after; null for none. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A household that is registered by hand. */
export type RegisterHouseholdInput = {
  /** 户编号, 15 to 18 digits; left out where the national system has none yet: a provisional code is given then. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Code of the village (行政村), 12 digits. */
  division: Scalars['String']['input'];
  /** Kind of household (户类型), e.g. 一般农户. */
  householdType?: InputMaybe<Scalars['String']['input']>;
  /** The members, exactly one of them the head; at most 99. */
  members: Array<MemberInput>;
  /** Day from which they are a household here; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A member as it is entered by hand. */
export type MemberInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** Certificate number (证件号码), 18, 20 or 22 characters; checked, kept encrypted, never repeated in a message. */
  certificateNumber: Scalars['String']['input'];
  /** Sex; default that of the certificate. */
  sex?: InputMaybe<Sex>;
  /** Relation to the head (与户主关系); not needed for the head. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Whether this is the head (户主); default no. */
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the member lives with the family (共同生活); default yes. */
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the member is in the register book (户口簿); default unknown. */
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the member has resident medical insurance (城乡居民基本医疗保险); default unknown. */
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** 民族 */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** 文化程度: 文盲或半文盲, 小学, 初中, 高中, 大专 or 本科及以上. */
  education?: InputMaybe<Scalars['String']['input']>;
  /** 在校生状况 */
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  /** 健康状况, several may hold: 健康, 长期慢性病, 患有大病, 残疾. */
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 劳动技能: 技能劳动力, 普通劳动力, 弱劳动力或半劳动力, 丧失劳动力 or 无劳动力. */
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  /** 务工所在地 */
  workPlace?: InputMaybe<Scalars['String']['input']>;
  /** 务工时间, months of the year, 0 to 12. */
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Phone (联系电话); kept encrypted. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A member who joins. */
export type AddMemberInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The member. */
  member: MemberInput;
  /** First day of the membership. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A member who leaves. */
export type RemoveMemberInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** Why the member leaves. */
  cause: LeavingCause;
  /** Who is the head from then on; needed where the head leaves and others stay. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the membership, which counts. */
  occurredOn: Scalars['Date']['input'];
  /** What else is to be said; no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
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

/** What changes of a member. */
export type UpdateMemberInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** What is so from that day on; what is left out stays. */
  changes: MemberChangesInput;
  /** Whether what the register has was wrong (更正) rather than out of date; it then stands against newer facts, too. Default no. */
  correction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it is so, or on which the error was found. */
  occurredOn: Scalars['Date']['input'];
  /** Why; required for a correction. No identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Facts of a member that change; what is left out stays as it is. */
export type MemberChangesInput = {
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
  /** The right certificate number (证件号码). */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member has resident medical insurance (城乡居民基本医疗保险). */
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation to the head (与户主关系). */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** True: this member is the head (户主) from now on, the former head is 其他. */
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the member lives with the family (共同生活). */
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the member is in the register book (户口簿). */
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  /** 民族 */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** 文化程度: 文盲或半文盲, 小学, 初中, 高中, 大专 or 本科及以上. */
  education?: InputMaybe<Scalars['String']['input']>;
  /** 在校生状况 */
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  /** 健康状况, several may hold: 健康, 长期慢性病, 患有大病, 残疾. */
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 劳动技能: 技能劳动力, 普通劳动力, 弱劳动力或半劳动力, 丧失劳动力 or 无劳动力. */
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  /** 务工所在地 */
  workPlace?: InputMaybe<Scalars['String']['input']>;
  /** 务工时间, months of the year, 0 to 12. */
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Phone (联系电话); kept encrypted. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Facts that no longer hold, e.g. SCHOOL_STATUS of who left school. */
  clear?: InputMaybe<Array<ClearedFact>>;
};

/** A fact of a person that may be emptied again. */
export type ClearedFact =
  /** 民族 */
  | 'ETHNICITY'
  /** 文化程度 */
  | 'EDUCATION'
  /** 在校生状况 */
  | 'SCHOOL_STATUS'
  /** 健康状况 */
  | 'HEALTH'
  /** 劳动技能 */
  | 'LABOUR_CAPACITY'
  /** 务工所在地 */
  | 'WORK_PLACE'
  /** 务工时间 */
  | 'WORK_MONTHS'
  /** 联系电话 */
  | 'PHONE';

/** What is right of a household's own entry. */
export type CorrectHouseholdInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The right 户编号, also in place of a provisional one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right kind of household (户类型). */
  householdType?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the error was found. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A move within the caller's division. */
export type MoveHouseholdInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Code of the village it moves to, 12 digits. */
  toDivision: Scalars['String']['input'];
  /** Day of the move; not before the last one. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A move that another place has to accept. */
export type OfferMoveInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** Code of the village it moves to, 12 digits, beyond the caller's division. */
  toDivision: Scalars['String']['input'];
  /** Day on which the household leaves. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A household that is taken in. */
export type AcceptMoveInput = {
  /** The offer's id. */
  offerId: Scalars['ID']['input'];
  /** Day of the move; not before that of the offer. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** An offer that is withdrawn or declined. */
export type CloseMoveOfferInput = {
  /** The offer's id. */
  offerId: Scalars['ID']['input'];
  /** Day of it; not before that of the offer. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** An offer of a move (迁出申请). Both places see it; it names nobody. */
export type MoveOffer = {
  __typename?: 'MoveOffer';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Household code (户编号). */
  householdCode: Scalars['String']['output'];
  /** The household; null where it lies beyond the caller's division. */
  household?: Maybe<Household>;
  /** How many live together in it. */
  memberCount: Scalars['Int']['output'];
  /** Code of the village it leaves. */
  fromCode: Scalars['String']['output'];
  /** Code of the village it moves to. */
  toCode: Scalars['String']['output'];
  /** Day on which the household leaves. */
  occurredOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Where the offer stands. */
  state: MoveOfferState;
  /** Account that offered it. */
  offeredBy: Scalars['String']['output'];
  /** Day it was accepted or closed; null while it is open. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was closed; null otherwise. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Where an offer of a move (迁出申请) stands. */
export type MoveOfferState =
  /** 待接收 */
  | 'OPEN'
  /** 已接收 */
  | 'ACCEPTED'
  /** 已撤回或退回 */
  | 'CLOSED';

/** A page of offers. */
export type MoveOfferConnection = {
  __typename?: 'MoveOfferConnection';
  /** The offers. */
  edges: Array<MoveOfferEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** An offer with its cursor. */
export type MoveOfferEdge = {
  __typename?: 'MoveOfferEdge';
  /** Cursor of this offer. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: MoveOffer;
};

/** The offer as it is now. */
export type MoveOffered = {
  __typename?: 'MoveOffered';
  /** The offer. */
  offer: MoveOffer;
};

/** Result of offering a move, or of closing an offer. */
export type MoveOfferResult = MoveOffered | HouseholdConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** A split of a household. */
export type SplitHouseholdInput = {
  /** The household that is split. */
  householdId: Scalars['ID']['input'];
  /** 户编号 of the new household; left out where there is none yet: a provisional code is given then. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Who goes. */
  members: Array<PartingMemberInput>;
  /** Who of them is the head of the new household. */
  newHeadId: Scalars['ID']['input'];
  /** Who is the head of those who stay; needed where the head goes. */
  remainingHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the village of the new household; default that of the original. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Whether monitoring and cases stay or go; default they stay. */
  caseGoesWith?: InputMaybe<SplitCase>;
  /** First day of the new household. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** The version of the household the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A member who parts. */
export type PartingMemberInput = {
  /** The member. */
  personId: Scalars['ID']['input'];
  /** Relation to the head of the new household; default 其他. */
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of leads, cases, monitoring, plans and evidence in a split. */
export type SplitCase =
  /** They stay with the original household (留在原户). */
  | 'STAYS'
  /** They go with the new household (随新户). */
  | 'GOES';

/** A merger of two households. */
export type MergeHouseholdsInput = {
  /** The household that ends. */
  fromId: Scalars['ID']['input'];
  /** The household that stays. */
  intoId: Scalars['ID']['input'];
  /** First day on which they are one household. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** Entries of one certificate number, and which of them is right. */
export type SettleDuplicateInput = {
  /** The entries in the caller's division. */
  personIds: Array<Scalars['ID']['input']>;
  /** The right one of them; left out where the right entry lies in another place, which must have one. */
  belongsTo?: InputMaybe<Scalars['ID']['input']>;
  /** Day from which the other entries no longer count. */
  occurredOn: Scalars['Date']['input'];
  /** Why; no identity numbers. */
  reason: Scalars['String']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The register was changed, or had been under the same key. */
export type HouseholdRecorded = {
  __typename?: 'HouseholdRecorded';
  /** The household as it is now; of a split the new one, of a merger the one that stays. Null where it went beyond the caller's division since. */
  household?: Maybe<Household>;
  /** What was recorded. */
  movement: HouseholdMovement;
};

/** Something stands against a change of a household (户信息冲突). */
export type HouseholdConflict = UserError & {
  __typename?: 'HouseholdConflict';
  /** `HOUSEHOLD_CHANGED`, `HOUSEHOLD_MERGED`, `BOTH_HAVE_OPEN_CASE`, `BOTH_MONITORED`, `STANDS_IN_BOTH` or `MOVE_OFFERED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** The household as it is now; null beyond the caller's division. */
  household?: Maybe<Household>;
};

/** Result of a change of a household. */
export type HouseholdResult = HouseholdRecorded | HouseholdConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Which part of the register is told again. */
export type AnnounceRegisterInput = {
  /** Code of a division; default all of the caller's. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The register being told to the departments again. */
export type RegisterAnnouncement = {
  __typename?: 'RegisterAnnouncement';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Code of the division; empty for the whole country. */
  divisionCode: Scalars['String']['output'];
  /** Households told so far. */
  announced: Scalars['Int']['output'];
  /** When all were told; null while it goes on. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Announcing the register has begun, or had under the same key. */
export type RegisterAnnouncementStarted = {
  __typename?: 'RegisterAnnouncementStarted';
  /** How far it has come. */
  announcement: RegisterAnnouncement;
};

/** Result of announcing the register. */
export type AnnounceRegisterResult = RegisterAnnouncementStarted | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** 政策性收入 of a year against the year before (AY-2025-2.2); an assessment made last in a year stands for the year. */
export type PolicyIncomeCheck = {
  __typename?: 'PolicyIncomeCheck';
  /** The year. */
  year: Scalars['Int']['output'];
  /** 政策性收入 of the year; null where none is on record. */
  thisYear?: Maybe<Scalars['Money']['output']>;
  /** That of the year before, the baseline (reading 40); null where none is on record. */
  baseline?: Maybe<Scalars['Money']['output']>;
  /** The difference; null while one of the two is missing. */
  change?: Maybe<Scalars['Money']['output']>;
  /** Whether it kept its level, equality passes; null while one of the two is missing. */
  decision?: Maybe<PolicyDecision>;
};

/** How a household fits the scope (监测范围) by registration. */
export type ScopeCheck = {
  __typename?: 'ScopeCheck';
  /** What the members of the last assessment come to; null before an assessment. */
  computed?: Maybe<RegistrationCase>;
  /** What the application of the open case answers; null without one. */
  answered?: Maybe<RegistrationCase>;
  /** Whether the two agree; null while one of them is missing. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the household is in scope; null where a person has to look. */
  inScope?: Maybe<Scalars['Boolean']['output']>;
  /** What to look at, in the caller's language. */
  message: Scalars['String']['output'];
  /** The clauses. */
  clauses: Array<ClauseRef>;
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

/** A rule that data are checked by (数据质量核查规则). */
export type QualityRule = {
  __typename?: 'QualityRule';
  /** Stable code, e.g. `RISKS_EMPTY`. */
  code: Scalars['String']['output'];
  /** Number in the check lists of the provinces, e.g. `1_11_001`; null where they give none. */
  number?: Maybe<Scalars['String']['output']>;
  /** When it is asked. */
  stage: QualityStage;
  /** What it says, in the caller's language. */
  message: Scalars['String']['output'];
};

/** Something that looks wrong and may be right (疑似问题): checked and explained, or corrected; it stops nothing. */
export type QualityPrompt = {
  __typename?: 'QualityPrompt';
  /** The rule. */
  rule: QualityRule;
  /** What it is about: the household's id, a person's or a measure's; give it back with the answer. */
  subject: Scalars['ID']['output'];
  /** The person it is about; null where it is about the whole household or a measure. */
  person?: Maybe<Person>;
  /** What was seen. A changed fact asks again. */
  seen: Scalars['String']['output'];
  /** Whether it waits for an answer. */
  state: QualityPromptState;
  /** The answer that holds; null while it is open. */
  answer?: Maybe<QualityAnswer>;
  /** Clauses it rests on; empty where only the check lists ask for it. */
  clauses: Array<ClauseRef>;
};

/** Whether a prompt (疑似问题) waits. */
export type QualityPromptState =
  /** 已核实: explained, or corrected at the source. */
  | 'ANSWERED'
  /** 待核实 */
  | 'OPEN';

/** An answer to a prompt (核实情况); answers are never changed. */
export type QualityAnswer = {
  __typename?: 'QualityAnswer';
  /** Day it was given. */
  occurredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Account that gave it. */
  account: Scalars['String']['output'];
  /** What was found; null where it was corrected. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Corrected at the source; holds until a newer export still shows the same. */
  corrected: Scalars['Boolean']['output'];
};

/** Narrows the list of prompts. Conditions add up. */
export type QualityPromptFilter = {
  /** Code of a division; only its prompts. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only prompts of this rule, by its code. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Only prompts of rules of this stage. */
  stage?: InputMaybe<QualityStage>;
  /** Those that waited at the end of this day; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of prompts. */
export type QualityPromptTaskConnection = {
  __typename?: 'QualityPromptTaskConnection';
  /** The prompts. */
  edges: Array<QualityPromptTaskEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A prompt with its cursor. */
export type QualityPromptTaskEdge = {
  __typename?: 'QualityPromptTaskEdge';
  /** Cursor of this prompt. */
  cursor: Scalars['String']['output'];
  /** The prompt. */
  node: QualityPromptTask;
};

/** A prompt that waits, as its task (核实疑似问题) has it; `Household.qualityPrompts` tells what was seen. */
export type QualityPromptTask = {
  __typename?: 'QualityPromptTask';
  /** The household. */
  household: Household;
  /** The rule. */
  rule: QualityRule;
  /** What it is about: the household's id, a person's or a measure's. */
  subject: Scalars['ID']['output'];
  /** The day it was first seen. */
  openedOn: Scalars['Date']['output'];
};

/** Prompts of one rule in one division. */
export type QualityPromptCount = {
  __typename?: 'QualityPromptCount';
  /** The rule. */
  rule: QualityRule;
  /** The division one level below the one asked for; null where its code is not known. */
  division?: Maybe<Division>;
  /** Code of that division. */
  divisionCode: Scalars['String']['output'];
  /** How many wait. */
  open: Scalars['Int']['output'];
};

/** Answers to prompts of one household. */
export type AnswerQualityPromptsInput = {
  /** The household's id. */
  householdId: Scalars['ID']['input'];
  /** The answers; each prompt once. */
  answers: Array<QualityAnswerInput>;
  /** Day they were given; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** The same key again gives the answers recorded first. */
  idempotencyKey: Scalars['String']['input'];
};

/** An answer: either `explanation` or `corrected`. */
export type QualityAnswerInput = {
  /** Code of the rule. */
  rule: Scalars['String']['input'];
  /** `QualityPrompt.subject`. */
  subject: Scalars['ID']['input'];
  /** What was found on checking (核实说明). */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** Corrected at the source (已更正). */
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answers are recorded, or had been with the same key. */
export type QualityPromptsAnswered = {
  __typename?: 'QualityPromptsAnswered';
  /** The household. */
  household: Household;
  /** Its prompts as they are now. */
  prompts: Array<QualityPrompt>;
};

/** Result of answering prompts. */
export type AnswerQualityPromptsResult = QualityPromptsAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** The caller, as the token says. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** Role, e.g. `county`. */
  role: Scalars['String']['output'];
  /** Sector of department staff, e.g. `health`; null for other roles. */
  sector?: Maybe<Scalars['String']['output']>;
  /** The division that bounds what the caller sees; null for the whole country. */
  division?: Maybe<Division>;
  /** Today, as the system counts it. */
  today: Scalars['Date']['output'];
};

/** A division (行政区划). Its code may change; the division stays. */
export type Division = {
  __typename?: 'Division';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Code valid on the day asked for. */
  code: Scalars['String']['output'];
  /** Name valid on the day asked for. */
  name: Scalars['String']['output'];
  /** Level of the division. */
  level: DivisionLevel;
  /** The division above; null for a province. */
  parent?: Maybe<Division>;
  /** First day this code and name were valid; null if since before the records. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day this code and name were valid; null if still. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Divisions directly below, by code. */
  children: DivisionConnection;
};


/** A division (行政区划). Its code may change; the division stays. */
export type DivisionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Level of a division (行政区划级别). */
export type DivisionLevel =
  /** 省、直辖市、自治区 */
  | 'PROVINCE'
  /** 地级市（省直辖县级行政区划归此级） */
  | 'PREFECTURE'
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 乡、镇、街道 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** A page of divisions. */
export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  /** The divisions. */
  edges: Array<DivisionEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A division with its cursor. */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** Cursor of this division. */
  cursor: Scalars['String']['output'];
  /** The division. */
  node: Division;
};

/** A rural household (农户), as the register keeps it. */
export type Household = {
  __typename?: 'Household';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Household code (户编号). */
  code: Scalars['String']['output'];
  /** The village the household belongs to (行政村). */
  division: Division;
  /** Kind of household (户类型): 脱贫户, 一般农户 and so on, as the ledger says; null if no ledger said. */
  householdType?: Maybe<Scalars['String']['output']>;
  /** Monitoring as the national system has it (监测对象); null for a household that was never monitored there. */
  monitoring?: Maybe<MonitoringRecord>;
  /** Members as of a day. The register (户口簿) and the family living together (共同生活) can differ; both are kept. */
  members: Array<Membership>;
  /** Number of members living together as of today. */
  memberCount: Scalars['Int']['output'];
  /** Income by year (家庭收入), newest first. */
  incomes: Array<HouseholdIncome>;
  /** Data-quality remarks on the household that a person should look at. */
  dataQuality: Array<DataQualityRemark>;
  /** Where the register's data came from last. */
  source: Scalars['String']['output'];
  /** When the household last changed in the register. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change of the household; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Day it was merged; null if it was not. */
  mergedOn?: Maybe<Scalars['Date']['output']>;
  /** Incomes assessed (收入核算) that stand, newest first; a corrected one gives way to its correction. Null for departments that take no part. */
  incomeAssessments?: Maybe<Array<IncomeAssessment>>;
  /** The income assessed last by a day; null where none was, and for departments that take no part. */
  incomeAssessment?: Maybe<IncomeAssessment>;
  /** Cases (识别认定、风险消除、再标注) of the household, newest first; null for departments that take no part. */
  cases?: Maybe<Array<MonitoringCase>>;
  /** Where the household stands to its release (风险消除条件) as of a day: every condition, since when it holds or fails, by whose evidence and clause, and the earliest day it can pass. Null where it is not monitored that day, and for departments that take no part. */
  eliminationReadiness?: Maybe<EliminationReadiness>;
  /** What departments say of the three guarantees and of water (三保障和饮水安全) as of a day: the newest answer to each, none where nobody answered. Null for other departments. */
  departmentAnswers?: Maybe<Array<DepartmentAnswer>>;
  /** What the household draws of social assistance (低保、特困) as of a day, as civil affairs states it: the newest state of each grant. Null for other departments. */
  departmentAllowances?: Maybe<Array<DepartmentAllowance>>;
  /** Where renovations of the house (农村危房改造) stand as of a day, as the housing department states it: the newest state of each. Null for other departments. */
  departmentRenovations?: Maybe<Array<DepartmentRenovation>>;
  /** Measures of help that departments delivered (帮扶措施落实), newest first; null for other departments. */
  deliveredMeasures?: Maybe<DeliveredMeasureConnection>;
  /** Responsible helpers (帮扶责任人) who stand on a day; null for departments that take no part. */
  helpers?: Maybe<Array<ResponsibleHelper>>;
  /** Every helper the household had, the first one first; null likewise. */
  helperHistory?: Maybe<Array<ResponsibleHelper>>;
  /** Whether the pairing (结对帮扶) may end on a day; null for a household that was not monitored until then, and for departments that take no part. */
  pairing?: Maybe<Pairing>;
  /** The help plan (帮扶计划) of the time of monitoring that is open on a day, else of the last one; null where none was made by then, and for departments that take no part. */
  helpPlan?: Maybe<HelpPlan>;
  /** The day that plan is due, also before it is made (PA-2025-3.1b); null where no document of the place sets one, and for departments that take no part. */
  helpPlanDeadline?: Maybe<HelpPlanDeadline>;
  /** What the household lacks on a day (缺什么补什么), by the departments' answers, its income, its work and its risks; null for departments that take no part. */
  helpGaps?: Maybe<Array<HelpGap>>;
  /** Explainer sheets (明白纸) the household got, the first one first; null for departments that take no part. */
  explainerSheets?: Maybe<Array<ExplainerSheet>>;
  /** Risk leads on this household, newest first. */
  leads: LeadConnection;
  /** Visits of the yearly survey (集中排查), newest first; null for departments that take no part. */
  surveyVisits?: Maybe<Array<SurveyVisit>>;
  /** Times the household was monitored (监测期), the first one first; null for departments that take no part. */
  monitoringPeriods?: Maybe<Array<MonitoringPeriod>>;
  /** The period that is open on a day; null where the household is not monitored then, and for departments that take no part. */
  monitored?: Maybe<MonitoringPeriod>;
  /** Whether it is a key household (重点帮扶对象) as of a day, worked out from its periods (AY-2025-1.1a to 1.1c); null for departments that take no part. */
  keyHousehold?: Maybe<PolicyDecision>;
  /** Whether its risk is unresolved for two years or more (两年及以上未消除风险) as of a day (JY-2025-1.1k); null for departments that take no part. */
  longUnresolved?: Maybe<LongUnresolved>;
  /** The safety-net label (兜底保障户) that stands on a day; null for none, and for departments that take no part. */
  safetyNetLabel?: Maybe<SafetyNetLabel>;
  /** All safety-net labels, the first one first; null for departments that take no part. */
  safetyNetLabels?: Maybe<Array<SafetyNetLabel>>;
  /** Whether the label could be set on a day, by the definition of the place and what social assistance said; null for departments that take no part, and where nobody is registered whose labour could be known. */
  safetyNetLabelDecision?: Maybe<PolicyDecision>;
  /** Whether the code is only provisional (临时编号), until a ledger that lists the head, or a correction, brings the 户编号. */
  provisionalCode: Scalars['Boolean']['output'];
  /** The household it was merged into (并入); null if it was not, or that household lies beyond the caller's division. */
  mergedInto?: Maybe<Household>;
  /** The household it was split from (分自); null if it was not, or that household lies beyond the caller's division. */
  splitFrom?: Maybe<Household>;
  /** Households split from it (分出), by day, in the caller's division. */
  splitInto: Array<Household>;
  /** What was done to its entry by hand (变更记录), the first first; null for departments that take no part. */
  movements?: Maybe<Array<HouseholdMovement>>;
  /** 安阳: whether 政策性收入 of the year kept its level (AY-2025-2.2). Null where no document of the place asks for that year, and for departments that take no part. */
  policyIncomeCheck?: Maybe<PolicyIncomeCheck>;
  /** How the household fits the scope by registration (PA-2025-2.1a, 2.1.1 to 2.1.3): a prompt, not a verdict. Null where no document of the place says so, or nothing is on record. */
  scopeCheck?: Maybe<ScopeCheck>;
  /** Data-quality prompts (疑似问题) of the household, open ones first: what the rules see as of a day, with the answers given by then. They never stop anything. Null for departments that take no part. */
  qualityPrompts?: Maybe<Array<QualityPrompt>>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMembersArgs = {
  basis?: InputMaybe<MembershipBasis>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdIncomeAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdEliminationReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentAnswersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDepartmentRenovationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdDeliveredMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdHelpersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdPairingArgs = {
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
export type HouseholdHelpGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdSurveyVisitsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdMonitoredArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdKeyHouseholdArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdLongUnresolvedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
export type HouseholdPolicyIncomeCheckArgs = {
  year: Scalars['Int']['input'];
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdScopeCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A rural household (农户), as the register keeps it. */
export type HouseholdQualityPromptsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<QualityStage>;
};

/** Something in the register that a person should look at (数据质量提示); never merged or corrected by itself. */
export type DataQualityRemark = {
  __typename?: 'DataQualityRemark';
  /** Stable code, e.g. `TWO_HEADS`, `IN_TWO_HOUSEHOLDS`. */
  code: Scalars['String']['output'];
  /** What to look at. */
  message: Scalars['String']['output'];
};

/** Narrows a list of households. Conditions add up. */
export type HouseholdFilter = {
  /** Code of a division; only its households. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only households that the national system monitors (true) or does not (false). */
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this category of monitoring. */
  category?: InputMaybe<MonitoringCategory>;
  /** Only with the risk eliminated (true) or still open (false). */
  riskEliminated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also households that were merged into others (true); left out by default. */
  includeMerged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of households. */
export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  /** The households. */
  edges: Array<HouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A household with its cursor. */
export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  /** Cursor of this household. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** Category of monitored household (监测对象类别). */
export type MonitoringCategory =
  /** 脱贫不稳定户 */
  | 'UNSTABLE_EXIT'
  /** 边缘易致贫户 */
  | 'MARGINAL'
  /** 突发严重困难户 */
  | 'SUDDEN_SEVERE';

/** What the national export says of a household's monitoring (监测信息). */
export type MonitoringRecord = {
  __typename?: 'MonitoringRecord';
  /** 监测对象类别 */
  category: MonitoringCategory;
  /** Month of identification (识别监测时间), `YYYY-MM`. */
  identifiedMonth?: Maybe<Scalars['String']['output']>;
  /** Risks of falling back (致贫返贫风险), up to five, in the ledger's words. */
  risks: Array<Scalars['String']['output']>;
  /** Whether the risk is eliminated (风险是否已消除). */
  riskEliminated: Scalars['Boolean']['output'];
  /** How it was eliminated (风险消除方式): 帮扶消除 or 自然消除; null while open. */
  eliminationMode?: Maybe<Scalars['String']['output']>;
  /** Month of elimination (风险消除时间), `YYYY-MM`; null while open. */
  eliminatedMonth?: Maybe<Scalars['String']['output']>;
  /** Day of the export this comes from. */
  exportedOn?: Maybe<Scalars['Date']['output']>;
};

/** On which basis somebody belongs to a household. */
export type MembershipBasis =
  /** Living together and sharing income (共同生活). */
  | 'LIVING_TOGETHER'
  /** In the register book (户口簿). */
  | 'REGISTER';

/** A person's place in a household over time (家庭成员). */
export type Membership = {
  __typename?: 'Membership';
  /** The member. */
  person: Person;
  /** Relation to the head (与户主关系), in the ledger's words. */
  relation: Scalars['String']['output'];
  /** Whether this member is the head (户主). */
  isHead: Scalars['Boolean']['output'];
  /** Whether the member lives with the family (共同生活). */
  livesTogether: Scalars['Boolean']['output'];
  /** Whether the member is in the register book (户口簿); null if no ledger said. */
  inRegister?: Maybe<Scalars['Boolean']['output']>;
  /** First day of this membership as far as known. */
  joinedOn: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  leftOn?: Maybe<Scalars['Date']['output']>;
};

/** A person of the register. */
export type Person = {
  __typename?: 'Person';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Sex as the ledger says. */
  sex?: Maybe<Sex>;
  /** Birthday, from the certificate number; null for a certificate without one. */
  birthOn?: Maybe<Scalars['Date']['output']>;
  /** Full years of age (周岁); the birthday itself counts. */
  age?: Maybe<Scalars['Int']['output']>;
  /** 证件类型 */
  certificateKind: CertificateKind;
  /** Certificate number, masked (990034********8978). In clear only for a caller with `pii` who gives a purpose; each reveal is audited. */
  certificateNumber: Scalars['String']['output'];
  /** Phone, masked likewise; null if none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 民族 */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /** 文化程度; null for pupils. */
  education?: Maybe<Scalars['String']['output']>;
  /** 劳动技能, in the ledger's words. */
  labourCapacity?: Maybe<Scalars['String']['output']>;
  /** 务工所在地; null if the person does not work away. */
  workPlace?: Maybe<Scalars['String']['output']>;
  /** 务工时间, months of the year. */
  workMonths?: Maybe<Scalars['Int']['output']>;
  /** Households the person belongs to as of a day; more than one is a data-quality task. */
  households: Array<Household>;
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
export type PersonPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the register. */
export type PersonHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Sex. */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** Kind of certificate (证件类型). */
export type CertificateKind =
  /** 居民身份证, 18 characters */
  | 'IDENTITY_CARD'
  /** 残疾人证, 20 characters */
  | 'DISABILITY_CARD'
  /** 补办残疾人证, 22 characters */
  | 'DISABILITY_CARD_REISSUED';

/** Income of a household (家庭收入) in a year by the four kinds, with its arithmetic. */
export type HouseholdIncome = {
  __typename?: 'HouseholdIncome';
  /** The year. */
  year: Scalars['Int']['output'];
  /** Measure: 纯收入 (net income); never compared with 可支配收入. */
  measure: IncomeMeasure;
  /** 工资性收入 */
  wages: Scalars['Money']['output'];
  /** 生产经营性收入 */
  business: Scalars['Money']['output'];
  /** 财产性收入 */
  property: Scalars['Money']['output'];
  /** 转移性收入 */
  transfer: Scalars['Money']['output'];
  /** 生产经营性支出 */
  businessCost: Scalars['Money']['output'];
  /** Net income: the four kinds less 生产经营性支出. */
  net: Scalars['Money']['output'];
  /** Net income as the ledger states it; null if it does not. */
  statedNet?: Maybe<Scalars['Money']['output']>;
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** Net income per head, rounded to the fen for show; comparisons use the total. */
  perHead: Scalars['Money']['output'];
  /** The arithmetic in words, e.g. `26466.00 + 8285.00 + 151.00 + 7787.00 − 2959.00 = 39730.00; 39730.00 ÷ 6 = 6621.67`. */
  arithmetic: Scalars['String']['output'];
  /** 理赔收入, shown beside income; null if no ledger said. */
  insurancePayout?: Maybe<Scalars['Money']['output']>;
  /** 合规自付支出 (PA-2025-2.2b), shown beside income, not deducted; null if no ledger said. */
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  /** Ledger the figures come from. */
  source: Scalars['String']['output'];
};

/** Measure of income (收入口径). */
export type IncomeMeasure =
  /** 可支配收入 */
  | 'DISPOSABLE'
  /** 纯收入 */
  | 'NET';

/** A new code for a division. */
export type RecodeDivisionInput = {
  /** The division's id. */
  divisionId: Scalars['ID']['input'];
  /** The new code, as long as the old one. */
  newCode: Scalars['String']['input'];
  /** The new name, if it changes too. */
  newName?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new code. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** The division has its new code. */
export type DivisionRecoded = {
  __typename?: 'DivisionRecoded';
  /** The division. */
  division: Division;
  /** Households whose code of residence was rewritten. */
  householdsRewritten: Scalars['Int']['output'];
};

/** Result of giving a division a new code. */
export type RecodeDivisionResult = DivisionRecoded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** An upload to load into the register. */
export type StartHouseholdsImportInput = {
  /** Id that the upload returned. */
  uploadId: Scalars['ID']['input'];
  /** A key of the caller's choice: the same key again gives the same run. */
  idempotencyKey: Scalars['String']['input'];
};

/** A page of reveals. */
export type RevealConnection = {
  __typename?: 'RevealConnection';
  /** The reveals. */
  edges: Array<RevealEdge>;
  /** Paging. */
  pageInfo: PageInfo;
};

/** A reveal with its cursor. */
export type RevealEdge = {
  __typename?: 'RevealEdge';
  /** Cursor of this reveal. */
  cursor: Scalars['String']['output'];
  /** The reveal. */
  node: Reveal;
};

/** Somebody saw a sensitive field in clear (敏感信息查看记录). */
export type Reveal = {
  __typename?: 'Reveal';
  /** Account that saw it. */
  account: Scalars['String']['output'];
  /** Role of the account at that time. */
  role: Scalars['String']['output'];
  /** The person whose field it was; null where it was that of a self-report. */
  person?: Maybe<Person>;
  /** Which field: `certificateNumber` or `phone`. */
  field: Scalars['String']['output'];
  /** The purpose given. */
  purpose: Scalars['String']['output'];
  /** When. */
  revealedAt: Scalars['DateTime']['output'];
  /** The self-report whose field it was; null where it was that of a person. */
  selfReport?: Maybe<SelfReport>;
};

/** Something that somebody has to do next (待办). */
export type Task = {
  __typename?: 'Task';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of task. */
  kind: TaskKind;
  /** The self-report to be placed; null for tasks about something else. */
  selfReport?: Maybe<SelfReport>;
  /** Sector of the department that has to do it, or that pushed the lead, e.g. `health`; null for the line. */
  sector?: Maybe<Scalars['String']['output']>;
  /** First day of the task. */
  openedOn: Scalars['Date']['output'];
  /** Last day to do it, which counts; null where no document sets one. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called, in official words, as 入户核实; for a step of a case the name of the act. */
  name: Scalars['String']['output'];
  /** The household; null where it is still to be found out, as of a self-report. */
  household?: Maybe<Household>;
  /** The lead it is about; null for tasks about something else. */
  lead?: Maybe<Lead>;
  /** The case it is about; null for tasks about something else, and for departments that take no part. */
  case?: Maybe<MonitoringCase>;
  /** The time of monitoring it is about; null for tasks about something else, and for departments that take no part. */
  period?: Maybe<MonitoringPeriod>;
  /** The measure it is about; null for tasks about something else. */
  measure?: Maybe<PlannedMeasure>;
  /** The safety-net label it is about; null for tasks about something else, and for departments that take no part. */
  label?: Maybe<SafetyNetLabel>;
  /** The person it is about; null for tasks about something else. */
  person?: Maybe<Person>;
  /** Level of the office that has to do it. */
  level: TaskLevel;
  /** The division whose office has to do it: whom it waits for. */
  waitsFor?: Maybe<Division>;
  /** Day it was done; null while it is open, also where it was done after the day asked for. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stood at the end of a day. */
  status: TaskStatus;
  /** The clauses that ask for it and set its day. */
  clauses: Array<ClauseRef>;
};


/** Something that somebody has to do next (待办). */
export type TaskStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of task (待办事项). */
export type TaskKind =
  /** 核实疑似问题 */
  | 'ANSWER_PROMPT'
  /** 明确帮扶责任人 */
  | 'ASSIGN_HELPER'
  /** 办理下一步: the next act of a case, or the act that opens one. */
  | 'CASE_STEP'
  /** 核对重复人员 */
  | 'CHECK_DUPLICATE'
  /** 研究是否提名消除: the household asked (PA-2025-4.3a). */
  | 'CONSIDER_RELEASE'
  /** 落实帮扶措施 */
  | 'DELIVER_MEASURE'
  /** 制定帮扶计划 */
  | 'MAKE_PLAN'
  /** 帮扶达到脱贫标准: of a household registered as poor (HN-2020-5.2d, ZZ-2020-2.3c). */
  | 'EXIT_STANDARD'
  /** 转办自主申报 */
  | 'PLACE_SELF_REPORT'
  /** 复核兜底保障户标注 */
  | 'REVIEW_LABEL'
  /** 两年及以上未消除风险分类处置 */
  | 'TRIAGE'
  /** 入户核实 */
  | 'VERIFY_LEAD'
  /** 消除后回访 */
  | 'WATCH_VISIT';

/** What a household reports of itself (自主申报). */
export type SubmitSelfReportInput = {
  /** Certificate number (证件号码) of the person who reports: 18, 20 or 22 characters. */
  certificateNumber: Scalars['String']['input'];
  /** Name of that person, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Phone to call back: a mobile, or a landline with its area code. */
  phone: Scalars['String']['input'];
  /** Code of the township (9 digits) or village (12 digits) where the household lives. */
  division: Scalars['String']['input'];
  /** What it is about (线索类型, PA-2025-1.2.6). */
  leadType: LeadType;
  /** What happened, in the household's words; at most 2,000 characters, no identity numbers. */
  statement: Scalars['String']['input'];
  /** Form of the application (申请方式), one that the place takes (PA-2025-1.2.2b); default `微信扫描“一码通”`. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Day of the application; default today, not in the future, at most a year back. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's choice: the same key and certificate again give the same receipt and no second report. */
  idempotencyKey: Scalars['String']['input'];
};

/** The report has come in (回执). It says nothing of whether the person is known. */
export type SelfReportReceipt = {
  __typename?: 'SelfReportReceipt';
  /** Number to ask by how far the report has come (回执号); known to nobody else. */
  receiptNumber: Scalars['String']['output'];
  /** Day on which the report came in. */
  receivedOn: Scalars['Date']['output'];
  /** What happens now, in the caller's language. */
  whatHappensNext: Scalars['String']['output'];
};

/** Too many requests from there, for that certificate or in that county (请求过多). */
export type RateLimited = UserError & {
  __typename?: 'RateLimited';
  /** Always `RATE_LIMITED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty: the installation sets the limits, no clause. */
  clauses: Array<ClauseRef>;
  /** After how many seconds it is possible again. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** Result of a self-report. */
export type SubmitSelfReportResult = SelfReportReceipt | InvalidInput | KeyInUse | NotFound | RateLimited;

/** How far a self-report (自主申报) has come. */
export type SelfReportStatus = {
  __typename?: 'SelfReportStatus';
  /** How far. */
  progress: SelfReportProgress;
  /** Day on which the report came in. */
  receivedOn: Scalars['Date']['output'];
};

/** How far a self-report (自主申报) has come, as the household is told. */
export type SelfReportProgress =
  /** 已收到: nobody has looked into it yet. */
  | 'RECEIVED'
  /** 核实中: visited, or being decided. */
  | 'BEING_VERIFIED'
  /** 已办结: decided, or turned down; the village or township says how. */
  | 'DECIDED';

/** Result of asking how far a self-report has come. */
export type SelfReportStatusResult = SelfReportStatus | NotFound | RateLimited;

/** A household's own report (自主申报). */
export type SelfReport = {
  __typename?: 'SelfReport';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name of who reports, as given. */
  name: Scalars['String']['output'];
  /** Certificate number (证件号码); masked unless the caller may see it and gives a purpose, which is written down. */
  certificateNumber: Scalars['String']['output'];
  /** Phone to call back; masked likewise. */
  phone: Scalars['String']['output'];
  /** The place that was named; null where no division has that code any more. */
  division?: Maybe<Division>;
  /** What it is about. */
  leadType: LeadType;
  /** What happened, in the household's words; null for who sees no personal data. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Form of the application (申请方式, PA-2025-1.2.2b). */
  form: Scalars['String']['output'];
  /** Day of the application; the clocks run from it (PA-2025-2.3c). */
  occurredOn: Scalars['Date']['output'];
  /** Day on which it came in. */
  receivedOn: Scalars['Date']['output'];
  /** When it came in. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: SelfReportState;
  /** How far the household is told it has come. */
  progress: SelfReportProgress;
  /** The lead it became; null until then. */
  lead?: Maybe<Lead>;
  /** Whether the same person had reported before and that report was still open; both are one matter. */
  isRepeat: Scalars['Boolean']['output'];
  /** Why it was turned down; null unless it was. */
  rejection?: Maybe<Scalars['String']['output']>;
  /** Day on which somebody placed it or turned it down; null where it found its household by itself. */
  placedOn?: Maybe<Scalars['Date']['output']>;
};


/** A household's own report (自主申报). */
export type SelfReportCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A household's own report (自主申报). */
export type SelfReportPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Where a self-report stands (办理状态). */
export type SelfReportState =
  /** 已转线索: it became a lead, by itself or by hand. */
  | 'PLACED'
  /** 不予受理: turned down with a reason. */
  | 'REJECTED'
  /** 待转办: no household, or more than one, has this certificate number. */
  | 'WAITING';

/** Narrows the list of self-reports. Conditions add up. */
export type SelfReportFilter = {
  /** Code of a division; only its reports. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only reports in this state. */
  state?: InputMaybe<SelfReportState>;
};

/** A page of self-reports. */
export type SelfReportConnection = {
  __typename?: 'SelfReportConnection';
  /** The reports. */
  edges: Array<SelfReportEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A self-report with its cursor. */
export type SelfReportEdge = {
  __typename?: 'SelfReportEdge';
  /** Cursor of this report. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: SelfReport;
};

/** Whose a self-report is: a household, or turned down with a reason. */
export type PlaceSelfReportInput = {
  /** The report's id. */
  reportId: Scalars['ID']['input'];
  /** The household's id; leave it out to turn the report down. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Turn it down; give the reason. */
  rejected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is turned down; no names, no identity numbers. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was found out; not in the future, nor before the report came in. */
  occurredOn: Scalars['Date']['input'];
  /** A key of the caller's choice: the same key again gives the same result. */
  idempotencyKey: Scalars['String']['input'];
};

/** The report is placed, or turned down. */
export type SelfReportPlaced = {
  __typename?: 'SelfReportPlaced';
  /** The report as it is now. */
  selfReport: SelfReport;
};

/** Somebody placed the report before, or turned it down (已办理). */
export type SelfReportAlreadyPlaced = UserError & {
  __typename?: 'SelfReportAlreadyPlaced';
  /** Always `SELF_REPORT_ALREADY_PLACED`. */
  code: Scalars['String']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** Empty. */
  clauses: Array<ClauseRef>;
  /** The report as it is now. */
  selfReport: SelfReport;
};

/** Result of placing a self-report. */
export type PlaceSelfReportResult = SelfReportPlaced | InvalidInput | KeyInUse | NotFound | NotPermitted | SelfReportAlreadyPlaced;

/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The draft set itself, encoded. */
  id: Scalars['ID']['output'];
  /** Who a drafted monitoring line brings below it or lifts out, by net income (纯收入) of a year; null where the set drafts no line. */
  registerEffect?: Maybe<RegisterEffect>;
};


/** A draft parameter set (草案参数) tried against the live register, which it leaves as it is. */
export type WhatIfRegisterEffectArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffect = {
  __typename?: 'RegisterEffect';
  /** Year of the incomes compared. */
  incomeYear: Scalars['Int']['output'];
  /** The drafted line, yuan per person and year. */
  draftLine: Scalars['Money']['output'];
  /** All of the division. */
  total: RegisterMovement;
  /** By division one level below, by code; the village itself for a village. */
  byDivision: Array<RegisterMovementOfDivision>;
  /** By the clause that sets the line in force. */
  byClause: Array<RegisterMovementOfClause>;
  /** The households that enter or leave, by code. */
  households: MovingHouseholdConnection;
  /** The clauses that decide: those that set a line in force, or name one without a number. */
  clauses: Array<ClauseRef>;
};


/** What a drafted monitoring line (监测范围线) does to the register. Totals are compared, nothing is rounded; exactly on the line is not below (JY-2025-1.1c). */
export type RegisterEffectHouseholdsArgs = {
  direction?: InputMaybe<LineDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a draft moves a household. */
export type LineDirection =
  /** 纳入: below the draft, not below the line in force. */
  | 'ENTERS'
  /** 退出: below the line in force, not below the draft. */
  | 'LEAVES';

/** Households below one line and the other. */
export type RegisterMovement = {
  __typename?: 'RegisterMovement';
  /** All with an income of the year; the others cannot be compared and are not counted anywhere. */
  compared: RegisterCount;
  /** Below the line in force; none where no line is set. */
  belowNow: RegisterCount;
  /** Below the draft. */
  belowDraft: RegisterCount;
  /** Below the draft, not below the line in force; what they lack is counted to the draft. */
  entering: RegisterCount;
  /** Below the line in force, not below the draft; what they lack is counted to the line in force. */
  leaving: RegisterCount;
};

/** How many, and how much money they lack. */
export type RegisterCount = {
  __typename?: 'RegisterCount';
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons: the members each income is divided by (家庭人口). */
  persons: Scalars['Int']['output'];
  /** What they lack to the line in all, yuan a year; zero for all that are compared. */
  shortfall: Scalars['Money']['output'];
};

/** What happens in one division. */
export type RegisterMovementOfDivision = {
  __typename?: 'RegisterMovementOfDivision';
  /** Code of the division. */
  divisionCode: Scalars['String']['output'];
  /** The division; null where the records have none of that code today. */
  division?: Maybe<Division>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** What happens where one clause sets the line in force. */
export type RegisterMovementOfClause = {
  __typename?: 'RegisterMovementOfClause';
  /** The clause, or the one that names a line without a number; null where no document of the place speaks of one. */
  clause?: Maybe<ClauseRef>;
  /** The line in force, yuan per person and year; null where it is not set (LINE_NOT_SET) and nobody counts as below. */
  line?: Maybe<Scalars['Money']['output']>;
  /** Who moves there. */
  movement: RegisterMovement;
};

/** A household that enters or leaves. */
export type MovingHousehold = {
  __typename?: 'MovingHousehold';
  /** The household. */
  household: Household;
  /** Which way. */
  direction: LineDirection;
  /** Net income of the household in the year. */
  net: Scalars['Money']['output'];
  /** Members the income is divided by (家庭人口). */
  memberCount: Scalars['Int']['output'];
  /** What it lacks to the line it is below, yuan a year. */
  shortfall: Scalars['Money']['output'];
};

/** A page of households that enter or leave. */
export type MovingHouseholdConnection = {
  __typename?: 'MovingHouseholdConnection';
  /** The households. */
  edges: Array<MovingHouseholdEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One of the households with its cursor. */
export type MovingHouseholdEdge = {
  __typename?: 'MovingHouseholdEdge';
  /** Cursor of this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MovingHousehold;
};

/** Where a task (待办) stands. */
export type TaskStatus =
  /** 已办: done by the day asked for. */
  | 'CLOSED'
  /** 待办: not done; its day has not passed, or none is set. */
  | 'OPEN'
  /** 逾期: not done, its day has passed. */
  | 'OVERDUE';

/** Narrows tasks. Conditions add up. Only open tasks unless `closed` says otherwise. */
export type TaskFilter = {
  /** Code of a division; only its tasks. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Only tasks of these levels; default the caller's own, for who has none every level. */
  levels?: InputMaybe<Array<TaskLevel>>;
  /** Only tasks of these kinds. */
  kinds?: InputMaybe<Array<TaskKind>>;
  /** Only tasks of this sector, e.g. `health`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Only tasks of this household, by id. */
  household?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Due on the day the list is seen from or within so many days after it, 0 to 366; late ones are not among them. */
  dueWithin?: InputMaybe<Scalars['Int']['input']>;
  /** Only tasks due this week (本周到期): from the day the list is seen from to the Sunday of its week; late ones are not among them. */
  dueThisWeek?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only late tasks (true, 逾期), or only those that are not (false). */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tasks done by the day the list is seen from instead of open ones. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the list is seen from; default today. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The tasks. */
  edges: Array<TaskEdge>;
  /** Paging. */
  pageInfo: PageInfo;
  /** How many there are in all; one more statement, so ask only where it is shown. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A task with its cursor. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Cursor of this task. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** What tasks are counted by. */
export type TaskGrouping =
  /** By the divisions directly below the one asked for. */
  | 'DIVISION'
  /** By kind. */
  | 'KIND'
  /** By level. */
  | 'LEVEL';

/** How many tasks there are; what was not counted by is null. */
export type TaskCount = {
  __typename?: 'TaskCount';
  /** The division below; null where not counted by it, or for what lies in none of them. */
  division?: Maybe<Division>;
  /** The kind. */
  kind?: Maybe<TaskKind>;
  /** The level. */
  level?: Maybe<TaskLevel>;
  /** Tasks in all, as the list has them. */
  count: Scalars['Int']['output'];
  /** Of these due this week, late ones not among them. */
  dueThisWeek: Scalars['Int']['output'];
  /** Of these late (逾期). */
  late: Scalars['Int']['output'];
};

/** Each act was tried for itself; the same call again gives the same and records nothing twice. */
export type CaseActsRecorded = {
  __typename?: 'CaseActsRecorded';
  /** What came of each, in the order of `items`. */
  results: Array<CaseActItem>;
  /** How many are recorded. */
  recorded: Scalars['Int']['output'];
  /** How many were refused. */
  refused: Scalars['Int']['output'];
};

/** What came of one act among several. */
export type CaseActItem = {
  __typename?: 'CaseActItem';
  /** The case; null where there is none of that id in the caller's division. */
  case?: Maybe<MonitoringCase>;
  /** As for a single act. */
  result: CaseActResult;
};

/** Result of acts in several cases. */
export type CaseActsResult = CaseActsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

/** Village reviews of a day. */
export type RecordVillageReviewsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Votes and result where a case says nothing else. */
  evidence: VillageReviewEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<VillageReviewItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type VillageReviewItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<VillageReviewChanges>;
};

/** What a review of the village shows otherwise for one case. */
export type VillageReviewChanges = {
  /** 应到人数 */
  votesDue?: InputMaybe<Scalars['Int']['input']>;
  /** 实到人数 */
  votesPresent?: InputMaybe<Scalars['Int']['input']>;
  /** 赞成票 */
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  /** 反对票 */
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the review is for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Postings in the village. */
export type PostPublicitiesInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what hangs. */
  evidence: PostingEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<PostingItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type PostingItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
};

/** Reviews of the township. */
export type RecordTownshipReviewsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Signatures and result where a case says nothing else. */
  evidence: TownshipReviewEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<TownshipReviewItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type TownshipReviewItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<TownshipReviewChanges>;
};

/** What a review of the township shows otherwise for one case. */
export type TownshipReviewChanges = {
  /** Offices that signed (PA-2025-2.3a4). */
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Posts of who checked and signed (HN-2020-3.3.2). */
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the township is for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decisions of the county. */
export type RecordCountyDecisionsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Comparison and decision where a case says nothing else. */
  evidence: CountyDecisionEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<CountyDecisionItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type CountyDecisionItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<CountyDecisionChanges>;
};

/** What a decision of the county shows otherwise for one case. */
export type CountyDecisionChanges = {
  /** Results of comparing data (数据比对), by department. */
  comparisons?: InputMaybe<Array<ComparisonInput>>;
  /** The category decided. */
  category?: InputMaybe<MonitoringCategory>;
  /** Risks of falling back (致贫返贫风险), up to five, in the words of the code list, as 因病; the period of monitoring begins with them. */
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reference of the written notice to the townships (HN-2020-3.3.3b). */
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county decides for it. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Announcements. */
export type AnnounceIdentificationsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what is announced. */
  evidence: PostingEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<AnnouncementItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type AnnouncementItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
};

/** Entries into the national system. */
export type RecordSystemEntriesInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** The entry, where a case says nothing else. */
  evidence: SystemEntryEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<SystemEntryItem>;
  /** Why it is late, for those that are. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type SystemEntryItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<SystemEntryEvidence>;
};

/** Checks of the township before eliminations. */
export type RecordReverificationsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Who signed and what was found, where a case says nothing else. */
  evidence: ReverificationEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<ReverificationItem>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type ReverificationItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<ReverificationChanges>;
};

/** What a check before an elimination shows otherwise for one case. */
export type ReverificationChanges = {
  /** Post of who signed for the township (乡镇签字). */
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  /** Post of who signed for the village (村（社区）签字). */
  villageSignature?: InputMaybe<Scalars['String']['input']>;
  /** What was found at home; no names, no identity numbers. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Whether township and village confirm the nomination. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Approvals of the county. */
export type ApproveEliminationsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** What the county decided, where a case says nothing else. */
  evidence: ApprovalEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<ApprovalItem>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type ApprovalItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<ApprovalChanges>;
};

/** What an approval shows otherwise for one case. */
export type ApprovalChanges = {
  /** The opinion on record (审批意见). */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the county approves. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not, where it is against; required then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Announcements of eliminations. */
export type AnnounceEliminationsInput = {
  /** Day it was done, for all; not in the future and not before the act before it. */
  occurredOn: Scalars['Date']['input'];
  /** Where and what hangs; a photo is not needed. */
  evidence: PostingEvidence;
  /** The cases, 1 to 200, each once. */
  items: Array<EliminationAnnouncementItem>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A case among several. */
export type EliminationAnnouncementItem = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** The version of the case the caller saw; another one now is a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is different for this case, over the evidence of all; what is left out is as for all. */
  evidence?: InputMaybe<PostingEvidence>;
};

/** The visits of a day. */
export type VerifyLeadsInput = {
  /** Day of the visits; not in the future and not before a lead was found. */
  occurredOn: Scalars['Date']['input'];
  /** The leads, 1 to 200, each once. */
  items: Array<LeadVisitItem>;
  /** Why they are late, where one says nothing else. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's choice, at most 150 characters: the same call again changes nothing. */
  idempotencyKey: Scalars['String']['input'];
};

/** A visit among several. */
export type LeadVisitItem = {
  /** The lead's id. */
  leadId: Scalars['ID']['input'];
  /** Whether the visit found a risk. */
  riskFound: Scalars['Boolean']['input'];
  /** What the visitors found; no identity numbers. */
  finding: Scalars['String']['input'];
  /** Why it is late, if it is. */
  lateReason?: InputMaybe<Scalars['String']['input']>;
};

/** Each visit was tried for itself; the same call again gives the same and records nothing twice. */
export type LeadsVerified = {
  __typename?: 'LeadsVerified';
  /** What came of each, in the order of `items`. */
  results: Array<LeadVisitResult>;
  /** How many are recorded. */
  recorded: Scalars['Int']['output'];
  /** How many were refused. */
  refused: Scalars['Int']['output'];
};

/** What came of one visit among several. */
export type LeadVisitResult = {
  __typename?: 'LeadVisitResult';
  /** The lead; null where there is none of that id in the caller's division. */
  lead?: Maybe<Lead>;
  /** As for a single visit. */
  result: VerifyLeadResult;
};

/** Result of the visits of a day. */
export type VerifyLeadsResult = LeadsVerified | InvalidInput | KeyInUse | NotFound | NotPermitted;

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
  AssessIncomeResult: ( Partial<IncomeAssessed> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CaseActResult: ( Partial<CaseActRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HelperResult: ( Partial<HelperAssigned> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EndPairingResult: ( Partial<PairingEnded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HelpPlanResult: ( Partial<HelpPlanRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AdvanceMeasureResult: ( Partial<AdvanceMeasureRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MeasureDeliveryResult: ( Partial<MeasureDeliveryRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HandOutSheetsResult: ( Partial<SheetsHandedOut> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ReceiveLeadResult: ( Partial<LeadReceived> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VerifyLeadResult: ( Partial<LeadVerified> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SurveyVisitResult: ( Partial<SurveyVisitRecorded> ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordSurveyVisitsResult: ( Partial<Omit<SurveyVisitsRecorded, 'results'> & { results: Array<_RefType['SurveyVisitResult']> }> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ForwardLeadResult: ( Partial<LeadForwarded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EliminationRequestResult: ( Partial<EliminationRequestRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MonitoringPeriodResult: ( Partial<MonitoringPeriodRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TriageResult: ( Partial<TriageRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SafetyNetLabelResult: ( Partial<SafetyNetLabelRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  LabelReviewResult: ( Partial<LabelReviewRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WatchVisitResult: ( Partial<WatchVisitRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RegisterPoorResult: ( Partial<PoorRegistrationRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ExitStandardReachedResult: ( Partial<PoorRegistrationRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MoveOfferResult: ( Partial<MoveOffered> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HouseholdResult: ( Partial<HouseholdRecorded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnnounceRegisterResult: ( Partial<RegisterAnnouncementStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerQualityPromptsResult: ( Partial<QualityPromptsAnswered> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecodeDivisionResult: ( Partial<DivisionRecoded> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SubmitSelfReportResult: ( Partial<SelfReportReceipt> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SelfReportStatusResult: ( Partial<SelfReportStatus> ) | ( UserErrorValue ) | ( UserErrorValue );
  PlaceSelfReportResult: ( Partial<SelfReportPlaced> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CaseActsResult: ( Partial<Omit<CaseActsRecorded, 'results'> & { results: Array<_RefType['CaseActItem']> }> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VerifyLeadsResult: ( Partial<Omit<LeadsVerified, 'results'> & { results: Array<_RefType['LeadVisitResult']> }> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Partial<ImportStarted> ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Mutation: ResolverTypeWrapper<{}>;
  PolicyDecision: ResolverTypeWrapper<Partial<PolicyDecision>>;
  DecisionOutcome: ResolverTypeWrapper<Partial<DecisionOutcome>>;
  DecisionReason: ResolverTypeWrapper<Partial<DecisionReason>>;
  DecisionChange: ResolverTypeWrapper<Partial<DecisionChange>>;
  IncomeAssessment: ResolverTypeWrapper<Partial<IncomeAssessment>>;
  AssessedMember: ResolverTypeWrapper<Partial<AssessedMember>>;
  MemberRegistration: ResolverTypeWrapper<Partial<MemberRegistration>>;
  IncomeScreening: ResolverTypeWrapper<Partial<IncomeScreening>>;
  AssessIncomeInput: ResolverTypeWrapper<Partial<AssessIncomeInput>>;
  AssessedMemberInput: ResolverTypeWrapper<Partial<AssessedMemberInput>>;
  IncomeAssessed: ResolverTypeWrapper<Partial<IncomeAssessed>>;
  AssessmentConflict: ResolverTypeWrapper<UserErrorValue>;
  AssessIncomeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessIncomeResult']>>;
  MonitoringCase: ResolverTypeWrapper<Partial<MonitoringCase>>;
  ProcedureKind: ResolverTypeWrapper<Partial<ProcedureKind>>;
  MonitoringCaseState: ResolverTypeWrapper<Partial<MonitoringCaseState>>;
  CaseActKind: ResolverTypeWrapper<Partial<CaseActKind>>;
  CaseStanding: ResolverTypeWrapper<Partial<CaseStanding>>;
  CaseDeadline: ResolverTypeWrapper<Partial<CaseDeadline>>;
  CaseDeadlineStatus: ResolverTypeWrapper<Partial<CaseDeadlineStatus>>;
  CaseStep: ResolverTypeWrapper<Partial<CaseStep>>;
  CaseAct: ResolverTypeWrapper<Partial<CaseAct>>;
  EvidenceLine: ResolverTypeWrapper<Partial<EvidenceLine>>;
  PublicNotice: ResolverTypeWrapper<Partial<PublicNotice>>;
  MonitoringCaseFilter: ResolverTypeWrapper<Partial<MonitoringCaseFilter>>;
  MonitoringCaseConnection: ResolverTypeWrapper<Partial<MonitoringCaseConnection>>;
  MonitoringCaseEdge: ResolverTypeWrapper<Partial<MonitoringCaseEdge>>;
  CaseActRecorded: ResolverTypeWrapper<Partial<CaseActRecorded>>;
  CaseWarning: ResolverTypeWrapper<Partial<CaseWarning>>;
  PublicityTooShort: ResolverTypeWrapper<UserErrorValue>;
  WrongLevel: ResolverTypeWrapper<UserErrorValue>;
  EvidenceMissing: ResolverTypeWrapper<UserErrorValue>;
  ObjectionOpen: ResolverTypeWrapper<UserErrorValue>;
  LateReasonNeeded: ResolverTypeWrapper<UserErrorValue>;
  CaseConflict: ResolverTypeWrapper<UserErrorValue>;
  CaseClosed: ResolverTypeWrapper<UserErrorValue>;
  DecisionRefused: ResolverTypeWrapper<UserErrorValue>;
  AlreadyMonitored: ResolverTypeWrapper<UserErrorValue>;
  NoProcedure: ResolverTypeWrapper<UserErrorValue>;
  CaseActResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseActResult']>>;
  HoldSpecialMeetingInput: ResolverTypeWrapper<Partial<HoldSpecialMeetingInput>>;
  SpecialMeetingEvidence: ResolverTypeWrapper<Partial<SpecialMeetingEvidence>>;
  SubmitApplicationInput: ResolverTypeWrapper<Partial<SubmitApplicationInput>>;
  ApplicationEvidence: ResolverTypeWrapper<Partial<ApplicationEvidence>>;
  RegistrationCase: ResolverTypeWrapper<Partial<RegistrationCase>>;
  RecordHomeCheckInput: ResolverTypeWrapper<Partial<RecordHomeCheckInput>>;
  HomeCheckEvidence: ResolverTypeWrapper<Partial<HomeCheckEvidence>>;
  RecordVillageReviewInput: ResolverTypeWrapper<Partial<RecordVillageReviewInput>>;
  VillageReviewEvidence: ResolverTypeWrapper<Partial<VillageReviewEvidence>>;
  PostPublicityInput: ResolverTypeWrapper<Partial<PostPublicityInput>>;
  PostingEvidence: ResolverTypeWrapper<Partial<PostingEvidence>>;
  RecordObjectionInput: ResolverTypeWrapper<Partial<RecordObjectionInput>>;
  ObjectionEvidence: ResolverTypeWrapper<Partial<ObjectionEvidence>>;
  SettleObjectionInput: ResolverTypeWrapper<Partial<SettleObjectionInput>>;
  ObjectionSettlementEvidence: ResolverTypeWrapper<Partial<ObjectionSettlementEvidence>>;
  RecordVillageSelectionInput: ResolverTypeWrapper<Partial<RecordVillageSelectionInput>>;
  VillageSelectionEvidence: ResolverTypeWrapper<Partial<VillageSelectionEvidence>>;
  RecordTownshipReviewInput: ResolverTypeWrapper<Partial<RecordTownshipReviewInput>>;
  TownshipReviewEvidence: ResolverTypeWrapper<Partial<TownshipReviewEvidence>>;
  RecordCountyDecisionInput: ResolverTypeWrapper<Partial<RecordCountyDecisionInput>>;
  CountyDecisionEvidence: ResolverTypeWrapper<Partial<CountyDecisionEvidence>>;
  ComparisonInput: ResolverTypeWrapper<Partial<ComparisonInput>>;
  AnnounceIdentificationInput: ResolverTypeWrapper<Partial<AnnounceIdentificationInput>>;
  RecordSystemEntryInput: ResolverTypeWrapper<Partial<RecordSystemEntryInput>>;
  SystemEntryEvidence: ResolverTypeWrapper<Partial<SystemEntryEvidence>>;
  CorrectActInput: ResolverTypeWrapper<Partial<CorrectActInput>>;
  ActEvidence: ResolverTypeWrapper<Partial<ActEvidence>>;
  EliminationMode: ResolverTypeWrapper<Partial<EliminationMode>>;
  NotMonitored: ResolverTypeWrapper<UserErrorValue>;
  AdjustmentMonth: ResolverTypeWrapper<Partial<AdjustmentMonth>>;
  TaskLevel: ResolverTypeWrapper<Partial<TaskLevel>>;
  CaseGrouping: ResolverTypeWrapper<Partial<CaseGrouping>>;
  CaseCount: ResolverTypeWrapper<Partial<CaseCount>>;
  EliminationReadiness: ResolverTypeWrapper<Partial<EliminationReadiness>>;
  EliminationCondition: ResolverTypeWrapper<Partial<EliminationCondition>>;
  EliminationEvidence: ResolverTypeWrapper<Partial<EliminationEvidence>>;
  SetbackKind: ResolverTypeWrapper<Partial<SetbackKind>>;
  NominateEliminationInput: ResolverTypeWrapper<Partial<NominateEliminationInput>>;
  NominationEvidence: ResolverTypeWrapper<Partial<NominationEvidence>>;
  RecordReverificationInput: ResolverTypeWrapper<Partial<RecordReverificationInput>>;
  ReverificationEvidence: ResolverTypeWrapper<Partial<ReverificationEvidence>>;
  ApproveEliminationInput: ResolverTypeWrapper<Partial<ApproveEliminationInput>>;
  ApprovalEvidence: ResolverTypeWrapper<Partial<ApprovalEvidence>>;
  AnnounceEliminationInput: ResolverTypeWrapper<Partial<AnnounceEliminationInput>>;
  RecordEliminationInput: ResolverTypeWrapper<Partial<RecordEliminationInput>>;
  ConfirmSetbackInput: ResolverTypeWrapper<Partial<ConfirmSetbackInput>>;
  SetbackEvidence: ResolverTypeWrapper<Partial<SetbackEvidence>>;
  RelabelRiskInput: ResolverTypeWrapper<Partial<RelabelRiskInput>>;
  RelabellingEvidence: ResolverTypeWrapper<Partial<RelabellingEvidence>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  Guarantee: ResolverTypeWrapper<Partial<Guarantee>>;
  DepartmentAllowance: ResolverTypeWrapper<Partial<DepartmentAllowance>>;
  AllowanceTier: ResolverTypeWrapper<Partial<AllowanceTier>>;
  DepartmentRenovation: ResolverTypeWrapper<Partial<DepartmentRenovation>>;
  Renovation: ResolverTypeWrapper<Partial<Renovation>>;
  DeliveredMeasure: ResolverTypeWrapper<Partial<DeliveredMeasure>>;
  MeasureFamily: ResolverTypeWrapper<Partial<MeasureFamily>>;
  DeliveredMeasureConnection: ResolverTypeWrapper<Partial<DeliveredMeasureConnection>>;
  DeliveredMeasureEdge: ResolverTypeWrapper<Partial<DeliveredMeasureEdge>>;
  Target: ResolverTypeWrapper<Partial<Target>>;
  ResponsibleHelper: ResolverTypeWrapper<Partial<ResponsibleHelper>>;
  PairingEndKind: ResolverTypeWrapper<Partial<PairingEndKind>>;
  Pairing: ResolverTypeWrapper<Partial<Pairing>>;
  FourNoRemovals: ResolverTypeWrapper<Partial<FourNoRemovals>>;
  NoRemoval: ResolverTypeWrapper<Partial<NoRemoval>>;
  HelpPlan: ResolverTypeWrapper<Partial<HelpPlan>>;
  HelpPlanRevision: ResolverTypeWrapper<Partial<HelpPlanRevision>>;
  HelpPlanKind: ResolverTypeWrapper<Partial<HelpPlanKind>>;
  HelpPlanDeadline: ResolverTypeWrapper<Partial<HelpPlanDeadline>>;
  PlannedMeasure: ResolverTypeWrapper<Partial<PlannedMeasure>>;
  MeasureState: ResolverTypeWrapper<Partial<MeasureState>>;
  HelpSector: ResolverTypeWrapper<Partial<HelpSector>>;
  HelpGap: ResolverTypeWrapper<Partial<HelpGap>>;
  HelpGapKind: ResolverTypeWrapper<Partial<HelpGapKind>>;
  HelpGapState: ResolverTypeWrapper<Partial<HelpGapState>>;
  HelpGapGround: ResolverTypeWrapper<Partial<HelpGapGround>>;
  ToolboxMeasure: ResolverTypeWrapper<Partial<ToolboxMeasure>>;
  HelpWarning: ResolverTypeWrapper<Partial<HelpWarning>>;
  ExplainerSheet: ResolverTypeWrapper<Partial<ExplainerSheet>>;
  ExplainerSheetKind: ResolverTypeWrapper<Partial<ExplainerSheetKind>>;
  HelpCoverage: ResolverTypeWrapper<Partial<HelpCoverage>>;
  HelpCoverageOfDivision: ResolverTypeWrapper<Partial<HelpCoverageOfDivision>>;
  AssignHelperInput: ResolverTypeWrapper<Partial<AssignHelperInput>>;
  HandOverHelperInput: ResolverTypeWrapper<Partial<HandOverHelperInput>>;
  EndPairingInput: ResolverTypeWrapper<Partial<EndPairingInput>>;
  HelperAssigned: ResolverTypeWrapper<Partial<HelperAssigned>>;
  PairingConflict: ResolverTypeWrapper<UserErrorValue>;
  HelperResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelperResult']>>;
  PairingEnded: ResolverTypeWrapper<Partial<PairingEnded>>;
  EndPairingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPairingResult']>>;
  PlannedMeasureInput: ResolverTypeWrapper<Partial<PlannedMeasureInput>>;
  MakeHelpPlanInput: ResolverTypeWrapper<Partial<MakeHelpPlanInput>>;
  ReviseHelpPlanInput: ResolverTypeWrapper<Partial<ReviseHelpPlanInput>>;
  HelpPlanRecorded: ResolverTypeWrapper<Partial<HelpPlanRecorded>>;
  HelpPlanConflict: ResolverTypeWrapper<UserErrorValue>;
  HelpPlanResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelpPlanResult']>>;
  RecordAdvanceMeasureInput: ResolverTypeWrapper<Partial<RecordAdvanceMeasureInput>>;
  AdvanceMeasureRecorded: ResolverTypeWrapper<Partial<AdvanceMeasureRecorded>>;
  AdvanceMeasureResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceMeasureResult']>>;
  RecordMeasureDeliveryInput: ResolverTypeWrapper<Partial<RecordMeasureDeliveryInput>>;
  MeasureDeliveryRecorded: ResolverTypeWrapper<Partial<MeasureDeliveryRecorded>>;
  MeasureDeliveryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasureDeliveryResult']>>;
  HandOutSheetsInput: ResolverTypeWrapper<Partial<HandOutSheetsInput>>;
  SheetsHandedOut: ResolverTypeWrapper<Partial<SheetsHandedOut>>;
  SheetHandedOut: ResolverTypeWrapper<Partial<SheetHandedOut>>;
  SheetOutcome: ResolverTypeWrapper<Partial<SheetOutcome>>;
  HandOutSheetsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOutSheetsResult']>>;
  Lead: ResolverTypeWrapper<Partial<Lead>>;
  LeadVerification: ResolverTypeWrapper<Partial<LeadVerification>>;
  LeadChannel: ResolverTypeWrapper<Partial<LeadChannel>>;
  LeadType: ResolverTypeWrapper<Partial<LeadType>>;
  LeadState: ResolverTypeWrapper<Partial<LeadState>>;
  LeadFilter: ResolverTypeWrapper<Partial<LeadFilter>>;
  LeadConnection: ResolverTypeWrapper<Partial<LeadConnection>>;
  LeadEdge: ResolverTypeWrapper<Partial<LeadEdge>>;
  ReceiveLeadInput: ResolverTypeWrapper<Partial<ReceiveLeadInput>>;
  LeadReceived: ResolverTypeWrapper<Partial<LeadReceived>>;
  ReceiveLeadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveLeadResult']>>;
  VerifyLeadInput: ResolverTypeWrapper<Partial<VerifyLeadInput>>;
  LeadVerified: ResolverTypeWrapper<Partial<LeadVerified>>;
  LeadAlreadyVerified: ResolverTypeWrapper<UserErrorValue>;
  VerifyLeadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLeadResult']>>;
  RecordSurveyVisitsInput: ResolverTypeWrapper<Partial<RecordSurveyVisitsInput>>;
  SurveyVisitInput: ResolverTypeWrapper<Partial<SurveyVisitInput>>;
  SurveyVisit: ResolverTypeWrapper<Partial<SurveyVisit>>;
  SurveyVisitRecorded: ResolverTypeWrapper<Partial<SurveyVisitRecorded>>;
  SurveyVisitResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SurveyVisitResult']>>;
  SurveyVisitsRecorded: ResolverTypeWrapper<Partial<Omit<SurveyVisitsRecorded, 'results'> & { results: Array<ResolversTypes['SurveyVisitResult']> }>>;
  RecordSurveyVisitsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSurveyVisitsResult']>>;
  SurveyCoverage: ResolverTypeWrapper<Partial<SurveyCoverage>>;
  SurveyCoverageOfVillage: ResolverTypeWrapper<Partial<SurveyCoverageOfVillage>>;
  SurveyStatus: ResolverTypeWrapper<Partial<SurveyStatus>>;
  LeadForwarding: ResolverTypeWrapper<Partial<LeadForwarding>>;
  LeadForwardingStep: ResolverTypeWrapper<Partial<LeadForwardingStep>>;
  ForwardLeadInput: ResolverTypeWrapper<Partial<ForwardLeadInput>>;
  LeadForwarded: ResolverTypeWrapper<Partial<LeadForwarded>>;
  ForwardLeadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForwardLeadResult']>>;
  StepOrder: ResolverTypeWrapper<UserErrorValue>;
  LeadGrouping: ResolverTypeWrapper<Partial<LeadGrouping>>;
  LeadCount: ResolverTypeWrapper<Partial<LeadCount>>;
  MonitoringPeriod: ResolverTypeWrapper<Partial<MonitoringPeriod>>;
  MonitoringBasis: ResolverTypeWrapper<Partial<MonitoringBasis>>;
  MonitoringPeriodEntry: ResolverTypeWrapper<Partial<MonitoringPeriodEntry>>;
  MonitoringPeriodEntryKind: ResolverTypeWrapper<Partial<MonitoringPeriodEntryKind>>;
  MonitoredHouseholdFilter: ResolverTypeWrapper<Partial<MonitoredHouseholdFilter>>;
  MonitoredHouseholdConnection: ResolverTypeWrapper<Partial<MonitoredHouseholdConnection>>;
  MonitoredHouseholdEdge: ResolverTypeWrapper<Partial<MonitoredHouseholdEdge>>;
  MonitoringCounts: ResolverTypeWrapper<Partial<MonitoringCounts>>;
  MonitoringCount: ResolverTypeWrapper<Partial<MonitoringCount>>;
  MonitoringCountOfCategory: ResolverTypeWrapper<Partial<MonitoringCountOfCategory>>;
  MonitoringCountOfDivision: ResolverTypeWrapper<Partial<MonitoringCountOfDivision>>;
  LongUnresolved: ResolverTypeWrapper<Partial<LongUnresolved>>;
  TriageDecision: ResolverTypeWrapper<Partial<TriageDecision>>;
  LongUnresolvedTriage: ResolverTypeWrapper<Partial<LongUnresolvedTriage>>;
  SafetyNetLabel: ResolverTypeWrapper<Partial<SafetyNetLabel>>;
  LabelGround: ResolverTypeWrapper<Partial<LabelGround>>;
  LabelReview: ResolverTypeWrapper<Partial<LabelReview>>;
  EliminationRequest: ResolverTypeWrapper<Partial<EliminationRequest>>;
  EliminationRequestRecorded: ResolverTypeWrapper<Partial<EliminationRequestRecorded>>;
  EliminationRequestResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EliminationRequestResult']>>;
  WatchVisit: ResolverTypeWrapper<Partial<WatchVisit>>;
  WatchNextStep: ResolverTypeWrapper<Partial<WatchNextStep>>;
  MonitoringPeriodRecorded: ResolverTypeWrapper<Partial<MonitoringPeriodRecorded>>;
  PeriodOverlap: ResolverTypeWrapper<UserErrorValue>;
  NotTakenOver: ResolverTypeWrapper<UserErrorValue>;
  PeriodChanged: ResolverTypeWrapper<UserErrorValue>;
  MonitoringPeriodResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitoringPeriodResult']>>;
  TriageRecorded: ResolverTypeWrapper<Partial<TriageRecorded>>;
  AlreadyTriaged: ResolverTypeWrapper<UserErrorValue>;
  TriageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriageResult']>>;
  SafetyNetLabelRecorded: ResolverTypeWrapper<Partial<SafetyNetLabelRecorded>>;
  SafetyNetLabelConflict: ResolverTypeWrapper<UserErrorValue>;
  SafetyNetLabelResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetyNetLabelResult']>>;
  LabelReviewRecorded: ResolverTypeWrapper<Partial<LabelReviewRecorded>>;
  ReviewNotDue: ResolverTypeWrapper<UserErrorValue>;
  LabelReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LabelReviewResult']>>;
  WatchVisitRecorded: ResolverTypeWrapper<Partial<WatchVisitRecorded>>;
  NotEliminated: ResolverTypeWrapper<UserErrorValue>;
  WatchVisitResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WatchVisitResult']>>;
  PoorRegistration: ResolverTypeWrapper<Partial<PoorRegistration>>;
  PoorRegistrationGround: ResolverTypeWrapper<Partial<PoorRegistrationGround>>;
  ExitStandardStatus: ResolverTypeWrapper<Partial<ExitStandardStatus>>;
  RegisterPoorInput: ResolverTypeWrapper<Partial<RegisterPoorInput>>;
  PoorRegistrationEvidenceInput: ResolverTypeWrapper<Partial<PoorRegistrationEvidenceInput>>;
  RecordExitStandardReachedInput: ResolverTypeWrapper<Partial<RecordExitStandardReachedInput>>;
  ExitStandardEvidenceInput: ResolverTypeWrapper<Partial<ExitStandardEvidenceInput>>;
  PoorRegistrationRecorded: ResolverTypeWrapper<Partial<PoorRegistrationRecorded>>;
  PoorRegistrationConflict: ResolverTypeWrapper<UserErrorValue>;
  NotRegisteredPoor: ResolverTypeWrapper<UserErrorValue>;
  RegisterPoorResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPoorResult']>>;
  ExitStandardReachedResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExitStandardReachedResult']>>;
  TakeOverMonitoringInput: ResolverTypeWrapper<Partial<TakeOverMonitoringInput>>;
  CorrectMonitoringPeriodInput: ResolverTypeWrapper<Partial<CorrectMonitoringPeriodInput>>;
  TriageLongUnresolvedInput: ResolverTypeWrapper<Partial<TriageLongUnresolvedInput>>;
  CorrectTriageInput: ResolverTypeWrapper<Partial<CorrectTriageInput>>;
  SafetyNetLabelFacts: ResolverTypeWrapper<Partial<SafetyNetLabelFacts>>;
  SetSafetyNetLabelInput: ResolverTypeWrapper<Partial<SetSafetyNetLabelInput>>;
  RemoveSafetyNetLabelInput: ResolverTypeWrapper<Partial<RemoveSafetyNetLabelInput>>;
  CompleteLabelReviewInput: ResolverTypeWrapper<Partial<CompleteLabelReviewInput>>;
  RecordEliminationRequestInput: ResolverTypeWrapper<Partial<RecordEliminationRequestInput>>;
  RecordWatchVisitInput: ResolverTypeWrapper<Partial<RecordWatchVisitInput>>;
  HouseholdMovement: ResolverTypeWrapper<Partial<HouseholdMovement>>;
  HouseholdMovementKind: ResolverTypeWrapper<Partial<HouseholdMovementKind>>;
  FieldChange: ResolverTypeWrapper<Partial<FieldChange>>;
  RegisterHouseholdInput: ResolverTypeWrapper<Partial<RegisterHouseholdInput>>;
  MemberInput: ResolverTypeWrapper<Partial<MemberInput>>;
  AddMemberInput: ResolverTypeWrapper<Partial<AddMemberInput>>;
  RemoveMemberInput: ResolverTypeWrapper<Partial<RemoveMemberInput>>;
  LeavingCause: ResolverTypeWrapper<Partial<LeavingCause>>;
  UpdateMemberInput: ResolverTypeWrapper<Partial<UpdateMemberInput>>;
  MemberChangesInput: ResolverTypeWrapper<Partial<MemberChangesInput>>;
  ClearedFact: ResolverTypeWrapper<Partial<ClearedFact>>;
  CorrectHouseholdInput: ResolverTypeWrapper<Partial<CorrectHouseholdInput>>;
  MoveHouseholdInput: ResolverTypeWrapper<Partial<MoveHouseholdInput>>;
  OfferMoveInput: ResolverTypeWrapper<Partial<OfferMoveInput>>;
  AcceptMoveInput: ResolverTypeWrapper<Partial<AcceptMoveInput>>;
  CloseMoveOfferInput: ResolverTypeWrapper<Partial<CloseMoveOfferInput>>;
  MoveOffer: ResolverTypeWrapper<Partial<MoveOffer>>;
  MoveOfferState: ResolverTypeWrapper<Partial<MoveOfferState>>;
  MoveOfferConnection: ResolverTypeWrapper<Partial<MoveOfferConnection>>;
  MoveOfferEdge: ResolverTypeWrapper<Partial<MoveOfferEdge>>;
  MoveOffered: ResolverTypeWrapper<Partial<MoveOffered>>;
  MoveOfferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveOfferResult']>>;
  SplitHouseholdInput: ResolverTypeWrapper<Partial<SplitHouseholdInput>>;
  PartingMemberInput: ResolverTypeWrapper<Partial<PartingMemberInput>>;
  SplitCase: ResolverTypeWrapper<Partial<SplitCase>>;
  MergeHouseholdsInput: ResolverTypeWrapper<Partial<MergeHouseholdsInput>>;
  SettleDuplicateInput: ResolverTypeWrapper<Partial<SettleDuplicateInput>>;
  HouseholdRecorded: ResolverTypeWrapper<Partial<HouseholdRecorded>>;
  HouseholdConflict: ResolverTypeWrapper<UserErrorValue>;
  HouseholdResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HouseholdResult']>>;
  AnnounceRegisterInput: ResolverTypeWrapper<Partial<AnnounceRegisterInput>>;
  RegisterAnnouncement: ResolverTypeWrapper<Partial<RegisterAnnouncement>>;
  RegisterAnnouncementStarted: ResolverTypeWrapper<Partial<RegisterAnnouncementStarted>>;
  AnnounceRegisterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceRegisterResult']>>;
  PolicyIncomeCheck: ResolverTypeWrapper<Partial<PolicyIncomeCheck>>;
  ScopeCheck: ResolverTypeWrapper<Partial<ScopeCheck>>;
  QualityStage: ResolverTypeWrapper<Partial<QualityStage>>;
  QualityRule: ResolverTypeWrapper<Partial<QualityRule>>;
  QualityPrompt: ResolverTypeWrapper<Partial<QualityPrompt>>;
  QualityPromptState: ResolverTypeWrapper<Partial<QualityPromptState>>;
  QualityAnswer: ResolverTypeWrapper<Partial<QualityAnswer>>;
  QualityPromptFilter: ResolverTypeWrapper<Partial<QualityPromptFilter>>;
  QualityPromptTaskConnection: ResolverTypeWrapper<Partial<QualityPromptTaskConnection>>;
  QualityPromptTaskEdge: ResolverTypeWrapper<Partial<QualityPromptTaskEdge>>;
  QualityPromptTask: ResolverTypeWrapper<Partial<QualityPromptTask>>;
  QualityPromptCount: ResolverTypeWrapper<Partial<QualityPromptCount>>;
  AnswerQualityPromptsInput: ResolverTypeWrapper<Partial<AnswerQualityPromptsInput>>;
  QualityAnswerInput: ResolverTypeWrapper<Partial<QualityAnswerInput>>;
  QualityPromptsAnswered: ResolverTypeWrapper<Partial<QualityPromptsAnswered>>;
  AnswerQualityPromptsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerQualityPromptsResult']>>;
  Viewer: ResolverTypeWrapper<Partial<Viewer>>;
  Division: ResolverTypeWrapper<Partial<Division>>;
  DivisionLevel: ResolverTypeWrapper<Partial<DivisionLevel>>;
  DivisionConnection: ResolverTypeWrapper<Partial<DivisionConnection>>;
  DivisionEdge: ResolverTypeWrapper<Partial<DivisionEdge>>;
  Household: ResolverTypeWrapper<Partial<Household>>;
  DataQualityRemark: ResolverTypeWrapper<Partial<DataQualityRemark>>;
  HouseholdFilter: ResolverTypeWrapper<Partial<HouseholdFilter>>;
  HouseholdConnection: ResolverTypeWrapper<Partial<HouseholdConnection>>;
  HouseholdEdge: ResolverTypeWrapper<Partial<HouseholdEdge>>;
  MonitoringCategory: ResolverTypeWrapper<Partial<MonitoringCategory>>;
  MonitoringRecord: ResolverTypeWrapper<Partial<MonitoringRecord>>;
  MembershipBasis: ResolverTypeWrapper<Partial<MembershipBasis>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  Person: ResolverTypeWrapper<Partial<Person>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  CertificateKind: ResolverTypeWrapper<Partial<CertificateKind>>;
  HouseholdIncome: ResolverTypeWrapper<Partial<HouseholdIncome>>;
  IncomeMeasure: ResolverTypeWrapper<Partial<IncomeMeasure>>;
  RecodeDivisionInput: ResolverTypeWrapper<Partial<RecodeDivisionInput>>;
  DivisionRecoded: ResolverTypeWrapper<Partial<DivisionRecoded>>;
  RecodeDivisionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecodeDivisionResult']>>;
  StartHouseholdsImportInput: ResolverTypeWrapper<Partial<StartHouseholdsImportInput>>;
  RevealConnection: ResolverTypeWrapper<Partial<RevealConnection>>;
  RevealEdge: ResolverTypeWrapper<Partial<RevealEdge>>;
  Reveal: ResolverTypeWrapper<Partial<Reveal>>;
  Task: ResolverTypeWrapper<Partial<Task>>;
  TaskKind: ResolverTypeWrapper<Partial<TaskKind>>;
  SubmitSelfReportInput: ResolverTypeWrapper<Partial<SubmitSelfReportInput>>;
  SelfReportReceipt: ResolverTypeWrapper<Partial<SelfReportReceipt>>;
  RateLimited: ResolverTypeWrapper<UserErrorValue>;
  SubmitSelfReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitSelfReportResult']>>;
  SelfReportStatus: ResolverTypeWrapper<Partial<SelfReportStatus>>;
  SelfReportProgress: ResolverTypeWrapper<Partial<SelfReportProgress>>;
  SelfReportStatusResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfReportStatusResult']>>;
  SelfReport: ResolverTypeWrapper<Partial<SelfReport>>;
  SelfReportState: ResolverTypeWrapper<Partial<SelfReportState>>;
  SelfReportFilter: ResolverTypeWrapper<Partial<SelfReportFilter>>;
  SelfReportConnection: ResolverTypeWrapper<Partial<SelfReportConnection>>;
  SelfReportEdge: ResolverTypeWrapper<Partial<SelfReportEdge>>;
  PlaceSelfReportInput: ResolverTypeWrapper<Partial<PlaceSelfReportInput>>;
  SelfReportPlaced: ResolverTypeWrapper<Partial<SelfReportPlaced>>;
  SelfReportAlreadyPlaced: ResolverTypeWrapper<UserErrorValue>;
  PlaceSelfReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceSelfReportResult']>>;
  WhatIf: ResolverTypeWrapper<Partial<WhatIf>>;
  RegisterEffect: ResolverTypeWrapper<Partial<RegisterEffect>>;
  LineDirection: ResolverTypeWrapper<Partial<LineDirection>>;
  RegisterMovement: ResolverTypeWrapper<Partial<RegisterMovement>>;
  RegisterCount: ResolverTypeWrapper<Partial<RegisterCount>>;
  RegisterMovementOfDivision: ResolverTypeWrapper<Partial<RegisterMovementOfDivision>>;
  RegisterMovementOfClause: ResolverTypeWrapper<Partial<RegisterMovementOfClause>>;
  MovingHousehold: ResolverTypeWrapper<Partial<MovingHousehold>>;
  MovingHouseholdConnection: ResolverTypeWrapper<Partial<MovingHouseholdConnection>>;
  MovingHouseholdEdge: ResolverTypeWrapper<Partial<MovingHouseholdEdge>>;
  TaskStatus: ResolverTypeWrapper<Partial<TaskStatus>>;
  TaskFilter: ResolverTypeWrapper<Partial<TaskFilter>>;
  TaskConnection: ResolverTypeWrapper<Partial<TaskConnection>>;
  TaskEdge: ResolverTypeWrapper<Partial<TaskEdge>>;
  TaskGrouping: ResolverTypeWrapper<Partial<TaskGrouping>>;
  TaskCount: ResolverTypeWrapper<Partial<TaskCount>>;
  CaseActsRecorded: ResolverTypeWrapper<Partial<Omit<CaseActsRecorded, 'results'> & { results: Array<ResolversTypes['CaseActItem']> }>>;
  CaseActItem: ResolverTypeWrapper<Partial<Omit<CaseActItem, 'result'> & { result: ResolversTypes['CaseActResult'] }>>;
  CaseActsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseActsResult']>>;
  RecordVillageReviewsInput: ResolverTypeWrapper<Partial<RecordVillageReviewsInput>>;
  VillageReviewItem: ResolverTypeWrapper<Partial<VillageReviewItem>>;
  VillageReviewChanges: ResolverTypeWrapper<Partial<VillageReviewChanges>>;
  PostPublicitiesInput: ResolverTypeWrapper<Partial<PostPublicitiesInput>>;
  PostingItem: ResolverTypeWrapper<Partial<PostingItem>>;
  RecordTownshipReviewsInput: ResolverTypeWrapper<Partial<RecordTownshipReviewsInput>>;
  TownshipReviewItem: ResolverTypeWrapper<Partial<TownshipReviewItem>>;
  TownshipReviewChanges: ResolverTypeWrapper<Partial<TownshipReviewChanges>>;
  RecordCountyDecisionsInput: ResolverTypeWrapper<Partial<RecordCountyDecisionsInput>>;
  CountyDecisionItem: ResolverTypeWrapper<Partial<CountyDecisionItem>>;
  CountyDecisionChanges: ResolverTypeWrapper<Partial<CountyDecisionChanges>>;
  AnnounceIdentificationsInput: ResolverTypeWrapper<Partial<AnnounceIdentificationsInput>>;
  AnnouncementItem: ResolverTypeWrapper<Partial<AnnouncementItem>>;
  RecordSystemEntriesInput: ResolverTypeWrapper<Partial<RecordSystemEntriesInput>>;
  SystemEntryItem: ResolverTypeWrapper<Partial<SystemEntryItem>>;
  RecordReverificationsInput: ResolverTypeWrapper<Partial<RecordReverificationsInput>>;
  ReverificationItem: ResolverTypeWrapper<Partial<ReverificationItem>>;
  ReverificationChanges: ResolverTypeWrapper<Partial<ReverificationChanges>>;
  ApproveEliminationsInput: ResolverTypeWrapper<Partial<ApproveEliminationsInput>>;
  ApprovalItem: ResolverTypeWrapper<Partial<ApprovalItem>>;
  ApprovalChanges: ResolverTypeWrapper<Partial<ApprovalChanges>>;
  AnnounceEliminationsInput: ResolverTypeWrapper<Partial<AnnounceEliminationsInput>>;
  EliminationAnnouncementItem: ResolverTypeWrapper<Partial<EliminationAnnouncementItem>>;
  VerifyLeadsInput: ResolverTypeWrapper<Partial<VerifyLeadsInput>>;
  LeadVisitItem: ResolverTypeWrapper<Partial<LeadVisitItem>>;
  LeadsVerified: ResolverTypeWrapper<Partial<Omit<LeadsVerified, 'results'> & { results: Array<ResolversTypes['LeadVisitResult']> }>>;
  LeadVisitResult: ResolverTypeWrapper<Partial<Omit<LeadVisitResult, 'result'> & { result: ResolversTypes['VerifyLeadResult'] }>>;
  VerifyLeadsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLeadsResult']>>;
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
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Mutation: {};
  PolicyDecision: Partial<PolicyDecision>;
  DecisionReason: Partial<DecisionReason>;
  DecisionChange: Partial<DecisionChange>;
  IncomeAssessment: Partial<IncomeAssessment>;
  AssessedMember: Partial<AssessedMember>;
  IncomeScreening: Partial<IncomeScreening>;
  AssessIncomeInput: Partial<AssessIncomeInput>;
  AssessedMemberInput: Partial<AssessedMemberInput>;
  IncomeAssessed: Partial<IncomeAssessed>;
  AssessmentConflict: UserErrorValue;
  AssessIncomeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AssessIncomeResult']>;
  MonitoringCase: Partial<MonitoringCase>;
  CaseStanding: Partial<CaseStanding>;
  CaseDeadline: Partial<CaseDeadline>;
  CaseStep: Partial<CaseStep>;
  CaseAct: Partial<CaseAct>;
  EvidenceLine: Partial<EvidenceLine>;
  PublicNotice: Partial<PublicNotice>;
  MonitoringCaseFilter: Partial<MonitoringCaseFilter>;
  MonitoringCaseConnection: Partial<MonitoringCaseConnection>;
  MonitoringCaseEdge: Partial<MonitoringCaseEdge>;
  CaseActRecorded: Partial<CaseActRecorded>;
  CaseWarning: Partial<CaseWarning>;
  PublicityTooShort: UserErrorValue;
  WrongLevel: UserErrorValue;
  EvidenceMissing: UserErrorValue;
  ObjectionOpen: UserErrorValue;
  LateReasonNeeded: UserErrorValue;
  CaseConflict: UserErrorValue;
  CaseClosed: UserErrorValue;
  DecisionRefused: UserErrorValue;
  AlreadyMonitored: UserErrorValue;
  NoProcedure: UserErrorValue;
  CaseActResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CaseActResult']>;
  HoldSpecialMeetingInput: Partial<HoldSpecialMeetingInput>;
  SpecialMeetingEvidence: Partial<SpecialMeetingEvidence>;
  SubmitApplicationInput: Partial<SubmitApplicationInput>;
  ApplicationEvidence: Partial<ApplicationEvidence>;
  RecordHomeCheckInput: Partial<RecordHomeCheckInput>;
  HomeCheckEvidence: Partial<HomeCheckEvidence>;
  RecordVillageReviewInput: Partial<RecordVillageReviewInput>;
  VillageReviewEvidence: Partial<VillageReviewEvidence>;
  PostPublicityInput: Partial<PostPublicityInput>;
  PostingEvidence: Partial<PostingEvidence>;
  RecordObjectionInput: Partial<RecordObjectionInput>;
  ObjectionEvidence: Partial<ObjectionEvidence>;
  SettleObjectionInput: Partial<SettleObjectionInput>;
  ObjectionSettlementEvidence: Partial<ObjectionSettlementEvidence>;
  RecordVillageSelectionInput: Partial<RecordVillageSelectionInput>;
  VillageSelectionEvidence: Partial<VillageSelectionEvidence>;
  RecordTownshipReviewInput: Partial<RecordTownshipReviewInput>;
  TownshipReviewEvidence: Partial<TownshipReviewEvidence>;
  RecordCountyDecisionInput: Partial<RecordCountyDecisionInput>;
  CountyDecisionEvidence: Partial<CountyDecisionEvidence>;
  ComparisonInput: Partial<ComparisonInput>;
  AnnounceIdentificationInput: Partial<AnnounceIdentificationInput>;
  RecordSystemEntryInput: Partial<RecordSystemEntryInput>;
  SystemEntryEvidence: Partial<SystemEntryEvidence>;
  CorrectActInput: Partial<CorrectActInput>;
  ActEvidence: Partial<ActEvidence>;
  NotMonitored: UserErrorValue;
  AdjustmentMonth: Partial<AdjustmentMonth>;
  CaseCount: Partial<CaseCount>;
  EliminationReadiness: Partial<EliminationReadiness>;
  EliminationCondition: Partial<EliminationCondition>;
  EliminationEvidence: Partial<EliminationEvidence>;
  NominateEliminationInput: Partial<NominateEliminationInput>;
  NominationEvidence: Partial<NominationEvidence>;
  RecordReverificationInput: Partial<RecordReverificationInput>;
  ReverificationEvidence: Partial<ReverificationEvidence>;
  ApproveEliminationInput: Partial<ApproveEliminationInput>;
  ApprovalEvidence: Partial<ApprovalEvidence>;
  AnnounceEliminationInput: Partial<AnnounceEliminationInput>;
  RecordEliminationInput: Partial<RecordEliminationInput>;
  ConfirmSetbackInput: Partial<ConfirmSetbackInput>;
  SetbackEvidence: Partial<SetbackEvidence>;
  RelabelRiskInput: Partial<RelabelRiskInput>;
  RelabellingEvidence: Partial<RelabellingEvidence>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  DepartmentAllowance: Partial<DepartmentAllowance>;
  DepartmentRenovation: Partial<DepartmentRenovation>;
  Renovation: Partial<Renovation>;
  DeliveredMeasure: Partial<DeliveredMeasure>;
  DeliveredMeasureConnection: Partial<DeliveredMeasureConnection>;
  DeliveredMeasureEdge: Partial<DeliveredMeasureEdge>;
  Target: Partial<Target>;
  ResponsibleHelper: Partial<ResponsibleHelper>;
  Pairing: Partial<Pairing>;
  FourNoRemovals: Partial<FourNoRemovals>;
  HelpPlan: Partial<HelpPlan>;
  HelpPlanRevision: Partial<HelpPlanRevision>;
  HelpPlanDeadline: Partial<HelpPlanDeadline>;
  PlannedMeasure: Partial<PlannedMeasure>;
  HelpGap: Partial<HelpGap>;
  HelpGapGround: Partial<HelpGapGround>;
  ToolboxMeasure: Partial<ToolboxMeasure>;
  HelpWarning: Partial<HelpWarning>;
  ExplainerSheet: Partial<ExplainerSheet>;
  HelpCoverage: Partial<HelpCoverage>;
  HelpCoverageOfDivision: Partial<HelpCoverageOfDivision>;
  AssignHelperInput: Partial<AssignHelperInput>;
  HandOverHelperInput: Partial<HandOverHelperInput>;
  EndPairingInput: Partial<EndPairingInput>;
  HelperAssigned: Partial<HelperAssigned>;
  PairingConflict: UserErrorValue;
  HelperResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HelperResult']>;
  PairingEnded: Partial<PairingEnded>;
  EndPairingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndPairingResult']>;
  PlannedMeasureInput: Partial<PlannedMeasureInput>;
  MakeHelpPlanInput: Partial<MakeHelpPlanInput>;
  ReviseHelpPlanInput: Partial<ReviseHelpPlanInput>;
  HelpPlanRecorded: Partial<HelpPlanRecorded>;
  HelpPlanConflict: UserErrorValue;
  HelpPlanResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HelpPlanResult']>;
  RecordAdvanceMeasureInput: Partial<RecordAdvanceMeasureInput>;
  AdvanceMeasureRecorded: Partial<AdvanceMeasureRecorded>;
  AdvanceMeasureResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AdvanceMeasureResult']>;
  RecordMeasureDeliveryInput: Partial<RecordMeasureDeliveryInput>;
  MeasureDeliveryRecorded: Partial<MeasureDeliveryRecorded>;
  MeasureDeliveryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MeasureDeliveryResult']>;
  HandOutSheetsInput: Partial<HandOutSheetsInput>;
  SheetsHandedOut: Partial<SheetsHandedOut>;
  SheetHandedOut: Partial<SheetHandedOut>;
  HandOutSheetsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HandOutSheetsResult']>;
  Lead: Partial<Lead>;
  LeadVerification: Partial<LeadVerification>;
  LeadFilter: Partial<LeadFilter>;
  LeadConnection: Partial<LeadConnection>;
  LeadEdge: Partial<LeadEdge>;
  ReceiveLeadInput: Partial<ReceiveLeadInput>;
  LeadReceived: Partial<LeadReceived>;
  ReceiveLeadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReceiveLeadResult']>;
  VerifyLeadInput: Partial<VerifyLeadInput>;
  LeadVerified: Partial<LeadVerified>;
  LeadAlreadyVerified: UserErrorValue;
  VerifyLeadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['VerifyLeadResult']>;
  RecordSurveyVisitsInput: Partial<RecordSurveyVisitsInput>;
  SurveyVisitInput: Partial<SurveyVisitInput>;
  SurveyVisit: Partial<SurveyVisit>;
  SurveyVisitRecorded: Partial<SurveyVisitRecorded>;
  SurveyVisitResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SurveyVisitResult']>;
  SurveyVisitsRecorded: Partial<Omit<SurveyVisitsRecorded, 'results'> & { results: Array<ResolversParentTypes['SurveyVisitResult']> }>;
  RecordSurveyVisitsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordSurveyVisitsResult']>;
  SurveyCoverage: Partial<SurveyCoverage>;
  SurveyCoverageOfVillage: Partial<SurveyCoverageOfVillage>;
  LeadForwarding: Partial<LeadForwarding>;
  ForwardLeadInput: Partial<ForwardLeadInput>;
  LeadForwarded: Partial<LeadForwarded>;
  ForwardLeadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ForwardLeadResult']>;
  StepOrder: UserErrorValue;
  LeadCount: Partial<LeadCount>;
  MonitoringPeriod: Partial<MonitoringPeriod>;
  MonitoringPeriodEntry: Partial<MonitoringPeriodEntry>;
  MonitoredHouseholdFilter: Partial<MonitoredHouseholdFilter>;
  MonitoredHouseholdConnection: Partial<MonitoredHouseholdConnection>;
  MonitoredHouseholdEdge: Partial<MonitoredHouseholdEdge>;
  MonitoringCounts: Partial<MonitoringCounts>;
  MonitoringCount: Partial<MonitoringCount>;
  MonitoringCountOfCategory: Partial<MonitoringCountOfCategory>;
  MonitoringCountOfDivision: Partial<MonitoringCountOfDivision>;
  LongUnresolved: Partial<LongUnresolved>;
  LongUnresolvedTriage: Partial<LongUnresolvedTriage>;
  SafetyNetLabel: Partial<SafetyNetLabel>;
  LabelGround: Partial<LabelGround>;
  LabelReview: Partial<LabelReview>;
  EliminationRequest: Partial<EliminationRequest>;
  EliminationRequestRecorded: Partial<EliminationRequestRecorded>;
  EliminationRequestResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EliminationRequestResult']>;
  WatchVisit: Partial<WatchVisit>;
  MonitoringPeriodRecorded: Partial<MonitoringPeriodRecorded>;
  PeriodOverlap: UserErrorValue;
  NotTakenOver: UserErrorValue;
  PeriodChanged: UserErrorValue;
  MonitoringPeriodResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MonitoringPeriodResult']>;
  TriageRecorded: Partial<TriageRecorded>;
  AlreadyTriaged: UserErrorValue;
  TriageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TriageResult']>;
  SafetyNetLabelRecorded: Partial<SafetyNetLabelRecorded>;
  SafetyNetLabelConflict: UserErrorValue;
  SafetyNetLabelResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SafetyNetLabelResult']>;
  LabelReviewRecorded: Partial<LabelReviewRecorded>;
  ReviewNotDue: UserErrorValue;
  LabelReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LabelReviewResult']>;
  WatchVisitRecorded: Partial<WatchVisitRecorded>;
  NotEliminated: UserErrorValue;
  WatchVisitResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WatchVisitResult']>;
  PoorRegistration: Partial<PoorRegistration>;
  RegisterPoorInput: Partial<RegisterPoorInput>;
  PoorRegistrationEvidenceInput: Partial<PoorRegistrationEvidenceInput>;
  RecordExitStandardReachedInput: Partial<RecordExitStandardReachedInput>;
  ExitStandardEvidenceInput: Partial<ExitStandardEvidenceInput>;
  PoorRegistrationRecorded: Partial<PoorRegistrationRecorded>;
  PoorRegistrationConflict: UserErrorValue;
  NotRegisteredPoor: UserErrorValue;
  RegisterPoorResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterPoorResult']>;
  ExitStandardReachedResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ExitStandardReachedResult']>;
  TakeOverMonitoringInput: Partial<TakeOverMonitoringInput>;
  CorrectMonitoringPeriodInput: Partial<CorrectMonitoringPeriodInput>;
  TriageLongUnresolvedInput: Partial<TriageLongUnresolvedInput>;
  CorrectTriageInput: Partial<CorrectTriageInput>;
  SafetyNetLabelFacts: Partial<SafetyNetLabelFacts>;
  SetSafetyNetLabelInput: Partial<SetSafetyNetLabelInput>;
  RemoveSafetyNetLabelInput: Partial<RemoveSafetyNetLabelInput>;
  CompleteLabelReviewInput: Partial<CompleteLabelReviewInput>;
  RecordEliminationRequestInput: Partial<RecordEliminationRequestInput>;
  RecordWatchVisitInput: Partial<RecordWatchVisitInput>;
  HouseholdMovement: Partial<HouseholdMovement>;
  FieldChange: Partial<FieldChange>;
  RegisterHouseholdInput: Partial<RegisterHouseholdInput>;
  MemberInput: Partial<MemberInput>;
  AddMemberInput: Partial<AddMemberInput>;
  RemoveMemberInput: Partial<RemoveMemberInput>;
  UpdateMemberInput: Partial<UpdateMemberInput>;
  MemberChangesInput: Partial<MemberChangesInput>;
  CorrectHouseholdInput: Partial<CorrectHouseholdInput>;
  MoveHouseholdInput: Partial<MoveHouseholdInput>;
  OfferMoveInput: Partial<OfferMoveInput>;
  AcceptMoveInput: Partial<AcceptMoveInput>;
  CloseMoveOfferInput: Partial<CloseMoveOfferInput>;
  MoveOffer: Partial<MoveOffer>;
  MoveOfferConnection: Partial<MoveOfferConnection>;
  MoveOfferEdge: Partial<MoveOfferEdge>;
  MoveOffered: Partial<MoveOffered>;
  MoveOfferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MoveOfferResult']>;
  SplitHouseholdInput: Partial<SplitHouseholdInput>;
  PartingMemberInput: Partial<PartingMemberInput>;
  MergeHouseholdsInput: Partial<MergeHouseholdsInput>;
  SettleDuplicateInput: Partial<SettleDuplicateInput>;
  HouseholdRecorded: Partial<HouseholdRecorded>;
  HouseholdConflict: UserErrorValue;
  HouseholdResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HouseholdResult']>;
  AnnounceRegisterInput: Partial<AnnounceRegisterInput>;
  RegisterAnnouncement: Partial<RegisterAnnouncement>;
  RegisterAnnouncementStarted: Partial<RegisterAnnouncementStarted>;
  AnnounceRegisterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnnounceRegisterResult']>;
  PolicyIncomeCheck: Partial<PolicyIncomeCheck>;
  ScopeCheck: Partial<ScopeCheck>;
  QualityRule: Partial<QualityRule>;
  QualityPrompt: Partial<QualityPrompt>;
  QualityAnswer: Partial<QualityAnswer>;
  QualityPromptFilter: Partial<QualityPromptFilter>;
  QualityPromptTaskConnection: Partial<QualityPromptTaskConnection>;
  QualityPromptTaskEdge: Partial<QualityPromptTaskEdge>;
  QualityPromptTask: Partial<QualityPromptTask>;
  QualityPromptCount: Partial<QualityPromptCount>;
  AnswerQualityPromptsInput: Partial<AnswerQualityPromptsInput>;
  QualityAnswerInput: Partial<QualityAnswerInput>;
  QualityPromptsAnswered: Partial<QualityPromptsAnswered>;
  AnswerQualityPromptsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerQualityPromptsResult']>;
  Viewer: Partial<Viewer>;
  Division: Partial<Division>;
  DivisionConnection: Partial<DivisionConnection>;
  DivisionEdge: Partial<DivisionEdge>;
  Household: Partial<Household>;
  DataQualityRemark: Partial<DataQualityRemark>;
  HouseholdFilter: Partial<HouseholdFilter>;
  HouseholdConnection: Partial<HouseholdConnection>;
  HouseholdEdge: Partial<HouseholdEdge>;
  MonitoringRecord: Partial<MonitoringRecord>;
  Membership: Partial<Membership>;
  Person: Partial<Person>;
  HouseholdIncome: Partial<HouseholdIncome>;
  RecodeDivisionInput: Partial<RecodeDivisionInput>;
  DivisionRecoded: Partial<DivisionRecoded>;
  RecodeDivisionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecodeDivisionResult']>;
  StartHouseholdsImportInput: Partial<StartHouseholdsImportInput>;
  RevealConnection: Partial<RevealConnection>;
  RevealEdge: Partial<RevealEdge>;
  Reveal: Partial<Reveal>;
  Task: Partial<Task>;
  SubmitSelfReportInput: Partial<SubmitSelfReportInput>;
  SelfReportReceipt: Partial<SelfReportReceipt>;
  RateLimited: UserErrorValue;
  SubmitSelfReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SubmitSelfReportResult']>;
  SelfReportStatus: Partial<SelfReportStatus>;
  SelfReportStatusResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SelfReportStatusResult']>;
  SelfReport: Partial<SelfReport>;
  SelfReportFilter: Partial<SelfReportFilter>;
  SelfReportConnection: Partial<SelfReportConnection>;
  SelfReportEdge: Partial<SelfReportEdge>;
  PlaceSelfReportInput: Partial<PlaceSelfReportInput>;
  SelfReportPlaced: Partial<SelfReportPlaced>;
  SelfReportAlreadyPlaced: UserErrorValue;
  PlaceSelfReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PlaceSelfReportResult']>;
  WhatIf: Partial<WhatIf>;
  RegisterEffect: Partial<RegisterEffect>;
  RegisterMovement: Partial<RegisterMovement>;
  RegisterCount: Partial<RegisterCount>;
  RegisterMovementOfDivision: Partial<RegisterMovementOfDivision>;
  RegisterMovementOfClause: Partial<RegisterMovementOfClause>;
  MovingHousehold: Partial<MovingHousehold>;
  MovingHouseholdConnection: Partial<MovingHouseholdConnection>;
  MovingHouseholdEdge: Partial<MovingHouseholdEdge>;
  TaskFilter: Partial<TaskFilter>;
  TaskConnection: Partial<TaskConnection>;
  TaskEdge: Partial<TaskEdge>;
  TaskCount: Partial<TaskCount>;
  CaseActsRecorded: Partial<Omit<CaseActsRecorded, 'results'> & { results: Array<ResolversParentTypes['CaseActItem']> }>;
  CaseActItem: Partial<Omit<CaseActItem, 'result'> & { result: ResolversParentTypes['CaseActResult'] }>;
  CaseActsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CaseActsResult']>;
  RecordVillageReviewsInput: Partial<RecordVillageReviewsInput>;
  VillageReviewItem: Partial<VillageReviewItem>;
  VillageReviewChanges: Partial<VillageReviewChanges>;
  PostPublicitiesInput: Partial<PostPublicitiesInput>;
  PostingItem: Partial<PostingItem>;
  RecordTownshipReviewsInput: Partial<RecordTownshipReviewsInput>;
  TownshipReviewItem: Partial<TownshipReviewItem>;
  TownshipReviewChanges: Partial<TownshipReviewChanges>;
  RecordCountyDecisionsInput: Partial<RecordCountyDecisionsInput>;
  CountyDecisionItem: Partial<CountyDecisionItem>;
  CountyDecisionChanges: Partial<CountyDecisionChanges>;
  AnnounceIdentificationsInput: Partial<AnnounceIdentificationsInput>;
  AnnouncementItem: Partial<AnnouncementItem>;
  RecordSystemEntriesInput: Partial<RecordSystemEntriesInput>;
  SystemEntryItem: Partial<SystemEntryItem>;
  RecordReverificationsInput: Partial<RecordReverificationsInput>;
  ReverificationItem: Partial<ReverificationItem>;
  ReverificationChanges: Partial<ReverificationChanges>;
  ApproveEliminationsInput: Partial<ApproveEliminationsInput>;
  ApprovalItem: Partial<ApprovalItem>;
  ApprovalChanges: Partial<ApprovalChanges>;
  AnnounceEliminationsInput: Partial<AnnounceEliminationsInput>;
  EliminationAnnouncementItem: Partial<EliminationAnnouncementItem>;
  VerifyLeadsInput: Partial<VerifyLeadsInput>;
  LeadVisitItem: Partial<LeadVisitItem>;
  LeadsVerified: Partial<Omit<LeadsVerified, 'results'> & { results: Array<ResolversParentTypes['LeadVisitResult']> }>;
  LeadVisitResult: Partial<Omit<LeadVisitResult, 'result'> & { result: ResolversParentTypes['VerifyLeadResult'] }>;
  VerifyLeadsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['VerifyLeadsResult']>;
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
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdByCode?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdByCodeArgs, 'code'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personsByCertificate?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonsByCertificateArgs, 'number'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  householdsImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHouseholdsImportArgs, 'id'>>;
  householdsImports?: Resolver<ResolversTypes['ImportReportConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsImportsArgs, 'first'>>;
  reveals?: Resolver<ResolversTypes['RevealConnection'], ParentType, ContextType, RequireFields<QueryRevealsArgs, 'first'>>;
  monitoringCase?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType, RequireFields<QueryMonitoringCaseArgs, 'id'>>;
  monitoringCases?: Resolver<ResolversTypes['MonitoringCaseConnection'], ParentType, ContextType, RequireFields<QueryMonitoringCasesArgs, 'first'>>;
  caseCounts?: Resolver<Array<ResolversTypes['CaseCount']>, ParentType, ContextType, Partial<QueryCaseCountsArgs>>;
  helpPlan?: Resolver<Maybe<ResolversTypes['HelpPlan']>, ParentType, ContextType, RequireFields<QueryHelpPlanArgs, 'id'>>;
  measureToolbox?: Resolver<Array<ResolversTypes['ToolboxMeasure']>, ParentType, ContextType, Partial<QueryMeasureToolboxArgs>>;
  helperCoverage?: Resolver<ResolversTypes['HelpCoverage'], ParentType, ContextType, Partial<QueryHelperCoverageArgs>>;
  explainerSheetCoverage?: Resolver<ResolversTypes['HelpCoverage'], ParentType, ContextType, RequireFields<QueryExplainerSheetCoverageArgs, 'kind'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  leadCounts?: Resolver<Array<ResolversTypes['LeadCount']>, ParentType, ContextType, Partial<QueryLeadCountsArgs>>;
  surveyCoverage?: Resolver<Maybe<ResolversTypes['SurveyCoverage']>, ParentType, ContextType, RequireFields<QuerySurveyCoverageArgs, 'division' | 'year'>>;
  monitoringPeriod?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType, RequireFields<QueryMonitoringPeriodArgs, 'id'>>;
  monitoredHouseholds?: Resolver<ResolversTypes['MonitoredHouseholdConnection'], ParentType, ContextType, RequireFields<QueryMonitoredHouseholdsArgs, 'first'>>;
  monitoringCounts?: Resolver<ResolversTypes['MonitoringCounts'], ParentType, ContextType, Partial<QueryMonitoringCountsArgs>>;
  moveOffers?: Resolver<ResolversTypes['MoveOfferConnection'], ParentType, ContextType, RequireFields<QueryMoveOffersArgs, 'first'>>;
  qualityPrompts?: Resolver<ResolversTypes['QualityPromptTaskConnection'], ParentType, ContextType, RequireFields<QueryQualityPromptsArgs, 'first'>>;
  qualityPromptCounts?: Resolver<Array<ResolversTypes['QualityPromptCount']>, ParentType, ContextType, Partial<QueryQualityPromptCountsArgs>>;
  qualityRules?: Resolver<Array<ResolversTypes['QualityRule']>, ParentType, ContextType, Partial<QueryQualityRulesArgs>>;
  selfReportStatus?: Resolver<ResolversTypes['SelfReportStatusResult'], ParentType, ContextType, RequireFields<QuerySelfReportStatusArgs, 'receiptNumber'>>;
  selfReports?: Resolver<ResolversTypes['SelfReportConnection'], ParentType, ContextType, RequireFields<QuerySelfReportsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  myTasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryMyTasksArgs, 'first'>>;
  taskCounts?: Resolver<Array<ResolversTypes['TaskCount']>, ParentType, ContextType, Partial<QueryTaskCountsArgs>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recodeDivision?: Resolver<ResolversTypes['RecodeDivisionResult'], ParentType, ContextType, RequireFields<MutationRecodeDivisionArgs, 'input'>>;
  startHouseholdsImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHouseholdsImportArgs, 'input'>>;
  assessIncome?: Resolver<ResolversTypes['AssessIncomeResult'], ParentType, ContextType, RequireFields<MutationAssessIncomeArgs, 'input'>>;
  holdSpecialMeeting?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationHoldSpecialMeetingArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  recordHomeCheck?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordHomeCheckArgs, 'input'>>;
  recordVillageReview?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordVillageReviewArgs, 'input'>>;
  postPublicity?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationPostPublicityArgs, 'input'>>;
  recordObjection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordObjectionArgs, 'input'>>;
  settleObjection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationSettleObjectionArgs, 'input'>>;
  recordVillageSelection?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordVillageSelectionArgs, 'input'>>;
  recordTownshipReview?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordTownshipReviewArgs, 'input'>>;
  recordCountyDecision?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordCountyDecisionArgs, 'input'>>;
  announceIdentification?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationAnnounceIdentificationArgs, 'input'>>;
  recordSystemEntry?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordSystemEntryArgs, 'input'>>;
  correctAct?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationCorrectActArgs, 'input'>>;
  nominateElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationNominateEliminationArgs, 'input'>>;
  recordReverification?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordReverificationArgs, 'input'>>;
  approveElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationApproveEliminationArgs, 'input'>>;
  announceElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationAnnounceEliminationArgs, 'input'>>;
  recordElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordEliminationArgs, 'input'>>;
  confirmSetback?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationConfirmSetbackArgs, 'input'>>;
  relabelRisk?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRelabelRiskArgs, 'input'>>;
  assignHelper?: Resolver<ResolversTypes['HelperResult'], ParentType, ContextType, RequireFields<MutationAssignHelperArgs, 'input'>>;
  handOverHelper?: Resolver<ResolversTypes['HelperResult'], ParentType, ContextType, RequireFields<MutationHandOverHelperArgs, 'input'>>;
  endPairing?: Resolver<ResolversTypes['EndPairingResult'], ParentType, ContextType, RequireFields<MutationEndPairingArgs, 'input'>>;
  makeHelpPlan?: Resolver<ResolversTypes['HelpPlanResult'], ParentType, ContextType, RequireFields<MutationMakeHelpPlanArgs, 'input'>>;
  reviseHelpPlan?: Resolver<ResolversTypes['HelpPlanResult'], ParentType, ContextType, RequireFields<MutationReviseHelpPlanArgs, 'input'>>;
  recordAdvanceMeasure?: Resolver<ResolversTypes['AdvanceMeasureResult'], ParentType, ContextType, RequireFields<MutationRecordAdvanceMeasureArgs, 'input'>>;
  recordMeasureDelivery?: Resolver<ResolversTypes['MeasureDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordMeasureDeliveryArgs, 'input'>>;
  handOutSheets?: Resolver<ResolversTypes['HandOutSheetsResult'], ParentType, ContextType, RequireFields<MutationHandOutSheetsArgs, 'input'>>;
  receiveLead?: Resolver<ResolversTypes['ReceiveLeadResult'], ParentType, ContextType, RequireFields<MutationReceiveLeadArgs, 'input'>>;
  verifyLead?: Resolver<ResolversTypes['VerifyLeadResult'], ParentType, ContextType, RequireFields<MutationVerifyLeadArgs, 'input'>>;
  recordSurveyVisits?: Resolver<ResolversTypes['RecordSurveyVisitsResult'], ParentType, ContextType, RequireFields<MutationRecordSurveyVisitsArgs, 'input'>>;
  forwardLead?: Resolver<ResolversTypes['ForwardLeadResult'], ParentType, ContextType, RequireFields<MutationForwardLeadArgs, 'input'>>;
  takeOverMonitoring?: Resolver<ResolversTypes['MonitoringPeriodResult'], ParentType, ContextType, RequireFields<MutationTakeOverMonitoringArgs, 'input'>>;
  correctMonitoringPeriod?: Resolver<ResolversTypes['MonitoringPeriodResult'], ParentType, ContextType, RequireFields<MutationCorrectMonitoringPeriodArgs, 'input'>>;
  triageLongUnresolved?: Resolver<ResolversTypes['TriageResult'], ParentType, ContextType, RequireFields<MutationTriageLongUnresolvedArgs, 'input'>>;
  correctTriage?: Resolver<ResolversTypes['TriageResult'], ParentType, ContextType, RequireFields<MutationCorrectTriageArgs, 'input'>>;
  setSafetyNetLabel?: Resolver<ResolversTypes['SafetyNetLabelResult'], ParentType, ContextType, RequireFields<MutationSetSafetyNetLabelArgs, 'input'>>;
  removeSafetyNetLabel?: Resolver<ResolversTypes['SafetyNetLabelResult'], ParentType, ContextType, RequireFields<MutationRemoveSafetyNetLabelArgs, 'input'>>;
  completeLabelReview?: Resolver<ResolversTypes['LabelReviewResult'], ParentType, ContextType, RequireFields<MutationCompleteLabelReviewArgs, 'input'>>;
  recordEliminationRequest?: Resolver<ResolversTypes['EliminationRequestResult'], ParentType, ContextType, RequireFields<MutationRecordEliminationRequestArgs, 'input'>>;
  recordWatchVisit?: Resolver<ResolversTypes['WatchVisitResult'], ParentType, ContextType, RequireFields<MutationRecordWatchVisitArgs, 'input'>>;
  registerPoor?: Resolver<ResolversTypes['RegisterPoorResult'], ParentType, ContextType, RequireFields<MutationRegisterPoorArgs, 'input'>>;
  recordExitStandardReached?: Resolver<ResolversTypes['ExitStandardReachedResult'], ParentType, ContextType, RequireFields<MutationRecordExitStandardReachedArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  updateMember?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationUpdateMemberArgs, 'input'>>;
  correctHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationCorrectHouseholdArgs, 'input'>>;
  moveHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationMoveHouseholdArgs, 'input'>>;
  offerMove?: Resolver<ResolversTypes['MoveOfferResult'], ParentType, ContextType, RequireFields<MutationOfferMoveArgs, 'input'>>;
  acceptMove?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationAcceptMoveArgs, 'input'>>;
  closeMoveOffer?: Resolver<ResolversTypes['MoveOfferResult'], ParentType, ContextType, RequireFields<MutationCloseMoveOfferArgs, 'input'>>;
  splitHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationSplitHouseholdArgs, 'input'>>;
  mergeHouseholds?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationMergeHouseholdsArgs, 'input'>>;
  settleDuplicate?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationSettleDuplicateArgs, 'input'>>;
  announceRegister?: Resolver<ResolversTypes['AnnounceRegisterResult'], ParentType, ContextType, RequireFields<MutationAnnounceRegisterArgs, 'input'>>;
  answerQualityPrompts?: Resolver<ResolversTypes['AnswerQualityPromptsResult'], ParentType, ContextType, RequireFields<MutationAnswerQualityPromptsArgs, 'input'>>;
  submitSelfReport?: Resolver<ResolversTypes['SubmitSelfReportResult'], ParentType, ContextType, RequireFields<MutationSubmitSelfReportArgs, 'input'>>;
  placeSelfReport?: Resolver<ResolversTypes['PlaceSelfReportResult'], ParentType, ContextType, RequireFields<MutationPlaceSelfReportArgs, 'input'>>;
  recordVillageReviews?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordVillageReviewsArgs, 'input'>>;
  postPublicities?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationPostPublicitiesArgs, 'input'>>;
  recordTownshipReviews?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordTownshipReviewsArgs, 'input'>>;
  recordCountyDecisions?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordCountyDecisionsArgs, 'input'>>;
  announceIdentifications?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationAnnounceIdentificationsArgs, 'input'>>;
  recordSystemEntries?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordSystemEntriesArgs, 'input'>>;
  verifyLeads?: Resolver<ResolversTypes['VerifyLeadsResult'], ParentType, ContextType, RequireFields<MutationVerifyLeadsArgs, 'input'>>;
  recordReverifications?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordReverificationsArgs, 'input'>>;
  approveEliminations?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationApproveEliminationsArgs, 'input'>>;
  announceEliminations?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationAnnounceEliminationsArgs, 'input'>>;
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

export type IncomeAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomeAssessment'] = ResolversParentTypes['IncomeAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['IncomeMeasure'], ParentType, ContextType>;
  wages?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  businessCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  policyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  selfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHead?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AssessedMember']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  screening?: Resolver<ResolversTypes['IncomeScreening'], ParentType, ContextType, Partial<IncomeAssessmentScreeningArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessedMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessedMember'] = ResolversParentTypes['AssessedMember']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['MemberRegistration']>, ParentType, ContextType>;
  urbanBenefits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sharesIncome?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  wages?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  businessCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  supportPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomeScreeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomeScreening'] = ResolversParentTypes['IncomeScreening']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  belowLine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  otherFactors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomeAssessedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomeAssessed'] = ResolversParentTypes['IncomeAssessed']> = {
  assessment?: Resolver<ResolversTypes['IncomeAssessment'], ParentType, ContextType>;
  screening?: Resolver<ResolversTypes['IncomeScreening'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentConflict'] = ResolversParentTypes['AssessmentConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['IncomeAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessIncomeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessIncomeResult'] = ResolversParentTypes['AssessIncomeResult']> = {
  __resolveType: TypeResolveFn<'IncomeAssessed' | 'AssessmentConflict' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type MonitoringCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCase'] = ResolversParentTypes['MonitoringCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonitoringCaseState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CaseStanding'], ParentType, ContextType, Partial<MonitoringCaseStandingArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType, Partial<MonitoringCaseDeadlineArgs>>;
  adjustmentMonth?: Resolver<Maybe<ResolversTypes['AdjustmentMonth']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['CaseAct']>, ParentType, ContextType>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStanding'] = ResolversParentTypes['CaseStanding']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonitoringCaseState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latestPostingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseDeadlineStatus'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  kind?: Resolver<ResolversTypes['CaseActKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseAct'] = ResolversParentTypes['CaseAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseActKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actingFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['EliminationReadiness']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['CaseWarning']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCaseConnection'] = ResolversParentTypes['MonitoringCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitoringCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCaseEdge'] = ResolversParentTypes['MonitoringCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActRecorded'] = ResolversParentTypes['CaseActRecorded']> = {
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['CaseAct'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CaseWarning']>, ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['QualityPrompt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseWarning'] = ResolversParentTypes['CaseWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicityTooShortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityTooShort'] = ResolversParentTypes['PublicityTooShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongLevel'] = ResolversParentTypes['WrongLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceMissingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceMissing'] = ResolversParentTypes['EvidenceMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionOpenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionOpen'] = ResolversParentTypes['ObjectionOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateReasonNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LateReasonNeeded'] = ResolversParentTypes['LateReasonNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseConflict'] = ResolversParentTypes['CaseConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseClosed'] = ResolversParentTypes['CaseClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['MonitoringCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionRefused'] = ResolversParentTypes['DecisionRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMonitoredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyMonitored'] = ResolversParentTypes['AlreadyMonitored']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoProcedure'] = ResolversParentTypes['NoProcedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActResult'] = ResolversParentTypes['CaseActResult']> = {
  __resolveType: TypeResolveFn<'CaseActRecorded' | 'StepOrder' | 'PublicityTooShort' | 'WrongLevel' | 'EvidenceMissing' | 'ObjectionOpen' | 'LateReasonNeeded' | 'CaseConflict' | 'CaseClosed' | 'NoProcedure' | 'AlreadyMonitored' | 'NotMonitored' | 'DecisionRefused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type NotMonitoredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotMonitored'] = ResolversParentTypes['NotMonitored']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustmentMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdjustmentMonth'] = ResolversParentTypes['AdjustmentMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseCount'] = ResolversParentTypes['CaseCount']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProcedureKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MonitoringCaseState']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  waitsAt?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationReadiness'] = ResolversParentTypes['EliminationReadiness']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['EliminationCondition']>, ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  riskJudged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['DecisionReason']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationCondition'] = ResolversParentTypes['EliminationCondition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EliminationEvidence']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationEvidence'] = ResolversParentTypes['EliminationEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DepartmentAnswer'] = ResolversParentTypes['DepartmentAnswer']> = {
  guarantee?: Resolver<ResolversTypes['Guarantee'], ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentAllowanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DepartmentAllowance'] = ResolversParentTypes['DepartmentAllowance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['AllowanceTier']>, ParentType, ContextType>;
  wholeHousehold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispersedHardship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentRenovationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DepartmentRenovation'] = ResolversParentTypes['DepartmentRenovation']> = {
  renovation?: Resolver<ResolversTypes['Renovation'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenovationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Renovation'] = ResolversParentTypes['Renovation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveredMeasure'] = ResolversParentTypes['DeliveredMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['MeasureFamily'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredMeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveredMeasureConnection'] = ResolversParentTypes['DeliveredMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveredMeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredMeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveredMeasureEdge'] = ResolversParentTypes['DeliveredMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveredMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  householdsActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleHelperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleHelper'] = ResolversParentTypes['ResponsibleHelper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  civilServant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endKind?: Resolver<Maybe<ResolversTypes['PairingEndKind']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  helpers?: Resolver<Array<ResolversTypes['ResponsibleHelper']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  fourNoRemovals?: Resolver<Maybe<ResolversTypes['FourNoRemovals']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FourNoRemovalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FourNoRemovals'] = ResolversParentTypes['FourNoRemovals']> = {
  kept?: Resolver<Array<ResolversTypes['NoRemoval']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlan'] = ResolversParentTypes['HelpPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['HelpPlanRevision']>, ParentType, ContextType, Partial<HelpPlanRevisionArgs>>;
  revisions?: Resolver<Array<ResolversTypes['HelpPlanRevision']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['PlannedMeasure']>, ParentType, ContextType, Partial<HelpPlanMeasuresArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['HelpPlanDeadline']>, ParentType, ContextType, Partial<HelpPlanDeadlineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanRevision'] = ResolversParentTypes['HelpPlanRevision']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HelpPlanKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['HelpGapKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['HelpWarning']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanDeadline'] = ResolversParentTypes['HelpPlanDeadline']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseDeadlineStatus'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedMeasure'] = ResolversParentTypes['PlannedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['MeasureFamily'], ParentType, ContextType>;
  developmental?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['HelpSector']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plannedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  droppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  aheadOfPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType, Partial<PlannedMeasureStateArgs>>;
  delivery?: Resolver<Maybe<ResolversTypes['DeliveredMeasure']>, ParentType, ContextType, Partial<PlannedMeasureDeliveryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpGap'] = ResolversParentTypes['HelpGap']> = {
  kind?: Resolver<ResolversTypes['HelpGapKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HelpGapState'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['HelpGapGround']>, ParentType, ContextType>;
  suggestedMeasures?: Resolver<Array<ResolversTypes['ToolboxMeasure']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpGapGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpGapGround'] = ResolversParentTypes['HelpGapGround']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToolboxMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToolboxMeasure'] = ResolversParentTypes['ToolboxMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['MeasureFamily'], ParentType, ContextType>;
  developmental?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ClauseRef'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpWarning'] = ResolversParentTypes['HelpWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainerSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainerSheet'] = ResolversParentTypes['ExplainerSheet']> = {
  kind?: Resolver<ResolversTypes['ExplainerSheetKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOutOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpCoverage'] = ResolversParentTypes['HelpCoverage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['HelpCoverageOfDivision']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<HelpCoverageMissingArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpCoverageOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpCoverageOfDivision'] = ResolversParentTypes['HelpCoverageOfDivision']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelperAssignedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelperAssigned'] = ResolversParentTypes['HelperAssigned']> = {
  helper?: Resolver<ResolversTypes['ResponsibleHelper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairingConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairingConflict'] = ResolversParentTypes['PairingConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  helper?: Resolver<ResolversTypes['ResponsibleHelper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelperResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelperResult'] = ResolversParentTypes['HelperResult']> = {
  __resolveType: TypeResolveFn<'HelperAssigned' | 'PairingConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type PairingEndedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairingEnded'] = ResolversParentTypes['PairingEnded']> = {
  helper?: Resolver<ResolversTypes['ResponsibleHelper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndPairingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndPairingResult'] = ResolversParentTypes['EndPairingResult']> = {
  __resolveType: TypeResolveFn<'PairingEnded' | 'DecisionRefused' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type HelpPlanRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanRecorded'] = ResolversParentTypes['HelpPlanRecorded']> = {
  plan?: Resolver<ResolversTypes['HelpPlan'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['HelpPlanRevision'], ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['QualityPrompt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanConflict'] = ResolversParentTypes['HelpPlanConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['HelpPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanResult'] = ResolversParentTypes['HelpPlanResult']> = {
  __resolveType: TypeResolveFn<'HelpPlanRecorded' | 'HelpPlanConflict' | 'LateReasonNeeded' | 'EvidenceMissing' | 'NotMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type AdvanceMeasureRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdvanceMeasureRecorded'] = ResolversParentTypes['AdvanceMeasureRecorded']> = {
  measure?: Resolver<ResolversTypes['PlannedMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceMeasureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdvanceMeasureResult'] = ResolversParentTypes['AdvanceMeasureResult']> = {
  __resolveType: TypeResolveFn<'AdvanceMeasureRecorded' | 'NotMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type MeasureDeliveryRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureDeliveryRecorded'] = ResolversParentTypes['MeasureDeliveryRecorded']> = {
  delivery?: Resolver<ResolversTypes['DeliveredMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureDeliveryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureDeliveryResult'] = ResolversParentTypes['MeasureDeliveryResult']> = {
  __resolveType: TypeResolveFn<'MeasureDeliveryRecorded' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SheetsHandedOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SheetsHandedOut'] = ResolversParentTypes['SheetsHandedOut']> = {
  results?: Resolver<Array<ResolversTypes['SheetHandedOut']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SheetHandedOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SheetHandedOut'] = ResolversParentTypes['SheetHandedOut']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SheetOutcome'], ParentType, ContextType>;
  handedOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOutSheetsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOutSheetsResult'] = ResolversParentTypes['HandOutSheetsResult']> = {
  __resolveType: TypeResolveFn<'SheetsHandedOut' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>;
  leadType?: Resolver<ResolversTypes['LeadType'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pushedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['LeadVerification']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stateOn?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType, Partial<LeadStateOnArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardings?: Resolver<Array<ResolversTypes['LeadForwarding']>, ParentType, ContextType>;
  selfReports?: Resolver<Maybe<Array<ResolversTypes['SelfReport']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerification'] = ResolversParentTypes['LeadVerification']> = {
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadReceivedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReceived'] = ResolversParentTypes['LeadReceived']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveLeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceiveLeadResult'] = ResolversParentTypes['ReceiveLeadResult']> = {
  __resolveType: TypeResolveFn<'LeadReceived' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LeadVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerified'] = ResolversParentTypes['LeadVerified']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAlreadyVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadAlreadyVerified'] = ResolversParentTypes['LeadAlreadyVerified']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyLeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyLeadResult'] = ResolversParentTypes['VerifyLeadResult']> = {
  __resolveType: TypeResolveFn<'LeadVerified' | 'LeadAlreadyVerified' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type SurveyVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisit'] = ResolversParentTypes['SurveyVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVisitRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisitRecorded'] = ResolversParentTypes['SurveyVisitRecorded']> = {
  visit?: Resolver<ResolversTypes['SurveyVisit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisitResult'] = ResolversParentTypes['SurveyVisitResult']> = {
  __resolveType: TypeResolveFn<'SurveyVisitRecorded' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SurveyVisitsRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisitsRecorded'] = ResolversParentTypes['SurveyVisitsRecorded']> = {
  results?: Resolver<Array<ResolversTypes['SurveyVisitResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSurveyVisitsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSurveyVisitsResult'] = ResolversParentTypes['RecordSurveyVisitsResult']> = {
  __resolveType: TypeResolveFn<'SurveyVisitsRecorded' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SurveyCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyCoverage'] = ResolversParentTypes['SurveyCoverage']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesComplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SurveyStatus'], ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['SurveyCoverageOfVillage']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyCoverageOfVillageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyCoverageOfVillage'] = ResolversParentTypes['SurveyCoverageOfVillage']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadForwardingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadForwarding'] = ResolversParentTypes['LeadForwarding']> = {
  step?: Resolver<ResolversTypes['LeadForwardingStep'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadForwardedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadForwarded'] = ResolversParentTypes['LeadForwarded']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForwardLeadResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForwardLeadResult'] = ResolversParentTypes['ForwardLeadResult']> = {
  __resolveType: TypeResolveFn<'LeadForwarded' | 'StepOrder' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type StepOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepOrder'] = ResolversParentTypes['StepOrder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  missingStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadCount'] = ResolversParentTypes['LeadCount']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['LeadChannel']>, ParentType, ContextType>;
  leadType?: Resolver<Maybe<ResolversTypes['LeadType']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringPeriod'] = ResolversParentTypes['MonitoringPeriod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MonitoringBasis'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  monthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['EliminationMode']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  eliminationCase?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MonitoringPeriodEntry']>, ParentType, ContextType>;
  triages?: Resolver<Array<ResolversTypes['LongUnresolvedTriage']>, ParentType, ContextType>;
  eliminationRequests?: Resolver<Array<ResolversTypes['EliminationRequest']>, ParentType, ContextType>;
  watchVisits?: Resolver<Array<ResolversTypes['WatchVisit']>, ParentType, ContextType>;
  registeredPoor?: Resolver<Maybe<ResolversTypes['PoorRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringPeriodEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringPeriodEntry'] = ResolversParentTypes['MonitoringPeriodEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MonitoringPeriodEntryKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  identifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  monthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['EliminationMode']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoredHouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoredHouseholdConnection'] = ResolversParentTypes['MonitoredHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitoredHouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoredHouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoredHouseholdEdge'] = ResolversParentTypes['MonitoredHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCounts'] = ResolversParentTypes['MonitoringCounts']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MonitoringCount'], ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['MonitoringCountOfDivision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCount'] = ResolversParentTypes['MonitoringCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['MonitoringCountOfCategory']>, ParentType, ContextType>;
  eliminatedInYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longUnresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toTriage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCountOfCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCountOfCategory'] = ResolversParentTypes['MonitoringCountOfCategory']> = {
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCountOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCountOfDivision'] = ResolversParentTypes['MonitoringCountOfDivision']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['MonitoringCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LongUnresolvedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LongUnresolved'] = ResolversParentTypes['LongUnresolved']> = {
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['LongUnresolvedTriage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LongUnresolvedTriageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LongUnresolvedTriage'] = ResolversParentTypes['LongUnresolvedTriage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['TriageDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['LabelGround']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  listedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyNetLabelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyNetLabel'] = ResolversParentTypes['SafetyNetLabel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['LabelGround']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType, Partial<SafetyNetLabelReviewArgs>>;
  reviewsDue?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType, Partial<SafetyNetLabelReviewsDueArgs>>;
  reviews?: Resolver<Array<ResolversTypes['LabelReview']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelGround'] = ResolversParentTypes['LabelGround']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelReview'] = ResolversParentTypes['LabelReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ableMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['LabelGround']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationRequest'] = ResolversParentTypes['EliminationRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationRequestRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationRequestRecorded'] = ResolversParentTypes['EliminationRequestRecorded']> = {
  request?: Resolver<ResolversTypes['EliminationRequest'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EliminationRequestResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EliminationRequestResult'] = ResolversParentTypes['EliminationRequestResult']> = {
  __resolveType: TypeResolveFn<'EliminationRequestRecorded' | 'NotMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type WatchVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchVisit'] = ResolversParentTypes['WatchVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['WatchNextStep'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringPeriodRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringPeriodRecorded'] = ResolversParentTypes['MonitoringPeriodRecorded']> = {
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['MonitoringPeriodEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodOverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodOverlap'] = ResolversParentTypes['PeriodOverlap']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTakenOverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotTakenOver'] = ResolversParentTypes['NotTakenOver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodChanged'] = ResolversParentTypes['PeriodChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringPeriodResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringPeriodResult'] = ResolversParentTypes['MonitoringPeriodResult']> = {
  __resolveType: TypeResolveFn<'MonitoringPeriodRecorded' | 'PeriodOverlap' | 'NotTakenOver' | 'PeriodChanged' | 'CaseConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type TriageRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriageRecorded'] = ResolversParentTypes['TriageRecorded']> = {
  triage?: Resolver<ResolversTypes['LongUnresolvedTriage'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTriagedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyTriaged'] = ResolversParentTypes['AlreadyTriaged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  triage?: Resolver<ResolversTypes['LongUnresolvedTriage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriageResult'] = ResolversParentTypes['TriageResult']> = {
  __resolveType: TypeResolveFn<'TriageRecorded' | 'AlreadyTriaged' | 'DecisionRefused' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SafetyNetLabelRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyNetLabelRecorded'] = ResolversParentTypes['SafetyNetLabelRecorded']> = {
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyNetLabelConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyNetLabelConflict'] = ResolversParentTypes['SafetyNetLabelConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyNetLabelResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyNetLabelResult'] = ResolversParentTypes['SafetyNetLabelResult']> = {
  __resolveType: TypeResolveFn<'SafetyNetLabelRecorded' | 'SafetyNetLabelConflict' | 'DecisionRefused' | 'NotMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type LabelReviewRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelReviewRecorded'] = ResolversParentTypes['LabelReviewRecorded']> = {
  review?: Resolver<ResolversTypes['LabelReview'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewNotDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewNotDue'] = ResolversParentTypes['ReviewNotDue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelReviewResult'] = ResolversParentTypes['LabelReviewResult']> = {
  __resolveType: TypeResolveFn<'LabelReviewRecorded' | 'ReviewNotDue' | 'SafetyNetLabelConflict' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type WatchVisitRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchVisitRecorded'] = ResolversParentTypes['WatchVisitRecorded']> = {
  visit?: Resolver<ResolversTypes['WatchVisit'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEliminatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotEliminated'] = ResolversParentTypes['NotEliminated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchVisitResult'] = ResolversParentTypes['WatchVisitResult']> = {
  __resolveType: TypeResolveFn<'WatchVisitRecorded' | 'NotEliminated' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type PoorRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoorRegistration'] = ResolversParentTypes['PoorRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PoorRegistrationGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExitStandardStatus']>, ParentType, ContextType, Partial<PoorRegistrationStatusArgs>>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorRegistrationRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoorRegistrationRecorded'] = ResolversParentTypes['PoorRegistrationRecorded']> = {
  registration?: Resolver<ResolversTypes['PoorRegistration'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoorRegistrationConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoorRegistrationConflict'] = ResolversParentTypes['PoorRegistrationConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['PoorRegistration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRegisteredPoorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotRegisteredPoor'] = ResolversParentTypes['NotRegisteredPoor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPoorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPoorResult'] = ResolversParentTypes['RegisterPoorResult']> = {
  __resolveType: TypeResolveFn<'PoorRegistrationRecorded' | 'PoorRegistrationConflict' | 'DecisionRefused' | 'NoProcedure' | 'NotMonitored' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type ExitStandardReachedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExitStandardReachedResult'] = ResolversParentTypes['ExitStandardReachedResult']> = {
  __resolveType: TypeResolveFn<'PoorRegistrationRecorded' | 'PoorRegistrationConflict' | 'NotRegisteredPoor' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'KeyInUse', ParentType, ContextType>;
};

export type HouseholdMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdMovement'] = ResolversParentTypes['HouseholdMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HouseholdMovementKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  fromHousehold?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  fromCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveOffer'] = ResolversParentTypes['MoveOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoveOfferState'], ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfferConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveOfferConnection'] = ResolversParentTypes['MoveOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MoveOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfferEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveOfferEdge'] = ResolversParentTypes['MoveOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MoveOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfferedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveOffered'] = ResolversParentTypes['MoveOffered']> = {
  offer?: Resolver<ResolversTypes['MoveOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveOfferResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveOfferResult'] = ResolversParentTypes['MoveOfferResult']> = {
  __resolveType: TypeResolveFn<'MoveOffered' | 'HouseholdConflict' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type HouseholdRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdRecorded'] = ResolversParentTypes['HouseholdRecorded']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['HouseholdMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConflict'] = ResolversParentTypes['HouseholdConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdResult'] = ResolversParentTypes['HouseholdResult']> = {
  __resolveType: TypeResolveFn<'HouseholdRecorded' | 'HouseholdConflict' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RegisterAnnouncementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterAnnouncement'] = ResolversParentTypes['RegisterAnnouncement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterAnnouncementStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterAnnouncementStarted'] = ResolversParentTypes['RegisterAnnouncementStarted']> = {
  announcement?: Resolver<ResolversTypes['RegisterAnnouncement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceRegisterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnounceRegisterResult'] = ResolversParentTypes['AnnounceRegisterResult']> = {
  __resolveType: TypeResolveFn<'RegisterAnnouncementStarted' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PolicyIncomeCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyIncomeCheck'] = ResolversParentTypes['PolicyIncomeCheck']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScopeCheck'] = ResolversParentTypes['ScopeCheck']> = {
  computed?: Resolver<Maybe<ResolversTypes['RegistrationCase']>, ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['RegistrationCase']>, ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inScope?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityRule'] = ResolversParentTypes['QualityRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['QualityStage'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPrompt'] = ResolversParentTypes['QualityPrompt']> = {
  rule?: Resolver<ResolversTypes['QualityRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualityPromptState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['QualityAnswer']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityAnswer'] = ResolversParentTypes['QualityAnswer']> = {
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPromptTaskConnection'] = ResolversParentTypes['QualityPromptTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QualityPromptTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPromptTaskEdge'] = ResolversParentTypes['QualityPromptTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityPromptTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPromptTask'] = ResolversParentTypes['QualityPromptTask']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['QualityRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPromptCount'] = ResolversParentTypes['QualityPromptCount']> = {
  rule?: Resolver<ResolversTypes['QualityRule'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityPromptsAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualityPromptsAnswered'] = ResolversParentTypes['QualityPromptsAnswered']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['QualityPrompt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerQualityPromptsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerQualityPromptsResult'] = ResolversParentTypes['AnswerQualityPromptsResult']> = {
  __resolveType: TypeResolveFn<'QualityPromptsAnswered' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  householdType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['MonitoringRecord']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<HouseholdMembersArgs, 'basis'>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomes?: Resolver<Array<ResolversTypes['HouseholdIncome']>, ParentType, ContextType, Partial<HouseholdIncomesArgs>>;
  dataQuality?: Resolver<Array<ResolversTypes['DataQualityRemark']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  incomeAssessments?: Resolver<Maybe<Array<ResolversTypes['IncomeAssessment']>>, ParentType, ContextType>;
  incomeAssessment?: Resolver<Maybe<ResolversTypes['IncomeAssessment']>, ParentType, ContextType, Partial<HouseholdIncomeAssessmentArgs>>;
  cases?: Resolver<Maybe<Array<ResolversTypes['MonitoringCase']>>, ParentType, ContextType>;
  eliminationReadiness?: Resolver<Maybe<ResolversTypes['EliminationReadiness']>, ParentType, ContextType, Partial<HouseholdEliminationReadinessArgs>>;
  departmentAnswers?: Resolver<Maybe<Array<ResolversTypes['DepartmentAnswer']>>, ParentType, ContextType, Partial<HouseholdDepartmentAnswersArgs>>;
  departmentAllowances?: Resolver<Maybe<Array<ResolversTypes['DepartmentAllowance']>>, ParentType, ContextType, Partial<HouseholdDepartmentAllowancesArgs>>;
  departmentRenovations?: Resolver<Maybe<Array<ResolversTypes['DepartmentRenovation']>>, ParentType, ContextType, Partial<HouseholdDepartmentRenovationsArgs>>;
  deliveredMeasures?: Resolver<Maybe<ResolversTypes['DeliveredMeasureConnection']>, ParentType, ContextType, RequireFields<HouseholdDeliveredMeasuresArgs, 'first'>>;
  helpers?: Resolver<Maybe<Array<ResolversTypes['ResponsibleHelper']>>, ParentType, ContextType, Partial<HouseholdHelpersArgs>>;
  helperHistory?: Resolver<Maybe<Array<ResolversTypes['ResponsibleHelper']>>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, Partial<HouseholdPairingArgs>>;
  helpPlan?: Resolver<Maybe<ResolversTypes['HelpPlan']>, ParentType, ContextType, Partial<HouseholdHelpPlanArgs>>;
  helpPlanDeadline?: Resolver<Maybe<ResolversTypes['HelpPlanDeadline']>, ParentType, ContextType, Partial<HouseholdHelpPlanDeadlineArgs>>;
  helpGaps?: Resolver<Maybe<Array<ResolversTypes['HelpGap']>>, ParentType, ContextType, Partial<HouseholdHelpGapsArgs>>;
  explainerSheets?: Resolver<Maybe<Array<ResolversTypes['ExplainerSheet']>>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<HouseholdLeadsArgs, 'first'>>;
  surveyVisits?: Resolver<Maybe<Array<ResolversTypes['SurveyVisit']>>, ParentType, ContextType, Partial<HouseholdSurveyVisitsArgs>>;
  monitoringPeriods?: Resolver<Maybe<Array<ResolversTypes['MonitoringPeriod']>>, ParentType, ContextType>;
  monitored?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType, Partial<HouseholdMonitoredArgs>>;
  keyHousehold?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdKeyHouseholdArgs>>;
  longUnresolved?: Resolver<Maybe<ResolversTypes['LongUnresolved']>, ParentType, ContextType, Partial<HouseholdLongUnresolvedArgs>>;
  safetyNetLabel?: Resolver<Maybe<ResolversTypes['SafetyNetLabel']>, ParentType, ContextType, Partial<HouseholdSafetyNetLabelArgs>>;
  safetyNetLabels?: Resolver<Maybe<Array<ResolversTypes['SafetyNetLabel']>>, ParentType, ContextType>;
  safetyNetLabelDecision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType, Partial<HouseholdSafetyNetLabelDecisionArgs>>;
  provisionalCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  splitInto?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['HouseholdMovement']>>, ParentType, ContextType>;
  policyIncomeCheck?: Resolver<Maybe<ResolversTypes['PolicyIncomeCheck']>, ParentType, ContextType, RequireFields<HouseholdPolicyIncomeCheckArgs, 'year'>>;
  scopeCheck?: Resolver<Maybe<ResolversTypes['ScopeCheck']>, ParentType, ContextType, Partial<HouseholdScopeCheckArgs>>;
  qualityPrompts?: Resolver<Maybe<Array<ResolversTypes['QualityPrompt']>>, ParentType, ContextType, Partial<HouseholdQualityPromptsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataQualityRemark'] = ResolversParentTypes['DataQualityRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringRecord'] = ResolversParentTypes['MonitoringRecord']> = {
  category?: Resolver<ResolversTypes['MonitoringCategory'], ParentType, ContextType>;
  identifiedMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  riskEliminated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eliminatedMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livesTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inRegister?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PersonAgeArgs>>;
  certificateKind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonCertificateNumberArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonPhoneArgs>>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labourCapacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, Partial<PersonHouseholdsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdIncomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdIncome'] = ResolversParentTypes['HouseholdIncome']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['IncomeMeasure'], ParentType, ContextType>;
  wages?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  businessCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  statedNet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHead?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insurancePayout?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compliantSelfPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionRecodedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionRecoded'] = ResolversParentTypes['DivisionRecoded']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  householdsRewritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecodeDivisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecodeDivisionResult'] = ResolversParentTypes['RecodeDivisionResult']> = {
  __resolveType: TypeResolveFn<'DivisionRecoded' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RevealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealConnection'] = ResolversParentTypes['RevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealEdge'] = ResolversParentTypes['RevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reveal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  selfReport?: Resolver<Maybe<ResolversTypes['SelfReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  selfReport?: Resolver<Maybe<ResolversTypes['SelfReport']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PlannedMeasure']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['SafetyNetLabel']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TaskLevel'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType, Partial<TaskStatusArgs>>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportReceipt'] = ResolversParentTypes['SelfReportReceipt']> = {
  receiptNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  whatHappensNext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateLimitedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitSelfReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitSelfReportResult'] = ResolversParentTypes['SubmitSelfReportResult']> = {
  __resolveType: TypeResolveFn<'SelfReportReceipt' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type SelfReportStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportStatus'] = ResolversParentTypes['SelfReportStatus']> = {
  progress?: Resolver<ResolversTypes['SelfReportProgress'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportStatusResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportStatusResult'] = ResolversParentTypes['SelfReportStatusResult']> = {
  __resolveType: TypeResolveFn<'SelfReportStatus' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type SelfReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReport'] = ResolversParentTypes['SelfReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SelfReportCertificateNumberArgs>>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SelfReportPhoneArgs>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  leadType?: Resolver<ResolversTypes['LeadType'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SelfReportState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['SelfReportProgress'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportConnection'] = ResolversParentTypes['SelfReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SelfReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportEdge'] = ResolversParentTypes['SelfReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SelfReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportPlacedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportPlaced'] = ResolversParentTypes['SelfReportPlaced']> = {
  selfReport?: Resolver<ResolversTypes['SelfReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportAlreadyPlacedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportAlreadyPlaced'] = ResolversParentTypes['SelfReportAlreadyPlaced']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  selfReport?: Resolver<ResolversTypes['SelfReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceSelfReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceSelfReportResult'] = ResolversParentTypes['PlaceSelfReportResult']> = {
  __resolveType: TypeResolveFn<'SelfReportPlaced' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted' | 'SelfReportAlreadyPlaced', ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerEffect?: Resolver<Maybe<ResolversTypes['RegisterEffect']>, ParentType, ContextType, Partial<WhatIfRegisterEffectArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterEffect'] = ResolversParentTypes['RegisterEffect']> = {
  incomeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftLine?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['RegisterMovementOfDivision']>, ParentType, ContextType>;
  byClause?: Resolver<Array<ResolversTypes['RegisterMovementOfClause']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['MovingHouseholdConnection'], ParentType, ContextType, RequireFields<RegisterEffectHouseholdsArgs, 'first'>>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovement'] = ResolversParentTypes['RegisterMovement']> = {
  compared?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  belowNow?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  belowDraft?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  entering?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['RegisterCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterCount'] = ResolversParentTypes['RegisterCount']> = {
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovementOfDivision'] = ResolversParentTypes['RegisterMovementOfDivision']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMovementOfClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterMovementOfClause'] = ResolversParentTypes['RegisterMovementOfClause']> = {
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['RegisterMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHousehold'] = ResolversParentTypes['MovingHousehold']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LineDirection'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHouseholdConnection'] = ResolversParentTypes['MovingHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovingHouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovingHouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovingHouseholdEdge'] = ResolversParentTypes['MovingHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovingHousehold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskCount'] = ResolversParentTypes['TaskCount']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaskKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActsRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActsRecorded'] = ResolversParentTypes['CaseActsRecorded']> = {
  results?: Resolver<Array<ResolversTypes['CaseActItem']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActItem'] = ResolversParentTypes['CaseActItem']> = {
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseActsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseActsResult'] = ResolversParentTypes['CaseActsResult']> = {
  __resolveType: TypeResolveFn<'CaseActsRecorded' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LeadsVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadsVerified'] = ResolversParentTypes['LeadsVerified']> = {
  results?: Resolver<Array<ResolversTypes['LeadVisitResult']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVisitResult'] = ResolversParentTypes['LeadVisitResult']> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['VerifyLeadResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyLeadsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyLeadsResult'] = ResolversParentTypes['VerifyLeadsResult']> = {
  __resolveType: TypeResolveFn<'LeadsVerified' | 'InvalidInput' | 'KeyInUse' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AssessmentConflict' | 'PublicityTooShort' | 'WrongLevel' | 'EvidenceMissing' | 'ObjectionOpen' | 'LateReasonNeeded' | 'CaseConflict' | 'CaseClosed' | 'DecisionRefused' | 'AlreadyMonitored' | 'NoProcedure' | 'NotMonitored' | 'PairingConflict' | 'HelpPlanConflict' | 'LeadAlreadyVerified' | 'StepOrder' | 'PeriodOverlap' | 'NotTakenOver' | 'PeriodChanged' | 'AlreadyTriaged' | 'SafetyNetLabelConflict' | 'ReviewNotDue' | 'NotEliminated' | 'PoorRegistrationConflict' | 'NotRegisteredPoor' | 'HouseholdConflict' | 'RateLimited' | 'SelfReportAlreadyPlaced' | 'NotPermitted' | 'NotFound' | 'InvalidInput' | 'KeyInUse' | 'LedgerNotOurs', ParentType, ContextType>;
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
  PolicyDecision?: PolicyDecisionResolvers<ContextType>;
  DecisionReason?: DecisionReasonResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  IncomeAssessment?: IncomeAssessmentResolvers<ContextType>;
  AssessedMember?: AssessedMemberResolvers<ContextType>;
  IncomeScreening?: IncomeScreeningResolvers<ContextType>;
  IncomeAssessed?: IncomeAssessedResolvers<ContextType>;
  AssessmentConflict?: AssessmentConflictResolvers<ContextType>;
  AssessIncomeResult?: AssessIncomeResultResolvers<ContextType>;
  MonitoringCase?: MonitoringCaseResolvers<ContextType>;
  CaseStanding?: CaseStandingResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CaseAct?: CaseActResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  MonitoringCaseConnection?: MonitoringCaseConnectionResolvers<ContextType>;
  MonitoringCaseEdge?: MonitoringCaseEdgeResolvers<ContextType>;
  CaseActRecorded?: CaseActRecordedResolvers<ContextType>;
  CaseWarning?: CaseWarningResolvers<ContextType>;
  PublicityTooShort?: PublicityTooShortResolvers<ContextType>;
  WrongLevel?: WrongLevelResolvers<ContextType>;
  EvidenceMissing?: EvidenceMissingResolvers<ContextType>;
  ObjectionOpen?: ObjectionOpenResolvers<ContextType>;
  LateReasonNeeded?: LateReasonNeededResolvers<ContextType>;
  CaseConflict?: CaseConflictResolvers<ContextType>;
  CaseClosed?: CaseClosedResolvers<ContextType>;
  DecisionRefused?: DecisionRefusedResolvers<ContextType>;
  AlreadyMonitored?: AlreadyMonitoredResolvers<ContextType>;
  NoProcedure?: NoProcedureResolvers<ContextType>;
  CaseActResult?: CaseActResultResolvers<ContextType>;
  NotMonitored?: NotMonitoredResolvers<ContextType>;
  AdjustmentMonth?: AdjustmentMonthResolvers<ContextType>;
  CaseCount?: CaseCountResolvers<ContextType>;
  EliminationReadiness?: EliminationReadinessResolvers<ContextType>;
  EliminationCondition?: EliminationConditionResolvers<ContextType>;
  EliminationEvidence?: EliminationEvidenceResolvers<ContextType>;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  DepartmentAllowance?: DepartmentAllowanceResolvers<ContextType>;
  DepartmentRenovation?: DepartmentRenovationResolvers<ContextType>;
  Renovation?: RenovationResolvers<ContextType>;
  DeliveredMeasure?: DeliveredMeasureResolvers<ContextType>;
  DeliveredMeasureConnection?: DeliveredMeasureConnectionResolvers<ContextType>;
  DeliveredMeasureEdge?: DeliveredMeasureEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  ResponsibleHelper?: ResponsibleHelperResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  FourNoRemovals?: FourNoRemovalsResolvers<ContextType>;
  HelpPlan?: HelpPlanResolvers<ContextType>;
  HelpPlanRevision?: HelpPlanRevisionResolvers<ContextType>;
  HelpPlanDeadline?: HelpPlanDeadlineResolvers<ContextType>;
  PlannedMeasure?: PlannedMeasureResolvers<ContextType>;
  HelpGap?: HelpGapResolvers<ContextType>;
  HelpGapGround?: HelpGapGroundResolvers<ContextType>;
  ToolboxMeasure?: ToolboxMeasureResolvers<ContextType>;
  HelpWarning?: HelpWarningResolvers<ContextType>;
  ExplainerSheet?: ExplainerSheetResolvers<ContextType>;
  HelpCoverage?: HelpCoverageResolvers<ContextType>;
  HelpCoverageOfDivision?: HelpCoverageOfDivisionResolvers<ContextType>;
  HelperAssigned?: HelperAssignedResolvers<ContextType>;
  PairingConflict?: PairingConflictResolvers<ContextType>;
  HelperResult?: HelperResultResolvers<ContextType>;
  PairingEnded?: PairingEndedResolvers<ContextType>;
  EndPairingResult?: EndPairingResultResolvers<ContextType>;
  HelpPlanRecorded?: HelpPlanRecordedResolvers<ContextType>;
  HelpPlanConflict?: HelpPlanConflictResolvers<ContextType>;
  HelpPlanResult?: HelpPlanResultResolvers<ContextType>;
  AdvanceMeasureRecorded?: AdvanceMeasureRecordedResolvers<ContextType>;
  AdvanceMeasureResult?: AdvanceMeasureResultResolvers<ContextType>;
  MeasureDeliveryRecorded?: MeasureDeliveryRecordedResolvers<ContextType>;
  MeasureDeliveryResult?: MeasureDeliveryResultResolvers<ContextType>;
  SheetsHandedOut?: SheetsHandedOutResolvers<ContextType>;
  SheetHandedOut?: SheetHandedOutResolvers<ContextType>;
  HandOutSheetsResult?: HandOutSheetsResultResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadVerification?: LeadVerificationResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadReceived?: LeadReceivedResolvers<ContextType>;
  ReceiveLeadResult?: ReceiveLeadResultResolvers<ContextType>;
  LeadVerified?: LeadVerifiedResolvers<ContextType>;
  LeadAlreadyVerified?: LeadAlreadyVerifiedResolvers<ContextType>;
  VerifyLeadResult?: VerifyLeadResultResolvers<ContextType>;
  SurveyVisit?: SurveyVisitResolvers<ContextType>;
  SurveyVisitRecorded?: SurveyVisitRecordedResolvers<ContextType>;
  SurveyVisitResult?: SurveyVisitResultResolvers<ContextType>;
  SurveyVisitsRecorded?: SurveyVisitsRecordedResolvers<ContextType>;
  RecordSurveyVisitsResult?: RecordSurveyVisitsResultResolvers<ContextType>;
  SurveyCoverage?: SurveyCoverageResolvers<ContextType>;
  SurveyCoverageOfVillage?: SurveyCoverageOfVillageResolvers<ContextType>;
  LeadForwarding?: LeadForwardingResolvers<ContextType>;
  LeadForwarded?: LeadForwardedResolvers<ContextType>;
  ForwardLeadResult?: ForwardLeadResultResolvers<ContextType>;
  StepOrder?: StepOrderResolvers<ContextType>;
  LeadCount?: LeadCountResolvers<ContextType>;
  MonitoringPeriod?: MonitoringPeriodResolvers<ContextType>;
  MonitoringPeriodEntry?: MonitoringPeriodEntryResolvers<ContextType>;
  MonitoredHouseholdConnection?: MonitoredHouseholdConnectionResolvers<ContextType>;
  MonitoredHouseholdEdge?: MonitoredHouseholdEdgeResolvers<ContextType>;
  MonitoringCounts?: MonitoringCountsResolvers<ContextType>;
  MonitoringCount?: MonitoringCountResolvers<ContextType>;
  MonitoringCountOfCategory?: MonitoringCountOfCategoryResolvers<ContextType>;
  MonitoringCountOfDivision?: MonitoringCountOfDivisionResolvers<ContextType>;
  LongUnresolved?: LongUnresolvedResolvers<ContextType>;
  LongUnresolvedTriage?: LongUnresolvedTriageResolvers<ContextType>;
  SafetyNetLabel?: SafetyNetLabelResolvers<ContextType>;
  LabelGround?: LabelGroundResolvers<ContextType>;
  LabelReview?: LabelReviewResolvers<ContextType>;
  EliminationRequest?: EliminationRequestResolvers<ContextType>;
  EliminationRequestRecorded?: EliminationRequestRecordedResolvers<ContextType>;
  EliminationRequestResult?: EliminationRequestResultResolvers<ContextType>;
  WatchVisit?: WatchVisitResolvers<ContextType>;
  MonitoringPeriodRecorded?: MonitoringPeriodRecordedResolvers<ContextType>;
  PeriodOverlap?: PeriodOverlapResolvers<ContextType>;
  NotTakenOver?: NotTakenOverResolvers<ContextType>;
  PeriodChanged?: PeriodChangedResolvers<ContextType>;
  MonitoringPeriodResult?: MonitoringPeriodResultResolvers<ContextType>;
  TriageRecorded?: TriageRecordedResolvers<ContextType>;
  AlreadyTriaged?: AlreadyTriagedResolvers<ContextType>;
  TriageResult?: TriageResultResolvers<ContextType>;
  SafetyNetLabelRecorded?: SafetyNetLabelRecordedResolvers<ContextType>;
  SafetyNetLabelConflict?: SafetyNetLabelConflictResolvers<ContextType>;
  SafetyNetLabelResult?: SafetyNetLabelResultResolvers<ContextType>;
  LabelReviewRecorded?: LabelReviewRecordedResolvers<ContextType>;
  ReviewNotDue?: ReviewNotDueResolvers<ContextType>;
  LabelReviewResult?: LabelReviewResultResolvers<ContextType>;
  WatchVisitRecorded?: WatchVisitRecordedResolvers<ContextType>;
  NotEliminated?: NotEliminatedResolvers<ContextType>;
  WatchVisitResult?: WatchVisitResultResolvers<ContextType>;
  PoorRegistration?: PoorRegistrationResolvers<ContextType>;
  PoorRegistrationRecorded?: PoorRegistrationRecordedResolvers<ContextType>;
  PoorRegistrationConflict?: PoorRegistrationConflictResolvers<ContextType>;
  NotRegisteredPoor?: NotRegisteredPoorResolvers<ContextType>;
  RegisterPoorResult?: RegisterPoorResultResolvers<ContextType>;
  ExitStandardReachedResult?: ExitStandardReachedResultResolvers<ContextType>;
  HouseholdMovement?: HouseholdMovementResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  MoveOffer?: MoveOfferResolvers<ContextType>;
  MoveOfferConnection?: MoveOfferConnectionResolvers<ContextType>;
  MoveOfferEdge?: MoveOfferEdgeResolvers<ContextType>;
  MoveOffered?: MoveOfferedResolvers<ContextType>;
  MoveOfferResult?: MoveOfferResultResolvers<ContextType>;
  HouseholdRecorded?: HouseholdRecordedResolvers<ContextType>;
  HouseholdConflict?: HouseholdConflictResolvers<ContextType>;
  HouseholdResult?: HouseholdResultResolvers<ContextType>;
  RegisterAnnouncement?: RegisterAnnouncementResolvers<ContextType>;
  RegisterAnnouncementStarted?: RegisterAnnouncementStartedResolvers<ContextType>;
  AnnounceRegisterResult?: AnnounceRegisterResultResolvers<ContextType>;
  PolicyIncomeCheck?: PolicyIncomeCheckResolvers<ContextType>;
  ScopeCheck?: ScopeCheckResolvers<ContextType>;
  QualityRule?: QualityRuleResolvers<ContextType>;
  QualityPrompt?: QualityPromptResolvers<ContextType>;
  QualityAnswer?: QualityAnswerResolvers<ContextType>;
  QualityPromptTaskConnection?: QualityPromptTaskConnectionResolvers<ContextType>;
  QualityPromptTaskEdge?: QualityPromptTaskEdgeResolvers<ContextType>;
  QualityPromptTask?: QualityPromptTaskResolvers<ContextType>;
  QualityPromptCount?: QualityPromptCountResolvers<ContextType>;
  QualityPromptsAnswered?: QualityPromptsAnsweredResolvers<ContextType>;
  AnswerQualityPromptsResult?: AnswerQualityPromptsResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  DataQualityRemark?: DataQualityRemarkResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  MonitoringRecord?: MonitoringRecordResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  HouseholdIncome?: HouseholdIncomeResolvers<ContextType>;
  DivisionRecoded?: DivisionRecodedResolvers<ContextType>;
  RecodeDivisionResult?: RecodeDivisionResultResolvers<ContextType>;
  RevealConnection?: RevealConnectionResolvers<ContextType>;
  RevealEdge?: RevealEdgeResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  SelfReportReceipt?: SelfReportReceiptResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  SubmitSelfReportResult?: SubmitSelfReportResultResolvers<ContextType>;
  SelfReportStatus?: SelfReportStatusResolvers<ContextType>;
  SelfReportStatusResult?: SelfReportStatusResultResolvers<ContextType>;
  SelfReport?: SelfReportResolvers<ContextType>;
  SelfReportConnection?: SelfReportConnectionResolvers<ContextType>;
  SelfReportEdge?: SelfReportEdgeResolvers<ContextType>;
  SelfReportPlaced?: SelfReportPlacedResolvers<ContextType>;
  SelfReportAlreadyPlaced?: SelfReportAlreadyPlacedResolvers<ContextType>;
  PlaceSelfReportResult?: PlaceSelfReportResultResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  RegisterEffect?: RegisterEffectResolvers<ContextType>;
  RegisterMovement?: RegisterMovementResolvers<ContextType>;
  RegisterCount?: RegisterCountResolvers<ContextType>;
  RegisterMovementOfDivision?: RegisterMovementOfDivisionResolvers<ContextType>;
  RegisterMovementOfClause?: RegisterMovementOfClauseResolvers<ContextType>;
  MovingHousehold?: MovingHouseholdResolvers<ContextType>;
  MovingHouseholdConnection?: MovingHouseholdConnectionResolvers<ContextType>;
  MovingHouseholdEdge?: MovingHouseholdEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskCount?: TaskCountResolvers<ContextType>;
  CaseActsRecorded?: CaseActsRecordedResolvers<ContextType>;
  CaseActItem?: CaseActItemResolvers<ContextType>;
  CaseActsResult?: CaseActsResultResolvers<ContextType>;
  LeadsVerified?: LeadsVerifiedResolvers<ContextType>;
  LeadVisitResult?: LeadVisitResultResolvers<ContextType>;
  VerifyLeadsResult?: VerifyLeadsResultResolvers<ContextType>;
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
