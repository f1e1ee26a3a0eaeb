import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { OpenConference } from '../../conferences/open-conference';
import { MailMerge } from './mail-merge';

/** The batches of invitations of the open conference. */
@Component({
  selector: 'app-merge-tab',
  imports: [MailMerge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-mail-merge [conferenceId]="open.id()" />`,
})
export class MergeTab {
  protected readonly open = inject(OpenConference);
}
