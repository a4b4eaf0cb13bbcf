import { HEAD } from '../../ground/domain/person-words';

/** SQL: the order of a household's rows by whose word counts, whatever their order in the file. */
export const HEAD_FIRST = `relation <> '${HEAD}', relation <> '配偶', certificate_index`;
