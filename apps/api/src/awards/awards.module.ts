import { Module } from '@nestjs/common';
import { AwardCountGroupsService } from './award-count-groups.service';
import { AwardRecipientListController, AwardRoundListController } from './award-list.controllers';
import { AwardRecipientsService } from './award-recipients.service';
import { AwardRoundsReads } from './award-rounds.reads';
import { AwardRoundsService } from './award-rounds.service';
import {
  AwardCountGroupsController,
  AwardRecipientsController,
  AwardRoundsController,
  ConferenceAwardRoundsController,
} from './awards.controllers';

@Module({
  controllers: [
    AwardRoundListController,
    AwardRecipientListController,
    AwardRoundsController,
    ConferenceAwardRoundsController,
    AwardCountGroupsController,
    AwardRecipientsController,
  ],
  providers: [AwardRoundsReads, AwardRoundsService, AwardCountGroupsService, AwardRecipientsService],
})
export class AwardsModule {}
