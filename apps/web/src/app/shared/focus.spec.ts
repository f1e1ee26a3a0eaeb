import { focusAfterRemoval, keepFocus } from './focus';

const element = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;

/** Deletes the row around a button as a list does after its deletion. */
function remove(selector: string): void {
  element(selector).focus();
  const moveFocus = focusAfterRemoval(document.activeElement);
  moveFocus();
  element(selector).closest('li')?.remove();
}

describe('the focus of somebody who works with the keyboard', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <main tabindex="-1">
        <section>
          <header><button id="add">Thêm nhóm</button></header>
          <ul>
            <li><button id="a">Sửa</button><button id="a-bin">Xóa</button></li>
            <li><button id="b">Sửa</button><button id="b-bin">Xóa</button></li>
          </ul>
        </section>
      </main>`;
  });

  it('goes to the next row after a row is deleted, to the row before at the end, and then to where rows are added', () => {
    remove('#a-bin');
    expect(document.activeElement?.id).toBe('b');
    element('ul').insertAdjacentHTML('beforeend', '<li><button id="c">Sửa</button></li>');
    remove('#c');
    expect(document.activeElement?.id).toBe('b');
    remove('#b-bin');
    expect(document.activeElement?.id).toBe('add');
  });

  it('stays on the button whose row it moved', async () => {
    element('#b').focus();
    keepFocus(element('#b'));
    const row = element('#b').closest('li') as HTMLElement;
    row.remove();
    element('ul').prepend(row);
    await Promise.resolve();
    expect(document.activeElement?.id).toBe('b');
  });
});
