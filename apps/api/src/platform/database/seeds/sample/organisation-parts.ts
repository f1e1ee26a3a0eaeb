import type { OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { OrganisationSeed } from './sample-types';

type Rest = Partial<OrganisationSeed>;

const provinceMerger = 'Nghị quyết của Quốc hội ngày 12/6/2025 về sắp xếp đơn vị hành chính cấp tỉnh';

/** An organisation; Party bodies issue papers in the Party's form, all others in the State's. */
export function organisation(
  key: string,
  name: string,
  system: OrganisationSystem,
  level: OrganisationLevel,
  locality: string,
  rest: Rest = {},
): OrganisationSeed {
  return { key, name, system, level, locality, documentForm: system === 'PARTY' ? 'PARTY' : 'STATE', ...rest };
}

/** An end that the sources do not settle; the note says what is known. */
export function unconfirmed(validTo: string, note: string): Rest {
  return { validTo, isConfirmed: false, note };
}

/** The district level of Party and State worked to 30/6/2025; how each body was wound up is not in the sources. */
export const endOfDistricts = unconfirmed('2025-06-30', 'Cấp huyện kết thúc hoạt động từ 01/7/2025, chưa xác nhận.');

/** Only the merger of the provinces themselves is in the sources, so it is confirmed for the State and not for the Party. */
function isState(name: string): boolean {
  return name.startsWith('UBND');
}

function ofProvince(key: string, name: string, locality: string, rest: Rest): OrganisationSeed {
  const [system, code] = isState(name) ? (['GOVERNMENT', 'UBND'] as const) : (['PARTY', 'TU'] as const);
  return organisation(key, name, system, 'PROVINCE', locality, { code, isConfirmed: isState(name), ...rest });
}

/** The committee of a province that was merged on 01/7/2025. */
export function oldProvince(key: string, name: string, locality: string, successor: string): OrganisationSeed {
  return ofProvince(key, name, locality, {
    validTo: '2025-06-30',
    successors: [
      {
        to: successor,
        kind: 'MERGE',
        happenedOn: '2025-07-01',
        legalBasis: provinceMerger,
        isConfirmed: isState(name),
      },
    ],
  });
}

/** The committee of a province as it is since 01/7/2025. */
export function newProvince(key: string, name: string, locality: string): OrganisationSeed {
  return ofProvince(key, name, locality, { validFrom: '2025-07-01', note: 'Sau sáp nhập tỉnh ngày 01/7/2025.' });
}
