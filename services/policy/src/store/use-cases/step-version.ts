import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Mistake } from '@dixian/policy';
import { type EnteredTexts, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { placesOf } from '../../places/persistence/known-divisions';
import { isOfPlace } from '../domain/office-of-place';
import { stateOf } from '../domain/version-state';
import {
  findVersion,
  holdActivation,
  holdPack,
  type PackRow,
  reviewsOf,
  type VersionRow,
} from '../persistence/versions';
import { policyActivation, policyReview } from '../tables';
import { attachStamped, isStamped } from './attach-stamped';
import { NOT_YOURS } from './refusals';
import { contentOn, holdSets, readContent, settleSet } from './settle-set';

/** What every step is entered with. */
export interface StepInput {
  readonly versionId: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** A version that cannot run, with what is wrong in it. */
export interface WrongVersion {
  readonly mistakes: readonly Mistake[];
}

type Outcome = VersionRow | UserErrorValue;
type Stepped = Outcome | WrongVersion;

class Wrong extends Error {
  constructor(readonly mistakes: readonly Mistake[]) {
    super('The version has mistakes.');
  }
}

/** What is wrong with a version among the documents in effect on a day. */
export async function mistakesOf(
  transaction: Statements,
  version: VersionRow,
  on: { readonly day: PlainDate; readonly further: string | undefined },
): Promise<readonly Mistake[]> {
  const content = await contentOn(transaction, on.day, version);
  const isKnown = (await placesOf(transaction, version.files)).size > 0;
  const { folders } = await readContent(content, on.further, (id) => isKnown || id !== version.packId);
  return folders.flatMap(({ mistakes }) => mistakes);
}

/** Submits a draft that can run, with the stamped document where it is sent now. */
export function submitPolicy(
  context: RequestContext,
  further: string | undefined,
  input: StepInput & { readonly attachments?: readonly string[] | null },
): Promise<Stepped> {
  return stepped(context, { act: 'submitPolicy', input }, async (transaction, by, version, pack) => {
    if ((await stateIn(transaction, version)) !== 'DRAFT') return NOT_THERE;
    const mistakes = await mistakesOf(transaction, version, { day: context.clock.today(), further });
    if (mistakes.length > 0) throw new Wrong(mistakes);
    await review(transaction, version, { step: 'SUBMITTED', by, input, note: null });
    const { placeCode } = pack;
    return attachStamped(transaction, by, { id: version.id, placeCode }, input.attachments);
  });
}

/** Approves a submitted version or returns it; what is approved hangs with its stamped document, sent now or before. */
export function reviewPolicy(
  context: RequestContext,
  input: StepInput & {
    readonly approved: boolean;
    readonly note?: string | null;
    readonly attachments?: readonly string[] | null;
  },
): Promise<Stepped> {
  const { approved, note, attachments } = input;
  const texts = note ? { note } : {};
  return stepped(context, { act: 'reviewPolicy', input, texts }, async (transaction, by, version, pack) => {
    if (version.author === by.account) return SAME_PERSON;
    if ((await stateIn(transaction, version)) !== 'SUBMITTED') return NOT_THERE;
    if (!approved && !note?.trim()) return NOTE_NEEDED;
    const { placeCode } = pack;
    const unknown = await attachStamped(transaction, by, { id: version.id, placeCode }, attachments);
    if (unknown) return unknown;
    // A folder of the installation was approved by whoever installs it, and its stamp stays with them.
    const needsStamp = approved && version.author !== null;
    if (needsStamp && !(await isStamped(transaction, version.id))) return STAMP_NEEDED;
    await review(transaction, version, {
      step: approved ? 'APPROVED' : 'RETURNED',
      by,
      input,
      note: note ?? null,
    });
    return undefined;
  });
}

/** Brings an approved version into effect from a day on. */
export function activatePolicy(
  context: RequestContext,
  further: string | undefined,
  input: StepInput & { readonly from: PlainDate },
): Promise<Stepped> {
  const days = { from: { day: input.from, bounds: PLANNED_DAYS } };
  return stepped(
    context,
    { act: 'activatePolicy', input, days },
    async (transaction, { account }, version) => {
      const today = context.clock.today();
      if ((await stateIn(transaction, version)) !== 'APPROVED') return NOT_THERE;
      if (input.from < today) return PAST_DAY;
      await holdSets(transaction);
      const mistakes = await mistakesOf(transaction, version, { day: input.from, further });
      if (mistakes.length > 0) throw new Wrong(mistakes);
      const row = {
        packId: version.packId,
        versionId: version.id,
        fromDay: input.from,
        activatedBy: account,
      };
      await transaction.insert(policyActivation, row, ['id']);
      await settleSet(transaction, today);
      return undefined;
    },
  );
}

/** Takes an activation back: the version before stands again from this moment. */
export async function withdrawActivation(
  context: RequestContext,
  input: { activationId: string; reason: string; occurredOn: PlainDate; idempotencyKey: string },
): Promise<Outcome> {
  const { activationId, reason } = input;
  return recordOnce<VersionRow, string>(
    context,
    { act: 'withdrawPolicyActivation', input, texts: { reason } },
    async (transaction, { account }) => {
      if (!reason.trim()) return REASON_NEEDED;
      const activation = await holdActivation(transaction, activationId);
      const version = activation && (await findVersion(transaction, activation.versionId));
      const pack = version && (await holdPack(transaction, version.packId));
      if (!activation || !version || !pack) return NO_ACTIVATION;
      if (!isOfPlace(context.caller, pack.placeCode)) return NOT_YOURS;
      if (activation.withdrawnAt) return NOT_THERE;
      // After the folder, as whoever activates holds them: the other way round, two could wait for each other.
      await holdSets(transaction);
      await transaction.query(
        'UPDATE policy_activation SET withdrawn_at = service_now(), withdrawn_by = $2, reason = $3 WHERE id = $1',
        [activation.id, account, reason],
      );
      await settleSet(transaction, context.clock.today());
      return { answer: version, reference: version.id };
    },
    findVersion,
  );
}

async function stepped(
  context: RequestContext,
  act: {
    readonly act: string;
    readonly input: StepInput;
    readonly texts?: EnteredTexts;
    readonly days?: NonNullable<Parameters<typeof recordOnce>[1]['days']>;
  },
  step: (
    transaction: Statements,
    by: RecordedBy,
    version: VersionRow,
    pack: PackRow,
  ) => Promise<UserErrorValue | undefined>,
): Promise<Stepped> {
  try {
    return await recordOnce<VersionRow, string>(
      context,
      act,
      async (transaction, by) => {
        const version = await findVersion(transaction, act.input.versionId);
        const pack = version && (await holdPack(transaction, version.packId));
        if (!version || !pack) return NO_VERSION;
        if (!isOfPlace(context.caller, pack.placeCode)) return NOT_YOURS;
        const wrong = await step(transaction, by, version, pack);
        return wrong ?? { answer: version, reference: version.id };
      },
      findVersion,
    );
  } catch (error) {
    // Told outside of the transaction, of which nothing may stay.
    if (error instanceof Wrong) return { mistakes: error.mistakes };
    throw error;
  }
}

async function stateIn(transaction: Statements, { id }: VersionRow) {
  return stateOf(await reviewsOf(transaction, id));
}

async function review(
  transaction: Statements,
  version: VersionRow,
  said: {
    step: 'SUBMITTED' | 'APPROVED' | 'RETURNED';
    by: RecordedBy;
    input: StepInput;
    note: string | null;
  },
): Promise<void> {
  const { step, by, input, note } = said;
  const row = { versionId: version.id, author: version.author, step, account: by.account, note };
  await transaction.insert(policyReview, { ...row, occurredOn: input.occurredOn }, ['id']);
}

const NO_VERSION = notFound('versionId', {
  zh: '没有找到这个版本，请核对编号。',
  en: 'There is no such version. Please check its id.',
});
const NO_ACTIVATION = notFound('activationId', {
  zh: '没有找到这次启用，请核对编号。',
  en: 'There is no such activation. Please check its id.',
});
const SAME_PERSON = notPermitted({
  zh: '起草人不能审批自己的版本，请由另一人审批。',
  en: 'Who drafted a version cannot decide on it. Please ask somebody else.',
});
const NOT_THERE = invalidInput('versionId', 'VERSION_NOT_THERE', {
  zh: '这个版本当前的状态不能办理这一步，请先查看它的状态。',
  en: 'The version is not where this step begins. Please look at its state first.',
});
const STAMP_NEEDED = invalidInput('attachments', 'STAMPED_DOCUMENT_MISSING', {
  zh: '这个版本还没有盖章文件。请在审批时附上盖章文件的扫描件、PDF或.docx，再批准。',
  en: 'The version has no stamped document yet. Please attach its scan, PDF or .docx as you approve it.',
});
const NOTE_NEEDED = invalidInput('note', 'REQUIRED', {
  zh: '请写明退回的意见。',
  en: 'Please say why it is returned.',
});
const REASON_NEEDED = invalidInput('reason', 'REQUIRED', {
  zh: '请写明撤回的原因。',
  en: 'Please say why it is taken back.',
});
const PAST_DAY = invalidInput('from', 'DAY_PASSED', {
  zh: '启用日期不能早于今天。',
  en: 'A version comes into effect today or later.',
});
