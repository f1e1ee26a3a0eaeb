import {
  AwardCountGroupEntity,
  AwardFormEntity,
  AwardPresenterEntity,
  AwardRecipientEntity,
  AwardRoundBasisEntity,
  AwardRoundEntity,
  LegalDocumentEntity,
} from '../../awards/award.entity';
import { AttendeeEntity, AttendeeGroupEntity, SiteEntity } from '../../conferences/attendee.entity';
import { ConferenceEntity, ConferenceHostEntity, KeyFigureEntity } from '../../conferences/conference.entity';
import { ProgrammeItemEntity, ProgrammePerformerEntity } from '../../conferences/programme-item.entity';
import {
  OrganisationEntity,
  OrganisationNameEntity,
  OrganisationSuccessionEntity,
} from '../../organisations/organisation.entity';
import { PersonEntity, PositionEntity, PostEntity } from '../../people/person.entity';
import { ArticleEntity, CaptionEntity, CaptionPersonEntity, FactEntity } from '../../press/article.entity';
import {
  DirectiveAuthorEntity,
  DirectiveEntity,
  SpeechEntity,
  SpeechSpeakerEntity,
} from '../../speeches/speech.entity';
import { ApiTokenEntity, UserEntity } from '../auth/user.entity';
import { DefaultViewEntity, SavedViewEntity } from '../lists/saved-view.entity';

/** Listed by hand, since the server is one bundle and has no files to look through. */
export const entities = [
  UserEntity,
  ApiTokenEntity,
  OrganisationEntity,
  OrganisationNameEntity,
  OrganisationSuccessionEntity,
  PersonEntity,
  PostEntity,
  PositionEntity,
  ConferenceEntity,
  ConferenceHostEntity,
  KeyFigureEntity,
  SiteEntity,
  AttendeeGroupEntity,
  AttendeeEntity,
  ProgrammeItemEntity,
  ProgrammePerformerEntity,
  SpeechEntity,
  SpeechSpeakerEntity,
  DirectiveEntity,
  DirectiveAuthorEntity,
  AwardFormEntity,
  AwardCountGroupEntity,
  AwardRoundEntity,
  AwardRoundBasisEntity,
  AwardPresenterEntity,
  AwardRecipientEntity,
  LegalDocumentEntity,
  ArticleEntity,
  CaptionEntity,
  CaptionPersonEntity,
  FactEntity,
  SavedViewEntity,
  DefaultViewEntity,
];
