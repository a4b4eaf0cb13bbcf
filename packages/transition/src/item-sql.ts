import type { TransitionResult } from '@dixian/policy';
import type { Conditions } from '@dixian/service';
import type { Decider, ItemsAsked } from './rule';

/** SQL expressions of an item; texts that are the same for all items are given by `add.parameter`. */
export interface ItemColumns {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly householdId?: string;
  readonly divisionCode: string;
  /** A result, or an expression of one. */
  readonly change: TransitionResult | { readonly sql: string };
  /** Names and expressions; each becomes text. */
  readonly before?: Readonly<Record<string, string>>;
  readonly after?: Readonly<Record<string, string>>;
  /** What the item rests on: where one of these is another when it is to be done, it is not done. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Default the clause of the entry; an expression. */
  readonly clause?: string;
  /** A code of the rule's words where a person must decide first, else NULL; an expression. */
  readonly undecided?: string;
  readonly decidedBy?: Decider;
  /** Whether nothing takes the place of what ends; an expression. */
  readonly withoutSupport?: string;
}

/** The columns of a rule's items. */
export function itemSql(columns: ItemColumns, { transition }: ItemsAsked, add: Conditions): string {
  const { change, undecided = 'NULL', decidedBy = 'county' } = columns;
  const clause = columns.clause ?? `${add.parameter(transition.clause)}::text`;
  const result = typeof change === 'string' ? `${add.parameter(change)}::text` : change.sql;
  return [
    `'${columns.subjectKind}' AS subject_kind`,
    `(${columns.subjectId})::text AS subject_id`,
    `(${columns.householdId ?? 'NULL'})::uuid AS household_id`,
    `(${columns.divisionCode})::text AS division_code`,
    `(${result}) AS change`,
    `${objectOf(columns.before)} AS before`,
    `${objectOf(columns.after)} AS after`,
    `${objectOf(columns.facts)} AS facts`,
    `(${clause}) AS clause`,
    `(${undecided})::text AS undecided`,
    `CASE WHEN (${undecided})::text IS NOT NULL THEN '${decidedBy}' END AS decided_by`,
    `coalesce(${columns.withoutSupport ?? 'false'}, false) AS without_support`,
  ].join(', ');
}

/** The condition by which a rule keeps to its part of the register and, where items are looked at again, to these. */
export function itemScope(
  { division, among }: Pick<ItemsAsked, 'division' | 'among'>,
  add: Conditions,
  of: { readonly divisionCode: string; readonly subjectId: string; readonly type: 'uuid' | 'text' },
): string {
  const [from, to] = [add.parameter(division), add.parameter(`${division}:`)];
  const only = among === null ? '' : ` AND ${of.subjectId} = ANY(${add.parameter(among)}::${of.type}[])`;
  return `(${of.divisionCode} >= ${from} AND ${of.divisionCode} < ${to}${only})`;
}

function objectOf(values: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(values).map(([name, sql]) => `'${name}', (${sql})::text`);
  return `jsonb_build_object(${pairs.join(', ')})`;
}
