import { LedgerUnreadable } from '../unreadable';

/** An opening tag, and where in the text it ends. */
export interface OpenTag {
  name: string;
  /** The name without its namespace prefix. */
  local: string;
  attributes: Record<string, string>;
  /** `<c/>`: opened and closed at once. */
  empty: boolean;
  end: number;
}

const SPACE = 0x20;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const COLON = 0x3a;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with XML's five entities and character numbers replaced. Throws TRUNCATED at any other `&`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g,
    (_, hex?: string, digits?: string, name?: string) => {
      const code = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
      const character = name === undefined ? characterOf(code) : NAMED[name];
      if (character === undefined) throw new LedgerUnreadable('TRUNCATED');
      return character;
    },
  );
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The opening tag that begins at `start`; undefined when the text ends inside it. Throws TRUNCATED when faulty. */
export function openTag(text: string, start: number): OpenTag | undefined {
  const { length } = text;
  let at = start + 1;
  let colon = -1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === SLASH || code === GREATER) break;
    if (code === COLON) colon = at;
  }
  const name = text.slice(start + 1, at);
  const local = colon < 0 ? name : text.slice(colon + 1, at);
  const attributes: Record<string, string> = {};
  for (;;) {
    while (at < length && text.charCodeAt(at) <= SPACE) at++;
    if (at >= length) return undefined;
    const code = text.charCodeAt(at);
    if (code === GREATER) return tagOf(name, local, attributes, false, at + 1);
    if (code === SLASH) {
      if (at + 1 >= length) return undefined;
      if (text.charCodeAt(at + 1) !== GREATER) throw new LedgerUnreadable('TRUNCATED');
      return tagOf(name, local, attributes, true, at + 2);
    }
    const key = at;
    while (at < length && text.charCodeAt(at) > SPACE && text.charCodeAt(at) !== EQUALS) at++;
    const attribute = text.slice(key, at);
    while (at < length && (text.charCodeAt(at) <= SPACE || text.charCodeAt(at) === EQUALS)) at++;
    if (at >= length) return undefined;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") throw new LedgerUnreadable('TRUNCATED');
    const close = text.indexOf(quote, at + 1);
    if (close < 0) return undefined;
    const value = text.slice(at + 1, close);
    attributes[attribute] = value.indexOf('&') < 0 ? value : decodeEntities(value);
    at = close + 1;
  }
}

function tagOf(
  name: string,
  local: string,
  attributes: Record<string, string>,
  empty: boolean,
  end: number,
): OpenTag {
  if (local === '') throw new LedgerUnreadable('TRUNCATED');
  return { name, local, attributes, empty, end };
}
