import type { CreateConference } from '@ky-yeu/contracts/conferences';
import type { CreateOrganisation } from '@ky-yeu/contracts/organisations';
import type { Actor } from './test-app';

interface Made {
  id: string;
  version: number;
}

async function make(actor: Actor, path: string, body: object): Promise<Made> {
  const answer = await actor.post(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.body as Made;
}

/** A conference with only what it must have. */
export const makeConference = (actor: Actor, values: Partial<CreateConference> = {}): Promise<Made> =>
  make(actor, '/conferences', {
    title: 'Hội nghị tổng kết công tác năm 2024',
    kind: 'FINAL',
    heldOn: '2024-12-20',
    ...values,
  });

/** A person, with posts where a test needs them. */
export const makePerson = (actor: Actor, fullName: string, posts: object[] = []): Promise<Made> =>
  make(actor, '/people', { fullName, posts });

/** An organisation of a district's party committee unless told. */
export const makeOrganisation = (actor: Actor, name: string, values: Partial<CreateOrganisation> = {}): Promise<Made> =>
  make(actor, '/organisations', { name, system: 'PARTY', level: 'DISTRICT', documentForm: 'PARTY', ...values });

/** A row of a conference's part. */
export const makePart = (actor: Actor, conferenceId: string, part: string, body: object): Promise<Made> =>
  make(actor, `/conferences/${conferenceId}/${part}`, body);
