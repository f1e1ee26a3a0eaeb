import type { TaskPage } from '@ky-yeu/contracts/preparation';
import { jsonResource, type Params } from '../shared/record-api';

/** A page of what is due, over all conferences. Call it where injection is possible. */
export const tasksPage = (params: () => Params) => jsonResource<TaskPage>(() => '/api/tasks', params);
