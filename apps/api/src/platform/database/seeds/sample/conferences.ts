import { conferenceA } from './conference-a';
import { conferenceB } from './conference-b';
import { conferenceC } from './conference-c';
import { conferenceD } from './conference-d';
import { conferenceE } from './conference-e';
import type { ConferenceSeed } from './sample-types';

/** The five reported conferences. */
export const conferences: readonly ConferenceSeed[] = [conferenceA, conferenceB, conferenceC, conferenceD, conferenceE];
