import { standingsOf } from '@dixian/standing';

/** How households stand, as far as this department is told: exactly the parts that the schema of the event gives it. */
export const standings = standingsOf('education', [
  'periods',
  'registration',
  'labels',
  'members',
  'members.birth',
  'members.studying',
]);
