import { mentionsIdentityNumber } from '@dixian/personal-data';
import { z } from 'zod';
import type { ActKind } from '../../ground/domain/act-kinds';
import { MONITORING_CATEGORIES, RISKS } from '../../ground/domain/monitoring-words';
import { registrations } from '../../ground/domain/registrations';
import { type VanishingCause, vanishingCauses } from '../../ground/domain/vanishing';
import { ELIMINATION_WORDS, MOST_RISKS } from '../../periods/domain/period-content';
import type { EliminationMode } from '../domain/elimination-mode';
import { type Evidence, setbacks } from '../domain/evidence';

const LONGEST = 2_000;
const MOST_ENTRIES = 50;

// The messages are codes of Refusal: whoever reads the issue says them in words.
const words = z
  .string()
  .trim()
  .max(LONGEST, 'TOO_LONG')
  .refine((text) => !mentionsIdentityNumber(text), 'IDENTITY_NUMBER');
const text = words
  .nullish()
  .transform((value) => value || null)
  .default(null);
const list = z
  .array(words)
  .max(MOST_ENTRIES, 'TOO_LONG')
  .nullish()
  .transform((entries) => [...new Set((entries ?? []).filter((entry) => entry !== ''))])
  .default([]);
const votes = z.number().int().min(0, 'VOTES_DO_NOT_ADD_UP');

const result = { passed: z.boolean(), reason: text };
// What a decision rests on is never given: it is read when the act is recorded, and anew when it is corrected.
const decided = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, grounds: z.unknown().optional() })
    .transform((given) => ({ ...given, grounds: null }));
const mode = z.enum(Object.keys(ELIMINATION_WORDS) as EliminationMode[]);
const risks = z
  .array(z.enum(RISKS, { error: 'NOT_A_RISK' }))
  .max(MOST_RISKS, 'TOO_LONG')
  .nullish()
  .transform((entries) => [...new Set(entries ?? [])])
  .default([]);
const category = z
  .enum(Object.values(MONITORING_CATEGORIES))
  .nullish()
  .transform((value) => value ?? null);
// Photos are files attached to the act: they come with the evidence of before, where an act is corrected.
const notice = { place: text, text, photoReference: text, photos: z.array(z.string()).optional() };

/** What each kind of act is to show; no names, no identity numbers. */
export const evidenceSchemas = {
  SPECIAL_MEETING: z.strictObject({ rolesPresent: list, riskFound: z.boolean(), reason: text }),
  APPLICATION: z.strictObject({
    form: text,
    applicant: text,
    registration: z.enum(registrations),
    statement: text,
  }),
  HOME_CHECK: z.strictObject({ income: text, selfPaidExpenses: text, difficulties: text, ownMeans: text }),
  VILLAGE_REVIEW: z
    .strictObject({ votesDue: votes, votesPresent: votes, votesFor: votes, votesAgainst: votes, ...result })
    .refine(
      ({ votesDue, votesPresent, votesFor, votesAgainst }) =>
        votesPresent <= votesDue && votesFor + votesAgainst <= votesPresent,
      'VOTES_DO_NOT_ADD_UP',
    ),
  POSTING: z.strictObject(notice),
  VILLAGE_SELECTION: z.strictObject({ organisersPresent: list, ...result }),
  TOWNSHIP_REVIEW: z.strictObject({ signingOffices: list, checkers: list, ...result }),
  COUNTY_DECISION: z.strictObject({
    comparisons: z
      .array(z.strictObject({ department: words.min(1, 'REQUIRED'), agrees: z.boolean(), note: text }))
      .max(MOST_ENTRIES, 'TOO_LONG')
      .nullish()
      .transform((entries) => entries ?? []),
    category,
    risks,
    writtenNotice: text,
    opinion: text,
    ...result,
  }),
  ANNOUNCEMENT: z
    .strictObject({ ...notice, grounds: z.unknown().optional() })
    .transform(({ grounds: _read, ...given }) => given),
  ENTRY: z.strictObject({ systemReference: text }),
  NOMINATION: decided({ riskGone: z.boolean(), mode, resolvedLeads: list, statement: text }),
  REVERIFICATION: z.strictObject({
    townshipSignature: text,
    villageSignature: text,
    finding: text,
    ...result,
  }),
  APPROVAL: decided({ opinion: text, mode: mode.nullish().transform((value) => value ?? null), ...result }),
  ELIMINATION_DECISION: decided({ mode, reason: text }),
  SETBACK_CONFIRMATION: z.strictObject({ setback: z.enum(setbacks), statement: text }),
  RELABELLING: z.strictObject({ reason: text, category, risks }),
  RECORD: z.strictObject({ text, files: z.array(z.string()).default([]) }),
  OBJECTION: z.strictObject({ content: words.min(1, 'REQUIRED') }),
  VANISHED: z.strictObject({
    cause: z.enum(Object.keys(vanishingCauses) as VanishingCause[]),
    reason: text,
  }),
  OBJECTION_SETTLEMENT: z.strictObject({
    objectionId: z.string(),
    upheld: z.boolean(),
    handling: words.min(1, 'REQUIRED'),
  }),
  WITHDRAWAL: z.strictObject({ reason: words.min(1, 'REQUIRED') }),
  TAKING_BACK: z.strictObject({ reason: words.min(1, 'REQUIRED') }),
} as const satisfies { [Kind in ActKind]: z.ZodType<Evidence[Kind]> };
