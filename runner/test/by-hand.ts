/** How somebody enters by hand what a ledger states, or why nobody does. */
export type ByHand =
  | {
      readonly mutations: readonly string[];
      /** The test that holds what both leave behind against each other. */
      readonly comparedIn?: string;
    }
  | { readonly none: string };

const by = (mutations: string, comparedIn?: string): ByHand => ({
  mutations: mutations.split(' '),
  ...(comparedIn && { comparedIn: `services/${comparedIn}.test.ts` }),
});
const none = (why: string): ByHand => ({ none: why });

/** Of every ledger that a service loads. */
export const BY_HAND: Readonly<Record<string, ByHand>> = {
  'yulu-plan': by('applyForAid decideAid recordAidPayment', 'education/test/aid/lists-of-aid'),
  'student-aid': by('applyForAid decideAid recordAidPayment', 'education/test/aid/aid'),
  'dropout-control': by(
    'suspectDropout confirmDropout recordReturn',
    'education/test/children/lists-of-children',
  ),
  enrolments: by('recordEnrolment', 'education/test/children/lists-of-children'),
  'difficulty-list': by('assessNeed'),
  'school-terms': by('setTerm', 'education/test/roll-and-targets'),

  'public-welfare-posts': by('fillVacancy extendPost endPost', 'employment/test/vacancies/vacancies-of-2020'),
  'welfare-post-payment': by('recordPostPayment', 'employment/test/support/post-months'),
  'work-away': by('recordWorkSpell', 'employment/test/work/statuses'),
  'travel-subsidy': by('claimTransportSubsidy recordTransportPayment', 'employment/test/support/transport'),
  'skills-training': by('completeTraining recordTrainingPayment', 'employment/test/support/trainings'),
  'post-payments': by('recordAttendance recordPostPayment', 'employment/test/support/post-months'),
  'job-wishes': by('recordJobWish'),

  microcredit: by('registerLoan'),
  'loan-events': by('recordLoanEvent', 'finance/test/subsidies/events'),
  'bank-interest': none('A bank says what its contracts bore; the department works interest out itself.'),
  'asset-income': by('recordAssetIncome decideDistribution', 'finance/test/assets/income-loaded'),
  'insurance-claims': by('recordInsuranceClaim', 'finance/test/insurance/claims-loaded'),
  'industry-award': by('claimAward acceptAward recordAwardPayment', 'finance/test/awards/loaded'),
  'fund-projects': by('proposeProject admitProject', 'finance/test/projects/life'),
  'fund-allocations': by('allocateFunds', 'finance/test/projects/life'),
  'project-assets': by('registerAsset', 'finance/test/assets/assets'),

  'insurance-aid': by('recordInsurance'),
  settlements: none('A bill is settled by the insurer alone; nobody states one without its list.'),
  'chronic-care': by('signChronicContract recordChronicVisit', 'health/test/aid/visits'),
  'designated-hospitals': by('recordHospital'),
  admissions: by('recordAdmission', 'health/test/ledgers/stays-and-aid'),
  'medical-aid': by('claimMedicalAid decideMedicalAid'),

  'national-export': by(
    'registerHousehold updateMember takeOverMonitoring',
    'households/test/register/ledgers/facts-that-contradict',
  ),
  'rural-households': by('registerHousehold updateMember', 'households/test/movement/codes'),
  'risk-leads': by('receiveLead', 'households/test/work/tasks'),
  'high-cost-warning': by('receiveLead'),
  helpers: by('assignHelper handOverHelper', 'households/test/help/ledgers/pairing-roster'),
  'home-visit': by('recordSurveyVisits'),
  doubts: none('A doubt is raised from above; by hand it is answered.'),
  divisions: by('addDivision'),

  renovations: by('recordRenovation', 'housing-water/test/funds'),
  'renovation-payments': by('recordRenovationPayment', 'housing-water/test/funds'),
  'house-appraisal': by('appraiseHouse recordDwelling', 'housing-water/test/houses'),
  'household-water': by('recordWaterSupply answerWater', 'housing-water/test/water'),
  'water-tests': by('recordWaterTest', 'housing-water/test/water'),
  'water-programme': by('recordSiteProgress', 'housing-water/test/programme'),
  'relocation-sites': none('Who lives at a site is what its list names; whoever leaves is no longer on it.'),

  'allowance-payments': by('recordAllowance', 'social-assistance/test/allowances'),
  'hardship-payment': by('recordAllowance'),
  'temporary-aid': by(
    'applyForRelief decideRelief recordReliefPayment',
    'social-assistance/test/relief-ledger',
  ),
  'disability-allowances': by('recordDisabilityAllowance', 'social-assistance/test/disability'),
  'disability-cards': none('A card is issued elsewhere; the department keeps whose it is.'),
  'pension-payment-on-behalf': by('recordPensionPremium', 'social-assistance/test/benefits'),
};
