import type { Paper } from '@ky-yeu/contracts/paper-drafts';
import { layoutProblem, layoutSections } from '@ky-yeu/contracts/form-pack-fields';
import { readLayoutValue, showLayoutValue, withLayoutValue } from './layout-values';
import { paperBody, paperModel } from './paper-model';
import { unplacedKinds } from './paper-stages';

const paper = (changes: Partial<Paper> = {}): Paper => ({
  ...{ id: 'p1', version: 3, conferenceId: 'c1', kind: 'attendee-list', organisationId: 'o1', organisationName: 'A' },
  ...{ state: 'DRAFT', number: 7, numberText: null, issuedOn: '2020-01-03', place: 'Hưng Yên', marks: {} },
  signatures: [{ lines: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'], note: null, name: 'Lê Văn An' }],
  ...{ recipients: ['Các đại biểu'], texts: {}, choices: { group: 'block', versionId: 'v1' } },
  ...{ formPackName: null, subject: null, issuedAt: null, issuedByName: null, cancelledAt: null },
  ...{ cancelledByName: null, cancelReason: null, files: [], prints: [] },
  ...changes,
});

describe('what an editor of a draft sends', () => {
  it('is what was saved, when nothing was typed; choices that have no box are kept', () => {
    const draft = paper();
    expect(paperBody(draft, paperModel(draft))).toEqual({
      ...{ organisationId: 'o1', number: 7, issuedOn: '2020-01-03', place: 'Hưng Yên', version: 3, texts: {} },
      marks: { draft: null, urgency: null, circulation: null },
      ...{ signatures: draft.signatures, recipients: draft.recipients },
      choices: { group: 'block', versionId: 'v1', columns: ['post', 'note'] },
    });
  });

  it('asks for the next number when the box is empty, and leaves empty lines out', () => {
    const draft = paper();
    const model = { ...paperModel(draft), number: ' ', recipients: ' Các đại biểu\n\n Lưu Văn phòng \n' };
    const body = paperBody(draft, model);
    expect(body.number).toBeNull();
    expect(body.recipients).toEqual(['Các đại biểu', 'Lưu Văn phòng']);
  });
});

describe('the papers of a conference', () => {
  it('each stand before, at or after it', () => {
    expect(unplacedKinds).toEqual([]);
  });
});

describe('a number of a form pack', () => {
  const field = (path: string) => {
    const found = layoutSections.flatMap(({ fields }) => fields).find((each) => each.path === path);
    if (!found) throw new Error(path);
    return found;
  };

  it.each([
    ['margins.top', 20, '20'],
    ['body.firstIndent', 12.7, '12,7'],
    ['tableSizes', [12, 11, 10], '12; 11; 10'],
    ['nation.lines', [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }], 'ĐẢNG CỘNG SẢN VIỆT NAM | 15'],
  ])('%s is shown and read as it was', (path, value, shown) => {
    expect(showLayoutValue(value)).toBe(shown);
    expect(readLayoutValue(field(path), shown)).toEqual(value);
  });

  it('gives way to the other one of a choice when it is emptied', () => {
    const layout = { body: { line: { exactPt: 18 } } };
    const emptied = withLayoutValue(layout, 'body.line.exactPt', readLayoutValue(field('body.line.exactPt'), ''));
    expect(withLayoutValue(emptied, 'body.line.factor', 1.5)).toEqual({ body: { line: { factor: 1.5 } } });
  });

  it('is refused by name when it is no number', () => {
    expect(layoutProblem({ margins: { top: readLayoutValue(field('margins.top'), 'hai') } })).toBe(
      'Lề trên: nhập số từ 10 đến 50 mm.',
    );
  });
});
