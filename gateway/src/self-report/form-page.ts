import { randomUUID } from 'node:crypto';
import { escaped } from '../http/escaped';
import type { Reply } from '../http/send';
import type { Language } from '../language';
import type { Place } from './operations';
import { page, type Setting } from './page';
import { inLanguage, leadTypes, words } from './words';

/** What somebody has filled in so far, by the field's name. */
export type Filled = Readonly<Record<string, string>>;

/** What is wrong with it, and of which field where one is meant. */
export interface Mistake {
  readonly field?: string;
  readonly message: string;
}

/** What has to be filled in and is not, all at once and in the order of the form. */
export function missingOf(filled: Filled, language: Language): Mistake[] {
  const said = words[language];
  return REQUIRED.filter((field) => (filled[field] ?? '').trim() === '' || isNoLeadType(field, filled)).map(
    (field) => ({ field, message: said.missing.replace('{field}', said[field]) }),
  );
}

const REQUIRED = ['leadType', 'statement', 'name', 'certificateNumber', 'phone'] as const;

function isNoLeadType(field: string, { leadType = '' }: Filled): boolean {
  return field === 'leadType' && !(leadType in leadTypes);
}

interface FormOptions {
  readonly place: Place;
  readonly filled: Filled;
  readonly mistakes: readonly Mistake[];
  readonly status?: number;
}

/** The form of 自主申报 for a place, with what is filled in already and what is wrong with it. */
export function formPage(setting: Setting, { place, filled, mistakes, status }: FormOptions): Reply {
  const { language } = setting;
  const said = words[language];
  const here = `/self-report/${place.code}`;
  const name = place.names.join('');
  const text = (field: 'name' | 'certificateNumber' | 'phone', more: string, hint = '') =>
    `<label for="${field}">${said[field]}</label>${hint && `<p class="hint" id="${field}-hint">${hint}</p>`}
<input id="${field}" name="${field}" value="${escaped(filled[field] ?? '')}" required ${marked(mistakes, field)} ${hint && `aria-describedby="${field}-hint"`} ${more}>`;
  const body = `<h1>${said.title}</h1><p><b>${escaped(name)}</b></p><p>${said.intro}</p>${summary(said.mistakes, mistakes)}
<form method="post" action="${here}?lang=${language}"><input type="hidden" name="key" value="${escaped(filled.key || randomUUID())}">
${villages(place, filled, said)}<fieldset id="leadType"><legend>${said.leadType}</legend>${Object.entries(
    leadTypes,
  )
    .map(
      ([value, word]) =>
        `<label><input type="radio" name="leadType" value="${value}" required${filled.leadType === value ? ' checked' : ''}> ${inLanguage(word, language)}</label>`,
    )
    .join('')}</fieldset>
<label for="statement">${said.statement}</label><p class="hint" id="statement-hint">${said.statementHint}</p>
<textarea id="statement" name="statement" required maxlength="2000" aria-describedby="statement-hint" ${marked(mistakes, 'statement')}>
${escaped(filled.statement ?? '')}</textarea>
${text('name', 'type="text" maxlength="50" autocomplete="name"')}
${text('certificateNumber', 'type="text" maxlength="60" autocomplete="off"', said.certificateHint)}
${text('phone', 'type="tel" maxlength="30" autocomplete="tel"')}
<button>${said.submit}</button></form><p><a href="/self-report/status?lang=${language}">${said.status}</a></p>`;
  return page(setting, { title: `${said.title} · ${name}`, body, here, ...(status && { status }) });
}

function villages(place: Place, filled: Filled, said: (typeof words)['zh']): string {
  if (place.villages.length === 0) return '';
  const option = (code: string, name: string) =>
    `<option value="${code}"${filled.village === code ? ' selected' : ''}>${escaped(name)}</option>`;
  return `<label for="village">${said.village}</label><select id="village" name="village">${option('', said.villageUnknown)}${place.villages.map(({ code, name }) => option(code, name)).join('')}</select>`;
}

function marked(mistakes: readonly Mistake[], name: string): string {
  return mistakes.some(({ field }) => field === name) ? 'aria-invalid="true"' : '';
}

// Each leads to its field, also where a browser knows no script.
function summary(title: string, mistakes: readonly Mistake[]): string {
  if (mistakes.length === 0) return '';
  const lines = mistakes.map(({ field, message }) =>
    field ? `<li><a href="#${field}">${escaped(message)}</a></li>` : `<li>${escaped(message)}</li>`,
  );
  return `<div class="wrong" role="alert"><b>${title}</b><ul>${lines.join('')}</ul></div>`;
}
