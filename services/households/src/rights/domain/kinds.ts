/** Who asks for a correction. */
export type CorrectionAsker = 'AGENT' | 'GUARDIAN' | 'PERSON';

/** What is asked for. */
export type CorrectionKind = 'COMPLETE' | 'CORRECT' | 'DELETE';

/** What came of a request. */
export type CorrectionOutcome = 'DONE' | 'PARTLY' | 'REFUSED';

/** What a letter lets be compared. */
export type ComparisonPurpose =
  | 'BUSINESS'
  | 'FINANCIAL_ASSETS'
  | 'INCOME'
  | 'REAL_ESTATE'
  | 'SOCIAL_INSURANCE'
  | 'VEHICLES';
