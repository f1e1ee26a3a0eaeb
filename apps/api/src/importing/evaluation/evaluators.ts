import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import { AttendeesEvaluator } from './attendees-evaluator';
import type { ImportHead } from '../import-store';
import { EvaluationContexts, type EvaluationContext } from './context';
import type { Evaluator, Task } from './evaluator';
import { OrganisationsEvaluator } from './organisations-evaluator';
import { PeopleEvaluator } from './people-evaluator';
import { RecipientsEvaluator } from './recipients-evaluator';

/** The evaluator of each kind of list. */
@Injectable()
export class Evaluators {
  private readonly byKind: Record<ImportKind, Evaluator>;

  constructor(
    people: PeopleEvaluator,
    organisations: OrganisationsEvaluator,
    attendees: AttendeesEvaluator,
    recipients: RecipientsEvaluator,
    private readonly contexts: EvaluationContexts,
  ) {
    this.byKind = { PEOPLE: people, ORGANISATIONS: organisations, ATTENDEES: attendees, RECIPIENTS: recipients };
  }

  /** What is the same for all rows of an import. */
  contextOf(head: ImportHead): Promise<EvaluationContext> {
    return this.contexts.of(head);
  }

  /** Evaluates lines of data in place. */
  evaluate(task: Task): Promise<void> {
    return this.byKind[task.head.kind].evaluate(task);
  }
}
