import { addDays, plainDate } from '@dixian/calendar';
import { type PolicySet, type Transition, transitionsIn } from '@dixian/policy';
import type { ItemsAsked, TransitionRule } from '../rule';

/** A rule with the entry of the document that asks for it, and its place among the others of the service. */
export interface PlannedRule {
  readonly position: number;
  readonly rule: TransitionRule;
  /** Document and entry, by which an item keeps it. */
  readonly entry: string;
  readonly asked: ItemsAsked;
}

/** What the documents ask the service to do in a place at the end of a day, in the order in which its rules stand. */
export function plannedRules(
  { rules, policies }: { readonly rules: readonly TransitionRule[]; readonly policies: PolicySet },
  { division, day: on }: { readonly division: string; readonly day: string },
): PlannedRule[] {
  const day = plainDate(on);
  const entries = transitionsIn(policies, { division, at: day });
  return rules
    .flatMap((rule) =>
      entries
        .filter(({ transition }) => transition.rule === rule.name)
        .sort((one, other) => entryOf(one.transition).localeCompare(entryOf(other.transition)))
        .map(({ division: own, transition }) => ({
          rule,
          entry: entryOf(transition),
          asked: { policies, division: own, day, after: addDays(day, 1), transition, among: null },
        })),
    )
    .map((planned, index) => ({ ...planned, position: index + 1 }));
}

function entryOf({ document, id }: Transition): string {
  return `${document}/${id}`;
}
