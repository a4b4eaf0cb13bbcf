import type { Message } from '@dixian/graph';
import { type RuleName, ruleInForce } from '@dixian/policy';
import { type ItemsAsked, itemSql, type TransitionRule } from '@dixian/transition';
import { oneEach } from './one-each';

/** A right of a document as an entry of transitions.yaml names it: the rule that grants it, and what it is called. */
interface NamedRight {
  readonly rule: RuleName;
  readonly name: string;
}

/**
 * The rule by which the rights of a document end with it, one item a right and place: no act of a later day has them, what was
 * begun under them stays. One that a document grants from the next day on goes on under that.
 */
export function rightsAtEnd(name: string): TransitionRule {
  return {
    name,
    words: {
      right: { zh: '政策', en: 'right' },
      lastDay: { zh: '截止日', en: 'last day' },
      nextClause: { zh: '次日起依据', en: 'clause from the next day on' },
    } satisfies Readonly<Record<string, Message>>,
    items(asked, add) {
      const rights = rightsOf(asked);
      if (rights.length === 0) return undefined;
      const from = oneEach(rights, asked, add, ['rule', 'name', 'clause', 'next']);
      const columns = itemSql(
        {
          ...{ subjectKind: 'RIGHT', subjectId: 'r.subject', divisionCode: 'r.division' },
          change: { sql: `CASE WHEN r.next IS NULL THEN 'ENDS' ELSE 'CONTINUES' END` },
          clause: 'r.clause',
          before: { right: 'r.name' },
          after: { right: 'r.name', lastDay: `${add.parameter(asked.day)}::text`, nextClause: 'r.next' },
          withoutSupport: 'r.next IS NULL',
        },
        asked,
        add,
      );
      return `SELECT ${columns} FROM ${from}`;
    },
  };
}

/** The rights of an entry that are in force on its day, each with the clause that grants it on the next, if one does. */
function rightsOf({ policies, division, day, after, transition }: ItemsAsked) {
  return (transition.with.rights as readonly NamedRight[]).flatMap(({ rule, name }) => {
    const ends = ruleInForce(policies, rule, { division, on: day });
    const next = ruleInForce(policies, rule, { division, on: after });
    return ends ? [{ rule, name, clause: ends.clause, next: next?.clause ?? null }] : [];
  });
}
