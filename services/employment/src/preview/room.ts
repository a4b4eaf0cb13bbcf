import { previewing } from '@dixian/department';
import { decisions as files } from '../files/domain/decisions';
import type { Room } from '../ground/room';
import { decisions as posts } from '../posts/domain/decisions';
import { decisions as support } from '../support/domain/decisions';
import { decisions as vacancies } from '../vacancies/domain/decisions';
import { extendedPosts } from './persistence/extended-posts';
import { oneEmployed } from './persistence/one-employed';
import { trainingOffered } from './persistence/training-offered';
import { otherTrainings, shortTrainings } from './persistence/training-subsidy';
import { transportSubsidy } from './persistence/transport-subsidy';

/** What a draft of a document would change of posts, subsidies and trainings (政策预演). */
export const preview: Room = {
  tables: [],
  furnish: ({ desk }) => ({
    resolvers: previewing({
      desk,
      field: 'employmentChanges',
      matters: [
        extendedPosts,
        transportSubsidy,
        shortTrainings,
        otherTrainings,
        trainingOffered,
        oneEmployed,
      ],
      mirrorField: 'employmentMirror',
      decisions: { ...files, ...posts, ...support, ...vacancies },
    }),
  }),
};
