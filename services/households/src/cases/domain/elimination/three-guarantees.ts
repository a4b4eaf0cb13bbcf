import type { Rule } from '@dixian/policy';
import { type Finding, met, unmet } from '../../../ground/domain/reasons';

/** What the departments answer; left away: no answer yet. */
export interface Guarantees {
  readonly education?: boolean;
  readonly health?: boolean;
  readonly housing?: boolean;
  readonly water?: boolean;
}

const areas = ['education', 'health', 'housing', 'water'] as const;

/** 三保障 and drinking water, all that the rule names; an unknown answer is not a yes. */
export function guaranteeFindings({ clause, with: values }: Rule, guarantees: Guarantees): Finding[] {
  const named: readonly unknown[] = Array.isArray(values.areas) ? values.areas : areas;
  const open = areas.filter((area) => named.includes(area) && guarantees[area] !== true);
  if (open.length === 0) return [met('GUARANTEES_SECURE', clause)];
  return open.map((area) =>
    unmet(guarantees[area] === undefined ? 'GUARANTEE_UNKNOWN' : 'GUARANTEE_INSECURE', clause, {
      fact: area,
    }),
  );
}
