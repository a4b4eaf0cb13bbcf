import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { identityNumberOf } from '@dixian/personal-data';
import { type Database, systemScope } from '@dixian/service';
import { numberEnd } from '../persistence/keeping/number-end';
import { type NumberEnds, setNumberEnds, withoutNumberEnds } from '../persistence/number-ends';

/** Indexes the last four of the numbers of persons that were kept without, a batch at a time; what is done stays done. */
export async function indexNumberEnds(
  db: Database,
  { cipher, index }: { cipher: FieldCipher; index: BlindIndex },
): Promise<void> {
  for (;;) {
    const done = await db.write(systemScope, async (transaction) => {
      const persons = await withoutNumberEnds(transaction);
      const ends = persons.map(
        ({ id, certificate, phone }): NumberEnds => ({
          id,
          certificateEnd: numberEnd(index, identityNumberOf(cipher.decrypt(certificate))),
          phoneEnd: phone && numberEnd(index, cipher.decrypt(phone)),
        }),
      );
      await setNumberEnds(transaction, ends);
      return ends.length;
    });
    if (done === 0) return;
  }
}
