// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { GraphQLResolveInfo } from 'graphql';
import type { UserErrorValue } from '@dixian/graph';
import type { HouseholdConflictMapper, FieldChangeMapper, HouseholdMovementMapper, HouseholdRecordedMapper, MoveOfferMapper, RegisterAnnouncementMapper } from '../movement/mappers';
import type { ReportRow, ListedWaiting } from '@dixian/imports';
import type { AssessedMemberMapper, IncomeAssessedMapper, IncomeAssessmentMapper, IncomeScreeningMapper, NobodyCountedMapper } from '../assessment/mappers';
import type { AuthorisationLetterMapper, AuthorisationLetterRecordedMapper, AuthorisationLetterWithdrawnMapper, CorrectionAnswerMapper, CorrectionRequestMapper, CorrectionRequestAnsweredMapper, CorrectionRequestedMapper } from '../rights/mappers';
import type { CalendarReportMapper, CalendarReportRecordedMapper, DutyOwnerMapper, FindingEvidenceMapper, InspectionFindingMapper, InspectionFindingRecordedMapper, OfficerNamedMapper, SecretaryVisitMapper, SecretaryVisitCoverageMapper, SecretaryVisitsOfDivisionMapper, SecretaryVisitsRecordedMapper, UnitInChargeMapper, UnitOfficerMapper } from '../oversight/mappers';
import type { CaseActMapper, CaseActRecordedMapper, CaseWarningMapper, EliminationConditionMapper, EliminationEvidenceMapper, EliminationReadinessMapper, MonitoringCaseMapper } from '../cases/mappers';
import type { CaseActItemMapper, LeadVisitResultMapper, TaskMapper, TaskConnectionMapper, TaskEdgeMapper } from '../work/mappers';
import type { ClauseRefMapper, DecisionChangeMapper, DecisionReasonMapper, PolicyDecisionMapper, TargetMapper } from './mappers';
import type { DeliveredMeasureMapper, DepartmentAllowanceMapper, DepartmentAnswerMapper, DepartmentRenovationMapper } from '../evidence/mappers';
import type { DivisionMapper, DivisionConnectionMapper, DivisionEdgeMapper, DivisionRecodedMapper, HouseholdMapper, HouseholdIncomeMapper, MembershipMapper, MonitoringRecordMapper, PersonMapper, RevealMapper, RevealNoticeMapper } from '../register/mappers';
import type { DivisionChangeMapper, DivisionChangedMapper } from '../divisions/mappers';
import type { DoubtMapper, DoubtAnswerMapper, DoubtAnsweredMapper } from '../doubts/mappers';
import type { EliminationRequestMapper, LabelGroundMapper, LabelReviewMapper, LongUnresolvedMapper, LongUnresolvedTriageMapper, MonitoredHouseholdConnectionMapper, MonitoredHouseholdEdgeMapper, MonitoringCountOfDivisionMapper, MonitoringPeriodMapper, MonitoringPeriodEntryMapper, PoorRegistrationMapper, SafetyNetLabelMapper, StatedEliminationMapper, VanishedHouseholdMapper, WatchVisitMapper } from '../monitoring/mappers';
import type { ExplainerSheetMapper, HelpCoverageMapper, HelpCoverageOfDivisionMapper, HelpGapMapper, HelpPlanMapper, HelpPlanRecordedMapper, HelpPlanRevisionMapper, HelpWarningMapper, LegalSupporterMapper, LegalSupporterRecordedMapper, PairingMapper, PlannedMeasureMapper, ResponsibleHelperMapper, SheetHandedOutMapper, ToolboxMeasureMapper } from '../help/mappers';
import type { FigureReportMapper, FiguresReportedMapper, ReportedFigureMapper } from '../figures/mappers';
import type { FoundHouseholdMapper, FoundHouseholdEdgeMapper, FoundHouseholdsMapper, FoundNamesakesMapper, NamesakeMapper, NamesakesMapper } from '../search/mappers';
import type { LeadMapper, LeadEntryMapper, LeadForwardingMapper, LeadReceivedMapper, LeadVerificationMapper, SurveyCoverageMapper, SurveyCoverageOfVillageMapper, SurveyVisitMapper } from '../leads/mappers';
import type { MirroredCaseMapper, PolicyPreviewMapper, PreviewedCasesMapper, PreviewedHouseholdMapper, PreviewedHouseholdsMapper, PreviewedMatterMapper, PreviewedMeasuresMapper, PreviewedRowMapper } from '../preview/mappers';
import type { MovingHouseholdMapper, RegisterEffectMapper, WhatIfMapper } from '../what-if/mappers';
import type { PolicyIncomeCheckMapper, QualityAnswerMapper, QualityPromptMapper, QualityPromptCountMapper, QualityPromptTaskMapper, QualityPromptsAnsweredMapper, QualityRuleMapper, ScopeCheckMapper } from '../quality/mappers';
import type { SelfReportMapper, SelfReportReceiptMapper } from '../self-report/mappers';
import type { SubstitutionMapper, SubstitutionConnectionMapper, TaskAssignmentMapper } from '../people/mappers';
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
  viewer: Viewer;
  household?: Maybe<Household>;
  householdByCode?: Maybe<Household>;
  person?: Maybe<Person>;
  personsByCertificate?: Maybe<Array<Person>>;
  division?: Maybe<Division>;
  householdsImport?: Maybe<ImportReport>;
  householdsImports?: Maybe<ImportReportConnection>;
  reveals?: Maybe<RevealConnection>;
  revealNotices?: Maybe<RevealNoticeConnection>;
  monitoringCase?: Maybe<MonitoringCase>;
  monitoringCases?: Maybe<MonitoringCaseConnection>;
  caseCounts?: Maybe<Array<CaseCount>>;
  doubt?: Maybe<Doubt>;
  doubts?: Maybe<DoubtConnection>;
  figureReports?: Maybe<FigureReportConnection>;
  figureReport?: Maybe<FigureReport>;
  helpPlans?: Maybe<HelpPlanConnection>;
  plannedMeasures?: Maybe<PlannedMeasureConnection>;
  helpPlan?: Maybe<HelpPlan>;
  measureToolbox?: Maybe<Array<ToolboxMeasure>>;
  helperCoverage?: Maybe<HelpCoverage>;
  explainerSheetCoverage?: Maybe<HelpCoverage>;
  lead?: Maybe<Lead>;
  leads?: Maybe<LeadConnection>;
  leadCounts?: Maybe<Array<LeadCount>>;
  surveyCoverage?: Maybe<SurveyCoverage>;
  monitoringPeriod?: Maybe<MonitoringPeriod>;
  households?: Maybe<HouseholdConnection>;
  monitoredHouseholds?: Maybe<MonitoredHouseholdConnection>;
  monitoringCounts?: Maybe<MonitoringCounts>;
  moveOffers?: Maybe<MoveOfferConnection>;
  secretaryVisitCoverage?: Maybe<SecretaryVisitCoverage>;
  dutyOwners?: Maybe<Array<DutyOwner>>;
  unitsInCharge?: Maybe<Array<UnitInCharge>>;
  calendarReports?: Maybe<Array<CalendarReport>>;
  inspectionFindings?: Maybe<InspectionFindingConnection>;
  substitutions?: Maybe<SubstitutionConnection>;
  qualityPrompts?: Maybe<QualityPromptTaskConnection>;
  qualityPromptCounts?: Maybe<Array<QualityPromptCount>>;
  qualityRules?: Maybe<Array<QualityRule>>;
  correctionRequests?: Maybe<CorrectionRequestConnection>;
  authorisationLetters?: Maybe<AuthorisationLetterConnection>;
  findHouseholds?: Maybe<FoundHouseholds>;
  selfReportStatus?: Maybe<SelfReportStatusResult>;
  selfReportPlace?: Maybe<SelfReportPlace>;
  selfReports?: Maybe<SelfReportConnection>;
  tasks?: Maybe<TaskConnection>;
  myTasks?: Maybe<TaskConnection>;
  taskCounts?: Maybe<Array<TaskCount>>;
};

export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHouseholdByCodeArgs = {
  code: Scalars['String']['input'];
};

export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPersonsByCertificateArgs = {
  number: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
};

export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryHouseholdsImportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHouseholdsImportsArgs = {
  orderBy?: InputMaybe<ImportReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRevealsArgs = {
  orderBy?: InputMaybe<RevealOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRevealNoticesArgs = {
  orderBy?: InputMaybe<RevealNoticeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMonitoringCaseArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMonitoringCasesArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  orderBy?: InputMaybe<MonitoringCaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCaseCountsArgs = {
  filter?: InputMaybe<MonitoringCaseFilter>;
  groupBy?: InputMaybe<Array<CaseGrouping>>;
};

export type QueryDoubtArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDoubtsArgs = {
  filter?: InputMaybe<DoubtFilter>;
  orderBy?: InputMaybe<DoubtOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFigureReportsArgs = {
  filter?: InputMaybe<FigureReportFilter>;
  orderBy?: InputMaybe<FigureReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFigureReportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHelpPlansArgs = {
  filter?: InputMaybe<HelpPlanFilter>;
  orderBy?: InputMaybe<HelpPlanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPlannedMeasuresArgs = {
  filter?: InputMaybe<PlannedMeasureFilter>;
  orderBy?: InputMaybe<PlannedMeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryHelpPlanArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMeasureToolboxArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  risk?: InputMaybe<HelpGapKind>;
  canWork?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryHelperCoverageArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryExplainerSheetCoverageArgs = {
  kind: ExplainerSheetKind;
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};

export type QueryLeadsArgs = {
  filter?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<LeadOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLeadCountsArgs = {
  filter?: InputMaybe<LeadFilter>;
  groupBy?: InputMaybe<Array<LeadGrouping>>;
};

export type QuerySurveyCoverageArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryMonitoringPeriodArgs = {
  id: Scalars['ID']['input'];
};

export type QueryHouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  orderBy?: InputMaybe<HouseholdOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMonitoredHouseholdsArgs = {
  filter?: InputMaybe<MonitoredHouseholdFilter>;
  orderBy?: InputMaybe<MonitoredHouseholdOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMonitoringCountsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryMoveOffersArgs = {
  state?: InputMaybe<MoveOfferState>;
  orderBy?: InputMaybe<MoveOfferOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySecretaryVisitCoverageArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryDutyOwnersArgs = {
  division: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryUnitsInChargeArgs = {
  division: Scalars['String']['input'];
  named?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryCalendarReportsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type QueryInspectionFindingsArgs = {
  filter?: InputMaybe<InspectionFindingFilter>;
  orderBy?: InputMaybe<InspectionFindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubstitutionsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<SubstitutionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryQualityPromptsArgs = {
  filter?: InputMaybe<QualityPromptFilter>;
  orderBy?: InputMaybe<QualityPromptOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryQualityPromptCountsArgs = {
  filter?: InputMaybe<QualityPromptFilter>;
};

export type QueryQualityRulesArgs = {
  stage?: InputMaybe<QualityStage>;
};

export type QueryCorrectionRequestsArgs = {
  filter?: InputMaybe<CorrectionRequestFilter>;
  orderBy?: InputMaybe<CorrectionRequestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAuthorisationLettersArgs = {
  filter?: InputMaybe<AuthorisationLetterFilter>;
  orderBy?: InputMaybe<AuthorisationLetterOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFindHouseholdsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  numberEnd?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySelfReportStatusArgs = {
  receiptNumber: Scalars['String']['input'];
};

export type QuerySelfReportPlaceArgs = {
  code: Scalars['String']['input'];
};

export type QuerySelfReportsArgs = {
  filter?: InputMaybe<SelfReportFilter>;
  orderBy?: InputMaybe<SelfReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMyTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTaskCountsArgs = {
  filter?: InputMaybe<TaskFilter>;
  groupBy?: InputMaybe<Array<TaskGrouping>>;
};

export type Mutation = {
  __typename?: 'Mutation';
  recodeDivision: RecodeDivisionResult;
  startHouseholdsImport: StartImportResult;
  withdrawHouseholdsImport: WithdrawImportResult;
  assessIncome: AssessIncomeResult;
  attachFiles: AttachFilesResult;
  takeBackAttachment: TakeBackAttachmentResult;
  settleLead: SettleLeadResult;
  holdSpecialMeeting: CaseActResult;
  submitApplication: CaseActResult;
  recordHomeCheck: CaseActResult;
  recordVillageReview: CaseActResult;
  postPublicity: CaseActResult;
  recordObjection: CaseActResult;
  settleObjection: CaseActResult;
  recordVillageSelection: CaseActResult;
  recordTownshipReview: CaseActResult;
  recordCountyDecision: CaseActResult;
  announceIdentification: CaseActResult;
  recordSystemEntry: CaseActResult;
  recordEvidence: CaseActResult;
  correctAct: CaseActResult;
  withdrawCase: CaseActResult;
  takeBackAct: CaseActResult;
  nominateElimination: CaseActResult;
  recordReverification: CaseActResult;
  approveElimination: CaseActResult;
  announceElimination: CaseActResult;
  recordElimination: CaseActResult;
  confirmSetback: CaseActResult;
  relabelRisk: CaseActResult;
  addDivision: ChangeDivisionResult;
  renameDivision: ChangeDivisionResult;
  closeDivision: ChangeDivisionResult;
  mergeDivisions: ChangeDivisionResult;
  answerDoubt: AnswerDoubtResult;
  reportFigures: ReportFiguresResult;
  assignHelper: HelperResult;
  handOverHelper: HelperResult;
  endPairing: EndPairingResult;
  makeHelpPlan: HelpPlanResult;
  reviseHelpPlan: HelpPlanResult;
  recordAdvanceMeasure: AdvanceMeasureResult;
  recordMeasureDelivery: MeasureDeliveryResult;
  handOutSheets: HandOutSheetsResult;
  recordLegalSupporter: LegalSupporterResult;
  settleLegalSupporter: LegalSupporterResult;
  receiveLead: ReceiveLeadResult;
  verifyLead: VerifyLeadResult;
  explainLateVisit: CorrectLeadResult;
  correctLead: CorrectLeadResult;
  withdrawLead: CorrectLeadResult;
  recordSurveyVisits: RecordSurveyVisitsResult;
  forwardLead: ForwardLeadResult;
  takeOverMonitoring: MonitoringPeriodResult;
  correctMonitoringPeriod: MonitoringPeriodResult;
  triageLongUnresolved: TriageResult;
  correctTriage: TriageResult;
  setSafetyNetLabel: SafetyNetLabelResult;
  removeSafetyNetLabel: SafetyNetLabelResult;
  completeLabelReview: LabelReviewResult;
  recordEliminationRequest: EliminationRequestResult;
  recordWatchVisit: WatchVisitResult;
  endMonitoringOfVanishedHousehold: EndVanishedResult;
  registerPoor: RegisterPoorResult;
  recordExitStandardReached: ExitStandardReachedResult;
  registerHousehold: HouseholdResult;
  addMember: HouseholdResult;
  removeMember: HouseholdResult;
  updateMember: HouseholdResult;
  correctHousehold: HouseholdResult;
  moveHousehold: HouseholdResult;
  offerMove: MoveOfferResult;
  acceptMove: HouseholdResult;
  closeMoveOffer: MoveOfferResult;
  splitHousehold: HouseholdResult;
  mergeHouseholds: HouseholdResult;
  settleDuplicate: HouseholdResult;
  announceRegister: AnnounceRegisterResult;
  recordSecretaryVisits: SecretaryVisitsResult;
  nameOfficer: NameOfficerResult;
  recordCalendarReport: CalendarReportResult;
  recordInspectionFinding: InspectionFindingResult;
  rectifyFinding: InspectionFindingResult;
  assignTasks: AssignWorkResult;
  handOverWork: AssignWorkResult;
  setSubstitution: SubstitutionResult;
  endSubstitution: SubstitutionResult;
  answerQualityPrompts: AnswerQualityPromptsResult;
  requestCorrection: RequestCorrectionResult;
  answerCorrectionRequest: AnswerCorrectionRequestResult;
  recordAuthorisationLetter: RecordAuthorisationLetterResult;
  withdrawAuthorisationLetter: WithdrawAuthorisationLetterResult;
  submitSelfReport: SubmitSelfReportResult;
  placeSelfReport: PlaceSelfReportResult;
  holdSpecialMeetings: CaseActsResult;
  recordVillageReviews: CaseActsResult;
  postPublicities: CaseActsResult;
  takeBackActs: CaseActsResult;
  recordTownshipReviews: CaseActsResult;
  recordCountyDecisions: CaseActsResult;
  announceIdentifications: CaseActsResult;
  recordSystemEntries: CaseActsResult;
  verifyLeads: VerifyLeadsResult;
  recordReverifications: CaseActsResult;
  approveEliminations: CaseActsResult;
  announceEliminations: CaseActsResult;
};

export type MutationRecodeDivisionArgs = {
  input: RecodeDivisionInput;
};

export type MutationStartHouseholdsImportArgs = {
  input: StartHouseholdsImportInput;
};

export type MutationWithdrawHouseholdsImportArgs = {
  input: WithdrawImportInput;
};

export type MutationAssessIncomeArgs = {
  input: AssessIncomeInput;
};

export type MutationAttachFilesArgs = {
  input: AttachFilesInput;
};

export type MutationTakeBackAttachmentArgs = {
  input: TakeBackAttachmentInput;
};

export type MutationSettleLeadArgs = {
  input: SettleLeadInput;
};

export type MutationHoldSpecialMeetingArgs = {
  input: HoldSpecialMeetingInput;
};

export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};

export type MutationRecordHomeCheckArgs = {
  input: RecordHomeCheckInput;
};

export type MutationRecordVillageReviewArgs = {
  input: RecordVillageReviewInput;
};

export type MutationPostPublicityArgs = {
  input: PostPublicityInput;
};

export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};

export type MutationSettleObjectionArgs = {
  input: SettleObjectionInput;
};

export type MutationRecordVillageSelectionArgs = {
  input: RecordVillageSelectionInput;
};

export type MutationRecordTownshipReviewArgs = {
  input: RecordTownshipReviewInput;
};

export type MutationRecordCountyDecisionArgs = {
  input: RecordCountyDecisionInput;
};

export type MutationAnnounceIdentificationArgs = {
  input: AnnounceIdentificationInput;
};

export type MutationRecordSystemEntryArgs = {
  input: RecordSystemEntryInput;
};

export type MutationRecordEvidenceArgs = {
  input: RecordEvidenceInput;
};

export type MutationCorrectActArgs = {
  input: CorrectActInput;
};

export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};

export type MutationTakeBackActArgs = {
  input: TakeBackActInput;
};

export type MutationNominateEliminationArgs = {
  input: NominateEliminationInput;
};

export type MutationRecordReverificationArgs = {
  input: RecordReverificationInput;
};

export type MutationApproveEliminationArgs = {
  input: ApproveEliminationInput;
};

export type MutationAnnounceEliminationArgs = {
  input: AnnounceEliminationInput;
};

export type MutationRecordEliminationArgs = {
  input: RecordEliminationInput;
};

export type MutationConfirmSetbackArgs = {
  input: ConfirmSetbackInput;
};

export type MutationRelabelRiskArgs = {
  input: RelabelRiskInput;
};

export type MutationAddDivisionArgs = {
  input: AddDivisionInput;
};

export type MutationRenameDivisionArgs = {
  input: RenameDivisionInput;
};

export type MutationCloseDivisionArgs = {
  input: CloseDivisionInput;
};

export type MutationMergeDivisionsArgs = {
  input: MergeDivisionsInput;
};

export type MutationAnswerDoubtArgs = {
  input: AnswerDoubtInput;
};

export type MutationReportFiguresArgs = {
  input: ReportFiguresInput;
};

export type MutationAssignHelperArgs = {
  input: AssignHelperInput;
};

export type MutationHandOverHelperArgs = {
  input: HandOverHelperInput;
};

export type MutationEndPairingArgs = {
  input: EndPairingInput;
};

export type MutationMakeHelpPlanArgs = {
  input: MakeHelpPlanInput;
};

export type MutationReviseHelpPlanArgs = {
  input: ReviseHelpPlanInput;
};

export type MutationRecordAdvanceMeasureArgs = {
  input: RecordAdvanceMeasureInput;
};

export type MutationRecordMeasureDeliveryArgs = {
  input: RecordMeasureDeliveryInput;
};

export type MutationHandOutSheetsArgs = {
  input: HandOutSheetsInput;
};

export type MutationRecordLegalSupporterArgs = {
  input: RecordLegalSupporterInput;
};

export type MutationSettleLegalSupporterArgs = {
  input: SettleLegalSupporterInput;
};

export type MutationReceiveLeadArgs = {
  input: ReceiveLeadInput;
};

export type MutationVerifyLeadArgs = {
  input: VerifyLeadInput;
};

export type MutationExplainLateVisitArgs = {
  input: ExplainLateVisitInput;
};

export type MutationCorrectLeadArgs = {
  input: CorrectLeadInput;
};

export type MutationWithdrawLeadArgs = {
  input: WithdrawLeadInput;
};

export type MutationRecordSurveyVisitsArgs = {
  input: RecordSurveyVisitsInput;
};

export type MutationForwardLeadArgs = {
  input: ForwardLeadInput;
};

export type MutationTakeOverMonitoringArgs = {
  input: TakeOverMonitoringInput;
};

export type MutationCorrectMonitoringPeriodArgs = {
  input: CorrectMonitoringPeriodInput;
};

export type MutationTriageLongUnresolvedArgs = {
  input: TriageLongUnresolvedInput;
};

export type MutationCorrectTriageArgs = {
  input: CorrectTriageInput;
};

export type MutationSetSafetyNetLabelArgs = {
  input: SetSafetyNetLabelInput;
};

export type MutationRemoveSafetyNetLabelArgs = {
  input: RemoveSafetyNetLabelInput;
};

export type MutationCompleteLabelReviewArgs = {
  input: CompleteLabelReviewInput;
};

export type MutationRecordEliminationRequestArgs = {
  input: RecordEliminationRequestInput;
};

export type MutationRecordWatchVisitArgs = {
  input: RecordWatchVisitInput;
};

export type MutationEndMonitoringOfVanishedHouseholdArgs = {
  input: EndMonitoringOfVanishedHouseholdInput;
};

export type MutationRegisterPoorArgs = {
  input: RegisterPoorInput;
};

export type MutationRecordExitStandardReachedArgs = {
  input: RecordExitStandardReachedInput;
};

export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};

export type MutationAddMemberArgs = {
  input: AddMemberInput;
};

export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};

export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};

export type MutationCorrectHouseholdArgs = {
  input: CorrectHouseholdInput;
};

export type MutationMoveHouseholdArgs = {
  input: MoveHouseholdInput;
};

export type MutationOfferMoveArgs = {
  input: OfferMoveInput;
};

export type MutationAcceptMoveArgs = {
  input: AcceptMoveInput;
};

export type MutationCloseMoveOfferArgs = {
  input: CloseMoveOfferInput;
};

export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};

export type MutationMergeHouseholdsArgs = {
  input: MergeHouseholdsInput;
};

export type MutationSettleDuplicateArgs = {
  input: SettleDuplicateInput;
};

export type MutationAnnounceRegisterArgs = {
  input: AnnounceRegisterInput;
};

export type MutationRecordSecretaryVisitsArgs = {
  input: RecordSecretaryVisitsInput;
};

export type MutationNameOfficerArgs = {
  input: NameOfficerInput;
};

export type MutationRecordCalendarReportArgs = {
  input: RecordCalendarReportInput;
};

export type MutationRecordInspectionFindingArgs = {
  input: RecordInspectionFindingInput;
};

export type MutationRectifyFindingArgs = {
  input: RectifyFindingInput;
};

export type MutationAssignTasksArgs = {
  input: AssignTasksInput;
};

export type MutationHandOverWorkArgs = {
  input: HandOverWorkInput;
};

export type MutationSetSubstitutionArgs = {
  input: SetSubstitutionInput;
};

export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};

export type MutationAnswerQualityPromptsArgs = {
  input: AnswerQualityPromptsInput;
};

export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};

export type MutationAnswerCorrectionRequestArgs = {
  input: AnswerCorrectionRequestInput;
};

export type MutationRecordAuthorisationLetterArgs = {
  input: RecordAuthorisationLetterInput;
};

export type MutationWithdrawAuthorisationLetterArgs = {
  input: WithdrawAuthorisationLetterInput;
};

export type MutationSubmitSelfReportArgs = {
  input: SubmitSelfReportInput;
};

export type MutationPlaceSelfReportArgs = {
  input: PlaceSelfReportInput;
};

export type MutationHoldSpecialMeetingsArgs = {
  input: HoldSpecialMeetingsInput;
};

export type MutationRecordVillageReviewsArgs = {
  input: RecordVillageReviewsInput;
};

export type MutationPostPublicitiesArgs = {
  input: PostPublicitiesInput;
};

export type MutationTakeBackActsArgs = {
  input: TakeBackActsInput;
};

export type MutationRecordTownshipReviewsArgs = {
  input: RecordTownshipReviewsInput;
};

export type MutationRecordCountyDecisionsArgs = {
  input: RecordCountyDecisionsInput;
};

export type MutationAnnounceIdentificationsArgs = {
  input: AnnounceIdentificationsInput;
};

export type MutationRecordSystemEntriesArgs = {
  input: RecordSystemEntriesInput;
};

export type MutationVerifyLeadsArgs = {
  input: VerifyLeadsInput;
};

export type MutationRecordReverificationsArgs = {
  input: RecordReverificationsInput;
};

export type MutationApproveEliminationsArgs = {
  input: ApproveEliminationsInput;
};

export type MutationAnnounceEliminationsArgs = {
  input: AnnounceEliminationsInput;
};

export type IncomeAssessment = {
  __typename?: 'IncomeAssessment';
  id: Scalars['ID']['output'];
  household: Household;
  occurredOn: Scalars['Date']['output'];
  fromOn: Scalars['Date']['output'];
  measure: IncomeMeasure;
  wages: Scalars['Money']['output'];
  business: Scalars['Money']['output'];
  property: Scalars['Money']['output'];
  transfer: Scalars['Money']['output'];
  businessCost: Scalars['Money']['output'];
  policyIncome?: Maybe<Scalars['Money']['output']>;
  selfPaid?: Maybe<Scalars['Money']['output']>;
  total: Scalars['Money']['output'];
  countedMembers: Scalars['Int']['output'];
  perHead: Scalars['Money']['output'];
  arithmetic: Scalars['String']['output'];
  members: Array<AssessedMember>;
  recordedAt: Scalars['DateTime']['output'];
  corrects?: Maybe<Scalars['ID']['output']>;
  screening: IncomeScreening;
};

export type IncomeAssessmentScreeningArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type AssessedMember = {
  __typename?: 'AssessedMember';
  person?: Maybe<Person>;
  counted: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
  registration?: Maybe<MemberRegistration>;
  urbanBenefits: Array<Scalars['String']['output']>;
  sharesIncome?: Maybe<Scalars['Boolean']['output']>;
  wages?: Maybe<Scalars['Money']['output']>;
  business?: Maybe<Scalars['Money']['output']>;
  businessCost?: Maybe<Scalars['Money']['output']>;
  property?: Maybe<Scalars['Money']['output']>;
  transfer?: Maybe<Scalars['Money']['output']>;
  supportPaid?: Maybe<Scalars['Money']['output']>;
};

export type MemberRegistration =
  | 'COLLECTIVE'
  | 'RURAL'
  | 'URBAN';

export type IncomeScreening = {
  __typename?: 'IncomeScreening';
  asOf: Scalars['Date']['output'];
  belowLine?: Maybe<Scalars['Boolean']['output']>;
  decision: PolicyDecision;
  otherFactors: Array<Scalars['String']['output']>;
  lowIncome?: Maybe<PolicyDecision>;
  hardship: PolicyDecision;
};

export type IncomeScreeningHardshipArgs = {
  cause: HardshipCause;
  rigidExpenditure: Scalars['Money']['input'];
  lastYearIncome: Scalars['Money']['input'];
  incomeGreatlyReduced?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HardshipCause =
  | 'DISABILITY'
  | 'DISASTER'
  | 'EPIDEMIC'
  | 'ILLNESS'
  | 'OTHER';

export type AssessIncomeInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  measure?: InputMaybe<IncomeMeasure>;
  members: Array<AssessedMemberInput>;
  policyIncome?: InputMaybe<Scalars['Money']['input']>;
  selfPaid?: InputMaybe<Scalars['Money']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type AssessedMemberInput = {
  personId: Scalars['ID']['input'];
  registration: MemberRegistration;
  urbanBenefits?: InputMaybe<Array<Scalars['String']['input']>>;
  sharesIncome: Scalars['Boolean']['input'];
  sharingReason?: InputMaybe<Scalars['String']['input']>;
  wages?: InputMaybe<Scalars['Money']['input']>;
  business?: InputMaybe<Scalars['Money']['input']>;
  businessCost?: InputMaybe<Scalars['Money']['input']>;
  property?: InputMaybe<Scalars['Money']['input']>;
  transfer?: InputMaybe<Scalars['Money']['input']>;
  supportPaid?: InputMaybe<Scalars['Money']['input']>;
};

export type IncomeAssessed = {
  __typename?: 'IncomeAssessed';
  assessment: IncomeAssessment;
  screening: IncomeScreening;
};

export type NobodyCounted = {
  __typename?: 'NobodyCounted';
  household?: Maybe<Household>;
  occurredOn: Scalars['Date']['output'];
  members: Array<AssessedMember>;
  decision?: Maybe<PolicyDecision>;
};

export type AssessmentConflict = UserError & {
  __typename?: 'AssessmentConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  assessment: IncomeAssessment;
};

export type AssessIncomeResult = IncomeAssessed | NobodyCounted | AssessmentConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type MonitoringCase = {
  __typename?: 'MonitoringCase';
  id: Scalars['ID']['output'];
  kind: ProcedureKind;
  household: Household;
  lead?: Maybe<Lead>;
  procedure?: Maybe<Scalars['String']['output']>;
  procedureName: Scalars['String']['output'];
  procedureVersion?: Maybe<Scalars['String']['output']>;
  document?: Maybe<Scalars['String']['output']>;
  openedOn: Scalars['Date']['output'];
  state: MonitoringCaseState;
  stateSince: Scalars['Date']['output'];
  nextStep?: Maybe<CaseActKind>;
  nextForm?: Maybe<Form>;
  category?: Maybe<MonitoringCategory>;
  version: Scalars['Int']['output'];
  standing?: Maybe<CaseStanding>;
  deadline?: Maybe<CaseDeadline>;
  adjustmentMonth?: Maybe<AdjustmentMonth>;
  steps: Array<CaseStep>;
  timeline: Array<CaseAct>;
  publicNotice?: Maybe<PublicNotice>;
  period?: Maybe<MonitoringPeriod>;
  clauses: Array<ClauseRef>;
};

export type MonitoringCaseStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type MonitoringCaseDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ProcedureKind =
  | 'ELIMINATION'
  | 'IDENTIFICATION'
  | 'RELABELLING';

export type MonitoringCaseState =
  | 'LEAD_FOUND'
  | 'BEGUN'
  | 'ANALYSED'
  | 'CLOSED_NO_RISK'
  | 'APPLIED'
  | 'CHECKED'
  | 'REVIEWED'
  | 'PUBLICISED'
  | 'SELECTED'
  | 'COMPARED'
  | 'TOWNSHIP_REVIEWED'
  | 'COUNTY_DECIDED'
  | 'IDENTIFIED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'MONITORED'
  | 'NOMINATED'
  | 'REVERIFIED'
  | 'APPROVED'
  | 'ELIMINATED'
  | 'RELEASED'
  | 'SETBACK_CONFIRMED'
  | 'RELABELLED'
  | 'VANISHED';

export type CaseActKind =
  | 'SPECIAL_MEETING'
  | 'APPLICATION'
  | 'HOME_CHECK'
  | 'VILLAGE_REVIEW'
  | 'POSTING'
  | 'VILLAGE_SELECTION'
  | 'TOWNSHIP_REVIEW'
  | 'COUNTY_DECISION'
  | 'ANNOUNCEMENT'
  | 'ENTRY'
  | 'OBJECTION'
  | 'OBJECTION_SETTLEMENT'
  | 'WITHDRAWAL'
  | 'TAKING_BACK'
  | 'VANISHED'
  | 'NOMINATION'
  | 'REVERIFICATION'
  | 'APPROVAL'
  | 'ELIMINATION_DECISION'
  | 'SETBACK_CONFIRMATION'
  | 'RELABELLING'
  | 'RECORD';

export type CaseStanding = {
  __typename?: 'CaseStanding';
  asOf: Scalars['Date']['output'];
  state: MonitoringCaseState;
  since?: Maybe<Scalars['Date']['output']>;
  nextStep?: Maybe<CaseActKind>;
  openObjections: Scalars['Int']['output'];
  category?: Maybe<MonitoringCategory>;
};

export type CaseDeadline = {
  __typename?: 'CaseDeadline';
  dueOn: Scalars['Date']['output'];
  latestPostingOn?: Maybe<Scalars['Date']['output']>;
  status: CaseDeadlineStatus;
  clauses: Array<ClauseRef>;
};

export type CaseDeadlineStatus =
  | 'OPEN'
  | 'OVERDUE'
  | 'MET'
  | 'MET_LATE'
  | 'STOPPED'
  | 'SUSPENDED';

export type CaseStep = {
  __typename?: 'CaseStep';
  code?: Maybe<Scalars['String']['output']>;
  kind: CaseActKind;
  name: Scalars['String']['output'];
  level: ActingLevel;
  alsoLevels: Array<ActingLevel>;
  needs: Array<Scalars['String']['output']>;
  doneOn?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type CaseAct = {
  __typename?: 'CaseAct';
  id: Scalars['ID']['output'];
  sequence: Scalars['Int']['output'];
  kind: CaseActKind;
  name: Scalars['String']['output'];
  step?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  actingFor: Scalars['String']['output'];
  evidence: Array<EvidenceLine>;
  readiness?: Maybe<EliminationReadiness>;
  readings: Array<CaseWarning>;
  lateReason?: Maybe<Scalars['String']['output']>;
  corrects?: Maybe<Scalars['ID']['output']>;
  clauses: Array<ClauseRef>;
  attachments: Array<Attachment>;
};

export type EvidenceLine = {
  __typename?: 'EvidenceLine';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
  label: Scalars['String']['output'];
  shown: Scalars['String']['output'];
};

export type PublicNotice = {
  __typename?: 'PublicNotice';
  text: Scalars['String']['output'];
  postedOn?: Maybe<Scalars['Date']['output']>;
  lastDay?: Maybe<Scalars['Date']['output']>;
};

export type MonitoringCaseFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MonitoringCaseState>;
  nextStep?: InputMaybe<CaseActKind>;
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  /** @deprecated Use `overdue` with `asOf`; goes on 2027-06-30. */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<ProcedureKind>;
  category?: InputMaybe<MonitoringCategory>;
  waitsAt?: InputMaybe<TaskLevel>;
  unit?: InputMaybe<TaskUnitInput>;
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  lead?: InputMaybe<Scalars['ID']['input']>;
  openObjections?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MonitoringCaseConnection = {
  __typename?: 'MonitoringCaseConnection';
  edges: Array<MonitoringCaseEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MonitoringCaseConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MonitoringCaseEdge = {
  __typename?: 'MonitoringCaseEdge';
  cursor: Scalars['String']['output'];
  node: MonitoringCase;
};

export type CaseActRecorded = {
  __typename?: 'CaseActRecorded';
  case: MonitoringCase;
  act: CaseAct;
  warnings: Array<CaseWarning>;
  prompts: Array<QualityPrompt>;
};

export type CaseActRecordedPromptsArgs = {
  onlyNew?: Scalars['Boolean']['input'];
};

export type CaseWarning = {
  __typename?: 'CaseWarning';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
};

export type PublicityTooShort = UserError & {
  __typename?: 'PublicityTooShort';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  possibleFrom: Scalars['Date']['output'];
};

export type EvidenceMissing = UserError & {
  __typename?: 'EvidenceMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  missing: Array<Scalars['String']['output']>;
  fields: Array<Scalars['String']['output']>;
};

export type ObjectionOpen = UserError & {
  __typename?: 'ObjectionOpen';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  case: MonitoringCase;
};

export type LateReasonNeeded = UserError & {
  __typename?: 'LateReasonNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  dueOn: Scalars['Date']['output'];
};

export type CaseConflict = UserError & {
  __typename?: 'CaseConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  case: MonitoringCase;
};

export type ActStands = UserError & {
  __typename?: 'ActStands';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  case: MonitoringCase;
};

export type CaseClosed = UserError & {
  __typename?: 'CaseClosed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  case: MonitoringCase;
};

export type AlreadyMonitored = UserError & {
  __typename?: 'AlreadyMonitored';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type NoProcedure = UserError & {
  __typename?: 'NoProcedure';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type CaseActResult = CaseActRecorded | StepOrder | PublicityTooShort | WrongLevel | EvidenceMissing | ObjectionOpen | LateReasonNeeded | CaseConflict | ActStands | CaseClosed | NoProcedure | AlreadyMonitored | NotMonitored | DecisionRefused | InvalidInput | NobodyLeft | NotFound | NotPermitted | KeyInUse;

export type HoldSpecialMeetingInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: SpecialMeetingEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type SpecialMeetingEvidence = {
  rolesPresent: Array<Scalars['String']['input']>;
  riskFound: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitApplicationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: ApplicationEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type ApplicationEvidence = {
  form?: InputMaybe<Scalars['String']['input']>;
  applicant?: InputMaybe<Scalars['String']['input']>;
  registration: RegistrationCase;
  statement?: InputMaybe<Scalars['String']['input']>;
};

export type RegistrationCase =
  | 'RURAL'
  | 'RELOCATED_NOW_URBAN'
  | 'MEMBERS_URBAN_OR_COLLECTIVE'
  | 'RELOCATED_ELSEWHERE';

export type RecordHomeCheckInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: HomeCheckEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type HomeCheckEvidence = {
  income?: InputMaybe<Scalars['String']['input']>;
  selfPaidExpenses?: InputMaybe<Scalars['String']['input']>;
  difficulties?: InputMaybe<Scalars['String']['input']>;
  ownMeans?: InputMaybe<Scalars['String']['input']>;
};

export type RecordVillageReviewInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: VillageReviewEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  posting?: InputMaybe<NoticeAlongInput>;
};

export type VillageReviewEvidence = {
  votesDue: Scalars['Int']['input'];
  votesPresent: Scalars['Int']['input'];
  votesFor: Scalars['Int']['input'];
  votesAgainst: Scalars['Int']['input'];
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PostPublicityInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type PostingEvidence = {
  place?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  photoReference?: InputMaybe<Scalars['String']['input']>;
};

export type NoticeAlongInput = {
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  evidence: PostingEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RecordObjectionInput = {
  caseId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  evidence: ObjectionEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type ObjectionEvidence = {
  content: Scalars['String']['input'];
};

export type SettleObjectionInput = {
  caseId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  evidence: ObjectionSettlementEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type ObjectionSettlementEvidence = {
  objectionId: Scalars['ID']['input'];
  upheld: Scalars['Boolean']['input'];
  handling: Scalars['String']['input'];
};

export type RecordVillageSelectionInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: VillageSelectionEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type VillageSelectionEvidence = {
  organisersPresent: Array<Scalars['String']['input']>;
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordTownshipReviewInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: TownshipReviewEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type TownshipReviewEvidence = {
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordCountyDecisionInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: CountyDecisionEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  announcement?: InputMaybe<NoticeAlongInput>;
};

export type CountyDecisionEvidence = {
  comparisons?: InputMaybe<Array<ComparisonInput>>;
  category?: InputMaybe<MonitoringCategory>;
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
  opinion?: InputMaybe<Scalars['String']['input']>;
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ComparisonInput = {
  department: Scalars['String']['input'];
  agrees: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AnnounceIdentificationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordSystemEntryInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: SystemEntryEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type SystemEntryEvidence = {
  systemReference?: InputMaybe<Scalars['String']['input']>;
};

export type RecordEvidenceInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: RecordedEvidence;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordedEvidence = {
  text?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectActInput = {
  actId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  evidence?: InputMaybe<ActEvidence>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type WithdrawCaseInput = {
  caseId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  evidence: WithdrawalEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type WithdrawalEvidence = {
  reason: Scalars['String']['input'];
};

export type TakeBackActInput = {
  actId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type ActEvidence = {
  specialMeeting?: InputMaybe<SpecialMeetingEvidence>;
  application?: InputMaybe<ApplicationEvidence>;
  homeCheck?: InputMaybe<HomeCheckEvidence>;
  villageReview?: InputMaybe<VillageReviewEvidence>;
  posting?: InputMaybe<PostingEvidence>;
  villageSelection?: InputMaybe<VillageSelectionEvidence>;
  townshipReview?: InputMaybe<TownshipReviewEvidence>;
  countyDecision?: InputMaybe<CountyDecisionEvidence>;
  nomination?: InputMaybe<NominationEvidence>;
  reverification?: InputMaybe<ReverificationEvidence>;
  approval?: InputMaybe<ApprovalEvidence>;
  setbackConfirmation?: InputMaybe<SetbackEvidence>;
  record?: InputMaybe<RecordedEvidence>;
};

export type EliminationMode =
  | 'ASSISTED'
  | 'NATURAL';

export type NotMonitored = UserError & {
  __typename?: 'NotMonitored';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type AdjustmentMonth = {
  __typename?: 'AdjustmentMonth';
  month: Scalars['String']['output'];
  dueOn: Scalars['Date']['output'];
  clauses: Array<ClauseRef>;
};

export type TaskLevel =
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type CaseGrouping =
  | 'DIVISION'
  | 'KIND'
  | 'NEXT_STEP'
  | 'STATE'
  | 'WAITS_AT';

export type CaseCount = {
  __typename?: 'CaseCount';
  division?: Maybe<Division>;
  kind?: Maybe<ProcedureKind>;
  state?: Maybe<MonitoringCaseState>;
  nextStep?: Maybe<CaseActKind>;
  waitsAt?: Maybe<TaskLevel>;
  count: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  dueThisWeek: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
};

export type EliminationReadiness = {
  __typename?: 'EliminationReadiness';
  asOf: Scalars['Date']['output'];
  outcome: DecisionOutcome;
  conditions: Array<EliminationCondition>;
  earliestOn?: Maybe<Scalars['Date']['output']>;
  riskJudged: Scalars['Boolean']['output'];
  flags: Array<DecisionReason>;
  clauses: Array<ClauseRef>;
};

export type EliminationCondition = {
  __typename?: 'EliminationCondition';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  holds: Scalars['Boolean']['output'];
  fact?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['Date']['output']>;
  earliestOn?: Maybe<Scalars['Date']['output']>;
  evidence: Array<EliminationEvidence>;
  clauses: Array<ClauseRef>;
};

export type EliminationEvidence = {
  __typename?: 'EliminationEvidence';
  id: Scalars['ID']['output'];
  department: Scalars['String']['output'];
  source: Scalars['String']['output'];
  text: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SetbackKind =
  | 'INCOME_DROP'
  | 'EXPENSE_SURGE'
  | 'OTHER';

export type NominateEliminationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: NominationEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type NominationEvidence = {
  riskGone: Scalars['Boolean']['input'];
  mode: EliminationMode;
  resolvedLeads?: InputMaybe<Array<Scalars['ID']['input']>>;
  statement?: InputMaybe<Scalars['String']['input']>;
};

export type RecordReverificationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: ReverificationEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type ReverificationEvidence = {
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  villageSignature?: InputMaybe<Scalars['String']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveEliminationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: ApprovalEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  announcement?: InputMaybe<NoticeAlongInput>;
};

export type ApprovalEvidence = {
  opinion?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<EliminationMode>;
  passed: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnnounceEliminationInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordEliminationInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  mode: EliminationMode;
  reason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ConfirmSetbackInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: SetbackEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type SetbackEvidence = {
  setback: SetbackKind;
  statement?: InputMaybe<Scalars['String']['input']>;
};

export type RelabelRiskInput = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  evidence: RelabellingEvidence;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RelabellingEvidence = {
  reason?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<MonitoringCategory>;
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type SettleLeadInput = {
  leadId: Scalars['ID']['input'];
  outcome: LeadDisposal;
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LeadDisposal =
  | 'HANDLED'
  | 'NO_RISK';

export type LeadSettled = {
  __typename?: 'LeadSettled';
  lead: Lead;
};

export type SettleLeadResult = LeadSettled | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type MonitoringCaseOrder = {
  field: MonitoringCaseOrderField;
  direction?: OrderDirection;
};

export type MonitoringCaseOrderField =
  | 'OPENED_ON'
  | 'DUE_ON'
  | 'DIVISION';

export type DivisionChange = {
  __typename?: 'DivisionChange';
  id: Scalars['ID']['output'];
  kind: DivisionChangeKind;
  division: Division;
  into?: Maybe<Division>;
  name: Scalars['String']['output'];
  formerName?: Maybe<Scalars['String']['output']>;
  occurredOn?: Maybe<Scalars['Date']['output']>;
  households: Scalars['Int']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DivisionChangeKind =
  | 'ADDED'
  | 'RENAMED'
  | 'CLOSED'
  | 'MERGED';

export type AddDivisionInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type RenameDivisionInput = {
  divisionId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CloseDivisionInput = {
  divisionId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MergeDivisionsInput = {
  divisionId: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DivisionChanged = {
  __typename?: 'DivisionChanged';
  change: DivisionChange;
};

export type ChangeDivisionResult = DivisionChanged | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Doubt = {
  __typename?: 'Doubt';
  id: Scalars['ID']['output'];
  household: Household;
  person?: Maybe<Person>;
  number?: Maybe<Scalars['String']['output']>;
  rule: Scalars['String']['output'];
  doubt?: Maybe<Scalars['String']['output']>;
  raisedOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  answeredOn?: Maybe<Scalars['Date']['output']>;
  answer?: Maybe<DoubtAnswer>;
  answers: Array<DoubtAnswer>;
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DoubtAnswer = {
  __typename?: 'DoubtAnswer';
  id: Scalars['ID']['output'];
  outcome: DoubtOutcome;
  statement: Scalars['String']['output'];
  correction?: Maybe<Scalars['ID']['output']>;
  occurredOn: Scalars['Date']['output'];
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DoubtOutcome =
  | 'CORRECTED'
  | 'EXPLAINED'
  | 'KEPT';

export type DoubtFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<TaskUnitInput>;
};

export type DoubtConnection = {
  __typename?: 'DoubtConnection';
  edges: Array<DoubtEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DoubtConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DoubtEdge = {
  __typename?: 'DoubtEdge';
  cursor: Scalars['String']['output'];
  node: Doubt;
};

export type AnswerDoubtInput = {
  doubtId: Scalars['ID']['input'];
  outcome: DoubtOutcome;
  statement: Scalars['String']['input'];
  correctionId?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DoubtAnswered = {
  __typename?: 'DoubtAnswered';
  doubt: Doubt;
};

export type AnswerDoubtResult = DoubtAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type DoubtOrder = {
  field: DoubtOrderField;
  direction?: OrderDirection;
};

export type DoubtOrderField =
  | 'RAISED_ON'
  | 'DUE_ON'
  | 'DIVISION';

export type DepartmentAnswer = {
  __typename?: 'DepartmentAnswer';
  guarantee: Guarantee;
  secure?: Maybe<Scalars['Boolean']['output']>;
  finding?: Maybe<Scalars['String']['output']>;
  occurredOn: Scalars['Date']['output'];
  department: Scalars['String']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Guarantee =
  | 'BASIC_MEDICAL'
  | 'COMPULSORY_EDUCATION'
  | 'SAFE_HOUSING'
  | 'SAFE_WATER';

export type DepartmentAllowance = {
  __typename?: 'DepartmentAllowance';
  grant: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  tier?: Maybe<AllowanceTier>;
  wholeHousehold: Scalars['Boolean']['output'];
  dispersedHardship: Scalars['Boolean']['output'];
  approved: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  active: Scalars['Boolean']['output'];
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AllowanceTier =
  | 'FULL'
  | 'HIGHEST'
  | 'LOWER';

export type DepartmentRenovation = {
  __typename?: 'DepartmentRenovation';
  renovation: Renovation;
  year: Scalars['Int']['output'];
  approved: Scalars['Money']['output'];
  paid: Scalars['Money']['output'];
  plannedUntil?: Maybe<Scalars['Date']['output']>;
  completedOn?: Maybe<Scalars['Date']['output']>;
  occurredOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Renovation = {
  __typename?: 'Renovation';
  id: Scalars['ID']['output'];
};

export type DeliveredMeasure = {
  __typename?: 'DeliveredMeasure';
  id: Scalars['ID']['output'];
  family: MeasureFamily;
  name: Scalars['String']['output'];
  person?: Maybe<Person>;
  deliveredOn: Scalars['Date']['output'];
  amount?: Maybe<Scalars['Money']['output']>;
  department: Scalars['String']['output'];
  source: Scalars['String']['output'];
  attachments: Array<Attachment>;
};

export type MeasureFamily =
  | 'COMPREHENSIVE_SUPPORT'
  | 'DRINKING_WATER'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'FINANCE'
  | 'HEALTH'
  | 'HOUSING'
  | 'INDUSTRY'
  | 'LIVING_CONDITIONS'
  | 'PUBLIC_WELFARE_POST'
  | 'SOCIAL_HELP';

export type DeliveredMeasureConnection = {
  __typename?: 'DeliveredMeasureConnection';
  edges: Array<DeliveredMeasureEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DeliveredMeasureConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DeliveredMeasureEdge = {
  __typename?: 'DeliveredMeasureEdge';
  cursor: Scalars['String']['output'];
  node: DeliveredMeasure;
};

export type FigureReport = {
  __typename?: 'FigureReport';
  id: Scalars['ID']['output'];
  division?: Maybe<Division>;
  divisionCode: Scalars['String']['output'];
  day: Scalars['Date']['output'];
  reportedOn: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  digest: Scalars['String']['output'];
  intact: Scalars['Boolean']['output'];
  figures: Array<ReportedFigure>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type FigureReportFiguresArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  measures?: InputMaybe<Array<FigureMeasure>>;
};

export type ReportedFigure = {
  __typename?: 'ReportedFigure';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  measure: FigureMeasure;
  value: Scalars['Int']['output'];
  now: Scalars['Int']['output'];
};

export type FigureMeasure =
  | 'MONITORED'
  | 'MONITORED_UNSTABLE_EXIT'
  | 'MONITORED_MARGINAL'
  | 'MONITORED_SUDDEN_SEVERE'
  | 'MONITORED_WITHOUT_CATEGORY'
  | 'ELIMINATED_IN_YEAR'
  | 'KEY_HOUSEHOLDS'
  | 'LONG_UNRESOLVED'
  | 'TO_TRIAGE'
  | 'LABELLED'
  | 'LEADS_FOUND_IN_MONTH'
  | 'LEADS_VISITED_IN_MONTH'
  | 'LEADS_WAITING'
  | 'LEADS_LATE'
  | 'CASES_OPEN'
  | 'CASES_LATE';

export type FigureReportFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type FigureReportOrder = {
  field: FigureReportOrderField;
  direction?: OrderDirection;
};

export type FigureReportOrderField =
  | 'DAY'
  | 'DIVISION'
  | 'REPORTED_ON';

export type FigureReportConnection = {
  __typename?: 'FigureReportConnection';
  edges: Array<FigureReportEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type FigureReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type FigureReportEdge = {
  __typename?: 'FigureReportEdge';
  cursor: Scalars['String']['output'];
  node: FigureReport;
};

export type ReportFiguresInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type FiguresReported = {
  __typename?: 'FiguresReported';
  report: FigureReport;
};

export type ReportFiguresResult = FiguresReported | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  asOf: Scalars['Date']['output'];
  householdsActual?: Maybe<TargetActual>;
};

export type TransitionRun = {
  __typename?: 'TransitionRun';
  id: Scalars['ID']['output'];
  householdsItems?: Maybe<TransitionItemConnection>;
};

export type TransitionRunHouseholdsItemsArgs = {
  filter?: InputMaybe<TransitionItemFilter>;
  orderBy?: InputMaybe<TransitionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Form = {
  __typename?: 'Form';
  mutation: Scalars['String']['output'];
  input?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  fields: Array<FormField>;
  clauses: Array<ClauseRef>;
};

export type FormField = {
  __typename?: 'FormField';
  path: Scalars['String']['output'];
  label: Scalars['String']['output'];
  kind: FormFieldKind;
  many: Scalars['Boolean']['output'];
  required: Scalars['Boolean']['output'];
  options: Array<FormOption>;
  known?: Maybe<FormKnown>;
  clause?: Maybe<ClauseRef>;
};

export type FormFieldKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'DAY'
  | 'DECIMAL'
  | 'FILES'
  | 'GROUP'
  | 'KEY'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'RECORD'
  | 'TEXT'
  | 'YES_NO';

export type FormOption = {
  __typename?: 'FormOption';
  value: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type FormKnown = {
  __typename?: 'FormKnown';
  value: Scalars['String']['output'];
  shown: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type PolicyDeeds = {
  __typename?: 'PolicyDeeds';
  id: Scalars['ID']['output'];
  householdsDeeds?: Maybe<PolicyDeedConnection>;
};

export type PolicyDeedsHouseholdsDeedsArgs = {
  filter?: InputMaybe<PolicyDeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type LegalSupporter = {
  __typename?: 'LegalSupporter';
  id: Scalars['ID']['output'];
  relation: SupporterRelation;
  statement: Scalars['String']['output'];
  since: Scalars['Date']['output'];
  settledOn?: Maybe<Scalars['Date']['output']>;
  outcome?: Maybe<SupportOutcome>;
  settledStatement?: Maybe<Scalars['String']['output']>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type SupporterRelation =
  | 'DAUGHTER'
  | 'GRANDCHILD'
  | 'OTHER'
  | 'SON';

export type SupportOutcome =
  | 'ENDED'
  | 'SUPPORTS';

export type RecordLegalSupporterInput = {
  householdId: Scalars['ID']['input'];
  relation: SupporterRelation;
  statement: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SettleLegalSupporterInput = {
  supporterId: Scalars['ID']['input'];
  outcome: SupportOutcome;
  statement: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LegalSupporterRecorded = {
  __typename?: 'LegalSupporterRecorded';
  supporter: LegalSupporter;
};

export type LegalSupporterResult = LegalSupporterRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type ResponsibleHelper = {
  __typename?: 'ResponsibleHelper';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  post: Scalars['String']['output'];
  civilServant: Scalars['Boolean']['output'];
  since: Scalars['Date']['output'];
  sinceMonthOnly: Scalars['Boolean']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  endKind?: Maybe<PairingEndKind>;
  endReason?: Maybe<Scalars['String']['output']>;
};

export type PairingEndKind =
  | 'ENDED'
  | 'HANDED_OVER';

export type Pairing = {
  __typename?: 'Pairing';
  asOf: Scalars['Date']['output'];
  helpers: Array<ResponsibleHelper>;
  decision: PolicyDecision;
  fourNoRemovals?: Maybe<FourNoRemovals>;
};

export type FourNoRemovals = {
  __typename?: 'FourNoRemovals';
  kept: Array<NoRemoval>;
  clauses: Array<ClauseRef>;
};

export type NoRemoval =
  | 'HELP'
  | 'POLICY'
  | 'RESPONSIBILITY'
  | 'SUPERVISION';

export type HelpPlan = {
  __typename?: 'HelpPlan';
  id: Scalars['ID']['output'];
  household: Household;
  madeOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  revision?: Maybe<HelpPlanRevision>;
  revisions: Array<HelpPlanRevision>;
  measures: Array<PlannedMeasure>;
  deadline?: Maybe<HelpPlanDeadline>;
};

export type HelpPlanRevisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HelpPlanMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HelpPlanDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HelpPlanRevision = {
  __typename?: 'HelpPlanRevision';
  version: Scalars['Int']['output'];
  kind: HelpPlanKind;
  occurredOn: Scalars['Date']['output'];
  gaps: Array<HelpGapKind>;
  reason?: Maybe<Scalars['String']['output']>;
  lateReason?: Maybe<Scalars['String']['output']>;
  warnings: Array<HelpWarning>;
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type HelpPlanKind =
  | 'COMPREHENSIVE'
  | 'SINGLE';

export type HelpPlanDeadline = {
  __typename?: 'HelpPlanDeadline';
  dueOn: Scalars['Date']['output'];
  status: CaseDeadlineStatus;
  clauses: Array<ClauseRef>;
};

export type PlannedMeasure = {
  __typename?: 'PlannedMeasure';
  id: Scalars['ID']['output'];
  household: Household;
  family: MeasureFamily;
  developmental: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  content?: Maybe<Scalars['String']['output']>;
  responsibleUnit: Scalars['String']['output'];
  sector?: Maybe<HelpSector>;
  person?: Maybe<Person>;
  plannedFrom: Scalars['Date']['output'];
  plannedUntil: Scalars['Date']['output'];
  addedOn: Scalars['Date']['output'];
  droppedOn?: Maybe<Scalars['Date']['output']>;
  aheadOfPlan: Scalars['Boolean']['output'];
  state: MeasureState;
  delivery?: Maybe<DeliveredMeasure>;
};

export type PlannedMeasureStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PlannedMeasureDeliveryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type MeasureState =
  | 'DELIVERED'
  | 'OVERDUE'
  | 'PLANNED'
  | 'RUNNING';

export type HelpSector =
  | 'CIVIL_AFFAIRS'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'FINANCE'
  | 'HEALTH'
  | 'HOUSING'
  | 'RURAL'
  | 'WATER';

export type HelpGap = {
  __typename?: 'HelpGap';
  kind: HelpGapKind;
  state: HelpGapState;
  grounds: Array<HelpGapGround>;
  suggestedMeasures: Array<ToolboxMeasure>;
  clauses: Array<ClauseRef>;
};

export type HelpGapKind =
  | 'ACCIDENT'
  | 'BASIC_MEDICAL'
  | 'BUSINESS_FAILURE'
  | 'COMPULSORY_EDUCATION'
  | 'DISABILITY'
  | 'EMPLOYMENT'
  | 'ILLNESS'
  | 'INCOME'
  | 'LACK_OF_LABOUR'
  | 'NATURAL_DISASTER'
  | 'OTHER'
  | 'SAFE_HOUSING'
  | 'SAFE_WATER'
  | 'SCHOOLING'
  | 'UNSTABLE_WORK';

export type HelpGapState =
  | 'MISSING'
  | 'UNKNOWN';

export type HelpGapGround = {
  __typename?: 'HelpGapGround';
  text: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
  on?: Maybe<Scalars['Date']['output']>;
};

export type ToolboxMeasure = {
  __typename?: 'ToolboxMeasure';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  family: MeasureFamily;
  developmental: Scalars['Boolean']['output'];
  who: Scalars['String']['output'];
  what: Scalars['String']['output'];
  until?: Maybe<Scalars['Date']['output']>;
  clause: ClauseRef;
};

export type HelpWarning = {
  __typename?: 'HelpWarning';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  about?: Maybe<Scalars['String']['output']>;
  clauses: Array<ClauseRef>;
};

export type ExplainerSheet = {
  __typename?: 'ExplainerSheet';
  kind: ExplainerSheetKind;
  year: Scalars['Int']['output'];
  handedOutOn: Scalars['Date']['output'];
  attachments: Array<Attachment>;
};

export type ExplainerSheetKind =
  | 'APPLICATION'
  | 'ASSISTANCE';

export type HelpCoverage = {
  __typename?: 'HelpCoverage';
  asOf: Scalars['Date']['output'];
  households: Scalars['Int']['output'];
  covered: Scalars['Int']['output'];
  share?: Maybe<Scalars['String']['output']>;
  byDivision: Array<HelpCoverageOfDivision>;
  missing: HouseholdConnection;
};

export type HelpCoverageMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HelpCoverageOfDivision = {
  __typename?: 'HelpCoverageOfDivision';
  division?: Maybe<Division>;
  code: Scalars['String']['output'];
  households: Scalars['Int']['output'];
  covered: Scalars['Int']['output'];
  share?: Maybe<Scalars['String']['output']>;
};

export type AssignHelperInput = {
  householdId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  post: Scalars['String']['input'];
  civilServant: Scalars['Boolean']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HandOverHelperInput = {
  householdId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  post: Scalars['String']['input'];
  civilServant: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type EndPairingInput = {
  householdId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HelperAssigned = {
  __typename?: 'HelperAssigned';
  helper: ResponsibleHelper;
};

export type PairingConflict = UserError & {
  __typename?: 'PairingConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  helper: ResponsibleHelper;
};

export type HelperResult = HelperAssigned | PairingConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type PairingEnded = {
  __typename?: 'PairingEnded';
  helper: ResponsibleHelper;
};

export type EndPairingResult = PairingEnded | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type PlannedMeasureInput = {
  family: MeasureFamily;
  name: Scalars['String']['input'];
  content?: InputMaybe<Scalars['String']['input']>;
  responsibleUnit: Scalars['String']['input'];
  sector?: InputMaybe<HelpSector>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  plannedFrom: Scalars['Date']['input'];
  plannedUntil: Scalars['Date']['input'];
};

export type MakeHelpPlanInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  kind?: InputMaybe<HelpPlanKind>;
  gaps: Array<HelpGapKind>;
  measures: Array<PlannedMeasureInput>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type ReviseHelpPlanInput = {
  planId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  kind?: InputMaybe<HelpPlanKind>;
  gaps?: InputMaybe<Array<HelpGapKind>>;
  keep: Array<Scalars['ID']['input']>;
  measures: Array<PlannedMeasureInput>;
  idempotencyKey: Scalars['String']['input'];
};

export type HelpPlanRecorded = {
  __typename?: 'HelpPlanRecorded';
  plan: HelpPlan;
  revision: HelpPlanRevision;
  prompts: Array<QualityPrompt>;
};

export type HelpPlanRecordedPromptsArgs = {
  onlyNew?: Scalars['Boolean']['input'];
};

export type HelpPlanConflict = UserError & {
  __typename?: 'HelpPlanConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  plan: HelpPlan;
};

export type HelpPlanResult = HelpPlanRecorded | HelpPlanConflict | LateReasonNeeded | EvidenceMissing | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type RecordAdvanceMeasureInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  measure: PlannedMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};

export type AdvanceMeasureRecorded = {
  __typename?: 'AdvanceMeasureRecorded';
  measure: PlannedMeasure;
};

export type AdvanceMeasureResult = AdvanceMeasureRecorded | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type RecordMeasureDeliveryInput = {
  measureId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  amount?: InputMaybe<Scalars['Money']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  flexibleFunds?: InputMaybe<Scalars['Boolean']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type MeasureDeliveryRecorded = {
  __typename?: 'MeasureDeliveryRecorded';
  delivery: DeliveredMeasure;
};

export type PlanRequired = UserError & {
  __typename?: 'PlanRequired';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type MeasureDeliveryResult = MeasureDeliveryRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted | PlanRequired;

export type HandOutSheetsInput = {
  householdIds: Array<Scalars['ID']['input']>;
  kind: ExplainerSheetKind;
  occurredOn: Scalars['Date']['input'];
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type SheetsHandedOut = {
  __typename?: 'SheetsHandedOut';
  results: Array<SheetHandedOut>;
};

export type SheetHandedOut = {
  __typename?: 'SheetHandedOut';
  position: Scalars['Int']['output'];
  household?: Maybe<Household>;
  outcome: SheetOutcome;
  handedOutOn?: Maybe<Scalars['Date']['output']>;
};

export type SheetOutcome =
  | 'HAD_ONE'
  | 'HANDED_OUT'
  | 'NOT_FOUND';

export type HandOutSheetsResult = SheetsHandedOut | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type HelpPlanFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  madeFrom?: InputMaybe<Scalars['Date']['input']>;
  madeTo?: InputMaybe<Scalars['Date']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HelpPlanOrder = {
  field: HelpPlanOrderField;
  direction?: OrderDirection;
};

export type HelpPlanOrderField =
  | 'DIVISION'
  | 'MADE_ON';

export type PlannedMeasureFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  family?: InputMaybe<MeasureFamily>;
  sector?: InputMaybe<HelpSector>;
  untilFrom?: InputMaybe<Scalars['Date']['input']>;
  untilTo?: InputMaybe<Scalars['Date']['input']>;
  aheadOfPlan?: InputMaybe<Scalars['Boolean']['input']>;
  withDropped?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlannedMeasureOrder = {
  field: PlannedMeasureOrderField;
  direction?: OrderDirection;
};

export type PlannedMeasureOrderField =
  | 'DIVISION'
  | 'PLANNED_FROM'
  | 'PLANNED_UNTIL';

export type HelpPlanConnection = {
  __typename?: 'HelpPlanConnection';
  edges: Array<HelpPlanEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type HelpPlanConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type HelpPlanEdge = {
  __typename?: 'HelpPlanEdge';
  cursor: Scalars['String']['output'];
  node: HelpPlan;
};

export type PlannedMeasureConnection = {
  __typename?: 'PlannedMeasureConnection';
  edges: Array<PlannedMeasureEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type PlannedMeasureConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type PlannedMeasureEdge = {
  __typename?: 'PlannedMeasureEdge';
  cursor: Scalars['String']['output'];
  node: PlannedMeasure;
};

export type Lead = {
  __typename?: 'Lead';
  id: Scalars['ID']['output'];
  household: Household;
  person?: Maybe<Person>;
  channel: LeadChannel;
  leadType: LeadType;
  foundOn: Scalars['Date']['output'];
  receivedOn?: Maybe<Scalars['Date']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  pushedBy?: Maybe<Scalars['String']['output']>;
  state: LeadState;
  verification?: Maybe<LeadVerification>;
  settlement?: Maybe<LeadSettlement>;
  recordedAt: Scalars['DateTime']['output'];
  stateOn: LeadState;
  note?: Maybe<Scalars['String']['output']>;
  forwardings: Array<LeadForwarding>;
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  entries: Array<LeadEntry>;
  selfReports?: Maybe<Array<SelfReport>>;
};

export type LeadStateOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LeadEntry = {
  __typename?: 'LeadEntry';
  id: Scalars['ID']['output'];
  kind: LeadEntryKind;
  occurredOn: Scalars['Date']['output'];
  changes: Array<LeadChange>;
  reason: Scalars['String']['output'];
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  corrects?: Maybe<Scalars['ID']['output']>;
};

export type LeadEntryKind =
  | 'CORRECTED'
  | 'WITHDRAWN';

export type LeadChange = {
  __typename?: 'LeadChange';
  field: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
};

export type LeadVerification = {
  __typename?: 'LeadVerification';
  verifiedOn: Scalars['Date']['output'];
  riskFound: Scalars['Boolean']['output'];
  finding: Scalars['String']['output'];
  lateReason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  attachments?: Maybe<Array<Attachment>>;
};

export type LeadSettlement = {
  __typename?: 'LeadSettlement';
  settledOn: Scalars['Date']['output'];
  outcome: LeadOutcome;
  reason?: Maybe<Scalars['String']['output']>;
  account?: Maybe<Scalars['String']['output']>;
};

export type LeadOutcome =
  | 'ALREADY_MONITORED'
  | 'HANDLED'
  | 'IDENTIFIED'
  | 'NO_RISK'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'VANISHED';

export type LeadChannel =
  | 'DAILY_CHECK'
  | 'DEPARTMENT_PUSH'
  | 'LINKED_MONITORING'
  | 'SELF_REPORT'
  | 'SURVEY';

export type LeadType =
  | 'BUSINESS_FAILURE'
  | 'HOUSING'
  | 'ILLNESS_DISASTER_ACCIDENT'
  | 'OTHER'
  | 'PUBLIC_EVENT'
  | 'UNEMPLOYMENT'
  | 'WATER';

export type LeadState =
  | 'RECEIVED'
  | 'VERIFIED';

export type LeadFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<LeadState>;
  channel?: InputMaybe<LeadChannel>;
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  leadType?: InputMaybe<LeadType>;
  sector?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  verifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  verifiedTo?: InputMaybe<Scalars['Date']['input']>;
  riskFound?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<TaskUnitInput>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LeadConnection = {
  __typename?: 'LeadConnection';
  edges: Array<LeadEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type LeadConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type LeadEdge = {
  __typename?: 'LeadEdge';
  cursor: Scalars['String']['output'];
  node: Lead;
};

export type ReceiveLeadInput = {
  householdId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  channel: LeadChannel;
  leadType: LeadType;
  occurredOn: Scalars['Date']['input'];
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  pushedBy?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type LeadReceived = {
  __typename?: 'LeadReceived';
  lead: Lead;
  warnings: Array<LeadWarning>;
};

export type LeadWarning = {
  __typename?: 'LeadWarning';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  lead: Lead;
};

export type NobodyLeft = UserError & {
  __typename?: 'NobodyLeft';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type ReceiveLeadResult = LeadReceived | InvalidInput | KeyInUse | NobodyLeft | NotFound | NotPermitted;

export type CorrectLeadInput = {
  leadId: Scalars['ID']['input'];
  householdId?: InputMaybe<Scalars['ID']['input']>;
  leadType?: InputMaybe<LeadType>;
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type ExplainLateVisitInput = {
  leadId: Scalars['ID']['input'];
  lateReason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WithdrawLeadInput = {
  leadId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LeadCorrected = {
  __typename?: 'LeadCorrected';
  lead: Lead;
};

export type CorrectLeadResult = LeadCorrected | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type VerifyLeadInput = {
  leadId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  riskFound: Scalars['Boolean']['input'];
  finding: Scalars['String']['input'];
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type LeadVerified = {
  __typename?: 'LeadVerified';
  lead: Lead;
};

export type LeadAlreadyVerified = UserError & {
  __typename?: 'LeadAlreadyVerified';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  lead: Lead;
};

export type VerifyLeadResult = LeadVerified | LeadAlreadyVerified | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type RecordSurveyVisitsInput = {
  visits: Array<SurveyVisitInput>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SurveyVisitInput = {
  householdId: Scalars['ID']['input'];
  riskFound: Scalars['Boolean']['input'];
  finding?: InputMaybe<Scalars['String']['input']>;
  leadType?: InputMaybe<LeadType>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SurveyVisit = {
  __typename?: 'SurveyVisit';
  id: Scalars['ID']['output'];
  household: Household;
  visitedOn: Scalars['Date']['output'];
  riskFound: Scalars['Boolean']['output'];
  finding?: Maybe<Scalars['String']['output']>;
  lead?: Maybe<Lead>;
  visitor?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  attachments: Array<Attachment>;
};

export type SurveyVisitRecorded = {
  __typename?: 'SurveyVisitRecorded';
  visit: SurveyVisit;
};

export type SurveyVisitResult = SurveyVisitRecorded | InvalidInput | NotFound;

export type SurveyVisitsRecorded = {
  __typename?: 'SurveyVisitsRecorded';
  results: Array<SurveyVisitResult>;
};

export type RecordSurveyVisitsResult = SurveyVisitsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SurveyCoverage = {
  __typename?: 'SurveyCoverage';
  year: Scalars['Int']['output'];
  asOf: Scalars['Date']['output'];
  households: Scalars['Int']['output'];
  visited: Scalars['Int']['output'];
  riskFound: Scalars['Int']['output'];
  villagesComplete: Scalars['Int']['output'];
  status: SurveyStatus;
  villages: Array<SurveyCoverageOfVillage>;
  clauses: Array<ClauseRef>;
};

export type SurveyCoverageOfVillage = {
  __typename?: 'SurveyCoverageOfVillage';
  divisionCode: Scalars['String']['output'];
  division?: Maybe<Division>;
  households: Scalars['Int']['output'];
  visited: Scalars['Int']['output'];
  riskFound: Scalars['Int']['output'];
  complete: Scalars['Boolean']['output'];
};

export type SurveyStatus =
  | 'COMPLETE'
  | 'UNDER_WAY'
  | 'ANNUAL_SURVEY_INCOMPLETE'
  | 'NOT_ASKED_FOR';

export type LeadForwarding = {
  __typename?: 'LeadForwarding';
  step: LeadForwardingStep;
  occurredOn: Scalars['Date']['output'];
  receivers: Array<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type LeadForwardingStep =
  | 'OFFICE'
  | 'CENTRE'
  | 'VILLAGE';

export type ForwardLeadInput = {
  leadId: Scalars['ID']['input'];
  step: LeadForwardingStep;
  receivers: Array<Scalars['String']['input']>;
  leaderInformed?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type LeadForwarded = {
  __typename?: 'LeadForwarded';
  lead: Lead;
};

export type ForwardLeadResult = LeadForwarded | StepOrder | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type StepOrder = UserError & {
  __typename?: 'StepOrder';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  missingStep: Scalars['String']['output'];
};

export type LeadGrouping =
  | 'CHANNEL'
  | 'DIVISION'
  | 'LEAD_TYPE';

export type LeadCount = {
  __typename?: 'LeadCount';
  division?: Maybe<Division>;
  channel?: Maybe<LeadChannel>;
  leadType?: Maybe<LeadType>;
  count: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  riskFound: Scalars['Int']['output'];
};

export type LeadOrder = {
  field: LeadOrderField;
  direction?: OrderDirection;
};

export type LeadOrderField =
  | 'FOUND_ON'
  | 'RECEIVED_ON'
  | 'VERIFIED_ON'
  | 'DUE_ON'
  | 'DIVISION';

export type MonitoringPeriod = {
  __typename?: 'MonitoringPeriod';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  basis: MonitoringBasis;
  category?: Maybe<MonitoringCategory>;
  risks?: Maybe<Array<Scalars['String']['output']>>;
  identifiedOn: Scalars['Date']['output'];
  monthOnly: Scalars['Boolean']['output'];
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  eliminationMode?: Maybe<EliminationMode>;
  case?: Maybe<MonitoringCase>;
  eliminationCase?: Maybe<MonitoringCase>;
  source: Scalars['String']['output'];
  history?: Maybe<Array<MonitoringPeriodEntry>>;
  triages?: Maybe<Array<LongUnresolvedTriage>>;
  eliminationRequests?: Maybe<Array<EliminationRequest>>;
  watchVisits?: Maybe<Array<WatchVisit>>;
  statedEliminations?: Maybe<Array<StatedElimination>>;
  registeredPoor?: Maybe<PoorRegistration>;
};

export type VanishedHousehold = {
  __typename?: 'VanishedHousehold';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  period?: Maybe<MonitoringPeriod>;
  case?: Maybe<MonitoringCase>;
  cause: VanishingCause;
  occurredOn: Scalars['Date']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type VanishingCause =
  | 'ALL_DIED'
  | 'ALL_LEFT'
  | 'MOVED_ABROAD';

export type VanishingRecorded = {
  __typename?: 'VanishingRecorded';
  ending: VanishedHousehold;
};

export type MembersRemain = UserError & {
  __typename?: 'MembersRemain';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type EndVanishedResult = VanishingRecorded | MembersRemain | NotMonitored | CaseClosed | CaseConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type StatedElimination = {
  __typename?: 'StatedElimination';
  id: Scalars['ID']['output'];
  eliminatedOn: Scalars['Date']['output'];
  eliminationMode?: Maybe<EliminationMode>;
  exportedOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type MonitoringBasis =
  | 'IDENTIFICATION'
  | 'RELABELLING'
  | 'TAKEN_OVER';

export type MonitoringPeriodEntry = {
  __typename?: 'MonitoringPeriodEntry';
  id: Scalars['ID']['output'];
  kind: MonitoringPeriodEntryKind;
  occurredOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  account: Scalars['String']['output'];
  role?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  category?: Maybe<MonitoringCategory>;
  risks: Array<Scalars['String']['output']>;
  identifiedOn: Scalars['Date']['output'];
  monthOnly: Scalars['Boolean']['output'];
  eliminatedOn?: Maybe<Scalars['Date']['output']>;
  eliminationMode?: Maybe<EliminationMode>;
  corrects?: Maybe<Scalars['ID']['output']>;
};

export type MonitoringPeriodEntryKind =
  | 'CORRECTED'
  | 'IMPORTED'
  | 'TAKEN_OVER';

export type HouseholdFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<MonitoringCategory>;
  riskEliminated?: InputMaybe<Scalars['Boolean']['input']>;
  includeMerged?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MonitoredHouseholdFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<MonitoringCategory>;
  monitored?: InputMaybe<Scalars['Boolean']['input']>;
  eliminatedFrom?: InputMaybe<Scalars['Date']['input']>;
  eliminatedTo?: InputMaybe<Scalars['Date']['input']>;
  identifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  identifiedTo?: InputMaybe<Scalars['Date']['input']>;
  keyHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  longUnresolved?: InputMaybe<Scalars['Boolean']['input']>;
  triaged?: InputMaybe<Scalars['Boolean']['input']>;
  labelled?: InputMaybe<Scalars['Boolean']['input']>;
  withoutPlan?: InputMaybe<Scalars['Boolean']['input']>;
  planOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  risk?: InputMaybe<Scalars['String']['input']>;
  helper?: InputMaybe<Scalars['String']['input']>;
  withoutHelper?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MonitoredHouseholdConnection = {
  __typename?: 'MonitoredHouseholdConnection';
  edges: Array<MonitoredHouseholdEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MonitoredHouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MonitoredHouseholdEdge = {
  __typename?: 'MonitoredHouseholdEdge';
  cursor: Scalars['String']['output'];
  node?: Maybe<Household>;
  period: MonitoringPeriod;
};

export type MonitoringCounts = {
  __typename?: 'MonitoringCounts';
  asOf: Scalars['Date']['output'];
  total: MonitoringCount;
  divisions: Array<MonitoringCountOfDivision>;
};

export type MonitoringCount = {
  __typename?: 'MonitoringCount';
  open: Scalars['Int']['output'];
  byCategory: Array<MonitoringCountOfCategory>;
  eliminatedInYear: Scalars['Int']['output'];
  keyHouseholds: Scalars['Int']['output'];
  longUnresolved: Scalars['Int']['output'];
  toTriage?: Maybe<Scalars['Int']['output']>;
  labelled?: Maybe<Scalars['Int']['output']>;
};

export type MonitoringCountOfCategory = {
  __typename?: 'MonitoringCountOfCategory';
  category?: Maybe<MonitoringCategory>;
  open: Scalars['Int']['output'];
};

export type MonitoringCountOfDivision = {
  __typename?: 'MonitoringCountOfDivision';
  code: Scalars['String']['output'];
  division?: Maybe<Division>;
  count: MonitoringCount;
};

export type LongUnresolved = {
  __typename?: 'LongUnresolved';
  decision: PolicyDecision;
  since?: Maybe<Scalars['Date']['output']>;
  listedFrom?: Maybe<Scalars['Date']['output']>;
  triage?: Maybe<LongUnresolvedTriage>;
};

export type TriageDecision =
  | 'CONTINUE'
  | 'ELIMINATE'
  | 'SAFETY_NET_LABEL';

export type LongUnresolvedTriage = {
  __typename?: 'LongUnresolvedTriage';
  id: Scalars['ID']['output'];
  decision: TriageDecision;
  reason: Scalars['String']['output'];
  grounds: Array<LabelGround>;
  occurredOn: Scalars['Date']['output'];
  listedFrom: Scalars['Date']['output'];
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  corrects?: Maybe<Scalars['ID']['output']>;
  clauses: Array<ClauseRef>;
};

export type SafetyNetLabel = {
  __typename?: 'SafetyNetLabel';
  id: Scalars['ID']['output'];
  household?: Maybe<Household>;
  name: Scalars['String']['output'];
  labelledOn: Scalars['Date']['output'];
  grounds: Array<LabelGround>;
  removedOn?: Maybe<Scalars['Date']['output']>;
  removalReason?: Maybe<Scalars['String']['output']>;
  review: PolicyDecision;
  reviewsDue: Array<Scalars['Date']['output']>;
  reviews: Array<LabelReview>;
};

export type SafetyNetLabelReviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type SafetyNetLabelReviewsDueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type LabelGround = {
  __typename?: 'LabelGround';
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
  fact?: Maybe<Scalars['String']['output']>;
  clause?: Maybe<ClauseRef>;
};

export type LabelReview = {
  __typename?: 'LabelReview';
  id: Scalars['ID']['output'];
  occurredOn: Scalars['Date']['output'];
  ableMembers: Scalars['Int']['output'];
  finding?: Maybe<Scalars['String']['output']>;
  grounds: Array<LabelGround>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type EliminationRequest = {
  __typename?: 'EliminationRequest';
  id: Scalars['ID']['output'];
  occurredOn: Scalars['Date']['output'];
  statement: Scalars['String']['output'];
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type EliminationRequestRecorded = {
  __typename?: 'EliminationRequestRecorded';
  request: EliminationRequest;
  period: MonitoringPeriod;
};

export type EliminationRequestResult = EliminationRequestRecorded | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type WatchVisit = {
  __typename?: 'WatchVisit';
  id: Scalars['ID']['output'];
  occurredOn: Scalars['Date']['output'];
  riskFound: Scalars['Boolean']['output'];
  finding: Scalars['String']['output'];
  nextStep: WatchNextStep;
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  clauses: Array<ClauseRef>;
  attachments: Array<Attachment>;
};

export type WatchNextStep =
  | 'GREEN_CHANNEL'
  | 'NEW_LEAD'
  | 'NONE';

export type MonitoringPeriodRecorded = {
  __typename?: 'MonitoringPeriodRecorded';
  period: MonitoringPeriod;
  entry: MonitoringPeriodEntry;
};

export type PeriodOverlap = UserError & {
  __typename?: 'PeriodOverlap';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  period: MonitoringPeriod;
};

export type NotTakenOver = UserError & {
  __typename?: 'NotTakenOver';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  period: MonitoringPeriod;
};

export type ReleaseByProcedure = UserError & {
  __typename?: 'ReleaseByProcedure';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  period: MonitoringPeriod;
  firstStep: Scalars['String']['output'];
};

export type PeriodChanged = UserError & {
  __typename?: 'PeriodChanged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  period: MonitoringPeriod;
};

export type MonitoringPeriodResult = MonitoringPeriodRecorded | PeriodOverlap | NotTakenOver | ReleaseByProcedure | PeriodChanged | CaseConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type TriageRecorded = {
  __typename?: 'TriageRecorded';
  triage: LongUnresolvedTriage;
  period: MonitoringPeriod;
};

export type AlreadyTriaged = UserError & {
  __typename?: 'AlreadyTriaged';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  triage: LongUnresolvedTriage;
};

export type TriageResult = TriageRecorded | AlreadyTriaged | DecisionRefused | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SafetyNetLabelRecorded = {
  __typename?: 'SafetyNetLabelRecorded';
  label: SafetyNetLabel;
};

export type SafetyNetLabelConflict = UserError & {
  __typename?: 'SafetyNetLabelConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  label: SafetyNetLabel;
};

export type SafetyNetLabelResult = SafetyNetLabelRecorded | SafetyNetLabelConflict | DecisionRefused | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type LabelReviewRecorded = {
  __typename?: 'LabelReviewRecorded';
  review: LabelReview;
  label: SafetyNetLabel;
  decision: PolicyDecision;
};

export type ReviewNotDue = UserError & {
  __typename?: 'ReviewNotDue';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  label: SafetyNetLabel;
};

export type LabelReviewResult = LabelReviewRecorded | ReviewNotDue | SafetyNetLabelConflict | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type WatchVisitRecorded = {
  __typename?: 'WatchVisitRecorded';
  visit: WatchVisit;
  period: MonitoringPeriod;
};

export type NotEliminated = UserError & {
  __typename?: 'NotEliminated';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type WatchVisitResult = WatchVisitRecorded | NotEliminated | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type PoorRegistration = {
  __typename?: 'PoorRegistration';
  id: Scalars['ID']['output'];
  registeredOn: Scalars['Date']['output'];
  ground: PoorRegistrationGround;
  reason: Scalars['String']['output'];
  procedureReference: Scalars['String']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  reachedOn?: Maybe<Scalars['Date']['output']>;
  status?: Maybe<ExitStandardStatus>;
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  clauses: Array<ClauseRef>;
};

export type PoorRegistrationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PoorRegistrationGround =
  | 'BECAME_POOR'
  | 'RETURNED_TO_POVERTY';

export type ExitStandardStatus =
  | 'MET'
  | 'MET_LATE'
  | 'OPEN'
  | 'OVERDUE';

export type RegisterPoorInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  evidence: PoorRegistrationEvidenceInput;
  idempotencyKey: Scalars['String']['input'];
};

export type PoorRegistrationEvidenceInput = {
  standardMet: Scalars['Boolean']['input'];
  procedureReference?: InputMaybe<Scalars['String']['input']>;
  resolvableByPolicy?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecordExitStandardReachedInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  evidence: ExitStandardEvidenceInput;
  idempotencyKey: Scalars['String']['input'];
};

export type ExitStandardEvidenceInput = {
  finding: Scalars['String']['input'];
  procedureReference: Scalars['String']['input'];
};

export type PoorRegistrationRecorded = {
  __typename?: 'PoorRegistrationRecorded';
  registration: PoorRegistration;
  period: MonitoringPeriod;
};

export type PoorRegistrationConflict = UserError & {
  __typename?: 'PoorRegistrationConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  registration: PoorRegistration;
};

export type NotRegisteredPoor = UserError & {
  __typename?: 'NotRegisteredPoor';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type RegisterPoorResult = PoorRegistrationRecorded | PoorRegistrationConflict | DecisionRefused | NoProcedure | NotMonitored | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type ExitStandardReachedResult = PoorRegistrationRecorded | PoorRegistrationConflict | NotRegisteredPoor | InvalidInput | NotFound | NotPermitted | KeyInUse;

export type TakeOverMonitoringInput = {
  householdId: Scalars['ID']['input'];
  identifiedOn: Scalars['Date']['input'];
  category: MonitoringCategory;
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  eliminationMode?: InputMaybe<EliminationMode>;
  reason: Scalars['String']['input'];
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type CorrectMonitoringPeriodInput = {
  periodId: Scalars['ID']['input'];
  identifiedOn?: InputMaybe<Scalars['Date']['input']>;
  category?: InputMaybe<MonitoringCategory>;
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  eliminatedOn?: InputMaybe<Scalars['Date']['input']>;
  eliminationMode?: InputMaybe<EliminationMode>;
  notEliminated?: InputMaybe<Scalars['Boolean']['input']>;
  reason: Scalars['String']['input'];
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  expectedEntryId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type EndMonitoringOfVanishedHouseholdInput = {
  householdId: Scalars['ID']['input'];
  cause: VanishingCause;
  occurredOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type TriageLongUnresolvedInput = {
  householdId: Scalars['ID']['input'];
  decision: TriageDecision;
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CorrectTriageInput = {
  triageId: Scalars['ID']['input'];
  decision: TriageDecision;
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SafetyNetLabelFacts = {
  ableMembers?: InputMaybe<Scalars['Int']['input']>;
  wholeHouseholdAllowance?: InputMaybe<Scalars['Boolean']['input']>;
  cannotByOwnEffort?: InputMaybe<Scalars['Boolean']['input']>;
  objectiveDifficulty?: InputMaybe<Scalars['Boolean']['input']>;
  meetsSafetyNetConditions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetSafetyNetLabelInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  facts?: InputMaybe<SafetyNetLabelFacts>;
  idempotencyKey: Scalars['String']['input'];
};

export type RemoveSafetyNetLabelInput = {
  labelId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CompleteLabelReviewInput = {
  labelId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  ableMembers: Scalars['Int']['input'];
  finding?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type RecordEliminationRequestInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  statement: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordWatchVisitInput = {
  householdId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  riskFound: Scalars['Boolean']['input'];
  finding: Scalars['String']['input'];
  leadType?: InputMaybe<LeadType>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type MonitoredHouseholdOrder = {
  field: MonitoredHouseholdOrderField;
  direction?: OrderDirection;
};

export type MonitoredHouseholdOrderField =
  | 'DIVISION'
  | 'IDENTIFIED_ON'
  | 'ELIMINATED_ON';

export type HouseholdMovement = {
  __typename?: 'HouseholdMovement';
  id: Scalars['ID']['output'];
  kind: HouseholdMovementKind;
  occurredOn: Scalars['Date']['output'];
  household?: Maybe<Household>;
  fromHousehold?: Maybe<Household>;
  fromCode?: Maybe<Scalars['String']['output']>;
  toCode?: Maybe<Scalars['String']['output']>;
  persons: Array<Person>;
  changes: Array<FieldChange>;
  reason?: Maybe<Scalars['String']['output']>;
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type HouseholdMovementKind =
  | 'REGISTERED'
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'MEMBER_UPDATED'
  | 'CORRECTED'
  | 'MOVED'
  | 'SPLIT'
  | 'MERGED'
  | 'VILLAGE_MERGED'
  | 'DUPLICATE_SETTLED'
  | 'CODE_REPLACED';

export type FieldChange = {
  __typename?: 'FieldChange';
  person?: Maybe<Person>;
  field: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
};

export type RegisterHouseholdInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['String']['input'];
  householdType?: InputMaybe<Scalars['String']['input']>;
  members: Array<MemberInput>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MemberInput = {
  name: Scalars['String']['input'];
  certificateNumber: Scalars['String']['input'];
  sex?: InputMaybe<Sex>;
  relation?: InputMaybe<Scalars['String']['input']>;
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  education?: InputMaybe<Scalars['String']['input']>;
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  workPlace?: InputMaybe<Scalars['String']['input']>;
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type AddMemberInput = {
  householdId: Scalars['ID']['input'];
  member: MemberInput;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RemoveMemberInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  cause: LeavingCause;
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type LeavingCause =
  | 'DIED'
  | 'MARRIED_AWAY'
  | 'MOVED_AWAY'
  | 'OTHER';

export type UpdateMemberInput = {
  householdId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  changes: MemberChangesInput;
  correction?: InputMaybe<Scalars['Boolean']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberChangesInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  residentInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  relation?: InputMaybe<Scalars['String']['input']>;
  isHead?: InputMaybe<Scalars['Boolean']['input']>;
  livesTogether?: InputMaybe<Scalars['Boolean']['input']>;
  inRegister?: InputMaybe<Scalars['Boolean']['input']>;
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  education?: InputMaybe<Scalars['String']['input']>;
  schoolStatus?: InputMaybe<Scalars['String']['input']>;
  health?: InputMaybe<Array<Scalars['String']['input']>>;
  labourCapacity?: InputMaybe<Scalars['String']['input']>;
  workPlace?: InputMaybe<Scalars['String']['input']>;
  workMonths?: InputMaybe<Scalars['Int']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  clear?: InputMaybe<Array<ClearedFact>>;
};

export type ClearedFact =
  | 'ETHNICITY'
  | 'EDUCATION'
  | 'SCHOOL_STATUS'
  | 'HEALTH'
  | 'LABOUR_CAPACITY'
  | 'WORK_PLACE'
  | 'WORK_MONTHS'
  | 'PHONE';

export type CorrectHouseholdInput = {
  householdId: Scalars['ID']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  householdType?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveHouseholdInput = {
  householdId: Scalars['ID']['input'];
  toDivision: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type OfferMoveInput = {
  householdId: Scalars['ID']['input'];
  toDivision: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type AcceptMoveInput = {
  offerId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CloseMoveOfferInput = {
  offerId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type MoveOffer = {
  __typename?: 'MoveOffer';
  id: Scalars['ID']['output'];
  householdCode: Scalars['String']['output'];
  household?: Maybe<Household>;
  memberCount: Scalars['Int']['output'];
  fromCode: Scalars['String']['output'];
  toCode: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
  state: MoveOfferState;
  offeredBy: Scalars['String']['output'];
  answeredOn?: Maybe<Scalars['Date']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type MoveOfferState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'CLOSED';

export type MoveOfferConnection = {
  __typename?: 'MoveOfferConnection';
  edges: Array<MoveOfferEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MoveOfferConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveOfferEdge = {
  __typename?: 'MoveOfferEdge';
  cursor: Scalars['String']['output'];
  node: MoveOffer;
};

export type MoveOffered = {
  __typename?: 'MoveOffered';
  offer: MoveOffer;
};

export type MoveOfferResult = MoveOffered | HouseholdConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type SplitHouseholdInput = {
  householdId: Scalars['ID']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  members: Array<PartingMemberInput>;
  newHeadId: Scalars['ID']['input'];
  remainingHeadId?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  caseGoesWith?: InputMaybe<SplitCase>;
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type PartingMemberInput = {
  personId: Scalars['ID']['input'];
  relation?: InputMaybe<Scalars['String']['input']>;
};

export type SplitCase =
  | 'STAYS'
  | 'GOES';

export type MergeHouseholdsInput = {
  fromId: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SettleDuplicateInput = {
  personIds: Array<Scalars['ID']['input']>;
  belongsTo?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HouseholdRecorded = {
  __typename?: 'HouseholdRecorded';
  household?: Maybe<Household>;
  movement: HouseholdMovement;
};

export type HouseholdConflict = UserError & {
  __typename?: 'HouseholdConflict';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  household?: Maybe<Household>;
};

export type HouseholdResult = HouseholdRecorded | HouseholdConflict | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AnnounceRegisterInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type RegisterAnnouncement = {
  __typename?: 'RegisterAnnouncement';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  announced: Scalars['Int']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RegisterAnnouncementStarted = {
  __typename?: 'RegisterAnnouncementStarted';
  announcement: RegisterAnnouncement;
};

export type AnnounceRegisterResult = RegisterAnnouncementStarted | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type MoveOfferOrder = {
  field: MoveOfferOrderField;
  direction?: OrderDirection;
};

export type MoveOfferOrderField =
  | 'RECORDED_AT'
  | 'OCCURRED_ON'
  | 'ANSWERED_ON';

export type SecretaryVisit = {
  __typename?: 'SecretaryVisit';
  id: Scalars['ID']['output'];
  household: Household;
  visitedOn: Scalars['Date']['output'];
  finding?: Maybe<Scalars['String']['output']>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type SecretaryVisitCoverage = {
  __typename?: 'SecretaryVisitCoverage';
  asOf: Scalars['Date']['output'];
  households: Scalars['Int']['output'];
  visited: Scalars['Int']['output'];
  share?: Maybe<Scalars['String']['output']>;
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
  byDivision: Array<SecretaryVisitsOfDivision>;
  clauses: Array<ClauseRef>;
};

export type SecretaryVisitsOfDivision = {
  __typename?: 'SecretaryVisitsOfDivision';
  code: Scalars['String']['output'];
  division?: Maybe<Division>;
  households: Scalars['Int']['output'];
  visited: Scalars['Int']['output'];
  share?: Maybe<Scalars['String']['output']>;
  lastVisitOn?: Maybe<Scalars['Date']['output']>;
};

export type DutyOwner = {
  __typename?: 'DutyOwner';
  duty: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  officer?: Maybe<UnitOfficer>;
  clauses: Array<ClauseRef>;
};

export type UnitInCharge = {
  __typename?: 'UnitInCharge';
  unit: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
  officer?: Maybe<UnitOfficer>;
  clauses: Array<ClauseRef>;
};

export type UnitOfficer = {
  __typename?: 'UnitOfficer';
  id: Scalars['ID']['output'];
  unit: Scalars['String']['output'];
  name: Scalars['String']['output'];
  post?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CalendarReport = {
  __typename?: 'CalendarReport';
  id: Scalars['ID']['output'];
  kind: CalendarDutyKind;
  division?: Maybe<Division>;
  cycle: Scalars['String']['output'];
  reportedOn: Scalars['Date']['output'];
  persons?: Maybe<Scalars['Int']['output']>;
  statement: Scalars['String']['output'];
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CalendarDutyKind =
  | 'REACH_NODE'
  | 'REPORT_LIST';

export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  id: Scalars['ID']['output'];
  source: InspectionSource;
  division?: Maybe<Division>;
  unit?: Maybe<Scalars['String']['output']>;
  finding: Scalars['String']['output'];
  foundOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  state: InspectionFindingState;
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  evidence: Array<FindingEvidence>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type FindingEvidence = {
  __typename?: 'FindingEvidence';
  id: Scalars['ID']['output'];
  rectifiedOn: Scalars['Date']['output'];
  evidence: Scalars['String']['output'];
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type InspectionSource =
  | 'AUDIT'
  | 'INSPECTION'
  | 'MONITORING';

export type InspectionFindingState =
  | 'OPEN'
  | 'RECTIFIED';

export type InspectionFindingFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<InspectionSource>;
  unit?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InspectionFindingOrder = {
  field: InspectionFindingOrderField;
  direction?: OrderDirection;
};

export type InspectionFindingOrderField =
  | 'DIVISION'
  | 'DUE_ON'
  | 'FOUND_ON';

export type InspectionFindingConnection = {
  __typename?: 'InspectionFindingConnection';
  edges: Array<InspectionFindingEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type InspectionFindingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type InspectionFindingEdge = {
  __typename?: 'InspectionFindingEdge';
  cursor: Scalars['String']['output'];
  node: InspectionFinding;
};

export type RecordSecretaryVisitsInput = {
  householdIds: Array<Scalars['ID']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type NameOfficerInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['String']['input'];
  name: Scalars['String']['input'];
  post?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordCalendarReportInput = {
  kind: CalendarDutyKind;
  division: Scalars['String']['input'];
  cycle: Scalars['String']['input'];
  persons?: InputMaybe<Scalars['Int']['input']>;
  statement: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RecordInspectionFindingInput = {
  division?: InputMaybe<Scalars['String']['input']>;
  source: InspectionSource;
  unit?: InputMaybe<Scalars['String']['input']>;
  finding: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RectifyFindingInput = {
  findingId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SecretaryVisitsRecorded = {
  __typename?: 'SecretaryVisitsRecorded';
  visits: Array<SecretaryVisit>;
};

export type SecretaryVisitsResult = SecretaryVisitsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type OfficerNamed = {
  __typename?: 'OfficerNamed';
  officer: UnitOfficer;
};

export type NameOfficerResult = OfficerNamed | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type CalendarReportRecorded = {
  __typename?: 'CalendarReportRecorded';
  report: CalendarReport;
};

export type CalendarReportResult = CalendarReportRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type InspectionFindingRecorded = {
  __typename?: 'InspectionFindingRecorded';
  finding: InspectionFinding;
};

export type InspectionFindingResult = InspectionFindingRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TaskAssignment = {
  __typename?: 'TaskAssignment';
  fromAccount?: Maybe<Scalars['String']['output']>;
  account?: Maybe<Scalars['String']['output']>;
  assignedOn: Scalars['Date']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  recordedBy: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Substitution = {
  __typename?: 'Substitution';
  id: Scalars['ID']['output'];
  divisionCode: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
  account: Scalars['String']['output'];
  substitute: Scalars['String']['output'];
  fromOn: Scalars['Date']['output'];
  toOn: Scalars['Date']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  recordedBy: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type SubstitutionConnection = {
  __typename?: 'SubstitutionConnection';
  edges: Array<SubstitutionEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SubstitutionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SubstitutionEdge = {
  __typename?: 'SubstitutionEdge';
  cursor: Scalars['String']['output'];
  node: Substitution;
};

export type SubstitutionOrder = {
  field: SubstitutionOrderField;
  direction?: OrderDirection;
};

export type SubstitutionOrderField =
  | 'FROM_ON';

export type AssignTasksInput = {
  taskIds: Array<Scalars['ID']['input']>;
  account?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type HandOverWorkInput = {
  fromAccount: Scalars['String']['input'];
  toAccount?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type SetSubstitutionInput = {
  account: Scalars['String']['input'];
  substitute: Scalars['String']['input'];
  fromOn: Scalars['Date']['input'];
  toOn: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type EndSubstitutionInput = {
  substitutionId: Scalars['ID']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type WorkAssigned = {
  __typename?: 'WorkAssigned';
  count: Scalars['Int']['output'];
};

export type AssignWorkResult = InvalidInput | KeyInUse | NotFound | NotPermitted | WorkAssigned;

export type SubstitutionSet = {
  __typename?: 'SubstitutionSet';
  substitution: Substitution;
};

export type SubstitutionResult = InvalidInput | KeyInUse | NotFound | NotPermitted | SubstitutionSet;

export type PolicyPreview = {
  __typename?: 'PolicyPreview';
  id: Scalars['ID']['output'];
  registerChanges: Array<PreviewedHouseholds>;
  caseChanges: Array<PreviewedCases>;
  measureChanges: Array<PreviewedMeasures>;
  releaseChanges?: Maybe<Array<PreviewedMatter>>;
  registerMirror?: Maybe<Array<MirroredCase>>;
};

export type PolicyPreviewRegisterChangesArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyPreviewRegisterMirrorArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};

export type PreviewedStatus =
  | 'BELOW_LINE'
  | 'KEY_HOUSEHOLD'
  | 'LONG_UNRESOLVED';

export type PreviewedHouseholds = {
  __typename?: 'PreviewedHouseholds';
  status: PreviewedStatus;
  rule: Scalars['String']['output'];
  clauseBefore?: Maybe<ClauseRef>;
  clauseAfter?: Maybe<ClauseRef>;
  before: Scalars['Int']['output'];
  after: Scalars['Int']['output'];
  entering: Scalars['Int']['output'];
  leaving: Scalars['Int']['output'];
  examples: Array<PreviewedHousehold>;
};

export type PreviewedHousehold = {
  __typename?: 'PreviewedHousehold';
  household: Household;
  enters: Scalars['Boolean']['output'];
};

export type PreviewedCases = {
  __typename?: 'PreviewedCases';
  kind: ProcedureKind;
  clauseBefore?: Maybe<ClauseRef>;
  stepsBefore: Array<Scalars['String']['output']>;
  clauseAfter?: Maybe<ClauseRef>;
  stepsAfter: Array<Scalars['String']['output']>;
  open: Scalars['Int']['output'];
  examples: Array<MonitoringCase>;
};

export type PreviewedMeasures = {
  __typename?: 'PreviewedMeasures';
  right: Scalars['String']['output'];
  clauseBefore?: Maybe<ClauseRef>;
  amountBefore?: Maybe<Scalars['String']['output']>;
  clauseAfter?: Maybe<ClauseRef>;
  amountAfter?: Maybe<Scalars['String']['output']>;
  before: Scalars['Int']['output'];
  after: Scalars['Int']['output'];
  withoutRight: Scalars['Int']['output'];
  examples: Array<Household>;
};

export type PolicyIncomeCheck = {
  __typename?: 'PolicyIncomeCheck';
  year: Scalars['Int']['output'];
  thisYear?: Maybe<Scalars['Money']['output']>;
  baseline?: Maybe<Scalars['Money']['output']>;
  change?: Maybe<Scalars['Money']['output']>;
  decision?: Maybe<PolicyDecision>;
};

export type ScopeCheck = {
  __typename?: 'ScopeCheck';
  computed?: Maybe<RegistrationCase>;
  answered?: Maybe<RegistrationCase>;
  agrees?: Maybe<Scalars['Boolean']['output']>;
  inScope?: Maybe<Scalars['Boolean']['output']>;
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
};

export type QualityStage =
  | 'ELIMINATION'
  | 'HELP'
  | 'IDENTIFICATION'
  | 'PERSON';

export type QualityRule = {
  __typename?: 'QualityRule';
  code: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  stage: QualityStage;
  message: Scalars['String']['output'];
  mending?: Maybe<Scalars['String']['output']>;
};

export type QualityPrompt = {
  __typename?: 'QualityPrompt';
  rule: QualityRule;
  subject: Scalars['ID']['output'];
  person?: Maybe<Person>;
  seen: Scalars['String']['output'];
  state: QualityPromptState;
  answer?: Maybe<QualityAnswer>;
  clauses: Array<ClauseRef>;
};

export type QualityPromptState =
  | 'ANSWERED'
  | 'OPEN';

export type QualityAnswer = {
  __typename?: 'QualityAnswer';
  occurredOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  account: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  corrected: Scalars['Boolean']['output'];
};

export type QualityPromptFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<QualityStage>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<TaskUnitInput>;
};

export type QualityPromptTaskConnection = {
  __typename?: 'QualityPromptTaskConnection';
  edges: Array<QualityPromptTaskEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type QualityPromptTaskConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type QualityPromptTaskEdge = {
  __typename?: 'QualityPromptTaskEdge';
  cursor: Scalars['String']['output'];
  node: QualityPromptTask;
};

export type QualityPromptTask = {
  __typename?: 'QualityPromptTask';
  household: Household;
  rule: QualityRule;
  subject: Scalars['ID']['output'];
  openedOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
};

export type QualityPromptCount = {
  __typename?: 'QualityPromptCount';
  rule: QualityRule;
  division?: Maybe<Division>;
  divisionCode: Scalars['String']['output'];
  open: Scalars['Int']['output'];
};

export type AnswerQualityPromptsInput = {
  householdId: Scalars['ID']['input'];
  answers: Array<QualityAnswerInput>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type QualityAnswerInput = {
  rule: Scalars['String']['input'];
  subject: Scalars['ID']['input'];
  explanation?: InputMaybe<Scalars['String']['input']>;
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QualityPromptsAnswered = {
  __typename?: 'QualityPromptsAnswered';
  household: Household;
  prompts: Array<QualityPrompt>;
};

export type AnswerQualityPromptsResult = QualityPromptsAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type QualityPromptOrder = {
  field: QualityPromptOrderField;
  direction?: OrderDirection;
};

export type QualityPromptOrderField =
  | 'OPENED_ON'
  | 'DUE_ON'
  | 'RULE'
  | 'DIVISION';

export type Viewer = {
  __typename?: 'Viewer';
  name: Scalars['String']['output'];
  role: Scalars['String']['output'];
  sector?: Maybe<Scalars['String']['output']>;
  division?: Maybe<Division>;
  formerDivision?: Maybe<Division>;
  today: Scalars['Date']['output'];
  rights: Array<ViewerRight>;
  facts: Array<HouseholdFact>;
  loads: Array<Scalars['String']['output']>;
  ledgers: Array<ViewerLedger>;
};

export type ViewerLedger = {
  __typename?: 'ViewerLedger';
  kind: Scalars['String']['output'];
  title: Scalars['String']['output'];
  alsoCalled: Array<Scalars['String']['output']>;
  department: Scalars['String']['output'];
  service: Scalars['String']['output'];
  start: Scalars['String']['output'];
  report: Scalars['String']['output'];
  columns: Array<LedgerColumn>;
  template: Scalars['String']['output'];
};

export type LedgerColumn = {
  __typename?: 'LedgerColumn';
  field: Scalars['String']['output'];
  heading: Scalars['String']['output'];
  alsoCalled: Array<Scalars['String']['output']>;
  required: Scalars['Boolean']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  values?: Maybe<Array<Scalars['String']['output']>>;
};

export type ViewerRight =
  | 'ADMINISTER'
  | 'CASEWORK'
  | 'FIND_ANYBODY'
  | 'HAND_OUT_EXTRACT'
  | 'RECEIVE_LEAD'
  | 'REVEAL'
  | 'SEE_BACKLOG'
  | 'SEE_QUEUES'
  | 'SEE_REVEALS'
  | 'VERIFY_LEAD'
  | 'WRITE';

export type HouseholdFact =
  | 'ALLOWANCES'
  | 'BIRTH'
  | 'CASEWORK'
  | 'DISABILITY'
  | 'EMPLOYMENT'
  | 'ETHNICITY'
  | 'FUNDS'
  | 'HOUSING'
  | 'INCOME'
  | 'INSURANCE'
  | 'LABEL'
  | 'LABOUR'
  | 'MEDICAL'
  | 'MONITORING'
  | 'REGISTER'
  | 'REGISTRATION'
  | 'RISKS'
  | 'SCHOOLING'
  | 'STUDIES'
  | 'TREATMENT';

export type Division = {
  __typename?: 'Division';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  level: DivisionLevel;
  parent?: Maybe<Division>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  urbanRuralCode?: Maybe<Scalars['String']['output']>;
  children: DivisionConnection;
  mergedInto?: Maybe<Division>;
  changes: Array<DivisionChange>;
};

export type DivisionCodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionParentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionValidFromArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionValidToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionUrbanRuralCodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type DivisionChildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type DivisionLevel =
  | 'PROVINCE'
  | 'PREFECTURE'
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  edges: Array<DivisionEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type DivisionConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  cursor: Scalars['String']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  node: Division;
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  division: Division;
  householdType?: Maybe<Scalars['String']['output']>;
  monitoring?: Maybe<MonitoringRecord>;
  members: Array<Membership>;
  head?: Maybe<Person>;
  memberCount: Scalars['Int']['output'];
  incomes?: Maybe<Array<HouseholdIncome>>;
  dataQuality: Array<DataQualityRemark>;
  source: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  mergedOn?: Maybe<Scalars['Date']['output']>;
  incomeAssessments?: Maybe<Array<IncomeAssessment>>;
  incomeAssessment?: Maybe<IncomeAssessment>;
  attachments?: Maybe<Array<Attachment>>;
  cases?: Maybe<Array<MonitoringCase>>;
  eliminationReadiness?: Maybe<EliminationReadiness>;
  doubts?: Maybe<Array<Doubt>>;
  departmentAnswers?: Maybe<Array<DepartmentAnswer>>;
  departmentAllowances?: Maybe<Array<DepartmentAllowance>>;
  departmentRenovations?: Maybe<Array<DepartmentRenovation>>;
  deliveredMeasures?: Maybe<DeliveredMeasureConnection>;
  helpers?: Maybe<Array<ResponsibleHelper>>;
  helperHistory?: Maybe<Array<ResponsibleHelper>>;
  pairing?: Maybe<Pairing>;
  helpPlan?: Maybe<HelpPlan>;
  helpPlanDeadline?: Maybe<HelpPlanDeadline>;
  helpGaps?: Maybe<Array<HelpGap>>;
  explainerSheets?: Maybe<Array<ExplainerSheet>>;
  legalSupporters?: Maybe<Array<LegalSupporter>>;
  leads: LeadConnection;
  surveyVisits?: Maybe<Array<SurveyVisit>>;
  vanished?: Maybe<Array<VanishedHousehold>>;
  monitoringPeriods?: Maybe<Array<MonitoringPeriod>>;
  monitored?: Maybe<MonitoringPeriod>;
  keyHousehold?: Maybe<PolicyDecision>;
  longUnresolved?: Maybe<LongUnresolved>;
  safetyNetLabel?: Maybe<SafetyNetLabel>;
  safetyNetLabels?: Maybe<Array<SafetyNetLabel>>;
  safetyNetLabelDecision?: Maybe<PolicyDecision>;
  provisionalCode: Scalars['Boolean']['output'];
  mergedInto?: Maybe<Household>;
  splitFrom?: Maybe<Household>;
  splitInto: Array<Household>;
  movements?: Maybe<Array<HouseholdMovement>>;
  secretaryVisits?: Maybe<Array<SecretaryVisit>>;
  dutyOwners?: Maybe<Array<DutyOwner>>;
  policyIncomeCheck?: Maybe<PolicyIncomeCheck>;
  scopeCheck?: Maybe<ScopeCheck>;
  qualityPrompts?: Maybe<Array<QualityPrompt>>;
  correctionRequests?: Maybe<Array<CorrectionRequest>>;
  authorisationLetters?: Maybe<Array<AuthorisationLetter>>;
};

export type HouseholdMembersArgs = {
  basis?: InputMaybe<MembershipBasis>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHeadArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdIncomesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type HouseholdIncomeAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdEliminationReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdDepartmentAnswersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdDepartmentAllowancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdDepartmentRenovationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdDeliveredMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdHelpersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdPairingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHelpPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHelpPlanDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdHelpGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdLeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdSurveyVisitsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type HouseholdMonitoredArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdKeyHouseholdArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdLongUnresolvedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdSafetyNetLabelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdSafetyNetLabelDecisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  facts?: InputMaybe<SafetyNetLabelFacts>;
};

export type HouseholdDutyOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdPolicyIncomeCheckArgs = {
  year: Scalars['Int']['input'];
};

export type HouseholdScopeCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type HouseholdQualityPromptsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<QualityStage>;
};

export type DataQualityRemark = {
  __typename?: 'DataQualityRemark';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type HouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  cursor: Scalars['String']['output'];
  node: Household;
};

export type MonitoringCategory =
  | 'UNSTABLE_EXIT'
  | 'MARGINAL'
  | 'SUDDEN_SEVERE';

export type MonitoringRecord = {
  __typename?: 'MonitoringRecord';
  category: MonitoringCategory;
  identifiedMonth?: Maybe<Scalars['String']['output']>;
  risks?: Maybe<Array<Scalars['String']['output']>>;
  riskEliminated: Scalars['Boolean']['output'];
  eliminationMode?: Maybe<Scalars['String']['output']>;
  eliminatedMonth?: Maybe<Scalars['String']['output']>;
  exportedOn?: Maybe<Scalars['Date']['output']>;
};

export type MembershipBasis =
  | 'LIVING_TOGETHER'
  | 'REGISTER';

export type Membership = {
  __typename?: 'Membership';
  person: Person;
  relation: Scalars['String']['output'];
  isHead: Scalars['Boolean']['output'];
  livesTogether: Scalars['Boolean']['output'];
  inRegister?: Maybe<Scalars['Boolean']['output']>;
  joinedOn: Scalars['Date']['output'];
  leftOn?: Maybe<Scalars['Date']['output']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  sex?: Maybe<Sex>;
  birthOn?: Maybe<Scalars['Date']['output']>;
  age?: Maybe<Scalars['Int']['output']>;
  certificateKind?: Maybe<CertificateKind>;
  certificateNumber?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  ethnicity?: Maybe<Scalars['String']['output']>;
  education?: Maybe<Scalars['String']['output']>;
  labourCapacity?: Maybe<Scalars['String']['output']>;
  workPlace?: Maybe<Scalars['String']['output']>;
  workMonths?: Maybe<Scalars['Int']['output']>;
  reveals?: Maybe<RevealConnection>;
  households: Array<Household>;
};

export type PersonAgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type PersonPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type PersonRevealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PersonHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type CertificateKind =
  | 'IDENTITY_CARD'
  | 'DISABILITY_CARD'
  | 'DISABILITY_CARD_REISSUED';

export type HouseholdIncome = {
  __typename?: 'HouseholdIncome';
  year: Scalars['Int']['output'];
  measure: IncomeMeasure;
  wages: Scalars['Money']['output'];
  business: Scalars['Money']['output'];
  property: Scalars['Money']['output'];
  transfer: Scalars['Money']['output'];
  businessCost: Scalars['Money']['output'];
  net: Scalars['Money']['output'];
  statedNet?: Maybe<Scalars['Money']['output']>;
  memberCount: Scalars['Int']['output'];
  perHead: Scalars['Money']['output'];
  arithmetic: Scalars['String']['output'];
  insurancePayout?: Maybe<Scalars['Money']['output']>;
  compliantSelfPaid?: Maybe<Scalars['Money']['output']>;
  source: Scalars['String']['output'];
};

export type IncomeMeasure =
  | 'DISPOSABLE'
  | 'NET';

export type RecodeDivisionInput = {
  divisionId: Scalars['ID']['input'];
  newCode: Scalars['String']['input'];
  newName?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type DivisionRecoded = {
  __typename?: 'DivisionRecoded';
  division: Division;
  householdsRewritten: Scalars['Int']['output'];
};

export type RecodeDivisionResult = DivisionRecoded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type StartHouseholdsImportInput = {
  uploadId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  choices?: InputMaybe<ImportChoicesInput>;
};

export type RevealConnection = {
  __typename?: 'RevealConnection';
  edges: Array<RevealEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type RevealConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type RevealEdge = {
  __typename?: 'RevealEdge';
  cursor: Scalars['String']['output'];
  node: Reveal;
};

export type Reveal = {
  __typename?: 'Reveal';
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  division?: Maybe<Division>;
  person?: Maybe<Person>;
  field: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  revealedAt: Scalars['DateTime']['output'];
  selfReport?: Maybe<SelfReport>;
};

export type RevealNoticeConnection = {
  __typename?: 'RevealNoticeConnection';
  edges: Array<RevealNoticeEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type RevealNoticeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type RevealNoticeEdge = {
  __typename?: 'RevealNoticeEdge';
  cursor: Scalars['String']['output'];
  node: RevealNotice;
};

export type RevealNotice = {
  __typename?: 'RevealNotice';
  account: Scalars['String']['output'];
  role: Scalars['String']['output'];
  division?: Maybe<Division>;
  bound: RevealBound;
  allowed: Scalars['Int']['output'];
  asked: Scalars['Int']['output'];
  onDay: Scalars['Date']['output'];
  noticedAt: Scalars['DateTime']['output'];
};

export type RevealBound =
  | 'DAY'
  | 'REQUEST';

export type HouseholdOrder = {
  field: HouseholdOrderField;
  direction?: OrderDirection;
};

export type HouseholdOrderField =
  | 'CODE'
  | 'DIVISION'
  | 'HEAD'
  | 'UPDATED_AT';

export type RevealOrder = {
  field: RevealOrderField;
  direction?: OrderDirection;
};

export type RevealOrderField =
  | 'REVEALED_AT'
  | 'ACCOUNT';

export type RevealNoticeOrder = {
  field: RevealNoticeOrderField;
  direction?: OrderDirection;
};

export type RevealNoticeOrderField =
  | 'NOTICED_AT'
  | 'ACCOUNT'
  | 'ASKED';

export type CorrectionRequest = {
  __typename?: 'CorrectionRequest';
  id: Scalars['ID']['output'];
  household: Household;
  person?: Maybe<Person>;
  askedBy: CorrectionAsker;
  kind: CorrectionKind;
  statement: Scalars['String']['output'];
  askedOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  clauses: Array<ClauseRef>;
  answeredOn?: Maybe<Scalars['Date']['output']>;
  answer?: Maybe<CorrectionAnswer>;
  answers: Array<CorrectionAnswer>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CorrectionAnswer = {
  __typename?: 'CorrectionAnswer';
  id: Scalars['ID']['output'];
  outcome: CorrectionOutcome;
  statement: Scalars['String']['output'];
  correction?: Maybe<Scalars['ID']['output']>;
  occurredOn: Scalars['Date']['output'];
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CorrectionAsker =
  | 'AGENT'
  | 'GUARDIAN'
  | 'PERSON';

export type CorrectionKind =
  | 'COMPLETE'
  | 'CORRECT'
  | 'DELETE';

export type CorrectionOutcome =
  | 'DONE'
  | 'PARTLY'
  | 'REFUSED';

export type CorrectionRequestFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<CorrectionKind>>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  unit?: InputMaybe<TaskUnitInput>;
};

export type CorrectionRequestOrder = {
  field: CorrectionRequestOrderField;
  direction?: OrderDirection;
};

export type CorrectionRequestOrderField =
  | 'ASKED_ON'
  | 'DUE_ON';

export type CorrectionRequestConnection = {
  __typename?: 'CorrectionRequestConnection';
  edges: Array<CorrectionRequestEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type CorrectionRequestConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type CorrectionRequestEdge = {
  __typename?: 'CorrectionRequestEdge';
  cursor: Scalars['String']['output'];
  node: CorrectionRequest;
};

export type RequestCorrectionInput = {
  householdId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  askedBy: CorrectionAsker;
  kind: CorrectionKind;
  statement: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AnswerCorrectionRequestInput = {
  requestId: Scalars['ID']['input'];
  outcome: CorrectionOutcome;
  statement: Scalars['String']['input'];
  correctionId?: InputMaybe<Scalars['ID']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type CorrectionRequested = {
  __typename?: 'CorrectionRequested';
  request: CorrectionRequest;
};

export type CorrectionRequestAnswered = {
  __typename?: 'CorrectionRequestAnswered';
  request: CorrectionRequest;
};

export type RequestCorrectionResult = CorrectionRequested | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AnswerCorrectionRequestResult = CorrectionRequestAnswered | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type AuthorisationLetter = {
  __typename?: 'AuthorisationLetter';
  id: Scalars['ID']['output'];
  household: Household;
  persons: Array<Person>;
  purposes: Array<ComparisonPurpose>;
  signedOn: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
  stands: Scalars['Boolean']['output'];
  attachments: Array<Attachment>;
  account: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AuthorisationLetterStandsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ComparisonPurpose =
  | 'BUSINESS'
  | 'FINANCIAL_ASSETS'
  | 'INCOME'
  | 'REAL_ESTATE'
  | 'SOCIAL_INSURANCE'
  | 'VEHICLES';

export type AuthorisationLetterFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  stands?: InputMaybe<Scalars['Boolean']['input']>;
  runsOutBy?: InputMaybe<Scalars['Date']['input']>;
};

export type AuthorisationLetterOrder = {
  field: AuthorisationLetterOrderField;
  direction?: OrderDirection;
};

export type AuthorisationLetterOrderField =
  | 'SIGNED_ON'
  | 'VALID_UNTIL';

export type AuthorisationLetterConnection = {
  __typename?: 'AuthorisationLetterConnection';
  edges: Array<AuthorisationLetterEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type AuthorisationLetterConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type AuthorisationLetterEdge = {
  __typename?: 'AuthorisationLetterEdge';
  cursor: Scalars['String']['output'];
  node: AuthorisationLetter;
};

export type RecordAuthorisationLetterInput = {
  householdId: Scalars['ID']['input'];
  personIds: Array<Scalars['ID']['input']>;
  purposes: Array<ComparisonPurpose>;
  occurredOn: Scalars['Date']['input'];
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type WithdrawAuthorisationLetterInput = {
  letterId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type AuthorisationLetterRecorded = {
  __typename?: 'AuthorisationLetterRecorded';
  letter: AuthorisationLetter;
};

export type AuthorisationLetterWithdrawn = {
  __typename?: 'AuthorisationLetterWithdrawn';
  letter: AuthorisationLetter;
};

export type RecordAuthorisationLetterResult = AuthorisationLetterRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type WithdrawAuthorisationLetterResult = AuthorisationLetterWithdrawn | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type FoundHouseholds = {
  __typename?: 'FoundHouseholds';
  edges: Array<FoundHouseholdEdge>;
  pageInfo: PageInfo;
};

export type FoundHouseholdEdge = {
  __typename?: 'FoundHouseholdEdge';
  cursor: Scalars['String']['output'];
  node: FoundHousehold;
};

export type FoundHousehold = {
  __typename?: 'FoundHousehold';
  household: Household;
  member?: Maybe<Person>;
  by: FoundBy;
};

export type FoundBy =
  | 'CODE'
  | 'NAME'
  | 'NUMBER'
  | 'PLACE';

export type Namesakes = {
  __typename?: 'Namesakes';
  sought: Scalars['ID']['output'];
  found?: Maybe<FoundNamesakes>;
};

export type NamesakesFoundArgs = {
  purpose: Scalars['String']['input'];
};

export type FoundNamesakes = {
  __typename?: 'FoundNamesakes';
  places: Array<Division>;
  people: Array<Namesake>;
  more: Scalars['Int']['output'];
};

export type Namesake = {
  __typename?: 'Namesake';
  household: Household;
  person?: Maybe<Person>;
};

export type Task = {
  __typename?: 'Task';
  id: Scalars['ID']['output'];
  kind: TaskKind;
  selfReport?: Maybe<SelfReport>;
  sector?: Maybe<Scalars['String']['output']>;
  openedOn: Scalars['Date']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  doubt?: Maybe<Doubt>;
  assignedTo?: Maybe<Scalars['String']['output']>;
  assignedOn?: Maybe<Scalars['Date']['output']>;
  assignments: Array<TaskAssignment>;
  correctionRequest?: Maybe<CorrectionRequest>;
  name: Scalars['String']['output'];
  household?: Maybe<Household>;
  lead?: Maybe<Lead>;
  case?: Maybe<MonitoringCase>;
  period?: Maybe<MonitoringPeriod>;
  measure?: Maybe<PlannedMeasure>;
  label?: Maybe<SafetyNetLabel>;
  offer?: Maybe<MoveOffer>;
  person?: Maybe<Person>;
  department?: Maybe<Scalars['String']['output']>;
  departmentKind?: Maybe<Scalars['String']['output']>;
  form?: Maybe<Form>;
  watchedAs?: Maybe<Scalars['String']['output']>;
  level: TaskLevel;
  waitsFor?: Maybe<Division>;
  possibleFrom?: Maybe<Scalars['Date']['output']>;
  provisional: Scalars['Boolean']['output'];
  closedOn?: Maybe<Scalars['Date']['output']>;
  status: TaskStatus;
  clauses: Array<ClauseRef>;
};

export type TaskStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type TaskKind =
  | 'ACCEPT_MOVE'
  | 'ANSWER_PROMPT'
  | 'ASSIGN_HELPER'
  | 'CASE_STEP'
  | 'CHECK_DUPLICATE'
  | 'CHECK_STATED'
  | 'CONSIDER_RELEASE'
  | 'DELIVER_MEASURE'
  | 'DEPARTMENT'
  | 'GREEN_CHANNEL'
  | 'MAKE_PLAN'
  | 'EXIT_STANDARD'
  | 'PLACE_SELF_REPORT'
  | 'RECTIFY'
  | 'REVIEW_LABEL'
  | 'SETTLE_LEAD'
  | 'TRIAGE'
  | 'VERIFY_LEAD'
  | 'WATCH_VISIT'
  | 'ANSWER_DOUBT'
  | 'REVISE_PLAN'
  | 'URGE_SUPPORTER'
  | 'REACH_NODE'
  | 'RECTIFY_FINDING'
  | 'REPORT_LIST'
  | 'ANSWER_CORRECTION';

export type SubmitSelfReportInput = {
  certificateNumber: Scalars['String']['input'];
  name: Scalars['String']['input'];
  phone: Scalars['String']['input'];
  division: Scalars['String']['input'];
  leadType: LeadType;
  statement: Scalars['String']['input'];
  form?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type SelfReportReceipt = {
  __typename?: 'SelfReportReceipt';
  receiptNumber: Scalars['String']['output'];
  receivedOn: Scalars['Date']['output'];
  whatHappensNext: Scalars['String']['output'];
};

export type RateLimited = UserError & {
  __typename?: 'RateLimited';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  retryAfterSeconds: Scalars['Int']['output'];
};

export type SubmitSelfReportResult = SelfReportReceipt | InvalidInput | KeyInUse | NotFound | RateLimited;

export type SelfReportPlace = {
  __typename?: 'SelfReportPlace';
  code: Scalars['String']['output'];
  names: Array<Scalars['String']['output']>;
  villages: Array<SelfReportVillage>;
};

export type SelfReportVillage = {
  __typename?: 'SelfReportVillage';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type SelfReportStatus = {
  __typename?: 'SelfReportStatus';
  progress: SelfReportProgress;
  receivedOn: Scalars['Date']['output'];
};

export type SelfReportProgress =
  | 'RECEIVED'
  | 'BEING_VERIFIED'
  | 'DECIDED';

export type SelfReportStatusResult = SelfReportStatus | NotFound | RateLimited;

export type SelfReport = {
  __typename?: 'SelfReport';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  certificateNumber?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  division?: Maybe<Division>;
  leadType: LeadType;
  statement?: Maybe<Scalars['String']['output']>;
  form: Scalars['String']['output'];
  occurredOn: Scalars['Date']['output'];
  receivedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  state: SelfReportState;
  progress: SelfReportProgress;
  lead?: Maybe<Lead>;
  isRepeat: Scalars['Boolean']['output'];
  rejection?: Maybe<Scalars['String']['output']>;
  placedOn?: Maybe<Scalars['Date']['output']>;
};

export type SelfReportCertificateNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type SelfReportPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type SelfReportState =
  | 'PLACED'
  | 'REJECTED'
  | 'WAITING';

export type SelfReportFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SelfReportState>;
};

export type SelfReportConnection = {
  __typename?: 'SelfReportConnection';
  edges: Array<SelfReportEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type SelfReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type SelfReportEdge = {
  __typename?: 'SelfReportEdge';
  cursor: Scalars['String']['output'];
  node: SelfReport;
};

export type PlaceSelfReportInput = {
  reportId: Scalars['ID']['input'];
  householdId?: InputMaybe<Scalars['ID']['input']>;
  rejected?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  occurredOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type SelfReportPlaced = {
  __typename?: 'SelfReportPlaced';
  selfReport: SelfReport;
};

export type SelfReportAlreadyPlaced = UserError & {
  __typename?: 'SelfReportAlreadyPlaced';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  selfReport: SelfReport;
};

export type PlaceSelfReportResult = SelfReportPlaced | InvalidInput | KeyInUse | NobodyLeft | NotFound | NotPermitted | SelfReportAlreadyPlaced;

export type SelfReportOrder = {
  field: SelfReportOrderField;
  direction?: OrderDirection;
};

export type SelfReportOrderField =
  | 'RECORDED_AT'
  | 'RECEIVED_ON'
  | 'OCCURRED_ON';

export type WhatIf = {
  __typename?: 'WhatIf';
  id: Scalars['ID']['output'];
  registerEffect?: Maybe<RegisterEffect>;
};

export type WhatIfRegisterEffectArgs = {
  incomeYear?: InputMaybe<Scalars['Int']['input']>;
};

export type RegisterEffect = {
  __typename?: 'RegisterEffect';
  incomeYear: Scalars['Int']['output'];
  draftLine: Scalars['Money']['output'];
  total: RegisterMovement;
  byDivision: Array<RegisterMovementOfDivision>;
  byClause: Array<RegisterMovementOfClause>;
  households: MovingHouseholdConnection;
  clauses: Array<ClauseRef>;
};

export type RegisterEffectHouseholdsArgs = {
  direction?: InputMaybe<LineDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type LineDirection =
  | 'ENTERS'
  | 'LEAVES';

export type RegisterMovement = {
  __typename?: 'RegisterMovement';
  compared: RegisterCount;
  belowNow: RegisterCount;
  belowDraft: RegisterCount;
  entering: RegisterCount;
  leaving: RegisterCount;
};

export type RegisterCount = {
  __typename?: 'RegisterCount';
  households: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
  shortfall: Scalars['Money']['output'];
};

export type RegisterMovementOfDivision = {
  __typename?: 'RegisterMovementOfDivision';
  divisionCode: Scalars['String']['output'];
  division?: Maybe<Division>;
  movement: RegisterMovement;
};

export type RegisterMovementOfClause = {
  __typename?: 'RegisterMovementOfClause';
  clause?: Maybe<ClauseRef>;
  line?: Maybe<Scalars['Money']['output']>;
  movement: RegisterMovement;
};

export type MovingHousehold = {
  __typename?: 'MovingHousehold';
  household: Household;
  direction: LineDirection;
  net: Scalars['Money']['output'];
  memberCount: Scalars['Int']['output'];
  shortfall: Scalars['Money']['output'];
};

export type MovingHouseholdConnection = {
  __typename?: 'MovingHouseholdConnection';
  edges: Array<MovingHouseholdEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type MovingHouseholdConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type MovingHouseholdEdge = {
  __typename?: 'MovingHouseholdEdge';
  cursor: Scalars['String']['output'];
  node: MovingHousehold;
};

export type TaskStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'OVERDUE'
  | 'SUSPENDED'
  | 'WAIVED';

export type TaskFilter = {
  division?: InputMaybe<Scalars['String']['input']>;
  levels?: InputMaybe<Array<TaskLevel>>;
  kinds?: InputMaybe<Array<TaskKind>>;
  departmentKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  sector?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<TaskUnitInput>;
  household?: InputMaybe<Scalars['ID']['input']>;
  lead?: InputMaybe<Scalars['ID']['input']>;
  case?: InputMaybe<Scalars['ID']['input']>;
  steps?: InputMaybe<Array<CaseActKind>>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  dueWithin?: InputMaybe<Scalars['Int']['input']>;
  dueThisWeek?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  assigned?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskUnitInput = {
  division: Scalars['String']['input'];
  sector?: InputMaybe<Scalars['String']['input']>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TaskConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  status: TaskStatus;
  node: Task;
};

export type TaskGrouping =
  | 'DIVISION'
  | 'KIND'
  | 'LEVEL';

export type TaskCount = {
  __typename?: 'TaskCount';
  division?: Maybe<Division>;
  kind?: Maybe<TaskKind>;
  level?: Maybe<TaskLevel>;
  count: Scalars['Int']['output'];
  dueThisWeek: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
};

export type CaseActsRecorded = {
  __typename?: 'CaseActsRecorded';
  results: Array<CaseActItem>;
  recorded: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
};

export type CaseActItem = {
  __typename?: 'CaseActItem';
  case?: Maybe<MonitoringCase>;
  lead?: Maybe<Lead>;
  result: CaseActResult;
};

export type CaseActsResult = CaseActsRecorded | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TakeBackActsInput = {
  bulkKey: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type HoldSpecialMeetingsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: SpecialMeetingEvidence;
  items: Array<SpecialMeetingItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type SpecialMeetingItem = {
  leadId: Scalars['ID']['input'];
  evidence?: InputMaybe<SpecialMeetingChanges>;
};

export type SpecialMeetingChanges = {
  riskFound?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordVillageReviewsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: VillageReviewEvidence;
  items: Array<VillageReviewItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type VillageReviewItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<VillageReviewChanges>;
};

export type VillageReviewChanges = {
  votesDue?: InputMaybe<Scalars['Int']['input']>;
  votesPresent?: InputMaybe<Scalars['Int']['input']>;
  votesFor?: InputMaybe<Scalars['Int']['input']>;
  votesAgainst?: InputMaybe<Scalars['Int']['input']>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PostPublicitiesInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  items: Array<PostingItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type PostingItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<PostingEvidence>;
};

export type RecordTownshipReviewsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: TownshipReviewEvidence;
  items: Array<TownshipReviewItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type TownshipReviewItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<TownshipReviewChanges>;
};

export type TownshipReviewChanges = {
  signingOffices?: InputMaybe<Array<Scalars['String']['input']>>;
  checkers?: InputMaybe<Array<Scalars['String']['input']>>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordCountyDecisionsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: CountyDecisionEvidence;
  items: Array<CountyDecisionItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type CountyDecisionItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<CountyDecisionChanges>;
};

export type CountyDecisionChanges = {
  comparisons?: InputMaybe<Array<ComparisonInput>>;
  category?: InputMaybe<MonitoringCategory>;
  risks?: InputMaybe<Array<Scalars['String']['input']>>;
  writtenNotice?: InputMaybe<Scalars['String']['input']>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnnounceIdentificationsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  items: Array<AnnouncementItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type AnnouncementItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<PostingEvidence>;
};

export type RecordSystemEntriesInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: SystemEntryEvidence;
  items: Array<SystemEntryItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type SystemEntryItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<SystemEntryEvidence>;
};

export type RecordReverificationsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: ReverificationEvidence;
  items: Array<ReverificationItem>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ReverificationItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<ReverificationChanges>;
};

export type ReverificationChanges = {
  townshipSignature?: InputMaybe<Scalars['String']['input']>;
  villageSignature?: InputMaybe<Scalars['String']['input']>;
  finding?: InputMaybe<Scalars['String']['input']>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveEliminationsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: ApprovalEvidence;
  items: Array<ApprovalItem>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type ApprovalItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<ApprovalChanges>;
};

export type ApprovalChanges = {
  opinion?: InputMaybe<Scalars['String']['input']>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnnounceEliminationsInput = {
  occurredOn: Scalars['Date']['input'];
  evidence: PostingEvidence;
  items: Array<EliminationAnnouncementItem>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
};

export type EliminationAnnouncementItem = {
  caseId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<PostingEvidence>;
};

export type VerifyLeadsInput = {
  occurredOn: Scalars['Date']['input'];
  items: Array<LeadVisitItem>;
  lateReason?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type LeadVisitItem = {
  leadId: Scalars['ID']['input'];
  riskFound: Scalars['Boolean']['input'];
  finding: Scalars['String']['input'];
  lateReason?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type LeadsVerified = {
  __typename?: 'LeadsVerified';
  results: Array<LeadVisitResult>;
  recorded: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
};

export type LeadVisitResult = {
  __typename?: 'LeadVisitResult';
  lead?: Maybe<Lead>;
  result: VerifyLeadResult;
};

export type VerifyLeadsResult = LeadsVerified | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TaskOrder = {
  field: TaskOrderField;
  direction?: OrderDirection;
};

export type TaskOrderField =
  | 'DUE_ON'
  | 'OPENED_ON'
  | 'CLOSED_ON'
  | 'DIVISION';

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Attachment = {
  __typename?: 'Attachment';
  id: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  sizeBytes: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  address?: Maybe<Scalars['String']['output']>;
  attachedAt: Scalars['DateTime']['output'];
  account: Scalars['String']['output'];
};

export type AttachFilesInput = {
  recordId: Scalars['ID']['input'];
  attachments: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

export type TakeBackAttachmentInput = {
  attachmentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type FilesAttached = {
  __typename?: 'FilesAttached';
  attachments: Array<Attachment>;
};

export type AttachmentTakenBack = {
  __typename?: 'AttachmentTakenBack';
  attachments: Array<Attachment>;
};

export type AttachFilesResult = FilesAttached | InvalidInput | KeyInUse | NotFound | NotPermitted;

export type TakeBackAttachmentResult = AttachmentTakenBack | InvalidInput | KeyInUse | NotFound | NotPermitted;

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

export type ImportFindingConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
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
  waitingRows: WaitingRowConnection;
  withdrawal?: Maybe<ImportWithdrawal>;
  requestedAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  findings: ImportFindingConnection;
};

export type ImportReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportObstaclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportWaitingRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ImportReportFindingsArgs = {
  severity?: InputMaybe<FindingSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportChangeConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
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
  totalCount: Scalars['CountOnDemand']['output'];
};

export type ImportObstacleConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportObstacleEdge = {
  __typename?: 'ImportObstacleEdge';
  cursor: Scalars['String']['output'];
  node: ImportObstacle;
};

export type WaitingRow = {
  __typename?: 'WaitingRow';
  id: Scalars['ID']['output'];
  ledger: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  householdCode?: Maybe<Scalars['String']['output']>;
  divisionCode: Scalars['String']['output'];
  township?: Maybe<Scalars['String']['output']>;
  village?: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  reason: WaitingReason;
  namesakes?: Maybe<Namesakes>;
};

export type WaitingReason =
  | 'HOUSEHOLD_NOT_REGISTERED'
  | 'CODE_AND_NUMBER_DISAGREE'
  | 'PERSON_IN_SEVERAL_HOUSEHOLDS';

export type WaitingRowConnection = {
  __typename?: 'WaitingRowConnection';
  edges: Array<WaitingRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['CountOnDemand']['output'];
};

export type WaitingRowConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type WaitingRowEdge = {
  __typename?: 'WaitingRowEdge';
  cursor: Scalars['String']['output'];
  node: WaitingRow;
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
  | 'CODE'
  | 'PROPOSAL';

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

export type ImportReportConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
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

export type DecisionRefused = UserError & {
  __typename?: 'DecisionRefused';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  decision: PolicyDecision;
};

export type ActingLevel =
  | 'COUNTY'
  | 'HOUSEHOLD'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type WrongLevel = UserError & {
  __typename?: 'WrongLevel';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  level: ActingLevel;
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

export type TransitionValue = {
  __typename?: 'TransitionValue';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type TransitionItem = {
  __typename?: 'TransitionItem';
  id: Scalars['ID']['output'];
  rule: Scalars['String']['output'];
  ruleTitle: Scalars['String']['output'];
  transition: Scalars['String']['output'];
  subjectKind: Scalars['String']['output'];
  subject: Scalars['ID']['output'];
  household?: Maybe<Scalars['ID']['output']>;
  divisionCode: Scalars['String']['output'];
  change: TransitionResult;
  before: Array<TransitionValue>;
  after: Array<TransitionValue>;
  facts: Array<TransitionValue>;
  found: Array<TransitionValue>;
  clause?: Maybe<ClauseRef>;
  undecided?: Maybe<Scalars['String']['output']>;
  undecidedText?: Maybe<Scalars['String']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  withoutSupport: Scalars['Boolean']['output'];
  state: TransitionItemState;
  restedBy?: Maybe<Scalars['String']['output']>;
};

export type TransitionItemConnection = {
  __typename?: 'TransitionItemConnection';
  edges: Array<TransitionItemEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['CountOnDemand']['output']>;
};

export type TransitionItemConnectionTotalCountArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

export type TransitionItemEdge = {
  __typename?: 'TransitionItemEdge';
  cursor: Scalars['String']['output'];
  node: TransitionItem;
};

export type TransitionItemFilter = {
  rule?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  household?: InputMaybe<Scalars['ID']['input']>;
  change?: InputMaybe<TransitionResult>;
  state?: InputMaybe<TransitionItemState>;
  undecided?: InputMaybe<Scalars['Boolean']['input']>;
  withoutSupport?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TransitionItemOrder = {
  field: TransitionItemOrderField;
  direction?: OrderDirection;
};

export type TransitionItemOrderField =
  | 'DIVISION'
  | 'RULE';

export type PreviewedMatter = {
  __typename?: 'PreviewedMatter';
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: PreviewedMatterKind;
  counted: PreviewedUnit;
  ruleBefore?: Maybe<Scalars['String']['output']>;
  clauseBefore?: Maybe<ClauseRef>;
  termsBefore?: Maybe<Scalars['String']['output']>;
  ruleAfter?: Maybe<Scalars['String']['output']>;
  clauseAfter?: Maybe<ClauseRef>;
  termsAfter?: Maybe<Scalars['String']['output']>;
  before: Scalars['Int']['output'];
  after: Scalars['Int']['output'];
  entering: Scalars['Int']['output'];
  leaving: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  amountBefore?: Maybe<Scalars['Money']['output']>;
  amountAfter?: Maybe<Scalars['Money']['output']>;
  difference?: Maybe<Scalars['Money']['output']>;
  examples: Array<PreviewedRow>;
};

export type PreviewedMatterKind =
  | 'CONDITION'
  | 'DUTY'
  | 'RIGHT';

export type PreviewedUnit =
  | 'HOUSEHOLDS'
  | 'PERSONS'
  | 'RECORDS';

export type PreviewedRow = {
  __typename?: 'PreviewedRow';
  household?: Maybe<Household>;
  person?: Maybe<Person>;
  heldBefore: Scalars['Boolean']['output'];
  heldAfter: Scalars['Boolean']['output'];
  amountBefore?: Maybe<Scalars['Money']['output']>;
  amountAfter?: Maybe<Scalars['Money']['output']>;
};

export type MirroredCase = {
  __typename?: 'MirroredCase';
  name: Scalars['String']['output'];
  question: Scalars['String']['output'];
  clauses: Array<ClauseRef>;
  before: Scalars['String']['output'];
  after?: Maybe<Scalars['String']['output']>;
  outcome: MirrorOutcome;
};

export type MirrorOutcome =
  | 'OTHER'
  | 'SAME';

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
  AssessIncomeResult: ( IncomeAssessedMapper ) | ( NobodyCountedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CaseActResult: ( CaseActRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SettleLeadResult: ( Omit<LeadSettled, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'LeadSettled' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ChangeDivisionResult: ( DivisionChangedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerDoubtResult: ( DoubtAnsweredMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ReportFiguresResult: ( FiguresReportedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  LegalSupporterResult: ( LegalSupporterRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HelperResult: ( Omit<HelperAssigned, 'helper'> & { helper: _RefType['ResponsibleHelper'] } & { __typename: 'HelperAssigned' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EndPairingResult: ( Omit<PairingEnded, 'helper'> & { helper: _RefType['ResponsibleHelper'] } & { __typename: 'PairingEnded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HelpPlanResult: ( HelpPlanRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AdvanceMeasureResult: ( Omit<AdvanceMeasureRecorded, 'measure'> & { measure: _RefType['PlannedMeasure'] } & { __typename: 'AdvanceMeasureRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MeasureDeliveryResult: ( Omit<MeasureDeliveryRecorded, 'delivery'> & { delivery: _RefType['DeliveredMeasure'] } & { __typename: 'MeasureDeliveryRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HandOutSheetsResult: ( Omit<SheetsHandedOut, 'results'> & { results: Array<_RefType['SheetHandedOut']> } & { __typename: 'SheetsHandedOut' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ReceiveLeadResult: ( LeadReceivedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CorrectLeadResult: ( Omit<LeadCorrected, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'LeadCorrected' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VerifyLeadResult: ( Omit<LeadVerified, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'LeadVerified' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SurveyVisitResult: ( Omit<SurveyVisitRecorded, 'visit'> & { visit: _RefType['SurveyVisit'] } & { __typename: 'SurveyVisitRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordSurveyVisitsResult: ( Omit<SurveyVisitsRecorded, 'results'> & { results: Array<_RefType['SurveyVisitResult']> } & { __typename: 'SurveyVisitsRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ForwardLeadResult: ( Omit<LeadForwarded, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'LeadForwarded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EndVanishedResult: ( Omit<VanishingRecorded, 'ending'> & { ending: _RefType['VanishedHousehold'] } & { __typename: 'VanishingRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  EliminationRequestResult: ( Omit<EliminationRequestRecorded, 'request' | 'period'> & { request: _RefType['EliminationRequest'], period: _RefType['MonitoringPeriod'] } & { __typename: 'EliminationRequestRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MonitoringPeriodResult: ( Omit<MonitoringPeriodRecorded, 'period' | 'entry'> & { period: _RefType['MonitoringPeriod'], entry: _RefType['MonitoringPeriodEntry'] } & { __typename: 'MonitoringPeriodRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TriageResult: ( Omit<TriageRecorded, 'triage' | 'period'> & { triage: _RefType['LongUnresolvedTriage'], period: _RefType['MonitoringPeriod'] } & { __typename: 'TriageRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SafetyNetLabelResult: ( Omit<SafetyNetLabelRecorded, 'label'> & { label: _RefType['SafetyNetLabel'] } & { __typename: 'SafetyNetLabelRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  LabelReviewResult: ( Omit<LabelReviewRecorded, 'review' | 'label' | 'decision'> & { review: _RefType['LabelReview'], label: _RefType['SafetyNetLabel'], decision: _RefType['PolicyDecision'] } & { __typename: 'LabelReviewRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WatchVisitResult: ( Omit<WatchVisitRecorded, 'visit' | 'period'> & { visit: _RefType['WatchVisit'], period: _RefType['MonitoringPeriod'] } & { __typename: 'WatchVisitRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RegisterPoorResult: ( Omit<PoorRegistrationRecorded, 'registration' | 'period'> & { registration: _RefType['PoorRegistration'], period: _RefType['MonitoringPeriod'] } & { __typename: 'PoorRegistrationRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  ExitStandardReachedResult: ( Omit<PoorRegistrationRecorded, 'registration' | 'period'> & { registration: _RefType['PoorRegistration'], period: _RefType['MonitoringPeriod'] } & { __typename: 'PoorRegistrationRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  MoveOfferResult: ( Omit<MoveOffered, 'offer'> & { offer: _RefType['MoveOffer'] } & { __typename: 'MoveOffered' } ) | ( HouseholdConflictMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  HouseholdResult: ( HouseholdRecordedMapper ) | ( HouseholdConflictMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnnounceRegisterResult: ( Omit<RegisterAnnouncementStarted, 'announcement'> & { announcement: _RefType['RegisterAnnouncement'] } & { __typename: 'RegisterAnnouncementStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SecretaryVisitsResult: ( SecretaryVisitsRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  NameOfficerResult: ( OfficerNamedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CalendarReportResult: ( CalendarReportRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  InspectionFindingResult: ( InspectionFindingRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AssignWorkResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( WorkAssigned & { __typename: 'WorkAssigned' } );
  SubstitutionResult: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( Omit<SubstitutionSet, 'substitution'> & { substitution: _RefType['Substitution'] } & { __typename: 'SubstitutionSet' } );
  AnswerQualityPromptsResult: ( QualityPromptsAnsweredMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecodeDivisionResult: ( DivisionRecodedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RequestCorrectionResult: ( CorrectionRequestedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AnswerCorrectionRequestResult: ( CorrectionRequestAnsweredMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  RecordAuthorisationLetterResult: ( AuthorisationLetterRecordedMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WithdrawAuthorisationLetterResult: ( AuthorisationLetterWithdrawnMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SubmitSelfReportResult: ( SelfReportReceiptMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  SelfReportStatusResult: ( SelfReportStatus & { __typename: 'SelfReportStatus' } ) | ( UserErrorValue ) | ( UserErrorValue );
  PlaceSelfReportResult: ( Omit<SelfReportPlaced, 'selfReport'> & { selfReport: _RefType['SelfReport'] } & { __typename: 'SelfReportPlaced' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  CaseActsResult: ( Omit<CaseActsRecorded, 'results'> & { results: Array<_RefType['CaseActItem']> } & { __typename: 'CaseActsRecorded' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  VerifyLeadsResult: ( Omit<LeadsVerified, 'results'> & { results: Array<_RefType['LeadVisitResult']> } & { __typename: 'LeadsVerified' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  AttachFilesResult: ( FilesAttached & { __typename: 'FilesAttached' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  TakeBackAttachmentResult: ( AttachmentTakenBack & { __typename: 'AttachmentTakenBack' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  WithdrawImportResult: ( UserErrorValue ) | ( Omit<ImportWithdrawalStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportWithdrawalStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
  StartImportResult: ( Omit<ImportStarted, 'report'> & { report: _RefType['ImportReport'] } & { __typename: 'ImportStarted' } ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( HouseholdConflictMapper ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue ) | ( UserErrorValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  IncomeAssessment: ResolverTypeWrapper<IncomeAssessmentMapper>;
  AssessedMember: ResolverTypeWrapper<AssessedMemberMapper>;
  MemberRegistration: MemberRegistration;
  IncomeScreening: ResolverTypeWrapper<IncomeScreeningMapper>;
  HardshipCause: HardshipCause;
  AssessIncomeInput: AssessIncomeInput;
  AssessedMemberInput: AssessedMemberInput;
  IncomeAssessed: ResolverTypeWrapper<IncomeAssessedMapper>;
  NobodyCounted: ResolverTypeWrapper<NobodyCountedMapper>;
  AssessmentConflict: ResolverTypeWrapper<UserErrorValue>;
  AssessIncomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessIncomeResult']>;
  MonitoringCase: ResolverTypeWrapper<MonitoringCaseMapper>;
  ProcedureKind: ProcedureKind;
  MonitoringCaseState: MonitoringCaseState;
  CaseActKind: CaseActKind;
  CaseStanding: ResolverTypeWrapper<CaseStanding>;
  CaseDeadline: ResolverTypeWrapper<Omit<CaseDeadline, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  CaseDeadlineStatus: CaseDeadlineStatus;
  CaseStep: ResolverTypeWrapper<Omit<CaseStep, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  CaseAct: ResolverTypeWrapper<CaseActMapper>;
  EvidenceLine: ResolverTypeWrapper<EvidenceLine>;
  PublicNotice: ResolverTypeWrapper<PublicNotice>;
  MonitoringCaseFilter: MonitoringCaseFilter;
  MonitoringCaseConnection: ResolverTypeWrapper<Omit<MonitoringCaseConnection, 'edges'> & { edges: Array<ResolversTypes['MonitoringCaseEdge']> }>;
  MonitoringCaseEdge: ResolverTypeWrapper<Omit<MonitoringCaseEdge, 'node'> & { node: ResolversTypes['MonitoringCase'] }>;
  CaseActRecorded: ResolverTypeWrapper<CaseActRecordedMapper>;
  CaseWarning: ResolverTypeWrapper<CaseWarningMapper>;
  PublicityTooShort: ResolverTypeWrapper<UserErrorValue>;
  EvidenceMissing: ResolverTypeWrapper<UserErrorValue>;
  ObjectionOpen: ResolverTypeWrapper<UserErrorValue>;
  LateReasonNeeded: ResolverTypeWrapper<UserErrorValue>;
  CaseConflict: ResolverTypeWrapper<UserErrorValue>;
  ActStands: ResolverTypeWrapper<UserErrorValue>;
  CaseClosed: ResolverTypeWrapper<UserErrorValue>;
  AlreadyMonitored: ResolverTypeWrapper<UserErrorValue>;
  NoProcedure: ResolverTypeWrapper<UserErrorValue>;
  CaseActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseActResult']>;
  HoldSpecialMeetingInput: HoldSpecialMeetingInput;
  SpecialMeetingEvidence: SpecialMeetingEvidence;
  SubmitApplicationInput: SubmitApplicationInput;
  ApplicationEvidence: ApplicationEvidence;
  RegistrationCase: RegistrationCase;
  RecordHomeCheckInput: RecordHomeCheckInput;
  HomeCheckEvidence: HomeCheckEvidence;
  RecordVillageReviewInput: RecordVillageReviewInput;
  VillageReviewEvidence: VillageReviewEvidence;
  PostPublicityInput: PostPublicityInput;
  PostingEvidence: PostingEvidence;
  NoticeAlongInput: NoticeAlongInput;
  RecordObjectionInput: RecordObjectionInput;
  ObjectionEvidence: ObjectionEvidence;
  SettleObjectionInput: SettleObjectionInput;
  ObjectionSettlementEvidence: ObjectionSettlementEvidence;
  RecordVillageSelectionInput: RecordVillageSelectionInput;
  VillageSelectionEvidence: VillageSelectionEvidence;
  RecordTownshipReviewInput: RecordTownshipReviewInput;
  TownshipReviewEvidence: TownshipReviewEvidence;
  RecordCountyDecisionInput: RecordCountyDecisionInput;
  CountyDecisionEvidence: CountyDecisionEvidence;
  ComparisonInput: ComparisonInput;
  AnnounceIdentificationInput: AnnounceIdentificationInput;
  RecordSystemEntryInput: RecordSystemEntryInput;
  SystemEntryEvidence: SystemEntryEvidence;
  RecordEvidenceInput: RecordEvidenceInput;
  RecordedEvidence: RecordedEvidence;
  CorrectActInput: CorrectActInput;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawalEvidence: WithdrawalEvidence;
  TakeBackActInput: TakeBackActInput;
  ActEvidence: ActEvidence;
  EliminationMode: EliminationMode;
  NotMonitored: ResolverTypeWrapper<UserErrorValue>;
  AdjustmentMonth: ResolverTypeWrapper<Omit<AdjustmentMonth, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  TaskLevel: TaskLevel;
  CaseGrouping: CaseGrouping;
  CaseCount: ResolverTypeWrapper<Omit<CaseCount, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  EliminationReadiness: ResolverTypeWrapper<EliminationReadinessMapper>;
  EliminationCondition: ResolverTypeWrapper<EliminationConditionMapper>;
  EliminationEvidence: ResolverTypeWrapper<EliminationEvidenceMapper>;
  SetbackKind: SetbackKind;
  NominateEliminationInput: NominateEliminationInput;
  NominationEvidence: NominationEvidence;
  RecordReverificationInput: RecordReverificationInput;
  ReverificationEvidence: ReverificationEvidence;
  ApproveEliminationInput: ApproveEliminationInput;
  ApprovalEvidence: ApprovalEvidence;
  AnnounceEliminationInput: AnnounceEliminationInput;
  RecordEliminationInput: RecordEliminationInput;
  ConfirmSetbackInput: ConfirmSetbackInput;
  SetbackEvidence: SetbackEvidence;
  RelabelRiskInput: RelabelRiskInput;
  RelabellingEvidence: RelabellingEvidence;
  SettleLeadInput: SettleLeadInput;
  LeadDisposal: LeadDisposal;
  LeadSettled: ResolverTypeWrapper<Omit<LeadSettled, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  SettleLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleLeadResult']>;
  MonitoringCaseOrder: MonitoringCaseOrder;
  MonitoringCaseOrderField: MonitoringCaseOrderField;
  DivisionChange: ResolverTypeWrapper<DivisionChangeMapper>;
  DivisionChangeKind: DivisionChangeKind;
  AddDivisionInput: AddDivisionInput;
  RenameDivisionInput: RenameDivisionInput;
  CloseDivisionInput: CloseDivisionInput;
  MergeDivisionsInput: MergeDivisionsInput;
  DivisionChanged: ResolverTypeWrapper<DivisionChangedMapper>;
  ChangeDivisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDivisionResult']>;
  Doubt: ResolverTypeWrapper<DoubtMapper>;
  DoubtAnswer: ResolverTypeWrapper<DoubtAnswerMapper>;
  DoubtOutcome: DoubtOutcome;
  DoubtFilter: DoubtFilter;
  DoubtConnection: ResolverTypeWrapper<Omit<DoubtConnection, 'edges'> & { edges: Array<ResolversTypes['DoubtEdge']> }>;
  DoubtEdge: ResolverTypeWrapper<Omit<DoubtEdge, 'node'> & { node: ResolversTypes['Doubt'] }>;
  AnswerDoubtInput: AnswerDoubtInput;
  DoubtAnswered: ResolverTypeWrapper<DoubtAnsweredMapper>;
  AnswerDoubtResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDoubtResult']>;
  DoubtOrder: DoubtOrder;
  DoubtOrderField: DoubtOrderField;
  DepartmentAnswer: ResolverTypeWrapper<DepartmentAnswerMapper>;
  Guarantee: Guarantee;
  DepartmentAllowance: ResolverTypeWrapper<DepartmentAllowanceMapper>;
  AllowanceTier: AllowanceTier;
  DepartmentRenovation: ResolverTypeWrapper<DepartmentRenovationMapper>;
  Renovation: ResolverTypeWrapper<Renovation>;
  DeliveredMeasure: ResolverTypeWrapper<DeliveredMeasureMapper>;
  MeasureFamily: MeasureFamily;
  DeliveredMeasureConnection: ResolverTypeWrapper<Omit<DeliveredMeasureConnection, 'edges'> & { edges: Array<ResolversTypes['DeliveredMeasureEdge']> }>;
  DeliveredMeasureEdge: ResolverTypeWrapper<Omit<DeliveredMeasureEdge, 'node'> & { node: ResolversTypes['DeliveredMeasure'] }>;
  FigureReport: ResolverTypeWrapper<FigureReportMapper>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureMapper>;
  FigureMeasure: FigureMeasure;
  FigureReportFilter: FigureReportFilter;
  FigureReportOrder: FigureReportOrder;
  FigureReportOrderField: FigureReportOrderField;
  FigureReportConnection: ResolverTypeWrapper<Omit<FigureReportConnection, 'edges'> & { edges: Array<ResolversTypes['FigureReportEdge']> }>;
  FigureReportEdge: ResolverTypeWrapper<Omit<FigureReportEdge, 'node'> & { node: ResolversTypes['FigureReport'] }>;
  ReportFiguresInput: ReportFiguresInput;
  FiguresReported: ResolverTypeWrapper<FiguresReportedMapper>;
  ReportFiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportFiguresResult']>;
  Target: ResolverTypeWrapper<TargetMapper>;
  TransitionRun: ResolverTypeWrapper<Omit<TransitionRun, 'householdsItems'> & { householdsItems?: Maybe<ResolversTypes['TransitionItemConnection']> }>;
  Form: ResolverTypeWrapper<Omit<Form, 'fields' | 'clauses'> & { fields: Array<ResolversTypes['FormField']>, clauses: Array<ResolversTypes['ClauseRef']> }>;
  FormField: ResolverTypeWrapper<Omit<FormField, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  FormFieldKind: FormFieldKind;
  FormOption: ResolverTypeWrapper<FormOption>;
  FormKnown: ResolverTypeWrapper<FormKnown>;
  PolicyDeeds: ResolverTypeWrapper<Omit<PolicyDeeds, 'householdsDeeds'> & { householdsDeeds?: Maybe<ResolversTypes['PolicyDeedConnection']> }>;
  LegalSupporter: ResolverTypeWrapper<LegalSupporterMapper>;
  SupporterRelation: SupporterRelation;
  SupportOutcome: SupportOutcome;
  RecordLegalSupporterInput: RecordLegalSupporterInput;
  SettleLegalSupporterInput: SettleLegalSupporterInput;
  LegalSupporterRecorded: ResolverTypeWrapper<LegalSupporterRecordedMapper>;
  LegalSupporterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalSupporterResult']>;
  ResponsibleHelper: ResolverTypeWrapper<ResponsibleHelperMapper>;
  PairingEndKind: PairingEndKind;
  Pairing: ResolverTypeWrapper<PairingMapper>;
  FourNoRemovals: ResolverTypeWrapper<Omit<FourNoRemovals, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  NoRemoval: NoRemoval;
  HelpPlan: ResolverTypeWrapper<HelpPlanMapper>;
  HelpPlanRevision: ResolverTypeWrapper<HelpPlanRevisionMapper>;
  HelpPlanKind: HelpPlanKind;
  HelpPlanDeadline: ResolverTypeWrapper<Omit<HelpPlanDeadline, 'clauses'> & { clauses: Array<ResolversTypes['ClauseRef']> }>;
  PlannedMeasure: ResolverTypeWrapper<PlannedMeasureMapper>;
  MeasureState: MeasureState;
  HelpSector: HelpSector;
  HelpGap: ResolverTypeWrapper<HelpGapMapper>;
  HelpGapKind: HelpGapKind;
  HelpGapState: HelpGapState;
  HelpGapGround: ResolverTypeWrapper<HelpGapGround>;
  ToolboxMeasure: ResolverTypeWrapper<ToolboxMeasureMapper>;
  HelpWarning: ResolverTypeWrapper<HelpWarningMapper>;
  ExplainerSheet: ResolverTypeWrapper<ExplainerSheetMapper>;
  ExplainerSheetKind: ExplainerSheetKind;
  HelpCoverage: ResolverTypeWrapper<HelpCoverageMapper>;
  HelpCoverageOfDivision: ResolverTypeWrapper<HelpCoverageOfDivisionMapper>;
  AssignHelperInput: AssignHelperInput;
  HandOverHelperInput: HandOverHelperInput;
  EndPairingInput: EndPairingInput;
  HelperAssigned: ResolverTypeWrapper<Omit<HelperAssigned, 'helper'> & { helper: ResolversTypes['ResponsibleHelper'] }>;
  PairingConflict: ResolverTypeWrapper<UserErrorValue>;
  HelperResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelperResult']>;
  PairingEnded: ResolverTypeWrapper<Omit<PairingEnded, 'helper'> & { helper: ResolversTypes['ResponsibleHelper'] }>;
  EndPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPairingResult']>;
  PlannedMeasureInput: PlannedMeasureInput;
  MakeHelpPlanInput: MakeHelpPlanInput;
  ReviseHelpPlanInput: ReviseHelpPlanInput;
  HelpPlanRecorded: ResolverTypeWrapper<HelpPlanRecordedMapper>;
  HelpPlanConflict: ResolverTypeWrapper<UserErrorValue>;
  HelpPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelpPlanResult']>;
  RecordAdvanceMeasureInput: RecordAdvanceMeasureInput;
  AdvanceMeasureRecorded: ResolverTypeWrapper<Omit<AdvanceMeasureRecorded, 'measure'> & { measure: ResolversTypes['PlannedMeasure'] }>;
  AdvanceMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceMeasureResult']>;
  RecordMeasureDeliveryInput: RecordMeasureDeliveryInput;
  MeasureDeliveryRecorded: ResolverTypeWrapper<Omit<MeasureDeliveryRecorded, 'delivery'> & { delivery: ResolversTypes['DeliveredMeasure'] }>;
  PlanRequired: ResolverTypeWrapper<UserErrorValue>;
  MeasureDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasureDeliveryResult']>;
  HandOutSheetsInput: HandOutSheetsInput;
  SheetsHandedOut: ResolverTypeWrapper<Omit<SheetsHandedOut, 'results'> & { results: Array<ResolversTypes['SheetHandedOut']> }>;
  SheetHandedOut: ResolverTypeWrapper<SheetHandedOutMapper>;
  SheetOutcome: SheetOutcome;
  HandOutSheetsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOutSheetsResult']>;
  HelpPlanFilter: HelpPlanFilter;
  HelpPlanOrder: HelpPlanOrder;
  HelpPlanOrderField: HelpPlanOrderField;
  PlannedMeasureFilter: PlannedMeasureFilter;
  PlannedMeasureOrder: PlannedMeasureOrder;
  PlannedMeasureOrderField: PlannedMeasureOrderField;
  HelpPlanConnection: ResolverTypeWrapper<Omit<HelpPlanConnection, 'edges'> & { edges: Array<ResolversTypes['HelpPlanEdge']> }>;
  HelpPlanEdge: ResolverTypeWrapper<Omit<HelpPlanEdge, 'node'> & { node: ResolversTypes['HelpPlan'] }>;
  PlannedMeasureConnection: ResolverTypeWrapper<Omit<PlannedMeasureConnection, 'edges'> & { edges: Array<ResolversTypes['PlannedMeasureEdge']> }>;
  PlannedMeasureEdge: ResolverTypeWrapper<Omit<PlannedMeasureEdge, 'node'> & { node: ResolversTypes['PlannedMeasure'] }>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  LeadEntry: ResolverTypeWrapper<LeadEntryMapper>;
  LeadEntryKind: LeadEntryKind;
  LeadChange: ResolverTypeWrapper<LeadChange>;
  LeadVerification: ResolverTypeWrapper<LeadVerificationMapper>;
  LeadSettlement: ResolverTypeWrapper<LeadSettlement>;
  LeadOutcome: LeadOutcome;
  LeadChannel: LeadChannel;
  LeadType: LeadType;
  LeadState: LeadState;
  LeadFilter: LeadFilter;
  LeadConnection: ResolverTypeWrapper<Omit<LeadConnection, 'edges'> & { edges: Array<ResolversTypes['LeadEdge']> }>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  ReceiveLeadInput: ReceiveLeadInput;
  LeadReceived: ResolverTypeWrapper<LeadReceivedMapper>;
  LeadWarning: ResolverTypeWrapper<Omit<LeadWarning, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  NobodyLeft: ResolverTypeWrapper<UserErrorValue>;
  ReceiveLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveLeadResult']>;
  CorrectLeadInput: CorrectLeadInput;
  ExplainLateVisitInput: ExplainLateVisitInput;
  WithdrawLeadInput: WithdrawLeadInput;
  LeadCorrected: ResolverTypeWrapper<Omit<LeadCorrected, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  CorrectLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectLeadResult']>;
  VerifyLeadInput: VerifyLeadInput;
  LeadVerified: ResolverTypeWrapper<Omit<LeadVerified, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  LeadAlreadyVerified: ResolverTypeWrapper<UserErrorValue>;
  VerifyLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLeadResult']>;
  RecordSurveyVisitsInput: RecordSurveyVisitsInput;
  SurveyVisitInput: SurveyVisitInput;
  SurveyVisit: ResolverTypeWrapper<SurveyVisitMapper>;
  SurveyVisitRecorded: ResolverTypeWrapper<Omit<SurveyVisitRecorded, 'visit'> & { visit: ResolversTypes['SurveyVisit'] }>;
  SurveyVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SurveyVisitResult']>;
  SurveyVisitsRecorded: ResolverTypeWrapper<Omit<SurveyVisitsRecorded, 'results'> & { results: Array<ResolversTypes['SurveyVisitResult']> }>;
  RecordSurveyVisitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSurveyVisitsResult']>;
  SurveyCoverage: ResolverTypeWrapper<SurveyCoverageMapper>;
  SurveyCoverageOfVillage: ResolverTypeWrapper<SurveyCoverageOfVillageMapper>;
  SurveyStatus: SurveyStatus;
  LeadForwarding: ResolverTypeWrapper<LeadForwardingMapper>;
  LeadForwardingStep: LeadForwardingStep;
  ForwardLeadInput: ForwardLeadInput;
  LeadForwarded: ResolverTypeWrapper<Omit<LeadForwarded, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  ForwardLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForwardLeadResult']>;
  StepOrder: ResolverTypeWrapper<UserErrorValue>;
  LeadGrouping: LeadGrouping;
  LeadCount: ResolverTypeWrapper<Omit<LeadCount, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  LeadOrder: LeadOrder;
  LeadOrderField: LeadOrderField;
  MonitoringPeriod: ResolverTypeWrapper<MonitoringPeriodMapper>;
  VanishedHousehold: ResolverTypeWrapper<VanishedHouseholdMapper>;
  VanishingCause: VanishingCause;
  VanishingRecorded: ResolverTypeWrapper<Omit<VanishingRecorded, 'ending'> & { ending: ResolversTypes['VanishedHousehold'] }>;
  MembersRemain: ResolverTypeWrapper<UserErrorValue>;
  EndVanishedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndVanishedResult']>;
  StatedElimination: ResolverTypeWrapper<StatedEliminationMapper>;
  MonitoringBasis: MonitoringBasis;
  MonitoringPeriodEntry: ResolverTypeWrapper<MonitoringPeriodEntryMapper>;
  MonitoringPeriodEntryKind: MonitoringPeriodEntryKind;
  HouseholdFilter: HouseholdFilter;
  MonitoredHouseholdFilter: MonitoredHouseholdFilter;
  MonitoredHouseholdConnection: ResolverTypeWrapper<MonitoredHouseholdConnectionMapper>;
  MonitoredHouseholdEdge: ResolverTypeWrapper<MonitoredHouseholdEdgeMapper>;
  MonitoringCounts: ResolverTypeWrapper<Omit<MonitoringCounts, 'divisions'> & { divisions: Array<ResolversTypes['MonitoringCountOfDivision']> }>;
  MonitoringCount: ResolverTypeWrapper<MonitoringCount>;
  MonitoringCountOfCategory: ResolverTypeWrapper<MonitoringCountOfCategory>;
  MonitoringCountOfDivision: ResolverTypeWrapper<MonitoringCountOfDivisionMapper>;
  LongUnresolved: ResolverTypeWrapper<LongUnresolvedMapper>;
  TriageDecision: TriageDecision;
  LongUnresolvedTriage: ResolverTypeWrapper<LongUnresolvedTriageMapper>;
  SafetyNetLabel: ResolverTypeWrapper<SafetyNetLabelMapper>;
  LabelGround: ResolverTypeWrapper<LabelGroundMapper>;
  LabelReview: ResolverTypeWrapper<LabelReviewMapper>;
  EliminationRequest: ResolverTypeWrapper<EliminationRequestMapper>;
  EliminationRequestRecorded: ResolverTypeWrapper<Omit<EliminationRequestRecorded, 'request' | 'period'> & { request: ResolversTypes['EliminationRequest'], period: ResolversTypes['MonitoringPeriod'] }>;
  EliminationRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EliminationRequestResult']>;
  WatchVisit: ResolverTypeWrapper<WatchVisitMapper>;
  WatchNextStep: WatchNextStep;
  MonitoringPeriodRecorded: ResolverTypeWrapper<Omit<MonitoringPeriodRecorded, 'period' | 'entry'> & { period: ResolversTypes['MonitoringPeriod'], entry: ResolversTypes['MonitoringPeriodEntry'] }>;
  PeriodOverlap: ResolverTypeWrapper<UserErrorValue>;
  NotTakenOver: ResolverTypeWrapper<UserErrorValue>;
  ReleaseByProcedure: ResolverTypeWrapper<UserErrorValue>;
  PeriodChanged: ResolverTypeWrapper<UserErrorValue>;
  MonitoringPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitoringPeriodResult']>;
  TriageRecorded: ResolverTypeWrapper<Omit<TriageRecorded, 'triage' | 'period'> & { triage: ResolversTypes['LongUnresolvedTriage'], period: ResolversTypes['MonitoringPeriod'] }>;
  AlreadyTriaged: ResolverTypeWrapper<UserErrorValue>;
  TriageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriageResult']>;
  SafetyNetLabelRecorded: ResolverTypeWrapper<Omit<SafetyNetLabelRecorded, 'label'> & { label: ResolversTypes['SafetyNetLabel'] }>;
  SafetyNetLabelConflict: ResolverTypeWrapper<UserErrorValue>;
  SafetyNetLabelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetyNetLabelResult']>;
  LabelReviewRecorded: ResolverTypeWrapper<Omit<LabelReviewRecorded, 'review' | 'label' | 'decision'> & { review: ResolversTypes['LabelReview'], label: ResolversTypes['SafetyNetLabel'], decision: ResolversTypes['PolicyDecision'] }>;
  ReviewNotDue: ResolverTypeWrapper<UserErrorValue>;
  LabelReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LabelReviewResult']>;
  WatchVisitRecorded: ResolverTypeWrapper<Omit<WatchVisitRecorded, 'visit' | 'period'> & { visit: ResolversTypes['WatchVisit'], period: ResolversTypes['MonitoringPeriod'] }>;
  NotEliminated: ResolverTypeWrapper<UserErrorValue>;
  WatchVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WatchVisitResult']>;
  PoorRegistration: ResolverTypeWrapper<PoorRegistrationMapper>;
  PoorRegistrationGround: PoorRegistrationGround;
  ExitStandardStatus: ExitStandardStatus;
  RegisterPoorInput: RegisterPoorInput;
  PoorRegistrationEvidenceInput: PoorRegistrationEvidenceInput;
  RecordExitStandardReachedInput: RecordExitStandardReachedInput;
  ExitStandardEvidenceInput: ExitStandardEvidenceInput;
  PoorRegistrationRecorded: ResolverTypeWrapper<Omit<PoorRegistrationRecorded, 'registration' | 'period'> & { registration: ResolversTypes['PoorRegistration'], period: ResolversTypes['MonitoringPeriod'] }>;
  PoorRegistrationConflict: ResolverTypeWrapper<UserErrorValue>;
  NotRegisteredPoor: ResolverTypeWrapper<UserErrorValue>;
  RegisterPoorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPoorResult']>;
  ExitStandardReachedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExitStandardReachedResult']>;
  TakeOverMonitoringInput: TakeOverMonitoringInput;
  CorrectMonitoringPeriodInput: CorrectMonitoringPeriodInput;
  EndMonitoringOfVanishedHouseholdInput: EndMonitoringOfVanishedHouseholdInput;
  TriageLongUnresolvedInput: TriageLongUnresolvedInput;
  CorrectTriageInput: CorrectTriageInput;
  SafetyNetLabelFacts: SafetyNetLabelFacts;
  SetSafetyNetLabelInput: SetSafetyNetLabelInput;
  RemoveSafetyNetLabelInput: RemoveSafetyNetLabelInput;
  CompleteLabelReviewInput: CompleteLabelReviewInput;
  RecordEliminationRequestInput: RecordEliminationRequestInput;
  RecordWatchVisitInput: RecordWatchVisitInput;
  MonitoredHouseholdOrder: MonitoredHouseholdOrder;
  MonitoredHouseholdOrderField: MonitoredHouseholdOrderField;
  HouseholdMovement: ResolverTypeWrapper<HouseholdMovementMapper>;
  HouseholdMovementKind: HouseholdMovementKind;
  FieldChange: ResolverTypeWrapper<FieldChangeMapper>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  MemberInput: MemberInput;
  AddMemberInput: AddMemberInput;
  RemoveMemberInput: RemoveMemberInput;
  LeavingCause: LeavingCause;
  UpdateMemberInput: UpdateMemberInput;
  MemberChangesInput: MemberChangesInput;
  ClearedFact: ClearedFact;
  CorrectHouseholdInput: CorrectHouseholdInput;
  MoveHouseholdInput: MoveHouseholdInput;
  OfferMoveInput: OfferMoveInput;
  AcceptMoveInput: AcceptMoveInput;
  CloseMoveOfferInput: CloseMoveOfferInput;
  MoveOffer: ResolverTypeWrapper<MoveOfferMapper>;
  MoveOfferState: MoveOfferState;
  MoveOfferConnection: ResolverTypeWrapper<Omit<MoveOfferConnection, 'edges'> & { edges: Array<ResolversTypes['MoveOfferEdge']> }>;
  MoveOfferEdge: ResolverTypeWrapper<Omit<MoveOfferEdge, 'node'> & { node: ResolversTypes['MoveOffer'] }>;
  MoveOffered: ResolverTypeWrapper<Omit<MoveOffered, 'offer'> & { offer: ResolversTypes['MoveOffer'] }>;
  MoveOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveOfferResult']>;
  SplitHouseholdInput: SplitHouseholdInput;
  PartingMemberInput: PartingMemberInput;
  SplitCase: SplitCase;
  MergeHouseholdsInput: MergeHouseholdsInput;
  SettleDuplicateInput: SettleDuplicateInput;
  HouseholdRecorded: ResolverTypeWrapper<HouseholdRecordedMapper>;
  HouseholdConflict: ResolverTypeWrapper<HouseholdConflictMapper>;
  HouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HouseholdResult']>;
  AnnounceRegisterInput: AnnounceRegisterInput;
  RegisterAnnouncement: ResolverTypeWrapper<RegisterAnnouncementMapper>;
  RegisterAnnouncementStarted: ResolverTypeWrapper<Omit<RegisterAnnouncementStarted, 'announcement'> & { announcement: ResolversTypes['RegisterAnnouncement'] }>;
  AnnounceRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceRegisterResult']>;
  MoveOfferOrder: MoveOfferOrder;
  MoveOfferOrderField: MoveOfferOrderField;
  SecretaryVisit: ResolverTypeWrapper<SecretaryVisitMapper>;
  SecretaryVisitCoverage: ResolverTypeWrapper<SecretaryVisitCoverageMapper>;
  SecretaryVisitsOfDivision: ResolverTypeWrapper<SecretaryVisitsOfDivisionMapper>;
  DutyOwner: ResolverTypeWrapper<DutyOwnerMapper>;
  UnitInCharge: ResolverTypeWrapper<UnitInChargeMapper>;
  UnitOfficer: ResolverTypeWrapper<UnitOfficerMapper>;
  CalendarReport: ResolverTypeWrapper<CalendarReportMapper>;
  CalendarDutyKind: CalendarDutyKind;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingMapper>;
  FindingEvidence: ResolverTypeWrapper<FindingEvidenceMapper>;
  InspectionSource: InspectionSource;
  InspectionFindingState: InspectionFindingState;
  InspectionFindingFilter: InspectionFindingFilter;
  InspectionFindingOrder: InspectionFindingOrder;
  InspectionFindingOrderField: InspectionFindingOrderField;
  InspectionFindingConnection: ResolverTypeWrapper<Omit<InspectionFindingConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionFindingEdge']> }>;
  InspectionFindingEdge: ResolverTypeWrapper<Omit<InspectionFindingEdge, 'node'> & { node: ResolversTypes['InspectionFinding'] }>;
  RecordSecretaryVisitsInput: RecordSecretaryVisitsInput;
  NameOfficerInput: NameOfficerInput;
  RecordCalendarReportInput: RecordCalendarReportInput;
  RecordInspectionFindingInput: RecordInspectionFindingInput;
  RectifyFindingInput: RectifyFindingInput;
  SecretaryVisitsRecorded: ResolverTypeWrapper<SecretaryVisitsRecordedMapper>;
  SecretaryVisitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecretaryVisitsResult']>;
  OfficerNamed: ResolverTypeWrapper<OfficerNamedMapper>;
  NameOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameOfficerResult']>;
  CalendarReportRecorded: ResolverTypeWrapper<CalendarReportRecordedMapper>;
  CalendarReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalendarReportResult']>;
  InspectionFindingRecorded: ResolverTypeWrapper<InspectionFindingRecordedMapper>;
  InspectionFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionFindingResult']>;
  TaskAssignment: ResolverTypeWrapper<TaskAssignmentMapper>;
  Substitution: ResolverTypeWrapper<SubstitutionMapper>;
  SubstitutionConnection: ResolverTypeWrapper<SubstitutionConnectionMapper>;
  SubstitutionEdge: ResolverTypeWrapper<Omit<SubstitutionEdge, 'node'> & { node: ResolversTypes['Substitution'] }>;
  SubstitutionOrder: SubstitutionOrder;
  SubstitutionOrderField: SubstitutionOrderField;
  AssignTasksInput: AssignTasksInput;
  HandOverWorkInput: HandOverWorkInput;
  SetSubstitutionInput: SetSubstitutionInput;
  EndSubstitutionInput: EndSubstitutionInput;
  WorkAssigned: ResolverTypeWrapper<WorkAssigned>;
  AssignWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignWorkResult']>;
  SubstitutionSet: ResolverTypeWrapper<Omit<SubstitutionSet, 'substitution'> & { substitution: ResolversTypes['Substitution'] }>;
  SubstitutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubstitutionResult']>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreviewMapper>;
  PreviewedStatus: PreviewedStatus;
  PreviewedHouseholds: ResolverTypeWrapper<PreviewedHouseholdsMapper>;
  PreviewedHousehold: ResolverTypeWrapper<PreviewedHouseholdMapper>;
  PreviewedCases: ResolverTypeWrapper<PreviewedCasesMapper>;
  PreviewedMeasures: ResolverTypeWrapper<PreviewedMeasuresMapper>;
  PolicyIncomeCheck: ResolverTypeWrapper<PolicyIncomeCheckMapper>;
  ScopeCheck: ResolverTypeWrapper<ScopeCheckMapper>;
  QualityStage: QualityStage;
  QualityRule: ResolverTypeWrapper<QualityRuleMapper>;
  QualityPrompt: ResolverTypeWrapper<QualityPromptMapper>;
  QualityPromptState: QualityPromptState;
  QualityAnswer: ResolverTypeWrapper<QualityAnswerMapper>;
  QualityPromptFilter: QualityPromptFilter;
  QualityPromptTaskConnection: ResolverTypeWrapper<Omit<QualityPromptTaskConnection, 'edges'> & { edges: Array<ResolversTypes['QualityPromptTaskEdge']> }>;
  QualityPromptTaskEdge: ResolverTypeWrapper<Omit<QualityPromptTaskEdge, 'node'> & { node: ResolversTypes['QualityPromptTask'] }>;
  QualityPromptTask: ResolverTypeWrapper<QualityPromptTaskMapper>;
  QualityPromptCount: ResolverTypeWrapper<QualityPromptCountMapper>;
  AnswerQualityPromptsInput: AnswerQualityPromptsInput;
  QualityAnswerInput: QualityAnswerInput;
  QualityPromptsAnswered: ResolverTypeWrapper<QualityPromptsAnsweredMapper>;
  AnswerQualityPromptsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerQualityPromptsResult']>;
  QualityPromptOrder: QualityPromptOrder;
  QualityPromptOrderField: QualityPromptOrderField;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'division' | 'formerDivision'> & { division?: Maybe<ResolversTypes['Division']>, formerDivision?: Maybe<ResolversTypes['Division']> }>;
  ViewerLedger: ResolverTypeWrapper<ViewerLedger>;
  LedgerColumn: ResolverTypeWrapper<LedgerColumn>;
  ViewerRight: ViewerRight;
  HouseholdFact: HouseholdFact;
  Division: ResolverTypeWrapper<DivisionMapper>;
  DivisionLevel: DivisionLevel;
  DivisionConnection: ResolverTypeWrapper<DivisionConnectionMapper>;
  DivisionEdge: ResolverTypeWrapper<DivisionEdgeMapper>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  DataQualityRemark: ResolverTypeWrapper<DataQualityRemark>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges'> & { edges: Array<ResolversTypes['HouseholdEdge']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  MonitoringCategory: MonitoringCategory;
  MonitoringRecord: ResolverTypeWrapper<MonitoringRecordMapper>;
  MembershipBasis: MembershipBasis;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Sex: Sex;
  CertificateKind: CertificateKind;
  HouseholdIncome: ResolverTypeWrapper<HouseholdIncomeMapper>;
  IncomeMeasure: IncomeMeasure;
  RecodeDivisionInput: RecodeDivisionInput;
  DivisionRecoded: ResolverTypeWrapper<DivisionRecodedMapper>;
  RecodeDivisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecodeDivisionResult']>;
  StartHouseholdsImportInput: StartHouseholdsImportInput;
  RevealConnection: ResolverTypeWrapper<Omit<RevealConnection, 'edges'> & { edges: Array<ResolversTypes['RevealEdge']> }>;
  RevealEdge: ResolverTypeWrapper<Omit<RevealEdge, 'node'> & { node: ResolversTypes['Reveal'] }>;
  Reveal: ResolverTypeWrapper<RevealMapper>;
  RevealNoticeConnection: ResolverTypeWrapper<Omit<RevealNoticeConnection, 'edges'> & { edges: Array<ResolversTypes['RevealNoticeEdge']> }>;
  RevealNoticeEdge: ResolverTypeWrapper<Omit<RevealNoticeEdge, 'node'> & { node: ResolversTypes['RevealNotice'] }>;
  RevealNotice: ResolverTypeWrapper<RevealNoticeMapper>;
  RevealBound: RevealBound;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  RevealOrder: RevealOrder;
  RevealOrderField: RevealOrderField;
  RevealNoticeOrder: RevealNoticeOrder;
  RevealNoticeOrderField: RevealNoticeOrderField;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRequestMapper>;
  CorrectionAnswer: ResolverTypeWrapper<CorrectionAnswerMapper>;
  CorrectionAsker: CorrectionAsker;
  CorrectionKind: CorrectionKind;
  CorrectionOutcome: CorrectionOutcome;
  CorrectionRequestFilter: CorrectionRequestFilter;
  CorrectionRequestOrder: CorrectionRequestOrder;
  CorrectionRequestOrderField: CorrectionRequestOrderField;
  CorrectionRequestConnection: ResolverTypeWrapper<Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversTypes['CorrectionRequestEdge']> }>;
  CorrectionRequestEdge: ResolverTypeWrapper<Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }>;
  RequestCorrectionInput: RequestCorrectionInput;
  AnswerCorrectionRequestInput: AnswerCorrectionRequestInput;
  CorrectionRequested: ResolverTypeWrapper<CorrectionRequestedMapper>;
  CorrectionRequestAnswered: ResolverTypeWrapper<CorrectionRequestAnsweredMapper>;
  RequestCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCorrectionResult']>;
  AnswerCorrectionRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCorrectionRequestResult']>;
  AuthorisationLetter: ResolverTypeWrapper<AuthorisationLetterMapper>;
  ComparisonPurpose: ComparisonPurpose;
  AuthorisationLetterFilter: AuthorisationLetterFilter;
  AuthorisationLetterOrder: AuthorisationLetterOrder;
  AuthorisationLetterOrderField: AuthorisationLetterOrderField;
  AuthorisationLetterConnection: ResolverTypeWrapper<Omit<AuthorisationLetterConnection, 'edges'> & { edges: Array<ResolversTypes['AuthorisationLetterEdge']> }>;
  AuthorisationLetterEdge: ResolverTypeWrapper<Omit<AuthorisationLetterEdge, 'node'> & { node: ResolversTypes['AuthorisationLetter'] }>;
  RecordAuthorisationLetterInput: RecordAuthorisationLetterInput;
  WithdrawAuthorisationLetterInput: WithdrawAuthorisationLetterInput;
  AuthorisationLetterRecorded: ResolverTypeWrapper<AuthorisationLetterRecordedMapper>;
  AuthorisationLetterWithdrawn: ResolverTypeWrapper<AuthorisationLetterWithdrawnMapper>;
  RecordAuthorisationLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAuthorisationLetterResult']>;
  WithdrawAuthorisationLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAuthorisationLetterResult']>;
  FoundHouseholds: ResolverTypeWrapper<FoundHouseholdsMapper>;
  FoundHouseholdEdge: ResolverTypeWrapper<FoundHouseholdEdgeMapper>;
  FoundHousehold: ResolverTypeWrapper<FoundHouseholdMapper>;
  FoundBy: FoundBy;
  Namesakes: ResolverTypeWrapper<NamesakesMapper>;
  FoundNamesakes: ResolverTypeWrapper<FoundNamesakesMapper>;
  Namesake: ResolverTypeWrapper<NamesakeMapper>;
  Task: ResolverTypeWrapper<TaskMapper>;
  TaskKind: TaskKind;
  SubmitSelfReportInput: SubmitSelfReportInput;
  SelfReportReceipt: ResolverTypeWrapper<SelfReportReceiptMapper>;
  RateLimited: ResolverTypeWrapper<UserErrorValue>;
  SubmitSelfReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitSelfReportResult']>;
  SelfReportPlace: ResolverTypeWrapper<SelfReportPlace>;
  SelfReportVillage: ResolverTypeWrapper<SelfReportVillage>;
  SelfReportStatus: ResolverTypeWrapper<SelfReportStatus>;
  SelfReportProgress: SelfReportProgress;
  SelfReportStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelfReportStatusResult']>;
  SelfReport: ResolverTypeWrapper<SelfReportMapper>;
  SelfReportState: SelfReportState;
  SelfReportFilter: SelfReportFilter;
  SelfReportConnection: ResolverTypeWrapper<Omit<SelfReportConnection, 'edges'> & { edges: Array<ResolversTypes['SelfReportEdge']> }>;
  SelfReportEdge: ResolverTypeWrapper<Omit<SelfReportEdge, 'node'> & { node: ResolversTypes['SelfReport'] }>;
  PlaceSelfReportInput: PlaceSelfReportInput;
  SelfReportPlaced: ResolverTypeWrapper<Omit<SelfReportPlaced, 'selfReport'> & { selfReport: ResolversTypes['SelfReport'] }>;
  SelfReportAlreadyPlaced: ResolverTypeWrapper<UserErrorValue>;
  PlaceSelfReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceSelfReportResult']>;
  SelfReportOrder: SelfReportOrder;
  SelfReportOrderField: SelfReportOrderField;
  WhatIf: ResolverTypeWrapper<WhatIfMapper>;
  RegisterEffect: ResolverTypeWrapper<RegisterEffectMapper>;
  LineDirection: LineDirection;
  RegisterMovement: ResolverTypeWrapper<RegisterMovement>;
  RegisterCount: ResolverTypeWrapper<RegisterCount>;
  RegisterMovementOfDivision: ResolverTypeWrapper<Omit<RegisterMovementOfDivision, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  RegisterMovementOfClause: ResolverTypeWrapper<Omit<RegisterMovementOfClause, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  MovingHousehold: ResolverTypeWrapper<MovingHouseholdMapper>;
  MovingHouseholdConnection: ResolverTypeWrapper<Omit<MovingHouseholdConnection, 'edges'> & { edges: Array<ResolversTypes['MovingHouseholdEdge']> }>;
  MovingHouseholdEdge: ResolverTypeWrapper<Omit<MovingHouseholdEdge, 'node'> & { node: ResolversTypes['MovingHousehold'] }>;
  TaskStatus: TaskStatus;
  TaskFilter: TaskFilter;
  TaskUnitInput: TaskUnitInput;
  TaskConnection: ResolverTypeWrapper<TaskConnectionMapper>;
  TaskEdge: ResolverTypeWrapper<TaskEdgeMapper>;
  TaskGrouping: TaskGrouping;
  TaskCount: ResolverTypeWrapper<Omit<TaskCount, 'division'> & { division?: Maybe<ResolversTypes['Division']> }>;
  CaseActsRecorded: ResolverTypeWrapper<Omit<CaseActsRecorded, 'results'> & { results: Array<ResolversTypes['CaseActItem']> }>;
  CaseActItem: ResolverTypeWrapper<CaseActItemMapper>;
  CaseActsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseActsResult']>;
  TakeBackActsInput: TakeBackActsInput;
  HoldSpecialMeetingsInput: HoldSpecialMeetingsInput;
  SpecialMeetingItem: SpecialMeetingItem;
  SpecialMeetingChanges: SpecialMeetingChanges;
  RecordVillageReviewsInput: RecordVillageReviewsInput;
  VillageReviewItem: VillageReviewItem;
  VillageReviewChanges: VillageReviewChanges;
  PostPublicitiesInput: PostPublicitiesInput;
  PostingItem: PostingItem;
  RecordTownshipReviewsInput: RecordTownshipReviewsInput;
  TownshipReviewItem: TownshipReviewItem;
  TownshipReviewChanges: TownshipReviewChanges;
  RecordCountyDecisionsInput: RecordCountyDecisionsInput;
  CountyDecisionItem: CountyDecisionItem;
  CountyDecisionChanges: CountyDecisionChanges;
  AnnounceIdentificationsInput: AnnounceIdentificationsInput;
  AnnouncementItem: AnnouncementItem;
  RecordSystemEntriesInput: RecordSystemEntriesInput;
  SystemEntryItem: SystemEntryItem;
  RecordReverificationsInput: RecordReverificationsInput;
  ReverificationItem: ReverificationItem;
  ReverificationChanges: ReverificationChanges;
  ApproveEliminationsInput: ApproveEliminationsInput;
  ApprovalItem: ApprovalItem;
  ApprovalChanges: ApprovalChanges;
  AnnounceEliminationsInput: AnnounceEliminationsInput;
  EliminationAnnouncementItem: EliminationAnnouncementItem;
  VerifyLeadsInput: VerifyLeadsInput;
  LeadVisitItem: LeadVisitItem;
  LeadsVerified: ResolverTypeWrapper<Omit<LeadsVerified, 'results'> & { results: Array<ResolversTypes['LeadVisitResult']> }>;
  LeadVisitResult: ResolverTypeWrapper<LeadVisitResultMapper>;
  VerifyLeadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyLeadsResult']>;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachFilesInput: AttachFilesInput;
  TakeBackAttachmentInput: TakeBackAttachmentInput;
  FilesAttached: ResolverTypeWrapper<FilesAttached>;
  AttachmentTakenBack: ResolverTypeWrapper<AttachmentTakenBack>;
  AttachFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachFilesResult']>;
  TakeBackAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackAttachmentResult']>;
  OrderDirection: OrderDirection;
  ClauseRef: ResolverTypeWrapper<ClauseRefMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotPermitted: ResolverTypeWrapper<UserErrorValue>;
  NotFound: ResolverTypeWrapper<UserErrorValue>;
  InvalidInput: ResolverTypeWrapper<UserErrorValue>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
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
  WaitingRow: ResolverTypeWrapper<ListedWaiting>;
  WaitingReason: WaitingReason;
  WaitingRowConnection: ResolverTypeWrapper<Omit<WaitingRowConnection, 'edges'> & { edges: Array<ResolversTypes['WaitingRowEdge']> }>;
  WaitingRowEdge: ResolverTypeWrapper<Omit<WaitingRowEdge, 'node'> & { node: ResolversTypes['WaitingRow'] }>;
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
  DecisionRefused: ResolverTypeWrapper<UserErrorValue>;
  ActingLevel: ActingLevel;
  WrongLevel: ResolverTypeWrapper<UserErrorValue>;
  TransitionResult: TransitionResult;
  TransitionItemState: TransitionItemState;
  TransitionValue: ResolverTypeWrapper<TransitionValue>;
  TransitionItem: ResolverTypeWrapper<Omit<TransitionItem, 'clause'> & { clause?: Maybe<ResolversTypes['ClauseRef']> }>;
  TransitionItemConnection: ResolverTypeWrapper<Omit<TransitionItemConnection, 'edges'> & { edges: Array<ResolversTypes['TransitionItemEdge']> }>;
  TransitionItemEdge: ResolverTypeWrapper<Omit<TransitionItemEdge, 'node'> & { node: ResolversTypes['TransitionItem'] }>;
  TransitionItemFilter: TransitionItemFilter;
  TransitionItemOrder: TransitionItemOrder;
  TransitionItemOrderField: TransitionItemOrderField;
  PreviewedMatter: ResolverTypeWrapper<PreviewedMatterMapper>;
  PreviewedMatterKind: PreviewedMatterKind;
  PreviewedUnit: PreviewedUnit;
  PreviewedRow: ResolverTypeWrapper<PreviewedRowMapper>;
  MirroredCase: ResolverTypeWrapper<MirroredCaseMapper>;
  MirrorOutcome: MirrorOutcome;
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
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: {};
  IncomeAssessment: IncomeAssessmentMapper;
  AssessedMember: AssessedMemberMapper;
  IncomeScreening: IncomeScreeningMapper;
  AssessIncomeInput: AssessIncomeInput;
  AssessedMemberInput: AssessedMemberInput;
  IncomeAssessed: IncomeAssessedMapper;
  NobodyCounted: NobodyCountedMapper;
  AssessmentConflict: UserErrorValue;
  AssessIncomeResult: ResolversUnionTypes<ResolversParentTypes>['AssessIncomeResult'];
  MonitoringCase: MonitoringCaseMapper;
  CaseStanding: CaseStanding;
  CaseDeadline: Omit<CaseDeadline, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  CaseStep: Omit<CaseStep, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  CaseAct: CaseActMapper;
  EvidenceLine: EvidenceLine;
  PublicNotice: PublicNotice;
  MonitoringCaseFilter: MonitoringCaseFilter;
  MonitoringCaseConnection: Omit<MonitoringCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['MonitoringCaseEdge']> };
  MonitoringCaseEdge: Omit<MonitoringCaseEdge, 'node'> & { node: ResolversParentTypes['MonitoringCase'] };
  CaseActRecorded: CaseActRecordedMapper;
  CaseWarning: CaseWarningMapper;
  PublicityTooShort: UserErrorValue;
  EvidenceMissing: UserErrorValue;
  ObjectionOpen: UserErrorValue;
  LateReasonNeeded: UserErrorValue;
  CaseConflict: UserErrorValue;
  ActStands: UserErrorValue;
  CaseClosed: UserErrorValue;
  AlreadyMonitored: UserErrorValue;
  NoProcedure: UserErrorValue;
  CaseActResult: ResolversUnionTypes<ResolversParentTypes>['CaseActResult'];
  HoldSpecialMeetingInput: HoldSpecialMeetingInput;
  SpecialMeetingEvidence: SpecialMeetingEvidence;
  SubmitApplicationInput: SubmitApplicationInput;
  ApplicationEvidence: ApplicationEvidence;
  RecordHomeCheckInput: RecordHomeCheckInput;
  HomeCheckEvidence: HomeCheckEvidence;
  RecordVillageReviewInput: RecordVillageReviewInput;
  VillageReviewEvidence: VillageReviewEvidence;
  PostPublicityInput: PostPublicityInput;
  PostingEvidence: PostingEvidence;
  NoticeAlongInput: NoticeAlongInput;
  RecordObjectionInput: RecordObjectionInput;
  ObjectionEvidence: ObjectionEvidence;
  SettleObjectionInput: SettleObjectionInput;
  ObjectionSettlementEvidence: ObjectionSettlementEvidence;
  RecordVillageSelectionInput: RecordVillageSelectionInput;
  VillageSelectionEvidence: VillageSelectionEvidence;
  RecordTownshipReviewInput: RecordTownshipReviewInput;
  TownshipReviewEvidence: TownshipReviewEvidence;
  RecordCountyDecisionInput: RecordCountyDecisionInput;
  CountyDecisionEvidence: CountyDecisionEvidence;
  ComparisonInput: ComparisonInput;
  AnnounceIdentificationInput: AnnounceIdentificationInput;
  RecordSystemEntryInput: RecordSystemEntryInput;
  SystemEntryEvidence: SystemEntryEvidence;
  RecordEvidenceInput: RecordEvidenceInput;
  RecordedEvidence: RecordedEvidence;
  CorrectActInput: CorrectActInput;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawalEvidence: WithdrawalEvidence;
  TakeBackActInput: TakeBackActInput;
  ActEvidence: ActEvidence;
  NotMonitored: UserErrorValue;
  AdjustmentMonth: Omit<AdjustmentMonth, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  CaseCount: Omit<CaseCount, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  EliminationReadiness: EliminationReadinessMapper;
  EliminationCondition: EliminationConditionMapper;
  EliminationEvidence: EliminationEvidenceMapper;
  NominateEliminationInput: NominateEliminationInput;
  NominationEvidence: NominationEvidence;
  RecordReverificationInput: RecordReverificationInput;
  ReverificationEvidence: ReverificationEvidence;
  ApproveEliminationInput: ApproveEliminationInput;
  ApprovalEvidence: ApprovalEvidence;
  AnnounceEliminationInput: AnnounceEliminationInput;
  RecordEliminationInput: RecordEliminationInput;
  ConfirmSetbackInput: ConfirmSetbackInput;
  SetbackEvidence: SetbackEvidence;
  RelabelRiskInput: RelabelRiskInput;
  RelabellingEvidence: RelabellingEvidence;
  SettleLeadInput: SettleLeadInput;
  LeadSettled: Omit<LeadSettled, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  SettleLeadResult: ResolversUnionTypes<ResolversParentTypes>['SettleLeadResult'];
  MonitoringCaseOrder: MonitoringCaseOrder;
  DivisionChange: DivisionChangeMapper;
  AddDivisionInput: AddDivisionInput;
  RenameDivisionInput: RenameDivisionInput;
  CloseDivisionInput: CloseDivisionInput;
  MergeDivisionsInput: MergeDivisionsInput;
  DivisionChanged: DivisionChangedMapper;
  ChangeDivisionResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDivisionResult'];
  Doubt: DoubtMapper;
  DoubtAnswer: DoubtAnswerMapper;
  DoubtFilter: DoubtFilter;
  DoubtConnection: Omit<DoubtConnection, 'edges'> & { edges: Array<ResolversParentTypes['DoubtEdge']> };
  DoubtEdge: Omit<DoubtEdge, 'node'> & { node: ResolversParentTypes['Doubt'] };
  AnswerDoubtInput: AnswerDoubtInput;
  DoubtAnswered: DoubtAnsweredMapper;
  AnswerDoubtResult: ResolversUnionTypes<ResolversParentTypes>['AnswerDoubtResult'];
  DoubtOrder: DoubtOrder;
  DepartmentAnswer: DepartmentAnswerMapper;
  DepartmentAllowance: DepartmentAllowanceMapper;
  DepartmentRenovation: DepartmentRenovationMapper;
  Renovation: Renovation;
  DeliveredMeasure: DeliveredMeasureMapper;
  DeliveredMeasureConnection: Omit<DeliveredMeasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeliveredMeasureEdge']> };
  DeliveredMeasureEdge: Omit<DeliveredMeasureEdge, 'node'> & { node: ResolversParentTypes['DeliveredMeasure'] };
  FigureReport: FigureReportMapper;
  ReportedFigure: ReportedFigureMapper;
  FigureReportFilter: FigureReportFilter;
  FigureReportOrder: FigureReportOrder;
  FigureReportConnection: Omit<FigureReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['FigureReportEdge']> };
  FigureReportEdge: Omit<FigureReportEdge, 'node'> & { node: ResolversParentTypes['FigureReport'] };
  ReportFiguresInput: ReportFiguresInput;
  FiguresReported: FiguresReportedMapper;
  ReportFiguresResult: ResolversUnionTypes<ResolversParentTypes>['ReportFiguresResult'];
  Target: TargetMapper;
  TransitionRun: Omit<TransitionRun, 'householdsItems'> & { householdsItems?: Maybe<ResolversParentTypes['TransitionItemConnection']> };
  Form: Omit<Form, 'fields' | 'clauses'> & { fields: Array<ResolversParentTypes['FormField']>, clauses: Array<ResolversParentTypes['ClauseRef']> };
  FormField: Omit<FormField, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  FormOption: FormOption;
  FormKnown: FormKnown;
  PolicyDeeds: Omit<PolicyDeeds, 'householdsDeeds'> & { householdsDeeds?: Maybe<ResolversParentTypes['PolicyDeedConnection']> };
  LegalSupporter: LegalSupporterMapper;
  RecordLegalSupporterInput: RecordLegalSupporterInput;
  SettleLegalSupporterInput: SettleLegalSupporterInput;
  LegalSupporterRecorded: LegalSupporterRecordedMapper;
  LegalSupporterResult: ResolversUnionTypes<ResolversParentTypes>['LegalSupporterResult'];
  ResponsibleHelper: ResponsibleHelperMapper;
  Pairing: PairingMapper;
  FourNoRemovals: Omit<FourNoRemovals, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  HelpPlan: HelpPlanMapper;
  HelpPlanRevision: HelpPlanRevisionMapper;
  HelpPlanDeadline: Omit<HelpPlanDeadline, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PlannedMeasure: PlannedMeasureMapper;
  HelpGap: HelpGapMapper;
  HelpGapGround: HelpGapGround;
  ToolboxMeasure: ToolboxMeasureMapper;
  HelpWarning: HelpWarningMapper;
  ExplainerSheet: ExplainerSheetMapper;
  HelpCoverage: HelpCoverageMapper;
  HelpCoverageOfDivision: HelpCoverageOfDivisionMapper;
  AssignHelperInput: AssignHelperInput;
  HandOverHelperInput: HandOverHelperInput;
  EndPairingInput: EndPairingInput;
  HelperAssigned: Omit<HelperAssigned, 'helper'> & { helper: ResolversParentTypes['ResponsibleHelper'] };
  PairingConflict: UserErrorValue;
  HelperResult: ResolversUnionTypes<ResolversParentTypes>['HelperResult'];
  PairingEnded: Omit<PairingEnded, 'helper'> & { helper: ResolversParentTypes['ResponsibleHelper'] };
  EndPairingResult: ResolversUnionTypes<ResolversParentTypes>['EndPairingResult'];
  PlannedMeasureInput: PlannedMeasureInput;
  MakeHelpPlanInput: MakeHelpPlanInput;
  ReviseHelpPlanInput: ReviseHelpPlanInput;
  HelpPlanRecorded: HelpPlanRecordedMapper;
  HelpPlanConflict: UserErrorValue;
  HelpPlanResult: ResolversUnionTypes<ResolversParentTypes>['HelpPlanResult'];
  RecordAdvanceMeasureInput: RecordAdvanceMeasureInput;
  AdvanceMeasureRecorded: Omit<AdvanceMeasureRecorded, 'measure'> & { measure: ResolversParentTypes['PlannedMeasure'] };
  AdvanceMeasureResult: ResolversUnionTypes<ResolversParentTypes>['AdvanceMeasureResult'];
  RecordMeasureDeliveryInput: RecordMeasureDeliveryInput;
  MeasureDeliveryRecorded: Omit<MeasureDeliveryRecorded, 'delivery'> & { delivery: ResolversParentTypes['DeliveredMeasure'] };
  PlanRequired: UserErrorValue;
  MeasureDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['MeasureDeliveryResult'];
  HandOutSheetsInput: HandOutSheetsInput;
  SheetsHandedOut: Omit<SheetsHandedOut, 'results'> & { results: Array<ResolversParentTypes['SheetHandedOut']> };
  SheetHandedOut: SheetHandedOutMapper;
  HandOutSheetsResult: ResolversUnionTypes<ResolversParentTypes>['HandOutSheetsResult'];
  HelpPlanFilter: HelpPlanFilter;
  HelpPlanOrder: HelpPlanOrder;
  PlannedMeasureFilter: PlannedMeasureFilter;
  PlannedMeasureOrder: PlannedMeasureOrder;
  HelpPlanConnection: Omit<HelpPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['HelpPlanEdge']> };
  HelpPlanEdge: Omit<HelpPlanEdge, 'node'> & { node: ResolversParentTypes['HelpPlan'] };
  PlannedMeasureConnection: Omit<PlannedMeasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlannedMeasureEdge']> };
  PlannedMeasureEdge: Omit<PlannedMeasureEdge, 'node'> & { node: ResolversParentTypes['PlannedMeasure'] };
  Lead: LeadMapper;
  LeadEntry: LeadEntryMapper;
  LeadChange: LeadChange;
  LeadVerification: LeadVerificationMapper;
  LeadSettlement: LeadSettlement;
  LeadFilter: LeadFilter;
  LeadConnection: Omit<LeadConnection, 'edges'> & { edges: Array<ResolversParentTypes['LeadEdge']> };
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  ReceiveLeadInput: ReceiveLeadInput;
  LeadReceived: LeadReceivedMapper;
  LeadWarning: Omit<LeadWarning, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  NobodyLeft: UserErrorValue;
  ReceiveLeadResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveLeadResult'];
  CorrectLeadInput: CorrectLeadInput;
  ExplainLateVisitInput: ExplainLateVisitInput;
  WithdrawLeadInput: WithdrawLeadInput;
  LeadCorrected: Omit<LeadCorrected, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  CorrectLeadResult: ResolversUnionTypes<ResolversParentTypes>['CorrectLeadResult'];
  VerifyLeadInput: VerifyLeadInput;
  LeadVerified: Omit<LeadVerified, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  LeadAlreadyVerified: UserErrorValue;
  VerifyLeadResult: ResolversUnionTypes<ResolversParentTypes>['VerifyLeadResult'];
  RecordSurveyVisitsInput: RecordSurveyVisitsInput;
  SurveyVisitInput: SurveyVisitInput;
  SurveyVisit: SurveyVisitMapper;
  SurveyVisitRecorded: Omit<SurveyVisitRecorded, 'visit'> & { visit: ResolversParentTypes['SurveyVisit'] };
  SurveyVisitResult: ResolversUnionTypes<ResolversParentTypes>['SurveyVisitResult'];
  SurveyVisitsRecorded: Omit<SurveyVisitsRecorded, 'results'> & { results: Array<ResolversParentTypes['SurveyVisitResult']> };
  RecordSurveyVisitsResult: ResolversUnionTypes<ResolversParentTypes>['RecordSurveyVisitsResult'];
  SurveyCoverage: SurveyCoverageMapper;
  SurveyCoverageOfVillage: SurveyCoverageOfVillageMapper;
  LeadForwarding: LeadForwardingMapper;
  ForwardLeadInput: ForwardLeadInput;
  LeadForwarded: Omit<LeadForwarded, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  ForwardLeadResult: ResolversUnionTypes<ResolversParentTypes>['ForwardLeadResult'];
  StepOrder: UserErrorValue;
  LeadCount: Omit<LeadCount, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  LeadOrder: LeadOrder;
  MonitoringPeriod: MonitoringPeriodMapper;
  VanishedHousehold: VanishedHouseholdMapper;
  VanishingRecorded: Omit<VanishingRecorded, 'ending'> & { ending: ResolversParentTypes['VanishedHousehold'] };
  MembersRemain: UserErrorValue;
  EndVanishedResult: ResolversUnionTypes<ResolversParentTypes>['EndVanishedResult'];
  StatedElimination: StatedEliminationMapper;
  MonitoringPeriodEntry: MonitoringPeriodEntryMapper;
  HouseholdFilter: HouseholdFilter;
  MonitoredHouseholdFilter: MonitoredHouseholdFilter;
  MonitoredHouseholdConnection: MonitoredHouseholdConnectionMapper;
  MonitoredHouseholdEdge: MonitoredHouseholdEdgeMapper;
  MonitoringCounts: Omit<MonitoringCounts, 'divisions'> & { divisions: Array<ResolversParentTypes['MonitoringCountOfDivision']> };
  MonitoringCount: MonitoringCount;
  MonitoringCountOfCategory: MonitoringCountOfCategory;
  MonitoringCountOfDivision: MonitoringCountOfDivisionMapper;
  LongUnresolved: LongUnresolvedMapper;
  LongUnresolvedTriage: LongUnresolvedTriageMapper;
  SafetyNetLabel: SafetyNetLabelMapper;
  LabelGround: LabelGroundMapper;
  LabelReview: LabelReviewMapper;
  EliminationRequest: EliminationRequestMapper;
  EliminationRequestRecorded: Omit<EliminationRequestRecorded, 'request' | 'period'> & { request: ResolversParentTypes['EliminationRequest'], period: ResolversParentTypes['MonitoringPeriod'] };
  EliminationRequestResult: ResolversUnionTypes<ResolversParentTypes>['EliminationRequestResult'];
  WatchVisit: WatchVisitMapper;
  MonitoringPeriodRecorded: Omit<MonitoringPeriodRecorded, 'period' | 'entry'> & { period: ResolversParentTypes['MonitoringPeriod'], entry: ResolversParentTypes['MonitoringPeriodEntry'] };
  PeriodOverlap: UserErrorValue;
  NotTakenOver: UserErrorValue;
  ReleaseByProcedure: UserErrorValue;
  PeriodChanged: UserErrorValue;
  MonitoringPeriodResult: ResolversUnionTypes<ResolversParentTypes>['MonitoringPeriodResult'];
  TriageRecorded: Omit<TriageRecorded, 'triage' | 'period'> & { triage: ResolversParentTypes['LongUnresolvedTriage'], period: ResolversParentTypes['MonitoringPeriod'] };
  AlreadyTriaged: UserErrorValue;
  TriageResult: ResolversUnionTypes<ResolversParentTypes>['TriageResult'];
  SafetyNetLabelRecorded: Omit<SafetyNetLabelRecorded, 'label'> & { label: ResolversParentTypes['SafetyNetLabel'] };
  SafetyNetLabelConflict: UserErrorValue;
  SafetyNetLabelResult: ResolversUnionTypes<ResolversParentTypes>['SafetyNetLabelResult'];
  LabelReviewRecorded: Omit<LabelReviewRecorded, 'review' | 'label' | 'decision'> & { review: ResolversParentTypes['LabelReview'], label: ResolversParentTypes['SafetyNetLabel'], decision: ResolversParentTypes['PolicyDecision'] };
  ReviewNotDue: UserErrorValue;
  LabelReviewResult: ResolversUnionTypes<ResolversParentTypes>['LabelReviewResult'];
  WatchVisitRecorded: Omit<WatchVisitRecorded, 'visit' | 'period'> & { visit: ResolversParentTypes['WatchVisit'], period: ResolversParentTypes['MonitoringPeriod'] };
  NotEliminated: UserErrorValue;
  WatchVisitResult: ResolversUnionTypes<ResolversParentTypes>['WatchVisitResult'];
  PoorRegistration: PoorRegistrationMapper;
  RegisterPoorInput: RegisterPoorInput;
  PoorRegistrationEvidenceInput: PoorRegistrationEvidenceInput;
  RecordExitStandardReachedInput: RecordExitStandardReachedInput;
  ExitStandardEvidenceInput: ExitStandardEvidenceInput;
  PoorRegistrationRecorded: Omit<PoorRegistrationRecorded, 'registration' | 'period'> & { registration: ResolversParentTypes['PoorRegistration'], period: ResolversParentTypes['MonitoringPeriod'] };
  PoorRegistrationConflict: UserErrorValue;
  NotRegisteredPoor: UserErrorValue;
  RegisterPoorResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPoorResult'];
  ExitStandardReachedResult: ResolversUnionTypes<ResolversParentTypes>['ExitStandardReachedResult'];
  TakeOverMonitoringInput: TakeOverMonitoringInput;
  CorrectMonitoringPeriodInput: CorrectMonitoringPeriodInput;
  EndMonitoringOfVanishedHouseholdInput: EndMonitoringOfVanishedHouseholdInput;
  TriageLongUnresolvedInput: TriageLongUnresolvedInput;
  CorrectTriageInput: CorrectTriageInput;
  SafetyNetLabelFacts: SafetyNetLabelFacts;
  SetSafetyNetLabelInput: SetSafetyNetLabelInput;
  RemoveSafetyNetLabelInput: RemoveSafetyNetLabelInput;
  CompleteLabelReviewInput: CompleteLabelReviewInput;
  RecordEliminationRequestInput: RecordEliminationRequestInput;
  RecordWatchVisitInput: RecordWatchVisitInput;
  MonitoredHouseholdOrder: MonitoredHouseholdOrder;
  HouseholdMovement: HouseholdMovementMapper;
  FieldChange: FieldChangeMapper;
  RegisterHouseholdInput: RegisterHouseholdInput;
  MemberInput: MemberInput;
  AddMemberInput: AddMemberInput;
  RemoveMemberInput: RemoveMemberInput;
  UpdateMemberInput: UpdateMemberInput;
  MemberChangesInput: MemberChangesInput;
  CorrectHouseholdInput: CorrectHouseholdInput;
  MoveHouseholdInput: MoveHouseholdInput;
  OfferMoveInput: OfferMoveInput;
  AcceptMoveInput: AcceptMoveInput;
  CloseMoveOfferInput: CloseMoveOfferInput;
  MoveOffer: MoveOfferMapper;
  MoveOfferConnection: Omit<MoveOfferConnection, 'edges'> & { edges: Array<ResolversParentTypes['MoveOfferEdge']> };
  MoveOfferEdge: Omit<MoveOfferEdge, 'node'> & { node: ResolversParentTypes['MoveOffer'] };
  MoveOffered: Omit<MoveOffered, 'offer'> & { offer: ResolversParentTypes['MoveOffer'] };
  MoveOfferResult: ResolversUnionTypes<ResolversParentTypes>['MoveOfferResult'];
  SplitHouseholdInput: SplitHouseholdInput;
  PartingMemberInput: PartingMemberInput;
  MergeHouseholdsInput: MergeHouseholdsInput;
  SettleDuplicateInput: SettleDuplicateInput;
  HouseholdRecorded: HouseholdRecordedMapper;
  HouseholdConflict: HouseholdConflictMapper;
  HouseholdResult: ResolversUnionTypes<ResolversParentTypes>['HouseholdResult'];
  AnnounceRegisterInput: AnnounceRegisterInput;
  RegisterAnnouncement: RegisterAnnouncementMapper;
  RegisterAnnouncementStarted: Omit<RegisterAnnouncementStarted, 'announcement'> & { announcement: ResolversParentTypes['RegisterAnnouncement'] };
  AnnounceRegisterResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceRegisterResult'];
  MoveOfferOrder: MoveOfferOrder;
  SecretaryVisit: SecretaryVisitMapper;
  SecretaryVisitCoverage: SecretaryVisitCoverageMapper;
  SecretaryVisitsOfDivision: SecretaryVisitsOfDivisionMapper;
  DutyOwner: DutyOwnerMapper;
  UnitInCharge: UnitInChargeMapper;
  UnitOfficer: UnitOfficerMapper;
  CalendarReport: CalendarReportMapper;
  InspectionFinding: InspectionFindingMapper;
  FindingEvidence: FindingEvidenceMapper;
  InspectionFindingFilter: InspectionFindingFilter;
  InspectionFindingOrder: InspectionFindingOrder;
  InspectionFindingConnection: Omit<InspectionFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionFindingEdge']> };
  InspectionFindingEdge: Omit<InspectionFindingEdge, 'node'> & { node: ResolversParentTypes['InspectionFinding'] };
  RecordSecretaryVisitsInput: RecordSecretaryVisitsInput;
  NameOfficerInput: NameOfficerInput;
  RecordCalendarReportInput: RecordCalendarReportInput;
  RecordInspectionFindingInput: RecordInspectionFindingInput;
  RectifyFindingInput: RectifyFindingInput;
  SecretaryVisitsRecorded: SecretaryVisitsRecordedMapper;
  SecretaryVisitsResult: ResolversUnionTypes<ResolversParentTypes>['SecretaryVisitsResult'];
  OfficerNamed: OfficerNamedMapper;
  NameOfficerResult: ResolversUnionTypes<ResolversParentTypes>['NameOfficerResult'];
  CalendarReportRecorded: CalendarReportRecordedMapper;
  CalendarReportResult: ResolversUnionTypes<ResolversParentTypes>['CalendarReportResult'];
  InspectionFindingRecorded: InspectionFindingRecordedMapper;
  InspectionFindingResult: ResolversUnionTypes<ResolversParentTypes>['InspectionFindingResult'];
  TaskAssignment: TaskAssignmentMapper;
  Substitution: SubstitutionMapper;
  SubstitutionConnection: SubstitutionConnectionMapper;
  SubstitutionEdge: Omit<SubstitutionEdge, 'node'> & { node: ResolversParentTypes['Substitution'] };
  SubstitutionOrder: SubstitutionOrder;
  AssignTasksInput: AssignTasksInput;
  HandOverWorkInput: HandOverWorkInput;
  SetSubstitutionInput: SetSubstitutionInput;
  EndSubstitutionInput: EndSubstitutionInput;
  WorkAssigned: WorkAssigned;
  AssignWorkResult: ResolversUnionTypes<ResolversParentTypes>['AssignWorkResult'];
  SubstitutionSet: Omit<SubstitutionSet, 'substitution'> & { substitution: ResolversParentTypes['Substitution'] };
  SubstitutionResult: ResolversUnionTypes<ResolversParentTypes>['SubstitutionResult'];
  PolicyPreview: PolicyPreviewMapper;
  PreviewedHouseholds: PreviewedHouseholdsMapper;
  PreviewedHousehold: PreviewedHouseholdMapper;
  PreviewedCases: PreviewedCasesMapper;
  PreviewedMeasures: PreviewedMeasuresMapper;
  PolicyIncomeCheck: PolicyIncomeCheckMapper;
  ScopeCheck: ScopeCheckMapper;
  QualityRule: QualityRuleMapper;
  QualityPrompt: QualityPromptMapper;
  QualityAnswer: QualityAnswerMapper;
  QualityPromptFilter: QualityPromptFilter;
  QualityPromptTaskConnection: Omit<QualityPromptTaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['QualityPromptTaskEdge']> };
  QualityPromptTaskEdge: Omit<QualityPromptTaskEdge, 'node'> & { node: ResolversParentTypes['QualityPromptTask'] };
  QualityPromptTask: QualityPromptTaskMapper;
  QualityPromptCount: QualityPromptCountMapper;
  AnswerQualityPromptsInput: AnswerQualityPromptsInput;
  QualityAnswerInput: QualityAnswerInput;
  QualityPromptsAnswered: QualityPromptsAnsweredMapper;
  AnswerQualityPromptsResult: ResolversUnionTypes<ResolversParentTypes>['AnswerQualityPromptsResult'];
  QualityPromptOrder: QualityPromptOrder;
  Viewer: Omit<Viewer, 'division' | 'formerDivision'> & { division?: Maybe<ResolversParentTypes['Division']>, formerDivision?: Maybe<ResolversParentTypes['Division']> };
  ViewerLedger: ViewerLedger;
  LedgerColumn: LedgerColumn;
  Division: DivisionMapper;
  DivisionConnection: DivisionConnectionMapper;
  DivisionEdge: DivisionEdgeMapper;
  Household: HouseholdMapper;
  DataQualityRemark: DataQualityRemark;
  HouseholdConnection: Omit<HouseholdConnection, 'edges'> & { edges: Array<ResolversParentTypes['HouseholdEdge']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  MonitoringRecord: MonitoringRecordMapper;
  Membership: MembershipMapper;
  Person: PersonMapper;
  HouseholdIncome: HouseholdIncomeMapper;
  RecodeDivisionInput: RecodeDivisionInput;
  DivisionRecoded: DivisionRecodedMapper;
  RecodeDivisionResult: ResolversUnionTypes<ResolversParentTypes>['RecodeDivisionResult'];
  StartHouseholdsImportInput: StartHouseholdsImportInput;
  RevealConnection: Omit<RevealConnection, 'edges'> & { edges: Array<ResolversParentTypes['RevealEdge']> };
  RevealEdge: Omit<RevealEdge, 'node'> & { node: ResolversParentTypes['Reveal'] };
  Reveal: RevealMapper;
  RevealNoticeConnection: Omit<RevealNoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['RevealNoticeEdge']> };
  RevealNoticeEdge: Omit<RevealNoticeEdge, 'node'> & { node: ResolversParentTypes['RevealNotice'] };
  RevealNotice: RevealNoticeMapper;
  HouseholdOrder: HouseholdOrder;
  RevealOrder: RevealOrder;
  RevealNoticeOrder: RevealNoticeOrder;
  CorrectionRequest: CorrectionRequestMapper;
  CorrectionAnswer: CorrectionAnswerMapper;
  CorrectionRequestFilter: CorrectionRequestFilter;
  CorrectionRequestOrder: CorrectionRequestOrder;
  CorrectionRequestConnection: Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CorrectionRequestEdge']> };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  RequestCorrectionInput: RequestCorrectionInput;
  AnswerCorrectionRequestInput: AnswerCorrectionRequestInput;
  CorrectionRequested: CorrectionRequestedMapper;
  CorrectionRequestAnswered: CorrectionRequestAnsweredMapper;
  RequestCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['RequestCorrectionResult'];
  AnswerCorrectionRequestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCorrectionRequestResult'];
  AuthorisationLetter: AuthorisationLetterMapper;
  AuthorisationLetterFilter: AuthorisationLetterFilter;
  AuthorisationLetterOrder: AuthorisationLetterOrder;
  AuthorisationLetterConnection: Omit<AuthorisationLetterConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuthorisationLetterEdge']> };
  AuthorisationLetterEdge: Omit<AuthorisationLetterEdge, 'node'> & { node: ResolversParentTypes['AuthorisationLetter'] };
  RecordAuthorisationLetterInput: RecordAuthorisationLetterInput;
  WithdrawAuthorisationLetterInput: WithdrawAuthorisationLetterInput;
  AuthorisationLetterRecorded: AuthorisationLetterRecordedMapper;
  AuthorisationLetterWithdrawn: AuthorisationLetterWithdrawnMapper;
  RecordAuthorisationLetterResult: ResolversUnionTypes<ResolversParentTypes>['RecordAuthorisationLetterResult'];
  WithdrawAuthorisationLetterResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAuthorisationLetterResult'];
  FoundHouseholds: FoundHouseholdsMapper;
  FoundHouseholdEdge: FoundHouseholdEdgeMapper;
  FoundHousehold: FoundHouseholdMapper;
  Namesakes: NamesakesMapper;
  FoundNamesakes: FoundNamesakesMapper;
  Namesake: NamesakeMapper;
  Task: TaskMapper;
  SubmitSelfReportInput: SubmitSelfReportInput;
  SelfReportReceipt: SelfReportReceiptMapper;
  RateLimited: UserErrorValue;
  SubmitSelfReportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitSelfReportResult'];
  SelfReportPlace: SelfReportPlace;
  SelfReportVillage: SelfReportVillage;
  SelfReportStatus: SelfReportStatus;
  SelfReportStatusResult: ResolversUnionTypes<ResolversParentTypes>['SelfReportStatusResult'];
  SelfReport: SelfReportMapper;
  SelfReportFilter: SelfReportFilter;
  SelfReportConnection: Omit<SelfReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['SelfReportEdge']> };
  SelfReportEdge: Omit<SelfReportEdge, 'node'> & { node: ResolversParentTypes['SelfReport'] };
  PlaceSelfReportInput: PlaceSelfReportInput;
  SelfReportPlaced: Omit<SelfReportPlaced, 'selfReport'> & { selfReport: ResolversParentTypes['SelfReport'] };
  SelfReportAlreadyPlaced: UserErrorValue;
  PlaceSelfReportResult: ResolversUnionTypes<ResolversParentTypes>['PlaceSelfReportResult'];
  SelfReportOrder: SelfReportOrder;
  WhatIf: WhatIfMapper;
  RegisterEffect: RegisterEffectMapper;
  RegisterMovement: RegisterMovement;
  RegisterCount: RegisterCount;
  RegisterMovementOfDivision: Omit<RegisterMovementOfDivision, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  RegisterMovementOfClause: Omit<RegisterMovementOfClause, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  MovingHousehold: MovingHouseholdMapper;
  MovingHouseholdConnection: Omit<MovingHouseholdConnection, 'edges'> & { edges: Array<ResolversParentTypes['MovingHouseholdEdge']> };
  MovingHouseholdEdge: Omit<MovingHouseholdEdge, 'node'> & { node: ResolversParentTypes['MovingHousehold'] };
  TaskFilter: TaskFilter;
  TaskUnitInput: TaskUnitInput;
  TaskConnection: TaskConnectionMapper;
  TaskEdge: TaskEdgeMapper;
  TaskCount: Omit<TaskCount, 'division'> & { division?: Maybe<ResolversParentTypes['Division']> };
  CaseActsRecorded: Omit<CaseActsRecorded, 'results'> & { results: Array<ResolversParentTypes['CaseActItem']> };
  CaseActItem: CaseActItemMapper;
  CaseActsResult: ResolversUnionTypes<ResolversParentTypes>['CaseActsResult'];
  TakeBackActsInput: TakeBackActsInput;
  HoldSpecialMeetingsInput: HoldSpecialMeetingsInput;
  SpecialMeetingItem: SpecialMeetingItem;
  SpecialMeetingChanges: SpecialMeetingChanges;
  RecordVillageReviewsInput: RecordVillageReviewsInput;
  VillageReviewItem: VillageReviewItem;
  VillageReviewChanges: VillageReviewChanges;
  PostPublicitiesInput: PostPublicitiesInput;
  PostingItem: PostingItem;
  RecordTownshipReviewsInput: RecordTownshipReviewsInput;
  TownshipReviewItem: TownshipReviewItem;
  TownshipReviewChanges: TownshipReviewChanges;
  RecordCountyDecisionsInput: RecordCountyDecisionsInput;
  CountyDecisionItem: CountyDecisionItem;
  CountyDecisionChanges: CountyDecisionChanges;
  AnnounceIdentificationsInput: AnnounceIdentificationsInput;
  AnnouncementItem: AnnouncementItem;
  RecordSystemEntriesInput: RecordSystemEntriesInput;
  SystemEntryItem: SystemEntryItem;
  RecordReverificationsInput: RecordReverificationsInput;
  ReverificationItem: ReverificationItem;
  ReverificationChanges: ReverificationChanges;
  ApproveEliminationsInput: ApproveEliminationsInput;
  ApprovalItem: ApprovalItem;
  ApprovalChanges: ApprovalChanges;
  AnnounceEliminationsInput: AnnounceEliminationsInput;
  EliminationAnnouncementItem: EliminationAnnouncementItem;
  VerifyLeadsInput: VerifyLeadsInput;
  LeadVisitItem: LeadVisitItem;
  LeadsVerified: Omit<LeadsVerified, 'results'> & { results: Array<ResolversParentTypes['LeadVisitResult']> };
  LeadVisitResult: LeadVisitResultMapper;
  VerifyLeadsResult: ResolversUnionTypes<ResolversParentTypes>['VerifyLeadsResult'];
  TaskOrder: TaskOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Attachment: Attachment;
  AttachFilesInput: AttachFilesInput;
  TakeBackAttachmentInput: TakeBackAttachmentInput;
  FilesAttached: FilesAttached;
  AttachmentTakenBack: AttachmentTakenBack;
  AttachFilesResult: ResolversUnionTypes<ResolversParentTypes>['AttachFilesResult'];
  TakeBackAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackAttachmentResult'];
  ClauseRef: ClauseRefMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotPermitted: UserErrorValue;
  NotFound: UserErrorValue;
  InvalidInput: UserErrorValue;
  InvalidField: InvalidField;
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
  WaitingRow: ListedWaiting;
  WaitingRowConnection: Omit<WaitingRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['WaitingRowEdge']> };
  WaitingRowEdge: Omit<WaitingRowEdge, 'node'> & { node: ResolversParentTypes['WaitingRow'] };
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
  DecisionRefused: UserErrorValue;
  WrongLevel: UserErrorValue;
  TransitionValue: TransitionValue;
  TransitionItem: Omit<TransitionItem, 'clause'> & { clause?: Maybe<ResolversParentTypes['ClauseRef']> };
  TransitionItemConnection: Omit<TransitionItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['TransitionItemEdge']> };
  TransitionItemEdge: Omit<TransitionItemEdge, 'node'> & { node: ResolversParentTypes['TransitionItem'] };
  TransitionItemFilter: TransitionItemFilter;
  TransitionItemOrder: TransitionItemOrder;
  PreviewedMatter: PreviewedMatterMapper;
  PreviewedRow: PreviewedRowMapper;
  MirroredCase: MirroredCaseMapper;
  PolicyDeed: Omit<PolicyDeed, 'clauses'> & { clauses: Array<ResolversParentTypes['ClauseRef']> };
  PolicyDeedConnection: Omit<PolicyDeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyDeedEdge']> };
  PolicyDeedEdge: Omit<PolicyDeedEdge, 'node'> & { node: ResolversParentTypes['PolicyDeed'] };
  PolicyDeedFilter: PolicyDeedFilter;
  CountOnDemand: Scalars['CountOnDemand']['output'];
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdByCode?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdByCodeArgs, 'code'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personsByCertificate?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType, RequireFields<QueryPersonsByCertificateArgs, 'number' | 'purpose'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  householdsImport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryHouseholdsImportArgs, 'id'>>;
  householdsImports?: Resolver<Maybe<ResolversTypes['ImportReportConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsImportsArgs, 'first'>>;
  reveals?: Resolver<Maybe<ResolversTypes['RevealConnection']>, ParentType, ContextType, RequireFields<QueryRevealsArgs, 'first'>>;
  revealNotices?: Resolver<Maybe<ResolversTypes['RevealNoticeConnection']>, ParentType, ContextType, RequireFields<QueryRevealNoticesArgs, 'first'>>;
  monitoringCase?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType, RequireFields<QueryMonitoringCaseArgs, 'id'>>;
  monitoringCases?: Resolver<Maybe<ResolversTypes['MonitoringCaseConnection']>, ParentType, ContextType, RequireFields<QueryMonitoringCasesArgs, 'first'>>;
  caseCounts?: Resolver<Maybe<Array<ResolversTypes['CaseCount']>>, ParentType, ContextType, Partial<QueryCaseCountsArgs>>;
  doubt?: Resolver<Maybe<ResolversTypes['Doubt']>, ParentType, ContextType, RequireFields<QueryDoubtArgs, 'id'>>;
  doubts?: Resolver<Maybe<ResolversTypes['DoubtConnection']>, ParentType, ContextType, RequireFields<QueryDoubtsArgs, 'first'>>;
  figureReports?: Resolver<Maybe<ResolversTypes['FigureReportConnection']>, ParentType, ContextType, RequireFields<QueryFigureReportsArgs, 'first'>>;
  figureReport?: Resolver<Maybe<ResolversTypes['FigureReport']>, ParentType, ContextType, RequireFields<QueryFigureReportArgs, 'id'>>;
  helpPlans?: Resolver<Maybe<ResolversTypes['HelpPlanConnection']>, ParentType, ContextType, RequireFields<QueryHelpPlansArgs, 'first'>>;
  plannedMeasures?: Resolver<Maybe<ResolversTypes['PlannedMeasureConnection']>, ParentType, ContextType, RequireFields<QueryPlannedMeasuresArgs, 'first'>>;
  helpPlan?: Resolver<Maybe<ResolversTypes['HelpPlan']>, ParentType, ContextType, RequireFields<QueryHelpPlanArgs, 'id'>>;
  measureToolbox?: Resolver<Maybe<Array<ResolversTypes['ToolboxMeasure']>>, ParentType, ContextType, Partial<QueryMeasureToolboxArgs>>;
  helperCoverage?: Resolver<Maybe<ResolversTypes['HelpCoverage']>, ParentType, ContextType, Partial<QueryHelperCoverageArgs>>;
  explainerSheetCoverage?: Resolver<Maybe<ResolversTypes['HelpCoverage']>, ParentType, ContextType, RequireFields<QueryExplainerSheetCoverageArgs, 'kind'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  leadCounts?: Resolver<Maybe<Array<ResolversTypes['LeadCount']>>, ParentType, ContextType, Partial<QueryLeadCountsArgs>>;
  surveyCoverage?: Resolver<Maybe<ResolversTypes['SurveyCoverage']>, ParentType, ContextType, RequireFields<QuerySurveyCoverageArgs, 'division' | 'year'>>;
  monitoringPeriod?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType, RequireFields<QueryMonitoringPeriodArgs, 'id'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  monitoredHouseholds?: Resolver<Maybe<ResolversTypes['MonitoredHouseholdConnection']>, ParentType, ContextType, RequireFields<QueryMonitoredHouseholdsArgs, 'first'>>;
  monitoringCounts?: Resolver<Maybe<ResolversTypes['MonitoringCounts']>, ParentType, ContextType, Partial<QueryMonitoringCountsArgs>>;
  moveOffers?: Resolver<Maybe<ResolversTypes['MoveOfferConnection']>, ParentType, ContextType, RequireFields<QueryMoveOffersArgs, 'first'>>;
  secretaryVisitCoverage?: Resolver<Maybe<ResolversTypes['SecretaryVisitCoverage']>, ParentType, ContextType, Partial<QuerySecretaryVisitCoverageArgs>>;
  dutyOwners?: Resolver<Maybe<Array<ResolversTypes['DutyOwner']>>, ParentType, ContextType, RequireFields<QueryDutyOwnersArgs, 'division'>>;
  unitsInCharge?: Resolver<Maybe<Array<ResolversTypes['UnitInCharge']>>, ParentType, ContextType, RequireFields<QueryUnitsInChargeArgs, 'division'>>;
  calendarReports?: Resolver<Maybe<Array<ResolversTypes['CalendarReport']>>, ParentType, ContextType, RequireFields<QueryCalendarReportsArgs, 'division' | 'year'>>;
  inspectionFindings?: Resolver<Maybe<ResolversTypes['InspectionFindingConnection']>, ParentType, ContextType, RequireFields<QueryInspectionFindingsArgs, 'first'>>;
  substitutions?: Resolver<Maybe<ResolversTypes['SubstitutionConnection']>, ParentType, ContextType, RequireFields<QuerySubstitutionsArgs, 'first'>>;
  qualityPrompts?: Resolver<Maybe<ResolversTypes['QualityPromptTaskConnection']>, ParentType, ContextType, RequireFields<QueryQualityPromptsArgs, 'first'>>;
  qualityPromptCounts?: Resolver<Maybe<Array<ResolversTypes['QualityPromptCount']>>, ParentType, ContextType, Partial<QueryQualityPromptCountsArgs>>;
  qualityRules?: Resolver<Maybe<Array<ResolversTypes['QualityRule']>>, ParentType, ContextType, Partial<QueryQualityRulesArgs>>;
  correctionRequests?: Resolver<Maybe<ResolversTypes['CorrectionRequestConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionRequestsArgs, 'first'>>;
  authorisationLetters?: Resolver<Maybe<ResolversTypes['AuthorisationLetterConnection']>, ParentType, ContextType, RequireFields<QueryAuthorisationLettersArgs, 'first'>>;
  findHouseholds?: Resolver<Maybe<ResolversTypes['FoundHouseholds']>, ParentType, ContextType, RequireFields<QueryFindHouseholdsArgs, 'first'>>;
  selfReportStatus?: Resolver<Maybe<ResolversTypes['SelfReportStatusResult']>, ParentType, ContextType, RequireFields<QuerySelfReportStatusArgs, 'receiptNumber'>>;
  selfReportPlace?: Resolver<Maybe<ResolversTypes['SelfReportPlace']>, ParentType, ContextType, RequireFields<QuerySelfReportPlaceArgs, 'code'>>;
  selfReports?: Resolver<Maybe<ResolversTypes['SelfReportConnection']>, ParentType, ContextType, RequireFields<QuerySelfReportsArgs, 'first'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  myTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryMyTasksArgs, 'first'>>;
  taskCounts?: Resolver<Maybe<Array<ResolversTypes['TaskCount']>>, ParentType, ContextType, Partial<QueryTaskCountsArgs>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recodeDivision?: Resolver<ResolversTypes['RecodeDivisionResult'], ParentType, ContextType, RequireFields<MutationRecodeDivisionArgs, 'input'>>;
  startHouseholdsImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartHouseholdsImportArgs, 'input'>>;
  withdrawHouseholdsImport?: Resolver<ResolversTypes['WithdrawImportResult'], ParentType, ContextType, RequireFields<MutationWithdrawHouseholdsImportArgs, 'input'>>;
  assessIncome?: Resolver<ResolversTypes['AssessIncomeResult'], ParentType, ContextType, RequireFields<MutationAssessIncomeArgs, 'input'>>;
  attachFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesArgs, 'input'>>;
  takeBackAttachment?: Resolver<ResolversTypes['TakeBackAttachmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackAttachmentArgs, 'input'>>;
  settleLead?: Resolver<ResolversTypes['SettleLeadResult'], ParentType, ContextType, RequireFields<MutationSettleLeadArgs, 'input'>>;
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
  recordEvidence?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordEvidenceArgs, 'input'>>;
  correctAct?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationCorrectActArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
  takeBackAct?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationTakeBackActArgs, 'input'>>;
  nominateElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationNominateEliminationArgs, 'input'>>;
  recordReverification?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordReverificationArgs, 'input'>>;
  approveElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationApproveEliminationArgs, 'input'>>;
  announceElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationAnnounceEliminationArgs, 'input'>>;
  recordElimination?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRecordEliminationArgs, 'input'>>;
  confirmSetback?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationConfirmSetbackArgs, 'input'>>;
  relabelRisk?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType, RequireFields<MutationRelabelRiskArgs, 'input'>>;
  addDivision?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationAddDivisionArgs, 'input'>>;
  renameDivision?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationRenameDivisionArgs, 'input'>>;
  closeDivision?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationCloseDivisionArgs, 'input'>>;
  mergeDivisions?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationMergeDivisionsArgs, 'input'>>;
  answerDoubt?: Resolver<ResolversTypes['AnswerDoubtResult'], ParentType, ContextType, RequireFields<MutationAnswerDoubtArgs, 'input'>>;
  reportFigures?: Resolver<ResolversTypes['ReportFiguresResult'], ParentType, ContextType, RequireFields<MutationReportFiguresArgs, 'input'>>;
  assignHelper?: Resolver<ResolversTypes['HelperResult'], ParentType, ContextType, RequireFields<MutationAssignHelperArgs, 'input'>>;
  handOverHelper?: Resolver<ResolversTypes['HelperResult'], ParentType, ContextType, RequireFields<MutationHandOverHelperArgs, 'input'>>;
  endPairing?: Resolver<ResolversTypes['EndPairingResult'], ParentType, ContextType, RequireFields<MutationEndPairingArgs, 'input'>>;
  makeHelpPlan?: Resolver<ResolversTypes['HelpPlanResult'], ParentType, ContextType, RequireFields<MutationMakeHelpPlanArgs, 'input'>>;
  reviseHelpPlan?: Resolver<ResolversTypes['HelpPlanResult'], ParentType, ContextType, RequireFields<MutationReviseHelpPlanArgs, 'input'>>;
  recordAdvanceMeasure?: Resolver<ResolversTypes['AdvanceMeasureResult'], ParentType, ContextType, RequireFields<MutationRecordAdvanceMeasureArgs, 'input'>>;
  recordMeasureDelivery?: Resolver<ResolversTypes['MeasureDeliveryResult'], ParentType, ContextType, RequireFields<MutationRecordMeasureDeliveryArgs, 'input'>>;
  handOutSheets?: Resolver<ResolversTypes['HandOutSheetsResult'], ParentType, ContextType, RequireFields<MutationHandOutSheetsArgs, 'input'>>;
  recordLegalSupporter?: Resolver<ResolversTypes['LegalSupporterResult'], ParentType, ContextType, RequireFields<MutationRecordLegalSupporterArgs, 'input'>>;
  settleLegalSupporter?: Resolver<ResolversTypes['LegalSupporterResult'], ParentType, ContextType, RequireFields<MutationSettleLegalSupporterArgs, 'input'>>;
  receiveLead?: Resolver<ResolversTypes['ReceiveLeadResult'], ParentType, ContextType, RequireFields<MutationReceiveLeadArgs, 'input'>>;
  verifyLead?: Resolver<ResolversTypes['VerifyLeadResult'], ParentType, ContextType, RequireFields<MutationVerifyLeadArgs, 'input'>>;
  explainLateVisit?: Resolver<ResolversTypes['CorrectLeadResult'], ParentType, ContextType, RequireFields<MutationExplainLateVisitArgs, 'input'>>;
  correctLead?: Resolver<ResolversTypes['CorrectLeadResult'], ParentType, ContextType, RequireFields<MutationCorrectLeadArgs, 'input'>>;
  withdrawLead?: Resolver<ResolversTypes['CorrectLeadResult'], ParentType, ContextType, RequireFields<MutationWithdrawLeadArgs, 'input'>>;
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
  endMonitoringOfVanishedHousehold?: Resolver<ResolversTypes['EndVanishedResult'], ParentType, ContextType, RequireFields<MutationEndMonitoringOfVanishedHouseholdArgs, 'input'>>;
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
  recordSecretaryVisits?: Resolver<ResolversTypes['SecretaryVisitsResult'], ParentType, ContextType, RequireFields<MutationRecordSecretaryVisitsArgs, 'input'>>;
  nameOfficer?: Resolver<ResolversTypes['NameOfficerResult'], ParentType, ContextType, RequireFields<MutationNameOfficerArgs, 'input'>>;
  recordCalendarReport?: Resolver<ResolversTypes['CalendarReportResult'], ParentType, ContextType, RequireFields<MutationRecordCalendarReportArgs, 'input'>>;
  recordInspectionFinding?: Resolver<ResolversTypes['InspectionFindingResult'], ParentType, ContextType, RequireFields<MutationRecordInspectionFindingArgs, 'input'>>;
  rectifyFinding?: Resolver<ResolversTypes['InspectionFindingResult'], ParentType, ContextType, RequireFields<MutationRectifyFindingArgs, 'input'>>;
  assignTasks?: Resolver<ResolversTypes['AssignWorkResult'], ParentType, ContextType, RequireFields<MutationAssignTasksArgs, 'input'>>;
  handOverWork?: Resolver<ResolversTypes['AssignWorkResult'], ParentType, ContextType, RequireFields<MutationHandOverWorkArgs, 'input'>>;
  setSubstitution?: Resolver<ResolversTypes['SubstitutionResult'], ParentType, ContextType, RequireFields<MutationSetSubstitutionArgs, 'input'>>;
  endSubstitution?: Resolver<ResolversTypes['SubstitutionResult'], ParentType, ContextType, RequireFields<MutationEndSubstitutionArgs, 'input'>>;
  answerQualityPrompts?: Resolver<ResolversTypes['AnswerQualityPromptsResult'], ParentType, ContextType, RequireFields<MutationAnswerQualityPromptsArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['RequestCorrectionResult'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  answerCorrectionRequest?: Resolver<ResolversTypes['AnswerCorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationAnswerCorrectionRequestArgs, 'input'>>;
  recordAuthorisationLetter?: Resolver<ResolversTypes['RecordAuthorisationLetterResult'], ParentType, ContextType, RequireFields<MutationRecordAuthorisationLetterArgs, 'input'>>;
  withdrawAuthorisationLetter?: Resolver<ResolversTypes['WithdrawAuthorisationLetterResult'], ParentType, ContextType, RequireFields<MutationWithdrawAuthorisationLetterArgs, 'input'>>;
  submitSelfReport?: Resolver<ResolversTypes['SubmitSelfReportResult'], ParentType, ContextType, RequireFields<MutationSubmitSelfReportArgs, 'input'>>;
  placeSelfReport?: Resolver<ResolversTypes['PlaceSelfReportResult'], ParentType, ContextType, RequireFields<MutationPlaceSelfReportArgs, 'input'>>;
  holdSpecialMeetings?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationHoldSpecialMeetingsArgs, 'input'>>;
  recordVillageReviews?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordVillageReviewsArgs, 'input'>>;
  postPublicities?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationPostPublicitiesArgs, 'input'>>;
  takeBackActs?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationTakeBackActsArgs, 'input'>>;
  recordTownshipReviews?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordTownshipReviewsArgs, 'input'>>;
  recordCountyDecisions?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordCountyDecisionsArgs, 'input'>>;
  announceIdentifications?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationAnnounceIdentificationsArgs, 'input'>>;
  recordSystemEntries?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordSystemEntriesArgs, 'input'>>;
  verifyLeads?: Resolver<ResolversTypes['VerifyLeadsResult'], ParentType, ContextType, RequireFields<MutationVerifyLeadsArgs, 'input'>>;
  recordReverifications?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationRecordReverificationsArgs, 'input'>>;
  approveEliminations?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationApproveEliminationsArgs, 'input'>>;
  announceEliminations?: Resolver<ResolversTypes['CaseActsResult'], ParentType, ContextType, RequireFields<MutationAnnounceEliminationsArgs, 'input'>>;
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
  lowIncome?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  hardship?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType, RequireFields<IncomeScreeningHardshipArgs, 'cause' | 'rigidExpenditure' | 'lastYearIncome' | 'incomeGreatlyReduced'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomeAssessedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncomeAssessed'] = ResolversParentTypes['IncomeAssessed']> = {
  assessment?: Resolver<ResolversTypes['IncomeAssessment'], ParentType, ContextType>;
  screening?: Resolver<ResolversTypes['IncomeScreening'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyCountedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NobodyCounted'] = ResolversParentTypes['NobodyCounted']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AssessedMember']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PolicyDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringCase'] = ResolversParentTypes['MonitoringCase']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MonitoringCaseState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseActKind']>, ParentType, ContextType>;
  nextForm?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['CaseStanding']>, ParentType, ContextType, Partial<MonitoringCaseStandingArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['CaseDeadline']>, ParentType, ContextType, Partial<MonitoringCaseDeadlineArgs>>;
  adjustmentMonth?: Resolver<Maybe<ResolversTypes['AdjustmentMonth']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['CaseAct']>, ParentType, ContextType>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseActKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ActingLevel'], ParentType, ContextType>;
  alsoLevels?: Resolver<Array<ResolversTypes['ActingLevel']>, ParentType, ContextType>;
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
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MonitoringCaseConnectionTotalCountArgs>>;
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
  prompts?: Resolver<Array<ResolversTypes['QualityPrompt']>, ParentType, ContextType, RequireFields<CaseActRecordedPromptsArgs, 'onlyNew'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseWarning'] = ResolversParentTypes['CaseWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type LeadSettledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadSettled'] = ResolversParentTypes['LeadSettled']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionChange'] = ResolversParentTypes['DivisionChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionChangeKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionChanged'] = ResolversParentTypes['DivisionChanged']> = {
  change?: Resolver<ResolversTypes['DivisionChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['DoubtAnswer']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['DoubtAnswer']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtAnswer'] = ResolversParentTypes['DoubtAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DoubtOutcome'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtConnection'] = ResolversParentTypes['DoubtConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DoubtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DoubtConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtEdge'] = ResolversParentTypes['DoubtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubtAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubtAnswered'] = ResolversParentTypes['DoubtAnswered']> = {
  doubt?: Resolver<ResolversTypes['Doubt'], ParentType, ContextType>;
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
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
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
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredMeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveredMeasureConnection'] = ResolversParentTypes['DeliveredMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveredMeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DeliveredMeasureConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredMeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveredMeasureEdge'] = ResolversParentTypes['DeliveredMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveredMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureReport'] = ResolversParentTypes['FigureReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType, Partial<FigureReportFiguresArgs>>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureReportConnection'] = ResolversParentTypes['FigureReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<FigureReportConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureReportEdge'] = ResolversParentTypes['FigureReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiguresReportedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiguresReported'] = ResolversParentTypes['FiguresReported']> = {
  report?: Resolver<ResolversTypes['FigureReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id' | 'divisionCode' | 'asOf'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  householdsActual?: Resolver<Maybe<ResolversTypes['TargetActual']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRun'] = ResolversParentTypes['TransitionRun']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdsItems?: Resolver<Maybe<ResolversTypes['TransitionItemConnection']>, ParentType, ContextType, RequireFields<TransitionRunHouseholdsItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FormField']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormFieldKind'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['FormOption']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['FormKnown']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormOption'] = ResolversParentTypes['FormOption']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormKnownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormKnown'] = ResolversParentTypes['FormKnown']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDeeds'] = ResolversParentTypes['PolicyDeeds']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdsDeeds?: Resolver<Maybe<ResolversTypes['PolicyDeedConnection']>, ParentType, ContextType, RequireFields<PolicyDeedsHouseholdsDeedsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalSupporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalSupporter'] = ResolversParentTypes['LegalSupporter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SupporterRelation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SupportOutcome']>, ParentType, ContextType>;
  settledStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalSupporterRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalSupporterRecorded'] = ResolversParentTypes['LegalSupporterRecorded']> = {
  supporter?: Resolver<ResolversTypes['LegalSupporter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleHelperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleHelper'] = ResolversParentTypes['ResponsibleHelper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  civilServant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sinceMonthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
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
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
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
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
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

export type PairingEndedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairingEnded'] = ResolversParentTypes['PairingEnded']> = {
  helper?: Resolver<ResolversTypes['ResponsibleHelper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanRecorded'] = ResolversParentTypes['HelpPlanRecorded']> = {
  plan?: Resolver<ResolversTypes['HelpPlan'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['HelpPlanRevision'], ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['QualityPrompt']>, ParentType, ContextType, RequireFields<HelpPlanRecordedPromptsArgs, 'onlyNew'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvanceMeasureRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdvanceMeasureRecorded'] = ResolversParentTypes['AdvanceMeasureRecorded']> = {
  measure?: Resolver<ResolversTypes['PlannedMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureDeliveryRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureDeliveryRecorded'] = ResolversParentTypes['MeasureDeliveryRecorded']> = {
  delivery?: Resolver<ResolversTypes['DeliveredMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HelpPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanConnection'] = ResolversParentTypes['HelpPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HelpPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<HelpPlanConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpPlanEdge'] = ResolversParentTypes['HelpPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedMeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedMeasureConnection'] = ResolversParentTypes['PlannedMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedMeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<PlannedMeasureConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedMeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedMeasureEdge'] = ResolversParentTypes['PlannedMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LeadChannel'], ParentType, ContextType>;
  leadType?: Resolver<ResolversTypes['LeadType'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pushedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['LeadVerification']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['LeadSettlement']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stateOn?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType, Partial<LeadStateOnArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardings?: Resolver<Array<ResolversTypes['LeadForwarding']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LeadEntry']>, ParentType, ContextType>;
  selfReports?: Resolver<Maybe<Array<ResolversTypes['SelfReport']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadEntry'] = ResolversParentTypes['LeadEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadEntryKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['LeadChange']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadChange'] = ResolversParentTypes['LeadChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerification'] = ResolversParentTypes['LeadVerification']> = {
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadSettlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadSettlement'] = ResolversParentTypes['LeadSettlement']> = {
  settledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LeadOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<LeadConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadReceivedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReceived'] = ResolversParentTypes['LeadReceived']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['LeadWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadWarning'] = ResolversParentTypes['LeadWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadCorrectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadCorrected'] = ResolversParentTypes['LeadCorrected']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadVerifiedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadVerified'] = ResolversParentTypes['LeadVerified']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisit'] = ResolversParentTypes['SurveyVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  riskFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVisitRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisitRecorded'] = ResolversParentTypes['SurveyVisitRecorded']> = {
  visit?: Resolver<ResolversTypes['SurveyVisit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyVisitsRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyVisitsRecorded'] = ResolversParentTypes['SurveyVisitsRecorded']> = {
  results?: Resolver<Array<ResolversTypes['SurveyVisitResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MonitoringBasis'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['MonitoringCategory']>, ParentType, ContextType>;
  risks?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  identifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  monthOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['EliminationMode']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  eliminationCase?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['MonitoringPeriodEntry']>>, ParentType, ContextType>;
  triages?: Resolver<Maybe<Array<ResolversTypes['LongUnresolvedTriage']>>, ParentType, ContextType>;
  eliminationRequests?: Resolver<Maybe<Array<ResolversTypes['EliminationRequest']>>, ParentType, ContextType>;
  watchVisits?: Resolver<Maybe<Array<ResolversTypes['WatchVisit']>>, ParentType, ContextType>;
  statedEliminations?: Resolver<Maybe<Array<ResolversTypes['StatedElimination']>>, ParentType, ContextType>;
  registeredPoor?: Resolver<Maybe<ResolversTypes['PoorRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VanishedHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VanishedHousehold'] = ResolversParentTypes['VanishedHousehold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VanishingCause'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VanishingRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VanishingRecorded'] = ResolversParentTypes['VanishingRecorded']> = {
  ending?: Resolver<ResolversTypes['VanishedHousehold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedEliminationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedElimination'] = ResolversParentTypes['StatedElimination']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eliminatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eliminationMode?: Resolver<Maybe<ResolversTypes['EliminationMode']>, ParentType, ContextType>;
  exportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MonitoredHouseholdConnectionTotalCountArgs>>;
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
  toTriage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  labelled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
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
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringPeriodRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoringPeriodRecorded'] = ResolversParentTypes['MonitoringPeriodRecorded']> = {
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['MonitoringPeriodEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriageRecorded'] = ResolversParentTypes['TriageRecorded']> = {
  triage?: Resolver<ResolversTypes['LongUnresolvedTriage'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyNetLabelRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyNetLabelRecorded'] = ResolversParentTypes['SafetyNetLabelRecorded']> = {
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelReviewRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelReviewRecorded'] = ResolversParentTypes['LabelReviewRecorded']> = {
  review?: Resolver<ResolversTypes['LabelReview'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['SafetyNetLabel'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchVisitRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchVisitRecorded'] = ResolversParentTypes['WatchVisitRecorded']> = {
  visit?: Resolver<ResolversTypes['WatchVisit'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MonitoringPeriod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MoveOfferConnectionTotalCountArgs>>;
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

export type HouseholdRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdRecorded'] = ResolversParentTypes['HouseholdRecorded']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['HouseholdMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConflict'] = ResolversParentTypes['HouseholdConflict']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SecretaryVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecretaryVisit'] = ResolversParentTypes['SecretaryVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretaryVisitCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecretaryVisitCoverage'] = ResolversParentTypes['SecretaryVisitCoverage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['SecretaryVisitsOfDivision']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretaryVisitsOfDivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecretaryVisitsOfDivision'] = ResolversParentTypes['SecretaryVisitsOfDivision']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyOwner'] = ResolversParentTypes['DutyOwner']> = {
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['UnitOfficer']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitInChargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitInCharge'] = ResolversParentTypes['UnitInCharge']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['UnitOfficer']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitOfficer'] = ResolversParentTypes['UnitOfficer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarReport'] = ResolversParentTypes['CalendarReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDutyKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['InspectionSource'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionFindingState'], ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['FindingEvidence']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEvidence'] = ResolversParentTypes['FindingEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rectifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingConnection'] = ResolversParentTypes['InspectionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<InspectionFindingConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingEdge'] = ResolversParentTypes['InspectionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretaryVisitsRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecretaryVisitsRecorded'] = ResolversParentTypes['SecretaryVisitsRecorded']> = {
  visits?: Resolver<Array<ResolversTypes['SecretaryVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerNamedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficerNamed'] = ResolversParentTypes['OfficerNamed']> = {
  officer?: Resolver<ResolversTypes['UnitOfficer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarReportRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarReportRecorded'] = ResolversParentTypes['CalendarReportRecorded']> = {
  report?: Resolver<ResolversTypes['CalendarReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingRecorded'] = ResolversParentTypes['InspectionFindingRecorded']> = {
  finding?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskAssignment'] = ResolversParentTypes['TaskAssignment']> = {
  fromAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstitutionConnection'] = ResolversParentTypes['SubstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SubstitutionConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstitutionEdge'] = ResolversParentTypes['SubstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Substitution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkAssignedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssigned'] = ResolversParentTypes['WorkAssigned']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstitutionSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubstitutionSet'] = ResolversParentTypes['SubstitutionSet']> = {
  substitution?: Resolver<ResolversTypes['Substitution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerChanges?: Resolver<Array<ResolversTypes['PreviewedHouseholds']>, ParentType, ContextType, Partial<PolicyPreviewRegisterChangesArgs>>;
  caseChanges?: Resolver<Array<ResolversTypes['PreviewedCases']>, ParentType, ContextType>;
  measureChanges?: Resolver<Array<ResolversTypes['PreviewedMeasures']>, ParentType, ContextType>;
  releaseChanges?: Resolver<Maybe<Array<ResolversTypes['PreviewedMatter']>>, ParentType, ContextType>;
  registerMirror?: Resolver<Maybe<Array<ResolversTypes['MirroredCase']>>, ParentType, ContextType, Partial<PolicyPreviewRegisterMirrorArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedHouseholdsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedHouseholds'] = ResolversParentTypes['PreviewedHouseholds']> = {
  status?: Resolver<ResolversTypes['PreviewedStatus'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['PreviewedHousehold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedHousehold'] = ResolversParentTypes['PreviewedHousehold']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  enters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedCasesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedCases'] = ResolversParentTypes['PreviewedCases']> = {
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  stepsBefore?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  stepsAfter?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedMeasuresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedMeasures'] = ResolversParentTypes['PreviewedMeasures']> = {
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  amountBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  amountAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  mending?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<QualityPromptTaskConnectionTotalCountArgs>>;
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
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  formerDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rights?: Resolver<Array<ResolversTypes['ViewerRight']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['HouseholdFact']>, ParentType, ContextType>;
  loads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ledgers?: Resolver<Array<ResolversTypes['ViewerLedger']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewerLedger'] = ResolversParentTypes['ViewerLedger']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alsoCalled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['LedgerColumn']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerColumn'] = ResolversParentTypes['LedgerColumn']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alsoCalled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DivisionCodeArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DivisionNameArgs>>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, Partial<DivisionParentArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<DivisionValidFromArgs>>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<DivisionValidToArgs>>;
  urbanRuralCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DivisionUrbanRuralCodeArgs>>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DivisionChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<DivisionConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  householdType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['MonitoringRecord']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<HouseholdMembersArgs, 'basis'>>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<HouseholdHeadArgs>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomes?: Resolver<Maybe<Array<ResolversTypes['HouseholdIncome']>>, ParentType, ContextType, Partial<HouseholdIncomesArgs>>;
  dataQuality?: Resolver<Array<ResolversTypes['DataQualityRemark']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  incomeAssessments?: Resolver<Maybe<Array<ResolversTypes['IncomeAssessment']>>, ParentType, ContextType>;
  incomeAssessment?: Resolver<Maybe<ResolversTypes['IncomeAssessment']>, ParentType, ContextType, Partial<HouseholdIncomeAssessmentArgs>>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  cases?: Resolver<Maybe<Array<ResolversTypes['MonitoringCase']>>, ParentType, ContextType>;
  eliminationReadiness?: Resolver<Maybe<ResolversTypes['EliminationReadiness']>, ParentType, ContextType, Partial<HouseholdEliminationReadinessArgs>>;
  doubts?: Resolver<Maybe<Array<ResolversTypes['Doubt']>>, ParentType, ContextType>;
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
  legalSupporters?: Resolver<Maybe<Array<ResolversTypes['LegalSupporter']>>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<HouseholdLeadsArgs, 'first'>>;
  surveyVisits?: Resolver<Maybe<Array<ResolversTypes['SurveyVisit']>>, ParentType, ContextType, Partial<HouseholdSurveyVisitsArgs>>;
  vanished?: Resolver<Maybe<Array<ResolversTypes['VanishedHousehold']>>, ParentType, ContextType>;
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
  secretaryVisits?: Resolver<Maybe<Array<ResolversTypes['SecretaryVisit']>>, ParentType, ContextType>;
  dutyOwners?: Resolver<Maybe<Array<ResolversTypes['DutyOwner']>>, ParentType, ContextType, Partial<HouseholdDutyOwnersArgs>>;
  policyIncomeCheck?: Resolver<Maybe<ResolversTypes['PolicyIncomeCheck']>, ParentType, ContextType, RequireFields<HouseholdPolicyIncomeCheckArgs, 'year'>>;
  scopeCheck?: Resolver<Maybe<ResolversTypes['ScopeCheck']>, ParentType, ContextType, Partial<HouseholdScopeCheckArgs>>;
  qualityPrompts?: Resolver<Maybe<Array<ResolversTypes['QualityPrompt']>>, ParentType, ContextType, Partial<HouseholdQualityPromptsArgs>>;
  correctionRequests?: Resolver<Maybe<Array<ResolversTypes['CorrectionRequest']>>, ParentType, ContextType>;
  authorisationLetters?: Resolver<Maybe<Array<ResolversTypes['AuthorisationLetter']>>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<HouseholdConnectionTotalCountArgs>>;
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
  risks?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PersonAgeArgs>>;
  certificateKind?: Resolver<Maybe<ResolversTypes['CertificateKind']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonCertificateNumberArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonPhoneArgs>>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labourCapacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reveals?: Resolver<Maybe<ResolversTypes['RevealConnection']>, ParentType, ContextType, RequireFields<PersonRevealsArgs, 'first'>>;
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

export type RevealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealConnection'] = ResolversParentTypes['RevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<RevealConnectionTotalCountArgs>>;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  selfReport?: Resolver<Maybe<ResolversTypes['SelfReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealNoticeConnection'] = ResolversParentTypes['RevealNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<RevealNoticeConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealNoticeEdge'] = ResolversParentTypes['RevealNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RevealNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealNotice'] = ResolversParentTypes['RevealNotice']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['RevealBound'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['CorrectionAsker'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CorrectionAnswer']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['CorrectionAnswer']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionAnswer'] = ResolversParentTypes['CorrectionAnswer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CorrectionOutcome'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<CorrectionRequestConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequested'] = ResolversParentTypes['CorrectionRequested']> = {
  request?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequestAnswered'] = ResolversParentTypes['CorrectionRequestAnswered']> = {
  request?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisationLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorisationLetter'] = ResolversParentTypes['AuthorisationLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['ComparisonPurpose']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<AuthorisationLetterStandsArgs>>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisationLetterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorisationLetterConnection'] = ResolversParentTypes['AuthorisationLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorisationLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<AuthorisationLetterConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisationLetterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorisationLetterEdge'] = ResolversParentTypes['AuthorisationLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorisationLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisationLetterRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorisationLetterRecorded'] = ResolversParentTypes['AuthorisationLetterRecorded']> = {
  letter?: Resolver<ResolversTypes['AuthorisationLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisationLetterWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorisationLetterWithdrawn'] = ResolversParentTypes['AuthorisationLetterWithdrawn']> = {
  letter?: Resolver<ResolversTypes['AuthorisationLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundHouseholdsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FoundHouseholds'] = ResolversParentTypes['FoundHouseholds']> = {
  edges?: Resolver<Array<ResolversTypes['FoundHouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundHouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FoundHouseholdEdge'] = ResolversParentTypes['FoundHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundHousehold'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FoundHousehold'] = ResolversParentTypes['FoundHousehold']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['FoundBy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesakes'] = ResolversParentTypes['Namesakes']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'sought'>;
  sought?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundNamesakes']>, ParentType, ContextType, RequireFields<NamesakesFoundArgs, 'purpose'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundNamesakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FoundNamesakes'] = ResolversParentTypes['FoundNamesakes']> = {
  places?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Namesake']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamesakeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Namesake'] = ResolversParentTypes['Namesake']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  selfReport?: Resolver<Maybe<ResolversTypes['SelfReport']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['Doubt']>, ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['TaskAssignment']>, ParentType, ContextType>;
  correctionRequest?: Resolver<Maybe<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['MonitoringCase']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['MonitoringPeriod']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PlannedMeasure']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['SafetyNetLabel']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['MoveOffer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  watchedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TaskLevel'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SelfReportPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportPlace'] = ResolversParentTypes['SelfReportPlace']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['SelfReportVillage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportVillageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportVillage'] = ResolversParentTypes['SelfReportVillage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReportStatus'] = ResolversParentTypes['SelfReportStatus']> = {
  progress?: Resolver<ResolversTypes['SelfReportProgress'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelfReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelfReport'] = ResolversParentTypes['SelfReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SelfReportCertificateNumberArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SelfReportPhoneArgs>>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<SelfReportConnectionTotalCountArgs>>;
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

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  __resolveReference?: ReferenceResolver<ParentType, ContextType, 'id'>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<MovingHouseholdConnectionTotalCountArgs>>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TaskConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
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
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CaseActResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilesAttachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilesAttached'] = ResolversParentTypes['FilesAttached']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentTakenBackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachmentTakenBack'] = ResolversParentTypes['AttachmentTakenBack']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportFindingConnectionTotalCountArgs>>;
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
  waitingRows?: Resolver<ResolversTypes['WaitingRowConnection'], ParentType, ContextType, RequireFields<ImportReportWaitingRowsArgs, 'first'>>;
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
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportChangeConnectionTotalCountArgs>>;
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
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<ImportObstacleConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportObstacleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportObstacleEdge'] = ResolversParentTypes['ImportObstacleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportObstacle'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRow'] = ResolversParentTypes['WaitingRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WaitingReason'], ParentType, ContextType>;
  namesakes?: Resolver<Maybe<ResolversTypes['Namesakes']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRowConnection'] = ResolversParentTypes['WaitingRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaitingRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['CountOnDemand'], ParentType, ContextType, Partial<WaitingRowConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRowEdge'] = ResolversParentTypes['WaitingRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaitingRow'], ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<ImportReportConnectionTotalCountArgs>>;
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

export type TransitionValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionValue'] = ResolversParentTypes['TransitionValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItem'] = ResolversParentTypes['TransitionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TransitionResult'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  found?: Resolver<Array<ResolversTypes['TransitionValue']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undecidedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutSupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransitionItemState'], ParentType, ContextType>;
  restedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItemConnection'] = ResolversParentTypes['TransitionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransitionItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['CountOnDemand']>, ParentType, ContextType, Partial<TransitionItemConnectionTotalCountArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionItemEdge'] = ResolversParentTypes['TransitionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransitionItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedMatter'] = ResolversParentTypes['PreviewedMatter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PreviewedMatterKind'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['PreviewedUnit'], ParentType, ContextType>;
  ruleBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseBefore?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  termsBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseAfter?: Resolver<Maybe<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  termsAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entering?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['PreviewedRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewedRow'] = ResolversParentTypes['PreviewedRow']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heldBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amountBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MirroredCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MirroredCase'] = ResolversParentTypes['MirroredCase']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseRef']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MirrorOutcome'], ParentType, ContextType>;
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
  IncomeAssessment?: IncomeAssessmentResolvers<ContextType>;
  AssessedMember?: AssessedMemberResolvers<ContextType>;
  IncomeScreening?: IncomeScreeningResolvers<ContextType>;
  IncomeAssessed?: IncomeAssessedResolvers<ContextType>;
  NobodyCounted?: NobodyCountedResolvers<ContextType>;
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
  AdjustmentMonth?: AdjustmentMonthResolvers<ContextType>;
  CaseCount?: CaseCountResolvers<ContextType>;
  EliminationReadiness?: EliminationReadinessResolvers<ContextType>;
  EliminationCondition?: EliminationConditionResolvers<ContextType>;
  EliminationEvidence?: EliminationEvidenceResolvers<ContextType>;
  LeadSettled?: LeadSettledResolvers<ContextType>;
  DivisionChange?: DivisionChangeResolvers<ContextType>;
  DivisionChanged?: DivisionChangedResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  DoubtAnswer?: DoubtAnswerResolvers<ContextType>;
  DoubtConnection?: DoubtConnectionResolvers<ContextType>;
  DoubtEdge?: DoubtEdgeResolvers<ContextType>;
  DoubtAnswered?: DoubtAnsweredResolvers<ContextType>;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  DepartmentAllowance?: DepartmentAllowanceResolvers<ContextType>;
  DepartmentRenovation?: DepartmentRenovationResolvers<ContextType>;
  Renovation?: RenovationResolvers<ContextType>;
  DeliveredMeasure?: DeliveredMeasureResolvers<ContextType>;
  DeliveredMeasureConnection?: DeliveredMeasureConnectionResolvers<ContextType>;
  DeliveredMeasureEdge?: DeliveredMeasureEdgeResolvers<ContextType>;
  FigureReport?: FigureReportResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  FigureReportConnection?: FigureReportConnectionResolvers<ContextType>;
  FigureReportEdge?: FigureReportEdgeResolvers<ContextType>;
  FiguresReported?: FiguresReportedResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TransitionRun?: TransitionRunResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormOption?: FormOptionResolvers<ContextType>;
  FormKnown?: FormKnownResolvers<ContextType>;
  PolicyDeeds?: PolicyDeedsResolvers<ContextType>;
  LegalSupporter?: LegalSupporterResolvers<ContextType>;
  LegalSupporterRecorded?: LegalSupporterRecordedResolvers<ContextType>;
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
  PairingEnded?: PairingEndedResolvers<ContextType>;
  HelpPlanRecorded?: HelpPlanRecordedResolvers<ContextType>;
  AdvanceMeasureRecorded?: AdvanceMeasureRecordedResolvers<ContextType>;
  MeasureDeliveryRecorded?: MeasureDeliveryRecordedResolvers<ContextType>;
  SheetsHandedOut?: SheetsHandedOutResolvers<ContextType>;
  SheetHandedOut?: SheetHandedOutResolvers<ContextType>;
  HelpPlanConnection?: HelpPlanConnectionResolvers<ContextType>;
  HelpPlanEdge?: HelpPlanEdgeResolvers<ContextType>;
  PlannedMeasureConnection?: PlannedMeasureConnectionResolvers<ContextType>;
  PlannedMeasureEdge?: PlannedMeasureEdgeResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadEntry?: LeadEntryResolvers<ContextType>;
  LeadChange?: LeadChangeResolvers<ContextType>;
  LeadVerification?: LeadVerificationResolvers<ContextType>;
  LeadSettlement?: LeadSettlementResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadReceived?: LeadReceivedResolvers<ContextType>;
  LeadWarning?: LeadWarningResolvers<ContextType>;
  LeadCorrected?: LeadCorrectedResolvers<ContextType>;
  LeadVerified?: LeadVerifiedResolvers<ContextType>;
  SurveyVisit?: SurveyVisitResolvers<ContextType>;
  SurveyVisitRecorded?: SurveyVisitRecordedResolvers<ContextType>;
  SurveyVisitsRecorded?: SurveyVisitsRecordedResolvers<ContextType>;
  SurveyCoverage?: SurveyCoverageResolvers<ContextType>;
  SurveyCoverageOfVillage?: SurveyCoverageOfVillageResolvers<ContextType>;
  LeadForwarding?: LeadForwardingResolvers<ContextType>;
  LeadForwarded?: LeadForwardedResolvers<ContextType>;
  LeadCount?: LeadCountResolvers<ContextType>;
  MonitoringPeriod?: MonitoringPeriodResolvers<ContextType>;
  VanishedHousehold?: VanishedHouseholdResolvers<ContextType>;
  VanishingRecorded?: VanishingRecordedResolvers<ContextType>;
  StatedElimination?: StatedEliminationResolvers<ContextType>;
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
  WatchVisit?: WatchVisitResolvers<ContextType>;
  MonitoringPeriodRecorded?: MonitoringPeriodRecordedResolvers<ContextType>;
  TriageRecorded?: TriageRecordedResolvers<ContextType>;
  SafetyNetLabelRecorded?: SafetyNetLabelRecordedResolvers<ContextType>;
  LabelReviewRecorded?: LabelReviewRecordedResolvers<ContextType>;
  WatchVisitRecorded?: WatchVisitRecordedResolvers<ContextType>;
  PoorRegistration?: PoorRegistrationResolvers<ContextType>;
  PoorRegistrationRecorded?: PoorRegistrationRecordedResolvers<ContextType>;
  HouseholdMovement?: HouseholdMovementResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  MoveOffer?: MoveOfferResolvers<ContextType>;
  MoveOfferConnection?: MoveOfferConnectionResolvers<ContextType>;
  MoveOfferEdge?: MoveOfferEdgeResolvers<ContextType>;
  MoveOffered?: MoveOfferedResolvers<ContextType>;
  HouseholdRecorded?: HouseholdRecordedResolvers<ContextType>;
  HouseholdConflict?: HouseholdConflictResolvers<ContextType>;
  RegisterAnnouncement?: RegisterAnnouncementResolvers<ContextType>;
  RegisterAnnouncementStarted?: RegisterAnnouncementStartedResolvers<ContextType>;
  SecretaryVisit?: SecretaryVisitResolvers<ContextType>;
  SecretaryVisitCoverage?: SecretaryVisitCoverageResolvers<ContextType>;
  SecretaryVisitsOfDivision?: SecretaryVisitsOfDivisionResolvers<ContextType>;
  DutyOwner?: DutyOwnerResolvers<ContextType>;
  UnitInCharge?: UnitInChargeResolvers<ContextType>;
  UnitOfficer?: UnitOfficerResolvers<ContextType>;
  CalendarReport?: CalendarReportResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  FindingEvidence?: FindingEvidenceResolvers<ContextType>;
  InspectionFindingConnection?: InspectionFindingConnectionResolvers<ContextType>;
  InspectionFindingEdge?: InspectionFindingEdgeResolvers<ContextType>;
  SecretaryVisitsRecorded?: SecretaryVisitsRecordedResolvers<ContextType>;
  OfficerNamed?: OfficerNamedResolvers<ContextType>;
  CalendarReportRecorded?: CalendarReportRecordedResolvers<ContextType>;
  InspectionFindingRecorded?: InspectionFindingRecordedResolvers<ContextType>;
  TaskAssignment?: TaskAssignmentResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  SubstitutionConnection?: SubstitutionConnectionResolvers<ContextType>;
  SubstitutionEdge?: SubstitutionEdgeResolvers<ContextType>;
  WorkAssigned?: WorkAssignedResolvers<ContextType>;
  SubstitutionSet?: SubstitutionSetResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PreviewedHouseholds?: PreviewedHouseholdsResolvers<ContextType>;
  PreviewedHousehold?: PreviewedHouseholdResolvers<ContextType>;
  PreviewedCases?: PreviewedCasesResolvers<ContextType>;
  PreviewedMeasures?: PreviewedMeasuresResolvers<ContextType>;
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
  Viewer?: ViewerResolvers<ContextType>;
  ViewerLedger?: ViewerLedgerResolvers<ContextType>;
  LedgerColumn?: LedgerColumnResolvers<ContextType>;
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
  RevealConnection?: RevealConnectionResolvers<ContextType>;
  RevealEdge?: RevealEdgeResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  RevealNoticeConnection?: RevealNoticeConnectionResolvers<ContextType>;
  RevealNoticeEdge?: RevealNoticeEdgeResolvers<ContextType>;
  RevealNotice?: RevealNoticeResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  CorrectionAnswer?: CorrectionAnswerResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  CorrectionRequested?: CorrectionRequestedResolvers<ContextType>;
  CorrectionRequestAnswered?: CorrectionRequestAnsweredResolvers<ContextType>;
  AuthorisationLetter?: AuthorisationLetterResolvers<ContextType>;
  AuthorisationLetterConnection?: AuthorisationLetterConnectionResolvers<ContextType>;
  AuthorisationLetterEdge?: AuthorisationLetterEdgeResolvers<ContextType>;
  AuthorisationLetterRecorded?: AuthorisationLetterRecordedResolvers<ContextType>;
  AuthorisationLetterWithdrawn?: AuthorisationLetterWithdrawnResolvers<ContextType>;
  FoundHouseholds?: FoundHouseholdsResolvers<ContextType>;
  FoundHouseholdEdge?: FoundHouseholdEdgeResolvers<ContextType>;
  FoundHousehold?: FoundHouseholdResolvers<ContextType>;
  Namesakes?: NamesakesResolvers<ContextType>;
  FoundNamesakes?: FoundNamesakesResolvers<ContextType>;
  Namesake?: NamesakeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  SelfReportReceipt?: SelfReportReceiptResolvers<ContextType>;
  SelfReportPlace?: SelfReportPlaceResolvers<ContextType>;
  SelfReportVillage?: SelfReportVillageResolvers<ContextType>;
  SelfReportStatus?: SelfReportStatusResolvers<ContextType>;
  SelfReport?: SelfReportResolvers<ContextType>;
  SelfReportConnection?: SelfReportConnectionResolvers<ContextType>;
  SelfReportEdge?: SelfReportEdgeResolvers<ContextType>;
  SelfReportPlaced?: SelfReportPlacedResolvers<ContextType>;
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
  LeadsVerified?: LeadsVerifiedResolvers<ContextType>;
  LeadVisitResult?: LeadVisitResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  FilesAttached?: FilesAttachedResolvers<ContextType>;
  AttachmentTakenBack?: AttachmentTakenBackResolvers<ContextType>;
  ClauseRef?: ClauseRefResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
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
  WaitingRow?: WaitingRowResolvers<ContextType>;
  WaitingRowConnection?: WaitingRowConnectionResolvers<ContextType>;
  WaitingRowEdge?: WaitingRowEdgeResolvers<ContextType>;
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
  TransitionValue?: TransitionValueResolvers<ContextType>;
  TransitionItem?: TransitionItemResolvers<ContextType>;
  TransitionItemConnection?: TransitionItemConnectionResolvers<ContextType>;
  TransitionItemEdge?: TransitionItemEdgeResolvers<ContextType>;
  PreviewedMatter?: PreviewedMatterResolvers<ContextType>;
  PreviewedRow?: PreviewedRowResolvers<ContextType>;
  MirroredCase?: MirroredCaseResolvers<ContextType>;
  PolicyDeed?: PolicyDeedResolvers<ContextType>;
  PolicyDeedConnection?: PolicyDeedConnectionResolvers<ContextType>;
  PolicyDeedEdge?: PolicyDeedEdgeResolvers<ContextType>;
};
