import type { RenovationRow } from './persistence/renovation-list';
import type { RenovationStatementRow } from './persistence/renovation-statements';

export type RenovationMapper = RenovationRow;
export type RenovationRecordedMapper = {
  __typename: 'RenovationRecorded';
  statement: RenovationStatementRow;
};
