import { paper } from '../paper';
import { inWords, issued, pairs, table } from '../sheet/blocks';
import { html } from '../sheet/html';
import { word } from '../words';

interface Data {
  figureReport: {
    divisionCode: string;
    division: { name: string } | null;
    day: string;
    reportedOn: string;
    note: string | null;
    digest: string;
    intact: boolean;
    figures: readonly { code: string; name: string; measure: string; value: number }[];
  } | null;
}

/** 年度报告: figures as they were reported and frozen; of the last day of a year those of the year. */
export const figureReport = paper<Data>({
  name: 'figure-report',
  query: `query PrintFigureReport($id: ID!) { figureReport(id: $id) { divisionCode division { name } day reportedOn
    note digest intact figures { code name measure value } } }`,
  sheet({ figureReport: report }) {
    // Lines that no longer give their digest are not what was reported.
    if (!report?.intact) return undefined;
    const { division, divisionCode, day, reportedOn, note, digest, figures } = report;
    const measures = [...new Set(figures.map(({ measure }) => measure))];
    const places = [...new Map(figures.map(({ code, name }) => [code, name])).entries()];
    const values = new Map(figures.map(({ code, measure, value }) => [`${code} ${measure}`, value]));
    const name = division?.name ?? places[0]?.[1] ?? divisionCode;
    const what = day.endsWith('-12-31') ? `${day.slice(0, 4)}年年度报告` : '数据报告';
    const body = html`${pairs([
      ['单位', name],
      ['数据截止日', inWords(day)],
      ['上报日期', inWords(reportedOn)],
      ['说明', note],
    ])}<h2>数据</h2>${table(
      ['指标', ...places.map(([, place]) => place)],
      measures.map((measure) => [
        word('FigureMeasure', measure),
        ...places.map(([code]) => values.get(`${code} ${measure}`)),
      ]),
    )}${issued(name, reportedOn)}<p class="foot">校验码（SHA-256）：${digest}</p>`;
    return { title: `${name}防止返贫监测和帮扶${what}`, body, landscape: places.length > 6 };
  },
});
