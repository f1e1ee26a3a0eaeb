import type { Account } from '@ky-yeu/contracts/accounts';
import type { Person, PersonListItem } from '@ky-yeu/contracts/people';
import { permissions, type Role } from '@ky-yeu/contracts/permissions';

export const personId = '0195f3a0-0000-7000-8000-000000000001';
export const organisationId = '0195f3a0-0000-7000-8000-0000000000aa';

export function makePersonItem(changes: Partial<PersonListItem> = {}): PersonListItem {
  return {
    id: personId,
    version: 1,
    fullName: 'Nguyễn Bá Cường',
    familyName: 'Nguyễn',
    middleName: 'Bá',
    givenName: 'Cường',
    gender: null,
    bornOn: null,
    bornPrecision: 'DAY',
    title: 'Phó Chủ tịch HĐND thành phố',
    organisationName: 'HĐND thành phố Hưng Yên',
    ...changes,
  };
}

export function makePerson(changes: Partial<Person> = {}): Person {
  return {
    ...makePersonItem(),
    identityNumber: null,
    phone: null,
    email: null,
    note: null,
    posts: [],
    servicePeriods: [],
    dependents: { attendances: 0, awards: 0 },
    ...changes,
  };
}

export function makeAccount(role: Role): Account {
  return {
    id: '0195f3a0-0000-7000-8000-0000000000bb',
    username: 'thuky',
    displayName: 'Thư ký',
    role,
    mustChangePassword: false,
    permissions: [...permissions],
  };
}
