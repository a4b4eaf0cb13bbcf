/** Text of a page that is written as it stands; whatever else goes into a page is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** A picture that stands on the page itself. */
export function picture(data: string, name: string): Html {
  return html`<img src="${data}" alt="${name}">`;
}

type Part = Html | string | number | null | undefined | readonly Html[];

/** A piece of a page: values are escaped, nothing is written for what is not there. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, at) => `${text}${at < parts.length ? written(parts[at]) : ''}`).join(''));
}

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escaped(String(part));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
