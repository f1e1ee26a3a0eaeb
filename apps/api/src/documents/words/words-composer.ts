import { Injectable } from '@nestjs/common';
import { joinPersonName } from '@ky-yeu/vietnamese/keep-together';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { ProgrammeReads } from '../../conferences/programme.reads';
import type { LetterDocument } from '../letter-model';
import { PaperComposer, type PaperContext } from '../paper-composer';
import { closingWords, mcScript, reasonWords } from './mc-script';
import { usualBatch } from './ceremony-phrases';
import { headlineOf, newsText } from './news';
import { styleWords, usualPaperStyle } from './paper-style';
import type { WordsData } from './words-data';
import { WordsReads } from './words.reads';

/** Makes what is said and told of a conference: the script of the master of ceremonies and the news text. */
@Injectable()
export class WordsComposer extends PaperComposer {
  readonly kinds: readonly PaperKind[] = ['mc-script', 'news'];

  constructor(
    private readonly reads: WordsReads,
    private readonly programme: ProgrammeReads,
  ) {
    super();
  }

  override async compose(context: PaperContext): Promise<LetterDocument> {
    const data = await this.reads.of(context.conferenceId);
    const letter =
      context.kind === 'news' ? newsText(context, data) : mcScript(context, data, await this.itemsOf(context));
    return styleWords(letter, (context.style ?? usualPaperStyle).tone, keptTexts(data, context));
  }

  override async suggest(context: PaperContext): Promise<Record<string, string>> {
    if (context.kind === 'news') return { headline: headlineOf(context, await this.reads.of(context.conferenceId)) };
    return { reason: reasonWords(context), closing: closingWords(context), batch: String(usualBatch) };
  }

  private async itemsOf({ conferenceId, choice }: PaperContext) {
    if (choice.versionId) return (await this.programme.version(conferenceId, choice.versionId)).items;
    return this.programme.frozen(conferenceId);
  }
}

/** Names of people and what somebody wrote stay as they are; formulae, posts and organisations follow the office. */
function keptTexts({ attendees, speeches, rounds }: WordsData, { frame }: PaperContext): string[] {
  const names = [
    ...attendees.map(({ name }) => name),
    ...speeches.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
    ...rounds.flatMap(({ recipients }) =>
      recipients.filter(({ kind }) => kind === 'INDIVIDUAL').map(({ name }) => name),
    ),
  ];
  // In the paper no line begins with a given name.
  return [...names, ...names.map((name) => joinPersonName('', name)), ...Object.values(frame.texts)];
}
