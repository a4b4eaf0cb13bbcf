import type { PlainDate } from '@dixian/calendar';
import {
  isMissing,
  known,
  type PolicySet,
  resolveParameter,
  ruleHistory,
  textOf,
  wholeNumber,
} from '@dixian/policy';
import { EMPLOYMENT_FORMS, type EmploymentForm } from './post';

/** In which days an agreement of a county has to end to be extended, until when, and whose. */
export interface ExtensionWindow {
  readonly county: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly until: PlainDate;
  /** A household is a key one that was monitored on this day or later. */
  readonly monitoredFrom: PlainDate;
  readonly forms: readonly EmploymentForm[];
  readonly clause: string;
}

/** The same law as `workContract` applies, laid out for a statement over many posts. Documents of a township set none. */
export function extensionWindows(set: PolicySet, counties: readonly string[]): ExtensionWindow[] {
  return counties.flatMap((county) =>
    ruleHistory(set, 'work-contract-extended', county).flatMap((rule) => {
      const { from, to } = rule;
      if (from === null || to === null) return [];
      const at = { division: county, on: to };
      const until = known(set, at, rule, {
        parameter: 'work-contract-extended-until',
        field: 'until',
        unit: 'date',
      });
      const year = known(set, at, undefined, { parameter: 'key-household-year', unit: 'year' });
      if (!until.parameter || !year.parameter) return [];
      const kinds = resolveParameter(set, { ...at, name: 'work-contract-kinds' });
      const forms = Object.entries(EMPLOYMENT_FORMS)
        .filter(([word]) => isMissing(kinds) || (kinds.value as readonly string[]).includes(word))
        .map(([, form]) => form);
      const monitoredFrom = `${wholeNumber(year.parameter)}-01-01` as PlainDate;
      const day = textOf(until.parameter) as PlainDate;
      return [{ county, from, to, until: day, monitoredFrom, forms, clause: rule.clause }];
    }),
  );
}
