import type { LetterBlock, LetterDocument, TextRun } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { MissingList } from './missing-list';
import { awardSentences } from './news-awards';
import { attendanceSentences } from './news-attendance';
import { hostsInNews, leadSentence } from './news-lead';
import { speechParagraphs, reportParagraphs } from './news-speeches';
import { capitalise, uncapitalise } from './person-words';
import { plainLetter, titleIn } from './plain-letter';
import type { WordsData } from './words-data';

/**
 * Writes a news text of the conference, the most important first: who held what and when, who was there, who was honoured
 * when nobody spoke, what was reported, said and demanded, the awards. Only what is recorded is told; what is not is left
 * out of the text and asked for at the end of the draft.
 */
export function newsText(context: PaperContext, data: WordsData): LetterDocument {
  const { conference, frame } = context;
  const missing = new MissingList();
  const opening = [leadSentence(conference, data, missing), ...attendanceSentences(data, missing)].join(' ');
  const paragraphs = [
    opening,
    ...reportParagraphs(data, missing, frame.texts.results),
    ...speechParagraphs(data, missing),
    ...awardSentences(data, missing),
  ];
  const author = frame.texts.author;
  if (!author) missing.add('tác giả');
  return {
    ...plainLetter(context),
    title: frame.texts.headline ?? headlineOf(context, data),
    blocks: [
      ...paragraphs.filter(Boolean).map((text) => paragraph([{ text }])),
      ...(author ? [{ ...paragraph([{ text: author, face: 'bold' }]), align: 'right' as const }] : []),
      ...missing.blocks('Người viết cần bổ sung'),
    ],
  };
}

const paragraph = (runs: TextRun[]): Extract<LetterBlock, { type: 'paragraph' }> => ({ type: 'paragraph', runs });

/** @example headlineOf(context, data) // 'Thành ủy Hưng Yên tổng kết công tác dân vận năm 2019' */
export function headlineOf({ conference }: PaperContext, data: WordsData): string {
  const what = titleIn(conference).replace(/^Hội nghị (?=(tổng|sơ) kết\s)/u, '');
  const host = hostsInNews(data);
  return host
    ? `${capitalise(host)} ${/^Hội nghị/.test(what) ? 'tổ chức ' : ''}${uncapitalise(what)}`
    : titleIn(conference);
}
