import type { PlainDate } from '@dixian/calendar';
import { notFound, type UserErrorValue, userError } from '@dixian/graph';

/** The new last day is not later than the one that stands. */
export function endNotLater(currentEnd: PlainDate): UserErrorValue {
  const message = {
    zh: `新的到期日应晚于现在的${currentEnd}。`,
    en: `The new last day has to be later than the present one, ${currentEnd}.`,
  };
  return userError('EndNotLater', 'END_NOT_LATER', message, { currentEnd });
}

/** Nobody is there to go on: resigned, died, or the post has ended. */
export const NO_CONTINUING_WORKER = userError(
  'NoContinuingWorker',
  'NO_CONTINUING_WORKER',
  {
    zh: '本人不再续签或已离岗，不能延续；重新上岗请登记新的协议。',
    en: 'The worker does not go on or has left, so it cannot be extended. Enter a new agreement for a new post.',
  },
  {},
);

/** No such post, or its holder is not known in the register yet. */
export const NO_POST = notFound('postId', {
  zh: '您的辖区内没有这个岗位，或者岗位人员尚未与登记信息匹配，请核对。',
  en: 'There is no such post in your division, or its holder is not known in the register yet. Please check it.',
});
