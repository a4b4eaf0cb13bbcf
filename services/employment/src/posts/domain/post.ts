/** 用工形式 in the ledger's words and in the graph's. */
export const EMPLOYMENT_FORMS = {
  协议用工: 'AGREEMENT',
  乡村公益性岗位: 'PUBLIC_WELFARE_POST',
  临时用工: 'TEMPORARY',
} as const;

export type EmploymentForm = (typeof EMPLOYMENT_FORMS)[keyof typeof EMPLOYMENT_FORMS];

/** The days of a post, both included, as `YYYY-MM-DD`; no `endsOn` where no end is agreed. */
export interface PostTerm {
  startsOn: string;
  endsOn?: string;
}

/** Whether a post would end before it starts; a post of one day does not. */
export function endsBeforeStart({ startsOn, endsOn }: PostTerm): boolean {
  return endsOn !== undefined && endsOn < startsOn;
}

/** What is said of an agreement after it was made: extended, the worker does not go on, ended before its day. */
export type AgreementChangeKind = 'EXTENDED' | 'NOT_WANTED' | 'ENDED' | 'TAKEN_BACK';

const WORDS = new Map(Object.entries(EMPLOYMENT_FORMS).map(([word, form]) => [form, word]));

/** A form of work as documents print it. */
export function wordOfForm(form: EmploymentForm): string {
  return WORDS.get(form) ?? form;
}
