import { type Clock, dateInShanghai, type PlainDate } from '@dixian/calendar';
import { escalationAt, type Law } from '@dixian/policy';
import { type Database, type Logger, systemScope } from '@dixian/service';
import { nextOfficeMoment, type OfficeHours } from '../../notices/domain/office-hours';
import { LINES_OF_NOTICES, type LineRow, lineOf } from '../../notices/persistence/notice-lines';
import { letterText, messageOf, webhookBody } from '../domain/message';
import { waitAfter } from '../domain/retries';
import {
  type ClaimedDelivery,
  claimDeliveries,
  noteDelivery,
  releaseNotices,
} from '../persistence/deliveries';
import type { Resolve } from '../senders/guarded-lookup';
import type { MailSender } from '../senders/mail';
import { sendWebhook } from '../senders/webhook';
import type { ChannelSettings } from '../settings';
import { isAllowedMail, isAllowedUrl } from './allowed-address';

/** What notices are sent with. */
export interface SendingTools {
  readonly db: Database;
  readonly clock: Clock;
  readonly law: Law;
  readonly settings: ChannelSettings;
  readonly mail: MailSender | undefined;
  /** How the hosts of webhooks are looked up. */
  readonly resolve: Resolve;
  readonly log: Logger;
}

const AT_ONCE = 20;
const CLAIMED_MS = 120_000;
const LONGEST_PROBLEM = 200;

/** Lets notices leave whose time has come, and tries every delivery that waits; each may come twice and says so by its id. */
export async function sendNotices(tools: SendingTools, signal?: AbortSignal): Promise<void> {
  const { db, clock, settings, log } = tools;
  const kinds = settings.offered.filter((kind) => kind !== 'CALENDAR');
  const released = await db.write(systemScope, (transaction) => releaseNotices(transaction, clock.now()));
  if (released > 0) log.info({ released }, 'notices leave');
  while (!signal?.aborted) {
    const now = clock.now();
    const until = new Date(now.getTime() + CLAIMED_MS);
    const claimed = await db.write(systemScope, (transaction) =>
      claimDeliveries(transaction, { now, until, kinds, atMost: AT_ONCE }),
    );
    if (claimed.length === 0) return;
    await Promise.all(claimed.map((delivery) => tryDelivery(tools, delivery)));
  }
}

async function tryDelivery(tools: SendingTools, delivery: ClaimedDelivery): Promise<void> {
  const { db, clock, log } = tools;
  const problem = await problemOf(tools, delivery);
  const now = clock.now();
  const wait = problem === undefined ? undefined : waitAfter(delivery.attempts);
  const state = problem === undefined ? 'SENT' : wait === undefined || delivery.closed ? 'DEAD' : 'WAITING';
  const dueAt =
    wait === undefined
      ? now
      : nextOfficeMoment(new Date(now.getTime() + wait), hoursAt(tools, delivery), tools.law.calendar);
  await db.write(systemScope, (transaction) =>
    noteDelivery(transaction, delivery.id, {
      state,
      dueAt,
      sentAt: state === 'SENT' ? now : null,
      problem: problem?.slice(0, LONGEST_PROBLEM) ?? null,
    }),
  );
  if (problem)
    log.warn(
      { delivery: delivery.id, kind: delivery.kind, attempts: delivery.attempts, state, problem },
      'notice did not arrive',
    );
}

async function problemOf(tools: SendingTools, delivery: ClaimedDelivery): Promise<string | undefined> {
  try {
    await send(tools, delivery);
    return undefined;
  } catch (error) {
    // What a server says may repeat what was sent to it: the kind of fault is enough to act on.
    if (!(error instanceof Error)) return 'Error';
    const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
    const status = /\b[2345]\d\d$/.exec(error.message)?.[0];
    return `${error.name}${code}${status ? ` ${status}` : ''}`;
  }
}

/** A channel that was closed, or an address that the operator has taken from the list since. */
class ChannelGone extends Error {
  override readonly name = 'ChannelGone';
}

async function send({ db, settings, mail, resolve }: SendingTools, delivery: ClaimedDelivery): Promise<void> {
  const { address, kind } = delivery;
  const allowed = kind === 'EMAIL' ? isAllowedMail(address, settings) : isAllowedUrl(address, settings);
  if (delivery.closed || !allowed) throw new ChannelGone('nothing goes there any more');
  const rows = await db.read(systemScope, (statements) =>
    statements.query<LineRow>(LINES_OF_NOTICES, [[delivery.noticeId]]),
  );
  const told = { ...delivery, night: delivery.night as PlainDate };
  const message = messageOf(told, rows.map(lineOf), settings.publicUrl);
  if (kind === 'EMAIL') {
    const letter = {
      to: address,
      deliveryId: delivery.id,
      subject: message.subject,
      text: letterText(message),
    };
    return mail?.send(letter);
  }
  const [secret = ''] = settings.secrets;
  const webhook = { url: address, deliveryId: delivery.id, body: webhookBody(told, message) };
  return sendWebhook(webhook, { secret, loopback: settings.loopback, resolve, now: new Date() });
}

const USUAL: OfficeHours = { opens: '08:30', closes: '17:30' };

function hoursAt({ law, clock }: SendingTools, { divisionCode }: ClaimedDelivery): OfficeHours {
  const at = { division: divisionCode, on: dateInShanghai(clock.now()), kind: 'VERIFICATION' } as const;
  return escalationAt(law.policies, at)?.hours ?? USUAL;
}
