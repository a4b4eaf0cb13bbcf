import { escaped } from '../http/escaped';
import type { Reply } from '../http/send';
import type { Receipt, Status } from './operations';
import { page, type Setting } from './page';
import { inLanguage, progress, words } from './words';

/** The receipt of a report; its number stands on the page alone, never in an address. */
export function receiptPage(setting: Setting, code: string, receipt: Receipt): Reply {
  const { language } = setting;
  const said = words[language];
  const here = `/self-report/${code}`;
  const body = `<h1>${said.receipt}</h1><p>${said.receiptNumber}</p><p class="number">${escaped(receipt.receiptNumber)}</p>
<p>${said.keep}</p><p>${said.receivedOn}：${receipt.receivedOn}</p><p>${escaped(receipt.whatHappensNext)}</p>
<p><a href="/self-report/status?lang=${language}">${said.status}</a></p><p><a href="${here}?lang=${language}">${said.back}</a></p>`;
  return page(setting, { title: said.receipt, body, here });
}

interface StatusOptions {
  /** How far it has come, or why that is not told; undefined before anybody asked. */
  readonly told: Status | { readonly message: string } | undefined;
  readonly status?: number;
}

/** Where somebody asks by the number of a receipt, and what they are told. */
export function statusPage(setting: Setting, { told, status }: StatusOptions): Reply {
  const { language } = setting;
  const said = words[language];
  const body = `<h1>${said.status}</h1>${toldOf(setting, told)}
<form method="post" action="/self-report/status?lang=${language}"><label for="receiptNumber">${said.receiptNumber}</label>
<input id="receiptNumber" name="receiptNumber" type="text" required maxlength="60" autocomplete="off"><button>${said.ask}</button></form>`;
  return page(setting, { title: said.status, body, here: '/self-report/status', ...(status && { status }) });
}

function toldOf({ language }: Setting, told: StatusOptions['told']): string {
  const said = words[language];
  if (!told) return '';
  if ('message' in told) return `<div class="wrong" role="alert">${escaped(told.message)}</div>`;
  const word = progress[told.progress as keyof typeof progress];
  return `<div role="status"><p>${said.progress}</p><p class="number">${word ? inLanguage(word, language) : ''}</p>
<p>${said.receivedOn}：${told.receivedOn}</p></div>`;
}

/** A page that says one thing. */
export function plainPage(
  setting: Setting,
  { message, here, status = 200 }: { message: string; here: string; status?: number },
): Reply {
  const said = words[setting.language];
  const body = `<h1>${said.title}</h1><p>${escaped(message)}</p>
<p><a href="/self-report/status?lang=${setting.language}">${said.status}</a></p>`;
  return page(setting, { title: said.title, body, here, status });
}
