import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { suggestHall } from '@ky-yeu/rules/seat-words';
import { proposeSeats } from '@ky-yeu/rules/seating';
import { SeatPlansReads } from '../../conferences/seating/seat-plans.reads';
import { PaperComposer, type PaperContext } from '../paper-composer';
import type { SheetDocument } from '../sheet-model';
import { backdrop, suggestBackdrop, type BackdropTexts } from './backdrop';
import { badges } from './badges';
import { CardPeopleReads } from './card-people.reads';
import { envelopes } from './envelopes';
import { namePlates } from './name-plates';
import { seatingPlan, type PrintedHall } from './seating-plan';

const unknownTexts: BackdropTexts = {
  organiser: '[chưa có đơn vị tổ chức]',
  conference: '[chưa có tên hội nghị]',
  theme: '',
  placeAndDate: '[chưa có địa điểm, ngày]',
};

/** Makes the papers that are cut, folded or hung up: badges, plates, envelopes, the plan of seats and the backdrop. */
@Injectable()
export class SheetComposer extends PaperComposer {
  readonly kinds: readonly PaperKind[] = ['badges', 'name-plates', 'envelopes', 'seating-plan', 'backdrop'];

  constructor(
    private readonly cards: CardPeopleReads,
    private readonly seats: SeatPlansReads,
  ) {
    super();
  }

  override async compose(context: PaperContext): Promise<SheetDocument> {
    const { conference, conferenceId, choice, kind } = context;
    const people = () => this.cards.people(conferenceId, choice);
    switch (kind) {
      case 'badges':
        return badges(conference, await people(), choice.size === 'badge-a6' ? 'badge-a6' : 'badge-90x60');
      case 'name-plates':
        return namePlates(conference, await people());
      case 'envelopes':
        return envelopes(conference, await people(), choice.size === 'envelope-dl' ? 'envelope-dl' : 'label-3x8');
      case 'seating-plan':
        return seatingPlan(conference, await this.halls(context), choice.size === 'plan-a3' ? 'plan-a3' : 'plan-a4');
      default:
        return backdrop(conference, textsOf(context), choice.size ?? 'backdrop-6x3');
    }
  }

  override suggest({ kind, conference }: PaperContext): Promise<Record<string, string>> {
    return Promise.resolve(kind === 'backdrop' ? { ...suggestBackdrop(conference) } : {});
  }

  /** The plans that are kept, or one that the rules propose where there is none yet. */
  private async halls({ conferenceId, choice }: PaperContext): Promise<PrintedHall[]> {
    await this.cards.expectSite(conferenceId, choice.siteId);
    const plans = (await this.seats.plans(conferenceId)).filter(
      ({ siteId }) => choice.siteId === undefined || siteId === choice.siteId,
    );
    if (plans.length === 0) return [await this.proposal(conferenceId, choice.siteId ?? null)];
    return Promise.all(
      plans.map(async (plan) => ({
        plan,
        people: await this.seats.people(conferenceId, plan.siteId, plan.id),
        isProposal: false,
      })),
    );
  }

  private async proposal(conferenceId: string, siteId: string | null): Promise<PrintedHall> {
    const people = await this.seats.people(conferenceId, siteId, null);
    const coming = people.filter(({ isAway }) => !isAway);
    const hall = suggestHall(coming.length, coming.filter(({ isPresidium }) => isPresidium).length);
    const plan = { ...hall, zones: [], siteId, siteName: null };
    const places = new Map(proposeSeats(plan, people, []).assignments.map((each) => [each.attendeeId, each]));
    const seated = people.map((person) => {
      const { row = null, seat = null, presidium = null } = places.get(person.id) ?? {};
      return { ...person, row, seat, presidium };
    });
    return { plan, people: seated, isProposal: true };
  }
}

function textsOf({ conference, frame: { texts } }: PaperContext): BackdropTexts {
  const suggested = suggestBackdrop(conference);
  const text = (key: keyof BackdropTexts) => texts[key]?.trim() || (suggested[key] ?? unknownTexts[key]);
  return {
    organiser: text('organiser'),
    conference: text('conference'),
    theme: text('theme'),
    placeAndDate: text('placeAndDate'),
  };
}
