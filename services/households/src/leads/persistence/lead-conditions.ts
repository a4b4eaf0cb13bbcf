import type { PlainDate } from '@dixian/calendar';
import { type Conditions, ofCounty, type RequestContext } from '@dixian/service';
import type { LeadChannel, LeadType } from '../../ground/domain/lead-words';
import { isLateOn } from '../../ground/persistence/excused';
import { ofHousehold } from '../../ground/persistence/of-household';
import { rowsOn } from '../../ground/persistence/rows-on';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { countedUnder, type DividedCount, dividedCounts } from '../../register/persistence/divided-counts';
import { type Unit, workOfUnit } from '../../tasks/persistence/of-unit';

/** Which leads are meant, by where they stood; what is null or left out narrows nothing. */
export interface LeadFilter {
  division?: string | null;
  state?: 'RECEIVED' | 'VERIFIED' | null;
  channel?: LeadChannel | null;
  leadType?: LeadType | null;
  sector?: string | null;
  household?: string | null;
  foundFrom?: PlainDate | null;
  foundTo?: PlainDate | null;
  verifiedFrom?: PlainDate | null;
  verifiedTo?: PlainDate | null;
  riskFound?: boolean | null;
  overdue?: boolean | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  unit?: Unit | null;
  withdrawn?: boolean | null;
}

/** Leads as they lay on the day of a list. */
export const leadsOn = (from: SeenFrom) => rowsOn({ table: 'lead', as: 'lead' }, from);

/** Conditions of a list of leads, which its counts share. */
export function leadConditions(filter: LeadFilter, from: SeenFrom): (add: Conditions) => Conditions {
  return (add) => {
    ofCounty(add, [from.division, filter.division, filter.unit?.division]);
    // What was withdrawn was never a lead, on any day.
    add.add(`withdrawn_on IS ${filter.withdrawn ? 'NOT ' : ''}NULL`);
    add.within(filter.division).addIf('found_on <= ?', from.asOf < from.today ? from.asOf : null);
    if (filter.state === 'RECEIVED') add.add(waiting(add, from));
    if (filter.state === 'VERIFIED' || filter.verifiedFrom || filter.verifiedTo) verified(add, filter, from);
    if (filter.riskFound !== null && filter.riskFound !== undefined) {
      add.add('risk_found = ? AND verified_on <= ?', filter.riskFound, from.asOf);
    }
    add.addIf('due_on >= ?', filter.dueFrom).addIf('due_on <= ?', filter.dueTo);
    ofItsUnit(add, filter.unit, from);
    // What is late today was due before.
    if (filter.overdue && from.asOf >= from.today) add.add('due_on < ?', from.asOf);
    if (filter.overdue) add.add(`${waiting(add, from)} AND ${pastItsDay(add, from)}`);
    if (filter.overdue === false) add.add(`NOT (${waiting(add, from)} AND ${pastItsDay(add, from)})`);
    return ofHousehold(add, filter.household)
      .addIf('channel = ?', filter.channel)
      .addIf('lead_type = ?', filter.leadType)
      .addIf('sector = ?', filter.sector)
      .addIf('found_on >= ?', filter.foundFrom)
      .addIf('found_on <= ?', filter.foundTo);
  };
}

function verified(add: Conditions, { verifiedFrom, verifiedTo }: LeadFilter, { asOf }: SeenFrom): void {
  add.add("state = 'VERIFIED' AND verified_on <= ?", asOf);
  add.addIf('verified_on >= ?', verifiedFrom).addIf('verified_on <= ?', verifiedTo);
}

// Nobody visits after today, so that for today and later the index of leads that wait serves.
function waiting(add: Conditions, { asOf, today }: SeenFrom): string {
  if (asOf >= today) return "state = 'RECEIVED'";
  return `(state = 'RECEIVED' OR verified_on > ${add.parameter(asOf)}::date)`;
}

// Where no document asks for a visit a case is the look at the household, and ends it.
function isToBeVisited(add: Conditions, from: SeenFrom): string {
  const tasks = rowsOn({ table: 'task', as: 't', of: 'lead.household_id' }, from)(add);
  return `EXISTS (SELECT FROM ${tasks} WHERE t.kind = 'VERIFY_LEAD' AND t.subject_id = lead.id AND t.step = ''
    AND (t.closed_on IS NULL OR t.closed_on > ${add.parameter(from.asOf)}::date))`;
}

function ofItsUnit(add: Conditions, unit: Unit | null | undefined, from: SeenFrom): void {
  if (!unit) return;
  const tasks = rowsOn({ table: 'task', as: 'task', of: 'lead.household_id' }, from)(add);
  workOfUnit(add, { table: 'lead', kind: 'VERIFY_LEAD', tasks }, unit);
}

// Which days are excused stands with the task to make the visit.
function pastItsDay(add: Conditions, from: SeenFrom): string {
  const { asOf } = from;
  const day = `${add.parameter(asOf)}::date`;
  const tasks = rowsOn({ table: 'task', as: 't', of: 'lead.household_id' }, from)(add);
  return `EXISTS (SELECT FROM ${tasks} WHERE t.kind = 'VERIFY_LEAD' AND t.subject_id = lead.id AND t.step = ''
    AND ${isLateOn(day, 't')})`;
}

const KEYS = { channel: 'channel', leadType: 'lead_type' } as const;

/** What leads of a group are counted under, as far as it was asked for, and how many there are. */
export interface LeadFigures {
  channel?: LeadChannel;
  leadType?: LeadType;
  count: number;
  waiting: number;
  late: number;
  riskFound: number;
}

/** The leads of such a list counted, by division where asked for and by the keys; one statement. */
export function leadCounts(
  context: RequestContext,
  filter: LeadFilter,
  from: SeenFrom,
  by: { division: boolean; keys: readonly (keyof typeof KEYS)[] },
): Promise<DividedCount<LeadFigures>[]> {
  const counted = {
    from: leadsOn(from),
    conditions: leadConditions(filter, from),
    divisionColumn: 'division_code',
    keys: Object.fromEntries(by.keys.map((key) => [key, KEYS[key]])),
    figures: (add: Conditions) => ({
      count: 'true',
      waiting: `${waiting(add, from)} AND ${isToBeVisited(add, from)}`,
      late: `${waiting(add, from)} AND ${pastItsDay(add, from)}`,
      riskFound: `risk_found AND verified_on <= ${add.parameter(from.asOf)}::date`,
    }),
  };
  return dividedCounts<LeadFigures>(
    context,
    counted,
    by.division ? countedUnder(from.division, filter.division) : undefined,
  );
}
