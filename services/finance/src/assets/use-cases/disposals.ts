import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { alreadyRegistered } from '../../ground/use-cases/already-registered';
import { type Actors, recordRow } from '../../ground/use-cases/record-row';
import type { DisposalClass } from '../domain/asset';
import { ASSETS, DISPOSALS, type DisposalRow } from '../persistence/asset-rows';
import { asset, assetDisposal } from '../tables';
import { writeAct } from './asset-acts';
import { BEFORE_LAST_STEP, clauseOf, decisionMissing, NO_ASSET } from './asset-errors';

const DISPOSING: Actors = { roles: ['county'], sectors: ['finance', 'rural'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface OpenDisposalInput extends Entered {
  readonly assetId: string;
  readonly class: DisposalClass;
}

/** Opens a case of disposal for an asset that is idle, with its class. */
export function openDisposal(
  policies: PolicySet,
  context: RequestContext,
  input: OpenDisposalInput,
): Promise<DisposalRow | UserErrorValue> {
  const { class: disposalClass, occurredOn: openedOn } = input;
  return recordRow<DisposalRow>(
    context,
    {
      act: 'openDisposal',
      actors: DISPOSING,
      reads: DISPOSALS,
      async write(transaction) {
        const held = await ASSETS.hold(transaction, input.assetId);
        if (!held) return NO_ASSET;
        const clauses = clauseOf(policies, 'idle-asset-disposal', {
          division: held.divisionCode,
          on: openedOn,
        });
        if (!held.idle) return invalidInput('assetId', 'NOT_IDLE', NOT_IDLE, clauses);
        const [open] = await transaction.query<{ id: string }>(
          'SELECT id FROM asset_disposal WHERE asset_id = $1 AND done_on IS NULL LIMIT 1',
          [held.id],
        );
        if (open) return alreadyRegistered(open.id);
        const { id: assetId, divisionCode } = held;
        return transaction.insert(
          assetDisposal,
          { ...{ assetId, divisionCode, class: disposalClass, openedOn }, ...NOTHING_YET },
          assetDisposal.names(),
        );
      },
    },
    input,
  );
}

export interface AdvanceDisposalInput extends Entered {
  readonly disposalId: string;
  readonly decisionRecord?: string | null;
}

/** Takes the next step of a disposal: the decision with its record, then that it is done and the asset idle no more. */
export function advanceDisposal(
  policies: PolicySet,
  context: RequestContext,
  input: AdvanceDisposalInput,
): Promise<DisposalRow | UserErrorValue> {
  const { occurredOn: on } = input;
  const decisionRecord = input.decisionRecord?.trim() || null;
  return recordRow<DisposalRow>(
    context,
    {
      act: 'advanceDisposal',
      actors: DISPOSING,
      reads: DISPOSALS,
      texts: { decisionRecord },
      async write(transaction, { account }) {
        const held = await DISPOSALS.hold(transaction, input.disposalId);
        if (!held) return NO_DISPOSAL;
        if (held.doneOn !== null) return DONE_BEFORE;
        if (on < (held.decidedOn ?? held.openedOn)) return BEFORE_LAST_STEP;
        const at = { division: held.divisionCode, on };
        if (held.decidedOn === null && decisionRecord === null)
          return decisionMissing(clauseOf(policies, 'idle-asset-disposal', at));
        const changed = held.decidedOn === null ? { decidedOn: on, decisionRecord } : { doneOn: on };
        await transaction.update(assetDisposal, { id: held.id }, changed);
        if (held.decidedOn !== null) {
          await transaction.update(asset, { id: held.assetId }, { idle: false });
          const about = { id: held.assetId, divisionCode: held.divisionCode };
          await writeAct(transaction, about, { idle: false, occurredOn: on, account });
        }
        return { ...held, ...changed };
      },
    },
    input,
  );
}

const NOTHING_YET = { decisionRecord: null, decidedOn: null, doneOn: null };
const NOT_IDLE = {
  zh: '只有标记为低效闲置的资产才办理处置，请先登记巡查情况。',
  en: 'Only an idle asset is disposed of. Please record an inspection first.',
};
const NO_DISPOSAL = notFound('disposalId', {
  zh: '您的辖区内没有这项处置，请核对。',
  en: 'There is no such disposal in your division. Please check it.',
});
const DONE_BEFORE = invalidInput('disposalId', 'WRONG_STEP', {
  zh: '这项处置已办结。',
  en: 'This disposal is done.',
});
