import type { Attendee, Site } from '@ky-yeu/contracts/attendees';
import type { AwardAuthority, AwardCountGroup, AwardRecipient, AwardRound } from '@ky-yeu/contracts/awards';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { AwardCount } from '@ky-yeu/contracts/dashboard';
import type { Page } from '@ky-yeu/contracts/page';
import type { Person, PersonListItem } from '@ky-yeu/contracts/people';
import { startTestApp, type Actor, type TestApp } from '../../testing/test-app';
import { seedSample } from './sample';

let app: TestApp;
let reader: Actor;
let conferences: ConferenceListItem[];

const page = async <Item>(path: string): Promise<Page<Item>> => (await reader.get(path).expect(200)).body as Page<Item>;
const sum = (counts: (number | null)[]): number => counts.reduce<number>((total, count) => total + (count ?? 0), 0);

beforeAll(async () => {
  app = await startTestApp();
  expect(await seedSample(app.dataSource)).toBe(true);
  reader = await app.login('reader');
  conferences = (await page<ConferenceListItem>('/conferences')).items;
});
afterAll(() => app.close());

describe('the five sample conferences, read through the API', () => {
  it('are four final reviews and one mid-term review', () => {
    expect(conferences.map((conference) => conference.kind).sort()).toEqual([
      'FINAL',
      'FINAL',
      'FINAL',
      'FINAL',
      'MID_TERM',
    ]);
  });

  it('name twenty people, sorted by given name as Vietnamese does', async () => {
    const people = await page<PersonListItem>('/people?sort=givenName');
    expect(people.total).toBe(20);
    expect(people.items.map((person) => person.fullName)).toEqual([
      'Vũ Thị Mai Anh',
      'Trương Hòa Bình',
      'Lê Thị Kim Cúc',
      'Bùi Thế Cử',
      'Nguyễn Bá Cường',
      'Bùi Đức Đoàn',
      'Phạm Hải Hoa',
      'Nguyễn Đức Hòa',
      'Nguyễn Lê Huy',
      'Cao Quang Hưng',
      'Quách Thị Hương',
      'Trương Thị Mai',
      'Nguyễn Tuấn Minh',
      'Bùi Thu Nguyên',
      'Nguyễn Xuân Phúc',
      'Nguyễn Chí Thanh',
      'Vũ Văn Thuần',
      'Trần Quốc Toản',
      'Đỗ Anh Tuấn',
      'Nguyễn Anh Tuấn',
    ]);
  });

  it('hold eleven award rounds: 2, 0, 3, 0 and 6, and one that was only reported', async () => {
    const rounds = await page<AwardRound>('/award-rounds?conferred=HERE&pageSize=200');
    expect(rounds.total).toBe(11);
    const byConference = await Promise.all(
      conferences.map(
        async ({ id }) => (await page<AwardRound>(`/conferences/${id}/award-rounds?conferred=HERE`)).total,
      ),
    );
    expect(byConference.sort()).toEqual([0, 0, 2, 3, 6]);
    expect((await page<AwardRound>('/award-rounds?conferred=REPORTED')).total).toBe(1);
  });

  it('declare 26 individuals, 14 of them for two rounds together, and 49 known collectives', async () => {
    const { items } = await page<AwardRound>('/award-rounds?conferred=HERE&pageSize=200');
    const groups = new Map(
      items.flatMap(({ countGroup }): [string, AwardCountGroup][] => (countGroup ? [[countGroup.id, countGroup]] : [])),
    );
    const [shared] = groups.values();
    expect(groups.size).toBe(1);
    expect(shared).toMatchObject({ declaredIndividuals: 14, declaredCollectives: null, roundCount: 2 });
    expect(
      sum(items.map((round) => round.declaredIndividuals)) +
        sum([...groups.values()].map((group) => group.declaredIndividuals)),
    ).toBe(26);
    expect(sum(items.map((round) => round.declaredCollectives))).toBe(49);
  });

  it('leave unknown counts unknown', async () => {
    const { items } = await page<AwardRound>('/award-rounds?q=Hạ Long&pageSize=200');
    const [round] = items.filter((item) => item.countGroup === null);
    expect(round).toMatchObject({ declaredCollectives: null, declaredIndividuals: null, formId: null });
  });

  it('name one recipient', async () => {
    const recipients = await page<AwardRecipient>('/award-recipients');
    expect(recipients.items.map((recipient) => recipient.name)).toEqual(['Nguyễn Bá Cường']);
  });

  it('were honoured by seven authorities', async () => {
    const { items } = await page<AwardRound>('/award-rounds?conferred=HERE&pageSize=200');
    expect(new Set(items.map((round) => round.authorityName)).size).toBe(7);
    const authorities = await page<AwardAuthority>('/award-authorities');
    expect(
      authorities.items.filter((authority) => items.some((round) => round.authorityName === authority.name)),
    ).toHaveLength(7);
  });

  it('show one person with four posts at once', async () => {
    const [found] = (await page<PersonListItem>('/people?q=tran quoc toan')).items;
    const person = (await reader.get(`/people/${found?.id}`).expect(200)).body as Person;
    expect(person.posts).toHaveLength(4);
    const all = await app.dataSource.query<{ n: number }[]>(
      'select max(n)::int as n from (select count(*) as n from posts group by person_id) t',
    );
    expect(all[0]?.n).toBe(4);
  });

  it('have one conference with a tree of sites: centre, province, and ten of ten below without invented names', async () => {
    const sites = (await Promise.all(conferences.map(({ id }) => page<Site>(`/conferences/${id}/sites`)))).find(
      (list) => list.total > 1,
    );
    const central = sites?.items.find((site) => site.parentId === null);
    const province = sites?.items.find((site) => site.parentId === central?.id);
    const districts = sites?.items.filter((site) => site.parentId === province?.id) ?? [];
    expect(province?.chairs.map((chair) => chair.name)).toEqual(['Nguyễn Đức Hòa']);
    expect(districts).toHaveLength(1);
    expect(districts[0]).toMatchObject({ connectedCount: 10, totalCount: 10 });
    expect(sites?.total).toBe(3);
  });

  it('keep somebody known only from a caption in the list, marked so', async () => {
    const lists = await Promise.all(conferences.map(({ id }) => page<Attendee>(`/conferences/${id}/attendees`)));
    const fromCaption = lists.flatMap((list) => list.items).filter((attendee) => attendee.isFromCaption);
    expect(fromCaption.map((attendee) => attendee.name)).toContain('Vũ Văn Thuần');
  });

  it('are found without tones, in either spelling of kỷ niệm and in decomposed text', async () => {
    for (const q of [
      'nguyen ba cuong',
      'Nguyễn Bá Cường',
      'NGUYỄN BÁ CƯỜNG',
      'Nguyễn Bá Cường'.normalize('NFD'),
      'nbc',
    ]) {
      const found = await page<PersonListItem>(`/people?q=${encodeURIComponent(q)}`);
      expect({ q, names: found.items.map((person) => person.fullName) }).toEqual({ q, names: ['Nguyễn Bá Cường'] });
    }
    const [withI, withY] = await Promise.all(
      ['kỉ niệm chương', 'ky niem chuong'].map((q) => page<AwardRound>(`/award-rounds?q=${encodeURIComponent(q)}`)),
    );
    expect(withI?.total).toBeGreaterThanOrEqual(4);
    expect(withY?.total).toBe(withI?.total);
    expect((await page<PersonListItem>('/people?q=do anh tuan')).items.map((person) => person.fullName)).toEqual([
      'Đỗ Anh Tuấn',
    ]);
  });

  it('add up in the kept counts of the dashboard', async () => {
    const { items } = (await reader.get('/dashboard/awards').expect(200)).body as { items: AwardCount[] };
    const individuals = items.filter((count) => count.kind === 'INDIVIDUAL');
    expect(sum(individuals.map((count) => count.declared))).toBe(26);
    expect(sum(individuals.map((count) => count.named))).toBe(1);
  });

  it('are not planted a second time', async () => {
    expect(await seedSample(app.dataSource)).toBe(false);
  });
});
