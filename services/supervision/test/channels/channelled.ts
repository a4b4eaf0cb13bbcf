import { randomUUID } from 'node:crypto';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { lookUpBySystem, type Resolve } from '../../src/channels/senders/guarded-lookup';
import { mailSender } from '../../src/channels/senders/mail';
import { channelSettings } from '../../src/channels/settings';
import { sendNotices } from '../../src/channels/use-cases/send-notices';
import { supervisionEnvironment, workingCalendar } from '../../src/environment';
import { SECRET, type Supervision, startSupervision } from '../running-supervision';
import { mailReceiver, webhookReceiver } from './receivers';

export const COUNTY = 'county@500235';
export const VILLAGE = 'village@500235216201';
export const VILLAGE_CODE = '500235216201';
export const NOTICE_SECRET = 'another secret of thirty-two characters or more';

/** What opening a channel gave. */
export interface Opened {
  __typename: string;
  code?: string;
  channel?: { id: string; address: string };
}

/** A notice on its way, as the graph tells it. */
export interface Delivered {
  id: string;
  state: string;
  attempts: number;
  problem: string | null;
}

/** Supervision with every channel switched on, and real servers on this machine that take what it sends. */
export class Channelled {
  private constructor(
    readonly supervision: Supervision,
    readonly hook: Awaited<ReturnType<typeof webhookReceiver>>,
    readonly post: Awaited<ReturnType<typeof mailReceiver>>,
    private readonly configured: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<Channelled> {
    const hook = await webhookReceiver();
    const post = await mailReceiver();
    const configured = {
      DIXIAN_NOW: '2025-10-16',
      PUBLIC_URL: 'https://dixian.example.gov.cn/',
      NOTICE_SECRETS: NOTICE_SECRET,
      NOTICE_WEBHOOK_HOSTS: `${hook.host},hook.example.org`,
      NOTICE_WEBHOOK_LOOPBACK: 'true',
      NOTICE_SMTP_URL: post.url,
      NOTICE_MAIL_FROM: 'duban@example.gov.cn',
      NOTICE_MAIL_DOMAINS: 'example.gov.cn',
    };
    return new Channelled(await startSupervision(configured), hook, post, configured);
  }

  async clear(): Promise<void> {
    await this.supervision.clear();
    this.hook.posted.splice(0);
    this.post.letters.splice(0);
    this.hook.answer(200);
    this.post.refuse(false);
  }

  async stop(): Promise<void> {
    await this.supervision.stop();
    await this.hook.stop();
    await this.post.stop();
  }

  async sweep(occurredOn: string): Promise<void> {
    await this.supervision.ask(
      'admin@',
      `mutation { runOverdueSweep(input: { occurredOn: "${occurredOn}", idempotencyKey: "${randomUUID()}" }) { __typename } }`,
    );
  }

  async open(account: string, input: object): Promise<Opened> {
    const { data } = await this.supervision.ask<{ openNoticeChannel: Opened }>(
      account,
      `mutation ($input: OpenNoticeChannelInput!) { openNoticeChannel(input: $input) { __typename
         ... on NoticeChannelOpened { channel { id address kind } } ... on UserError { code } ... on InvalidInput { field } } }`,
      { input: { division: VILLAGE_CODE, idempotencyKey: randomUUID(), ...input } },
    );
    return data.openNoticeChannel;
  }

  /** Sends what waits, as the job does, so long after now. */
  async send(
    afterMs = 0,
    more: Record<string, string> = {},
    resolve: Resolve = lookUpBySystem,
  ): Promise<void> {
    const { workerDb: db, clock, log } = this.supervision.running.parts;
    const nowhere = 'postgres://nobody@localhost/x';
    const environment = supervisionEnvironment({
      ...{ NODE_ENV: 'test', DATABASE_URL: nowhere, QUEUE_DATABASE_URL: nowhere, GATEWAY_SECRETS: SECRET },
      ...this.configured,
      ...more,
    });
    const law = { policies: await loadPolicies([policiesDirectory]), calendar: workingCalendar(environment) };
    const mail = mailSender({ url: this.post.url, from: 'duban@example.gov.cn' });
    const later = { ...clock, now: () => new Date(clock.now().getTime() + afterMs) };
    await sendNotices({ db, clock: later, law, settings: channelSettings(environment), mail, resolve, log });
    mail.close();
  }

  async deliveries(state?: string): Promise<Delivered[]> {
    const { data, errors } = await this.supervision.ask<{
      noticeDeliveries: { edges: { node: Delivered }[] };
    }>(
      COUNTY,
      `query ($state: NoticeDeliveryState) { noticeDeliveries(state: $state) { edges { node {
         id kind state attempts problem sentAt notice { night divisionCode } channel { kind } } } } }`,
      { state },
    );
    expect(errors).toBeUndefined();
    return data.noticeDeliveries.edges.map(({ node }) => node);
  }
}
