import { escaped } from '../http/escaped';
import { PAGE_POLICY } from '../http/page-policy';
import type { Reply } from '../http/send';
import type { Language } from '../language';
import { words } from './words';

/** What every page of 自主申报 is made with. */
export interface Setting {
  readonly language: Language;
  /** Whether this is a training installation. */
  readonly practice: boolean;
}

const style = `body{font:18px/1.6 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:36rem;margin:0 auto;padding:.5rem 1rem 3rem;color:#1f2329;background:#fff}
h1{font-size:1.4rem;margin:.5rem 0}h2{font-size:1.1rem}label,legend{display:block;font-weight:600;margin-top:1rem}fieldset{border:0;padding:0;margin:1rem 0 0}legend{padding:0;margin:0}fieldset label{font-weight:400;margin:.25rem 0;padding:.25rem 0}
input,select,textarea,button{font:inherit;box-sizing:border-box}input[type=text],input[type=tel],select,textarea{width:100%;padding:.5rem;border:1px solid #6b7280;border-radius:4px;background:#fff}
textarea{min-height:8rem}button{margin-top:1.25rem;width:100%;padding:.75rem;border:0;border-radius:4px;background:#0b5cad;color:#fff;font-weight:600}
a{color:#0b5cad}.hint,.quiet{color:#4b5563;font-size:.9rem;margin:.1rem 0}.wrong{border:2px solid #b42318;padding:.5rem 1rem;margin:1rem 0;color:#8a1c12}
.number{font-size:1.5rem;font-weight:700;letter-spacing:.05em;word-break:break-all}.practice{background:#6b21a8;color:#fff;text-align:center;padding:.35rem;margin:0 -1rem}
:focus{outline:3px solid #0b5cad;outline-offset:1px}.sheet{text-align:center}.sheet svg{width:9cm;height:9cm}.sheet h1{font-size:2.2rem}.sheet p{font-size:1.2rem}
@page{size:A4;margin:2cm}@media print{.no-print{display:none}body{max-width:none}.practice{color:#000;background:#fff;border:2px solid #000}}`;

/** A page that works without script: its title, what stands in it (HTML), and where the same is in the other language. */
export function page(
  { language, practice }: Setting,
  { title, body, here, status = 200 }: { title: string; body: string; here: string; status?: number },
): Reply {
  const said = words[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const band = practice ? `<p class="practice">${said.practice}</p>` : '';
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': PAGE_POLICY,
      // A form that is sent must say that it comes from here; see `isFromElsewhere`.
      'referrer-policy': 'same-origin',
    },
    body: `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,">
<title>${practice ? '【练习】' : ''}${escaped(title)}</title><style>${style}</style></head>
<body>${band}<p class="quiet no-print" style="text-align:right"><a href="${escaped(here)}?lang=${other}">${said.otherLanguage}</a></p>
<main>${body}</main></body></html>`,
  };
}
