import { officialTexts } from './official-texts';
import type { PaperKind } from './paper-kinds';
import { wordsTexts } from './words-texts';

/** A text that no record of the conference holds and that the office writes for one paper. */
export interface PaperTextField {
  key: string;
  label: string;
  /** Lines of the box that it is typed in; 1 is a single line. */
  rows: number;
  /** Letters at most. */
  max: number;
  /** Without it the paper is not issued; the server may suggest one from the data. */
  isRequired: boolean;
  hint?: string;
}

/** The texts that a paper asks for, in the order in which they are printed; a kind that is not named asks for none. */
export const paperTexts: Partial<Record<PaperKind, readonly PaperTextField[]>> = {
  ...wordsTexts,
  ...officialTexts,
  backdrop: [
    { key: 'organiser', label: 'Đơn vị tổ chức', rows: 2, max: 300, isRequired: true },
    {
      key: 'conference',
      label: 'Tên hội nghị',
      rows: 3,
      max: 500,
      isRequired: true,
      hint: 'Dòng đầu là loại hội nghị, in chữ lớn nhất.',
    },
    { key: 'theme', label: 'Chủ đề, khẩu hiệu', rows: 2, max: 300, isRequired: false },
    { key: 'placeAndDate', label: 'Địa điểm, ngày tháng', rows: 1, max: 200, isRequired: true },
  ],
};
