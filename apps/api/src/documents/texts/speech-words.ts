import { speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { LetterBlock } from '../letter-model';
import { countPeople } from '../attendee-list';
import type { FormWords } from './form-words';
import { personWithPost } from './person-words';
import { enumerate, lowerFirst, paragraph, upperFirst, withoutEnd } from './runs';
import type { SpeechFact } from './texts-data';

/** Who spoke, and in whose name; what the speech was when nobody is named. */
export function speakerWords({ speakers, onBehalfOf, kind, declaredCount }: SpeechFact, words: FormWords): string {
  const what = speechKindLabels[kind].toLocaleLowerCase('vi');
  const behalf = onBehalfOf ? `thay mặt ${onBehalfOf}, ` : '';
  if (speakers.length === 0) {
    const count = declaredCount === null ? '' : ` (${countPeople(declaredCount)} ý kiến)`;
    return upperFirst(`${behalf}${what}${count}`);
  }
  const people = enumerate(speakers.map((one) => personWithPost(one, words)));
  return upperFirst(`${behalf}${people} ${speechVerbs[kind] ?? what}`);
}

const speechVerbs: Partial<Record<SpeechFact['kind'], string>> = {
  OPENING: 'phát biểu khai mạc',
  REPORT: 'trình bày báo cáo',
  DISCUSSION_PAPER: 'trình bày tham luận',
  CONCLUSION: 'phát biểu kết luận',
  REPLY: 'phát biểu tiếp thu',
  CLOSING: 'phát biểu bế mạc',
};

/** A speech as minutes tell it: who, about what, and the gist in a paragraph of its own. */
export function speechBlocks(speech: SpeechFact, words: FormWords, mark: string): LetterBlock[] {
  const { topic, topics, summary } = speech;
  const about = topic ? `: ${withoutEnd(topic)}` : topics.length ? `: ${topics.map(lowerFirst).join('; ')}` : '';
  return [
    paragraph(`${mark}${speakerWords(speech, words)}${about}.`),
    ...(topic && topics.length ? [paragraph(`Nội dung: ${topics.map(withoutEnd).join('; ')}.`)] : []),
    ...(summary ? [paragraph(`Tóm tắt: ${withoutEnd(summary)}.`)] : []),
  ];
}
