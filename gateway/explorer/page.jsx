import './workers.js';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import { storedAccounts, storedToken, storeToken } from './token.js';

// Written in by the build: the texts of examples/.
const examples = EXAMPLES;
const titleOf = (example) => example.slice(2, example.indexOf('\n'));

function Explorer() {
  const [token, setToken] = useState(storedToken);
  const [accounts, setAccounts] = useState(storedAccounts);
  const [chosen, setChosen] = useState();
  const fetcher = useMemo(() => ask(token), [token]);
  const change = (text) => {
    const entered = text.trim().replace(/^Bearer\s+/i, '');
    setAccounts(storeToken(entered));
    setToken(entered);
  };
  return (
    <div className="explorer">
      <header>
        <h1>底线 Dixian · 图查询 Graph explorer</h1>
        <label>
          示例 Examples
          <select value={chosen ?? ''} onChange={({ target }) => setChosen(Number(target.value))}>
            <option value="" disabled>
              选择 Choose…
            </option>
            {examples.map((example, index) => (
              <option key={titleOf(example)} value={index}>
                {titleOf(example)}
              </option>
            ))}
          </select>
        </label>
        {Object.keys(accounts).length > 1 && (
          <label>
            账号 Account
            <select value={token} onChange={({ target }) => change(target.value)}>
              {Object.entries(accounts).map(([name, held]) => (
                <option key={name} value={held}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          令牌 Token
          <input
            type="password"
            value={token}
            onChange={({ target }) => change(target.value)}
            autoComplete="off"
            spellCheck={false}
            placeholder="npm run token -- county@410526"
          />
        </label>
      </header>
      <main>
        <GraphiQL
          key={chosen ?? 'own'}
          fetcher={fetcher}
          defaultQuery={examples[0]}
          {...(chosen !== undefined && { initialQuery: examples[chosen] })}
        />
      </main>
    </div>
  );
}

createRoot(document.getElementById('explorer')).render(<Explorer />);
