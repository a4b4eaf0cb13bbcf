import { escaped } from '../http/escaped';
import { PAGE_POLICY } from '../http/page-policy';
import type { Language } from '../language';

/** A demo account that is offered by name. */
export interface DemoAccount {
  readonly account: string;
  readonly zh: string;
  readonly en: string;
  /** Where it works, as people say it. */
  readonly place: string;
}

const words = {
  zh: {
    title: '底线 · 演示账号',
    note: '演示系统，没有密码；正式系统由统一身份认证登录。',
    other: '其他账号（角色@区划代码）',
    go: '登录',
    practice: '练习系统 · 人员和数据都是虚构的，在这里办理的都不算数',
  },
  en: {
    title: 'Dixian · demo accounts',
    note: 'A demonstration, without passwords; a real installation signs in at its own identity provider.',
    other: 'Another account (ROLE@DIVISION)',
    go: 'Sign in',
    practice: 'Practice system · people and data are invented, nothing done here counts',
  },
} as const;

const style = `body{font:16px/1.5 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1f2329}
a.account{display:block;padding:.5rem .75rem;margin:.25rem 0;border:1px solid #c9cdd4;border-radius:4px;color:#0b5cad;text-decoration:none}
a.account:focus,a.account:hover{outline:2px solid #0b5cad}input,button{font:inherit;padding:.35rem .6rem}.practice{background:#6b21a8;color:#fff;text-align:center;padding:.35rem}`;

/** The page on which somebody chooses a demo account: links back to the same request, no script. */
export function accountsPage(
  accounts: readonly DemoAccount[],
  query: URLSearchParams,
  { language, practice }: { language: Language; practice: boolean },
) {
  const said = words[language];
  const links = accounts.map(({ account, place, ...names }) => {
    const address = new URLSearchParams(query);
    address.set('login_hint', account);
    const name = `${place} · ${names[language]}`;
    return `<a class="account" href="?${escaped(address.toString())}">${escaped(name)} <small>${escaped(account)}</small></a>`;
  });
  const kept = [...query].filter(([name]) => name !== 'login_hint');
  const hidden = kept.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const body = `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${practice ? '【练习】' : ''}${said.title}</title><style>${style}</style></head>
<body>${practice ? `<p class="practice">${said.practice}</p>` : ''}<main><h1>${said.title}</h1><p>${said.note}</p>${links.join('\n')}
<form method="get">${hidden.join('')}<p><label>${said.other} <input name="login_hint" required></label>
<button>${said.go}</button></p></form></main></body></html>`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': PAGE_POLICY,
    },
    body,
  };
}
