import type { Receipt, ReceiptLine } from './receipt';

const STYLE = `@page { size: A4; margin: 20mm } body { font-family: SimSun, "Songti SC", serif; font-size: 12pt }
h1 { font-size: 18pt; text-align: center } h2 { font-size: 13pt; margin: 8mm 0 2mm }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #000; padding: 1.5mm 2mm; text-align: left }
th { width: 40%; font-weight: normal } td { word-break: break-all } .sign { margin-top: 16mm; display: flex;
justify-content: space-between }`;

/** A receipt as a page of A4 that a browser prints. */
export function receiptHtml({ title, lines, rows, sums }: Receipt): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>${table(lines)}<h2>行数</h2>${table(rows)}
${sums.length > 0 ? `<h2>金额合计（元）</h2>${table(sums)}` : ''}
<p class="sign"><span>经办人：</span><span>复核人：</span><span>日期：</span></p></body></html>
`;
}

function table(lines: readonly ReceiptLine[]): string {
  const rows = lines.map(([label, value]) => `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`);
  return `<table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
