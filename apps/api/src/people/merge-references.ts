/** A column that points to people, and how the rows behind it follow when two records become one. */
interface PersonReference {
  table: string;
  column: string;
  /** The rows in Vietnamese, as the preview counts them; null for what is not worth a line. */
  label: string | null;
}

/**
 * Every foreign key to people. A test compares this with the schema: a table that comes later must take its place here and
 * in MergeService, or its rows would be lost with the record that goes.
 */
export const personReferences: readonly PersonReference[] = [
  { table: 'posts', column: 'person_id', label: 'Chức vụ' },
  { table: 'service_periods', column: 'person_id', label: 'Thời gian công tác' },
  { table: 'attendees', column: 'person_id', label: 'Lần dự hội nghị' },
  { table: 'award_recipients', column: 'person_id', label: 'Lần khen thưởng' },
  { table: 'people_group_members', column: 'person_id', label: 'Chỗ trong nhóm đã lưu' },
  { table: 'person_distinctions', column: 'one_id', label: null },
  { table: 'person_distinctions', column: 'other_id', label: null },
  { table: 'calendar_feeds', column: 'person_id', label: null },
  { table: 'checklist_items', column: 'person_id', label: 'Việc chuẩn bị phụ trách' },
  { table: 'sites', column: 'responsible_id', label: 'Điểm cầu phụ trách' },
  { table: 'office_signers', column: 'person_id', label: 'Chỗ trong danh sách người ký' },
];

/** Rows that link an attendee to something; there is one for each attendee and thing. */
interface LinkTable {
  table: string;
  /** The column of the thing; null where an attendee has only one at all. */
  owner: string | null;
  label: string;
}

/** Every table that points to attendees, besides attendees.substitute_for_id; the same test compares it with the schema. */
export const attendeeLinks: readonly LinkTable[] = [
  { table: 'seat_assignments', owner: null, label: 'Chỗ ngồi' },
  { table: 'programme_performers', owner: 'programme_item_id', label: 'Mục chương trình thực hiện' },
  { table: 'programme_notices', owner: 'programme_version_id', label: 'Thông báo đổi chương trình' },
  { table: 'paper_registrations', owner: 'id', label: 'Đăng ký tham luận' },
  { table: 'speech_speakers', owner: 'speech_id', label: 'Bài phát biểu' },
  { table: 'directive_authors', owner: 'directive_id', label: 'Nhiệm vụ đã giao' },
  { table: 'award_presenters', owner: 'round_id', label: 'Lần trao thưởng' },
  { table: 'caption_people', owner: 'caption_id', label: 'Ảnh có chú thích' },
];
