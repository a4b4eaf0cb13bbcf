import type { Readiness } from './readiness';

// Several reasons are about one condition: 三保障 and water are one, and income is above the line and stable.
const ABOUT = [/^INCOME_|^LINE_/, /^GUARANTEE/, /^RISK_|^NEW_RISK$/];

/**
 * How many of the conditions that the place asks for release hold. Where all of them do, no step can ask for more: a place
 * with fewer conditions than another shows what its own document asks.
 */
export function conditionsMet({ conditions }: Pick<Readiness, 'conditions'>): number {
  const topics = new Map<unknown, boolean>();
  for (const { code, holds } of conditions) {
    const topic = ABOUT.find((about) => about.test(code)) ?? code;
    topics.set(topic, holds && topics.get(topic) !== false);
  }
  const held = [...topics.values()].filter(Boolean).length;
  return held === topics.size ? Number.POSITIVE_INFINITY : held;
}
