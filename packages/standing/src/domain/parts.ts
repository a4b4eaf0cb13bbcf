import type { PlainDate } from '@dixian/calendar';
import type { MonitoredPeriod } from '@dixian/policy';

/** The parts that a standing is told in, as the schema of `household-standing` names them. */
export const standingParts = [
  'periods',
  'periods.category',
  'registration',
  'labels',
  'countedMembers',
  'members',
  'members.present',
  'members.birth',
  'members.labour',
  'members.studying',
  'members.registeredHere',
] as const;
export type StandingPart = (typeof standingParts)[number];

/** 脱贫不稳定户 边缘易致贫户 突发严重困难户 */
export type StandingCategory = 'UNSTABLE_EXIT' | 'MARGINAL' | 'SUDDEN_SEVERE';

/** 技能 普通 弱或半 丧失 无 */
export type StandingLabour = 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE';

/** A time during which a household was monitored; where only its months are known, the first day and the last of them. */
export interface StandingPeriod extends MonitoredPeriod {
  readonly periodId: string;
}

/** A time during which somebody was a member; the last day counts. */
export interface StandingMember {
  readonly personId: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
}

interface PartsOfMember {
  readonly 'members.present': { readonly present: boolean };
  readonly 'members.birth': { readonly birth: PlainDate | null };
  readonly 'members.labour': { readonly labour: StandingLabour | null };
  readonly 'members.studying': { readonly studying: boolean | null };
  readonly 'members.registeredHere': { readonly registeredHere: boolean | null };
}

/** Out of poverty (脱贫户), null where no ledger said, and registered as poor (建档立卡贫困户) on which days. */
export interface StandingRegistration {
  readonly outOfPoverty: boolean | null;
  readonly poor: readonly { readonly registeredOn: PlainDate; readonly reachedOn: PlainDate | null }[];
}

/** A safety-net label (兜底保障户), which stands from the day of labelling to before that of its removal. */
export interface StandingLabel {
  readonly labelId: string;
  readonly labelledOn: PlainDate;
  readonly removedOn: PlainDate | null;
}

type When<Part, Name extends StandingPart, Value> = Name extends Part ? Value : unknown;

type PeriodOf<Part> = StandingPeriod &
  When<Part, 'periods.category', { readonly category: StandingCategory | null }>;

type MemberOf<Part> = StandingMember &
  When<Part, 'members.present', PartsOfMember['members.present']> &
  When<Part, 'members.birth', PartsOfMember['members.birth']> &
  When<Part, 'members.labour', PartsOfMember['members.labour']> &
  When<Part, 'members.studying', PartsOfMember['members.studying']> &
  When<Part, 'members.registeredHere', PartsOfMember['members.registeredHere']>;

/** How a household stands by what a department was last told: of the parts that it gets, and no others. */
export type StandingOf<Part extends StandingPart> = {
  readonly householdId: string;
  readonly version: bigint;
} & When<Part, 'periods', { readonly periods: readonly PeriodOf<Part>[] }> &
  When<Part, 'registration', { readonly registration: StandingRegistration }> &
  When<Part, 'labels', { readonly labels: readonly StandingLabel[] }> &
  When<Part, 'countedMembers', { readonly countedMembers: number }> &
  When<Part, 'members', { readonly members: readonly MemberOf<Part>[] }>;
