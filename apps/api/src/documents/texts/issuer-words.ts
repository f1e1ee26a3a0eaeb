import type { PaperKind } from '@ky-yeu/contracts/papers';
import type { SignatureBlock } from '../document-model';
import type { FormLayout } from '../layout';
import { fullNames, issuerKinds, signedByOrder, type FormWords, type IssuerKind } from './form-words';

/** Who writes a paper: the body, what stands above it, and for an award the office that decides. */
export interface Issuer {
  name: string;
  superior: string | null;
  /** "Chủ tịch": the office and not the body decides (domain: awards by the Chairman). */
  office?: string | null;
}

/** Writes the abbreviations of bodies in full, as official papers do. */
export function inFull(name: string): string {
  return fullNames.reduce((text, [short, full]) => text.replace(short, full), name);
}

export function kindOfIssuer(name: string): IssuerKind {
  const found = issuerKinds.find((kind) => kind.name.test(inFull(name)));
  if (!found) throw new Error('The last kind of issuer fits every name.');
  return found;
}

/** In whose name a paper speaks: "Ban Thường vụ Thành ủy Hưng Yên" for the committee. */
export function speakerOf({ name }: Issuer): string {
  return kindOfIssuer(name).speaker.replace('{name}', inFull(name));
}

/**
 * The signature of a paper when nobody has entered another: the head for the collective, or who signs by order; an award
 * of an office is signed by that office alone.
 */
export function signatureOf(issuer: Issuer, kind: PaperKind, { authority }: FormLayout): SignatureBlock {
  if (issuer.office) return { lines: [issuer.office.toLocaleUpperCase('vi')] };
  const { collective, head, byOrder } = kindOfIssuer(issuer.name);
  if (byOrder && signedByOrder.includes(kind)) {
    return { lines: [`${authority.byOrder} ${byOrder.of}`, byOrder.post] };
  }
  return { lines: collective ? [`${authority.onBehalf} ${collective}`, head] : [head] };
}

/**
 * The lines of "Nơi nhận" when nobody has entered others; a line about a superior that there is none of falls away.
 * @param executes the number of the article that says who carries a decision out.
 */
export function recipientsOf(issuer: Issuer, kind: PaperKind, words: FormWords, executes = 0): string[] {
  const committee = inFull(issuer.name).replace(/^Ban (Thường vụ|Chấp hành) /iu, '');
  const office = kindOfIssuer(issuer.name).office.replace('{committee}', committee.split(' ').slice(0, 2).join(' '));
  return (words.recipients[kind] ?? [])
    .filter((line) => issuer.superior !== null || !line.includes('{superior}'))
    .map((line) =>
      line
        .replace('{superior}', inFull(issuer.superior ?? ''))
        .replace('{office}', office)
        .replace('{executes}', String(executes)),
    );
}
