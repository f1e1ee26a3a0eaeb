import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { showDate } from '../shared/format';

/** What a reorganisation will do, in sentences. */
@Component({
  selector: 'app-reorganise-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (preview(); as shown) {
        <ul class="steps">
          @for (each of shown.closes; track each.id) {
            <li>
              <span class="badge warn">Kết thúc</span>
              <span>
                <strong>{{ each.name }}</strong> hoạt động đến hết ngày {{ showDate(each.validTo) }}
              </span>
            </li>
          }
          @for (each of shown.keeps; track each.id) {
            <li>
              <span class="badge">Giữ nguyên</span>
              <span
                ><strong>{{ each.name }}</strong> vẫn hoạt động</span
              >
            </li>
          }
          @for (each of shown.creates; track $index) {
            <li>
              <span class="badge good">Lập mới</span>
              <span>
                <strong>{{ each.name }}</strong> từ ngày {{ showDate(each.validFrom) }}
              </span>
            </li>
          }
          @for (each of shown.joins; track each.id) {
            <li>
              <span class="badge info">Kế thừa</span>
              <span
                ><strong>{{ each.name }}</strong></span
              >
            </li>
          }
          @for (each of shown.moves; track each.id) {
            <li>
              <span class="badge primary">Chuyển</span>
              <span>{{ each.name }}: từ {{ each.from }} sang {{ each.to }}</span>
            </li>
          }
          @for (each of shown.left; track each.id) {
            <li>
              <span class="badge warn">Ở lại</span>
              <span>{{ each.name }} vẫn ghi trực thuộc {{ each.below }}</span>
            </li>
          }
        </ul>
        @if (shown.warnings.length) {
          <div class="notice warn">
            <div>
              @for (line of shown.warnings; track line) {
                <p>{{ line }}</p>
              }
            </div>
          </div>
        }
        <p class="muted small-text">
          Văn bản, danh sách của những ngày trước vẫn in tên cũ. Cả lần sắp xếp là một thay đổi, hoàn tác được một lần.
        </p>
      } @else if (refusal()) {
        <div class="notice bad">{{ refusal() }}</div>
      } @else {
        <p class="muted">Chọn tổ chức, tên mới và ngày có hiệu lực để xem trước.</p>
      }
    </div>
  `,
  styles: `
    .steps {
      display: grid;
      gap: 8px;
      margin-bottom: 12px;
    }

    li {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      gap: 10px;
      align-items: start;
    }

    .badge {
      justify-self: start;
    }

    .notice {
      margin-bottom: 12px;
    }
  `,
})
export class ReorganisePreview {
  readonly preview = input.required<ReorganisationPreview | null>();
  /** Why it cannot be done like this. */
  readonly refusal = input.required<string | null>();
  protected readonly showDate = showDate;
}
