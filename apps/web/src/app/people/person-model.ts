import type {
  CreatePerson,
  Person,
  Post,
  PostInput,
  ServicePeriod,
  ServicePeriodInput,
} from '@ky-yeu/contracts/people';
import { splitName, type NameParts } from '@ky-yeu/vietnamese/split-name';
import { rememberName } from '../shared/known-names';
import type { Filled } from '../shared/record-form';

export type PostModel = Filled<PostInput>;
export type PeriodModel = Filled<ServicePeriodInput>;
export type Model = Omit<Filled<CreatePerson>, 'posts' | 'servicePeriods'> & {
  posts: PostModel[];
  servicePeriods: PeriodModel[];
};

export const emptyPost: PostModel = {
  id: null,
  title: '',
  organisationId: null,
  positionId: null,
  fromOn: null,
  toOn: null,
  isFullTime: true,
  isMain: false,
  rankWeight: null,
};

export const emptyPeriod: PeriodModel = {
  id: null,
  sector: '',
  organisationId: null,
  fromOn: null,
  toOn: null,
  isFullTime: true,
  note: null,
};

function periodModel({ organisationName, ...model }: ServicePeriod): PeriodModel {
  rememberName(model.organisationId, organisationName);
  return model;
}

function postModel(post: Post): PostModel {
  const { organisationName, positionName, ...model } = post;
  rememberName(post.organisationId, organisationName);
  rememberName(post.positionId, positionName);
  return model;
}

type Names = Pick<Model, 'fullName' | 'familyName' | 'middleName' | 'givenName'>;

/** Whether the parts of the name are not what splitting it would give, so that they must be shown. */
function isOddlySplit(person: Person): boolean {
  const { familyName, middleName, givenName } = splitName(person.fullName);
  return familyName !== person.familyName || middleName !== person.middleName || givenName !== person.givenName;
}

export function inParts(parts: NameParts): Names {
  const { familyName, middleName, givenName } = parts;
  return {
    fullName: null,
    familyName: familyName || null,
    middleName: middleName || null,
    givenName: givenName || null,
  };
}

export function asWhole(fullName: string | null): Names {
  return { fullName, familyName: null, middleName: null, givenName: null };
}

export function modelOf(person: Person): Model {
  const { gender, bornOn, bornPrecision, identityNumber, phone, email, note } = person;
  const names = isOddlySplit(person) ? inParts(person) : asWhole(person.fullName);
  const own = { gender, bornOn, bornPrecision, identityNumber, phone, email, note };
  return {
    ...names,
    ...own,
    posts: person.posts.map(postModel),
    servicePeriods: person.servicePeriods.map(periodModel),
  };
}

export function newModel(name = ''): Model {
  const nothing = { gender: null, bornOn: null, identityNumber: null, phone: null, email: null, note: null };
  return { ...asWhole(name || null), ...nothing, bornPrecision: 'DAY', posts: [], servicePeriods: [] };
}

export function joinName({ familyName, middleName, givenName }: Model): string | null {
  return [familyName, middleName, givenName].filter(Boolean).join(' ') || null;
}

/** What to say under an identity number: a citizen's card has 12 digits, the older one 9; others are doubtful and still saved. */
export function identityHint(number: string | null): string {
  const digits = (number ?? '').replace(/[\s.-]/g, '');
  if (!digits || /^(\d{9}|\d{12})$/.test(digits))
    return 'Căn cước 12 chữ số hoặc CMND 9 chữ số. Chỉ người biên tập thấy.';
  return `Đang có ${digits.length} ký tự; căn cước có 12 chữ số, CMND có 9. Hãy xem lại, vẫn lưu được.`;
}
