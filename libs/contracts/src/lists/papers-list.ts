import { paperStateLabels } from '../paper-drafts';
import { paperKindLabels } from '../paper-kinds';
import type { ListDescription } from './list-description';

const kind = { label: 'Loại văn bản', kind: 'choice', labels: paperKindLabels } as const;
const state = { label: 'Tình trạng', kind: 'choice', labels: paperStateLabels } as const;

/** The register of outgoing papers. */
export const papersList: ListDescription = {
  key: 'papers',
  title: 'Sổ văn bản đi',
  noun: 'văn bản',
  columns: {
    numberText: { label: 'Số, ký hiệu', kind: 'text' },
    issuedOn: { label: 'Ngày văn bản', kind: 'date' },
    kind,
    subject: { label: 'Trích yếu', kind: 'text' },
    signerName: { label: 'Người ký', kind: 'text' },
    state,
    organisationName: { label: 'Cơ quan ban hành', kind: 'text' },
    conferenceTitle: { label: 'Hội nghị', kind: 'text', isExtra: true },
  },
  filters: {
    kind,
    state,
    issuedOn: { label: 'Ngày văn bản', kind: 'date' },
    organisationId: { label: 'Cơ quan ban hành', kind: 'reference' },
    subject: { label: 'Trích yếu', kind: 'text' },
    signerName: { label: 'Người ký', kind: 'text', canBeEmpty: true },
  },
  bulk: {},
  write: 'documents:write',
};
