import type { ImportDecision } from '@ky-yeu/contracts/importing-lists';
import { decideOrganisation, type OrganisationCandidate, type OrganisationRowFacts } from './decide-organisation';
import { decidePerson, type PersonCandidate, type PersonRowFacts } from './decide-person';
import { worstState } from './decision';
import { organisationKeys } from './organisation-keys';
import { sameRows, type ListedPerson } from './same-rows';

const row = (facts: Partial<PersonRowFacts> = {}): PersonRowFacts => ({
  name: 'Nguyễn Văn Hùng',
  bornIso: null,
  bornPrecision: null,
  gender: null,
  identityNumber: null,
  phone: null,
  email: null,
  posts: [],
  organisationId: null,
  organisationText: null,
  ...facts,
});
const person = (id: string, facts: Partial<PersonCandidate> = {}): PersonCandidate => ({
  id,
  name: 'Nguyễn Văn Hùng',
  bornOn: null,
  bornPrecision: 'DAY',
  gender: null,
  identityNumber: null,
  phone: null,
  email: null,
  posts: [],
  ...facts,
});
const post = (title: string, organisationId: string | null = null, organisationName: string | null = null) => ({
  title,
  organisationId,
  organisationName,
});
const auto = (facts: Partial<PersonRowFacts>, candidates: PersonCandidate[]) =>
  decidePerson(row(facts), candidates, 'AUTO', null);
const year = (born: string) => ({ bornIso: `${born}-01-01`, bornPrecision: 'YEAR' as const });
const knownYear = (born: string) => ({ bornOn: `${born}-01-01`, bornPrecision: 'YEAR' as const });

describe('who the person of a row is', () => {
  it('nobody of that name: a new person', () => {
    expect(auto({}, [])).toEqual({ state: 'NEW', matchId: null, candidates: [], issues: [], changes: [] });
  });

  it('never somebody by the name alone: the editor is asked, a new person is proposed', () => {
    const decided = auto(year('1970'), [person('a', { posts: [post('Giám đốc Sở Nội vụ')] })]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: null });
    expect(decided.candidates).toMatchObject([{ id: 'a', detail: 'Giám đốc Sở Nội vụ', reason: 'cùng họ tên' }]);
    expect(decided.issues[0].message).toMatch(/hãy chọn ghép hoặc tạo mới/);
  });

  it.each([
    ['the same year', year('1970'), knownYear('1970')],
    ['a year against a full date', year('1970'), { bornOn: '1970-05-10', bornPrecision: 'DAY' as const }],
    ['the same unit', { organisationId: 'o1' }, { posts: [post('Chuyên viên', 'o1', 'Sở Nội vụ')] }],
    ['the same unit by name', { organisationText: 'SỞ NỘI VỤ' }, { posts: [post('Chuyên viên', 'o1', 'Sở Nội vụ')] }],
    ['the same post', { posts: ['Giám đốc Sở Nội vụ'] }, { posts: [post('Giám đốc', 'o1', 'Sở Nội vụ')] }],
    ['the same phone', { phone: '0912345678' }, { phone: '0912 345 678' }],
    ['the same e-mail', { email: 'A@x.vn' }, { email: 'a@x.vn' }],
    ['the same identity number', { identityNumber: '033070001234' }, { identityNumber: '033070001234' }],
  ])('the name and %s: the known person', (_, facts, known) => {
    expect(auto(facts, [person('a', known)])).toMatchObject({ matchId: 'a', state: 'SAME', changes: [] });
  });

  it('another birth or identity number: another person', () => {
    expect(auto(year('1970'), [person('a', knownYear('1971'))])).toMatchObject({ state: 'NEW', candidates: [] });
    const other = auto({ identityNumber: '033070001234', organisationId: 'o1' }, [
      person('a', { identityNumber: '033070009999', posts: [post('Bí thư', 'o1')] }),
    ]);
    expect(other).toMatchObject({ state: 'NEW', candidates: [] });
  });

  it('what the row adds is an update, and nothing known is lost', () => {
    const decided = auto({ ...year('1970'), phone: '0912345678', posts: ['Bí thư'] }, [person('a', knownYear('1970'))]);
    expect(decided).toMatchObject({ state: 'UPDATE', matchId: 'a', changes: ['phone', 'posts'] });
  });

  it('a finer birth is added, a coarser one changes nothing', () => {
    const fine = { bornIso: '1970-05-10', bornPrecision: 'DAY' as const, organisationId: 'o1' };
    const known = { posts: [post('Bí thư', 'o1')] };
    expect(auto(fine, [person('a', { ...known, ...knownYear('1970') })]).changes).toEqual(['born']);
    const coarse = { ...year('1970'), organisationId: 'o1' };
    expect(auto(coarse, [person('a', { ...known, bornOn: '1970-05-10' })]).changes).toEqual([]);
  });

  it('several fit: the editor must choose', () => {
    const decided = auto(year('1970'), [person('a', knownYear('1970')), person('b', knownYear('1970'))]);
    expect(decided).toMatchObject({ state: 'ERROR', matchId: null });
    expect(decided.issues[0].message).toMatch(/^Có 2 người “Nguyễn Văn Hùng” phù hợp/);
    expect(decided.candidates.map((candidate) => candidate.id)).toEqual(['a', 'b']);
  });

  it('one fits in all and more: taken with a warning', () => {
    const decided = auto({ ...year('1970'), organisationId: 'o1' }, [
      person('a', knownYear('1970')),
      person('b', { ...knownYear('1970'), posts: [post('Bí thư', 'o1')] }),
    ]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: 'b' });
  });

  it('the same year but another unit: taken with a warning', () => {
    const decided = auto({ ...year('1970'), organisationText: 'Sở Y tế' }, [
      person('a', { ...knownYear('1970'), posts: [post('Giám đốc', 'o1', 'Sở Nội vụ')] }),
    ]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: 'a' });
  });

  it('missing marks are a warning and the registered spelling stays', () => {
    const decided = auto({ name: 'Nguyen Van Hung', ...year('1970') }, [person('a', knownYear('1970'))]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: 'a', changes: [] });
    expect(decided.issues[0].message).toMatch(/tên trong danh bạ được giữ nguyên/);
  });

  it('the place of the tone is no difference', () => {
    const decided = auto({ name: 'Lê Thị Hoà', ...year('1970') }, [
      person('a', { name: 'Lê Thị Hòa', ...knownYear('1970') }),
    ]);
    expect(decided).toMatchObject({ state: 'SAME', matchId: 'a', issues: [] });
  });

  it('Hưng is not Hùng by one fact alone', () => {
    const hung = person('a', { name: 'Nguyễn Văn Hưng', ...knownYear('1970') });
    expect(auto(year('1970'), [hung])).toMatchObject({ state: 'NEW', candidates: [] });
    const both = auto({ ...year('1970'), phone: '0912345678' }, [{ ...hung, phone: '0912345678' }]);
    expect(both).toMatchObject({ state: 'WARNING', matchId: 'a' });
  });

  it('the same phone with another name is shown and not taken', () => {
    const decided = auto({ phone: '0912345678' }, [person('a', { name: 'Trần Thị Lan', phone: '0912345678' })]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: null });
    expect(decided.candidates).toMatchObject([{ id: 'a', detail: 'chưa có chức vụ, đơn vị' }]);
  });

  it('a person of whom nothing is known is the one of a row of a bare name', () => {
    expect(auto({}, [person('a')])).toMatchObject({ state: 'SAME', matchId: 'a' });
    expect(auto(year('1970'), [person('a')])).toMatchObject({ state: 'UPDATE', matchId: 'a', changes: ['born'] });
    expect(auto({}, [person('a'), person('b')])).toMatchObject({ state: 'WARNING', matchId: null });
  });

  it.each([
    ['a name alone', {}],
    ['a short post without unit', { posts: ['Trưởng phòng'] }],
    ['a unit', { organisationText: 'Sở Nội vụ', posts: ['Trưởng phòng'] }],
    ['a phone', { phone: '0912345678' }],
  ])('the same file again is nothing new: %s', (_, facts: Partial<PersonRowFacts>) => {
    const stored = person('a', {
      phone: facts.phone ?? null,
      posts: (facts.posts ?? []).map((title) => post(title, null, facts.organisationText ?? null)),
    });
    expect(auto(facts, [stored])).toMatchObject({ state: 'SAME', matchId: 'a', changes: [] });
  });

  it('an editor decides otherwise', () => {
    const known = [person('a', { ...knownYear('1970'), posts: [post('Bí thư', 'o1', 'Xã A')] })];
    const decide = (decision: ImportDecision, id: string | null = null, facts = year('1971')) =>
      decidePerson(row(facts), known, decision, id);
    expect(decide('MATCH', 'a')).toMatchObject({ state: 'UPDATE', matchId: 'a', changes: ['born'] });
    expect(decide('MATCH', 'gone')).toMatchObject({ state: 'ERROR', matchId: null });
    expect(decide('CREATE', null, year('1970'))).toMatchObject({ state: 'NEW', matchId: null });
    expect(decide('LEAVE_OUT')).toMatchObject({ state: 'LEFT_OUT', matchId: null });
  });

  it('an identity number is never given to a second person', () => {
    const known = [person('a', { name: 'Trần Thị Lan', identityNumber: '033070001234' })];
    const decided = decidePerson(row({ identityNumber: '033070001234' }), known, 'CREATE', null);
    expect(decided).toMatchObject({ state: 'ERROR', issues: [{ field: 'identityNumber' }] });
  });

  it('issues of the cells outweigh the state', () => {
    expect(worstState('UPDATE', [{ field: 'born', severity: 'WARNING', message: '' }])).toBe('WARNING');
    expect(worstState('NEW', [{ field: 'born', severity: 'INFO', message: '' }])).toBe('NEW');
    expect(worstState('LEFT_OUT', [{ field: 'born', severity: 'ERROR', message: '' }])).toBe('LEFT_OUT');
  });
});

const organisation = (id: string, facts: Partial<OrganisationCandidate> = {}): OrganisationCandidate => ({
  id,
  name: 'Ủy ban nhân dân xã Tân Hưng',
  shortName: null,
  code: null,
  system: 'GOVERNMENT',
  level: 'COMMUNE',
  parentId: null,
  parentName: null,
  locality: null,
  validFrom: null,
  validTo: null,
  note: null,
  formerNames: [],
  successors: [],
  ...facts,
});
const organisationRow = (facts: Partial<OrganisationRowFacts> = {}): OrganisationRowFacts => ({
  name: 'UBND xã Tân Hưng',
  shortName: null,
  code: null,
  system: null,
  level: null,
  parentId: null,
  parentText: null,
  locality: null,
  validFrom: null,
  validTo: null,
  note: null,
  ...facts,
});
const today = '2025-11-24';
const decide = (facts: Partial<OrganisationRowFacts>, candidates: OrganisationCandidate[]) =>
  decideOrganisation(organisationRow(facts), candidates, 'AUTO', null, today);

describe('which organisation a row is', () => {
  it('abbreviations and tone places are no difference', () => {
    expect(decide({}, [organisation('a')])).toMatchObject({ state: 'SAME', matchId: 'a', issues: [] });
    expect(organisationKeys('Uỷ ban nhân dân TP Hưng Yên')).toContain('ubnd thanh pho hung yen');
  });

  it('another parent, level or locality is another organisation', () => {
    const known = organisation('a', { parentName: 'UBND huyện A', locality: 'Hưng Yên' });
    expect(decide({ parentText: 'UBND huyện B' }, [known])).toMatchObject({ state: 'NEW', matchId: null });
    expect(decide({ locality: 'Thái Bình' }, [known])).toMatchObject({ state: 'NEW' });
    expect(decide({ parentText: 'Ủy ban nhân dân huyện A' }, [known])).toMatchObject({ matchId: 'a' });
  });

  it('several of one name are for the editor to choose from', () => {
    const decided = decide({}, [organisation('a', { locality: 'Hưng Yên' }), organisation('b')]);
    expect(decided).toMatchObject({ state: 'ERROR', matchId: null });
    expect(decided.candidates[0]).toMatchObject({ detail: 'Hưng Yên' });
  });

  it('a closed one is told with what follows it', () => {
    const closed = organisation('a', { validTo: '2025-06-30', successors: [{ id: 'b', name: 'UBND xã Hưng Hà' }] });
    const decided = decide({}, [closed]);
    expect(decided).toMatchObject({ state: 'WARNING', matchId: 'a' });
    expect(decided.issues[0].message).toMatch(/30\/06\/2025: nay là “UBND xã Hưng Hà”/);
    expect(decide({}, [closed, organisation('c')])).toMatchObject({ state: 'SAME', matchId: 'c' });
  });

  it('a former name is a warning, the same code alone is only shown', () => {
    const renamed = organisation('a', { name: 'UBND xã Hưng Hà', formerNames: ['UBND xã Tân Hưng'] });
    expect(decide({}, [renamed])).toMatchObject({ state: 'WARNING', matchId: 'a' });
    const coded = organisation('a', { name: 'UBND xã Hưng Hà', code: 'TH' });
    const shown = decide({ code: 'TH' }, [coded]);
    expect(shown).toMatchObject({ state: 'WARNING', matchId: null, candidates: [{ id: 'a', reason: 'cùng ký hiệu' }] });
  });
});

describe('a list that names somebody twice', () => {
  const listed = (n: number, facts: Partial<PersonRowFacts>): ListedPerson => ({ ...row(facts), n });
  const found = (...rows: Partial<PersonRowFacts>[]) => [
    ...sameRows(rows.map((facts, index) => listed(index + 1, facts))).entries(),
  ];

  it.each([
    ['the same birth', { bornIso: '1970-05-10', bornPrecision: 'DAY' as const }],
    ['the same phone', { phone: '0912345678' }],
    ['the same identity number', { identityNumber: '033070001234' }],
    ['the same unit and post', { organisationText: 'Sở Nội vụ', posts: ['Giám đốc'] }],
  ])('is sure with %s', (_, facts) => {
    expect(found(facts, facts, facts)).toMatchObject([
      [2, { of: 1, isSure: true }],
      [3, { of: 1, isSure: true }],
    ]);
  });

  it('leaves namesakes of other units and births alone', () => {
    expect(found({ organisationText: 'Sở Nội vụ' }, { organisationText: 'Sở Y tế' })).toEqual([]);
    expect(found(year('1970'), year('1971'))).toEqual([]);
    expect(found({ name: 'Lê Hùng' }, { name: 'Lê Hưng' })).toEqual([]);
  });

  it('is not sure where one row says less', () => {
    expect(found(year('1970'), {})).toMatchObject([[2, { of: 1, isSure: false }]]);
    expect(found({ name: '' }, { name: '' })).toEqual([]);
  });
});
