import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { mdiClose } from '@mdi/js';
import { hostRoleLabels, hostRoles, type HostRole } from '@ky-yeu/contracts/closed-lists';
import type { Host, HostInput } from '@ky-yeu/contracts/conferences';
import { FieldControl } from '../shared/fields/field-control';
import { FieldFrame } from '../shared/fields/field-frame';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { organisationPicker } from '../organisations/organisations-api';

/** Who holds the conference: the first chosen leads, the others join in; at most one leads. */
@Component({
  selector: 'app-hosts-field',
  imports: [FieldFrame, Icon, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      @if (value().length) {
        <ul>
          @for (host of value(); track host.organisationId) {
            <li>
              <span>{{ nameOf(host) }}</span>
              <select
                #role
                class="control"
                [attr.aria-label]="'Vai trò của ' + nameOf(host)"
                (change)="setRole(host.organisationId, role.value)"
              >
                @for (each of roles; track each[0]) {
                  <option [value]="each[0]" [selected]="each[0] === host.role">{{ each[1] }}</option>
                }
              </select>
              <button
                type="button"
                class="button plain small icon"
                [attr.aria-label]="'Bỏ ' + nameOf(host)"
                (click)="remove(host.organisationId)"
              >
                <app-icon [path]="mdiClose" [size]="16" />
              </button>
            </li>
          }
        </ul>
      }
      <app-record-picker
        [inputId]="id"
        [source]="source"
        [isEmptiedByChoice]="true"
        [isInvalid]="error() !== null"
        [describedBy]="describedBy()"
        placeholder="Gõ tên cơ quan để tìm"
        (chosen)="take($event)"
        (left)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: '../shared/fields/control.scss',
  styles: `
    ul {
      display: grid;
      gap: 4px;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 150px auto;
      align-items: center;
      gap: 8px;
      padding: 4px 4px 4px 11px;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-high);
    }

    .control {
      min-height: 32px;
      padding-block: 2px;
    }
  `,
})
export class HostsField extends FieldControl<HostInput[]> {
  readonly shown = input<readonly Host[]>([]);
  protected readonly source = organisationPicker();
  protected readonly roles = hostRoles.map((role) => [role, hostRoleLabels[role]] as const);
  protected readonly mdiClose = mdiClose;
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());

  protected nameOf({ organisationId }: HostInput): string {
    const shown = this.shown().find((host) => host.organisationId === organisationId)?.name;
    return this.names().get(organisationId) ?? shown ?? knownName(organisationId) ?? '…';
  }

  protected take(option: PickerOption | null): void {
    if (!option || this.value().some((host) => host.organisationId === option.id)) return;
    rememberName(option.id, option.name);
    this.names.update((names) => new Map(names).set(option.id, option.name));
    const role: HostRole = this.value().some((host) => host.role === 'LEAD') ? 'CO_HOST' : 'LEAD';
    this.change([...this.value(), { organisationId: option.id, role }]);
  }

  protected setRole(id: string, role: string): void {
    this.change(
      this.value().map((host) => {
        if (host.organisationId === id) return { ...host, role: role as HostRole };
        return role === 'LEAD' ? { ...host, role: 'CO_HOST' } : host;
      }),
    );
  }

  protected remove(id: string): void {
    this.change(this.value().filter((host) => host.organisationId !== id));
  }
}
