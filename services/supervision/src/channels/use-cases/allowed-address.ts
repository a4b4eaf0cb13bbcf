import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { ChannelKind } from '../domain/channel-kinds';
import type { ChannelSettings } from '../settings';

const LONGEST = 500;
const MAIL = /^[^\s@<>,;"]{1,64}@([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)$/i;

/** Why an address cannot be that of a channel of this kind; undefined where it can. A calendar has none of its own. */
export function refuseAddress(
  kind: ChannelKind,
  address: string | null,
  settings: ChannelSettings,
): UserErrorValue | undefined {
  if (!settings.offered.includes(kind)) return invalidInput('kind', 'CHANNEL_OFF', OFF);
  if (kind === 'CALENDAR')
    return address === null ? undefined : invalidInput('address', 'NOT_ASKED', NOT_ASKED);
  if (address === null) return invalidInput('address', 'REQUIRED', REQUIRED);
  if (address.length > LONGEST) return invalidInput('address', 'TOO_LONG', TOO_LONG);
  return kind === 'EMAIL' ? refuseMail(address, settings) : refuseUrl(address, settings);
}

/** Whether webhooks may go to the host of this address, by the operator's list. */
export function isAllowedUrl(
  address: string,
  { webhookHosts, loopback }: Pick<ChannelSettings, 'webhookHosts' | 'loopback'>,
): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  const secured = protocol === 'https:' || (loopback && protocol === 'http:');
  return secured && username === '' && password === '' && webhookHosts.includes(host.toLowerCase());
}

/** Whether mail may go to this address, by the operator's list of domains. */
export function isAllowedMail(
  address: string,
  { mailDomains }: Pick<ChannelSettings, 'mailDomains'>,
): boolean {
  const domain = MAIL.exec(address)?.[1]?.toLowerCase();
  return domain !== undefined && mailDomains.includes(domain);
}

function refuseUrl(address: string, settings: ChannelSettings): UserErrorValue | undefined {
  return isAllowedUrl(address, settings) ? undefined : invalidInput('address', 'HOST_NOT_ALLOWED', HOST);
}

function refuseMail(address: string, settings: ChannelSettings): UserErrorValue | undefined {
  if (!MAIL.test(address)) return invalidInput('address', 'NOT_AN_ADDRESS', MAIL_WRONG);
  return isAllowedMail(address, settings) ? undefined : invalidInput('address', 'HOST_NOT_ALLOWED', HOST);
}

const OFF = {
  zh: '这种提醒方式没有开通，请联系系统管理员。',
  en: 'This way of telling is not switched on; please ask the administrator of the system.',
};
const NOT_ASKED = {
  zh: '日历订阅不需要填写地址，开通后系统会给出。',
  en: 'A calendar needs no address; it is given once the calendar is there.',
};
const REQUIRED = { zh: '这一项还没有填写，请补上。', en: 'This is still empty. Please fill it in.' };
const TOO_LONG = { zh: '地址太长，请核对。', en: 'This address is too long; please check it.' };
const HOST = {
  zh: '这个地址不在允许发送的范围内，请联系系统管理员。',
  en: 'Nothing may be sent to this address; please ask the administrator of the system.',
};
const MAIL_WRONG = {
  zh: '这不像是电子邮箱地址，请核对。',
  en: 'This does not look like an e-mail address; please check it.',
};
