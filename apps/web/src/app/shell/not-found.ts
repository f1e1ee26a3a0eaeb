import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-not-found',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có trong hệ thống; có thể mục đã bị xóa hoặc địa chỉ bị gõ sai.</p>
      <p><a routerLink="/">Về trang chủ</a></p>
    </div>
  `,
})
export class NotFound {}
