import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { paperReceiptList } from '../attendee-list';
import type { ListDocument } from '../document-model';
import { frameList } from '../issue/frame-list';
import { PaperComposer, type PaperContext } from '../paper-composer';
import { PapersReads, type PaperAttendee } from '../papers.reads';
import { CardPeopleReads } from './card-people.reads';
import { moneyReceiptList } from './money-receipt-list';

/** Makes the lists on which papers and money are received. */
@Injectable()
export class ReceiptComposer extends PaperComposer {
  readonly kinds: readonly PaperKind[] = ['paper-receipt-list', 'money-receipt-list'];

  constructor(
    private readonly reads: PapersReads,
    private readonly cards: CardPeopleReads,
  ) {
    super();
  }

  override async compose(context: PaperContext): Promise<ListDocument> {
    const list = context.kind === 'money-receipt-list' ? await this.money(context) : await this.papers(context);
    return frameList(list, context);
  }

  private async money({ conferenceId, conference, choice, layout }: PaperContext): Promise<ListDocument> {
    const [rounds, recipients] = await Promise.all([
      this.reads.rounds(conferenceId),
      this.reads.recipients(conferenceId, choice.order),
    ]);
    return moneyReceiptList(conference, rounds, recipients, choice, layout.fullStop);
  }

  private async papers({ conferenceId, conference, choice }: PaperContext): Promise<ListDocument> {
    await this.cards.expectSite(conferenceId, choice.siteId);
    const attendees = (await this.reads.attendees(conferenceId, choice.order)).filter(
      (attendee) =>
        (choice.siteId === undefined || attendee.siteId === choice.siteId) &&
        (choice.invitation === undefined ? isComing(attendee) : attendee.invitation === choice.invitation),
    );
    return paperReceiptList(conference, attendees, choice);
  }
}

/** Who has said no, or stayed away, takes no papers. */
function isComing({ invitation, presence }: PaperAttendee): boolean {
  return presence === 'PRESENT' || (invitation !== 'DECLINED' && presence === 'UNKNOWN');
}
