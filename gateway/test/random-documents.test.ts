import type { ExecutionResult } from 'graphql';
import { Federation } from './oracle/federation';
import { kinds } from './oracle/kinds';
import { RandomDocuments } from './oracle/random-documents';

// Any other seed, and more documents: `npm run random-documents -- SEED COUNT`.
const seed = Number(process.env.RANDOM_SEED ?? 20260101);
const count = Number(process.env.RANDOM_COUNT ?? 40);

const judged = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  hasErrors: errors.length > 0,
});

test.each(kinds)(
  `random documents are answered as by one schema (seed ${seed}): $title`,
  async (kind) => {
    const federation = new Federation(kind);
    await federation.start();
    try {
      const documents = new RandomDocuments(federation.oracle.schema, seed);
      for (let number = 0; number < count; number++) {
        const query = documents.document();
        const right = judged(await federation.oracle.answer(query));
        const { data, errors } = await federation.ask(query);
        const hasErrors = (errors?.length ?? 0) > 0;
        expect({ query, data: JSON.stringify(data), hasErrors }).toEqual({ query, ...right });
      }
    } finally {
      await federation.stop();
    }
  },
  180_000,
);
