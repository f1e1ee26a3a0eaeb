import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { Site } from '@ky-yeu/contracts/attendees';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import { invitationStateLabels } from '@ky-yeu/contracts/closed-lists';
import {
  paperChoices,
  paperColumnLabels,
  paperGroupingLabels,
  paperOrderLabels,
  paperSizeLabels,
  paperSizesOf,
  type PaperColumn,
  type PaperKind,
} from '@ky-yeu/contracts/papers';
import { attendeePicker, attendeeResource, partList } from '../conferences/parts-api';
import { programmeVersions } from '../conferences/programme-api';
import { OpenConference } from '../conferences/open-conference';
import { showDate } from '../shared/format';
import { RecordPicker } from '../shared/record-picker';
import { templateChoices } from './user-templates/paper-templates-api';
import { offeredChoices, type PaperChoiceKey, type PaperLayoutChoice } from './paper-offers';

const awardOrders: readonly PaperKind[] = ['award-list', 'money-receipt-list'];

/** The choices that one kind of paper offers, for the quick print and for a draft alike. */
@Component({
  selector: 'app-paper-choices',
  imports: [RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-choices.html',
  styleUrl: './paper-choices.scss',
})
export class PaperChoices {
  readonly kind = input.required<PaperKind>();
  readonly choice = model.required<PaperLayoutChoice>();
  private readonly conferenceId = inject(OpenConference).id;
  private readonly offered = computed(() => new Set(offeredChoices(this.kind())));
  protected readonly groupingLabels = paperGroupingLabels;
  protected readonly columnLabels = paperColumnLabels;
  protected readonly sizeLabels = paperSizeLabels;
  protected readonly invitations = Object.entries(invitationStateLabels);
  protected readonly attendees = attendeePicker(this.conferenceId);

  /** Read only for a kind that asks: '' as a conference reads nothing. */
  private readonly idFor = (key: PaperChoiceKey) => (this.offers(key) ? this.conferenceId() : '');
  private readonly siteList = partList<Site>('sites', () => this.idFor('siteId'));
  private readonly roundList = partList<AwardRound>('award-rounds', () => this.idFor('roundId'));
  private readonly versionList = programmeVersions(
    () => this.idFor('versionId'),
    () => ({ pageSize: 200 }),
  );
  private readonly templateList = templateChoices(
    () => this.idFor('templateId'),
    this.kind,
    () => null,
  );
  private readonly attendee = attendeeResource(
    () => this.idFor('attendeeId'),
    () => this.choice().attendeeId,
  );
  protected readonly sites = computed(() => (this.siteList.hasValue() ? (this.siteList.value()?.items ?? []) : []));
  protected readonly rounds = computed(() =>
    (this.roundList.hasValue() ? (this.roundList.value()?.items ?? []) : []).map((round) => ({
      id: round.id,
      name: [round.formName ?? round.formText ?? round.title ?? 'Khen thưởng', round.authorityName].join(' – '),
    })),
  );
  protected readonly versions = computed(() =>
    (this.versionList.hasValue() ? (this.versionList.value()?.items ?? []) : []).map((version) => ({
      id: version.id,
      name: `${version.state === 'ISSUED' ? 'Ban hành lần' : 'Dự thảo lần'} ${version.number}${
        version.issuedOn ? `, ngày ${showDate(version.issuedOn)}` : ''
      }`,
    })),
  );
  protected readonly templates = computed(() =>
    this.templateList.hasValue() ? (this.templateList.value() ?? []) : [],
  );
  /** What is used when nobody chooses. */
  protected readonly usualTemplate = computed(
    () => this.templates().find(({ isDefault }) => isDefault)?.name ?? 'Mẫu của hệ thống',
  );
  protected readonly attendeeName = computed(() =>
    this.choice().attendeeId && this.attendee.hasValue() ? (this.attendee.value()?.name ?? null) : null,
  );
  protected readonly orders = computed(() =>
    Object.entries({
      ...paperOrderLabels,
      ...(awardOrders.includes(this.kind()) && { precedence: 'Theo thứ tự trong từng đợt' }),
    }),
  );
  protected readonly groupings = computed(() => paperChoices[this.kind()].groupings);
  protected readonly columns = computed(() => paperChoices[this.kind()].columns);
  protected readonly sizes = computed(() => paperSizesOf[this.kind()] ?? []);
  /** What is printed whatever is ticked. */
  protected readonly always = computed(() =>
    this.kind() === 'programme' || this.kind() === 'programme-internal'
      ? 'Số thứ tự, thời gian và nội dung luôn được in.'
      : 'Số thứ tự và họ tên luôn được in.',
  );
  protected readonly firstRound = computed(() =>
    this.kind() === 'submission' ? 'Không: trình việc tổ chức hội nghị' : 'Đợt đầu tiên của hội nghị',
  );

  protected offers(key: PaperChoiceKey): boolean {
    return this.offered().has(key);
  }

  protected set(change: Partial<PaperLayoutChoice>): void {
    this.choice.update((choice) => ({ ...choice, ...change }));
  }

  protected toggle(column: PaperColumn, isOn: boolean): void {
    const chosen = this.choice().columns;
    this.set({ columns: this.columns().filter((each) => (each === column ? isOn : chosen.includes(each))) });
  }
}
