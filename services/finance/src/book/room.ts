import { onEvent } from '@dixian/service';
import type { Room } from '../ground/room';
import { keepPaidMoney } from './persistence/keep-paid-money';
import { CreatePaidMoney1765181000000 } from './persistence/migrations/1765181000000-create-paid-money';
import { paidMoney } from './tables';

/** The fund book: money that departments paid out. */
export const book: Room = {
  tables: [{ entity: paidMoney, follows: 'household' }],
  migrations: [CreatePaidMoney1765181000000],
  furnish: () => ({
    handlers: [onEvent('money-paid', (event, transaction) => keepPaidMoney(transaction, event))],
  }),
};
