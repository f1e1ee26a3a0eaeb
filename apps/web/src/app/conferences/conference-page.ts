import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { mdiCalendarOutline, mdiDeleteOutline, mdiMapMarkerOutline, mdiPencilOutline } from '@mdi/js';
import { conferenceKindLabels, conferenceModeLabels, conferenceStatusLabels } from '@ky-yeu/contracts/closed-lists';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { ConferencesApi } from './conferences-api';
import { clockText, heldText, weekdayText } from './held-text';
import { OpenConference } from './open-conference';
import { statusTone } from './status-tone';

const partNouns: readonly (readonly [keyof Conference['parts'], string])[] = [
  ['attendees', 'đại biểu'],
  ['groups', 'nhóm đại biểu'],
  ['sites', 'điểm cầu'],
  ['programme', 'mục chương trình'],
  ['speeches', 'bài phát biểu'],
  ['directives', 'ý kiến chỉ đạo'],
  ['figures', 'số liệu'],
  ['awardRounds', 'đợt khen thưởng'],
  ['articles', 'bài báo'],
  ['paperRegistrations', 'đăng ký tham luận'],
  ['programmeVersions', 'bản chương trình đã lưu'],
];

/** What a deletion of the conference would take along, a line each. */
function contentsOf({ parts }: Conference): string[] {
  return partNouns.flatMap(([part, noun]) => (parts[part] ? [`${parts[part]} ${noun}`] : []));
}

/** The frame of a conference: what it is, and the tabs of everything recorded in it. */
@Component({
  selector: 'app-conference-page',
  imports: [Can, Icon, LoadState, RouterLink, RouterLinkActive, RouterOutlet],
  providers: [OpenConference],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conference-page.html',
  styleUrl: './conference-page.scss',
  host: { '(window:resize)': 'measure()' },
})
export class ConferencePage {
  protected readonly open = inject(OpenConference);
  private readonly api = inject(ConferencesApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  protected readonly icons = { mdiCalendarOutline, mdiDeleteOutline, mdiMapMarkerOutline, mdiPencilOutline };
  protected readonly conference = this.open.record;
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  /** A long title is cut on a narrow screen until the reader asks for all of it. */
  protected readonly isWhole = signal(false);
  protected readonly isCut = signal(false);
  protected readonly when = computed(() => {
    const record = this.conference();
    if (!record) return '';
    return [heldText(record), weekdayText(record), clockText(record)].filter(Boolean).join(' · ');
  });
  protected readonly badges = computed(() => {
    const record = this.conference();
    if (!record) return [];
    return [
      { text: conferenceStatusLabels[record.status], tone: statusTone[record.status] },
      { text: conferenceKindLabels[record.kind], tone: 'primary' },
      ...(record.mode ? [{ text: conferenceModeLabels[record.mode], tone: '' }] : []),
    ];
  });
  protected readonly tabs = computed(() => {
    const parts = this.conference()?.parts;
    return [
      { path: 'overview', label: 'Tổng quan', count: null },
      { path: 'preparation', label: 'Chuẩn bị', count: null },
      { path: 'programme', label: 'Chương trình', count: parts?.programme },
      { path: 'attendees', label: 'Đại biểu', count: parts?.attendees },
      { path: 'precedence', label: 'Thứ tự', count: null },
      { path: 'speeches', label: 'Phát biểu', count: parts?.speeches },
      { path: 'awards', label: 'Khen thưởng', count: parts?.awardRounds },
      { path: 'directives', label: 'Chỉ đạo, số liệu', count: parts && parts.directives + parts.figures },
      { path: 'editions', label: 'Các kỳ', count: null },
      { path: 'papers', label: 'In ấn', count: null },
      { path: 'press', label: 'Báo chí, nguồn', count: parts?.articles },
    ];
  });

  protected measure(): void {
    const title = this.title()?.nativeElement;
    this.isCut.set(title !== undefined && title.scrollHeight > title.clientHeight + 1);
  }

  /** Brings the open tab into sight where the bar is wider than the screen. */
  protected reveal(tab: HTMLElement, isActive: boolean): void {
    if (isActive) tab.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  constructor() {
    afterRenderEffect(() => {
      this.conference();
      this.measure();
    });
    pageTitle(() => this.conference()?.shortTitle ?? this.conference()?.title);
  }

  protected async remove(conference: Conference): Promise<void> {
    const isGone = await this.confirm.delete({
      what: `hội nghị “${conference.shortTitle ?? conference.title}”`,
      hangsOnIt: contentsOf(conference),
      remove: () => this.api.remove(conference.id),
    });
    if (isGone) await this.router.navigate(['/conferences']);
  }
}
