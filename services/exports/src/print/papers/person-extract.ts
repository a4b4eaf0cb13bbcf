import { enumWords } from '@dixian/graph';
import { registeredBook, registeredLists, titleOf } from '../../use-cases/registered-lists';
import type { CarryingExport } from '../carrying-exports';
import { paper } from '../paper';
import { nameOf, PLACE } from '../places';
import { type Cell, pairs, part, table } from '../sheet/blocks';
import { type Html, html } from '../sheet/html';
import { inShanghai } from '../sheet/in-shanghai';
import { word, words } from '../words';
import { EXTRACT_PARTS, type ExtractPart } from './extract-parts';
import {
  type ExtractData,
  type HouseholdOfExtract,
  LOOKS,
  type PersonOfExtract,
  RIGHTS,
} from './person-of-extract';

const asked = (of: ExtractPart['of']) =>
  EXTRACT_PARTS.filter((one) => one.of === of)
    .map(({ field, first, columns }) => {
      const fields = columns.map(([name]) => name).join(' ');
      return first ? `${field}(first: ${first}) { edges { node { ${fields} } } }` : `${field} { ${fields} }`;
    })
    .join('\n');

/** 个人信息摘录: what all departments keep of a person and who looked at it, handed out on request against the certificate. */
export const personExtract = paper<ExtractData>({
  name: 'person-extract',
  inParts: true,
  query: `query PrintPersonExtract($id: ID!) { person(id: $id) { id name sex birthOn ethnicity education labourCapacity
    certificateNumber phone ${LOOKS} ${asked('person')}
    households { id code householdType source ${PLACE} members { relation person { name } } ${RIGHTS}
      ${asked('household')} } } }`,
  carried({ person }) {
    const [home] = person?.reveals ? person.households : [];
    return (
      home && { division: home.division.code, householdIds: person?.households.map(({ id }) => id) ?? [] }
    );
  },
  sheet({ person }, { away, exports }) {
    // Who is refused the looks is no office that hands out extracts.
    if (!person?.reveals) return undefined;
    const homes = person.households.map((household) => homeOf(household, person, away));
    const body = html`${personPairs(person)}${partsOf('person', person, away)}${homes}${looksOf(person)}
${carriedBy(exports)}<p class="foot">本摘录依本人申请出具，请核对本人证件后交付。证件号码和电话不完整显示。
认为有误的，可向出具单位申请更正、补充或删除。</p>`;
    return { title: '个人信息摘录', body };
  },
});

function personPairs(person: PersonOfExtract): Html {
  const { name, sex, birthOn, ethnicity, education, labourCapacity, certificateNumber, phone } = person;
  return pairs([
    ...([
      ['姓名', name],
      ['性别', word('Sex', sex)],
      ['出生日期', birthOn],
      ['民族', ethnicity],
    ] as const),
    ...([
      ['文化程度', education],
      ['劳动技能', labourCapacity],
    ] as const),
    ...([
      ['证件号码', certificateNumber],
      ['联系电话', phone],
    ] as const),
  ]);
}

function homeOf(household: HouseholdOfExtract, { id }: PersonOfExtract, away: ReadonlySet<string>): Html {
  const { code, householdType, source, division, members, correctionRequests, authorisationLetters } =
    household;
  const head = pairs([
    ...([
      ['户编号', code],
      ['户类型', householdType],
      ['所在地', nameOf(division)],
      ['来源', source],
    ] as const),
    ['家庭成员', members.map(({ relation, person }) => `${person.name}（${relation}）`).join('、')],
  ]);
  const own = correctionRequests?.filter(({ person }) => person === null || person.id === id);
  const letters = authorisationLetters?.filter(({ persons }) => persons.some((one) => one.id === id));
  return html`<section><h2>所在农户</h2>${head}</section>${partsOf('household', household, away)}
${part('更正申请', own, (requests) =>
  table(
    ['申请日期', '申请事项', '申请内容', '处理结果', '答复'],
    requests.map(({ askedOn, kind, statement, answer }) => [
      ...[askedOn, word('CorrectionKind', kind), statement],
      ...[word('CorrectionOutcome', answer?.outcome), answer?.statement],
    ]),
  ),
)}${part('信息比对授权书', letters, (given) =>
  table(
    ['签署日期', '比对事项', '有效期至', '撤回日期'],
    given.map(({ signedOn, purposes, validUntil, withdrawnOn }) => [
      ...[signedOn, words('ComparisonPurpose', purposes), validUntil, withdrawnOn],
    ]),
  ),
)}`;
}

function partsOf(of: ExtractPart['of'], owner: object, away: ReadonlySet<string>): Html {
  const shown = EXTRACT_PARTS.filter((one) => one.of === of).map((one) => {
    if (away.has(one.service))
      return html`<section><h2>${one.title}</h2><p>该部门的服务暂时没有应答，请稍后补打。</p></section>`;
    return part(one.title, (owner as Readonly<Record<string, object | null>>)[one.field], (value) =>
      table(
        one.columns.map(([, heading]) => heading),
        rowsOf(value).map((row) => one.columns.map(([field, , type]) => cell(row[field], type))),
      ),
    );
  });
  return html`${shown}`;
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(value: object): readonly Row[] {
  if (Array.isArray(value)) return value as Row[];
  if ('edges' in value) return (value.edges as readonly { node: Row }[]).map(({ node }) => node);
  return [value as Row];
}

function cell(value: unknown, type: string | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return type && enumWords(type) ? word(type, String(value)) : String(value);
}

const ROLES: Readonly<Record<string, string>> = {
  ...{ village: '村', township: '乡镇', county: '县级', city: '市级', province: '省级' },
  ...{ department: '部门', auditor: '审计', admin: '管理员' },
};
const LOOKED_AT: Readonly<Record<string, string>> = {
  ...{ certificateNumber: '证件号码', phone: '电话' },
  ...{ personsByCertificate: '按证件号码查找', findHouseholds: '按号码查找', namesakes: '按姓名核对' },
};

// The unit, not the name of whoever looked: that stands with the auditors.
function looksOf({ reveals }: PersonOfExtract): Html {
  const looks = reveals?.edges.map(({ node }) => node) ?? [];
  const more = (reveals?.totalCount ?? 0) - looks.length;
  return html`<section><h2>谁完整查看过号码</h2>${table(
    ['时间', '单位', '查看内容', '用途'],
    looks.map(({ revealedAt, role, division, field, purpose }) => [
      ...[inShanghai(new Date(revealedAt)), `${division?.name ?? ''}${ROLES[role] ?? role}`],
      ...[LOOKED_AT[field] ?? field, purpose],
    ]),
  )}${more > 0 ? html`<p>另有更早的 ${more} 次。</p>` : ''}</section>`;
}

function carriedBy(exports: readonly CarryingExport[]): Html {
  const exportable = { lists: registeredLists(), book: registeredBook() };
  return html`<section><h2>可能含有本人信息的导出</h2>${table(
    ['时间', '单位', '清单', '号码'],
    exports.map(({ requestedAt, divisionCode, role, list, clear }) => [
      ...[inShanghai(requestedAt), `${divisionCode} ${ROLES[role] ?? role}`],
      ...[titleOf(exportable, list), clear ? '完整' : '不完整显示'],
    ]),
  )}</section>`;
}
