import type {
  FigureMeasure,
  LeadFilter,
  MonitoredHouseholdFilter,
  MonitoringCaseFilter,
} from '../generated/graphql';
import { firstOfMonth } from './figures';

/** The list behind a figure: which of the register's lists, and what it is asked. */
export type ListOfFigure =
  | { readonly kind: 'households'; readonly filter: MonitoredHouseholdFilter }
  | { readonly kind: 'leads'; readonly filter: LeadFilter }
  | { readonly kind: 'cases'; readonly filter: MonitoringCaseFilter };

/** The list that counts a figure for a place and a day; nothing for a figure that is a remainder. */
export function listOf(
  measure: FigureMeasure,
  day: string,
  division: string | undefined,
): ListOfFigure | undefined {
  const there = { asOf: day, ...(division && { division }) };
  const households = (filter: MonitoredHouseholdFilter): ListOfFigure => ({
    kind: 'households',
    filter: { ...there, ...filter },
  });
  const leads = (filter: LeadFilter): ListOfFigure => ({ kind: 'leads', filter: { ...there, ...filter } });
  const cases = (filter: MonitoringCaseFilter): ListOfFigure => ({
    kind: 'cases',
    filter: { ...there, ...filter },
  });
  const lists: Readonly<Record<FigureMeasure, ListOfFigure | undefined>> = {
    MONITORED: households({ monitored: true }),
    MONITORED_UNSTABLE_EXIT: households({ monitored: true, category: 'UNSTABLE_EXIT' }),
    MONITORED_MARGINAL: households({ monitored: true, category: 'MARGINAL' }),
    MONITORED_SUDDEN_SEVERE: households({ monitored: true, category: 'SUDDEN_SEVERE' }),
    MONITORED_WITHOUT_CATEGORY: undefined,
    ELIMINATED_IN_YEAR: households({ eliminatedFrom: `${day.slice(0, 4)}-01-01`, eliminatedTo: day }),
    KEY_HOUSEHOLDS: households({ keyHousehold: true }),
    LONG_UNRESOLVED: households({ longUnresolved: true }),
    TO_TRIAGE: households({ triaged: false }),
    LABELLED: households({ labelled: true }),
    LEADS_FOUND_IN_MONTH: leads({ foundFrom: firstOfMonth(day), foundTo: day }),
    LEADS_VISITED_IN_MONTH: leads({ verifiedFrom: firstOfMonth(day), verifiedTo: day }),
    LEADS_WAITING: leads({ state: 'RECEIVED' }),
    LEADS_LATE: leads({ overdue: true }),
    CASES_OPEN: cases({ ended: false }),
    CASES_LATE: cases({ overdue: true }),
  };
  return lists[measure];
}
