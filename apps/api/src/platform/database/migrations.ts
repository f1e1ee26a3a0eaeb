import { CreatePlatform1763974800000 } from './migrations/1763974800000-create-platform';
import { CreateDirectory1763974900000 } from './migrations/1763974900000-create-directory';
import { CreateConferences1763975000000 } from './migrations/1763975000000-create-conferences';
import { CreateAwardsAndPress1763975100000 } from './migrations/1763975100000-create-awards-and-press';
import { CreateImports1764000100000 } from './migrations/1764000100000-create-imports';
import { ExtendPeople1764000300000 } from './migrations/1764000300000-extend-people';
import { CreatePrecedence1764000400000 } from './migrations/1764000400000-create-precedence';
import { CreateTerritories1764000200000 } from './migrations/1764000200000-create-territories';
import { CreateSavedViews1764000500000 } from './migrations/1764000500000-create-saved-views';
import { ExtendImports1764000550000 } from './migrations/1764000550000-extend-imports';
import { CreateCalendar1764000600000 } from './migrations/1764000600000-create-calendar';
import { CreatePreparation1764000900000 } from './migrations/1764000900000-create-preparation';
import { CreateClashes1764000800000 } from './migrations/1764000800000-create-clashes';
import { CreatePlans1764000700000 } from './migrations/1764000700000-create-plans';
import { CreatePapers1764001400000 } from './migrations/1764001400000-create-papers';
import { ExtendProgramme1764001000000 } from './migrations/1764001000000-extend-programme';
import { CreateStoredFiles1764001100000 } from './migrations/1764001100000-create-stored-files';
import { CreatePaperJobs1764001600000 } from './migrations/1764001600000-create-paper-jobs';
import { OneSourceOfLimits1764001200000 } from './migrations/1764001200000-one-source-of-limits';
import { CreateSeating1764001300000 } from './migrations/1764001300000-create-seating';
import { CreatePaperTemplates1764001500000 } from './migrations/1764001500000-create-paper-templates';

/** In order; a migration is never edited after it has landed. */
export const migrations = [
  CreatePlatform1763974800000,
  CreateDirectory1763974900000,
  CreateConferences1763975000000,
  CreateAwardsAndPress1763975100000,
  CreateImports1764000100000,
  CreateTerritories1764000200000,
  ExtendPeople1764000300000,
  CreatePrecedence1764000400000,
  CreateSavedViews1764000500000,
  ExtendImports1764000550000,
  CreateCalendar1764000600000,
  CreatePreparation1764000900000,
  CreateClashes1764000800000,
  CreatePlans1764000700000,
  ExtendProgramme1764001000000,
  CreateStoredFiles1764001100000,
  OneSourceOfLimits1764001200000,
  CreateSeating1764001300000,
  CreatePapers1764001400000,
  CreatePaperTemplates1764001500000,
  CreatePaperJobs1764001600000,
];
