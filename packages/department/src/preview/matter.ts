import type { Fact } from '@dixian/access';
import type { Message } from '@dixian/graph';
import type { PreviewSide } from '@dixian/what-if';
import type { MatterTerms } from './matter-terms';
import type { SideOfMatter } from './side-of-matter';

/** What a department decides by policy and a draft may change: a right with its amount, a duty, or what a decision asks for. */
export interface Matter {
  readonly name: string;
  readonly title: Message;
  readonly kind: 'RIGHT' | 'DUTY' | 'CONDITION';
  readonly counted: 'HOUSEHOLDS' | 'PERSONS' | 'RECORDS';
  /** The kind of fact that it tells; it is left out for who may not know it. */
  readonly fact: Fact;
  /** Plain values only; null where nothing of the place speaks of it. */
  terms(side: PreviewSide, place: string): MatterTerms | null;
  /** SQL of all that it holds of on a side: `id`, `household_id`, `person_id`, `division_code`, `amount` in fen or NULL. */
  rows(side: SideOfMatter): string;
}
