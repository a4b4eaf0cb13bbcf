import { z } from 'zod';

/** Where services give their events: by name, and a pattern with `{service}` for all others. */
export interface EventAddresses {
  named: Readonly<Record<string, string>>;
  pattern: string | undefined;
}

const PLACE = '{service}';
const HINT = `write http://${PLACE}:4000, or name=http://host:port for each service, separated by commas`;

/** `http://{service}:4000`, `households=http://10.0.0.5:4000,health=http://10.0.0.6:4000`, or both. */
export const eventAddresses = z.string().transform((text, context): EventAddresses => {
  const named: Record<string, string> = {};
  let pattern: string | undefined;
  for (const part of text.split(',').map((item) => item.trim())) {
    const [, name, address = ''] = /^(?:([a-z][a-z0-9-]*)=)?(.*)$/.exec(part) ?? [];
    const isPattern = address.includes(PLACE);
    const twice = isPattern ? pattern !== undefined : name !== undefined && name in named;
    if (twice || (name === undefined) !== isPattern || !isAddress(address.replaceAll(PLACE, 'x'))) {
      context.addIssue({ code: 'custom', message: HINT });
      return z.NEVER;
    }
    if (name === undefined) pattern = address;
    else named[name] = address;
  }
  return { named, pattern };
});

/** Where that service gives its events; an Error where no address covers it. */
export function addressOf({ named, pattern }: EventAddresses, service: string): string {
  const address = named[service] ?? pattern?.replaceAll(PLACE, service);
  if (address === undefined) throw new Error(`EVENT_SOURCES has no address of ${service}`);
  return address.replace(/\/+$/, '');
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
