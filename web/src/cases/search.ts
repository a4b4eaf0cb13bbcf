import type { MonitoringCaseFilter } from '../generated/graphql';

/** What of the cases stands in the address. */
export interface CaseSearch {
  readonly kind?: string;
  readonly step?: string;
  readonly ended?: boolean;
  readonly late?: boolean;
  readonly order?: string;
}

const WORD = /^[A-Z_]+$/;

export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  const { kind, step, ended, late, order } = search;
  return {
    ...(typeof kind === 'string' && WORD.test(kind) && { kind }),
    ...(typeof step === 'string' && WORD.test(step) && { step }),
    ...(ended === true && { ended }),
    ...(late === true && { late }),
    ...(typeof order === 'string' && { order }),
  };
}

/** The filter that the address asks for: what is open, unless what has ended is wanted. */
export function caseFilter(search: CaseSearch, asOf: string | undefined): MonitoringCaseFilter {
  return {
    ended: search.ended ?? false,
    ...(asOf && { asOf }),
    ...(search.kind && { kind: search.kind as MonitoringCaseFilter['kind'] }),
    ...(search.step && { nextStep: search.step as MonitoringCaseFilter['nextStep'] }),
    ...(search.late && { overdue: true }),
  };
}
