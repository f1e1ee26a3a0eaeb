import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';

/** Lets effects, resources and promises that are under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
  TestBed.tick();
}

/** The control under a label, wherever it is on the page. */
export function byLabel<Control extends HTMLElement = HTMLInputElement>(text: string): Control {
  const label = [...document.querySelectorAll('label')].find((each) => clean(each) === text);
  const control = label && (document.getElementById(label.htmlFor) ?? label.querySelector('input'));
  const named = control ?? document.querySelector(`[aria-label="${text}"]`);
  if (!named) throw new Error(`No control is labelled “${text}”`);
  return named as Control;
}

/** The button with these words, or null. */
export function button(text: string): HTMLButtonElement | null {
  const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
  return all.find((each) => clean(each) === text || each.getAttribute('aria-label') === text) ?? null;
}

/** The message that a control is described by; '' when there is none. */
export function messageOf(control: HTMLElement): string {
  const id = control.getAttribute('aria-describedby');
  return (id && document.getElementById(id)?.textContent?.trim()) || '';
}

export async function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Puts the component into the document, so that focus and labels work. */
export function show(fixture: ComponentFixture<unknown>): HTMLElement {
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  return host;
}

function clean(element: Element): string {
  return (element.textContent ?? '').replaceAll('*', '').replace(/\s+/g, ' ').trim();
}
