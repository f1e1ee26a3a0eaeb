/** A closed list: the values that travel and the Vietnamese label of each. */
export type Labels<Value extends string> = Record<Value, string>;

export const organisationSystems = [
  'PARTY',
  'ASSEMBLY',
  'GOVERNMENT',
  'FRONT',
  'MASS_ORGANISATION',
  'ARMED_FORCES',
  'JUDICIARY',
  'ENTERPRISE',
  'PRESS',
  'OTHER',
] as const;
export type OrganisationSystem = (typeof organisationSystems)[number];
export const organisationSystemLabels: Labels<OrganisationSystem> = {
  PARTY: 'Đảng',
  ASSEMBLY: 'Quốc hội, HĐND',
  GOVERNMENT: 'Chính phủ, UBND',
  FRONT: 'Mặt trận Tổ quốc',
  MASS_ORGANISATION: 'Đoàn thể chính trị - xã hội',
  ARMED_FORCES: 'Lực lượng vũ trang',
  JUDICIARY: 'Tư pháp',
  ENTERPRISE: 'Doanh nghiệp, đơn vị sự nghiệp',
  PRESS: 'Báo chí',
  OTHER: 'Khác',
};

export const organisationLevels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS'] as const;
export type OrganisationLevel = (typeof organisationLevels)[number];
export const organisationLevelLabels: Labels<OrganisationLevel> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Tỉnh, thành phố',
  DISTRICT: 'Huyện, quận (đến 30/6/2025)',
  COMMUNE: 'Xã, phường, đặc khu',
  GRASSROOTS: 'Cơ sở',
};

export const documentForms = ['PARTY', 'STATE'] as const;
export type DocumentForm = (typeof documentForms)[number];
export const documentFormLabels: Labels<DocumentForm> = {
  PARTY: 'Thể thức văn bản của Đảng',
  STATE: 'Thể thức văn bản hành chính',
};

export const successionKinds = ['RENAME', 'MERGE', 'SPLIT', 'DISSOLVE', 'TRANSFER'] as const;
export type SuccessionKind = (typeof successionKinds)[number];
export const successionKindLabels: Labels<SuccessionKind> = {
  RENAME: 'Đổi tên',
  MERGE: 'Hợp nhất, sáp nhập',
  SPLIT: 'Chia tách',
  DISSOLVE: 'Kết thúc hoạt động',
  TRANSFER: 'Chuyển chức năng',
};

export const blocks = [
  'PARTY',
  'ASSEMBLY',
  'GOVERNMENT',
  'FRONT',
  'MASS_ORGANISATION',
  'ARMED_FORCES',
  'OTHER',
] as const;
export type Block = (typeof blocks)[number];
export const blockLabels: Labels<Block> = {
  PARTY: 'Khối Đảng',
  ASSEMBLY: 'Khối Quốc hội, HĐND',
  GOVERNMENT: 'Khối Chính phủ, UBND',
  FRONT: 'Khối Mặt trận Tổ quốc',
  MASS_ORGANISATION: 'Khối đoàn thể',
  ARMED_FORCES: 'Khối lực lượng vũ trang',
  OTHER: 'Khối khác',
};

export const genders = ['MALE', 'FEMALE'] as const;
export type Gender = (typeof genders)[number];
export const genderLabels: Labels<Gender> = { MALE: 'Nam', FEMALE: 'Nữ' };

export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof datePrecisions)[number];
export const datePrecisionLabels: Labels<DatePrecision> = {
  DAY: 'Đúng ngày',
  MONTH: 'Chỉ biết tháng',
  YEAR: 'Chỉ biết năm',
};

export const conferenceKinds = ['MID_TERM', 'FINAL', 'THEMATIC', 'OTHER'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];
export const conferenceKindLabels: Labels<ConferenceKind> = {
  MID_TERM: 'Sơ kết',
  FINAL: 'Tổng kết',
  THEMATIC: 'Chuyên đề',
  OTHER: 'Khác',
};

export const conferenceStatuses = ['PLANNED', 'PREPARING', 'HELD', 'CLOSED', 'POSTPONED', 'CANCELLED'] as const;
export type ConferenceStatus = (typeof conferenceStatuses)[number];
export const conferenceStatusLabels: Labels<ConferenceStatus> = {
  PLANNED: 'Dự kiến',
  PREPARING: 'Đang chuẩn bị',
  HELD: 'Đã tổ chức',
  CLOSED: 'Đã lưu hồ sơ',
  POSTPONED: 'Hoãn',
  CANCELLED: 'Hủy',
};

export const periodTypes = ['YEAR', 'HALF_YEAR', 'QUARTER', 'NINE_MONTHS', 'MULTI_YEAR', 'CUSTOM'] as const;
export type PeriodType = (typeof periodTypes)[number];
export const periodTypeLabels: Labels<PeriodType> = {
  YEAR: 'Năm',
  HALF_YEAR: '6 tháng',
  QUARTER: 'Quý',
  NINE_MONTHS: '9 tháng',
  MULTI_YEAR: 'Nhiều năm',
  CUSTOM: 'Từ ngày đến ngày',
};

export const partsOfDay = ['MORNING', 'AFTERNOON', 'EVENING', 'ALL_DAY', 'HALF_DAY'] as const;
export type PartOfDay = (typeof partsOfDay)[number];
export const partOfDayLabels: Labels<PartOfDay> = {
  MORNING: 'Sáng',
  AFTERNOON: 'Chiều',
  EVENING: 'Tối',
  ALL_DAY: 'Cả ngày',
  HALF_DAY: 'Nửa ngày',
};

export const conferenceModes = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export type ConferenceMode = (typeof conferenceModes)[number];
export const conferenceModeLabels: Labels<ConferenceMode> = {
  IN_PERSON: 'Trực tiếp',
  ONLINE: 'Trực tuyến',
  HYBRID: 'Trực tiếp kết hợp trực tuyến',
};

export const hostRoles = ['LEAD', 'CO_HOST'] as const;
export type HostRole = (typeof hostRoles)[number];
export const hostRoleLabels: Labels<HostRole> = { LEAD: 'Chủ trì tổ chức', CO_HOST: 'Phối hợp' };

export const attendeeRoles = [
  'ATTENDEE',
  'GUEST',
  'CHAIR',
  'CO_CHAIR',
  'PRESIDIUM',
  'SITE_CHAIR',
  'DIRECTING',
  'DISCUSSION_MODERATOR',
  'REPORTER',
  'DISCUSSANT',
  'SPEAKER',
  'DIRECTIVE_SPEAKER',
  'CONCLUDER',
  'REPLIER',
  'AWARD_PRESENTER',
  'AWARD_RECIPIENT',
  'SECRETARY',
  'MASTER_OF_CEREMONIES',
  'PRESS',
  'SERVICE',
] as const;
export type AttendeeRole = (typeof attendeeRoles)[number];
export const attendeeRoleLabels: Labels<AttendeeRole> = {
  ATTENDEE: 'Đại biểu',
  GUEST: 'Khách mời',
  CHAIR: 'Chủ trì',
  CO_CHAIR: 'Đồng chủ trì',
  PRESIDIUM: 'Đoàn chủ tịch',
  SITE_CHAIR: 'Chủ trì điểm cầu',
  DIRECTING: 'Dự và chỉ đạo',
  DISCUSSION_MODERATOR: 'Điều hành tham luận',
  REPORTER: 'Báo cáo',
  DISCUSSANT: 'Tham luận',
  SPEAKER: 'Phát biểu',
  DIRECTIVE_SPEAKER: 'Phát biểu chỉ đạo',
  CONCLUDER: 'Kết luận',
  REPLIER: 'Tiếp thu',
  AWARD_PRESENTER: 'Trao thưởng',
  AWARD_RECIPIENT: 'Nhận thưởng',
  SECRETARY: 'Thư ký',
  MASTER_OF_CEREMONIES: 'Dẫn chương trình',
  PRESS: 'Phóng viên',
  SERVICE: 'Phục vụ',
};

export const invitationStates = ['NOT_INVITED', 'INVITED', 'CONFIRMED', 'DECLINED'] as const;
export type InvitationState = (typeof invitationStates)[number];
export const invitationStateLabels: Labels<InvitationState> = {
  NOT_INVITED: 'Chưa mời',
  INVITED: 'Đã mời',
  CONFIRMED: 'Xác nhận dự',
  DECLINED: 'Báo vắng',
};

export const presenceStates = ['UNKNOWN', 'PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type PresenceState = (typeof presenceStates)[number];
export const presenceStateLabels: Labels<PresenceState> = {
  UNKNOWN: 'Chưa rõ',
  PRESENT: 'Có mặt',
  EXCUSED: 'Vắng có lý do',
  ABSENT: 'Vắng không lý do',
};

export const programmeKinds = [
  'RECEPTION',
  'CEREMONY',
  'INTRODUCTION',
  'OPENING',
  'REPORT',
  'DISCUSSION_PAPER',
  'DISCUSSION',
  'DIRECTIVE_SPEECH',
  'AWARDING',
  'REPLY',
  'CONCLUSION',
  'BREAK',
  'INTERNAL',
  'OTHER',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];
export const programmeKindLabels: Labels<ProgrammeKind> = {
  RECEPTION: 'Đón tiếp',
  CEREMONY: 'Nghi thức',
  INTRODUCTION: 'Tuyên bố lý do, giới thiệu',
  OPENING: 'Khai mạc',
  REPORT: 'Báo cáo',
  DISCUSSION_PAPER: 'Tham luận',
  DISCUSSION: 'Thảo luận',
  DIRECTIVE_SPEECH: 'Phát biểu chỉ đạo',
  AWARDING: 'Trao thưởng',
  REPLY: 'Tiếp thu',
  CONCLUSION: 'Kết luận, bế mạc',
  BREAK: 'Giải lao',
  INTERNAL: 'Việc nội bộ',
  OTHER: 'Khác',
};

export const speechKinds = [
  'OPENING',
  'REPORT',
  'DISCUSSION_PAPER',
  'DISCUSSION',
  'SPEECH',
  'DIRECTIVE_SPEECH',
  'CONCLUSION',
  'REPLY',
  'CLOSING',
] as const;
export type SpeechKind = (typeof speechKinds)[number];
export const speechKindLabels: Labels<SpeechKind> = {
  OPENING: 'Khai mạc',
  REPORT: 'Báo cáo',
  DISCUSSION_PAPER: 'Tham luận',
  DISCUSSION: 'Thảo luận',
  SPEECH: 'Phát biểu',
  DIRECTIVE_SPEECH: 'Phát biểu chỉ đạo',
  CONCLUSION: 'Kết luận',
  REPLY: 'Tiếp thu',
  CLOSING: 'Bế mạc',
};

export const directiveStrengths = ['SUGGEST', 'REQUIRE', 'ASSIGN'] as const;
export type DirectiveStrength = (typeof directiveStrengths)[number];
export const directiveStrengthLabels: Labels<DirectiveStrength> = {
  SUGGEST: 'Đề nghị',
  REQUIRE: 'Yêu cầu',
  ASSIGN: 'Giao',
};

export const directiveStatuses = ['OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED'] as const;
export type DirectiveStatus = (typeof directiveStatuses)[number];
export const directiveStatusLabels: Labels<DirectiveStatus> = {
  OPEN: 'Chưa thực hiện',
  IN_PROGRESS: 'Đang thực hiện',
  DONE: 'Đã xong',
  DROPPED: 'Không thực hiện',
};

export const certainties = ['STATED', 'INFERRED'] as const;
export type Certainty = (typeof certainties)[number];
export const certaintyLabels: Labels<Certainty> = { STATED: 'Nguồn nêu rõ', INFERRED: 'Suy ra, chưa xác nhận' };

/** Roles by which a leader's presence is part of the conference: whoever has one cannot be elsewhere. */
export const leadingRoles = [
  'CHAIR',
  'CO_CHAIR',
  'PRESIDIUM',
  'SITE_CHAIR',
  'DIRECTING',
  'DIRECTIVE_SPEAKER',
  'CONCLUDER',
] as const satisfies readonly AttendeeRole[];
