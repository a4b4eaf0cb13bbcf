import type { SupervisionEnvironment } from '../environment';
import type { ChannelKind } from './domain/channel-kinds';

/** What the operator has switched on, and where notices may go. */
export interface ChannelSettings {
  /** Kinds of channels that can be opened; none until it is configured. */
  readonly offered: readonly ChannelKind[];
  /** Address of the gateway as people reach it, without a slash at its end; for links. */
  readonly publicUrl: string | undefined;
  /** The first signs, all verify. */
  readonly secrets: readonly string[];
  /** Hosts with their port, in small letters. */
  readonly webhookHosts: readonly string[];
  /** Lets webhooks go to this machine itself, also in plain HTTP. */
  readonly loopback: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly mailDomains: readonly string[];
}

/** The channels of a configuration: each is off until all that it needs is there. */
export function channelSettings(environment: SupervisionEnvironment): ChannelSettings {
  const { PUBLIC_URL, NOTICE_SECRETS = [], NOTICE_SMTP_URL, NOTICE_MAIL_FROM } = environment;
  const webhookHosts = environment.NOTICE_WEBHOOK_HOSTS ?? [];
  const mailDomains = environment.NOTICE_MAIL_DOMAINS ?? [];
  const signed = NOTICE_SECRETS.length > 0;
  const offered: ChannelKind[] = [
    ...(signed && PUBLIC_URL ? (['CALENDAR'] as const) : []),
    ...(NOTICE_SMTP_URL && NOTICE_MAIL_FROM && mailDomains.length > 0 ? (['EMAIL'] as const) : []),
    ...(signed && webhookHosts.length > 0 ? (['WEBHOOK'] as const) : []),
  ];
  return {
    offered,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    secrets: NOTICE_SECRETS,
    webhookHosts,
    loopback: environment.NOTICE_WEBHOOK_LOOPBACK,
    smtpUrl: NOTICE_SMTP_URL,
    mailFrom: NOTICE_MAIL_FROM,
    mailDomains,
  };
}
