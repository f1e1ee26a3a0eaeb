import { templateFields, type TemplateField } from '@ky-yeu/contracts/template-fields';
import { paperKinds } from '@ky-yeu/contracts/papers';
import { layouts } from '../layout';
import type { PaperContext } from '../paper-composer';
import { usualPaperStyle } from '../words/paper-style';
import { templateData } from './template-data';
import type { TemplateFacts } from './template.reads';
import { isMissing, type TemplateData } from './template-values';

const context = (kind: PaperContext['kind'] = 'invitation', title = 'Tổng kết năm 2019'): PaperContext => ({
  conferenceId: 'x',
  conference: {
    ...{ title, heldOn: '2020-01-08', heldUntil: null, datePrecision: 'DAY', partOfDay: null, startsAt: '07:30' },
    ...{ venue: null, issuer: 'Thành ủy Hưng Yên', superior: null, form: 'PARTY', locality: 'Hưng Yên' },
  },
  kind,
  choice: { columns: [], group: 'none', order: 'precedence' },
  frame: {
    ...{ number: null, date: null, place: 'Hưng Yên', marks: { draft: null, urgency: null, circulation: null } },
    ...{
      signatures: [{ lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], name: 'Lê Hoa' }],
      recipients: ['Như trên'],
      texts: {},
    },
  },
  layout: layouts.party,
  style: usualPaperStyle,
});
const counts = { COLLECTIVE: null, INDIVIDUAL: null, HOUSEHOLD: null, MODEL: null, EXAMPLE: null };
const guest = {
  title: 'Bí thư',
  organisation: 'Đảng ủy phường',
  site: null,
  substituteFor: null,
  roles: ['CHAIR' as const],
};
const facts: TemplateFacts = {
  guests: [
    { ...guest, id: '1', name: 'Trần Văn Úy', block: 'GOVERNMENT' },
    { ...guest, id: '2', name: 'Lê Hoa', block: 'PARTY', roles: [] },
  ],
  groups: [{ name: 'Trưởng các phòng', count: 9, isOpenEnded: false }],
  programme: [
    {
      id: 'a',
      title: 'Khai mạc',
      kind: 'OPENING',
      number: '1',
      depth: 0,
      start: 480,
      end: 495,
      isInternal: false,
      minutes: 15,
      performedBy: null,
      performers: [],
      note: null,
    },
    {
      id: 'b',
      title: 'Kiểm tra âm thanh',
      kind: 'OTHER',
      number: '2',
      depth: 0,
      start: null,
      end: null,
      isInternal: true,
      minutes: null,
      performedBy: null,
      performers: [],
      note: null,
    },
  ],
  speeches: [{ kind: 'DISCUSSION_PAPER', topic: 'Dân vận khéo', summary: null, onBehalfOf: null, speakers: [] }],
  sites: [{ name: 'Điểm cầu tỉnh', venue: null, count: null }],
  rounds: [
    {
      id: 'r',
      form: 'Giấy khen',
      title: null,
      reason: null,
      authority: 'Chủ tịch',
      conferred: 'HERE',
      decisionNumber: null,
      decidedOn: '2020-01-03',
      declared: counts,
      shared: null,
    },
  ],
  recipients: [
    {
      roundId: 'r',
      kind: 'COLLECTIVE',
      name: 'Phòng Nội vụ',
      title: '',
      reason: null,
      amount: 1_400_000,
      certificateNumber: null,
      note: null,
    },
  ],
  directives: [{ body: 'Rà soát', addressees: ['Ban Dân vận'], periodLabel: null, dueOn: '2020-06-30', authors: [] }],
};

describe('the fields of a template', () => {
  const data = templateData(context(), facts);

  it('say number and day as blanks, dates and numbers in words, names as they are printed', () => {
    expect(data).toMatchObject({
      ...{
        co_quan: 'Thành ủy Hưng Yên',
        so_ky_hieu: '………',
        ngay_van_ban: 'ngày … tháng … năm …',
        ten_van_ban: 'GIẤY MỜI',
      },
      ...{
        ten_hoi_nghi: 'Hội nghị Tổng kết năm 2019',
        thoi_gian: '07 giờ 30, ngày 08 tháng 01 năm 2020',
        ngay: '08/01/2020',
      },
      ...{
        ngay_bang_chu: 'ngày 08 tháng 01 năm 2020 (thứ Tư)',
        quyen_ky: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ',
        nguoi_ky: 'Lê Hoa',
      },
      ...{ noi_nhan: [{ dong: 'Như trên' }], ten_chu_tri: 'Trần Văn Úy', tong_dai_bieu_bang_chu: 'hai' },
      ...{ tong_tien_bang_chu: 'Một triệu bốn trăm nghìn đồng' },
    });
  });

  it('keep the order of precedence, and group by block in the order of blocks', () => {
    expect(data['dai_bieu']).toMatchObject([
      { stt: '1', ho_ten: 'Trần Văn Úy' },
      { stt: '2', ho_ten: 'Lê Hoa' },
    ]);
    expect(data['khoi_dai_bieu']).toMatchObject([
      { so_la_ma: 'I', ten_khoi: 'Khối Đảng', so_nguoi: '01', nguoi: [{ stt: '1', ho_ten: 'Lê Hoa' }] },
      { so_la_ma: 'II', nguoi: [{ ho_ten: 'Trần Văn Úy' }] },
    ]);
  });

  it('leave internal items of the programme out', () => {
    expect(data['chuong_trinh']).toMatchObject([{ noi_dung: 'Khai mạc', gio: '08:00', gio_ket_thuc: '08:15' }]);
  });

  it('name what is missing by its row', () => {
    const [round] = data['dot_khen'] as TemplateData[];
    expect(round?.['so_quyet_dinh']).toContain('[thiếu: số quyết định (Giấy khen)]');
    expect((data['phat_bieu'] as TemplateData[])[0]?.['nguoi_trinh_bay']).toContain('(Dân vận khéo)');
    expect(isMissing(data['dia_diem'] as string)).toBe(true);
  });

  it('cannot be made to look missing or present by what somebody typed', () => {
    const { ten_hoi_nghi: name } = templateData(context('news', '\ue000[thiếu]\ue001 Hội nghị'), facts);
    expect(isMissing(name as string)).toBe(false);
  });

  it.each(paperKinds)('have everything that is documented for %s, at every level', (kind) => {
    const made = templateData(context(kind), facts);
    const lacking = (fields: readonly TemplateField[], scope: TemplateData): string[] =>
      fields.flatMap((field) => {
        const value = scope[field.tag];
        if (field.kind !== 'loop') return typeof value === 'string' ? [] : [field.tag];
        const [first] = Array.isArray(value) ? value : [];
        return first ? lacking(field.fields, first) : [field.tag];
      });
    expect(lacking(templateFields(kind), made)).toEqual([]);
  });
});
