import type { Report } from './report';

/** A report in lines for the shell, in both languages where a person has to do something. */
export function reportLines(report: Report): string[] {
  if (report.state === 'FAILED') return [`失败 Failed: ${report.failure}`];
  if (report.state === 'WITHDRAWN') return [`已撤回 Taken back: ${report.fileName} (${report.id})`];
  return [...headLines(report), ...readingLines(report), ...questionLines(report), ...findingLines(report)];
}

function headLines(report: Report): string[] {
  const { dryRun, state, fileName, ledger, rowsRead, rowsLoaded, rowsRejected, rowsSkipped } = report;
  const did = dryRun ? 'would load' : 'loaded';
  const asked =
    state === 'ASKING' ? '待确认，没有导入 Nothing was loaded: please answer the questions below.' : '';
  const more = [
    [rowsSkipped, 'skipped'],
    [report.rowsUnmatched, 'wait for the register'],
    [report.rowsOlder, 'older than what is held'],
    [report.likelyCorrections, 'look like corrections'],
  ].filter(([count]) => Number(count) > 0);
  return [
    ...(asked ? [asked] : []),
    `${fileName} (${ledger}): ${rowsRead} rows read, ${rowsLoaded} ${did === 'loaded' ? 'loaded' : 'would be loaded'}, ${rowsRejected} rejected`,
    ...(more.length > 0 ? [more.map(([count, what]) => `${count} ${what}`).join(', ')] : []),
    `records: ${report.recordsAdded} new, ${report.recordsChanged} changed, ${report.recordsUnchanged} as they were`,
    ...report.sums.map(({ heading, sum }) => `  ${heading}: ${sum} 元`),
    `导入编号 id: ${report.id}`,
    ...report.differences.map(
      ({ number, lookedAt, loaded, reason }) => `  ! ${number}: ${lookedAt} → ${loaded} ${reason}`,
    ),
  ];
}

function readingLines({ reading, dryRun }: Report): string[] {
  if (!reading) return [];
  if (!dryRun) return [];
  // What is to be remarked of the file as a whole stands among the findings.
  return reading.sheets.flatMap(({ name, read, reason, columns }) => [
    `工作表 sheet ${name || '—'}: ${read ? '' : (reason ?? '')}`,
    ...columns.map(
      ({ heading, field, unit }) => `    ${heading} → ${field ?? '不读 not read'}${unit ? ` (${unit})` : ''}`,
    ),
  ]);
}

function questionLines({ questions }: Report): string[] {
  return questions
    .filter(({ answer }) => answer === null)
    .map(
      ({ id, text, options }) =>
        `  ? ${text}\n    --answer '${id}=${options.map(({ value }) => value).join('|')}'`,
    );
}

function findingLines({ findings }: Report): string[] {
  const lines = findings.edges.map(({ node }) => {
    const sheet = node.sheet ? `${node.sheet} ` : '';
    const place = node.row === null ? (node.householdCode ?? '') : `${sheet}row ${node.row}`;
    return `  ${node.severity === 'REJECTED' ? '✗' : '!'} ${place} ${node.column ?? ''} ${node.code}: ${node.message}`;
  });
  const more = findings.totalCount - findings.edges.length;
  return more > 0 ? [...lines, `  … and ${more} more; ask the graph for them`] : lines;
}
