import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  ledgerProblem,
  listed,
  text,
} from '@dixian/ledger';
import type { Law } from '@dixian/policy';
import { LEAD_CHANNELS, LEAD_TYPES } from '../../ground/domain/lead-words';
import { leadImport } from './lead-ledger';

const CHANNELS = Object.keys(LEAD_CHANNELS) as (keyof typeof LEAD_CHANNELS)[];
const TYPES = Object.keys(LEAD_TYPES) as (keyof typeof LEAD_TYPES)[];

/**
 * 风险线索: a row per lead found, without a number of its own. The household is told by its code, or by the number of
 * somebody of it. A department's own list needs no channel: what it loads it pushes.
 */
const riskLeadsLedger = defineLedger({
  id: 'risk-leads',
  title: { zh: '风险线索', en: 'Risk leads' },
  columns: {
    householdCode: householdCode().optional().under('户编号'),
    certificateNumber: certificate().optional().under('证件号码', '身份证号码', '身份证号'),
    headCertificateNumber: certificate().optional().under('户主证件号码', '户主身份证号', '户主身份证号码'),
    channel: listed(CHANNELS).optional().under('发现渠道'),
    foundOn: date({ notAfterExport: true }).under('发现日期', '推送日期', '推送时间', '预警时间'),
    leadType: listed(TYPES).under('线索类型', '风险类型'),
    pushedBy: text({ maxLength: 60 }).optional().under('推送部门', '推送单位'),
    description: text({ maxLength: 500 }).optional().under('风险描述', '线索内容', '具体情况'),
  },
  check: ({ householdCode: code, certificateNumber, headCertificateNumber }) =>
    (code ?? certificateNumber ?? headCertificateNumber) === undefined
      ? [ledgerProblem('REQUIRED', '户编号')]
      : [],
});

type LeadRow = LedgerValues<typeof riskLeadsLedger>;

/** How its leads get in. */
export function riskLeadsImport(law: Law): LedgerImport<LeadRow> {
  return leadImport<LeadRow>(law, {
    definition: riskLeadsLedger,
    foundOn: '发现日期',
    told: ({ channel, leadType, description, ...row }) => ({
      ...row,
      channel: channel && LEAD_CHANNELS[channel],
      leadType: LEAD_TYPES[leadType],
      note: description,
    }),
  });
}
