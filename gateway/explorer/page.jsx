import './workers.js';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import defaultQuery from './default-query.graphql';
import { storedToken, storeToken } from './token.js';

function Explorer() {
  const [token, setToken] = useState(storedToken);
  const fetcher = useMemo(() => ask(token), [token]);
  const change = (event) => {
    const entered = event.target.value.trim().replace(/^Bearer\s+/i, '');
    storeToken(entered);
    setToken(entered);
  };
  return (
    <div className="explorer">
      <header>
        <h1>底线 Dixian · 图查询 Graph explorer</h1>
        <label>
          令牌 Token
          <input
            type="password"
            value={token}
            onChange={change}
            autoComplete="off"
            spellCheck={false}
            placeholder="npm run token -- county@410526"
          />
        </label>
      </header>
      <main>
        <GraphiQL fetcher={fetcher} defaultQuery={defaultQuery} />
      </main>
    </div>
  );
}

createRoot(document.getElementById('explorer')).render(<Explorer />);
