import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProgrammeVersionsService } from '../../conferences/programme-versions.service';
import { Reads } from '../../platform/database/reads';
import { NoticesService } from '../../platform/notices/notices.service';

/** News waits so long, so that it can be changed or stopped before it leaves. */
export const newsDelayMinutes = 30;
/** Older versions were announced long ago, or before there was an outbox for it. */
const announcedDays = 1;

/** $1 a version, or null for all issued lately. What is in the outbox already stays as it is. */
const planStatement = `insert into reminders (reason, item_id, rule_id, conference_id, channel, due_on, recipient_key, user_id,
    recipient_name, address, subject, body, send_at)
  select 'PROGRAMME', t.item_id, t.rule_id, t.conference_id, t.channel, t.due_on, t.recipient_key, t.user_id, t.recipient_name,
    t.address, left('Thay đổi chương trình: ' || t.conference_title, 300),
    left('Hội nghị: ' || t.conference_title || E'\\n' || 'Chương trình ban hành lần ' || v.number
      || coalesce(', số ' || v.document_number, '') || coalesce(', ngày ' || to_char(v.issued_on, 'DD/MM/YYYY'), '')
      || ' có thay đổi liên quan đến ' || coalesce(t.person_name, t.recipient_name) || ':' || E'\\n- '
      || array_to_string(t.sentences, E'\\n- '), 3900),
    v.created_at + interval '${newsDelayMinutes} minutes'
    from reminder_targets t join programme_versions v on v.id = t.rule_id
   where t.reason = 'PROGRAMME' and v.created_at > now() - interval '${announcedDays} days' and ($1::uuid is null or v.id = $1)
  on conflict (item_id, rule_id, channel, due_on, recipient_key) do nothing`;

const withoutMailStatement = `select a.name from attendees a left join people p on p.id = a.person_id
  where a.id = any ($1::uuid[]) and p.email is null order by a.given_name collate "vi-x-icu", a.name limit 50`;

/** Puts what changed in an issued programme into the outbox, for those whom it touches and nobody else. */
@Injectable()
export class ProgrammeNewsOutbox implements OnModuleInit {
  constructor(
    private readonly versions: ProgrammeVersionsService,
    private readonly reads: Reads,
    private readonly notices: NoticesService,
  ) {}

  onModuleInit(): void {
    this.versions.afterIssue((version) => this.announce(version));
  }

  /** Puts in what an undone undo has brought back; what is there stays as people have left it. */
  async plan(): Promise<void> {
    await this.reads.rows(planStatement, [null]);
  }

  private async announce({ conferenceId, id, number }: { conferenceId: string; id: string; number: number }) {
    const news = await this.versions.news(id);
    if (news.length === 0) return;
    await this.reads.rows(planStatement, [id]);
    const author = await this.reads.row<{ id: string | null }>(
      `select nullif(current_setting('app.actor', true), '')::uuid as id`,
    );
    if (!author?.id) return;
    const names = await this.reads.rows<{ name: string }>(withoutMailStatement, [
      news.map(({ attendeeId }) => attendeeId),
    ]);
    const rest = names.length
      ? `Chưa có địa chỉ thư, cần báo trực tiếp: ${names.map(({ name }) => name).join(', ')}.`
      : 'Tất cả đều có địa chỉ thư; thư chờ ở Hộp thư đi.';
    await this.notices.tell([author.id], {
      title: `Chương trình ban hành lần ${number}: ${news.length} đại biểu cần được báo`,
      body: rest,
      path: `/conferences/${conferenceId}/programme/versions`,
    });
  }
}
