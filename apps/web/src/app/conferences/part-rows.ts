import { computed, inject, type Type } from '@angular/core';
import type { Row } from '@ky-yeu/contracts/page';
import { Confirm } from '../shared/confirm';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { OpenConference } from './open-conference';
import { partApi, partList, type PartData, type PartName } from './parts-api';

export interface PartRowsOptions<Full extends Row & { ordinal: number }, Model extends object> {
  part: PartName;
  /** Loads the panel that edits a row; it is opened with PartData. */
  editor: () => Promise<Type<unknown>>;
  /** Names a row inside a sentence: 'mục “Khai mạc”'. */
  nameOf: (row: Full) => string;
  /** The body of a row, to write it in another place of the order. */
  toModel: (row: Full) => Model;
  /** What hangs on the row. */
  hangsOnIt?: (row: Full) => string[];
}

/** The rows that get another number when two change places; rows that share numbers are all counted anew. */
export function exchanged<Full extends { id: string; ordinal: number }>(
  all: readonly Full[],
  one: Full,
  other: Full,
): (readonly [Full, number])[] {
  if (new Set(all.map(({ ordinal }) => ordinal)).size === all.length) {
    return [
      [one, other.ordinal],
      [other, one.ordinal],
    ];
  }
  const order = all.map((each) => (each.id === one.id ? other : each.id === other.id ? one : each));
  return order.map((each, index) => [each, index] as const).filter(([each, index]) => each.ordinal !== index);
}

/** A short list of a conference in its own order, with what can be done to its rows. Call it where injection is possible. */
export function partRows<Full extends Row & { ordinal: number }, Model extends object>({
  part,
  editor,
  nameOf,
  toModel,
  hangsOnIt = () => [],
}: PartRowsOptions<Full, Model>) {
  const { id } = inject(OpenConference);
  const panels = inject(Panels);
  const confirm = inject(Confirm);
  const notices = inject(Notices);
  const api = partApi<Full, Model>(part, id);
  const page = partList<Full>(part, id);
  const rows = computed(() => (page.hasValue() ? (page.value()?.items ?? []) : []));

  const put = (row: Full, ordinal: number) =>
    api.update(row.id, { ...toModel(row), ordinal, version: row.version } as Model & { version: number });

  /** Puts a row one place up or down among some rows of the list; writes only what changes its number. */
  const move = async (row: Full, step: -1 | 1, among: readonly Full[] = rows()): Promise<void> => {
    const other = among[among.findIndex((each) => each.id === row.id) + step];
    if (!other) return;
    try {
      for (const [each, ordinal] of exchanged(rows(), row, other)) await put(each, ordinal);
    } catch (error) {
      notices.failed(error);
    }
  };
  return {
    page,
    rows,
    isEmpty: computed(() => page.hasValue() && rows().length === 0),
    create: api.create,
    move,
    edit: (record?: Full) =>
      panels.openSide<PartData<Full>, Written<Full>>(editor, { conferenceId: id(), ...(record ? { record } : {}) }),
    remove: (row: Full) =>
      confirm.delete({ what: nameOf(row), hangsOnIt: hangsOnIt(row), remove: () => api.remove(row.id) }),
  };
}
