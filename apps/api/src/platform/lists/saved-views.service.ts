import { Injectable } from '@nestjs/common';
import type { ListKey } from '@ky-yeu/contracts/lists/list-description';
import type {
  ChooseDefaultView,
  CreateSavedView,
  SavedView,
  UpdateSavedView,
} from '@ky-yeu/contracts/lists/saved-views';
import { isAllowed } from '@ky-yeu/contracts/permissions';
import type { Principal } from '../auth/principal';
import { Reads } from '../database/reads';
import { Rows, type Values } from '../database/rows';
import { DomainError, fieldError } from '../http/domain-error';
import { DefaultViewEntity, SavedViewEntity } from './saved-view.entity';

const columns = `v.id, v.version, v.list, v.name, v.state, v.is_shared as "isShared", v.ordinal,
  v.owner_id = $1 as "isOwn", u.display_name as "ownerName",
  exists (select 1 from default_views d where d.view_id = v.id and d.user_id = $1) as "isDefault"`;
const visible = `from saved_views v join users u on u.id = v.owner_id where (v.owner_id = $1 or v.is_shared)`;

/** The state is opened by other users' browsers: it holds nothing but the list's own parameters. */
function checkState(query: string): string {
  const names = [...new URLSearchParams(query).keys()];
  if (!names.every((name) => /^[a-zA-Z]{1,40}$/.test(name)) || names.includes('page') || names.includes('saved')) {
    throw fieldError('state.query', 'Trạng thái danh sách: không đọc được, hãy lưu lại từ danh sách.');
  }
  return query;
}

/** Views that users save: each his own, and those that editors share with everybody. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** The user's own views of a list and the shared ones. */
  async list(list: ListKey, principal: Principal): Promise<{ items: SavedView[] }> {
    const items = await this.reads.rows<SavedView & Record<string, unknown>>(
      `select ${columns} ${visible} and v.list = $2 order by v.owner_id = $1 desc, v.ordinal, v.name collate "vi-x-icu", v.id limit 200`,
      [principal.userId, list],
    );
    return { items };
  }

  /** The views that the user's lists open with. */
  async defaults(principal: Principal): Promise<{ items: SavedView[] }> {
    const items = await this.reads.rows<SavedView & Record<string, unknown>>(
      `select ${columns} ${visible} and v.id in (select d.view_id from default_views d where d.user_id = $1) order by v.list`,
      [principal.userId],
    );
    return { items };
  }

  /** @throws DomainError FORBIDDEN to share without the right; VIEW_NAME_TAKEN. */
  async create(input: CreateSavedView, principal: Principal): Promise<SavedView> {
    const values = this.toValues(input, principal);
    const id = await this.rows.insert(SavedViewEntity, { ...values, ownerId: principal.userId });
    return this.get(id, principal);
  }

  /** @throws DomainError NOT_FOUND, FORBIDDEN, STALE_VERSION. */
  async update(id: string, input: UpdateSavedView, principal: Principal): Promise<SavedView> {
    const view = await this.own(id, principal);
    if (view.list !== input.list)
      throw fieldError('list', 'Danh sách: chế độ xem không chuyển sang danh sách khác được.');
    await this.rows.update(SavedViewEntity, { id }, input.version, this.toValues(input, principal), () =>
      this.get(id, principal),
    );
    return this.get(id, principal);
  }

  /** @throws DomainError NOT_FOUND, FORBIDDEN. */
  async remove(id: string, principal: Principal): Promise<void> {
    await this.own(id, principal);
    await this.rows.remove(SavedViewEntity, { id });
  }

  /** Sets or clears the view that a list opens with. @throws DomainError NOT_FOUND. */
  async chooseDefault({ list, viewId }: ChooseDefaultView, principal: Principal): Promise<{ items: SavedView[] }> {
    if (viewId && (await this.get(viewId, principal)).list !== list) throw new DomainError('NOT_FOUND');
    const key = { userId: principal.userId, list };
    await this.rows.replace(DefaultViewEntity, key, viewId ? [{ viewId }] : []);
    return this.defaults(principal);
  }

  private async get(id: string, principal: Principal): Promise<SavedView> {
    const view = await this.reads.row<SavedView & Record<string, unknown>>(
      `select ${columns} ${visible} and v.id = $2`,
      [principal.userId, id],
    );
    if (!view) throw new DomainError('NOT_FOUND');
    return view;
  }

  /** A shared view is its owner's to change, or an administrator's. */
  private async own(id: string, principal: Principal): Promise<SavedView> {
    const view = await this.get(id, principal);
    if (view.isOwn || isAllowed(principal.role, 'users:manage')) return view;
    throw new DomainError('FORBIDDEN', {
      detail: `Chế độ xem này là của ${view.ownerName}; hãy lưu thành chế độ xem của bạn rồi sửa.`,
    });
  }

  private toValues(input: CreateSavedView, principal: Principal): Values {
    if (input.isShared && !isAllowed(principal.role, 'views:share')) {
      throw new DomainError('FORBIDDEN', { detail: 'Chỉ biên tập và quản trị chia sẻ được chế độ xem.' });
    }
    return {
      list: input.list,
      name: input.name,
      isShared: input.isShared ?? false,
      state: { query: checkState(input.state.query ?? '') },
      ordinal: input.ordinal ?? 0,
    };
  }
}
