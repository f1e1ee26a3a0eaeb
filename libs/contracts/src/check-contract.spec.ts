import { checkContract } from './check-contract';
import { AttendeeQuery, CreateAttendee } from './attendees';
import { CreateConference } from './conferences';
import { describeFields } from './fields';
import { UpdatePerson } from './people';
import { isAllowed, permissions, roles } from './permissions';

describe('checkContract', () => {
  it('gives an instance with only the fields that were sent', () => {
    const { value, issues } = checkContract(CreateConference, { title: 'Hội nghị', kind: 'FINAL' });
    expect(issues).toEqual([]);
    expect(value).toBeInstanceOf(CreateConference);
    expect({ ...value }).toEqual({ title: 'Hội nghị', kind: 'FINAL' });
  });

  it('names a broken field inside a list by its path', () => {
    const { issues } = checkContract(CreateAttendee, { name: 'Lê An', posts: [{ title: 'Bí thư' }, { title: '' }] });
    expect(issues).toEqual([{ path: 'posts.1.title', message: 'Chức vụ: hãy nhập nội dung này.' }]);
  });

  it('refuses fields that it does not know, also inside a list', () => {
    const { issues } = checkContract(CreateAttendee, { x: 1, posts: [{ title: 'A', y: 2 }] });
    expect(issues.map((issue) => issue.path)).toEqual(['x', 'posts.0.y']);
  });

  it('cannot be tricked by names that every object has', () => {
    const hostile = JSON.parse('{"title":"A","kind":"FINAL","__proto__":{"kind":"X"},"constructor":1}') as object;
    expect(checkContract(CreateConference, hostile).issues.map((issue) => issue.path)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('reads numbers and lists from a query string, and nothing else into numbers', () => {
    expect({ ...checkContract(AttendeeQuery, { page: '2', q: '12' }, { fromText: true }).value }).toEqual({
      page: 2,
      q: '12',
    });
    for (const page of ['1e3', '0x10', ' ', 'hai', '1.5', '-1']) {
      expect(checkContract(AttendeeQuery, { page }, { fromText: true }).issues).toHaveLength(1);
    }
  });

  it('checks what a class inherits', () => {
    expect(describeFields(UpdatePerson).map((field) => field.name)).toEqual(
      expect.arrayContaining(['fullName', 'posts', 'version']),
    );
    expect(checkContract(UpdatePerson, { fullName: 'Lê An' }).issues.map((issue) => issue.path)).toEqual(['version']);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', '2024-1-1', '9999-01-01', '', 20240101])(
    'refuses the date %s',
    (heldOn) => {
      const { issues } = checkContract(CreateConference, { title: 'A', kind: 'FINAL', heldOn });
      expect(issues.map((issue) => issue.path)).toEqual(['heldOn']);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2020-01-08', '2026-12-31'])('accepts the date %s', (heldOn) => {
    expect(checkContract(CreateConference, { title: 'A', kind: 'FINAL', heldOn }).issues).toEqual([]);
  });
});

describe('the permission table', () => {
  it('lets a reader write nothing', () => {
    const allowed = permissions.filter((permission) => isAllowed('reader', permission));
    expect(allowed.filter((permission) => /write|manage|undo/.test(permission))).toEqual([]);
  });

  it('keeps accounts for administrators', () => {
    expect(roles.filter((role) => isAllowed(role, 'users:manage'))).toEqual(['administrator']);
  });
});
