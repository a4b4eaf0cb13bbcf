import { type Finding, met, unmet } from './decision';

/** What the departments answer; left away: no answer yet. */
export interface Guarantees {
  readonly education?: boolean;
  readonly health?: boolean;
  readonly housing?: boolean;
  readonly water?: boolean;
}

const areas = ['education', 'health', 'housing', 'water'] as const;

/** 三保障 and drinking water, all four; an unknown answer is not a yes (PA-2025-4.2c). */
export function guaranteeFindings(guarantees: Guarantees): Finding[] {
  const open = areas.filter((area) => guarantees[area] !== true);
  if (open.length === 0) return [met('GUARANTEES_SECURE', 'PA-2025-4.2c')];
  return open.map((area) =>
    unmet(guarantees[area] === undefined ? 'GUARANTEE_UNKNOWN' : 'GUARANTEE_INSECURE', 'PA-2025-4.2c', {
      fact: area,
    }),
  );
}
