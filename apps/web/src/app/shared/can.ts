import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { Session } from './session';

/** Shows its element only to accounts with the permission: `<button *appCan="'people:write'">`. */
@Directive({ selector: '[appCan]' })
export class Can {
  readonly appCan = input.required<Permission>();

  constructor() {
    const session = inject(Session);
    const template = inject<TemplateRef<unknown>>(TemplateRef);
    const container = inject(ViewContainerRef);
    effect(() => {
      container.clear();
      if (session.can(this.appCan())) container.createEmbeddedView(template);
    });
  }
}
