import sax from 'sax';
import { ContentRefused } from '../refused';

export type Attributes = Readonly<Record<string, string>>;

/** What to do with the elements of a part, under their names as written. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads the XML of a part. Throws ContentRefused where it is no UTF-8, declares types or entities, or does not close. */
export function readXml(bytes: Buffer, handlers: XmlHandlers): void {
  const damaged = () => {
    throw new ContentRefused('DAMAGED');
  };
  const parser = sax.parser(true);
  let depth = 0;
  // Around the first element stand line ends, which are no text.
  const onText = (text: string) => depth > 0 && handlers.text?.(text);
  parser.onopentag = ({ name, attributes }) => {
    depth++;
    handlers.open(name, attributes as Attributes);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onclosetag = (name) => {
    depth--;
    handlers.close?.(name);
  };
  parser.ondoctype = damaged;
  parser.onerror = damaged;
  parser.write(textOf(bytes)).close();
}

/** An element as it is written. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentRefused('DAMAGED');
  }
}
