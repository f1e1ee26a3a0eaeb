import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { Panels } from '../shared/panels';
import { conferenceResource } from './conferences-api';

/** The conference whose page is open; the page provides it to its tabs. */
@Injectable()
export class OpenConference {
  private readonly panels = inject(Panels);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.paramMap, { initialValue: this.route.snapshot.paramMap });
  readonly id = computed(() => this.params().get('id') ?? '');
  readonly resource = conferenceResource(this.id);
  readonly record = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  /** Opens the panel that edits the conference itself. */
  edit(conference: Conference): Promise<unknown> {
    const load = () => import('./conference-edit').then((file) => file.ConferenceEdit);
    return this.panels.openSide(load, { conference });
  }
}
