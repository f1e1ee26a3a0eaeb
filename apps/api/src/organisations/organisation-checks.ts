import type { ErrorSource } from '../platform/lists/bulk-check';

/** What must not be after organisations have been edited in bulk. */
export const organisationChecks = {
  cycle: {
    statement: `with recursive up (id, parent_id) as (
        select id, parent_id from organisations where id = $2::uuid
        union select o.id, o.parent_id from organisations o join up on o.id = up.parent_id)
      select count(*)::int as n from up where id = any ($1::uuid[])`,
    code: 'ORGANISATION_CYCLE',
    sentence: () => 'Trực thuộc: không chọn được một trong các tổ chức đang sửa hoặc đơn vị cấp dưới của chúng.',
  },
  reversed: {
    statement: `select count(*)::int as n from organisations where id = any ($1::uuid[]) and valid_from > $2::date`,
    code: 'PERIOD_REVERSED',
    sentence: (count) => `Kết thúc ngày: ${count} tổ chức đã chọn bắt đầu hoạt động sau ngày này; hãy bỏ chọn chúng.`,
  },
} as const satisfies Record<string, ErrorSource>;
