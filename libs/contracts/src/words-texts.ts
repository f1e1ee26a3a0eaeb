import type { PaperKind } from './paper-kinds';
import type { PaperTextField } from './paper-texts';

const optional = { isRequired: false } as const;

/** The free parts of the script and of the news text; the server writes what can be told from the data. */
export const wordsTexts: Partial<Record<PaperKind, readonly PaperTextField[]>> = {
  'mc-script': [
    { ...optional, key: 'reason', label: 'Lời tuyên bố lý do', rows: 5, max: 3000 },
    { ...optional, key: 'closing', label: 'Lời kết thúc', rows: 3, max: 2000 },
    {
      ...optional,
      key: 'batch',
      label: 'Số người lên nhận mỗi lượt',
      rows: 1,
      max: 3,
      hint: 'Tùy chiều rộng sân khấu; để trống là 10 người.',
    },
  ],
  news: [
    { ...optional, key: 'headline', label: 'Tít', rows: 2, max: 300 },
    {
      ...optional,
      key: 'results',
      label: 'Đoạn viết về kết quả',
      rows: 8,
      max: 10_000,
      hint: 'Báo cáo chỉ ghi tên các nội dung; phần diễn giải do người viết tin.',
    },
    { ...optional, key: 'author', label: 'Tác giả', rows: 1, max: 200 },
  ],
};
