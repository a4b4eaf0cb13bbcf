import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
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
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headCertificateNumber: certificate().optional(),
    headName: name().optional(),
    channel: listed(CHANNELS).optional(),
    foundOn: date({ notAfterExport: true }),
    leadType: listed(TYPES),
    pushedBy: text({ maxLength: 60 }).optional(),
    description: text({ maxLength: 500 }).optional(),
  },
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
