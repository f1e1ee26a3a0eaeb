import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { DomainError } from '../../platform/http/domain-error';
import { PaperComposer, type PaperContext, type PaperDocument } from '../paper-composer';
import { awardDecision } from './award-decision';
import { conclusionNotice } from './conclusion-notice';
import { conferencePlan } from './conference-plan';
import { invitation } from './invitation';
import { invitationGroups } from './invitation-groups';
import { minutes } from './minutes';
import { reportSummary } from './report-summary';
import { submission } from './submission';
import type { AnyTextPaper } from './text-paper';
import { TextsReads } from './texts.reads';

/** Each kind of running text and what makes it. */
const papers: Partial<Record<PaperKind, AnyTextPaper>> = {
  invitation,
  'invitation-groups': invitationGroups,
  'conference-plan': conferencePlan,
  submission,
  minutes,
  'conclusion-notice': conclusionNotice,
  'award-decision': awardDecision,
  'report-summary': reportSummary,
};

/** Makes the official papers of running text. */
@Injectable()
export class TextsComposer extends PaperComposer {
  readonly kinds = Object.keys(papers) as PaperKind[];

  constructor(private readonly reads: TextsReads) {
    super();
  }

  override compose(context: PaperContext): Promise<PaperDocument> {
    return this.paperOf(context).compose(this.reads, context);
  }

  override suggest(context: PaperContext): Promise<Record<string, string>> {
    return this.paperOf(context).suggest(this.reads, context);
  }

  private paperOf({ kind }: PaperContext): AnyTextPaper {
    const paper = papers[kind];
    if (!paper) throw new DomainError('NOT_FOUND');
    return paper;
  }
}
