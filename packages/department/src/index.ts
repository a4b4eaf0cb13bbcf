export { decisionRefused, type FactNames } from './decisions/decision-refused';
export { decisionResolvers, type Words } from './decisions/decision-resolvers';
export { FUND_LEVEL_WORDS, FUND_LEVELS, type FundLevel } from './funds/fund-levels';
export { type FundReason, fundTexts } from './funds/fund-reasons';
export { allowedSources, type FundSource, fundSourceFinding } from './funds/fund-source';
export type { Matter } from './preview/matter';
export type { PreviewedRow } from './preview/matter-sql';
export type { MatterTerms, Reach } from './preview/matter-terms';
export type { PreviewedMatter } from './preview/previewed-matters';
export { changesOf, type DraftDesk, matterResolvers, mirroring, previewing } from './preview/previewing';
export type { SideOfMatter } from './preview/side-of-matter';
export { type AskedValue, type RulesOfMatter, termsOfRule, termsOfValue } from './preview/terms';
export {
  alreadyGranted,
  alreadyPaid,
  amountExceeded,
  amountNotSet,
  reasonRequired,
  sourceNotAllowed,
  statementChanged,
  wrongLevel,
} from './refusals/refusals';
export { oneEach } from './transitions/one-each';
export { rightsAtEnd } from './transitions/rights-at-end';
export { valuesToSet } from './transitions/values-to-set';
export { CreateWorkRecord1765180000000 } from './works/create-work-record';
export { WORK_FILES } from './works/filed';
export { recordWork, type WorkDesk, type WorkInput } from './works/record-work';
export { workRecord } from './works/table';
export type { WorkFilter } from './works/work-list';
export type { WorkRow } from './works/work-row';
export { working } from './works/working';
