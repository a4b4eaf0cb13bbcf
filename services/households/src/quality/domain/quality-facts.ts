import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { HouseholdScope } from '../../assessment/domain/scope-of-household';
import type { RegistrationCase } from '../../ground/domain/registrations';
import type { PlannedMeasure } from '../../help/domain/measure-state';

/** A member who lives with the household on the day; null where no ledger said. */
export interface PersonFacts {
  readonly id: string;
  readonly relation: string;
  readonly isHead: boolean;
  readonly sex: 'FEMALE' | 'MALE' | null;
  /** As the certificate number has it. */
  readonly sexOfNumber: 'FEMALE' | 'MALE' | null;
  readonly birthOn: PlainDate | null;
  readonly disabilityCard: boolean;
  readonly insured: boolean | null;
  readonly atSchool: boolean;
  /** 健康状况, several with commas between. */
  readonly health: string | null;
  /** 劳动技能. */
  readonly labour: string | null;
  readonly workPlace: string | null;
  readonly workMonths: number | null;
  /** As the employment department tells it of the day; left out or null where it told nothing. */
  readonly toldWorking?: boolean | null;
  readonly hasPhone: boolean;
  /** The same identity number stands in another household of the province. */
  readonly elsewhere: boolean;
}

/** The last time the household was monitored, by what is known on the day. */
export interface MonitoringFacts {
  /** Null where a ledger gives no month. Of a month alone it is the first day. */
  readonly identifiedOn: PlainDate | null;
  readonly monthOnly: boolean;
  readonly risks: readonly string[];
}

/** A release, done or under way: then `mode` is not known yet. */
export interface ReleaseFacts {
  readonly on: PlainDate;
  readonly mode: string | null;
}

/** The income known last. */
export interface IncomeFacts {
  readonly wages: Fen;
  readonly transfer: Fen;
  readonly net: Fen;
  readonly members: number;
  /** 合规自付支出; null where nobody said. */
  readonly selfPaid: Fen | null;
  /** What the ledger states as 家庭纯收入; null where it does not or the income was assessed here. */
  readonly statedNet: Fen | null;
}

/** A measure of help, from the plan or as a department reports it. */
export interface MeasureFacts {
  readonly id: string;
  readonly family: PlannedMeasure['family'];
  readonly name: string;
  readonly delivered: boolean;
}

export const guarantees = ['COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const;

/** Everything the rules look at, as known of a household on a day. */
export interface QualityFacts {
  readonly householdId: string;
  readonly asOf: PlainDate;
  readonly people: readonly PersonFacts[];
  /** Undefined where the household was never monitored. */
  readonly monitoring: MonitoringFacts | undefined;
  /** An identification is under way. */
  readonly identifying: boolean;
  readonly release: ReleaseFacts | undefined;
  readonly income: IncomeFacts | undefined;
  /** The income counted for a release is below the line of its day; undefined where either is missing. */
  readonly belowLine: { readonly seen: string; readonly clauseId: string } | undefined;
  /** Whether each guarantee is secure: the department's answer, else the ledger's; null or missing: not known. */
  readonly secure: Readonly<Partial<Record<(typeof guarantees)[number], boolean | null>>>;
  /** Names of the allowances drawn. */
  readonly allowances: readonly string[];
  readonly measures: readonly MeasureFacts[];
  readonly labelled: boolean;
  /** The registration the application answers, and what the assessed members come to, where a scope is printed. */
  readonly answered: RegistrationCase | undefined;
  readonly scope: HouseholdScope | undefined;
  /** The clause that says how a registration fits the scope, where one does. */
  readonly scopeClauses: Readonly<Partial<Record<RegistrationCase, string>>>;
}
