import { Button } from 'antd';
import type { LedgerKindFragment } from '../generated/graphql';
import { MiniTable } from '../shell/frame/mini-table';
import { download } from '../shell/graph/download';
import { useWords } from '../shell/language/language';
import { words } from './words';

/** Each ledger that the account may load, with an empty file of it. */
export function Templates({ ledgers }: { readonly ledgers: readonly LedgerKindFragment[] }) {
  const said = useWords(words);
  return (
    <details className="panel">
      <summary>
        {said.templates}（{ledgers.length}）
      </summary>
      <MiniTable
        label={said.templates}
        none={said.nothing}
        rows={ledgers}
        rowKey={({ kind }) => kind}
        columns={[
          { title: said.department, show: ({ department }) => department },
          { title: said.ledger, show: ({ title }) => title },
          {
            title: said.template,
            show: ({ template, title }) => (
              <Button size="small" onClick={() => download(template, `${title}.xlsx`)}>
                {said.template}
              </Button>
            ),
          },
        ]}
      />
    </details>
  );
}
