import { Controller } from '@nestjs/common';
import { AwardRecipientQuery, AwardRoundQuery } from '@ky-yeu/contracts/awards';
import { listController } from '../platform/lists/list-controller';
import { ListTools } from '../platform/lists/list-tools.service';
import { AwardRecipientsService } from './award-recipients.service';
import { AwardRoundsReads } from './award-rounds.reads';

const rights = { read: 'awards:read', write: 'awards:write' } as const;

@Controller('award-rounds')
export class AwardRoundListController extends listController({ ...rights, Query: AwardRoundQuery }) {
  constructor(rounds: AwardRoundsReads, tools: ListTools) {
    super(rounds, tools);
  }
}

@Controller('award-recipients')
export class AwardRecipientListController extends listController({ ...rights, Query: AwardRecipientQuery }) {
  constructor(recipients: AwardRecipientsService, tools: ListTools) {
    super(recipients, tools);
  }
}
