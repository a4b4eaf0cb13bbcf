import { byteaText, type StageColumn } from '@dixian/imports';
import { identityNumberOf, isMaskedName, normaliseName } from '@dixian/personal-data';

/** How a row of a ledger tells its household: by the code, by the number of somebody of it, or by its head's number. */
export interface ToldHousehold {
  readonly householdCode?: string | undefined;
  readonly certificateNumber?: string | undefined;
  readonly headCertificateNumber?: string | undefined;
  /** Names as printed; they are compared, never searched by. */
  readonly headName?: string | undefined;
  readonly personName?: string | undefined;
}

/** Stage columns of what is told, and of the household that is found by it; numbers stand there as indexes only. */
export function householdColumns<Row>(told: (row: Row) => ToldHousehold): Record<string, StageColumn<Row>> {
  const index = (number: (household: ToldHousehold) => string | undefined): StageColumn<Row> => ({
    type: 'bytea',
    of(row, { blindIndex }) {
      const given = number(told(row));
      return given === undefined ? null : byteaText(blindIndex.of(identityNumberOf(given)));
    },
  });
  // A masked name tells no name.
  const name = (printed: (household: ToldHousehold) => string | undefined): StageColumn<Row> => ({
    type: 'text',
    of(row) {
      const given = normaliseName(printed(told(row)) ?? '');
      return given === '' || isMaskedName(given) ? null : given;
    },
  });
  const filled = (type: string): StageColumn<Row> => ({ type, of: () => null });
  return {
    household_code: { type: 'text COLLATE "C"', of: (row) => told(row).householdCode ?? null },
    certificate_index: index(({ certificateNumber }) => certificateNumber),
    head_index: index(({ headCertificateNumber }) => headCertificateNumber),
    head_name: name(({ headName }) => headName),
    person_name: name(({ personName }) => personName),
    household_id: filled('uuid'),
    person_id: filled('uuid'),
    division_code: filled('text COLLATE "C"'),
    found: filled('int'),
  };
}
