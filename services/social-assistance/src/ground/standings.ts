import { standingsOf } from '@dixian/standing';

/** How households stand, as far as this department is told: exactly the parts that the schema of the event gives it. */
export const standings = standingsOf('social-assistance', [
  'periods',
  'periods.category',
  'registration',
  'labels',
  'members',
  'members.birth',
  'members.labour',
  'members.studying',
  'members.registeredHere',
]);

/** A standing with the parts that this department is told. */
export type Standing = NonNullable<Awaited<ReturnType<typeof standings.held>>>;
