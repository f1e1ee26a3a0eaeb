import { missingIn, type LetterDocument } from '../letter-model';
import { invitations, suggestInvitation, type InvitationData } from './invitation';
import { sampleContext, sampleFacts, sampleGuest } from './testing/sample-context';
import { textOf, textOfBlocks } from './testing/text-of-letter';
import { textsOf } from './text-paper';

const contact = 'đồng chí Lê Hoa, Văn phòng, điện thoại 0221 3 862 000';
const chair = {
  ...{ name: 'Nguyễn Chí Thanh', title: 'Phó Bí thư Thường trực Thành ủy', organisation: '', gender: null },
  ...{ roles: ['CHAIR' as const], presence: 'UNKNOWN' as const },
};

function invite(
  data: Partial<InvitationData> = {},
  changes: Parameters<typeof sampleContext>[1] = {},
): LetterDocument[] {
  const context = sampleContext('invitation', { ...changes, texts: { contact, ...changes?.texts } });
  const all = {
    facts: sampleFacts(),
    people: [chair],
    guests: [sampleGuest('Trần Văn Úy')],
    codes: new Map<string, string>(),
    ...data,
  };
  const paper = invitations(all, context, textsOf(context, suggestInvitation(context)));
  return paper.type === 'letter' ? [paper] : paper.letters;
}

describe('invitation', () => {
  test('a guest of the Party reads who invites, to what, when, where and by whose hand', () => {
    const [letter] = invite();
    const text = letter ? textOf(letter) : '';
    expect(text).toContain(
      'Ban Thường vụ Thành ủy Hưng Yên trân trọng kính mời:\nĐồng chí Trần Văn Úy, Bí thư Đảng ủy',
    );
    expect(text).toContain('Đến dự: Hội nghị tổng kết công tác dân vận năm 2019.');
    expect(text).toContain('Thời gian: 01 buổi, bắt đầu từ 08 giờ 00, ngày 08 tháng 01 năm 2020 (thứ Tư).');
    expect(text).toContain('T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG');
    expect(text).toMatch(/Lưu Văn phòng Thành ủy/);
    expect(letter && missingIn(letter)).toEqual([]);
  });

  test('a guest of the State is addressed by gender and comes to "Tới dự", ended with "./."', () => {
    const conference = { form: 'STATE' as const, issuer: 'UBND thành phố Hưng Yên', superior: 'UBND tỉnh Hưng Yên' };
    const [letter] = invite({ guests: [sampleGuest('Lê Thị Ánh', { gender: 'FEMALE' })] }, { conference });
    const text = letter ? textOf(letter) : '';
    expect(text).toContain('Ủy ban nhân dân thành phố Hưng Yên trân trọng kính mời:\nBà Lê Thị Ánh,');
    expect(text).toContain('Tới dự: ');
    expect(text).toContain('0221 3 862 000./.');
    expect(text).toContain('TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG');
    expect(text).not.toContain('đồng chí Trần');
  });

  test('no line can end after "đồng chí" or before the given name', () => {
    const [letter] = invite();
    const runs = letter?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : [])) ?? [];
    expect(runs.map(({ text }) => text)).toContain('Đồng\u00a0chí\u00a0Trần Văn\u00a0Úy');
  });

  test('hour, place, chair and contact that nobody entered are red and named', () => {
    const conference = { startsAt: null, venue: null };
    const [letter] = invite({ people: [] }, { conference, texts: { contact: '' } });
    expect(letter && missingIn(letter)).toEqual([
      '[chưa có người chủ trì]',
      '[chưa có giờ bắt đầu]',
      '[chưa có địa điểm]',
      '[chưa có đầu mối liên hệ]',
    ]);
  });

  test('only who is to speak is asked for a paper, with minutes and day', () => {
    const speeches = [{ topic: 'Dân vận khéo ở phường', minutes: 7, dueOn: '2020-01-05' }];
    const [first, second] = invite({ guests: [sampleGuest('Lê Hoa', { speeches }), sampleGuest('Vũ An')] });
    const asked =
      'Đề nghị đồng chí chuẩn bị tham luận với nội dung: “Dân vận khéo ở phường”, trình bày không quá 07 phút, gửi bài trước ngày 05 tháng 01 năm 2020.';
    expect(first && textOf(first)).toContain(asked);
    expect(second && textOf(second)).not.toContain('tham luận');
  });

  test('the code of a guest stands in the QR block, an address with it; without a text there is none', () => {
    const codes = new Map([['018f', 'K7QD']]);
    const qr = (texts: Record<string, string>) =>
      invite(texts['qr'] ? { codes } : {}, { texts }).flatMap(({ blocks }) =>
        blocks.filter(({ type }) => type === 'qr'),
      );
    expect(qr({ qr: 'https://hop.vn/{mã}' })).toEqual([
      { type: 'qr', content: 'https://hop.vn/K7QD', caption: 'Mã điểm danh', sizeMm: 28 },
    ]);
    expect(qr({ qr: '{mã}' })).toMatchObject([{ content: 'K7QD' }]);
    expect(qr({})).toEqual([]);
  });

  test('one attendee asked for gets a single letter', () => {
    const context = sampleContext('invitation', { choice: { attendeeId: '018f' } });
    const data = { facts: sampleFacts(), people: [], guests: [sampleGuest('Vũ An')], codes: new Map<string, string>() };
    expect(invitations(data, context, textsOf(context, {})).type).toBe('letter');
  });

  test('what an office wrote takes the place of what is suggested', () => {
    const [letter] = invite({}, { texts: { attendance: 'Mời đồng chí đến sớm 15 phút', materials: 'Báo cáo năm' } });
    const text = letter ? textOfBlocks(letter.blocks) : '';
    expect(text).toContain('Mời đồng chí đến sớm 15 phút.');
    expect(text).toContain('Tài liệu mang theo: Báo cáo năm.');
    expect(text).not.toContain('đúng thành phần');
  });
});
