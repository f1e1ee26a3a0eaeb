import { editAct, gridAct, neighbour } from './grid-keys';

const size = { rows: 3, columns: 5 };
const isEditable = (column: number) => column >= 2;
const at = (row: number, column: number) => ({ row, column });

describe('the keys of the grid', () => {
  it.each([
    ['ArrowDown', at(1, 2), at(2, 2)],
    ['ArrowDown', at(2, 2), at(2, 2)],
    ['ArrowUp', at(0, 2), at(0, 2)],
    ['ArrowLeft', at(1, 0), at(1, 0)],
    ['ArrowRight', at(1, 3), at(1, 4)],
    ['Home', at(1, 3), at(1, 0)],
    ['End', at(1, 3), at(1, 4)],
    ['PageDown', at(0, 1), at(2, 1)],
  ])('lead a clerk by %s from %o to %o, never out of the grid', (key, from, to) => {
    expect(gridAct({ key }, from, size)).toEqual({ kind: 'move', to });
  });

  it.each([
    ['Home', at(0, 0)],
    ['End', at(2, 4)],
    ['ArrowDown', at(2, 1)],
    ['ArrowRight', at(1, 4)],
  ])('go with Ctrl+%s to the edge, as in a spreadsheet', (key, to) => {
    expect(gridAct({ key, ctrlKey: true }, at(1, 1), size)).toEqual({ kind: 'move', to });
  });

  it('open a cell by Enter, by F2 and by typing, which replaces what it held', () => {
    expect(gridAct({ key: 'F2' }, at(0, 2), size)).toEqual({ kind: 'open', text: null });
    expect(gridAct({ key: 'Enter' }, at(0, 2), size)).toEqual({ kind: 'open', text: null });
    expect(gridAct({ key: 'Đ' }, at(0, 2), size)).toEqual({ kind: 'open', text: 'Đ' });
    expect(gridAct({ key: 'Delete' }, at(0, 2), size)).toEqual({ kind: 'clear' });
  });

  it('leave Tab, copying and half-typed letters to the browser', () => {
    expect(gridAct({ key: 'Tab' }, at(0, 2), size)).toBeNull();
    expect(gridAct({ key: 'c', ctrlKey: true }, at(0, 2), size)).toBeNull();
    expect(gridAct({ key: 'a', isComposing: true }, at(0, 2), size)).toBeNull();
    expect(gridAct({ key: 'Shift' }, at(0, 2), size)).toBeNull();
  });

  it('save by Enter and go down, with Shift up', () => {
    expect(editAct({ key: 'Enter' }, at(0, 2), size, isEditable)).toEqual({ kind: 'save', to: at(1, 2), next: false });
    expect(editAct({ key: 'Enter', shiftKey: true }, at(1, 2), size, isEditable)).toEqual({
      kind: 'save',
      to: at(0, 2),
      next: false,
    });
  });

  it('save by Tab and edit the next cell, over the end of the row to the next one', () => {
    expect(editAct({ key: 'Tab' }, at(0, 2), size, isEditable)).toEqual({ kind: 'save', to: at(0, 3), next: true });
    expect(editAct({ key: 'Tab' }, at(0, 4), size, isEditable)).toEqual({ kind: 'save', to: at(1, 2), next: true });
    expect(editAct({ key: 'Tab', shiftKey: true }, at(1, 2), size, isEditable)).toEqual({
      kind: 'save',
      to: at(0, 4),
      next: true,
    });
  });

  it('let Tab go on from the last cell to what follows the grid', () => {
    expect(editAct({ key: 'Tab' }, at(2, 4), size, isEditable)).toEqual({ kind: 'leave' });
    expect(neighbour(at(0, 2), size, true, isEditable)).toBeNull();
  });

  it('drop what was typed by Escape; leave Enter alone while Vietnamese letters are composed', () => {
    expect(editAct({ key: 'Escape' }, at(0, 2), size, isEditable)).toEqual({ kind: 'drop' });
    expect(editAct({ key: 'Enter', isComposing: true }, at(0, 2), size, isEditable)).toBeNull();
    expect(editAct({ key: 'Enter', altKey: true }, at(0, 2), size, isEditable)).toBeNull();
  });
});
