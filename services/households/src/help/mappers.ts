import type { HelpWarning } from './domain/plan-warnings';
import type { ToolboxMeasure } from './domain/toolbox';
import type { Coverage, CoverageOfDivision, GapInSight, Paired } from './graphql/shown';
import type { MeasureRow } from './persistence/measures';
import type { PlanRow, RevisionRow } from './persistence/plans';
import type { HelperRow } from './persistence/responsible-helper';
import type { SheetRow } from './persistence/sheets';
import type { SupporterRow } from './persistence/supporters';
import type { SheetResult } from './use-cases/hand-out-sheets';
import type { PlanRecorded } from './use-cases/write-plan';

export type ExplainerSheetMapper = SheetRow;
export type HelpCoverageMapper = Coverage;
export type HelpCoverageOfDivisionMapper = CoverageOfDivision;
export type HelpGapMapper = GapInSight;
export type HelpPlanMapper = PlanRow;
export type HelpPlanRecordedMapper = PlanRecorded & { __typename: 'HelpPlanRecorded' };
export type HelpPlanRevisionMapper = RevisionRow;
export type HelpWarningMapper = HelpWarning;
export type PairingMapper = Paired;
export type PlannedMeasureMapper = MeasureRow;
export type ResponsibleHelperMapper = HelperRow;
export type SheetHandedOutMapper = SheetResult;
export type LegalSupporterMapper = SupporterRow;
export type LegalSupporterRecordedMapper = {
  supporter: SupporterRow;
  __typename: 'LegalSupporterRecorded';
};
export type ToolboxMeasureMapper = ToolboxMeasure;
