import { byteaText, type LedgerImport } from '@dixian/imports';
import {
  certificate,
  type DayOrMonth,
  dayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yesNo,
} from '@dixian/ledger';
import { identityNumberOf } from '@dixian/personal-data';
import type { PolicySet } from '@dixian/policy';
import { oneLine } from '../../ground/domain/free-text';
import { householdColumns } from '../../register/persistence/placing/told-household';
import { keepPairings } from './keep-pairings';
import { placePairings } from './place-pairings';
import { pairingsTakenBack } from './take-pairings-back';

const CIVIL_SERVICE = '国家机关';
const UNIT_KINDS = [
  CIVIL_SERVICE,
  '社会团体',
  '高等院校',
  '国有企业',
  '东部对口帮扶省市',
  '定点机构',
  '村民自治组织',
] as const;

/**
 * 监测对象帮扶责任人结对花名册: a row per household and helper. Phones and numbers of helpers are not kept; of the number an
 * index tells two of one name apart.
 */
const helpersLedger = defineLedger({
  id: 'helpers',
  columns: {
    householdCode: householdCode().optional(),
    headCertificateNumber: certificate().optional(),
    headName: name().optional(),
    helperName: name(),
    helperCertificateNumber: certificate().optional(),
    helperUnit: text({ maxLength: 100 }),
    unitKind: listed(UNIT_KINDS).optional(),
    civilServant: yesNo().optional(),
    post: text({ maxLength: 60 }).optional(),
    from: dayOrMonth().optional(),
    to: dayOrMonth().optional(),
  },
});

type HelperRow = LedgerValues<typeof helpersLedger>;

/** How its helpers come to stand, as if each were assigned or handed over by hand. */
export function helpersImport(policies: PolicySet): LedgerImport<HelperRow> {
  return {
    definition: helpersLedger,
    columns,
    place: (context) => placePairings(context, policies),
    merge: keepPairings,
    ...pairingsTakenBack,
  };
}

const columns: LedgerImport<HelperRow>['columns'] = {
  ...householdColumns<HelperRow>((row) => row),
  name: { type: 'text', of: (row) => row.helperName },
  unit: { type: 'text', of: (row) => oneLine(row.helperUnit) },
  post: { type: 'text', of: (row) => row.post ?? null },
  civil_servant: {
    type: 'boolean',
    of: ({ civilServant, unitKind }) =>
      (civilServant ?? (unitKind && unitKind === CIVIL_SERVICE))?.toString() ?? null,
  },
  helper_index: {
    type: 'bytea',
    of: ({ helperCertificateNumber: number }, { blindIndex }) =>
      number === undefined ? null : byteaText(blindIndex.of(identityNumberOf(number))),
  },
  since: { type: 'date', of: ({ from }) => firstDay(from) },
  since_month_only: { type: 'boolean', of: ({ from }) => isMonth(from) },
  until: { type: 'date', of: ({ to }) => firstDay(to) },
  until_month_only: { type: 'boolean', of: ({ to }) => isMonth(to) },
};

// A month is kept with its first day, and that it is a month beside it.
const firstDay = (time: DayOrMonth | undefined) =>
  time ? (time.precision === 'MONTH' ? `${time.text}-01` : time.text) : null;
const isMonth = (time: DayOrMonth | undefined) => (time?.precision === 'MONTH').toString();
