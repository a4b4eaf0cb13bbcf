import {
  type ClauseRef,
  clauseRef,
  type PolicySet,
  type RuleInForce,
  ruleInForce,
  ruleNames,
} from '@dixian/policy';
import type { PreviewSide, TriedDraft } from '@dixian/what-if';
import { byCode } from '../../ground/domain/by-code';
import { lawOnDay, type PolicySubject } from '../../in-force/domain/law-on-day';

/** What holds on one side, with its clauses whole. */
export interface PreviewedState {
  readonly text: string;
  readonly clauses: readonly ClauseRef[];
}

/** Something in the law of the place that is another under a draft; `before` or `after` undefined where nothing holds. */
export interface PreviewedChange {
  readonly subject: PolicySubject | 'RULE';
  readonly name: string;
  readonly before?: PreviewedState | undefined;
  readonly after?: PreviewedState | undefined;
}

interface Held {
  readonly subject: PreviewedChange['subject'];
  readonly name: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

/** What a draft changes in the law of its place, or of the division where that is smaller, by subject and name. */
export function previewedChanges(draft: TriedDraft): PreviewedChange[] {
  const place = placeOf(draft);
  const [before, after] = [heldAt(draft.before, place), heldAt(draft.after, place)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCode).flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const held = now ?? old;
    if (!held || (old && now && old.text === now.text && old.clauses.join() === now.clauses.join()))
      return [];
    return [
      {
        subject: held.subject,
        name: held.name,
        before: stateOf(draft.before, old),
        after: stateOf(draft.after, now),
      },
    ];
  });
}

function stateOf({ policies }: PreviewSide, held: Held | undefined): PreviewedState | undefined {
  return held && { text: held.text, clauses: held.clauses.map((id) => clauseRef(policies, id)) };
}

// A document of a place below the division changes nothing for the division as a whole.
function placeOf({ preview, document, after }: TriedDraft): string {
  const place = after.policies.documents.get(document)?.place.code ?? '';
  return place.length > preview.division.length ? place : preview.division;
}

function heldAt({ policies, on }: PreviewSide, division: string): Map<string, Held> {
  const law = [...lawOnDay(policies, { division, on }).values()].map(({ subject, name, state }) => ({
    subject,
    name,
    text: state.text,
    clauses: state.clauses,
  }));
  const held = [...law, ...rulesAt(policies, { division, on })];
  return new Map(held.map((one) => [`${one.subject} ${one.name}`, one]));
}

function rulesAt(policies: PolicySet, at: { division: string; on: PreviewSide['on'] }): Held[] {
  return ruleNames.flatMap((name): Held[] => {
    const rule = ruleInForce(policies, name, at);
    return rule ? [{ subject: 'RULE', name, text: textOf(rule), clauses: [rule.clause] }] : [];
  });
}

// A rule that takes nothing is told by its being there.
function textOf({ rule, with: values }: RuleInForce): string {
  const taken = Object.entries(values).map(([name, value]) => `${name}: ${String(value)}`);
  return taken.length > 0 ? taken.join(', ') : rule;
}
