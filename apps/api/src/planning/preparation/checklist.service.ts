import { Injectable } from '@nestjs/common';
import type { CreateChecklistItem } from '@ky-yeu/contracts/preparation';
import { dueDate } from '@ky-yeu/rules/checklist-dates';
import { ConferencePartService } from '../../conferences/conference-part.service';
import type { ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { Transactions } from '../../platform/database/transactions';
import { AttachedFilesService, filesColumn, type FileLink } from '../../platform/files/attached-files.service';
import { fieldError } from '../../platform/http/domain-error';
import { ConferenceDaysReads, heldDays } from './conference-days';
import { ChecklistItemEntity } from './preparation.entity';
import { ReminderJobs } from './reminder-jobs';
import { todayInVietnam } from './vietnam-day';

/** The files that prove an item. */
export const evidenceFiles: FileLink = {
  table: 'checklist_item_files',
  owner: 'checklist_item_id',
  ownerTable: 'checklist_items',
  purpose: 'CHECKLIST_EVIDENCE',
};

interface Stored extends Record<string, unknown> {
  dueOn: string | null;
  offsetDays: number | null;
  offsetUnit: string | null;
  isPinned: boolean;
  reckonedFrom: string | null;
}

interface Dating {
  dueOn: string | null;
  isPinned: boolean;
  reckonedFrom: string | null;
}

function check(input: CreateChecklistItem): void {
  if (input.userId && input.personId) {
    throw fieldError('personId', 'Phụ trách: chọn người dùng hoặc cá nhân trong danh bạ, không chọn cả hai.');
  }
  if ((input.offsetDays == null) !== (input.offsetUnit == null)) {
    throw fieldError('offsetUnit', 'Cách tính ngày: hãy nhập cả số ngày và cách tính, hoặc để trống cả hai.');
  }
}

const isSameOffset = (input: CreateChecklistItem, stored: Stored) =>
  stored.offsetDays === (input.offsetDays ?? null) && stored.offsetUnit === (input.offsetUnit ?? null);

/** The items of a conference's checklist: what is to be done until when, by whom, and what proves that it was done. */
@Injectable()
export class ChecklistService extends ConferencePartService<CreateChecklistItem> {
  protected readonly entity = ChecklistItemEntity;
  protected readonly table = 'checklist_items';
  protected readonly searched = `concat_ws(' ', x.title, x.committee)`;
  protected readonly source: ListSource = {
    from: 'checklist_items x',
    pageJoins: `left join users u on u.id = x.user_id left join people p on p.id = x.person_id
      left join users k on k.id = x.keeper_id`,
    columns: {
      id: 'x.id',
      version: 'x.version',
      title: 'x.title',
      committee: 'x.committee',
      offsetDays: 'x.offset_days',
      offsetUnit: 'x.offset_unit',
      dueOn: 'x.due_on',
      isPinned: 'x.is_pinned',
      state: 'x.state',
      doneOn: 'x.done_on',
      userId: 'x.user_id',
      userName: 'u.display_name',
      personId: 'x.person_id',
      personName: 'p.full_name',
      keeperName: 'k.display_name',
      evidence: 'x.evidence',
      files: filesColumn(evidenceFiles),
      note: 'x.note',
      clockCode: 'x.clock_code',
      ordinal: 'x.ordinal',
    },
    sorts: { dueOn: 'x.due_on {dir} nulls last, x.ordinal', ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(
    rows: Rows,
    reads: Reads,
    private readonly days: ConferenceDaysReads,
    private readonly transactions: Transactions,
    private readonly jobs: ReminderJobs,
    private readonly files: AttachedFilesService,
  ) {
    super(rows, reads);
  }

  /** Adds an item; who adds it is reminded until somebody else is in charge. */
  async createFor(keeperId: string, conferenceId: string, input: CreateChecklistItem): Promise<string> {
    check(input);
    const dating = await this.dating(conferenceId, input, null);
    const ordinal = input.ordinal ?? (await this.nextOrdinal(conferenceId));
    const id = await this.rows.insert(this.entity, {
      ...this.plainValues(input),
      ...dating,
      ...{ conferenceId, keeperId, ordinal },
    });
    await this.writeLinks(conferenceId, id, input);
    this.remindAfterwards();
    return this.get(conferenceId, id);
  }

  protected override writeLinks(_conferenceId: string, id: string, { fileIds }: CreateChecklistItem): Promise<void> {
    return this.files.set(evidenceFiles, id, fileIds);
  }

  protected toValues(): Values {
    throw new Error('An item is created for somebody: call createFor');
  }

  protected override async toChangedValues(conferenceId: string, id: string, input: CreateChecklistItem) {
    check(input);
    const stored = await this.reads.row<Stored>(
      `select due_on::text as "dueOn", offset_days as "offsetDays", offset_unit as "offsetUnit", is_pinned as "isPinned",
              reckoned_from::text as "reckonedFrom" from checklist_items where id = $1 and conference_id = $2`,
      [id, conferenceId],
    );
    this.remindAfterwards();
    return { ...this.plainValues(input), ...(await this.dating(conferenceId, input, stored)), ordinal: input.ordinal };
  }

  /** Sets the outbox right as soon as the change is committed. */
  private remindAfterwards(): void {
    this.transactions.afterCommit(() => this.jobs.wake());
  }

  private plainValues(input: CreateChecklistItem): Values {
    const state = input.state ?? 'TODO';
    return {
      title: input.title,
      state,
      doneOn: state === 'DONE' ? (input.doneOn ?? todayInVietnam()) : null,
      ...nullable(
        input,
        'committee',
        'offsetDays',
        'offsetUnit',
        'userId',
        'personId',
        'evidence',
        'note',
        'clockCode',
      ),
    };
  }

  /** A day entered by hand stays; one that follows from the distance is reckoned when the distance is new. */
  private async dating(conferenceId: string, input: CreateChecklistItem, stored: Stored | null): Promise<Dating> {
    const { offsetDays, offsetUnit, dueOn = null } = input;
    if (offsetDays == null || offsetUnit == null) return { dueOn, isPinned: dueOn !== null, reckonedFrom: null };
    const held = heldDays(await this.days.get(conferenceId));
    const reckoned = held && dueDate({ offsetDays, offsetUnit }, held, await this.days.around(held));
    const follows: Dating = { dueOn: reckoned, isPinned: false, reckonedFrom: held?.opensOn ?? null };
    if (input.isPinned) return { ...follows, dueOn: dueOn ?? reckoned, isPinned: true };
    return stored ? changed(input, stored, follows) : set(dueOn, follows);
  }
}

/** A day other than the one that follows was entered by hand. */
const set = (dueOn: string | null, follows: Dating): Dating =>
  dueOn === null || dueOn === follows.dueOn ? follows : { ...follows, dueOn, isPinned: true };

/** Whoever takes the pin out, or gives another distance, wants the day that follows from it. */
function changed(input: CreateChecklistItem, stored: Stored, follows: Dating): Dating {
  if (stored.isPinned || !isSameOffset(input, stored)) return follows;
  const isUntouched = (input.dueOn ?? null) === stored.dueOn;
  if (isUntouched) return { dueOn: stored.dueOn, isPinned: false, reckonedFrom: stored.reckonedFrom };
  return set(input.dueOn ?? null, follows);
}
