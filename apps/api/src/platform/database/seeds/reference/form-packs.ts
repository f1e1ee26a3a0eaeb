import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import type { NumberReset } from '@ky-yeu/contracts/office-settings';
import { layouts } from './form-pack-layouts';

/** A form pack as it is seeded; the natural key is the form with its span, which the database keeps from overlapping. */
export interface FormPackSeed {
  form: DocumentForm;
  name: string;
  source: string;
  validFrom: string;
  validTo: string | null;
  isConfirmed: boolean;
  numberPattern: string;
  numberReset: NumberReset;
  layout: object;
}

const state = {
  form: 'STATE',
  numberPattern: '{number:2}/{code}-{body}',
  numberReset: 'YEAR',
  layout: layouts.state,
} as const;
const party = { form: 'PARTY', numberPattern: '{number:2}-{code}/{body}' } as const;

export const formPacks: readonly FormPackSeed[] = [
  {
    ...state,
    name: 'Thông tư 01/2011/TT-BNV',
    source:
      'Thông tư 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ; số đo tạm lấy theo Nghị định 30/2020/NĐ-CP, chưa đối chiếu với Thông tư (Thông tư đặt số trang ở cuối trang)',
    validFrom: '2011-03-05',
    validTo: '2020-03-04',
    isConfirmed: false,
  },
  {
    ...state,
    name: 'Nghị định 30/2020/NĐ-CP',
    source: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, Phụ lục I',
    validFrom: '2020-03-05',
    validTo: null,
    isConfirmed: true,
  },
  {
    ...party,
    name: 'Hướng dẫn 36-HD/VPTW',
    source:
      'Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng, Phụ lục 3; lề giấy theo các văn bản đã đối chiếu',
    validFrom: '2018-04-03',
    validTo: '2026-05-26',
    isConfirmed: true,
    numberReset: 'YEAR',
    layout: layouts.party,
  },
  {
    ...party,
    name: 'Hướng dẫn 05-HD/VPTW',
    source:
      'Hướng dẫn 05-HD/VPTW ngày 27/5/2026 (thay 36-HD/VPTW), theo các bài tóm tắt; chưa đọc toàn văn, có nơi ghi ngày khác. Khác: tiêu đề cỡ 14–15, văn bản kết thúc bằng dấu chấm, số đánh liên tục theo nhiệm kỳ',
    validFrom: '2026-05-27',
    validTo: null,
    isConfirmed: false,
    numberReset: 'TERM',
    layout: layouts.party,
  },
];
