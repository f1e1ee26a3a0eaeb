import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mdiAlertCircleOutline, mdiAlertOutline, mdiInformationOutline } from '@mdi/js';
import type { Import, ImportIssue, ImportRow } from '@ky-yeu/contracts/importing';
import { importFieldLabels, importLineRoleLabels, type ImportLineRole } from '@ky-yeu/contracts/importing-lists';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import { Icon } from '../shared/icon';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { kindWords } from './import-words';
import { OpenRows } from './open-rows';
import { changeOf, choiceOf } from './row-change';

const severityIcons: Record<ImportIssue['severity'], string> = {
  ERROR: mdiAlertCircleOutline,
  WARNING: mdiAlertOutline,
  INFO: mdiInformationOutline,
};

/** All about one line: what was noticed, who it may be, what the source said, what kind of line it is. */
@Component({
  selector: 'app-row-detail',
  imports: [Icon, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './row-detail.html',
  styleUrl: './row-detail.scss',
})
export class RowDetail {
  protected readonly store = inject(OpenRows);
  private readonly people = peoplePicker();
  private readonly organisations = organisationPicker();
  readonly row = input.required<ImportRow>();
  readonly record = input.required<Import>();

  protected readonly severityIcons = severityIcons;
  protected readonly labels = importFieldLabels;
  protected readonly roles = Object.entries(importLineRoleLabels);
  protected readonly fresh = computed(() => kindWords[this.record().kind].fresh);
  protected readonly choice = computed(() => choiceOf(this.row()));
  protected readonly unsaved = computed(() => this.store.unsaved().get(this.row().n));
  /** A chosen record that was not among the proposals stands with them. */
  protected readonly candidates = computed(() => {
    const { candidates, match } = this.row();
    return match && !candidates.some(({ id }) => id === match.id) ? [...candidates, match] : candidates;
  });
  protected readonly isOrganisation = computed(() => {
    const { recipientKind } = this.row().values;
    return this.record().kind === 'ORGANISATIONS' || (Boolean(recipientKind) && !/cá nhân/i.test(recipientKind ?? ''));
  });
  protected readonly source = computed(() => (this.isOrganisation() ? this.organisations : this.people));
  protected readonly cells = computed(() =>
    this.record().columns.map(({ index, header }) => ({
      header: header || `Cột ${index + 1}`,
      text: this.row().cells[index] ?? '',
    })),
  );
  protected readonly edits = computed(() =>
    Object.entries(this.row().edits).map(([field, value]) => ({
      label: importFieldLabels[field as keyof typeof importFieldLabels],
      value,
    })),
  );

  protected choose(choice: string): void {
    void this.store.change(this.row(), changeOf(choice));
  }

  protected found(option: PickerOption | null): void {
    if (option) this.choose(option.id);
  }

  protected setRole(role: string): void {
    void this.store.change(this.row(), { role: role as ImportLineRole });
  }
}
