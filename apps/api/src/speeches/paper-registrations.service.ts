import { Injectable } from '@nestjs/common';
import type {
  ApproveRegistration,
  CreatePaperRegistration,
  PaperRegistration,
  RegistrationQuery,
  RegistrationState,
  RejectRegistration,
  SubmitRegistration,
} from '@ky-yeu/contracts/paper-registrations';
import { ConferencePartService } from '../conferences/conference-part.service';
import { ProgrammeService } from '../conferences/programme.service';
import { filterBy, type ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { AttachedFilesService, filesColumn, type FileLink } from '../platform/files/attached-files.service';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { PaperRegistrationEntity } from './paper-registration.entity';
import { SpeechesService } from './speeches.service';

/** The files of a paper. */
export const paperFiles: FileLink = {
  table: 'paper_registration_files',
  owner: 'paper_registration_id',
  ownerTable: 'paper_registrations',
  purpose: 'DISCUSSION_PAPER',
};

/** The first part that is kept for papers: of that kind, with nobody to speak in it himself. */
const homeStatement = `select x.id from programme_items x
  where x.conference_id = $1 and x.parent_id is null and x.kind = 'DISCUSSION_PAPER' and x.performed_by is null
    and not exists (select 1 from programme_performers l where l.programme_item_id = x.id)
    and not exists (select 1 from speeches s where s.programme_item_id = x.id)
  order by x.ordinal, x.id limit 1`;

const nextStates: Record<RegistrationState, readonly RegistrationState[]> = {
  REGISTERED: ['APPROVED', 'REJECTED'],
  REJECTED: ['APPROVED'],
  APPROVED: ['SUBMITTED'],
  SUBMITTED: ['SUBMITTED'],
};

/** Discussion papers that units register: approved they become a speech and an item of the programme. */
@Injectable()
export class PaperRegistrationsService extends ConferencePartService<CreatePaperRegistration> {
  protected readonly entity = PaperRegistrationEntity;
  protected readonly table = 'paper_registrations';
  protected readonly searched = `concat_ws(' ', x.topic, x.organisation_name, x.speaker_name, o.name, a.name)`;
  protected readonly source: ListSource = {
    from: 'paper_registrations x',
    joins: `left join organisations o on o.id = x.organisation_id left join attendees a on a.id = x.attendee_id
      join conferences c on c.id = x.conference_id`,
    columns: {
      id: 'x.id',
      version: 'x.version',
      topic: 'x.topic',
      organisationId: 'x.organisation_id',
      organisationName: 'coalesce(x.organisation_name, organisation_name_on(x.organisation_id, c.held_on))',
      attendeeId: 'x.attendee_id',
      speakerName: 'coalesce(a.name, x.speaker_name)',
      minutes: 'x.minutes',
      dueOn: 'x.due_on',
      state: 'x.state',
      reason: 'x.reason',
      body: 'x.body',
      fileLink: 'x.file_link',
      files: filesColumn(paperFiles),
      note: 'x.note',
      submittedAt: 'x.submitted_at',
      speechId: 'x.speech_id',
      programmeItemId: 'x.programme_item_id',
    },
    sorts: {
      registered: 'x.created_at {dir}',
      topic: 'x.topic collate "vi-x-icu" {dir}',
      organisation: 'coalesce(x.organisation_name, o.name) collate "vi-x-icu" {dir}',
      dueOn: 'x.due_on {dir} nulls last',
      minutes: 'x.minutes {dir} nulls last',
    },
    tieBreak: 'x.id',
  };

  constructor(
    rows: Rows,
    reads: Reads,
    private readonly programme: ProgrammeService,
    private readonly speeches: SpeechesService,
    private readonly files: AttachedFilesService,
  ) {
    super(rows, reads);
  }

  override list(conferenceId: string, query: RegistrationQuery): Promise<string> {
    return this.listFiltered(conferenceId, query, (filters) => filterBy(filters, 'x.state = $$', query.state));
  }

  /**
   * Makes a speech and an item of the programme of a registration.
   * @throws DomainError NOT_FOUND, STALE_VERSION; REGISTRATION_STATE when it was approved before.
   */
  async approve(conferenceId: string, id: string, input: ApproveRegistration): Promise<string> {
    const paper = await this.inState(conferenceId, id, 'APPROVED');
    const speaker = paper.attendeeId ? { performerIds: [paper.attendeeId] } : {};
    const item = await this.programme.create(conferenceId, {
      ...{ title: `Tham luận: ${paper.topic}`, kind: 'DISCUSSION_PAPER', minutes: paper.minutes, ...speaker },
      performedBy: paper.attendeeId ? paper.organisationName : speakerText(paper),
      parentId: input.parentId ?? (await this.home(conferenceId)),
    });
    const speech = await this.speeches.create(conferenceId, {
      ...{ kind: 'DISCUSSION_PAPER', topic: paper.topic, onBehalfOf: paper.organisationName, body: paper.body },
      ...(paper.attendeeId ? { speakers: [{ attendeeId: paper.attendeeId }] } : {}),
      programmeItemId: idOf(item),
    });
    const made = { speechId: idOf(speech), programmeItemId: idOf(item), reason: null };
    return this.step(conferenceId, id, input.version, 'APPROVED', made);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, REGISTRATION_STATE. */
  async reject(conferenceId: string, id: string, { reason, version }: RejectRegistration): Promise<string> {
    await this.inState(conferenceId, id, 'REJECTED');
    return this.step(conferenceId, id, version, 'REJECTED', { reason });
  }

  /**
   * Takes in the text, the files or the address of a file; the text becomes that of the speech as well.
   * @throws DomainError NOT_FOUND, STALE_VERSION, REGISTRATION_STATE; VALIDATION_FAILED without any of them.
   */
  async submit(conferenceId: string, id: string, input: SubmitRegistration): Promise<string> {
    const paper = await this.inState(conferenceId, id, 'SUBMITTED');
    const body = input.body ?? paper.body;
    const fileLink = input.fileLink ?? paper.fileLink;
    const hasFile = (input.fileIds ?? paper.files).length > 0;
    if (!body && !fileLink && !hasFile) throw nothingHandedIn();
    if (body && paper.speechId) {
      await this.reads.rows(
        `update speeches set body = $2, version = version + 1, updated_at = now() where id = $1 and body is distinct from $2`,
        [paper.speechId, body],
      );
    }
    await this.files.set(paperFiles, id, input.fileIds);
    return this.step(conferenceId, id, input.version, 'SUBMITTED', { body, fileLink, submittedAt: new Date() });
  }

  protected override async writeLinks(_conferenceId: string, id: string, { fileIds }: CreatePaperRegistration) {
    await this.files.set(paperFiles, id, fileIds);
    const isEmpty = await this.reads.row(
      `select 1 from paper_registrations x where x.id = $1 and x.state = 'SUBMITTED' and x.body is null
         and x.file_link is null and not exists (select 1 from paper_registration_files f where f.paper_registration_id = x.id)`,
      [id],
    );
    if (isEmpty) throw nothingHandedIn();
  }

  protected async toValues(conferenceId: string, input: CreatePaperRegistration): Promise<Values> {
    await this.expectOwn(conferenceId, 'attendees', 'attendeeId', [input.attendeeId]);
    if (!input.organisationId && !input.organisationName) {
      throw fieldError('organisationId', 'Đơn vị: hãy chọn đơn vị đăng ký hoặc ghi tên đơn vị.');
    }
    const optional = ['organisationId', 'organisationName', 'attendeeId', 'speakerName', 'minutes', 'dueOn'] as const;
    return { topic: input.topic, ...nullable(input, ...optional, 'body', 'fileLink', 'note') };
  }

  private async inState(conferenceId: string, id: string, next: RegistrationState): Promise<PaperRegistration> {
    const paper = JSON.parse(await this.get(conferenceId, id)) as PaperRegistration;
    if (!nextStates[paper.state].includes(next)) throw new DomainError('REGISTRATION_STATE');
    return paper;
  }

  private async step(
    conferenceId: string,
    id: string,
    version: number,
    state: RegistrationState,
    values: Values,
  ): Promise<string> {
    const current = async () => JSON.parse(await this.get(conferenceId, id)) as unknown;
    await this.rows.update(PaperRegistrationEntity, { id, conferenceId }, version, { state, ...values }, current);
    return this.get(conferenceId, id);
  }

  private async home(conferenceId: string): Promise<string | null> {
    return (await this.reads.row<{ id: string }>(homeStatement, [conferenceId]))?.id ?? null;
  }
}

const nothingHandedIn = () => fieldError('body', 'Toàn văn: hãy gửi tệp bài, dán toàn văn hoặc nhập liên kết tới tệp.');
const idOf = (text: string): string => (JSON.parse(text) as { id: string }).id;
const speakerText = ({ speakerName, organisationName }: PaperRegistration): string =>
  [speakerName, organisationName].filter(Boolean).join(', ');
