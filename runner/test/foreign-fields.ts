// Which root fields show what to another place, for the walk of the whole graph.

// What everybody may know, or what names no household; each other root field shows nothing of beyond the division.
export const NOBODYS = [
  ...[
    'viewer',
    'changesSince',
    'division',
    'qualityRules',
    'measureToolbox',
    'jobQueues',
    'deadLetters',
    'eventBacklog',
    'settledUpTo',
    'selfReportPlace',
    'selfReportStatus',
    'export',
    'exports',
    'exportLists',
    'noticeChannelKinds',
    'sweepProgress',
  ],
  ...[
    'policyFolders',
    'policyDocuments',
    'policyDocument',
    'clause',
    'clauses',
    'clauseCoverage',
    'deadline',
    'deadlines',
  ],
  ...['parameter', 'parameters', 'parameterHistory', 'staleParameters', 'procedures', 'entitlements'],
  ...[
    'responsibleUnits',
    'targets',
    'yearEndTransitions',
    'policyChanges',
    'policyWarnings',
    'policyPreview',
    'policyPacks',
    'policyActivation',
    'policyVersion',
    'ruleCatalogue',
    'clauseSuggestions',
    'draftedPolicy',
    'whatIf',
  ],
  // Reckoned from loans and payments, which are walked themselves.
  ...['subsidyPreview', 'loanRisk', 'fundBook'],
];
// Reckoned from the documents of a place, or from rows that agree with one another as planted ones do not (ages, days of
// a run, checkpoints); nothing planted shows there, and nothing to other places.
export const RECKONED = [
  ...['childrenOfSchoolAge', 'pupilsInNeed', 'yuLuGrants'],
  ...['belowStandard', 'dutyOwners', 'fundCheckpoint', 'lowerWages', 'medicalRunBills', 'medicalRunPreview'],
  ...['renovationFundsDue', 'unitsInCharge', 'vacancyRanking', 'waterProgramme'],
];
// The register itself, who is monitored, how far the sweep came, and work taken down without a household.
export const OF_ALL_SECTORS =
  /^(household|householdByCode|households|person|sweeps|personsByCertificate|monitoredHouseholds|monitoringCounts|monitoringPeriod|transitionRuns?|[a-zA-Z]+Work|findHouseholds|sweepProgress)$/;
export const LEADS = ['lead', 'leadCounts', 'leads'];
export const OBLIGATIONS = [
  ...[
    'noticeChannels',
    'noticeDeliveries',
    'noticeItems',
    'obligation',
    'obligationCounts',
    'obligations',
    'overdueNotices',
  ],
  ...['unitNotice', 'unitNotices'],
];
export const EDUCATION_IMPORTS = ['educationImport', 'educationImports'];
export const EMPLOYMENT = [
  ...['employmentFiles', 'employmentGaps', 'employmentImport', 'employmentImports', 'postMonths'],
  ...['publicWelfarePosts', 'trainings', 'transportClaims', 'vacancies', 'workStatuses'],
  'workshops',
];
export const HEALTH = [
  ...['admissions', 'chronicContracts', 'designatedHospitals', 'insuranceGaps', 'medicalAidClaims'],
  ...['medicalReliefCases', 'medicalRun', 'medicalRuns', 'premiumSubsidies', 'healthImport', 'healthImports'],
];
export const HOUSING_WATER = [
  ...[
    'dwellings',
    'housingRemedies',
    'housingWaterImport',
    'housingWaterImports',
    'relocationSites',
    'renovations',
  ],
  ...['waterOutages', 'waterSites', 'waterSupplies', 'waterTests'],
];
export const FINANCE = [
  ...[
    'assets',
    'awardSchemes',
    'awards',
    'enterpriseSupports',
    'financeImport',
    'financeImports',
    'fundProjects',
  ],
  ...[
    'insuranceContracts',
    'loanApplications',
    'loanByContract',
    'loans',
    'subsidyLines',
    'subsidyList',
    'subsidyLists',
  ],
];
export const TASKS = ['substitutions', 'myTasks', 'taskCounts', 'tasks'];
// What everybody may do, and what names no household.
export const OPEN = ['submitSelfReport', 'runOverdueSweep', 'announceRegister', 'listPensionPremiums'];
export const BY_ID: Readonly<Record<string, string>> = {
  household: 'household',
  person: 'person',
  lead: 'lead',
  monitoringCase: 'monitoring_case',
  monitoringPeriod: 'monitoring_period',
  helpPlan: 'help_plan',
  obligation: 'obligation',
  doubt: 'doubt',
  subsidyList: 'subsidy_list',
  transitionRun: 'transition_run',
  unitNotice: 'unit_notice',
  figureReport: 'figure_report',
};
