import type { ConferenceSeed, DirectiveSeed, FigureSeed } from './sample-types';

const tasks: [key: string, ordinalLabel: string, body: string, addressees: string[]][] = [
  ['mot', 'Một là', 'Nâng cao nhận thức về công tác dân vận.', ['các cấp ủy đảng, chính quyền', 'phòng, ban, ngành']],
  ['hai', 'Hai là', 'Đề cao trách nhiệm người đứng đầu; tiếp xúc, đối thoại với nhân dân.', []],
  [
    'ba',
    'Ba là',
    'Thực hiện quy chế dân chủ (quản lý trật tự xây dựng - đô thị, thuế, giải phóng mặt bằng, trường học, khối chợ); giám sát, phản biện theo Quyết định 217, 218-QĐ/TW và Quyết định 6525-QĐ/TU.',
    [],
  ],
  [
    'bon',
    'Bốn là',
    'Cải cách hành chính, bộ máy, kỷ cương, chính quyền điện tử, dịch vụ công trực tuyến mức độ 3, 4.',
    ['UBND các phường'],
  ],
  ['nam', 'Năm là', 'Thực hiện 02 bộ Quy tắc ứng xử; đo sự hài lòng; “Dân vận khéo”; biểu dương.', []],
];

const directives: DirectiveSeed[] = tasks.map(([key, ordinalLabel, body, addressees]) => ({
  key,
  ordinalLabel,
  body,
  addressees,
  strength: 'SUGGEST',
  authors: ['nguyen-anh-tuan'],
  speech: 'phat-bieu',
  periodLabel: 'năm 2020',
}));

const skilful = 'Mô hình, điển hình “Dân vận khéo”';
const registered = { qualifier: 'đăng ký và thực hiện', year: 2019 };
const recognised = { qualifier: 'được công nhận, khen thưởng', year: 2019 };
const anniversary = { unit: 'năm', qualifier: 'kỷ niệm', year: 2019 };

const figures: FigureSeed[] = [
  { key: 'mo-hinh-dang-ky', label: skilful, value: 66, unit: 'mô hình', ...registered },
  { key: 'dien-hinh-dang-ky', label: skilful, value: 72, unit: 'điển hình', ...registered },
  { key: 'mo-hinh-cong-nhan', label: skilful, value: 17, unit: 'mô hình', ...recognised },
  { key: 'dien-hinh-cong-nhan', label: skilful, value: 11, unit: 'điển hình', ...recognised },
  {
    key: 'chon-noi-dung',
    label: 'Phòng, ban, ngành lựa chọn nội dung để thực hiện',
    value: 100,
    unit: '%',
    year: 2019,
  },
  {
    key: 'toa-dam',
    label: 'Hội nghị tọa đàm tổng kết 10 năm',
    value: 10,
    unit: 'năm',
    qualifier: 'tổng kết',
    year: 2019,
    note: 'Giai đoạn 2009–2019.',
  },
  { key: 'truyen-thong', label: 'Ngày truyền thống công tác dân vận (15/10/1930)', value: 89, ...anniversary },
  { key: 'bai-bao', label: 'Bài báo “Dân vận”', value: 70, ...anniversary },
  { key: 'ngay-dan-van', label: '“Ngày Dân vận của cả nước”', value: 20, ...anniversary },
  {
    key: 'quy-tac',
    label: 'Bộ Quy tắc ứng xử',
    value: 2,
    unit: 'bộ',
    qualifier: 'nêu trong nhiệm vụ',
    note: 'In là “02 bộ”.',
  },
];

/** What was reported and said: figures, speeches and the five numbered tasks. */
export const conferenceEContent: Pick<ConferenceSeed, 'speeches' | 'directives' | 'figures'> = {
  speeches: [
    {
      key: 'bao-cao',
      kind: 'REPORT',
      topic: 'Kết quả công tác dân vận và “Năm Dân vận chính quyền” năm 2019',
      topics: [
        'Hội nghị tọa đàm tổng kết 10 năm',
        'Hội thi “Dân vận khéo” năm 2019 cấp phường, quận, thành phố',
        'mô hình, điển hình “Dân vận khéo”: khảo sát, thẩm định, bình xét, đánh giá, đề xuất khen thưởng',
        'phối hợp với Ban Chỉ huy quân sự, Công an, UBND, Trung tâm y tế quận',
      ],
      speakers: [],
    },
    {
      key: 'phat-bieu',
      kind: 'SPEECH',
      onBehalfOf: 'các đồng chí lãnh đạo Quận',
      summary:
        'Đề nghị năm nhiệm vụ; phần cuối nhắc Đại hội Đảng các cấp và phương châm “Kỷ cương, liêm chính, hành động, trách nhiệm, sáng tạo, hiệu quả”.',
      speakers: [['nguyen-anh-tuan', 'Phó Bí thư thường trực Quận ủy']],
    },
  ],
  directives,
  figures,
};
