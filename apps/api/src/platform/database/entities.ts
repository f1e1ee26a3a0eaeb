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
import { ConferenceGuestGroupEntity, HallEntity } from '../../conferences/hall.entity';
import { SeatAssignmentEntity, SeatPlanEntity } from '../../conferences/seating/seat-plan.entity';
import { PrecedenceRuleEntity } from '../../conferences/precedence-rule.entity';
import {
  ProgrammeItemEntity,
  ProgrammeNoticeEntity,
  ProgrammePerformerEntity,
  ProgrammeTemplateEntity,
  ProgrammeVersionEntity,
} from '../../conferences/programme-item.entity';
import {
  FormPackEntity,
  OfficeSettingsEntity,
  OfficeSignerEntity,
  PaperRegisterEntity,
  PaperEntity,
  PaperFileEntity,
  PaperPrintEntity,
} from '../../documents/issue/issue.entity';
import {
  OrganisationEntity,
  OrganisationNameEntity,
  OrganisationParentEntity,
  OrganisationSuccessionEntity,
} from '../../organisations/organisation.entity';
import { PeopleGroupEntity, PeopleGroupMemberEntity, PeopleGroupRuleEntity } from '../../people/people-group.entity';
import { RetentionRuleEntity } from '../../people/retention-rule.entity';
import {
  PersonDistinctionEntity,
  PersonEntity,
  PositionEntity,
  PostEntity,
  ServicePeriodEntity,
} from '../../people/person.entity';
import {
  OrganisationLevelPeriodEntity,
  TerritoryEntity,
  TerritorySuccessionEntity,
} from '../../organisations/territory.entity';
import { CalendarDayEntity, CalendarFeedEntity } from '../../planning/calendar/calendar.entity';
import {
  ChecklistItemEntity,
  ChecklistItemFileEntity,
  ChecklistTemplateEntity,
  ClockRuleEntity,
} from '../../planning/preparation/preparation.entity';
import { ReminderEntity, ReminderRuleEntity } from '../../planning/preparation/reminder.entity';
import { ClashOverrideEntity } from '../../planning/clashes/clash-override.entity';
import { DirectiveReportEntity } from '../../planning/editions/directive-report.entity';
import {
  PlanIssueEntity,
  PlanItemEntity,
  PlanItemGuestEntity,
  QuotaRuleEntity,
  RecurrenceRuleEntity,
  RecurrenceRuleGuestEntity,
  YearPlanEntity,
} from '../../planning/plan/plan.entity';
import { ArticleEntity, CaptionEntity, CaptionPersonEntity, FactEntity } from '../../press/article.entity';
import { PaperRegistrationEntity, PaperRegistrationFileEntity } from '../../speeches/paper-registration.entity';
import {
  DirectiveAuthorEntity,
  DirectiveEntity,
  SpeechEntity,
  SpeechSpeakerEntity,
} from '../../speeches/speech.entity';
import { ApiTokenEntity, UserEntity } from '../auth/user.entity';
import { StoredFileEntity } from '../files/stored-file.entity';
import { DefaultViewEntity, SavedViewEntity } from '../lists/saved-view.entity';
import { PaperTemplateEntity, PaperTemplateVersionEntity } from '../../documents/user-templates/paper-template.entity';

/** Listed by hand, since the server is one bundle and has no files to look through. */
export const entities = [
  UserEntity,
  ApiTokenEntity,
  OrganisationEntity,
  OrganisationNameEntity,
  OrganisationSuccessionEntity,
  OrganisationParentEntity,
  OrganisationLevelPeriodEntity,
  TerritoryEntity,
  TerritorySuccessionEntity,
  PersonEntity,
  PostEntity,
  PositionEntity,
  ServicePeriodEntity,
  PersonDistinctionEntity,
  PeopleGroupEntity,
  PeopleGroupRuleEntity,
  PeopleGroupMemberEntity,
  RetentionRuleEntity,
  ConferenceEntity,
  ConferenceHostEntity,
  KeyFigureEntity,
  SiteEntity,
  AttendeeGroupEntity,
  AttendeeEntity,
  PrecedenceRuleEntity,
  ProgrammeItemEntity,
  ProgrammePerformerEntity,
  ProgrammeTemplateEntity,
  ProgrammeVersionEntity,
  ProgrammeNoticeEntity,
  PaperRegistrationEntity,
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
  CalendarDayEntity,
  CalendarFeedEntity,
  SavedViewEntity,
  DefaultViewEntity,
  ChecklistTemplateEntity,
  ChecklistItemEntity,
  ClockRuleEntity,
  ReminderRuleEntity,
  ReminderEntity,
  HallEntity,
  ConferenceGuestGroupEntity,
  ClashOverrideEntity,
  DirectiveReportEntity,
  RecurrenceRuleEntity,
  RecurrenceRuleGuestEntity,
  QuotaRuleEntity,
  YearPlanEntity,
  PlanItemEntity,
  PlanItemGuestEntity,
  PlanIssueEntity,
  StoredFileEntity,
  ChecklistItemFileEntity,
  PaperRegistrationFileEntity,
  SeatPlanEntity,
  SeatAssignmentEntity,
  FormPackEntity,
  OfficeSettingsEntity,
  OfficeSignerEntity,
  PaperRegisterEntity,
  PaperEntity,
  PaperFileEntity,
  PaperPrintEntity,
  PaperTemplateEntity,
  PaperTemplateVersionEntity,
];
