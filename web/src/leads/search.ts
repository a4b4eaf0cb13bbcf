import type { LeadFilter } from '../generated/graphql';

/** What of the leads stands in the address. */
export interface LeadSearch {
  readonly state?: 'RECEIVED' | 'VERIFIED';
  readonly channel?: string;
  readonly type?: string;
  readonly late?: boolean;
  readonly order?: string;
}

const WORD = /^[A-Z_]+$/;

export function readLeadSearch(search: Record<string, unknown>): LeadSearch {
  const { state, channel, type, late, order } = search;
  return {
    ...((state === 'RECEIVED' || state === 'VERIFIED') && { state }),
    ...(typeof channel === 'string' && WORD.test(channel) && { channel }),
    ...(typeof type === 'string' && WORD.test(type) && { type }),
    ...(late === true && { late }),
    ...(typeof order === 'string' && { order }),
  };
}

export function leadFilter(search: LeadSearch, asOf: string | undefined): LeadFilter {
  return {
    ...(asOf && { asOf }),
    ...(search.state && { state: search.state }),
    ...(search.channel && { channel: search.channel as LeadFilter['channel'] }),
    ...(search.type && { leadType: search.type as LeadFilter['leadType'] }),
    ...(search.late && { overdue: true }),
  };
}
