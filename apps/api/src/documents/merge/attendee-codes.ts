import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { AttendeeOfCode } from '@ky-yeu/contracts/paper-jobs';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { publicAddress } from '../../platform/http/public-address';

/** Crockford's 32 signs: no I, L, O, U, so that a code read aloud or typed by hand is not mistaken. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: with a session for each guess nobody finds one. */
const codeLength = 16;

/** A new code; each of the 32 signs is equally likely. */
export const newCode = (): string =>
  Array.from(randomBytes(codeLength), (byte) => signs.charAt(byte % signs.length)).join('');

/** As it is stored, however it was typed. */
const storedForm = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

// The codes made at the same moment by another server stay those of the first.
const makeStatement = `insert into attendee_codes (attendee_id, code)
  select t.id, t.code from unnest($1::uuid[], $2::text[]) t (id, code)
   where not exists (select 1 from attendee_codes c where c.attendee_id = t.id)
  on conflict (attendee_id) do nothing`;
const readStatement = `select attendee_id as id, code from attendee_codes where attendee_id = any ($1::uuid[])`;
const findStatement = `select a.id as "attendeeId", a.conference_id as "conferenceId", a.name, a.title,
    a.organisation_name as "organisationName", a.presence, a.version
  from attendee_codes c join attendees a on a.id = c.attendee_id where c.code = $1`;

/** The unguessable code of each attendee, made when it is first printed; it says nothing of him and stays for ever. */
@Injectable()
export class AttendeeCodes {
  constructor(
    private readonly reads: Reads,
    @Optional() @Inject(publicAddress) private readonly address: string | null = null,
  ) {}

  /** What the QR codes of these attendees say: an address of this server when it is known, else the code alone. */
  async contents(attendeeIds: readonly string[]): Promise<Map<string, string>> {
    await this.reads.rows(makeStatement, [attendeeIds, attendeeIds.map(newCode)]);
    const rows = await this.reads.rows<{ id: string; code: string }>(readStatement, [attendeeIds]);
    const prefix = this.address ? `${this.address}/c/` : '';
    return new Map(rows.map(({ id, code }) => [id, `${prefix}${code}`]));
  }

  /** Whose code it is; @throws DomainError NOT_FOUND. */
  async find(code: string): Promise<AttendeeOfCode> {
    const row = await this.reads.row<AttendeeOfCode & Record<string, unknown>>(findStatement, [storedForm(code)]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
