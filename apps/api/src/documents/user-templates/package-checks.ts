import type { TemplateParts } from './open-template';
import { fieldFaults } from './field-codes';
import { placeOf } from './refused-template';
import { attributeOf, scanXml, type Attributes } from './scan-xml';

type Fault = (place: string, detail: string) => string;

/** Things that could read files, reach the network or run programs when the paper is opened. */
const sayOf = {
  ole: (place) => `Tệp mẫu có đối tượng nhúng (OLE) ở ${place}: hãy xóa đối tượng đó hoặc dán lại dưới dạng ảnh.`,
  activeX: (place) => `Tệp mẫu có nút hoặc ô điều khiển ActiveX ở ${place}: hãy xóa rồi gửi lại.`,
  altChunk: (place) =>
    `Tệp mẫu chèn nguyên một tệp khác (altChunk) ở ${place}: hãy chép nội dung của tệp đó vào văn bản.`,
  subDocument: (place) => `Tệp mẫu gọi tài liệu con ở ${place}: hãy chép nội dung của tài liệu đó vào văn bản.`,
  image: (place, target) =>
    `Tệp mẫu lấy ảnh từ bên ngoài (${target}) ở ${place}: hãy chèn ảnh vào văn bản thay cho đường dẫn.`,
  attachedTemplate: (_, target) =>
    `Tệp mẫu gắn với một mẫu Word khác (${target}): trong Word, vào Developer, Document Template, gỡ mẫu đính kèm rồi lưu lại.`,
  hyperlink: (place, target) =>
    `Liên kết tới tệp (${target}) ở ${place} không được nhận: chỉ giữ liên kết tới trang web (https://) hoặc thư điện tử.`,
  external: (place, target) => `Tệp mẫu gọi nội dung bên ngoài (${target}) ở ${place}: hãy bỏ liên kết đó rồi gửi lại.`,
  mailMerge: () => 'Tệp mẫu nối với nguồn dữ liệu trộn thư: trong Word, vào Mailings, bỏ nguồn dữ liệu rồi lưu lại.',
  frames: () => 'Tệp mẫu chia khung trang web (frameset): hãy lưu lại thành văn bản Word thường rồi gửi lại.',
  strange: (_, name) =>
    `Tệp mẫu có phần lạ “${name}” mà văn bản thường không có: hãy chép nội dung sang tệp mới rồi gửi lại.`,
  drawing: (_, name) => `Ảnh SVG “${name}” gọi nội dung bên ngoài hoặc có mã lệnh: hãy thay bằng ảnh PNG.`,
} satisfies Record<string, Fault>;

const elementFaults: Readonly<Record<string, keyof typeof sayOf>> = {
  OLEObject: 'ole',
  object: 'ole',
  control: 'activeX',
  altChunk: 'altChunk',
  subDoc: 'subDocument',
  mailMerge: 'mailMerge',
  frameset: 'frames',
};

/** Ends of the types of relationships (ECMA-376 part 1, 15.2 and 11.3); any target is refused, inside or outside. */
const typeFaults: readonly (readonly [RegExp, keyof typeof sayOf])[] = [
  [/\/oleObject$/i, 'ole'],
  [/\/package$/i, 'ole'],
  [/\/control$|\/activeX/i, 'activeX'],
  [/\/aFChunk$/i, 'altChunk'],
  [/\/subDocument$/i, 'subDocument'],
  [/\/attachedTemplate$/i, 'attachedTemplate'],
  [/\/frame$/i, 'frames'],
  [/\/(mailMergeSource|mailMergeHeaderSource|recipientData)$/i, 'mailMerge'],
];

const harmlessParts = /(\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|odttf|ttf|otf)|\/printerSettings\d*\.bin)$/i;
const harmlessTypes =
  /^(image\/|font\/|application\/(x-font|vnd\.ms-opentype|vnd\.openxmlformats-officedocument\.obfuscatedFont))/i;
const webLink = /^(https?:\/\/|mailto:)/i;
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * Looks for everything in a Word file that is more than text, pictures and shapes.
 * @returns one sentence a finding, each once.
 */
export function packageFaultsOf({ xml, other }: TemplateParts): string[] {
  const faults: string[] = [];
  for (const [name, content] of other) {
    if (/(^|\/)(embeddings|activeX)\//i.test(name)) faults.push(sayOf.ole(placeOf(name)));
    else if (!harmlessParts.test(name)) faults.push(sayOf.strange('', name));
    else if (/\.svg$/i.test(name) && isActive(content)) faults.push(sayOf.drawing('', name));
  }
  for (const [name, text] of xml) {
    if (/(^|\/)activeX\//i.test(name)) faults.push(sayOf.activeX(placeOf(name)));
    scanXml(text, { open: (element, attributes) => faults.push(...elementFault(name, element, attributes)) });
    faults.push(...fieldFaults(name, text));
  }
  return [...new Set(faults)];
}

function elementFault(part: string, element: string, attributes: Attributes): string[] {
  if (element === 'Relationship') return relationshipFault(part, attributes);
  if (part === '[Content_Types].xml') return typeFault(element, attributes);
  const key = Object.hasOwn(elementFaults, element) ? elementFaults[element] : undefined;
  return key ? [sayOf[key](placeOf(part), '')] : [];
}

function relationshipFault(part: string, attributes: Attributes): string[] {
  const [type, target] = [attributeOf(attributes, 'Type'), attributeOf(attributes, 'Target')];
  const isOutside = /^external$/i.test(attributeOf(attributes, 'TargetMode').trim());
  const place = placeOf(part);
  const known = typeFaults.find(([pattern]) => pattern.test(type))?.[1];
  if (known) return [sayOf[known](place, shown(target))];
  if (/\/hyperlink$/i.test(type) && isOutside)
    return webLink.test(target) ? [] : [sayOf.hyperlink(place, shown(target))];
  if (isOutside && /\/image$/i.test(type)) return [sayOf.image(place, shown(target))];
  return isOutside || /^[a-z][a-z0-9+.-]*:|^\\\\|^\/\//i.test(target) ? [sayOf.external(place, shown(target))] : [];
}

/** A part that is called a picture and declared a document would be read as one. */
function typeFault(element: string, attributes: Attributes): string[] {
  const name = attributeOf(attributes, element === 'Default' ? 'Extension' : 'PartName');
  const type = attributeOf(attributes, 'ContentType');
  if ((element !== 'Default' && element !== 'Override') || /(^|\.)(xml|rels)$/i.test(name)) return [];
  return harmlessTypes.test(type) ? [] : unusedType(name, element);
}

/** Word declares types of endings that the file has no part of; only a part can do harm, and is refused by itself. */
const unusedType = (name: string, element: string): string[] =>
  element === 'Default' && !harmlessParts.test(`.${name}`) ? [] : [sayOf.strange('', name)];

const isActive = (content: Buffer): boolean =>
  /<script|<!ENTITY|<foreignObject|javascript:|href\s*=\s*["'](?!#|data:image\/(png|jpeg))/i.test(
    content.toString('utf8'),
  );
