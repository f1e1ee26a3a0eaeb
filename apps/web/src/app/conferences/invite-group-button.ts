import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { mdiAccountMultiplePlusOutline } from '@mdi/js';
import { Icon } from '../shared/icon';
import { Panels } from '../shared/panels';
import type { InviteGroupData } from './invite-group';
import { OpenConference } from './open-conference';

/** Opens the invitation of a saved group. */
@Component({
  selector: 'app-invite-group-button',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="button" (click)="invite()">
      <app-icon [path]="mdiAccountMultiplePlusOutline" />Mời theo nhóm
    </button>
  `,
})
export class InviteGroupButton {
  private readonly panels = inject(Panels);
  private readonly open = inject(OpenConference);
  protected readonly mdiAccountMultiplePlusOutline = mdiAccountMultiplePlusOutline;

  protected async invite(): Promise<void> {
    const data: InviteGroupData = { conferenceId: this.open.id(), heldOn: this.open.record()?.heldOn ?? null };
    await this.panels.openSmall(() => import('./invite-group').then((file) => file.InviteGroup), data, { width: 620 });
  }
}
