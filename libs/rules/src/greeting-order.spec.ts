import { customaryGreeting, greetingOrder, type GreetingSubject } from './greeting-order';

interface Person extends GreetingSubject {
  name: string;
}

const district = 2;

const person = (name: string, values: Partial<Person> = {}): Person => ({
  name,
  organisation: 'Quận ủy',
  block: 'PARTY',
  levelRank: district,
  rankWeight: 500,
  isSuperiorGuest: false,
  roles: ['ATTENDEE'],
  invitation: 'CONFIRMED',
  presence: 'PRESENT',
  ...values,
});

const told = (people: Person[], hostLevel: number | null = district) =>
  greetingOrder(people, hostLevel).groups.map(({ block, named }) => [block.key, ...named.map(({ name }) => name)]);

describe('greetingOrder', () => {
  it('greets block by block, in the order of precedence inside each', () => {
    const people = [
      person('Khách', { isSuperiorGuest: true, levelRank: 1 }),
      person('Phó Bí thư'),
      person('Ủy viên Thường vụ'),
      person('Hội đồng', { block: 'ASSEMBLY' }),
      person('Chủ tịch', { block: 'GOVERNMENT', organisation: 'UBND quận' }),
      person('Trưởng phòng', { block: 'GOVERNMENT', organisation: 'Phòng Nội vụ' }),
      person('Mặt trận', { block: 'FRONT' }),
      person('Hội Phụ nữ', { block: 'MASS_ORGANISATION' }),
      person('Bí thư phường', { levelRank: 3 }),
    ];
    expect(told(people)).toEqual([
      ['superior', 'Khách'],
      ['party', 'Phó Bí thư', 'Ủy viên Thường vụ'],
      ['assembly', 'Hội đồng'],
      ['government', 'Chủ tịch'],
      ['departments', 'Trưởng phòng'],
      ['front', 'Mặt trận', 'Hội Phụ nữ'],
      ['local', 'Bí thư phường'],
    ]);
  });

  it('puts those honoured and the press behind, wherever they rank', () => {
    const people = [
      person('Nhà báo', { roles: ['PRESS'], block: 'OTHER' }),
      person('Người nhận', { roles: ['AWARD_RECIPIENT'], rankWeight: 0 }),
      person('Bí thư', { roles: ['ATTENDEE', 'AWARD_RECIPIENT'] }),
    ];
    expect(told(people)).toEqual([
      ['party', 'Bí thư'],
      ['press', 'Nhà báo'],
      ['honoured', 'Người nhận'],
    ]);
  });

  it('keeps a place chosen by hand: the block comes where its first member stands, once', () => {
    const people = [
      person('Thủ tướng', { block: 'GOVERNMENT', organisation: 'Chính phủ' }),
      person('Trưởng ban'),
      person('Phó Thủ tướng', { block: 'GOVERNMENT', organisation: 'Chính phủ' }),
    ];
    expect(told(people)).toEqual([
      ['government', 'Thủ tướng', 'Phó Thủ tướng'],
      ['party', 'Trưởng ban'],
    ]);
  });

  it('greets only those who are there once anybody is checked in', () => {
    const people = [
      person('Có mặt'),
      person('Xác nhận mà chưa đến', { presence: 'UNKNOWN' }),
      person('Vắng có lý do', { presence: 'EXCUSED' }),
    ];
    const greeting = greetingOrder(people, district);
    expect(greeting.basis).toBe('PRESENT');
    expect(told(people)).toEqual([['party', 'Có mặt']]);
  });

  it('greets those who confirmed before anybody has come, and says so', () => {
    const people = [
      person('Xác nhận', { presence: 'UNKNOWN' }),
      person('Mới mời', { presence: 'UNKNOWN', invitation: 'INVITED' }),
      person('Báo vắng', { presence: 'UNKNOWN', invitation: 'DECLINED' }),
      person('Đã xác nhận rồi xin vắng', { presence: 'EXCUSED' }),
    ];
    expect(greetingOrder(people, district).basis).toBe('CONFIRMED');
    expect(told(people)).toEqual([['party', 'Xác nhận']]);
  });

  it('does not greet who only serves, but a secretary who attends', () => {
    const people = [
      person('Dẫn chương trình', { roles: ['MASTER_OF_CEREMONIES'] }),
      person('Phục vụ và dẫn', { roles: ['SERVICE', 'MASTER_OF_CEREMONIES'] }),
      person('Vừa dự vừa dẫn', { roles: ['ATTENDEE', 'MASTER_OF_CEREMONIES'] }),
      person('Chưa ghi vai trò', { roles: [] }),
    ];
    expect(told(people)).toEqual([['party', 'Vừa dự vừa dẫn', 'Chưa ghi vai trò']]);
  });

  it('names as many as the block allows and counts the others', () => {
    const many = Array.from({ length: 18 }, (_, index) => person(`Phường ${index + 1}`, { levelRank: 3 }));
    const [group] = greetingOrder(many, district).groups;
    expect(group?.named).toHaveLength(15);
    expect(group?.others).toBe(3);
  });

  it('knows nobody as below a host whose level is unknown', () => {
    expect(told([person('Bí thư phường', { levelRank: 3 })], null)).toEqual([['party', 'Bí thư phường']]);
  });

  it('takes another custom as data', () => {
    const scheme = {
      ...customaryGreeting,
      blocks: [{ key: 'all', phrase: 'Có các đồng chí', nameAtMost: 1, match: {} }],
    };
    const { groups } = greetingOrder([person('Một'), person('Hai', { block: 'FRONT' })], district, scheme);
    expect(groups).toEqual([expect.objectContaining({ named: [expect.objectContaining({ name: 'Một' })], others: 1 })]);
  });

  it('greets nobody where nobody comes', () => {
    expect(greetingOrder([], district)).toEqual({ basis: 'CONFIRMED', groups: [] });
  });
});
