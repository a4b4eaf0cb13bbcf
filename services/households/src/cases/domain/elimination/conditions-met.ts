import type { Readiness } from './readiness';

const ABOUT = [/^INCOME_|^LINE_/, /^GUARANTEE/, /^RISK_|^NEW_RISK$/];

/** How many of the three conditions of release hold: income, guarantees and water, and the risk (PA-2025-4.2d). */
export function conditionsMet({ conditions }: Readiness): number {
  return ABOUT.filter((about) => {
    const own = conditions.filter(({ code }) => about.test(code));
    return own.length > 0 && own.every(({ holds }) => holds);
  }).length;
}
