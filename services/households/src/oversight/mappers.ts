import type { DutyAt, UnitAt, VisitedPlace } from './graphql/shown';
import type { CalendarReportRow } from './persistence/calendar-reports';
import type { FindingEvidenceRow, FindingRow } from './persistence/findings';
import type { OfficerRow } from './persistence/officers';
import type { SecretaryVisitRow, VisitedRow } from './persistence/secretary-visits';

export type CalendarReportMapper = CalendarReportRow;
export type CalendarReportRecordedMapper = {
  report: CalendarReportRow;
  __typename: 'CalendarReportRecorded';
};
export type DutyOwnerMapper = DutyAt;
export type FindingEvidenceMapper = FindingEvidenceRow;
export type InspectionFindingMapper = FindingRow;
export type InspectionFindingRecordedMapper = {
  finding: FindingRow;
  __typename: 'InspectionFindingRecorded';
};
export type OfficerNamedMapper = { officer: OfficerRow; __typename: 'OfficerNamed' };
export type SecretaryVisitMapper = SecretaryVisitRow;
export type SecretaryVisitCoverageMapper = VisitedPlace;
export type SecretaryVisitsOfDivisionMapper = VisitedRow & { asOf: VisitedPlace['asOf'] };
export type SecretaryVisitsRecordedMapper = {
  visits: SecretaryVisitRow[];
  __typename: 'SecretaryVisitsRecorded';
};
export type UnitInChargeMapper = UnitAt;
export type UnitOfficerMapper = OfficerRow;
