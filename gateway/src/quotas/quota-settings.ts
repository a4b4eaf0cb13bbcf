import { z } from 'zod';

/** What is counted: objects of operations, ledgers sent, files attached, files taken home, look-ups by a number. */
export const QUOTAS = ['cost', 'uploads', 'attachments', 'exports', 'lookUps'] as const;
export type Quota = (typeof QUOTAS)[number];

/** Whose allowance is used up. */
export type Whose = 'account' | 'county';

export interface QuotaSettings {
  readonly most: Readonly<Record<Quota, Readonly<Record<Whose, number>>>>;
  /** Operations of one county that run at the same time, and those that wait for one of them to end. */
  readonly atOnce: number;
  readonly waiting: number;
}

const MINUTE = 60_000;

/** In which span each may be taken. */
export const SPANS: Readonly<Record<Quota, number>> = {
  cost: MINUTE,
  uploads: 60 * MINUTE,
  attachments: 60 * MINUTE,
  exports: 60 * MINUTE,
  lookUps: 60 * MINUTE,
};

const count = z.number().int().min(1);
const both = z.strictObject({ account: count, county: count }).partial();

/** What of the allowances is set otherwise. */
export const changedQuotas = z
  .strictObject({
    cost: both,
    uploads: both,
    attachments: both,
    exports: both,
    lookUps: both,
    atOnce: count,
    waiting: count,
  })
  .partial();

// A page of the workbench brings some thousands of objects at most, a county has some hundred accounts.
const usual: QuotaSettings = {
  most: {
    cost: { account: 2_000_000, county: 50_000_000 },
    uploads: { account: 120, county: 1_200 },
    // A survey of a village brings some photos a household.
    attachments: { account: 600, county: 12_000 },
    exports: { account: 200, county: 2_000 },
    lookUps: { account: 1_200, county: 20_000 },
  },
  atOnce: 24,
  waiting: 400,
};

/** The usual allowances, changed where the settings say so. */
export function quotaSettings(changed: z.output<typeof changedQuotas> = {}): QuotaSettings {
  const { atOnce = usual.atOnce, waiting = usual.waiting } = changed;
  const mostOf = (quota: Quota) => ({ ...usual.most[quota], ...changed[quota] });
  return {
    most: {
      cost: mostOf('cost'),
      uploads: mostOf('uploads'),
      attachments: mostOf('attachments'),
      exports: mostOf('exports'),
      lookUps: mostOf('lookUps'),
    },
    atOnce,
    waiting,
  };
}
