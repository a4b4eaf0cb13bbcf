import { Html, html } from './html';

/** A paper as it is printed. */
export interface Sheet {
  readonly title: string;
  readonly body: Html;
  /** Broad tables lie on their side. */
  readonly landscape?: boolean;
  /** Code of the division it hangs out in: what was printed for it is kept. */
  readonly hangsIn?: string;
}

const STYLE = `body { font-family: SimSun, "Songti SC", "Noto Serif CJK SC", serif; font-size: 12pt; line-height: 1.6;
color: #000; background: #fff; max-width: 190mm; margin: 8mm auto } h1 { font-size: 20pt; text-align: center; margin: 0 0 6mm }
h2 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid } p { margin: 1mm 0 } p.text { text-indent: 2em; font-size: 14pt }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group } tr { break-inside: avoid }
th, td { border: 1px solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal;
overflow-wrap: anywhere } table.pairs th { width: 18% } table.blank td { height: 9mm } .issued { margin-top: 14mm;
text-align: right; break-inside: avoid } .sign { margin-top: 12mm; display: flex; gap: 12mm; break-inside: avoid }
.sign span { flex: 1 } .foot { margin-top: 8mm; font-size: 9pt } .pictures { display: flex; flex-wrap: wrap; gap: 4mm;
margin-top: 4mm } figure { margin: 0; width: 55mm; break-inside: avoid } figure img { max-width: 100%; max-height: 60mm }
figcaption { font-size: 9pt; overflow-wrap: anywhere }`;

/** The whole page: A4, black on white, everything in it, nothing from elsewhere and no script. */
export function page({ title, body, landscape = false }: Sheet): string {
  const paper = `@page { size: A4${landscape ? ' landscape' : ''}; margin: ${landscape ? '12mm' : '20mm 18mm'} }`;
  const width = landscape ? 'body { max-width: 270mm }' : '';
  const style = new Html(`${paper}\n${STYLE} ${width}\n@media print { body { margin: 0; max-width: none } }`);
  return `${
    html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1>
${body}
</body></html>`.text
  }\n`;
}

/** What stands on a page that was written here, to be shown within another. */
export function bodyOf(written: string): Html {
  return new Html(/<body>([\s\S]*)<\/body>/.exec(written)?.[1] ?? '');
}
