import { bigint, instant, json, table, text } from '@dixian/service';
import type { SetContent } from './kept-sets';

/** The sets of policies that came into force, newest with the highest number; only the last few are kept. */
export const policySetKept = table(
  'policy_set_kept',
  {
    number: bigint(),
    digest: text(),
    content: json<SetContent>(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['number'] },
);
