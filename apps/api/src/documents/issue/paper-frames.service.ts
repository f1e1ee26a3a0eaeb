import { Injectable } from '@nestjs/common';
import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import { writeNumber } from '@ky-yeu/contracts/number-pattern';
import type { KindSettings, NumberReset, NumberStyle, ToneStyle } from '@ky-yeu/contracts/office-settings';
import type { PaperMarks, PaperSignature, PaperState } from '@ky-yeu/contracts/paper-drafts';
import { paperTraits, type PaperKind, type PaperQuery } from '@ky-yeu/contracts/papers';
import { numberPeriod } from '@ky-yeu/rules/number-period';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { todayInVietnam } from '../../planning/preparation/vietnam-day';
import type { SignatureBlock } from '../document-model';
import { layouts, type FormLayout } from '../layout';
import type { PaperFrame, PaperStyle } from '../paper-composer';
import { defaultFrame } from '../paper-frame-default';
import type { PaperConference } from '../papers.reads';
import { FormPacksService, type PackInForce } from './form-packs.service';
import { kindSettings } from './office-settings.service';

/** What a draft is given when it is issued. */
export interface IssuedFrame {
  number: string;
  date: string;
}

/** How numbers of one kind run at an issuer on a day; null where the kind bears none. */
export interface NumberRule {
  organisationId: string;
  code: string;
  period: string;
  /** The pattern asks for the issuer's code and none is entered. */
  lacksBody: boolean;
  write: (number: number) => string;
}

export interface FramedPaper {
  conference: PaperConference;
  organisationId: string | null;
  frame: PaperFrame;
  /** What the draft says of the way the paper is laid out. */
  choices: Partial<PaperQuery>;
  pack: PackInForce | null;
  layout: FormLayout;
  style: PaperStyle;
  numbers: NumberRule | null;
}

interface OfficeRow {
  organisationId: string | null;
  organisationName: string | null;
  superior: string | null;
  form: DocumentForm | null;
  locality: string | null;
  organisationCode: string | null;
  bodyCode: string | null;
  officePlace: string | null;
  numberPattern: string | null;
  numberReset: NumberReset | null;
  termStartsOn: string | null;
  toneStyle: ToneStyle;
  numberStyle: NumberStyle;
  kinds: KindSettings[];
  isHost: boolean;
  draft: DraftRow | null;
}
interface DraftRow {
  kind: PaperKind;
  state: PaperState;
  number: number | null;
  numberText: string | null;
  issuedOn: string | null;
  place: string | null;
  marks: PaperMarks;
  signatures: PaperSignature[];
  recipients: string[];
  texts: Record<string, string>;
  choices: Partial<PaperQuery>;
}

const officeStatement = `
select o.id as "organisationId", organisation_name_on(o.id, day.at) as "organisationName",
  organisation_name_on(organisation_parent_on(o.id, day.at), day.at) as superior, o.document_form as form, o.locality,
  o.code as "organisationCode", s.body_code as "bodyCode", s.place as "officePlace", s.number_pattern as "numberPattern",
  s.number_reset as "numberReset", s.term_starts_on as "termStartsOn", coalesce(s.tone_style, 'hòa') as "toneStyle",
  coalesce(s.number_style, 'linh') as "numberStyle", coalesce(s.kinds, '[]') as kinds,
  o.id is not distinct from h.organisation_id as "isHost",
  case when p.id is not null then json_build_object('kind', p.kind, 'state', p.state, 'number', p.number,
    'numberText', p.number_text, 'issuedOn', p.issued_on, 'place', p.place, 'marks', p.marks, 'signatures', p.signatures,
    'recipients', p.recipients, 'texts', p.texts, 'choices', p.choices) end as draft
from conferences c
left join lateral (select organisation_id from conference_hosts where conference_id = c.id order by role desc, ordinal limit 1) h on true
left join papers p on p.id = $2 and p.conference_id = c.id
left join organisations o on o.id = coalesce(p.organisation_id, h.organisation_id)
left join office_settings s on s.organisation_id = o.id
cross join lateral (select coalesce(p.issued_on, c.held_on, current_date) as at) day
where c.id = $1`;

const styleOf = ({ toneStyle, numberStyle }: OfficeRow): PaperStyle => ({
  tone: toneStyle === 'hoà' ? 'new' : 'old',
  numbers: { zeroTens: numberStyle, thousand: numberStyle === 'lẻ' ? 'ngàn' : 'nghìn', fourAfterTens: 'tư' },
});

const blockOf = ({ lines, note, name }: PaperSignature): SignatureBlock => ({
  lines,
  ...(note && { note }),
  ...(name && { name }),
});

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Finds what stands around a paper: its issuer, form pack, number and what the office entered in its draft. */
@Injectable()
export class PaperFrames {
  constructor(
    private readonly reads: Reads,
    private readonly packs: FormPacksService,
  ) {}

  /** One statement, and the packs from memory. @throws DomainError NOT_FOUND for a draft of another conference or kind. */
  async of(paper: {
    conferenceId: string;
    conference: PaperConference;
    kind: PaperKind;
    query: PaperQuery;
    issued?: IssuedFrame;
  }): Promise<FramedPaper> {
    const { conferenceId, kind, query, issued } = paper;
    const office = await this.office(conferenceId, query.draftId ?? null);
    if (query.draftId && office.draft?.kind !== kind) throw new DomainError('NOT_FOUND');
    const conference = issuedBy(paper.conference, office);
    const date = dateOf(office, query, issued);
    // A draft without a day is issued on the day of its issue, whenever the conference was.
    const day = date ?? (office.draft ? null : conference.heldOn);
    const { pack, layout } = await this.pack(conference, day);
    const numbers = pack && numberRule(office, kind, pack, date ?? todayInVietnam());
    return {
      ...{ conference, organisationId: office.organisationId, pack, numbers, layout, style: styleOf(office) },
      ...framed(office, defaultFrame(conference, query), numbers, issued),
    };
  }

  private async pack({ form }: PaperConference, day: string | null) {
    const pack = await this.packs.inForce(form ?? 'STATE', day ?? todayInVietnam());
    return { pack, layout: pack?.layout ?? layouts[form === 'PARTY' ? 'party' : 'state'] };
  }

  private async office(conferenceId: string, draftId: string | null): Promise<OfficeRow> {
    const row = await this.reads.row<OfficeRow & Record<string, unknown>>(officeStatement, [conferenceId, draftId]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}

const dateOf = ({ draft }: OfficeRow, query: PaperQuery, issued: IssuedFrame | undefined): string | null =>
  issued?.date ?? draft?.issuedOn ?? query.date ?? null;

/** The conference as a paper of another issuer than its host names it. */
function issuedBy(conference: PaperConference, office: OfficeRow): PaperConference {
  if (office.isHost || !office.organisationId) return conference;
  const { organisationName: issuer, superior, form, locality } = office;
  return { ...conference, issuer, superior, form, locality };
}

function framed(
  { officePlace, draft }: OfficeRow,
  blank: PaperFrame,
  numbers: NumberRule | null,
  issued: IssuedFrame | undefined,
): Pick<FramedPaper, 'frame' | 'choices'> {
  const fallback = { ...blank, place: officePlace ?? blank.place };
  if (!draft) return { frame: fallback, choices: {} };
  const { draft: mark, urgency, circulation } = draft.marks;
  return {
    choices: draft.choices,
    frame: {
      number: issued?.number ?? draftNumber(draft, numbers),
      date: issued?.date ?? draft.issuedOn,
      place: orNull(draft.place) ?? fallback.place,
      marks: { draft: orNull(mark), urgency: orNull(urgency), circulation: orNull(circulation) },
      signatures: draft.signatures.map(blockOf),
      recipients: draft.recipients,
      texts: Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== '')),
    },
  };
}

/** The number given, or the one wanted, or a blank; the line is left out where the kind bears none. */
function draftNumber({ state, number, numberText }: DraftRow, numbers: NumberRule | null): string | null {
  if (state !== 'DRAFT') return numberText ?? '';
  if (!numbers) return '';
  return number === null ? null : numbers.write(number);
}

function numberRule(office: OfficeRow, kind: PaperKind, pack: PackInForce, date: string): NumberRule | null {
  const { organisationId, kinds, bodyCode, organisationCode, numberReset, termStartsOn } = office;
  const { code: ownCode, numberPattern } = kindSettings(kinds, kind) ?? {};
  const code = orNull(ownCode) ?? paperTraits[kind].code;
  if (code === null || organisationId === null) return null;
  const pattern = numberPattern ?? office.numberPattern ?? pack.numberPattern;
  const body = orNull(bodyCode) ?? orNull(organisationCode);
  return {
    ...{ organisationId, code, period: numberPeriod(numberReset ?? pack.numberReset, date, termStartsOn) },
    lacksBody: body === null && pattern.includes('{body}'),
    write: (number) => writeNumber(pattern, { number, code, body: body ?? '…' }),
  };
}
