import type { UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { refuseVillage } from '../../monitoring/use-cases/refuse-caller';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { findVisits, insertVisits, type SecretaryVisitRow } from '../persistence/secretary-visits';

const MOST = 200;

/** Visits of a day as somebody reports them. */
export interface ReportedVisits extends Reported {
  readonly householdIds: readonly string[];
  readonly finding?: string | null;
}

/** Records that the party secretary of a town visited households on a day; all of them or none. */
export function recordSecretaryVisits(
  context: RequestContext,
  reported: ReportedVisits,
): Promise<{ visits: SecretaryVisitRow[] } | UserErrorValue> {
  const { occurredOn: visitedOn, finding } = reported;
  const ids = [...new Set(reported.householdIds.map((id) => id.toLowerCase()))];
  return recordOnce<{ visits: SecretaryVisitRow[] }, readonly string[]>(
    context,
    { act: 'recordSecretaryVisits', input: reported, may: refuseVillage, texts: { finding } },
    async (transaction, { account }) => {
      if (ids.length === 0) return refused(refusal('householdIds', 'REQUIRED'));
      if (ids.length > MOST) return refused(refusal('householdIds', 'TOO_MANY_ITEMS'));
      const households = await holdUnmerged(transaction, ids);
      if (households.length < ids.length) return noHousehold('householdIds');
      const told = { visitedOn, finding: given(finding), account };
      const visits = await insertVisits(transaction, households, told);
      return { answer: { visits }, reference: visits.map(({ id }) => id) };
    },
    async (reader, visited) => ({ visits: await findVisits(reader, visited) }),
  );
}
