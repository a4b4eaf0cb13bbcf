import type { CountTarget } from '@dixian/service';
import { postsHeld } from '../persistence/posts-held';

/** 务工就业规模: who holds a post on the day. */
export const postsHeldTarget: CountTarget = async (context, { division, on }) => {
  const held = await postsHeld(context, division, on);
  return held && { value: String(held.persons), basis: '岗位台账中当日在岗的人数，外出务工等未登记的不在内' };
};
