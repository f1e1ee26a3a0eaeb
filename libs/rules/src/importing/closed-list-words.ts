import {
  attendeeRoleLabels,
  genderLabels,
  invitationStateLabels,
  organisationLevelLabels,
  organisationSystemLabels,
  presenceStateLabels,
} from '@ky-yeu/contracts/closed-lists';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { fold } from '@ky-yeu/vietnamese/fold';

/** A closed list in a column: its labels, further words that offices write, and whether a cell may hold several. */
export interface ColumnList {
  labels: Readonly<Record<string, string>>;
  words: Readonly<Record<string, string>>;
  isMany: boolean;
}

export type ListField = 'gender' | 'role' | 'invitation' | 'presence' | 'recipientKind' | 'system' | 'level';

/** Words separated by "|"; a mark in a column says yes. */
export const columnLists: Readonly<Record<ListField, ColumnList>> = {
  gender: {
    labels: genderLabels,
    words: { MALE: 'nam|ông|male|m|trai|anh|nam giới', FEMALE: 'nữ|bà|female|f|gái|chị|nữ giới|nu' },
    isMany: false,
  },
  role: {
    labels: attendeeRoleLabels,
    words: {
      ATTENDEE: 'đại biểu|tham dự|dự|thành phần|đại biểu chính thức|dự họp|tham gia|thành viên',
      GUEST: 'khách mời|khách|mời|đại biểu mời|khách cấp trên',
      CHAIR: 'chủ trì|chủ tọa|chủ toạ|chủ trì hội nghị',
      CO_CHAIR: 'đồng chủ trì',
      PRESIDIUM: 'đoàn chủ tịch|chủ tịch đoàn|đoàn chủ tọa',
      SITE_CHAIR: 'chủ trì điểm cầu',
      DIRECTING: 'dự và chỉ đạo|chỉ đạo|dự, chỉ đạo|dự chỉ đạo',
      DISCUSSION_MODERATOR: 'điều hành tham luận|điều hành thảo luận|điều hành',
      REPORTER: 'báo cáo|trình bày báo cáo|báo cáo viên',
      DISCUSSANT: 'tham luận|trình bày tham luận|phát biểu tham luận',
      SPEAKER: 'phát biểu',
      DIRECTIVE_SPEAKER: 'phát biểu chỉ đạo',
      CONCLUDER: 'kết luận|phát biểu kết luận|kết luận hội nghị',
      REPLIER: 'tiếp thu|phát biểu tiếp thu',
      AWARD_PRESENTER: 'trao thưởng|người trao|trao khen thưởng',
      AWARD_RECIPIENT: 'nhận thưởng|nhận khen thưởng|được khen thưởng|người nhận',
      SECRETARY: 'thư ký|tổ thư ký|ban thư ký',
      MASTER_OF_CEREMONIES: 'dẫn chương trình|mc',
      PRESS: 'phóng viên|báo chí|nhà báo',
      SERVICE: 'phục vụ|ban tổ chức|lễ tân|lái xe|kỹ thuật',
    },
    isMany: true,
  },
  invitation: {
    labels: invitationStateLabels,
    words: {
      NOT_INVITED: 'chưa mời|chưa gửi',
      INVITED: 'đã mời|mời|đã gửi|đã gửi giấy mời|x|chưa phản hồi',
      CONFIRMED: 'xác nhận dự|xác nhận|đã xác nhận|dự|có|sẽ dự|tham dự|đồng ý|có dự|nhận lời',
      DECLINED: 'báo vắng|từ chối|vắng|không dự|không|không tham dự|xin vắng',
    },
    isMany: false,
  },
  presence: {
    labels: presenceStateLabels,
    words: {
      UNKNOWN: 'chưa rõ',
      PRESENT: 'có mặt|có|x|v|dự|tham dự|đủ|✓|✔|đã đến|có dự|√|1',
      EXCUSED: 'vắng có lý do|vắng có phép|có phép|vắng p|vp|p|vắng phép|cp|báo vắng|xin vắng',
      ABSENT: 'vắng không lý do|vắng không phép|không phép|kp|vắng k|vk|k|vắng kp',
    },
    isMany: false,
  },
  recipientKind: {
    labels: recipientKindLabels,
    words: {
      COLLECTIVE: 'tập thể|tt|đơn vị|tổ chức',
      INDIVIDUAL: 'cá nhân|cn',
      HOUSEHOLD: 'hộ gia đình|gia đình|hộ',
      MODEL: 'mô hình',
      EXAMPLE: 'điển hình|gương điển hình',
    },
    isMany: false,
  },
  system: {
    labels: organisationSystemLabels,
    words: {
      PARTY: 'đảng|khối đảng|cơ quan đảng|đảng cộng sản',
      ASSEMBLY: 'quốc hội|hđnd|hội đồng nhân dân|quốc hội, hđnd|khối hđnd|cơ quan dân cử|dân cử',
      GOVERNMENT:
        'chính phủ|ubnd|ủy ban nhân dân|chính quyền|khối chính quyền|nhà nước|hành chính|cơ quan nhà nước|khối nhà nước',
      FRONT: 'mặt trận tổ quốc|mttq|mặt trận|khối mặt trận|ubmttq',
      MASS_ORGANISATION:
        'đoàn thể|đoàn thể chính trị xã hội|tổ chức chính trị - xã hội|khối đoàn thể|ct-xh|hội đoàn thể|hội|đoàn thể chính trị',
      ARMED_FORCES: 'lực lượng vũ trang|llvt|quân đội|công an|quân sự|vũ trang|khối lực lượng vũ trang',
      JUDICIARY: 'tư pháp|tòa án|viện kiểm sát|khối tư pháp|khối nội chính',
      ENTERPRISE: 'doanh nghiệp|đơn vị sự nghiệp|sự nghiệp|dn|khối doanh nghiệp|trường học|y tế|giáo dục',
      PRESS: 'báo chí|cơ quan báo chí|truyền thông',
      OTHER: 'khác|khối khác',
    },
    isMany: false,
  },
  level: {
    labels: organisationLevelLabels,
    words: {
      CENTRAL: 'trung ương|tw|cấp trung ương|t.ư|trung ương đảng|t.w',
      PROVINCE: 'tỉnh|cấp tỉnh|thành phố|tỉnh, thành phố|thành phố trực thuộc trung ương|tỉnh thành|cấp thành phố',
      DISTRICT: 'huyện|cấp huyện|quận|thị xã|huyện, quận|thành phố thuộc tỉnh|quận, huyện',
      COMMUNE: 'xã|cấp xã|phường|thị trấn|xã, phường|đặc khu|xã, phường, đặc khu|phường, xã|xã, phường, thị trấn',
      GRASSROOTS: 'cơ sở|cấp cơ sở|thôn|chi bộ|tổ dân phố',
    },
    isMany: false,
  },
};

const dictionaries = new Map<ListField, Map<string, string>>();

function dictionaryOf(field: ListField): Map<string, string> {
  const made = dictionaries.get(field);
  if (made) return made;
  const { labels, words } = columnLists[field];
  const dictionary = new Map<string, string>();
  for (const value of Object.keys(labels)) {
    for (const word of [labels[value] ?? '', ...(words[value] ?? '').split('|')]) {
      dictionary.set(keyOf(word), value);
    }
  }
  dictionaries.set(field, dictionary);
  return dictionary;
}

// Marks alone fold to nothing.
const keyOf = (word: string): string => fold(word.replace(/\([^)]*\)/g, ' ')) || word.trim();

/**
 * Gives the values of a closed list that a cell names, by label or by a word that offices use.
 *
 * @param text the cell; several values are parted by ";", "," or line breaks where the list allows it
 * @returns null when a part is not in the list
 * @example readClosedList('role', 'Chủ trì; kết luận') // ['CHAIR', 'CONCLUDER']
 */
export function readClosedList(field: ListField, text: string): string[] | null {
  const dictionary = dictionaryOf(field);
  const whole = dictionary.get(keyOf(text));
  if (whole !== undefined) return [whole];
  if (!columnLists[field].isMany) return null;
  const parts = text.split(/[;,\n+/]|\s+và\s+/u).filter((part) => part.trim() !== '');
  const values = parts.map((part) => dictionary.get(keyOf(part)));
  return values.length === 0 || values.includes(undefined) ? null : [...new Set(values as string[])];
}

/** Gives what may be written in a column of a closed list, for a message. */
export function allowedWords(field: ListField): string {
  return Object.values(columnLists[field].labels).join(', ');
}

/** Gives the label of a value, as `values` of a row hold it. */
export function listLabel(field: ListField, value: string): string {
  return columnLists[field].labels[value] ?? value;
}
