import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { mdiContentCopy } from '@mdi/js';
import { conditionPrefix, type TemplateField } from '@ky-yeu/contracts/template-fields';
import { Icon } from '../../shared/icon';
import { Notices } from '../../shared/notices';

/** Fields of a template as rows: what to write, what it prints, and a button that copies it. */
@Component({
  selector: 'app-template-fields-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (field of fields(); track field.tag) {
        <li>
          <span class="tags">
            <button
              class="button plain small"
              type="button"
              [attr.aria-label]="'Sao chép ' + written(field)"
              (click)="copy(written(field))"
            >
              <code>{{ written(field) }}</code><app-icon [path]="icon" [size]="15" />
            </button>
          </span>
          <span class="told">
            {{ field.label }}
            @if (field.kind === 'value' && field.isOptional) {
              &ngsp;<span class="badge">có thể trống</span>
            }
            @if (field.kind !== 'loop') {
              <span class="muted small-text example">ví dụ: {{ field.example }}</span>
            }
          </span>
          @if (field.kind !== 'image') {
            <button
              class="button plain small only"
              type="button"
              [attr.aria-label]="'Sao chép điều kiện có ' + field.label"
              (click)="copy(condition(field))"
            >
              chỉ in khi có
            </button>
          }
          @if (field.kind === 'loop') {
            <app-template-fields-list class="inner" [fields]="field.fields" />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 19rem) minmax(0, 1fr) auto;
      align-items: center;
      gap: 2px 12px;
      padding: 4px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    li:last-child {
      border-bottom: 0;
    }
    .tags button {
      max-width: 100%;
      height: auto;
      min-height: 32px;
      white-space: normal;
      text-align: left;
    }
    code {
      font-size: 0.875rem;
      overflow-wrap: anywhere;
    }
    .told {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .example {
      display: block;
    }
    .inner {
      grid-column: 1 / -1;
      margin-left: 12px;
      padding-left: 12px;
      border-left: 3px solid var(--mat-sys-outline-variant);
    }
    @media (max-width: 720px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .tags {
        grid-column: 1 / -1;
      }
      .told {
        padding-left: 10px;
      }
    }
  `,
})
export class TemplateFieldsList {
  readonly fields = input.required<readonly TemplateField[]>();
  private readonly notices = inject(Notices);
  protected readonly icon = mdiContentCopy;

  protected written({ kind, tag }: TemplateField): string {
    if (kind === 'loop') return `{#${tag}} … {/${tag}}`;
    return kind === 'image' ? `{%${tag}}` : `{${tag}}`;
  }

  protected condition({ tag }: TemplateField): string {
    return `{#${conditionPrefix}${tag}} … {/${conditionPrefix}${tag}}`;
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.notices.say(`Đã sao chép ${text}; dán vào mẫu trong Word.`);
    } catch {
      this.notices.say('Trình duyệt không cho sao chép; hãy bôi đen thẻ rồi nhấn Ctrl+C.');
    }
  }
}
