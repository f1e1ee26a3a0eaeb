import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import { speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { CreateSpeech, Speech } from '@ky-yeu/contracts/speeches';
import { partRows } from '../conferences/part-rows';
import { RowActions } from '../conferences/row-actions';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Session } from '../shared/session';
import { speechModel } from './speech-model';

/** Reports, papers and speeches of a conference in their order. */
@Component({
  selector: 'app-speeches-tab',
  imports: [Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './speeches-tab.html',
  styleUrl: './speeches-tab.scss',
})
export class SpeechesTab {
  protected readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly kinds = speechKindLabels;
  protected readonly speeches = partRows<Speech, CreateSpeech>({
    part: 'speeches',
    editor: () => import('./speech-edit').then((file) => file.SpeechEdit),
    nameOf: (speech) => `phát biểu “${this.headingOf(speech)}”`,
    toModel: speechModel,
  });

  protected headingOf({ topic, speakers, kind }: Speech): string {
    return topic || speakers.map(({ name }) => name).join(', ') || speechKindLabels[kind];
  }
}
