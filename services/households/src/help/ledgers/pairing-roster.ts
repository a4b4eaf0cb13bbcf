import { byteaText, type LedgerImport } from '@dixian/imports';
import {
  certificate,
  dayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  ledgerProblem,
  listed,
  text,
  yesNo,
} from '@dixian/ledger';
import { identityNumberOf } from '@dixian/personal-data';
import type { PolicySet } from '@dixian/policy';
import { oneLine } from '../../ground/domain/free-text';
import { householdColumns } from '../../register/persistence/placing/told-household';
import { keepPairings } from './keep-pairings';
import { placePairings } from './place-pairings';

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
  title: { zh: '监测对象帮扶责任人结对花名册', en: 'Responsible helpers' },
  columns: {
    householdCode: householdCode().optional().under('户编号'),
    headCertificateNumber: certificate().optional().under('户主证件号码', '户主身份证号', '户主身份证号码'),
    helperName: text({ maxLength: 60 }).under('帮扶责任人', '帮扶责任人姓名', '帮扶干部', '结对帮扶干部'),
    helperCertificateNumber: certificate().optional().under('帮扶责任人身份证号', '帮扶责任人证件号码'),
    helperUnit: text({ maxLength: 100 }).under('帮扶单位', '帮扶责任人单位', '派出单位', '工作单位'),
    unitKind: listed(UNIT_KINDS).optional().under('帮扶单位类型'),
    civilServant: yesNo().optional().under('是否公职人员'),
    post: text({ maxLength: 60 }).optional().under('职务', '帮扶责任人职务', '派出单位职务', '职务级别'),
    from: dayOrMonth().optional().under('结对时间', '帮扶开始时间', '开始时间'),
    to: dayOrMonth().optional().under('帮扶结束时间', '结束时间'),
  },
  check: ({ householdCode: code, headCertificateNumber }) =>
    (code ?? headCertificateNumber) === undefined ? [ledgerProblem('REQUIRED', '户编号')] : [],
});

type HelperRow = LedgerValues<typeof helpersLedger>;

/** How its helpers come to stand, as if each were assigned or handed over by hand. */
export function helpersImport(policies: PolicySet): LedgerImport<HelperRow> {
  return {
    definition: helpersLedger,
    columns,
    place: (context) => placePairings(context, policies),
    merge: keepPairings,
  };
}

const columns: LedgerImport<HelperRow>['columns'] = {
  ...householdColumns<HelperRow>((row) => row),
  name: { type: 'text', of: (row) => oneLine(row.helperName) },
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
  since: { type: 'date', of: (row) => row.from?.day ?? null },
  since_month_only: { type: 'boolean', of: (row) => (row.from?.monthOnly ?? false).toString() },
  until: { type: 'date', of: (row) => row.to?.day ?? null },
  until_month_only: { type: 'boolean', of: (row) => (row.to?.monthOnly ?? false).toString() },
};
