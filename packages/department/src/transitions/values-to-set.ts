import type { Message } from '@dixian/graph';
import { isMissing, type ParameterValue, resolveParameter } from '@dixian/policy';
import { type ItemsAsked, itemSql, type TransitionRule } from '@dixian/transition';
import { oneEach } from './one-each';

/** A value that a document sets for its days alone, as an entry of transitions.yaml names it. */
interface NamedValue {
  readonly parameter: string;
  readonly name: string;
}

/**
 * The rule by which values of a document must be set anew: the old ones are not carried over, so that each that nobody has set
 * for the next day stays undecided.
 */
export function valuesToSet(name: string): TransitionRule {
  return {
    name,
    words: {
      value: { zh: '数值', en: 'value' },
      unit: { zh: '单位', en: 'unit' },
      what: { zh: '须另定的数值', en: 'value to be set' },
      NOT_SET: { zh: '新的数值还没有印发', en: 'no document sets the new value yet' },
    } satisfies Readonly<Record<string, Message>>,
    items(asked, add) {
      const values = valuesOf(asked);
      if (values.length === 0) return undefined;
      const from = oneEach(values, asked, add, ['parameter', 'name', 'value', 'unit', 'clause', 'next']);
      const columns = itemSql(
        {
          ...{ subjectKind: 'VALUE', subjectId: 'r.subject', divisionCode: 'r.division' },
          ...{ change: 'MUST_BE_SET', clause: 'r.clause' },
          before: { what: 'r.name', value: 'r.value', unit: 'r.unit' },
          after: { what: 'r.name', value: 'r.next', unit: 'r.unit' },
          undecided: `CASE WHEN r.next IS NULL THEN 'NOT_SET' END`,
        },
        asked,
        add,
      );
      return `SELECT ${columns} FROM ${from}`;
    },
  };
}

/** The values of an entry that hold on its day, each with what is set for the next; null where nobody has set it. */
function valuesOf({ policies, division, day, after, transition }: ItemsAsked) {
  return (transition.with.values as readonly NamedValue[]).map(({ parameter, name }) => {
    const value = resolveParameter(policies, { division, on: day, name: parameter });
    const next = resolveParameter(policies, { division, on: after, name: parameter });
    // One that the document names and nobody ever set has to be set all the same.
    const clause = (isMissing(value) ? value.clauses[0] : value.clause) ?? transition.clause;
    const [now, then] = [value, next].map((found) => (isMissing(found) ? null : textOf(found.value)));
    const unit = isMissing(value) ? (isMissing(next) ? null : next.unit) : value.unit;
    return { parameter, name, unit, clause, value: now ?? null, next: then ?? null };
  });
}

function textOf(value: ParameterValue): string {
  return Array.isArray(value) ? value.join('、') : String(value);
}
