import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fold } from '@ky-yeu/vietnamese/fold';
import { peopleNamed, personDetail } from './people-api';

const delay = 300;
const most = 3;

/** Warns that people of this very name are there already, tones aside; two people may well share a name. */
@Component({
  selector: 'app-same-name',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (found().length) {
        <div class="notice warn">
          <div>
            <p>Đã có {{ found().length }} người cùng tên:</p>
            <ul>
              @for (each of shown(); track each.id) {
                <li>
                  {{ each.fullName }} – {{ detail(each) }}.
                  <a
                    target="_blank"
                    [routerLink]="['/people', each.id]"
                    [attr.aria-label]="'Mở ' + each.fullName + ', ' + detail(each) + ' (thẻ mới)'"
                    >Mở</a
                  >
                </li>
              }
            </ul>
            <p class="small-text">Nếu là người khác, vẫn thêm được.</p>
          </div>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }

    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class SameName {
  /** The name as typed so far. */
  readonly name = input.required<string>();
  private readonly asked = signal('');
  private readonly page = peopleNamed(this.asked);
  protected readonly detail = personDetail;
  /** The answer to an older question says nothing of the name that stands there now. */
  protected readonly found = computed(() => {
    const wanted = fold(this.name());
    const all = wanted && this.page.hasValue() ? (this.page.value()?.items ?? []) : [];
    return all.filter(({ fullName }) => fold(fullName) === wanted);
  });
  protected readonly shown = computed(() => this.found().slice(0, most));

  constructor() {
    effect((onCleanup) => {
      const name = this.name().trim();
      const timer = setTimeout(() => this.asked.set(name), delay);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
