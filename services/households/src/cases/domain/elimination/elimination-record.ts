import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { EliminationMode } from '../elimination-mode';
import type { Guarantees } from './three-guarantees';

/** What somebody said of a household, by whom, for which day, and when it was recorded; plain, to be frozen as it is. */
export interface Said {
  readonly id: string;
  /** The department or office that said it. */
  readonly department: string;
  readonly source: string;
  /** What it says, in Chinese, without names or findings of health. */
  readonly says: string;
  readonly occurredOn: PlainDate;
  /** RFC 3339; null where the register did not keep it. */
  readonly recordedAt: string | null;
}

/** 纯收入 over all counted members as it was assessed. */
export interface AssessedIncome extends Said {
  readonly total: Fen;
  readonly members: number;
  /** Whose income or support it holds, and everybody it looked at; left out where the entry names nobody. */
  readonly people?: { readonly counted: readonly string[]; readonly named: readonly string[] };
}

/** A label that is due: what it is called and by what, and the clause of its definition. */
export interface LabelDue {
  readonly definition: string;
  readonly clause: string | null;
}

/** A time during which somebody was a member: lived together or stood in the register book; the last day counts. */
export interface MemberSpell {
  readonly personId: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
}

export interface GuaranteeSaid extends Said {
  readonly guarantee: keyof Guarantees;
  /** null: the department no longer knows. */
  readonly secure: boolean | null;
}

export interface RenovationSaid extends Said {
  readonly renovationId: string;
  readonly year: number;
  readonly approved: Fen;
  readonly paid: Fen;
  /** The planned last day, where one was told. */
  readonly plannedUntil: PlainDate | null;
  readonly completedOn: PlainDate | null;
}

/** A lead; `occurredOn` is the day it was found. */
export interface LeadSaid extends Said {
  readonly verifiedOn: PlainDate | null;
  readonly riskFound: boolean | null;
  /** The case that it began. */
  readonly caseId: string | null;
}

/** What the village judged when it nominated. */
export interface Judgement {
  readonly riskGone: boolean;
  /** Leads whose risk it judged gone, beside what the period began with. */
  readonly resolvedLeads: readonly string[];
  /** How it says that the risk went; left out where nobody has said it. */
  readonly mode?: EliminationMode;
}

/** Everything on record of a household up to a day that its release rests on; each list by day, the first first. */
export interface EliminationRecord {
  /** Code of the division whose policies decide. */
  readonly division: string;
  /** The day whose law decides on what comes after it: that of a standing approval (reading 44); left out before one. */
  readonly lawOn?: PlainDate;
  readonly monitoredFrom: PlainDate;
  /** The case that made it a monitored household; null where none of this register did. */
  readonly identifiedBy: string | null;
  readonly incomes: readonly AssessedIncome[];
  /** Who belonged to the household when; left out where nobody asks. */
  readonly members?: readonly MemberSpell[];
  readonly guarantees: readonly GuaranteeSaid[];
  readonly renovations: readonly RenovationSaid[];
  readonly label: Said | null;
  /** The definition of a label that the household meets and does not have: its name and clause; left out for none. */
  readonly labelDue?: LabelDue;
  readonly leads: readonly LeadSaid[];
  /** A nomination that stands, with what it judged. */
  readonly nomination: (Said & Judgement) | null;
  /** Measures delivered; undefined where the place does not ask for them. */
  readonly deliveries?: readonly Said[];
  /** Members able to work on the day; undefined where the place does not ask, or the register knows no member. */
  readonly ableMembers?: number;
}

/** The day whose law decides on a day: that of the approval once there is one. */
export function lawDay({ lawOn = undefined }: Pick<EliminationRecord, 'lawOn'>, on: PlainDate): PlainDate {
  return lawOn !== undefined && lawOn < on ? lawOn : on;
}

/** The bare statement of what was said, without what else was read with it. */
export function statementOf({ id, department, source, says, occurredOn, recordedAt }: Said): Said {
  return { id, department, source, says, occurredOn, recordedAt };
}
