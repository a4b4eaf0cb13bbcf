import type { ActKind } from '../../ground/domain/act-kinds';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { RegistrationCase } from '../../ground/domain/registrations';
import type { VanishingCause } from '../../ground/domain/vanishing';
import type { Readiness } from './elimination/readiness';
import type { EliminationMode } from './elimination-mode';

/** A finding for or against the household; against it needs a reason. */
export interface Result {
  passed: boolean;
  reason: string | null;
}

/** What hangs, and where. */
export interface Notice {
  place: string | null;
  text: string | null;
  photoReference: string | null;
  /** Photos attached to it, by id; acts of before have none. */
  photos?: string[];
}

/** What struck after release; 等 leaves the list open. */
export const setbacks = ['INCOME_DROP', 'EXPENSE_SURGE', 'OTHER'] as const;

/** What a decision on release rested on, frozen when the act is recorded; null only while it is read. */
export interface Grounded {
  grounds: Readiness | null;
}

/** What each kind of act shows; texts are never blank, lists hold nothing twice. */
export interface Evidence {
  SPECIAL_MEETING: { rolesPresent: string[]; riskFound: boolean; reason: string | null };
  APPLICATION: {
    form: string | null;
    applicant: string | null;
    registration: RegistrationCase;
    statement: string | null;
  };
  /** 收入、合规自付支出、突出困难问题、自主应对能力. */
  HOME_CHECK: {
    income: string | null;
    selfPaidExpenses: string | null;
    difficulties: string | null;
    ownMeans: string | null;
  };
  VILLAGE_REVIEW: Result & {
    votesDue: number;
    votesPresent: number;
    votesFor: number;
    votesAgainst: number;
  };
  POSTING: Notice;
  VILLAGE_SELECTION: Result & { organisersPresent: string[] };
  TOWNSHIP_REVIEW: Result & { signingOffices: string[]; checkers: string[] };
  COUNTY_DECISION: Result & {
    comparisons: { department: string; agrees: boolean; note: string | null }[];
    category: MonitoringCategory | null;
    /** 致贫返贫风险, up to five; acts of before have none. */
    risks?: string[];
    writtenNotice: string | null;
    /** 审批意见; acts of before have none. */
    opinion?: string | null;
  };
  /** Of a release also what it rested on that day. */
  ANNOUNCEMENT: Notice & Partial<Grounded>;
  ENTRY: { systemReference: string | null };
  NOMINATION: Grounded & {
    riskGone: boolean;
    mode: EliminationMode;
    /** Leads since identification whose risk the village judges gone too. */
    resolvedLeads: string[];
    statement: string | null;
  };
  REVERIFICATION: Result & {
    townshipSignature: string | null;
    villageSignature: string | null;
    finding: string | null;
  };
  APPROVAL: Result & Grounded & { opinion: string | null; mode?: EliminationMode | null };
  ELIMINATION_DECISION: Grounded & { mode: EliminationMode; reason: string | null };
  SETBACK_CONFIRMATION: { setback: (typeof setbacks)[number]; statement: string | null };
  RELABELLING: { reason: string | null; category: MonitoringCategory | null; risks?: string[] };
  /** What no other act shows, by what its document calls it; its files by id. */
  RECORD: { text: string | null; files: string[] };
  OBJECTION: { content: string };
  /** The household no longer exists: what became of it. */
  VANISHED: { cause: VanishingCause; reason: string | null };
  OBJECTION_SETTLEMENT: { objectionId: string; upheld: boolean; handling: string };
  WITHDRAWAL: { reason: string };
  TAKING_BACK: { reason: string };
}

/** An act's kind with the evidence of that kind. */
export type EvidenceOf<Kind extends ActKind = ActKind> = {
  [Each in Kind]: { readonly kind: Each; readonly evidence: Evidence[Each] };
}[Kind];
